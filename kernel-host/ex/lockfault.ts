/**
 * Bug checks for locks that are used against their rules. Windows finds these with Driver Verifier on
 * (deadlock detection) and otherwise hangs or corrupts the lock; here they are found always, since they cost
 * one comparison.
 *
 * Source: bug check 0xC4, its rules for locks, in the debugger's documentation.
 */
import { readI32 } from '../hal/memory.js';
import { BugCode, keBugCheckEx } from '../ke/bugcheck.js';
import { currentThread } from '../ke/current.js';
import { KTHREAD } from '../ke/thread.js';

/** First parameter of DRIVER_VERIFIER_DETECTED_VIOLATION: which rule. */
const Rule = {
  RecursiveAcquire: 0x1000,
  Uninitialized: 0x1002,
  WrongThreadReleases: 0x1004,
  MultipleInitialization: 0x1005,
  HeldAtItsEnd: 0x1006,
  NotAcquired: 0x1007,
} as const;

function hex(address: number): string {
  return `0x${(address >>> 0).toString(16).padStart(8, '0')}`;
}

function violation(rule: number, lock: number, detail: string): never {
  keBugCheckEx(BugCode.DRIVER_VERIFIER_DETECTED_VIOLATION, rule, lock, currentThread(), 0, detail);
}

/** The thread acquires what it holds already and would wait for itself. @param kind `fast mutex` and the like */
export function recursiveAcquire(kind: string, lock: number): never {
  violation(
    Rule.RecursiveAcquire,
    lock,
    `The thread acquires the ${kind} at ${hex(lock)}, which it holds already: it would wait for itself for ever.`,
  );
}

/** The lock has not been initialised, or has been deleted. */
export function uninitializedLock(kind: string, lock: number): never {
  violation(Rule.Uninitialized, lock, `The ${kind} at ${hex(lock)} is not initialised, or has been deleted.`);
}

/** The thread releases what it does not hold. @param owner KTHREAD that holds it, or 0 */
export function releaseByNonOwner(kind: string, lock: number, owner: number): never {
  const whose = owner === 0 ? 'nobody holds' : `thread ${readI32(owner + KTHREAD.ClientId)} holds`;
  violation(
    owner === 0 ? Rule.NotAcquired : Rule.WrongThreadReleases,
    lock,
    `The thread releases the ${kind} at ${hex(lock)}, which ${whose}.`,
  );
}

/** The lock is initialised, reinitialised or deleted while somebody has it. @param owner KTHREAD, or 0 when not known */
export function endedWhileHeld(
  kind: string,
  lock: number,
  what: 'initialised again' | 'deleted',
  owner: number,
): never {
  const who = owner === 0 ? 'somebody' : `thread ${readI32(owner + KTHREAD.ClientId)}`;
  violation(
    what === 'deleted' ? Rule.HeldAtItsEnd : Rule.MultipleInitialization,
    lock,
    `The ${kind} at ${hex(lock)} is ${what} while ${who} has it.`,
  );
}
