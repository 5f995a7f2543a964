/**
 * Object types: what the kernel does for objects of one kind, and the OBJECT_TYPE that drivers compare.
 *
 * What a type does (`TypeInfo`) is code and registered by the module that owns it, at load, in every worker; the
 * OBJECT_TYPE is an object in shared memory, made once at boot. A type's number joins the two, and is constant,
 * since host and workers load their modules in different orders.
 */
import {
  GENERIC_ALL,
  GENERIC_EXECUTE,
  GENERIC_READ,
  GENERIC_WRITE,
  MAXIMUM_ALLOWED,
  STANDARD_RIGHTS_ALL,
} from '../abi/gen/constants.js';
import { allocateKernelPool } from '../ex/kernelpool.js';
import { defineLayout } from '../hal/layout.js';
import { readI32, u8, writeI32 } from '../hal/memory.js';
import { MACHINE } from '../ke/system.js';

const TYPE_NAMES = [
  'Type',
  'Directory',
  'SymbolicLink',
  'Process',
  'Thread',
  'Job',
  'Token',
  'Event',
  'Semaphore',
  'Mutant',
  'Timer',
  'Callback',
  'IoCompletion',
  'Section',
  'Key',
  'Driver',
  'Device',
  'File',
  'Adapter',
  'Controller',
  'WindowStation',
  'Desktop',
] as const;

/** Name of an object type, as `\ObjectTypes` lists it. */
export type TypeName = (typeof TYPE_NAMES)[number];

/** Which specific rights the four generic ones stand for: GENERIC_MAPPING. */
export interface GenericMapping {
  readonly read: number;
  readonly write: number;
  readonly execute: number;
  readonly all: number;
}

/** What a lookup by name asks of a type's `parse`. */
export interface ParseRequest {
  /** What is left of the path: empty, or beginning with a backslash (not so below a RootDirectory). */
  readonly remaining: string;
  /** OBJ_ flags. */
  readonly attributes: number;
  /** OBJECT_TYPE that the caller wants, 0 for any. */
  readonly type: number;
  /** Access asked for, generic rights included. */
  readonly access: number;
  /** KernelMode 0, UserMode 1. */
  readonly mode: number;
  /** What the caller of `lookup` passed for this type; each type knows its own. */
  readonly context: unknown;
}

/** Outcome of a `parse`. */
export interface Parsed {
  readonly status: number;
  /** The object, referenced, when the status is a success. */
  readonly object?: number;
  /** The lookup begins again with this path, which replaces all there was. */
  readonly reparse?: string;
}

/** What the kernel knows of a type. */
export interface TypeInfo {
  readonly name: TypeName;
  /** The last reference has gone; the memory goes next. */
  readonly onDelete?: (object: number) => void;
  /** Asked before that; false: somebody has hold of it, and will call `deleteObject` instead. */
  readonly mayDelete?: (object: number) => boolean;
  /** `onDelete` runs driver code or blocks: from raised IRQL it is left to a system thread. */
  readonly deletesAtPassive?: boolean;
  /** A handle has been closed. @param process whose table it was in @param handlesLeft handles open, anywhere */
  readonly onClose?: (object: number, process: number, handlesLeft: number) => void;
  /** Takes the rest of a path: devices open a file, symbolic links start again, keys go down. No lock is held. */
  readonly parse?: (object: number, request: ParseRequest) => Parsed;
  /** The object's name, when it is not that of the directory it is in. */
  readonly queryName?: (object: number) => string;
  /** Nothing but the standard rights when absent. */
  readonly mapping?: GenericMapping;
  /** Rights that exist, for MAXIMUM_ALLOWED; `mapping.all` when absent. */
  readonly validAccess?: number;
  /** Offset in the body of the dispatcher object that waits through a handle are for; absent: they are refused. */
  readonly waitOffset?: number;
}

/** `PsThreadType` points to a pointer to one, so each begins with its own address and is that pointer itself. */
export const OBJECT_TYPE = defineLayout({
  Self: 4,
  Index: 4,
  /** Objects and handles that exist. Atomic. */
  TotalObjects: 4,
  TotalHandles: 4,
});

/** Numbers of the types. */
const NUMBERS = Object.fromEntries(TYPE_NAMES.map((name, number) => [name, number])) as Record<TypeName, number>;

const infos: (TypeInfo | undefined)[] = [];

/** Types whose code nobody has written: compared by drivers, and no more. */
const ANY_ACCESS: GenericMapping = {
  read: STANDARD_RIGHTS_ALL,
  write: STANDARD_RIGHTS_ALL,
  execute: STANDARD_RIGHTS_ALL,
  all: STANDARD_RIGHTS_ALL | 0xffff,
};

/** Registers what a type does; when its module is loaded. */
export function registerType(info: TypeInfo): void {
  infos[NUMBERS[info.name]] = info;
}

/** @returns what the type with this OBJECT_TYPE does. */
export function typeInfo(type: number): TypeInfo {
  const number = readI32(type + OBJECT_TYPE.Index);
  return infos[number] ?? { name: TYPE_NAMES[number] ?? 'Type' };
}

/** @returns address of the OBJECT_TYPE with this name. */
export function typeObject(name: TypeName): number {
  return readI32(readI32(MACHINE.ObjectTypes) + NUMBERS[name] * 4);
}

/** @returns all names, in the order of their numbers. */
export function typeNames(): readonly TypeName[] {
  return TYPE_NAMES;
}

/**
 * Makes the OBJECT_TYPEs; once, at boot.
 * @param create makes a zeroed object body of so many bytes whose type is the given one's address, or itself for 0
 */
export function createTypeObjects(create: (type: number, bytes: number) => number): void {
  const table = allocateKernelPool(TYPE_NAMES.length * 4);
  u8.fill(0, table, table + TYPE_NAMES.length * 4);
  writeI32(MACHINE.ObjectTypes, table);
  TYPE_NAMES.forEach((_, index) => {
    const type = create(readI32(table), OBJECT_TYPE.size);
    writeI32(type + OBJECT_TYPE.Self, type);
    writeI32(type + OBJECT_TYPE.Index, index);
    writeI32(table + index * 4, type);
  });
}

/** @returns what generic rights to objects of a type stand for. */
export function mappingOf(type: number): GenericMapping {
  return typeInfo(type).mapping ?? ANY_ACCESS;
}

/**
 * Replaces generic rights by what they stand for, and MAXIMUM_ALLOWED by everything there is: for kernel mode, and
 * objects that keep nobody out by a security descriptor.
 * @returns the access to grant
 */
export function grantedAccess(type: number, desired: number): number {
  const { mapping = ANY_ACCESS, validAccess } = typeInfo(type);
  let access = desired & ~(GENERIC_ALL | GENERIC_EXECUTE | GENERIC_READ | GENERIC_WRITE | MAXIMUM_ALLOWED);
  if ((desired & GENERIC_READ) !== 0) access |= mapping.read;
  if ((desired & GENERIC_WRITE) !== 0) access |= mapping.write;
  if ((desired & GENERIC_EXECUTE) !== 0) access |= mapping.execute;
  if ((desired & (GENERIC_ALL | MAXIMUM_ALLOWED)) !== 0) access |= validAccess ?? mapping.all;
  return access;
}
