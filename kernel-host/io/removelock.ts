/**
 * Remove locks: requests that use a device keep its removal waiting. Two forms, told apart by the size that callers
 * pass: the free one counts; the checked one (DBG) also keeps a block for each acquisition, in a list at Dbg.Blocks
 * (see io/removelocktags), and finds releases that do not fit.
 *
 * IoCount is 1 for the lock itself plus 1 for each acquisition; the removal takes its own and that 1 away. Invariants:
 *  - an acquisition counts first and looks at Removed then, a removal sets Removed first and looks at IoCount then:
 *    one of the two sees the other, so nobody gets in unseen;
 *  - IoCount reaches 0 only under a removal; whoever takes it there, a late acquirer that backs out included, sets
 *    RemoveEvent.
 * Where Windows' checked build asserts, this bug-checks: the count shows most of it in the free form too.
 *
 * Source: the pages of these routines in the WDK documentation; bug check 0xC4 in the debugger's.
 */
import { STATUS_DELETE_PENDING, STATUS_SUCCESS } from '../abi/gen/constants.js';
import { IO_REMOVE_LOCK_COMMON_BLOCK as COMMON, IO_REMOVE_LOCK } from '../abi/gen/structs.js';
import { uninitializedLock } from '../ex/lockfault.js';
import { atomicAdd, atomicLoad, atomicStore } from '../hal/atomics.js';
import { KeInitializeEvent, KeSetEvent } from '../ke/event.js';
import { KeWaitForSingleObject } from '../ke/waitapi.js';
import { checkWrite } from '../rtl/access.js';
import { dropTag, initializeTags, keepTag, removedTwice, tooManyReleases, ViolationOf } from './removelocktags.js';

const SYNCHRONIZATION_EVENT = 1;
const REMOVED = 0xff;
/** KWAIT_REASON Executive. */
const EXECUTIVE = 0;

function isChecked(size: number): boolean {
  return size === IO_REMOVE_LOCK.size;
}

/**
 * IoInitializeRemoveLockEx. IRQL: PASSIVE_LEVEL.
 * @param AllocateTag pool tag of the checked form's blocks
 * @param MaxLockedMinutes longest that one acquisition may last in the checked form; 0 for ever
 * @param HighWatermark most acquisitions at a time in the checked form; 0 any number
 * @param RemlockSize bytes of the struct, which say its form
 */
export function IoInitializeRemoveLockEx(
  Lock: number,
  AllocateTag: number,
  MaxLockedMinutes: number,
  HighWatermark: number,
  RemlockSize: number,
): void {
  checkWrite(Lock, isChecked(RemlockSize) ? IO_REMOVE_LOCK.size : COMMON.size);
  if (isChecked(RemlockSize)) initializeTags(Lock, AllocateTag, MaxLockedMinutes >>> 0, HighWatermark);
  atomicStore(Lock + COMMON.Removed, 0);
  atomicStore(Lock + COMMON.IoCount, 1);
  KeInitializeEvent(Lock + COMMON.RemoveEvent, SYNCHRONIZATION_EVENT, 0);
}

/** Counts one off. @returns how many are left */
function countOff(lock: number): number {
  const left = atomicAdd(lock + COMMON.IoCount, -1) - 1;
  if (left < 0 || (left === 0 && !isRemoved(lock))) tooManyReleases(lock);
  return left;
}

function isRemoved(lock: number): boolean {
  return (atomicLoad(lock + COMMON.Removed) & REMOVED) !== 0;
}

/**
 * IoAcquireRemoveLockEx. IRQL: <= DISPATCH_LEVEL.
 * @param Tag names the acquisition in the checked form; any value
 * @param File @param Line where it is made
 * @returns STATUS_DELETE_PENDING when the device is being removed, and then nothing is held
 */
export function IoAcquireRemoveLockEx(
  RemoveLock: number,
  Tag: number,
  File: number,
  Line: number,
  RemlockSize: number,
): number {
  checkWrite(RemoveLock, COMMON.size);
  const count = atomicAdd(RemoveLock + COMMON.IoCount, 1) + 1;
  if (isRemoved(RemoveLock)) {
    if (countOff(RemoveLock) === 0) KeSetEvent(RemoveLock + COMMON.RemoveEvent, 0, 0);
    return STATUS_DELETE_PENDING;
  }
  if (count < 2) uninitializedLock('remove lock', RemoveLock);
  if (isChecked(RemlockSize)) keepTag(RemoveLock, { tag: Tag, file: File, line: Line >>> 0 }, count - 1);
  return STATUS_SUCCESS;
}

/**
 * IoReleaseRemoveLockEx. IRQL: <= DISPATCH_LEVEL.
 * Bug check 0xC4 when nobody holds it, or, in the checked form, nobody acquired it with this tag.
 */
export function IoReleaseRemoveLockEx(RemoveLock: number, Tag: number, RemlockSize: number): void {
  checkWrite(RemoveLock, COMMON.size);
  if (isChecked(RemlockSize)) dropTag(RemoveLock, Tag, ViolationOf.Release);
  if (countOff(RemoveLock) === 0) KeSetEvent(RemoveLock + COMMON.RemoveEvent, 0, 0);
}

/**
 * IoReleaseRemoveLockAndWaitEx: releases the caller's own acquisition, lets no other begin, and waits until all are
 * over. IRQL: PASSIVE_LEVEL. Bug check 0xC4 as of IoReleaseRemoveLockEx, and when it is called twice.
 */
export function IoReleaseRemoveLockAndWaitEx(RemoveLock: number, Tag: number, RemlockSize: number): void {
  checkWrite(RemoveLock, COMMON.size);
  if (isRemoved(RemoveLock)) removedTwice(RemoveLock);
  if (isChecked(RemlockSize)) dropTag(RemoveLock, Tag, ViolationOf.ReleaseAndWait);
  if (atomicLoad(RemoveLock + COMMON.IoCount) < 2) tooManyReleases(RemoveLock);
  atomicStore(RemoveLock + COMMON.Removed, 1);
  countOff(RemoveLock);
  if (countOff(RemoveLock) > 0) KeWaitForSingleObject(RemoveLock + COMMON.RemoveEvent, EXECUTIVE, 0, 0, 0);
}
