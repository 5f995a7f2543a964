/** PsXxx as drivers call them. Source: WDK documentation. */

import { allocationStack } from '../ex/pool.js';
import { readI32, writeI32 } from '../hal/memory.js';
import { BugCode, keBugCheckEx } from '../ke/bugcheck.js';
import { currentIrql, currentThread } from '../ke/current.js';
import { signalState } from '../ke/dispatcher.js';
import { ThreadExit } from '../ke/exception.js';
import { endHold } from '../ke/holdforwait.js';
import { EPROCESS } from '../ke/process.js';
import { MACHINE } from '../ke/system.js';
import { KTHREAD, ThreadFlag } from '../ke/thread.js';
import { openHandle } from '../ob/handle.js';
import { dereferenceObject } from '../ob/object.js';
import { createThread, referenceThreadById } from './thread.js';

const STATUS_SUCCESS = 0;
const STATUS_INVALID_PARAMETER = 0xc000000d | 0;
const STATUS_INSUFFICIENT_RESOURCES = 0xc000009a | 0;
const THREAD_ALL_ACCESS = 0x1fffff;

/**
 * PsCreateSystemThread. IRQL: PASSIVE_LEVEL.
 * @param ThreadHandle receives the handle, which the caller closes with ZwClose
 * @param ClientId receives process and thread id, or NULL
 * @returns STATUS_SUCCESS, STATUS_INSUFFICIENT_RESOURCES, STATUS_INVALID_PARAMETER
 */
export function PsCreateSystemThread(
  ThreadHandle: number,
  DesiredAccess: number,
  _ObjectAttributes: number,
  _ProcessHandle: number,
  ClientId: number,
  StartRoutine: number,
  StartContext: number,
): number {
  return startSystemThread(ThreadHandle, DesiredAccess, ClientId, StartRoutine, StartContext, 0).status;
}

/**
 * Starts a system thread for PsCreateSystemThread and its kin.
 * @param ioObject object whose reference the thread takes over, or 0
 */
export function startSystemThread(
  ThreadHandle: number,
  DesiredAccess: number,
  ClientId: number,
  StartRoutine: number,
  StartContext: number,
  ioObject: number,
): { readonly status: number; readonly created: boolean } {
  if (ThreadHandle === 0 || StartRoutine === 0) return { status: STATUS_INVALID_PARAMETER, created: false };
  const thread = createThread({
    routine: StartRoutine,
    context: StartContext,
    flags: ThreadFlag.System,
    creatorStack: allocationStack(),
    ioObject,
  });
  if (thread === 0) return { status: STATUS_INSUFFICIENT_RESOURCES, created: false };
  const { status, handle } = openHandle(thread, { access: DesiredAccess || THREAD_ALL_ACCESS });
  if (status === STATUS_SUCCESS) {
    writeI32(ThreadHandle, handle);
    if (ClientId !== 0) {
      writeI32(ClientId, readI32(readI32(thread + KTHREAD.Process) + EPROCESS.ProcessId));
      writeI32(ClientId + 4, readI32(thread + KTHREAD.ClientId));
    }
  }
  dereferenceObject(thread);
  return { status, created: true };
}

/** PsTerminateSystemThread: ends the calling thread. IRQL: PASSIVE_LEVEL. Does not return. */
export function PsTerminateSystemThread(ExitStatus: number): number {
  endHold();
  if ((readI32(currentThread() + KTHREAD.Flags) & ThreadFlag.Worker) !== 0) endsWorker();
  if (currentIrql() !== 0) {
    keBugCheckEx(
      BugCode.IRQL_NOT_LESS_OR_EQUAL,
      0,
      currentIrql(),
      0,
      0,
      `PsTerminateSystemThread was called at IRQL ${currentIrql()}; it must be called at PASSIVE_LEVEL.`,
    );
  }
  throw new ThreadExit(ExitStatus);
}

/** A system worker belongs to all drivers: none may end it. */
function endsWorker(): never {
  const detail =
    'The routine of a work item called PsTerminateSystemThread, which would end the system worker thread it runs on.';
  keBugCheckEx(BugCode.ACTIVE_EX_WORKER_THREAD_TERMINATION, currentThread(), 0, 0, 0, detail);
}

/** PsGetCurrentThreadId. IRQL: any. */
export function PsGetCurrentThreadId(): number {
  return readI32(currentThread() + KTHREAD.ClientId);
}

/** PsGetCurrentThread: KeGetCurrentThread under its other type. IRQL: any. */
export function PsGetCurrentThread(): number {
  return currentThread();
}

/** PsGetThreadId. IRQL: any. */
export function PsGetThreadId(Thread: number): number {
  return readI32(Thread + KTHREAD.ClientId);
}

/** PsGetThreadProcess. IRQL: any. */
export function PsGetThreadProcess(Thread: number): number {
  return readI32(Thread + KTHREAD.Process);
}

/** PsGetThreadProcessId. IRQL: any. */
export function PsGetThreadProcessId(Thread: number): number {
  return readI32(readI32(Thread + KTHREAD.Process) + EPROCESS.ProcessId);
}

/** PsIsThreadTerminating. IRQL: any. */
export function PsIsThreadTerminating(Thread: number): number {
  // Not the scheduler's state: who has waited for the thread's end must find it ended.
  return signalState(Thread) !== 0 ? 1 : 0;
}

/** PsIsSystemThread: true, as long as there are no user threads. IRQL: any. */
export function PsIsSystemThread(Thread: number): number {
  return readI32(Thread + KTHREAD.Process) === readI32(MACHINE.SystemProcess) ? 1 : 0;
}

/** PsGetThreadExitStatus. IRQL: any. @returns the status it ended with, STATUS_PENDING while it runs */
export function PsGetThreadExitStatus(Thread: number): number {
  const STATUS_PENDING = 0x103;
  return PsIsThreadTerminating(Thread) ? readI32(Thread + KTHREAD.ExitStatus) : STATUS_PENDING;
}

/**
 * PsLookupThreadByThreadId. IRQL: PASSIVE_LEVEL.
 * @param Thread receives the thread, referenced
 * @returns STATUS_SUCCESS, STATUS_INVALID_PARAMETER when no live thread has the id
 */
export function PsLookupThreadByThreadId(ThreadId: number, Thread: number): number {
  const found = referenceThreadById(ThreadId);
  if (found === 0) return STATUS_INVALID_PARAMETER;
  writeI32(Thread, found);
  return STATUS_SUCCESS;
}
