// AssemblyScript: push locks that nobody waits for, and rundown protection of an object that stays. The whole of
// it: ex/pushlock, ex/rundown.
import { APC_LEVEL, DISPATCH_LEVEL } from './layout';
import { isAddress, isQuiet, swap } from './short';

@external("kernel", "ExAcquirePushLockExclusiveEx")
declare function acquireExclusive(lock: i32, flags: i32): void;
@external("kernel", "ExAcquirePushLockSharedEx")
declare function acquireShared(lock: i32, flags: i32): void;
@external("kernel", "ExReleasePushLockExclusiveEx")
declare function releaseExclusive(lock: i32, flags: i32): void;
@external("kernel", "ExReleasePushLockSharedEx")
declare function releaseShared(lock: i32, flags: i32): void;
@external("kernel", "ExAcquireRundownProtection")
declare function acquireRundown(rundown: i32): i32;
@external("kernel", "ExReleaseRundownProtection")
declare function releaseRundown(rundown: i32): void;

const EXCLUSIVE: i32 = 1;
const WAITERS: i32 = 2;
const READER: i32 = 8;

export function ExAcquirePushLockExclusiveEx(lock: i32, flags: i32): void {
  if (!isQuiet(APC_LEVEL) || !isAddress(lock) || !swap(lock, 0, EXCLUSIVE)) acquireExclusive(lock, flags);
}

export function ExAcquirePushLockSharedEx(lock: i32, flags: i32): void {
  if (isQuiet(APC_LEVEL) && isAddress(lock)) {
    const word = load<i32>(lock);
    if ((word & (WAITERS | EXCLUSIVE)) == 0 && swap(lock, word, word + READER)) return;
  }
  acquireShared(lock, flags);
}

export function ExReleasePushLockExclusiveEx(lock: i32, flags: i32): void {
  if (!isQuiet(APC_LEVEL) || !isAddress(lock) || !swap(lock, EXCLUSIVE, 0)) releaseExclusive(lock, flags);
}

export function ExReleasePushLockSharedEx(lock: i32, flags: i32): void {
  if (isQuiet(APC_LEVEL) && isAddress(lock)) {
    const word = load<i32>(lock);
    if ((word & WAITERS) == 0 && u32(word) >= u32(READER) && swap(lock, word, word - READER)) return;
  }
  releaseShared(lock, flags);
}

const ACTIVE: i32 = 1;
const USER: i32 = 2;

export function ExAcquireRundownProtection(rundown: i32): i32 {
  if (isQuiet(DISPATCH_LEVEL) && isAddress(rundown)) {
    const word = load<i32>(rundown);
    if ((word & ACTIVE) == 0 && swap(rundown, word, word + USER)) return 1;
  }
  return acquireRundown(rundown);
}

export function ExReleaseRundownProtection(rundown: i32): void {
  if (isQuiet(DISPATCH_LEVEL) && isAddress(rundown)) {
    const word = load<i32>(rundown);
    if ((word & ACTIVE) == 0 && word != 0 && swap(rundown, word, word - USER)) return;
  }
  releaseRundown(rundown);
}
