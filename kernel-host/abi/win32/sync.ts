/** Win32: waits, events, mutexes, semaphores, timers. */
import type { ExportDeclaration } from '../types.js';
import { ansiAndWide, win32 } from './declare.js';

export const SYNC_EXPORTS: readonly ExportDeclaration[] = [
  win32(
    'DWORD WaitForSingleObject(_In_ HANDLE hHandle, _In_ DWORD dwMilliseconds)',
    'Waits for an object: WAIT_OBJECT_0, WAIT_TIMEOUT, WAIT_ABANDONED or WAIT_FAILED.',
  ),
  ...ansiAndWide(
    'HANDLE CreateEvent#(_In_opt_ LPSECURITY_ATTRIBUTES lpEventAttributes, _In_ BOOL bManualReset, _In_ BOOL bInitialState, _In_opt_ LPCTSTR lpName)',
    'Makes an event, or opens the one of that name (ERROR_ALREADY_EXISTS).',
  ),
  ...ansiAndWide(
    'HANDLE OpenEvent#(_In_ DWORD dwDesiredAccess, _In_ BOOL bInheritHandle, _In_ LPCTSTR lpName)',
    'Opens an event by name.',
  ),
  win32('BOOL SetEvent(_In_ HANDLE hEvent)', 'Sets an event.'),
  win32('BOOL ResetEvent(_In_ HANDLE hEvent)', 'Resets an event.'),
  win32('BOOL PulseEvent(_In_ HANDLE hEvent)', 'Lets those go who wait for an event, and resets it.'),
];
