/**
 * Who counts as active at a KQUEUE. A thread that serves a queue is counted in its CurrentCount while it runs or
 * could run, and is not (KTHREAD.QueueIdle is 1) while it waits: for an entry or for anything else.
 *
 * It is counted again by who decides its wait: by taking an entry for it, under the queue's lock, or here, before
 * it is readied. So a thread that has been woken and does not run yet has its place already, and nobody else is
 * let in on it. QueueIdle changes under the queue's lock only, from 1 to 0 once for each wait.
 *
 * MACHINE.QueueLock guards which queue a thread serves: a queue that is run down lets go of its threads under it,
 * so who holds it may follow KTHREAD.Queue of any thread.
 */
import { initializeList, insertTail, removeEntry } from '../hal/list.js';
import { acquireLock, releaseLock } from '../hal/lock.js';
import { readI32, readU8, writeI32 } from '../hal/memory.js';
import { KQUEUE, lockObject, unlockObject } from './dispatcher.js';
import { MACHINE } from './system.js';
import { KTHREAD } from './thread.js';

/** Changes the number of active threads. Queue locked. */
export function addActive(queue: number, delta: number): void {
  writeI32(queue + KQUEUE.CurrentCount, readI32(queue + KQUEUE.CurrentCount) + delta);
}

/**
 * Counts a thread whose wait has been decided as active again, where it was not. No lock is held. Who has claimed the
 * wait may be about to count it while it takes an entry for it: only under the queue's lock is it known who does.
 */
export function countAgain(thread: number): void {
  if (readI32(thread + KTHREAD.QueueIdle) === 0) return;
  acquireLock(MACHINE.QueueLock);
  const queue = readI32(thread + KTHREAD.Queue);
  if (queue !== 0) lockObject(queue);
  if (queue !== 0 && readI32(thread + KTHREAD.QueueIdle) !== 0) addActive(queue, 1);
  writeI32(thread + KTHREAD.QueueIdle, 0);
  if (queue !== 0) unlockObject(queue);
  releaseLock(MACHINE.QueueLock);
}

/** Makes the current thread one of the queue's, not active. QueueLock and the queue's lock held. */
export function enlistAt(queue: number, thread: number): void {
  writeI32(thread + KTHREAD.QueueIdle, 1);
  if (readU8(queue + KQUEUE.Abandoned) !== 0) return;
  insertTail(queue + KQUEUE.ThreadListHead, thread + KTHREAD.QueueListEntry);
  writeI32(thread + KTHREAD.Queue, queue);
}

/** Takes a thread out of its queue. QueueLock and the queue's lock held. */
export function delistAt(queue: number, thread: number): void {
  removeEntry(thread + KTHREAD.QueueListEntry);
  writeI32(thread + KTHREAD.Queue, 0);
  if (readI32(thread + KTHREAD.QueueIdle) === 0) addActive(queue, -1);
}

/** Lets go of all threads that serve the queue. QueueLock and the queue's lock held. */
export function delistAll(queue: number): void {
  const head = queue + KQUEUE.ThreadListHead;
  for (let entry = readI32(head); entry !== head; entry = readI32(head)) {
    const thread = entry - KTHREAD.QueueListEntry;
    removeEntry(entry);
    writeI32(thread + KTHREAD.Queue, 0);
  }
  initializeList(head);
  writeI32(queue + KQUEUE.CurrentCount, 0);
}
