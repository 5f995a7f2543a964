/**
 * Keys: the tree of the registry. Each function here runs under CmLock. A key that is deleted is out of the tree at once;
 * its memory stays until the last key object for it goes, and all they learn is that it has been deleted.
 */
import { allocateKernelPool, freeKernelPool } from '../ex/kernelpool.js';
import { atomicAdd } from '../hal/atomics.js';
import { readI32, readI64, u8, writeI32, writeI64 } from '../hal/memory.js';
import { MACHINE } from '../ke/system.js';
import { bootSystemTime, peekInterruptTime } from '../ke/time.js';
import { blobAddress, blobBytes, blobOfText, blobText, releaseBlob } from './blob.js';
import { KEY, KeyFlag } from './layout.js';
import { compareName, upcase } from './name.js';
import { treeEach, treeFind, treeInsert, treeNth, treeRemove, treeSize } from './tree.js';
import { removeAllValues } from './value.js';

/** UTF-16 units of a key's name, and keys above one another. */
export const MAX_KEY_NAME = 255;
export const MAX_DEPTH = 512;

/** @returns the key `\Registry`. */
export function rootKey(): number {
  return readI32(MACHINE.RegistryRoot);
}

export function hasKeyFlag(key: number, flag: number): boolean {
  return (readI32(key + KEY.Flags) & flag) !== 0;
}

export function setKeyFlag(key: number, flag: number): void {
  writeI32(key + KEY.Flags, readI32(key + KEY.Flags) | flag);
}

function compareWith(upper: string): (key: number) => number {
  return (key) => {
    const name = readI32(key + KEY.Name);
    return compareName(upper, blobAddress(name), blobBytes(name) >> 1);
  };
}

/** @returns the subkey of that name, or 0. */
export function findKey(parent: number, name: string): number {
  return treeFind(readI32(parent + KEY.Subkeys), KEY.Links, compareWith(upcase(name)));
}

/** @returns the subkey with so many before it, or 0; they are listed by name. */
export function nthKey(parent: number, index: number): number {
  return treeNth(readI32(parent + KEY.Subkeys), KEY.Links, index);
}

export function countKeys(parent: number): number {
  return treeSize(readI32(parent + KEY.Subkeys), KEY.Links);
}

/** Calls `visit` with every subkey, in order of their names. */
export function eachKey(parent: number, visit: (key: number) => void): void {
  treeEach(readI32(parent + KEY.Subkeys), KEY.Links, visit);
}

/** @returns the key's name as it is spelt. */
export function keyName(key: number): string {
  return blobText(readI32(key + KEY.Name));
}

/** @returns the whole path: `\REGISTRY\MACHINE\…`. */
export function keyPath(key: number): string {
  let path = '';
  for (let at = key; at !== 0; at = readI32(at + KEY.Parent)) path = `\\${keyName(at)}${path}`;
  return path;
}

/** @returns system time as it is now, 100 ns since 1601. */
export function now(): bigint {
  return bootSystemTime() + BigInt(Math.floor(peekInterruptTime()));
}

export function lastWrite(key: number): bigint {
  return readI64(key + KEY.LastWrite);
}

export function setLastWrite(key: number, time: bigint): void {
  writeI64(key + KEY.LastWrite, time);
}

/** Notes that a key has changed now; what is not volatile is to be written to the hive. */
export function touchKey(key: number): void {
  setLastWrite(key, now());
  if (!hasKeyFlag(key, KeyFlag.Volatile)) atomicAdd(MACHINE.CmChanges, 1);
}

/**
 * Makes a key.
 * @param parent 0 for the root
 * @param flags KeyFlag
 * @returns the key, in its place; 0 when memory has run out
 */
export function addKey(parent: number, name: string, className: string, flags: number): number {
  const key = allocateKernelPool(KEY.size);
  const nameBlob = blobOfText(name);
  const classBlob = blobOfText(className);
  if (key === 0 || nameBlob === undefined || classBlob === undefined) {
    if (key !== 0) freeKernelPool(key);
    for (const blob of [nameBlob, classBlob]) if (blob !== undefined) releaseBlob(blob);
    return 0;
  }
  u8.fill(0, key, key + KEY.size);
  writeI32(key + KEY.Flags, flags);
  writeI32(key + KEY.References, 1);
  writeI32(key + KEY.Parent, parent);
  writeI32(key + KEY.Name, nameBlob);
  writeI32(key + KEY.Class, classBlob);
  touchKey(key);
  if (parent === 0) return key;
  writeI32(key + KEY.Depth, readI32(parent + KEY.Depth) + 1);
  link(parent, key);
  touchKey(parent);
  return key;
}

function link(parent: number, key: number): void {
  const compare = compareWith(upcase(keyName(key)));
  writeI32(parent + KEY.Subkeys, treeInsert(readI32(parent + KEY.Subkeys), KEY.Links, key, compare));
  for (const [word, blob] of [
    [KEY.MaxName, KEY.Name],
    [KEY.MaxClass, KEY.Class],
  ] as const) {
    const longest = readI32(parent + word);
    if (longest >= 0) writeI32(parent + word, Math.max(longest, blobBytes(readI32(key + blob))));
  }
}

function unlink(parent: number, key: number): void {
  const compare = compareWith(upcase(keyName(key)));
  writeI32(parent + KEY.Subkeys, treeRemove(readI32(parent + KEY.Subkeys), KEY.Links, compare));
  writeI32(parent + KEY.MaxName, -1);
  writeI32(parent + KEY.MaxClass, -1);
}

/** @returns bytes of the longest name and of the longest class of a key's subkeys. */
export function longestKey(parent: number): { readonly name: number; readonly className: number } {
  if (readI32(parent + KEY.MaxName) < 0) {
    let [name, className] = [0, 0];
    eachKey(parent, (key) => {
      name = Math.max(name, blobBytes(readI32(key + KEY.Name)));
      className = Math.max(className, blobBytes(readI32(key + KEY.Class)));
    });
    writeI32(parent + KEY.MaxName, name);
    writeI32(parent + KEY.MaxClass, className);
  }
  return { name: readI32(parent + KEY.MaxName), className: readI32(parent + KEY.MaxClass) };
}

/** Takes a key without subkeys out of the tree, with its values. */
export function removeKey(key: number): void {
  const parent = readI32(key + KEY.Parent);
  unlink(parent, key);
  touchKey(parent);
  writeI32(key + KEY.Parent, 0);
  setKeyFlag(key, KeyFlag.Deleted);
  removeAllValues(key);
  releaseKey(key);
}

/** Takes a key out of the tree with all that is below it. */
export function removeTree(key: number): void {
  while (countKeys(key) > 0) removeTree(nthKey(key, 0));
  removeKey(key);
}

/** Gives a key another name, which none beside it has. @returns false when memory has run out */
export function renameKey(key: number, name: string): boolean {
  const blob = blobOfText(name);
  if (blob === undefined) return false;
  const parent = readI32(key + KEY.Parent);
  unlink(parent, key);
  releaseBlob(readI32(key + KEY.Name));
  writeI32(key + KEY.Name, blob);
  link(parent, key);
  touchKey(key);
  touchKey(parent);
  return true;
}

/** Keeps a key's memory. */
export function holdKey(key: number): void {
  writeI32(key + KEY.References, readI32(key + KEY.References) + 1);
}

/** Gives that up. */
export function releaseKey(key: number): void {
  const left = readI32(key + KEY.References) - 1;
  writeI32(key + KEY.References, left);
  if (left > 0) return;
  releaseBlob(readI32(key + KEY.Name));
  releaseBlob(readI32(key + KEY.Class));
  freeKernelPool(key);
}
