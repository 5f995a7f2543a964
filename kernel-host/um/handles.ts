/** Win32: handles. Source: the Windows API reference. */
import { UserMode } from '../ke/apcqueue.js';
import { closeHandle } from '../ob/handle.js';
import { succeed } from './error.js';

/** CloseHandle. @returns FALSE with ERROR_INVALID_HANDLE when it is not open */
export function CloseHandle(hObject: number): number {
  return succeed(closeHandle(hObject, UserMode));
}
