/**
 * Handle tables. An entry is two words: the object, whose low bits are the entry's lock and the handle's attributes,
 * and the access granted. Looking a handle up locks its entry only, for as long as it takes to add a reference, so no
 * close can take the object away in between; adding and removing handles takes the table's lock.
 *
 * Handles are multiples of 4; 0 is none. Entries come in pages of 512, made as they are needed.
 */
import { allocateKernelPool, freeKernelPool } from '../ex/kernelpool.js';
import { atomicLoad, atomicStore, compareAndSwap } from '../hal/atomics.js';
import { defineLayout } from '../hal/layout.js';
import { acquireLock, releaseLock } from '../hal/lock.js';
import { readI32, readU32, u8, writeI32 } from '../hal/memory.js';
import { relax } from '../hal/park.js';
import { LockKind } from '../ke/lockorder.js';
import { changeHandleCount, referenceObject } from './object.js';

const ENTRIES_PER_PAGE = 512;
const ENTRY = { Object: 0, Access: 4, size: 8 } as const;
const MAX_PAGES = 128;
const LOCKED = 1;
const SPINS = 200;

/** Attributes of a handle, kept with it: OBJ_INHERIT, and OBJ_PROTECT_CLOSE as entries have it. */
export const HandleFlag = { Inherit: 2, Protect: 4 } as const;
const ATTRIBUTES = HandleFlag.Inherit | HandleFlag.Protect;
const OBJECT = ~7;

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

/** What a handle stands for. */
export interface Opened {
  readonly object: number;
  /** Rights granted. */
  readonly access: number;
  /** HandleFlag bits. */
  readonly attributes: number;
}

/** @returns address of a new, empty table, or 0. */
export function createHandleTable(): number {
  const table = allocateKernelPool(TABLE.size);
  if (table !== 0) u8.fill(0, table, table + TABLE.size);
  return table;
}

/** Frees a table whose handles have been closed, once nobody can use it. */
export function deleteHandleTable(table: number): void {
  const pages = readI32(table + TABLE.Capacity) / ENTRIES_PER_PAGE;
  for (let page = 0; page < pages; page++) freeKernelPool(readI32(table + TABLE.Pages + page * 4));
  freeKernelPool(table);
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

/** Locks the entry. @returns its word, or 0 (unlocked) when it is free. */
function lockEntry(entry: number): number {
  if (entry === 0) return 0;
  for (let spin = 0; ; spin++) {
    const word = atomicLoad(entry);
    if (word === 0) return 0;
    if ((word & LOCKED) === 0 && compareAndSwap(entry, word, word | LOCKED)) return word;
    if (spin > SPINS) relax(entry, word);
  }
}

function opened(entry: number, word: number): Opened {
  return { object: word & OBJECT, access: readI32(entry + ENTRY.Access), attributes: word & ATTRIBUTES };
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
 * Adds a handle; it holds a reference of its own.
 * @param counted the object's handle count has this one already (`lookup` with `forHandle`)
 * @returns the handle, or 0 when the table is full
 */
export function addHandle(table: number, handle: Opened, counted: boolean): number {
  acquireLock(table + TABLE.Lock, LockKind.HandleTable);
  if (readI32(table + TABLE.Free) === 0 && !grow(table)) {
    releaseLock(table + TABLE.Lock);
    return 0;
  }
  const index = readI32(table + TABLE.Free) - 1;
  const entry = entryAt(table, index);
  writeI32(table + TABLE.Free, readI32(entry + ENTRY.Access));
  writeI32(table + TABLE.Count, readI32(table + TABLE.Count) + 1);
  writeI32(entry + ENTRY.Access, handle.access);
  referenceObject(handle.object);
  if (!counted) changeHandleCount(handle.object, 1);
  atomicStore(entry + ENTRY.Object, handle.object | handle.attributes);
  releaseLock(table + TABLE.Lock);
  return (index + 1) * 4;
}

/**
 * Takes a handle out of its table; its reference and its handle count become the caller's.
 * @param force also when it is protected from being closed
 * @returns what it stood for; undefined when it is not open
 */
export function removeHandle(table: number, handle: number, force: boolean): Opened | 'protected' | undefined {
  const entry = entryOf(table, handle);
  const word = lockEntry(entry);
  if (word === 0) return undefined;
  if (!force && (word & HandleFlag.Protect) !== 0) {
    atomicStore(entry + ENTRY.Object, word);
    return 'protected';
  }
  const gone = opened(entry, word);
  acquireLock(table + TABLE.Lock, LockKind.HandleTable);
  writeI32(entry + ENTRY.Access, readI32(table + TABLE.Free));
  writeI32(table + TABLE.Free, handle >>> 2);
  writeI32(table + TABLE.Count, readI32(table + TABLE.Count) - 1);
  atomicStore(entry + ENTRY.Object, 0);
  releaseLock(table + TABLE.Lock);
  return gone;
}

/** Looks a handle up and references its object. @returns undefined when it is not open. */
export function referenceByHandle(table: number, handle: number): Opened | undefined {
  const entry = entryOf(table, handle);
  const word = lockEntry(entry);
  if (word === 0) return undefined;
  const found = opened(entry, word);
  referenceObject(found.object);
  atomicStore(entry + ENTRY.Object, word);
  return found;
}

/** Changes a handle's attributes (HandleFlag). @returns whether it is open */
export function setHandleAttributes(table: number, handle: number, attributes: number): boolean {
  const entry = entryOf(table, handle);
  const word = lockEntry(entry);
  if (word === 0) return false;
  atomicStore(entry + ENTRY.Object, (word & OBJECT) | (attributes & ATTRIBUTES));
  return true;
}

/** A handle with what it stands for. */
export interface Inherited extends Opened {
  readonly handle: number;
}

/**
 * Opens handles of another table in a new one, in which nothing is open, under the same numbers. Their references
 * become the table's.
 * @returns whether there was memory; if not, some are open
 */
export function adoptHandles(table: number, inherited: readonly Inherited[]): boolean {
  acquireLock(table + TABLE.Lock, LockKind.HandleTable);
  const last = Math.max(0, ...inherited.map(({ handle }) => handle >>> 2));
  let complete = true;
  while (complete && readI32(table + TABLE.Capacity) < last) complete = grow(table);
  const capacity = readI32(table + TABLE.Capacity);
  for (const { handle, object, access, attributes } of inherited) {
    const index = (handle >>> 2) - 1;
    if (index >= capacity) continue;
    writeI32(entryAt(table, index) + ENTRY.Access, access);
    changeHandleCount(object, 1);
    atomicStore(entryAt(table, index) + ENTRY.Object, object | attributes);
    writeI32(table + TABLE.Count, readI32(table + TABLE.Count) + 1);
  }
  writeI32(table + TABLE.Free, 0);
  for (let index = capacity - 1; index >= 0; index--) {
    const entry = entryAt(table, index);
    if (readI32(entry + ENTRY.Object) !== 0) continue;
    writeI32(entry + ENTRY.Access, readI32(table + TABLE.Free));
    writeI32(table + TABLE.Free, index + 1);
  }
  releaseLock(table + TABLE.Lock);
  return complete;
}

/** @returns handles open in a table, at a moment: for its end, and for the list of what was left behind. */
export function openHandles(table: number): { readonly handle: number; readonly object: number }[] {
  const open: { handle: number; object: number }[] = [];
  const capacity = readI32(table + TABLE.Capacity);
  for (let index = 0; index < capacity; index++) {
    const object = readI32(entryAt(table, index)) & OBJECT;
    if (object !== 0) open.push({ handle: (index + 1) * 4, object });
  }
  return open;
}

/** @returns how many handles are open. */
export function handleCount(table: number): number {
  return readI32(table + TABLE.Count);
}
