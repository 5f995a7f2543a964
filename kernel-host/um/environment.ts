/** Win32: where a program runs, and as what. Source: the Windows API reference. */
import { SYSTEM_INFO } from '../abi/gen/win32.js';
import { PAGE_SIZE, USER_BASE, USER_PROBE_ADDRESS } from '../hal/map.js';
import { readI32, u8, writeI32 } from '../hal/memory.js';
import { MACHINE } from '../ke/system.js';
import { checkWrite, pokeU32 } from '../rtl/access.js';
import { fail } from './error.js';
import { CURRENT_DIRECTORY } from './path.js';
import { ANSI, type Form, storeText, WIDE } from './text.js';

const ERROR_BUFFER_OVERFLOW = 111;
const ALLOCATION_GRANULARITY = 0x1_0000;
const PROCESSOR_INTEL_PENTIUM = 586;
const COMPUTER = 'NTWASM';
/** @returns a routine (size, buffer) that tells a fixed text. */
function lengthFirst(form: Form, text: string) {
  return (nBufferLength: number, lpBuffer: number): number => storeText(form, lpBuffer, nBufferLength, text);
}

/** @returns a routine (buffer, size) that tells a fixed text. */
function bufferFirst(form: Form, text: string) {
  return (lpBuffer: number, uSize: number): number => storeText(form, lpBuffer, uSize, text);
}

/** GetCurrentDirectory. @returns characters without the NUL; those needed, with it, when there is no room */
export const GetCurrentDirectoryA = lengthFirst(ANSI, CURRENT_DIRECTORY);
export const GetCurrentDirectoryW = lengthFirst(WIDE, CURRENT_DIRECTORY);
/** GetSystemDirectory. */
export const GetSystemDirectoryA = bufferFirst(ANSI, 'C:\\Windows\\system32');
export const GetSystemDirectoryW = bufferFirst(WIDE, 'C:\\Windows\\system32');
/** GetWindowsDirectory. */
export const GetWindowsDirectoryA = bufferFirst(ANSI, 'C:\\Windows');
export const GetWindowsDirectoryW = bufferFirst(WIDE, 'C:\\Windows');

function named(form: Form, text: string, error: number) {
  return (lpBuffer: number, nSize: number): number => {
    checkWrite(nSize, 4);
    const room = readI32(nSize);
    pokeU32(nSize, form.length(text));
    if (room <= form.length(text)) return fail(error);
    form.write(lpBuffer, text);
    return 1;
  };
}

/** GetComputerName. @param nSize characters there is room for; receives those there are */
export const GetComputerNameA = named(ANSI, COMPUTER, ERROR_BUFFER_OVERFLOW);
export const GetComputerNameW = named(WIDE, COMPUTER, ERROR_BUFFER_OVERFLOW);

/** GetSystemInfo. */
export function GetSystemInfo(lpSystemInfo: number): void {
  checkWrite(lpSystemInfo, SYSTEM_INFO.size);
  u8.fill(0, lpSystemInfo, lpSystemInfo + SYSTEM_INFO.size);
  const processors = readI32(MACHINE.VisibleProcessors);
  writeI32(lpSystemInfo + SYSTEM_INFO.dwPageSize, PAGE_SIZE);
  writeI32(lpSystemInfo + SYSTEM_INFO.lpMinimumApplicationAddress, USER_BASE);
  writeI32(lpSystemInfo + SYSTEM_INFO.lpMaximumApplicationAddress, USER_PROBE_ADDRESS - 1);
  writeI32(lpSystemInfo + SYSTEM_INFO.dwActiveProcessorMask, 2 ** processors - 1);
  writeI32(lpSystemInfo + SYSTEM_INFO.dwNumberOfProcessors, processors);
  writeI32(lpSystemInfo + SYSTEM_INFO.dwProcessorType, PROCESSOR_INTEL_PENTIUM);
  writeI32(lpSystemInfo + SYSTEM_INFO.dwAllocationGranularity, ALLOCATION_GRANULARITY);
}

export { GetSystemInfo as GetNativeSystemInfo };

/** IsWow64Process: the machine is a 32-bit one. @returns TRUE */
export function IsWow64Process(_hProcess: number, Wow64Process: number): number {
  checkWrite(Wow64Process, 4);
  pokeU32(Wow64Process, 0);
  return 1;
}
