/** Processes: System, and the handle table that belongs to it. Opaque to drivers. */
import { defineLayout } from '../hal/layout.js';
import { initializeList } from '../hal/list.js';
import { readI32, u8, writeI32 } from '../hal/memory.js';
import { currentThread } from '../ke/current.js';
import { initializeHeader, ObjectType } from '../ke/dispatcher.js';
import { MACHINE } from '../ke/system.js';
import { KTHREAD } from '../ke/thread.js';
import { createHandleTable } from '../ob/handletable.js';
import { createObject, registerType } from '../ob/object.js';

/** EPROCESS. ImageFileName lies where Windows XP has it: books read it there. */
export const EPROCESS = defineLayout({ ProcessId: 4, HandleTable: 4, ThreadListHead: 8 }, 0x10);
const IMAGE_FILE_NAME = 0x174;
const EPROCESS_SIZE = 0x260;
const SYSTEM_PROCESS_ID = 4;

export const PROCESS_TYPE_INDEX = registerType({ name: 'Process' });

/** Creates the System process; at boot. @returns it */
export function createSystemProcess(): number {
  const process = createObject(readI32(MACHINE.ProcessType), EPROCESS_SIZE);
  initializeHeader(process, ObjectType.Process, EPROCESS_SIZE, 0);
  initializeList(process + EPROCESS.ThreadListHead);
  writeI32(process + EPROCESS.ProcessId, SYSTEM_PROCESS_ID);
  writeI32(process + EPROCESS.HandleTable, createHandleTable());
  u8.set(new TextEncoder().encode('System'), process + IMAGE_FILE_NAME);
  return process;
}

/** @returns the process of the current thread. */
export function currentProcess(): number {
  return readI32(currentThread() + KTHREAD.Process);
}

/** @returns the handle table in which the current thread's handles are looked up. */
export function currentHandleTable(): number {
  return readI32(currentProcess() + EPROCESS.HandleTable);
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
