/** Handles and objects of any type: closing, duplicating, asking. Source: WDK documentation. */
import {
  DUPLICATE_CLOSE_SOURCE,
  DUPLICATE_SAME_ACCESS,
  DUPLICATE_SAME_ATTRIBUTES,
  OBJ_INHERIT,
  OBJ_PERMANENT,
  PROCESS_DUP_HANDLE,
  STATUS_INFO_LENGTH_MISMATCH,
  STATUS_INVALID_INFO_CLASS,
  STATUS_INVALID_PARAMETER,
  STATUS_SUCCESS,
} from '../abi/gen/constants.js';
import { readI32, readU8, u8 } from '../hal/memory.js';
import { closeHandle, openHandle, type Referenced, referenceHandle, setAttributes } from '../ob/handle.js';
import { HandleFlag } from '../ob/handletable.js';
import { nameOf } from '../ob/names.js';
import { dereferenceObject, hasFlag, ObjectFlag, objectCounts, typeOf } from '../ob/object.js';
import { previousMode, probeOptional, probeRead, probeWrite, storeOptional } from '../ob/probe.js';
import { storeWithString } from '../ob/querystring.js';
import { OBJECT_TYPE, typeInfo, typeObject } from '../ob/types.js';
import { pokeU32 } from '../rtl/access.js';
import { fromKernel, serve } from './service.js';

/** OBJECT_INFORMATION_CLASS. */
const BasicInformation = 0;
const NameInformation = 1;
const TypeInformation = 2;
const HandleFlagInformation = 4;
/** OBJECT_BASIC_INFORMATION, OBJECT_NAME_INFORMATION, OBJECT_TYPE_INFORMATION, OBJECT_HANDLE_FLAG_INFORMATION. */
const BASIC_SIZE = 56;
const NAME_SIZE = 8;
const TYPE_SIZE = 96;
const FLAG_SIZE = 2;

/** NtClose. IRQL: PASSIVE_LEVEL. @returns STATUS_SUCCESS, STATUS_INVALID_HANDLE, STATUS_HANDLE_NOT_CLOSABLE */
export function NtClose(Handle: number): number {
  return closeHandle(Handle, previousMode());
}

/** @returns the process of a handle to one, referenced. */
function processOfHandle(handle: number, mode: number): Referenced {
  return referenceHandle(handle, { type: typeObject('Process'), access: PROCESS_DUP_HANDLE, mode });
}

/**
 * NtDuplicateObject: a second handle to an object, in the same or another process. IRQL: PASSIVE_LEVEL.
 * @param TargetProcessHandle NULL only closes the source, with DUPLICATE_CLOSE_SOURCE
 * @param TargetHandle receives the handle, good in the target process
 * @param Options DUPLICATE_CLOSE_SOURCE, also when it fails; DUPLICATE_SAME_ACCESS; DUPLICATE_SAME_ATTRIBUTES
 */
export function NtDuplicateObject(
  SourceProcessHandle: number,
  SourceHandle: number,
  TargetProcessHandle: number,
  TargetHandle: number,
  DesiredAccess: number,
  HandleAttributes: number,
  Options: number,
): number {
  return serve((mode) => {
    probeOptional(mode, TargetHandle);
    const source = processOfHandle(SourceProcessHandle, mode);
    if (source.status !== STATUS_SUCCESS) return source.status;
    let status: number = STATUS_SUCCESS;
    if (TargetProcessHandle !== 0) {
      const target = processOfHandle(TargetProcessHandle, mode);
      status = target.status;
      if (status === STATUS_SUCCESS) {
        const wish = { access: DesiredAccess, attributes: HandleAttributes, options: Options, mode };
        status = duplicate(source.object, SourceHandle, target.object, TargetHandle, wish);
        dereferenceObject(target.object);
      }
    } else if ((Options & DUPLICATE_CLOSE_SOURCE) === 0) status = STATUS_INVALID_PARAMETER;
    if ((Options & DUPLICATE_CLOSE_SOURCE) !== 0) closeHandle(SourceHandle, mode, source.object);
    dereferenceObject(source.object);
    return status;
  });
}

interface Wish {
  readonly access: number;
  readonly attributes: number;
  readonly options: number;
  readonly mode: number;
}

function duplicate(source: number, handle: number, target: number, result: number, wish: Wish): number {
  const { options, mode } = wish;
  const found = referenceHandle(handle, { process: source, mode });
  if (found.status !== STATUS_SUCCESS) return found.status;
  const access = (options & DUPLICATE_SAME_ACCESS) !== 0 ? found.access : wish.access;
  const inherited = (found.attributes & HandleFlag.Inherit) !== 0 ? OBJ_INHERIT : 0;
  const attributes = (options & DUPLICATE_SAME_ATTRIBUTES) !== 0 ? inherited : wish.attributes;
  const opened = openHandle(found.object, { access, attributes, mode, process: target, source });
  dereferenceObject(found.object);
  if (opened.status === STATUS_SUCCESS) storeOptional(result, opened.handle);
  return opened.status;
}

/**
 * NtQueryObject. IRQL: PASSIVE_LEVEL.
 * @param ObjectInformationClass ObjectBasicInformation 0, ObjectNameInformation 1, ObjectTypeInformation 2,
 *   ObjectHandleFlagInformation 4
 * @param ReturnLength receives the bytes written, or needed
 * @returns STATUS_SUCCESS, STATUS_INFO_LENGTH_MISMATCH, STATUS_INVALID_HANDLE, STATUS_INVALID_INFO_CLASS
 */
export function NtQueryObject(
  Handle: number,
  ObjectInformationClass: number,
  ObjectInformation: number,
  ObjectInformationLength: number,
  ReturnLength: number,
): number {
  return serve((mode) => {
    const length = ObjectInformation === 0 ? 0 : ObjectInformationLength >>> 0;
    probeWrite(mode, ObjectInformation, length);
    probeOptional(mode, ReturnLength);
    const found = referenceHandle(Handle, { mode });
    if (found.status !== STATUS_SUCCESS) return found.status;
    try {
      const buffer = { address: ObjectInformation, length, returned: ReturnLength };
      return answer(found, ObjectInformationClass, buffer);
    } finally {
      dereferenceObject(found.object);
    }
  });
}

interface Answer {
  readonly address: number;
  readonly length: number;
  readonly returned: number;
}

function answer(found: Referenced, infoClass: number, { address, length, returned }: Answer): number {
  const needs = (bytes: number): void => storeOptional(returned, bytes);
  switch (infoClass) {
    case BasicInformation:
      needs(BASIC_SIZE);
      if (length !== BASIC_SIZE) return STATUS_INFO_LENGTH_MISMATCH;
      storeBasic(address, found);
      return STATUS_SUCCESS;
    case NameInformation:
      return storeWithString(address, length, NAME_SIZE, nameOf(found.object), needs);
    case TypeInformation: {
      const type = typeOf(found.object);
      const status = storeWithString(address, length, TYPE_SIZE, typeInfo(type).name, needs);
      if (status === STATUS_SUCCESS) {
        pokeU32(address + 8, readI32(type + OBJECT_TYPE.TotalObjects));
        pokeU32(address + 12, readI32(type + OBJECT_TYPE.TotalHandles));
      }
      return status;
    }
    case HandleFlagInformation:
      needs(FLAG_SIZE);
      if (length < FLAG_SIZE) return STATUS_INFO_LENGTH_MISMATCH;
      u8[address] = (found.attributes & HandleFlag.Inherit) !== 0 ? 1 : 0;
      u8[address + 1] = (found.attributes & HandleFlag.Protect) !== 0 ? 1 : 0;
      return STATUS_SUCCESS;
    default:
      return STATUS_INVALID_INFO_CLASS;
  }
}

/** Attributes, GrantedAccess, HandleCount, PointerCount (without the query's own); the rest is not kept. */
function storeBasic(address: number, { object, access, attributes }: Referenced): void {
  const { references, handles } = objectCounts(object);
  u8.fill(0, address, address + BASIC_SIZE);
  const permanent = hasFlag(object, ObjectFlag.Permanent) ? OBJ_PERMANENT : 0;
  pokeU32(address, (attributes & HandleFlag.Inherit) | permanent);
  pokeU32(address + 4, access);
  pokeU32(address + 8, handles);
  pokeU32(address + 12, references - 1);
}

/**
 * NtSetInformationObject: whether a handle is inherited and protected from being closed. IRQL: PASSIVE_LEVEL.
 * @param ObjectInformationClass ObjectHandleFlagInformation 4 @param ObjectInformation two BOOLEANs
 */
export function NtSetInformationObject(
  Handle: number,
  ObjectInformationClass: number,
  ObjectInformation: number,
  ObjectInformationLength: number,
): number {
  return serve((mode) => {
    if (ObjectInformationClass !== HandleFlagInformation) return STATUS_INVALID_INFO_CLASS;
    if (ObjectInformationLength !== FLAG_SIZE) return STATUS_INFO_LENGTH_MISMATCH;
    probeRead(mode, ObjectInformation, FLAG_SIZE, 1);
    const inherit = readU8(ObjectInformation) !== 0 ? HandleFlag.Inherit : 0;
    const protect = readU8(ObjectInformation + 1) !== 0 ? HandleFlag.Protect : 0;
    return setAttributes(Handle, mode, inherit | protect);
  });
}

/** ZwClose: NtClose for kernel callers; so are those that follow. */
export const ZwClose = fromKernel(NtClose);
export const ZwDuplicateObject = fromKernel(NtDuplicateObject);
export const ZwQueryObject = fromKernel(NtQueryObject);
export const ZwSetInformationObject = fromKernel(NtSetInformationObject);
