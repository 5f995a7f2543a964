/**
 * Win32: programs that start others. The host finds the program's image, compiles it when need be, and makes its
 * process with a first thread that is suspended; the caller's thread gives it handles and lets it go.
 *
 * Source: the Windows API reference.
 */
import { PROCESS_INFORMATION, STARTUPINFOA } from '../abi/gen/win32.js';
import { readI32, u8, writeI32 } from '../hal/memory.js';
import { UserMode } from '../ke/apcqueue.js';
import { currentThread } from '../ke/current.js';
import { EPROCESS, processOf } from '../ke/process.js';
import { KTHREAD } from '../ke/thread.js';
import { inheritHandles, openHandle } from '../ob/handle.js';
import { dereferenceObject } from '../ob/object.js';
import { askHost } from '../ps/servicecall.js';
import { resumeThread } from '../ps/suspend.js';
import { checkWrite, pokeU32 } from '../rtl/access.js';
import { splitCommandLine } from './commandline.js';
import { fail, failWith } from './error.js';
import { ANSI, type Form, WIDE } from './text.js';
import { inheritVariables } from './variables.js';

const CREATE_SUSPENDED = 4;
const PROCESS_ALL_ACCESS = 0x1f_0fff;
const THREAD_ALL_ACCESS = 0x1f_03ff;
const ERROR_INVALID_PARAMETER = 87;
const SECURITY_INHERIT = 8;

/** A program that the host has made ready: both objects are referenced for us. */
interface Spawned {
  readonly process: number;
  readonly thread: number;
}

function createProcess(
  form: Form,
  application: number,
  command: number,
  inherits: { readonly process: number; readonly thread: number; readonly handles: boolean },
  flags: number,
  result: number,
): number {
  checkWrite(result, PROCESS_INFORMATION.size);
  const name = application === 0 ? '' : form.read(application);
  const line = command === 0 ? name : form.read(command);
  if (line === '') return fail(ERROR_INVALID_PARAMETER);
  const parent = processOf(currentThread());
  const path = name === '' ? (splitCommandLine(line)[0] ?? '') : name;
  const parentId = readI32(parent + EPROCESS.ProcessId);
  const answer = askHost((block) => ({ type: 'spawn', block, parent: parentId, path, commandLine: line }));
  if (answer.error !== 0) return fail(answer.error);
  const made = { process: answer.handle ?? 0, thread: answer.status?.[0] ?? 0 };
  inheritVariables(parent, made.process);
  if (inherits.handles) inheritHandles(parent, made.process);
  const status = tell(made, inherits, result);
  if ((flags & CREATE_SUSPENDED) === 0) resumeThread(made.thread);
  dereferenceObject(made.thread);
  dereferenceObject(made.process);
  return status < 0 ? failWith(status) : 1;
}

/** Opens handles to a new program and stores them with its ids. @returns a status */
function tell(
  { process, thread }: Spawned,
  inherits: { readonly process: number; readonly thread: number },
  result: number,
): number {
  const toProcess = openHandle(process, { access: PROCESS_ALL_ACCESS, mode: UserMode, attributes: inherits.process });
  const toThread = openHandle(thread, { access: THREAD_ALL_ACCESS, mode: UserMode, attributes: inherits.thread });
  pokeU32(result + PROCESS_INFORMATION.hProcess, toProcess.handle);
  pokeU32(result + PROCESS_INFORMATION.hThread, toThread.handle);
  pokeU32(result + PROCESS_INFORMATION.dwProcessId, readI32(process + EPROCESS.ProcessId));
  pokeU32(result + PROCESS_INFORMATION.dwThreadId, readI32(thread + KTHREAD.ClientId));
  return Math.min(toProcess.status, toThread.status);
}

/** @returns OBJ_INHERIT when SECURITY_ATTRIBUTES say so */
function inheritFlag(security: number): number {
  return security !== 0 && readI32(security + SECURITY_INHERIT) !== 0 ? 2 : 0;
}

function creator(form: Form) {
  return (
    lpApplicationName: number,
    lpCommandLine: number,
    lpProcessAttributes: number,
    lpThreadAttributes: number,
    bInheritHandles: number,
    dwCreationFlags: number,
    _lpEnvironment: number,
    _lpCurrentDirectory: number,
    _lpStartupInfo: number,
    lpProcessInformation: number,
  ): number =>
    createProcess(
      form,
      lpApplicationName,
      lpCommandLine,
      {
        process: inheritFlag(lpProcessAttributes),
        thread: inheritFlag(lpThreadAttributes),
        handles: bInheritHandles !== 0,
      },
      dwCreationFlags,
      lpProcessInformation,
    );
}

/**
 * CreateProcess: of a program that the run has been given, by its file name, or of one whose source (`.c`, `.cpp`) lies
 * beside the caller's. It has the caller's environment.
 * @returns FALSE with ERROR_FILE_NOT_FOUND, ERROR_BAD_EXE_FORMAT (it does not compile) …
 */
export const CreateProcessA = creator(ANSI);
export const CreateProcessW = creator(WIDE);

/** GetStartupInfo: its size, the rest is zero. */
export function GetStartupInfoA(lpStartupInfo: number): void {
  checkWrite(lpStartupInfo, STARTUPINFOA.size);
  u8.fill(0, lpStartupInfo, lpStartupInfo + STARTUPINFOA.size);
  writeI32(lpStartupInfo, STARTUPINFOA.size);
}
export { GetStartupInfoA as GetStartupInfoW };
