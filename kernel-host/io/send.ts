/**
 * Sending the I/O manager's own requests. A synchronous one is finished by its sender, which waits for it however
 * the dispatch routine returns: one that forgets to complete its request leaves the sender waiting, as on Windows,
 * and a report names it. An asynchronous one is finished by whoever completes it.
 */
import { STATUS_PENDING, STATUS_SUCCESS } from '../abi/gen/constants.js';
import { IO_STACK_LOCATION, IRP } from '../abi/gen/structs.js';
import { atomicLoad, compareAndSwap } from '../hal/atomics.js';
import { readI32, readU8, writeI32, writeU8 } from '../hal/memory.js';
import { currentThread } from '../ke/current.js';
import { KeInitializeEvent } from '../ke/event.js';
import { KTHREAD } from '../ke/thread.js';
import { KeWaitForSingleObject } from '../ke/waitapi.js';
import { watchingRequests } from '../ke/watch.js';
import { dereferenceObject, referenceObject } from '../ob/object.js';
import { cancelIrp } from './cancel.js';
import { finishRequest } from './finish.js';
import { recallForgotten, rememberForgotten } from './forgotten.js';
import { IofCallDriver } from './iocall.js';
import {
  headerOf,
  IRP_HEADER,
  IrpKind,
  IrpState,
  NOT_MARKED_PENDING,
  nextLocation,
  pinIrp,
  unpinIrp,
  violation,
} from './irp.js';
import { queueToThread } from './irplist.js';

const SynchronizationEvent = 1;
/** KWAIT_REASON. */
const Executive = 0;
const UserRequest = 6;

/** Fills in what the next driver is asked for, besides the parameters. @param mode KernelMode 0, UserMode 1 */
export function address(irp: number, major: number, minor: number, file: number, mode: number): void {
  const location = nextLocation(irp);
  writeU8(location + IO_STACK_LOCATION.MajorFunction, major);
  writeU8(location + IO_STACK_LOCATION.MinorFunction, minor);
  writeI32(location + IO_STACK_LOCATION.FileObject, file);
  writeI32(irp + IRP.Tail_Overlay_OriginalFileObject, file);
  writeU8(irp + IRP.RequestorMode, mode);
}

/**
 * Sends a request and waits for its end.
 * @param irp from `allocateIrp`; gone afterwards
 * @param alertable whether an alert or user APC cancels it
 * @returns its final status
 */
export function sendAndWait(device: number, irp: number, alertable = false): number {
  const header = headerOf(irp);
  writeI32(header + IRP_HEADER.Kind, IrpKind.Synchronous);
  queueToThread(irp);
  const returned = IofCallDriver(device, irp);
  if (atomicLoad(header + IRP_HEADER.State) !== IrpState.Completed) {
    if (returned !== STATUS_PENDING && forget(irp, header)) return returned;
    awaitCompletion(irp, header, alertable);
  }
  const isLost = returned === STATUS_PENDING && readU8(irp + IRP.PendingReturned) === 0;
  // Who watches has told already, and says whether the machine goes on.
  if (isLost && watchingRequests() === undefined) notMarked(irp, header);
  return finishRequest(irp, 0);
}

/** @returns false when the request has been completed meanwhile. */
function forget(irp: number, header: number): boolean {
  const file = readI32(header + IRP_HEADER.File);
  rememberForgotten(irp);
  // Whoever completes it now lets the file go.
  if (file !== 0) referenceObject(file);
  if (compareAndSwap(header + IRP_HEADER.State, IrpState.Pending, IrpState.Forgotten)) return true;
  if (file !== 0) dereferenceObject(file);
  recallForgotten(irp);
  return false;
}

function awaitCompletion(irp: number, header: number, alertable: boolean): void {
  const event = header + IRP_HEADER.Event;
  KeInitializeEvent(event, SynchronizationEvent, 0);
  if (!compareAndSwap(header + IRP_HEADER.State, IrpState.Pending, IrpState.Awaited)) return;
  const mode = readU8(irp + IRP.RequestorMode);
  const status = KeWaitForSingleObject(event, alertable ? UserRequest : Executive, mode, alertable ? 1 : 0, 0);
  if (status === STATUS_SUCCESS) return;
  // Alerted, a user APC, or the thread is to end: the request goes first.
  pinIrp(irp);
  cancelIrp(irp);
  unpinIrp(irp);
  KeWaitForSingleObject(event, Executive, 0, 0, 0);
}

function notMarked(irp: number, header: number): never {
  const routine = readI32(header + IRP_HEADER.Routine);
  violation(
    NOT_MARKED_PENDING,
    irp,
    `The dispatch routine of major function 0x${readI32(header + IRP_HEADER.MajorFunction).toString(16)} returned STATUS_PENDING, but the IRP was not marked pending with IoMarkIrpPending (or a completion routine did not pass that on): on Windows the caller would wait for ever.`,
    routine,
  );
}

/** Sends a request that somebody else finishes. @returns what the dispatch routine returns */
export function sendAsynchronously(device: number, irp: number): number {
  writeI32(headerOf(irp) + IRP_HEADER.Kind, IrpKind.Threaded);
  queueToThread(irp);
  return IofCallDriver(device, irp);
}

/** @returns PreviousMode of the current thread. */
export function previousMode(): number {
  return readI32(currentThread() + KTHREAD.PreviousMode);
}
