/**
 * Notifications as callbacks get them, and those of target devices: who has a device open by a file object is asked
 * before it is removed, and told when it is or is not; and drivers of devices report events of their own.
 *
 * Source: "Using PnP Target Device Change Notification", IoReportTargetDeviceChange in the WDK documentation.
 */
import {
  STATUS_INSUFFICIENT_RESOURCES,
  STATUS_INVALID_DEVICE_REQUEST,
  STATUS_PENDING,
  STATUS_SUCCESS,
} from '../abi/gen/constants.js';
import {
  PLUGPLAY_NOTIFICATION_HEADER,
  TARGET_DEVICE_CUSTOM_NOTIFICATION,
  TARGET_DEVICE_REMOVAL_NOTIFICATION,
} from '../abi/gen/structs.js';
import { allocateKernelPool, freeKernelPool } from '../ex/kernelpool.js';
import { readI32, readU16, u8, writeI32, writeU16 } from '../hal/memory.js';
import { callTable } from '../ke/guest.js';
import { dereferenceObject, referenceObject } from '../ob/object.js';
import { checkRead } from '../rtl/access.js';
import { ACTION, definePnpAction, makeAction, PnpAction, queueAction } from './pnpaction.js';
import { callRegistration, fileOf, interestedInDevice, releaseRegistration } from './pnpnotify.js';

/** First words of the events' GUIDs; the rest is the same for all. */
export const PnpEvent = {
  InterfaceArrival: 0xcb3a_4004,
  InterfaceRemoval: 0xcb3a_4005,
  QueryRemove: 0xcb3a_4006,
  RemoveCancelled: 0xcb3a_4007,
  RemoveComplete: 0xcb3a_4008,
} as const;
const REST = [0x11d0_46f0, 0x6000_8fb0, 0x3f05_1397] as const;
const VERSION = 1;

/** Writes Version, Size and Event. */
export function writeNotificationHeader(notification: number, bytes: number, event: number): void {
  writeU16(notification, VERSION);
  writeU16(notification + 2, bytes);
  const guid = notification + PLUGPLAY_NOTIFICATION_HEADER.Event;
  writeI32(guid, event);
  REST.forEach((word, at) => {
    writeI32(guid + 4 + at * 4, word);
  });
}

/** @returns whether a GUID is one of the system's own events of target devices. */
function isRemovalEvent(guid: number): boolean {
  const first = readI32(guid) >>> 0;
  const own = first >= PnpEvent.QueryRemove && first <= PnpEvent.RemoveComplete;
  return own && REST.every((word, at) => readI32(guid + 4 + at * 4) === (word | 0));
}

/**
 * Tells those who have a device open, each with its own file object, until one refuses.
 * @param notification a copy that may be changed; at PASSIVE_LEVEL
 * @returns the first error
 */
function tellAll(device: number, notification: number, stopAtError: boolean): number {
  let result: number = STATUS_SUCCESS;
  for (const each of interestedInDevice(device)) {
    if (result >= 0 || !stopAtError) {
      writeI32(notification + TARGET_DEVICE_REMOVAL_NOTIFICATION.FileObject, fileOf(each));
      const status = callRegistration(each, notification);
      if (result >= 0) result = status;
    }
    releaseRegistration(each);
  }
  return result;
}

/** Tells of a removal that is asked for, off, or done. IRQL: PASSIVE_LEVEL. @returns the first refusal */
export function tellRemoval(device: number, event: number): number {
  const notification = allocateKernelPool(TARGET_DEVICE_REMOVAL_NOTIFICATION.size);
  if (notification === 0) return STATUS_INSUFFICIENT_RESOURCES;
  writeNotificationHeader(notification, TARGET_DEVICE_REMOVAL_NOTIFICATION.size, event);
  const status = tellAll(device, notification, event === PnpEvent.QueryRemove);
  freeKernelPool(notification);
  return status;
}

/** @returns bytes of a driver's notification; 0 when it is none */
function customBytes(notification: number): number {
  checkRead(notification, TARGET_DEVICE_CUSTOM_NOTIFICATION.CustomDataBuffer);
  const bytes = readU16(notification + 2);
  if (bytes < TARGET_DEVICE_CUSTOM_NOTIFICATION.CustomDataBuffer) return 0;
  checkRead(notification, bytes);
  return isRemovalEvent(notification + PLUGPLAY_NOTIFICATION_HEADER.Event) ? 0 : bytes;
}

/**
 * IoReportTargetDeviceChange: tells of an event of the driver's own, and returns when all have been told. IRQL:
 * PASSIVE_LEVEL.
 * @param NotificationStructure TARGET_DEVICE_CUSTOM_NOTIFICATION
 * @returns STATUS_SUCCESS; STATUS_INVALID_DEVICE_REQUEST for the system's own events, or a bad size
 */
export function IoReportTargetDeviceChange(PhysicalDeviceObject: number, NotificationStructure: number): number {
  const bytes = customBytes(NotificationStructure);
  if (bytes === 0) return STATUS_INVALID_DEVICE_REQUEST;
  const copy = allocateKernelPool(bytes);
  if (copy === 0) return STATUS_INSUFFICIENT_RESOURCES;
  u8.copyWithin(copy, NotificationStructure, NotificationStructure + bytes);
  tellAll(PhysicalDeviceObject, copy, false);
  freeKernelPool(copy);
  return STATUS_SUCCESS;
}

/**
 * IoReportTargetDeviceChangeAsynchronous: the same, from a system worker. IRQL: <= DISPATCH_LEVEL.
 * @param Callback called with Context when all have been told, or NULL
 * @returns STATUS_PENDING (queued), STATUS_INVALID_DEVICE_REQUEST, STATUS_INSUFFICIENT_RESOURCES
 */
export function IoReportTargetDeviceChangeAsynchronous(
  PhysicalDeviceObject: number,
  NotificationStructure: number,
  Callback: number,
  Context: number,
): number {
  const bytes = customBytes(NotificationStructure);
  if (bytes === 0) return STATUS_INVALID_DEVICE_REQUEST;
  const action = makeAction(PnpAction.TargetChange, PhysicalDeviceObject, bytes);
  if (action === 0) return STATUS_INSUFFICIENT_RESOURCES;
  referenceObject(PhysicalDeviceObject);
  u8.copyWithin(action + ACTION.size, NotificationStructure, NotificationStructure + bytes);
  writeI32(action + ACTION.Argument, Callback);
  writeI32(action + ACTION.Context, Context);
  queueAction(action);
  return STATUS_PENDING;
}

definePnpAction(PnpAction.TargetChange, (action) => {
  const device = readI32(action + ACTION.Subject);
  tellAll(device, action + ACTION.size, false);
  const callback = readI32(action + ACTION.Argument);
  if (callback !== 0) callTable(callback, readI32(action + ACTION.Context));
  dereferenceObject(device);
});
