// AssemblyScript: arithmetic under the caller's spin lock, and the obsolete forms that take a lock and need none.
// What is documented to use the lock excludes only others that use it, so its numbers need no alignment beyond
// x86's.
import { requireAligned, requireValid } from './access';
import { enterLock, leaveLock, requireLock } from './listlock';

// INTERLOCKED_RESULT on x86 is the sign and zero flags of the operation.
const RESULT_NEGATIVE: i32 = 0x8000;
const RESULT_ZERO: i32 = 0x4000;
const RESULT_POSITIVE: i32 = 0;

// The C ABI: a returned LARGE_INTEGER goes to `result`, one passed by value comes as a pointer to a copy.
export function ExInterlockedAddLargeInteger(result: i32, addend: i32, increment: i32, lock: i32): void {
  requireValid(addend, 8);
  requireValid(increment, 8);
  requireValid(result, 8);
  requireLock(lock);
  const delta = load<i64>(increment);
  const old = enterLock(lock);
  const before = load<i64>(addend);
  store<i64>(addend, before + delta);
  leaveLock(lock, old);
  store<i64>(result, before);
}

export function ExInterlockedAddUlong(addend: i32, increment: i32, lock: i32): i32 {
  requireValid(addend, 4);
  requireLock(lock);
  const old = enterLock(lock);
  const before = load<i32>(addend);
  store<i32>(addend, before + increment);
  leaveLock(lock, old);
  return before;
}

// Two steps: the halves agree once all additions are done, which is what a statistic needs.
export function ExInterlockedAddLargeStatistic(addend: i32, increment: i32): void {
  requireAligned(addend, 4);
  requireValid(addend, 8);
  const before = atomic.add<i32>(addend, increment);
  if (u32(before + increment) < u32(before)) atomic.add<i32>(addend + 4, 1);
}

function signOf(value: i32): i32 {
  if (value == 0) return RESULT_ZERO;
  return value < 0 ? RESULT_NEGATIVE : RESULT_POSITIVE;
}

export function ExInterlockedIncrementLong(addend: i32, _lock: i32): i32 {
  requireAligned(addend, 4);
  requireValid(addend, 4);
  return signOf(atomic.add<i32>(addend, 1) + 1);
}

export function ExInterlockedDecrementLong(addend: i32, _lock: i32): i32 {
  requireAligned(addend, 4);
  requireValid(addend, 4);
  return signOf(atomic.sub<i32>(addend, 1) - 1);
}

export function ExInterlockedExchangeUlong(target: i32, value: i32, _lock: i32): i32 {
  requireAligned(target, 4);
  requireValid(target, 4);
  return atomic.xchg<i32>(target, value);
}

export function ExInterlockedCompareExchange64(destination: i32, exchange: i32, comparand: i32, _lock: i32): i64 {
  requireAligned(destination, 8);
  requireValid(destination, 8);
  requireValid(exchange, 8);
  requireValid(comparand, 8);
  return atomic.cmpxchg<i64>(destination, load<i64>(comparand), load<i64>(exchange));
}
