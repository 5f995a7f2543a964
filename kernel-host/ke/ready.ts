/**
 * Who runs where. Everything here is guarded by MACHINE.ReadyLock: the ready queues, which processors are
 * idle, which thread holds which processor, thread states and priorities.
 *
 * Invariants, whenever the lock is free:
 *  - a thread Running holds exactly one processor, and that processor's CurrentThread is it;
 *  - no processor is idle while a thread is Ready that may run there, and none runs a thread that may not,
 *    but for the time until its next safepoint;
 *  - a thread that becomes Running gets the permit of its worker exactly once.
 * A thread that blocks commits its wait first and gives up its processor then; a waker in between finds
 * it Waiting and gives it another processor or queues it, and the permit waits for the park.
 */

import { atomicAnd, atomicOr } from '../hal/atomics.js';
import { isControlled } from '../hal/control.js';
import { acquireLock, releaseLock } from '../hal/lock.js';
import { f64, readI32, writeI32 } from '../hal/memory.js';
import { unpark } from '../hal/park.js';
import { PENDING_PREEMPT, PRCB_IRQL, PRCB_NUMBER, PRCB_PENDING, SLOT_PERMIT } from '../hot/layout.js';
import { readyDuringHold } from './baton.js';
import { currentPrcb, currentThread } from './current.js';
import { ringDoorbell } from './host.js';
import { askIfPending } from './idle.js';
import { endLoan, isPartOfLoan, leaveLentProcessor } from './loan.js';
import { PRCB } from './prcb.js';
import { awaitProcessor, leaveProcessor } from './processor.js';
import {
  assign,
  bestReadyPriority,
  bitOf,
  boost,
  chargeRunTime,
  dequeue,
  enqueue,
  grant,
  mayRunOn,
  place,
  preemptFor,
  QUANTUM,
  settledPriority,
  takeReady,
  wakeClock,
} from './readyqueue.js';
import { noProcessorBusy } from './rest.js';
import { MACHINE } from './system.js';
import { KTHREAD, LOW_REALTIME_PRIORITY, ThreadState } from './thread.js';
import { peekInterruptTime } from './time.js';

/**
 * Makes a thread ready: it runs at once when a processor is idle, is queued otherwise.
 * @param increment priority boost
 */
export function readyThread(thread: number, increment: number): void {
  acquireLock(MACHINE.ReadyLock);
  boost(thread, increment);
  const slot = readI32(MACHINE.HostHold) !== 0 ? readyDuringHold(thread) : place(thread, false);
  releaseLock(MACHINE.ReadyLock);
  if (slot !== 0) grant(slot);
  else wakeClock();
}

/** Hands the processor to the best ready thread, or marks it idle. @returns the worker to grant, or 0. */
function passOn(prcb: number): number {
  const next = readI32(MACHINE.HostHold) === 0 ? takeReady(prcb) : 0;
  if (next !== 0) return assign(next, prcb);
  writeI32(prcb + PRCB.CurrentThread, 0);
  writeI32(prcb + PRCB.CurrentPriority, 0);
  if (isPartOfLoan(prcb)) {
    endLoan(prcb);
    return 0;
  }
  writeI32(MACHINE.IdleSummary, readI32(MACHINE.IdleSummary) | bitOf(prcb));
  askIfPending(readI32(prcb + PRCB_NUMBER));
  return 0;
}

/**
 * Gives up a processor: the current thread's, after `leaveProcessor`, when it waits or has ended; or the one that
 * an idle worker has taken.
 */
export function releaseProcessor(prcb = currentPrcb()): void {
  acquireLock(MACHINE.ReadyLock);
  const next = passOn(prcb);
  const atRest = next === 0 && noProcessorBusy();
  releaseLock(MACHINE.ReadyLock);
  if (next !== 0) grant(next);
  if (atRest) machineAtRest();
}

/** Gives up the processor that an idle worker has taken, or the block with which it borrowed one. */
export function returnProcessor(prcb: number): void {
  acquireLock(MACHINE.ReadyLock);
  const borrowed = isPartOfLoan(prcb);
  if (borrowed) {
    writeI32(prcb + PRCB.CurrentThread, 0);
    writeI32(prcb + PRCB.CurrentPriority, 0);
    endLoan(prcb);
  }
  releaseLock(MACHINE.ReadyLock);
  if (!borrowed) releaseProcessor(prcb);
}

/** Nothing runs: virtual time may jump, and the host may find that nothing ever will. */
function machineAtRest(): void {
  // Who goes on is decided where this one sleeps.
  if (isControlled()) return;
  if (readI32(MACHINE.VirtualTime) !== 0 && readI32(MACHINE.TimerCount) !== 0) {
    unpark(readI32(MACHINE.ClockSlot) + SLOT_PERMIT);
  } else {
    ringDoorbell();
  }
}

/**
 * Gives way to ready threads where the rules say so: of higher priority, or of the same when the quantum
 * has ended; or to whomever, when its affinity no longer lets it run here. The caller is below DISPATCH_LEVEL.
 * @param yieldNow also give way to a thread of the same priority, quantum or not
 * @returns whether another thread has run
 */
export function giveWay(yieldNow: boolean): boolean {
  const thread = currentThread();
  const prcb = currentPrcb();
  acquireLock(MACHINE.ReadyLock);
  if (readI32(prcb + PRCB.LentTo) !== 0) {
    leaveLentProcessor(prcb, thread);
    return true;
  }
  atomicAnd(prcb + PRCB_PENDING, ~PENDING_PREEMPT);
  settleBoost(thread, prcb);
  const quantumEnd = readI32(prcb + PRCB.QuantumEnd) !== 0;
  if (quantumEnd) endQuantum(thread, prcb);
  const mine = readI32(thread + KTHREAD.Priority);
  const best = bestReadyPriority(prcb);
  if (mayRunOn(thread, prcb) && (best < mine || (best === mine && !quantumEnd && !yieldNow))) {
    releaseLock(MACHINE.ReadyLock);
    return false;
  }
  writeI32(thread + KTHREAD.WaitIrql, readI32(prcb + PRCB_IRQL));
  chargeRunTime(thread);
  leaveProcessor();
  // Where affinities are in play, another processor may be idle, or run something less important.
  const elsewhere = place(thread, !quantumEnd && !yieldNow);
  const slot = passOn(prcb);
  releaseLock(MACHINE.ReadyLock);
  if (slot !== 0) grant(slot);
  if (elsewhere === 0) wakeClock();
  awaitProcessor();
  return true;
}

/** Takes off the thread's boost what the clock has not, since it does not look while nobody competes. */
function settleBoost(thread: number, prcb: number): void {
  const settled = settledPriority(prcb);
  if (settled === readI32(prcb + PRCB.CurrentPriority)) return;
  writeI32(thread + KTHREAD.Priority, settled);
  writeI32(prcb + PRCB.CurrentPriority, settled);
  f64[(prcb + PRCB.QuantumEndsAt) >> 3] = peekInterruptTime() + QUANTUM;
}

/** A boost decays by one a quantum; the next quantum begins. */
function endQuantum(thread: number, prcb: number): void {
  const priority = readI32(thread + KTHREAD.Priority);
  if (priority < LOW_REALTIME_PRIORITY && priority > readI32(thread + KTHREAD.BasePriority)) {
    writeI32(thread + KTHREAD.Priority, priority - 1);
    writeI32(prcb + PRCB.CurrentPriority, priority - 1);
  }
  writeI32(prcb + PRCB.QuantumEnd, 0);
  f64[(prcb + PRCB.QuantumEndsAt) >> 3] = peekInterruptTime() + QUANTUM;
}

/**
 * Sets a thread's priority, wherever it is. @returns the old one.
 * @param base the base priority, to which boosts decay
 */
export function setPriority(thread: number, priority: number, base: number): number {
  acquireLock(MACHINE.ReadyLock);
  const old = readI32(thread + KTHREAD.Priority);
  const ready = readI32(thread + KTHREAD.State) === ThreadState.Ready;
  if (ready) dequeue(thread);
  writeI32(thread + KTHREAD.Priority, priority);
  writeI32(thread + KTHREAD.BasePriority, base);
  if (ready) {
    enqueue(thread, false);
    preemptFor(thread);
  } else if (readI32(thread + KTHREAD.State) === ThreadState.Running) {
    const prcb = readI32(thread + KTHREAD.Processor);
    writeI32(prcb + PRCB.CurrentPriority, priority);
    writeI32(prcb + PRCB.CurrentBase, base);
    if (bestReadyPriority(prcb) > priority) atomicOr(prcb + PRCB_PENDING, PENDING_PREEMPT);
  }
  releaseLock(MACHINE.ReadyLock);
  return old;
}

/**
 * Sets which processors a thread may run on, wherever it is: a ready one is placed anew; a running one that may not
 * stay leaves at its next safepoint, which is the caller's to pass when the thread is its own.
 * @param mask numbers of processors
 */
export function setRunMask(thread: number, mask: number): void {
  acquireLock(MACHINE.ReadyLock);
  const state = readI32(thread + KTHREAD.State);
  if (state === ThreadState.Ready) dequeue(thread);
  writeI32(thread + KTHREAD.RunMask, mask);
  const slot = state === ThreadState.Ready ? place(thread, false) : 0;
  // A thread that is about to wait holds its processor still, and may keep it.
  const prcb = readI32(thread + KTHREAD.Processor);
  const holds = prcb !== 0 && readI32(prcb + PRCB.CurrentThread) === thread;
  if (holds && !mayRunOn(thread, prcb)) atomicOr(prcb + PRCB_PENDING, PENDING_PREEMPT);
  releaseLock(MACHINE.ReadyLock);
  if (slot !== 0) grant(slot);
}
