/** Thread priorities and processors as drivers ask for them. Source: WDK documentation. */
import { readI32, readU8, readU16, writeI32, writeU8, writeU16 } from '../hal/memory.js';
import { BugCode, keBugCheckEx } from './bugcheck.js';
import { currentProcessorNumber } from './current.js';
import { giveWay, setPriority } from './ready.js';
import { MACHINE } from './system.js';
import { HIGH_PRIORITY, KTHREAD, LOW_REALTIME_PRIORITY } from './thread.js';

const STATUS_SUCCESS = 0;
const STATUS_INVALID_PARAMETER = 0xc000000d | 0;
const INVALID_PROCESSOR_INDEX = -1;
const STATUS_NO_YIELD_PERFORMED = 0x40000024;

/** KeSetPriorityThread. IRQL: <= DISPATCH_LEVEL. @param Priority 1..31 @returns the old priority */
export function KeSetPriorityThread(Thread: number, Priority: number): number {
  if (Priority < 1 || Priority > HIGH_PRIORITY) {
    keBugCheckEx(
      BugCode.DRIVER_VERIFIER_DETECTED_VIOLATION,
      0,
      Thread,
      Priority,
      0,
      `KeSetPriorityThread with priority ${Priority}; 1 to 31 are possible.`,
    );
  }
  return setPriority(Thread, Priority, true);
}

/** KeQueryPriorityThread. IRQL: <= DISPATCH_LEVEL. @returns the current priority, boosts included */
export function KeQueryPriorityThread(Thread: number): number {
  return readI32(Thread + KTHREAD.Priority);
}

/** KeSetBasePriorityThread. IRQL: <= DISPATCH_LEVEL. @param Increment from the process's base @returns the old increment */
export function KeSetBasePriorityThread(Thread: number, Increment: number): number {
  const processBase = 8;
  const old = readI32(Thread + KTHREAD.BasePriority) - processBase;
  const realtime = readI32(Thread + KTHREAD.BasePriority) >= LOW_REALTIME_PRIORITY;
  const [least, most] = realtime ? [LOW_REALTIME_PRIORITY, HIGH_PRIORITY] : [1, LOW_REALTIME_PRIORITY - 1];
  setPriority(Thread, Math.min(most, Math.max(least, processBase + Increment)), true);
  return old;
}

/** ZwYieldExecution: lets a ready thread of the same or a higher priority run. IRQL: PASSIVE_LEVEL. */
export function ZwYieldExecution(): number {
  return giveWay(true) ? STATUS_SUCCESS : STATUS_NO_YIELD_PERFORMED;
}

/** Processors that drivers see: those for threads and the clock's. */
function processorCount(): number {
  return readI32(MACHINE.ProcessorCount) + 1;
}

/** KeQueryActiveProcessorCount. IRQL: any. @param ActiveProcessors receives the mask, or NULL */
export function KeQueryActiveProcessorCount(ActiveProcessors: number): number {
  if (ActiveProcessors !== 0) writeI32(ActiveProcessors, KeQueryActiveProcessors());
  return processorCount();
}

/** KeQueryActiveProcessorCountEx. IRQL: any. @param _GroupNumber there is one group */
export function KeQueryActiveProcessorCountEx(_GroupNumber: number): number {
  return processorCount();
}

/** KeQueryMaximumProcessorCount. IRQL: any. */
export function KeQueryMaximumProcessorCount(): number {
  return processorCount();
}

/** KeQueryMaximumProcessorCountEx. IRQL: any. @param _GroupNumber there is one group */
export function KeQueryMaximumProcessorCountEx(_GroupNumber: number): number {
  return processorCount();
}

/** KeQueryActiveProcessors: a bit for each processor. IRQL: any. */
export function KeQueryActiveProcessors(): number {
  return 2 ** processorCount() - 1;
}

/** KeQueryActiveGroupCount: there is one group. IRQL: any. */
export function KeQueryActiveGroupCount(): number {
  return 1;
}

/** Writes a PROCESSOR_NUMBER: group, number, reserved. */
function writeProcessorNumber(address: number, number: number): void {
  writeU16(address, 0);
  writeU8(address + 2, number);
  writeU8(address + 3, 0);
}

/** KeGetProcessorNumberFromIndex. IRQL: any. @returns STATUS_SUCCESS, STATUS_INVALID_PARAMETER */
export function KeGetProcessorNumberFromIndex(ProcIndex: number, ProcNumber: number): number {
  if (ProcIndex >>> 0 >= processorCount()) return STATUS_INVALID_PARAMETER;
  writeProcessorNumber(ProcNumber, ProcIndex);
  return STATUS_SUCCESS;
}

/** KeGetProcessorIndexFromNumber. IRQL: any. @returns the index, INVALID_PROCESSOR_INDEX when there is none */
export function KeGetProcessorIndexFromNumber(ProcNumber: number): number {
  const number = readU8(ProcNumber + 2);
  return readU16(ProcNumber) === 0 && number < processorCount() ? number : INVALID_PROCESSOR_INDEX;
}

/** KeGetCurrentProcessorNumberEx. IRQL: any. @param ProcNumber PROCESSOR_NUMBER to fill, or NULL */
export function KeGetCurrentProcessorNumberEx(ProcNumber: number): number {
  const number = currentProcessorNumber();
  if (ProcNumber !== 0) writeProcessorNumber(ProcNumber, number);
  return number;
}
