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
  /** Closes a handle. */
  CloseHandle(hObject: number): number;
  /** Waits for an object: WAIT_OBJECT_0, WAIT_TIMEOUT, WAIT_ABANDONED or WAIT_FAILED. */
  WaitForSingleObject(hHandle: number, dwMilliseconds: number): number;
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
  {"name":"CloseHandle","library":"kernel32","doc":"Closes a handle.","params":["i32"],"result":"i32"},
  {"name":"WaitForSingleObject","library":"kernel32","doc":"Waits for an object: WAIT_OBJECT_0, WAIT_TIMEOUT, WAIT_ABANDONED or WAIT_FAILED.","params":["i32","i32"],"result":"i32"},
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

// Error codes.
export const ERROR_SUCCESS = 0;
export const NO_ERROR = 0;
export const ERROR_FILE_NOT_FOUND = 2;
export const ERROR_PATH_NOT_FOUND = 3;
export const ERROR_ACCESS_DENIED = 5;
export const ERROR_INVALID_HANDLE = 6;
export const ERROR_NOT_ENOUGH_MEMORY = 8;
export const ERROR_INVALID_PARAMETER = 0x57;
export const WAIT_TIMEOUT = 0x102;
export const ERROR_IO_PENDING = 0x3e5;
