// AssemblyScript: queued spin locks by number, which NT's own parts share. Each processor has a handle for each
// lock, so a holder is known by its processor.
//
// Invariant: a handle's Lock word is 0 while its processor neither holds the lock nor queues for it.

import { KfLowerIrql, KfRaiseIrql, prcb } from './irql';
import { DISPATCH_LEVEL, NUMBERED_HANDLES, NUMBERED_LOCKS, PRCBS } from './layout';
import { dequeue, enqueue, spinLockNotOwned, spinLockOwned } from './spinlock';

@external("ki", "badLockNumber")
declare function badLockNumber(number: i32): void;

const LOCKS: i32 = 17;
const LOCK_STRIDE: i32 = 64;
const HANDLE_SIZE: i32 = 12;
const HANDLE_LOCK: i32 = 4;
const SYNCH_LEVEL: i32 = 27;

function lockOf(number: i32): i32 {
  if (u32(number) >= u32(LOCKS)) badLockNumber(number);
  return NUMBERED_LOCKS + number * LOCK_STRIDE;
}

// The caller is at DISPATCH_LEVEL or above, so the processor stays its own.
function handleOf(number: i32): i32 {
  return NUMBERED_HANDLES + (((prcb() - PRCBS) >> 8) * LOCKS + number) * HANDLE_SIZE;
}

function acquireAt(number: i32, level: i32): i32 {
  const lock = lockOf(number);
  const old = KfRaiseIrql(level);
  const handle = handleOf(number);
  if (load<i32>(handle + HANDLE_LOCK) != 0) spinLockOwned(lock);
  enqueue(lock, handle);
  return old;
}

function tryAt(number: i32, oldIrql: i32, level: i32): i32 {
  const lock = lockOf(number);
  const old = KfRaiseIrql(level);
  const handle = handleOf(number);
  store<i32>(handle, 0);
  if (atomic.cmpxchg<i32>(lock, 0, handle) != 0) {
    KfLowerIrql(old);
    return 0;
  }
  store<i32>(handle + HANDLE_LOCK, lock);
  store<u8>(oldIrql, u8(old));
  return 1;
}

export function KeAcquireQueuedSpinLock(number: i32): i32 {
  return acquireAt(number, DISPATCH_LEVEL);
}

export function KeAcquireQueuedSpinLockRaiseToSynch(number: i32): i32 {
  return acquireAt(number, SYNCH_LEVEL);
}

export function KeTryToAcquireQueuedSpinLock(number: i32, oldIrql: i32): i32 {
  return tryAt(number, oldIrql, DISPATCH_LEVEL);
}

export function KeTryToAcquireQueuedSpinLockRaiseToSynch(number: i32, oldIrql: i32): i32 {
  return tryAt(number, oldIrql, SYNCH_LEVEL);
}

export function KeReleaseQueuedSpinLock(number: i32, irql: i32): void {
  const lock = lockOf(number);
  const handle = handleOf(number);
  if (load<i32>(handle + HANDLE_LOCK) != lock) spinLockNotOwned(lock);
  dequeue(handle);
  store<i32>(handle + HANDLE_LOCK, 0);
  KfLowerIrql(irql & 0xff);
}
