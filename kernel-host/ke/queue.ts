/**
 * Queues: entries in order of arrival, served by threads of which at most MaximumCount are active at once. The
 * waiter that came last is woken first: its stack and data are the warmest.
 *
 * A KQUEUE is a dispatcher object whose SignalState is the number of entries, and KeRemoveQueue is a wait for it
 * on the one wait path, which ends by taking an entry (`satisfy` in ke/dispatcher). Other waits refuse it.
 *
 * Invariant, whenever the queue's lock is free: there are not at once an entry, room for an active thread and a
 * waiter, unless a thread that has just made the room is on its way to take the entry itself. Each of the three
 * comes about under that lock, and who brings the last one about looks for the other two before letting go: an
 * insertion for room and waiters, a thread that stops being active for entries and waiters, a remover for entries
 * and room before it links its block. So no wake-up is lost.
 *
 * Source: these routines' pages in the WDK documentation; NT-SEMANTICS, dispatcher objects.
 */

import { initializeList, insertHead, insertTail, isListEmpty, removeEntry } from '../hal/list.js';
import { acquireLock, releaseLock } from '../hal/lock.js';
import { readI32, writeI32, writeU8 } from '../hal/memory.js';
import { currentThread } from './current.js';
import {
  HEADER,
  initializeHeader,
  KQUEUE,
  lockObject,
  ObjectType,
  queueOffers,
  requireType,
  satisfy,
  signalState,
  unlockObject,
} from './dispatcher.js';
import { orderAcquired } from './ordering.js';
import { changeQueue } from './queueactive.js';
import { addActive, countAgain, delistAll } from './queuecount.js';
import { type Released, readyReleased, satisfyWaiters, signalObject } from './signal.js';
import { MACHINE } from './system.js';
import { KTHREAD, WaitAny } from './thread.js';
import { waitForBlocks } from './wait.js';
import { beginWait } from './waitapi.js';
import { prepareBlocks, STATUS_ABANDONED, STATUS_SUCCESS } from './waitblocks.js';

/** KWAIT_REASON of a wait for an entry. */
const WrQueue = 15;

/**
 * KeInitializeQueue. IRQL: <= DISPATCH_LEVEL.
 * @param Count most threads that may be active at once; 0: as many as there are processors for threads
 */
export function KeInitializeQueue(Queue: number, Count: number): void {
  initializeHeader(Queue, ObjectType.Queue, KQUEUE.size, 0);
  initializeList(Queue + KQUEUE.EntryListHead);
  initializeList(Queue + KQUEUE.ThreadListHead);
  writeI32(Queue + KQUEUE.CurrentCount, 0);
  writeI32(Queue + KQUEUE.MaximumCount, Count === 0 ? readI32(MACHINE.ProcessorCount) : Count);
}

/** KeInsertQueue: at the end. IRQL: <= DISPATCH_LEVEL. @returns the number of entries before */
export function KeInsertQueue(Queue: number, Entry: number): number {
  return insert(Queue, Entry, insertTail);
}

/** KeInsertHeadQueue: before all others. IRQL: <= DISPATCH_LEVEL. @returns the number of entries before */
export function KeInsertHeadQueue(Queue: number, Entry: number): number {
  return insert(Queue, Entry, insertHead);
}

function insert(queue: number, entry: number, link: (head: number, entry: number) => void): number {
  requireType(queue, ObjectType.Queue, 'queue (KQUEUE)');
  return signalObject(queue, 0, () => {
    const old = signalState(queue);
    link(queue + KQUEUE.EntryListHead, entry);
    writeI32(queue + HEADER.SignalState, old + 1);
    return old;
  });
}

/**
 * KeRemoveQueue: waits for an entry. The thread serves this queue from now on and no other. IRQL: <= APC_LEVEL.
 * @param Timeout LARGE_INTEGER, 100 ns: NULL for ever, 0 test, negative relative, positive absolute
 * @returns the entry; or, as a pointer, STATUS_TIMEOUT, STATUS_USER_APC, STATUS_ABANDONED when it has been run down
 */
export function KeRemoveQueue(Queue: number, WaitMode: number, Timeout: number): number {
  const thread = currentThread();
  const status = remove('KeRemoveQueue', Queue, WaitMode, false, Timeout);
  return status === STATUS_SUCCESS ? readI32(thread + KTHREAD.RemovedEntry) : status;
}

/**
 * KeRemoveQueueEx: waits for an entry and takes all that are there. As KeRemoveQueue otherwise.
 * @param EntryArray receives the entries, or in its first place the status of a wait that has failed
 * @param Count most to take, at least 1
 * @returns how many places of the array were filled
 */
export function KeRemoveQueueEx(
  Queue: number,
  WaitMode: number,
  Alertable: number,
  Timeout: number,
  EntryArray: number,
  Count: number,
): number {
  const thread = currentThread();
  const status = remove('KeRemoveQueueEx', Queue, WaitMode, Alertable !== 0, Timeout);
  writeI32(EntryArray, status === STATUS_SUCCESS ? readI32(thread + KTHREAD.RemovedEntry) : status);
  if (status !== STATUS_SUCCESS) return 1;
  let taken = 1;
  lockObject(Queue);
  for (; taken < Count && signalState(Queue) > 0; taken++) {
    addActive(Queue, -1);
    if (satisfy(Queue, thread)) break;
    writeI32(EntryArray + taken * 4, readI32(thread + KTHREAD.RemovedEntry));
  }
  unlockObject(Queue);
  return taken;
}

/** @returns STATUS_SUCCESS with KTHREAD.RemovedEntry set, or why there is none */
function remove(name: string, queue: number, mode: number, alertable: boolean, timeout: number): number {
  const thread = currentThread();
  requireType(queue, ObjectType.Queue, 'queue (KQUEUE)');
  const deadline = beginWait(name, thread, timeout);
  const status = takeAsActive(queue, thread);
  if (status >= 0) return status;
  if (readI32(thread + KTHREAD.Queue) !== queue) changeQueue(thread, queue);
  prepareBlocks(thread, thread + KTHREAD.BuiltInBlocks, [queue], WaitAny);
  const result = waitForBlocks(WaitAny, { reason: WrQueue, mode, alertable, deadline });
  // Without an entry the thread goes on as it was: active.
  countAgain(thread);
  return result;
}

/**
 * A thread that serves the queue gives up its active place, and takes it again when there is an entry.
 * @returns STATUS_SUCCESS or STATUS_ABANDONED, -1 when it has to wait
 */
function takeAsActive(queue: number, thread: number): number {
  lockObject(queue);
  let status = -1;
  if (readI32(thread + KTHREAD.Queue) === queue) {
    writeI32(thread + KTHREAD.QueueIdle, 1);
    addActive(queue, -1);
    if (queueOffers(queue)) status = satisfy(queue, thread) ? STATUS_ABANDONED : STATUS_SUCCESS;
  }
  unlockObject(queue);
  if (status >= 0) orderAcquired(queue);
  return status;
}

/**
 * KeRundownQueue: ends the queue. Who waits gets STATUS_ABANDONED, as does who comes later; its threads serve it no
 * more. IRQL: <= APC_LEVEL.
 * @returns the first of the entries that were left, linked in a circle without a head; NULL when there are none
 */
export function KeRundownQueue(Queue: number): number {
  const released: Released = { first: 0, last: 0 };
  requireType(Queue, ObjectType.Queue, 'queue (KQUEUE)');
  acquireLock(MACHINE.QueueLock);
  lockObject(Queue);
  writeU8(Queue + KQUEUE.Abandoned, 1);
  satisfyWaiters(Queue, released);
  delistAll(Queue);
  const first = takeAll(Queue + KQUEUE.EntryListHead);
  writeI32(Queue + HEADER.SignalState, 0);
  unlockObject(Queue);
  releaseLock(MACHINE.QueueLock);
  readyReleased(released, 0);
  return first;
}

/** Takes the head out of a list. @returns the first entry, or 0 */
function takeAll(head: number): number {
  if (isListEmpty(head)) return 0;
  const first = readI32(head);
  removeEntry(head);
  initializeList(head);
  return first;
}

/** KeReadStateQueue. IRQL: <= DISPATCH_LEVEL. @returns the number of entries */
export function KeReadStateQueue(Queue: number): number {
  return signalState(Queue);
}
