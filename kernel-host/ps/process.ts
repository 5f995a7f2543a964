/**
 * Processes: System, and one for each user-mode program. A process holds a reference to itself until it has ended,
 * its threads hold one each; it ends with its last thread, or when it is ended without any. Ids of processes and
 * threads come from one counter, so no id is both.
 */
import { STATUS_PENDING } from '../abi/gen/constants.js';
import { allocateKernelPool, freeKernelPool } from '../ex/kernelpool.js';
import { atomicOr } from '../hal/atomics.js';
import { initializeList, insertTail, removeEntry } from '../hal/list.js';
import { acquireLock, releaseLock } from '../hal/lock.js';
import { memory, readI32, u8, writeI32 } from '../hal/memory.js';
import { HEADER, initializeHeader, ObjectType } from '../ke/dispatcher.js';
import { postToHost } from '../ke/host.js';
import { EPROCESS, IMAGE_NAME_BYTES, ProcessFlag } from '../ke/process.js';
import { signalObject } from '../ke/signal.js';
import { MACHINE } from '../ke/system.js';
import { KeQuerySystemTime } from '../ke/time.js';
import { freeRegions } from '../mm/virtual.js';
import { createHandleTable, deleteHandleTable } from '../ob/handletable.js';
import { createObject, dereferenceObject, referenceObject } from '../ob/object.js';
import { registerType, typeObject } from '../ob/types.js';
import { storeWide } from '../rtl/guesttext.js';
import { createProgramToken } from '../se/accounts.js';
import { PROCESS_MAPPING } from './access.js';

const SYSTEM_PROCESS_ID = 4;
const CLIENT_ID_STEP = 4;
const NORMAL_PRIORITY = 8;

registerType({
  name: 'Process',
  mapping: PROCESS_MAPPING,
  waitOffset: 0,
  onDelete: (process) => {
    const path = readI32(process + EPROCESS.ImagePath);
    if (path !== 0) freeKernelPool(path);
    const storage = readI32(process + EPROCESS.LocalStorage);
    if (storage !== 0) freeKernelPool(storage);
    const variables = readI32(process + EPROCESS.Environment);
    if (variables !== 0) freeKernelPool(variables);
    deleteHandleTable(readI32(process + EPROCESS.HandleTable));
    const token = readI32(process + EPROCESS.Token);
    if (token !== 0) dereferenceObject(token);
  },
});

/** Creates the System process; at boot. @returns it */
export function createSystemProcess(): number {
  initializeList(MACHINE.ProcessListHead);
  const process = allocateProcess('System', 0);
  enlist(process, SYSTEM_PROCESS_ID);
  atomicOr(process + EPROCESS.Flags, ProcessFlag.Announced);
  return process;
}

/**
 * Creates a process without threads. It lives until its last thread ends or `endEmptyProcess` (ps/processexit) ends it. Who asked to be
 * told of processes is, before its first thread runs.
 * @param imagePath path of its image; the last part is its short name
 * @param parent id of the process that creates it; System's when absent
 * @returns the process, referenced for the caller, or 0 when memory has run out
 */
export function createProcess(imagePath: string, parent = SYSTEM_PROCESS_ID): number {
  const process = allocateProcess(imagePath, parent);
  if (process === 0) return 0;
  acquireLock(MACHINE.ThreadListLock);
  const id = readI32(MACHINE.NextClientId);
  writeI32(MACHINE.NextClientId, id + CLIENT_ID_STEP);
  releaseLock(MACHINE.ThreadListLock);
  enlist(process, id);
  return process;
}

function allocateProcess(imagePath: string, parent: number): number {
  const table = createHandleTable();
  const token = table === 0 ? 0 : tokenFor(parent);
  const process = token === 0 ? 0 : createObject(typeObject('Process'), EPROCESS.size);
  if (process === 0) {
    if (table !== 0) deleteHandleTable(table);
    if (token !== 0) dereferenceObject(token);
    return 0;
  }
  writeI32(process + EPROCESS.Token, token);
  initializeHeader(process, ObjectType.Process, EPROCESS.size, 0);
  writeI32(process + EPROCESS.HandleTable, table);
  writeI32(process + EPROCESS.ParentId, parent);
  writeI32(process + EPROCESS.ExitStatus, STATUS_PENDING);
  writeI32(process + EPROCESS.BasePriority, NORMAL_PRIORITY);
  KeQuerySystemTime(process + EPROCESS.CreateTime);
  nameProcess(process, imagePath);
  return process;
}

/** @returns a token for a new process, referenced: System's for the one without a parent; 0 when memory has run out */
function tokenFor(parent: number): number {
  if (parent !== 0) return createProgramToken();
  referenceObject(readI32(MACHINE.SystemToken));
  return readI32(MACHINE.SystemToken);
}

/** The short name is cut to 15 bytes, as on NT. */
function nameProcess(process: number, imagePath: string): void {
  const short = imagePath.split(/[\\/]/).at(-1) ?? '';
  const bytes = new TextEncoder().encode(short).slice(0, IMAGE_NAME_BYTES - 1);
  u8.set(bytes, process + EPROCESS.ImageFileName);
  const path = allocateKernelPool(imagePath.length * 2 + 2);
  if (path === 0) return;
  storeWide(path, `${imagePath}\0`);
  writeI32(process + EPROCESS.ImagePath, path);
  writeI32(process + EPROCESS.ImagePathLength, imagePath.length);
}

/** @returns the full path of a process's image. */
export function imagePathOf(process: number): string {
  const bytes = readI32(process + EPROCESS.ImagePathLength) * 2;
  return Buffer.from(memory.buffer, readI32(process + EPROCESS.ImagePath), bytes).toString('utf16le');
}

/** Puts the process on the machine's list, which holds its reference to itself. */
function enlist(process: number, id: number): void {
  writeI32(process + EPROCESS.ProcessId, id);
  referenceObject(process);
  acquireLock(MACHINE.ThreadListLock);
  insertTail(MACHINE.ProcessListHead, process + EPROCESS.ListEntry);
  releaseLock(MACHINE.ThreadListLock);
}

/**
 * The last step of a process that ends: its handles have been closed, it has no thread that runs driver code. Signals it
 * for good, and tells the host.
 */
export function retireProcess(process: number): void {
  freeRegions(process);
  acquireLock(MACHINE.ThreadListLock);
  removeEntry(process + EPROCESS.ListEntry);
  releaseLock(MACHINE.ThreadListLock);
  signalObject(process, 0, () => writeI32(process + HEADER.SignalState, 1));
  postToHost({
    type: 'exited',
    process: readI32(process + EPROCESS.ProcessId),
    status: readI32(process + EPROCESS.ExitStatus),
  });
  dereferenceObject(process);
}

/** @returns the processes that have not ended, System first, each referenced. */
export function liveProcesses(): number[] {
  const processes: number[] = [];
  acquireLock(MACHINE.ThreadListLock);
  const head = MACHINE.ProcessListHead;
  for (let entry = readI32(head); entry !== head; entry = readI32(entry)) {
    const process = entry - EPROCESS.ListEntry;
    referenceObject(process);
    processes.push(process);
  }
  releaseLock(MACHINE.ThreadListLock);
  return processes;
}

/** @returns the process with this id that has not ended, referenced, or 0. */
export function referenceProcessById(id: number): number {
  let found = 0;
  acquireLock(MACHINE.ThreadListLock);
  const head = MACHINE.ProcessListHead;
  for (let entry = readI32(head); entry !== head && found === 0; entry = readI32(entry)) {
    const process = entry - EPROCESS.ListEntry;
    if (readI32(process + EPROCESS.ProcessId) === id) found = process;
  }
  if (found !== 0) referenceObject(found);
  releaseLock(MACHINE.ThreadListLock);
  return found;
}
