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
];
