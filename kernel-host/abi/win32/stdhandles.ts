/** Win32: the console by handle. */
import type { ExportDeclaration } from '../types.js';
import { ansiAndWide, win32 } from './declare.js';

const ACCEPTED = 'Accepted: there is no screen.';

export const STDHANDLE_EXPORTS: readonly ExportDeclaration[] = [
  win32('HANDLE GetStdHandle(_In_ DWORD nStdHandle)', 'Standard input, output or errors, for ReadFile and WriteFile.'),
  ...ansiAndWide(
    'BOOL WriteConsole#(_In_ HANDLE hConsoleOutput, _In_ const VOID *lpBuffer, _In_ DWORD nNumberOfCharsToWrite, _Out_opt_ LPDWORD lpNumberOfCharsWritten, _Reserved_ LPVOID lpReserved)',
    'Writes characters.',
  ),
  ...ansiAndWide(
    'BOOL ReadConsole#(_In_ HANDLE hConsoleInput, _Out_ LPVOID lpBuffer, _In_ DWORD nNumberOfCharsToRead, _Out_ LPDWORD lpNumberOfCharsRead, _In_opt_ LPVOID pInputControl)',
    'Reads a line, or as many characters of it.',
  ),
  win32('BOOL GetConsoleMode(_In_ HANDLE hConsoleHandle, _Out_ LPDWORD lpMode)', 'Whether a handle is a console.'),
  win32('BOOL SetConsoleMode(_In_ HANDLE hConsoleHandle, _In_ DWORD dwMode)', ACCEPTED),
  win32('BOOL SetConsoleTextAttribute(_In_ HANDLE hConsoleOutput, _In_ WORD wAttributes)', ACCEPTED),
  win32('BOOL SetConsoleCursorPosition(_In_ HANDLE hConsoleOutput, _In_ COORD dwCursorPosition)', ACCEPTED),
  win32('BOOL SetConsoleScreenBufferSize(_In_ HANDLE hConsoleOutput, _In_ COORD dwSize)', ACCEPTED),
  win32(
    'BOOL SetConsoleWindowInfo(_In_ HANDLE hConsoleOutput, _In_ BOOL bAbsolute, _In_ const SMALL_RECT *lpConsoleWindow)',
    ACCEPTED,
  ),
  win32('BOOL FlushConsoleInputBuffer(_In_ HANDLE hConsoleInput)', 'Accepted: what was typed stays.'),
  win32(
    'BOOL GetConsoleScreenBufferInfo(_In_ HANDLE hConsoleOutput, _Out_ PCONSOLE_SCREEN_BUFFER_INFO lpConsoleScreenBufferInfo)',
    '80 by 25.',
  ),
  ...ansiAndWide('BOOL SetConsoleTitle#(_In_ LPCTSTR lpConsoleTitle)', ACCEPTED),
  win32(
    'BOOL SetConsoleCtrlHandler(_In_opt_ PHANDLER_ROUTINE HandlerRoutine, _In_ BOOL Add)',
    'Accepted, never called: Ctrl-C ends the run.',
  ),
  win32('UINT GetConsoleOutputCP(VOID)', '65001: UTF-8.'),
  win32('UINT GetConsoleCP(VOID)', '65001: UTF-8.'),
  win32('BOOL SetConsoleOutputCP(_In_ UINT wCodePageID)', 'Accepted: text is UTF-8.'),
  win32('BOOL SetConsoleCP(_In_ UINT wCodePageID)', 'Accepted: text is UTF-8.'),
  win32('HWND GetConsoleWindow(VOID)', 'NULL.'),
];
