/** Win32: times, ends and byte ranges of open files. Source: the Windows API reference. */
import { OVERLAPPED } from '../abi/gen/win32.js';
import { readI32, u8, writeI32 } from '../hal/memory.js';
import { queryFile, setFile } from '../io/fileinfo.js';
import { UserMode } from '../ke/apcqueue.js';
import { checkRead, checkWrite, peekU32, pokeU32 } from '../rtl/access.js';
import { NtLockFile, NtUnlockFile } from '../zw/filelist.js';
import { failWith, succeed } from './error.js';
import { scratch } from './scratch.js';

const FileBasicInformation = 4;
const FilePositionInformation = 14;
const FileAllInformation = 18;
const FileEndOfFileInformation = 20;
const BASIC_BYTES = 40;
const ALL_BYTES = 104 + 1024;
const STATUS_BUFFER_OVERFLOW = 0x80000005 | 0;
const LOCKFILE_FAIL_IMMEDIATELY = 1;
const LOCKFILE_EXCLUSIVE_LOCK = 2;

function copyWords(to: number, from: number, words: number): void {
  for (let at = 0; at < words * 4; at += 4) pokeU32(to + at, peekU32(from + at));
}

/** GetFileTime. Each of the three may be NULL. */
export function GetFileTime(
  hFile: number,
  lpCreationTime: number,
  lpLastAccessTime: number,
  lpLastWriteTime: number,
): number {
  const buffer = scratch(BASIC_BYTES);
  const information = { buffer, length: BASIC_BYTES, kind: FileBasicInformation };
  const status = queryFile(hFile, scratch(8), information, UserMode);
  if (status < 0) return failWith(status);
  for (const [index, target] of [lpCreationTime, lpLastAccessTime, lpLastWriteTime].entries()) {
    if (target === 0) continue;
    checkWrite(target, 8);
    copyWords(target, buffer + index * 8, 2);
  }
  return 1;
}

/** SetFileTime. What is NULL stays. */
export function SetFileTime(
  hFile: number,
  lpCreationTime: number,
  lpLastAccessTime: number,
  lpLastWriteTime: number,
): number {
  const buffer = scratch(BASIC_BYTES);
  u8.fill(0, buffer, buffer + BASIC_BYTES);
  for (const [index, source] of [lpCreationTime, lpLastAccessTime, lpLastWriteTime].entries()) {
    if (source === 0) continue;
    checkRead(source, 8);
    copyWords(buffer + index * 8, source, 2);
  }
  const information = { buffer, length: BASIC_BYTES, kind: FileBasicInformation };
  return succeed(setFile(hFile, scratch(8), information, UserMode));
}

/** GetFileInformationByHandle. @param lpFileInformation BY_HANDLE_FILE_INFORMATION */
export function GetFileInformationByHandle(hFile: number, lpFileInformation: number): number {
  checkWrite(lpFileInformation, 52);
  const buffer = scratch(ALL_BYTES);
  const information = { buffer, length: ALL_BYTES, kind: FileAllInformation };
  const status = queryFile(hFile, scratch(8), information, UserMode);
  if (status < 0 && status !== STATUS_BUFFER_OVERFLOW) return failWith(status);
  pokeU32(lpFileInformation, readI32(buffer + 32));
  copyWords(lpFileInformation + 4, buffer, 6);
  pokeU32(lpFileInformation + 28, 0x4e540043);
  pokeU32(lpFileInformation + 32, peekU32(buffer + 0x34));
  pokeU32(lpFileInformation + 36, peekU32(buffer + 0x30));
  pokeU32(lpFileInformation + 40, peekU32(buffer + 0x38));
  pokeU32(lpFileInformation + 44, peekU32(buffer + 0x44));
  pokeU32(lpFileInformation + 48, peekU32(buffer + 0x40));
  return 1;
}

/** SetEndOfFile: at the position of a synchronous file. */
export function SetEndOfFile(hFile: number): number {
  const buffer = scratch(8);
  const position = { buffer, length: 8, kind: FilePositionInformation };
  const status = queryFile(hFile, scratch(8), position, UserMode);
  if (status < 0) return failWith(status);
  return succeed(setFile(hFile, scratch(8), { ...position, kind: FileEndOfFileInformation }, UserMode));
}

/** @returns address of a LARGE_INTEGER in scratch memory. */
function long(low: number, high: number): number {
  const address = scratch(8);
  writeI32(address, low);
  writeI32(address + 4, high);
  return address;
}

/** LockFile: exclusive, at once. @returns FALSE with ERROR_LOCK_VIOLATION */
export function LockFile(
  hFile: number,
  dwFileOffsetLow: number,
  dwFileOffsetHigh: number,
  nNumberOfBytesToLockLow: number,
  nNumberOfBytesToLockHigh: number,
): number {
  const offset = long(dwFileOffsetLow, dwFileOffsetHigh);
  const length = long(nNumberOfBytesToLockLow, nNumberOfBytesToLockHigh);
  return succeed(NtLockFile(hFile, 0, 0, 0, scratch(8), offset, length, 0, 1, 1));
}

/** LockFileEx. @param lpOverlapped says where; tells of the end when the file is open for overlapped requests */
export function LockFileEx(
  hFile: number,
  dwFlags: number,
  _dwReserved: number,
  nNumberOfBytesToLockLow: number,
  nNumberOfBytesToLockHigh: number,
  lpOverlapped: number,
): number {
  checkWrite(lpOverlapped, OVERLAPPED.size);
  const offset = long(peekU32(lpOverlapped + OVERLAPPED.Offset), peekU32(lpOverlapped + OVERLAPPED.OffsetHigh));
  const length = long(nNumberOfBytesToLockLow, nNumberOfBytesToLockHigh);
  const event = (peekU32(lpOverlapped + OVERLAPPED.hEvent) & ~1) | 0;
  const now = (dwFlags & LOCKFILE_FAIL_IMMEDIATELY) !== 0 ? 1 : 0;
  const exclusive = (dwFlags & LOCKFILE_EXCLUSIVE_LOCK) !== 0 ? 1 : 0;
  const status = NtLockFile(hFile, event, 0, 0, lpOverlapped, offset, length, 0, now, exclusive);
  return status === 0 ? 1 : failWith(status);
}

/** UnlockFile: exactly what has been locked. @returns FALSE with ERROR_NOT_LOCKED */
export function UnlockFile(
  hFile: number,
  dwFileOffsetLow: number,
  dwFileOffsetHigh: number,
  nNumberOfBytesToUnlockLow: number,
  nNumberOfBytesToUnlockHigh: number,
): number {
  const offset = long(dwFileOffsetLow, dwFileOffsetHigh);
  const length = long(nNumberOfBytesToUnlockLow, nNumberOfBytesToUnlockHigh);
  return succeed(NtUnlockFile(hFile, scratch(8), offset, length, 0));
}

/** UnlockFileEx. @param lpOverlapped says where */
export function UnlockFileEx(
  hFile: number,
  _dwReserved: number,
  nNumberOfBytesToUnlockLow: number,
  nNumberOfBytesToUnlockHigh: number,
  lpOverlapped: number,
): number {
  checkRead(lpOverlapped, OVERLAPPED.size);
  const low = peekU32(lpOverlapped + OVERLAPPED.Offset);
  const high = peekU32(lpOverlapped + OVERLAPPED.OffsetHigh);
  return UnlockFile(hFile, low, high, nNumberOfBytesToUnlockLow, nNumberOfBytesToUnlockHigh);
}
