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
];
