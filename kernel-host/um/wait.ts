/** Win32: waits. Source: the Windows API reference. */
import { NtSignalAndWaitForSingleObject, NtWaitForMultipleObjects, NtWaitForSingleObject } from '../zw/wait.js';
import { fail, failWith } from './error.js';
import { scratchTimeout } from './timeout.js';

const WAIT_FAILED = -1;
const STATUS_TIMEOUT = 0x102;
const WAIT_TIMEOUT = 258;
const STATUS_ALERTED = 0x101;
const WaitAll = 0;
const WaitAny = 1;

/** Waits again after an alert, which Win32 knows nothing of; the time out runs on. @returns what Win32 says */
function answer(wait: () => number): number {
  let status = wait();
  while (status === STATUS_ALERTED) status = wait();
  if (status < 0) {
    failWith(status);
    return WAIT_FAILED;
  }
  if (status === STATUS_TIMEOUT) fail(WAIT_TIMEOUT);
  return status;
}

/** WaitForSingleObject. @returns WAIT_OBJECT_0, WAIT_TIMEOUT, WAIT_ABANDONED, or WAIT_FAILED with the last error */
export function WaitForSingleObject(hHandle: number, dwMilliseconds: number): number {
  return WaitForSingleObjectEx(hHandle, dwMilliseconds, 0);
}

/** WaitForSingleObjectEx. @param bAlertable TRUE: WAIT_IO_COMPLETION when user APCs have run */
export function WaitForSingleObjectEx(hHandle: number, dwMilliseconds: number, bAlertable: number): number {
  const timeout = scratchTimeout(dwMilliseconds);
  return answer(() => NtWaitForSingleObject(hHandle, bAlertable === 0 ? 0 : 1, timeout));
}

/** WaitForMultipleObjects. @returns WAIT_OBJECT_0 + n, WAIT_ABANDONED_0 + n, WAIT_TIMEOUT or WAIT_FAILED */
export function WaitForMultipleObjects(
  nCount: number,
  lpHandles: number,
  bWaitAll: number,
  dwMilliseconds: number,
): number {
  return WaitForMultipleObjectsEx(nCount, lpHandles, bWaitAll, dwMilliseconds, 0);
}

/** WaitForMultipleObjectsEx. */
export function WaitForMultipleObjectsEx(
  nCount: number,
  lpHandles: number,
  bWaitAll: number,
  dwMilliseconds: number,
  bAlertable: number,
): number {
  const timeout = scratchTimeout(dwMilliseconds);
  const type = bWaitAll === 0 ? WaitAny : WaitAll;
  return answer(() => NtWaitForMultipleObjects(nCount, lpHandles, type, bAlertable === 0 ? 0 : 1, timeout));
}

/** SignalObjectAndWait: signals an event, mutex or semaphore, and waits. */
export function SignalObjectAndWait(
  hObjectToSignal: number,
  hObjectToWaitOn: number,
  dwMilliseconds: number,
  bAlertable: number,
): number {
  const timeout = scratchTimeout(dwMilliseconds);
  let signalled = false;
  return answer(() => {
    if (signalled) return NtWaitForSingleObject(hObjectToWaitOn, 1, timeout);
    signalled = true;
    return NtSignalAndWaitForSingleObject(hObjectToSignal, hObjectToWaitOn, bAlertable === 0 ? 0 : 1, timeout);
  });
}
