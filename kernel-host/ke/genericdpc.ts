/**
 * Calling a routine on all processors at DISPATCH_LEVEL, as a DPC on each but the caller's, and the two barriers
 * such a routine may use. Not documented by Microsoft, and much used.
 *
 * One call at a time, by an event, since two that wait for each other's processors would never end. The caller
 * leaves when every processor has said that it is done and has returned, so the routine runs nowhere any more.
 */
import { KDPC } from '../abi/gen/structs.js';
import { atomicAdd, atomicLoad, atomicStore } from '../hal/atomics.js';
import { defineLayout } from '../hal/layout.js';
import { readI32, u8, writeI32 } from '../hal/memory.js';
import { wakeAll } from '../hal/park.js';
import { DISPATCH_LEVEL } from '../hot/layout.js';
import { BugCode, keBugCheckEx } from './bugcheck.js';
import { currentProcessorNumber } from './current.js';
import { deliverDpcs, KeInitializeDpc, KeSetTargetProcessorDpc, queueDpc } from './dpc.js';
import { KeInitializeEvent, KeSetEvent } from './event.js';
import { callTable } from './guest.js';
import { lowerIrql, raiseIrql, spinServing } from './irql.js';
import { defineKernelRoutine, KernelRoutine } from './kernelroutine.js';
import { GENERIC_CALL, MACHINE } from './system.js';
import { KeWaitForSingleObject } from './waitapi.js';

const CALL = defineLayout({
  /** Synchronization event: signalled when no call is under way. */
  Gate: 16,
  Routine: 4,
  Context: 4,
  /** SystemArgument1: processors that have not called KeSignalCallDpcDone. Atomic. */
  Undone: 4,
  /** SystemArgument2: processors missing at the barrier, and how often it was passed. Atomic. */
  Missing: 4,
  Passed: 4,
  /** Processors on which the routine has returned. Atomic. */
  Returned: 4,
  /** By processor number. */
  Dpcs: 32 * KDPC.size,
});
const SYNCHRONIZATION_EVENT = 1;
const PASSED_FROM_MISSING = CALL.Passed - CALL.Missing;

/** Where a checked driver may look, though it is the kernel's: its DPC routine is given these. */
export const GENERIC_CALL_BLOCK = { address: GENERIC_CALL, size: CALL.size } as const;

/** No call is under way; at boot. */
export function initializeGenericCall(): void {
  KeInitializeEvent(GENERIC_CALL + CALL.Gate, SYNCHRONIZATION_EVENT, 1);
}

function processorCount(): number {
  return readI32(MACHINE.VisibleProcessors);
}

/**
 * KeGenericCallDpc: runs a routine on every processor. IRQL: <= APC_LEVEL.
 * @param Routine called as (Dpc, Context, SystemArgument1, SystemArgument2); must end with KeSignalCallDpcDone
 */
export function KeGenericCallDpc(Routine: number, Context: number): void {
  KeWaitForSingleObject(GENERIC_CALL + CALL.Gate, 0, 0, 0, 0);
  const old = raiseIrql(DISPATCH_LEVEL);
  const processors = processorCount();
  writeI32(GENERIC_CALL + CALL.Routine, Routine);
  writeI32(GENERIC_CALL + CALL.Context, Context);
  atomicStore(GENERIC_CALL + CALL.Undone, processors);
  atomicStore(GENERIC_CALL + CALL.Missing, processors);
  atomicStore(GENERIC_CALL + CALL.Returned, 0);
  const own = currentProcessorNumber();
  for (let number = 0; number < processors; number++) if (number !== own) queueFor(number);
  runPart(dpcOf(own));
  awaitEnd();
  lowerIrql(old);
  KeSetEvent(GENERIC_CALL + CALL.Gate, 0, 0);
}

function dpcOf(number: number): number {
  return GENERIC_CALL + CALL.Dpcs + number * KDPC.size;
}

function queueFor(number: number): void {
  const dpc = dpcOf(number);
  u8.fill(0, dpc, dpc + KDPC.size);
  KeInitializeDpc(dpc, KernelRoutine.GenericCall | 0, 0);
  KeSetTargetProcessorDpc(dpc, number);
  queueDpc(dpc, 0, 0);
  deliverDpcs(number);
}

/** One processor's part. */
function runPart(dpc: number): void {
  callTable(
    readI32(GENERIC_CALL + CALL.Routine),
    dpc,
    readI32(GENERIC_CALL + CALL.Context),
    GENERIC_CALL + CALL.Undone,
    GENERIC_CALL + CALL.Missing,
  );
  atomicAdd(GENERIC_CALL + CALL.Returned, 1);
  wakeAll(GENERIC_CALL + CALL.Returned);
}

defineKernelRoutine(KernelRoutine.GenericCall, runPart);

function awaitEnd(): void {
  const returned = GENERIC_CALL + CALL.Returned;
  for (let count = atomicLoad(returned); count !== processorCount(); count = atomicLoad(returned)) {
    spinServing(returned, count);
  }
  const undone = atomicLoad(GENERIC_CALL + CALL.Undone);
  if (undone !== 0) {
    const done = processorCount() - undone;
    misuse(`called KeSignalCallDpcDone ${done} times on ${processorCount()} processors: each must, once`);
  }
}

/** On NT the machine would hang, or the next call would. */
function misuse(what: string): never {
  keBugCheckEx(
    BugCode.DRIVER_VERIFIER_DETECTED_VIOLATION,
    0,
    readI32(GENERIC_CALL + CALL.Routine),
    0,
    0,
    `The routine of KeGenericCallDpc ${what}.`,
  );
}

/** KeSignalCallDpcDone: this processor has done its part. IRQL: DISPATCH_LEVEL. @param SystemArgument1 the routine's */
export function KeSignalCallDpcDone(SystemArgument1: number): void {
  atomicAdd(SystemArgument1, -1);
}

/**
 * KeSignalCallDpcSynchronize: waits until all processors have called it. IRQL: DISPATCH_LEVEL.
 * @param SystemArgument2 the routine's
 * @returns TRUE on one of them, the last to come
 */
export function KeSignalCallDpcSynchronize(SystemArgument2: number): number {
  const passes = SystemArgument2 + PASSED_FROM_MISSING;
  const pass = atomicLoad(passes);
  if (atomicAdd(SystemArgument2, -1) === 1) {
    atomicStore(SystemArgument2, processorCount());
    atomicStore(passes, pass + 1);
    wakeAll(passes);
    return 1;
  }
  while (atomicLoad(passes) === pass) {
    // A processor that has returned will not come to this barrier any more; it may have come to it before.
    if (atomicLoad(GENERIC_CALL + CALL.Returned) > 0 && atomicLoad(passes) === pass) {
      misuse('returned on one processor while another waits for it in KeSignalCallDpcSynchronize');
    }
    spinServing(passes, pass);
  }
  return 0;
}
