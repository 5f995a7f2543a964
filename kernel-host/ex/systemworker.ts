/**
 * A system worker's life: it takes items off one queue and calls their routines, until there are more idle workers
 * than the queue needs. What a routine leaves behind would hit the next driver's item, so it is a bug check.
 */

import { STATUS_TIMEOUT } from '../abi/gen/constants.js';
import { WORK_QUEUE_ITEM } from '../abi/gen/structs.js';
import { atomicAdd } from '../hal/atomics.js';
import { CONTROL, isControlled } from '../hal/control.js';
import { isListEmpty } from '../hal/list.js';
import { readI32, writeI32 } from '../hal/memory.js';
import { PASSIVE_LEVEL } from '../hot/layout.js';
import { BugCode, stopWith } from '../ke/bugcheck.js';
import { currentIrql, currentThread } from '../ke/current.js';
import { callTable } from '../ke/guest.js';
import { endHold } from '../ke/holdforwait.js';
import { endPoint } from '../ke/irql.js';
import { orderAcquired } from '../ke/ordering.js';
import { KeRemoveQueue } from '../ke/queue.js';
import { setPriority } from '../ke/ready.js';
import { MACHINE } from '../ke/system.js';
import { KTHREAD } from '../ke/thread.js';
import { entering, returned } from '../ke/watch.js';
import { originOf } from './workorigin.js';
import { callWorker, endStarting, WORK_QUEUE, workQueueOf } from './workqueue.js';

/** Idle workers that a queue keeps at least. */
const KEPT = 4;

/**
 * Routines of the kernel's own that a WORK_QUEUE_ITEM may name: numbers that are no table slots. Each is told
 * before it calls the driver, by `workBegins`, in whose name it works.
 */
export const KernelWork = { IoWorkItem: -2, DeleteObjects: -3, Pnp: -4 } as const;
const kernelRoutines = new Map<number, (parameter: number) => void>();

/** Gives a number of `KernelWork` its routine; once, at module load. */
export function defineKernelWork(number: number, routine: (parameter: number) => void): void {
  kernelRoutines.set(number, routine);
}

/** Says which driver's routine the current worker is about to call. @param routine table slot */
export function workBegins(routine: number): void {
  writeI32(currentThread() + KTHREAD.WorkRoutine, routine);
}

/**
 * Runs work items on the current thread until it is not needed any more.
 * @param frameOf a stack line for the routine in a table slot
 */
export function runSystemWorker(priority: number, frameOf: (routine: number) => string): void {
  const thread = currentThread();
  const queue = workQueueOf(priority);
  for (let first = true; first || isNeeded(queue); first = false) {
    atomicAdd(queue + WORK_QUEUE.Waiting, 1);
    const entry = KeRemoveQueue(queue, 0, isControlled() ? CONTROL.NoTime : 0);
    atomicAdd(queue + WORK_QUEUE.Waiting, -1);
    if (first) {
      endStarting(queue);
      callWorker(queue);
    }
    if (entry === STATUS_TIMEOUT) break;
    const item = entry - WORK_QUEUE_ITEM.List;
    runItem(thread, item);
    requireClean(thread, item, frameOf);
    if (readI32(thread + KTHREAD.BasePriority) !== priority) setPriority(thread, priority, priority);
    writeI32(thread + KTHREAD.WorkItem, 0);
  }
  atomicAdd(queue + WORK_QUEUE.Workers, -1);
}

/** @returns whether the worker should wait for another item: idle workers enough wait already otherwise. */
function isNeeded(queue: number): boolean {
  // Between two executions of a controlled machine no thread may be left.
  const kept = isControlled() ? 0 : Math.max(KEPT, readI32(MACHINE.ProcessorCount));
  return readI32(queue + WORK_QUEUE.Waiting) < kept || readI32(queue + 4) > 0;
}

/** The item may be gone, or queued again, as soon as its routine has been called. */
function runItem(thread: number, item: number): void {
  const routine = readI32(item + WORK_QUEUE_ITEM.WorkerRoutine);
  const parameter = readI32(item + WORK_QUEUE_ITEM.Parameter);
  writeI32(thread + KTHREAD.WorkOrigin, originOf(item));
  writeI32(thread + KTHREAD.WorkItem, item);
  workBegins(routine);
  orderAcquired(item);
  const own = kernelRoutines.get(routine);
  // Its image must stay while a driver's routine runs.
  atomicAdd(MACHINE.DriverThreads, 1);
  if (own === undefined) callItem(routine, parameter);
  else own(parameter);
  endPoint();
  atomicAdd(MACHINE.DriverThreads, -1);
  endHold();
}

function callItem(routine: number, parameter: number): void {
  const token = entering('work item', routine);
  callTable(routine, parameter);
  returned('work item', routine, token);
}

function requireClean(thread: number, item: number, frameOf: (routine: number) => string): void {
  const left = leftBehind(thread);
  if (left === '') return;
  const routine = readI32(thread + KTHREAD.WorkRoutine);
  stopWith(
    BugCode.WORKER_THREAD_RETURNED_AT_BAD_IRQL,
    [routine, currentIrql(), item, 0],
    `The routine of a work item returned ${left}.`,
    frameOf(routine),
  );
}

/** @returns what a routine has not undone, in words, or '' */
function leftBehind(thread: number): string {
  const irql = currentIrql();
  if (irql !== PASSIVE_LEVEL)
    return `at IRQL ${irql}: an IRQL was raised, or a lock taken, and not lowered or released`;
  if (!isListEmpty(thread + KTHREAD.MutantListHead)) return 'as the owner of a mutex';
  if (readI32(thread + KTHREAD.KernelApcDisable) !== 0) return 'in a critical region';
  if (readI32(thread + KTHREAD.SpecialApcDisable) !== 0) return 'in a guarded region, or holding a guarded mutex';
  return '';
}
