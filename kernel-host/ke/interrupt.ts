/** What drivers do about their interrupts besides connecting them. Source: WDK documentation. */
import { readI32, writeI32 } from '../hal/memory.js';
import { PRCB_IRQL } from '../hot/layout.js';
import { currentPrcb, currentProcessorNumber } from './current.js';
import { callTable } from './guest.js';
import { acquireSpinLock, releaseSpinLock } from './guestlock.js';
import { KINTERRUPT, requestInterrupt } from './interruptservice.js';
import { lowerIrql, raiseIrql, safepoint } from './irql.js';

/** KeAcquireInterruptSpinLock. IRQL: <= the interrupt's SynchronizeIrql. @returns the old IRQL */
export function KeAcquireInterruptSpinLock(Interrupt: number): number {
  const old = raiseIrql(readI32(Interrupt + KINTERRUPT.SynchronizeIrql));
  acquireSpinLock(readI32(Interrupt + KINTERRUPT.ActualLock));
  return old;
}

/** KeReleaseInterruptSpinLock. @param OldIrql what the acquisition returned */
export function KeReleaseInterruptSpinLock(Interrupt: number, OldIrql: number): void {
  releaseSpinLock(readI32(Interrupt + KINTERRUPT.ActualLock));
  lowerIrql(OldIrql & 0xff);
}

/**
 * KeSynchronizeExecution: keeps the interrupt's service routine out meanwhile. IRQL: <= its SynchronizeIrql.
 * @param SynchronizeRoutine called as (SynchronizeContext) @returns what it returned, a BOOLEAN
 */
export function KeSynchronizeExecution(
  Interrupt: number,
  SynchronizeRoutine: number,
  SynchronizeContext: number,
): number {
  const old = KeAcquireInterruptSpinLock(Interrupt);
  const result = callTable(SynchronizeRoutine, SynchronizeContext) & 0xff;
  releaseSpinLock(readI32(Interrupt + KINTERRUPT.ActualLock));
  writeI32(currentPrcb() + PRCB_IRQL, old);
  safepoint();
  return result;
}

/**
 * NtwasmRaiseInterrupt: what a device would do. IRQL: any. Below the IRQL of the vector its routines have run when
 * this returns, if the current processor is enabled for it.
 * @returns FALSE when nothing is connected to the vector
 */
export function NtwasmRaiseInterrupt(Vector: number): number {
  const number = requestInterrupt(Vector, currentProcessorNumber());
  safepoint();
  return number >= 0 ? 1 : 0;
}
