/** Structs and function types of Win32, as 32-bit Windows lays them out. */
import { routineType, struct } from '../declare.js';
import type { RoutineTypeDeclaration, StructDeclaration } from '../types.js';

export const WIN32_STRUCTS: readonly StructDeclaration[] = [
  struct(
    'SECURITY_ATTRIBUTES',
    12,
    'Security and inheritance of a new handle.',
    `
    0x00 DWORD nLength
    0x04 LPVOID lpSecurityDescriptor
    0x08 BOOL bInheritHandle
  `,
    { aliases: ['*LPSECURITY_ATTRIBUTES'] },
  ),
  struct(
    'OVERLAPPED',
    20,
    'An asynchronous operation: where in the file, and the event it sets.',
    `
    0x00 ULONG_PTR Internal
    0x04 ULONG_PTR InternalHigh
    0x08 union {
      0x08 struct {
        0x08 DWORD Offset
        0x0c DWORD OffsetHigh
      }
      0x08 PVOID Pointer
    }
    0x10 HANDLE hEvent
  `,
    { aliases: ['*LPOVERLAPPED'] },
  ),
  struct(
    'RTL_CRITICAL_SECTION',
    24,
    'A critical section.',
    `
    0x00 PVOID DebugInfo
    0x04 LONG LockCount
    0x08 LONG RecursionCount
    0x0c HANDLE OwningThread
    0x10 HANDLE LockSemaphore
    0x14 ULONG_PTR SpinCount
  `,
    { aliases: ['*PRTL_CRITICAL_SECTION', 'CRITICAL_SECTION', '*PCRITICAL_SECTION', '*LPCRITICAL_SECTION'] },
  ),
  struct('RTL_SRWLOCK', 4, 'A slim reader/writer lock.', '0x00 PVOID Ptr', {
    aliases: ['*PRTL_SRWLOCK', 'SRWLOCK', '*PSRWLOCK'],
  }),
  struct('RTL_CONDITION_VARIABLE', 4, 'A condition variable.', '0x00 PVOID Ptr', {
    aliases: ['*PRTL_CONDITION_VARIABLE', 'CONDITION_VARIABLE', '*PCONDITION_VARIABLE'],
  }),
  struct('RTL_RUN_ONCE', 4, 'A one-time initialisation.', '0x00 PVOID Ptr', {
    aliases: ['*PRTL_RUN_ONCE', 'INIT_ONCE', '*PINIT_ONCE', '*LPINIT_ONCE'],
  }),
  struct(
    'FILETIME',
    8,
    '100 ns since 1601.',
    `
    0x00 DWORD dwLowDateTime
    0x04 DWORD dwHighDateTime
  `,
    { aliases: ['*PFILETIME', '*LPFILETIME'] },
  ),
  struct(
    'SYSTEMTIME',
    16,
    'A date and a time of day.',
    `
    0x00 WORD wYear
    0x02 WORD wMonth
    0x04 WORD wDayOfWeek
    0x06 WORD wDay
    0x08 WORD wHour
    0x0a WORD wMinute
    0x0c WORD wSecond
    0x0e WORD wMilliseconds
  `,
    { aliases: ['*PSYSTEMTIME', '*LPSYSTEMTIME'] },
  ),
  struct(
    'TIME_ZONE_INFORMATION',
    172,
    'A time zone, with its summer time; biases in minutes.',
    `
    0x00 LONG Bias
    0x04 WCHAR StandardName[32]
    0x44 SYSTEMTIME StandardDate
    0x54 LONG StandardBias
    0x58 WCHAR DaylightName[32]
    0x98 SYSTEMTIME DaylightDate
    0xa8 LONG DaylightBias
  `,
    { aliases: ['*LPTIME_ZONE_INFORMATION'] },
  ),
  struct(
    'DYNAMIC_TIME_ZONE_INFORMATION',
    432,
    'A time zone and its name.',
    `
    0x00 LONG Bias
    0x04 WCHAR StandardName[32]
    0x44 SYSTEMTIME StandardDate
    0x54 LONG StandardBias
    0x58 WCHAR DaylightName[32]
    0x98 SYSTEMTIME DaylightDate
    0xa8 LONG DaylightBias
    0xac WCHAR TimeZoneKeyName[128]
    0x1ac BOOLEAN DynamicDaylightTimeDisabled
  `,
  ),
  struct(
    'SERVICE_STATUS',
    28,
    'What a service does.',
    `
    0x00 DWORD dwServiceType
    0x04 DWORD dwCurrentState
    0x08 DWORD dwControlsAccepted
    0x0c DWORD dwWin32ExitCode
    0x10 DWORD dwServiceSpecificExitCode
    0x14 DWORD dwCheckPoint
    0x18 DWORD dwWaitHint
  `,
    { aliases: ['*LPSERVICE_STATUS'] },
  ),
  struct(
    'SERVICE_STATUS_PROCESS',
    36,
    'What a service does, and in which process.',
    `
    0x00 DWORD dwServiceType
    0x04 DWORD dwCurrentState
    0x08 DWORD dwControlsAccepted
    0x0c DWORD dwWin32ExitCode
    0x10 DWORD dwServiceSpecificExitCode
    0x14 DWORD dwCheckPoint
    0x18 DWORD dwWaitHint
    0x1c DWORD dwProcessId
    0x20 DWORD dwServiceFlags
  `,
    { aliases: ['*LPSERVICE_STATUS_PROCESS'] },
  ),
  struct(
    'SYSTEM_INFO',
    36,
    'Processors and memory.',
    `
    0x00 union {
      0x00 DWORD dwOemId
      0x00 struct {
        0x00 WORD wProcessorArchitecture
        0x02 WORD wReserved
      }
    }
    0x04 DWORD dwPageSize
    0x08 LPVOID lpMinimumApplicationAddress
    0x0c LPVOID lpMaximumApplicationAddress
    0x10 ULONG_PTR dwActiveProcessorMask
    0x14 DWORD dwNumberOfProcessors
    0x18 DWORD dwProcessorType
    0x1c DWORD dwAllocationGranularity
    0x20 WORD wProcessorLevel
    0x22 WORD wProcessorRevision
  `,
    { aliases: ['*LPSYSTEM_INFO'] },
  ),
  struct(
    'MEMORY_BASIC_INFORMATION',
    28,
    'Pages that are alike.',
    `
    0x00 PVOID BaseAddress
    0x04 PVOID AllocationBase
    0x08 DWORD AllocationProtect
    0x0c SIZE_T RegionSize
    0x10 DWORD State
    0x14 DWORD Protect
    0x18 DWORD Type
  `,
    { aliases: ['*PMEMORY_BASIC_INFORMATION'] },
  ),
  struct(
    'MEMORYSTATUS',
    32,
    'How much memory there is; bytes.',
    `
    0x00 DWORD dwLength
    0x04 DWORD dwMemoryLoad
    0x08 SIZE_T dwTotalPhys
    0x0c SIZE_T dwAvailPhys
    0x10 SIZE_T dwTotalPageFile
    0x14 SIZE_T dwAvailPageFile
    0x18 SIZE_T dwTotalVirtual
    0x1c SIZE_T dwAvailVirtual
  `,
    { aliases: ['*LPMEMORYSTATUS'] },
  ),
  struct(
    'MEMORYSTATUSEX',
    64,
    'How much memory there is; bytes.',
    `
    0x00 DWORD dwLength
    0x04 DWORD dwMemoryLoad
    0x08 ULONGLONG ullTotalPhys
    0x10 ULONGLONG ullAvailPhys
    0x18 ULONGLONG ullTotalPageFile
    0x20 ULONGLONG ullAvailPageFile
    0x28 ULONGLONG ullTotalVirtual
    0x30 ULONGLONG ullAvailVirtual
    0x38 ULONGLONG ullAvailExtendedVirtual
  `,
    { aliases: ['*LPMEMORYSTATUSEX'] },
  ),
  struct(
    'COORD',
    4,
    'A place on a screen, in characters.',
    `
    0x00 SHORT X
    0x02 SHORT Y
  `,
    { aliases: ['*PCOORD'] },
  ),
  struct(
    'SMALL_RECT',
    8,
    'A part of a screen, in characters.',
    `
    0x00 SHORT Left
    0x02 SHORT Top
    0x04 SHORT Right
    0x06 SHORT Bottom
  `,
    { aliases: ['*PSMALL_RECT'] },
  ),
  struct(
    'CONSOLE_SCREEN_BUFFER_INFO',
    22,
    'A screen.',
    `
    0x00 COORD dwSize
    0x04 COORD dwCursorPosition
    0x08 WORD wAttributes
    0x0a SMALL_RECT srWindow
    0x12 COORD dwMaximumWindowSize
  `,
    { aliases: ['*PCONSOLE_SCREEN_BUFFER_INFO'] },
  ),
  struct(
    'PROCESS_INFORMATION',
    16,
    'A program that was started.',
    `
    0x00 HANDLE hProcess
    0x04 HANDLE hThread
    0x08 DWORD dwProcessId
    0x0c DWORD dwThreadId
  `,
    { aliases: ['*PPROCESS_INFORMATION', '*LPPROCESS_INFORMATION'] },
  ),
  struct(
    'SP_DEVINFO_DATA',
    28,
    'A device of a set.',
    `
    0x00 DWORD cbSize
    0x04 GUID ClassGuid
    0x14 DWORD DevInst
    0x18 ULONG_PTR Reserved
  `,
    { aliases: ['*PSP_DEVINFO_DATA'] },
  ),
  struct(
    'SP_DEVICE_INTERFACE_DATA',
    28,
    'An interface of a set.',
    `
    0x00 DWORD cbSize
    0x04 GUID InterfaceClassGuid
    0x14 DWORD Flags
    0x18 ULONG_PTR Reserved
  `,
    { aliases: ['*PSP_DEVICE_INTERFACE_DATA'] },
  ),
  struct(
    'SP_DEVICE_INTERFACE_DETAIL_DATA_A',
    5,
    'The path of an interface; packed.',
    `
    0x00 DWORD cbSize
    0x04 CHAR DevicePath[1]
  `,
    { aliases: ['*PSP_DEVICE_INTERFACE_DETAIL_DATA_A'], pack: 1 },
  ),
  struct(
    'SP_DEVICE_INTERFACE_DETAIL_DATA_W',
    6,
    'The path of an interface; packed.',
    `
    0x00 DWORD cbSize
    0x04 WCHAR DevicePath[1]
  `,
    { aliases: ['*PSP_DEVICE_INTERFACE_DETAIL_DATA_W'], pack: 1 },
  ),
  ...(['A', 'W'] as const).map((form) => startupInfo(form)),
];

/** STARTUPINFO of one form of text. */
function startupInfo(form: 'A' | 'W'): StructDeclaration {
  const text = form === 'A' ? 'LPSTR' : 'LPWSTR';
  return struct(
    `STARTUPINFO${form}`,
    68,
    'How a program is started.',
    `
    0x00 DWORD cb
    0x04 ${text} lpReserved
    0x08 ${text} lpDesktop
    0x0c ${text} lpTitle
    0x10 DWORD dwX
    0x14 DWORD dwY
    0x18 DWORD dwXSize
    0x1c DWORD dwYSize
    0x20 DWORD dwXCountChars
    0x24 DWORD dwYCountChars
    0x28 DWORD dwFillAttribute
    0x2c DWORD dwFlags
    0x30 WORD wShowWindow
    0x32 WORD cbReserved2
    0x34 PVOID lpReserved2
    0x38 HANDLE hStdInput
    0x3c HANDLE hStdOutput
    0x40 HANDLE hStdError
  `,
    { aliases: [`*LPSTARTUPINFO${form}`] },
  );
}

export const WIN32_ROUTINE_TYPES: readonly RoutineTypeDeclaration[] = [
  routineType(
    'DWORD THREAD_START_ROUTINE(LPVOID lpThreadParameter)',
    'Where a thread of a program begins.',
    'LPTHREAD_START_ROUTINE',
  ),
  routineType(
    'VOID OVERLAPPED_COMPLETION_ROUTINE(DWORD dwErrorCode, DWORD dwNumberOfBytesTransfered, LPOVERLAPPED lpOverlapped)',
    'Told of the end of ReadFileEx and WriteFileEx.',
    'LPOVERLAPPED_COMPLETION_ROUTINE',
  ),
  routineType(
    'VOID FLS_CALLBACK_FUNCTION(PVOID lpFlsData)',
    "Gets a thread's value at its end.",
    'PFLS_CALLBACK_FUNCTION',
  ),
  routineType(
    'BOOL INIT_ONCE_FN(PINIT_ONCE InitOnce, PVOID Parameter, PVOID *Context)',
    'Initialises once; FALSE: it failed.',
    'PINIT_ONCE_FN',
  ),
  routineType('int FAR_ROUTINE(VOID)', 'What GetProcAddress gives: to be cast.', 'FARPROC'),
  routineType('BOOL HANDLER_ROUTINE(DWORD dwCtrlType)', 'What SetConsoleCtrlHandler is given.', 'PHANDLER_ROUTINE'),
  routineType('VOID APCFUNC(ULONG_PTR Parameter)', 'What QueueUserAPC has called.', 'PAPCFUNC'),
  routineType(
    'VOID TIMERAPCROUTINE(LPVOID lpArgToCompletionRoutine, DWORD dwTimerLowValue, DWORD dwTimerHighValue)',
    'What a timer that was set with it has called in an alertable wait.',
    'PTIMERAPCROUTINE',
  ),
  routineType(
    'LONG TOP_LEVEL_EXCEPTION_FILTER(PVOID ExceptionInfo)',
    'What SetUnhandledExceptionFilter is given.',
    'LPTOP_LEVEL_EXCEPTION_FILTER',
  ),
];
