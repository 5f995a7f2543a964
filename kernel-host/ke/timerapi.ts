/** Timers as drivers set them. Source: WDK documentation; NT-SEMANTICS, dispatcher objects. */
import { writeI32 } from '../hal/memory.js';
import { initializeHeader, ObjectType, signalState } from './dispatcher.js';
import { requireDpc } from './dpc.js';
import { refuseSet, refuseWithWaiters, requireObject } from './objectcheck.js';
import { dueToInterruptTime, interruptTime } from './time.js';
import { cancelTimer, setTimer } from './timer.js';
import { KTIMER } from './timertable.js';

function requireTimer(timer: number, routine: string): void {
  requireObject(timer, ObjectType.NotificationTimer, routine);
}

/** KeInitializeTimer: a notification timer, not set. IRQL: <= DISPATCH_LEVEL. */
export function KeInitializeTimer(Timer: number): void {
  KeInitializeTimerEx(Timer, 0);
}

/** KeInitializeTimerEx. IRQL: <= DISPATCH_LEVEL. @param Type NotificationTimer 0, SynchronizationTimer 1 */
export function KeInitializeTimerEx(Timer: number, Type: number): void {
  refuseWithWaiters(Timer);
  refuseSet(Timer);
  const type = Type === 0 ? ObjectType.NotificationTimer : ObjectType.SynchronizationTimer;
  initializeHeader(Timer, type, 0, 0);
  writeI32(Timer + KTIMER.Dpc, 0);
  writeI32(Timer + KTIMER.Period, 0);
}

/**
 * KeSetTimerEx. IRQL: <= DISPATCH_LEVEL.
 * @param DueTime LARGE_INTEGER, 100 ns: negative relative, otherwise absolute system time
 * @param Period milliseconds between expiries after the first; 0: one-shot
 * @param Dpc queued at every expiry, or NULL
 * @returns TRUE when the timer was set before; the old setting is gone
 */
export function KeSetTimerEx(Timer: number, DueTime: number, Period: number, Dpc: number): number {
  requireTimer(Timer, 'KeSetTimer');
  if (Dpc !== 0) requireDpc(Dpc);
  return setTimer(Timer, dueToInterruptTime(DueTime, interruptTime()), Math.max(0, Period), Dpc) ? 1 : 0;
}

/** KeSetTimer: KeSetTimerEx without a period. IRQL: <= DISPATCH_LEVEL. */
export function KeSetTimer(Timer: number, DueTime: number, Dpc: number): number {
  return KeSetTimerEx(Timer, DueTime, 0, Dpc);
}

/** KeSetCoalescableTimer: on time, which is within any tolerance. IRQL: <= DISPATCH_LEVEL. @param _TolerableDelay milliseconds */
export function KeSetCoalescableTimer(
  Timer: number,
  DueTime: number,
  Period: number,
  _TolerableDelay: number,
  Dpc: number,
): number {
  return KeSetTimerEx(Timer, DueTime, Period, Dpc);
}

/** KeCancelTimer. IRQL: <= DISPATCH_LEVEL. @returns TRUE when it was set; a DPC of it that is queued goes, too */
export function KeCancelTimer(Timer: number): number {
  requireTimer(Timer, 'KeCancelTimer');
  return cancelTimer(Timer) ? 1 : 0;
}

/** KeReadStateTimer. IRQL: <= DISPATCH_LEVEL. @returns TRUE when it is signalled */
export function KeReadStateTimer(Timer: number): number {
  requireTimer(Timer, 'KeReadStateTimer');
  return signalState(Timer) > 0 ? 1 : 0;
}
