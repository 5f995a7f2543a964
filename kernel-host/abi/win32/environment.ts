/** Win32: where a program runs. */
import type { ExportDeclaration } from '../types.js';
import { ansiAndWide, win32 } from './declare.js';

export const ENVIRONMENT_EXPORTS: readonly ExportDeclaration[] = [
  ...ansiAndWide(
    'DWORD GetCurrentDirectory#(_In_ DWORD nBufferLength, _Out_opt_ LPTSTR lpBuffer)',
    'The current directory.',
  ),
  ...ansiAndWide(
    'DWORD GetTempPath#(_In_ DWORD nBufferLength, _Out_opt_ LPTSTR lpBuffer)',
    'The folder of temporary files.',
  ),
  ...ansiAndWide('UINT GetSystemDirectory#(_Out_opt_ LPTSTR lpBuffer, _In_ UINT uSize)', 'The system directory.'),
  ...ansiAndWide('UINT GetWindowsDirectory#(_Out_opt_ LPTSTR lpBuffer, _In_ UINT uSize)', 'The Windows directory.'),
  ...ansiAndWide(
    'DWORD GetEnvironmentVariable#(_In_opt_ LPCTSTR lpName, _Out_opt_ LPTSTR lpBuffer, _In_ DWORD nSize)',
    'A variable of the environment.',
  ),
  ...ansiAndWide(
    'BOOL SetEnvironmentVariable#(_In_ LPCTSTR lpName, _In_opt_ LPCTSTR lpValue)',
    'Sets a variable of this program and those that it starts; NULL removes it.',
  ),
  ...ansiAndWide('LPTSTR GetEnvironmentStrings#(VOID)', 'All variables, for FreeEnvironmentStrings.'),
  ...ansiAndWide('BOOL FreeEnvironmentStrings#(_In_ LPTSTR penv)', 'Frees them.'),
  ...ansiAndWide(
    'DWORD ExpandEnvironmentStrings#(_In_ LPCTSTR lpSrc, _Out_opt_ LPTSTR lpDst, _In_ DWORD nSize)',
    'Puts variables in for %NAME%.',
  ),
  ...ansiAndWide('BOOL GetComputerName#(_Out_opt_ LPTSTR lpBuffer, _Inout_ LPDWORD nSize)', 'The name of the machine.'),
  win32('VOID GetSystemInfo(_Out_ LPSYSTEM_INFO lpSystemInfo)', 'Processors and page size.'),
  win32('VOID GetNativeSystemInfo(_Out_ LPSYSTEM_INFO lpSystemInfo)', 'Processors and page size.'),
  win32('BOOL IsWow64Process(_In_ HANDLE hProcess, _Out_ PBOOL Wow64Process)', 'FALSE: the machine has 32 bits.'),
];
