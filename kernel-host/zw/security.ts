/**
 * The security of an object by handle. Asking for and changing its parts needs the right that goes with each part.
 * Source: ZwQuerySecurityObject, ZwSetSecurityObject and SECURITY_INFORMATION in the WDK documentation.
 */
import {
  ACCESS_SYSTEM_SECURITY,
  DACL_SECURITY_INFORMATION,
  GROUP_SECURITY_INFORMATION,
  OWNER_SECURITY_INFORMATION,
  READ_CONTROL,
  SACL_SECURITY_INFORMATION,
  STATUS_ACCESS_VIOLATION,
  STATUS_BUFFER_TOO_SMALL,
  STATUS_SUCCESS,
  WRITE_DAC,
  WRITE_OWNER,
} from '../abi/gen/constants.js';
import { u8 } from '../hal/memory.js';
import { referenceHandle } from '../ob/handle.js';
import { dereferenceObject } from '../ob/object.js';
import { probeRead, probeWrite } from '../ob/probe.js';
import { changeSecurity, querySecurity } from '../ob/security.js';
import { pokeU32 } from '../rtl/access.js';
import { fromKernel, serve } from './service.js';

/** Owner, group, DACL: all that has no right of its own is read with READ_CONTROL. */
function rightsToRead(information: number): number {
  const system = (information & SACL_SECURITY_INFORMATION) !== 0 ? ACCESS_SYSTEM_SECURITY : 0;
  return (information & ~SACL_SECURITY_INFORMATION) !== 0 ? READ_CONTROL | system : system;
}

function rightsToWrite(information: number): number {
  const owner = OWNER_SECURITY_INFORMATION | GROUP_SECURITY_INFORMATION;
  return (
    ((information & owner) !== 0 ? WRITE_OWNER : 0) |
    ((information & DACL_SECURITY_INFORMATION) !== 0 ? WRITE_DAC : 0) |
    ((information & SACL_SECURITY_INFORMATION) !== 0 ? ACCESS_SYSTEM_SECURITY : 0)
  );
}

/**
 * NtQuerySecurityObject. IRQL: PASSIVE_LEVEL.
 * @param SecurityInformation OWNER_SECURITY_INFORMATION and the like
 * @param SecurityDescriptor receives a self-relative descriptor @param Length bytes there
 * @param LengthNeeded receives the bytes of the descriptor
 * @returns STATUS_SUCCESS, STATUS_BUFFER_TOO_SMALL, STATUS_ACCESS_DENIED, STATUS_INVALID_HANDLE
 */
export function NtQuerySecurityObject(
  Handle: number,
  SecurityInformation: number,
  SecurityDescriptor: number,
  Length: number,
  LengthNeeded: number,
): number {
  return serve((mode) => {
    probeWrite(mode, LengthNeeded, 4);
    if (Length !== 0) probeWrite(mode, SecurityDescriptor, Length >>> 0, 4);
    const { status, object } = referenceHandle(Handle, { access: rightsToRead(SecurityInformation), mode });
    if (status !== STATUS_SUCCESS) return status;
    const found = querySecurity(object, SecurityInformation);
    dereferenceObject(object);
    if (typeof found === 'number') return found;
    pokeU32(LengthNeeded, found.length);
    if (Length >>> 0 < found.length) return STATUS_BUFFER_TOO_SMALL;
    u8.set(found, SecurityDescriptor);
    return STATUS_SUCCESS;
  });
}

/**
 * NtSetSecurityObject. IRQL: PASSIVE_LEVEL.
 * @param SecurityInformation what of the object's descriptor is replaced @param SecurityDescriptor by the same of this one
 * @returns STATUS_SUCCESS, STATUS_INVALID_SECURITY_DESCR, STATUS_ACCESS_DENIED, STATUS_INVALID_HANDLE
 */
export function NtSetSecurityObject(Handle: number, SecurityInformation: number, SecurityDescriptor: number): number {
  return serve((mode) => {
    if (SecurityDescriptor === 0) return STATUS_ACCESS_VIOLATION;
    probeRead(mode, SecurityDescriptor, SMALLEST_DESCRIPTOR);
    const { status, object } = referenceHandle(Handle, { access: rightsToWrite(SecurityInformation), mode });
    if (status !== STATUS_SUCCESS) return status;
    const changed = changeSecurity(object, SecurityInformation, SecurityDescriptor);
    dereferenceObject(object);
    return changed;
  });
}
/** SECURITY_DESCRIPTOR_RELATIVE, bytes. */
const SMALLEST_DESCRIPTOR = 20;

/** ZwQuerySecurityObject: NtQuerySecurityObject for kernel callers; so is the one that follows. */
export const ZwQuerySecurityObject = fromKernel(NtQuerySecurityObject);
export const ZwSetSecurityObject = fromKernel(NtSetSecurityObject);
