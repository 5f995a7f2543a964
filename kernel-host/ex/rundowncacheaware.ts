/**
 * Cache-aware rundown protection: an EX_RUNDOWN_REF for each processor, each on a cache line of its own, so that users
 * on different processors do not pass one line between them.
 *
 * A thread may release on another processor than it acquired on, so a single count may go below zero; only the sum
 * is the number of users. Invariants, beside those of ex/rundown:
 *  - the waiter turns the counts into its own address one by one; what it took is added to KTHREAD.GateCount at the
 *    end, in one addition. Until then GateCount only falls, by users who leave through a count already turned, so
 *    nobody sees it reach 0 from above, and the addition decides whether anybody is left;
 *  - who still acquires through a count that is not turned yet is in what the waiter takes from it;
 *  - the first count is turned first, by compare-and-swap: it says who waits, and that somebody does.
 *
 * Source: the pages of these routines in the WDK documentation.
 */
import { atomicAdd, atomicExchange, atomicLoad, atomicStore, compareAndSwap } from '../hal/atomics.js';
import { defineLayout } from '../hal/layout.js';
import { readI32, readU32, writeI32 } from '../hal/memory.js';
import { currentProcessorNumber } from '../ke/current.js';
import { MACHINE } from '../ke/system.js';
import { KTHREAD } from '../ke/thread.js';
import { checkRead, checkWrite } from '../rtl/access.js';
import { ExAllocatePoolWithTag, ExFreePool } from './poolapi.js';
import { ACTIVE, noSuchUser, twoWaiters, USER, WR_RUNDOWN } from './rundown.js';
import { openGate, prepareGate, waitAtGate } from './threadgate.js';

/** EX_RUNDOWN_REF_CACHE_AWARE, which drivers do not look into. */
const AWARE = defineLayout({ RunRefs: 4, PoolToFree: 4, RunRefSize: 4, Number: 4 });
const CACHE_LINE = 64;
/** In PoolToFree of one that lies in memory of the caller. */
const NOT_OURS = 0x0bad_ca11;

/** @returns the number of processors, the clock's included. */
function processors(): number {
  return readI32(MACHINE.VisibleProcessors);
}

/** Calls `each` with the address of every count. */
function forEachCount(aware: number, each: (count: number) => void): void {
  checkRead(aware, AWARE.size);
  const [first, size] = [readU32(aware + AWARE.RunRefs), readU32(aware + AWARE.RunRefSize)];
  const number = readU32(aware + AWARE.Number);
  checkWrite(first, size * number);
  for (let i = 0; i < number; i++) each(first + i * size);
}

/** @returns the count for the processor this runs on. The thread may move on meanwhile: any count will do. */
function countHere(aware: number): number {
  checkRead(aware, AWARE.size);
  const index = currentProcessorNumber() % Math.max(1, readU32(aware + AWARE.Number));
  const count = readU32(aware + AWARE.RunRefs) + index * readU32(aware + AWARE.RunRefSize);
  checkWrite(count, 4);
  return count;
}

/** ExSizeOfRundownProtectionCacheAware. IRQL: any. @returns bytes, room for aligning the counts included */
export function ExSizeOfRundownProtectionCacheAware(): number {
  return AWARE.size + CACHE_LINE * (processors() + 1);
}

/**
 * ExInitializeRundownProtectionCacheAware: in memory of the caller. IRQL: any.
 * @param RunRefSize bytes there; with less than ExSizeOfRundownProtectionCacheAware says, processors share counts
 */
export function ExInitializeRundownProtectionCacheAware(RunRefCacheAware: number, RunRefSize: number): void {
  checkWrite(RunRefCacheAware, RunRefSize >>> 0);
  const first = (RunRefCacheAware + AWARE.size + CACHE_LINE - 1) & -CACHE_LINE;
  const room = Math.floor((RunRefCacheAware + (RunRefSize >>> 0) - first) / CACHE_LINE);
  const fits = room >= 1;
  writeI32(RunRefCacheAware + AWARE.RunRefs, fits ? first : RunRefCacheAware + AWARE.size);
  writeI32(RunRefCacheAware + AWARE.PoolToFree, NOT_OURS);
  writeI32(RunRefCacheAware + AWARE.RunRefSize, fits ? CACHE_LINE : 4);
  writeI32(RunRefCacheAware + AWARE.Number, fits ? Math.min(room, processors()) : 1);
  ExReInitializeRundownProtectionCacheAware(RunRefCacheAware);
}

/** ExAllocateCacheAwareRundownProtection. IRQL: <= DISPATCH_LEVEL, <= APC_LEVEL of paged pool. @returns 0 without memory */
export function ExAllocateCacheAwareRundownProtection(PoolType: number, PoolTag: number): number {
  const bytes = ExSizeOfRundownProtectionCacheAware();
  const aware = ExAllocatePoolWithTag(PoolType, bytes, PoolTag);
  if (aware === 0) return 0;
  ExInitializeRundownProtectionCacheAware(aware, bytes);
  writeI32(aware + AWARE.PoolToFree, aware);
  return aware;
}

/** ExFreeCacheAwareRundownProtection: of one that ExAllocateCacheAwareRundownProtection made. IRQL: as there. */
export function ExFreeCacheAwareRundownProtection(RunRefCacheAware: number): void {
  checkRead(RunRefCacheAware, AWARE.size);
  ExFreePool(readU32(RunRefCacheAware + AWARE.PoolToFree));
}

/** ExReInitializeRundownProtectionCacheAware: usable again after rundown. IRQL: <= APC_LEVEL. */
export function ExReInitializeRundownProtectionCacheAware(RunRefCacheAware: number): void {
  forEachCount(RunRefCacheAware, (count) => atomicStore(count, 0));
}

/** ExRundownCompletedCacheAware: the object is gone. IRQL: <= APC_LEVEL. */
export function ExRundownCompletedCacheAware(RunRefCacheAware: number): void {
  forEachCount(RunRefCacheAware, (count) => atomicStore(count, ACTIVE));
}

/** ExAcquireRundownProtectionCacheAware. IRQL: <= DISPATCH_LEVEL. @returns FALSE when the object is going */
export function ExAcquireRundownProtectionCacheAware(RunRefCacheAware: number): number {
  return ExAcquireRundownProtectionCacheAwareEx(RunRefCacheAware, 1);
}

/** ExAcquireRundownProtectionCacheAwareEx: `Count` times at once. As ExAcquireRundownProtectionCacheAware. */
export function ExAcquireRundownProtectionCacheAwareEx(RunRefCacheAware: number, Count: number): number {
  const count = countHere(RunRefCacheAware);
  for (;;) {
    const word = atomicLoad(count);
    if ((word & ACTIVE) !== 0) return 0;
    if (compareAndSwap(count, word, word + Count * USER)) return 1;
  }
}

/** ExReleaseRundownProtectionCacheAware. IRQL: <= DISPATCH_LEVEL. Bug check 0x18 when the object is gone. */
export function ExReleaseRundownProtectionCacheAware(RunRefCacheAware: number): void {
  ExReleaseRundownProtectionCacheAwareEx(RunRefCacheAware, 1);
}

/** ExReleaseRundownProtectionCacheAwareEx: `Count` times at once. As ExReleaseRundownProtectionCacheAware. */
export function ExReleaseRundownProtectionCacheAwareEx(RunRefCacheAware: number, Count: number): void {
  const count = countHere(RunRefCacheAware);
  for (;;) {
    const word = atomicLoad(count);
    if (word === ACTIVE) noSuchUser(RunRefCacheAware);
    if ((word & ACTIVE) !== 0) {
      const waiter = word - ACTIVE;
      if (atomicAdd(waiter + KTHREAD.GateCount, -Count) === Count) openGate(waiter);
      return;
    }
    if (compareAndSwap(count, word, word - Count * USER)) return;
  }
}

/** Makes the current thread the one that waits, through the first count. @returns its users; undefined when gone */
function turnFirst(aware: number, first: number, waiter: number): number | undefined {
  for (;;) {
    const word = atomicLoad(first);
    if (word === ACTIVE) return undefined;
    if ((word & ACTIVE) !== 0) twoWaiters(aware);
    if (compareAndSwap(first, word, waiter + ACTIVE)) return word >> 1;
  }
}

/**
 * ExWaitForRundownProtectionReleaseCacheAware: stops new users and waits for those there are. One thread does; later
 * calls return at once. IRQL: <= APC_LEVEL. Bug check 0x18 when there were more releases than acquisitions.
 */
export function ExWaitForRundownProtectionReleaseCacheAware(RunRef: number): void {
  const thread = prepareGate();
  atomicStore(thread + KTHREAD.GateCount, 0);
  const first = readU32(RunRef + AWARE.RunRefs);
  let users = 0;
  let gone = false;
  forEachCount(RunRef, (count) => {
    if (gone) return;
    const taken = count === first ? turnFirst(RunRef, first, thread) : atomicExchange(count, thread + ACTIVE) >> 1;
    if (taken === undefined) gone = true;
    else users += taken;
  });
  if (gone) return;
  const left = atomicAdd(thread + KTHREAD.GateCount, users) + users;
  if (left < 0) noSuchUser(RunRef);
  if (left !== 0) waitAtGate(RunRef, WR_RUNDOWN);
  ExRundownCompletedCacheAware(RunRef);
}
