/**
 * Objects: a header with counts and type before the body, as on NT. A pointer to an object is a pointer to
 * its body. PointerCount is atomic; an object goes when it falls to zero, by its type's delete routine.
 *
 * The memory is the kernel's own pool, so a driver's leak list shows what the driver allocated.
 */

import { allocateKernelPool, freeKernelPool } from '../ex/kernelpool.js';
import { atomicAdd } from '../hal/atomics.js';
import { defineLayout } from '../hal/layout.js';
import { readI32, u8, writeI32 } from '../hal/memory.js';
import { BugCode, keBugCheckEx } from '../ke/bugcheck.js';
import { MACHINE } from '../ke/system.js';

/** Lies right before the body. */
const HEADER_FIELDS = defineLayout({
  /** References, the handles' included. Atomic. */
  PointerCount: 4,
  /** Open handles. Atomic. */
  HandleCount: 4,
  /** Its OBJECT_TYPE. Constant. */
  Type: 4,
  /** OBJECT_MAGIC while the object lives. */
  Magic: 4,
});
const HEADER_SIZE = HEADER_FIELDS.size;
const OBJECT_MAGIC = 0x6a62_4f4e;

/**
 * OBJECT_TYPE: opaque to drivers, who only compare its address. `PsThreadType` is a pointer to a pointer to
 * one, so each begins with its own address and is that pointer itself.
 */
const OBJECT_TYPE = defineLayout({ Self: 4, Index: 4, TotalObjects: 4, TotalHandles: 4, Spare: 4 });

/** Numbers of the types: constant, since host and workers load their modules in different orders. */
const TYPE_NUMBERS = { Process: 0, Thread: 1, Event: 2, Semaphore: 3, Mutant: 4 } as const;

/** What the kernel knows of a type. */
export interface TypeInfo {
  readonly name: keyof typeof TYPE_NUMBERS;
  /** Called when the last reference has gone, before the memory does. */
  readonly onDelete?: (object: number) => void;
}

/** Types by number. */
const types: (TypeInfo | undefined)[] = [];

/** Registers a type, at module load. @returns its number */
export function registerType(info: TypeInfo): number {
  const number = TYPE_NUMBERS[info.name];
  types[number] = info;
  return number;
}

/** Allocates the OBJECT_TYPE of a registered type; once, at boot. @returns its address */
export function createTypeObject(index: number): number {
  const type = allocateKernelPool(OBJECT_TYPE.size);
  u8.fill(0, type, type + OBJECT_TYPE.size);
  writeI32(type + OBJECT_TYPE.Self, type);
  writeI32(type + OBJECT_TYPE.Index, index);
  return type;
}

/**
 * Creates an object with one reference, its body zeroed.
 * @param type address of its OBJECT_TYPE
 * @param bytes size of the body
 * @returns address of the body, or 0 when memory has run out
 */
export function createObject(type: number, bytes: number): number {
  const block = allocateKernelPool(HEADER_SIZE + bytes);
  if (block === 0) return 0;
  u8.fill(0, block, block + HEADER_SIZE + bytes);
  writeI32(block + HEADER_FIELDS.PointerCount, 1);
  writeI32(block + HEADER_FIELDS.Type, type);
  writeI32(block + HEADER_FIELDS.Magic, OBJECT_MAGIC);
  atomicAdd(MACHINE.ObjectCount, 1);
  return block + HEADER_SIZE;
}

function header(object: number): number {
  const address = object - HEADER_SIZE;
  if (address < 0 || (address & 3) !== 0 || readI32(address + HEADER_FIELDS.Magic) !== OBJECT_MAGIC) {
    keBugCheckEx(
      BugCode.REFERENCE_BY_POINTER,
      0,
      object,
      1,
      0,
      'The pointer is not one to an object, or the object has been deleted.',
    );
  }
  return address;
}

/** @returns the object's OBJECT_TYPE. */
export function typeOf(object: number): number {
  return readI32(header(object) + HEADER_FIELDS.Type);
}

/** @returns the name of the object's type: `Thread`, `Process` … */
export function typeNameOf(object: number): string {
  return types[readI32(typeOf(object) + OBJECT_TYPE.Index)]?.name ?? '?';
}

/** Adds a reference. @returns the new count */
export function referenceObject(object: number): number {
  return atomicAdd(header(object) + HEADER_FIELDS.PointerCount, 1) + 1;
}

/** Takes a reference away; the last one deletes the object. @returns the new count */
export function dereferenceObject(object: number): number {
  const block = header(object);
  const count = atomicAdd(block + HEADER_FIELDS.PointerCount, -1) - 1;
  if (count === 0) deleteObject(block, object);
  if (count < 0) {
    keBugCheckEx(
      BugCode.REFERENCE_BY_POINTER,
      typeOf(object),
      object,
      2,
      count,
      'The object was dereferenced more often than referenced.',
    );
  }
  return count;
}

function deleteObject(block: number, object: number): void {
  types[readI32(typeOf(object) + OBJECT_TYPE.Index)]?.onDelete?.(object);
  writeI32(block + HEADER_FIELDS.Magic, 0);
  atomicAdd(MACHINE.ObjectCount, -1);
  freeKernelPool(block);
}

/** Changes the number of open handles. @returns the new number */
export function changeHandleCount(object: number, delta: number): number {
  return atomicAdd(header(object) + HEADER_FIELDS.HandleCount, delta) + delta;
}
