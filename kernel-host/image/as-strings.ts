/** Strings of AssemblyScript drivers, as the host meets them: in the arguments of an abort. */
import { instantiateSync } from '@assemblyscript/loader';

const ascii = (text: string): number[] => [text.length, ...Buffer.from(text)];

/**
 * A module that imports shared memory as `env.memory` and exports it again: the loader reads strings only
 * through the memory that a module exports.
 */
const MEMORY_EXPORTER = Uint8Array.from([
  ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
  ...[0x02, 0x12, 0x01, ...ascii('env'), ...ascii('memory'), 0x02, 0x03, 0x00, 0x80, 0x80, 0x04],
  ...[0x07, 0x0a, 0x01, ...ascii('memory'), 0x02, 0x00],
]);

/**
 * @param memory a machine's memory
 * @returns a function that gives the text of the AssemblyScript string at an address; '' for null
 */
export function createStringReader(memory: WebAssembly.Memory): (address: number) => string {
  const { exports } = instantiateSync<Record<string, unknown>>(MEMORY_EXPORTER, {
    env: { memory: memory as never },
  });
  return (address) => (address === 0 ? '' : (exports.__getString(address) ?? ''));
}
