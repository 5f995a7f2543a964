/**
 * Requests to open files: what reads, writes, control codes and the rest have in common. The request runs in the
 * caller's own thread. A synchronous file takes one request at a time (io/filelock) and its callers wait; an
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
  STATUS_INSUFFICIENT_RESOURCES,
  STATUS_SUCCESS,
} from '../abi/gen/constants.js';
import { DEVICE_OBJECT, FILE_OBJECT, IRP } from '../abi/gen/structs.js';
import { readI32, readU8, writeI32 } from '../hal/memory.js';
import { KeResetEvent, resetOwnEvent } from '../ke/event.js';
import { isValid } from '../mm/validity.js';
import { referenceHandle } from '../ob/handle.js';
import { dereferenceObject } from '../ob/object.js';
import { typeObject } from '../ob/types.js';
import { topOf } from './attach.js';
import { abandonIrp } from './buildirp.js';
import { lockFile, unlockFile } from './filelock.js';
import { allocateIrp, headerOf, IRP_HEADER } from './irp.js';
import { address, sendAndWait, sendAsynchronously } from './send.js';

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
  const event = caller.event === 0 ? NO_EVENT : eventOf(caller);
  if (event.status !== STATUS_SUCCESS) return drop(file, event.object, event.status);
  const synchronous = isSynchronous(file);
  if (!synchronous && request.wait !== true) return begin(file, event.object, caller, request);
  const locked = synchronous ? lockFile(file, mode, isAlertable(file)) : STATUS_SUCCESS;
  if (locked !== STATUS_SUCCESS) return drop(file, event.object, locked);
  const status = carryOut(file, event.object, caller, request);
  if (synchronous) unlockFile(file);
  dereferenceObject(file);
  return status;
}

const NO_EVENT = { status: STATUS_SUCCESS, object: 0 } as const;

function eventOf({ event, mode }: FileCaller): { status: number; object: number } {
  const { status, object } = referenceHandle(event, { type: typeObject('Event'), access: EVENT_MODIFY_STATE, mode });
  return { status, object };
}

/** Does it, and waits for the end. The reference to the event is used up. */
function carryOut(file: number, event: number, caller: FileCaller, request: FileRequest): number {
  const device = topOf(readI32(file + FILE_OBJECT.DeviceObject));
  const early = request.shortcut?.(file, device);
  const { status, irp } = early === undefined ? prepare(file, device, event, caller, request) : refused(early);
  if (irp !== 0) return sendAndWait(device, irp, isAlertable(file));
  if (event !== 0) dereferenceObject(event);
  return status;
}

/** Sends it. The references to file and event are used up. */
function begin(file: number, event: number, caller: FileCaller, request: FileRequest): number {
  const device = topOf(readI32(file + FILE_OBJECT.DeviceObject));
  const early = request.shortcut?.(file, device);
  const { status, irp } = early === undefined ? prepare(file, device, event, caller, request) : refused(early);
  return irp === 0 ? drop(file, event, status) : sendAsynchronously(device, irp);
}

interface Prepared {
  readonly status: number;
  /** 0 when it is not to be sent. */
  readonly irp: number;
}

function refused(status: number): Prepared {
  return { status, irp: 0 };
}

/** Makes the IRP. */
function prepare(file: number, device: number, event: number, caller: FileCaller, request: FileRequest): Prepared {
  const irp = allocateIrp(readU8(device + DEVICE_OBJECT.StackSize), false);
  if (irp === 0) return refused(STATUS_INSUFFICIENT_RESOURCES);
  address(irp, request.major, request.minor ?? 0, file, caller.mode);
  const filled = request.fill(irp, device, file);
  if (filled < 0) {
    abandonIrp(irp);
    return refused(filled);
  }
  writeI32(headerOf(irp) + IRP_HEADER.File, file);
  writeI32(irp + IRP.UserEvent, event);
  writeI32(irp + IRP.UserIosb, caller.statusBlock);
  writeI32(irp + IRP.Overlay_AsynchronousParameters_UserApcRoutine, caller.apcRoutine);
  writeI32(irp + IRP.Overlay_AsynchronousParameters_UserApcContext, caller.apcContext);
  if (event !== 0) KeResetEvent(event);
  resetOwnEvent(file + FILE_OBJECT.Event);
  return { status: STATUS_SUCCESS, irp };
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
