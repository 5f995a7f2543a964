/**
 * The signaller's side of waiting; see ke/wait for the whole. Whoever makes an object signalled gives it to
 * those who wait, under the object's lock, and readies them when no lock is held.
 */
import { atomicAdd, atomicLoad, compareAndSwap } from '../hal/atomics.js';
import { removeEntry } from '../hal/list.js';
import { readI32, readU8, readU16, writeI32 } from '../hal/memory.js';
import {
  HEADER,
  lockObject,
  ObjectType,
  objectType,
  queueOffers,
  satisfy,
  signalState,
  unlockObject,
} from './dispatcher.js';
import { orderReleased } from './ordering.js';
import { countAgain } from './queuecount.js';
import { readyThread } from './ready.js';
import { KTHREAD, WAIT_BLOCK, WAIT_STATE_MASK, WaitAny, WaitState } from './thread.js';
import { allSignalled, lockAll, STATUS_ABANDONED, satisfyAll } from './waitblocks.js';

/** Threads to ready once no lock is held, chained through DeferredNext. */
export interface Released {
  first: number;
  last: number;
  /** Threads whose WaitAll has been looked at: they may not return, and free what they waited for, before. */
  pinned?: number[];
}

/**
 * Decides a wait.
 * @returns WaitState.None when it was decided already; otherwise the state it was in, and the outcome is
 * the caller's to write, under a lock that the waiter takes before it returns
 */
export function claimWait(thread: number): number {
  return claimInterruptible(thread, 0);
}

/**
 * Decides a wait that can be interrupted so.
 * @param conditions WaitCondition bits that it must have, all of them
 * @returns as `claimWait`
 */
export function claimInterruptible(thread: number, conditions: number): number {
  const word = thread + KTHREAD.WaitState;
  for (;;) {
    const value = atomicLoad(word);
    const state = value & WAIT_STATE_MASK;
    if (state !== WaitState.Preparing && state !== WaitState.Committed) return WaitState.None;
    if ((value & conditions) !== conditions) return WaitState.None;
    if (compareAndSwap(word, value, WaitState.Claimed)) return state;
  }
}

/** Notes that a claimed thread has to be readied; one that was still Preparing goes on by itself. */
export function releaseClaimed(released: Released, thread: number, stateBefore: number): void {
  if (stateBefore !== WaitState.Committed) return;
  writeI32(thread + KTHREAD.DeferredNext, 0);
  if (released.last === 0) released.first = thread;
  else writeI32(released.last + KTHREAD.DeferredNext, thread);
  released.last = thread;
}

/**
 * Gives what the object has to offer to its waiters, first come first served. The object is locked before
 * and after; it is unlocked in between when a WaitAll has to be looked at.
 */
export function satisfyWaiters(object: number, released: Released): void {
  if (objectType(object) === ObjectType.Queue) {
    satisfyRemovers(object, released);
    return;
  }
  const head = object + HEADER.WaitListHead;
  let tried: number[] | undefined;
  for (let entry = readI32(head); entry !== head && signalState(object) > 0; ) {
    const block = entry - WAIT_BLOCK.ListEntry;
    const thread = readI32(block + WAIT_BLOCK.Thread);
    entry = readI32(entry);
    if (readU8(block + WAIT_BLOCK.Type) === WaitAny) {
      offer(object, block, thread, released);
    } else if (tried === undefined || !tried.includes(thread)) {
      tried ??= [];
      tried.push(thread);
      offerToWaitAll(object, thread, released);
      entry = readI32(head);
    }
  }
}

/** Gives the entries of a queue to those who wait for one, who came last first. The queue is locked. */
function satisfyRemovers(queue: number, released: Released): void {
  const head = queue + HEADER.WaitListHead;
  for (let entry = readI32(head + 4); entry !== head && queueOffers(queue); entry = readI32(head + 4)) {
    const block = entry - WAIT_BLOCK.ListEntry;
    offer(queue, block, readI32(block + WAIT_BLOCK.Thread), released);
  }
}

/**
 * Offers a signalled object to one waiter, whose block leaves the list either way: after the claim, for as
 * long as it is linked the waiter cannot return and begin another wait, which a late claim would hit.
 */
function offer(object: number, block: number, thread: number, released: Released): void {
  const before = claimWait(thread);
  removeEntry(block + WAIT_BLOCK.ListEntry);
  if (before === WaitState.None) return;
  const abandoned = satisfy(object, thread);
  writeI32(thread + KTHREAD.WaitStatus, readU16(block + WAIT_BLOCK.Key) + (abandoned ? STATUS_ABANDONED : 0));
  releaseClaimed(released, thread, before);
}

/**
 * Looks, with all its objects locked, whether a WaitAll can be satisfied. The pin keeps its blocks in place; it
 * stays until the caller has unlocked the object, since nothing else does: the waiter, claimed by another
 * signaller meanwhile, may have unlinked its block from this object while it was unlocked here.
 */
function offerToWaitAll(object: number, thread: number, released: Released): void {
  atomicAdd(thread + KTHREAD.WaitPins, 1);
  released.pinned ??= [];
  released.pinned.push(thread);
  unlockObject(object);
  const objects = lockAll(thread);
  if (allSignalled(thread)) {
    const before = claimWait(thread);
    if (before !== WaitState.None) {
      writeI32(thread + KTHREAD.WaitStatus, satisfyAll(thread));
      releaseClaimed(released, thread, before);
    }
  }
  for (const other of objects) if (other !== object) unlockObject(other);
}

/** Readies a thread whose committed wait an APC or an alert has claimed. No lock is held. */
export function readyInterrupted(thread: number, increment: number): void {
  countAgain(thread);
  readyThread(thread, increment);
}

/** Readies released threads, and lets pinned ones go. No lock is held, and the signalled object not touched again. */
export function readyReleased(released: Released, increment: number): void {
  for (const thread of released.pinned ?? []) atomicAdd(thread + KTHREAD.WaitPins, -1);
  for (let thread = released.first; thread !== 0; ) {
    const next = readI32(thread + KTHREAD.DeferredNext);
    countAgain(thread);
    readyThread(thread, increment);
    thread = next;
  }
}

/**
 * Signals an object and wakes whom it satisfies.
 * @param increment priority boost of the woken
 * @param change sets the new signal state; the object is locked meanwhile
 * @returns what `change` returns
 */
export function signalObject<T>(object: number, increment: number, change: () => T): T {
  orderReleased(object);
  lockObject(object);
  const result = change();
  if (readI32(object + HEADER.WaitListHead) === object + HEADER.WaitListHead) {
    unlockObject(object);
    return result;
  }
  const released: Released = { first: 0, last: 0 };
  satisfyWaiters(object, released);
  unlockObject(object);
  readyReleased(released, increment);
  return result;
}
