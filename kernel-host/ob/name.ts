/**
 * Name blocks: a name in a directory, in kernel pool. The block belongs to its object and goes with it; text and
 * directory never change, and the directory is referenced as long. So whoever holds a reference to an object may
 * walk from name to directory to its name, without a lock.
 */
import { allocateKernelPool, freeKernelPool } from '../ex/kernelpool.js';
import { defineLayout } from '../hal/layout.js';
import { memory, readI32, u16, writeI32 } from '../hal/memory.js';
import { RtlUpcaseUnicodeChar } from '../rtl/casing.js';

export const NAME = defineLayout({
  /** Directory that it is, or was, in; referenced. Constant. */
  Directory: 4,
  /** Whose name it is. Constant. */
  Object: 4,
  /** 1 while it is in the directory. The directory's lock; read without. */
  Linked: 4,
  /** Next name in the directory's bucket. The directory's lock. */
  Next: 4,
  /** Of the upper-case text. Constant. */
  Hash: 4,
  /** UTF-16 units. Constant. */
  Length: 4,
});

/** @returns the hash of a name: the same for all its spellings in letter case. */
export function hashName(text: string): number {
  let hash = 0;
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 31) + RtlUpcaseUnicodeChar(text.charCodeAt(i))) | 0;
  return hash >>> 0;
}

/** Allocates a name, not linked yet. @returns its address, or 0 when memory has run out */
export function allocateName(directory: number, object: number, text: string): number {
  const name = allocateKernelPool(NAME.size + text.length * 2);
  if (name === 0) return 0;
  writeI32(name + NAME.Directory, directory);
  writeI32(name + NAME.Object, object);
  writeI32(name + NAME.Linked, 0);
  writeI32(name + NAME.Next, 0);
  writeI32(name + NAME.Hash, hashName(text));
  writeI32(name + NAME.Length, text.length);
  const units = (name + NAME.size) >> 1;
  for (let i = 0; i < text.length; i++) u16[units + i] = text.charCodeAt(i);
  return name;
}

/** Frees the name of an object that is gone. @returns its directory, for the caller to dereference */
export function releaseName(name: number): number {
  const directory = readI32(name + NAME.Directory);
  freeKernelPool(name);
  return directory;
}

/** @returns the text of a name. */
export function nameText(name: number): string {
  const bytes = readI32(name + NAME.Length) * 2;
  return Buffer.from(memory.buffer, name + NAME.size, bytes).toString('utf16le');
}

/** @returns whether the name is spelt so, in any letter case when `ignoreCase`. */
export function nameEquals(name: number, text: string, ignoreCase: boolean): boolean {
  if (readI32(name + NAME.Length) !== text.length) return false;
  const units = (name + NAME.size) >> 1;
  for (let i = 0; i < text.length; i++) {
    const a = u16[units + i] as number;
    const b = text.charCodeAt(i);
    if (a !== b && !(ignoreCase && RtlUpcaseUnicodeChar(a) === RtlUpcaseUnicodeChar(b))) return false;
  }
  return true;
}
