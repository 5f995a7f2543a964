/** Win32: waits. Source: the Windows API reference. */
import { UserMode } from '../ke/apcqueue.js';
import { KeWaitForSingleObject } from '../ke/waitapi.js';
import { referenceHandle } from '../ob/handle.js';
import { dereferenceObject } from '../ob/object.js';
import { fail, failWith } from './error.js';
import { timeoutOf } from './timeout.js';

const SYNCHRONIZE = 0x10_0000;
const WAIT_FAILED = -1;
const WAIT_TIMEOUT = 258;
const STATUS_TIMEOUT = 0x102;
/** KWAIT_REASON of waits of programs. */
const UserRequest = 6;

/** WaitForSingleObject. @returns WAIT_OBJECT_0, WAIT_TIMEOUT, WAIT_ABANDONED, or WAIT_FAILED with the last error */
export function WaitForSingleObject(hHandle: number, dwMilliseconds: number): number {
  const opened = referenceHandle(hHandle, { access: SYNCHRONIZE, mode: UserMode });
  if (opened.status < 0) {
    failWith(opened.status);
    return WAIT_FAILED;
  }
  const status = KeWaitForSingleObject(opened.object, UserRequest, UserMode, 0, timeoutOf(dwMilliseconds));
  dereferenceObject(opened.object);
  if (status === STATUS_TIMEOUT) fail(WAIT_TIMEOUT);
  return status;
}
