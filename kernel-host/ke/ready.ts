/**
 * Who runs where. Everything here is guarded by MACHINE.ReadyLock: the ready queues, which processors are
 * idle, which thread holds which processor, thread states and priorities.
 *
 * Invariants, whenever the lock is free:
 *  - a thread Running holds exactly one processor, and that processor's CurrentThread is it;
 *  - no processor is idle while a thread is Ready;
 *  - a thread that becomes Running gets the permit of its worker exactly once.
 * A thread that blocks commits its wait first and gives up its processor then; a waker in between finds
 * it Waiting and gives it another processor or queues it, and the permit waits for the park.
 */

import { atomicAdd, atomicAnd, atomicLoad, atomicOr } from '../hal/atomics.js';
import { insertHead, insertTail, isListEmpty, removeEntry } from '../hal/list.js';
import { acquireLock, releaseLock } from '../hal/lock.js';
import { f64, readI32, writeI32 } from '../hal/memory.js';
import { park, unpark } from '../hal/park.js';
import {
  PENDING_LENT,
  PENDING_PREEMPT,
  PRCB_IRQL,
  PRCB_NUMBER,
  PRCB_PENDING,
  SLOT_PERMIT,
  SLOT_PRCB,
} from '../hot/layout.js';
import { throwIfStopping } from './bugcheck.js';
import { currentPrcb, currentSlot, currentThread, refreshCurrent } from './current.js';
import { refreshImages } from './guest.js';
import { ringDoorbell } from './host.js';
import { PRCB } from './prcb.js';
import { MACHINE, prcbAddress, READY_QUEUES } from './system.js';
import { KTHREAD, LOW_REALTIME_PRIORITY, ThreadState } from './thread.js';
import { peekInterruptTime, TIME_INCREMENT } from './time.js';

/** A quantum: two clock ticks, in 100 ns. */
const QUANTUM = 2 * TIME_INCREMENT;
const MAX_POLLS = 20_000;
const MIN_POLLS = 100;

/** Looks for the permit before sleeping; follows how often polling paid off for this worker. */
let pollBudget = 2_000;

function readyQueue(priority: number): number {
  return READY_QUEUES + priority * 8;
}

function enqueue(thread: number, atHead: boolean): void {
  const priority = readI32(thread + KTHREAD.Priority);
  writeI32(thread + KTHREAD.State, ThreadState.Ready);
  (atHead ? insertHead : insertTail)(readyQueue(priority), thread + KTHREAD.QueueEntry);
  writeI32(MACHINE.ReadySummary, readI32(MACHINE.ReadySummary) | (1 << priority));
}

function dequeue(thread: number): void {
  const priority = readI32(thread + KTHREAD.Priority);
  removeEntry(thread + KTHREAD.QueueEntry);
  if (isListEmpty(readyQueue(priority))) {
    writeI32(MACHINE.ReadySummary, readI32(MACHINE.ReadySummary) & ~(1 << priority));
  }
}

/** @returns priority of the best ready thread, or -1. */
function bestReadyPriority(): number {
  return 31 - Math.clz32(readI32(MACHINE.ReadySummary));
}

/** @returns the best ready thread, taken off its queue, or 0. */
function takeReady(): number {
  const priority = bestReadyPriority();
  if (priority < 0) return 0;
  const thread = readI32(readyQueue(priority)) - KTHREAD.QueueEntry;
  dequeue(thread);
  return thread;
}

/** Gives the processor to the thread. The caller grants the permit after dropping the lock. */
function assign(thread: number, prcb: number): void {
  const slot = readI32(thread + KTHREAD.Slot);
  const now = peekInterruptTime();
  writeI32(thread + KTHREAD.State, ThreadState.Running);
  writeI32(thread + KTHREAD.Processor, prcb);
  writeI32(thread + KTHREAD.LastProcessor, prcb);
  f64[(thread + KTHREAD.DispatchedAt) >> 3] = now;
  writeI32(prcb + PRCB.CurrentThread, thread);
  writeI32(prcb + PRCB.CurrentPriority, readI32(thread + KTHREAD.Priority));
  writeI32(prcb + PRCB.QuantumEnd, 0);
  f64[(prcb + PRCB.QuantumEndsAt) >> 3] = now + QUANTUM;
  writeI32(prcb + PRCB.Switches, readI32(prcb + PRCB.Switches) + 1);
  writeI32(prcb + PRCB_IRQL, readI32(thread + KTHREAD.WaitIrql));
  atomicAnd(prcb + PRCB_PENDING, ~PENDING_PREEMPT);
  writeI32(slot + SLOT_PRCB, prcb);
}

function grant(thread: number): void {
  unpark(readI32(thread + KTHREAD.Slot) + SLOT_PERMIT);
}

/** Adds the time since dispatch to the thread's run time. */
export function chargeRunTime(thread: number): void {
  const run = (thread + KTHREAD.RunTime) >> 3;
  const since = f64[(thread + KTHREAD.DispatchedAt) >> 3] as number;
  f64[run] = (f64[run] as number) + Math.max(0, peekInterruptTime() - since);
}

function prcbOfBit(bit: number): number {
  return prcbAddress(31 - Math.clz32(bit));
}

function bitOf(prcb: number): number {
  return 1 << readI32(prcb + PRCB.Index);
}

/** @returns an idle processor's bit, the thread's last one when that is idle, or 0. */
function chooseIdle(thread: number): number {
  const idle = readI32(MACHINE.IdleSummary) & readI32(thread + KTHREAD.AffinityMask);
  const last = readI32(thread + KTHREAD.LastProcessor);
  const lastBit = last === 0 ? 0 : bitOf(last);
  return (idle & lastBit) !== 0 ? lastBit : idle & -idle;
}

/** Asks the processor with the lowest running priority below `priority` to give way, if there is one. */
function preemptFor(priority: number): void {
  let victim = 0;
  let lowest = priority;
  for (let rest = readI32(MACHINE.ActiveSummary) | readI32(MACHINE.LentSummary); rest !== 0; rest &= rest - 1) {
    const prcb = prcbOfBit(rest & -rest);
    const running = readI32(prcb + PRCB.CurrentPriority);
    if (running < lowest && (atomicLoad(prcb + PRCB_PENDING) & PENDING_PREEMPT) === 0) {
      lowest = running;
      victim = prcb;
    }
  }
  if (victim !== 0) atomicOr(victim + PRCB_PENDING, PENDING_PREEMPT);
}

/** The boost a wait's end brings: base + increment, at most 15 for the normal class, never a loss. */
function boost(thread: number, increment: number): void {
  const base = readI32(thread + KTHREAD.BasePriority);
  if (base >= LOW_REALTIME_PRIORITY || increment <= 0) return;
  const boosted = Math.min(base + increment, LOW_REALTIME_PRIORITY - 1);
  if (boosted > readI32(thread + KTHREAD.Priority)) writeI32(thread + KTHREAD.Priority, boosted);
}

/**
 * Makes a thread ready: it runs at once when a processor is idle, is queued otherwise.
 * @param increment priority boost
 */
export function readyThread(thread: number, increment: number): void {
  acquireLock(MACHINE.ReadyLock);
  boost(thread, increment);
  const bit = chooseIdle(thread);
  if (bit !== 0) {
    writeI32(MACHINE.IdleSummary, readI32(MACHINE.IdleSummary) & ~bit);
    assign(thread, prcbOfBit(bit));
    releaseLock(MACHINE.ReadyLock);
    grant(thread);
    return;
  }
  enqueue(thread, false);
  preemptFor(readI32(thread + KTHREAD.Priority));
  releaseLock(MACHINE.ReadyLock);
  wakeClock();
}

/** The clock sleeps without end while nobody competes for a processor; see ke/clock. */
function wakeClock(): void {
  if (atomicLoad(MACHINE.ClockWake) !== 0) unpark(readI32(MACHINE.ClockSlot) + SLOT_PERMIT);
}

/** Hands the processor to the best ready thread, or marks it idle. @returns the thread to grant, or 0. */
function passOn(prcb: number): number {
  const next = takeReady();
  if (next !== 0) {
    assign(next, prcb);
    return next;
  }
  writeI32(prcb + PRCB.CurrentThread, 0);
  writeI32(prcb + PRCB.CurrentPriority, 0);
  if (readI32(prcb + PRCB.LentFrom) !== 0) endLoan(readI32(prcb + PRCB.LentFrom), prcb, prcb);
  else if (readI32(prcb + PRCB.LentTo) !== 0) endLoan(prcb, readI32(prcb + PRCB.LentTo), prcb);
  else writeI32(MACHINE.IdleSummary, readI32(MACHINE.IdleSummary) | bitOf(prcb));
  return 0;
}

/**
 * The first step of giving up a processor: until it is given another, the worker's slot names none. It comes
 * before anyone can find the thread Waiting or Ready.
 */
export function leaveProcessor(): void {
  writeI32(currentSlot() + SLOT_PRCB, 0);
}

/** Takes the step back: the wait was decided before it was committed. */
export function stayOnProcessor(): void {
  writeI32(currentSlot() + SLOT_PRCB, currentPrcb());
}

/** Gives up the current thread's processor, after `leaveProcessor`. The thread is Waiting or has ended. */
export function releaseProcessor(): void {
  const prcb = currentPrcb();
  acquireLock(MACHINE.ReadyLock);
  const next = passOn(prcb);
  const atRest = next === 0 && noProcessorBusy();
  if (atRest) writeI32(MACHINE.RestCount, readI32(MACHINE.RestCount) + 1);
  releaseLock(MACHINE.ReadyLock);
  if (next !== 0) grant(next);
  if (atRest) machineAtRest();
}

function noProcessorBusy(): boolean {
  return readI32(MACHINE.IdleSummary) === readI32(MACHINE.ActiveSummary);
}

/** Nothing runs: virtual time may jump, and the host may find that nothing ever will. */
function machineAtRest(): void {
  if (readI32(MACHINE.VirtualTime) !== 0 && readI32(MACHINE.TimerCount) !== 0) {
    unpark(readI32(MACHINE.ClockSlot) + SLOT_PERMIT);
  } else {
    ringDoorbell();
  }
}

/** Sleeps until this worker's thread is given a processor. Unwinds when the machine stops. */
export function awaitProcessor(): void {
  const slot = currentSlot();
  while (atomicLoad(slot + SLOT_PRCB) === 0) {
    parkAdaptively(slot + SLOT_PERMIT);
    throwIfStopping();
  }
  refreshCurrent();
  refreshImages();
}

/**
 * Parks, after looking for the permit for a while when the host has a core to spare: waking a sleeper on
 * another core costs some 30 µs, finding one that looks 0.4 µs. How long it looks follows what came of it.
 */
function parkAdaptively(permit: number): void {
  const polls = coresToSpare() ? pollBudget : 0;
  if (polls === 0) {
    park(permit, 0);
    pollBudget = Math.min(MAX_POLLS, pollBudget + MIN_POLLS);
    return;
  }
  atomicAdd(MACHINE.Pollers, 1);
  const left = park(permit, polls);
  atomicAdd(MACHINE.Pollers, -1);
  pollBudget = left > 0 ? Math.min(MAX_POLLS, pollBudget + (polls - left)) : Math.max(MIN_POLLS, pollBudget >> 1);
}

/** A poller must not take a core from a thread that has work. */
function coresToSpare(): boolean {
  const processors = readI32(MACHINE.ProcessorCount);
  const idle = popCount(atomicLoad(MACHINE.IdleSummary));
  return processors - idle + atomicLoad(MACHINE.Pollers) < readI32(MACHINE.HostCores);
}

function popCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/**
 * Gives way to ready threads where the rules say so: of higher priority, or of the same when the quantum
 * has ended. The caller is below DISPATCH_LEVEL.
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
  const quantumEnd = readI32(prcb + PRCB.QuantumEnd) !== 0;
  if (quantumEnd) endQuantum(thread, prcb);
  const mine = readI32(thread + KTHREAD.Priority);
  const best = bestReadyPriority();
  if (best < mine || (best === mine && !quantumEnd && !yieldNow)) {
    releaseLock(MACHINE.ReadyLock);
    return false;
  }
  writeI32(thread + KTHREAD.WaitIrql, readI32(prcb + PRCB_IRQL));
  chargeRunTime(thread);
  const next = takeReady();
  leaveProcessor();
  enqueue(thread, !quantumEnd && !yieldNow);
  assign(next, prcb);
  releaseLock(MACHINE.ReadyLock);
  grant(next);
  awaitProcessor();
  return true;
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
 * @param base also the base priority
 */
export function setPriority(thread: number, priority: number, base: boolean): number {
  acquireLock(MACHINE.ReadyLock);
  const old = readI32(thread + KTHREAD.Priority);
  const ready = readI32(thread + KTHREAD.State) === ThreadState.Ready;
  if (ready) dequeue(thread);
  writeI32(thread + KTHREAD.Priority, priority);
  if (base) writeI32(thread + KTHREAD.BasePriority, priority);
  if (ready) {
    enqueue(thread, false);
    preemptFor(priority);
  } else if (readI32(thread + KTHREAD.State) === ThreadState.Running) {
    const prcb = readI32(thread + KTHREAD.Processor);
    writeI32(prcb + PRCB.CurrentPriority, priority);
    if (bestReadyPriority() > priority) atomicOr(prcb + PRCB_PENDING, PENDING_PREEMPT);
  }
  releaseLock(MACHINE.ReadyLock);
  return old;
}

/**
 * The clock's part in lending: a thread spins on `prcb` below DISPATCH_LEVEL without calling the kernel,
 * and others starve. A ready thread gets a spare block that stands in for the processor, under the same
 * number. The spinner's next raise or kernel call finds PENDING_LENT; since it raises IRQL before it looks,
 * and the clock sets the bit before it looks at IRQL, one of the two sees the other.
 */
export function lendProcessor(prcb: number): void {
  acquireLock(MACHINE.ReadyLock);
  const spare = readI32(MACHINE.SpareSummary) & -readI32(MACHINE.SpareSummary);
  if (spare !== 0 && readI32(prcb + PRCB.LentTo) === 0 && bestReadyPriority() >= 0) {
    atomicOr(prcb + PRCB_PENDING, PENDING_LENT);
    if (atomicLoad(prcb + PRCB_IRQL) < 2) {
      const standIn = prcbOfBit(spare);
      writeI32(MACHINE.SpareSummary, readI32(MACHINE.SpareSummary) & ~spare);
      writeI32(standIn + PRCB_NUMBER, readI32(prcb + PRCB_NUMBER));
      writeI32(standIn + PRCB.LentFrom, prcb);
      writeI32(prcb + PRCB.LentTo, standIn);
      writeI32(MACHINE.LentSummary, readI32(MACHINE.LentSummary) | bitOf(standIn));
      const next = takeReady();
      assign(next, standIn);
      releaseLock(MACHINE.ReadyLock);
      grant(next);
      return;
    }
    atomicAnd(prcb + PRCB_PENDING, ~PENDING_LENT);
  }
  releaseLock(MACHINE.ReadyLock);
}

/**
 * One of the two blocks of a loan has nothing to run, or its thread queues: it becomes spare, and the other
 * is the processor from now on. ReadyLock held.
 */
function endLoan(lender: number, standIn: number, leaves: number): void {
  const stays = leaves === lender ? standIn : lender;
  writeI32(lender + PRCB.LentTo, 0);
  writeI32(standIn + PRCB.LentFrom, 0);
  writeI32(MACHINE.LentSummary, readI32(MACHINE.LentSummary) & ~bitOf(standIn));
  atomicAnd(lender + PRCB_PENDING, ~PENDING_LENT);
  writeI32(MACHINE.ActiveSummary, (readI32(MACHINE.ActiveSummary) & ~bitOf(leaves)) | bitOf(stays));
  writeI32(MACHINE.SpareSummary, readI32(MACHINE.SpareSummary) | bitOf(leaves));
}

/** The spinner has come to the kernel: it queues for a processor like everyone else. ReadyLock held. */
function leaveLentProcessor(lender: number, thread: number): void {
  writeI32(thread + KTHREAD.WaitIrql, readI32(lender + PRCB_IRQL));
  chargeRunTime(thread);
  writeI32(lender + PRCB.CurrentThread, 0);
  endLoan(lender, readI32(lender + PRCB.LentTo), lender);
  leaveProcessor();
  enqueue(thread, false);
  releaseLock(MACHINE.ReadyLock);
  awaitProcessor();
}
