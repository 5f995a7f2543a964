/**
 * Waiting on an address: what locks without room for a kernel object stand on. Waiters of all programs are on one
 * list, first come first served, each with an event of its own; MACHINE.KeyedLock guards the list, and every word
 * of a lock that somebody waits on.
 */
import { KEVENT } from '../abi/gen/structs.js';
import { allocateKernelPool, freeKernelPool } from '../ex/kernelpool.js';
import { defineLayout } from '../hal/layout.js';
import { insertTail, removeEntry } from '../hal/list.js';
import { acquireLock, releaseLock } from '../hal/lock.js';
import { readI32, writeI32 } from '../hal/memory.js';
import { UserMode } from '../ke/apcqueue.js';
import { KeInitializeEvent, KeSetEvent } from '../ke/event.js';
import { raiseStatus } from '../ke/raise.js';
import { MACHINE } from '../ke/system.js';
import { KeWaitForSingleObject } from '../ke/waitapi.js';

const WAITER = defineLayout({
  ListEntry: 8,
  Address: 4,
  /** What it wants; the lock's own. */ Kind: 4,
  Event: KEVENT.size,
});
const SynchronizationEvent = 1;
const STATUS_NO_MEMORY = 0xc0000017 | 0;
/** KWAIT_REASON of waits of programs. */
const UserRequest = 6;

/** Runs `body` with the list locked. It must not wait, nor run guest code. */
export function withKeyedLock<T>(body: () => T): T {
  acquireLock(MACHINE.KeyedLock);
  try {
    return body();
  } finally {
    releaseLock(MACHINE.KeyedLock);
  }
}

/** @returns a waiter, not on the list yet. Raises STATUS_NO_MEMORY */
export function newWaiter(address: number, kind: number): number {
  const waiter = allocateKernelPool(WAITER.size);
  if (waiter === 0) raiseStatus(STATUS_NO_MEMORY);
  writeI32(waiter + WAITER.Address, address);
  writeI32(waiter + WAITER.Kind, kind);
  KeInitializeEvent(waiter + WAITER.Event, SynchronizationEvent, 0);
  return waiter;
}

/** Puts a waiter at the list's end. Locked. */
export function enlist(waiter: number): void {
  insertTail(MACHINE.KeyedHead, waiter + WAITER.ListEntry);
}

/** @returns the waiters on an address with their kinds, oldest first. Locked. */
export function waitersOn(address: number): { readonly waiter: number; readonly kind: number }[] {
  const found: { waiter: number; kind: number }[] = [];
  for (let entry = readI32(MACHINE.KeyedHead); entry !== MACHINE.KeyedHead; entry = readI32(entry)) {
    const waiter = entry - WAITER.ListEntry;
    if (readI32(waiter + WAITER.Address) === address) found.push({ waiter, kind: readI32(waiter + WAITER.Kind) });
  }
  return found;
}

/** Takes a waiter off the list and wakes it: what it waits for is its own. Locked, so that it is there as long. */
export function wake(waiter: number): void {
  removeEntry(waiter + WAITER.ListEntry);
  writeI32(waiter + WAITER.Address, 0);
  KeSetEvent(waiter + WAITER.Event, 1, 0);
}

/**
 * Waits until woken. The waiter is gone afterwards.
 * @param timeout as KeWaitForSingleObject has it
 * @returns whether it was woken; else it has given up
 */
export function sleep(waiter: number, timeout: number): boolean {
  KeWaitForSingleObject(waiter + WAITER.Event, UserRequest, UserMode, 0, timeout);
  const woken = withKeyedLock(() => {
    if (readI32(waiter + WAITER.Address) === 0) return true;
    removeEntry(waiter + WAITER.ListEntry);
    return false;
  });
  freeKernelPool(waiter);
  return woken;
}
