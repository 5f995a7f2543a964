/**
 * What FAST_MUTEX and KGUARDED_MUTEX are made of, laid out alike on x86: a count and an event.
 *
 * Count has the bit FREE, a bit WOKEN, and the number of waiters in units of WAITER; so it is 1 when free and 0 when
 * owned, with nobody waiting. Whoever clears FREE owns the mutex. As on NT since the guarded mutex came, it is not
 * handed on: a release sets FREE and wakes one waiter, and whoever comes first takes it, most often a thread that
 * runs already. Handing it to a thread that has yet to wake up would make every release wait for a switch.
 * Invariants:
 *  - WOKEN is set by the release that wakes a waiter, and cleared by that waiter when it takes the mutex or waits
 *    again; while it is set no release wakes another, so the event is never set twice;
 *  - a free mutex with waiters has WOKEN set, or a release is about to set it: its compare-and-swap fails only when
 *    somebody else has taken the mutex, whose release then sees to the waiters. So none is forgotten;
 *  - Owner is written by the owner only, so it equals the current thread only when that owns the mutex.
 *
 * Lock order: no kernel lock is held when this waits or sets the event.
 */
import { atomicAdd, atomicLoad, atomicStore, compareAndSwap } from '../hal/atomics.js';
import { readI32, writeI32 } from '../hal/memory.js';
import { currentThread } from '../ke/current.js';
import { KeInitializeEvent, KeSetEvent } from '../ke/event.js';
import { recursiveAcquire, releaseByNonOwner } from './lockfault.js';
import { waitForLock } from './lockwait.js';

/** Offsets of the part that both have. */
export const GATED = { Count: 0, Owner: 4, Contention: 8, Event: 12 } as const;
const FREE = 1;
const WOKEN = 2;
const WAITER = 4;
const SYNCHRONIZATION_EVENT = 1;
const EVENT_INCREMENT = 1;

/** What a mutex is called in reports, and the KWAIT_REASON of its waiters. */
export interface GatedKind {
  readonly name: string;
  readonly reason: number;
}

/** Makes it free. */
export function initializeGated(mutex: number): void {
  atomicStore(mutex + GATED.Count, FREE);
  writeI32(mutex + GATED.Owner, 0);
  writeI32(mutex + GATED.Contention, 0);
  KeInitializeEvent(mutex + GATED.Event, SYNCHRONIZATION_EVENT, 0);
}

/** Waits until the current thread owns it. Bug check when it does already. */
export function acquireGated(mutex: number, kind: GatedKind): void {
  const thread = currentThread();
  if (readI32(mutex + GATED.Owner) === thread) recursiveAcquire(kind.name, mutex);
  if (!compareAndSwap(mutex + GATED.Count, FREE, 0)) acquireContended(mutex, kind);
  writeI32(mutex + GATED.Owner, thread);
}

function acquireContended(mutex: number, kind: GatedKind): void {
  const word = mutex + GATED.Count;
  let mine = 0;
  for (;;) {
    const count = atomicLoad(word);
    if ((count & FREE) !== 0) {
      if (compareAndSwap(word, count, count - FREE - mine)) return;
    } else if (compareAndSwap(word, count, count + WAITER - mine)) {
      if (mine === 0) atomicAdd(mutex + GATED.Contention, 1);
      waitForLock(mutex, mutex + GATED.Event, kind.reason);
      mine = WOKEN;
    }
  }
}

/** @returns whether it was free and is now the current thread's. */
export function tryAcquireGated(mutex: number): boolean {
  const word = mutex + GATED.Count;
  for (let count = atomicLoad(word); (count & FREE) !== 0; count = atomicLoad(word)) {
    if (!compareAndSwap(word, count, count - FREE)) continue;
    writeI32(mutex + GATED.Owner, currentThread());
    return true;
  }
  return false;
}

/** Makes it free, and wakes a waiter unless one has been woken. Bug check when the current thread does not own it. */
export function releaseGated(mutex: number, kind: GatedKind): void {
  const owner = readI32(mutex + GATED.Owner);
  if (owner !== currentThread()) releaseByNonOwner(kind.name, mutex, owner);
  writeI32(mutex + GATED.Owner, 0);
  const free = atomicAdd(mutex + GATED.Count, FREE) + FREE;
  if (free < WAITER || (free & WOKEN) !== 0) return;
  if (compareAndSwap(mutex + GATED.Count, free, free - WAITER + WOKEN))
    KeSetEvent(mutex + GATED.Event, EVENT_INCREMENT, 0);
}
