/**
 * Calls of Win32 routines that the host makes for programs written in TypeScript: each in a thread of the program's
 * process, so that it blocks, is given processors and can be interrupted like one of a compiled program.
 */
import { WIN32_EXPORTS, type Win32Exports } from '../abi/gen/win32.js';
import { defineLayout } from '../hal/layout.js';
import { PAGE_SIZE } from '../hal/map.js';
import { readI32, writeI32 } from '../hal/memory.js';
import { currentThread } from '../ke/current.js';
import { KTHREAD } from '../ke/thread.js';
import { allocatePages } from '../mm/pages.js';

/** Most arguments of a call. */
export const MAX_CALL_ARGUMENTS = 12;

/** A call, in user memory: written by the host, answered by the thread. */
export const CALL_BLOCK = defineLayout({
  /** Place of the routine in WIN32_EXPORTS. */
  Routine: 4,
  Count: 4,
  Arguments: 4 * MAX_CALL_ARGUMENTS,
  Result: 4,
  /** The thread's last error code afterwards. */
  LastError: 4,
});

const PLACES = new Map(WIN32_EXPORTS.map(({ name }, place) => [name, place]));

/**
 * Writes a call without buffers, for the host.
 * @returns the block, in user pages that the caller frees; 0 when there are none
 */
export function callBlock(name: keyof Win32Exports, args: readonly number[], extra = 0): number {
  const block = allocatePages(Math.ceil((CALL_BLOCK.size + extra) / PAGE_SIZE), { user: true, zero: true });
  if (block === 0) return 0;
  writeI32(block + CALL_BLOCK.Routine, PLACES.get(name) ?? 0);
  writeI32(block + CALL_BLOCK.Count, args.length);
  args.forEach((value, at) => {
    writeI32(block + CALL_BLOCK.Arguments + at * 4, value);
  });
  return block;
}

type Routine = (...args: number[]) => unknown;

/** By place in WIN32_EXPORTS; behind the gate. */
let routines: readonly Routine[] = [];

/** Sets what calls reach. At the worker's start. @param imports what programs import in this worker */
export function bindHostCalls(imports: Readonly<Record<string, unknown>>): void {
  routines = WIN32_EXPORTS.map(({ name }) => imports[name] as Routine);
}

/** Makes the call that a block says. @returns exit status of the thread */
export function runHostCall(block: number): number {
  const count = readI32(block + CALL_BLOCK.Count);
  const words = Array.from({ length: count }, (_, at) => readI32(block + CALL_BLOCK.Arguments + at * 4));
  const routine = routines[readI32(block + CALL_BLOCK.Routine)];
  const result = routine?.(...words);
  writeI32(block + CALL_BLOCK.Result, typeof result === 'number' ? result : 0);
  writeI32(block + CALL_BLOCK.LastError, readI32(currentThread() + KTHREAD.LastError));
  return 0;
}
