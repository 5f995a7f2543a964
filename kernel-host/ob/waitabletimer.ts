/**
 * Timers by handle, and what is to be called at each expiry: a request, made anew by each setting, whose DPC queues an
 * APC to the thread that has set the timer.
 *
 * Mutex guards Request, and setting and cancelling together with it. A request that is not the timer's any more is
 * freed when its DPC can neither be queued nor run. An APC is a block of its own: the thread takes it, or frees it at
 * its end; one at a time, as an expiry that nobody has noticed is not told twice.
 *
 * Source: SetWaitableTimer and ZwSetTimer in the documentation.
 */
import { FAST_MUTEX, KAPC, KDPC, KTIMER } from '../abi/gen/structs.js';
import { ExAcquireFastMutex, ExInitializeFastMutex, ExReleaseFastMutex } from '../ex/fastmutex.js';
import { allocateKernelPool, freeKernelPool } from '../ex/kernelpool.js';
import { defineLayout } from '../hal/layout.js';
import { readI32, readU32, writeI32 } from '../hal/memory.js';
import { defineApcRoutine } from '../ke/apcdelivery.js';
import { hasApc, KeInitializeApc, KeInsertQueueApc, takeApc } from '../ke/apcqueue.js';
import { currentThread } from '../ke/current.js';
import { KeFlushQueuedDpcs, KeInitializeDpc, KeRemoveQueueDpc } from '../ke/dpc.js';
import { defineKernelRoutine, KernelRoutine } from '../ke/kernelroutine.js';
import { cancelTimer } from '../ke/timer.js';
import { KeInitializeTimerEx } from '../ke/timerapi.js';
import { dereferenceObject, referenceObject } from './object.js';

/** An APC, and whose: other timers may have the same routine and context. */
const TIMER_APC = defineLayout({ Apc: KAPC.size, Request: 4 });
const TIMER_APC_NUMBER = 0x12;
const FREE_TIMER_APC = defineApcRoutine(TIMER_APC_NUMBER, freeKernelPool);

/** The object: KTIMER, then this. */
export const WAITABLE_TIMER = defineLayout({ Request: 4, Mutex: FAST_MUTEX.size }, KTIMER.size);
const REQUEST = defineLayout({ Dpc: KDPC.size, Thread: 4, Routine: 4, Context: 4, Mode: 4 });

/** Prepares a new object. @param type NotificationTimer 0, SynchronizationTimer 1 */
export function initializeWaitableTimer(timer: number, type: number): void {
  KeInitializeTimerEx(timer, type);
  writeI32(timer + WAITABLE_TIMER.Request, 0);
  ExInitializeFastMutex(timer + WAITABLE_TIMER.Mutex);
}

/**
 * @param routine PTIMER_APC_ROUTINE, called as (context, low, high): the system time of the expiry
 * @param mode whose routine it is
 * @returns a request of the current thread, or 0 when pool has run out
 */
export function makeRequest(routine: number, context: number, mode: number): number {
  const request = allocateKernelPool(REQUEST.size);
  if (request === 0) return 0;
  const thread = currentThread();
  referenceObject(thread);
  KeInitializeDpc(request + REQUEST.Dpc, KernelRoutine.TimerApc | 0, request);
  writeI32(request + REQUEST.Thread, thread);
  writeI32(request + REQUEST.Routine, routine);
  writeI32(request + REQUEST.Context, context);
  writeI32(request + REQUEST.Mode, mode);
  return request;
}

/**
 * Sets or cancels a timer. IRQL: PASSIVE_LEVEL.
 * @param request from makeRequest, or 0 @param change is given the request's DPC, or 0
 */
export function changeWaitableTimer(timer: number, request: number, change: (dpc: number) => void): void {
  ExAcquireFastMutex(timer + WAITABLE_TIMER.Mutex);
  change(request === 0 ? 0 : request + REQUEST.Dpc);
  const old = readI32(timer + WAITABLE_TIMER.Request);
  writeI32(timer + WAITABLE_TIMER.Request, request);
  ExReleaseFastMutex(timer + WAITABLE_TIMER.Mutex);
  if (old !== 0) endRequest(old);
}

/** The object goes. IRQL: PASSIVE_LEVEL. */
export function deleteWaitableTimer(timer: number): void {
  cancelTimer(timer);
  const request = readI32(timer + WAITABLE_TIMER.Request);
  if (request !== 0) endRequest(request);
}

function endRequest(request: number): void {
  KeRemoveQueueDpc(request + REQUEST.Dpc);
  KeFlushQueuedDpcs();
  const thread = readI32(request + REQUEST.Thread);
  const apc = takeApc(thread, readI32(request + REQUEST.Mode), isOf(request));
  if (apc !== 0) freeKernelPool(apc);
  dereferenceObject(thread);
  freeKernelPool(request);
}

/** @returns whether an APC is the request's */
function isOf(request: number): (apc: number) => boolean {
  return (apc) => readU32(apc + KAPC.KernelRoutine) === FREE_TIMER_APC && readI32(apc + TIMER_APC.Request) === request;
}

/** The DPC of a request: the timer has expired. */
function expire(_dpc: number, request: number, low: number, high: number): void {
  const thread = readI32(request + REQUEST.Thread);
  const mode = readI32(request + REQUEST.Mode);
  if (hasApc(thread, mode, isOf(request))) return;
  const apc = allocateKernelPool(TIMER_APC.size);
  if (apc === 0) return;
  const routine = readI32(request + REQUEST.Routine);
  KeInitializeApc(apc, thread, 0, FREE_TIMER_APC, 0, routine, mode, readI32(request + REQUEST.Context));
  writeI32(apc + TIMER_APC.Request, request);
  if (KeInsertQueueApc(apc, low, high, 0) === 0) freeKernelPool(apc);
}

defineKernelRoutine(KernelRoutine.TimerApc, expire);
