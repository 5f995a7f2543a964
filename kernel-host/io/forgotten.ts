/**
 * Requests whose dispatch routine has returned a status other than STATUS_PENDING without completing them. The I/O
 * manager takes the status for the request's end, as on NT, so the caller goes on; the request itself stays behind,
 * on a list of its own (MACHINE.IoLock), until somebody completes it after all, or for the list of what was left.
 */
import { IRP } from '../abi/gen/structs.js';
import { insertTail, removeEntry } from '../hal/list.js';
import { acquireLock, releaseLock } from '../hal/lock.js';
import { readI32 } from '../hal/memory.js';
import { MACHINE } from '../ke/system.js';
import { dereferenceObject, referenceObject } from '../ob/object.js';
import { dequeueFromThread } from './irplist.js';

/** Puts a request of the current thread on the list. */
export function rememberForgotten(irp: number): void {
  referenceObject(readI32(irp + IRP.Tail_Overlay_Thread));
  dequeueFromThread(irp);
  acquireLock(MACHINE.IoLock);
  insertTail(MACHINE.ForgottenHead, irp + IRP.ThreadListEntry);
  releaseLock(MACHINE.IoLock);
}

/** Takes it off again: it has been completed. */
export function recallForgotten(irp: number): void {
  acquireLock(MACHINE.IoLock);
  removeEntry(irp + IRP.ThreadListEntry);
  releaseLock(MACHINE.IoLock);
  dereferenceObject(readI32(irp + IRP.Tail_Overlay_Thread));
}
