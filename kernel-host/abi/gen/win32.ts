// Generated from kernel-host/abi by `npm run generate`. Do not edit.
import type { WasmType } from '../types.js';

/** A routine of Win32. */
export interface Win32Info {
  readonly name: string;
  readonly library: string;
  readonly doc: string;
  readonly params: readonly WasmType[];
  readonly result: WasmType | 'void';
}

/** What um implements. */
export interface Win32Exports {
  /** The calling thread's last error code. */
  GetLastError(): number;
  /** Sets the calling thread's last error code. */
  SetLastError(dwErrCode: number): void;
  /** Ends the program. */
  ExitProcess(uExitCode: number): never;
  /** Ends the calling thread. */
  ExitThread(dwExitCode: number): never;
  /** Starts a thread; dwStackSize in bytes. NULL on failure. */
  CreateThread(lpThreadAttributes: number, dwStackSize: number, lpStartAddress: number, lpParameter: number, dwCreationFlags: number, lpThreadId: number): number;
  /** The calling thread's id. */
  GetCurrentThreadId(): number;
  /** The calling program's process id. */
  GetCurrentProcessId(): number;
  /** Sleeps; INFINITE for ever, 0 gives way. */
  Sleep(dwMilliseconds: number): void;
  /** Sleeps; WAIT_IO_COMPLETION when APCs have run. */
  SleepEx(dwMilliseconds: number, bAlertable: number): number;
  /** The pseudo handle of the calling program. */
  GetCurrentProcess(): number;
  /** Opens a process by its id. */
  OpenProcess(dwDesiredAccess: number, bInheritHandle: number, dwProcessId: number): number;
  /** Ends a program: its threads where they next come to the kernel. */
  TerminateProcess(hProcess: number, uExitCode: number): number;
  /** STILL_ACTIVE while it runs. */
  GetExitCodeProcess(hProcess: number, lpExitCode: number): number;
  /** The id of a process. */
  GetProcessId(Process: number): number;
  /** The pseudo handle of the calling thread. */
  GetCurrentThread(): number;
  /** Opens a thread by its id. */
  OpenThread(dwDesiredAccess: number, bInheritHandle: number, dwThreadId: number): number;
  /** The id of a thread. */
  GetThreadId(Thread: number): number;
  /** STILL_ACTIVE while it runs. */
  GetExitCodeThread(hThread: number, lpExitCode: number): number;
  /** Stops a thread where it next comes to the kernel; how often it was suspended, or -1. */
  SuspendThread(hThread: number): number;
  /** Takes one suspension back; how often it was suspended, or -1. */
  ResumeThread(hThread: number): number;
  /** Ends a thread where it next comes to the kernel. */
  TerminateThread(hThread: number, dwExitCode: number): number;
  /** Has a function called in an alertable wait of a thread. */
  QueueUserAPC(pfnAPC: number, hThread: number, dwData: number): number;
  /** THREAD_PRIORITY_ values. */
  SetThreadPriority(hThread: number, nPriority: number): number;
  /** THREAD_PRIORITY_ values. */
  GetThreadPriority(hThread: number): number;
  /** Lets another thread run. */
  SwitchToThread(): number;
  /** Opens a device (`\\.\NAME`) or file. INVALID_HANDLE_VALUE on failure. */
  CreateFileA(lpFileName: number, dwDesiredAccess: number, dwShareMode: number, lpSecurityAttributes: number, dwCreationDisposition: number, dwFlagsAndAttributes: number, hTemplateFile: number): number;
  /** Opens a device (`\\.\NAME`) or file. INVALID_HANDLE_VALUE on failure. */
  CreateFileW(lpFileName: number, dwDesiredAccess: number, dwShareMode: number, lpSecurityAttributes: number, dwCreationDisposition: number, dwFlagsAndAttributes: number, hTemplateFile: number): number;
  /** Reads bytes; ERROR_IO_PENDING when an overlapped read goes on. */
  ReadFile(hFile: number, lpBuffer: number, nNumberOfBytesToRead: number, lpNumberOfBytesRead: number, lpOverlapped: number): number;
  /** Writes bytes; ERROR_IO_PENDING when an overlapped write goes on. */
  WriteFile(hFile: number, lpBuffer: number, nNumberOfBytesToWrite: number, lpNumberOfBytesWritten: number, lpOverlapped: number): number;
  /** Begins a read of bytes; the routine is called by an APC when it has ended. */
  ReadFileEx(hFile: number, lpBuffer: number, nNumberOfBytesToRead: number, lpOverlapped: number, lpCompletionRoutine: number): number;
  /** Begins a write of bytes; the routine is called by an APC when it has ended. */
  WriteFileEx(hFile: number, lpBuffer: number, nNumberOfBytesToWrite: number, lpOverlapped: number, lpCompletionRoutine: number): number;
  /** Sends a control code with buffers, sizes in bytes, to a driver. */
  DeviceIoControl(hDevice: number, dwIoControlCode: number, lpInBuffer: number, nInBufferSize: number, lpOutBuffer: number, nOutBufferSize: number, lpBytesReturned: number, lpOverlapped: number): number;
  /** Sends IRP_MJ_FLUSH_BUFFERS. */
  FlushFileBuffers(hFile: number): number;
  /** Bytes of a file, the low word; INVALID_FILE_SIZE. */
  GetFileSize(hFile: number, lpFileSizeHigh: number): number;
  /** Bytes of a file. */
  GetFileSizeEx(hFile: number, lpFileSize: number): number;
  /** Moves the position of a file. */
  SetFilePointer(hFile: number, lDistanceToMove: number, lpDistanceToMoveHigh: number, dwMoveMethod: number): number;
  /** Moves the position of a file. */
  SetFilePointerEx(hFile: number, liDistanceToMove: number, lpNewFilePointer: number, dwMoveMethod: number): number;
  /** FILE_TYPE_DISK, _CHAR, _PIPE or _UNKNOWN, by the type of the device. */
  GetFileType(hFile: number): number;
  /** What a DOS device name stands for; all names for NULL. */
  QueryDosDeviceA(lpDeviceName: number, lpTargetPath: number, ucchMax: number): number;
  /** What a DOS device name stands for; all names for NULL. */
  QueryDosDeviceW(lpDeviceName: number, lpTargetPath: number, ucchMax: number): number;
  /** Makes or removes a DOS device name. */
  DefineDosDeviceA(dwFlags: number, lpDeviceName: number, lpTargetPath: number): number;
  /** Makes or removes a DOS device name. */
  DefineDosDeviceW(dwFlags: number, lpDeviceName: number, lpTargetPath: number): number;
  /** Drives, bit 0 for A:. */
  GetLogicalDrives(): number;
  /** Deletes a file. */
  DeleteFileA(lpFileName: number): number;
  /** Deletes a file. */
  DeleteFileW(lpFileName: number): number;
  /** Deletes an empty directory. */
  RemoveDirectoryA(lpPathName: number): number;
  /** Deletes an empty directory. */
  RemoveDirectoryW(lpPathName: number): number;
  /** Makes a directory. */
  CreateDirectoryA(lpPathName: number, lpSecurityAttributes: number): number;
  /** Makes a directory. */
  CreateDirectoryW(lpPathName: number, lpSecurityAttributes: number): number;
  /** Renames a file. */
  MoveFileA(lpExistingFileName: number, lpNewFileName: number): number;
  /** Renames a file. */
  MoveFileW(lpExistingFileName: number, lpNewFileName: number): number;
  /** Renames a file, or copies it to another drive. */
  MoveFileExA(lpExistingFileName: number, lpNewFileName: number, dwFlags: number): number;
  /** Renames a file, or copies it to another drive. */
  MoveFileExW(lpExistingFileName: number, lpNewFileName: number, dwFlags: number): number;
  /** Copies a file, with its attributes and time. */
  CopyFileA(lpExistingFileName: number, lpNewFileName: number, bFailIfExists: number): number;
  /** Copies a file, with its attributes and time. */
  CopyFileW(lpExistingFileName: number, lpNewFileName: number, bFailIfExists: number): number;
  /** FILE_ATTRIBUTE_ flags; INVALID_FILE_ATTRIBUTES. */
  GetFileAttributesA(lpFileName: number): number;
  /** FILE_ATTRIBUTE_ flags; INVALID_FILE_ATTRIBUTES. */
  GetFileAttributesW(lpFileName: number): number;
  /** Attributes, times and size of a file by name. */
  GetFileAttributesExA(lpFileName: number, fInfoLevelId: number, lpFileInformation: number): number;
  /** Attributes, times and size of a file by name. */
  GetFileAttributesExW(lpFileName: number, fInfoLevelId: number, lpFileInformation: number): number;
  /** Changes attributes. */
  SetFileAttributesA(lpFileName: number, dwFileAttributes: number): number;
  /** Changes attributes. */
  SetFileAttributesW(lpFileName: number, dwFileAttributes: number): number;
  /** Times of an open file. */
  GetFileTime(hFile: number, lpCreationTime: number, lpLastAccessTime: number, lpLastWriteTime: number): number;
  /** Changes times of an open file. */
  SetFileTime(hFile: number, lpCreationTime: number, lpLastAccessTime: number, lpLastWriteTime: number): number;
  /** All about an open file. */
  GetFileInformationByHandle(hFile: number, lpFileInformation: number): number;
  /** Makes the position of a file its end. */
  SetEndOfFile(hFile: number): number;
  /** A path from its drive on; its length in characters, or what is needed. */
  GetFullPathNameA(lpFileName: number, nBufferLength: number, lpBuffer: number, lpFilePart: number): number;
  /** A path from its drive on; its length in characters, or what is needed. */
  GetFullPathNameW(lpFileName: number, nBufferLength: number, lpBuffer: number, lpFilePart: number): number;
  /** Makes a name, and a file of that name when uUnique is 0. */
  GetTempFileNameA(lpPathName: number, lpPrefixString: number, uUnique: number, lpTempFileName: number): number;
  /** Makes a name, and a file of that name when uUnique is 0. */
  GetTempFileNameW(lpPathName: number, lpPrefixString: number, uUnique: number, lpTempFileName: number): number;
  /** Begins to list what fits a pattern. INVALID_HANDLE_VALUE on failure. */
  FindFirstFileA(lpFileName: number, lpFindFileData: number): number;
  /** Begins to list what fits a pattern. INVALID_HANDLE_VALUE on failure. */
  FindFirstFileW(lpFileName: number, lpFindFileData: number): number;
  /** Goes on; ERROR_NO_MORE_FILES at the end. */
  FindNextFileA(hFindFile: number, lpFindFileData: number): number;
  /** Goes on; ERROR_NO_MORE_FILES at the end. */
  FindNextFileW(hFindFile: number, lpFindFileData: number): number;
  /** Ends a listing. */
  FindClose(hFindFile: number): number;
  /** Locks a byte range at once, or fails with ERROR_LOCK_VIOLATION. */
  LockFile(hFile: number, dwFileOffsetLow: number, dwFileOffsetHigh: number, nNumberOfBytesToLockLow: number, nNumberOfBytesToLockHigh: number): number;
  /** Locks a byte range, shared or exclusive. */
  LockFileEx(hFile: number, dwFlags: number, dwReserved: number, nNumberOfBytesToLockLow: number, nNumberOfBytesToLockHigh: number, lpOverlapped: number): number;
  /** Unlocks a byte range. */
  UnlockFile(hFile: number, dwFileOffsetLow: number, dwFileOffsetHigh: number, nNumberOfBytesToUnlockLow: number, nNumberOfBytesToUnlockHigh: number): number;
  /** Unlocks a byte range. */
  UnlockFileEx(hFile: number, dwReserved: number, nNumberOfBytesToUnlockLow: number, nNumberOfBytesToUnlockHigh: number, lpOverlapped: number): number;
  /** DRIVE_FIXED, or DRIVE_NO_ROOT_DIR. */
  GetDriveTypeA(lpRootPathName: number): number;
  /** DRIVE_FIXED, or DRIVE_NO_ROOT_DIR. */
  GetDriveTypeW(lpRootPathName: number): number;
  /** Bytes of a drive. */
  GetDiskFreeSpaceExA(lpDirectoryName: number, lpFreeBytesAvailableToCaller: number, lpTotalNumberOfBytes: number, lpTotalNumberOfFreeBytes: number): number;
  /** Bytes of a drive. */
  GetDiskFreeSpaceExW(lpDirectoryName: number, lpFreeBytesAvailableToCaller: number, lpTotalNumberOfBytes: number, lpTotalNumberOfFreeBytes: number): number;
  /** Makes memory to map, of its own or a file's; bytes. NULL on failure. */
  CreateFileMappingA(hFile: number, lpFileMappingAttributes: number, flProtect: number, dwMaximumSizeHigh: number, dwMaximumSizeLow: number, lpName: number): number;
  /** Makes memory to map, of its own or a file's; bytes. NULL on failure. */
  CreateFileMappingW(hFile: number, lpFileMappingAttributes: number, flProtect: number, dwMaximumSizeHigh: number, dwMaximumSizeLow: number, lpName: number): number;
  /** Opens such memory by name. */
  OpenFileMappingA(dwDesiredAccess: number, bInheritHandle: number, lpName: number): number;
  /** Opens such memory by name. */
  OpenFileMappingW(dwDesiredAccess: number, bInheritHandle: number, lpName: number): number;
  /** Maps it; bytes. The address is the same in every program. */
  MapViewOfFile(hFileMappingObject: number, dwDesiredAccess: number, dwFileOffsetHigh: number, dwFileOffsetLow: number, dwNumberOfBytesToMap: number): number;
  /** Maps it at an address, if it is there. */
  MapViewOfFileEx(hFileMappingObject: number, dwDesiredAccess: number, dwFileOffsetHigh: number, dwFileOffsetLow: number, dwNumberOfBytesToMap: number, lpBaseAddress: number): number;
  /** Unmaps a view; what it has changed is written. */
  UnmapViewOfFile(lpBaseAddress: number): number;
  /** Writes what a view has changed. */
  FlushViewOfFile(lpBaseAddress: number, dwNumberOfBytesToFlush: number): number;
  /** What an overlapped request has come to; ERROR_IO_INCOMPLETE while it goes on. */
  GetOverlappedResult(hFile: number, lpOverlapped: number, lpNumberOfBytesTransferred: number, bWait: number): number;
  /** GetOverlappedResult that waits for so many milliseconds, and can be alertable. */
  GetOverlappedResultEx(hFile: number, lpOverlapped: number, lpNumberOfBytesTransferred: number, dwMilliseconds: number, bAlertable: number): number;
  /** Cancels what this thread has pending on a file. */
  CancelIo(hFile: number): number;
  /** Cancels what the process has pending on a file, or one request of it; ERROR_NOT_FOUND when there is none. */
  CancelIoEx(hFile: number, lpOverlapped: number): number;
  /** Cancels the request that a thread waits for. */
  CancelSynchronousIo(hThread: number): number;
  /** Milliseconds since boot, modulo 2^32. */
  GetTickCount(): number;
  /** Milliseconds since boot. */
  GetTickCount64(): bigint;
  /** Counts since boot. */
  QueryPerformanceCounter(lpPerformanceCount: number): number;
  /** Counts a second. */
  QueryPerformanceFrequency(lpFrequency: number): number;
  /** 100 ns since 1601, UTC. */
  GetSystemTimeAsFileTime(lpSystemTimeAsFileTime: number): void;
  /** 100 ns since 1601, UTC. */
  GetSystemTimePreciseAsFileTime(lpSystemTimeAsFileTime: number): void;
  /** Date and time, UTC. */
  GetSystemTime(lpSystemTime: number): void;
  /** Date and local time. */
  GetLocalTime(lpSystemTime: number): void;
  /** A time as date and time of day. */
  FileTimeToSystemTime(lpFileTime: number, lpSystemTime: number): number;
  /** Date and time of day as a time. */
  SystemTimeToFileTime(lpSystemTime: number, lpFileTime: number): number;
  /** UTC as local time. */
  FileTimeToLocalFileTime(lpFileTime: number, lpLocalFileTime: number): number;
  /** Local time as UTC. */
  LocalFileTimeToFileTime(lpLocalFileTime: number, lpFileTime: number): number;
  /** -1, 0 or 1. */
  CompareFileTime(lpFileTime1: number, lpFileTime2: number): number;
  /** The machine's time zone; biases in minutes. */
  GetTimeZoneInformation(lpTimeZoneInformation: number): number;
  /** The machine's time zone with its name; biases in minutes. */
  GetDynamicTimeZoneInformation(pTimeZoneInformation: number): number;
  /** UTC as local time of a zone. */
  SystemTimeToTzSpecificLocalTime(lpTimeZoneInformation: number, lpUniversalTime: number, lpLocalTime: number): number;
  /** Local time of a zone as UTC. */
  TzSpecificLocalTimeToSystemTime(lpTimeZoneInformation: number, lpLocalTime: number, lpUniversalTime: number): number;
  /** A time as MS-DOS has it, to two seconds. */
  FileTimeToDosDateTime(lpFileTime: number, lpFatDate: number, lpFatTime: number): number;
  /** And back. */
  DosDateTimeToFileTime(wFatDate: number, wFatTime: number, lpFileTime: number): number;
  /** Length of a clock tick; 100 ns. */
  GetSystemTimeAdjustment(lpTimeAdjustment: number, lpTimeIncrement: number, lpTimeAdjustmentDisabled: number): number;
  /** 100 ns since boot. */
  QueryUnbiasedInterruptTime(UnbiasedTime: number): number;
  /** 100 ns since boot. */
  QueryInterruptTime(lpInterruptTime: number): void;
  /** 100 ns since boot. */
  QueryInterruptTimePrecise(lpInterruptTimePrecise: number): void;
  /** Milliseconds since boot, modulo 2^32. */
  timeGetTime(): number;
  /** The current directory. */
  GetCurrentDirectoryA(nBufferLength: number, lpBuffer: number): number;
  /** The current directory. */
  GetCurrentDirectoryW(nBufferLength: number, lpBuffer: number): number;
  /** The folder of temporary files. */
  GetTempPathA(nBufferLength: number, lpBuffer: number): number;
  /** The folder of temporary files. */
  GetTempPathW(nBufferLength: number, lpBuffer: number): number;
  /** The system directory. */
  GetSystemDirectoryA(lpBuffer: number, uSize: number): number;
  /** The system directory. */
  GetSystemDirectoryW(lpBuffer: number, uSize: number): number;
  /** The Windows directory. */
  GetWindowsDirectoryA(lpBuffer: number, uSize: number): number;
  /** The Windows directory. */
  GetWindowsDirectoryW(lpBuffer: number, uSize: number): number;
  /** A variable of the environment. */
  GetEnvironmentVariableA(lpName: number, lpBuffer: number, nSize: number): number;
  /** A variable of the environment. */
  GetEnvironmentVariableW(lpName: number, lpBuffer: number, nSize: number): number;
  /** Sets a variable of this program and those that it starts; NULL removes it. */
  SetEnvironmentVariableA(lpName: number, lpValue: number): number;
  /** Sets a variable of this program and those that it starts; NULL removes it. */
  SetEnvironmentVariableW(lpName: number, lpValue: number): number;
  /** All variables, for FreeEnvironmentStrings. */
  GetEnvironmentStringsA(): number;
  /** All variables, for FreeEnvironmentStrings. */
  GetEnvironmentStringsW(): number;
  /** Frees them. */
  FreeEnvironmentStringsA(penv: number): number;
  /** Frees them. */
  FreeEnvironmentStringsW(penv: number): number;
  /** Puts variables in for %NAME%. */
  ExpandEnvironmentStringsA(lpSrc: number, lpDst: number, nSize: number): number;
  /** Puts variables in for %NAME%. */
  ExpandEnvironmentStringsW(lpSrc: number, lpDst: number, nSize: number): number;
  /** The name of the machine. */
  GetComputerNameA(lpBuffer: number, nSize: number): number;
  /** The name of the machine. */
  GetComputerNameW(lpBuffer: number, nSize: number): number;
  /** Processors and page size. */
  GetSystemInfo(lpSystemInfo: number): void;
  /** Processors and page size. */
  GetNativeSystemInfo(lpSystemInfo: number): void;
  /** FALSE: the machine has 32 bits. */
  IsWow64Process(hProcess: number, Wow64Process: number): number;
  /** Characters of a string; 0 for NULL. */
  lstrlenA(lpString: number): number;
  /** Characters of a string; 0 for NULL. */
  lstrlenW(lpString: number): number;
  /** Copies a string. */
  lstrcpyA(lpString1: number, lpString2: number): number;
  /** Copies a string. */
  lstrcpyW(lpString1: number, lpString2: number): number;
  /** Appends a string. */
  lstrcatA(lpString1: number, lpString2: number): number;
  /** Appends a string. */
  lstrcatW(lpString1: number, lpString2: number): number;
  /** Compares strings. */
  lstrcmpA(lpString1: number, lpString2: number): number;
  /** Compares strings. */
  lstrcmpW(lpString1: number, lpString2: number): number;
  /** Compares strings, upper and lower case alike. */
  lstrcmpiA(lpString1: number, lpString2: number): number;
  /** Compares strings, upper and lower case alike. */
  lstrcmpiW(lpString1: number, lpString2: number): number;
  /** UTF-8, as every code page is, to UTF-16; lengths in bytes and in units. */
  MultiByteToWideChar(CodePage: number, dwFlags: number, lpMultiByteStr: number, cbMultiByte: number, lpWideCharStr: number, cchWideChar: number): number;
  /** UTF-16 to UTF-8; lengths in units and in bytes. */
  WideCharToMultiByte(CodePage: number, dwFlags: number, lpWideCharStr: number, cchWideChar: number, lpMultiByteStr: number, cbMultiByte: number, lpDefaultChar: number, lpUsedDefaultChar: number): number;
  /** Copies: both code pages are UTF-8. */
  CharToOemA(pSrc: number, pDst: number): number;
  /** UTF-16 to UTF-8. */
  CharToOemW(pSrc: number, pDst: number): number;
  /** Copies: both code pages are UTF-8. */
  OemToCharA(pSrc: number, pDst: number): number;
  /** The text of an error, or a text with inserts. */
  FormatMessageA(dwFlags: number, lpSource: number, dwMessageId: number, dwLanguageId: number, lpBuffer: number, nSize: number, Arguments: number): number;
  /** The text of an error, or a text with inserts. */
  FormatMessageW(dwFlags: number, lpSource: number, dwMessageId: number, dwLanguageId: number, lpBuffer: number, nSize: number, Arguments: number): number;
  /** Prints as DbgPrint does. */
  OutputDebugStringA(lpOutputString: number): void;
  /** Prints as DbgPrint does. */
  OutputDebugStringW(lpOutputString: number): void;
  /** Prints the text; the first button is the answer. */
  MessageBoxA(hWnd: number, lpText: number, lpCaption: number, uType: number): number;
  /** Prints the text; the first button is the answer. */
  MessageBoxW(hWnd: number, lpText: number, lpCaption: number, uType: number): number;
  /** FALSE. */
  IsDebuggerPresent(): number;
  /** Accepted; a crash is reported all the same. */
  SetUnhandledExceptionFilter(lpTopLevelExceptionFilter: number): number;
  /** Raises an exception. */
  RaiseException(dwExceptionCode: number, dwExceptionFlags: number, nNumberOfArguments: number, lpArguments: number): void;
  /** Closes a handle. */
  CloseHandle(hObject: number): number;
  /** A second handle to an object, in this or another process. */
  DuplicateHandle(hSourceProcessHandle: number, hSourceHandle: number, hTargetProcessHandle: number, lpTargetHandle: number, dwDesiredAccess: number, bInheritHandle: number, dwOptions: number): number;
  /** Whether a handle is inherited, and protected from being closed. */
  GetHandleInformation(hObject: number, lpdwFlags: number): number;
  /** Sets those of the flags that are in dwMask. */
  SetHandleInformation(hObject: number, dwMask: number, dwFlags: number): number;
  /** Waits for an object: WAIT_OBJECT_0, WAIT_TIMEOUT, WAIT_ABANDONED or WAIT_FAILED. */
  WaitForSingleObject(hHandle: number, dwMilliseconds: number): number;
  /** Makes an event, or opens the one of that name (ERROR_ALREADY_EXISTS). */
  CreateEventA(lpEventAttributes: number, bManualReset: number, bInitialState: number, lpName: number): number;
  /** Makes an event, or opens the one of that name (ERROR_ALREADY_EXISTS). */
  CreateEventW(lpEventAttributes: number, bManualReset: number, bInitialState: number, lpName: number): number;
  /** Opens an event by name. */
  OpenEventA(dwDesiredAccess: number, bInheritHandle: number, lpName: number): number;
  /** Opens an event by name. */
  OpenEventW(dwDesiredAccess: number, bInheritHandle: number, lpName: number): number;
  /** Sets an event. */
  SetEvent(hEvent: number): number;
  /** Resets an event. */
  ResetEvent(hEvent: number): number;
  /** Lets those go who wait for an event, and resets it. */
  PulseEvent(hEvent: number): number;
  /** Makes a mutex, or opens the one of that name (ERROR_ALREADY_EXISTS; then it is not owned). */
  CreateMutexA(lpMutexAttributes: number, bInitialOwner: number, lpName: number): number;
  /** Makes a mutex, or opens the one of that name (ERROR_ALREADY_EXISTS; then it is not owned). */
  CreateMutexW(lpMutexAttributes: number, bInitialOwner: number, lpName: number): number;
  /** Opens a mutex by name. */
  OpenMutexA(dwDesiredAccess: number, bInheritHandle: number, lpName: number): number;
  /** Opens a mutex by name. */
  OpenMutexW(dwDesiredAccess: number, bInheritHandle: number, lpName: number): number;
  /** Makes a semaphore, or opens the one of that name. */
  CreateSemaphoreA(lpSemaphoreAttributes: number, lInitialCount: number, lMaximumCount: number, lpName: number): number;
  /** Makes a semaphore, or opens the one of that name. */
  CreateSemaphoreW(lpSemaphoreAttributes: number, lInitialCount: number, lMaximumCount: number, lpName: number): number;
  /** Opens a semaphore by name. */
  OpenSemaphoreA(dwDesiredAccess: number, bInheritHandle: number, lpName: number): number;
  /** Opens a semaphore by name. */
  OpenSemaphoreW(dwDesiredAccess: number, bInheritHandle: number, lpName: number): number;
  /** Makes a timer that can be waited for, or opens the one of that name. */
  CreateWaitableTimerA(lpTimerAttributes: number, bManualReset: number, lpName: number): number;
  /** Makes a timer that can be waited for, or opens the one of that name. */
  CreateWaitableTimerW(lpTimerAttributes: number, bManualReset: number, lpName: number): number;
  /** Opens a waitableTimer by name. */
  OpenWaitableTimerA(dwDesiredAccess: number, bInheritHandle: number, lpName: number): number;
  /** Opens a waitableTimer by name. */
  OpenWaitableTimerW(dwDesiredAccess: number, bInheritHandle: number, lpName: number): number;
  /** Gives a mutex back; ERROR_NOT_OWNER. */
  ReleaseMutex(hMutex: number): number;
  /** Adds to a semaphore; ERROR_TOO_MANY_POSTS above its maximum. */
  ReleaseSemaphore(hSemaphore: number, lReleaseCount: number, lpPreviousCount: number): number;
  /** Sets a timer: lpDueTime in 100 ns, negative for relative; lPeriod in milliseconds. */
  SetWaitableTimer(hTimer: number, lpDueTime: number, lPeriod: number, pfnCompletionRoutine: number, lpArgToCompletionRoutine: number, fResume: number): number;
  /** Stops a timer. */
  CancelWaitableTimer(hTimer: number): number;
  /** WaitForSingleObject; WAIT_IO_COMPLETION when APCs have run. */
  WaitForSingleObjectEx(hHandle: number, dwMilliseconds: number, bAlertable: number): number;
  /** Waits for one or all of up to 64 objects. */
  WaitForMultipleObjects(nCount: number, lpHandles: number, bWaitAll: number, dwMilliseconds: number): number;
  /** WaitForMultipleObjects; WAIT_IO_COMPLETION when APCs have run. */
  WaitForMultipleObjectsEx(nCount: number, lpHandles: number, bWaitAll: number, dwMilliseconds: number, bAlertable: number): number;
  /** Signals an event, mutex or semaphore, and waits. */
  SignalObjectAndWait(hObjectToSignal: number, hObjectToWaitOn: number, dwMilliseconds: number, bAlertable: number): number;
  /** Makes a critical section. */
  InitializeCriticalSection(lpCriticalSection: number): void;
  /** Makes a critical section. */
  InitializeCriticalSectionAndSpinCount(lpCriticalSection: number, dwSpinCount: number): number;
  /** Makes a critical section. */
  InitializeCriticalSectionEx(lpCriticalSection: number, dwSpinCount: number, Flags: number): number;
  /** Enters; its owner may enter again. */
  EnterCriticalSection(lpCriticalSection: number): void;
  /** Enters if that is possible at once. */
  TryEnterCriticalSection(lpCriticalSection: number): number;
  /** Leaves, as often as it was entered. */
  LeaveCriticalSection(lpCriticalSection: number): void;
  /** Sets the spin count, which nothing here needs. */
  SetCriticalSectionSpinCount(lpCriticalSection: number, dwSpinCount: number): number;
  /** Gives back what a critical section has needed. */
  DeleteCriticalSection(lpCriticalSection: number): void;
  /** Makes a slim reader/writer lock. */
  InitializeSRWLock(SRWLock: number): void;
  /** Acquires for one alone. */
  AcquireSRWLockExclusive(SRWLock: number): void;
  /** Acquires beside other readers. */
  AcquireSRWLockShared(SRWLock: number): void;
  /** Acquires if that is possible at once. */
  TryAcquireSRWLockExclusive(SRWLock: number): number;
  /** Acquires if that is possible at once. */
  TryAcquireSRWLockShared(SRWLock: number): number;
  /** Releases. */
  ReleaseSRWLockExclusive(SRWLock: number): void;
  /** Releases. */
  ReleaseSRWLockShared(SRWLock: number): void;
  /** Makes a condition variable. */
  InitializeConditionVariable(ConditionVariable: number): void;
  /** Waits outside the critical section, and enters it again; ERROR_TIMEOUT. */
  SleepConditionVariableCS(ConditionVariable: number, CriticalSection: number, dwMilliseconds: number): number;
  /** Waits without the lock, and acquires it again; ERROR_TIMEOUT. */
  SleepConditionVariableSRW(ConditionVariable: number, SRWLock: number, dwMilliseconds: number, Flags: number): number;
  /** Wakes the thread that has waited longest. */
  WakeConditionVariable(ConditionVariable: number): void;
  /** Wakes all that wait. */
  WakeAllConditionVariable(ConditionVariable: number): void;
  /** Waits while the value of 1, 2, 4 or 8 bytes is the one to compare with. FALSE with ERROR_TIMEOUT. */
  WaitOnAddress(Address: number, CompareAddress: number, AddressSize: number, dwMilliseconds: number): number;
  /** Wakes the one that has waited longest on an address. */
  WakeByAddressSingle(Address: number): void;
  /** Wakes all that wait on an address. */
  WakeByAddressAll(Address: number): void;
  /** An index under which each thread keeps a value; TLS_OUT_OF_INDEXES. */
  TlsAlloc(): number;
  /** Gives an index back. */
  TlsFree(dwTlsIndex: number): number;
  /** The calling thread's value, NULL at first. */
  TlsGetValue(dwTlsIndex: number): number;
  /** Sets the calling thread's value. */
  TlsSetValue(dwTlsIndex: number, lpTlsValue: number): number;
  /** As TlsAlloc; lpCallback gets the value when a thread ends. */
  FlsAlloc(lpCallback: number): number;
  /** Gives an index back. */
  FlsFree(dwFlsIndex: number): number;
  /** The calling thread's value, NULL at first. */
  FlsGetValue(dwFlsIndex: number): number;
  /** Sets the calling thread's value. */
  FlsSetValue(dwFlsIndex: number, lpFlsData: number): number;
  /** Prepares a one-time initialisation. */
  InitOnceInitialize(InitOnce: number): void;
  /** Has a function called by one thread; others wait for its end. */
  InitOnceExecuteOnce(InitOnce: number, InitFn: number, Parameter: number, Context: number): number;
  /** Whether the caller is to initialise; waits for who does. */
  InitOnceBeginInitialize(lpInitOnce: number, dwFlags: number, fPending: number, lpContext: number): number;
  /** Says that it has been done, or failed. */
  InitOnceComplete(lpInitOnce: number, dwFlags: number, lpContext: number): number;
  /** A module by name; the program for NULL. */
  GetModuleHandleA(lpModuleName: number): number;
  /** A module by name; the program for NULL. */
  GetModuleHandleW(lpModuleName: number): number;
  /** A module by name; the program for an address. */
  GetModuleHandleExA(dwFlags: number, lpModuleName: number, phModule: number): number;
  /** A module by name; the program for an address. */
  GetModuleHandleExW(dwFlags: number, lpModuleName: number, phModule: number): number;
  /** The path of a module; the program for NULL. */
  GetModuleFileNameA(hModule: number, lpFilename: number, nSize: number): number;
  /** The path of a module; the program for NULL. */
  GetModuleFileNameW(hModule: number, lpFilename: number, nSize: number): number;
  /** One of the DLLs of this list, and ntdll. */
  LoadLibraryA(lpLibFileName: number): number;
  /** One of the DLLs of this list, and ntdll. */
  LoadLibraryW(lpLibFileName: number): number;
  /** One of the DLLs of this list, and ntdll. */
  LoadLibraryExA(lpLibFileName: number, hFile: number, dwFlags: number): number;
  /** One of the DLLs of this list, and ntdll. */
  LoadLibraryExW(lpLibFileName: number, hFile: number, dwFlags: number): number;
  /** TRUE for what is a module. */
  FreeLibrary(hLibModule: number): number;
  /** A routine of a DLL by name, as a function pointer. */
  GetProcAddress(hModule: number, lpProcName: number): number;
  /** The command line. */
  GetCommandLineA(): number;
  /** The command line. */
  GetCommandLineW(): number;
  /** Takes a command line apart; LocalFree frees it. */
  CommandLineToArgvW(lpCmdLine: number, pNumArgs: number): number;
  /** Nothing but its size. */
  GetStartupInfoA(lpStartupInfo: number): void;
  /** Nothing but its size. */
  GetStartupInfoW(lpStartupInfo: number): void;
  /** Starts another program of the run, or one whose source lies beside this one's. */
  CreateProcessA(lpApplicationName: number, lpCommandLine: number, lpProcessAttributes: number, lpThreadAttributes: number, bInheritHandles: number, dwCreationFlags: number, lpEnvironment: number, lpCurrentDirectory: number, lpStartupInfo: number, lpProcessInformation: number): number;
  /** Starts another program of the run, or one whose source lies beside this one's. */
  CreateProcessW(lpApplicationName: number, lpCommandLine: number, lpProcessAttributes: number, lpThreadAttributes: number, bInheritHandles: number, dwCreationFlags: number, lpEnvironment: number, lpCurrentDirectory: number, lpStartupInfo: number, lpProcessInformation: number): number;
  /** Reserves pages where there is room, or commits reserved ones; bytes. */
  VirtualAlloc(lpAddress: number, dwSize: number, flAllocationType: number, flProtect: number): number;
  /** VirtualAlloc for another program: the address is good in all. */
  VirtualAllocEx(hProcess: number, lpAddress: number, dwSize: number, flAllocationType: number, flProtect: number): number;
  /** Decommits pages, or releases all; bytes. */
  VirtualFree(lpAddress: number, dwSize: number, dwFreeType: number): number;
  /** VirtualFree for another program. */
  VirtualFreeEx(hProcess: number, lpAddress: number, dwSize: number, dwFreeType: number): number;
  /** Changes what pages may be used for: no access is enforced by checked builds, read-only by none. */
  VirtualProtect(lpAddress: number, dwSize: number, flNewProtect: number, lpflOldProtect: number): number;
  /** What an address belongs to. */
  VirtualQuery(lpAddress: number, lpBuffer: number, dwLength: number): number;
  /** TRUE: nothing is paged out. */
  VirtualLock(lpAddress: number, dwSize: number): number;
  /** TRUE. */
  VirtualUnlock(lpAddress: number, dwSize: number): number;
  /** How much memory there is; bytes. */
  GlobalMemoryStatus(lpBuffer: number): void;
  /** How much memory there is; bytes. */
  GlobalMemoryStatusEx(lpBuffer: number): number;
  /** A heap of its own; it grows whatever dwMaximumSize says. */
  HeapCreate(flOptions: number, dwInitialSize: number, dwMaximumSize: number): number;
  /** Frees a heap with all its blocks. */
  HeapDestroy(hHeap: number): number;
  /** Whether a block is one. */
  HeapValidate(hHeap: number, dwFlags: number, lpMem: number): number;
  /** TRUE for a heap. */
  HeapLock(hHeap: number): number;
  /** TRUE for a heap. */
  HeapUnlock(hHeap: number): number;
  /** Accepted. */
  HeapSetInformation(HeapHandle: number, HeapInformationClass: number, HeapInformation: number, HeapInformationLength: number): number;
  /** Standard input, output or errors, for ReadFile and WriteFile. */
  GetStdHandle(nStdHandle: number): number;
  /** Writes characters. */
  WriteConsoleA(hConsoleOutput: number, lpBuffer: number, nNumberOfCharsToWrite: number, lpNumberOfCharsWritten: number, lpReserved: number): number;
  /** Writes characters. */
  WriteConsoleW(hConsoleOutput: number, lpBuffer: number, nNumberOfCharsToWrite: number, lpNumberOfCharsWritten: number, lpReserved: number): number;
  /** Reads a line, or as many characters of it. */
  ReadConsoleA(hConsoleInput: number, lpBuffer: number, nNumberOfCharsToRead: number, lpNumberOfCharsRead: number, pInputControl: number): number;
  /** Reads a line, or as many characters of it. */
  ReadConsoleW(hConsoleInput: number, lpBuffer: number, nNumberOfCharsToRead: number, lpNumberOfCharsRead: number, pInputControl: number): number;
  /** Whether a handle is a console. */
  GetConsoleMode(hConsoleHandle: number, lpMode: number): number;
  /** Accepted: there is no screen. */
  SetConsoleMode(hConsoleHandle: number, dwMode: number): number;
  /** Accepted: there is no screen. */
  SetConsoleTextAttribute(hConsoleOutput: number, wAttributes: number): number;
  /** Accepted: there is no screen. */
  SetConsoleCursorPosition(hConsoleOutput: number, dwCursorPosition: number): number;
  /** Accepted: there is no screen. */
  SetConsoleScreenBufferSize(hConsoleOutput: number, dwSize: number): number;
  /** Accepted: there is no screen. */
  SetConsoleWindowInfo(hConsoleOutput: number, bAbsolute: number, lpConsoleWindow: number): number;
  /** Accepted: what was typed stays. */
  FlushConsoleInputBuffer(hConsoleInput: number): number;
  /** 80 by 25. */
  GetConsoleScreenBufferInfo(hConsoleOutput: number, lpConsoleScreenBufferInfo: number): number;
  /** Accepted: there is no screen. */
  SetConsoleTitleA(lpConsoleTitle: number): number;
  /** Accepted: there is no screen. */
  SetConsoleTitleW(lpConsoleTitle: number): number;
  /** Accepted, never called: Ctrl-C ends the run. */
  SetConsoleCtrlHandler(HandlerRoutine: number, Add: number): number;
  /** 65001: UTF-8. */
  GetConsoleOutputCP(): number;
  /** 65001: UTF-8. */
  GetConsoleCP(): number;
  /** Accepted: text is UTF-8. */
  SetConsoleOutputCP(wCodePageID: number): number;
  /** Accepted: text is UTF-8. */
  SetConsoleCP(wCodePageID: number): number;
  /** NULL. */
  GetConsoleWindow(): number;
  /** The heap that a program begins with. */
  GetProcessHeap(): number;
  /** Allocates dwBytes bytes; HEAP_ZERO_MEMORY clears them. NULL when there are none left. */
  HeapAlloc(hHeap: number, dwFlags: number, dwBytes: number): number;
  /** Makes an allocation larger or smaller; it may move. */
  HeapReAlloc(hHeap: number, dwFlags: number, lpMem: number, dwBytes: number): number;
  /** Frees an allocation; NULL is allowed. */
  HeapFree(hHeap: number, dwFlags: number, lpMem: number): number;
  /** Bytes of an allocation, -1 when it is none. */
  HeapSize(hHeap: number, dwFlags: number, lpMem: number): number;
  /** Allocates bytes that never move. */
  LocalAlloc(uFlags: number, uBytes: number): number;
  /** Makes an allocation larger or smaller; it may move. */
  LocalReAlloc(hMem: number, uBytes: number, uFlags: number): number;
  /** Frees; NULL when it has. */
  LocalFree(hMem: number): number;
  /** Bytes of an allocation. */
  LocalSize(hMem: number): number;
  /** The address, which the handle is. */
  LocalLock(hMem: number): number;
  /** FALSE: nothing is locked. */
  LocalUnlock(hMem: number): number;
  /** Allocates bytes that never move. */
  GlobalAlloc(uFlags: number, uBytes: number): number;
  /** Makes an allocation larger or smaller; it may move. */
  GlobalReAlloc(hMem: number, uBytes: number, uFlags: number): number;
  /** Frees; NULL when it has. */
  GlobalFree(hMem: number): number;
  /** Bytes of an allocation. */
  GlobalSize(hMem: number): number;
  /** The address, which the handle is. */
  GlobalLock(hMem: number): number;
  /** FALSE: nothing is locked. */
  GlobalUnlock(hMem: number): number;
  /** Opens the service control manager. */
  OpenSCManagerA(lpMachineName: number, lpDatabaseName: number, dwDesiredAccess: number): number;
  /** Opens the service control manager. */
  OpenSCManagerW(lpMachineName: number, lpDatabaseName: number, dwDesiredAccess: number): number;
  /** Makes a service of a driver of the run: the one named as the file of lpBinaryPathName. */
  CreateServiceA(hSCManager: number, lpServiceName: number, lpDisplayName: number, dwDesiredAccess: number, dwServiceType: number, dwStartType: number, dwErrorControl: number, lpBinaryPathName: number, lpLoadOrderGroup: number, lpdwTagId: number, lpDependencies: number, lpServiceStartName: number, lpPassword: number): number;
  /** Makes a service of a driver of the run: the one named as the file of lpBinaryPathName. */
  CreateServiceW(hSCManager: number, lpServiceName: number, lpDisplayName: number, dwDesiredAccess: number, dwServiceType: number, dwStartType: number, dwErrorControl: number, lpBinaryPathName: number, lpLoadOrderGroup: number, lpdwTagId: number, lpDependencies: number, lpServiceStartName: number, lpPassword: number): number;
  /** Opens a service; drivers of the run are services under their own names. */
  OpenServiceA(hSCManager: number, lpServiceName: number, dwDesiredAccess: number): number;
  /** Opens a service; drivers of the run are services under their own names. */
  OpenServiceW(hSCManager: number, lpServiceName: number, dwDesiredAccess: number): number;
  /** Loads the driver; ERROR_SERVICE_ALREADY_RUNNING. */
  StartServiceA(hService: number, dwNumServiceArgs: number, lpServiceArgVectors: number): number;
  /** Loads the driver; ERROR_SERVICE_ALREADY_RUNNING. */
  StartServiceW(hService: number, dwNumServiceArgs: number, lpServiceArgVectors: number): number;
  /** SERVICE_CONTROL_STOP unloads the driver. */
  ControlService(hService: number, dwControl: number, lpServiceStatus: number): number;
  /** Removes a service, once it is stopped and closed. */
  DeleteService(hService: number): number;
  /** Closes a handle of the service control manager. */
  CloseServiceHandle(hSCObject: number): number;
  /** Whether the driver is loaded. */
  QueryServiceStatus(hService: number, lpServiceStatus: number): number;
  /** Whether the driver is loaded: SERVICE_STATUS_PROCESS. */
  QueryServiceStatusEx(hService: number, InfoLevel: number, lpBuffer: number, cbBufSize: number, pcbBytesNeeded: number): number;
  /** Opens a key. */
  RegOpenKeyExA(hKey: number, lpSubKey: number, ulOptions: number, samDesired: number, phkResult: number): number;
  /** Opens a key. */
  RegOpenKeyExW(hKey: number, lpSubKey: number, ulOptions: number, samDesired: number, phkResult: number): number;
  /** Opens a key. */
  RegOpenKeyA(hKey: number, lpSubKey: number, phkResult: number): number;
  /** Opens a key. */
  RegOpenKeyW(hKey: number, lpSubKey: number, phkResult: number): number;
  /** Makes a key and those above it, or opens it. */
  RegCreateKeyExA(hKey: number, lpSubKey: number, Reserved: number, lpClass: number, dwOptions: number, samDesired: number, lpSecurityAttributes: number, phkResult: number, lpdwDisposition: number): number;
  /** Makes a key and those above it, or opens it. */
  RegCreateKeyExW(hKey: number, lpSubKey: number, Reserved: number, lpClass: number, dwOptions: number, samDesired: number, lpSecurityAttributes: number, phkResult: number, lpdwDisposition: number): number;
  /** Makes a key and those above it, or opens it. */
  RegCreateKeyA(hKey: number, lpSubKey: number, phkResult: number): number;
  /** Makes a key and those above it, or opens it. */
  RegCreateKeyW(hKey: number, lpSubKey: number, phkResult: number): number;
  /** Reads a value; bytes. */
  RegQueryValueExA(hKey: number, lpValueName: number, lpReserved: number, lpType: number, lpData: number, lpcbData: number): number;
  /** Reads a value; bytes. */
  RegQueryValueExW(hKey: number, lpValueName: number, lpReserved: number, lpType: number, lpData: number, lpcbData: number): number;
  /** Reads a value of the types that dwFlags allows; bytes. */
  RegGetValueA(hkey: number, lpSubKey: number, lpValue: number, dwFlags: number, pdwType: number, pvData: number, pcbData: number): number;
  /** Reads a value of the types that dwFlags allows; bytes. */
  RegGetValueW(hkey: number, lpSubKey: number, lpValue: number, dwFlags: number, pdwType: number, pvData: number, pcbData: number): number;
  /** Sets a value; bytes. */
  RegSetValueExA(hKey: number, lpValueName: number, Reserved: number, dwType: number, lpData: number, cbData: number): number;
  /** Sets a value; bytes. */
  RegSetValueExW(hKey: number, lpValueName: number, Reserved: number, dwType: number, lpData: number, cbData: number): number;
  /** Sets a value of a key that is made when it is missing; bytes. */
  RegSetKeyValueA(hKey: number, lpSubKey: number, lpValueName: number, dwType: number, lpData: number, cbData: number): number;
  /** Sets a value of a key that is made when it is missing; bytes. */
  RegSetKeyValueW(hKey: number, lpSubKey: number, lpValueName: number, dwType: number, lpData: number, cbData: number): number;
  /** Deletes a key without subkeys. */
  RegDeleteKeyA(hKey: number, lpSubKey: number): number;
  /** Deletes a key without subkeys. */
  RegDeleteKeyW(hKey: number, lpSubKey: number): number;
  /** Deletes a key without subkeys. */
  RegDeleteKeyExA(hKey: number, lpSubKey: number, samDesired: number, Reserved: number): number;
  /** Deletes a key without subkeys. */
  RegDeleteKeyExW(hKey: number, lpSubKey: number, samDesired: number, Reserved: number): number;
  /** Deletes a key with all below it. */
  RegDeleteTreeA(hKey: number, lpSubKey: number): number;
  /** Deletes a key with all below it. */
  RegDeleteTreeW(hKey: number, lpSubKey: number): number;
  /** Deletes a value. */
  RegDeleteValueA(hKey: number, lpValueName: number): number;
  /** Deletes a value. */
  RegDeleteValueW(hKey: number, lpValueName: number): number;
  /** Deletes a value of a subkey. */
  RegDeleteKeyValueA(hKey: number, lpSubKey: number, lpValueName: number): number;
  /** Deletes a value of a subkey. */
  RegDeleteKeyValueW(hKey: number, lpSubKey: number, lpValueName: number): number;
  /** Lists subkeys; characters. */
  RegEnumKeyExA(hKey: number, dwIndex: number, lpName: number, lpcchName: number, lpReserved: number, lpClass: number, lpcchClass: number, lpftLastWriteTime: number): number;
  /** Lists subkeys; characters. */
  RegEnumKeyExW(hKey: number, dwIndex: number, lpName: number, lpcchName: number, lpReserved: number, lpClass: number, lpcchClass: number, lpftLastWriteTime: number): number;
  /** Lists values; characters of the name, bytes of the data. */
  RegEnumValueA(hKey: number, dwIndex: number, lpValueName: number, lpcchValueName: number, lpReserved: number, lpType: number, lpData: number, lpcbData: number): number;
  /** Lists values; characters of the name, bytes of the data. */
  RegEnumValueW(hKey: number, dwIndex: number, lpValueName: number, lpcchValueName: number, lpReserved: number, lpType: number, lpData: number, lpcbData: number): number;
  /** Counts what a key holds; characters of names, bytes of data. */
  RegQueryInfoKeyA(hKey: number, lpClass: number, lpcchClass: number, lpReserved: number, lpcSubKeys: number, lpcbMaxSubKeyLen: number, lpcbMaxClassLen: number, lpcValues: number, lpcbMaxValueNameLen: number, lpcbMaxValueLen: number, lpcbSecurityDescriptor: number, lpftLastWriteTime: number): number;
  /** Counts what a key holds; characters of names, bytes of data. */
  RegQueryInfoKeyW(hKey: number, lpClass: number, lpcchClass: number, lpReserved: number, lpcSubKeys: number, lpcbMaxSubKeyLen: number, lpcbMaxClassLen: number, lpcValues: number, lpcbMaxValueNameLen: number, lpcbMaxValueLen: number, lpcbSecurityDescriptor: number, lpftLastWriteTime: number): number;
  /** Closes a key. */
  RegCloseKey(hKey: number): number;
  /** Returns when the registry is in the hive's file. */
  RegFlushKey(hKey: number): number;
  /** Gives a key another name. */
  RegRenameKey(hKey: number, lpSubKeyName: number, lpNewKeyName: number): number;
  /** Asks to be told of the next change. */
  RegNotifyChangeKeyValue(hKey: number, bWatchSubtree: number, dwNotifyFilter: number, hEvent: number, fAsynchronous: number): number;
  /** Opens the key of the user that the program runs as. */
  RegOpenCurrentUser(samDesired: number, phkResult: number): number;
  /** Opens the service control manager. */
  OpenSCManagerA(lpMachineName: number, lpDatabaseName: number, dwDesiredAccess: number): number;
  /** Opens the service control manager. */
  OpenSCManagerW(lpMachineName: number, lpDatabaseName: number, dwDesiredAccess: number): number;
  /** Makes a service of a driver of the run: the one named as the file of lpBinaryPathName. */
  CreateServiceA(hSCManager: number, lpServiceName: number, lpDisplayName: number, dwDesiredAccess: number, dwServiceType: number, dwStartType: number, dwErrorControl: number, lpBinaryPathName: number, lpLoadOrderGroup: number, lpdwTagId: number, lpDependencies: number, lpServiceStartName: number, lpPassword: number): number;
  /** Makes a service of a driver of the run: the one named as the file of lpBinaryPathName. */
  CreateServiceW(hSCManager: number, lpServiceName: number, lpDisplayName: number, dwDesiredAccess: number, dwServiceType: number, dwStartType: number, dwErrorControl: number, lpBinaryPathName: number, lpLoadOrderGroup: number, lpdwTagId: number, lpDependencies: number, lpServiceStartName: number, lpPassword: number): number;
  /** Opens a service; drivers of the run are services under their own names. */
  OpenServiceA(hSCManager: number, lpServiceName: number, dwDesiredAccess: number): number;
  /** Opens a service; drivers of the run are services under their own names. */
  OpenServiceW(hSCManager: number, lpServiceName: number, dwDesiredAccess: number): number;
  /** Loads the driver; ERROR_SERVICE_ALREADY_RUNNING. */
  StartServiceA(hService: number, dwNumServiceArgs: number, lpServiceArgVectors: number): number;
  /** Loads the driver; ERROR_SERVICE_ALREADY_RUNNING. */
  StartServiceW(hService: number, dwNumServiceArgs: number, lpServiceArgVectors: number): number;
  /** SERVICE_CONTROL_STOP unloads the driver. */
  ControlService(hService: number, dwControl: number, lpServiceStatus: number): number;
  /** Removes a service, once it is stopped and closed. */
  DeleteService(hService: number): number;
  /** Closes a handle of the service control manager. */
  CloseServiceHandle(hSCObject: number): number;
  /** Whether the driver is loaded. */
  QueryServiceStatus(hService: number, lpServiceStatus: number): number;
  /** Whether the driver is loaded: SERVICE_STATUS_PROCESS. */
  QueryServiceStatusEx(hService: number, InfoLevel: number, lpBuffer: number, cbBufSize: number, pcbBytesNeeded: number): number;
  /** A set of devices, or of the interfaces of a class. INVALID_HANDLE_VALUE on failure. */
  SetupDiGetClassDevsA(ClassGuid: number, Enumerator: number, hwndParent: number, Flags: number): number;
  /** A set of devices, or of the interfaces of a class. INVALID_HANDLE_VALUE on failure. */
  SetupDiGetClassDevsW(ClassGuid: number, Enumerator: number, hwndParent: number, Flags: number): number;
  /** An empty set. */
  SetupDiCreateDeviceInfoList(ClassGuid: number, hwndParent: number): number;
  /** Ends a set. */
  SetupDiDestroyDeviceInfoList(DeviceInfoSet: number): number;
  /** The interface of that number; ERROR_NO_MORE_ITEMS. */
  SetupDiEnumDeviceInterfaces(DeviceInfoSet: number, DeviceInfoData: number, InterfaceClassGuid: number, MemberIndex: number, DeviceInterfaceData: number): number;
  /** The device of that number; ERROR_NO_MORE_ITEMS. */
  SetupDiEnumDeviceInfo(DeviceInfoSet: number, MemberIndex: number, DeviceInfoData: number): number;
  /** The path of an interface, for CreateFile; bytes. */
  SetupDiGetDeviceInterfaceDetailA(DeviceInfoSet: number, DeviceInterfaceData: number, DeviceInterfaceDetailData: number, DeviceInterfaceDetailDataSize: number, RequiredSize: number, DeviceInfoData: number): number;
  /** The path of an interface, for CreateFile; bytes. */
  SetupDiGetDeviceInterfaceDetailW(DeviceInfoSet: number, DeviceInterfaceData: number, DeviceInterfaceDetailData: number, DeviceInterfaceDetailDataSize: number, RequiredSize: number, DeviceInfoData: number): number;
  /** A property of a device; bytes. */
  SetupDiGetDeviceRegistryPropertyA(DeviceInfoSet: number, DeviceInfoData: number, Property: number, PropertyRegDataType: number, PropertyBuffer: number, PropertyBufferSize: number, RequiredSize: number): number;
  /** A property of a device; bytes. */
  SetupDiGetDeviceRegistryPropertyW(DeviceInfoSet: number, DeviceInfoData: number, Property: number, PropertyRegDataType: number, PropertyBuffer: number, PropertyBufferSize: number, RequiredSize: number): number;
  /** The name of a device among all; characters. */
  SetupDiGetDeviceInstanceIdA(DeviceInfoSet: number, DeviceInfoData: number, DeviceInstanceId: number, DeviceInstanceIdSize: number, RequiredSize: number): number;
  /** The name of a device among all; characters. */
  SetupDiGetDeviceInstanceIdW(DeviceInfoSet: number, DeviceInfoData: number, DeviceInstanceId: number, DeviceInstanceIdSize: number, RequiredSize: number): number;
  /** Finds an interface by its path. */
  SetupDiOpenDeviceInterfaceA(DeviceInfoSet: number, DevicePath: number, OpenFlags: number, DeviceInterfaceData: number): number;
  /** Finds an interface by its path. */
  SetupDiOpenDeviceInterfaceW(DeviceInfoSet: number, DevicePath: number, OpenFlags: number, DeviceInterfaceData: number): number;
  /** Writes bytes to standard output (1) or standard error (2). */
  NtwConsoleWrite(Stream: number, Text: number, Bytes: number): void;
  /** Waits for input and reads at most Bytes, up to the end of a line; 0 at the end of input. */
  NtwConsoleRead(Buffer: number, Bytes: number): number;
  /** Whether NtwConsoleRead would not wait. */
  NtwConsoleReady(): number;
  /** The time in 100 ns: of Kind 0 since 1601, of Kind 1 since boot. */
  NtwClock(Kind: number): bigint;
  /** Reads a double from a text that ends with NUL. Returns the bytes it takes, 0 when there is none. */
  NtwParseNumber(Text: number, Value: number): number;
  /** Seconds that local time is ahead of UTC at a time, and whether summer time is on; seconds since 1970. */
  NtwZoneOffset(Seconds: bigint, Daylight: number): number;
  /** The time of a local time; seconds since 1970. */
  NtwFromLocal(Seconds: bigint): bigint;
  /** What the local time is called; seconds since 1970, bytes. */
  NtwZoneName(Seconds: bigint, Name: number, Size: number): void;
}

/** Every Win32 name, in order of the contract. */
export const WIN32_EXPORTS: readonly Win32Info[] = [
  {"name":"GetLastError","library":"kernel32","doc":"The calling thread's last error code.","params":[],"result":"i32"},
  {"name":"SetLastError","library":"kernel32","doc":"Sets the calling thread's last error code.","params":["i32"],"result":"void"},
  {"name":"ExitProcess","library":"kernel32","doc":"Ends the program.","params":["i32"],"result":"void"},
  {"name":"ExitThread","library":"kernel32","doc":"Ends the calling thread.","params":["i32"],"result":"void"},
  {"name":"CreateThread","library":"kernel32","doc":"Starts a thread; dwStackSize in bytes. NULL on failure.","params":["i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"GetCurrentThreadId","library":"kernel32","doc":"The calling thread's id.","params":[],"result":"i32"},
  {"name":"GetCurrentProcessId","library":"kernel32","doc":"The calling program's process id.","params":[],"result":"i32"},
  {"name":"Sleep","library":"kernel32","doc":"Sleeps; INFINITE for ever, 0 gives way.","params":["i32"],"result":"void"},
  {"name":"SleepEx","library":"kernel32","doc":"Sleeps; WAIT_IO_COMPLETION when APCs have run.","params":["i32","i32"],"result":"i32"},
  {"name":"GetCurrentProcess","library":"kernel32","doc":"The pseudo handle of the calling program.","params":[],"result":"i32"},
  {"name":"OpenProcess","library":"kernel32","doc":"Opens a process by its id.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"TerminateProcess","library":"kernel32","doc":"Ends a program: its threads where they next come to the kernel.","params":["i32","i32"],"result":"i32"},
  {"name":"GetExitCodeProcess","library":"kernel32","doc":"STILL_ACTIVE while it runs.","params":["i32","i32"],"result":"i32"},
  {"name":"GetProcessId","library":"kernel32","doc":"The id of a process.","params":["i32"],"result":"i32"},
  {"name":"GetCurrentThread","library":"kernel32","doc":"The pseudo handle of the calling thread.","params":[],"result":"i32"},
  {"name":"OpenThread","library":"kernel32","doc":"Opens a thread by its id.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"GetThreadId","library":"kernel32","doc":"The id of a thread.","params":["i32"],"result":"i32"},
  {"name":"GetExitCodeThread","library":"kernel32","doc":"STILL_ACTIVE while it runs.","params":["i32","i32"],"result":"i32"},
  {"name":"SuspendThread","library":"kernel32","doc":"Stops a thread where it next comes to the kernel; how often it was suspended, or -1.","params":["i32"],"result":"i32"},
  {"name":"ResumeThread","library":"kernel32","doc":"Takes one suspension back; how often it was suspended, or -1.","params":["i32"],"result":"i32"},
  {"name":"TerminateThread","library":"kernel32","doc":"Ends a thread where it next comes to the kernel.","params":["i32","i32"],"result":"i32"},
  {"name":"QueueUserAPC","library":"kernel32","doc":"Has a function called in an alertable wait of a thread.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"SetThreadPriority","library":"kernel32","doc":"THREAD_PRIORITY_ values.","params":["i32","i32"],"result":"i32"},
  {"name":"GetThreadPriority","library":"kernel32","doc":"THREAD_PRIORITY_ values.","params":["i32"],"result":"i32"},
  {"name":"SwitchToThread","library":"kernel32","doc":"Lets another thread run.","params":[],"result":"i32"},
  {"name":"CreateFileA","library":"kernel32","doc":"Opens a device (`\\\\.\\NAME`) or file. INVALID_HANDLE_VALUE on failure.","params":["i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"CreateFileW","library":"kernel32","doc":"Opens a device (`\\\\.\\NAME`) or file. INVALID_HANDLE_VALUE on failure.","params":["i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"ReadFile","library":"kernel32","doc":"Reads bytes; ERROR_IO_PENDING when an overlapped read goes on.","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"WriteFile","library":"kernel32","doc":"Writes bytes; ERROR_IO_PENDING when an overlapped write goes on.","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"ReadFileEx","library":"kernel32","doc":"Begins a read of bytes; the routine is called by an APC when it has ended.","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"WriteFileEx","library":"kernel32","doc":"Begins a write of bytes; the routine is called by an APC when it has ended.","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"DeviceIoControl","library":"kernel32","doc":"Sends a control code with buffers, sizes in bytes, to a driver.","params":["i32","i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"FlushFileBuffers","library":"kernel32","doc":"Sends IRP_MJ_FLUSH_BUFFERS.","params":["i32"],"result":"i32"},
  {"name":"GetFileSize","library":"kernel32","doc":"Bytes of a file, the low word; INVALID_FILE_SIZE.","params":["i32","i32"],"result":"i32"},
  {"name":"GetFileSizeEx","library":"kernel32","doc":"Bytes of a file.","params":["i32","i32"],"result":"i32"},
  {"name":"SetFilePointer","library":"kernel32","doc":"Moves the position of a file.","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"SetFilePointerEx","library":"kernel32","doc":"Moves the position of a file.","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"GetFileType","library":"kernel32","doc":"FILE_TYPE_DISK, _CHAR, _PIPE or _UNKNOWN, by the type of the device.","params":["i32"],"result":"i32"},
  {"name":"QueryDosDeviceA","library":"kernel32","doc":"What a DOS device name stands for; all names for NULL.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"QueryDosDeviceW","library":"kernel32","doc":"What a DOS device name stands for; all names for NULL.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"DefineDosDeviceA","library":"kernel32","doc":"Makes or removes a DOS device name.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"DefineDosDeviceW","library":"kernel32","doc":"Makes or removes a DOS device name.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"GetLogicalDrives","library":"kernel32","doc":"Drives, bit 0 for A:.","params":[],"result":"i32"},
  {"name":"DeleteFileA","library":"kernel32","doc":"Deletes a file.","params":["i32"],"result":"i32"},
  {"name":"DeleteFileW","library":"kernel32","doc":"Deletes a file.","params":["i32"],"result":"i32"},
  {"name":"RemoveDirectoryA","library":"kernel32","doc":"Deletes an empty directory.","params":["i32"],"result":"i32"},
  {"name":"RemoveDirectoryW","library":"kernel32","doc":"Deletes an empty directory.","params":["i32"],"result":"i32"},
  {"name":"CreateDirectoryA","library":"kernel32","doc":"Makes a directory.","params":["i32","i32"],"result":"i32"},
  {"name":"CreateDirectoryW","library":"kernel32","doc":"Makes a directory.","params":["i32","i32"],"result":"i32"},
  {"name":"MoveFileA","library":"kernel32","doc":"Renames a file.","params":["i32","i32"],"result":"i32"},
  {"name":"MoveFileW","library":"kernel32","doc":"Renames a file.","params":["i32","i32"],"result":"i32"},
  {"name":"MoveFileExA","library":"kernel32","doc":"Renames a file, or copies it to another drive.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"MoveFileExW","library":"kernel32","doc":"Renames a file, or copies it to another drive.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"CopyFileA","library":"kernel32","doc":"Copies a file, with its attributes and time.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"CopyFileW","library":"kernel32","doc":"Copies a file, with its attributes and time.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"GetFileAttributesA","library":"kernel32","doc":"FILE_ATTRIBUTE_ flags; INVALID_FILE_ATTRIBUTES.","params":["i32"],"result":"i32"},
  {"name":"GetFileAttributesW","library":"kernel32","doc":"FILE_ATTRIBUTE_ flags; INVALID_FILE_ATTRIBUTES.","params":["i32"],"result":"i32"},
  {"name":"GetFileAttributesExA","library":"kernel32","doc":"Attributes, times and size of a file by name.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"GetFileAttributesExW","library":"kernel32","doc":"Attributes, times and size of a file by name.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"SetFileAttributesA","library":"kernel32","doc":"Changes attributes.","params":["i32","i32"],"result":"i32"},
  {"name":"SetFileAttributesW","library":"kernel32","doc":"Changes attributes.","params":["i32","i32"],"result":"i32"},
  {"name":"GetFileTime","library":"kernel32","doc":"Times of an open file.","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"SetFileTime","library":"kernel32","doc":"Changes times of an open file.","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"GetFileInformationByHandle","library":"kernel32","doc":"All about an open file.","params":["i32","i32"],"result":"i32"},
  {"name":"SetEndOfFile","library":"kernel32","doc":"Makes the position of a file its end.","params":["i32"],"result":"i32"},
  {"name":"GetFullPathNameA","library":"kernel32","doc":"A path from its drive on; its length in characters, or what is needed.","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"GetFullPathNameW","library":"kernel32","doc":"A path from its drive on; its length in characters, or what is needed.","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"GetTempFileNameA","library":"kernel32","doc":"Makes a name, and a file of that name when uUnique is 0.","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"GetTempFileNameW","library":"kernel32","doc":"Makes a name, and a file of that name when uUnique is 0.","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"FindFirstFileA","library":"kernel32","doc":"Begins to list what fits a pattern. INVALID_HANDLE_VALUE on failure.","params":["i32","i32"],"result":"i32"},
  {"name":"FindFirstFileW","library":"kernel32","doc":"Begins to list what fits a pattern. INVALID_HANDLE_VALUE on failure.","params":["i32","i32"],"result":"i32"},
  {"name":"FindNextFileA","library":"kernel32","doc":"Goes on; ERROR_NO_MORE_FILES at the end.","params":["i32","i32"],"result":"i32"},
  {"name":"FindNextFileW","library":"kernel32","doc":"Goes on; ERROR_NO_MORE_FILES at the end.","params":["i32","i32"],"result":"i32"},
  {"name":"FindClose","library":"kernel32","doc":"Ends a listing.","params":["i32"],"result":"i32"},
  {"name":"LockFile","library":"kernel32","doc":"Locks a byte range at once, or fails with ERROR_LOCK_VIOLATION.","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"LockFileEx","library":"kernel32","doc":"Locks a byte range, shared or exclusive.","params":["i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"UnlockFile","library":"kernel32","doc":"Unlocks a byte range.","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"UnlockFileEx","library":"kernel32","doc":"Unlocks a byte range.","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"GetDriveTypeA","library":"kernel32","doc":"DRIVE_FIXED, or DRIVE_NO_ROOT_DIR.","params":["i32"],"result":"i32"},
  {"name":"GetDriveTypeW","library":"kernel32","doc":"DRIVE_FIXED, or DRIVE_NO_ROOT_DIR.","params":["i32"],"result":"i32"},
  {"name":"GetDiskFreeSpaceExA","library":"kernel32","doc":"Bytes of a drive.","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"GetDiskFreeSpaceExW","library":"kernel32","doc":"Bytes of a drive.","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"CreateFileMappingA","library":"kernel32","doc":"Makes memory to map, of its own or a file's; bytes. NULL on failure.","params":["i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"CreateFileMappingW","library":"kernel32","doc":"Makes memory to map, of its own or a file's; bytes. NULL on failure.","params":["i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"OpenFileMappingA","library":"kernel32","doc":"Opens such memory by name.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"OpenFileMappingW","library":"kernel32","doc":"Opens such memory by name.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"MapViewOfFile","library":"kernel32","doc":"Maps it; bytes. The address is the same in every program.","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"MapViewOfFileEx","library":"kernel32","doc":"Maps it at an address, if it is there.","params":["i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"UnmapViewOfFile","library":"kernel32","doc":"Unmaps a view; what it has changed is written.","params":["i32"],"result":"i32"},
  {"name":"FlushViewOfFile","library":"kernel32","doc":"Writes what a view has changed.","params":["i32","i32"],"result":"i32"},
  {"name":"GetOverlappedResult","library":"kernel32","doc":"What an overlapped request has come to; ERROR_IO_INCOMPLETE while it goes on.","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"GetOverlappedResultEx","library":"kernel32","doc":"GetOverlappedResult that waits for so many milliseconds, and can be alertable.","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"CancelIo","library":"kernel32","doc":"Cancels what this thread has pending on a file.","params":["i32"],"result":"i32"},
  {"name":"CancelIoEx","library":"kernel32","doc":"Cancels what the process has pending on a file, or one request of it; ERROR_NOT_FOUND when there is none.","params":["i32","i32"],"result":"i32"},
  {"name":"CancelSynchronousIo","library":"kernel32","doc":"Cancels the request that a thread waits for.","params":["i32"],"result":"i32"},
  {"name":"GetTickCount","library":"kernel32","doc":"Milliseconds since boot, modulo 2^32.","params":[],"result":"i32"},
  {"name":"GetTickCount64","library":"kernel32","doc":"Milliseconds since boot.","params":[],"result":"i64"},
  {"name":"QueryPerformanceCounter","library":"kernel32","doc":"Counts since boot.","params":["i32"],"result":"i32"},
  {"name":"QueryPerformanceFrequency","library":"kernel32","doc":"Counts a second.","params":["i32"],"result":"i32"},
  {"name":"GetSystemTimeAsFileTime","library":"kernel32","doc":"100 ns since 1601, UTC.","params":["i32"],"result":"void"},
  {"name":"GetSystemTimePreciseAsFileTime","library":"kernel32","doc":"100 ns since 1601, UTC.","params":["i32"],"result":"void"},
  {"name":"GetSystemTime","library":"kernel32","doc":"Date and time, UTC.","params":["i32"],"result":"void"},
  {"name":"GetLocalTime","library":"kernel32","doc":"Date and local time.","params":["i32"],"result":"void"},
  {"name":"FileTimeToSystemTime","library":"kernel32","doc":"A time as date and time of day.","params":["i32","i32"],"result":"i32"},
  {"name":"SystemTimeToFileTime","library":"kernel32","doc":"Date and time of day as a time.","params":["i32","i32"],"result":"i32"},
  {"name":"FileTimeToLocalFileTime","library":"kernel32","doc":"UTC as local time.","params":["i32","i32"],"result":"i32"},
  {"name":"LocalFileTimeToFileTime","library":"kernel32","doc":"Local time as UTC.","params":["i32","i32"],"result":"i32"},
  {"name":"CompareFileTime","library":"kernel32","doc":"-1, 0 or 1.","params":["i32","i32"],"result":"i32"},
  {"name":"GetTimeZoneInformation","library":"kernel32","doc":"The machine's time zone; biases in minutes.","params":["i32"],"result":"i32"},
  {"name":"GetDynamicTimeZoneInformation","library":"kernel32","doc":"The machine's time zone with its name; biases in minutes.","params":["i32"],"result":"i32"},
  {"name":"SystemTimeToTzSpecificLocalTime","library":"kernel32","doc":"UTC as local time of a zone.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"TzSpecificLocalTimeToSystemTime","library":"kernel32","doc":"Local time of a zone as UTC.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"FileTimeToDosDateTime","library":"kernel32","doc":"A time as MS-DOS has it, to two seconds.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"DosDateTimeToFileTime","library":"kernel32","doc":"And back.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"GetSystemTimeAdjustment","library":"kernel32","doc":"Length of a clock tick; 100 ns.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"QueryUnbiasedInterruptTime","library":"kernel32","doc":"100 ns since boot.","params":["i32"],"result":"i32"},
  {"name":"QueryInterruptTime","library":"kernel32","doc":"100 ns since boot.","params":["i32"],"result":"void"},
  {"name":"QueryInterruptTimePrecise","library":"kernel32","doc":"100 ns since boot.","params":["i32"],"result":"void"},
  {"name":"timeGetTime","library":"kernel32","doc":"Milliseconds since boot, modulo 2^32.","params":[],"result":"i32"},
  {"name":"GetCurrentDirectoryA","library":"kernel32","doc":"The current directory.","params":["i32","i32"],"result":"i32"},
  {"name":"GetCurrentDirectoryW","library":"kernel32","doc":"The current directory.","params":["i32","i32"],"result":"i32"},
  {"name":"GetTempPathA","library":"kernel32","doc":"The folder of temporary files.","params":["i32","i32"],"result":"i32"},
  {"name":"GetTempPathW","library":"kernel32","doc":"The folder of temporary files.","params":["i32","i32"],"result":"i32"},
  {"name":"GetSystemDirectoryA","library":"kernel32","doc":"The system directory.","params":["i32","i32"],"result":"i32"},
  {"name":"GetSystemDirectoryW","library":"kernel32","doc":"The system directory.","params":["i32","i32"],"result":"i32"},
  {"name":"GetWindowsDirectoryA","library":"kernel32","doc":"The Windows directory.","params":["i32","i32"],"result":"i32"},
  {"name":"GetWindowsDirectoryW","library":"kernel32","doc":"The Windows directory.","params":["i32","i32"],"result":"i32"},
  {"name":"GetEnvironmentVariableA","library":"kernel32","doc":"A variable of the environment.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"GetEnvironmentVariableW","library":"kernel32","doc":"A variable of the environment.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"SetEnvironmentVariableA","library":"kernel32","doc":"Sets a variable of this program and those that it starts; NULL removes it.","params":["i32","i32"],"result":"i32"},
  {"name":"SetEnvironmentVariableW","library":"kernel32","doc":"Sets a variable of this program and those that it starts; NULL removes it.","params":["i32","i32"],"result":"i32"},
  {"name":"GetEnvironmentStringsA","library":"kernel32","doc":"All variables, for FreeEnvironmentStrings.","params":[],"result":"i32"},
  {"name":"GetEnvironmentStringsW","library":"kernel32","doc":"All variables, for FreeEnvironmentStrings.","params":[],"result":"i32"},
  {"name":"FreeEnvironmentStringsA","library":"kernel32","doc":"Frees them.","params":["i32"],"result":"i32"},
  {"name":"FreeEnvironmentStringsW","library":"kernel32","doc":"Frees them.","params":["i32"],"result":"i32"},
  {"name":"ExpandEnvironmentStringsA","library":"kernel32","doc":"Puts variables in for %NAME%.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"ExpandEnvironmentStringsW","library":"kernel32","doc":"Puts variables in for %NAME%.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"GetComputerNameA","library":"kernel32","doc":"The name of the machine.","params":["i32","i32"],"result":"i32"},
  {"name":"GetComputerNameW","library":"kernel32","doc":"The name of the machine.","params":["i32","i32"],"result":"i32"},
  {"name":"GetSystemInfo","library":"kernel32","doc":"Processors and page size.","params":["i32"],"result":"void"},
  {"name":"GetNativeSystemInfo","library":"kernel32","doc":"Processors and page size.","params":["i32"],"result":"void"},
  {"name":"IsWow64Process","library":"kernel32","doc":"FALSE: the machine has 32 bits.","params":["i32","i32"],"result":"i32"},
  {"name":"lstrlenA","library":"kernel32","doc":"Characters of a string; 0 for NULL.","params":["i32"],"result":"i32"},
  {"name":"lstrlenW","library":"kernel32","doc":"Characters of a string; 0 for NULL.","params":["i32"],"result":"i32"},
  {"name":"lstrcpyA","library":"kernel32","doc":"Copies a string.","params":["i32","i32"],"result":"i32"},
  {"name":"lstrcpyW","library":"kernel32","doc":"Copies a string.","params":["i32","i32"],"result":"i32"},
  {"name":"lstrcatA","library":"kernel32","doc":"Appends a string.","params":["i32","i32"],"result":"i32"},
  {"name":"lstrcatW","library":"kernel32","doc":"Appends a string.","params":["i32","i32"],"result":"i32"},
  {"name":"lstrcmpA","library":"kernel32","doc":"Compares strings.","params":["i32","i32"],"result":"i32"},
  {"name":"lstrcmpW","library":"kernel32","doc":"Compares strings.","params":["i32","i32"],"result":"i32"},
  {"name":"lstrcmpiA","library":"kernel32","doc":"Compares strings, upper and lower case alike.","params":["i32","i32"],"result":"i32"},
  {"name":"lstrcmpiW","library":"kernel32","doc":"Compares strings, upper and lower case alike.","params":["i32","i32"],"result":"i32"},
  {"name":"MultiByteToWideChar","library":"kernel32","doc":"UTF-8, as every code page is, to UTF-16; lengths in bytes and in units.","params":["i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"WideCharToMultiByte","library":"kernel32","doc":"UTF-16 to UTF-8; lengths in units and in bytes.","params":["i32","i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"CharToOemA","library":"kernel32","doc":"Copies: both code pages are UTF-8.","params":["i32","i32"],"result":"i32"},
  {"name":"CharToOemW","library":"kernel32","doc":"UTF-16 to UTF-8.","params":["i32","i32"],"result":"i32"},
  {"name":"OemToCharA","library":"kernel32","doc":"Copies: both code pages are UTF-8.","params":["i32","i32"],"result":"i32"},
  {"name":"FormatMessageA","library":"kernel32","doc":"The text of an error, or a text with inserts.","params":["i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"FormatMessageW","library":"kernel32","doc":"The text of an error, or a text with inserts.","params":["i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"OutputDebugStringA","library":"kernel32","doc":"Prints as DbgPrint does.","params":["i32"],"result":"void"},
  {"name":"OutputDebugStringW","library":"kernel32","doc":"Prints as DbgPrint does.","params":["i32"],"result":"void"},
  {"name":"MessageBoxA","library":"kernel32","doc":"Prints the text; the first button is the answer.","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"MessageBoxW","library":"kernel32","doc":"Prints the text; the first button is the answer.","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"IsDebuggerPresent","library":"kernel32","doc":"FALSE.","params":[],"result":"i32"},
  {"name":"SetUnhandledExceptionFilter","library":"kernel32","doc":"Accepted; a crash is reported all the same.","params":["i32"],"result":"i32"},
  {"name":"RaiseException","library":"kernel32","doc":"Raises an exception.","params":["i32","i32","i32","i32"],"result":"void"},
  {"name":"CloseHandle","library":"kernel32","doc":"Closes a handle.","params":["i32"],"result":"i32"},
  {"name":"DuplicateHandle","library":"kernel32","doc":"A second handle to an object, in this or another process.","params":["i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"GetHandleInformation","library":"kernel32","doc":"Whether a handle is inherited, and protected from being closed.","params":["i32","i32"],"result":"i32"},
  {"name":"SetHandleInformation","library":"kernel32","doc":"Sets those of the flags that are in dwMask.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"WaitForSingleObject","library":"kernel32","doc":"Waits for an object: WAIT_OBJECT_0, WAIT_TIMEOUT, WAIT_ABANDONED or WAIT_FAILED.","params":["i32","i32"],"result":"i32"},
  {"name":"CreateEventA","library":"kernel32","doc":"Makes an event, or opens the one of that name (ERROR_ALREADY_EXISTS).","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"CreateEventW","library":"kernel32","doc":"Makes an event, or opens the one of that name (ERROR_ALREADY_EXISTS).","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"OpenEventA","library":"kernel32","doc":"Opens an event by name.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"OpenEventW","library":"kernel32","doc":"Opens an event by name.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"SetEvent","library":"kernel32","doc":"Sets an event.","params":["i32"],"result":"i32"},
  {"name":"ResetEvent","library":"kernel32","doc":"Resets an event.","params":["i32"],"result":"i32"},
  {"name":"PulseEvent","library":"kernel32","doc":"Lets those go who wait for an event, and resets it.","params":["i32"],"result":"i32"},
  {"name":"CreateMutexA","library":"kernel32","doc":"Makes a mutex, or opens the one of that name (ERROR_ALREADY_EXISTS; then it is not owned).","params":["i32","i32","i32"],"result":"i32"},
  {"name":"CreateMutexW","library":"kernel32","doc":"Makes a mutex, or opens the one of that name (ERROR_ALREADY_EXISTS; then it is not owned).","params":["i32","i32","i32"],"result":"i32"},
  {"name":"OpenMutexA","library":"kernel32","doc":"Opens a mutex by name.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"OpenMutexW","library":"kernel32","doc":"Opens a mutex by name.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"CreateSemaphoreA","library":"kernel32","doc":"Makes a semaphore, or opens the one of that name.","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"CreateSemaphoreW","library":"kernel32","doc":"Makes a semaphore, or opens the one of that name.","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"OpenSemaphoreA","library":"kernel32","doc":"Opens a semaphore by name.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"OpenSemaphoreW","library":"kernel32","doc":"Opens a semaphore by name.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"CreateWaitableTimerA","library":"kernel32","doc":"Makes a timer that can be waited for, or opens the one of that name.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"CreateWaitableTimerW","library":"kernel32","doc":"Makes a timer that can be waited for, or opens the one of that name.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"OpenWaitableTimerA","library":"kernel32","doc":"Opens a waitableTimer by name.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"OpenWaitableTimerW","library":"kernel32","doc":"Opens a waitableTimer by name.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"ReleaseMutex","library":"kernel32","doc":"Gives a mutex back; ERROR_NOT_OWNER.","params":["i32"],"result":"i32"},
  {"name":"ReleaseSemaphore","library":"kernel32","doc":"Adds to a semaphore; ERROR_TOO_MANY_POSTS above its maximum.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"SetWaitableTimer","library":"kernel32","doc":"Sets a timer: lpDueTime in 100 ns, negative for relative; lPeriod in milliseconds.","params":["i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"CancelWaitableTimer","library":"kernel32","doc":"Stops a timer.","params":["i32"],"result":"i32"},
  {"name":"WaitForSingleObjectEx","library":"kernel32","doc":"WaitForSingleObject; WAIT_IO_COMPLETION when APCs have run.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"WaitForMultipleObjects","library":"kernel32","doc":"Waits for one or all of up to 64 objects.","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"WaitForMultipleObjectsEx","library":"kernel32","doc":"WaitForMultipleObjects; WAIT_IO_COMPLETION when APCs have run.","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"SignalObjectAndWait","library":"kernel32","doc":"Signals an event, mutex or semaphore, and waits.","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"InitializeCriticalSection","library":"kernel32","doc":"Makes a critical section.","params":["i32"],"result":"void"},
  {"name":"InitializeCriticalSectionAndSpinCount","library":"kernel32","doc":"Makes a critical section.","params":["i32","i32"],"result":"i32"},
  {"name":"InitializeCriticalSectionEx","library":"kernel32","doc":"Makes a critical section.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"EnterCriticalSection","library":"kernel32","doc":"Enters; its owner may enter again.","params":["i32"],"result":"void"},
  {"name":"TryEnterCriticalSection","library":"kernel32","doc":"Enters if that is possible at once.","params":["i32"],"result":"i32"},
  {"name":"LeaveCriticalSection","library":"kernel32","doc":"Leaves, as often as it was entered.","params":["i32"],"result":"void"},
  {"name":"SetCriticalSectionSpinCount","library":"kernel32","doc":"Sets the spin count, which nothing here needs.","params":["i32","i32"],"result":"i32"},
  {"name":"DeleteCriticalSection","library":"kernel32","doc":"Gives back what a critical section has needed.","params":["i32"],"result":"void"},
  {"name":"InitializeSRWLock","library":"kernel32","doc":"Makes a slim reader/writer lock.","params":["i32"],"result":"void"},
  {"name":"AcquireSRWLockExclusive","library":"kernel32","doc":"Acquires for one alone.","params":["i32"],"result":"void"},
  {"name":"AcquireSRWLockShared","library":"kernel32","doc":"Acquires beside other readers.","params":["i32"],"result":"void"},
  {"name":"TryAcquireSRWLockExclusive","library":"kernel32","doc":"Acquires if that is possible at once.","params":["i32"],"result":"i32"},
  {"name":"TryAcquireSRWLockShared","library":"kernel32","doc":"Acquires if that is possible at once.","params":["i32"],"result":"i32"},
  {"name":"ReleaseSRWLockExclusive","library":"kernel32","doc":"Releases.","params":["i32"],"result":"void"},
  {"name":"ReleaseSRWLockShared","library":"kernel32","doc":"Releases.","params":["i32"],"result":"void"},
  {"name":"InitializeConditionVariable","library":"kernel32","doc":"Makes a condition variable.","params":["i32"],"result":"void"},
  {"name":"SleepConditionVariableCS","library":"kernel32","doc":"Waits outside the critical section, and enters it again; ERROR_TIMEOUT.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"SleepConditionVariableSRW","library":"kernel32","doc":"Waits without the lock, and acquires it again; ERROR_TIMEOUT.","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"WakeConditionVariable","library":"kernel32","doc":"Wakes the thread that has waited longest.","params":["i32"],"result":"void"},
  {"name":"WakeAllConditionVariable","library":"kernel32","doc":"Wakes all that wait.","params":["i32"],"result":"void"},
  {"name":"WaitOnAddress","library":"kernel32","doc":"Waits while the value of 1, 2, 4 or 8 bytes is the one to compare with. FALSE with ERROR_TIMEOUT.","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"WakeByAddressSingle","library":"kernel32","doc":"Wakes the one that has waited longest on an address.","params":["i32"],"result":"void"},
  {"name":"WakeByAddressAll","library":"kernel32","doc":"Wakes all that wait on an address.","params":["i32"],"result":"void"},
  {"name":"TlsAlloc","library":"kernel32","doc":"An index under which each thread keeps a value; TLS_OUT_OF_INDEXES.","params":[],"result":"i32"},
  {"name":"TlsFree","library":"kernel32","doc":"Gives an index back.","params":["i32"],"result":"i32"},
  {"name":"TlsGetValue","library":"kernel32","doc":"The calling thread's value, NULL at first.","params":["i32"],"result":"i32"},
  {"name":"TlsSetValue","library":"kernel32","doc":"Sets the calling thread's value.","params":["i32","i32"],"result":"i32"},
  {"name":"FlsAlloc","library":"kernel32","doc":"As TlsAlloc; lpCallback gets the value when a thread ends.","params":["i32"],"result":"i32"},
  {"name":"FlsFree","library":"kernel32","doc":"Gives an index back.","params":["i32"],"result":"i32"},
  {"name":"FlsGetValue","library":"kernel32","doc":"The calling thread's value, NULL at first.","params":["i32"],"result":"i32"},
  {"name":"FlsSetValue","library":"kernel32","doc":"Sets the calling thread's value.","params":["i32","i32"],"result":"i32"},
  {"name":"InitOnceInitialize","library":"kernel32","doc":"Prepares a one-time initialisation.","params":["i32"],"result":"void"},
  {"name":"InitOnceExecuteOnce","library":"kernel32","doc":"Has a function called by one thread; others wait for its end.","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"InitOnceBeginInitialize","library":"kernel32","doc":"Whether the caller is to initialise; waits for who does.","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"InitOnceComplete","library":"kernel32","doc":"Says that it has been done, or failed.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"GetModuleHandleA","library":"kernel32","doc":"A module by name; the program for NULL.","params":["i32"],"result":"i32"},
  {"name":"GetModuleHandleW","library":"kernel32","doc":"A module by name; the program for NULL.","params":["i32"],"result":"i32"},
  {"name":"GetModuleHandleExA","library":"kernel32","doc":"A module by name; the program for an address.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"GetModuleHandleExW","library":"kernel32","doc":"A module by name; the program for an address.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"GetModuleFileNameA","library":"kernel32","doc":"The path of a module; the program for NULL.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"GetModuleFileNameW","library":"kernel32","doc":"The path of a module; the program for NULL.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"LoadLibraryA","library":"kernel32","doc":"One of the DLLs of this list, and ntdll.","params":["i32"],"result":"i32"},
  {"name":"LoadLibraryW","library":"kernel32","doc":"One of the DLLs of this list, and ntdll.","params":["i32"],"result":"i32"},
  {"name":"LoadLibraryExA","library":"kernel32","doc":"One of the DLLs of this list, and ntdll.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"LoadLibraryExW","library":"kernel32","doc":"One of the DLLs of this list, and ntdll.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"FreeLibrary","library":"kernel32","doc":"TRUE for what is a module.","params":["i32"],"result":"i32"},
  {"name":"GetProcAddress","library":"kernel32","doc":"A routine of a DLL by name, as a function pointer.","params":["i32","i32"],"result":"i32"},
  {"name":"GetCommandLineA","library":"kernel32","doc":"The command line.","params":[],"result":"i32"},
  {"name":"GetCommandLineW","library":"kernel32","doc":"The command line.","params":[],"result":"i32"},
  {"name":"CommandLineToArgvW","library":"kernel32","doc":"Takes a command line apart; LocalFree frees it.","params":["i32","i32"],"result":"i32"},
  {"name":"GetStartupInfoA","library":"kernel32","doc":"Nothing but its size.","params":["i32"],"result":"void"},
  {"name":"GetStartupInfoW","library":"kernel32","doc":"Nothing but its size.","params":["i32"],"result":"void"},
  {"name":"CreateProcessA","library":"kernel32","doc":"Starts another program of the run, or one whose source lies beside this one's.","params":["i32","i32","i32","i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"CreateProcessW","library":"kernel32","doc":"Starts another program of the run, or one whose source lies beside this one's.","params":["i32","i32","i32","i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"VirtualAlloc","library":"kernel32","doc":"Reserves pages where there is room, or commits reserved ones; bytes.","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"VirtualAllocEx","library":"kernel32","doc":"VirtualAlloc for another program: the address is good in all.","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"VirtualFree","library":"kernel32","doc":"Decommits pages, or releases all; bytes.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"VirtualFreeEx","library":"kernel32","doc":"VirtualFree for another program.","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"VirtualProtect","library":"kernel32","doc":"Changes what pages may be used for: no access is enforced by checked builds, read-only by none.","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"VirtualQuery","library":"kernel32","doc":"What an address belongs to.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"VirtualLock","library":"kernel32","doc":"TRUE: nothing is paged out.","params":["i32","i32"],"result":"i32"},
  {"name":"VirtualUnlock","library":"kernel32","doc":"TRUE.","params":["i32","i32"],"result":"i32"},
  {"name":"GlobalMemoryStatus","library":"kernel32","doc":"How much memory there is; bytes.","params":["i32"],"result":"void"},
  {"name":"GlobalMemoryStatusEx","library":"kernel32","doc":"How much memory there is; bytes.","params":["i32"],"result":"i32"},
  {"name":"HeapCreate","library":"kernel32","doc":"A heap of its own; it grows whatever dwMaximumSize says.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"HeapDestroy","library":"kernel32","doc":"Frees a heap with all its blocks.","params":["i32"],"result":"i32"},
  {"name":"HeapValidate","library":"kernel32","doc":"Whether a block is one.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"HeapLock","library":"kernel32","doc":"TRUE for a heap.","params":["i32"],"result":"i32"},
  {"name":"HeapUnlock","library":"kernel32","doc":"TRUE for a heap.","params":["i32"],"result":"i32"},
  {"name":"HeapSetInformation","library":"kernel32","doc":"Accepted.","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"GetStdHandle","library":"kernel32","doc":"Standard input, output or errors, for ReadFile and WriteFile.","params":["i32"],"result":"i32"},
  {"name":"WriteConsoleA","library":"kernel32","doc":"Writes characters.","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"WriteConsoleW","library":"kernel32","doc":"Writes characters.","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"ReadConsoleA","library":"kernel32","doc":"Reads a line, or as many characters of it.","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"ReadConsoleW","library":"kernel32","doc":"Reads a line, or as many characters of it.","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"GetConsoleMode","library":"kernel32","doc":"Whether a handle is a console.","params":["i32","i32"],"result":"i32"},
  {"name":"SetConsoleMode","library":"kernel32","doc":"Accepted: there is no screen.","params":["i32","i32"],"result":"i32"},
  {"name":"SetConsoleTextAttribute","library":"kernel32","doc":"Accepted: there is no screen.","params":["i32","i32"],"result":"i32"},
  {"name":"SetConsoleCursorPosition","library":"kernel32","doc":"Accepted: there is no screen.","params":["i32","i32"],"result":"i32"},
  {"name":"SetConsoleScreenBufferSize","library":"kernel32","doc":"Accepted: there is no screen.","params":["i32","i32"],"result":"i32"},
  {"name":"SetConsoleWindowInfo","library":"kernel32","doc":"Accepted: there is no screen.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"FlushConsoleInputBuffer","library":"kernel32","doc":"Accepted: what was typed stays.","params":["i32"],"result":"i32"},
  {"name":"GetConsoleScreenBufferInfo","library":"kernel32","doc":"80 by 25.","params":["i32","i32"],"result":"i32"},
  {"name":"SetConsoleTitleA","library":"kernel32","doc":"Accepted: there is no screen.","params":["i32"],"result":"i32"},
  {"name":"SetConsoleTitleW","library":"kernel32","doc":"Accepted: there is no screen.","params":["i32"],"result":"i32"},
  {"name":"SetConsoleCtrlHandler","library":"kernel32","doc":"Accepted, never called: Ctrl-C ends the run.","params":["i32","i32"],"result":"i32"},
  {"name":"GetConsoleOutputCP","library":"kernel32","doc":"65001: UTF-8.","params":[],"result":"i32"},
  {"name":"GetConsoleCP","library":"kernel32","doc":"65001: UTF-8.","params":[],"result":"i32"},
  {"name":"SetConsoleOutputCP","library":"kernel32","doc":"Accepted: text is UTF-8.","params":["i32"],"result":"i32"},
  {"name":"SetConsoleCP","library":"kernel32","doc":"Accepted: text is UTF-8.","params":["i32"],"result":"i32"},
  {"name":"GetConsoleWindow","library":"kernel32","doc":"NULL.","params":[],"result":"i32"},
  {"name":"GetProcessHeap","library":"kernel32","doc":"The heap that a program begins with.","params":[],"result":"i32"},
  {"name":"HeapAlloc","library":"kernel32","doc":"Allocates dwBytes bytes; HEAP_ZERO_MEMORY clears them. NULL when there are none left.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"HeapReAlloc","library":"kernel32","doc":"Makes an allocation larger or smaller; it may move.","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"HeapFree","library":"kernel32","doc":"Frees an allocation; NULL is allowed.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"HeapSize","library":"kernel32","doc":"Bytes of an allocation, -1 when it is none.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"LocalAlloc","library":"kernel32","doc":"Allocates bytes that never move.","params":["i32","i32"],"result":"i32"},
  {"name":"LocalReAlloc","library":"kernel32","doc":"Makes an allocation larger or smaller; it may move.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"LocalFree","library":"kernel32","doc":"Frees; NULL when it has.","params":["i32"],"result":"i32"},
  {"name":"LocalSize","library":"kernel32","doc":"Bytes of an allocation.","params":["i32"],"result":"i32"},
  {"name":"LocalLock","library":"kernel32","doc":"The address, which the handle is.","params":["i32"],"result":"i32"},
  {"name":"LocalUnlock","library":"kernel32","doc":"FALSE: nothing is locked.","params":["i32"],"result":"i32"},
  {"name":"GlobalAlloc","library":"kernel32","doc":"Allocates bytes that never move.","params":["i32","i32"],"result":"i32"},
  {"name":"GlobalReAlloc","library":"kernel32","doc":"Makes an allocation larger or smaller; it may move.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"GlobalFree","library":"kernel32","doc":"Frees; NULL when it has.","params":["i32"],"result":"i32"},
  {"name":"GlobalSize","library":"kernel32","doc":"Bytes of an allocation.","params":["i32"],"result":"i32"},
  {"name":"GlobalLock","library":"kernel32","doc":"The address, which the handle is.","params":["i32"],"result":"i32"},
  {"name":"GlobalUnlock","library":"kernel32","doc":"FALSE: nothing is locked.","params":["i32"],"result":"i32"},
  {"name":"OpenSCManagerA","library":"advapi32","doc":"Opens the service control manager.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"OpenSCManagerW","library":"advapi32","doc":"Opens the service control manager.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"CreateServiceA","library":"advapi32","doc":"Makes a service of a driver of the run: the one named as the file of lpBinaryPathName.","params":["i32","i32","i32","i32","i32","i32","i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"CreateServiceW","library":"advapi32","doc":"Makes a service of a driver of the run: the one named as the file of lpBinaryPathName.","params":["i32","i32","i32","i32","i32","i32","i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"OpenServiceA","library":"advapi32","doc":"Opens a service; drivers of the run are services under their own names.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"OpenServiceW","library":"advapi32","doc":"Opens a service; drivers of the run are services under their own names.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"StartServiceA","library":"advapi32","doc":"Loads the driver; ERROR_SERVICE_ALREADY_RUNNING.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"StartServiceW","library":"advapi32","doc":"Loads the driver; ERROR_SERVICE_ALREADY_RUNNING.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"ControlService","library":"advapi32","doc":"SERVICE_CONTROL_STOP unloads the driver.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"DeleteService","library":"advapi32","doc":"Removes a service, once it is stopped and closed.","params":["i32"],"result":"i32"},
  {"name":"CloseServiceHandle","library":"advapi32","doc":"Closes a handle of the service control manager.","params":["i32"],"result":"i32"},
  {"name":"QueryServiceStatus","library":"advapi32","doc":"Whether the driver is loaded.","params":["i32","i32"],"result":"i32"},
  {"name":"QueryServiceStatusEx","library":"advapi32","doc":"Whether the driver is loaded: SERVICE_STATUS_PROCESS.","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"RegOpenKeyExA","library":"advapi32","doc":"Opens a key.","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"RegOpenKeyExW","library":"advapi32","doc":"Opens a key.","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"RegOpenKeyA","library":"advapi32","doc":"Opens a key.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"RegOpenKeyW","library":"advapi32","doc":"Opens a key.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"RegCreateKeyExA","library":"advapi32","doc":"Makes a key and those above it, or opens it.","params":["i32","i32","i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"RegCreateKeyExW","library":"advapi32","doc":"Makes a key and those above it, or opens it.","params":["i32","i32","i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"RegCreateKeyA","library":"advapi32","doc":"Makes a key and those above it, or opens it.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"RegCreateKeyW","library":"advapi32","doc":"Makes a key and those above it, or opens it.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"RegQueryValueExA","library":"advapi32","doc":"Reads a value; bytes.","params":["i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"RegQueryValueExW","library":"advapi32","doc":"Reads a value; bytes.","params":["i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"RegGetValueA","library":"advapi32","doc":"Reads a value of the types that dwFlags allows; bytes.","params":["i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"RegGetValueW","library":"advapi32","doc":"Reads a value of the types that dwFlags allows; bytes.","params":["i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"RegSetValueExA","library":"advapi32","doc":"Sets a value; bytes.","params":["i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"RegSetValueExW","library":"advapi32","doc":"Sets a value; bytes.","params":["i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"RegSetKeyValueA","library":"advapi32","doc":"Sets a value of a key that is made when it is missing; bytes.","params":["i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"RegSetKeyValueW","library":"advapi32","doc":"Sets a value of a key that is made when it is missing; bytes.","params":["i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"RegDeleteKeyA","library":"advapi32","doc":"Deletes a key without subkeys.","params":["i32","i32"],"result":"i32"},
  {"name":"RegDeleteKeyW","library":"advapi32","doc":"Deletes a key without subkeys.","params":["i32","i32"],"result":"i32"},
  {"name":"RegDeleteKeyExA","library":"advapi32","doc":"Deletes a key without subkeys.","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"RegDeleteKeyExW","library":"advapi32","doc":"Deletes a key without subkeys.","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"RegDeleteTreeA","library":"advapi32","doc":"Deletes a key with all below it.","params":["i32","i32"],"result":"i32"},
  {"name":"RegDeleteTreeW","library":"advapi32","doc":"Deletes a key with all below it.","params":["i32","i32"],"result":"i32"},
  {"name":"RegDeleteValueA","library":"advapi32","doc":"Deletes a value.","params":["i32","i32"],"result":"i32"},
  {"name":"RegDeleteValueW","library":"advapi32","doc":"Deletes a value.","params":["i32","i32"],"result":"i32"},
  {"name":"RegDeleteKeyValueA","library":"advapi32","doc":"Deletes a value of a subkey.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"RegDeleteKeyValueW","library":"advapi32","doc":"Deletes a value of a subkey.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"RegEnumKeyExA","library":"advapi32","doc":"Lists subkeys; characters.","params":["i32","i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"RegEnumKeyExW","library":"advapi32","doc":"Lists subkeys; characters.","params":["i32","i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"RegEnumValueA","library":"advapi32","doc":"Lists values; characters of the name, bytes of the data.","params":["i32","i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"RegEnumValueW","library":"advapi32","doc":"Lists values; characters of the name, bytes of the data.","params":["i32","i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"RegQueryInfoKeyA","library":"advapi32","doc":"Counts what a key holds; characters of names, bytes of data.","params":["i32","i32","i32","i32","i32","i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"RegQueryInfoKeyW","library":"advapi32","doc":"Counts what a key holds; characters of names, bytes of data.","params":["i32","i32","i32","i32","i32","i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"RegCloseKey","library":"advapi32","doc":"Closes a key.","params":["i32"],"result":"i32"},
  {"name":"RegFlushKey","library":"advapi32","doc":"Returns when the registry is in the hive's file.","params":["i32"],"result":"i32"},
  {"name":"RegRenameKey","library":"advapi32","doc":"Gives a key another name.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"RegNotifyChangeKeyValue","library":"advapi32","doc":"Asks to be told of the next change.","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"RegOpenCurrentUser","library":"advapi32","doc":"Opens the key of the user that the program runs as.","params":["i32","i32"],"result":"i32"},
  {"name":"OpenSCManagerA","library":"advapi32","doc":"Opens the service control manager.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"OpenSCManagerW","library":"advapi32","doc":"Opens the service control manager.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"CreateServiceA","library":"advapi32","doc":"Makes a service of a driver of the run: the one named as the file of lpBinaryPathName.","params":["i32","i32","i32","i32","i32","i32","i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"CreateServiceW","library":"advapi32","doc":"Makes a service of a driver of the run: the one named as the file of lpBinaryPathName.","params":["i32","i32","i32","i32","i32","i32","i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"OpenServiceA","library":"advapi32","doc":"Opens a service; drivers of the run are services under their own names.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"OpenServiceW","library":"advapi32","doc":"Opens a service; drivers of the run are services under their own names.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"StartServiceA","library":"advapi32","doc":"Loads the driver; ERROR_SERVICE_ALREADY_RUNNING.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"StartServiceW","library":"advapi32","doc":"Loads the driver; ERROR_SERVICE_ALREADY_RUNNING.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"ControlService","library":"advapi32","doc":"SERVICE_CONTROL_STOP unloads the driver.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"DeleteService","library":"advapi32","doc":"Removes a service, once it is stopped and closed.","params":["i32"],"result":"i32"},
  {"name":"CloseServiceHandle","library":"advapi32","doc":"Closes a handle of the service control manager.","params":["i32"],"result":"i32"},
  {"name":"QueryServiceStatus","library":"advapi32","doc":"Whether the driver is loaded.","params":["i32","i32"],"result":"i32"},
  {"name":"QueryServiceStatusEx","library":"advapi32","doc":"Whether the driver is loaded: SERVICE_STATUS_PROCESS.","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"SetupDiGetClassDevsA","library":"setupapi","doc":"A set of devices, or of the interfaces of a class. INVALID_HANDLE_VALUE on failure.","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"SetupDiGetClassDevsW","library":"setupapi","doc":"A set of devices, or of the interfaces of a class. INVALID_HANDLE_VALUE on failure.","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"SetupDiCreateDeviceInfoList","library":"setupapi","doc":"An empty set.","params":["i32","i32"],"result":"i32"},
  {"name":"SetupDiDestroyDeviceInfoList","library":"setupapi","doc":"Ends a set.","params":["i32"],"result":"i32"},
  {"name":"SetupDiEnumDeviceInterfaces","library":"setupapi","doc":"The interface of that number; ERROR_NO_MORE_ITEMS.","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"SetupDiEnumDeviceInfo","library":"setupapi","doc":"The device of that number; ERROR_NO_MORE_ITEMS.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"SetupDiGetDeviceInterfaceDetailA","library":"setupapi","doc":"The path of an interface, for CreateFile; bytes.","params":["i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"SetupDiGetDeviceInterfaceDetailW","library":"setupapi","doc":"The path of an interface, for CreateFile; bytes.","params":["i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"SetupDiGetDeviceRegistryPropertyA","library":"setupapi","doc":"A property of a device; bytes.","params":["i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"SetupDiGetDeviceRegistryPropertyW","library":"setupapi","doc":"A property of a device; bytes.","params":["i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"SetupDiGetDeviceInstanceIdA","library":"setupapi","doc":"The name of a device among all; characters.","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"SetupDiGetDeviceInstanceIdW","library":"setupapi","doc":"The name of a device among all; characters.","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"SetupDiOpenDeviceInterfaceA","library":"setupapi","doc":"Finds an interface by its path.","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"SetupDiOpenDeviceInterfaceW","library":"setupapi","doc":"Finds an interface by its path.","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"NtwConsoleWrite","library":"crt","doc":"Writes bytes to standard output (1) or standard error (2).","params":["i32","i32","i32"],"result":"void"},
  {"name":"NtwConsoleRead","library":"crt","doc":"Waits for input and reads at most Bytes, up to the end of a line; 0 at the end of input.","params":["i32","i32"],"result":"i32"},
  {"name":"NtwConsoleReady","library":"crt","doc":"Whether NtwConsoleRead would not wait.","params":[],"result":"i32"},
  {"name":"NtwClock","library":"crt","doc":"The time in 100 ns: of Kind 0 since 1601, of Kind 1 since boot.","params":["i32"],"result":"i64"},
  {"name":"NtwParseNumber","library":"crt","doc":"Reads a double from a text that ends with NUL. Returns the bytes it takes, 0 when there is none.","params":["i32","i32"],"result":"i32"},
  {"name":"NtwZoneOffset","library":"crt","doc":"Seconds that local time is ahead of UTC at a time, and whether summer time is on; seconds since 1970.","params":["i64","i32"],"result":"i32"},
  {"name":"NtwFromLocal","library":"crt","doc":"The time of a local time; seconds since 1970.","params":["i64"],"result":"i64"},
  {"name":"NtwZoneName","library":"crt","doc":"What the local time is called; seconds since 1970, bytes.","params":["i64","i32","i32"],"result":"void"},
];

/** Security and inheritance of a new handle. */
export const SECURITY_ATTRIBUTES = { size: 12, nLength: 0, lpSecurityDescriptor: 4, bInheritHandle: 8 } as const;
/** An asynchronous operation: where in the file, and the event it sets. */
export const OVERLAPPED = { size: 20, Internal: 0, InternalHigh: 4, Offset: 8, OffsetHigh: 12, Pointer: 8, hEvent: 16 } as const;
/** A critical section. */
export const RTL_CRITICAL_SECTION = { size: 24, DebugInfo: 0, LockCount: 4, RecursionCount: 8, OwningThread: 12, LockSemaphore: 16, SpinCount: 20 } as const;
/** A slim reader/writer lock. */
export const RTL_SRWLOCK = { size: 4, Ptr: 0 } as const;
/** A condition variable. */
export const RTL_CONDITION_VARIABLE = { size: 4, Ptr: 0 } as const;
/** A one-time initialisation. */
export const RTL_RUN_ONCE = { size: 4, Ptr: 0 } as const;
/** 100 ns since 1601. */
export const FILETIME = { size: 8, dwLowDateTime: 0, dwHighDateTime: 4 } as const;
/** A date and a time of day. */
export const SYSTEMTIME = { size: 16, wYear: 0, wMonth: 2, wDayOfWeek: 4, wDay: 6, wHour: 8, wMinute: 10, wSecond: 12, wMilliseconds: 14 } as const;
/** A time zone, with its summer time; biases in minutes. */
export const TIME_ZONE_INFORMATION = { size: 172, Bias: 0, StandardName: 4, StandardDate: 68, StandardDate_wYear: 68, StandardDate_wMonth: 70, StandardDate_wDayOfWeek: 72, StandardDate_wDay: 74, StandardDate_wHour: 76, StandardDate_wMinute: 78, StandardDate_wSecond: 80, StandardDate_wMilliseconds: 82, StandardBias: 84, DaylightName: 88, DaylightDate: 152, DaylightDate_wYear: 152, DaylightDate_wMonth: 154, DaylightDate_wDayOfWeek: 156, DaylightDate_wDay: 158, DaylightDate_wHour: 160, DaylightDate_wMinute: 162, DaylightDate_wSecond: 164, DaylightDate_wMilliseconds: 166, DaylightBias: 168 } as const;
/** A time zone and its name. */
export const DYNAMIC_TIME_ZONE_INFORMATION = { size: 432, Bias: 0, StandardName: 4, StandardDate: 68, StandardDate_wYear: 68, StandardDate_wMonth: 70, StandardDate_wDayOfWeek: 72, StandardDate_wDay: 74, StandardDate_wHour: 76, StandardDate_wMinute: 78, StandardDate_wSecond: 80, StandardDate_wMilliseconds: 82, StandardBias: 84, DaylightName: 88, DaylightDate: 152, DaylightDate_wYear: 152, DaylightDate_wMonth: 154, DaylightDate_wDayOfWeek: 156, DaylightDate_wDay: 158, DaylightDate_wHour: 160, DaylightDate_wMinute: 162, DaylightDate_wSecond: 164, DaylightDate_wMilliseconds: 166, DaylightBias: 168, TimeZoneKeyName: 172, DynamicDaylightTimeDisabled: 428 } as const;
/** What a service does. */
export const SERVICE_STATUS = { size: 28, dwServiceType: 0, dwCurrentState: 4, dwControlsAccepted: 8, dwWin32ExitCode: 12, dwServiceSpecificExitCode: 16, dwCheckPoint: 20, dwWaitHint: 24 } as const;
/** What a service does, and in which process. */
export const SERVICE_STATUS_PROCESS = { size: 36, dwServiceType: 0, dwCurrentState: 4, dwControlsAccepted: 8, dwWin32ExitCode: 12, dwServiceSpecificExitCode: 16, dwCheckPoint: 20, dwWaitHint: 24, dwProcessId: 28, dwServiceFlags: 32 } as const;
/** Processors and memory. */
export const SYSTEM_INFO = { size: 36, dwOemId: 0, wProcessorArchitecture: 0, wReserved: 2, dwPageSize: 4, lpMinimumApplicationAddress: 8, lpMaximumApplicationAddress: 12, dwActiveProcessorMask: 16, dwNumberOfProcessors: 20, dwProcessorType: 24, dwAllocationGranularity: 28, wProcessorLevel: 32, wProcessorRevision: 34 } as const;
/** Pages that are alike. */
export const MEMORY_BASIC_INFORMATION = { size: 28, BaseAddress: 0, AllocationBase: 4, AllocationProtect: 8, RegionSize: 12, State: 16, Protect: 20, Type: 24 } as const;
/** How much memory there is; bytes. */
export const MEMORYSTATUS = { size: 32, dwLength: 0, dwMemoryLoad: 4, dwTotalPhys: 8, dwAvailPhys: 12, dwTotalPageFile: 16, dwAvailPageFile: 20, dwTotalVirtual: 24, dwAvailVirtual: 28 } as const;
/** How much memory there is; bytes. */
export const MEMORYSTATUSEX = { size: 64, dwLength: 0, dwMemoryLoad: 4, ullTotalPhys: 8, ullAvailPhys: 16, ullTotalPageFile: 24, ullAvailPageFile: 32, ullTotalVirtual: 40, ullAvailVirtual: 48, ullAvailExtendedVirtual: 56 } as const;
/** A place on a screen, in characters. */
export const COORD = { size: 4, X: 0, Y: 2 } as const;
/** A part of a screen, in characters. */
export const SMALL_RECT = { size: 8, Left: 0, Top: 2, Right: 4, Bottom: 6 } as const;
/** A screen. */
export const CONSOLE_SCREEN_BUFFER_INFO = { size: 22, dwSize: 0, dwSize_X: 0, dwSize_Y: 2, dwCursorPosition: 4, dwCursorPosition_X: 4, dwCursorPosition_Y: 6, wAttributes: 8, srWindow: 10, srWindow_Left: 10, srWindow_Top: 12, srWindow_Right: 14, srWindow_Bottom: 16, dwMaximumWindowSize: 18, dwMaximumWindowSize_X: 18, dwMaximumWindowSize_Y: 20 } as const;
/** A program that was started. */
export const PROCESS_INFORMATION = { size: 16, hProcess: 0, hThread: 4, dwProcessId: 8, dwThreadId: 12 } as const;
/** A device of a set. */
export const SP_DEVINFO_DATA = { size: 28, cbSize: 0, ClassGuid: 4, DevInst: 20, Reserved: 24 } as const;
/** An interface of a set. */
export const SP_DEVICE_INTERFACE_DATA = { size: 28, cbSize: 0, InterfaceClassGuid: 4, Flags: 20, Reserved: 24 } as const;
/** The path of an interface; packed. */
export const SP_DEVICE_INTERFACE_DETAIL_DATA_A = { size: 5, cbSize: 0, DevicePath: 4 } as const;
/** The path of an interface; packed. */
export const SP_DEVICE_INTERFACE_DETAIL_DATA_W = { size: 6, cbSize: 0, DevicePath: 4 } as const;
/** How a program is started. */
export const STARTUPINFOA = { size: 68, cb: 0, lpReserved: 4, lpDesktop: 8, lpTitle: 12, dwX: 16, dwY: 20, dwXSize: 24, dwYSize: 28, dwXCountChars: 32, dwYCountChars: 36, dwFillAttribute: 40, dwFlags: 44, wShowWindow: 48, cbReserved2: 50, lpReserved2: 52, hStdInput: 56, hStdOutput: 60, hStdError: 64 } as const;
/** How a program is started. */
export const STARTUPINFOW = { size: 68, cb: 0, lpReserved: 4, lpDesktop: 8, lpTitle: 12, dwX: 16, dwY: 20, dwXSize: 24, dwYSize: 28, dwXCountChars: 32, dwYCountChars: 36, dwFillAttribute: 40, dwFlags: 44, wShowWindow: 48, cbReserved2: 50, lpReserved2: 52, hStdInput: 56, hStdOutput: 60, hStdError: 64 } as const;
/** What GetFileAttributesEx tells. */
export const WIN32_FILE_ATTRIBUTE_DATA = { size: 36, dwFileAttributes: 0, ftCreationTime: 4, ftCreationTime_dwLowDateTime: 4, ftCreationTime_dwHighDateTime: 8, ftLastAccessTime: 12, ftLastAccessTime_dwLowDateTime: 12, ftLastAccessTime_dwHighDateTime: 16, ftLastWriteTime: 20, ftLastWriteTime_dwLowDateTime: 20, ftLastWriteTime_dwHighDateTime: 24, nFileSizeHigh: 28, nFileSizeLow: 32 } as const;
/** A file that has been found. */
export const WIN32_FIND_DATAA = { size: 320, dwFileAttributes: 0, ftCreationTime: 4, ftCreationTime_dwLowDateTime: 4, ftCreationTime_dwHighDateTime: 8, ftLastAccessTime: 12, ftLastAccessTime_dwLowDateTime: 12, ftLastAccessTime_dwHighDateTime: 16, ftLastWriteTime: 20, ftLastWriteTime_dwLowDateTime: 20, ftLastWriteTime_dwHighDateTime: 24, nFileSizeHigh: 28, nFileSizeLow: 32, dwReserved0: 36, dwReserved1: 40, cFileName: 44, cAlternateFileName: 304 } as const;
/** A file that has been found. */
export const WIN32_FIND_DATAW = { size: 592, dwFileAttributes: 0, ftCreationTime: 4, ftCreationTime_dwLowDateTime: 4, ftCreationTime_dwHighDateTime: 8, ftLastAccessTime: 12, ftLastAccessTime_dwLowDateTime: 12, ftLastAccessTime_dwHighDateTime: 16, ftLastWriteTime: 20, ftLastWriteTime_dwLowDateTime: 20, ftLastWriteTime_dwHighDateTime: 24, nFileSizeHigh: 28, nFileSizeLow: 32, dwReserved0: 36, dwReserved1: 40, cFileName: 44, cAlternateFileName: 564 } as const;
/** What GetFileInformationByHandle tells. */
export const BY_HANDLE_FILE_INFORMATION = { size: 52, dwFileAttributes: 0, ftCreationTime: 4, ftCreationTime_dwLowDateTime: 4, ftCreationTime_dwHighDateTime: 8, ftLastAccessTime: 12, ftLastAccessTime_dwLowDateTime: 12, ftLastAccessTime_dwHighDateTime: 16, ftLastWriteTime: 20, ftLastWriteTime_dwLowDateTime: 20, ftLastWriteTime_dwHighDateTime: 24, dwVolumeSerialNumber: 28, nFileSizeHigh: 32, nFileSizeLow: 36, nNumberOfLinks: 40, nFileIndexHigh: 44, nFileIndexLow: 48 } as const;

// Waits.
export const INFINITE = -1 /* 0xffffffff */;
export const WAIT_OBJECT_0 = 0;
export const WAIT_ABANDONED = 0x80;
export const WAIT_ABANDONED_0 = 0x80;
export const WAIT_IO_COMPLETION = 0xc0;
export const WAIT_FAILED = -1 /* 0xffffffff */;

// Values of threads, one-time initialisation.
export const TLS_OUT_OF_INDEXES = -1 /* 0xffffffff */;
export const FLS_OUT_OF_INDEXES = -1 /* 0xffffffff */;
export const TLS_MINIMUM_AVAILABLE = 0x40;
export const INIT_ONCE_CHECK_ONLY = 1;
export const INIT_ONCE_ASYNC = 2;
export const INIT_ONCE_INIT_FAILED = 4;
export const INIT_ONCE_CTX_RESERVED_BITS = 2;

// Time zones.
export const TIME_ZONE_ID_UNKNOWN = 0;
export const TIME_ZONE_ID_STANDARD = 1;
export const TIME_ZONE_ID_DAYLIGHT = 2;
export const TIME_ZONE_ID_INVALID = -1 /* 0xffffffff */;

// The console.
export const STD_INPUT_HANDLE = -10 /* 0xfffffff6 */;
export const STD_OUTPUT_HANDLE = -11 /* 0xfffffff5 */;
export const STD_ERROR_HANDLE = -12 /* 0xfffffff4 */;
export const ENABLE_PROCESSED_INPUT = 1;
export const ENABLE_LINE_INPUT = 2;
export const ENABLE_ECHO_INPUT = 4;
export const ENABLE_PROCESSED_OUTPUT = 1;
export const ENABLE_WRAP_AT_EOL_OUTPUT = 2;
export const ENABLE_VIRTUAL_TERMINAL_PROCESSING = 4;
export const FOREGROUND_BLUE = 1;
export const FOREGROUND_GREEN = 2;
export const FOREGROUND_RED = 4;
export const FOREGROUND_INTENSITY = 8;
export const BACKGROUND_BLUE = 0x10;
export const BACKGROUND_GREEN = 0x20;
export const BACKGROUND_RED = 0x40;
export const BACKGROUND_INTENSITY = 0x80;
export const CTRL_C_EVENT = 0;
export const CTRL_BREAK_EVENT = 1;
export const CTRL_CLOSE_EVENT = 2;

// Modules and programs.
export const GET_MODULE_HANDLE_EX_FLAG_PIN = 1;
export const GET_MODULE_HANDLE_EX_FLAG_UNCHANGED_REFCOUNT = 2;
export const GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS = 4;
export const LOAD_LIBRARY_SEARCH_SYSTEM32 = 0x800;
export const CREATE_NEW_CONSOLE = 0x10;
export const CREATE_NEW_PROCESS_GROUP = 0x200;
export const CREATE_UNICODE_ENVIRONMENT = 0x400;
export const CREATE_NO_WINDOW = 0x8000000;
export const DETACHED_PROCESS = 8;
export const NORMAL_PRIORITY_CLASS = 0x20;
export const STARTF_USESHOWWINDOW = 1;
export const STARTF_USESTDHANDLES = 0x100;

// Devices and their interfaces.
export const DIGCF_DEFAULT = 1;
export const DIGCF_PRESENT = 2;
export const DIGCF_ALLCLASSES = 4;
export const DIGCF_PROFILE = 8;
export const DIGCF_DEVICEINTERFACE = 0x10;
export const SPINT_ACTIVE = 1;
export const SPINT_DEFAULT = 2;
export const SPINT_REMOVED = 4;
export const SPDRP_DEVICEDESC = 0;
export const SPDRP_HARDWAREID = 1;
export const SPDRP_COMPATIBLEIDS = 2;
export const SPDRP_SERVICE = 4;
export const SPDRP_CLASS = 7;
export const SPDRP_CLASSGUID = 8;
export const SPDRP_DRIVER = 9;
export const SPDRP_MFG = 0xb;
export const SPDRP_FRIENDLYNAME = 0xc;
export const SPDRP_LOCATION_INFORMATION = 0xd;
export const SPDRP_PHYSICAL_DEVICE_OBJECT_NAME = 0xe;
export const SPDRP_ENUMERATOR_NAME = 0x16;

// Heaps.
export const HEAP_NO_SERIALIZE = 1;
export const HEAP_GENERATE_EXCEPTIONS = 4;
export const HEAP_ZERO_MEMORY = 8;

// CreateThread.
export const CREATE_SUSPENDED = 4;
export const STILL_ACTIVE = 0x103;

// Service control.
export const SC_MANAGER_CONNECT = 1;
export const SC_MANAGER_CREATE_SERVICE = 2;
export const SC_MANAGER_ENUMERATE_SERVICE = 4;
export const SC_MANAGER_ALL_ACCESS = 0xf003f;
export const SERVICE_QUERY_CONFIG = 1;
export const SERVICE_CHANGE_CONFIG = 2;
export const SERVICE_QUERY_STATUS = 4;
export const SERVICE_ENUMERATE_DEPENDENTS = 8;
export const SERVICE_START = 0x10;
export const SERVICE_STOP = 0x20;
export const SERVICE_PAUSE_CONTINUE = 0x40;
export const SERVICE_INTERROGATE = 0x80;
export const SERVICE_ALL_ACCESS = 0xf01ff;
export const SERVICE_CONTROL_STOP = 1;
export const SERVICE_CONTROL_INTERROGATE = 4;
export const SERVICE_STOPPED = 1;
export const SERVICE_START_PENDING = 2;
export const SERVICE_STOP_PENDING = 3;
export const SERVICE_RUNNING = 4;
export const SERVICE_CONTINUE_PENDING = 5;
export const SERVICE_PAUSE_PENDING = 6;
export const SERVICE_PAUSED = 7;
export const SC_STATUS_PROCESS_INFO = 0;
export const SERVICE_KERNEL_DRIVER = 1;
export const SERVICE_FILE_SYSTEM_DRIVER = 2;
export const SERVICE_BOOT_START = 0;
export const SERVICE_SYSTEM_START = 1;
export const SERVICE_AUTO_START = 2;
export const SERVICE_DEMAND_START = 3;
export const SERVICE_DISABLED = 4;
export const SERVICE_ERROR_IGNORE = 0;
export const SERVICE_ERROR_NORMAL = 1;
export const SERVICE_ERROR_SEVERE = 2;
export const SERVICE_ERROR_CRITICAL = 3;

// FormatMessage.
export const FORMAT_MESSAGE_ALLOCATE_BUFFER = 0x100;
export const FORMAT_MESSAGE_IGNORE_INSERTS = 0x200;
export const FORMAT_MESSAGE_FROM_STRING = 0x400;
export const FORMAT_MESSAGE_FROM_HMODULE = 0x800;
export const FORMAT_MESSAGE_FROM_SYSTEM = 0x1000;
export const FORMAT_MESSAGE_ARGUMENT_ARRAY = 0x2000;
export const FORMAT_MESSAGE_MAX_WIDTH_MASK = 0xff;
export const LANG_NEUTRAL = 0;
export const SUBLANG_NEUTRAL = 0;
export const SUBLANG_DEFAULT = 1;

// LocalAlloc and GlobalAlloc.
export const LMEM_FIXED = 0;
export const LMEM_MOVEABLE = 2;
export const LMEM_ZEROINIT = 0x40;
export const LPTR = 0x40;
export const GMEM_FIXED = 0;
export const GMEM_MOVEABLE = 2;
export const GMEM_ZEROINIT = 0x40;
export const GPTR = 0x40;

// MessageBox.
export const MB_OK = 0;
export const MB_OKCANCEL = 1;
export const MB_ABORTRETRYIGNORE = 2;
export const MB_YESNOCANCEL = 3;
export const MB_YESNO = 4;
export const MB_RETRYCANCEL = 5;
export const MB_ICONERROR = 0x10;
export const MB_ICONQUESTION = 0x20;
export const MB_ICONWARNING = 0x30;
export const MB_ICONINFORMATION = 0x40;
export const IDOK = 1;
export const IDCANCEL = 2;
export const IDABORT = 3;
export const IDRETRY = 4;
export const IDIGNORE = 5;
export const IDYES = 6;
export const IDNO = 7;

// Files, code pages, DOS devices.
export const FILE_BEGIN = 0;
export const FILE_CURRENT = 1;
export const FILE_END = 2;
export const FILE_TYPE_UNKNOWN = 0;
export const FILE_TYPE_DISK = 1;
export const FILE_TYPE_CHAR = 2;
export const FILE_TYPE_PIPE = 3;
export const CP_ACP = 0;
export const CP_OEMCP = 1;
export const CP_UTF8 = 0xfde9;
export const MB_PRECOMPOSED = 1;
export const MB_ERR_INVALID_CHARS = 8;
export const DDD_RAW_TARGET_PATH = 1;
export const DDD_REMOVE_DEFINITION = 2;

// Handles.
export const HANDLE_FLAG_INHERIT = 1;
export const HANDLE_FLAG_PROTECT_FROM_CLOSE = 2;

// Condition variables.
export const CONDITION_VARIABLE_LOCKMODE_SHARED = 1;

// Thread priorities.
export const THREAD_PRIORITY_IDLE = -15;
export const THREAD_PRIORITY_LOWEST = -2;
export const THREAD_PRIORITY_BELOW_NORMAL = -1;
export const THREAD_PRIORITY_NORMAL = 0;
export const THREAD_PRIORITY_ABOVE_NORMAL = 1;
export const THREAD_PRIORITY_HIGHEST = 2;
export const THREAD_PRIORITY_TIME_CRITICAL = 0xf;
export const THREAD_PRIORITY_ERROR_RETURN = 0x7fffffff;

// Rights of synchronisation objects.
export const MUTEX_ALL_ACCESS = 0x1f0001;
export const MUTEX_MODIFY_STATE = 1;

// CreateFile.
export const CREATE_NEW = 1;
export const CREATE_ALWAYS = 2;
export const OPEN_EXISTING = 3;
export const OPEN_ALWAYS = 4;
export const TRUNCATE_EXISTING = 5;
export const FILE_FLAG_WRITE_THROUGH = -2147483648 /* 0x80000000 */;
export const FILE_FLAG_OVERLAPPED = 0x40000000;
export const FILE_FLAG_NO_BUFFERING = 0x20000000;
export const FILE_FLAG_RANDOM_ACCESS = 0x10000000;
export const FILE_FLAG_SEQUENTIAL_SCAN = 0x8000000;
export const FILE_FLAG_DELETE_ON_CLOSE = 0x4000000;
export const FILE_FLAG_BACKUP_SEMANTICS = 0x2000000;

// Files by name.
export const INVALID_FILE_ATTRIBUTES = -1 /* 0xffffffff */;
export const MOVEFILE_REPLACE_EXISTING = 1;
export const MOVEFILE_COPY_ALLOWED = 2;
export const MOVEFILE_DELAY_UNTIL_REBOOT = 4;
export const MOVEFILE_WRITE_THROUGH = 8;
export const LOCKFILE_FAIL_IMMEDIATELY = 1;
export const LOCKFILE_EXCLUSIVE_LOCK = 2;
export const FILE_MAP_COPY = 1;
export const FILE_MAP_WRITE = 2;
export const FILE_MAP_READ = 4;
export const FILE_MAP_EXECUTE = 0x20;
export const FILE_MAP_ALL_ACCESS = 0xf001f;
export const DRIVE_UNKNOWN = 0;
export const DRIVE_NO_ROOT_DIR = 1;
export const DRIVE_REMOVABLE = 2;
export const DRIVE_FIXED = 3;
export const GetFileExInfoStandard = 0;

// RegGetValue.
export const RRF_RT_REG_NONE = 1;
export const RRF_RT_REG_SZ = 2;
export const RRF_RT_REG_EXPAND_SZ = 4;
export const RRF_RT_REG_BINARY = 8;
export const RRF_RT_REG_DWORD = 0x10;
export const RRF_RT_REG_MULTI_SZ = 0x20;
export const RRF_RT_REG_QWORD = 0x40;
export const RRF_RT_DWORD = 0x18;
export const RRF_RT_QWORD = 0x48;
export const RRF_RT_ANY = 0xffff;
export const RRF_NOEXPAND = 0x10000000;
export const RRF_ZEROONFAILURE = 0x20000000;

// Error codes.
export const ERROR_SUCCESS = 0;
export const NO_ERROR = 0;
export const ERROR_FILE_NOT_FOUND = 2;
export const ERROR_PATH_NOT_FOUND = 3;
export const ERROR_ACCESS_DENIED = 5;
export const ERROR_INVALID_HANDLE = 6;
export const ERROR_NOT_ENOUGH_MEMORY = 8;
export const ERROR_INVALID_FUNCTION = 1;
export const ERROR_TOO_MANY_OPEN_FILES = 4;
export const ERROR_INVALID_ACCESS = 0xc;
export const ERROR_INVALID_DATA = 0xd;
export const ERROR_OUTOFMEMORY = 0xe;
export const ERROR_NO_MORE_FILES = 0x12;
export const ERROR_NOT_READY = 0x15;
export const ERROR_BAD_COMMAND = 0x16;
export const ERROR_CRC = 0x17;
export const ERROR_BAD_LENGTH = 0x18;
export const ERROR_SEEK = 0x19;
export const ERROR_WRITE_FAULT = 0x1d;
export const ERROR_READ_FAULT = 0x1e;
export const ERROR_GEN_FAILURE = 0x1f;
export const ERROR_SHARING_VIOLATION = 0x20;
export const ERROR_LOCK_VIOLATION = 0x21;
export const ERROR_HANDLE_EOF = 0x26;
export const ERROR_NOT_SUPPORTED = 0x32;
export const ERROR_FILE_EXISTS = 0x50;
export const ERROR_INVALID_PARAMETER = 0x57;
export const ERROR_BROKEN_PIPE = 0x6d;
export const ERROR_CALL_NOT_IMPLEMENTED = 0x78;
export const ERROR_SEM_TIMEOUT = 0x79;
export const ERROR_INSUFFICIENT_BUFFER = 0x7a;
export const ERROR_INVALID_NAME = 0x7b;
export const ERROR_MOD_NOT_FOUND = 0x7e;
export const ERROR_PROC_NOT_FOUND = 0x7f;
export const ERROR_BAD_ARGUMENTS = 0xa0;
export const ERROR_BAD_PATHNAME = 0xa1;
export const ERROR_BUSY = 0xaa;
export const ERROR_ALREADY_EXISTS = 0xb7;
export const ERROR_ENVVAR_NOT_FOUND = 0xcb;
export const ERROR_MORE_DATA = 0xea;
export const ERROR_NO_MORE_ITEMS = 0x103;
export const ERROR_INVALID_USER_BUFFER = 0x6f8;
export const ERROR_NOT_OWNER = 0x120;
export const ERROR_TOO_MANY_POSTS = 0x12a;
export const ERROR_MR_MID_NOT_FOUND = 0x13d;
export const ERROR_INVALID_ADDRESS = 0x1e7;
export const ERROR_OPERATION_ABORTED = 0x3e3;
export const ERROR_IO_INCOMPLETE = 0x3e4;
export const WAIT_TIMEOUT = 0x102;
export const ERROR_IO_PENDING = 0x3e5;
export const ERROR_NOACCESS = 0x3e6;
export const ERROR_BADKEY = 0x3f2;
export const ERROR_KEY_DELETED = 0x3fa;
export const ERROR_UNSUPPORTED_TYPE = 0x65e;
export const ERROR_KEY_HAS_CHILDREN = 0x3fc;
export const ERROR_CHILD_MUST_BE_VOLATILE = 0x3fd;
export const ERROR_NOTIFY_ENUM_DIR = 0x3fe;
export const ERROR_SERVICE_REQUEST_TIMEOUT = 0x41d;
export const ERROR_INVALID_SERVICE_CONTROL = 0x41c;
export const ERROR_SERVICE_ALREADY_RUNNING = 0x420;
export const ERROR_SERVICE_DISABLED = 0x422;
export const ERROR_SERVICE_DOES_NOT_EXIST = 0x424;
export const ERROR_SERVICE_CANNOT_ACCEPT_CTRL = 0x425;
export const ERROR_SERVICE_NOT_ACTIVE = 0x426;
export const ERROR_DATABASE_DOES_NOT_EXIST = 0x429;
export const ERROR_NOT_SAME_DEVICE = 0x11;
export const ERROR_HANDLE_DISK_FULL = 0x27;
export const ERROR_DISK_FULL = 0x70;
export const ERROR_DIR_NOT_EMPTY = 0x91;
export const ERROR_NOT_LOCKED = 0x9e;
export const ERROR_DIRECTORY = 0x10b;
export const ERROR_USER_MAPPED_FILE = 0x4c8;
export const ERROR_FILE_INVALID = 0x3ee;
export const ERROR_MAPPED_ALIGNMENT = 0x46c;
export const ERROR_SERVICE_MARKED_FOR_DELETE = 0x430;
export const ERROR_SERVICE_EXISTS = 0x431;
export const ERROR_DUPLICATE_SERVICE_NAME = 0x436;
export const ERROR_IO_DEVICE = 0x45d;
export const ERROR_POSSIBLE_DEADLOCK = 0x46b;
export const ERROR_NOT_FOUND = 0x490;
export const ERROR_CANCELLED = 0x4c7;
export const ERROR_NO_SYSTEM_RESOURCES = 0x5aa;
export const ERROR_TIMEOUT = 0x5b4;
