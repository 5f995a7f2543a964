/**
 * APC queues: each thread has one for kernel mode, special ones before normal ones, and one for user mode.
 *
 * ApcLock of the thread guards both lists, the links of the APCs on them, and KTHREAD.Interrupts. No interruption of a wait is lost: who queues an APC or alerts sets its bit in
 * Interrupts and then tries to claim the wait; a thread that waits writes its WaitState and then looks at
 * Interrupts. One of the two sees the other. A running thread is told by PENDING_APC of its processor, under
 * ReadyLock, which also stands between it and the thread's next processor (readyqueue, `assign`).
 *
 * Source: WDK headers of older kits; NT-SEMANTICS, "IRQL, spin locks, DPC, APC".
 */

import { KAPC } from '../abi/gen/structs.js';
import { atomicAnd, atomicOr } from '../hal/atomics.js';
import { insertTail, isListEmpty, removeEntry } from '../hal/list.js';
import { acquireLock, releaseLock } from '../hal/lock.js';
import { readI32, readU8, u8, writeI32, writeU8 } from '../hal/memory.js';
import { PENDING_APC, PRCB_PENDING } from '../hot/layout.js';
import { LockKind } from './lockorder.js';
import { orderReleased } from './ordering.js';
import { claimInterruptible, readyInterrupted } from './signal.js';
import { MACHINE } from './system.js';
import { Interrupt, KTHREAD, ThreadState, WaitCondition, WaitState } from './thread.js';

export const KernelMode = 0;
export const UserMode = 1;
/** KOBJECTS number of an APC. */
const ApcObject = 18;
/** A wait that a kernel APC interrupts; the waiter runs it and waits again. */
export const STATUS_KERNEL_APC = 0x100;
export const STATUS_USER_APC = 0xc0;

/** @returns list head of a thread's APCs of one mode. */
export function apcListOf(thread: number, mode: number): number {
  return thread + KTHREAD.ApcListHead + mode * 8;
}

/**
 * KeInitializeApc. IRQL: <= DISPATCH_LEVEL.
 * @param KernelRoutine runs first, at APC_LEVEL
 * @param RundownRoutine takes the APC back when its thread ends before it runs, or NULL
 * @param NormalRoutine runs at PASSIVE_LEVEL; NULL makes a special APC, always of kernel mode
 */
export function KeInitializeApc(
  Apc: number,
  Thread: number,
  Environment: number,
  KernelRoutine: number,
  RundownRoutine: number,
  NormalRoutine: number,
  ProcessorMode: number,
  NormalContext: number,
): void {
  u8.fill(0, Apc, Apc + KAPC.size);
  writeU8(Apc + KAPC.Type, ApcObject);
  writeU8(Apc + KAPC.Size, KAPC.size);
  writeI32(Apc + KAPC.Thread, Thread);
  writeI32(Apc + KAPC.KernelRoutine, KernelRoutine);
  writeI32(Apc + KAPC.RundownRoutine, RundownRoutine);
  writeI32(Apc + KAPC.NormalRoutine, NormalRoutine);
  writeI32(Apc + KAPC.NormalContext, NormalRoutine === 0 ? 0 : NormalContext);
  writeU8(Apc + KAPC.ApcStateIndex, Environment);
  writeU8(Apc + KAPC.ApcMode, NormalRoutine === 0 ? KernelMode : ProcessorMode);
}

/**
 * KeInsertQueueApc. IRQL: <= DISPATCH_LEVEL.
 * @param Increment priority boost of a wait it interrupts
 * @returns FALSE when it is queued already, or its thread takes none any more
 */
export function KeInsertQueueApc(
  Apc: number,
  SystemArgument1: number,
  SystemArgument2: number,
  Increment: number,
): number {
  const thread = readI32(Apc + KAPC.Thread);
  orderReleased(Apc);
  acquireLock(thread + KTHREAD.ApcLock, LockKind.Apc);
  if (readI32(thread + KTHREAD.ApcQueueable) === 0 || readU8(Apc + KAPC.Inserted) !== 0) {
    releaseLock(thread + KTHREAD.ApcLock);
    return 0;
  }
  writeI32(Apc + KAPC.SystemArgument1, SystemArgument1);
  writeI32(Apc + KAPC.SystemArgument2, SystemArgument2);
  writeU8(Apc + KAPC.Inserted, 1);
  link(thread, Apc);
  const claimed = interruptForApc(thread, Apc);
  // Under the lock: with the APC run, the thread may end, but not before it has had the lock.
  if (claimed === WaitState.None && readU8(Apc + KAPC.ApcMode) === KernelMode) tellThread(thread);
  releaseLock(thread + KTHREAD.ApcLock);
  if (claimed === WaitState.Committed) readyInterrupted(thread, Increment);
  return 1;
}

/** @returns the first of a thread's queued APCs that is meant, or 0. ApcLock held. */
function findApc(thread: number, mode: number, isMeant: (apc: number) => boolean): number {
  const head = apcListOf(thread, mode);
  for (let entry = readI32(head); entry !== head; entry = readI32(entry)) {
    if (isMeant(entry - KAPC.ApcListEntry)) return entry - KAPC.ApcListEntry;
  }
  return 0;
}

/** @returns whether a thread has such an APC queued. IRQL: <= DISPATCH_LEVEL. */
export function hasApc(thread: number, mode: number, isMeant: (apc: number) => boolean): boolean {
  acquireLock(thread + KTHREAD.ApcLock, LockKind.Apc);
  const apc = findApc(thread, mode, isMeant);
  releaseLock(thread + KTHREAD.ApcLock);
  return apc !== 0;
}

/** Takes such an APC off its queue. @returns it, or 0. IRQL: <= DISPATCH_LEVEL. */
export function takeApc(thread: number, mode: number, isMeant: (apc: number) => boolean): number {
  acquireLock(thread + KTHREAD.ApcLock, LockKind.Apc);
  const apc = findApc(thread, mode, isMeant);
  if (apc !== 0) unlinkApc(thread, apc);
  releaseLock(thread + KTHREAD.ApcLock);
  return apc;
}

/** Special APCs stand before normal ones, each kind first come first served. ApcLock held. */
function link(thread: number, apc: number): void {
  const head = apcListOf(thread, readU8(apc + KAPC.ApcMode));
  let before = head;
  if (readI32(apc + KAPC.NormalRoutine) === 0) {
    before = readI32(head);
    while (before !== head && readI32(before - KAPC.ApcListEntry + KAPC.NormalRoutine) === 0) before = readI32(before);
  }
  // The tail of a list is what stands before its head; so it is for an entry in its midst.
  insertTail(before, apc + KAPC.ApcListEntry);
}

/** Sets the bit, and interrupts a wait that lets the APC in. ApcLock held. @returns as `claimWait` */
function interruptForApc(thread: number, apc: number): number {
  const kernel = readU8(apc + KAPC.ApcMode) === KernelMode;
  atomicOr(thread + KTHREAD.Interrupts, kernel ? Interrupt.KernelApc : Interrupt.UserApc);
  const special = readI32(apc + KAPC.NormalRoutine) === 0;
  const conditions = !kernel
    ? WaitCondition.Alertable | WaitCondition.User
    : special
      ? WaitCondition.SpecialApcs
      : WaitCondition.NormalApcs;
  const claimed = claimInterruptible(thread, conditions);
  if (claimed === WaitState.None) return claimed;
  writeI32(thread + KTHREAD.WaitStatus, kernel ? STATUS_KERNEL_APC : STATUS_USER_APC);
  if (!kernel) atomicOr(thread + KTHREAD.Interrupts, Interrupt.UserApcPending);
  return claimed;
}

/** Tells a running thread's processor; one that queues is told when it gets one. */
function tellThread(thread: number): void {
  acquireLock(MACHINE.ReadyLock);
  if (readI32(thread + KTHREAD.State) === ThreadState.Running)
    atomicOr(readI32(thread + KTHREAD.Processor) + PRCB_PENDING, PENDING_APC);
  releaseLock(MACHINE.ReadyLock);
}

/** KeRemoveQueueApc. IRQL: <= DISPATCH_LEVEL. @returns whether it was queued and had not begun to run */
export function KeRemoveQueueApc(Apc: number): number {
  const thread = readI32(Apc + KAPC.Thread);
  acquireLock(thread + KTHREAD.ApcLock, LockKind.Apc);
  const inserted = readU8(Apc + KAPC.Inserted) !== 0;
  if (inserted) unlinkApc(thread, Apc);
  releaseLock(thread + KTHREAD.ApcLock);
  return inserted ? 1 : 0;
}

/** Takes an APC off its list. ApcLock held. */
export function unlinkApc(thread: number, apc: number): void {
  removeEntry(apc + KAPC.ApcListEntry);
  writeU8(apc + KAPC.Inserted, 0);
  const mode = readU8(apc + KAPC.ApcMode);
  if (!isListEmpty(apcListOf(thread, mode))) return;
  const bits = mode === KernelMode ? Interrupt.KernelApc : Interrupt.UserApc | Interrupt.UserApcPending;
  atomicAnd(thread + KTHREAD.Interrupts, ~bits);
}
