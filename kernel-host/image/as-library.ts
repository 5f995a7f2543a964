/**
 * Which file the compiler reads when it asks for one: the driver's own sources, or the guest library, so that
 * `import … from "ntddk"` works from any folder.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Reads a text file. @returns null when there is none. */
export type ReadFile = (path: string) => string | null;

/** The runtime is an entry file of its own, so that the compiler keeps what only the loader calls. */
export const RUNTIME = 'ntwasm-runtime';

/**
 * @param library folder of the guest library
 * @param read how to read the driver's sources
 * @returns the reader to hand to the compiler: path and the folder it counts from
 */
export function createReader(library: string, read: ReadFile): (name: string, folder: string) => string | null {
  return (name, folder) => {
    if (name === `${RUNTIME}.ts`) return readDisk(resolve(library, 'ntwasm/runtime.ts'));
    const path = resolve(folder, name);
    return path.startsWith(library) ? readDisk(path) : read(path);
  };
}

/** @returns the text of a file, null when it cannot be read. */
export function readDisk(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
