/**
 * Work items: routines that system worker threads call. For each priority there is a KQUEUE, in the kernel's own
 * memory, that lets as many workers be active as there are processors for threads.
 *
 * Workers are made when they are needed: when a queue has an entry and room for an active thread, but nobody waits
 * and those that have been made and have not come yet are too few. That is decided under the queue's lock, in
 * `callWorker`, after each step that can make it so: an item is queued, a worker blocks in its item, a new worker
 * has come. So no item waits while its queue has room, until there are MAX_WORKERS_A_QUEUE. Workers that have
 * nothing to do wait without a timeout, or a machine would never come to rest; those that are too many end.
 *
 * Source: ExQueueWorkItem in the WDK documentation; priorities of worker threads as on Windows.
 */

import { WORK_QUEUE_ITEM } from '../abi/gen/structs.js';
import { atomicAdd, atomicLoad, compareAndSwap } from '../hal/atomics.js';
import { defineLayout } from '../hal/layout.js';
import { readI32, writeI32 } from '../hal/memory.js';
import { BugCode, keBugCheckEx } from '../ke/bugcheck.js';
import { KQUEUE, lockObject, queueOffers, signalState, unlockObject } from '../ke/dispatcher.js';
import { orderReleased } from '../ke/ordering.js';
import { KeInitializeQueue, KeInsertQueue } from '../ke/queue.js';
import { onRoomMade } from '../ke/queueactive.js';
import { MACHINE, WORK_QUEUES } from '../ke/system.js';
import { noteOrigin } from './workorigin.js';

/** One priority's queue; the queue's lock guards Starting. */
export const WORK_QUEUE = defineLayout({
  Queue: KQUEUE.size,
  /** Workers that have been made and have not taken their first item. */
  Starting: 4,
  /** Workers alive. Atomic. */
  Workers: 4,
  /** Workers that wait for an item, or are about to. Atomic. */
  Waiting: 4,
});
const PRIORITIES = 32;
/** Most workers of one queue: who blocks this many in work items has a deadlock, or soon will. */
export const MAX_WORKERS_A_QUEUE = 32;
/** Most items that are listed as left behind. */
const MOST_LISTED = 1024;
/** CustomPriorityWorkQueue plus a priority asks for that priority. */
const CUSTOM_PRIORITY = 32;
/** Priorities of WORK_QUEUE_TYPE: critical, delayed, hypercritical, normal, background, real-time, supercritical. */
const PRIORITY_OF_TYPE: readonly number[] = [13, 12, 15, 8, 7, 18, 14];

let createWorker: (priority: number) => boolean = () => false;

/** Sets how a worker thread is made: threads are a layer above. @param create @returns whether it could */
export function setWorkerCreator(create: (priority: number) => boolean): void {
  createWorker = create;
}

/** @returns address of a priority's WORK_QUEUE. */
export function workQueueOf(priority: number): number {
  return WORK_QUEUES + priority * WORK_QUEUE.size;
}

/** @returns addresses of all WORK_QUEUEs. */
export function workQueues(): number[] {
  return Array.from({ length: PRIORITIES }, (_, priority) => workQueueOf(priority));
}

/** Makes the queues, without workers; at boot. */
export function initializeWorkQueues(): void {
  for (const queue of workQueues()) KeInitializeQueue(queue, readI32(MACHINE.ProcessorCount));
}

/**
 * ExQueueWorkItem. IRQL: <= DISPATCH_LEVEL. Bug check 0x96 when the item is queued already.
 * @param WorkItem made by ExInitializeWorkItem; its routine may queue or free it again
 * @param QueueType WORK_QUEUE_TYPE, or CustomPriorityWorkQueue plus a priority of 0 to 31
 */
export function ExQueueWorkItem(WorkItem: number, QueueType: number): void {
  const priority = PRIORITY_OF_TYPE[QueueType] ?? QueueType - CUSTOM_PRIORITY;
  if (priority < 0 || priority >= PRIORITIES) unknownQueue(WorkItem, QueueType);
  const queue = workQueueOf(priority);
  // Of two threads that queue one item, this decides which was second.
  if (!compareAndSwap(WorkItem + WORK_QUEUE_ITEM.List, 0, WorkItem)) queuedTwice(WorkItem, queue);
  noteOrigin(WorkItem);
  orderReleased(WorkItem);
  KeInsertQueue(queue, WorkItem + WORK_QUEUE_ITEM.List);
  callWorker(queue);
}

/** Makes a worker when the queue needs one more. No lock is held. */
export function callWorker(queue: number): void {
  lockObject(queue);
  const needed = needsWorker(queue);
  if (needed) writeI32(queue + WORK_QUEUE.Starting, readI32(queue + WORK_QUEUE.Starting) + 1);
  unlockObject(queue);
  if (!needed) return;
  atomicAdd(queue + WORK_QUEUE.Workers, 1);
  if (createWorker((queue - WORK_QUEUES) / WORK_QUEUE.size)) return;
  atomicAdd(queue + WORK_QUEUE.Workers, -1);
  endStarting(queue);
}

/** @returns whether an entry waits for a thread that nobody has called yet. Queue locked. */
function needsWorker(queue: number): boolean {
  const starting = readI32(queue + WORK_QUEUE.Starting);
  return (
    queueOffers(queue) &&
    signalState(queue) > starting &&
    readI32(queue + KQUEUE.CurrentCount) + starting < readI32(queue + KQUEUE.MaximumCount) &&
    atomicLoad(queue + WORK_QUEUE.Workers) < MAX_WORKERS_A_QUEUE
  );
}

/** A worker has its first item, or could not be made. */
export function endStarting(queue: number): void {
  lockObject(queue);
  writeI32(queue + WORK_QUEUE.Starting, readI32(queue + WORK_QUEUE.Starting) - 1);
  unlockObject(queue);
}

/** @returns the items that wait for a worker; of a machine at rest, whose lists a driver may have overwritten. */
export function queuedWorkItems(): number[] {
  const items: number[] = [];
  for (const queue of workQueues()) {
    const head = queue + KQUEUE.EntryListHead;
    for (let entry = readI32(head); entry !== head && items.length < MOST_LISTED; entry = readI32(entry)) {
      items.push(entry - WORK_QUEUE_ITEM.List);
    }
  }
  return items;
}

onRoomMade((queue) => {
  if (queue >= WORK_QUEUES && queue < workQueueOf(PRIORITIES)) callWorker(queue);
});

function hex(address: number): string {
  return `0x${(address >>> 0).toString(16).padStart(8, '0')}`;
}

function queuedTwice(item: number, queue: number): never {
  const detail = `The work item at ${hex(item)} is queued already and its routine has not been called yet, or it was not made by ExInitializeWorkItem.`;
  keBugCheckEx(BugCode.INVALID_WORK_QUEUE_ITEM, item, queue, 0, readI32(item + WORK_QUEUE_ITEM.WorkerRoutine), detail);
}

function unknownQueue(item: number, type: number): never {
  const detail = `The work item at ${hex(item)} was queued to queue type ${type}, which does not exist.`;
  keBugCheckEx(BugCode.INVALID_WORK_QUEUE_ITEM, item, 0, type, 0, detail);
}
