/**
 * ObXxx and Zw calls that turn handles into objects, as drivers call them. They need the current process,
 * so they live above ob. Source: WDK documentation.
 */
import { STATUS_OBJECT_TYPE_MISMATCH, STATUS_SUCCESS } from '../abi/gen/constants.js';
import { readI32, writeI32 } from '../hal/memory.js';
import { currentThread } from '../ke/current.js';
import { KTHREAD } from '../ke/thread.js';
import { KeWaitForSingleObject } from '../ke/waitapi.js';
import { closeHandle, openHandle, referenceHandle } from '../ob/handle.js';
import { dereferenceObject, referenceObject, typeOf } from '../ob/object.js';
import { type TypeName, typeObject } from '../ob/types.js';

/** KWAIT_REASON of waits through handles. */
const UserRequest = 6;
const KernelMode = 0;
const UserMode = 1;

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
  const found = referenceHandle(Handle, { type: ObjectType, access: DesiredAccess, mode: AccessMode });
  if (found.status !== STATUS_SUCCESS) return found.status;
  if (HandleInformation !== 0) {
    writeI32(HandleInformation, found.attributes);
    writeI32(HandleInformation + 4, found.access);
  }
  writeI32(Object, found.object);
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
  HandleAttributes: number,
  _PassedAccessState: number,
  DesiredAccess: number,
  ObjectType: number,
  AccessMode: number,
  Handle: number,
): number {
  const status = ObReferenceObjectByPointer(Object, DesiredAccess, ObjectType, AccessMode);
  if (status !== STATUS_SUCCESS) return status;
  const opened = openHandle(Object, { access: DesiredAccess, attributes: HandleAttributes, mode: AccessMode });
  dereferenceObject(Object);
  if (opened.status === STATUS_SUCCESS) writeI32(Handle, opened.handle);
  return opened.status;
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

/** ObCloseHandle: ZwClose on behalf of either mode. IRQL: PASSIVE_LEVEL. */
export function ObCloseHandle(Handle: number, PreviousMode: number): number {
  return closeHandle(Handle, PreviousMode);
}

/** ZwClose. IRQL: PASSIVE_LEVEL. @returns STATUS_SUCCESS, STATUS_INVALID_HANDLE, STATUS_HANDLE_NOT_CLOSABLE */
export function ZwClose(Handle: number): number {
  return closeHandle(Handle, KernelMode);
}

/** NtClose: ZwClose in the caller's mode. IRQL: PASSIVE_LEVEL. */
export function NtClose(Handle: number): number {
  return closeHandle(Handle, readI32(currentThread() + KTHREAD.PreviousMode));
}

/** ZwWaitForSingleObject: KeWaitForSingleObject by handle. IRQL: PASSIVE_LEVEL. */
export function ZwWaitForSingleObject(Handle: number, Alertable: number, Timeout: number): number {
  const found = referenceHandle(Handle);
  if (found.status !== STATUS_SUCCESS) return found.status;
  const status = KeWaitForSingleObject(found.object, UserRequest, 0, Alertable, Timeout);
  dereferenceObject(found.object);
  return status;
}

/** Variables of the kernel that name types; see `dataExportValue`. */
const TYPE_VARIABLES: Readonly<Record<string, TypeName>> = {
  PsThreadType: 'Thread',
  PsProcessType: 'Process',
  PsJobType: 'Job',
  ExEventObjectType: 'Event',
  ExSemaphoreObjectType: 'Semaphore',
  ExMutantObjectType: 'Mutant',
  ExTimerObjectType: 'Timer',
  ExDesktopObjectType: 'Desktop',
  ExWindowStationObjectType: 'WindowStation',
  CmKeyObjectType: 'Key',
  MmSectionObjectType: 'Section',
  IoFileObjectType: 'File',
  IoDeviceObjectType: 'Device',
  IoDriverObjectType: 'Driver',
  IoAdapterObjectType: 'Adapter',
  IoDeviceHandlerObjectType: 'Controller',
  SeTokenObjectType: 'Token',
};

/** @returns the OBJECT_TYPE that a variable such as `PsThreadType` points to, or undefined for another variable. */
export function typeVariable(name: string): number | undefined {
  const type = TYPE_VARIABLES[name];
  return type === undefined ? undefined : typeObject(type);
}
