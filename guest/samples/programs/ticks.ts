/** Waits for ticks of the cancelsafe sample: two reads at once, each by a handle of its own, and one that is taken back. */
import type { ProcessClient } from 'ntwasm';

const BYTES = 4;
/** Milliseconds. */
const PAUSE = 50;

export default async function main(process: ProcessClient): Promise<void> {
  const device = '\\\\.\\Ticks';
  const [first, second, third, clock] = await Promise.all(Array.from({ length: 4 }, () => process.createFile(device)));
  if (first === undefined || second === undefined || third === undefined || clock === undefined) return;
  const gaveUp = new AbortController();
  const taken = process.readFile(third, BYTES, { signal: gaveUp.signal }).then(
    () => 'came',
    () => 'was taken back',
  );
  gaveUp.abort();
  console.log(`the third read ${await taken}`);
  const reads = Promise.all([process.readFile(first, BYTES), process.readFile(second, BYTES)]);
  const came = reads.then(() => true);
  // The clock stops when nobody waits, so it may have to be started more than once.
  do await process.writeFile(clock, new Uint8Array());
  while (!(await Promise.race([came, new Promise((resolve) => setTimeout(resolve, PAUSE, false))])));
  const ticks = new Set<number>();
  for (const read of await reads) ticks.add(new DataView(read.buffer, read.byteOffset).getUint32(0, true));
  console.log(`${ticks.size} ticks came`);
  for (const handle of [first, second, third, clock]) await process.closeHandle(handle);
}
