/** Win32: overlapped requests. */
import type { ExportDeclaration } from '../types.js';
import { win32 } from './declare.js';

export const OVERLAPPED_EXPORTS: readonly ExportDeclaration[] = [
  win32(
    'BOOL GetOverlappedResult(_In_ HANDLE hFile, _In_ LPOVERLAPPED lpOverlapped, _Out_ LPDWORD lpNumberOfBytesTransferred, _In_ BOOL bWait)',
    'What an overlapped request has come to; ERROR_IO_INCOMPLETE while it goes on.',
  ),
  win32(
    'BOOL GetOverlappedResultEx(_In_ HANDLE hFile, _In_ LPOVERLAPPED lpOverlapped, _Out_ LPDWORD lpNumberOfBytesTransferred, _In_ DWORD dwMilliseconds, _In_ BOOL bAlertable)',
    'GetOverlappedResult that waits for so many milliseconds, and can be alertable.',
  ),
  win32('BOOL CancelIo(_In_ HANDLE hFile)', 'Cancels what this thread has pending on a file.'),
  win32(
    'BOOL CancelIoEx(_In_ HANDLE hFile, _In_opt_ LPOVERLAPPED lpOverlapped)',
    'Cancels what the process has pending on a file, or one request of it; ERROR_NOT_FOUND when there is none.',
  ),
  win32('BOOL CancelSynchronousIo(_In_ HANDLE hThread)', 'Cancels the request that a thread waits for.'),
];
