/**
 * The end of a process, and of a thread as far as driver code takes part: callbacks, and what the last thread of a process
 * leaves open. It runs in the thread that ends, at PASSIVE_LEVEL, as its last act but APC rundown; `endThread`
 * follows.
 */
import { atomicOr } from '../hal/atomics.js';
import { acquireLock, releaseLock } from '../hal/lock.js';
import { readI32, writeI32 } from '../hal/memory.js';
import { terminateThread } from '../ke/alert.js';
import { BugCode, keBugCheckEx } from '../ke/bugcheck.js';
import { EPROCESS, ProcessFlag, processOf } from '../ke/process.js';
import { MACHINE } from '../ke/system.js';
import { KTHREAD, ThreadFlag } from '../ke/thread.js';
import { KeQuerySystemTime } from '../ke/time.js';
import { closeAllHandles } from '../ob/handle.js';
import { announceEnd } from './announce.js';
import { threadHooks } from './hooks.js';
import { NotifyKind, notify } from './notify.js';
import { retireProcess } from './process.js';
import { leaveProcess, liveThreads } from './thread.js';

/** What the current thread, whose routine is over, does before it ends. @param status its exit status */
export function beginExit(thread: number, status: number): void {
  requireDetached(thread);
  const process = processOf(thread);
  const flags = readI32(thread + KTHREAD.Flags);
  if ((flags & (ThreadFlag.Loader | ThreadFlag.Worker | ThreadFlag.Unannounced)) === 0) {
    notify(NotifyKind.Thread, readI32(process + EPROCESS.ProcessId), readI32(thread + KTHREAD.ClientId), 0);
  }
  if (!leaveProcess(thread, true)) return;
  runDownProcess(process, status);
  atomicOr(thread + KTHREAD.Flags, ThreadFlag.LastInProcess);
}

/** A thread must not end in another process than its own. */
function requireDetached(thread: number): void {
  const attached = readI32(thread + KTHREAD.AttachedProcess);
  if (attached === 0) return;
  keBugCheckEx(
    BugCode.INVALID_PROCESS_ATTACH_ATTEMPT,
    attached,
    processOf(thread),
    0,
    0,
    'A thread ended while it was attached to a process: KeUnstackDetachProcess is missing.',
  );
}

/** Tells of the end and closes the handles. Takes no more threads already. */
function runDownProcess(process: number, status: number): void {
  const before = atomicOr(process + EPROCESS.Flags, ProcessFlag.Terminating);
  if ((before & ProcessFlag.Terminating) === 0) writeI32(process + EPROCESS.ExitStatus, status);
  KeQuerySystemTime(process + EPROCESS.ExitTime);
  announceEnd(process);
  threadHooks().processEnding(process);
  closeAllHandles(process);
}

/**
 * Ends a process that has no thread. At PASSIVE_LEVEL, in whoever's thread.
 * @returns whether it did: not when it has threads, or has ended
 */
export function endEmptyProcess(process: number, status: number): boolean {
  acquireLock(MACHINE.ThreadListLock);
  const exited = (readI32(process + EPROCESS.Flags) & ProcessFlag.Exited) !== 0;
  const empty = !exited && readI32(process + EPROCESS.ActiveThreads) === 0;
  if (empty) atomicOr(process + EPROCESS.Flags, ProcessFlag.Exited);
  releaseLock(MACHINE.ThreadListLock);
  if (!empty) return false;
  runDownProcess(process, status);
  retireProcess(process);
  return true;
}

/**
 * Has every thread of a process end, the current one excepted, when it is one of them: that is the caller's to do.
 * @param status exit status of the process, unless it is ending already
 */
export function terminateProcess(process: number, status: number, current: number): void {
  if ((atomicOr(process + EPROCESS.Flags, ProcessFlag.Terminating) & ProcessFlag.Terminating) === 0)
    writeI32(process + EPROCESS.ExitStatus, status);
  for (const thread of liveThreads()) {
    if (thread !== current && processOf(thread) === process) terminateThread(thread, status);
  }
}
