/**
 * Alerts, and what else may keep a thread from blocking. KTHREAD.Interrupts is guarded by ApcLock; see
 * ke/apcqueue for why nothing is lost. Source: WDK documentation of alertable waits.
 */

import { atomicAnd, atomicLoad, atomicOr, atomicStore } from '../hal/atomics.js';
import { acquireLock, releaseLock } from '../hal/lock.js';
import { readI32, writeI32 } from '../hal/memory.js';
import { APC_LEVEL } from '../hot/layout.js';
import { KernelMode, STATUS_KERNEL_APC, STATUS_USER_APC, UserMode } from './apcqueue.js';
import { currentIrql, currentThread } from './current.js';
import { LockKind } from './lockorder.js';
import { claimInterruptible, readyInterrupted } from './signal.js';
import { Interrupt, KTHREAD, WAIT_STATE_MASK, WaitCondition, WaitState } from './thread.js';

export const STATUS_ALERTED = 0x101;
const STATUS_THREAD_IS_TERMINATING = 0xc000004b | 0;
const ALERT_INCREMENT = 2;

/** @returns the WaitCondition bits of a wait that the current thread begins now. */
export function waitConditions(thread: number, alertable: boolean, mode: number): number {
  let bits = (alertable ? WaitCondition.Alertable : 0) | (mode === UserMode ? WaitCondition.User : 0);
  if (currentIrql() < APC_LEVEL && readI32(thread + KTHREAD.SpecialApcDisable) === 0) {
    bits |= WaitCondition.SpecialApcs;
    if (readI32(thread + KTHREAD.KernelApcDisable) === 0 && readI32(thread + KTHREAD.KernelApcInProgress) === 0)
      bits |= WaitCondition.NormalApcs;
  }
  return bits;
}

/**
 * Whether a wait that would block must not. Its state is Preparing, and no block is linked, so only an alert or
 * an APC can have claimed it.
 * @param conditions WaitCondition bits of the wait
 * @returns the status it ends with, its state None; or -1
 */
export function takeInterrupt(thread: number, conditions: number): number {
  acquireLock(thread + KTHREAD.ApcLock, LockKind.Apc);
  const claimed = (atomicLoad(thread + KTHREAD.WaitState) & WAIT_STATE_MASK) === WaitState.Claimed;
  const status = claimed ? readI32(thread + KTHREAD.WaitStatus) : interruptOf(thread, conditions);
  if (status !== -1) atomicStore(thread + KTHREAD.WaitState, WaitState.None);
  releaseLock(thread + KTHREAD.ApcLock);
  return status;
}

/** Takes what interrupts a wait of these conditions. ApcLock held. @returns its status, or -1 */
function interruptOf(thread: number, conditions: number): number {
  const pending = readI32(thread + KTHREAD.Interrupts);
  const user = (conditions & WaitCondition.User) !== 0;
  if ((pending & Interrupt.KernelApc) !== 0 && (conditions & WaitCondition.SpecialApcs) !== 0) return STATUS_KERNEL_APC;
  if (user && (pending & Interrupt.Terminate) !== 0) return STATUS_THREAD_IS_TERMINATING;
  if ((conditions & WaitCondition.Alertable) === 0)
    return user && (pending & Interrupt.UserApcPending) !== 0 ? STATUS_USER_APC : -1;
  if (user && (pending & Interrupt.AlertUser) !== 0) return takeAlert(thread, Interrupt.AlertUser);
  if (user && (pending & Interrupt.UserApc) !== 0) {
    atomicOr(thread + KTHREAD.Interrupts, Interrupt.UserApcPending);
    return STATUS_USER_APC;
  }
  return (pending & Interrupt.AlertKernel) !== 0 ? takeAlert(thread, Interrupt.AlertKernel) : -1;
}

function takeAlert(thread: number, bit: number): number {
  atomicAnd(thread + KTHREAD.Interrupts, ~bit);
  return STATUS_ALERTED;
}

function alertBit(mode: number): number {
  return mode === UserMode ? Interrupt.AlertUser : Interrupt.AlertKernel;
}

/**
 * KeAlertThread. IRQL: <= DISPATCH_LEVEL. Ends an alertable wait of the thread with STATUS_ALERTED, in user mode
 * only by an alert for user mode unless the alert is for kernel mode; otherwise its next one.
 * @returns whether it had been alerted for that mode already
 */
export function KeAlertThread(Thread: number, AlertMode: number): number {
  const bit = alertBit(AlertMode);
  acquireLock(Thread + KTHREAD.ApcLock, LockKind.Apc);
  const before = (readI32(Thread + KTHREAD.Interrupts) & bit) !== 0;
  atomicOr(Thread + KTHREAD.Interrupts, bit);
  const conditions = WaitCondition.Alertable | (AlertMode === UserMode ? WaitCondition.User : 0);
  const claimed = before ? WaitState.None : claimInterruptible(Thread, conditions);
  if (claimed !== WaitState.None) {
    atomicAnd(Thread + KTHREAD.Interrupts, ~bit);
    writeI32(Thread + KTHREAD.WaitStatus, STATUS_ALERTED);
  }
  releaseLock(Thread + KTHREAD.ApcLock);
  if (claimed === WaitState.Committed) readyInterrupted(Thread, ALERT_INCREMENT);
  return before ? 1 : 0;
}

/**
 * Has a thread of a program end with `status`: it leaves its wait in user mode, and ends before it is back in user
 * code. The first call counts. IRQL: <= DISPATCH_LEVEL.
 */
export function terminateThread(thread: number, status: number): void {
  acquireLock(thread + KTHREAD.ApcLock, LockKind.Apc);
  if ((readI32(thread + KTHREAD.Interrupts) & Interrupt.Terminate) === 0)
    writeI32(thread + KTHREAD.TerminateStatus, status);
  atomicOr(thread + KTHREAD.Interrupts, Interrupt.Terminate);
  const claimed = claimInterruptible(thread, WaitCondition.User);
  if (claimed !== WaitState.None) writeI32(thread + KTHREAD.WaitStatus, STATUS_THREAD_IS_TERMINATING);
  releaseLock(thread + KTHREAD.ApcLock);
  if (claimed === WaitState.Committed) readyInterrupted(thread, ALERT_INCREMENT);
}

/**
 * KeTestAlertThread: tests and clears the current thread's alert. IRQL: <= DISPATCH_LEVEL. For user mode, queued
 * user APCs run on the way back there.
 * @returns whether it had been alerted
 */
export function KeTestAlertThread(AlertMode: number): number {
  const thread = currentThread();
  acquireLock(thread + KTHREAD.ApcLock, LockKind.Apc);
  const pending = readI32(thread + KTHREAD.Interrupts);
  const alerted = (pending & alertBit(AlertMode)) !== 0;
  if (alerted) atomicAnd(thread + KTHREAD.Interrupts, ~alertBit(AlertMode));
  else if (AlertMode !== KernelMode && (pending & Interrupt.UserApc) !== 0)
    atomicOr(thread + KTHREAD.Interrupts, Interrupt.UserApcPending);
  releaseLock(thread + KTHREAD.ApcLock);
  return alerted ? 1 : 0;
}
