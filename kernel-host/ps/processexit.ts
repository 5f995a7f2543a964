/**
 * The end of a process: when its last thread ends, that thread closes its handles, then signals it. System
 * has no end. EPROCESS.ActiveThreads is atomic here: a thread joins before it can run, and leaves as its last act
 * that can run guest code.
 */
import { atomicAdd, atomicOr } from '../hal/atomics.js';
import { readI32, writeI32 } from '../hal/memory.js';
import { terminateThread } from '../ke/alert.js';
import { HEADER } from '../ke/dispatcher.js';
import { postToHost } from '../ke/host.js';
import { EPROCESS, ProcessFlag, processOf, systemProcess } from '../ke/process.js';
import { signalObject } from '../ke/signal.js';
import { KTHREAD } from '../ke/thread.js';
import { closeAllHandles } from '../ob/handle.js';
import { liveThreads } from './thread.js';

/** Counts a new thread of a process. */
export function joinProcess(thread: number): void {
  atomicAdd(processOf(thread) + EPROCESS.ActiveThreads, 1);
}

/**
 * The current thread leaves its process. The last one ends it; the host is told.
 * @param status the thread's, and so the process's unless that was given one before
 */
export function leaveProcess(thread: number, status: number): void {
  const process = processOf(thread);
  const left = atomicAdd(process + EPROCESS.ActiveThreads, -1) - 1;
  if (left !== 0 || process === systemProcess()) return;
  if ((atomicOr(process + EPROCESS.Flags, ProcessFlag.Exited) & ProcessFlag.Terminating) === 0)
    writeI32(process + EPROCESS.ExitStatus, status);
  closeAllHandles(process);
  signalObject(process, 0, () => writeI32(process + HEADER.SignalState, 1));
  postToHost({
    type: 'exited',
    process: readI32(process + EPROCESS.ProcessId),
    status: readI32(process + EPROCESS.ExitStatus),
  });
}

/**
 * Has every thread of a process end, the current one excepted, when it is one of them: that is the caller's to do.
 * @param status exit status of the process, unless it is ending already
 */
export function terminateProcess(process: number, status: number, current: number): void {
  if ((atomicOr(process + EPROCESS.Flags, ProcessFlag.Terminating) & ProcessFlag.Terminating) === 0)
    writeI32(process + EPROCESS.ExitStatus, status);
  for (const thread of liveThreads()) {
    if (thread !== current && readI32(thread + KTHREAD.Process) === process) terminateThread(thread, status);
  }
}
