/**
 * Handing an ERESOURCE on to those who wait. A released writer lets the waiting readers in, all of them, the last
 * reader one waiting writer; so neither kind starves the other.
 *
 * The resource's lock is held by the caller; it is let go to wake, and taken again.
 */
import { readI32, readU32, writeI32 } from '../hal/memory.js';
import { KeSetEvent } from '../ke/event.js';
import { KeReleaseSemaphore } from '../ke/semaphore.js';
import {
  activeEntries,
  ERESOURCE,
  lockResource,
  setActiveEntries,
  setEntry,
  setOwnedExclusive,
  unlockResource,
} from './resourcetable.js';

const EVENT_INCREMENT = 1;

/**
 * Gives a resource without owners to its waiters, if any; the lock is released afterwards.
 * @param wasExclusive whether a writer has released it
 */
export function handOn(resource: number, wasExclusive: boolean): void {
  const readers = readI32(resource + ERESOURCE.NumberOfSharedWaiters);
  const writers = readI32(resource + ERESOURCE.NumberOfExclusiveWaiters);
  if (readers !== 0 && (wasExclusive || writers === 0)) letReadersIn(resource, readers);
  else if (writers !== 0) letWriterIn(resource, writers);
  else unlockResource(resource);
}

/** Lets all waiting readers in beside those who read now. The lock is held again afterwards. */
export function wakeSharedWaiters(resource: number): void {
  const readers = readI32(resource + ERESOURCE.NumberOfSharedWaiters);
  if (readers === 0) return;
  letReadersIn(resource, readers);
  lockResource(resource);
}

function letReadersIn(resource: number, readers: number): void {
  const semaphore = readU32(resource + ERESOURCE.SharedWaiters);
  writeI32(resource + ERESOURCE.NumberOfSharedWaiters, 0);
  setActiveEntries(resource, activeEntries(resource) + readers);
  unlockResource(resource);
  KeReleaseSemaphore(semaphore, 0, readers, 0);
}

function letWriterIn(resource: number, writers: number): void {
  const event = readU32(resource + ERESOURCE.ExclusiveWaiters);
  writeI32(resource + ERESOURCE.NumberOfExclusiveWaiters, writers - 1);
  setActiveEntries(resource, 1);
  setOwnedExclusive(resource, true);
  setEntry(resource + ERESOURCE.OwnerEntry, 0, 1);
  unlockResource(resource);
  KeSetEvent(event, EVENT_INCREMENT, 0);
}
