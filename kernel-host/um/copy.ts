/** Win32: copies of files. Source: the Windows API reference. */
import {
  DELETE,
  FILE_CREATE,
  FILE_NON_DIRECTORY_FILE,
  FILE_OVERWRITE_IF,
  FILE_SEQUENTIAL_ONLY,
  FILE_SHARE_READ,
  FILE_WRITE_ATTRIBUTES,
  GENERIC_READ,
  GENERIC_WRITE,
  STATUS_END_OF_FILE,
  STATUS_INSUFFICIENT_RESOURCES,
  STATUS_SUCCESS,
} from '../abi/gen/constants.js';
import { allocateKernelPool, freeKernelPool } from '../ex/kernelpool.js';
import { readI32, writeI64 } from '../hal/memory.js';
import { transferFile } from '../io/filedata.js';
import { queryFile, setFile } from '../io/fileinfo.js';
import { UserMode } from '../ke/apcqueue.js';
import { closeHandle } from '../ob/handle.js';
import { fail, succeed } from './error.js';
import { openNamed } from './namedfile.js';
import { scratch } from './scratch.js';
import { ANSI, type Form, WIDE } from './text.js';

const CHUNK = 0x4_0000;
const KernelMode = 0;
const FileBasicInformation = 4;
const FileDispositionInformation = 13;
const BASIC_BYTES = 40;
const ERROR_FILE_EXISTS = 80;
const STATUS_OBJECT_NAME_COLLISION = 0xc0000035 | 0;

/** One piece from a file's position or to it. @returns a status, and bytes */
function transfer(handle: number, isRead: boolean, buffer: number, length: number): { status: number; bytes: number } {
  const block = buffer + CHUNK;
  const caller = { handle, event: 0, apcRoutine: 0, apcContext: 0, statusBlock: block, mode: KernelMode };
  const status = transferFile(caller, isRead, { buffer, length, offset: 0, key: 0 });
  return { status, bytes: readI32(block + 4) };
}

/** Copies from one open file to another, to the end. @returns a status */
function copyData(from: number, to: number): number {
  const buffer = allocateKernelPool(CHUNK + 8);
  if (buffer === 0) return STATUS_INSUFFICIENT_RESOURCES;
  let status = STATUS_SUCCESS;
  while (status >= 0) {
    const read = transfer(from, true, buffer, CHUNK);
    status = read.status;
    if (status >= 0) status = transfer(to, false, buffer, read.bytes).status;
  }
  freeKernelPool(buffer);
  return status === STATUS_END_OF_FILE ? STATUS_SUCCESS : status;
}

/** Gives the copy its original's attributes, and its time of writing. */
function copyFacts(from: number, to: number): number {
  const buffer = scratch(BASIC_BYTES);
  const information = { buffer, length: BASIC_BYTES, kind: FileBasicInformation };
  const status = queryFile(from, scratch(8), information, UserMode);
  if (status < 0) return status;
  for (const at of [0, 8, 24]) writeI64(buffer + at, 0n);
  return setFile(to, scratch(8), information, UserMode);
}

/** Copies a file. @returns a status */
export function copyFile(from: string, to: string, failIfExists: boolean): number {
  const source = openNamed(from, {
    access: GENERIC_READ,
    options: FILE_NON_DIRECTORY_FILE | FILE_SEQUENTIAL_ONLY,
    share: FILE_SHARE_READ,
  });
  if (source.status < 0) return source.status;
  const target = openNamed(to, {
    access: GENERIC_WRITE | FILE_WRITE_ATTRIBUTES | DELETE,
    options: FILE_NON_DIRECTORY_FILE | FILE_SEQUENTIAL_ONLY,
    disposition: failIfExists ? FILE_CREATE : FILE_OVERWRITE_IF,
    share: 0,
  });
  let { status } = target;
  if (status >= 0) {
    status = copyData(source.handle, target.handle);
    if (status >= 0) status = copyFacts(source.handle, target.handle);
    else discard(target.handle);
    closeHandle(target.handle, UserMode);
  }
  closeHandle(source.handle, UserMode);
  return status;
}

/** Half a copy is none. */
function discard(handle: number): void {
  const buffer = scratch(8);
  writeI64(buffer, 1n);
  setFile(handle, scratch(8), { buffer, length: 1, kind: FileDispositionInformation }, UserMode);
}

function copier(form: Form) {
  return (lpExistingFileName: number, lpNewFileName: number, bFailIfExists: number): number => {
    const status = copyFile(form.read(lpExistingFileName), form.read(lpNewFileName), bFailIfExists !== 0);
    return status === STATUS_OBJECT_NAME_COLLISION ? fail(ERROR_FILE_EXISTS) : succeed(status);
  };
}

/** CopyFile. @returns FALSE with ERROR_FILE_EXISTS, ERROR_SHARING_VIOLATION, ERROR_DISK_FULL … */
export const CopyFileA = copier(ANSI);
export const CopyFileW = copier(WIDE);
