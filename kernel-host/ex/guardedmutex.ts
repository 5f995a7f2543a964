/**
 * Guarded mutexes: not recursive; the owner is in a guarded region and its IRQL is left alone. How one is
 * acquired and handed on: ex/gatedcount. The gate of a KGUARDED_MUTEX has an event's layout and is one.
 *
 * Source: the pages of these routines in the WDK documentation; NT-SEMANTICS, IRQL.
 */
import { writeI32 } from '../hal/memory.js';
import { KeEnterGuardedRegion, KeLeaveGuardedRegion } from '../ke/region.js';
import { acquireGated, type GatedKind, initializeGated, releaseGated, tryAcquireGated } from './gatedcount.js';

/** KGUARDED_MUTEX on x86, past what ex/gatedcount has. */
const KGUARDED_MUTEX = { CombinedApcDisable: 28 } as const;
const KIND: GatedKind = { name: 'guarded mutex', reason: 35 };

/** KeInitializeGuardedMutex: free. IRQL: <= APC_LEVEL. */
export function KeInitializeGuardedMutex(Mutex: number): void {
  initializeGated(Mutex);
  writeI32(Mutex + KGUARDED_MUTEX.CombinedApcDisable, 0);
}

/** KeAcquireGuardedMutex: enters a guarded region and waits for it. IRQL: <= APC_LEVEL. */
export function KeAcquireGuardedMutex(Mutex: number): void {
  KeEnterGuardedRegion();
  acquireGated(Mutex, KIND);
}

/** KeTryToAcquireGuardedMutex. IRQL: <= APC_LEVEL. @returns TRUE: it is the caller's, in a guarded region */
export function KeTryToAcquireGuardedMutex(Mutex: number): number {
  KeEnterGuardedRegion();
  if (tryAcquireGated(Mutex)) return 1;
  KeLeaveGuardedRegion();
  return 0;
}

/** KeReleaseGuardedMutex: hands it on and leaves the guarded region. Bug check 0xC4 by another thread. */
export function KeReleaseGuardedMutex(Mutex: number): void {
  releaseGated(Mutex, KIND);
  KeLeaveGuardedRegion();
}

/** KeAcquireGuardedMutexUnsafe: the caller has APCs off. IRQL: <= APC_LEVEL. */
export function KeAcquireGuardedMutexUnsafe(Mutex: number): void {
  acquireGated(Mutex, KIND);
}

/** KeReleaseGuardedMutexUnsafe. IRQL: <= APC_LEVEL. Bug check 0xC4 by another thread. */
export function KeReleaseGuardedMutexUnsafe(Mutex: number): void {
  releaseGated(Mutex, KIND);
}
