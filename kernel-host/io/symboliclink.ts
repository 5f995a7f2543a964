/**
 * Names that user mode can open a device by. Source: WDK documentation. The links stay until they are deleted; those
 * that are left at the end are found.
 */
import {
  OBJ_CASE_INSENSITIVE,
  OBJ_PERMANENT,
  STATUS_INSUFFICIENT_RESOURCES,
  STATUS_SUCCESS,
} from '../abi/gen/constants.js';
import { captureString } from '../ob/attributes.js';
import { makeTemporary } from '../ob/names.js';
import { insertName, lookup } from '../ob/namespace.js';
import { dereferenceObject, ObjectFlag, setFlag } from '../ob/object.js';
import { KernelMode } from '../ob/probe.js';
import { createSymbolicLink } from '../ob/symboliclink.js';
import { typeObject } from '../ob/types.js';

/**
 * IoCreateSymbolicLink. IRQL: PASSIVE_LEVEL.
 * @param SymbolicLinkName `\DosDevices\Name` or the like @param DeviceName what it stands for; need not exist
 * @returns STATUS_SUCCESS, STATUS_OBJECT_NAME_COLLISION, STATUS_OBJECT_PATH_NOT_FOUND …
 */
export function IoCreateSymbolicLink(SymbolicLinkName: number, DeviceName: number): number {
  const path = captureString(SymbolicLinkName, KernelMode);
  const link = createSymbolicLink(captureString(DeviceName, KernelMode));
  if (link === 0) return STATUS_INSUFFICIENT_RESOURCES;
  setFlag(link, ObjectFlag.OfDriver, true);
  const status = insertName(link, path, { attributes: OBJ_PERMANENT | OBJ_CASE_INSENSITIVE });
  dereferenceObject(link);
  return status;
}

/** IoCreateUnprotectedSymbolicLink: no link here is protected. IRQL: PASSIVE_LEVEL. */
export function IoCreateUnprotectedSymbolicLink(SymbolicLinkName: number, DeviceName: number): number {
  return IoCreateSymbolicLink(SymbolicLinkName, DeviceName);
}

/** IoDeleteSymbolicLink. IRQL: PASSIVE_LEVEL. @returns STATUS_SUCCESS, STATUS_OBJECT_NAME_NOT_FOUND … */
export function IoDeleteSymbolicLink(SymbolicLinkName: number): number {
  const path = captureString(SymbolicLinkName, KernelMode);
  const found = lookup(path, { attributes: OBJ_CASE_INSENSITIVE, type: typeObject('SymbolicLink') });
  if (found.status !== STATUS_SUCCESS) return found.status;
  makeTemporary(found.object);
  dereferenceObject(found.object);
  return STATUS_SUCCESS;
}
