/** Dispatcher objects, waits, threads' priorities and regions, time. */
import { ANY, APC, DISPATCH, inHeader, inline, routine, variable } from '../declare.js';
import type { DataDeclaration, ExportDeclaration } from '../types.js';

const WAIT_ERRORS = [
  'STATUS_SUCCESS',
  'STATUS_TIMEOUT',
  'STATUS_ALERTED',
  'STATUS_USER_APC',
  'STATUS_ABANDONED_WAIT_0',
];
const WAIT_NOTE = 'Above APC_LEVEL only with a timeout of zero.';

export const KE_EXPORTS: readonly ExportDeclaration[] = [
  routine(
    'VOID KeInitializeEvent(_Out_ PRKEVENT Event, _In_ EVENT_TYPE Type, _In_ BOOLEAN State)',
    ANY,
    'Makes an event, signalled when State is TRUE.',
  ),
  routine(
    'LONG KeSetEvent(_Inout_ PRKEVENT Event, _In_ KPRIORITY Increment, _In_ BOOLEAN Wait)',
    DISPATCH,
    'Signals an event, boosts the woken thread by Increment; returns the previous state.',
  ),
  routine(
    'LONG KeResetEvent(_Inout_ PRKEVENT Event)',
    DISPATCH,
    'Takes the signal of an event away; returns the previous state.',
  ),
  routine('VOID KeClearEvent(_Inout_ PRKEVENT Event)', DISPATCH, 'Takes the signal of an event away.'),
  routine(
    'LONG KePulseEvent(_Inout_ PRKEVENT Event, _In_ KPRIORITY Increment, _In_ BOOLEAN Wait)',
    DISPATCH,
    'Releases whoever waits now and leaves the event not signalled; returns the previous state.',
  ),
  routine(
    'LONG KeReadStateEvent(_In_ PRKEVENT Event)',
    DISPATCH,
    'Returns the state of an event, nonzero when signalled.',
  ),
  routine(
    'VOID KeInitializeSemaphore(_Out_ PRKSEMAPHORE Semaphore, _In_ LONG Count, _In_ LONG Limit)',
    ANY,
    'Makes a semaphore with a count and its upper limit.',
  ),
  routine(
    'LONG KeReleaseSemaphore(_Inout_ PRKSEMAPHORE Semaphore, _In_ KPRIORITY Increment, _In_ LONG Adjustment, _In_ BOOLEAN Wait)',
    DISPATCH,
    'Adds Adjustment to the count; returns the previous count.',
    { errors: ['STATUS_SEMAPHORE_LIMIT_EXCEEDED'] },
  ),
  routine('LONG KeReadStateSemaphore(_In_ PRKSEMAPHORE Semaphore)', DISPATCH, 'Returns the count of a semaphore.'),
  routine(
    'VOID KeInitializeMutex(_Out_ PRKMUTEX Mutex, _In_ ULONG Level)',
    ANY,
    'Makes a free mutex; Level is ignored.',
  ),
  routine(
    'LONG KeReleaseMutex(_Inout_ PRKMUTEX Mutex, _In_ BOOLEAN Wait)',
    DISPATCH,
    'Releases a mutex once; returns the previous state (1 free, 0 owned once, -1 owned twice).',
    { errors: ['STATUS_MUTANT_NOT_OWNED', 'STATUS_ABANDONED'] },
  ),
  routine(
    'LONG KeReadStateMutex(_In_ PRKMUTEX Mutex)',
    DISPATCH,
    'Returns 1 when the mutex is free, 0 or less when it is owned.',
  ),
  ...inHeader('ntifs.h', [
    routine(
      'VOID KeInitializeMutant(_Out_ PRKMUTANT Mutant, _In_ BOOLEAN InitialOwner)',
      DISPATCH,
      'Makes a mutant, owned by the caller when InitialOwner is TRUE.',
    ),
    routine(
      'LONG KeReleaseMutant(_Inout_ PRKMUTANT Mutant, _In_ KPRIORITY Increment, _In_ BOOLEAN Abandoned, _In_ BOOLEAN Wait)',
      DISPATCH,
      'Releases a mutant once; returns the previous state.',
      { errors: ['STATUS_MUTANT_NOT_OWNED', 'STATUS_ABANDONED'] },
    ),
    routine(
      'LONG KeReadStateMutant(_In_ PRKMUTANT Mutant)',
      DISPATCH,
      'Returns 1 when the mutant is free, 0 or less when it is owned.',
    ),
  ]),
  routine(
    'NTSTATUS KeWaitForSingleObject(_In_ PVOID Object, _In_ KWAIT_REASON WaitReason, _In_ KPROCESSOR_MODE WaitMode, _In_ BOOLEAN Alertable, _In_opt_ PLARGE_INTEGER Timeout)',
    DISPATCH,
    `Waits for one dispatcher object; Timeout in 100 ns, negative is relative, NULL for ever. ${WAIT_NOTE}`,
    { errors: WAIT_ERRORS },
  ),
  routine(
    'NTSTATUS KeWaitForMultipleObjects(_In_ ULONG Count, _In_ PVOID Object[], _In_ WAIT_TYPE WaitType, _In_ KWAIT_REASON WaitReason, _In_ KPROCESSOR_MODE WaitMode, _In_ BOOLEAN Alertable, _In_opt_ PLARGE_INTEGER Timeout, _Out_opt_ PKWAIT_BLOCK WaitBlockArray)',
    DISPATCH,
    `Waits for any or all of up to 64 objects; more than 3 need WaitBlockArray. ${WAIT_NOTE}`,
    { errors: [...WAIT_ERRORS, 'bug check MAXIMUM_WAIT_OBJECTS_EXCEEDED'] },
  ),
  inline(
    'NTSTATUS KeWaitForMutexObject(_In_ PVOID Mutex, _In_ KWAIT_REASON WaitReason, _In_ KPROCESSOR_MODE WaitMode, _In_ BOOLEAN Alertable, _In_opt_ PLARGE_INTEGER Timeout)',
    DISPATCH,
    'KeWaitForSingleObject by another name.',
    { errors: WAIT_ERRORS },
  ),
  routine(
    'NTSTATUS KeDelayExecutionThread(_In_ KPROCESSOR_MODE WaitMode, _In_ BOOLEAN Alertable, _In_ PLARGE_INTEGER Interval)',
    APC,
    'Sleeps; Interval in 100 ns, negative is relative, positive an absolute system time.',
    { errors: ['STATUS_SUCCESS', 'STATUS_ALERTED', 'STATUS_USER_APC'] },
  ),
  routine('VOID KeEnterCriticalRegion(VOID)', APC, 'Stops normal kernel APCs of the thread; nests.'),
  routine('VOID KeLeaveCriticalRegion(VOID)', APC, 'Ends a critical region.'),
  routine('VOID KeEnterGuardedRegion(VOID)', APC, 'Stops all APCs of the thread; nests.'),
  routine('VOID KeLeaveGuardedRegion(VOID)', APC, 'Ends a guarded region.'),
  routine('BOOLEAN KeAreApcsDisabled(VOID)', DISPATCH, 'Whether normal kernel APCs are stopped.'),
  routine(
    'BOOLEAN KeAreAllApcsDisabled(VOID)',
    DISPATCH,
    'Whether all APCs are stopped: guarded region or raised IRQL.',
  ),
  routine(
    'KPRIORITY KeSetPriorityThread(_Inout_ PKTHREAD Thread, _In_ KPRIORITY Priority)',
    DISPATCH,
    'Sets the priority (1 to 31); returns the previous one.',
    { errors: ['bug check on a priority out of range'] },
  ),
  routine(
    'KPRIORITY KeQueryPriorityThread(_In_ PKTHREAD Thread)',
    DISPATCH,
    'Returns the current priority of a thread.',
  ),
  routine(
    'LONG KeSetBasePriorityThread(_Inout_ PKTHREAD Thread, _In_ LONG Increment)',
    DISPATCH,
    'Sets the base priority relative to the base of the process; returns the previous increment.',
    { header: 'ntddk.h' },
  ),
  routine('PKTHREAD KeGetCurrentThread(VOID)', ANY, 'Returns the running thread.'),
  routine(
    'VOID KeStallExecutionProcessor(_In_ ULONG MicroSeconds)',
    ANY,
    'Keeps the processor busy for some microseconds; at most 50 are good manners.',
  ),
  routine(
    'VOID KeQuerySystemTime(_Out_ PLARGE_INTEGER CurrentTime)',
    ANY,
    'Gives the system time: 100 ns since 1601-01-01 UTC, as of the last clock tick.',
  ),
  routine(
    'VOID KeQuerySystemTimePrecise(_Out_ PLARGE_INTEGER CurrentTime)',
    ANY,
    'Gives the system time: 100 ns since 1601-01-01 UTC, to the microsecond.',
  ),
  routine(
    'ULONGLONG KeQueryInterruptTime(VOID)',
    ANY,
    'Returns the time since start in 100 ns, as of the last clock tick.',
  ),
  routine(
    'ULONGLONG KeQueryInterruptTimePrecise(_Out_ PULONG64 QpcTimeStamp)',
    ANY,
    'Returns the time since start in 100 ns, and the performance counter of that moment.',
  ),
  routine(
    'ULONGLONG KeQueryUnbiasedInterruptTime(VOID)',
    ANY,
    'Returns the time since start in 100 ns, without time asleep.',
  ),
  routine('VOID KeQueryTickCount(_Out_ PLARGE_INTEGER CurrentCount)', ANY, 'Gives the clock ticks since start.'),
  routine('ULONG KeQueryTimeIncrement(VOID)', ANY, 'Returns the length of a clock tick in 100 ns.'),
  routine(
    'LARGE_INTEGER KeQueryPerformanceCounter(_Out_opt_ PLARGE_INTEGER PerformanceFrequency)',
    ANY,
    'Returns the performance counter; gives its frequency per second.',
  ),
  routine('LARGE_INTEGER NtwReadTimeStampCounter(VOID)', ANY, 'What __rdtsc() calls: nanoseconds since start.'),
  ...inHeader('ntifs.h', [
    routine(
      'VOID KeInitializeQueue(_Out_ PRKQUEUE Queue, _In_ ULONG Count)',
      DISPATCH,
      'Makes a queue served by at most Count threads at once.',
    ),
    routine(
      'LONG KeInsertQueue(_Inout_ PRKQUEUE Queue, _Inout_ PLIST_ENTRY Entry)',
      DISPATCH,
      'Puts an entry at the end of a queue; returns the previous state.',
    ),
    routine(
      'LONG KeInsertHeadQueue(_Inout_ PRKQUEUE Queue, _Inout_ PLIST_ENTRY Entry)',
      DISPATCH,
      'Puts an entry at the head of a queue; returns the previous state.',
    ),
    routine(
      'PLIST_ENTRY KeRemoveQueue(_Inout_ PRKQUEUE Queue, _In_ KPROCESSOR_MODE WaitMode, _In_opt_ PLARGE_INTEGER Timeout)',
      APC,
      'Waits for an entry of a queue; Timeout in 100 ns.',
    ),
    routine(
      'ULONG KeRemoveQueueEx(_Inout_ PRKQUEUE Queue, _In_ KPROCESSOR_MODE WaitMode, _In_ BOOLEAN Alertable, _In_opt_ PLARGE_INTEGER Timeout, _Out_ PLIST_ENTRY *EntryArray, _In_ ULONG Count)',
      APC,
      'Waits for an entry of a queue and takes up to Count; returns how many.',
    ),
    routine('PLIST_ENTRY KeRundownQueue(_Inout_ PRKQUEUE Queue)', APC, 'Empties a queue for good.'),
    routine('LONG KeReadStateQueue(_In_ PRKQUEUE Queue)', DISPATCH, 'Returns the number of entries.'),
  ]),
  routine(
    'VOID KeInitializeApc(_Out_ PRKAPC Apc, _In_ PRKTHREAD Thread, _In_ ULONG Environment, _In_ PKKERNEL_ROUTINE KernelRoutine, _In_opt_ PKRUNDOWN_ROUTINE RundownRoutine, _In_opt_ PKNORMAL_ROUTINE NormalRoutine, _In_ KPROCESSOR_MODE ProcessorMode, _In_opt_ PVOID NormalContext)',
    DISPATCH,
    'Makes an APC for a thread.',
    { header: 'none' },
  ),
  routine(
    'BOOLEAN KeInsertQueueApc(_Inout_ PRKAPC Apc, _In_opt_ PVOID SystemArgument1, _In_opt_ PVOID SystemArgument2, _In_ KPRIORITY Increment)',
    DISPATCH,
    'Queues an APC to its thread; FALSE when it already is.',
    { header: 'none' },
  ),
  routine('BOOLEAN KeRemoveQueueApc(_Inout_ PRKAPC Apc)', DISPATCH, 'Takes an APC off its queue.', {
    header: 'none',
  }),
  routine(
    'BOOLEAN KeTestAlertThread(_In_ KPROCESSOR_MODE AlertMode)',
    DISPATCH,
    'Tests and clears the alert of the thread.',
    { header: 'none' },
  ),
  routine(
    'BOOLEAN KeAlertThread(_Inout_ PKTHREAD Thread, _In_ KPROCESSOR_MODE AlertMode)',
    DISPATCH,
    'Alerts a thread.',
    { header: 'none' },
  ),
  inline(
    'VOID KeFlushIoBuffers(_In_ PMDL Mdl, _In_ BOOLEAN ReadOperation, _In_ BOOLEAN DmaOperation)',
    DISPATCH,
    'Flushes caches around DMA; nothing to do here.',
  ),
  routine(
    'BOOLEAN KeRegisterBugCheckCallback(_Out_ PKBUGCHECK_CALLBACK_RECORD CallbackRecord, _In_ PKBUGCHECK_CALLBACK_ROUTINE CallbackRoutine, _In_opt_ PVOID Buffer, _In_ ULONG Length, _In_ PUCHAR Component)',
    ANY,
    'Asks to be called when the machine goes down.',
  ),
  routine(
    'BOOLEAN KeDeregisterBugCheckCallback(_Inout_ PKBUGCHECK_CALLBACK_RECORD CallbackRecord)',
    ANY,
    'Takes that back.',
  ),
  routine(
    'BOOLEAN KeRegisterBugCheckReasonCallback(_Out_ PKBUGCHECK_REASON_CALLBACK_RECORD CallbackRecord, _In_ PKBUGCHECK_REASON_CALLBACK_ROUTINE CallbackRoutine, _In_ KBUGCHECK_CALLBACK_REASON Reason, _In_ PUCHAR Component)',
    ANY,
    'Asks to be called when the machine goes down.',
  ),
  routine(
    'BOOLEAN KeDeregisterBugCheckReasonCallback(_Inout_ PKBUGCHECK_REASON_CALLBACK_RECORD CallbackRecord)',
    ANY,
    'Takes that back.',
  ),
  routine('DECLSPEC_NORETURN VOID KeBugCheck(_In_ ULONG BugCheckCode)', ANY, 'Stops the machine with a code.', {
    header: 'ntddk.h',
  }),
  routine(
    'DECLSPEC_NORETURN VOID KeBugCheckEx(_In_ ULONG BugCheckCode, _In_ ULONG_PTR BugCheckParameter1, _In_ ULONG_PTR BugCheckParameter2, _In_ ULONG_PTR BugCheckParameter3, _In_ ULONG_PTR BugCheckParameter4)',
    ANY,
    'Stops the machine with a code and four parameters.',
  ),
];

export const KE_DATA: readonly DataDeclaration[] = [
  variable('volatile CCHAR KeNumberProcessors', 'Number of processors.'),
  variable('PULONG NtBuildNumber', 'Points to the build number; free builds have the top bits set.'),
];
