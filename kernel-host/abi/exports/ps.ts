/** Processes and threads. */
import { ANY, APC, DISPATCH, inHeader, PASSIVE, routine, variable } from '../declare.js';
import type { DataDeclaration, ExportDeclaration } from '../types.js';
import { PS_TOKEN_EXPORTS } from './pstoken.js';

export const PS_EXPORTS: readonly ExportDeclaration[] = [
  routine(
    'NTSTATUS PsCreateSystemThread(_Out_ PHANDLE ThreadHandle, _In_ ULONG DesiredAccess, _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_opt_ HANDLE ProcessHandle, _Out_opt_ PCLIENT_ID ClientId, _In_ PKSTART_ROUTINE StartRoutine, _In_opt_ PVOID StartContext)',
    PASSIVE,
    'Starts a system thread; the handle must be closed.',
    { errors: ['STATUS_INVALID_HANDLE', 'STATUS_INSUFFICIENT_RESOURCES'] },
  ),
  routine(
    'NTSTATUS PsTerminateSystemThread(_In_ NTSTATUS ExitStatus)',
    PASSIVE,
    'Ends the calling system thread; returns only for other threads.',
    { errors: ['STATUS_INVALID_PARAMETER'] },
  ),
  routine('HANDLE PsGetCurrentThreadId(VOID)', DISPATCH, 'Returns the id of the running thread.'),
  routine('HANDLE PsGetCurrentProcessId(VOID)', DISPATCH, 'Returns the id of the process of the running thread.'),
  routine('PETHREAD PsGetCurrentThread(VOID)', ANY, 'Returns the running thread.'),
  routine('PEPROCESS PsGetCurrentProcess(VOID)', ANY, 'Returns the process of the running thread.'),
  routine('PEPROCESS IoGetCurrentProcess(VOID)', ANY, 'Returns the process of the running thread.'),
  ...inHeader('ntddk.h', [
    routine('HANDLE PsGetThreadId(_In_ PETHREAD Thread)', ANY, 'Returns the id of a thread.'),
    routine('HANDLE PsGetThreadProcessId(_In_ PETHREAD Thread)', ANY, 'Returns the id of the process of a thread.'),
    routine('HANDLE PsGetProcessId(_In_ PEPROCESS Process)', ANY, 'Returns the id of a process.'),
    routine('BOOLEAN PsIsSystemThread(_In_ PETHREAD Thread)', ANY, 'Whether it is a system thread.'),
    routine(
      'NTSTATUS PsGetThreadExitStatus(_In_ PETHREAD Thread)',
      ANY,
      'Returns the exit status, STATUS_PENDING while it runs.',
      { header: 'none' },
    ),
    routine(
      'BOOLEAN PsGetVersion(_Out_opt_ PULONG MajorVersion, _Out_opt_ PULONG MinorVersion, _Out_opt_ PULONG BuildNumber, _Inout_opt_ PUNICODE_STRING CSDVersion)',
      PASSIVE,
      'Gives the version of the system; TRUE on checked builds.',
    ),
  ]),
  ...inHeader('ntifs.h', [
    routine(
      'NTSTATUS PsLookupThreadByThreadId(_In_ HANDLE ThreadId, _Out_ PETHREAD *Thread)',
      APC,
      'Finds a thread by id and references it.',
      { errors: ['STATUS_INVALID_CID'] },
    ),
    routine('PEPROCESS PsGetThreadProcess(_In_ PETHREAD Thread)', ANY, 'Returns the process of a thread.'),
    routine('BOOLEAN PsIsThreadTerminating(_In_ PETHREAD Thread)', ANY, 'Whether the thread is ending.'),
  ]),
  ...inHeader('ntifs.h', [
    routine(
      'NTSTATUS PsLookupProcessByProcessId(_In_ HANDLE ProcessId, _Out_ PEPROCESS *Process)',
      APC,
      'Finds a process by id and references it.',
    ),
    routine(
      'NTSTATUS PsGetProcessExitStatus(_In_ PEPROCESS Process)',
      ANY,
      'Returns its exit status, STATUS_PENDING while it runs.',
    ),
    routine('LARGE_INTEGER PsGetProcessExitTime(VOID)', ANY, 'Returns the exit time of the current process.'),
  ]),
  ...inHeader('ntddk.h', [
    routine(
      'NTSTATUS PsSetCreateProcessNotifyRoutine(_In_ PCREATE_PROCESS_NOTIFY_ROUTINE NotifyRoutine, _In_ BOOLEAN Remove)',
      PASSIVE,
      'Asks to be told of processes.',
    ),
    routine(
      'NTSTATUS PsSetCreateProcessNotifyRoutineEx(_In_ PCREATE_PROCESS_NOTIFY_ROUTINE_EX NotifyRoutine, _In_ BOOLEAN Remove)',
      PASSIVE,
      'Asks to be told of processes and to decide.',
    ),
    routine(
      'NTSTATUS PsSetCreateThreadNotifyRoutine(_In_ PCREATE_THREAD_NOTIFY_ROUTINE NotifyRoutine)',
      PASSIVE,
      'Asks to be told of threads.',
    ),
    routine(
      'NTSTATUS PsRemoveCreateThreadNotifyRoutine(_In_ PCREATE_THREAD_NOTIFY_ROUTINE NotifyRoutine)',
      PASSIVE,
      'Takes that back.',
    ),
    routine(
      'NTSTATUS PsSetLoadImageNotifyRoutine(_In_ PLOAD_IMAGE_NOTIFY_ROUTINE NotifyRoutine)',
      PASSIVE,
      'Asks to be told of images.',
    ),
    routine(
      'NTSTATUS PsRemoveLoadImageNotifyRoutine(_In_ PLOAD_IMAGE_NOTIFY_ROUTINE NotifyRoutine)',
      PASSIVE,
      'Takes that back.',
    ),
    routine(
      'LONGLONG PsGetProcessCreateTimeQuadPart(_In_ PEPROCESS Process)',
      ANY,
      'Returns when a process began; 100 ns.',
    ),
  ]),
  ...inHeader('none', [
    routine('PUCHAR PsGetProcessImageFileName(_In_ PEPROCESS Process)', ANY, 'Returns the short name of a process.'),
    routine(
      'HANDLE PsGetProcessInheritedFromUniqueProcessId(_In_ PEPROCESS Process)',
      ANY,
      'Returns the id of the parent.',
    ),
    routine(
      'PVOID PsGetProcessSectionBaseAddress(_In_ PEPROCESS Process)',
      ANY,
      'Returns where the image of a process lies.',
    ),
  ]),
  ...inHeader('ntifs.h', [
    routine(
      'VOID KeStackAttachProcess(_Inout_ PRKPROCESS Process, _Out_ PRKAPC_STATE ApcState)',
      APC,
      'Enters the address space of a process.',
    ),
    routine('VOID KeUnstackDetachProcess(_In_ PRKAPC_STATE ApcState)', APC, 'Leaves it again.'),
    routine(
      'VOID KeAttachProcess(_Inout_ PRKPROCESS Process)',
      APC,
      'Enters the address space of a process; obsolete.',
    ),
    routine('VOID KeDetachProcess(VOID)', APC, 'Leaves it again; obsolete.'),
  ]),
  ...PS_TOKEN_EXPORTS,
];

export const PS_DATA: readonly DataDeclaration[] = [
  variable('PEPROCESS PsInitialSystemProcess', 'The System process.'),
  variable('POBJECT_TYPE *PsThreadType', 'Type of thread objects.'),
  variable('POBJECT_TYPE *PsProcessType', 'Type of process objects.'),
  variable('POBJECT_TYPE *PsJobType', 'Type of job objects.'),
];
