/** Win32: heaps and virtual memory. */
import type { ExportDeclaration } from '../types.js';
import { win32 } from './declare.js';

export const MEMORY_EXPORTS: readonly ExportDeclaration[] = [
  win32('HANDLE GetProcessHeap(VOID)', 'The heap that a program begins with.'),
  win32(
    'LPVOID HeapAlloc(_In_ HANDLE hHeap, _In_ DWORD dwFlags, _In_ SIZE_T dwBytes)',
    'Allocates dwBytes bytes; HEAP_ZERO_MEMORY clears them. NULL when there are none left.',
  ),
  win32(
    'LPVOID HeapReAlloc(_In_ HANDLE hHeap, _In_ DWORD dwFlags, _In_ LPVOID lpMem, _In_ SIZE_T dwBytes)',
    'Makes an allocation larger or smaller; it may move.',
  ),
  win32(
    'BOOL HeapFree(_In_ HANDLE hHeap, _In_ DWORD dwFlags, _In_ LPVOID lpMem)',
    'Frees an allocation; NULL is allowed.',
  ),
  win32(
    'SIZE_T HeapSize(_In_ HANDLE hHeap, _In_ DWORD dwFlags, _In_ LPVOID lpMem)',
    'Bytes of an allocation, -1 when it is none.',
  ),
];
