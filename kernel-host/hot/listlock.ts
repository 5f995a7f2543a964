// AssemblyScript: how the ExInterlocked routines hold the caller's spin lock. They may be called at any IRQL,
// an interrupt routine's included, so the lock is held with everything masked (HIGH_LEVEL), as NT does by
// disabling interrupts. The lock word is that of KeAcquireSpinLock: both kinds exclude each other.
import { requireAligned, requireValid } from './access';
import { prcb, servePending } from './irql';
import { DISPATCH_LEVEL, HIGH_LEVEL, PENDING_LENT, PRCB_IRQL, PRCB_PENDING } from './layout';
import { acquire, release } from './spinlock';

/** Checks a lock's address, while a fault can still be raised at the caller's IRQL. */
// @ts-expect-error: decorator
@inline
export function requireLock(lock: i32): void {
  requireAligned(lock, 4);
  requireValid(lock, 4);
}

/** Takes the lock. @returns the IRQL for leaveLock */
// @ts-expect-error: decorator
@inline
export function enterLock(lock: i32): i32 {
  const old = load<i32>(prcb() + PRCB_IRQL);
  while (!tryEnterLock(lock, old)) loseAndWinProcessor(lock, old);
  return old;
}

// @ts-expect-error: decorator
@inline
function tryEnterLock(lock: i32, old: i32): bool {
  const processor = prcb();
  store<i32>(processor + PRCB_IRQL, HIGH_LEVEL);
  acquire(lock);
  return (load<i32>(processor + PRCB_PENDING) & PENDING_LENT) == 0 || old >= DISPATCH_LEVEL;
}

// The processor was lent while its thread spun outside the kernel: let it go, and win one back.
function loseAndWinProcessor(lock: i32, old: i32): void {
  atomic.store<i32>(lock, 0);
  store<i32>(prcb() + PRCB_IRQL, old);
  servePending();
}

/** Releases the lock and restores the IRQL. */
// @ts-expect-error: decorator
@inline
export function leaveLock(lock: i32, old: i32): void {
  release(lock);
  const processor = prcb();
  store<i32>(processor + PRCB_IRQL, old);
  if (old < DISPATCH_LEVEL && load<i32>(processor + PRCB_PENDING) != 0) servePending();
}
