/**
 * Access control lists: a head with the size of the whole, and entries behind it, each with type, flags and size.
 * The room behind the last entry is free. IRQL: <= APC_LEVEL.
 *
 * Source: the pages of these routines in the WDK documentation.
 */
import {
  STATUS_ALLOTTED_SPACE_EXCEEDED,
  STATUS_BUFFER_TOO_SMALL,
  STATUS_INVALID_ACL,
  STATUS_INVALID_PARAMETER,
  STATUS_INVALID_SID,
  STATUS_REVISION_MISMATCH,
  STATUS_SUCCESS,
} from '../abi/gen/constants.js';
import { ACL } from '../abi/gen/structs.js';
import { u8 } from '../hal/memory.js';
import { checkRead, checkWrite, isValid, peekU16, pokeU16, pokeU32 } from './access.js';
import { isSid, sidLength } from './sid.js';

/** ACE_HEADER, and what follows it in the entries that name a mask and a SID. */
const ACE = { Type: 0, Flags: 1, Size: 2, header: 4, Mask: 4, Sid: 8 } as const;
const AceType = { Allowed: 0, Denied: 1 } as const;
const LOWEST_REVISION = 2;
const HIGHEST_REVISION = 4;
/** Flags that the caller may give: inheritance, and SUCCESSFUL/FAILED are for audits. */
const INHERIT_FLAGS = 0x1f;

function isRevision(revision: number): boolean {
  return revision >= LOWEST_REVISION && revision <= HIGHEST_REVISION;
}

interface List {
  readonly size: number;
  readonly count: number;
  /** Where the entries end. */
  readonly end: number;
}

/** @returns the list's shape, or undefined when it is malformed. */
function readAcl(acl: number): List | undefined {
  if (acl === 0 || (acl & 3) !== 0 || !isValid(acl, ACL.size)) return undefined;
  const size = peekU16(acl + ACL.AclSize);
  if (!isRevision(u8[acl + ACL.AclRevision] as number) || size < ACL.size || !isValid(acl, size)) return undefined;
  const count = peekU16(acl + ACL.AceCount);
  let end = acl + ACL.size;
  for (let i = 0; i < count; i++) {
    if (end + ACE.header > acl + size) return undefined;
    const bytes = peekU16(end + ACE.Size);
    if (bytes < ACE.header || end + bytes > acl + size) return undefined;
    end += bytes;
  }
  return { size, count, end };
}

/** @returns bytes of a well-formed list, 0 for another. */
export function aclSize(acl: number): number {
  return readAcl(acl)?.size ?? 0;
}

/** RtlCreateAcl. @returns STATUS_BUFFER_TOO_SMALL below 8 bytes, STATUS_INVALID_PARAMETER for a length or revision */
export function RtlCreateAcl(Acl: number, AclLength: number, AclRevision: number): number {
  const length = AclLength >>> 0;
  if (length < ACL.size) return STATUS_BUFFER_TOO_SMALL;
  if (!isRevision(AclRevision) || length > 0xffff || (length & 3) !== 0) return STATUS_INVALID_PARAMETER;
  checkWrite(Acl, ACL.size);
  u8.fill(0, Acl, Acl + ACL.size);
  u8[Acl + ACL.AclRevision] = AclRevision;
  pokeU16(Acl + ACL.AclSize, length);
  return STATUS_SUCCESS;
}

/** RtlValidAcl. @returns 1 when it is well formed */
export function RtlValidAcl(Acl: number): number {
  return readAcl(Acl) === undefined ? 0 : 1;
}

function addMaskAce(acl: number, type: number, revision: number, flags: number, mask: number, sid: number): number {
  const list = readAcl(acl);
  if (list === undefined) return STATUS_INVALID_ACL;
  if (!isSid(sid)) return STATUS_INVALID_SID;
  if (!isRevision(revision)) return STATUS_REVISION_MISMATCH;
  if ((flags & ~INHERIT_FLAGS) !== 0) return STATUS_INVALID_PARAMETER;
  const bytes = ACE.Sid + sidLength(sid);
  if (list.end + bytes > acl + list.size) return STATUS_ALLOTTED_SPACE_EXCEEDED;
  checkWrite(list.end, bytes);
  u8[list.end + ACE.Type] = type;
  u8[list.end + ACE.Flags] = flags;
  pokeU16(list.end + ACE.Size, bytes);
  pokeU32(list.end + ACE.Mask, mask);
  u8.copyWithin(list.end + ACE.Sid, sid, sid + bytes - ACE.Sid);
  pokeU16(acl + ACL.AceCount, list.count + 1);
  u8[acl + ACL.AclRevision] = Math.max(revision, u8[acl + ACL.AclRevision] as number);
  return STATUS_SUCCESS;
}

/** RtlAddAccessAllowedAce. @returns as RtlAddAccessAllowedAceEx */
export function RtlAddAccessAllowedAce(Acl: number, AceRevision: number, AccessMask: number, Sid: number): number {
  return addMaskAce(Acl, AceType.Allowed, AceRevision, 0, AccessMask, Sid);
}

/**
 * RtlAddAccessAllowedAceEx: at the end.
 * @returns STATUS_INVALID_ACL, STATUS_INVALID_SID, STATUS_REVISION_MISMATCH, STATUS_ALLOTTED_SPACE_EXCEEDED when the
 *   list has no room, STATUS_INVALID_PARAMETER for flags that are none of inheritance
 */
export function RtlAddAccessAllowedAceEx(
  Acl: number,
  AceRevision: number,
  AceFlags: number,
  AccessMask: number,
  Sid: number,
): number {
  return addMaskAce(Acl, AceType.Allowed, AceRevision, AceFlags, AccessMask, Sid);
}

/** RtlAddAccessDeniedAce. @returns as RtlAddAccessAllowedAceEx */
export function RtlAddAccessDeniedAce(Acl: number, AceRevision: number, AccessMask: number, Sid: number): number {
  return addMaskAce(Acl, AceType.Denied, AceRevision, 0, AccessMask, Sid);
}

/** RtlAddAccessDeniedAceEx. @returns as RtlAddAccessAllowedAceEx */
export function RtlAddAccessDeniedAceEx(
  Acl: number,
  AceRevision: number,
  AceFlags: number,
  AccessMask: number,
  Sid: number,
): number {
  return addMaskAce(Acl, AceType.Denied, AceRevision, AceFlags, AccessMask, Sid);
}

/** @returns where entry `index` of a well-formed list begins; its end for one past the last. */
function aceAt(acl: number, list: List, index: number): number {
  let at = acl + ACL.size;
  for (let i = 0; i < Math.min(index, list.count); i++) at += peekU16(at + ACE.Size);
  return at;
}

/** @returns how many entries fill exactly `length` bytes, or undefined. */
function countAces(from: number, length: number): number | undefined {
  let count = 0;
  for (let at = from; at < from + length; count++) {
    if (at + ACE.header > from + length) return undefined;
    const bytes = peekU16(at + ACE.Size);
    if (bytes < ACE.header || at + bytes > from + length) return undefined;
    at += bytes;
  }
  return count;
}

/**
 * RtlAddAce: whole entries, as they are.
 * @param StartingAceIndex which they come before; MAXULONG for the end @param AceListLength bytes
 * @returns STATUS_INVALID_PARAMETER for a malformed list or entries, STATUS_BUFFER_TOO_SMALL without room
 */
export function RtlAddAce(
  Acl: number,
  AceRevision: number,
  StartingAceIndex: number,
  AceList: number,
  AceListLength: number,
): number {
  const list = readAcl(Acl);
  const length = AceListLength >>> 0;
  if (list === undefined || !isRevision(AceRevision)) return STATUS_INVALID_PARAMETER;
  checkRead(AceList, length);
  const count = countAces(AceList, length);
  if (count === undefined) return STATUS_INVALID_PARAMETER;
  if (list.end + length > Acl + list.size) return STATUS_BUFFER_TOO_SMALL;
  const at = aceAt(Acl, list, StartingAceIndex >>> 0);
  u8.copyWithin(at + length, at, list.end);
  u8.copyWithin(at, AceList, AceList + length);
  pokeU16(Acl + ACL.AceCount, list.count + count);
  u8[Acl + ACL.AclRevision] = Math.max(AceRevision, u8[Acl + ACL.AclRevision] as number);
  return STATUS_SUCCESS;
}

/** RtlGetAce. @param Ace is given where the entry lies @returns STATUS_INVALID_PARAMETER when there is none */
export function RtlGetAce(Acl: number, AceIndex: number, Ace: number): number {
  const list = readAcl(Acl);
  if (list === undefined || AceIndex >>> 0 >= list.count) return STATUS_INVALID_PARAMETER;
  checkWrite(Ace, 4);
  pokeU32(Ace, aceAt(Acl, list, AceIndex >>> 0));
  return STATUS_SUCCESS;
}

/** RtlDeleteAce. @returns STATUS_INVALID_PARAMETER when there is none */
export function RtlDeleteAce(Acl: number, AceIndex: number): number {
  const list = readAcl(Acl);
  if (list === undefined || AceIndex >>> 0 >= list.count) return STATUS_INVALID_PARAMETER;
  const at = aceAt(Acl, list, AceIndex >>> 0);
  const bytes = peekU16(at + ACE.Size);
  u8.copyWithin(at, at + bytes, list.end);
  u8.fill(0, list.end - bytes, list.end);
  pokeU16(Acl + ACL.AceCount, list.count - 1);
  return STATUS_SUCCESS;
}
