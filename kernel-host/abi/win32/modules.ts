/** Win32: modules, the command line, other programs. */
import type { ExportDeclaration } from '../types.js';
import { ansiAndWide, win32 } from './declare.js';

export const MODULE_EXPORTS: readonly ExportDeclaration[] = [
  ...ansiAndWide('HMODULE GetModuleHandle#(_In_opt_ LPCTSTR lpModuleName)', 'A module by name; the program for NULL.'),
  ...ansiAndWide(
    'BOOL GetModuleHandleEx#(_In_ DWORD dwFlags, _In_opt_ LPCTSTR lpModuleName, _Out_ HMODULE *phModule)',
    'A module by name; the program for an address.',
  ),
  ...ansiAndWide(
    'DWORD GetModuleFileName#(_In_opt_ HMODULE hModule, _Out_ LPTSTR lpFilename, _In_ DWORD nSize)',
    'The path of a module; the program for NULL.',
  ),
  ...ansiAndWide('HMODULE LoadLibrary#(_In_ LPCTSTR lpLibFileName)', 'One of the DLLs of this list, and ntdll.'),
  ...ansiAndWide(
    'HMODULE LoadLibraryEx#(_In_ LPCTSTR lpLibFileName, _Reserved_ HANDLE hFile, _In_ DWORD dwFlags)',
    'One of the DLLs of this list, and ntdll.',
  ),
  win32('BOOL FreeLibrary(_In_ HMODULE hLibModule)', 'TRUE for what is a module.'),
  win32(
    'FARPROC GetProcAddress(_In_ HMODULE hModule, _In_ LPCSTR lpProcName)',
    'A routine of a DLL by name, as a function pointer.',
  ),
  win32('LPSTR GetCommandLineA(VOID)', 'The command line.'),
  win32('LPWSTR GetCommandLineW(VOID)', 'The command line.'),
  win32(
    'LPWSTR *CommandLineToArgvW(_In_ LPCWSTR lpCmdLine, _Out_ int *pNumArgs)',
    'Takes a command line apart; LocalFree frees it.',
  ),
  ...ansiAndWide('VOID GetStartupInfo#(_Out_ LPSTARTUPINFO# lpStartupInfo)', 'Nothing but its size.'),
  ...ansiAndWide(
    'BOOL CreateProcess#(_In_opt_ LPCTSTR lpApplicationName, _Inout_opt_ LPTSTR lpCommandLine, _In_opt_ LPSECURITY_ATTRIBUTES lpProcessAttributes, _In_opt_ LPSECURITY_ATTRIBUTES lpThreadAttributes, _In_ BOOL bInheritHandles, _In_ DWORD dwCreationFlags, _In_opt_ LPVOID lpEnvironment, _In_opt_ LPCTSTR lpCurrentDirectory, _In_ LPSTARTUPINFO# lpStartupInfo, _Out_ LPPROCESS_INFORMATION lpProcessInformation)',
    "Starts another program of the run, or one whose source lies beside this one's.",
  ),
];
