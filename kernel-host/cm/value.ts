/**
 * Values: name, type and data. A key has its values in two trees: by name, in which they are found, and by age, in which
 * they are listed, since Windows lists them in the order in which they were made. CmLock guards all of it but the data.
 */
import { allocateKernelPool, freeKernelPool } from '../ex/kernelpool.js';
import { defineLayout } from '../hal/layout.js';
import { memory, readI32, readU32, u16, writeI32 } from '../hal/memory.js';
import { blobBytes, releaseBlob } from './blob.js';
import { KEY } from './layout.js';
import { compareName, upcase } from './name.js';
import { LINKS, treeEach, treeFind, treeInsert, treeNth, treeRemove, treeSize } from './tree.js';

/** The name's units follow. */
export const VALUE = defineLayout({
  ByName: LINKS.size,
  ByAge: LINKS.size,
  /** Counts up in a key. Constant. */
  Age: 4,
  /** UTF-16 units. Constant. */
  Length: 4,
  /** REG_ type. */
  Type: 4,
  /** A blob. */
  Data: 4,
});

/** @returns address of the units of a value's name. */
function nameAddress(value: number): number {
  return value + VALUE.size;
}

function compareWith(upper: string): (value: number) => number {
  return (value) => compareName(upper, nameAddress(value), readI32(value + VALUE.Length));
}

/** @returns the value's name as it is spelt. */
export function valueName(value: number): string {
  return Buffer.from(memory.buffer, nameAddress(value), readI32(value + VALUE.Length) * 2).toString('utf16le');
}

/** @returns the value of that name, or 0. */
export function findValue(key: number, name: string): number {
  return treeFind(readI32(key + KEY.Values), VALUE.ByName, compareWith(upcase(name)));
}

/** @returns how many values a key has. */
export function countValues(key: number): number {
  return treeSize(readI32(key + KEY.Values), VALUE.ByName);
}

/** @returns the value with so many older ones, or 0. */
export function nthValue(key: number, index: number): number {
  return treeNth(readI32(key + KEY.ValuesByAge), VALUE.ByAge, index);
}

/** Calls `visit` with every value, the oldest first. */
export function eachValue(key: number, visit: (value: number) => void): void {
  treeEach(readI32(key + KEY.ValuesByAge), VALUE.ByAge, visit);
}

/**
 * Gives a key a value, or the value other data.
 * @param data a blob whose reference is the value's from now on
 * @returns false when memory has run out: nothing has changed, and the reference is the caller's still
 */
export function setValue(key: number, name: string, type: number, data: number): boolean {
  const old = findValue(key, name);
  if (old !== 0) {
    const before = readI32(old + VALUE.Data);
    writeI32(old + VALUE.Type, type);
    writeI32(old + VALUE.Data, data);
    noteData(key, blobBytes(before), blobBytes(data));
    releaseBlob(before);
    return true;
  }
  const value = allocateKernelPool(VALUE.size + name.length * 2);
  if (value === 0) return false;
  const age = readI32(key + KEY.NextAge);
  writeI32(key + KEY.NextAge, age + 1);
  writeI32(value + VALUE.Age, age);
  writeI32(value + VALUE.Length, name.length);
  writeI32(value + VALUE.Type, type);
  writeI32(value + VALUE.Data, data);
  for (let i = 0; i < name.length; i++) u16[(nameAddress(value) >> 1) + i] = name.charCodeAt(i);
  link(key, value, name, age);
  noteData(key, 0, blobBytes(data));
  const longest = readI32(key + KEY.MaxValueName);
  if (longest >= 0) writeI32(key + KEY.MaxValueName, Math.max(longest, name.length * 2));
  return true;
}

function link(key: number, value: number, name: string, age: number): void {
  const byName = treeInsert(readI32(key + KEY.Values), VALUE.ByName, value, compareWith(upcase(name)));
  writeI32(key + KEY.Values, byName);
  const byAge = treeInsert(readI32(key + KEY.ValuesByAge), VALUE.ByAge, value, compareAge(age));
  writeI32(key + KEY.ValuesByAge, byAge);
}

function compareAge(age: number): (value: number) => number {
  return (value) => (age >>> 0) - readU32(value + VALUE.Age);
}

/** The longest data of a key's values: known as long as it only grows, counted again when it is asked for after that. */
function noteData(key: number, before: number, after: number): void {
  const longest = readI32(key + KEY.MaxValueData);
  if (longest < 0) return;
  writeI32(key + KEY.MaxValueData, before === longest && after < before ? -1 : Math.max(longest, after));
}

/** Takes a value from its key. */
export function removeValue(key: number, value: number): void {
  const name = upcase(valueName(value));
  const age = readI32(value + VALUE.Age);
  writeI32(key + KEY.Values, treeRemove(readI32(key + KEY.Values), VALUE.ByName, compareWith(name)));
  writeI32(key + KEY.ValuesByAge, treeRemove(readI32(key + KEY.ValuesByAge), VALUE.ByAge, compareAge(age)));
  noteData(key, blobBytes(readI32(value + VALUE.Data)), 0);
  if (readI32(key + KEY.MaxValueName) === name.length * 2) writeI32(key + KEY.MaxValueName, -1);
  freeValue(value);
}

function freeValue(value: number): void {
  releaseBlob(readI32(value + VALUE.Data));
  freeKernelPool(value);
}

/** Frees all values of a key. */
export function removeAllValues(key: number): void {
  eachValue(key, freeValue);
  writeI32(key + KEY.Values, 0);
  writeI32(key + KEY.ValuesByAge, 0);
  writeI32(key + KEY.MaxValueName, 0);
  writeI32(key + KEY.MaxValueData, 0);
}

/** @returns bytes of the longest name and of the longest data of a key's values. */
export function longestValue(key: number): { readonly name: number; readonly data: number } {
  if (readI32(key + KEY.MaxValueName) < 0 || readI32(key + KEY.MaxValueData) < 0) {
    let [name, data] = [0, 0];
    eachValue(key, (value) => {
      name = Math.max(name, readI32(value + VALUE.Length) * 2);
      data = Math.max(data, blobBytes(readI32(value + VALUE.Data)));
    });
    writeI32(key + KEY.MaxValueName, name);
    writeI32(key + KEY.MaxValueData, data);
  }
  return { name: readI32(key + KEY.MaxValueName), data: readI32(key + KEY.MaxValueData) };
}
