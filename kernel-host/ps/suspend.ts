/**
 * Suspended threads. A thread that is suspended stands in a normal kernel APC of its own, and waits there until it is
 * resumed as often; so it is never stopped in a critical region, and one that calls nothing is not stopped at all.
 *
 * SUSPENSION.Count is how often; the APC waits as long as it is above 0, and who brings it to 0 sets the event. An
 * event that comes late only makes the APC look again.
 */
import { KAPC, KEVENT } from '../abi/gen/structs.js';
import { allocateKernelPool, freeKernelPool } from '../ex/kernelpool.js';
import { atomicAdd, atomicLoad, compareAndSwap } from '../hal/atomics.js';
import { defineLayout } from '../hal/layout.js';
import { readI32, u8 } from '../hal/memory.js';
import { defineApcRoutine } from '../ke/apcdelivery.js';
import { KeInitializeApc, KeInsertQueueApc, KernelMode, UserMode } from '../ke/apcqueue.js';
import { currentThread } from '../ke/current.js';
import { KeInitializeEvent, KeSetEvent } from '../ke/event.js';
import { defineKernelRoutine, KernelRoutine } from '../ke/kernelroutine.js';
import { Interrupt, KTHREAD } from '../ke/thread.js';
import { KeWaitForSingleObject } from '../ke/waitapi.js';

const SUSPENSION = defineLayout({
  /** How often the thread is suspended. Atomic. */
  Count: 4,
  Event: KEVENT.size,
  Apc: KAPC.size,
});

const SynchronizationEvent = 1;
const SUSPEND_APC_NUMBER = 0x11;
/** KWAIT_REASON. */
const Suspended = 5;
export const MAXIMUM_SUSPEND_COUNT = 127;
const NOTHING_TO_DO = defineApcRoutine(SUSPEND_APC_NUMBER, () => {});

/** @returns what a thread is suspended by, made now when it never was; 0 when memory has run out. */
function suspensionOf(thread: number): number {
  const word = thread + KTHREAD.Suspension;
  const old = atomicLoad(word);
  if (old !== 0) return old;
  const made = allocateKernelPool(SUSPENSION.size);
  if (made === 0) return 0;
  u8.fill(0, made, made + SUSPENSION.size);
  KeInitializeEvent(made + SUSPENSION.Event, SynchronizationEvent, 0);
  KeInitializeApc(made + SUSPENSION.Apc, thread, 0, NOTHING_TO_DO, 0, KernelRoutine.Suspend, KernelMode, made);
  if (compareAndSwap(word, 0, made)) return made;
  freeKernelPool(made);
  return atomicLoad(word);
}

/**
 * Suspends a thread once more. IRQL: <= DISPATCH_LEVEL. It stops where it next comes past the kernel.
 * @returns how often it was before; -1 when memory has run out, -2 when it is so too often
 */
export function suspendThread(thread: number): number {
  const suspension = suspensionOf(thread);
  if (suspension === 0) return -1;
  const before = atomicAdd(suspension + SUSPENSION.Count, 1);
  if (before >= MAXIMUM_SUSPEND_COUNT) {
    atomicAdd(suspension + SUSPENSION.Count, -1);
    return -2;
  }
  if (before === 0) KeInsertQueueApc(suspension + SUSPENSION.Apc, 0, 0, 0);
  return before;
}

/** Takes one suspension back. IRQL: <= DISPATCH_LEVEL. @returns how often it was suspended before, 0: not at all */
export function resumeThread(thread: number): number {
  const suspension = atomicLoad(thread + KTHREAD.Suspension);
  if (suspension === 0) return 0;
  const word = suspension + SUSPENSION.Count;
  for (;;) {
    const before = atomicLoad(word);
    if (before === 0) return 0;
    if (!compareAndSwap(word, before, before - 1)) continue;
    if (before === 1) KeSetEvent(suspension + SUSPENSION.Event, 0, 0);
    return before;
  }
}

/** The APC: stands still as long as the thread is suspended. One that is to end goes on, to its end. */
function stand(suspension: number): void {
  const thread = currentThread();
  while (atomicLoad(suspension + SUSPENSION.Count) > 0) {
    if ((readI32(thread + KTHREAD.Interrupts) & Interrupt.Terminate) !== 0) return;
    KeWaitForSingleObject(suspension + SUSPENSION.Event, Suspended, UserMode, 0, 0);
  }
}
defineKernelRoutine(KernelRoutine.Suspend, stand);

/** The thread object goes. */
export function freeSuspension(thread: number): void {
  const suspension = readI32(thread + KTHREAD.Suspension);
  if (suspension !== 0) freeKernelPool(suspension);
}
