/**
 * Objects: a header with counts and type before the body, as on NT. A pointer to an object is a pointer to
 * its body. PointerCount is atomic; an object goes when it falls to zero, by its type's delete routine.
 *
 * Every handle holds a reference, and so does a name: what is in a directory cannot go away, so a lookup may
 * reference what it finds under the directory's lock. See ob/names for how the name goes with the last handle.
 *
 * The memory is the kernel's own pool, so a driver's leak list shows what the driver allocated.
 */
import { allocateKernelPool, freeKernelPool, poolStack } from '../ex/kernelpool.js';
import { atomicAdd, atomicAnd, atomicOr } from '../hal/atomics.js';
import { readI32, u8, writeI32 } from '../hal/memory.js';
import { BugCode, captureStack, stopWith } from '../ke/bugcheck.js';
import { currentIrql } from '../ke/current.js';
import type { OtherStack } from '../ke/host.js';
import { MACHINE } from '../ke/system.js';
import { deferDelete, setDeleter } from './deferred.js';
import { HEADER_FIELDS, HEADER_SIZE, OBJECT_MAGIC } from './header.js';
import { releaseName } from './name.js';
import { createTypeObjects, OBJECT_TYPE, typeInfo } from './types.js';

/** What the header's Flags say. */
export const ObjectFlag = {
  /** The name stays when the last handle goes. */
  Permanent: 1,
  /** A name that a driver has made and has to delete: IoCreateSymbolicLink. */
  OfDriver: 2,
} as const;

/** Makes the OBJECT_TYPEs; once, at boot, before the first object. */
export function initializeTypes(): void {
  createTypeObjects((type, bytes) => {
    const object = createObject(type, bytes);
    if (type === 0) writeI32(object - HEADER_SIZE + HEADER_FIELDS.Type, object);
    return object;
  });
}

/**
 * Creates an object with one reference, its body zeroed. It has no name and no handle.
 * @param type address of its OBJECT_TYPE, `typeObject(name)`
 * @param bytes size of the body
 * @returns address of the body, or 0 when memory has run out. IRQL: <= DISPATCH_LEVEL.
 */
export function createObject(type: number, bytes: number): number {
  const block = allocateKernelPool(HEADER_SIZE + bytes);
  if (block === 0) return 0;
  u8.fill(0, block, block + HEADER_SIZE + bytes);
  writeI32(block + HEADER_FIELDS.PointerCount, 1);
  writeI32(block + HEADER_FIELDS.Type, type);
  writeI32(block + HEADER_FIELDS.Magic, OBJECT_MAGIC);
  atomicAdd(MACHINE.ObjectCount, 1);
  if (type !== 0) atomicAdd(type + OBJECT_TYPE.TotalObjects, 1);
  return block + HEADER_SIZE;
}

let historyOf: (object: number) => readonly OtherStack[] = () => [];

/** Sets who knows what drivers have done with an object. The verifier's part. */
export function setHistory(history: (object: number) => readonly OtherStack[]): void {
  historyOf = history;
}

function header(object: number): number {
  const address = object - HEADER_SIZE;
  if (address < 0 || (address & 3) !== 0 || readI32(address + HEADER_FIELDS.Magic) !== OBJECT_MAGIC) {
    const detail = 'The pointer is not one to an object, or the object has been deleted.';
    stopWith(BugCode.REFERENCE_BY_POINTER, [0, object, 1, 0], detail, captureStack(), { others: historyOf(object) });
  }
  return address;
}

/** @returns whether an address is that of a live object. */
export function isObject(address: number): boolean {
  const block = address - HEADER_SIZE;
  return block > 0 && (block & 3) === 0 && readI32(block + HEADER_FIELDS.Magic) === OBJECT_MAGIC;
}

/** @returns the object's OBJECT_TYPE. */
export function typeOf(object: number): number {
  return readI32(header(object) + HEADER_FIELDS.Type);
}

/** @returns the name of the object's type: `Thread`, `Process` … */
export function typeNameOf(object: number): string {
  return typeInfo(typeOf(object)).name;
}

/** Adds a reference. IRQL: any. @returns the new count */
export function referenceObject(object: number): number {
  return atomicAdd(header(object) + HEADER_FIELDS.PointerCount, 1) + 1;
}

/**
 * Takes a reference away; the last one deletes the object, which may run driver code: no lock is held.
 * IRQL: <= DISPATCH_LEVEL.
 * @returns the new count
 */
export function dereferenceObject(object: number): number {
  const block = header(object);
  const count = atomicAdd(block + HEADER_FIELDS.PointerCount, -1) - 1;
  if (count === 0) {
    const { deletesAtPassive = false, mayDelete } = typeInfo(typeOf(object));
    if (mayDelete !== undefined && !mayDelete(object)) return 0;
    if (deletesAtPassive && currentIrql() !== 0) deferDelete(object);
    else deleteObject(object);
  }
  if (count < 0) {
    const detail = 'The object was dereferenced more often than referenced.';
    const parameters = [typeOf(object), object, 2, count];
    stopWith(BugCode.REFERENCE_BY_POINTER, parameters, detail, captureStack(), { others: historyOf(object) });
  }
  return count;
}

/** Ends an object that nobody refers to. PASSIVE_LEVEL for types that say so. */
export function deleteObject(object: number): void {
  const block = header(object);
  const type = typeOf(object);
  typeInfo(type).onDelete?.(object);
  const name = readI32(block + HEADER_FIELDS.Name);
  const security = readI32(block + HEADER_FIELDS.Security);
  if (security !== 0) releaseSecurity(security);
  writeI32(block + HEADER_FIELDS.Magic, 0);
  atomicAdd(MACHINE.ObjectCount, -1);
  atomicAdd(type + OBJECT_TYPE.TotalObjects, -1);
  freeKernelPool(block);
  const directory = name === 0 ? 0 : releaseName(name);
  if (directory !== 0) dereferenceObject(directory);
}

setDeleter(deleteObject);

let releaseSecurity: (descriptor: number) => void = () => {};

/** Sets what lets an object's security descriptor go. ob/security's part. */
export function setReleaser(release: (descriptor: number) => void): void {
  releaseSecurity = release;
}

/** Changes the number of open handles. @returns the new number */
export function changeHandleCount(object: number, delta: number): number {
  const block = header(object);
  atomicAdd(readI32(block + HEADER_FIELDS.Type) + OBJECT_TYPE.TotalHandles, delta);
  return atomicAdd(block + HEADER_FIELDS.HandleCount, delta) + delta;
}

/** @returns how many references and handles there are, at a moment. */
export function objectCounts(object: number): { readonly references: number; readonly handles: number } {
  const block = header(object);
  return {
    references: readI32(block + HEADER_FIELDS.PointerCount),
    handles: readI32(block + HEADER_FIELDS.HandleCount),
  };
}

/** @returns whether all of `flags` (ObjectFlag) are set. */
export function hasFlag(object: number, flags: number): boolean {
  return (readI32(header(object) + HEADER_FIELDS.Flags) & flags) === flags;
}

/** Sets or clears ObjectFlag bits. */
export function setFlag(object: number, flags: number, on: boolean): void {
  const word = header(object) + HEADER_FIELDS.Flags;
  if (on) atomicOr(word, flags);
  else atomicAnd(word, ~flags);
}

/** @returns address of the object's name block, or 0. */
export function nameBlockOf(object: number): number {
  return readI32(header(object) + HEADER_FIELDS.Name);
}

/** Gives the object its name block; once, before it is in a directory. */
export function setNameBlock(object: number, name: number): void {
  writeI32(header(object) + HEADER_FIELDS.Name, name);
}

/** @returns address of the word that holds the object's security descriptor; see ob/security. */
export function securityWord(object: number): number {
  return header(object) + HEADER_FIELDS.Security;
}

/** @returns stack depot id of the call that created the object; 0 when stacks are not kept. */
export function creatorStack(object: number): number {
  return poolStack(object - HEADER_SIZE);
}
