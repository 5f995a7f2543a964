/**
 * Acquiring an ERESOURCE. Whoever must wait is counted as a waiter under the resource's lock and waits with it
 * released; who releases the resource hands it on to waiters under the lock, so a woken one owns it already and
 * only writes its name. Invariants and locks: ex/resourcetable.
 *
 * Source: the pages of these routines in the WDK documentation; NT-SEMANTICS, ERESOURCE.
 */
import { readI32, readU32, writeI32 } from '../hal/memory.js';
import { currentThread } from '../ke/current.js';
import { KeEnterCriticalRegion } from '../ke/region.js';
import { waitForLock } from './lockwait.js';
import { wakeSharedWaiters } from './resourcehandoff.js';
import {
  activeEntries,
  addReader,
  createWaiters,
  ERESOURCE,
  entryDepth,
  entryOwner,
  findEntry,
  isOwnedExclusive,
  lockResource,
  setActiveEntries,
  setEntry,
  setOwnedExclusive,
  unlockResource,
} from './resourcetable.js';

/** KWAIT_REASON WrResource. */
const WR_RESOURCE = 27;

/** How a reader treats writers that wait. */
const Writers = { StopNewReaders: 0, Starve: 1, PassFirst: 2 } as const;

/** ExAcquireResourceExclusiveLite. IRQL: <= APC_LEVEL. @param Wait FALSE: fail instead @returns whether it did */
export function ExAcquireResourceExclusiveLite(Resource: number, Wait: number): number {
  const thread = currentThread();
  lockResource(Resource);
  let done = takeExclusive(Resource, thread);
  if (!done && Wait !== 0 && prepareToWait(Resource)) {
    // The lock was let go meanwhile.
    done = takeExclusive(Resource, thread);
  }
  if (!done && Wait !== 0) waitExclusive(Resource, thread);
  unlockResource(Resource);
  return done || Wait !== 0 ? 1 : 0;
}

/** @returns whether it is the thread's, without waiting. Lock held. */
function takeExclusive(resource: number, thread: number): boolean {
  const entry = resource + ERESOURCE.OwnerEntry;
  if (activeEntries(resource) === 0) {
    setActiveEntries(resource, 1);
    setOwnedExclusive(resource, true);
    setEntry(entry, thread, 1);
    return true;
  }
  return deepenExclusive(resource, thread);
}

/** Takes it once more for the thread that has it for writing. Lock held. */
function deepenExclusive(resource: number, thread: number): boolean {
  const entry = resource + ERESOURCE.OwnerEntry;
  if (!isOwnedExclusive(resource) || entryOwner(entry) !== thread) return false;
  setEntry(entry, thread, entryDepth(entry) + 1);
  return true;
}

/** Sees to it that there is something to wait for. Lock held. @returns whether it was let go meanwhile */
function prepareToWait(resource: number): boolean {
  if (readI32(resource + ERESOURCE.ExclusiveWaiters) !== 0) return false;
  createWaiters(resource);
  return true;
}

/** Waits as a writer; the lock is held before and after. Afterwards the thread has it for writing. */
function waitExclusive(resource: number, thread: number): void {
  waitFor(resource, ERESOURCE.NumberOfExclusiveWaiters, readU32(resource + ERESOURCE.ExclusiveWaiters));
  setEntry(resource + ERESOURCE.OwnerEntry, thread, 1);
}

function waitFor(resource: number, counter: number, object: number): void {
  writeI32(resource + counter, readI32(resource + counter) + 1);
  const contention = resource + ERESOURCE.ContentionCount;
  writeI32(contention, readI32(contention) + 1);
  unlockResource(resource);
  waitForLock(resource, object, WR_RESOURCE);
  lockResource(resource);
}

/** ExAcquireResourceSharedLite: writers that wait go first, unless the caller reads already. As the exclusive form. */
export function ExAcquireResourceSharedLite(Resource: number, Wait: number): number {
  return acquireShared(Resource, Wait, Writers.StopNewReaders);
}

/** ExAcquireSharedStarveExclusive: does not stop for writers that wait. Otherwise as ExAcquireResourceSharedLite. */
export function ExAcquireSharedStarveExclusive(Resource: number, Wait: number): number {
  return acquireShared(Resource, Wait, Writers.Starve);
}

/**
 * ExAcquireSharedWaitForExclusive: queues behind the writers that wait, where a waiting ExAcquireResourceSharedLite
 * may be woken before them. Otherwise as that.
 */
export function ExAcquireSharedWaitForExclusive(Resource: number, Wait: number): number {
  return acquireShared(Resource, Wait, Writers.PassFirst);
}

function acquireShared(resource: number, wait: number, writers: number): number {
  const thread = currentThread();
  lockResource(resource);
  let done = takeShared(resource, thread, writers);
  if (!done && wait !== 0 && prepareToWait(resource)) done = takeShared(resource, thread, writers);
  if (!done && wait !== 0) waitShared(resource, thread, writers);
  unlockResource(resource);
  return done || wait !== 0 ? 1 : 0;
}

/** @returns whether the thread reads, without waiting. Lock held. */
function takeShared(resource: number, thread: number, writers: number): boolean {
  if (isOwnedExclusive(resource)) return deepenExclusive(resource, thread);
  const own = findEntry(resource, thread);
  if (own !== 0) {
    setEntry(own, thread, entryDepth(own) + 1);
    return true;
  }
  if (writers !== Writers.Starve && readI32(resource + ERESOURCE.NumberOfExclusiveWaiters) !== 0) return false;
  setActiveEntries(resource, activeEntries(resource) + 1);
  addReader(resource, thread);
  return true;
}

/** Waits as a reader; the lock is held before and after. */
function waitShared(resource: number, thread: number, writers: number): void {
  if (writers === Writers.PassFirst && readI32(resource + ERESOURCE.NumberOfExclusiveWaiters) !== 0) {
    // In the writers' queue, so as to come after those that are in it.
    waitExclusive(resource, thread);
    setOwnedExclusive(resource, false);
    wakeSharedWaiters(resource);
    return;
  }
  waitFor(resource, ERESOURCE.NumberOfSharedWaiters, readU32(resource + ERESOURCE.SharedWaiters));
  addReader(resource, thread);
}

/** ExEnterCriticalRegionAndAcquireResourceExclusive. IRQL: <= APC_LEVEL. @returns NULL */
export function ExEnterCriticalRegionAndAcquireResourceExclusive(Resource: number): number {
  KeEnterCriticalRegion();
  ExAcquireResourceExclusiveLite(Resource, 1);
  return 0;
}

/** ExEnterCriticalRegionAndAcquireResourceShared. IRQL: <= APC_LEVEL. @returns NULL */
export function ExEnterCriticalRegionAndAcquireResourceShared(Resource: number): number {
  KeEnterCriticalRegion();
  ExAcquireResourceSharedLite(Resource, 1);
  return 0;
}

/** ExEnterCriticalRegionAndAcquireSharedWaitForExclusive. IRQL: <= APC_LEVEL. @returns NULL */
export function ExEnterCriticalRegionAndAcquireSharedWaitForExclusive(Resource: number): number {
  KeEnterCriticalRegion();
  ExAcquireSharedWaitForExclusive(Resource, 1);
  return 0;
}
