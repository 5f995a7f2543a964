/**
 * Requests to open files: what reads, writes, control codes and the rest have in common. The request runs in the
 * caller's own thread. A synchronous file takes one request at a time (FILE_OBJECT.Lock) and its callers wait; an
 * asynchronous one gives STATUS_PENDING when the driver does, and the status block, an event and an APC say when it
 * is done.
 *
 * Source: ZwReadFile, ZwDeviceIoControlFile in the WDK documentation; NT-SEMANTICS, I/O.
 */
import {
  EVENT_MODIFY_STATE,
  FO_ALERTABLE_IO,
  FO_SYNCHRONOUS_IO,
  STATUS_ACCESS_VIOLATION,
  STATUS_ALERTED,
  STATUS_INSUFFICIENT_RESOURCES,
  STATUS_SUCCESS,
  STATUS_USER_APC,
} from '../abi/gen/constants.js';
import { DEVICE_OBJECT, FILE_OBJECT, IRP } from '../abi/gen/structs.js';
import { readI32, readU8, writeI32 } from '../hal/memory.js';
import { KeResetEvent, KeSetEvent } from '../ke/event.js';
import { KeWaitForSingleObject } from '../ke/waitapi.js';
import { isValid } from '../mm/validity.js';
import { referenceHandle } from '../ob/handle.js';
import { dereferenceObject, referenceObject } from '../ob/object.js';
import { typeObject } from '../ob/types.js';
import { topOf } from './attach.js';
import { abandonIrp } from './buildirp.js';
import { allocateIrp, headerOf, IRP_HEADER } from './irp.js';
import { address, sendAndWait, sendAsynchronously } from './send.js';

/** KWAIT_REASON. */
const Executive = 0;

/** Who asks, and how the answer comes. */
export interface FileCaller {
  readonly handle: number;
  /** Handle of an event, or 0. */
  readonly event: number;
  readonly apcRoutine: number;
  readonly apcContext: number;
  readonly statusBlock: number;
  /** KernelMode 0, UserMode 1. */
  readonly mode: number;
}

/** A caller that wants neither event nor APC. */
export function plainCaller(handle: number, statusBlock: number, mode: number): FileCaller {
  return { handle, event: 0, apcRoutine: 0, apcContext: 0, statusBlock, mode };
}

/** What is asked. */
export interface FileRequest {
  readonly major: number;
  readonly minor?: number;
  /** Rights the handle must have been granted, in user mode. */
  readonly access: number;
  /** Waits even when the file is asynchronous. */
  readonly wait?: boolean;
  /** Answers without asking the driver: a status, or undefined. The file is locked when it is synchronous. */
  readonly shortcut?: (file: number, device: number) => number | undefined;
  /** Fills in the IRP for the top device. @returns a status; an error abandons the request */
  readonly fill: (irp: number, device: number, file: number) => number;
}

function isSynchronous(file: number): boolean {
  return (readI32(file + FILE_OBJECT.Flags) & FO_SYNCHRONOUS_IO) !== 0;
}

function isAlertable(file: number): boolean {
  return (readI32(file + FILE_OBJECT.Flags) & FO_ALERTABLE_IO) !== 0;
}

/** Waits for the requests before this one. @returns STATUS_SUCCESS; STATUS_ALERTED or STATUS_USER_APC, alertable */
function lockFile(file: number, mode: number): number {
  return KeWaitForSingleObject(file + FILE_OBJECT.Lock, Executive, mode, isAlertable(file) ? 1 : 0, 0);
}

/**
 * Carries out a request to a file. IRQL: PASSIVE_LEVEL; driver code runs.
 * @returns the final status, or STATUS_PENDING; STATUS_INVALID_HANDLE and the like
 */
export function requestOfFile(caller: FileCaller, request: FileRequest): number {
  const { mode } = caller;
  if (mode !== 0 && !isValid(caller.statusBlock, 8)) return STATUS_ACCESS_VIOLATION;
  const opened = referenceHandle(caller.handle, { type: typeObject('File'), access: request.access, mode });
  if (opened.status !== STATUS_SUCCESS) return opened.status;
  const file = opened.object;
  const event = eventOf(caller);
  if (event.status !== STATUS_SUCCESS) {
    dereferenceObject(file);
    return event.status;
  }
  if (!isSynchronous(file)) return carryOut(file, event.object, caller, request);
  const locked = lockFile(file, mode);
  if (locked === STATUS_ALERTED || locked === STATUS_USER_APC) {
    if (event.object !== 0) dereferenceObject(event.object);
    dereferenceObject(file);
    return locked;
  }
  referenceObject(file);
  const status = carryOut(file, event.object, caller, request);
  KeSetEvent(file + FILE_OBJECT.Lock, 0, 0);
  dereferenceObject(file);
  return status;
}

function eventOf({ event, mode }: FileCaller): { status: number; object: number } {
  if (event === 0) return { status: STATUS_SUCCESS, object: 0 };
  return referenceHandle(event, { type: typeObject('Event'), access: EVENT_MODIFY_STATE, mode });
}

/** Does it. The references to file and event are used up. */
function carryOut(file: number, event: number, caller: FileCaller, request: FileRequest): number {
  const device = topOf(readI32(file + FILE_OBJECT.DeviceObject));
  const early = request.shortcut?.(file, device);
  const irp = early === undefined ? allocateIrp(readU8(device + DEVICE_OBJECT.StackSize), false) : 0;
  if (irp === 0) return drop(file, event, early ?? STATUS_INSUFFICIENT_RESOURCES);
  address(irp, request.major, request.minor ?? 0, file, caller.mode);
  const filled = request.fill(irp, device, file);
  if (filled < 0) {
    abandonIrp(irp);
    return drop(file, event, filled);
  }
  writeI32(headerOf(irp) + IRP_HEADER.File, file);
  writeI32(irp + IRP.UserEvent, event);
  writeI32(irp + IRP.UserIosb, caller.statusBlock);
  writeI32(irp + IRP.Overlay_AsynchronousParameters_UserApcRoutine, caller.apcRoutine);
  writeI32(irp + IRP.Overlay_AsynchronousParameters_UserApcContext, caller.apcContext);
  if (event !== 0) KeResetEvent(event);
  KeResetEvent(file + FILE_OBJECT.Event);
  if (isSynchronous(file) || request.wait === true) return sendAndWait(device, irp, isAlertable(file));
  return sendAsynchronously(device, irp);
}

function drop(file: number, event: number, status: number): number {
  if (event !== 0) dereferenceObject(event);
  dereferenceObject(file);
  return status;
}

/** Answers a request on the I/O manager's own account. @returns `status` */
export function answer(statusBlock: number, status: number, information: number): number {
  writeI32(statusBlock + 4, information);
  writeI32(statusBlock, status);
  return status;
}
