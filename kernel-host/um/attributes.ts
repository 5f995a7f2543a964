/** What Win32 says of a new handle, as the OBJECT_ATTRIBUTES of the system services. */
import { OBJ_CASE_INSENSITIVE, OBJ_INHERIT, OBJ_OPENIF } from '../abi/gen/constants.js';
import { OBJECT_ATTRIBUTES } from '../abi/gen/structs.js';
import { SECURITY_ATTRIBUTES } from '../abi/gen/win32.js';
import { u8, writeI32 } from '../hal/memory.js';
import { checkRead, peekU32 } from '../rtl/access.js';
import { scratch, scratchString } from './scratch.js';

const NAMED_OBJECTS = '\\BaseNamedObjects\\';

/** @returns address of OBJECT_ATTRIBUTES for a path, in scratch memory. @param security SECURITY_ATTRIBUTES, or NULL */
export function attributesOf(path: string, security: number, flags = OBJ_CASE_INSENSITIVE): number {
  const name = path === '' ? 0 : scratchString(path);
  const address = scratch(OBJECT_ATTRIBUTES.size);
  u8.fill(0, address, address + OBJECT_ATTRIBUTES.size);
  let all = flags;
  if (security !== 0) {
    checkRead(security, SECURITY_ATTRIBUTES.size);
    if (peekU32(security + SECURITY_ATTRIBUTES.bInheritHandle) !== 0) all |= OBJ_INHERIT;
    const descriptor = peekU32(security + SECURITY_ATTRIBUTES.lpSecurityDescriptor);
    writeI32(address + OBJECT_ATTRIBUTES.SecurityDescriptor, descriptor);
  }
  writeI32(address + OBJECT_ATTRIBUTES.Length, OBJECT_ATTRIBUTES.size);
  writeI32(address + OBJECT_ATTRIBUTES.ObjectName, name);
  writeI32(address + OBJECT_ATTRIBUTES.Attributes, all);
  return address;
}

/**
 * Attributes of an event, mutex and the like: a name is one in `\BaseNamedObjects`, and an object that has it already is opened.
 * @param name '' for an object without one
 */
export function namedAttributes(name: string, security: number): number {
  // Names of objects tell upper from lower case.
  return attributesOf(name === '' ? '' : NAMED_OBJECTS + name, security, name === '' ? 0 : OBJ_OPENIF);
}

/** Attributes to open such an object. @param inherit whether children of the process get the handle */
export function openAttributes(name: string, inherit: number): number {
  return attributesOf(NAMED_OBJECTS + name, 0, inherit === 0 ? 0 : OBJ_INHERIT);
}
