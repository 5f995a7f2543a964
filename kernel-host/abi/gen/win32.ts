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
  /** Closes a handle. */
  CloseHandle(hObject: number): number;
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
  /** Writes bytes to standard output (1) or standard error (2). */
  NtwConsoleWrite(Stream: number, Text: number, Bytes: number): void;
  /** Waits for input and reads at most Bytes, up to the end of a line; 0 at the end of input. */
  NtwConsoleRead(Buffer: number, Bytes: number): number;
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
  {"name":"CreateFileA","library":"kernel32","doc":"Opens a device (`\\\\.\\NAME`) or file. INVALID_HANDLE_VALUE on failure.","params":["i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"CreateFileW","library":"kernel32","doc":"Opens a device (`\\\\.\\NAME`) or file. INVALID_HANDLE_VALUE on failure.","params":["i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"ReadFile","library":"kernel32","doc":"Reads bytes; ERROR_IO_PENDING when an overlapped read goes on.","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"WriteFile","library":"kernel32","doc":"Writes bytes; ERROR_IO_PENDING when an overlapped write goes on.","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"ReadFileEx","library":"kernel32","doc":"Begins a read of bytes; the routine is called by an APC when it has ended.","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"WriteFileEx","library":"kernel32","doc":"Begins a write of bytes; the routine is called by an APC when it has ended.","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"DeviceIoControl","library":"kernel32","doc":"Sends a control code with buffers, sizes in bytes, to a driver.","params":["i32","i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"FlushFileBuffers","library":"kernel32","doc":"Sends IRP_MJ_FLUSH_BUFFERS.","params":["i32"],"result":"i32"},
  {"name":"CloseHandle","library":"kernel32","doc":"Closes a handle.","params":["i32"],"result":"i32"},
  {"name":"WaitForSingleObject","library":"kernel32","doc":"Waits for an object: WAIT_OBJECT_0, WAIT_TIMEOUT, WAIT_ABANDONED or WAIT_FAILED.","params":["i32","i32"],"result":"i32"},
  {"name":"CreateEventA","library":"kernel32","doc":"Makes an event, or opens the one of that name (ERROR_ALREADY_EXISTS).","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"CreateEventW","library":"kernel32","doc":"Makes an event, or opens the one of that name (ERROR_ALREADY_EXISTS).","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"OpenEventA","library":"kernel32","doc":"Opens an event by name.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"OpenEventW","library":"kernel32","doc":"Opens an event by name.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"SetEvent","library":"kernel32","doc":"Sets an event.","params":["i32"],"result":"i32"},
  {"name":"ResetEvent","library":"kernel32","doc":"Resets an event.","params":["i32"],"result":"i32"},
  {"name":"PulseEvent","library":"kernel32","doc":"Lets those go who wait for an event, and resets it.","params":["i32"],"result":"i32"},
  {"name":"GetProcessHeap","library":"kernel32","doc":"The heap that a program begins with.","params":[],"result":"i32"},
  {"name":"HeapAlloc","library":"kernel32","doc":"Allocates dwBytes bytes; HEAP_ZERO_MEMORY clears them. NULL when there are none left.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"HeapReAlloc","library":"kernel32","doc":"Makes an allocation larger or smaller; it may move.","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"HeapFree","library":"kernel32","doc":"Frees an allocation; NULL is allowed.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"HeapSize","library":"kernel32","doc":"Bytes of an allocation, -1 when it is none.","params":["i32","i32","i32"],"result":"i32"},
  {"name":"NtwConsoleWrite","library":"crt","doc":"Writes bytes to standard output (1) or standard error (2).","params":["i32","i32","i32"],"result":"void"},
  {"name":"NtwConsoleRead","library":"crt","doc":"Waits for input and reads at most Bytes, up to the end of a line; 0 at the end of input.","params":["i32","i32"],"result":"i32"},
];

/** Security and inheritance of a new handle. */
export const SECURITY_ATTRIBUTES = { size: 12, nLength: 0, lpSecurityDescriptor: 4, bInheritHandle: 8 } as const;
/** An asynchronous operation: where in the file, and the event it sets. */
export const OVERLAPPED = { size: 20, Internal: 0, InternalHigh: 4, Offset: 8, OffsetHigh: 12, Pointer: 8, hEvent: 16 } as const;

// Waits.
export const INFINITE = -1 /* 0xffffffff */;
export const WAIT_OBJECT_0 = 0;
export const WAIT_ABANDONED = 0x80;
export const WAIT_ABANDONED_0 = 0x80;
export const WAIT_IO_COMPLETION = 0xc0;
export const WAIT_FAILED = -1 /* 0xffffffff */;

// Heaps.
export const HEAP_NO_SERIALIZE = 1;
export const HEAP_GENERATE_EXCEPTIONS = 4;
export const HEAP_ZERO_MEMORY = 8;

// CreateThread.
export const CREATE_SUSPENDED = 4;

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
export const ERROR_BUSY = 0xaa;
export const ERROR_ALREADY_EXISTS = 0xb7;
export const ERROR_ENVVAR_NOT_FOUND = 0xcb;
export const ERROR_MORE_DATA = 0xea;
export const ERROR_NO_MORE_ITEMS = 0x103;
export const ERROR_NOT_OWNER = 0x120;
export const ERROR_TOO_MANY_POSTS = 0x12a;
export const ERROR_MR_MID_NOT_FOUND = 0x13d;
export const ERROR_INVALID_ADDRESS = 0x1e7;
export const ERROR_OPERATION_ABORTED = 0x3e3;
export const ERROR_IO_INCOMPLETE = 0x3e4;
export const WAIT_TIMEOUT = 0x102;
export const ERROR_IO_PENDING = 0x3e5;
export const ERROR_NOACCESS = 0x3e6;
export const ERROR_SERVICE_REQUEST_TIMEOUT = 0x41d;
export const ERROR_INVALID_SERVICE_CONTROL = 0x41c;
export const ERROR_SERVICE_ALREADY_RUNNING = 0x420;
export const ERROR_SERVICE_DISABLED = 0x422;
export const ERROR_SERVICE_DOES_NOT_EXIST = 0x424;
export const ERROR_SERVICE_CANNOT_ACCEPT_CTRL = 0x425;
export const ERROR_SERVICE_NOT_ACTIVE = 0x426;
export const ERROR_DATABASE_DOES_NOT_EXIST = 0x429;
export const ERROR_SERVICE_MARKED_FOR_DELETE = 0x430;
export const ERROR_SERVICE_EXISTS = 0x431;
export const ERROR_DUPLICATE_SERVICE_NAME = 0x436;
export const ERROR_IO_DEVICE = 0x45d;
export const ERROR_POSSIBLE_DEADLOCK = 0x46b;
export const ERROR_NOT_FOUND = 0x490;
export const ERROR_CANCELLED = 0x4c7;
export const ERROR_NO_SYSTEM_RESOURCES = 0x5aa;
export const ERROR_TIMEOUT = 0x5b4;
