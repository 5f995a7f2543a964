/**
 * EX_TIMER: a timer that the system allocates, with a callback. It begins with a KTIMER, so it can be waited for;
 * its DPC always runs on the clock's processor, one run after another there.
 *
 * Deleted is 1 once the driver has asked for the end. From then on the block belongs to the runs of the DPC, of which
 * there is at least one more, and the last one frees it (ke/timer, `retireTimer`). So neither the callback nor the
 * deleter meets a freed timer, and deletion from within the callback works.
 *
 * Source: ExAllocateTimer and its kin in the WDK documentation.
 */
import { EXT_DELETE_PARAMETERS } from '../abi/gen/structs.js';
import { atomicStore } from '../hal/atomics.js';
import { defineLayout } from '../hal/layout.js';
import { readI32, u8, writeI32 } from '../hal/memory.js';
import { APC_LEVEL } from '../hot/layout.js';
import { BugCode, keBugCheckEx } from '../ke/bugcheck.js';
import { currentIrql } from '../ke/current.js';
import { KeFlushQueuedDpcs, KeInitializeDpc, KeSetTargetProcessorDpc } from '../ke/dpc.js';
import { callTable } from '../ke/guest.js';
import { defineKernelRoutine, KernelRoutine } from '../ke/kernelroutine.js';
import { MACHINE } from '../ke/system.js';
import { bootSystemTime, interruptTime, TIME_INCREMENT } from '../ke/time.js';
import { cancelTimer, hasRetired, retireTimer, setTimer } from '../ke/timer.js';
import { KeInitializeTimerEx } from '../ke/timerapi.js';
import { allocateKernelPool, freeKernelPool } from './kernelpool.js';

const EX_TIMER = defineLayout({
  Timer: 40,
  Dpc: 32,
  Signature: 4,
  Callback: 4,
  Context: 4,
  /** See above. Written under TimerLock. */
  Deleted: 4,
  DeleteCallback: 4,
  DeleteContext: 4,
});
const SIGNATURE = 0x6d695478;
const EX_TIMER_HIGH_RESOLUTION = 4;
const EX_TIMER_NO_WAKE = 8;
const EX_TIMER_NOTIFICATION = 0x8000_0000 | 0;
const SYNCHRONIZATION_TIMER = 1;
/** Both arguments of the run that only deletes: no system time is that. */
const DELETE_RUN = -1;
/** Shortest period, and the finest resolution there is to ask for, in 100 ns. */
const MINIMUM_PERIOD = 5_000;

/**
 * ExAllocateTimer. IRQL: <= DISPATCH_LEVEL.
 * @param Callback called as (Timer, CallbackContext) at DISPATCH_LEVEL at every expiry, or NULL
 * @param Attributes EX_TIMER_HIGH_RESOLUTION or EX_TIMER_NO_WAKE, EX_TIMER_NOTIFICATION
 * @returns the timer, or NULL for attributes that do not go together and when pool has run out
 */
export function ExAllocateTimer(Callback: number, CallbackContext: number, Attributes: number): number {
  const known = EX_TIMER_HIGH_RESOLUTION | EX_TIMER_NO_WAKE | EX_TIMER_NOTIFICATION;
  const both = EX_TIMER_HIGH_RESOLUTION | EX_TIMER_NO_WAKE;
  if ((Attributes & ~known) !== 0 || (Attributes & both) === both) return 0;
  const timer = allocateKernelPool(EX_TIMER.size);
  if (timer === 0) return 0;
  u8.fill(0, timer, timer + EX_TIMER.size);
  KeInitializeTimerEx(timer, (Attributes & EX_TIMER_NOTIFICATION) !== 0 ? 0 : SYNCHRONIZATION_TIMER);
  KeInitializeDpc(timer + EX_TIMER.Dpc, KernelRoutine.ExTimer | 0, 0);
  KeSetTargetProcessorDpc(timer + EX_TIMER.Dpc, readI32(MACHINE.ProcessorCount));
  writeI32(timer + EX_TIMER.Signature, SIGNATURE);
  writeI32(timer + EX_TIMER.Callback, Callback);
  writeI32(timer + EX_TIMER.Context, CallbackContext);
  return timer;
}

function check(timer: number, routine: string): void {
  const sound = readI32(timer + EX_TIMER.Signature) === SIGNATURE && readI32(timer + EX_TIMER.Deleted) === 0;
  if (sound) return;
  const detail = `${routine} was given what is no timer of ExAllocateTimer, or one that has been deleted.`;
  keBugCheckEx(BugCode.TIMER_OR_DPC_INVALID, 0, timer, 0, 0, detail);
}

/**
 * ExSetTimer. IRQL: <= DISPATCH_LEVEL.
 * @param DueTime 100 ns: negative relative, otherwise absolute system time
 * @param Period 100 ns between expiries after the first, 0.5 ms at least; 0: one-shot
 * @returns TRUE when it was set before; the old setting is gone
 */
export function ExSetTimer(Timer: number, DueTime: bigint, Period: bigint, _Parameters: number): number {
  check(Timer, 'ExSetTimer');
  const due = DueTime < 0n ? interruptTime() - Number(DueTime) : Number(DueTime - bootSystemTime());
  const period = Period <= 0n ? 0 : Math.max(MINIMUM_PERIOD, Number(Period));
  // A negative period is one in units of 100 ns; one too long for a word is in milliseconds.
  const word = period <= 0x7fff_ffff ? -period : Math.min(Math.round(period / 1e4), 0x7fff_ffff);
  return setTimer(Timer, due, word, Timer + EX_TIMER.Dpc) ? 1 : 0;
}

/** ExCancelTimer. IRQL: <= DISPATCH_LEVEL. @returns TRUE when it was set */
export function ExCancelTimer(Timer: number, _Parameters: number): number {
  check(Timer, 'ExCancelTimer');
  return cancelTimer(Timer) ? 1 : 0;
}

/**
 * ExDeleteTimer. IRQL: <= DISPATCH_LEVEL; <= APC_LEVEL with Wait.
 * @param Cancel FALSE: a timer that is set expires once more first
 * @param Wait returns when the callback does not run any more and the timer is gone; with Cancel only
 * @param Parameters EXT_DELETE_PARAMETERS: a routine that is called when it is gone; or NULL
 * @returns TRUE when it was set and has been cancelled
 */
export function ExDeleteTimer(Timer: number, Cancel: number, Wait: number, Parameters: number): number {
  check(Timer, 'ExDeleteTimer');
  const wait = (Wait & 0xff) !== 0;
  if (wait && ((Cancel & 0xff) === 0 || currentIrql() > APC_LEVEL)) misuse(Timer);
  if (Parameters !== 0) {
    writeI32(Timer + EX_TIMER.DeleteCallback, readI32(Parameters + EXT_DELETE_PARAMETERS.DeleteCallback));
    writeI32(Timer + EX_TIMER.DeleteContext, readI32(Parameters + EXT_DELETE_PARAMETERS.DeleteContext));
  }
  const dpc = Timer + EX_TIMER.Dpc;
  const cancelled = retireTimer(Timer, dpc, Timer + EX_TIMER.Deleted, (Cancel & 0xff) !== 0, DELETE_RUN);
  if (wait) KeFlushQueuedDpcs();
  return cancelled ? 1 : 0;
}

function misuse(timer: number): never {
  const detail = 'ExDeleteTimer with Wait = TRUE needs Cancel = TRUE and IRQL <= APC_LEVEL.';
  keBugCheckEx(BugCode.DRIVER_VERIFIER_DETECTED_VIOLATION, 0, timer, currentIrql(), 0, detail);
}

/** The DPC: an expiry, or the run that only deletes. */
function expire(dpc: number, _context: number, first: number, second: number): void {
  const timer = dpc - EX_TIMER.Dpc;
  const callback = readI32(timer + EX_TIMER.Callback);
  const expired = first !== DELETE_RUN || second !== DELETE_RUN;
  if (expired && callback !== 0) callTable(callback, timer, readI32(timer + EX_TIMER.Context));
  if (!hasRetired(timer, dpc, timer + EX_TIMER.Deleted)) return;
  const deleted = readI32(timer + EX_TIMER.DeleteCallback);
  const context = readI32(timer + EX_TIMER.DeleteContext);
  writeI32(timer + EX_TIMER.Signature, 0);
  freeKernelPool(timer);
  if (deleted !== 0) callTable(deleted, context);
}

defineKernelRoutine(KernelRoutine.ExTimer, expire);

/**
 * ExSetTimerResolution. Timers here are on time whatever the tick is; the numbers are kept for who asks. IRQL: <= APC_LEVEL.
 * @param DesiredTime 100 ns @param SetResolution FALSE: takes the caller's wish back
 * @returns the resolution from now on, 100 ns
 */
export function ExSetTimerResolution(DesiredTime: number, SetResolution: number): number {
  const wished = Math.min(TIME_INCREMENT, Math.max(MINIMUM_PERIOD, DesiredTime >>> 0));
  const now = (SetResolution & 0xff) === 0 ? TIME_INCREMENT : Math.min(wished, resolution());
  atomicStore(MACHINE.TimerResolution, now);
  return now;
}

function resolution(): number {
  return readI32(MACHINE.TimerResolution) || TIME_INCREMENT;
}

/** ExQueryTimerResolution: coarsest, finest and current resolution, 100 ns. IRQL: <= APC_LEVEL. */
export function ExQueryTimerResolution(MaximumTime: number, MinimumTime: number, CurrentTime: number): void {
  writeI32(MaximumTime, TIME_INCREMENT);
  writeI32(MinimumTime, MINIMUM_PERIOD);
  writeI32(CurrentTime, resolution());
}
