/** Win32: mutexes, semaphores, waitable timers. Source: the Windows API reference. */
import { NtCreateMutant, NtOpenMutant, NtReleaseMutant } from '../zw/mutant.js';
import { NtCreateSemaphore, NtOpenSemaphore, NtReleaseSemaphore } from '../zw/semaphore.js';
import { NtCancelTimer, NtCreateTimer, NtOpenTimer, NtSetTimer } from '../zw/timer.js';
import { namedAttributes, openAttributes } from './attributes.js';
import { succeed } from './error.js';
import { created, opened } from './named.js';
import { ANSI, type Form, WIDE } from './text.js';

const MUTEX_ALL_ACCESS = 0x1f_0001;
const SEMAPHORE_ALL_ACCESS = 0x1f_0003;
const TIMER_ALL_ACCESS = 0x1f_0003;
const NotificationTimer = 0;
const SynchronizationTimer = 1;

type Opener = (handle: number, access: number, attributes: number) => number;

/** @returns Open… for objects of a type. */
function opener(form: Form, open: Opener) {
  return (dwDesiredAccess: number, bInheritHandle: number, lpName: number): number => {
    const attributes = openAttributes(form.read(lpName), bInheritHandle);
    return opened((handle) => open(handle, dwDesiredAccess, attributes));
  };
}

function mutexCreator(form: Form) {
  return (lpMutexAttributes: number, bInitialOwner: number, lpName: number): number => {
    const attributes = namedAttributes(form.read(lpName), lpMutexAttributes);
    return created((handle) => NtCreateMutant(handle, MUTEX_ALL_ACCESS, attributes, bInitialOwner === 0 ? 0 : 1));
  };
}

/** CreateMutex. @returns the handle, with ERROR_ALREADY_EXISTS when there was one of that name: then it is not owned */
export const CreateMutexA = mutexCreator(ANSI);
export const CreateMutexW = mutexCreator(WIDE);
/** OpenMutex. */
export const OpenMutexA = opener(ANSI, NtOpenMutant);
export const OpenMutexW = opener(WIDE, NtOpenMutant);

/** ReleaseMutex. @returns FALSE with ERROR_NOT_OWNER */
export function ReleaseMutex(hMutex: number): number {
  return succeed(NtReleaseMutant(hMutex, 0));
}

function semaphoreCreator(form: Form) {
  return (lpSemaphoreAttributes: number, lInitialCount: number, lMaximumCount: number, lpName: number): number => {
    const attributes = namedAttributes(form.read(lpName), lpSemaphoreAttributes);
    return created((handle) =>
      NtCreateSemaphore(handle, SEMAPHORE_ALL_ACCESS, attributes, lInitialCount, lMaximumCount),
    );
  };
}

/** CreateSemaphore. */
export const CreateSemaphoreA = semaphoreCreator(ANSI);
export const CreateSemaphoreW = semaphoreCreator(WIDE);
/** OpenSemaphore. */
export const OpenSemaphoreA = opener(ANSI, NtOpenSemaphore);
export const OpenSemaphoreW = opener(WIDE, NtOpenSemaphore);

/** ReleaseSemaphore. @param lpPreviousCount receives the count before, or NULL @returns FALSE with ERROR_TOO_MANY_POSTS */
export function ReleaseSemaphore(hSemaphore: number, lReleaseCount: number, lpPreviousCount: number): number {
  return succeed(NtReleaseSemaphore(hSemaphore, lReleaseCount, lpPreviousCount));
}

function timerCreator(form: Form) {
  return (lpTimerAttributes: number, bManualReset: number, lpTimerName: number): number => {
    const attributes = namedAttributes(form.read(lpTimerName), lpTimerAttributes);
    const type = bManualReset === 0 ? SynchronizationTimer : NotificationTimer;
    return created((handle) => NtCreateTimer(handle, TIMER_ALL_ACCESS, attributes, type));
  };
}

/** CreateWaitableTimer. */
export const CreateWaitableTimerA = timerCreator(ANSI);
export const CreateWaitableTimerW = timerCreator(WIDE);
/** OpenWaitableTimer. */
export const OpenWaitableTimerA = opener(ANSI, NtOpenTimer);
export const OpenWaitableTimerW = opener(WIDE, NtOpenTimer);

/** SetWaitableTimer. @param lpDueTime 100 ns, negative relative @param lPeriod milliseconds, 0 for once */
export function SetWaitableTimer(
  hTimer: number,
  lpDueTime: number,
  lPeriod: number,
  pfnCompletionRoutine: number,
  lpArgToCompletionRoutine: number,
  fResume: number,
): number {
  // biome-ignore format: the arguments as the documentation has them
  return succeed(NtSetTimer(
    hTimer, lpDueTime, pfnCompletionRoutine, lpArgToCompletionRoutine, fResume, lPeriod, 0,
  ));
}

/** CancelWaitableTimer. */
export function CancelWaitableTimer(hTimer: number): number {
  return succeed(NtCancelTimer(hTimer, 0));
}
