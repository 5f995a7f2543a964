/**
 * Driver objects: `\Driver\Name`. Ours is what follows the DRIVER_OBJECT: its DRIVER_EXTENSION, and the list of
 * memory that clients have asked for.
 *
 * Source: the DRIVER_OBJECT page, IoCreateDriver, IoAllocateDriverObjectExtension in the WDK documentation.
 */
import {
  DO_DEVICE_INITIALIZING,
  OBJ_CASE_INSENSITIVE,
  OBJ_PERMANENT,
  STATUS_INSUFFICIENT_RESOURCES,
  STATUS_INVALID_DEVICE_REQUEST,
  STATUS_OBJECT_NAME_COLLISION,
  STATUS_SUCCESS,
} from '../abi/gen/constants.js';
import { DRIVER_EXTENSION, DRIVER_OBJECT, IRP } from '../abi/gen/structs.js';
import { allocateKernelPool, freeKernelPool } from '../ex/kernelpool.js';
import { atomicAdd } from '../hal/atomics.js';
import { defineLayout } from '../hal/layout.js';
import { acquireLock, releaseLock } from '../hal/lock.js';
import { readI32, readU32, u8, u16, writeI32, writeU16 } from '../hal/memory.js';
import { callTable, defineTableRoutine, TableRoutine } from '../ke/guest.js';
import { MACHINE } from '../ke/system.js';
import { makeTemporary } from '../ob/names.js';
import { insertName } from '../ob/namespace.js';
import { createObject, dereferenceObject } from '../ob/object.js';
import { registerType, typeObject } from '../ob/types.js';
import { unicodeStringText } from '../rtl/guesttext.js';
import { IofCompleteRequest } from './complete.js';
import { devicesOf, setDeviceFlags } from './device.js';

const IO_TYPE_DRIVER = 4;
const MAJOR_FUNCTIONS = 28;
const DRVO_BUILTIN_DRIVER = 0x4;
/** Follows the DRIVER_EXTENSION. */
const DRIVER_PRIVATE = defineLayout(
  {
    /** First block of IoAllocateDriverObjectExtension. IoLock. */
    Extensions: 4,
    /** First routine of IoRegisterDriverReinitialization. IoLock. */
    Reinitialize: 4,
    /** Times such routines have been called. */
    Reinitialized: 4,
  },
  DRIVER_OBJECT.size + DRIVER_EXTENSION.size,
);
/** A client's block; its memory follows. */
const CLIENT = defineLayout({ Next: 4, Identification: 4 });
const REINITIALIZE = defineLayout({ Next: 4, Routine: 4, Context: 4 });

registerType({ name: 'Driver', onDelete: freeParts });

/** What MajorFunction entries hold that the driver has not set. */
function invalidDeviceRequest(_device: number, irp: number): number {
  writeI32(irp + IRP.IoStatus_Status, STATUS_INVALID_DEVICE_REQUEST);
  writeI32(irp + IRP.IoStatus_Information, 0);
  IofCompleteRequest(irp, 0);
  return STATUS_INVALID_DEVICE_REQUEST;
}

defineTableRoutine(TableRoutine.InvalidDeviceRequest, invalidDeviceRequest);

/** Writes a UNICODE_STRING with a buffer of its own. */
function storeString(string: number, text: string): void {
  const buffer = allocateKernelPool(text.length * 2 + 2);
  for (let i = 0; i < text.length; i++) u16[(buffer >> 1) + i] = text.charCodeAt(i);
  u16[(buffer >> 1) + text.length] = 0;
  writeU16(string, text.length * 2);
  writeU16(string + 2, text.length * 2 + 2);
  writeI32(string + 4, buffer);
}

/**
 * Makes a driver object with its name.
 * @param path `\Driver\Name`
 * @param service name of its key below Services
 * @param entry DriverEntry, a function pointer
 * @returns the object, referenced; or why not
 */
export function createDriverObject(path: string, service: string, entry: number): { status: number; driver: number } {
  const driver = createObject(typeObject('Driver'), DRIVER_PRIVATE.size);
  if (driver === 0) return { status: STATUS_INSUFFICIENT_RESOURCES, driver: 0 };
  const extension = driver + DRIVER_OBJECT.size;
  writeU16(driver + DRIVER_OBJECT.Type, IO_TYPE_DRIVER);
  writeU16(driver + DRIVER_OBJECT.Size, DRIVER_OBJECT.size);
  writeI32(driver + DRIVER_OBJECT.DriverExtension, extension);
  writeI32(driver + DRIVER_OBJECT.DriverInit, entry);
  writeI32(extension + DRIVER_EXTENSION.DriverObject, driver);
  storeString(driver + DRIVER_OBJECT.DriverName, path);
  storeString(extension + DRIVER_EXTENSION.ServiceKeyName, service);
  for (let i = 0; i < MAJOR_FUNCTIONS; i++) {
    writeI32(driver + DRIVER_OBJECT.MajorFunction + i * 4, TableRoutine.InvalidDeviceRequest);
  }
  const status = insertName(driver, path, { attributes: OBJ_PERMANENT | OBJ_CASE_INSENSITIVE });
  if (status >= 0) return { status, driver };
  dereferenceObject(driver);
  return { status, driver: 0 };
}

/** Takes a driver's name away, and the reference of who made it. */
export function releaseDriverObject(driver: number): void {
  makeTemporary(driver);
  dereferenceObject(driver);
}

function freeParts(driver: number): void {
  freeKernelPool(readU32(driver + DRIVER_OBJECT.DriverName + 4));
  freeKernelPool(readU32(driver + DRIVER_OBJECT.size + DRIVER_EXTENSION.ServiceKeyName + 4));
  for (const list of [DRIVER_PRIVATE.Extensions, DRIVER_PRIVATE.Reinitialize]) {
    for (let block = readU32(driver + list); block !== 0; ) {
      const next = readU32(block);
      freeKernelPool(block);
      block = next;
    }
  }
}

/** DriverEntry has returned: its devices can be opened, and entries it has cleared fail requests. */
export function readyDriver(driver: number): void {
  for (let i = 0; i < MAJOR_FUNCTIONS; i++) {
    const entry = driver + DRIVER_OBJECT.MajorFunction + i * 4;
    if (readI32(entry) === 0) writeI32(entry, TableRoutine.InvalidDeviceRequest);
  }
  for (const device of devicesOf(driver)) setDeviceFlags(device, 0, DO_DEVICE_INITIALIZING);
}

/**
 * IoCreateDriver. IRQL: PASSIVE_LEVEL.
 * @param DriverName UNICODE_STRING with the whole path, or NULL for one that is made up
 * @param InitializationFunction called as DriverEntry, with NULL as RegistryPath
 * @returns what it returns, or why the object could not be made
 */
export function IoCreateDriver(DriverName: number, InitializationFunction: number): number {
  const given = unicodeStringText(DriverName);
  const path = given === '' ? `\\Driver\\${atomicAdd(MACHINE.NextDeviceName, 1).toString(16).padStart(8, '0')}` : given;
  const { status, driver } = createDriverObject(path, path.slice(path.lastIndexOf('\\') + 1), InitializationFunction);
  if (status < 0) return status;
  writeI32(driver + DRIVER_OBJECT.Flags, DRVO_BUILTIN_DRIVER);
  const result = callTable(InitializationFunction, driver, 0);
  if (result < 0) releaseDriverObject(driver);
  else readyDriver(driver);
  return result;
}

/** IoDeleteDriver: takes back what IoCreateDriver made. IRQL: PASSIVE_LEVEL. */
export function IoDeleteDriver(DriverObject: number): void {
  releaseDriverObject(DriverObject);
}

function findExtension(driver: number, identification: number): number {
  let block = readI32(driver + DRIVER_PRIVATE.Extensions);
  while (block !== 0 && readI32(block + CLIENT.Identification) !== identification) block = readI32(block + CLIENT.Next);
  return block;
}

/**
 * IoAllocateDriverObjectExtension. IRQL: <= APC_LEVEL. It goes with the driver object.
 * @param DriverObjectExtensionSize bytes, zeroed
 * @returns STATUS_SUCCESS, STATUS_OBJECT_NAME_COLLISION (there is one), STATUS_INSUFFICIENT_RESOURCES
 */
export function IoAllocateDriverObjectExtension(
  DriverObject: number,
  ClientIdentificationAddress: number,
  DriverObjectExtensionSize: number,
  DriverObjectExtension: number,
): number {
  writeI32(DriverObjectExtension, 0);
  const bytes = CLIENT.size + (DriverObjectExtensionSize >>> 0);
  const block = allocateKernelPool(bytes);
  if (block === 0) return STATUS_INSUFFICIENT_RESOURCES;
  u8.fill(0, block, block + bytes);
  acquireLock(MACHINE.IoLock);
  const taken = findExtension(DriverObject, ClientIdentificationAddress) !== 0;
  if (!taken) {
    writeI32(block + CLIENT.Identification, ClientIdentificationAddress);
    writeI32(block + CLIENT.Next, readI32(DriverObject + DRIVER_PRIVATE.Extensions));
    writeI32(DriverObject + DRIVER_PRIVATE.Extensions, block);
  }
  releaseLock(MACHINE.IoLock);
  if (taken) {
    freeKernelPool(block);
    return STATUS_OBJECT_NAME_COLLISION;
  }
  writeI32(DriverObjectExtension, block + CLIENT.size);
  return STATUS_SUCCESS;
}

/** IoGetDriverObjectExtension. IRQL: <= DISPATCH_LEVEL. @returns the memory, or NULL */
export function IoGetDriverObjectExtension(DriverObject: number, ClientIdentificationAddress: number): number {
  acquireLock(MACHINE.IoLock);
  const block = findExtension(DriverObject, ClientIdentificationAddress);
  releaseLock(MACHINE.IoLock);
  return block === 0 ? 0 : block + CLIENT.size;
}

/** IoRegisterDriverReinitialization: to be called again after the drivers have started. IRQL: PASSIVE_LEVEL. */
export function IoRegisterDriverReinitialization(DriverObject: number, Routine: number, Context: number): void {
  const block = allocateKernelPool(REINITIALIZE.size);
  if (block === 0) return;
  writeI32(block + REINITIALIZE.Routine, Routine);
  writeI32(block + REINITIALIZE.Context, Context);
  acquireLock(MACHINE.IoLock);
  let link = DriverObject + DRIVER_PRIVATE.Reinitialize;
  while (readI32(link) !== 0) link = readI32(link) + REINITIALIZE.Next;
  writeI32(block + REINITIALIZE.Next, 0);
  writeI32(link, block);
  releaseLock(MACHINE.IoLock);
}

/** Takes the first of a driver's reinitialisation routines. @returns what to call it with; undefined when there is none */
export function nextReinitialization(
  driver: number,
): { readonly routine: number; readonly context: number; readonly count: number } | undefined {
  acquireLock(MACHINE.IoLock);
  const block = readI32(driver + DRIVER_PRIVATE.Reinitialize);
  if (block !== 0) writeI32(driver + DRIVER_PRIVATE.Reinitialize, readI32(block + REINITIALIZE.Next));
  releaseLock(MACHINE.IoLock);
  if (block === 0) return undefined;
  const routine = readI32(block + REINITIALIZE.Routine);
  const context = readI32(block + REINITIALIZE.Context);
  freeKernelPool(block);
  return { routine, context, count: atomicAdd(driver + DRIVER_PRIVATE.Reinitialized, 1) + 1 };
}
