/**
 * Delivering APCs. Kernel APCs run in their thread wherever it comes past a safepoint below APC_LEVEL, and
 * when one interrupts its wait: the KernelRoutine at APC_LEVEL, then, for a normal one, the NormalRoutine at
 * PASSIVE_LEVEL. Special ones go first and are stopped only by a guarded region or raised IRQL; normal ones
 * also by a critical region, an owned KMUTEX, and a normal APC that runs.
 */

import { KAPC } from '../abi/gen/structs.js';
import { atomicAnd, atomicOr } from '../hal/atomics.js';
import { isListEmpty } from '../hal/list.js';
import { acquireLock, releaseLock } from '../hal/lock.js';
import { readI32, readU32, writeI32 } from '../hal/memory.js';
import { APC_LEVEL, PENDING_APC, PRCB_PENDING } from '../hot/layout.js';
import { apcListOf, KernelMode, UserMode, unlinkApc } from './apcqueue.js';
import { BugCode, keBugCheckEx } from './bugcheck.js';
import { currentIrql, currentPrcb, currentThread } from './current.js';
import { callTable } from './guest.js';
import { lowerIrql, raiseIrql } from './irql.js';
import { callRoutine } from './kernelroutine.js';
import { LockKind } from './lockorder.js';
import { orderAcquired } from './ordering.js';
import { Interrupt, KTHREAD } from './thread.js';

/** A routine with what it is to be called with. */
export interface ApcCall {
  readonly routine: number;
  readonly context: number;
  readonly first: number;
  readonly second: number;
}

/**
 * Routines of the kernel's own that an APC has as its KernelRoutine, by numbers that no function table reaches. They
 * are given the KAPC alone; see ke/kernelroutine for the others.
 */
const apcRoutines = new Map<number, (apc: number) => void>();
const FIRST_APC_ROUTINE = 0xffff_0000;

/**
 * Names a routine of the kernel's own that an APC can have as its KernelRoutine. At module load.
 * @param number below 0x10000, the same in every worker
 * @returns what to give to KeInitializeApc
 */
export function defineApcRoutine(number: number, routine: (apc: number) => void): number {
  apcRoutines.set(FIRST_APC_ROUTINE + number, routine);
  return FIRST_APC_ROUTINE + number;
}

/**
 * Looks again for kernel APCs that a region or a mutex has held off: the next safepoint delivers them.
 * @param thread the current one
 */
export function requestDelivery(thread: number): void {
  if (isListEmpty(apcListOf(thread, KernelMode))) return;
  atomicOr(thread + KTHREAD.Interrupts, Interrupt.KernelApc);
  atomicOr(currentPrcb() + PRCB_PENDING, PENDING_APC);
}

/** Runs the kernel APCs of the current thread that may run now. The caller is below APC_LEVEL. */
export function deliverKernelApcs(): void {
  const thread = currentThread();
  if (readI32(thread + KTHREAD.SpecialApcDisable) !== 0) {
    // Leaving the guarded region looks for them.
    setNothingPending(thread);
    return;
  }
  const old = raiseIrql(APC_LEVEL);
  for (let taken = takeKernelApc(thread); taken !== undefined; taken = takeKernelApc(thread)) deliver(thread, taken);
  lowerIrql(old);
}

function setNothingPending(thread: number): void {
  atomicAnd(thread + KTHREAD.Interrupts, ~Interrupt.KernelApc);
  atomicAnd(currentPrcb() + PRCB_PENDING, ~PENDING_APC);
}

/** An APC that is off its queue. From then on it may be queued again, so what it is to do has been read before. */
interface TakenApc {
  readonly apc: number;
  readonly kernelRoutine: number;
}

/** Takes an APC off its queue, its routine and arguments into the thread's. ApcLock held. */
function take(thread: number, apc: number): TakenApc {
  const words = thread + KTHREAD.ApcArguments;
  for (let offset = 0; offset < 16; offset += 4) writeI32(words + offset, readI32(apc + KAPC.NormalRoutine + offset));
  const kernelRoutine = readU32(apc + KAPC.KernelRoutine);
  unlinkApc(thread, apc);
  return { apc, kernelRoutine };
}

/** @returns the next kernel APC that may run, taken off its queue, or undefined. */
function takeKernelApc(thread: number): TakenApc | undefined {
  acquireLock(thread + KTHREAD.ApcLock, LockKind.Apc);
  setNothingPending(thread);
  const head = apcListOf(thread, KernelMode);
  const entry = readI32(head);
  const apc = entry === head || heldOff(thread, entry - KAPC.ApcListEntry) ? 0 : entry - KAPC.ApcListEntry;
  const taken = apc === 0 ? undefined : take(thread, apc);
  releaseLock(thread + KTHREAD.ApcLock);
  return taken;
}

/** A normal APC waits for the end of a critical region and of a normal one that runs. */
function heldOff(thread: number, apc: number): boolean {
  if (readI32(apc + KAPC.NormalRoutine) === 0) return false;
  return readI32(thread + KTHREAD.KernelApcDisable) !== 0 || readI32(thread + KTHREAD.KernelApcInProgress) !== 0;
}

/** Runs one APC. At APC_LEVEL before and after. An exception in it is not for the code it interrupts. */
function deliver(thread: number, taken: TakenApc): void {
  const frames = thread + KTHREAD.ExceptionList;
  const outer = readI32(frames);
  writeI32(frames, 0);
  const call = callKernelRoutine(thread, taken);
  if (call.routine !== 0) runNormalRoutine(thread, call);
  writeI32(frames, outer);
}

function runNormalRoutine(thread: number, call: ApcCall): void {
  writeI32(thread + KTHREAD.KernelApcInProgress, 1);
  lowerIrql(0);
  callRoutine(call.routine, call.context, call.first, call.second);
  checkIrql(call.routine, 0);
  raiseIrql(APC_LEVEL);
  writeI32(thread + KTHREAD.KernelApcInProgress, 0);
}

/** @returns what the kernel routine leaves to be called: a routine of 0 when that was all. */
function callKernelRoutine(thread: number, { apc, kernelRoutine }: TakenApc): ApcCall {
  orderAcquired(apc);
  const words = thread + KTHREAD.ApcArguments;
  const own = apcRoutines.get(kernelRoutine);
  if (own !== undefined) {
    const call = argumentsOf(words);
    own(apc);
    return call;
  }
  callTable(kernelRoutine, apc, words, words + 4, words + 8, words + 12);
  checkIrql(kernelRoutine, APC_LEVEL);
  return argumentsOf(words);
}

/** Reads routine, context and two arguments. */
function argumentsOf(words: number): ApcCall {
  return {
    routine: readU32(words),
    context: readI32(words + 4),
    first: readI32(words + 8),
    second: readI32(words + 12),
  };
}

function checkIrql(routine: number, wanted: number): void {
  const irql = currentIrql();
  if (irql === wanted) return;
  keBugCheckEx(
    BugCode.IRQL_UNEXPECTED_VALUE,
    (irql << 16) | (wanted << 8),
    routine,
    0,
    0,
    `An APC routine was called at IRQL ${wanted} and returned at IRQL ${irql}.`,
  );
}

/**
 * The way back to user mode: runs the next user APC's kernel routine, if a wait has let them in.
 * @returns what to call in user mode, or undefined when there is none any more
 */
export function takeUserApc(): ApcCall | undefined {
  const thread = currentThread();
  while ((readI32(thread + KTHREAD.Interrupts) & Interrupt.UserApcPending) !== 0) {
    const old = raiseIrql(APC_LEVEL);
    acquireLock(thread + KTHREAD.ApcLock, LockKind.Apc);
    const head = apcListOf(thread, UserMode);
    const entry = readI32(head);
    const apc = entry === head ? 0 : entry - KAPC.ApcListEntry;
    const taken = apc === 0 ? undefined : take(thread, apc);
    if (taken === undefined) atomicAnd(thread + KTHREAD.Interrupts, ~Interrupt.UserApcPending);
    releaseLock(thread + KTHREAD.ApcLock);
    const call = taken === undefined ? undefined : callKernelRoutine(thread, taken);
    lowerIrql(old);
    if (call !== undefined && call.routine !== 0) return call;
  }
  return undefined;
}
