/**
 * Tokens: on whose behalf a process or thread acts. An object whose lists (groups, privileges, default access list)
 * lie in one block of kernel pool; they do not change but for the state of privileges and groups, words of their own.
 *
 * Which token a process or thread has is guarded by SecurityLock, so that who asks gets one with a reference.
 */
import {
  STANDARD_RIGHTS_READ,
  STANDARD_RIGHTS_REQUIRED,
  TOKEN_ADJUST_DEFAULT,
  TOKEN_ADJUST_GROUPS,
  TOKEN_ADJUST_PRIVILEGES,
  TOKEN_ALL_ACCESS,
  TOKEN_IMPERSONATE,
  TOKEN_QUERY,
} from '../abi/gen/constants.js';
import { allocateKernelPool, freeKernelPool } from '../ex/kernelpool.js';
import { atomicAdd } from '../hal/atomics.js';
import { defineLayout } from '../hal/layout.js';
import { acquireLock, releaseLock } from '../hal/lock.js';
import { readI32, readI64, readU32, u8, writeI32, writeI64 } from '../hal/memory.js';
import { EPROCESS } from '../ke/process.js';
import { MACHINE } from '../ke/system.js';
import { KTHREAD } from '../ke/thread.js';
import { createObject, referenceObject } from '../ob/object.js';
import { registerType, typeObject } from '../ob/types.js';
import { peekU16 } from '../rtl/access.js';
import { sidLength } from '../rtl/sid.js';
import type { TokenPrivilege } from './privileges.js';

export const TOKEN = defineLayout({
  TokenId: 8,
  AuthenticationId: 8,
  /** Changes with every change of the token. */
  ModifiedId: 8,
  /** TOKEN_TYPE, SECURITY_IMPERSONATION_LEVEL. Constant. */
  Type: 4,
  Level: 4,
  SessionId: 4,
  /** TOKEN_SOURCE: eight characters and a LUID. Constant. */
  Source: 16,
  /** SID_AND_ATTRIBUTES, the user's first; attributes change. */
  GroupCount: 4,
  Groups: 4,
  /** SIDs that an access must be granted to besides. Constant. */
  RestrictedCount: 4,
  Restricted: 4,
  /** LUID_AND_ATTRIBUTES; attributes change. */
  PrivilegeCount: 4,
  Privileges: 4,
  /** SIDs of objects that it creates; their access list, or 0. Constant. */
  Owner: 4,
  PrimaryGroup: 4,
  DefaultDacl: 4,
  /** Block of pool that all of that lies in. */
  Block: 4,
});
export const SID_AND_ATTRIBUTES = { Sid: 0, Attributes: 4, size: 8 } as const;
export const LUID_AND_ATTRIBUTES = { Luid: 0, Attributes: 8, size: 12 } as const;

/** What the attributes of a group say. */
export const GroupState = {
  Mandatory: 0x1,
  EnabledByDefault: 0x2,
  Enabled: 0x4,
  Owner: 0x8,
  UseForDenyOnly: 0x10,
  Integrity: 0x20,
  IntegrityEnabled: 0x40,
  LogonId: 0xc000_0000,
} as const;

export const TokenPrimary = 1;
export const TokenImpersonation = 2;

/** A SID and what a token says of it. */
export interface Group {
  readonly sid: Uint8Array;
  readonly attributes: number;
}

/** What a token is made of. */
export interface TokenSpec {
  readonly type: number;
  readonly level: number;
  readonly authentication: bigint;
  readonly source: Uint8Array;
  readonly session: number;
  /** The user's first. */
  readonly groups: readonly Group[];
  readonly restricted: readonly Group[];
  readonly privileges: readonly TokenPrivilege[];
  readonly owner: Uint8Array;
  readonly primaryGroup: Uint8Array;
  readonly defaultDacl: Uint8Array | undefined;
}

registerType({
  name: 'Token',
  mapping: {
    read: STANDARD_RIGHTS_READ | TOKEN_QUERY,
    write: STANDARD_RIGHTS_READ | TOKEN_ADJUST_PRIVILEGES | TOKEN_ADJUST_GROUPS | TOKEN_ADJUST_DEFAULT,
    execute: STANDARD_RIGHTS_READ | TOKEN_IMPERSONATE,
    all: STANDARD_RIGHTS_REQUIRED | TOKEN_ALL_ACCESS,
  },
  onDelete: (token) => freeKernelPool(readI32(token + TOKEN.Block)),
});

/** @returns a LUID that no other is. */
export function newLuid(): bigint {
  return BigInt(atomicAdd(MACHINE.NextLuid, 1) + FIRST_LUID);
}
/** Below it are those of privileges and of the system's own sessions. */
const FIRST_LUID = 0x1_0000;

function lengthOf(spec: TokenSpec): number {
  const sids = [...spec.groups, ...spec.restricted].map(({ sid }) => sid);
  const bytes = [...sids, spec.owner, spec.primaryGroup, spec.defaultDacl ?? new Uint8Array()];
  const tables = (spec.groups.length + spec.restricted.length) * SID_AND_ATTRIBUTES.size;
  const variable = bytes.reduce((sum, each) => sum + ((each.length + 3) & ~3), 0);
  return tables + spec.privileges.length * LUID_AND_ATTRIBUTES.size + variable;
}

/** Makes a token with one reference. @returns it, or 0 when memory has run out */
export function createToken(spec: TokenSpec): number {
  const block = allocateKernelPool(lengthOf(spec));
  const token = block === 0 ? 0 : createObject(typeObject('Token'), TOKEN.size);
  if (token === 0) {
    if (block !== 0) freeKernelPool(block);
    return 0;
  }
  writeI32(token + TOKEN.Block, block);
  writeI64(token + TOKEN.TokenId, newLuid());
  writeI64(token + TOKEN.ModifiedId, newLuid());
  writeI64(token + TOKEN.AuthenticationId, spec.authentication);
  writeI32(token + TOKEN.Type, spec.type);
  writeI32(token + TOKEN.Level, spec.level);
  writeI32(token + TOKEN.SessionId, spec.session);
  u8.set(spec.source, token + TOKEN.Source);
  fill(token, block, spec);
  return token;
}

function fill(token: number, block: number, spec: TokenSpec): void {
  let at = block;
  const take = (bytes: number): number => {
    const start = at;
    at += (bytes + 3) & ~3;
    return start;
  };
  const store = (bytes: Uint8Array): number => {
    const start = take(bytes.length);
    u8.set(bytes, start);
    return start;
  };
  const tables = [spec.groups, spec.restricted].map((list) => ({
    list,
    table: take(list.length * SID_AND_ATTRIBUTES.size),
  }));
  const privileges = take(spec.privileges.length * LUID_AND_ATTRIBUTES.size);
  for (const { list, table } of tables) {
    list.forEach(({ sid, attributes }, index) => {
      writeI32(table + index * SID_AND_ATTRIBUTES.size, store(sid));
      writeI32(table + index * SID_AND_ATTRIBUTES.size + SID_AND_ATTRIBUTES.Attributes, attributes);
    });
  }
  spec.privileges.forEach(({ luid, attributes }, index) => {
    const entry = privileges + index * LUID_AND_ATTRIBUTES.size;
    writeI32(entry, Number(BigInt.asIntN(32, luid)));
    writeI32(entry + 4, Number(BigInt.asIntN(32, luid >> 32n)));
    writeI32(entry + LUID_AND_ATTRIBUTES.Attributes, attributes);
  });
  const words: Partial<Record<keyof typeof TOKEN, number>> = {
    GroupCount: spec.groups.length,
    Groups: tables[0]?.table ?? 0,
    RestrictedCount: spec.restricted.length,
    Restricted: tables[1]?.table ?? 0,
    PrivilegeCount: spec.privileges.length,
    Privileges: privileges,
    Owner: store(spec.owner),
    PrimaryGroup: store(spec.primaryGroup),
    DefaultDacl: spec.defaultDacl === undefined ? 0 : store(spec.defaultDacl),
  };
  for (const [name, value] of Object.entries(words)) writeI32(token + TOKEN[name as keyof typeof TOKEN], value);
}

/** @returns the bytes of a SID. */
export function sidBytes(sid: number): Uint8Array {
  return u8.slice(sid, sid + sidLength(sid));
}

function groupsAt(table: number, count: number): Group[] {
  return Array.from({ length: count }, (_, index) => {
    const entry = table + index * SID_AND_ATTRIBUTES.size;
    return { sid: sidBytes(readI32(entry)), attributes: readI32(entry + SID_AND_ATTRIBUTES.Attributes) };
  });
}

/** @returns what a token is made of, to make another like it. */
export function specOf(token: number): TokenSpec {
  const dacl = readI32(token + TOKEN.DefaultDacl);
  return {
    type: readI32(token + TOKEN.Type),
    level: readI32(token + TOKEN.Level),
    authentication: readI64(token + TOKEN.AuthenticationId),
    source: u8.slice(token + TOKEN.Source, token + TOKEN.Source + 16),
    session: readI32(token + TOKEN.SessionId),
    groups: groupsAt(readI32(token + TOKEN.Groups), readI32(token + TOKEN.GroupCount)),
    restricted: groupsAt(readI32(token + TOKEN.Restricted), readI32(token + TOKEN.RestrictedCount)),
    privileges: privilegesOf(token),
    owner: sidBytes(readI32(token + TOKEN.Owner)),
    primaryGroup: sidBytes(readI32(token + TOKEN.PrimaryGroup)),
    defaultDacl: dacl === 0 ? undefined : u8.slice(dacl, dacl + peekU16(dacl + 2)),
  };
}

/** @returns the privileges of a token and their states. */
export function privilegesOf(token: number): TokenPrivilege[] {
  return Array.from({ length: readI32(token + TOKEN.PrivilegeCount) }, (_, index) => {
    const entry = privilegeAt(token, index);
    const luid = (BigInt(readI32(entry + 4)) << 32n) | BigInt(readU32(entry));
    return { luid, attributes: readI32(entry + LUID_AND_ATTRIBUTES.Attributes) };
  });
}

/** @returns address of a privilege's LUID_AND_ATTRIBUTES. */
export function privilegeAt(token: number, index: number): number {
  return readI32(token + TOKEN.Privileges) + index * LUID_AND_ATTRIBUTES.size;
}

/** Notes that a token has changed. */
export function touchToken(token: number): void {
  writeI64(token + TOKEN.ModifiedId, newLuid());
}

/** @returns the primary token of a process, referenced. */
export function referenceProcessToken(process: number): number {
  acquireLock(MACHINE.SecurityLock);
  const token = readI32(process + EPROCESS.Token);
  if (token !== 0) referenceObject(token);
  releaseLock(MACHINE.SecurityLock);
  return token;
}

/** @returns the token that a thread impersonates with, referenced, or 0. */
export function referenceThreadToken(thread: number): number {
  acquireLock(MACHINE.SecurityLock);
  const token = readI32(thread + KTHREAD.ImpersonationToken);
  if (token !== 0) referenceObject(token);
  releaseLock(MACHINE.SecurityLock);
  return token;
}

/** @returns the token that a thread acts with, referenced: what it impersonates, or its process's */
export function referenceEffectiveToken(thread: number): number {
  const own = referenceThreadToken(thread);
  return own !== 0 ? own : referenceProcessToken(readI32(thread + KTHREAD.Process));
}

/**
 * Changes what a thread impersonates.
 * @param token 0 for nothing; the thread takes a reference of its own
 * @returns the token before, whose reference is the caller's now, or 0
 */
export function exchangeThreadToken(thread: number, token: number): number {
  if (token !== 0) referenceObject(token);
  acquireLock(MACHINE.SecurityLock);
  const before = readI32(thread + KTHREAD.ImpersonationToken);
  writeI32(thread + KTHREAD.ImpersonationToken, token);
  releaseLock(MACHINE.SecurityLock);
  return before;
}
