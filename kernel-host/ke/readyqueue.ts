/**
 * The ready queues, and giving a processor to a thread. Guarded by MACHINE.ReadyLock, which the caller of
 * everything here holds, but for `grant`, `wakeClock` and `chargeRunTime`.
 */
import { atomicAdd, atomicAnd, atomicLoad, atomicOr } from '../hal/atomics.js';
import { insertHead, insertTail, isListEmpty, removeEntry } from '../hal/list.js';
import { f64, readI32, writeI32 } from '../hal/memory.js';
import { unpark } from '../hal/park.js';
import {
  PENDING_APC,
  PENDING_PREEMPT,
  PRCB_IRQL,
  PRCB_NUMBER,
  PRCB_PENDING,
  SLOT_PERMIT,
  SLOT_PRCB,
} from '../hot/layout.js';
import { PRCB } from './prcb.js';
import { MACHINE, prcbAddress, READY_QUEUES } from './system.js';
import { Interrupt, KTHREAD, LOW_REALTIME_PRIORITY, ThreadState } from './thread.js';
import { isVirtualTime, peekInterruptTime, TIME_INCREMENT } from './time.js';
import { traceSwitch } from './trace.js';

/** Visits of the kernel in a quantum of a deterministic machine; a call is two: when it begins and when it ends. */
export const QUANTUM_STEPS = 2000;
/** A quantum: two clock ticks, in 100 ns. */
export const QUANTUM = 2 * TIME_INCREMENT;

/** @returns the list head of a priority's ready threads. */
function readyQueue(priority: number): number {
  return READY_QUEUES + priority * 8;
}

/** Makes a thread Ready, behind or before those of its priority. ReadyLock held. */
export function enqueue(thread: number, atHead: boolean): void {
  const priority = readI32(thread + KTHREAD.Priority);
  writeI32(thread + KTHREAD.State, ThreadState.Ready);
  (atHead ? insertHead : insertTail)(readyQueue(priority), thread + KTHREAD.QueueEntry);
  writeI32(MACHINE.ReadySummary, readI32(MACHINE.ReadySummary) | (1 << priority));
}

/** Takes a Ready thread off its queue. ReadyLock held. */
export function dequeue(thread: number): void {
  const priority = readI32(thread + KTHREAD.Priority);
  removeEntry(thread + KTHREAD.QueueEntry);
  if (isListEmpty(readyQueue(priority))) {
    writeI32(MACHINE.ReadySummary, readI32(MACHINE.ReadySummary) & ~(1 << priority));
  }
}

/** @returns whether the thread's affinity lets it run on the processor. */
export function mayRunOn(thread: number, prcb: number): boolean {
  return ((readI32(thread + KTHREAD.RunMask) >>> readI32(prcb + PRCB_NUMBER)) & 1) !== 0;
}

/** @returns the best ready thread that may run on the processor, or 0. */
export function bestReady(prcb: number): number {
  for (let rest = readI32(MACHINE.ReadySummary); rest !== 0; ) {
    const priority = 31 - Math.clz32(rest);
    const head = readyQueue(priority);
    for (let entry = readI32(head); entry !== head; entry = readI32(entry)) {
      if (mayRunOn(entry - KTHREAD.QueueEntry, prcb)) return entry - KTHREAD.QueueEntry;
    }
    rest &= ~(1 << priority);
  }
  return 0;
}

/** @returns priority of the best ready thread that may run on the processor, or -1. */
export function bestReadyPriority(prcb: number): number {
  const thread = bestReady(prcb);
  return thread === 0 ? -1 : readI32(thread + KTHREAD.Priority);
}

/** @returns the best ready thread that may run on the processor, taken off its queue, or 0. */
export function takeReady(prcb: number): number {
  const thread = bestReady(prcb);
  if (thread !== 0) dequeue(thread);
  return thread;
}

/**
 * Gives a thread that wants to run an idle processor, or queues it, asking a processor to give way.
 * @param atHead queue it before those of its priority
 * @returns the slot of its worker, to be granted, or 0: then the clock is to be woken
 */
export function place(thread: number, atHead: boolean): number {
  const bit = chooseIdle(thread);
  if (bit === 0) {
    enqueue(thread, atHead);
    preemptFor(thread);
    return 0;
  }
  atomicAdd(MACHINE.WakeCount, 1);
  writeI32(MACHINE.IdleSummary, readI32(MACHINE.IdleSummary) & ~bit);
  return assign(thread, prcbOfBit(bit));
}

/**
 * Gives the processor to the thread.
 * @returns its worker's slot, which the caller grants after dropping the lock. Not the thread: it may see that it
 *   has a processor before it is granted one, run to its end and be freed.
 */
export function assign(thread: number, prcb: number): number {
  const slot = readI32(thread + KTHREAD.Slot);
  if (readI32(MACHINE.Deterministic) !== 0) traceSwitch(thread);
  const now = peekInterruptTime();
  writeI32(thread + KTHREAD.State, ThreadState.Running);
  writeI32(thread + KTHREAD.Processor, prcb);
  writeI32(thread + KTHREAD.LastProcessor, prcb);
  f64[(thread + KTHREAD.DispatchedAt) >> 3] = now;
  writeI32(prcb + PRCB.CurrentThread, thread);
  writeI32(prcb + PRCB.CurrentPriority, readI32(thread + KTHREAD.Priority));
  writeI32(prcb + PRCB.CurrentBase, readI32(thread + KTHREAD.BasePriority));
  writeI32(prcb + PRCB.QuantumEnd, 0);
  f64[(prcb + PRCB.QuantumEndsAt) >> 3] = now + QUANTUM;
  writeI32(prcb + PRCB.StepsLeft, QUANTUM_STEPS);
  writeI32(prcb + PRCB.Switches, readI32(prcb + PRCB.Switches) + 1);
  writeI32(prcb + PRCB_IRQL, readI32(thread + KTHREAD.WaitIrql));
  atomicAnd(prcb + PRCB_PENDING, ~(PENDING_PREEMPT | PENDING_APC));
  if ((atomicLoad(thread + KTHREAD.Interrupts) & Interrupt.KernelApc) !== 0) atomicOr(prcb + PRCB_PENDING, PENDING_APC);
  writeI32(slot + SLOT_PRCB, prcb);
  return slot;
}

/** Lets a worker run whose thread was given a processor. */
export function grant(slot: number): void {
  unpark(slot + SLOT_PERMIT);
}

/** Tells the clock, which sleeps without end while nobody competes for a processor, that somebody does. */
export function wakeClock(): void {
  if (atomicLoad(MACHINE.ClockWake) !== 0) unpark(readI32(MACHINE.ClockSlot) + SLOT_PERMIT);
}

/** Adds the time since dispatch to the thread's run time. */
export function chargeRunTime(thread: number): void {
  const run = (thread + KTHREAD.RunTime) >> 3;
  const since = f64[(thread + KTHREAD.DispatchedAt) >> 3] as number;
  f64[run] = (f64[run] as number) + Math.max(0, peekInterruptTime() - since);
}

/** @returns the processor block of a summary bit. */
export function prcbOfBit(bit: number): number {
  return prcbAddress(31 - Math.clz32(bit));
}

/** @returns the block's bit in the summaries. */
export function bitOf(prcb: number): number {
  return 1 << readI32(prcb + PRCB.Index);
}

/** @returns bit of an idle processor that it may run on, its ideal or its last one when that is idle, or 0. */
function chooseIdle(thread: number): number {
  const ideal = readI32(thread + KTHREAD.IdealProcessor);
  const last = readI32(thread + KTHREAD.LastProcessor);
  let chosen = 0;
  for (let rest = readI32(MACHINE.IdleSummary); rest !== 0; rest &= rest - 1) {
    const prcb = prcbOfBit(rest & -rest);
    if (!mayRunOn(thread, prcb)) continue;
    if (readI32(prcb + PRCB_NUMBER) === ideal) return rest & -rest;
    if (chosen === 0 || prcb === last) chosen = rest & -rest;
  }
  return chosen;
}

/** Asks the processor with the lowest running priority below the thread's, of those it may run on, to give way. */
export function preemptFor(thread: number): void {
  let victim = 0;
  let lowest = readI32(thread + KTHREAD.Priority);
  for (let rest = readI32(MACHINE.ActiveSummary) | readI32(MACHINE.LentSummary); rest !== 0; rest &= rest - 1) {
    const prcb = prcbOfBit(rest & -rest);
    if (!mayRunOn(thread, prcb) || readI32(prcb + PRCB.LentTo) !== 0) continue;
    const running = settledPriority(prcb);
    if (running < lowest && (atomicLoad(prcb + PRCB_PENDING) & PENDING_PREEMPT) === 0) {
      lowest = running;
      victim = prcb;
    }
  }
  if (victim !== 0) atomicOr(victim + PRCB_PENDING, PENDING_PREEMPT);
}

/**
 * Quanta are ended by the clock, which does not look while nobody competes.
 * @returns priority of the running thread, without what it should have lost of a boost by now
 */
export function settledPriority(prcb: number): number {
  const priority = readI32(prcb + PRCB.CurrentPriority);
  const base = readI32(prcb + PRCB.CurrentBase);
  if (priority >= LOW_REALTIME_PRIORITY || priority <= base || isVirtualTime()) return priority;
  const over = peekInterruptTime() - (f64[(prcb + PRCB.QuantumEndsAt) >> 3] as number);
  return over < QUANTUM ? priority : Math.max(base, priority - Math.floor(over / QUANTUM));
}

/** Waits that use up a quantum, as on NT. */
const WAITS_A_QUANTUM = 6;

/**
 * The boost a wait's end brings: base + increment, at most 15 for the normal class, never a loss. A wait costs part
 * of a quantum, and with its end a step of the boost: threads that wake each other before any quantum of theirs is
 * over would otherwise keep their boosts, and with them the processor, for ever.
 */
export function boost(thread: number, increment: number): void {
  const base = readI32(thread + KTHREAD.BasePriority);
  if (base >= LOW_REALTIME_PRIORITY) return;
  const boosted = Math.min(base + increment, LOW_REALTIME_PRIORITY - 1);
  const priority = Math.max(readI32(thread + KTHREAD.Priority), boosted);
  const waits = (readI32(thread + KTHREAD.WaitsCharged) + 1) % WAITS_A_QUANTUM;
  writeI32(thread + KTHREAD.WaitsCharged, waits);
  writeI32(thread + KTHREAD.Priority, waits === 0 && priority > base ? priority - 1 : priority);
}
