/** PsXxx of threads as drivers call them. Source: WDK documentation. */
import {
  PROCESS_CREATE_THREAD,
  STATUS_INSUFFICIENT_RESOURCES,
  STATUS_INVALID_PARAMETER,
  STATUS_PROCESS_IS_TERMINATING,
  STATUS_SUCCESS,
  THREAD_ALL_ACCESS,
} from '../abi/gen/constants.js';
import { OBJECT_ATTRIBUTES } from '../abi/gen/structs.js';

import { allocationStack } from '../ex/pool.js';
import { readI32, writeI32 } from '../hal/memory.js';
import { BugCode, keBugCheckEx } from '../ke/bugcheck.js';
import { currentIrql, currentThread } from '../ke/current.js';
import { signalState } from '../ke/dispatcher.js';
import { ThreadExit } from '../ke/exception.js';
import { endHold } from '../ke/holdforwait.js';
import { EPROCESS, ProcessFlag, systemProcess } from '../ke/process.js';
import { KTHREAD, ThreadFlag } from '../ke/thread.js';
import { openHandle, referenceHandle } from '../ob/handle.js';
import { dereferenceObject, referenceObject } from '../ob/object.js';
import { typeObject } from '../ob/types.js';
import { checkRead, peekU32 } from '../rtl/access.js';
import { createThread, referenceThreadById } from './thread.js';

/**
 * PsCreateSystemThread. IRQL: PASSIVE_LEVEL.
 * @param ProcessHandle process it belongs to; NULL for System. The handle is one of the caller's process all the same
 * @param ObjectAttributes NULL; or OBJ_KERNEL_HANDLE, which a thread of a program must ask for
 * @param ThreadHandle receives the handle, which the caller closes with ZwClose
 * @param ClientId receives process and thread id, or NULL
 * @returns STATUS_SUCCESS, STATUS_INSUFFICIENT_RESOURCES, STATUS_INVALID_PARAMETER
 */
export function PsCreateSystemThread(
  ThreadHandle: number,
  DesiredAccess: number,
  ObjectAttributes: number,
  ProcessHandle: number,
  ClientId: number,
  StartRoutine: number,
  StartContext: number,
): number {
  const of = { processHandle: ProcessHandle, ioObject: 0, attributes: attributesAt(ObjectAttributes) };
  return startSystemThread(ThreadHandle, DesiredAccess, ClientId, StartRoutine, StartContext, of).status;
}

/** What a system thread belongs to. */
export interface ThreadOwner {
  /** Handle of its process; 0 for System. */
  readonly processHandle: number;
  /** Object whose reference the thread takes over, or 0. */
  readonly ioObject: number;
  /** OBJ_KERNEL_HANDLE and the like, for the handle. */
  readonly attributes: number;
}

/** @returns the flags of an OBJECT_ATTRIBUTES, none for NULL */
export function attributesAt(attributes: number): number {
  if (attributes === 0) return 0;
  checkRead(attributes, OBJECT_ATTRIBUTES.size);
  return peekU32(attributes + OBJECT_ATTRIBUTES.Attributes);
}

/** Starts a system thread for PsCreateSystemThread and its kin. */
export function startSystemThread(
  ThreadHandle: number,
  DesiredAccess: number,
  ClientId: number,
  StartRoutine: number,
  StartContext: number,
  { processHandle, ioObject, attributes }: ThreadOwner,
): { readonly status: number; readonly created: boolean } {
  if (ThreadHandle === 0 || StartRoutine === 0) return { status: STATUS_INVALID_PARAMETER, created: false };
  const { status: found, object: process } = processFor(processHandle);
  if (found !== STATUS_SUCCESS) return { status: found, created: false };
  const thread = createThread({
    routine: StartRoutine,
    context: StartContext,
    flags: ThreadFlag.System,
    process,
    creatorStack: allocationStack(),
    ioObject,
  });
  const refused = thread === 0 ? refusalOf(process) : STATUS_SUCCESS;
  dereferenceObject(process);
  if (thread === 0) return { status: refused, created: false };
  const { status, handle } = openHandle(thread, { access: DesiredAccess || THREAD_ALL_ACCESS, attributes });
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

/** @returns the process of a handle, referenced; System for NULL. */
function processFor(handle: number): { status: number; object: number } {
  if (handle !== 0) return referenceHandle(handle, { type: typeObject('Process'), access: PROCESS_CREATE_THREAD });
  referenceObject(systemProcess());
  return { status: STATUS_SUCCESS, object: systemProcess() };
}

/** Why a process has not got its thread. */
function refusalOf(process: number): number {
  const created = readI32(process + EPROCESS.CreationStatus);
  if (created < 0) return created;
  const ending = (readI32(process + EPROCESS.Flags) & (ProcessFlag.Exited | ProcessFlag.Terminating)) !== 0;
  return ending ? STATUS_PROCESS_IS_TERMINATING : STATUS_INSUFFICIENT_RESOURCES;
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

/** PsIsSystemThread: made by PsCreateSystemThread, in whatever process. IRQL: any. */
export function PsIsSystemThread(Thread: number): number {
  return (readI32(Thread + KTHREAD.Flags) & ThreadFlag.System) !== 0 ? 1 : 0;
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
