/** The driver object and what DriverEntry gets: made by the I/O manager on NT. Host only, memory bound. */
import { DRIVER_OBJECT } from '../abi/gen/structs.js';
import { allocateKernelPool, freeKernelPool } from '../ex/kernelpool.js';
import { readU32, u8, u16, writeI32, writeU16 } from '../hal/memory.js';

const IO_TYPE_DRIVER = 4;
const UNICODE_STRING_SIZE = 8;

/** Addresses of what belongs to one loaded driver. */
export interface DriverBlocks {
  readonly driverObject: number;
  readonly registryPath: number;
}

/** @returns address of a UNICODE_STRING, its buffer behind it. */
function unicodeString(text: string): number {
  const block = allocateKernelPool(UNICODE_STRING_SIZE + text.length * 2 + 2);
  writeString(block, block + UNICODE_STRING_SIZE, text);
  return block;
}

function writeString(string: number, buffer: number, text: string): void {
  for (let i = 0; i < text.length; i++) u16[(buffer >> 1) + i] = text.charCodeAt(i);
  u16[(buffer >> 1) + text.length] = 0;
  writeU16(string, text.length * 2);
  writeU16(string + 2, text.length * 2 + 2);
  writeI32(string + 4, buffer);
}

/**
 * Makes a DRIVER_OBJECT.
 * @param image address and size of the image's data
 * @param entry table index of DriverEntry
 * @param registryPath the driver's key
 */
export function createDriver(
  name: string,
  image: { base: number; dataSize: number },
  entry: number,
  registryPath: string,
): DriverBlocks {
  const driverObject = allocateKernelPool(DRIVER_OBJECT.size);
  u8.fill(0, driverObject, driverObject + DRIVER_OBJECT.size);
  writeU16(driverObject + DRIVER_OBJECT.Type, IO_TYPE_DRIVER);
  writeU16(driverObject + DRIVER_OBJECT.Size, DRIVER_OBJECT.size);
  writeI32(driverObject + DRIVER_OBJECT.DriverStart, image.base);
  writeI32(driverObject + DRIVER_OBJECT.DriverSize, image.dataSize);
  writeI32(driverObject + DRIVER_OBJECT.DriverInit, entry);
  const driverName = unicodeString(`\\Driver\\${name}`);
  u8.copyWithin(driverObject + DRIVER_OBJECT.DriverName, driverName, driverName + UNICODE_STRING_SIZE);
  return { driverObject, registryPath: unicodeString(registryPath) };
}

/** @returns table index of the unload routine, or 0. */
export function unloadRoutine(blocks: DriverBlocks): number {
  return readU32(blocks.driverObject + DRIVER_OBJECT.DriverUnload);
}

/** Frees what `createDriver` made. */
export function deleteDriver(blocks: DriverBlocks): void {
  freeKernelPool(readU32(blocks.driverObject + DRIVER_OBJECT.DriverName + 4) - UNICODE_STRING_SIZE);
  freeKernelPool(blocks.registryPath);
  freeKernelPool(blocks.driverObject);
}
