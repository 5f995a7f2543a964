/**
 * Memory below a program's stack pointer, where a system DLL has its locals: what a routine of Win32 hands to a
 * system service that takes only pointers of user mode. It is the calling thread's alone, and good until the routine
 * returns; so nothing asynchronous may be told of it.
 */
import { readI32, writeI32 } from '../hal/memory.js';
import { currentThread } from '../ke/current.js';
import { raiseStatus } from '../ke/raise.js';
import { KTHREAD } from '../ke/thread.js';
import { storeWide } from '../rtl/guesttext.js';

const STATUS_STACK_OVERFLOW = 0xc00000fd | 0;

/** Where the next piece ends; this worker runs one thread at a time. */
let top = 0;

/** Begins a routine's scratch memory. The gate's part. @param stack the program's stack pointer */
export function openScratch(stack: number): void {
  top = stack;
}

/** @returns where scratch memory ends now: what lies below is free. */
export function scratchEnd(): number {
  return top;
}

/** @returns the address of so many bytes, aligned to 8, of any content. Raises STATUS_STACK_OVERFLOW */
export function scratch(bytes: number): number {
  const address = (top - bytes) & ~7;
  if (address < readI32(currentThread() + KTHREAD.UserStackLimit)) raiseStatus(STATUS_STACK_OVERFLOW);
  top = address;
  return address;
}

/** @returns the address of a UNICODE_STRING with that text. */
export function scratchString(text: string): number {
  const bytes = text.length * 2;
  const address = scratch(8 + bytes);
  storeWide(address + 8, text);
  writeI32(address, bytes | (bytes << 16));
  writeI32(address + 4, address + 8);
  return address;
}
