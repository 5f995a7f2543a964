// AssemblyScript: fast and guarded mutexes that nobody waits for. The whole of it: ex/gatedcount, ex/fastmutex,
// ex/guardedmutex. Count is 1 when free; who takes it to 0 owns the mutex and writes its name.
import { prcb, servePending, thread } from './irql';
import { APC_LEVEL, PRCB_IRQL, PRCB_PENDING } from './layout';
import { guard, unguard } from './region';
import { isAddress, isQuiet, swap } from './short';

@external("kernel", "ExAcquireFastMutex")
declare function acquireFastMutex(mutex: i32): void;
@external("kernel", "ExTryToAcquireFastMutex")
declare function tryToAcquireFastMutex(mutex: i32): i32;
@external("kernel", "ExReleaseFastMutex")
declare function releaseFastMutex(mutex: i32): void;
@external("kernel", "ExAcquireFastMutexUnsafe")
declare function acquireFastMutexUnsafe(mutex: i32): void;
@external("kernel", "ExReleaseFastMutexUnsafe")
declare function releaseFastMutexUnsafe(mutex: i32): void;
@external("kernel", "KeAcquireGuardedMutex")
declare function acquireGuardedMutex(mutex: i32): void;
@external("kernel", "KeTryToAcquireGuardedMutex")
declare function tryToAcquireGuardedMutex(mutex: i32): i32;
@external("kernel", "KeReleaseGuardedMutex")
declare function releaseGuardedMutex(mutex: i32): void;
@external("kernel", "KeAcquireGuardedMutexUnsafe")
declare function acquireGuardedMutexUnsafe(mutex: i32): void;
@external("kernel", "KeReleaseGuardedMutexUnsafe")
declare function releaseGuardedMutexUnsafe(mutex: i32): void;

// FAST_MUTEX and KGUARDED_MUTEX; the last is FAST_MUTEX's.
const COUNT: i32 = 0;
const OWNER: i32 = 4;
const OLD_IRQL: i32 = 28;

/** @returns whether it was free and is the current thread's. */
// @ts-expect-error: decorator
@inline
function take(mutex: i32): bool {
  if (!swap(mutex + COUNT, 1, 0)) return false;
  store<i32>(mutex + OWNER, thread());
  return true;
}

/** @returns whether it was the current thread's, nobody waited for it, and it is free. */
// @ts-expect-error: decorator
@inline
function free(mutex: i32): bool {
  const self = thread();
  if (load<i32>(mutex + OWNER) != self) return false;
  store<i32>(mutex + OWNER, 0);
  if (swap(mutex + COUNT, 0, 1)) return true;
  store<i32>(mutex + OWNER, self);
  return false;
}

/** As ExAcquireFastMutex, unless it is not free. @returns whether it was */
// @ts-expect-error: decorator
@inline
function takeAtApcLevel(mutex: i32): bool {
  if (!isQuiet(APC_LEVEL) || !isAddress(mutex)) return false;
  const processor = prcb();
  const old = load<i32>(processor + PRCB_IRQL);
  store<i32>(processor + PRCB_IRQL, APC_LEVEL);
  if (take(mutex)) {
    store<i32>(mutex + OLD_IRQL, old);
    return true;
  }
  store<i32>(processor + PRCB_IRQL, old);
  return false;
}

export function ExAcquireFastMutex(mutex: i32): void {
  if (!takeAtApcLevel(mutex)) acquireFastMutex(mutex);
}

export function ExTryToAcquireFastMutex(mutex: i32): i32 {
  return takeAtApcLevel(mutex) ? 1 : tryToAcquireFastMutex(mutex);
}

export function ExReleaseFastMutex(mutex: i32): void {
  const processor = prcb();
  if (load<i32>(processor + PRCB_IRQL) == APC_LEVEL && isQuiet(APC_LEVEL) && isAddress(mutex)) {
    // Once released, it is the next owner's to write.
    const old = load<i32>(mutex + OLD_IRQL);
    if (u32(old) <= u32(APC_LEVEL) && free(mutex)) {
      store<i32>(processor + PRCB_IRQL, old);
      if (load<i32>(processor + PRCB_PENDING) != 0) servePending();
      return;
    }
  }
  releaseFastMutex(mutex);
}

export function ExAcquireFastMutexUnsafe(mutex: i32): void {
  if (!isQuiet(APC_LEVEL) || !isAddress(mutex) || !take(mutex)) acquireFastMutexUnsafe(mutex);
}

export function ExReleaseFastMutexUnsafe(mutex: i32): void {
  if (!isQuiet(APC_LEVEL) || !isAddress(mutex) || !free(mutex)) releaseFastMutexUnsafe(mutex);
}

export function KeAcquireGuardedMutex(mutex: i32): void {
  if (isQuiet(APC_LEVEL) && isAddress(mutex)) {
    guard();
    if (take(mutex)) return;
    unguard();
  }
  acquireGuardedMutex(mutex);
}

export function KeTryToAcquireGuardedMutex(mutex: i32): i32 {
  if (isQuiet(APC_LEVEL) && isAddress(mutex)) {
    guard();
    if (take(mutex)) return 1;
    unguard();
  }
  return tryToAcquireGuardedMutex(mutex);
}

export function KeReleaseGuardedMutex(mutex: i32): void {
  if (isQuiet(APC_LEVEL) && isAddress(mutex) && free(mutex)) unguard();
  else releaseGuardedMutex(mutex);
}

export function KeAcquireGuardedMutexUnsafe(mutex: i32): void {
  if (!isQuiet(APC_LEVEL) || !isAddress(mutex) || !take(mutex)) acquireGuardedMutexUnsafe(mutex);
}

export function KeReleaseGuardedMutexUnsafe(mutex: i32): void {
  if (!isQuiet(APC_LEVEL) || !isAddress(mutex) || !free(mutex)) releaseGuardedMutexUnsafe(mutex);
}
