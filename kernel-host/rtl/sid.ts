/**
 * Security identifiers: revision, count, six bytes of authority (big-endian), and `count` 32-bit sub-authorities.
 * At most 15. IRQL: any at which the memory may be touched.
 *
 * Source: the pages of these routines in the WDK documentation; [MS-DTYP] for how one is written.
 */
import { STATUS_BUFFER_TOO_SMALL, STATUS_INVALID_PARAMETER, STATUS_SUCCESS } from '../abi/gen/constants.js';
import { u8 } from '../hal/memory.js';
import { checkRead, checkWrite, isValid, peekU32, pokeU32 } from './access.js';

const SID = { Revision: 0, Count: 1, Authority: 2, SubAuthority: 8 } as const;
const REVISION = 1;
const REVISION_MASK = 0x0f;
const MOST_SUB_AUTHORITIES = 15;
const AUTHORITY_BYTES = 6;
/** Authorities from here on are written in hexadecimal. */
const HEX_FROM = 2 ** 32;

function countOf(sid: number): number {
  checkRead(sid, SID.SubAuthority);
  return u8[sid + SID.Count] as number;
}

/** @returns bytes of a SID, all of which may be read. */
export function sidLength(sid: number): number {
  const length = SID.SubAuthority + countOf(sid) * 4;
  checkRead(sid, length);
  return length;
}

/** @returns whether the memory holds a well-formed SID. */
export function isSid(sid: number): boolean {
  if (sid === 0 || !isValid(sid, SID.SubAuthority)) return false;
  const count = u8[sid + SID.Count] as number;
  const revision = (u8[sid + SID.Revision] as number) & REVISION_MASK;
  return revision === REVISION && count <= MOST_SUB_AUTHORITIES && isValid(sid, SID.SubAuthority + count * 4);
}

/** @returns `S-1-5-32-544` and the like. The caller has checked it. */
export function sidText(sid: number): string {
  let authority = 0;
  for (let i = 0; i < AUTHORITY_BYTES; i++) authority = authority * 256 + (u8[sid + SID.Authority + i] as number);
  const parts = Array.from({ length: countOf(sid) }, (_, i) => peekU32(sid + SID.SubAuthority + i * 4));
  const first = authority < HEX_FROM ? authority : `0x${authority.toString(16).toUpperCase().padStart(12, '0')}`;
  return ['S', u8[sid + SID.Revision], first, ...parts].join('-');
}

/** RtlLengthSid. @returns bytes */
export function RtlLengthSid(Sid: number): number {
  return SID.SubAuthority + countOf(Sid) * 4;
}

/** RtlLengthRequiredSid. @returns bytes */
export function RtlLengthRequiredSid(SubAuthorityCount: number): number {
  return SID.SubAuthority + SubAuthorityCount * 4;
}

/** RtlValidSid. @returns 1 when it is well formed */
export function RtlValidSid(Sid: number): number {
  return isSid(Sid) ? 1 : 0;
}

/** RtlInitializeSid: the sub-authorities are left to the caller. @returns STATUS_INVALID_PARAMETER for more than 15 */
export function RtlInitializeSid(Sid: number, IdentifierAuthority: number, SubAuthorityCount: number): number {
  const count = SubAuthorityCount & 0xff;
  if (count > MOST_SUB_AUTHORITIES) return STATUS_INVALID_PARAMETER;
  checkRead(IdentifierAuthority, AUTHORITY_BYTES);
  checkWrite(Sid, SID.SubAuthority);
  u8[Sid + SID.Revision] = REVISION;
  u8[Sid + SID.Count] = count;
  u8.copyWithin(Sid + SID.Authority, IdentifierAuthority, IdentifierAuthority + AUTHORITY_BYTES);
  return STATUS_SUCCESS;
}

/** RtlSubAuthoritySid. @returns where that sub-authority lies */
export function RtlSubAuthoritySid(Sid: number, SubAuthority: number): number {
  return Sid + SID.SubAuthority + SubAuthority * 4;
}

/** RtlSubAuthorityCountSid. @returns where the count lies, a byte */
export function RtlSubAuthorityCountSid(Sid: number): number {
  return Sid + SID.Count;
}

/** RtlCopySid. @returns STATUS_BUFFER_TOO_SMALL when it does not fit into `DestinationSidLength` bytes */
export function RtlCopySid(DestinationSidLength: number, DestinationSid: number, SourceSid: number): number {
  const length = sidLength(SourceSid);
  if (length > DestinationSidLength >>> 0) return STATUS_BUFFER_TOO_SMALL;
  checkWrite(DestinationSid, length);
  u8.copyWithin(DestinationSid, SourceSid, SourceSid + length);
  return STATUS_SUCCESS;
}

function sameBytes(a: number, b: number, bytes: number): boolean {
  for (let i = 0; i < bytes; i++) if (u8[a + i] !== u8[b + i]) return false;
  return true;
}

/** RtlEqualSid. @returns 1 when they are equal */
export function RtlEqualSid(Sid1: number, Sid2: number): number {
  const length = sidLength(Sid1);
  return length === sidLength(Sid2) && sameBytes(Sid1, Sid2, length) ? 1 : 0;
}

/** RtlEqualPrefixSid. @returns 1 when they are equal but for the last sub-authority */
export function RtlEqualPrefixSid(Sid1: number, Sid2: number): number {
  const length = sidLength(Sid1);
  if (length !== sidLength(Sid2)) return 0;
  return sameBytes(Sid1, Sid2, Math.max(SID.SubAuthority, length - 4)) ? 1 : 0;
}

/** RtlMapGenericMask: generic rights become what they mean for a type of object. IRQL: any. */
export function RtlMapGenericMask(AccessMask: number, GenericMapping: number): void {
  checkRead(GenericMapping, 16);
  checkWrite(AccessMask, 4);
  let mask = peekU32(AccessMask);
  // GENERIC_READ is bit 31, and WRITE, EXECUTE, ALL follow downwards, in the order of GENERIC_MAPPING.
  for (let right = 0; right < 4; right++) {
    if ((mask & (0x8000_0000 >>> right)) !== 0) mask |= peekU32(GenericMapping + right * 4);
  }
  pokeU32(AccessMask, mask & 0x0fff_ffff);
}
