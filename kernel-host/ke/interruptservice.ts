/**
 * Delivering interrupts. There is no hardware: a driver or the machine's owner raises a vector. It is pending, a bit
 * of the processor's, until the IRQL there is below that of the vector's service routines; they run on the thread that
 * the processor happens to have, or its idle worker, see ke/idle. A vector that is raised again before that is one
 * interrupt, as on a line.
 *
 * MACHINE.InterruptLock guards the list of connected interrupts. A routine is called with Running counted, so that
 * IoDisconnectInterrupt can wait for it.
 */
import { atomicAdd, atomicAnd, atomicLoad, atomicOr } from '../hal/atomics.js';
import { defineLayout } from '../hal/layout.js';
import { acquireLock, releaseLock } from '../hal/lock.js';
import { readI32, writeI32 } from '../hal/memory.js';
import { DISPATCH_LEVEL, PENDING_INTERRUPT, PRCB_IRQL, PRCB_PENDING } from '../hot/layout.js';
import { BugCode, keBugCheckEx } from './bugcheck.js';
import { currentIrql, currentPrcb, currentProcessorNumber, currentThread } from './current.js';
import { callTable } from './guest.js';
import { acquireSpinLock, releaseSpinLock } from './guestlock.js';
import { tellProcessor } from './idle.js';
import { raiseIrql } from './irql.js';
import { MACHINE, PENDING_VECTORS } from './system.js';
import { KTHREAD } from './thread.js';
import { entering, returned, watching } from './watch.js';

/** KINTERRUPT; opaque to drivers. */
export const KINTERRUPT = defineLayout({
  ListEntry: 8,
  ServiceRoutine: 4,
  ServiceContext: 4,
  /** KSPIN_LOCK taken around the routine: the driver's, or OwnLock. */
  ActualLock: 4,
  OwnLock: 4,
  Vector: 4,
  Irql: 4,
  SynchronizeIrql: 4,
  Mode: 4,
  Share: 4,
  Processors: 4,
  /** Calls of the routine under way. InterruptLock. */
  Running: 4,
});
/** Vectors that there are. */
export const VECTORS = 256;
const WORDS = VECTORS / 32;
const LevelSensitive = 0;

function pendingWord(number: number, vector: number): number {
  return PENDING_VECTORS + (number * WORDS + (vector >> 5)) * 4;
}

/** @returns whether an interrupt waits for that processor. */
export function interruptPending(number: number): boolean {
  for (let word = 0; word < WORDS; word++) if (atomicLoad(pendingWord(number, word * 32)) !== 0) return true;
  return false;
}

/** @returns the connected interrupts of a vector, in the order of connection. InterruptLock held. */
export function connectedTo(vector: number): number[] {
  const found: number[] = [];
  const head = MACHINE.InterruptList;
  for (let entry = readI32(head); entry !== head; entry = readI32(entry)) {
    if (readI32(entry + KINTERRUPT.Vector) === vector) found.push(entry);
  }
  return found;
}

/**
 * Makes an interrupt pending, on the caller's processor when it may go there.
 * @param own number of the caller's processor, -1 for the host
 * @returns the number of the processor, or -1 when nothing is connected to the vector
 */
export function requestInterrupt(vector: number, own: number): number {
  acquireLock(MACHINE.InterruptLock);
  const interrupts = vector >>> 0 < VECTORS ? connectedTo(vector) : [];
  const enabled = interrupts.reduce((mask, each) => mask | readI32(each + KINTERRUPT.Processors), 0);
  releaseLock(MACHINE.InterruptLock);
  if (interrupts.length === 0) return -1;
  const all = 2 ** (readI32(MACHINE.ProcessorCount) + 1) - 1;
  const mask = (enabled & all) === 0 ? all : enabled & all;
  const number = own >= 0 && (mask & (1 << own)) !== 0 ? own : 31 - Math.clz32(mask & -mask);
  const bit = 1 << (vector & 31);
  // Counted with the DPCs: the machine is not at rest meanwhile.
  atomicAdd(MACHINE.DpcCount, 1);
  if ((atomicOr(pendingWord(number, vector), bit) & bit) !== 0) atomicAdd(MACHINE.DpcCount, -1);
  if (number === own) atomicOr(currentPrcb() + PRCB_PENDING, PENDING_INTERRUPT);
  else tellProcessor(number, PENDING_INTERRUPT);
  return number;
}

/** Runs what is pending on this processor above its IRQL, highest first; the rest stays pending. */
export function serveInterrupts(): void {
  const old = currentIrql();
  if (old < DISPATCH_LEVEL) raiseIrql(DISPATCH_LEVEL);
  const frames = currentThread() + KTHREAD.ExceptionList;
  const outer = readI32(frames);
  writeI32(frames, 0);
  const pending = currentPrcb() + PRCB_PENDING;
  atomicAnd(pending, ~PENDING_INTERRUPT);
  for (let next = highestPending(); next.irql >= 0; next = highestPending()) {
    if (next.irql <= old && next.irql > 0) {
      atomicOr(pending, PENDING_INTERRUPT);
      break;
    }
    serveVector(next.vector, next.irql);
  }
  writeI32(frames, outer);
  writeI32(currentPrcb() + PRCB_IRQL, old);
}

/** @returns the pending vector of the highest IRQL, -1 for none; 0 when it has been disconnected meanwhile. */
function highestPending(): { vector: number; irql: number } {
  const number = currentProcessorNumber();
  let best = { vector: 0, irql: -1 };
  for (let word = 0; word < WORDS; word++) {
    for (let rest = atomicLoad(pendingWord(number, word * 32)); rest !== 0; rest &= rest - 1) {
      const vector = word * 32 + 31 - Math.clz32(rest & -rest);
      const irql = irqlOf(vector);
      if (irql > best.irql) best = { vector, irql };
    }
  }
  return best;
}

function irqlOf(vector: number): number {
  acquireLock(MACHINE.InterruptLock);
  const irql = connectedTo(vector).reduce((highest, each) => Math.max(highest, readI32(each + KINTERRUPT.Irql)), 0);
  releaseLock(MACHINE.InterruptLock);
  return irql;
}

/** Calls the routines of a vector; on a level-sensitive line until one says that the interrupt was its own. */
function serveVector(vector: number, irql: number): void {
  const bit = 1 << (vector & 31);
  if ((atomicAnd(pendingWord(currentProcessorNumber(), vector), ~bit) & bit) === 0) return;
  acquireLock(MACHINE.InterruptLock);
  const interrupts = connectedTo(vector);
  for (const each of interrupts) writeI32(each + KINTERRUPT.Running, readI32(each + KINTERRUPT.Running) + 1);
  releaseLock(MACHINE.InterruptLock);
  let claimed = false;
  for (const each of interrupts) {
    if (!claimed || readI32(each + KINTERRUPT.Mode) !== LevelSensitive) claimed = callService(each, irql) || claimed;
    acquireLock(MACHINE.InterruptLock);
    writeI32(each + KINTERRUPT.Running, readI32(each + KINTERRUPT.Running) - 1);
    releaseLock(MACHINE.InterruptLock);
  }
  atomicAdd(MACHINE.DpcCount, -1);
}

function callService(interrupt: number, irql: number): boolean {
  const level = Math.max(irql, readI32(interrupt + KINTERRUPT.SynchronizeIrql));
  writeI32(currentPrcb() + PRCB_IRQL, level);
  const lock = readI32(interrupt + KINTERRUPT.ActualLock);
  acquireSpinLock(lock);
  const routine = readI32(interrupt + KINTERRUPT.ServiceRoutine);
  const token = entering('interrupt service routine', routine);
  watching()?.lockTaken(lock);
  const result = callTable(routine, interrupt, readI32(interrupt + KINTERRUPT.ServiceContext));
  const now = currentIrql();
  if (now !== level) {
    const detail = `An interrupt service routine was called at IRQL ${level} and returned at IRQL ${now}.`;
    keBugCheckEx(BugCode.IRQL_UNEXPECTED_VALUE, (now << 16) | (level << 8), routine, 0, 0, detail);
  }
  watching()?.lockReleased(lock);
  returned('interrupt service routine', routine, token);
  releaseSpinLock(lock);
  return (result & 0xff) !== 0;
}
