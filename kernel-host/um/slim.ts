/**
 * Win32: slim reader/writer locks, condition variables, one-time initialisation: each one word that needs no end.
 *
 * An SRW lock's word is Held for an exclusive owner, Waiters while somebody waits, and Share for each shared owner.
 * Without Waiters it changes by compare-and-swap alone; with it, only under the lock of keyed waits. Who releases hands
 * the lock on, first come first served, so nobody starves.
 *
 * Source: the Windows API reference.
 */
import { atomicLoad, atomicStore, compareAndSwap } from '../hal/atomics.js';
import { checkWrite } from '../rtl/access.js';
import { EnterCriticalSection, LeaveCriticalSection } from './critical.js';
import { fail } from './error.js';
import { enlist, newWaiter, sleep, waitersOn, wake, withKeyedLock } from './keyed.js';
import { scratchTimeout } from './timeout.js';

const Held = 1;
const Waiters = 2;
const Share = 4;
const Exclusive = 0;
const Shared = 1;
const ERROR_TIMEOUT = 1460;
const CONDITION_VARIABLE_LOCKMODE_SHARED = 1;
const ALL = Number.POSITIVE_INFINITY;

/** What the word becomes for another owner; undefined when it has to wait. */
function taken(word: number, kind: number): number | undefined {
  if (kind === Exclusive) return word === 0 ? Held : undefined;
  return (word & (Held | Waiters)) === 0 ? word + Share : undefined;
}

function tryAcquire(lock: number, kind: number): boolean {
  checkWrite(lock, 4);
  for (;;) {
    const word = atomicLoad(lock);
    const next = taken(word, kind);
    if (next === undefined) return false;
    if (compareAndSwap(lock, word, next)) return true;
  }
}

function acquire(lock: number, kind: number): void {
  if (tryAcquire(lock, kind)) return;
  const waiter = newWaiter(lock, kind);
  const waits = withKeyedLock(() => {
    for (;;) {
      const word = atomicLoad(lock);
      const next = taken(word, kind);
      if (!compareAndSwap(lock, word, next ?? word | Waiters)) continue;
      enlist(waiter);
      if (next !== undefined) wake(waiter);
      return next === undefined;
    }
  });
  // A thread that is told to end leaves the queue; it never comes back to its program.
  if (sleep(waiter, 0) || !waits) return;
  withKeyedLock(() => {
    if ((atomicLoad(lock) & Waiters) !== 0) handOn(lock);
  });
}

function release(lock: number, owner: number): void {
  checkWrite(lock, 4);
  for (;;) {
    const word = atomicLoad(lock);
    if ((word & Waiters) !== 0) break;
    if (compareAndSwap(lock, word, word - owner)) return;
  }
  withKeyedLock(() => {
    atomicStore(lock, atomicLoad(lock) - owner);
    handOn(lock);
  });
}

/** Gives the lock to those who are next, when they can have it. Locked; Waiters is set. */
function handOn(lock: number): void {
  let word = atomicLoad(lock) & ~Waiters;
  const waiters = waitersOn(lock);
  let gone = 0;
  for (const { waiter, kind } of waiters) {
    const next = taken(word, kind);
    if (next === undefined) break;
    word = next;
    gone++;
    wake(waiter);
  }
  atomicStore(lock, gone < waiters.length ? word | Waiters : word);
}

/** InitializeSRWLock. */
export function InitializeSRWLock(SRWLock: number): void {
  checkWrite(SRWLock, 4);
  atomicStore(SRWLock, 0);
}

/** AcquireSRWLockExclusive; whoever has the lock already waits for ever. */
export function AcquireSRWLockExclusive(SRWLock: number): void {
  acquire(SRWLock, Exclusive);
}

/** AcquireSRWLockShared. */
export function AcquireSRWLockShared(SRWLock: number): void {
  acquire(SRWLock, Shared);
}

/** TryAcquireSRWLockExclusive. @returns whether it has */
export function TryAcquireSRWLockExclusive(SRWLock: number): number {
  return tryAcquire(SRWLock, Exclusive) ? 1 : 0;
}

/** TryAcquireSRWLockShared. @returns whether it has */
export function TryAcquireSRWLockShared(SRWLock: number): number {
  return tryAcquire(SRWLock, Shared) ? 1 : 0;
}

/** ReleaseSRWLockExclusive. */
export function ReleaseSRWLockExclusive(SRWLock: number): void {
  release(SRWLock, Held);
}

/** ReleaseSRWLockShared. */
export function ReleaseSRWLockShared(SRWLock: number): void {
  release(SRWLock, Share);
}

/** InitializeConditionVariable. */
export function InitializeConditionVariable(ConditionVariable: number): void {
  InitializeSRWLock(ConditionVariable);
}

/** Waits on a condition with its lock given up as long. @returns FALSE with ERROR_TIMEOUT */
function sleepCondition(condition: number, milliseconds: number, leave: () => void, enter: () => void): number {
  checkWrite(condition, 4);
  const timeout = scratchTimeout(milliseconds);
  const waiter = newWaiter(condition, 0);
  withKeyedLock(() => enlist(waiter));
  leave();
  const woken = sleep(waiter, timeout);
  enter();
  return woken ? 1 : fail(ERROR_TIMEOUT);
}

/** SleepConditionVariableCS. @returns FALSE with ERROR_TIMEOUT; the section is owned again in any case */
export function SleepConditionVariableCS(
  ConditionVariable: number,
  CriticalSection: number,
  dwMilliseconds: number,
): number {
  const leave = (): void => LeaveCriticalSection(CriticalSection);
  return sleepCondition(ConditionVariable, dwMilliseconds, leave, () => EnterCriticalSection(CriticalSection));
}

/** SleepConditionVariableSRW. @param Flags CONDITION_VARIABLE_LOCKMODE_SHARED 1: the lock is held shared */
export function SleepConditionVariableSRW(
  ConditionVariable: number,
  SRWLock: number,
  dwMilliseconds: number,
  Flags: number,
): number {
  const shared = (Flags & CONDITION_VARIABLE_LOCKMODE_SHARED) !== 0;
  const leave = (): void => release(SRWLock, shared ? Share : Held);
  return sleepCondition(ConditionVariable, dwMilliseconds, leave, () => acquire(SRWLock, shared ? Shared : Exclusive));
}

function wakeSome(address: number, most: number): void {
  withKeyedLock(() => {
    waitersOn(address).forEach(({ waiter }, index) => {
      if (index < most) wake(waiter);
    });
  });
}

/** WakeConditionVariable: the one that has waited longest. */
export function WakeConditionVariable(ConditionVariable: number): void {
  wakeSome(ConditionVariable, 1);
}

/** WakeAllConditionVariable. */
export function WakeAllConditionVariable(ConditionVariable: number): void {
  wakeSome(ConditionVariable, ALL);
}
