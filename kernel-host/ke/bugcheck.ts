/**
 * Bug checks. The first one wins, its details go to the host, and every worker unwinds: the running ones
 * at their next kernel call, the parked ones at once; the host ends those that do neither.
 *
 * Source: KeBugCheckEx in the WDK documentation.
 */

import { atomicAdd, atomicLoad, atomicOr, atomicStore, compareAndSwap } from '../hal/atomics.js';
import { endControl } from '../hal/control.js';
import { readU32 } from '../hal/memory.js';
import { unpark } from '../hal/park.js';
import { PENDING_STOP, PRCB_PENDING, SLOT_PERMIT } from '../hot/layout.js';
import { runBugCheckCallbacks } from './bugcheckcallback.js';
import { currentIrql, currentPrcb, currentProcessorNumber, currentThread } from './current.js';
import { MachineStop, ProgramFault } from './exception.js';
import { type Broken, postToHost, type Violation } from './host.js';
import { requireNoLock } from './lockcheck.js';
import { MACHINE, MAX_PRCBS, MAX_WORKERS, MachineState, prcbAddress, slotAddress } from './system.js';
import { KTHREAD, ThreadFlag } from './thread.js';

const STACK_FRAMES = 64;
const STATUS_ACCESS_VIOLATION = 0xc0000005 | 0;
const STATUS_STACK_OVERFLOW = 0xc00000fd | 0;

/** Bug check codes this kernel raises itself. */
export const BugCode = {
  INVALID_AFFINITY_SET: 0x3,
  INVALID_PROCESS_ATTACH_ATTEMPT: 0x5,
  IRQL_NOT_GREATER_OR_EQUAL: 0x9,
  IRQL_NOT_LESS_OR_EQUAL: 0xa,
  MAXIMUM_WAIT_OBJECTS_EXCEEDED: 0xc,
  SPIN_LOCK_ALREADY_OWNED: 0xf,
  SPIN_LOCK_NOT_OWNED: 0x10,
  REFERENCE_BY_POINTER: 0x18,
  KMODE_EXCEPTION_NOT_HANDLED: 0x1e,
  NO_MORE_IRP_STACK_LOCATIONS: 0x35,
  IRQL_GT_ZERO_AT_SYSTEM_SERVICE: 0x4a,
  TARGET_MDL_TOO_SMALL: 0x40,
  MULTIPLE_IRP_COMPLETE_REQUESTS: 0x44,
  CANCEL_STATE_IN_COMPLETED_IRP: 0x48,
  KERNEL_APC_PENDING_DURING_EXIT: 0x20,
  PAGE_FAULT_IN_NONPAGED_AREA: 0x50,
  SYSTEM_THREAD_EXCEPTION_NOT_HANDLED: 0x7e,
  UNEXPECTED_KERNEL_MODE_TRAP: 0x7f,
  INVALID_WORK_QUEUE_ITEM: 0x96,
  ATTEMPTED_SWITCH_FROM_DPC: 0xb8,
  DRIVER_VERIFIER_DETECTED_VIOLATION: 0xc4,
  TIMER_OR_DPC_INVALID: 0xc7,
  IRQL_UNEXPECTED_VALUE: 0xc8,
  DRIVER_VERIFIER_IOMANAGER_VIOLATION: 0xc9,
  PNP_DETECTED_FATAL_ERROR: 0xca,
  DRIVER_IRQL_NOT_LESS_OR_EQUAL: 0xd1,
  WORKER_THREAD_RETURNED_AT_BAD_IRQL: 0xe1,
  RESOURCE_NOT_OWNED: 0xe3,
  ACTIVE_EX_WORKER_THREAD_TERMINATION: 0xe9,
  CRITICAL_STRUCTURE_CORRUPTION: 0x109,
} as const;

/**
 * Stops the machine.
 * @param detail a sentence for people when the code and parameters do not say enough
 * IRQL: any. Never returns.
 */
export function keBugCheckEx(code: number, p1 = 0, p2 = 0, p3 = 0, p4 = 0, detail = ''): never {
  stopWith(code, [p1, p2, p3, p4], detail, captureStack());
}

/**
 * Like keBugCheckEx, with the stack of a trap that has unwound already. What a program does to itself ends only the
 * program: its status is the exception's, where the code is one that an exception becomes.
 */
export function stopWith(code: number, parameters: number[], detail: string, stack: string, more: Broken = {}): never {
  if (inUserCode(currentThread())) {
    requireNoLock('ends a program');
    throw new ProgramFault(exceptionOf(code, parameters), detail, stack);
  }
  if (compareAndSwap(MACHINE.BugCheckOwner, 0, currentThread() || 1)) {
    postToHost({ type: 'bugcheck', ...violationHere(code, parameters, detail, stack), ...more });
    stopMachine(MachineState.BugCheck);
    runsCallbacks = true;
    runBugCheckCallbacks();
    runsCallbacks = false;
  }
  throw new MachineStop();
}

/** Tells the host of something wrong that the machine can go on with. */
export function reportFinding(
  code: number,
  parameters: number[],
  detail: string,
  more: Broken,
  stack = captureStack(),
): void {
  atomicAdd(MACHINE.FindingsSent, 1);
  postToHost({ type: 'finding', ...violationHere(code, parameters, detail, stack), ...more });
}

function violationHere(code: number, parameters: number[], detail: string, stack: string): Violation {
  const placed = currentPrcb() !== 0;
  return {
    code: code >>> 0,
    parameters: parameters.map((p) => p >>> 0),
    thread: currentThread(),
    processor: placed ? currentProcessorNumber() : 0,
    irql: placed ? currentIrql() : 0,
    stack,
    detail,
  };
}

function inUserCode(thread: number): boolean {
  const isUser = thread !== 0 && (readU32(thread + KTHREAD.Flags) & ThreadFlag.User) !== 0;
  return isUser && readU32(thread + KTHREAD.InKernel) === 0;
}

/** @returns the NTSTATUS that Windows would show for a program that did the same. */
function exceptionOf(code: number, parameters: readonly number[]): number {
  if (code === BugCode.SYSTEM_THREAD_EXCEPTION_NOT_HANDLED) return parameters[0] ?? 0;
  return code === BugCode.UNEXPECTED_KERNEL_MODE_TRAP ? STATUS_STACK_OVERFLOW : STATUS_ACCESS_VIOLATION;
}

/** @returns the JavaScript and wasm frames of this worker, innermost first. */
export function captureStack(): string {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = STACK_FRAMES;
  const stack = new Error().stack ?? '';
  Error.stackTraceLimit = limit;
  return stack;
}

/** Tells every worker to unwind. Called by workers and by the host (bound to the machine). */
export function stopMachine(state: number): void {
  atomicStore(MACHINE.State, state);
  endControl();
  for (let p = 0; p < MAX_PRCBS; p++) atomicOr(prcbAddress(p) + PRCB_PENDING, PENDING_STOP);
  // The host stops machines whose own words a driver has overwritten, too.
  const workers = Math.min(readU32(MACHINE.WorkerCount), MAX_WORKERS);
  for (let w = 0; w < workers; w++) unpark(slotAddress(w) + SLOT_PERMIT);
}

/** @returns whether the machine has been told to stop. */
export function isStopping(): boolean {
  return atomicLoad(MACHINE.State) >= MachineState.Stopping;
}

/** This worker stopped the machine and calls the drivers' bug check callbacks: it alone goes on. */
let runsCallbacks = false;

/** Unwinds this worker when the machine stops, leaving its stack with the host. */
export function throwIfStopping(): void {
  if (!isStopping() || runsCallbacks) return;
  postToHost({ type: 'stack', thread: currentThread(), stack: captureStack() });
  throw new MachineStop();
}

/** KeBugCheckEx as drivers call it. */
export function KeBugCheckEx(code: number, p1: number, p2: number, p3: number, p4: number): never {
  keBugCheckEx(code, p1, p2, p3, p4);
}

/** KeBugCheck as drivers call it. */
export function KeBugCheck(code: number): never {
  keBugCheckEx(code);
}
