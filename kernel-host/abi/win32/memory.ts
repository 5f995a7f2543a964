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
  win32('HLOCAL LocalAlloc(_In_ UINT uFlags, _In_ SIZE_T uBytes)', 'Allocates bytes that never move.'),
  win32(
    'HLOCAL LocalReAlloc(_In_ HLOCAL hMem, _In_ SIZE_T uBytes, _In_ UINT uFlags)',
    'Makes an allocation larger or smaller; it may move.',
  ),
  win32('HLOCAL LocalFree(_In_opt_ HLOCAL hMem)', 'Frees; NULL when it has.'),
  win32('SIZE_T LocalSize(_In_ HLOCAL hMem)', 'Bytes of an allocation.'),
  win32('LPVOID LocalLock(_In_ HLOCAL hMem)', 'The address, which the handle is.'),
  win32('BOOL LocalUnlock(_In_ HLOCAL hMem)', 'FALSE: nothing is locked.'),
  win32('HGLOBAL GlobalAlloc(_In_ UINT uFlags, _In_ SIZE_T uBytes)', 'Allocates bytes that never move.'),
  win32(
    'HGLOBAL GlobalReAlloc(_In_ HGLOBAL hMem, _In_ SIZE_T uBytes, _In_ UINT uFlags)',
    'Makes an allocation larger or smaller; it may move.',
  ),
  win32('HGLOBAL GlobalFree(_In_opt_ HGLOBAL hMem)', 'Frees; NULL when it has.'),
  win32('SIZE_T GlobalSize(_In_ HGLOBAL hMem)', 'Bytes of an allocation.'),
  win32('LPVOID GlobalLock(_In_ HGLOBAL hMem)', 'The address, which the handle is.'),
  win32('BOOL GlobalUnlock(_In_ HGLOBAL hMem)', 'FALSE: nothing is locked.'),
];
