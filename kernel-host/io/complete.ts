/**
 * IoCompleteRequest: the way up. Completion routines are called from the completing driver's to the topmost
 * caller's, each with the stack location above its own as the current one; STATUS_MORE_PROCESSING_REQUIRED stops
 * the walk, and the IRP is then whose routine said so. After the last, the request is finished (io/finish).
 *
 * Source: IoCompleteRequest, IoSetCompletionRoutine in the WDK documentation; NT-SEMANTICS, I/O.
 */
import {
  SL_INVOKE_ON_CANCEL,
  SL_INVOKE_ON_ERROR,
  SL_INVOKE_ON_SUCCESS,
  SL_PENDING_RETURNED,
  STATUS_MORE_PROCESSING_REQUIRED,
  STATUS_PENDING,
} from '../abi/gen/constants.js';
import { IO_STACK_LOCATION, IRP } from '../abi/gen/structs.js';
import { atomicAdd } from '../hal/atomics.js';
import { readI32, readU8, writeI32, writeU8 } from '../hal/memory.js';
import { BugCode, keBugCheckEx } from '../ke/bugcheck.js';
import { callTable } from '../ke/guest.js';
import { TraceKind, traceEvent } from '../ke/tracing.js';
import { entering, returned, watchingRequests } from '../ke/watch.js';
import { finishAtTop, releaseMdls } from './finish.js';
import { checkIrp, currentLocation, currentLocationNumber, IoFreeIrp, moveLocation, violation } from './irp.js';

const IRP_ASSOCIATED_IRP = 0x8;

/**
 * IofCompleteRequest, IoCompleteRequest. IRQL: <= DISPATCH_LEVEL. The IRP is not the caller's any more.
 * @param PriorityBoost what a thread that waits for it gains, IO_NO_INCREMENT and the like
 * Bug check 0x44 the second time; 0x48 with a cancel routine still set; 0xC9 with STATUS_PENDING as its status.
 */
export function IofCompleteRequest(Irp: number, PriorityBoost: number): void {
  checkCompletable(Irp);
  traceEvent(TraceKind.Completed, Irp);
  const count = readU8(Irp + IRP.StackCount);
  let location = currentLocation(Irp);
  moveLocation(Irp, 1);
  while (currentLocationNumber(Irp) <= count + 1) {
    if (!passLocation(Irp, location, currentLocationNumber(Irp) > count)) return;
    location = currentLocation(Irp);
    moveLocation(Irp, 1);
  }
  if ((readI32(Irp + IRP.Flags) & IRP_ASSOCIATED_IRP) !== 0) completeAssociated(Irp, PriorityBoost);
  else finishAtTop(Irp, PriorityBoost);
}

function checkCompletable(irp: number): void {
  checkIrp(irp, 'IoCompleteRequest');
  if (currentLocationNumber(irp) > readU8(irp + IRP.StackCount) + 1) {
    const detail = `The IRP at ${hex(irp)} has been completed already.`;
    keBugCheckEx(BugCode.MULTIPLE_IRP_COMPLETE_REQUESTS, irp, 0, 0, 0, detail);
  }
  const cancelRoutine = readI32(irp + IRP.CancelRoutine);
  if (cancelRoutine !== 0) {
    const detail = `The IRP at ${hex(irp)} is completed while its cancel routine is set.`;
    keBugCheckEx(BugCode.CANCEL_STATE_IN_COMPLETED_IRP, irp, cancelRoutine, 0, 0, detail);
  }
  if (readI32(irp + IRP.IoStatus_Status) === STATUS_PENDING) {
    violation(0x6, irp, `The IRP at ${hex(irp)} is completed with the status STATUS_PENDING.`, STATUS_PENDING);
  }
}

/**
 * Leaves one stack location behind.
 * @param location the one that is left; the current one is the caller's above it
 * @param top whether there is none above
 * @returns whether to go on
 */
function passLocation(irp: number, location: number, top: boolean): boolean {
  const control = readU8(location + IO_STACK_LOCATION.Control);
  const requests = watchingRequests();
  requests?.leaving(irp, currentLocationNumber(irp) - 1, control);
  writeU8(irp + IRP.PendingReturned, control & SL_PENDING_RETURNED);
  if (!isInvoked(irp, control)) {
    if ((control & SL_PENDING_RETURNED) !== 0 && !top) {
      const above = currentLocation(irp) + IO_STACK_LOCATION.Control;
      writeU8(above, readU8(above) | SL_PENDING_RETURNED);
    }
    clearLocation(location);
    return true;
  }
  const routine = readI32(location + IO_STACK_LOCATION.CompletionRoutine);
  const context = readI32(location + IO_STACK_LOCATION.Context);
  clearLocation(location);
  const device = top ? 0 : readI32(currentLocation(irp) + IO_STACK_LOCATION.DeviceObject);
  requests?.keeping(irp, routine);
  const token = entering('completion routine', routine);
  const status = callTable(routine, device, irp, context);
  returned('completion routine', routine, token);
  if (status === STATUS_MORE_PROCESSING_REQUIRED) return false;
  if (!top) requests?.passed(irp, routine, readU8(currentLocation(irp) + IO_STACK_LOCATION.Control));
  return true;
}

function isInvoked(irp: number, control: number): boolean {
  const on = readI32(irp + IRP.IoStatus_Status) >= 0 ? SL_INVOKE_ON_SUCCESS : SL_INVOKE_ON_ERROR;
  if ((control & on) !== 0) return true;
  return (control & SL_INVOKE_ON_CANCEL) !== 0 && readU8(irp + IRP.Cancel) !== 0;
}

/** What a lower driver was asked is no business of those above; the completion routine's own words stay. */
function clearLocation(location: number): void {
  writeU8(location + IO_STACK_LOCATION.MinorFunction, 0);
  writeU8(location + IO_STACK_LOCATION.Flags, 0);
  writeU8(location + IO_STACK_LOCATION.Control, 0);
  for (let at = IO_STACK_LOCATION.Parameters; at < IO_STACK_LOCATION.DeviceObject; at += 4) writeI32(location + at, 0);
  writeI32(location + IO_STACK_LOCATION.FileObject, 0);
}

/** The last part of a master request completes it. */
function completeAssociated(irp: number, boost: number): void {
  const master = readI32(irp + IRP.AssociatedIrp_MasterIrp);
  releaseMdls(irp);
  IoFreeIrp(irp);
  if (atomicAdd(master + IRP.AssociatedIrp_IrpCount, -1) === 1) IofCompleteRequest(master, boost);
}

function hex(value: number): string {
  return `0x${(value >>> 0).toString(16).padStart(8, '0')}`;
}
