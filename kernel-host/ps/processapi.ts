/** PsXxx of processes as drivers call them. Source: WDK documentation. */
import { STATUS_INVALID_PARAMETER, STATUS_PENDING, STATUS_SUCCESS } from '../abi/gen/constants.js';
import { readI32, readI64, writeI64 } from '../hal/memory.js';
import { currentThread } from '../ke/current.js';
import { signalState } from '../ke/dispatcher.js';
import { currentProcess, EPROCESS, processOf } from '../ke/process.js';
import { checkWrite, pokeU32 } from '../rtl/access.js';
import { referenceProcessById } from './process.js';

/** PsGetCurrentProcess: the process the thread is attached to, or its own. IRQL: any. */
export function PsGetCurrentProcess(): number {
  return currentProcess();
}

/** IoGetCurrentProcess: the same. IRQL: any. */
export function IoGetCurrentProcess(): number {
  return currentProcess();
}

/** PsGetCurrentProcessId: of the thread's own process, attached or not. IRQL: any. */
export function PsGetCurrentProcessId(): number {
  return readI32(processOf(currentThread()) + EPROCESS.ProcessId);
}

/** PsGetProcessId. IRQL: any. */
export function PsGetProcessId(Process: number): number {
  return readI32(Process + EPROCESS.ProcessId);
}

/** IoThreadToProcess: the process a thread belongs to. IRQL: any. */
export function IoThreadToProcess(Thread: number): number {
  return processOf(Thread);
}

/** PsGetProcessImageFileName. IRQL: any. @returns address of the short name, at most 15 characters and a NUL */
export function PsGetProcessImageFileName(Process: number): number {
  return Process + EPROCESS.ImageFileName;
}

/** PsGetProcessInheritedFromUniqueProcessId. IRQL: any. @returns id of the process that created it */
export function PsGetProcessInheritedFromUniqueProcessId(Process: number): number {
  return readI32(Process + EPROCESS.ParentId);
}

/** PsGetProcessSectionBaseAddress. IRQL: any. @returns where its image lies, NULL for System */
export function PsGetProcessSectionBaseAddress(Process: number): number {
  return readI32(Process + EPROCESS.SectionBase);
}

/** PsGetProcessCreateTimeQuadPart. IRQL: any. @returns system time, 100 ns */
export function PsGetProcessCreateTimeQuadPart(Process: number): bigint {
  return readI64(Process + EPROCESS.CreateTime);
}

/** PsGetProcessExitTime: of the current process; 0 while it runs. IRQL: any. @param result LARGE_INTEGER */
export function PsGetProcessExitTime(result: number): void {
  writeI64(result, readI64(currentProcess() + EPROCESS.ExitTime));
}

/** PsGetProcessExitStatus. IRQL: any. @returns STATUS_PENDING while it runs */
export function PsGetProcessExitStatus(Process: number): number {
  return signalState(Process) > 0 ? readI32(Process + EPROCESS.ExitStatus) : STATUS_PENDING;
}

/**
 * PsLookupProcessByProcessId. IRQL: <= APC_LEVEL.
 * @param Process receives the process, referenced
 * @returns STATUS_SUCCESS, STATUS_INVALID_PARAMETER when no live process has the id
 */
export function PsLookupProcessByProcessId(ProcessId: number, Process: number): number {
  checkWrite(Process, 4);
  const found = referenceProcessById(ProcessId);
  if (found === 0) return STATUS_INVALID_PARAMETER;
  pokeU32(Process, found);
  return STATUS_SUCCESS;
}
