/**
 * Fast mutexes: not recursive; the owner runs at APC_LEVEL, or for the unsafe forms has APCs off otherwise.
 * How one is acquired and handed on: ex/gatedcount. OldIrql is the owner's alone.
 *
 * Source: the pages of these routines in the WDK documentation; NT-SEMANTICS, IRQL.
 */
import { readI32, writeI32 } from '../hal/memory.js';
import { APC_LEVEL } from '../hot/layout.js';
import { lowerIrql, raiseIrql } from '../ke/irql.js';
import { KeEnterCriticalRegion, KeLeaveCriticalRegion } from '../ke/region.js';
import { acquireGated, type GatedKind, initializeGated, releaseGated, tryAcquireGated } from './gatedcount.js';

/** FAST_MUTEX on x86, past what ex/gatedcount has. */
const FAST_MUTEX = { OldIrql: 28 } as const;
const KIND: GatedKind = { name: 'fast mutex', reason: 34 };

/** ExInitializeFastMutex: free. IRQL: <= DISPATCH_LEVEL. */
export function ExInitializeFastMutex(FastMutex: number): void {
  initializeGated(FastMutex);
  writeI32(FastMutex + FAST_MUTEX.OldIrql, 0);
}

/** ExAcquireFastMutex: waits for it and runs at APC_LEVEL. IRQL: <= APC_LEVEL. */
export function ExAcquireFastMutex(FastMutex: number): void {
  const old = raiseIrql(APC_LEVEL);
  acquireGated(FastMutex, KIND);
  writeI32(FastMutex + FAST_MUTEX.OldIrql, old);
}

/** ExTryToAcquireFastMutex. IRQL: <= APC_LEVEL, also afterwards when it fails. @returns TRUE: it is the caller's */
export function ExTryToAcquireFastMutex(FastMutex: number): number {
  const old = raiseIrql(APC_LEVEL);
  if (tryAcquireGated(FastMutex)) {
    writeI32(FastMutex + FAST_MUTEX.OldIrql, old);
    return 1;
  }
  lowerIrql(old);
  return 0;
}

/** ExReleaseFastMutex: hands it on and restores the IRQL. IRQL: APC_LEVEL. Bug check 0xC4 by another thread. */
export function ExReleaseFastMutex(FastMutex: number): void {
  // Once released, it is the next owner's to write.
  const old = readI32(FastMutex + FAST_MUTEX.OldIrql);
  releaseGated(FastMutex, KIND);
  lowerIrql(old);
}

/** ExAcquireFastMutexUnsafe: the caller has APCs off. IRQL: <= APC_LEVEL. */
export function ExAcquireFastMutexUnsafe(FastMutex: number): void {
  acquireGated(FastMutex, KIND);
}

/** ExReleaseFastMutexUnsafe. IRQL: <= APC_LEVEL. Bug check 0xC4 by another thread. */
export function ExReleaseFastMutexUnsafe(FastMutex: number): void {
  releaseGated(FastMutex, KIND);
}

/** ExEnterCriticalRegionAndAcquireFastMutexUnsafe. IRQL: <= APC_LEVEL. */
export function ExEnterCriticalRegionAndAcquireFastMutexUnsafe(FastMutex: number): void {
  KeEnterCriticalRegion();
  acquireGated(FastMutex, KIND);
}

/** ExReleaseFastMutexUnsafeAndLeaveCriticalRegion. IRQL: <= APC_LEVEL. */
export function ExReleaseFastMutexUnsafeAndLeaveCriticalRegion(FastMutex: number): void {
  releaseGated(FastMutex, KIND);
  KeLeaveCriticalRegion();
}
