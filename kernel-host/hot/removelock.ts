// AssemblyScript: remove locks of the free form, of a device that stays. The whole of it: io/removelock.
import { ALL_VALID, DISPATCH_LEVEL, VALIDITY_MAP } from './layout';
import { isAddress, isQuiet, swap } from './short';

@external("kernel", "IoAcquireRemoveLockEx")
declare function acquire(lock: i32, tag: i32, file: i32, line: i32, size: i32): i32;
@external("kernel", "IoReleaseRemoveLockEx")
declare function release(lock: i32, tag: i32, size: i32): void;

// IO_REMOVE_LOCK_COMMON_BLOCK: what the free form is.
const REMOVED: i32 = 0;
const IO_COUNT: i32 = 4;
const FREE_FORM: i32 = 24;
const STATUS_DELETE_PENDING: i32 = 0xc0000056;

// @ts-expect-error: decorator
@inline
function isShort(lock: i32, size: i32): bool {
  return (
    size == FREE_FORM &&
    isQuiet(DISPATCH_LEVEL) &&
    isAddress(lock) &&
    load<u8>(VALIDITY_MAP + (lock >> 3)) == ALL_VALID &&
    load<u8>(VALIDITY_MAP + ((lock + IO_COUNT) >> 3)) == ALL_VALID
  );
}

// @ts-expect-error: decorator
@inline
function isRemoved(lock: i32): bool {
  return atomic.load<u8>(lock + REMOVED) != 0;
}

export function IoAcquireRemoveLockEx(lock: i32, tag: i32, file: i32, line: i32, size: i32): i32 {
  if (isShort(lock, size) && !isRemoved(lock)) {
    const count = load<i32>(lock + IO_COUNT);
    if (count > 0 && swap(lock + IO_COUNT, count, count + 1)) {
      // Counted first, looked then: the removal does it the other way round.
      if (!isRemoved(lock)) return 0;
      release(lock, tag, size);
      return STATUS_DELETE_PENDING;
    }
  }
  return acquire(lock, tag, file, line, size);
}

export function IoReleaseRemoveLockEx(lock: i32, tag: i32, size: i32): void {
  if (isShort(lock, size)) {
    const count = load<i32>(lock + IO_COUNT);
    if (count > 1 && swap(lock + IO_COUNT, count, count - 1)) return;
  }
  release(lock, tag, size);
}
