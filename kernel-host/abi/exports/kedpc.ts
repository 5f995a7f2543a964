/** DPCs, timers, device queues, interrupts. */
import { ANY, APC, CLOCK, DISPATCH, inHeader, PASSIVE, routine } from '../declare.js';
import type { ExportDeclaration } from '../types.js';

export const KE_DPC_EXPORTS: readonly ExportDeclaration[] = [
  routine(
    'VOID KeInitializeDpc(_Out_ PRKDPC Dpc, _In_ PKDEFERRED_ROUTINE DeferredRoutine, _In_opt_ PVOID DeferredContext)',
    ANY,
    'Makes a DPC.',
  ),
  routine(
    'VOID KeInitializeThreadedDpc(_Out_ PRKDPC Dpc, _In_ PKDEFERRED_ROUTINE DeferredRoutine, _In_opt_ PVOID DeferredContext)',
    ANY,
    'Makes a DPC that may run at PASSIVE_LEVEL.',
  ),
  routine(
    'BOOLEAN KeInsertQueueDpc(_Inout_ PRKDPC Dpc, _In_opt_ PVOID SystemArgument1, _In_opt_ PVOID SystemArgument2)',
    ANY,
    'Queues a DPC; FALSE when it already is.',
  ),
  routine('BOOLEAN KeRemoveQueueDpc(_Inout_ PRKDPC Dpc)', ANY, 'Takes a DPC off its queue; whether it was there.'),
  routine('VOID KeFlushQueuedDpcs(VOID)', PASSIVE, 'Returns when all DPCs that were queued have run.'),
  routine(
    'VOID KeSetImportanceDpc(_Inout_ PRKDPC Dpc, _In_ KDPC_IMPORTANCE Importance)',
    ANY,
    'Says where in its queue a DPC goes.',
  ),
  routine(
    'VOID KeSetTargetProcessorDpc(_Inout_ PRKDPC Dpc, _In_ CCHAR Number)',
    ANY,
    'Says on which processor a DPC runs.',
  ),
  routine(
    'NTSTATUS KeSetTargetProcessorDpcEx(_Inout_ PKDPC Dpc, _In_ PPROCESSOR_NUMBER ProcNumber)',
    ANY,
    'Says on which processor a DPC runs.',
  ),
  routine('VOID KeInitializeTimer(_Out_ PKTIMER Timer)', DISPATCH, 'Makes a notification timer.'),
  routine('VOID KeInitializeTimerEx(_Out_ PKTIMER Timer, _In_ TIMER_TYPE Type)', DISPATCH, 'Makes a timer.'),
  routine(
    'BOOLEAN KeSetTimer(_Inout_ PKTIMER Timer, _In_ LARGE_INTEGER DueTime, _In_opt_ PKDPC Dpc)',
    DISPATCH,
    'Sets a timer; DueTime in 100 ns, negative is relative; whether it was set before.',
  ),
  routine(
    'BOOLEAN KeSetTimerEx(_Inout_ PKTIMER Timer, _In_ LARGE_INTEGER DueTime, _In_ LONG Period, _In_opt_ PKDPC Dpc)',
    DISPATCH,
    'Sets a timer; DueTime in 100 ns, Period in milliseconds.',
  ),
  routine(
    'BOOLEAN KeSetCoalescableTimer(_Inout_ PKTIMER Timer, _In_ LARGE_INTEGER DueTime, _In_ ULONG Period, _In_ ULONG TolerableDelay, _In_opt_ PKDPC Dpc)',
    DISPATCH,
    'Sets a timer that may come late by TolerableDelay milliseconds.',
  ),
  routine('BOOLEAN KeCancelTimer(_Inout_ PKTIMER Timer)', DISPATCH, 'Cancels a timer; whether it was set.'),
  routine('BOOLEAN KeReadStateTimer(_In_ PKTIMER Timer)', DISPATCH, 'Whether the timer is signalled.'),
  routine('VOID KeInitializeDeviceQueue(_Out_ PKDEVICE_QUEUE DeviceQueue)', DISPATCH, 'Makes a device queue.'),
  routine(
    'BOOLEAN KeInsertDeviceQueue(_Inout_ PKDEVICE_QUEUE DeviceQueue, _Inout_ PKDEVICE_QUEUE_ENTRY DeviceQueueEntry)',
    DISPATCH,
    'Queues an entry when the device is busy; whether it did.',
    { minIrql: DISPATCH },
  ),
  routine(
    'BOOLEAN KeInsertByKeyDeviceQueue(_Inout_ PKDEVICE_QUEUE DeviceQueue, _Inout_ PKDEVICE_QUEUE_ENTRY DeviceQueueEntry, _In_ ULONG SortKey)',
    DISPATCH,
    'Queues an entry by key when the device is busy.',
    { minIrql: DISPATCH },
  ),
  routine(
    'PKDEVICE_QUEUE_ENTRY KeRemoveDeviceQueue(_Inout_ PKDEVICE_QUEUE DeviceQueue)',
    DISPATCH,
    'Takes the first entry; NULL makes the device idle.',
    { minIrql: DISPATCH },
  ),
  routine(
    'PKDEVICE_QUEUE_ENTRY KeRemoveByKeyDeviceQueue(_Inout_ PKDEVICE_QUEUE DeviceQueue, _In_ ULONG SortKey)',
    DISPATCH,
    'Takes the next entry by key.',
    { minIrql: DISPATCH },
  ),
  routine(
    'PKDEVICE_QUEUE_ENTRY KeRemoveByKeyDeviceQueueIfBusy(_Inout_ PKDEVICE_QUEUE DeviceQueue, _In_ ULONG SortKey)',
    DISPATCH,
    'Takes the next entry by key when the device is busy.',
    { minIrql: DISPATCH },
  ),
  routine(
    'BOOLEAN KeRemoveEntryDeviceQueue(_Inout_ PKDEVICE_QUEUE DeviceQueue, _Inout_ PKDEVICE_QUEUE_ENTRY DeviceQueueEntry)',
    DISPATCH,
    'Takes one entry out; whether it was there.',
  ),
  ...inHeader('none', [
    routine(
      'VOID KeGenericCallDpc(_In_ PKDEFERRED_ROUTINE Routine, _In_opt_ PVOID Context)',
      APC,
      'Runs a routine on all processors at once.',
    ),
    routine(
      'VOID KeSignalCallDpcDone(_In_ PVOID SystemArgument1)',
      DISPATCH,
      'Says that this processor has done its part.',
      { minIrql: DISPATCH },
    ),
    routine(
      'BOOLEAN KeSignalCallDpcSynchronize(_In_ PVOID SystemArgument2)',
      DISPATCH,
      'Waits until all processors are here.',
      { minIrql: DISPATCH },
    ),
  ]),
  routine(
    'ULONG_PTR KeIpiGenericCall(_In_ PKIPI_BROADCAST_WORKER BroadcastFunction, _In_ ULONG_PTR Context)',
    CLOCK,
    'Runs a routine on all processors at once, at IPI_LEVEL; returns its value on the current one.',
  ),
  routine(
    'BOOLEAN KeSynchronizeExecution(_Inout_ PKINTERRUPT Interrupt, _In_ PKSYNCHRONIZE_ROUTINE SynchronizeRoutine, _In_opt_ PVOID SynchronizeContext)',
    ANY,
    'Calls a routine with the spin lock of the interrupt held; returns its value.',
  ),
  routine(
    'KIRQL KeAcquireInterruptSpinLock(_Inout_ PKINTERRUPT Interrupt)',
    ANY,
    'Takes the spin lock of an interrupt; returns the previous IRQL.',
  ),
  routine('VOID KeReleaseInterruptSpinLock(_Inout_ PKINTERRUPT Interrupt, _In_ KIRQL OldIrql)', ANY, 'Releases it.'),
  routine(
    'KIRQL KeAcquireSpinLockForDpc(_Inout_ PKSPIN_LOCK SpinLock)',
    DISPATCH,
    'Takes a spin lock in a threaded or ordinary DPC; returns the previous IRQL.',
  ),
  routine('VOID KeReleaseSpinLockForDpc(_Inout_ PKSPIN_LOCK SpinLock, _In_ KIRQL OldIrql)', DISPATCH, 'Releases it.'),
  routine(
    'VOID KeAcquireInStackQueuedSpinLockForDpc(_Inout_ PKSPIN_LOCK SpinLock, _Out_ PKLOCK_QUEUE_HANDLE LockHandle)',
    DISPATCH,
    'Takes a queued spin lock in a threaded or ordinary DPC.',
  ),
  routine('VOID KeReleaseInStackQueuedSpinLockForDpc(_In_ PKLOCK_QUEUE_HANDLE LockHandle)', DISPATCH, 'Releases it.'),
  ...inHeader('none', [
    routine(
      'BOOLEAN NtwasmRaiseInterrupt(_In_ ULONG Vector)',
      ANY,
      'Raises the interrupt of a vector (ntwasm.h); FALSE when nothing is connected to it.',
    ),
  ]),
  routine(
    'KIRQL KeAcquireQueuedSpinLock(_In_ KSPIN_LOCK_QUEUE_NUMBER Number)',
    DISPATCH,
    'Takes a spin lock of the system by number; returns the previous IRQL.',
    { header: 'ntddk.h' },
  ),
  routine(
    'KIRQL KeAcquireQueuedSpinLockRaiseToSynch(_In_ KSPIN_LOCK_QUEUE_NUMBER Number)',
    DISPATCH,
    'Takes it and raises to SYNCH_LEVEL.',
    { header: 'ntddk.h' },
  ),
  routine(
    'VOID KeReleaseQueuedSpinLock(_In_ KSPIN_LOCK_QUEUE_NUMBER Number, _In_ KIRQL OldIrql)',
    CLOCK,
    'Releases it.',
    { header: 'ntddk.h', minIrql: DISPATCH },
  ),
  routine(
    'LOGICAL KeTryToAcquireQueuedSpinLock(_In_ KSPIN_LOCK_QUEUE_NUMBER Number, _Out_ PKIRQL OldIrql)',
    DISPATCH,
    'Takes it when it is free.',
    { header: 'ntddk.h' },
  ),
  routine(
    'LOGICAL KeTryToAcquireQueuedSpinLockRaiseToSynch(_In_ KSPIN_LOCK_QUEUE_NUMBER Number, _Out_ PKIRQL OldIrql)',
    DISPATCH,
    'Takes it when it is free, at SYNCH_LEVEL.',
    { header: 'ntddk.h' },
  ),
];
