/**
 * The gate between a program and the kernel: one wrapper for each routine a program can call. In the kernel a
 * thread stands on its kernel stack, with user mode as its previous mode; on the way back it runs its user
 * APCs, and ends when it has been told to.
 */

import { atomicLoad } from '../hal/atomics.js';
import { readI32, writeI32 } from '../hal/memory.js';
import { PASSIVE_LEVEL } from '../hot/layout.js';
import { takeUserApc } from '../ke/apcdelivery.js';
import { UserMode } from '../ke/apcqueue.js';
import { BugCode, keBugCheckEx } from '../ke/bugcheck.js';
import { currentIrql, currentThread } from '../ke/current.js';
import { ThreadExit } from '../ke/exception.js';
import { setStackPointer, stackPointer } from '../ke/guest.js';
import { safepoint } from '../ke/irql.js';
import { Interrupt, KTHREAD } from '../ke/thread.js';
import { callUserApc } from './completion.js';
import { openScratch } from './scratch.js';

type Argument = number | bigint;
type Routine = (...args: Argument[]) => unknown;

/** Most parameters of a routine that is called without an array of arguments. */
const FEW = 8;

/**
 * @param count parameters that the routine has
 * @returns what a program imports for a routine of that name
 */
export function userGate(name: string, routine: Routine, count: number): Routine {
  // A routine does not see that it is given more than it has parameters for; a fixed number keeps V8 from making arrays.
  const few: Routine = (a, b, c, d, e, f, g, h) => {
    const thread = currentThread();
    const stack = enterKernel(thread);
    const result = routine(
      a as Argument,
      b as Argument,
      c as Argument,
      d as Argument,
      e as Argument,
      f as Argument,
      g as Argument,
      h as Argument,
    );
    leaveKernel(name, thread, stack);
    return result;
  };
  const many: Routine = (...args) => {
    const thread = currentThread();
    const stack = enterKernel(thread);
    const result = routine(...args);
    leaveKernel(name, thread, stack);
    return result;
  };
  return Object.defineProperty(count <= FEW ? few : many, 'name', { value: name });
}

/** @returns the program's stack pointer. */
function enterKernel(thread: number): number {
  const stack = stackPointer();
  openScratch(stack);
  setStackPointer(readI32(thread + KTHREAD.StackBase));
  writeI32(thread + KTHREAD.InKernel, 1);
  writeI32(thread + KTHREAD.PreviousMode, UserMode);
  safepoint();
  return stack;
}

function leaveKernel(name: string, thread: number, stack: number): void {
  safepoint();
  requirePassive(name);
  endIfTold(thread);
  setStackPointer(stack);
  writeI32(thread + KTHREAD.InKernel, 0);
  runUserApcs(thread, stack);
}

/** A driver that a service called into must leave the IRQL as it was. */
function requirePassive(name: string): void {
  const irql = currentIrql();
  if (irql === PASSIVE_LEVEL) return;
  keBugCheckEx(
    BugCode.IRQL_GT_ZERO_AT_SYSTEM_SERVICE,
    0,
    irql,
    0,
    0,
    `${name} returns to user mode at IRQL ${irql}: a driver has raised it, or taken a spin lock, and not lowered or released.`,
  );
}

/** Ends the current thread if somebody has asked for it. */
export function endIfTold(thread: number): void {
  if ((atomicLoad(thread + KTHREAD.Interrupts) & Interrupt.Terminate) !== 0)
    throw new ThreadExit(readI32(thread + KTHREAD.TerminateStatus));
}

/** Runs the APCs that a wait has let in, in user mode. */
function runUserApcs(thread: number, stack: number): void {
  if ((atomicLoad(thread + KTHREAD.Interrupts) & Interrupt.UserApcPending) === 0) return;
  const kernelStack = readI32(thread + KTHREAD.StackBase);
  for (;;) {
    setStackPointer(kernelStack);
    writeI32(thread + KTHREAD.InKernel, 1);
    const apc = takeUserApc();
    writeI32(thread + KTHREAD.InKernel, 0);
    setStackPointer(stack);
    if (apc === undefined) return;
    callUserApc(apc);
  }
}
