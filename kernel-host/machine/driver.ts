/** A loaded driver's objects, and what DriverEntry gets. Host only, memory bound. */
import { DRIVER_OBJECT } from '../abi/gen/structs.js';
import { allocateKernelPool, freeKernelPool } from '../ex/kernelpool.js';
import { readU32, u16, writeI32, writeU16 } from '../hal/memory.js';
import { createDriverObject, releaseDriverObject } from '../io/driver.js';
import { KernelRoutine } from '../ke/kernelroutine.js';
import { hasNotify, NotifyKind } from '../ps/notify.js';

const UNICODE_STRING_SIZE = 8;
/** Drivers of one name in one machine. */
const MOST_NAMESAKES = 1000;

/** Addresses of what belongs to one loaded driver. */
export interface DriverBlocks {
  readonly driverObject: number;
  readonly registryPath: number;
}

/** @returns address of a UNICODE_STRING, its buffer behind it. */
function unicodeString(text: string): number {
  const block = allocateKernelPool(UNICODE_STRING_SIZE + text.length * 2 + 2);
  const buffer = block + UNICODE_STRING_SIZE;
  for (let i = 0; i < text.length; i++) u16[(buffer >> 1) + i] = text.charCodeAt(i);
  u16[(buffer >> 1) + text.length] = 0;
  writeU16(block, text.length * 2);
  writeU16(block + 2, text.length * 2 + 2);
  writeI32(block + 4, buffer);
  return block;
}

/** A second driver of the same name gets a number. */
function makeObject(name: string, service: string, entry: number): number {
  for (let copy = 1; copy < MOST_NAMESAKES; copy++) {
    const { driver } = createDriverObject(`\\Driver\\${name}${copy === 1 ? '' : `-${copy}`}`, service, entry);
    if (driver !== 0) return driver;
  }
  throw new RangeError('the machine has no memory left for a driver object');
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
  const service = registryPath.slice(registryPath.lastIndexOf('\\') + 1);
  const driverObject = makeObject(name, service, entry);
  writeI32(driverObject + DRIVER_OBJECT.DriverStart, image.base);
  writeI32(driverObject + DRIVER_OBJECT.DriverSize, image.dataSize);
  return { driverObject, registryPath: unicodeString(registryPath) };
}

/** @returns table index of the unload routine, or 0. */
export function unloadRoutine(blocks: DriverBlocks): number {
  return readU32(blocks.driverObject + DRIVER_OBJECT.DriverUnload);
}

/** Lets go of what `createDriver` made; devices that are left keep the driver object. */
export function deleteDriver(blocks: DriverBlocks): void {
  freeKernelPool(blocks.registryPath);
  releaseDriverObject(blocks.driverObject);
}

/** @returns what the loader calls with a new driver object before the driver: who asked is told of its image. */
export function imageCalls(): number[] {
  return hasNotify(NotifyKind.Image) ? [KernelRoutine.ImageLoaded] : [];
}
