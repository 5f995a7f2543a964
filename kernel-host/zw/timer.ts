/** Timers by handle and by name: user mode's waitable timers. */
import {
  STATUS_INVALID_PARAMETER,
  STATUS_NOT_SUPPORTED,
  STATUS_SUCCESS,
  TIMER_MODIFY_STATE,
  TIMER_QUERY_STATE,
} from '../abi/gen/constants.js';
import { KTIMER as STRUCT } from '../abi/gen/structs.js';
import { readU8, writeU8 } from '../hal/memory.js';
import { signalState } from '../ke/dispatcher.js';
import { peekInterruptTime, readTime } from '../ke/time.js';
import { KeCancelTimer, KeInitializeTimerEx, KeSetTimerEx } from '../ke/timerapi.js';
import { KTIMER } from '../ke/timertable.js';
import { referenceHandle } from '../ob/handle.js';
import { dereferenceObject } from '../ob/object.js';
import { createAndOpen, makeObject } from '../ob/open.js';
import { probeRead, probeWrite } from '../ob/probe.js';
import { typeObject } from '../ob/types.js';
import { stateQuery } from './query.js';
import { fromKernel, opener, serve, serveHandle } from './service.js';

/** NtCreateTimer. IRQL: PASSIVE_LEVEL. @param TimerType NotificationTimer 0, SynchronizationTimer 1 */
export function NtCreateTimer(
  TimerHandle: number,
  DesiredAccess: number,
  ObjectAttributes: number,
  TimerType: number,
): number {
  if (TimerType !== 0 && TimerType !== 1) return STATUS_INVALID_PARAMETER;
  return serveHandle(TimerHandle, ObjectAttributes, (attributes, mode) =>
    createAndOpen({ attributes, access: DesiredAccess, mode }, () =>
      makeObject('Timer', STRUCT.size, (timer) => KeInitializeTimerEx(timer, TimerType)),
    ),
  );
}

/** NtOpenTimer. IRQL: PASSIVE_LEVEL. */
export const NtOpenTimer = opener('Timer');

/**
 * Changes a timer by handle. @param state BOOLEAN that receives whether it was signalled before, or NULL
 */
function changeTimer(handle: number, state: number, mode: number, change: (timer: number) => void): number {
  if (state !== 0) probeWrite(mode, state, 1, 1);
  const request = { type: typeObject('Timer'), access: TIMER_MODIFY_STATE, mode };
  const { status, object } = referenceHandle(handle, request);
  if (status !== STATUS_SUCCESS) return status;
  const signalled = signalState(object) > 0 ? 1 : 0;
  change(object);
  dereferenceObject(object);
  if (state !== 0) writeU8(state, signalled);
  return STATUS_SUCCESS;
}

/**
 * NtSetTimer. IRQL: PASSIVE_LEVEL.
 * @param DueTime LARGE_INTEGER, 100 ns: negative relative, otherwise absolute
 * @param TimerApcRoutine must be NULL: timers that queue an APC are not supported
 * @param Period milliseconds, 0 for one-shot
 * @param PreviousState BOOLEAN that receives whether it was signalled, or NULL
 */
export function NtSetTimer(
  TimerHandle: number,
  DueTime: number,
  TimerApcRoutine: number,
  _TimerContext: number,
  _ResumeTimer: number,
  Period: number,
  PreviousState: number,
): number {
  return serve((mode) => {
    if (Period < 0) return STATUS_INVALID_PARAMETER;
    if (TimerApcRoutine !== 0) return STATUS_NOT_SUPPORTED;
    probeRead(mode, DueTime, 8);
    return changeTimer(TimerHandle, PreviousState, mode, (timer) => KeSetTimerEx(timer, DueTime, Period, 0));
  });
}

/** NtCancelTimer. IRQL: PASSIVE_LEVEL. @param CurrentState BOOLEAN that receives whether it is signalled, or NULL */
export function NtCancelTimer(TimerHandle: number, CurrentState: number): number {
  return serve((mode) => changeTimer(TimerHandle, CurrentState, mode, KeCancelTimer));
}

/** NtQueryTimer: TIMER_BASIC_INFORMATION: LARGE_INTEGER RemainingTime (100 ns); BOOLEAN TimerState. IRQL: PASSIVE_LEVEL. */
export const NtQueryTimer = stateQuery({
  type: 'Timer',
  access: TIMER_QUERY_STATE,
  read: (timer) => {
    const set = readU8(timer + KTIMER.Inserted) !== 0;
    const left = set ? BigInt(Math.round(readTime(timer + KTIMER.DueTime) - peekInterruptTime())) : 0n;
    const words = [BigInt.asIntN(32, left), BigInt.asIntN(32, left >> 32n)].map(Number);
    return [...words, signalState(timer) > 0 ? 1 : 0, 0];
  },
});

/** ZwCreateTimer: NtCreateTimer for kernel callers; so are those that follow. */
export const ZwCreateTimer = fromKernel(NtCreateTimer);
export const ZwOpenTimer = fromKernel(NtOpenTimer);
export const ZwSetTimer = fromKernel(NtSetTimer);
export const ZwCancelTimer = fromKernel(NtCancelTimer);
export const ZwQueryTimer = fromKernel(NtQueryTimer);
