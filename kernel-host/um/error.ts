/** The way Win32 tells of failure: a last error code for the thread, and 0, FALSE or NULL as the result. */
import { writeI32 } from '../hal/memory.js';
import { currentThread } from '../ke/current.js';
import { KTHREAD } from '../ke/thread.js';
import { ntStatusToDosError } from '../rtl/doserror.js';

/** Sets the last error code. @param error a Win32 code @returns 0 */
export function fail(error: number): 0 {
  writeI32(currentThread() + KTHREAD.LastError, error);
  return 0;
}

/** Sets the last error code that stands for an NTSTATUS. @returns 0 */
export function failWith(status: number): 0 {
  return fail(ntStatusToDosError(status));
}

/** @returns TRUE, or FALSE with the last error set. */
export function succeed(status: number): number {
  return status < 0 ? failWith(status) : 1;
}
