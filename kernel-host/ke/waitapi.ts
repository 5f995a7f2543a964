/**
 * KeWaitForSingleObject, KeWaitForMultipleObjects, KeDelayExecutionThread as drivers call them: what their
 * arguments mean, and what may be asked at which IRQL.
 *
 * Source: WDK documentation of these routines.
 */

import { readU32, writeI32 } from '../hal/memory.js';
import { APC_LEVEL, DISPATCH_LEVEL } from '../hot/layout.js';
import { BugCode, keBugCheckEx } from './bugcheck.js';
import { currentIrql, currentThread } from './current.js';
import { ObjectType, objectType } from './dispatcher.js';
import { endHold } from './holdforwait.js';
import { giveWay } from './ready.js';
import { KTHREAD, MAXIMUM_WAIT_OBJECTS, THREAD_WAIT_OBJECTS, WaitAny } from './thread.js';
import { dueToInterruptTime, interruptTime, readTime } from './time.js';
import { takeAtOnce, waitForBlocks } from './wait.js';
import { prepareBlocks, STATUS_TIMEOUT } from './waitblocks.js';

const STATUS_SUCCESS = 0;
/** KWAIT_REASON of a delay. */
const DelayExecution = 4;

/** @returns interrupt time of a `Timeout` argument: Infinity for NULL, 0 for "test only". */
function deadlineOf(Timeout: number): number {
  if (Timeout === 0) return Number.POSITIVE_INFINITY;
  const due = readTime(Timeout);
  if (due === 0) return 0;
  const now = interruptTime();
  const deadline = dueToInterruptTime(Timeout, now);
  return deadline <= now ? 0 : deadline;
}

/**
 * Ends the raised IRQL that KeSetEvent(…, Wait = TRUE) left, and refuses to block where nothing may.
 * @param name routine, for the report
 */
function enterWait(name: string, thread: number, mayBlock: boolean): void {
  endHold();
  const irql = currentIrql();
  const limit = mayBlock ? APC_LEVEL : DISPATCH_LEVEL;
  if (irql <= limit) {
    writeI32(thread + KTHREAD.WaitIrql, irql);
    return;
  }
  keBugCheckEx(
    BugCode.IRQL_NOT_LESS_OR_EQUAL,
    0,
    irql,
    0,
    0,
    mayBlock
      ? `${name} would block at IRQL ${irql}. At DISPATCH_LEVEL only a zero timeout is allowed.`
      : `${name} was called at IRQL ${irql}.`,
  );
}

/**
 * What each wait begins with.
 * @param name routine, for the report
 * @returns interrupt time of its `Timeout`
 */
export function beginWait(name: string, thread: number, Timeout: number): number {
  const deadline = deadlineOf(Timeout);
  enterWait(name, thread, Timeout === 0 || readTime(Timeout) !== 0);
  return deadline;
}

/** A queue's entries go to those who ask for them: a wait for the queue itself would end without one. */
function refuseQueue(name: string, object: number): void {
  if (objectType(object) !== ObjectType.Queue) return;
  const detail = `${name} was given a queue (KQUEUE); only KeRemoveQueue waits for one.`;
  keBugCheckEx(BugCode.IRQL_NOT_LESS_OR_EQUAL, object, currentIrql(), 0, 0, detail);
}

/**
 * KeWaitForSingleObject. IRQL: <= APC_LEVEL; with a zero timeout <= DISPATCH_LEVEL.
 * @param Timeout LARGE_INTEGER, 100 ns: NULL for ever, 0 test, negative relative, positive absolute
 * @returns STATUS_SUCCESS, STATUS_TIMEOUT, STATUS_ALERTED, STATUS_USER_APC, STATUS_ABANDONED_WAIT_0
 */
export function KeWaitForSingleObject(
  object: number,
  WaitReason: number,
  WaitMode: number,
  Alertable: number,
  Timeout: number,
): number {
  const thread = currentThread();
  const deadline = beginWait('KeWaitForSingleObject', thread, Timeout);
  const status = takeAtOnce(object, thread);
  if (status >= 0) return status;
  refuseQueue('KeWaitForSingleObject', object);
  prepareBlocks(thread, thread + KTHREAD.BuiltInBlocks, [object], WaitAny);
  return waitForBlocks(WaitAny, { reason: WaitReason, mode: WaitMode, alertable: Alertable !== 0, deadline });
}

/**
 * KeWaitForMultipleObjects. IRQL as KeWaitForSingleObject.
 * @param object array of `Count` pointers, at most 64
 * @param WaitType WaitAll 0, WaitAny 1
 * @param WaitBlockArray Count KWAIT_BLOCKs when there are more than 3 objects
 * @returns index of the satisfied object for WaitAny, 0 for WaitAll; otherwise as KeWaitForSingleObject
 */
export function KeWaitForMultipleObjects(
  Count: number,
  object: number,
  WaitType: number,
  WaitReason: number,
  WaitMode: number,
  Alertable: number,
  Timeout: number,
  WaitBlockArray: number,
): number {
  const thread = currentThread();
  const limit = WaitBlockArray === 0 ? THREAD_WAIT_OBJECTS : MAXIMUM_WAIT_OBJECTS;
  if (Count >>> 0 > limit || Count === 0) {
    keBugCheckEx(
      BugCode.MAXIMUM_WAIT_OBJECTS_EXCEEDED,
      Count,
      limit,
      0,
      0,
      `KeWaitForMultipleObjects with ${Count >>> 0} objects; ${limit} is the most ${WaitBlockArray === 0 ? 'without a WaitBlockArray' : 'possible'}.`,
    );
  }
  const deadline = beginWait('KeWaitForMultipleObjects', thread, Timeout);
  const objects = Array.from({ length: Count }, (_, index) => readU32(object + index * 4));
  for (const each of objects) refuseQueue('KeWaitForMultipleObjects', each);
  prepareBlocks(thread, WaitBlockArray === 0 ? thread + KTHREAD.BuiltInBlocks : WaitBlockArray, objects, WaitType);
  return waitForBlocks(WaitType, { reason: WaitReason, mode: WaitMode, alertable: Alertable !== 0, deadline });
}

/**
 * KeDelayExecutionThread: sleeps; never shorter than asked. A zero interval gives way to ready threads.
 * IRQL: <= APC_LEVEL.
 * @param Interval LARGE_INTEGER, 100 ns: negative relative, positive absolute
 * @returns STATUS_SUCCESS; STATUS_ALERTED or STATUS_USER_APC when alertable
 */
export function KeDelayExecutionThread(WaitMode: number, Alertable: number, Interval: number): number {
  const thread = currentThread();
  enterWait('KeDelayExecutionThread', thread, true);
  const deadline = deadlineOf(Interval);
  prepareBlocks(thread, thread + KTHREAD.BuiltInBlocks, [], WaitAny);
  if (deadline === 0 && Alertable === 0) {
    giveWay(true);
    return STATUS_SUCCESS;
  }
  const status = waitForBlocks(WaitAny, {
    reason: DelayExecution,
    mode: WaitMode,
    alertable: Alertable !== 0,
    deadline,
  });
  if (status === STATUS_TIMEOUT && deadline === 0) giveWay(true);
  return status === STATUS_TIMEOUT ? STATUS_SUCCESS : status;
}
