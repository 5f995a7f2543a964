/**
 * The access check: what a token may do to an object, by the object's security descriptor. Entries are taken in their
 * order; what one grants a later one cannot deny, and the other way about.
 *
 * Source: [MS-DTYP] Access Check Algorithm; the SeAccessCheck page of the WDK documentation.
 */
import {
  ACCESS_SYSTEM_SECURITY,
  MAXIMUM_ALLOWED,
  READ_CONTROL,
  STATUS_ACCESS_DENIED,
  STATUS_PRIVILEGE_NOT_HELD,
  STATUS_SUCCESS,
  WRITE_DAC,
  WRITE_OWNER,
} from '../abi/gen/constants.js';
import { ACL } from '../abi/gen/structs.js';
import { readI32, u8 } from '../hal/memory.js';
import { peekU16, peekU32 } from '../rtl/access.js';
import { descriptorParts } from '../rtl/securitydescriptor.js';
import { isThatSid, knownSid } from '../rtl/sidtext.js';
import { PRIVILEGES, type PrivilegeName, PrivilegeState } from './privileges.js';
import { GroupState, privilegesOf, SID_AND_ATTRIBUTES, TOKEN } from './token.js';

const AceType = { Allowed: 0, Denied: 1, Label: 0x11 } as const;
const INHERIT_ONLY = 0x8;
const ACE = { Type: 0, Flags: 1, Size: 2, Mask: 4, Sid: 8 } as const;
const GENERIC_BITS = 0xf000_0000;
const MEDIUM = 0x2000;
const Forbid = { Write: 1, Read: 2, Execute: 4 } as const;

/** GENERIC_MAPPING: what generic rights stand for, in the order read, write, execute, all. */
export type Mapping = readonly [number, number, number, number];

/** What came of a check. */
export interface AccessOutcome {
  readonly status: number;
  readonly granted: number;
  /** Privileges without which it would have been refused. */
  readonly used: readonly PrivilegeName[];
}

/** @returns a mask with its generic rights replaced. */
export function mapGeneric(mask: number, mapping: Mapping): number {
  let result = mask & ~GENERIC_BITS;
  mapping.forEach((rights, index) => {
    if ((mask & (0x8000_0000 >>> index)) !== 0) result |= rights;
  });
  return result;
}

/** @returns whether a token has a privilege, and it is enabled. */
export function holdsPrivilege(token: number, name: PrivilegeName): boolean {
  const luid = BigInt(PRIVILEGES[name]);
  return privilegesOf(token).some((held) => held.luid === luid && (held.attributes & PrivilegeState.Enabled) !== 0);
}

function sameSid(a: number, b: number): boolean {
  const length = 8 + (u8[a + 1] as number) * 4;
  for (let i = 0; i < length; i++) if (u8[a + i] !== u8[b + i]) return false;
  return true;
}

/** Who asks: the SIDs of a token, or those it is restricted to. */
interface Subject {
  readonly table: number;
  readonly count: number;
  /** Whether the first is the user, who needs no attributes; restricted ones need none at all. */
  readonly restricted: boolean;
}

/** @returns whether an entry for `sid` speaks of the subject. @param denies it refuses: groups that are there for that count */
function speaksOf(subject: Subject, sid: number, denies: boolean): boolean {
  for (let index = 0; index < subject.count; index++) {
    const entry = subject.table + index * SID_AND_ATTRIBUTES.size;
    if (!sameSid(readI32(entry), sid)) continue;
    if (subject.restricted) return true;
    const attributes = readI32(entry + SID_AND_ATTRIBUTES.Attributes);
    const denyOnly = (attributes & GroupState.UseForDenyOnly) !== 0;
    if (denyOnly) return denies;
    if (index === 0 || (attributes & GroupState.Enabled) !== 0) return true;
  }
  return false;
}

function* entriesOf(acl: number): Generator<number> {
  if (acl === 0) return;
  let at = acl + ACL.size;
  for (let left = peekU16(acl + ACL.AceCount); left > 0; left--) {
    yield at;
    at += peekU16(at + ACE.Size);
  }
}

/** What a subject is granted, of all rights there are, by the entries in their order. */
function grantedBy(acl: number, subject: Subject, mapping: Mapping, ownerSid: number): number {
  let granted = 0;
  let denied = 0;
  const ownerRights = knownSid('OW');
  for (const ace of entriesOf(acl)) {
    const type = u8[ace + ACE.Type] as number;
    if (((u8[ace + ACE.Flags] as number) & INHERIT_ONLY) !== 0) continue;
    if (type !== AceType.Allowed && type !== AceType.Denied) continue;
    const denies = type === AceType.Denied;
    const sid = ace + ACE.Sid;
    const forOwner = ownerSid !== 0 && isThatSid(sid, ownerRights) && speaksOf(subject, ownerSid, denies);
    if (!forOwner && !speaksOf(subject, sid, denies)) continue;
    const mask = mapGeneric(peekU32(ace + ACE.Mask), mapping);
    if (denies) denied |= mask & ~granted;
    else granted |= mask & ~denied;
  }
  return granted;
}

function limitsOwner(acl: number): boolean {
  const ownerRights = knownSid('OW');
  for (const ace of entriesOf(acl)) if (isThatSid(ace + ACE.Sid, ownerRights)) return true;
  return false;
}

/** @returns the integrity level that a token has. */
export function integrityOf(token: number): number {
  const count = readI32(token + TOKEN.GroupCount);
  for (let index = 0; index < count; index++) {
    const entry = readI32(token + TOKEN.Groups) + index * SID_AND_ATTRIBUTES.size;
    if ((readI32(entry + SID_AND_ATTRIBUTES.Attributes) & GroupState.Integrity) !== 0)
      return peekU32(readI32(entry) + 8);
  }
  return 0;
}

/** @returns the rights that the object's label keeps from lower tokens: who is below it must not write, if not more. */
function labelForbids(sacl: number, token: number, mapping: Mapping): number {
  let [level, policy]: [number, number] = [MEDIUM, Forbid.Write];
  for (const ace of entriesOf(sacl)) {
    if (u8[ace + ACE.Type] !== AceType.Label) continue;
    [level, policy] = [peekU32(ace + ACE.Sid + 8), peekU32(ace + ACE.Mask)];
  }
  if (integrityOf(token) >= level) return 0;
  const [read, write, execute] = mapping;
  const forbidden = ((policy & Forbid.Read) === 0 ? 0 : read) | ((policy & Forbid.Execute) === 0 ? 0 : execute);
  const allowed = (policy & Forbid.Read) === 0 ? read | execute : 0;
  return (forbidden | ((policy & Forbid.Write) === 0 ? 0 : write)) & ~allowed;
}

/** @returns everything that the descriptor grants a token. */
function allGranted(descriptor: number, token: number, mapping: Mapping): number {
  const { owner, dacl, daclPresent, sacl } = descriptorParts(descriptor);
  const groups = { table: readI32(token + TOKEN.Groups), count: readI32(token + TOKEN.GroupCount), restricted: false };
  const limits = {
    table: readI32(token + TOKEN.Restricted),
    count: readI32(token + TOKEN.RestrictedCount),
    restricted: true,
  };
  const subjects = limits.count === 0 ? [groups] : [groups, limits];
  let granted = -1;
  for (const subject of subjects) {
    const open = !daclPresent || dacl === 0;
    let rights = open ? mapGeneric(GENERIC_BITS, mapping) : grantedBy(dacl, subject, mapping, owner);
    const owns = owner !== 0 && speaksOf(subject, owner, false);
    if (owns && (open || !limitsOwner(dacl))) rights |= READ_CONTROL | WRITE_DAC;
    granted &= rights;
  }
  return granted & ~labelForbids(sacl, token, mapping);
}

/**
 * Checks what a token may do. No lock is taken.
 * @param descriptor SECURITY_DESCRIPTOR, well formed
 * @param desired rights asked for, generic ones among them; MAXIMUM_ALLOWED for all there are
 * @returns STATUS_SUCCESS and the rights; STATUS_ACCESS_DENIED, STATUS_PRIVILEGE_NOT_HELD
 */
export function checkAccess(descriptor: number, token: number, desired: number, mapping: Mapping): AccessOutcome {
  const used: PrivilegeName[] = [];
  const wanted = mapGeneric(desired & ~MAXIMUM_ALLOWED, mapping);
  let byPrivilege = 0;
  if ((wanted & ACCESS_SYSTEM_SECURITY) !== 0) {
    if (!holdsPrivilege(token, 'SeSecurityPrivilege')) return { status: STATUS_PRIVILEGE_NOT_HELD, granted: 0, used };
    byPrivilege |= ACCESS_SYSTEM_SECURITY;
    used.push('SeSecurityPrivilege');
  }
  const granted = allGranted(descriptor, token, mapping);
  if ((wanted & WRITE_OWNER & ~granted) !== 0 && holdsPrivilege(token, 'SeTakeOwnershipPrivilege')) {
    byPrivilege |= WRITE_OWNER;
    used.push('SeTakeOwnershipPrivilege');
  }
  const have = granted | byPrivilege;
  if ((wanted & ~have) !== 0) return { status: STATUS_ACCESS_DENIED, granted: 0, used };
  const result = (desired & MAXIMUM_ALLOWED) !== 0 ? have | wanted : wanted;
  if (result === 0) return { status: STATUS_ACCESS_DENIED, granted: 0, used };
  return { status: STATUS_SUCCESS, granted: result, used };
}
