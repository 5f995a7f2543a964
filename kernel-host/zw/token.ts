/** Tokens by handle. Source: the pages of these services in the WDK documentation. */
import {
  PROCESS_QUERY_LIMITED_INFORMATION,
  STATUS_BUFFER_TOO_SMALL,
  STATUS_CANT_OPEN_ANONYMOUS,
  STATUS_INSUFFICIENT_RESOURCES,
  STATUS_INVALID_INFO_CLASS,
  STATUS_INVALID_PARAMETER,
  STATUS_NO_TOKEN,
  STATUS_NOT_ALL_ASSIGNED,
  STATUS_SUCCESS,
  THREAD_QUERY_LIMITED_INFORMATION,
  TOKEN_ADJUST_PRIVILEGES,
  TOKEN_DUPLICATE,
  TOKEN_QUERY,
} from '../abi/gen/constants.js';
import { readI32, u8, writeI32 } from '../hal/memory.js';
import { openHandle, referenceHandle } from '../ob/handle.js';
import { dereferenceObject } from '../ob/object.js';
import type { OpenedByName } from '../ob/open.js';
import { probeRead, probeWrite } from '../ob/probe.js';
import { type TypeName, typeObject } from '../ob/types.js';
import { peekU32, pokeU32 } from '../rtl/access.js';
import { checkPrivileges } from '../se/api.js';
import { PrivilegeState } from '../se/privileges.js';
import {
  LUID_AND_ATTRIBUTES,
  privilegeAt,
  referenceProcessToken,
  referenceThreadToken,
  TOKEN,
  touchToken,
} from '../se/token.js';
import { duplicateToken } from '../se/tokenapi.js';
import { tokenInformation } from '../se/tokeninformation.js';
import { fromKernel, serve, serveHandle } from './service.js';

const SecurityAnonymous = 0;
const TokenPrimary = 1;
const TokenImpersonation = 2;
const MOST_PRIVILEGES = 64;
const HEADER = 4;
const CHANGEABLE = PrivilegeState.Enabled;

/** Opens the token that `find` gives, referenced, of an object by handle. */
function openTokenOf(
  type: TypeName,
  right: number,
  handle: number,
  access: number,
  attributes: number,
  result: number,
  find: (object: number) => number,
): number {
  return serve((mode) => {
    probeWrite(mode, result, 4);
    const found = referenceHandle(handle, { type: typeObject(type), access: right, mode });
    if (found.status !== STATUS_SUCCESS) return found.status;
    const token = find(found.object);
    dereferenceObject(found.object);
    if (token === 0) return STATUS_NO_TOKEN;
    const anonymous =
      readI32(token + TOKEN.Type) === TokenImpersonation && readI32(token + TOKEN.Level) === SecurityAnonymous;
    const opened = anonymous
      ? { status: STATUS_CANT_OPEN_ANONYMOUS, handle: 0 }
      : openHandle(token, { access, attributes, mode });
    dereferenceObject(token);
    if (opened.status === STATUS_SUCCESS) pokeU32(result, opened.handle);
    return opened.status;
  });
}

/** NtOpenProcessTokenEx. IRQL: PASSIVE_LEVEL. @param HandleAttributes OBJ_KERNEL_HANDLE and the like */
export function NtOpenProcessTokenEx(
  ProcessHandle: number,
  DesiredAccess: number,
  HandleAttributes: number,
  TokenHandle: number,
): number {
  const right = PROCESS_QUERY_LIMITED_INFORMATION;
  // biome-ignore format: one call
  return openTokenOf('Process', right, ProcessHandle, DesiredAccess, HandleAttributes, TokenHandle, referenceProcessToken);
}

/** NtOpenProcessToken. IRQL: PASSIVE_LEVEL. */
export function NtOpenProcessToken(ProcessHandle: number, DesiredAccess: number, TokenHandle: number): number {
  return NtOpenProcessTokenEx(ProcessHandle, DesiredAccess, 0, TokenHandle);
}

/** NtOpenThreadTokenEx. IRQL: PASSIVE_LEVEL. @returns STATUS_NO_TOKEN when the thread acts for itself, STATUS_CANT_OPEN_ANONYMOUS */
export function NtOpenThreadTokenEx(
  ThreadHandle: number,
  DesiredAccess: number,
  _OpenAsSelf: number,
  HandleAttributes: number,
  TokenHandle: number,
): number {
  const right = THREAD_QUERY_LIMITED_INFORMATION;
  // biome-ignore format: one call
  return openTokenOf('Thread', right, ThreadHandle, DesiredAccess, HandleAttributes, TokenHandle, referenceThreadToken);
}

/** NtOpenThreadToken. IRQL: PASSIVE_LEVEL. */
export function NtOpenThreadToken(
  ThreadHandle: number,
  DesiredAccess: number,
  OpenAsSelf: number,
  TokenHandle: number,
): number {
  return NtOpenThreadTokenEx(ThreadHandle, DesiredAccess, OpenAsSelf, 0, TokenHandle);
}

/** Runs `use` with the token of a handle. */
function withToken(handle: number, access: number, mode: number, use: (token: number) => number): number {
  const { status, object } = referenceHandle(handle, { type: typeObject('Token'), access, mode });
  if (status !== STATUS_SUCCESS) return status;
  try {
    return use(object);
  } finally {
    dereferenceObject(object);
  }
}

/**
 * NtQueryInformationToken. IRQL: PASSIVE_LEVEL.
 * @param ReturnLength receives the bytes that the answer takes
 * @returns STATUS_BUFFER_TOO_SMALL, STATUS_INVALID_INFO_CLASS
 */
export function NtQueryInformationToken(
  TokenHandle: number,
  TokenInformationClass: number,
  TokenInformation: number,
  TokenInformationLength: number,
  ReturnLength: number,
): number {
  return serve((mode) => {
    const length = TokenInformationLength >>> 0;
    probeWrite(mode, TokenInformation, length);
    probeWrite(mode, ReturnLength, 4);
    return withToken(TokenHandle, TOKEN_QUERY, mode, (token) => {
      const answer = tokenInformation(token, TokenInformationClass);
      if (answer === undefined) return STATUS_INVALID_INFO_CLASS;
      pokeU32(ReturnLength, answer.size);
      if (length < answer.size) return STATUS_BUFFER_TOO_SMALL;
      answer.store(TokenInformation);
      return STATUS_SUCCESS;
    });
  });
}

/** One privilege that is to change. */
interface Change {
  readonly entry: number;
  readonly attributes: number;
}

/** @returns the changes to privileges that the token has, and whether it has all of them */
function changesFor(token: number, newState: number, mode: number): { changes: Change[]; all: boolean } | number {
  probeRead(mode, newState, HEADER);
  const count = peekU32(newState);
  if (count > MOST_PRIVILEGES) return STATUS_INVALID_PARAMETER;
  probeRead(mode, newState + HEADER, count * LUID_AND_ATTRIBUTES.size);
  const changes: Change[] = [];
  for (let index = 0; index < count; index++) {
    const wanted = newState + HEADER + index * LUID_AND_ATTRIBUTES.size;
    const held = privilegeEntry(token, readI32(wanted), readI32(wanted + 4));
    if (held !== 0) changes.push({ entry: held, attributes: readI32(wanted + LUID_AND_ATTRIBUTES.Attributes) });
  }
  return { changes, all: changes.length === count };
}

function privilegeEntry(token: number, low: number, high: number): number {
  for (let index = 0; index < readI32(token + TOKEN.PrivilegeCount); index++) {
    const entry = privilegeAt(token, index);
    const removed = (readI32(entry + LUID_AND_ATTRIBUTES.Attributes) & PrivilegeState.Removed) !== 0;
    if (readI32(entry) === low && readI32(entry + 4) === high && !removed) return entry;
  }
  return 0;
}

function allDisabled(token: number): { changes: Change[]; all: boolean } {
  const count = readI32(token + TOKEN.PrivilegeCount);
  const changes = Array.from({ length: count }, (_, index) => ({ entry: privilegeAt(token, index), attributes: 0 }));
  return { changes, all: true };
}

function newAttributes(old: number, wanted: number): number {
  if ((wanted & PrivilegeState.Removed) !== 0) return PrivilegeState.Removed;
  return (old & ~CHANGEABLE) | (wanted & CHANGEABLE);
}

/** Stores what was of those privileges that change. */
function storePrevious(changes: readonly Change[], previous: number): void {
  if (previous === 0) return;
  writeI32(previous, changes.length);
  changes.forEach(({ entry }, index) => {
    const to = previous + HEADER + index * LUID_AND_ATTRIBUTES.size;
    for (let at = 0; at < LUID_AND_ATTRIBUTES.size; at += 4) writeI32(to + at, readI32(entry + at));
  });
}

/**
 * NtAdjustPrivilegesToken. IRQL: PASSIVE_LEVEL.
 * @param NewState TOKEN_PRIVILEGES; NULL with DisableAllPrivileges TRUE
 * @param PreviousState receives the state of those that change, or NULL
 * @returns STATUS_NOT_ALL_ASSIGNED, a success, when the token lacks some; STATUS_BUFFER_TOO_SMALL with nothing changed
 */
export function NtAdjustPrivilegesToken(
  TokenHandle: number,
  DisableAllPrivileges: number,
  NewState: number,
  BufferLength: number,
  PreviousState: number,
  ReturnLength: number,
): number {
  return serve((mode) => {
    const disableAll = (DisableAllPrivileges & 0xff) !== 0;
    if (!disableAll && NewState === 0) return STATUS_INVALID_PARAMETER;
    const room = BufferLength >>> 0;
    if (PreviousState !== 0) {
      probeWrite(mode, PreviousState, room);
      probeWrite(mode, ReturnLength, 4);
    }
    const access = TOKEN_ADJUST_PRIVILEGES | (PreviousState === 0 ? 0 : TOKEN_QUERY);
    return withToken(TokenHandle, access, mode, (token) => {
      const wanted = disableAll ? allDisabled(token) : changesFor(token, NewState, mode);
      if (typeof wanted === 'number') return wanted;
      const changes = wanted.changes.filter(({ entry, attributes }) => {
        const old = readI32(entry + LUID_AND_ATTRIBUTES.Attributes);
        return newAttributes(old, attributes) !== old;
      });
      const needed = HEADER + changes.length * LUID_AND_ATTRIBUTES.size;
      if (PreviousState !== 0) pokeU32(ReturnLength, needed);
      if (PreviousState !== 0 && room < needed) return STATUS_BUFFER_TOO_SMALL;
      storePrevious(changes, PreviousState);
      for (const { entry, attributes } of changes) {
        const word = entry + LUID_AND_ATTRIBUTES.Attributes;
        writeI32(word, newAttributes(readI32(word), attributes));
      }
      if (changes.length > 0) touchToken(token);
      return wanted.all ? STATUS_SUCCESS : STATUS_NOT_ALL_ASSIGNED;
    });
  });
}

/**
 * NtDuplicateToken. IRQL: PASSIVE_LEVEL.
 * @param ObjectAttributes with a SECURITY_QUALITY_OF_SERVICE for impersonation tokens; without one SecurityAnonymous
 * @param TokenType TokenPrimary 1 or TokenImpersonation 2
 */
export function NtDuplicateToken(
  ExistingTokenHandle: number,
  DesiredAccess: number,
  ObjectAttributes: number,
  EffectiveOnly: number,
  TokenType: number,
  NewTokenHandle: number,
): number {
  return serveHandle(NewTokenHandle, ObjectAttributes, (attributes, mode): OpenedByName => {
    const refuse = (status: number): OpenedByName => ({ status, handle: 0 });
    if (TokenType !== TokenPrimary && TokenType !== TokenImpersonation) return refuse(STATUS_INVALID_PARAMETER);
    const type = typeObject('Token');
    const found = referenceHandle(ExistingTokenHandle, { type, access: TOKEN_DUPLICATE, mode });
    if (found.status !== STATUS_SUCCESS) return refuse(found.status);
    const qos = ObjectAttributes === 0 ? 0 : peekU32(ObjectAttributes + 20);
    if (qos !== 0) probeRead(mode, qos, 12);
    const level = TokenType === TokenPrimary || qos === 0 ? SecurityAnonymous : peekU32(qos + 4);
    const token = duplicateToken(found.object, TokenType, level, (EffectiveOnly & 0xff) !== 0);
    const same = DesiredAccess === 0 ? found.access : DesiredAccess;
    dereferenceObject(found.object);
    if (token === 0) return refuse(STATUS_INSUFFICIENT_RESOURCES);
    const opened = openHandle(token, { access: same, attributes: attributes.attributes, mode });
    dereferenceObject(token);
    return opened;
  });
}

/** NtPrivilegeCheck. IRQL: PASSIVE_LEVEL. @param RequiredPrivileges PRIVILEGE_SET, those held are marked @param Result BOOLEAN */
export function NtPrivilegeCheck(ClientToken: number, RequiredPrivileges: number, Result: number): number {
  return serve((mode) => {
    probeWrite(mode, RequiredPrivileges, 8);
    probeWrite(mode, RequiredPrivileges, 8 + peekU32(RequiredPrivileges) * LUID_AND_ATTRIBUTES.size);
    probeWrite(mode, Result, 1, 1);
    return withToken(ClientToken, TOKEN_QUERY, mode, (token) => {
      u8[Result] = checkPrivileges(token, RequiredPrivileges) ? 1 : 0;
      return STATUS_SUCCESS;
    });
  });
}

/** ZwOpenProcessToken: NtOpenProcessToken for kernel callers; so are those that follow. */
export const ZwOpenProcessToken = fromKernel(NtOpenProcessToken);
export const ZwOpenProcessTokenEx = fromKernel(NtOpenProcessTokenEx);
export const ZwOpenThreadToken = fromKernel(NtOpenThreadToken);
export const ZwOpenThreadTokenEx = fromKernel(NtOpenThreadTokenEx);
export const ZwQueryInformationToken = fromKernel(NtQueryInformationToken);
export const ZwAdjustPrivilegesToken = fromKernel(NtAdjustPrivilegesToken);
export const ZwDuplicateToken = fromKernel(NtDuplicateToken);
export const ZwPrivilegeCheck = fromKernel(NtPrivilegeCheck);
