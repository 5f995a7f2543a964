/** Win32: processes and threads of programs. Source: the Windows API reference. */
import { readI32, writeI32 } from '../hal/memory.js';
import { UserMode } from '../ke/apcqueue.js';
import { currentThread } from '../ke/current.js';
import { ThreadExit } from '../ke/exception.js';
import { EPROCESS, ProcessFlag, processOf } from '../ke/process.js';
import { KTHREAD, ThreadFlag } from '../ke/thread.js';
import { KeDelayExecutionThread } from '../ke/waitapi.js';
import { openHandle } from '../ob/handle.js';
import { dereferenceObject } from '../ob/object.js';
import { terminateProcess } from '../ps/processexit.js';
import { createThread } from '../ps/thread.js';
import { fail, failWith } from './error.js';
import { intervalOf } from './timeout.js';

/** Windows gives a program's threads 1 MB unless the linker says otherwise. */
export const DEFAULT_STACK = 0x10_0000;
const THREAD_ALL_ACCESS = 0x1f_03ff;
const ERROR_NOT_ENOUGH_MEMORY = 8;
const STATUS_USER_APC = 0xc0;
const WAIT_IO_COMPLETION = 0xc0;

/** GetLastError. */
export function GetLastError(): number {
  return readI32(currentThread() + KTHREAD.LastError);
}

/** SetLastError. */
export function SetLastError(dwErrCode: number): void {
  writeI32(currentThread() + KTHREAD.LastError, dwErrCode);
}

/** ExitProcess: every other thread ends where it next comes to the kernel; this one now. */
export function ExitProcess(uExitCode: number): never {
  const thread = currentThread();
  terminateProcess(processOf(thread), uExitCode, thread);
  throw new ThreadExit(uExitCode);
}

/** ExitThread. The last one ends the process. */
export function ExitThread(dwExitCode: number): never {
  throw new ThreadExit(dwExitCode);
}

/** CreateThread. @param dwStackSize bytes, 0 for the default */
export function CreateThread(
  _lpThreadAttributes: number,
  dwStackSize: number,
  lpStartAddress: number,
  lpParameter: number,
  _dwCreationFlags: number,
  lpThreadId: number,
): number {
  const process = processOf(currentThread());
  if ((readI32(process + EPROCESS.Flags) & ProcessFlag.Terminating) !== 0) return fail(ERROR_NOT_ENOUGH_MEMORY);
  const thread = createThread({
    routine: lpStartAddress,
    context: lpParameter,
    flags: ThreadFlag.User,
    process,
    userStack: Math.max(dwStackSize >>> 0, DEFAULT_STACK),
  });
  if (thread === 0) return fail(ERROR_NOT_ENOUGH_MEMORY);
  if (lpThreadId !== 0) writeI32(lpThreadId, readI32(thread + KTHREAD.ClientId));
  const { status, handle } = openHandle(thread, { access: THREAD_ALL_ACCESS, mode: UserMode });
  dereferenceObject(thread);
  return status < 0 ? failWith(status) : handle;
}

/** GetCurrentThreadId. */
export function GetCurrentThreadId(): number {
  return readI32(currentThread() + KTHREAD.ClientId);
}

/** GetCurrentProcessId. */
export function GetCurrentProcessId(): number {
  return readI32(processOf(currentThread()) + EPROCESS.ProcessId);
}

/** Sleep. @param dwMilliseconds INFINITE for ever */
export function Sleep(dwMilliseconds: number): void {
  SleepEx(dwMilliseconds, 0);
}

/** SleepEx. @returns 0, or WAIT_IO_COMPLETION when user APCs have ended it */
export function SleepEx(dwMilliseconds: number, bAlertable: number): number {
  return KeDelayExecutionThread(UserMode, bAlertable, intervalOf(dwMilliseconds)) === STATUS_USER_APC
    ? WAIT_IO_COMPLETION
    : 0;
}
