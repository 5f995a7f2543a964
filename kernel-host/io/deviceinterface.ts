/**
 * Device interfaces: names of a class (a GUID) for a physical device, as symbolic links that exist while they are
 * enabled. IoLock guards the list of those registered; a registration stays for the machine's life. Who has asked for
 * it (io/pnpnotify) is told when one is enabled or disabled.
 *
 * Source: IoRegisterDeviceInterface, IoSetDeviceInterfaceState, IoGetDeviceInterfaces in the WDK documentation.
 */
import {
  PNPNOTIFY_DEVICE_INTERFACE_INCLUDE_EXISTING_INTERFACES,
  STATUS_INSUFFICIENT_RESOURCES,
  STATUS_INVALID_DEVICE_REQUEST,
  STATUS_OBJECT_NAME_COLLISION,
  STATUS_OBJECT_NAME_EXISTS,
  STATUS_OBJECT_NAME_NOT_FOUND,
  STATUS_SUCCESS,
} from '../abi/gen/constants.js';
import { DEVICE_INTERFACE_CHANGE_NOTIFICATION, GUID, UNICODE_STRING } from '../abi/gen/structs.js';
import { allocateKernelPool, freeKernelPool } from '../ex/kernelpool.js';
import { allocatePool } from '../ex/pool.js';
import { tagFromText } from '../ex/pooltags.js';
import { defineLayout } from '../hal/layout.js';
import { acquireLock, releaseLock } from '../hal/lock.js';
import { memory, readI32, readU16, u8, u16, writeI32, writeU16 } from '../hal/memory.js';
import { MACHINE } from '../ke/system.js';
import { makeTemporary, nameOf } from '../ob/names.js';
import { insertName, lookup } from '../ob/namespace.js';
import { dereferenceObject } from '../ob/object.js';
import { createSymbolicLink } from '../ob/symboliclink.js';
import { typeObject } from '../ob/types.js';
import { checkRead } from '../rtl/access.js';
import { unicodeStringText } from '../rtl/guesttext.js';
import { serviceOf } from './deviceproperty.js';
import { ACTION, actSoon, appendAction, definePnpAction, makeAction, PnpAction } from './pnpaction.js';
import { PnpEvent, writeNotificationHeader } from './pnpevent.js';
import {
  callRegistration,
  type ExistingInterfaces,
  interestedInClass,
  PnpCategory,
  registerNotification,
  releaseRegistration,
  sameGuid,
} from './pnpnotify.js';

const TAG = tagFromText('Pnpi');
const PREFIX = '\\??\\';
const INCLUDE_NONACTIVE = 1;
const OBJ_ATTRIBUTES = 0x50;
/** A registration; the link's UTF-16 units follow. */
const INTERFACE = defineLayout({ Next: 4, Device: 4, Enabled: 4, Units: 4, Class: 16 });

interface Registration {
  readonly block: number;
  readonly name: string;
  readonly device: number;
}

/** @returns the GUID as text: `{4d36e97d-…}` */
function guidText(address: number): string {
  checkRead(address, GUID.size);
  const part = (at: number, bytes: number): string => {
    let text = '';
    for (let i = bytes - 1; i >= 0; i--) text += (u8[address + at + i] ?? 0).toString(16).padStart(2, '0');
    return text;
  };
  const rest = Array.from({ length: 8 }, (_, i) => (u8[address + 8 + i] ?? 0).toString(16).padStart(2, '0')).join('');
  return `{${part(0, 4)}-${part(4, 2)}-${part(6, 2)}-${rest.slice(0, 4)}-${rest.slice(4)}}`;
}

function sameClass(block: number, guid: number): boolean {
  return sameGuid(block + INTERFACE.Class, guid);
}

/** @returns those registered that `wanted` picks. Takes IoLock. */
function find(wanted: (found: Registration) => boolean): Registration[] {
  acquireLock(MACHINE.IoLock);
  const all = registrations();
  releaseLock(MACHINE.IoLock);
  return all.filter(wanted);
}

/** IoLock held. */
function registrations(): Registration[] {
  const all: Registration[] = [];
  for (let block = readI32(MACHINE.Interfaces); block !== 0; block = readI32(block + INTERFACE.Next)) {
    const bytes = readI32(block + INTERFACE.Units) * 2;
    const name = Buffer.from(memory.buffer, block + INTERFACE.size, bytes).toString('utf16le');
    all.push({ block, name, device: readI32(block + INTERFACE.Device) });
  }
  return all;
}

/** An interface that is registered. */
export interface DeviceInterface {
  /** Stands for it for the machine's life. */
  readonly registration: number;
  readonly name: string;
  /** The physical device. */
  readonly device: number;
  readonly enabled: boolean;
  readonly classGuid: Uint8Array;
}

/** @returns all interfaces that are registered, the first first. Takes IoLock. */
export function allInterfaces(): DeviceInterface[] {
  return find(() => true)
    .reverse()
    .map(({ block, name, device }) => ({
      registration: block,
      name,
      device,
      enabled: readI32(block + INTERFACE.Enabled) !== 0,
      classGuid: u8.slice(block + INTERFACE.Class, block + INTERFACE.Class + GUID.size),
    }));
}

function byName(name: string): Registration | undefined {
  return find((each) => each.name.toLowerCase() === name.toLowerCase())[0];
}

function register(device: number, guid: number, name: string): boolean {
  const block = allocateKernelPool(INTERFACE.size + name.length * 2);
  if (block === 0) return false;
  writeI32(block + INTERFACE.Device, device);
  writeI32(block + INTERFACE.Enabled, 0);
  writeI32(block + INTERFACE.Units, name.length);
  u8.copyWithin(block + INTERFACE.Class, guid, guid + GUID.size);
  for (let i = 0; i < name.length; i++) u16[((block + INTERFACE.size) >> 1) + i] = name.charCodeAt(i);
  acquireLock(MACHINE.IoLock);
  writeI32(block + INTERFACE.Next, readI32(MACHINE.Interfaces));
  writeI32(MACHINE.Interfaces, block);
  releaseLock(MACHINE.IoLock);
  return true;
}

/** Fills a UNICODE_STRING that the driver frees with RtlFreeUnicodeString. */
function giveText(string: number, text: string): boolean {
  const buffer = allocatePool(1, text.length * 2 + 2, TAG);
  if (buffer === 0) return false;
  for (let i = 0; i < text.length; i++) u16[(buffer >> 1) + i] = text.charCodeAt(i);
  u16[(buffer >> 1) + text.length] = 0;
  writeU16(string, text.length * 2);
  writeU16(string + 2, text.length * 2 + 2);
  writeI32(string + 4, buffer);
  return true;
}

/**
 * IoRegisterDeviceInterface. IRQL: PASSIVE_LEVEL. The name is the same every time for the same arguments.
 * @param ReferenceString UNICODE_STRING or NULL: a part of the name, which IRP_MJ_CREATE gets as the file's name
 * @param SymbolicLinkName receives the name, for RtlFreeUnicodeString
 * @returns STATUS_SUCCESS, STATUS_INVALID_DEVICE_REQUEST (the device has no name), STATUS_INSUFFICIENT_RESOURCES
 */
export function IoRegisterDeviceInterface(
  PhysicalDeviceObject: number,
  InterfaceClassGuid: number,
  ReferenceString: number,
  SymbolicLinkName: number,
): number {
  const target = nameOf(PhysicalDeviceObject);
  if (target === '') return STATUS_INVALID_DEVICE_REQUEST;
  const instance = `ROOT#${serviceOf(PhysicalDeviceObject)}#${target.slice(target.lastIndexOf('\\') + 1)}`;
  const reference = unicodeStringText(ReferenceString);
  const name = `${PREFIX}${instance}#${guidText(InterfaceClassGuid)}${reference === '' ? '' : `\\${reference}`}`;
  const known = byName(name) !== undefined || register(PhysicalDeviceObject, InterfaceClassGuid, name);
  return known && giveText(SymbolicLinkName, name) ? STATUS_SUCCESS : STATUS_INSUFFICIENT_RESOURCES;
}

/** The link itself stands for the device; what follows it in a path, the reference string, goes to the device. */
function linkPath(name: string): string {
  const slash = name.indexOf('\\', PREFIX.length);
  return slash === -1 ? name : name.slice(0, slash);
}

/** Enables or disables, and has those told who are registered at this moment. */
function setEnabled({ block, name }: Registration, on: boolean): void {
  acquireLock(MACHINE.IoLock);
  writeI32(block + INTERFACE.Enabled, on ? 1 : 0);
  for (const registration of interestedInClass(block + INTERFACE.Class)) {
    const action = makeAction(PnpAction.Notify, registration, name.length * 2);
    if (action === 0) continue;
    writeI32(action + ACTION.Argument, on ? PnpEvent.InterfaceArrival : PnpEvent.InterfaceRemoval);
    writeI32(action + ACTION.Context, block);
    for (let i = 0; i < name.length; i++) u16[((action + ACTION.size) >> 1) + i] = name.charCodeAt(i);
    appendAction(action);
  }
  releaseLock(MACHINE.IoLock);
  actSoon();
}

/** Tells one registration of an interface. @param units its name, in UTF-16 */
function tell(registration: number, block: number, event: number, units: number, bytes: number): void {
  const size = DEVICE_INTERFACE_CHANGE_NOTIFICATION.size;
  const notification = allocateKernelPool(size + UNICODE_STRING.size + bytes + 2);
  if (notification === 0) return;
  writeNotificationHeader(notification, size, event);
  const guid = notification + DEVICE_INTERFACE_CHANGE_NOTIFICATION.InterfaceClassGuid;
  u8.copyWithin(guid, block + INTERFACE.Class, block + INTERFACE.Class + GUID.size);
  const string = notification + size;
  const buffer = string + UNICODE_STRING.size;
  writeI32(notification + DEVICE_INTERFACE_CHANGE_NOTIFICATION.SymbolicLinkName, string);
  writeU16(string + UNICODE_STRING.Length, bytes);
  writeU16(string + UNICODE_STRING.MaximumLength, bytes + 2);
  writeI32(string + UNICODE_STRING.Buffer, buffer);
  u8.copyWithin(buffer, units, units + bytes);
  writeU16(buffer + bytes, 0);
  callRegistration(registration, notification);
  freeKernelPool(notification);
}

definePnpAction(PnpAction.Notify, (action) => {
  const registration = readI32(action + ACTION.Subject);
  const [event, block] = [readI32(action + ACTION.Argument), readI32(action + ACTION.Context)];
  tell(registration, block, event, action + ACTION.size, readI32(action + ACTION.Bytes));
  releaseRegistration(registration);
});

/** Enabled interfaces of a class, for a registration that wants to be told of them while it registers. */
function existing(guid: number): ExistingInterfaces {
  let found: Registration[] = [];
  return {
    find: () => {
      found = registrations().filter(({ block }) => readI32(block + INTERFACE.Enabled) !== 0 && sameClass(block, guid));
    },
    tell: (registration) => {
      for (const { block } of found) {
        const bytes = readI32(block + INTERFACE.Units) * 2;
        tell(registration, block, PnpEvent.InterfaceArrival, block + INTERFACE.size, bytes);
      }
    },
  };
}

/**
 * IoRegisterPlugPlayNotification. IRQL: PASSIVE_LEVEL.
 * @param EventCategory interfaces of a class, a device that is open, or hardware profiles, of which there is one
 * @param EventCategoryFlags PNPNOTIFY_DEVICE_INTERFACE_INCLUDE_EXISTING_INTERFACES
 * @param EventCategoryData the class's GUID, or the file object
 * @param CallbackRoutine called at PASSIVE_LEVEL, by a system worker mostly
 * @param NotificationEntry receives what IoUnregisterPlugPlayNotification takes
 * @returns STATUS_SUCCESS, STATUS_INVALID_PARAMETER, STATUS_INSUFFICIENT_RESOURCES
 */
export function IoRegisterPlugPlayNotification(
  EventCategory: number,
  EventCategoryFlags: number,
  EventCategoryData: number,
  DriverObject: number,
  CallbackRoutine: number,
  Context: number,
  NotificationEntry: number,
): number {
  const callback = { driver: DriverObject, routine: CallbackRoutine, context: Context };
  const wanted =
    EventCategory === PnpCategory.Interface &&
    (EventCategoryFlags & PNPNOTIFY_DEVICE_INTERFACE_INCLUDE_EXISTING_INTERFACES) !== 0;
  const already = wanted ? existing(EventCategoryData) : undefined;
  return registerNotification(EventCategory, EventCategoryData, callback, NotificationEntry, already);
}

/** Disables the interfaces of a device that goes. */
export function disableInterfaces(device: number): void {
  for (const each of find((found) => found.device === device)) disable(each);
}

function enable(registration: Registration): number {
  const { block, name, device } = registration;
  if (readI32(block + INTERFACE.Enabled) !== 0) return STATUS_OBJECT_NAME_EXISTS;
  const link = createSymbolicLink(nameOf(device));
  if (link === 0) return STATUS_INSUFFICIENT_RESOURCES;
  const status = insertName(link, linkPath(name), { attributes: OBJ_ATTRIBUTES });
  dereferenceObject(link);
  // Another interface of the class, with another reference string, has the link already.
  if (status < 0 && status !== STATUS_OBJECT_NAME_COLLISION) return status;
  setEnabled(registration, true);
  return STATUS_SUCCESS;
}

function disable(registration: Registration): number {
  const { block, name } = registration;
  if (readI32(block + INTERFACE.Enabled) === 0) return STATUS_OBJECT_NAME_NOT_FOUND;
  setEnabled(registration, false);
  const path = linkPath(name);
  if (find((each) => linkPath(each.name) === path && readI32(each.block + INTERFACE.Enabled) !== 0).length > 0) {
    return STATUS_SUCCESS;
  }
  const found = lookup(path, { attributes: OBJ_ATTRIBUTES, type: typeObject('SymbolicLink') });
  if (found.object === 0) return STATUS_SUCCESS;
  makeTemporary(found.object);
  dereferenceObject(found.object);
  return STATUS_SUCCESS;
}

/**
 * IoSetDeviceInterfaceState. IRQL: PASSIVE_LEVEL.
 * @returns STATUS_SUCCESS, STATUS_OBJECT_NAME_EXISTS (enabled already), STATUS_OBJECT_NAME_NOT_FOUND (unknown, or not enabled)
 */
export function IoSetDeviceInterfaceState(SymbolicLinkName: number, Enable: number): number {
  const found = byName(unicodeStringText(SymbolicLinkName));
  if (found === undefined) return STATUS_OBJECT_NAME_NOT_FOUND;
  return (Enable & 0xff) !== 0 ? enable(found) : disable(found);
}

/**
 * IoGetDeviceInterfaces. IRQL: PASSIVE_LEVEL.
 * @param PhysicalDeviceObject only this device's, or NULL
 * @param Flags DEVICE_INTERFACE_INCLUDE_NONACTIVE 1
 * @param SymbolicLinkList receives the names, each with a NUL, and one more; ExFreePool frees it
 */
export function IoGetDeviceInterfaces(
  InterfaceClassGuid: number,
  PhysicalDeviceObject: number,
  Flags: number,
  SymbolicLinkList: number,
): number {
  const names = find(
    ({ block, device }) =>
      sameClass(block, InterfaceClassGuid) &&
      (PhysicalDeviceObject === 0 || device === PhysicalDeviceObject) &&
      ((Flags & INCLUDE_NONACTIVE) !== 0 || readI32(block + INTERFACE.Enabled) !== 0),
  ).map(({ name }) => `${name}\0`);
  const text = `${names.join('')}\0`;
  const buffer = allocatePool(1, text.length * 2, TAG);
  if (buffer === 0) return STATUS_INSUFFICIENT_RESOURCES;
  for (let i = 0; i < text.length; i++) u16[(buffer >> 1) + i] = text.charCodeAt(i);
  writeI32(SymbolicLinkList, buffer);
  return STATUS_SUCCESS;
}

/** IoGetDeviceInterfaceAlias: another class's interface of the same device. IRQL: PASSIVE_LEVEL. */
export function IoGetDeviceInterfaceAlias(
  SymbolicLinkName: number,
  AliasInterfaceClassGuid: number,
  AliasSymbolicLinkName: number,
): number {
  const found = byName(unicodeStringText(SymbolicLinkName));
  if (found === undefined || readU16(SymbolicLinkName) === 0) return STATUS_OBJECT_NAME_NOT_FOUND;
  const alias = find(({ block, device }) => device === found.device && sameClass(block, AliasInterfaceClassGuid))[0];
  if (alias === undefined) return STATUS_OBJECT_NAME_NOT_FOUND;
  return giveText(AliasSymbolicLinkName, alias.name) ? STATUS_SUCCESS : STATUS_INSUFFICIENT_RESOURCES;
}
