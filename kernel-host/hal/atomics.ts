/**
 * Sequentially consistent operations on 32-bit words of machine memory, by byte address. Kernel code uses
 * these instead of `Atomics` so that the controlled schedulers see every step.
 */
import { i32, i64 } from './memory.js';

export function atomicLoad(address: number): number {
  return Atomics.load(i32, address >> 2);
}

export function atomicStore(address: number, value: number): void {
  Atomics.store(i32, address >> 2, value);
}

/** @returns the value before. */
export function atomicExchange(address: number, value: number): number {
  return Atomics.exchange(i32, address >> 2, value);
}

/** @returns whether the word held `expected` and now holds `value`. */
export function compareAndSwap(address: number, expected: number, value: number): boolean {
  return Atomics.compareExchange(i32, address >> 2, expected, value) === expected;
}

/** @returns the value before. */
export function atomicAdd(address: number, delta: number): number {
  return Atomics.add(i32, address >> 2, delta);
}

/** @returns the value before. */
export function atomicOr(address: number, bits: number): number {
  return Atomics.or(i32, address >> 2, bits);
}

/** @returns the value before. */
export function atomicAnd(address: number, bits: number): number {
  return Atomics.and(i32, address >> 2, bits);
}

/** @returns the 64-bit value at an 8-aligned address. */
export function atomicLoad64(address: number): bigint {
  return Atomics.load(i64, address >> 3);
}

export function atomicStore64(address: number, value: bigint): void {
  Atomics.store(i64, address >> 3, value);
}

/** @returns the value before. */
export function atomicAdd64(address: number, delta: bigint): bigint {
  return Atomics.add(i64, address >> 3, delta);
}
