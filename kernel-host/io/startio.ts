/**
 * StartIo: one request of a device at a time, the others in its device queue. All at DISPATCH_LEVEL.
 *
 * A request that can be cancelled carries the driver's cancel routine from before it can be in the queue, set under
 * the cancel spin lock, so that cancelling it and starting it exclude each other.
 *
 * With deferred start, StartIo is not called from within itself: IoStartNextPacket leaves the next request to the
 * call that is under way. Whoever holds Running calls; others leave Pending behind.
 *
 * Source: IoStartPacket, IoStartNextPacket, IoSetStartIoAttributes in the WDK documentation.
 */
import { DEVICE_OBJECT, DRIVER_OBJECT, IRP } from '../abi/gen/structs.js';
import { atomicAnd, atomicOr } from '../hal/atomics.js';
import { readI32, readU8, writeI32, writeU8 } from '../hal/memory.js';
import { DISPATCH_LEVEL } from '../hot/layout.js';
import {
  KeInsertByKeyDeviceQueue,
  KeInsertDeviceQueue,
  KeRemoveByKeyDeviceQueue,
  KeRemoveDeviceQueue,
} from '../ke/devicequeue.js';
import { callTable } from '../ke/guest.js';
import { lowerIrql, raiseIrql } from '../ke/irql.js';
import { acquireSpinLockAtDpcLevel, releaseSpinLockFromDpcLevel } from '../ke/kspinlock.js';
import { MACHINE } from '../ke/system.js';
import { setCancelRoutine } from './cancel.js';
import { DEVICE_PRIVATE, privateOf } from './device.js';

/** DEVICE_PRIVATE.StartIo. */
const Attribute = { Deferred: 1, NonCancelable: 2, Running: 4, Pending: 8 } as const;
const ENTRY = IRP.Tail_Overlay_DeviceQueueEntry;

function word(device: number): number {
  return privateOf(device) + DEVICE_PRIVATE.StartIo;
}

function isSet(device: number, attribute: number): boolean {
  return (readI32(word(device)) & attribute) !== 0;
}

/** Makes `irp` the current one. The cancel spin lock is held when it can be cancelled, and released. */
function makeCurrent(device: number, irp: number, cancelable: boolean): void {
  writeI32(device + DEVICE_OBJECT.CurrentIrp, irp);
  if (!cancelable) return;
  if (isSet(device, Attribute.NonCancelable)) setCancelRoutine(irp, 0);
  releaseSpinLockFromDpcLevel(MACHINE.CancelLock);
}

function callStartIo(device: number, irp: number): void {
  callTable(readI32(readI32(device + DEVICE_OBJECT.DriverObject) + DRIVER_OBJECT.DriverStartIo), device, irp);
}

/** Starts a request, and with deferred start those that become due meanwhile. */
function start(device: number, irp: number): void {
  if (!isSet(device, Attribute.Deferred)) {
    callStartIo(device, irp);
    return;
  }
  atomicOr(word(device), Attribute.Running);
  for (let next = irp; ; next = readI32(device + DEVICE_OBJECT.CurrentIrp)) {
    callStartIo(device, next);
    // Either the bit is there, or whoever comes now finds Running gone and starts the request itself.
    const before = atomicAnd(word(device), ~Attribute.Pending);
    if ((before & Attribute.Pending) !== 0) continue;
    atomicAnd(word(device), ~Attribute.Running);
    if ((atomicAnd(word(device), ~Attribute.Pending) & Attribute.Pending) === 0) return;
    atomicOr(word(device), Attribute.Running);
  }
}

/**
 * IoStartPacket. IRQL: <= DISPATCH_LEVEL.
 * @param Key ULONG to order the queue by, or NULL for its end
 * @param CancelFunction the request's cancel routine, or NULL
 */
export function IoStartPacket(DeviceObject: number, Irp: number, Key: number, CancelFunction: number): void {
  const irql = raiseIrql(DISPATCH_LEVEL);
  if (CancelFunction !== 0) {
    acquireSpinLockAtDpcLevel(MACHINE.CancelLock);
    setCancelRoutine(Irp, CancelFunction);
  }
  const queue = DeviceObject + DEVICE_OBJECT.DeviceQueue;
  const queued =
    Key === 0 ? KeInsertDeviceQueue(queue, Irp + ENTRY) : KeInsertByKeyDeviceQueue(queue, Irp + ENTRY, readI32(Key));
  if (queued === 0) {
    makeCurrent(DeviceObject, Irp, CancelFunction !== 0);
    start(DeviceObject, Irp);
    lowerIrql(irql);
  } else if (CancelFunction === 0) lowerIrql(irql);
  else afterQueueing(DeviceObject, Irp, irql);
}

/** A request that was cancelled before it had its routine is cancelled now. The cancel spin lock is held. */
function afterQueueing(device: number, irp: number, irql: number): void {
  const routine = readU8(irp + IRP.Cancel) === 0 ? 0 : setCancelRoutine(irp, 0);
  if (routine === 0) {
    releaseSpinLockFromDpcLevel(MACHINE.CancelLock);
    lowerIrql(irql);
    return;
  }
  writeU8(irp + IRP.CancelIrql, irql);
  callTable(routine, device, irp);
}

function startNext(device: number, cancelable: boolean, take: (queue: number) => number): void {
  if (cancelable) acquireSpinLockAtDpcLevel(MACHINE.CancelLock);
  writeI32(device + DEVICE_OBJECT.CurrentIrp, 0);
  const entry = take(device + DEVICE_OBJECT.DeviceQueue);
  if (entry === 0) {
    if (cancelable) releaseSpinLockFromDpcLevel(MACHINE.CancelLock);
    return;
  }
  makeCurrent(device, entry - ENTRY, cancelable);
  const deferred = isSet(device, Attribute.Deferred);
  if (deferred && (atomicOr(word(device), Attribute.Pending) & Attribute.Running) !== 0) return;
  if (deferred) atomicAnd(word(device), ~Attribute.Pending);
  start(device, entry - ENTRY);
}

/** IoStartNextPacket. IRQL: DISPATCH_LEVEL. @param Cancelable whether queued requests have cancel routines */
export function IoStartNextPacket(DeviceObject: number, Cancelable: number): void {
  startNext(DeviceObject, (Cancelable & 0xff) !== 0, KeRemoveDeviceQueue);
}

/** IoStartNextPacketByKey. IRQL: DISPATCH_LEVEL. The first request of that key or a higher one. */
export function IoStartNextPacketByKey(DeviceObject: number, Cancelable: number, Key: number): void {
  startNext(DeviceObject, (Cancelable & 0xff) !== 0, (queue) => KeRemoveByKeyDeviceQueue(queue, Key));
}

/** IoSetStartIoAttributes. IRQL: <= DISPATCH_LEVEL. Before the device's first request. */
export function IoSetStartIoAttributes(DeviceObject: number, DeferredStartIo: number, NonCancelable: number): void {
  const deferred = (DeferredStartIo & 0xff) !== 0 ? Attribute.Deferred : 0;
  const bare = (NonCancelable & 0xff) !== 0 ? Attribute.NonCancelable : 0;
  atomicOr(word(DeviceObject), deferred | bare);
}
