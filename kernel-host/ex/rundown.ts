/**
 * Rundown protection. EX_RUNDOWN_REF is one word: twice the number of users, or, once the object is going, a
 * number with bit 0 set: 1 when it is gone, otherwise the address of the thread that waits for the last user,
 * plus 1. From then on the users are counted in that thread, in KTHREAD.GateCount.
 *
 * Invariants: bit 0, once set, keeps new users out until ExReInitializeRundownProtection. GateCount goes below
 * zero while users leave that the waiter has not added yet; it reaches 0 once, either by the waiter's addition
 * (nobody is left) or by the last user, who opens the gate and touches neither word nor thread after that.
 *
 * Source: the pages of these routines in the WDK documentation.
 */
import { atomicAdd, atomicLoad, atomicStore, compareAndSwap } from '../hal/atomics.js';
import { BugCode, keBugCheckEx } from '../ke/bugcheck.js';
import { KTHREAD } from '../ke/thread.js';
import { openGate, prepareGate, waitAtGate } from './threadgate.js';

/** The bit that keeps new users out, and what a user counts. */
export const ACTIVE = 1;
export const USER = 2;
/** KWAIT_REASON WrRundown. */
export const WR_RUNDOWN = 36;

/** ExInitializeRundownProtection: no users. IRQL: any. */
export function ExInitializeRundownProtection(RunRef: number): void {
  atomicStore(RunRef, 0);
}

/** ExReInitializeRundownProtection: usable again after rundown. IRQL: <= APC_LEVEL. */
export function ExReInitializeRundownProtection(RunRef: number): void {
  atomicStore(RunRef, 0);
}

/** ExRundownCompleted: the object is gone. IRQL: <= APC_LEVEL. */
export function ExRundownCompleted(RunRef: number): void {
  atomicStore(RunRef, ACTIVE);
}

/** ExAcquireRundownProtection. IRQL: <= DISPATCH_LEVEL. @returns FALSE when the object is going */
export function ExAcquireRundownProtection(RunRef: number): number {
  return ExAcquireRundownProtectionEx(RunRef, 1);
}

/** ExAcquireRundownProtectionEx: `Count` times at once. As ExAcquireRundownProtection. */
export function ExAcquireRundownProtectionEx(RunRef: number, Count: number): number {
  for (;;) {
    const word = atomicLoad(RunRef);
    if ((word & ACTIVE) !== 0) return 0;
    if (compareAndSwap(RunRef, word, word + Count * USER)) return 1;
  }
}

/** ExReleaseRundownProtection. IRQL: <= DISPATCH_LEVEL. Bug check 0x18 when nobody uses the object. */
export function ExReleaseRundownProtection(RunRef: number): void {
  ExReleaseRundownProtectionEx(RunRef, 1);
}

/** ExReleaseRundownProtectionEx: `Count` times at once. As ExReleaseRundownProtection. */
export function ExReleaseRundownProtectionEx(RunRef: number, Count: number): void {
  for (;;) {
    const word = atomicLoad(RunRef);
    if (word === ACTIVE || ((word & ACTIVE) === 0 && word >>> 1 < Count)) noSuchUser(RunRef);
    if ((word & ACTIVE) !== 0) {
      const waiter = word - ACTIVE;
      if (atomicAdd(waiter + KTHREAD.GateCount, -Count) === Count) openGate(waiter);
      return;
    }
    if (compareAndSwap(RunRef, word, word - Count * USER)) return;
  }
}

/**
 * ExWaitForRundownProtectionRelease: stops new users and waits for those there are. One thread does; others, and
 * later calls, return at once when the object is gone. IRQL: <= APC_LEVEL.
 */
export function ExWaitForRundownProtectionRelease(RunRef: number): void {
  if (compareAndSwap(RunRef, 0, ACTIVE)) return;
  const thread = prepareGate();
  atomicStore(thread + KTHREAD.GateCount, 0);
  for (;;) {
    const word = atomicLoad(RunRef);
    if (word === ACTIVE) return;
    if ((word & ACTIVE) !== 0) twoWaiters(RunRef);
    if (!compareAndSwap(RunRef, word, thread + ACTIVE)) continue;
    const users = word >>> 1;
    if (atomicAdd(thread + KTHREAD.GateCount, users) + users !== 0) waitAtGate(RunRef, WR_RUNDOWN);
    atomicStore(RunRef, ACTIVE);
    return;
  }
}

function hex(address: number): string {
  return `0x${(address >>> 0).toString(16).padStart(8, '0')}`;
}

/** Bug check: released more often than acquired. */
export function noSuchUser(runRef: number): never {
  const detail = `The rundown protection at ${hex(runRef)} is released more often than it was acquired.`;
  keBugCheckEx(BugCode.REFERENCE_BY_POINTER, 0, runRef, 0, 0, detail);
}

/** Bug check: a second thread waits. */
export function twoWaiters(runRef: number): never {
  const detail = `Two threads wait for the rundown of ${hex(runRef)}; only one may.`;
  keBugCheckEx(BugCode.REFERENCE_BY_POINTER, 0, runRef, 0, 0, detail);
}
