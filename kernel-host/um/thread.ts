/** Win32: threads of programs. Source: the Windows API reference. */
import { KAPC } from '../abi/gen/structs.js';
import { FREE_APC } from '../ex/freeapc.js';
import { allocateKernelPool, freeKernelPool } from '../ex/kernelpool.js';
import { readI32 } from '../hal/memory.js';
import { terminateThread } from '../ke/alert.js';
import { KeInitializeApc, KeInsertQueueApc, UserMode } from '../ke/apcqueue.js';
import { currentThread } from '../ke/current.js';
import { HEADER } from '../ke/dispatcher.js';
import { ThreadExit } from '../ke/exception.js';
import { KeSetBasePriorityThread, ZwYieldExecution } from '../ke/priority.js';
import { KTHREAD } from '../ke/thread.js';
import { CURRENT_THREAD, referenceHandle } from '../ob/handle.js';
import { dereferenceObject } from '../ob/object.js';
import { typeObject } from '../ob/types.js';
import { resumeThread, suspendThread } from '../ps/suspend.js';
import { checkWrite, pokeU32 } from '../rtl/access.js';
import { NtOpenThread } from '../zw/process.js';
import { attributesOf } from './attributes.js';
import { fail, failWith } from './error.js';
import { opened } from './named.js';
import { clientId } from './process.js';

const THREAD_TERMINATE = 1;
const THREAD_SUSPEND_RESUME = 2;
const THREAD_SET_CONTEXT = 0x10;
const THREAD_SET_INFORMATION = 0x20;
const THREAD_QUERY_INFORMATION = 0x40;
const STILL_ACTIVE = 259;
const ERROR_NOT_ENOUGH_MEMORY = 8;
const ERROR_GEN_FAILURE = 31;
const ERROR_INVALID_PARAMETER = 87;
const ERROR_SIGNAL_REFUSED = 156;
const THREAD_PRIORITY_ERROR_RETURN = 0x7fff_ffff;
/** Priorities that jump to the end of the class, and what they are as increments. */
const THREAD_PRIORITY_TIME_CRITICAL = 15;
const THREAD_PRIORITY_IDLE = -15;
const NORMAL_BASE = 8;

/** Does something to the thread of a handle. @returns what `use` returns, or `failure` with the last error set */
function withThread(handle: number, access: number, failure: number, use: (thread: number) => number): number {
  const { status, object } = referenceHandle(handle, { type: typeObject('Thread'), access, mode: UserMode });
  if (status < 0) {
    failWith(status);
    return failure;
  }
  try {
    return use(object);
  } finally {
    dereferenceObject(object);
  }
}

/** GetCurrentThread. @returns the pseudo handle */
export function GetCurrentThread(): number {
  return CURRENT_THREAD;
}

/** OpenThread. @returns NULL with ERROR_INVALID_PARAMETER when there is none of that id */
export function OpenThread(dwDesiredAccess: number, bInheritHandle: number, dwThreadId: number): number {
  const attributes = attributesOf('', 0, bInheritHandle === 0 ? 0 : 2);
  const id = clientId(0, dwThreadId);
  return opened((handle) => NtOpenThread(handle, dwDesiredAccess, attributes, id));
}

/** GetThreadId. @returns 0 on failure */
export function GetThreadId(hThread: number): number {
  return withThread(hThread, THREAD_QUERY_INFORMATION, 0, (thread) => readI32(thread + KTHREAD.ClientId));
}

/** GetExitCodeThread. @param lpExitCode receives STILL_ACTIVE (259) while it runs */
export function GetExitCodeThread(hThread: number, lpExitCode: number): number {
  return withThread(hThread, THREAD_QUERY_INFORMATION, 0, (thread) => {
    checkWrite(lpExitCode, 4);
    const ended = readI32(thread + HEADER.SignalState) !== 0;
    pokeU32(lpExitCode, ended ? readI32(thread + KTHREAD.ExitStatus) : STILL_ACTIVE);
    return 1;
  });
}

/** SuspendThread: it stops where it next comes to the kernel. @returns how often it was suspended before, or -1 */
export function SuspendThread(hThread: number): number {
  return withThread(hThread, THREAD_SUSPEND_RESUME, -1, (thread) => {
    const before = suspendThread(thread);
    if (before < 0) fail(before === -1 ? ERROR_NOT_ENOUGH_MEMORY : ERROR_SIGNAL_REFUSED);
    return Math.max(-1, before);
  });
}

/** ResumeThread. @returns how often it was suspended before, or -1 */
export function ResumeThread(hThread: number): number {
  return withThread(hThread, THREAD_SUSPEND_RESUME, -1, resumeThread);
}

/** TerminateThread: it ends where it next comes to the kernel. */
export function TerminateThread(hThread: number, dwExitCode: number): number {
  const done = withThread(hThread, THREAD_TERMINATE, 0, (thread) => {
    if (thread !== currentThread()) terminateThread(thread, dwExitCode);
    return thread;
  });
  if (done === currentThread()) throw new ThreadExit(dwExitCode);
  return done === 0 ? 0 : 1;
}

/** QueueUserAPC: `pfnAPC(dwData)` is called in an alertable wait of the thread. @returns 0 on failure */
export function QueueUserAPC(pfnAPC: number, hThread: number, dwData: number): number {
  return withThread(hThread, THREAD_SET_CONTEXT, 0, (thread) => {
    if (pfnAPC === 0) return fail(ERROR_INVALID_PARAMETER);
    const apc = allocateKernelPool(KAPC.size);
    if (apc === 0) return fail(ERROR_NOT_ENOUGH_MEMORY);
    KeInitializeApc(apc, thread, 0, FREE_APC, 0, pfnAPC, UserMode, dwData);
    if (KeInsertQueueApc(apc, 0, 0, 0) !== 0) return 1;
    freeKernelPool(apc);
    return fail(ERROR_GEN_FAILURE);
  });
}

/** SetThreadPriority. @param nPriority -2 to 2, THREAD_PRIORITY_IDLE -15, THREAD_PRIORITY_TIME_CRITICAL 15 */
export function SetThreadPriority(hThread: number, nPriority: number): number {
  const extreme = nPriority === THREAD_PRIORITY_IDLE || nPriority === THREAD_PRIORITY_TIME_CRITICAL;
  if (!extreme && (nPriority < -2 || nPriority > 2)) return fail(ERROR_INVALID_PARAMETER);
  return withThread(hThread, THREAD_SET_INFORMATION, 0, (thread) => {
    KeSetBasePriorityThread(thread, nPriority);
    return 1;
  });
}

/** GetThreadPriority. @returns as SetThreadPriority takes it */
export function GetThreadPriority(hThread: number): number {
  return withThread(hThread, THREAD_QUERY_INFORMATION, THREAD_PRIORITY_ERROR_RETURN, (thread) => {
    const base = readI32(thread + KTHREAD.BasePriority);
    if (base === 1) return THREAD_PRIORITY_IDLE;
    return base === 15 ? THREAD_PRIORITY_TIME_CRITICAL : base - NORMAL_BASE;
  });
}

/** SwitchToThread. @returns whether another thread was let run */
export function SwitchToThread(): number {
  return ZwYieldExecution() === 0 ? 1 : 0;
}
