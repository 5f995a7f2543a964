/**
 * Who is told that the system shuts down: devices, the youngest registration first, those of the last chance after all
 * others. The machine sends IRP_MJ_SHUTDOWN at its end, in a loader's thread, to the top of each device's stack; a
 * registration is gone when it has been served, and with its device. IoLock guards both lists.
 *
 * Source: IoRegisterShutdownNotification and its kin, IRP_MJ_SHUTDOWN in the WDK documentation.
 */
import {
  DO_SHUTDOWN_REGISTERED,
  IRP_MJ_SHUTDOWN,
  STATUS_INSUFFICIENT_RESOURCES,
  STATUS_SUCCESS,
} from '../abi/gen/constants.js';
import { DEVICE_OBJECT } from '../abi/gen/structs.js';
import { allocateKernelPool, freeKernelPool } from '../ex/kernelpool.js';
import { defineLayout } from '../hal/layout.js';
import { acquireLock, releaseLock } from '../hal/lock.js';
import { readI32, readU8, writeI32 } from '../hal/memory.js';
import { defineKernelRoutine, KernelRoutine } from '../ke/kernelroutine.js';
import { MACHINE } from '../ke/system.js';
import { dereferenceObject, referenceObject } from '../ob/object.js';
import { topOf } from './attach.js';
import { setDeviceFlags, setDeviceForgetter } from './device.js';
import { allocateIrp } from './irp.js';
import { address, sendAndWait } from './send.js';

const REGISTRATION = defineLayout({ Next: 4, Device: 4 });

function register(head: number, device: number): number {
  const block = allocateKernelPool(REGISTRATION.size);
  if (block === 0) return STATUS_INSUFFICIENT_RESOURCES;
  referenceObject(device);
  writeI32(block + REGISTRATION.Device, device);
  acquireLock(MACHINE.IoLock);
  writeI32(block + REGISTRATION.Next, readI32(head));
  writeI32(head, block);
  setDeviceFlags(device, DO_SHUTDOWN_REGISTERED);
  releaseLock(MACHINE.IoLock);
  return STATUS_SUCCESS;
}

/** Takes a registration off a list. @param device whose, or 0 for the first @returns the device, referenced; 0 when there is none */
function take(head: number, device: number): number {
  acquireLock(MACHINE.IoLock);
  let link = head;
  while (readI32(link) !== 0 && device !== 0 && readI32(readI32(link) + REGISTRATION.Device) !== device) {
    link = readI32(link) + REGISTRATION.Next;
  }
  const block = readI32(link);
  if (block !== 0) writeI32(link, readI32(block + REGISTRATION.Next));
  releaseLock(MACHINE.IoLock);
  if (block === 0) return 0;
  const found = readI32(block + REGISTRATION.Device);
  freeKernelPool(block);
  return found;
}

/** IoRegisterShutdownNotification. IRQL: PASSIVE_LEVEL. @returns STATUS_SUCCESS, STATUS_INSUFFICIENT_RESOURCES */
export function IoRegisterShutdownNotification(DeviceObject: number): number {
  return register(MACHINE.ShutdownFirst, DeviceObject);
}

/** IoRegisterLastChanceShutdownNotification: after all the others, when files are gone. IRQL: PASSIVE_LEVEL. */
export function IoRegisterLastChanceShutdownNotification(DeviceObject: number): number {
  return register(MACHINE.LastChanceFirst, DeviceObject);
}

/** IoUnregisterShutdownNotification: takes all registrations of a device back. IRQL: PASSIVE_LEVEL. */
export function IoUnregisterShutdownNotification(DeviceObject: number): void {
  for (const head of [MACHINE.ShutdownFirst, MACHINE.LastChanceFirst]) {
    while (take(head, DeviceObject) !== 0) dereferenceObject(DeviceObject);
  }
  setDeviceFlags(DeviceObject, 0, DO_SHUTDOWN_REGISTERED);
}

setDeviceForgetter((device) => {
  if ((readI32(device + DEVICE_OBJECT.Flags) & DO_SHUTDOWN_REGISTERED) !== 0) IoUnregisterShutdownNotification(device);
});

/** @returns whether any device is to be told. For the host. */
export function hasShutdownNotification(): boolean {
  return readI32(MACHINE.ShutdownFirst) !== 0 || readI32(MACHINE.LastChanceFirst) !== 0;
}

function sendShutdown(device: number): void {
  const top = topOf(device);
  const irp = allocateIrp(readU8(top + DEVICE_OBJECT.StackSize), false);
  if (irp === 0) return;
  address(irp, IRP_MJ_SHUTDOWN, 0, 0, 0);
  sendAndWait(top, irp);
}

/** Tells them all. In a loader's thread. */
function shutDown(): undefined {
  for (const head of [MACHINE.ShutdownFirst, MACHINE.LastChanceFirst]) {
    for (let device = take(head, 0); device !== 0; device = take(head, 0)) {
      sendShutdown(device);
      dereferenceObject(device);
    }
  }
}

defineKernelRoutine(KernelRoutine.ShutDown, shutDown);
