/**
 * Handle tables. An entry is two words: the object, with bit 0 as the entry's lock, and the access granted.
 * Looking a handle up locks its entry only, for as long as it takes to add a reference, so no close can
 * take the object away in between; adding and removing handles takes the table's lock.
 *
 * Handles are multiples of 4; 0 is none. Entries come in pages of 512, made as they are needed.
 */

import { allocateKernelPool } from '../ex/kernelpool.js';
import { atomicLoad, atomicStore, compareAndSwap } from '../hal/atomics.js';
import { defineLayout } from '../hal/layout.js';
import { acquireLock, releaseLock } from '../hal/lock.js';
import { readI32, readU32, u8, writeI32 } from '../hal/memory.js';
import { relax } from '../hal/park.js';
import { changeHandleCount, dereferenceObject, referenceObject } from './object.js';

const ENTRIES_PER_PAGE = 512;
const ENTRY = { Object: 0, Access: 4, size: 8 } as const;
const MAX_PAGES = 128;
const LOCKED = 1;
const SPINS = 200;

const TABLE = defineLayout({
  Lock: 4,
  /** Handles open. Lock. */
  Count: 4,
  /** Index + 1 of the first free entry, chained through Access. Lock. */
  Free: 4,
  /** Entries that exist. Lock; grows only. */
  Capacity: 4,
  Pages: 4 * MAX_PAGES,
});

/** @returns address of a new, empty table, or 0. */
export function createHandleTable(): number {
  const table = allocateKernelPool(TABLE.size);
  if (table !== 0) u8.fill(0, table, table + TABLE.size);
  return table;
}

function entryAt(table: number, index: number): number {
  const page = readU32(table + TABLE.Pages + Math.floor(index / ENTRIES_PER_PAGE) * 4);
  return page + (index % ENTRIES_PER_PAGE) * ENTRY.size;
}

/** @returns the entry of a handle, or 0 when the table has none at that place. */
function entryOf(table: number, handle: number): number {
  const index = (handle >>> 2) - 1;
  if ((handle & 3) !== 0 || index < 0 || index >= atomicLoad(table + TABLE.Capacity)) return 0;
  return entryAt(table, index);
}

/** Locks the entry. @returns its object, or 0 (unlocked) when it is free. */
function lockEntry(entry: number): number {
  for (let spin = 0; ; spin++) {
    const word = atomicLoad(entry);
    if (word === 0) return 0;
    if ((word & LOCKED) === 0 && compareAndSwap(entry, word, word | LOCKED)) return word;
    if (spin > SPINS) relax(entry, word);
  }
}

/** Adds a page of entries. Table locked. @returns whether it could. */
function grow(table: number): boolean {
  const capacity = readI32(table + TABLE.Capacity);
  if (capacity >= MAX_PAGES * ENTRIES_PER_PAGE) return false;
  const page = allocateKernelPool(ENTRIES_PER_PAGE * ENTRY.size);
  if (page === 0) return false;
  u8.fill(0, page, page + ENTRIES_PER_PAGE * ENTRY.size);
  writeI32(table + TABLE.Pages + (capacity / ENTRIES_PER_PAGE) * 4, page);
  for (let i = ENTRIES_PER_PAGE - 1; i >= 0; i--) {
    writeI32(page + i * ENTRY.size + ENTRY.Access, readI32(table + TABLE.Free));
    writeI32(table + TABLE.Free, capacity + i + 1);
  }
  atomicStore(table + TABLE.Capacity, capacity + ENTRIES_PER_PAGE);
  return true;
}

/**
 * Opens a handle; it holds a reference of its own.
 * @returns the handle, or 0 when the table is full
 */
export function createHandle(table: number, object: number, access: number): number {
  acquireLock(table + TABLE.Lock);
  if (readI32(table + TABLE.Free) === 0 && !grow(table)) {
    releaseLock(table + TABLE.Lock);
    return 0;
  }
  const index = readI32(table + TABLE.Free) - 1;
  const entry = entryAt(table, index);
  writeI32(table + TABLE.Free, readI32(entry + ENTRY.Access));
  writeI32(table + TABLE.Count, readI32(table + TABLE.Count) + 1);
  writeI32(entry + ENTRY.Access, access);
  referenceObject(object);
  changeHandleCount(object, 1);
  atomicStore(entry + ENTRY.Object, object);
  releaseLock(table + TABLE.Lock);
  return (index + 1) * 4;
}

/** Closes a handle. @returns whether it was open. */
export function closeHandle(table: number, handle: number): boolean {
  const entry = entryOf(table, handle);
  const object = entry === 0 ? 0 : lockEntry(entry);
  if (object === 0) return false;
  acquireLock(table + TABLE.Lock);
  writeI32(entry + ENTRY.Access, readI32(table + TABLE.Free));
  writeI32(table + TABLE.Free, handle >>> 2);
  writeI32(table + TABLE.Count, readI32(table + TABLE.Count) - 1);
  atomicStore(entry + ENTRY.Object, 0);
  releaseLock(table + TABLE.Lock);
  changeHandleCount(object, -1);
  dereferenceObject(object);
  return true;
}

/** What a handle stands for; the object has been referenced for the caller. */
export interface Opened {
  readonly object: number;
  readonly access: number;
}

/** Looks a handle up and references its object. @returns undefined when it is not open. */
export function referenceByHandle(table: number, handle: number): Opened | undefined {
  const entry = entryOf(table, handle);
  const object = entry === 0 ? 0 : lockEntry(entry);
  if (object === 0) return undefined;
  referenceObject(object);
  const access = readI32(entry + ENTRY.Access);
  atomicStore(entry + ENTRY.Object, object);
  return { object, access };
}

/** @returns handles and objects open in a table, for the list of what was left behind. */
export function openHandles(table: number): { handle: number; object: number }[] {
  const open: { handle: number; object: number }[] = [];
  const capacity = readI32(table + TABLE.Capacity);
  for (let index = 0; index < capacity; index++) {
    const object = readI32(entryAt(table, index)) & ~LOCKED;
    if (object !== 0) open.push({ handle: (index + 1) * 4, object });
  }
  return open;
}
