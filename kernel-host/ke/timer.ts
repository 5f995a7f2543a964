/**
 * Timers as dispatcher objects, and the timeouts of waits, which are the same thing: a timer that lives in
 * the thread, on whose wait list the waiting thread has a block with key STATUS_TIMEOUT.
 *
 * MACHINE.TimerLock guards the table, DueTime and Period, and is held while an expired timer is signalled.
 * So a timer that has been cancelled under it can no longer fire: not late, and not into the next use.
 */

import { atomicStore } from '../hal/atomics.js';
import { insertTail, isLinked, removeEntry } from '../hal/list.js';
import { acquireLock, releaseLock } from '../hal/lock.js';
import { f64, readI32, readU8, writeI32, writeU8, writeU16 } from '../hal/memory.js';
import { unpark } from '../hal/park.js';
import { SLOT_PERMIT } from '../hot/layout.js';
import { HEADER, initializeHeader, lockObject, ObjectType, unlockObject } from './dispatcher.js';
import { deliverDpcs, isDpc, isDpcQueued, KeRemoveQueueDpc, queueDpc } from './dpc.js';
import { ringDoorbell } from './host.js';
import { orderReleased } from './ordering.js';
import { noProcessorBusy } from './rest.js';
import { type Released, readyReleased, satisfyWaiters } from './signal.js';
import { MACHINE } from './system.js';
import { KTHREAD, WAIT_BLOCK, WaitAny } from './thread.js';
import { interruptWhenDue, peekInterruptTime, readTime, systemTimeWords, writeTime } from './time.js';
import { noteTimerOrigin } from './timerorigin.js';
import { insertTimer, KTIMER, nextExpiry, removeTimer, takeExpired } from './timertable.js';
import { STATUS_TIMEOUT } from './waitblocks.js';

const UNITS_PER_MS = 1e4;

/** Prepares the timer that a thread's waits use; once, when the thread is made. */
export function initializeTimeout(thread: number): void {
  initializeHeader(thread + KTHREAD.Timer, ObjectType.NotificationTimer, KTIMER.size, 0);
  const block = thread + KTHREAD.TimerBlock;
  writeI32(block + WAIT_BLOCK.Thread, thread);
  writeI32(block + WAIT_BLOCK.Object, thread + KTHREAD.Timer);
  writeU16(block + WAIT_BLOCK.Key, STATUS_TIMEOUT);
  writeU8(block + WAIT_BLOCK.Type, WaitAny);
}

/** Lets the thread's wait, which is Preparing, end with STATUS_TIMEOUT at `deadline` (interrupt time). */
export function startTimeout(thread: number, deadline: number): void {
  const timer = thread + KTHREAD.Timer;
  writeI32(timer + HEADER.SignalState, 0);
  insertTail(timer + HEADER.WaitListHead, thread + KTHREAD.TimerBlock + WAIT_BLOCK.ListEntry);
  writeTime(timer + KTIMER.DueTime, deadline);
  acquireLock(MACHINE.TimerLock);
  insertTimer(timer);
  wakeClockFor(deadline);
}

/** Takes the timeout back after the wait, whether it has fired or not. */
export function cancelTimeout(thread: number): void {
  const entry = thread + KTHREAD.TimerBlock + WAIT_BLOCK.ListEntry;
  acquireLock(MACHINE.TimerLock);
  removeTimer(thread + KTHREAD.Timer);
  if (isLinked(entry)) removeEntry(entry);
  releaseLock(MACHINE.TimerLock);
}

/** Signals every timer that is due. The clock's. @param now interrupt time */
export function expireTimers(now: number): void {
  const released: Released = { first: 0, last: 0 };
  const processors = new Set<number>();
  atomicStore(MACHINE.ClockExpires, 1);
  acquireLock(MACHINE.TimerLock);
  for (let timer = takeExpired(now); timer !== 0; timer = takeExpired(now)) {
    lockObject(timer);
    writeI32(timer + HEADER.SignalState, 1);
    satisfyWaiters(timer, released);
    unlockObject(timer);
    const dpc = readI32(timer + KTIMER.Dpc);
    if (dpc !== 0) processors.add(queueDpc(dpc, ...systemTimeWords(now)));
    rearm(timer, now);
  }
  releaseLock(MACHINE.TimerLock);
  readyReleased(released, 0);
  for (const number of processors) if (number >= 0) deliverDpcs(number);
  atomicStore(MACHINE.ClockExpires, 0);
  // The host may have found the machine busy only because of this.
  if (readI32(MACHINE.TimerCount) === 0 && noProcessorBusy()) ringDoorbell();
}

/** Sets a periodic timer again: in step with its first due time, however late this one was. TimerLock held. */
function rearm(timer: number, now: number): void {
  const word = readI32(timer + KTIMER.Period);
  const period = word < 0 ? -word : word * UNITS_PER_MS;
  if (period === 0) return;
  const due = readTime(timer + KTIMER.DueTime);
  const missed = Math.floor((now - due) / period);
  writeTime(timer + KTIMER.DueTime, due + (missed + 1) * period);
  insertTimer(timer);
}

/** Tells the clock of a timer that is due before it means to look. TimerLock held by the caller until now. */
function wakeClockFor(due: number): void {
  const sooner = due < (f64[MACHINE.ClockSleepsUntil >> 3] as number);
  const deterministic = readI32(MACHINE.Deterministic) !== 0;
  if (sooner && deterministic) f64[MACHINE.ClockSleepsUntil >> 3] = due;
  releaseLock(MACHINE.TimerLock);
  if (deterministic) {
    // The clock looks when the processor is idle, and before that comes as an interrupt.
    interruptWhenDue(peekInterruptTime());
    return;
  }
  if (sooner) unpark(readI32(MACHINE.ClockSlot) + SLOT_PERMIT);
}

/**
 * Sets a driver's timer, not signalled.
 * @param due interrupt time of the first expiry @param period milliseconds, or less than 0: 100 ns; 0 for one-shot @param dpc KDPC or NULL
 * @returns whether it was set before
 */
export function setTimer(timer: number, due: number, period: number, dpc: number): boolean {
  orderReleased(timer);
  if (dpc !== 0) orderReleased(dpc);
  noteTimerOrigin(timer);
  acquireLock(MACHINE.TimerLock);
  const wasSet = removeTimer(timer);
  lockObject(timer);
  writeI32(timer + HEADER.SignalState, 0);
  unlockObject(timer);
  writeTime(timer + KTIMER.DueTime, Math.max(0, due));
  writeI32(timer + KTIMER.Period, period);
  writeI32(timer + KTIMER.Dpc, dpc);
  insertTimer(timer);
  wakeClockFor(due);
  return wasSet;
}

/** Cancels a driver's timer, and its DPC if that is queued. @returns whether it was set */
export function cancelTimer(timer: number): boolean {
  acquireLock(MACHINE.TimerLock);
  const wasSet = removeTimer(timer);
  const dpc = readI32(timer + KTIMER.Dpc);
  releaseLock(MACHINE.TimerLock);
  // A timer keeps the DPC of its last setting, which may have gone long since.
  if (dpc !== 0 && isDpc(dpc)) KeRemoveQueueDpc(dpc);
  return wasSet;
}

/**
 * Ends a timer's use. Sees to it that the DPC runs once more at least, and that the last of its runs finds
 * `hasRetired`: the flag is set, and that run secured, in one hold of TimerLock. Afterwards the timer is that run's.
 * @param dpc the timer's own, whether or not it was ever set; with one target processor, so that its runs are in sequence
 * @param flag address of a word, 0 until now @param cancel FALSE: one that is set expires once more first
 * @param argument both arguments of a run that this adds
 * @returns whether it was set and has been cancelled
 */
export function retireTimer(timer: number, dpc: number, flag: number, cancel: boolean, argument: number): boolean {
  acquireLock(MACHINE.TimerLock);
  writeI32(flag, 1);
  writeI32(timer + KTIMER.Period, 0);
  const cancelled = cancel && removeTimer(timer);
  if (cancel) KeRemoveQueueDpc(dpc);
  const number = readU8(timer + KTIMER.Inserted) !== 0 ? -1 : queueDpc(dpc, argument, argument);
  releaseLock(MACHINE.TimerLock);
  if (number >= 0) deliverDpcs(number);
  return cancelled;
}

/** For a run of a timer's DPC. @returns whether the timer has been retired and this run is the last */
export function hasRetired(timer: number, dpc: number, flag: number): boolean {
  acquireLock(MACHINE.TimerLock);
  const retired = readI32(flag) !== 0 && readU8(timer + KTIMER.Inserted) === 0 && !isDpcQueued(dpc);
  releaseLock(MACHINE.TimerLock);
  return retired;
}

/** Tells timers set from now on until when the clock sleeps. @returns that time. */
export function announceClockSleep(limit: number): number {
  acquireLock(MACHINE.TimerLock);
  const until = Math.min(nextExpiry(), limit);
  f64[MACHINE.ClockSleepsUntil >> 3] = until;
  releaseLock(MACHINE.TimerLock);
  return until;
}
