/**
 * What Win32's registry routines have in common: the roots, which are numbers and no handles, paths below a key, and
 * memory of user mode for what the system services write.
 */
import { OBJ_CASE_INSENSITIVE } from '../abi/gen/constants.js';
import { OBJECT_ATTRIBUTES } from '../abi/gen/structs.js';
import { kernelPath } from '../cm/roots.js';
import { PAGE_SIZE } from '../hal/map.js';
import { readI32, writeI32 } from '../hal/memory.js';
import { allocatePages, freePages } from '../mm/pages.js';
import { ntStatusToDosError } from '../rtl/doserror.js';
import { NtOpenKey, NtOpenKeyEx } from '../zw/key.js';
import { NtClose } from '../zw/object.js';
import { attributesOf } from './attributes.js';
import { scratch, scratchString } from './scratch.js';

export const ERROR_SUCCESS = 0;
export const ERROR_INVALID_PARAMETER = 87;
export const ERROR_MORE_DATA = 234;
const ERROR_NOT_ENOUGH_MEMORY = 8;
const ERROR_BAD_PATHNAME = 161;
const REG_OPTION_OPEN_LINK = 8;
export const MAXIMUM_ALLOWED = 0x0200_0000;

/** The roots by their numbers. */
const ROOTS = new Map([
  [0x8000_0000, 'HKCR'],
  [0x8000_0001, 'HKCU'],
  [0x8000_0002, 'HKLM'],
  [0x8000_0003, 'HKU'],
  [0x8000_0005, 'HKCC'],
]);
/** Below this a block is on the program's stack. */
const ON_STACK = 0x800;

/** @returns whether a key is one of the roots. */
export function isRoot(key: number): boolean {
  return ROOTS.has(key >>> 0);
}

/** @returns OBJECT_ATTRIBUTES in scratch memory for a path below a key. @param security SECURITY_ATTRIBUTES, or NULL */
export function keyAttributes(key: number, path: string, security = 0): number {
  const root = ROOTS.get(key >>> 0);
  if (root !== undefined) {
    const kernel = kernelPath(root) ?? '';
    return attributesOf(path === '' ? kernel : `${kernel}\\${path}`, security, OBJ_CASE_INSENSITIVE);
  }
  const attributes = attributesOf(path, security, OBJ_CASE_INSENSITIVE);
  if (path === '') writeI32(attributes + OBJECT_ATTRIBUTES.ObjectName, scratchString(''));
  writeI32(attributes + OBJECT_ATTRIBUTES.RootDirectory, key);
  return attributes;
}

/** @returns the Win32 error of a status; 0 for a success. */
export function errorOf(status: number): number {
  return status >= 0 ? ERROR_SUCCESS : ntStatusToDosError(status);
}

/** A key that has been opened, when the error is 0. */
interface OpenedKey {
  readonly error: number;
  readonly handle: number;
}

/** Opens a key below another. @param options REG_OPTION_OPEN_LINK */
export function openSubkey(key: number, path: string, access: number, options = 0): OpenedKey {
  if (path.startsWith('\\')) return { error: ERROR_BAD_PATHNAME, handle: 0 };
  const attributes = keyAttributes(key, path);
  const handle = scratch(4);
  const status =
    (options & REG_OPTION_OPEN_LINK) === 0
      ? NtOpenKey(handle, access, attributes)
      : NtOpenKeyEx(handle, access, attributes, REG_OPTION_OPEN_LINK);
  return { error: errorOf(status), handle: status < 0 ? 0 : readI32(handle) };
}

/**
 * Runs a service on a key that may be a root, or below another.
 * @param path below it; '' for itself
 * @returns the error of opening it, or that of `body`
 */
export function withKey(key: number, path: string, access: number, body: (handle: number) => number): number {
  if (path === '' && !isRoot(key)) return body(key);
  const { error, handle } = openSubkey(key, path, access);
  if (error !== ERROR_SUCCESS) return error;
  const result = body(handle);
  NtClose(handle);
  return result;
}

/** Runs `body` with so many bytes of user memory. @returns its error, or ERROR_NOT_ENOUGH_MEMORY */
export function withUserBlock(bytes: number, body: (block: number) => number): number {
  if (bytes <= ON_STACK) return body(scratch(bytes));
  const block = allocatePages(Math.ceil(bytes / PAGE_SIZE), { user: true });
  if (block === 0) return ERROR_NOT_ENOUGH_MEMORY;
  try {
    return body(block);
  } finally {
    freePages(block);
  }
}
