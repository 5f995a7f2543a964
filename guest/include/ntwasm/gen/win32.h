/* Generated from kernel-host/abi by `npm run generate`. Do not edit. */
#ifndef NTWASM_GEN_WIN32_H
#define NTWASM_GEN_WIN32_H

typedef HANDLE SC_HANDLE, *LPSC_HANDLE;
typedef HANDLE HWND, HDEVINFO;
typedef struct _SECURITY_ATTRIBUTES SECURITY_ATTRIBUTES, *PSECURITY_ATTRIBUTES, *LPSECURITY_ATTRIBUTES;
typedef struct _OVERLAPPED OVERLAPPED, *POVERLAPPED, *LPOVERLAPPED;

/* Waits. */
#ifndef INFINITE
#define INFINITE (0xffffffffUL)
#endif
#ifndef WAIT_OBJECT_0
#define WAIT_OBJECT_0 (0x00000000UL)
#endif
#ifndef WAIT_ABANDONED
#define WAIT_ABANDONED (0x00000080UL)
#endif
#ifndef WAIT_ABANDONED_0
#define WAIT_ABANDONED_0 (0x00000080UL)
#endif
#ifndef WAIT_IO_COMPLETION
#define WAIT_IO_COMPLETION (0x000000c0UL)
#endif
#ifndef WAIT_FAILED
#define WAIT_FAILED (0xffffffffUL)
#endif

/* Heaps. */
#ifndef HEAP_NO_SERIALIZE
#define HEAP_NO_SERIALIZE (0x00000001UL)
#endif
#ifndef HEAP_GENERATE_EXCEPTIONS
#define HEAP_GENERATE_EXCEPTIONS (0x00000004UL)
#endif
#ifndef HEAP_ZERO_MEMORY
#define HEAP_ZERO_MEMORY (0x00000008UL)
#endif

/* CreateThread. */
#ifndef CREATE_SUSPENDED
#define CREATE_SUSPENDED (0x00000004UL)
#endif

/* CreateFile. */
#ifndef CREATE_NEW
#define CREATE_NEW (0x00000001UL)
#endif
#ifndef CREATE_ALWAYS
#define CREATE_ALWAYS (0x00000002UL)
#endif
#ifndef OPEN_EXISTING
#define OPEN_EXISTING (0x00000003UL)
#endif
#ifndef OPEN_ALWAYS
#define OPEN_ALWAYS (0x00000004UL)
#endif
#ifndef TRUNCATE_EXISTING
#define TRUNCATE_EXISTING (0x00000005UL)
#endif
#ifndef FILE_FLAG_WRITE_THROUGH
#define FILE_FLAG_WRITE_THROUGH (0x80000000UL)
#endif
#ifndef FILE_FLAG_OVERLAPPED
#define FILE_FLAG_OVERLAPPED (0x40000000UL)
#endif
#ifndef FILE_FLAG_NO_BUFFERING
#define FILE_FLAG_NO_BUFFERING (0x20000000UL)
#endif
#ifndef FILE_FLAG_RANDOM_ACCESS
#define FILE_FLAG_RANDOM_ACCESS (0x10000000UL)
#endif
#ifndef FILE_FLAG_SEQUENTIAL_SCAN
#define FILE_FLAG_SEQUENTIAL_SCAN (0x08000000UL)
#endif
#ifndef FILE_FLAG_DELETE_ON_CLOSE
#define FILE_FLAG_DELETE_ON_CLOSE (0x04000000UL)
#endif
#ifndef FILE_FLAG_BACKUP_SEMANTICS
#define FILE_FLAG_BACKUP_SEMANTICS (0x02000000UL)
#endif

/* Error codes. */
#ifndef ERROR_SUCCESS
#define ERROR_SUCCESS 0
#endif
#ifndef NO_ERROR
#define NO_ERROR 0
#endif
#ifndef ERROR_FILE_NOT_FOUND
#define ERROR_FILE_NOT_FOUND 2
#endif
#ifndef ERROR_PATH_NOT_FOUND
#define ERROR_PATH_NOT_FOUND 3
#endif
#ifndef ERROR_ACCESS_DENIED
#define ERROR_ACCESS_DENIED 5
#endif
#ifndef ERROR_INVALID_HANDLE
#define ERROR_INVALID_HANDLE 6
#endif
#ifndef ERROR_NOT_ENOUGH_MEMORY
#define ERROR_NOT_ENOUGH_MEMORY 8
#endif
#ifndef ERROR_INVALID_FUNCTION
#define ERROR_INVALID_FUNCTION 1
#endif
#ifndef ERROR_TOO_MANY_OPEN_FILES
#define ERROR_TOO_MANY_OPEN_FILES 4
#endif
#ifndef ERROR_INVALID_ACCESS
#define ERROR_INVALID_ACCESS 0xc
#endif
#ifndef ERROR_INVALID_DATA
#define ERROR_INVALID_DATA 0xd
#endif
#ifndef ERROR_OUTOFMEMORY
#define ERROR_OUTOFMEMORY 0xe
#endif
#ifndef ERROR_NO_MORE_FILES
#define ERROR_NO_MORE_FILES 0x12
#endif
#ifndef ERROR_NOT_READY
#define ERROR_NOT_READY 0x15
#endif
#ifndef ERROR_BAD_COMMAND
#define ERROR_BAD_COMMAND 0x16
#endif
#ifndef ERROR_CRC
#define ERROR_CRC 0x17
#endif
#ifndef ERROR_BAD_LENGTH
#define ERROR_BAD_LENGTH 0x18
#endif
#ifndef ERROR_SEEK
#define ERROR_SEEK 0x19
#endif
#ifndef ERROR_WRITE_FAULT
#define ERROR_WRITE_FAULT 0x1d
#endif
#ifndef ERROR_READ_FAULT
#define ERROR_READ_FAULT 0x1e
#endif
#ifndef ERROR_GEN_FAILURE
#define ERROR_GEN_FAILURE 0x1f
#endif
#ifndef ERROR_SHARING_VIOLATION
#define ERROR_SHARING_VIOLATION 0x20
#endif
#ifndef ERROR_LOCK_VIOLATION
#define ERROR_LOCK_VIOLATION 0x21
#endif
#ifndef ERROR_HANDLE_EOF
#define ERROR_HANDLE_EOF 0x26
#endif
#ifndef ERROR_NOT_SUPPORTED
#define ERROR_NOT_SUPPORTED 0x32
#endif
#ifndef ERROR_FILE_EXISTS
#define ERROR_FILE_EXISTS 0x50
#endif
#ifndef ERROR_INVALID_PARAMETER
#define ERROR_INVALID_PARAMETER 0x57
#endif
#ifndef ERROR_BROKEN_PIPE
#define ERROR_BROKEN_PIPE 0x6d
#endif
#ifndef ERROR_CALL_NOT_IMPLEMENTED
#define ERROR_CALL_NOT_IMPLEMENTED 0x78
#endif
#ifndef ERROR_SEM_TIMEOUT
#define ERROR_SEM_TIMEOUT 0x79
#endif
#ifndef ERROR_INSUFFICIENT_BUFFER
#define ERROR_INSUFFICIENT_BUFFER 0x7a
#endif
#ifndef ERROR_INVALID_NAME
#define ERROR_INVALID_NAME 0x7b
#endif
#ifndef ERROR_MOD_NOT_FOUND
#define ERROR_MOD_NOT_FOUND 0x7e
#endif
#ifndef ERROR_PROC_NOT_FOUND
#define ERROR_PROC_NOT_FOUND 0x7f
#endif
#ifndef ERROR_BAD_ARGUMENTS
#define ERROR_BAD_ARGUMENTS 0xa0
#endif
#ifndef ERROR_BUSY
#define ERROR_BUSY 0xaa
#endif
#ifndef ERROR_ALREADY_EXISTS
#define ERROR_ALREADY_EXISTS 0xb7
#endif
#ifndef ERROR_ENVVAR_NOT_FOUND
#define ERROR_ENVVAR_NOT_FOUND 0xcb
#endif
#ifndef ERROR_MORE_DATA
#define ERROR_MORE_DATA 0xea
#endif
#ifndef ERROR_NO_MORE_ITEMS
#define ERROR_NO_MORE_ITEMS 0x103
#endif
#ifndef ERROR_NOT_OWNER
#define ERROR_NOT_OWNER 0x120
#endif
#ifndef ERROR_TOO_MANY_POSTS
#define ERROR_TOO_MANY_POSTS 0x12a
#endif
#ifndef ERROR_MR_MID_NOT_FOUND
#define ERROR_MR_MID_NOT_FOUND 0x13d
#endif
#ifndef ERROR_INVALID_ADDRESS
#define ERROR_INVALID_ADDRESS 0x1e7
#endif
#ifndef ERROR_OPERATION_ABORTED
#define ERROR_OPERATION_ABORTED 0x3e3
#endif
#ifndef ERROR_IO_INCOMPLETE
#define ERROR_IO_INCOMPLETE 0x3e4
#endif
#ifndef WAIT_TIMEOUT
#define WAIT_TIMEOUT 0x102
#endif
#ifndef ERROR_IO_PENDING
#define ERROR_IO_PENDING 0x3e5
#endif
#ifndef ERROR_NOACCESS
#define ERROR_NOACCESS 0x3e6
#endif
#ifndef ERROR_SERVICE_REQUEST_TIMEOUT
#define ERROR_SERVICE_REQUEST_TIMEOUT 0x41d
#endif
#ifndef ERROR_INVALID_SERVICE_CONTROL
#define ERROR_INVALID_SERVICE_CONTROL 0x41c
#endif
#ifndef ERROR_SERVICE_ALREADY_RUNNING
#define ERROR_SERVICE_ALREADY_RUNNING 0x420
#endif
#ifndef ERROR_SERVICE_DISABLED
#define ERROR_SERVICE_DISABLED 0x422
#endif
#ifndef ERROR_SERVICE_DOES_NOT_EXIST
#define ERROR_SERVICE_DOES_NOT_EXIST 0x424
#endif
#ifndef ERROR_SERVICE_CANNOT_ACCEPT_CTRL
#define ERROR_SERVICE_CANNOT_ACCEPT_CTRL 0x425
#endif
#ifndef ERROR_SERVICE_NOT_ACTIVE
#define ERROR_SERVICE_NOT_ACTIVE 0x426
#endif
#ifndef ERROR_DATABASE_DOES_NOT_EXIST
#define ERROR_DATABASE_DOES_NOT_EXIST 0x429
#endif
#ifndef ERROR_SERVICE_MARKED_FOR_DELETE
#define ERROR_SERVICE_MARKED_FOR_DELETE 0x430
#endif
#ifndef ERROR_SERVICE_EXISTS
#define ERROR_SERVICE_EXISTS 0x431
#endif
#ifndef ERROR_DUPLICATE_SERVICE_NAME
#define ERROR_DUPLICATE_SERVICE_NAME 0x436
#endif
#ifndef ERROR_IO_DEVICE
#define ERROR_IO_DEVICE 0x45d
#endif
#ifndef ERROR_POSSIBLE_DEADLOCK
#define ERROR_POSSIBLE_DEADLOCK 0x46b
#endif
#ifndef ERROR_NOT_FOUND
#define ERROR_NOT_FOUND 0x490
#endif
#ifndef ERROR_CANCELLED
#define ERROR_CANCELLED 0x4c7
#endif
#ifndef ERROR_NO_SYSTEM_RESOURCES
#define ERROR_NO_SYSTEM_RESOURCES 0x5aa
#endif
#ifndef ERROR_TIMEOUT
#define ERROR_TIMEOUT 0x5b4
#endif

/** Security and inheritance of a new handle. */
struct _SECURITY_ATTRIBUTES {
  DWORD nLength;
  LPVOID lpSecurityDescriptor;
  BOOL bInheritHandle;
};
NTWASM_SIZE(SECURITY_ATTRIBUTES, 12);
NTWASM_OFFSET(SECURITY_ATTRIBUTES, nLength, 0);
NTWASM_OFFSET(SECURITY_ATTRIBUTES, lpSecurityDescriptor, 4);
NTWASM_OFFSET(SECURITY_ATTRIBUTES, bInheritHandle, 8);

/** An asynchronous operation: where in the file, and the event it sets. */
struct _OVERLAPPED {
  ULONG_PTR Internal;
  ULONG_PTR InternalHigh;
  union {
    struct {
      DWORD Offset;
      DWORD OffsetHigh;
    };
    PVOID Pointer;
  };
  HANDLE hEvent;
};
NTWASM_SIZE(OVERLAPPED, 20);
NTWASM_OFFSET(OVERLAPPED, Internal, 0);
NTWASM_OFFSET(OVERLAPPED, InternalHigh, 4);
NTWASM_OFFSET(OVERLAPPED, Offset, 8);
NTWASM_OFFSET(OVERLAPPED, OffsetHigh, 12);
NTWASM_OFFSET(OVERLAPPED, Pointer, 8);
NTWASM_OFFSET(OVERLAPPED, hEvent, 16);

/** Where a thread of a program begins. */
typedef DWORD THREAD_START_ROUTINE(LPVOID lpThreadParameter);
typedef THREAD_START_ROUTINE *LPTHREAD_START_ROUTINE;

/** Told of the end of ReadFileEx and WriteFileEx. */
typedef VOID OVERLAPPED_COMPLETION_ROUTINE(DWORD dwErrorCode, DWORD dwNumberOfBytesTransfered, LPOVERLAPPED lpOverlapped);
typedef OVERLAPPED_COMPLETION_ROUTINE *LPOVERLAPPED_COMPLETION_ROUTINE;

/** The calling thread's last error code. */
DWORD GetLastError(VOID);

/** Sets the calling thread's last error code. */
VOID SetLastError(_In_ DWORD dwErrCode);

/** Ends the program. */
DECLSPEC_NORETURN VOID ExitProcess(_In_ UINT uExitCode);

/** Ends the calling thread. */
DECLSPEC_NORETURN VOID ExitThread(_In_ DWORD dwExitCode);

/** Starts a thread; dwStackSize in bytes. NULL on failure. */
HANDLE CreateThread(_In_opt_ LPSECURITY_ATTRIBUTES lpThreadAttributes, _In_ SIZE_T dwStackSize, _In_ LPTHREAD_START_ROUTINE lpStartAddress, _In_opt_ LPVOID lpParameter, _In_ DWORD dwCreationFlags, _Out_opt_ LPDWORD lpThreadId);

/** The calling thread's id. */
DWORD GetCurrentThreadId(VOID);

/** The calling program's process id. */
DWORD GetCurrentProcessId(VOID);

/** Sleeps; INFINITE for ever, 0 gives way. */
VOID Sleep(_In_ DWORD dwMilliseconds);

/** Sleeps; WAIT_IO_COMPLETION when APCs have run. */
DWORD SleepEx(_In_ DWORD dwMilliseconds, _In_ BOOL bAlertable);

/** Opens a device (`\\.\NAME`) or file. INVALID_HANDLE_VALUE on failure. */
HANDLE CreateFileA(_In_ LPCSTR lpFileName, _In_ DWORD dwDesiredAccess, _In_ DWORD dwShareMode, _In_opt_ LPSECURITY_ATTRIBUTES lpSecurityAttributes, _In_ DWORD dwCreationDisposition, _In_ DWORD dwFlagsAndAttributes, _In_opt_ HANDLE hTemplateFile);

/** Opens a device (`\\.\NAME`) or file. INVALID_HANDLE_VALUE on failure. */
HANDLE CreateFileW(_In_ LPCWSTR lpFileName, _In_ DWORD dwDesiredAccess, _In_ DWORD dwShareMode, _In_opt_ LPSECURITY_ATTRIBUTES lpSecurityAttributes, _In_ DWORD dwCreationDisposition, _In_ DWORD dwFlagsAndAttributes, _In_opt_ HANDLE hTemplateFile);

/** Reads bytes; ERROR_IO_PENDING when an overlapped read goes on. */
BOOL ReadFile(_In_ HANDLE hFile, _Out_ LPVOID lpBuffer, _In_ DWORD nNumberOfBytesToRead, _Out_opt_ LPDWORD lpNumberOfBytesRead, _Inout_opt_ LPOVERLAPPED lpOverlapped);

/** Writes bytes; ERROR_IO_PENDING when an overlapped write goes on. */
BOOL WriteFile(_In_ HANDLE hFile, _In_ LPCVOID lpBuffer, _In_ DWORD nNumberOfBytesToWrite, _Out_opt_ LPDWORD lpNumberOfBytesWritten, _Inout_opt_ LPOVERLAPPED lpOverlapped);

/** Begins a read of bytes; the routine is called by an APC when it has ended. */
BOOL ReadFileEx(_In_ HANDLE hFile, _Out_ LPVOID lpBuffer, _In_ DWORD nNumberOfBytesToRead, _Inout_ LPOVERLAPPED lpOverlapped, _In_opt_ LPOVERLAPPED_COMPLETION_ROUTINE lpCompletionRoutine);

/** Begins a write of bytes; the routine is called by an APC when it has ended. */
BOOL WriteFileEx(_In_ HANDLE hFile, _In_ LPCVOID lpBuffer, _In_ DWORD nNumberOfBytesToWrite, _Inout_ LPOVERLAPPED lpOverlapped, _In_opt_ LPOVERLAPPED_COMPLETION_ROUTINE lpCompletionRoutine);

/** Sends a control code with buffers, sizes in bytes, to a driver. */
BOOL DeviceIoControl(_In_ HANDLE hDevice, _In_ DWORD dwIoControlCode, _In_opt_ LPVOID lpInBuffer, _In_ DWORD nInBufferSize, _Out_opt_ LPVOID lpOutBuffer, _In_ DWORD nOutBufferSize, _Out_opt_ LPDWORD lpBytesReturned, _Inout_opt_ LPOVERLAPPED lpOverlapped);

/** Sends IRP_MJ_FLUSH_BUFFERS. */
BOOL FlushFileBuffers(_In_ HANDLE hFile);

/** Closes a handle. */
BOOL CloseHandle(_In_ HANDLE hObject);

/** Waits for an object: WAIT_OBJECT_0, WAIT_TIMEOUT, WAIT_ABANDONED or WAIT_FAILED. */
DWORD WaitForSingleObject(_In_ HANDLE hHandle, _In_ DWORD dwMilliseconds);

/** Makes an event, or opens the one of that name (ERROR_ALREADY_EXISTS). */
HANDLE CreateEventA(_In_opt_ LPSECURITY_ATTRIBUTES lpEventAttributes, _In_ BOOL bManualReset, _In_ BOOL bInitialState, _In_opt_ LPCSTR lpName);

/** Makes an event, or opens the one of that name (ERROR_ALREADY_EXISTS). */
HANDLE CreateEventW(_In_opt_ LPSECURITY_ATTRIBUTES lpEventAttributes, _In_ BOOL bManualReset, _In_ BOOL bInitialState, _In_opt_ LPCWSTR lpName);

/** Opens an event by name. */
HANDLE OpenEventA(_In_ DWORD dwDesiredAccess, _In_ BOOL bInheritHandle, _In_ LPCSTR lpName);

/** Opens an event by name. */
HANDLE OpenEventW(_In_ DWORD dwDesiredAccess, _In_ BOOL bInheritHandle, _In_ LPCWSTR lpName);

/** Sets an event. */
BOOL SetEvent(_In_ HANDLE hEvent);

/** Resets an event. */
BOOL ResetEvent(_In_ HANDLE hEvent);

/** Lets those go who wait for an event, and resets it. */
BOOL PulseEvent(_In_ HANDLE hEvent);

/** The heap that a program begins with. */
HANDLE GetProcessHeap(VOID);

/** Allocates dwBytes bytes; HEAP_ZERO_MEMORY clears them. NULL when there are none left. */
LPVOID HeapAlloc(_In_ HANDLE hHeap, _In_ DWORD dwFlags, _In_ SIZE_T dwBytes);

/** Makes an allocation larger or smaller; it may move. */
LPVOID HeapReAlloc(_In_ HANDLE hHeap, _In_ DWORD dwFlags, _In_ LPVOID lpMem, _In_ SIZE_T dwBytes);

/** Frees an allocation; NULL is allowed. */
BOOL HeapFree(_In_ HANDLE hHeap, _In_ DWORD dwFlags, _In_ LPVOID lpMem);

/** Bytes of an allocation, -1 when it is none. */
SIZE_T HeapSize(_In_ HANDLE hHeap, _In_ DWORD dwFlags, _In_ LPVOID lpMem);

/** Writes bytes to standard output (1) or standard error (2). */
VOID NtwConsoleWrite(_In_ LONG Stream, _In_ PVOID Text, _In_ ULONG Bytes);

/** Waits for input and reads at most Bytes, up to the end of a line; 0 at the end of input. */
LONG NtwConsoleRead(_Out_ PVOID Buffer, _In_ ULONG Bytes);

#ifdef UNICODE
#define CreateFile CreateFileW
#define CreateEvent CreateEventW
#define OpenEvent OpenEventW
#else
#define CreateFile CreateFileA
#define CreateEvent CreateEventA
#define OpenEvent OpenEventA
#endif

#endif
