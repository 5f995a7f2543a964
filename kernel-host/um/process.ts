/** Win32: processes and threads of programs. Source: the Windows API reference. */
import { readI32, writeI32 } from '../hal/memory.js';
import { UserMode } from '../ke/apcqueue.js';
import { currentThread } from '../ke/current.js';
import { HEADER } from '../ke/dispatcher.js';
import { OrderlyExit, ThreadExit } from '../ke/exception.js';
import { EPROCESS, ProcessFlag, processOf } from '../ke/process.js';
import { KTHREAD, ThreadFlag } from '../ke/thread.js';
import { KeDelayExecutionThread } from '../ke/waitapi.js';
import { CURRENT_PROCESS, openHandle, referenceHandle } from '../ob/handle.js';
import { dereferenceObject } from '../ob/object.js';
import { typeObject } from '../ob/types.js';
import { terminateProcess } from '../ps/processexit.js';
import { suspendThread } from '../ps/suspend.js';
import { createThread } from '../ps/thread.js';
import { checkWrite, pokeU32 } from '../rtl/access.js';
import { NtOpenProcess, NtTerminateProcess } from '../zw/process.js';
import { attributesOf } from './attributes.js';
import { fail, failWith, succeed } from './error.js';
import { opened } from './named.js';
import { scratch } from './scratch.js';
import { threadDataRoom } from './threaddata.js';
import { intervalOf } from './timeout.js';

/** Windows gives a program's threads 1 MB unless the linker says otherwise. */
export const DEFAULT_STACK = 0x10_0000;
const THREAD_ALL_ACCESS = 0x1f_03ff;
const ERROR_NOT_ENOUGH_MEMORY = 8;
const CREATE_SUSPENDED = 4;
const STILL_ACTIVE = 259;
const PROCESS_QUERY_INFORMATION = 0x400;
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
  throw new OrderlyExit(dwExitCode);
}

/** CreateThread. @param dwStackSize bytes, 0 for the default */
export function CreateThread(
  _lpThreadAttributes: number,
  dwStackSize: number,
  lpStartAddress: number,
  lpParameter: number,
  dwCreationFlags: number,
  lpThreadId: number,
): number {
  const process = processOf(currentThread());
  if ((readI32(process + EPROCESS.Flags) & ProcessFlag.Terminating) !== 0) return fail(ERROR_NOT_ENOUGH_MEMORY);
  const thread = createThread({
    routine: lpStartAddress,
    context: lpParameter,
    flags: ThreadFlag.User,
    process,
    userStack: Math.max(dwStackSize >>> 0, DEFAULT_STACK) + threadDataRoom(process),
    prepare: (made) => {
      if ((dwCreationFlags & CREATE_SUSPENDED) !== 0) suspendThread(made);
    },
  });
  if (thread === 0) return fail(ERROR_NOT_ENOUGH_MEMORY);
  if (lpThreadId !== 0) checkWrite(lpThreadId, 4);
  if (lpThreadId !== 0) pokeU32(lpThreadId, readI32(thread + KTHREAD.ClientId));
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

/** @returns address of a CLIENT_ID in scratch memory. */
export function clientId(process: number, thread: number): number {
  const address = scratch(8);
  writeI32(address, process);
  writeI32(address + 4, thread);
  return address;
}

/** GetCurrentProcess. @returns the pseudo handle */
export function GetCurrentProcess(): number {
  return CURRENT_PROCESS;
}

/** OpenProcess. @returns NULL with ERROR_INVALID_PARAMETER when there is none of that id */
export function OpenProcess(dwDesiredAccess: number, bInheritHandle: number, dwProcessId: number): number {
  const attributes = attributesOf('', 0, bInheritHandle === 0 ? 0 : 2);
  const id = clientId(dwProcessId, 0);
  return opened((handle) => NtOpenProcess(handle, dwDesiredAccess, attributes, id));
}

/** TerminateProcess: its threads end where they next come to the kernel. */
export function TerminateProcess(hProcess: number, uExitCode: number): number {
  return succeed(NtTerminateProcess(hProcess, uExitCode));
}

/** Does something to the process of a handle. @returns what `use` returns, or 0 with the last error set */
function withProcess(handle: number, use: (process: number) => number): number {
  const request = { type: typeObject('Process'), access: PROCESS_QUERY_INFORMATION, mode: UserMode };
  const { status, object } = referenceHandle(handle, request);
  if (status < 0) return failWith(status);
  try {
    return use(object);
  } finally {
    dereferenceObject(object);
  }
}

/** GetExitCodeProcess. @param lpExitCode receives STILL_ACTIVE (259) while it runs */
export function GetExitCodeProcess(hProcess: number, lpExitCode: number): number {
  return withProcess(hProcess, (process) => {
    checkWrite(lpExitCode, 4);
    const ended = readI32(process + HEADER.SignalState) !== 0;
    pokeU32(lpExitCode, ended ? readI32(process + EPROCESS.ExitStatus) : STILL_ACTIVE);
    return 1;
  });
}

/** GetProcessId. @returns 0 on failure */
export function GetProcessId(hProcess: number): number {
  return withProcess(hProcess, (process) => readI32(process + EPROCESS.ProcessId));
}
