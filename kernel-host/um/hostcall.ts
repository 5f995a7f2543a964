/**
 * Calls of Win32 routines that the host makes for programs written in TypeScript: each in a thread of the program's
 * process, so that it blocks, is given processors and can be interrupted like one of a compiled program. A thread that
 * has made one waits for the next at its mailbox.
 */
import { KEVENT } from '../abi/gen/structs.js';
import { WIN32_EXPORTS, type Win32Exports } from '../abi/gen/win32.js';
import { atomicLoad } from '../hal/atomics.js';
import { defineLayout } from '../hal/layout.js';
import { PAGE_SIZE } from '../hal/map.js';
import { readI32, writeI32 } from '../hal/memory.js';
import { UserMode } from '../ke/apcqueue.js';
import { currentThread } from '../ke/current.js';
import { ThreadExit } from '../ke/exception.js';
import { setStackPointer, stackPointer } from '../ke/guest.js';
import { postToHost } from '../ke/host.js';
import { safepoint } from '../ke/irql.js';
import { Interrupt, KTHREAD } from '../ke/thread.js';
import { KeWaitForSingleObject } from '../ke/waitapi.js';
import { allocatePages } from '../mm/pages.js';

/** KWAIT_REASON of waits of programs. */
const UserRequest = 6;
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

/** What a thread that makes calls for the host waits at: in kernel pool, made by the host. */
export const MAILBOX = defineLayout({
  /** Set by the host when there is a call, or no more to come. */
  Event: KEVENT.size,
  /** The call, 0: the thread is to end. */
  Block: 4,
});

/** Makes calls as they come, until there are no more or the program ends. @returns exit status of the thread */
export function runHostCalls(mailbox: number): number {
  const thread = readI32(currentThread() + KTHREAD.ClientId);
  for (;;) {
    // Both are there before the thread is told of either.
    const waited = waitAsProgram(mailbox + MAILBOX.Event);
    const block = readI32(mailbox + MAILBOX.Block);
    if (waited !== 0 || block === 0) return 0;
    makeCall(block);
    postToHost({ type: 'called', thread });
  }
}

/** Waits in user mode, so that the end of the program ends the wait. @returns its status */
function waitAsProgram(event: number): number {
  const thread = currentThread();
  const stack = stackPointer();
  setStackPointer(readI32(thread + KTHREAD.StackBase));
  writeI32(thread + KTHREAD.InKernel, 1);
  writeI32(thread + KTHREAD.PreviousMode, UserMode);
  safepoint();
  const status = KeWaitForSingleObject(event, UserRequest, UserMode, 0, 0);
  safepoint();
  if ((atomicLoad(thread + KTHREAD.Interrupts) & Interrupt.Terminate) !== 0)
    throw new ThreadExit(readI32(thread + KTHREAD.TerminateStatus));
  setStackPointer(stack);
  writeI32(thread + KTHREAD.InKernel, 0);
  return status;
}

/** Makes the call that a block says. */
function makeCall(block: number): void {
  const count = readI32(block + CALL_BLOCK.Count);
  const words = Array.from({ length: count }, (_, at) => readI32(block + CALL_BLOCK.Arguments + at * 4));
  const routine = routines[readI32(block + CALL_BLOCK.Routine)];
  writeI32(currentThread() + KTHREAD.LastError, 0);
  const result = routine?.(...words);
  writeI32(block + CALL_BLOCK.Result, typeof result === 'number' ? result : 0);
  writeI32(block + CALL_BLOCK.LastError, readI32(currentThread() + KTHREAD.LastError));
}
