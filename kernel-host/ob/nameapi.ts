/** ObXxx as drivers call them: names. Source: WDK documentation, and for what is in no header, what NT does. */
import { OBJ_CASE_INSENSITIVE, STATUS_INVALID_PARAMETER, STATUS_SUCCESS } from '../abi/gen/constants.js';
import { checkWrite, pokeU32 } from '../rtl/access.js';
import { captureString, withAttributes } from './attributes.js';
import { nameOf } from './names.js';
import { lookup } from './namespace.js';
import { openByName } from './open.js';
import { KernelMode, ServiceFault } from './probe.js';
import { storeWithString } from './querystring.js';

/** OBJECT_NAME_INFORMATION. */
const NAME_INFORMATION_SIZE = 8;

/**
 * ObQueryNameString. IRQL: PASSIVE_LEVEL.
 * @param ObjectNameInfo OBJECT_NAME_INFORMATION and room for the text; an empty string when there is no name
 * @param ReturnLength receives the bytes needed
 * @returns STATUS_SUCCESS, STATUS_INFO_LENGTH_MISMATCH
 */
export function ObQueryNameString(
  Object: number,
  ObjectNameInfo: number,
  Length: number,
  ReturnLength: number,
): number {
  checkWrite(ReturnLength, 4);
  const room = ObjectNameInfo === 0 ? 0 : Length >>> 0;
  checkWrite(ObjectNameInfo, room);
  return storeWithString(ObjectNameInfo, room, NAME_INFORMATION_SIZE, nameOf(Object), (bytes) => {
    pokeU32(ReturnLength, bytes);
  });
}

/** Runs a body that may find a bad user pointer. */
function guarded(body: () => number): number {
  try {
    return body();
  } catch (error) {
    if (error instanceof ServiceFault) return error.status;
    throw error;
  }
}

/**
 * ObReferenceObjectByName: the object with a path, referenced. IRQL: PASSIVE_LEVEL.
 * @param ParseContext passed to the type that parses the rest of the path
 * @param Object receives the object
 */
export function ObReferenceObjectByName(
  ObjectName: number,
  Attributes: number,
  _AccessState: number,
  DesiredAccess: number,
  ObjectType: number,
  AccessMode: number,
  ParseContext: number,
  Object: number,
): number {
  return guarded(() => {
    checkWrite(Object, 4);
    pokeU32(Object, 0);
    const found = lookup(captureString(ObjectName, KernelMode), {
      attributes: Attributes | OBJ_CASE_INSENSITIVE,
      access: DesiredAccess,
      type: ObjectType,
      mode: AccessMode,
      context: ParseContext === 0 ? undefined : ParseContext,
    });
    if (found.status === STATUS_SUCCESS) pokeU32(Object, found.object);
    return found.status;
  });
}

/** ObOpenObjectByName: a handle to the object with a name. IRQL: PASSIVE_LEVEL. @param Handle receives it */
export function ObOpenObjectByName(
  ObjectAttributes: number,
  ObjectType: number,
  AccessMode: number,
  _AccessState: number,
  DesiredAccess: number,
  ParseContext: number,
  Handle: number,
): number {
  if (ObjectAttributes === 0) return STATUS_INVALID_PARAMETER;
  return guarded(() => {
    checkWrite(Handle, 4);
    const context = ParseContext === 0 ? undefined : ParseContext;
    const opened = withAttributes(ObjectAttributes, AccessMode, (attributes) =>
      openByName({ attributes, access: DesiredAccess, mode: AccessMode }, ObjectType, context),
    );
    if (opened.status === STATUS_SUCCESS) pokeU32(Handle, opened.handle);
    return opened.status;
  });
}
