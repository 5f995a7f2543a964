/** Calls from a routine of Win32 back into the program that called it: in user mode, below what it has in scratch memory. */
import { writeI32 } from '../hal/memory.js';
import { currentThread } from '../ke/current.js';
import { callTable, setStackPointer, stackPointer } from '../ke/guest.js';
import { KTHREAD } from '../ke/thread.js';
import { openScratch, scratchEnd } from './scratch.js';

/** Calls a function of the program. @returns what it returns */
export function callProgram(routine: number, ...args: number[]): number {
  const thread = currentThread();
  const kernelStack = stackPointer();
  const end = scratchEnd();
  setStackPointer(end & ~15);
  writeI32(thread + KTHREAD.InKernel, 0);
  const result = callTable(routine, ...args);
  openScratch(end);
  setStackPointer(kernelStack);
  writeI32(thread + KTHREAD.InKernel, 1);
  return result;
}
