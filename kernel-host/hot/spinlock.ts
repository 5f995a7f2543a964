// AssemblyScript: spin locks. KSPIN_LOCK is one word: 0 free, otherwise the KTHREAD that holds it.
//
// Invariant: the word is changed from 0 only by compare-exchange, and back to 0 only by its holder, at
// DISPATCH_LEVEL or above throughout. A spinner reads until it sees 0 and only then tries to write, so
// that waiting does not take the cache line from the holder; after a while it lets the host run something
// else, since the holder's core may have been taken away.

import { prcb, servePending, thread } from './irql';
import { DISPATCH_LEVEL, PENDING_LENT, PRCB_IRQL, PRCB_PENDING } from './layout';

// Sleeps a moment, or unwinds when the machine stops.
@external("ki", "spinWait")
declare function spinWait(word: i32, value: i32): void;
// Sleeps until wakeSpinner, or unwinds when the machine stops.
@external("ki", "spinSleep")
declare function spinSleep(word: i32, value: i32): void;
// Wakes a spinner that sleeps on the word.
@external("ki", "wakeSpinner")
declare function wakeSpinner(word: i32): void;
@external("ki", "spinLockOwned")
export declare function spinLockOwned(lock: i32): void;
@external("ki", "spinLockNotOwned")
export declare function spinLockNotOwned(lock: i32): void;
@external("ki", "badIrql")
declare function badIrql(irql: i32, atDpc: i32): void;

const SPINS: i32 = 1000;

export function KeInitializeSpinLock(lock: i32): void {
  atomic.store<i32>(lock, 0);
}

function contended(lock: i32, self: i32): void {
  if (atomic.load<i32>(lock) == self) spinLockOwned(lock);
  for (let spins = 0; ; spins++) {
    const holder = atomic.load<i32>(lock);
    if (holder == 0) {
      if (atomic.cmpxchg<i32>(lock, 0, self) == 0) return;
    } else if (spins > SPINS) {
      spinWait(lock, holder);
      spins = 0;
    }
  }
}

// @ts-expect-error: decorator
@inline
export function acquire(lock: i32): void {
  const self = thread();
  if (atomic.cmpxchg<i32>(lock, 0, self) != 0) contended(lock, self);
}

// @ts-expect-error: decorator
@inline
export function release(lock: i32): void {
  if (load<i32>(lock) != thread()) spinLockNotOwned(lock);
  atomic.store<i32>(lock, 0);
}

export function KeAcquireSpinLockRaiseToDpc(lock: i32): i32 {
  const processor = prcb();
  const old = load<i32>(processor + PRCB_IRQL);
  if (u32(old) > u32(DISPATCH_LEVEL)) badIrql(old, 0);
  store<i32>(processor + PRCB_IRQL, DISPATCH_LEVEL);
  acquire(lock);
  if (load<i32>(processor + PRCB_PENDING) & PENDING_LENT && old < DISPATCH_LEVEL) return reacquire(lock, old);
  return old;
}

// The processor was lent while its thread spun outside the kernel: win one back, then lock again.
function reacquire(lock: i32, old: i32): i32 {
  atomic.store<i32>(lock, 0);
  store<i32>(prcb() + PRCB_IRQL, old);
  servePending();
  return KeAcquireSpinLockRaiseToDpc(lock);
}

export function KeReleaseSpinLock(lock: i32, irql: i32): void {
  release(lock);
  const processor = prcb();
  store<i32>(processor + PRCB_IRQL, irql & 0xff);
  if ((irql & 0xff) < DISPATCH_LEVEL && load<i32>(processor + PRCB_PENDING) != 0) servePending();
}

export function KfAcquireSpinLock(lock: i32): i32 {
  return KeAcquireSpinLockRaiseToDpc(lock);
}

export function KfReleaseSpinLock(lock: i32, irql: i32): void {
  KeReleaseSpinLock(lock, irql);
}

// @ts-expect-error: decorator
@inline
function requireDpcLevel(): void {
  const irql = load<i32>(prcb() + PRCB_IRQL);
  if (irql < DISPATCH_LEVEL) badIrql(irql, 1);
}

export function KeAcquireSpinLockAtDpcLevel(lock: i32): void {
  requireDpcLevel();
  acquire(lock);
}

export function KeReleaseSpinLockFromDpcLevel(lock: i32): void {
  requireDpcLevel();
  release(lock);
}

export function KeTryToAcquireSpinLockAtDpcLevel(lock: i32): i32 {
  requireDpcLevel();
  return i32(atomic.cmpxchg<i32>(lock, 0, thread()) == 0);
}

export function KeTestSpinLock(lock: i32): i32 {
  return i32(atomic.load<i32>(lock) == 0);
}

// --- In-stack queued spin locks ---------------------------------------------------------------------------
// KLOCK_QUEUE_HANDLE: Next, Lock, OldIrql. The lock word points at the last handle of a queue whose first
// is the holder's. A handle's Lock word is the lock's address, plus WAITING until its turn comes, plus
// SLEEPING once its thread has stopped spinning. FIFO: a holder hands on to the next handle and no other.

const NEXT: i32 = 0;
const LOCK: i32 = 4;
const OLD_IRQL: i32 = 8;
const WAITING: i32 = 1;
const SLEEPING: i32 = 2;

export function enqueue(lock: i32, handle: i32): void {
  store<i32>(handle + NEXT, 0);
  atomic.store<i32>(handle + LOCK, lock | WAITING);
  const previous = atomic.xchg<i32>(lock, handle);
  if (previous == 0) {
    store<i32>(handle + LOCK, lock);
    return;
  }
  atomic.store<i32>(previous + NEXT, handle);
  for (let spins = 0; ; spins++) {
    const word = atomic.load<i32>(handle + LOCK);
    if ((word & WAITING) == 0) return;
    if (spins > SPINS) {
      atomic.cmpxchg<i32>(handle + LOCK, word, word | SLEEPING);
      spinSleep(handle + LOCK, word | SLEEPING);
    }
  }
}

export function dequeue(handle: i32): void {
  const lock = load<i32>(handle + LOCK);
  if (atomic.load<i32>(lock) == handle && atomic.cmpxchg<i32>(lock, handle, 0) == handle) return;
  if (atomic.load<i32>(lock) == 0) spinLockNotOwned(lock);
  let next = atomic.load<i32>(handle + NEXT);
  for (let spins = 0; next == 0; spins++) {
    if (spins > SPINS) spinWait(handle + NEXT, 0);
    next = atomic.load<i32>(handle + NEXT);
  }
  if (atomic.xchg<i32>(next + LOCK, lock) & SLEEPING) wakeSpinner(next + LOCK);
}

export function KeAcquireInStackQueuedSpinLock(lock: i32, handle: i32): void {
  const processor = prcb();
  const old = load<i32>(processor + PRCB_IRQL);
  if (u32(old) > u32(DISPATCH_LEVEL)) badIrql(old, 0);
  store<i32>(processor + PRCB_IRQL, DISPATCH_LEVEL);
  store<u8>(handle + OLD_IRQL, u8(old));
  enqueue(lock, handle);
  if (load<i32>(processor + PRCB_PENDING) & PENDING_LENT && old < DISPATCH_LEVEL) {
    KeReleaseInStackQueuedSpinLock(handle);
    KeAcquireInStackQueuedSpinLock(lock, handle);
  }
}

export function KeReleaseInStackQueuedSpinLock(handle: i32): void {
  const old = i32(load<u8>(handle + OLD_IRQL));
  dequeue(handle);
  const processor = prcb();
  store<i32>(processor + PRCB_IRQL, old);
  if (old < DISPATCH_LEVEL && load<i32>(processor + PRCB_PENDING) != 0) servePending();
}

// A DPC, threaded or not, is at DISPATCH_LEVEL or below it: these raise where they must.
export function KeAcquireSpinLockForDpc(lock: i32): i32 {
  return KeAcquireSpinLockRaiseToDpc(lock);
}

export function KeReleaseSpinLockForDpc(lock: i32, irql: i32): void {
  KeReleaseSpinLock(lock, irql);
}

export function KeAcquireInStackQueuedSpinLockForDpc(lock: i32, handle: i32): void {
  KeAcquireInStackQueuedSpinLock(lock, handle);
}

export function KeReleaseInStackQueuedSpinLockForDpc(handle: i32): void {
  KeReleaseInStackQueuedSpinLock(handle);
}

export function KeAcquireInStackQueuedSpinLockAtDpcLevel(lock: i32, handle: i32): void {
  requireDpcLevel();
  enqueue(lock, handle);
}

export function KeReleaseInStackQueuedSpinLockFromDpcLevel(handle: i32): void {
  requireDpcLevel();
  dequeue(handle);
}
