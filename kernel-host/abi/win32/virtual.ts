/** Win32: memory by pages. */
import type { ExportDeclaration } from '../types.js';
import { win32 } from './declare.js';

export const VIRTUAL_EXPORTS: readonly ExportDeclaration[] = [
  win32(
    'LPVOID VirtualAlloc(_In_opt_ LPVOID lpAddress, _In_ SIZE_T dwSize, _In_ DWORD flAllocationType, _In_ DWORD flProtect)',
    'Reserves pages where there is room, or commits reserved ones; bytes.',
  ),
  win32(
    'LPVOID VirtualAllocEx(_In_ HANDLE hProcess, _In_opt_ LPVOID lpAddress, _In_ SIZE_T dwSize, _In_ DWORD flAllocationType, _In_ DWORD flProtect)',
    'VirtualAlloc for another program: the address is good in all.',
  ),
  win32(
    'BOOL VirtualFree(_In_ LPVOID lpAddress, _In_ SIZE_T dwSize, _In_ DWORD dwFreeType)',
    'Decommits pages, or releases all; bytes.',
  ),
  win32(
    'BOOL VirtualFreeEx(_In_ HANDLE hProcess, _In_ LPVOID lpAddress, _In_ SIZE_T dwSize, _In_ DWORD dwFreeType)',
    'VirtualFree for another program.',
  ),
  win32(
    'BOOL VirtualProtect(_In_ LPVOID lpAddress, _In_ SIZE_T dwSize, _In_ DWORD flNewProtect, _Out_ PDWORD lpflOldProtect)',
    'Changes what pages may be used for: no access is enforced by checked builds, read-only by none.',
  ),
  win32(
    'SIZE_T VirtualQuery(_In_opt_ LPCVOID lpAddress, _Out_ PMEMORY_BASIC_INFORMATION lpBuffer, _In_ SIZE_T dwLength)',
    'What an address belongs to.',
  ),
  win32('BOOL VirtualLock(_In_ LPVOID lpAddress, _In_ SIZE_T dwSize)', 'TRUE: nothing is paged out.'),
  win32('BOOL VirtualUnlock(_In_ LPVOID lpAddress, _In_ SIZE_T dwSize)', 'TRUE.'),
  win32('VOID GlobalMemoryStatus(_Out_ LPMEMORYSTATUS lpBuffer)', 'How much memory there is; bytes.'),
  win32('BOOL GlobalMemoryStatusEx(_Inout_ LPMEMORYSTATUSEX lpBuffer)', 'How much memory there is; bytes.'),
  win32(
    'HANDLE HeapCreate(_In_ DWORD flOptions, _In_ SIZE_T dwInitialSize, _In_ SIZE_T dwMaximumSize)',
    'A heap of its own; it grows whatever dwMaximumSize says.',
  ),
  win32('BOOL HeapDestroy(_In_ HANDLE hHeap)', 'Frees a heap with all its blocks.'),
  win32('BOOL HeapValidate(_In_ HANDLE hHeap, _In_ DWORD dwFlags, _In_opt_ LPCVOID lpMem)', 'Whether a block is one.'),
  win32('BOOL HeapLock(_In_ HANDLE hHeap)', 'TRUE for a heap.'),
  win32('BOOL HeapUnlock(_In_ HANDLE hHeap)', 'TRUE for a heap.'),
  win32(
    'BOOL HeapSetInformation(_In_opt_ HANDLE HeapHandle, _In_ int HeapInformationClass, _In_opt_ PVOID HeapInformation, _In_ SIZE_T HeapInformationLength)',
    'Accepted.',
  ),
];
