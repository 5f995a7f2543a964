/**
 * KSPIN_LOCKs as the kernel's own routines take them: the same word and the same rule as the hot module's, for
 * locks that driver code may hold too. Held at DISPATCH_LEVEL or above throughout.
 */
import { atomicLoad, atomicStore, compareAndSwap } from '../hal/atomics.js';
import { readI32 } from '../hal/memory.js';
import { relax } from '../hal/park.js';
import { DISPATCH_LEVEL } from '../hot/layout.js';
import { BugCode, keBugCheckEx, throwIfStopping } from './bugcheck.js';
import { currentThread } from './current.js';
import { lowerIrql, raiseIrql } from './irql.js';
import { KTHREAD } from './thread.js';

const SPINS = 1000;

/** Raises to DISPATCH_LEVEL and takes the lock at `lock`. @returns the old IRQL */
export function acquireSpinLock(lock: number): number {
  const irql = raiseIrql(DISPATCH_LEVEL);
  acquireSpinLockAtDpcLevel(lock);
  return irql;
}

/** Takes the lock at DISPATCH_LEVEL or above. Bug check 0xF when the thread holds it already. */
export function acquireSpinLockAtDpcLevel(lock: number): void {
  const thread = currentThread();
  for (let spin = 0; !compareAndSwap(lock, 0, thread); spin++) {
    const holder = atomicLoad(lock);
    if (holder === thread) alreadyOwned(lock);
    if (spin > SPINS && holder !== 0) {
      throwIfStopping();
      relax(lock, holder);
    }
  }
}

/** Releases the lock and lowers to `irql`. Bug check 0x10 when the thread does not hold it. */
export function releaseSpinLock(lock: number, irql: number): void {
  releaseSpinLockFromDpcLevel(lock);
  lowerIrql(irql);
}

/** Releases the lock and stays at this IRQL. */
export function releaseSpinLockFromDpcLevel(lock: number): void {
  if (readI32(lock) !== currentThread()) notOwned(lock);
  atomicStore(lock, 0);
}

function alreadyOwned(lock: number): never {
  const detail = `The thread acquires the spin lock at ${hex(lock)}, which it holds already: it would spin for ever.`;
  keBugCheckEx(BugCode.SPIN_LOCK_ALREADY_OWNED, lock, 0, 0, 0, detail);
}

function notOwned(lock: number): never {
  const holder = readI32(lock);
  const whose = holder === 0 ? 'nobody holds' : `thread ${readI32(holder + KTHREAD.ClientId)} holds`;
  const detail = `The thread releases the spin lock at ${hex(lock)}, which ${whose}.`;
  keBugCheckEx(BugCode.SPIN_LOCK_NOT_OWNED, lock, 0, 0, 0, detail);
}

function hex(address: number): string {
  return `0x${(address >>> 0).toString(16).padStart(8, '0')}`;
}
