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
 * Alerts and APCs interrupt a wait by claiming it too, under the thread's ApcLock (ke/apcqueue).
 *
 * Source: KeWaitForMultipleObjects in the WDK documentation; NT-SEMANTICS, dispatcher objects.
 */

import { atomicLoad, atomicOr, atomicStore, compareAndSwap } from '../hal/atomics.js';
import { insertTail, isLinked, removeEntry } from '../hal/list.js';
import { acquireLock, releaseLock } from '../hal/lock.js';
import { f64, readI32, writeI32 } from '../hal/memory.js';
import { relax } from '../hal/park.js';
import { PENDING_APC, PRCB_PENDING } from '../hot/layout.js';
import { takeInterrupt, waitConditions } from './alert.js';
import { deliverKernelApcs } from './apcdelivery.js';
import { STATUS_KERNEL_APC } from './apcqueue.js';
import { throwIfStopping } from './bugcheck.js';
import { currentPrcb, currentThread } from './current.js';
import { atRecursionLimit, HEADER, isSignalled, lockObject, satisfy, unlockObject } from './dispatcher.js';
import { LockKind } from './lockorder.js';
import { orderAcquired } from './ordering.js';
import { awaitProcessor, leaveProcessor, stayOnProcessor } from './processor.js';
import { goIdle } from './queueactive.js';
import { countAgain } from './queuecount.js';
import { raiseStatus } from './raise.js';
import { releaseProcessor } from './ready.js';
import { chargeRunTime } from './readyqueue.js';
import { claimWait } from './signal.js';
import { MACHINE } from './system.js';
import { Interrupt, KTHREAD, ThreadState, WAIT_BLOCK, WAIT_STATE_MASK, WaitAll, WaitState } from './thread.js';
import { peekInterruptTime } from './time.js';
import { cancelTimeout, startTimeout } from './timer.js';
import { TraceKind, traceEvent } from './tracing.js';
import {
  allSignalled,
  blockAt,
  lockAll,
  objectAt,
  prepareBlocks,
  STATUS_ABANDONED,
  STATUS_TIMEOUT,
  satisfyAll,
} from './waitblocks.js';

const STATUS_MUTANT_LIMIT_EXCEEDED = 0xc0000191 | 0;

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
  for (;;) {
    const status = waitOnce(thread, type, options);
    if (status !== STATUS_KERNEL_APC) {
      noteOrder(thread, type, status);
      return status;
    }
    // The APC may wait itself, with the same blocks.
    const blocks = readI32(thread + KTHREAD.WaitBlocks);
    const objects = Array.from({ length: readI32(thread + KTHREAD.WaitCount) }, (_, index) => objectAt(thread, index));
    deliverKernelApcs();
    prepareBlocks(thread, blocks, objects, type);
  }
}

/** The caller may rely on what was done before the objects that it has got were signalled. */
function noteOrder(thread: number, type: number, status: number): void {
  const count = readI32(thread + KTHREAD.WaitCount);
  const index = status & ~STATUS_ABANDONED;
  if (status < 0 || index >= count) return;
  if (type !== WaitAll) orderAcquired(objectAt(thread, index));
  else for (let each = 0; each < count; each++) orderAcquired(objectAt(thread, each));
}

/** @returns the wait's status, STATUS_KERNEL_APC when it has to be begun again after kernel APCs have run. */
function waitOnce(thread: number, type: number, options: WaitOptions): number {
  const conditions = waitConditions(thread, options.alertable, options.mode);
  // A mere test does not block: nothing can interrupt it but what is there before.
  const published = options.deadline === 0 ? 0 : conditions;
  atomicStore(thread + KTHREAD.WaitState, WaitState.Preparing | published);
  if (atomicLoad(thread + KTHREAD.Interrupts) !== 0) {
    const status = waitInterrupted(thread, type, options, conditions);
    // A thread that is to end gets a status below zero.
    if (status !== -1) return status;
  }
  const status = enterWait(thread, type, options);
  if (status >= 0) {
    endWait(thread, false);
    return status;
  }
  writeI32(thread + KTHREAD.WaitReason, options.reason);
  writeI32(thread + KTHREAD.WaitMode, options.mode);
  writeI32(thread + KTHREAD.Alertable, options.alertable ? 1 : 0);
  if (options.deadline !== Number.POSITIVE_INFINITY) startTimeout(thread, options.deadline);
  traceEvent(TraceKind.Wait, objectAt(thread, 0));
  goIdle(thread);
  const slept = sleepUntilClaimed(thread);
  if (!slept) countAgain(thread);
  if (options.deadline !== Number.POSITIVE_INFINITY) cancelTimeout(thread);
  endWait(thread, !slept);
  traceEvent(TraceKind.Go);
  return readI32(thread + KTHREAD.WaitStatus);
}

function enterWait(thread: number, type: number, options: WaitOptions): number {
  return type === WaitAll ? enterWaitAll(thread, options) : enterWaitAny(thread, options);
}

/** An alert or APC is there: the objects go before it, but it goes before blocking. @returns the wait's status, or -1 */
function waitInterrupted(thread: number, type: number, options: WaitOptions, conditions: number): number {
  const status = enterWait(thread, type, { ...options, deadline: 0 });
  if (status >= 0 && status !== STATUS_TIMEOUT) {
    endWait(thread, false);
    return status;
  }
  return takeInterrupt(thread, conditions);
}

/**
 * Takes one object if it is signalled now. No block is linked and no wait state published, so nobody else can
 * have a part in it.
 * @returns STATUS_SUCCESS or STATUS_ABANDONED; -1 when the caller has to go the whole way
 */
export function takeAtOnce(object: number, thread: number): number {
  lockObject(object);
  const status =
    !isSignalled(object, thread) || atRecursionLimit(object) ? -1 : satisfy(object, thread) ? STATUS_ABANDONED : 0;
  unlockObject(object);
  if (status >= 0) orderAcquired(object);
  return status;
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
  if (claimWait(thread) === WaitState.None) return -1;
  return index + (satisfy(object, thread) ? STATUS_ABANDONED : 0);
}

/** Takes all objects at once, or links a block to each. @returns the wait's status, or -1 when it has to sleep. */
function enterWaitAll(thread: number, options: WaitOptions): number {
  const objects = lockAll(thread);
  let status = -1;
  if (allSignalled(thread)) status = claimWait(thread) === WaitState.None ? -1 : satisfyAll(thread);
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

/** Gives the processor away until somebody claims the wait. @returns whether the thread has slept. */
function sleepUntilClaimed(thread: number): boolean {
  f64[(thread + KTHREAD.WaitSince) >> 3] = peekInterruptTime();
  chargeRunTime(thread);
  writeI32(thread + KTHREAD.State, ThreadState.Waiting);
  leaveProcessor();
  const word = thread + KTHREAD.WaitState;
  const preparing = atomicLoad(word);
  const committed = (preparing & ~WAIT_STATE_MASK) | WaitState.Committed;
  if ((preparing & WAIT_STATE_MASK) !== WaitState.Preparing || !compareAndSwap(word, preparing, committed)) {
    stayOnProcessor();
    runAgain(thread);
    return false;
  }
  releaseProcessor();
  awaitProcessor();
  return true;
}

/** The wait was decided before the thread slept. A kernel APC found it Waiting and told nobody; see ke/apcqueue. */
function runAgain(thread: number): void {
  f64[(thread + KTHREAD.DispatchedAt) >> 3] = peekInterruptTime();
  acquireLock(MACHINE.ReadyLock);
  writeI32(thread + KTHREAD.State, ThreadState.Running);
  releaseLock(MACHINE.ReadyLock);
  if ((atomicLoad(thread + KTHREAD.Interrupts) & Interrupt.KernelApc) !== 0)
    atomicOr(currentPrcb() + PRCB_PENDING, PENDING_APC);
}

/**
 * Takes the blocks off their lists.
 * @param lockEach also lock objects whose block is off already, and the APC queue: the claimer may still be at it
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
  if (lockEach) {
    acquireLock(thread + KTHREAD.ApcLock, LockKind.Apc);
    releaseLock(thread + KTHREAD.ApcLock);
  }
  for (let pins = atomicLoad(thread + KTHREAD.WaitPins); pins !== 0; pins = atomicLoad(thread + KTHREAD.WaitPins)) {
    throwIfStopping();
    relax(thread + KTHREAD.WaitPins, pins);
  }
  atomicStore(thread + KTHREAD.WaitState, WaitState.None);
}
