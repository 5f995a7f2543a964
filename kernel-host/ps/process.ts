/** Processes: System, and the handle table that belongs to it. Opaque to drivers. */
import { acquireLock, releaseLock } from '../hal/lock.js';
import { readI32, u8, writeI32 } from '../hal/memory.js';
import { initializeHeader, ObjectType } from '../ke/dispatcher.js';
import { currentProcess, EPROCESS, IMAGE_NAME_BYTES, processOf } from '../ke/process.js';
import { MACHINE } from '../ke/system.js';
import { createHandleTable } from '../ob/handletable.js';
import { createObject } from '../ob/object.js';
import { registerType, typeObject } from '../ob/types.js';

const SYSTEM_PROCESS_ID = 4;
const CLIENT_ID_STEP = 4;
const STATUS_PENDING = 0x103;

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

/**
 * Creates the process of a program, without threads. The reference is the caller's.
 * @param name file name of its image
 * @returns it, or 0 when memory has run out
 */
export function createProcess(name: string): number {
  const process = createObject(typeObject('Process'), EPROCESS.size);
  if (process === 0) return 0;
  initializeHeader(process, ObjectType.Process, EPROCESS.size, 0);
  acquireLock(MACHINE.ThreadListLock);
  const id = readI32(MACHINE.NextClientId);
  writeI32(MACHINE.NextClientId, id + CLIENT_ID_STEP);
  releaseLock(MACHINE.ThreadListLock);
  writeI32(process + EPROCESS.ProcessId, id);
  writeI32(process + EPROCESS.ParentId, SYSTEM_PROCESS_ID);
  writeI32(process + EPROCESS.HandleTable, createHandleTable());
  writeI32(process + EPROCESS.ExitStatus, STATUS_PENDING);
  const bytes = new TextEncoder().encode(name).subarray(0, IMAGE_NAME_BYTES - 1);
  u8.set(bytes, process + EPROCESS.ImageFileName);
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
