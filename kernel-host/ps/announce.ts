/**
 * Telling drivers of new processes and threads: before the first instruction of a thread, in the context of whoever
 * creates it. Where that is the host, or at raised IRQL, the new thread tells of itself.
 */
import { PS_CREATE_NOTIFY_INFO } from '../abi/gen/structs.js';
import { allocateKernelPool, freeKernelPool } from '../ex/kernelpool.js';
import { atomicAnd, atomicOr } from '../hal/atomics.js';
import { readI32, u8, writeI32, writeU16 } from '../hal/memory.js';
import { currentIrql, currentThread } from '../ke/current.js';
import { ThreadExit } from '../ke/exception.js';
import { EPROCESS, ProcessFlag, processOf } from '../ke/process.js';
import { KTHREAD, ThreadFlag } from '../ke/thread.js';
import { announceImage } from './announceimage.js';
import { hasNotify, NotifyKind, notify } from './notify.js';
import { imagePathOf } from './process.js';

/** A UNICODE_STRING behind the struct. */
const STRING_SIZE = 8;

/** Tells of a thread that is on the machine's list and does not run yet. @returns whether it may */
export function announceThread(thread: number): boolean {
  const flags = readI32(thread + KTHREAD.Flags);
  if ((flags & (ThreadFlag.Loader | ThreadFlag.Worker)) !== 0) return true;
  if (currentThread() === 0 || currentIrql() !== 0) {
    atomicOr(thread + KTHREAD.Flags, ThreadFlag.Unannounced);
    return true;
  }
  return announce(thread);
}

/** A thread's first act, if nobody has been told of it. Ends it when its process may not be. */
export function announceLate(thread: number): void {
  if ((readI32(thread + KTHREAD.Flags) & ThreadFlag.Unannounced) === 0) return;
  if (!announce(thread)) throw new ThreadExit(readI32(processOf(thread) + EPROCESS.CreationStatus));
}

function announce(thread: number): boolean {
  atomicAnd(thread + KTHREAD.Flags, ~ThreadFlag.Unannounced);
  const process = processOf(thread);
  if (announceProcess(process) < 0) return false;
  notify(NotifyKind.Thread, readI32(process + EPROCESS.ProcessId), readI32(thread + KTHREAD.ClientId), 1);
  return true;
}

/**
 * Tells of a new process, and of its image, once. At PASSIVE_LEVEL.
 * @returns what its creation has come to: a driver may refuse it
 */
export function announceProcess(process: number): number {
  const before = atomicOr(process + EPROCESS.Flags, ProcessFlag.Announced);
  if ((before & ProcessFlag.Announced) !== 0) return readI32(process + EPROCESS.CreationStatus);
  const id = readI32(process + EPROCESS.ProcessId);
  notify(NotifyKind.Process, readI32(process + EPROCESS.ParentId), id, 1);
  if (hasNotify(NotifyKind.ProcessEx)) notifyEx(process, id);
  const status = readI32(process + EPROCESS.CreationStatus);
  const base = readI32(process + EPROCESS.SectionBase);
  if (status >= 0 && base !== 0) {
    const size = readI32(process + EPROCESS.SectionSize);
    announceImage({ path: imagePathOf(process), processId: id, base, size });
  }
  return status;
}

function notifyEx(process: number, id: number): void {
  const info = allocateKernelPool(PS_CREATE_NOTIFY_INFO.size + STRING_SIZE);
  if (info === 0) return;
  const name = info + PS_CREATE_NOTIFY_INFO.size;
  const bytes = readI32(process + EPROCESS.ImagePathLength) * 2;
  u8.fill(0, info, name + STRING_SIZE);
  writeU16(name, bytes);
  writeU16(name + 2, bytes + 2);
  writeI32(name + 4, readI32(process + EPROCESS.ImagePath));
  writeI32(info + PS_CREATE_NOTIFY_INFO.Size, PS_CREATE_NOTIFY_INFO.size);
  // FileOpenNameAvailable
  writeI32(info + PS_CREATE_NOTIFY_INFO.Flags, 1);
  writeI32(info + PS_CREATE_NOTIFY_INFO.ParentProcessId, readI32(process + EPROCESS.ParentId));
  const creator = currentThread();
  writeI32(info + PS_CREATE_NOTIFY_INFO.CreatingThreadId, readI32(processOf(creator) + EPROCESS.ProcessId));
  writeI32(info + PS_CREATE_NOTIFY_INFO.CreatingThreadId + 4, readI32(creator + KTHREAD.ClientId));
  writeI32(info + PS_CREATE_NOTIFY_INFO.ImageFileName, name);
  writeI32(info + PS_CREATE_NOTIFY_INFO.CommandLine, name);
  notify(NotifyKind.ProcessEx, process, id, info);
  writeI32(process + EPROCESS.CreationStatus, Math.min(0, readI32(info + PS_CREATE_NOTIFY_INFO.CreationStatus)));
  freeKernelPool(info);
}

/** Tells that a process is ending; it has been told of. */
export function announceEnd(process: number): void {
  if ((readI32(process + EPROCESS.Flags) & ProcessFlag.Announced) === 0) return;
  const id = readI32(process + EPROCESS.ProcessId);
  notify(NotifyKind.Process, readI32(process + EPROCESS.ParentId), id, 0);
  notify(NotifyKind.ProcessEx, process, id, 0);
}
