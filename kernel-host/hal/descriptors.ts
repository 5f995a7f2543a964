/**
 * The host's file descriptors that a machine has open. They are numbers of the whole process, so they may not lie where
 * a driver can write: one that overwrote them would reach files that are none of the machine's. The table is a shared
 * buffer of its own, which no guest sees; the machine's memory has only places in it, and any of those is a file of
 * this machine.
 *
 * An entry is a descriptor plus one, 0 when free. Word 0 says where the last free one was found.
 */
const ENTRIES = 0x1_0000;
const HINT = 0;

let table: Int32Array | undefined;

/** Makes a machine's table. Host only. */
export function createDescriptorTable(): SharedArrayBuffer {
  return new SharedArrayBuffer(ENTRIES * Int32Array.BYTES_PER_ELEMENT);
}

/** Makes `buffer` the table of this worker, once. */
export function bindDescriptors(buffer: SharedArrayBuffer): void {
  table = new Int32Array(buffer);
}

/** Enters a descriptor. @returns its place, at least 1; 0 when the table is full */
export function addDescriptor(descriptor: number): number {
  if (table === undefined) return 0;
  const start = Atomics.load(table, HINT);
  for (let step = 1; step < ENTRIES; step++) {
    const place = ((start + step) % (ENTRIES - 1)) + 1;
    if (Atomics.compareExchange(table, place, 0, descriptor + 1) !== 0) continue;
    Atomics.store(table, HINT, place);
    return place;
  }
  return 0;
}

/** @returns the descriptor at a place; -1 when there is none, which the host refuses. */
export function descriptorAt(place: number): number {
  if (table === undefined || place <= HINT || place >= ENTRIES) return -1;
  return Atomics.load(table, place) - 1;
}

/** Takes a descriptor out. @returns it, for the caller to close; -1 when there is none */
export function removeDescriptor(place: number): number {
  if (table === undefined || place <= HINT || place >= ENTRIES) return -1;
  return Atomics.exchange(table, place, 0) - 1;
}

/** Takes out all that a machine has left open. Host only. */
export function takeDescriptors(buffer: SharedArrayBuffer): number[] {
  const all = new Int32Array(buffer);
  const left: number[] = [];
  for (let place = HINT + 1; place < ENTRIES; place++) {
    const entry = Atomics.exchange(all, place, 0);
    if (entry !== 0) left.push(entry - 1);
  }
  return left;
}
