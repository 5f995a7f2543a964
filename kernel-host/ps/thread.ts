/**
 * Making and ending threads. A thread is bound to a worker from its creation to its end; a worker takes
 * one thread after another. When no worker is free the thread waits in MACHINE.Unbound, and the host, rung,
 * starts more.
 */

import { freeKernelPool } from '../ex/kernelpool.js';
import { atomicAdd, atomicLoad, atomicOr } from '../hal/atomics.js';
import { CONTROL, isControlled } from '../hal/control.js';
import { initializeList, insertTail, removeEntry, removeHead } from '../hal/list.js';
import { acquireLock, releaseLock } from '../hal/lock.js';
import { PAGE_SIZE, Validity } from '../hal/map.js';
import { f64, readI32, writeI32 } from '../hal/memory.js';
import { sleepWhile, wakeAll } from '../hal/park.js';
import { PRCB_IRQL, SLOT_THREAD } from '../hot/layout.js';
import { activeProcessors, runMask } from '../ke/affinity.js';
import { apcListOf, KernelMode, UserMode } from '../ke/apcqueue.js';
import { isDeterministic } from '../ke/baton.js';
import { BugCode, keBugCheckEx, throwIfStopping } from '../ke/bugcheck.js';
import { currentPrcb, currentSlot, currentThread, refreshCurrent } from '../ke/current.js';
import { HEADER, initializeHeader, ObjectType } from '../ke/dispatcher.js';
import { ringDoorbell } from '../ke/host.js';
import { abandonMutants } from '../ke/mutant.js';
import { orderReleased } from '../ke/ordering.js';
import { EPROCESS, ProcessFlag, processOf, systemProcess } from '../ke/process.js';
import { leaveProcessor } from '../ke/processor.js';
import { leaveQueue } from '../ke/queueactive.js';
import { readyThread, releaseProcessor } from '../ke/ready.js';
import { chargeRunTime } from '../ke/readyqueue.js';
import { signalObject } from '../ke/signal.js';
import { MACHINE, MAX_PRCBS, MAX_WORKERS, slotAddress } from '../ke/system.js';
import { HIGH_PRIORITY, KTHREAD, SYSTEM_THREAD_PRIORITY, ThreadFlag, ThreadState } from '../ke/thread.js';
import { peekInterruptTime } from '../ke/time.js';
import { initializeTimeout } from '../ke/timer.js';
import { allocatePages, freePages } from '../mm/pages.js';
import { markInvalid } from '../mm/validity.js';
import { createObject, deleteObject, dereferenceObject, referenceObject } from '../ob/object.js';
import { registerType, typeObject } from '../ob/types.js';
import { THREAD_MAPPING } from './access.js';
import { announceThread } from './announce.js';
import { retireProcess } from './process.js';
import { freeSuspension } from './suspend.js';

/** Kernel stack: addressable variables only, the rest is the wasm engine's. */
const STACK_PAGES = 16;
/**
 * Never valid: where a recursion without end arrives. A free build does not check, so it is wide enough for the
 * wasm engine's own stack (machine/workers: 1 MB) to end first, at 16 bytes of kernel stack a frame.
 */
const STACK_GUARD_PAGES = 96;
const CLIENT_ID_STEP = 4;
/** Threads that no driver has to end. */
const NOT_OF_DRIVERS = ThreadFlag.Loader | ThreadFlag.Worker | ThreadFlag.User;
/** Slots' free list is chained through the word after the thread. */
const SLOT_NEXT = SLOT_THREAD + 4;

registerType({
  name: 'Thread',
  mapping: THREAD_MAPPING,
  waitOffset: 0,
  onDelete: (thread) => {
    freeKernelStack(thread);
    const userStack = readI32(thread + KTHREAD.UserStackLimit);
    if (userStack !== 0) freePages(userStack, Validity.DeadStack);
    freeSuspension(thread);
    const token = readI32(thread + KTHREAD.ImpersonationToken);
    if (token !== 0) dereferenceObject(token);
    const values = readI32(thread + KTHREAD.LocalStorage);
    if (values !== 0) freeKernelPool(values);
    dereferenceObject(readI32(thread + KTHREAD.Process));
  },
});

/** What a new thread is to do. */
export interface ThreadStart {
  readonly routine: number;
  readonly context: number;
  /** Second argument, for the loader's threads. */
  readonly second?: number;
  /** Process it belongs to; System when absent. */
  readonly process?: number;
  /** Bytes of stack in user space, for threads of programs. */
  readonly userStack?: number;
  readonly flags: number;
  /** Object that the thread holds a reference to until it ends. */
  readonly ioObject?: number;
  /** Base priority; that of system threads when absent. */
  readonly priority?: number;
  /** Stack depot id of the creating call. */
  readonly creatorStack?: number;
  /** Called with the thread before it can run. */
  readonly prepare?: (thread: number) => void;
}

/**
 * Creates a thread, ready to run at once. It holds a reference to itself until it ends, and one is the caller's. Who
 * asked to be told of processes and threads is, in the caller's context where that can run driver code.
 * @returns the thread object, or 0 when workers or memory have run out, or its process takes no thread
 */
export function createThread(start: ThreadStart): number {
  if (readI32(MACHINE.ThreadCount) >= MAX_WORKERS - MAX_PRCBS) return 0;
  const thread = allocateThread(start);
  if (thread === 0) return 0;
  if (enlist(thread, start.flags)) {
    if (announceThread(thread)) {
      start.prepare?.(thread);
      orderReleased(thread);
      bind(thread);
      return thread;
    }
    delist(thread);
    leaveProcess(thread, false);
    dereferenceObject(thread);
  }
  dereferenceObject(thread);
  return 0;
}

/**
 * Makes the thread that the clock's worker is, or an idle one: DPCs run on its stack. It is on no list and never ends.
 * @returns the thread object
 */
export function createProcessorThread(): number {
  const thread = allocateThread({ routine: 0, context: 0, flags: ThreadFlag.System });
  writeI32(thread + KTHREAD.State, ThreadState.Running);
  writeI32(thread + KTHREAD.Priority, HIGH_PRIORITY);
  return thread;
}

/** @returns a thread object with a kernel stack, on no list yet, or 0 when memory has run out. */
function allocateThread(start: ThreadStart): number {
  const thread = createObject(typeObject('Thread'), KTHREAD.size);
  if (thread === 0) return 0;
  referenceObject(processFor(start));
  writeI32(thread + KTHREAD.Process, processFor(start));
  const stack = allocatePages(STACK_PAGES, { guardBelow: STACK_GUARD_PAGES });
  writeI32(thread + KTHREAD.StackLimit, stack);
  if (stack === 0 || !allocateUserStack(thread, start.userStack ?? 0)) {
    dereferenceObject(thread);
    return 0;
  }
  initialize(thread, stack, start);
  return thread;
}

function processFor(start: ThreadStart): number {
  return start.process ?? readI32(MACHINE.SystemProcess);
}

/** @returns whether there is room. Without bytes there is none to find. */
function allocateUserStack(thread: number, bytes: number): boolean {
  if (bytes === 0) return true;
  const pages = Math.ceil(bytes / PAGE_SIZE);
  const stack = allocatePages(pages, { guardBelow: STACK_GUARD_PAGES, user: true, zero: true });
  if (stack === 0) return false;
  writeI32(thread + KTHREAD.UserStackLimit, stack);
  writeI32(thread + KTHREAD.UserStackBase, stack + pages * PAGE_SIZE);
  return true;
}

function initialize(thread: number, stack: number, start: ThreadStart): void {
  const words: Partial<Record<keyof typeof KTHREAD, number>> = {
    State: ThreadState.Initialized,
    Flags: start.flags,
    Priority: start.priority ?? SYSTEM_THREAD_PRIORITY,
    BasePriority: start.priority ?? SYSTEM_THREAD_PRIORITY,
    StackBase: stack + STACK_PAGES * PAGE_SIZE,
    StartRoutine: start.routine,
    StartContext: start.context,
    SecondArgument: start.second ?? 0,
    CreatorStack: start.creatorStack ?? 0,
    IoObject: start.ioObject ?? 0,
    ApcQueueable: 1,
    UserAffinity: activeProcessors(),
    RunMask: runMask(activeProcessors()),
    IdealProcessor: -1,
  };
  for (const [field, value] of Object.entries(words)) writeI32(thread + KTHREAD[field as keyof typeof KTHREAD], value);
  if (readI32(MACHINE.Checked) !== 0) protect(thread);
  initializeHeader(thread, ObjectType.Thread, KTHREAD.size, 0);
  initializeList(thread + KTHREAD.MutantListHead);
  initializeList(apcListOf(thread, KernelMode));
  initializeList(apcListOf(thread, UserMode));
  initializeList(thread + KTHREAD.IrpListHead);
  initializeTimeout(thread);
  f64[(thread + KTHREAD.CreateTime) >> 3] = peekInterruptTime();
}

/**
 * Keeps drivers from writing over a thread object, which is opaque to them: who runs over it meets words that are not
 * theirs. Not all of it, since lists of their own objects link into it, and routines of theirs are given pointers to
 * parts. Checked builds only.
 */
function protect(thread: number): void {
  markInvalid(thread + KTHREAD.KernelApcDisable, KTHREAD.ApcListHead - KTHREAD.KernelApcDisable, Validity.System);
  markInvalid(thread + KTHREAD.Slot, KTHREAD.QueueEntry - KTHREAD.Slot, Validity.System);
}

/** Puts the thread on the machine's list and gives it an id. @returns whether its process still takes threads */
function enlist(thread: number, flags: number): boolean {
  const process = processOf(thread);
  acquireLock(MACHINE.ThreadListLock);
  if ((readI32(process + EPROCESS.Flags) & (ProcessFlag.Exited | ProcessFlag.Terminating)) !== 0) {
    releaseLock(MACHINE.ThreadListLock);
    return false;
  }
  const id = readI32(MACHINE.NextClientId);
  writeI32(MACHINE.NextClientId, id + CLIENT_ID_STEP);
  writeI32(thread + KTHREAD.ClientId, id);
  insertTail(MACHINE.ThreadListHead, thread + KTHREAD.ListEntry);
  writeI32(MACHINE.ThreadCount, readI32(MACHINE.ThreadCount) + 1);
  writeI32(process + EPROCESS.ActiveThreads, readI32(process + EPROCESS.ActiveThreads) + 1);
  releaseLock(MACHINE.ThreadListLock);
  referenceObject(thread);
  if ((flags & NOT_OF_DRIVERS) === 0) atomicAdd(MACHINE.DriverThreads, 1);
  return true;
}

/**
 * The thread has begun to end.
 * @param ends whether its process ends when it was the last, and takes no more from then on
 * @returns whether that is so; System stays
 */
export function leaveProcess(thread: number, ends: boolean): boolean {
  const process = processOf(thread);
  acquireLock(MACHINE.ThreadListLock);
  const left = readI32(process + EPROCESS.ActiveThreads) - 1;
  writeI32(process + EPROCESS.ActiveThreads, left);
  const last = ends && left === 0 && process !== systemProcess();
  if (last) atomicOr(process + EPROCESS.Flags, ProcessFlag.Exited);
  releaseLock(MACHINE.ThreadListLock);
  return last;
}

/** Finds the thread a worker, or lets it wait for one. */
function bind(thread: number): void {
  if (isDeterministic() && currentSlot() !== 0) awaitFreeWorker();
  acquireLock(MACHINE.WorkerLock);
  const slot = readI32(MACHINE.FreeWorkers);
  if (slot === 0) {
    insertTail(MACHINE.Unbound, thread + KTHREAD.QueueEntry);
    atomicAdd(MACHINE.UnboundCount, 1);
  } else {
    writeI32(MACHINE.FreeWorkers, readI32(slot + SLOT_NEXT));
    writeI32(MACHINE.FreeCount, readI32(MACHINE.FreeCount) - 1);
    marry(thread, slot);
  }
  const few = readI32(MACHINE.FreeCount) === 0;
  releaseLock(MACHINE.WorkerLock);
  if (few) ringDoorbell();
  if (slot !== 0) readyThread(thread, 0);
}

/** When a thread is ready must not depend on when the host has started a worker for it. */
function awaitFreeWorker(): void {
  while (atomicLoad(MACHINE.FreeCount) === 0) {
    throwIfStopping();
    if (isControlled()) writeI32(CONTROL.HostTurn, 1);
    ringDoorbell();
    sleepWhile(MACHINE.FreeCount, 0);
  }
}

function marry(thread: number, slot: number): void {
  writeI32(thread + KTHREAD.Slot, slot);
  writeI32(slot + SLOT_THREAD, thread);
}

/**
 * Puts the free workers into the order of their slots: in which order they have come up must not matter. Nobody runs.
 * @param more slots from this number on are free, too
 */
export function sortFreeWorkers(more = MAX_WORKERS): void {
  const free: number[] = [];
  for (let slot = readI32(MACHINE.FreeWorkers); slot !== 0; slot = readI32(slot + SLOT_NEXT)) free.push(slot);
  for (let index = more; index < readI32(MACHINE.WorkerCount); index++) free.push(slotAddress(index));
  free.sort((one, other) => one - other);
  free.forEach((slot, index) => {
    writeI32(slot + SLOT_NEXT, free[index + 1] ?? 0);
  });
  writeI32(MACHINE.FreeWorkers, free[0] ?? 0);
  writeI32(MACHINE.FreeCount, free.length);
}

/** Offers this worker: it gets a thread that waits for one, or joins the free ones. */
export function offerWorker(): void {
  const slot = currentSlot();
  acquireLock(MACHINE.WorkerLock);
  const entry = removeHead(MACHINE.Unbound);
  const thread = entry === 0 ? 0 : entry - KTHREAD.QueueEntry;
  if (thread === 0) {
    writeI32(slot + SLOT_NEXT, readI32(MACHINE.FreeWorkers));
    writeI32(MACHINE.FreeWorkers, slot);
    writeI32(MACHINE.FreeCount, readI32(MACHINE.FreeCount) + 1);
  } else {
    marry(thread, slot);
  }
  releaseLock(MACHINE.WorkerLock);
  if (isDeterministic()) wakeAll(MACHINE.FreeCount);
  if (thread === 0) return;
  readyThread(thread, 0);
  atomicAdd(MACHINE.UnboundCount, -1);
}

/**
 * Ends the current thread, whose guest frames have been unwound: abandons its mutexes, signals it for good,
 * and gives up its processor. The worker is free afterwards.
 */
export function endThread(status: number): void {
  const thread = currentThread();
  const slot = currentSlot();
  const isLoader = (readI32(thread + KTHREAD.Flags) & ThreadFlag.Loader) !== 0;
  writeI32(thread + KTHREAD.ExitStatus, status);
  writeI32(currentPrcb() + PRCB_IRQL, 0);
  for (const mutant of abandonMutants(thread)) deleteObject(mutant);
  requireNoRegion(thread);
  leaveQueue(thread);
  const object = readI32(thread + KTHREAD.IoObject);
  if (object !== 0) dereferenceObject(object);
  delist(thread);
  signalObject(thread, 0, () => writeI32(thread + HEADER.SignalState, 1));
  if ((readI32(thread + KTHREAD.Flags) & ThreadFlag.LastInProcess) !== 0) retireProcess(processOf(thread));
  freeKernelStack(thread);
  chargeRunTime(thread);
  writeI32(thread + KTHREAD.State, ThreadState.Terminated);
  leaveProcessor();
  if (isLoader) atomicAdd(MACHINE.LoaderCalls, -1);
  // What comes next is the host's to say.
  if (isDeterministic() && isLoader && !isControlled()) writeI32(MACHINE.HostHold, 1);
  writeI32(slot + SLOT_THREAD, 0);
  dereferenceObject(thread);
  releaseProcessor();
  refreshCurrent();
}

/** While the thread still has its processor, or others could read its variables for a while longer. */
function freeKernelStack(thread: number): void {
  const stack = readI32(thread + KTHREAD.StackLimit);
  writeI32(thread + KTHREAD.StackLimit, 0);
  if (stack !== 0) freePages(stack, Validity.DeadStack);
}

/** A thread that ends with APCs off has left out a KeLeave…Region, or a release that comes with one: as on NT. */
function requireNoRegion(thread: number): void {
  const normal = readI32(thread + KTHREAD.KernelApcDisable);
  const all = readI32(thread + KTHREAD.SpecialApcDisable);
  if (normal === 0 && all === 0) return;
  const region = all === 0 ? 'critical' : 'guarded';
  keBugCheckEx(
    BugCode.KERNEL_APC_PENDING_DURING_EXIT,
    0,
    all === 0 ? normal : all,
    0,
    1,
    `The thread ends inside a ${region} region: it has entered more than it has left. A lock may be held still.`,
  );
}

function delist(thread: number): void {
  const driver = (readI32(thread + KTHREAD.Flags) & NOT_OF_DRIVERS) === 0;
  acquireLock(MACHINE.ThreadListLock);
  removeEntry(thread + KTHREAD.ListEntry);
  writeI32(MACHINE.ThreadCount, readI32(MACHINE.ThreadCount) - 1);
  releaseLock(MACHINE.ThreadListLock);
  if (driver) atomicAdd(MACHINE.DriverThreads, -1);
}

/** @returns the live threads. Takes ThreadListLock: for lookups and reports. */
export function liveThreads(): number[] {
  const threads: number[] = [];
  acquireLock(MACHINE.ThreadListLock);
  const head = MACHINE.ThreadListHead;
  for (let entry = readI32(head); entry !== head; entry = readI32(entry)) threads.push(entry - KTHREAD.ListEntry);
  releaseLock(MACHINE.ThreadListLock);
  return threads;
}

/** @returns the live thread with this id, referenced, or 0. */
export function referenceThreadById(id: number): number {
  acquireLock(MACHINE.ThreadListLock);
  const head = MACHINE.ThreadListHead;
  let found = 0;
  for (let entry = readI32(head); entry !== head && found === 0; entry = readI32(entry)) {
    const thread = entry - KTHREAD.ListEntry;
    if (readI32(thread + KTHREAD.ClientId) === id) found = thread;
  }
  if (found !== 0) referenceObject(found);
  releaseLock(MACHINE.ThreadListLock);
  return found;
}
