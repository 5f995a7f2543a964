/* Generated from kernel-host/abi by `npm run generate`. Do not edit. */
#ifndef NTWASM_GEN_EXPORTS_WDM_H
#define NTWASM_GEN_EXPORTS_WDM_H

/* Kernel core: dispatcher objects, spin locks, IRQL, DPCs, timers, processors. */

/** Makes an event, signalled when State is TRUE. IRQL <= HIGH_LEVEL. */
NTKERNELAPI VOID KeInitializeEvent(_Out_ PRKEVENT Event, _In_ EVENT_TYPE Type, _In_ BOOLEAN State);

/** Signals an event, boosts the woken thread by Increment; returns the previous state. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI LONG KeSetEvent(_Inout_ PRKEVENT Event, _In_ KPRIORITY Increment, _In_ BOOLEAN Wait);

/** Takes the signal of an event away; returns the previous state. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI LONG KeResetEvent(_Inout_ PRKEVENT Event);

/** Takes the signal of an event away. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI VOID KeClearEvent(_Inout_ PRKEVENT Event);

/** Releases whoever waits now and leaves the event not signalled; returns the previous state. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI LONG KePulseEvent(_Inout_ PRKEVENT Event, _In_ KPRIORITY Increment, _In_ BOOLEAN Wait);

/** Returns the state of an event, nonzero when signalled. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI LONG KeReadStateEvent(_In_ PRKEVENT Event);

/** Makes a semaphore with a count and its upper limit. IRQL <= HIGH_LEVEL. */
NTKERNELAPI VOID KeInitializeSemaphore(_Out_ PRKSEMAPHORE Semaphore, _In_ LONG Count, _In_ LONG Limit);

/** Adds Adjustment to the count; returns the previous count. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI LONG KeReleaseSemaphore(_Inout_ PRKSEMAPHORE Semaphore, _In_ KPRIORITY Increment, _In_ LONG Adjustment, _In_ BOOLEAN Wait);

/** Returns the count of a semaphore. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI LONG KeReadStateSemaphore(_In_ PRKSEMAPHORE Semaphore);

/** Makes a free mutex; Level is ignored. IRQL <= HIGH_LEVEL. */
NTKERNELAPI VOID KeInitializeMutex(_Out_ PRKMUTEX Mutex, _In_ ULONG Level);

/** Releases a mutex once; returns the previous state (1 free, 0 owned once, -1 owned twice). IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI LONG KeReleaseMutex(_Inout_ PRKMUTEX Mutex, _In_ BOOLEAN Wait);

/** Returns 1 when the mutex is free, 0 or less when it is owned. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI LONG KeReadStateMutex(_In_ PRKMUTEX Mutex);

/** Waits for one dispatcher object; Timeout in 100 ns, negative is relative, NULL for ever. Above APC_LEVEL only with a timeout of zero. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI NTSTATUS KeWaitForSingleObject(_In_ PVOID Object, _In_ KWAIT_REASON WaitReason, _In_ KPROCESSOR_MODE WaitMode, _In_ BOOLEAN Alertable, _In_opt_ PLARGE_INTEGER Timeout);

/** Waits for any or all of up to 64 objects; more than 3 need WaitBlockArray. Above APC_LEVEL only with a timeout of zero. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI NTSTATUS KeWaitForMultipleObjects(_In_ ULONG Count, _In_ PVOID Object[], _In_ WAIT_TYPE WaitType, _In_ KWAIT_REASON WaitReason, _In_ KPROCESSOR_MODE WaitMode, _In_ BOOLEAN Alertable, _In_opt_ PLARGE_INTEGER Timeout, _Out_opt_ PKWAIT_BLOCK WaitBlockArray);

/** Sleeps; Interval in 100 ns, negative is relative, positive an absolute system time. IRQL <= APC_LEVEL. */
NTKERNELAPI NTSTATUS KeDelayExecutionThread(_In_ KPROCESSOR_MODE WaitMode, _In_ BOOLEAN Alertable, _In_ PLARGE_INTEGER Interval);

/** Stops normal kernel APCs of the thread; nests. IRQL <= APC_LEVEL. */
NTKERNELAPI VOID KeEnterCriticalRegion(VOID);

/** Ends a critical region. IRQL <= APC_LEVEL. */
NTKERNELAPI VOID KeLeaveCriticalRegion(VOID);

/** Stops all APCs of the thread; nests. IRQL <= APC_LEVEL. */
NTKERNELAPI VOID KeEnterGuardedRegion(VOID);

/** Ends a guarded region. IRQL <= APC_LEVEL. */
NTKERNELAPI VOID KeLeaveGuardedRegion(VOID);

/** Whether normal kernel APCs are stopped. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI BOOLEAN KeAreApcsDisabled(VOID);

/** Whether all APCs are stopped: guarded region or raised IRQL. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI BOOLEAN KeAreAllApcsDisabled(VOID);

/** Sets the priority (1 to 31); returns the previous one. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI KPRIORITY KeSetPriorityThread(_Inout_ PKTHREAD Thread, _In_ KPRIORITY Priority);

/** Returns the current priority of a thread. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI KPRIORITY KeQueryPriorityThread(_In_ PKTHREAD Thread);

/** Returns the running thread. IRQL <= HIGH_LEVEL. */
NTKERNELAPI PKTHREAD KeGetCurrentThread(VOID);

/** Keeps the processor busy for some microseconds; at most 50 are good manners. IRQL <= HIGH_LEVEL. */
NTKERNELAPI VOID KeStallExecutionProcessor(_In_ ULONG MicroSeconds);

/** Gives the system time: 100 ns since 1601-01-01 UTC, as of the last clock tick. IRQL <= HIGH_LEVEL. */
NTKERNELAPI VOID KeQuerySystemTime(_Out_ PLARGE_INTEGER CurrentTime);

/** Gives the system time: 100 ns since 1601-01-01 UTC, to the microsecond. IRQL <= HIGH_LEVEL. */
NTKERNELAPI VOID KeQuerySystemTimePrecise(_Out_ PLARGE_INTEGER CurrentTime);

/** Returns the time since start in 100 ns, as of the last clock tick. IRQL <= HIGH_LEVEL. */
NTKERNELAPI ULONGLONG KeQueryInterruptTime(VOID);

/** Returns the time since start in 100 ns, and the performance counter of that moment. IRQL <= HIGH_LEVEL. */
NTKERNELAPI ULONGLONG KeQueryInterruptTimePrecise(_Out_ PULONG64 QpcTimeStamp);

/** Returns the time since start in 100 ns, without time asleep. IRQL <= HIGH_LEVEL. */
NTKERNELAPI ULONGLONG KeQueryUnbiasedInterruptTime(VOID);

/** Gives the clock ticks since start. IRQL <= HIGH_LEVEL. */
NTKERNELAPI VOID KeQueryTickCount(_Out_ PLARGE_INTEGER CurrentCount);

/** Returns the length of a clock tick in 100 ns. IRQL <= HIGH_LEVEL. */
NTKERNELAPI ULONG KeQueryTimeIncrement(VOID);

/** Returns the performance counter; gives its frequency per second. IRQL <= HIGH_LEVEL. */
NTKERNELAPI LARGE_INTEGER KeQueryPerformanceCounter(_Out_opt_ PLARGE_INTEGER PerformanceFrequency);

/** What __rdtsc() calls: nanoseconds since start. IRQL <= HIGH_LEVEL. */
NTKERNELAPI LARGE_INTEGER NtwReadTimeStampCounter(VOID);

/** Asks to be called when the machine goes down. IRQL <= HIGH_LEVEL. */
NTKERNELAPI BOOLEAN KeRegisterBugCheckCallback(_Out_ PKBUGCHECK_CALLBACK_RECORD CallbackRecord, _In_ PKBUGCHECK_CALLBACK_ROUTINE CallbackRoutine, _In_opt_ PVOID Buffer, _In_ ULONG Length, _In_ PUCHAR Component);

/** Takes that back. IRQL <= HIGH_LEVEL. */
NTKERNELAPI BOOLEAN KeDeregisterBugCheckCallback(_Inout_ PKBUGCHECK_CALLBACK_RECORD CallbackRecord);

/** Asks to be called when the machine goes down. IRQL <= HIGH_LEVEL. */
NTKERNELAPI BOOLEAN KeRegisterBugCheckReasonCallback(_Out_ PKBUGCHECK_REASON_CALLBACK_RECORD CallbackRecord, _In_ PKBUGCHECK_REASON_CALLBACK_ROUTINE CallbackRoutine, _In_ KBUGCHECK_CALLBACK_REASON Reason, _In_ PUCHAR Component);

/** Takes that back. IRQL <= HIGH_LEVEL. */
NTKERNELAPI BOOLEAN KeDeregisterBugCheckReasonCallback(_Inout_ PKBUGCHECK_REASON_CALLBACK_RECORD CallbackRecord);

/** Stops the machine with a code and four parameters. IRQL <= HIGH_LEVEL. */
NTKERNELAPI DECLSPEC_NORETURN VOID KeBugCheckEx(_In_ ULONG BugCheckCode, _In_ ULONG_PTR BugCheckParameter1, _In_ ULONG_PTR BugCheckParameter2, _In_ ULONG_PTR BugCheckParameter3, _In_ ULONG_PTR BugCheckParameter4);

/** Returns the IRQL of the processor. IRQL <= HIGH_LEVEL. */
NTKERNELAPI KIRQL KeGetCurrentIrql(VOID);

/** Raises the IRQL; returns the previous one. IRQL <= HIGH_LEVEL. */
NTKERNELAPI KIRQL KfRaiseIrql(_In_ KIRQL NewIrql);

/** Lowers the IRQL; queued DPCs run on the way. IRQL <= HIGH_LEVEL. */
NTKERNELAPI VOID KeLowerIrql(_In_ KIRQL NewIrql);

/** Lowers the IRQL; queued DPCs run on the way. IRQL <= HIGH_LEVEL. */
NTKERNELAPI VOID KfLowerIrql(_In_ KIRQL NewIrql);

/** Raises to DISPATCH_LEVEL; returns the previous IRQL. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI KIRQL KeRaiseIrqlToDpcLevel(VOID);

/** Makes a free spin lock. IRQL <= HIGH_LEVEL. */
NTKERNELAPI VOID KeInitializeSpinLock(_Out_ PKSPIN_LOCK SpinLock);

/** Raises to DISPATCH_LEVEL and takes the lock; returns the previous IRQL. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI KIRQL KeAcquireSpinLockRaiseToDpc(_Inout_ PKSPIN_LOCK SpinLock);

/** Raises to DISPATCH_LEVEL and takes the lock; returns the previous IRQL. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI KIRQL KfAcquireSpinLock(_Inout_ PKSPIN_LOCK SpinLock);

/** Releases the lock and lowers to NewIrql. IRQL == DISPATCH_LEVEL. */
NTKERNELAPI VOID KeReleaseSpinLock(_Inout_ PKSPIN_LOCK SpinLock, _In_ KIRQL NewIrql);

/** Releases the lock and lowers to NewIrql. IRQL == DISPATCH_LEVEL. */
NTKERNELAPI VOID KfReleaseSpinLock(_Inout_ PKSPIN_LOCK SpinLock, _In_ KIRQL NewIrql);

/** Takes the lock and leaves the IRQL alone. IRQL DISPATCH_LEVEL to HIGH_LEVEL. */
NTKERNELAPI VOID KeAcquireSpinLockAtDpcLevel(_Inout_ PKSPIN_LOCK SpinLock);

/** Releases the lock and leaves the IRQL alone. IRQL DISPATCH_LEVEL to HIGH_LEVEL. */
NTKERNELAPI VOID KeReleaseSpinLockFromDpcLevel(_Inout_ PKSPIN_LOCK SpinLock);

/** Takes the lock when it is free; whether it did. IRQL DISPATCH_LEVEL to HIGH_LEVEL. */
NTKERNELAPI BOOLEAN KeTryToAcquireSpinLockAtDpcLevel(_Inout_ PKSPIN_LOCK SpinLock);

/** Raises to DISPATCH_LEVEL and takes the lock in order of arrival. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI VOID KeAcquireInStackQueuedSpinLock(_Inout_ PKSPIN_LOCK SpinLock, _Out_ PKLOCK_QUEUE_HANDLE LockHandle);

/** Releases it and restores the IRQL. IRQL == DISPATCH_LEVEL. */
NTKERNELAPI VOID KeReleaseInStackQueuedSpinLock(_In_ PKLOCK_QUEUE_HANDLE LockHandle);

/** Takes the lock in order of arrival and leaves the IRQL alone. IRQL DISPATCH_LEVEL to HIGH_LEVEL. */
NTKERNELAPI VOID KeAcquireInStackQueuedSpinLockAtDpcLevel(_Inout_ PKSPIN_LOCK SpinLock, _Out_ PKLOCK_QUEUE_HANDLE LockHandle);

/** Releases it and leaves the IRQL alone. IRQL DISPATCH_LEVEL to HIGH_LEVEL. */
NTKERNELAPI VOID KeReleaseInStackQueuedSpinLockFromDpcLevel(_In_ PKLOCK_QUEUE_HANDLE LockHandle);

/** Makes a DPC. IRQL <= HIGH_LEVEL. */
NTKERNELAPI VOID KeInitializeDpc(_Out_ PRKDPC Dpc, _In_ PKDEFERRED_ROUTINE DeferredRoutine, _In_opt_ PVOID DeferredContext);

/** Makes a DPC that may run at PASSIVE_LEVEL. IRQL <= HIGH_LEVEL. */
NTKERNELAPI VOID KeInitializeThreadedDpc(_Out_ PRKDPC Dpc, _In_ PKDEFERRED_ROUTINE DeferredRoutine, _In_opt_ PVOID DeferredContext);

/** Queues a DPC; FALSE when it already is. IRQL <= HIGH_LEVEL. */
NTKERNELAPI BOOLEAN KeInsertQueueDpc(_Inout_ PRKDPC Dpc, _In_opt_ PVOID SystemArgument1, _In_opt_ PVOID SystemArgument2);

/** Takes a DPC off its queue; whether it was there. IRQL <= HIGH_LEVEL. */
NTKERNELAPI BOOLEAN KeRemoveQueueDpc(_Inout_ PRKDPC Dpc);

/** Returns when all DPCs that were queued have run. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI VOID KeFlushQueuedDpcs(VOID);

/** Says where in its queue a DPC goes. IRQL <= HIGH_LEVEL. */
NTKERNELAPI VOID KeSetImportanceDpc(_Inout_ PRKDPC Dpc, _In_ KDPC_IMPORTANCE Importance);

/** Says on which processor a DPC runs. IRQL <= HIGH_LEVEL. */
NTKERNELAPI VOID KeSetTargetProcessorDpc(_Inout_ PRKDPC Dpc, _In_ CCHAR Number);

/** Says on which processor a DPC runs. IRQL <= HIGH_LEVEL. */
NTKERNELAPI NTSTATUS KeSetTargetProcessorDpcEx(_Inout_ PKDPC Dpc, _In_ PPROCESSOR_NUMBER ProcNumber);

/** Makes a notification timer. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI VOID KeInitializeTimer(_Out_ PKTIMER Timer);

/** Makes a timer. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI VOID KeInitializeTimerEx(_Out_ PKTIMER Timer, _In_ TIMER_TYPE Type);

/** Sets a timer; DueTime in 100 ns, negative is relative; whether it was set before. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI BOOLEAN KeSetTimer(_Inout_ PKTIMER Timer, _In_ LARGE_INTEGER DueTime, _In_opt_ PKDPC Dpc);

/** Sets a timer; DueTime in 100 ns, Period in milliseconds. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI BOOLEAN KeSetTimerEx(_Inout_ PKTIMER Timer, _In_ LARGE_INTEGER DueTime, _In_ LONG Period, _In_opt_ PKDPC Dpc);

/** Sets a timer that may come late by TolerableDelay milliseconds. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI BOOLEAN KeSetCoalescableTimer(_Inout_ PKTIMER Timer, _In_ LARGE_INTEGER DueTime, _In_ ULONG Period, _In_ ULONG TolerableDelay, _In_opt_ PKDPC Dpc);

/** Cancels a timer; whether it was set. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI BOOLEAN KeCancelTimer(_Inout_ PKTIMER Timer);

/** Whether the timer is signalled. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI BOOLEAN KeReadStateTimer(_In_ PKTIMER Timer);

/** Makes a device queue. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI VOID KeInitializeDeviceQueue(_Out_ PKDEVICE_QUEUE DeviceQueue);

/** Queues an entry when the device is busy; whether it did. IRQL == DISPATCH_LEVEL. */
NTKERNELAPI BOOLEAN KeInsertDeviceQueue(_Inout_ PKDEVICE_QUEUE DeviceQueue, _Inout_ PKDEVICE_QUEUE_ENTRY DeviceQueueEntry);

/** Queues an entry by key when the device is busy. IRQL == DISPATCH_LEVEL. */
NTKERNELAPI BOOLEAN KeInsertByKeyDeviceQueue(_Inout_ PKDEVICE_QUEUE DeviceQueue, _Inout_ PKDEVICE_QUEUE_ENTRY DeviceQueueEntry, _In_ ULONG SortKey);

/** Takes the first entry; NULL makes the device idle. IRQL == DISPATCH_LEVEL. */
NTKERNELAPI PKDEVICE_QUEUE_ENTRY KeRemoveDeviceQueue(_Inout_ PKDEVICE_QUEUE DeviceQueue);

/** Takes the next entry by key. IRQL == DISPATCH_LEVEL. */
NTKERNELAPI PKDEVICE_QUEUE_ENTRY KeRemoveByKeyDeviceQueue(_Inout_ PKDEVICE_QUEUE DeviceQueue, _In_ ULONG SortKey);

/** Takes the next entry by key when the device is busy. IRQL == DISPATCH_LEVEL. */
NTKERNELAPI PKDEVICE_QUEUE_ENTRY KeRemoveByKeyDeviceQueueIfBusy(_Inout_ PKDEVICE_QUEUE DeviceQueue, _In_ ULONG SortKey);

/** Takes one entry out; whether it was there. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI BOOLEAN KeRemoveEntryDeviceQueue(_Inout_ PKDEVICE_QUEUE DeviceQueue, _Inout_ PKDEVICE_QUEUE_ENTRY DeviceQueueEntry);

/** Runs a routine on all processors at once, at IPI_LEVEL; returns its value on the current one. IRQL <= CLOCK_LEVEL. */
NTKERNELAPI ULONG_PTR KeIpiGenericCall(_In_ PKIPI_BROADCAST_WORKER BroadcastFunction, _In_ ULONG_PTR Context);

/** Calls a routine with the spin lock of the interrupt held; returns its value. IRQL <= HIGH_LEVEL. */
NTKERNELAPI BOOLEAN KeSynchronizeExecution(_Inout_ PKINTERRUPT Interrupt, _In_ PKSYNCHRONIZE_ROUTINE SynchronizeRoutine, _In_opt_ PVOID SynchronizeContext);

/** Takes the spin lock of an interrupt; returns the previous IRQL. IRQL <= HIGH_LEVEL. */
NTKERNELAPI KIRQL KeAcquireInterruptSpinLock(_Inout_ PKINTERRUPT Interrupt);

/** Releases it. IRQL <= HIGH_LEVEL. */
NTKERNELAPI VOID KeReleaseInterruptSpinLock(_Inout_ PKINTERRUPT Interrupt, _In_ KIRQL OldIrql);

/** Takes a spin lock in a threaded or ordinary DPC; returns the previous IRQL. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI KIRQL KeAcquireSpinLockForDpc(_Inout_ PKSPIN_LOCK SpinLock);

/** Releases it. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI VOID KeReleaseSpinLockForDpc(_Inout_ PKSPIN_LOCK SpinLock, _In_ KIRQL OldIrql);

/** Takes a queued spin lock in a threaded or ordinary DPC. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI VOID KeAcquireInStackQueuedSpinLockForDpc(_Inout_ PKSPIN_LOCK SpinLock, _Out_ PKLOCK_QUEUE_HANDLE LockHandle);

/** Releases it. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI VOID KeReleaseInStackQueuedSpinLockForDpc(_In_ PKLOCK_QUEUE_HANDLE LockHandle);

/** Returns the number of the running processor. IRQL <= HIGH_LEVEL. */
NTKERNELAPI ULONG KeGetCurrentProcessorNumber(VOID);

/** Returns the number of the running processor, and gives its group and number. IRQL <= HIGH_LEVEL. */
NTKERNELAPI ULONG KeGetCurrentProcessorNumberEx(_Out_opt_ PPROCESSOR_NUMBER ProcNumber);

/** Returns the number of processors, and gives their mask. IRQL <= HIGH_LEVEL. */
NTKERNELAPI ULONG KeQueryActiveProcessorCount(_Out_opt_ PKAFFINITY ActiveProcessors);

/** Returns the number of processors of a group. IRQL <= HIGH_LEVEL. */
NTKERNELAPI ULONG KeQueryActiveProcessorCountEx(_In_ USHORT GroupNumber);

/** Returns the number of processors there can be. IRQL <= HIGH_LEVEL. */
NTKERNELAPI ULONG KeQueryMaximumProcessorCount(VOID);

/** Returns the number of processors a group can have. IRQL <= HIGH_LEVEL. */
NTKERNELAPI ULONG KeQueryMaximumProcessorCountEx(_In_ USHORT GroupNumber);

/** Returns the mask of processors. IRQL <= HIGH_LEVEL. */
NTKERNELAPI KAFFINITY KeQueryActiveProcessors(VOID);

/** Returns the number of processor groups: one. IRQL <= HIGH_LEVEL. */
NTKERNELAPI USHORT KeQueryActiveGroupCount(VOID);

/** Gives group and number of a processor. IRQL <= HIGH_LEVEL. */
NTKERNELAPI NTSTATUS KeGetProcessorNumberFromIndex(_In_ ULONG ProcIndex, _Out_ PPROCESSOR_NUMBER ProcNumber);

/** Returns the index of a processor, or -1. IRQL <= HIGH_LEVEL. */
NTKERNELAPI ULONG KeGetProcessorIndexFromNumber(_In_ PPROCESSOR_NUMBER ProcNumber);

/** Returns the number of groups there can be. IRQL <= HIGH_LEVEL. */
NTKERNELAPI USHORT KeQueryMaximumGroupCount(VOID);

/** Returns the processors of a group. IRQL <= HIGH_LEVEL. */
NTKERNELAPI KAFFINITY KeQueryGroupAffinity(_In_ USHORT GroupNumber);

/** Returns the highest NUMA node. IRQL <= HIGH_LEVEL. */
NTKERNELAPI USHORT KeQueryHighestNodeNumber(VOID);

/** Gives the processors of a NUMA node. IRQL <= HIGH_LEVEL. */
NTKERNELAPI VOID KeQueryNodeActiveAffinity(_In_ USHORT NodeNumber, _Out_opt_ PGROUP_AFFINITY Affinity, _Out_opt_ PUSHORT Count);

/** Returns the number of processors a node can have. IRQL <= HIGH_LEVEL. */
NTKERNELAPI USHORT KeQueryNodeMaximumProcessorCount(_In_ USHORT NodeNumber);

/** Binds the thread to processors. IRQL <= APC_LEVEL. */
NTKERNELAPI VOID KeSetSystemAffinityThread(_In_ KAFFINITY Affinity);

/** Binds the thread to processors; returns the previous mask. IRQL <= APC_LEVEL. */
NTKERNELAPI KAFFINITY KeSetSystemAffinityThreadEx(_In_ KAFFINITY Affinity);

/** Takes that back. IRQL <= APC_LEVEL. */
NTKERNELAPI VOID KeRevertToUserAffinityThread(VOID);

/** Takes that back. IRQL <= APC_LEVEL. */
NTKERNELAPI VOID KeRevertToUserAffinityThreadEx(_In_ KAFFINITY Affinity);

/** Binds the thread to processors of a group. IRQL <= APC_LEVEL. */
NTKERNELAPI VOID KeSetSystemGroupAffinityThread(_In_ PGROUP_AFFINITY Affinity, _Out_opt_ PGROUP_AFFINITY PreviousAffinity);

/** Takes that back. IRQL <= APC_LEVEL. */
NTKERNELAPI VOID KeRevertToUserGroupAffinityThread(_In_ PGROUP_AFFINITY PreviousAffinity);

/** Tells which processors share a core, a package, a node or a group. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS KeQueryLogicalProcessorRelationship(_In_opt_ PPROCESSOR_NUMBER ProcessorNumber, _In_ LOGICAL_PROCESSOR_RELATIONSHIP RelationshipType, _Out_opt_ PSYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX Information, _Inout_ PULONG Length);

/** Saves the floating-point state. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI NTSTATUS KeSaveFloatingPointState(_Out_ PKFLOATING_SAVE FloatSave);

/** Restores it. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI NTSTATUS KeRestoreFloatingPointState(_In_ PKFLOATING_SAVE FloatSave);

/** Saves extended processor state. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI NTSTATUS KeSaveExtendedProcessorState(_In_ ULONG64 Mask, _Out_ PXSTATE_SAVE XStateSave);

/** Restores it. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI VOID KeRestoreExtendedProcessorState(_In_ PXSTATE_SAVE XStateSave);

/** Returns where the stack of the thread begins. IRQL <= APC_LEVEL. */
NTKERNELAPI PVOID IoGetInitialStack(VOID);

/** Returns the bytes left on the stack. IRQL <= APC_LEVEL. */
NTKERNELAPI ULONG_PTR IoGetRemainingStackSize(VOID);

/* Executive: pool, resources, fast mutexes, lookaside lists. */

/** Allocates without a tag; NULL when there is no memory. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI PVOID ExAllocatePool(_In_ POOL_TYPE PoolType, _In_ SIZE_T NumberOfBytes);

/** Allocates under a tag; NULL when there is no memory. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI PVOID ExAllocatePoolWithTag(_In_ POOL_TYPE PoolType, _In_ SIZE_T NumberOfBytes, _In_ ULONG Tag);

/** Allocates against the quota of the process; raises when there is no memory. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI PVOID ExAllocatePoolWithQuota(_In_ POOL_TYPE PoolType, _In_ SIZE_T NumberOfBytes);

/** Allocates against the quota of the process under a tag; raises when there is no memory. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI PVOID ExAllocatePoolWithQuotaTag(_In_ POOL_TYPE PoolType, _In_ SIZE_T NumberOfBytes, _In_ ULONG Tag);

/** Allocates under a tag with a priority. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI PVOID ExAllocatePoolWithTagPriority(_In_ POOL_TYPE PoolType, _In_ SIZE_T NumberOfBytes, _In_ ULONG Tag, _In_ EX_POOL_PRIORITY Priority);

/** Allocates zeroed memory by POOL_FLAG bits. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI PVOID ExAllocatePool2(_In_ POOL_FLAGS Flags, _In_ SIZE_T NumberOfBytes, _In_ ULONG Tag);

/** Allocates zeroed memory by POOL_FLAG bits with extra wishes. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI PVOID ExAllocatePool3(_In_ POOL_FLAGS Flags, _In_ SIZE_T NumberOfBytes, _In_ ULONG Tag, _In_opt_ PCPOOL_EXTENDED_PARAMETER ExtendedParameters, _In_ ULONG ExtendedParametersCount);

/** Frees pool memory. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI VOID ExFreePool(_In_ PVOID P);

/** Frees pool memory whose tag it checks, unless Tag is 0. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI VOID ExFreePoolWithTag(_In_ PVOID P, _In_ ULONG Tag);

/** Frees pool memory whose tag it checks, unless Tag is 0. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI VOID ExFreePool2(_In_ PVOID P, _In_ ULONG Tag, _In_opt_ PCPOOL_EXTENDED_PARAMETER ExtendedParameters, _In_ ULONG ExtendedParametersCount);

/** Turns system time into the time zone of the machine; 100 ns. IRQL <= HIGH_LEVEL. */
NTKERNELAPI VOID ExSystemTimeToLocalTime(_In_ PLARGE_INTEGER SystemTime, _Out_ PLARGE_INTEGER LocalTime);

/** Turns local time into system time; 100 ns. IRQL <= HIGH_LEVEL. */
NTKERNELAPI VOID ExLocalTimeToSystemTime(_In_ PLARGE_INTEGER LocalTime, _Out_ PLARGE_INTEGER SystemTime);

/** Returns the mode the thread came from. IRQL <= APC_LEVEL. */
NTKERNELAPI KPROCESSOR_MODE ExGetPreviousMode(VOID);

/** Whether the processor has a feature; none of the x86 ones. IRQL <= HIGH_LEVEL. */
NTKERNELAPI BOOLEAN ExIsProcessorFeaturePresent(_In_ ULONG ProcessorFeature);

/** Queues work to a system worker thread. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI VOID ExQueueWorkItem(_Inout_ PWORK_QUEUE_ITEM WorkItem, _In_ WORK_QUEUE_TYPE QueueType);

/** Creates or opens a callback object. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS ExCreateCallback(_Out_ PCALLBACK_OBJECT *CallbackObject, _In_ POBJECT_ATTRIBUTES ObjectAttributes, _In_ BOOLEAN Create, _In_ BOOLEAN AllowMultipleCallbacks);

/** Registers a routine with a callback object. IRQL <= APC_LEVEL. */
NTKERNELAPI PVOID ExRegisterCallback(_Inout_ PCALLBACK_OBJECT CallbackObject, _In_ PCALLBACK_FUNCTION CallbackFunction, _In_opt_ PVOID CallbackContext);

/** Takes that back. IRQL <= APC_LEVEL. */
NTKERNELAPI VOID ExUnregisterCallback(_Inout_ PVOID CallbackRegistration);

/** Calls the registered routines. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI VOID ExNotifyCallback(_In_ PVOID CallbackObject, _In_opt_ PVOID Argument1, _In_opt_ PVOID Argument2);

/** Asks for a clock tick; 100 ns. IRQL <= APC_LEVEL. */
NTKERNELAPI ULONG ExSetTimerResolution(_In_ ULONG DesiredTime, _In_ BOOLEAN SetResolution);

/** Gives the limits of the clock tick; 100 ns. IRQL <= APC_LEVEL. */
NTKERNELAPI VOID ExQueryTimerResolution(_Out_ PULONG MaximumTime, _Out_ PULONG MinimumTime, _Out_ PULONG CurrentTime);

/** Makes a timer object. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI PEX_TIMER ExAllocateTimer(_In_opt_ PEXT_CALLBACK Callback, _In_opt_ PVOID CallbackContext, _In_ ULONG Attributes);

/** Sets it; 100 ns. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI BOOLEAN ExSetTimer(_In_ PEX_TIMER Timer, _In_ LONGLONG DueTime, _In_ LONGLONG Period, _In_opt_ PEXT_SET_PARAMETERS Parameters);

/** Cancels it. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI BOOLEAN ExCancelTimer(_Inout_ PEX_TIMER Timer, _In_opt_ PVOID Parameters);

/** Deletes it. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI BOOLEAN ExDeleteTimer(_In_ PEX_TIMER Timer, _In_ BOOLEAN Cancel, _In_ BOOLEAN Wait, _In_opt_ PEXT_DELETE_PARAMETERS Parameters);

/** Registers a provider of events; nobody listens. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS EtwRegister(_In_ const GUID *ProviderId, _In_opt_ PVOID EnableCallback, _In_opt_ PVOID CallbackContext, _Out_ PREGHANDLE RegHandle);

/** Takes that back. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS EtwUnregister(_In_ REGHANDLE RegHandle);

/** Writes an event. IRQL <= HIGH_LEVEL. */
NTKERNELAPI NTSTATUS EtwWrite(_In_ REGHANDLE RegHandle, _In_ const VOID *EventDescriptor, _In_opt_ const GUID *ActivityId, _In_ ULONG UserDataCount, _In_opt_ PVOID UserData);

/** Writes an event of two activities. IRQL <= HIGH_LEVEL. */
NTKERNELAPI NTSTATUS EtwWriteTransfer(_In_ REGHANDLE RegHandle, _In_ const VOID *EventDescriptor, _In_opt_ const GUID *ActivityId, _In_opt_ const GUID *RelatedActivityId, _In_ ULONG UserDataCount, _In_opt_ PVOID UserData);

/** Writes an event. IRQL <= HIGH_LEVEL. */
NTKERNELAPI NTSTATUS EtwWriteEx(_In_ REGHANDLE RegHandle, _In_ const VOID *EventDescriptor, _In_ ULONG64 Filter, _In_ ULONG Flags, _In_opt_ const GUID *ActivityId, _In_opt_ const GUID *RelatedActivityId, _In_ ULONG UserDataCount, _In_opt_ PVOID UserData);

/** Writes a text as event. IRQL <= HIGH_LEVEL. */
NTKERNELAPI NTSTATUS EtwWriteString(_In_ REGHANDLE RegHandle, _In_ UCHAR Level, _In_ ULONGLONG Keyword, _In_opt_ const GUID *ActivityId, _In_ PCWSTR String);

/** Whether anybody listens: FALSE. IRQL <= HIGH_LEVEL. */
NTKERNELAPI BOOLEAN EtwEventEnabled(_In_ REGHANDLE RegHandle, _In_ const VOID *EventDescriptor);

/** Whether anybody listens: FALSE. IRQL <= HIGH_LEVEL. */
NTKERNELAPI BOOLEAN EtwProviderEnabled(_In_ REGHANDLE RegHandle, _In_ UCHAR Level, _In_ ULONGLONG Keyword);

/** Configures a provider. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS EtwSetInformation(_In_ REGHANDLE RegHandle, _In_ ULONG InformationClass, _In_opt_ PVOID EventInformation, _In_ ULONG InformationLength);

/** Makes a free fast mutex. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI VOID ExInitializeFastMutex(_Out_ PFAST_MUTEX FastMutex);

/** Waits for it and raises to APC_LEVEL; not recursive. IRQL <= APC_LEVEL. */
NTKERNELAPI VOID ExAcquireFastMutex(_Inout_ PFAST_MUTEX FastMutex);

/** Takes it when it is free; whether it did. IRQL <= APC_LEVEL. */
NTKERNELAPI BOOLEAN ExTryToAcquireFastMutex(_Inout_ PFAST_MUTEX FastMutex);

/** Releases it and restores the IRQL. IRQL == APC_LEVEL. */
NTKERNELAPI VOID ExReleaseFastMutex(_Inout_ PFAST_MUTEX FastMutex);

/** Waits for it and leaves the IRQL alone; APCs must be off. IRQL <= APC_LEVEL. */
NTKERNELAPI VOID ExAcquireFastMutexUnsafe(_Inout_ PFAST_MUTEX FastMutex);

/** Releases it and leaves the IRQL alone. IRQL <= APC_LEVEL. */
NTKERNELAPI VOID ExReleaseFastMutexUnsafe(_Inout_ PFAST_MUTEX FastMutex);

/** Enters a critical region and takes the fast mutex. IRQL <= APC_LEVEL. */
NTKERNELAPI VOID ExEnterCriticalRegionAndAcquireFastMutexUnsafe(_Inout_ PFAST_MUTEX FastMutex);

/** Releases the fast mutex and leaves the critical region. IRQL <= APC_LEVEL. */
NTKERNELAPI VOID ExReleaseFastMutexUnsafeAndLeaveCriticalRegion(_Inout_ PFAST_MUTEX FastMutex);

/** Makes a free guarded mutex. IRQL <= APC_LEVEL. */
NTKERNELAPI VOID KeInitializeGuardedMutex(_Out_ PKGUARDED_MUTEX Mutex);

/** Enters a guarded region and waits for it; not recursive. IRQL <= APC_LEVEL. */
NTKERNELAPI VOID KeAcquireGuardedMutex(_Inout_ PKGUARDED_MUTEX Mutex);

/** Releases it and leaves the guarded region. IRQL <= APC_LEVEL. */
NTKERNELAPI VOID KeReleaseGuardedMutex(_Inout_ PKGUARDED_MUTEX Mutex);

/** Takes it when it is free; whether it did. IRQL <= APC_LEVEL. */
NTKERNELAPI BOOLEAN KeTryToAcquireGuardedMutex(_Inout_ PKGUARDED_MUTEX Mutex);

/** Waits for it; APCs must be off. IRQL <= APC_LEVEL. */
NTKERNELAPI VOID KeAcquireGuardedMutexUnsafe(_Inout_ PKGUARDED_MUTEX Mutex);

/** Releases it. IRQL <= APC_LEVEL. */
NTKERNELAPI VOID KeReleaseGuardedMutexUnsafe(_Inout_ PKGUARDED_MUTEX Mutex);

/** Makes a free resource. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI NTSTATUS ExInitializeResourceLite(_Out_ PERESOURCE Resource);

/** Makes a resource free again. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI NTSTATUS ExReinitializeResourceLite(_Inout_ PERESOURCE Resource);

/** Ends a resource. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI NTSTATUS ExDeleteResourceLite(_Inout_ PERESOURCE Resource);

/** Takes a resource for writing; whether it did. IRQL <= APC_LEVEL. */
NTKERNELAPI BOOLEAN ExAcquireResourceExclusiveLite(_Inout_ PERESOURCE Resource, _In_ BOOLEAN Wait);

/** Takes a resource for reading; whether it did. IRQL <= APC_LEVEL. */
NTKERNELAPI BOOLEAN ExAcquireResourceSharedLite(_Inout_ PERESOURCE Resource, _In_ BOOLEAN Wait);

/** Takes it for reading, past waiting writers. IRQL <= APC_LEVEL. */
NTKERNELAPI BOOLEAN ExAcquireSharedStarveExclusive(_Inout_ PERESOURCE Resource, _In_ BOOLEAN Wait);

/** Takes it for reading, after waiting writers. IRQL <= APC_LEVEL. */
NTKERNELAPI BOOLEAN ExAcquireSharedWaitForExclusive(_Inout_ PERESOURCE Resource, _In_ BOOLEAN Wait);

/** Releases it once. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI VOID ExReleaseResourceLite(_Inout_ PERESOURCE Resource);

/** Releases it once for another thread. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI VOID ExReleaseResourceForThreadLite(_Inout_ PERESOURCE Resource, _In_ ERESOURCE_THREAD ResourceThreadId);

/** Makes a writer a reader. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI VOID ExConvertExclusiveToSharedLite(_Inout_ PERESOURCE Resource);

/** Gives it to an owner that is no thread. IRQL <= APC_LEVEL. */
NTKERNELAPI VOID ExSetResourceOwnerPointer(_Inout_ PERESOURCE Resource, _In_ PVOID OwnerPointer);

/** Whether the thread has it for writing. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI BOOLEAN ExIsResourceAcquiredExclusiveLite(_In_ PERESOURCE Resource);

/** How often the thread has it. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI ULONG ExIsResourceAcquiredSharedLite(_In_ PERESOURCE Resource);

/** Number of waiting writers. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI ULONG ExGetExclusiveWaiterCount(_In_ PERESOURCE Resource);

/** Number of waiting readers. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI ULONG ExGetSharedWaiterCount(_In_ PERESOURCE Resource);

/** Enters a critical region and takes it for writing. IRQL <= APC_LEVEL. */
NTKERNELAPI PVOID ExEnterCriticalRegionAndAcquireResourceExclusive(_Inout_ PERESOURCE Resource);

/** Enters a critical region and takes it for reading. IRQL <= APC_LEVEL. */
NTKERNELAPI PVOID ExEnterCriticalRegionAndAcquireResourceShared(_Inout_ PERESOURCE Resource);

/** Enters a critical region and takes it for reading, after waiting writers. IRQL <= APC_LEVEL. */
NTKERNELAPI PVOID ExEnterCriticalRegionAndAcquireSharedWaitForExclusive(_Inout_ PERESOURCE Resource);

/** Releases it and leaves the critical region. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI VOID ExReleaseResourceAndLeaveCriticalRegion(_Inout_ PERESOURCE Resource);

/** Takes a reader-writer spin lock for writing; returns the previous IRQL. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI KIRQL ExAcquireSpinLockExclusive(_Inout_ PEX_SPIN_LOCK SpinLock);

/** Releases it. IRQL == DISPATCH_LEVEL. */
NTKERNELAPI VOID ExReleaseSpinLockExclusive(_Inout_ PEX_SPIN_LOCK SpinLock, _In_ KIRQL OldIrql);

/** Takes it for reading; returns the previous IRQL. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI KIRQL ExAcquireSpinLockShared(_Inout_ PEX_SPIN_LOCK SpinLock);

/** Releases it. IRQL == DISPATCH_LEVEL. */
NTKERNELAPI VOID ExReleaseSpinLockShared(_Inout_ PEX_SPIN_LOCK SpinLock, _In_ KIRQL OldIrql);

/** Takes it for writing. IRQL DISPATCH_LEVEL to HIGH_LEVEL. */
NTKERNELAPI VOID ExAcquireSpinLockExclusiveAtDpcLevel(_Inout_ PEX_SPIN_LOCK SpinLock);

/** Releases it. IRQL DISPATCH_LEVEL to HIGH_LEVEL. */
NTKERNELAPI VOID ExReleaseSpinLockExclusiveFromDpcLevel(_Inout_ PEX_SPIN_LOCK SpinLock);

/** Takes it for reading. IRQL DISPATCH_LEVEL to HIGH_LEVEL. */
NTKERNELAPI VOID ExAcquireSpinLockSharedAtDpcLevel(_Inout_ PEX_SPIN_LOCK SpinLock);

/** Releases it. IRQL DISPATCH_LEVEL to HIGH_LEVEL. */
NTKERNELAPI VOID ExReleaseSpinLockSharedFromDpcLevel(_Inout_ PEX_SPIN_LOCK SpinLock);

/** Makes a single reader a writer; whether it did. IRQL DISPATCH_LEVEL to HIGH_LEVEL. */
NTKERNELAPI LOGICAL ExTryConvertSharedSpinLockExclusive(_Inout_ PEX_SPIN_LOCK SpinLock);

/** Makes a free push lock. IRQL <= HIGH_LEVEL. */
NTKERNELAPI VOID ExInitializePushLock(_Out_ PEX_PUSH_LOCK PushLock);

/** Takes a push lock for writing. IRQL <= APC_LEVEL. */
NTKERNELAPI VOID ExAcquirePushLockExclusiveEx(_Inout_ PEX_PUSH_LOCK PushLock, _In_ ULONG Flags);

/** Takes a push lock for reading. IRQL <= APC_LEVEL. */
NTKERNELAPI VOID ExAcquirePushLockSharedEx(_Inout_ PEX_PUSH_LOCK PushLock, _In_ ULONG Flags);

/** Releases it. IRQL <= APC_LEVEL. */
NTKERNELAPI VOID ExReleasePushLockExclusiveEx(_Inout_ PEX_PUSH_LOCK PushLock, _In_ ULONG Flags);

/** Releases it. IRQL <= APC_LEVEL. */
NTKERNELAPI VOID ExReleasePushLockSharedEx(_Inout_ PEX_PUSH_LOCK PushLock, _In_ ULONG Flags);

/** Makes a rundown protection. IRQL <= HIGH_LEVEL. */
NTKERNELAPI VOID ExInitializeRundownProtection(_Out_ PEX_RUNDOWN_REF RunRef);

/** Makes it usable again after rundown. IRQL <= APC_LEVEL. */
NTKERNELAPI VOID ExReInitializeRundownProtection(_Inout_ PEX_RUNDOWN_REF RunRef);

/** Keeps the object alive; FALSE when it is going. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI BOOLEAN ExAcquireRundownProtection(_Inout_ PEX_RUNDOWN_REF RunRef);

/** Keeps it alive Count times. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI BOOLEAN ExAcquireRundownProtectionEx(_Inout_ PEX_RUNDOWN_REF RunRef, _In_ ULONG Count);

/** Lets it go once. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI VOID ExReleaseRundownProtection(_Inout_ PEX_RUNDOWN_REF RunRef);

/** Lets it go Count times. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI VOID ExReleaseRundownProtectionEx(_Inout_ PEX_RUNDOWN_REF RunRef, _In_ ULONG Count);

/** Says that the object is gone. IRQL <= APC_LEVEL. */
NTKERNELAPI VOID ExRundownCompleted(_Out_ PEX_RUNDOWN_REF RunRef);

/** Stops new users and waits for the old ones. IRQL <= APC_LEVEL. */
NTKERNELAPI VOID ExWaitForRundownProtectionRelease(_Inout_ PEX_RUNDOWN_REF RunRef);

/** Inserts at the head under a spin lock; returns the former first entry, NULL when empty. IRQL <= HIGH_LEVEL. */
NTKERNELAPI PLIST_ENTRY ExInterlockedInsertHeadList(_Inout_ PLIST_ENTRY ListHead, _Inout_ PLIST_ENTRY ListEntry, _Inout_ PKSPIN_LOCK Lock);

/** Inserts at the tail under a spin lock; returns the former last entry, NULL when empty. IRQL <= HIGH_LEVEL. */
NTKERNELAPI PLIST_ENTRY ExInterlockedInsertTailList(_Inout_ PLIST_ENTRY ListHead, _Inout_ PLIST_ENTRY ListEntry, _Inout_ PKSPIN_LOCK Lock);

/** Removes the first entry under a spin lock; NULL when empty. IRQL <= HIGH_LEVEL. */
NTKERNELAPI PLIST_ENTRY ExInterlockedRemoveHeadList(_Inout_ PLIST_ENTRY ListHead, _Inout_ PKSPIN_LOCK Lock);

/** Pops an entry under a spin lock. IRQL <= HIGH_LEVEL. */
NTKERNELAPI PSINGLE_LIST_ENTRY ExInterlockedPopEntryList(_Inout_ PSINGLE_LIST_ENTRY ListHead, _Inout_ PKSPIN_LOCK Lock);

/** Pushes an entry under a spin lock; returns the former first. IRQL <= HIGH_LEVEL. */
NTKERNELAPI PSINGLE_LIST_ENTRY ExInterlockedPushEntryList(_Inout_ PSINGLE_LIST_ENTRY ListHead, _Inout_ PSINGLE_LIST_ENTRY ListEntry, _Inout_ PKSPIN_LOCK Lock);

/** Adds 64 bits under a spin lock; returns the value before. IRQL <= HIGH_LEVEL. */
NTKERNELAPI LARGE_INTEGER ExInterlockedAddLargeInteger(_Inout_ PLARGE_INTEGER Addend, _In_ LARGE_INTEGER Increment, _Inout_ PKSPIN_LOCK Lock);

/** Adds 32 bits under a spin lock; returns the value before. IRQL <= HIGH_LEVEL. */
NTKERNELAPI ULONG ExInterlockedAddUlong(_Inout_ PULONG Addend, _In_ ULONG Increment, _Inout_ PKSPIN_LOCK Lock);

/** Stores 64 bits when the value is *Comparand; returns the old value. IRQL <= HIGH_LEVEL. */
NTKERNELAPI LONGLONG ExInterlockedCompareExchange64(_Inout_ LONGLONG volatile *Destination, _In_ PLONGLONG Exchange, _In_ PLONGLONG Comparand, _Inout_opt_ PKSPIN_LOCK Lock);

/** Takes all entries of a lock-free list. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI PSLIST_ENTRY ExInterlockedFlushSList(_Inout_ PSLIST_HEADER SListHead);

/** Pops an entry of a lock-free list. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI PSLIST_ENTRY ExInterlockedPopEntrySList(_Inout_ PSLIST_HEADER SListHead, _Inout_opt_ PKSPIN_LOCK Lock);

/** Pushes an entry to a lock-free list. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI PSLIST_ENTRY ExInterlockedPushEntrySList(_Inout_ PSLIST_HEADER SListHead, _Inout_ PSLIST_ENTRY SListEntry, _Inout_opt_ PKSPIN_LOCK Lock);

/** Pops an entry of a lock-free list. IRQL <= HIGH_LEVEL. */
NTKERNELAPI PSLIST_ENTRY InterlockedPopEntrySList(_Inout_ PSLIST_HEADER ListHead);

/** Pushes an entry to a lock-free list; returns the former first. IRQL <= HIGH_LEVEL. */
NTKERNELAPI PSLIST_ENTRY InterlockedPushEntrySList(_Inout_ PSLIST_HEADER ListHead, _Inout_ PSLIST_ENTRY ListEntry);

/** Makes an empty lock-free list; its head is aligned to 8. IRQL <= HIGH_LEVEL. */
NTKERNELAPI VOID InitializeSListHead(_Out_ PSLIST_HEADER SListHead);

/** Number of entries. IRQL <= HIGH_LEVEL. */
NTKERNELAPI USHORT ExQueryDepthSList(_In_ PSLIST_HEADER SListHead);

/** Makes a lookaside list of nonpaged blocks. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI VOID ExInitializeNPagedLookasideList(_Out_ PNPAGED_LOOKASIDE_LIST Lookaside, _In_opt_ PALLOCATE_FUNCTION Allocate, _In_opt_ PFREE_FUNCTION Free, _In_ ULONG Flags, _In_ SIZE_T Size, _In_ ULONG Tag, _In_ USHORT Depth);

/** Ends it. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI VOID ExDeleteNPagedLookasideList(_Inout_ PNPAGED_LOOKASIDE_LIST Lookaside);

/** Takes a block. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI PVOID ExAllocateFromNPagedLookasideList(_Inout_ PNPAGED_LOOKASIDE_LIST Lookaside);

/** Gives a block back. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI VOID ExFreeToNPagedLookasideList(_Inout_ PNPAGED_LOOKASIDE_LIST Lookaside, _In_ PVOID Entry);

/** Makes a lookaside list of paged blocks. IRQL <= APC_LEVEL. */
NTKERNELAPI VOID ExInitializePagedLookasideList(_Out_ PPAGED_LOOKASIDE_LIST Lookaside, _In_opt_ PALLOCATE_FUNCTION Allocate, _In_opt_ PFREE_FUNCTION Free, _In_ ULONG Flags, _In_ SIZE_T Size, _In_ ULONG Tag, _In_ USHORT Depth);

/** Ends it. IRQL <= APC_LEVEL. */
NTKERNELAPI VOID ExDeletePagedLookasideList(_Inout_ PPAGED_LOOKASIDE_LIST Lookaside);

/** Takes a block. IRQL <= APC_LEVEL. */
NTKERNELAPI PVOID ExAllocateFromPagedLookasideList(_Inout_ PPAGED_LOOKASIDE_LIST Lookaside);

/** Gives a block back. IRQL <= APC_LEVEL. */
NTKERNELAPI VOID ExFreeToPagedLookasideList(_Inout_ PPAGED_LOOKASIDE_LIST Lookaside, _In_ PVOID Entry);

/** Makes a lookaside list. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI NTSTATUS ExInitializeLookasideListEx(_Out_ PLOOKASIDE_LIST_EX Lookaside, _In_opt_ PALLOCATE_FUNCTION_EX Allocate, _In_opt_ PFREE_FUNCTION_EX Free, _In_ POOL_TYPE PoolType, _In_ ULONG Flags, _In_ SIZE_T Size, _In_ ULONG Tag, _In_ USHORT Depth);

/** Ends it. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI VOID ExDeleteLookasideListEx(_Inout_ PLOOKASIDE_LIST_EX Lookaside);

/** Frees the blocks it keeps. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI VOID ExFlushLookasideListEx(_Inout_ PLOOKASIDE_LIST_EX Lookaside);

/** Takes a block. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI PVOID ExAllocateFromLookasideListEx(_Inout_ PLOOKASIDE_LIST_EX Lookaside);

/** Gives a block back. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI VOID ExFreeToLookasideListEx(_Inout_ PLOOKASIDE_LIST_EX Lookaside, _In_ PVOID Entry);

/** Makes a rundown protection per processor; NULL without memory. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI PEX_RUNDOWN_REF_CACHE_AWARE ExAllocateCacheAwareRundownProtection(_In_ POOL_TYPE PoolType, _In_ ULONG PoolTag);

/** Frees it. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI VOID ExFreeCacheAwareRundownProtection(_Inout_ PEX_RUNDOWN_REF_CACHE_AWARE RunRefCacheAware);

/** Keeps the object alive; FALSE when it is going. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI BOOLEAN ExAcquireRundownProtectionCacheAware(_Inout_ PEX_RUNDOWN_REF_CACHE_AWARE RunRefCacheAware);

/** Lets it go once. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI VOID ExReleaseRundownProtectionCacheAware(_Inout_ PEX_RUNDOWN_REF_CACHE_AWARE RunRefCacheAware);

/** Stops new users and waits for the old ones. IRQL <= APC_LEVEL. */
NTKERNELAPI VOID ExWaitForRundownProtectionReleaseCacheAware(_Inout_ PEX_RUNDOWN_REF_CACHE_AWARE RunRef);

/* Processes and threads. */

/** Starts a system thread; the handle must be closed. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS PsCreateSystemThread(_Out_ PHANDLE ThreadHandle, _In_ ULONG DesiredAccess, _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_opt_ HANDLE ProcessHandle, _Out_opt_ PCLIENT_ID ClientId, _In_ PKSTART_ROUTINE StartRoutine, _In_opt_ PVOID StartContext);

/** Ends the calling system thread; returns only for other threads. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS PsTerminateSystemThread(_In_ NTSTATUS ExitStatus);

/** Returns the id of the running thread. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI HANDLE PsGetCurrentThreadId(VOID);

/** Returns the id of the process of the running thread. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI HANDLE PsGetCurrentProcessId(VOID);

/** Returns the running thread. IRQL <= HIGH_LEVEL. */
NTKERNELAPI PETHREAD PsGetCurrentThread(VOID);

/** Returns the process of the running thread. IRQL <= HIGH_LEVEL. */
NTKERNELAPI PEPROCESS PsGetCurrentProcess(VOID);

/** Returns the process of the running thread. IRQL <= HIGH_LEVEL. */
NTKERNELAPI PEPROCESS IoGetCurrentProcess(VOID);

/* Object manager. */

/** Gives the object of a handle, referenced. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS ObReferenceObjectByHandle(_In_ HANDLE Handle, _In_ ACCESS_MASK DesiredAccess, _In_opt_ POBJECT_TYPE ObjectType, _In_ KPROCESSOR_MODE AccessMode, _Out_ PVOID *Object, _Out_opt_ POBJECT_HANDLE_INFORMATION HandleInformation);

/** Gives the object of a handle, referenced under a tag. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS ObReferenceObjectByHandleWithTag(_In_ HANDLE Handle, _In_ ACCESS_MASK DesiredAccess, _In_opt_ POBJECT_TYPE ObjectType, _In_ KPROCESSOR_MODE AccessMode, _In_ ULONG Tag, _Out_ PVOID *Object, _Out_opt_ POBJECT_HANDLE_INFORMATION HandleInformation);

/** References an object after a check of its type. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI NTSTATUS ObReferenceObjectByPointer(_In_ PVOID Object, _In_ ACCESS_MASK DesiredAccess, _In_opt_ POBJECT_TYPE ObjectType, _In_ KPROCESSOR_MODE AccessMode);

/** References an object under a tag after a check of its type. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI NTSTATUS ObReferenceObjectByPointerWithTag(_In_ PVOID Object, _In_ ACCESS_MASK DesiredAccess, _In_opt_ POBJECT_TYPE ObjectType, _In_ KPROCESSOR_MODE AccessMode, _In_ ULONG Tag);

/** References an object; returns the new count. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI LONG_PTR ObfReferenceObject(_In_ PVOID Object);

/** References an object under a tag; returns the new count. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI LONG_PTR ObfReferenceObjectWithTag(_In_ PVOID Object, _In_ ULONG Tag);

/** Lets an object go; returns the new count. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI LONG_PTR ObfDereferenceObject(_In_ PVOID Object);

/** Lets an object go under a tag; returns the new count. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI LONG_PTR ObfDereferenceObjectWithTag(_In_ PVOID Object, _In_ ULONG Tag);

/** Lets an object go; its end may come later. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI VOID ObDereferenceObjectDeferDelete(_In_ PVOID Object);

/** Lets an object go under a tag; its end may come later. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI VOID ObDereferenceObjectDeferDeleteWithTag(_In_ PVOID Object, _In_ ULONG Tag);

/** Gives the security descriptor of an object. IRQL <= APC_LEVEL. */
NTKERNELAPI NTSTATUS ObGetObjectSecurity(_In_ PVOID Object, _Out_ PSECURITY_DESCRIPTOR *SecurityDescriptor, _Out_ PBOOLEAN MemoryAllocated);

/** Lets it go. IRQL <= APC_LEVEL. */
NTKERNELAPI VOID ObReleaseObjectSecurity(_In_ PSECURITY_DESCRIPTOR SecurityDescriptor, _In_ BOOLEAN MemoryAllocated);

/** Asks to be told when handles are made. IRQL <= APC_LEVEL. */
NTKERNELAPI NTSTATUS ObRegisterCallbacks(_In_ POB_CALLBACK_REGISTRATION CallbackRegistration, _Out_ PVOID *RegistrationHandle);

/** Takes that back. IRQL <= APC_LEVEL. */
NTKERNELAPI VOID ObUnRegisterCallbacks(_In_ PVOID RegistrationHandle);

/** Returns the version of those callbacks. IRQL <= HIGH_LEVEL. */
NTKERNELAPI USHORT ObGetFilterVersion(VOID);

/* Memory manager. */

/** Checks that a buffer lies in user space and is aligned. IRQL <= APC_LEVEL. */
NTKERNELAPI VOID ProbeForRead(_In_ const volatile VOID *Address, _In_ SIZE_T Length, _In_ ULONG Alignment);

/** Checks that a buffer lies in user space, is aligned, and can be written. IRQL <= APC_LEVEL. */
NTKERNELAPI VOID ProbeForWrite(_Inout_ volatile VOID *Address, _In_ SIZE_T Length, _In_ ULONG Alignment);

/** Whether reading the byte there would not fault now. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI BOOLEAN MmIsAddressValid(_In_ PVOID VirtualAddress);

/** Returns a pointer to a kernel export, NULL when there is none. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI PVOID MmGetSystemRoutineAddress(_In_ PUNICODE_STRING SystemRoutineName);

/** Makes an MDL for a buffer; bytes. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI PMDL IoAllocateMdl(_In_opt_ PVOID VirtualAddress, _In_ ULONG Length, _In_ BOOLEAN SecondaryBuffer, _In_ BOOLEAN ChargeQuota, _Inout_opt_ PIRP Irp);

/** Frees an MDL. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI VOID IoFreeMdl(_In_ PMDL Mdl);

/** Describes a part of a buffer; bytes. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI VOID IoBuildPartialMdl(_In_ PMDL SourceMdl, _Inout_ PMDL TargetMdl, _In_ PVOID VirtualAddress, _In_ ULONG Length);

/** Completes an MDL of nonpaged memory. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI VOID MmBuildMdlForNonPagedPool(_Inout_ PMDL MemoryDescriptorList);

/** Locks the pages of a buffer. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI VOID MmProbeAndLockPages(_Inout_ PMDL MemoryDescriptorList, _In_ KPROCESSOR_MODE AccessMode, _In_ LOCK_OPERATION Operation);

/** Unlocks them. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI VOID MmUnlockPages(_Inout_ PMDL MemoryDescriptorList);

/** Maps locked pages; obsolete. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI PVOID MmMapLockedPages(_In_ PMDL MemoryDescriptorList, _In_ KPROCESSOR_MODE AccessMode);

/** Maps locked pages. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI PVOID MmMapLockedPagesSpecifyCache(_In_ PMDL MemoryDescriptorList, _In_ KPROCESSOR_MODE AccessMode, _In_ MEMORY_CACHING_TYPE CacheType, _In_opt_ PVOID RequestedAddress, _In_ ULONG BugCheckOnFailure, _In_ ULONG Priority);

/** Unmaps them. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI VOID MmUnmapLockedPages(_In_ PVOID BaseAddress, _In_ PMDL MemoryDescriptorList);

/** Changes the protection of a mapping. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI NTSTATUS MmProtectMdlSystemAddress(_In_ PMDL MemoryDescriptorList, _In_ ULONG NewProtect);

/** Bytes an MDL for a buffer needs. IRQL <= HIGH_LEVEL. */
NTKERNELAPI SIZE_T MmSizeOfMdl(_In_ PVOID Base, _In_ SIZE_T Length);

/** Allocates pages. IRQL <= APC_LEVEL. */
NTKERNELAPI PMDL MmAllocatePagesForMdl(_In_ PHYSICAL_ADDRESS LowAddress, _In_ PHYSICAL_ADDRESS HighAddress, _In_ PHYSICAL_ADDRESS SkipBytes, _In_ SIZE_T TotalBytes);

/** Allocates pages. IRQL <= APC_LEVEL. */
NTKERNELAPI PMDL MmAllocatePagesForMdlEx(_In_ PHYSICAL_ADDRESS LowAddress, _In_ PHYSICAL_ADDRESS HighAddress, _In_ PHYSICAL_ADDRESS SkipBytes, _In_ SIZE_T TotalBytes, _In_ MEMORY_CACHING_TYPE CacheType, _In_ ULONG Flags);

/** Frees them. IRQL <= APC_LEVEL. */
NTKERNELAPI VOID MmFreePagesFromMdl(_Inout_ PMDL MemoryDescriptorList);

/** Reserves addresses. IRQL <= APC_LEVEL. */
NTKERNELAPI PVOID MmAllocateMappingAddress(_In_ SIZE_T NumberOfBytes, _In_ ULONG PoolTag);

/** Frees them. IRQL <= APC_LEVEL. */
NTKERNELAPI VOID MmFreeMappingAddress(_In_ PVOID BaseAddress, _In_ ULONG PoolTag);

/** Maps pages to reserved addresses. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI PVOID MmMapLockedPagesWithReservedMapping(_In_ PVOID MappingAddress, _In_ ULONG PoolTag, _In_ PMDL MemoryDescriptorList, _In_ MEMORY_CACHING_TYPE CacheType);

/** Unmaps them. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI VOID MmUnmapReservedMapping(_In_ PVOID BaseAddress, _In_ ULONG PoolTag, _In_ PMDL MemoryDescriptorList);

/** Maps device memory. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI PVOID MmMapIoSpace(_In_ PHYSICAL_ADDRESS PhysicalAddress, _In_ SIZE_T NumberOfBytes, _In_ MEMORY_CACHING_TYPE CacheType);

/** Unmaps it. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI VOID MmUnmapIoSpace(_In_ PVOID BaseAddress, _In_ SIZE_T NumberOfBytes);

/** Locks a pageable section. IRQL <= APC_LEVEL. */
NTKERNELAPI PVOID MmLockPagableDataSection(_In_ PVOID AddressWithinSection);

/** Unlocks it. IRQL <= APC_LEVEL. */
NTKERNELAPI VOID MmUnlockPagableImageSection(_In_ PVOID ImageSectionHandle);

/** Makes a driver pageable. IRQL <= APC_LEVEL. */
NTKERNELAPI PVOID MmPageEntireDriver(_In_ PVOID AddressWithinSection);

/** Takes that back. IRQL <= APC_LEVEL. */
NTKERNELAPI VOID MmResetDriverPaging(_In_ PVOID AddressWithinSection);

/* Debug output and breakpoints. */

/** Prints, at most 512 bytes a call. IRQL <= HIGH_LEVEL. */
NTKERNELAPI ULONG DbgPrint(_In_ PCSTR Format, ...);

/** Prints when the filter of the component lets the level through. IRQL <= HIGH_LEVEL. */
NTKERNELAPI ULONG DbgPrintEx(_In_ ULONG ComponentId, _In_ ULONG Level, _In_ PCSTR Format, ...);

/** DbgPrintEx with a va_list. IRQL <= HIGH_LEVEL. */
NTKERNELAPI ULONG vDbgPrintEx(_In_ ULONG ComponentId, _In_ ULONG Level, _In_ PCCH Format, _In_ va_list arglist);

/** DbgPrintEx with a va_list and a text before it. IRQL <= HIGH_LEVEL. */
NTKERNELAPI ULONG vDbgPrintExWithPrefix(_In_ PCCH Prefix, _In_ ULONG ComponentId, _In_ ULONG Level, _In_ PCCH Format, _In_ va_list arglist);

/** Whether the filter lets a level through: TRUE or FALSE. IRQL <= HIGH_LEVEL. */
NTKERNELAPI NTSTATUS DbgQueryDebugFilterState(_In_ ULONG ComponentId, _In_ ULONG Level);

/** Changes the filter. IRQL <= HIGH_LEVEL. */
NTKERNELAPI NTSTATUS DbgSetDebugFilterState(_In_ ULONG ComponentId, _In_ ULONG Level, _In_ BOOLEAN State);

/** Breaks into the debugger; none is attached, so it is noted and the driver goes on. IRQL <= HIGH_LEVEL. */
NTKERNELAPI VOID DbgBreakPoint(VOID);

/** Breaks into the debugger with a status. IRQL <= HIGH_LEVEL. */
NTKERNELAPI VOID DbgBreakPointWithStatus(_In_ ULONG Status);

/** Reports a failed assertion. IRQL <= HIGH_LEVEL. */
NTKERNELAPI VOID RtlAssert(_In_ PVOID FailedAssertion, _In_ PVOID FileName, _In_ ULONG LineNumber, _In_opt_ PCHAR Message);

/* Run-time library. */

/** Makes a counted string of a terminated one, without a copy. IRQL <= HIGH_LEVEL. */
NTKERNELAPI VOID RtlInitUnicodeString(_Out_ PUNICODE_STRING DestinationString, _In_opt_ PCWSTR SourceString);

/** Makes a counted string of a terminated one, without a copy. IRQL <= HIGH_LEVEL. */
NTKERNELAPI VOID RtlInitAnsiString(_Out_ PANSI_STRING DestinationString, _In_opt_ PCSZ SourceString);

/** Makes a counted string of a terminated one, without a copy. IRQL <= HIGH_LEVEL. */
NTKERNELAPI VOID RtlInitString(_Out_ PSTRING DestinationString, _In_opt_ PCSZ SourceString);

/** Copies what fits. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI VOID RtlCopyUnicodeString(_Inout_ PUNICODE_STRING DestinationString, _In_opt_ PCUNICODE_STRING SourceString);

/** Compares; below, equal to or above zero. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI LONG RtlCompareUnicodeString(_In_ PCUNICODE_STRING String1, _In_ PCUNICODE_STRING String2, _In_ BOOLEAN CaseInSensitive);

/** Whether two strings are equal. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI BOOLEAN RtlEqualUnicodeString(_In_ PCUNICODE_STRING String1, _In_ PCUNICODE_STRING String2, _In_ BOOLEAN CaseInSensitive);

/** Appends a terminated string. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI NTSTATUS RtlAppendUnicodeToString(_Inout_ PUNICODE_STRING Destination, _In_opt_ PCWSTR Source);

/** Appends a counted string. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI NTSTATUS RtlAppendUnicodeStringToString(_Inout_ PUNICODE_STRING Destination, _In_ PCUNICODE_STRING Source);

/** Returns a character in upper case. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI WCHAR RtlUpcaseUnicodeChar(_In_ WCHAR SourceCharacter);

/** Returns a character in lower case. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI WCHAR RtlDowncaseUnicodeChar(_In_ WCHAR SourceCharacter);

/** Gives a string in upper case. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS RtlUpcaseUnicodeString(_Inout_ PUNICODE_STRING DestinationString, _In_ PCUNICODE_STRING SourceString, _In_ BOOLEAN AllocateDestinationString);

/** Frees a string that another routine allocated. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI VOID RtlFreeUnicodeString(_Inout_ PUNICODE_STRING UnicodeString);

/** Frees a string that another routine allocated. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI VOID RtlFreeAnsiString(_Inout_ PANSI_STRING AnsiString);

/** Converts to 16-bit characters. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS RtlAnsiStringToUnicodeString(_Inout_ PUNICODE_STRING DestinationString, _In_ PCANSI_STRING SourceString, _In_ BOOLEAN AllocateDestinationString);

/** Converts to bytes. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS RtlUnicodeStringToAnsiString(_Inout_ PANSI_STRING DestinationString, _In_ PCUNICODE_STRING SourceString, _In_ BOOLEAN AllocateDestinationString);

/** Reads a number; Base 0 looks for 0x, 0o, 0b. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS RtlUnicodeStringToInteger(_In_ PCUNICODE_STRING String, _In_ ULONG Base, _Out_ PULONG Value);

/** Writes a number. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS RtlIntegerToUnicodeString(_In_ ULONG Value, _In_ ULONG Base, _Inout_ PUNICODE_STRING String);

/** Writes a 64-bit number. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS RtlInt64ToUnicodeString(_In_ ULONGLONG Value, _In_ ULONG Base, _Inout_ PUNICODE_STRING String);

/** Hashes a string. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI NTSTATUS RtlHashUnicodeString(_In_ PCUNICODE_STRING String, _In_ BOOLEAN CaseInSensitive, _In_ ULONG HashAlgorithm, _Out_ PULONG HashValue);

/** Writes a GUID; the string must be freed. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS RtlStringFromGUID(_In_ const GUID *Guid, _Out_ PUNICODE_STRING GuidString);

/** Reads a GUID. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS RtlGUIDFromString(_In_ PCUNICODE_STRING GuidString, _Out_ GUID *Guid);

/** Bytes a conversion needs, with the terminator. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI ULONG RtlxAnsiStringToUnicodeSize(_In_ PCANSI_STRING AnsiString);

/** Bytes a conversion needs, with the terminator. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI ULONG RtlxUnicodeStringToAnsiSize(_In_ PCUNICODE_STRING UnicodeString);

/** Returns the number of bytes that are equal from the start. IRQL <= HIGH_LEVEL. */
NTKERNELAPI SIZE_T RtlCompareMemory(_In_ const VOID *Source1, _In_ const VOID *Source2, _In_ SIZE_T Length);

/** Gives the version of the system. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS RtlGetVersion(_Inout_ PRTL_OSVERSIONINFOW lpVersionInformation);

/** Takes a time apart; 100 ns since 1601. IRQL <= HIGH_LEVEL. */
NTKERNELAPI VOID RtlTimeToTimeFields(_In_ PLARGE_INTEGER Time, _Out_ PTIME_FIELDS TimeFields);

/** Puts a time together; FALSE when there is no such time. IRQL <= HIGH_LEVEL. */
NTKERNELAPI BOOLEAN RtlTimeFieldsToTime(_In_ PTIME_FIELDS TimeFields, _Out_ PLARGE_INTEGER Time);

/** Compares versions. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS RtlVerifyVersionInfo(_In_ PRTL_OSVERSIONINFOEXW VersionInfo, _In_ ULONG TypeMask, _In_ ULONGLONG ConditionMask);

/** Adds a condition to the mask of RtlVerifyVersionInfo. IRQL <= HIGH_LEVEL. */
NTKERNELAPI ULONGLONG VerSetConditionMask(_In_ ULONGLONG ConditionMask, _In_ ULONG TypeMask, _In_ UCHAR Condition);

/** Whether the system is that new. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI BOOLEAN RtlIsNtDdiVersionAvailable(_In_ ULONG Version);

/** A hint; does nothing. IRQL <= HIGH_LEVEL. */
NTKERNELAPI VOID RtlPrefetchMemoryNonTemporal(_In_ PVOID Source, _In_ SIZE_T Length);

/** Makes a bit map over memory; size in bits. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI VOID RtlInitializeBitMap(_Out_ PRTL_BITMAP BitMapHeader, _In_ PULONG BitMapBuffer, _In_ ULONG SizeOfBitMap);

/** Clears one bit. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI VOID RtlClearBit(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG BitNumber);

/** Sets one bit. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI VOID RtlSetBit(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG BitNumber);

/** Whether a bit is set. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI BOOLEAN RtlTestBit(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG BitNumber);

/** Clears all. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI VOID RtlClearAllBits(_In_ PRTL_BITMAP BitMapHeader);

/** Sets all. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI VOID RtlSetAllBits(_In_ PRTL_BITMAP BitMapHeader);

/** Clears a run. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI VOID RtlClearBits(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG StartingIndex, _In_ ULONG NumberToClear);

/** Sets a run. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI VOID RtlSetBits(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG StartingIndex, _In_ ULONG NumberToSet);

/** Finds a run of clear bits; -1 when there is none. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI ULONG RtlFindClearBits(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG NumberToFind, _In_ ULONG HintIndex);

/** Finds a run of set bits; -1 when there is none. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI ULONG RtlFindSetBits(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG NumberToFind, _In_ ULONG HintIndex);

/** Finds a run of clear bits and sets it. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI ULONG RtlFindClearBitsAndSet(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG NumberToFind, _In_ ULONG HintIndex);

/** Finds a run of set bits and clears it. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI ULONG RtlFindSetBitsAndClear(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG NumberToFind, _In_ ULONG HintIndex);

/** Finds the first run of clear bits. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI ULONG RtlFindFirstRunClear(_In_ PRTL_BITMAP BitMapHeader, _Out_ PULONG StartingIndex);

/** Finds the next run of clear bits. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI ULONG RtlFindNextForwardRunClear(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG FromIndex, _Out_ PULONG StartingRunIndex);

/** Counts set bits. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI ULONG RtlNumberOfSetBits(_In_ PRTL_BITMAP BitMapHeader);

/** Counts clear bits. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI ULONG RtlNumberOfClearBits(_In_ PRTL_BITMAP BitMapHeader);

/** Whether a run is clear. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI BOOLEAN RtlAreBitsClear(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG StartingIndex, _In_ ULONG Length);

/** Whether a run is set. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI BOOLEAN RtlAreBitsSet(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG StartingIndex, _In_ ULONG Length);

/** Finds the run of clear bits that ends at or before a bit. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI ULONG RtlFindLastBackwardRunClear(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG FromIndex, _Out_ PULONG StartingRunIndex);

/** Finds the longest run of clear bits. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI ULONG RtlFindLongestRunClear(_In_ PRTL_BITMAP BitMapHeader, _Out_ PULONG StartingIndex);

/** Finds runs of clear bits: the longest, or the first. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI ULONG RtlFindClearRuns(_In_ PRTL_BITMAP BitMapHeader, _Out_ PRTL_BITMAP_RUN RunArray, _In_ ULONG SizeOfRunArray, _In_ BOOLEAN LocateLongestRuns);

/** Counts set bits of a run. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI ULONG RtlNumberOfSetBitsInRange(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG StartingIndex, _In_ ULONG Length);

/** Counts clear bits of a run. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI ULONG RtlNumberOfClearBitsInRange(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG StartingIndex, _In_ ULONG Length);

/** Sets a run, each 32-bit word atomically. IRQL <= HIGH_LEVEL. */
NTKERNELAPI VOID RtlInterlockedSetBitRun(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG StartingIndex, _In_ ULONG NumberToSet);

/** Clears a run, each 32-bit word atomically. IRQL <= HIGH_LEVEL. */
NTKERNELAPI VOID RtlInterlockedClearBitRun(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG StartingIndex, _In_ ULONG NumberToClear);

/** Copies a bit map into another, from a bit on. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI VOID RtlCopyBitMap(_In_ PRTL_BITMAP Source, _In_ PRTL_BITMAP Destination, _In_ ULONG TargetBit);

/** Copies a run to the beginning of another bit map. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI VOID RtlExtractBitMap(_In_ PRTL_BITMAP Source, _In_ PRTL_BITMAP Destination, _In_ ULONG TargetBit, _In_ ULONG NumberOfBits);

/** Returns the number of the highest set bit, -1 for 0. IRQL <= HIGH_LEVEL. */
NTKERNELAPI CCHAR RtlFindMostSignificantBit(_In_ ULONGLONG Set);

/** Returns the number of the lowest set bit, -1 for 0. IRQL <= HIGH_LEVEL. */
NTKERNELAPI CCHAR RtlFindLeastSignificantBit(_In_ ULONGLONG Set);

/** Counts the set bits of a number. IRQL <= HIGH_LEVEL. */
NTKERNELAPI ULONG RtlNumberOfSetBitsUlongPtr(_In_ ULONG_PTR Target);

/** Makes an empty security descriptor. IRQL <= APC_LEVEL. */
NTKERNELAPI NTSTATUS RtlCreateSecurityDescriptor(_Out_ PSECURITY_DESCRIPTOR SecurityDescriptor, _In_ ULONG Revision);

/** Sets the access list. IRQL <= APC_LEVEL. */
NTKERNELAPI NTSTATUS RtlSetDaclSecurityDescriptor(_Inout_ PSECURITY_DESCRIPTOR SecurityDescriptor, _In_ BOOLEAN DaclPresent, _In_opt_ PACL Dacl, _In_ BOOLEAN DaclDefaulted);

/** Bytes of a security descriptor. IRQL <= APC_LEVEL. */
NTKERNELAPI ULONG RtlLengthSecurityDescriptor(_In_ PSECURITY_DESCRIPTOR SecurityDescriptor);

/** Whether it is well formed. IRQL <= APC_LEVEL. */
NTKERNELAPI BOOLEAN RtlValidSecurityDescriptor(_In_ PSECURITY_DESCRIPTOR SecurityDescriptor);

/* System services. */

/** Asks about a file by name. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS ZwQueryFullAttributesFile(_In_ POBJECT_ATTRIBUTES ObjectAttributes, _Out_ PFILE_NETWORK_OPEN_INFORMATION FileInformation);

/** Makes a section of memory or of a file; bytes. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS ZwCreateSection(_Out_ PHANDLE SectionHandle, _In_ ACCESS_MASK DesiredAccess, _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_opt_ PLARGE_INTEGER MaximumSize, _In_ ULONG SectionPageProtection, _In_ ULONG AllocationAttributes, _In_opt_ HANDLE FileHandle);

/** Opens a section by name. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS ZwOpenSection(_Out_ PHANDLE SectionHandle, _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes);

/** Maps a section, at the same address for all; bytes. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS ZwMapViewOfSection(_In_ HANDLE SectionHandle, _In_ HANDLE ProcessHandle, _Inout_ PVOID *BaseAddress, _In_ ULONG_PTR ZeroBits, _In_ SIZE_T CommitSize, _Inout_opt_ PLARGE_INTEGER SectionOffset, _Inout_ PSIZE_T ViewSize, _In_ SECTION_INHERIT InheritDisposition, _In_ ULONG AllocationType, _In_ ULONG Win32Protect);

/** Unmaps a view; what it has changed of a file is written. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS ZwUnmapViewOfSection(_In_ HANDLE ProcessHandle, _In_opt_ PVOID BaseAddress);

/** Creates or opens a file or device. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS ZwCreateFile(_Out_ PHANDLE FileHandle, _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_opt_ PLARGE_INTEGER AllocationSize, _In_ ULONG FileAttributes, _In_ ULONG ShareAccess, _In_ ULONG CreateDisposition, _In_ ULONG CreateOptions, _In_opt_ PVOID EaBuffer, _In_ ULONG EaLength);

/** Opens a file or device. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS ZwOpenFile(_Out_ PHANDLE FileHandle, _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_ ULONG ShareAccess, _In_ ULONG OpenOptions);

/** Reads; bytes. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS ZwReadFile(_In_ HANDLE FileHandle, _In_opt_ HANDLE Event, _In_opt_ PIO_APC_ROUTINE ApcRoutine, _In_opt_ PVOID ApcContext, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _Out_ PVOID Buffer, _In_ ULONG Length, _In_opt_ PLARGE_INTEGER ByteOffset, _In_opt_ PULONG Key);

/** Writes; bytes. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS ZwWriteFile(_In_ HANDLE FileHandle, _In_opt_ HANDLE Event, _In_opt_ PIO_APC_ROUTINE ApcRoutine, _In_opt_ PVOID ApcContext, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_ PVOID Buffer, _In_ ULONG Length, _In_opt_ PLARGE_INTEGER ByteOffset, _In_opt_ PULONG Key);

/** Asks about an open file; bytes. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS ZwQueryInformationFile(_In_ HANDLE FileHandle, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _Out_ PVOID FileInformation, _In_ ULONG Length, _In_ FILE_INFORMATION_CLASS FileInformationClass);

/** Changes an open file; bytes. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS ZwSetInformationFile(_In_ HANDLE FileHandle, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_ PVOID FileInformation, _In_ ULONG Length, _In_ FILE_INFORMATION_CLASS FileInformationClass);

/** Closes a handle. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS ZwClose(_In_ HANDLE Handle);

/** Waits for the object of a handle; 100 ns. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS ZwWaitForSingleObject(_In_ HANDLE Handle, _In_ BOOLEAN Alertable, _In_opt_ PLARGE_INTEGER Timeout);

/** Creates a directory of objects. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS ZwCreateDirectoryObject(_Out_ PHANDLE DirectoryHandle, _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes);

/** Opens a symbolic link. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS ZwOpenSymbolicLinkObject(_Out_ PHANDLE LinkHandle, _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes);

/** Reads a symbolic link. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS ZwQuerySymbolicLinkObject(_In_ HANDLE LinkHandle, _Inout_ PUNICODE_STRING LinkTarget, _Out_opt_ PULONG ReturnedLength);

/** Lets a permanent object go with its last handle. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS ZwMakeTemporaryObject(_In_ HANDLE Handle);

/** Makes a transaction; there are no transactions. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS ZwCreateTransaction(_Out_ PHANDLE TransactionHandle, _In_ ACCESS_MASK DesiredAccess, _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_opt_ PGUID Uow, _In_opt_ HANDLE TmHandle, _In_opt_ ULONG CreateOptions, _In_opt_ ULONG IsolationLevel, _In_opt_ ULONG IsolationFlags, _In_opt_ PLARGE_INTEGER Timeout, _In_opt_ PUNICODE_STRING Description);

/** Commits a transaction; there are no transactions. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS ZwCommitTransaction(_In_ HANDLE TransactionHandle, _In_ BOOLEAN Wait);

/** Rolls a transaction back; there are no transactions. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS ZwRollbackTransaction(_In_ HANDLE TransactionHandle, _In_ BOOLEAN Wait);

/** Makes a transaction manager; there are no transactions. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS ZwCreateTransactionManager(_Out_ PHANDLE TmHandle, _In_ ACCESS_MASK DesiredAccess, _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_opt_ PUNICODE_STRING LogFileName, _In_opt_ ULONG CreateOptions, _In_opt_ ULONG CommitStrength);

/** Makes a resource manager; there are no transactions. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS ZwCreateResourceManager(_Out_ PHANDLE ResourceManagerHandle, _In_ ACCESS_MASK DesiredAccess, _In_ HANDLE TmHandle, _In_opt_ PGUID ResourceManagerGuid, _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_opt_ ULONG CreateOptions, _In_opt_ PUNICODE_STRING Description);

/** Enlists in a transaction; there are no transactions. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS ZwCreateEnlistment(_Out_ PHANDLE EnlistmentHandle, _In_ ACCESS_MASK DesiredAccess, _In_ HANDLE ResourceManagerHandle, _In_ HANDLE TransactionHandle, _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_opt_ ULONG CreateOptions, _In_ ULONG NotificationMask, _In_opt_ PVOID EnlistmentKey);

/* I/O manager. */

/** Sends a request to a driver (IoCallDriver). IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI NTSTATUS IofCallDriver(_In_ PDEVICE_OBJECT DeviceObject, _Inout_ PIRP Irp);

/** Sends a request to the driver below and waits until it is back. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI BOOLEAN IoForwardIrpSynchronously(_In_ PDEVICE_OBJECT DeviceObject, _In_ PIRP Irp);

/** Completes a request (IoCompleteRequest). IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI VOID IofCompleteRequest(_In_ PIRP Irp, _In_ CCHAR PriorityBoost);

/** Makes a request; NULL when there is no memory. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI PIRP IoAllocateIrp(_In_ CCHAR StackSize, _In_ BOOLEAN ChargeQuota);

/** Frees a request. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI VOID IoFreeIrp(_In_ PIRP Irp);

/** Makes a request in memory of the caller; bytes. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI VOID IoInitializeIrp(_Inout_ PIRP Irp, _In_ USHORT PacketSize, _In_ CCHAR StackSize);

/** Makes a request fresh again. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI VOID IoReuseIrp(_Inout_ PIRP Irp, _In_ NTSTATUS Iostatus);

/** Makes a control request; bytes. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI PIRP IoBuildDeviceIoControlRequest(_In_ ULONG IoControlCode, _In_ PDEVICE_OBJECT DeviceObject, _In_opt_ PVOID InputBuffer, _In_ ULONG InputBufferLength, _Out_opt_ PVOID OutputBuffer, _In_ ULONG OutputBufferLength, _In_ BOOLEAN InternalDeviceIoControl, _In_opt_ PKEVENT Event, _Out_ PIO_STATUS_BLOCK IoStatusBlock);

/** Makes a request whose end signals an event; bytes. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI PIRP IoBuildSynchronousFsdRequest(_In_ ULONG MajorFunction, _In_ PDEVICE_OBJECT DeviceObject, _Inout_opt_ PVOID Buffer, _In_opt_ ULONG Length, _In_opt_ PLARGE_INTEGER StartingOffset, _In_ PKEVENT Event, _Out_ PIO_STATUS_BLOCK IoStatusBlock);

/** Makes a request that its completion routine frees; bytes. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI PIRP IoBuildAsynchronousFsdRequest(_In_ ULONG MajorFunction, _In_ PDEVICE_OBJECT DeviceObject, _Inout_opt_ PVOID Buffer, _In_opt_ ULONG Length, _In_opt_ PLARGE_INTEGER StartingOffset, _In_opt_ PIO_STATUS_BLOCK IoStatusBlock);

/** Cancels a request; whether it had a cancel routine. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI BOOLEAN IoCancelIrp(_In_ PIRP Irp);

/** Takes the cancel spin lock. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI VOID IoAcquireCancelSpinLock(_Out_ PKIRQL Irql);

/** Releases it. IRQL == DISPATCH_LEVEL. */
NTKERNELAPI VOID IoReleaseCancelSpinLock(_In_ KIRQL Irql);

/** Whether the caller has 32-bit pointers. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI BOOLEAN IoIs32bitProcess(_In_opt_ PIRP Irp);

/** Makes a cancel-safe queue. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI NTSTATUS IoCsqInitialize(_Out_ PIO_CSQ Csq, _In_ PIO_CSQ_INSERT_IRP CsqInsertIrp, _In_ PIO_CSQ_REMOVE_IRP CsqRemoveIrp, _In_ PIO_CSQ_PEEK_NEXT_IRP CsqPeekNextIrp, _In_ PIO_CSQ_ACQUIRE_LOCK CsqAcquireLock, _In_ PIO_CSQ_RELEASE_LOCK CsqReleaseLock, _In_ PIO_CSQ_COMPLETE_CANCELED_IRP CsqCompleteCanceledIrp);

/** Makes a cancel-safe queue whose insert may decline. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI NTSTATUS IoCsqInitializeEx(_Out_ PIO_CSQ Csq, _In_ PIO_CSQ_INSERT_IRP_EX CsqInsertIrp, _In_ PIO_CSQ_REMOVE_IRP CsqRemoveIrp, _In_ PIO_CSQ_PEEK_NEXT_IRP CsqPeekNextIrp, _In_ PIO_CSQ_ACQUIRE_LOCK CsqAcquireLock, _In_ PIO_CSQ_RELEASE_LOCK CsqReleaseLock, _In_ PIO_CSQ_COMPLETE_CANCELED_IRP CsqCompleteCanceledIrp);

/** Queues a request and marks it pending. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI VOID IoCsqInsertIrp(_Inout_ PIO_CSQ Csq, _Inout_ PIRP Irp, _Out_opt_ PIO_CSQ_IRP_CONTEXT Context);

/** Queues a request and marks it pending. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI NTSTATUS IoCsqInsertIrpEx(_Inout_ PIO_CSQ Csq, _Inout_ PIRP Irp, _Out_opt_ PIO_CSQ_IRP_CONTEXT Context, _In_opt_ PVOID InsertContext);

/** Takes one request out. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI PIRP IoCsqRemoveIrp(_Inout_ PIO_CSQ Csq, _Inout_ PIO_CSQ_IRP_CONTEXT Context);

/** Takes the next request out. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI PIRP IoCsqRemoveNextIrp(_Inout_ PIO_CSQ Csq, _In_opt_ PVOID PeekContext);

/** Creates a device; extension in bytes. IRQL <= APC_LEVEL. */
NTKERNELAPI NTSTATUS IoCreateDevice(_In_ PDRIVER_OBJECT DriverObject, _In_ ULONG DeviceExtensionSize, _In_opt_ PUNICODE_STRING DeviceName, _In_ DEVICE_TYPE DeviceType, _In_ ULONG DeviceCharacteristics, _In_ BOOLEAN Exclusive, _Out_ PDEVICE_OBJECT *DeviceObject);

/** Deletes a device once nobody refers to it. IRQL <= APC_LEVEL. */
NTKERNELAPI VOID IoDeleteDevice(_In_ PDEVICE_OBJECT DeviceObject);

/** Attaches a device on top of a named one. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS IoAttachDevice(_In_ PDEVICE_OBJECT SourceDevice, _In_ PUNICODE_STRING TargetDevice, _Out_ PDEVICE_OBJECT *AttachedDevice);

/** Attaches a device on top of a stack; returns the one below. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI PDEVICE_OBJECT IoAttachDeviceToDeviceStack(_In_ PDEVICE_OBJECT SourceDevice, _In_ PDEVICE_OBJECT TargetDevice);

/** Detaches what is on top of a device. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI VOID IoDetachDevice(_Inout_ PDEVICE_OBJECT TargetDevice);

/** Returns the top of a stack, referenced. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI PDEVICE_OBJECT IoGetAttachedDeviceReference(_In_ PDEVICE_OBJECT DeviceObject);

/** Returns the device that requests to a file go to. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI PDEVICE_OBJECT IoGetRelatedDeviceObject(_In_ PFILE_OBJECT FileObject);

/** Opens a device by name; the file object must be let go. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS IoGetDeviceObjectPointer(_In_ PUNICODE_STRING ObjectName, _In_ ACCESS_MASK DesiredAccess, _Out_ PFILE_OBJECT *FileObject, _Out_ PDEVICE_OBJECT *DeviceObject);

/** Gives a driver object memory of the driver; bytes. IRQL <= APC_LEVEL. */
NTKERNELAPI NTSTATUS IoAllocateDriverObjectExtension(_In_ PDRIVER_OBJECT DriverObject, _In_ PVOID ClientIdentificationAddress, _In_ ULONG DriverObjectExtensionSize, _Out_ PVOID *DriverObjectExtension);

/** Returns that memory. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI PVOID IoGetDriverObjectExtension(_In_ PDRIVER_OBJECT DriverObject, _In_ PVOID ClientIdentificationAddress);

/** Creates or opens a file or device. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS IoCreateFile(_Out_ PHANDLE FileHandle, _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_opt_ PLARGE_INTEGER AllocationSize, _In_ ULONG FileAttributes, _In_ ULONG ShareAccess, _In_ ULONG Disposition, _In_ ULONG CreateOptions, _In_opt_ PVOID EaBuffer, _In_ ULONG EaLength, _In_ CREATE_FILE_TYPE CreateFileType, _In_opt_ PVOID InternalParameters, _In_ ULONG Options);

/** Gives a device a timer of one second. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS IoInitializeTimer(_In_ PDEVICE_OBJECT DeviceObject, _In_ PIO_TIMER_ROUTINE TimerRoutine, _In_opt_ PVOID Context);

/** Starts it. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI VOID IoStartTimer(_In_ PDEVICE_OBJECT DeviceObject);

/** Stops it. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI VOID IoStopTimer(_In_ PDEVICE_OBJECT DeviceObject);

/** Queues a request for StartIo. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI VOID IoStartPacket(_In_ PDEVICE_OBJECT DeviceObject, _In_ PIRP Irp, _In_opt_ PULONG Key, _In_opt_ PDRIVER_CANCEL CancelFunction);

/** Gives StartIo the next request. IRQL == DISPATCH_LEVEL. */
NTKERNELAPI VOID IoStartNextPacket(_In_ PDEVICE_OBJECT DeviceObject, _In_ BOOLEAN Cancelable);

/** Gives StartIo the next request by key. IRQL == DISPATCH_LEVEL. */
NTKERNELAPI VOID IoStartNextPacketByKey(_In_ PDEVICE_OBJECT DeviceObject, _In_ BOOLEAN Cancelable, _In_ ULONG Key);

/** Begins to count how a file is shared. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI VOID IoSetShareAccess(_In_ ACCESS_MASK DesiredAccess, _In_ ULONG DesiredShareAccess, _Inout_ PFILE_OBJECT FileObject, _Out_ PSHARE_ACCESS ShareAccess);

/** Whether an open fits how a file is shared. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS IoCheckShareAccess(_In_ ACCESS_MASK DesiredAccess, _In_ ULONG DesiredShareAccess, _Inout_ PFILE_OBJECT FileObject, _Inout_ PSHARE_ACCESS ShareAccess, _In_ BOOLEAN Update);

/** Takes an open out of the count. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI VOID IoRemoveShareAccess(_In_ PFILE_OBJECT FileObject, _Inout_ PSHARE_ACCESS ShareAccess);

/** Returns what generic rights mean for files. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI PGENERIC_MAPPING IoGetFileObjectGenericMapping(VOID);

/** Makes an entry of the error log; bytes. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI PVOID IoAllocateErrorLogEntry(_In_ PVOID IoObject, _In_ UCHAR EntrySize);

/** Writes it. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI VOID IoWriteErrorLogEntry(_In_ PVOID ElEntry);

/** Counts an open that fits how a file is shared. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI VOID IoUpdateShareAccess(_In_ PFILE_OBJECT FileObject, _Inout_ PSHARE_ACCESS ShareAccess);

/** Frees an entry that is not written. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI VOID IoFreeErrorLogEntry(_In_ PVOID ElEntry);

/** Asks for IRP_MJ_SHUTDOWN. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS IoRegisterShutdownNotification(_In_ PDEVICE_OBJECT DeviceObject);

/** Asks for IRP_MJ_SHUTDOWN, last of all. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS IoRegisterLastChanceShutdownNotification(_In_ PDEVICE_OBJECT DeviceObject);

/** Takes that back. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI VOID IoUnregisterShutdownNotification(_In_ PDEVICE_OBJECT DeviceObject);

/** Gives a device a name that user mode can open. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS IoCreateSymbolicLink(_In_ PUNICODE_STRING SymbolicLinkName, _In_ PUNICODE_STRING DeviceName);

/** Gives a device a name that anybody may change. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS IoCreateUnprotectedSymbolicLink(_In_ PUNICODE_STRING SymbolicLinkName, _In_ PUNICODE_STRING DeviceName);

/** Takes such a name away. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS IoDeleteSymbolicLink(_In_ PUNICODE_STRING SymbolicLinkName);

/** Creates or opens a named notification event, signalled when new. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI PKEVENT IoCreateNotificationEvent(_In_ PUNICODE_STRING EventName, _Out_ PHANDLE EventHandle);

/** Creates or opens a named synchronization event, signalled when new. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI PKEVENT IoCreateSynchronizationEvent(_In_ PUNICODE_STRING EventName, _Out_ PHANDLE EventHandle);

/** Sends an event to WMI. IRQL <= APC_LEVEL. */
NTKERNELAPI NTSTATUS IoWMIWriteEvent(_Inout_ PVOID WnodeEventItem);

/** Gives a property of a device; bytes. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS IoGetDeviceProperty(_In_ PDEVICE_OBJECT DeviceObject, _In_ DEVICE_REGISTRY_PROPERTY DeviceProperty, _In_ ULONG BufferLength, _Out_opt_ PVOID PropertyBuffer, _Out_ PULONG ResultLength);

/** Registers an interface of a device. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS IoRegisterDeviceInterface(_In_ PDEVICE_OBJECT PhysicalDeviceObject, _In_ const GUID *InterfaceClassGuid, _In_opt_ PUNICODE_STRING ReferenceString, _Out_ PUNICODE_STRING SymbolicLinkName);

/** Enables or disables an interface. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS IoSetDeviceInterfaceState(_In_ PUNICODE_STRING SymbolicLinkName, _In_ BOOLEAN Enable);

/** Lists interfaces of a class. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS IoGetDeviceInterfaces(_In_ const GUID *InterfaceClassGuid, _In_opt_ PDEVICE_OBJECT PhysicalDeviceObject, _In_ ULONG Flags, _Out_ PZPWSTR SymbolicLinkList);

/** Finds another interface of the same device. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS IoGetDeviceInterfaceAlias(_In_ PUNICODE_STRING SymbolicLinkName, _In_ const GUID *AliasInterfaceClassGuid, _Out_ PUNICODE_STRING AliasSymbolicLinkName);

/** Whether the system offers a version of WDM. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI BOOLEAN IoIsWdmVersionAvailable(_In_ UCHAR MajorVersion, _In_ UCHAR MinorVersion);

/** Registers a device with WMI. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS IoWMIRegistrationControl(_In_ PDEVICE_OBJECT DeviceObject, _In_ ULONG Action);

/** Says that the state of a device has changed. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI VOID IoInvalidateDeviceState(_In_ PDEVICE_OBJECT PhysicalDeviceObject);

/** Says that the relations of a device have changed. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI VOID IoInvalidateDeviceRelations(_In_ PDEVICE_OBJECT DeviceObject, _In_ DEVICE_RELATION_TYPE Type);

/** Asks to eject a device. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI VOID IoRequestDeviceEject(_In_ PDEVICE_OBJECT PhysicalDeviceObject);

/** Asks to be told of devices. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS IoRegisterPlugPlayNotification(_In_ IO_NOTIFICATION_EVENT_CATEGORY EventCategory, _In_ ULONG EventCategoryFlags, _In_opt_ PVOID EventCategoryData, _In_ PDRIVER_OBJECT DriverObject, _In_ PDRIVER_NOTIFICATION_CALLBACK_ROUTINE CallbackRoutine, _Inout_opt_ PVOID Context, _Out_ PVOID *NotificationEntry);

/** Takes that back. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS IoUnregisterPlugPlayNotification(_In_ PVOID NotificationEntry);

/** Takes that back and waits for running callbacks. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS IoUnregisterPlugPlayNotificationEx(_In_ PVOID NotificationEntry);

/** Tells others of an event of a device. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS IoReportTargetDeviceChange(_In_ PDEVICE_OBJECT PhysicalDeviceObject, _In_ PVOID NotificationStructure);

/** Tells others of an event of a device, later. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI NTSTATUS IoReportTargetDeviceChangeAsynchronous(_In_ PDEVICE_OBJECT PhysicalDeviceObject, _In_ PVOID NotificationStructure, _In_opt_ PDEVICE_CHANGE_COMPLETE_CALLBACK Callback, _In_opt_ PVOID Context);

/** Registers an interrupt service routine. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS IoConnectInterrupt(_Out_ PKINTERRUPT *InterruptObject, _In_ PKSERVICE_ROUTINE ServiceRoutine, _In_opt_ PVOID ServiceContext, _In_opt_ PKSPIN_LOCK SpinLock, _In_ ULONG Vector, _In_ KIRQL Irql, _In_ KIRQL SynchronizeIrql, _In_ KINTERRUPT_MODE InterruptMode, _In_ BOOLEAN ShareVector, _In_ KAFFINITY ProcessorEnableMask, _In_ BOOLEAN FloatingSave);

/** Takes that back. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI VOID IoDisconnectInterrupt(_In_ PKINTERRUPT InterruptObject);

/** Registers an interrupt service routine, fully specified. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS IoConnectInterruptEx(_Inout_ PIO_CONNECT_INTERRUPT_PARAMETERS Parameters);

/** Takes that back. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI VOID IoDisconnectInterruptEx(_In_ PIO_DISCONNECT_INTERRUPT_PARAMETERS Parameters);

/** Opens the registry key of a device. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS IoOpenDeviceRegistryKey(_In_ PDEVICE_OBJECT DeviceObject, _In_ ULONG DevInstKeyType, _In_ ACCESS_MASK DesiredAccess, _Out_ PHANDLE DeviceRegKey);

/** Opens the Parameters key of a driver. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS IoOpenDriverRegistryKey(_In_ PDRIVER_OBJECT DriverObject, _In_ DRIVER_REGKEY_TYPE RegKeyType, _In_ ACCESS_MASK DesiredAccess, _In_ ULONG Flags, _Out_ PHANDLE DriverRegKey);

/** Returns NULL: there is no bus that devices could master. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI PDMA_ADAPTER IoGetDmaAdapter(_In_opt_ PDEVICE_OBJECT PhysicalDeviceObject, _In_ PDEVICE_DESCRIPTION DeviceDescription, _Out_ PULONG NumberOfMapRegisters);

/** Makes a remove lock; minutes; bytes. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI VOID IoInitializeRemoveLockEx(_Out_ PIO_REMOVE_LOCK Lock, _In_ ULONG AllocateTag, _In_ ULONG MaxLockedMinutes, _In_ ULONG HighWatermark, _In_ ULONG RemlockSize);

/** Keeps a device from being removed. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI NTSTATUS IoAcquireRemoveLockEx(_Inout_ PIO_REMOVE_LOCK RemoveLock, _In_opt_ PVOID Tag, _In_ PCSTR File, _In_ ULONG Line, _In_ ULONG RemlockSize);

/** Lets it go once. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI VOID IoReleaseRemoveLockEx(_Inout_ PIO_REMOVE_LOCK RemoveLock, _In_opt_ PVOID Tag, _In_ ULONG RemlockSize);

/** Lets it go and waits for the others. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI VOID IoReleaseRemoveLockAndWaitEx(_Inout_ PIO_REMOVE_LOCK RemoveLock, _In_opt_ PVOID Tag, _In_ ULONG RemlockSize);

/** Makes a work item. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI PIO_WORKITEM IoAllocateWorkItem(_In_ PDEVICE_OBJECT DeviceObject);

/** Frees it. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI VOID IoFreeWorkItem(_In_ PIO_WORKITEM IoWorkItem);

/** Queues it to a system worker thread. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI VOID IoQueueWorkItem(_Inout_ PIO_WORKITEM IoWorkItem, _In_ PIO_WORKITEM_ROUTINE WorkerRoutine, _In_ WORK_QUEUE_TYPE QueueType, _In_opt_ PVOID Context);

/** Queues it to a system worker thread. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI VOID IoQueueWorkItemEx(_Inout_ PIO_WORKITEM IoWorkItem, _In_ PIO_WORKITEM_ROUTINE_EX WorkerRoutine, _In_ WORK_QUEUE_TYPE QueueType, _In_opt_ PVOID Context);

/** Makes a work item in memory of the caller. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI VOID IoInitializeWorkItem(_In_ PVOID IoObject, _Out_ PIO_WORKITEM IoWorkItem);

/** Ends it. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI VOID IoUninitializeWorkItem(_Inout_ PIO_WORKITEM IoWorkItem);

/** Bytes of a work item. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI ULONG IoSizeofWorkItem(VOID);

/** Starts a system thread that keeps its driver loaded. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS IoCreateSystemThread(_Inout_ PVOID IoObject, _Out_ PHANDLE ThreadHandle, _In_ ULONG DesiredAccess, _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_opt_ HANDLE ProcessHandle, _Out_opt_ PCLIENT_ID ClientId, _In_ PKSTART_ROUTINE StartRoutine, _In_opt_ PVOID StartContext);

/* Configuration manager (registry). */

/** Asks to be told of registry operations. IRQL <= APC_LEVEL. */
NTKERNELAPI NTSTATUS CmRegisterCallback(_In_ PEX_CALLBACK_FUNCTION Function, _In_opt_ PVOID Context, _Out_ PLARGE_INTEGER Cookie);

/** Asks to be told of registry operations, at an altitude. IRQL <= APC_LEVEL. */
NTKERNELAPI NTSTATUS CmRegisterCallbackEx(_In_ PEX_CALLBACK_FUNCTION Function, _In_ PCUNICODE_STRING Altitude, _In_ PVOID Driver, _In_opt_ PVOID Context, _Out_ PLARGE_INTEGER Cookie, _In_opt_ PVOID Reserved);

/** Takes that back. IRQL <= APC_LEVEL. */
NTKERNELAPI NTSTATUS CmUnRegisterCallback(_In_ LARGE_INTEGER Cookie);

/** Gives the version of those callbacks. IRQL <= APC_LEVEL. */
NTKERNELAPI VOID CmGetCallbackVersion(_Out_opt_ PULONG Major, _Out_opt_ PULONG Minor);

/** Attaches a context to a key. IRQL <= APC_LEVEL. */
NTKERNELAPI NTSTATUS CmSetCallbackObjectContext(_Inout_ PVOID Object, _Inout_ PLARGE_INTEGER Cookie, _In_ PVOID NewContext, _Out_opt_ PVOID *OldContext);

/** Gives the name of a key. IRQL <= APC_LEVEL. */
NTKERNELAPI NTSTATUS CmCallbackGetKeyObjectID(_In_ PLARGE_INTEGER Cookie, _In_ PVOID Object, _Out_opt_ PULONG_PTR ObjectID, _Out_opt_ PCUNICODE_STRING *ObjectName);

/** Gives the name of a key, to be released. IRQL <= APC_LEVEL. */
NTKERNELAPI NTSTATUS CmCallbackGetKeyObjectIDEx(_In_ PLARGE_INTEGER Cookie, _In_ PVOID Object, _Out_opt_ PULONG_PTR ObjectID, _Out_opt_ PCUNICODE_STRING *ObjectName, _In_ ULONG Flags);

/** Releases it. IRQL <= APC_LEVEL. */
NTKERNELAPI VOID CmCallbackReleaseKeyObjectIDEx(_In_ PCUNICODE_STRING ObjectName);

/** Returns the transaction of a key. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI PVOID CmGetBoundTransaction(_In_ PLARGE_INTEGER Cookie, _In_ PVOID Object);

/** Creates or opens a registry key. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS ZwCreateKey(_Out_ PHANDLE KeyHandle, _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes, _In_ ULONG TitleIndex, _In_opt_ PUNICODE_STRING Class, _In_ ULONG CreateOptions, _Out_opt_ PULONG Disposition);

/** Opens a registry key. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS ZwOpenKey(_Out_ PHANDLE KeyHandle, _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes);

/** Opens a registry key. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS ZwOpenKeyEx(_Out_ PHANDLE KeyHandle, _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes, _In_ ULONG OpenOptions);

/** Deletes a key. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS ZwDeleteKey(_In_ HANDLE KeyHandle);

/** Deletes a value. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS ZwDeleteValueKey(_In_ HANDLE KeyHandle, _In_ PUNICODE_STRING ValueName);

/** Lists subkeys; bytes. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS ZwEnumerateKey(_In_ HANDLE KeyHandle, _In_ ULONG Index, _In_ KEY_INFORMATION_CLASS KeyInformationClass, _Out_opt_ PVOID KeyInformation, _In_ ULONG Length, _Out_ PULONG ResultLength);

/** Lists values; bytes. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS ZwEnumerateValueKey(_In_ HANDLE KeyHandle, _In_ ULONG Index, _In_ KEY_VALUE_INFORMATION_CLASS KeyValueInformationClass, _Out_opt_ PVOID KeyValueInformation, _In_ ULONG Length, _Out_ PULONG ResultLength);

/** Asks about a key; bytes. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS ZwQueryKey(_In_ HANDLE KeyHandle, _In_ KEY_INFORMATION_CLASS KeyInformationClass, _Out_opt_ PVOID KeyInformation, _In_ ULONG Length, _Out_ PULONG ResultLength);

/** Reads a value; bytes. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS ZwQueryValueKey(_In_ HANDLE KeyHandle, _In_ PUNICODE_STRING ValueName, _In_ KEY_VALUE_INFORMATION_CLASS KeyValueInformationClass, _Out_opt_ PVOID KeyValueInformation, _In_ ULONG Length, _Out_ PULONG ResultLength);

/** Writes a value; bytes. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS ZwSetValueKey(_In_ HANDLE KeyHandle, _In_ PUNICODE_STRING ValueName, _In_opt_ ULONG TitleIndex, _In_ ULONG Type, _In_opt_ PVOID Data, _In_ ULONG DataSize);

/** Writes a key to disk. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS ZwFlushKey(_In_ HANDLE KeyHandle);

/** Sets the last write time of a key. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS ZwSetInformationKey(_In_ HANDLE KeyHandle, _In_ KEY_SET_INFORMATION_CLASS KeySetInformationClass, _In_ PVOID KeySetInformation, _In_ ULONG KeySetInformationLength);

/** Creates a key within a transaction; there are no transactions. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS ZwCreateKeyTransacted(_Out_ PHANDLE KeyHandle, _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes, _In_ ULONG TitleIndex, _In_opt_ PUNICODE_STRING Class, _In_ ULONG CreateOptions, _In_ HANDLE TransactionHandle, _Out_opt_ PULONG Disposition);

/** Opens a key within a transaction; there are no transactions. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS ZwOpenKeyTransacted(_Out_ PHANDLE KeyHandle, _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes, _In_ HANDLE TransactionHandle);

/** Reads values by a table. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS RtlQueryRegistryValues(_In_ ULONG RelativeTo, _In_ PCWSTR Path, _Inout_ PRTL_QUERY_REGISTRY_TABLE QueryTable, _In_opt_ PVOID Context, _In_opt_ PVOID Environment);

/** Writes a value; bytes. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS RtlWriteRegistryValue(_In_ ULONG RelativeTo, _In_ PCWSTR Path, _In_ PCWSTR ValueName, _In_ ULONG ValueType, _In_opt_ PVOID ValueData, _In_ ULONG ValueLength);

/** Deletes a value. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS RtlDeleteRegistryValue(_In_ ULONG RelativeTo, _In_ PCWSTR Path, _In_ PCWSTR ValueName);

/** Whether a key exists. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS RtlCheckRegistryKey(_In_ ULONG RelativeTo, _In_ PWSTR Path);

/** Creates a key. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS RtlCreateRegistryKey(_In_ ULONG RelativeTo, _In_ PWSTR Path);

/* Security reference monitor. */

/** Whether a subject may do what it wants. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI BOOLEAN SeAccessCheck(_In_ PSECURITY_DESCRIPTOR SecurityDescriptor, _In_ PSECURITY_SUBJECT_CONTEXT SubjectSecurityContext, _In_ BOOLEAN SubjectContextLocked, _In_ ACCESS_MASK DesiredAccess, _In_ ACCESS_MASK PreviouslyGrantedAccess, _Out_opt_ PPRIVILEGE_SET *Privileges, _In_ PGENERIC_MAPPING GenericMapping, _In_ KPROCESSOR_MODE AccessMode, _Out_ PACCESS_MASK GrantedAccess, _Out_ PNTSTATUS AccessStatus);

/** Makes the descriptor of a new object. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS SeAssignSecurity(_In_opt_ PSECURITY_DESCRIPTOR ParentDescriptor, _In_opt_ PSECURITY_DESCRIPTOR ExplicitDescriptor, _Out_ PSECURITY_DESCRIPTOR *NewDescriptor, _In_ BOOLEAN IsDirectoryObject, _In_ PSECURITY_SUBJECT_CONTEXT SubjectContext, _In_ PGENERIC_MAPPING GenericMapping, _In_ POOL_TYPE PoolType);

/** Makes the descriptor of a new object. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS SeAssignSecurityEx(_In_opt_ PSECURITY_DESCRIPTOR ParentDescriptor, _In_opt_ PSECURITY_DESCRIPTOR ExplicitDescriptor, _Out_ PSECURITY_DESCRIPTOR *NewDescriptor, _In_opt_ GUID *ObjectType, _In_ BOOLEAN IsDirectoryObject, _In_ ULONG AutoInheritFlags, _In_ PSECURITY_SUBJECT_CONTEXT SubjectContext, _In_ PGENERIC_MAPPING GenericMapping, _In_ POOL_TYPE PoolType);

/** Frees it. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS SeDeassignSecurity(_Inout_ PSECURITY_DESCRIPTOR *SecurityDescriptor);

/** Whether a descriptor is well formed; bytes. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI BOOLEAN SeValidSecurityDescriptor(_In_ ULONG Length, _In_ PSECURITY_DESCRIPTOR SecurityDescriptor);

/* Power manager. */

/** Sends a power request down. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI NTSTATUS PoCallDriver(_In_ PDEVICE_OBJECT DeviceObject, _Inout_ PIRP Irp);

/** Lets the next power request come. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI VOID PoStartNextPowerIrp(_Inout_ PIRP Irp);

/** Says what power state a device is in; returns the previous one. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI POWER_STATE PoSetPowerState(_In_ PDEVICE_OBJECT DeviceObject, _In_ POWER_STATE_TYPE Type, _In_ POWER_STATE State);

/** Sends a power request to a device. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI NTSTATUS PoRequestPowerIrp(_In_ PDEVICE_OBJECT DeviceObject, _In_ UCHAR MinorFunction, _In_ POWER_STATE PowerState, _In_opt_ PVOID CompletionFunction, _In_opt_ PVOID Context, _Out_opt_ PIRP *Irp);

/** Gives the counter of idle seconds; a device that is idle stays on. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI PULONG PoRegisterDeviceForIdleDetection(_In_ PDEVICE_OBJECT DeviceObject, _In_ ULONG ConservationIdleTime, _In_ ULONG PerformanceIdleTime, _In_ DEVICE_POWER_STATE State);

#endif
