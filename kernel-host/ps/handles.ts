/**
 * ObXxx and Zw calls that turn handles into objects, as drivers call them. They need the current process,
 * so they live above ob. Source: WDK documentation.
 */
import { readI32, writeI32 } from '../hal/memory.js';
import { currentThread } from '../ke/current.js';
import { MACHINE } from '../ke/system.js';
import { KeWaitForSingleObject } from '../ke/waitapi.js';
import { closeHandle, createHandle, referenceByHandle } from '../ob/handletable.js';
import { dereferenceObject, referenceObject, typeOf } from '../ob/object.js';
import { currentHandleTable, currentProcess } from './process.js';

const STATUS_SUCCESS = 0;
const STATUS_INVALID_HANDLE = 0xc0000008 | 0;
const STATUS_OBJECT_TYPE_MISMATCH = 0xc0000024 | 0;
const STATUS_ACCESS_DENIED = 0xc0000022 | 0;
const STATUS_INSUFFICIENT_RESOURCES = 0xc000009a | 0;
/** NtCurrentProcess() and NtCurrentThread(). */
const CURRENT_PROCESS = -1;
const CURRENT_THREAD = -2;
const UserMode = 1;
/** KWAIT_REASON of waits through handles. */
const UserRequest = 6;

/** @returns the object of a handle, referenced, with the access granted. */
function open(handle: number): { object: number; access: number } | undefined {
  if (handle === CURRENT_PROCESS || handle === CURRENT_THREAD) {
    const object = handle === CURRENT_THREAD ? currentThread() : currentProcess();
    referenceObject(object);
    return { object, access: -1 };
  }
  return referenceByHandle(currentHandleTable(), handle);
}

/**
 * ObReferenceObjectByHandle. IRQL: PASSIVE_LEVEL.
 * @param ObjectType expected OBJECT_TYPE, or NULL
 * @param Object receives the object, referenced
 * @param HandleInformation OBJECT_HANDLE_INFORMATION to fill, or NULL
 * @returns STATUS_SUCCESS, STATUS_INVALID_HANDLE, STATUS_OBJECT_TYPE_MISMATCH, STATUS_ACCESS_DENIED (user mode)
 */
export function ObReferenceObjectByHandle(
  Handle: number,
  DesiredAccess: number,
  ObjectType: number,
  AccessMode: number,
  Object: number,
  HandleInformation: number,
): number {
  writeI32(Object, 0);
  const opened = open(Handle);
  if (opened === undefined) return STATUS_INVALID_HANDLE;
  const status = admit(opened, DesiredAccess, ObjectType, AccessMode);
  if (status !== STATUS_SUCCESS) {
    dereferenceObject(opened.object);
    return status;
  }
  if (HandleInformation !== 0) {
    writeI32(HandleInformation, 0);
    writeI32(HandleInformation + 4, opened.access);
  }
  writeI32(Object, opened.object);
  return STATUS_SUCCESS;
}

function admit(opened: { object: number; access: number }, desired: number, type: number, mode: number): number {
  if (type !== 0 && typeOf(opened.object) !== type) return STATUS_OBJECT_TYPE_MISMATCH;
  if (mode === UserMode && (desired & ~opened.access) !== 0) return STATUS_ACCESS_DENIED;
  return STATUS_SUCCESS;
}

/** ObReferenceObjectByPointer. IRQL: <= DISPATCH_LEVEL. Adds a reference when the type fits. */
export function ObReferenceObjectByPointer(
  Object: number,
  _DesiredAccess: number,
  ObjectType: number,
  AccessMode: number,
): number {
  if (typeOf(Object) !== ObjectType && (ObjectType !== 0 || AccessMode === UserMode))
    return STATUS_OBJECT_TYPE_MISMATCH;
  referenceObject(Object);
  return STATUS_SUCCESS;
}

/**
 * ObOpenObjectByPointer: a handle to an object one has a pointer to. IRQL: PASSIVE_LEVEL.
 * @param Handle receives the handle
 */
export function ObOpenObjectByPointer(
  Object: number,
  _HandleAttributes: number,
  _PassedAccessState: number,
  DesiredAccess: number,
  ObjectType: number,
  AccessMode: number,
  Handle: number,
): number {
  const status = ObReferenceObjectByPointer(Object, DesiredAccess, ObjectType, AccessMode);
  if (status !== STATUS_SUCCESS) return status;
  const handle = createHandle(currentHandleTable(), Object, DesiredAccess);
  dereferenceObject(Object);
  if (handle === 0) return STATUS_INSUFFICIENT_RESOURCES;
  writeI32(Handle, handle);
  return STATUS_SUCCESS;
}

/** ObfReferenceObject. IRQL: <= DISPATCH_LEVEL. @returns the new reference count */
export function ObfReferenceObject(Object: number): number {
  return referenceObject(Object);
}

/** ObfDereferenceObject. IRQL: <= DISPATCH_LEVEL. @returns the new reference count */
export function ObfDereferenceObject(Object: number): number {
  return dereferenceObject(Object);
}

/** ObDereferenceObjectDeferDelete: deletion is safe at once here. IRQL: <= DISPATCH_LEVEL. */
export function ObDereferenceObjectDeferDelete(Object: number): void {
  dereferenceObject(Object);
}

/** ObReferenceObjectByHandleWithTag: the tag is for reference tracing, which the kernel does not need. */
export function ObReferenceObjectByHandleWithTag(
  Handle: number,
  DesiredAccess: number,
  ObjectType: number,
  AccessMode: number,
  _Tag: number,
  Object: number,
  HandleInformation: number,
): number {
  return ObReferenceObjectByHandle(Handle, DesiredAccess, ObjectType, AccessMode, Object, HandleInformation);
}

/** ObReferenceObjectByPointerWithTag: ObReferenceObjectByPointer. */
export function ObReferenceObjectByPointerWithTag(
  Object: number,
  DesiredAccess: number,
  ObjectType: number,
  AccessMode: number,
  _Tag: number,
): number {
  return ObReferenceObjectByPointer(Object, DesiredAccess, ObjectType, AccessMode);
}

/** ObfReferenceObjectWithTag: ObfReferenceObject. */
export function ObfReferenceObjectWithTag(Object: number, _Tag: number): number {
  return referenceObject(Object);
}

/** ObfDereferenceObjectWithTag: ObfDereferenceObject. */
export function ObfDereferenceObjectWithTag(Object: number, _Tag: number): number {
  return dereferenceObject(Object);
}

/** ObDereferenceObjectDeferDeleteWithTag: ObDereferenceObjectDeferDelete. */
export function ObDereferenceObjectDeferDeleteWithTag(Object: number, _Tag: number): void {
  dereferenceObject(Object);
}

/** ObCloseHandle: ZwClose. IRQL: PASSIVE_LEVEL. */
export function ObCloseHandle(Handle: number, _PreviousMode: number): number {
  return ZwClose(Handle);
}

/** ZwClose. IRQL: PASSIVE_LEVEL. @returns STATUS_SUCCESS, STATUS_INVALID_HANDLE */
export function ZwClose(Handle: number): number {
  if (Handle === CURRENT_PROCESS || Handle === CURRENT_THREAD) return STATUS_SUCCESS;
  return closeHandle(currentHandleTable(), Handle) ? STATUS_SUCCESS : STATUS_INVALID_HANDLE;
}

/** NtClose: the same. IRQL: PASSIVE_LEVEL. */
export function NtClose(Handle: number): number {
  return ZwClose(Handle);
}

/** ZwWaitForSingleObject: KeWaitForSingleObject by handle. IRQL: PASSIVE_LEVEL. */
export function ZwWaitForSingleObject(Handle: number, Alertable: number, Timeout: number): number {
  const opened = open(Handle);
  if (opened === undefined) return STATUS_INVALID_HANDLE;
  const status = KeWaitForSingleObject(opened.object, UserRequest, 0, Alertable, Timeout);
  dereferenceObject(opened.object);
  return status;
}

/** PsThreadType and the other types that drivers name, as addresses of OBJECT_TYPEs. */
export function typeObjects(): Readonly<Record<string, number>> {
  return {
    PsThreadType: readI32(MACHINE.ThreadType),
    PsProcessType: readI32(MACHINE.ProcessType),
    ExEventObjectType: readI32(MACHINE.EventType),
    ExSemaphoreObjectType: readI32(MACHINE.SemaphoreType),
  };
}
