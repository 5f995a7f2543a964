/** Win32: clocks and dates. */
import type { ExportDeclaration } from '../types.js';
import { win32 } from './declare.js';

export const TIME_EXPORTS: readonly ExportDeclaration[] = [
  win32('DWORD GetTickCount(VOID)', 'Milliseconds since boot, modulo 2^32.'),
  win32('ULONGLONG GetTickCount64(VOID)', 'Milliseconds since boot.'),
  win32('BOOL QueryPerformanceCounter(_Out_ LARGE_INTEGER *lpPerformanceCount)', 'Counts since boot.'),
  win32('BOOL QueryPerformanceFrequency(_Out_ LARGE_INTEGER *lpFrequency)', 'Counts a second.'),
  win32('VOID GetSystemTimeAsFileTime(_Out_ LPFILETIME lpSystemTimeAsFileTime)', '100 ns since 1601, UTC.'),
  win32('VOID GetSystemTimePreciseAsFileTime(_Out_ LPFILETIME lpSystemTimeAsFileTime)', '100 ns since 1601, UTC.'),
  win32('VOID GetSystemTime(_Out_ LPSYSTEMTIME lpSystemTime)', 'Date and time, UTC.'),
  win32('VOID GetLocalTime(_Out_ LPSYSTEMTIME lpSystemTime)', 'Date and local time.'),
  win32(
    'BOOL FileTimeToSystemTime(_In_ const FILETIME *lpFileTime, _Out_ LPSYSTEMTIME lpSystemTime)',
    'A time as date and time of day.',
  ),
  win32(
    'BOOL SystemTimeToFileTime(_In_ const SYSTEMTIME *lpSystemTime, _Out_ LPFILETIME lpFileTime)',
    'Date and time of day as a time.',
  ),
  win32(
    'BOOL FileTimeToLocalFileTime(_In_ const FILETIME *lpFileTime, _Out_ LPFILETIME lpLocalFileTime)',
    'UTC as local time.',
  ),
  win32(
    'BOOL LocalFileTimeToFileTime(_In_ const FILETIME *lpLocalFileTime, _Out_ LPFILETIME lpFileTime)',
    'Local time as UTC.',
  ),
  win32('LONG CompareFileTime(_In_ const FILETIME *lpFileTime1, _In_ const FILETIME *lpFileTime2)', '-1, 0 or 1.'),
  win32(
    'DWORD GetTimeZoneInformation(_Out_ LPTIME_ZONE_INFORMATION lpTimeZoneInformation)',
    "The machine's time zone; biases in minutes.",
  ),
  win32(
    'DWORD GetDynamicTimeZoneInformation(_Out_ PDYNAMIC_TIME_ZONE_INFORMATION pTimeZoneInformation)',
    "The machine's time zone with its name; biases in minutes.",
  ),
  win32(
    'BOOL SystemTimeToTzSpecificLocalTime(_In_opt_ const TIME_ZONE_INFORMATION *lpTimeZoneInformation, _In_ const SYSTEMTIME *lpUniversalTime, _Out_ LPSYSTEMTIME lpLocalTime)',
    'UTC as local time of a zone.',
  ),
  win32(
    'BOOL TzSpecificLocalTimeToSystemTime(_In_opt_ const TIME_ZONE_INFORMATION *lpTimeZoneInformation, _In_ const SYSTEMTIME *lpLocalTime, _Out_ LPSYSTEMTIME lpUniversalTime)',
    'Local time of a zone as UTC.',
  ),
  win32(
    'BOOL FileTimeToDosDateTime(_In_ const FILETIME *lpFileTime, _Out_ LPWORD lpFatDate, _Out_ LPWORD lpFatTime)',
    'A time as MS-DOS has it, to two seconds.',
  ),
  win32('BOOL DosDateTimeToFileTime(_In_ WORD wFatDate, _In_ WORD wFatTime, _Out_ LPFILETIME lpFileTime)', 'And back.'),
  win32(
    'BOOL GetSystemTimeAdjustment(_Out_ PDWORD lpTimeAdjustment, _Out_ PDWORD lpTimeIncrement, _Out_ PBOOL lpTimeAdjustmentDisabled)',
    'Length of a clock tick; 100 ns.',
  ),
  win32('BOOL QueryUnbiasedInterruptTime(_Out_ PULONGLONG UnbiasedTime)', '100 ns since boot.'),
  win32('VOID QueryInterruptTime(_Out_ PULONGLONG lpInterruptTime)', '100 ns since boot.'),
  win32('VOID QueryInterruptTimePrecise(_Out_ PULONGLONG lpInterruptTimePrecise)', '100 ns since boot.'),
  win32('DWORD timeGetTime(VOID)', 'Milliseconds since boot, modulo 2^32.'),
];
