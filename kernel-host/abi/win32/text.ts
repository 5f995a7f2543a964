/** Win32: strings, messages. */
import type { ExportDeclaration } from '../types.js';
import { ansiAndWide, win32 } from './declare.js';

export const TEXT_EXPORTS: readonly ExportDeclaration[] = [
  ...ansiAndWide('int lstrlen#(_In_opt_ LPCTSTR lpString)', 'Characters of a string; 0 for NULL.'),
  ...ansiAndWide('LPTSTR lstrcpy#(_Out_ LPTSTR lpString1, _In_ LPCTSTR lpString2)', 'Copies a string.'),
  ...ansiAndWide('LPTSTR lstrcat#(_Inout_ LPTSTR lpString1, _In_ LPCTSTR lpString2)', 'Appends a string.'),
  ...ansiAndWide('int lstrcmp#(_In_ LPCTSTR lpString1, _In_ LPCTSTR lpString2)', 'Compares strings.'),
  ...ansiAndWide(
    'int lstrcmpi#(_In_ LPCTSTR lpString1, _In_ LPCTSTR lpString2)',
    'Compares strings, upper and lower case alike.',
  ),
  win32(
    'int MultiByteToWideChar(_In_ UINT CodePage, _In_ DWORD dwFlags, _In_ LPCSTR lpMultiByteStr, _In_ int cbMultiByte, _Out_opt_ LPWSTR lpWideCharStr, _In_ int cchWideChar)',
    'UTF-8, as every code page is, to UTF-16; lengths in bytes and in units.',
  ),
  win32(
    'int WideCharToMultiByte(_In_ UINT CodePage, _In_ DWORD dwFlags, _In_ LPCWSTR lpWideCharStr, _In_ int cchWideChar, _Out_opt_ LPSTR lpMultiByteStr, _In_ int cbMultiByte, _In_opt_ LPCSTR lpDefaultChar, _Out_opt_ LPBOOL lpUsedDefaultChar)',
    'UTF-16 to UTF-8; lengths in units and in bytes.',
  ),
  win32('BOOL CharToOemA(_In_ LPCSTR pSrc, _Out_ LPSTR pDst)', 'Copies: both code pages are UTF-8.'),
  win32('BOOL CharToOemW(_In_ LPCWSTR pSrc, _Out_ LPSTR pDst)', 'UTF-16 to UTF-8.'),
  win32('BOOL OemToCharA(_In_ LPCSTR pSrc, _Out_ LPSTR pDst)', 'Copies: both code pages are UTF-8.'),
  ...ansiAndWide(
    'DWORD FormatMessage#(_In_ DWORD dwFlags, _In_opt_ LPCVOID lpSource, _In_ DWORD dwMessageId, _In_ DWORD dwLanguageId, _Out_ LPTSTR lpBuffer, _In_ DWORD nSize, _In_opt_ PVOID Arguments)',
    'The text of an error, or a text with inserts.',
  ),
  ...ansiAndWide('VOID OutputDebugString#(_In_opt_ LPCTSTR lpOutputString)', 'Prints as DbgPrint does.'),
  ...ansiAndWide(
    'int MessageBox#(_In_opt_ HWND hWnd, _In_opt_ LPCTSTR lpText, _In_opt_ LPCTSTR lpCaption, _In_ UINT uType)',
    'Prints the text; the first button is the answer.',
  ),
  win32('BOOL IsDebuggerPresent(VOID)', 'FALSE.'),
  win32(
    'LPTOP_LEVEL_EXCEPTION_FILTER SetUnhandledExceptionFilter(_In_opt_ LPTOP_LEVEL_EXCEPTION_FILTER lpTopLevelExceptionFilter)',
    'Accepted; a crash is reported all the same.',
  ),
  win32(
    'VOID RaiseException(_In_ DWORD dwExceptionCode, _In_ DWORD dwExceptionFlags, _In_ DWORD nNumberOfArguments, _In_opt_ const ULONG_PTR *lpArguments)',
    'Raises an exception.',
  ),
];
