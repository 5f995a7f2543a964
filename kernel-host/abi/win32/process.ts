/** Win32: processes, threads, errors. */
import type { ExportDeclaration } from '../types.js';
import { win32 } from './declare.js';

export const PROCESS_EXPORTS: readonly ExportDeclaration[] = [
  win32('DWORD GetLastError(VOID)', "The calling thread's last error code."),
  win32('VOID SetLastError(_In_ DWORD dwErrCode)', "Sets the calling thread's last error code."),
  win32('DECLSPEC_NORETURN VOID ExitProcess(_In_ UINT uExitCode)', 'Ends the program.'),
  win32('DECLSPEC_NORETURN VOID ExitThread(_In_ DWORD dwExitCode)', 'Ends the calling thread.'),
  win32(
    'HANDLE CreateThread(_In_opt_ LPSECURITY_ATTRIBUTES lpThreadAttributes, _In_ SIZE_T dwStackSize, _In_ LPTHREAD_START_ROUTINE lpStartAddress, _In_opt_ LPVOID lpParameter, _In_ DWORD dwCreationFlags, _Out_opt_ LPDWORD lpThreadId)',
    'Starts a thread; dwStackSize in bytes. NULL on failure.',
  ),
  win32('DWORD GetCurrentThreadId(VOID)', "The calling thread's id."),
  win32('DWORD GetCurrentProcessId(VOID)', "The calling program's process id."),
  win32('VOID Sleep(_In_ DWORD dwMilliseconds)', 'Sleeps; INFINITE for ever, 0 gives way.'),
  win32(
    'DWORD SleepEx(_In_ DWORD dwMilliseconds, _In_ BOOL bAlertable)',
    'Sleeps; WAIT_IO_COMPLETION when APCs have run.',
  ),
];
