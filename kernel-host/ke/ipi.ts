/**
 * Calling a routine on all processors at IPI_LEVEL. There are no interrupts between workers: a processor comes
 * when its thread calls the kernel or spins for a lock, when it is idle, or when its thread computes below
 * DISPATCH_LEVEL (ke/idle sees to both). One that computes above that without a call is waited for.
 *
 * One call at a time, by IpiLock, whose waiters serve the call that is under way. A processor takes part by
 * clearing its bit in IpiTargets; nobody starts the routine before IpiMissing is 0, and the caller leaves, and
 * the words may be used again, when IpiRunning is.
 *
 * Source: KeIpiGenericCall in the WDK documentation.
 */
import { atomicAdd, atomicAnd, atomicLoad, atomicStore, compareAndSwap } from '../hal/atomics.js';
import { readI32, writeI32 } from '../hal/memory.js';
import { relax, wakeAll } from '../hal/park.js';
import { IPI_LEVEL, PENDING_IPI, PRCB_IRQL, PRCB_PENDING } from '../hot/layout.js';
import { BugCode, keBugCheckEx, throwIfStopping } from './bugcheck.js';
import { currentIrql, currentPrcb, currentProcessorNumber, currentThread } from './current.js';
import { callTable } from './guest.js';
import { tellProcessor } from './idle.js';
import { raiseIrql, safepoint } from './irql.js';
import { MACHINE } from './system.js';
import { KTHREAD } from './thread.js';

/** @returns whether a call waits for that processor to begin. */
export function ipiPending(number: number): boolean {
  return (atomicLoad(MACHINE.IpiTargets) & (1 << number)) !== 0;
}

/**
 * KeIpiGenericCall. IRQL: < IPI_LEVEL.
 * @param BroadcastFunction called as (Context) on every processor, at IPI_LEVEL, when all are there
 * @returns what it returned on the caller's processor
 */
export function KeIpiGenericCall(BroadcastFunction: number, Context: number): number {
  const old = raiseIrql(IPI_LEVEL);
  while (!compareAndSwap(MACHINE.IpiLock, 0, 1)) {
    throwIfStopping();
    takePartIfAsked();
    relax(MACHINE.IpiLock, 1);
  }
  const processors = readI32(MACHINE.VisibleProcessors);
  const others = (2 ** processors - 1) & ~(1 << currentProcessorNumber());
  writeI32(MACHINE.IpiRoutine, BroadcastFunction);
  writeI32(MACHINE.IpiContext, Context);
  atomicStore(MACHINE.IpiMissing, processors);
  atomicStore(MACHINE.IpiRunning, processors);
  atomicStore(MACHINE.IpiTargets, others);
  for (let number = 0; number < processors; number++) if (others & (1 << number)) tellProcessor(number, PENDING_IPI);
  const result = takePart();
  waitForZero(MACHINE.IpiRunning);
  atomicStore(MACHINE.IpiLock, 0);
  wakeAll(MACHINE.IpiLock);
  writeI32(currentPrcb() + PRCB_IRQL, old);
  safepoint();
  return result;
}

/** Runs this processor's part of a call that another makes, when there is one and IRQL allows. */
export function serveIpi(): void {
  if (currentIrql() >= IPI_LEVEL) return;
  const old = raiseIrql(IPI_LEVEL);
  atomicAnd(currentPrcb() + PRCB_PENDING, ~PENDING_IPI);
  takePartIfAsked();
  writeI32(currentPrcb() + PRCB_IRQL, old);
}

/** At IPI_LEVEL. The bit is cleared by one worker, though a processor that is lent has several. */
function takePartIfAsked(): void {
  const bit = 1 << currentProcessorNumber();
  if ((atomicAnd(MACHINE.IpiTargets, ~bit) & bit) !== 0) takePart();
}

function takePart(): number {
  const frames = currentThread() + KTHREAD.ExceptionList;
  const outer = readI32(frames);
  // As in a DPC, an exception is not for the thread that the processor happens to run.
  writeI32(frames, 0);
  if (atomicAdd(MACHINE.IpiMissing, -1) === 1) wakeAll(MACHINE.IpiMissing);
  waitForZero(MACHINE.IpiMissing);
  const result = callTable(readI32(MACHINE.IpiRoutine), readI32(MACHINE.IpiContext));
  if (currentIrql() !== IPI_LEVEL) stopForIrql();
  writeI32(frames, outer);
  if (atomicAdd(MACHINE.IpiRunning, -1) === 1) wakeAll(MACHINE.IpiRunning);
  return result ?? 0;
}

/** Nothing is let in while waiting: the processor is at IPI_LEVEL, and there is no other call. */
function waitForZero(word: number): void {
  for (let count = atomicLoad(word); count !== 0; count = atomicLoad(word)) {
    throwIfStopping();
    relax(word, count);
  }
}

function stopForIrql(): never {
  const irql = currentIrql();
  keBugCheckEx(
    BugCode.IRQL_UNEXPECTED_VALUE,
    (irql << 16) | (IPI_LEVEL << 8),
    readI32(MACHINE.IpiRoutine),
    0,
    0,
    `The routine of KeIpiGenericCall was called at IPI_LEVEL (${IPI_LEVEL}) and returned at IRQL ${irql}.`,
  );
}
