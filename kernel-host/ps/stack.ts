/**
 * A thread's kernel stack as drivers see it: its addressable variables. (The rest of a frame is the wasm engine's,
 * whose stack is far larger, and is not moved.) A callout runs on pages of its own when its thread's stack has not
 * enough left; the thread's limits name them meanwhile.
 *
 * Source: the pages of these routines in the WDK documentation.
 */
import { PAGE_SIZE, Validity } from '../hal/map.js';
import { f64, readI32, u8, writeI32 } from '../hal/memory.js';
import { currentThread } from '../ke/current.js';
import { callTable, onStack, stackPointer } from '../ke/guest.js';
import { KTHREAD, ThreadState } from '../ke/thread.js';
import { peekInterruptTime, TIME_INCREMENT } from '../ke/time.js';
import { allocatePages, freePages } from '../mm/pages.js';

const STATUS_SUCCESS = 0;
const STATUS_NO_MEMORY = 0xc0000017 | 0;
const STATUS_INVALID_PARAMETER_3 = 0xc00000f1 | 0;
/** As in the headers. */
const MAXIMUM_EXPANSION_SIZE = 61440 - 4096;
const KFLOATING_SAVE_SIZE = 32;
const XSTATE_SAVE_SIZE = 32;
/** Pages below an expanded stack that are never valid: where too large a local variable arrives. */
const GUARD_PAGES = 16;

/** KeExpandKernelStackAndCallout. IRQL: <= APC_LEVEL. @param Size bytes, at most MAXIMUM_EXPANSION_SIZE */
export function KeExpandKernelStackAndCallout(Callout: number, Parameter: number, Size: number): number {
  return KeExpandKernelStackAndCalloutEx(Callout, Parameter, Size, 0, 0);
}

/**
 * KeExpandKernelStackAndCalloutEx. IRQL: <= DISPATCH_LEVEL.
 * @param Callout called as (Parameter) with at least `Size` bytes of stack
 * @param Size bytes, at most MAXIMUM_EXPANSION_SIZE
 * @param _Wait whether to wait for memory: there is nothing to wait for
 * @returns STATUS_SUCCESS when it was called; STATUS_INVALID_PARAMETER_3, STATUS_NO_MEMORY when not
 */
export function KeExpandKernelStackAndCalloutEx(
  Callout: number,
  Parameter: number,
  Size: number,
  _Wait: number,
  _Context: number,
): number {
  const bytes = Size >>> 0;
  if (bytes > MAXIMUM_EXPANSION_SIZE) return STATUS_INVALID_PARAMETER_3;
  if (IoGetRemainingStackSize() >= bytes) {
    callTable(Callout, Parameter);
    return STATUS_SUCCESS;
  }
  const pages = Math.ceil(bytes / PAGE_SIZE) + 1;
  const stack = allocatePages(pages, { guardBelow: GUARD_PAGES });
  if (stack === 0) return STATUS_NO_MEMORY;
  callOn(stack, stack + pages * PAGE_SIZE, Callout, Parameter);
  return STATUS_SUCCESS;
}

/** Calls a routine on other pages; they go also when it leaves by an exception, or ends the thread. */
function callOn(limit: number, base: number, routine: number, parameter: number): void {
  const thread = currentThread();
  const own = { base: readI32(thread + KTHREAD.StackBase), limit: readI32(thread + KTHREAD.StackLimit) };
  writeI32(thread + KTHREAD.StackBase, base);
  writeI32(thread + KTHREAD.StackLimit, limit);
  try {
    onStack(base, () => callTable(routine, parameter));
  } finally {
    writeI32(thread + KTHREAD.StackBase, own.base);
    writeI32(thread + KTHREAD.StackLimit, own.limit);
    freePages(limit, Validity.DeadStack);
  }
}

/** IoGetInitialStack: where the stack begins; it grows down. IRQL: <= APC_LEVEL. */
export function IoGetInitialStack(): number {
  return readI32(currentThread() + KTHREAD.StackBase);
}

/** IoGetStackLimits. IRQL: <= APC_LEVEL. @param LowLimit, HighLimit receive addresses */
export function IoGetStackLimits(LowLimit: number, HighLimit: number): void {
  writeI32(LowLimit, readI32(currentThread() + KTHREAD.StackLimit));
  writeI32(HighLimit, readI32(currentThread() + KTHREAD.StackBase));
}

/** IoGetRemainingStackSize: bytes left on the stack. IRQL: <= APC_LEVEL. */
export function IoGetRemainingStackSize(): number {
  return stackPointer() - readI32(currentThread() + KTHREAD.StackLimit);
}

/** KeSaveFloatingPointState: each thread has its own, and nothing runs in between; there is nothing to save. */
export function KeSaveFloatingPointState(FloatSave: number): number {
  u8.fill(0, FloatSave, FloatSave + KFLOATING_SAVE_SIZE);
  return STATUS_SUCCESS;
}

/** KeRestoreFloatingPointState. IRQL: <= DISPATCH_LEVEL. */
export function KeRestoreFloatingPointState(_FloatSave: number): number {
  return STATUS_SUCCESS;
}

/** KeSaveExtendedProcessorState: as KeSaveFloatingPointState. IRQL: <= DISPATCH_LEVEL. */
export function KeSaveExtendedProcessorState(_Mask: bigint, XStateSave: number): number {
  u8.fill(0, XStateSave, XStateSave + XSTATE_SAVE_SIZE);
  return STATUS_SUCCESS;
}

/** KeRestoreExtendedProcessorState. IRQL: <= DISPATCH_LEVEL. */
export function KeRestoreExtendedProcessorState(_XStateSave: number): void {}

/** KeQueryRuntimeThread. IRQL: <= DISPATCH_LEVEL. @param UserTime receives ticks in user mode @returns ticks in the kernel */
export function KeQueryRuntimeThread(Thread: number, UserTime: number): number {
  const running = readI32(Thread + KTHREAD.State) === ThreadState.Running;
  const since = running ? Math.max(0, peekInterruptTime() - (f64[(Thread + KTHREAD.DispatchedAt) >> 3] as number)) : 0;
  writeI32(UserTime, 0);
  return Math.floor(((f64[(Thread + KTHREAD.RunTime) >> 3] as number) + since) / TIME_INCREMENT);
}
