/**
 * The lock of the kernel's own data: one word, adaptive. It spins for a moment, since holders keep it for
 * well under a microsecond, and then sleeps, since the operating system may have taken the holder's core
 * away (a machine can have more processors than the host has cores).
 *
 * The word: 0 free, 1 held, 2 held and somebody may sleep. Invariant: whoever sleeps has written 2 after
 * the word was last 0, so a release that finds 2 wakes one. Not recursive; no guest code runs under it.
 */
import { i32 } from './memory.js';

const SPINS = 200;

/** Takes the lock whose word is at `address` (4-aligned). */
export function acquireLock(address: number): void {
  const index = address >> 2;
  if (Atomics.compareExchange(i32, index, 0, 1) === 0) return;
  acquireContended(index);
}

function acquireContended(index: number): void {
  for (let spin = 0; spin < SPINS; spin++) {
    if (Atomics.load(i32, index) === 0 && Atomics.compareExchange(i32, index, 0, 1) === 0) return;
  }
  while (Atomics.exchange(i32, index, 2) !== 0) Atomics.wait(i32, index, 2);
}

/** Releases it. The caller holds it. */
export function releaseLock(address: number): void {
  const index = address >> 2;
  if (Atomics.exchange(i32, index, 0) === 2) Atomics.notify(i32, index, 1);
}

/** @returns whether the lock was free and is now the caller's. */
export function tryAcquireLock(address: number): boolean {
  return Atomics.compareExchange(i32, address >> 2, 0, 1) === 0;
}

/** Wakes one who sleeps for the lock: the end of a release, by code in wasm, that found 2. */
export function wakeLock(address: number): void {
  Atomics.notify(i32, address >> 2, 1);
}
