/** System services for objects and handles. Each is there twice: ZwXxx for kernel callers, NtXxx for the caller's mode. */
import { PASSIVE, routine } from '../declare.js';
import type { ExportDeclaration } from '../types.js';

const CREATE_ERRORS = ['STATUS_OBJECT_NAME_COLLISION', 'STATUS_OBJECT_NAME_EXISTS', 'STATUS_OBJECT_PATH_NOT_FOUND'];
const OPEN_ERRORS = ['STATUS_OBJECT_NAME_NOT_FOUND', 'STATUS_OBJECT_TYPE_MISMATCH'];
const HANDLE_ERRORS = ['STATUS_INVALID_HANDLE', 'STATUS_OBJECT_TYPE_MISMATCH', 'STATUS_ACCESS_DENIED'];
const CREATE = '_Out_ PHANDLE Handle, _In_ ACCESS_MASK DesiredAccess, _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes';
const OPEN = '_Out_ PHANDLE Handle, _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes';
const QUERY = '_Out_ PVOID Information, _In_ ULONG Length, _Out_opt_ PULONG ReturnLength';

type Header = NonNullable<ExportDeclaration['header']>;

/** Both forms of a service. @param header declares the Zw form @param ntHeader the Nt form: mostly none */
export function service(
  name: string,
  parameters: string,
  doc: string,
  errors: readonly string[],
  header: Header = 'none',
  ntHeader: Header = 'none',
): ExportDeclaration[] {
  return [
    routine(`NTSTATUS Zw${name}(${parameters})`, PASSIVE, doc, { errors, header }),
    routine(`NTSTATUS Nt${name}(${parameters})`, PASSIVE, doc, { errors, header: ntHeader }),
  ];
}

export const ZW_OBJECT_EXPORTS: readonly ExportDeclaration[] = [
  ...service('Close', '_In_ HANDLE Handle', 'Closes a handle.', ['STATUS_INVALID_HANDLE'], 'wdm.h', 'ntifs.h'),
  ...service(
    'DuplicateObject',
    '_In_ HANDLE SourceProcessHandle, _In_ HANDLE SourceHandle, _In_opt_ HANDLE TargetProcessHandle, _Out_opt_ PHANDLE TargetHandle, _In_ ACCESS_MASK DesiredAccess, _In_ ULONG HandleAttributes, _In_ ULONG Options',
    'Duplicates a handle.',
    HANDLE_ERRORS,
    'ntifs.h',
  ),
  ...service(
    'QueryObject',
    '_In_opt_ HANDLE Handle, _In_ OBJECT_INFORMATION_CLASS ObjectInformationClass, _Out_opt_ PVOID ObjectInformation, _In_ ULONG ObjectInformationLength, _Out_opt_ PULONG ReturnLength',
    'Asks about an object; bytes.',
    ['STATUS_INVALID_HANDLE', 'STATUS_INFO_LENGTH_MISMATCH', 'STATUS_INVALID_INFO_CLASS'],
    'ntifs.h',
  ),
  ...service(
    'SetInformationObject',
    '_In_ HANDLE Handle, _In_ OBJECT_INFORMATION_CLASS ObjectInformationClass, _In_ PVOID ObjectInformation, _In_ ULONG ObjectInformationLength',
    'Says whether a handle is inherited, and protected from being closed; bytes.',
    ['STATUS_INVALID_HANDLE', 'STATUS_INFO_LENGTH_MISMATCH', 'STATUS_INVALID_INFO_CLASS'],
  ),
  ...service(
    'QuerySecurityObject',
    '_In_ HANDLE Handle, _In_ SECURITY_INFORMATION SecurityInformation, _Out_opt_ PSECURITY_DESCRIPTOR SecurityDescriptor, _In_ ULONG Length, _Out_ PULONG LengthNeeded',
    'Copies parts of the security descriptor of an object; bytes.',
    ['STATUS_INVALID_HANDLE', 'STATUS_ACCESS_DENIED', 'STATUS_BUFFER_TOO_SMALL', 'STATUS_NO_SECURITY_ON_OBJECT'],
    'ntifs.h',
  ),
  ...service(
    'SetSecurityObject',
    '_In_ HANDLE Handle, _In_ SECURITY_INFORMATION SecurityInformation, _In_ PSECURITY_DESCRIPTOR SecurityDescriptor',
    'Changes parts of the security descriptor of an object.',
    ['STATUS_INVALID_HANDLE', 'STATUS_ACCESS_DENIED', 'STATUS_INVALID_SECURITY_DESCR'],
    'ntifs.h',
  ),
  ...service(
    'WaitForSingleObject',
    '_In_ HANDLE Handle, _In_ BOOLEAN Alertable, _In_opt_ PLARGE_INTEGER Timeout',
    'Waits for the object of a handle; 100 ns.',
    [...HANDLE_ERRORS, 'STATUS_TIMEOUT'],
    'wdm.h',
  ),
  ...service(
    'WaitForMultipleObjects',
    '_In_ ULONG Count, _In_ PHANDLE Handles, _In_ WAIT_TYPE WaitType, _In_ BOOLEAN Alertable, _In_opt_ PLARGE_INTEGER Timeout',
    'Waits for several objects; 100 ns.',
    [...HANDLE_ERRORS, 'STATUS_TIMEOUT', 'STATUS_INVALID_PARAMETER_MIX'],
  ),
  ...service(
    'SignalAndWaitForSingleObject',
    '_In_ HANDLE SignalHandle, _In_ HANDLE WaitHandle, _In_ BOOLEAN Alertable, _In_opt_ PLARGE_INTEGER Timeout',
    'Signals one object and waits for another; 100 ns.',
    [...HANDLE_ERRORS, 'STATUS_MUTANT_NOT_OWNED', 'STATUS_SEMAPHORE_LIMIT_EXCEEDED'],
  ),

  ...service(
    'CreateEvent',
    `${CREATE}, _In_ EVENT_TYPE EventType, _In_ BOOLEAN InitialState`,
    'Creates an event.',
    CREATE_ERRORS,
    'ntifs.h',
  ),
  ...service('OpenEvent', OPEN, 'Opens an event.', OPEN_ERRORS),
  ...service(
    'SetEvent',
    '_In_ HANDLE EventHandle, _Out_opt_ PLONG PreviousState',
    'Signals an event.',
    HANDLE_ERRORS,
    'ntifs.h',
  ),
  ...service('ResetEvent', '_In_ HANDLE EventHandle, _Out_opt_ PLONG PreviousState', 'Resets an event.', HANDLE_ERRORS),
  ...service(
    'PulseEvent',
    '_In_ HANDLE EventHandle, _Out_opt_ PLONG PreviousState',
    'Releases who waits now.',
    HANDLE_ERRORS,
  ),
  ...service('ClearEvent', '_In_ HANDLE EventHandle', 'Resets an event.', HANDLE_ERRORS),
  ...service(
    'QueryEvent',
    `_In_ HANDLE EventHandle, _In_ ULONG InformationClass, ${QUERY}`,
    'Asks about an event.',
    HANDLE_ERRORS,
  ),

  ...service(
    'CreateSemaphore',
    `${CREATE}, _In_ LONG InitialCount, _In_ LONG MaximumCount`,
    'Creates a semaphore.',
    CREATE_ERRORS,
  ),
  ...service('OpenSemaphore', OPEN, 'Opens a semaphore.', OPEN_ERRORS),
  ...service(
    'ReleaseSemaphore',
    '_In_ HANDLE SemaphoreHandle, _In_ LONG ReleaseCount, _Out_opt_ PLONG PreviousCount',
    'Adds to the count of a semaphore.',
    [...HANDLE_ERRORS, 'STATUS_SEMAPHORE_LIMIT_EXCEEDED'],
  ),
  ...service(
    'QuerySemaphore',
    `_In_ HANDLE SemaphoreHandle, _In_ ULONG InformationClass, ${QUERY}`,
    'Asks about a semaphore.',
    HANDLE_ERRORS,
  ),

  ...service('CreateMutant', `${CREATE}, _In_ BOOLEAN InitialOwner`, 'Creates a mutex.', CREATE_ERRORS),
  ...service('OpenMutant', OPEN, 'Opens a mutex.', OPEN_ERRORS),
  ...service('ReleaseMutant', '_In_ HANDLE MutantHandle, _Out_opt_ PLONG PreviousCount', 'Releases a mutex.', [
    ...HANDLE_ERRORS,
    'STATUS_MUTANT_NOT_OWNED',
  ]),
  ...service(
    'QueryMutant',
    `_In_ HANDLE MutantHandle, _In_ ULONG InformationClass, ${QUERY}`,
    'Asks about a mutex.',
    HANDLE_ERRORS,
  ),

  ...service('CreateTimer', `${CREATE}, _In_ TIMER_TYPE TimerType`, 'Creates a timer.', CREATE_ERRORS, 'ntddk.h'),
  ...service('OpenTimer', OPEN, 'Opens a timer.', OPEN_ERRORS, 'ntddk.h'),
  ...service(
    'SetTimer',
    '_In_ HANDLE TimerHandle, _In_ PLARGE_INTEGER DueTime, _In_opt_ PVOID TimerApcRoutine, _In_opt_ PVOID TimerContext, _In_ BOOLEAN ResumeTimer, _In_opt_ LONG Period, _Out_opt_ PBOOLEAN PreviousState',
    'Sets a timer; DueTime in 100 ns, Period in milliseconds.',
    [...HANDLE_ERRORS, 'STATUS_NOT_SUPPORTED'],
    'ntddk.h',
  ),
  ...service(
    'CancelTimer',
    '_In_ HANDLE TimerHandle, _Out_opt_ PBOOLEAN CurrentState',
    'Cancels a timer.',
    HANDLE_ERRORS,
    'ntddk.h',
  ),
  ...service(
    'QueryTimer',
    `_In_ HANDLE TimerHandle, _In_ ULONG InformationClass, ${QUERY}`,
    'Asks about a timer.',
    HANDLE_ERRORS,
  ),

  ...service(
    'CreateDirectoryObject',
    '_Out_ PHANDLE DirectoryHandle, _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes',
    'Creates a directory of objects.',
    CREATE_ERRORS,
    'wdm.h',
  ),
  ...service('OpenDirectoryObject', OPEN, 'Opens a directory of objects.', OPEN_ERRORS),
  ...service(
    'QueryDirectoryObject',
    '_In_ HANDLE DirectoryHandle, _Out_opt_ PVOID Buffer, _In_ ULONG Length, _In_ BOOLEAN ReturnSingleEntry, _In_ BOOLEAN RestartScan, _Inout_ PULONG Context, _Out_opt_ PULONG ReturnLength',
    'Lists a directory of objects; bytes.',
    [...HANDLE_ERRORS, 'STATUS_MORE_ENTRIES', 'STATUS_NO_MORE_ENTRIES', 'STATUS_BUFFER_TOO_SMALL'],
  ),
  ...service(
    'CreateSymbolicLinkObject',
    '_Out_ PHANDLE LinkHandle, _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes, _In_ PUNICODE_STRING LinkTarget',
    'Creates a symbolic link.',
    CREATE_ERRORS,
  ),
  ...service(
    'OpenSymbolicLinkObject',
    '_Out_ PHANDLE LinkHandle, _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes',
    'Opens a symbolic link.',
    OPEN_ERRORS,
    'wdm.h',
  ),
  ...service(
    'QuerySymbolicLinkObject',
    '_In_ HANDLE LinkHandle, _Inout_ PUNICODE_STRING LinkTarget, _Out_opt_ PULONG ReturnedLength',
    'Reads a symbolic link.',
    [...HANDLE_ERRORS, 'STATUS_BUFFER_TOO_SMALL'],
    'wdm.h',
  ),
  ...service(
    'MakeTemporaryObject',
    '_In_ HANDLE Handle',
    'Lets a permanent object go with its last handle.',
    HANDLE_ERRORS,
    'wdm.h',
  ),
  ...service('MakePermanentObject', '_In_ HANDLE Handle', 'Keeps an object without handles.', HANDLE_ERRORS),

  ...service(
    'OpenProcess',
    '_Out_ PHANDLE ProcessHandle, _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes, _In_opt_ PCLIENT_ID ClientId',
    'Opens a process.',
    ['STATUS_INVALID_CID', 'STATUS_INVALID_PARAMETER_MIX'],
    'ntddk.h',
    'ntifs.h',
  ),
  ...service(
    'OpenThread',
    '_Out_ PHANDLE ThreadHandle, _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes, _In_opt_ PCLIENT_ID ClientId',
    'Opens a thread.',
    ['STATUS_INVALID_CID', 'STATUS_INVALID_PARAMETER_MIX'],
  ),
  ...service(
    'TerminateProcess',
    '_In_opt_ HANDLE ProcessHandle, _In_ NTSTATUS ExitStatus',
    'Ends a process.',
    ['STATUS_INVALID_HANDLE', 'STATUS_ACCESS_DENIED', 'STATUS_PROCESS_IS_TERMINATING'],
    'ntddk.h',
  ),
  ...service(
    'QueryInformationProcess',
    '_In_ HANDLE ProcessHandle, _In_ ULONG ProcessInformationClass, _Out_opt_ PVOID ProcessInformation, _In_ ULONG ProcessInformationLength, _Out_opt_ PULONG ReturnLength',
    'Asks about a process; bytes.',
    ['STATUS_INVALID_HANDLE', 'STATUS_INFO_LENGTH_MISMATCH', 'STATUS_INVALID_INFO_CLASS'],
  ),
];
