/**
 * Interlocked operations on 32-bit words, 64-bit words and pointers by address. They compile to the processor's
 * atomic instructions. Addresses are aligned to the size of the word.
 */

/** @returns the new value. */
// @ts-ignore: decorator
@inline
export function InterlockedIncrement(addend: usize): i32 {
  return atomic.add<i32>(addend, 1) + 1;
}

/** @returns the new value. */
// @ts-ignore: decorator
@inline
export function InterlockedDecrement(addend: usize): i32 {
  return atomic.sub<i32>(addend, 1) - 1;
}

/** @returns the value before. */
// @ts-ignore: decorator
@inline
export function InterlockedExchange(target: usize, value: i32): i32 {
  return atomic.xchg<i32>(target, value);
}

/** @returns the value before. */
// @ts-ignore: decorator
@inline
export function InterlockedExchangeAdd(addend: usize, value: i32): i32 {
  return atomic.add<i32>(addend, value);
}

/** @returns the new value. */
// @ts-ignore: decorator
@inline
export function InterlockedAdd(addend: usize, value: i32): i32 {
  return atomic.add<i32>(addend, value) + value;
}

/** Stores `exchange` when the word equals `comparand`. @returns the value before. */
// @ts-ignore: decorator
@inline
export function InterlockedCompareExchange(destination: usize, exchange: i32, comparand: i32): i32 {
  return atomic.cmpxchg<i32>(destination, comparand, exchange);
}

/** @returns the value before. */
// @ts-ignore: decorator
@inline
export function InterlockedExchangePointer(target: usize, value: usize): usize {
  return atomic.xchg<usize>(target, value);
}

/** Stores `exchange` when the pointer equals `comparand`. @returns the pointer before. */
// @ts-ignore: decorator
@inline
export function InterlockedCompareExchangePointer(destination: usize, exchange: usize, comparand: usize): usize {
  return atomic.cmpxchg<usize>(destination, comparand, exchange);
}

/** @returns the value before. */
// @ts-ignore: decorator
@inline
export function InterlockedAnd(destination: usize, value: i32): i32 {
  return atomic.and<i32>(destination, value);
}

/** @returns the value before. */
// @ts-ignore: decorator
@inline
export function InterlockedOr(destination: usize, value: i32): i32 {
  return atomic.or<i32>(destination, value);
}

/** @returns the value before. */
// @ts-ignore: decorator
@inline
export function InterlockedXor(destination: usize, value: i32): i32 {
  return atomic.xor<i32>(destination, value);
}

/** @returns the new value. */
// @ts-ignore: decorator
@inline
export function InterlockedIncrement64(addend: usize): i64 {
  return atomic.add<i64>(addend, 1) + 1;
}

/** @returns the new value. */
// @ts-ignore: decorator
@inline
export function InterlockedDecrement64(addend: usize): i64 {
  return atomic.sub<i64>(addend, 1) - 1;
}

/** @returns the value before. */
// @ts-ignore: decorator
@inline
export function InterlockedExchange64(target: usize, value: i64): i64 {
  return atomic.xchg<i64>(target, value);
}

/** @returns the value before. */
// @ts-ignore: decorator
@inline
export function InterlockedExchangeAdd64(addend: usize, value: i64): i64 {
  return atomic.add<i64>(addend, value);
}

/** Stores `exchange` when the word equals `comparand`. @returns the value before. */
// @ts-ignore: decorator
@inline
export function InterlockedCompareExchange64(destination: usize, exchange: i64, comparand: i64): i64 {
  return atomic.cmpxchg<i64>(destination, comparand, exchange);
}

/** A full barrier: an atomic operation on a word that nobody looks at, since the compiler's own fence does not validate. */
export function KeMemoryBarrier(): void {
  atomic.add<i32>(memory.data(4, 4), 0);
}
