/** Win32: files and devices. */
import type { ExportDeclaration } from '../types.js';
import { ansiAndWide, win32 } from './declare.js';

export const FILE_EXPORTS: readonly ExportDeclaration[] = [
  ...ansiAndWide(
    'HANDLE CreateFile#(_In_ LPCTSTR lpFileName, _In_ DWORD dwDesiredAccess, _In_ DWORD dwShareMode, _In_opt_ LPSECURITY_ATTRIBUTES lpSecurityAttributes, _In_ DWORD dwCreationDisposition, _In_ DWORD dwFlagsAndAttributes, _In_opt_ HANDLE hTemplateFile)',
    'Opens a device (`\\\\.\\NAME`) or file. INVALID_HANDLE_VALUE on failure.',
  ),
  win32(
    'BOOL ReadFile(_In_ HANDLE hFile, _Out_ LPVOID lpBuffer, _In_ DWORD nNumberOfBytesToRead, _Out_opt_ LPDWORD lpNumberOfBytesRead, _Inout_opt_ LPOVERLAPPED lpOverlapped)',
    'Reads bytes; ERROR_IO_PENDING when an overlapped read goes on.',
  ),
  win32(
    'BOOL WriteFile(_In_ HANDLE hFile, _In_ LPCVOID lpBuffer, _In_ DWORD nNumberOfBytesToWrite, _Out_opt_ LPDWORD lpNumberOfBytesWritten, _Inout_opt_ LPOVERLAPPED lpOverlapped)',
    'Writes bytes; ERROR_IO_PENDING when an overlapped write goes on.',
  ),
  win32(
    'BOOL ReadFileEx(_In_ HANDLE hFile, _Out_ LPVOID lpBuffer, _In_ DWORD nNumberOfBytesToRead, _Inout_ LPOVERLAPPED lpOverlapped, _In_opt_ LPOVERLAPPED_COMPLETION_ROUTINE lpCompletionRoutine)',
    'Begins a read of bytes; the routine is called by an APC when it has ended.',
  ),
  win32(
    'BOOL WriteFileEx(_In_ HANDLE hFile, _In_ LPCVOID lpBuffer, _In_ DWORD nNumberOfBytesToWrite, _Inout_ LPOVERLAPPED lpOverlapped, _In_opt_ LPOVERLAPPED_COMPLETION_ROUTINE lpCompletionRoutine)',
    'Begins a write of bytes; the routine is called by an APC when it has ended.',
  ),
  win32(
    'BOOL DeviceIoControl(_In_ HANDLE hDevice, _In_ DWORD dwIoControlCode, _In_opt_ LPVOID lpInBuffer, _In_ DWORD nInBufferSize, _Out_opt_ LPVOID lpOutBuffer, _In_ DWORD nOutBufferSize, _Out_opt_ LPDWORD lpBytesReturned, _Inout_opt_ LPOVERLAPPED lpOverlapped)',
    'Sends a control code with buffers, sizes in bytes, to a driver.',
  ),
  win32('BOOL FlushFileBuffers(_In_ HANDLE hFile)', 'Sends IRP_MJ_FLUSH_BUFFERS.'),
  win32(
    'DWORD GetFileSize(_In_ HANDLE hFile, _Out_opt_ LPDWORD lpFileSizeHigh)',
    'Bytes of a file, the low word; INVALID_FILE_SIZE.',
  ),
  win32('BOOL GetFileSizeEx(_In_ HANDLE hFile, _Out_ PLARGE_INTEGER lpFileSize)', 'Bytes of a file.'),
  win32(
    'DWORD SetFilePointer(_In_ HANDLE hFile, _In_ LONG lDistanceToMove, _Inout_opt_ PLONG lpDistanceToMoveHigh, _In_ DWORD dwMoveMethod)',
    'Moves the position of a file.',
  ),
  win32(
    'BOOL SetFilePointerEx(_In_ HANDLE hFile, _In_ LARGE_INTEGER liDistanceToMove, _Out_opt_ PLARGE_INTEGER lpNewFilePointer, _In_ DWORD dwMoveMethod)',
    'Moves the position of a file.',
  ),
  win32('DWORD GetFileType(_In_ HANDLE hFile)', 'FILE_TYPE_DISK, _CHAR, _PIPE or _UNKNOWN, by the type of the device.'),
  ...ansiAndWide(
    'DWORD QueryDosDevice#(_In_opt_ LPCTSTR lpDeviceName, _Out_ LPTSTR lpTargetPath, _In_ DWORD ucchMax)',
    'What a DOS device name stands for; all names for NULL.',
  ),
  ...ansiAndWide(
    'BOOL DefineDosDevice#(_In_ DWORD dwFlags, _In_ LPCTSTR lpDeviceName, _In_opt_ LPCTSTR lpTargetPath)',
    'Makes or removes a DOS device name.',
  ),
  win32('DWORD GetLogicalDrives(VOID)', 'Drives, bit 0 for A:.'),
];
