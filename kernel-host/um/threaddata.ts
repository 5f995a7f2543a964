/**
 * Variables that each thread of a program has its own of: `thread_local`, `_Thread_local`, `__declspec(thread)`. They
 * lie at the top of the thread's stack in user space, so they come and go with it; code finds them by a global of the
 * worker, which runs one thread at a time.
 */
import { readI32, u8 } from '../hal/memory.js';
import { EPROCESS, processOf } from '../ke/process.js';
import { KTHREAD } from '../ke/thread.js';

/** As much as any of C's types wants, and the stack pointer. */
const ALIGNMENT = 64;

let place: { value: number };

/** Sets the global that this worker's images read. */
export function bindThreadData(global: { value: number }): void {
  place = global;
}

/** @returns bytes that the variables of one thread of a process take of its stack. */
export function threadDataRoom(process: number): number {
  return readI32(process + EPROCESS.ThreadDataSize) === 0 ? 0 : readI32(process + EPROCESS.ThreadDataSize) + ALIGNMENT;
}

/** @returns where a thread's stack begins: below its variables */
export function stackBeginning(thread: number): number {
  const size = readI32(processOf(thread) + EPROCESS.ThreadDataSize);
  const base = readI32(thread + KTHREAD.UserStackBase);
  return size === 0 ? base : (base - size) & -ALIGNMENT;
}

/** Gives the current thread, a program's, its variables. @returns where its stack begins: below them */
export function layThreadData(thread: number): number {
  const process = processOf(thread);
  const block = stackBeginning(thread);
  const size = readI32(process + EPROCESS.ThreadDataSize);
  if (size === 0) return block;
  const first = readI32(process + EPROCESS.ThreadData);
  u8.copyWithin(block, first, first + size);
  place.value = block;
  return block;
}
