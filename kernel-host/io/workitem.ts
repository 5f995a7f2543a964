/**
 * Work items of a device or driver: the object that an item was made for stays until its routine has returned. An
 * IO_WORKITEM is opaque; it begins with the WORK_QUEUE_ITEM that the system workers know.
 *
 * The routine may free or queue its item again, so all that is needed afterwards is read before it is called.
 *
 * Source: these routines' pages in the WDK documentation.
 */
import { WORK_QUEUE_ITEM } from '../abi/gen/structs.js';
import { allocatePool, freePool } from '../ex/pool.js';
import { tagFromText } from '../ex/pooltags.js';
import { defineKernelWork, KernelWork, workBegins } from '../ex/systemworker.js';
import { ExQueueWorkItem } from '../ex/workqueue.js';
import { defineLayout } from '../hal/layout.js';
import { readI32, u8, writeI32 } from '../hal/memory.js';
import { BugCode, keBugCheckEx } from '../ke/bugcheck.js';
import { callTable } from '../ke/guest.js';
import { entering, returned } from '../ke/watch.js';
import { dereferenceObject, isObject, referenceObject } from '../ob/object.js';

/** IO_WORKITEM, behind its WORK_QUEUE_ITEM. */
const IO_WORKITEM = defineLayout(
  {
    IoObject: 4,
    Routine: 4,
    Context: 4,
    /** 1 when queued by IoQueueWorkItemEx, whose routine is given the item, too. */
    Extended: 4,
    Magic: 4,
  },
  WORK_QUEUE_ITEM.size,
);
const MAGIC = 0x6977_6f69;
const TAG = tagFromText('IoWi');

/** IoSizeofWorkItem. IRQL: <= DISPATCH_LEVEL. @returns bytes that IoInitializeWorkItem needs */
export function IoSizeofWorkItem(): number {
  return IO_WORKITEM.size;
}

/** IoAllocateWorkItem. IRQL: <= DISPATCH_LEVEL. @returns the item, to be freed by IoFreeWorkItem; NULL without memory */
export function IoAllocateWorkItem(DeviceObject: number): number {
  const item = allocatePool(0, IO_WORKITEM.size, TAG);
  if (item !== 0) IoInitializeWorkItem(DeviceObject, item);
  return item;
}

/**
 * IoInitializeWorkItem: an item in the caller's memory, of IoSizeofWorkItem bytes. IRQL: <= DISPATCH_LEVEL.
 * @param IoObject device or driver object
 */
export function IoInitializeWorkItem(IoObject: number, IoWorkItem: number): void {
  u8.fill(0, IoWorkItem, IoWorkItem + IO_WORKITEM.size);
  writeI32(IoWorkItem + WORK_QUEUE_ITEM.WorkerRoutine, KernelWork.IoWorkItem);
  writeI32(IoWorkItem + WORK_QUEUE_ITEM.Parameter, IoWorkItem);
  writeI32(IoWorkItem + IO_WORKITEM.IoObject, IoObject);
  writeI32(IoWorkItem + IO_WORKITEM.Magic, MAGIC);
}

/** IoFreeWorkItem. IRQL: <= DISPATCH_LEVEL. Bug check 0x96 while it is queued; its own routine may free it. */
export function IoFreeWorkItem(IoWorkItem: number): void {
  IoUninitializeWorkItem(IoWorkItem);
  freePool(IoWorkItem, TAG);
}

/** IoUninitializeWorkItem: the memory may be used for something else. As IoFreeWorkItem. */
export function IoUninitializeWorkItem(IoWorkItem: number): void {
  requireItem(IoWorkItem);
  if (readI32(IoWorkItem + WORK_QUEUE_ITEM.List) !== 0) invalid(IoWorkItem, 'is freed while it is queued');
  writeI32(IoWorkItem + IO_WORKITEM.Magic, 0);
}

/**
 * IoQueueWorkItem. IRQL: <= DISPATCH_LEVEL. Bug check 0x96 when it is queued already.
 * @param WorkerRoutine called as (IoObject, Context) at PASSIVE_LEVEL on a system worker thread
 * @param QueueType as for ExQueueWorkItem
 */
export function IoQueueWorkItem(IoWorkItem: number, WorkerRoutine: number, QueueType: number, Context: number): void {
  queue(IoWorkItem, WorkerRoutine, QueueType, Context, 0);
}

/** IoQueueWorkItemEx. @param WorkerRoutine called as (IoObject, Context, IoWorkItem). As IoQueueWorkItem. */
export function IoQueueWorkItemEx(IoWorkItem: number, WorkerRoutine: number, QueueType: number, Context: number): void {
  queue(IoWorkItem, WorkerRoutine, QueueType, Context, 1);
}

function queue(item: number, routine: number, type: number, context: number, extended: number): void {
  requireItem(item);
  if (readI32(item + WORK_QUEUE_ITEM.List) === 0) {
    writeI32(item + IO_WORKITEM.Routine, routine);
    writeI32(item + IO_WORKITEM.Context, context);
    writeI32(item + IO_WORKITEM.Extended, extended);
    referenceIoObject(readI32(item + IO_WORKITEM.IoObject));
  }
  ExQueueWorkItem(item, type);
}

function runIoWorkItem(item: number): void {
  requireItem(item);
  const object = readI32(item + IO_WORKITEM.IoObject);
  const routine = readI32(item + IO_WORKITEM.Routine);
  const context = readI32(item + IO_WORKITEM.Context);
  workBegins(routine);
  const token = entering('work item', routine);
  if (readI32(item + IO_WORKITEM.Extended) === 0) callTable(routine, object, context);
  else callTable(routine, object, context, item);
  returned('work item', routine, token);
  if (isObject(object)) dereferenceObject(object);
}

defineKernelWork(KernelWork.IoWorkItem, runIoWorkItem);

/**
 * Keeps a device or driver object. Drivers pass what they have made themselves, too: that is no object, and has
 * nothing to keep.
 * @returns the object to dereference later, or 0
 */
export function referenceIoObject(object: number): number {
  if (!isObject(object)) return 0;
  referenceObject(object);
  return object;
}

function requireItem(item: number): void {
  if (readI32(item + IO_WORKITEM.Magic) !== MAGIC) {
    invalid(item, 'was not made by IoAllocateWorkItem or IoInitializeWorkItem, or has been freed');
  }
}

function invalid(item: number, what: string): never {
  const detail = `The IO_WORKITEM at 0x${(item >>> 0).toString(16).padStart(8, '0')} ${what}.`;
  keBugCheckEx(BugCode.INVALID_WORK_QUEUE_ITEM, item, 0, 0, readI32(item + IO_WORKITEM.Routine), detail);
}
