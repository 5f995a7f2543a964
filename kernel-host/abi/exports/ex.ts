/** Exceptions, times, callbacks, work items, UUIDs, versions. */
import { ANY, APC, DISPATCH, inline, PASSIVE, routine, variable } from '../declare.js';
import type { DataDeclaration, ExportDeclaration } from '../types.js';
import { ETW_EXPORTS } from './etw.js';

export const EX_EXPORTS: readonly ExportDeclaration[] = [
  routine('DECLSPEC_NORETURN VOID ExRaiseStatus(_In_ NTSTATUS Status)', APC, 'Raises a status as an exception.', {
    header: 'ntddk.h',
  }),
  routine('DECLSPEC_NORETURN VOID ExRaiseAccessViolation(VOID)', APC, 'Raises STATUS_ACCESS_VIOLATION.', {
    header: 'ntddk.h',
  }),
  routine('DECLSPEC_NORETURN VOID ExRaiseDatatypeMisalignment(VOID)', APC, 'Raises STATUS_DATATYPE_MISALIGNMENT.', {
    header: 'ntddk.h',
  }),
  routine(
    'VOID ExSystemTimeToLocalTime(_In_ PLARGE_INTEGER SystemTime, _Out_ PLARGE_INTEGER LocalTime)',
    ANY,
    'Turns system time into the time zone of the machine; 100 ns.',
  ),
  routine(
    'VOID ExLocalTimeToSystemTime(_In_ PLARGE_INTEGER LocalTime, _Out_ PLARGE_INTEGER SystemTime)',
    ANY,
    'Turns local time into system time; 100 ns.',
  ),
  routine('KPROCESSOR_MODE ExGetPreviousMode(VOID)', APC, 'Returns the mode the thread came from.'),
  routine(
    'BOOLEAN ExIsProcessorFeaturePresent(_In_ ULONG ProcessorFeature)',
    ANY,
    'Whether the processor has a feature; none of the x86 ones.',
  ),
  routine(
    'VOID ExQueueWorkItem(_Inout_ PWORK_QUEUE_ITEM WorkItem, _In_ WORK_QUEUE_TYPE QueueType)',
    DISPATCH,
    'Queues work to a system worker thread.',
  ),
  inline(
    'VOID ExInitializeWorkItem(_Out_ PWORK_QUEUE_ITEM Item, _In_ PWORKER_THREAD_ROUTINE Routine, _In_opt_ PVOID Context)',
    DISPATCH,
    'Makes a work item.',
    { header: 'ntddk.h' },
  ),
  routine(
    'NTSTATUS ExCreateCallback(_Out_ PCALLBACK_OBJECT *CallbackObject, _In_ POBJECT_ATTRIBUTES ObjectAttributes, _In_ BOOLEAN Create, _In_ BOOLEAN AllowMultipleCallbacks)',
    PASSIVE,
    'Creates or opens a callback object.',
  ),
  routine(
    'PVOID ExRegisterCallback(_Inout_ PCALLBACK_OBJECT CallbackObject, _In_ PCALLBACK_FUNCTION CallbackFunction, _In_opt_ PVOID CallbackContext)',
    APC,
    'Registers a routine with a callback object.',
  ),
  routine('VOID ExUnregisterCallback(_Inout_ PVOID CallbackRegistration)', APC, 'Takes that back.'),
  routine(
    'VOID ExNotifyCallback(_In_ PVOID CallbackObject, _In_opt_ PVOID Argument1, _In_opt_ PVOID Argument2)',
    DISPATCH,
    'Calls the registered routines.',
  ),
  routine('NTSTATUS ExUuidCreate(_Out_ UUID *Uuid)', APC, 'Makes a UUID that is good on this machine.', {
    header: 'ntddk.h',
  }),
  routine(
    'ULONG ExSetTimerResolution(_In_ ULONG DesiredTime, _In_ BOOLEAN SetResolution)',
    APC,
    'Asks for a clock tick; 100 ns.',
  ),
  routine(
    'VOID ExQueryTimerResolution(_Out_ PULONG MaximumTime, _Out_ PULONG MinimumTime, _Out_ PULONG CurrentTime)',
    APC,
    'Gives the limits of the clock tick; 100 ns.',
  ),
  routine(
    'PEX_TIMER ExAllocateTimer(_In_opt_ PEXT_CALLBACK Callback, _In_opt_ PVOID CallbackContext, _In_ ULONG Attributes)',
    DISPATCH,
    'Makes a timer object.',
  ),
  routine(
    'BOOLEAN ExSetTimer(_In_ PEX_TIMER Timer, _In_ LONGLONG DueTime, _In_ LONGLONG Period, _In_opt_ PEXT_SET_PARAMETERS Parameters)',
    DISPATCH,
    'Sets it; 100 ns.',
  ),
  routine('BOOLEAN ExCancelTimer(_Inout_ PEX_TIMER Timer, _In_opt_ PVOID Parameters)', DISPATCH, 'Cancels it.'),
  routine(
    'BOOLEAN ExDeleteTimer(_In_ PEX_TIMER Timer, _In_ BOOLEAN Cancel, _In_ BOOLEAN Wait, _In_opt_ PEXT_DELETE_PARAMETERS Parameters)',
    DISPATCH,
    'Deletes it.',
  ),
  ...ETW_EXPORTS,
];

export const EX_DATA: readonly DataDeclaration[] = [
  variable('POBJECT_TYPE *ExEventObjectType', 'Type of event objects.'),
  variable('POBJECT_TYPE *ExSemaphoreObjectType', 'Type of semaphore objects.'),
  variable('POBJECT_TYPE *ExMutantObjectType', 'Type of mutant objects.'),
  variable('POBJECT_TYPE *ExTimerObjectType', 'Type of timer objects.'),
  variable('POBJECT_TYPE *ExDesktopObjectType', 'Type of desktop objects.'),
  variable('POBJECT_TYPE *ExWindowStationObjectType', 'Type of window stations.'),
  variable('POBJECT_TYPE *CmKeyObjectType', 'Type of registry keys.'),
];
