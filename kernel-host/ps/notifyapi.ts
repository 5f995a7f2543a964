/** PsSetXxxNotifyRoutine as drivers call them. Source: WDK documentation. */
import { IMAGE_INFO } from '../abi/gen/structs.js';
import { allocateKernelPool, freeKernelPool } from '../ex/kernelpool.js';
import { u8, writeI32, writeU16 } from '../hal/memory.js';
import { storeWide } from '../rtl/guesttext.js';
import { addNotify, hasNotify, NotifyKind, notify, removeNotify } from './notify.js';

/** IMAGE_ADDRESSING_MODE_32BIT, and the bit of an image in kernel space. */
const ADDRESSING_MODE = 3;
const SYSTEM_MODE_IMAGE = 0x100;
const STRING_SIZE = 8;

function set(kind: number, routine: number, remove: number): number {
  return (remove & 0xff) !== 0 ? removeNotify(kind, routine) : addNotify(kind, routine, true);
}

/** PsSetCreateProcessNotifyRoutine. IRQL: PASSIVE_LEVEL. @param Remove TRUE: takes it back, once no call of it runs */
export function PsSetCreateProcessNotifyRoutine(NotifyRoutine: number, Remove: number): number {
  return set(NotifyKind.Process, NotifyRoutine, Remove);
}

/** PsSetCreateProcessNotifyRoutineEx: the routine may refuse a process by CreationStatus. IRQL: PASSIVE_LEVEL. */
export function PsSetCreateProcessNotifyRoutineEx(NotifyRoutine: number, Remove: number): number {
  return set(NotifyKind.ProcessEx, NotifyRoutine, Remove);
}

/** PsSetCreateThreadNotifyRoutine. IRQL: PASSIVE_LEVEL. */
export function PsSetCreateThreadNotifyRoutine(NotifyRoutine: number): number {
  return addNotify(NotifyKind.Thread, NotifyRoutine, false);
}

/** PsRemoveCreateThreadNotifyRoutine. IRQL: PASSIVE_LEVEL. @returns STATUS_SUCCESS, STATUS_PROCEDURE_NOT_FOUND */
export function PsRemoveCreateThreadNotifyRoutine(NotifyRoutine: number): number {
  return removeNotify(NotifyKind.Thread, NotifyRoutine);
}

/** PsSetLoadImageNotifyRoutine. IRQL: PASSIVE_LEVEL. */
export function PsSetLoadImageNotifyRoutine(NotifyRoutine: number): number {
  return addNotify(NotifyKind.Image, NotifyRoutine, false);
}

/** PsRemoveLoadImageNotifyRoutine. IRQL: PASSIVE_LEVEL. @returns STATUS_SUCCESS, STATUS_PROCEDURE_NOT_FOUND */
export function PsRemoveLoadImageNotifyRoutine(NotifyRoutine: number): number {
  return removeNotify(NotifyKind.Image, NotifyRoutine);
}

/** An image that has been loaded. */
export interface LoadedImageInfo {
  readonly path: string;
  /** Id of the process it is for; 0 for drivers. */
  readonly processId: number;
  readonly base: number;
  /** Bytes. */
  readonly size: number;
}

/** Tells of an image, before any of its code runs. At PASSIVE_LEVEL, in a thread that may run driver code. */
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
