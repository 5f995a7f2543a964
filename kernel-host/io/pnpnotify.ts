/**
 * Who is told of devices. A registration is a block in the kernel's pool, on a list that IoLock guards. It counts
 * references: its own, until it is taken back, and one for each notification that is under way, so that the block
 * stays while a callback of it runs; its rundown protection is for who wants to wait for that.
 *
 * An interface that comes is told to those that are registered in that moment, by a system worker; those that ask
 * for existing interfaces while they register are told of these then: each interface is told once.
 *
 * Source: IoRegisterPlugPlayNotification, "Using PnP Device Interface Change Notification" and its kin in the WDK
 * documentation.
 */
import { STATUS_INSUFFICIENT_RESOURCES, STATUS_INVALID_PARAMETER, STATUS_SUCCESS } from '../abi/gen/constants.js';
import { FILE_OBJECT, GUID } from '../abi/gen/structs.js';
import { allocateKernelPool, freeKernelPool } from '../ex/kernelpool.js';
import { allocationStack } from '../ex/pool.js';
import {
  ExAcquireRundownProtection,
  ExReInitializeRundownProtection,
  ExReleaseRundownProtection,
  ExWaitForRundownProtectionRelease,
} from '../ex/rundown.js';
import { atomicAdd } from '../hal/atomics.js';
import { defineLayout } from '../hal/layout.js';
import { acquireLock, releaseLock } from '../hal/lock.js';
import { readI32, u8, writeI32 } from '../hal/memory.js';
import { callTable } from '../ke/guest.js';
import { MACHINE } from '../ke/system.js';
import { dereferenceObject, referenceObject } from '../ob/object.js';
import { checkRead, checkWrite, pokeU32 } from '../rtl/access.js';
import { bottomOf } from './attach.js';

/** IO_NOTIFICATION_EVENT_CATEGORY. */
export const PnpCategory = { HardwareProfile: 1, Interface: 2, Target: 3 } as const;

const REGISTRATION = defineLayout({
  /** IoLock. */
  Next: 4,
  References: 4,
  Rundown: 4,
  /** 1 once it has been taken back. IoLock; read without. */
  Removed: 4,
  Category: 4,
  /** Of target device changes: the file object, referenced, and the bottom of its device's stack. */
  File: 4,
  Device: 4,
  /** Of interface changes. */
  Class: GUID.size,
  Driver: 4,
  Routine: 4,
  Context: 4,
  /** Stack depot id of who registered. */
  Stack: 4,
});

/** @returns whether two GUIDs in memory are the same. */
export function sameGuid(one: number, other: number): boolean {
  for (let at = 0; at < GUID.size; at += 4) if (readI32(one + at) !== readI32(other + at)) return false;
  return true;
}

function makeRegistration(category: number, data: number): number {
  const block = allocateKernelPool(REGISTRATION.size);
  if (block === 0) return 0;
  u8.fill(0, block, block + REGISTRATION.size);
  writeI32(block + REGISTRATION.References, 1);
  ExReInitializeRundownProtection(block + REGISTRATION.Rundown);
  writeI32(block + REGISTRATION.Category, category);
  writeI32(block + REGISTRATION.Stack, allocationStack());
  if (category === PnpCategory.Interface) {
    checkRead(data, GUID.size);
    u8.copyWithin(block + REGISTRATION.Class, data, data + GUID.size);
  }
  if (category === PnpCategory.Target) {
    referenceObject(data);
    writeI32(block + REGISTRATION.File, data);
    writeI32(block + REGISTRATION.Device, bottomOf(readI32(data + FILE_OBJECT.DeviceObject)));
  }
  return block;
}

/** What a new registration with PNPNOTIFY_DEVICE_INTERFACE_INCLUDE_EXISTING_INTERFACES is told of. */
export interface ExistingInterfaces {
  /** Finds them. Under IoLock, with the registration on the list. */
  readonly find: () => void;
  /** Tells of them. No lock is held. */
  readonly tell: (registration: number) => void;
}

/**
 * Registers.
 * @param data GUID of the class, or file object, by category
 * @param receives gets the registration before anything is told
 * @returns STATUS_SUCCESS, STATUS_INVALID_PARAMETER, STATUS_INSUFFICIENT_RESOURCES
 */
export function registerNotification(
  category: number,
  data: number,
  callback: { readonly driver: number; readonly routine: number; readonly context: number },
  receives: number,
  existing?: ExistingInterfaces,
): number {
  checkWrite(receives, 4);
  if (category < PnpCategory.HardwareProfile || category > PnpCategory.Target) return STATUS_INVALID_PARAMETER;
  if (callback.routine === 0 || (data === 0 && category !== PnpCategory.HardwareProfile))
    return STATUS_INVALID_PARAMETER;
  const block = makeRegistration(category, data);
  if (block === 0) return STATUS_INSUFFICIENT_RESOURCES;
  referenceObject(callback.driver);
  writeI32(block + REGISTRATION.Driver, callback.driver);
  writeI32(block + REGISTRATION.Routine, callback.routine);
  writeI32(block + REGISTRATION.Context, callback.context);
  pokeU32(receives, block);
  acquireLock(MACHINE.IoLock);
  let link = MACHINE.PnpNotifyFirst;
  while (readI32(link) !== 0) link = readI32(link) + REGISTRATION.Next;
  writeI32(link, block);
  existing?.find();
  releaseLock(MACHINE.IoLock);
  existing?.tell(block);
  return STATUS_SUCCESS;
}

/** Lets a registration go: the last one frees it. */
export function releaseRegistration(block: number): void {
  if (atomicAdd(block + REGISTRATION.References, -1) !== 1) return;
  const file = readI32(block + REGISTRATION.File);
  const driver = readI32(block + REGISTRATION.Driver);
  freeKernelPool(block);
  if (file !== 0) dereferenceObject(file);
  dereferenceObject(driver);
}

function unregister(entry: number, wait: boolean): number {
  acquireLock(MACHINE.IoLock);
  let link = MACHINE.PnpNotifyFirst;
  while (readI32(link) !== 0 && readI32(link) !== entry) link = readI32(link) + REGISTRATION.Next;
  const known = entry !== 0 && readI32(link) === entry;
  if (known) {
    writeI32(link, readI32(entry + REGISTRATION.Next));
    writeI32(entry + REGISTRATION.Removed, 1);
  }
  releaseLock(MACHINE.IoLock);
  if (!known) return STATUS_INVALID_PARAMETER;
  if (wait) ExWaitForRundownProtectionRelease(entry + REGISTRATION.Rundown);
  releaseRegistration(entry);
  return STATUS_SUCCESS;
}

/**
 * IoUnregisterPlugPlayNotification. IRQL: PASSIVE_LEVEL. A callback that runs goes on; a callback itself may call this.
 * @returns STATUS_SUCCESS, STATUS_INVALID_PARAMETER (not registered)
 */
export function IoUnregisterPlugPlayNotification(NotificationEntry: number): number {
  return unregister(NotificationEntry, false);
}

/** IoUnregisterPlugPlayNotificationEx: also waits for callbacks that run; not for callbacks themselves. IRQL: PASSIVE_LEVEL. */
export function IoUnregisterPlugPlayNotificationEx(NotificationEntry: number): number {
  return unregister(NotificationEntry, true);
}

/** @returns the registrations that match, each with a reference of the caller's. IoLock held. */
function matching(matches: (block: number) => boolean): number[] {
  const found: number[] = [];
  for (let block = readI32(MACHINE.PnpNotifyFirst); block !== 0; block = readI32(block + REGISTRATION.Next)) {
    if (!matches(block)) continue;
    atomicAdd(block + REGISTRATION.References, 1);
    found.push(block);
  }
  return found;
}

/** @returns those who want to know of a class's interfaces, each with a reference of the caller's. IoLock held. */
export function interestedInClass(guid: number): number[] {
  return matching(
    (block) =>
      readI32(block + REGISTRATION.Category) === PnpCategory.Interface && sameGuid(block + REGISTRATION.Class, guid),
  );
}

/** @returns those who have a device open and want to know what becomes of it, each with a reference of the caller's. */
export function interestedInDevice(device: number): number[] {
  acquireLock(MACHINE.IoLock);
  const found = matching(
    (block) =>
      readI32(block + REGISTRATION.Category) === PnpCategory.Target && readI32(block + REGISTRATION.Device) === device,
  );
  releaseLock(MACHINE.IoLock);
  return found;
}

/** @returns the file object that a registration for a target device came with. */
export function fileOf(block: number): number {
  return readI32(block + REGISTRATION.File);
}

/** Calls a registration's callback, unless it has been taken back. IRQL: PASSIVE_LEVEL. @returns what it answers */
export function callRegistration(block: number, notification: number): number {
  if (readI32(block + REGISTRATION.Removed) !== 0) return STATUS_SUCCESS;
  if (ExAcquireRundownProtection(block + REGISTRATION.Rundown) === 0) return STATUS_SUCCESS;
  const context = readI32(block + REGISTRATION.Context);
  const status = callTable(readI32(block + REGISTRATION.Routine), notification, context);
  ExReleaseRundownProtection(block + REGISTRATION.Rundown);
  return typeof status === 'number' ? status : STATUS_SUCCESS;
}

/** @returns stack depot ids of who is still registered, for reports. */
export function pnpRegistrations(): number[] {
  const stacks: number[] = [];
  for (let block = readI32(MACHINE.PnpNotifyFirst); block !== 0; block = readI32(block + REGISTRATION.Next)) {
    stacks.push(readI32(block + REGISTRATION.Stack));
  }
  return stacks;
}
