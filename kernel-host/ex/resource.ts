/**
 * ERESOURCE: making, releasing, converting and asking. Acquiring: ex/resourceacquire; invariants and locks:
 * ex/resourcetable.
 *
 * Source: the pages of these routines in the WDK documentation; NT-SEMANTICS, ERESOURCE.
 */

import { initializeList } from '../hal/list.js';
import { readI32, u8, writeI32 } from '../hal/memory.js';
import { BugCode, keBugCheckEx } from '../ke/bugcheck.js';
import { currentThread } from '../ke/current.js';
import { KeLeaveCriticalRegion } from '../ke/region.js';
import { endedWhileHeld } from './lockfault.js';
import { handOn, wakeSharedWaiters } from './resourcehandoff.js';
import {
  activeEntries,
  ERESOURCE,
  entryDepth,
  entryOwner,
  findEntry,
  freeResourceMemory,
  isOwnedExclusive,
  lockResource,
  setActiveEntries,
  setEntry,
  setOwnedExclusive,
  unlockResource,
} from './resourcetable.js';

const STATUS_SUCCESS = 0;

/** @returns whether the resource has been initialised at this very place, and not been deleted since. */
function isInitialized(resource: number): boolean {
  const links = resource + ERESOURCE.SystemResourcesList;
  return readI32(links) === links && readI32(links + 4) === links;
}

/** Bug check when it is a resource, and somebody has it. No lock held: the two must not overlap with any other use. */
function requireUnused(resource: number, what: 'initialised again' | 'deleted'): void {
  if (!isInitialized(resource) || activeEntries(resource) === 0) return;
  const owner = entryOwner(resource + ERESOURCE.OwnerEntry);
  endedWhileHeld('resource', resource, what, (owner & 3) === 0 ? owner : 0);
}

/** ExInitializeResourceLite: free. IRQL: <= DISPATCH_LEVEL. @returns STATUS_SUCCESS */
export function ExInitializeResourceLite(Resource: number): number {
  requireUnused(Resource, 'initialised again');
  u8.fill(0, Resource, Resource + ERESOURCE.size);
  initializeList(Resource + ERESOURCE.SystemResourcesList);
  return STATUS_SUCCESS;
}

/** ExReinitializeResourceLite: free again; nobody may own it or wait. IRQL: <= DISPATCH_LEVEL. @returns STATUS_SUCCESS */
export function ExReinitializeResourceLite(Resource: number): number {
  requireUnused(Resource, 'initialised again');
  lockResource(Resource);
  freeResourceMemory(Resource);
  setOwnedExclusive(Resource, false);
  setActiveEntries(Resource, 0);
  setEntry(Resource + ERESOURCE.OwnerEntry, 0, 0);
  writeI32(Resource + ERESOURCE.ContentionCount, 0);
  unlockResource(Resource);
  return STATUS_SUCCESS;
}

/** ExDeleteResourceLite: nobody may use it any more. IRQL: <= DISPATCH_LEVEL. @returns STATUS_SUCCESS */
export function ExDeleteResourceLite(Resource: number): number {
  requireUnused(Resource, 'deleted');
  lockResource(Resource);
  freeResourceMemory(Resource);
  writeI32(Resource + ERESOURCE.SystemResourcesList, 0);
  unlockResource(Resource);
  return STATUS_SUCCESS;
}

/** ExReleaseResourceLite: once. IRQL: <= DISPATCH_LEVEL. Bug check 0xE3 when the caller does not have it. */
export function ExReleaseResourceLite(Resource: number): void {
  releaseFor(Resource, currentThread());
}

/** ExReleaseResourceForThreadLite: for another thread, or the owner that ExSetResourceOwnerPointer named. As above. */
export function ExReleaseResourceForThreadLite(Resource: number, ResourceThreadId: number): void {
  releaseFor(Resource, ResourceThreadId);
}

/** ExReleaseResourceAndLeaveCriticalRegion. IRQL: <= DISPATCH_LEVEL. */
export function ExReleaseResourceAndLeaveCriticalRegion(Resource: number): void {
  releaseFor(Resource, currentThread());
  KeLeaveCriticalRegion();
}

function releaseFor(resource: number, owner: number): void {
  lockResource(resource);
  const entry = requireEntry(resource, owner);
  const depth = entryDepth(entry) - 1;
  if (depth > 0) {
    setEntry(entry, owner, depth);
    unlockResource(resource);
    return;
  }
  const wasExclusive = isOwnedExclusive(resource);
  setEntry(entry, 0, 0);
  setOwnedExclusive(resource, false);
  setActiveEntries(resource, activeEntries(resource) - 1);
  if (activeEntries(resource) === 0) handOn(resource, wasExclusive);
  else unlockResource(resource);
}

/** @returns the owner's entry. Lock held; bug check, with the lock released, when it has none. */
function requireEntry(resource: number, owner: number): number {
  const entry = owner === 0 ? 0 : findEntry(resource, owner);
  if (entry === 0) notOwned(resource, owner);
  return entry;
}

/** Lock held; it is released first. */
function notOwned(resource: number, owner: number): never {
  unlockResource(resource);
  const held = activeEntries(resource) === 0 ? 'nobody has' : 'others have';
  keBugCheckEx(
    BugCode.RESOURCE_NOT_OWNED,
    resource,
    owner,
    readI32(resource + ERESOURCE.OwnerTable),
    0,
    `The thread releases or converts the resource at 0x${(resource >>> 0).toString(16).padStart(8, '0')} and does not have it; ${held} it.`,
  );
}

/** ExConvertExclusiveToSharedLite: keeps the depth and lets waiting readers in. IRQL: <= DISPATCH_LEVEL. Bug check 0xE3. */
export function ExConvertExclusiveToSharedLite(Resource: number): void {
  lockResource(Resource);
  requireEntry(Resource, currentThread());
  if (!isOwnedExclusive(Resource)) notOwned(Resource, currentThread());
  setOwnedExclusive(Resource, false);
  wakeSharedWaiters(Resource);
  unlockResource(Resource);
}

/**
 * ExSetResourceOwnerPointer: what the calling thread has belongs to OwnerPointer from now on, for
 * ExReleaseResourceForThreadLite. IRQL: <= APC_LEVEL. Bug check 0xE3 when the caller does not have it.
 * @param OwnerPointer address of the owner with its two lowest bits set
 */
export function ExSetResourceOwnerPointer(Resource: number, OwnerPointer: number): void {
  lockResource(Resource);
  const entry = requireEntry(Resource, currentThread());
  const depth = entryDepth(entry);
  const merged = findEntry(Resource, OwnerPointer);
  if (merged === 0) setEntry(entry, OwnerPointer, depth);
  else {
    setEntry(entry, 0, 0);
    setEntry(merged, OwnerPointer, entryDepth(merged) + depth);
    setActiveEntries(Resource, activeEntries(Resource) - 1);
  }
  unlockResource(Resource);
}

/** ExIsResourceAcquiredExclusiveLite. IRQL: <= DISPATCH_LEVEL. @returns whether the calling thread has it for writing */
export function ExIsResourceAcquiredExclusiveLite(Resource: number): number {
  lockResource(Resource);
  const mine = isOwnedExclusive(Resource) && findEntry(Resource, currentThread()) !== 0;
  unlockResource(Resource);
  return mine ? 1 : 0;
}

/** ExIsResourceAcquiredSharedLite. IRQL: <= DISPATCH_LEVEL. @returns how often the calling thread has it, either way */
export function ExIsResourceAcquiredSharedLite(Resource: number): number {
  lockResource(Resource);
  const entry = findEntry(Resource, currentThread());
  const depth = entry === 0 ? 0 : entryDepth(entry);
  unlockResource(Resource);
  return depth;
}

/** ExGetExclusiveWaiterCount. IRQL: <= DISPATCH_LEVEL. @returns number of writers that wait */
export function ExGetExclusiveWaiterCount(Resource: number): number {
  return readI32(Resource + ERESOURCE.NumberOfExclusiveWaiters);
}

/** ExGetSharedWaiterCount. IRQL: <= DISPATCH_LEVEL. @returns number of readers that wait */
export function ExGetSharedWaiterCount(Resource: number): number {
  return readI32(Resource + ERESOURCE.NumberOfSharedWaiters);
}
