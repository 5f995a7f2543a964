/**
 * What a KQUEUE does when one of its threads stops being active: the place is free, and the waiter that came last
 * may have it. See ke/queuecount for who is active.
 */
import { acquireLock, releaseLock } from '../hal/lock.js';
import { readI32, writeI32 } from '../hal/memory.js';
import { lockObject, unlockObject } from './dispatcher.js';
import { addActive, delistAt, enlistAt } from './queuecount.js';
import { type Released, readyReleased, satisfyWaiters } from './signal.js';
import { MACHINE } from './system.js';
import { KTHREAD } from './thread.js';

let roomMade: (queue: number) => void = () => {};

/** Sets who learns that a queue has room for an active thread, which no waiter may have wanted. No lock is held then. */
export function onRoomMade(listener: (queue: number) => void): void {
  roomMade = listener;
}

/** The current thread is about to sleep in a wait: another one may serve its queue meanwhile. No lock is held. */
export function goIdle(thread: number): void {
  if (readI32(thread + KTHREAD.Queue) === 0 || readI32(thread + KTHREAD.QueueIdle) !== 0) return;
  const released: Released = { first: 0, last: 0 };
  acquireLock(MACHINE.QueueLock);
  const queue = readI32(thread + KTHREAD.Queue);
  if (queue !== 0) {
    lockObject(queue);
    writeI32(thread + KTHREAD.QueueIdle, 1);
    addActive(queue, -1);
    satisfyWaiters(queue, released);
    unlockObject(queue);
  }
  releaseLock(MACHINE.QueueLock);
  readyReleased(released, 0);
  if (queue !== 0) roomMade(queue);
}

/**
 * Moves the current thread from the queue it serves to another; it is not active there yet. No lock is held.
 * @param to KQUEUE, or 0 when the thread ends
 */
export function changeQueue(thread: number, to: number): void {
  const released: Released = { first: 0, last: 0 };
  acquireLock(MACHINE.QueueLock);
  const from = readI32(thread + KTHREAD.Queue);
  if (from !== 0) {
    lockObject(from);
    delistAt(from, thread);
    satisfyWaiters(from, released);
    unlockObject(from);
  }
  if (to !== 0) {
    lockObject(to);
    enlistAt(to, thread);
    unlockObject(to);
  }
  releaseLock(MACHINE.QueueLock);
  readyReleased(released, 0);
  if (from !== 0) roomMade(from);
}

/** An ending thread serves no queue any more. */
export function leaveQueue(thread: number): void {
  if (readI32(thread + KTHREAD.Queue) !== 0) changeQueue(thread, 0);
}
