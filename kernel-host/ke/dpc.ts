/**
 * Deferred procedure calls. Each processor number has a queue with a lock of its own, a leaf; the processor
 * drains it on lowering below DISPATCH_LEVEL, so what is inserted below DISPATCH_LEVEL has run when the
 * insertion returns. A busy processor is told by PENDING_DPC; for an idle one its idle worker takes the processor,
 * runs the queue there and gives it back, see ke/idle.
 *
 * Invariant: a DPC is on a queue exactly while its DpcData is that queue, plus 1 in an odd generation (see
 * KeFlushQueuedDpcs). It becomes so by compare-and-swap from 0 under the queue's lock, since two processors may insert
 * one DPC on their two queues; it ends under that lock.
 *
 * Source: KeInsertQueueDpc and its kin in the WDK documentation; NT-SEMANTICS, DPC.
 */
import { KDPC } from '../abi/gen/structs.js';
import { atomicAdd, atomicAnd, atomicLoad, atomicOr, atomicStore, compareAndSwap } from '../hal/atomics.js';
import { defineLayout } from '../hal/layout.js';
import { initializeList, insertHead, insertTail, removeEntry, removeHead } from '../hal/list.js';
import { acquireLock, releaseLock } from '../hal/lock.js';
import { readI32, readU8, readU16, readU32, writeI32, writeU8, writeU16 } from '../hal/memory.js';
import { relax } from '../hal/park.js';
import { DISPATCH_LEVEL, PENDING_DPC, PRCB_IRQL, PRCB_PENDING } from '../hot/layout.js';
import { BugCode, keBugCheckEx, throwIfStopping } from './bugcheck.js';
import { currentIrql, currentPrcb, currentProcessorNumber, currentThread } from './current.js';
import { tellProcessor } from './idle.js';
import { endPoint, raiseIrql, safepoint } from './irql.js';
import { callRoutine } from './kernelroutine.js';
import { LockKind } from './lockorder.js';
import { dpcBegins, dpcEnds, dpcsFlushed, orderReleased } from './ordering.js';
import { clockBlock, DPC_QUEUES, MACHINE } from './system.js';
import { KTHREAD } from './thread.js';
import { entering, returned } from './watch.js';

/** One processor number's queue. */
const QUEUE = defineLayout({
  Lock: 4,
  /** Counts the flushes that had to draw a line between earlier DPCs and later ones. Lock. */
  Generation: 4,
  /** DPCs queued or running, of even generations and of odd ones. Atomic: a DPC ends outside the lock. */
  Even: 4,
  Odd: 4,
  Head: 8,
});
const DPC_OBJECT = 0x13;
const THREADED_DPC_OBJECT = 0x18;
const MediumImportance = 1;
const HighImportance = 2;
/** KDPC.Number holds the target processor plus this; less means the inserter's own. */
const TARGETED = 0x80;
const STATUS_SUCCESS = 0;
const STATUS_INVALID_PARAMETER = 0xc000000d | 0;

function queueOf(number: number): number {
  return DPC_QUEUES + number * QUEUE.size;
}

/** @returns address of the count of a generation's DPCs that have not ended. */
function pendingOf(queue: number, generation: number): number {
  return queue + ((generation & 1) === 0 ? QUEUE.Even : QUEUE.Odd);
}

/** Processors that drivers see, the clock's included; the clock's number is the last. */
function processorCount(): number {
  return readI32(MACHINE.VisibleProcessors);
}

/** Empties the queues; at boot. */
export function initializeDpcQueues(): void {
  for (let number = 0; number < processorCount(); number++) initializeList(queueOf(number) + QUEUE.Head);
}

function hex(address: number): string {
  return `0x${(address >>> 0).toString(16).padStart(8, '0')}`;
}

function invalidDpc(dpc: number, what: string): never {
  keBugCheckEx(BugCode.TIMER_OR_DPC_INVALID, 1, dpc, 0, 0, `The DPC at ${hex(dpc)} ${what}.`);
}

/** @returns whether a DPC has been initialised there. */
export function isDpc(dpc: number): boolean {
  const type = readU8(dpc + KDPC.Type);
  return type === DPC_OBJECT || type === THREADED_DPC_OBJECT;
}

/** @returns whether the DPC is on a queue, so that a run of it is still to begin. A hint, unless the caller keeps others from it. */
export function isDpcQueued(dpc: number): boolean {
  return atomicLoad(dpc + KDPC.DpcData) !== 0;
}

/** Bug check when the DPC was never initialised. No lock held. */
export function requireDpc(dpc: number): void {
  if (!isDpc(dpc)) invalidDpc(dpc, 'is not initialised');
}

/** Bug check when the DPC that is about to be initialised is on a queue. */
function refuseQueued(dpc: number): void {
  const queue = (readI32(dpc + KDPC.DpcData) & ~1) - DPC_QUEUES;
  const isQueue = queue >= 0 && queue < processorCount() * QUEUE.size && queue % QUEUE.size === 0;
  const entry = dpc + KDPC.DpcListEntry;
  if (isQueue && readI32(readI32(entry + 4)) === entry) invalidDpc(dpc, 'is initialised again while it is queued');
}

function initialize(dpc: number, type: number, routine: number, context: number): void {
  refuseQueued(dpc);
  writeU8(dpc + KDPC.Type, type);
  writeU8(dpc + KDPC.Importance, MediumImportance);
  writeU16(dpc + KDPC.Number, 0);
  writeI32(dpc + KDPC.DeferredRoutine, routine);
  writeI32(dpc + KDPC.DeferredContext, context);
  writeI32(dpc + KDPC.DpcData, 0);
}

/** KeInitializeDpc. IRQL: any. @param DeferredRoutine called as (Dpc, DeferredContext, SystemArgument1, SystemArgument2) */
export function KeInitializeDpc(Dpc: number, DeferredRoutine: number, DeferredContext: number): void {
  initialize(Dpc, DPC_OBJECT, DeferredRoutine, DeferredContext);
}

/** KeInitializeThreadedDpc: runs at DISPATCH_LEVEL here, as Windows may choose to, too. IRQL: any. */
export function KeInitializeThreadedDpc(Dpc: number, DeferredRoutine: number, DeferredContext: number): void {
  initialize(Dpc, THREADED_DPC_OBJECT, DeferredRoutine, DeferredContext);
}

/** KeSetImportanceDpc. IRQL: any. @param Importance KDPC_IMPORTANCE; HighImportance goes to the front of the queue */
export function KeSetImportanceDpc(Dpc: number, Importance: number): void {
  writeU8(Dpc + KDPC.Importance, Importance);
}

/** KeSetTargetProcessorDpc. IRQL: any. @param Number processor that the DPC runs on from now on */
export function KeSetTargetProcessorDpc(Dpc: number, Number: number): void {
  if ((Number & 0xff) < processorCount()) writeU16(Dpc + KDPC.Number, TARGETED + (Number & 0xff));
}

/** KeSetTargetProcessorDpcEx. IRQL: any. @returns STATUS_SUCCESS, STATUS_INVALID_PARAMETER for no such processor */
export function KeSetTargetProcessorDpcEx(Dpc: number, ProcNumber: number): number {
  const number = readU8(ProcNumber + 2);
  if (readU16(ProcNumber) !== 0 || number >= processorCount()) return STATUS_INVALID_PARAMETER;
  writeU16(Dpc + KDPC.Number, TARGETED + number);
  return STATUS_SUCCESS;
}

/**
 * Puts a DPC on its queue without seeing that it runs; `deliverDpcs` does.
 * @returns number of the processor, or -1 when it was queued already and keeps its arguments
 */
export function queueDpc(dpc: number, first: number, second: number): number {
  orderReleased(dpc);
  const target = readU16(dpc + KDPC.Number);
  const number = target >= TARGETED ? target - TARGETED : currentProcessorNumber();
  const queue = queueOf(number);
  acquireLock(queue + QUEUE.Lock, LockKind.Dpc);
  // Another processor may queue the same DPC, under the lock of its own queue: one of the two claims it.
  const generation = readI32(queue + QUEUE.Generation);
  if (!compareAndSwap(dpc + KDPC.DpcData, 0, queue | (generation & 1))) {
    releaseLock(queue + QUEUE.Lock);
    return -1;
  }
  atomicAdd(pendingOf(queue, generation), 1);
  atomicAdd(MACHINE.DpcCount, 1);
  writeI32(dpc + KDPC.SystemArgument1, first);
  writeI32(dpc + KDPC.SystemArgument2, second);
  const insert = readU8(dpc + KDPC.Importance) === HighImportance ? insertHead : insertTail;
  insert(queue + QUEUE.Head, dpc + KDPC.DpcListEntry);
  releaseLock(queue + QUEUE.Lock);
  return number;
}

/** Sees to it that the queue of a processor is drained: now, when it is the caller's and IRQL allows. */
export function deliverDpcs(number: number): void {
  // The clock has its processor's number also while it does not hold that processor.
  if (number === currentProcessorNumber() && currentPrcb() !== clockBlock()) {
    atomicOr(currentPrcb() + PRCB_PENDING, PENDING_DPC);
    safepoint();
  } else {
    tellProcessor(number, PENDING_DPC);
  }
}

/** @returns whether DPCs wait on a processor's queue. A hint, unless the caller keeps them from going. */
export function hasDpcs(number: number): boolean {
  const queue = queueOf(number);
  return (atomicLoad(queue + QUEUE.Even) | atomicLoad(queue + QUEUE.Odd)) !== 0;
}

/** @returns the DPCs on all queues, at most `limit`; for reports, without a lock. */
export function queuedDpcs(limit: number): number[] {
  const dpcs: number[] = [];
  for (let number = 0; number < processorCount(); number++) {
    const head = queueOf(number) + QUEUE.Head;
    for (let entry = readI32(head); entry !== head && entry !== 0 && dpcs.length < limit; entry = readI32(entry)) {
      dpcs.push(entry - KDPC.DpcListEntry);
    }
  }
  return dpcs;
}

/** KeInsertQueueDpc. IRQL: any. @returns FALSE when it was queued already */
export function KeInsertQueueDpc(Dpc: number, SystemArgument1: number, SystemArgument2: number): number {
  requireDpc(Dpc);
  const number = queueDpc(Dpc, SystemArgument1, SystemArgument2);
  if (number < 0) return 0;
  deliverDpcs(number);
  return 1;
}

/** KeRemoveQueueDpc. IRQL: any. @returns whether it was queued and had not begun to run */
export function KeRemoveQueueDpc(Dpc: number): number {
  requireDpc(Dpc);
  for (let data = atomicLoad(Dpc + KDPC.DpcData); data !== 0; data = atomicLoad(Dpc + KDPC.DpcData)) {
    const queue = data & ~1;
    acquireLock(queue + QUEUE.Lock, LockKind.Dpc);
    const found = readI32(Dpc + KDPC.DpcData) === data;
    if (found) {
      removeEntry(Dpc + KDPC.DpcListEntry);
      atomicStore(Dpc + KDPC.DpcData, 0);
      atomicAdd(pendingOf(queue, data), -1);
    }
    releaseLock(queue + QUEUE.Lock);
    if (!found) continue;
    atomicAdd(MACHINE.DpcCount, -1);
    return 1;
  }
  return 0;
}

/**
 * KeFlushQueuedDpcs. IRQL: PASSIVE_LEVEL. Returns when every DPC that was queued before the call, on any
 * processor, has finished.
 */
export function KeFlushQueuedDpcs(): void {
  const since = Array.from({ length: processorCount() }, (_, number) => readI32(queueOf(number) + QUEUE.Generation));
  since.forEach((generation, number) => {
    const pending = pendingOf(queueOf(number), generation);
    while (!isFlushed(queueOf(number), generation)) {
      throwIfStopping();
      safepoint();
      relax(pending, atomicLoad(pending));
    }
  });
  dpcsFlushed(since.length);
}

/**
 * DPCs do not end in the order in which they were queued, since some are removed or urgent; so they are told apart by
 * generation, of which there are two at a time: the next may begin when the last but one has ended. Begins it where the
 * caller waits for the current one.
 * @returns whether all DPCs up to that generation have ended
 */
function isFlushed(queue: number, generation: number): boolean {
  acquireLock(queue + QUEUE.Lock, LockKind.Dpc);
  const now = readI32(queue + QUEUE.Generation);
  const own = atomicLoad(pendingOf(queue, generation)) === 0;
  const others = atomicLoad(pendingOf(queue, generation + 1)) === 0;
  const begun = (now - generation) | 0;
  const flushed = begun >= 2 || (own && (begun === 1 || others));
  if (!flushed && begun === 0 && others) writeI32(queue + QUEUE.Generation, (now + 1) | 0);
  releaseLock(queue + QUEUE.Lock);
  return flushed;
}

/** Runs the DPCs of the current processor until there are none. The caller is below DISPATCH_LEVEL. */
export function runDpcs(): void {
  const thread = currentThread();
  const frames = thread + KTHREAD.ExceptionList;
  const outer = readI32(frames);
  const old = raiseIrql(DISPATCH_LEVEL);
  // A DPC is nobody's callee: an exception in it is not for the thread it happens to run on.
  writeI32(frames, 0);
  const queue = queueOf(currentProcessorNumber());
  for (let dpc = takeDpc(queue); dpc !== 0; dpc = takeDpc(queue)) runDpc(dpc);
  writeI32(frames, outer);
  writeI32(currentPrcb() + PRCB_IRQL, old);
}

/** The DPC taken off a queue, with what it is to be called with: it may be queued again at once. */
let taken = { routine: 0, context: 0, first: 0, second: 0, pending: 0, targeted: false };

/** @returns the next DPC, taken off, or 0: then the processor is told of none any more. */
function takeDpc(queue: number): number {
  acquireLock(queue + QUEUE.Lock, LockKind.Dpc);
  const entry = removeHead(queue + QUEUE.Head);
  const dpc = entry === 0 ? 0 : entry - KDPC.DpcListEntry;
  if (dpc === 0) {
    atomicAnd(currentPrcb() + PRCB_PENDING, ~PENDING_DPC);
  } else {
    taken = {
      routine: readU32(dpc + KDPC.DeferredRoutine),
      context: readI32(dpc + KDPC.DeferredContext),
      first: readI32(dpc + KDPC.SystemArgument1),
      second: readI32(dpc + KDPC.SystemArgument2),
      pending: pendingOf(queue, readI32(dpc + KDPC.DpcData)),
      targeted: readU16(dpc + KDPC.Number) >= TARGETED,
    };
    atomicStore(dpc + KDPC.DpcData, 0);
  }
  releaseLock(queue + QUEUE.Lock);
  return dpc;
}

function runDpc(dpc: number): void {
  const { routine, pending } = taken;
  const { context, first, second } = taken;
  const number = currentProcessorNumber();
  const outer = dpcBegins(dpc, number, taken.targeted);
  const token = entering('DPC', routine);
  callRoutine(routine, dpc, context, first, second);
  endPoint();
  dpcEnds(dpc, number, outer);
  const irql = currentIrql();
  if (irql !== DISPATCH_LEVEL) {
    keBugCheckEx(
      BugCode.IRQL_UNEXPECTED_VALUE,
      (irql << 16) | (DISPATCH_LEVEL << 8),
      routine,
      0,
      0,
      `A DPC was called at DISPATCH_LEVEL (2) and returned at IRQL ${irql}.`,
    );
  }
  returned('DPC', routine, token);
  atomicAdd(pending, -1);
  atomicAdd(MACHINE.DpcCount, -1);
}
