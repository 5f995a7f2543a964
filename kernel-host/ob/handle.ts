/**
 * Handles as a thread uses them: which table a handle belongs to, what may be done with it, and what happens when it
 * is closed. A handle is good in the process that opened it; a kernel handle (0x80000000 set) lies in System's
 * table and is good everywhere, for kernel mode only. In System itself every handle is one; so a handle of a program
 * that is used in a system thread is never mistaken for one of System's, as chance would have it on NT.
 *
 * Looking one up takes no lock but its entry's.
 */
import {
  OBJ_INHERIT,
  OBJ_KERNEL_HANDLE,
  STATUS_ACCESS_DENIED,
  STATUS_HANDLE_NOT_CLOSABLE,
  STATUS_INSUFFICIENT_RESOURCES,
  STATUS_INVALID_HANDLE,
  STATUS_OBJECT_TYPE_MISMATCH,
  STATUS_SUCCESS,
} from '../abi/gen/constants.js';
import { readI32 } from '../hal/memory.js';
import { currentThread } from '../ke/current.js';
import { currentProcess, EPROCESS, systemProcess } from '../ke/process.js';
import { HandleOperation, hasCallbacks, withCallbacks } from './callbacks.js';
import {
  addHandle,
  adoptHandles,
  HandleFlag,
  type Inherited,
  type Opened,
  openHandles,
  referenceByHandle,
  removeHandle,
  setHandleAttributes,
} from './handletable.js';
import { dropUnusedName, releaseFound } from './names.js';
import { changeHandleCount, dereferenceObject, referenceObject, typeOf } from './object.js';
import { type Admission, admitAccess, isChecked } from './security.js';
import { grantedAccess, typeInfo } from './types.js';

/** NtCurrentProcess() and NtCurrentThread(). */
export const CURRENT_PROCESS = -1;
export const CURRENT_THREAD = -2;
const KERNEL_HANDLE = 0x8000_0000 | 0;
const KernelMode = 0;
const ALL_ACCESS = -1;

/** How a handle is opened. */
export interface HandleOptions {
  /** Rights asked for; generic ones are mapped. */
  readonly access: number;
  /** OBJ_INHERIT, OBJ_KERNEL_HANDLE. */
  readonly attributes?: number;
  /** KernelMode 0 (when absent), UserMode 1. */
  readonly mode?: number;
  /** Process whose handle it will be; the current one when absent. */
  readonly process?: number;
  /** The object is new, and its maker's: its security descriptor is not asked. */
  readonly made?: boolean;
  /** The object's handle count has this one already: `lookup` with `forHandle`. */
  readonly counted?: boolean;
  /** Process that it is copied from; absent: it is no copy. For who is told of new handles. */
  readonly source?: number;
}

/** A handle and where it lies. */
interface Place {
  readonly process: number;
  readonly handle: number;
}

function isKernelHandle(handle: number): boolean {
  return handle < 0 && handle !== CURRENT_PROCESS && handle !== CURRENT_THREAD;
}

function placeOf(handle: number, mode: number, process: number): Place | undefined {
  const system = systemProcess();
  if (!isKernelHandle(handle | 0)) return process === system ? undefined : { process, handle };
  const allowed = mode === KernelMode || process === system;
  return allowed ? { process: system, handle: handle & ~KERNEL_HANDLE } : undefined;
}

function tableOf(process: number): number {
  return readI32(process + EPROCESS.HandleTable);
}

/**
 * Opens a handle to an object. The caller keeps its reference; a handle it has counted is used up, also on failure.
 * IRQL: PASSIVE_LEVEL.
 * @returns STATUS_SUCCESS and the handle; STATUS_INSUFFICIENT_RESOURCES
 */
export function openHandle(object: number, options: HandleOptions): { status: number; handle: number } {
  const { attributes = 0, mode = KernelMode, process = currentProcess(), counted = false } = options;
  const wanted = mode === KernelMode && (attributes & OBJ_KERNEL_HANDLE) !== 0;
  const isKernel = wanted || process === systemProcess();
  const type = typeOf(object);
  const admitted = admission(object, type, options);
  if (admitted.status !== STATUS_SUCCESS) {
    if (counted) {
      referenceObject(object);
      releaseFound(object, true);
    }
    return { status: admitted.status, handle: 0 };
  }
  const { access } = admitted;
  const table = tableOf(isKernel ? systemProcess() : process);
  const inherit = (attributes & OBJ_INHERIT) !== 0 ? HandleFlag.Inherit : 0;
  const make = (granted: number): { status: number; handle: number } => {
    const handle = addHandle(table, { object, access: granted, attributes: inherit }, counted);
    if (handle !== 0) return { status: STATUS_SUCCESS, handle: isKernel ? handle | KERNEL_HANDLE : handle };
    if (counted) {
      referenceObject(object);
      releaseFound(object, true);
    }
    return { status: STATUS_INSUFFICIENT_RESOURCES, handle: 0 };
  };
  if (!hasCallbacks()) return make(access);
  const operation = options.source === undefined ? HandleOperation.Create : HandleOperation.Duplicate;
  const source = options.source ?? 0;
  return withCallbacks({ object, type, access, operation, kernel: isKernel, source, target: process }, make);
}

/** @returns what a new handle may do, or why there will be none. */
function admission(object: number, type: number, options: HandleOptions): Admission {
  const { access, attributes = 0, mode = KernelMode, made = false } = options;
  if (!made && isChecked(mode, attributes)) return admitAccess(object, access, type);
  return { status: STATUS_SUCCESS, access: grantedAccess(type, access) };
}

/** What a handle is asked for. */
export interface HandleRequest {
  /** OBJECT_TYPE the object must have; any when absent or 0. */
  readonly type?: number;
  /** Rights that the handle must have been granted, in user mode. */
  readonly access?: number;
  /** KernelMode 0 (when absent), UserMode 1. */
  readonly mode?: number;
  /** Process whose handle it is; the current one when absent. */
  readonly process?: number;
}

/** A handle's object, referenced, when the status is a success. */
export interface Referenced extends Opened {
  readonly status: number;
}

function refuse(status: number): Referenced {
  return { status, object: 0, access: 0, attributes: 0 };
}

/** @returns the object of a handle, referenced, the pseudo handles included; undefined when it is not open. */
function reference(handle: number, mode: number, process: number): Opened | undefined {
  if (handle === CURRENT_PROCESS || handle === CURRENT_THREAD) {
    const object = handle === CURRENT_THREAD ? currentThread() : currentProcess();
    referenceObject(object);
    return { object, access: ALL_ACCESS, attributes: 0 };
  }
  const place = placeOf(handle, mode, process);
  return place === undefined ? undefined : referenceByHandle(tableOf(place.process), place.handle);
}

/**
 * Gives the object of a handle, referenced. IRQL: PASSIVE_LEVEL.
 * @returns STATUS_SUCCESS, STATUS_INVALID_HANDLE, STATUS_OBJECT_TYPE_MISMATCH, STATUS_ACCESS_DENIED (user mode)
 */
export function referenceHandle(handle: number, request: HandleRequest = {}): Referenced {
  const { type = 0, access = 0, mode = KernelMode, process = currentProcess() } = request;
  const opened = reference(handle | 0, mode, process);
  if (opened === undefined) return refuse(STATUS_INVALID_HANDLE);
  const status = admit(opened, type, access, mode);
  if (status === STATUS_SUCCESS) {
    return { status, object: opened.object, access: opened.access, attributes: opened.attributes };
  }
  dereferenceObject(opened.object);
  return refuse(status);
}

function admit(opened: Opened, type: number, access: number, mode: number): number {
  if (type !== 0 && typeOf(opened.object) !== type) return STATUS_OBJECT_TYPE_MISMATCH;
  if (mode !== KernelMode && (access & ~opened.access) !== 0) return STATUS_ACCESS_DENIED;
  return STATUS_SUCCESS;
}

/**
 * Closes a handle. IRQL: PASSIVE_LEVEL; driver code may run.
 * @param process whose handle it is; the current one when absent
 * @returns STATUS_SUCCESS, STATUS_INVALID_HANDLE, STATUS_HANDLE_NOT_CLOSABLE
 */
export function closeHandle(handle: number, mode: number, process = currentProcess()): number {
  if (handle === CURRENT_PROCESS || handle === CURRENT_THREAD) return STATUS_SUCCESS;
  const place = placeOf(handle, mode, process);
  if (place === undefined) return STATUS_INVALID_HANDLE;
  const gone = removeHandle(tableOf(place.process), place.handle, false);
  if (gone === undefined) return STATUS_INVALID_HANDLE;
  if (gone === 'protected') return STATUS_HANDLE_NOT_CLOSABLE;
  afterClose(gone.object, place.process);
  return STATUS_SUCCESS;
}

/** What follows when a handle is out of its table: the type is told, the name may go, then the reference. */
function afterClose(object: number, process: number): void {
  const left = changeHandleCount(object, -1);
  typeInfo(typeOf(object)).onClose?.(object, process, left);
  if (left === 0) dropUnusedName(object);
  dereferenceObject(object);
}

/** Closes what a process that ends has open, protected or not, in the order of the table. IRQL: PASSIVE_LEVEL. */
export function closeAllHandles(process: number): void {
  const table = tableOf(process);
  for (const { handle } of openHandles(table)) {
    const gone = removeHandle(table, handle, true);
    if (gone !== undefined && gone !== 'protected') afterClose(gone.object, process);
  }
}

/** Opens in a new process what its parent has open to be inherited, under the same handles. IRQL: PASSIVE_LEVEL. */
export function inheritHandles(parent: number, child: number): void {
  const table = tableOf(parent);
  const inherited: Inherited[] = [];
  for (const { handle } of openHandles(table)) {
    const found = referenceByHandle(table, handle);
    if (found === undefined) continue;
    if ((found.attributes & HandleFlag.Inherit) !== 0) inherited.push({ ...found, handle });
    else dereferenceObject(found.object);
  }
  adoptHandles(tableOf(child), inherited);
}

/**
 * Changes a handle's attributes (HandleFlag). IRQL: PASSIVE_LEVEL.
 * @returns STATUS_SUCCESS, STATUS_INVALID_HANDLE
 */
export function setAttributes(handle: number, mode: number, attributes: number): number {
  const place = placeOf(handle, mode, currentProcess());
  const open = place !== undefined && setHandleAttributes(tableOf(place.process), place.handle, attributes);
  return open ? STATUS_SUCCESS : STATUS_INVALID_HANDLE;
}
