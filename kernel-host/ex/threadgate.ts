/**
 * The gate of a thread: an event of its own for the locks that have no room for one, push locks and rundown
 * protection. Windows puts such a block on the waiter's stack; a thread waits for one thing at a time, so one in
 * the thread object does the same.
 *
 * While it waits there no APC comes: one that needed the gate too would take it away.
 *
 * The thread itself prepares its gate before it lets others see it. Whoever opens it has no further use of
 * the fields beside it: the thread may go on at once, and into its next wait.
 */
import { currentThread } from '../ke/current.js';
import { KeInitializeEvent, KeSetEvent } from '../ke/event.js';
import { KeEnterGuardedRegion, KeLeaveGuardedRegion } from '../ke/region.js';
import { KTHREAD } from '../ke/thread.js';
import { waitForLock } from './lockwait.js';

const SYNCHRONIZATION_EVENT = 1;
const EVENT_INCREMENT = 1;

/** Shuts the current thread's gate. @returns the thread */
export function prepareGate(): number {
  const thread = currentThread();
  KeInitializeEvent(thread + KTHREAD.Gate, SYNCHRONIZATION_EVENT, 0);
  return thread;
}

/**
 * Waits until somebody opens the current thread's gate. No lock held. With APCs off: one might use the
 * gate for a wait of its own.
 * @param lock what it waits for @param reason KWAIT_REASON
 */
export function waitAtGate(lock: number, reason: number): void {
  KeEnterGuardedRegion();
  waitForLock(lock, currentThread() + KTHREAD.Gate, reason);
  KeLeaveGuardedRegion();
}

/** Lets a thread pass its gate, once. No lock held. */
export function openGate(thread: number): void {
  KeSetEvent(thread + KTHREAD.Gate, EVENT_INCREMENT, 0);
}
