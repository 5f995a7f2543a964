/**
 * ERESOURCE's memory: its fields, who owns it how often, and the objects that its waiters wait for.
 *
 * Everything here is guarded by the resource's own SpinLock word, held by the caller, except where said. It is
 * taken before no other lock but those of the pool, which gets memory back under it: pool is allocated, events are
 * set and waits begin with it released.
 *
 * Invariants while it is free:
 *  - ActiveEntries is the number of owners; a woken waiter counts from when it is released, and gets its entry
 *    when it runs;
 *  - with ResourceOwnedExclusive there is one, and OwnerEntry is its entry; otherwise each owner has one entry,
 *    OwnerEntry or one of OwnerTable, with its depth;
 *  - who waits, waits for an owner: a resource without owners has no waiters.
 */
import { acquireLock, releaseLock } from '../hal/lock.js';
import { readI32, readU16, readU32, u8, writeI32, writeU16 } from '../hal/memory.js';
import { currentThread } from '../ke/current.js';
import { KeInitializeEvent } from '../ke/event.js';
import { LockKind } from '../ke/lockorder.js';
import { KeInitializeSemaphore } from '../ke/semaphore.js';
import { KTHREAD, WaitAny } from '../ke/thread.js';
import { interruptTime } from '../ke/time.js';
import { waitForBlocks } from '../ke/wait.js';
import { prepareBlocks } from '../ke/waitblocks.js';
import { allocateKernelPool, freeKernelPool } from './kernelpool.js';
import { uninitializedLock } from './lockfault.js';

/** ERESOURCE on x86. */
export const ERESOURCE = {
  SystemResourcesList: 0x00,
  OwnerTable: 0x08,
  ActiveCount: 0x0c,
  Flag: 0x0e,
  SharedWaiters: 0x10,
  ExclusiveWaiters: 0x14,
  OwnerEntry: 0x18,
  ActiveEntries: 0x20,
  ContentionCount: 0x24,
  NumberOfSharedWaiters: 0x28,
  NumberOfExclusiveWaiters: 0x2c,
  SpinLock: 0x34,
  size: 0x38,
} as const;

/** OWNER_ENTRY on x86. The first of a table holds the table's size instead. */
const OWNER_ENTRY = { OwnerThread: 0, OwnerCount: 4, TableSize: 4, size: 8 } as const;
const OWNED_EXCLUSIVE = 0x80;
const FIRST_TABLE_SIZE = 4;
const KEVENT_SIZE = 16;
const KSEMAPHORE_SIZE = 20;
const SYNCHRONIZATION_EVENT = 1;
const MAXLONG = 0x7fff_ffff;
/** Between two attempts to allocate, 100 ns. */
const MEMORY_RETRY = 100_000;
/** KWAIT_REASON PoolAllocation. */
const POOL_ALLOCATION = 3;

/** Takes the resource's lock. Bug check when it is not initialised. */
export function lockResource(resource: number): void {
  if (readI32(resource + ERESOURCE.SystemResourcesList) === 0) uninitializedLock('resource', resource);
  acquireLock(resource + ERESOURCE.SpinLock, LockKind.Resource);
}

export function unlockResource(resource: number): void {
  releaseLock(resource + ERESOURCE.SpinLock);
}

export function isOwnedExclusive(resource: number): boolean {
  return (readU16(resource + ERESOURCE.Flag) & OWNED_EXCLUSIVE) !== 0;
}

export function setOwnedExclusive(resource: number, exclusive: boolean): void {
  const others = readU16(resource + ERESOURCE.Flag) & ~OWNED_EXCLUSIVE;
  writeU16(resource + ERESOURCE.Flag, exclusive ? others | OWNED_EXCLUSIVE : others);
}

export function activeEntries(resource: number): number {
  return readI32(resource + ERESOURCE.ActiveEntries);
}

/** ActiveCount is its short form, for those who look whether it is owned. */
export function setActiveEntries(resource: number, count: number): void {
  writeI32(resource + ERESOURCE.ActiveEntries, count);
  writeU16(resource + ERESOURCE.ActiveCount, Math.min(count, 0x7fff));
}

export function entryOwner(entry: number): number {
  return readI32(entry + OWNER_ENTRY.OwnerThread);
}

export function entryDepth(entry: number): number {
  return readI32(entry + OWNER_ENTRY.OwnerCount);
}

/** Writes an entry. @param owner thread or owner pointer, 0: nobody's @param depth acquisitions */
export function setEntry(entry: number, owner: number, depth: number): void {
  writeI32(entry + OWNER_ENTRY.OwnerThread, owner);
  writeI32(entry + OWNER_ENTRY.OwnerCount, depth);
}

/** @returns the entry of that owner, or a free one for owner 0; 0 when there is none. */
export function findEntry(resource: number, owner: number): number {
  const first = resource + ERESOURCE.OwnerEntry;
  if (entryOwner(first) === owner) return first;
  const table = readU32(resource + ERESOURCE.OwnerTable);
  if (table === 0) return 0;
  const end = table + readI32(table + OWNER_ENTRY.TableSize) * OWNER_ENTRY.size;
  for (let entry = table + OWNER_ENTRY.size; entry < end; entry += OWNER_ENTRY.size) {
    if (entryOwner(entry) === owner) return entry;
  }
  return 0;
}

/**
 * Writes the entry of a new reader, who is counted in ActiveEntries already, so that the resource stays
 * shared while the lock is let go for a larger table.
 */
export function addReader(resource: number, owner: number): void {
  let entry = findEntry(resource, 0);
  while (entry === 0) {
    growTable(resource);
    entry = findEntry(resource, 0);
  }
  setEntry(entry, owner, 1);
}

function nextTableSize(resource: number): number {
  const table = readU32(resource + ERESOURCE.OwnerTable);
  return table === 0 ? FIRST_TABLE_SIZE : 2 * readI32(table + OWNER_ENTRY.TableSize);
}

/** Doubles the table, unless somebody else has meanwhile. Lets the lock go and takes it again. */
function growTable(resource: number): void {
  const size = nextTableSize(resource);
  const grown = allocateUnlocked(resource, size * OWNER_ENTRY.size);
  // Sizes tell, addresses do not: a table grown meanwhile may lie where one that was freed did.
  if (nextTableSize(resource) !== size) {
    freeKernelPool(grown);
    return;
  }
  const table = readU32(resource + ERESOURCE.OwnerTable);
  u8.fill(0, grown, grown + size * OWNER_ENTRY.size);
  if (table !== 0) {
    u8.copyWithin(grown, table, table + readI32(table + OWNER_ENTRY.TableSize) * OWNER_ENTRY.size);
    freeKernelPool(table);
  }
  writeI32(grown + OWNER_ENTRY.TableSize, size);
  writeI32(resource + ERESOURCE.OwnerTable, grown);
}

/** Makes the event and the semaphore of the waiters, as the first waiter comes. Lets the lock go and takes it again. */
export function createWaiters(resource: number): void {
  const block = allocateUnlocked(resource, KEVENT_SIZE + KSEMAPHORE_SIZE);
  if (readU32(resource + ERESOURCE.ExclusiveWaiters) !== 0) {
    freeKernelPool(block);
    return;
  }
  KeInitializeEvent(block, SYNCHRONIZATION_EVENT, 0);
  KeInitializeSemaphore(block + KEVENT_SIZE, 0, MAXLONG);
  writeI32(resource + ERESOURCE.SharedWaiters, block + KEVENT_SIZE);
  writeI32(resource + ERESOURCE.ExclusiveWaiters, block);
}

/** Acquiring a resource cannot fail, so where there is no memory it waits until there is, as Windows does. */
function allocateUnlocked(resource: number, bytes: number): number {
  unlockResource(resource);
  let block = allocateKernelPool(bytes);
  for (; block === 0; block = allocateKernelPool(bytes)) {
    const thread = currentThread();
    prepareBlocks(thread, thread + KTHREAD.BuiltInBlocks, [], WaitAny);
    const deadline = interruptTime() + MEMORY_RETRY;
    waitForBlocks(WaitAny, { reason: POOL_ALLOCATION, mode: 0, alertable: false, deadline });
  }
  lockResource(resource);
  return block;
}

/** Frees table and waiters' objects. Nobody uses the resource any more. */
export function freeResourceMemory(resource: number): void {
  for (const field of [ERESOURCE.OwnerTable, ERESOURCE.ExclusiveWaiters]) {
    const block = readU32(resource + field);
    if (block !== 0) freeKernelPool(block);
    writeI32(resource + field, 0);
  }
  writeI32(resource + ERESOURCE.SharedWaiters, 0);
}
