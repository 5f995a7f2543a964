/**
 * IRQL. A plain word of the processor, written by the one worker that holds it; the drivers' own calls run
 * in wasm (hot/irql), these are the kernel's and the slow paths.
 *
 * Raising to DISPATCH_LEVEL or above and looking at PENDING_LENT afterwards (see ke/ready) makes
 * DISPATCH_LEVEL exclusive on a processor even while it is lent.
 */

import { atomicLoad, atomicStore } from '../hal/atomics.js';
import { isControlled } from '../hal/control.js';
import { readI32, writeI32 } from '../hal/memory.js';
import { relax } from '../hal/park.js';
import {
  APC_LEVEL,
  DISPATCH_LEVEL,
  PENDING_APC,
  PENDING_CLOCK,
  PENDING_COUNT,
  PENDING_DPC,
  PENDING_INTERRUPT,
  PENDING_IPI,
  PENDING_LENT,
  PENDING_PREEMPT,
  PENDING_STOP,
  PRCB_IRQL,
  PRCB_PENDING,
} from '../hot/layout.js';
import { deliverKernelApcs } from './apcdelivery.js';
import { clockInterrupt, countVisit, isDeterministic } from './baton.js';
import { BugCode, keBugCheckEx, throwIfStopping } from './bugcheck.js';
import { onServePoint } from './controlled.js';
import { currentIrql, currentPrcb } from './current.js';
import { runDpcs } from './dpc.js';
import { serveInterrupts } from './interruptservice.js';
import { serveIpi } from './ipi.js';
import { giveWay } from './ready.js';
import { stagger } from './stagger.js';

/** Raises the processor to `irql`. @returns the old IRQL. */
export function raiseIrql(irql: number): number {
  const old = currentIrql();
  if (irql < old) {
    keBugCheckEx(
      BugCode.IRQL_NOT_GREATER_OR_EQUAL,
      irql,
      old,
      0,
      0,
      `Raise to IRQL ${irql} from the higher IRQL ${old}.`,
    );
  }
  atomicStore(currentPrcb() + PRCB_IRQL, irql);
  while (old < DISPATCH_LEVEL && (atomicLoad(currentPrcb() + PRCB_PENDING) & PENDING_LENT) !== 0) {
    writeI32(currentPrcb() + PRCB_IRQL, old);
    giveWay(false);
    atomicStore(currentPrcb() + PRCB_IRQL, irql);
  }
  return old;
}

/** Lowers the processor to `irql`, and lets in what has been held off. */
export function lowerIrql(irql: number): void {
  const old = currentIrql();
  if (irql > old) {
    keBugCheckEx(
      BugCode.IRQL_NOT_LESS_OR_EQUAL,
      irql,
      old,
      0,
      0,
      `Lowering to IRQL ${irql} from the lower IRQL ${old}.`,
    );
  }
  writeI32(currentPrcb() + PRCB_IRQL, irql);
  safepoint();
}

/** Serves what is pending on this processor. Called at every kernel call's start and on lowering IRQL. */
export function safepoint(): void {
  if (readI32(currentPrcb() + PRCB_PENDING) !== 0) serveLeaving();
}

/** The slow side of a safepoint: a visit of the kernel. */
export function servePending(): void {
  if ((readI32(currentPrcb() + PRCB_PENDING) & PENDING_COUNT) !== 0) visited();
  serveUncounted();
}

/** The same where a visit ends, or on its way: another actor of a controlled machine has no business there. */
export function serveLeaving(): void {
  if (isControlled()) serveUncounted();
  else servePending();
}

/** A point of a controlled machine's where a driver's routine has returned, and what follows shows that it has. */
export function endPoint(): void {
  if (isControlled()) servePending();
}

/** Serves what is pending, where it is no visit. */
function serveUncounted(): void {
  let pending = atomicLoad(currentPrcb() + PRCB_PENDING);
  if ((pending & PENDING_STOP) !== 0) throwIfStopping();
  if ((pending & PENDING_IPI) !== 0) serveIpi();
  if ((pending & PENDING_INTERRUPT) !== 0) serveInterrupts();
  if (currentIrql() >= DISPATCH_LEVEL) return;
  pending = atomicLoad(currentPrcb() + PRCB_PENDING);
  if ((pending & PENDING_CLOCK) !== 0) pending = interruptedPending();
  if ((pending & PENDING_DPC) !== 0) runDpcs();
  if ((pending & (PENDING_PREEMPT | PENDING_LENT)) !== 0) giveWay(false);
  // The thread may stand on another processor now, and have been sent an APC while it queued.
  if (currentIrql() < APC_LEVEL && (atomicLoad(currentPrcb() + PRCB_PENDING) & PENDING_APC) !== 0) deliverKernelApcs();
}

/** PENDING_COUNT: every visit counts, in a deterministic machine and in one under stress. */
function visited(): void {
  if (isDeterministic()) countVisit();
  else stagger();
}

/** Lets the clock in, of a deterministic machine. @returns what is pending then */
function interruptedPending(): number {
  clockInterrupt();
  return atomicLoad(currentPrcb() + PRCB_PENDING);
}

/**
 * Waits a moment at DISPATCH_LEVEL or above for another processor, while the word at `address` is `value`. What
 * would interrupt a processor that spins on NT is let in here.
 */
export function spinServing(address: number, value: number): void {
  throwIfStopping();
  if (readI32(currentPrcb() + PRCB_PENDING) !== 0) serveLeaving();
  relax(address, value);
}

onServePoint(serveUncounted);

/** SYNCH_LEVEL on x86 multiprocessors. */
const SYNCH_LEVEL = 27;

/** KeRaiseIrqlToSynchLevel. IRQL: <= SYNCH_LEVEL. @returns the old IRQL */
export function KeRaiseIrqlToSynchLevel(): number {
  return raiseIrql(SYNCH_LEVEL);
}
