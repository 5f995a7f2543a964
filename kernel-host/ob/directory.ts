/**
 * Directories of the namespace: names in hashed buckets, under one lock a directory. The lock is a leaf: nothing
 * is taken, allocated or called under it but atomic counts.
 *
 * A linked name holds a reference to its object, and is the only way to find it, so what is found under the lock
 * can be referenced. An object whose name is taken while another thread looks it up either is not found or has
 * that thread's reference before its name's is dropped.
 */
import {
  DIRECTORY_ALL_ACCESS,
  DIRECTORY_CREATE_OBJECT,
  DIRECTORY_CREATE_SUBDIRECTORY,
  DIRECTORY_QUERY,
  DIRECTORY_TRAVERSE,
  STANDARD_RIGHTS_EXECUTE,
  STANDARD_RIGHTS_READ,
  STANDARD_RIGHTS_WRITE,
} from '../abi/gen/constants.js';
import { defineLayout } from '../hal/layout.js';
import { acquireLock, releaseLock } from '../hal/lock.js';
import { readI32, writeI32 } from '../hal/memory.js';
import { LockKind } from '../ke/lockorder.js';
import { hashName, NAME, nameEquals, nameText } from './name.js';
import { changeHandleCount, createObject, hasFlag, ObjectFlag, objectCounts, referenceObject } from './object.js';
import { registerType, typeObject } from './types.js';

const BUCKETS = 37;
const DIRECTORY = defineLayout({ Lock: 4, Count: 4, Buckets: 4 * BUCKETS });

registerType({
  name: 'Directory',
  mapping: {
    read: STANDARD_RIGHTS_READ | DIRECTORY_QUERY | DIRECTORY_TRAVERSE,
    write: STANDARD_RIGHTS_WRITE | DIRECTORY_CREATE_OBJECT | DIRECTORY_CREATE_SUBDIRECTORY,
    execute: STANDARD_RIGHTS_EXECUTE | DIRECTORY_QUERY | DIRECTORY_TRAVERSE,
    all: DIRECTORY_ALL_ACCESS,
  },
});

/** @returns a new, empty directory without a name, with one reference, or 0 when memory has run out. */
export function createDirectory(): number {
  return createObject(typeObject('Directory'), DIRECTORY.size);
}

/** @returns address of the word that leads to the name: a bucket, or the Next of the name before; 0: no such name. */
function findLink(directory: number, text: string, ignoreCase: boolean): number {
  const hash = hashName(text);
  let link = directory + DIRECTORY.Buckets + (hash % BUCKETS) * 4;
  for (let name = readI32(link); name !== 0; name = readI32(link)) {
    if (readI32(name + NAME.Hash) >>> 0 === hash && nameEquals(name, text, ignoreCase)) return link;
    link = name + NAME.Next;
  }
  return 0;
}

/** What a found object is given under the lock: a reference, and for who is about to open it a handle count. */
function take(object: number, forHandle: boolean): number {
  referenceObject(object);
  if (forHandle) changeHandleCount(object, 1);
  return object;
}

/**
 * Finds a name.
 * @param forHandle also counts a handle, so that the name stays until the caller has opened it
 * @returns the object, referenced, or 0
 */
export function findEntry(directory: number, text: string, ignoreCase: boolean, forHandle: boolean): number {
  acquireLock(directory + DIRECTORY.Lock, LockKind.Directory);
  const link = findLink(directory, text, ignoreCase);
  const object = link === 0 ? 0 : take(readI32(readI32(link) + NAME.Object), forHandle);
  releaseLock(directory + DIRECTORY.Lock);
  return object;
}

/**
 * Links a name, unless there is one like it.
 * @param name from `allocateName`, for this directory, its object's name block already
 * @param forHandle for the object that is found in its place, as in `findEntry`
 * @returns 0, or the object that has the name already, referenced
 */
export function enterName(name: number, ignoreCase: boolean, forHandle: boolean): number {
  const directory = readI32(name + NAME.Directory);
  const text = nameText(name);
  acquireLock(directory + DIRECTORY.Lock, LockKind.Directory);
  const link = findLink(directory, text, ignoreCase);
  if (link !== 0) {
    const found = take(readI32(readI32(link) + NAME.Object), forHandle);
    releaseLock(directory + DIRECTORY.Lock);
    return found;
  }
  const bucket = directory + DIRECTORY.Buckets + ((readI32(name + NAME.Hash) >>> 0) % BUCKETS) * 4;
  writeI32(name + NAME.Next, readI32(bucket));
  writeI32(bucket, name);
  writeI32(name + NAME.Linked, 1);
  writeI32(directory + DIRECTORY.Count, readI32(directory + DIRECTORY.Count) + 1);
  referenceObject(readI32(name + NAME.Object));
  releaseLock(directory + DIRECTORY.Lock);
  return 0;
}

/**
 * Takes a name out of its directory if its object is temporary and has no handle. Handles to what is in a directory
 * are counted under the lock (`findEntry`), so none is being opened by that name meanwhile.
 * @returns whether it did: the caller drops the reference that the name held
 */
export function removeUnusedName(name: number): boolean {
  const directory = readI32(name + NAME.Directory);
  const object = readI32(name + NAME.Object);
  acquireLock(directory + DIRECTORY.Lock, LockKind.Directory);
  const unused =
    readI32(name + NAME.Linked) !== 0 && !hasFlag(object, ObjectFlag.Permanent) && objectCounts(object).handles === 0;
  if (unused) unlink(directory, name);
  releaseLock(directory + DIRECTORY.Lock);
  return unused;
}

function unlink(directory: number, name: number): void {
  let link = directory + DIRECTORY.Buckets + ((readI32(name + NAME.Hash) >>> 0) % BUCKETS) * 4;
  while (readI32(link) !== name) link = readI32(link) + NAME.Next;
  writeI32(link, readI32(name + NAME.Next));
  writeI32(name + NAME.Linked, 0);
  writeI32(directory + DIRECTORY.Count, readI32(directory + DIRECTORY.Count) - 1);
}

/** @returns the objects in a directory, referenced, in the order of their names' hashes. */
export function directoryEntries(directory: number): number[] {
  const objects: number[] = [];
  acquireLock(directory + DIRECTORY.Lock, LockKind.Directory);
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    let name = readI32(directory + DIRECTORY.Buckets + bucket * 4);
    for (; name !== 0; name = readI32(name + NAME.Next)) objects.push(take(readI32(name + NAME.Object), false));
  }
  releaseLock(directory + DIRECTORY.Lock);
  return objects;
}
