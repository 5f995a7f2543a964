/**
 * Cancelling requests. IRP.Cancel says that somebody wants it to end; the cancel routine, when there is one, is
 * taken by one atomic exchange, either by the canceller or by the driver that goes on with the request
 * (IoSetCancelRoutine), never by both. It is called with the cancel spin lock held, which it releases.
 *
 * Source: IoCancelIrp, IoAcquireCancelSpinLock in the WDK documentation.
 */
import { IO_STACK_LOCATION, IRP } from '../abi/gen/structs.js';
import { atomicExchange } from '../hal/atomics.js';
import { readI32, readU8, writeU8 } from '../hal/memory.js';
import { BugCode, keBugCheckEx } from '../ke/bugcheck.js';
import { currentIrql } from '../ke/current.js';
import { callTable } from '../ke/guest.js';
import { acquireSpinLock, releaseSpinLock } from '../ke/kspinlock.js';
import { MACHINE } from '../ke/system.js';
import { watching } from '../ke/watch.js';
import { checkIrp, currentLocation, currentLocationNumber, violation } from './irp.js';
import { pinRequests, unpinRequests } from './irplist.js';

/** Cancels a request whose memory cannot go meanwhile. @returns whether it had a cancel routine */
export function cancelIrp(irp: number): boolean {
  const irql = acquireSpinLock(MACHINE.CancelLock);
  writeU8(irp + IRP.Cancel, 1);
  const routine = atomicExchange(irp + IRP.CancelRoutine, 0);
  if (routine === 0) {
    releaseSpinLock(MACHINE.CancelLock, irql);
    return false;
  }
  if (currentLocationNumber(irp) > readU8(irp + IRP.StackCount) + 1) {
    const detail = `The IRP at 0x${irp.toString(16)} is cancelled, and it has been completed already.`;
    keBugCheckEx(BugCode.CANCEL_STATE_IN_COMPLETED_IRP, irp, routine, 0, 0, detail);
  }
  writeU8(irp + IRP.CancelIrql, irql);
  watching()?.lockTaken(MACHINE.CancelLock);
  callTable(routine, readI32(currentLocation(irp) + IO_STACK_LOCATION.DeviceObject), irp);
  if (currentIrql() !== irql) {
    const detail =
      `A cancel routine was called for a request cancelled at IRQL ${irql} and returned at IRQL ${currentIrql()}. ` +
      'It has to release the cancel spin lock: IoReleaseCancelSpinLock(Irp->CancelIrql).';
    violation(0x5, irp, detail, irql);
  }
  return true;
}

/**
 * IoCancelIrp. IRQL: <= DISPATCH_LEVEL. The IRP must not go meanwhile: it is for its owner to see to that.
 * @returns TRUE when it had a cancel routine, which has been called
 */
export function IoCancelIrp(Irp: number): number {
  checkIrp(Irp, 'IoCancelIrp');
  return cancelIrp(Irp) ? 1 : 0;
}

/** Cancels those of a thread's requests that `wanted` picks. @returns how many there are */
export function cancelRequests(thread: number, wanted: (irp: number) => boolean): number {
  const irps = pinRequests(thread, wanted);
  for (const irp of irps) cancelIrp(irp);
  unpinRequests(irps);
  return irps.length;
}

/** IoAcquireCancelSpinLock. IRQL: <= DISPATCH_LEVEL. @param Irql receives the old IRQL, a byte */
export function IoAcquireCancelSpinLock(Irql: number): void {
  writeU8(Irql, acquireSpinLock(MACHINE.CancelLock));
}

/** IoReleaseCancelSpinLock. IRQL: DISPATCH_LEVEL. @param Irql to lower to: Irp->CancelIrql in a cancel routine */
export function IoReleaseCancelSpinLock(Irql: number): void {
  // The cancel routine may be the kernel's own, of a cancel-safe queue.
  watching()?.lockReleased(MACHINE.CancelLock);
  releaseSpinLock(MACHINE.CancelLock, Irql & 0xff);
}

/** Sets an IRP's cancel routine. @returns the previous one, 0 when the canceller has taken it */
export function setCancelRoutine(irp: number, routine: number): number {
  return atomicExchange(irp + IRP.CancelRoutine, routine);
}
