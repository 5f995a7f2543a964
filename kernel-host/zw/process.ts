/** Processes and threads by handle. Source: WDK documentation. */
import {
  PROCESS_QUERY_INFORMATION,
  PROCESS_QUERY_LIMITED_INFORMATION,
  PROCESS_TERMINATE,
  STATUS_ACCESS_DENIED,
  STATUS_INFO_LENGTH_MISMATCH,
  STATUS_INVALID_CID,
  STATUS_INVALID_INFO_CLASS,
  STATUS_INVALID_PARAMETER_MIX,
  STATUS_PROCESS_IS_TERMINATING,
  STATUS_SUCCESS,
} from '../abi/gen/constants.js';
import { readI32 } from '../hal/memory.js';
import { currentThread } from '../ke/current.js';
import { ThreadExit } from '../ke/exception.js';
import { EPROCESS, ProcessFlag, processOf, systemProcess } from '../ke/process.js';

import type { Attributes } from '../ob/attributes.js';
import { CURRENT_PROCESS, openHandle, referenceHandle } from '../ob/handle.js';
import { handleCount } from '../ob/handletable.js';
import { dereferenceObject } from '../ob/object.js';
import { type OpenedByName, openByName } from '../ob/open.js';
import { probeOptional, probeRead, probeWrite, storeOptional } from '../ob/probe.js';
import { storeWithString } from '../ob/querystring.js';
import { type TypeName, typeObject } from '../ob/types.js';
import { imagePathOf, referenceProcessById } from '../ps/process.js';
import { PsGetProcessExitStatus } from '../ps/processapi.js';
import { endEmptyProcess, terminateProcess } from '../ps/processexit.js';
import { referenceThreadById } from '../ps/thread.js';
import { peekU32, pokeU32 } from '../rtl/access.js';
import { fromKernel, serve, serveHandle } from './service.js';

/** @returns the object of a CLIENT_ID, referenced, or 0: a thread when it names one, which the process must own. */
function findClient(clientId: number, type: TypeName): number {
  const [processId, threadId] = [peekU32(clientId), peekU32(clientId + 4)];
  if (type === 'Process' && threadId === 0) return referenceProcessById(processId);
  const thread = referenceThreadById(threadId);
  if (thread === 0) return 0;
  const process = processOf(thread);
  if (processId === 0 || readI32(process + EPROCESS.ProcessId) === processId) {
    if (type === 'Thread') return thread;
    dereferenceObject(thread);
    return referenceProcessById(readI32(process + EPROCESS.ProcessId));
  }
  dereferenceObject(thread);
  return 0;
}

function openClient(type: TypeName, handle: number, access: number, attributes: number, clientId: number): number {
  return serveHandle(handle, attributes, (captured: Attributes, mode): OpenedByName => {
    const named = captured.path !== undefined;
    if (named === (clientId !== 0)) return { status: STATUS_INVALID_PARAMETER_MIX, handle: 0 };
    if (named) return openByName({ attributes: captured, access, mode }, typeObject(type));
    probeRead(mode, clientId, 8);
    const object = findClient(clientId, type);
    if (object === 0) return { status: STATUS_INVALID_CID, handle: 0 };
    const opened = openHandle(object, { access, attributes: captured.attributes, mode });
    dereferenceObject(object);
    return opened;
  });
}

/**
 * NtOpenProcess. IRQL: PASSIVE_LEVEL.
 * @param ClientId CLIENT_ID: a process, or one of its threads
 * @returns STATUS_SUCCESS, STATUS_INVALID_CID, STATUS_INVALID_PARAMETER_MIX
 */
export function NtOpenProcess(
  ProcessHandle: number,
  DesiredAccess: number,
  ObjectAttributes: number,
  ClientId: number,
): number {
  return openClient('Process', ProcessHandle, DesiredAccess, ObjectAttributes, ClientId);
}

/** NtOpenThread. IRQL: PASSIVE_LEVEL. As NtOpenProcess. */
export function NtOpenThread(
  ThreadHandle: number,
  DesiredAccess: number,
  ObjectAttributes: number,
  ClientId: number,
): number {
  return openClient('Thread', ThreadHandle, DesiredAccess, ObjectAttributes, ClientId);
}

/**
 * NtTerminateProcess. IRQL: PASSIVE_LEVEL. Threads of the program end where they next come to the kernel, the caller's
 * at once, without a return; system threads in it run on, and it ends with the last.
 * @param ProcessHandle NULL means the caller's process
 * @returns STATUS_SUCCESS, STATUS_ACCESS_DENIED for System, STATUS_PROCESS_IS_TERMINATING
 */
export function NtTerminateProcess(ProcessHandle: number, ExitStatus: number): number {
  return serve((mode) => {
    const request = { type: typeObject('Process'), access: PROCESS_TERMINATE, mode };
    const { status, object } = referenceHandle(ProcessHandle === 0 ? CURRENT_PROCESS : ProcessHandle, request);
    if (status !== STATUS_SUCCESS) return status;
    const ended = terminate(object, ExitStatus);
    dereferenceObject(object);
    return ended;
  });
}

function terminate(process: number, exitStatus: number): number {
  if (process === systemProcess()) return STATUS_ACCESS_DENIED;
  if ((readI32(process + EPROCESS.Flags) & ProcessFlag.Exited) !== 0) return STATUS_PROCESS_IS_TERMINATING;
  if (endEmptyProcess(process, exitStatus)) return STATUS_SUCCESS;
  const thread = currentThread();
  terminateProcess(process, exitStatus, thread);
  if (processOf(thread) !== process) return STATUS_SUCCESS;
  dereferenceObject(process);
  throw new ThreadExit(exitStatus);
}

/** PROCESSINFOCLASS. */
const BasicInformation = 0;
const Times = 4;
const DebugPort = 7;
const HandleCount = 20;
const Wow64Information = 26;
const ImageFileName = 27;

/**
 * NtQueryInformationProcess. IRQL: PASSIVE_LEVEL.
 * @param ProcessInformationClass ProcessBasicInformation 0, ProcessTimes 4, ProcessDebugPort 7, ProcessHandleCount 20,
 *   ProcessWow64Information 26, ProcessImageFileName 27
 * @returns STATUS_SUCCESS, STATUS_INFO_LENGTH_MISMATCH, STATUS_INVALID_INFO_CLASS, STATUS_INVALID_HANDLE
 */
export function NtQueryInformationProcess(
  ProcessHandle: number,
  ProcessInformationClass: number,
  ProcessInformation: number,
  ProcessInformationLength: number,
  ReturnLength: number,
): number {
  return serve((mode) => {
    const length = ProcessInformation === 0 ? 0 : ProcessInformationLength >>> 0;
    probeWrite(mode, ProcessInformation, length);
    probeOptional(mode, ReturnLength);
    const found = referenceHandle(ProcessHandle, { type: typeObject('Process'), mode });
    if (found.status !== STATUS_SUCCESS) return found.status;
    const rights = PROCESS_QUERY_INFORMATION | PROCESS_QUERY_LIMITED_INFORMATION;
    const allowed = mode === 0 || (found.access & rights) !== 0;
    const buffer = { address: ProcessInformation, length, returned: ReturnLength };
    const status = allowed ? answer(found.object, ProcessInformationClass, buffer) : STATUS_ACCESS_DENIED;
    dereferenceObject(found.object);
    return status;
  });
}

interface Answer {
  readonly address: number;
  readonly length: number;
  readonly returned: number;
}

function answer(process: number, infoClass: number, { address, length, returned }: Answer): number {
  if (infoClass === ImageFileName) {
    const needs = (bytes: number): void => storeOptional(returned, bytes);
    return storeWithString(address, length, 8, imagePathOf(process), needs);
  }
  const words = wordsFor(process, infoClass);
  if (words === undefined) return STATUS_INVALID_INFO_CLASS;
  storeOptional(returned, words.length * 4);
  if (length !== words.length * 4) return STATUS_INFO_LENGTH_MISMATCH;
  words.forEach((word, index) => {
    pokeU32(address + index * 4, word);
  });
  return STATUS_SUCCESS;
}

/** @returns the answer to a query as 32-bit words; kernel and user times are not kept. */
function wordsFor(process: number, infoClass: number): number[] | undefined {
  const field = (offset: number): number => readI32(process + offset);
  switch (infoClass) {
    case BasicInformation:
      return [
        PsGetProcessExitStatus(process),
        field(EPROCESS.Peb),
        1,
        field(EPROCESS.BasePriority),
        field(EPROCESS.ProcessId),
        field(EPROCESS.ParentId),
      ];
    case Times: {
      const times = [EPROCESS.CreateTime, EPROCESS.CreateTime + 4, EPROCESS.ExitTime, EPROCESS.ExitTime + 4];
      return [...times.map(field), 0, 0, 0, 0];
    }
    case DebugPort:
    case Wow64Information:
      return [0];
    case HandleCount:
      return [handleCount(field(EPROCESS.HandleTable))];
    default:
      return undefined;
  }
}

/** ZwOpenProcess: NtOpenProcess for kernel callers; so are those that follow. */
export const ZwOpenProcess = fromKernel(NtOpenProcess);
export const ZwOpenThread = fromKernel(NtOpenThread);
export const ZwTerminateProcess = fromKernel(NtTerminateProcess);
export const ZwQueryInformationProcess = fromKernel(NtQueryInformationProcess);
