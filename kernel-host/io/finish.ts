/**
 * The end of a request that has come up its whole stack: data to the caller's buffer, the status block, events,
 * memory. On NT a special kernel APC does this in the thread that sent it, since only there the caller's buffers
 * can be reached. Here they can be reached everywhere, so whoever completes the request finishes it, except for a
 * synchronous one, whose sender waits and does it itself. The order that can be observed is NT's: data, status
 * block, then events.
 *
 * A status block is not written, and no event set, for an error that the dispatch routine has returned at once:
 * the caller has it already.
 *
 * Source: IoCompleteRequest, Buffered I/O in the WDK documentation; NT-SEMANTICS, I/O.
 */
import { FILE_OBJECT, IRP, KAPC, MDL } from '../abi/gen/structs.js';
import { FREE_APC } from '../ex/freeapc.js';
import { allocateKernelPool, freeKernelPool } from '../ex/kernelpool.js';
import { freePool } from '../ex/pool.js';
import { atomicExchange } from '../hal/atomics.js';
import { Validity } from '../hal/map.js';
import { copyBytes, readI32, readU8, readU16, writeI32 } from '../hal/memory.js';
import { KeInitializeApc, KeInsertQueueApc } from '../ke/apcqueue.js';
import { BugCode, keBugCheckEx } from '../ke/bugcheck.js';
import { KeSetEvent, setOwnEvent } from '../ke/event.js';
import { MACHINE } from '../ke/system.js';
import { isLocked, releaseMdl, unlockMdl } from '../mm/mdl.js';
import { isValid, markInvalid } from '../mm/validity.js';
import { dereferenceObject } from '../ob/object.js';
import { checkWrite } from '../rtl/access.js';
import { recallForgotten } from './forgotten.js';
import { headerOf, IRP_HEADER, IrpKind, IrpState, unpinIrp, violation } from './irp.js';
import { dequeueFromThread } from './irplist.js';
import { giveBuffer } from './spare.js';

/** Number of our kernel routine of APCs. */
const STATUS_ACCESS_VIOLATION = 0xc0000005 | 0;
/** IRP.Flags. */
const IRP_BUFFERED_IO = 0x10;
const IRP_DEALLOCATE_BUFFER = 0x20;
const IRP_INPUT_OPERATION = 0x40;

/** NT_ERROR: warnings such as STATUS_BUFFER_OVERFLOW come with data. */
export function isError(status: number): boolean {
  return status >>> 30 === 3;
}

/** Called when the last stack location has been left. */
export function finishAtTop(irp: number, boost: number): void {
  const header = headerOf(irp);
  const kind = header === 0 ? IrpKind.Owned : readI32(header + IRP_HEADER.Kind);
  if (kind === IrpKind.Owned) nobodysIrp(irp);
  else if (readI32(MACHINE.Checked) !== 0) forbid(irp, header);
  checkInformation(irp, header);
  unlockMdls(irp);
  if (kind === IrpKind.Threaded) {
    finishRequest(irp, boost);
    return;
  }
  // From the exchange on the sender may free the IRP, unless it sleeps on the event.
  const state = atomicExchange(header + IRP_HEADER.State, IrpState.Completed);
  if (state === IrpState.Awaited) KeSetEvent(header + IRP_HEADER.Event, boost, 0);
  if (state === IrpState.Forgotten) {
    recallForgotten(irp);
    // Its caller has gone on, and its buffers may be somebody else's.
    writeI32(irp + IRP.IoStatus_Information, 0);
    writeI32(irp + IRP.UserIosb, 0);
    writeI32(header + IRP_HEADER.Kind, IrpKind.Threaded);
    finishRequest(irp, boost);
  }
}

/** A completed request is not its drivers' any more, nor is its buffer, though a waiting sender frees both later. */
function forbid(irp: number, header: number): void {
  const buffer = readI32(header + IRP_HEADER.Buffer);
  if (buffer !== 0) markInvalid(buffer, readI32(header + IRP_HEADER.BufferBytes), Validity.Completed);
  markInvalid(irp, readU16(irp + IRP.Size), Validity.Completed);
  markInvalid(irp + IRP.IoStatus_Status, 8, Validity.CompletedStatus);
}

/** Its owner's completion routine should have kept it: nobody else knows what to do with it. */
function nobodysIrp(irp: number): never {
  keBugCheckEx(
    BugCode.IRQL_NOT_LESS_OR_EQUAL,
    0,
    2,
    1,
    0,
    `The IRP at ${hex(irp)} was made by IoAllocateIrp and the like, so it belongs to no thread, and it was completed all the way up. ` +
      'A completion routine of its owner has to free it and return STATUS_MORE_PROCESSING_REQUIRED.',
  );
}

/** IoStatus.Information of the request that this worker has finished last: for who has just waited for it. */
export let finishedInformation = 0;

/**
 * Finishes a request: data, status block, memory, events. The file of a synchronous one is its sender's to let go.
 * @returns its status
 */
export function finishRequest(irp: number, boost: number): number {
  copyOut(irp);
  releaseMdls(irp);
  const status = readI32(irp + IRP.IoStatus_Status);
  const header = headerOf(irp);
  const file = readI32(header + IRP_HEADER.File);
  const keep = readI32(header + IRP_HEADER.Kind) === IrpKind.Synchronous;
  const reported = !isError(status) || readU8(irp + IRP.PendingReturned) !== 0;
  if (reported) report(irp, file, boost);
  const event = readI32(irp + IRP.UserEvent);
  const information = readI32(irp + IRP.IoStatus_Information);
  dequeueFromThread(irp);
  releaseAuxiliary(irp);
  unpinIrp(irp);
  if (file !== 0) signalFile(file, event, reported, boost, keep);
  else if (reported && event !== 0) KeSetEvent(event, boost, 0);
  finishedInformation = information;
  return status;
}

/** Writes the status block, and queues the APC. */
function report(irp: number, file: number, boost: number): void {
  const status = readI32(irp + IRP.IoStatus_Status);
  const block = readI32(irp + IRP.UserIosb);
  if (block !== 0 && isValid(block, 8)) {
    writeI32(block + 4, readI32(irp + IRP.IoStatus_Information));
    writeI32(block, status);
  }
  if (file === 0) return;
  writeI32(file + FILE_OBJECT.FinalStatus, status);
  const routine = readI32(irp + IRP.Overlay_AsynchronousParameters_UserApcRoutine);
  if (routine !== 0) queueCompletionApc(irp, routine, boost);
}

/**
 * Sets the caller's event, which came by handle, or the file's own. The reference to the file is dropped before the
 * caller is woken, where that can be: so the close that follows is the last, and not left to a system thread.
 */
function signalFile(file: number, event: number, reported: boolean, boost: number, keep: boolean): void {
  if (event === 0) {
    if (reported) setOwnEvent(file + FILE_OBJECT.Event, boost);
    if (!keep) dereferenceObject(file);
    return;
  }
  if (!keep) dereferenceObject(file);
  if (reported) KeSetEvent(event, boost, 0);
  dereferenceObject(event);
}

/** The caller's APC routine: (ApcContext, IoStatusBlock, 0), in the thread that sent the request. */
function queueCompletionApc(irp: number, routine: number, boost: number): void {
  const apc = allocateKernelPool(KAPC.size);
  if (apc === 0) return;
  const context = readI32(irp + IRP.Overlay_AsynchronousParameters_UserApcContext);
  const thread = readI32(irp + IRP.Tail_Overlay_Thread);
  KeInitializeApc(apc, thread, 0, FREE_APC, 0, routine, readU8(irp + IRP.RequestorMode), context);
  if (KeInsertQueueApc(apc, readI32(irp + IRP.UserIosb), 0, boost) === 0) freeKernelPool(apc);
}

/** Buffered requests: what the driver says it has put into the system buffer goes to the caller's. */
function copyOut(irp: number): void {
  const flags = readI32(irp + IRP.Flags);
  if ((flags & IRP_BUFFERED_IO) === 0) return;
  const buffer = readI32(irp + IRP.AssociatedIrp_SystemBuffer);
  if ((flags & IRP_INPUT_OPERATION) !== 0 && !isError(readI32(irp + IRP.IoStatus_Status))) copyData(irp, buffer);
  if ((flags & IRP_DEALLOCATE_BUFFER) !== 0) freeBuffer(irp, buffer);
  writeI32(irp + IRP.AssociatedIrp_SystemBuffer, 0);
}

/** A driver may have put a buffer of its own there. */
export function freeBuffer(irp: number, buffer: number): void {
  const header = headerOf(irp);
  const own = header !== 0 && readI32(header + IRP_HEADER.Buffer) === buffer;
  if (own) giveBuffer(buffer, readI32(header + IRP_HEADER.BufferBytes));
  else freePool(buffer, 0);
}

/** On Windows, who completes a request with more Information than its buffer has bytes overwrites what lies behind. */
function checkInformation(irp: number, header: number): void {
  const flags = readI32(irp + IRP.Flags);
  const copies = (flags & IRP_BUFFERED_IO) !== 0 && (flags & IRP_INPUT_OPERATION) !== 0;
  const bytes = readI32(irp + IRP.IoStatus_Information) >>> 0;
  if (!copies || bytes === 0 || isError(readI32(irp + IRP.IoStatus_Status))) return;
  const room = readI32(header + IRP_HEADER.OutputLength) >>> 0;
  if (bytes <= room) return;
  const detail = `IoStatus.Information is ${bytes}, but the caller’s buffer has ${room} bytes: Windows would write past its end.`;
  violation(0x6, irp, detail, bytes);
}

function copyData(irp: number, buffer: number): void {
  const bytes = readI32(irp + IRP.IoStatus_Information) >>> 0;
  if (bytes === 0) return;
  const target = readI32(irp + IRP.UserBuffer);
  if (!isValid(target, bytes)) {
    if (readU8(irp + IRP.RequestorMode) === 0) checkWrite(target, bytes);
    writeI32(irp + IRP.IoStatus_Status, STATUS_ACCESS_VIOLATION);
    return;
  }
  copyBytes(target, buffer, bytes);
}

/** Frees what the I/O manager has attached to a request besides its buffer. */
export function releaseAuxiliary(irp: number): void {
  const buffer = readI32(irp + IRP.Tail_Overlay_AuxiliaryBuffer);
  if (buffer === 0) return;
  writeI32(irp + IRP.Tail_Overlay_AuxiliaryBuffer, 0);
  freePool(buffer, 0);
}

function unlockMdls(irp: number): void {
  for (let mdl = readI32(irp + IRP.MdlAddress); mdl !== 0; mdl = readI32(mdl + MDL.Next)) {
    if (isLocked(mdl)) unlockMdl(mdl);
  }
}

/** Frees the IRP's chain of MDLs, unlocked already. */
export function releaseMdls(irp: number): void {
  for (let mdl = readI32(irp + IRP.MdlAddress); mdl !== 0; ) {
    const next = readI32(mdl + MDL.Next);
    releaseMdl(mdl);
    mdl = next;
  }
  writeI32(irp + IRP.MdlAddress, 0);
}

function hex(value: number): string {
  return `0x${(value >>> 0).toString(16).padStart(8, '0')}`;
}
