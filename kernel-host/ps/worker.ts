/**
 * A worker's life: it offers itself, is given a thread, runs it to its end, and offers itself again, until
 * the machine stops. The other side of `ps/thread`.
 */

import { runSystemWorker } from '../ex/systemworker.js';
import { setWorkerCreator } from '../ex/workqueue.js';
import { atomicAdd, atomicLoad } from '../hal/atomics.js';
import { readI32 } from '../hal/memory.js';
import { park } from '../hal/park.js';
import { PASSIVE_LEVEL, SLOT_PERMIT, SLOT_PRCB, SLOT_THREAD } from '../hot/layout.js';
import { BugCode, isStopping, stopWith } from '../ke/bugcheck.js';
import { currentIrql, currentSlot, currentThread, refreshCurrent } from '../ke/current.js';
import { MachineStop, ThreadExit } from '../ke/exception.js';
import { callTable } from '../ke/guest.js';
import { endHold } from '../ke/holdforwait.js';
import { postToHost } from '../ke/host.js';
import { MACHINE } from '../ke/system.js';
import { KTHREAD, ThreadFlag } from '../ke/thread.js';
import { dereferenceObject } from '../ob/object.js';
import { runDownApcs } from './apcrundown.js';
import { threadHooks } from './hooks.js';
import { createThread, endThread, offerWorker } from './thread.js';
import { stopForTrap } from './trap.js';

/** What the worker's JavaScript side does for its threads. */
export interface WorkerHooks {
  /** Instantiates images loaded into the machine since the last look. */
  readonly loadImages: () => void;
  /** Points the shared `__stack_pointer` at a thread's stack. */
  readonly setStack: (base: number) => void;
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
  return true;
}

function runThread(hooks: WorkerHooks): void {
  const thread = currentThread();
  hooks.loadImages();
  hooks.setStack(readI32(thread + KTHREAD.StackBase));
  const isLoader = (readI32(thread + KTHREAD.Flags) & ThreadFlag.Loader) !== 0;
  const isWorker = (readI32(thread + KTHREAD.Flags) & ThreadFlag.Worker) !== 0;
  let status = 0;
  try {
    if (isWorker) runSystemWorker(readI32(thread + KTHREAD.StartContext), hooks.frameOf);
    else {
      const result = callTable(
        readI32(thread + KTHREAD.StartRoutine),
        readI32(thread + KTHREAD.StartContext),
        readI32(thread + KTHREAD.SecondArgument),
      );
      endHold();
      if (currentIrql() !== PASSIVE_LEVEL) stopForIrql(hooks.frameOf(readI32(thread + KTHREAD.StartRoutine)));
      // What a system thread's routine returns is ignored, as on NT; only the loader wants a driver's answer.
      status = isLoader ? (result ?? 0) : 0;
    }
    if (isLoader) afterLoader(thread, status);
  } catch (error) {
    if (error instanceof ThreadExit) status = error.status;
    else stopForTrap(error);
  }
  hooks.setStack(readI32(thread + KTHREAD.StackBase));
  threadHooks().exiting(thread);
  runDownApcs();
  if (isLoader) postToHost({ type: 'returned', thread: readI32(thread + KTHREAD.ClientId), status });
  endThread(status);
}

function afterLoader(thread: number, status: number): void {
  const routine = readI32(thread + KTHREAD.StartRoutine);
  threadHooks().loaderReturned(routine, readI32(thread + KTHREAD.StartContext), status);
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
