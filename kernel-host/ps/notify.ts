/**
 * Who wants to be told of processes, threads and images. Three tables of routines in shared memory, each slot under a
 * rundown reference: a routine that is taken back is not called any more when that returns, and a call that runs is
 * waited for.
 */
import {
  STATUS_INSUFFICIENT_RESOURCES,
  STATUS_INVALID_PARAMETER,
  STATUS_PROCEDURE_NOT_FOUND,
  STATUS_SUCCESS,
} from '../abi/gen/constants.js';
import { allocateKernelPool } from '../ex/kernelpool.js';
import { allocationStack } from '../ex/pool.js';
import {
  ExAcquireRundownProtection,
  ExReInitializeRundownProtection,
  ExReleaseRundownProtection,
  ExWaitForRundownProtectionRelease,
} from '../ex/rundown.js';
import { acquireLock, releaseLock } from '../hal/lock.js';
import { readI32, u8, writeI32 } from '../hal/memory.js';
import { callTable } from '../ke/guest.js';
import { LockKind } from '../ke/lockorder.js';
import { MACHINE } from '../ke/system.js';
import { entering, returned } from '../ke/watch.js';

export const NotifyKind = { Process: 0, ProcessEx: 1, Thread: 2, Image: 3 } as const;

const SLOTS = 64;
/** Lock guards Kind (0: free, else kind + 1) and Routine; Rundown keeps a routine while it is called. */
const SLOT = { Kind: 0, Routine: 4, Rundown: 8, Stack: 12, size: 16 } as const;
const TABLE_HEADER = 8;

/** Makes the table; once, at boot. */
export function initializeNotify(): void {
  const table = allocateKernelPool(TABLE_HEADER + SLOTS * SLOT.size);
  u8.fill(0, table, table + TABLE_HEADER + SLOTS * SLOT.size);
  writeI32(MACHINE.NotifyTable, table);
}

function slotAt(index: number): number {
  return readI32(MACHINE.NotifyTable) + TABLE_HEADER + index * SLOT.size;
}

function find(kind: number, routine: number): number {
  for (let index = 0; index < SLOTS; index++) {
    const slot = slotAt(index);
    if (readI32(slot + SLOT.Kind) === kind && (kind === 0 || readI32(slot + SLOT.Routine) === routine)) return slot;
  }
  return 0;
}

/**
 * Adds a routine. IRQL: PASSIVE_LEVEL.
 * @param once a second registration of the same routine is refused
 * @returns STATUS_SUCCESS, STATUS_INVALID_PARAMETER, STATUS_INSUFFICIENT_RESOURCES
 */
export function addNotify(kind: number, routine: number, once: boolean): number {
  if (routine === 0) return STATUS_INVALID_PARAMETER;
  const stack = allocationStack();
  const lock = readI32(MACHINE.NotifyTable);
  acquireLock(lock, LockKind.Notify);
  const known = once && find(kind + 1, routine) !== 0;
  const slot = known ? 0 : find(0, 0);
  if (slot !== 0) {
    ExReInitializeRundownProtection(slot + SLOT.Rundown);
    writeI32(slot + SLOT.Routine, routine);
    writeI32(slot + SLOT.Stack, stack);
    writeI32(slot + SLOT.Kind, kind + 1);
  }
  releaseLock(lock);
  if (known) return STATUS_INVALID_PARAMETER;
  return slot === 0 ? STATUS_INSUFFICIENT_RESOURCES : STATUS_SUCCESS;
}

/**
 * Takes a routine back, and waits until it is not called any more. IRQL: PASSIVE_LEVEL.
 * @returns STATUS_SUCCESS, STATUS_PROCEDURE_NOT_FOUND
 */
export function removeNotify(kind: number, routine: number): number {
  const lock = readI32(MACHINE.NotifyTable);
  acquireLock(lock, LockKind.Notify);
  const slot = find(kind + 1, routine);
  // Neither free nor found from here on, until nobody is in it.
  if (slot !== 0) writeI32(slot + SLOT.Kind, -1);
  releaseLock(lock);
  if (slot === 0) return STATUS_PROCEDURE_NOT_FOUND;
  ExWaitForRundownProtectionRelease(slot + SLOT.Rundown);
  writeI32(slot + SLOT.Kind, 0);
  return STATUS_SUCCESS;
}

/** @returns whether anybody wants to be told. */
export function hasNotify(kind: number): boolean {
  return notifyRoutines().some((each) => each.kind === kind);
}

/** @returns the routines that are registered, and the stack depot id of who did, for reports. */
export function notifyRoutines(): { readonly kind: number; readonly routine: number; readonly stack: number }[] {
  return Array.from({ length: SLOTS }, (_, index) => slotAt(index))
    .filter((slot) => readI32(slot + SLOT.Kind) > 0)
    .map((slot) => ({
      kind: readI32(slot + SLOT.Kind) - 1,
      routine: readI32(slot + SLOT.Routine),
      stack: readI32(slot + SLOT.Stack),
    }));
}

/** Calls every routine of a kind, in the order of registration as far as places allow. No lock is held. */
export function notify(kind: number, ...args: number[]): void {
  for (let index = 0; index < SLOTS; index++) {
    const slot = slotAt(index);
    if (readI32(slot + SLOT.Kind) !== kind + 1 || ExAcquireRundownProtection(slot + SLOT.Rundown) === 0) continue;
    const routine = readI32(slot + SLOT.Kind) === kind + 1 ? readI32(slot + SLOT.Routine) : 0;
    if (routine !== 0) callNotify(routine, args);
    ExReleaseRundownProtection(slot + SLOT.Rundown);
  }
}

function callNotify(routine: number, args: readonly number[]): void {
  const token = entering('notify routine', routine);
  callTable(routine, ...args);
  returned('notify routine', routine, token);
}
