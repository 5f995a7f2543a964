/** Win32: waits, events, mutexes, semaphores, timers. */
import type { ExportDeclaration } from '../types.js';
import { win32 } from './declare.js';

export const SYNC_EXPORTS: readonly ExportDeclaration[] = [
  win32(
    'DWORD WaitForSingleObject(_In_ HANDLE hHandle, _In_ DWORD dwMilliseconds)',
    'Waits for an object: WAIT_OBJECT_0, WAIT_TIMEOUT, WAIT_ABANDONED or WAIT_FAILED.',
  ),
];
