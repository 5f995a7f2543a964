/**
 * From the kernel into guest code. All images of a machine share one function-table index space, and every
 * worker fills its table alike, so a function pointer is a number that means the same everywhere.
 */

import { readI32 } from '../hal/memory.js';
import { requireNoLock } from './lockcheck.js';
import { MACHINE } from './system.js';

/** Called by index, whatever the signature: sloppily typed routines run, as they do on x86. */
let table: WebAssembly.Table;
let images: () => void = () => {};
let generation = 0;
const cache: WebAssembly.Routine[] = [];

/** Thrown for a call through a pointer that is no function; becomes a bug check like other traps. */
export class BadCall extends Error {}

/**
 * Sets this worker's function table.
 * @param loadImages instantiates images that were loaded into the machine since this worker last looked
 */
export function bindTable(shared: WebAssembly.Table, loadImages: () => void): void {
  table = shared;
  images = loadImages;
}

let stack: { value: number };

/** Sets this worker's stack pointer, which all its images share. */
export function bindStack(pointer: { value: number }): void {
  stack = pointer;
}

/** @returns where the guest's stack of addressable variables ends now; it grows down. */
export function stackPointer(): number {
  return stack.value;
}

/** Runs `body` on another stack. @param top its highest address, 16-aligned */
export function onStack<T>(top: number, body: () => T): T {
  const own = stack.value;
  stack.value = top;
  try {
    return body();
  } finally {
    stack.value = own;
  }
}

/**
 * Instantiates images that came while this worker's thread was not running, before guest code can follow a
 * pointer into one of them.
 */
export function refreshImages(): void {
  const now = readI32(MACHINE.ImageGeneration);
  if (now === generation) return;
  generation = now;
  images();
}

/**
 * Slots of the kernel's own routines that drivers see as function pointers, and may call: the entries of MajorFunction
 * that they have not set, for one. Constant, since workers load their modules in different orders; images from source
 * lie above, and what has fixed slots keeps off them.
 */
export const KERNEL_ROUTINE_SLOT = 0x400;
export const KERNEL_ROUTINE_END = KERNEL_ROUTINE_SLOT + 0x20;

/** Their numbers. */
export const TableRoutine = {
  InvalidDeviceRequest: KERNEL_ROUTINE_SLOT,
  CsqCancel: KERNEL_ROUTINE_SLOT + 1,
  PowerComplete: KERNEL_ROUTINE_SLOT + 2,
  RootDevice: KERNEL_ROUTINE_SLOT + 3,
  ForwardComplete: KERNEL_ROUTINE_SLOT + 4,
  FileSystem: KERNEL_ROUTINE_SLOT + 5,
  LockCancel: KERNEL_ROUTINE_SLOT + 6,
} as const;

/** A routine of the kernel's that has a slot. All its parameters are i32. */
export interface KernelTableRoutine {
  readonly slot: number;
  readonly name: string;
  readonly routine: (...args: number[]) => number | undefined;
  readonly params: number;
  readonly result: 'i32' | 'void';
}
const kernelRoutines: KernelTableRoutine[] = [];

/** Gives a kernel routine its number, at module load. @param result what a driver that calls it expects */
export function defineTableRoutine(
  slot: number,
  routine: (...args: number[]) => number | undefined,
  result: KernelTableRoutine['result'] = 'i32',
): void {
  kernelRoutines.push({ slot, name: routine.name, routine, params: routine.length, result });
  cache[slot] = routine as WebAssembly.Routine;
}

/** @returns the kernel's routines that have slots, for the tables of workers. */
export function tableRoutines(): readonly KernelTableRoutine[] {
  return kernelRoutines;
}

/** Puts guest code that is called from now on onto the stack that ends at `address`. */
export function setStackPointer(address: number): void {
  stack.value = address;
}

/**
 * Calls the guest function at `index`.
 * @param args i32 numbers and i64 bigints
 * @returns its result, undefined for VOID
 */
export function callTable(index: number, ...args: (number | bigint)[]): number {
  requireNoLock('calls guest code');
  const routine = cache[index] ?? lookUp(index);
  return routine(...args) as number;
}
function lookUp(index: number): WebAssembly.Routine {
  images();
  let routine: WebAssembly.Routine | null = null;
  try {
    routine = table.get(index);
  } catch {
    // Past the end of the table: reported like an empty entry.
  }
  if (routine === null)
    throw new BadCall(`call through the pointer 0x${(index >>> 0).toString(16)}, which is no function`);
  cache[index] = routine;
  return routine;
}
