/**
 * Waiting: one path for every dispatcher object. Only `satisfy` (ke/dispatcher) varies by type.
 *
 * A thread links a wait block to each object under that object's lock, in the same critical section in
 * which it found the object not signalled; so a signal comes either before (and is seen) or after (and
 * finds the block). The wait's outcome is decided once: by whoever moves KTHREAD.WaitState to Claimed. A
 * signaller claims under the object's lock, satisfies the object and only then lets go, so what one wait
 * consumed no other can. The waiter returns when none of its blocks is linked and nobody pins it.
 *
 * A claim that comes while the waiter is still Preparing finds it running: it needs no wake-up, and it
 * takes the locks of its objects before it returns, so it sees all the claimer did under them.
 *
 * WaitAll consumes nothing until it can consume all: with every object locked, by ascending address.
 *
 * Source: KeWaitForMultipleObjects in the WDK documentation; NT-SEMANTICS, dispatcher objects.
 */

import { atomicAdd, atomicLoad, atomicStore, compareAndSwap } from '../hal/atomics.js';
import { insertTail, isLinked, removeEntry } from '../hal/list.js';
import { f64, readI32, readU8, readU16, writeI32, writeU8, writeU16 } from '../hal/memory.js';
import { relax } from '../hal/park.js';
import { APC_LEVEL } from '../hot/layout.js';
import { throwIfStopping } from './bugcheck.js';
import { currentThread } from './current.js';
import { atRecursionLimit, HEADER, isSignalled, lockObject, satisfy, signalState, unlockObject } from './dispatcher.js';
import { raiseStatus } from './raise.js';
import {
  awaitProcessor,
  chargeRunTime,
  leaveProcessor,
  readyThread,
  releaseProcessor,
  stayOnProcessor,
} from './ready.js';
import { KTHREAD, ThreadState, WAIT_BLOCK, WaitAll, WaitAny, WaitState } from './thread.js';
import { peekInterruptTime } from './time.js';
import { cancelTimeout, startTimeout } from './timer.js';

export const STATUS_SUCCESS = 0;
export const STATUS_ABANDONED = 0x80;
export const STATUS_ALERTED = 0x101;
export const STATUS_TIMEOUT = 0x102;
const STATUS_MUTANT_LIMIT_EXCEEDED = 0xc0000191 | 0;

// --- The signaller's side ------------------------------------------------------------------------------

/** Threads to ready once no lock is held, chained through DeferredNext. */
export interface Released {
  first: number;
  last: number;
}

/**
 * Decides a wait.
 * @returns WaitState.None when it was decided already; otherwise the state it was in, and the outcome is
 * the caller's to write, under a lock that the waiter takes before it returns
 */
export function claimWait(thread: number): number {
  const word = thread + KTHREAD.WaitState;
  if (compareAndSwap(word, WaitState.Committed, WaitState.Claimed)) return WaitState.Committed;
  if (compareAndSwap(word, WaitState.Preparing, WaitState.Claimed)) return WaitState.Preparing;
  // It may have committed between the two attempts.
  if (compareAndSwap(word, WaitState.Committed, WaitState.Claimed)) return WaitState.Committed;
  return WaitState.None;
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

/** Looks, with all its objects locked, whether a WaitAll can be satisfied. The pin keeps its blocks in place. */
function offerToWaitAll(object: number, thread: number, released: Released): void {
  atomicAdd(thread + KTHREAD.WaitPins, 1);
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
  atomicAdd(thread + KTHREAD.WaitPins, -1);
}

/** Readies released threads. No lock is held. */
export function readyReleased(released: Released, increment: number): void {
  for (let thread = released.first; thread !== 0; ) {
    const next = readI32(thread + KTHREAD.DeferredNext);
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

// --- The waiter's side ---------------------------------------------------------------------------------

/** How a thread waits, beside what for. */
export interface WaitOptions {
  readonly reason: number;
  readonly mode: number;
  readonly alertable: boolean;
  /** Interrupt time at which to give up; 0: test only; Infinity: never. */
  readonly deadline: number;
}

/**
 * Waits for any or all of the objects in the current thread's wait blocks (`prepareBlocks`).
 * @returns NTSTATUS: index of the satisfied object (any) or 0 (all), plus 0x80 when abandoned; STATUS_TIMEOUT
 */
export function waitForBlocks(type: number, options: WaitOptions): number {
  const thread = currentThread();
  atomicStore(thread + KTHREAD.WaitState, WaitState.Preparing);
  const status = type === WaitAll ? enterWaitAll(thread, options) : enterWaitAny(thread, options);
  if (status >= 0) {
    endWait(thread, false);
    return status;
  }
  writeI32(thread + KTHREAD.WaitReason, options.reason);
  writeI32(thread + KTHREAD.WaitMode, options.mode);
  writeI32(thread + KTHREAD.Alertable, options.alertable ? 1 : 0);
  if (options.deadline !== Number.POSITIVE_INFINITY) startTimeout(thread, options.deadline);
  const slept = sleepUntilClaimed(thread);
  if (options.deadline !== Number.POSITIVE_INFINITY) cancelTimeout(thread);
  endWait(thread, !slept);
  return readI32(thread + KTHREAD.WaitStatus);
}

/** Fills the current thread's wait blocks. @param blocks array of KWAIT_BLOCK */
export function prepareBlocks(thread: number, blocks: number, objects: readonly number[], type: number): void {
  objects.forEach((object, index) => {
    const block = blocks + index * WAIT_BLOCK.size;
    writeI32(block + WAIT_BLOCK.ListEntry, 0);
    writeI32(block + WAIT_BLOCK.Thread, thread);
    writeI32(block + WAIT_BLOCK.Object, object);
    writeU16(block + WAIT_BLOCK.Key, type === WaitAll ? 0 : index);
    writeU8(block + WAIT_BLOCK.Type, type);
  });
  writeI32(thread + KTHREAD.WaitBlocks, blocks);
  writeI32(thread + KTHREAD.WaitCount, objects.length);
  writeI32(thread + KTHREAD.WaitType, type);
}

function blockAt(thread: number, index: number): number {
  return readI32(thread + KTHREAD.WaitBlocks) + index * WAIT_BLOCK.size;
}

function objectAt(thread: number, index: number): number {
  return readI32(blockAt(thread, index) + WAIT_BLOCK.Object);
}

/** Links a block to each object until one is signalled. @returns the wait's status, or -1 when it has to sleep. */
function enterWaitAny(thread: number, options: WaitOptions): number {
  const count = readI32(thread + KTHREAD.WaitCount);
  for (let index = 0; index < count; index++) {
    const object = objectAt(thread, index);
    lockObject(object);
    if (isSignalled(object, thread)) {
      const limit = atRecursionLimit(object);
      const status = limit ? -1 : takeNow(object, thread, index);
      unlockObject(object);
      if (!limit) return status;
      endWait(thread, false);
      raiseStatus(STATUS_MUTANT_LIMIT_EXCEEDED);
    }
    if (options.deadline !== 0) insertTail(object + HEADER.WaitListHead, blockAt(thread, index) + WAIT_BLOCK.ListEntry);
    unlockObject(object);
  }
  return options.deadline === 0 ? STATUS_TIMEOUT : -1;
}

/** Takes a signalled object for the caller, unless an earlier one has been given to it meanwhile. */
function takeNow(object: number, thread: number, index: number): number {
  if (!compareAndSwap(thread + KTHREAD.WaitState, WaitState.Preparing, WaitState.Claimed)) return -1;
  return index + (satisfy(object, thread) ? STATUS_ABANDONED : 0);
}

/** Takes all objects at once, or links a block to each. @returns the wait's status, or -1 when it has to sleep. */
function enterWaitAll(thread: number, options: WaitOptions): number {
  const objects = lockAll(thread);
  let status = -1;
  if (allSignalled(thread)) status = satisfyAll(thread);
  else if (options.deadline === 0) status = STATUS_TIMEOUT;
  else {
    const count = readI32(thread + KTHREAD.WaitCount);
    for (let index = 0; index < count; index++) {
      insertTail(objectAt(thread, index) + HEADER.WaitListHead, blockAt(thread, index) + WAIT_BLOCK.ListEntry);
    }
  }
  for (const object of objects) unlockObject(object);
  return status;
}

/** Locks each of the thread's objects once, by ascending address. @returns them. */
function lockAll(thread: number): number[] {
  const count = readI32(thread + KTHREAD.WaitCount);
  const objects = new Set<number>();
  for (let index = 0; index < count; index++) objects.add(objectAt(thread, index));
  const ordered = [...objects].sort((a, b) => a - b);
  for (const object of ordered) lockObject(object);
  return ordered;
}

function allSignalled(thread: number): boolean {
  const count = readI32(thread + KTHREAD.WaitCount);
  for (let index = 0; index < count; index++) {
    if (!isSignalled(objectAt(thread, index), thread)) return false;
  }
  return true;
}

function satisfyAll(thread: number): number {
  const count = readI32(thread + KTHREAD.WaitCount);
  let status = STATUS_SUCCESS;
  for (let index = 0; index < count; index++) {
    if (satisfy(objectAt(thread, index), thread)) status = STATUS_ABANDONED;
  }
  return status;
}

/** Gives the processor away until somebody claims the wait. @returns whether the thread has slept. */
function sleepUntilClaimed(thread: number): boolean {
  f64[(thread + KTHREAD.WaitSince) >> 3] = peekInterruptTime();
  chargeRunTime(thread);
  writeI32(thread + KTHREAD.State, ThreadState.Waiting);
  leaveProcessor();
  if (!compareAndSwap(thread + KTHREAD.WaitState, WaitState.Preparing, WaitState.Committed)) {
    stayOnProcessor();
    writeI32(thread + KTHREAD.State, ThreadState.Running);
    return false;
  }
  releaseProcessor();
  awaitProcessor();
  return true;
}

/**
 * Takes the blocks off their lists.
 * @param lockEach also lock objects whose block is off already: the claimer may still be at it
 */
function endWait(thread: number, lockEach: boolean): void {
  const count = readI32(thread + KTHREAD.WaitCount);
  for (let index = 0; index < count; index++) {
    const entry = blockAt(thread, index) + WAIT_BLOCK.ListEntry;
    if (!lockEach && !isLinked(entry)) continue;
    const object = objectAt(thread, index);
    lockObject(object);
    if (isLinked(entry)) removeEntry(entry);
    unlockObject(object);
  }
  for (let pins = atomicLoad(thread + KTHREAD.WaitPins); pins !== 0; pins = atomicLoad(thread + KTHREAD.WaitPins)) {
    throwIfStopping();
    relax(thread + KTHREAD.WaitPins, pins);
  }
  atomicStore(thread + KTHREAD.WaitState, WaitState.None);
}

/** Highest IRQL of a wait that may block. */
export const MAX_WAIT_IRQL = APC_LEVEL;
