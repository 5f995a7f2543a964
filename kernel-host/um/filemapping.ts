/** Win32: file mappings, which are sections, and their views. Source: the Windows API reference. */
import { PAGE_READONLY, PAGE_READWRITE, SEC_COMMIT, STATUS_OBJECT_NAME_EXISTS } from '../abi/gen/constants.js';
import { readI32, writeI32 } from '../hal/memory.js';
import {
  NtCreateSection,
  NtFlushVirtualMemory,
  NtMapViewOfSection,
  NtOpenSection,
  NtUnmapViewOfSection,
} from '../zw/section.js';
import { namedAttributes, openAttributes } from './attributes.js';
import { fail, failWith, succeed } from './error.js';
import { INVALID_HANDLE_VALUE } from './file.js';
import { scratch } from './scratch.js';
import { ANSI, type Form, WIDE } from './text.js';

const ERROR_ALREADY_EXISTS = 183;
const CURRENT_PROCESS = -1;
const STANDARD_RIGHTS = 0xf_0000;
/** SECTION_QUERY, and what views need. */
const SECTION_RIGHTS = STANDARD_RIGHTS | 0x1 | 0x4;
const SECTION_MAP_WRITE = 0x2;
const SEC_FLAGS = 0x7f80_0000 | 0x8000_0000 | 0;
const FILE_MAP_COPY = 1;
const FILE_MAP_WRITE = 2;
const PAGE_WRITECOPY = 8;
const ViewShare = 1;

/** @returns address of two words. */
function pair(low: number, high: number): number {
  const address = scratch(8);
  writeI32(address, low);
  writeI32(address + 4, high);
  return address;
}

function creator(form: Form) {
  return (
    hFile: number,
    lpFileMappingAttributes: number,
    flProtect: number,
    dwMaximumSizeHigh: number,
    dwMaximumSizeLow: number,
    lpName: number,
  ): number => {
    const protection = flProtect & ~SEC_FLAGS;
    const flags = flProtect & SEC_FLAGS;
    const writes = protection === PAGE_READWRITE || protection === 0x40;
    const handle = scratch(8);
    const attributes = namedAttributes(form.read(lpName), lpFileMappingAttributes);
    const status = NtCreateSection(
      handle,
      SECTION_RIGHTS | (writes ? SECTION_MAP_WRITE : 0),
      attributes,
      pair(dwMaximumSizeLow, dwMaximumSizeHigh),
      protection,
      flags === 0 ? SEC_COMMIT : flags,
      hFile === INVALID_HANDLE_VALUE ? 0 : hFile,
    );
    if (status < 0) return failWith(status);
    fail(status === STATUS_OBJECT_NAME_EXISTS ? ERROR_ALREADY_EXISTS : 0);
    return readI32(handle);
  };
}

/** CreateFileMapping. @param hFile INVALID_HANDLE_VALUE: memory @returns NULL with ERROR_FILE_INVALID (an empty file) … */
export const CreateFileMappingA = creator(ANSI);
export const CreateFileMappingW = creator(WIDE);

function opener(form: Form) {
  return (dwDesiredAccess: number, bInheritHandle: number, lpName: number): number => {
    const handle = scratch(8);
    const status = NtOpenSection(handle, dwDesiredAccess, openAttributes(form.read(lpName), bInheritHandle));
    return status < 0 ? failWith(status) : readI32(handle);
  };
}

/** OpenFileMapping. @param dwDesiredAccess FILE_MAP_ flags, which are rights to sections */
export const OpenFileMappingA = opener(ANSI);
export const OpenFileMappingW = opener(WIDE);

/** MapViewOfFileEx. @param lpBaseAddress where it must be, or NULL @returns the address, or NULL */
export function MapViewOfFileEx(
  hFileMappingObject: number,
  dwDesiredAccess: number,
  dwFileOffsetHigh: number,
  dwFileOffsetLow: number,
  dwNumberOfBytesToMap: number,
  lpBaseAddress: number,
): number {
  const writes = (dwDesiredAccess & FILE_MAP_WRITE) !== 0;
  const protection = dwDesiredAccess === FILE_MAP_COPY ? PAGE_WRITECOPY : writes ? PAGE_READWRITE : PAGE_READONLY;
  const base = pair(lpBaseAddress, 0);
  const size = pair(dwNumberOfBytesToMap, 0);
  const offset = pair(dwFileOffsetLow, dwFileOffsetHigh);
  // biome-ignore format: the arguments as the documentation has them
  const status = NtMapViewOfSection(
    hFileMappingObject, CURRENT_PROCESS, base, 0, 0, offset, size, ViewShare, 0, protection,
  );
  return status < 0 ? failWith(status) : readI32(base);
}

/** MapViewOfFile: wherever. */
export function MapViewOfFile(
  hFileMappingObject: number,
  dwDesiredAccess: number,
  dwFileOffsetHigh: number,
  dwFileOffsetLow: number,
  dwNumberOfBytesToMap: number,
): number {
  return MapViewOfFileEx(
    hFileMappingObject,
    dwDesiredAccess,
    dwFileOffsetHigh,
    dwFileOffsetLow,
    dwNumberOfBytesToMap,
    0,
  );
}

/** UnmapViewOfFile: what has been changed of a file is written. */
export function UnmapViewOfFile(lpBaseAddress: number): number {
  return succeed(NtUnmapViewOfSection(CURRENT_PROCESS, lpBaseAddress));
}

/** FlushViewOfFile: writes what has been changed, of the whole file. */
export function FlushViewOfFile(lpBaseAddress: number, dwNumberOfBytesToFlush: number): number {
  const base = pair(lpBaseAddress, 0);
  return succeed(NtFlushVirtualMemory(CURRENT_PROCESS, base, pair(dwNumberOfBytesToFlush, 0), scratch(8)));
}
