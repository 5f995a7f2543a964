// Generated from kernel-host/abi by `npm run generate`. Do not edit.
import * as T from "./types";

/** Makes an event, signalled when State is TRUE. */
@external("ntoskrnl.exe", "KeInitializeEvent")
export declare function KeInitializeEvent(Event: T.PRKEVENT, Type: T.EVENT_TYPE, State: u32): void;

/** Signals an event, boosts the woken thread by Increment; returns the previous state. */
@external("ntoskrnl.exe", "KeSetEvent")
export declare function KeSetEvent(Event: T.PRKEVENT, Increment: T.KPRIORITY, Wait: u32): T.LONG;

/** Takes the signal of an event away; returns the previous state. */
@external("ntoskrnl.exe", "KeResetEvent")
export declare function KeResetEvent(Event: T.PRKEVENT): T.LONG;

/** Takes the signal of an event away. */
@external("ntoskrnl.exe", "KeClearEvent")
export declare function KeClearEvent(Event: T.PRKEVENT): void;

/** Releases whoever waits now and leaves the event not signalled; returns the previous state. */
@external("ntoskrnl.exe", "KePulseEvent")
export declare function KePulseEvent(Event: T.PRKEVENT, Increment: T.KPRIORITY, Wait: u32): T.LONG;

/** Returns the state of an event, nonzero when signalled. */
@external("ntoskrnl.exe", "KeReadStateEvent")
export declare function KeReadStateEvent(Event: T.PRKEVENT): T.LONG;

/** Makes a semaphore with a count and its upper limit. */
@external("ntoskrnl.exe", "KeInitializeSemaphore")
export declare function KeInitializeSemaphore(Semaphore: T.PRKSEMAPHORE, Count: T.LONG, Limit: T.LONG): void;

/** Adds Adjustment to the count; returns the previous count. */
@external("ntoskrnl.exe", "KeReleaseSemaphore")
export declare function KeReleaseSemaphore(Semaphore: T.PRKSEMAPHORE, Increment: T.KPRIORITY, Adjustment: T.LONG, Wait: u32): T.LONG;

/** Returns the count of a semaphore. */
@external("ntoskrnl.exe", "KeReadStateSemaphore")
export declare function KeReadStateSemaphore(Semaphore: T.PRKSEMAPHORE): T.LONG;

/** Makes a free mutex; Level is ignored. */
@external("ntoskrnl.exe", "KeInitializeMutex")
export declare function KeInitializeMutex(Mutex: T.PRKMUTEX, Level: T.ULONG): void;

/** Releases a mutex once; returns the previous state (1 free, 0 owned once, -1 owned twice). */
@external("ntoskrnl.exe", "KeReleaseMutex")
export declare function KeReleaseMutex(Mutex: T.PRKMUTEX, Wait: u32): T.LONG;

/** Returns 1 when the mutex is free, 0 or less when it is owned. */
@external("ntoskrnl.exe", "KeReadStateMutex")
export declare function KeReadStateMutex(Mutex: T.PRKMUTEX): T.LONG;

/** Makes a mutant, owned by the caller when InitialOwner is TRUE. */
@external("ntoskrnl.exe", "KeInitializeMutant")
export declare function KeInitializeMutant(Mutant: T.PRKMUTANT, InitialOwner: u32): void;

/** Releases a mutant once; returns the previous state. */
@external("ntoskrnl.exe", "KeReleaseMutant")
export declare function KeReleaseMutant(Mutant: T.PRKMUTANT, Increment: T.KPRIORITY, Abandoned: u32, Wait: u32): T.LONG;

/** Returns 1 when the mutant is free, 0 or less when it is owned. */
@external("ntoskrnl.exe", "KeReadStateMutant")
export declare function KeReadStateMutant(Mutant: T.PRKMUTANT): T.LONG;

/** Waits for one dispatcher object; Timeout in 100 ns, negative is relative, NULL for ever. Above APC_LEVEL only with a timeout of zero. */
@external("ntoskrnl.exe", "KeWaitForSingleObject")
export declare function KeWaitForSingleObject(Object: T.PVOID, WaitReason: T.KWAIT_REASON, WaitMode: i32, Alertable: u32, Timeout: T.PLARGE_INTEGER): T.NTSTATUS;

/** Waits for any or all of up to 64 objects; more than 3 need WaitBlockArray. Above APC_LEVEL only with a timeout of zero. */
@external("ntoskrnl.exe", "KeWaitForMultipleObjects")
export declare function KeWaitForMultipleObjects(Count: T.ULONG, Object: usize, WaitType: T.WAIT_TYPE, WaitReason: T.KWAIT_REASON, WaitMode: i32, Alertable: u32, Timeout: T.PLARGE_INTEGER, WaitBlockArray: T.PKWAIT_BLOCK): T.NTSTATUS;

/** Sleeps; Interval in 100 ns, negative is relative, positive an absolute system time. */
@external("ntoskrnl.exe", "KeDelayExecutionThread")
export declare function KeDelayExecutionThread(WaitMode: i32, Alertable: u32, Interval: T.PLARGE_INTEGER): T.NTSTATUS;

/** Stops normal kernel APCs of the thread; nests. */
@external("ntoskrnl.exe", "KeEnterCriticalRegion")
export declare function KeEnterCriticalRegion(): void;

/** Ends a critical region. */
@external("ntoskrnl.exe", "KeLeaveCriticalRegion")
export declare function KeLeaveCriticalRegion(): void;

/** Stops all APCs of the thread; nests. */
@external("ntoskrnl.exe", "KeEnterGuardedRegion")
export declare function KeEnterGuardedRegion(): void;

/** Ends a guarded region. */
@external("ntoskrnl.exe", "KeLeaveGuardedRegion")
export declare function KeLeaveGuardedRegion(): void;

/** Whether normal kernel APCs are stopped. */
@external("ntoskrnl.exe", "KeAreApcsDisabled")
export declare function KeAreApcsDisabled(): T.BOOLEAN;

/** Whether all APCs are stopped: guarded region or raised IRQL. */
@external("ntoskrnl.exe", "KeAreAllApcsDisabled")
export declare function KeAreAllApcsDisabled(): T.BOOLEAN;

/** Sets the priority (1 to 31); returns the previous one. */
@external("ntoskrnl.exe", "KeSetPriorityThread")
export declare function KeSetPriorityThread(Thread: T.PKTHREAD, Priority: T.KPRIORITY): T.KPRIORITY;

/** Returns the current priority of a thread. */
@external("ntoskrnl.exe", "KeQueryPriorityThread")
export declare function KeQueryPriorityThread(Thread: T.PKTHREAD): T.KPRIORITY;

/** Sets the base priority relative to the base of the process; returns the previous increment. */
@external("ntoskrnl.exe", "KeSetBasePriorityThread")
export declare function KeSetBasePriorityThread(Thread: T.PKTHREAD, Increment: T.LONG): T.LONG;

/** Returns the running thread. */
@external("ntoskrnl.exe", "KeGetCurrentThread")
export declare function KeGetCurrentThread(): T.PKTHREAD;

/** Keeps the processor busy for some microseconds; at most 50 are good manners. */
@external("ntoskrnl.exe", "KeStallExecutionProcessor")
export declare function KeStallExecutionProcessor(MicroSeconds: T.ULONG): void;

/** Gives the system time: 100 ns since 1601-01-01 UTC, as of the last clock tick. */
@external("ntoskrnl.exe", "KeQuerySystemTime")
export declare function KeQuerySystemTime(CurrentTime: T.PLARGE_INTEGER): void;

/** Gives the system time: 100 ns since 1601-01-01 UTC, to the microsecond. */
@external("ntoskrnl.exe", "KeQuerySystemTimePrecise")
export declare function KeQuerySystemTimePrecise(CurrentTime: T.PLARGE_INTEGER): void;

/** Returns the time since start in 100 ns, as of the last clock tick. */
@external("ntoskrnl.exe", "KeQueryInterruptTime")
export declare function KeQueryInterruptTime(): T.ULONGLONG;

/** Returns the time since start in 100 ns, and the performance counter of that moment. */
@external("ntoskrnl.exe", "KeQueryInterruptTimePrecise")
export declare function KeQueryInterruptTimePrecise(QpcTimeStamp: T.PULONG64): T.ULONGLONG;

/** Returns the time since start in 100 ns, without time asleep. */
@external("ntoskrnl.exe", "KeQueryUnbiasedInterruptTime")
export declare function KeQueryUnbiasedInterruptTime(): T.ULONGLONG;

/** Gives the clock ticks since start. */
@external("ntoskrnl.exe", "KeQueryTickCount")
export declare function KeQueryTickCount(CurrentCount: T.PLARGE_INTEGER): void;

/** Returns the length of a clock tick in 100 ns. */
@external("ntoskrnl.exe", "KeQueryTimeIncrement")
export declare function KeQueryTimeIncrement(): T.ULONG;

/** Returns the performance counter; gives its frequency per second. */
@external("ntoskrnl.exe", "KeQueryPerformanceCounter")
export declare function KeQueryPerformanceCounter(result: usize, PerformanceFrequency: T.PLARGE_INTEGER): void;

/** What __rdtsc() calls: nanoseconds since start. */
@external("ntoskrnl.exe", "NtwReadTimeStampCounter")
export declare function NtwReadTimeStampCounter(result: usize): void;

/** Makes a queue served by at most Count threads at once. */
@external("ntoskrnl.exe", "KeInitializeQueue")
export declare function KeInitializeQueue(Queue: T.PRKQUEUE, Count: T.ULONG): void;

/** Puts an entry at the end of a queue; returns the previous state. */
@external("ntoskrnl.exe", "KeInsertQueue")
export declare function KeInsertQueue(Queue: T.PRKQUEUE, Entry: T.PLIST_ENTRY): T.LONG;

/** Puts an entry at the head of a queue; returns the previous state. */
@external("ntoskrnl.exe", "KeInsertHeadQueue")
export declare function KeInsertHeadQueue(Queue: T.PRKQUEUE, Entry: T.PLIST_ENTRY): T.LONG;

/** Waits for an entry of a queue; Timeout in 100 ns. */
@external("ntoskrnl.exe", "KeRemoveQueue")
export declare function KeRemoveQueue(Queue: T.PRKQUEUE, WaitMode: i32, Timeout: T.PLARGE_INTEGER): T.PLIST_ENTRY;

/** Waits for an entry of a queue and takes up to Count; returns how many. */
@external("ntoskrnl.exe", "KeRemoveQueueEx")
export declare function KeRemoveQueueEx(Queue: T.PRKQUEUE, WaitMode: i32, Alertable: u32, Timeout: T.PLARGE_INTEGER, EntryArray: usize, Count: T.ULONG): T.ULONG;

/** Empties a queue for good. */
@external("ntoskrnl.exe", "KeRundownQueue")
export declare function KeRundownQueue(Queue: T.PRKQUEUE): T.PLIST_ENTRY;

/** Returns the number of entries. */
@external("ntoskrnl.exe", "KeReadStateQueue")
export declare function KeReadStateQueue(Queue: T.PRKQUEUE): T.LONG;

/** Makes an APC for a thread. */
@external("ntoskrnl.exe", "KeInitializeApc")
export declare function KeInitializeApc(Apc: T.PRKAPC, Thread: T.PRKTHREAD, Environment: T.ULONG, KernelRoutine: T.PKKERNEL_ROUTINE, RundownRoutine: T.PKRUNDOWN_ROUTINE, NormalRoutine: T.PKNORMAL_ROUTINE, ProcessorMode: i32, NormalContext: T.PVOID): void;

/** Queues an APC to its thread; FALSE when it already is. */
@external("ntoskrnl.exe", "KeInsertQueueApc")
export declare function KeInsertQueueApc(Apc: T.PRKAPC, SystemArgument1: T.PVOID, SystemArgument2: T.PVOID, Increment: T.KPRIORITY): T.BOOLEAN;

/** Takes an APC off its queue. */
@external("ntoskrnl.exe", "KeRemoveQueueApc")
export declare function KeRemoveQueueApc(Apc: T.PRKAPC): T.BOOLEAN;

/** Tests and clears the alert of the thread. */
@external("ntoskrnl.exe", "KeTestAlertThread")
export declare function KeTestAlertThread(AlertMode: i32): T.BOOLEAN;

/** Alerts a thread. */
@external("ntoskrnl.exe", "KeAlertThread")
export declare function KeAlertThread(Thread: T.PKTHREAD, AlertMode: i32): T.BOOLEAN;

/** Asks to be called when the machine goes down. */
@external("ntoskrnl.exe", "KeRegisterBugCheckCallback")
export declare function KeRegisterBugCheckCallback(CallbackRecord: T.PKBUGCHECK_CALLBACK_RECORD, CallbackRoutine: T.PKBUGCHECK_CALLBACK_ROUTINE, Buffer: T.PVOID, Length: T.ULONG, Component: T.PUCHAR): T.BOOLEAN;

/** Takes that back. */
@external("ntoskrnl.exe", "KeDeregisterBugCheckCallback")
export declare function KeDeregisterBugCheckCallback(CallbackRecord: T.PKBUGCHECK_CALLBACK_RECORD): T.BOOLEAN;

/** Asks to be called when the machine goes down. */
@external("ntoskrnl.exe", "KeRegisterBugCheckReasonCallback")
export declare function KeRegisterBugCheckReasonCallback(CallbackRecord: T.PKBUGCHECK_REASON_CALLBACK_RECORD, CallbackRoutine: T.PKBUGCHECK_REASON_CALLBACK_ROUTINE, Reason: T.KBUGCHECK_CALLBACK_REASON, Component: T.PUCHAR): T.BOOLEAN;

/** Takes that back. */
@external("ntoskrnl.exe", "KeDeregisterBugCheckReasonCallback")
export declare function KeDeregisterBugCheckReasonCallback(CallbackRecord: T.PKBUGCHECK_REASON_CALLBACK_RECORD): T.BOOLEAN;

/** Stops the machine with a code. */
@external("ntoskrnl.exe", "KeBugCheck")
export declare function KeBugCheck(BugCheckCode: T.ULONG): void;

/** Stops the machine with a code and four parameters. */
@external("ntoskrnl.exe", "KeBugCheckEx")
export declare function KeBugCheckEx(BugCheckCode: T.ULONG, BugCheckParameter1: T.ULONG_PTR, BugCheckParameter2: T.ULONG_PTR, BugCheckParameter3: T.ULONG_PTR, BugCheckParameter4: T.ULONG_PTR): void;

/** Returns the IRQL of the processor. */
@external("ntoskrnl.exe", "KeGetCurrentIrql")
export declare function KeGetCurrentIrql(): T.KIRQL;

/** Raises the IRQL; returns the previous one. */
@external("ntoskrnl.exe", "KfRaiseIrql")
export declare function KfRaiseIrql(NewIrql: u32): T.KIRQL;

/** Lowers the IRQL; queued DPCs run on the way. */
@external("ntoskrnl.exe", "KeLowerIrql")
export declare function KeLowerIrql(NewIrql: u32): void;

/** Lowers the IRQL; queued DPCs run on the way. */
@external("ntoskrnl.exe", "KfLowerIrql")
export declare function KfLowerIrql(NewIrql: u32): void;

/** Raises to DISPATCH_LEVEL; returns the previous IRQL. */
@external("ntoskrnl.exe", "KeRaiseIrqlToDpcLevel")
export declare function KeRaiseIrqlToDpcLevel(): T.KIRQL;

/** Raises to SYNCH_LEVEL; returns the previous IRQL. */
@external("ntoskrnl.exe", "KeRaiseIrqlToSynchLevel")
export declare function KeRaiseIrqlToSynchLevel(): T.KIRQL;

/** Makes a free spin lock. */
@external("ntoskrnl.exe", "KeInitializeSpinLock")
export declare function KeInitializeSpinLock(SpinLock: T.PKSPIN_LOCK): void;

/** Raises to DISPATCH_LEVEL and takes the lock; returns the previous IRQL. */
@external("ntoskrnl.exe", "KeAcquireSpinLockRaiseToDpc")
export declare function KeAcquireSpinLockRaiseToDpc(SpinLock: T.PKSPIN_LOCK): T.KIRQL;

/** Raises to DISPATCH_LEVEL and takes the lock; returns the previous IRQL. */
@external("ntoskrnl.exe", "KfAcquireSpinLock")
export declare function KfAcquireSpinLock(SpinLock: T.PKSPIN_LOCK): T.KIRQL;

/** Releases the lock and lowers to NewIrql. */
@external("ntoskrnl.exe", "KeReleaseSpinLock")
export declare function KeReleaseSpinLock(SpinLock: T.PKSPIN_LOCK, NewIrql: u32): void;

/** Releases the lock and lowers to NewIrql. */
@external("ntoskrnl.exe", "KfReleaseSpinLock")
export declare function KfReleaseSpinLock(SpinLock: T.PKSPIN_LOCK, NewIrql: u32): void;

/** Takes the lock and leaves the IRQL alone. */
@external("ntoskrnl.exe", "KeAcquireSpinLockAtDpcLevel")
export declare function KeAcquireSpinLockAtDpcLevel(SpinLock: T.PKSPIN_LOCK): void;

/** Releases the lock and leaves the IRQL alone. */
@external("ntoskrnl.exe", "KeReleaseSpinLockFromDpcLevel")
export declare function KeReleaseSpinLockFromDpcLevel(SpinLock: T.PKSPIN_LOCK): void;

/** Takes the lock when it is free; whether it did. */
@external("ntoskrnl.exe", "KeTryToAcquireSpinLockAtDpcLevel")
export declare function KeTryToAcquireSpinLockAtDpcLevel(SpinLock: T.PKSPIN_LOCK): T.BOOLEAN;

/** Whether the lock is free at this moment. */
@external("ntoskrnl.exe", "KeTestSpinLock")
export declare function KeTestSpinLock(SpinLock: T.PKSPIN_LOCK): T.BOOLEAN;

/** Raises to DISPATCH_LEVEL and takes the lock in order of arrival. */
@external("ntoskrnl.exe", "KeAcquireInStackQueuedSpinLock")
export declare function KeAcquireInStackQueuedSpinLock(SpinLock: T.PKSPIN_LOCK, LockHandle: T.PKLOCK_QUEUE_HANDLE): void;

/** Releases it and restores the IRQL. */
@external("ntoskrnl.exe", "KeReleaseInStackQueuedSpinLock")
export declare function KeReleaseInStackQueuedSpinLock(LockHandle: T.PKLOCK_QUEUE_HANDLE): void;

/** Takes the lock in order of arrival and leaves the IRQL alone. */
@external("ntoskrnl.exe", "KeAcquireInStackQueuedSpinLockAtDpcLevel")
export declare function KeAcquireInStackQueuedSpinLockAtDpcLevel(SpinLock: T.PKSPIN_LOCK, LockHandle: T.PKLOCK_QUEUE_HANDLE): void;

/** Releases it and leaves the IRQL alone. */
@external("ntoskrnl.exe", "KeReleaseInStackQueuedSpinLockFromDpcLevel")
export declare function KeReleaseInStackQueuedSpinLockFromDpcLevel(LockHandle: T.PKLOCK_QUEUE_HANDLE): void;

/** Makes a DPC. */
@external("ntoskrnl.exe", "KeInitializeDpc")
export declare function KeInitializeDpc(Dpc: T.PRKDPC, DeferredRoutine: T.PKDEFERRED_ROUTINE, DeferredContext: T.PVOID): void;

/** Makes a DPC that may run at PASSIVE_LEVEL. */
@external("ntoskrnl.exe", "KeInitializeThreadedDpc")
export declare function KeInitializeThreadedDpc(Dpc: T.PRKDPC, DeferredRoutine: T.PKDEFERRED_ROUTINE, DeferredContext: T.PVOID): void;

/** Queues a DPC; FALSE when it already is. */
@external("ntoskrnl.exe", "KeInsertQueueDpc")
export declare function KeInsertQueueDpc(Dpc: T.PRKDPC, SystemArgument1: T.PVOID, SystemArgument2: T.PVOID): T.BOOLEAN;

/** Takes a DPC off its queue; whether it was there. */
@external("ntoskrnl.exe", "KeRemoveQueueDpc")
export declare function KeRemoveQueueDpc(Dpc: T.PRKDPC): T.BOOLEAN;

/** Returns when all DPCs that were queued have run. */
@external("ntoskrnl.exe", "KeFlushQueuedDpcs")
export declare function KeFlushQueuedDpcs(): void;

/** Says where in its queue a DPC goes. */
@external("ntoskrnl.exe", "KeSetImportanceDpc")
export declare function KeSetImportanceDpc(Dpc: T.PRKDPC, Importance: T.KDPC_IMPORTANCE): void;

/** Says on which processor a DPC runs. */
@external("ntoskrnl.exe", "KeSetTargetProcessorDpc")
export declare function KeSetTargetProcessorDpc(Dpc: T.PRKDPC, Number: i32): void;

/** Says on which processor a DPC runs. */
@external("ntoskrnl.exe", "KeSetTargetProcessorDpcEx")
export declare function KeSetTargetProcessorDpcEx(Dpc: T.PKDPC, ProcNumber: T.PPROCESSOR_NUMBER): T.NTSTATUS;

/** Makes a notification timer. */
@external("ntoskrnl.exe", "KeInitializeTimer")
export declare function KeInitializeTimer(Timer: T.PKTIMER): void;

/** Makes a timer. */
@external("ntoskrnl.exe", "KeInitializeTimerEx")
export declare function KeInitializeTimerEx(Timer: T.PKTIMER, Type: T.TIMER_TYPE): void;

/** Sets a timer; DueTime in 100 ns, negative is relative; whether it was set before. */
@external("ntoskrnl.exe", "KeSetTimer")
export declare function KeSetTimer(Timer: T.PKTIMER, DueTime: usize, Dpc: T.PKDPC): T.BOOLEAN;

/** Sets a timer; DueTime in 100 ns, Period in milliseconds. */
@external("ntoskrnl.exe", "KeSetTimerEx")
export declare function KeSetTimerEx(Timer: T.PKTIMER, DueTime: usize, Period: T.LONG, Dpc: T.PKDPC): T.BOOLEAN;

/** Sets a timer that may come late by TolerableDelay milliseconds. */
@external("ntoskrnl.exe", "KeSetCoalescableTimer")
export declare function KeSetCoalescableTimer(Timer: T.PKTIMER, DueTime: usize, Period: T.ULONG, TolerableDelay: T.ULONG, Dpc: T.PKDPC): T.BOOLEAN;

/** Cancels a timer; whether it was set. */
@external("ntoskrnl.exe", "KeCancelTimer")
export declare function KeCancelTimer(Timer: T.PKTIMER): T.BOOLEAN;

/** Whether the timer is signalled. */
@external("ntoskrnl.exe", "KeReadStateTimer")
export declare function KeReadStateTimer(Timer: T.PKTIMER): T.BOOLEAN;

/** Makes a device queue. */
@external("ntoskrnl.exe", "KeInitializeDeviceQueue")
export declare function KeInitializeDeviceQueue(DeviceQueue: T.PKDEVICE_QUEUE): void;

/** Queues an entry when the device is busy; whether it did. */
@external("ntoskrnl.exe", "KeInsertDeviceQueue")
export declare function KeInsertDeviceQueue(DeviceQueue: T.PKDEVICE_QUEUE, DeviceQueueEntry: T.PKDEVICE_QUEUE_ENTRY): T.BOOLEAN;

/** Queues an entry by key when the device is busy. */
@external("ntoskrnl.exe", "KeInsertByKeyDeviceQueue")
export declare function KeInsertByKeyDeviceQueue(DeviceQueue: T.PKDEVICE_QUEUE, DeviceQueueEntry: T.PKDEVICE_QUEUE_ENTRY, SortKey: T.ULONG): T.BOOLEAN;

/** Takes the first entry; NULL makes the device idle. */
@external("ntoskrnl.exe", "KeRemoveDeviceQueue")
export declare function KeRemoveDeviceQueue(DeviceQueue: T.PKDEVICE_QUEUE): T.PKDEVICE_QUEUE_ENTRY;

/** Takes the next entry by key. */
@external("ntoskrnl.exe", "KeRemoveByKeyDeviceQueue")
export declare function KeRemoveByKeyDeviceQueue(DeviceQueue: T.PKDEVICE_QUEUE, SortKey: T.ULONG): T.PKDEVICE_QUEUE_ENTRY;

/** Takes the next entry by key when the device is busy. */
@external("ntoskrnl.exe", "KeRemoveByKeyDeviceQueueIfBusy")
export declare function KeRemoveByKeyDeviceQueueIfBusy(DeviceQueue: T.PKDEVICE_QUEUE, SortKey: T.ULONG): T.PKDEVICE_QUEUE_ENTRY;

/** Takes one entry out; whether it was there. */
@external("ntoskrnl.exe", "KeRemoveEntryDeviceQueue")
export declare function KeRemoveEntryDeviceQueue(DeviceQueue: T.PKDEVICE_QUEUE, DeviceQueueEntry: T.PKDEVICE_QUEUE_ENTRY): T.BOOLEAN;

/** Runs a routine on all processors at once. */
@external("ntoskrnl.exe", "KeGenericCallDpc")
export declare function KeGenericCallDpc(Routine: T.PKDEFERRED_ROUTINE, Context: T.PVOID): void;

/** Says that this processor has done its part. */
@external("ntoskrnl.exe", "KeSignalCallDpcDone")
export declare function KeSignalCallDpcDone(SystemArgument1: T.PVOID): void;

/** Waits until all processors are here. */
@external("ntoskrnl.exe", "KeSignalCallDpcSynchronize")
export declare function KeSignalCallDpcSynchronize(SystemArgument2: T.PVOID): T.BOOLEAN;

/** Runs a routine on all processors at once, at IPI_LEVEL; returns its value on the current one. */
@external("ntoskrnl.exe", "KeIpiGenericCall")
export declare function KeIpiGenericCall(BroadcastFunction: T.PKIPI_BROADCAST_WORKER, Context: T.ULONG_PTR): T.ULONG_PTR;

/** Calls a routine with the spin lock of the interrupt held; returns its value. */
@external("ntoskrnl.exe", "KeSynchronizeExecution")
export declare function KeSynchronizeExecution(Interrupt: T.PKINTERRUPT, SynchronizeRoutine: T.PKSYNCHRONIZE_ROUTINE, SynchronizeContext: T.PVOID): T.BOOLEAN;

/** Takes the spin lock of an interrupt; returns the previous IRQL. */
@external("ntoskrnl.exe", "KeAcquireInterruptSpinLock")
export declare function KeAcquireInterruptSpinLock(Interrupt: T.PKINTERRUPT): T.KIRQL;

/** Releases it. */
@external("ntoskrnl.exe", "KeReleaseInterruptSpinLock")
export declare function KeReleaseInterruptSpinLock(Interrupt: T.PKINTERRUPT, OldIrql: u32): void;

/** Takes a spin lock in a threaded or ordinary DPC; returns the previous IRQL. */
@external("ntoskrnl.exe", "KeAcquireSpinLockForDpc")
export declare function KeAcquireSpinLockForDpc(SpinLock: T.PKSPIN_LOCK): T.KIRQL;

/** Releases it. */
@external("ntoskrnl.exe", "KeReleaseSpinLockForDpc")
export declare function KeReleaseSpinLockForDpc(SpinLock: T.PKSPIN_LOCK, OldIrql: u32): void;

/** Takes a queued spin lock in a threaded or ordinary DPC. */
@external("ntoskrnl.exe", "KeAcquireInStackQueuedSpinLockForDpc")
export declare function KeAcquireInStackQueuedSpinLockForDpc(SpinLock: T.PKSPIN_LOCK, LockHandle: T.PKLOCK_QUEUE_HANDLE): void;

/** Releases it. */
@external("ntoskrnl.exe", "KeReleaseInStackQueuedSpinLockForDpc")
export declare function KeReleaseInStackQueuedSpinLockForDpc(LockHandle: T.PKLOCK_QUEUE_HANDLE): void;

/** Raises the interrupt of a vector (ntwasm.h); FALSE when nothing is connected to it. */
@external("ntoskrnl.exe", "NtwasmRaiseInterrupt")
export declare function NtwasmRaiseInterrupt(Vector: T.ULONG): T.BOOLEAN;

/** Takes a spin lock of the system by number; returns the previous IRQL. */
@external("ntoskrnl.exe", "KeAcquireQueuedSpinLock")
export declare function KeAcquireQueuedSpinLock(Number: T.KSPIN_LOCK_QUEUE_NUMBER): T.KIRQL;

/** Takes it and raises to SYNCH_LEVEL. */
@external("ntoskrnl.exe", "KeAcquireQueuedSpinLockRaiseToSynch")
export declare function KeAcquireQueuedSpinLockRaiseToSynch(Number: T.KSPIN_LOCK_QUEUE_NUMBER): T.KIRQL;

/** Releases it. */
@external("ntoskrnl.exe", "KeReleaseQueuedSpinLock")
export declare function KeReleaseQueuedSpinLock(Number: T.KSPIN_LOCK_QUEUE_NUMBER, OldIrql: u32): void;

/** Takes it when it is free. */
@external("ntoskrnl.exe", "KeTryToAcquireQueuedSpinLock")
export declare function KeTryToAcquireQueuedSpinLock(Number: T.KSPIN_LOCK_QUEUE_NUMBER, OldIrql: T.PKIRQL): T.LOGICAL;

/** Takes it when it is free, at SYNCH_LEVEL. */
@external("ntoskrnl.exe", "KeTryToAcquireQueuedSpinLockRaiseToSynch")
export declare function KeTryToAcquireQueuedSpinLockRaiseToSynch(Number: T.KSPIN_LOCK_QUEUE_NUMBER, OldIrql: T.PKIRQL): T.LOGICAL;

/** Returns the number of the running processor. */
@external("ntoskrnl.exe", "KeGetCurrentProcessorNumber")
export declare function KeGetCurrentProcessorNumber(): T.ULONG;

/** Returns the number of the running processor, and gives its group and number. */
@external("ntoskrnl.exe", "KeGetCurrentProcessorNumberEx")
export declare function KeGetCurrentProcessorNumberEx(ProcNumber: T.PPROCESSOR_NUMBER): T.ULONG;

/** Returns the number of processors, and gives their mask. */
@external("ntoskrnl.exe", "KeQueryActiveProcessorCount")
export declare function KeQueryActiveProcessorCount(ActiveProcessors: T.PKAFFINITY): T.ULONG;

/** Returns the number of processors of a group. */
@external("ntoskrnl.exe", "KeQueryActiveProcessorCountEx")
export declare function KeQueryActiveProcessorCountEx(GroupNumber: u32): T.ULONG;

/** Returns the number of processors there can be. */
@external("ntoskrnl.exe", "KeQueryMaximumProcessorCount")
export declare function KeQueryMaximumProcessorCount(): T.ULONG;

/** Returns the number of processors a group can have. */
@external("ntoskrnl.exe", "KeQueryMaximumProcessorCountEx")
export declare function KeQueryMaximumProcessorCountEx(GroupNumber: u32): T.ULONG;

/** Returns the mask of processors. */
@external("ntoskrnl.exe", "KeQueryActiveProcessors")
export declare function KeQueryActiveProcessors(): T.KAFFINITY;

/** Returns the number of processor groups: one. */
@external("ntoskrnl.exe", "KeQueryActiveGroupCount")
export declare function KeQueryActiveGroupCount(): T.USHORT;

/** Gives group and number of a processor. */
@external("ntoskrnl.exe", "KeGetProcessorNumberFromIndex")
export declare function KeGetProcessorNumberFromIndex(ProcIndex: T.ULONG, ProcNumber: T.PPROCESSOR_NUMBER): T.NTSTATUS;

/** Returns the index of a processor, or -1. */
@external("ntoskrnl.exe", "KeGetProcessorIndexFromNumber")
export declare function KeGetProcessorIndexFromNumber(ProcNumber: T.PPROCESSOR_NUMBER): T.ULONG;

/** Returns the number of groups there can be. */
@external("ntoskrnl.exe", "KeQueryMaximumGroupCount")
export declare function KeQueryMaximumGroupCount(): T.USHORT;

/** Returns the processors of a group. */
@external("ntoskrnl.exe", "KeQueryGroupAffinity")
export declare function KeQueryGroupAffinity(GroupNumber: u32): T.KAFFINITY;

/** Returns the highest NUMA node. */
@external("ntoskrnl.exe", "KeQueryHighestNodeNumber")
export declare function KeQueryHighestNodeNumber(): T.USHORT;

/** Gives the processors of a NUMA node. */
@external("ntoskrnl.exe", "KeQueryNodeActiveAffinity")
export declare function KeQueryNodeActiveAffinity(NodeNumber: u32, Affinity: T.PGROUP_AFFINITY, Count: T.PUSHORT): void;

/** Returns the number of processors a node can have. */
@external("ntoskrnl.exe", "KeQueryNodeMaximumProcessorCount")
export declare function KeQueryNodeMaximumProcessorCount(NodeNumber: u32): T.USHORT;

/** Binds the thread to processors. */
@external("ntoskrnl.exe", "KeSetSystemAffinityThread")
export declare function KeSetSystemAffinityThread(Affinity: T.KAFFINITY): void;

/** Binds the thread to processors; returns the previous mask. */
@external("ntoskrnl.exe", "KeSetSystemAffinityThreadEx")
export declare function KeSetSystemAffinityThreadEx(Affinity: T.KAFFINITY): T.KAFFINITY;

/** Takes that back. */
@external("ntoskrnl.exe", "KeRevertToUserAffinityThread")
export declare function KeRevertToUserAffinityThread(): void;

/** Takes that back. */
@external("ntoskrnl.exe", "KeRevertToUserAffinityThreadEx")
export declare function KeRevertToUserAffinityThreadEx(Affinity: T.KAFFINITY): void;

/** Binds the thread to processors of a group. */
@external("ntoskrnl.exe", "KeSetSystemGroupAffinityThread")
export declare function KeSetSystemGroupAffinityThread(Affinity: T.PGROUP_AFFINITY, PreviousAffinity: T.PGROUP_AFFINITY): void;

/** Takes that back. */
@external("ntoskrnl.exe", "KeRevertToUserGroupAffinityThread")
export declare function KeRevertToUserGroupAffinityThread(PreviousAffinity: T.PGROUP_AFFINITY): void;

/** Tells which processors share a core, a package, a node or a group. */
@external("ntoskrnl.exe", "KeQueryLogicalProcessorRelationship")
export declare function KeQueryLogicalProcessorRelationship(ProcessorNumber: T.PPROCESSOR_NUMBER, RelationshipType: T.LOGICAL_PROCESSOR_RELATIONSHIP, Information: T.PSYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX, Length: T.PULONG): T.NTSTATUS;

/** Says on which processor a thread is to run when that is idle; returns the previous one. */
@external("ntoskrnl.exe", "KeSetIdealProcessorThread")
export declare function KeSetIdealProcessorThread(Thread: T.PKTHREAD, Processor: i32): T.CCHAR;

/** Binds a thread to processors; returns the previous mask. */
@external("ntoskrnl.exe", "KeSetAffinityThread")
export declare function KeSetAffinityThread(Thread: T.PKTHREAD, Affinity: T.KAFFINITY): T.KAFFINITY;

/** Calls a routine with at least Size bytes of stack. */
@external("ntoskrnl.exe", "KeExpandKernelStackAndCallout")
export declare function KeExpandKernelStackAndCallout(Callout: T.PEXPAND_STACK_CALLOUT, Parameter: T.PVOID, Size: T.SIZE_T): T.NTSTATUS;

/** Calls a routine with at least Size bytes of stack. */
@external("ntoskrnl.exe", "KeExpandKernelStackAndCalloutEx")
export declare function KeExpandKernelStackAndCalloutEx(Callout: T.PEXPAND_STACK_CALLOUT, Parameter: T.PVOID, Size: T.SIZE_T, Wait: u32, Context: T.PVOID): T.NTSTATUS;

/** Saves the floating-point state. */
@external("ntoskrnl.exe", "KeSaveFloatingPointState")
export declare function KeSaveFloatingPointState(FloatSave: T.PKFLOATING_SAVE): T.NTSTATUS;

/** Restores it. */
@external("ntoskrnl.exe", "KeRestoreFloatingPointState")
export declare function KeRestoreFloatingPointState(FloatSave: T.PKFLOATING_SAVE): T.NTSTATUS;

/** Saves extended processor state. */
@external("ntoskrnl.exe", "KeSaveExtendedProcessorState")
export declare function KeSaveExtendedProcessorState(Mask: T.ULONG64, XStateSave: T.PXSTATE_SAVE): T.NTSTATUS;

/** Restores it. */
@external("ntoskrnl.exe", "KeRestoreExtendedProcessorState")
export declare function KeRestoreExtendedProcessorState(XStateSave: T.PXSTATE_SAVE): void;

/** Returns where the stack of the thread begins. */
@external("ntoskrnl.exe", "IoGetInitialStack")
export declare function IoGetInitialStack(): T.PVOID;

/** Returns the bytes left on the stack. */
@external("ntoskrnl.exe", "IoGetRemainingStackSize")
export declare function IoGetRemainingStackSize(): T.ULONG_PTR;

/** Gives the bounds of the stack. */
@external("ntoskrnl.exe", "IoGetStackLimits")
export declare function IoGetStackLimits(LowLimit: T.PULONG_PTR, HighLimit: T.PULONG_PTR): void;

/** Gives the callers. */
@external("ntoskrnl.exe", "RtlCaptureStackBackTrace")
export declare function RtlCaptureStackBackTrace(FramesToSkip: T.ULONG, FramesToCapture: T.ULONG, BackTrace: usize, BackTraceHash: T.PULONG): T.USHORT;

/** Gives the callers. */
@external("ntoskrnl.exe", "RtlWalkFrameChain")
export declare function RtlWalkFrameChain(Callers: usize, Count: T.ULONG, Flags: T.ULONG): T.ULONG;

/** Returns the clock ticks a thread has run in the kernel, and gives those in user mode. */
@external("ntoskrnl.exe", "KeQueryRuntimeThread")
export declare function KeQueryRuntimeThread(Thread: T.PKTHREAD, UserTime: T.PULONG): T.ULONG;

/** Allocates without a tag; NULL when there is no memory. */
@external("ntoskrnl.exe", "ExAllocatePool")
export declare function ExAllocatePool(PoolType: T.POOL_TYPE, NumberOfBytes: T.SIZE_T): T.PVOID;

/** Allocates under a tag; NULL when there is no memory. */
@external("ntoskrnl.exe", "ExAllocatePoolWithTag")
export declare function ExAllocatePoolWithTag(PoolType: T.POOL_TYPE, NumberOfBytes: T.SIZE_T, Tag: T.ULONG): T.PVOID;

/** Allocates against the quota of the process; raises when there is no memory. */
@external("ntoskrnl.exe", "ExAllocatePoolWithQuota")
export declare function ExAllocatePoolWithQuota(PoolType: T.POOL_TYPE, NumberOfBytes: T.SIZE_T): T.PVOID;

/** Allocates against the quota of the process under a tag; raises when there is no memory. */
@external("ntoskrnl.exe", "ExAllocatePoolWithQuotaTag")
export declare function ExAllocatePoolWithQuotaTag(PoolType: T.POOL_TYPE, NumberOfBytes: T.SIZE_T, Tag: T.ULONG): T.PVOID;

/** Allocates under a tag with a priority. */
@external("ntoskrnl.exe", "ExAllocatePoolWithTagPriority")
export declare function ExAllocatePoolWithTagPriority(PoolType: T.POOL_TYPE, NumberOfBytes: T.SIZE_T, Tag: T.ULONG, Priority: T.EX_POOL_PRIORITY): T.PVOID;

/** Allocates zeroed memory by POOL_FLAG bits. */
@external("ntoskrnl.exe", "ExAllocatePool2")
export declare function ExAllocatePool2(Flags: T.POOL_FLAGS, NumberOfBytes: T.SIZE_T, Tag: T.ULONG): T.PVOID;

/** Allocates zeroed memory by POOL_FLAG bits with extra wishes. */
@external("ntoskrnl.exe", "ExAllocatePool3")
export declare function ExAllocatePool3(Flags: T.POOL_FLAGS, NumberOfBytes: T.SIZE_T, Tag: T.ULONG, ExtendedParameters: T.PCPOOL_EXTENDED_PARAMETER, ExtendedParametersCount: T.ULONG): T.PVOID;

/** Frees pool memory. */
@external("ntoskrnl.exe", "ExFreePool")
export declare function ExFreePool(P: T.PVOID): void;

/** Frees pool memory whose tag it checks, unless Tag is 0. */
@external("ntoskrnl.exe", "ExFreePoolWithTag")
export declare function ExFreePoolWithTag(P: T.PVOID, Tag: T.ULONG): void;

/** Frees pool memory whose tag it checks, unless Tag is 0. */
@external("ntoskrnl.exe", "ExFreePool2")
export declare function ExFreePool2(P: T.PVOID, Tag: T.ULONG, ExtendedParameters: T.PCPOOL_EXTENDED_PARAMETER, ExtendedParametersCount: T.ULONG): void;

/** Raises a status as an exception. */
@external("ntoskrnl.exe", "ExRaiseStatus")
export declare function ExRaiseStatus(Status: T.NTSTATUS): void;

/** Raises STATUS_ACCESS_VIOLATION. */
@external("ntoskrnl.exe", "ExRaiseAccessViolation")
export declare function ExRaiseAccessViolation(): void;

/** Raises STATUS_DATATYPE_MISALIGNMENT. */
@external("ntoskrnl.exe", "ExRaiseDatatypeMisalignment")
export declare function ExRaiseDatatypeMisalignment(): void;

/** Turns system time into the time zone of the machine; 100 ns. */
@external("ntoskrnl.exe", "ExSystemTimeToLocalTime")
export declare function ExSystemTimeToLocalTime(SystemTime: T.PLARGE_INTEGER, LocalTime: T.PLARGE_INTEGER): void;

/** Turns local time into system time; 100 ns. */
@external("ntoskrnl.exe", "ExLocalTimeToSystemTime")
export declare function ExLocalTimeToSystemTime(LocalTime: T.PLARGE_INTEGER, SystemTime: T.PLARGE_INTEGER): void;

/** Returns the mode the thread came from. */
@external("ntoskrnl.exe", "ExGetPreviousMode")
export declare function ExGetPreviousMode(): T.KPROCESSOR_MODE;

/** Whether the processor has a feature; none of the x86 ones. */
@external("ntoskrnl.exe", "ExIsProcessorFeaturePresent")
export declare function ExIsProcessorFeaturePresent(ProcessorFeature: T.ULONG): T.BOOLEAN;

/** Queues work to a system worker thread. */
@external("ntoskrnl.exe", "ExQueueWorkItem")
export declare function ExQueueWorkItem(WorkItem: T.PWORK_QUEUE_ITEM, QueueType: T.WORK_QUEUE_TYPE): void;

/** Creates or opens a callback object. */
@external("ntoskrnl.exe", "ExCreateCallback")
export declare function ExCreateCallback(CallbackObject: usize, ObjectAttributes: T.POBJECT_ATTRIBUTES, Create: u32, AllowMultipleCallbacks: u32): T.NTSTATUS;

/** Registers a routine with a callback object. */
@external("ntoskrnl.exe", "ExRegisterCallback")
export declare function ExRegisterCallback(CallbackObject: T.PCALLBACK_OBJECT, CallbackFunction: T.PCALLBACK_FUNCTION, CallbackContext: T.PVOID): T.PVOID;

/** Takes that back. */
@external("ntoskrnl.exe", "ExUnregisterCallback")
export declare function ExUnregisterCallback(CallbackRegistration: T.PVOID): void;

/** Calls the registered routines. */
@external("ntoskrnl.exe", "ExNotifyCallback")
export declare function ExNotifyCallback(CallbackObject: T.PVOID, Argument1: T.PVOID, Argument2: T.PVOID): void;

/** Makes a UUID that is good on this machine. */
@external("ntoskrnl.exe", "ExUuidCreate")
export declare function ExUuidCreate(Uuid: usize): T.NTSTATUS;

/** Asks for a clock tick; 100 ns. */
@external("ntoskrnl.exe", "ExSetTimerResolution")
export declare function ExSetTimerResolution(DesiredTime: T.ULONG, SetResolution: u32): T.ULONG;

/** Gives the limits of the clock tick; 100 ns. */
@external("ntoskrnl.exe", "ExQueryTimerResolution")
export declare function ExQueryTimerResolution(MaximumTime: T.PULONG, MinimumTime: T.PULONG, CurrentTime: T.PULONG): void;

/** Makes a timer object. */
@external("ntoskrnl.exe", "ExAllocateTimer")
export declare function ExAllocateTimer(Callback: T.PEXT_CALLBACK, CallbackContext: T.PVOID, Attributes: T.ULONG): T.PEX_TIMER;

/** Sets it; 100 ns. */
@external("ntoskrnl.exe", "ExSetTimer")
export declare function ExSetTimer(Timer: T.PEX_TIMER, DueTime: T.LONGLONG, Period: T.LONGLONG, Parameters: T.PEXT_SET_PARAMETERS): T.BOOLEAN;

/** Cancels it. */
@external("ntoskrnl.exe", "ExCancelTimer")
export declare function ExCancelTimer(Timer: T.PEX_TIMER, Parameters: T.PVOID): T.BOOLEAN;

/** Deletes it. */
@external("ntoskrnl.exe", "ExDeleteTimer")
export declare function ExDeleteTimer(Timer: T.PEX_TIMER, Cancel: u32, Wait: u32, Parameters: T.PEXT_DELETE_PARAMETERS): T.BOOLEAN;

/** Registers a provider of events; nobody listens. */
@external("ntoskrnl.exe", "EtwRegister")
export declare function EtwRegister(ProviderId: usize, EnableCallback: T.PVOID, CallbackContext: T.PVOID, RegHandle: T.PREGHANDLE): T.NTSTATUS;

/** Takes that back. */
@external("ntoskrnl.exe", "EtwUnregister")
export declare function EtwUnregister(RegHandle: T.REGHANDLE): T.NTSTATUS;

/** Writes an event. */
@external("ntoskrnl.exe", "EtwWrite")
export declare function EtwWrite(RegHandle: T.REGHANDLE, EventDescriptor: usize, ActivityId: usize, UserDataCount: T.ULONG, UserData: T.PVOID): T.NTSTATUS;

/** Writes an event of two activities. */
@external("ntoskrnl.exe", "EtwWriteTransfer")
export declare function EtwWriteTransfer(RegHandle: T.REGHANDLE, EventDescriptor: usize, ActivityId: usize, RelatedActivityId: usize, UserDataCount: T.ULONG, UserData: T.PVOID): T.NTSTATUS;

/** Writes an event. */
@external("ntoskrnl.exe", "EtwWriteEx")
export declare function EtwWriteEx(RegHandle: T.REGHANDLE, EventDescriptor: usize, Filter: T.ULONG64, Flags: T.ULONG, ActivityId: usize, RelatedActivityId: usize, UserDataCount: T.ULONG, UserData: T.PVOID): T.NTSTATUS;

/** Writes a text as event. */
@external("ntoskrnl.exe", "EtwWriteString")
export declare function EtwWriteString(RegHandle: T.REGHANDLE, Level: u32, Keyword: T.ULONGLONG, ActivityId: usize, String: T.PCWSTR): T.NTSTATUS;

/** Whether anybody listens: FALSE. */
@external("ntoskrnl.exe", "EtwEventEnabled")
export declare function EtwEventEnabled(RegHandle: T.REGHANDLE, EventDescriptor: usize): T.BOOLEAN;

/** Whether anybody listens: FALSE. */
@external("ntoskrnl.exe", "EtwProviderEnabled")
export declare function EtwProviderEnabled(RegHandle: T.REGHANDLE, Level: u32, Keyword: T.ULONGLONG): T.BOOLEAN;

/** Configures a provider. */
@external("ntoskrnl.exe", "EtwSetInformation")
export declare function EtwSetInformation(RegHandle: T.REGHANDLE, InformationClass: T.ULONG, EventInformation: T.PVOID, InformationLength: T.ULONG): T.NTSTATUS;

/** Notes a message to the user, and presses the first button. */
@external("ntoskrnl.exe", "ExRaiseHardError")
export declare function ExRaiseHardError(ErrorStatus: T.NTSTATUS, NumberOfParameters: T.ULONG, UnicodeStringParameterMask: T.ULONG, Parameters: T.PULONG_PTR, ValidResponseOptions: T.ULONG, Response: T.PULONG): T.NTSTATUS;

/** Makes a free fast mutex. */
@external("ntoskrnl.exe", "ExInitializeFastMutex")
export declare function ExInitializeFastMutex(FastMutex: T.PFAST_MUTEX): void;

/** Waits for it and raises to APC_LEVEL; not recursive. */
@external("ntoskrnl.exe", "ExAcquireFastMutex")
export declare function ExAcquireFastMutex(FastMutex: T.PFAST_MUTEX): void;

/** Takes it when it is free; whether it did. */
@external("ntoskrnl.exe", "ExTryToAcquireFastMutex")
export declare function ExTryToAcquireFastMutex(FastMutex: T.PFAST_MUTEX): T.BOOLEAN;

/** Releases it and restores the IRQL. */
@external("ntoskrnl.exe", "ExReleaseFastMutex")
export declare function ExReleaseFastMutex(FastMutex: T.PFAST_MUTEX): void;

/** Waits for it and leaves the IRQL alone; APCs must be off. */
@external("ntoskrnl.exe", "ExAcquireFastMutexUnsafe")
export declare function ExAcquireFastMutexUnsafe(FastMutex: T.PFAST_MUTEX): void;

/** Releases it and leaves the IRQL alone. */
@external("ntoskrnl.exe", "ExReleaseFastMutexUnsafe")
export declare function ExReleaseFastMutexUnsafe(FastMutex: T.PFAST_MUTEX): void;

/** Enters a critical region and takes the fast mutex. */
@external("ntoskrnl.exe", "ExEnterCriticalRegionAndAcquireFastMutexUnsafe")
export declare function ExEnterCriticalRegionAndAcquireFastMutexUnsafe(FastMutex: T.PFAST_MUTEX): void;

/** Releases the fast mutex and leaves the critical region. */
@external("ntoskrnl.exe", "ExReleaseFastMutexUnsafeAndLeaveCriticalRegion")
export declare function ExReleaseFastMutexUnsafeAndLeaveCriticalRegion(FastMutex: T.PFAST_MUTEX): void;

/** Makes a free guarded mutex. */
@external("ntoskrnl.exe", "KeInitializeGuardedMutex")
export declare function KeInitializeGuardedMutex(Mutex: T.PKGUARDED_MUTEX): void;

/** Enters a guarded region and waits for it; not recursive. */
@external("ntoskrnl.exe", "KeAcquireGuardedMutex")
export declare function KeAcquireGuardedMutex(Mutex: T.PKGUARDED_MUTEX): void;

/** Releases it and leaves the guarded region. */
@external("ntoskrnl.exe", "KeReleaseGuardedMutex")
export declare function KeReleaseGuardedMutex(Mutex: T.PKGUARDED_MUTEX): void;

/** Takes it when it is free; whether it did. */
@external("ntoskrnl.exe", "KeTryToAcquireGuardedMutex")
export declare function KeTryToAcquireGuardedMutex(Mutex: T.PKGUARDED_MUTEX): T.BOOLEAN;

/** Waits for it; APCs must be off. */
@external("ntoskrnl.exe", "KeAcquireGuardedMutexUnsafe")
export declare function KeAcquireGuardedMutexUnsafe(Mutex: T.PKGUARDED_MUTEX): void;

/** Releases it. */
@external("ntoskrnl.exe", "KeReleaseGuardedMutexUnsafe")
export declare function KeReleaseGuardedMutexUnsafe(Mutex: T.PKGUARDED_MUTEX): void;

/** Makes a free resource. */
@external("ntoskrnl.exe", "ExInitializeResourceLite")
export declare function ExInitializeResourceLite(Resource: T.PERESOURCE): T.NTSTATUS;

/** Makes a resource free again. */
@external("ntoskrnl.exe", "ExReinitializeResourceLite")
export declare function ExReinitializeResourceLite(Resource: T.PERESOURCE): T.NTSTATUS;

/** Ends a resource. */
@external("ntoskrnl.exe", "ExDeleteResourceLite")
export declare function ExDeleteResourceLite(Resource: T.PERESOURCE): T.NTSTATUS;

/** Takes a resource for writing; whether it did. */
@external("ntoskrnl.exe", "ExAcquireResourceExclusiveLite")
export declare function ExAcquireResourceExclusiveLite(Resource: T.PERESOURCE, Wait: u32): T.BOOLEAN;

/** Takes a resource for reading; whether it did. */
@external("ntoskrnl.exe", "ExAcquireResourceSharedLite")
export declare function ExAcquireResourceSharedLite(Resource: T.PERESOURCE, Wait: u32): T.BOOLEAN;

/** Takes it for reading, past waiting writers. */
@external("ntoskrnl.exe", "ExAcquireSharedStarveExclusive")
export declare function ExAcquireSharedStarveExclusive(Resource: T.PERESOURCE, Wait: u32): T.BOOLEAN;

/** Takes it for reading, after waiting writers. */
@external("ntoskrnl.exe", "ExAcquireSharedWaitForExclusive")
export declare function ExAcquireSharedWaitForExclusive(Resource: T.PERESOURCE, Wait: u32): T.BOOLEAN;

/** Releases it once. */
@external("ntoskrnl.exe", "ExReleaseResourceLite")
export declare function ExReleaseResourceLite(Resource: T.PERESOURCE): void;

/** Releases it once for another thread. */
@external("ntoskrnl.exe", "ExReleaseResourceForThreadLite")
export declare function ExReleaseResourceForThreadLite(Resource: T.PERESOURCE, ResourceThreadId: T.ERESOURCE_THREAD): void;

/** Makes a writer a reader. */
@external("ntoskrnl.exe", "ExConvertExclusiveToSharedLite")
export declare function ExConvertExclusiveToSharedLite(Resource: T.PERESOURCE): void;

/** Gives it to an owner that is no thread. */
@external("ntoskrnl.exe", "ExSetResourceOwnerPointer")
export declare function ExSetResourceOwnerPointer(Resource: T.PERESOURCE, OwnerPointer: T.PVOID): void;

/** Whether the thread has it for writing. */
@external("ntoskrnl.exe", "ExIsResourceAcquiredExclusiveLite")
export declare function ExIsResourceAcquiredExclusiveLite(Resource: T.PERESOURCE): T.BOOLEAN;

/** How often the thread has it. */
@external("ntoskrnl.exe", "ExIsResourceAcquiredSharedLite")
export declare function ExIsResourceAcquiredSharedLite(Resource: T.PERESOURCE): T.ULONG;

/** Number of waiting writers. */
@external("ntoskrnl.exe", "ExGetExclusiveWaiterCount")
export declare function ExGetExclusiveWaiterCount(Resource: T.PERESOURCE): T.ULONG;

/** Number of waiting readers. */
@external("ntoskrnl.exe", "ExGetSharedWaiterCount")
export declare function ExGetSharedWaiterCount(Resource: T.PERESOURCE): T.ULONG;

/** Enters a critical region and takes it for writing. */
@external("ntoskrnl.exe", "ExEnterCriticalRegionAndAcquireResourceExclusive")
export declare function ExEnterCriticalRegionAndAcquireResourceExclusive(Resource: T.PERESOURCE): T.PVOID;

/** Enters a critical region and takes it for reading. */
@external("ntoskrnl.exe", "ExEnterCriticalRegionAndAcquireResourceShared")
export declare function ExEnterCriticalRegionAndAcquireResourceShared(Resource: T.PERESOURCE): T.PVOID;

/** Enters a critical region and takes it for reading, after waiting writers. */
@external("ntoskrnl.exe", "ExEnterCriticalRegionAndAcquireSharedWaitForExclusive")
export declare function ExEnterCriticalRegionAndAcquireSharedWaitForExclusive(Resource: T.PERESOURCE): T.PVOID;

/** Releases it and leaves the critical region. */
@external("ntoskrnl.exe", "ExReleaseResourceAndLeaveCriticalRegion")
export declare function ExReleaseResourceAndLeaveCriticalRegion(Resource: T.PERESOURCE): void;

/** Takes a reader-writer spin lock for writing; returns the previous IRQL. */
@external("ntoskrnl.exe", "ExAcquireSpinLockExclusive")
export declare function ExAcquireSpinLockExclusive(SpinLock: T.PEX_SPIN_LOCK): T.KIRQL;

/** Releases it. */
@external("ntoskrnl.exe", "ExReleaseSpinLockExclusive")
export declare function ExReleaseSpinLockExclusive(SpinLock: T.PEX_SPIN_LOCK, OldIrql: u32): void;

/** Takes it for reading; returns the previous IRQL. */
@external("ntoskrnl.exe", "ExAcquireSpinLockShared")
export declare function ExAcquireSpinLockShared(SpinLock: T.PEX_SPIN_LOCK): T.KIRQL;

/** Releases it. */
@external("ntoskrnl.exe", "ExReleaseSpinLockShared")
export declare function ExReleaseSpinLockShared(SpinLock: T.PEX_SPIN_LOCK, OldIrql: u32): void;

/** Takes it for writing. */
@external("ntoskrnl.exe", "ExAcquireSpinLockExclusiveAtDpcLevel")
export declare function ExAcquireSpinLockExclusiveAtDpcLevel(SpinLock: T.PEX_SPIN_LOCK): void;

/** Releases it. */
@external("ntoskrnl.exe", "ExReleaseSpinLockExclusiveFromDpcLevel")
export declare function ExReleaseSpinLockExclusiveFromDpcLevel(SpinLock: T.PEX_SPIN_LOCK): void;

/** Takes it for reading. */
@external("ntoskrnl.exe", "ExAcquireSpinLockSharedAtDpcLevel")
export declare function ExAcquireSpinLockSharedAtDpcLevel(SpinLock: T.PEX_SPIN_LOCK): void;

/** Releases it. */
@external("ntoskrnl.exe", "ExReleaseSpinLockSharedFromDpcLevel")
export declare function ExReleaseSpinLockSharedFromDpcLevel(SpinLock: T.PEX_SPIN_LOCK): void;

/** Makes a single reader a writer; whether it did. */
@external("ntoskrnl.exe", "ExTryConvertSharedSpinLockExclusive")
export declare function ExTryConvertSharedSpinLockExclusive(SpinLock: T.PEX_SPIN_LOCK): T.LOGICAL;

/** Makes a free push lock. */
@external("ntoskrnl.exe", "ExInitializePushLock")
export declare function ExInitializePushLock(PushLock: T.PEX_PUSH_LOCK): void;

/** Takes a push lock for writing. */
@external("ntoskrnl.exe", "ExAcquirePushLockExclusiveEx")
export declare function ExAcquirePushLockExclusiveEx(PushLock: T.PEX_PUSH_LOCK, Flags: T.ULONG): void;

/** Takes a push lock for reading. */
@external("ntoskrnl.exe", "ExAcquirePushLockSharedEx")
export declare function ExAcquirePushLockSharedEx(PushLock: T.PEX_PUSH_LOCK, Flags: T.ULONG): void;

/** Releases it. */
@external("ntoskrnl.exe", "ExReleasePushLockExclusiveEx")
export declare function ExReleasePushLockExclusiveEx(PushLock: T.PEX_PUSH_LOCK, Flags: T.ULONG): void;

/** Releases it. */
@external("ntoskrnl.exe", "ExReleasePushLockSharedEx")
export declare function ExReleasePushLockSharedEx(PushLock: T.PEX_PUSH_LOCK, Flags: T.ULONG): void;

/** Makes a rundown protection. */
@external("ntoskrnl.exe", "ExInitializeRundownProtection")
export declare function ExInitializeRundownProtection(RunRef: T.PEX_RUNDOWN_REF): void;

/** Makes it usable again after rundown. */
@external("ntoskrnl.exe", "ExReInitializeRundownProtection")
export declare function ExReInitializeRundownProtection(RunRef: T.PEX_RUNDOWN_REF): void;

/** Keeps the object alive; FALSE when it is going. */
@external("ntoskrnl.exe", "ExAcquireRundownProtection")
export declare function ExAcquireRundownProtection(RunRef: T.PEX_RUNDOWN_REF): T.BOOLEAN;

/** Keeps it alive Count times. */
@external("ntoskrnl.exe", "ExAcquireRundownProtectionEx")
export declare function ExAcquireRundownProtectionEx(RunRef: T.PEX_RUNDOWN_REF, Count: T.ULONG): T.BOOLEAN;

/** Lets it go once. */
@external("ntoskrnl.exe", "ExReleaseRundownProtection")
export declare function ExReleaseRundownProtection(RunRef: T.PEX_RUNDOWN_REF): void;

/** Lets it go Count times. */
@external("ntoskrnl.exe", "ExReleaseRundownProtectionEx")
export declare function ExReleaseRundownProtectionEx(RunRef: T.PEX_RUNDOWN_REF, Count: T.ULONG): void;

/** Says that the object is gone. */
@external("ntoskrnl.exe", "ExRundownCompleted")
export declare function ExRundownCompleted(RunRef: T.PEX_RUNDOWN_REF): void;

/** Stops new users and waits for the old ones. */
@external("ntoskrnl.exe", "ExWaitForRundownProtectionRelease")
export declare function ExWaitForRundownProtectionRelease(RunRef: T.PEX_RUNDOWN_REF): void;

/** Inserts at the head under a spin lock; returns the former first entry, NULL when empty. */
@external("ntoskrnl.exe", "ExInterlockedInsertHeadList")
export declare function ExInterlockedInsertHeadList(ListHead: T.PLIST_ENTRY, ListEntry: T.PLIST_ENTRY, Lock: T.PKSPIN_LOCK): T.PLIST_ENTRY;

/** Inserts at the tail under a spin lock; returns the former last entry, NULL when empty. */
@external("ntoskrnl.exe", "ExInterlockedInsertTailList")
export declare function ExInterlockedInsertTailList(ListHead: T.PLIST_ENTRY, ListEntry: T.PLIST_ENTRY, Lock: T.PKSPIN_LOCK): T.PLIST_ENTRY;

/** Removes the first entry under a spin lock; NULL when empty. */
@external("ntoskrnl.exe", "ExInterlockedRemoveHeadList")
export declare function ExInterlockedRemoveHeadList(ListHead: T.PLIST_ENTRY, Lock: T.PKSPIN_LOCK): T.PLIST_ENTRY;

/** Pops an entry under a spin lock. */
@external("ntoskrnl.exe", "ExInterlockedPopEntryList")
export declare function ExInterlockedPopEntryList(ListHead: T.PSINGLE_LIST_ENTRY, Lock: T.PKSPIN_LOCK): T.PSINGLE_LIST_ENTRY;

/** Pushes an entry under a spin lock; returns the former first. */
@external("ntoskrnl.exe", "ExInterlockedPushEntryList")
export declare function ExInterlockedPushEntryList(ListHead: T.PSINGLE_LIST_ENTRY, ListEntry: T.PSINGLE_LIST_ENTRY, Lock: T.PKSPIN_LOCK): T.PSINGLE_LIST_ENTRY;

/** Adds 64 bits under a spin lock; returns the value before. */
@external("ntoskrnl.exe", "ExInterlockedAddLargeInteger")
export declare function ExInterlockedAddLargeInteger(result: usize, Addend: T.PLARGE_INTEGER, Increment: usize, Lock: T.PKSPIN_LOCK): void;

/** Adds 32 bits under a spin lock; returns the value before. */
@external("ntoskrnl.exe", "ExInterlockedAddUlong")
export declare function ExInterlockedAddUlong(Addend: T.PULONG, Increment: T.ULONG, Lock: T.PKSPIN_LOCK): T.ULONG;

/** Stores 64 bits when the value is *Comparand; returns the old value. */
@external("ntoskrnl.exe", "ExInterlockedCompareExchange64")
export declare function ExInterlockedCompareExchange64(Destination: usize, Exchange: T.PLONGLONG, Comparand: T.PLONGLONG, Lock: T.PKSPIN_LOCK): T.LONGLONG;

/** Takes all entries of a lock-free list. */
@external("ntoskrnl.exe", "ExInterlockedFlushSList")
export declare function ExInterlockedFlushSList(SListHead: T.PSLIST_HEADER): T.PSLIST_ENTRY;

/** Pops an entry of a lock-free list. */
@external("ntoskrnl.exe", "ExInterlockedPopEntrySList")
export declare function ExInterlockedPopEntrySList(SListHead: T.PSLIST_HEADER, Lock: T.PKSPIN_LOCK): T.PSLIST_ENTRY;

/** Pushes an entry to a lock-free list. */
@external("ntoskrnl.exe", "ExInterlockedPushEntrySList")
export declare function ExInterlockedPushEntrySList(SListHead: T.PSLIST_HEADER, SListEntry: T.PSLIST_ENTRY, Lock: T.PKSPIN_LOCK): T.PSLIST_ENTRY;

/** Pops an entry of a lock-free list. */
@external("ntoskrnl.exe", "InterlockedPopEntrySList")
export declare function InterlockedPopEntrySList(ListHead: T.PSLIST_HEADER): T.PSLIST_ENTRY;

/** Pushes an entry to a lock-free list; returns the former first. */
@external("ntoskrnl.exe", "InterlockedPushEntrySList")
export declare function InterlockedPushEntrySList(ListHead: T.PSLIST_HEADER, ListEntry: T.PSLIST_ENTRY): T.PSLIST_ENTRY;

/** Makes an empty lock-free list; its head is aligned to 8. */
@external("ntoskrnl.exe", "InitializeSListHead")
export declare function InitializeSListHead(SListHead: T.PSLIST_HEADER): void;

/** Number of entries. */
@external("ntoskrnl.exe", "ExQueryDepthSList")
export declare function ExQueryDepthSList(SListHead: T.PSLIST_HEADER): T.USHORT;

/** Makes a lookaside list of nonpaged blocks. */
@external("ntoskrnl.exe", "ExInitializeNPagedLookasideList")
export declare function ExInitializeNPagedLookasideList(Lookaside: T.PNPAGED_LOOKASIDE_LIST, Allocate: T.PALLOCATE_FUNCTION, Free: T.PFREE_FUNCTION, Flags: T.ULONG, Size: T.SIZE_T, Tag: T.ULONG, Depth: u32): void;

/** Ends it. */
@external("ntoskrnl.exe", "ExDeleteNPagedLookasideList")
export declare function ExDeleteNPagedLookasideList(Lookaside: T.PNPAGED_LOOKASIDE_LIST): void;

/** Takes a block. */
@external("ntoskrnl.exe", "ExAllocateFromNPagedLookasideList")
export declare function ExAllocateFromNPagedLookasideList(Lookaside: T.PNPAGED_LOOKASIDE_LIST): T.PVOID;

/** Gives a block back. */
@external("ntoskrnl.exe", "ExFreeToNPagedLookasideList")
export declare function ExFreeToNPagedLookasideList(Lookaside: T.PNPAGED_LOOKASIDE_LIST, Entry: T.PVOID): void;

/** Makes a lookaside list of paged blocks. */
@external("ntoskrnl.exe", "ExInitializePagedLookasideList")
export declare function ExInitializePagedLookasideList(Lookaside: T.PPAGED_LOOKASIDE_LIST, Allocate: T.PALLOCATE_FUNCTION, Free: T.PFREE_FUNCTION, Flags: T.ULONG, Size: T.SIZE_T, Tag: T.ULONG, Depth: u32): void;

/** Ends it. */
@external("ntoskrnl.exe", "ExDeletePagedLookasideList")
export declare function ExDeletePagedLookasideList(Lookaside: T.PPAGED_LOOKASIDE_LIST): void;

/** Takes a block. */
@external("ntoskrnl.exe", "ExAllocateFromPagedLookasideList")
export declare function ExAllocateFromPagedLookasideList(Lookaside: T.PPAGED_LOOKASIDE_LIST): T.PVOID;

/** Gives a block back. */
@external("ntoskrnl.exe", "ExFreeToPagedLookasideList")
export declare function ExFreeToPagedLookasideList(Lookaside: T.PPAGED_LOOKASIDE_LIST, Entry: T.PVOID): void;

/** Makes a lookaside list. */
@external("ntoskrnl.exe", "ExInitializeLookasideListEx")
export declare function ExInitializeLookasideListEx(Lookaside: T.PLOOKASIDE_LIST_EX, Allocate: T.PALLOCATE_FUNCTION_EX, Free: T.PFREE_FUNCTION_EX, PoolType: T.POOL_TYPE, Flags: T.ULONG, Size: T.SIZE_T, Tag: T.ULONG, Depth: u32): T.NTSTATUS;

/** Ends it. */
@external("ntoskrnl.exe", "ExDeleteLookasideListEx")
export declare function ExDeleteLookasideListEx(Lookaside: T.PLOOKASIDE_LIST_EX): void;

/** Frees the blocks it keeps. */
@external("ntoskrnl.exe", "ExFlushLookasideListEx")
export declare function ExFlushLookasideListEx(Lookaside: T.PLOOKASIDE_LIST_EX): void;

/** Takes a block. */
@external("ntoskrnl.exe", "ExAllocateFromLookasideListEx")
export declare function ExAllocateFromLookasideListEx(Lookaside: T.PLOOKASIDE_LIST_EX): T.PVOID;

/** Gives a block back. */
@external("ntoskrnl.exe", "ExFreeToLookasideListEx")
export declare function ExFreeToLookasideListEx(Lookaside: T.PLOOKASIDE_LIST_EX, Entry: T.PVOID): void;

/** Adds to a 64-bit statistic. */
@external("ntoskrnl.exe", "ExInterlockedAddLargeStatistic")
export declare function ExInterlockedAddLargeStatistic(Addend: T.PLARGE_INTEGER, Increment: T.ULONG): void;

/** Decrements; returns the sign: 0x8000 negative, 0x4000 zero, 0 positive. */
@external("ntoskrnl.exe", "ExInterlockedDecrementLong")
export declare function ExInterlockedDecrementLong(Addend: T.PLONG, Lock: T.PKSPIN_LOCK): T.LONG;

/** Increments; returns the sign: 0x8000 negative, 0x4000 zero, 0 positive. */
@external("ntoskrnl.exe", "ExInterlockedIncrementLong")
export declare function ExInterlockedIncrementLong(Addend: T.PLONG, Lock: T.PKSPIN_LOCK): T.LONG;

/** Exchanges 32 bits; returns the old value. */
@external("ntoskrnl.exe", "ExInterlockedExchangeUlong")
export declare function ExInterlockedExchangeUlong(Target: T.PULONG, Value: T.ULONG, Lock: T.PKSPIN_LOCK): T.ULONG;

/** Makes a rundown protection per processor; NULL without memory. */
@external("ntoskrnl.exe", "ExAllocateCacheAwareRundownProtection")
export declare function ExAllocateCacheAwareRundownProtection(PoolType: T.POOL_TYPE, PoolTag: T.ULONG): T.PEX_RUNDOWN_REF_CACHE_AWARE;

/** Frees it. */
@external("ntoskrnl.exe", "ExFreeCacheAwareRundownProtection")
export declare function ExFreeCacheAwareRundownProtection(RunRefCacheAware: T.PEX_RUNDOWN_REF_CACHE_AWARE): void;

/** Keeps the object alive; FALSE when it is going. */
@external("ntoskrnl.exe", "ExAcquireRundownProtectionCacheAware")
export declare function ExAcquireRundownProtectionCacheAware(RunRefCacheAware: T.PEX_RUNDOWN_REF_CACHE_AWARE): T.BOOLEAN;

/** Lets it go once. */
@external("ntoskrnl.exe", "ExReleaseRundownProtectionCacheAware")
export declare function ExReleaseRundownProtectionCacheAware(RunRefCacheAware: T.PEX_RUNDOWN_REF_CACHE_AWARE): void;

/** Stops new users and waits for the old ones. */
@external("ntoskrnl.exe", "ExWaitForRundownProtectionReleaseCacheAware")
export declare function ExWaitForRundownProtectionReleaseCacheAware(RunRef: T.PEX_RUNDOWN_REF_CACHE_AWARE): void;

/** Keeps the object alive so many times; FALSE when it is going. */
@external("ntoskrnl.exe", "ExAcquireRundownProtectionCacheAwareEx")
export declare function ExAcquireRundownProtectionCacheAwareEx(RunRefCacheAware: T.PEX_RUNDOWN_REF_CACHE_AWARE, Count: T.ULONG): T.BOOLEAN;

/** Lets it go so many times. */
@external("ntoskrnl.exe", "ExReleaseRundownProtectionCacheAwareEx")
export declare function ExReleaseRundownProtectionCacheAwareEx(RunRef: T.PEX_RUNDOWN_REF_CACHE_AWARE, Count: T.ULONG): void;

/** Makes it usable again after its rundown. */
@external("ntoskrnl.exe", "ExReInitializeRundownProtectionCacheAware")
export declare function ExReInitializeRundownProtectionCacheAware(RunRefCacheAware: T.PEX_RUNDOWN_REF_CACHE_AWARE): void;

/** Says that the object is gone. */
@external("ntoskrnl.exe", "ExRundownCompletedCacheAware")
export declare function ExRundownCompletedCacheAware(RunRefCacheAware: T.PEX_RUNDOWN_REF_CACHE_AWARE): void;

/** Bytes that one takes. */
@external("ntoskrnl.exe", "ExSizeOfRundownProtectionCacheAware")
export declare function ExSizeOfRundownProtectionCacheAware(): T.SIZE_T;

/** Makes one in memory of the caller; bytes. */
@external("ntoskrnl.exe", "ExInitializeRundownProtectionCacheAware")
export declare function ExInitializeRundownProtectionCacheAware(RunRefCacheAware: T.PEX_RUNDOWN_REF_CACHE_AWARE, RunRefSize: T.SIZE_T): void;

/** Starts a system thread; the handle must be closed. */
@external("ntoskrnl.exe", "PsCreateSystemThread")
export declare function PsCreateSystemThread(ThreadHandle: T.PHANDLE, DesiredAccess: T.ULONG, ObjectAttributes: T.POBJECT_ATTRIBUTES, ProcessHandle: T.HANDLE, ClientId: T.PCLIENT_ID, StartRoutine: T.PKSTART_ROUTINE, StartContext: T.PVOID): T.NTSTATUS;

/** Ends the calling system thread; returns only for other threads. */
@external("ntoskrnl.exe", "PsTerminateSystemThread")
export declare function PsTerminateSystemThread(ExitStatus: T.NTSTATUS): T.NTSTATUS;

/** Returns the id of the running thread. */
@external("ntoskrnl.exe", "PsGetCurrentThreadId")
export declare function PsGetCurrentThreadId(): T.HANDLE;

/** Returns the id of the process of the running thread. */
@external("ntoskrnl.exe", "PsGetCurrentProcessId")
export declare function PsGetCurrentProcessId(): T.HANDLE;

/** Returns the running thread. */
@external("ntoskrnl.exe", "PsGetCurrentThread")
export declare function PsGetCurrentThread(): T.PETHREAD;

/** Returns the process of the running thread. */
@external("ntoskrnl.exe", "PsGetCurrentProcess")
export declare function PsGetCurrentProcess(): T.PEPROCESS;

/** Returns the process of the running thread. */
@external("ntoskrnl.exe", "IoGetCurrentProcess")
export declare function IoGetCurrentProcess(): T.PEPROCESS;

/** Returns the id of a thread. */
@external("ntoskrnl.exe", "PsGetThreadId")
export declare function PsGetThreadId(Thread: T.PETHREAD): T.HANDLE;

/** Returns the id of the process of a thread. */
@external("ntoskrnl.exe", "PsGetThreadProcessId")
export declare function PsGetThreadProcessId(Thread: T.PETHREAD): T.HANDLE;

/** Returns the id of a process. */
@external("ntoskrnl.exe", "PsGetProcessId")
export declare function PsGetProcessId(Process: T.PEPROCESS): T.HANDLE;

/** Whether it is a system thread. */
@external("ntoskrnl.exe", "PsIsSystemThread")
export declare function PsIsSystemThread(Thread: T.PETHREAD): T.BOOLEAN;

/** Returns the exit status, STATUS_PENDING while it runs. */
@external("ntoskrnl.exe", "PsGetThreadExitStatus")
export declare function PsGetThreadExitStatus(Thread: T.PETHREAD): T.NTSTATUS;

/** Gives the version of the system; TRUE on checked builds. */
@external("ntoskrnl.exe", "PsGetVersion")
export declare function PsGetVersion(MajorVersion: T.PULONG, MinorVersion: T.PULONG, BuildNumber: T.PULONG, CSDVersion: T.PUNICODE_STRING): T.BOOLEAN;

/** Finds a thread by id and references it. */
@external("ntoskrnl.exe", "PsLookupThreadByThreadId")
export declare function PsLookupThreadByThreadId(ThreadId: T.HANDLE, Thread: usize): T.NTSTATUS;

/** Returns the process of a thread. */
@external("ntoskrnl.exe", "PsGetThreadProcess")
export declare function PsGetThreadProcess(Thread: T.PETHREAD): T.PEPROCESS;

/** Whether the thread is ending. */
@external("ntoskrnl.exe", "PsIsThreadTerminating")
export declare function PsIsThreadTerminating(Thread: T.PETHREAD): T.BOOLEAN;

/** Finds a process by id and references it. */
@external("ntoskrnl.exe", "PsLookupProcessByProcessId")
export declare function PsLookupProcessByProcessId(ProcessId: T.HANDLE, Process: usize): T.NTSTATUS;

/** Returns its exit status, STATUS_PENDING while it runs. */
@external("ntoskrnl.exe", "PsGetProcessExitStatus")
export declare function PsGetProcessExitStatus(Process: T.PEPROCESS): T.NTSTATUS;

/** Returns the exit time of the current process. */
@external("ntoskrnl.exe", "PsGetProcessExitTime")
export declare function PsGetProcessExitTime(result: usize): void;

/** Asks to be told of processes. */
@external("ntoskrnl.exe", "PsSetCreateProcessNotifyRoutine")
export declare function PsSetCreateProcessNotifyRoutine(NotifyRoutine: T.PCREATE_PROCESS_NOTIFY_ROUTINE, Remove: u32): T.NTSTATUS;

/** Asks to be told of processes and to decide. */
@external("ntoskrnl.exe", "PsSetCreateProcessNotifyRoutineEx")
export declare function PsSetCreateProcessNotifyRoutineEx(NotifyRoutine: T.PCREATE_PROCESS_NOTIFY_ROUTINE_EX, Remove: u32): T.NTSTATUS;

/** Asks to be told of threads. */
@external("ntoskrnl.exe", "PsSetCreateThreadNotifyRoutine")
export declare function PsSetCreateThreadNotifyRoutine(NotifyRoutine: T.PCREATE_THREAD_NOTIFY_ROUTINE): T.NTSTATUS;

/** Takes that back. */
@external("ntoskrnl.exe", "PsRemoveCreateThreadNotifyRoutine")
export declare function PsRemoveCreateThreadNotifyRoutine(NotifyRoutine: T.PCREATE_THREAD_NOTIFY_ROUTINE): T.NTSTATUS;

/** Asks to be told of images. */
@external("ntoskrnl.exe", "PsSetLoadImageNotifyRoutine")
export declare function PsSetLoadImageNotifyRoutine(NotifyRoutine: T.PLOAD_IMAGE_NOTIFY_ROUTINE): T.NTSTATUS;

/** Takes that back. */
@external("ntoskrnl.exe", "PsRemoveLoadImageNotifyRoutine")
export declare function PsRemoveLoadImageNotifyRoutine(NotifyRoutine: T.PLOAD_IMAGE_NOTIFY_ROUTINE): T.NTSTATUS;

/** Returns when a process began; 100 ns. */
@external("ntoskrnl.exe", "PsGetProcessCreateTimeQuadPart")
export declare function PsGetProcessCreateTimeQuadPart(Process: T.PEPROCESS): T.LONGLONG;

/** Returns the short name of a process. */
@external("ntoskrnl.exe", "PsGetProcessImageFileName")
export declare function PsGetProcessImageFileName(Process: T.PEPROCESS): T.PUCHAR;

/** Returns the id of the parent. */
@external("ntoskrnl.exe", "PsGetProcessInheritedFromUniqueProcessId")
export declare function PsGetProcessInheritedFromUniqueProcessId(Process: T.PEPROCESS): T.HANDLE;

/** Returns where the image of a process lies. */
@external("ntoskrnl.exe", "PsGetProcessSectionBaseAddress")
export declare function PsGetProcessSectionBaseAddress(Process: T.PEPROCESS): T.PVOID;

/** Enters the address space of a process. */
@external("ntoskrnl.exe", "KeStackAttachProcess")
export declare function KeStackAttachProcess(Process: T.PRKPROCESS, ApcState: T.PRKAPC_STATE): void;

/** Leaves it again. */
@external("ntoskrnl.exe", "KeUnstackDetachProcess")
export declare function KeUnstackDetachProcess(ApcState: T.PRKAPC_STATE): void;

/** Enters the address space of a process; obsolete. */
@external("ntoskrnl.exe", "KeAttachProcess")
export declare function KeAttachProcess(Process: T.PRKPROCESS): void;

/** Leaves it again; obsolete. */
@external("ntoskrnl.exe", "KeDetachProcess")
export declare function KeDetachProcess(): void;

/** Returns and references the token of a process. */
@external("ntoskrnl.exe", "PsReferencePrimaryToken")
export declare function PsReferencePrimaryToken(Process: T.PEPROCESS): T.PACCESS_TOKEN;

/** Lets it go. */
@external("ntoskrnl.exe", "PsDereferencePrimaryToken")
export declare function PsDereferencePrimaryToken(PrimaryToken: T.PACCESS_TOKEN): void;

/** Returns and references the token a thread acts with. */
@external("ntoskrnl.exe", "PsReferenceImpersonationToken")
export declare function PsReferenceImpersonationToken(Thread: T.PETHREAD, CopyOnOpen: T.PBOOLEAN, EffectiveOnly: T.PBOOLEAN, ImpersonationLevel: usize): T.PACCESS_TOKEN;

/** Lets it go. */
@external("ntoskrnl.exe", "PsDereferenceImpersonationToken")
export declare function PsDereferenceImpersonationToken(ImpersonationToken: T.PACCESS_TOKEN): void;

/** Lets a thread act as a client. */
@external("ntoskrnl.exe", "PsImpersonateClient")
export declare function PsImpersonateClient(Thread: T.PETHREAD, Token: T.PACCESS_TOKEN, CopyOnOpen: u32, EffectiveOnly: u32, ImpersonationLevel: T.SECURITY_IMPERSONATION_LEVEL): T.NTSTATUS;

/** Ends impersonation. */
@external("ntoskrnl.exe", "PsRevertToSelf")
export declare function PsRevertToSelf(): void;

/** Ends impersonation of a thread. */
@external("ntoskrnl.exe", "PsRevertThreadToSelf")
export declare function PsRevertThreadToSelf(Thread: T.PETHREAD): void;

/** Whether a thread acts for another. */
@external("ntoskrnl.exe", "PsIsThreadImpersonating")
export declare function PsIsThreadImpersonating(Thread: T.PETHREAD): T.BOOLEAN;

/** Stops impersonation for a while. */
@external("ntoskrnl.exe", "PsDisableImpersonation")
export declare function PsDisableImpersonation(Thread: T.PETHREAD, ImpersonationState: T.PSE_IMPERSONATION_STATE): T.BOOLEAN;

/** Goes on with it. */
@external("ntoskrnl.exe", "PsRestoreImpersonation")
export declare function PsRestoreImpersonation(Thread: T.PETHREAD, ImpersonationState: T.PSE_IMPERSONATION_STATE): void;

/** Charges quota; nobody has a limit. */
@external("ntoskrnl.exe", "PsChargePoolQuota")
export declare function PsChargePoolQuota(Process: T.PEPROCESS, PoolType: T.POOL_TYPE, Amount: T.ULONG_PTR): void;

/** Charges quota; nobody has a limit. */
@external("ntoskrnl.exe", "PsChargeProcessPoolQuota")
export declare function PsChargeProcessPoolQuota(Process: T.PEPROCESS, PoolType: T.POOL_TYPE, Amount: T.ULONG_PTR): T.NTSTATUS;

/** Returns quota. */
@external("ntoskrnl.exe", "PsReturnPoolQuota")
export declare function PsReturnPoolQuota(Process: T.PEPROCESS, PoolType: T.POOL_TYPE, Amount: T.ULONG_PTR): void;

/** Charges quota; nobody has a limit. */
@external("ntoskrnl.exe", "PsChargeProcessNonPagedPoolQuota")
export declare function PsChargeProcessNonPagedPoolQuota(Process: T.PEPROCESS, Amount: T.SIZE_T): T.NTSTATUS;

/** Charges quota; nobody has a limit. */
@external("ntoskrnl.exe", "PsChargeProcessPagedPoolQuota")
export declare function PsChargeProcessPagedPoolQuota(Process: T.PEPROCESS, Amount: T.SIZE_T): T.NTSTATUS;

/** Returns quota. */
@external("ntoskrnl.exe", "PsReturnProcessNonPagedPoolQuota")
export declare function PsReturnProcessNonPagedPoolQuota(Process: T.PEPROCESS, Amount: T.SIZE_T): void;

/** Returns quota. */
@external("ntoskrnl.exe", "PsReturnProcessPagedPoolQuota")
export declare function PsReturnProcessPagedPoolQuota(Process: T.PEPROCESS, Amount: T.SIZE_T): void;

/** Stress tests: a thread that begins when DriverEntry has returned. */
@external("ntoskrnl.exe", "NtStressThread")
export declare function NtStressThread(Routine: T.PKSTART_ROUTINE, Context: T.PVOID): T.NTSTATUS;

/** Stress tests: has a routine called when all threads of NtStressThread have ended, before DriverUnload. */
@external("ntoskrnl.exe", "NtStressAtQuiescence")
export declare function NtStressAtQuiescence(Routine: T.PKSTART_ROUTINE, Context: T.PVOID): T.NTSTATUS;

/** Stress tests: a random number below the limit, the same again when the schedule is replayed. */
@external("ntoskrnl.exe", "NtStressRandom")
export declare function NtStressRandom(Limit: T.ULONG): T.ULONG;

/** Gives the object of a handle, referenced. */
@external("ntoskrnl.exe", "ObReferenceObjectByHandle")
export declare function ObReferenceObjectByHandle(Handle: T.HANDLE, DesiredAccess: T.ACCESS_MASK, ObjectType: T.POBJECT_TYPE, AccessMode: i32, Object: usize, HandleInformation: T.POBJECT_HANDLE_INFORMATION): T.NTSTATUS;

/** Gives the object of a handle, referenced under a tag. */
@external("ntoskrnl.exe", "ObReferenceObjectByHandleWithTag")
export declare function ObReferenceObjectByHandleWithTag(Handle: T.HANDLE, DesiredAccess: T.ACCESS_MASK, ObjectType: T.POBJECT_TYPE, AccessMode: i32, Tag: T.ULONG, Object: usize, HandleInformation: T.POBJECT_HANDLE_INFORMATION): T.NTSTATUS;

/** References an object after a check of its type. */
@external("ntoskrnl.exe", "ObReferenceObjectByPointer")
export declare function ObReferenceObjectByPointer(Object: T.PVOID, DesiredAccess: T.ACCESS_MASK, ObjectType: T.POBJECT_TYPE, AccessMode: i32): T.NTSTATUS;

/** References an object under a tag after a check of its type. */
@external("ntoskrnl.exe", "ObReferenceObjectByPointerWithTag")
export declare function ObReferenceObjectByPointerWithTag(Object: T.PVOID, DesiredAccess: T.ACCESS_MASK, ObjectType: T.POBJECT_TYPE, AccessMode: i32, Tag: T.ULONG): T.NTSTATUS;

/** References an object; returns the new count. */
@external("ntoskrnl.exe", "ObfReferenceObject")
export declare function ObfReferenceObject(Object: T.PVOID): T.LONG_PTR;

/** References an object under a tag; returns the new count. */
@external("ntoskrnl.exe", "ObfReferenceObjectWithTag")
export declare function ObfReferenceObjectWithTag(Object: T.PVOID, Tag: T.ULONG): T.LONG_PTR;

/** Lets an object go; returns the new count. */
@external("ntoskrnl.exe", "ObfDereferenceObject")
export declare function ObfDereferenceObject(Object: T.PVOID): T.LONG_PTR;

/** Lets an object go under a tag; returns the new count. */
@external("ntoskrnl.exe", "ObfDereferenceObjectWithTag")
export declare function ObfDereferenceObjectWithTag(Object: T.PVOID, Tag: T.ULONG): T.LONG_PTR;

/** Lets an object go; its end may come later. */
@external("ntoskrnl.exe", "ObDereferenceObjectDeferDelete")
export declare function ObDereferenceObjectDeferDelete(Object: T.PVOID): void;

/** Lets an object go under a tag; its end may come later. */
@external("ntoskrnl.exe", "ObDereferenceObjectDeferDeleteWithTag")
export declare function ObDereferenceObjectDeferDeleteWithTag(Object: T.PVOID, Tag: T.ULONG): void;

/** Makes a handle to an object. */
@external("ntoskrnl.exe", "ObOpenObjectByPointer")
export declare function ObOpenObjectByPointer(Object: T.PVOID, HandleAttributes: T.ULONG, PassedAccessState: T.PACCESS_STATE, DesiredAccess: T.ACCESS_MASK, ObjectType: T.POBJECT_TYPE, AccessMode: i32, Handle: T.PHANDLE): T.NTSTATUS;

/** Closes a handle. */
@external("ntoskrnl.exe", "ObCloseHandle")
export declare function ObCloseHandle(Handle: T.HANDLE, PreviousMode: i32): T.NTSTATUS;

/** Gives the name of an object; lengths in bytes. */
@external("ntoskrnl.exe", "ObQueryNameString")
export declare function ObQueryNameString(Object: T.PVOID, ObjectNameInfo: T.POBJECT_NAME_INFORMATION, Length: T.ULONG, ReturnLength: T.PULONG): T.NTSTATUS;

/** Gives the object of a name, referenced. */
@external("ntoskrnl.exe", "ObReferenceObjectByName")
export declare function ObReferenceObjectByName(ObjectName: T.PUNICODE_STRING, Attributes: T.ULONG, AccessState: T.PACCESS_STATE, DesiredAccess: T.ACCESS_MASK, ObjectType: T.POBJECT_TYPE, AccessMode: i32, ParseContext: T.PVOID, Object: usize): T.NTSTATUS;

/** Opens an object by name. */
@external("ntoskrnl.exe", "ObOpenObjectByName")
export declare function ObOpenObjectByName(ObjectAttributes: T.POBJECT_ATTRIBUTES, ObjectType: T.POBJECT_TYPE, AccessMode: i32, AccessState: T.PACCESS_STATE, DesiredAccess: T.ACCESS_MASK, ParseContext: T.PVOID, Handle: T.PHANDLE): T.NTSTATUS;

/** Returns the type of an object. */
@external("ntoskrnl.exe", "ObGetObjectType")
export declare function ObGetObjectType(Object: T.PVOID): T.POBJECT_TYPE;

/** Gives the security descriptor of an object. */
@external("ntoskrnl.exe", "ObGetObjectSecurity")
export declare function ObGetObjectSecurity(Object: T.PVOID, SecurityDescriptor: usize, MemoryAllocated: T.PBOOLEAN): T.NTSTATUS;

/** Lets it go. */
@external("ntoskrnl.exe", "ObReleaseObjectSecurity")
export declare function ObReleaseObjectSecurity(SecurityDescriptor: T.PSECURITY_DESCRIPTOR, MemoryAllocated: u32): void;

/** Asks to be told when handles are made. */
@external("ntoskrnl.exe", "ObRegisterCallbacks")
export declare function ObRegisterCallbacks(CallbackRegistration: T.POB_CALLBACK_REGISTRATION, RegistrationHandle: usize): T.NTSTATUS;

/** Takes that back. */
@external("ntoskrnl.exe", "ObUnRegisterCallbacks")
export declare function ObUnRegisterCallbacks(RegistrationHandle: T.PVOID): void;

/** Returns the version of those callbacks. */
@external("ntoskrnl.exe", "ObGetFilterVersion")
export declare function ObGetFilterVersion(): T.USHORT;

/** Makes an object of a type. */
@external("ntoskrnl.exe", "ObCreateObject")
export declare function ObCreateObject(ProbeMode: i32, ObjectType: T.POBJECT_TYPE, ObjectAttributes: T.POBJECT_ATTRIBUTES, OwnershipMode: i32, ParseContext: T.PVOID, ObjectBodySize: T.ULONG, PagedPoolCharge: T.ULONG, NonPagedPoolCharge: T.ULONG, Object: usize): T.NTSTATUS;

/** Gives an object a name and a handle. */
@external("ntoskrnl.exe", "ObInsertObject")
export declare function ObInsertObject(Object: T.PVOID, AccessState: T.PACCESS_STATE, DesiredAccess: T.ACCESS_MASK, ObjectPointerBias: T.ULONG, NewObject: usize, Handle: T.PHANDLE): T.NTSTATUS;

/** Checks that a buffer lies in user space and is aligned. */
@external("ntoskrnl.exe", "ProbeForRead")
export declare function ProbeForRead(Address: usize, Length: T.SIZE_T, Alignment: T.ULONG): void;

/** Checks that a buffer lies in user space, is aligned, and can be written. */
@external("ntoskrnl.exe", "ProbeForWrite")
export declare function ProbeForWrite(Address: usize, Length: T.SIZE_T, Alignment: T.ULONG): void;

/** Whether reading the byte there would not fault now. */
@external("ntoskrnl.exe", "MmIsAddressValid")
export declare function MmIsAddressValid(VirtualAddress: T.PVOID): T.BOOLEAN;

/** Returns a pointer to a kernel export, NULL when there is none. */
@external("ntoskrnl.exe", "MmGetSystemRoutineAddress")
export declare function MmGetSystemRoutineAddress(SystemRoutineName: T.PUNICODE_STRING): T.PVOID;

/** Makes an MDL for a buffer; bytes. */
@external("ntoskrnl.exe", "IoAllocateMdl")
export declare function IoAllocateMdl(VirtualAddress: T.PVOID, Length: T.ULONG, SecondaryBuffer: u32, ChargeQuota: u32, Irp: T.PIRP): T.PMDL;

/** Frees an MDL. */
@external("ntoskrnl.exe", "IoFreeMdl")
export declare function IoFreeMdl(Mdl: T.PMDL): void;

/** Describes a part of a buffer; bytes. */
@external("ntoskrnl.exe", "IoBuildPartialMdl")
export declare function IoBuildPartialMdl(SourceMdl: T.PMDL, TargetMdl: T.PMDL, VirtualAddress: T.PVOID, Length: T.ULONG): void;

/** Completes an MDL of nonpaged memory. */
@external("ntoskrnl.exe", "MmBuildMdlForNonPagedPool")
export declare function MmBuildMdlForNonPagedPool(MemoryDescriptorList: T.PMDL): void;

/** Locks the pages of a buffer. */
@external("ntoskrnl.exe", "MmProbeAndLockPages")
export declare function MmProbeAndLockPages(MemoryDescriptorList: T.PMDL, AccessMode: i32, Operation: T.LOCK_OPERATION): void;

/** Unlocks them. */
@external("ntoskrnl.exe", "MmUnlockPages")
export declare function MmUnlockPages(MemoryDescriptorList: T.PMDL): void;

/** Maps locked pages; obsolete. */
@external("ntoskrnl.exe", "MmMapLockedPages")
export declare function MmMapLockedPages(MemoryDescriptorList: T.PMDL, AccessMode: i32): T.PVOID;

/** Maps locked pages. */
@external("ntoskrnl.exe", "MmMapLockedPagesSpecifyCache")
export declare function MmMapLockedPagesSpecifyCache(MemoryDescriptorList: T.PMDL, AccessMode: i32, CacheType: T.MEMORY_CACHING_TYPE, RequestedAddress: T.PVOID, BugCheckOnFailure: T.ULONG, Priority: T.ULONG): T.PVOID;

/** Unmaps them. */
@external("ntoskrnl.exe", "MmUnmapLockedPages")
export declare function MmUnmapLockedPages(BaseAddress: T.PVOID, MemoryDescriptorList: T.PMDL): void;

/** Changes the protection of a mapping. */
@external("ntoskrnl.exe", "MmProtectMdlSystemAddress")
export declare function MmProtectMdlSystemAddress(MemoryDescriptorList: T.PMDL, NewProtect: T.ULONG): T.NTSTATUS;

/** Bytes an MDL for a buffer needs. */
@external("ntoskrnl.exe", "MmSizeOfMdl")
export declare function MmSizeOfMdl(Base: T.PVOID, Length: T.SIZE_T): T.SIZE_T;

/** Allocates pages. */
@external("ntoskrnl.exe", "MmAllocatePagesForMdl")
export declare function MmAllocatePagesForMdl(LowAddress: usize, HighAddress: usize, SkipBytes: usize, TotalBytes: T.SIZE_T): T.PMDL;

/** Allocates pages. */
@external("ntoskrnl.exe", "MmAllocatePagesForMdlEx")
export declare function MmAllocatePagesForMdlEx(LowAddress: usize, HighAddress: usize, SkipBytes: usize, TotalBytes: T.SIZE_T, CacheType: T.MEMORY_CACHING_TYPE, Flags: T.ULONG): T.PMDL;

/** Frees them. */
@external("ntoskrnl.exe", "MmFreePagesFromMdl")
export declare function MmFreePagesFromMdl(MemoryDescriptorList: T.PMDL): void;

/** Reserves addresses. */
@external("ntoskrnl.exe", "MmAllocateMappingAddress")
export declare function MmAllocateMappingAddress(NumberOfBytes: T.SIZE_T, PoolTag: T.ULONG): T.PVOID;

/** Frees them. */
@external("ntoskrnl.exe", "MmFreeMappingAddress")
export declare function MmFreeMappingAddress(BaseAddress: T.PVOID, PoolTag: T.ULONG): void;

/** Maps pages to reserved addresses. */
@external("ntoskrnl.exe", "MmMapLockedPagesWithReservedMapping")
export declare function MmMapLockedPagesWithReservedMapping(MappingAddress: T.PVOID, PoolTag: T.ULONG, MemoryDescriptorList: T.PMDL, CacheType: T.MEMORY_CACHING_TYPE): T.PVOID;

/** Unmaps them. */
@external("ntoskrnl.exe", "MmUnmapReservedMapping")
export declare function MmUnmapReservedMapping(BaseAddress: T.PVOID, PoolTag: T.ULONG, MemoryDescriptorList: T.PMDL): void;

/** Allocates contiguous memory. */
@external("ntoskrnl.exe", "MmAllocateContiguousMemory")
export declare function MmAllocateContiguousMemory(NumberOfBytes: T.SIZE_T, HighestAcceptableAddress: usize): T.PVOID;

/** Frees it. */
@external("ntoskrnl.exe", "MmFreeContiguousMemory")
export declare function MmFreeContiguousMemory(BaseAddress: T.PVOID): void;

/** Allocates uncached memory. */
@external("ntoskrnl.exe", "MmAllocateNonCachedMemory")
export declare function MmAllocateNonCachedMemory(NumberOfBytes: T.SIZE_T): T.PVOID;

/** Frees it. */
@external("ntoskrnl.exe", "MmFreeNonCachedMemory")
export declare function MmFreeNonCachedMemory(BaseAddress: T.PVOID, NumberOfBytes: T.SIZE_T): void;

/** Returns the physical address. */
@external("ntoskrnl.exe", "MmGetPhysicalAddress")
export declare function MmGetPhysicalAddress(result: usize, BaseAddress: T.PVOID): void;

/** Maps device memory. */
@external("ntoskrnl.exe", "MmMapIoSpace")
export declare function MmMapIoSpace(PhysicalAddress: usize, NumberOfBytes: T.SIZE_T, CacheType: T.MEMORY_CACHING_TYPE): T.PVOID;

/** Unmaps it. */
@external("ntoskrnl.exe", "MmUnmapIoSpace")
export declare function MmUnmapIoSpace(BaseAddress: T.PVOID, NumberOfBytes: T.SIZE_T): void;

/** Locks a pageable section. */
@external("ntoskrnl.exe", "MmLockPagableDataSection")
export declare function MmLockPagableDataSection(AddressWithinSection: T.PVOID): T.PVOID;

/** Unlocks it. */
@external("ntoskrnl.exe", "MmUnlockPagableImageSection")
export declare function MmUnlockPagableImageSection(ImageSectionHandle: T.PVOID): void;

/** Makes a driver pageable. */
@external("ntoskrnl.exe", "MmPageEntireDriver")
export declare function MmPageEntireDriver(AddressWithinSection: T.PVOID): T.PVOID;

/** Takes that back. */
@external("ntoskrnl.exe", "MmResetDriverPaging")
export declare function MmResetDriverPaging(AddressWithinSection: T.PVOID): void;

/** Allocates contiguous memory. */
@external("ntoskrnl.exe", "MmAllocateContiguousMemorySpecifyCache")
export declare function MmAllocateContiguousMemorySpecifyCache(NumberOfBytes: T.SIZE_T, LowestAcceptableAddress: usize, HighestAcceptableAddress: usize, BoundaryAddressMultiple: usize, CacheType: T.MEMORY_CACHING_TYPE): T.PVOID;

/** Frees it. */
@external("ntoskrnl.exe", "MmFreeContiguousMemorySpecifyCache")
export declare function MmFreeContiguousMemorySpecifyCache(BaseAddress: T.PVOID, NumberOfBytes: T.SIZE_T, CacheType: T.MEMORY_CACHING_TYPE): void;

/** Makes an MDL; obsolete. */
@external("ntoskrnl.exe", "MmCreateMdl")
export declare function MmCreateMdl(MemoryDescriptorList: T.PMDL, Base: T.PVOID, Length: T.SIZE_T): T.PMDL;

/** Copies between processes; bytes. */
@external("ntoskrnl.exe", "MmCopyVirtualMemory")
export declare function MmCopyVirtualMemory(SourceProcess: T.PEPROCESS, SourceAddress: T.PVOID, TargetProcess: T.PEPROCESS, TargetAddress: T.PVOID, BufferSize: T.SIZE_T, PreviousMode: i32, ReturnSize: T.PSIZE_T): T.NTSTATUS;

/** Copies from an address that may not be there; bytes. */
@external("ntoskrnl.exe", "MmCopyMemory")
export declare function MmCopyMemory(TargetAddress: T.PVOID, SourceAddress: usize, NumberOfBytes: T.SIZE_T, Flags: T.ULONG, NumberOfBytesTransferred: T.PSIZE_T): T.NTSTATUS;

/** DbgPrintEx with a va_list. */
@external("ntoskrnl.exe", "vDbgPrintEx")
export declare function vDbgPrintEx(ComponentId: T.ULONG, Level: T.ULONG, Format: T.PCCH, arglist: usize): T.ULONG;

/** DbgPrintEx with a va_list and a text before it. */
@external("ntoskrnl.exe", "vDbgPrintExWithPrefix")
export declare function vDbgPrintExWithPrefix(Prefix: T.PCCH, ComponentId: T.ULONG, Level: T.ULONG, Format: T.PCCH, arglist: usize): T.ULONG;

/** Whether the filter lets a level through: TRUE or FALSE. */
@external("ntoskrnl.exe", "DbgQueryDebugFilterState")
export declare function DbgQueryDebugFilterState(ComponentId: T.ULONG, Level: T.ULONG): T.NTSTATUS;

/** Changes the filter. */
@external("ntoskrnl.exe", "DbgSetDebugFilterState")
export declare function DbgSetDebugFilterState(ComponentId: T.ULONG, Level: T.ULONG, State: u32): T.NTSTATUS;

/** Breaks into the debugger; none is attached, so it is noted and the driver goes on. */
@external("ntoskrnl.exe", "DbgBreakPoint")
export declare function DbgBreakPoint(): void;

/** Breaks into the debugger with a status. */
@external("ntoskrnl.exe", "DbgBreakPointWithStatus")
export declare function DbgBreakPointWithStatus(Status: T.ULONG): void;

/** Reports a failed assertion. */
@external("ntoskrnl.exe", "RtlAssert")
export declare function RtlAssert(FailedAssertion: T.PVOID, FileName: T.PVOID, LineNumber: T.ULONG, Message: T.PCHAR): void;

/** Whether no debugger is attached. */
@external("ntoskrnl.exe", "KdRefreshDebuggerNotPresent")
export declare function KdRefreshDebuggerNotPresent(): T.BOOLEAN;

/** Makes a counted string of a terminated one, without a copy. */
@external("ntoskrnl.exe", "RtlInitUnicodeString")
export declare function RtlInitUnicodeString(DestinationString: T.PUNICODE_STRING, SourceString: T.PCWSTR): void;

/** The same, but fails when the string is too long. */
@external("ntoskrnl.exe", "RtlInitUnicodeStringEx")
export declare function RtlInitUnicodeStringEx(DestinationString: T.PUNICODE_STRING, SourceString: T.PCWSTR): T.NTSTATUS;

/** Makes a counted string of a terminated one, without a copy. */
@external("ntoskrnl.exe", "RtlInitAnsiString")
export declare function RtlInitAnsiString(DestinationString: T.PANSI_STRING, SourceString: T.PCSZ): void;

/** Makes a counted string of a terminated one, without a copy. */
@external("ntoskrnl.exe", "RtlInitString")
export declare function RtlInitString(DestinationString: T.PSTRING, SourceString: T.PCSZ): void;

/** Copies what fits. */
@external("ntoskrnl.exe", "RtlCopyUnicodeString")
export declare function RtlCopyUnicodeString(DestinationString: T.PUNICODE_STRING, SourceString: T.PCUNICODE_STRING): void;

/** Compares; below, equal to or above zero. */
@external("ntoskrnl.exe", "RtlCompareUnicodeString")
export declare function RtlCompareUnicodeString(String1: T.PCUNICODE_STRING, String2: T.PCUNICODE_STRING, CaseInSensitive: u32): T.LONG;

/** Compares; lengths in characters. */
@external("ntoskrnl.exe", "RtlCompareUnicodeStrings")
export declare function RtlCompareUnicodeStrings(String1: T.PCWCH, String1Length: T.SIZE_T, String2: T.PCWCH, String2Length: T.SIZE_T, CaseInSensitive: u32): T.LONG;

/** Whether two strings are equal. */
@external("ntoskrnl.exe", "RtlEqualUnicodeString")
export declare function RtlEqualUnicodeString(String1: T.PCUNICODE_STRING, String2: T.PCUNICODE_STRING, CaseInSensitive: u32): T.BOOLEAN;

/** Whether the second string begins with the first. */
@external("ntoskrnl.exe", "RtlPrefixUnicodeString")
export declare function RtlPrefixUnicodeString(String1: T.PCUNICODE_STRING, String2: T.PCUNICODE_STRING, CaseInSensitive: u32): T.BOOLEAN;

/** Whether the second string begins with the first. */
@external("ntoskrnl.exe", "RtlPrefixString")
export declare function RtlPrefixString(String1: usize, String2: usize, CaseInSensitive: u32): T.BOOLEAN;

/** Appends a terminated string. */
@external("ntoskrnl.exe", "RtlAppendUnicodeToString")
export declare function RtlAppendUnicodeToString(Destination: T.PUNICODE_STRING, Source: T.PCWSTR): T.NTSTATUS;

/** Appends a counted string. */
@external("ntoskrnl.exe", "RtlAppendUnicodeStringToString")
export declare function RtlAppendUnicodeStringToString(Destination: T.PUNICODE_STRING, Source: T.PCUNICODE_STRING): T.NTSTATUS;

/** Appends a counted string. */
@external("ntoskrnl.exe", "RtlAppendStringToString")
export declare function RtlAppendStringToString(Destination: T.PSTRING, Source: usize): T.NTSTATUS;

/** Returns a character in upper case. */
@external("ntoskrnl.exe", "RtlUpcaseUnicodeChar")
export declare function RtlUpcaseUnicodeChar(SourceCharacter: u32): T.WCHAR;

/** Returns a character in lower case. */
@external("ntoskrnl.exe", "RtlDowncaseUnicodeChar")
export declare function RtlDowncaseUnicodeChar(SourceCharacter: u32): T.WCHAR;

/** Gives a string in upper case. */
@external("ntoskrnl.exe", "RtlUpcaseUnicodeString")
export declare function RtlUpcaseUnicodeString(DestinationString: T.PUNICODE_STRING, SourceString: T.PCUNICODE_STRING, AllocateDestinationString: u32): T.NTSTATUS;

/** Gives a string in lower case. */
@external("ntoskrnl.exe", "RtlDowncaseUnicodeString")
export declare function RtlDowncaseUnicodeString(DestinationString: T.PUNICODE_STRING, SourceString: T.PCUNICODE_STRING, AllocateDestinationString: u32): T.NTSTATUS;

/** Frees a string that another routine allocated. */
@external("ntoskrnl.exe", "RtlFreeUnicodeString")
export declare function RtlFreeUnicodeString(UnicodeString: T.PUNICODE_STRING): void;

/** Frees a string that another routine allocated. */
@external("ntoskrnl.exe", "RtlFreeAnsiString")
export declare function RtlFreeAnsiString(AnsiString: T.PANSI_STRING): void;

/** Converts to 16-bit characters. */
@external("ntoskrnl.exe", "RtlAnsiStringToUnicodeString")
export declare function RtlAnsiStringToUnicodeString(DestinationString: T.PUNICODE_STRING, SourceString: T.PCANSI_STRING, AllocateDestinationString: u32): T.NTSTATUS;

/** Converts to bytes. */
@external("ntoskrnl.exe", "RtlUnicodeStringToAnsiString")
export declare function RtlUnicodeStringToAnsiString(DestinationString: T.PANSI_STRING, SourceString: T.PCUNICODE_STRING, AllocateDestinationString: u32): T.NTSTATUS;

/** Reads a number; Base 0 looks for 0x, 0o, 0b. */
@external("ntoskrnl.exe", "RtlUnicodeStringToInteger")
export declare function RtlUnicodeStringToInteger(String: T.PCUNICODE_STRING, Base: T.ULONG, Value: T.PULONG): T.NTSTATUS;

/** Writes a number. */
@external("ntoskrnl.exe", "RtlIntegerToUnicodeString")
export declare function RtlIntegerToUnicodeString(Value: T.ULONG, Base: T.ULONG, String: T.PUNICODE_STRING): T.NTSTATUS;

/** Writes a 64-bit number. */
@external("ntoskrnl.exe", "RtlInt64ToUnicodeString")
export declare function RtlInt64ToUnicodeString(Value: T.ULONGLONG, Base: T.ULONG, String: T.PUNICODE_STRING): T.NTSTATUS;

/** Hashes a string. */
@external("ntoskrnl.exe", "RtlHashUnicodeString")
export declare function RtlHashUnicodeString(String: T.PCUNICODE_STRING, CaseInSensitive: u32, HashAlgorithm: T.ULONG, HashValue: T.PULONG): T.NTSTATUS;

/** Reads a number from bytes. */
@external("ntoskrnl.exe", "RtlCharToInteger")
export declare function RtlCharToInteger(String: T.PCSZ, Base: T.ULONG, Value: T.PULONG): T.NTSTATUS;

/** Compares; below, equal to or above zero. */
@external("ntoskrnl.exe", "RtlCompareString")
export declare function RtlCompareString(String1: usize, String2: usize, CaseInSensitive: u32): T.LONG;

/** Whether two strings are equal. */
@external("ntoskrnl.exe", "RtlEqualString")
export declare function RtlEqualString(String1: usize, String2: usize, CaseInSensitive: u32): T.BOOLEAN;

/** Copies what fits. */
@external("ntoskrnl.exe", "RtlCopyString")
export declare function RtlCopyString(DestinationString: T.PSTRING, SourceString: usize): void;

/** Returns a byte in upper case. */
@external("ntoskrnl.exe", "RtlUpperChar")
export declare function RtlUpperChar(Character: i32): T.CHAR;

/** Copies in upper case. */
@external("ntoskrnl.exe", "RtlUpperString")
export declare function RtlUpperString(DestinationString: T.PSTRING, SourceString: usize): void;

/** Writes a GUID; the string must be freed. */
@external("ntoskrnl.exe", "RtlStringFromGUID")
export declare function RtlStringFromGUID(Guid: usize, GuidString: T.PUNICODE_STRING): T.NTSTATUS;

/** Reads a GUID. */
@external("ntoskrnl.exe", "RtlGUIDFromString")
export declare function RtlGUIDFromString(GuidString: T.PCUNICODE_STRING, Guid: usize): T.NTSTATUS;

/** Bytes a conversion needs, with the terminator. */
@external("ntoskrnl.exe", "RtlxAnsiStringToUnicodeSize")
export declare function RtlxAnsiStringToUnicodeSize(AnsiString: T.PCANSI_STRING): T.ULONG;

/** Bytes a conversion needs, with the terminator. */
@external("ntoskrnl.exe", "RtlxUnicodeStringToAnsiSize")
export declare function RtlxUnicodeStringToAnsiSize(UnicodeString: T.PCUNICODE_STRING): T.ULONG;

/** Converts to UTF-8; bytes. */
@external("ntoskrnl.exe", "RtlUnicodeToUTF8N")
export declare function RtlUnicodeToUTF8N(UTF8StringDestination: T.PCHAR, UTF8StringMaxByteCount: T.ULONG, UTF8StringActualByteCount: T.PULONG, UnicodeStringSource: T.PCWCH, UnicodeStringByteCount: T.ULONG): T.NTSTATUS;

/** Converts from UTF-8; bytes. */
@external("ntoskrnl.exe", "RtlUTF8ToUnicodeN")
export declare function RtlUTF8ToUnicodeN(UnicodeStringDestination: T.PWSTR, UnicodeStringMaxByteCount: T.ULONG, UnicodeStringActualByteCount: T.PULONG, UTF8StringSource: T.PCCH, UTF8StringByteCount: T.ULONG): T.NTSTATUS;

/** Whether a character exists in the OEM code page. */
@external("ntoskrnl.exe", "RtlIsValidOemCharacter")
export declare function RtlIsValidOemCharacter(Char: T.PWCHAR): T.BOOLEAN;

/** Returns the number of bytes that are equal from the start. */
@external("ntoskrnl.exe", "RtlCompareMemory")
export declare function RtlCompareMemory(Source1: usize, Source2: usize, Length: T.SIZE_T): T.SIZE_T;

/** Gives the version of the system. */
@external("ntoskrnl.exe", "RtlGetVersion")
export declare function RtlGetVersion(lpVersionInformation: T.PRTL_OSVERSIONINFOW): T.NTSTATUS;

/** Takes a time apart; 100 ns since 1601. */
@external("ntoskrnl.exe", "RtlTimeToTimeFields")
export declare function RtlTimeToTimeFields(Time: T.PLARGE_INTEGER, TimeFields: T.PTIME_FIELDS): void;

/** Puts a time together; FALSE when there is no such time. */
@external("ntoskrnl.exe", "RtlTimeFieldsToTime")
export declare function RtlTimeFieldsToTime(TimeFields: T.PTIME_FIELDS, Time: T.PLARGE_INTEGER): T.BOOLEAN;

/** Gives seconds since 1970; FALSE when they do not fit. */
@external("ntoskrnl.exe", "RtlTimeToSecondsSince1970")
export declare function RtlTimeToSecondsSince1970(Time: T.PLARGE_INTEGER, ElapsedSeconds: T.PULONG): T.BOOLEAN;

/** Gives seconds since 1980; FALSE when they do not fit. */
@external("ntoskrnl.exe", "RtlTimeToSecondsSince1980")
export declare function RtlTimeToSecondsSince1980(Time: T.PLARGE_INTEGER, ElapsedSeconds: T.PULONG): T.BOOLEAN;

/** Gives the time of seconds since 1970. */
@external("ntoskrnl.exe", "RtlSecondsSince1970ToTime")
export declare function RtlSecondsSince1970ToTime(ElapsedSeconds: T.ULONG, Time: T.PLARGE_INTEGER): void;

/** Gives the time of seconds since 1980. */
@external("ntoskrnl.exe", "RtlSecondsSince1980ToTime")
export declare function RtlSecondsSince1980ToTime(ElapsedSeconds: T.ULONG, Time: T.PLARGE_INTEGER): void;

/** Returns a number from 0 to MAXLONG - 1 and steps the seed. */
@external("ntoskrnl.exe", "RtlRandom")
export declare function RtlRandom(Seed: T.PULONG): T.ULONG;

/** Returns a number from 0 to MAXLONG - 1 and steps the seed. */
@external("ntoskrnl.exe", "RtlRandomEx")
export declare function RtlRandomEx(Seed: T.PULONG): T.ULONG;

/** Returns the Win32 error of a status. */
@external("ntoskrnl.exe", "RtlNtStatusToDosError")
export declare function RtlNtStatusToDosError(Status: T.NTSTATUS): T.ULONG;

/** Returns the Win32 error of a status. */
@external("ntoskrnl.exe", "RtlNtStatusToDosErrorNoTeb")
export declare function RtlNtStatusToDosErrorNoTeb(Status: T.NTSTATUS): T.ULONG;

/** Formats into a buffer; returns the number of characters, -1 when it did not fit. */
@external("ntoskrnl.exe", "_vsnprintf")
export declare function _vsnprintf(Buffer: T.PCHAR, Count: u32, Format: T.PCSTR, Arguments: usize): i32;

/** Formats into a buffer; returns the number of characters, -1 when it did not fit. */
@external("ntoskrnl.exe", "_vsnwprintf")
export declare function _vsnwprintf(Buffer: T.PWCHAR, Count: u32, Format: T.PCWSTR, Arguments: usize): i32;

/** Formats into a buffer without a limit. */
@external("ntoskrnl.exe", "vsprintf")
export declare function vsprintf(Buffer: T.PCHAR, Format: T.PCSTR, Arguments: usize): i32;

/** Formats into a buffer without a limit. */
@external("ntoskrnl.exe", "vswprintf")
export declare function vswprintf(Buffer: T.PWCHAR, Format: T.PCWSTR, Arguments: usize): i32;

/** Formats into a buffer and ends the text; what does not fit leaves an empty one, and gives -1. */
@external("ntoskrnl.exe", "vsprintf_s")
export declare function vsprintf_s(Buffer: T.PCHAR, Size: u32, Format: T.PCSTR, Arguments: usize): i32;

/** Formats into a buffer and ends the text; what does not fit leaves an empty one, and gives -1. */
@external("ntoskrnl.exe", "vswprintf_s")
export declare function vswprintf_s(Buffer: T.PWCHAR, Size: u32, Format: T.PCWSTR, Arguments: usize): i32;

/** Formats at most Count characters and ends the text; a Count of _TRUNCATE cuts what does not fit. Gives -1 then. */
@external("ntoskrnl.exe", "_vsnprintf_s")
export declare function _vsnprintf_s(Buffer: T.PCHAR, Size: u32, Count: u32, Format: T.PCSTR, Arguments: usize): i32;

/** Formats at most Count characters and ends the text; a Count of _TRUNCATE cuts what does not fit. Gives -1 then. */
@external("ntoskrnl.exe", "_vsnwprintf_s")
export declare function _vsnwprintf_s(Buffer: T.PWCHAR, Size: u32, Count: u32, Format: T.PCWSTR, Arguments: usize): i32;

/** Compares versions. */
@external("ntoskrnl.exe", "RtlVerifyVersionInfo")
export declare function RtlVerifyVersionInfo(VersionInfo: T.PRTL_OSVERSIONINFOEXW, TypeMask: T.ULONG, ConditionMask: T.ULONGLONG): T.NTSTATUS;

/** Adds a condition to the mask of RtlVerifyVersionInfo. */
@external("ntoskrnl.exe", "VerSetConditionMask")
export declare function VerSetConditionMask(ConditionMask: T.ULONGLONG, TypeMask: T.ULONG, Condition: u32): T.ULONGLONG;

/** Whether the system is that new. */
@external("ntoskrnl.exe", "RtlIsNtDdiVersionAvailable")
export declare function RtlIsNtDdiVersionAvailable(Version: T.ULONG): T.BOOLEAN;

/** Returns the number of bytes that hold a pattern from the start. */
@external("ntoskrnl.exe", "RtlCompareMemoryUlong")
export declare function RtlCompareMemoryUlong(Source: T.PVOID, Length: T.SIZE_T, Pattern: T.ULONG): T.SIZE_T;

/** Repeats a pattern; bytes. */
@external("ntoskrnl.exe", "RtlFillMemoryUlong")
export declare function RtlFillMemoryUlong(Destination: T.PVOID, Length: T.SIZE_T, Pattern: T.ULONG): void;

/** Repeats a pattern; bytes. */
@external("ntoskrnl.exe", "RtlFillMemoryUlonglong")
export declare function RtlFillMemoryUlonglong(Destination: T.PVOID, Length: T.SIZE_T, Pattern: T.ULONGLONG): void;

/** A hint; does nothing. */
@external("ntoskrnl.exe", "RtlPrefetchMemoryNonTemporal")
export declare function RtlPrefetchMemoryNonTemporal(Source: T.PVOID, Length: T.SIZE_T): void;

/** Raises an exception with its record. */
@external("ntoskrnl.exe", "RtlRaiseException")
export declare function RtlRaiseException(ExceptionRecord: T.PEXCEPTION_RECORD): void;

/** Makes a bit map over memory; size in bits. */
@external("ntoskrnl.exe", "RtlInitializeBitMap")
export declare function RtlInitializeBitMap(BitMapHeader: T.PRTL_BITMAP, BitMapBuffer: T.PULONG, SizeOfBitMap: T.ULONG): void;

/** Clears one bit. */
@external("ntoskrnl.exe", "RtlClearBit")
export declare function RtlClearBit(BitMapHeader: T.PRTL_BITMAP, BitNumber: T.ULONG): void;

/** Sets one bit. */
@external("ntoskrnl.exe", "RtlSetBit")
export declare function RtlSetBit(BitMapHeader: T.PRTL_BITMAP, BitNumber: T.ULONG): void;

/** Whether a bit is set. */
@external("ntoskrnl.exe", "RtlTestBit")
export declare function RtlTestBit(BitMapHeader: T.PRTL_BITMAP, BitNumber: T.ULONG): T.BOOLEAN;

/** Clears all. */
@external("ntoskrnl.exe", "RtlClearAllBits")
export declare function RtlClearAllBits(BitMapHeader: T.PRTL_BITMAP): void;

/** Sets all. */
@external("ntoskrnl.exe", "RtlSetAllBits")
export declare function RtlSetAllBits(BitMapHeader: T.PRTL_BITMAP): void;

/** Clears a run. */
@external("ntoskrnl.exe", "RtlClearBits")
export declare function RtlClearBits(BitMapHeader: T.PRTL_BITMAP, StartingIndex: T.ULONG, NumberToClear: T.ULONG): void;

/** Sets a run. */
@external("ntoskrnl.exe", "RtlSetBits")
export declare function RtlSetBits(BitMapHeader: T.PRTL_BITMAP, StartingIndex: T.ULONG, NumberToSet: T.ULONG): void;

/** Finds a run of clear bits; -1 when there is none. */
@external("ntoskrnl.exe", "RtlFindClearBits")
export declare function RtlFindClearBits(BitMapHeader: T.PRTL_BITMAP, NumberToFind: T.ULONG, HintIndex: T.ULONG): T.ULONG;

/** Finds a run of set bits; -1 when there is none. */
@external("ntoskrnl.exe", "RtlFindSetBits")
export declare function RtlFindSetBits(BitMapHeader: T.PRTL_BITMAP, NumberToFind: T.ULONG, HintIndex: T.ULONG): T.ULONG;

/** Finds a run of clear bits and sets it. */
@external("ntoskrnl.exe", "RtlFindClearBitsAndSet")
export declare function RtlFindClearBitsAndSet(BitMapHeader: T.PRTL_BITMAP, NumberToFind: T.ULONG, HintIndex: T.ULONG): T.ULONG;

/** Finds a run of set bits and clears it. */
@external("ntoskrnl.exe", "RtlFindSetBitsAndClear")
export declare function RtlFindSetBitsAndClear(BitMapHeader: T.PRTL_BITMAP, NumberToFind: T.ULONG, HintIndex: T.ULONG): T.ULONG;

/** Finds the first run of clear bits. */
@external("ntoskrnl.exe", "RtlFindFirstRunClear")
export declare function RtlFindFirstRunClear(BitMapHeader: T.PRTL_BITMAP, StartingIndex: T.PULONG): T.ULONG;

/** Finds the next run of clear bits. */
@external("ntoskrnl.exe", "RtlFindNextForwardRunClear")
export declare function RtlFindNextForwardRunClear(BitMapHeader: T.PRTL_BITMAP, FromIndex: T.ULONG, StartingRunIndex: T.PULONG): T.ULONG;

/** Counts set bits. */
@external("ntoskrnl.exe", "RtlNumberOfSetBits")
export declare function RtlNumberOfSetBits(BitMapHeader: T.PRTL_BITMAP): T.ULONG;

/** Counts clear bits. */
@external("ntoskrnl.exe", "RtlNumberOfClearBits")
export declare function RtlNumberOfClearBits(BitMapHeader: T.PRTL_BITMAP): T.ULONG;

/** Whether a run is clear. */
@external("ntoskrnl.exe", "RtlAreBitsClear")
export declare function RtlAreBitsClear(BitMapHeader: T.PRTL_BITMAP, StartingIndex: T.ULONG, Length: T.ULONG): T.BOOLEAN;

/** Whether a run is set. */
@external("ntoskrnl.exe", "RtlAreBitsSet")
export declare function RtlAreBitsSet(BitMapHeader: T.PRTL_BITMAP, StartingIndex: T.ULONG, Length: T.ULONG): T.BOOLEAN;

/** Finds the run of clear bits that ends at or before a bit. */
@external("ntoskrnl.exe", "RtlFindLastBackwardRunClear")
export declare function RtlFindLastBackwardRunClear(BitMapHeader: T.PRTL_BITMAP, FromIndex: T.ULONG, StartingRunIndex: T.PULONG): T.ULONG;

/** Finds the longest run of clear bits. */
@external("ntoskrnl.exe", "RtlFindLongestRunClear")
export declare function RtlFindLongestRunClear(BitMapHeader: T.PRTL_BITMAP, StartingIndex: T.PULONG): T.ULONG;

/** Finds runs of clear bits: the longest, or the first. */
@external("ntoskrnl.exe", "RtlFindClearRuns")
export declare function RtlFindClearRuns(BitMapHeader: T.PRTL_BITMAP, RunArray: T.PRTL_BITMAP_RUN, SizeOfRunArray: T.ULONG, LocateLongestRuns: u32): T.ULONG;

/** Counts set bits of a run. */
@external("ntoskrnl.exe", "RtlNumberOfSetBitsInRange")
export declare function RtlNumberOfSetBitsInRange(BitMapHeader: T.PRTL_BITMAP, StartingIndex: T.ULONG, Length: T.ULONG): T.ULONG;

/** Counts clear bits of a run. */
@external("ntoskrnl.exe", "RtlNumberOfClearBitsInRange")
export declare function RtlNumberOfClearBitsInRange(BitMapHeader: T.PRTL_BITMAP, StartingIndex: T.ULONG, Length: T.ULONG): T.ULONG;

/** Sets a run, each 32-bit word atomically. */
@external("ntoskrnl.exe", "RtlInterlockedSetBitRun")
export declare function RtlInterlockedSetBitRun(BitMapHeader: T.PRTL_BITMAP, StartingIndex: T.ULONG, NumberToSet: T.ULONG): void;

/** Clears a run, each 32-bit word atomically. */
@external("ntoskrnl.exe", "RtlInterlockedClearBitRun")
export declare function RtlInterlockedClearBitRun(BitMapHeader: T.PRTL_BITMAP, StartingIndex: T.ULONG, NumberToClear: T.ULONG): void;

/** Copies a bit map into another, from a bit on. */
@external("ntoskrnl.exe", "RtlCopyBitMap")
export declare function RtlCopyBitMap(Source: T.PRTL_BITMAP, Destination: T.PRTL_BITMAP, TargetBit: T.ULONG): void;

/** Copies a run to the beginning of another bit map. */
@external("ntoskrnl.exe", "RtlExtractBitMap")
export declare function RtlExtractBitMap(Source: T.PRTL_BITMAP, Destination: T.PRTL_BITMAP, TargetBit: T.ULONG, NumberOfBits: T.ULONG): void;

/** Returns the number of the highest set bit, -1 for 0. */
@external("ntoskrnl.exe", "RtlFindMostSignificantBit")
export declare function RtlFindMostSignificantBit(Set: T.ULONGLONG): T.CCHAR;

/** Returns the number of the lowest set bit, -1 for 0. */
@external("ntoskrnl.exe", "RtlFindLeastSignificantBit")
export declare function RtlFindLeastSignificantBit(Set: T.ULONGLONG): T.CCHAR;

/** Counts the set bits of a number. */
@external("ntoskrnl.exe", "RtlNumberOfSetBitsUlongPtr")
export declare function RtlNumberOfSetBitsUlongPtr(Target: T.ULONG_PTR): T.ULONG;

/** Rotates a node to the root; returns it. */
@external("ntoskrnl.exe", "RtlSplay")
export declare function RtlSplay(Links: T.PRTL_SPLAY_LINKS): T.PRTL_SPLAY_LINKS;

/** Takes a node out and splays; returns the new root, NULL when empty. */
@external("ntoskrnl.exe", "RtlDelete")
export declare function RtlDelete(Links: T.PRTL_SPLAY_LINKS): T.PRTL_SPLAY_LINKS;

/** Takes a node out without rotating; keeps the root right. */
@external("ntoskrnl.exe", "RtlDeleteNoSplay")
export declare function RtlDeleteNoSplay(Links: T.PRTL_SPLAY_LINKS, Root: usize): void;

/** Returns the next in order below a node, or NULL. */
@external("ntoskrnl.exe", "RtlSubtreeSuccessor")
export declare function RtlSubtreeSuccessor(Links: T.PRTL_SPLAY_LINKS): T.PRTL_SPLAY_LINKS;

/** Returns the previous in order below a node, or NULL. */
@external("ntoskrnl.exe", "RtlSubtreePredecessor")
export declare function RtlSubtreePredecessor(Links: T.PRTL_SPLAY_LINKS): T.PRTL_SPLAY_LINKS;

/** Returns the next in order in the tree, or NULL. */
@external("ntoskrnl.exe", "RtlRealSuccessor")
export declare function RtlRealSuccessor(Links: T.PRTL_SPLAY_LINKS): T.PRTL_SPLAY_LINKS;

/** Returns the previous in order in the tree, or NULL. */
@external("ntoskrnl.exe", "RtlRealPredecessor")
export declare function RtlRealPredecessor(Links: T.PRTL_SPLAY_LINKS): T.PRTL_SPLAY_LINKS;

/** Makes a splay table. */
@external("ntoskrnl.exe", "RtlInitializeGenericTable")
export declare function RtlInitializeGenericTable(Table: T.PRTL_GENERIC_TABLE, CompareRoutine: T.PRTL_GENERIC_COMPARE_ROUTINE, AllocateRoutine: T.PRTL_GENERIC_ALLOCATE_ROUTINE, FreeRoutine: T.PRTL_GENERIC_FREE_ROUTINE, TableContext: T.PVOID): void;

/** Inserts a copy. */
@external("ntoskrnl.exe", "RtlInsertElementGenericTable")
export declare function RtlInsertElementGenericTable(Table: T.PRTL_GENERIC_TABLE, Buffer: T.PVOID, BufferSize: T.ULONG, NewElement: T.PBOOLEAN): T.PVOID;

/** Inserts a copy where a search ended. */
@external("ntoskrnl.exe", "RtlInsertElementGenericTableFull")
export declare function RtlInsertElementGenericTableFull(Table: T.PRTL_GENERIC_TABLE, Buffer: T.PVOID, BufferSize: T.ULONG, NewElement: T.PBOOLEAN, NodeOrParent: T.PVOID, SearchResult: T.TABLE_SEARCH_RESULT): T.PVOID;

/** Finds an element and where it would go. */
@external("ntoskrnl.exe", "RtlLookupElementGenericTableFull")
export declare function RtlLookupElementGenericTableFull(Table: T.PRTL_GENERIC_TABLE, Buffer: T.PVOID, NodeOrParent: usize, SearchResult: usize): T.PVOID;

/** Walks the elements in order and leaves the tree as it is. */
@external("ntoskrnl.exe", "RtlEnumerateGenericTableWithoutSplaying")
export declare function RtlEnumerateGenericTableWithoutSplaying(Table: T.PRTL_GENERIC_TABLE, RestartKey: usize): T.PVOID;

/** Deletes an element. */
@external("ntoskrnl.exe", "RtlDeleteElementGenericTable")
export declare function RtlDeleteElementGenericTable(Table: T.PRTL_GENERIC_TABLE, Buffer: T.PVOID): T.BOOLEAN;

/** Finds an element. */
@external("ntoskrnl.exe", "RtlLookupElementGenericTable")
export declare function RtlLookupElementGenericTable(Table: T.PRTL_GENERIC_TABLE, Buffer: T.PVOID): T.PVOID;

/** Walks the elements in order. */
@external("ntoskrnl.exe", "RtlEnumerateGenericTable")
export declare function RtlEnumerateGenericTable(Table: T.PRTL_GENERIC_TABLE, Restart: u32): T.PVOID;

/** Returns the Ith inserted. */
@external("ntoskrnl.exe", "RtlGetElementGenericTable")
export declare function RtlGetElementGenericTable(Table: T.PRTL_GENERIC_TABLE, I: T.ULONG): T.PVOID;

/** Counts elements. */
@external("ntoskrnl.exe", "RtlNumberGenericTableElements")
export declare function RtlNumberGenericTableElements(Table: T.PRTL_GENERIC_TABLE): T.ULONG;

/** Whether it is empty. */
@external("ntoskrnl.exe", "RtlIsGenericTableEmpty")
export declare function RtlIsGenericTableEmpty(Table: T.PRTL_GENERIC_TABLE): T.BOOLEAN;

/** Makes an AVL table. */
@external("ntoskrnl.exe", "RtlInitializeGenericTableAvl")
export declare function RtlInitializeGenericTableAvl(Table: T.PRTL_AVL_TABLE, CompareRoutine: T.PRTL_AVL_COMPARE_ROUTINE, AllocateRoutine: T.PRTL_AVL_ALLOCATE_ROUTINE, FreeRoutine: T.PRTL_AVL_FREE_ROUTINE, TableContext: T.PVOID): void;

/** Inserts a copy. */
@external("ntoskrnl.exe", "RtlInsertElementGenericTableAvl")
export declare function RtlInsertElementGenericTableAvl(Table: T.PRTL_AVL_TABLE, Buffer: T.PVOID, BufferSize: T.ULONG, NewElement: T.PBOOLEAN): T.PVOID;

/** Inserts a copy where a search ended. */
@external("ntoskrnl.exe", "RtlInsertElementGenericTableFullAvl")
export declare function RtlInsertElementGenericTableFullAvl(Table: T.PRTL_AVL_TABLE, Buffer: T.PVOID, BufferSize: T.ULONG, NewElement: T.PBOOLEAN, NodeOrParent: T.PVOID, SearchResult: T.TABLE_SEARCH_RESULT): T.PVOID;

/** Deletes an element. */
@external("ntoskrnl.exe", "RtlDeleteElementGenericTableAvl")
export declare function RtlDeleteElementGenericTableAvl(Table: T.PRTL_AVL_TABLE, Buffer: T.PVOID): T.BOOLEAN;

/** Finds an element. */
@external("ntoskrnl.exe", "RtlLookupElementGenericTableAvl")
export declare function RtlLookupElementGenericTableAvl(Table: T.PRTL_AVL_TABLE, Buffer: T.PVOID): T.PVOID;

/** Finds an element and where it would go. */
@external("ntoskrnl.exe", "RtlLookupElementGenericTableFullAvl")
export declare function RtlLookupElementGenericTableFullAvl(Table: T.PRTL_AVL_TABLE, Buffer: T.PVOID, NodeOrParent: usize, SearchResult: usize): T.PVOID;

/** Finds the first that matches. */
@external("ntoskrnl.exe", "RtlLookupFirstMatchingElementGenericTableAvl")
export declare function RtlLookupFirstMatchingElementGenericTableAvl(Table: T.PRTL_AVL_TABLE, Buffer: T.PVOID, RestartKey: usize): T.PVOID;

/** Walks the elements in order. */
@external("ntoskrnl.exe", "RtlEnumerateGenericTableAvl")
export declare function RtlEnumerateGenericTableAvl(Table: T.PRTL_AVL_TABLE, Restart: u32): T.PVOID;

/** Walks the elements in order. */
@external("ntoskrnl.exe", "RtlEnumerateGenericTableWithoutSplayingAvl")
export declare function RtlEnumerateGenericTableWithoutSplayingAvl(Table: T.PRTL_AVL_TABLE, RestartKey: usize): T.PVOID;

/** Walks the elements that match, from a key on. */
@external("ntoskrnl.exe", "RtlEnumerateGenericTableLikeADirectory")
export declare function RtlEnumerateGenericTableLikeADirectory(Table: T.PRTL_AVL_TABLE, MatchFunction: T.PRTL_AVL_MATCH_FUNCTION, MatchData: T.PVOID, NextFlag: T.ULONG, RestartKey: usize, DeleteCount: T.PULONG, Buffer: T.PVOID): T.PVOID;

/** Returns the Ith in order. */
@external("ntoskrnl.exe", "RtlGetElementGenericTableAvl")
export declare function RtlGetElementGenericTableAvl(Table: T.PRTL_AVL_TABLE, I: T.ULONG): T.PVOID;

/** Counts elements. */
@external("ntoskrnl.exe", "RtlNumberGenericTableElementsAvl")
export declare function RtlNumberGenericTableElementsAvl(Table: T.PRTL_AVL_TABLE): T.ULONG;

/** Whether it is empty. */
@external("ntoskrnl.exe", "RtlIsGenericTableEmptyAvl")
export declare function RtlIsGenericTableEmptyAvl(Table: T.PRTL_AVL_TABLE): T.BOOLEAN;

/** Makes an empty security descriptor. */
@external("ntoskrnl.exe", "RtlCreateSecurityDescriptor")
export declare function RtlCreateSecurityDescriptor(SecurityDescriptor: T.PSECURITY_DESCRIPTOR, Revision: T.ULONG): T.NTSTATUS;

/** Sets the access list. */
@external("ntoskrnl.exe", "RtlSetDaclSecurityDescriptor")
export declare function RtlSetDaclSecurityDescriptor(SecurityDescriptor: T.PSECURITY_DESCRIPTOR, DaclPresent: u32, Dacl: T.PACL, DaclDefaulted: u32): T.NTSTATUS;

/** Bytes of a security descriptor. */
@external("ntoskrnl.exe", "RtlLengthSecurityDescriptor")
export declare function RtlLengthSecurityDescriptor(SecurityDescriptor: T.PSECURITY_DESCRIPTOR): T.ULONG;

/** Whether it is well formed. */
@external("ntoskrnl.exe", "RtlValidSecurityDescriptor")
export declare function RtlValidSecurityDescriptor(SecurityDescriptor: T.PSECURITY_DESCRIPTOR): T.BOOLEAN;

/** Gives the access list. */
@external("ntoskrnl.exe", "RtlGetDaclSecurityDescriptor")
export declare function RtlGetDaclSecurityDescriptor(SecurityDescriptor: T.PSECURITY_DESCRIPTOR, DaclPresent: T.PBOOLEAN, Dacl: usize, DaclDefaulted: T.PBOOLEAN): T.NTSTATUS;

/** Makes an empty access list; bytes. */
@external("ntoskrnl.exe", "RtlCreateAcl")
export declare function RtlCreateAcl(Acl: T.PACL, AclLength: T.ULONG, AclRevision: T.ULONG): T.NTSTATUS;

/** Adds a right. */
@external("ntoskrnl.exe", "RtlAddAccessAllowedAce")
export declare function RtlAddAccessAllowedAce(Acl: T.PACL, AceRevision: T.ULONG, AccessMask: T.ACCESS_MASK, Sid: T.PSID): T.NTSTATUS;

/** Adds a right with flags. */
@external("ntoskrnl.exe", "RtlAddAccessAllowedAceEx")
export declare function RtlAddAccessAllowedAceEx(Acl: T.PACL, AceRevision: T.ULONG, AceFlags: T.ULONG, AccessMask: T.ACCESS_MASK, Sid: T.PSID): T.NTSTATUS;

/** Bytes of a SID. */
@external("ntoskrnl.exe", "RtlLengthSid")
export declare function RtlLengthSid(Sid: T.PSID): T.ULONG;

/** Bytes a SID needs. */
@external("ntoskrnl.exe", "RtlLengthRequiredSid")
export declare function RtlLengthRequiredSid(SubAuthorityCount: T.ULONG): T.ULONG;

/** Whether it is well formed. */
@external("ntoskrnl.exe", "RtlValidSid")
export declare function RtlValidSid(Sid: T.PSID): T.BOOLEAN;

/** Whether two are equal. */
@external("ntoskrnl.exe", "RtlEqualSid")
export declare function RtlEqualSid(Sid1: T.PSID, Sid2: T.PSID): T.BOOLEAN;

/** Copies a SID; bytes. */
@external("ntoskrnl.exe", "RtlCopySid")
export declare function RtlCopySid(DestinationSidLength: T.ULONG, DestinationSid: T.PSID, SourceSid: T.PSID): T.NTSTATUS;

/** Makes a SID. */
@external("ntoskrnl.exe", "RtlInitializeSid")
export declare function RtlInitializeSid(Sid: T.PSID, IdentifierAuthority: T.PSID_IDENTIFIER_AUTHORITY, SubAuthorityCount: u32): T.NTSTATUS;

/** Points to a part of a SID. */
@external("ntoskrnl.exe", "RtlSubAuthoritySid")
export declare function RtlSubAuthoritySid(Sid: T.PSID, SubAuthority: T.ULONG): T.PULONG;

/** Writes a SID. */
@external("ntoskrnl.exe", "RtlConvertSidToUnicodeString")
export declare function RtlConvertSidToUnicodeString(UnicodeString: T.PUNICODE_STRING, Sid: T.PSID, AllocateDestinationString: u32): T.NTSTATUS;

/** Replaces generic rights. */
@external("ntoskrnl.exe", "RtlMapGenericMask")
export declare function RtlMapGenericMask(AccessMask: T.PACCESS_MASK, GenericMapping: T.PGENERIC_MAPPING): void;

/** Points to the number of parts of a SID. */
@external("ntoskrnl.exe", "RtlSubAuthorityCountSid")
export declare function RtlSubAuthorityCountSid(Sid: T.PSID): T.PUCHAR;

/** Whether two are equal but for the last part. */
@external("ntoskrnl.exe", "RtlEqualPrefixSid")
export declare function RtlEqualPrefixSid(Sid1: T.PSID, Sid2: T.PSID): T.BOOLEAN;

/** Whether it is well formed. */
@external("ntoskrnl.exe", "RtlValidAcl")
export declare function RtlValidAcl(Acl: T.PACL): T.BOOLEAN;

/** Adds a refusal. */
@external("ntoskrnl.exe", "RtlAddAccessDeniedAce")
export declare function RtlAddAccessDeniedAce(Acl: T.PACL, AceRevision: T.ULONG, AccessMask: T.ACCESS_MASK, Sid: T.PSID): T.NTSTATUS;

/** Adds a refusal with flags. */
@external("ntoskrnl.exe", "RtlAddAccessDeniedAceEx")
export declare function RtlAddAccessDeniedAceEx(Acl: T.PACL, AceRevision: T.ULONG, AceFlags: T.ULONG, AccessMask: T.ACCESS_MASK, Sid: T.PSID): T.NTSTATUS;

/** Adds whole entries; bytes. */
@external("ntoskrnl.exe", "RtlAddAce")
export declare function RtlAddAce(Acl: T.PACL, AceRevision: T.ULONG, StartingAceIndex: T.ULONG, AceList: T.PVOID, AceListLength: T.ULONG): T.NTSTATUS;

/** Points to an entry. */
@external("ntoskrnl.exe", "RtlGetAce")
export declare function RtlGetAce(Acl: T.PACL, AceIndex: T.ULONG, Ace: usize): T.NTSTATUS;

/** Takes an entry out. */
@external("ntoskrnl.exe", "RtlDeleteAce")
export declare function RtlDeleteAce(Acl: T.PACL, AceIndex: T.ULONG): T.NTSTATUS;

/** Sets the audit list. */
@external("ntoskrnl.exe", "RtlSetSaclSecurityDescriptor")
export declare function RtlSetSaclSecurityDescriptor(SecurityDescriptor: T.PSECURITY_DESCRIPTOR, SaclPresent: u32, Sacl: T.PACL, SaclDefaulted: u32): T.NTSTATUS;

/** Gives the audit list. */
@external("ntoskrnl.exe", "RtlGetSaclSecurityDescriptor")
export declare function RtlGetSaclSecurityDescriptor(SecurityDescriptor: T.PSECURITY_DESCRIPTOR, SaclPresent: T.PBOOLEAN, Sacl: usize, SaclDefaulted: T.PBOOLEAN): T.NTSTATUS;

/** Sets the owner. */
@external("ntoskrnl.exe", "RtlSetOwnerSecurityDescriptor")
export declare function RtlSetOwnerSecurityDescriptor(SecurityDescriptor: T.PSECURITY_DESCRIPTOR, Owner: T.PSID, OwnerDefaulted: u32): T.NTSTATUS;

/** Gives the owner. */
@external("ntoskrnl.exe", "RtlGetOwnerSecurityDescriptor")
export declare function RtlGetOwnerSecurityDescriptor(SecurityDescriptor: T.PSECURITY_DESCRIPTOR, Owner: usize, OwnerDefaulted: T.PBOOLEAN): T.NTSTATUS;

/** Sets the group. */
@external("ntoskrnl.exe", "RtlSetGroupSecurityDescriptor")
export declare function RtlSetGroupSecurityDescriptor(SecurityDescriptor: T.PSECURITY_DESCRIPTOR, Group: T.PSID, GroupDefaulted: u32): T.NTSTATUS;

/** Gives the group. */
@external("ntoskrnl.exe", "RtlGetGroupSecurityDescriptor")
export declare function RtlGetGroupSecurityDescriptor(SecurityDescriptor: T.PSECURITY_DESCRIPTOR, Group: usize, GroupDefaulted: T.PBOOLEAN): T.NTSTATUS;

/** Writes an IPv4 address. */
@external("ntoskrnl.exe", "RtlIpv4AddressToStringA")
export declare function RtlIpv4AddressToStringA(Addr: usize, S: T.PSTR): T.PSTR;

/** Writes an IPv4 address. */
@external("ntoskrnl.exe", "RtlIpv4AddressToStringW")
export declare function RtlIpv4AddressToStringW(Addr: usize, S: T.PWSTR): T.PWSTR;

/** Writes an IPv4 address and a port; characters. */
@external("ntoskrnl.exe", "RtlIpv4AddressToStringExA")
export declare function RtlIpv4AddressToStringExA(Address: usize, Port: u32, AddressString: T.PSTR, AddressStringLength: T.PULONG): T.NTSTATUS;

/** Writes an IPv4 address and a port; characters. */
@external("ntoskrnl.exe", "RtlIpv4AddressToStringExW")
export declare function RtlIpv4AddressToStringExW(Address: usize, Port: u32, AddressString: T.PWSTR, AddressStringLength: T.PULONG): T.NTSTATUS;

/** Reads an IPv4 address. */
@external("ntoskrnl.exe", "RtlIpv4StringToAddressA")
export declare function RtlIpv4StringToAddressA(S: T.PCSTR, Strict: u32, Terminator: usize, Addr: T.PVOID): T.NTSTATUS;

/** Reads an IPv4 address. */
@external("ntoskrnl.exe", "RtlIpv4StringToAddressW")
export declare function RtlIpv4StringToAddressW(S: T.PCWSTR, Strict: u32, Terminator: usize, Addr: T.PVOID): T.NTSTATUS;

/** Reads an IPv4 address and a port. */
@external("ntoskrnl.exe", "RtlIpv4StringToAddressExA")
export declare function RtlIpv4StringToAddressExA(AddressString: T.PCSTR, Strict: u32, Address: T.PVOID, Port: T.PUSHORT): T.NTSTATUS;

/** Reads an IPv4 address and a port. */
@external("ntoskrnl.exe", "RtlIpv4StringToAddressExW")
export declare function RtlIpv4StringToAddressExW(AddressString: T.PCWSTR, Strict: u32, Address: T.PVOID, Port: T.PUSHORT): T.NTSTATUS;

/** Writes an IPv6 address. */
@external("ntoskrnl.exe", "RtlIpv6AddressToStringA")
export declare function RtlIpv6AddressToStringA(Addr: usize, S: T.PSTR): T.PSTR;

/** Writes an IPv6 address. */
@external("ntoskrnl.exe", "RtlIpv6AddressToStringW")
export declare function RtlIpv6AddressToStringW(Addr: usize, S: T.PWSTR): T.PWSTR;

/** Writes an IPv6 address, a scope and a port; characters. */
@external("ntoskrnl.exe", "RtlIpv6AddressToStringExA")
export declare function RtlIpv6AddressToStringExA(Address: usize, ScopeId: T.ULONG, Port: u32, AddressString: T.PSTR, AddressStringLength: T.PULONG): T.NTSTATUS;

/** Writes an IPv6 address, a scope and a port; characters. */
@external("ntoskrnl.exe", "RtlIpv6AddressToStringExW")
export declare function RtlIpv6AddressToStringExW(Address: usize, ScopeId: T.ULONG, Port: u32, AddressString: T.PWSTR, AddressStringLength: T.PULONG): T.NTSTATUS;

/** Reads an IPv6 address. */
@external("ntoskrnl.exe", "RtlIpv6StringToAddressA")
export declare function RtlIpv6StringToAddressA(S: T.PCSTR, Terminator: usize, Addr: T.PVOID): T.NTSTATUS;

/** Reads an IPv6 address. */
@external("ntoskrnl.exe", "RtlIpv6StringToAddressW")
export declare function RtlIpv6StringToAddressW(S: T.PCWSTR, Terminator: usize, Addr: T.PVOID): T.NTSTATUS;

/** Reads an IPv6 address, a scope and a port. */
@external("ntoskrnl.exe", "RtlIpv6StringToAddressExA")
export declare function RtlIpv6StringToAddressExA(AddressString: T.PCSTR, Address: T.PVOID, ScopeId: T.PULONG, Port: T.PUSHORT): T.NTSTATUS;

/** Reads an IPv6 address, a scope and a port. */
@external("ntoskrnl.exe", "RtlIpv6StringToAddressExW")
export declare function RtlIpv6StringToAddressExW(AddressString: T.PCWSTR, Address: T.PVOID, ScopeId: T.PULONG, Port: T.PUSHORT): T.NTSTATUS;

/** Makes a heap; bytes. */
@external("ntoskrnl.exe", "RtlCreateHeap")
export declare function RtlCreateHeap(Flags: T.ULONG, HeapBase: T.PVOID, ReserveSize: T.SIZE_T, CommitSize: T.SIZE_T, Lock: T.PVOID, Parameters: T.PVOID): T.PVOID;

/** Frees a heap and all its blocks. */
@external("ntoskrnl.exe", "RtlDestroyHeap")
export declare function RtlDestroyHeap(HeapHandle: T.PVOID): T.PVOID;

/** Allocates a block; bytes. */
@external("ntoskrnl.exe", "RtlAllocateHeap")
export declare function RtlAllocateHeap(HeapHandle: T.PVOID, Flags: T.ULONG, Size: T.SIZE_T): T.PVOID;

/** Frees a block. */
@external("ntoskrnl.exe", "RtlFreeHeap")
export declare function RtlFreeHeap(HeapHandle: T.PVOID, Flags: T.ULONG, BaseAddress: T.PVOID): T.BOOLEAN;

/** Makes a block larger or smaller; bytes. */
@external("ntoskrnl.exe", "RtlReAllocateHeap")
export declare function RtlReAllocateHeap(HeapHandle: T.PVOID, Flags: T.ULONG, BaseAddress: T.PVOID, Size: T.SIZE_T): T.PVOID;

/** Bytes of a block. */
@external("ntoskrnl.exe", "RtlSizeHeap")
export declare function RtlSizeHeap(HeapHandle: T.PVOID, Flags: T.ULONG, BaseAddress: T.PVOID): T.SIZE_T;

/** Makes an empty range list. */
@external("ntoskrnl.exe", "RtlInitializeRangeList")
export declare function RtlInitializeRangeList(RangeList: T.PVOID): void;

/** Empties a range list. */
@external("ntoskrnl.exe", "RtlFreeRangeList")
export declare function RtlFreeRangeList(RangeList: T.PVOID): void;

/** Copies a range list. */
@external("ntoskrnl.exe", "RtlCopyRangeList")
export declare function RtlCopyRangeList(CopyRangeList: T.PVOID, RangeList: T.PVOID): T.NTSTATUS;

/** Adds a range; first and last address. */
@external("ntoskrnl.exe", "RtlAddRange")
export declare function RtlAddRange(RangeList: T.PVOID, Start: T.ULONGLONG, End: T.ULONGLONG, Attributes: u32, Flags: T.ULONG, UserData: T.PVOID, Owner: T.PVOID): T.NTSTATUS;

/** Takes a range out. */
@external("ntoskrnl.exe", "RtlDeleteRange")
export declare function RtlDeleteRange(RangeList: T.PVOID, Start: T.ULONGLONG, End: T.ULONGLONG, Owner: T.PVOID): T.NTSTATUS;

/** Takes the ranges of an owner out. */
@external("ntoskrnl.exe", "RtlDeleteOwnersRanges")
export declare function RtlDeleteOwnersRanges(RangeList: T.PVOID, Owner: T.PVOID): T.NTSTATUS;

/** Finds a free range, the highest. */
@external("ntoskrnl.exe", "RtlFindRange")
export declare function RtlFindRange(RangeList: T.PVOID, Minimum: T.ULONGLONG, Maximum: T.ULONGLONG, Length: T.ULONG, Alignment: T.ULONG, Flags: T.ULONG, AttributeAvailableMask: u32, Context: T.PVOID, Callback: T.PVOID, Start: T.PULONGLONG): T.NTSTATUS;

/** Whether a range is free. */
@external("ntoskrnl.exe", "RtlIsRangeAvailable")
export declare function RtlIsRangeAvailable(RangeList: T.PVOID, Start: T.ULONGLONG, End: T.ULONGLONG, Flags: T.ULONG, AttributeAvailableMask: u32, Context: T.PVOID, Callback: T.PVOID, Available: T.PBOOLEAN): T.NTSTATUS;

/** Gives the first range. */
@external("ntoskrnl.exe", "RtlGetFirstRange")
export declare function RtlGetFirstRange(RangeList: T.PVOID, Iterator: T.PVOID, Range: usize): T.NTSTATUS;

/** Gives the next range. */
@external("ntoskrnl.exe", "RtlGetNextRange")
export declare function RtlGetNextRange(Iterator: T.PVOID, Range: usize, MoveForwards: u32): T.NTSTATUS;

/** Whether MS-DOS could have a file of that name. */
@external("ntoskrnl.exe", "RtlIsNameLegalDOS8Dot3")
export declare function RtlIsNameLegalDOS8Dot3(Name: T.PCUNICODE_STRING, OemName: T.POEM_STRING, NameContainsSpaces: T.PBOOLEAN): T.BOOLEAN;

/** Makes a name of MS-DOS, another at each call. */
@external("ntoskrnl.exe", "RtlGenerate8dot3Name")
export declare function RtlGenerate8dot3Name(Name: T.PCUNICODE_STRING, AllowExtendedCharacters: u32, Context: T.PGENERATE_NAME_CONTEXT, Name8dot3: T.PUNICODE_STRING): T.NTSTATUS;

/** Asks about a file by name. */
@external("ntoskrnl.exe", "ZwQueryFullAttributesFile")
export declare function ZwQueryFullAttributesFile(ObjectAttributes: T.POBJECT_ATTRIBUTES, FileInformation: T.PFILE_NETWORK_OPEN_INFORMATION): T.NTSTATUS;

/** Asks about a file by name. */
@external("ntoskrnl.exe", "NtQueryFullAttributesFile")
export declare function NtQueryFullAttributesFile(ObjectAttributes: T.POBJECT_ATTRIBUTES, FileInformation: T.PFILE_NETWORK_OPEN_INFORMATION): T.NTSTATUS;

/** Deletes a file, or an empty directory, by name. */
@external("ntoskrnl.exe", "ZwDeleteFile")
export declare function ZwDeleteFile(ObjectAttributes: T.POBJECT_ATTRIBUTES): T.NTSTATUS;

/** Deletes a file, or an empty directory, by name. */
@external("ntoskrnl.exe", "NtDeleteFile")
export declare function NtDeleteFile(ObjectAttributes: T.POBJECT_ATTRIBUTES): T.NTSTATUS;

/** Lists a directory; bytes. */
@external("ntoskrnl.exe", "ZwQueryDirectoryFile")
export declare function ZwQueryDirectoryFile(FileHandle: T.HANDLE, Event: T.HANDLE, ApcRoutine: T.PIO_APC_ROUTINE, ApcContext: T.PVOID, IoStatusBlock: T.PIO_STATUS_BLOCK, FileInformation: T.PVOID, Length: T.ULONG, FileInformationClass: T.FILE_INFORMATION_CLASS, ReturnSingleEntry: u32, FileName: T.PUNICODE_STRING, RestartScan: u32): T.NTSTATUS;

/** Lists a directory; bytes. */
@external("ntoskrnl.exe", "NtQueryDirectoryFile")
export declare function NtQueryDirectoryFile(FileHandle: T.HANDLE, Event: T.HANDLE, ApcRoutine: T.PIO_APC_ROUTINE, ApcContext: T.PVOID, IoStatusBlock: T.PIO_STATUS_BLOCK, FileInformation: T.PVOID, Length: T.ULONG, FileInformationClass: T.FILE_INFORMATION_CLASS, ReturnSingleEntry: u32, FileName: T.PUNICODE_STRING, RestartScan: u32): T.NTSTATUS;

/** Locks a byte range. */
@external("ntoskrnl.exe", "ZwLockFile")
export declare function ZwLockFile(FileHandle: T.HANDLE, Event: T.HANDLE, ApcRoutine: T.PIO_APC_ROUTINE, ApcContext: T.PVOID, IoStatusBlock: T.PIO_STATUS_BLOCK, ByteOffset: T.PLARGE_INTEGER, Length: T.PLARGE_INTEGER, Key: T.ULONG, FailImmediately: u32, ExclusiveLock: u32): T.NTSTATUS;

/** Locks a byte range. */
@external("ntoskrnl.exe", "NtLockFile")
export declare function NtLockFile(FileHandle: T.HANDLE, Event: T.HANDLE, ApcRoutine: T.PIO_APC_ROUTINE, ApcContext: T.PVOID, IoStatusBlock: T.PIO_STATUS_BLOCK, ByteOffset: T.PLARGE_INTEGER, Length: T.PLARGE_INTEGER, Key: T.ULONG, FailImmediately: u32, ExclusiveLock: u32): T.NTSTATUS;

/** Unlocks a byte range. */
@external("ntoskrnl.exe", "ZwUnlockFile")
export declare function ZwUnlockFile(FileHandle: T.HANDLE, IoStatusBlock: T.PIO_STATUS_BLOCK, ByteOffset: T.PLARGE_INTEGER, Length: T.PLARGE_INTEGER, Key: T.ULONG): T.NTSTATUS;

/** Unlocks a byte range. */
@external("ntoskrnl.exe", "NtUnlockFile")
export declare function NtUnlockFile(FileHandle: T.HANDLE, IoStatusBlock: T.PIO_STATUS_BLOCK, ByteOffset: T.PLARGE_INTEGER, Length: T.PLARGE_INTEGER, Key: T.ULONG): T.NTSTATUS;

/** Makes a section of memory or of a file; bytes. */
@external("ntoskrnl.exe", "ZwCreateSection")
export declare function ZwCreateSection(SectionHandle: T.PHANDLE, DesiredAccess: T.ACCESS_MASK, ObjectAttributes: T.POBJECT_ATTRIBUTES, MaximumSize: T.PLARGE_INTEGER, SectionPageProtection: T.ULONG, AllocationAttributes: T.ULONG, FileHandle: T.HANDLE): T.NTSTATUS;

/** Makes a section of memory or of a file; bytes. */
@external("ntoskrnl.exe", "NtCreateSection")
export declare function NtCreateSection(SectionHandle: T.PHANDLE, DesiredAccess: T.ACCESS_MASK, ObjectAttributes: T.POBJECT_ATTRIBUTES, MaximumSize: T.PLARGE_INTEGER, SectionPageProtection: T.ULONG, AllocationAttributes: T.ULONG, FileHandle: T.HANDLE): T.NTSTATUS;

/** Opens a section by name. */
@external("ntoskrnl.exe", "ZwOpenSection")
export declare function ZwOpenSection(SectionHandle: T.PHANDLE, DesiredAccess: T.ACCESS_MASK, ObjectAttributes: T.POBJECT_ATTRIBUTES): T.NTSTATUS;

/** Opens a section by name. */
@external("ntoskrnl.exe", "NtOpenSection")
export declare function NtOpenSection(SectionHandle: T.PHANDLE, DesiredAccess: T.ACCESS_MASK, ObjectAttributes: T.POBJECT_ATTRIBUTES): T.NTSTATUS;

/** Maps a section, at the same address for all; bytes. */
@external("ntoskrnl.exe", "ZwMapViewOfSection")
export declare function ZwMapViewOfSection(SectionHandle: T.HANDLE, ProcessHandle: T.HANDLE, BaseAddress: usize, ZeroBits: T.ULONG_PTR, CommitSize: T.SIZE_T, SectionOffset: T.PLARGE_INTEGER, ViewSize: T.PSIZE_T, InheritDisposition: T.SECTION_INHERIT, AllocationType: T.ULONG, Win32Protect: T.ULONG): T.NTSTATUS;

/** Maps a section, at the same address for all; bytes. */
@external("ntoskrnl.exe", "NtMapViewOfSection")
export declare function NtMapViewOfSection(SectionHandle: T.HANDLE, ProcessHandle: T.HANDLE, BaseAddress: usize, ZeroBits: T.ULONG_PTR, CommitSize: T.SIZE_T, SectionOffset: T.PLARGE_INTEGER, ViewSize: T.PSIZE_T, InheritDisposition: T.SECTION_INHERIT, AllocationType: T.ULONG, Win32Protect: T.ULONG): T.NTSTATUS;

/** Unmaps a view; what it has changed of a file is written. */
@external("ntoskrnl.exe", "ZwUnmapViewOfSection")
export declare function ZwUnmapViewOfSection(ProcessHandle: T.HANDLE, BaseAddress: T.PVOID): T.NTSTATUS;

/** Unmaps a view; what it has changed of a file is written. */
@external("ntoskrnl.exe", "NtUnmapViewOfSection")
export declare function NtUnmapViewOfSection(ProcessHandle: T.HANDLE, BaseAddress: T.PVOID): T.NTSTATUS;

/** Writes what a view has changed of its file. */
@external("ntoskrnl.exe", "ZwFlushVirtualMemory")
export declare function ZwFlushVirtualMemory(ProcessHandle: T.HANDLE, BaseAddress: usize, RegionSize: T.PSIZE_T, IoStatus: T.PIO_STATUS_BLOCK): T.NTSTATUS;

/** Writes what a view has changed of its file. */
@external("ntoskrnl.exe", "NtFlushVirtualMemory")
export declare function NtFlushVirtualMemory(ProcessHandle: T.HANDLE, BaseAddress: usize, RegionSize: T.PSIZE_T, IoStatus: T.PIO_STATUS_BLOCK): T.NTSTATUS;

/** Tells size and attributes of a section; bytes. */
@external("ntoskrnl.exe", "ZwQuerySection")
export declare function ZwQuerySection(SectionHandle: T.HANDLE, SectionInformationClass: T.ULONG, SectionInformation: T.PVOID, SectionInformationLength: T.SIZE_T, ReturnLength: T.PSIZE_T): T.NTSTATUS;

/** Tells size and attributes of a section; bytes. */
@external("ntoskrnl.exe", "NtQuerySection")
export declare function NtQuerySection(SectionHandle: T.HANDLE, SectionInformationClass: T.ULONG, SectionInformation: T.PVOID, SectionInformationLength: T.SIZE_T, ReturnLength: T.PSIZE_T): T.NTSTATUS;

/** Makes a section object without a handle; bytes. */
@external("ntoskrnl.exe", "MmCreateSection")
export declare function MmCreateSection(SectionObject: usize, DesiredAccess: T.ACCESS_MASK, ObjectAttributes: T.POBJECT_ATTRIBUTES, MaximumSize: T.PLARGE_INTEGER, SectionPageProtection: T.ULONG, AllocationAttributes: T.ULONG, FileHandle: T.HANDLE, FileObject: T.PFILE_OBJECT): T.NTSTATUS;

/** Maps a section, by pointers; bytes. */
@external("ntoskrnl.exe", "MmMapViewOfSection")
export declare function MmMapViewOfSection(SectionObject: T.PVOID, Process: T.PEPROCESS, CapturedBase: usize, ZeroBits: T.ULONG_PTR, CommitSize: T.SIZE_T, SectionOffset: T.PLARGE_INTEGER, CapturedViewSize: T.PSIZE_T, InheritDisposition: T.SECTION_INHERIT, AllocationType: T.ULONG, Protect: T.ULONG): T.NTSTATUS;

/** Unmaps a view. */
@external("ntoskrnl.exe", "MmUnmapViewOfSection")
export declare function MmUnmapViewOfSection(Process: T.PEPROCESS, BaseAddress: T.PVOID): T.NTSTATUS;

/** Maps a section for drivers; bytes. */
@external("ntoskrnl.exe", "MmMapViewInSystemSpace")
export declare function MmMapViewInSystemSpace(Section: T.PVOID, MappedBase: usize, ViewSize: T.PSIZE_T): T.NTSTATUS;

/** Unmaps it. */
@external("ntoskrnl.exe", "MmUnmapViewInSystemSpace")
export declare function MmUnmapViewInSystemSpace(MappedBase: T.PVOID): T.NTSTATUS;

/** Creates or opens a file or device. */
@external("ntoskrnl.exe", "ZwCreateFile")
export declare function ZwCreateFile(FileHandle: T.PHANDLE, DesiredAccess: T.ACCESS_MASK, ObjectAttributes: T.POBJECT_ATTRIBUTES, IoStatusBlock: T.PIO_STATUS_BLOCK, AllocationSize: T.PLARGE_INTEGER, FileAttributes: T.ULONG, ShareAccess: T.ULONG, CreateDisposition: T.ULONG, CreateOptions: T.ULONG, EaBuffer: T.PVOID, EaLength: T.ULONG): T.NTSTATUS;

/** Opens a file or device. */
@external("ntoskrnl.exe", "ZwOpenFile")
export declare function ZwOpenFile(FileHandle: T.PHANDLE, DesiredAccess: T.ACCESS_MASK, ObjectAttributes: T.POBJECT_ATTRIBUTES, IoStatusBlock: T.PIO_STATUS_BLOCK, ShareAccess: T.ULONG, OpenOptions: T.ULONG): T.NTSTATUS;

/** Reads; bytes. */
@external("ntoskrnl.exe", "ZwReadFile")
export declare function ZwReadFile(FileHandle: T.HANDLE, Event: T.HANDLE, ApcRoutine: T.PIO_APC_ROUTINE, ApcContext: T.PVOID, IoStatusBlock: T.PIO_STATUS_BLOCK, Buffer: T.PVOID, Length: T.ULONG, ByteOffset: T.PLARGE_INTEGER, Key: T.PULONG): T.NTSTATUS;

/** Writes; bytes. */
@external("ntoskrnl.exe", "ZwWriteFile")
export declare function ZwWriteFile(FileHandle: T.HANDLE, Event: T.HANDLE, ApcRoutine: T.PIO_APC_ROUTINE, ApcContext: T.PVOID, IoStatusBlock: T.PIO_STATUS_BLOCK, Buffer: T.PVOID, Length: T.ULONG, ByteOffset: T.PLARGE_INTEGER, Key: T.PULONG): T.NTSTATUS;

/** Asks about an open file; bytes. */
@external("ntoskrnl.exe", "ZwQueryInformationFile")
export declare function ZwQueryInformationFile(FileHandle: T.HANDLE, IoStatusBlock: T.PIO_STATUS_BLOCK, FileInformation: T.PVOID, Length: T.ULONG, FileInformationClass: T.FILE_INFORMATION_CLASS): T.NTSTATUS;

/** Changes an open file; bytes. */
@external("ntoskrnl.exe", "ZwSetInformationFile")
export declare function ZwSetInformationFile(FileHandle: T.HANDLE, IoStatusBlock: T.PIO_STATUS_BLOCK, FileInformation: T.PVOID, Length: T.ULONG, FileInformationClass: T.FILE_INFORMATION_CLASS): T.NTSTATUS;

/** Writes what is buffered. */
@external("ntoskrnl.exe", "ZwFlushBuffersFile")
export declare function ZwFlushBuffersFile(FileHandle: T.HANDLE, IoStatusBlock: T.PIO_STATUS_BLOCK): T.NTSTATUS;

/** Sends a control code; bytes. */
@external("ntoskrnl.exe", "ZwDeviceIoControlFile")
export declare function ZwDeviceIoControlFile(FileHandle: T.HANDLE, Event: T.HANDLE, ApcRoutine: T.PIO_APC_ROUTINE, ApcContext: T.PVOID, IoStatusBlock: T.PIO_STATUS_BLOCK, IoControlCode: T.ULONG, InputBuffer: T.PVOID, InputBufferLength: T.ULONG, OutputBuffer: T.PVOID, OutputBufferLength: T.ULONG): T.NTSTATUS;

/** Sends a file system control code; bytes. */
@external("ntoskrnl.exe", "ZwFsControlFile")
export declare function ZwFsControlFile(FileHandle: T.HANDLE, Event: T.HANDLE, ApcRoutine: T.PIO_APC_ROUTINE, ApcContext: T.PVOID, IoStatusBlock: T.PIO_STATUS_BLOCK, FsControlCode: T.ULONG, InputBuffer: T.PVOID, InputBufferLength: T.ULONG, OutputBuffer: T.PVOID, OutputBufferLength: T.ULONG): T.NTSTATUS;

/** Asks about a volume; bytes. */
@external("ntoskrnl.exe", "ZwQueryVolumeInformationFile")
export declare function ZwQueryVolumeInformationFile(FileHandle: T.HANDLE, IoStatusBlock: T.PIO_STATUS_BLOCK, FsInformation: T.PVOID, Length: T.ULONG, FsInformationClass: T.FS_INFORMATION_CLASS): T.NTSTATUS;

/** Reads; bytes. */
@external("ntoskrnl.exe", "NtReadFile")
export declare function NtReadFile(FileHandle: T.HANDLE, Event: T.HANDLE, ApcRoutine: T.PIO_APC_ROUTINE, ApcContext: T.PVOID, IoStatusBlock: T.PIO_STATUS_BLOCK, Buffer: T.PVOID, Length: T.ULONG, ByteOffset: T.PLARGE_INTEGER, Key: T.PULONG): T.NTSTATUS;

/** Writes; bytes. */
@external("ntoskrnl.exe", "NtWriteFile")
export declare function NtWriteFile(FileHandle: T.HANDLE, Event: T.HANDLE, ApcRoutine: T.PIO_APC_ROUTINE, ApcContext: T.PVOID, IoStatusBlock: T.PIO_STATUS_BLOCK, Buffer: T.PVOID, Length: T.ULONG, ByteOffset: T.PLARGE_INTEGER, Key: T.PULONG): T.NTSTATUS;

/** Creates or opens a file or device. */
@external("ntoskrnl.exe", "NtCreateFile")
export declare function NtCreateFile(FileHandle: T.PHANDLE, DesiredAccess: T.ACCESS_MASK, ObjectAttributes: T.POBJECT_ATTRIBUTES, IoStatusBlock: T.PIO_STATUS_BLOCK, AllocationSize: T.PLARGE_INTEGER, FileAttributes: T.ULONG, ShareAccess: T.ULONG, CreateDisposition: T.ULONG, CreateOptions: T.ULONG, EaBuffer: T.PVOID, EaLength: T.ULONG): T.NTSTATUS;

/** Opens a file or device. */
@external("ntoskrnl.exe", "NtOpenFile")
export declare function NtOpenFile(FileHandle: T.PHANDLE, DesiredAccess: T.ACCESS_MASK, ObjectAttributes: T.POBJECT_ATTRIBUTES, IoStatusBlock: T.PIO_STATUS_BLOCK, ShareAccess: T.ULONG, OpenOptions: T.ULONG): T.NTSTATUS;

/** Cancels the requests of this thread to a file. */
@external("ntoskrnl.exe", "ZwCancelIoFile")
export declare function ZwCancelIoFile(FileHandle: T.HANDLE, IoStatusBlock: T.PIO_STATUS_BLOCK): T.NTSTATUS;

/** Cancels requests to a file, of any thread of the process. */
@external("ntoskrnl.exe", "ZwCancelIoFileEx")
export declare function ZwCancelIoFileEx(FileHandle: T.HANDLE, IoRequestToCancel: T.PIO_STATUS_BLOCK, IoStatusBlock: T.PIO_STATUS_BLOCK): T.NTSTATUS;

/** Cancels the requests of this thread to a file. */
@external("ntoskrnl.exe", "NtCancelIoFile")
export declare function NtCancelIoFile(FileHandle: T.HANDLE, IoStatusBlock: T.PIO_STATUS_BLOCK): T.NTSTATUS;

/** Cancels requests to a file, of any thread of the process. */
@external("ntoskrnl.exe", "NtCancelIoFileEx")
export declare function NtCancelIoFileEx(FileHandle: T.HANDLE, IoRequestToCancel: T.PIO_STATUS_BLOCK, IoStatusBlock: T.PIO_STATUS_BLOCK): T.NTSTATUS;

/** Sends a control code; bytes. */
@external("ntoskrnl.exe", "NtDeviceIoControlFile")
export declare function NtDeviceIoControlFile(FileHandle: T.HANDLE, Event: T.HANDLE, ApcRoutine: T.PIO_APC_ROUTINE, ApcContext: T.PVOID, IoStatusBlock: T.PIO_STATUS_BLOCK, IoControlCode: T.ULONG, InputBuffer: T.PVOID, InputBufferLength: T.ULONG, OutputBuffer: T.PVOID, OutputBufferLength: T.ULONG): T.NTSTATUS;

/** Sends a file system control code; bytes. */
@external("ntoskrnl.exe", "NtFsControlFile")
export declare function NtFsControlFile(FileHandle: T.HANDLE, Event: T.HANDLE, ApcRoutine: T.PIO_APC_ROUTINE, ApcContext: T.PVOID, IoStatusBlock: T.PIO_STATUS_BLOCK, FsControlCode: T.ULONG, InputBuffer: T.PVOID, InputBufferLength: T.ULONG, OutputBuffer: T.PVOID, OutputBufferLength: T.ULONG): T.NTSTATUS;

/** Writes what is buffered. */
@external("ntoskrnl.exe", "NtFlushBuffersFile")
export declare function NtFlushBuffersFile(FileHandle: T.HANDLE, IoStatusBlock: T.PIO_STATUS_BLOCK): T.NTSTATUS;

/** Asks about an open file; bytes. */
@external("ntoskrnl.exe", "NtQueryInformationFile")
export declare function NtQueryInformationFile(FileHandle: T.HANDLE, IoStatusBlock: T.PIO_STATUS_BLOCK, FileInformation: T.PVOID, Length: T.ULONG, FileInformationClass: T.FILE_INFORMATION_CLASS): T.NTSTATUS;

/** Changes an open file; bytes. */
@external("ntoskrnl.exe", "NtSetInformationFile")
export declare function NtSetInformationFile(FileHandle: T.HANDLE, IoStatusBlock: T.PIO_STATUS_BLOCK, FileInformation: T.PVOID, Length: T.ULONG, FileInformationClass: T.FILE_INFORMATION_CLASS): T.NTSTATUS;

/** Asks about a volume; bytes. */
@external("ntoskrnl.exe", "NtQueryVolumeInformationFile")
export declare function NtQueryVolumeInformationFile(FileHandle: T.HANDLE, IoStatusBlock: T.PIO_STATUS_BLOCK, FsInformation: T.PVOID, Length: T.ULONG, FsInformationClass: T.FS_INFORMATION_CLASS): T.NTSTATUS;

/** Loads a driver. */
@external("ntoskrnl.exe", "ZwLoadDriver")
export declare function ZwLoadDriver(DriverServiceName: T.PUNICODE_STRING): T.NTSTATUS;

/** Unloads a driver. */
@external("ntoskrnl.exe", "ZwUnloadDriver")
export declare function ZwUnloadDriver(DriverServiceName: T.PUNICODE_STRING): T.NTSTATUS;

/** Loads a driver. */
@external("ntoskrnl.exe", "NtLoadDriver")
export declare function NtLoadDriver(DriverServiceName: T.PUNICODE_STRING): T.NTSTATUS;

/** Unloads a driver. */
@external("ntoskrnl.exe", "NtUnloadDriver")
export declare function NtUnloadDriver(DriverServiceName: T.PUNICODE_STRING): T.NTSTATUS;

/** Lets another ready thread run. */
@external("ntoskrnl.exe", "ZwYieldExecution")
export declare function ZwYieldExecution(): T.NTSTATUS;

/** Closes a handle. */
@external("ntoskrnl.exe", "ZwClose")
export declare function ZwClose(Handle: T.HANDLE): T.NTSTATUS;

/** Closes a handle. */
@external("ntoskrnl.exe", "NtClose")
export declare function NtClose(Handle: T.HANDLE): T.NTSTATUS;

/** Duplicates a handle. */
@external("ntoskrnl.exe", "ZwDuplicateObject")
export declare function ZwDuplicateObject(SourceProcessHandle: T.HANDLE, SourceHandle: T.HANDLE, TargetProcessHandle: T.HANDLE, TargetHandle: T.PHANDLE, DesiredAccess: T.ACCESS_MASK, HandleAttributes: T.ULONG, Options: T.ULONG): T.NTSTATUS;

/** Duplicates a handle. */
@external("ntoskrnl.exe", "NtDuplicateObject")
export declare function NtDuplicateObject(SourceProcessHandle: T.HANDLE, SourceHandle: T.HANDLE, TargetProcessHandle: T.HANDLE, TargetHandle: T.PHANDLE, DesiredAccess: T.ACCESS_MASK, HandleAttributes: T.ULONG, Options: T.ULONG): T.NTSTATUS;

/** Asks about an object; bytes. */
@external("ntoskrnl.exe", "ZwQueryObject")
export declare function ZwQueryObject(Handle: T.HANDLE, ObjectInformationClass: T.OBJECT_INFORMATION_CLASS, ObjectInformation: T.PVOID, ObjectInformationLength: T.ULONG, ReturnLength: T.PULONG): T.NTSTATUS;

/** Asks about an object; bytes. */
@external("ntoskrnl.exe", "NtQueryObject")
export declare function NtQueryObject(Handle: T.HANDLE, ObjectInformationClass: T.OBJECT_INFORMATION_CLASS, ObjectInformation: T.PVOID, ObjectInformationLength: T.ULONG, ReturnLength: T.PULONG): T.NTSTATUS;

/** Says whether a handle is inherited, and protected from being closed; bytes. */
@external("ntoskrnl.exe", "ZwSetInformationObject")
export declare function ZwSetInformationObject(Handle: T.HANDLE, ObjectInformationClass: T.OBJECT_INFORMATION_CLASS, ObjectInformation: T.PVOID, ObjectInformationLength: T.ULONG): T.NTSTATUS;

/** Says whether a handle is inherited, and protected from being closed; bytes. */
@external("ntoskrnl.exe", "NtSetInformationObject")
export declare function NtSetInformationObject(Handle: T.HANDLE, ObjectInformationClass: T.OBJECT_INFORMATION_CLASS, ObjectInformation: T.PVOID, ObjectInformationLength: T.ULONG): T.NTSTATUS;

/** Copies parts of the security descriptor of an object; bytes. */
@external("ntoskrnl.exe", "ZwQuerySecurityObject")
export declare function ZwQuerySecurityObject(Handle: T.HANDLE, SecurityInformation: T.SECURITY_INFORMATION, SecurityDescriptor: T.PSECURITY_DESCRIPTOR, Length: T.ULONG, LengthNeeded: T.PULONG): T.NTSTATUS;

/** Copies parts of the security descriptor of an object; bytes. */
@external("ntoskrnl.exe", "NtQuerySecurityObject")
export declare function NtQuerySecurityObject(Handle: T.HANDLE, SecurityInformation: T.SECURITY_INFORMATION, SecurityDescriptor: T.PSECURITY_DESCRIPTOR, Length: T.ULONG, LengthNeeded: T.PULONG): T.NTSTATUS;

/** Changes parts of the security descriptor of an object. */
@external("ntoskrnl.exe", "ZwSetSecurityObject")
export declare function ZwSetSecurityObject(Handle: T.HANDLE, SecurityInformation: T.SECURITY_INFORMATION, SecurityDescriptor: T.PSECURITY_DESCRIPTOR): T.NTSTATUS;

/** Changes parts of the security descriptor of an object. */
@external("ntoskrnl.exe", "NtSetSecurityObject")
export declare function NtSetSecurityObject(Handle: T.HANDLE, SecurityInformation: T.SECURITY_INFORMATION, SecurityDescriptor: T.PSECURITY_DESCRIPTOR): T.NTSTATUS;

/** Waits for the object of a handle; 100 ns. */
@external("ntoskrnl.exe", "ZwWaitForSingleObject")
export declare function ZwWaitForSingleObject(Handle: T.HANDLE, Alertable: u32, Timeout: T.PLARGE_INTEGER): T.NTSTATUS;

/** Waits for the object of a handle; 100 ns. */
@external("ntoskrnl.exe", "NtWaitForSingleObject")
export declare function NtWaitForSingleObject(Handle: T.HANDLE, Alertable: u32, Timeout: T.PLARGE_INTEGER): T.NTSTATUS;

/** Waits for several objects; 100 ns. */
@external("ntoskrnl.exe", "ZwWaitForMultipleObjects")
export declare function ZwWaitForMultipleObjects(Count: T.ULONG, Handles: T.PHANDLE, WaitType: T.WAIT_TYPE, Alertable: u32, Timeout: T.PLARGE_INTEGER): T.NTSTATUS;

/** Waits for several objects; 100 ns. */
@external("ntoskrnl.exe", "NtWaitForMultipleObjects")
export declare function NtWaitForMultipleObjects(Count: T.ULONG, Handles: T.PHANDLE, WaitType: T.WAIT_TYPE, Alertable: u32, Timeout: T.PLARGE_INTEGER): T.NTSTATUS;

/** Signals one object and waits for another; 100 ns. */
@external("ntoskrnl.exe", "ZwSignalAndWaitForSingleObject")
export declare function ZwSignalAndWaitForSingleObject(SignalHandle: T.HANDLE, WaitHandle: T.HANDLE, Alertable: u32, Timeout: T.PLARGE_INTEGER): T.NTSTATUS;

/** Signals one object and waits for another; 100 ns. */
@external("ntoskrnl.exe", "NtSignalAndWaitForSingleObject")
export declare function NtSignalAndWaitForSingleObject(SignalHandle: T.HANDLE, WaitHandle: T.HANDLE, Alertable: u32, Timeout: T.PLARGE_INTEGER): T.NTSTATUS;

/** Creates an event. */
@external("ntoskrnl.exe", "ZwCreateEvent")
export declare function ZwCreateEvent(Handle: T.PHANDLE, DesiredAccess: T.ACCESS_MASK, ObjectAttributes: T.POBJECT_ATTRIBUTES, EventType: T.EVENT_TYPE, InitialState: u32): T.NTSTATUS;

/** Creates an event. */
@external("ntoskrnl.exe", "NtCreateEvent")
export declare function NtCreateEvent(Handle: T.PHANDLE, DesiredAccess: T.ACCESS_MASK, ObjectAttributes: T.POBJECT_ATTRIBUTES, EventType: T.EVENT_TYPE, InitialState: u32): T.NTSTATUS;

/** Opens an event. */
@external("ntoskrnl.exe", "ZwOpenEvent")
export declare function ZwOpenEvent(Handle: T.PHANDLE, DesiredAccess: T.ACCESS_MASK, ObjectAttributes: T.POBJECT_ATTRIBUTES): T.NTSTATUS;

/** Opens an event. */
@external("ntoskrnl.exe", "NtOpenEvent")
export declare function NtOpenEvent(Handle: T.PHANDLE, DesiredAccess: T.ACCESS_MASK, ObjectAttributes: T.POBJECT_ATTRIBUTES): T.NTSTATUS;

/** Signals an event. */
@external("ntoskrnl.exe", "ZwSetEvent")
export declare function ZwSetEvent(EventHandle: T.HANDLE, PreviousState: T.PLONG): T.NTSTATUS;

/** Signals an event. */
@external("ntoskrnl.exe", "NtSetEvent")
export declare function NtSetEvent(EventHandle: T.HANDLE, PreviousState: T.PLONG): T.NTSTATUS;

/** Resets an event. */
@external("ntoskrnl.exe", "ZwResetEvent")
export declare function ZwResetEvent(EventHandle: T.HANDLE, PreviousState: T.PLONG): T.NTSTATUS;

/** Resets an event. */
@external("ntoskrnl.exe", "NtResetEvent")
export declare function NtResetEvent(EventHandle: T.HANDLE, PreviousState: T.PLONG): T.NTSTATUS;

/** Releases who waits now. */
@external("ntoskrnl.exe", "ZwPulseEvent")
export declare function ZwPulseEvent(EventHandle: T.HANDLE, PreviousState: T.PLONG): T.NTSTATUS;

/** Releases who waits now. */
@external("ntoskrnl.exe", "NtPulseEvent")
export declare function NtPulseEvent(EventHandle: T.HANDLE, PreviousState: T.PLONG): T.NTSTATUS;

/** Resets an event. */
@external("ntoskrnl.exe", "ZwClearEvent")
export declare function ZwClearEvent(EventHandle: T.HANDLE): T.NTSTATUS;

/** Resets an event. */
@external("ntoskrnl.exe", "NtClearEvent")
export declare function NtClearEvent(EventHandle: T.HANDLE): T.NTSTATUS;

/** Asks about an event. */
@external("ntoskrnl.exe", "ZwQueryEvent")
export declare function ZwQueryEvent(EventHandle: T.HANDLE, InformationClass: T.ULONG, Information: T.PVOID, Length: T.ULONG, ReturnLength: T.PULONG): T.NTSTATUS;

/** Asks about an event. */
@external("ntoskrnl.exe", "NtQueryEvent")
export declare function NtQueryEvent(EventHandle: T.HANDLE, InformationClass: T.ULONG, Information: T.PVOID, Length: T.ULONG, ReturnLength: T.PULONG): T.NTSTATUS;

/** Creates a semaphore. */
@external("ntoskrnl.exe", "ZwCreateSemaphore")
export declare function ZwCreateSemaphore(Handle: T.PHANDLE, DesiredAccess: T.ACCESS_MASK, ObjectAttributes: T.POBJECT_ATTRIBUTES, InitialCount: T.LONG, MaximumCount: T.LONG): T.NTSTATUS;

/** Creates a semaphore. */
@external("ntoskrnl.exe", "NtCreateSemaphore")
export declare function NtCreateSemaphore(Handle: T.PHANDLE, DesiredAccess: T.ACCESS_MASK, ObjectAttributes: T.POBJECT_ATTRIBUTES, InitialCount: T.LONG, MaximumCount: T.LONG): T.NTSTATUS;

/** Opens a semaphore. */
@external("ntoskrnl.exe", "ZwOpenSemaphore")
export declare function ZwOpenSemaphore(Handle: T.PHANDLE, DesiredAccess: T.ACCESS_MASK, ObjectAttributes: T.POBJECT_ATTRIBUTES): T.NTSTATUS;

/** Opens a semaphore. */
@external("ntoskrnl.exe", "NtOpenSemaphore")
export declare function NtOpenSemaphore(Handle: T.PHANDLE, DesiredAccess: T.ACCESS_MASK, ObjectAttributes: T.POBJECT_ATTRIBUTES): T.NTSTATUS;

/** Adds to the count of a semaphore. */
@external("ntoskrnl.exe", "ZwReleaseSemaphore")
export declare function ZwReleaseSemaphore(SemaphoreHandle: T.HANDLE, ReleaseCount: T.LONG, PreviousCount: T.PLONG): T.NTSTATUS;

/** Adds to the count of a semaphore. */
@external("ntoskrnl.exe", "NtReleaseSemaphore")
export declare function NtReleaseSemaphore(SemaphoreHandle: T.HANDLE, ReleaseCount: T.LONG, PreviousCount: T.PLONG): T.NTSTATUS;

/** Asks about a semaphore. */
@external("ntoskrnl.exe", "ZwQuerySemaphore")
export declare function ZwQuerySemaphore(SemaphoreHandle: T.HANDLE, InformationClass: T.ULONG, Information: T.PVOID, Length: T.ULONG, ReturnLength: T.PULONG): T.NTSTATUS;

/** Asks about a semaphore. */
@external("ntoskrnl.exe", "NtQuerySemaphore")
export declare function NtQuerySemaphore(SemaphoreHandle: T.HANDLE, InformationClass: T.ULONG, Information: T.PVOID, Length: T.ULONG, ReturnLength: T.PULONG): T.NTSTATUS;

/** Creates a mutex. */
@external("ntoskrnl.exe", "ZwCreateMutant")
export declare function ZwCreateMutant(Handle: T.PHANDLE, DesiredAccess: T.ACCESS_MASK, ObjectAttributes: T.POBJECT_ATTRIBUTES, InitialOwner: u32): T.NTSTATUS;

/** Creates a mutex. */
@external("ntoskrnl.exe", "NtCreateMutant")
export declare function NtCreateMutant(Handle: T.PHANDLE, DesiredAccess: T.ACCESS_MASK, ObjectAttributes: T.POBJECT_ATTRIBUTES, InitialOwner: u32): T.NTSTATUS;

/** Opens a mutex. */
@external("ntoskrnl.exe", "ZwOpenMutant")
export declare function ZwOpenMutant(Handle: T.PHANDLE, DesiredAccess: T.ACCESS_MASK, ObjectAttributes: T.POBJECT_ATTRIBUTES): T.NTSTATUS;

/** Opens a mutex. */
@external("ntoskrnl.exe", "NtOpenMutant")
export declare function NtOpenMutant(Handle: T.PHANDLE, DesiredAccess: T.ACCESS_MASK, ObjectAttributes: T.POBJECT_ATTRIBUTES): T.NTSTATUS;

/** Releases a mutex. */
@external("ntoskrnl.exe", "ZwReleaseMutant")
export declare function ZwReleaseMutant(MutantHandle: T.HANDLE, PreviousCount: T.PLONG): T.NTSTATUS;

/** Releases a mutex. */
@external("ntoskrnl.exe", "NtReleaseMutant")
export declare function NtReleaseMutant(MutantHandle: T.HANDLE, PreviousCount: T.PLONG): T.NTSTATUS;

/** Asks about a mutex. */
@external("ntoskrnl.exe", "ZwQueryMutant")
export declare function ZwQueryMutant(MutantHandle: T.HANDLE, InformationClass: T.ULONG, Information: T.PVOID, Length: T.ULONG, ReturnLength: T.PULONG): T.NTSTATUS;

/** Asks about a mutex. */
@external("ntoskrnl.exe", "NtQueryMutant")
export declare function NtQueryMutant(MutantHandle: T.HANDLE, InformationClass: T.ULONG, Information: T.PVOID, Length: T.ULONG, ReturnLength: T.PULONG): T.NTSTATUS;

/** Creates a timer. */
@external("ntoskrnl.exe", "ZwCreateTimer")
export declare function ZwCreateTimer(Handle: T.PHANDLE, DesiredAccess: T.ACCESS_MASK, ObjectAttributes: T.POBJECT_ATTRIBUTES, TimerType: T.TIMER_TYPE): T.NTSTATUS;

/** Creates a timer. */
@external("ntoskrnl.exe", "NtCreateTimer")
export declare function NtCreateTimer(Handle: T.PHANDLE, DesiredAccess: T.ACCESS_MASK, ObjectAttributes: T.POBJECT_ATTRIBUTES, TimerType: T.TIMER_TYPE): T.NTSTATUS;

/** Opens a timer. */
@external("ntoskrnl.exe", "ZwOpenTimer")
export declare function ZwOpenTimer(Handle: T.PHANDLE, DesiredAccess: T.ACCESS_MASK, ObjectAttributes: T.POBJECT_ATTRIBUTES): T.NTSTATUS;

/** Opens a timer. */
@external("ntoskrnl.exe", "NtOpenTimer")
export declare function NtOpenTimer(Handle: T.PHANDLE, DesiredAccess: T.ACCESS_MASK, ObjectAttributes: T.POBJECT_ATTRIBUTES): T.NTSTATUS;

/** Sets a timer; DueTime in 100 ns, Period in milliseconds. */
@external("ntoskrnl.exe", "ZwSetTimer")
export declare function ZwSetTimer(TimerHandle: T.HANDLE, DueTime: T.PLARGE_INTEGER, TimerApcRoutine: T.PVOID, TimerContext: T.PVOID, ResumeTimer: u32, Period: T.LONG, PreviousState: T.PBOOLEAN): T.NTSTATUS;

/** Sets a timer; DueTime in 100 ns, Period in milliseconds. */
@external("ntoskrnl.exe", "NtSetTimer")
export declare function NtSetTimer(TimerHandle: T.HANDLE, DueTime: T.PLARGE_INTEGER, TimerApcRoutine: T.PVOID, TimerContext: T.PVOID, ResumeTimer: u32, Period: T.LONG, PreviousState: T.PBOOLEAN): T.NTSTATUS;

/** Cancels a timer. */
@external("ntoskrnl.exe", "ZwCancelTimer")
export declare function ZwCancelTimer(TimerHandle: T.HANDLE, CurrentState: T.PBOOLEAN): T.NTSTATUS;

/** Cancels a timer. */
@external("ntoskrnl.exe", "NtCancelTimer")
export declare function NtCancelTimer(TimerHandle: T.HANDLE, CurrentState: T.PBOOLEAN): T.NTSTATUS;

/** Asks about a timer. */
@external("ntoskrnl.exe", "ZwQueryTimer")
export declare function ZwQueryTimer(TimerHandle: T.HANDLE, InformationClass: T.ULONG, Information: T.PVOID, Length: T.ULONG, ReturnLength: T.PULONG): T.NTSTATUS;

/** Asks about a timer. */
@external("ntoskrnl.exe", "NtQueryTimer")
export declare function NtQueryTimer(TimerHandle: T.HANDLE, InformationClass: T.ULONG, Information: T.PVOID, Length: T.ULONG, ReturnLength: T.PULONG): T.NTSTATUS;

/** Creates a directory of objects. */
@external("ntoskrnl.exe", "ZwCreateDirectoryObject")
export declare function ZwCreateDirectoryObject(DirectoryHandle: T.PHANDLE, DesiredAccess: T.ACCESS_MASK, ObjectAttributes: T.POBJECT_ATTRIBUTES): T.NTSTATUS;

/** Creates a directory of objects. */
@external("ntoskrnl.exe", "NtCreateDirectoryObject")
export declare function NtCreateDirectoryObject(DirectoryHandle: T.PHANDLE, DesiredAccess: T.ACCESS_MASK, ObjectAttributes: T.POBJECT_ATTRIBUTES): T.NTSTATUS;

/** Opens a directory of objects. */
@external("ntoskrnl.exe", "ZwOpenDirectoryObject")
export declare function ZwOpenDirectoryObject(Handle: T.PHANDLE, DesiredAccess: T.ACCESS_MASK, ObjectAttributes: T.POBJECT_ATTRIBUTES): T.NTSTATUS;

/** Opens a directory of objects. */
@external("ntoskrnl.exe", "NtOpenDirectoryObject")
export declare function NtOpenDirectoryObject(Handle: T.PHANDLE, DesiredAccess: T.ACCESS_MASK, ObjectAttributes: T.POBJECT_ATTRIBUTES): T.NTSTATUS;

/** Lists a directory of objects; bytes. */
@external("ntoskrnl.exe", "ZwQueryDirectoryObject")
export declare function ZwQueryDirectoryObject(DirectoryHandle: T.HANDLE, Buffer: T.PVOID, Length: T.ULONG, ReturnSingleEntry: u32, RestartScan: u32, Context: T.PULONG, ReturnLength: T.PULONG): T.NTSTATUS;

/** Lists a directory of objects; bytes. */
@external("ntoskrnl.exe", "NtQueryDirectoryObject")
export declare function NtQueryDirectoryObject(DirectoryHandle: T.HANDLE, Buffer: T.PVOID, Length: T.ULONG, ReturnSingleEntry: u32, RestartScan: u32, Context: T.PULONG, ReturnLength: T.PULONG): T.NTSTATUS;

/** Creates a symbolic link. */
@external("ntoskrnl.exe", "ZwCreateSymbolicLinkObject")
export declare function ZwCreateSymbolicLinkObject(LinkHandle: T.PHANDLE, DesiredAccess: T.ACCESS_MASK, ObjectAttributes: T.POBJECT_ATTRIBUTES, LinkTarget: T.PUNICODE_STRING): T.NTSTATUS;

/** Creates a symbolic link. */
@external("ntoskrnl.exe", "NtCreateSymbolicLinkObject")
export declare function NtCreateSymbolicLinkObject(LinkHandle: T.PHANDLE, DesiredAccess: T.ACCESS_MASK, ObjectAttributes: T.POBJECT_ATTRIBUTES, LinkTarget: T.PUNICODE_STRING): T.NTSTATUS;

/** Opens a symbolic link. */
@external("ntoskrnl.exe", "ZwOpenSymbolicLinkObject")
export declare function ZwOpenSymbolicLinkObject(LinkHandle: T.PHANDLE, DesiredAccess: T.ACCESS_MASK, ObjectAttributes: T.POBJECT_ATTRIBUTES): T.NTSTATUS;

/** Opens a symbolic link. */
@external("ntoskrnl.exe", "NtOpenSymbolicLinkObject")
export declare function NtOpenSymbolicLinkObject(LinkHandle: T.PHANDLE, DesiredAccess: T.ACCESS_MASK, ObjectAttributes: T.POBJECT_ATTRIBUTES): T.NTSTATUS;

/** Reads a symbolic link. */
@external("ntoskrnl.exe", "ZwQuerySymbolicLinkObject")
export declare function ZwQuerySymbolicLinkObject(LinkHandle: T.HANDLE, LinkTarget: T.PUNICODE_STRING, ReturnedLength: T.PULONG): T.NTSTATUS;

/** Reads a symbolic link. */
@external("ntoskrnl.exe", "NtQuerySymbolicLinkObject")
export declare function NtQuerySymbolicLinkObject(LinkHandle: T.HANDLE, LinkTarget: T.PUNICODE_STRING, ReturnedLength: T.PULONG): T.NTSTATUS;

/** Lets a permanent object go with its last handle. */
@external("ntoskrnl.exe", "ZwMakeTemporaryObject")
export declare function ZwMakeTemporaryObject(Handle: T.HANDLE): T.NTSTATUS;

/** Lets a permanent object go with its last handle. */
@external("ntoskrnl.exe", "NtMakeTemporaryObject")
export declare function NtMakeTemporaryObject(Handle: T.HANDLE): T.NTSTATUS;

/** Keeps an object without handles. */
@external("ntoskrnl.exe", "ZwMakePermanentObject")
export declare function ZwMakePermanentObject(Handle: T.HANDLE): T.NTSTATUS;

/** Keeps an object without handles. */
@external("ntoskrnl.exe", "NtMakePermanentObject")
export declare function NtMakePermanentObject(Handle: T.HANDLE): T.NTSTATUS;

/** Opens a process. */
@external("ntoskrnl.exe", "ZwOpenProcess")
export declare function ZwOpenProcess(ProcessHandle: T.PHANDLE, DesiredAccess: T.ACCESS_MASK, ObjectAttributes: T.POBJECT_ATTRIBUTES, ClientId: T.PCLIENT_ID): T.NTSTATUS;

/** Opens a process. */
@external("ntoskrnl.exe", "NtOpenProcess")
export declare function NtOpenProcess(ProcessHandle: T.PHANDLE, DesiredAccess: T.ACCESS_MASK, ObjectAttributes: T.POBJECT_ATTRIBUTES, ClientId: T.PCLIENT_ID): T.NTSTATUS;

/** Opens a thread. */
@external("ntoskrnl.exe", "ZwOpenThread")
export declare function ZwOpenThread(ThreadHandle: T.PHANDLE, DesiredAccess: T.ACCESS_MASK, ObjectAttributes: T.POBJECT_ATTRIBUTES, ClientId: T.PCLIENT_ID): T.NTSTATUS;

/** Opens a thread. */
@external("ntoskrnl.exe", "NtOpenThread")
export declare function NtOpenThread(ThreadHandle: T.PHANDLE, DesiredAccess: T.ACCESS_MASK, ObjectAttributes: T.POBJECT_ATTRIBUTES, ClientId: T.PCLIENT_ID): T.NTSTATUS;

/** Ends a process. */
@external("ntoskrnl.exe", "ZwTerminateProcess")
export declare function ZwTerminateProcess(ProcessHandle: T.HANDLE, ExitStatus: T.NTSTATUS): T.NTSTATUS;

/** Ends a process. */
@external("ntoskrnl.exe", "NtTerminateProcess")
export declare function NtTerminateProcess(ProcessHandle: T.HANDLE, ExitStatus: T.NTSTATUS): T.NTSTATUS;

/** Asks about a process; bytes. */
@external("ntoskrnl.exe", "ZwQueryInformationProcess")
export declare function ZwQueryInformationProcess(ProcessHandle: T.HANDLE, ProcessInformationClass: T.ULONG, ProcessInformation: T.PVOID, ProcessInformationLength: T.ULONG, ReturnLength: T.PULONG): T.NTSTATUS;

/** Asks about a process; bytes. */
@external("ntoskrnl.exe", "NtQueryInformationProcess")
export declare function NtQueryInformationProcess(ProcessHandle: T.HANDLE, ProcessInformationClass: T.ULONG, ProcessInformation: T.PVOID, ProcessInformationLength: T.ULONG, ReturnLength: T.PULONG): T.NTSTATUS;

/** Reserves or commits memory of a process; bytes. */
@external("ntoskrnl.exe", "ZwAllocateVirtualMemory")
export declare function ZwAllocateVirtualMemory(ProcessHandle: T.HANDLE, BaseAddress: usize, ZeroBits: T.ULONG_PTR, RegionSize: T.PSIZE_T, AllocationType: T.ULONG, Protect: T.ULONG): T.NTSTATUS;

/** Reserves or commits memory of a process; bytes. */
@external("ntoskrnl.exe", "NtAllocateVirtualMemory")
export declare function NtAllocateVirtualMemory(ProcessHandle: T.HANDLE, BaseAddress: usize, ZeroBits: T.ULONG_PTR, RegionSize: T.PSIZE_T, AllocationType: T.ULONG, Protect: T.ULONG): T.NTSTATUS;

/** Decommits or releases memory of a process; bytes. */
@external("ntoskrnl.exe", "ZwFreeVirtualMemory")
export declare function ZwFreeVirtualMemory(ProcessHandle: T.HANDLE, BaseAddress: usize, RegionSize: T.PSIZE_T, FreeType: T.ULONG): T.NTSTATUS;

/** Decommits or releases memory of a process; bytes. */
@external("ntoskrnl.exe", "NtFreeVirtualMemory")
export declare function NtFreeVirtualMemory(ProcessHandle: T.HANDLE, BaseAddress: usize, RegionSize: T.PSIZE_T, FreeType: T.ULONG): T.NTSTATUS;

/** Changes the protection of pages; bytes. Read-only pages can be written all the same. */
@external("ntoskrnl.exe", "ZwProtectVirtualMemory")
export declare function ZwProtectVirtualMemory(ProcessHandle: T.HANDLE, BaseAddress: usize, RegionSize: T.PSIZE_T, NewAccessProtection: T.ULONG, OldAccessProtection: T.PULONG): T.NTSTATUS;

/** Changes the protection of pages; bytes. Read-only pages can be written all the same. */
@external("ntoskrnl.exe", "NtProtectVirtualMemory")
export declare function NtProtectVirtualMemory(ProcessHandle: T.HANDLE, BaseAddress: usize, RegionSize: T.PSIZE_T, NewAccessProtection: T.ULONG, OldAccessProtection: T.PULONG): T.NTSTATUS;

/** Says what lies at an address; bytes. */
@external("ntoskrnl.exe", "ZwQueryVirtualMemory")
export declare function ZwQueryVirtualMemory(ProcessHandle: T.HANDLE, BaseAddress: T.PVOID, MemoryInformationClass: T.MEMORY_INFORMATION_CLASS, MemoryInformation: T.PVOID, MemoryInformationLength: T.SIZE_T, ReturnLength: T.PSIZE_T): T.NTSTATUS;

/** Says what lies at an address; bytes. */
@external("ntoskrnl.exe", "NtQueryVirtualMemory")
export declare function NtQueryVirtualMemory(ProcessHandle: T.HANDLE, BaseAddress: T.PVOID, MemoryInformationClass: T.MEMORY_INFORMATION_CLASS, MemoryInformation: T.PVOID, MemoryInformationLength: T.SIZE_T, ReturnLength: T.PSIZE_T): T.NTSTATUS;

/** Reads memory of a process; bytes. */
@external("ntoskrnl.exe", "ZwReadVirtualMemory")
export declare function ZwReadVirtualMemory(ProcessHandle: T.HANDLE, BaseAddress: T.PVOID, Buffer: T.PVOID, BufferSize: T.SIZE_T, NumberOfBytesRead: T.PSIZE_T): T.NTSTATUS;

/** Reads memory of a process; bytes. */
@external("ntoskrnl.exe", "NtReadVirtualMemory")
export declare function NtReadVirtualMemory(ProcessHandle: T.HANDLE, BaseAddress: T.PVOID, Buffer: T.PVOID, BufferSize: T.SIZE_T, NumberOfBytesRead: T.PSIZE_T): T.NTSTATUS;

/** Writes memory of a process; bytes. */
@external("ntoskrnl.exe", "ZwWriteVirtualMemory")
export declare function ZwWriteVirtualMemory(ProcessHandle: T.HANDLE, BaseAddress: T.PVOID, Buffer: T.PVOID, BufferSize: T.SIZE_T, NumberOfBytesWritten: T.PSIZE_T): T.NTSTATUS;

/** Writes memory of a process; bytes. */
@external("ntoskrnl.exe", "NtWriteVirtualMemory")
export declare function NtWriteVirtualMemory(ProcessHandle: T.HANDLE, BaseAddress: T.PVOID, Buffer: T.PVOID, BufferSize: T.SIZE_T, NumberOfBytesWritten: T.PSIZE_T): T.NTSTATUS;

/** Opens the token of a process. */
@external("ntoskrnl.exe", "ZwOpenProcessToken")
export declare function ZwOpenProcessToken(ProcessHandle: T.HANDLE, DesiredAccess: T.ACCESS_MASK, TokenHandle: T.PHANDLE): T.NTSTATUS;

/** Opens the token of a process. */
@external("ntoskrnl.exe", "NtOpenProcessToken")
export declare function NtOpenProcessToken(ProcessHandle: T.HANDLE, DesiredAccess: T.ACCESS_MASK, TokenHandle: T.PHANDLE): T.NTSTATUS;

/** Opens the token of a process. */
@external("ntoskrnl.exe", "ZwOpenProcessTokenEx")
export declare function ZwOpenProcessTokenEx(ProcessHandle: T.HANDLE, DesiredAccess: T.ACCESS_MASK, HandleAttributes: T.ULONG, TokenHandle: T.PHANDLE): T.NTSTATUS;

/** Opens the token of a process. */
@external("ntoskrnl.exe", "NtOpenProcessTokenEx")
export declare function NtOpenProcessTokenEx(ProcessHandle: T.HANDLE, DesiredAccess: T.ACCESS_MASK, HandleAttributes: T.ULONG, TokenHandle: T.PHANDLE): T.NTSTATUS;

/** Opens the token that a thread acts with. */
@external("ntoskrnl.exe", "ZwOpenThreadToken")
export declare function ZwOpenThreadToken(ThreadHandle: T.HANDLE, DesiredAccess: T.ACCESS_MASK, OpenAsSelf: u32, TokenHandle: T.PHANDLE): T.NTSTATUS;

/** Opens the token that a thread acts with. */
@external("ntoskrnl.exe", "NtOpenThreadToken")
export declare function NtOpenThreadToken(ThreadHandle: T.HANDLE, DesiredAccess: T.ACCESS_MASK, OpenAsSelf: u32, TokenHandle: T.PHANDLE): T.NTSTATUS;

/** Opens the token that a thread acts with. */
@external("ntoskrnl.exe", "ZwOpenThreadTokenEx")
export declare function ZwOpenThreadTokenEx(ThreadHandle: T.HANDLE, DesiredAccess: T.ACCESS_MASK, OpenAsSelf: u32, HandleAttributes: T.ULONG, TokenHandle: T.PHANDLE): T.NTSTATUS;

/** Opens the token that a thread acts with. */
@external("ntoskrnl.exe", "NtOpenThreadTokenEx")
export declare function NtOpenThreadTokenEx(ThreadHandle: T.HANDLE, DesiredAccess: T.ACCESS_MASK, OpenAsSelf: u32, HandleAttributes: T.ULONG, TokenHandle: T.PHANDLE): T.NTSTATUS;

/** Asks about a token; bytes. */
@external("ntoskrnl.exe", "ZwQueryInformationToken")
export declare function ZwQueryInformationToken(TokenHandle: T.HANDLE, TokenInformationClass: T.TOKEN_INFORMATION_CLASS, TokenInformation: T.PVOID, TokenInformationLength: T.ULONG, ReturnLength: T.PULONG): T.NTSTATUS;

/** Asks about a token; bytes. */
@external("ntoskrnl.exe", "NtQueryInformationToken")
export declare function NtQueryInformationToken(TokenHandle: T.HANDLE, TokenInformationClass: T.TOKEN_INFORMATION_CLASS, TokenInformation: T.PVOID, TokenInformationLength: T.ULONG, ReturnLength: T.PULONG): T.NTSTATUS;

/** Enables and disables privileges of a token; bytes. */
@external("ntoskrnl.exe", "ZwAdjustPrivilegesToken")
export declare function ZwAdjustPrivilegesToken(TokenHandle: T.HANDLE, DisableAllPrivileges: u32, NewState: T.PTOKEN_PRIVILEGES, BufferLength: T.ULONG, PreviousState: T.PTOKEN_PRIVILEGES, ReturnLength: T.PULONG): T.NTSTATUS;

/** Enables and disables privileges of a token; bytes. */
@external("ntoskrnl.exe", "NtAdjustPrivilegesToken")
export declare function NtAdjustPrivilegesToken(TokenHandle: T.HANDLE, DisableAllPrivileges: u32, NewState: T.PTOKEN_PRIVILEGES, BufferLength: T.ULONG, PreviousState: T.PTOKEN_PRIVILEGES, ReturnLength: T.PULONG): T.NTSTATUS;

/** Makes a token like another one. */
@external("ntoskrnl.exe", "ZwDuplicateToken")
export declare function ZwDuplicateToken(ExistingTokenHandle: T.HANDLE, DesiredAccess: T.ACCESS_MASK, ObjectAttributes: T.POBJECT_ATTRIBUTES, EffectiveOnly: u32, TokenType: T.TOKEN_TYPE, NewTokenHandle: T.PHANDLE): T.NTSTATUS;

/** Makes a token like another one. */
@external("ntoskrnl.exe", "NtDuplicateToken")
export declare function NtDuplicateToken(ExistingTokenHandle: T.HANDLE, DesiredAccess: T.ACCESS_MASK, ObjectAttributes: T.POBJECT_ATTRIBUTES, EffectiveOnly: u32, TokenType: T.TOKEN_TYPE, NewTokenHandle: T.PHANDLE): T.NTSTATUS;

/** Whether a token holds privileges. */
@external("ntoskrnl.exe", "ZwPrivilegeCheck")
export declare function ZwPrivilegeCheck(ClientToken: T.HANDLE, RequiredPrivileges: T.PPRIVILEGE_SET, Result: T.PBOOLEAN): T.NTSTATUS;

/** Whether a token holds privileges. */
@external("ntoskrnl.exe", "NtPrivilegeCheck")
export declare function NtPrivilegeCheck(ClientToken: T.HANDLE, RequiredPrivileges: T.PPRIVILEGE_SET, Result: T.PBOOLEAN): T.NTSTATUS;

/** Asks about the system; bytes. */
@external("ntoskrnl.exe", "ZwQuerySystemInformation")
export declare function ZwQuerySystemInformation(SystemInformationClass: T.ULONG, SystemInformation: T.PVOID, SystemInformationLength: T.ULONG, ReturnLength: T.PULONG): T.NTSTATUS;

/** Asks about the system; bytes. */
@external("ntoskrnl.exe", "NtQuerySystemInformation")
export declare function NtQuerySystemInformation(SystemInformationClass: T.ULONG, SystemInformation: T.PVOID, SystemInformationLength: T.ULONG, ReturnLength: T.PULONG): T.NTSTATUS;

/** Gives the locale: US English. */
@external("ntoskrnl.exe", "ZwQueryDefaultLocale")
export declare function ZwQueryDefaultLocale(UserProfile: u32, DefaultLocaleId: T.PLCID): T.NTSTATUS;

/** Gives the locale: US English. */
@external("ntoskrnl.exe", "NtQueryDefaultLocale")
export declare function NtQueryDefaultLocale(UserProfile: u32, DefaultLocaleId: T.PLCID): T.NTSTATUS;

/** Makes a transaction; there are no transactions. */
@external("ntoskrnl.exe", "ZwCreateTransaction")
export declare function ZwCreateTransaction(TransactionHandle: T.PHANDLE, DesiredAccess: T.ACCESS_MASK, ObjectAttributes: T.POBJECT_ATTRIBUTES, Uow: T.PGUID, TmHandle: T.HANDLE, CreateOptions: T.ULONG, IsolationLevel: T.ULONG, IsolationFlags: T.ULONG, Timeout: T.PLARGE_INTEGER, Description: T.PUNICODE_STRING): T.NTSTATUS;

/** Commits a transaction; there are no transactions. */
@external("ntoskrnl.exe", "ZwCommitTransaction")
export declare function ZwCommitTransaction(TransactionHandle: T.HANDLE, Wait: u32): T.NTSTATUS;

/** Rolls a transaction back; there are no transactions. */
@external("ntoskrnl.exe", "ZwRollbackTransaction")
export declare function ZwRollbackTransaction(TransactionHandle: T.HANDLE, Wait: u32): T.NTSTATUS;

/** Makes a transaction manager; there are no transactions. */
@external("ntoskrnl.exe", "ZwCreateTransactionManager")
export declare function ZwCreateTransactionManager(TmHandle: T.PHANDLE, DesiredAccess: T.ACCESS_MASK, ObjectAttributes: T.POBJECT_ATTRIBUTES, LogFileName: T.PUNICODE_STRING, CreateOptions: T.ULONG, CommitStrength: T.ULONG): T.NTSTATUS;

/** Makes a resource manager; there are no transactions. */
@external("ntoskrnl.exe", "ZwCreateResourceManager")
export declare function ZwCreateResourceManager(ResourceManagerHandle: T.PHANDLE, DesiredAccess: T.ACCESS_MASK, TmHandle: T.HANDLE, ResourceManagerGuid: T.PGUID, ObjectAttributes: T.POBJECT_ATTRIBUTES, CreateOptions: T.ULONG, Description: T.PUNICODE_STRING): T.NTSTATUS;

/** Enlists in a transaction; there are no transactions. */
@external("ntoskrnl.exe", "ZwCreateEnlistment")
export declare function ZwCreateEnlistment(EnlistmentHandle: T.PHANDLE, DesiredAccess: T.ACCESS_MASK, ResourceManagerHandle: T.HANDLE, TransactionHandle: T.HANDLE, ObjectAttributes: T.POBJECT_ATTRIBUTES, CreateOptions: T.ULONG, NotificationMask: T.ULONG, EnlistmentKey: T.PVOID): T.NTSTATUS;

/** Whether messages to the user are noted. */
@external("ntoskrnl.exe", "IoSetThreadHardErrorMode")
export declare function IoSetThreadHardErrorMode(EnableHardErrors: u32): T.BOOLEAN;

/** Notes a message to the user. */
@external("ntoskrnl.exe", "IoRaiseInformationalHardError")
export declare function IoRaiseInformationalHardError(ErrorStatus: T.NTSTATUS, String: T.PUNICODE_STRING, Thread: T.PKTHREAD): T.BOOLEAN;

/** Sends a request to a driver (IoCallDriver). */
@external("ntoskrnl.exe", "IofCallDriver")
export declare function IofCallDriver(DeviceObject: T.PDEVICE_OBJECT, Irp: T.PIRP): T.NTSTATUS;

/** Sends a request to the driver below and waits until it is back. */
@external("ntoskrnl.exe", "IoForwardIrpSynchronously")
export declare function IoForwardIrpSynchronously(DeviceObject: T.PDEVICE_OBJECT, Irp: T.PIRP): T.BOOLEAN;

/** Completes a request (IoCompleteRequest). */
@external("ntoskrnl.exe", "IofCompleteRequest")
export declare function IofCompleteRequest(Irp: T.PIRP, PriorityBoost: i32): void;

/** Makes a request; NULL when there is no memory. */
@external("ntoskrnl.exe", "IoAllocateIrp")
export declare function IoAllocateIrp(StackSize: i32, ChargeQuota: u32): T.PIRP;

/** Frees a request. */
@external("ntoskrnl.exe", "IoFreeIrp")
export declare function IoFreeIrp(Irp: T.PIRP): void;

/** Makes a request in memory of the caller; bytes. */
@external("ntoskrnl.exe", "IoInitializeIrp")
export declare function IoInitializeIrp(Irp: T.PIRP, PacketSize: u32, StackSize: i32): void;

/** Makes a request fresh again. */
@external("ntoskrnl.exe", "IoReuseIrp")
export declare function IoReuseIrp(Irp: T.PIRP, Iostatus: T.NTSTATUS): void;

/** Makes a part of a master request. */
@external("ntoskrnl.exe", "IoMakeAssociatedIrp")
export declare function IoMakeAssociatedIrp(Irp: T.PIRP, StackSize: i32): T.PIRP;

/** Makes a control request; bytes. */
@external("ntoskrnl.exe", "IoBuildDeviceIoControlRequest")
export declare function IoBuildDeviceIoControlRequest(IoControlCode: T.ULONG, DeviceObject: T.PDEVICE_OBJECT, InputBuffer: T.PVOID, InputBufferLength: T.ULONG, OutputBuffer: T.PVOID, OutputBufferLength: T.ULONG, InternalDeviceIoControl: u32, Event: T.PKEVENT, IoStatusBlock: T.PIO_STATUS_BLOCK): T.PIRP;

/** Makes a request whose end signals an event; bytes. */
@external("ntoskrnl.exe", "IoBuildSynchronousFsdRequest")
export declare function IoBuildSynchronousFsdRequest(MajorFunction: T.ULONG, DeviceObject: T.PDEVICE_OBJECT, Buffer: T.PVOID, Length: T.ULONG, StartingOffset: T.PLARGE_INTEGER, Event: T.PKEVENT, IoStatusBlock: T.PIO_STATUS_BLOCK): T.PIRP;

/** Makes a request that its completion routine frees; bytes. */
@external("ntoskrnl.exe", "IoBuildAsynchronousFsdRequest")
export declare function IoBuildAsynchronousFsdRequest(MajorFunction: T.ULONG, DeviceObject: T.PDEVICE_OBJECT, Buffer: T.PVOID, Length: T.ULONG, StartingOffset: T.PLARGE_INTEGER, IoStatusBlock: T.PIO_STATUS_BLOCK): T.PIRP;

/** Cancels a request; whether it had a cancel routine. */
@external("ntoskrnl.exe", "IoCancelIrp")
export declare function IoCancelIrp(Irp: T.PIRP): T.BOOLEAN;

/** Takes the cancel spin lock. */
@external("ntoskrnl.exe", "IoAcquireCancelSpinLock")
export declare function IoAcquireCancelSpinLock(Irql: T.PKIRQL): void;

/** Releases it. */
@external("ntoskrnl.exe", "IoReleaseCancelSpinLock")
export declare function IoReleaseCancelSpinLock(Irql: u32): void;

/** Whether the caller waits. */
@external("ntoskrnl.exe", "IoIsOperationSynchronous")
export declare function IoIsOperationSynchronous(Irp: T.PIRP): T.BOOLEAN;

/** Whether the caller has 32-bit pointers. */
@external("ntoskrnl.exe", "IoIs32bitProcess")
export declare function IoIs32bitProcess(Irp: T.PIRP): T.BOOLEAN;

/** Returns the process a request came from. */
@external("ntoskrnl.exe", "IoGetRequestorProcess")
export declare function IoGetRequestorProcess(Irp: T.PIRP): T.PEPROCESS;

/** Returns the id of the process a request came from. */
@external("ntoskrnl.exe", "IoGetRequestorProcessId")
export declare function IoGetRequestorProcessId(Irp: T.PIRP): T.ULONG;

/** Makes a cancel-safe queue. */
@external("ntoskrnl.exe", "IoCsqInitialize")
export declare function IoCsqInitialize(Csq: T.PIO_CSQ, CsqInsertIrp: T.PIO_CSQ_INSERT_IRP, CsqRemoveIrp: T.PIO_CSQ_REMOVE_IRP, CsqPeekNextIrp: T.PIO_CSQ_PEEK_NEXT_IRP, CsqAcquireLock: T.PIO_CSQ_ACQUIRE_LOCK, CsqReleaseLock: T.PIO_CSQ_RELEASE_LOCK, CsqCompleteCanceledIrp: T.PIO_CSQ_COMPLETE_CANCELED_IRP): T.NTSTATUS;

/** Makes a cancel-safe queue whose insert may decline. */
@external("ntoskrnl.exe", "IoCsqInitializeEx")
export declare function IoCsqInitializeEx(Csq: T.PIO_CSQ, CsqInsertIrp: T.PIO_CSQ_INSERT_IRP_EX, CsqRemoveIrp: T.PIO_CSQ_REMOVE_IRP, CsqPeekNextIrp: T.PIO_CSQ_PEEK_NEXT_IRP, CsqAcquireLock: T.PIO_CSQ_ACQUIRE_LOCK, CsqReleaseLock: T.PIO_CSQ_RELEASE_LOCK, CsqCompleteCanceledIrp: T.PIO_CSQ_COMPLETE_CANCELED_IRP): T.NTSTATUS;

/** Queues a request and marks it pending. */
@external("ntoskrnl.exe", "IoCsqInsertIrp")
export declare function IoCsqInsertIrp(Csq: T.PIO_CSQ, Irp: T.PIRP, Context: T.PIO_CSQ_IRP_CONTEXT): void;

/** Queues a request and marks it pending. */
@external("ntoskrnl.exe", "IoCsqInsertIrpEx")
export declare function IoCsqInsertIrpEx(Csq: T.PIO_CSQ, Irp: T.PIRP, Context: T.PIO_CSQ_IRP_CONTEXT, InsertContext: T.PVOID): T.NTSTATUS;

/** Takes one request out. */
@external("ntoskrnl.exe", "IoCsqRemoveIrp")
export declare function IoCsqRemoveIrp(Csq: T.PIO_CSQ, Context: T.PIO_CSQ_IRP_CONTEXT): T.PIRP;

/** Takes the next request out. */
@external("ntoskrnl.exe", "IoCsqRemoveNextIrp")
export declare function IoCsqRemoveNextIrp(Csq: T.PIO_CSQ, PeekContext: T.PVOID): T.PIRP;

/** Creates a device; extension in bytes. */
@external("ntoskrnl.exe", "IoCreateDevice")
export declare function IoCreateDevice(DriverObject: T.PDRIVER_OBJECT, DeviceExtensionSize: T.ULONG, DeviceName: T.PUNICODE_STRING, DeviceType: T.DEVICE_TYPE, DeviceCharacteristics: T.ULONG, Exclusive: u32, DeviceObject: usize): T.NTSTATUS;

/** IoCreateDeviceSecure of wdmsec.h: creates a device with a security descriptor. */
@external("ntoskrnl.exe", "WdmlibIoCreateDeviceSecure")
export declare function WdmlibIoCreateDeviceSecure(DriverObject: T.PDRIVER_OBJECT, DeviceExtensionSize: T.ULONG, DeviceName: T.PUNICODE_STRING, DeviceType: T.DEVICE_TYPE, DeviceCharacteristics: T.ULONG, Exclusive: u32, DefaultSDDLString: T.PCUNICODE_STRING, DeviceClassGuid: usize, DeviceObject: usize): T.NTSTATUS;

/** Deletes a device once nobody refers to it. */
@external("ntoskrnl.exe", "IoDeleteDevice")
export declare function IoDeleteDevice(DeviceObject: T.PDEVICE_OBJECT): void;

/** Attaches a device on top of a named one. */
@external("ntoskrnl.exe", "IoAttachDevice")
export declare function IoAttachDevice(SourceDevice: T.PDEVICE_OBJECT, TargetDevice: T.PUNICODE_STRING, AttachedDevice: usize): T.NTSTATUS;

/** Attaches a device on top of a stack; returns the one below. */
@external("ntoskrnl.exe", "IoAttachDeviceToDeviceStack")
export declare function IoAttachDeviceToDeviceStack(SourceDevice: T.PDEVICE_OBJECT, TargetDevice: T.PDEVICE_OBJECT): T.PDEVICE_OBJECT;

/** Attaches a device on top of a stack. */
@external("ntoskrnl.exe", "IoAttachDeviceByPointer")
export declare function IoAttachDeviceByPointer(SourceDevice: T.PDEVICE_OBJECT, TargetDevice: T.PDEVICE_OBJECT): T.NTSTATUS;

/** Attaches a device and gives the one below, at once. */
@external("ntoskrnl.exe", "IoAttachDeviceToDeviceStackSafe")
export declare function IoAttachDeviceToDeviceStackSafe(SourceDevice: T.PDEVICE_OBJECT, TargetDevice: T.PDEVICE_OBJECT, AttachedToDeviceObject: usize): T.NTSTATUS;

/** Detaches what is on top of a device. */
@external("ntoskrnl.exe", "IoDetachDevice")
export declare function IoDetachDevice(TargetDevice: T.PDEVICE_OBJECT): void;

/** Returns the top of a stack. */
@external("ntoskrnl.exe", "IoGetAttachedDevice")
export declare function IoGetAttachedDevice(DeviceObject: T.PDEVICE_OBJECT): T.PDEVICE_OBJECT;

/** Returns the top of a stack, referenced. */
@external("ntoskrnl.exe", "IoGetAttachedDeviceReference")
export declare function IoGetAttachedDeviceReference(DeviceObject: T.PDEVICE_OBJECT): T.PDEVICE_OBJECT;

/** Returns the device below, referenced. */
@external("ntoskrnl.exe", "IoGetLowerDeviceObject")
export declare function IoGetLowerDeviceObject(DeviceObject: T.PDEVICE_OBJECT): T.PDEVICE_OBJECT;

/** Returns the bottom of a stack, referenced. */
@external("ntoskrnl.exe", "IoGetDeviceAttachmentBaseRef")
export declare function IoGetDeviceAttachmentBaseRef(DeviceObject: T.PDEVICE_OBJECT): T.PDEVICE_OBJECT;

/** Returns the device that requests to a file go to. */
@external("ntoskrnl.exe", "IoGetRelatedDeviceObject")
export declare function IoGetRelatedDeviceObject(FileObject: T.PFILE_OBJECT): T.PDEVICE_OBJECT;

/** Opens a device by name; the file object must be let go. */
@external("ntoskrnl.exe", "IoGetDeviceObjectPointer")
export declare function IoGetDeviceObjectPointer(ObjectName: T.PUNICODE_STRING, DesiredAccess: T.ACCESS_MASK, FileObject: usize, DeviceObject: usize): T.NTSTATUS;

/** Gives a driver object memory of the driver; bytes. */
@external("ntoskrnl.exe", "IoAllocateDriverObjectExtension")
export declare function IoAllocateDriverObjectExtension(DriverObject: T.PDRIVER_OBJECT, ClientIdentificationAddress: T.PVOID, DriverObjectExtensionSize: T.ULONG, DriverObjectExtension: usize): T.NTSTATUS;

/** Returns that memory. */
@external("ntoskrnl.exe", "IoGetDriverObjectExtension")
export declare function IoGetDriverObjectExtension(DriverObject: T.PDRIVER_OBJECT, ClientIdentificationAddress: T.PVOID): T.PVOID;

/** Makes a driver object without a file. */
@external("ntoskrnl.exe", "IoCreateDriver")
export declare function IoCreateDriver(DriverName: T.PUNICODE_STRING, InitializationFunction: T.PDRIVER_INITIALIZE): T.NTSTATUS;

/** Takes back what IoCreateDriver made. */
@external("ntoskrnl.exe", "IoDeleteDriver")
export declare function IoDeleteDriver(DriverObject: T.PDRIVER_OBJECT): void;

/** Asks to be called again after others have started. */
@external("ntoskrnl.exe", "IoRegisterDriverReinitialization")
export declare function IoRegisterDriverReinitialization(DriverObject: T.PDRIVER_OBJECT, DriverReinitializationRoutine: T.PDRIVER_REINITIALIZE, Context: T.PVOID): void;

/** Creates or opens a file or device. */
@external("ntoskrnl.exe", "IoCreateFile")
export declare function IoCreateFile(FileHandle: T.PHANDLE, DesiredAccess: T.ACCESS_MASK, ObjectAttributes: T.POBJECT_ATTRIBUTES, IoStatusBlock: T.PIO_STATUS_BLOCK, AllocationSize: T.PLARGE_INTEGER, FileAttributes: T.ULONG, ShareAccess: T.ULONG, Disposition: T.ULONG, CreateOptions: T.ULONG, EaBuffer: T.PVOID, EaLength: T.ULONG, CreateFileType: T.CREATE_FILE_TYPE, InternalParameters: T.PVOID, Options: T.ULONG): T.NTSTATUS;

/** Creates or opens a file or device, for a filter driver. */
@external("ntoskrnl.exe", "IoCreateFileEx")
export declare function IoCreateFileEx(FileHandle: T.PHANDLE, DesiredAccess: T.ACCESS_MASK, ObjectAttributes: T.POBJECT_ATTRIBUTES, IoStatusBlock: T.PIO_STATUS_BLOCK, AllocationSize: T.PLARGE_INTEGER, FileAttributes: T.ULONG, ShareAccess: T.ULONG, Disposition: T.ULONG, CreateOptions: T.ULONG, EaBuffer: T.PVOID, EaLength: T.ULONG, CreateFileType: T.CREATE_FILE_TYPE, InternalParameters: T.PVOID, Options: T.ULONG, DriverContext: T.PVOID): T.NTSTATUS;

/** Gives a device a timer of one second. */
@external("ntoskrnl.exe", "IoInitializeTimer")
export declare function IoInitializeTimer(DeviceObject: T.PDEVICE_OBJECT, TimerRoutine: T.PIO_TIMER_ROUTINE, Context: T.PVOID): T.NTSTATUS;

/** Starts it. */
@external("ntoskrnl.exe", "IoStartTimer")
export declare function IoStartTimer(DeviceObject: T.PDEVICE_OBJECT): void;

/** Stops it. */
@external("ntoskrnl.exe", "IoStopTimer")
export declare function IoStopTimer(DeviceObject: T.PDEVICE_OBJECT): void;

/** Queues a request for StartIo. */
@external("ntoskrnl.exe", "IoStartPacket")
export declare function IoStartPacket(DeviceObject: T.PDEVICE_OBJECT, Irp: T.PIRP, Key: T.PULONG, CancelFunction: T.PDRIVER_CANCEL): void;

/** Gives StartIo the next request. */
@external("ntoskrnl.exe", "IoStartNextPacket")
export declare function IoStartNextPacket(DeviceObject: T.PDEVICE_OBJECT, Cancelable: u32): void;

/** Gives StartIo the next request by key. */
@external("ntoskrnl.exe", "IoStartNextPacketByKey")
export declare function IoStartNextPacketByKey(DeviceObject: T.PDEVICE_OBJECT, Cancelable: u32, Key: T.ULONG): void;

/** Says how StartIo is called. */
@external("ntoskrnl.exe", "IoSetStartIoAttributes")
export declare function IoSetStartIoAttributes(DeviceObject: T.PDEVICE_OBJECT, DeferredStartIo: u32, NonCancelable: u32): void;

/** Begins to count how a file is shared. */
@external("ntoskrnl.exe", "IoSetShareAccess")
export declare function IoSetShareAccess(DesiredAccess: T.ACCESS_MASK, DesiredShareAccess: T.ULONG, FileObject: T.PFILE_OBJECT, ShareAccess: T.PSHARE_ACCESS): void;

/** Whether an open fits how a file is shared. */
@external("ntoskrnl.exe", "IoCheckShareAccess")
export declare function IoCheckShareAccess(DesiredAccess: T.ACCESS_MASK, DesiredShareAccess: T.ULONG, FileObject: T.PFILE_OBJECT, ShareAccess: T.PSHARE_ACCESS, Update: u32): T.NTSTATUS;

/** Takes an open out of the count. */
@external("ntoskrnl.exe", "IoRemoveShareAccess")
export declare function IoRemoveShareAccess(FileObject: T.PFILE_OBJECT, ShareAccess: T.PSHARE_ACCESS): void;

/** Returns what generic rights mean for files. */
@external("ntoskrnl.exe", "IoGetFileObjectGenericMapping")
export declare function IoGetFileObjectGenericMapping(): T.PGENERIC_MAPPING;

/** Makes an entry of the error log; bytes. */
@external("ntoskrnl.exe", "IoAllocateErrorLogEntry")
export declare function IoAllocateErrorLogEntry(IoObject: T.PVOID, EntrySize: u32): T.PVOID;

/** Writes it. */
@external("ntoskrnl.exe", "IoWriteErrorLogEntry")
export declare function IoWriteErrorLogEntry(ElEntry: T.PVOID): void;

/** Counts an open that fits how a file is shared. */
@external("ntoskrnl.exe", "IoUpdateShareAccess")
export declare function IoUpdateShareAccess(FileObject: T.PFILE_OBJECT, ShareAccess: T.PSHARE_ACCESS): void;

/** Frees an entry that is not written. */
@external("ntoskrnl.exe", "IoFreeErrorLogEntry")
export declare function IoFreeErrorLogEntry(ElEntry: T.PVOID): void;

/** Returns the counts of disks and the like. */
@external("ntoskrnl.exe", "IoGetConfigurationInformation")
export declare function IoGetConfigurationInformation(): T.PVOID;

/** Asks for IRP_MJ_SHUTDOWN. */
@external("ntoskrnl.exe", "IoRegisterShutdownNotification")
export declare function IoRegisterShutdownNotification(DeviceObject: T.PDEVICE_OBJECT): T.NTSTATUS;

/** Asks for IRP_MJ_SHUTDOWN, last of all. */
@external("ntoskrnl.exe", "IoRegisterLastChanceShutdownNotification")
export declare function IoRegisterLastChanceShutdownNotification(DeviceObject: T.PDEVICE_OBJECT): T.NTSTATUS;

/** Takes that back. */
@external("ntoskrnl.exe", "IoUnregisterShutdownNotification")
export declare function IoUnregisterShutdownNotification(DeviceObject: T.PDEVICE_OBJECT): void;

/** Gives the drive letter of a volume; its buffer must be freed. */
@external("ntoskrnl.exe", "IoVolumeDeviceToDosName")
export declare function IoVolumeDeviceToDosName(VolumeDeviceObject: T.PVOID, DosName: T.PUNICODE_STRING): T.NTSTATUS;

/** Makes a file object for a stream. */
@external("ntoskrnl.exe", "IoCreateStreamFileObject")
export declare function IoCreateStreamFileObject(FileObject: T.PFILE_OBJECT, DeviceObject: T.PDEVICE_OBJECT): T.PFILE_OBJECT;

/** Gives a device a name that user mode can open. */
@external("ntoskrnl.exe", "IoCreateSymbolicLink")
export declare function IoCreateSymbolicLink(SymbolicLinkName: T.PUNICODE_STRING, DeviceName: T.PUNICODE_STRING): T.NTSTATUS;

/** Gives a device a name that anybody may change. */
@external("ntoskrnl.exe", "IoCreateUnprotectedSymbolicLink")
export declare function IoCreateUnprotectedSymbolicLink(SymbolicLinkName: T.PUNICODE_STRING, DeviceName: T.PUNICODE_STRING): T.NTSTATUS;

/** Takes such a name away. */
@external("ntoskrnl.exe", "IoDeleteSymbolicLink")
export declare function IoDeleteSymbolicLink(SymbolicLinkName: T.PUNICODE_STRING): T.NTSTATUS;

/** Creates or opens a named notification event, signalled when new. */
@external("ntoskrnl.exe", "IoCreateNotificationEvent")
export declare function IoCreateNotificationEvent(EventName: T.PUNICODE_STRING, EventHandle: T.PHANDLE): T.PKEVENT;

/** Creates or opens a named synchronization event, signalled when new. */
@external("ntoskrnl.exe", "IoCreateSynchronizationEvent")
export declare function IoCreateSynchronizationEvent(EventName: T.PUNICODE_STRING, EventHandle: T.PHANDLE): T.PKEVENT;

/** Returns the process of a thread. */
@external("ntoskrnl.exe", "IoThreadToProcess")
export declare function IoThreadToProcess(Thread: T.PETHREAD): T.PEPROCESS;

/** Sends an event to WMI. */
@external("ntoskrnl.exe", "IoWMIWriteEvent")
export declare function IoWMIWriteEvent(WnodeEventItem: T.PVOID): T.NTSTATUS;

/** Gives a property of a device; bytes. */
@external("ntoskrnl.exe", "IoGetDeviceProperty")
export declare function IoGetDeviceProperty(DeviceObject: T.PDEVICE_OBJECT, DeviceProperty: T.DEVICE_REGISTRY_PROPERTY, BufferLength: T.ULONG, PropertyBuffer: T.PVOID, ResultLength: T.PULONG): T.NTSTATUS;

/** Registers an interface of a device. */
@external("ntoskrnl.exe", "IoRegisterDeviceInterface")
export declare function IoRegisterDeviceInterface(PhysicalDeviceObject: T.PDEVICE_OBJECT, InterfaceClassGuid: usize, ReferenceString: T.PUNICODE_STRING, SymbolicLinkName: T.PUNICODE_STRING): T.NTSTATUS;

/** Enables or disables an interface. */
@external("ntoskrnl.exe", "IoSetDeviceInterfaceState")
export declare function IoSetDeviceInterfaceState(SymbolicLinkName: T.PUNICODE_STRING, Enable: u32): T.NTSTATUS;

/** Lists interfaces of a class. */
@external("ntoskrnl.exe", "IoGetDeviceInterfaces")
export declare function IoGetDeviceInterfaces(InterfaceClassGuid: usize, PhysicalDeviceObject: T.PDEVICE_OBJECT, Flags: T.ULONG, SymbolicLinkList: T.PZPWSTR): T.NTSTATUS;

/** Finds another interface of the same device. */
@external("ntoskrnl.exe", "IoGetDeviceInterfaceAlias")
export declare function IoGetDeviceInterfaceAlias(SymbolicLinkName: T.PUNICODE_STRING, AliasInterfaceClassGuid: usize, AliasSymbolicLinkName: T.PUNICODE_STRING): T.NTSTATUS;

/** Whether the system offers a version of WDM. */
@external("ntoskrnl.exe", "IoIsWdmVersionAvailable")
export declare function IoIsWdmVersionAvailable(MajorVersion: u32, MinorVersion: u32): T.BOOLEAN;

/** Registers a device with WMI. */
@external("ntoskrnl.exe", "IoWMIRegistrationControl")
export declare function IoWMIRegistrationControl(DeviceObject: T.PDEVICE_OBJECT, Action: T.ULONG): T.NTSTATUS;

/** Says that the state of a device has changed. */
@external("ntoskrnl.exe", "IoInvalidateDeviceState")
export declare function IoInvalidateDeviceState(PhysicalDeviceObject: T.PDEVICE_OBJECT): void;

/** Says that the relations of a device have changed. */
@external("ntoskrnl.exe", "IoInvalidateDeviceRelations")
export declare function IoInvalidateDeviceRelations(DeviceObject: T.PDEVICE_OBJECT, Type: T.DEVICE_RELATION_TYPE): void;

/** Asks to eject a device. */
@external("ntoskrnl.exe", "IoRequestDeviceEject")
export declare function IoRequestDeviceEject(PhysicalDeviceObject: T.PDEVICE_OBJECT): void;

/** Asks to be told of devices. */
@external("ntoskrnl.exe", "IoRegisterPlugPlayNotification")
export declare function IoRegisterPlugPlayNotification(EventCategory: T.IO_NOTIFICATION_EVENT_CATEGORY, EventCategoryFlags: T.ULONG, EventCategoryData: T.PVOID, DriverObject: T.PDRIVER_OBJECT, CallbackRoutine: T.PDRIVER_NOTIFICATION_CALLBACK_ROUTINE, Context: T.PVOID, NotificationEntry: usize): T.NTSTATUS;

/** Takes that back. */
@external("ntoskrnl.exe", "IoUnregisterPlugPlayNotification")
export declare function IoUnregisterPlugPlayNotification(NotificationEntry: T.PVOID): T.NTSTATUS;

/** Takes that back and waits for running callbacks. */
@external("ntoskrnl.exe", "IoUnregisterPlugPlayNotificationEx")
export declare function IoUnregisterPlugPlayNotificationEx(NotificationEntry: T.PVOID): T.NTSTATUS;

/** Tells others of an event of a device. */
@external("ntoskrnl.exe", "IoReportTargetDeviceChange")
export declare function IoReportTargetDeviceChange(PhysicalDeviceObject: T.PDEVICE_OBJECT, NotificationStructure: T.PVOID): T.NTSTATUS;

/** Tells others of an event of a device, later. */
@external("ntoskrnl.exe", "IoReportTargetDeviceChangeAsynchronous")
export declare function IoReportTargetDeviceChangeAsynchronous(PhysicalDeviceObject: T.PDEVICE_OBJECT, NotificationStructure: T.PVOID, Callback: T.PDEVICE_CHANGE_COMPLETE_CALLBACK, Context: T.PVOID): T.NTSTATUS;

/** Registers an interrupt service routine. */
@external("ntoskrnl.exe", "IoConnectInterrupt")
export declare function IoConnectInterrupt(InterruptObject: usize, ServiceRoutine: T.PKSERVICE_ROUTINE, ServiceContext: T.PVOID, SpinLock: T.PKSPIN_LOCK, Vector: T.ULONG, Irql: u32, SynchronizeIrql: u32, InterruptMode: T.KINTERRUPT_MODE, ShareVector: u32, ProcessorEnableMask: T.KAFFINITY, FloatingSave: u32): T.NTSTATUS;

/** Takes that back. */
@external("ntoskrnl.exe", "IoDisconnectInterrupt")
export declare function IoDisconnectInterrupt(InterruptObject: T.PKINTERRUPT): void;

/** Registers an interrupt service routine, fully specified. */
@external("ntoskrnl.exe", "IoConnectInterruptEx")
export declare function IoConnectInterruptEx(Parameters: T.PIO_CONNECT_INTERRUPT_PARAMETERS): T.NTSTATUS;

/** Takes that back. */
@external("ntoskrnl.exe", "IoDisconnectInterruptEx")
export declare function IoDisconnectInterruptEx(Parameters: T.PIO_DISCONNECT_INTERRUPT_PARAMETERS): void;

/** Opens the registry key of a device. */
@external("ntoskrnl.exe", "IoOpenDeviceRegistryKey")
export declare function IoOpenDeviceRegistryKey(DeviceObject: T.PDEVICE_OBJECT, DevInstKeyType: T.ULONG, DesiredAccess: T.ACCESS_MASK, DeviceRegKey: T.PHANDLE): T.NTSTATUS;

/** Opens the Parameters key of a driver. */
@external("ntoskrnl.exe", "IoOpenDriverRegistryKey")
export declare function IoOpenDriverRegistryKey(DriverObject: T.PDRIVER_OBJECT, RegKeyType: T.DRIVER_REGKEY_TYPE, DesiredAccess: T.ACCESS_MASK, Flags: T.ULONG, DriverRegKey: T.PHANDLE): T.NTSTATUS;

/** Returns NULL: there is no bus that devices could master. */
@external("ntoskrnl.exe", "IoGetDmaAdapter")
export declare function IoGetDmaAdapter(PhysicalDeviceObject: T.PDEVICE_OBJECT, DeviceDescription: T.PDEVICE_DESCRIPTION, NumberOfMapRegisters: T.PULONG): T.PDMA_ADAPTER;

/** Makes a remove lock; minutes; bytes. */
@external("ntoskrnl.exe", "IoInitializeRemoveLockEx")
export declare function IoInitializeRemoveLockEx(Lock: T.PIO_REMOVE_LOCK, AllocateTag: T.ULONG, MaxLockedMinutes: T.ULONG, HighWatermark: T.ULONG, RemlockSize: T.ULONG): void;

/** Keeps a device from being removed. */
@external("ntoskrnl.exe", "IoAcquireRemoveLockEx")
export declare function IoAcquireRemoveLockEx(RemoveLock: T.PIO_REMOVE_LOCK, Tag: T.PVOID, File: T.PCSTR, Line: T.ULONG, RemlockSize: T.ULONG): T.NTSTATUS;

/** Lets it go once. */
@external("ntoskrnl.exe", "IoReleaseRemoveLockEx")
export declare function IoReleaseRemoveLockEx(RemoveLock: T.PIO_REMOVE_LOCK, Tag: T.PVOID, RemlockSize: T.ULONG): void;

/** Lets it go and waits for the others. */
@external("ntoskrnl.exe", "IoReleaseRemoveLockAndWaitEx")
export declare function IoReleaseRemoveLockAndWaitEx(RemoveLock: T.PIO_REMOVE_LOCK, Tag: T.PVOID, RemlockSize: T.ULONG): void;

/** Makes a work item. */
@external("ntoskrnl.exe", "IoAllocateWorkItem")
export declare function IoAllocateWorkItem(DeviceObject: T.PDEVICE_OBJECT): T.PIO_WORKITEM;

/** Frees it. */
@external("ntoskrnl.exe", "IoFreeWorkItem")
export declare function IoFreeWorkItem(IoWorkItem: T.PIO_WORKITEM): void;

/** Queues it to a system worker thread. */
@external("ntoskrnl.exe", "IoQueueWorkItem")
export declare function IoQueueWorkItem(IoWorkItem: T.PIO_WORKITEM, WorkerRoutine: T.PIO_WORKITEM_ROUTINE, QueueType: T.WORK_QUEUE_TYPE, Context: T.PVOID): void;

/** Queues it to a system worker thread. */
@external("ntoskrnl.exe", "IoQueueWorkItemEx")
export declare function IoQueueWorkItemEx(IoWorkItem: T.PIO_WORKITEM, WorkerRoutine: T.PIO_WORKITEM_ROUTINE_EX, QueueType: T.WORK_QUEUE_TYPE, Context: T.PVOID): void;

/** Makes a work item in memory of the caller. */
@external("ntoskrnl.exe", "IoInitializeWorkItem")
export declare function IoInitializeWorkItem(IoObject: T.PVOID, IoWorkItem: T.PIO_WORKITEM): void;

/** Ends it. */
@external("ntoskrnl.exe", "IoUninitializeWorkItem")
export declare function IoUninitializeWorkItem(IoWorkItem: T.PIO_WORKITEM): void;

/** Bytes of a work item. */
@external("ntoskrnl.exe", "IoSizeofWorkItem")
export declare function IoSizeofWorkItem(): T.ULONG;

/** Starts a system thread that keeps its driver loaded. */
@external("ntoskrnl.exe", "IoCreateSystemThread")
export declare function IoCreateSystemThread(IoObject: T.PVOID, ThreadHandle: T.PHANDLE, DesiredAccess: T.ULONG, ObjectAttributes: T.POBJECT_ATTRIBUTES, ProcessHandle: T.HANDLE, ClientId: T.PCLIENT_ID, StartRoutine: T.PKSTART_ROUTINE, StartContext: T.PVOID): T.NTSTATUS;

/** Asks to be told of registry operations. */
@external("ntoskrnl.exe", "CmRegisterCallback")
export declare function CmRegisterCallback(Function: T.PEX_CALLBACK_FUNCTION, Context: T.PVOID, Cookie: T.PLARGE_INTEGER): T.NTSTATUS;

/** Asks to be told of registry operations, at an altitude. */
@external("ntoskrnl.exe", "CmRegisterCallbackEx")
export declare function CmRegisterCallbackEx(Function: T.PEX_CALLBACK_FUNCTION, Altitude: T.PCUNICODE_STRING, Driver: T.PVOID, Context: T.PVOID, Cookie: T.PLARGE_INTEGER, Reserved: T.PVOID): T.NTSTATUS;

/** Takes that back. */
@external("ntoskrnl.exe", "CmUnRegisterCallback")
export declare function CmUnRegisterCallback(Cookie: usize): T.NTSTATUS;

/** Gives the version of those callbacks. */
@external("ntoskrnl.exe", "CmGetCallbackVersion")
export declare function CmGetCallbackVersion(Major: T.PULONG, Minor: T.PULONG): void;

/** Attaches a context to a key. */
@external("ntoskrnl.exe", "CmSetCallbackObjectContext")
export declare function CmSetCallbackObjectContext(Object: T.PVOID, Cookie: T.PLARGE_INTEGER, NewContext: T.PVOID, OldContext: usize): T.NTSTATUS;

/** Gives the name of a key. */
@external("ntoskrnl.exe", "CmCallbackGetKeyObjectID")
export declare function CmCallbackGetKeyObjectID(Cookie: T.PLARGE_INTEGER, Object: T.PVOID, ObjectID: T.PULONG_PTR, ObjectName: usize): T.NTSTATUS;

/** Gives the name of a key, to be released. */
@external("ntoskrnl.exe", "CmCallbackGetKeyObjectIDEx")
export declare function CmCallbackGetKeyObjectIDEx(Cookie: T.PLARGE_INTEGER, Object: T.PVOID, ObjectID: T.PULONG_PTR, ObjectName: usize, Flags: T.ULONG): T.NTSTATUS;

/** Releases it. */
@external("ntoskrnl.exe", "CmCallbackReleaseKeyObjectIDEx")
export declare function CmCallbackReleaseKeyObjectIDEx(ObjectName: T.PCUNICODE_STRING): void;

/** Returns the transaction of a key. */
@external("ntoskrnl.exe", "CmGetBoundTransaction")
export declare function CmGetBoundTransaction(Cookie: T.PLARGE_INTEGER, Object: T.PVOID): T.PVOID;

/** Creates or opens a registry key. */
@external("ntoskrnl.exe", "ZwCreateKey")
export declare function ZwCreateKey(KeyHandle: T.PHANDLE, DesiredAccess: T.ACCESS_MASK, ObjectAttributes: T.POBJECT_ATTRIBUTES, TitleIndex: T.ULONG, Class: T.PUNICODE_STRING, CreateOptions: T.ULONG, Disposition: T.PULONG): T.NTSTATUS;

/** Opens a registry key. */
@external("ntoskrnl.exe", "ZwOpenKey")
export declare function ZwOpenKey(KeyHandle: T.PHANDLE, DesiredAccess: T.ACCESS_MASK, ObjectAttributes: T.POBJECT_ATTRIBUTES): T.NTSTATUS;

/** Opens a registry key. */
@external("ntoskrnl.exe", "ZwOpenKeyEx")
export declare function ZwOpenKeyEx(KeyHandle: T.PHANDLE, DesiredAccess: T.ACCESS_MASK, ObjectAttributes: T.POBJECT_ATTRIBUTES, OpenOptions: T.ULONG): T.NTSTATUS;

/** Deletes a key. */
@external("ntoskrnl.exe", "ZwDeleteKey")
export declare function ZwDeleteKey(KeyHandle: T.HANDLE): T.NTSTATUS;

/** Deletes a value. */
@external("ntoskrnl.exe", "ZwDeleteValueKey")
export declare function ZwDeleteValueKey(KeyHandle: T.HANDLE, ValueName: T.PUNICODE_STRING): T.NTSTATUS;

/** Lists subkeys; bytes. */
@external("ntoskrnl.exe", "ZwEnumerateKey")
export declare function ZwEnumerateKey(KeyHandle: T.HANDLE, Index: T.ULONG, KeyInformationClass: T.KEY_INFORMATION_CLASS, KeyInformation: T.PVOID, Length: T.ULONG, ResultLength: T.PULONG): T.NTSTATUS;

/** Lists values; bytes. */
@external("ntoskrnl.exe", "ZwEnumerateValueKey")
export declare function ZwEnumerateValueKey(KeyHandle: T.HANDLE, Index: T.ULONG, KeyValueInformationClass: T.KEY_VALUE_INFORMATION_CLASS, KeyValueInformation: T.PVOID, Length: T.ULONG, ResultLength: T.PULONG): T.NTSTATUS;

/** Asks about a key; bytes. */
@external("ntoskrnl.exe", "ZwQueryKey")
export declare function ZwQueryKey(KeyHandle: T.HANDLE, KeyInformationClass: T.KEY_INFORMATION_CLASS, KeyInformation: T.PVOID, Length: T.ULONG, ResultLength: T.PULONG): T.NTSTATUS;

/** Reads a value; bytes. */
@external("ntoskrnl.exe", "ZwQueryValueKey")
export declare function ZwQueryValueKey(KeyHandle: T.HANDLE, ValueName: T.PUNICODE_STRING, KeyValueInformationClass: T.KEY_VALUE_INFORMATION_CLASS, KeyValueInformation: T.PVOID, Length: T.ULONG, ResultLength: T.PULONG): T.NTSTATUS;

/** Writes a value; bytes. */
@external("ntoskrnl.exe", "ZwSetValueKey")
export declare function ZwSetValueKey(KeyHandle: T.HANDLE, ValueName: T.PUNICODE_STRING, TitleIndex: T.ULONG, Type: T.ULONG, Data: T.PVOID, DataSize: T.ULONG): T.NTSTATUS;

/** Writes a key to disk. */
@external("ntoskrnl.exe", "ZwFlushKey")
export declare function ZwFlushKey(KeyHandle: T.HANDLE): T.NTSTATUS;

/** Asks to be told of a change; in kernel mode ApcRoutine is a WORK_QUEUE_ITEM and ApcContext its queue. */
@external("ntoskrnl.exe", "ZwNotifyChangeKey")
export declare function ZwNotifyChangeKey(KeyHandle: T.HANDLE, Event: T.HANDLE, ApcRoutine: T.PIO_APC_ROUTINE, ApcContext: T.PVOID, IoStatusBlock: T.PIO_STATUS_BLOCK, CompletionFilter: T.ULONG, WatchTree: u32, Buffer: T.PVOID, BufferSize: T.ULONG, Asynchronous: u32): T.NTSTATUS;

/** Gives a key another name. */
@external("ntoskrnl.exe", "ZwRenameKey")
export declare function ZwRenameKey(KeyHandle: T.HANDLE, NewName: T.PUNICODE_STRING): T.NTSTATUS;

/** Sets the last write time of a key. */
@external("ntoskrnl.exe", "ZwSetInformationKey")
export declare function ZwSetInformationKey(KeyHandle: T.HANDLE, KeySetInformationClass: T.KEY_SET_INFORMATION_CLASS, KeySetInformation: T.PVOID, KeySetInformationLength: T.ULONG): T.NTSTATUS;

/** Creates or opens a registry key. */
@external("ntoskrnl.exe", "NtCreateKey")
export declare function NtCreateKey(KeyHandle: T.PHANDLE, DesiredAccess: T.ACCESS_MASK, ObjectAttributes: T.POBJECT_ATTRIBUTES, TitleIndex: T.ULONG, Class: T.PUNICODE_STRING, CreateOptions: T.ULONG, Disposition: T.PULONG): T.NTSTATUS;

/** Opens a registry key. */
@external("ntoskrnl.exe", "NtOpenKey")
export declare function NtOpenKey(KeyHandle: T.PHANDLE, DesiredAccess: T.ACCESS_MASK, ObjectAttributes: T.POBJECT_ATTRIBUTES): T.NTSTATUS;

/** Opens a registry key. */
@external("ntoskrnl.exe", "NtOpenKeyEx")
export declare function NtOpenKeyEx(KeyHandle: T.PHANDLE, DesiredAccess: T.ACCESS_MASK, ObjectAttributes: T.POBJECT_ATTRIBUTES, OpenOptions: T.ULONG): T.NTSTATUS;

/** Deletes a key. */
@external("ntoskrnl.exe", "NtDeleteKey")
export declare function NtDeleteKey(KeyHandle: T.HANDLE): T.NTSTATUS;

/** Deletes a value. */
@external("ntoskrnl.exe", "NtDeleteValueKey")
export declare function NtDeleteValueKey(KeyHandle: T.HANDLE, ValueName: T.PUNICODE_STRING): T.NTSTATUS;

/** Lists subkeys; bytes. */
@external("ntoskrnl.exe", "NtEnumerateKey")
export declare function NtEnumerateKey(KeyHandle: T.HANDLE, Index: T.ULONG, KeyInformationClass: T.KEY_INFORMATION_CLASS, KeyInformation: T.PVOID, Length: T.ULONG, ResultLength: T.PULONG): T.NTSTATUS;

/** Lists values; bytes. */
@external("ntoskrnl.exe", "NtEnumerateValueKey")
export declare function NtEnumerateValueKey(KeyHandle: T.HANDLE, Index: T.ULONG, KeyValueInformationClass: T.KEY_VALUE_INFORMATION_CLASS, KeyValueInformation: T.PVOID, Length: T.ULONG, ResultLength: T.PULONG): T.NTSTATUS;

/** Asks about a key; bytes. */
@external("ntoskrnl.exe", "NtQueryKey")
export declare function NtQueryKey(KeyHandle: T.HANDLE, KeyInformationClass: T.KEY_INFORMATION_CLASS, KeyInformation: T.PVOID, Length: T.ULONG, ResultLength: T.PULONG): T.NTSTATUS;

/** Reads a value; bytes. */
@external("ntoskrnl.exe", "NtQueryValueKey")
export declare function NtQueryValueKey(KeyHandle: T.HANDLE, ValueName: T.PUNICODE_STRING, KeyValueInformationClass: T.KEY_VALUE_INFORMATION_CLASS, KeyValueInformation: T.PVOID, Length: T.ULONG, ResultLength: T.PULONG): T.NTSTATUS;

/** Writes a value; bytes. */
@external("ntoskrnl.exe", "NtSetValueKey")
export declare function NtSetValueKey(KeyHandle: T.HANDLE, ValueName: T.PUNICODE_STRING, TitleIndex: T.ULONG, Type: T.ULONG, Data: T.PVOID, DataSize: T.ULONG): T.NTSTATUS;

/** Writes a key to disk. */
@external("ntoskrnl.exe", "NtFlushKey")
export declare function NtFlushKey(KeyHandle: T.HANDLE): T.NTSTATUS;

/** Asks to be told of a change; in kernel mode ApcRoutine is a WORK_QUEUE_ITEM and ApcContext its queue. */
@external("ntoskrnl.exe", "NtNotifyChangeKey")
export declare function NtNotifyChangeKey(KeyHandle: T.HANDLE, Event: T.HANDLE, ApcRoutine: T.PIO_APC_ROUTINE, ApcContext: T.PVOID, IoStatusBlock: T.PIO_STATUS_BLOCK, CompletionFilter: T.ULONG, WatchTree: u32, Buffer: T.PVOID, BufferSize: T.ULONG, Asynchronous: u32): T.NTSTATUS;

/** Gives a key another name. */
@external("ntoskrnl.exe", "NtRenameKey")
export declare function NtRenameKey(KeyHandle: T.HANDLE, NewName: T.PUNICODE_STRING): T.NTSTATUS;

/** Sets the last write time of a key. */
@external("ntoskrnl.exe", "NtSetInformationKey")
export declare function NtSetInformationKey(KeyHandle: T.HANDLE, KeySetInformationClass: T.KEY_SET_INFORMATION_CLASS, KeySetInformation: T.PVOID, KeySetInformationLength: T.ULONG): T.NTSTATUS;

/** Creates a key within a transaction; there are no transactions. */
@external("ntoskrnl.exe", "ZwCreateKeyTransacted")
export declare function ZwCreateKeyTransacted(KeyHandle: T.PHANDLE, DesiredAccess: T.ACCESS_MASK, ObjectAttributes: T.POBJECT_ATTRIBUTES, TitleIndex: T.ULONG, Class: T.PUNICODE_STRING, CreateOptions: T.ULONG, TransactionHandle: T.HANDLE, Disposition: T.PULONG): T.NTSTATUS;

/** Opens a key within a transaction; there are no transactions. */
@external("ntoskrnl.exe", "ZwOpenKeyTransacted")
export declare function ZwOpenKeyTransacted(KeyHandle: T.PHANDLE, DesiredAccess: T.ACCESS_MASK, ObjectAttributes: T.POBJECT_ATTRIBUTES, TransactionHandle: T.HANDLE): T.NTSTATUS;

/** Reads values by a table. */
@external("ntoskrnl.exe", "RtlQueryRegistryValues")
export declare function RtlQueryRegistryValues(RelativeTo: T.ULONG, Path: T.PCWSTR, QueryTable: T.PRTL_QUERY_REGISTRY_TABLE, Context: T.PVOID, Environment: T.PVOID): T.NTSTATUS;

/** Writes a value; bytes. */
@external("ntoskrnl.exe", "RtlWriteRegistryValue")
export declare function RtlWriteRegistryValue(RelativeTo: T.ULONG, Path: T.PCWSTR, ValueName: T.PCWSTR, ValueType: T.ULONG, ValueData: T.PVOID, ValueLength: T.ULONG): T.NTSTATUS;

/** Deletes a value. */
@external("ntoskrnl.exe", "RtlDeleteRegistryValue")
export declare function RtlDeleteRegistryValue(RelativeTo: T.ULONG, Path: T.PCWSTR, ValueName: T.PCWSTR): T.NTSTATUS;

/** Whether a key exists. */
@external("ntoskrnl.exe", "RtlCheckRegistryKey")
export declare function RtlCheckRegistryKey(RelativeTo: T.ULONG, Path: T.PWSTR): T.NTSTATUS;

/** Creates a key. */
@external("ntoskrnl.exe", "RtlCreateRegistryKey")
export declare function RtlCreateRegistryKey(RelativeTo: T.ULONG, Path: T.PWSTR): T.NTSTATUS;

/** Whether a subject may do what it wants. */
@external("ntoskrnl.exe", "SeAccessCheck")
export declare function SeAccessCheck(SecurityDescriptor: T.PSECURITY_DESCRIPTOR, SubjectSecurityContext: T.PSECURITY_SUBJECT_CONTEXT, SubjectContextLocked: u32, DesiredAccess: T.ACCESS_MASK, PreviouslyGrantedAccess: T.ACCESS_MASK, Privileges: usize, GenericMapping: T.PGENERIC_MAPPING, AccessMode: i32, GrantedAccess: T.PACCESS_MASK, AccessStatus: T.PNTSTATUS): T.BOOLEAN;

/** Whether a token may do what it wants; takes tokens where Windows has its own structs. */
@external("ntoskrnl.exe", "SeAccessCheckFromState")
export declare function SeAccessCheckFromState(SecurityDescriptor: T.PSECURITY_DESCRIPTOR, PrimaryTokenInformation: T.PVOID, ClientTokenInformation: T.PVOID, DesiredAccess: T.ACCESS_MASK, PreviouslyGrantedAccess: T.ACCESS_MASK, Privileges: usize, GenericMapping: T.PGENERIC_MAPPING, AccessMode: i32, GrantedAccess: T.PACCESS_MASK, AccessStatus: T.PNTSTATUS): T.BOOLEAN;

/** Whether the caller holds a privilege. */
@external("ntoskrnl.exe", "SeSinglePrivilegeCheck")
export declare function SeSinglePrivilegeCheck(PrivilegeValue: usize, PreviousMode: i32): T.BOOLEAN;

/** Whether a subject holds privileges. */
@external("ntoskrnl.exe", "SePrivilegeCheck")
export declare function SePrivilegeCheck(RequiredPrivileges: T.PPRIVILEGE_SET, SubjectSecurityContext: T.PSECURITY_SUBJECT_CONTEXT, AccessMode: i32): T.BOOLEAN;

/** Frees what SeAccessCheck has given. */
@external("ntoskrnl.exe", "SeFreePrivileges")
export declare function SeFreePrivileges(Privileges: T.PPRIVILEGE_SET): void;

/** Adds privileges to an access state. */
@external("ntoskrnl.exe", "SeAppendPrivileges")
export declare function SeAppendPrivileges(AccessState: T.PACCESS_STATE, Privileges: T.PPRIVILEGE_SET): T.NTSTATUS;

/** Takes the security context of the thread. */
@external("ntoskrnl.exe", "SeCaptureSubjectContext")
export declare function SeCaptureSubjectContext(SubjectContext: T.PSECURITY_SUBJECT_CONTEXT): void;

/** Takes the security context of a thread. */
@external("ntoskrnl.exe", "SeCaptureSubjectContextEx")
export declare function SeCaptureSubjectContextEx(Thread: T.PETHREAD, Process: T.PEPROCESS, SubjectContext: T.PSECURITY_SUBJECT_CONTEXT): void;

/** Locks it. */
@external("ntoskrnl.exe", "SeLockSubjectContext")
export declare function SeLockSubjectContext(SubjectContext: T.PSECURITY_SUBJECT_CONTEXT): void;

/** Unlocks it. */
@external("ntoskrnl.exe", "SeUnlockSubjectContext")
export declare function SeUnlockSubjectContext(SubjectContext: T.PSECURITY_SUBJECT_CONTEXT): void;

/** Lets it go. */
@external("ntoskrnl.exe", "SeReleaseSubjectContext")
export declare function SeReleaseSubjectContext(SubjectContext: T.PSECURITY_SUBJECT_CONTEXT): void;

/** Makes an access state of the thread. */
@external("ntoskrnl.exe", "SeCreateAccessState")
export declare function SeCreateAccessState(AccessState: T.PACCESS_STATE, AuxData: T.PVOID, DesiredAccess: T.ACCESS_MASK, GenericMapping: T.PGENERIC_MAPPING): T.NTSTATUS;

/** Lets it go. */
@external("ntoskrnl.exe", "SeDeleteAccessState")
export declare function SeDeleteAccessState(AccessState: T.PACCESS_STATE): void;

/** Replaces the generic rights of an access state. */
@external("ntoskrnl.exe", "SeSetAccessStateGenericMapping")
export declare function SeSetAccessStateGenericMapping(AccessState: T.PACCESS_STATE, GenericMapping: T.PGENERIC_MAPPING): void;

/** Makes the descriptor of a new object. */
@external("ntoskrnl.exe", "SeAssignSecurity")
export declare function SeAssignSecurity(ParentDescriptor: T.PSECURITY_DESCRIPTOR, ExplicitDescriptor: T.PSECURITY_DESCRIPTOR, NewDescriptor: usize, IsDirectoryObject: u32, SubjectContext: T.PSECURITY_SUBJECT_CONTEXT, GenericMapping: T.PGENERIC_MAPPING, PoolType: T.POOL_TYPE): T.NTSTATUS;

/** Makes the descriptor of a new object. */
@external("ntoskrnl.exe", "SeAssignSecurityEx")
export declare function SeAssignSecurityEx(ParentDescriptor: T.PSECURITY_DESCRIPTOR, ExplicitDescriptor: T.PSECURITY_DESCRIPTOR, NewDescriptor: usize, ObjectType: usize, IsDirectoryObject: u32, AutoInheritFlags: T.ULONG, SubjectContext: T.PSECURITY_SUBJECT_CONTEXT, GenericMapping: T.PGENERIC_MAPPING, PoolType: T.POOL_TYPE): T.NTSTATUS;

/** Frees it. */
@external("ntoskrnl.exe", "SeDeassignSecurity")
export declare function SeDeassignSecurity(SecurityDescriptor: usize): T.NTSTATUS;

/** Copies a descriptor. */
@external("ntoskrnl.exe", "SeCaptureSecurityDescriptor")
export declare function SeCaptureSecurityDescriptor(InputSecurityDescriptor: T.PSECURITY_DESCRIPTOR, RequestorMode: i32, PoolType: T.POOL_TYPE, ForceCapture: u32, OutputSecurityDescriptor: usize): T.NTSTATUS;

/** Frees the copy. */
@external("ntoskrnl.exe", "SeReleaseSecurityDescriptor")
export declare function SeReleaseSecurityDescriptor(CapturedSecurityDescriptor: T.PSECURITY_DESCRIPTOR, RequestorMode: i32, ForceCapture: u32): T.NTSTATUS;

/** Whether a descriptor is well formed; bytes. */
@external("ntoskrnl.exe", "SeValidSecurityDescriptor")
export declare function SeValidSecurityDescriptor(Length: T.ULONG, SecurityDescriptor: T.PSECURITY_DESCRIPTOR): T.BOOLEAN;

/** Gives parts of a descriptor; bytes. */
@external("ntoskrnl.exe", "SeQuerySecurityDescriptorInfo")
export declare function SeQuerySecurityDescriptorInfo(SecurityInformation: T.PSECURITY_INFORMATION, SecurityDescriptor: T.PSECURITY_DESCRIPTOR, Length: T.PULONG, ObjectsSecurityDescriptor: usize): T.NTSTATUS;

/** Changes parts of a descriptor. */
@external("ntoskrnl.exe", "SeSetSecurityDescriptorInfo")
export declare function SeSetSecurityDescriptorInfo(Object: T.PVOID, SecurityInformation: T.PSECURITY_INFORMATION, ModificationDescriptor: T.PSECURITY_DESCRIPTOR, ObjectsSecurityDescriptor: usize, PoolType: T.POOL_TYPE, GenericMapping: T.PGENERIC_MAPPING): T.NTSTATUS;

/** Makes a descriptor of one piece; bytes. */
@external("ntoskrnl.exe", "RtlAbsoluteToSelfRelativeSD")
export declare function RtlAbsoluteToSelfRelativeSD(AbsoluteSecurityDescriptor: T.PSECURITY_DESCRIPTOR, SelfRelativeSecurityDescriptor: T.PSECURITY_DESCRIPTOR, BufferLength: T.PULONG): T.NTSTATUS;

/** Gives the logon session of a token. */
@external("ntoskrnl.exe", "SeQueryAuthenticationIdToken")
export declare function SeQueryAuthenticationIdToken(Token: T.PACCESS_TOKEN, AuthenticationId: T.PLUID): T.NTSTATUS;

/** Gives the session of a token. */
@external("ntoskrnl.exe", "SeQuerySessionIdToken")
export declare function SeQuerySessionIdToken(Token: T.PACCESS_TOKEN, SessionId: T.PULONG): T.NTSTATUS;

/** Asks about a token; the caller frees the answer. */
@external("ntoskrnl.exe", "SeQueryInformationToken")
export declare function SeQueryInformationToken(Token: T.PACCESS_TOKEN, TokenInformationClass: T.TOKEN_INFORMATION_CLASS, TokenInformation: usize): T.NTSTATUS;

/** Returns the kind of a token. */
@external("ntoskrnl.exe", "SeTokenType")
export declare function SeTokenType(Token: T.PACCESS_TOKEN): T.TOKEN_TYPE;

/** Returns how far a token may be acted with. */
@external("ntoskrnl.exe", "SeTokenImpersonationLevel")
export declare function SeTokenImpersonationLevel(Token: T.PACCESS_TOKEN): T.SECURITY_IMPERSONATION_LEVEL;

/** Whether a token is an administrator's. */
@external("ntoskrnl.exe", "SeTokenIsAdmin")
export declare function SeTokenIsAdmin(Token: T.PACCESS_TOKEN): T.BOOLEAN;

/** Whether a token is restricted. */
@external("ntoskrnl.exe", "SeTokenIsRestricted")
export declare function SeTokenIsRestricted(Token: T.PACCESS_TOKEN): T.BOOLEAN;

/** Makes a token that may do less. */
@external("ntoskrnl.exe", "SeFilterToken")
export declare function SeFilterToken(ExistingToken: T.PACCESS_TOKEN, Flags: T.ULONG, SidsToDisable: T.PTOKEN_GROUPS, PrivilegesToDelete: T.PTOKEN_PRIVILEGES, RestrictedSids: T.PTOKEN_GROUPS, FilteredToken: usize): T.NTSTATUS;

/** Lets one act for a thread later. */
@external("ntoskrnl.exe", "SeCreateClientSecurity")
export declare function SeCreateClientSecurity(ClientThread: T.PETHREAD, ClientSecurityQos: T.PSECURITY_QUALITY_OF_SERVICE, RemoteSession: u32, ClientContext: T.PSECURITY_CLIENT_CONTEXT): T.NTSTATUS;

/** Lets one act for a subject later. */
@external("ntoskrnl.exe", "SeCreateClientSecurityFromSubjectContext")
export declare function SeCreateClientSecurityFromSubjectContext(SubjectContext: T.PSECURITY_SUBJECT_CONTEXT, ClientSecurityQos: T.PSECURITY_QUALITY_OF_SERVICE, ServerIsRemote: u32, ClientContext: T.PSECURITY_CLIENT_CONTEXT): T.NTSTATUS;

/** Acts for a client. */
@external("ntoskrnl.exe", "SeImpersonateClient")
export declare function SeImpersonateClient(ClientContext: T.PSECURITY_CLIENT_CONTEXT, ServerThread: T.PETHREAD): void;

/** Acts for a client. */
@external("ntoskrnl.exe", "SeImpersonateClientEx")
export declare function SeImpersonateClientEx(ClientContext: T.PSECURITY_CLIENT_CONTEXT, ServerThread: T.PETHREAD): T.NTSTATUS;

/** Asks to be told of the end of a logon session, which lasts as long as the machine. */
@external("ntoskrnl.exe", "SeMarkLogonSessionForTerminationNotification")
export declare function SeMarkLogonSessionForTerminationNotification(LogonId: T.PLUID): T.NTSTATUS;

/** For the end of a logon session, which lasts as long as the machine. */
@external("ntoskrnl.exe", "SeRegisterLogonSessionTerminatedRoutine")
export declare function SeRegisterLogonSessionTerminatedRoutine(CallbackRoutine: T.PVOID): T.NTSTATUS;

/** For the end of a logon session, which lasts as long as the machine. */
@external("ntoskrnl.exe", "SeUnregisterLogonSessionTerminatedRoutine")
export declare function SeUnregisterLogonSessionTerminatedRoutine(CallbackRoutine: T.PVOID): T.NTSTATUS;

/** Sends a power request down. */
@external("ntoskrnl.exe", "PoCallDriver")
export declare function PoCallDriver(DeviceObject: T.PDEVICE_OBJECT, Irp: T.PIRP): T.NTSTATUS;

/** Lets the next power request come. */
@external("ntoskrnl.exe", "PoStartNextPowerIrp")
export declare function PoStartNextPowerIrp(Irp: T.PIRP): void;

/** Says what power state a device is in; returns the previous one. */
@external("ntoskrnl.exe", "PoSetPowerState")
export declare function PoSetPowerState(result: usize, DeviceObject: T.PDEVICE_OBJECT, Type: T.POWER_STATE_TYPE, State: usize): void;

/** Sends a power request to a device. */
@external("ntoskrnl.exe", "PoRequestPowerIrp")
export declare function PoRequestPowerIrp(DeviceObject: T.PDEVICE_OBJECT, MinorFunction: u32, PowerState: usize, CompletionFunction: T.PVOID, Context: T.PVOID, Irp: usize): T.NTSTATUS;

/** Gives the counter of idle seconds; a device that is idle stays on. */
@external("ntoskrnl.exe", "PoRegisterDeviceForIdleDetection")
export declare function PoRegisterDeviceForIdleDetection(DeviceObject: T.PDEVICE_OBJECT, ConservationIdleTime: T.ULONG, PerformanceIdleTime: T.ULONG, State: T.DEVICE_POWER_STATE): T.PULONG;
