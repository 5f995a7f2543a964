/**
 * What FAST_MUTEX and KGUARDED_MUTEX are made of, laid out alike on x86: a count and an event.
 *
 * Count is 1 when free, else 1 minus the owner and its waiters. Whoever takes it from 1 to 0 owns it, with
 * that one interlocked operation. Invariants:
 *  - who takes it below 0 waits for the event, and owns the mutex when the wait returns: ownership is handed
 *    on, so the count never says free while somebody waits, and a newcomer cannot overtake;
 *  - the event is set once for each release that finds waiters, and the next such release can only come from
 *    the thread that this one woke: it is never set twice;
 *  - Owner is written by the owner only, so it equals the current thread only when that owns the mutex.
 *
 * Lock order: no kernel lock is held when this waits or sets the event.
 */
import { atomicAdd, atomicStore, compareAndSwap } from '../hal/atomics.js';
import { readI32, writeI32 } from '../hal/memory.js';
import { currentThread } from '../ke/current.js';
import { KeInitializeEvent, KeSetEvent } from '../ke/event.js';
import { KeWaitForSingleObject } from '../ke/waitapi.js';
import { recursiveAcquire, releaseByNonOwner } from './lockfault.js';

/** Offsets of the part that both have. */
export const GATED = { Count: 0, Owner: 4, Contention: 8, Event: 12 } as const;
const SYNCHRONIZATION_EVENT = 1;
const EVENT_INCREMENT = 1;

/** What a mutex is called in reports, and the KWAIT_REASON of its waiters. */
export interface GatedKind {
  readonly name: string;
  readonly reason: number;
}

/** Makes it free. */
export function initializeGated(mutex: number): void {
  atomicStore(mutex + GATED.Count, 1);
  writeI32(mutex + GATED.Owner, 0);
  writeI32(mutex + GATED.Contention, 0);
  KeInitializeEvent(mutex + GATED.Event, SYNCHRONIZATION_EVENT, 0);
}

/** Waits until the current thread owns it. Bug check when it does already. */
export function acquireGated(mutex: number, kind: GatedKind): void {
  const thread = currentThread();
  if (readI32(mutex + GATED.Owner) === thread) recursiveAcquire(kind.name, mutex);
  if (atomicAdd(mutex + GATED.Count, -1) !== 1) {
    atomicAdd(mutex + GATED.Contention, 1);
    KeWaitForSingleObject(mutex + GATED.Event, kind.reason, 0, 0, 0);
  }
  writeI32(mutex + GATED.Owner, thread);
}

/** @returns whether it was free and is now the current thread's. */
export function tryAcquireGated(mutex: number): boolean {
  if (!compareAndSwap(mutex + GATED.Count, 1, 0)) return false;
  writeI32(mutex + GATED.Owner, currentThread());
  return true;
}

/** Hands it to the first waiter, or makes it free. Bug check when the current thread does not own it. */
export function releaseGated(mutex: number, kind: GatedKind): void {
  const owner = readI32(mutex + GATED.Owner);
  if (owner !== currentThread()) releaseByNonOwner(kind.name, mutex, owner);
  writeI32(mutex + GATED.Owner, 0);
  if (atomicAdd(mutex + GATED.Count, 1) < 0) KeSetEvent(mutex + GATED.Event, EVENT_INCREMENT, 0);
}
