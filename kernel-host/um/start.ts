/**
 * Where threads of programs begin. A program's first thread runs the initialisers of its image, then its main
 * routine, then `exit`, all as a start block in user memory says that the host has written.
 */
import { defineLayout } from '../hal/layout.js';
import { readI32, writeI32 } from '../hal/memory.js';
import { OrderlyExit } from '../ke/exception.js';
import { callTable, setStackPointer } from '../ke/guest.js';
import { safepoint } from '../ke/irql.js';
import { EPROCESS, processOf } from '../ke/process.js';
import { KTHREAD, ThreadFlag } from '../ke/thread.js';
import { endIfTold } from './gate.js';
import { runHostCalls } from './hostcall.js';
import { callFlsCallbacks } from './slots.js';
import { layThreadData, stackBeginning } from './threaddata.js';

/** Most initialisers of an image: constructors and a start function. */
const MAX_INITIALIZERS = 2;

/** A start block. Functions are table indices, 0 for none. */
export const START_BLOCK = defineLayout({
  Initializers: 4 * MAX_INITIALIZERS,
  Main: 4,
  /** What main is called with. */
  Arguments: 16,
  /** Called with what main returns. */
  Exit: 4,
});

/** Runs a user thread's code on its stack in user space. @returns its exit status */
export function runUserThread(thread: number): number {
  // It may have been created suspended.
  safepoint();
  endIfTold(thread);
  const stack = layThreadData(thread);
  setStackPointer(stack);
  writeI32(thread + KTHREAD.InKernel, 0);
  const status = runToEnd(thread);
  setStackPointer(stack);
  writeI32(thread + KTHREAD.InKernel, 0);
  if ((readI32(thread + KTHREAD.Flags) & ThreadFlag.HostCall) === 0) endOrderly(thread);
  writeI32(thread + KTHREAD.InKernel, 1);
  return status;
}

/** @returns what the thread's routine returns, or ends the thread with */
function runToEnd(thread: number): number {
  try {
    return runCode(thread, readI32(thread + KTHREAD.StartContext));
  } catch (error) {
    if (error instanceof OrderlyExit) return error.status;
    if (error instanceof WebAssembly.Exception && error.is(exceptions)) return uncaught(thread, error);
    throw error;
  }
}

let exceptions: WebAssembly.Tag;

/** Sets the tag of C++ exceptions. */
export function bindExceptions(tag: WebAssembly.Tag): void {
  exceptions = tag;
}

/** A C++ exception that nothing has caught: std::terminate, as a program's own handler may have it. */
function uncaught(thread: number, exception: WebAssembly.Exception): number {
  setStackPointer(stackBeginning(thread));
  const routine = readI32(processOf(thread) + EPROCESS.Uncaught);
  if (routine !== 0) callTable(routine, Number(exception.getArg(exceptions, 0)));
  throw exception;
}

/** Has the program do what it does at the end of a thread. */
function endOrderly(thread: number): void {
  callFlsCallbacks();
  const end = readI32(processOf(thread) + EPROCESS.ThreadEnd);
  if (end !== 0) callTable(end);
}

function runCode(thread: number, context: number): number {
  const flags = readI32(thread + KTHREAD.Flags);
  if ((flags & ThreadFlag.HostCall) !== 0) return runHostCalls(context);
  if ((flags & ThreadFlag.ProgramStart) !== 0) return runProgram(context);
  return callTable(readI32(thread + KTHREAD.StartRoutine), context) ?? 0;
}

function runProgram(block: number): number {
  for (let at = 0; at < MAX_INITIALIZERS; at++) {
    const routine = readI32(block + START_BLOCK.Initializers + at * 4);
    if (routine !== 0) callTable(routine);
  }
  const words = [0, 4, 8, 12].map((offset) => readI32(block + START_BLOCK.Arguments + offset));
  const status = callTable(readI32(block + START_BLOCK.Main), ...words) ?? 0;
  const exit = readI32(block + START_BLOCK.Exit);
  if (exit !== 0) callTable(exit, status);
  return status;
}
