/** Win32: size and position of files. Source: the Windows API reference. */
import { readI32, readI64, writeI32, writeI64 } from '../hal/memory.js';
import { queryFile, queryVolume, setFile } from '../io/fileinfo.js';
import { UserMode } from '../ke/apcqueue.js';
import { checkRead, checkWrite, peekU32, pokeU32 } from '../rtl/access.js';
import { fail, failWith } from './error.js';
import { scratch } from './scratch.js';
import { isConsoleHandle } from './stdhandle.js';

const FileStandardInformation = 5;
const STANDARD_BYTES = 24;
const END_OF_FILE = 8;
const FilePositionInformation = 14;
const FileFsDeviceInformation = 4;
const FILE_BEGIN = 0;
const FILE_CURRENT = 1;
const INVALID = -1;
const ERROR_NEGATIVE_SEEK = 131;
/** What GetFileType says, by device type; others are unknown. */
const DISKS: readonly number[] = [2, 3, 7, 8, 9, 0x14, 0x24];
const CHARACTERS: readonly number[] = [0xb, 0x15, 0x16, 0x1b, 0x22];
const FILE_DEVICE_NAMED_PIPE = 0x11;
const FILE_TYPE_CHAR = 2;

/** @returns bytes of a file, or the status of the failure */
function sizeOf(file: number): bigint | number {
  const buffer = scratch(STANDARD_BYTES);
  const information = { buffer, length: STANDARD_BYTES, kind: FileStandardInformation };
  const status = queryFile(file, scratch(8), information, UserMode);
  return status < 0 ? status : readI64(buffer + END_OF_FILE);
}

/** GetFileSizeEx: what the driver says to IRP_MJ_QUERY_INFORMATION. */
export function GetFileSizeEx(hFile: number, lpFileSize: number): number {
  const size = sizeOf(hFile);
  if (typeof size === 'number') return failWith(size);
  checkWrite(lpFileSize, 8);
  pokeU32(lpFileSize, Number(BigInt.asIntN(32, size)));
  pokeU32(lpFileSize + 4, Number(BigInt.asIntN(32, size >> 32n)));
  return 1;
}

/** GetFileSize. @returns the low word; INVALID_FILE_SIZE on failure */
export function GetFileSize(hFile: number, lpFileSizeHigh: number): number {
  const size = sizeOf(hFile);
  if (typeof size === 'number') {
    failWith(size);
    return INVALID;
  }
  if (lpFileSizeHigh !== 0) {
    checkWrite(lpFileSizeHigh, 4);
    pokeU32(lpFileSizeHigh, Number(BigInt.asIntN(32, size >> 32n)));
  }
  fail(0);
  return Number(BigInt.asIntN(32, size));
}

/** Moves the position of a synchronous file. @returns the new one, or a status; undefined for one before the start */
function move(file: number, distance: bigint, method: number): bigint | number | undefined {
  const buffer = scratch(8);
  const information = { buffer, length: 8, kind: FilePositionInformation };
  let base: bigint | number = 0n;
  if (method === FILE_CURRENT) {
    const status = queryFile(file, scratch(8), information, UserMode);
    base = status < 0 ? status : readI64(buffer);
  } else if (method !== FILE_BEGIN) base = sizeOf(file);
  if (typeof base === 'number') return base;
  const position = base + distance;
  if (position < 0n) return undefined;
  writeI64(buffer, position);
  const status = setFile(file, scratch(8), information, UserMode);
  return status < 0 ? status : position;
}

/** SetFilePointerEx. @param liDistanceToMove address of a LARGE_INTEGER @param lpNewFilePointer receives the position, or NULL */
export function SetFilePointerEx(
  hFile: number,
  liDistanceToMove: number,
  lpNewFilePointer: number,
  dwMoveMethod: number,
): number {
  const position = move(hFile, readI64(liDistanceToMove), dwMoveMethod);
  if (position === undefined) return fail(ERROR_NEGATIVE_SEEK);
  if (typeof position === 'number') return failWith(position);
  if (lpNewFilePointer !== 0) {
    checkWrite(lpNewFilePointer, 8);
    writeI64(lpNewFilePointer, position);
  }
  return 1;
}

/** SetFilePointer. @param lpDistanceToMoveHigh high word, in and out, or NULL @returns the low word, or -1 on failure */
export function SetFilePointer(
  hFile: number,
  lDistanceToMove: number,
  lpDistanceToMoveHigh: number,
  dwMoveMethod: number,
): number {
  let distance = BigInt(lDistanceToMove);
  if (lpDistanceToMoveHigh !== 0) {
    checkRead(lpDistanceToMoveHigh, 4);
    distance = (BigInt(peekU32(lpDistanceToMoveHigh) | 0) << 32n) | BigInt(lDistanceToMove >>> 0);
  }
  const position = move(hFile, distance, dwMoveMethod);
  if (typeof position !== 'bigint') {
    if (position === undefined) fail(ERROR_NEGATIVE_SEEK);
    else failWith(position);
    return INVALID;
  }
  if (lpDistanceToMoveHigh !== 0) pokeU32(lpDistanceToMoveHigh, Number(BigInt.asIntN(32, position >> 32n)));
  fail(0);
  return Number(BigInt.asIntN(32, position));
}

/** GetFileType. @returns FILE_TYPE_DISK 1, FILE_TYPE_CHAR 2, FILE_TYPE_PIPE 3, or FILE_TYPE_UNKNOWN 0 */
export function GetFileType(hFile: number): number {
  if (isConsoleHandle(hFile)) return FILE_TYPE_CHAR;
  const buffer = scratch(8);
  writeI32(buffer, 0);
  const information = { buffer, length: 8, kind: FileFsDeviceInformation };
  const status = queryVolume(hFile, scratch(8), information, UserMode);
  if (status < 0) return failWith(status);
  fail(0);
  const type = readI32(buffer);
  if (DISKS.includes(type)) return 1;
  if (type === FILE_DEVICE_NAMED_PIPE) return 3;
  return CHARACTERS.includes(type) ? 2 : 0;
}
