/** What the PnP manager knows of devices, all root-enumerated here, and of the system. Source: WDK documentation. */
import {
  STATUS_BUFFER_TOO_SMALL,
  STATUS_INVALID_DEVICE_REQUEST,
  STATUS_OBJECT_NAME_NOT_FOUND,
  STATUS_SUCCESS,
} from '../abi/gen/constants.js';
import { DEVICE_OBJECT, DRIVER_EXTENSION, DRIVER_OBJECT } from '../abi/gen/structs.js';
import { allocateKernelPool, freeKernelPool } from '../ex/kernelpool.js';
import { freePool } from '../ex/pool.js';
import { compareAndSwap } from '../hal/atomics.js';
import { readI32, u8, u16, writeI32 } from '../hal/memory.js';
import { MACHINE } from '../ke/system.js';
import { nameOf } from '../ob/names.js';
import { unicodeStringText } from '../rtl/guesttext.js';

/** DEVICE_REGISTRY_PROPERTY. */
const Property = {
  DeviceDescription: 0,
  HardwareID: 1,
  CompatibleIDs: 2,
  ClassName: 5,
  DriverKeyName: 7,
  Manufacturer: 8,
  FriendlyName: 9,
  LocationInformation: 10,
  PhysicalDeviceObjectName: 11,
  EnumeratorName: 15,
  Address: 16,
  UINumber: 17,
  InstallState: 18,
  RemovalPolicy: 19,
} as const;
const GENERIC_MAPPING_SIZE = 16;
const CONFIGURATION_SIZE = 64;

/** @returns the service of the driver that a physical device was made for: its own, or the one attached to it. */
export function serviceOf(device: number): string {
  const above = readI32(device + DEVICE_OBJECT.AttachedDevice);
  const driver = readI32((above === 0 ? device : above) + DEVICE_OBJECT.DriverObject);
  const extension = readI32(driver + DRIVER_OBJECT.DriverExtension);
  return unicodeStringText(extension + DRIVER_EXTENSION.ServiceKeyName);
}

/** @returns the property's units with all their terminators, or a number, or undefined when the device has none */
export function deviceProperty(device: number, property: number): string | number | undefined {
  const service = serviceOf(device);
  switch (property) {
    case Property.DeviceDescription:
    case Property.FriendlyName:
      return `${service}\0`;
    case Property.HardwareID:
      return `ROOT\\${service}\0\0`;
    case Property.ClassName:
      return 'System\0';
    case Property.DriverKeyName:
      return `{4d36e97d-e325-11ce-bfc1-08002be10318}\\0000\0`;
    case Property.Manufacturer:
      return 'ntwasm\0';
    case Property.EnumeratorName:
      return 'ROOT\0';
    case Property.PhysicalDeviceObjectName:
      return `${nameOf(device)}\0`;
    case Property.InstallState:
      return 0;
    case Property.RemovalPolicy:
      return 1;
    default:
      return undefined;
  }
}

/**
 * IoGetDeviceProperty. IRQL: PASSIVE_LEVEL. Lengths in bytes.
 * @param ResultLength receives what the property needs
 * @returns STATUS_SUCCESS, STATUS_BUFFER_TOO_SMALL, STATUS_OBJECT_NAME_NOT_FOUND (the device has no such property)
 */
export function IoGetDeviceProperty(
  DeviceObject: number,
  DeviceProperty: number,
  BufferLength: number,
  PropertyBuffer: number,
  ResultLength: number,
): number {
  const value = deviceProperty(DeviceObject, DeviceProperty);
  if (value === undefined) return STATUS_OBJECT_NAME_NOT_FOUND;
  const bytes = typeof value === 'number' ? 4 : value.length * 2;
  writeI32(ResultLength, bytes);
  if (BufferLength >>> 0 < bytes) return STATUS_BUFFER_TOO_SMALL;
  if (typeof value === 'number') writeI32(PropertyBuffer, value);
  else for (let i = 0; i < value.length; i++) u16[(PropertyBuffer >> 1) + i] = value.charCodeAt(i);
  return STATUS_SUCCESS;
}

/** IoIsWdmVersionAvailable. IRQL: PASSIVE_LEVEL. The system offers WDM 1.0 to 1.0x30, and 6.0. */
export function IoIsWdmVersionAvailable(MajorVersion: number, MinorVersion: number): number {
  const major = MajorVersion & 0xff;
  const minor = MinorVersion & 0xff;
  return major < 1 || (major === 1 && minor <= 0x30) || (major === 6 && minor === 0) ? 1 : 0;
}

/** Gives out one block of memory for the machine's life, made at the first call. */
function once(word: number, bytes: number, fill: (block: number) => void): number {
  const known = readI32(word);
  if (known !== 0) return known;
  const block = allocateKernelPool(bytes);
  if (block === 0) return 0;
  u8.fill(0, block, block + bytes);
  fill(block);
  if (compareAndSwap(word, 0, block)) return block;
  freeKernelPool(block);
  return readI32(word);
}

/** IoGetFileObjectGenericMapping. IRQL: <= DISPATCH_LEVEL. @returns a GENERIC_MAPPING for files */
export function IoGetFileObjectGenericMapping(): number {
  return once(MACHINE.FileMapping, GENERIC_MAPPING_SIZE, (block) => {
    for (const [at, rights] of [0x12_0089, 0x12_0116, 0x12_00a0, 0x1f_01ff].entries()) writeI32(block + at * 4, rights);
  });
}

/** IoGetConfigurationInformation. IRQL: PASSIVE_LEVEL. @returns counts of disks and the like, which drivers keep */
export function IoGetConfigurationInformation(): number {
  return once(MACHINE.Configuration, CONFIGURATION_SIZE, (block) => writeI32(block, CONFIGURATION_SIZE));
}

/** IoWMIWriteEvent: nobody listens; the event's memory, from pool, is WMI's to free. IRQL: <= APC_LEVEL. */
export function IoWMIWriteEvent(WnodeEventItem: number): number {
  freePool(WnodeEventItem, 0);
  return STATUS_SUCCESS;
}

/** IoWMIRegistrationControl: accepted; nobody asks WMI anything. IRQL: PASSIVE_LEVEL. */
export function IoWMIRegistrationControl(DeviceObject: number, _Action: number): number {
  return DeviceObject === 0 ? STATUS_INVALID_DEVICE_REQUEST : STATUS_SUCCESS;
}
