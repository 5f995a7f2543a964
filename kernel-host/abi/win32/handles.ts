/** Win32: handles. */
import type { ExportDeclaration } from '../types.js';
import { win32 } from './declare.js';

export const HANDLE_EXPORTS: readonly ExportDeclaration[] = [
  win32('BOOL CloseHandle(_In_ HANDLE hObject)', 'Closes a handle.'),
  win32(
    'BOOL DuplicateHandle(_In_ HANDLE hSourceProcessHandle, _In_ HANDLE hSourceHandle, _In_ HANDLE hTargetProcessHandle, _Out_opt_ LPHANDLE lpTargetHandle, _In_ DWORD dwDesiredAccess, _In_ BOOL bInheritHandle, _In_ DWORD dwOptions)',
    'A second handle to an object, in this or another process.',
  ),
  win32(
    'BOOL GetHandleInformation(_In_ HANDLE hObject, _Out_ LPDWORD lpdwFlags)',
    'Whether a handle is inherited, and protected from being closed.',
  ),
  win32(
    'BOOL SetHandleInformation(_In_ HANDLE hObject, _In_ DWORD dwMask, _In_ DWORD dwFlags)',
    'Sets those of the flags that are in dwMask.',
  ),
];
