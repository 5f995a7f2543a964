/** Security descriptors as drivers make and pass them on. Source: the pages of these routines in the WDK documentation. */
import {
  STATUS_BUFFER_TOO_SMALL,
  STATUS_INSUFFICIENT_RESOURCES,
  STATUS_INVALID_SECURITY_DESCR,
  STATUS_NO_SECURITY_ON_OBJECT,
  STATUS_NO_TOKEN,
  STATUS_SUCCESS,
} from '../abi/gen/constants.js';
import { SECURITY_SUBJECT_CONTEXT as SSC } from '../abi/gen/structs.js';
import { allocatePool, freePool, PoolBits } from '../ex/pool.js';
import { tagFromText } from '../ex/pooltags.js';
import { readI32, u8 } from '../hal/memory.js';
import { checkRead, checkWrite, isValid, peekU16, peekU32, pokeU32 } from '../rtl/access.js';
import { RtlValidSecurityDescriptor } from '../rtl/securitydescriptor.js';
import { assignDescriptor, copyDescriptor, mergeParts, partsOf, readMapping } from './descriptor.js';

const TAG = tagFromText('SeSd');
const SELF_RELATIVE = 0x8000;

function isSet(boolean: number): boolean {
  return (boolean & 0xff) !== 0;
}

/** Puts a descriptor into pool. @returns STATUS_SUCCESS, STATUS_INSUFFICIENT_RESOURCES */
function give(bytes: Uint8Array, result: number, pool: number = PoolBits.Paged): number {
  checkWrite(result, 4);
  const descriptor = allocatePool(pool, bytes.length, TAG);
  if (descriptor === 0) return STATUS_INSUFFICIENT_RESOURCES;
  u8.set(bytes, descriptor);
  pokeU32(result, descriptor);
  return STATUS_SUCCESS;
}

/**
 * SeAssignSecurity: the descriptor of a new object, for SeDeassignSecurity to free. IRQL: PASSIVE_LEVEL.
 * @param ParentDescriptor what it inherits from, or NULL @param ExplicitDescriptor what its creator asks for, or NULL
 * @returns STATUS_INVALID_SECURITY_DESCR, STATUS_NO_TOKEN, STATUS_INSUFFICIENT_RESOURCES
 */
export function SeAssignSecurity(
  ParentDescriptor: number,
  ExplicitDescriptor: number,
  NewDescriptor: number,
  IsDirectoryObject: number,
  SubjectContext: number,
  GenericMapping: number,
  _PoolType: number,
): number {
  for (const given of [ParentDescriptor, ExplicitDescriptor]) {
    if (given !== 0 && RtlValidSecurityDescriptor(given) === 0) return STATUS_INVALID_SECURITY_DESCR;
  }
  const token = readI32(SubjectContext + SSC.ClientToken) || readI32(SubjectContext + SSC.PrimaryToken);
  if (token === 0) return STATUS_NO_TOKEN;
  checkRead(GenericMapping, 16);
  const bytes = assignDescriptor({
    parent: ParentDescriptor,
    explicit: ExplicitDescriptor,
    token,
    container: isSet(IsDirectoryObject),
    mapping: readMapping(GenericMapping),
  });
  return give(bytes, NewDescriptor);
}

/** SeAssignSecurityEx: SeAssignSecurity; object types and flags of automatic inheritance change nothing here. */
export function SeAssignSecurityEx(
  ParentDescriptor: number,
  ExplicitDescriptor: number,
  NewDescriptor: number,
  _ObjectType: number,
  IsDirectoryObject: number,
  _AutoInheritFlags: number,
  SubjectContext: number,
  GenericMapping: number,
  PoolType: number,
): number {
  // biome-ignore format: the arguments as the documentation has them
  return SeAssignSecurity(
    ParentDescriptor, ExplicitDescriptor, NewDescriptor, IsDirectoryObject, SubjectContext, GenericMapping, PoolType,
  );
}

/** SeDeassignSecurity: frees it, and empties the pointer. @returns STATUS_SUCCESS */
export function SeDeassignSecurity(SecurityDescriptor: number): number {
  checkWrite(SecurityDescriptor, 4);
  const descriptor = peekU32(SecurityDescriptor);
  if (descriptor !== 0) freePool(descriptor, 0);
  pokeU32(SecurityDescriptor, 0);
  return STATUS_SUCCESS;
}

/** SeCaptureSecurityDescriptor: a self-relative copy, for SeReleaseSecurityDescriptor. @returns STATUS_INVALID_SECURITY_DESCR */
export function SeCaptureSecurityDescriptor(
  InputSecurityDescriptor: number,
  _RequestorMode: number,
  _PoolType: number,
  _ForceCapture: number,
  OutputSecurityDescriptor: number,
): number {
  if (RtlValidSecurityDescriptor(InputSecurityDescriptor) === 0) return STATUS_INVALID_SECURITY_DESCR;
  return give(copyDescriptor(InputSecurityDescriptor), OutputSecurityDescriptor);
}

/** SeReleaseSecurityDescriptor. @returns STATUS_SUCCESS */
export function SeReleaseSecurityDescriptor(
  CapturedSecurityDescriptor: number,
  _RequestorMode: number,
  _ForceCapture: number,
): number {
  if (CapturedSecurityDescriptor !== 0) freePool(CapturedSecurityDescriptor, TAG);
  return STATUS_SUCCESS;
}

/** SeValidSecurityDescriptor: whether it is well formed, self-relative, and no longer than that. @param Length bytes */
export function SeValidSecurityDescriptor(Length: number, SecurityDescriptor: number): number {
  const length = Length >>> 0;
  if (length < 20 || !isValid(SecurityDescriptor, length)) return 0;
  if ((peekU16(SecurityDescriptor + 2) & SELF_RELATIVE) === 0) return 0;
  if (RtlValidSecurityDescriptor(SecurityDescriptor) === 0) return 0;
  return copyDescriptor(SecurityDescriptor).length <= length ? 1 : 0;
}

/** Stores a descriptor where there is room. @param length bytes of it; receives what it takes */
function storeDescriptor(bytes: Uint8Array, to: number, length: number): number {
  checkWrite(length, 4);
  const room = peekU32(length);
  pokeU32(length, bytes.length);
  if (room < bytes.length) return STATUS_BUFFER_TOO_SMALL;
  checkWrite(to, bytes.length);
  u8.set(bytes, to);
  return STATUS_SUCCESS;
}

/**
 * SeQuerySecurityDescriptorInfo: the parts asked for, self-relative.
 * @param SecurityInformation where the SECURITY_INFORMATION lies @param ObjectsSecurityDescriptor where its pointer lies
 * @returns STATUS_BUFFER_TOO_SMALL with the length
 */
export function SeQuerySecurityDescriptorInfo(
  SecurityInformation: number,
  SecurityDescriptor: number,
  Length: number,
  ObjectsSecurityDescriptor: number,
): number {
  checkRead(SecurityInformation, 4);
  checkRead(ObjectsSecurityDescriptor, 4);
  const own = peekU32(ObjectsSecurityDescriptor);
  if (own === 0) return STATUS_NO_SECURITY_ON_OBJECT;
  return storeDescriptor(partsOf(own, peekU32(SecurityInformation)), SecurityDescriptor, Length);
}

/**
 * SeSetSecurityDescriptorInfo: another descriptor with the parts taken from ModificationDescriptor, in pool; the old
 * one stays the caller's.
 * @returns STATUS_NO_SECURITY_ON_OBJECT, STATUS_INVALID_SECURITY_DESCR, STATUS_INSUFFICIENT_RESOURCES
 */
export function SeSetSecurityDescriptorInfo(
  _Object: number,
  SecurityInformation: number,
  ModificationDescriptor: number,
  ObjectsSecurityDescriptor: number,
  _PoolType: number,
  GenericMapping: number,
): number {
  checkRead(SecurityInformation, 4);
  const old = peekU32(ObjectsSecurityDescriptor);
  if (old === 0) return STATUS_NO_SECURITY_ON_OBJECT;
  if (RtlValidSecurityDescriptor(ModificationDescriptor) === 0) return STATUS_INVALID_SECURITY_DESCR;
  checkRead(GenericMapping, 16);
  const bytes = mergeParts(old, ModificationDescriptor, peekU32(SecurityInformation), readMapping(GenericMapping));
  return give(bytes, ObjectsSecurityDescriptor);
}

/** RtlAbsoluteToSelfRelativeSD. @param BufferLength bytes of room; receives what it takes @returns STATUS_BUFFER_TOO_SMALL */
export function RtlAbsoluteToSelfRelativeSD(
  AbsoluteSecurityDescriptor: number,
  SelfRelativeSecurityDescriptor: number,
  BufferLength: number,
): number {
  if (RtlValidSecurityDescriptor(AbsoluteSecurityDescriptor) === 0) return STATUS_INVALID_SECURITY_DESCR;
  return storeDescriptor(copyDescriptor(AbsoluteSecurityDescriptor), SelfRelativeSecurityDescriptor, BufferLength);
}
