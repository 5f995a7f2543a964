/**
 * Device stacks: who is attached to whom. IoLock guards the links. What is attached goes to the top of the stack.
 *
 * Source: IoAttachDeviceToDeviceStack and its kin in the WDK documentation.
 */
import { STATUS_NO_SUCH_DEVICE, STATUS_SUCCESS } from '../abi/gen/constants.js';
import { DEVICE_OBJECT, FILE_OBJECT } from '../abi/gen/structs.js';
import { acquireLock, releaseLock } from '../hal/lock.js';
import { readI32, readU8, readU16, writeI32, writeU8, writeU16 } from '../hal/memory.js';
import { MACHINE } from '../ke/system.js';
import { referenceObject } from '../ob/object.js';
import { completeDeletion, DEVICE_PRIVATE, privateOf } from './device.js';

/** Stack locations an IRP can have: CurrentLocation is a signed byte. */
const MOST_LOCATIONS = 126;

/** @returns the top of the stack that `device` is in. IoLock held, or no matter. */
export function topOf(device: number): number {
  let top = device;
  for (let above = readI32(top + DEVICE_OBJECT.AttachedDevice); above !== 0; ) {
    top = above;
    above = readI32(top + DEVICE_OBJECT.AttachedDevice);
  }
  return top;
}

/** @returns the bottom of the stack that `device` is in. IoLock held, or no matter. */
export function bottomOf(device: number): number {
  let base = device;
  for (let below = base; below !== 0; below = readI32(privateOf(base) + DEVICE_PRIVATE.AttachedTo)) base = below;
  return base;
}

/** Runs `body` under IoLock. */
function locked<T>(body: () => T): T {
  acquireLock(MACHINE.IoLock);
  const result = body();
  releaseLock(MACHINE.IoLock);
  return result;
}

/** Attaches under IoLock. @param receives where the device below is stored before anybody can send requests, or 0 */
function attach(source: number, target: number, receives: number): number {
  const top = topOf(target);
  const size = readU8(top + DEVICE_OBJECT.StackSize) + 1;
  if (readI32(privateOf(top) + DEVICE_PRIVATE.Deleted) !== 0 || size > MOST_LOCATIONS) return 0;
  if (receives !== 0) writeI32(receives, top);
  writeU8(source + DEVICE_OBJECT.StackSize, size);
  writeI32(source + DEVICE_OBJECT.AlignmentRequirement, readI32(top + DEVICE_OBJECT.AlignmentRequirement));
  writeU16(source + DEVICE_OBJECT.SectorSize, readU16(top + DEVICE_OBJECT.SectorSize));
  writeI32(privateOf(source) + DEVICE_PRIVATE.AttachedTo, top);
  writeI32(top + DEVICE_OBJECT.AttachedDevice, source);
  return top;
}

/** IoAttachDeviceToDeviceStack. IRQL: <= DISPATCH_LEVEL. @returns the device below, NULL when that is being deleted */
export function IoAttachDeviceToDeviceStack(SourceDevice: number, TargetDevice: number): number {
  return locked(() => attach(SourceDevice, TargetDevice, 0));
}

/**
 * IoAttachDeviceToDeviceStackSafe. IRQL: <= DISPATCH_LEVEL.
 * @param AttachedToDeviceObject receives the device below, before the first request can come
 * @returns STATUS_SUCCESS, STATUS_NO_SUCH_DEVICE
 */
export function IoAttachDeviceToDeviceStackSafe(
  SourceDevice: number,
  TargetDevice: number,
  AttachedToDeviceObject: number,
): number {
  const below = locked(() => attach(SourceDevice, TargetDevice, AttachedToDeviceObject));
  return below === 0 ? STATUS_NO_SUCH_DEVICE : STATUS_SUCCESS;
}

/** IoAttachDeviceByPointer. IRQL: <= DISPATCH_LEVEL. @returns STATUS_SUCCESS, STATUS_NO_SUCH_DEVICE */
export function IoAttachDeviceByPointer(SourceDevice: number, TargetDevice: number): number {
  return IoAttachDeviceToDeviceStackSafe(SourceDevice, TargetDevice, 0);
}

/** IoDetachDevice: takes away what is attached to `TargetDevice`. IRQL: <= DISPATCH_LEVEL. */
export function IoDetachDevice(TargetDevice: number): void {
  locked(() => {
    const above = readI32(TargetDevice + DEVICE_OBJECT.AttachedDevice);
    if (above !== 0) writeI32(privateOf(above) + DEVICE_PRIVATE.AttachedTo, 0);
    writeI32(TargetDevice + DEVICE_OBJECT.AttachedDevice, 0);
  });
  completeDeletion(TargetDevice);
}

/** IoGetAttachedDevice. IRQL: <= DISPATCH_LEVEL. @returns the top of the stack */
export function IoGetAttachedDevice(DeviceObject: number): number {
  return topOf(DeviceObject);
}

/** IoGetAttachedDeviceReference. IRQL: <= DISPATCH_LEVEL. @returns the top of the stack, referenced */
export function IoGetAttachedDeviceReference(DeviceObject: number): number {
  return locked(() => {
    const top = topOf(DeviceObject);
    referenceObject(top);
    return top;
  });
}

/** IoGetLowerDeviceObject. IRQL: <= DISPATCH_LEVEL. @returns the device below, referenced, or NULL */
export function IoGetLowerDeviceObject(DeviceObject: number): number {
  return locked(() => {
    const below = readI32(privateOf(DeviceObject) + DEVICE_PRIVATE.AttachedTo);
    if (below !== 0) referenceObject(below);
    return below;
  });
}

/** IoGetDeviceAttachmentBaseRef. IRQL: <= DISPATCH_LEVEL. @returns the bottom of the stack, referenced */
export function IoGetDeviceAttachmentBaseRef(DeviceObject: number): number {
  return locked(() => {
    const base = bottomOf(DeviceObject);
    referenceObject(base);
    return base;
  });
}

/** IoGetRelatedDeviceObject. IRQL: <= DISPATCH_LEVEL. @returns the device that requests to a file go to */
export function IoGetRelatedDeviceObject(FileObject: number): number {
  return topOf(readI32(FileObject + FILE_OBJECT.DeviceObject));
}
