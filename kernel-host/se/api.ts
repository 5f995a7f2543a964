/**
 * SeXxx as drivers call them: subject contexts, access checks, privileges. A subject context holds references to its
 * tokens; locking it has nothing to do, since what a check reads of a token does not move.
 *
 * Source: the pages of these routines in the WDK documentation. IRQL: PASSIVE_LEVEL.
 */
import {
  MAXIMUM_ALLOWED,
  STATUS_ACCESS_DENIED,
  STATUS_BAD_IMPERSONATION_LEVEL,
  STATUS_SUCCESS,
} from '../abi/gen/constants.js';
import { ACCESS_STATE, PRIVILEGE_SET, SECURITY_SUBJECT_CONTEXT as SSC } from '../abi/gen/structs.js';
import { allocatePool, freePool, PoolBits } from '../ex/pool.js';
import { tagFromText } from '../ex/pooltags.js';
import { readI32, readU32, u8, writeI32 } from '../hal/memory.js';
import { currentThread } from '../ke/current.js';
import { EPROCESS, processOf } from '../ke/process.js';
import { KTHREAD } from '../ke/thread.js';
import { dereferenceObject } from '../ob/object.js';
import { checkRead, checkWrite, peekU32, pokeU32 } from '../rtl/access.js';
import { checkAccess, mapGeneric } from './accesscheck.js';
import { readMapping } from './descriptor.js';
import { PRIVILEGES, type PrivilegeName, PrivilegeState } from './privileges.js';
import {
  LUID_AND_ATTRIBUTES,
  newLuid,
  privilegeAt,
  referenceEffectiveToken,
  referenceProcessToken,
  referenceThreadToken,
  TOKEN,
} from './token.js';

const KernelMode = 0;
const SecurityImpersonation = 2;
const TAG = tagFromText('SePr');
const SET_HEADER = 8;
const ALL_NECESSARY = 1;
/** Privileges that an ACCESS_STATE has room for. */
const INITIAL_PRIVILEGES = 3;

/** SeCaptureSubjectContextEx. @param Thread NULL, or the one that may impersonate @param Process whose token is the primary one */
export function SeCaptureSubjectContextEx(Thread: number, Process: number, SubjectContext: number): void {
  checkWrite(SubjectContext, SSC.size);
  const client = Thread === 0 ? 0 : referenceThreadToken(Thread);
  writeI32(SubjectContext + SSC.ClientToken, client);
  writeI32(SubjectContext + SSC.ImpersonationLevel, client === 0 ? 0 : impersonationOf(Thread));
  writeI32(SubjectContext + SSC.PrimaryToken, referenceProcessToken(Process));
  writeI32(SubjectContext + SSC.ProcessAuditId, readI32(Process + EPROCESS.ProcessId));
}

function impersonationOf(thread: number): number {
  return readI32(thread + KTHREAD.Impersonation) & 0xff;
}

/** SeCaptureSubjectContext: of the current thread. SeReleaseSubjectContext gives it back. */
export function SeCaptureSubjectContext(SubjectContext: number): void {
  const thread = currentThread();
  SeCaptureSubjectContextEx(thread, processOf(thread), SubjectContext);
}

/** SeLockSubjectContext, SeUnlockSubjectContext. */
export function SeLockSubjectContext(_SubjectContext: number): void {}
export { SeLockSubjectContext as SeUnlockSubjectContext };

/** SeReleaseSubjectContext. */
export function SeReleaseSubjectContext(SubjectContext: number): void {
  for (const field of [SSC.ClientToken, SSC.PrimaryToken]) {
    const token = readI32(SubjectContext + field);
    if (token !== 0) dereferenceObject(token);
    writeI32(SubjectContext + field, 0);
  }
}

/** @returns a PRIVILEGE_SET in paged pool, 0 without privileges */
function privilegeSet(names: readonly PrivilegeName[]): number {
  if (names.length === 0) return 0;
  const bytes = SET_HEADER + names.length * LUID_AND_ATTRIBUTES.size;
  const set = allocatePool(PoolBits.Paged, bytes, TAG);
  if (set === 0) return 0;
  u8.fill(0, set, set + bytes);
  writeI32(set + PRIVILEGE_SET.PrivilegeCount, names.length);
  names.forEach((name, index) => {
    const entry = set + SET_HEADER + index * LUID_AND_ATTRIBUTES.size;
    writeI32(entry, PRIVILEGES[name]);
    writeI32(entry + LUID_AND_ATTRIBUTES.Attributes, PrivilegeState.UsedForAccess | 0);
  });
  return set;
}

/** SeFreePrivileges: what SeAccessCheck gave. */
export function SeFreePrivileges(Privileges: number): void {
  freePool(Privileges, TAG);
}

function answer(granted: number, status: number, grantedAccess: number, accessStatus: number): number {
  checkWrite(grantedAccess, 4);
  checkWrite(accessStatus, 4);
  pokeU32(grantedAccess, granted);
  pokeU32(accessStatus, status);
  return status === STATUS_SUCCESS ? 1 : 0;
}

/**
 * SeAccessCheck.
 * @param SecurityDescriptor NULL lets nobody in
 * @param Privileges receives what privileges it took, for SeFreePrivileges, or NULL; itself NULL when nobody asks
 * @param AccessMode KernelMode is granted everything
 * @param AccessStatus STATUS_SUCCESS, STATUS_ACCESS_DENIED, STATUS_PRIVILEGE_NOT_HELD, STATUS_BAD_IMPERSONATION_LEVEL
 * @returns TRUE when it may
 */
export function SeAccessCheck(
  SecurityDescriptor: number,
  SubjectSecurityContext: number,
  _SubjectContextLocked: number,
  DesiredAccess: number,
  PreviouslyGrantedAccess: number,
  Privileges: number,
  GenericMapping: number,
  AccessMode: number,
  GrantedAccess: number,
  AccessStatus: number,
): number {
  checkRead(GenericMapping, 16);
  const mapping = readMapping(GenericMapping);
  if (Privileges !== 0) {
    checkWrite(Privileges, 4);
    pokeU32(Privileges, 0);
  }
  if ((AccessMode & 0xff) === KernelMode) {
    const most = (DesiredAccess & MAXIMUM_ALLOWED) === 0 ? 0 : mapping[3];
    const all = mapGeneric(DesiredAccess & ~MAXIMUM_ALLOWED, mapping) | most | PreviouslyGrantedAccess;
    return answer(all, STATUS_SUCCESS, GrantedAccess, AccessStatus);
  }
  if (SecurityDescriptor === 0) return answer(0, STATUS_ACCESS_DENIED, GrantedAccess, AccessStatus);
  const client = readI32(SubjectSecurityContext + SSC.ClientToken);
  const level = readI32(SubjectSecurityContext + SSC.ImpersonationLevel);
  if (client !== 0 && level < SecurityImpersonation) {
    return answer(0, STATUS_BAD_IMPERSONATION_LEVEL, GrantedAccess, AccessStatus);
  }
  if (DesiredAccess === 0) {
    const status = PreviouslyGrantedAccess === 0 ? STATUS_ACCESS_DENIED : STATUS_SUCCESS;
    return answer(PreviouslyGrantedAccess, status, GrantedAccess, AccessStatus);
  }
  const token = client === 0 ? readI32(SubjectSecurityContext + SSC.PrimaryToken) : client;
  const outcome = checkAccess(SecurityDescriptor, token, DesiredAccess, mapping);
  if (Privileges !== 0) pokeU32(Privileges, privilegeSet(outcome.used));
  const granted = outcome.status === STATUS_SUCCESS ? outcome.granted | PreviouslyGrantedAccess : 0;
  return answer(granted, outcome.status, GrantedAccess, AccessStatus);
}

/**
 * SeAccessCheckFromState: SeAccessCheck for tokens by themselves.
 * @param PrimaryTokenInformation TOKEN_ACCESS_INFORMATION, here the token @param ClientTokenInformation or NULL
 */
export function SeAccessCheckFromState(
  SecurityDescriptor: number,
  PrimaryTokenInformation: number,
  ClientTokenInformation: number,
  DesiredAccess: number,
  PreviouslyGrantedAccess: number,
  Privileges: number,
  GenericMapping: number,
  AccessMode: number,
  GrantedAccess: number,
  AccessStatus: number,
): number {
  const context = currentThread() + KTHREAD.ExceptionRecord;
  writeI32(context + SSC.ClientToken, ClientTokenInformation);
  writeI32(context + SSC.ImpersonationLevel, SecurityImpersonation);
  writeI32(context + SSC.PrimaryToken, PrimaryTokenInformation);
  // biome-ignore format: the arguments as the documentation has them
  return SeAccessCheck(
    SecurityDescriptor, context, 1, DesiredAccess, PreviouslyGrantedAccess, Privileges, GenericMapping, AccessMode,
    GrantedAccess, AccessStatus,
  );
}

/** @returns whether a token has a privilege by LUID, enabled; notes that it was used */
function hasPrivilege(token: number, low: number, high: number): boolean {
  const count = readI32(token + TOKEN.PrivilegeCount);
  for (let index = 0; index < count; index++) {
    const entry = privilegeAt(token, index);
    if (readI32(entry) !== low || readI32(entry + 4) !== high) continue;
    return (readI32(entry + LUID_AND_ATTRIBUTES.Attributes) & PrivilegeState.Enabled) !== 0;
  }
  return false;
}

/** SeSinglePrivilegeCheck. @param PrivilegeValue LUID, by value @returns TRUE when the caller has it; always in KernelMode */
export function SeSinglePrivilegeCheck(PrivilegeValue: number, PreviousMode: number): number {
  if ((PreviousMode & 0xff) === KernelMode) return 1;
  checkRead(PrivilegeValue, 8);
  const token = referenceEffectiveToken(currentThread());
  const held = hasPrivilege(token, peekU32(PrivilegeValue) | 0, peekU32(PrivilegeValue + 4) | 0);
  dereferenceObject(token);
  return held ? 1 : 0;
}

/** Checks a PRIVILEGE_SET and marks those held. @returns whether all of them are, or any, as its Control says */
export function checkPrivileges(token: number, set: number): boolean {
  const count = readU32(set + PRIVILEGE_SET.PrivilegeCount);
  checkWrite(set, SET_HEADER + count * LUID_AND_ATTRIBUTES.size);
  let held = 0;
  for (let index = 0; index < count; index++) {
    const entry = set + SET_HEADER + index * LUID_AND_ATTRIBUTES.size;
    if (!hasPrivilege(token, readI32(entry), readI32(entry + 4))) continue;
    held++;
    const word = entry + LUID_AND_ATTRIBUTES.Attributes;
    writeI32(word, readI32(word) | PrivilegeState.UsedForAccess);
  }
  return readI32(set + PRIVILEGE_SET.Control) === ALL_NECESSARY ? held === count : held > 0;
}

/** SePrivilegeCheck. @param RequiredPrivileges PRIVILEGE_SET; those held are marked @returns TRUE; always in KernelMode */
export function SePrivilegeCheck(
  RequiredPrivileges: number,
  SubjectSecurityContext: number,
  AccessMode: number,
): number {
  if ((AccessMode & 0xff) === KernelMode) return 1;
  const client = readI32(SubjectSecurityContext + SSC.ClientToken);
  if (client !== 0 && readI32(SubjectSecurityContext + SSC.ImpersonationLevel) < SecurityImpersonation) return 0;
  const token = client === 0 ? readI32(SubjectSecurityContext + SSC.PrimaryToken) : client;
  return checkPrivileges(token, RequiredPrivileges) ? 1 : 0;
}

/**
 * SeAppendPrivileges: to an ACCESS_STATE, which has room for three.
 * @param Privileges PRIVILEGE_SET @returns STATUS_SUCCESS
 */
export function SeAppendPrivileges(AccessState: number, Privileges: number): number {
  const own = AccessState + ACCESS_STATE.Privileges_PrivilegeSet;
  const [have, more] = [readI32(own), readI32(Privileges + PRIVILEGE_SET.PrivilegeCount)];
  const added = Math.min(more, INITIAL_PRIVILEGES - have);
  const from = Privileges + SET_HEADER;
  u8.copyWithin(own + SET_HEADER + have * LUID_AND_ATTRIBUTES.size, from, from + added * LUID_AND_ATTRIBUTES.size);
  writeI32(own, have + added);
  return STATUS_SUCCESS;
}

/**
 * SeCreateAccessState: of the current thread. SeDeleteAccessState gives it back.
 * @param AuxData kept for the caller @param GenericMapping replaces generic rights, or NULL
 */
export function SeCreateAccessState(
  AccessState: number,
  AuxData: number,
  DesiredAccess: number,
  GenericMapping: number,
): number {
  checkWrite(AccessState, ACCESS_STATE.size);
  u8.fill(0, AccessState, AccessState + ACCESS_STATE.size);
  const access = GenericMapping === 0 ? DesiredAccess : mapGeneric(DesiredAccess, readMapping(GenericMapping));
  writeI32(AccessState + ACCESS_STATE.OperationID, Number(newLuid()));
  writeI32(AccessState + ACCESS_STATE.RemainingDesiredAccess, access);
  writeI32(AccessState + ACCESS_STATE.OriginalDesiredAccess, DesiredAccess);
  writeI32(AccessState + ACCESS_STATE.AuxData, AuxData);
  SeCaptureSubjectContext(AccessState + ACCESS_STATE.SubjectSecurityContext);
  return STATUS_SUCCESS;
}

/** SeDeleteAccessState. */
export function SeDeleteAccessState(AccessState: number): void {
  SeReleaseSubjectContext(AccessState + ACCESS_STATE.SubjectSecurityContext);
}

/** SeSetAccessStateGenericMapping: replaces the generic rights of an ACCESS_STATE. */
export function SeSetAccessStateGenericMapping(AccessState: number, GenericMapping: number): void {
  checkRead(GenericMapping, 16);
  for (const field of [ACCESS_STATE.RemainingDesiredAccess, ACCESS_STATE.OriginalDesiredAccess]) {
    writeI32(AccessState + field, mapGeneric(readI32(AccessState + field), readMapping(GenericMapping)));
  }
}
