/**
 * What a stress test asks of the kernel: threads that begin together, when DriverEntry has returned, and invariants that
 * are looked at when they have all ended. The loader opens the gate and calls for quiet; see machine/driverlife.
 *
 * The gate is closed while a DriverEntry runs. A thread of a driver that is loaded already may be held by it, too.
 */
import { STATUS_INSUFFICIENT_RESOURCES, STATUS_SUCCESS } from '../abi/gen/constants.js';
import { KEVENT } from '../abi/gen/structs.js';
import { allocateKernelPool, freeKernelPool } from '../ex/kernelpool.js';
import { allocationStack } from '../ex/pool.js';
import { atomicAdd, atomicExchange, compareAndSwap } from '../hal/atomics.js';
import { defineLayout } from '../hal/layout.js';
import { readI32, writeI32 } from '../hal/memory.js';
import { currentThread } from '../ke/current.js';
import { HEADER } from '../ke/dispatcher.js';
import { KeInitializeEvent, KeSetEvent, resetOwnEvent } from '../ke/event.js';
import { ThreadExit } from '../ke/exception.js';
import { callTable } from '../ke/guest.js';
import { defineKernelRoutine, KernelRoutine } from '../ke/kernelroutine.js';
import { orderAcquired, orderReleased } from '../ke/ordering.js';
import { MACHINE } from '../ke/system.js';
import { KTHREAD, ThreadFlag } from '../ke/thread.js';
import { KeWaitForSingleObject } from '../ke/waitapi.js';
import { dereferenceObject } from '../ob/object.js';
import { createThread } from './thread.js';

const WORK = defineLayout({ Next: 4, Routine: 4, Context: 4 });
const NOTIFICATION_EVENT = 0;

/** Makes what stress tests share. Once, at boot. */
export function initializeStress(): void {
  for (const word of [MACHINE.StressGate, MACHINE.StressDone]) {
    const event = allocateKernelPool(KEVENT.size);
    KeInitializeEvent(event, NOTIFICATION_EVENT, 0);
    writeI32(word, event);
  }
}

function makeWork(routine: number, context: number): number {
  const work = allocateKernelPool(WORK.size);
  if (work === 0) return 0;
  writeI32(work + WORK.Routine, routine);
  writeI32(work + WORK.Context, context);
  return work;
}

/** Takes a piece of work apart. */
function takeWork(work: number): { readonly routine: number; readonly context: number } {
  const [routine, context] = [readI32(work + WORK.Routine), readI32(work + WORK.Context)];
  freeKernelPool(work);
  return { routine, context };
}

/**
 * NtStressThread: a system thread that begins when DriverEntry has returned, or at once when it has; nobody closes a
 * handle of it or waits for it, the test is over when all of them have ended. IRQL: PASSIVE_LEVEL.
 * @param Routine a KSTART_ROUTINE, which may return @param Context what it is given
 * @returns STATUS_SUCCESS, STATUS_INSUFFICIENT_RESOURCES
 */
export function NtStressThread(Routine: number, Context: number): number {
  const work = makeWork(Routine, Context);
  if (work === 0) return STATUS_INSUFFICIENT_RESOURCES;
  atomicAdd(MACHINE.StressThreads, 1);
  const thread = createThread({
    routine: KernelRoutine.StressThread | 0,
    context: work,
    flags: ThreadFlag.System,
    creatorStack: allocationStack(),
  });
  if (thread === 0) {
    freeKernelPool(work);
    ended();
    return STATUS_INSUFFICIENT_RESOURCES;
  }
  dereferenceObject(thread);
  return STATUS_SUCCESS;
}

function stressThread(work: number): undefined {
  KeWaitForSingleObject(readI32(MACHINE.StressGate), 0, 0, 0, 0);
  const { routine, context } = takeWork(work);
  // Reports name the driver's routine, not this one.
  writeI32(currentThread() + KTHREAD.StartRoutine, routine);
  try {
    callTable(routine, context);
  } catch (error) {
    if (error instanceof ThreadExit) ended();
    throw error;
  }
  ended();
}

/** What the thread has done is known to the invariants, whichever thread ends last. */
function ended(): void {
  const done = readI32(MACHINE.StressDone);
  orderReleased(done);
  if (atomicAdd(MACHINE.StressThreads, -1) === 1) KeSetEvent(done, 0, 0);
}

/**
 * NtStressAtQuiescence: has a routine called when all threads of NtStressThread have ended, before DriverUnload.
 * IRQL: PASSIVE_LEVEL.
 * @param Routine a KSTART_ROUTINE @param Context what it is given
 * @returns STATUS_SUCCESS, STATUS_INSUFFICIENT_RESOURCES
 */
export function NtStressAtQuiescence(Routine: number, Context: number): number {
  const work = makeWork(Routine, Context);
  if (work === 0) return STATUS_INSUFFICIENT_RESOURCES;
  do writeI32(work + WORK.Next, readI32(MACHINE.StressInvariants));
  while (!compareAndSwap(MACHINE.StressInvariants, readI32(work + WORK.Next), work));
  return STATUS_SUCCESS;
}

/** Holds threads back that NtStressThread makes from now on. Host. */
export function closeStressGate(): void {
  writeI32(readI32(MACHINE.StressGate) + HEADER.SignalState, 0);
}

/** @returns whether a driver has asked for threads, or for invariants to be looked at. Host. */
export function hasStress(): boolean {
  return readI32(MACHINE.StressThreads) !== 0 || readI32(MACHINE.StressInvariants) !== 0;
}

/** DriverEntry has returned: all threads begin. In a loader's thread. */
function beginThreads(): undefined {
  KeSetEvent(readI32(MACHINE.StressGate), 0, 0);
}

/** Waits for all threads, then looks at the invariants in the order in which they were given. In a loader's thread. */
function quiesce(): undefined {
  const done = readI32(MACHINE.StressDone);
  while (readI32(MACHINE.StressThreads) > 0) {
    KeWaitForSingleObject(done, 0, 0, 0, 0);
    resetOwnEvent(done);
  }
  orderAcquired(done);
  const order: number[] = [];
  for (let work = atomicExchange(MACHINE.StressInvariants, 0); work !== 0; work = readI32(work + WORK.Next)) {
    order.unshift(work);
  }
  for (const work of order) {
    const { routine, context } = takeWork(work);
    callTable(routine, context);
  }
}

defineKernelRoutine(KernelRoutine.StressThread, stressThread);
defineKernelRoutine(KernelRoutine.StressBegin, beginThreads);
defineKernelRoutine(KernelRoutine.StressQuiesce, quiesce);
