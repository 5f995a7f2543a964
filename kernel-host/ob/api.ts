/** ObXxx as drivers call them: references. Source: WDK documentation. */
import { STATUS_OBJECT_TYPE_MISMATCH, STATUS_SUCCESS } from '../abi/gen/constants.js';
import { checkWrite, pokeU32 } from '../rtl/access.js';
import { closeHandle, openHandle, referenceHandle } from './handle.js';
import { dereferenceObject, referenceObject, typeOf } from './object.js';
import { UserMode } from './probe.js';

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
  checkWrite(Object, 4);
  pokeU32(Object, 0);
  const found = referenceHandle(Handle, { type: ObjectType, access: DesiredAccess, mode: AccessMode });
  if (found.status !== STATUS_SUCCESS) return found.status;
  if (HandleInformation !== 0) {
    checkWrite(HandleInformation, 8);
    pokeU32(HandleInformation, found.attributes);
    pokeU32(HandleInformation + 4, found.access);
  }
  pokeU32(Object, found.object);
  return STATUS_SUCCESS;
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

/** ObReferenceObjectByPointer. IRQL: <= DISPATCH_LEVEL. Adds a reference when the type fits. */
export function ObReferenceObjectByPointer(
  Object: number,
  _DesiredAccess: number,
  ObjectType: number,
  AccessMode: number,
): number {
  const mismatch = typeOf(Object) !== ObjectType && (ObjectType !== 0 || AccessMode === UserMode);
  if (mismatch) return STATUS_OBJECT_TYPE_MISMATCH;
  referenceObject(Object);
  return STATUS_SUCCESS;
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

/**
 * ObOpenObjectByPointer: a handle to an object one has a pointer to. IRQL: PASSIVE_LEVEL.
 * @param HandleAttributes OBJ_KERNEL_HANDLE, OBJ_INHERIT
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
  checkWrite(Handle, 4);
  const status = ObReferenceObjectByPointer(Object, DesiredAccess, ObjectType, AccessMode);
  if (status !== STATUS_SUCCESS) return status;
  const opened = openHandle(Object, { access: DesiredAccess, attributes: HandleAttributes, mode: AccessMode });
  dereferenceObject(Object);
  if (opened.status === STATUS_SUCCESS) pokeU32(Handle, opened.handle);
  return opened.status;
}

/** ObfReferenceObject. IRQL: <= DISPATCH_LEVEL. @returns the new reference count */
export function ObfReferenceObject(Object: number): number {
  return referenceObject(Object);
}

/** ObfReferenceObjectWithTag: ObfReferenceObject. */
export function ObfReferenceObjectWithTag(Object: number, _Tag: number): number {
  return referenceObject(Object);
}

/** ObfDereferenceObject. IRQL: <= DISPATCH_LEVEL. @returns the new reference count */
export function ObfDereferenceObject(Object: number): number {
  return dereferenceObject(Object);
}

/** ObfDereferenceObjectWithTag: ObfDereferenceObject. */
export function ObfDereferenceObjectWithTag(Object: number, _Tag: number): number {
  return dereferenceObject(Object);
}

/** ObDereferenceObjectDeferDelete: what must not be deleted here is deferred anyway. IRQL: <= DISPATCH_LEVEL. */
export function ObDereferenceObjectDeferDelete(Object: number): void {
  dereferenceObject(Object);
}

/** ObDereferenceObjectDeferDeleteWithTag: ObDereferenceObjectDeferDelete. */
export function ObDereferenceObjectDeferDeleteWithTag(Object: number, _Tag: number): void {
  dereferenceObject(Object);
}

/** ObCloseHandle: ZwClose on behalf of either mode. IRQL: PASSIVE_LEVEL. */
export function ObCloseHandle(Handle: number, PreviousMode: number): number {
  return closeHandle(Handle, PreviousMode);
}

/** ObGetObjectType. IRQL: any. @returns the OBJECT_TYPE of an object */
export function ObGetObjectType(Object: number): number {
  return typeOf(Object);
}
