/** Processes: System, and the handle table that belongs to it. Opaque to drivers. */
import { readI32, u8, writeI32 } from '../hal/memory.js';
import { initializeHeader, ObjectType } from '../ke/dispatcher.js';
import { currentProcess, EPROCESS, processOf } from '../ke/process.js';
import { createHandleTable } from '../ob/handletable.js';
import { createObject } from '../ob/object.js';
import { registerType, typeObject } from '../ob/types.js';

const SYSTEM_PROCESS_ID = 4;

registerType({ name: 'Process', waitOffset: 0 });

/** Creates the System process; at boot. @returns it */
export function createSystemProcess(): number {
  const process = createObject(typeObject('Process'), EPROCESS.size);
  initializeHeader(process, ObjectType.Process, EPROCESS.size, 0);
  writeI32(process + EPROCESS.ProcessId, SYSTEM_PROCESS_ID);
  writeI32(process + EPROCESS.HandleTable, createHandleTable());
  u8.set(new TextEncoder().encode('System'), process + EPROCESS.ImageFileName);
  return process;
}

/** PsGetCurrentProcess. IRQL: any. */
export function PsGetCurrentProcess(): number {
  return currentProcess();
}

/** IoGetCurrentProcess: the same. IRQL: any. */
export function IoGetCurrentProcess(): number {
  return currentProcess();
}

/** PsGetCurrentProcessId. IRQL: any. */
export function PsGetCurrentProcessId(): number {
  return readI32(currentProcess() + EPROCESS.ProcessId);
}

/** PsGetProcessId. IRQL: any. */
export function PsGetProcessId(Process: number): number {
  return readI32(Process + EPROCESS.ProcessId);
}

/** IoThreadToProcess: the process a thread belongs to. IRQL: any. */
export function IoThreadToProcess(Thread: number): number {
  return processOf(Thread);
}
