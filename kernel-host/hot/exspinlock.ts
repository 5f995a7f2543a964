// AssemblyScript: reader-writer spin locks. EX_SPIN_LOCK is one word: the number of readers, and WRITER when a
// writer has it or waits for it.
//
// Invariants: WRITER is set by compare-exchange from a word without it, by one writer, which then waits for the
// readers to leave; nobody else enters meanwhile, so writers are not starved. The word is exactly WRITER
// while a writer has the lock. All of it happens at DISPATCH_LEVEL or above.
//
// Source: the pages of these routines in the WDK documentation.

import { prcb, servePending } from './irql';
import { DISPATCH_LEVEL, PENDING_LENT, PRCB_IRQL, PRCB_PENDING } from './layout';

// Sleeps a moment, or unwinds when the machine stops.
@external("ki", "spinWait")
declare function spinWait(word: i32, value: i32): void;
@external("ki", "exSpinLockNotOwned")
declare function exSpinLockNotOwned(lock: i32, exclusive: i32): void;
@external("ki", "badIrql")
declare function badIrql(irql: i32, atDpc: i32): void;

const WRITER: i32 = i32.MIN_VALUE;
const SPINS: i32 = 1000;

function exclusiveContended(lock: i32): void {
  for (let spins = 0; ; spins++) {
    const word = atomic.load<i32>(lock);
    if (word >= 0 && atomic.cmpxchg<i32>(lock, word, word | WRITER) == word) break;
    if (spins > SPINS) {
      spinWait(lock, word);
      spins = 0;
    }
  }
  for (let spins = 0; ; spins++) {
    const word = atomic.load<i32>(lock);
    if (word == WRITER) return;
    if (spins > SPINS) {
      spinWait(lock, word);
      spins = 0;
    }
  }
}

function sharedContended(lock: i32): void {
  for (let spins = 0; ; spins++) {
    const word = atomic.load<i32>(lock);
    if (word >= 0) {
      if (atomic.cmpxchg<i32>(lock, word, word + 1) == word) return;
    } else if (spins > SPINS) {
      spinWait(lock, word);
      spins = 0;
    }
  }
}

// @ts-expect-error: decorator
@inline
function acquireExclusive(lock: i32): void {
  if (atomic.cmpxchg<i32>(lock, 0, WRITER) != 0) exclusiveContended(lock);
}

// @ts-expect-error: decorator
@inline
function acquireShared(lock: i32): void {
  const word = load<i32>(lock);
  if (word < 0 || atomic.cmpxchg<i32>(lock, word, word + 1) != word) sharedContended(lock);
}

// @ts-expect-error: decorator
@inline
function releaseExclusive(lock: i32): void {
  if (load<i32>(lock) != WRITER) exSpinLockNotOwned(lock, 1);
  atomic.store<i32>(lock, 0);
}

// @ts-expect-error: decorator
@inline
function releaseShared(lock: i32): void {
  if ((load<i32>(lock) & ~WRITER) == 0) exSpinLockNotOwned(lock, 0);
  atomic.sub<i32>(lock, 1);
}

// @ts-expect-error: decorator
@inline
function raise(): i32 {
  const processor = prcb();
  const old = load<i32>(processor + PRCB_IRQL);
  if (u32(old) > u32(DISPATCH_LEVEL)) badIrql(old, 0);
  store<i32>(processor + PRCB_IRQL, DISPATCH_LEVEL);
  return old;
}

// @ts-expect-error: decorator
@inline
function lower(irql: i32): void {
  const processor = prcb();
  store<i32>(processor + PRCB_IRQL, irql);
  if (irql < DISPATCH_LEVEL && load<i32>(processor + PRCB_PENDING) != 0) servePending();
}

// Whether the processor was lent while its thread spun outside the kernel: it has to win one back and lock again.
// @ts-expect-error: decorator
@inline
function lent(old: i32): bool {
  return old < DISPATCH_LEVEL && (load<i32>(prcb() + PRCB_PENDING) & PENDING_LENT) != 0;
}

// @ts-expect-error: decorator
@inline
function requireDpcLevel(): void {
  const irql = load<i32>(prcb() + PRCB_IRQL);
  if (irql < DISPATCH_LEVEL) badIrql(irql, 1);
}

export function ExAcquireSpinLockExclusive(lock: i32): i32 {
  const old = raise();
  acquireExclusive(lock);
  if (!lent(old)) return old;
  releaseExclusive(lock);
  lower(old);
  return ExAcquireSpinLockExclusive(lock);
}

export function ExReleaseSpinLockExclusive(lock: i32, irql: i32): void {
  requireDpcLevel();
  releaseExclusive(lock);
  lower(irql & 0xff);
}

export function ExAcquireSpinLockShared(lock: i32): i32 {
  const old = raise();
  acquireShared(lock);
  if (!lent(old)) return old;
  releaseShared(lock);
  lower(old);
  return ExAcquireSpinLockShared(lock);
}

export function ExReleaseSpinLockShared(lock: i32, irql: i32): void {
  requireDpcLevel();
  releaseShared(lock);
  lower(irql & 0xff);
}

export function ExAcquireSpinLockExclusiveAtDpcLevel(lock: i32): void {
  requireDpcLevel();
  acquireExclusive(lock);
}

export function ExReleaseSpinLockExclusiveFromDpcLevel(lock: i32): void {
  requireDpcLevel();
  releaseExclusive(lock);
}

export function ExAcquireSpinLockSharedAtDpcLevel(lock: i32): void {
  requireDpcLevel();
  acquireShared(lock);
}

export function ExReleaseSpinLockSharedFromDpcLevel(lock: i32): void {
  requireDpcLevel();
  releaseShared(lock);
}

// Fails while there are other readers or a writer waits: two readers that waited for each other would hang.
export function ExTryConvertSharedSpinLockExclusive(lock: i32): i32 {
  requireDpcLevel();
  return i32(atomic.cmpxchg<i32>(lock, 1, WRITER) == 1);
}
