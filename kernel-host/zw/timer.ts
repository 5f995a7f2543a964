/** Timers by handle and by name: user mode's waitable timers. */
import {
  STATUS_INSUFFICIENT_RESOURCES,
  STATUS_INVALID_PARAMETER,
  STATUS_SUCCESS,
  TIMER_MODIFY_STATE,
  TIMER_QUERY_STATE,
} from '../abi/gen/constants.js';
import { readU8, writeU8 } from '../hal/memory.js';
import { signalState } from '../ke/dispatcher.js';
import { peekInterruptTime, readTime } from '../ke/time.js';
import { KeCancelTimer, KeSetTimerEx } from '../ke/timerapi.js';
import { KTIMER } from '../ke/timertable.js';
import { referenceHandle } from '../ob/handle.js';
import { dereferenceObject } from '../ob/object.js';
import { createAndOpen, makeObject } from '../ob/open.js';
import { probeRead, probeWrite } from '../ob/probe.js';
import { typeObject } from '../ob/types.js';
import { changeWaitableTimer, initializeWaitableTimer, makeRequest, WAITABLE_TIMER } from '../ob/waitabletimer.js';
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
      makeObject('Timer', WAITABLE_TIMER.size, (timer) => initializeWaitableTimer(timer, TimerType)),
    ),
  );
}

/** NtOpenTimer. IRQL: PASSIVE_LEVEL. */
export const NtOpenTimer = opener('Timer');

/**
 * Changes a timer by handle. @param state BOOLEAN that receives whether it was signalled before, or NULL
 * @param change returns an NTSTATUS
 */
function changeTimer(handle: number, state: number, mode: number, change: (timer: number) => number): number {
  if (state !== 0) probeWrite(mode, state, 1, 1);
  const request = { type: typeObject('Timer'), access: TIMER_MODIFY_STATE, mode };
  const { status, object } = referenceHandle(handle, request);
  if (status !== STATUS_SUCCESS) return status;
  const signalled = signalState(object) > 0 ? 1 : 0;
  const changed = change(object);
  dereferenceObject(object);
  if (state !== 0 && changed === STATUS_SUCCESS) writeU8(state, signalled);
  return changed;
}

/**
 * NtSetTimer. IRQL: PASSIVE_LEVEL.
 * @param DueTime LARGE_INTEGER, 100 ns: negative relative, otherwise absolute
 * @param TimerApcRoutine called in an alertable wait of the calling thread as (TimerContext, low, high), or NULL
 * @param Period milliseconds, 0 for one-shot
 * @param PreviousState BOOLEAN that receives whether it was signalled, or NULL
 */
export function NtSetTimer(
  TimerHandle: number,
  DueTime: number,
  TimerApcRoutine: number,
  TimerContext: number,
  _ResumeTimer: number,
  Period: number,
  PreviousState: number,
): number {
  return serve((mode) => {
    if (Period < 0) return STATUS_INVALID_PARAMETER;
    probeRead(mode, DueTime, 8);
    return changeTimer(TimerHandle, PreviousState, mode, (timer) => {
      const request = TimerApcRoutine === 0 ? 0 : makeRequest(TimerApcRoutine, TimerContext, mode);
      if (request === 0 && TimerApcRoutine !== 0) return STATUS_INSUFFICIENT_RESOURCES;
      changeWaitableTimer(timer, request, (dpc) => KeSetTimerEx(timer, DueTime, Period, dpc));
      return STATUS_SUCCESS;
    });
  });
}

/** NtCancelTimer. IRQL: PASSIVE_LEVEL. @param CurrentState BOOLEAN that receives whether it is signalled, or NULL */
export function NtCancelTimer(TimerHandle: number, CurrentState: number): number {
  return serve((mode) =>
    changeTimer(TimerHandle, CurrentState, mode, (timer) => {
      changeWaitableTimer(timer, 0, () => KeCancelTimer(timer));
      return STATUS_SUCCESS;
    }),
  );
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
