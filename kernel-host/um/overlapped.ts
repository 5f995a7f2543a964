/** Win32: the end of overlapped requests, and cancelling them. Source: the Windows API reference. */
import { STATUS_PENDING } from '../abi/gen/constants.js';
import { OVERLAPPED } from '../abi/gen/win32.js';
import { readI32 } from '../hal/memory.js';
import { cancelRequests } from '../io/cancel.js';
import { cancelFile, cancelFileEx } from '../io/fileinfo.js';
import { headerOf, IRP_HEADER, IrpKind } from '../io/irp.js';
import { UserMode } from '../ke/apcqueue.js';
import { referenceHandle } from '../ob/handle.js';
import { dereferenceObject } from '../ob/object.js';
import { typeObject } from '../ob/types.js';
import { checkRead, checkWrite, peekU32, pokeU32 } from '../rtl/access.js';
import { NtWaitForSingleObject } from '../zw/wait.js';
import { fail, failWith, succeed } from './error.js';
import { scratch } from './scratch.js';
import { scratchTimeout } from './timeout.js';

const ERROR_IO_INCOMPLETE = 996;
const ERROR_NOT_FOUND = 1168;
const WAIT_TIMEOUT = 258;
const WAIT_IO_COMPLETION = 0xc0;
const STATUS_TIMEOUT = 0x102;
const STATUS_USER_APC = 0xc0;
const THREAD_TERMINATE = 1;
const INFINITE = -1;

/** GetOverlappedResult. @param bWait TRUE: until it has ended @returns FALSE with ERROR_IO_INCOMPLETE, or why it failed */
export function GetOverlappedResult(
  hFile: number,
  lpOverlapped: number,
  lpNumberOfBytesTransferred: number,
  bWait: number,
): number {
  return GetOverlappedResultEx(hFile, lpOverlapped, lpNumberOfBytesTransferred, bWait === 0 ? 0 : INFINITE, 0);
}

/** GetOverlappedResultEx. @returns FALSE with ERROR_IO_INCOMPLETE (no wait), WAIT_TIMEOUT, WAIT_IO_COMPLETION … */
export function GetOverlappedResultEx(
  hFile: number,
  lpOverlapped: number,
  lpNumberOfBytesTransferred: number,
  dwMilliseconds: number,
  bAlertable: number,
): number {
  checkRead(lpOverlapped, OVERLAPPED.size);
  if (isPending(lpOverlapped)) {
    if (dwMilliseconds === 0) return fail(ERROR_IO_INCOMPLETE);
    const event = peekU32(lpOverlapped + OVERLAPPED.hEvent) & ~1;
    const waited = NtWaitForSingleObject(event === 0 ? hFile : event, bAlertable, scratchTimeout(dwMilliseconds));
    if (waited === STATUS_TIMEOUT) return fail(WAIT_TIMEOUT);
    if (waited === STATUS_USER_APC) return fail(WAIT_IO_COMPLETION);
    if (waited < 0) return failWith(waited);
    // The event was another request's.
    if (isPending(lpOverlapped)) return fail(ERROR_IO_INCOMPLETE);
  }
  checkWrite(lpNumberOfBytesTransferred, 4);
  pokeU32(lpNumberOfBytesTransferred, peekU32(lpOverlapped + OVERLAPPED.InternalHigh));
  return succeed(peekU32(lpOverlapped + OVERLAPPED.Internal) | 0);
}

function isPending(overlapped: number): boolean {
  return peekU32(overlapped + OVERLAPPED.Internal) === STATUS_PENDING;
}

/** CancelIo: what this thread has pending on a file. */
export function CancelIo(hFile: number): number {
  return succeed(cancelFile(hFile, scratch(8), UserMode));
}

/** CancelIoEx: what the process has pending on a file. @param lpOverlapped the one request, or NULL @returns FALSE with ERROR_NOT_FOUND */
export function CancelIoEx(hFile: number, lpOverlapped: number): number {
  return succeed(cancelFileEx(hFile, lpOverlapped, scratch(8), UserMode));
}

/** CancelSynchronousIo: the request that a thread waits for. @returns FALSE with ERROR_NOT_FOUND when there is none */
export function CancelSynchronousIo(hThread: number): number {
  const request = { type: typeObject('Thread'), access: THREAD_TERMINATE, mode: UserMode };
  const { status, object } = referenceHandle(hThread, request);
  if (status < 0) return failWith(status);
  const count = cancelRequests(object, (irp) => readI32(headerOf(irp) + IRP_HEADER.Kind) === IrpKind.Synchronous);
  dereferenceObject(object);
  return count === 0 ? fail(ERROR_NOT_FOUND) : 1;
}
