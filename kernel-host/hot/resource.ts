// AssemblyScript: ERESOURCEs that nobody waits for, held by one thread, or by others beside the one that reads it
// in OwnerEntry. The whole of it: ex/resource, ex/resourceacquire, ex/resourcetable. The resource's SpinLock word
// guards the rest, as there.
import { thread } from './irql';
import { APC_LEVEL, DISPATCH_LEVEL } from './layout';
import { isAddress, isQuiet, swap } from './short';

@external("kernel", "ExAcquireResourceExclusiveLite")
declare function acquireExclusive(resource: i32, wait: i32): i32;
@external("kernel", "ExAcquireResourceSharedLite")
declare function acquireShared(resource: i32, wait: i32): i32;
@external("kernel", "ExReleaseResourceLite")
declare function release(resource: i32): void;
// Wakes one who sleeps for the kernel's lock at the address.
@external("ki", "wakeLock")
declare function wakeLock(word: i32): void;

// ERESOURCE.
const RESOURCES_LIST: i32 = 0x00;
const ACTIVE_COUNT: i32 = 0x0c;
const FLAG: i32 = 0x0e;
const OWNER: i32 = 0x18;
const DEPTH: i32 = 0x1c;
const ACTIVE_ENTRIES: i32 = 0x20;
const SHARED_WAITERS: i32 = 0x28;
const EXCLUSIVE_WAITERS: i32 = 0x2c;
const SPIN_LOCK: i32 = 0x34;
const OWNED_EXCLUSIVE: u16 = 0x80;

// @ts-expect-error: decorator
@inline
function tryLock(resource: i32): bool {
  return load<i32>(resource + RESOURCES_LIST) != 0 && swap(resource + SPIN_LOCK, 0, 1);
}

// @ts-expect-error: decorator
@inline
function unlock(resource: i32): void {
  if (atomic.xchg<i32>(resource + SPIN_LOCK, 0) == 2) wakeLock(resource + SPIN_LOCK);
}

// @ts-expect-error: decorator
@inline
function setActive(resource: i32, count: i32): void {
  store<i32>(resource + ACTIVE_ENTRIES, count);
  store<u16>(resource + ACTIVE_COUNT, u16(min(count, 0x7fff)));
}

// @ts-expect-error: decorator
@inline
function setOwner(resource: i32, owner: i32, depth: i32): void {
  store<i32>(resource + OWNER, owner);
  store<i32>(resource + DEPTH, depth);
}

// @ts-expect-error: decorator
@inline
function isExclusive(resource: i32): bool {
  return (load<u16>(resource + FLAG) & OWNED_EXCLUSIVE) != 0;
}

/** Takes a locked resource once more when OwnerEntry is the thread's. @returns whether it is */
// @ts-expect-error: decorator
@inline
function deepen(resource: i32, self: i32): bool {
  if (load<i32>(resource + OWNER) != self) return false;
  store<i32>(resource + DEPTH, load<i32>(resource + DEPTH) + 1);
  return true;
}

/** Gives a locked resource that nobody has to the thread. @returns whether nobody had it */
// @ts-expect-error: decorator
@inline
function takeFree(resource: i32, self: i32): bool {
  if (load<i32>(resource + ACTIVE_ENTRIES) != 0) return false;
  setActive(resource, 1);
  setOwner(resource, self, 1);
  return true;
}

export function ExAcquireResourceExclusiveLite(resource: i32, wait: i32): i32 {
  if (isQuiet(APC_LEVEL) && isAddress(resource) && tryLock(resource)) {
    const self = thread();
    const isFree = takeFree(resource, self);
    if (isFree) store<u16>(resource + FLAG, load<u16>(resource + FLAG) | OWNED_EXCLUSIVE);
    const done = isFree || (isExclusive(resource) && deepen(resource, self));
    unlock(resource);
    if (done) return 1;
  }
  return acquireExclusive(resource, wait);
}

export function ExAcquireResourceSharedLite(resource: i32, wait: i32): i32 {
  if (isQuiet(APC_LEVEL) && isAddress(resource) && tryLock(resource)) {
    const self = thread();
    const done = takeFree(resource, self) || deepen(resource, self);
    unlock(resource);
    if (done) return 1;
  }
  return acquireShared(resource, wait);
}

/** Releases a locked resource whose OwnerEntry is the thread's. @returns whether it is, and nobody comes next */
// @ts-expect-error: decorator
@inline
function leave(resource: i32, self: i32): bool {
  if (load<i32>(resource + OWNER) != self) return false;
  const depth = load<i32>(resource + DEPTH);
  if (depth > 1) {
    store<i32>(resource + DEPTH, depth - 1);
    return true;
  }
  const left = load<i32>(resource + ACTIVE_ENTRIES) - 1;
  if (left == 0 && (load<i32>(resource + SHARED_WAITERS) | load<i32>(resource + EXCLUSIVE_WAITERS)) != 0) return false;
  setOwner(resource, 0, 0);
  store<u16>(resource + FLAG, load<u16>(resource + FLAG) & ~OWNED_EXCLUSIVE);
  setActive(resource, left);
  return true;
}

export function ExReleaseResourceLite(resource: i32): void {
  if (isQuiet(DISPATCH_LEVEL) && isAddress(resource) && tryLock(resource)) {
    const done = leave(resource, thread());
    unlock(resource);
    if (done) return;
  }
  release(resource);
}
