/**
 * Device queues: requests to a device that does one at a time. The queue knows whether the device is busy: a
 * request that finds it idle makes it busy and is not queued; taking the next from an empty queue makes it idle.
 *
 * The queue's own lock word guards all of it, so Busy and the list never disagree. Nothing is taken under it.
 *
 * Source: these routines' pages in the WDK documentation.
 */
import { KDEVICE_QUEUE, KDEVICE_QUEUE_ENTRY } from '../abi/gen/structs.js';
import { initializeList, insertTail, isListEmpty, removeEntry } from '../hal/list.js';
import { acquireLock, releaseLock } from '../hal/lock.js';
import { readI32, readU8, readU16, readU32, writeI32, writeU8, writeU16 } from '../hal/memory.js';
import { BugCode, keBugCheckEx } from './bugcheck.js';
import { currentIrql } from './current.js';
import { LockKind } from './lockorder.js';

/** KOBJECTS: DeviceQueueObject. */
const DEVICE_QUEUE_OBJECT = 20;

/** KeInitializeDeviceQueue: empty, device idle. IRQL: <= DISPATCH_LEVEL. */
export function KeInitializeDeviceQueue(DeviceQueue: number): void {
  writeU16(DeviceQueue + KDEVICE_QUEUE.Type, DEVICE_QUEUE_OBJECT);
  writeU16(DeviceQueue + KDEVICE_QUEUE.Size, KDEVICE_QUEUE.size);
  initializeList(DeviceQueue + KDEVICE_QUEUE.DeviceListHead);
  writeI32(DeviceQueue + KDEVICE_QUEUE.Lock, 0);
  writeU8(DeviceQueue + KDEVICE_QUEUE.Busy, 0);
}

/** KeInsertDeviceQueue. IRQL: DISPATCH_LEVEL. @returns TRUE when queued; FALSE: the device was idle and is busy now */
export function KeInsertDeviceQueue(DeviceQueue: number, DeviceQueueEntry: number): number {
  return insertBefore(DeviceQueue, DeviceQueueEntry, () => DeviceQueue + KDEVICE_QUEUE.DeviceListHead);
}

/**
 * KeInsertByKeyDeviceQueue: before the first entry of a higher key. IRQL: DISPATCH_LEVEL.
 * @param SortKey unsigned
 * @returns as KeInsertDeviceQueue
 */
export function KeInsertByKeyDeviceQueue(DeviceQueue: number, DeviceQueueEntry: number, SortKey: number): number {
  writeI32(DeviceQueueEntry + KDEVICE_QUEUE_ENTRY.SortKey, SortKey);
  return insertBefore(DeviceQueue, DeviceQueueEntry, () => firstFrom(DeviceQueue, (SortKey >>> 0) + 1));
}

/** KeRemoveDeviceQueue: the first entry. IRQL: DISPATCH_LEVEL. @returns the entry; NULL: the device is idle now */
export function KeRemoveDeviceQueue(DeviceQueue: number): number {
  return removeNext(DeviceQueue, 0);
}

/**
 * KeRemoveByKeyDeviceQueue: the first entry of that key or a higher one; when there is none, the first of all.
 * IRQL: DISPATCH_LEVEL.
 * @returns the entry; NULL: the device is idle now
 */
export function KeRemoveByKeyDeviceQueue(DeviceQueue: number, SortKey: number): number {
  return removeNext(DeviceQueue, SortKey >>> 0);
}

/** KeRemoveByKeyDeviceQueueIfBusy: the same, for a device that may be idle. IRQL: DISPATCH_LEVEL. */
export function KeRemoveByKeyDeviceQueueIfBusy(DeviceQueue: number, SortKey: number): number {
  // An idle device's queue is empty: it stays idle and the answer is NULL.
  return removeNext(DeviceQueue, SortKey >>> 0);
}

/** KeRemoveEntryDeviceQueue. IRQL: <= DISPATCH_LEVEL. @returns whether the entry was in the queue; it is not any more */
export function KeRemoveEntryDeviceQueue(DeviceQueue: number, DeviceQueueEntry: number): number {
  return locked(DeviceQueue, () => {
    const inserted = readU8(DeviceQueueEntry + KDEVICE_QUEUE_ENTRY.Inserted) !== 0;
    if (inserted) unlink(DeviceQueueEntry);
    return inserted ? 1 : 0;
  });
}

function locked<T>(queue: number, body: () => T): T {
  if (readU16(queue + KDEVICE_QUEUE.Type) !== DEVICE_QUEUE_OBJECT) notInitialized(queue);
  acquireLock(queue + KDEVICE_QUEUE.Lock, LockKind.DeviceQueue);
  const result = body();
  releaseLock(queue + KDEVICE_QUEUE.Lock);
  return result;
}

function notInitialized(queue: number): never {
  const detail = `The object at 0x${queue.toString(16).padStart(8, '0')} is not an initialised device queue (KDEVICE_QUEUE).`;
  keBugCheckEx(BugCode.IRQL_NOT_LESS_OR_EQUAL, queue, currentIrql(), 0, 0, detail);
}

/** @param place finds the list entry to insert before */
function insertBefore(queue: number, entry: number, place: () => number): number {
  return locked(queue, () => {
    const busy = readU8(queue + KDEVICE_QUEUE.Busy) !== 0;
    if (busy) insertTail(place(), entry + KDEVICE_QUEUE_ENTRY.DeviceListEntry);
    else writeU8(queue + KDEVICE_QUEUE.Busy, 1);
    writeU8(entry + KDEVICE_QUEUE_ENTRY.Inserted, busy ? 1 : 0);
    return busy ? 1 : 0;
  });
}

/** @returns the link of the first entry with at least that key, or the list's head. Locked. */
function firstFrom(queue: number, key: number): number {
  const head = queue + KDEVICE_QUEUE.DeviceListHead;
  const toKey = KDEVICE_QUEUE_ENTRY.SortKey - KDEVICE_QUEUE_ENTRY.DeviceListEntry;
  let link = readI32(head);
  while (link !== head && readU32(link + toKey) < key) link = readI32(link);
  return link;
}

function removeNext(queue: number, key: number): number {
  return locked(queue, () => {
    const head = queue + KDEVICE_QUEUE.DeviceListHead;
    if (isListEmpty(head)) {
      writeU8(queue + KDEVICE_QUEUE.Busy, 0);
      return 0;
    }
    const found = firstFrom(queue, key);
    const entry = (found === head ? readI32(head) : found) - KDEVICE_QUEUE_ENTRY.DeviceListEntry;
    unlink(entry);
    return entry;
  });
}

function unlink(entry: number): void {
  removeEntry(entry + KDEVICE_QUEUE_ENTRY.DeviceListEntry);
  writeU8(entry + KDEVICE_QUEUE_ENTRY.Inserted, 0);
}
