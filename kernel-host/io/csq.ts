/**
 * Cancel-safe queues: the driver keeps the list and the lock, the I/O manager the races with cancellation. A queued
 * request's cancel routine is ours. Whoever takes it out of the IRP, by one exchange under the driver's lock,
 * decides what becomes of the request: the canceller takes it off the queue and completes it, or the remover has it.
 *
 * Tail.Overlay.DriverContext[3] of a queued request is the queue, or the context that names the request.
 *
 * Source: "Cancel-safe IRP queues" in the WDK documentation.
 */
import { IO_TYPE_CSQ, IO_TYPE_CSQ_EX, IO_TYPE_CSQ_IRP_CONTEXT, SL_PENDING_RETURNED } from '../abi/gen/constants.js';
import { IO_CSQ, IO_CSQ_IRP_CONTEXT, IO_STACK_LOCATION, IRP } from '../abi/gen/structs.js';
import { readI32, readU8, writeI32, writeU8 } from '../hal/memory.js';
import { currentThread } from '../ke/current.js';
import { callTable, defineTableRoutine, TableRoutine } from '../ke/guest.js';
import { KTHREAD } from '../ke/thread.js';
import { IoReleaseCancelSpinLock, setCancelRoutine } from './cancel.js';
import { currentLocation } from './irp.js';

const STATUS_SUCCESS = 0;
const QUEUED_IN = IRP.Tail_Overlay_DriverContext + 12;

function initialize(csq: number, type: number, routines: readonly number[]): number {
  writeI32(csq + IO_CSQ.Type, type);
  for (const [index, routine] of routines.entries()) writeI32(csq + IO_CSQ.CsqInsertIrp + index * 4, routine);
  writeI32(csq + IO_CSQ.ReservePointer, 0);
  return STATUS_SUCCESS;
}

/** IoCsqInitialize. IRQL: <= DISPATCH_LEVEL. The routines are the driver's, for its own list and lock. */
export function IoCsqInitialize(
  Csq: number,
  CsqInsertIrp: number,
  CsqRemoveIrp: number,
  CsqPeekNextIrp: number,
  CsqAcquireLock: number,
  CsqReleaseLock: number,
  CsqCompleteCanceledIrp: number,
): number {
  const routines = [CsqInsertIrp, CsqRemoveIrp, CsqPeekNextIrp, CsqAcquireLock, CsqReleaseLock, CsqCompleteCanceledIrp];
  return initialize(Csq, IO_TYPE_CSQ, routines);
}

/** IoCsqInitializeEx: the insert routine has a context and may refuse. IRQL: <= DISPATCH_LEVEL. */
export function IoCsqInitializeEx(
  Csq: number,
  CsqInsertIrp: number,
  CsqRemoveIrp: number,
  CsqPeekNextIrp: number,
  CsqAcquireLock: number,
  CsqReleaseLock: number,
  CsqCompleteCanceledIrp: number,
): number {
  const routines = [CsqInsertIrp, CsqRemoveIrp, CsqPeekNextIrp, CsqAcquireLock, CsqReleaseLock, CsqCompleteCanceledIrp];
  return initialize(Csq, IO_TYPE_CSQ_EX, routines);
}

/**
 * Takes the driver's lock. Nothing else of this thread can use the byte between its being written, at
 * DISPATCH_LEVEL, and our reading it.
 * @returns the IRQL to release it with
 */
function acquire(csq: number): number {
  const byte = currentThread() + KTHREAD.Scratch;
  callTable(readI32(csq + IO_CSQ.CsqAcquireLock), csq, byte);
  return readU8(byte);
}

function release(csq: number, irql: number): void {
  callTable(readI32(csq + IO_CSQ.CsqReleaseLock), csq, irql);
}

function remove(csq: number, irp: number): void {
  callTable(readI32(csq + IO_CSQ.CsqRemoveIrp), csq, irp);
  const queuedIn = readI32(irp + QUEUED_IN);
  if (queuedIn !== csq) writeI32(queuedIn + IO_CSQ_IRP_CONTEXT.Irp, 0);
  writeI32(irp + QUEUED_IN, 0);
}

/** Writes what names the request, and marks it pending. */
function enter(csq: number, irp: number, context: number): void {
  writeI32(irp + QUEUED_IN, context === 0 ? csq : context);
  if (context === 0) return;
  writeI32(context + IO_CSQ_IRP_CONTEXT.Type, IO_TYPE_CSQ_IRP_CONTEXT);
  writeI32(context + IO_CSQ_IRP_CONTEXT.Irp, irp);
  writeI32(context + IO_CSQ_IRP_CONTEXT.Csq, csq);
}

function markPending(irp: number): void {
  const control = currentLocation(irp) + IO_STACK_LOCATION.Control;
  writeU8(control, readU8(control) | SL_PENDING_RETURNED);
}

/**
 * IoCsqInsertIrpEx. IRQL: <= DISPATCH_LEVEL. A request that is cancelled already is completed as such.
 * @param Context names the request for IoCsqRemoveIrp; or NULL
 * @returns what the insert routine of an Ex queue returns; then the request is not queued when that is an error
 */
export function IoCsqInsertIrpEx(Csq: number, Irp: number, Context: number, InsertContext: number): number {
  const irql = acquire(Csq);
  const insert = readI32(Csq + IO_CSQ.CsqInsertIrp);
  enter(Csq, Irp, Context);
  if (readI32(Csq + IO_CSQ.Type) === IO_TYPE_CSQ_EX) {
    const status = callTable(insert, Csq, Irp, InsertContext);
    if (status < 0) {
      writeI32(Irp + QUEUED_IN, 0);
      if (Context !== 0) writeI32(Context + IO_CSQ_IRP_CONTEXT.Irp, 0);
      release(Csq, irql);
      return status;
    }
  } else {
    callTable(insert, Csq, Irp);
  }
  markPending(Irp);
  setCancelRoutine(Irp, TableRoutine.CsqCancel);
  // Cancelled before the routine was there: unless the canceller has found it since, it is for us to complete it.
  if (readU8(Irp + IRP.Cancel) !== 0 && setCancelRoutine(Irp, 0) !== 0) {
    remove(Csq, Irp);
    release(Csq, irql);
    callTable(readI32(Csq + IO_CSQ.CsqCompleteCanceledIrp), Csq, Irp);
    return STATUS_SUCCESS;
  }
  release(Csq, irql);
  return STATUS_SUCCESS;
}

/** IoCsqInsertIrp: IoCsqInsertIrpEx without insert context. IRQL: <= DISPATCH_LEVEL. */
export function IoCsqInsertIrp(Csq: number, Irp: number, Context: number): void {
  IoCsqInsertIrpEx(Csq, Irp, Context, 0);
}

/** IoCsqRemoveNextIrp. IRQL: <= DISPATCH_LEVEL. @returns the first request that fits and is not being cancelled, or NULL */
export function IoCsqRemoveNextIrp(Csq: number, PeekContext: number): number {
  const irql = acquire(Csq);
  const peek = readI32(Csq + IO_CSQ.CsqPeekNextIrp);
  let irp = callTable(peek, Csq, 0, PeekContext);
  while (irp !== 0 && setCancelRoutine(irp, 0) === 0) irp = callTable(peek, Csq, irp, PeekContext);
  if (irp !== 0) remove(Csq, irp);
  release(Csq, irql);
  return irp;
}

/** IoCsqRemoveIrp. IRQL: <= DISPATCH_LEVEL. @returns the request that `Context` names, NULL when it is gone or being cancelled */
export function IoCsqRemoveIrp(Csq: number, Context: number): number {
  const irql = acquire(Csq);
  const irp = readI32(Context + IO_CSQ_IRP_CONTEXT.Irp);
  const ours = irp !== 0 && setCancelRoutine(irp, 0) !== 0;
  if (ours) remove(Csq, irp);
  release(Csq, irql);
  return ours ? irp : 0;
}

/** The cancel routine of a queued request. Called with the cancel spin lock, which protects nothing here. */
function cancelQueued(_device: number, irp: number): undefined {
  IoReleaseCancelSpinLock(readU8(irp + IRP.CancelIrql));
  const queuedIn = readI32(irp + QUEUED_IN);
  const named = readI32(queuedIn) === IO_TYPE_CSQ_IRP_CONTEXT;
  const csq = named ? readI32(queuedIn + IO_CSQ_IRP_CONTEXT.Csq) : queuedIn;
  const irql = acquire(csq);
  remove(csq, irp);
  release(csq, irql);
  callTable(readI32(csq + IO_CSQ.CsqCompleteCanceledIrp), csq, irp);
}

defineTableRoutine(TableRoutine.CsqCancel, cancelQueued, 'void');
