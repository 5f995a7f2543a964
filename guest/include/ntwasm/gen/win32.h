/* Generated from kernel-host/abi by `npm run generate`. Do not edit. */
#ifndef NTWASM_GEN_WIN32_H
#define NTWASM_GEN_WIN32_H

typedef HANDLE SC_HANDLE, *LPSC_HANDLE;
typedef int SC_STATUS_TYPE;
typedef HANDLE HMODULE, HLOCAL, HGLOBAL;
typedef HANDLE HWND, HDEVINFO;
typedef struct _SECURITY_ATTRIBUTES SECURITY_ATTRIBUTES, *PSECURITY_ATTRIBUTES, *LPSECURITY_ATTRIBUTES;
typedef struct _OVERLAPPED OVERLAPPED, *POVERLAPPED, *LPOVERLAPPED;
typedef struct _RTL_CRITICAL_SECTION RTL_CRITICAL_SECTION, *PRTL_CRITICAL_SECTION, *PRTL_CRITICAL_SECTION, CRITICAL_SECTION, *PCRITICAL_SECTION, *LPCRITICAL_SECTION;
typedef struct _RTL_SRWLOCK RTL_SRWLOCK, *PRTL_SRWLOCK, *PRTL_SRWLOCK, SRWLOCK, *PSRWLOCK;
typedef struct _RTL_CONDITION_VARIABLE RTL_CONDITION_VARIABLE, *PRTL_CONDITION_VARIABLE, *PRTL_CONDITION_VARIABLE, CONDITION_VARIABLE, *PCONDITION_VARIABLE;
typedef struct _RTL_RUN_ONCE RTL_RUN_ONCE, *PRTL_RUN_ONCE, *PRTL_RUN_ONCE, INIT_ONCE, *PINIT_ONCE, *LPINIT_ONCE;
typedef struct _FILETIME FILETIME, *PFILETIME, *PFILETIME, *LPFILETIME;
typedef struct _SYSTEMTIME SYSTEMTIME, *PSYSTEMTIME, *PSYSTEMTIME, *LPSYSTEMTIME;
typedef struct _TIME_ZONE_INFORMATION TIME_ZONE_INFORMATION, *PTIME_ZONE_INFORMATION, *LPTIME_ZONE_INFORMATION;
typedef struct _DYNAMIC_TIME_ZONE_INFORMATION DYNAMIC_TIME_ZONE_INFORMATION, *PDYNAMIC_TIME_ZONE_INFORMATION;
typedef struct _SERVICE_STATUS SERVICE_STATUS, *PSERVICE_STATUS, *LPSERVICE_STATUS;
typedef struct _SERVICE_STATUS_PROCESS SERVICE_STATUS_PROCESS, *PSERVICE_STATUS_PROCESS, *LPSERVICE_STATUS_PROCESS;
typedef struct _SYSTEM_INFO SYSTEM_INFO, *PSYSTEM_INFO, *LPSYSTEM_INFO;
typedef struct _MEMORY_BASIC_INFORMATION MEMORY_BASIC_INFORMATION, *PMEMORY_BASIC_INFORMATION, *PMEMORY_BASIC_INFORMATION;
typedef struct _MEMORYSTATUS MEMORYSTATUS, *PMEMORYSTATUS, *LPMEMORYSTATUS;
typedef struct _MEMORYSTATUSEX MEMORYSTATUSEX, *PMEMORYSTATUSEX, *LPMEMORYSTATUSEX;
typedef struct _COORD COORD, *PCOORD, *PCOORD;
typedef struct _SMALL_RECT SMALL_RECT, *PSMALL_RECT, *PSMALL_RECT;
typedef struct _CONSOLE_SCREEN_BUFFER_INFO CONSOLE_SCREEN_BUFFER_INFO, *PCONSOLE_SCREEN_BUFFER_INFO, *PCONSOLE_SCREEN_BUFFER_INFO;
typedef struct _PROCESS_INFORMATION PROCESS_INFORMATION, *PPROCESS_INFORMATION, *PPROCESS_INFORMATION, *LPPROCESS_INFORMATION;
typedef struct _STARTUPINFOA STARTUPINFOA, *PSTARTUPINFOA, *LPSTARTUPINFOA;
typedef struct _STARTUPINFOW STARTUPINFOW, *PSTARTUPINFOW, *LPSTARTUPINFOW;

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

/* Values of threads, one-time initialisation. */
#ifndef TLS_OUT_OF_INDEXES
#define TLS_OUT_OF_INDEXES (0xffffffffUL)
#endif
#ifndef FLS_OUT_OF_INDEXES
#define FLS_OUT_OF_INDEXES (0xffffffffUL)
#endif
#ifndef TLS_MINIMUM_AVAILABLE
#define TLS_MINIMUM_AVAILABLE (0x00000040UL)
#endif
#ifndef INIT_ONCE_CHECK_ONLY
#define INIT_ONCE_CHECK_ONLY (0x00000001UL)
#endif
#ifndef INIT_ONCE_ASYNC
#define INIT_ONCE_ASYNC (0x00000002UL)
#endif
#ifndef INIT_ONCE_INIT_FAILED
#define INIT_ONCE_INIT_FAILED (0x00000004UL)
#endif
#ifndef INIT_ONCE_CTX_RESERVED_BITS
#define INIT_ONCE_CTX_RESERVED_BITS (0x00000002UL)
#endif

/* Time zones. */
#ifndef TIME_ZONE_ID_UNKNOWN
#define TIME_ZONE_ID_UNKNOWN (0x00000000UL)
#endif
#ifndef TIME_ZONE_ID_STANDARD
#define TIME_ZONE_ID_STANDARD (0x00000001UL)
#endif
#ifndef TIME_ZONE_ID_DAYLIGHT
#define TIME_ZONE_ID_DAYLIGHT (0x00000002UL)
#endif
#ifndef TIME_ZONE_ID_INVALID
#define TIME_ZONE_ID_INVALID (0xffffffffUL)
#endif

/* The console. */
#ifndef STD_INPUT_HANDLE
#define STD_INPUT_HANDLE (0xfffffff6UL)
#endif
#ifndef STD_OUTPUT_HANDLE
#define STD_OUTPUT_HANDLE (0xfffffff5UL)
#endif
#ifndef STD_ERROR_HANDLE
#define STD_ERROR_HANDLE (0xfffffff4UL)
#endif
#ifndef ENABLE_PROCESSED_INPUT
#define ENABLE_PROCESSED_INPUT (0x00000001UL)
#endif
#ifndef ENABLE_LINE_INPUT
#define ENABLE_LINE_INPUT (0x00000002UL)
#endif
#ifndef ENABLE_ECHO_INPUT
#define ENABLE_ECHO_INPUT (0x00000004UL)
#endif
#ifndef ENABLE_PROCESSED_OUTPUT
#define ENABLE_PROCESSED_OUTPUT (0x00000001UL)
#endif
#ifndef ENABLE_WRAP_AT_EOL_OUTPUT
#define ENABLE_WRAP_AT_EOL_OUTPUT (0x00000002UL)
#endif
#ifndef ENABLE_VIRTUAL_TERMINAL_PROCESSING
#define ENABLE_VIRTUAL_TERMINAL_PROCESSING (0x00000004UL)
#endif
#ifndef FOREGROUND_BLUE
#define FOREGROUND_BLUE (0x00000001UL)
#endif
#ifndef FOREGROUND_GREEN
#define FOREGROUND_GREEN (0x00000002UL)
#endif
#ifndef FOREGROUND_RED
#define FOREGROUND_RED (0x00000004UL)
#endif
#ifndef FOREGROUND_INTENSITY
#define FOREGROUND_INTENSITY (0x00000008UL)
#endif
#ifndef BACKGROUND_BLUE
#define BACKGROUND_BLUE (0x00000010UL)
#endif
#ifndef BACKGROUND_GREEN
#define BACKGROUND_GREEN (0x00000020UL)
#endif
#ifndef BACKGROUND_RED
#define BACKGROUND_RED (0x00000040UL)
#endif
#ifndef BACKGROUND_INTENSITY
#define BACKGROUND_INTENSITY (0x00000080UL)
#endif
#ifndef CTRL_C_EVENT
#define CTRL_C_EVENT (0x00000000UL)
#endif
#ifndef CTRL_BREAK_EVENT
#define CTRL_BREAK_EVENT (0x00000001UL)
#endif
#ifndef CTRL_CLOSE_EVENT
#define CTRL_CLOSE_EVENT (0x00000002UL)
#endif

/* Modules and programs. */
#ifndef GET_MODULE_HANDLE_EX_FLAG_PIN
#define GET_MODULE_HANDLE_EX_FLAG_PIN (0x00000001UL)
#endif
#ifndef GET_MODULE_HANDLE_EX_FLAG_UNCHANGED_REFCOUNT
#define GET_MODULE_HANDLE_EX_FLAG_UNCHANGED_REFCOUNT (0x00000002UL)
#endif
#ifndef GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS
#define GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS (0x00000004UL)
#endif
#ifndef LOAD_LIBRARY_SEARCH_SYSTEM32
#define LOAD_LIBRARY_SEARCH_SYSTEM32 (0x00000800UL)
#endif
#ifndef CREATE_NEW_CONSOLE
#define CREATE_NEW_CONSOLE (0x00000010UL)
#endif
#ifndef CREATE_NEW_PROCESS_GROUP
#define CREATE_NEW_PROCESS_GROUP (0x00000200UL)
#endif
#ifndef CREATE_UNICODE_ENVIRONMENT
#define CREATE_UNICODE_ENVIRONMENT (0x00000400UL)
#endif
#ifndef CREATE_NO_WINDOW
#define CREATE_NO_WINDOW (0x08000000UL)
#endif
#ifndef DETACHED_PROCESS
#define DETACHED_PROCESS (0x00000008UL)
#endif
#ifndef NORMAL_PRIORITY_CLASS
#define NORMAL_PRIORITY_CLASS (0x00000020UL)
#endif
#ifndef STARTF_USESHOWWINDOW
#define STARTF_USESHOWWINDOW (0x00000001UL)
#endif
#ifndef STARTF_USESTDHANDLES
#define STARTF_USESTDHANDLES (0x00000100UL)
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
#ifndef STILL_ACTIVE
#define STILL_ACTIVE (0x00000103UL)
#endif

/* Service control. */
#ifndef SC_MANAGER_CONNECT
#define SC_MANAGER_CONNECT (0x00000001UL)
#endif
#ifndef SC_MANAGER_CREATE_SERVICE
#define SC_MANAGER_CREATE_SERVICE (0x00000002UL)
#endif
#ifndef SC_MANAGER_ENUMERATE_SERVICE
#define SC_MANAGER_ENUMERATE_SERVICE (0x00000004UL)
#endif
#ifndef SC_MANAGER_ALL_ACCESS
#define SC_MANAGER_ALL_ACCESS (0x000f003fUL)
#endif
#ifndef SERVICE_QUERY_CONFIG
#define SERVICE_QUERY_CONFIG (0x00000001UL)
#endif
#ifndef SERVICE_CHANGE_CONFIG
#define SERVICE_CHANGE_CONFIG (0x00000002UL)
#endif
#ifndef SERVICE_QUERY_STATUS
#define SERVICE_QUERY_STATUS (0x00000004UL)
#endif
#ifndef SERVICE_ENUMERATE_DEPENDENTS
#define SERVICE_ENUMERATE_DEPENDENTS (0x00000008UL)
#endif
#ifndef SERVICE_START
#define SERVICE_START (0x00000010UL)
#endif
#ifndef SERVICE_STOP
#define SERVICE_STOP (0x00000020UL)
#endif
#ifndef SERVICE_PAUSE_CONTINUE
#define SERVICE_PAUSE_CONTINUE (0x00000040UL)
#endif
#ifndef SERVICE_INTERROGATE
#define SERVICE_INTERROGATE (0x00000080UL)
#endif
#ifndef SERVICE_ALL_ACCESS
#define SERVICE_ALL_ACCESS (0x000f01ffUL)
#endif
#ifndef SERVICE_CONTROL_STOP
#define SERVICE_CONTROL_STOP (0x00000001UL)
#endif
#ifndef SERVICE_CONTROL_INTERROGATE
#define SERVICE_CONTROL_INTERROGATE (0x00000004UL)
#endif
#ifndef SERVICE_STOPPED
#define SERVICE_STOPPED (0x00000001UL)
#endif
#ifndef SERVICE_START_PENDING
#define SERVICE_START_PENDING (0x00000002UL)
#endif
#ifndef SERVICE_STOP_PENDING
#define SERVICE_STOP_PENDING (0x00000003UL)
#endif
#ifndef SERVICE_RUNNING
#define SERVICE_RUNNING (0x00000004UL)
#endif
#ifndef SERVICE_CONTINUE_PENDING
#define SERVICE_CONTINUE_PENDING (0x00000005UL)
#endif
#ifndef SERVICE_PAUSE_PENDING
#define SERVICE_PAUSE_PENDING (0x00000006UL)
#endif
#ifndef SERVICE_PAUSED
#define SERVICE_PAUSED (0x00000007UL)
#endif
#ifndef SC_STATUS_PROCESS_INFO
#define SC_STATUS_PROCESS_INFO (0x00000000UL)
#endif
#ifndef SERVICE_KERNEL_DRIVER
#define SERVICE_KERNEL_DRIVER (0x00000001UL)
#endif
#ifndef SERVICE_FILE_SYSTEM_DRIVER
#define SERVICE_FILE_SYSTEM_DRIVER (0x00000002UL)
#endif
#ifndef SERVICE_BOOT_START
#define SERVICE_BOOT_START (0x00000000UL)
#endif
#ifndef SERVICE_SYSTEM_START
#define SERVICE_SYSTEM_START (0x00000001UL)
#endif
#ifndef SERVICE_AUTO_START
#define SERVICE_AUTO_START (0x00000002UL)
#endif
#ifndef SERVICE_DEMAND_START
#define SERVICE_DEMAND_START (0x00000003UL)
#endif
#ifndef SERVICE_DISABLED
#define SERVICE_DISABLED (0x00000004UL)
#endif
#ifndef SERVICE_ERROR_IGNORE
#define SERVICE_ERROR_IGNORE (0x00000000UL)
#endif
#ifndef SERVICE_ERROR_NORMAL
#define SERVICE_ERROR_NORMAL (0x00000001UL)
#endif
#ifndef SERVICE_ERROR_SEVERE
#define SERVICE_ERROR_SEVERE (0x00000002UL)
#endif
#ifndef SERVICE_ERROR_CRITICAL
#define SERVICE_ERROR_CRITICAL (0x00000003UL)
#endif

/* FormatMessage. */
#ifndef FORMAT_MESSAGE_ALLOCATE_BUFFER
#define FORMAT_MESSAGE_ALLOCATE_BUFFER (0x00000100UL)
#endif
#ifndef FORMAT_MESSAGE_IGNORE_INSERTS
#define FORMAT_MESSAGE_IGNORE_INSERTS (0x00000200UL)
#endif
#ifndef FORMAT_MESSAGE_FROM_STRING
#define FORMAT_MESSAGE_FROM_STRING (0x00000400UL)
#endif
#ifndef FORMAT_MESSAGE_FROM_HMODULE
#define FORMAT_MESSAGE_FROM_HMODULE (0x00000800UL)
#endif
#ifndef FORMAT_MESSAGE_FROM_SYSTEM
#define FORMAT_MESSAGE_FROM_SYSTEM (0x00001000UL)
#endif
#ifndef FORMAT_MESSAGE_ARGUMENT_ARRAY
#define FORMAT_MESSAGE_ARGUMENT_ARRAY (0x00002000UL)
#endif
#ifndef FORMAT_MESSAGE_MAX_WIDTH_MASK
#define FORMAT_MESSAGE_MAX_WIDTH_MASK (0x000000ffUL)
#endif
#ifndef LANG_NEUTRAL
#define LANG_NEUTRAL (0x00000000UL)
#endif
#ifndef SUBLANG_NEUTRAL
#define SUBLANG_NEUTRAL (0x00000000UL)
#endif
#ifndef SUBLANG_DEFAULT
#define SUBLANG_DEFAULT (0x00000001UL)
#endif

/* LocalAlloc and GlobalAlloc. */
#ifndef LMEM_FIXED
#define LMEM_FIXED (0x00000000UL)
#endif
#ifndef LMEM_MOVEABLE
#define LMEM_MOVEABLE (0x00000002UL)
#endif
#ifndef LMEM_ZEROINIT
#define LMEM_ZEROINIT (0x00000040UL)
#endif
#ifndef LPTR
#define LPTR (0x00000040UL)
#endif
#ifndef GMEM_FIXED
#define GMEM_FIXED (0x00000000UL)
#endif
#ifndef GMEM_MOVEABLE
#define GMEM_MOVEABLE (0x00000002UL)
#endif
#ifndef GMEM_ZEROINIT
#define GMEM_ZEROINIT (0x00000040UL)
#endif
#ifndef GPTR
#define GPTR (0x00000040UL)
#endif

/* MessageBox. */
#ifndef MB_OK
#define MB_OK (0x00000000UL)
#endif
#ifndef MB_OKCANCEL
#define MB_OKCANCEL (0x00000001UL)
#endif
#ifndef MB_ABORTRETRYIGNORE
#define MB_ABORTRETRYIGNORE (0x00000002UL)
#endif
#ifndef MB_YESNOCANCEL
#define MB_YESNOCANCEL (0x00000003UL)
#endif
#ifndef MB_YESNO
#define MB_YESNO (0x00000004UL)
#endif
#ifndef MB_RETRYCANCEL
#define MB_RETRYCANCEL (0x00000005UL)
#endif
#ifndef MB_ICONERROR
#define MB_ICONERROR (0x00000010UL)
#endif
#ifndef MB_ICONQUESTION
#define MB_ICONQUESTION (0x00000020UL)
#endif
#ifndef MB_ICONWARNING
#define MB_ICONWARNING (0x00000030UL)
#endif
#ifndef MB_ICONINFORMATION
#define MB_ICONINFORMATION (0x00000040UL)
#endif
#ifndef IDOK
#define IDOK (0x00000001UL)
#endif
#ifndef IDCANCEL
#define IDCANCEL (0x00000002UL)
#endif
#ifndef IDABORT
#define IDABORT (0x00000003UL)
#endif
#ifndef IDRETRY
#define IDRETRY (0x00000004UL)
#endif
#ifndef IDIGNORE
#define IDIGNORE (0x00000005UL)
#endif
#ifndef IDYES
#define IDYES (0x00000006UL)
#endif
#ifndef IDNO
#define IDNO (0x00000007UL)
#endif

/* Files, code pages, DOS devices. */
#ifndef FILE_BEGIN
#define FILE_BEGIN (0x00000000UL)
#endif
#ifndef FILE_CURRENT
#define FILE_CURRENT (0x00000001UL)
#endif
#ifndef FILE_END
#define FILE_END (0x00000002UL)
#endif
#ifndef FILE_TYPE_UNKNOWN
#define FILE_TYPE_UNKNOWN (0x00000000UL)
#endif
#ifndef FILE_TYPE_DISK
#define FILE_TYPE_DISK (0x00000001UL)
#endif
#ifndef FILE_TYPE_CHAR
#define FILE_TYPE_CHAR (0x00000002UL)
#endif
#ifndef FILE_TYPE_PIPE
#define FILE_TYPE_PIPE (0x00000003UL)
#endif
#ifndef CP_ACP
#define CP_ACP (0x00000000UL)
#endif
#ifndef CP_OEMCP
#define CP_OEMCP (0x00000001UL)
#endif
#ifndef CP_UTF8
#define CP_UTF8 (0x0000fde9UL)
#endif
#ifndef MB_PRECOMPOSED
#define MB_PRECOMPOSED (0x00000001UL)
#endif
#ifndef MB_ERR_INVALID_CHARS
#define MB_ERR_INVALID_CHARS (0x00000008UL)
#endif
#ifndef DDD_RAW_TARGET_PATH
#define DDD_RAW_TARGET_PATH (0x00000001UL)
#endif
#ifndef DDD_REMOVE_DEFINITION
#define DDD_REMOVE_DEFINITION (0x00000002UL)
#endif

/* Handles. */
#ifndef HANDLE_FLAG_INHERIT
#define HANDLE_FLAG_INHERIT (0x00000001UL)
#endif
#ifndef HANDLE_FLAG_PROTECT_FROM_CLOSE
#define HANDLE_FLAG_PROTECT_FROM_CLOSE (0x00000002UL)
#endif

/* Condition variables. */
#ifndef CONDITION_VARIABLE_LOCKMODE_SHARED
#define CONDITION_VARIABLE_LOCKMODE_SHARED (0x00000001UL)
#endif

/* Thread priorities. */
#ifndef THREAD_PRIORITY_IDLE
#define THREAD_PRIORITY_IDLE -15
#endif
#ifndef THREAD_PRIORITY_LOWEST
#define THREAD_PRIORITY_LOWEST -2
#endif
#ifndef THREAD_PRIORITY_BELOW_NORMAL
#define THREAD_PRIORITY_BELOW_NORMAL -1
#endif
#ifndef THREAD_PRIORITY_NORMAL
#define THREAD_PRIORITY_NORMAL 0
#endif
#ifndef THREAD_PRIORITY_ABOVE_NORMAL
#define THREAD_PRIORITY_ABOVE_NORMAL 1
#endif
#ifndef THREAD_PRIORITY_HIGHEST
#define THREAD_PRIORITY_HIGHEST 2
#endif
#ifndef THREAD_PRIORITY_TIME_CRITICAL
#define THREAD_PRIORITY_TIME_CRITICAL 0xf
#endif
#ifndef THREAD_PRIORITY_ERROR_RETURN
#define THREAD_PRIORITY_ERROR_RETURN 0x7fffffff
#endif

/* Rights of synchronisation objects. */
#ifndef MUTEX_ALL_ACCESS
#define MUTEX_ALL_ACCESS (0x001f0001UL)
#endif
#ifndef MUTEX_MODIFY_STATE
#define MUTEX_MODIFY_STATE (0x00000001UL)
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

/** A critical section. */
struct _RTL_CRITICAL_SECTION {
  PVOID DebugInfo;
  LONG LockCount;
  LONG RecursionCount;
  HANDLE OwningThread;
  HANDLE LockSemaphore;
  ULONG_PTR SpinCount;
};
NTWASM_SIZE(RTL_CRITICAL_SECTION, 24);
NTWASM_OFFSET(RTL_CRITICAL_SECTION, DebugInfo, 0);
NTWASM_OFFSET(RTL_CRITICAL_SECTION, LockCount, 4);
NTWASM_OFFSET(RTL_CRITICAL_SECTION, RecursionCount, 8);
NTWASM_OFFSET(RTL_CRITICAL_SECTION, OwningThread, 12);
NTWASM_OFFSET(RTL_CRITICAL_SECTION, LockSemaphore, 16);
NTWASM_OFFSET(RTL_CRITICAL_SECTION, SpinCount, 20);

/** A slim reader/writer lock. */
struct _RTL_SRWLOCK {
  PVOID Ptr;
};
NTWASM_SIZE(RTL_SRWLOCK, 4);
NTWASM_OFFSET(RTL_SRWLOCK, Ptr, 0);

/** A condition variable. */
struct _RTL_CONDITION_VARIABLE {
  PVOID Ptr;
};
NTWASM_SIZE(RTL_CONDITION_VARIABLE, 4);
NTWASM_OFFSET(RTL_CONDITION_VARIABLE, Ptr, 0);

/** A one-time initialisation. */
struct _RTL_RUN_ONCE {
  PVOID Ptr;
};
NTWASM_SIZE(RTL_RUN_ONCE, 4);
NTWASM_OFFSET(RTL_RUN_ONCE, Ptr, 0);

/** 100 ns since 1601. */
struct _FILETIME {
  DWORD dwLowDateTime;
  DWORD dwHighDateTime;
};
NTWASM_SIZE(FILETIME, 8);
NTWASM_OFFSET(FILETIME, dwLowDateTime, 0);
NTWASM_OFFSET(FILETIME, dwHighDateTime, 4);

/** A date and a time of day. */
struct _SYSTEMTIME {
  WORD wYear;
  WORD wMonth;
  WORD wDayOfWeek;
  WORD wDay;
  WORD wHour;
  WORD wMinute;
  WORD wSecond;
  WORD wMilliseconds;
};
NTWASM_SIZE(SYSTEMTIME, 16);
NTWASM_OFFSET(SYSTEMTIME, wYear, 0);
NTWASM_OFFSET(SYSTEMTIME, wMonth, 2);
NTWASM_OFFSET(SYSTEMTIME, wDayOfWeek, 4);
NTWASM_OFFSET(SYSTEMTIME, wDay, 6);
NTWASM_OFFSET(SYSTEMTIME, wHour, 8);
NTWASM_OFFSET(SYSTEMTIME, wMinute, 10);
NTWASM_OFFSET(SYSTEMTIME, wSecond, 12);
NTWASM_OFFSET(SYSTEMTIME, wMilliseconds, 14);

/** A time zone, with its summer time; biases in minutes. */
struct _TIME_ZONE_INFORMATION {
  LONG Bias;
  WCHAR StandardName[32];
  SYSTEMTIME StandardDate;
  LONG StandardBias;
  WCHAR DaylightName[32];
  SYSTEMTIME DaylightDate;
  LONG DaylightBias;
};
NTWASM_SIZE(TIME_ZONE_INFORMATION, 172);
NTWASM_OFFSET(TIME_ZONE_INFORMATION, Bias, 0);
NTWASM_OFFSET(TIME_ZONE_INFORMATION, StandardName, 4);
NTWASM_OFFSET(TIME_ZONE_INFORMATION, StandardDate, 68);
NTWASM_OFFSET(TIME_ZONE_INFORMATION, StandardBias, 84);
NTWASM_OFFSET(TIME_ZONE_INFORMATION, DaylightName, 88);
NTWASM_OFFSET(TIME_ZONE_INFORMATION, DaylightDate, 152);
NTWASM_OFFSET(TIME_ZONE_INFORMATION, DaylightBias, 168);

/** A time zone and its name. */
struct _DYNAMIC_TIME_ZONE_INFORMATION {
  LONG Bias;
  WCHAR StandardName[32];
  SYSTEMTIME StandardDate;
  LONG StandardBias;
  WCHAR DaylightName[32];
  SYSTEMTIME DaylightDate;
  LONG DaylightBias;
  WCHAR TimeZoneKeyName[128];
  BOOLEAN DynamicDaylightTimeDisabled;
};
NTWASM_SIZE(DYNAMIC_TIME_ZONE_INFORMATION, 432);
NTWASM_OFFSET(DYNAMIC_TIME_ZONE_INFORMATION, Bias, 0);
NTWASM_OFFSET(DYNAMIC_TIME_ZONE_INFORMATION, StandardName, 4);
NTWASM_OFFSET(DYNAMIC_TIME_ZONE_INFORMATION, StandardDate, 68);
NTWASM_OFFSET(DYNAMIC_TIME_ZONE_INFORMATION, StandardBias, 84);
NTWASM_OFFSET(DYNAMIC_TIME_ZONE_INFORMATION, DaylightName, 88);
NTWASM_OFFSET(DYNAMIC_TIME_ZONE_INFORMATION, DaylightDate, 152);
NTWASM_OFFSET(DYNAMIC_TIME_ZONE_INFORMATION, DaylightBias, 168);
NTWASM_OFFSET(DYNAMIC_TIME_ZONE_INFORMATION, TimeZoneKeyName, 172);
NTWASM_OFFSET(DYNAMIC_TIME_ZONE_INFORMATION, DynamicDaylightTimeDisabled, 428);

/** What a service does. */
struct _SERVICE_STATUS {
  DWORD dwServiceType;
  DWORD dwCurrentState;
  DWORD dwControlsAccepted;
  DWORD dwWin32ExitCode;
  DWORD dwServiceSpecificExitCode;
  DWORD dwCheckPoint;
  DWORD dwWaitHint;
};
NTWASM_SIZE(SERVICE_STATUS, 28);
NTWASM_OFFSET(SERVICE_STATUS, dwServiceType, 0);
NTWASM_OFFSET(SERVICE_STATUS, dwCurrentState, 4);
NTWASM_OFFSET(SERVICE_STATUS, dwControlsAccepted, 8);
NTWASM_OFFSET(SERVICE_STATUS, dwWin32ExitCode, 12);
NTWASM_OFFSET(SERVICE_STATUS, dwServiceSpecificExitCode, 16);
NTWASM_OFFSET(SERVICE_STATUS, dwCheckPoint, 20);
NTWASM_OFFSET(SERVICE_STATUS, dwWaitHint, 24);

/** What a service does, and in which process. */
struct _SERVICE_STATUS_PROCESS {
  DWORD dwServiceType;
  DWORD dwCurrentState;
  DWORD dwControlsAccepted;
  DWORD dwWin32ExitCode;
  DWORD dwServiceSpecificExitCode;
  DWORD dwCheckPoint;
  DWORD dwWaitHint;
  DWORD dwProcessId;
  DWORD dwServiceFlags;
};
NTWASM_SIZE(SERVICE_STATUS_PROCESS, 36);
NTWASM_OFFSET(SERVICE_STATUS_PROCESS, dwServiceType, 0);
NTWASM_OFFSET(SERVICE_STATUS_PROCESS, dwCurrentState, 4);
NTWASM_OFFSET(SERVICE_STATUS_PROCESS, dwControlsAccepted, 8);
NTWASM_OFFSET(SERVICE_STATUS_PROCESS, dwWin32ExitCode, 12);
NTWASM_OFFSET(SERVICE_STATUS_PROCESS, dwServiceSpecificExitCode, 16);
NTWASM_OFFSET(SERVICE_STATUS_PROCESS, dwCheckPoint, 20);
NTWASM_OFFSET(SERVICE_STATUS_PROCESS, dwWaitHint, 24);
NTWASM_OFFSET(SERVICE_STATUS_PROCESS, dwProcessId, 28);
NTWASM_OFFSET(SERVICE_STATUS_PROCESS, dwServiceFlags, 32);

/** Processors and memory. */
struct _SYSTEM_INFO {
  union {
    DWORD dwOemId;
    struct {
      WORD wProcessorArchitecture;
      WORD wReserved;
    };
  };
  DWORD dwPageSize;
  LPVOID lpMinimumApplicationAddress;
  LPVOID lpMaximumApplicationAddress;
  ULONG_PTR dwActiveProcessorMask;
  DWORD dwNumberOfProcessors;
  DWORD dwProcessorType;
  DWORD dwAllocationGranularity;
  WORD wProcessorLevel;
  WORD wProcessorRevision;
};
NTWASM_SIZE(SYSTEM_INFO, 36);
NTWASM_OFFSET(SYSTEM_INFO, dwOemId, 0);
NTWASM_OFFSET(SYSTEM_INFO, wProcessorArchitecture, 0);
NTWASM_OFFSET(SYSTEM_INFO, wReserved, 2);
NTWASM_OFFSET(SYSTEM_INFO, dwPageSize, 4);
NTWASM_OFFSET(SYSTEM_INFO, lpMinimumApplicationAddress, 8);
NTWASM_OFFSET(SYSTEM_INFO, lpMaximumApplicationAddress, 12);
NTWASM_OFFSET(SYSTEM_INFO, dwActiveProcessorMask, 16);
NTWASM_OFFSET(SYSTEM_INFO, dwNumberOfProcessors, 20);
NTWASM_OFFSET(SYSTEM_INFO, dwProcessorType, 24);
NTWASM_OFFSET(SYSTEM_INFO, dwAllocationGranularity, 28);
NTWASM_OFFSET(SYSTEM_INFO, wProcessorLevel, 32);
NTWASM_OFFSET(SYSTEM_INFO, wProcessorRevision, 34);

/** Pages that are alike. */
struct _MEMORY_BASIC_INFORMATION {
  PVOID BaseAddress;
  PVOID AllocationBase;
  DWORD AllocationProtect;
  SIZE_T RegionSize;
  DWORD State;
  DWORD Protect;
  DWORD Type;
};
NTWASM_SIZE(MEMORY_BASIC_INFORMATION, 28);
NTWASM_OFFSET(MEMORY_BASIC_INFORMATION, BaseAddress, 0);
NTWASM_OFFSET(MEMORY_BASIC_INFORMATION, AllocationBase, 4);
NTWASM_OFFSET(MEMORY_BASIC_INFORMATION, AllocationProtect, 8);
NTWASM_OFFSET(MEMORY_BASIC_INFORMATION, RegionSize, 12);
NTWASM_OFFSET(MEMORY_BASIC_INFORMATION, State, 16);
NTWASM_OFFSET(MEMORY_BASIC_INFORMATION, Protect, 20);
NTWASM_OFFSET(MEMORY_BASIC_INFORMATION, Type, 24);

/** How much memory there is; bytes. */
struct _MEMORYSTATUS {
  DWORD dwLength;
  DWORD dwMemoryLoad;
  SIZE_T dwTotalPhys;
  SIZE_T dwAvailPhys;
  SIZE_T dwTotalPageFile;
  SIZE_T dwAvailPageFile;
  SIZE_T dwTotalVirtual;
  SIZE_T dwAvailVirtual;
};
NTWASM_SIZE(MEMORYSTATUS, 32);
NTWASM_OFFSET(MEMORYSTATUS, dwLength, 0);
NTWASM_OFFSET(MEMORYSTATUS, dwMemoryLoad, 4);
NTWASM_OFFSET(MEMORYSTATUS, dwTotalPhys, 8);
NTWASM_OFFSET(MEMORYSTATUS, dwAvailPhys, 12);
NTWASM_OFFSET(MEMORYSTATUS, dwTotalPageFile, 16);
NTWASM_OFFSET(MEMORYSTATUS, dwAvailPageFile, 20);
NTWASM_OFFSET(MEMORYSTATUS, dwTotalVirtual, 24);
NTWASM_OFFSET(MEMORYSTATUS, dwAvailVirtual, 28);

/** How much memory there is; bytes. */
struct _MEMORYSTATUSEX {
  DWORD dwLength;
  DWORD dwMemoryLoad;
  ULONGLONG ullTotalPhys;
  ULONGLONG ullAvailPhys;
  ULONGLONG ullTotalPageFile;
  ULONGLONG ullAvailPageFile;
  ULONGLONG ullTotalVirtual;
  ULONGLONG ullAvailVirtual;
  ULONGLONG ullAvailExtendedVirtual;
};
NTWASM_SIZE(MEMORYSTATUSEX, 64);
NTWASM_OFFSET(MEMORYSTATUSEX, dwLength, 0);
NTWASM_OFFSET(MEMORYSTATUSEX, dwMemoryLoad, 4);
NTWASM_OFFSET(MEMORYSTATUSEX, ullTotalPhys, 8);
NTWASM_OFFSET(MEMORYSTATUSEX, ullAvailPhys, 16);
NTWASM_OFFSET(MEMORYSTATUSEX, ullTotalPageFile, 24);
NTWASM_OFFSET(MEMORYSTATUSEX, ullAvailPageFile, 32);
NTWASM_OFFSET(MEMORYSTATUSEX, ullTotalVirtual, 40);
NTWASM_OFFSET(MEMORYSTATUSEX, ullAvailVirtual, 48);
NTWASM_OFFSET(MEMORYSTATUSEX, ullAvailExtendedVirtual, 56);

/** A place on a screen, in characters. */
struct _COORD {
  SHORT X;
  SHORT Y;
};
NTWASM_SIZE(COORD, 4);
NTWASM_OFFSET(COORD, X, 0);
NTWASM_OFFSET(COORD, Y, 2);

/** A part of a screen, in characters. */
struct _SMALL_RECT {
  SHORT Left;
  SHORT Top;
  SHORT Right;
  SHORT Bottom;
};
NTWASM_SIZE(SMALL_RECT, 8);
NTWASM_OFFSET(SMALL_RECT, Left, 0);
NTWASM_OFFSET(SMALL_RECT, Top, 2);
NTWASM_OFFSET(SMALL_RECT, Right, 4);
NTWASM_OFFSET(SMALL_RECT, Bottom, 6);

/** A screen. */
struct _CONSOLE_SCREEN_BUFFER_INFO {
  COORD dwSize;
  COORD dwCursorPosition;
  WORD wAttributes;
  SMALL_RECT srWindow;
  COORD dwMaximumWindowSize;
};
NTWASM_SIZE(CONSOLE_SCREEN_BUFFER_INFO, 22);
NTWASM_OFFSET(CONSOLE_SCREEN_BUFFER_INFO, dwSize, 0);
NTWASM_OFFSET(CONSOLE_SCREEN_BUFFER_INFO, dwCursorPosition, 4);
NTWASM_OFFSET(CONSOLE_SCREEN_BUFFER_INFO, wAttributes, 8);
NTWASM_OFFSET(CONSOLE_SCREEN_BUFFER_INFO, srWindow, 10);
NTWASM_OFFSET(CONSOLE_SCREEN_BUFFER_INFO, dwMaximumWindowSize, 18);

/** A program that was started. */
struct _PROCESS_INFORMATION {
  HANDLE hProcess;
  HANDLE hThread;
  DWORD dwProcessId;
  DWORD dwThreadId;
};
NTWASM_SIZE(PROCESS_INFORMATION, 16);
NTWASM_OFFSET(PROCESS_INFORMATION, hProcess, 0);
NTWASM_OFFSET(PROCESS_INFORMATION, hThread, 4);
NTWASM_OFFSET(PROCESS_INFORMATION, dwProcessId, 8);
NTWASM_OFFSET(PROCESS_INFORMATION, dwThreadId, 12);

/** How a program is started. */
struct _STARTUPINFOA {
  DWORD cb;
  LPSTR lpReserved;
  LPSTR lpDesktop;
  LPSTR lpTitle;
  DWORD dwX;
  DWORD dwY;
  DWORD dwXSize;
  DWORD dwYSize;
  DWORD dwXCountChars;
  DWORD dwYCountChars;
  DWORD dwFillAttribute;
  DWORD dwFlags;
  WORD wShowWindow;
  WORD cbReserved2;
  PVOID lpReserved2;
  HANDLE hStdInput;
  HANDLE hStdOutput;
  HANDLE hStdError;
};
NTWASM_SIZE(STARTUPINFOA, 68);
NTWASM_OFFSET(STARTUPINFOA, cb, 0);
NTWASM_OFFSET(STARTUPINFOA, lpReserved, 4);
NTWASM_OFFSET(STARTUPINFOA, lpDesktop, 8);
NTWASM_OFFSET(STARTUPINFOA, lpTitle, 12);
NTWASM_OFFSET(STARTUPINFOA, dwX, 16);
NTWASM_OFFSET(STARTUPINFOA, dwY, 20);
NTWASM_OFFSET(STARTUPINFOA, dwXSize, 24);
NTWASM_OFFSET(STARTUPINFOA, dwYSize, 28);
NTWASM_OFFSET(STARTUPINFOA, dwXCountChars, 32);
NTWASM_OFFSET(STARTUPINFOA, dwYCountChars, 36);
NTWASM_OFFSET(STARTUPINFOA, dwFillAttribute, 40);
NTWASM_OFFSET(STARTUPINFOA, dwFlags, 44);
NTWASM_OFFSET(STARTUPINFOA, wShowWindow, 48);
NTWASM_OFFSET(STARTUPINFOA, cbReserved2, 50);
NTWASM_OFFSET(STARTUPINFOA, lpReserved2, 52);
NTWASM_OFFSET(STARTUPINFOA, hStdInput, 56);
NTWASM_OFFSET(STARTUPINFOA, hStdOutput, 60);
NTWASM_OFFSET(STARTUPINFOA, hStdError, 64);

/** How a program is started. */
struct _STARTUPINFOW {
  DWORD cb;
  LPWSTR lpReserved;
  LPWSTR lpDesktop;
  LPWSTR lpTitle;
  DWORD dwX;
  DWORD dwY;
  DWORD dwXSize;
  DWORD dwYSize;
  DWORD dwXCountChars;
  DWORD dwYCountChars;
  DWORD dwFillAttribute;
  DWORD dwFlags;
  WORD wShowWindow;
  WORD cbReserved2;
  PVOID lpReserved2;
  HANDLE hStdInput;
  HANDLE hStdOutput;
  HANDLE hStdError;
};
NTWASM_SIZE(STARTUPINFOW, 68);
NTWASM_OFFSET(STARTUPINFOW, cb, 0);
NTWASM_OFFSET(STARTUPINFOW, lpReserved, 4);
NTWASM_OFFSET(STARTUPINFOW, lpDesktop, 8);
NTWASM_OFFSET(STARTUPINFOW, lpTitle, 12);
NTWASM_OFFSET(STARTUPINFOW, dwX, 16);
NTWASM_OFFSET(STARTUPINFOW, dwY, 20);
NTWASM_OFFSET(STARTUPINFOW, dwXSize, 24);
NTWASM_OFFSET(STARTUPINFOW, dwYSize, 28);
NTWASM_OFFSET(STARTUPINFOW, dwXCountChars, 32);
NTWASM_OFFSET(STARTUPINFOW, dwYCountChars, 36);
NTWASM_OFFSET(STARTUPINFOW, dwFillAttribute, 40);
NTWASM_OFFSET(STARTUPINFOW, dwFlags, 44);
NTWASM_OFFSET(STARTUPINFOW, wShowWindow, 48);
NTWASM_OFFSET(STARTUPINFOW, cbReserved2, 50);
NTWASM_OFFSET(STARTUPINFOW, lpReserved2, 52);
NTWASM_OFFSET(STARTUPINFOW, hStdInput, 56);
NTWASM_OFFSET(STARTUPINFOW, hStdOutput, 60);
NTWASM_OFFSET(STARTUPINFOW, hStdError, 64);

/** Where a thread of a program begins. */
typedef DWORD THREAD_START_ROUTINE(LPVOID lpThreadParameter);
typedef THREAD_START_ROUTINE *LPTHREAD_START_ROUTINE;

/** Told of the end of ReadFileEx and WriteFileEx. */
typedef VOID OVERLAPPED_COMPLETION_ROUTINE(DWORD dwErrorCode, DWORD dwNumberOfBytesTransfered, LPOVERLAPPED lpOverlapped);
typedef OVERLAPPED_COMPLETION_ROUTINE *LPOVERLAPPED_COMPLETION_ROUTINE;

/** Gets a thread's value at its end. */
typedef VOID FLS_CALLBACK_FUNCTION(PVOID lpFlsData);
typedef FLS_CALLBACK_FUNCTION *PFLS_CALLBACK_FUNCTION;

/** Initialises once; FALSE: it failed. */
typedef BOOL INIT_ONCE_FN(PINIT_ONCE InitOnce, PVOID Parameter, PVOID *Context);
typedef INIT_ONCE_FN *PINIT_ONCE_FN;

/** What GetProcAddress gives: to be cast. */
typedef int FAR_ROUTINE(VOID);
typedef FAR_ROUTINE *FARPROC;

/** What SetConsoleCtrlHandler is given. */
typedef BOOL HANDLER_ROUTINE(DWORD dwCtrlType);
typedef HANDLER_ROUTINE *PHANDLER_ROUTINE;

/** What QueueUserAPC has called. */
typedef VOID APCFUNC(ULONG_PTR Parameter);
typedef APCFUNC *PAPCFUNC;

/** What a timer that was set with it has called in an alertable wait. */
typedef VOID TIMERAPCROUTINE(LPVOID lpArgToCompletionRoutine, DWORD dwTimerLowValue, DWORD dwTimerHighValue);
typedef TIMERAPCROUTINE *PTIMERAPCROUTINE;

/** What SetUnhandledExceptionFilter is given. */
typedef LONG TOP_LEVEL_EXCEPTION_FILTER(PVOID ExceptionInfo);
typedef TOP_LEVEL_EXCEPTION_FILTER *LPTOP_LEVEL_EXCEPTION_FILTER;

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

/** The pseudo handle of the calling program. */
HANDLE GetCurrentProcess(VOID);

/** Opens a process by its id. */
HANDLE OpenProcess(_In_ DWORD dwDesiredAccess, _In_ BOOL bInheritHandle, _In_ DWORD dwProcessId);

/** Ends a program: its threads where they next come to the kernel. */
BOOL TerminateProcess(_In_ HANDLE hProcess, _In_ UINT uExitCode);

/** STILL_ACTIVE while it runs. */
BOOL GetExitCodeProcess(_In_ HANDLE hProcess, _Out_ LPDWORD lpExitCode);

/** The id of a process. */
DWORD GetProcessId(_In_ HANDLE Process);

/** The pseudo handle of the calling thread. */
HANDLE GetCurrentThread(VOID);

/** Opens a thread by its id. */
HANDLE OpenThread(_In_ DWORD dwDesiredAccess, _In_ BOOL bInheritHandle, _In_ DWORD dwThreadId);

/** The id of a thread. */
DWORD GetThreadId(_In_ HANDLE Thread);

/** STILL_ACTIVE while it runs. */
BOOL GetExitCodeThread(_In_ HANDLE hThread, _Out_ LPDWORD lpExitCode);

/** Stops a thread where it next comes to the kernel; how often it was suspended, or -1. */
DWORD SuspendThread(_In_ HANDLE hThread);

/** Takes one suspension back; how often it was suspended, or -1. */
DWORD ResumeThread(_In_ HANDLE hThread);

/** Ends a thread where it next comes to the kernel. */
BOOL TerminateThread(_Inout_ HANDLE hThread, _In_ DWORD dwExitCode);

/** Has a function called in an alertable wait of a thread. */
DWORD QueueUserAPC(_In_ PAPCFUNC pfnAPC, _In_ HANDLE hThread, _In_ ULONG_PTR dwData);

/** THREAD_PRIORITY_ values. */
BOOL SetThreadPriority(_In_ HANDLE hThread, _In_ int nPriority);

/** THREAD_PRIORITY_ values. */
int GetThreadPriority(_In_ HANDLE hThread);

/** Lets another thread run. */
BOOL SwitchToThread(VOID);

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

/** Bytes of a file, the low word; INVALID_FILE_SIZE. */
DWORD GetFileSize(_In_ HANDLE hFile, _Out_opt_ LPDWORD lpFileSizeHigh);

/** Bytes of a file. */
BOOL GetFileSizeEx(_In_ HANDLE hFile, _Out_ PLARGE_INTEGER lpFileSize);

/** Moves the position of a file. */
DWORD SetFilePointer(_In_ HANDLE hFile, _In_ LONG lDistanceToMove, _Inout_opt_ PLONG lpDistanceToMoveHigh, _In_ DWORD dwMoveMethod);

/** Moves the position of a file. */
BOOL SetFilePointerEx(_In_ HANDLE hFile, _In_ LARGE_INTEGER liDistanceToMove, _Out_opt_ PLARGE_INTEGER lpNewFilePointer, _In_ DWORD dwMoveMethod);

/** FILE_TYPE_DISK, _CHAR, _PIPE or _UNKNOWN, by the type of the device. */
DWORD GetFileType(_In_ HANDLE hFile);

/** What a DOS device name stands for; all names for NULL. */
DWORD QueryDosDeviceA(_In_opt_ LPCSTR lpDeviceName, _Out_ LPSTR lpTargetPath, _In_ DWORD ucchMax);

/** What a DOS device name stands for; all names for NULL. */
DWORD QueryDosDeviceW(_In_opt_ LPCWSTR lpDeviceName, _Out_ LPWSTR lpTargetPath, _In_ DWORD ucchMax);

/** Makes or removes a DOS device name. */
BOOL DefineDosDeviceA(_In_ DWORD dwFlags, _In_ LPCSTR lpDeviceName, _In_opt_ LPCSTR lpTargetPath);

/** Makes or removes a DOS device name. */
BOOL DefineDosDeviceW(_In_ DWORD dwFlags, _In_ LPCWSTR lpDeviceName, _In_opt_ LPCWSTR lpTargetPath);

/** Drives, bit 0 for A:. */
DWORD GetLogicalDrives(VOID);

/** What an overlapped request has come to; ERROR_IO_INCOMPLETE while it goes on. */
BOOL GetOverlappedResult(_In_ HANDLE hFile, _In_ LPOVERLAPPED lpOverlapped, _Out_ LPDWORD lpNumberOfBytesTransferred, _In_ BOOL bWait);

/** GetOverlappedResult that waits for so many milliseconds, and can be alertable. */
BOOL GetOverlappedResultEx(_In_ HANDLE hFile, _In_ LPOVERLAPPED lpOverlapped, _Out_ LPDWORD lpNumberOfBytesTransferred, _In_ DWORD dwMilliseconds, _In_ BOOL bAlertable);

/** Cancels what this thread has pending on a file. */
BOOL CancelIo(_In_ HANDLE hFile);

/** Cancels what the process has pending on a file, or one request of it; ERROR_NOT_FOUND when there is none. */
BOOL CancelIoEx(_In_ HANDLE hFile, _In_opt_ LPOVERLAPPED lpOverlapped);

/** Cancels the request that a thread waits for. */
BOOL CancelSynchronousIo(_In_ HANDLE hThread);

/** Milliseconds since boot, modulo 2^32. */
DWORD GetTickCount(VOID);

/** Milliseconds since boot. */
ULONGLONG GetTickCount64(VOID);

/** Counts since boot. */
BOOL QueryPerformanceCounter(_Out_ LARGE_INTEGER *lpPerformanceCount);

/** Counts a second. */
BOOL QueryPerformanceFrequency(_Out_ LARGE_INTEGER *lpFrequency);

/** 100 ns since 1601, UTC. */
VOID GetSystemTimeAsFileTime(_Out_ LPFILETIME lpSystemTimeAsFileTime);

/** 100 ns since 1601, UTC. */
VOID GetSystemTimePreciseAsFileTime(_Out_ LPFILETIME lpSystemTimeAsFileTime);

/** Date and time, UTC. */
VOID GetSystemTime(_Out_ LPSYSTEMTIME lpSystemTime);

/** Date and local time. */
VOID GetLocalTime(_Out_ LPSYSTEMTIME lpSystemTime);

/** A time as date and time of day. */
BOOL FileTimeToSystemTime(_In_ const FILETIME *lpFileTime, _Out_ LPSYSTEMTIME lpSystemTime);

/** Date and time of day as a time. */
BOOL SystemTimeToFileTime(_In_ const SYSTEMTIME *lpSystemTime, _Out_ LPFILETIME lpFileTime);

/** UTC as local time. */
BOOL FileTimeToLocalFileTime(_In_ const FILETIME *lpFileTime, _Out_ LPFILETIME lpLocalFileTime);

/** Local time as UTC. */
BOOL LocalFileTimeToFileTime(_In_ const FILETIME *lpLocalFileTime, _Out_ LPFILETIME lpFileTime);

/** -1, 0 or 1. */
LONG CompareFileTime(_In_ const FILETIME *lpFileTime1, _In_ const FILETIME *lpFileTime2);

/** The machine's time zone; biases in minutes. */
DWORD GetTimeZoneInformation(_Out_ LPTIME_ZONE_INFORMATION lpTimeZoneInformation);

/** The machine's time zone with its name; biases in minutes. */
DWORD GetDynamicTimeZoneInformation(_Out_ PDYNAMIC_TIME_ZONE_INFORMATION pTimeZoneInformation);

/** UTC as local time of a zone. */
BOOL SystemTimeToTzSpecificLocalTime(_In_opt_ const TIME_ZONE_INFORMATION *lpTimeZoneInformation, _In_ const SYSTEMTIME *lpUniversalTime, _Out_ LPSYSTEMTIME lpLocalTime);

/** Local time of a zone as UTC. */
BOOL TzSpecificLocalTimeToSystemTime(_In_opt_ const TIME_ZONE_INFORMATION *lpTimeZoneInformation, _In_ const SYSTEMTIME *lpLocalTime, _Out_ LPSYSTEMTIME lpUniversalTime);

/** A time as MS-DOS has it, to two seconds. */
BOOL FileTimeToDosDateTime(_In_ const FILETIME *lpFileTime, _Out_ LPWORD lpFatDate, _Out_ LPWORD lpFatTime);

/** And back. */
BOOL DosDateTimeToFileTime(_In_ WORD wFatDate, _In_ WORD wFatTime, _Out_ LPFILETIME lpFileTime);

/** Length of a clock tick; 100 ns. */
BOOL GetSystemTimeAdjustment(_Out_ PDWORD lpTimeAdjustment, _Out_ PDWORD lpTimeIncrement, _Out_ PBOOL lpTimeAdjustmentDisabled);

/** 100 ns since boot. */
BOOL QueryUnbiasedInterruptTime(_Out_ PULONGLONG UnbiasedTime);

/** 100 ns since boot. */
VOID QueryInterruptTime(_Out_ PULONGLONG lpInterruptTime);

/** 100 ns since boot. */
VOID QueryInterruptTimePrecise(_Out_ PULONGLONG lpInterruptTimePrecise);

/** Milliseconds since boot, modulo 2^32. */
DWORD timeGetTime(VOID);

/** The current directory. */
DWORD GetCurrentDirectoryA(_In_ DWORD nBufferLength, _Out_opt_ LPSTR lpBuffer);

/** The current directory. */
DWORD GetCurrentDirectoryW(_In_ DWORD nBufferLength, _Out_opt_ LPWSTR lpBuffer);

/** The folder of temporary files. */
DWORD GetTempPathA(_In_ DWORD nBufferLength, _Out_opt_ LPSTR lpBuffer);

/** The folder of temporary files. */
DWORD GetTempPathW(_In_ DWORD nBufferLength, _Out_opt_ LPWSTR lpBuffer);

/** The system directory. */
UINT GetSystemDirectoryA(_Out_opt_ LPSTR lpBuffer, _In_ UINT uSize);

/** The system directory. */
UINT GetSystemDirectoryW(_Out_opt_ LPWSTR lpBuffer, _In_ UINT uSize);

/** The Windows directory. */
UINT GetWindowsDirectoryA(_Out_opt_ LPSTR lpBuffer, _In_ UINT uSize);

/** The Windows directory. */
UINT GetWindowsDirectoryW(_Out_opt_ LPWSTR lpBuffer, _In_ UINT uSize);

/** A variable of the environment. */
DWORD GetEnvironmentVariableA(_In_opt_ LPCSTR lpName, _Out_opt_ LPSTR lpBuffer, _In_ DWORD nSize);

/** A variable of the environment. */
DWORD GetEnvironmentVariableW(_In_opt_ LPCWSTR lpName, _Out_opt_ LPWSTR lpBuffer, _In_ DWORD nSize);

/** Sets a variable of this program and those that it starts; NULL removes it. */
BOOL SetEnvironmentVariableA(_In_ LPCSTR lpName, _In_opt_ LPCSTR lpValue);

/** Sets a variable of this program and those that it starts; NULL removes it. */
BOOL SetEnvironmentVariableW(_In_ LPCWSTR lpName, _In_opt_ LPCWSTR lpValue);

/** All variables, for FreeEnvironmentStrings. */
LPSTR GetEnvironmentStringsA(VOID);

/** All variables, for FreeEnvironmentStrings. */
LPWSTR GetEnvironmentStringsW(VOID);

/** Frees them. */
BOOL FreeEnvironmentStringsA(_In_ LPSTR penv);

/** Frees them. */
BOOL FreeEnvironmentStringsW(_In_ LPWSTR penv);

/** Puts variables in for %NAME%. */
DWORD ExpandEnvironmentStringsA(_In_ LPCSTR lpSrc, _Out_opt_ LPSTR lpDst, _In_ DWORD nSize);

/** Puts variables in for %NAME%. */
DWORD ExpandEnvironmentStringsW(_In_ LPCWSTR lpSrc, _Out_opt_ LPWSTR lpDst, _In_ DWORD nSize);

/** The name of the machine. */
BOOL GetComputerNameA(_Out_opt_ LPSTR lpBuffer, _Inout_ LPDWORD nSize);

/** The name of the machine. */
BOOL GetComputerNameW(_Out_opt_ LPWSTR lpBuffer, _Inout_ LPDWORD nSize);

/** Processors and page size. */
VOID GetSystemInfo(_Out_ LPSYSTEM_INFO lpSystemInfo);

/** Processors and page size. */
VOID GetNativeSystemInfo(_Out_ LPSYSTEM_INFO lpSystemInfo);

/** FALSE: the machine has 32 bits. */
BOOL IsWow64Process(_In_ HANDLE hProcess, _Out_ PBOOL Wow64Process);

/** Characters of a string; 0 for NULL. */
int lstrlenA(_In_opt_ LPCSTR lpString);

/** Characters of a string; 0 for NULL. */
int lstrlenW(_In_opt_ LPCWSTR lpString);

/** Copies a string. */
LPSTR lstrcpyA(_Out_ LPSTR lpString1, _In_ LPCSTR lpString2);

/** Copies a string. */
LPWSTR lstrcpyW(_Out_ LPWSTR lpString1, _In_ LPCWSTR lpString2);

/** Appends a string. */
LPSTR lstrcatA(_Inout_ LPSTR lpString1, _In_ LPCSTR lpString2);

/** Appends a string. */
LPWSTR lstrcatW(_Inout_ LPWSTR lpString1, _In_ LPCWSTR lpString2);

/** Compares strings. */
int lstrcmpA(_In_ LPCSTR lpString1, _In_ LPCSTR lpString2);

/** Compares strings. */
int lstrcmpW(_In_ LPCWSTR lpString1, _In_ LPCWSTR lpString2);

/** Compares strings, upper and lower case alike. */
int lstrcmpiA(_In_ LPCSTR lpString1, _In_ LPCSTR lpString2);

/** Compares strings, upper and lower case alike. */
int lstrcmpiW(_In_ LPCWSTR lpString1, _In_ LPCWSTR lpString2);

/** UTF-8, as every code page is, to UTF-16; lengths in bytes and in units. */
int MultiByteToWideChar(_In_ UINT CodePage, _In_ DWORD dwFlags, _In_ LPCSTR lpMultiByteStr, _In_ int cbMultiByte, _Out_opt_ LPWSTR lpWideCharStr, _In_ int cchWideChar);

/** UTF-16 to UTF-8; lengths in units and in bytes. */
int WideCharToMultiByte(_In_ UINT CodePage, _In_ DWORD dwFlags, _In_ LPCWSTR lpWideCharStr, _In_ int cchWideChar, _Out_opt_ LPSTR lpMultiByteStr, _In_ int cbMultiByte, _In_opt_ LPCSTR lpDefaultChar, _Out_opt_ LPBOOL lpUsedDefaultChar);

/** Copies: both code pages are UTF-8. */
BOOL CharToOemA(_In_ LPCSTR pSrc, _Out_ LPSTR pDst);

/** UTF-16 to UTF-8. */
BOOL CharToOemW(_In_ LPCWSTR pSrc, _Out_ LPSTR pDst);

/** Copies: both code pages are UTF-8. */
BOOL OemToCharA(_In_ LPCSTR pSrc, _Out_ LPSTR pDst);

/** The text of an error, or a text with inserts. */
DWORD FormatMessageA(_In_ DWORD dwFlags, _In_opt_ LPCVOID lpSource, _In_ DWORD dwMessageId, _In_ DWORD dwLanguageId, _Out_ LPSTR lpBuffer, _In_ DWORD nSize, _In_opt_ PVOID Arguments);

/** The text of an error, or a text with inserts. */
DWORD FormatMessageW(_In_ DWORD dwFlags, _In_opt_ LPCVOID lpSource, _In_ DWORD dwMessageId, _In_ DWORD dwLanguageId, _Out_ LPWSTR lpBuffer, _In_ DWORD nSize, _In_opt_ PVOID Arguments);

/** Prints as DbgPrint does. */
VOID OutputDebugStringA(_In_opt_ LPCSTR lpOutputString);

/** Prints as DbgPrint does. */
VOID OutputDebugStringW(_In_opt_ LPCWSTR lpOutputString);

/** Prints the text; the first button is the answer. */
int MessageBoxA(_In_opt_ HWND hWnd, _In_opt_ LPCSTR lpText, _In_opt_ LPCSTR lpCaption, _In_ UINT uType);

/** Prints the text; the first button is the answer. */
int MessageBoxW(_In_opt_ HWND hWnd, _In_opt_ LPCWSTR lpText, _In_opt_ LPCWSTR lpCaption, _In_ UINT uType);

/** FALSE. */
BOOL IsDebuggerPresent(VOID);

/** Accepted; a crash is reported all the same. */
LPTOP_LEVEL_EXCEPTION_FILTER SetUnhandledExceptionFilter(_In_opt_ LPTOP_LEVEL_EXCEPTION_FILTER lpTopLevelExceptionFilter);

/** Raises an exception. */
VOID RaiseException(_In_ DWORD dwExceptionCode, _In_ DWORD dwExceptionFlags, _In_ DWORD nNumberOfArguments, _In_opt_ const ULONG_PTR *lpArguments);

/** Closes a handle. */
BOOL CloseHandle(_In_ HANDLE hObject);

/** A second handle to an object, in this or another process. */
BOOL DuplicateHandle(_In_ HANDLE hSourceProcessHandle, _In_ HANDLE hSourceHandle, _In_ HANDLE hTargetProcessHandle, _Out_opt_ LPHANDLE lpTargetHandle, _In_ DWORD dwDesiredAccess, _In_ BOOL bInheritHandle, _In_ DWORD dwOptions);

/** Whether a handle is inherited, and protected from being closed. */
BOOL GetHandleInformation(_In_ HANDLE hObject, _Out_ LPDWORD lpdwFlags);

/** Sets those of the flags that are in dwMask. */
BOOL SetHandleInformation(_In_ HANDLE hObject, _In_ DWORD dwMask, _In_ DWORD dwFlags);

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

/** Makes a mutex, or opens the one of that name (ERROR_ALREADY_EXISTS; then it is not owned). */
HANDLE CreateMutexA(_In_opt_ LPSECURITY_ATTRIBUTES lpMutexAttributes, _In_ BOOL bInitialOwner, _In_opt_ LPCSTR lpName);

/** Makes a mutex, or opens the one of that name (ERROR_ALREADY_EXISTS; then it is not owned). */
HANDLE CreateMutexW(_In_opt_ LPSECURITY_ATTRIBUTES lpMutexAttributes, _In_ BOOL bInitialOwner, _In_opt_ LPCWSTR lpName);

/** Opens a mutex by name. */
HANDLE OpenMutexA(_In_ DWORD dwDesiredAccess, _In_ BOOL bInheritHandle, _In_ LPCSTR lpName);

/** Opens a mutex by name. */
HANDLE OpenMutexW(_In_ DWORD dwDesiredAccess, _In_ BOOL bInheritHandle, _In_ LPCWSTR lpName);

/** Makes a semaphore, or opens the one of that name. */
HANDLE CreateSemaphoreA(_In_opt_ LPSECURITY_ATTRIBUTES lpSemaphoreAttributes, _In_ LONG lInitialCount, _In_ LONG lMaximumCount, _In_opt_ LPCSTR lpName);

/** Makes a semaphore, or opens the one of that name. */
HANDLE CreateSemaphoreW(_In_opt_ LPSECURITY_ATTRIBUTES lpSemaphoreAttributes, _In_ LONG lInitialCount, _In_ LONG lMaximumCount, _In_opt_ LPCWSTR lpName);

/** Opens a semaphore by name. */
HANDLE OpenSemaphoreA(_In_ DWORD dwDesiredAccess, _In_ BOOL bInheritHandle, _In_ LPCSTR lpName);

/** Opens a semaphore by name. */
HANDLE OpenSemaphoreW(_In_ DWORD dwDesiredAccess, _In_ BOOL bInheritHandle, _In_ LPCWSTR lpName);

/** Makes a timer that can be waited for, or opens the one of that name. */
HANDLE CreateWaitableTimerA(_In_opt_ LPSECURITY_ATTRIBUTES lpTimerAttributes, _In_ BOOL bManualReset, _In_opt_ LPCSTR lpName);

/** Makes a timer that can be waited for, or opens the one of that name. */
HANDLE CreateWaitableTimerW(_In_opt_ LPSECURITY_ATTRIBUTES lpTimerAttributes, _In_ BOOL bManualReset, _In_opt_ LPCWSTR lpName);

/** Opens a waitableTimer by name. */
HANDLE OpenWaitableTimerA(_In_ DWORD dwDesiredAccess, _In_ BOOL bInheritHandle, _In_ LPCSTR lpName);

/** Opens a waitableTimer by name. */
HANDLE OpenWaitableTimerW(_In_ DWORD dwDesiredAccess, _In_ BOOL bInheritHandle, _In_ LPCWSTR lpName);

/** Gives a mutex back; ERROR_NOT_OWNER. */
BOOL ReleaseMutex(_In_ HANDLE hMutex);

/** Adds to a semaphore; ERROR_TOO_MANY_POSTS above its maximum. */
BOOL ReleaseSemaphore(_In_ HANDLE hSemaphore, _In_ LONG lReleaseCount, _Out_opt_ LPLONG lpPreviousCount);

/** Sets a timer: lpDueTime in 100 ns, negative for relative; lPeriod in milliseconds. */
BOOL SetWaitableTimer(_In_ HANDLE hTimer, _In_ const LARGE_INTEGER *lpDueTime, _In_ LONG lPeriod, _In_opt_ PTIMERAPCROUTINE pfnCompletionRoutine, _In_opt_ LPVOID lpArgToCompletionRoutine, _In_ BOOL fResume);

/** Stops a timer. */
BOOL CancelWaitableTimer(_In_ HANDLE hTimer);

/** WaitForSingleObject; WAIT_IO_COMPLETION when APCs have run. */
DWORD WaitForSingleObjectEx(_In_ HANDLE hHandle, _In_ DWORD dwMilliseconds, _In_ BOOL bAlertable);

/** Waits for one or all of up to 64 objects. */
DWORD WaitForMultipleObjects(_In_ DWORD nCount, _In_ const HANDLE *lpHandles, _In_ BOOL bWaitAll, _In_ DWORD dwMilliseconds);

/** WaitForMultipleObjects; WAIT_IO_COMPLETION when APCs have run. */
DWORD WaitForMultipleObjectsEx(_In_ DWORD nCount, _In_ const HANDLE *lpHandles, _In_ BOOL bWaitAll, _In_ DWORD dwMilliseconds, _In_ BOOL bAlertable);

/** Signals an event, mutex or semaphore, and waits. */
DWORD SignalObjectAndWait(_In_ HANDLE hObjectToSignal, _In_ HANDLE hObjectToWaitOn, _In_ DWORD dwMilliseconds, _In_ BOOL bAlertable);

/** Makes a critical section. */
VOID InitializeCriticalSection(_Out_ LPCRITICAL_SECTION lpCriticalSection);

/** Makes a critical section. */
BOOL InitializeCriticalSectionAndSpinCount(_Out_ LPCRITICAL_SECTION lpCriticalSection, _In_ DWORD dwSpinCount);

/** Makes a critical section. */
BOOL InitializeCriticalSectionEx(_Out_ LPCRITICAL_SECTION lpCriticalSection, _In_ DWORD dwSpinCount, _In_ DWORD Flags);

/** Enters; its owner may enter again. */
VOID EnterCriticalSection(_Inout_ LPCRITICAL_SECTION lpCriticalSection);

/** Enters if that is possible at once. */
BOOL TryEnterCriticalSection(_Inout_ LPCRITICAL_SECTION lpCriticalSection);

/** Leaves, as often as it was entered. */
VOID LeaveCriticalSection(_Inout_ LPCRITICAL_SECTION lpCriticalSection);

/** Sets the spin count, which nothing here needs. */
DWORD SetCriticalSectionSpinCount(_Inout_ LPCRITICAL_SECTION lpCriticalSection, _In_ DWORD dwSpinCount);

/** Gives back what a critical section has needed. */
VOID DeleteCriticalSection(_Inout_ LPCRITICAL_SECTION lpCriticalSection);

/** Makes a slim reader/writer lock. */
VOID InitializeSRWLock(_Out_ PSRWLOCK SRWLock);

/** Acquires for one alone. */
VOID AcquireSRWLockExclusive(_Inout_ PSRWLOCK SRWLock);

/** Acquires beside other readers. */
VOID AcquireSRWLockShared(_Inout_ PSRWLOCK SRWLock);

/** Acquires if that is possible at once. */
BOOLEAN TryAcquireSRWLockExclusive(_Inout_ PSRWLOCK SRWLock);

/** Acquires if that is possible at once. */
BOOLEAN TryAcquireSRWLockShared(_Inout_ PSRWLOCK SRWLock);

/** Releases. */
VOID ReleaseSRWLockExclusive(_Inout_ PSRWLOCK SRWLock);

/** Releases. */
VOID ReleaseSRWLockShared(_Inout_ PSRWLOCK SRWLock);

/** Makes a condition variable. */
VOID InitializeConditionVariable(_Out_ PCONDITION_VARIABLE ConditionVariable);

/** Waits outside the critical section, and enters it again; ERROR_TIMEOUT. */
BOOL SleepConditionVariableCS(_Inout_ PCONDITION_VARIABLE ConditionVariable, _Inout_ LPCRITICAL_SECTION CriticalSection, _In_ DWORD dwMilliseconds);

/** Waits without the lock, and acquires it again; ERROR_TIMEOUT. */
BOOL SleepConditionVariableSRW(_Inout_ PCONDITION_VARIABLE ConditionVariable, _Inout_ PSRWLOCK SRWLock, _In_ DWORD dwMilliseconds, _In_ ULONG Flags);

/** Wakes the thread that has waited longest. */
VOID WakeConditionVariable(_Inout_ PCONDITION_VARIABLE ConditionVariable);

/** Wakes all that wait. */
VOID WakeAllConditionVariable(_Inout_ PCONDITION_VARIABLE ConditionVariable);

/** Waits while the value of 1, 2, 4 or 8 bytes is the one to compare with. FALSE with ERROR_TIMEOUT. */
BOOL WaitOnAddress(_In_ PVOID Address, _In_ PVOID CompareAddress, _In_ SIZE_T AddressSize, _In_ DWORD dwMilliseconds);

/** Wakes the one that has waited longest on an address. */
VOID WakeByAddressSingle(_In_ PVOID Address);

/** Wakes all that wait on an address. */
VOID WakeByAddressAll(_In_ PVOID Address);

/** An index under which each thread keeps a value; TLS_OUT_OF_INDEXES. */
DWORD TlsAlloc(VOID);

/** Gives an index back. */
BOOL TlsFree(_In_ DWORD dwTlsIndex);

/** The calling thread's value, NULL at first. */
LPVOID TlsGetValue(_In_ DWORD dwTlsIndex);

/** Sets the calling thread's value. */
BOOL TlsSetValue(_In_ DWORD dwTlsIndex, _In_opt_ LPVOID lpTlsValue);

/** As TlsAlloc; lpCallback gets the value when a thread ends. */
DWORD FlsAlloc(_In_opt_ PFLS_CALLBACK_FUNCTION lpCallback);

/** Gives an index back. */
BOOL FlsFree(_In_ DWORD dwFlsIndex);

/** The calling thread's value, NULL at first. */
PVOID FlsGetValue(_In_ DWORD dwFlsIndex);

/** Sets the calling thread's value. */
BOOL FlsSetValue(_In_ DWORD dwFlsIndex, _In_opt_ PVOID lpFlsData);

/** Prepares a one-time initialisation. */
VOID InitOnceInitialize(_Out_ PINIT_ONCE InitOnce);

/** Has a function called by one thread; others wait for its end. */
BOOL InitOnceExecuteOnce(_Inout_ PINIT_ONCE InitOnce, _In_ PINIT_ONCE_FN InitFn, _Inout_opt_ PVOID Parameter, _Out_opt_ LPVOID *Context);

/** Whether the caller is to initialise; waits for who does. */
BOOL InitOnceBeginInitialize(_Inout_ LPINIT_ONCE lpInitOnce, _In_ DWORD dwFlags, _Out_ PBOOL fPending, _Out_opt_ LPVOID *lpContext);

/** Says that it has been done, or failed. */
BOOL InitOnceComplete(_Inout_ LPINIT_ONCE lpInitOnce, _In_ DWORD dwFlags, _In_opt_ LPVOID lpContext);

/** A module by name; the program for NULL. */
HMODULE GetModuleHandleA(_In_opt_ LPCSTR lpModuleName);

/** A module by name; the program for NULL. */
HMODULE GetModuleHandleW(_In_opt_ LPCWSTR lpModuleName);

/** A module by name; the program for an address. */
BOOL GetModuleHandleExA(_In_ DWORD dwFlags, _In_opt_ LPCSTR lpModuleName, _Out_ HMODULE *phModule);

/** A module by name; the program for an address. */
BOOL GetModuleHandleExW(_In_ DWORD dwFlags, _In_opt_ LPCWSTR lpModuleName, _Out_ HMODULE *phModule);

/** The path of a module; the program for NULL. */
DWORD GetModuleFileNameA(_In_opt_ HMODULE hModule, _Out_ LPSTR lpFilename, _In_ DWORD nSize);

/** The path of a module; the program for NULL. */
DWORD GetModuleFileNameW(_In_opt_ HMODULE hModule, _Out_ LPWSTR lpFilename, _In_ DWORD nSize);

/** One of the DLLs of this list, and ntdll. */
HMODULE LoadLibraryA(_In_ LPCSTR lpLibFileName);

/** One of the DLLs of this list, and ntdll. */
HMODULE LoadLibraryW(_In_ LPCWSTR lpLibFileName);

/** One of the DLLs of this list, and ntdll. */
HMODULE LoadLibraryExA(_In_ LPCSTR lpLibFileName, _Reserved_ HANDLE hFile, _In_ DWORD dwFlags);

/** One of the DLLs of this list, and ntdll. */
HMODULE LoadLibraryExW(_In_ LPCWSTR lpLibFileName, _Reserved_ HANDLE hFile, _In_ DWORD dwFlags);

/** TRUE for what is a module. */
BOOL FreeLibrary(_In_ HMODULE hLibModule);

/** A routine of a DLL by name, as a function pointer. */
FARPROC GetProcAddress(_In_ HMODULE hModule, _In_ LPCSTR lpProcName);

/** The command line. */
LPSTR GetCommandLineA(VOID);

/** The command line. */
LPWSTR GetCommandLineW(VOID);

/** Takes a command line apart; LocalFree frees it. */
LPWSTR *CommandLineToArgvW(_In_ LPCWSTR lpCmdLine, _Out_ int *pNumArgs);

/** Nothing but its size. */
VOID GetStartupInfoA(_Out_ LPSTARTUPINFOA lpStartupInfo);

/** Nothing but its size. */
VOID GetStartupInfoW(_Out_ LPSTARTUPINFOW lpStartupInfo);

/** Starts another program of the run, or one whose source lies beside this one's. */
BOOL CreateProcessA(_In_opt_ LPCSTR lpApplicationName, _Inout_opt_ LPSTR lpCommandLine, _In_opt_ LPSECURITY_ATTRIBUTES lpProcessAttributes, _In_opt_ LPSECURITY_ATTRIBUTES lpThreadAttributes, _In_ BOOL bInheritHandles, _In_ DWORD dwCreationFlags, _In_opt_ LPVOID lpEnvironment, _In_opt_ LPCSTR lpCurrentDirectory, _In_ LPSTARTUPINFOA lpStartupInfo, _Out_ LPPROCESS_INFORMATION lpProcessInformation);

/** Starts another program of the run, or one whose source lies beside this one's. */
BOOL CreateProcessW(_In_opt_ LPCWSTR lpApplicationName, _Inout_opt_ LPWSTR lpCommandLine, _In_opt_ LPSECURITY_ATTRIBUTES lpProcessAttributes, _In_opt_ LPSECURITY_ATTRIBUTES lpThreadAttributes, _In_ BOOL bInheritHandles, _In_ DWORD dwCreationFlags, _In_opt_ LPVOID lpEnvironment, _In_opt_ LPCWSTR lpCurrentDirectory, _In_ LPSTARTUPINFOW lpStartupInfo, _Out_ LPPROCESS_INFORMATION lpProcessInformation);

/** Reserves pages where there is room, or commits reserved ones; bytes. */
LPVOID VirtualAlloc(_In_opt_ LPVOID lpAddress, _In_ SIZE_T dwSize, _In_ DWORD flAllocationType, _In_ DWORD flProtect);

/** VirtualAlloc for another program: the address is good in all. */
LPVOID VirtualAllocEx(_In_ HANDLE hProcess, _In_opt_ LPVOID lpAddress, _In_ SIZE_T dwSize, _In_ DWORD flAllocationType, _In_ DWORD flProtect);

/** Decommits pages, or releases all; bytes. */
BOOL VirtualFree(_In_ LPVOID lpAddress, _In_ SIZE_T dwSize, _In_ DWORD dwFreeType);

/** VirtualFree for another program. */
BOOL VirtualFreeEx(_In_ HANDLE hProcess, _In_ LPVOID lpAddress, _In_ SIZE_T dwSize, _In_ DWORD dwFreeType);

/** Changes what pages may be used for: no access is enforced by checked builds, read-only by none. */
BOOL VirtualProtect(_In_ LPVOID lpAddress, _In_ SIZE_T dwSize, _In_ DWORD flNewProtect, _Out_ PDWORD lpflOldProtect);

/** What an address belongs to. */
SIZE_T VirtualQuery(_In_opt_ LPCVOID lpAddress, _Out_ PMEMORY_BASIC_INFORMATION lpBuffer, _In_ SIZE_T dwLength);

/** TRUE: nothing is paged out. */
BOOL VirtualLock(_In_ LPVOID lpAddress, _In_ SIZE_T dwSize);

/** TRUE. */
BOOL VirtualUnlock(_In_ LPVOID lpAddress, _In_ SIZE_T dwSize);

/** How much memory there is; bytes. */
VOID GlobalMemoryStatus(_Out_ LPMEMORYSTATUS lpBuffer);

/** How much memory there is; bytes. */
BOOL GlobalMemoryStatusEx(_Inout_ LPMEMORYSTATUSEX lpBuffer);

/** A heap of its own; it grows whatever dwMaximumSize says. */
HANDLE HeapCreate(_In_ DWORD flOptions, _In_ SIZE_T dwInitialSize, _In_ SIZE_T dwMaximumSize);

/** Frees a heap with all its blocks. */
BOOL HeapDestroy(_In_ HANDLE hHeap);

/** Whether a block is one. */
BOOL HeapValidate(_In_ HANDLE hHeap, _In_ DWORD dwFlags, _In_opt_ LPCVOID lpMem);

/** TRUE for a heap. */
BOOL HeapLock(_In_ HANDLE hHeap);

/** TRUE for a heap. */
BOOL HeapUnlock(_In_ HANDLE hHeap);

/** Accepted. */
BOOL HeapSetInformation(_In_opt_ HANDLE HeapHandle, _In_ int HeapInformationClass, _In_opt_ PVOID HeapInformation, _In_ SIZE_T HeapInformationLength);

/** Standard input, output or errors, for ReadFile and WriteFile. */
HANDLE GetStdHandle(_In_ DWORD nStdHandle);

/** Writes characters. */
BOOL WriteConsoleA(_In_ HANDLE hConsoleOutput, _In_ const VOID *lpBuffer, _In_ DWORD nNumberOfCharsToWrite, _Out_opt_ LPDWORD lpNumberOfCharsWritten, _Reserved_ LPVOID lpReserved);

/** Writes characters. */
BOOL WriteConsoleW(_In_ HANDLE hConsoleOutput, _In_ const VOID *lpBuffer, _In_ DWORD nNumberOfCharsToWrite, _Out_opt_ LPDWORD lpNumberOfCharsWritten, _Reserved_ LPVOID lpReserved);

/** Reads a line, or as many characters of it. */
BOOL ReadConsoleA(_In_ HANDLE hConsoleInput, _Out_ LPVOID lpBuffer, _In_ DWORD nNumberOfCharsToRead, _Out_ LPDWORD lpNumberOfCharsRead, _In_opt_ LPVOID pInputControl);

/** Reads a line, or as many characters of it. */
BOOL ReadConsoleW(_In_ HANDLE hConsoleInput, _Out_ LPVOID lpBuffer, _In_ DWORD nNumberOfCharsToRead, _Out_ LPDWORD lpNumberOfCharsRead, _In_opt_ LPVOID pInputControl);

/** Whether a handle is a console. */
BOOL GetConsoleMode(_In_ HANDLE hConsoleHandle, _Out_ LPDWORD lpMode);

/** Accepted: there is no screen. */
BOOL SetConsoleMode(_In_ HANDLE hConsoleHandle, _In_ DWORD dwMode);

/** Accepted: there is no screen. */
BOOL SetConsoleTextAttribute(_In_ HANDLE hConsoleOutput, _In_ WORD wAttributes);

/** Accepted: there is no screen. */
BOOL SetConsoleCursorPosition(_In_ HANDLE hConsoleOutput, _In_ COORD dwCursorPosition);

/** Accepted: there is no screen. */
BOOL SetConsoleScreenBufferSize(_In_ HANDLE hConsoleOutput, _In_ COORD dwSize);

/** Accepted: there is no screen. */
BOOL SetConsoleWindowInfo(_In_ HANDLE hConsoleOutput, _In_ BOOL bAbsolute, _In_ const SMALL_RECT *lpConsoleWindow);

/** Accepted: what was typed stays. */
BOOL FlushConsoleInputBuffer(_In_ HANDLE hConsoleInput);

/** 80 by 25. */
BOOL GetConsoleScreenBufferInfo(_In_ HANDLE hConsoleOutput, _Out_ PCONSOLE_SCREEN_BUFFER_INFO lpConsoleScreenBufferInfo);

/** Accepted: there is no screen. */
BOOL SetConsoleTitleA(_In_ LPCSTR lpConsoleTitle);

/** Accepted: there is no screen. */
BOOL SetConsoleTitleW(_In_ LPCWSTR lpConsoleTitle);

/** Accepted, never called: Ctrl-C ends the run. */
BOOL SetConsoleCtrlHandler(_In_opt_ PHANDLER_ROUTINE HandlerRoutine, _In_ BOOL Add);

/** 65001: UTF-8. */
UINT GetConsoleOutputCP(VOID);

/** 65001: UTF-8. */
UINT GetConsoleCP(VOID);

/** Accepted: text is UTF-8. */
BOOL SetConsoleOutputCP(_In_ UINT wCodePageID);

/** Accepted: text is UTF-8. */
BOOL SetConsoleCP(_In_ UINT wCodePageID);

/** NULL. */
HWND GetConsoleWindow(VOID);

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

/** Allocates bytes that never move. */
HLOCAL LocalAlloc(_In_ UINT uFlags, _In_ SIZE_T uBytes);

/** Makes an allocation larger or smaller; it may move. */
HLOCAL LocalReAlloc(_In_ HLOCAL hMem, _In_ SIZE_T uBytes, _In_ UINT uFlags);

/** Frees; NULL when it has. */
HLOCAL LocalFree(_In_opt_ HLOCAL hMem);

/** Bytes of an allocation. */
SIZE_T LocalSize(_In_ HLOCAL hMem);

/** The address, which the handle is. */
LPVOID LocalLock(_In_ HLOCAL hMem);

/** FALSE: nothing is locked. */
BOOL LocalUnlock(_In_ HLOCAL hMem);

/** Allocates bytes that never move. */
HGLOBAL GlobalAlloc(_In_ UINT uFlags, _In_ SIZE_T uBytes);

/** Makes an allocation larger or smaller; it may move. */
HGLOBAL GlobalReAlloc(_In_ HGLOBAL hMem, _In_ SIZE_T uBytes, _In_ UINT uFlags);

/** Frees; NULL when it has. */
HGLOBAL GlobalFree(_In_opt_ HGLOBAL hMem);

/** Bytes of an allocation. */
SIZE_T GlobalSize(_In_ HGLOBAL hMem);

/** The address, which the handle is. */
LPVOID GlobalLock(_In_ HGLOBAL hMem);

/** FALSE: nothing is locked. */
BOOL GlobalUnlock(_In_ HGLOBAL hMem);

/** Opens the service control manager. */
SC_HANDLE OpenSCManagerA(_In_opt_ LPCSTR lpMachineName, _In_opt_ LPCSTR lpDatabaseName, _In_ DWORD dwDesiredAccess);

/** Opens the service control manager. */
SC_HANDLE OpenSCManagerW(_In_opt_ LPCWSTR lpMachineName, _In_opt_ LPCWSTR lpDatabaseName, _In_ DWORD dwDesiredAccess);

/** Makes a service of a driver of the run: the one named as the file of lpBinaryPathName. */
SC_HANDLE CreateServiceA(_In_ SC_HANDLE hSCManager, _In_ LPCSTR lpServiceName, _In_opt_ LPCSTR lpDisplayName, _In_ DWORD dwDesiredAccess, _In_ DWORD dwServiceType, _In_ DWORD dwStartType, _In_ DWORD dwErrorControl, _In_opt_ LPCSTR lpBinaryPathName, _In_opt_ LPCSTR lpLoadOrderGroup, _Out_opt_ LPDWORD lpdwTagId, _In_opt_ LPCSTR lpDependencies, _In_opt_ LPCSTR lpServiceStartName, _In_opt_ LPCSTR lpPassword);

/** Makes a service of a driver of the run: the one named as the file of lpBinaryPathName. */
SC_HANDLE CreateServiceW(_In_ SC_HANDLE hSCManager, _In_ LPCWSTR lpServiceName, _In_opt_ LPCWSTR lpDisplayName, _In_ DWORD dwDesiredAccess, _In_ DWORD dwServiceType, _In_ DWORD dwStartType, _In_ DWORD dwErrorControl, _In_opt_ LPCWSTR lpBinaryPathName, _In_opt_ LPCWSTR lpLoadOrderGroup, _Out_opt_ LPDWORD lpdwTagId, _In_opt_ LPCWSTR lpDependencies, _In_opt_ LPCWSTR lpServiceStartName, _In_opt_ LPCWSTR lpPassword);

/** Opens a service; drivers of the run are services under their own names. */
SC_HANDLE OpenServiceA(_In_ SC_HANDLE hSCManager, _In_ LPCSTR lpServiceName, _In_ DWORD dwDesiredAccess);

/** Opens a service; drivers of the run are services under their own names. */
SC_HANDLE OpenServiceW(_In_ SC_HANDLE hSCManager, _In_ LPCWSTR lpServiceName, _In_ DWORD dwDesiredAccess);

/** Loads the driver; ERROR_SERVICE_ALREADY_RUNNING. */
BOOL StartServiceA(_In_ SC_HANDLE hService, _In_ DWORD dwNumServiceArgs, _In_opt_ LPCSTR *lpServiceArgVectors);

/** Loads the driver; ERROR_SERVICE_ALREADY_RUNNING. */
BOOL StartServiceW(_In_ SC_HANDLE hService, _In_ DWORD dwNumServiceArgs, _In_opt_ LPCWSTR *lpServiceArgVectors);

/** SERVICE_CONTROL_STOP unloads the driver. */
BOOL ControlService(_In_ SC_HANDLE hService, _In_ DWORD dwControl, _Out_ LPSERVICE_STATUS lpServiceStatus);

/** Removes a service, once it is stopped and closed. */
BOOL DeleteService(_In_ SC_HANDLE hService);

/** Closes a handle of the service control manager. */
BOOL CloseServiceHandle(_In_ SC_HANDLE hSCObject);

/** Whether the driver is loaded. */
BOOL QueryServiceStatus(_In_ SC_HANDLE hService, _Out_ LPSERVICE_STATUS lpServiceStatus);

/** Whether the driver is loaded: SERVICE_STATUS_PROCESS. */
BOOL QueryServiceStatusEx(_In_ SC_HANDLE hService, _In_ SC_STATUS_TYPE InfoLevel, _Out_opt_ LPBYTE lpBuffer, _In_ DWORD cbBufSize, _Out_ LPDWORD pcbBytesNeeded);

/** Writes bytes to standard output (1) or standard error (2). */
VOID NtwConsoleWrite(_In_ LONG Stream, _In_ PVOID Text, _In_ ULONG Bytes);

/** Waits for input and reads at most Bytes, up to the end of a line; 0 at the end of input. */
LONG NtwConsoleRead(_Out_ PVOID Buffer, _In_ ULONG Bytes);

/** Whether NtwConsoleRead would not wait. */
LONG NtwConsoleReady(VOID);

/** The time in 100 ns: of Kind 0 since 1601, of Kind 1 since boot. */
LONGLONG NtwClock(_In_ LONG Kind);

/** Reads a double from a text that ends with NUL. Returns the bytes it takes, 0 when there is none. */
LONG NtwParseNumber(_In_ PVOID Text, _Out_ PVOID Value);

/** Seconds that local time is ahead of UTC at a time, and whether summer time is on; seconds since 1970. */
LONG NtwZoneOffset(_In_ LONGLONG Seconds, _Out_ LONG *Daylight);

/** The time of a local time; seconds since 1970. */
LONGLONG NtwFromLocal(_In_ LONGLONG Seconds);

/** What the local time is called; seconds since 1970, bytes. */
VOID NtwZoneName(_In_ LONGLONG Seconds, _Out_ LPSTR Name, _In_ ULONG Size);

#ifdef UNICODE
#define CreateFile CreateFileW
#define QueryDosDevice QueryDosDeviceW
#define DefineDosDevice DefineDosDeviceW
#define GetCurrentDirectory GetCurrentDirectoryW
#define GetTempPath GetTempPathW
#define GetSystemDirectory GetSystemDirectoryW
#define GetWindowsDirectory GetWindowsDirectoryW
#define GetEnvironmentVariable GetEnvironmentVariableW
#define SetEnvironmentVariable SetEnvironmentVariableW
#define GetEnvironmentStrings GetEnvironmentStringsW
#define FreeEnvironmentStrings FreeEnvironmentStringsW
#define ExpandEnvironmentStrings ExpandEnvironmentStringsW
#define GetComputerName GetComputerNameW
#define lstrlen lstrlenW
#define lstrcpy lstrcpyW
#define lstrcat lstrcatW
#define lstrcmp lstrcmpW
#define lstrcmpi lstrcmpiW
#define CharToOem CharToOemW
#define FormatMessage FormatMessageW
#define OutputDebugString OutputDebugStringW
#define MessageBox MessageBoxW
#define CreateEvent CreateEventW
#define OpenEvent OpenEventW
#define CreateMutex CreateMutexW
#define OpenMutex OpenMutexW
#define CreateSemaphore CreateSemaphoreW
#define OpenSemaphore OpenSemaphoreW
#define CreateWaitableTimer CreateWaitableTimerW
#define OpenWaitableTimer OpenWaitableTimerW
#define GetModuleHandle GetModuleHandleW
#define GetModuleHandleEx GetModuleHandleExW
#define GetModuleFileName GetModuleFileNameW
#define LoadLibrary LoadLibraryW
#define LoadLibraryEx LoadLibraryExW
#define GetCommandLine GetCommandLineW
#define GetStartupInfo GetStartupInfoW
#define CreateProcess CreateProcessW
#define WriteConsole WriteConsoleW
#define ReadConsole ReadConsoleW
#define SetConsoleTitle SetConsoleTitleW
#define OpenSCManager OpenSCManagerW
#define CreateService CreateServiceW
#define OpenService OpenServiceW
#define StartService StartServiceW
#else
#define CreateFile CreateFileA
#define QueryDosDevice QueryDosDeviceA
#define DefineDosDevice DefineDosDeviceA
#define GetCurrentDirectory GetCurrentDirectoryA
#define GetTempPath GetTempPathA
#define GetSystemDirectory GetSystemDirectoryA
#define GetWindowsDirectory GetWindowsDirectoryA
#define GetEnvironmentVariable GetEnvironmentVariableA
#define SetEnvironmentVariable SetEnvironmentVariableA
#define GetEnvironmentStrings GetEnvironmentStringsA
#define FreeEnvironmentStrings FreeEnvironmentStringsA
#define ExpandEnvironmentStrings ExpandEnvironmentStringsA
#define GetComputerName GetComputerNameA
#define lstrlen lstrlenA
#define lstrcpy lstrcpyA
#define lstrcat lstrcatA
#define lstrcmp lstrcmpA
#define lstrcmpi lstrcmpiA
#define CharToOem CharToOemA
#define FormatMessage FormatMessageA
#define OutputDebugString OutputDebugStringA
#define MessageBox MessageBoxA
#define CreateEvent CreateEventA
#define OpenEvent OpenEventA
#define CreateMutex CreateMutexA
#define OpenMutex OpenMutexA
#define CreateSemaphore CreateSemaphoreA
#define OpenSemaphore OpenSemaphoreA
#define CreateWaitableTimer CreateWaitableTimerA
#define OpenWaitableTimer OpenWaitableTimerA
#define GetModuleHandle GetModuleHandleA
#define GetModuleHandleEx GetModuleHandleExA
#define GetModuleFileName GetModuleFileNameA
#define LoadLibrary LoadLibraryA
#define LoadLibraryEx LoadLibraryExA
#define GetCommandLine GetCommandLineA
#define GetStartupInfo GetStartupInfoA
#define CreateProcess CreateProcessA
#define WriteConsole WriteConsoleA
#define ReadConsole ReadConsoleA
#define SetConsoleTitle SetConsoleTitleA
#define OpenSCManager OpenSCManagerA
#define CreateService CreateServiceA
#define OpenService OpenServiceA
#define StartService StartServiceA
#endif

#endif
