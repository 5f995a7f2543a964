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
  win32('HANDLE GetCurrentProcess(VOID)', 'The pseudo handle of the calling program.'),
  win32(
    'HANDLE OpenProcess(_In_ DWORD dwDesiredAccess, _In_ BOOL bInheritHandle, _In_ DWORD dwProcessId)',
    'Opens a process by its id.',
  ),
  win32(
    'BOOL TerminateProcess(_In_ HANDLE hProcess, _In_ UINT uExitCode)',
    'Ends a program: its threads where they next come to the kernel.',
  ),
  win32('BOOL GetExitCodeProcess(_In_ HANDLE hProcess, _Out_ LPDWORD lpExitCode)', 'STILL_ACTIVE while it runs.'),
  win32('DWORD GetProcessId(_In_ HANDLE Process)', 'The id of a process.'),
  win32('HANDLE GetCurrentThread(VOID)', 'The pseudo handle of the calling thread.'),
  win32(
    'HANDLE OpenThread(_In_ DWORD dwDesiredAccess, _In_ BOOL bInheritHandle, _In_ DWORD dwThreadId)',
    'Opens a thread by its id.',
  ),
  win32('DWORD GetThreadId(_In_ HANDLE Thread)', 'The id of a thread.'),
  win32('BOOL GetExitCodeThread(_In_ HANDLE hThread, _Out_ LPDWORD lpExitCode)', 'STILL_ACTIVE while it runs.'),
  win32(
    'DWORD SuspendThread(_In_ HANDLE hThread)',
    'Stops a thread where it next comes to the kernel; how often it was suspended, or -1.',
  ),
  win32('DWORD ResumeThread(_In_ HANDLE hThread)', 'Takes one suspension back; how often it was suspended, or -1.'),
  win32(
    'BOOL TerminateThread(_Inout_ HANDLE hThread, _In_ DWORD dwExitCode)',
    'Ends a thread where it next comes to the kernel.',
  ),
  win32(
    'DWORD QueueUserAPC(_In_ PAPCFUNC pfnAPC, _In_ HANDLE hThread, _In_ ULONG_PTR dwData)',
    'Has a function called in an alertable wait of a thread.',
  ),
  win32('BOOL SetThreadPriority(_In_ HANDLE hThread, _In_ int nPriority)', 'THREAD_PRIORITY_ values.'),
  win32('int GetThreadPriority(_In_ HANDLE hThread)', 'THREAD_PRIORITY_ values.'),
  win32('BOOL SwitchToThread(VOID)', 'Lets another thread run.'),
];
