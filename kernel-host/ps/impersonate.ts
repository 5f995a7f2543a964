/** Tokens of processes and threads, and quota. Source: the pages of these routines in the WDK documentation. */
import { STATUS_BAD_TOKEN_TYPE, STATUS_NO_TOKEN, STATUS_SUCCESS } from '../abi/gen/constants.js';
import { readI32, u8, writeI32 } from '../hal/memory.js';
import { currentThread } from '../ke/current.js';
import { KTHREAD } from '../ke/thread.js';
import { dereferenceObject } from '../ob/object.js';
import { checkWrite, pokeU32 } from '../rtl/access.js';
import {
  exchangeThreadToken,
  referenceProcessToken,
  referenceThreadToken,
  TOKEN,
  TokenImpersonation,
} from '../se/token.js';
import { duplicateToken, impersonate } from '../se/tokenapi.js';

/** Bits of KTHREAD.Impersonation above the level. */
const COPY_ON_OPEN = 0x100;
const EFFECTIVE_ONLY = 0x200;
const LEVEL = 0xff;
/** SE_IMPERSONATION_STATE. */
const STATE = { Token: 0, CopyOnOpen: 4, EffectiveOnly: 5, Level: 8, size: 12 } as const;

function isSet(boolean: number): boolean {
  return (boolean & 0xff) !== 0;
}

/** PsReferencePrimaryToken. IRQL: PASSIVE_LEVEL. @returns the token of a process, for PsDereferencePrimaryToken */
export function PsReferencePrimaryToken(Process: number): number {
  return referenceProcessToken(Process);
}

/** PsDereferencePrimaryToken, PsDereferenceImpersonationToken. NULL is nothing to give back. */
export function PsDereferencePrimaryToken(PrimaryToken: number): void {
  if (PrimaryToken !== 0) dereferenceObject(PrimaryToken);
}
export { PsDereferencePrimaryToken as PsDereferenceImpersonationToken };

/**
 * PsReferenceImpersonationToken. IRQL: PASSIVE_LEVEL. The rest is stored only when there is one.
 * @returns the token that a thread acts with, NULL when it acts for itself
 */
export function PsReferenceImpersonationToken(
  Thread: number,
  CopyOnOpen: number,
  EffectiveOnly: number,
  ImpersonationLevel: number,
): number {
  const token = referenceThreadToken(Thread);
  if (token === 0) return 0;
  const word = readI32(Thread + KTHREAD.Impersonation);
  checkWrite(CopyOnOpen, 1);
  checkWrite(EffectiveOnly, 1);
  checkWrite(ImpersonationLevel, 4);
  u8[CopyOnOpen] = (word & COPY_ON_OPEN) === 0 ? 0 : 1;
  u8[EffectiveOnly] = (word & EFFECTIVE_ONLY) === 0 ? 0 : 1;
  pokeU32(ImpersonationLevel, word & LEVEL);
  return token;
}

/**
 * PsImpersonateClient: lets a thread act with a token. IRQL: PASSIVE_LEVEL.
 * @param Token NULL ends it; a primary one is acted with by a copy
 * @returns STATUS_SUCCESS, STATUS_NO_TOKEN when memory has run out
 */
export function PsImpersonateClient(
  Thread: number,
  Token: number,
  CopyOnOpen: number,
  EffectiveOnly: number,
  ImpersonationLevel: number,
): number {
  if (Token === 0) {
    impersonate(Thread, 0, 0);
    return STATUS_SUCCESS;
  }
  const flags = (isSet(CopyOnOpen) ? COPY_ON_OPEN : 0) | (isSet(EffectiveOnly) ? EFFECTIVE_ONLY : 0);
  const own = readI32(Token + TOKEN.Type) === TokenImpersonation;
  const token = own ? Token : duplicateToken(Token, TokenImpersonation, ImpersonationLevel, isSet(EffectiveOnly));
  if (token === 0) return STATUS_NO_TOKEN;
  impersonate(Thread, token, flags | (ImpersonationLevel & LEVEL));
  if (!own) dereferenceObject(token);
  return STATUS_SUCCESS;
}

/** PsRevertToSelf: the current thread acts for itself again. IRQL: PASSIVE_LEVEL. */
export function PsRevertToSelf(): void {
  impersonate(currentThread(), 0, 0);
}

/** PsRevertThreadToSelf: that thread does. IRQL: PASSIVE_LEVEL. */
export function PsRevertThreadToSelf(Thread: number): void {
  impersonate(Thread, 0, 0);
}

/** PsIsThreadImpersonating. IRQL: any. */
export function PsIsThreadImpersonating(Thread: number): number {
  return readI32(Thread + KTHREAD.ImpersonationToken) === 0 ? 0 : 1;
}

/**
 * PsDisableImpersonation: acts for itself until PsRestoreImpersonation. IRQL: PASSIVE_LEVEL.
 * @param ImpersonationState SE_IMPERSONATION_STATE that keeps what was
 * @returns whether it acted for another
 */
export function PsDisableImpersonation(Thread: number, ImpersonationState: number): number {
  checkWrite(ImpersonationState, STATE.size);
  const word = readI32(Thread + KTHREAD.Impersonation);
  const token = exchangeThreadToken(Thread, 0);
  writeI32(ImpersonationState + STATE.Token, token);
  u8[ImpersonationState + STATE.CopyOnOpen] = (word & COPY_ON_OPEN) === 0 ? 0 : 1;
  u8[ImpersonationState + STATE.EffectiveOnly] = (word & EFFECTIVE_ONLY) === 0 ? 0 : 1;
  writeI32(ImpersonationState + STATE.Level, word & LEVEL);
  return token === 0 ? 0 : 1;
}

/** PsRestoreImpersonation: takes that back. IRQL: PASSIVE_LEVEL. */
export function PsRestoreImpersonation(Thread: number, ImpersonationState: number): void {
  const token = readI32(ImpersonationState + STATE.Token);
  const flags =
    (u8[ImpersonationState + STATE.CopyOnOpen] === 0 ? 0 : COPY_ON_OPEN) |
    (u8[ImpersonationState + STATE.EffectiveOnly] === 0 ? 0 : EFFECTIVE_ONLY);
  impersonate(Thread, token, readI32(ImpersonationState + STATE.Level) | flags);
  if (token !== 0) dereferenceObject(token);
}

/**
 * PsAssignImpersonationToken: by a token that the caller has.
 * @param token 0 ends it
 * @returns STATUS_SUCCESS, STATUS_BAD_TOKEN_TYPE for a primary token
 */
export function assignThreadToken(thread: number, token: number): number {
  if (token !== 0 && readI32(token + TOKEN.Type) !== TokenImpersonation) return STATUS_BAD_TOKEN_TYPE;
  impersonate(thread, token, token === 0 ? 0 : readI32(token + TOKEN.Level));
  return STATUS_SUCCESS;
}

/** PsChargePoolQuota: nobody has a limit here. IRQL: <= APC_LEVEL. */
export function PsChargePoolQuota(_Process: number, _PoolType: number, _Amount: number): void {}
export { PsChargePoolQuota as PsReturnPoolQuota };

/** PsChargeProcessPoolQuota: as PsChargePoolQuota. @returns STATUS_SUCCESS: nobody has a limit */
export function PsChargeProcessPoolQuota(_Process: number, _PoolType: number, _Amount: number): number {
  return STATUS_SUCCESS;
}

/** PsChargeProcessNonPagedPoolQuota, PsChargeProcessPagedPoolQuota. @returns STATUS_SUCCESS */
export function PsChargeProcessNonPagedPoolQuota(_Process: number, _Amount: number): number {
  return STATUS_SUCCESS;
}
export { PsChargeProcessNonPagedPoolQuota as PsChargeProcessPagedPoolQuota };

/** PsReturnProcessNonPagedPoolQuota, PsReturnProcessPagedPoolQuota. */
export function PsReturnProcessNonPagedPoolQuota(_Process: number, _Amount: number): void {}
export { PsReturnProcessNonPagedPoolQuota as PsReturnProcessPagedPoolQuota };
