/**
 * A worker's life: it offers itself, is given a thread, runs it to its end, and offers itself again, until
 * the machine stops. The other side of `ps/thread`.
 */

import { runSystemWorker } from '../ex/systemworker.js';
import { setWorkerCreator } from '../ex/workqueue.js';
import { atomicAdd, atomicLoad } from '../hal/atomics.js';
import { readI32, writeI32 } from '../hal/memory.js';
import { park } from '../hal/park.js';
import { PASSIVE_LEVEL, SLOT_PERMIT, SLOT_PRCB, SLOT_THREAD } from '../hot/layout.js';
import { isDeterministic } from '../ke/baton.js';
import { BugCode, isStopping, stopWith } from '../ke/bugcheck.js';
import { currentIrql, currentSlot, currentThread, refreshCurrent } from '../ke/current.js';
import { MachineStop, ProgramFault, ThreadExit } from '../ke/exception.js';
import { setStackPointer } from '../ke/guest.js';
import { endHold } from '../ke/holdforwait.js';
import { postToHost } from '../ke/host.js';
import { endPoint } from '../ke/irql.js';
import { callRoutine } from '../ke/kernelroutine.js';
import { threadBegins, threadEnds, threadGone } from '../ke/ordering.js';
import { EPROCESS, processOf } from '../ke/process.js';
import { MACHINE } from '../ke/system.js';
import { KTHREAD, ThreadFlag } from '../ke/thread.js';
import { TraceKind, traceEvent } from '../ke/tracing.js';
import { watching } from '../ke/watch.js';
import { dereferenceObject } from '../ob/object.js';
import { announceLate } from './announce.js';
import { runDownApcs } from './apcrundown.js';
import { threadHooks } from './hooks.js';
import { beginExit, terminateProcess } from './processexit.js';
import { createThread, endThread, offerWorker } from './thread.js';
import { stopForTrap } from './trap.js';

/** What the worker's JavaScript side does for its threads. */
export interface WorkerHooks {
  /** Instantiates images loaded into the machine since the last look. */
  readonly loadImages: () => void;
  /** Runs the code of a thread of a program. @returns its exit status */
  readonly runUserThread: (thread: number) => number;
  /** Explores schedules by the plan at an address, in a controlled machine. @returns a status */
  readonly explore: (plan: number) => number;
  /** A stack line for the guest function in a table slot. */
  readonly frameOf: (index: number) => string;
}

/** Runs threads until the machine stops. */
export function runThreads(hooks: WorkerHooks): void {
  atomicAdd(MACHINE.WorkersUp, 1);
  try {
    for (;;) {
      offerWorker();
      if (!awaitThread(hooks)) return;
      runThread(hooks);
    }
  } catch (error) {
    if (!(error instanceof MachineStop)) reportFault(error);
  }
}

/** Sleeps until this worker has a thread and the thread a processor. @returns false when the machine stops. */
function awaitThread(hooks: WorkerHooks): boolean {
  const slot = currentSlot();
  for (;;) {
    hooks.loadImages();
    if (isStopping()) return false;
    if (atomicLoad(slot + SLOT_THREAD) !== 0 && atomicLoad(slot + SLOT_PRCB) !== 0) break;
    park(slot + SLOT_PERMIT);
  }
  refreshCurrent();
  traceEvent(TraceKind.On);
  return true;
}

function runThread(hooks: WorkerHooks): void {
  const thread = currentThread();
  hooks.loadImages();
  threadBegins(thread);
  setStackPointer(readI32(thread + KTHREAD.StackBase));
  const flags = readI32(thread + KTHREAD.Flags);
  const isLoader = (flags & ThreadFlag.Loader) !== 0;
  const isUser = (flags & ThreadFlag.User) !== 0;
  let status = 0;
  try {
    announceLate(thread);
    if ((flags & ThreadFlag.Worker) !== 0) runSystemWorker(readI32(thread + KTHREAD.StartContext), hooks.frameOf);
    else {
      const explores = (flags & ThreadFlag.Explorer) !== 0;
      if (isLoader && !explores) beforeLoader(thread);
      const result = isUser
        ? hooks.runUserThread(thread)
        : explores
          ? hooks.explore(readI32(thread + KTHREAD.StartContext))
          : runRoutine(thread);
      endHold();
      endPoint();
      if (currentIrql() !== PASSIVE_LEVEL) stopForIrql(hooks.frameOf(readI32(thread + KTHREAD.StartRoutine)));
      // What a system thread's routine returns is ignored, as on NT; only the loader wants a driver's answer.
      status = isLoader || isUser ? result : 0;
    }
    if (isLoader && (flags & ThreadFlag.Explorer) === 0) afterLoader(thread, status);
  } catch (error) {
    status = statusOfThrown(error, thread);
  }
  setStackPointer(readI32(thread + KTHREAD.StackBase));
  watching()?.threadEnds(thread, hooks.frameOf(readI32(thread + KTHREAD.StartRoutine)));
  threadHooks().exiting(thread);
  beginExit(thread, status);
  runDownApcs();
  threadEnds(thread);
  const returned = { type: 'returned', thread: readI32(thread + KTHREAD.ClientId), status } as const;
  const hostWaits = isDeterministic();
  const hostListens = isLoader || (flags & ThreadFlag.HostCall) !== 0;
  if (hostListens && !hostWaits) postToHost(returned);
  endThread(status);
  threadGone();
  // The host goes on at once: in a deterministic machine only when nothing of this thread is under way.
  if (hostListens && hostWaits) postToHost(returned);
}

function beforeLoader(thread: number): void {
  threadHooks().loaderStarting(readI32(thread + KTHREAD.StartRoutine), readI32(thread + KTHREAD.StartContext));
}

function afterLoader(thread: number, status: number): void {
  const routine = readI32(thread + KTHREAD.StartRoutine);
  threadHooks().loaderReturned(routine, readI32(thread + KTHREAD.StartContext), status);
}

/** @returns the exit status of a thread that has been unwound. Unwinds further when the machine stops for it. */
function statusOfThrown(error: unknown, thread: number): number {
  if (error instanceof ThreadExit) return error.status;
  if (error instanceof ProgramFault) return crash(error, thread);
  try {
    stopForTrap(error);
  } catch (stop) {
    if (stop instanceof ProgramFault) return crash(stop, thread);
    throw stop;
  }
}

/** A program has done what ends it: its process ends with the exception as its status. */
function crash({ status, detail, stack }: ProgramFault, thread: number): number {
  const process = processOf(thread);
  writeI32(thread + KTHREAD.InKernel, 1);
  terminateProcess(process, status, thread);
  postToHost({
    type: 'crash',
    process: readI32(process + EPROCESS.ProcessId),
    thread: readI32(thread + KTHREAD.ClientId),
    code: status,
    detail: detail.replace('The driver', 'The program'),
    stack,
  });
  return status;
}

function runRoutine(thread: number): number {
  const result = callRoutine(
    readI32(thread + KTHREAD.StartRoutine),
    readI32(thread + KTHREAD.StartContext),
    readI32(thread + KTHREAD.SecondArgument),
  );
  return result ?? 0;
}

/** A routine must return at the IRQL it was called at. @param frame the routine, which is off the stack already */
function stopForIrql(frame: string): never {
  const irql = currentIrql();
  stopWith(
    BugCode.IRQL_UNEXPECTED_VALUE,
    [(irql << 16) | (PASSIVE_LEVEL << 8), 0, 0, 0],
    `The routine was called at PASSIVE_LEVEL (0) and returned at IRQL ${irql}: an IRQL was raised, or a spin lock taken, and not lowered or released.`,
    frame,
  );
}

/** Makes a thread that runs work items of one priority. @returns whether there was memory for it */
function createSystemWorker(priority: number): boolean {
  const flags = ThreadFlag.System | ThreadFlag.Worker;
  const thread = createThread({ routine: 0, context: priority, priority, flags });
  if (thread !== 0) dereferenceObject(thread);
  return thread !== 0;
}

setWorkerCreator(createSystemWorker);

function reportFault(error: unknown): void {
  try {
    stopForTrap(error);
  } catch {
    // stopForTrap always throws; the report has been posted.
  }
}
