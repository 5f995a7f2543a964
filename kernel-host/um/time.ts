/** Win32: clocks and dates. Source: the Windows API reference. */
import { SYSTEMTIME } from '../abi/gen/win32.js';
import { ExLocalTimeToSystemTime, ExSystemTimeToLocalTime } from '../ex/localtime.js';
import { readI64 } from '../hal/memory.js';
import { interruptTime, KeQueryPerformanceCounter, KeQuerySystemTime, TIME_INCREMENT, writeTime } from '../ke/time.js';
import { checkRead, checkWrite, peekU16, pokeU16, pokeU32 } from '../rtl/access.js';
import { RtlTimeFieldsToTime, RtlTimeToTimeFields } from '../rtl/timefields.js';
import { fail } from './error.js';
import { scratch } from './scratch.js';

const ERROR_INVALID_PARAMETER = 87;
const UNITS_PER_MS = 1e4;
/** Where the fields of SYSTEMTIME stand in TIME_FIELDS, by 16 bits. */
const FIELDS = [0, 1, 7, 2, 3, 4, 5, 6] as const;

/** GetTickCount64. @returns milliseconds since boot */
export function GetTickCount64(): bigint {
  return BigInt(Math.floor(interruptTime() / UNITS_PER_MS));
}

/** GetTickCount. @returns milliseconds since boot, modulo 2^32 */
export function GetTickCount(): number {
  return Math.floor(interruptTime() / UNITS_PER_MS) | 0;
}

/** timeGetTime, of winmm: GetTickCount. */
export { GetTickCount as timeGetTime };

/** QueryUnbiasedInterruptTime: the machine never sleeps. @returns TRUE */
export function QueryUnbiasedInterruptTime(UnbiasedTime: number): number {
  checkWrite(UnbiasedTime, 8);
  writeTime(UnbiasedTime, interruptTime());
  return 1;
}

export { QueryUnbiasedInterruptTime as QueryInterruptTime, QueryUnbiasedInterruptTime as QueryInterruptTimePrecise };

/** GetSystemTimeAdjustment: the clock runs as it does. @returns TRUE */
export function GetSystemTimeAdjustment(
  lpTimeAdjustment: number,
  lpTimeIncrement: number,
  lpTimeAdjustmentDisabled: number,
): number {
  [lpTimeAdjustment, lpTimeIncrement, lpTimeAdjustmentDisabled].forEach((address, index) => {
    checkWrite(address, 4);
    pokeU32(address, index === 2 ? 1 : TIME_INCREMENT);
  });
  return 1;
}

/** QueryPerformanceCounter. @returns TRUE */
export function QueryPerformanceCounter(lpPerformanceCount: number): number {
  checkWrite(lpPerformanceCount, 8);
  KeQueryPerformanceCounter(lpPerformanceCount, 0);
  return 1;
}

/** QueryPerformanceFrequency: counts a second. @returns TRUE */
export function QueryPerformanceFrequency(lpFrequency: number): number {
  checkWrite(lpFrequency, 8);
  KeQueryPerformanceCounter(scratch(8), lpFrequency);
  return 1;
}

/** GetSystemTimeAsFileTime: 100 ns since 1601, UTC. */
export function GetSystemTimeAsFileTime(lpSystemTimeAsFileTime: number): void {
  checkWrite(lpSystemTimeAsFileTime, 8);
  KeQuerySystemTime(lpSystemTimeAsFileTime);
}

export { GetSystemTimeAsFileTime as GetSystemTimePreciseAsFileTime };

/** GetSystemTime: UTC. */
export function GetSystemTime(lpSystemTime: number): void {
  const time = scratch(8);
  KeQuerySystemTime(time);
  FileTimeToSystemTime(time, lpSystemTime);
}

/** GetLocalTime. */
export function GetLocalTime(lpSystemTime: number): void {
  const time = scratch(8);
  KeQuerySystemTime(time);
  ExSystemTimeToLocalTime(time, time);
  FileTimeToSystemTime(time, lpSystemTime);
}

/** FileTimeToSystemTime. @returns FALSE with ERROR_INVALID_PARAMETER for a time below 0 */
export function FileTimeToSystemTime(lpFileTime: number, lpSystemTime: number): number {
  checkRead(lpFileTime, 8);
  checkWrite(lpSystemTime, SYSTEMTIME.size);
  if (readI64(lpFileTime) < 0n) return fail(ERROR_INVALID_PARAMETER);
  const fields = scratch(16);
  RtlTimeToTimeFields(lpFileTime, fields);
  FIELDS.forEach((field, index) => {
    pokeU16(lpSystemTime + index * 2, peekU16(fields + field * 2));
  });
  return 1;
}

/** SystemTimeToFileTime: the weekday is ignored. @returns FALSE with ERROR_INVALID_PARAMETER for what is no date */
export function SystemTimeToFileTime(lpSystemTime: number, lpFileTime: number): number {
  checkRead(lpSystemTime, SYSTEMTIME.size);
  checkWrite(lpFileTime, 8);
  const fields = scratch(16);
  FIELDS.forEach((field, index) => {
    pokeU16(fields + field * 2, peekU16(lpSystemTime + index * 2));
  });
  return RtlTimeFieldsToTime(fields, lpFileTime) === 0 ? fail(ERROR_INVALID_PARAMETER) : 1;
}

/** FileTimeToLocalFileTime. @returns TRUE */
export function FileTimeToLocalFileTime(lpFileTime: number, lpLocalFileTime: number): number {
  ExSystemTimeToLocalTime(lpFileTime, lpLocalFileTime);
  return 1;
}

/** LocalFileTimeToFileTime. @returns TRUE */
export function LocalFileTimeToFileTime(lpLocalFileTime: number, lpFileTime: number): number {
  ExLocalTimeToSystemTime(lpLocalFileTime, lpFileTime);
  return 1;
}

/** CompareFileTime. @returns -1, 0 or 1 */
export function CompareFileTime(lpFileTime1: number, lpFileTime2: number): number {
  checkRead(lpFileTime1, 8);
  checkRead(lpFileTime2, 8);
  const [first, second] = [BigInt.asUintN(64, readI64(lpFileTime1)), BigInt.asUintN(64, readI64(lpFileTime2))];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}
