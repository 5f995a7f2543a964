/**
 * Byte-range locks: IRP_MJ_LOCK_CONTROL, and what they keep others from. A lock belongs to a file object, a process and
 * a key. A request that may wait does so on the file's list, and is granted when what is in its way has gone, in the
 * order in which they came; whoever takes its cancel routine, by one exchange, decides whether it is granted or
 * cancelled. FILE_BLOCK.Lock guards both lists; requests are completed outside it.
 *
 * Source: FsRtlProcessFileLock in the WDK documentation.
 */
import {
  SL_EXCLUSIVE_LOCK,
  SL_FAIL_IMMEDIATELY,
  SL_PENDING_RETURNED,
  STATUS_CANCELLED,
  STATUS_INSUFFICIENT_RESOURCES,
  STATUS_INVALID_DEVICE_REQUEST,
  STATUS_INVALID_LOCK_RANGE,
  STATUS_LOCK_NOT_GRANTED,
  STATUS_PENDING,
  STATUS_RANGE_NOT_LOCKED,
  STATUS_SUCCESS,
} from '../abi/gen/constants.js';
import { FILE_OBJECT, IO_STACK_LOCATION, IRP } from '../abi/gen/structs.js';
import { allocateKernelPool, freeKernelPool } from '../ex/kernelpool.js';
import { defineLayout } from '../hal/layout.js';
import { insertTail, isListEmpty, removeEntry } from '../hal/list.js';
import { acquireLock, releaseLock } from '../hal/lock.js';
import { readI32, readI64, readU8, writeI32, writeI64, writeU8 } from '../hal/memory.js';
import { IoReleaseCancelSpinLock, setCancelRoutine } from '../io/cancel.js';
import { currentLocation } from '../io/irp.js';
import { IoGetRequestorProcess } from '../io/requestor.js';
import { currentThread } from '../ke/current.js';
import { defineTableRoutine, TableRoutine } from '../ke/guest.js';
import { LockKind } from '../ke/lockorder.js';
import { processOf } from '../ke/process.js';
import { FILE_BLOCK } from './fileblock.js';
import { type Answer, answer, type FsRequest, finish } from './request.js';

const RANGE = defineLayout({ ListEntry: 8, Start: 8, End: 8, FileObject: 4, Process: 4, Key: 4, Exclusive: 4 });
const IRP_MN_LOCK = 1;
const IRP_MN_UNLOCK_SINGLE = 2;
const IRP_MN_UNLOCK_ALL = 3;
const IRP_MN_UNLOCK_ALL_BY_KEY = 4;
const MOST = 2n ** 63n;
const ENTRY = IRP.Tail_Overlay_ListEntry;

/** A range, and whose it is. The end is the first byte behind. */
interface Range {
  readonly start: bigint;
  readonly end: bigint;
  readonly fileObject: number;
  readonly process: number;
  readonly key: number;
}

function locked<T>(file: number, body: () => T): T {
  acquireLock(file + FILE_BLOCK.Lock, LockKind.File);
  const result = body();
  releaseLock(file + FILE_BLOCK.Lock);
  return result;
}

function entries(head: number): number[] {
  const all: number[] = [];
  for (let entry = readI32(head); entry !== head; entry = readI32(entry)) all.push(entry);
  return all;
}

function isOwn(range: number, { fileObject, process, key }: Range): boolean {
  return (
    readI32(range + RANGE.FileObject) === fileObject &&
    readI32(range + RANGE.Process) === process &&
    readI32(range + RANGE.Key) === key
  );
}

function overlaps(range: number, { start, end }: Range): boolean {
  return readI64(range + RANGE.Start) < end && start < readI64(range + RANGE.End);
}

/** Whether a read or a write is kept out. Shared locks keep all from writing, exclusive ones all others from both. */
export function rangeConflicts(
  file: number,
  fileObject: number,
  key: number,
  offset: bigint,
  length: number,
  writes: boolean,
): boolean {
  const head = file + FILE_BLOCK.Ranges;
  if (isListEmpty(head)) return false;
  const wanted = { start: offset, end: offset + BigInt(length), fileObject, process: processOf(currentThread()), key };
  return locked(file, () =>
    entries(head).some((range) => {
      if (!overlaps(range, wanted)) return false;
      return readI32(range + RANGE.Exclusive) !== 0 ? !isOwn(range, wanted) : writes;
    }),
  );
}

/** Whether a new lock is in the way of one that there is. */
function isFree(file: number, wanted: Range, exclusive: boolean): boolean {
  return !entries(file + FILE_BLOCK.Ranges).some((range) => {
    if (!overlaps(range, wanted)) return false;
    if (exclusive) return true;
    return readI32(range + RANGE.Exclusive) !== 0 && !isOwn(range, wanted);
  });
}

function store(file: number, range: number, wanted: Range, exclusive: boolean): void {
  writeI64(range + RANGE.Start, wanted.start);
  writeI64(range + RANGE.End, wanted.end);
  writeI32(range + RANGE.FileObject, wanted.fileObject);
  writeI32(range + RANGE.Process, wanted.process);
  writeI32(range + RANGE.Key, wanted.key);
  writeI32(range + RANGE.Exclusive, exclusive ? 1 : 0);
  insertTail(file + FILE_BLOCK.Ranges, range);
}

function rangeOf(irp: number, location: number): Range {
  const start = readI64(location + IO_STACK_LOCATION.Parameters_LockControl_ByteOffset);
  const length = readI32(location + IO_STACK_LOCATION.Parameters_LockControl_Length);
  return {
    start,
    end: start + (length === 0 ? 0n : readI64(length)),
    fileObject: readI32(location + IO_STACK_LOCATION.FileObject),
    process: IoGetRequestorProcess(irp),
    key: readI32(location + IO_STACK_LOCATION.Parameters_LockControl_Key),
  };
}

function isExclusive(location: number): boolean {
  return (readU8(location + IO_STACK_LOCATION.Flags) & SL_EXCLUSIVE_LOCK) !== 0;
}

/** IRP_MJ_LOCK_CONTROL. @returns what the dispatch routine returns; the request is completed, or pending */
export function lockControl(request: FsRequest): number {
  const { irp, location, fileObject } = request;
  const file = readI32(fileObject + FILE_OBJECT.FsContext);
  if (file === 0 || readI32(file + FILE_BLOCK.Directory) !== 0)
    return finish(irp, answer(STATUS_INVALID_DEVICE_REQUEST));
  const wanted = rangeOf(irp, location);
  switch (readU8(location + IO_STACK_LOCATION.MinorFunction)) {
    case IRP_MN_LOCK:
      return lock(request, file, wanted);
    case IRP_MN_UNLOCK_SINGLE:
      return finish(irp, unlockOne(file, wanted));
    case IRP_MN_UNLOCK_ALL:
      return finish(
        irp,
        unlockAll(file, (range) => isOwn(range, { ...wanted, key: readI32(range + RANGE.Key) })),
      );
    case IRP_MN_UNLOCK_ALL_BY_KEY:
      return finish(
        irp,
        unlockAll(file, (range) => isOwn(range, wanted)),
      );
    default:
      return finish(irp, answer(STATUS_INVALID_DEVICE_REQUEST));
  }
}

function lock({ irp, location }: FsRequest, file: number, wanted: Range): number {
  if (wanted.start < 0n || wanted.end < wanted.start || wanted.end > MOST) {
    return finish(irp, answer(STATUS_INVALID_LOCK_RANGE));
  }
  const exclusive = isExclusive(location);
  const waits = (readU8(location + IO_STACK_LOCATION.Flags) & SL_FAIL_IMMEDIATELY) === 0;
  const range = allocateKernelPool(RANGE.size);
  if (range === 0) return finish(irp, answer(STATUS_INSUFFICIENT_RESOURCES));
  const status = locked(file, () => {
    if (isFree(file, wanted, exclusive)) {
      store(file, range, wanted, exclusive);
      return STATUS_SUCCESS;
    }
    if (!waits) return STATUS_LOCK_NOT_GRANTED;
    return queue(file, irp, location, range) ? STATUS_PENDING : STATUS_CANCELLED;
  });
  if (status === STATUS_PENDING) return status;
  if (status !== STATUS_SUCCESS) freeKernelPool(range);
  return finish(irp, answer(status));
}

/** Lets a request wait, with the memory of its lock. @returns false when it has been cancelled already */
function queue(file: number, irp: number, location: number, range: number): boolean {
  const control = location + IO_STACK_LOCATION.Control;
  writeU8(control, readU8(control) | SL_PENDING_RETURNED);
  writeI32(irp + IRP.Tail_Overlay_DriverContext, range);
  insertTail(file + FILE_BLOCK.Waiting, irp + ENTRY);
  setCancelRoutine(irp, TableRoutine.LockCancel);
  if (readU8(irp + IRP.Cancel) === 0 || setCancelRoutine(irp, 0) === 0) return true;
  removeEntry(irp + ENTRY);
  writeU8(control, readU8(control) & ~SL_PENDING_RETURNED);
  return false;
}

/** Cancel routine of requests that wait. */
function cancelRangeLock(_device: number, irp: number): undefined {
  IoReleaseCancelSpinLock(readU8(irp + IRP.CancelIrql));
  const fileObject = readI32(currentLocation(irp) + IO_STACK_LOCATION.FileObject);
  const file = readI32(fileObject + FILE_OBJECT.FsContext);
  locked(file, () => removeEntry(irp + ENTRY));
  freeKernelPool(readI32(irp + IRP.Tail_Overlay_DriverContext));
  finish(irp, answer(STATUS_CANCELLED));
}

defineTableRoutine(TableRoutine.LockCancel, cancelRangeLock, 'void');

function unlockOne(file: number, wanted: Range): Answer {
  const found = locked(file, () => {
    const range = entries(file + FILE_BLOCK.Ranges).find(
      (each) =>
        isOwn(each, wanted) && readI64(each + RANGE.Start) === wanted.start && readI64(each + RANGE.End) === wanted.end,
    );
    if (range !== undefined) removeEntry(range);
    return range;
  });
  if (found === undefined) return answer(STATUS_RANGE_NOT_LOCKED);
  freeKernelPool(found);
  grantWaiting(file);
  return answer(STATUS_SUCCESS);
}

function unlockAll(file: number, chosen: (range: number) => boolean): Answer {
  const freed = locked(file, () => {
    const ranges = entries(file + FILE_BLOCK.Ranges).filter(chosen);
    for (const range of ranges) removeEntry(range);
    return ranges;
  });
  for (const range of freed) freeKernelPool(range);
  if (freed.length > 0) grantWaiting(file);
  return answer(STATUS_SUCCESS);
}

/** Lets a file object that is being cleaned up have no locks any more. */
export function unlockFileObject(file: number, fileObject: number): void {
  if (isListEmpty(file + FILE_BLOCK.Ranges)) return;
  unlockAll(file, (range) => readI32(range + RANGE.FileObject) === fileObject);
}

/** Grants what waits and is in nobody's way any more. */
function grantWaiting(file: number): void {
  const granted = locked(file, () => {
    const now: number[] = [];
    for (const entry of entries(file + FILE_BLOCK.Waiting)) {
      const irp = entry - ENTRY;
      const location = currentLocation(irp);
      const wanted = rangeOf(irp, location);
      if (!isFree(file, wanted, isExclusive(location)) || setCancelRoutine(irp, 0) === 0) continue;
      removeEntry(entry);
      store(file, readI32(irp + IRP.Tail_Overlay_DriverContext), wanted, isExclusive(location));
      now.push(irp);
    }
    return now;
  });
  for (const irp of granted) finish(irp, answer(STATUS_SUCCESS));
}
