/**
 * A thread's requests. Each request that the I/O manager finishes is on its thread's list from before it is sent
 * until it is finished, so that it can be cancelled when the thread ends or says so.
 *
 * KTHREAD.IrpLock guards the list. Who takes a request off it lets its memory go only after that, so a request
 * found on the list and pinned under the lock can be looked at without it.
 */
import { IRP } from '../abi/gen/structs.js';
import { insertTail, isListEmpty, removeEntry } from '../hal/list.js';
import { acquireLock, releaseLock } from '../hal/lock.js';
import { readI32, writeI32 } from '../hal/memory.js';
import { currentThread } from '../ke/current.js';
import { KeInitializeEvent, KeSetEvent } from '../ke/event.js';
import { LockKind } from '../ke/lockorder.js';
import { KTHREAD } from '../ke/thread.js';
import { KeWaitForSingleObject } from '../ke/waitapi.js';
import { dereferenceObject, referenceObject } from '../ob/object.js';
import { isQueued, pinIrp, unpinIrp } from './irp.js';

const SynchronizationEvent = 1;
/** KWAIT_REASON. */
const Executive = 0;

/** Makes `irp` a request of the current thread. */
export function queueToThread(irp: number): void {
  const thread = currentThread();
  writeI32(irp + IRP.Tail_Overlay_Thread, thread);
  acquireLock(thread + KTHREAD.IrpLock, LockKind.Irp);
  insertTail(thread + KTHREAD.IrpListHead, irp + IRP.ThreadListEntry);
  releaseLock(thread + KTHREAD.IrpLock);
}

/** Takes `irp` off its thread's list, where it is on one. */
export function dequeueFromThread(irp: number): void {
  if (!isQueued(irp)) return;
  const thread = readI32(irp + IRP.Tail_Overlay_Thread);
  acquireLock(thread + KTHREAD.IrpLock, LockKind.Irp);
  removeEntry(irp + IRP.ThreadListEntry);
  const drained = readI32(thread + KTHREAD.IrpDraining) !== 0 && isListEmpty(thread + KTHREAD.IrpListHead);
  if (drained) referenceObject(thread);
  releaseLock(thread + KTHREAD.IrpLock);
  if (!drained) return;
  KeSetEvent(thread + KTHREAD.IrpEvent, 0, 0);
  dereferenceObject(thread);
}

/** Waits until the current thread, which ends and sends nothing any more, has no requests. */
export function awaitNoRequests(): void {
  const thread = currentThread();
  KeInitializeEvent(thread + KTHREAD.IrpEvent, SynchronizationEvent, 0);
  acquireLock(thread + KTHREAD.IrpLock, LockKind.Irp);
  const some = !isListEmpty(thread + KTHREAD.IrpListHead);
  writeI32(thread + KTHREAD.IrpDraining, some ? 1 : 0);
  releaseLock(thread + KTHREAD.IrpLock);
  if (some) KeWaitForSingleObject(thread + KTHREAD.IrpEvent, Executive, 0, 0, 0);
}

/** @returns the thread's requests, oldest first. A snapshot, for reports on a machine at rest. */
export function requestsOf(thread: number): number[] {
  const irps: number[] = [];
  const head = thread + KTHREAD.IrpListHead;
  for (let entry = readI32(head); entry !== head && entry !== 0; entry = readI32(entry)) {
    irps.push(entry - IRP.ThreadListEntry);
  }
  return irps;
}

/** @returns those of the thread's requests that `wanted` picks, pinned; it runs under the list's lock. */
export function pinRequests(thread: number, wanted: (irp: number) => boolean): number[] {
  acquireLock(thread + KTHREAD.IrpLock, LockKind.Irp);
  const irps = requestsOf(thread).filter(wanted);
  for (const irp of irps) pinIrp(irp);
  releaseLock(thread + KTHREAD.IrpLock);
  return irps;
}

/** Lets pinned requests go. */
export function unpinRequests(irps: readonly number[]): void {
  for (const irp of irps) unpinIrp(irp);
}
