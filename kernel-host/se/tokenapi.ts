/** Tokens as drivers use them: what they are, others made of them, impersonation by client contexts. IRQL: PASSIVE_LEVEL. */
import {
  STATUS_BAD_IMPERSONATION_LEVEL,
  STATUS_INVALID_INFO_CLASS,
  STATUS_INVALID_PARAMETER,
  STATUS_NO_MEMORY,
  STATUS_SUCCESS,
} from '../abi/gen/constants.js';
import { SECURITY_CLIENT_CONTEXT as SCC, SECURITY_SUBJECT_CONTEXT as SSC } from '../abi/gen/structs.js';
import { allocatePool, PoolBits } from '../ex/pool.js';
import { tagFromText } from '../ex/pooltags.js';
import { readI32, readI64, readU8, u8, writeI32, writeI64, writeU8 } from '../hal/memory.js';
import { currentThread } from '../ke/current.js';
import { processOf } from '../ke/process.js';
import { KTHREAD } from '../ke/thread.js';
import { dereferenceObject, referenceObject } from '../ob/object.js';
import { checkRead, checkWrite, peekU32, pokeU32 } from '../rtl/access.js';
import { isThatSid, knownSid } from '../rtl/sidtext.js';
import { SeCaptureSubjectContextEx, SeReleaseSubjectContext } from './api.js';
import { PRIVILEGES } from './privileges.js';
import {
  createToken,
  exchangeThreadToken,
  GroupState,
  LUID_AND_ATTRIBUTES,
  SID_AND_ATTRIBUTES,
  sidBytes,
  specOf,
  TOKEN,
  TokenImpersonation,
} from './token.js';
import { tokenInformation } from './tokeninformation.js';

const TAG = tagFromText('SeTk');
const TokenPrivilegesHeader = 4;
const DISABLE_MAX_PRIVILEGE = 1;
const SANDBOX_INERT = 2;
const LUA_TOKEN = 4;
const WRITE_RESTRICTED = 8;

/** SeTokenType. @returns TokenPrimary 1 or TokenImpersonation 2 */
export function SeTokenType(Token: number): number {
  return readI32(Token + TOKEN.Type);
}

/** SeTokenImpersonationLevel. @returns SECURITY_IMPERSONATION_LEVEL */
export function SeTokenImpersonationLevel(Token: number): number {
  return readI32(Token + TOKEN.Level);
}

/** SeTokenIsAdmin: whether Administrators are among its groups, enabled. */
export function SeTokenIsAdmin(Token: number): number {
  const count = readI32(Token + TOKEN.GroupCount);
  for (let index = 0; index < count; index++) {
    const entry = readI32(Token + TOKEN.Groups) + index * SID_AND_ATTRIBUTES.size;
    const attributes = readI32(entry + SID_AND_ATTRIBUTES.Attributes);
    const counts = (attributes & GroupState.Enabled) !== 0 && (attributes & GroupState.UseForDenyOnly) === 0;
    if (counts && isThatSid(readI32(entry), knownSid('BA'))) return 1;
  }
  return 0;
}

/** SeTokenIsRestricted: whether accesses are checked against a second list. */
export function SeTokenIsRestricted(Token: number): number {
  return readI32(Token + TOKEN.RestrictedCount) === 0 ? 0 : 1;
}

/** SeQueryAuthenticationIdToken: the logon session. @returns STATUS_SUCCESS */
export function SeQueryAuthenticationIdToken(Token: number, AuthenticationId: number): number {
  checkWrite(AuthenticationId, 8);
  writeI64(AuthenticationId, readI64(Token + TOKEN.AuthenticationId));
  return STATUS_SUCCESS;
}

/** SeQuerySessionIdToken. @returns STATUS_SUCCESS */
export function SeQuerySessionIdToken(Token: number, SessionId: number): number {
  checkWrite(SessionId, 4);
  pokeU32(SessionId, readI32(Token + TOKEN.SessionId));
  return STATUS_SUCCESS;
}

const TokenSessionId = 12;
const TokenIntegrityLevel = 25;
/** Classes whose answer is a word in the caller's variable, no buffer. */
const WORD_CLASSES: ReadonlySet<number> = new Set([TokenSessionId, 8, 9, 18, 19, 20, 21, 22, 23, 24, 26]);

/**
 * SeQueryInformationToken.
 * @param TokenInformation receives a buffer in paged pool, which the caller frees with ExFreePool; a number itself for
 *   classes that are one
 * @returns STATUS_INVALID_INFO_CLASS, STATUS_NO_MEMORY
 */
export function SeQueryInformationToken(
  Token: number,
  TokenInformationClass: number,
  TokenInformation: number,
): number {
  checkWrite(TokenInformation, 4);
  const answer = tokenInformation(Token, TokenInformationClass);
  if (answer === undefined) return STATUS_INVALID_INFO_CLASS;
  if (WORD_CLASSES.has(TokenInformationClass)) {
    pokeU32(TokenInformation, answer.words[0] ?? 0);
    return STATUS_SUCCESS;
  }
  if (TokenInformationClass === TokenIntegrityLevel) {
    pokeU32(TokenInformation, answer.level ?? 0);
    return STATUS_SUCCESS;
  }
  const buffer = allocatePool(PoolBits.Paged, answer.size, TAG);
  if (buffer === 0) return STATUS_NO_MEMORY;
  answer.store(buffer);
  pokeU32(TokenInformation, buffer);
  return STATUS_SUCCESS;
}

/** @returns the SIDs of a TOKEN_GROUPS; NULL has none */
function sidsAt(groups: number): Uint8Array[] {
  if (groups === 0) return [];
  checkRead(groups, 4);
  const count = peekU32(groups);
  checkRead(groups + 4, count * SID_AND_ATTRIBUTES.size);
  return Array.from({ length: count }, (_, i) => sidBytes(peekU32(groups + 4 + i * SID_AND_ATTRIBUTES.size)));
}

function luidsAt(privileges: number): bigint[] {
  if (privileges === 0) return [];
  checkRead(privileges, 4);
  const count = peekU32(privileges);
  const at = (index: number): number => privileges + TokenPrivilegesHeader + index * LUID_AND_ATTRIBUTES.size;
  checkRead(at(0), count * LUID_AND_ATTRIBUTES.size);
  return Array.from({ length: count }, (_, i) => (BigInt(peekU32(at(i) + 4)) << 32n) | BigInt(peekU32(at(i))));
}

function equal(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

/**
 * SeFilterToken: a token that may do less.
 * @param Flags DISABLE_MAX_PRIVILEGE 1 takes all privileges but SeChangeNotify
 * @param SidsToDisable TOKEN_GROUPS that count for refusals only @param PrivilegesToDelete TOKEN_PRIVILEGES
 * @param RestrictedSids TOKEN_GROUPS that an access must be granted to besides
 * @param FilteredToken receives the token, referenced
 */
export function SeFilterToken(
  ExistingToken: number,
  Flags: number,
  SidsToDisable: number,
  PrivilegesToDelete: number,
  RestrictedSids: number,
  FilteredToken: number,
): number {
  if ((Flags & ~(DISABLE_MAX_PRIVILEGE | SANDBOX_INERT | LUA_TOKEN | WRITE_RESTRICTED)) !== 0) {
    return STATUS_INVALID_PARAMETER;
  }
  checkWrite(FilteredToken, 4);
  const spec = specOf(ExistingToken);
  const [disabled, deleted] = [sidsAt(SidsToDisable), luidsAt(PrivilegesToDelete)];
  const groups = spec.groups.map(({ sid, attributes }) => {
    if (!disabled.some((each) => equal(each, sid))) return { sid, attributes };
    const cleared = attributes & ~(GroupState.Enabled | GroupState.EnabledByDefault | GroupState.Owner);
    return { sid, attributes: cleared | GroupState.UseForDenyOnly };
  });
  const privileges = spec.privileges.filter(
    ({ luid }) =>
      !deleted.includes(luid) &&
      ((Flags & DISABLE_MAX_PRIVILEGE) === 0 || luid === BigInt(PRIVILEGES.SeChangeNotifyPrivilege)),
  );
  const restricted = [...spec.restricted, ...sidsAt(RestrictedSids).map((sid) => ({ sid, attributes: 7 }))];
  const token = createToken({ ...spec, groups, privileges, restricted });
  if (token === 0) return STATUS_NO_MEMORY;
  pokeU32(FilteredToken, token);
  return STATUS_SUCCESS;
}

/** Makes an impersonation token like another one. @returns it, referenced, or 0 */
export function duplicateToken(token: number, type: number, level: number, effectiveOnly: boolean): number {
  const spec = specOf(token);
  const privileges = effectiveOnly
    ? spec.privileges.filter(({ attributes }) => (attributes & 2) !== 0)
    : spec.privileges;
  return createToken({ ...spec, type, level, privileges });
}

/** Fills a SECURITY_CLIENT_CONTEXT. @param client token, whose reference is used up */
function fillContext(context: number, client: number, qos: number, remote: number): number {
  checkRead(qos, 12);
  checkWrite(context, SCC.size);
  const level = peekU32(qos + 4);
  const impersonates = readI32(client + TOKEN.Type) === TokenImpersonation;
  if (impersonates && level > readI32(client + TOKEN.Level)) {
    dereferenceObject(client);
    return STATUS_BAD_IMPERSONATION_LEVEL;
  }
  const dynamic = readU8(qos + 8) !== 0;
  const token = dynamic ? client : duplicateToken(client, TokenImpersonation, level, readU8(qos + 9) !== 0);
  if (!dynamic) dereferenceObject(client);
  if (token === 0) return STATUS_NO_MEMORY;
  u8.fill(0, context, context + SCC.size);
  u8.copyWithin(context + SCC.SecurityQos, qos, qos + 12);
  writeI32(context + SCC.ClientToken, token);
  writeU8(context + SCC.DirectlyAccessClientToken, dynamic ? 1 : 0);
  writeU8(context + SCC.ServerIsRemote, remote & 0xff);
  return STATUS_SUCCESS;
}

/**
 * SeCreateClientSecurity: lets one act for a thread later, by SeImpersonateClient; SeDeleteClientSecurity ends that.
 * @param ClientSecurityQos SECURITY_QUALITY_OF_SERVICE
 * @returns STATUS_BAD_IMPERSONATION_LEVEL when the thread itself acts for another on a lower level
 */
export function SeCreateClientSecurity(
  ClientThread: number,
  ClientSecurityQos: number,
  RemoteSession: number,
  ClientContext: number,
): number {
  const context = currentThread() + KTHREAD.ExceptionRecord;
  SeCaptureSubjectContextEx(ClientThread, processOf(ClientThread), context);
  return SeCreateClientSecurityFromSubjectContext(context, ClientSecurityQos, RemoteSession, ClientContext, true);
}

/** SeCreateClientSecurityFromSubjectContext: as SeCreateClientSecurity, of a captured context. */
export function SeCreateClientSecurityFromSubjectContext(
  SubjectContext: number,
  ClientSecurityQos: number,
  ServerIsRemote: number,
  ClientContext: number,
  release = false,
): number {
  const client = readI32(SubjectContext + SSC.ClientToken) || readI32(SubjectContext + SSC.PrimaryToken);
  referenceObject(client);
  const status = fillContext(ClientContext, client, ClientSecurityQos, ServerIsRemote);
  if (release) SeReleaseSubjectContext(SubjectContext);
  return status;
}

/** Lets a thread act with a token. @param level SECURITY_IMPERSONATION_LEVEL and flags, see KTHREAD.Impersonation */
export function impersonate(thread: number, token: number, level: number): void {
  writeI32(thread + KTHREAD.Impersonation, level);
  const before = exchangeThreadToken(thread, token);
  if (before !== 0) dereferenceObject(before);
}

/** SeImpersonateClientEx. @param ServerThread NULL: the current one @returns STATUS_SUCCESS */
export function SeImpersonateClientEx(ClientContext: number, ServerThread: number): number {
  const thread = ServerThread === 0 ? currentThread() : ServerThread;
  const level = readI32(ClientContext + SCC.SecurityQos + 4);
  impersonate(thread, readI32(ClientContext + SCC.ClientToken), level);
  return STATUS_SUCCESS;
}

/** SeImpersonateClient: without a status. */
export function SeImpersonateClient(ClientContext: number, ServerThread: number): void {
  SeImpersonateClientEx(ClientContext, ServerThread);
}

/** SeMarkLogonSessionForTerminationNotification: sessions last as long as the machine. @returns STATUS_SUCCESS */
export function SeMarkLogonSessionForTerminationNotification(_LogonId: number): number {
  return STATUS_SUCCESS;
}

/** SeRegisterLogonSessionTerminatedRoutine, SeUnregisterLogonSessionTerminatedRoutine: it is never called. @returns STATUS_SUCCESS */
export function SeRegisterLogonSessionTerminatedRoutine(CallbackRoutine: number): number {
  return CallbackRoutine === 0 ? STATUS_INVALID_PARAMETER : STATUS_SUCCESS;
}
export { SeRegisterLogonSessionTerminatedRoutine as SeUnregisterLogonSessionTerminatedRoutine };
