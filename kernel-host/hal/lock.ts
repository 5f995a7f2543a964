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

/** Who is told of every lock of this JavaScript thread before it is taken or released: ke/lockcheck. */
export interface LockWatch {
  /** @param kind what the lock is, '' when its address says it */
  taking(address: number, kind: string): void;
  releasing(address: number): void;
}

/** Whether locks are watched. Read once, and a constant: what it guards costs nothing when it is false. */
export const LOCKS_WATCHED = process.env.NTWASM_CHECK_LOCKS === '1';

let watch: LockWatch = { taking: () => {}, releasing: () => {} };

/** Sets who is told, once. */
export function watchLocks(watcher: LockWatch): void {
  watch = watcher;
}

/** Tells the watch of a lock of another make that is about to be taken. */
export function noteTaking(address: number, kind: string): void {
  if (LOCKS_WATCHED) watch.taking(address, kind);
}

/** Tells the watch of a lock of another make that is about to be released. */
export function noteReleasing(address: number): void {
  if (LOCKS_WATCHED) watch.releasing(address);
}

/**
 * Takes the lock whose word is at `address` (4-aligned).
 * @param kind what ke/lockorder calls it; absent for a lock that there is once, which its address names
 */
export function acquireLock(address: number, kind = ''): void {
  if (LOCKS_WATCHED) watch.taking(address, kind);
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
  if (LOCKS_WATCHED) watch.releasing(address);
  const index = address >> 2;
  if (Atomics.exchange(i32, index, 0) === 2) Atomics.notify(i32, index, 1);
}

/** Wakes one who sleeps for the lock: the end of a release, by code in wasm, that found 2. */
export function wakeLock(address: number): void {
  Atomics.notify(i32, address >> 2, 1);
}
