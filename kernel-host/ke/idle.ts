/**
 * Idle workers: one for a processor number, started by the host when it is first wanted; the clock is its own
 * processor's. It does what is asked of
 * the processor (DPCs, calls from other processors, interrupts) when no thread there will: because the processor
 * is idle, or because its thread computes without calling the kernel. In the first case it takes the processor, in
 * the second it borrows it: a spare block stands in, see ke/loan. One for each number, because what runs on
 * several processors may wait for each other.
 *
 * Invariant: while bit n of MACHINE.IdleAsked is set, worker n will look again, if only after WATCH_TIME. It clears
 * the bit before its last look; who asks afterwards finds it clear and wakes the worker.
 */
import { atomicAdd, atomicAnd, atomicLoad, atomicOr, atomicStore } from '../hal/atomics.js';
import { isControlled } from '../hal/control.js';
import { acquireLock, releaseLock } from '../hal/lock.js';
import { readI32, writeI32 } from '../hal/memory.js';
import { park, parkFor, unpark } from '../hal/park.js';
import { DISPATCH_LEVEL, PRCB_IRQL, PRCB_NUMBER, PRCB_PENDING, SLOT_PERMIT, SLOT_PRCB } from '../hot/layout.js';
import { isStopping } from './bugcheck.js';
import { currentSlot, currentThread, refreshCurrent } from './current.js';
import { hasDpcs, runDpcs } from './dpc.js';
import { refreshImages } from './guest.js';
import { ringDoorbell } from './host.js';
import { interruptPending, serveInterrupts } from './interruptservice.js';
import { ipiPending, serveIpi } from './ipi.js';
import { borrowProcessor } from './loan.js';
import { PRCB } from './prcb.js';
import { returnProcessor } from './ready.js';
import { bitOf, prcbOfBit } from './readyqueue.js';
import { IDLE_SLOTS, MACHINE } from './system.js';
import { HIGH_PRIORITY } from './thread.js';

/** Milliseconds that a busy processor has until its idle worker borrows it. */
export const WATCH_TIME = 1;

function slotWord(number: number): number {
  return IDLE_SLOTS + number * 4;
}

/** @returns whether something waits for a processor, or runs there at DISPATCH_LEVEL or above. */
function hasWork(number: number): boolean {
  return hasDpcs(number) || ipiPending(number) || interruptPending(number);
}

/**
 * Has the idle worker of a processor see to what is pending there.
 * @param now the processor is idle; otherwise the worker only watches that its thread does it
 */
export function askIdle(number: number, now: boolean): void {
  const asked = (atomicOr(MACHINE.IdleAsked, 1 << number) & (1 << number)) !== 0;
  if (asked && !now) return;
  const slot = atomicLoad(slotWord(number));
  if (slot !== 0) {
    unpark(slot + SLOT_PERMIT);
  } else if ((atomicOr(MACHINE.IdleWanted, 1 << number) & (1 << number)) === 0) {
    ringDoorbell();
  }
}

/**
 * Tells a processor that something is pending for it.
 * @param bit PENDING_DPC and the like; what it announces has been written before
 */
export function tellProcessor(number: number, bit: number): void {
  acquireLock(MACHINE.ReadyLock);
  const first = processorOf(number);
  for (let prcb = first; prcb !== 0; prcb = readI32(prcb + PRCB.LentTo)) atomicOr(prcb + PRCB_PENDING, bit);
  const idle = (readI32(MACHINE.IdleSummary) & bitOf(first)) !== 0;
  releaseLock(MACHINE.ReadyLock);
  askIdle(number, idle);
}

/** @returns the block that is the processor of that number now, the first of its chain of loans. ReadyLock held. */
function processorOf(number: number): number {
  for (let rest = readI32(MACHINE.ActiveSummary); rest !== 0; rest &= rest - 1) {
    const prcb = prcbOfBit(rest & -rest);
    if (readI32(prcb + PRCB_NUMBER) === number) return prcb;
  }
  return 0;
}

/** A processor that has become idle with something pending wakes its worker. */
export function askIfPending(number: number): void {
  if (hasWork(number)) askIdle(number, true);
}

/** Says whose worker sees to that processor. */
export function setIdleWorker(number: number, slot: number): void {
  atomicStore(slotWord(number), slot);
}

/**
 * One look at a processor, of a worker that has other things to do: the clock.
 * @param borrow also when its thread runs below DISPATCH_LEVEL
 * @returns false when something is still pending: it is to look again, after WATCH_TIME
 */
export function serveProcessor(number: number, borrow: boolean): boolean {
  atomicAnd(MACHINE.IdleAsked, ~(1 << number));
  return !hasWork(number) || serve(number, borrow) || !hasWork(number);
}

/** The life of an idle worker, until the machine stops. The calling worker's slot has its thread. */
export function runIdle(number: number): void {
  const slot = currentSlot();
  const permit = slot + SLOT_PERMIT;
  setIdleWorker(number, slot);
  while (!isStopping()) {
    refreshImages();
    for (let looks = 0; hasWork(number) && !isStopping(); looks++) {
      if (isControlled()) {
        // Who leaves the processor with something pending asks for it.
        if (!serve(number, false)) park(permit);
      } else if (!serve(number, looks > 0)) parkFor(permit, WATCH_TIME);
    }
    atomicAnd(MACHINE.IdleAsked, ~(1 << number));
    if (!hasWork(number)) park(permit);
  }
}

/**
 * Does what is pending on a processor, when it can be had.
 * @param borrow also when its thread runs below DISPATCH_LEVEL
 */
function serve(number: number, borrow: boolean): boolean {
  const prcb = takeProcessor(number, borrow);
  if (prcb === 0) return false;
  refreshImages();
  writeI32(currentSlot() + SLOT_PRCB, prcb);
  refreshCurrent();
  serveIpi();
  serveInterrupts();
  runDpcs();
  writeI32(currentSlot() + SLOT_PRCB, 0);
  refreshCurrent();
  returnProcessor(prcb);
  return true;
}

/** @returns the block that the worker now holds, at DISPATCH_LEVEL so that it is not lent on, or 0. */
export function takeProcessor(number: number, borrow: boolean): number {
  acquireLock(MACHINE.ReadyLock);
  let prcb = processorOf(number);
  if ((readI32(MACHINE.IdleSummary) & bitOf(prcb)) !== 0) {
    atomicAdd(MACHINE.WakeCount, 1);
    writeI32(MACHINE.IdleSummary, readI32(MACHINE.IdleSummary) & ~bitOf(prcb));
  } else {
    prcb = borrow ? borrowProcessor(prcb) : 0;
  }
  if (prcb !== 0) {
    writeI32(prcb + PRCB.CurrentThread, currentThread());
    writeI32(prcb + PRCB.CurrentPriority, HIGH_PRIORITY);
    writeI32(prcb + PRCB.Switches, readI32(prcb + PRCB.Switches) + 1);
    writeI32(prcb + PRCB_IRQL, DISPATCH_LEVEL);
  }
  releaseLock(MACHINE.ReadyLock);
  return prcb;
}
