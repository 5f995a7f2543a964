/**
 * Security descriptors, absolute (pointers) and self-relative (SE_SELF_RELATIVE: offsets from its beginning). The
 * routines that set want an absolute one. IRQL: <= APC_LEVEL.
 *
 * Source: the pages of these routines in the WDK documentation.
 */
import { STATUS_INVALID_SECURITY_DESCR, STATUS_SUCCESS, STATUS_UNKNOWN_REVISION } from '../abi/gen/constants.js';
import { SECURITY_DESCRIPTOR as SD } from '../abi/gen/structs.js';
import { u8 } from '../hal/memory.js';
import { checkRead, checkWrite, isValid, peekU16, peekU32, pokeU16, pokeU32 } from './access.js';
import { aclSize, RtlValidAcl } from './acl.js';
import { isSid, RtlLengthSid } from './sid.js';

const REVISION = 1;
const Control = {
  OwnerDefaulted: 0x1,
  GroupDefaulted: 0x2,
  DaclPresent: 0x4,
  DaclDefaulted: 0x8,
  SaclPresent: 0x10,
  SaclDefaulted: 0x20,
  SelfRelative: 0x8000,
} as const;

/** Where a part's pointer lies, and the bits that say of it. */
interface Part {
  readonly field: number;
  readonly defaulted: number;
  readonly present: number;
}
const OWNER: Part = { field: SD.Owner, defaulted: Control.OwnerDefaulted, present: 0 };
const GROUP: Part = { field: SD.Group, defaulted: Control.GroupDefaulted, present: 0 };
const DACL: Part = { field: SD.Dacl, defaulted: Control.DaclDefaulted, present: Control.DaclPresent };
const SACL: Part = { field: SD.Sacl, defaulted: Control.SaclDefaulted, present: Control.SaclPresent };

function isSet(boolean: number): boolean {
  return (boolean & 0xff) !== 0;
}

/** @returns the address of a part, 0 when there is none. The descriptor may be read. */
function partOf(descriptor: number, { field, present }: Part): number {
  const control = peekU16(descriptor + SD.Control);
  if (present !== 0 && (control & present) === 0) return 0;
  const value = peekU32(descriptor + field);
  return value !== 0 && (control & Control.SelfRelative) !== 0 ? descriptor + value : value;
}

/** What a well-formed descriptor says; addresses, 0 for what it has not. */
export interface DescriptorAddresses {
  readonly control: number;
  readonly owner: number;
  readonly group: number;
  readonly daclPresent: boolean;
  readonly dacl: number;
  readonly saclPresent: boolean;
  readonly sacl: number;
}

/** @returns where the parts of a descriptor lie, which may be read. */
export function descriptorParts(descriptor: number): DescriptorAddresses {
  const control = peekU16(descriptor + SD.Control);
  return {
    control,
    owner: partOf(descriptor, OWNER),
    group: partOf(descriptor, GROUP),
    daclPresent: (control & Control.DaclPresent) !== 0,
    dacl: partOf(descriptor, DACL),
    saclPresent: (control & Control.SaclPresent) !== 0,
    sacl: partOf(descriptor, SACL),
  };
}

function revisionOf(descriptor: number): number {
  checkRead(descriptor, SD.size);
  return u8[descriptor + SD.Revision] as number;
}

/** RtlCreateSecurityDescriptor: absolute, without owner, group and lists. @returns STATUS_UNKNOWN_REVISION but for 1 */
export function RtlCreateSecurityDescriptor(SecurityDescriptor: number, Revision: number): number {
  if (Revision !== REVISION) return STATUS_UNKNOWN_REVISION;
  checkWrite(SecurityDescriptor, SD.size);
  u8.fill(0, SecurityDescriptor, SecurityDescriptor + SD.size);
  u8[SecurityDescriptor + SD.Revision] = REVISION;
  return STATUS_SUCCESS;
}

/** Stores a pointer and its bits. @returns STATUS_UNKNOWN_REVISION, STATUS_INVALID_SECURITY_DESCR for a self-relative one */
function setPart(descriptor: number, part: Part, isPresent: boolean, pointer: number, defaulted: number): number {
  if (revisionOf(descriptor) !== REVISION) return STATUS_UNKNOWN_REVISION;
  checkWrite(descriptor, SD.size);
  const control = peekU16(descriptor + SD.Control);
  if ((control & Control.SelfRelative) !== 0) return STATUS_INVALID_SECURITY_DESCR;
  const bits = (isPresent ? part.present : 0) | (isPresent && isSet(defaulted) ? part.defaulted : 0);
  pokeU16(descriptor + SD.Control, (control & ~(part.present | part.defaulted)) | bits);
  if (isPresent) pokeU32(descriptor + part.field, pointer);
  return STATUS_SUCCESS;
}

/** RtlSetDaclSecurityDescriptor: a NULL list that is present lets everybody in. @returns as setPart says. */
export function RtlSetDaclSecurityDescriptor(
  SecurityDescriptor: number,
  DaclPresent: number,
  Dacl: number,
  DaclDefaulted: number,
): number {
  return setPart(SecurityDescriptor, DACL, isSet(DaclPresent), Dacl, DaclDefaulted);
}

/** RtlSetSaclSecurityDescriptor. @returns as RtlSetDaclSecurityDescriptor */
export function RtlSetSaclSecurityDescriptor(
  SecurityDescriptor: number,
  SaclPresent: number,
  Sacl: number,
  SaclDefaulted: number,
): number {
  return setPart(SecurityDescriptor, SACL, isSet(SaclPresent), Sacl, SaclDefaulted);
}

/** RtlSetOwnerSecurityDescriptor. @returns as RtlSetDaclSecurityDescriptor */
export function RtlSetOwnerSecurityDescriptor(
  SecurityDescriptor: number,
  Owner: number,
  OwnerDefaulted: number,
): number {
  return setPart(SecurityDescriptor, OWNER, true, Owner, OwnerDefaulted);
}

/** RtlSetGroupSecurityDescriptor. @returns as RtlSetDaclSecurityDescriptor */
export function RtlSetGroupSecurityDescriptor(
  SecurityDescriptor: number,
  Group: number,
  GroupDefaulted: number,
): number {
  return setPart(SecurityDescriptor, GROUP, true, Group, GroupDefaulted);
}

function storeBoolean(address: number, value: boolean): void {
  checkWrite(address, 1);
  u8[address] = value ? 1 : 0;
}

/** Gives a part; of a list that is not present only that. `present` 0 is not stored to. */
function getPart(descriptor: number, part: Part, present: number, pointer: number, defaulted: number): number {
  if (revisionOf(descriptor) !== REVISION) return STATUS_UNKNOWN_REVISION;
  const control = peekU16(descriptor + SD.Control);
  if (present !== 0) {
    storeBoolean(present, (control & part.present) !== 0);
    if ((control & part.present) === 0) return STATUS_SUCCESS;
  }
  checkWrite(pointer, 4);
  pokeU32(pointer, partOf(descriptor, part));
  storeBoolean(defaulted, (control & part.defaulted) !== 0);
  return STATUS_SUCCESS;
}

/** RtlGetDaclSecurityDescriptor: `Dacl` and `DaclDefaulted` are left alone when none is present. @returns STATUS_UNKNOWN_REVISION */
export function RtlGetDaclSecurityDescriptor(
  SecurityDescriptor: number,
  DaclPresent: number,
  Dacl: number,
  DaclDefaulted: number,
): number {
  return getPart(SecurityDescriptor, DACL, DaclPresent, Dacl, DaclDefaulted);
}

/** RtlGetSaclSecurityDescriptor: as RtlGetDaclSecurityDescriptor. */
export function RtlGetSaclSecurityDescriptor(
  SecurityDescriptor: number,
  SaclPresent: number,
  Sacl: number,
  SaclDefaulted: number,
): number {
  return getPart(SecurityDescriptor, SACL, SaclPresent, Sacl, SaclDefaulted);
}

/** RtlGetOwnerSecurityDescriptor: 0 when it has none. @returns STATUS_UNKNOWN_REVISION */
export function RtlGetOwnerSecurityDescriptor(
  SecurityDescriptor: number,
  Owner: number,
  OwnerDefaulted: number,
): number {
  return getPart(SecurityDescriptor, OWNER, 0, Owner, OwnerDefaulted);
}

/** RtlGetGroupSecurityDescriptor: as RtlGetOwnerSecurityDescriptor. */
export function RtlGetGroupSecurityDescriptor(
  SecurityDescriptor: number,
  Group: number,
  GroupDefaulted: number,
): number {
  return getPart(SecurityDescriptor, GROUP, 0, Group, GroupDefaulted);
}

/** RtlLengthSecurityDescriptor. @returns bytes that it takes self-relative, every part at a multiple of 4 */
export function RtlLengthSecurityDescriptor(SecurityDescriptor: number): number {
  checkRead(SecurityDescriptor, SD.size);
  let length = SD.size;
  for (const part of [OWNER, GROUP]) {
    const sid = partOf(SecurityDescriptor, part);
    if (sid !== 0) length += (RtlLengthSid(sid) + 3) & ~3;
  }
  for (const part of [SACL, DACL]) {
    const acl = partOf(SecurityDescriptor, part);
    if (acl !== 0) length += (aclSize(acl) + 3) & ~3;
  }
  return length;
}

/** RtlValidSecurityDescriptor. @returns 1 when it and all its parts are well formed */
export function RtlValidSecurityDescriptor(SecurityDescriptor: number): number {
  if (SecurityDescriptor === 0 || !isValid(SecurityDescriptor, SD.size)) return 0;
  if (u8[SecurityDescriptor + SD.Revision] !== REVISION) return 0;
  const sids = [OWNER, GROUP].map((part) => partOf(SecurityDescriptor, part));
  const lists = [DACL, SACL].map((part) => partOf(SecurityDescriptor, part));
  return sids.every((sid) => sid === 0 || isSid(sid)) && lists.every((acl) => acl === 0 || RtlValidAcl(acl) === 1)
    ? 1
    : 0;
}
