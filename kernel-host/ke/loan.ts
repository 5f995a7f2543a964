/**
 * Lending a processor. A thread that spins below DISPATCH_LEVEL without calling the kernel cannot be
 * pre-empted: wasm has no interrupts. So that others do not starve, a spare processor block stands in for its
 * processor, under the same number, until one of the two threads leaves.
 */
import { atomicAnd, atomicLoad, atomicOr } from '../hal/atomics.js';
import { acquireLock, releaseLock } from '../hal/lock.js';
import { readI32, writeI32 } from '../hal/memory.js';
import { DISPATCH_LEVEL, PENDING_DPC, PENDING_LENT, PRCB_IRQL, PRCB_NUMBER, PRCB_PENDING } from '../hot/layout.js';
import { postToHost } from './host.js';
import { PRCB } from './prcb.js';
import { awaitProcessor, leaveProcessor } from './processor.js';
import {
  assign,
  bestReady,
  bitOf,
  chargeRunTime,
  grant,
  place,
  prcbOfBit,
  takeReady,
  wakeClock,
} from './readyqueue.js';
import { MACHINE } from './system.js';
import { KTHREAD } from './thread.js';

/**
 * The clock's part: a ready thread gets a spare block that stands in for the processor, under the same
 * number. The spinner's next raise or kernel call finds PENDING_LENT; since it raises IRQL before it looks,
 * and the clock sets the bit before it looks at IRQL, one of the two sees the other.
 */
export function lendProcessor(prcb: number): void {
  acquireLock(MACHINE.ReadyLock);
  // Since the clock looked, the block may have become spare, or idle: there is nobody to stand in for then.
  const held = readI32(prcb + PRCB.CurrentThread) !== 0 && readI32(prcb + PRCB.LentTo) === 0;
  const standIn = held && bestReady(prcb) !== 0 ? standInFor(prcb) : 0;
  if (standIn !== 0 && readI32(MACHINE.Deterministic) !== 0) giveUpDeterminism();
  const slot = standIn === 0 ? 0 : assign(takeReady(prcb), standIn);
  releaseLock(MACHINE.ReadyLock);
  if (slot !== 0) grant(slot);
}

/** Two threads run at once from here on. */
function giveUpDeterminism(): void {
  if (readI32(MACHINE.TraceBroken) !== 0) return;
  writeI32(MACHINE.TraceBroken, 1);
  postToHost({
    type: 'note',
    text: 'a thread has run for seconds without calling the kernel while others waited: they run beside it now, and this run will not repeat',
  });
}

/** @returns a spare block that stands in for a processor from now on, or 0 when that cannot be. ReadyLock held. */
function standInFor(prcb: number): number {
  const spare = readI32(MACHINE.SpareSummary) & -readI32(MACHINE.SpareSummary);
  if (spare === 0) return 0;
  atomicOr(prcb + PRCB_PENDING, PENDING_LENT);
  if (atomicLoad(prcb + PRCB_IRQL) >= DISPATCH_LEVEL) {
    atomicAnd(prcb + PRCB_PENDING, ~PENDING_LENT);
    return 0;
  }
  const standIn = prcbOfBit(spare);
  writeI32(MACHINE.SpareSummary, readI32(MACHINE.SpareSummary) & ~spare);
  writeI32(standIn + PRCB_NUMBER, readI32(prcb + PRCB_NUMBER));
  writeI32(standIn + PRCB.LentFrom, prcb);
  writeI32(prcb + PRCB.LentTo, standIn);
  writeI32(MACHINE.LentSummary, readI32(MACHINE.LentSummary) | bitOf(standIn));
  return standIn;
}

/**
 * An idle worker's part: it gets a spare block that stands in for a processor whose thread runs below
 * DISPATCH_LEVEL and does not come to the kernel. ReadyLock held.
 * @param prcb the first block of the processor's chain
 * @returns the stand-in, or 0 when the thread is at DISPATCH_LEVEL or no block is spare
 */
export function borrowProcessor(prcb: number): number {
  let last = prcb;
  while (readI32(last + PRCB.LentTo) !== 0) last = readI32(last + PRCB.LentTo);
  return standInFor(last);
}

/**
 * A block of a loan has nothing to run, or its thread queues: it becomes spare. The blocks that stand in for
 * one processor are a chain, since a stand-in's thread may spin, too: each was lent by the one before, and the
 * first is the processor. Only the last may be at DISPATCH_LEVEL. ReadyLock held.
 */
export function endLoan(prcb: number): void {
  const before = readI32(prcb + PRCB.LentFrom);
  const after = readI32(prcb + PRCB.LentTo);
  writeI32(prcb + PRCB.LentFrom, 0);
  writeI32(prcb + PRCB.LentTo, 0);
  atomicAnd(prcb + PRCB_PENDING, ~PENDING_LENT);
  if (after !== 0) writeI32(after + PRCB.LentFrom, before);
  if (before !== 0) writeI32(before + PRCB.LentTo, after);
  if (before !== 0 && after === 0) atomicAnd(before + PRCB_PENDING, ~PENDING_LENT);
  // DPCs queue by number: whoever stays of the chain looks for those that the leaver had been told of.
  atomicOr((after || before) + PRCB_PENDING, PENDING_DPC);
  // The block that leaves is no stand-in any more; nor is the one that becomes the processor in its place.
  const first = before === 0 ? after : prcb;
  writeI32(MACHINE.LentSummary, readI32(MACHINE.LentSummary) & ~bitOf(first));
  if (before === 0) writeI32(MACHINE.ActiveSummary, (readI32(MACHINE.ActiveSummary) & ~bitOf(prcb)) | bitOf(after));
  writeI32(MACHINE.SpareSummary, readI32(MACHINE.SpareSummary) | bitOf(prcb));
}

/** @returns whether the block has lent its processor, or stands in for one. ReadyLock held. */
export function isPartOfLoan(prcb: number): boolean {
  return readI32(prcb + PRCB.LentFrom) !== 0 || readI32(prcb + PRCB.LentTo) !== 0;
}

/** The spinner has come to the kernel: it queues for a processor like everyone else. ReadyLock held. */
export function leaveLentProcessor(lender: number, thread: number): void {
  writeI32(thread + KTHREAD.WaitIrql, readI32(lender + PRCB_IRQL));
  chargeRunTime(thread);
  writeI32(lender + PRCB.CurrentThread, 0);
  endLoan(lender);
  leaveProcessor();
  const slot = place(thread, false);
  releaseLock(MACHINE.ReadyLock);
  if (slot === 0) wakeClock();
  awaitProcessor();
}
