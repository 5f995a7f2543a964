/** What our C library is built on. Programs do not call these themselves. */
import type { ExportDeclaration } from '../types.js';
import { win32 } from './declare.js';

export const CONSOLE_EXPORTS: readonly ExportDeclaration[] = [
  win32(
    'VOID NtwConsoleWrite(_In_ LONG Stream, _In_ PVOID Text, _In_ ULONG Bytes)',
    'Writes bytes to standard output (1) or standard error (2).',
  ),
  win32(
    'LONG NtwConsoleRead(_Out_ PVOID Buffer, _In_ ULONG Bytes)',
    'Waits for input and reads at most Bytes, up to the end of a line; 0 at the end of input.',
  ),
  win32('LONG NtwConsoleReady(VOID)', 'Whether NtwConsoleRead would not wait.'),
  win32('LONGLONG NtwClock(_In_ LONG Kind)', 'The time in 100 ns: of Kind 0 since 1601, of Kind 1 since boot.'),
  win32(
    'LONG NtwParseNumber(_In_ PVOID Text, _Out_ PVOID Value)',
    'Reads a double from a text that ends with NUL. Returns the bytes it takes, 0 when there is none.',
  ),
  win32(
    'LONG NtwZoneOffset(_In_ LONGLONG Seconds, _Out_ LONG *Daylight)',
    'Seconds that local time is ahead of UTC at a time, and whether summer time is on; seconds since 1970.',
  ),
  win32('LONGLONG NtwFromLocal(_In_ LONGLONG Seconds)', 'The time of a local time; seconds since 1970.'),
  win32(
    'VOID NtwZoneName(_In_ LONGLONG Seconds, _Out_ LPSTR Name, _In_ ULONG Size)',
    'What the local time is called; seconds since 1970, bytes.',
  ),
];
