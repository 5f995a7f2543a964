/**
 * Win32: reads, writes and control codes. Without OVERLAPPED the call ends with the request; with one, on a file that
 * is open for it, ERROR_IO_PENDING says that the request goes on, and OVERLAPPED is where its status will be. The Ex
 * forms tell of the end by a user APC, which an alertable wait lets in.
 *
 * Source: the Windows API reference.
 */
import { FILE_DEVICE_FILE_SYSTEM, STATUS_END_OF_FILE, STATUS_PENDING } from '../abi/gen/constants.js';
import { OVERLAPPED } from '../abi/gen/win32.js';
import { readI32, writeI32 } from '../hal/memory.js';
import { controlFile, flushFile, transferFile } from '../io/filedata.js';
import type { FileCaller } from '../io/filerequest.js';
import type { ControlBuffers } from '../io/transfer.js';
import { UserMode } from '../ke/apcqueue.js';
import { checkWrite, peekU32, pokeU32 } from '../rtl/access.js';
import { NtWaitForSingleObject } from '../zw/wait.js';
import { IO_COMPLETION_APC } from './completion.js';
import { fail, failWith, succeed } from './error.js';
import { scratch } from './scratch.js';
import { isConsoleHandle, readConsole, writeConsole } from './stdhandle.js';

const ERROR_HANDLE_EOF = 38;
const ERROR_INVALID_PARAMETER = 87;

/** NT_ERROR: warnings come with data. */
function isError(status: number): boolean {
  return status >>> 30 === 3;
}

/** Sends a request and waits for its end. @returns its status; `block` has the bytes */
function sendAndWait(handle: number, block: number, send: (caller: FileCaller) => number): number {
  writeI32(block, STATUS_PENDING);
  writeI32(block + 4, 0);
  const status = send({ handle, event: 0, apcRoutine: 0, apcContext: 0, statusBlock: block, mode: UserMode });
  if (status !== STATUS_PENDING) return status;
  // The file is open for overlapped requests and this is none: Windows waits on the file itself.
  const waited = NtWaitForSingleObject(handle, 0, 0);
  return waited < 0 ? waited : readI32(block);
}

/** Sends a request whose status goes to an OVERLAPPED. @returns its status */
function sendOverlapped(handle: number, overlapped: number, send: (caller: FileCaller) => number): number {
  checkWrite(overlapped, OVERLAPPED.size);
  const event = peekU32(overlapped + OVERLAPPED.hEvent);
  pokeU32(overlapped + OVERLAPPED.Internal, STATUS_PENDING);
  pokeU32(overlapped + OVERLAPPED.InternalHigh, 0);
  // An event handle with its lowest bit set says: nothing for a completion port.
  const handleOfEvent = (event & ~1) | 0;
  return send({ handle, event: handleOfEvent, apcRoutine: 0, apcContext: 0, statusBlock: overlapped, mode: UserMode });
}

/** Tells the caller how many bytes there are. */
function storeBytes(address: number, bytes: number): void {
  checkWrite(address, 4);
  pokeU32(address, bytes);
}

function transfer(
  isRead: boolean,
  file: number,
  buffer: number,
  length: number,
  done: number,
  overlapped: number,
): number {
  if (overlapped !== 0) return transferOverlapped(isRead, file, buffer, length, done, overlapped);
  storeBytes(done, 0);
  const block = scratch(8);
  const status = sendAndWait(file, block, (caller) =>
    transferFile(caller, isRead, { buffer, length, offset: 0, key: 0 }),
  );
  if (status === STATUS_END_OF_FILE && isRead) return 1;
  if (!isError(status)) storeBytes(done, readI32(block + 4));
  return succeed(status);
}

function transferOverlapped(
  isRead: boolean,
  file: number,
  buffer: number,
  length: number,
  done: number,
  overlapped: number,
): number {
  if (done !== 0) storeBytes(done, 0);
  const status = sendOverlapped(file, overlapped, (caller) =>
    transferFile(caller, isRead, { buffer, length, offset: overlapped + OVERLAPPED.Offset, key: 0 }),
  );
  if (status === STATUS_END_OF_FILE && isRead) return fail(ERROR_HANDLE_EOF);
  return concluded(status, done, overlapped);
}

/** What a call with OVERLAPPED says. */
function concluded(status: number, done: number, overlapped: number): number {
  if (status === STATUS_PENDING) return failWith(status);
  if (!isError(status) && done !== 0) storeBytes(done, peekU32(overlapped + OVERLAPPED.InternalHigh));
  return succeed(status);
}

/** ReadFile. Lengths in bytes. @returns FALSE with ERROR_IO_PENDING, ERROR_HANDLE_EOF …; TRUE and 0 bytes at the end of a file */
export function ReadFile(
  hFile: number,
  lpBuffer: number,
  nNumberOfBytesToRead: number,
  lpNumberOfBytesRead: number,
  lpOverlapped: number,
): number {
  if (isConsoleHandle(hFile)) return readConsole(hFile, lpBuffer, nNumberOfBytesToRead, lpNumberOfBytesRead);
  return transfer(true, hFile, lpBuffer, nNumberOfBytesToRead, lpNumberOfBytesRead, lpOverlapped);
}

/** WriteFile. Lengths in bytes. @returns FALSE with ERROR_IO_PENDING … */
export function WriteFile(
  hFile: number,
  lpBuffer: number,
  nNumberOfBytesToWrite: number,
  lpNumberOfBytesWritten: number,
  lpOverlapped: number,
): number {
  if (isConsoleHandle(hFile)) return writeConsole(hFile, lpBuffer, nNumberOfBytesToWrite, lpNumberOfBytesWritten);
  return transfer(false, hFile, lpBuffer, nNumberOfBytesToWrite, lpNumberOfBytesWritten, lpOverlapped);
}

function transferEx(
  isRead: boolean,
  file: number,
  buffer: number,
  length: number,
  overlapped: number,
  routine: number,
): number {
  if (overlapped === 0) return fail(ERROR_INVALID_PARAMETER);
  const status = sendOverlapped(file, overlapped, (caller) =>
    transferFile(
      { ...caller, event: 0, apcRoutine: routine === 0 ? 0 : IO_COMPLETION_APC, apcContext: routine },
      isRead,
      { buffer, length, offset: overlapped + OVERLAPPED.Offset, key: 0 },
    ),
  );
  if (status === STATUS_END_OF_FILE && isRead) return fail(ERROR_HANDLE_EOF);
  if (isError(status)) return failWith(status);
  fail(0);
  return 1;
}

/** ReadFileEx: `lpCompletionRoutine` is called in an alertable wait of this thread. @returns FALSE when nothing has been begun */
export function ReadFileEx(
  hFile: number,
  lpBuffer: number,
  nNumberOfBytesToRead: number,
  lpOverlapped: number,
  lpCompletionRoutine: number,
): number {
  return transferEx(true, hFile, lpBuffer, nNumberOfBytesToRead, lpOverlapped, lpCompletionRoutine);
}

/** WriteFileEx: as ReadFileEx. */
export function WriteFileEx(
  hFile: number,
  lpBuffer: number,
  nNumberOfBytesToWrite: number,
  lpOverlapped: number,
  lpCompletionRoutine: number,
): number {
  return transferEx(false, hFile, lpBuffer, nNumberOfBytesToWrite, lpOverlapped, lpCompletionRoutine);
}

/** DeviceIoControl. Lengths in bytes. @returns FALSE with what the driver has said as the last error, or ERROR_IO_PENDING */
export function DeviceIoControl(
  hDevice: number,
  dwIoControlCode: number,
  lpInBuffer: number,
  nInBufferSize: number,
  lpOutBuffer: number,
  nOutBufferSize: number,
  lpBytesReturned: number,
  lpOverlapped: number,
): number {
  const buffers: ControlBuffers = {
    input: lpInBuffer,
    inputLength: nInBufferSize >>> 0,
    output: lpOutBuffer,
    outputLength: nOutBufferSize >>> 0,
  };
  const toFileSystem = dwIoControlCode >>> 16 === FILE_DEVICE_FILE_SYSTEM;
  const send = (caller: FileCaller): number => controlFile(caller, dwIoControlCode, buffers, toFileSystem);
  if (lpOverlapped !== 0) return concluded(sendOverlapped(hDevice, lpOverlapped, send), lpBytesReturned, lpOverlapped);
  const block = scratch(8);
  const status = sendAndWait(hDevice, block, send);
  if (!isError(status)) storeBytes(lpBytesReturned, readI32(block + 4));
  return succeed(status);
}

/** FlushFileBuffers: sends IRP_MJ_FLUSH_BUFFERS. @returns FALSE with what the driver has said */
export function FlushFileBuffers(hFile: number): number {
  if (isConsoleHandle(hFile)) return 1;
  return succeed(flushFile(hFile, scratch(8), UserMode));
}
