/** Thread priorities as drivers ask for them. Source: WDK documentation. */
import { readI32 } from '../hal/memory.js';
import { BugCode, keBugCheckEx } from './bugcheck.js';
import { giveWay, setPriority } from './ready.js';
import { HIGH_PRIORITY, KTHREAD, LOW_REALTIME_PRIORITY } from './thread.js';

const STATUS_SUCCESS = 0;
const STATUS_NO_YIELD_PERFORMED = 0x40000024;

/** KeSetPriorityThread. IRQL: <= DISPATCH_LEVEL. @param Priority 1..31 @returns the old priority */
export function KeSetPriorityThread(Thread: number, Priority: number): number {
  if (Priority < 1 || Priority > HIGH_PRIORITY) {
    keBugCheckEx(
      BugCode.DRIVER_VERIFIER_DETECTED_VIOLATION,
      0,
      Thread,
      Priority,
      0,
      `KeSetPriorityThread with priority ${Priority}; 1 to 31 are possible.`,
    );
  }
  return setPriority(Thread, Priority, Priority);
}

/** KeQueryPriorityThread. IRQL: <= DISPATCH_LEVEL. @returns the current priority, boosts included */
export function KeQueryPriorityThread(Thread: number): number {
  return readI32(Thread + KTHREAD.Priority);
}

/** Base priority of the only process, System. */
const PROCESS_BASE = 8;

/**
 * KeSetBasePriorityThread: the current priority moves along, and keeps what it has of a boost. IRQL: <= DISPATCH_LEVEL.
 * @param Increment from the process's base; the result stays in the thread's class
 * @returns the old increment
 */
export function KeSetBasePriorityThread(Thread: number, Increment: number): number {
  const oldBase = readI32(Thread + KTHREAD.BasePriority);
  const realtime = oldBase >= LOW_REALTIME_PRIORITY;
  const [least, most] = realtime ? [LOW_REALTIME_PRIORITY, HIGH_PRIORITY] : [1, LOW_REALTIME_PRIORITY - 1];
  const within = (priority: number): number => Math.min(most, Math.max(least, priority));
  const base = within(PROCESS_BASE + Increment);
  const boost = Math.max(0, readI32(Thread + KTHREAD.Priority) - oldBase);
  setPriority(Thread, within(base + boost), base);
  return oldBase - PROCESS_BASE;
}

/** ZwYieldExecution: lets a ready thread of the same or a higher priority run. IRQL: PASSIVE_LEVEL. */
export function ZwYieldExecution(): number {
  return giveWay(true) ? STATUS_SUCCESS : STATUS_NO_YIELD_PERFORMED;
}
