/**
 * Mutexes: KMUTEX and KMUTANT are one object, which a thread owns and may acquire again.
 * SignalState: 1 free, 0 owned once, -1 owned twice …
 *
 * The object lock guards state and owner; the owner's list of mutants is touched only by the owner, or by
 * who has claimed its wait. Source: WDK documentation; NT-SEMANTICS, dispatcher objects.
 */

import { atomicLoad } from '../hal/atomics.js';
import { readI32, readU8, writeI32, writeU8 } from '../hal/memory.js';
import { requestDelivery } from './apcdelivery.js';
import { currentThread } from './current.js';
import {
  disownMutant,
  HEADER,
  initializeHeader,
  KMUTANT,
  lockObject,
  ObjectType,
  satisfy,
  signalState,
  unlockObject,
} from './dispatcher.js';
import { holdForWait } from './holdforwait.js';
import { refuseOwned, refuseWithWaiters, requireObject, requireOwned } from './objectcheck.js';
import { orderReleased } from './ordering.js';
import { raiseStatus } from './raise.js';
import { type Released, readyReleased, satisfyWaiters } from './signal.js';
import { KTHREAD } from './thread.js';

const STATUS_MUTANT_NOT_OWNED = 0xc0000046 | 0;
const MUTANT_INCREMENT = 1;

/** KeInitializeMutex: free, and normal kernel APCs stay off while it is owned. IRQL: any. @param _Level ignored */
export function KeInitializeMutex(Mutex: number, _Level: number): void {
  refuseWithWaiters(Mutex);
  refuseOwned(Mutex);
  initializeHeader(Mutex, ObjectType.Mutant, KMUTANT.size, 1);
  writeI32(Mutex + KMUTANT.OwnerThread, 0);
  writeI32(Mutex + KMUTANT.ListEntry, 0);
  writeI32(Mutex + KMUTANT.Abandoned, 0);
  writeU8(Mutex + KMUTANT.ApcDisable, 1);
}

/** KeInitializeMutant: as user mode's mutexes are. IRQL: <= APC_LEVEL. @param InitialOwner TRUE: the caller owns it */
export function KeInitializeMutant(Mutant: number, InitialOwner: number): void {
  KeInitializeMutex(Mutant, 0);
  writeU8(Mutant + KMUTANT.ApcDisable, 0);
  if (InitialOwner !== 0) takeFree(Mutant);
}

function takeFree(mutant: number): void {
  lockObject(mutant);
  satisfy(mutant, currentThread());
  unlockObject(mutant);
}

/**
 * KeReleaseMutex. IRQL: <= DISPATCH_LEVEL.
 * @returns the previous state: 0 when it had been acquired once, below 0 when more often
 * Raises STATUS_MUTANT_NOT_OWNED, changing nothing, when the caller is not the owner.
 */
export function KeReleaseMutex(Mutex: number, Wait: number): number {
  return KeReleaseMutant(Mutex, MUTANT_INCREMENT, 0, Wait);
}

/** KeReleaseMutant. @param Abandoned TRUE: however often acquired, and as if the owner ended. As KeReleaseMutex otherwise. */
export function KeReleaseMutant(Mutant: number, Increment: number, Abandoned: number, Wait: number): number {
  requireObject(Mutant, ObjectType.Mutant, 'KeReleaseMutex');
  if (!ownsMutant(Mutant)) raiseStatus(STATUS_MUTANT_NOT_OWNED);
  if (Wait !== 0) holdForWait();
  const thread = currentThread();
  const old = releaseOwned(Mutant, thread, Increment, Abandoned !== 0);
  requestDelivery(thread);
  return old;
}

function releaseOwned(mutant: number, owner: number, increment: number, abandoned: boolean): number {
  orderReleased(mutant);
  const released: Released = { first: 0, last: 0 };
  lockObject(mutant);
  const old = signalState(mutant);
  writeI32(mutant + HEADER.SignalState, abandoned ? 1 : old + 1);
  if (abandoned) writeU8(mutant + KMUTANT.Abandoned, 1);
  if (abandoned || old === 0) {
    disownMutant(mutant, owner);
    satisfyWaiters(mutant, released);
  }
  unlockObject(mutant);
  readyReleased(released, increment);
  return old;
}

/**
 * Abandons what an ending thread still owns: the next waiter of each learns of it, once.
 * @returns those that nobody else can reach any more (`adoptOrphan`), for the caller to delete
 */
export function abandonMutants(thread: number): number[] {
  const orphans: number[] = [];
  const head = thread + KTHREAD.MutantListHead;
  for (let entry = readI32(head); entry !== head; entry = readI32(head)) {
    const mutant = entry - KMUTANT.ListEntry;
    requireOwned(mutant, thread);
    if (abandon(mutant, thread)) orphans.push(mutant);
  }
  return orphans;
}

/** Takes a mutant from its ending owner. @returns whether it is an orphan, told in the same step that disowns it */
function abandon(mutant: number, owner: number): boolean {
  const released: Released = { first: 0, last: 0 };
  lockObject(mutant);
  const orphan = readU8(mutant + KMUTANT.Orphan) !== 0;
  writeI32(mutant + HEADER.SignalState, 1);
  writeU8(mutant + KMUTANT.Abandoned, 1);
  disownMutant(mutant, owner);
  satisfyWaiters(mutant, released);
  unlockObject(mutant);
  readyReleased(released, MUTANT_INCREMENT);
  return orphan;
}

/** @returns whether the current thread owns the mutant. */
export function ownsMutant(mutant: number): boolean {
  // Without the lock: only the owner changes whether it is, and it is here.
  return atomicLoad(mutant + KMUTANT.OwnerThread) === currentThread();
}

/**
 * The last reference to a mutant object has gone. One that the caller owns is released; one that another thread
 * owns is left to that thread's end, since only the owner touches its list.
 * @returns whether the mutant is left to its owner
 */
export function adoptOrphan(mutant: number): boolean {
  const thread = currentThread();
  lockObject(mutant);
  const owner = readI32(mutant + KMUTANT.OwnerThread);
  if (owner !== 0 && owner === thread) disownMutant(mutant, thread);
  else if (owner !== 0) writeU8(mutant + KMUTANT.Orphan, 1);
  unlockObject(mutant);
  return owner !== 0 && owner !== thread;
}

/** KeReadStateMutex. IRQL: <= DISPATCH_LEVEL. @returns 1 free, 0 or less owned. */
export function KeReadStateMutex(Mutex: number): number {
  requireObject(Mutex, ObjectType.Mutant, 'KeReadStateMutex');
  return signalState(Mutex);
}

/** KeReadStateMutant: the same. */
export function KeReadStateMutant(Mutant: number): number {
  return signalState(Mutant);
}
