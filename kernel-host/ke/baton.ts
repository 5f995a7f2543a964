/**
 * The deterministic machine: one processor and virtual time. The processor is a baton: who holds it, and nobody else,
 * changes anything a driver can see, so a run depends on the drivers alone, and repeats.
 *
 *  - There is no processor of the clock. While the processor is idle the clock's worker takes it, moves time to the
 *    next timer and expires it; while a thread runs, a timer that comes due is an interrupt, at the thread's next
 *    visit of the kernel below DISPATCH_LEVEL.
 *  - A quantum is a number of visits of the kernel. PENDING_COUNT is always set, so that each visit comes here.
 *  - A thread that is created has its worker at once: its creator waits for one, with the processor.
 *  - Between a loader's call and the next nothing runs (MACHINE.HostHold), until the host has had its turn.
 *  - System time begins at the same date.
 *
 * What computes without visiting the kernel while others wait keeps the processor, unless it does so for seconds of real
 * time, as a thread does that spins for another: then the processor is lent, and the trace says that it does not repeat.
 */
import { atomicAnd, atomicOr } from '../hal/atomics.js';
import { isControlled } from '../hal/control.js';
import { acquireLock, releaseLock } from '../hal/lock.js';
import { readI32, writeI32 } from '../hal/memory.js';
import { DISPATCH_LEVEL, PENDING_CLOCK, PENDING_PREEMPT, PRCB_IRQL, PRCB_PENDING } from '../hot/layout.js';
import { visitPoint } from './controlled.js';
import { currentPrcb } from './current.js';
import { PRCB } from './prcb.js';
import { assign, bitOf, enqueue, grant, prcbOfBit, QUANTUM_STEPS, takeReady } from './readyqueue.js';
import { MACHINE } from './system.js';
import { peekInterruptTime, virtualTimeLimit } from './time.js';
import { announceClockSleep, expireTimers } from './timer.js';

/** Where system time begins: 2025-01-01 00:00:00 UTC, 100 ns since 1601. */
export const DETERMINISTIC_BOOT_TIME = 133801632000000000n;

export function isDeterministic(): boolean {
  return readI32(MACHINE.Deterministic) !== 0;
}

/** Counts a visit of the kernel, by whoever holds the processor; the last of a quantum ends it. */
export function countVisit(): void {
  if (isControlled()) {
    visitPoint();
    return;
  }
  const prcb = currentPrcb();
  writeI32(MACHINE.Steps, (readI32(MACHINE.Steps) + 1) | 0);
  const left = readI32(prcb + PRCB.StepsLeft) - 1;
  writeI32(prcb + PRCB.StepsLeft, left > 0 ? left : QUANTUM_STEPS);
  if (left > 0) return;
  writeI32(prcb + PRCB.QuantumEnd, 1);
  atomicOr(prcb + PRCB_PENDING, PENDING_PREEMPT);
}

/** The clock's interrupt, below DISPATCH_LEVEL: expires what is due. Its DPCs run when IRQL is lowered. */
export function clockInterrupt(): void {
  const prcb = currentPrcb();
  const old = readI32(prcb + PRCB_IRQL);
  atomicAnd(prcb + PRCB_PENDING, ~PENDING_CLOCK);
  writeI32(prcb + PRCB_IRQL, DISPATCH_LEVEL);
  expireTimers(peekInterruptTime());
  announceClockSleep(Number.POSITIVE_INFINITY);
  writeI32(prcb + PRCB_IRQL, old);
}

/** @returns whether the processor is idle, and nothing keeps it so but that no timer is due yet. */
export function idleForTimers(): boolean {
  if (readI32(MACHINE.TimerCount) === 0 || readI32(MACHINE.HostHold) !== 0) return false;
  return peekInterruptTime() < virtualTimeLimit();
}

/**
 * Ends the hold between two calls of the loader. ReadyLock held.
 * @returns the worker to grant, or 0
 */
export function endHostHold(): number {
  writeI32(MACHINE.HostHold, 0);
  const bit = readI32(MACHINE.IdleSummary) & 1;
  const prcb = prcbOfBit(1);
  const next = bit === 0 ? 0 : takeReady(prcb);
  if (next === 0) return 0;
  writeI32(MACHINE.WakeCount, readI32(MACHINE.WakeCount) + 1);
  writeI32(MACHINE.IdleSummary, readI32(MACHINE.IdleSummary) & ~bitOf(prcb));
  return assign(next, prcb);
}

/** A thread of the loader's is ready: it competes with those that the hold has kept. ReadyLock held. */
export function readyDuringHold(thread: number): number {
  enqueue(thread, false);
  return endHostHold();
}

/** The host has had its turn. Bound to the machine. @returns whether timers are what comes next */
export function resumeFromHost(): boolean {
  acquireLock(MACHINE.ReadyLock);
  const slot = readI32(MACHINE.HostHold) === 0 ? 0 : endHostHold();
  releaseLock(MACHINE.ReadyLock);
  if (slot !== 0) grant(slot);
  return slot === 0 && idleForTimers();
}
