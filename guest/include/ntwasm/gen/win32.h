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
#ifndef ERROR_INVALID_PARAMETER
#define ERROR_INVALID_PARAMETER 0x57
#endif
#ifndef WAIT_TIMEOUT
#define WAIT_TIMEOUT 0x102
#endif
#ifndef ERROR_IO_PENDING
#define ERROR_IO_PENDING 0x3e5
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

/** Closes a handle. */
BOOL CloseHandle(_In_ HANDLE hObject);

/** Waits for an object: WAIT_OBJECT_0, WAIT_TIMEOUT, WAIT_ABANDONED or WAIT_FAILED. */
DWORD WaitForSingleObject(_In_ HANDLE hHandle, _In_ DWORD dwMilliseconds);

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
#else
#endif

#endif
