/** Telling drivers of images: before any code of an image runs, in a thread that may run driver code. */
import { DRIVER_OBJECT, IMAGE_INFO } from '../abi/gen/structs.js';
import { allocateKernelPool, freeKernelPool } from '../ex/kernelpool.js';
import { readI32, u8, writeI32, writeU16 } from '../hal/memory.js';
import { defineKernelRoutine, KernelRoutine } from '../ke/kernelroutine.js';
import { storeWide, unicodeStringText } from '../rtl/guesttext.js';
import { hasNotify, NotifyKind, notify } from './notify.js';

/** IMAGE_ADDRESSING_MODE_32BIT, and the bit of an image in kernel space. */
const ADDRESSING_MODE = 3;
const SYSTEM_MODE_IMAGE = 0x100;
const STRING_SIZE = 8;

/** An image that has been loaded. */
export interface LoadedImageInfo {
  readonly path: string;
  /** Id of the process it is for; 0 for drivers. */
  readonly processId: number;
  readonly base: number;
  /** Bytes. */
  readonly size: number;
}

/** Tells of an image. At PASSIVE_LEVEL. */
export function announceImage({ path, processId, base, size }: LoadedImageInfo): void {
  if (!hasNotify(NotifyKind.Image)) return;
  const block = allocateKernelPool(IMAGE_INFO.size + STRING_SIZE + path.length * 2 + 2);
  if (block === 0) return;
  const name = block + IMAGE_INFO.size;
  u8.fill(0, block, name + STRING_SIZE);
  writeI32(block + IMAGE_INFO.Properties, ADDRESSING_MODE | (processId === 0 ? SYSTEM_MODE_IMAGE : 0));
  writeI32(block + IMAGE_INFO.ImageBase, base);
  writeI32(block + IMAGE_INFO.ImageSize, size);
  writeU16(name, path.length * 2);
  writeU16(name + 2, path.length * 2 + 2);
  writeI32(name + 4, name + STRING_SIZE);
  storeWide(name + STRING_SIZE, `${path}\0`);
  notify(NotifyKind.Image, name, processId, block);
  freeKernelPool(block);
}

/** The loader's call for a new driver, by its driver object. */
function announceDriver(driver: number): void {
  const name = unicodeStringText(driver + DRIVER_OBJECT.DriverName).replace(/^.*\\/, '');
  announceImage({
    path: `\\SystemRoot\\System32\\drivers\\${name}.sys`,
    processId: 0,
    base: readI32(driver + DRIVER_OBJECT.DriverStart),
    size: readI32(driver + DRIVER_OBJECT.DriverSize),
  });
}

defineKernelRoutine(KernelRoutine.ImageLoaded, announceDriver);
