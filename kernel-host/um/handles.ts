/** Win32: handles. Source: the Windows API reference. */
import { OBJ_INHERIT } from '../abi/gen/constants.js';
import { readU8, writeU8 } from '../hal/memory.js';
import { UserMode } from '../ke/apcqueue.js';
import { closeHandle } from '../ob/handle.js';
import { checkWrite, pokeU32 } from '../rtl/access.js';
import { NtDuplicateObject, NtQueryObject, NtSetInformationObject } from '../zw/object.js';
import { failWith, succeed } from './error.js';
import { scratch } from './scratch.js';
import { isConsoleHandle } from './stdhandle.js';

const ObjectHandleFlagInformation = 4;
const HANDLE_FLAG_INHERIT = 1;
const HANDLE_FLAG_PROTECT_FROM_CLOSE = 2;

/** CloseHandle. @returns FALSE with ERROR_INVALID_HANDLE when it is not open */
export function CloseHandle(hObject: number): number {
  if (isConsoleHandle(hObject)) return 1;
  return succeed(closeHandle(hObject, UserMode));
}

/** DuplicateHandle. @param dwOptions DUPLICATE_CLOSE_SOURCE 1, DUPLICATE_SAME_ACCESS 2 */
export function DuplicateHandle(
  hSourceProcessHandle: number,
  hSourceHandle: number,
  hTargetProcessHandle: number,
  lpTargetHandle: number,
  dwDesiredAccess: number,
  bInheritHandle: number,
  dwOptions: number,
): number {
  const attributes = bInheritHandle === 0 ? 0 : OBJ_INHERIT;
  // biome-ignore format: the arguments as the documentation has them
  return succeed(NtDuplicateObject(
    hSourceProcessHandle, hSourceHandle, hTargetProcessHandle, lpTargetHandle, dwDesiredAccess, attributes, dwOptions,
  ));
}

/** GetHandleInformation. @param lpdwFlags receives HANDLE_FLAG_INHERIT 1, HANDLE_FLAG_PROTECT_FROM_CLOSE 2 */
export function GetHandleInformation(hObject: number, lpdwFlags: number): number {
  const flags = scratch(2);
  const status = NtQueryObject(hObject, ObjectHandleFlagInformation, flags, 2, 0);
  if (status < 0) return failWith(status);
  checkWrite(lpdwFlags, 4);
  pokeU32(
    lpdwFlags,
    (readU8(flags) === 0 ? 0 : HANDLE_FLAG_INHERIT) | (readU8(flags + 1) === 0 ? 0 : HANDLE_FLAG_PROTECT_FROM_CLOSE),
  );
  return 1;
}

/** SetHandleInformation. @param dwMask which of the flags are to be as `dwFlags` says */
export function SetHandleInformation(hObject: number, dwMask: number, dwFlags: number): number {
  const flags = scratch(2);
  const status = NtQueryObject(hObject, ObjectHandleFlagInformation, flags, 2, 0);
  if (status < 0) return failWith(status);
  if ((dwMask & HANDLE_FLAG_INHERIT) !== 0) writeU8(flags, dwFlags & HANDLE_FLAG_INHERIT);
  if ((dwMask & HANDLE_FLAG_PROTECT_FROM_CLOSE) !== 0)
    writeU8(flags + 1, (dwFlags & HANDLE_FLAG_PROTECT_FROM_CLOSE) >> 1);
  return succeed(NtSetInformationObject(hObject, ObjectHandleFlagInformation, flags, 2));
}
