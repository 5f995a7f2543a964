// Generated from kernel-host/abi by `npm run generate`. Do not edit.
import type { ExportInfo } from '../types.js';

/** What the kernel implements. Small integers and pointers are numbers, 64-bit ones bigints. */
export interface KernelExports {
  /** Makes an event, signalled when State is TRUE. */
  KeInitializeEvent(Event: number, Type: number, State: number): void;
  /** Signals an event, boosts the woken thread by Increment; returns the previous state. */
  KeSetEvent(Event: number, Increment: number, Wait: number): number;
  /** Takes the signal of an event away; returns the previous state. */
  KeResetEvent(Event: number): number;
  /** Takes the signal of an event away. */
  KeClearEvent(Event: number): void;
  /** Releases whoever waits now and leaves the event not signalled; returns the previous state. */
  KePulseEvent(Event: number, Increment: number, Wait: number): number;
  /** Returns the state of an event, nonzero when signalled. */
  KeReadStateEvent(Event: number): number;
  /** Makes a semaphore with a count and its upper limit. */
  KeInitializeSemaphore(Semaphore: number, Count: number, Limit: number): void;
  /** Adds Adjustment to the count; returns the previous count. */
  KeReleaseSemaphore(Semaphore: number, Increment: number, Adjustment: number, Wait: number): number;
  /** Returns the count of a semaphore. */
  KeReadStateSemaphore(Semaphore: number): number;
  /** Makes a free mutex; Level is ignored. */
  KeInitializeMutex(Mutex: number, Level: number): void;
  /** Releases a mutex once; returns the previous state (1 free, 0 owned once, -1 owned twice). */
  KeReleaseMutex(Mutex: number, Wait: number): number;
  /** Returns 1 when the mutex is free, 0 or less when it is owned. */
  KeReadStateMutex(Mutex: number): number;
  /** Makes a mutant, owned by the caller when InitialOwner is TRUE. */
  KeInitializeMutant(Mutant: number, InitialOwner: number): void;
  /** Releases a mutant once; returns the previous state. */
  KeReleaseMutant(Mutant: number, Increment: number, Abandoned: number, Wait: number): number;
  /** Returns 1 when the mutant is free, 0 or less when it is owned. */
  KeReadStateMutant(Mutant: number): number;
  /** Waits for one dispatcher object; Timeout in 100 ns, negative is relative, NULL for ever. Above APC_LEVEL only with a timeout of zero. */
  KeWaitForSingleObject(Object: number, WaitReason: number, WaitMode: number, Alertable: number, Timeout: number): number;
  /** Waits for any or all of up to 64 objects; more than 3 need WaitBlockArray. Above APC_LEVEL only with a timeout of zero. */
  KeWaitForMultipleObjects(Count: number, Object: number, WaitType: number, WaitReason: number, WaitMode: number, Alertable: number, Timeout: number, WaitBlockArray: number): number;
  /** Sleeps; Interval in 100 ns, negative is relative, positive an absolute system time. */
  KeDelayExecutionThread(WaitMode: number, Alertable: number, Interval: number): number;
  /** Stops normal kernel APCs of the thread; nests. */
  KeEnterCriticalRegion(): void;
  /** Ends a critical region. */
  KeLeaveCriticalRegion(): void;
  /** Stops all APCs of the thread; nests. */
  KeEnterGuardedRegion(): void;
  /** Ends a guarded region. */
  KeLeaveGuardedRegion(): void;
  /** Whether normal kernel APCs are stopped. */
  KeAreApcsDisabled(): number;
  /** Whether all APCs are stopped: guarded region or raised IRQL. */
  KeAreAllApcsDisabled(): number;
  /** Sets the priority (1 to 31); returns the previous one. */
  KeSetPriorityThread(Thread: number, Priority: number): number;
  /** Returns the current priority of a thread. */
  KeQueryPriorityThread(Thread: number): number;
  /** Sets the base priority relative to the base of the process; returns the previous increment. */
  KeSetBasePriorityThread(Thread: number, Increment: number): number;
  /** Returns the running thread. */
  KeGetCurrentThread(): number;
  /** Keeps the processor busy for some microseconds; at most 50 are good manners. */
  KeStallExecutionProcessor(MicroSeconds: number): void;
  /** Gives the system time: 100 ns since 1601-01-01 UTC, as of the last clock tick. */
  KeQuerySystemTime(CurrentTime: number): void;
  /** Gives the system time: 100 ns since 1601-01-01 UTC, to the microsecond. */
  KeQuerySystemTimePrecise(CurrentTime: number): void;
  /** Returns the time since start in 100 ns, as of the last clock tick. */
  KeQueryInterruptTime(): bigint;
  /** Returns the time since start in 100 ns, and the performance counter of that moment. */
  KeQueryInterruptTimePrecise(QpcTimeStamp: number): bigint;
  /** Returns the time since start in 100 ns, without time asleep. */
  KeQueryUnbiasedInterruptTime(): bigint;
  /** Gives the clock ticks since start. */
  KeQueryTickCount(CurrentCount: number): void;
  /** Returns the length of a clock tick in 100 ns. */
  KeQueryTimeIncrement(): number;
  /** Returns the performance counter; gives its frequency per second. */
  KeQueryPerformanceCounter(result: number, PerformanceFrequency: number): void;
  /** What __rdtsc() calls: nanoseconds since start. */
  NtwReadTimeStampCounter(result: number): void;
  /** Makes a queue served by at most Count threads at once. */
  KeInitializeQueue(Queue: number, Count: number): void;
  /** Puts an entry at the end of a queue; returns the previous state. */
  KeInsertQueue(Queue: number, Entry: number): number;
  /** Puts an entry at the head of a queue; returns the previous state. */
  KeInsertHeadQueue(Queue: number, Entry: number): number;
  /** Waits for an entry of a queue; Timeout in 100 ns. */
  KeRemoveQueue(Queue: number, WaitMode: number, Timeout: number): number;
  /** Waits for an entry of a queue and takes up to Count; returns how many. */
  KeRemoveQueueEx(Queue: number, WaitMode: number, Alertable: number, Timeout: number, EntryArray: number, Count: number): number;
  /** Empties a queue for good. */
  KeRundownQueue(Queue: number): number;
  /** Returns the number of entries. */
  KeReadStateQueue(Queue: number): number;
  /** Makes an APC for a thread. */
  KeInitializeApc(Apc: number, Thread: number, Environment: number, KernelRoutine: number, RundownRoutine: number, NormalRoutine: number, ProcessorMode: number, NormalContext: number): void;
  /** Queues an APC to its thread; FALSE when it already is. */
  KeInsertQueueApc(Apc: number, SystemArgument1: number, SystemArgument2: number, Increment: number): number;
  /** Takes an APC off its queue. */
  KeRemoveQueueApc(Apc: number): number;
  /** Tests and clears the alert of the thread. */
  KeTestAlertThread(AlertMode: number): number;
  /** Alerts a thread. */
  KeAlertThread(Thread: number, AlertMode: number): number;
  /** Asks to be called when the machine goes down. */
  KeRegisterBugCheckCallback(CallbackRecord: number, CallbackRoutine: number, Buffer: number, Length: number, Component: number): number;
  /** Takes that back. */
  KeDeregisterBugCheckCallback(CallbackRecord: number): number;
  /** Asks to be called when the machine goes down. */
  KeRegisterBugCheckReasonCallback(CallbackRecord: number, CallbackRoutine: number, Reason: number, Component: number): number;
  /** Takes that back. */
  KeDeregisterBugCheckReasonCallback(CallbackRecord: number): number;
  /** Stops the machine with a code. */
  KeBugCheck(BugCheckCode: number): never;
  /** Stops the machine with a code and four parameters. */
  KeBugCheckEx(BugCheckCode: number, BugCheckParameter1: number, BugCheckParameter2: number, BugCheckParameter3: number, BugCheckParameter4: number): never;
  /** Returns the IRQL of the processor. */
  KeGetCurrentIrql(): number;
  /** Raises the IRQL; returns the previous one. */
  KfRaiseIrql(NewIrql: number): number;
  /** Lowers the IRQL; queued DPCs run on the way. */
  KeLowerIrql(NewIrql: number): void;
  /** Lowers the IRQL; queued DPCs run on the way. */
  KfLowerIrql(NewIrql: number): void;
  /** Raises to DISPATCH_LEVEL; returns the previous IRQL. */
  KeRaiseIrqlToDpcLevel(): number;
  /** Raises to SYNCH_LEVEL; returns the previous IRQL. */
  KeRaiseIrqlToSynchLevel(): number;
  /** Makes a free spin lock. */
  KeInitializeSpinLock(SpinLock: number): void;
  /** Raises to DISPATCH_LEVEL and takes the lock; returns the previous IRQL. */
  KeAcquireSpinLockRaiseToDpc(SpinLock: number): number;
  /** Raises to DISPATCH_LEVEL and takes the lock; returns the previous IRQL. */
  KfAcquireSpinLock(SpinLock: number): number;
  /** Releases the lock and lowers to NewIrql. */
  KeReleaseSpinLock(SpinLock: number, NewIrql: number): void;
  /** Releases the lock and lowers to NewIrql. */
  KfReleaseSpinLock(SpinLock: number, NewIrql: number): void;
  /** Takes the lock and leaves the IRQL alone. */
  KeAcquireSpinLockAtDpcLevel(SpinLock: number): void;
  /** Releases the lock and leaves the IRQL alone. */
  KeReleaseSpinLockFromDpcLevel(SpinLock: number): void;
  /** Takes the lock when it is free; whether it did. */
  KeTryToAcquireSpinLockAtDpcLevel(SpinLock: number): number;
  /** Whether the lock is free at this moment. */
  KeTestSpinLock(SpinLock: number): number;
  /** Raises to DISPATCH_LEVEL and takes the lock in order of arrival. */
  KeAcquireInStackQueuedSpinLock(SpinLock: number, LockHandle: number): void;
  /** Releases it and restores the IRQL. */
  KeReleaseInStackQueuedSpinLock(LockHandle: number): void;
  /** Takes the lock in order of arrival and leaves the IRQL alone. */
  KeAcquireInStackQueuedSpinLockAtDpcLevel(SpinLock: number, LockHandle: number): void;
  /** Releases it and leaves the IRQL alone. */
  KeReleaseInStackQueuedSpinLockFromDpcLevel(LockHandle: number): void;
  /** Makes a DPC. */
  KeInitializeDpc(Dpc: number, DeferredRoutine: number, DeferredContext: number): void;
  /** Makes a DPC that may run at PASSIVE_LEVEL. */
  KeInitializeThreadedDpc(Dpc: number, DeferredRoutine: number, DeferredContext: number): void;
  /** Queues a DPC; FALSE when it already is. */
  KeInsertQueueDpc(Dpc: number, SystemArgument1: number, SystemArgument2: number): number;
  /** Takes a DPC off its queue; whether it was there. */
  KeRemoveQueueDpc(Dpc: number): number;
  /** Returns when all DPCs that were queued have run. */
  KeFlushQueuedDpcs(): void;
  /** Says where in its queue a DPC goes. */
  KeSetImportanceDpc(Dpc: number, Importance: number): void;
  /** Says on which processor a DPC runs. */
  KeSetTargetProcessorDpc(Dpc: number, Number: number): void;
  /** Says on which processor a DPC runs. */
  KeSetTargetProcessorDpcEx(Dpc: number, ProcNumber: number): number;
  /** Makes a notification timer. */
  KeInitializeTimer(Timer: number): void;
  /** Makes a timer. */
  KeInitializeTimerEx(Timer: number, Type: number): void;
  /** Sets a timer; DueTime in 100 ns, negative is relative; whether it was set before. */
  KeSetTimer(Timer: number, DueTime: number, Dpc: number): number;
  /** Sets a timer; DueTime in 100 ns, Period in milliseconds. */
  KeSetTimerEx(Timer: number, DueTime: number, Period: number, Dpc: number): number;
  /** Sets a timer that may come late by TolerableDelay milliseconds. */
  KeSetCoalescableTimer(Timer: number, DueTime: number, Period: number, TolerableDelay: number, Dpc: number): number;
  /** Cancels a timer; whether it was set. */
  KeCancelTimer(Timer: number): number;
  /** Whether the timer is signalled. */
  KeReadStateTimer(Timer: number): number;
  /** Makes a device queue. */
  KeInitializeDeviceQueue(DeviceQueue: number): void;
  /** Queues an entry when the device is busy; whether it did. */
  KeInsertDeviceQueue(DeviceQueue: number, DeviceQueueEntry: number): number;
  /** Queues an entry by key when the device is busy. */
  KeInsertByKeyDeviceQueue(DeviceQueue: number, DeviceQueueEntry: number, SortKey: number): number;
  /** Takes the first entry; NULL makes the device idle. */
  KeRemoveDeviceQueue(DeviceQueue: number): number;
  /** Takes the next entry by key. */
  KeRemoveByKeyDeviceQueue(DeviceQueue: number, SortKey: number): number;
  /** Takes the next entry by key when the device is busy. */
  KeRemoveByKeyDeviceQueueIfBusy(DeviceQueue: number, SortKey: number): number;
  /** Takes one entry out; whether it was there. */
  KeRemoveEntryDeviceQueue(DeviceQueue: number, DeviceQueueEntry: number): number;
  /** Runs a routine on all processors at once. */
  KeGenericCallDpc(Routine: number, Context: number): void;
  /** Says that this processor has done its part. */
  KeSignalCallDpcDone(SystemArgument1: number): void;
  /** Waits until all processors are here. */
  KeSignalCallDpcSynchronize(SystemArgument2: number): number;
  /** Runs a routine on all processors at once, at IPI_LEVEL; returns its value on the current one. */
  KeIpiGenericCall(BroadcastFunction: number, Context: number): number;
  /** Calls a routine with the spin lock of the interrupt held; returns its value. */
  KeSynchronizeExecution(Interrupt: number, SynchronizeRoutine: number, SynchronizeContext: number): number;
  /** Takes the spin lock of an interrupt; returns the previous IRQL. */
  KeAcquireInterruptSpinLock(Interrupt: number): number;
  /** Releases it. */
  KeReleaseInterruptSpinLock(Interrupt: number, OldIrql: number): void;
  /** Takes a spin lock in a threaded or ordinary DPC; returns the previous IRQL. */
  KeAcquireSpinLockForDpc(SpinLock: number): number;
  /** Releases it. */
  KeReleaseSpinLockForDpc(SpinLock: number, OldIrql: number): void;
  /** Takes a queued spin lock in a threaded or ordinary DPC. */
  KeAcquireInStackQueuedSpinLockForDpc(SpinLock: number, LockHandle: number): void;
  /** Releases it. */
  KeReleaseInStackQueuedSpinLockForDpc(LockHandle: number): void;
  /** Raises the interrupt of a vector (ntwasm.h); FALSE when nothing is connected to it. */
  NtwasmRaiseInterrupt(Vector: number): number;
  /** Takes a spin lock of the system by number; returns the previous IRQL. */
  KeAcquireQueuedSpinLock(Number: number): number;
  /** Takes it and raises to SYNCH_LEVEL. */
  KeAcquireQueuedSpinLockRaiseToSynch(Number: number): number;
  /** Releases it. */
  KeReleaseQueuedSpinLock(Number: number, OldIrql: number): void;
  /** Takes it when it is free. */
  KeTryToAcquireQueuedSpinLock(Number: number, OldIrql: number): number;
  /** Takes it when it is free, at SYNCH_LEVEL. */
  KeTryToAcquireQueuedSpinLockRaiseToSynch(Number: number, OldIrql: number): number;
  /** Returns the number of the running processor. */
  KeGetCurrentProcessorNumber(): number;
  /** Returns the number of the running processor, and gives its group and number. */
  KeGetCurrentProcessorNumberEx(ProcNumber: number): number;
  /** Returns the number of processors, and gives their mask. */
  KeQueryActiveProcessorCount(ActiveProcessors: number): number;
  /** Returns the number of processors of a group. */
  KeQueryActiveProcessorCountEx(GroupNumber: number): number;
  /** Returns the number of processors there can be. */
  KeQueryMaximumProcessorCount(): number;
  /** Returns the number of processors a group can have. */
  KeQueryMaximumProcessorCountEx(GroupNumber: number): number;
  /** Returns the mask of processors. */
  KeQueryActiveProcessors(): number;
  /** Returns the number of processor groups: one. */
  KeQueryActiveGroupCount(): number;
  /** Gives group and number of a processor. */
  KeGetProcessorNumberFromIndex(ProcIndex: number, ProcNumber: number): number;
  /** Returns the index of a processor, or -1. */
  KeGetProcessorIndexFromNumber(ProcNumber: number): number;
  /** Returns the number of groups there can be. */
  KeQueryMaximumGroupCount(): number;
  /** Returns the processors of a group. */
  KeQueryGroupAffinity(GroupNumber: number): number;
  /** Returns the highest NUMA node. */
  KeQueryHighestNodeNumber(): number;
  /** Gives the processors of a NUMA node. */
  KeQueryNodeActiveAffinity(NodeNumber: number, Affinity: number, Count: number): void;
  /** Returns the number of processors a node can have. */
  KeQueryNodeMaximumProcessorCount(NodeNumber: number): number;
  /** Binds the thread to processors. */
  KeSetSystemAffinityThread(Affinity: number): void;
  /** Binds the thread to processors; returns the previous mask. */
  KeSetSystemAffinityThreadEx(Affinity: number): number;
  /** Takes that back. */
  KeRevertToUserAffinityThread(): void;
  /** Takes that back. */
  KeRevertToUserAffinityThreadEx(Affinity: number): void;
  /** Binds the thread to processors of a group. */
  KeSetSystemGroupAffinityThread(Affinity: number, PreviousAffinity: number): void;
  /** Takes that back. */
  KeRevertToUserGroupAffinityThread(PreviousAffinity: number): void;
  /** Tells which processors share a core, a package, a node or a group. */
  KeQueryLogicalProcessorRelationship(ProcessorNumber: number, RelationshipType: number, Information: number, Length: number): number;
  /** Says on which processor a thread is to run when that is idle; returns the previous one. */
  KeSetIdealProcessorThread(Thread: number, Processor: number): number;
  /** Binds a thread to processors; returns the previous mask. */
  KeSetAffinityThread(Thread: number, Affinity: number): number;
  /** Calls a routine with at least Size bytes of stack. */
  KeExpandKernelStackAndCallout(Callout: number, Parameter: number, Size: number): number;
  /** Calls a routine with at least Size bytes of stack. */
  KeExpandKernelStackAndCalloutEx(Callout: number, Parameter: number, Size: number, Wait: number, Context: number): number;
  /** Saves the floating-point state. */
  KeSaveFloatingPointState(FloatSave: number): number;
  /** Restores it. */
  KeRestoreFloatingPointState(FloatSave: number): number;
  /** Saves extended processor state. */
  KeSaveExtendedProcessorState(Mask: bigint, XStateSave: number): number;
  /** Restores it. */
  KeRestoreExtendedProcessorState(XStateSave: number): void;
  /** Returns where the stack of the thread begins. */
  IoGetInitialStack(): number;
  /** Returns the bytes left on the stack. */
  IoGetRemainingStackSize(): number;
  /** Gives the bounds of the stack. */
  IoGetStackLimits(LowLimit: number, HighLimit: number): void;
  /** Gives the callers. */
  RtlCaptureStackBackTrace(FramesToSkip: number, FramesToCapture: number, BackTrace: number, BackTraceHash: number): number;
  /** Gives the callers. */
  RtlWalkFrameChain(Callers: number, Count: number, Flags: number): number;
  /** Returns the clock ticks a thread has run in the kernel, and gives those in user mode. */
  KeQueryRuntimeThread(Thread: number, UserTime: number): number;
  /** Allocates without a tag; NULL when there is no memory. */
  ExAllocatePool(PoolType: number, NumberOfBytes: number): number;
  /** Allocates under a tag; NULL when there is no memory. */
  ExAllocatePoolWithTag(PoolType: number, NumberOfBytes: number, Tag: number): number;
  /** Allocates against the quota of the process; raises when there is no memory. */
  ExAllocatePoolWithQuota(PoolType: number, NumberOfBytes: number): number;
  /** Allocates against the quota of the process under a tag; raises when there is no memory. */
  ExAllocatePoolWithQuotaTag(PoolType: number, NumberOfBytes: number, Tag: number): number;
  /** Allocates under a tag with a priority. */
  ExAllocatePoolWithTagPriority(PoolType: number, NumberOfBytes: number, Tag: number, Priority: number): number;
  /** Allocates zeroed memory by POOL_FLAG bits. */
  ExAllocatePool2(Flags: bigint, NumberOfBytes: number, Tag: number): number;
  /** Allocates zeroed memory by POOL_FLAG bits with extra wishes. */
  ExAllocatePool3(Flags: bigint, NumberOfBytes: number, Tag: number, ExtendedParameters: number, ExtendedParametersCount: number): number;
  /** Frees pool memory. */
  ExFreePool(P: number): void;
  /** Frees pool memory whose tag it checks, unless Tag is 0. */
  ExFreePoolWithTag(P: number, Tag: number): void;
  /** Frees pool memory whose tag it checks, unless Tag is 0. */
  ExFreePool2(P: number, Tag: number, ExtendedParameters: number, ExtendedParametersCount: number): void;
  /** Raises a status as an exception. */
  ExRaiseStatus(Status: number): never;
  /** Raises STATUS_ACCESS_VIOLATION. */
  ExRaiseAccessViolation(): never;
  /** Raises STATUS_DATATYPE_MISALIGNMENT. */
  ExRaiseDatatypeMisalignment(): never;
  /** Turns system time into the time zone of the machine; 100 ns. */
  ExSystemTimeToLocalTime(SystemTime: number, LocalTime: number): void;
  /** Turns local time into system time; 100 ns. */
  ExLocalTimeToSystemTime(LocalTime: number, SystemTime: number): void;
  /** Returns the mode the thread came from. */
  ExGetPreviousMode(): number;
  /** Whether the processor has a feature; none of the x86 ones. */
  ExIsProcessorFeaturePresent(ProcessorFeature: number): number;
  /** Queues work to a system worker thread. */
  ExQueueWorkItem(WorkItem: number, QueueType: number): void;
  /** Creates or opens a callback object. */
  ExCreateCallback(CallbackObject: number, ObjectAttributes: number, Create: number, AllowMultipleCallbacks: number): number;
  /** Registers a routine with a callback object. */
  ExRegisterCallback(CallbackObject: number, CallbackFunction: number, CallbackContext: number): number;
  /** Takes that back. */
  ExUnregisterCallback(CallbackRegistration: number): void;
  /** Calls the registered routines. */
  ExNotifyCallback(CallbackObject: number, Argument1: number, Argument2: number): void;
  /** Makes a UUID that is good on this machine. */
  ExUuidCreate(Uuid: number): number;
  /** Asks for a clock tick; 100 ns. */
  ExSetTimerResolution(DesiredTime: number, SetResolution: number): number;
  /** Gives the limits of the clock tick; 100 ns. */
  ExQueryTimerResolution(MaximumTime: number, MinimumTime: number, CurrentTime: number): void;
  /** Makes a timer object. */
  ExAllocateTimer(Callback: number, CallbackContext: number, Attributes: number): number;
  /** Sets it; 100 ns. */
  ExSetTimer(Timer: number, DueTime: bigint, Period: bigint, Parameters: number): number;
  /** Cancels it. */
  ExCancelTimer(Timer: number, Parameters: number): number;
  /** Deletes it. */
  ExDeleteTimer(Timer: number, Cancel: number, Wait: number, Parameters: number): number;
  /** Registers a provider of events; nobody listens. */
  EtwRegister(ProviderId: number, EnableCallback: number, CallbackContext: number, RegHandle: number): number;
  /** Takes that back. */
  EtwUnregister(RegHandle: bigint): number;
  /** Writes an event. */
  EtwWrite(RegHandle: bigint, EventDescriptor: number, ActivityId: number, UserDataCount: number, UserData: number): number;
  /** Writes an event of two activities. */
  EtwWriteTransfer(RegHandle: bigint, EventDescriptor: number, ActivityId: number, RelatedActivityId: number, UserDataCount: number, UserData: number): number;
  /** Writes an event. */
  EtwWriteEx(RegHandle: bigint, EventDescriptor: number, Filter: bigint, Flags: number, ActivityId: number, RelatedActivityId: number, UserDataCount: number, UserData: number): number;
  /** Writes a text as event. */
  EtwWriteString(RegHandle: bigint, Level: number, Keyword: bigint, ActivityId: number, String: number): number;
  /** Whether anybody listens: FALSE. */
  EtwEventEnabled(RegHandle: bigint, EventDescriptor: number): number;
  /** Whether anybody listens: FALSE. */
  EtwProviderEnabled(RegHandle: bigint, Level: number, Keyword: bigint): number;
  /** Configures a provider. */
  EtwSetInformation(RegHandle: bigint, InformationClass: number, EventInformation: number, InformationLength: number): number;
  /** Notes a message to the user, and presses the first button. */
  ExRaiseHardError(ErrorStatus: number, NumberOfParameters: number, UnicodeStringParameterMask: number, Parameters: number, ValidResponseOptions: number, Response: number): number;
  /** Makes a free fast mutex. */
  ExInitializeFastMutex(FastMutex: number): void;
  /** Waits for it and raises to APC_LEVEL; not recursive. */
  ExAcquireFastMutex(FastMutex: number): void;
  /** Takes it when it is free; whether it did. */
  ExTryToAcquireFastMutex(FastMutex: number): number;
  /** Releases it and restores the IRQL. */
  ExReleaseFastMutex(FastMutex: number): void;
  /** Waits for it and leaves the IRQL alone; APCs must be off. */
  ExAcquireFastMutexUnsafe(FastMutex: number): void;
  /** Releases it and leaves the IRQL alone. */
  ExReleaseFastMutexUnsafe(FastMutex: number): void;
  /** Enters a critical region and takes the fast mutex. */
  ExEnterCriticalRegionAndAcquireFastMutexUnsafe(FastMutex: number): void;
  /** Releases the fast mutex and leaves the critical region. */
  ExReleaseFastMutexUnsafeAndLeaveCriticalRegion(FastMutex: number): void;
  /** Makes a free guarded mutex. */
  KeInitializeGuardedMutex(Mutex: number): void;
  /** Enters a guarded region and waits for it; not recursive. */
  KeAcquireGuardedMutex(Mutex: number): void;
  /** Releases it and leaves the guarded region. */
  KeReleaseGuardedMutex(Mutex: number): void;
  /** Takes it when it is free; whether it did. */
  KeTryToAcquireGuardedMutex(Mutex: number): number;
  /** Waits for it; APCs must be off. */
  KeAcquireGuardedMutexUnsafe(Mutex: number): void;
  /** Releases it. */
  KeReleaseGuardedMutexUnsafe(Mutex: number): void;
  /** Makes a free resource. */
  ExInitializeResourceLite(Resource: number): number;
  /** Makes a resource free again. */
  ExReinitializeResourceLite(Resource: number): number;
  /** Ends a resource. */
  ExDeleteResourceLite(Resource: number): number;
  /** Takes a resource for writing; whether it did. */
  ExAcquireResourceExclusiveLite(Resource: number, Wait: number): number;
  /** Takes a resource for reading; whether it did. */
  ExAcquireResourceSharedLite(Resource: number, Wait: number): number;
  /** Takes it for reading, past waiting writers. */
  ExAcquireSharedStarveExclusive(Resource: number, Wait: number): number;
  /** Takes it for reading, after waiting writers. */
  ExAcquireSharedWaitForExclusive(Resource: number, Wait: number): number;
  /** Releases it once. */
  ExReleaseResourceLite(Resource: number): void;
  /** Releases it once for another thread. */
  ExReleaseResourceForThreadLite(Resource: number, ResourceThreadId: number): void;
  /** Makes a writer a reader. */
  ExConvertExclusiveToSharedLite(Resource: number): void;
  /** Gives it to an owner that is no thread. */
  ExSetResourceOwnerPointer(Resource: number, OwnerPointer: number): void;
  /** Whether the thread has it for writing. */
  ExIsResourceAcquiredExclusiveLite(Resource: number): number;
  /** How often the thread has it. */
  ExIsResourceAcquiredSharedLite(Resource: number): number;
  /** Number of waiting writers. */
  ExGetExclusiveWaiterCount(Resource: number): number;
  /** Number of waiting readers. */
  ExGetSharedWaiterCount(Resource: number): number;
  /** Enters a critical region and takes it for writing. */
  ExEnterCriticalRegionAndAcquireResourceExclusive(Resource: number): number;
  /** Enters a critical region and takes it for reading. */
  ExEnterCriticalRegionAndAcquireResourceShared(Resource: number): number;
  /** Enters a critical region and takes it for reading, after waiting writers. */
  ExEnterCriticalRegionAndAcquireSharedWaitForExclusive(Resource: number): number;
  /** Releases it and leaves the critical region. */
  ExReleaseResourceAndLeaveCriticalRegion(Resource: number): void;
  /** Takes a reader-writer spin lock for writing; returns the previous IRQL. */
  ExAcquireSpinLockExclusive(SpinLock: number): number;
  /** Releases it. */
  ExReleaseSpinLockExclusive(SpinLock: number, OldIrql: number): void;
  /** Takes it for reading; returns the previous IRQL. */
  ExAcquireSpinLockShared(SpinLock: number): number;
  /** Releases it. */
  ExReleaseSpinLockShared(SpinLock: number, OldIrql: number): void;
  /** Takes it for writing. */
  ExAcquireSpinLockExclusiveAtDpcLevel(SpinLock: number): void;
  /** Releases it. */
  ExReleaseSpinLockExclusiveFromDpcLevel(SpinLock: number): void;
  /** Takes it for reading. */
  ExAcquireSpinLockSharedAtDpcLevel(SpinLock: number): void;
  /** Releases it. */
  ExReleaseSpinLockSharedFromDpcLevel(SpinLock: number): void;
  /** Makes a single reader a writer; whether it did. */
  ExTryConvertSharedSpinLockExclusive(SpinLock: number): number;
  /** Makes a free push lock. */
  ExInitializePushLock(PushLock: number): void;
  /** Takes a push lock for writing. */
  ExAcquirePushLockExclusiveEx(PushLock: number, Flags: number): void;
  /** Takes a push lock for reading. */
  ExAcquirePushLockSharedEx(PushLock: number, Flags: number): void;
  /** Releases it. */
  ExReleasePushLockExclusiveEx(PushLock: number, Flags: number): void;
  /** Releases it. */
  ExReleasePushLockSharedEx(PushLock: number, Flags: number): void;
  /** Makes a rundown protection. */
  ExInitializeRundownProtection(RunRef: number): void;
  /** Makes it usable again after rundown. */
  ExReInitializeRundownProtection(RunRef: number): void;
  /** Keeps the object alive; FALSE when it is going. */
  ExAcquireRundownProtection(RunRef: number): number;
  /** Keeps it alive Count times. */
  ExAcquireRundownProtectionEx(RunRef: number, Count: number): number;
  /** Lets it go once. */
  ExReleaseRundownProtection(RunRef: number): void;
  /** Lets it go Count times. */
  ExReleaseRundownProtectionEx(RunRef: number, Count: number): void;
  /** Says that the object is gone. */
  ExRundownCompleted(RunRef: number): void;
  /** Stops new users and waits for the old ones. */
  ExWaitForRundownProtectionRelease(RunRef: number): void;
  /** Inserts at the head under a spin lock; returns the former first entry, NULL when empty. */
  ExInterlockedInsertHeadList(ListHead: number, ListEntry: number, Lock: number): number;
  /** Inserts at the tail under a spin lock; returns the former last entry, NULL when empty. */
  ExInterlockedInsertTailList(ListHead: number, ListEntry: number, Lock: number): number;
  /** Removes the first entry under a spin lock; NULL when empty. */
  ExInterlockedRemoveHeadList(ListHead: number, Lock: number): number;
  /** Pops an entry under a spin lock. */
  ExInterlockedPopEntryList(ListHead: number, Lock: number): number;
  /** Pushes an entry under a spin lock; returns the former first. */
  ExInterlockedPushEntryList(ListHead: number, ListEntry: number, Lock: number): number;
  /** Adds 64 bits under a spin lock; returns the value before. */
  ExInterlockedAddLargeInteger(result: number, Addend: number, Increment: number, Lock: number): void;
  /** Adds 32 bits under a spin lock; returns the value before. */
  ExInterlockedAddUlong(Addend: number, Increment: number, Lock: number): number;
  /** Stores 64 bits when the value is *Comparand; returns the old value. */
  ExInterlockedCompareExchange64(Destination: number, Exchange: number, Comparand: number, Lock: number): bigint;
  /** Takes all entries of a lock-free list. */
  ExInterlockedFlushSList(SListHead: number): number;
  /** Pops an entry of a lock-free list. */
  ExInterlockedPopEntrySList(SListHead: number, Lock: number): number;
  /** Pushes an entry to a lock-free list. */
  ExInterlockedPushEntrySList(SListHead: number, SListEntry: number, Lock: number): number;
  /** Pops an entry of a lock-free list. */
  InterlockedPopEntrySList(ListHead: number): number;
  /** Pushes an entry to a lock-free list; returns the former first. */
  InterlockedPushEntrySList(ListHead: number, ListEntry: number): number;
  /** Makes an empty lock-free list; its head is aligned to 8. */
  InitializeSListHead(SListHead: number): void;
  /** Number of entries. */
  ExQueryDepthSList(SListHead: number): number;
  /** Makes a lookaside list of nonpaged blocks. */
  ExInitializeNPagedLookasideList(Lookaside: number, Allocate: number, Free: number, Flags: number, Size: number, Tag: number, Depth: number): void;
  /** Ends it. */
  ExDeleteNPagedLookasideList(Lookaside: number): void;
  /** Takes a block. */
  ExAllocateFromNPagedLookasideList(Lookaside: number): number;
  /** Gives a block back. */
  ExFreeToNPagedLookasideList(Lookaside: number, Entry: number): void;
  /** Makes a lookaside list of paged blocks. */
  ExInitializePagedLookasideList(Lookaside: number, Allocate: number, Free: number, Flags: number, Size: number, Tag: number, Depth: number): void;
  /** Ends it. */
  ExDeletePagedLookasideList(Lookaside: number): void;
  /** Takes a block. */
  ExAllocateFromPagedLookasideList(Lookaside: number): number;
  /** Gives a block back. */
  ExFreeToPagedLookasideList(Lookaside: number, Entry: number): void;
  /** Makes a lookaside list. */
  ExInitializeLookasideListEx(Lookaside: number, Allocate: number, Free: number, PoolType: number, Flags: number, Size: number, Tag: number, Depth: number): number;
  /** Ends it. */
  ExDeleteLookasideListEx(Lookaside: number): void;
  /** Frees the blocks it keeps. */
  ExFlushLookasideListEx(Lookaside: number): void;
  /** Takes a block. */
  ExAllocateFromLookasideListEx(Lookaside: number): number;
  /** Gives a block back. */
  ExFreeToLookasideListEx(Lookaside: number, Entry: number): void;
  /** Adds to a 64-bit statistic. */
  ExInterlockedAddLargeStatistic(Addend: number, Increment: number): void;
  /** Decrements; returns the sign: 0x8000 negative, 0x4000 zero, 0 positive. */
  ExInterlockedDecrementLong(Addend: number, Lock: number): number;
  /** Increments; returns the sign: 0x8000 negative, 0x4000 zero, 0 positive. */
  ExInterlockedIncrementLong(Addend: number, Lock: number): number;
  /** Exchanges 32 bits; returns the old value. */
  ExInterlockedExchangeUlong(Target: number, Value: number, Lock: number): number;
  /** Makes a rundown protection per processor; NULL without memory. */
  ExAllocateCacheAwareRundownProtection(PoolType: number, PoolTag: number): number;
  /** Frees it. */
  ExFreeCacheAwareRundownProtection(RunRefCacheAware: number): void;
  /** Keeps the object alive; FALSE when it is going. */
  ExAcquireRundownProtectionCacheAware(RunRefCacheAware: number): number;
  /** Lets it go once. */
  ExReleaseRundownProtectionCacheAware(RunRefCacheAware: number): void;
  /** Stops new users and waits for the old ones. */
  ExWaitForRundownProtectionReleaseCacheAware(RunRef: number): void;
  /** Keeps the object alive so many times; FALSE when it is going. */
  ExAcquireRundownProtectionCacheAwareEx(RunRefCacheAware: number, Count: number): number;
  /** Lets it go so many times. */
  ExReleaseRundownProtectionCacheAwareEx(RunRef: number, Count: number): void;
  /** Makes it usable again after its rundown. */
  ExReInitializeRundownProtectionCacheAware(RunRefCacheAware: number): void;
  /** Says that the object is gone. */
  ExRundownCompletedCacheAware(RunRefCacheAware: number): void;
  /** Bytes that one takes. */
  ExSizeOfRundownProtectionCacheAware(): number;
  /** Makes one in memory of the caller; bytes. */
  ExInitializeRundownProtectionCacheAware(RunRefCacheAware: number, RunRefSize: number): void;
  /** Starts a system thread; the handle must be closed. */
  PsCreateSystemThread(ThreadHandle: number, DesiredAccess: number, ObjectAttributes: number, ProcessHandle: number, ClientId: number, StartRoutine: number, StartContext: number): number;
  /** Ends the calling system thread; returns only for other threads. */
  PsTerminateSystemThread(ExitStatus: number): number;
  /** Returns the id of the running thread. */
  PsGetCurrentThreadId(): number;
  /** Returns the id of the process of the running thread. */
  PsGetCurrentProcessId(): number;
  /** Returns the running thread. */
  PsGetCurrentThread(): number;
  /** Returns the process of the running thread. */
  PsGetCurrentProcess(): number;
  /** Returns the process of the running thread. */
  IoGetCurrentProcess(): number;
  /** Returns the id of a thread. */
  PsGetThreadId(Thread: number): number;
  /** Returns the id of the process of a thread. */
  PsGetThreadProcessId(Thread: number): number;
  /** Returns the id of a process. */
  PsGetProcessId(Process: number): number;
  /** Whether it is a system thread. */
  PsIsSystemThread(Thread: number): number;
  /** Returns the exit status, STATUS_PENDING while it runs. */
  PsGetThreadExitStatus(Thread: number): number;
  /** Gives the version of the system; TRUE on checked builds. */
  PsGetVersion(MajorVersion: number, MinorVersion: number, BuildNumber: number, CSDVersion: number): number;
  /** Finds a thread by id and references it. */
  PsLookupThreadByThreadId(ThreadId: number, Thread: number): number;
  /** Returns the process of a thread. */
  PsGetThreadProcess(Thread: number): number;
  /** Whether the thread is ending. */
  PsIsThreadTerminating(Thread: number): number;
  /** Finds a process by id and references it. */
  PsLookupProcessByProcessId(ProcessId: number, Process: number): number;
  /** Returns its exit status, STATUS_PENDING while it runs. */
  PsGetProcessExitStatus(Process: number): number;
  /** Returns the exit time of the current process. */
  PsGetProcessExitTime(result: number): void;
  /** Asks to be told of processes. */
  PsSetCreateProcessNotifyRoutine(NotifyRoutine: number, Remove: number): number;
  /** Asks to be told of processes and to decide. */
  PsSetCreateProcessNotifyRoutineEx(NotifyRoutine: number, Remove: number): number;
  /** Asks to be told of threads. */
  PsSetCreateThreadNotifyRoutine(NotifyRoutine: number): number;
  /** Takes that back. */
  PsRemoveCreateThreadNotifyRoutine(NotifyRoutine: number): number;
  /** Asks to be told of images. */
  PsSetLoadImageNotifyRoutine(NotifyRoutine: number): number;
  /** Takes that back. */
  PsRemoveLoadImageNotifyRoutine(NotifyRoutine: number): number;
  /** Returns when a process began; 100 ns. */
  PsGetProcessCreateTimeQuadPart(Process: number): bigint;
  /** Returns the short name of a process. */
  PsGetProcessImageFileName(Process: number): number;
  /** Returns the id of the parent. */
  PsGetProcessInheritedFromUniqueProcessId(Process: number): number;
  /** Returns where the image of a process lies. */
  PsGetProcessSectionBaseAddress(Process: number): number;
  /** Enters the address space of a process. */
  KeStackAttachProcess(Process: number, ApcState: number): void;
  /** Leaves it again. */
  KeUnstackDetachProcess(ApcState: number): void;
  /** Enters the address space of a process; obsolete. */
  KeAttachProcess(Process: number): void;
  /** Leaves it again; obsolete. */
  KeDetachProcess(): void;
  /** Returns and references the token of a process. */
  PsReferencePrimaryToken(Process: number): number;
  /** Lets it go. */
  PsDereferencePrimaryToken(PrimaryToken: number): void;
  /** Returns and references the token a thread acts with. */
  PsReferenceImpersonationToken(Thread: number, CopyOnOpen: number, EffectiveOnly: number, ImpersonationLevel: number): number;
  /** Lets it go. */
  PsDereferenceImpersonationToken(ImpersonationToken: number): void;
  /** Lets a thread act as a client. */
  PsImpersonateClient(Thread: number, Token: number, CopyOnOpen: number, EffectiveOnly: number, ImpersonationLevel: number): number;
  /** Ends impersonation. */
  PsRevertToSelf(): void;
  /** Ends impersonation of a thread. */
  PsRevertThreadToSelf(Thread: number): void;
  /** Whether a thread acts for another. */
  PsIsThreadImpersonating(Thread: number): number;
  /** Stops impersonation for a while. */
  PsDisableImpersonation(Thread: number, ImpersonationState: number): number;
  /** Goes on with it. */
  PsRestoreImpersonation(Thread: number, ImpersonationState: number): void;
  /** Charges quota; nobody has a limit. */
  PsChargePoolQuota(Process: number, PoolType: number, Amount: number): void;
  /** Charges quota; nobody has a limit. */
  PsChargeProcessPoolQuota(Process: number, PoolType: number, Amount: number): number;
  /** Returns quota. */
  PsReturnPoolQuota(Process: number, PoolType: number, Amount: number): void;
  /** Charges quota; nobody has a limit. */
  PsChargeProcessNonPagedPoolQuota(Process: number, Amount: number): number;
  /** Charges quota; nobody has a limit. */
  PsChargeProcessPagedPoolQuota(Process: number, Amount: number): number;
  /** Returns quota. */
  PsReturnProcessNonPagedPoolQuota(Process: number, Amount: number): void;
  /** Returns quota. */
  PsReturnProcessPagedPoolQuota(Process: number, Amount: number): void;
  /** Stress tests: a thread that begins when DriverEntry has returned. */
  NtStressThread(Routine: number, Context: number): number;
  /** Stress tests: has a routine called when all threads of NtStressThread have ended, before DriverUnload. */
  NtStressAtQuiescence(Routine: number, Context: number): number;
  /** Stress tests: a random number below the limit, the same again when the schedule is replayed. */
  NtStressRandom(Limit: number): number;
  /** Gives the object of a handle, referenced. */
  ObReferenceObjectByHandle(Handle: number, DesiredAccess: number, ObjectType: number, AccessMode: number, Object: number, HandleInformation: number): number;
  /** Gives the object of a handle, referenced under a tag. */
  ObReferenceObjectByHandleWithTag(Handle: number, DesiredAccess: number, ObjectType: number, AccessMode: number, Tag: number, Object: number, HandleInformation: number): number;
  /** References an object after a check of its type. */
  ObReferenceObjectByPointer(Object: number, DesiredAccess: number, ObjectType: number, AccessMode: number): number;
  /** References an object under a tag after a check of its type. */
  ObReferenceObjectByPointerWithTag(Object: number, DesiredAccess: number, ObjectType: number, AccessMode: number, Tag: number): number;
  /** References an object; returns the new count. */
  ObfReferenceObject(Object: number): number;
  /** References an object under a tag; returns the new count. */
  ObfReferenceObjectWithTag(Object: number, Tag: number): number;
  /** Lets an object go; returns the new count. */
  ObfDereferenceObject(Object: number): number;
  /** Lets an object go under a tag; returns the new count. */
  ObfDereferenceObjectWithTag(Object: number, Tag: number): number;
  /** Lets an object go; its end may come later. */
  ObDereferenceObjectDeferDelete(Object: number): void;
  /** Lets an object go under a tag; its end may come later. */
  ObDereferenceObjectDeferDeleteWithTag(Object: number, Tag: number): void;
  /** Makes a handle to an object. */
  ObOpenObjectByPointer(Object: number, HandleAttributes: number, PassedAccessState: number, DesiredAccess: number, ObjectType: number, AccessMode: number, Handle: number): number;
  /** Closes a handle. */
  ObCloseHandle(Handle: number, PreviousMode: number): number;
  /** Gives the name of an object; lengths in bytes. */
  ObQueryNameString(Object: number, ObjectNameInfo: number, Length: number, ReturnLength: number): number;
  /** Gives the object of a name, referenced. */
  ObReferenceObjectByName(ObjectName: number, Attributes: number, AccessState: number, DesiredAccess: number, ObjectType: number, AccessMode: number, ParseContext: number, Object: number): number;
  /** Opens an object by name. */
  ObOpenObjectByName(ObjectAttributes: number, ObjectType: number, AccessMode: number, AccessState: number, DesiredAccess: number, ParseContext: number, Handle: number): number;
  /** Returns the type of an object. */
  ObGetObjectType(Object: number): number;
  /** Gives the security descriptor of an object. */
  ObGetObjectSecurity(Object: number, SecurityDescriptor: number, MemoryAllocated: number): number;
  /** Lets it go. */
  ObReleaseObjectSecurity(SecurityDescriptor: number, MemoryAllocated: number): void;
  /** Asks to be told when handles are made. */
  ObRegisterCallbacks(CallbackRegistration: number, RegistrationHandle: number): number;
  /** Takes that back. */
  ObUnRegisterCallbacks(RegistrationHandle: number): void;
  /** Returns the version of those callbacks. */
  ObGetFilterVersion(): number;
  /** Checks that a buffer lies in user space and is aligned. */
  ProbeForRead(Address: number, Length: number, Alignment: number): void;
  /** Checks that a buffer lies in user space, is aligned, and can be written. */
  ProbeForWrite(Address: number, Length: number, Alignment: number): void;
  /** Whether reading the byte there would not fault now. */
  MmIsAddressValid(VirtualAddress: number): number;
  /** Returns a pointer to a kernel export, NULL when there is none. */
  MmGetSystemRoutineAddress(SystemRoutineName: number): number;
  /** Makes an MDL for a buffer; bytes. */
  IoAllocateMdl(VirtualAddress: number, Length: number, SecondaryBuffer: number, ChargeQuota: number, Irp: number): number;
  /** Frees an MDL. */
  IoFreeMdl(Mdl: number): void;
  /** Describes a part of a buffer; bytes. */
  IoBuildPartialMdl(SourceMdl: number, TargetMdl: number, VirtualAddress: number, Length: number): void;
  /** Completes an MDL of nonpaged memory. */
  MmBuildMdlForNonPagedPool(MemoryDescriptorList: number): void;
  /** Locks the pages of a buffer. */
  MmProbeAndLockPages(MemoryDescriptorList: number, AccessMode: number, Operation: number): void;
  /** Unlocks them. */
  MmUnlockPages(MemoryDescriptorList: number): void;
  /** Maps locked pages; obsolete. */
  MmMapLockedPages(MemoryDescriptorList: number, AccessMode: number): number;
  /** Maps locked pages. */
  MmMapLockedPagesSpecifyCache(MemoryDescriptorList: number, AccessMode: number, CacheType: number, RequestedAddress: number, BugCheckOnFailure: number, Priority: number): number;
  /** Unmaps them. */
  MmUnmapLockedPages(BaseAddress: number, MemoryDescriptorList: number): void;
  /** Changes the protection of a mapping. */
  MmProtectMdlSystemAddress(MemoryDescriptorList: number, NewProtect: number): number;
  /** Bytes an MDL for a buffer needs. */
  MmSizeOfMdl(Base: number, Length: number): number;
  /** Allocates pages. */
  MmAllocatePagesForMdl(LowAddress: number, HighAddress: number, SkipBytes: number, TotalBytes: number): number;
  /** Allocates pages. */
  MmAllocatePagesForMdlEx(LowAddress: number, HighAddress: number, SkipBytes: number, TotalBytes: number, CacheType: number, Flags: number): number;
  /** Frees them. */
  MmFreePagesFromMdl(MemoryDescriptorList: number): void;
  /** Reserves addresses. */
  MmAllocateMappingAddress(NumberOfBytes: number, PoolTag: number): number;
  /** Frees them. */
  MmFreeMappingAddress(BaseAddress: number, PoolTag: number): void;
  /** Maps pages to reserved addresses. */
  MmMapLockedPagesWithReservedMapping(MappingAddress: number, PoolTag: number, MemoryDescriptorList: number, CacheType: number): number;
  /** Unmaps them. */
  MmUnmapReservedMapping(BaseAddress: number, PoolTag: number, MemoryDescriptorList: number): void;
  /** Allocates contiguous memory. */
  MmAllocateContiguousMemory(NumberOfBytes: number, HighestAcceptableAddress: number): number;
  /** Frees it. */
  MmFreeContiguousMemory(BaseAddress: number): void;
  /** Allocates uncached memory. */
  MmAllocateNonCachedMemory(NumberOfBytes: number): number;
  /** Frees it. */
  MmFreeNonCachedMemory(BaseAddress: number, NumberOfBytes: number): void;
  /** Returns the physical address. */
  MmGetPhysicalAddress(result: number, BaseAddress: number): void;
  /** Maps device memory. */
  MmMapIoSpace(PhysicalAddress: number, NumberOfBytes: number, CacheType: number): number;
  /** Unmaps it. */
  MmUnmapIoSpace(BaseAddress: number, NumberOfBytes: number): void;
  /** Locks a pageable section. */
  MmLockPagableDataSection(AddressWithinSection: number): number;
  /** Unlocks it. */
  MmUnlockPagableImageSection(ImageSectionHandle: number): void;
  /** Makes a driver pageable. */
  MmPageEntireDriver(AddressWithinSection: number): number;
  /** Takes that back. */
  MmResetDriverPaging(AddressWithinSection: number): void;
  /** Allocates contiguous memory. */
  MmAllocateContiguousMemorySpecifyCache(NumberOfBytes: number, LowestAcceptableAddress: number, HighestAcceptableAddress: number, BoundaryAddressMultiple: number, CacheType: number): number;
  /** Frees it. */
  MmFreeContiguousMemorySpecifyCache(BaseAddress: number, NumberOfBytes: number, CacheType: number): void;
  /** Makes an MDL; obsolete. */
  MmCreateMdl(MemoryDescriptorList: number, Base: number, Length: number): number;
  /** Copies between processes; bytes. */
  MmCopyVirtualMemory(SourceProcess: number, SourceAddress: number, TargetProcess: number, TargetAddress: number, BufferSize: number, PreviousMode: number, ReturnSize: number): number;
  /** Copies from an address that may not be there; bytes. */
  MmCopyMemory(TargetAddress: number, SourceAddress: number, NumberOfBytes: number, Flags: number, NumberOfBytesTransferred: number): number;
  /** Prints, at most 512 bytes a call. */
  DbgPrint(Format: number, va: number): number;
  /** Prints when the filter of the component lets the level through. */
  DbgPrintEx(ComponentId: number, Level: number, Format: number, va: number): number;
  /** DbgPrintEx with a va_list. */
  vDbgPrintEx(ComponentId: number, Level: number, Format: number, arglist: number): number;
  /** DbgPrintEx with a va_list and a text before it. */
  vDbgPrintExWithPrefix(Prefix: number, ComponentId: number, Level: number, Format: number, arglist: number): number;
  /** Whether the filter lets a level through: TRUE or FALSE. */
  DbgQueryDebugFilterState(ComponentId: number, Level: number): number;
  /** Changes the filter. */
  DbgSetDebugFilterState(ComponentId: number, Level: number, State: number): number;
  /** Breaks into the debugger; none is attached, so it is noted and the driver goes on. */
  DbgBreakPoint(): void;
  /** Breaks into the debugger with a status. */
  DbgBreakPointWithStatus(Status: number): void;
  /** Reports a failed assertion. */
  RtlAssert(FailedAssertion: number, FileName: number, LineNumber: number, Message: number): void;
  /** Whether no debugger is attached. */
  KdRefreshDebuggerNotPresent(): number;
  /** Makes a counted string of a terminated one, without a copy. */
  RtlInitUnicodeString(DestinationString: number, SourceString: number): void;
  /** The same, but fails when the string is too long. */
  RtlInitUnicodeStringEx(DestinationString: number, SourceString: number): number;
  /** Makes a counted string of a terminated one, without a copy. */
  RtlInitAnsiString(DestinationString: number, SourceString: number): void;
  /** Makes a counted string of a terminated one, without a copy. */
  RtlInitString(DestinationString: number, SourceString: number): void;
  /** Copies what fits. */
  RtlCopyUnicodeString(DestinationString: number, SourceString: number): void;
  /** Compares; below, equal to or above zero. */
  RtlCompareUnicodeString(String1: number, String2: number, CaseInSensitive: number): number;
  /** Compares; lengths in characters. */
  RtlCompareUnicodeStrings(String1: number, String1Length: number, String2: number, String2Length: number, CaseInSensitive: number): number;
  /** Whether two strings are equal. */
  RtlEqualUnicodeString(String1: number, String2: number, CaseInSensitive: number): number;
  /** Whether the second string begins with the first. */
  RtlPrefixUnicodeString(String1: number, String2: number, CaseInSensitive: number): number;
  /** Whether the second string begins with the first. */
  RtlPrefixString(String1: number, String2: number, CaseInSensitive: number): number;
  /** Appends a terminated string. */
  RtlAppendUnicodeToString(Destination: number, Source: number): number;
  /** Appends a counted string. */
  RtlAppendUnicodeStringToString(Destination: number, Source: number): number;
  /** Appends a counted string. */
  RtlAppendStringToString(Destination: number, Source: number): number;
  /** Returns a character in upper case. */
  RtlUpcaseUnicodeChar(SourceCharacter: number): number;
  /** Returns a character in lower case. */
  RtlDowncaseUnicodeChar(SourceCharacter: number): number;
  /** Gives a string in upper case. */
  RtlUpcaseUnicodeString(DestinationString: number, SourceString: number, AllocateDestinationString: number): number;
  /** Gives a string in lower case. */
  RtlDowncaseUnicodeString(DestinationString: number, SourceString: number, AllocateDestinationString: number): number;
  /** Frees a string that another routine allocated. */
  RtlFreeUnicodeString(UnicodeString: number): void;
  /** Frees a string that another routine allocated. */
  RtlFreeAnsiString(AnsiString: number): void;
  /** Converts to 16-bit characters. */
  RtlAnsiStringToUnicodeString(DestinationString: number, SourceString: number, AllocateDestinationString: number): number;
  /** Converts to bytes. */
  RtlUnicodeStringToAnsiString(DestinationString: number, SourceString: number, AllocateDestinationString: number): number;
  /** Reads a number; Base 0 looks for 0x, 0o, 0b. */
  RtlUnicodeStringToInteger(String: number, Base: number, Value: number): number;
  /** Writes a number. */
  RtlIntegerToUnicodeString(Value: number, Base: number, String: number): number;
  /** Writes a 64-bit number. */
  RtlInt64ToUnicodeString(Value: bigint, Base: number, String: number): number;
  /** Hashes a string. */
  RtlHashUnicodeString(String: number, CaseInSensitive: number, HashAlgorithm: number, HashValue: number): number;
  /** Reads a number from bytes. */
  RtlCharToInteger(String: number, Base: number, Value: number): number;
  /** Compares; below, equal to or above zero. */
  RtlCompareString(String1: number, String2: number, CaseInSensitive: number): number;
  /** Whether two strings are equal. */
  RtlEqualString(String1: number, String2: number, CaseInSensitive: number): number;
  /** Copies what fits. */
  RtlCopyString(DestinationString: number, SourceString: number): void;
  /** Returns a byte in upper case. */
  RtlUpperChar(Character: number): number;
  /** Copies in upper case. */
  RtlUpperString(DestinationString: number, SourceString: number): void;
  /** Writes a GUID; the string must be freed. */
  RtlStringFromGUID(Guid: number, GuidString: number): number;
  /** Reads a GUID. */
  RtlGUIDFromString(GuidString: number, Guid: number): number;
  /** Bytes a conversion needs, with the terminator. */
  RtlxAnsiStringToUnicodeSize(AnsiString: number): number;
  /** Bytes a conversion needs, with the terminator. */
  RtlxUnicodeStringToAnsiSize(UnicodeString: number): number;
  /** Converts to UTF-8; bytes. */
  RtlUnicodeToUTF8N(UTF8StringDestination: number, UTF8StringMaxByteCount: number, UTF8StringActualByteCount: number, UnicodeStringSource: number, UnicodeStringByteCount: number): number;
  /** Converts from UTF-8; bytes. */
  RtlUTF8ToUnicodeN(UnicodeStringDestination: number, UnicodeStringMaxByteCount: number, UnicodeStringActualByteCount: number, UTF8StringSource: number, UTF8StringByteCount: number): number;
  /** Whether a character exists in the OEM code page. */
  RtlIsValidOemCharacter(Char: number): number;
  /** Returns the number of bytes that are equal from the start. */
  RtlCompareMemory(Source1: number, Source2: number, Length: number): number;
  /** Gives the version of the system. */
  RtlGetVersion(lpVersionInformation: number): number;
  /** Takes a time apart; 100 ns since 1601. */
  RtlTimeToTimeFields(Time: number, TimeFields: number): void;
  /** Puts a time together; FALSE when there is no such time. */
  RtlTimeFieldsToTime(TimeFields: number, Time: number): number;
  /** Gives seconds since 1970; FALSE when they do not fit. */
  RtlTimeToSecondsSince1970(Time: number, ElapsedSeconds: number): number;
  /** Gives seconds since 1980; FALSE when they do not fit. */
  RtlTimeToSecondsSince1980(Time: number, ElapsedSeconds: number): number;
  /** Gives the time of seconds since 1970. */
  RtlSecondsSince1970ToTime(ElapsedSeconds: number, Time: number): void;
  /** Gives the time of seconds since 1980. */
  RtlSecondsSince1980ToTime(ElapsedSeconds: number, Time: number): void;
  /** Returns a number from 0 to MAXLONG - 1 and steps the seed. */
  RtlRandom(Seed: number): number;
  /** Returns a number from 0 to MAXLONG - 1 and steps the seed. */
  RtlRandomEx(Seed: number): number;
  /** Returns the Win32 error of a status. */
  RtlNtStatusToDosError(Status: number): number;
  /** Returns the Win32 error of a status. */
  RtlNtStatusToDosErrorNoTeb(Status: number): number;
  /** Formats into a buffer; returns the number of characters, -1 when it did not fit. */
  _snprintf(Buffer: number, Count: number, Format: number, va: number): number;
  /** Formats into a buffer; returns the number of characters, -1 when it did not fit. */
  _vsnprintf(Buffer: number, Count: number, Format: number, Arguments: number): number;
  /** Formats into a buffer; returns the number of characters, -1 when it did not fit. */
  _snwprintf(Buffer: number, Count: number, Format: number, va: number): number;
  /** Formats into a buffer; returns the number of characters, -1 when it did not fit. */
  _vsnwprintf(Buffer: number, Count: number, Format: number, Arguments: number): number;
  /** Formats into a buffer without a limit. */
  sprintf(Buffer: number, Format: number, va: number): number;
  /** Formats into a buffer without a limit. */
  vsprintf(Buffer: number, Format: number, Arguments: number): number;
  /** Formats into a buffer without a limit. */
  swprintf(Buffer: number, Format: number, va: number): number;
  /** Formats into a buffer without a limit. */
  vswprintf(Buffer: number, Format: number, Arguments: number): number;
  /** Formats into a buffer and ends the text; what does not fit leaves an empty one, and gives -1. */
  sprintf_s(Buffer: number, Size: number, Format: number, va: number): number;
  /** Formats into a buffer and ends the text; what does not fit leaves an empty one, and gives -1. */
  vsprintf_s(Buffer: number, Size: number, Format: number, Arguments: number): number;
  /** Formats into a buffer and ends the text; what does not fit leaves an empty one, and gives -1. */
  swprintf_s(Buffer: number, Size: number, Format: number, va: number): number;
  /** Formats into a buffer and ends the text; what does not fit leaves an empty one, and gives -1. */
  vswprintf_s(Buffer: number, Size: number, Format: number, Arguments: number): number;
  /** Formats at most Count characters and ends the text; a Count of _TRUNCATE cuts what does not fit. Gives -1 then. */
  _snprintf_s(Buffer: number, Size: number, Count: number, Format: number, va: number): number;
  /** Formats at most Count characters and ends the text; a Count of _TRUNCATE cuts what does not fit. Gives -1 then. */
  _vsnprintf_s(Buffer: number, Size: number, Count: number, Format: number, Arguments: number): number;
  /** Formats at most Count characters and ends the text; a Count of _TRUNCATE cuts what does not fit. Gives -1 then. */
  _snwprintf_s(Buffer: number, Size: number, Count: number, Format: number, va: number): number;
  /** Formats at most Count characters and ends the text; a Count of _TRUNCATE cuts what does not fit. Gives -1 then. */
  _vsnwprintf_s(Buffer: number, Size: number, Count: number, Format: number, Arguments: number): number;
  /** Compares versions. */
  RtlVerifyVersionInfo(VersionInfo: number, TypeMask: number, ConditionMask: bigint): number;
  /** Adds a condition to the mask of RtlVerifyVersionInfo. */
  VerSetConditionMask(ConditionMask: bigint, TypeMask: number, Condition: number): bigint;
  /** Whether the system is that new. */
  RtlIsNtDdiVersionAvailable(Version: number): number;
  /** Returns the number of bytes that hold a pattern from the start. */
  RtlCompareMemoryUlong(Source: number, Length: number, Pattern: number): number;
  /** Repeats a pattern; bytes. */
  RtlFillMemoryUlong(Destination: number, Length: number, Pattern: number): void;
  /** Repeats a pattern; bytes. */
  RtlFillMemoryUlonglong(Destination: number, Length: number, Pattern: bigint): void;
  /** A hint; does nothing. */
  RtlPrefetchMemoryNonTemporal(Source: number, Length: number): void;
  /** Raises an exception with its record. */
  RtlRaiseException(ExceptionRecord: number): void;
  /** Makes a bit map over memory; size in bits. */
  RtlInitializeBitMap(BitMapHeader: number, BitMapBuffer: number, SizeOfBitMap: number): void;
  /** Clears one bit. */
  RtlClearBit(BitMapHeader: number, BitNumber: number): void;
  /** Sets one bit. */
  RtlSetBit(BitMapHeader: number, BitNumber: number): void;
  /** Whether a bit is set. */
  RtlTestBit(BitMapHeader: number, BitNumber: number): number;
  /** Clears all. */
  RtlClearAllBits(BitMapHeader: number): void;
  /** Sets all. */
  RtlSetAllBits(BitMapHeader: number): void;
  /** Clears a run. */
  RtlClearBits(BitMapHeader: number, StartingIndex: number, NumberToClear: number): void;
  /** Sets a run. */
  RtlSetBits(BitMapHeader: number, StartingIndex: number, NumberToSet: number): void;
  /** Finds a run of clear bits; -1 when there is none. */
  RtlFindClearBits(BitMapHeader: number, NumberToFind: number, HintIndex: number): number;
  /** Finds a run of set bits; -1 when there is none. */
  RtlFindSetBits(BitMapHeader: number, NumberToFind: number, HintIndex: number): number;
  /** Finds a run of clear bits and sets it. */
  RtlFindClearBitsAndSet(BitMapHeader: number, NumberToFind: number, HintIndex: number): number;
  /** Finds a run of set bits and clears it. */
  RtlFindSetBitsAndClear(BitMapHeader: number, NumberToFind: number, HintIndex: number): number;
  /** Finds the first run of clear bits. */
  RtlFindFirstRunClear(BitMapHeader: number, StartingIndex: number): number;
  /** Finds the next run of clear bits. */
  RtlFindNextForwardRunClear(BitMapHeader: number, FromIndex: number, StartingRunIndex: number): number;
  /** Counts set bits. */
  RtlNumberOfSetBits(BitMapHeader: number): number;
  /** Counts clear bits. */
  RtlNumberOfClearBits(BitMapHeader: number): number;
  /** Whether a run is clear. */
  RtlAreBitsClear(BitMapHeader: number, StartingIndex: number, Length: number): number;
  /** Whether a run is set. */
  RtlAreBitsSet(BitMapHeader: number, StartingIndex: number, Length: number): number;
  /** Finds the run of clear bits that ends at or before a bit. */
  RtlFindLastBackwardRunClear(BitMapHeader: number, FromIndex: number, StartingRunIndex: number): number;
  /** Finds the longest run of clear bits. */
  RtlFindLongestRunClear(BitMapHeader: number, StartingIndex: number): number;
  /** Finds runs of clear bits: the longest, or the first. */
  RtlFindClearRuns(BitMapHeader: number, RunArray: number, SizeOfRunArray: number, LocateLongestRuns: number): number;
  /** Counts set bits of a run. */
  RtlNumberOfSetBitsInRange(BitMapHeader: number, StartingIndex: number, Length: number): number;
  /** Counts clear bits of a run. */
  RtlNumberOfClearBitsInRange(BitMapHeader: number, StartingIndex: number, Length: number): number;
  /** Sets a run, each 32-bit word atomically. */
  RtlInterlockedSetBitRun(BitMapHeader: number, StartingIndex: number, NumberToSet: number): void;
  /** Clears a run, each 32-bit word atomically. */
  RtlInterlockedClearBitRun(BitMapHeader: number, StartingIndex: number, NumberToClear: number): void;
  /** Copies a bit map into another, from a bit on. */
  RtlCopyBitMap(Source: number, Destination: number, TargetBit: number): void;
  /** Copies a run to the beginning of another bit map. */
  RtlExtractBitMap(Source: number, Destination: number, TargetBit: number, NumberOfBits: number): void;
  /** Returns the number of the highest set bit, -1 for 0. */
  RtlFindMostSignificantBit(Set: bigint): number;
  /** Returns the number of the lowest set bit, -1 for 0. */
  RtlFindLeastSignificantBit(Set: bigint): number;
  /** Counts the set bits of a number. */
  RtlNumberOfSetBitsUlongPtr(Target: number): number;
  /** Rotates a node to the root; returns it. */
  RtlSplay(Links: number): number;
  /** Takes a node out and splays; returns the new root, NULL when empty. */
  RtlDelete(Links: number): number;
  /** Takes a node out without rotating; keeps the root right. */
  RtlDeleteNoSplay(Links: number, Root: number): void;
  /** Returns the next in order below a node, or NULL. */
  RtlSubtreeSuccessor(Links: number): number;
  /** Returns the previous in order below a node, or NULL. */
  RtlSubtreePredecessor(Links: number): number;
  /** Returns the next in order in the tree, or NULL. */
  RtlRealSuccessor(Links: number): number;
  /** Returns the previous in order in the tree, or NULL. */
  RtlRealPredecessor(Links: number): number;
  /** Makes a splay table. */
  RtlInitializeGenericTable(Table: number, CompareRoutine: number, AllocateRoutine: number, FreeRoutine: number, TableContext: number): void;
  /** Inserts a copy. */
  RtlInsertElementGenericTable(Table: number, Buffer: number, BufferSize: number, NewElement: number): number;
  /** Inserts a copy where a search ended. */
  RtlInsertElementGenericTableFull(Table: number, Buffer: number, BufferSize: number, NewElement: number, NodeOrParent: number, SearchResult: number): number;
  /** Finds an element and where it would go. */
  RtlLookupElementGenericTableFull(Table: number, Buffer: number, NodeOrParent: number, SearchResult: number): number;
  /** Walks the elements in order and leaves the tree as it is. */
  RtlEnumerateGenericTableWithoutSplaying(Table: number, RestartKey: number): number;
  /** Deletes an element. */
  RtlDeleteElementGenericTable(Table: number, Buffer: number): number;
  /** Finds an element. */
  RtlLookupElementGenericTable(Table: number, Buffer: number): number;
  /** Walks the elements in order. */
  RtlEnumerateGenericTable(Table: number, Restart: number): number;
  /** Returns the Ith inserted. */
  RtlGetElementGenericTable(Table: number, I: number): number;
  /** Counts elements. */
  RtlNumberGenericTableElements(Table: number): number;
  /** Whether it is empty. */
  RtlIsGenericTableEmpty(Table: number): number;
  /** Makes an AVL table. */
  RtlInitializeGenericTableAvl(Table: number, CompareRoutine: number, AllocateRoutine: number, FreeRoutine: number, TableContext: number): void;
  /** Inserts a copy. */
  RtlInsertElementGenericTableAvl(Table: number, Buffer: number, BufferSize: number, NewElement: number): number;
  /** Inserts a copy where a search ended. */
  RtlInsertElementGenericTableFullAvl(Table: number, Buffer: number, BufferSize: number, NewElement: number, NodeOrParent: number, SearchResult: number): number;
  /** Deletes an element. */
  RtlDeleteElementGenericTableAvl(Table: number, Buffer: number): number;
  /** Finds an element. */
  RtlLookupElementGenericTableAvl(Table: number, Buffer: number): number;
  /** Finds an element and where it would go. */
  RtlLookupElementGenericTableFullAvl(Table: number, Buffer: number, NodeOrParent: number, SearchResult: number): number;
  /** Finds the first that matches. */
  RtlLookupFirstMatchingElementGenericTableAvl(Table: number, Buffer: number, RestartKey: number): number;
  /** Walks the elements in order. */
  RtlEnumerateGenericTableAvl(Table: number, Restart: number): number;
  /** Walks the elements in order. */
  RtlEnumerateGenericTableWithoutSplayingAvl(Table: number, RestartKey: number): number;
  /** Walks the elements that match, from a key on. */
  RtlEnumerateGenericTableLikeADirectory(Table: number, MatchFunction: number, MatchData: number, NextFlag: number, RestartKey: number, DeleteCount: number, Buffer: number): number;
  /** Returns the Ith in order. */
  RtlGetElementGenericTableAvl(Table: number, I: number): number;
  /** Counts elements. */
  RtlNumberGenericTableElementsAvl(Table: number): number;
  /** Whether it is empty. */
  RtlIsGenericTableEmptyAvl(Table: number): number;
  /** Makes an empty security descriptor. */
  RtlCreateSecurityDescriptor(SecurityDescriptor: number, Revision: number): number;
  /** Sets the access list. */
  RtlSetDaclSecurityDescriptor(SecurityDescriptor: number, DaclPresent: number, Dacl: number, DaclDefaulted: number): number;
  /** Bytes of a security descriptor. */
  RtlLengthSecurityDescriptor(SecurityDescriptor: number): number;
  /** Whether it is well formed. */
  RtlValidSecurityDescriptor(SecurityDescriptor: number): number;
  /** Gives the access list. */
  RtlGetDaclSecurityDescriptor(SecurityDescriptor: number, DaclPresent: number, Dacl: number, DaclDefaulted: number): number;
  /** Makes an empty access list; bytes. */
  RtlCreateAcl(Acl: number, AclLength: number, AclRevision: number): number;
  /** Adds a right. */
  RtlAddAccessAllowedAce(Acl: number, AceRevision: number, AccessMask: number, Sid: number): number;
  /** Adds a right with flags. */
  RtlAddAccessAllowedAceEx(Acl: number, AceRevision: number, AceFlags: number, AccessMask: number, Sid: number): number;
  /** Bytes of a SID. */
  RtlLengthSid(Sid: number): number;
  /** Bytes a SID needs. */
  RtlLengthRequiredSid(SubAuthorityCount: number): number;
  /** Whether it is well formed. */
  RtlValidSid(Sid: number): number;
  /** Whether two are equal. */
  RtlEqualSid(Sid1: number, Sid2: number): number;
  /** Copies a SID; bytes. */
  RtlCopySid(DestinationSidLength: number, DestinationSid: number, SourceSid: number): number;
  /** Makes a SID. */
  RtlInitializeSid(Sid: number, IdentifierAuthority: number, SubAuthorityCount: number): number;
  /** Points to a part of a SID. */
  RtlSubAuthoritySid(Sid: number, SubAuthority: number): number;
  /** Writes a SID. */
  RtlConvertSidToUnicodeString(UnicodeString: number, Sid: number, AllocateDestinationString: number): number;
  /** Replaces generic rights. */
  RtlMapGenericMask(AccessMask: number, GenericMapping: number): void;
  /** Points to the number of parts of a SID. */
  RtlSubAuthorityCountSid(Sid: number): number;
  /** Whether two are equal but for the last part. */
  RtlEqualPrefixSid(Sid1: number, Sid2: number): number;
  /** Whether it is well formed. */
  RtlValidAcl(Acl: number): number;
  /** Adds a refusal. */
  RtlAddAccessDeniedAce(Acl: number, AceRevision: number, AccessMask: number, Sid: number): number;
  /** Adds a refusal with flags. */
  RtlAddAccessDeniedAceEx(Acl: number, AceRevision: number, AceFlags: number, AccessMask: number, Sid: number): number;
  /** Adds whole entries; bytes. */
  RtlAddAce(Acl: number, AceRevision: number, StartingAceIndex: number, AceList: number, AceListLength: number): number;
  /** Points to an entry. */
  RtlGetAce(Acl: number, AceIndex: number, Ace: number): number;
  /** Takes an entry out. */
  RtlDeleteAce(Acl: number, AceIndex: number): number;
  /** Sets the audit list. */
  RtlSetSaclSecurityDescriptor(SecurityDescriptor: number, SaclPresent: number, Sacl: number, SaclDefaulted: number): number;
  /** Gives the audit list. */
  RtlGetSaclSecurityDescriptor(SecurityDescriptor: number, SaclPresent: number, Sacl: number, SaclDefaulted: number): number;
  /** Sets the owner. */
  RtlSetOwnerSecurityDescriptor(SecurityDescriptor: number, Owner: number, OwnerDefaulted: number): number;
  /** Gives the owner. */
  RtlGetOwnerSecurityDescriptor(SecurityDescriptor: number, Owner: number, OwnerDefaulted: number): number;
  /** Sets the group. */
  RtlSetGroupSecurityDescriptor(SecurityDescriptor: number, Group: number, GroupDefaulted: number): number;
  /** Gives the group. */
  RtlGetGroupSecurityDescriptor(SecurityDescriptor: number, Group: number, GroupDefaulted: number): number;
  /** Writes an IPv4 address. */
  RtlIpv4AddressToStringA(Addr: number, S: number): number;
  /** Writes an IPv4 address. */
  RtlIpv4AddressToStringW(Addr: number, S: number): number;
  /** Writes an IPv4 address and a port; characters. */
  RtlIpv4AddressToStringExA(Address: number, Port: number, AddressString: number, AddressStringLength: number): number;
  /** Writes an IPv4 address and a port; characters. */
  RtlIpv4AddressToStringExW(Address: number, Port: number, AddressString: number, AddressStringLength: number): number;
  /** Reads an IPv4 address. */
  RtlIpv4StringToAddressA(S: number, Strict: number, Terminator: number, Addr: number): number;
  /** Reads an IPv4 address. */
  RtlIpv4StringToAddressW(S: number, Strict: number, Terminator: number, Addr: number): number;
  /** Reads an IPv4 address and a port. */
  RtlIpv4StringToAddressExA(AddressString: number, Strict: number, Address: number, Port: number): number;
  /** Reads an IPv4 address and a port. */
  RtlIpv4StringToAddressExW(AddressString: number, Strict: number, Address: number, Port: number): number;
  /** Writes an IPv6 address. */
  RtlIpv6AddressToStringA(Addr: number, S: number): number;
  /** Writes an IPv6 address. */
  RtlIpv6AddressToStringW(Addr: number, S: number): number;
  /** Writes an IPv6 address, a scope and a port; characters. */
  RtlIpv6AddressToStringExA(Address: number, ScopeId: number, Port: number, AddressString: number, AddressStringLength: number): number;
  /** Writes an IPv6 address, a scope and a port; characters. */
  RtlIpv6AddressToStringExW(Address: number, ScopeId: number, Port: number, AddressString: number, AddressStringLength: number): number;
  /** Reads an IPv6 address. */
  RtlIpv6StringToAddressA(S: number, Terminator: number, Addr: number): number;
  /** Reads an IPv6 address. */
  RtlIpv6StringToAddressW(S: number, Terminator: number, Addr: number): number;
  /** Reads an IPv6 address, a scope and a port. */
  RtlIpv6StringToAddressExA(AddressString: number, Address: number, ScopeId: number, Port: number): number;
  /** Reads an IPv6 address, a scope and a port. */
  RtlIpv6StringToAddressExW(AddressString: number, Address: number, ScopeId: number, Port: number): number;
  /** Makes a heap; bytes. */
  RtlCreateHeap(Flags: number, HeapBase: number, ReserveSize: number, CommitSize: number, Lock: number, Parameters: number): number;
  /** Frees a heap and all its blocks. */
  RtlDestroyHeap(HeapHandle: number): number;
  /** Allocates a block; bytes. */
  RtlAllocateHeap(HeapHandle: number, Flags: number, Size: number): number;
  /** Frees a block. */
  RtlFreeHeap(HeapHandle: number, Flags: number, BaseAddress: number): number;
  /** Makes a block larger or smaller; bytes. */
  RtlReAllocateHeap(HeapHandle: number, Flags: number, BaseAddress: number, Size: number): number;
  /** Bytes of a block. */
  RtlSizeHeap(HeapHandle: number, Flags: number, BaseAddress: number): number;
  /** Makes an empty range list. */
  RtlInitializeRangeList(RangeList: number): void;
  /** Empties a range list. */
  RtlFreeRangeList(RangeList: number): void;
  /** Copies a range list. */
  RtlCopyRangeList(CopyRangeList: number, RangeList: number): number;
  /** Adds a range; first and last address. */
  RtlAddRange(RangeList: number, Start: bigint, End: bigint, Attributes: number, Flags: number, UserData: number, Owner: number): number;
  /** Takes a range out. */
  RtlDeleteRange(RangeList: number, Start: bigint, End: bigint, Owner: number): number;
  /** Takes the ranges of an owner out. */
  RtlDeleteOwnersRanges(RangeList: number, Owner: number): number;
  /** Finds a free range, the highest. */
  RtlFindRange(RangeList: number, Minimum: bigint, Maximum: bigint, Length: number, Alignment: number, Flags: number, AttributeAvailableMask: number, Context: number, Callback: number, Start: number): number;
  /** Whether a range is free. */
  RtlIsRangeAvailable(RangeList: number, Start: bigint, End: bigint, Flags: number, AttributeAvailableMask: number, Context: number, Callback: number, Available: number): number;
  /** Gives the first range. */
  RtlGetFirstRange(RangeList: number, Iterator: number, Range: number): number;
  /** Gives the next range. */
  RtlGetNextRange(Iterator: number, Range: number, MoveForwards: number): number;
  /** Whether MS-DOS could have a file of that name. */
  RtlIsNameLegalDOS8Dot3(Name: number, OemName: number, NameContainsSpaces: number): number;
  /** Makes a name of MS-DOS, another at each call. */
  RtlGenerate8dot3Name(Name: number, AllowExtendedCharacters: number, Context: number, Name8dot3: number): number;
  /** Asks about a file by name. */
  ZwQueryFullAttributesFile(ObjectAttributes: number, FileInformation: number): number;
  /** Asks about a file by name. */
  NtQueryFullAttributesFile(ObjectAttributes: number, FileInformation: number): number;
  /** Deletes a file, or an empty directory, by name. */
  ZwDeleteFile(ObjectAttributes: number): number;
  /** Deletes a file, or an empty directory, by name. */
  NtDeleteFile(ObjectAttributes: number): number;
  /** Lists a directory; bytes. */
  ZwQueryDirectoryFile(FileHandle: number, Event: number, ApcRoutine: number, ApcContext: number, IoStatusBlock: number, FileInformation: number, Length: number, FileInformationClass: number, ReturnSingleEntry: number, FileName: number, RestartScan: number): number;
  /** Lists a directory; bytes. */
  NtQueryDirectoryFile(FileHandle: number, Event: number, ApcRoutine: number, ApcContext: number, IoStatusBlock: number, FileInformation: number, Length: number, FileInformationClass: number, ReturnSingleEntry: number, FileName: number, RestartScan: number): number;
  /** Locks a byte range. */
  ZwLockFile(FileHandle: number, Event: number, ApcRoutine: number, ApcContext: number, IoStatusBlock: number, ByteOffset: number, Length: number, Key: number, FailImmediately: number, ExclusiveLock: number): number;
  /** Locks a byte range. */
  NtLockFile(FileHandle: number, Event: number, ApcRoutine: number, ApcContext: number, IoStatusBlock: number, ByteOffset: number, Length: number, Key: number, FailImmediately: number, ExclusiveLock: number): number;
  /** Unlocks a byte range. */
  ZwUnlockFile(FileHandle: number, IoStatusBlock: number, ByteOffset: number, Length: number, Key: number): number;
  /** Unlocks a byte range. */
  NtUnlockFile(FileHandle: number, IoStatusBlock: number, ByteOffset: number, Length: number, Key: number): number;
  /** Makes a section of memory or of a file; bytes. */
  ZwCreateSection(SectionHandle: number, DesiredAccess: number, ObjectAttributes: number, MaximumSize: number, SectionPageProtection: number, AllocationAttributes: number, FileHandle: number): number;
  /** Makes a section of memory or of a file; bytes. */
  NtCreateSection(SectionHandle: number, DesiredAccess: number, ObjectAttributes: number, MaximumSize: number, SectionPageProtection: number, AllocationAttributes: number, FileHandle: number): number;
  /** Opens a section by name. */
  ZwOpenSection(SectionHandle: number, DesiredAccess: number, ObjectAttributes: number): number;
  /** Opens a section by name. */
  NtOpenSection(SectionHandle: number, DesiredAccess: number, ObjectAttributes: number): number;
  /** Maps a section, at the same address for all; bytes. */
  ZwMapViewOfSection(SectionHandle: number, ProcessHandle: number, BaseAddress: number, ZeroBits: number, CommitSize: number, SectionOffset: number, ViewSize: number, InheritDisposition: number, AllocationType: number, Win32Protect: number): number;
  /** Maps a section, at the same address for all; bytes. */
  NtMapViewOfSection(SectionHandle: number, ProcessHandle: number, BaseAddress: number, ZeroBits: number, CommitSize: number, SectionOffset: number, ViewSize: number, InheritDisposition: number, AllocationType: number, Win32Protect: number): number;
  /** Unmaps a view; what it has changed of a file is written. */
  ZwUnmapViewOfSection(ProcessHandle: number, BaseAddress: number): number;
  /** Unmaps a view; what it has changed of a file is written. */
  NtUnmapViewOfSection(ProcessHandle: number, BaseAddress: number): number;
  /** Writes what a view has changed of its file. */
  ZwFlushVirtualMemory(ProcessHandle: number, BaseAddress: number, RegionSize: number, IoStatus: number): number;
  /** Writes what a view has changed of its file. */
  NtFlushVirtualMemory(ProcessHandle: number, BaseAddress: number, RegionSize: number, IoStatus: number): number;
  /** Tells size and attributes of a section; bytes. */
  ZwQuerySection(SectionHandle: number, SectionInformationClass: number, SectionInformation: number, SectionInformationLength: number, ReturnLength: number): number;
  /** Tells size and attributes of a section; bytes. */
  NtQuerySection(SectionHandle: number, SectionInformationClass: number, SectionInformation: number, SectionInformationLength: number, ReturnLength: number): number;
  /** Makes a section object without a handle; bytes. */
  MmCreateSection(SectionObject: number, DesiredAccess: number, ObjectAttributes: number, MaximumSize: number, SectionPageProtection: number, AllocationAttributes: number, FileHandle: number, FileObject: number): number;
  /** Maps a section, by pointers; bytes. */
  MmMapViewOfSection(SectionObject: number, Process: number, CapturedBase: number, ZeroBits: number, CommitSize: number, SectionOffset: number, CapturedViewSize: number, InheritDisposition: number, AllocationType: number, Protect: number): number;
  /** Unmaps a view. */
  MmUnmapViewOfSection(Process: number, BaseAddress: number): number;
  /** Maps a section for drivers; bytes. */
  MmMapViewInSystemSpace(Section: number, MappedBase: number, ViewSize: number): number;
  /** Unmaps it. */
  MmUnmapViewInSystemSpace(MappedBase: number): number;
  /** Creates or opens a file or device. */
  ZwCreateFile(FileHandle: number, DesiredAccess: number, ObjectAttributes: number, IoStatusBlock: number, AllocationSize: number, FileAttributes: number, ShareAccess: number, CreateDisposition: number, CreateOptions: number, EaBuffer: number, EaLength: number): number;
  /** Opens a file or device. */
  ZwOpenFile(FileHandle: number, DesiredAccess: number, ObjectAttributes: number, IoStatusBlock: number, ShareAccess: number, OpenOptions: number): number;
  /** Reads; bytes. */
  ZwReadFile(FileHandle: number, Event: number, ApcRoutine: number, ApcContext: number, IoStatusBlock: number, Buffer: number, Length: number, ByteOffset: number, Key: number): number;
  /** Writes; bytes. */
  ZwWriteFile(FileHandle: number, Event: number, ApcRoutine: number, ApcContext: number, IoStatusBlock: number, Buffer: number, Length: number, ByteOffset: number, Key: number): number;
  /** Asks about an open file; bytes. */
  ZwQueryInformationFile(FileHandle: number, IoStatusBlock: number, FileInformation: number, Length: number, FileInformationClass: number): number;
  /** Changes an open file; bytes. */
  ZwSetInformationFile(FileHandle: number, IoStatusBlock: number, FileInformation: number, Length: number, FileInformationClass: number): number;
  /** Writes what is buffered. */
  ZwFlushBuffersFile(FileHandle: number, IoStatusBlock: number): number;
  /** Sends a control code; bytes. */
  ZwDeviceIoControlFile(FileHandle: number, Event: number, ApcRoutine: number, ApcContext: number, IoStatusBlock: number, IoControlCode: number, InputBuffer: number, InputBufferLength: number, OutputBuffer: number, OutputBufferLength: number): number;
  /** Sends a file system control code; bytes. */
  ZwFsControlFile(FileHandle: number, Event: number, ApcRoutine: number, ApcContext: number, IoStatusBlock: number, FsControlCode: number, InputBuffer: number, InputBufferLength: number, OutputBuffer: number, OutputBufferLength: number): number;
  /** Asks about a volume; bytes. */
  ZwQueryVolumeInformationFile(FileHandle: number, IoStatusBlock: number, FsInformation: number, Length: number, FsInformationClass: number): number;
  /** Reads; bytes. */
  NtReadFile(FileHandle: number, Event: number, ApcRoutine: number, ApcContext: number, IoStatusBlock: number, Buffer: number, Length: number, ByteOffset: number, Key: number): number;
  /** Writes; bytes. */
  NtWriteFile(FileHandle: number, Event: number, ApcRoutine: number, ApcContext: number, IoStatusBlock: number, Buffer: number, Length: number, ByteOffset: number, Key: number): number;
  /** Creates or opens a file or device. */
  NtCreateFile(FileHandle: number, DesiredAccess: number, ObjectAttributes: number, IoStatusBlock: number, AllocationSize: number, FileAttributes: number, ShareAccess: number, CreateDisposition: number, CreateOptions: number, EaBuffer: number, EaLength: number): number;
  /** Opens a file or device. */
  NtOpenFile(FileHandle: number, DesiredAccess: number, ObjectAttributes: number, IoStatusBlock: number, ShareAccess: number, OpenOptions: number): number;
  /** Cancels the requests of this thread to a file. */
  ZwCancelIoFile(FileHandle: number, IoStatusBlock: number): number;
  /** Cancels requests to a file, of any thread of the process. */
  ZwCancelIoFileEx(FileHandle: number, IoRequestToCancel: number, IoStatusBlock: number): number;
  /** Cancels the requests of this thread to a file. */
  NtCancelIoFile(FileHandle: number, IoStatusBlock: number): number;
  /** Cancels requests to a file, of any thread of the process. */
  NtCancelIoFileEx(FileHandle: number, IoRequestToCancel: number, IoStatusBlock: number): number;
  /** Sends a control code; bytes. */
  NtDeviceIoControlFile(FileHandle: number, Event: number, ApcRoutine: number, ApcContext: number, IoStatusBlock: number, IoControlCode: number, InputBuffer: number, InputBufferLength: number, OutputBuffer: number, OutputBufferLength: number): number;
  /** Sends a file system control code; bytes. */
  NtFsControlFile(FileHandle: number, Event: number, ApcRoutine: number, ApcContext: number, IoStatusBlock: number, FsControlCode: number, InputBuffer: number, InputBufferLength: number, OutputBuffer: number, OutputBufferLength: number): number;
  /** Writes what is buffered. */
  NtFlushBuffersFile(FileHandle: number, IoStatusBlock: number): number;
  /** Asks about an open file; bytes. */
  NtQueryInformationFile(FileHandle: number, IoStatusBlock: number, FileInformation: number, Length: number, FileInformationClass: number): number;
  /** Changes an open file; bytes. */
  NtSetInformationFile(FileHandle: number, IoStatusBlock: number, FileInformation: number, Length: number, FileInformationClass: number): number;
  /** Asks about a volume; bytes. */
  NtQueryVolumeInformationFile(FileHandle: number, IoStatusBlock: number, FsInformation: number, Length: number, FsInformationClass: number): number;
  /** Loads a driver. */
  ZwLoadDriver(DriverServiceName: number): number;
  /** Unloads a driver. */
  ZwUnloadDriver(DriverServiceName: number): number;
  /** Loads a driver. */
  NtLoadDriver(DriverServiceName: number): number;
  /** Unloads a driver. */
  NtUnloadDriver(DriverServiceName: number): number;
  /** Lets another ready thread run. */
  ZwYieldExecution(): number;
  /** Closes a handle. */
  ZwClose(Handle: number): number;
  /** Closes a handle. */
  NtClose(Handle: number): number;
  /** Duplicates a handle. */
  ZwDuplicateObject(SourceProcessHandle: number, SourceHandle: number, TargetProcessHandle: number, TargetHandle: number, DesiredAccess: number, HandleAttributes: number, Options: number): number;
  /** Duplicates a handle. */
  NtDuplicateObject(SourceProcessHandle: number, SourceHandle: number, TargetProcessHandle: number, TargetHandle: number, DesiredAccess: number, HandleAttributes: number, Options: number): number;
  /** Asks about an object; bytes. */
  ZwQueryObject(Handle: number, ObjectInformationClass: number, ObjectInformation: number, ObjectInformationLength: number, ReturnLength: number): number;
  /** Asks about an object; bytes. */
  NtQueryObject(Handle: number, ObjectInformationClass: number, ObjectInformation: number, ObjectInformationLength: number, ReturnLength: number): number;
  /** Says whether a handle is inherited, and protected from being closed; bytes. */
  ZwSetInformationObject(Handle: number, ObjectInformationClass: number, ObjectInformation: number, ObjectInformationLength: number): number;
  /** Says whether a handle is inherited, and protected from being closed; bytes. */
  NtSetInformationObject(Handle: number, ObjectInformationClass: number, ObjectInformation: number, ObjectInformationLength: number): number;
  /** Copies parts of the security descriptor of an object; bytes. */
  ZwQuerySecurityObject(Handle: number, SecurityInformation: number, SecurityDescriptor: number, Length: number, LengthNeeded: number): number;
  /** Copies parts of the security descriptor of an object; bytes. */
  NtQuerySecurityObject(Handle: number, SecurityInformation: number, SecurityDescriptor: number, Length: number, LengthNeeded: number): number;
  /** Changes parts of the security descriptor of an object. */
  ZwSetSecurityObject(Handle: number, SecurityInformation: number, SecurityDescriptor: number): number;
  /** Changes parts of the security descriptor of an object. */
  NtSetSecurityObject(Handle: number, SecurityInformation: number, SecurityDescriptor: number): number;
  /** Waits for the object of a handle; 100 ns. */
  ZwWaitForSingleObject(Handle: number, Alertable: number, Timeout: number): number;
  /** Waits for the object of a handle; 100 ns. */
  NtWaitForSingleObject(Handle: number, Alertable: number, Timeout: number): number;
  /** Waits for several objects; 100 ns. */
  ZwWaitForMultipleObjects(Count: number, Handles: number, WaitType: number, Alertable: number, Timeout: number): number;
  /** Waits for several objects; 100 ns. */
  NtWaitForMultipleObjects(Count: number, Handles: number, WaitType: number, Alertable: number, Timeout: number): number;
  /** Signals one object and waits for another; 100 ns. */
  ZwSignalAndWaitForSingleObject(SignalHandle: number, WaitHandle: number, Alertable: number, Timeout: number): number;
  /** Signals one object and waits for another; 100 ns. */
  NtSignalAndWaitForSingleObject(SignalHandle: number, WaitHandle: number, Alertable: number, Timeout: number): number;
  /** Creates an event. */
  ZwCreateEvent(Handle: number, DesiredAccess: number, ObjectAttributes: number, EventType: number, InitialState: number): number;
  /** Creates an event. */
  NtCreateEvent(Handle: number, DesiredAccess: number, ObjectAttributes: number, EventType: number, InitialState: number): number;
  /** Opens an event. */
  ZwOpenEvent(Handle: number, DesiredAccess: number, ObjectAttributes: number): number;
  /** Opens an event. */
  NtOpenEvent(Handle: number, DesiredAccess: number, ObjectAttributes: number): number;
  /** Signals an event. */
  ZwSetEvent(EventHandle: number, PreviousState: number): number;
  /** Signals an event. */
  NtSetEvent(EventHandle: number, PreviousState: number): number;
  /** Resets an event. */
  ZwResetEvent(EventHandle: number, PreviousState: number): number;
  /** Resets an event. */
  NtResetEvent(EventHandle: number, PreviousState: number): number;
  /** Releases who waits now. */
  ZwPulseEvent(EventHandle: number, PreviousState: number): number;
  /** Releases who waits now. */
  NtPulseEvent(EventHandle: number, PreviousState: number): number;
  /** Resets an event. */
  ZwClearEvent(EventHandle: number): number;
  /** Resets an event. */
  NtClearEvent(EventHandle: number): number;
  /** Asks about an event. */
  ZwQueryEvent(EventHandle: number, InformationClass: number, Information: number, Length: number, ReturnLength: number): number;
  /** Asks about an event. */
  NtQueryEvent(EventHandle: number, InformationClass: number, Information: number, Length: number, ReturnLength: number): number;
  /** Creates a semaphore. */
  ZwCreateSemaphore(Handle: number, DesiredAccess: number, ObjectAttributes: number, InitialCount: number, MaximumCount: number): number;
  /** Creates a semaphore. */
  NtCreateSemaphore(Handle: number, DesiredAccess: number, ObjectAttributes: number, InitialCount: number, MaximumCount: number): number;
  /** Opens a semaphore. */
  ZwOpenSemaphore(Handle: number, DesiredAccess: number, ObjectAttributes: number): number;
  /** Opens a semaphore. */
  NtOpenSemaphore(Handle: number, DesiredAccess: number, ObjectAttributes: number): number;
  /** Adds to the count of a semaphore. */
  ZwReleaseSemaphore(SemaphoreHandle: number, ReleaseCount: number, PreviousCount: number): number;
  /** Adds to the count of a semaphore. */
  NtReleaseSemaphore(SemaphoreHandle: number, ReleaseCount: number, PreviousCount: number): number;
  /** Asks about a semaphore. */
  ZwQuerySemaphore(SemaphoreHandle: number, InformationClass: number, Information: number, Length: number, ReturnLength: number): number;
  /** Asks about a semaphore. */
  NtQuerySemaphore(SemaphoreHandle: number, InformationClass: number, Information: number, Length: number, ReturnLength: number): number;
  /** Creates a mutex. */
  ZwCreateMutant(Handle: number, DesiredAccess: number, ObjectAttributes: number, InitialOwner: number): number;
  /** Creates a mutex. */
  NtCreateMutant(Handle: number, DesiredAccess: number, ObjectAttributes: number, InitialOwner: number): number;
  /** Opens a mutex. */
  ZwOpenMutant(Handle: number, DesiredAccess: number, ObjectAttributes: number): number;
  /** Opens a mutex. */
  NtOpenMutant(Handle: number, DesiredAccess: number, ObjectAttributes: number): number;
  /** Releases a mutex. */
  ZwReleaseMutant(MutantHandle: number, PreviousCount: number): number;
  /** Releases a mutex. */
  NtReleaseMutant(MutantHandle: number, PreviousCount: number): number;
  /** Asks about a mutex. */
  ZwQueryMutant(MutantHandle: number, InformationClass: number, Information: number, Length: number, ReturnLength: number): number;
  /** Asks about a mutex. */
  NtQueryMutant(MutantHandle: number, InformationClass: number, Information: number, Length: number, ReturnLength: number): number;
  /** Creates a timer. */
  ZwCreateTimer(Handle: number, DesiredAccess: number, ObjectAttributes: number, TimerType: number): number;
  /** Creates a timer. */
  NtCreateTimer(Handle: number, DesiredAccess: number, ObjectAttributes: number, TimerType: number): number;
  /** Opens a timer. */
  ZwOpenTimer(Handle: number, DesiredAccess: number, ObjectAttributes: number): number;
  /** Opens a timer. */
  NtOpenTimer(Handle: number, DesiredAccess: number, ObjectAttributes: number): number;
  /** Sets a timer; DueTime in 100 ns, Period in milliseconds. */
  ZwSetTimer(TimerHandle: number, DueTime: number, TimerApcRoutine: number, TimerContext: number, ResumeTimer: number, Period: number, PreviousState: number): number;
  /** Sets a timer; DueTime in 100 ns, Period in milliseconds. */
  NtSetTimer(TimerHandle: number, DueTime: number, TimerApcRoutine: number, TimerContext: number, ResumeTimer: number, Period: number, PreviousState: number): number;
  /** Cancels a timer. */
  ZwCancelTimer(TimerHandle: number, CurrentState: number): number;
  /** Cancels a timer. */
  NtCancelTimer(TimerHandle: number, CurrentState: number): number;
  /** Asks about a timer. */
  ZwQueryTimer(TimerHandle: number, InformationClass: number, Information: number, Length: number, ReturnLength: number): number;
  /** Asks about a timer. */
  NtQueryTimer(TimerHandle: number, InformationClass: number, Information: number, Length: number, ReturnLength: number): number;
  /** Creates a directory of objects. */
  ZwCreateDirectoryObject(DirectoryHandle: number, DesiredAccess: number, ObjectAttributes: number): number;
  /** Creates a directory of objects. */
  NtCreateDirectoryObject(DirectoryHandle: number, DesiredAccess: number, ObjectAttributes: number): number;
  /** Opens a directory of objects. */
  ZwOpenDirectoryObject(Handle: number, DesiredAccess: number, ObjectAttributes: number): number;
  /** Opens a directory of objects. */
  NtOpenDirectoryObject(Handle: number, DesiredAccess: number, ObjectAttributes: number): number;
  /** Lists a directory of objects; bytes. */
  ZwQueryDirectoryObject(DirectoryHandle: number, Buffer: number, Length: number, ReturnSingleEntry: number, RestartScan: number, Context: number, ReturnLength: number): number;
  /** Lists a directory of objects; bytes. */
  NtQueryDirectoryObject(DirectoryHandle: number, Buffer: number, Length: number, ReturnSingleEntry: number, RestartScan: number, Context: number, ReturnLength: number): number;
  /** Creates a symbolic link. */
  ZwCreateSymbolicLinkObject(LinkHandle: number, DesiredAccess: number, ObjectAttributes: number, LinkTarget: number): number;
  /** Creates a symbolic link. */
  NtCreateSymbolicLinkObject(LinkHandle: number, DesiredAccess: number, ObjectAttributes: number, LinkTarget: number): number;
  /** Opens a symbolic link. */
  ZwOpenSymbolicLinkObject(LinkHandle: number, DesiredAccess: number, ObjectAttributes: number): number;
  /** Opens a symbolic link. */
  NtOpenSymbolicLinkObject(LinkHandle: number, DesiredAccess: number, ObjectAttributes: number): number;
  /** Reads a symbolic link. */
  ZwQuerySymbolicLinkObject(LinkHandle: number, LinkTarget: number, ReturnedLength: number): number;
  /** Reads a symbolic link. */
  NtQuerySymbolicLinkObject(LinkHandle: number, LinkTarget: number, ReturnedLength: number): number;
  /** Lets a permanent object go with its last handle. */
  ZwMakeTemporaryObject(Handle: number): number;
  /** Lets a permanent object go with its last handle. */
  NtMakeTemporaryObject(Handle: number): number;
  /** Keeps an object without handles. */
  ZwMakePermanentObject(Handle: number): number;
  /** Keeps an object without handles. */
  NtMakePermanentObject(Handle: number): number;
  /** Opens a process. */
  ZwOpenProcess(ProcessHandle: number, DesiredAccess: number, ObjectAttributes: number, ClientId: number): number;
  /** Opens a process. */
  NtOpenProcess(ProcessHandle: number, DesiredAccess: number, ObjectAttributes: number, ClientId: number): number;
  /** Opens a thread. */
  ZwOpenThread(ThreadHandle: number, DesiredAccess: number, ObjectAttributes: number, ClientId: number): number;
  /** Opens a thread. */
  NtOpenThread(ThreadHandle: number, DesiredAccess: number, ObjectAttributes: number, ClientId: number): number;
  /** Ends a process. */
  ZwTerminateProcess(ProcessHandle: number, ExitStatus: number): number;
  /** Ends a process. */
  NtTerminateProcess(ProcessHandle: number, ExitStatus: number): number;
  /** Asks about a process; bytes. */
  ZwQueryInformationProcess(ProcessHandle: number, ProcessInformationClass: number, ProcessInformation: number, ProcessInformationLength: number, ReturnLength: number): number;
  /** Asks about a process; bytes. */
  NtQueryInformationProcess(ProcessHandle: number, ProcessInformationClass: number, ProcessInformation: number, ProcessInformationLength: number, ReturnLength: number): number;
  /** Reserves or commits memory of a process; bytes. */
  ZwAllocateVirtualMemory(ProcessHandle: number, BaseAddress: number, ZeroBits: number, RegionSize: number, AllocationType: number, Protect: number): number;
  /** Reserves or commits memory of a process; bytes. */
  NtAllocateVirtualMemory(ProcessHandle: number, BaseAddress: number, ZeroBits: number, RegionSize: number, AllocationType: number, Protect: number): number;
  /** Decommits or releases memory of a process; bytes. */
  ZwFreeVirtualMemory(ProcessHandle: number, BaseAddress: number, RegionSize: number, FreeType: number): number;
  /** Decommits or releases memory of a process; bytes. */
  NtFreeVirtualMemory(ProcessHandle: number, BaseAddress: number, RegionSize: number, FreeType: number): number;
  /** Changes the protection of pages; bytes. Read-only pages can be written all the same. */
  ZwProtectVirtualMemory(ProcessHandle: number, BaseAddress: number, RegionSize: number, NewAccessProtection: number, OldAccessProtection: number): number;
  /** Changes the protection of pages; bytes. Read-only pages can be written all the same. */
  NtProtectVirtualMemory(ProcessHandle: number, BaseAddress: number, RegionSize: number, NewAccessProtection: number, OldAccessProtection: number): number;
  /** Says what lies at an address; bytes. */
  ZwQueryVirtualMemory(ProcessHandle: number, BaseAddress: number, MemoryInformationClass: number, MemoryInformation: number, MemoryInformationLength: number, ReturnLength: number): number;
  /** Says what lies at an address; bytes. */
  NtQueryVirtualMemory(ProcessHandle: number, BaseAddress: number, MemoryInformationClass: number, MemoryInformation: number, MemoryInformationLength: number, ReturnLength: number): number;
  /** Reads memory of a process; bytes. */
  ZwReadVirtualMemory(ProcessHandle: number, BaseAddress: number, Buffer: number, BufferSize: number, NumberOfBytesRead: number): number;
  /** Reads memory of a process; bytes. */
  NtReadVirtualMemory(ProcessHandle: number, BaseAddress: number, Buffer: number, BufferSize: number, NumberOfBytesRead: number): number;
  /** Writes memory of a process; bytes. */
  ZwWriteVirtualMemory(ProcessHandle: number, BaseAddress: number, Buffer: number, BufferSize: number, NumberOfBytesWritten: number): number;
  /** Writes memory of a process; bytes. */
  NtWriteVirtualMemory(ProcessHandle: number, BaseAddress: number, Buffer: number, BufferSize: number, NumberOfBytesWritten: number): number;
  /** Opens the token of a process. */
  ZwOpenProcessToken(ProcessHandle: number, DesiredAccess: number, TokenHandle: number): number;
  /** Opens the token of a process. */
  NtOpenProcessToken(ProcessHandle: number, DesiredAccess: number, TokenHandle: number): number;
  /** Opens the token of a process. */
  ZwOpenProcessTokenEx(ProcessHandle: number, DesiredAccess: number, HandleAttributes: number, TokenHandle: number): number;
  /** Opens the token of a process. */
  NtOpenProcessTokenEx(ProcessHandle: number, DesiredAccess: number, HandleAttributes: number, TokenHandle: number): number;
  /** Opens the token that a thread acts with. */
  ZwOpenThreadToken(ThreadHandle: number, DesiredAccess: number, OpenAsSelf: number, TokenHandle: number): number;
  /** Opens the token that a thread acts with. */
  NtOpenThreadToken(ThreadHandle: number, DesiredAccess: number, OpenAsSelf: number, TokenHandle: number): number;
  /** Opens the token that a thread acts with. */
  ZwOpenThreadTokenEx(ThreadHandle: number, DesiredAccess: number, OpenAsSelf: number, HandleAttributes: number, TokenHandle: number): number;
  /** Opens the token that a thread acts with. */
  NtOpenThreadTokenEx(ThreadHandle: number, DesiredAccess: number, OpenAsSelf: number, HandleAttributes: number, TokenHandle: number): number;
  /** Asks about a token; bytes. */
  ZwQueryInformationToken(TokenHandle: number, TokenInformationClass: number, TokenInformation: number, TokenInformationLength: number, ReturnLength: number): number;
  /** Asks about a token; bytes. */
  NtQueryInformationToken(TokenHandle: number, TokenInformationClass: number, TokenInformation: number, TokenInformationLength: number, ReturnLength: number): number;
  /** Enables and disables privileges of a token; bytes. */
  ZwAdjustPrivilegesToken(TokenHandle: number, DisableAllPrivileges: number, NewState: number, BufferLength: number, PreviousState: number, ReturnLength: number): number;
  /** Enables and disables privileges of a token; bytes. */
  NtAdjustPrivilegesToken(TokenHandle: number, DisableAllPrivileges: number, NewState: number, BufferLength: number, PreviousState: number, ReturnLength: number): number;
  /** Makes a token like another one. */
  ZwDuplicateToken(ExistingTokenHandle: number, DesiredAccess: number, ObjectAttributes: number, EffectiveOnly: number, TokenType: number, NewTokenHandle: number): number;
  /** Makes a token like another one. */
  NtDuplicateToken(ExistingTokenHandle: number, DesiredAccess: number, ObjectAttributes: number, EffectiveOnly: number, TokenType: number, NewTokenHandle: number): number;
  /** Whether a token holds privileges. */
  ZwPrivilegeCheck(ClientToken: number, RequiredPrivileges: number, Result: number): number;
  /** Whether a token holds privileges. */
  NtPrivilegeCheck(ClientToken: number, RequiredPrivileges: number, Result: number): number;
  /** Asks about the system; bytes. */
  ZwQuerySystemInformation(SystemInformationClass: number, SystemInformation: number, SystemInformationLength: number, ReturnLength: number): number;
  /** Asks about the system; bytes. */
  NtQuerySystemInformation(SystemInformationClass: number, SystemInformation: number, SystemInformationLength: number, ReturnLength: number): number;
  /** Gives the locale: US English. */
  ZwQueryDefaultLocale(UserProfile: number, DefaultLocaleId: number): number;
  /** Gives the locale: US English. */
  NtQueryDefaultLocale(UserProfile: number, DefaultLocaleId: number): number;
  /** Whether messages to the user are noted. */
  IoSetThreadHardErrorMode(EnableHardErrors: number): number;
  /** Notes a message to the user. */
  IoRaiseInformationalHardError(ErrorStatus: number, String: number, Thread: number): number;
  /** Sends a request to a driver (IoCallDriver). */
  IofCallDriver(DeviceObject: number, Irp: number): number;
  /** Sends a request to the driver below and waits until it is back. */
  IoForwardIrpSynchronously(DeviceObject: number, Irp: number): number;
  /** Completes a request (IoCompleteRequest). */
  IofCompleteRequest(Irp: number, PriorityBoost: number): void;
  /** Makes a request; NULL when there is no memory. */
  IoAllocateIrp(StackSize: number, ChargeQuota: number): number;
  /** Frees a request. */
  IoFreeIrp(Irp: number): void;
  /** Makes a request in memory of the caller; bytes. */
  IoInitializeIrp(Irp: number, PacketSize: number, StackSize: number): void;
  /** Makes a request fresh again. */
  IoReuseIrp(Irp: number, Iostatus: number): void;
  /** Makes a part of a master request. */
  IoMakeAssociatedIrp(Irp: number, StackSize: number): number;
  /** Makes a control request; bytes. */
  IoBuildDeviceIoControlRequest(IoControlCode: number, DeviceObject: number, InputBuffer: number, InputBufferLength: number, OutputBuffer: number, OutputBufferLength: number, InternalDeviceIoControl: number, Event: number, IoStatusBlock: number): number;
  /** Makes a request whose end signals an event; bytes. */
  IoBuildSynchronousFsdRequest(MajorFunction: number, DeviceObject: number, Buffer: number, Length: number, StartingOffset: number, Event: number, IoStatusBlock: number): number;
  /** Makes a request that its completion routine frees; bytes. */
  IoBuildAsynchronousFsdRequest(MajorFunction: number, DeviceObject: number, Buffer: number, Length: number, StartingOffset: number, IoStatusBlock: number): number;
  /** Cancels a request; whether it had a cancel routine. */
  IoCancelIrp(Irp: number): number;
  /** Takes the cancel spin lock. */
  IoAcquireCancelSpinLock(Irql: number): void;
  /** Releases it. */
  IoReleaseCancelSpinLock(Irql: number): void;
  /** Whether the caller waits. */
  IoIsOperationSynchronous(Irp: number): number;
  /** Whether the caller has 32-bit pointers. */
  IoIs32bitProcess(Irp: number): number;
  /** Returns the process a request came from. */
  IoGetRequestorProcess(Irp: number): number;
  /** Returns the id of the process a request came from. */
  IoGetRequestorProcessId(Irp: number): number;
  /** Makes a cancel-safe queue. */
  IoCsqInitialize(Csq: number, CsqInsertIrp: number, CsqRemoveIrp: number, CsqPeekNextIrp: number, CsqAcquireLock: number, CsqReleaseLock: number, CsqCompleteCanceledIrp: number): number;
  /** Makes a cancel-safe queue whose insert may decline. */
  IoCsqInitializeEx(Csq: number, CsqInsertIrp: number, CsqRemoveIrp: number, CsqPeekNextIrp: number, CsqAcquireLock: number, CsqReleaseLock: number, CsqCompleteCanceledIrp: number): number;
  /** Queues a request and marks it pending. */
  IoCsqInsertIrp(Csq: number, Irp: number, Context: number): void;
  /** Queues a request and marks it pending. */
  IoCsqInsertIrpEx(Csq: number, Irp: number, Context: number, InsertContext: number): number;
  /** Takes one request out. */
  IoCsqRemoveIrp(Csq: number, Context: number): number;
  /** Takes the next request out. */
  IoCsqRemoveNextIrp(Csq: number, PeekContext: number): number;
  /** Creates a device; extension in bytes. */
  IoCreateDevice(DriverObject: number, DeviceExtensionSize: number, DeviceName: number, DeviceType: number, DeviceCharacteristics: number, Exclusive: number, DeviceObject: number): number;
  /** IoCreateDeviceSecure of wdmsec.h: creates a device with a security descriptor. */
  WdmlibIoCreateDeviceSecure(DriverObject: number, DeviceExtensionSize: number, DeviceName: number, DeviceType: number, DeviceCharacteristics: number, Exclusive: number, DefaultSDDLString: number, DeviceClassGuid: number, DeviceObject: number): number;
  /** Deletes a device once nobody refers to it. */
  IoDeleteDevice(DeviceObject: number): void;
  /** Attaches a device on top of a named one. */
  IoAttachDevice(SourceDevice: number, TargetDevice: number, AttachedDevice: number): number;
  /** Attaches a device on top of a stack; returns the one below. */
  IoAttachDeviceToDeviceStack(SourceDevice: number, TargetDevice: number): number;
  /** Attaches a device on top of a stack. */
  IoAttachDeviceByPointer(SourceDevice: number, TargetDevice: number): number;
  /** Attaches a device and gives the one below, at once. */
  IoAttachDeviceToDeviceStackSafe(SourceDevice: number, TargetDevice: number, AttachedToDeviceObject: number): number;
  /** Detaches what is on top of a device. */
  IoDetachDevice(TargetDevice: number): void;
  /** Returns the top of a stack. */
  IoGetAttachedDevice(DeviceObject: number): number;
  /** Returns the top of a stack, referenced. */
  IoGetAttachedDeviceReference(DeviceObject: number): number;
  /** Returns the device below, referenced. */
  IoGetLowerDeviceObject(DeviceObject: number): number;
  /** Returns the bottom of a stack, referenced. */
  IoGetDeviceAttachmentBaseRef(DeviceObject: number): number;
  /** Returns the device that requests to a file go to. */
  IoGetRelatedDeviceObject(FileObject: number): number;
  /** Opens a device by name; the file object must be let go. */
  IoGetDeviceObjectPointer(ObjectName: number, DesiredAccess: number, FileObject: number, DeviceObject: number): number;
  /** Gives a driver object memory of the driver; bytes. */
  IoAllocateDriverObjectExtension(DriverObject: number, ClientIdentificationAddress: number, DriverObjectExtensionSize: number, DriverObjectExtension: number): number;
  /** Returns that memory. */
  IoGetDriverObjectExtension(DriverObject: number, ClientIdentificationAddress: number): number;
  /** Makes a driver object without a file. */
  IoCreateDriver(DriverName: number, InitializationFunction: number): number;
  /** Takes back what IoCreateDriver made. */
  IoDeleteDriver(DriverObject: number): void;
  /** Asks to be called again after others have started. */
  IoRegisterDriverReinitialization(DriverObject: number, DriverReinitializationRoutine: number, Context: number): void;
  /** Creates or opens a file or device. */
  IoCreateFile(FileHandle: number, DesiredAccess: number, ObjectAttributes: number, IoStatusBlock: number, AllocationSize: number, FileAttributes: number, ShareAccess: number, Disposition: number, CreateOptions: number, EaBuffer: number, EaLength: number, CreateFileType: number, InternalParameters: number, Options: number): number;
  /** Creates or opens a file or device, for a filter driver. */
  IoCreateFileEx(FileHandle: number, DesiredAccess: number, ObjectAttributes: number, IoStatusBlock: number, AllocationSize: number, FileAttributes: number, ShareAccess: number, Disposition: number, CreateOptions: number, EaBuffer: number, EaLength: number, CreateFileType: number, InternalParameters: number, Options: number, DriverContext: number): number;
  /** Gives a device a timer of one second. */
  IoInitializeTimer(DeviceObject: number, TimerRoutine: number, Context: number): number;
  /** Starts it. */
  IoStartTimer(DeviceObject: number): void;
  /** Stops it. */
  IoStopTimer(DeviceObject: number): void;
  /** Queues a request for StartIo. */
  IoStartPacket(DeviceObject: number, Irp: number, Key: number, CancelFunction: number): void;
  /** Gives StartIo the next request. */
  IoStartNextPacket(DeviceObject: number, Cancelable: number): void;
  /** Gives StartIo the next request by key. */
  IoStartNextPacketByKey(DeviceObject: number, Cancelable: number, Key: number): void;
  /** Says how StartIo is called. */
  IoSetStartIoAttributes(DeviceObject: number, DeferredStartIo: number, NonCancelable: number): void;
  /** Begins to count how a file is shared. */
  IoSetShareAccess(DesiredAccess: number, DesiredShareAccess: number, FileObject: number, ShareAccess: number): void;
  /** Whether an open fits how a file is shared. */
  IoCheckShareAccess(DesiredAccess: number, DesiredShareAccess: number, FileObject: number, ShareAccess: number, Update: number): number;
  /** Takes an open out of the count. */
  IoRemoveShareAccess(FileObject: number, ShareAccess: number): void;
  /** Returns what generic rights mean for files. */
  IoGetFileObjectGenericMapping(): number;
  /** Makes an entry of the error log; bytes. */
  IoAllocateErrorLogEntry(IoObject: number, EntrySize: number): number;
  /** Writes it. */
  IoWriteErrorLogEntry(ElEntry: number): void;
  /** Counts an open that fits how a file is shared. */
  IoUpdateShareAccess(FileObject: number, ShareAccess: number): void;
  /** Frees an entry that is not written. */
  IoFreeErrorLogEntry(ElEntry: number): void;
  /** Returns the counts of disks and the like. */
  IoGetConfigurationInformation(): number;
  /** Asks for IRP_MJ_SHUTDOWN. */
  IoRegisterShutdownNotification(DeviceObject: number): number;
  /** Asks for IRP_MJ_SHUTDOWN, last of all. */
  IoRegisterLastChanceShutdownNotification(DeviceObject: number): number;
  /** Takes that back. */
  IoUnregisterShutdownNotification(DeviceObject: number): void;
  /** Gives the drive letter of a volume; its buffer must be freed. */
  IoVolumeDeviceToDosName(VolumeDeviceObject: number, DosName: number): number;
  /** Makes a file object for a stream. */
  IoCreateStreamFileObject(FileObject: number, DeviceObject: number): number;
  /** Gives a device a name that user mode can open. */
  IoCreateSymbolicLink(SymbolicLinkName: number, DeviceName: number): number;
  /** Gives a device a name that anybody may change. */
  IoCreateUnprotectedSymbolicLink(SymbolicLinkName: number, DeviceName: number): number;
  /** Takes such a name away. */
  IoDeleteSymbolicLink(SymbolicLinkName: number): number;
  /** Creates or opens a named notification event, signalled when new. */
  IoCreateNotificationEvent(EventName: number, EventHandle: number): number;
  /** Creates or opens a named synchronization event, signalled when new. */
  IoCreateSynchronizationEvent(EventName: number, EventHandle: number): number;
  /** Returns the process of a thread. */
  IoThreadToProcess(Thread: number): number;
  /** Sends an event to WMI. */
  IoWMIWriteEvent(WnodeEventItem: number): number;
  /** Gives a property of a device; bytes. */
  IoGetDeviceProperty(DeviceObject: number, DeviceProperty: number, BufferLength: number, PropertyBuffer: number, ResultLength: number): number;
  /** Registers an interface of a device. */
  IoRegisterDeviceInterface(PhysicalDeviceObject: number, InterfaceClassGuid: number, ReferenceString: number, SymbolicLinkName: number): number;
  /** Enables or disables an interface. */
  IoSetDeviceInterfaceState(SymbolicLinkName: number, Enable: number): number;
  /** Lists interfaces of a class. */
  IoGetDeviceInterfaces(InterfaceClassGuid: number, PhysicalDeviceObject: number, Flags: number, SymbolicLinkList: number): number;
  /** Finds another interface of the same device. */
  IoGetDeviceInterfaceAlias(SymbolicLinkName: number, AliasInterfaceClassGuid: number, AliasSymbolicLinkName: number): number;
  /** Whether the system offers a version of WDM. */
  IoIsWdmVersionAvailable(MajorVersion: number, MinorVersion: number): number;
  /** Registers a device with WMI. */
  IoWMIRegistrationControl(DeviceObject: number, Action: number): number;
  /** Says that the state of a device has changed. */
  IoInvalidateDeviceState(PhysicalDeviceObject: number): void;
  /** Says that the relations of a device have changed. */
  IoInvalidateDeviceRelations(DeviceObject: number, Type: number): void;
  /** Asks to eject a device. */
  IoRequestDeviceEject(PhysicalDeviceObject: number): void;
  /** Asks to be told of devices. */
  IoRegisterPlugPlayNotification(EventCategory: number, EventCategoryFlags: number, EventCategoryData: number, DriverObject: number, CallbackRoutine: number, Context: number, NotificationEntry: number): number;
  /** Takes that back. */
  IoUnregisterPlugPlayNotification(NotificationEntry: number): number;
  /** Takes that back and waits for running callbacks. */
  IoUnregisterPlugPlayNotificationEx(NotificationEntry: number): number;
  /** Tells others of an event of a device. */
  IoReportTargetDeviceChange(PhysicalDeviceObject: number, NotificationStructure: number): number;
  /** Tells others of an event of a device, later. */
  IoReportTargetDeviceChangeAsynchronous(PhysicalDeviceObject: number, NotificationStructure: number, Callback: number, Context: number): number;
  /** Registers an interrupt service routine. */
  IoConnectInterrupt(InterruptObject: number, ServiceRoutine: number, ServiceContext: number, SpinLock: number, Vector: number, Irql: number, SynchronizeIrql: number, InterruptMode: number, ShareVector: number, ProcessorEnableMask: number, FloatingSave: number): number;
  /** Takes that back. */
  IoDisconnectInterrupt(InterruptObject: number): void;
  /** Registers an interrupt service routine, fully specified. */
  IoConnectInterruptEx(Parameters: number): number;
  /** Takes that back. */
  IoDisconnectInterruptEx(Parameters: number): void;
  /** Opens the registry key of a device. */
  IoOpenDeviceRegistryKey(DeviceObject: number, DevInstKeyType: number, DesiredAccess: number, DeviceRegKey: number): number;
  /** Opens the Parameters key of a driver. */
  IoOpenDriverRegistryKey(DriverObject: number, RegKeyType: number, DesiredAccess: number, Flags: number, DriverRegKey: number): number;
  /** Returns NULL: there is no bus that devices could master. */
  IoGetDmaAdapter(PhysicalDeviceObject: number, DeviceDescription: number, NumberOfMapRegisters: number): number;
  /** Makes a remove lock; minutes; bytes. */
  IoInitializeRemoveLockEx(Lock: number, AllocateTag: number, MaxLockedMinutes: number, HighWatermark: number, RemlockSize: number): void;
  /** Keeps a device from being removed. */
  IoAcquireRemoveLockEx(RemoveLock: number, Tag: number, File: number, Line: number, RemlockSize: number): number;
  /** Lets it go once. */
  IoReleaseRemoveLockEx(RemoveLock: number, Tag: number, RemlockSize: number): void;
  /** Lets it go and waits for the others. */
  IoReleaseRemoveLockAndWaitEx(RemoveLock: number, Tag: number, RemlockSize: number): void;
  /** Makes a work item. */
  IoAllocateWorkItem(DeviceObject: number): number;
  /** Frees it. */
  IoFreeWorkItem(IoWorkItem: number): void;
  /** Queues it to a system worker thread. */
  IoQueueWorkItem(IoWorkItem: number, WorkerRoutine: number, QueueType: number, Context: number): void;
  /** Queues it to a system worker thread. */
  IoQueueWorkItemEx(IoWorkItem: number, WorkerRoutine: number, QueueType: number, Context: number): void;
  /** Makes a work item in memory of the caller. */
  IoInitializeWorkItem(IoObject: number, IoWorkItem: number): void;
  /** Ends it. */
  IoUninitializeWorkItem(IoWorkItem: number): void;
  /** Bytes of a work item. */
  IoSizeofWorkItem(): number;
  /** Starts a system thread that keeps its driver loaded. */
  IoCreateSystemThread(IoObject: number, ThreadHandle: number, DesiredAccess: number, ObjectAttributes: number, ProcessHandle: number, ClientId: number, StartRoutine: number, StartContext: number): number;
  /** Asks to be told of registry operations. */
  CmRegisterCallback(Function: number, Context: number, Cookie: number): number;
  /** Asks to be told of registry operations, at an altitude. */
  CmRegisterCallbackEx(Function: number, Altitude: number, Driver: number, Context: number, Cookie: number, Reserved: number): number;
  /** Takes that back. */
  CmUnRegisterCallback(Cookie: number): number;
  /** Gives the version of those callbacks. */
  CmGetCallbackVersion(Major: number, Minor: number): void;
  /** Attaches a context to a key. */
  CmSetCallbackObjectContext(Object: number, Cookie: number, NewContext: number, OldContext: number): number;
  /** Gives the name of a key. */
  CmCallbackGetKeyObjectID(Cookie: number, Object: number, ObjectID: number, ObjectName: number): number;
  /** Gives the name of a key, to be released. */
  CmCallbackGetKeyObjectIDEx(Cookie: number, Object: number, ObjectID: number, ObjectName: number, Flags: number): number;
  /** Releases it. */
  CmCallbackReleaseKeyObjectIDEx(ObjectName: number): void;
  /** Returns the transaction of a key. */
  CmGetBoundTransaction(Cookie: number, Object: number): number;
  /** Creates or opens a registry key. */
  ZwCreateKey(KeyHandle: number, DesiredAccess: number, ObjectAttributes: number, TitleIndex: number, Class: number, CreateOptions: number, Disposition: number): number;
  /** Opens a registry key. */
  ZwOpenKey(KeyHandle: number, DesiredAccess: number, ObjectAttributes: number): number;
  /** Opens a registry key. */
  ZwOpenKeyEx(KeyHandle: number, DesiredAccess: number, ObjectAttributes: number, OpenOptions: number): number;
  /** Deletes a key. */
  ZwDeleteKey(KeyHandle: number): number;
  /** Deletes a value. */
  ZwDeleteValueKey(KeyHandle: number, ValueName: number): number;
  /** Lists subkeys; bytes. */
  ZwEnumerateKey(KeyHandle: number, Index: number, KeyInformationClass: number, KeyInformation: number, Length: number, ResultLength: number): number;
  /** Lists values; bytes. */
  ZwEnumerateValueKey(KeyHandle: number, Index: number, KeyValueInformationClass: number, KeyValueInformation: number, Length: number, ResultLength: number): number;
  /** Asks about a key; bytes. */
  ZwQueryKey(KeyHandle: number, KeyInformationClass: number, KeyInformation: number, Length: number, ResultLength: number): number;
  /** Reads a value; bytes. */
  ZwQueryValueKey(KeyHandle: number, ValueName: number, KeyValueInformationClass: number, KeyValueInformation: number, Length: number, ResultLength: number): number;
  /** Writes a value; bytes. */
  ZwSetValueKey(KeyHandle: number, ValueName: number, TitleIndex: number, Type: number, Data: number, DataSize: number): number;
  /** Writes a key to disk. */
  ZwFlushKey(KeyHandle: number): number;
  /** Asks to be told of a change; in kernel mode ApcRoutine is a WORK_QUEUE_ITEM and ApcContext its queue. */
  ZwNotifyChangeKey(KeyHandle: number, Event: number, ApcRoutine: number, ApcContext: number, IoStatusBlock: number, CompletionFilter: number, WatchTree: number, Buffer: number, BufferSize: number, Asynchronous: number): number;
  /** Gives a key another name. */
  ZwRenameKey(KeyHandle: number, NewName: number): number;
  /** Sets the last write time of a key. */
  ZwSetInformationKey(KeyHandle: number, KeySetInformationClass: number, KeySetInformation: number, KeySetInformationLength: number): number;
  /** Creates or opens a registry key. */
  NtCreateKey(KeyHandle: number, DesiredAccess: number, ObjectAttributes: number, TitleIndex: number, Class: number, CreateOptions: number, Disposition: number): number;
  /** Opens a registry key. */
  NtOpenKey(KeyHandle: number, DesiredAccess: number, ObjectAttributes: number): number;
  /** Opens a registry key. */
  NtOpenKeyEx(KeyHandle: number, DesiredAccess: number, ObjectAttributes: number, OpenOptions: number): number;
  /** Deletes a key. */
  NtDeleteKey(KeyHandle: number): number;
  /** Deletes a value. */
  NtDeleteValueKey(KeyHandle: number, ValueName: number): number;
  /** Lists subkeys; bytes. */
  NtEnumerateKey(KeyHandle: number, Index: number, KeyInformationClass: number, KeyInformation: number, Length: number, ResultLength: number): number;
  /** Lists values; bytes. */
  NtEnumerateValueKey(KeyHandle: number, Index: number, KeyValueInformationClass: number, KeyValueInformation: number, Length: number, ResultLength: number): number;
  /** Asks about a key; bytes. */
  NtQueryKey(KeyHandle: number, KeyInformationClass: number, KeyInformation: number, Length: number, ResultLength: number): number;
  /** Reads a value; bytes. */
  NtQueryValueKey(KeyHandle: number, ValueName: number, KeyValueInformationClass: number, KeyValueInformation: number, Length: number, ResultLength: number): number;
  /** Writes a value; bytes. */
  NtSetValueKey(KeyHandle: number, ValueName: number, TitleIndex: number, Type: number, Data: number, DataSize: number): number;
  /** Writes a key to disk. */
  NtFlushKey(KeyHandle: number): number;
  /** Asks to be told of a change; in kernel mode ApcRoutine is a WORK_QUEUE_ITEM and ApcContext its queue. */
  NtNotifyChangeKey(KeyHandle: number, Event: number, ApcRoutine: number, ApcContext: number, IoStatusBlock: number, CompletionFilter: number, WatchTree: number, Buffer: number, BufferSize: number, Asynchronous: number): number;
  /** Gives a key another name. */
  NtRenameKey(KeyHandle: number, NewName: number): number;
  /** Sets the last write time of a key. */
  NtSetInformationKey(KeyHandle: number, KeySetInformationClass: number, KeySetInformation: number, KeySetInformationLength: number): number;
  /** Reads values by a table. */
  RtlQueryRegistryValues(RelativeTo: number, Path: number, QueryTable: number, Context: number, Environment: number): number;
  /** Writes a value; bytes. */
  RtlWriteRegistryValue(RelativeTo: number, Path: number, ValueName: number, ValueType: number, ValueData: number, ValueLength: number): number;
  /** Deletes a value. */
  RtlDeleteRegistryValue(RelativeTo: number, Path: number, ValueName: number): number;
  /** Whether a key exists. */
  RtlCheckRegistryKey(RelativeTo: number, Path: number): number;
  /** Creates a key. */
  RtlCreateRegistryKey(RelativeTo: number, Path: number): number;
  /** Whether a subject may do what it wants. */
  SeAccessCheck(SecurityDescriptor: number, SubjectSecurityContext: number, SubjectContextLocked: number, DesiredAccess: number, PreviouslyGrantedAccess: number, Privileges: number, GenericMapping: number, AccessMode: number, GrantedAccess: number, AccessStatus: number): number;
  /** Whether a token may do what it wants; takes tokens where Windows has its own structs. */
  SeAccessCheckFromState(SecurityDescriptor: number, PrimaryTokenInformation: number, ClientTokenInformation: number, DesiredAccess: number, PreviouslyGrantedAccess: number, Privileges: number, GenericMapping: number, AccessMode: number, GrantedAccess: number, AccessStatus: number): number;
  /** Whether the caller holds a privilege. */
  SeSinglePrivilegeCheck(PrivilegeValue: number, PreviousMode: number): number;
  /** Whether a subject holds privileges. */
  SePrivilegeCheck(RequiredPrivileges: number, SubjectSecurityContext: number, AccessMode: number): number;
  /** Frees what SeAccessCheck has given. */
  SeFreePrivileges(Privileges: number): void;
  /** Adds privileges to an access state. */
  SeAppendPrivileges(AccessState: number, Privileges: number): number;
  /** Takes the security context of the thread. */
  SeCaptureSubjectContext(SubjectContext: number): void;
  /** Takes the security context of a thread. */
  SeCaptureSubjectContextEx(Thread: number, Process: number, SubjectContext: number): void;
  /** Locks it. */
  SeLockSubjectContext(SubjectContext: number): void;
  /** Unlocks it. */
  SeUnlockSubjectContext(SubjectContext: number): void;
  /** Lets it go. */
  SeReleaseSubjectContext(SubjectContext: number): void;
  /** Makes an access state of the thread. */
  SeCreateAccessState(AccessState: number, AuxData: number, DesiredAccess: number, GenericMapping: number): number;
  /** Lets it go. */
  SeDeleteAccessState(AccessState: number): void;
  /** Replaces the generic rights of an access state. */
  SeSetAccessStateGenericMapping(AccessState: number, GenericMapping: number): void;
  /** Makes the descriptor of a new object. */
  SeAssignSecurity(ParentDescriptor: number, ExplicitDescriptor: number, NewDescriptor: number, IsDirectoryObject: number, SubjectContext: number, GenericMapping: number, PoolType: number): number;
  /** Makes the descriptor of a new object. */
  SeAssignSecurityEx(ParentDescriptor: number, ExplicitDescriptor: number, NewDescriptor: number, ObjectType: number, IsDirectoryObject: number, AutoInheritFlags: number, SubjectContext: number, GenericMapping: number, PoolType: number): number;
  /** Frees it. */
  SeDeassignSecurity(SecurityDescriptor: number): number;
  /** Copies a descriptor. */
  SeCaptureSecurityDescriptor(InputSecurityDescriptor: number, RequestorMode: number, PoolType: number, ForceCapture: number, OutputSecurityDescriptor: number): number;
  /** Frees the copy. */
  SeReleaseSecurityDescriptor(CapturedSecurityDescriptor: number, RequestorMode: number, ForceCapture: number): number;
  /** Whether a descriptor is well formed; bytes. */
  SeValidSecurityDescriptor(Length: number, SecurityDescriptor: number): number;
  /** Gives parts of a descriptor; bytes. */
  SeQuerySecurityDescriptorInfo(SecurityInformation: number, SecurityDescriptor: number, Length: number, ObjectsSecurityDescriptor: number): number;
  /** Changes parts of a descriptor. */
  SeSetSecurityDescriptorInfo(Object: number, SecurityInformation: number, ModificationDescriptor: number, ObjectsSecurityDescriptor: number, PoolType: number, GenericMapping: number): number;
  /** Makes a descriptor of one piece; bytes. */
  RtlAbsoluteToSelfRelativeSD(AbsoluteSecurityDescriptor: number, SelfRelativeSecurityDescriptor: number, BufferLength: number): number;
  /** Gives the logon session of a token. */
  SeQueryAuthenticationIdToken(Token: number, AuthenticationId: number): number;
  /** Gives the session of a token. */
  SeQuerySessionIdToken(Token: number, SessionId: number): number;
  /** Asks about a token; the caller frees the answer. */
  SeQueryInformationToken(Token: number, TokenInformationClass: number, TokenInformation: number): number;
  /** Returns the kind of a token. */
  SeTokenType(Token: number): number;
  /** Returns how far a token may be acted with. */
  SeTokenImpersonationLevel(Token: number): number;
  /** Whether a token is an administrator's. */
  SeTokenIsAdmin(Token: number): number;
  /** Whether a token is restricted. */
  SeTokenIsRestricted(Token: number): number;
  /** Makes a token that may do less. */
  SeFilterToken(ExistingToken: number, Flags: number, SidsToDisable: number, PrivilegesToDelete: number, RestrictedSids: number, FilteredToken: number): number;
  /** Lets one act for a thread later. */
  SeCreateClientSecurity(ClientThread: number, ClientSecurityQos: number, RemoteSession: number, ClientContext: number): number;
  /** Lets one act for a subject later. */
  SeCreateClientSecurityFromSubjectContext(SubjectContext: number, ClientSecurityQos: number, ServerIsRemote: number, ClientContext: number): number;
  /** Acts for a client. */
  SeImpersonateClient(ClientContext: number, ServerThread: number): void;
  /** Acts for a client. */
  SeImpersonateClientEx(ClientContext: number, ServerThread: number): number;
  /** Asks to be told of the end of a logon session, which lasts as long as the machine. */
  SeMarkLogonSessionForTerminationNotification(LogonId: number): number;
  /** For the end of a logon session, which lasts as long as the machine. */
  SeRegisterLogonSessionTerminatedRoutine(CallbackRoutine: number): number;
  /** For the end of a logon session, which lasts as long as the machine. */
  SeUnregisterLogonSessionTerminatedRoutine(CallbackRoutine: number): number;
  /** Sends a power request down. */
  PoCallDriver(DeviceObject: number, Irp: number): number;
  /** Lets the next power request come. */
  PoStartNextPowerIrp(Irp: number): void;
  /** Says what power state a device is in; returns the previous one. */
  PoSetPowerState(result: number, DeviceObject: number, Type: number, State: number): void;
  /** Sends a power request to a device. */
  PoRequestPowerIrp(DeviceObject: number, MinorFunction: number, PowerState: number, CompletionFunction: number, Context: number, Irp: number): number;
  /** Gives the counter of idle seconds; a device that is idle stays on. */
  PoRegisterDeviceForIdleDetection(DeviceObject: number, ConservationIdleTime: number, PerformanceIdleTime: number, State: number): number;
}

/** Every name of the contract, in order of the contract. */
export const EXPORTS: readonly ExportInfo[] = [
  {"name":"KeInitializeEvent","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Makes an event, signalled when State is TRUE.","proto":"VOID KeInitializeEvent(_Out_ PRKEVENT Event, _In_ EVENT_TYPE Type, _In_ BOOLEAN State)","params":["i32","i32","i32"],"result":"void"},
  {"name":"KeSetEvent","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Signals an event, boosts the woken thread by Increment; returns the previous state.","proto":"LONG KeSetEvent(_Inout_ PRKEVENT Event, _In_ KPRIORITY Increment, _In_ BOOLEAN Wait)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"KeResetEvent","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Takes the signal of an event away; returns the previous state.","proto":"LONG KeResetEvent(_Inout_ PRKEVENT Event)","params":["i32"],"result":"i32"},
  {"name":"KeClearEvent","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Takes the signal of an event away.","proto":"VOID KeClearEvent(_Inout_ PRKEVENT Event)","params":["i32"],"result":"void"},
  {"name":"KePulseEvent","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Releases whoever waits now and leaves the event not signalled; returns the previous state.","proto":"LONG KePulseEvent(_Inout_ PRKEVENT Event, _In_ KPRIORITY Increment, _In_ BOOLEAN Wait)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"KeReadStateEvent","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Returns the state of an event, nonzero when signalled.","proto":"LONG KeReadStateEvent(_In_ PRKEVENT Event)","params":["i32"],"result":"i32"},
  {"name":"KeInitializeSemaphore","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Makes a semaphore with a count and its upper limit.","proto":"VOID KeInitializeSemaphore(_Out_ PRKSEMAPHORE Semaphore, _In_ LONG Count, _In_ LONG Limit)","params":["i32","i32","i32"],"result":"void"},
  {"name":"KeReleaseSemaphore","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Adds Adjustment to the count; returns the previous count.","proto":"LONG KeReleaseSemaphore(_Inout_ PRKSEMAPHORE Semaphore, _In_ KPRIORITY Increment, _In_ LONG Adjustment, _In_ BOOLEAN Wait)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"KeReadStateSemaphore","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Returns the count of a semaphore.","proto":"LONG KeReadStateSemaphore(_In_ PRKSEMAPHORE Semaphore)","params":["i32"],"result":"i32"},
  {"name":"KeInitializeMutex","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Makes a free mutex; Level is ignored.","proto":"VOID KeInitializeMutex(_Out_ PRKMUTEX Mutex, _In_ ULONG Level)","params":["i32","i32"],"result":"void"},
  {"name":"KeReleaseMutex","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Releases a mutex once; returns the previous state (1 free, 0 owned once, -1 owned twice).","proto":"LONG KeReleaseMutex(_Inout_ PRKMUTEX Mutex, _In_ BOOLEAN Wait)","params":["i32","i32"],"result":"i32"},
  {"name":"KeReadStateMutex","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Returns 1 when the mutex is free, 0 or less when it is owned.","proto":"LONG KeReadStateMutex(_In_ PRKMUTEX Mutex)","params":["i32"],"result":"i32"},
  {"name":"KeInitializeMutant","component":"ke","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":2,"doc":"Makes a mutant, owned by the caller when InitialOwner is TRUE.","proto":"VOID KeInitializeMutant(_Out_ PRKMUTANT Mutant, _In_ BOOLEAN InitialOwner)","params":["i32","i32"],"result":"void"},
  {"name":"KeReleaseMutant","component":"ke","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":2,"doc":"Releases a mutant once; returns the previous state.","proto":"LONG KeReleaseMutant(_Inout_ PRKMUTANT Mutant, _In_ KPRIORITY Increment, _In_ BOOLEAN Abandoned, _In_ BOOLEAN Wait)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"KeReadStateMutant","component":"ke","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":2,"doc":"Returns 1 when the mutant is free, 0 or less when it is owned.","proto":"LONG KeReadStateMutant(_In_ PRKMUTANT Mutant)","params":["i32"],"result":"i32"},
  {"name":"KeWaitForSingleObject","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Waits for one dispatcher object; Timeout in 100 ns, negative is relative, NULL for ever. Above APC_LEVEL only with a timeout of zero.","proto":"NTSTATUS KeWaitForSingleObject(_In_ PVOID Object, _In_ KWAIT_REASON WaitReason, _In_ KPROCESSOR_MODE WaitMode, _In_ BOOLEAN Alertable, _In_opt_ PLARGE_INTEGER Timeout)","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"KeWaitForMultipleObjects","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Waits for any or all of up to 64 objects; more than 3 need WaitBlockArray. Above APC_LEVEL only with a timeout of zero.","proto":"NTSTATUS KeWaitForMultipleObjects(_In_ ULONG Count, _In_ PVOID Object[], _In_ WAIT_TYPE WaitType, _In_ KWAIT_REASON WaitReason, _In_ KPROCESSOR_MODE WaitMode, _In_ BOOLEAN Alertable, _In_opt_ PLARGE_INTEGER Timeout, _Out_opt_ PKWAIT_BLOCK WaitBlockArray)","params":["i32","i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"KeWaitForMutexObject","component":"ke","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"KeWaitForSingleObject by another name.","proto":"NTSTATUS KeWaitForMutexObject(_In_ PVOID Mutex, _In_ KWAIT_REASON WaitReason, _In_ KPROCESSOR_MODE WaitMode, _In_ BOOLEAN Alertable, _In_opt_ PLARGE_INTEGER Timeout)","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"KeDelayExecutionThread","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":1,"doc":"Sleeps; Interval in 100 ns, negative is relative, positive an absolute system time.","proto":"NTSTATUS KeDelayExecutionThread(_In_ KPROCESSOR_MODE WaitMode, _In_ BOOLEAN Alertable, _In_ PLARGE_INTEGER Interval)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"KeEnterCriticalRegion","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":1,"doc":"Stops normal kernel APCs of the thread; nests.","proto":"VOID KeEnterCriticalRegion(VOID)","params":[],"result":"void"},
  {"name":"KeLeaveCriticalRegion","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":1,"doc":"Ends a critical region.","proto":"VOID KeLeaveCriticalRegion(VOID)","params":[],"result":"void"},
  {"name":"KeEnterGuardedRegion","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":1,"doc":"Stops all APCs of the thread; nests.","proto":"VOID KeEnterGuardedRegion(VOID)","params":[],"result":"void"},
  {"name":"KeLeaveGuardedRegion","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":1,"doc":"Ends a guarded region.","proto":"VOID KeLeaveGuardedRegion(VOID)","params":[],"result":"void"},
  {"name":"KeAreApcsDisabled","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Whether normal kernel APCs are stopped.","proto":"BOOLEAN KeAreApcsDisabled(VOID)","params":[],"result":"i32"},
  {"name":"KeAreAllApcsDisabled","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Whether all APCs are stopped: guarded region or raised IRQL.","proto":"BOOLEAN KeAreAllApcsDisabled(VOID)","params":[],"result":"i32"},
  {"name":"KeSetPriorityThread","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Sets the priority (1 to 31); returns the previous one.","proto":"KPRIORITY KeSetPriorityThread(_Inout_ PKTHREAD Thread, _In_ KPRIORITY Priority)","params":["i32","i32"],"result":"i32"},
  {"name":"KeQueryPriorityThread","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Returns the current priority of a thread.","proto":"KPRIORITY KeQueryPriorityThread(_In_ PKTHREAD Thread)","params":["i32"],"result":"i32"},
  {"name":"KeSetBasePriorityThread","component":"ke","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":2,"doc":"Sets the base priority relative to the base of the process; returns the previous increment.","proto":"LONG KeSetBasePriorityThread(_Inout_ PKTHREAD Thread, _In_ LONG Increment)","params":["i32","i32"],"result":"i32"},
  {"name":"KeGetCurrentThread","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Returns the running thread.","proto":"PKTHREAD KeGetCurrentThread(VOID)","params":[],"result":"i32"},
  {"name":"KeStallExecutionProcessor","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Keeps the processor busy for some microseconds; at most 50 are good manners.","proto":"VOID KeStallExecutionProcessor(_In_ ULONG MicroSeconds)","params":["i32"],"result":"void"},
  {"name":"KeQuerySystemTime","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Gives the system time: 100 ns since 1601-01-01 UTC, as of the last clock tick.","proto":"VOID KeQuerySystemTime(_Out_ PLARGE_INTEGER CurrentTime)","params":["i32"],"result":"void"},
  {"name":"KeQuerySystemTimePrecise","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Gives the system time: 100 ns since 1601-01-01 UTC, to the microsecond.","proto":"VOID KeQuerySystemTimePrecise(_Out_ PLARGE_INTEGER CurrentTime)","params":["i32"],"result":"void"},
  {"name":"KeQueryInterruptTime","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Returns the time since start in 100 ns, as of the last clock tick.","proto":"ULONGLONG KeQueryInterruptTime(VOID)","params":[],"result":"i64"},
  {"name":"KeQueryInterruptTimePrecise","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Returns the time since start in 100 ns, and the performance counter of that moment.","proto":"ULONGLONG KeQueryInterruptTimePrecise(_Out_ PULONG64 QpcTimeStamp)","params":["i32"],"result":"i64"},
  {"name":"KeQueryUnbiasedInterruptTime","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Returns the time since start in 100 ns, without time asleep.","proto":"ULONGLONG KeQueryUnbiasedInterruptTime(VOID)","params":[],"result":"i64"},
  {"name":"KeQueryTickCount","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Gives the clock ticks since start.","proto":"VOID KeQueryTickCount(_Out_ PLARGE_INTEGER CurrentCount)","params":["i32"],"result":"void"},
  {"name":"KeQueryTimeIncrement","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Returns the length of a clock tick in 100 ns.","proto":"ULONG KeQueryTimeIncrement(VOID)","params":[],"result":"i32"},
  {"name":"KeQueryPerformanceCounter","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Returns the performance counter; gives its frequency per second.","proto":"LARGE_INTEGER KeQueryPerformanceCounter(_Out_opt_ PLARGE_INTEGER PerformanceFrequency)","params":["i32","i32"],"result":"void"},
  {"name":"NtwReadTimeStampCounter","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"What __rdtsc() calls: nanoseconds since start.","proto":"LARGE_INTEGER NtwReadTimeStampCounter(VOID)","params":["i32"],"result":"void"},
  {"name":"KeInitializeQueue","component":"ke","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":2,"doc":"Makes a queue served by at most Count threads at once.","proto":"VOID KeInitializeQueue(_Out_ PRKQUEUE Queue, _In_ ULONG Count)","params":["i32","i32"],"result":"void"},
  {"name":"KeInsertQueue","component":"ke","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":2,"doc":"Puts an entry at the end of a queue; returns the previous state.","proto":"LONG KeInsertQueue(_Inout_ PRKQUEUE Queue, _Inout_ PLIST_ENTRY Entry)","params":["i32","i32"],"result":"i32"},
  {"name":"KeInsertHeadQueue","component":"ke","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":2,"doc":"Puts an entry at the head of a queue; returns the previous state.","proto":"LONG KeInsertHeadQueue(_Inout_ PRKQUEUE Queue, _Inout_ PLIST_ENTRY Entry)","params":["i32","i32"],"result":"i32"},
  {"name":"KeRemoveQueue","component":"ke","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":1,"doc":"Waits for an entry of a queue; Timeout in 100 ns.","proto":"PLIST_ENTRY KeRemoveQueue(_Inout_ PRKQUEUE Queue, _In_ KPROCESSOR_MODE WaitMode, _In_opt_ PLARGE_INTEGER Timeout)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"KeRemoveQueueEx","component":"ke","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":1,"doc":"Waits for an entry of a queue and takes up to Count; returns how many.","proto":"ULONG KeRemoveQueueEx(_Inout_ PRKQUEUE Queue, _In_ KPROCESSOR_MODE WaitMode, _In_ BOOLEAN Alertable, _In_opt_ PLARGE_INTEGER Timeout, _Out_ PLIST_ENTRY *EntryArray, _In_ ULONG Count)","params":["i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"KeRundownQueue","component":"ke","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":1,"doc":"Empties a queue for good.","proto":"PLIST_ENTRY KeRundownQueue(_Inout_ PRKQUEUE Queue)","params":["i32"],"result":"i32"},
  {"name":"KeReadStateQueue","component":"ke","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":2,"doc":"Returns the number of entries.","proto":"LONG KeReadStateQueue(_In_ PRKQUEUE Queue)","params":["i32"],"result":"i32"},
  {"name":"KeInitializeApc","component":"ke","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":2,"doc":"Makes an APC for a thread.","proto":"VOID KeInitializeApc(_Out_ PRKAPC Apc, _In_ PRKTHREAD Thread, _In_ ULONG Environment, _In_ PKKERNEL_ROUTINE KernelRoutine, _In_opt_ PKRUNDOWN_ROUTINE RundownRoutine, _In_opt_ PKNORMAL_ROUTINE NormalRoutine, _In_ KPROCESSOR_MODE ProcessorMode, _In_opt_ PVOID NormalContext)","params":["i32","i32","i32","i32","i32","i32","i32","i32"],"result":"void"},
  {"name":"KeInsertQueueApc","component":"ke","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":2,"doc":"Queues an APC to its thread; FALSE when it already is.","proto":"BOOLEAN KeInsertQueueApc(_Inout_ PRKAPC Apc, _In_opt_ PVOID SystemArgument1, _In_opt_ PVOID SystemArgument2, _In_ KPRIORITY Increment)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"KeRemoveQueueApc","component":"ke","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":2,"doc":"Takes an APC off its queue.","proto":"BOOLEAN KeRemoveQueueApc(_Inout_ PRKAPC Apc)","params":["i32"],"result":"i32"},
  {"name":"KeTestAlertThread","component":"ke","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":2,"doc":"Tests and clears the alert of the thread.","proto":"BOOLEAN KeTestAlertThread(_In_ KPROCESSOR_MODE AlertMode)","params":["i32"],"result":"i32"},
  {"name":"KeAlertThread","component":"ke","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":2,"doc":"Alerts a thread.","proto":"BOOLEAN KeAlertThread(_Inout_ PKTHREAD Thread, _In_ KPROCESSOR_MODE AlertMode)","params":["i32","i32"],"result":"i32"},
  {"name":"KeFlushIoBuffers","component":"ke","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Flushes caches around DMA; nothing to do here.","proto":"VOID KeFlushIoBuffers(_In_ PMDL Mdl, _In_ BOOLEAN ReadOperation, _In_ BOOLEAN DmaOperation)","params":["i32","i32","i32"],"result":"void"},
  {"name":"KeRegisterBugCheckCallback","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Asks to be called when the machine goes down.","proto":"BOOLEAN KeRegisterBugCheckCallback(_Out_ PKBUGCHECK_CALLBACK_RECORD CallbackRecord, _In_ PKBUGCHECK_CALLBACK_ROUTINE CallbackRoutine, _In_opt_ PVOID Buffer, _In_ ULONG Length, _In_ PUCHAR Component)","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"KeDeregisterBugCheckCallback","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Takes that back.","proto":"BOOLEAN KeDeregisterBugCheckCallback(_Inout_ PKBUGCHECK_CALLBACK_RECORD CallbackRecord)","params":["i32"],"result":"i32"},
  {"name":"KeRegisterBugCheckReasonCallback","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Asks to be called when the machine goes down.","proto":"BOOLEAN KeRegisterBugCheckReasonCallback(_Out_ PKBUGCHECK_REASON_CALLBACK_RECORD CallbackRecord, _In_ PKBUGCHECK_REASON_CALLBACK_ROUTINE CallbackRoutine, _In_ KBUGCHECK_CALLBACK_REASON Reason, _In_ PUCHAR Component)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"KeDeregisterBugCheckReasonCallback","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Takes that back.","proto":"BOOLEAN KeDeregisterBugCheckReasonCallback(_Inout_ PKBUGCHECK_REASON_CALLBACK_RECORD CallbackRecord)","params":["i32"],"result":"i32"},
  {"name":"KeBugCheck","component":"ke","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":31,"doc":"Stops the machine with a code.","proto":"DECLSPEC_NORETURN VOID KeBugCheck(_In_ ULONG BugCheckCode)","params":["i32"],"result":"void"},
  {"name":"KeBugCheckEx","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Stops the machine with a code and four parameters.","proto":"DECLSPEC_NORETURN VOID KeBugCheckEx(_In_ ULONG BugCheckCode, _In_ ULONG_PTR BugCheckParameter1, _In_ ULONG_PTR BugCheckParameter2, _In_ ULONG_PTR BugCheckParameter3, _In_ ULONG_PTR BugCheckParameter4)","params":["i32","i32","i32","i32","i32"],"result":"void"},
  {"name":"KeGetCurrentIrql","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Returns the IRQL of the processor.","proto":"KIRQL KeGetCurrentIrql(VOID)","params":[],"result":"i32"},
  {"name":"KeRaiseIrql","component":"ke","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Raises the IRQL and gives the previous one.","proto":"VOID KeRaiseIrql(_In_ KIRQL NewIrql, _Out_ PKIRQL OldIrql)","params":["i32","i32"],"result":"void"},
  {"name":"KfRaiseIrql","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Raises the IRQL; returns the previous one.","proto":"KIRQL KfRaiseIrql(_In_ KIRQL NewIrql)","params":["i32"],"result":"i32"},
  {"name":"KeLowerIrql","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Lowers the IRQL; queued DPCs run on the way.","proto":"VOID KeLowerIrql(_In_ KIRQL NewIrql)","params":["i32"],"result":"void"},
  {"name":"KfLowerIrql","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Lowers the IRQL; queued DPCs run on the way.","proto":"VOID KfLowerIrql(_In_ KIRQL NewIrql)","params":["i32"],"result":"void"},
  {"name":"KeRaiseIrqlToDpcLevel","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Raises to DISPATCH_LEVEL; returns the previous IRQL.","proto":"KIRQL KeRaiseIrqlToDpcLevel(VOID)","params":[],"result":"i32"},
  {"name":"KeRaiseIrqlToSynchLevel","component":"ke","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":31,"doc":"Raises to SYNCH_LEVEL; returns the previous IRQL.","proto":"KIRQL KeRaiseIrqlToSynchLevel(VOID)","params":[],"result":"i32"},
  {"name":"KeInitializeSpinLock","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Makes a free spin lock.","proto":"VOID KeInitializeSpinLock(_Out_ PKSPIN_LOCK SpinLock)","params":["i32"],"result":"void"},
  {"name":"KeAcquireSpinLock","component":"ke","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Raises to DISPATCH_LEVEL, spins until the lock is free, takes it; gives the previous IRQL.","proto":"VOID KeAcquireSpinLock(_Inout_ PKSPIN_LOCK SpinLock, _Out_ PKIRQL OldIrql)","params":["i32","i32"],"result":"void"},
  {"name":"KeAcquireSpinLockRaiseToDpc","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Raises to DISPATCH_LEVEL and takes the lock; returns the previous IRQL.","proto":"KIRQL KeAcquireSpinLockRaiseToDpc(_Inout_ PKSPIN_LOCK SpinLock)","params":["i32"],"result":"i32"},
  {"name":"KfAcquireSpinLock","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Raises to DISPATCH_LEVEL and takes the lock; returns the previous IRQL.","proto":"KIRQL KfAcquireSpinLock(_Inout_ PKSPIN_LOCK SpinLock)","params":["i32"],"result":"i32"},
  {"name":"KeReleaseSpinLock","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":2,"maxIrql":2,"doc":"Releases the lock and lowers to NewIrql.","proto":"VOID KeReleaseSpinLock(_Inout_ PKSPIN_LOCK SpinLock, _In_ KIRQL NewIrql)","params":["i32","i32"],"result":"void"},
  {"name":"KfReleaseSpinLock","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":2,"maxIrql":2,"doc":"Releases the lock and lowers to NewIrql.","proto":"VOID KfReleaseSpinLock(_Inout_ PKSPIN_LOCK SpinLock, _In_ KIRQL NewIrql)","params":["i32","i32"],"result":"void"},
  {"name":"KeAcquireSpinLockAtDpcLevel","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":2,"maxIrql":31,"doc":"Takes the lock and leaves the IRQL alone.","proto":"VOID KeAcquireSpinLockAtDpcLevel(_Inout_ PKSPIN_LOCK SpinLock)","params":["i32"],"result":"void"},
  {"name":"KeReleaseSpinLockFromDpcLevel","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":2,"maxIrql":31,"doc":"Releases the lock and leaves the IRQL alone.","proto":"VOID KeReleaseSpinLockFromDpcLevel(_Inout_ PKSPIN_LOCK SpinLock)","params":["i32"],"result":"void"},
  {"name":"KeTryToAcquireSpinLockAtDpcLevel","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":2,"maxIrql":31,"doc":"Takes the lock when it is free; whether it did.","proto":"BOOLEAN KeTryToAcquireSpinLockAtDpcLevel(_Inout_ PKSPIN_LOCK SpinLock)","params":["i32"],"result":"i32"},
  {"name":"KeTestSpinLock","component":"ke","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":31,"doc":"Whether the lock is free at this moment.","proto":"BOOLEAN KeTestSpinLock(_In_ PKSPIN_LOCK SpinLock)","params":["i32"],"result":"i32"},
  {"name":"KeAcquireInStackQueuedSpinLock","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Raises to DISPATCH_LEVEL and takes the lock in order of arrival.","proto":"VOID KeAcquireInStackQueuedSpinLock(_Inout_ PKSPIN_LOCK SpinLock, _Out_ PKLOCK_QUEUE_HANDLE LockHandle)","params":["i32","i32"],"result":"void"},
  {"name":"KeReleaseInStackQueuedSpinLock","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":2,"maxIrql":2,"doc":"Releases it and restores the IRQL.","proto":"VOID KeReleaseInStackQueuedSpinLock(_In_ PKLOCK_QUEUE_HANDLE LockHandle)","params":["i32"],"result":"void"},
  {"name":"KeAcquireInStackQueuedSpinLockAtDpcLevel","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":2,"maxIrql":31,"doc":"Takes the lock in order of arrival and leaves the IRQL alone.","proto":"VOID KeAcquireInStackQueuedSpinLockAtDpcLevel(_Inout_ PKSPIN_LOCK SpinLock, _Out_ PKLOCK_QUEUE_HANDLE LockHandle)","params":["i32","i32"],"result":"void"},
  {"name":"KeReleaseInStackQueuedSpinLockFromDpcLevel","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":2,"maxIrql":31,"doc":"Releases it and leaves the IRQL alone.","proto":"VOID KeReleaseInStackQueuedSpinLockFromDpcLevel(_In_ PKLOCK_QUEUE_HANDLE LockHandle)","params":["i32"],"result":"void"},
  {"name":"KeInitializeDpc","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Makes a DPC.","proto":"VOID KeInitializeDpc(_Out_ PRKDPC Dpc, _In_ PKDEFERRED_ROUTINE DeferredRoutine, _In_opt_ PVOID DeferredContext)","params":["i32","i32","i32"],"result":"void"},
  {"name":"KeInitializeThreadedDpc","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Makes a DPC that may run at PASSIVE_LEVEL.","proto":"VOID KeInitializeThreadedDpc(_Out_ PRKDPC Dpc, _In_ PKDEFERRED_ROUTINE DeferredRoutine, _In_opt_ PVOID DeferredContext)","params":["i32","i32","i32"],"result":"void"},
  {"name":"KeInsertQueueDpc","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Queues a DPC; FALSE when it already is.","proto":"BOOLEAN KeInsertQueueDpc(_Inout_ PRKDPC Dpc, _In_opt_ PVOID SystemArgument1, _In_opt_ PVOID SystemArgument2)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"KeRemoveQueueDpc","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Takes a DPC off its queue; whether it was there.","proto":"BOOLEAN KeRemoveQueueDpc(_Inout_ PRKDPC Dpc)","params":["i32"],"result":"i32"},
  {"name":"KeFlushQueuedDpcs","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Returns when all DPCs that were queued have run.","proto":"VOID KeFlushQueuedDpcs(VOID)","params":[],"result":"void"},
  {"name":"KeSetImportanceDpc","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Says where in its queue a DPC goes.","proto":"VOID KeSetImportanceDpc(_Inout_ PRKDPC Dpc, _In_ KDPC_IMPORTANCE Importance)","params":["i32","i32"],"result":"void"},
  {"name":"KeSetTargetProcessorDpc","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Says on which processor a DPC runs.","proto":"VOID KeSetTargetProcessorDpc(_Inout_ PRKDPC Dpc, _In_ CCHAR Number)","params":["i32","i32"],"result":"void"},
  {"name":"KeSetTargetProcessorDpcEx","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Says on which processor a DPC runs.","proto":"NTSTATUS KeSetTargetProcessorDpcEx(_Inout_ PKDPC Dpc, _In_ PPROCESSOR_NUMBER ProcNumber)","params":["i32","i32"],"result":"i32"},
  {"name":"KeInitializeTimer","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Makes a notification timer.","proto":"VOID KeInitializeTimer(_Out_ PKTIMER Timer)","params":["i32"],"result":"void"},
  {"name":"KeInitializeTimerEx","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Makes a timer.","proto":"VOID KeInitializeTimerEx(_Out_ PKTIMER Timer, _In_ TIMER_TYPE Type)","params":["i32","i32"],"result":"void"},
  {"name":"KeSetTimer","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Sets a timer; DueTime in 100 ns, negative is relative; whether it was set before.","proto":"BOOLEAN KeSetTimer(_Inout_ PKTIMER Timer, _In_ LARGE_INTEGER DueTime, _In_opt_ PKDPC Dpc)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"KeSetTimerEx","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Sets a timer; DueTime in 100 ns, Period in milliseconds.","proto":"BOOLEAN KeSetTimerEx(_Inout_ PKTIMER Timer, _In_ LARGE_INTEGER DueTime, _In_ LONG Period, _In_opt_ PKDPC Dpc)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"KeSetCoalescableTimer","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Sets a timer that may come late by TolerableDelay milliseconds.","proto":"BOOLEAN KeSetCoalescableTimer(_Inout_ PKTIMER Timer, _In_ LARGE_INTEGER DueTime, _In_ ULONG Period, _In_ ULONG TolerableDelay, _In_opt_ PKDPC Dpc)","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"KeCancelTimer","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Cancels a timer; whether it was set.","proto":"BOOLEAN KeCancelTimer(_Inout_ PKTIMER Timer)","params":["i32"],"result":"i32"},
  {"name":"KeReadStateTimer","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Whether the timer is signalled.","proto":"BOOLEAN KeReadStateTimer(_In_ PKTIMER Timer)","params":["i32"],"result":"i32"},
  {"name":"KeInitializeDeviceQueue","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Makes a device queue.","proto":"VOID KeInitializeDeviceQueue(_Out_ PKDEVICE_QUEUE DeviceQueue)","params":["i32"],"result":"void"},
  {"name":"KeInsertDeviceQueue","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":2,"maxIrql":2,"doc":"Queues an entry when the device is busy; whether it did.","proto":"BOOLEAN KeInsertDeviceQueue(_Inout_ PKDEVICE_QUEUE DeviceQueue, _Inout_ PKDEVICE_QUEUE_ENTRY DeviceQueueEntry)","params":["i32","i32"],"result":"i32"},
  {"name":"KeInsertByKeyDeviceQueue","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":2,"maxIrql":2,"doc":"Queues an entry by key when the device is busy.","proto":"BOOLEAN KeInsertByKeyDeviceQueue(_Inout_ PKDEVICE_QUEUE DeviceQueue, _Inout_ PKDEVICE_QUEUE_ENTRY DeviceQueueEntry, _In_ ULONG SortKey)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"KeRemoveDeviceQueue","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":2,"maxIrql":2,"doc":"Takes the first entry; NULL makes the device idle.","proto":"PKDEVICE_QUEUE_ENTRY KeRemoveDeviceQueue(_Inout_ PKDEVICE_QUEUE DeviceQueue)","params":["i32"],"result":"i32"},
  {"name":"KeRemoveByKeyDeviceQueue","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":2,"maxIrql":2,"doc":"Takes the next entry by key.","proto":"PKDEVICE_QUEUE_ENTRY KeRemoveByKeyDeviceQueue(_Inout_ PKDEVICE_QUEUE DeviceQueue, _In_ ULONG SortKey)","params":["i32","i32"],"result":"i32"},
  {"name":"KeRemoveByKeyDeviceQueueIfBusy","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":2,"maxIrql":2,"doc":"Takes the next entry by key when the device is busy.","proto":"PKDEVICE_QUEUE_ENTRY KeRemoveByKeyDeviceQueueIfBusy(_Inout_ PKDEVICE_QUEUE DeviceQueue, _In_ ULONG SortKey)","params":["i32","i32"],"result":"i32"},
  {"name":"KeRemoveEntryDeviceQueue","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Takes one entry out; whether it was there.","proto":"BOOLEAN KeRemoveEntryDeviceQueue(_Inout_ PKDEVICE_QUEUE DeviceQueue, _Inout_ PKDEVICE_QUEUE_ENTRY DeviceQueueEntry)","params":["i32","i32"],"result":"i32"},
  {"name":"KeGenericCallDpc","component":"ke","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":1,"doc":"Runs a routine on all processors at once.","proto":"VOID KeGenericCallDpc(_In_ PKDEFERRED_ROUTINE Routine, _In_opt_ PVOID Context)","params":["i32","i32"],"result":"void"},
  {"name":"KeSignalCallDpcDone","component":"ke","support":"full","note":"","kind":"export","header":"none","minIrql":2,"maxIrql":2,"doc":"Says that this processor has done its part.","proto":"VOID KeSignalCallDpcDone(_In_ PVOID SystemArgument1)","params":["i32"],"result":"void"},
  {"name":"KeSignalCallDpcSynchronize","component":"ke","support":"full","note":"","kind":"export","header":"none","minIrql":2,"maxIrql":2,"doc":"Waits until all processors are here.","proto":"BOOLEAN KeSignalCallDpcSynchronize(_In_ PVOID SystemArgument2)","params":["i32"],"result":"i32"},
  {"name":"KeIpiGenericCall","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":28,"doc":"Runs a routine on all processors at once, at IPI_LEVEL; returns its value on the current one.","proto":"ULONG_PTR KeIpiGenericCall(_In_ PKIPI_BROADCAST_WORKER BroadcastFunction, _In_ ULONG_PTR Context)","params":["i32","i32"],"result":"i32"},
  {"name":"KeSynchronizeExecution","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Calls a routine with the spin lock of the interrupt held; returns its value.","proto":"BOOLEAN KeSynchronizeExecution(_Inout_ PKINTERRUPT Interrupt, _In_ PKSYNCHRONIZE_ROUTINE SynchronizeRoutine, _In_opt_ PVOID SynchronizeContext)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"KeAcquireInterruptSpinLock","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Takes the spin lock of an interrupt; returns the previous IRQL.","proto":"KIRQL KeAcquireInterruptSpinLock(_Inout_ PKINTERRUPT Interrupt)","params":["i32"],"result":"i32"},
  {"name":"KeReleaseInterruptSpinLock","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Releases it.","proto":"VOID KeReleaseInterruptSpinLock(_Inout_ PKINTERRUPT Interrupt, _In_ KIRQL OldIrql)","params":["i32","i32"],"result":"void"},
  {"name":"KeAcquireSpinLockForDpc","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Takes a spin lock in a threaded or ordinary DPC; returns the previous IRQL.","proto":"KIRQL KeAcquireSpinLockForDpc(_Inout_ PKSPIN_LOCK SpinLock)","params":["i32"],"result":"i32"},
  {"name":"KeReleaseSpinLockForDpc","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Releases it.","proto":"VOID KeReleaseSpinLockForDpc(_Inout_ PKSPIN_LOCK SpinLock, _In_ KIRQL OldIrql)","params":["i32","i32"],"result":"void"},
  {"name":"KeAcquireInStackQueuedSpinLockForDpc","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Takes a queued spin lock in a threaded or ordinary DPC.","proto":"VOID KeAcquireInStackQueuedSpinLockForDpc(_Inout_ PKSPIN_LOCK SpinLock, _Out_ PKLOCK_QUEUE_HANDLE LockHandle)","params":["i32","i32"],"result":"void"},
  {"name":"KeReleaseInStackQueuedSpinLockForDpc","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Releases it.","proto":"VOID KeReleaseInStackQueuedSpinLockForDpc(_In_ PKLOCK_QUEUE_HANDLE LockHandle)","params":["i32"],"result":"void"},
  {"name":"NtwasmRaiseInterrupt","component":"ke","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":31,"doc":"Raises the interrupt of a vector (ntwasm.h); FALSE when nothing is connected to it.","proto":"BOOLEAN NtwasmRaiseInterrupt(_In_ ULONG Vector)","params":["i32"],"result":"i32"},
  {"name":"KeAcquireQueuedSpinLock","component":"ke","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":2,"doc":"Takes a spin lock of the system by number; returns the previous IRQL.","proto":"KIRQL KeAcquireQueuedSpinLock(_In_ KSPIN_LOCK_QUEUE_NUMBER Number)","params":["i32"],"result":"i32"},
  {"name":"KeAcquireQueuedSpinLockRaiseToSynch","component":"ke","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":2,"doc":"Takes it and raises to SYNCH_LEVEL.","proto":"KIRQL KeAcquireQueuedSpinLockRaiseToSynch(_In_ KSPIN_LOCK_QUEUE_NUMBER Number)","params":["i32"],"result":"i32"},
  {"name":"KeReleaseQueuedSpinLock","component":"ke","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":2,"maxIrql":28,"doc":"Releases it.","proto":"VOID KeReleaseQueuedSpinLock(_In_ KSPIN_LOCK_QUEUE_NUMBER Number, _In_ KIRQL OldIrql)","params":["i32","i32"],"result":"void"},
  {"name":"KeTryToAcquireQueuedSpinLock","component":"ke","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":2,"doc":"Takes it when it is free.","proto":"LOGICAL KeTryToAcquireQueuedSpinLock(_In_ KSPIN_LOCK_QUEUE_NUMBER Number, _Out_ PKIRQL OldIrql)","params":["i32","i32"],"result":"i32"},
  {"name":"KeTryToAcquireQueuedSpinLockRaiseToSynch","component":"ke","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":2,"doc":"Takes it when it is free, at SYNCH_LEVEL.","proto":"LOGICAL KeTryToAcquireQueuedSpinLockRaiseToSynch(_In_ KSPIN_LOCK_QUEUE_NUMBER Number, _Out_ PKIRQL OldIrql)","params":["i32","i32"],"result":"i32"},
  {"name":"KeGetCurrentProcessorNumber","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Returns the number of the running processor.","proto":"ULONG KeGetCurrentProcessorNumber(VOID)","params":[],"result":"i32"},
  {"name":"KeGetCurrentProcessorNumberEx","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Returns the number of the running processor, and gives its group and number.","proto":"ULONG KeGetCurrentProcessorNumberEx(_Out_opt_ PPROCESSOR_NUMBER ProcNumber)","params":["i32"],"result":"i32"},
  {"name":"KeQueryActiveProcessorCount","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Returns the number of processors, and gives their mask.","proto":"ULONG KeQueryActiveProcessorCount(_Out_opt_ PKAFFINITY ActiveProcessors)","params":["i32"],"result":"i32"},
  {"name":"KeQueryActiveProcessorCountEx","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Returns the number of processors of a group.","proto":"ULONG KeQueryActiveProcessorCountEx(_In_ USHORT GroupNumber)","params":["i32"],"result":"i32"},
  {"name":"KeQueryMaximumProcessorCount","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Returns the number of processors there can be.","proto":"ULONG KeQueryMaximumProcessorCount(VOID)","params":[],"result":"i32"},
  {"name":"KeQueryMaximumProcessorCountEx","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Returns the number of processors a group can have.","proto":"ULONG KeQueryMaximumProcessorCountEx(_In_ USHORT GroupNumber)","params":["i32"],"result":"i32"},
  {"name":"KeQueryActiveProcessors","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Returns the mask of processors.","proto":"KAFFINITY KeQueryActiveProcessors(VOID)","params":[],"result":"i32"},
  {"name":"KeQueryActiveGroupCount","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Returns the number of processor groups: one.","proto":"USHORT KeQueryActiveGroupCount(VOID)","params":[],"result":"i32"},
  {"name":"KeGetProcessorNumberFromIndex","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Gives group and number of a processor.","proto":"NTSTATUS KeGetProcessorNumberFromIndex(_In_ ULONG ProcIndex, _Out_ PPROCESSOR_NUMBER ProcNumber)","params":["i32","i32"],"result":"i32"},
  {"name":"KeGetProcessorIndexFromNumber","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Returns the index of a processor, or -1.","proto":"ULONG KeGetProcessorIndexFromNumber(_In_ PPROCESSOR_NUMBER ProcNumber)","params":["i32"],"result":"i32"},
  {"name":"KeQueryMaximumGroupCount","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Returns the number of groups there can be.","proto":"USHORT KeQueryMaximumGroupCount(VOID)","params":[],"result":"i32"},
  {"name":"KeQueryGroupAffinity","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Returns the processors of a group.","proto":"KAFFINITY KeQueryGroupAffinity(_In_ USHORT GroupNumber)","params":["i32"],"result":"i32"},
  {"name":"KeQueryHighestNodeNumber","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Returns the highest NUMA node.","proto":"USHORT KeQueryHighestNodeNumber(VOID)","params":[],"result":"i32"},
  {"name":"KeQueryNodeActiveAffinity","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Gives the processors of a NUMA node.","proto":"VOID KeQueryNodeActiveAffinity(_In_ USHORT NodeNumber, _Out_opt_ PGROUP_AFFINITY Affinity, _Out_opt_ PUSHORT Count)","params":["i32","i32","i32"],"result":"void"},
  {"name":"KeQueryNodeMaximumProcessorCount","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Returns the number of processors a node can have.","proto":"USHORT KeQueryNodeMaximumProcessorCount(_In_ USHORT NodeNumber)","params":["i32"],"result":"i32"},
  {"name":"KeSetSystemAffinityThread","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":1,"doc":"Binds the thread to processors.","proto":"VOID KeSetSystemAffinityThread(_In_ KAFFINITY Affinity)","params":["i32"],"result":"void"},
  {"name":"KeSetSystemAffinityThreadEx","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":1,"doc":"Binds the thread to processors; returns the previous mask.","proto":"KAFFINITY KeSetSystemAffinityThreadEx(_In_ KAFFINITY Affinity)","params":["i32"],"result":"i32"},
  {"name":"KeRevertToUserAffinityThread","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":1,"doc":"Takes that back.","proto":"VOID KeRevertToUserAffinityThread(VOID)","params":[],"result":"void"},
  {"name":"KeRevertToUserAffinityThreadEx","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":1,"doc":"Takes that back.","proto":"VOID KeRevertToUserAffinityThreadEx(_In_ KAFFINITY Affinity)","params":["i32"],"result":"void"},
  {"name":"KeSetSystemGroupAffinityThread","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":1,"doc":"Binds the thread to processors of a group.","proto":"VOID KeSetSystemGroupAffinityThread(_In_ PGROUP_AFFINITY Affinity, _Out_opt_ PGROUP_AFFINITY PreviousAffinity)","params":["i32","i32"],"result":"void"},
  {"name":"KeRevertToUserGroupAffinityThread","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":1,"doc":"Takes that back.","proto":"VOID KeRevertToUserGroupAffinityThread(_In_ PGROUP_AFFINITY PreviousAffinity)","params":["i32"],"result":"void"},
  {"name":"KeQueryLogicalProcessorRelationship","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Tells which processors share a core, a package, a node or a group.","proto":"NTSTATUS KeQueryLogicalProcessorRelationship(_In_opt_ PPROCESSOR_NUMBER ProcessorNumber, _In_ LOGICAL_PROCESSOR_RELATIONSHIP RelationshipType, _Out_opt_ PSYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX Information, _Inout_ PULONG Length)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"KeSetIdealProcessorThread","component":"ke","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":2,"doc":"Says on which processor a thread is to run when that is idle; returns the previous one.","proto":"CCHAR KeSetIdealProcessorThread(_Inout_ PKTHREAD Thread, _In_ CCHAR Processor)","params":["i32","i32"],"result":"i32"},
  {"name":"KeSetAffinityThread","component":"ke","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":2,"doc":"Binds a thread to processors; returns the previous mask.","proto":"KAFFINITY KeSetAffinityThread(_Inout_ PKTHREAD Thread, _In_ KAFFINITY Affinity)","params":["i32","i32"],"result":"i32"},
  {"name":"KeExpandKernelStackAndCallout","component":"ke","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":1,"doc":"Calls a routine with at least Size bytes of stack.","proto":"NTSTATUS KeExpandKernelStackAndCallout(_In_ PEXPAND_STACK_CALLOUT Callout, _In_opt_ PVOID Parameter, _In_ SIZE_T Size)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"KeExpandKernelStackAndCalloutEx","component":"ke","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":2,"doc":"Calls a routine with at least Size bytes of stack.","proto":"NTSTATUS KeExpandKernelStackAndCalloutEx(_In_ PEXPAND_STACK_CALLOUT Callout, _In_opt_ PVOID Parameter, _In_ SIZE_T Size, _In_ BOOLEAN Wait, _In_opt_ PVOID Context)","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"KeSaveFloatingPointState","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Saves the floating-point state.","proto":"NTSTATUS KeSaveFloatingPointState(_Out_ PKFLOATING_SAVE FloatSave)","params":["i32"],"result":"i32"},
  {"name":"KeRestoreFloatingPointState","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Restores it.","proto":"NTSTATUS KeRestoreFloatingPointState(_In_ PKFLOATING_SAVE FloatSave)","params":["i32"],"result":"i32"},
  {"name":"KeSaveExtendedProcessorState","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Saves extended processor state.","proto":"NTSTATUS KeSaveExtendedProcessorState(_In_ ULONG64 Mask, _Out_ PXSTATE_SAVE XStateSave)","params":["i64","i32"],"result":"i32"},
  {"name":"KeRestoreExtendedProcessorState","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Restores it.","proto":"VOID KeRestoreExtendedProcessorState(_In_ PXSTATE_SAVE XStateSave)","params":["i32"],"result":"void"},
  {"name":"IoGetInitialStack","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":1,"doc":"Returns where the stack of the thread begins.","proto":"PVOID IoGetInitialStack(VOID)","params":[],"result":"i32"},
  {"name":"IoGetRemainingStackSize","component":"ke","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":1,"doc":"Returns the bytes left on the stack.","proto":"ULONG_PTR IoGetRemainingStackSize(VOID)","params":[],"result":"i32"},
  {"name":"IoGetStackLimits","component":"ke","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":1,"doc":"Gives the bounds of the stack.","proto":"VOID IoGetStackLimits(_Out_ PULONG_PTR LowLimit, _Out_ PULONG_PTR HighLimit)","params":["i32","i32"],"result":"void"},
  {"name":"RtlCaptureStackBackTrace","component":"ke","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":31,"doc":"Gives the callers.","proto":"USHORT RtlCaptureStackBackTrace(_In_ ULONG FramesToSkip, _In_ ULONG FramesToCapture, _Out_ PVOID *BackTrace, _Out_opt_ PULONG BackTraceHash)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"RtlWalkFrameChain","component":"ke","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":31,"doc":"Gives the callers.","proto":"ULONG RtlWalkFrameChain(_Out_ PVOID *Callers, _In_ ULONG Count, _In_ ULONG Flags)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"KeQueryRuntimeThread","component":"ke","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":2,"doc":"Returns the clock ticks a thread has run in the kernel, and gives those in user mode.","proto":"ULONG KeQueryRuntimeThread(_In_ PKTHREAD Thread, _Out_ PULONG UserTime)","params":["i32","i32"],"result":"i32"},
  {"name":"ExAllocatePool","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Allocates without a tag; NULL when there is no memory.","proto":"PVOID ExAllocatePool(_In_ POOL_TYPE PoolType, _In_ SIZE_T NumberOfBytes)","params":["i32","i32"],"result":"i32"},
  {"name":"ExAllocatePoolWithTag","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Allocates under a tag; NULL when there is no memory.","proto":"PVOID ExAllocatePoolWithTag(_In_ POOL_TYPE PoolType, _In_ SIZE_T NumberOfBytes, _In_ ULONG Tag)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"ExAllocatePoolWithQuota","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Allocates against the quota of the process; raises when there is no memory.","proto":"PVOID ExAllocatePoolWithQuota(_In_ POOL_TYPE PoolType, _In_ SIZE_T NumberOfBytes)","params":["i32","i32"],"result":"i32"},
  {"name":"ExAllocatePoolWithQuotaTag","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Allocates against the quota of the process under a tag; raises when there is no memory.","proto":"PVOID ExAllocatePoolWithQuotaTag(_In_ POOL_TYPE PoolType, _In_ SIZE_T NumberOfBytes, _In_ ULONG Tag)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"ExAllocatePoolWithTagPriority","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Allocates under a tag with a priority.","proto":"PVOID ExAllocatePoolWithTagPriority(_In_ POOL_TYPE PoolType, _In_ SIZE_T NumberOfBytes, _In_ ULONG Tag, _In_ EX_POOL_PRIORITY Priority)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"ExAllocatePool2","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Allocates zeroed memory by POOL_FLAG bits.","proto":"PVOID ExAllocatePool2(_In_ POOL_FLAGS Flags, _In_ SIZE_T NumberOfBytes, _In_ ULONG Tag)","params":["i64","i32","i32"],"result":"i32"},
  {"name":"ExAllocatePool3","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Allocates zeroed memory by POOL_FLAG bits with extra wishes.","proto":"PVOID ExAllocatePool3(_In_ POOL_FLAGS Flags, _In_ SIZE_T NumberOfBytes, _In_ ULONG Tag, _In_opt_ PCPOOL_EXTENDED_PARAMETER ExtendedParameters, _In_ ULONG ExtendedParametersCount)","params":["i64","i32","i32","i32","i32"],"result":"i32"},
  {"name":"ExFreePool","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Frees pool memory.","proto":"VOID ExFreePool(_In_ PVOID P)","params":["i32"],"result":"void"},
  {"name":"ExFreePoolWithTag","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Frees pool memory whose tag it checks, unless Tag is 0.","proto":"VOID ExFreePoolWithTag(_In_ PVOID P, _In_ ULONG Tag)","params":["i32","i32"],"result":"void"},
  {"name":"ExFreePool2","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Frees pool memory whose tag it checks, unless Tag is 0.","proto":"VOID ExFreePool2(_In_ PVOID P, _In_ ULONG Tag, _In_opt_ PCPOOL_EXTENDED_PARAMETER ExtendedParameters, _In_ ULONG ExtendedParametersCount)","params":["i32","i32","i32","i32"],"result":"void"},
  {"name":"ExAllocatePoolZero","component":"ex","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Allocates zeroed memory.","proto":"PVOID ExAllocatePoolZero(_In_ POOL_TYPE PoolType, _In_ SIZE_T NumberOfBytes, _In_ ULONG Tag)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"ExAllocatePoolUninitialized","component":"ex","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Allocates memory as it is.","proto":"PVOID ExAllocatePoolUninitialized(_In_ POOL_TYPE PoolType, _In_ SIZE_T NumberOfBytes, _In_ ULONG Tag)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"ExAllocatePoolQuotaZero","component":"ex","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Allocates zeroed memory against the quota.","proto":"PVOID ExAllocatePoolQuotaZero(_In_ POOL_TYPE PoolType, _In_ SIZE_T NumberOfBytes, _In_ ULONG Tag)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"ExAllocatePoolQuotaUninitialized","component":"ex","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Allocates memory as it is against the quota.","proto":"PVOID ExAllocatePoolQuotaUninitialized(_In_ POOL_TYPE PoolType, _In_ SIZE_T NumberOfBytes, _In_ ULONG Tag)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"ExAllocatePoolPriorityZero","component":"ex","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Allocates zeroed memory with a priority.","proto":"PVOID ExAllocatePoolPriorityZero(_In_ POOL_TYPE PoolType, _In_ SIZE_T NumberOfBytes, _In_ ULONG Tag, _In_ EX_POOL_PRIORITY Priority)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"ExAllocatePoolPriorityUninitialized","component":"ex","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Allocates memory as it is with a priority.","proto":"PVOID ExAllocatePoolPriorityUninitialized(_In_ POOL_TYPE PoolType, _In_ SIZE_T NumberOfBytes, _In_ ULONG Tag, _In_ EX_POOL_PRIORITY Priority)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"ExInitializeDriverRuntime","component":"ex","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Sets options of the run-time for one driver; nothing to set here.","proto":"VOID ExInitializeDriverRuntime(_In_ ULONG RuntimeFlags)","params":["i32"],"result":"void"},
  {"name":"ExRaiseStatus","component":"ex","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":1,"doc":"Raises a status as an exception.","proto":"DECLSPEC_NORETURN VOID ExRaiseStatus(_In_ NTSTATUS Status)","params":["i32"],"result":"void"},
  {"name":"ExRaiseAccessViolation","component":"ex","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":1,"doc":"Raises STATUS_ACCESS_VIOLATION.","proto":"DECLSPEC_NORETURN VOID ExRaiseAccessViolation(VOID)","params":[],"result":"void"},
  {"name":"ExRaiseDatatypeMisalignment","component":"ex","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":1,"doc":"Raises STATUS_DATATYPE_MISALIGNMENT.","proto":"DECLSPEC_NORETURN VOID ExRaiseDatatypeMisalignment(VOID)","params":[],"result":"void"},
  {"name":"ExSystemTimeToLocalTime","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Turns system time into the time zone of the machine; 100 ns.","proto":"VOID ExSystemTimeToLocalTime(_In_ PLARGE_INTEGER SystemTime, _Out_ PLARGE_INTEGER LocalTime)","params":["i32","i32"],"result":"void"},
  {"name":"ExLocalTimeToSystemTime","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Turns local time into system time; 100 ns.","proto":"VOID ExLocalTimeToSystemTime(_In_ PLARGE_INTEGER LocalTime, _Out_ PLARGE_INTEGER SystemTime)","params":["i32","i32"],"result":"void"},
  {"name":"ExGetPreviousMode","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":1,"doc":"Returns the mode the thread came from.","proto":"KPROCESSOR_MODE ExGetPreviousMode(VOID)","params":[],"result":"i32"},
  {"name":"ExIsProcessorFeaturePresent","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Whether the processor has a feature; none of the x86 ones.","proto":"BOOLEAN ExIsProcessorFeaturePresent(_In_ ULONG ProcessorFeature)","params":["i32"],"result":"i32"},
  {"name":"ExQueueWorkItem","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Queues work to a system worker thread.","proto":"VOID ExQueueWorkItem(_Inout_ PWORK_QUEUE_ITEM WorkItem, _In_ WORK_QUEUE_TYPE QueueType)","params":["i32","i32"],"result":"void"},
  {"name":"ExInitializeWorkItem","component":"ex","support":"full","note":"","kind":"header","header":"ntddk.h","minIrql":0,"maxIrql":2,"doc":"Makes a work item.","proto":"VOID ExInitializeWorkItem(_Out_ PWORK_QUEUE_ITEM Item, _In_ PWORKER_THREAD_ROUTINE Routine, _In_opt_ PVOID Context)","params":["i32","i32","i32"],"result":"void"},
  {"name":"ExCreateCallback","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Creates or opens a callback object.","proto":"NTSTATUS ExCreateCallback(_Out_ PCALLBACK_OBJECT *CallbackObject, _In_ POBJECT_ATTRIBUTES ObjectAttributes, _In_ BOOLEAN Create, _In_ BOOLEAN AllowMultipleCallbacks)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"ExRegisterCallback","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":1,"doc":"Registers a routine with a callback object.","proto":"PVOID ExRegisterCallback(_Inout_ PCALLBACK_OBJECT CallbackObject, _In_ PCALLBACK_FUNCTION CallbackFunction, _In_opt_ PVOID CallbackContext)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"ExUnregisterCallback","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":1,"doc":"Takes that back.","proto":"VOID ExUnregisterCallback(_Inout_ PVOID CallbackRegistration)","params":["i32"],"result":"void"},
  {"name":"ExNotifyCallback","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Calls the registered routines.","proto":"VOID ExNotifyCallback(_In_ PVOID CallbackObject, _In_opt_ PVOID Argument1, _In_opt_ PVOID Argument2)","params":["i32","i32","i32"],"result":"void"},
  {"name":"ExUuidCreate","component":"ex","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":1,"doc":"Makes a UUID that is good on this machine.","proto":"NTSTATUS ExUuidCreate(_Out_ UUID *Uuid)","params":["i32"],"result":"i32"},
  {"name":"ExSetTimerResolution","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":1,"doc":"Asks for a clock tick; 100 ns.","proto":"ULONG ExSetTimerResolution(_In_ ULONG DesiredTime, _In_ BOOLEAN SetResolution)","params":["i32","i32"],"result":"i32"},
  {"name":"ExQueryTimerResolution","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":1,"doc":"Gives the limits of the clock tick; 100 ns.","proto":"VOID ExQueryTimerResolution(_Out_ PULONG MaximumTime, _Out_ PULONG MinimumTime, _Out_ PULONG CurrentTime)","params":["i32","i32","i32"],"result":"void"},
  {"name":"ExAllocateTimer","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Makes a timer object.","proto":"PEX_TIMER ExAllocateTimer(_In_opt_ PEXT_CALLBACK Callback, _In_opt_ PVOID CallbackContext, _In_ ULONG Attributes)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"ExSetTimer","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Sets it; 100 ns.","proto":"BOOLEAN ExSetTimer(_In_ PEX_TIMER Timer, _In_ LONGLONG DueTime, _In_ LONGLONG Period, _In_opt_ PEXT_SET_PARAMETERS Parameters)","params":["i32","i64","i64","i32"],"result":"i32"},
  {"name":"ExCancelTimer","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Cancels it.","proto":"BOOLEAN ExCancelTimer(_Inout_ PEX_TIMER Timer, _In_opt_ PVOID Parameters)","params":["i32","i32"],"result":"i32"},
  {"name":"ExDeleteTimer","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Deletes it.","proto":"BOOLEAN ExDeleteTimer(_In_ PEX_TIMER Timer, _In_ BOOLEAN Cancel, _In_ BOOLEAN Wait, _In_opt_ PEXT_DELETE_PARAMETERS Parameters)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"EtwRegister","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Registers a provider of events; nobody listens.","proto":"NTSTATUS EtwRegister(_In_ const GUID *ProviderId, _In_opt_ PVOID EnableCallback, _In_opt_ PVOID CallbackContext, _Out_ PREGHANDLE RegHandle)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"EtwUnregister","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Takes that back.","proto":"NTSTATUS EtwUnregister(_In_ REGHANDLE RegHandle)","params":["i64"],"result":"i32"},
  {"name":"EtwWrite","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Writes an event.","proto":"NTSTATUS EtwWrite(_In_ REGHANDLE RegHandle, _In_ const VOID *EventDescriptor, _In_opt_ const GUID *ActivityId, _In_ ULONG UserDataCount, _In_opt_ PVOID UserData)","params":["i64","i32","i32","i32","i32"],"result":"i32"},
  {"name":"EtwWriteTransfer","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Writes an event of two activities.","proto":"NTSTATUS EtwWriteTransfer(_In_ REGHANDLE RegHandle, _In_ const VOID *EventDescriptor, _In_opt_ const GUID *ActivityId, _In_opt_ const GUID *RelatedActivityId, _In_ ULONG UserDataCount, _In_opt_ PVOID UserData)","params":["i64","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"EtwWriteEx","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Writes an event.","proto":"NTSTATUS EtwWriteEx(_In_ REGHANDLE RegHandle, _In_ const VOID *EventDescriptor, _In_ ULONG64 Filter, _In_ ULONG Flags, _In_opt_ const GUID *ActivityId, _In_opt_ const GUID *RelatedActivityId, _In_ ULONG UserDataCount, _In_opt_ PVOID UserData)","params":["i64","i32","i64","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"EtwWriteString","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Writes a text as event.","proto":"NTSTATUS EtwWriteString(_In_ REGHANDLE RegHandle, _In_ UCHAR Level, _In_ ULONGLONG Keyword, _In_opt_ const GUID *ActivityId, _In_ PCWSTR String)","params":["i64","i32","i64","i32","i32"],"result":"i32"},
  {"name":"EtwEventEnabled","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Whether anybody listens: FALSE.","proto":"BOOLEAN EtwEventEnabled(_In_ REGHANDLE RegHandle, _In_ const VOID *EventDescriptor)","params":["i64","i32"],"result":"i32"},
  {"name":"EtwProviderEnabled","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Whether anybody listens: FALSE.","proto":"BOOLEAN EtwProviderEnabled(_In_ REGHANDLE RegHandle, _In_ UCHAR Level, _In_ ULONGLONG Keyword)","params":["i64","i32","i64"],"result":"i32"},
  {"name":"EtwSetInformation","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Configures a provider.","proto":"NTSTATUS EtwSetInformation(_In_ REGHANDLE RegHandle, _In_ ULONG InformationClass, _In_opt_ PVOID EventInformation, _In_ ULONG InformationLength)","params":["i64","i32","i32","i32"],"result":"i32"},
  {"name":"ExRaiseHardError","component":"ex","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Notes a message to the user, and presses the first button.","proto":"NTSTATUS ExRaiseHardError(_In_ NTSTATUS ErrorStatus, _In_ ULONG NumberOfParameters, _In_ ULONG UnicodeStringParameterMask, _In_ PULONG_PTR Parameters, _In_ ULONG ValidResponseOptions, _Out_ PULONG Response)","params":["i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"ExInitializeFastMutex","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Makes a free fast mutex.","proto":"VOID ExInitializeFastMutex(_Out_ PFAST_MUTEX FastMutex)","params":["i32"],"result":"void"},
  {"name":"ExAcquireFastMutex","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":1,"doc":"Waits for it and raises to APC_LEVEL; not recursive.","proto":"VOID ExAcquireFastMutex(_Inout_ PFAST_MUTEX FastMutex)","params":["i32"],"result":"void"},
  {"name":"ExTryToAcquireFastMutex","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":1,"doc":"Takes it when it is free; whether it did.","proto":"BOOLEAN ExTryToAcquireFastMutex(_Inout_ PFAST_MUTEX FastMutex)","params":["i32"],"result":"i32"},
  {"name":"ExReleaseFastMutex","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":1,"maxIrql":1,"doc":"Releases it and restores the IRQL.","proto":"VOID ExReleaseFastMutex(_Inout_ PFAST_MUTEX FastMutex)","params":["i32"],"result":"void"},
  {"name":"ExAcquireFastMutexUnsafe","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":1,"doc":"Waits for it and leaves the IRQL alone; APCs must be off.","proto":"VOID ExAcquireFastMutexUnsafe(_Inout_ PFAST_MUTEX FastMutex)","params":["i32"],"result":"void"},
  {"name":"ExReleaseFastMutexUnsafe","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":1,"doc":"Releases it and leaves the IRQL alone.","proto":"VOID ExReleaseFastMutexUnsafe(_Inout_ PFAST_MUTEX FastMutex)","params":["i32"],"result":"void"},
  {"name":"ExEnterCriticalRegionAndAcquireFastMutexUnsafe","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":1,"doc":"Enters a critical region and takes the fast mutex.","proto":"VOID ExEnterCriticalRegionAndAcquireFastMutexUnsafe(_Inout_ PFAST_MUTEX FastMutex)","params":["i32"],"result":"void"},
  {"name":"ExReleaseFastMutexUnsafeAndLeaveCriticalRegion","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":1,"doc":"Releases the fast mutex and leaves the critical region.","proto":"VOID ExReleaseFastMutexUnsafeAndLeaveCriticalRegion(_Inout_ PFAST_MUTEX FastMutex)","params":["i32"],"result":"void"},
  {"name":"KeInitializeGuardedMutex","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":1,"doc":"Makes a free guarded mutex.","proto":"VOID KeInitializeGuardedMutex(_Out_ PKGUARDED_MUTEX Mutex)","params":["i32"],"result":"void"},
  {"name":"KeAcquireGuardedMutex","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":1,"doc":"Enters a guarded region and waits for it; not recursive.","proto":"VOID KeAcquireGuardedMutex(_Inout_ PKGUARDED_MUTEX Mutex)","params":["i32"],"result":"void"},
  {"name":"KeReleaseGuardedMutex","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":1,"doc":"Releases it and leaves the guarded region.","proto":"VOID KeReleaseGuardedMutex(_Inout_ PKGUARDED_MUTEX Mutex)","params":["i32"],"result":"void"},
  {"name":"KeTryToAcquireGuardedMutex","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":1,"doc":"Takes it when it is free; whether it did.","proto":"BOOLEAN KeTryToAcquireGuardedMutex(_Inout_ PKGUARDED_MUTEX Mutex)","params":["i32"],"result":"i32"},
  {"name":"KeAcquireGuardedMutexUnsafe","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":1,"doc":"Waits for it; APCs must be off.","proto":"VOID KeAcquireGuardedMutexUnsafe(_Inout_ PKGUARDED_MUTEX Mutex)","params":["i32"],"result":"void"},
  {"name":"KeReleaseGuardedMutexUnsafe","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":1,"doc":"Releases it.","proto":"VOID KeReleaseGuardedMutexUnsafe(_Inout_ PKGUARDED_MUTEX Mutex)","params":["i32"],"result":"void"},
  {"name":"ExInitializeResourceLite","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Makes a free resource.","proto":"NTSTATUS ExInitializeResourceLite(_Out_ PERESOURCE Resource)","params":["i32"],"result":"i32"},
  {"name":"ExReinitializeResourceLite","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Makes a resource free again.","proto":"NTSTATUS ExReinitializeResourceLite(_Inout_ PERESOURCE Resource)","params":["i32"],"result":"i32"},
  {"name":"ExDeleteResourceLite","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Ends a resource.","proto":"NTSTATUS ExDeleteResourceLite(_Inout_ PERESOURCE Resource)","params":["i32"],"result":"i32"},
  {"name":"ExAcquireResourceExclusiveLite","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":1,"doc":"Takes a resource for writing; whether it did.","proto":"BOOLEAN ExAcquireResourceExclusiveLite(_Inout_ PERESOURCE Resource, _In_ BOOLEAN Wait)","params":["i32","i32"],"result":"i32"},
  {"name":"ExAcquireResourceSharedLite","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":1,"doc":"Takes a resource for reading; whether it did.","proto":"BOOLEAN ExAcquireResourceSharedLite(_Inout_ PERESOURCE Resource, _In_ BOOLEAN Wait)","params":["i32","i32"],"result":"i32"},
  {"name":"ExAcquireSharedStarveExclusive","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":1,"doc":"Takes it for reading, past waiting writers.","proto":"BOOLEAN ExAcquireSharedStarveExclusive(_Inout_ PERESOURCE Resource, _In_ BOOLEAN Wait)","params":["i32","i32"],"result":"i32"},
  {"name":"ExAcquireSharedWaitForExclusive","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":1,"doc":"Takes it for reading, after waiting writers.","proto":"BOOLEAN ExAcquireSharedWaitForExclusive(_Inout_ PERESOURCE Resource, _In_ BOOLEAN Wait)","params":["i32","i32"],"result":"i32"},
  {"name":"ExReleaseResourceLite","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Releases it once.","proto":"VOID ExReleaseResourceLite(_Inout_ PERESOURCE Resource)","params":["i32"],"result":"void"},
  {"name":"ExReleaseResourceForThreadLite","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Releases it once for another thread.","proto":"VOID ExReleaseResourceForThreadLite(_Inout_ PERESOURCE Resource, _In_ ERESOURCE_THREAD ResourceThreadId)","params":["i32","i32"],"result":"void"},
  {"name":"ExConvertExclusiveToSharedLite","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Makes a writer a reader.","proto":"VOID ExConvertExclusiveToSharedLite(_Inout_ PERESOURCE Resource)","params":["i32"],"result":"void"},
  {"name":"ExSetResourceOwnerPointer","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":1,"doc":"Gives it to an owner that is no thread.","proto":"VOID ExSetResourceOwnerPointer(_Inout_ PERESOURCE Resource, _In_ PVOID OwnerPointer)","params":["i32","i32"],"result":"void"},
  {"name":"ExIsResourceAcquiredExclusiveLite","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Whether the thread has it for writing.","proto":"BOOLEAN ExIsResourceAcquiredExclusiveLite(_In_ PERESOURCE Resource)","params":["i32"],"result":"i32"},
  {"name":"ExIsResourceAcquiredSharedLite","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"How often the thread has it.","proto":"ULONG ExIsResourceAcquiredSharedLite(_In_ PERESOURCE Resource)","params":["i32"],"result":"i32"},
  {"name":"ExGetExclusiveWaiterCount","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Number of waiting writers.","proto":"ULONG ExGetExclusiveWaiterCount(_In_ PERESOURCE Resource)","params":["i32"],"result":"i32"},
  {"name":"ExGetSharedWaiterCount","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Number of waiting readers.","proto":"ULONG ExGetSharedWaiterCount(_In_ PERESOURCE Resource)","params":["i32"],"result":"i32"},
  {"name":"ExEnterCriticalRegionAndAcquireResourceExclusive","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":1,"doc":"Enters a critical region and takes it for writing.","proto":"PVOID ExEnterCriticalRegionAndAcquireResourceExclusive(_Inout_ PERESOURCE Resource)","params":["i32"],"result":"i32"},
  {"name":"ExEnterCriticalRegionAndAcquireResourceShared","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":1,"doc":"Enters a critical region and takes it for reading.","proto":"PVOID ExEnterCriticalRegionAndAcquireResourceShared(_Inout_ PERESOURCE Resource)","params":["i32"],"result":"i32"},
  {"name":"ExEnterCriticalRegionAndAcquireSharedWaitForExclusive","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":1,"doc":"Enters a critical region and takes it for reading, after waiting writers.","proto":"PVOID ExEnterCriticalRegionAndAcquireSharedWaitForExclusive(_Inout_ PERESOURCE Resource)","params":["i32"],"result":"i32"},
  {"name":"ExReleaseResourceAndLeaveCriticalRegion","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Releases it and leaves the critical region.","proto":"VOID ExReleaseResourceAndLeaveCriticalRegion(_Inout_ PERESOURCE Resource)","params":["i32"],"result":"void"},
  {"name":"ExAcquireSpinLockExclusive","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Takes a reader-writer spin lock for writing; returns the previous IRQL.","proto":"KIRQL ExAcquireSpinLockExclusive(_Inout_ PEX_SPIN_LOCK SpinLock)","params":["i32"],"result":"i32"},
  {"name":"ExReleaseSpinLockExclusive","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":2,"maxIrql":2,"doc":"Releases it.","proto":"VOID ExReleaseSpinLockExclusive(_Inout_ PEX_SPIN_LOCK SpinLock, _In_ KIRQL OldIrql)","params":["i32","i32"],"result":"void"},
  {"name":"ExAcquireSpinLockShared","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Takes it for reading; returns the previous IRQL.","proto":"KIRQL ExAcquireSpinLockShared(_Inout_ PEX_SPIN_LOCK SpinLock)","params":["i32"],"result":"i32"},
  {"name":"ExReleaseSpinLockShared","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":2,"maxIrql":2,"doc":"Releases it.","proto":"VOID ExReleaseSpinLockShared(_Inout_ PEX_SPIN_LOCK SpinLock, _In_ KIRQL OldIrql)","params":["i32","i32"],"result":"void"},
  {"name":"ExAcquireSpinLockExclusiveAtDpcLevel","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":2,"maxIrql":31,"doc":"Takes it for writing.","proto":"VOID ExAcquireSpinLockExclusiveAtDpcLevel(_Inout_ PEX_SPIN_LOCK SpinLock)","params":["i32"],"result":"void"},
  {"name":"ExReleaseSpinLockExclusiveFromDpcLevel","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":2,"maxIrql":31,"doc":"Releases it.","proto":"VOID ExReleaseSpinLockExclusiveFromDpcLevel(_Inout_ PEX_SPIN_LOCK SpinLock)","params":["i32"],"result":"void"},
  {"name":"ExAcquireSpinLockSharedAtDpcLevel","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":2,"maxIrql":31,"doc":"Takes it for reading.","proto":"VOID ExAcquireSpinLockSharedAtDpcLevel(_Inout_ PEX_SPIN_LOCK SpinLock)","params":["i32"],"result":"void"},
  {"name":"ExReleaseSpinLockSharedFromDpcLevel","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":2,"maxIrql":31,"doc":"Releases it.","proto":"VOID ExReleaseSpinLockSharedFromDpcLevel(_Inout_ PEX_SPIN_LOCK SpinLock)","params":["i32"],"result":"void"},
  {"name":"ExTryConvertSharedSpinLockExclusive","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":2,"maxIrql":31,"doc":"Makes a single reader a writer; whether it did.","proto":"LOGICAL ExTryConvertSharedSpinLockExclusive(_Inout_ PEX_SPIN_LOCK SpinLock)","params":["i32"],"result":"i32"},
  {"name":"ExInitializePushLock","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Makes a free push lock.","proto":"VOID ExInitializePushLock(_Out_ PEX_PUSH_LOCK PushLock)","params":["i32"],"result":"void"},
  {"name":"ExAcquirePushLockExclusiveEx","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":1,"doc":"Takes a push lock for writing.","proto":"VOID ExAcquirePushLockExclusiveEx(_Inout_ PEX_PUSH_LOCK PushLock, _In_ ULONG Flags)","params":["i32","i32"],"result":"void"},
  {"name":"ExAcquirePushLockSharedEx","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":1,"doc":"Takes a push lock for reading.","proto":"VOID ExAcquirePushLockSharedEx(_Inout_ PEX_PUSH_LOCK PushLock, _In_ ULONG Flags)","params":["i32","i32"],"result":"void"},
  {"name":"ExReleasePushLockExclusiveEx","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":1,"doc":"Releases it.","proto":"VOID ExReleasePushLockExclusiveEx(_Inout_ PEX_PUSH_LOCK PushLock, _In_ ULONG Flags)","params":["i32","i32"],"result":"void"},
  {"name":"ExReleasePushLockSharedEx","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":1,"doc":"Releases it.","proto":"VOID ExReleasePushLockSharedEx(_Inout_ PEX_PUSH_LOCK PushLock, _In_ ULONG Flags)","params":["i32","i32"],"result":"void"},
  {"name":"ExInitializeRundownProtection","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Makes a rundown protection.","proto":"VOID ExInitializeRundownProtection(_Out_ PEX_RUNDOWN_REF RunRef)","params":["i32"],"result":"void"},
  {"name":"ExReInitializeRundownProtection","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":1,"doc":"Makes it usable again after rundown.","proto":"VOID ExReInitializeRundownProtection(_Inout_ PEX_RUNDOWN_REF RunRef)","params":["i32"],"result":"void"},
  {"name":"ExAcquireRundownProtection","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Keeps the object alive; FALSE when it is going.","proto":"BOOLEAN ExAcquireRundownProtection(_Inout_ PEX_RUNDOWN_REF RunRef)","params":["i32"],"result":"i32"},
  {"name":"ExAcquireRundownProtectionEx","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Keeps it alive Count times.","proto":"BOOLEAN ExAcquireRundownProtectionEx(_Inout_ PEX_RUNDOWN_REF RunRef, _In_ ULONG Count)","params":["i32","i32"],"result":"i32"},
  {"name":"ExReleaseRundownProtection","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Lets it go once.","proto":"VOID ExReleaseRundownProtection(_Inout_ PEX_RUNDOWN_REF RunRef)","params":["i32"],"result":"void"},
  {"name":"ExReleaseRundownProtectionEx","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Lets it go Count times.","proto":"VOID ExReleaseRundownProtectionEx(_Inout_ PEX_RUNDOWN_REF RunRef, _In_ ULONG Count)","params":["i32","i32"],"result":"void"},
  {"name":"ExRundownCompleted","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":1,"doc":"Says that the object is gone.","proto":"VOID ExRundownCompleted(_Out_ PEX_RUNDOWN_REF RunRef)","params":["i32"],"result":"void"},
  {"name":"ExWaitForRundownProtectionRelease","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":1,"doc":"Stops new users and waits for the old ones.","proto":"VOID ExWaitForRundownProtectionRelease(_Inout_ PEX_RUNDOWN_REF RunRef)","params":["i32"],"result":"void"},
  {"name":"ExInterlockedInsertHeadList","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Inserts at the head under a spin lock; returns the former first entry, NULL when empty.","proto":"PLIST_ENTRY ExInterlockedInsertHeadList(_Inout_ PLIST_ENTRY ListHead, _Inout_ PLIST_ENTRY ListEntry, _Inout_ PKSPIN_LOCK Lock)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"ExInterlockedInsertTailList","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Inserts at the tail under a spin lock; returns the former last entry, NULL when empty.","proto":"PLIST_ENTRY ExInterlockedInsertTailList(_Inout_ PLIST_ENTRY ListHead, _Inout_ PLIST_ENTRY ListEntry, _Inout_ PKSPIN_LOCK Lock)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"ExInterlockedRemoveHeadList","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Removes the first entry under a spin lock; NULL when empty.","proto":"PLIST_ENTRY ExInterlockedRemoveHeadList(_Inout_ PLIST_ENTRY ListHead, _Inout_ PKSPIN_LOCK Lock)","params":["i32","i32"],"result":"i32"},
  {"name":"ExInterlockedPopEntryList","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Pops an entry under a spin lock.","proto":"PSINGLE_LIST_ENTRY ExInterlockedPopEntryList(_Inout_ PSINGLE_LIST_ENTRY ListHead, _Inout_ PKSPIN_LOCK Lock)","params":["i32","i32"],"result":"i32"},
  {"name":"ExInterlockedPushEntryList","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Pushes an entry under a spin lock; returns the former first.","proto":"PSINGLE_LIST_ENTRY ExInterlockedPushEntryList(_Inout_ PSINGLE_LIST_ENTRY ListHead, _Inout_ PSINGLE_LIST_ENTRY ListEntry, _Inout_ PKSPIN_LOCK Lock)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"ExInterlockedAddLargeInteger","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Adds 64 bits under a spin lock; returns the value before.","proto":"LARGE_INTEGER ExInterlockedAddLargeInteger(_Inout_ PLARGE_INTEGER Addend, _In_ LARGE_INTEGER Increment, _Inout_ PKSPIN_LOCK Lock)","params":["i32","i32","i32","i32"],"result":"void"},
  {"name":"ExInterlockedAddUlong","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Adds 32 bits under a spin lock; returns the value before.","proto":"ULONG ExInterlockedAddUlong(_Inout_ PULONG Addend, _In_ ULONG Increment, _Inout_ PKSPIN_LOCK Lock)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"ExInterlockedCompareExchange64","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Stores 64 bits when the value is *Comparand; returns the old value.","proto":"LONGLONG ExInterlockedCompareExchange64(_Inout_ LONGLONG volatile *Destination, _In_ PLONGLONG Exchange, _In_ PLONGLONG Comparand, _Inout_opt_ PKSPIN_LOCK Lock)","params":["i32","i32","i32","i32"],"result":"i64"},
  {"name":"ExInterlockedFlushSList","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Takes all entries of a lock-free list.","proto":"PSLIST_ENTRY ExInterlockedFlushSList(_Inout_ PSLIST_HEADER SListHead)","params":["i32"],"result":"i32"},
  {"name":"ExInterlockedPopEntrySList","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Pops an entry of a lock-free list.","proto":"PSLIST_ENTRY ExInterlockedPopEntrySList(_Inout_ PSLIST_HEADER SListHead, _Inout_opt_ PKSPIN_LOCK Lock)","params":["i32","i32"],"result":"i32"},
  {"name":"ExInterlockedPushEntrySList","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Pushes an entry to a lock-free list.","proto":"PSLIST_ENTRY ExInterlockedPushEntrySList(_Inout_ PSLIST_HEADER SListHead, _Inout_ PSLIST_ENTRY SListEntry, _Inout_opt_ PKSPIN_LOCK Lock)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"InterlockedPopEntrySList","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Pops an entry of a lock-free list.","proto":"PSLIST_ENTRY InterlockedPopEntrySList(_Inout_ PSLIST_HEADER ListHead)","params":["i32"],"result":"i32"},
  {"name":"InterlockedPushEntrySList","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Pushes an entry to a lock-free list; returns the former first.","proto":"PSLIST_ENTRY InterlockedPushEntrySList(_Inout_ PSLIST_HEADER ListHead, _Inout_ PSLIST_ENTRY ListEntry)","params":["i32","i32"],"result":"i32"},
  {"name":"InitializeSListHead","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Makes an empty lock-free list; its head is aligned to 8.","proto":"VOID InitializeSListHead(_Out_ PSLIST_HEADER SListHead)","params":["i32"],"result":"void"},
  {"name":"ExQueryDepthSList","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Number of entries.","proto":"USHORT ExQueryDepthSList(_In_ PSLIST_HEADER SListHead)","params":["i32"],"result":"i32"},
  {"name":"ExInitializeNPagedLookasideList","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Makes a lookaside list of nonpaged blocks.","proto":"VOID ExInitializeNPagedLookasideList(_Out_ PNPAGED_LOOKASIDE_LIST Lookaside, _In_opt_ PALLOCATE_FUNCTION Allocate, _In_opt_ PFREE_FUNCTION Free, _In_ ULONG Flags, _In_ SIZE_T Size, _In_ ULONG Tag, _In_ USHORT Depth)","params":["i32","i32","i32","i32","i32","i32","i32"],"result":"void"},
  {"name":"ExDeleteNPagedLookasideList","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Ends it.","proto":"VOID ExDeleteNPagedLookasideList(_Inout_ PNPAGED_LOOKASIDE_LIST Lookaside)","params":["i32"],"result":"void"},
  {"name":"ExAllocateFromNPagedLookasideList","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Takes a block.","proto":"PVOID ExAllocateFromNPagedLookasideList(_Inout_ PNPAGED_LOOKASIDE_LIST Lookaside)","params":["i32"],"result":"i32"},
  {"name":"ExFreeToNPagedLookasideList","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Gives a block back.","proto":"VOID ExFreeToNPagedLookasideList(_Inout_ PNPAGED_LOOKASIDE_LIST Lookaside, _In_ PVOID Entry)","params":["i32","i32"],"result":"void"},
  {"name":"ExInitializePagedLookasideList","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":1,"doc":"Makes a lookaside list of paged blocks.","proto":"VOID ExInitializePagedLookasideList(_Out_ PPAGED_LOOKASIDE_LIST Lookaside, _In_opt_ PALLOCATE_FUNCTION Allocate, _In_opt_ PFREE_FUNCTION Free, _In_ ULONG Flags, _In_ SIZE_T Size, _In_ ULONG Tag, _In_ USHORT Depth)","params":["i32","i32","i32","i32","i32","i32","i32"],"result":"void"},
  {"name":"ExDeletePagedLookasideList","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":1,"doc":"Ends it.","proto":"VOID ExDeletePagedLookasideList(_Inout_ PPAGED_LOOKASIDE_LIST Lookaside)","params":["i32"],"result":"void"},
  {"name":"ExAllocateFromPagedLookasideList","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":1,"doc":"Takes a block.","proto":"PVOID ExAllocateFromPagedLookasideList(_Inout_ PPAGED_LOOKASIDE_LIST Lookaside)","params":["i32"],"result":"i32"},
  {"name":"ExFreeToPagedLookasideList","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":1,"doc":"Gives a block back.","proto":"VOID ExFreeToPagedLookasideList(_Inout_ PPAGED_LOOKASIDE_LIST Lookaside, _In_ PVOID Entry)","params":["i32","i32"],"result":"void"},
  {"name":"ExInitializeLookasideListEx","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Makes a lookaside list.","proto":"NTSTATUS ExInitializeLookasideListEx(_Out_ PLOOKASIDE_LIST_EX Lookaside, _In_opt_ PALLOCATE_FUNCTION_EX Allocate, _In_opt_ PFREE_FUNCTION_EX Free, _In_ POOL_TYPE PoolType, _In_ ULONG Flags, _In_ SIZE_T Size, _In_ ULONG Tag, _In_ USHORT Depth)","params":["i32","i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"ExDeleteLookasideListEx","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Ends it.","proto":"VOID ExDeleteLookasideListEx(_Inout_ PLOOKASIDE_LIST_EX Lookaside)","params":["i32"],"result":"void"},
  {"name":"ExFlushLookasideListEx","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Frees the blocks it keeps.","proto":"VOID ExFlushLookasideListEx(_Inout_ PLOOKASIDE_LIST_EX Lookaside)","params":["i32"],"result":"void"},
  {"name":"ExAllocateFromLookasideListEx","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Takes a block.","proto":"PVOID ExAllocateFromLookasideListEx(_Inout_ PLOOKASIDE_LIST_EX Lookaside)","params":["i32"],"result":"i32"},
  {"name":"ExFreeToLookasideListEx","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Gives a block back.","proto":"VOID ExFreeToLookasideListEx(_Inout_ PLOOKASIDE_LIST_EX Lookaside, _In_ PVOID Entry)","params":["i32","i32"],"result":"void"},
  {"name":"ExInterlockedAddLargeStatistic","component":"ex","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":31,"doc":"Adds to a 64-bit statistic.","proto":"VOID ExInterlockedAddLargeStatistic(_Inout_ PLARGE_INTEGER Addend, _In_ ULONG Increment)","params":["i32","i32"],"result":"void"},
  {"name":"ExInterlockedDecrementLong","component":"ex","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":31,"doc":"Decrements; returns the sign: 0x8000 negative, 0x4000 zero, 0 positive.","proto":"LONG ExInterlockedDecrementLong(_Inout_ PLONG Addend, _Inout_ PKSPIN_LOCK Lock)","params":["i32","i32"],"result":"i32"},
  {"name":"ExInterlockedIncrementLong","component":"ex","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":31,"doc":"Increments; returns the sign: 0x8000 negative, 0x4000 zero, 0 positive.","proto":"LONG ExInterlockedIncrementLong(_Inout_ PLONG Addend, _Inout_ PKSPIN_LOCK Lock)","params":["i32","i32"],"result":"i32"},
  {"name":"ExInterlockedExchangeUlong","component":"ex","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":31,"doc":"Exchanges 32 bits; returns the old value.","proto":"ULONG ExInterlockedExchangeUlong(_Inout_ PULONG Target, _In_ ULONG Value, _Inout_ PKSPIN_LOCK Lock)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"ExAllocateCacheAwareRundownProtection","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Makes a rundown protection per processor; NULL without memory.","proto":"PEX_RUNDOWN_REF_CACHE_AWARE ExAllocateCacheAwareRundownProtection(_In_ POOL_TYPE PoolType, _In_ ULONG PoolTag)","params":["i32","i32"],"result":"i32"},
  {"name":"ExFreeCacheAwareRundownProtection","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Frees it.","proto":"VOID ExFreeCacheAwareRundownProtection(_Inout_ PEX_RUNDOWN_REF_CACHE_AWARE RunRefCacheAware)","params":["i32"],"result":"void"},
  {"name":"ExAcquireRundownProtectionCacheAware","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Keeps the object alive; FALSE when it is going.","proto":"BOOLEAN ExAcquireRundownProtectionCacheAware(_Inout_ PEX_RUNDOWN_REF_CACHE_AWARE RunRefCacheAware)","params":["i32"],"result":"i32"},
  {"name":"ExReleaseRundownProtectionCacheAware","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Lets it go once.","proto":"VOID ExReleaseRundownProtectionCacheAware(_Inout_ PEX_RUNDOWN_REF_CACHE_AWARE RunRefCacheAware)","params":["i32"],"result":"void"},
  {"name":"ExWaitForRundownProtectionReleaseCacheAware","component":"ex","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":1,"doc":"Stops new users and waits for the old ones.","proto":"VOID ExWaitForRundownProtectionReleaseCacheAware(_Inout_ PEX_RUNDOWN_REF_CACHE_AWARE RunRef)","params":["i32"],"result":"void"},
  {"name":"ExAcquireRundownProtectionCacheAwareEx","component":"ex","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":2,"doc":"Keeps the object alive so many times; FALSE when it is going.","proto":"BOOLEAN ExAcquireRundownProtectionCacheAwareEx(_Inout_ PEX_RUNDOWN_REF_CACHE_AWARE RunRefCacheAware, _In_ ULONG Count)","params":["i32","i32"],"result":"i32"},
  {"name":"ExReleaseRundownProtectionCacheAwareEx","component":"ex","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":2,"doc":"Lets it go so many times.","proto":"VOID ExReleaseRundownProtectionCacheAwareEx(_Inout_ PEX_RUNDOWN_REF_CACHE_AWARE RunRef, _In_ ULONG Count)","params":["i32","i32"],"result":"void"},
  {"name":"ExReInitializeRundownProtectionCacheAware","component":"ex","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":1,"doc":"Makes it usable again after its rundown.","proto":"VOID ExReInitializeRundownProtectionCacheAware(_Inout_ PEX_RUNDOWN_REF_CACHE_AWARE RunRefCacheAware)","params":["i32"],"result":"void"},
  {"name":"ExRundownCompletedCacheAware","component":"ex","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":1,"doc":"Says that the object is gone.","proto":"VOID ExRundownCompletedCacheAware(_Inout_ PEX_RUNDOWN_REF_CACHE_AWARE RunRefCacheAware)","params":["i32"],"result":"void"},
  {"name":"ExSizeOfRundownProtectionCacheAware","component":"ex","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":31,"doc":"Bytes that one takes.","proto":"SIZE_T ExSizeOfRundownProtectionCacheAware(VOID)","params":[],"result":"i32"},
  {"name":"ExInitializeRundownProtectionCacheAware","component":"ex","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":31,"doc":"Makes one in memory of the caller; bytes.","proto":"VOID ExInitializeRundownProtectionCacheAware(_Out_ PEX_RUNDOWN_REF_CACHE_AWARE RunRefCacheAware, _In_ SIZE_T RunRefSize)","params":["i32","i32"],"result":"void"},
  {"name":"PsCreateSystemThread","component":"ps","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Starts a system thread; the handle must be closed.","proto":"NTSTATUS PsCreateSystemThread(_Out_ PHANDLE ThreadHandle, _In_ ULONG DesiredAccess, _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_opt_ HANDLE ProcessHandle, _Out_opt_ PCLIENT_ID ClientId, _In_ PKSTART_ROUTINE StartRoutine, _In_opt_ PVOID StartContext)","params":["i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"PsTerminateSystemThread","component":"ps","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Ends the calling system thread; returns only for other threads.","proto":"NTSTATUS PsTerminateSystemThread(_In_ NTSTATUS ExitStatus)","params":["i32"],"result":"i32"},
  {"name":"PsGetCurrentThreadId","component":"ps","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Returns the id of the running thread.","proto":"HANDLE PsGetCurrentThreadId(VOID)","params":[],"result":"i32"},
  {"name":"PsGetCurrentProcessId","component":"ps","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Returns the id of the process of the running thread.","proto":"HANDLE PsGetCurrentProcessId(VOID)","params":[],"result":"i32"},
  {"name":"PsGetCurrentThread","component":"ps","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Returns the running thread.","proto":"PETHREAD PsGetCurrentThread(VOID)","params":[],"result":"i32"},
  {"name":"PsGetCurrentProcess","component":"ps","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Returns the process of the running thread.","proto":"PEPROCESS PsGetCurrentProcess(VOID)","params":[],"result":"i32"},
  {"name":"IoGetCurrentProcess","component":"ps","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Returns the process of the running thread.","proto":"PEPROCESS IoGetCurrentProcess(VOID)","params":[],"result":"i32"},
  {"name":"PsGetThreadId","component":"ps","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":31,"doc":"Returns the id of a thread.","proto":"HANDLE PsGetThreadId(_In_ PETHREAD Thread)","params":["i32"],"result":"i32"},
  {"name":"PsGetThreadProcessId","component":"ps","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":31,"doc":"Returns the id of the process of a thread.","proto":"HANDLE PsGetThreadProcessId(_In_ PETHREAD Thread)","params":["i32"],"result":"i32"},
  {"name":"PsGetProcessId","component":"ps","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":31,"doc":"Returns the id of a process.","proto":"HANDLE PsGetProcessId(_In_ PEPROCESS Process)","params":["i32"],"result":"i32"},
  {"name":"PsIsSystemThread","component":"ps","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":31,"doc":"Whether it is a system thread.","proto":"BOOLEAN PsIsSystemThread(_In_ PETHREAD Thread)","params":["i32"],"result":"i32"},
  {"name":"PsGetThreadExitStatus","component":"ps","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":31,"doc":"Returns the exit status, STATUS_PENDING while it runs.","proto":"NTSTATUS PsGetThreadExitStatus(_In_ PETHREAD Thread)","params":["i32"],"result":"i32"},
  {"name":"PsGetVersion","component":"ps","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":0,"doc":"Gives the version of the system; TRUE on checked builds.","proto":"BOOLEAN PsGetVersion(_Out_opt_ PULONG MajorVersion, _Out_opt_ PULONG MinorVersion, _Out_opt_ PULONG BuildNumber, _Inout_opt_ PUNICODE_STRING CSDVersion)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"PsLookupThreadByThreadId","component":"ps","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":1,"doc":"Finds a thread by id and references it.","proto":"NTSTATUS PsLookupThreadByThreadId(_In_ HANDLE ThreadId, _Out_ PETHREAD *Thread)","params":["i32","i32"],"result":"i32"},
  {"name":"PsGetThreadProcess","component":"ps","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":31,"doc":"Returns the process of a thread.","proto":"PEPROCESS PsGetThreadProcess(_In_ PETHREAD Thread)","params":["i32"],"result":"i32"},
  {"name":"PsIsThreadTerminating","component":"ps","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":31,"doc":"Whether the thread is ending.","proto":"BOOLEAN PsIsThreadTerminating(_In_ PETHREAD Thread)","params":["i32"],"result":"i32"},
  {"name":"PsLookupProcessByProcessId","component":"ps","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":1,"doc":"Finds a process by id and references it.","proto":"NTSTATUS PsLookupProcessByProcessId(_In_ HANDLE ProcessId, _Out_ PEPROCESS *Process)","params":["i32","i32"],"result":"i32"},
  {"name":"PsGetProcessExitStatus","component":"ps","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":31,"doc":"Returns its exit status, STATUS_PENDING while it runs.","proto":"NTSTATUS PsGetProcessExitStatus(_In_ PEPROCESS Process)","params":["i32"],"result":"i32"},
  {"name":"PsGetProcessExitTime","component":"ps","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":31,"doc":"Returns the exit time of the current process.","proto":"LARGE_INTEGER PsGetProcessExitTime(VOID)","params":["i32"],"result":"void"},
  {"name":"PsSetCreateProcessNotifyRoutine","component":"ps","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":0,"doc":"Asks to be told of processes.","proto":"NTSTATUS PsSetCreateProcessNotifyRoutine(_In_ PCREATE_PROCESS_NOTIFY_ROUTINE NotifyRoutine, _In_ BOOLEAN Remove)","params":["i32","i32"],"result":"i32"},
  {"name":"PsSetCreateProcessNotifyRoutineEx","component":"ps","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":0,"doc":"Asks to be told of processes and to decide.","proto":"NTSTATUS PsSetCreateProcessNotifyRoutineEx(_In_ PCREATE_PROCESS_NOTIFY_ROUTINE_EX NotifyRoutine, _In_ BOOLEAN Remove)","params":["i32","i32"],"result":"i32"},
  {"name":"PsSetCreateThreadNotifyRoutine","component":"ps","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":0,"doc":"Asks to be told of threads.","proto":"NTSTATUS PsSetCreateThreadNotifyRoutine(_In_ PCREATE_THREAD_NOTIFY_ROUTINE NotifyRoutine)","params":["i32"],"result":"i32"},
  {"name":"PsRemoveCreateThreadNotifyRoutine","component":"ps","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":0,"doc":"Takes that back.","proto":"NTSTATUS PsRemoveCreateThreadNotifyRoutine(_In_ PCREATE_THREAD_NOTIFY_ROUTINE NotifyRoutine)","params":["i32"],"result":"i32"},
  {"name":"PsSetLoadImageNotifyRoutine","component":"ps","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":0,"doc":"Asks to be told of images.","proto":"NTSTATUS PsSetLoadImageNotifyRoutine(_In_ PLOAD_IMAGE_NOTIFY_ROUTINE NotifyRoutine)","params":["i32"],"result":"i32"},
  {"name":"PsRemoveLoadImageNotifyRoutine","component":"ps","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":0,"doc":"Takes that back.","proto":"NTSTATUS PsRemoveLoadImageNotifyRoutine(_In_ PLOAD_IMAGE_NOTIFY_ROUTINE NotifyRoutine)","params":["i32"],"result":"i32"},
  {"name":"PsGetProcessCreateTimeQuadPart","component":"ps","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":31,"doc":"Returns when a process began; 100 ns.","proto":"LONGLONG PsGetProcessCreateTimeQuadPart(_In_ PEPROCESS Process)","params":["i32"],"result":"i64"},
  {"name":"PsGetProcessImageFileName","component":"ps","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":31,"doc":"Returns the short name of a process.","proto":"PUCHAR PsGetProcessImageFileName(_In_ PEPROCESS Process)","params":["i32"],"result":"i32"},
  {"name":"PsGetProcessInheritedFromUniqueProcessId","component":"ps","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":31,"doc":"Returns the id of the parent.","proto":"HANDLE PsGetProcessInheritedFromUniqueProcessId(_In_ PEPROCESS Process)","params":["i32"],"result":"i32"},
  {"name":"PsGetProcessSectionBaseAddress","component":"ps","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":31,"doc":"Returns where the image of a process lies.","proto":"PVOID PsGetProcessSectionBaseAddress(_In_ PEPROCESS Process)","params":["i32"],"result":"i32"},
  {"name":"KeStackAttachProcess","component":"ps","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":1,"doc":"Enters the address space of a process.","proto":"VOID KeStackAttachProcess(_Inout_ PRKPROCESS Process, _Out_ PRKAPC_STATE ApcState)","params":["i32","i32"],"result":"void"},
  {"name":"KeUnstackDetachProcess","component":"ps","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":1,"doc":"Leaves it again.","proto":"VOID KeUnstackDetachProcess(_In_ PRKAPC_STATE ApcState)","params":["i32"],"result":"void"},
  {"name":"KeAttachProcess","component":"ps","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":1,"doc":"Enters the address space of a process; obsolete.","proto":"VOID KeAttachProcess(_Inout_ PRKPROCESS Process)","params":["i32"],"result":"void"},
  {"name":"KeDetachProcess","component":"ps","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":1,"doc":"Leaves it again; obsolete.","proto":"VOID KeDetachProcess(VOID)","params":[],"result":"void"},
  {"name":"PsReferencePrimaryToken","component":"ps","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Returns and references the token of a process.","proto":"PACCESS_TOKEN PsReferencePrimaryToken(_Inout_ PEPROCESS Process)","params":["i32"],"result":"i32"},
  {"name":"PsDereferencePrimaryToken","component":"ps","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Lets it go.","proto":"VOID PsDereferencePrimaryToken(_In_ PACCESS_TOKEN PrimaryToken)","params":["i32"],"result":"void"},
  {"name":"PsReferenceImpersonationToken","component":"ps","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Returns and references the token a thread acts with.","proto":"PACCESS_TOKEN PsReferenceImpersonationToken(_Inout_ PETHREAD Thread, _Out_ PBOOLEAN CopyOnOpen, _Out_ PBOOLEAN EffectiveOnly, _Out_ SECURITY_IMPERSONATION_LEVEL *ImpersonationLevel)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"PsDereferenceImpersonationToken","component":"ps","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Lets it go.","proto":"VOID PsDereferenceImpersonationToken(_In_ PACCESS_TOKEN ImpersonationToken)","params":["i32"],"result":"void"},
  {"name":"PsImpersonateClient","component":"ps","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Lets a thread act as a client.","proto":"NTSTATUS PsImpersonateClient(_Inout_ PETHREAD Thread, _In_opt_ PACCESS_TOKEN Token, _In_ BOOLEAN CopyOnOpen, _In_ BOOLEAN EffectiveOnly, _In_ SECURITY_IMPERSONATION_LEVEL ImpersonationLevel)","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"PsRevertToSelf","component":"ps","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Ends impersonation.","proto":"VOID PsRevertToSelf(VOID)","params":[],"result":"void"},
  {"name":"PsRevertThreadToSelf","component":"ps","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Ends impersonation of a thread.","proto":"VOID PsRevertThreadToSelf(_Inout_ PETHREAD Thread)","params":["i32"],"result":"void"},
  {"name":"PsIsThreadImpersonating","component":"ps","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":31,"doc":"Whether a thread acts for another.","proto":"BOOLEAN PsIsThreadImpersonating(_In_ PETHREAD Thread)","params":["i32"],"result":"i32"},
  {"name":"PsDisableImpersonation","component":"ps","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Stops impersonation for a while.","proto":"BOOLEAN PsDisableImpersonation(_Inout_ PETHREAD Thread, _Inout_ PSE_IMPERSONATION_STATE ImpersonationState)","params":["i32","i32"],"result":"i32"},
  {"name":"PsRestoreImpersonation","component":"ps","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Goes on with it.","proto":"VOID PsRestoreImpersonation(_Inout_ PETHREAD Thread, _In_ PSE_IMPERSONATION_STATE ImpersonationState)","params":["i32","i32"],"result":"void"},
  {"name":"PsChargePoolQuota","component":"ps","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":1,"doc":"Charges quota; nobody has a limit.","proto":"VOID PsChargePoolQuota(_In_ PEPROCESS Process, _In_ POOL_TYPE PoolType, _In_ ULONG_PTR Amount)","params":["i32","i32","i32"],"result":"void"},
  {"name":"PsChargeProcessPoolQuota","component":"ps","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":1,"doc":"Charges quota; nobody has a limit.","proto":"NTSTATUS PsChargeProcessPoolQuota(_In_ PEPROCESS Process, _In_ POOL_TYPE PoolType, _In_ ULONG_PTR Amount)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"PsReturnPoolQuota","component":"ps","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":2,"doc":"Returns quota.","proto":"VOID PsReturnPoolQuota(_In_ PEPROCESS Process, _In_ POOL_TYPE PoolType, _In_ ULONG_PTR Amount)","params":["i32","i32","i32"],"result":"void"},
  {"name":"SeDeleteClientSecurity","component":"ps","support":"full","note":"","kind":"header","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Lets a client context go.","proto":"VOID SeDeleteClientSecurity(_In_ PSECURITY_CLIENT_CONTEXT ClientContext)","params":["i32"],"result":"void"},
  {"name":"SeStopImpersonatingClient","component":"ps","support":"full","note":"","kind":"header","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Ends impersonation.","proto":"VOID SeStopImpersonatingClient(VOID)","params":[],"result":"void"},
  {"name":"SeQuerySubjectContextToken","component":"ps","support":"full","note":"","kind":"header","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Returns the token that a subject acts with.","proto":"PACCESS_TOKEN SeQuerySubjectContextToken(_In_ PSECURITY_SUBJECT_CONTEXT SubjectContext)","params":["i32"],"result":"i32"},
  {"name":"PsChargeProcessNonPagedPoolQuota","component":"ps","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":1,"doc":"Charges quota; nobody has a limit.","proto":"NTSTATUS PsChargeProcessNonPagedPoolQuota(_In_ PEPROCESS Process, _In_ SIZE_T Amount)","params":["i32","i32"],"result":"i32"},
  {"name":"PsChargeProcessPagedPoolQuota","component":"ps","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":1,"doc":"Charges quota; nobody has a limit.","proto":"NTSTATUS PsChargeProcessPagedPoolQuota(_In_ PEPROCESS Process, _In_ SIZE_T Amount)","params":["i32","i32"],"result":"i32"},
  {"name":"PsReturnProcessNonPagedPoolQuota","component":"ps","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":1,"doc":"Returns quota.","proto":"VOID PsReturnProcessNonPagedPoolQuota(_In_ PEPROCESS Process, _In_ SIZE_T Amount)","params":["i32","i32"],"result":"void"},
  {"name":"PsReturnProcessPagedPoolQuota","component":"ps","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":1,"doc":"Returns quota.","proto":"VOID PsReturnProcessPagedPoolQuota(_In_ PEPROCESS Process, _In_ SIZE_T Amount)","params":["i32","i32"],"result":"void"},
  {"name":"NtStressThread","component":"ps","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Stress tests: a thread that begins when DriverEntry has returned.","proto":"NTSTATUS NtStressThread(_In_ PKSTART_ROUTINE Routine, _In_opt_ PVOID Context)","params":["i32","i32"],"result":"i32"},
  {"name":"NtStressAtQuiescence","component":"ps","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Stress tests: has a routine called when all threads of NtStressThread have ended, before DriverUnload.","proto":"NTSTATUS NtStressAtQuiescence(_In_ PKSTART_ROUTINE Routine, _In_opt_ PVOID Context)","params":["i32","i32"],"result":"i32"},
  {"name":"NtStressRandom","component":"ps","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":31,"doc":"Stress tests: a random number below the limit, the same again when the schedule is replayed.","proto":"ULONG NtStressRandom(_In_ ULONG Limit)","params":["i32"],"result":"i32"},
  {"name":"ObReferenceObjectByHandle","component":"ob","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Gives the object of a handle, referenced.","proto":"NTSTATUS ObReferenceObjectByHandle(_In_ HANDLE Handle, _In_ ACCESS_MASK DesiredAccess, _In_opt_ POBJECT_TYPE ObjectType, _In_ KPROCESSOR_MODE AccessMode, _Out_ PVOID *Object, _Out_opt_ POBJECT_HANDLE_INFORMATION HandleInformation)","params":["i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"ObReferenceObjectByHandleWithTag","component":"ob","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Gives the object of a handle, referenced under a tag.","proto":"NTSTATUS ObReferenceObjectByHandleWithTag(_In_ HANDLE Handle, _In_ ACCESS_MASK DesiredAccess, _In_opt_ POBJECT_TYPE ObjectType, _In_ KPROCESSOR_MODE AccessMode, _In_ ULONG Tag, _Out_ PVOID *Object, _Out_opt_ POBJECT_HANDLE_INFORMATION HandleInformation)","params":["i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"ObReferenceObjectByPointer","component":"ob","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"References an object after a check of its type.","proto":"NTSTATUS ObReferenceObjectByPointer(_In_ PVOID Object, _In_ ACCESS_MASK DesiredAccess, _In_opt_ POBJECT_TYPE ObjectType, _In_ KPROCESSOR_MODE AccessMode)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"ObReferenceObjectByPointerWithTag","component":"ob","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"References an object under a tag after a check of its type.","proto":"NTSTATUS ObReferenceObjectByPointerWithTag(_In_ PVOID Object, _In_ ACCESS_MASK DesiredAccess, _In_opt_ POBJECT_TYPE ObjectType, _In_ KPROCESSOR_MODE AccessMode, _In_ ULONG Tag)","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"ObReferenceObject","component":"ob","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"References an object; returns the new count.","proto":"LONG_PTR ObReferenceObject(_In_ PVOID Object)","params":["i32"],"result":"i32"},
  {"name":"ObDereferenceObject","component":"ob","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Lets an object go; returns the new count.","proto":"LONG_PTR ObDereferenceObject(_In_ PVOID Object)","params":["i32"],"result":"i32"},
  {"name":"ObfReferenceObject","component":"ob","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"References an object; returns the new count.","proto":"LONG_PTR ObfReferenceObject(_In_ PVOID Object)","params":["i32"],"result":"i32"},
  {"name":"ObfReferenceObjectWithTag","component":"ob","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"References an object under a tag; returns the new count.","proto":"LONG_PTR ObfReferenceObjectWithTag(_In_ PVOID Object, _In_ ULONG Tag)","params":["i32","i32"],"result":"i32"},
  {"name":"ObfDereferenceObject","component":"ob","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Lets an object go; returns the new count.","proto":"LONG_PTR ObfDereferenceObject(_In_ PVOID Object)","params":["i32"],"result":"i32"},
  {"name":"ObfDereferenceObjectWithTag","component":"ob","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Lets an object go under a tag; returns the new count.","proto":"LONG_PTR ObfDereferenceObjectWithTag(_In_ PVOID Object, _In_ ULONG Tag)","params":["i32","i32"],"result":"i32"},
  {"name":"ObDereferenceObjectDeferDelete","component":"ob","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Lets an object go; its end may come later.","proto":"VOID ObDereferenceObjectDeferDelete(_In_ PVOID Object)","params":["i32"],"result":"void"},
  {"name":"ObDereferenceObjectDeferDeleteWithTag","component":"ob","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Lets an object go under a tag; its end may come later.","proto":"VOID ObDereferenceObjectDeferDeleteWithTag(_In_ PVOID Object, _In_ ULONG Tag)","params":["i32","i32"],"result":"void"},
  {"name":"ObOpenObjectByPointer","component":"ob","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Makes a handle to an object.","proto":"NTSTATUS ObOpenObjectByPointer(_In_ PVOID Object, _In_ ULONG HandleAttributes, _In_opt_ PACCESS_STATE PassedAccessState, _In_ ACCESS_MASK DesiredAccess, _In_opt_ POBJECT_TYPE ObjectType, _In_ KPROCESSOR_MODE AccessMode, _Out_ PHANDLE Handle)","params":["i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"ObCloseHandle","component":"ob","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":0,"doc":"Closes a handle.","proto":"NTSTATUS ObCloseHandle(_In_ HANDLE Handle, _In_ KPROCESSOR_MODE PreviousMode)","params":["i32","i32"],"result":"i32"},
  {"name":"ObQueryNameString","component":"ob","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Gives the name of an object; lengths in bytes.","proto":"NTSTATUS ObQueryNameString(_In_ PVOID Object, _Out_opt_ POBJECT_NAME_INFORMATION ObjectNameInfo, _In_ ULONG Length, _Out_ PULONG ReturnLength)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"ObReferenceObjectByName","component":"ob","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Gives the object of a name, referenced.","proto":"NTSTATUS ObReferenceObjectByName(_In_ PUNICODE_STRING ObjectName, _In_ ULONG Attributes, _In_opt_ PACCESS_STATE AccessState, _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_TYPE ObjectType, _In_ KPROCESSOR_MODE AccessMode, _Inout_opt_ PVOID ParseContext, _Out_ PVOID *Object)","params":["i32","i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"ObOpenObjectByName","component":"ob","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Opens an object by name.","proto":"NTSTATUS ObOpenObjectByName(_In_ POBJECT_ATTRIBUTES ObjectAttributes, _In_ POBJECT_TYPE ObjectType, _In_ KPROCESSOR_MODE AccessMode, _In_opt_ PACCESS_STATE AccessState, _In_ ACCESS_MASK DesiredAccess, _Inout_opt_ PVOID ParseContext, _Out_ PHANDLE Handle)","params":["i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"ObGetObjectType","component":"ob","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":31,"doc":"Returns the type of an object.","proto":"POBJECT_TYPE ObGetObjectType(_In_ PVOID Object)","params":["i32"],"result":"i32"},
  {"name":"ObGetObjectSecurity","component":"ob","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":1,"doc":"Gives the security descriptor of an object.","proto":"NTSTATUS ObGetObjectSecurity(_In_ PVOID Object, _Out_ PSECURITY_DESCRIPTOR *SecurityDescriptor, _Out_ PBOOLEAN MemoryAllocated)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"ObReleaseObjectSecurity","component":"ob","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":1,"doc":"Lets it go.","proto":"VOID ObReleaseObjectSecurity(_In_ PSECURITY_DESCRIPTOR SecurityDescriptor, _In_ BOOLEAN MemoryAllocated)","params":["i32","i32"],"result":"void"},
  {"name":"ObRegisterCallbacks","component":"ob","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":1,"doc":"Asks to be told when handles are made.","proto":"NTSTATUS ObRegisterCallbacks(_In_ POB_CALLBACK_REGISTRATION CallbackRegistration, _Out_ PVOID *RegistrationHandle)","params":["i32","i32"],"result":"i32"},
  {"name":"ObUnRegisterCallbacks","component":"ob","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":1,"doc":"Takes that back.","proto":"VOID ObUnRegisterCallbacks(_In_ PVOID RegistrationHandle)","params":["i32"],"result":"void"},
  {"name":"ObGetFilterVersion","component":"ob","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Returns the version of those callbacks.","proto":"USHORT ObGetFilterVersion(VOID)","params":[],"result":"i32"},
  {"name":"ObCreateObject","component":"ob","support":"missing","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Makes an object of a type.","proto":"NTSTATUS ObCreateObject(_In_ KPROCESSOR_MODE ProbeMode, _In_ POBJECT_TYPE ObjectType, _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_ KPROCESSOR_MODE OwnershipMode, _Inout_opt_ PVOID ParseContext, _In_ ULONG ObjectBodySize, _In_ ULONG PagedPoolCharge, _In_ ULONG NonPagedPoolCharge, _Out_ PVOID *Object)","params":["i32","i32","i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"ObInsertObject","component":"ob","support":"missing","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Gives an object a name and a handle.","proto":"NTSTATUS ObInsertObject(_In_ PVOID Object, _In_opt_ PACCESS_STATE AccessState, _In_ ACCESS_MASK DesiredAccess, _In_ ULONG ObjectPointerBias, _Out_opt_ PVOID *NewObject, _Out_ PHANDLE Handle)","params":["i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"ProbeForRead","component":"mm","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":1,"doc":"Checks that a buffer lies in user space and is aligned.","proto":"VOID ProbeForRead(_In_ const volatile VOID *Address, _In_ SIZE_T Length, _In_ ULONG Alignment)","params":["i32","i32","i32"],"result":"void"},
  {"name":"ProbeForWrite","component":"mm","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":1,"doc":"Checks that a buffer lies in user space, is aligned, and can be written.","proto":"VOID ProbeForWrite(_Inout_ volatile VOID *Address, _In_ SIZE_T Length, _In_ ULONG Alignment)","params":["i32","i32","i32"],"result":"void"},
  {"name":"MmIsAddressValid","component":"mm","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Whether reading the byte there would not fault now.","proto":"BOOLEAN MmIsAddressValid(_In_ PVOID VirtualAddress)","params":["i32"],"result":"i32"},
  {"name":"MmGetSystemRoutineAddress","component":"mm","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Returns a pointer to a kernel export, NULL when there is none.","proto":"PVOID MmGetSystemRoutineAddress(_In_ PUNICODE_STRING SystemRoutineName)","params":["i32"],"result":"i32"},
  {"name":"IoAllocateMdl","component":"mm","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Makes an MDL for a buffer; bytes.","proto":"PMDL IoAllocateMdl(_In_opt_ PVOID VirtualAddress, _In_ ULONG Length, _In_ BOOLEAN SecondaryBuffer, _In_ BOOLEAN ChargeQuota, _Inout_opt_ PIRP Irp)","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"IoFreeMdl","component":"mm","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Frees an MDL.","proto":"VOID IoFreeMdl(_In_ PMDL Mdl)","params":["i32"],"result":"void"},
  {"name":"IoBuildPartialMdl","component":"mm","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Describes a part of a buffer; bytes.","proto":"VOID IoBuildPartialMdl(_In_ PMDL SourceMdl, _Inout_ PMDL TargetMdl, _In_ PVOID VirtualAddress, _In_ ULONG Length)","params":["i32","i32","i32","i32"],"result":"void"},
  {"name":"MmBuildMdlForNonPagedPool","component":"mm","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Completes an MDL of nonpaged memory.","proto":"VOID MmBuildMdlForNonPagedPool(_Inout_ PMDL MemoryDescriptorList)","params":["i32"],"result":"void"},
  {"name":"MmProbeAndLockPages","component":"mm","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Locks the pages of a buffer.","proto":"VOID MmProbeAndLockPages(_Inout_ PMDL MemoryDescriptorList, _In_ KPROCESSOR_MODE AccessMode, _In_ LOCK_OPERATION Operation)","params":["i32","i32","i32"],"result":"void"},
  {"name":"MmUnlockPages","component":"mm","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Unlocks them.","proto":"VOID MmUnlockPages(_Inout_ PMDL MemoryDescriptorList)","params":["i32"],"result":"void"},
  {"name":"MmMapLockedPages","component":"mm","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Maps locked pages; obsolete.","proto":"PVOID MmMapLockedPages(_In_ PMDL MemoryDescriptorList, _In_ KPROCESSOR_MODE AccessMode)","params":["i32","i32"],"result":"i32"},
  {"name":"MmMapLockedPagesSpecifyCache","component":"mm","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Maps locked pages.","proto":"PVOID MmMapLockedPagesSpecifyCache(_In_ PMDL MemoryDescriptorList, _In_ KPROCESSOR_MODE AccessMode, _In_ MEMORY_CACHING_TYPE CacheType, _In_opt_ PVOID RequestedAddress, _In_ ULONG BugCheckOnFailure, _In_ ULONG Priority)","params":["i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"MmUnmapLockedPages","component":"mm","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Unmaps them.","proto":"VOID MmUnmapLockedPages(_In_ PVOID BaseAddress, _In_ PMDL MemoryDescriptorList)","params":["i32","i32"],"result":"void"},
  {"name":"MmProtectMdlSystemAddress","component":"mm","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Changes the protection of a mapping.","proto":"NTSTATUS MmProtectMdlSystemAddress(_In_ PMDL MemoryDescriptorList, _In_ ULONG NewProtect)","params":["i32","i32"],"result":"i32"},
  {"name":"MmSizeOfMdl","component":"mm","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Bytes an MDL for a buffer needs.","proto":"SIZE_T MmSizeOfMdl(_In_ PVOID Base, _In_ SIZE_T Length)","params":["i32","i32"],"result":"i32"},
  {"name":"MmAllocatePagesForMdl","component":"mm","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":1,"doc":"Allocates pages.","proto":"PMDL MmAllocatePagesForMdl(_In_ PHYSICAL_ADDRESS LowAddress, _In_ PHYSICAL_ADDRESS HighAddress, _In_ PHYSICAL_ADDRESS SkipBytes, _In_ SIZE_T TotalBytes)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"MmAllocatePagesForMdlEx","component":"mm","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":1,"doc":"Allocates pages.","proto":"PMDL MmAllocatePagesForMdlEx(_In_ PHYSICAL_ADDRESS LowAddress, _In_ PHYSICAL_ADDRESS HighAddress, _In_ PHYSICAL_ADDRESS SkipBytes, _In_ SIZE_T TotalBytes, _In_ MEMORY_CACHING_TYPE CacheType, _In_ ULONG Flags)","params":["i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"MmFreePagesFromMdl","component":"mm","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":1,"doc":"Frees them.","proto":"VOID MmFreePagesFromMdl(_Inout_ PMDL MemoryDescriptorList)","params":["i32"],"result":"void"},
  {"name":"MmAllocateMappingAddress","component":"mm","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":1,"doc":"Reserves addresses.","proto":"PVOID MmAllocateMappingAddress(_In_ SIZE_T NumberOfBytes, _In_ ULONG PoolTag)","params":["i32","i32"],"result":"i32"},
  {"name":"MmFreeMappingAddress","component":"mm","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":1,"doc":"Frees them.","proto":"VOID MmFreeMappingAddress(_In_ PVOID BaseAddress, _In_ ULONG PoolTag)","params":["i32","i32"],"result":"void"},
  {"name":"MmMapLockedPagesWithReservedMapping","component":"mm","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Maps pages to reserved addresses.","proto":"PVOID MmMapLockedPagesWithReservedMapping(_In_ PVOID MappingAddress, _In_ ULONG PoolTag, _In_ PMDL MemoryDescriptorList, _In_ MEMORY_CACHING_TYPE CacheType)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"MmUnmapReservedMapping","component":"mm","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Unmaps them.","proto":"VOID MmUnmapReservedMapping(_In_ PVOID BaseAddress, _In_ ULONG PoolTag, _In_ PMDL MemoryDescriptorList)","params":["i32","i32","i32"],"result":"void"},
  {"name":"MmAllocateContiguousMemory","component":"mm","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":2,"doc":"Allocates contiguous memory.","proto":"PVOID MmAllocateContiguousMemory(_In_ SIZE_T NumberOfBytes, _In_ PHYSICAL_ADDRESS HighestAcceptableAddress)","params":["i32","i32"],"result":"i32"},
  {"name":"MmFreeContiguousMemory","component":"mm","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":2,"doc":"Frees it.","proto":"VOID MmFreeContiguousMemory(_In_ PVOID BaseAddress)","params":["i32"],"result":"void"},
  {"name":"MmAllocateNonCachedMemory","component":"mm","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":1,"doc":"Allocates uncached memory.","proto":"PVOID MmAllocateNonCachedMemory(_In_ SIZE_T NumberOfBytes)","params":["i32"],"result":"i32"},
  {"name":"MmFreeNonCachedMemory","component":"mm","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":1,"doc":"Frees it.","proto":"VOID MmFreeNonCachedMemory(_In_ PVOID BaseAddress, _In_ SIZE_T NumberOfBytes)","params":["i32","i32"],"result":"void"},
  {"name":"MmGetPhysicalAddress","component":"mm","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":31,"doc":"Returns the physical address.","proto":"PHYSICAL_ADDRESS MmGetPhysicalAddress(_In_ PVOID BaseAddress)","params":["i32","i32"],"result":"void"},
  {"name":"MmMapIoSpace","component":"mm","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Maps device memory.","proto":"PVOID MmMapIoSpace(_In_ PHYSICAL_ADDRESS PhysicalAddress, _In_ SIZE_T NumberOfBytes, _In_ MEMORY_CACHING_TYPE CacheType)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"MmUnmapIoSpace","component":"mm","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Unmaps it.","proto":"VOID MmUnmapIoSpace(_In_ PVOID BaseAddress, _In_ SIZE_T NumberOfBytes)","params":["i32","i32"],"result":"void"},
  {"name":"MmLockPagableDataSection","component":"mm","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":1,"doc":"Locks a pageable section.","proto":"PVOID MmLockPagableDataSection(_In_ PVOID AddressWithinSection)","params":["i32"],"result":"i32"},
  {"name":"MmUnlockPagableImageSection","component":"mm","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":1,"doc":"Unlocks it.","proto":"VOID MmUnlockPagableImageSection(_In_ PVOID ImageSectionHandle)","params":["i32"],"result":"void"},
  {"name":"MmPageEntireDriver","component":"mm","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":1,"doc":"Makes a driver pageable.","proto":"PVOID MmPageEntireDriver(_In_ PVOID AddressWithinSection)","params":["i32"],"result":"i32"},
  {"name":"MmResetDriverPaging","component":"mm","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":1,"doc":"Takes that back.","proto":"VOID MmResetDriverPaging(_In_ PVOID AddressWithinSection)","params":["i32"],"result":"void"},
  {"name":"MmGetSystemAddressForMdlSafe","component":"mm","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Returns a kernel address of the buffer, mapping it when needed.","proto":"PVOID MmGetSystemAddressForMdlSafe(_Inout_ PMDL Mdl, _In_ ULONG Priority)","params":["i32","i32"],"result":"i32"},
  {"name":"MmGetMdlByteCount","component":"mm","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Bytes of the buffer.","proto":"ULONG MmGetMdlByteCount(_In_ PMDL Mdl)","params":["i32"],"result":"i32"},
  {"name":"MmGetMdlVirtualAddress","component":"mm","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Address of the buffer.","proto":"PVOID MmGetMdlVirtualAddress(_In_ PMDL Mdl)","params":["i32"],"result":"i32"},
  {"name":"MmGetMdlByteOffset","component":"mm","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Offset of the buffer in its first page.","proto":"ULONG MmGetMdlByteOffset(_In_ PMDL Mdl)","params":["i32"],"result":"i32"},
  {"name":"MmAllocateContiguousMemorySpecifyCache","component":"mm","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":2,"doc":"Allocates contiguous memory.","proto":"PVOID MmAllocateContiguousMemorySpecifyCache(_In_ SIZE_T NumberOfBytes, _In_ PHYSICAL_ADDRESS LowestAcceptableAddress, _In_ PHYSICAL_ADDRESS HighestAcceptableAddress, _In_ PHYSICAL_ADDRESS BoundaryAddressMultiple, _In_ MEMORY_CACHING_TYPE CacheType)","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"MmFreeContiguousMemorySpecifyCache","component":"mm","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":2,"doc":"Frees it.","proto":"VOID MmFreeContiguousMemorySpecifyCache(_In_ PVOID BaseAddress, _In_ SIZE_T NumberOfBytes, _In_ MEMORY_CACHING_TYPE CacheType)","params":["i32","i32","i32"],"result":"void"},
  {"name":"MmCreateMdl","component":"mm","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":2,"doc":"Makes an MDL; obsolete.","proto":"PMDL MmCreateMdl(_In_opt_ PMDL MemoryDescriptorList, _In_ PVOID Base, _In_ SIZE_T Length)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"MmCopyVirtualMemory","component":"mm","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":1,"doc":"Copies between processes; bytes.","proto":"NTSTATUS MmCopyVirtualMemory(_In_ PEPROCESS SourceProcess, _In_ PVOID SourceAddress, _In_ PEPROCESS TargetProcess, _Out_ PVOID TargetAddress, _In_ SIZE_T BufferSize, _In_ KPROCESSOR_MODE PreviousMode, _Out_ PSIZE_T ReturnSize)","params":["i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"MmCopyMemory","component":"mm","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":1,"doc":"Copies from an address that may not be there; bytes.","proto":"NTSTATUS MmCopyMemory(_In_ PVOID TargetAddress, _In_ MM_COPY_ADDRESS SourceAddress, _In_ SIZE_T NumberOfBytes, _In_ ULONG Flags, _Out_ PSIZE_T NumberOfBytesTransferred)","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"DbgPrint","component":"kd","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Prints, at most 512 bytes a call.","proto":"ULONG DbgPrint(_In_ PCSTR Format, ...)","params":["i32","i32"],"result":"i32"},
  {"name":"DbgPrintEx","component":"kd","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Prints when the filter of the component lets the level through.","proto":"ULONG DbgPrintEx(_In_ ULONG ComponentId, _In_ ULONG Level, _In_ PCSTR Format, ...)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"vDbgPrintEx","component":"kd","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"DbgPrintEx with a va_list.","proto":"ULONG vDbgPrintEx(_In_ ULONG ComponentId, _In_ ULONG Level, _In_ PCCH Format, _In_ va_list arglist)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"vDbgPrintExWithPrefix","component":"kd","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"DbgPrintEx with a va_list and a text before it.","proto":"ULONG vDbgPrintExWithPrefix(_In_ PCCH Prefix, _In_ ULONG ComponentId, _In_ ULONG Level, _In_ PCCH Format, _In_ va_list arglist)","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"DbgQueryDebugFilterState","component":"kd","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Whether the filter lets a level through: TRUE or FALSE.","proto":"NTSTATUS DbgQueryDebugFilterState(_In_ ULONG ComponentId, _In_ ULONG Level)","params":["i32","i32"],"result":"i32"},
  {"name":"DbgSetDebugFilterState","component":"kd","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Changes the filter.","proto":"NTSTATUS DbgSetDebugFilterState(_In_ ULONG ComponentId, _In_ ULONG Level, _In_ BOOLEAN State)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"DbgBreakPoint","component":"kd","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Breaks into the debugger; none is attached, so it is noted and the driver goes on.","proto":"VOID DbgBreakPoint(VOID)","params":[],"result":"void"},
  {"name":"DbgBreakPointWithStatus","component":"kd","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Breaks into the debugger with a status.","proto":"VOID DbgBreakPointWithStatus(_In_ ULONG Status)","params":["i32"],"result":"void"},
  {"name":"RtlAssert","component":"kd","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Reports a failed assertion.","proto":"VOID RtlAssert(_In_ PVOID FailedAssertion, _In_ PVOID FileName, _In_ ULONG LineNumber, _In_opt_ PCHAR Message)","params":["i32","i32","i32","i32"],"result":"void"},
  {"name":"KdPrint","component":"kd","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"DbgPrint of a parenthesised list, in debug builds.","proto":"VOID KdPrint(_In_ PCSTR Format, ...)","params":["i32","i32"],"result":"void"},
  {"name":"KdPrintEx","component":"kd","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"DbgPrintEx of a parenthesised list, in debug builds.","proto":"VOID KdPrintEx(_In_ PCSTR Format, ...)","params":["i32","i32"],"result":"void"},
  {"name":"KdBreakPoint","component":"kd","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"DbgBreakPoint, in debug builds.","proto":"VOID KdBreakPoint(VOID)","params":[],"result":"void"},
  {"name":"ASSERT","component":"kd","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Reports an expression that is false, in debug builds.","proto":"VOID ASSERT(_In_ BOOLEAN Expression)","params":["i32"],"result":"void"},
  {"name":"ASSERTMSG","component":"kd","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"ASSERT with a text.","proto":"VOID ASSERTMSG(_In_ PCSTR Message, _In_ BOOLEAN Expression)","params":["i32","i32"],"result":"void"},
  {"name":"NT_ASSERT","component":"kd","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Reports an expression that is false, in debug builds.","proto":"BOOLEAN NT_ASSERT(_In_ BOOLEAN Expression)","params":["i32"],"result":"i32"},
  {"name":"DbgRaiseAssertionFailure","component":"kd","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Raises STATUS_ASSERTION_FAILURE.","proto":"VOID DbgRaiseAssertionFailure(VOID)","params":[],"result":"void"},
  {"name":"PAGED_CODE","component":"kd","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Asserts an IRQL at which pageable code may run.","proto":"VOID PAGED_CODE(VOID)","params":[],"result":"void"},
  {"name":"KdRefreshDebuggerNotPresent","component":"kd","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":31,"doc":"Whether no debugger is attached.","proto":"BOOLEAN KdRefreshDebuggerNotPresent(VOID)","params":[],"result":"i32"},
  {"name":"RtlInitUnicodeString","component":"rtl","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Makes a counted string of a terminated one, without a copy.","proto":"VOID RtlInitUnicodeString(_Out_ PUNICODE_STRING DestinationString, _In_opt_ PCWSTR SourceString)","params":["i32","i32"],"result":"void"},
  {"name":"RtlInitUnicodeStringEx","component":"rtl","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":31,"doc":"The same, but fails when the string is too long.","proto":"NTSTATUS RtlInitUnicodeStringEx(_Out_ PUNICODE_STRING DestinationString, _In_opt_ PCWSTR SourceString)","params":["i32","i32"],"result":"i32"},
  {"name":"RtlInitAnsiString","component":"rtl","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Makes a counted string of a terminated one, without a copy.","proto":"VOID RtlInitAnsiString(_Out_ PANSI_STRING DestinationString, _In_opt_ PCSZ SourceString)","params":["i32","i32"],"result":"void"},
  {"name":"RtlInitString","component":"rtl","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Makes a counted string of a terminated one, without a copy.","proto":"VOID RtlInitString(_Out_ PSTRING DestinationString, _In_opt_ PCSZ SourceString)","params":["i32","i32"],"result":"void"},
  {"name":"RtlInitEmptyUnicodeString","component":"rtl","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Makes an empty string over a buffer; bytes.","proto":"VOID RtlInitEmptyUnicodeString(_Out_ PUNICODE_STRING UnicodeString, _In_ PWCHAR Buffer, _In_ USHORT BufferSize)","params":["i32","i32","i32"],"result":"void"},
  {"name":"RTL_CONSTANT_STRING","component":"rtl","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Initialises a counted string from a literal.","proto":"UNICODE_STRING RTL_CONSTANT_STRING(_In_ PCWSTR s)","params":["i32","i32"],"result":"void"},
  {"name":"RtlCopyUnicodeString","component":"rtl","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Copies what fits.","proto":"VOID RtlCopyUnicodeString(_Inout_ PUNICODE_STRING DestinationString, _In_opt_ PCUNICODE_STRING SourceString)","params":["i32","i32"],"result":"void"},
  {"name":"RtlCompareUnicodeString","component":"rtl","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Compares; below, equal to or above zero.","proto":"LONG RtlCompareUnicodeString(_In_ PCUNICODE_STRING String1, _In_ PCUNICODE_STRING String2, _In_ BOOLEAN CaseInSensitive)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"RtlCompareUnicodeStrings","component":"rtl","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":2,"doc":"Compares; lengths in characters.","proto":"LONG RtlCompareUnicodeStrings(_In_ PCWCH String1, _In_ SIZE_T String1Length, _In_ PCWCH String2, _In_ SIZE_T String2Length, _In_ BOOLEAN CaseInSensitive)","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"RtlEqualUnicodeString","component":"rtl","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Whether two strings are equal.","proto":"BOOLEAN RtlEqualUnicodeString(_In_ PCUNICODE_STRING String1, _In_ PCUNICODE_STRING String2, _In_ BOOLEAN CaseInSensitive)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"RtlPrefixUnicodeString","component":"rtl","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":2,"doc":"Whether the second string begins with the first.","proto":"BOOLEAN RtlPrefixUnicodeString(_In_ PCUNICODE_STRING String1, _In_ PCUNICODE_STRING String2, _In_ BOOLEAN CaseInSensitive)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"RtlPrefixString","component":"rtl","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":2,"doc":"Whether the second string begins with the first.","proto":"BOOLEAN RtlPrefixString(_In_ const STRING *String1, _In_ const STRING *String2, _In_ BOOLEAN CaseInSensitive)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"RtlAppendUnicodeToString","component":"rtl","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Appends a terminated string.","proto":"NTSTATUS RtlAppendUnicodeToString(_Inout_ PUNICODE_STRING Destination, _In_opt_ PCWSTR Source)","params":["i32","i32"],"result":"i32"},
  {"name":"RtlAppendUnicodeStringToString","component":"rtl","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Appends a counted string.","proto":"NTSTATUS RtlAppendUnicodeStringToString(_Inout_ PUNICODE_STRING Destination, _In_ PCUNICODE_STRING Source)","params":["i32","i32"],"result":"i32"},
  {"name":"RtlAppendStringToString","component":"rtl","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":2,"doc":"Appends a counted string.","proto":"NTSTATUS RtlAppendStringToString(_Inout_ PSTRING Destination, _In_ const STRING *Source)","params":["i32","i32"],"result":"i32"},
  {"name":"RtlUpcaseUnicodeChar","component":"rtl","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Returns a character in upper case.","proto":"WCHAR RtlUpcaseUnicodeChar(_In_ WCHAR SourceCharacter)","params":["i32"],"result":"i32"},
  {"name":"RtlDowncaseUnicodeChar","component":"rtl","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Returns a character in lower case.","proto":"WCHAR RtlDowncaseUnicodeChar(_In_ WCHAR SourceCharacter)","params":["i32"],"result":"i32"},
  {"name":"RtlUpcaseUnicodeString","component":"rtl","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Gives a string in upper case.","proto":"NTSTATUS RtlUpcaseUnicodeString(_Inout_ PUNICODE_STRING DestinationString, _In_ PCUNICODE_STRING SourceString, _In_ BOOLEAN AllocateDestinationString)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"RtlDowncaseUnicodeString","component":"rtl","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Gives a string in lower case.","proto":"NTSTATUS RtlDowncaseUnicodeString(_Inout_ PUNICODE_STRING DestinationString, _In_ PCUNICODE_STRING SourceString, _In_ BOOLEAN AllocateDestinationString)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"RtlFreeUnicodeString","component":"rtl","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Frees a string that another routine allocated.","proto":"VOID RtlFreeUnicodeString(_Inout_ PUNICODE_STRING UnicodeString)","params":["i32"],"result":"void"},
  {"name":"RtlFreeAnsiString","component":"rtl","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Frees a string that another routine allocated.","proto":"VOID RtlFreeAnsiString(_Inout_ PANSI_STRING AnsiString)","params":["i32"],"result":"void"},
  {"name":"RtlAnsiStringToUnicodeString","component":"rtl","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Converts to 16-bit characters.","proto":"NTSTATUS RtlAnsiStringToUnicodeString(_Inout_ PUNICODE_STRING DestinationString, _In_ PCANSI_STRING SourceString, _In_ BOOLEAN AllocateDestinationString)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"RtlUnicodeStringToAnsiString","component":"rtl","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Converts to bytes.","proto":"NTSTATUS RtlUnicodeStringToAnsiString(_Inout_ PANSI_STRING DestinationString, _In_ PCUNICODE_STRING SourceString, _In_ BOOLEAN AllocateDestinationString)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"RtlUnicodeStringToInteger","component":"rtl","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Reads a number; Base 0 looks for 0x, 0o, 0b.","proto":"NTSTATUS RtlUnicodeStringToInteger(_In_ PCUNICODE_STRING String, _In_ ULONG Base, _Out_ PULONG Value)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"RtlIntegerToUnicodeString","component":"rtl","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Writes a number.","proto":"NTSTATUS RtlIntegerToUnicodeString(_In_ ULONG Value, _In_ ULONG Base, _Inout_ PUNICODE_STRING String)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"RtlInt64ToUnicodeString","component":"rtl","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Writes a 64-bit number.","proto":"NTSTATUS RtlInt64ToUnicodeString(_In_ ULONGLONG Value, _In_ ULONG Base, _Inout_ PUNICODE_STRING String)","params":["i64","i32","i32"],"result":"i32"},
  {"name":"RtlHashUnicodeString","component":"rtl","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Hashes a string.","proto":"NTSTATUS RtlHashUnicodeString(_In_ PCUNICODE_STRING String, _In_ BOOLEAN CaseInSensitive, _In_ ULONG HashAlgorithm, _Out_ PULONG HashValue)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"RtlCharToInteger","component":"rtl","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":0,"doc":"Reads a number from bytes.","proto":"NTSTATUS RtlCharToInteger(_In_ PCSZ String, _In_ ULONG Base, _Out_ PULONG Value)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"RtlCompareString","component":"rtl","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":2,"doc":"Compares; below, equal to or above zero.","proto":"LONG RtlCompareString(_In_ const STRING *String1, _In_ const STRING *String2, _In_ BOOLEAN CaseInSensitive)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"RtlEqualString","component":"rtl","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":2,"doc":"Whether two strings are equal.","proto":"BOOLEAN RtlEqualString(_In_ const STRING *String1, _In_ const STRING *String2, _In_ BOOLEAN CaseInSensitive)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"RtlCopyString","component":"rtl","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":2,"doc":"Copies what fits.","proto":"VOID RtlCopyString(_Inout_ PSTRING DestinationString, _In_opt_ const STRING *SourceString)","params":["i32","i32"],"result":"void"},
  {"name":"RtlUpperChar","component":"rtl","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":0,"doc":"Returns a byte in upper case.","proto":"CHAR RtlUpperChar(_In_ CHAR Character)","params":["i32"],"result":"i32"},
  {"name":"RtlUpperString","component":"rtl","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":0,"doc":"Copies in upper case.","proto":"VOID RtlUpperString(_Inout_ PSTRING DestinationString, _In_ const STRING *SourceString)","params":["i32","i32"],"result":"void"},
  {"name":"RtlStringFromGUID","component":"rtl","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Writes a GUID; the string must be freed.","proto":"NTSTATUS RtlStringFromGUID(_In_ const GUID *Guid, _Out_ PUNICODE_STRING GuidString)","params":["i32","i32"],"result":"i32"},
  {"name":"RtlGUIDFromString","component":"rtl","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Reads a GUID.","proto":"NTSTATUS RtlGUIDFromString(_In_ PCUNICODE_STRING GuidString, _Out_ GUID *Guid)","params":["i32","i32"],"result":"i32"},
  {"name":"RtlAnsiStringToUnicodeSize","component":"rtl","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Bytes a conversion needs, with the terminator.","proto":"ULONG RtlAnsiStringToUnicodeSize(_In_ PCANSI_STRING AnsiString)","params":["i32"],"result":"i32"},
  {"name":"RtlxAnsiStringToUnicodeSize","component":"rtl","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Bytes a conversion needs, with the terminator.","proto":"ULONG RtlxAnsiStringToUnicodeSize(_In_ PCANSI_STRING AnsiString)","params":["i32"],"result":"i32"},
  {"name":"RtlxUnicodeStringToAnsiSize","component":"rtl","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Bytes a conversion needs, with the terminator.","proto":"ULONG RtlxUnicodeStringToAnsiSize(_In_ PCUNICODE_STRING UnicodeString)","params":["i32"],"result":"i32"},
  {"name":"RtlUnicodeToUTF8N","component":"rtl","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Converts to UTF-8; bytes.","proto":"NTSTATUS RtlUnicodeToUTF8N(_Out_ PCHAR UTF8StringDestination, _In_ ULONG UTF8StringMaxByteCount, _Out_ PULONG UTF8StringActualByteCount, _In_ PCWCH UnicodeStringSource, _In_ ULONG UnicodeStringByteCount)","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"RtlUTF8ToUnicodeN","component":"rtl","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Converts from UTF-8; bytes.","proto":"NTSTATUS RtlUTF8ToUnicodeN(_Out_ PWSTR UnicodeStringDestination, _In_ ULONG UnicodeStringMaxByteCount, _Out_ PULONG UnicodeStringActualByteCount, _In_ PCCH UTF8StringSource, _In_ ULONG UTF8StringByteCount)","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"RtlIsValidOemCharacter","component":"rtl","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Whether a character exists in the OEM code page.","proto":"BOOLEAN RtlIsValidOemCharacter(_Inout_ PWCHAR Char)","params":["i32"],"result":"i32"},
  {"name":"RtlCompareMemory","component":"rtl","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Returns the number of bytes that are equal from the start.","proto":"SIZE_T RtlCompareMemory(_In_ const VOID *Source1, _In_ const VOID *Source2, _In_ SIZE_T Length)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"RtlGetVersion","component":"rtl","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Gives the version of the system.","proto":"NTSTATUS RtlGetVersion(_Inout_ PRTL_OSVERSIONINFOW lpVersionInformation)","params":["i32"],"result":"i32"},
  {"name":"RtlTimeToTimeFields","component":"rtl","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Takes a time apart; 100 ns since 1601.","proto":"VOID RtlTimeToTimeFields(_In_ PLARGE_INTEGER Time, _Out_ PTIME_FIELDS TimeFields)","params":["i32","i32"],"result":"void"},
  {"name":"RtlTimeFieldsToTime","component":"rtl","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Puts a time together; FALSE when there is no such time.","proto":"BOOLEAN RtlTimeFieldsToTime(_In_ PTIME_FIELDS TimeFields, _Out_ PLARGE_INTEGER Time)","params":["i32","i32"],"result":"i32"},
  {"name":"RtlTimeToSecondsSince1970","component":"rtl","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":31,"doc":"Gives seconds since 1970; FALSE when they do not fit.","proto":"BOOLEAN RtlTimeToSecondsSince1970(_In_ PLARGE_INTEGER Time, _Out_ PULONG ElapsedSeconds)","params":["i32","i32"],"result":"i32"},
  {"name":"RtlTimeToSecondsSince1980","component":"rtl","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":31,"doc":"Gives seconds since 1980; FALSE when they do not fit.","proto":"BOOLEAN RtlTimeToSecondsSince1980(_In_ PLARGE_INTEGER Time, _Out_ PULONG ElapsedSeconds)","params":["i32","i32"],"result":"i32"},
  {"name":"RtlSecondsSince1970ToTime","component":"rtl","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":31,"doc":"Gives the time of seconds since 1970.","proto":"VOID RtlSecondsSince1970ToTime(_In_ ULONG ElapsedSeconds, _Out_ PLARGE_INTEGER Time)","params":["i32","i32"],"result":"void"},
  {"name":"RtlSecondsSince1980ToTime","component":"rtl","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":31,"doc":"Gives the time of seconds since 1980.","proto":"VOID RtlSecondsSince1980ToTime(_In_ ULONG ElapsedSeconds, _Out_ PLARGE_INTEGER Time)","params":["i32","i32"],"result":"void"},
  {"name":"RtlRandom","component":"rtl","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":2,"doc":"Returns a number from 0 to MAXLONG - 1 and steps the seed.","proto":"ULONG RtlRandom(_Inout_ PULONG Seed)","params":["i32"],"result":"i32"},
  {"name":"RtlRandomEx","component":"rtl","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":2,"doc":"Returns a number from 0 to MAXLONG - 1 and steps the seed.","proto":"ULONG RtlRandomEx(_Inout_ PULONG Seed)","params":["i32"],"result":"i32"},
  {"name":"RtlNtStatusToDosError","component":"rtl","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":31,"doc":"Returns the Win32 error of a status.","proto":"ULONG RtlNtStatusToDosError(_In_ NTSTATUS Status)","params":["i32"],"result":"i32"},
  {"name":"RtlNtStatusToDosErrorNoTeb","component":"rtl","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":31,"doc":"Returns the Win32 error of a status.","proto":"ULONG RtlNtStatusToDosErrorNoTeb(_In_ NTSTATUS Status)","params":["i32"],"result":"i32"},
  {"name":"RtlUshortByteSwap","component":"rtl","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Reverses the bytes.","proto":"USHORT RtlUshortByteSwap(_In_ USHORT Source)","params":["i32"],"result":"i32"},
  {"name":"RtlUlongByteSwap","component":"rtl","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Reverses the bytes.","proto":"ULONG RtlUlongByteSwap(_In_ ULONG Source)","params":["i32"],"result":"i32"},
  {"name":"RtlUlonglongByteSwap","component":"rtl","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Reverses the bytes.","proto":"ULONGLONG RtlUlonglongByteSwap(_In_ ULONGLONG Source)","params":["i64"],"result":"i64"},
  {"name":"_snprintf","component":"rtl","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":31,"doc":"Formats into a buffer; returns the number of characters, -1 when it did not fit.","proto":"int _snprintf(_Out_ PCHAR Buffer, _In_ size_t Count, _In_ PCSTR Format, ...)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"_vsnprintf","component":"rtl","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":31,"doc":"Formats into a buffer; returns the number of characters, -1 when it did not fit.","proto":"int _vsnprintf(_Out_ PCHAR Buffer, _In_ size_t Count, _In_ PCSTR Format, _In_ va_list Arguments)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"_snwprintf","component":"rtl","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":31,"doc":"Formats into a buffer; returns the number of characters, -1 when it did not fit.","proto":"int _snwprintf(_Out_ PWCHAR Buffer, _In_ size_t Count, _In_ PCWSTR Format, ...)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"_vsnwprintf","component":"rtl","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":31,"doc":"Formats into a buffer; returns the number of characters, -1 when it did not fit.","proto":"int _vsnwprintf(_Out_ PWCHAR Buffer, _In_ size_t Count, _In_ PCWSTR Format, _In_ va_list Arguments)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"sprintf","component":"rtl","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":31,"doc":"Formats into a buffer without a limit.","proto":"int sprintf(_Out_ PCHAR Buffer, _In_ PCSTR Format, ...)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"vsprintf","component":"rtl","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":31,"doc":"Formats into a buffer without a limit.","proto":"int vsprintf(_Out_ PCHAR Buffer, _In_ PCSTR Format, _In_ va_list Arguments)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"swprintf","component":"rtl","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":31,"doc":"Formats into a buffer without a limit.","proto":"int swprintf(_Out_ PWCHAR Buffer, _In_ PCWSTR Format, ...)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"vswprintf","component":"rtl","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":31,"doc":"Formats into a buffer without a limit.","proto":"int vswprintf(_Out_ PWCHAR Buffer, _In_ PCWSTR Format, _In_ va_list Arguments)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"sprintf_s","component":"rtl","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":31,"doc":"Formats into a buffer and ends the text; what does not fit leaves an empty one, and gives -1.","proto":"int sprintf_s(_Out_ PCHAR Buffer, _In_ size_t Size, _In_ PCSTR Format, ...)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"vsprintf_s","component":"rtl","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":31,"doc":"Formats into a buffer and ends the text; what does not fit leaves an empty one, and gives -1.","proto":"int vsprintf_s(_Out_ PCHAR Buffer, _In_ size_t Size, _In_ PCSTR Format, _In_ va_list Arguments)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"swprintf_s","component":"rtl","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":31,"doc":"Formats into a buffer and ends the text; what does not fit leaves an empty one, and gives -1.","proto":"int swprintf_s(_Out_ PWCHAR Buffer, _In_ size_t Size, _In_ PCWSTR Format, ...)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"vswprintf_s","component":"rtl","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":31,"doc":"Formats into a buffer and ends the text; what does not fit leaves an empty one, and gives -1.","proto":"int vswprintf_s(_Out_ PWCHAR Buffer, _In_ size_t Size, _In_ PCWSTR Format, _In_ va_list Arguments)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"_snprintf_s","component":"rtl","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":31,"doc":"Formats at most Count characters and ends the text; a Count of _TRUNCATE cuts what does not fit. Gives -1 then.","proto":"int _snprintf_s(_Out_ PCHAR Buffer, _In_ size_t Size, _In_ size_t Count, _In_ PCSTR Format, ...)","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"_vsnprintf_s","component":"rtl","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":31,"doc":"Formats at most Count characters and ends the text; a Count of _TRUNCATE cuts what does not fit. Gives -1 then.","proto":"int _vsnprintf_s(_Out_ PCHAR Buffer, _In_ size_t Size, _In_ size_t Count, _In_ PCSTR Format, _In_ va_list Arguments)","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"_snwprintf_s","component":"rtl","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":31,"doc":"Formats at most Count characters and ends the text; a Count of _TRUNCATE cuts what does not fit. Gives -1 then.","proto":"int _snwprintf_s(_Out_ PWCHAR Buffer, _In_ size_t Size, _In_ size_t Count, _In_ PCWSTR Format, ...)","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"_vsnwprintf_s","component":"rtl","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":31,"doc":"Formats at most Count characters and ends the text; a Count of _TRUNCATE cuts what does not fit. Gives -1 then.","proto":"int _vsnwprintf_s(_Out_ PWCHAR Buffer, _In_ size_t Size, _In_ size_t Count, _In_ PCWSTR Format, _In_ va_list Arguments)","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"RtlVerifyVersionInfo","component":"rtl","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Compares versions.","proto":"NTSTATUS RtlVerifyVersionInfo(_In_ PRTL_OSVERSIONINFOEXW VersionInfo, _In_ ULONG TypeMask, _In_ ULONGLONG ConditionMask)","params":["i32","i32","i64"],"result":"i32"},
  {"name":"VerSetConditionMask","component":"rtl","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Adds a condition to the mask of RtlVerifyVersionInfo.","proto":"ULONGLONG VerSetConditionMask(_In_ ULONGLONG ConditionMask, _In_ ULONG TypeMask, _In_ UCHAR Condition)","params":["i64","i32","i32"],"result":"i64"},
  {"name":"RtlIsNtDdiVersionAvailable","component":"rtl","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Whether the system is that new.","proto":"BOOLEAN RtlIsNtDdiVersionAvailable(_In_ ULONG Version)","params":["i32"],"result":"i32"},
  {"name":"RtlCompareMemoryUlong","component":"rtl","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":31,"doc":"Returns the number of bytes that hold a pattern from the start.","proto":"SIZE_T RtlCompareMemoryUlong(_In_ PVOID Source, _In_ SIZE_T Length, _In_ ULONG Pattern)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"RtlFillMemoryUlong","component":"rtl","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":31,"doc":"Repeats a pattern; bytes.","proto":"VOID RtlFillMemoryUlong(_Out_ PVOID Destination, _In_ SIZE_T Length, _In_ ULONG Pattern)","params":["i32","i32","i32"],"result":"void"},
  {"name":"RtlFillMemoryUlonglong","component":"rtl","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":31,"doc":"Repeats a pattern; bytes.","proto":"VOID RtlFillMemoryUlonglong(_Out_ PVOID Destination, _In_ SIZE_T Length, _In_ ULONGLONG Pattern)","params":["i32","i32","i64"],"result":"void"},
  {"name":"RtlPrefetchMemoryNonTemporal","component":"rtl","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"A hint; does nothing.","proto":"VOID RtlPrefetchMemoryNonTemporal(_In_ PVOID Source, _In_ SIZE_T Length)","params":["i32","i32"],"result":"void"},
  {"name":"RtlRaiseException","component":"rtl","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":1,"doc":"Raises an exception with its record.","proto":"VOID RtlRaiseException(_In_ PEXCEPTION_RECORD ExceptionRecord)","params":["i32"],"result":"void"},
  {"name":"RtlInitializeBitMap","component":"rtl","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Makes a bit map over memory; size in bits.","proto":"VOID RtlInitializeBitMap(_Out_ PRTL_BITMAP BitMapHeader, _In_ PULONG BitMapBuffer, _In_ ULONG SizeOfBitMap)","params":["i32","i32","i32"],"result":"void"},
  {"name":"RtlClearBit","component":"rtl","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Clears one bit.","proto":"VOID RtlClearBit(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG BitNumber)","params":["i32","i32"],"result":"void"},
  {"name":"RtlSetBit","component":"rtl","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Sets one bit.","proto":"VOID RtlSetBit(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG BitNumber)","params":["i32","i32"],"result":"void"},
  {"name":"RtlTestBit","component":"rtl","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Whether a bit is set.","proto":"BOOLEAN RtlTestBit(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG BitNumber)","params":["i32","i32"],"result":"i32"},
  {"name":"RtlClearAllBits","component":"rtl","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Clears all.","proto":"VOID RtlClearAllBits(_In_ PRTL_BITMAP BitMapHeader)","params":["i32"],"result":"void"},
  {"name":"RtlSetAllBits","component":"rtl","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Sets all.","proto":"VOID RtlSetAllBits(_In_ PRTL_BITMAP BitMapHeader)","params":["i32"],"result":"void"},
  {"name":"RtlClearBits","component":"rtl","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Clears a run.","proto":"VOID RtlClearBits(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG StartingIndex, _In_ ULONG NumberToClear)","params":["i32","i32","i32"],"result":"void"},
  {"name":"RtlSetBits","component":"rtl","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Sets a run.","proto":"VOID RtlSetBits(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG StartingIndex, _In_ ULONG NumberToSet)","params":["i32","i32","i32"],"result":"void"},
  {"name":"RtlFindClearBits","component":"rtl","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Finds a run of clear bits; -1 when there is none.","proto":"ULONG RtlFindClearBits(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG NumberToFind, _In_ ULONG HintIndex)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"RtlFindSetBits","component":"rtl","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Finds a run of set bits; -1 when there is none.","proto":"ULONG RtlFindSetBits(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG NumberToFind, _In_ ULONG HintIndex)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"RtlFindClearBitsAndSet","component":"rtl","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Finds a run of clear bits and sets it.","proto":"ULONG RtlFindClearBitsAndSet(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG NumberToFind, _In_ ULONG HintIndex)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"RtlFindSetBitsAndClear","component":"rtl","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Finds a run of set bits and clears it.","proto":"ULONG RtlFindSetBitsAndClear(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG NumberToFind, _In_ ULONG HintIndex)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"RtlFindFirstRunClear","component":"rtl","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Finds the first run of clear bits.","proto":"ULONG RtlFindFirstRunClear(_In_ PRTL_BITMAP BitMapHeader, _Out_ PULONG StartingIndex)","params":["i32","i32"],"result":"i32"},
  {"name":"RtlFindNextForwardRunClear","component":"rtl","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Finds the next run of clear bits.","proto":"ULONG RtlFindNextForwardRunClear(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG FromIndex, _Out_ PULONG StartingRunIndex)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"RtlNumberOfSetBits","component":"rtl","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Counts set bits.","proto":"ULONG RtlNumberOfSetBits(_In_ PRTL_BITMAP BitMapHeader)","params":["i32"],"result":"i32"},
  {"name":"RtlNumberOfClearBits","component":"rtl","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Counts clear bits.","proto":"ULONG RtlNumberOfClearBits(_In_ PRTL_BITMAP BitMapHeader)","params":["i32"],"result":"i32"},
  {"name":"RtlAreBitsClear","component":"rtl","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Whether a run is clear.","proto":"BOOLEAN RtlAreBitsClear(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG StartingIndex, _In_ ULONG Length)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"RtlAreBitsSet","component":"rtl","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Whether a run is set.","proto":"BOOLEAN RtlAreBitsSet(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG StartingIndex, _In_ ULONG Length)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"RtlFindLastBackwardRunClear","component":"rtl","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Finds the run of clear bits that ends at or before a bit.","proto":"ULONG RtlFindLastBackwardRunClear(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG FromIndex, _Out_ PULONG StartingRunIndex)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"RtlFindLongestRunClear","component":"rtl","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Finds the longest run of clear bits.","proto":"ULONG RtlFindLongestRunClear(_In_ PRTL_BITMAP BitMapHeader, _Out_ PULONG StartingIndex)","params":["i32","i32"],"result":"i32"},
  {"name":"RtlFindClearRuns","component":"rtl","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Finds runs of clear bits: the longest, or the first.","proto":"ULONG RtlFindClearRuns(_In_ PRTL_BITMAP BitMapHeader, _Out_ PRTL_BITMAP_RUN RunArray, _In_ ULONG SizeOfRunArray, _In_ BOOLEAN LocateLongestRuns)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"RtlNumberOfSetBitsInRange","component":"rtl","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Counts set bits of a run.","proto":"ULONG RtlNumberOfSetBitsInRange(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG StartingIndex, _In_ ULONG Length)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"RtlNumberOfClearBitsInRange","component":"rtl","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Counts clear bits of a run.","proto":"ULONG RtlNumberOfClearBitsInRange(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG StartingIndex, _In_ ULONG Length)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"RtlInterlockedSetBitRun","component":"rtl","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Sets a run, each 32-bit word atomically.","proto":"VOID RtlInterlockedSetBitRun(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG StartingIndex, _In_ ULONG NumberToSet)","params":["i32","i32","i32"],"result":"void"},
  {"name":"RtlInterlockedClearBitRun","component":"rtl","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Clears a run, each 32-bit word atomically.","proto":"VOID RtlInterlockedClearBitRun(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG StartingIndex, _In_ ULONG NumberToClear)","params":["i32","i32","i32"],"result":"void"},
  {"name":"RtlCopyBitMap","component":"rtl","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Copies a bit map into another, from a bit on.","proto":"VOID RtlCopyBitMap(_In_ PRTL_BITMAP Source, _In_ PRTL_BITMAP Destination, _In_ ULONG TargetBit)","params":["i32","i32","i32"],"result":"void"},
  {"name":"RtlExtractBitMap","component":"rtl","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Copies a run to the beginning of another bit map.","proto":"VOID RtlExtractBitMap(_In_ PRTL_BITMAP Source, _In_ PRTL_BITMAP Destination, _In_ ULONG TargetBit, _In_ ULONG NumberOfBits)","params":["i32","i32","i32","i32"],"result":"void"},
  {"name":"RtlFindMostSignificantBit","component":"rtl","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Returns the number of the highest set bit, -1 for 0.","proto":"CCHAR RtlFindMostSignificantBit(_In_ ULONGLONG Set)","params":["i64"],"result":"i32"},
  {"name":"RtlFindLeastSignificantBit","component":"rtl","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Returns the number of the lowest set bit, -1 for 0.","proto":"CCHAR RtlFindLeastSignificantBit(_In_ ULONGLONG Set)","params":["i64"],"result":"i32"},
  {"name":"RtlNumberOfSetBitsUlongPtr","component":"rtl","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Counts the set bits of a number.","proto":"ULONG RtlNumberOfSetBitsUlongPtr(_In_ ULONG_PTR Target)","params":["i32"],"result":"i32"},
  {"name":"RtlCheckBit","component":"rtl","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Returns a bit, 0 or 1, with no check of its number.","proto":"ULONG RtlCheckBit(_In_ PRTL_BITMAP BitMapHeader, _In_ ULONG BitPosition)","params":["i32","i32"],"result":"i32"},
  {"name":"RtlSplay","component":"rtl","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":31,"doc":"Rotates a node to the root; returns it.","proto":"PRTL_SPLAY_LINKS RtlSplay(_Inout_ PRTL_SPLAY_LINKS Links)","params":["i32"],"result":"i32"},
  {"name":"RtlDelete","component":"rtl","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":31,"doc":"Takes a node out and splays; returns the new root, NULL when empty.","proto":"PRTL_SPLAY_LINKS RtlDelete(_In_ PRTL_SPLAY_LINKS Links)","params":["i32"],"result":"i32"},
  {"name":"RtlDeleteNoSplay","component":"rtl","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":31,"doc":"Takes a node out without rotating; keeps the root right.","proto":"VOID RtlDeleteNoSplay(_In_ PRTL_SPLAY_LINKS Links, _Inout_ PRTL_SPLAY_LINKS *Root)","params":["i32","i32"],"result":"void"},
  {"name":"RtlSubtreeSuccessor","component":"rtl","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":31,"doc":"Returns the next in order below a node, or NULL.","proto":"PRTL_SPLAY_LINKS RtlSubtreeSuccessor(_In_ PRTL_SPLAY_LINKS Links)","params":["i32"],"result":"i32"},
  {"name":"RtlSubtreePredecessor","component":"rtl","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":31,"doc":"Returns the previous in order below a node, or NULL.","proto":"PRTL_SPLAY_LINKS RtlSubtreePredecessor(_In_ PRTL_SPLAY_LINKS Links)","params":["i32"],"result":"i32"},
  {"name":"RtlRealSuccessor","component":"rtl","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":31,"doc":"Returns the next in order in the tree, or NULL.","proto":"PRTL_SPLAY_LINKS RtlRealSuccessor(_In_ PRTL_SPLAY_LINKS Links)","params":["i32"],"result":"i32"},
  {"name":"RtlRealPredecessor","component":"rtl","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":31,"doc":"Returns the previous in order in the tree, or NULL.","proto":"PRTL_SPLAY_LINKS RtlRealPredecessor(_In_ PRTL_SPLAY_LINKS Links)","params":["i32"],"result":"i32"},
  {"name":"RtlInitializeSplayLinks","component":"rtl","support":"full","note":"","kind":"header","header":"ntddk.h","minIrql":0,"maxIrql":31,"doc":"Makes a tree of one node.","proto":"VOID RtlInitializeSplayLinks(_Out_ PRTL_SPLAY_LINKS Links)","params":["i32"],"result":"void"},
  {"name":"RtlParent","component":"rtl","support":"full","note":"","kind":"header","header":"ntddk.h","minIrql":0,"maxIrql":31,"doc":"Returns the parent; the root's is itself.","proto":"PRTL_SPLAY_LINKS RtlParent(_In_ PRTL_SPLAY_LINKS Links)","params":["i32"],"result":"i32"},
  {"name":"RtlLeftChild","component":"rtl","support":"full","note":"","kind":"header","header":"ntddk.h","minIrql":0,"maxIrql":31,"doc":"Returns the left child, or NULL.","proto":"PRTL_SPLAY_LINKS RtlLeftChild(_In_ PRTL_SPLAY_LINKS Links)","params":["i32"],"result":"i32"},
  {"name":"RtlRightChild","component":"rtl","support":"full","note":"","kind":"header","header":"ntddk.h","minIrql":0,"maxIrql":31,"doc":"Returns the right child, or NULL.","proto":"PRTL_SPLAY_LINKS RtlRightChild(_In_ PRTL_SPLAY_LINKS Links)","params":["i32"],"result":"i32"},
  {"name":"RtlIsRoot","component":"rtl","support":"full","note":"","kind":"header","header":"ntddk.h","minIrql":0,"maxIrql":31,"doc":"Whether a node is the root.","proto":"BOOLEAN RtlIsRoot(_In_ PRTL_SPLAY_LINKS Links)","params":["i32"],"result":"i32"},
  {"name":"RtlIsLeftChild","component":"rtl","support":"full","note":"","kind":"header","header":"ntddk.h","minIrql":0,"maxIrql":31,"doc":"Whether a node is a left child.","proto":"BOOLEAN RtlIsLeftChild(_In_ PRTL_SPLAY_LINKS Links)","params":["i32"],"result":"i32"},
  {"name":"RtlIsRightChild","component":"rtl","support":"full","note":"","kind":"header","header":"ntddk.h","minIrql":0,"maxIrql":31,"doc":"Whether a node is a right child.","proto":"BOOLEAN RtlIsRightChild(_In_ PRTL_SPLAY_LINKS Links)","params":["i32"],"result":"i32"},
  {"name":"RtlInsertAsLeftChild","component":"rtl","support":"full","note":"","kind":"header","header":"ntddk.h","minIrql":0,"maxIrql":31,"doc":"Links a node as left child.","proto":"VOID RtlInsertAsLeftChild(_Inout_ PRTL_SPLAY_LINKS ParentLinks, _Inout_ PRTL_SPLAY_LINKS ChildLinks)","params":["i32","i32"],"result":"void"},
  {"name":"RtlInsertAsRightChild","component":"rtl","support":"full","note":"","kind":"header","header":"ntddk.h","minIrql":0,"maxIrql":31,"doc":"Links a node as right child.","proto":"VOID RtlInsertAsRightChild(_Inout_ PRTL_SPLAY_LINKS ParentLinks, _Inout_ PRTL_SPLAY_LINKS ChildLinks)","params":["i32","i32"],"result":"void"},
  {"name":"RtlInitializeGenericTable","component":"rtl","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":2,"doc":"Makes a splay table.","proto":"VOID RtlInitializeGenericTable(_Out_ PRTL_GENERIC_TABLE Table, _In_ PRTL_GENERIC_COMPARE_ROUTINE CompareRoutine, _In_ PRTL_GENERIC_ALLOCATE_ROUTINE AllocateRoutine, _In_ PRTL_GENERIC_FREE_ROUTINE FreeRoutine, _In_opt_ PVOID TableContext)","params":["i32","i32","i32","i32","i32"],"result":"void"},
  {"name":"RtlInsertElementGenericTable","component":"rtl","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":2,"doc":"Inserts a copy.","proto":"PVOID RtlInsertElementGenericTable(_In_ PRTL_GENERIC_TABLE Table, _In_ PVOID Buffer, _In_ ULONG BufferSize, _Out_opt_ PBOOLEAN NewElement)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"RtlInsertElementGenericTableFull","component":"rtl","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":2,"doc":"Inserts a copy where a search ended.","proto":"PVOID RtlInsertElementGenericTableFull(_In_ PRTL_GENERIC_TABLE Table, _In_ PVOID Buffer, _In_ ULONG BufferSize, _Out_opt_ PBOOLEAN NewElement, _In_ PVOID NodeOrParent, _In_ TABLE_SEARCH_RESULT SearchResult)","params":["i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"RtlLookupElementGenericTableFull","component":"rtl","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":2,"doc":"Finds an element and where it would go.","proto":"PVOID RtlLookupElementGenericTableFull(_In_ PRTL_GENERIC_TABLE Table, _In_ PVOID Buffer, _Out_ PVOID *NodeOrParent, _Out_ TABLE_SEARCH_RESULT *SearchResult)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"RtlEnumerateGenericTableWithoutSplaying","component":"rtl","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":2,"doc":"Walks the elements in order and leaves the tree as it is.","proto":"PVOID RtlEnumerateGenericTableWithoutSplaying(_In_ PRTL_GENERIC_TABLE Table, _Inout_ PVOID *RestartKey)","params":["i32","i32"],"result":"i32"},
  {"name":"RtlDeleteElementGenericTable","component":"rtl","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":2,"doc":"Deletes an element.","proto":"BOOLEAN RtlDeleteElementGenericTable(_In_ PRTL_GENERIC_TABLE Table, _In_ PVOID Buffer)","params":["i32","i32"],"result":"i32"},
  {"name":"RtlLookupElementGenericTable","component":"rtl","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":2,"doc":"Finds an element.","proto":"PVOID RtlLookupElementGenericTable(_In_ PRTL_GENERIC_TABLE Table, _In_ PVOID Buffer)","params":["i32","i32"],"result":"i32"},
  {"name":"RtlEnumerateGenericTable","component":"rtl","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":2,"doc":"Walks the elements in order.","proto":"PVOID RtlEnumerateGenericTable(_In_ PRTL_GENERIC_TABLE Table, _In_ BOOLEAN Restart)","params":["i32","i32"],"result":"i32"},
  {"name":"RtlGetElementGenericTable","component":"rtl","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":2,"doc":"Returns the Ith inserted.","proto":"PVOID RtlGetElementGenericTable(_In_ PRTL_GENERIC_TABLE Table, _In_ ULONG I)","params":["i32","i32"],"result":"i32"},
  {"name":"RtlNumberGenericTableElements","component":"rtl","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":2,"doc":"Counts elements.","proto":"ULONG RtlNumberGenericTableElements(_In_ PRTL_GENERIC_TABLE Table)","params":["i32"],"result":"i32"},
  {"name":"RtlIsGenericTableEmpty","component":"rtl","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":2,"doc":"Whether it is empty.","proto":"BOOLEAN RtlIsGenericTableEmpty(_In_ PRTL_GENERIC_TABLE Table)","params":["i32"],"result":"i32"},
  {"name":"RtlInitializeGenericTableAvl","component":"rtl","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":2,"doc":"Makes an AVL table.","proto":"VOID RtlInitializeGenericTableAvl(_Out_ PRTL_AVL_TABLE Table, _In_ PRTL_AVL_COMPARE_ROUTINE CompareRoutine, _In_ PRTL_AVL_ALLOCATE_ROUTINE AllocateRoutine, _In_ PRTL_AVL_FREE_ROUTINE FreeRoutine, _In_opt_ PVOID TableContext)","params":["i32","i32","i32","i32","i32"],"result":"void"},
  {"name":"RtlInsertElementGenericTableAvl","component":"rtl","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":2,"doc":"Inserts a copy.","proto":"PVOID RtlInsertElementGenericTableAvl(_In_ PRTL_AVL_TABLE Table, _In_ PVOID Buffer, _In_ ULONG BufferSize, _Out_opt_ PBOOLEAN NewElement)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"RtlInsertElementGenericTableFullAvl","component":"rtl","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":2,"doc":"Inserts a copy where a search ended.","proto":"PVOID RtlInsertElementGenericTableFullAvl(_In_ PRTL_AVL_TABLE Table, _In_ PVOID Buffer, _In_ ULONG BufferSize, _Out_opt_ PBOOLEAN NewElement, _In_ PVOID NodeOrParent, _In_ TABLE_SEARCH_RESULT SearchResult)","params":["i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"RtlDeleteElementGenericTableAvl","component":"rtl","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":2,"doc":"Deletes an element.","proto":"BOOLEAN RtlDeleteElementGenericTableAvl(_In_ PRTL_AVL_TABLE Table, _In_ PVOID Buffer)","params":["i32","i32"],"result":"i32"},
  {"name":"RtlLookupElementGenericTableAvl","component":"rtl","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":2,"doc":"Finds an element.","proto":"PVOID RtlLookupElementGenericTableAvl(_In_ PRTL_AVL_TABLE Table, _In_ PVOID Buffer)","params":["i32","i32"],"result":"i32"},
  {"name":"RtlLookupElementGenericTableFullAvl","component":"rtl","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":2,"doc":"Finds an element and where it would go.","proto":"PVOID RtlLookupElementGenericTableFullAvl(_In_ PRTL_AVL_TABLE Table, _In_ PVOID Buffer, _Out_ PVOID *NodeOrParent, _Out_ TABLE_SEARCH_RESULT *SearchResult)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"RtlLookupFirstMatchingElementGenericTableAvl","component":"rtl","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":2,"doc":"Finds the first that matches.","proto":"PVOID RtlLookupFirstMatchingElementGenericTableAvl(_In_ PRTL_AVL_TABLE Table, _In_ PVOID Buffer, _Out_ PVOID *RestartKey)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"RtlEnumerateGenericTableAvl","component":"rtl","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":2,"doc":"Walks the elements in order.","proto":"PVOID RtlEnumerateGenericTableAvl(_In_ PRTL_AVL_TABLE Table, _In_ BOOLEAN Restart)","params":["i32","i32"],"result":"i32"},
  {"name":"RtlEnumerateGenericTableWithoutSplayingAvl","component":"rtl","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":2,"doc":"Walks the elements in order.","proto":"PVOID RtlEnumerateGenericTableWithoutSplayingAvl(_In_ PRTL_AVL_TABLE Table, _Inout_ PVOID *RestartKey)","params":["i32","i32"],"result":"i32"},
  {"name":"RtlEnumerateGenericTableLikeADirectory","component":"rtl","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":2,"doc":"Walks the elements that match, from a key on.","proto":"PVOID RtlEnumerateGenericTableLikeADirectory(_In_ PRTL_AVL_TABLE Table, _In_opt_ PRTL_AVL_MATCH_FUNCTION MatchFunction, _In_opt_ PVOID MatchData, _In_ ULONG NextFlag, _Inout_ PVOID *RestartKey, _Inout_ PULONG DeleteCount, _In_ PVOID Buffer)","params":["i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"RtlGetElementGenericTableAvl","component":"rtl","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":2,"doc":"Returns the Ith in order.","proto":"PVOID RtlGetElementGenericTableAvl(_In_ PRTL_AVL_TABLE Table, _In_ ULONG I)","params":["i32","i32"],"result":"i32"},
  {"name":"RtlNumberGenericTableElementsAvl","component":"rtl","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":2,"doc":"Counts elements.","proto":"ULONG RtlNumberGenericTableElementsAvl(_In_ PRTL_AVL_TABLE Table)","params":["i32"],"result":"i32"},
  {"name":"RtlIsGenericTableEmptyAvl","component":"rtl","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":2,"doc":"Whether it is empty.","proto":"BOOLEAN RtlIsGenericTableEmptyAvl(_In_ PRTL_AVL_TABLE Table)","params":["i32"],"result":"i32"},
  {"name":"RtlCreateSecurityDescriptor","component":"rtl","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":1,"doc":"Makes an empty security descriptor.","proto":"NTSTATUS RtlCreateSecurityDescriptor(_Out_ PSECURITY_DESCRIPTOR SecurityDescriptor, _In_ ULONG Revision)","params":["i32","i32"],"result":"i32"},
  {"name":"RtlSetDaclSecurityDescriptor","component":"rtl","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":1,"doc":"Sets the access list.","proto":"NTSTATUS RtlSetDaclSecurityDescriptor(_Inout_ PSECURITY_DESCRIPTOR SecurityDescriptor, _In_ BOOLEAN DaclPresent, _In_opt_ PACL Dacl, _In_ BOOLEAN DaclDefaulted)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"RtlLengthSecurityDescriptor","component":"rtl","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":1,"doc":"Bytes of a security descriptor.","proto":"ULONG RtlLengthSecurityDescriptor(_In_ PSECURITY_DESCRIPTOR SecurityDescriptor)","params":["i32"],"result":"i32"},
  {"name":"RtlValidSecurityDescriptor","component":"rtl","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":1,"doc":"Whether it is well formed.","proto":"BOOLEAN RtlValidSecurityDescriptor(_In_ PSECURITY_DESCRIPTOR SecurityDescriptor)","params":["i32"],"result":"i32"},
  {"name":"RtlGetDaclSecurityDescriptor","component":"rtl","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":1,"doc":"Gives the access list.","proto":"NTSTATUS RtlGetDaclSecurityDescriptor(_In_ PSECURITY_DESCRIPTOR SecurityDescriptor, _Out_ PBOOLEAN DaclPresent, _Out_ PACL *Dacl, _Out_ PBOOLEAN DaclDefaulted)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"RtlCreateAcl","component":"rtl","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":1,"doc":"Makes an empty access list; bytes.","proto":"NTSTATUS RtlCreateAcl(_Out_ PACL Acl, _In_ ULONG AclLength, _In_ ULONG AclRevision)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"RtlAddAccessAllowedAce","component":"rtl","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":1,"doc":"Adds a right.","proto":"NTSTATUS RtlAddAccessAllowedAce(_Inout_ PACL Acl, _In_ ULONG AceRevision, _In_ ACCESS_MASK AccessMask, _In_ PSID Sid)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"RtlAddAccessAllowedAceEx","component":"rtl","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":1,"doc":"Adds a right with flags.","proto":"NTSTATUS RtlAddAccessAllowedAceEx(_Inout_ PACL Acl, _In_ ULONG AceRevision, _In_ ULONG AceFlags, _In_ ACCESS_MASK AccessMask, _In_ PSID Sid)","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"RtlLengthSid","component":"rtl","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":31,"doc":"Bytes of a SID.","proto":"ULONG RtlLengthSid(_In_ PSID Sid)","params":["i32"],"result":"i32"},
  {"name":"RtlLengthRequiredSid","component":"rtl","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":31,"doc":"Bytes a SID needs.","proto":"ULONG RtlLengthRequiredSid(_In_ ULONG SubAuthorityCount)","params":["i32"],"result":"i32"},
  {"name":"RtlValidSid","component":"rtl","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":31,"doc":"Whether it is well formed.","proto":"BOOLEAN RtlValidSid(_In_ PSID Sid)","params":["i32"],"result":"i32"},
  {"name":"RtlEqualSid","component":"rtl","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":31,"doc":"Whether two are equal.","proto":"BOOLEAN RtlEqualSid(_In_ PSID Sid1, _In_ PSID Sid2)","params":["i32","i32"],"result":"i32"},
  {"name":"RtlCopySid","component":"rtl","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":31,"doc":"Copies a SID; bytes.","proto":"NTSTATUS RtlCopySid(_In_ ULONG DestinationSidLength, _Out_ PSID DestinationSid, _In_ PSID SourceSid)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"RtlInitializeSid","component":"rtl","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":31,"doc":"Makes a SID.","proto":"NTSTATUS RtlInitializeSid(_Out_ PSID Sid, _In_ PSID_IDENTIFIER_AUTHORITY IdentifierAuthority, _In_ UCHAR SubAuthorityCount)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"RtlSubAuthoritySid","component":"rtl","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":31,"doc":"Points to a part of a SID.","proto":"PULONG RtlSubAuthoritySid(_In_ PSID Sid, _In_ ULONG SubAuthority)","params":["i32","i32"],"result":"i32"},
  {"name":"RtlConvertSidToUnicodeString","component":"rtl","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Writes a SID.","proto":"NTSTATUS RtlConvertSidToUnicodeString(_Inout_ PUNICODE_STRING UnicodeString, _In_ PSID Sid, _In_ BOOLEAN AllocateDestinationString)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"RtlMapGenericMask","component":"rtl","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":31,"doc":"Replaces generic rights.","proto":"VOID RtlMapGenericMask(_Inout_ PACCESS_MASK AccessMask, _In_ PGENERIC_MAPPING GenericMapping)","params":["i32","i32"],"result":"void"},
  {"name":"RtlSubAuthorityCountSid","component":"rtl","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":31,"doc":"Points to the number of parts of a SID.","proto":"PUCHAR RtlSubAuthorityCountSid(_In_ PSID Sid)","params":["i32"],"result":"i32"},
  {"name":"RtlEqualPrefixSid","component":"rtl","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":31,"doc":"Whether two are equal but for the last part.","proto":"BOOLEAN RtlEqualPrefixSid(_In_ PSID Sid1, _In_ PSID Sid2)","params":["i32","i32"],"result":"i32"},
  {"name":"RtlValidAcl","component":"rtl","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":1,"doc":"Whether it is well formed.","proto":"BOOLEAN RtlValidAcl(_In_ PACL Acl)","params":["i32"],"result":"i32"},
  {"name":"RtlAddAccessDeniedAce","component":"rtl","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":1,"doc":"Adds a refusal.","proto":"NTSTATUS RtlAddAccessDeniedAce(_Inout_ PACL Acl, _In_ ULONG AceRevision, _In_ ACCESS_MASK AccessMask, _In_ PSID Sid)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"RtlAddAccessDeniedAceEx","component":"rtl","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":1,"doc":"Adds a refusal with flags.","proto":"NTSTATUS RtlAddAccessDeniedAceEx(_Inout_ PACL Acl, _In_ ULONG AceRevision, _In_ ULONG AceFlags, _In_ ACCESS_MASK AccessMask, _In_ PSID Sid)","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"RtlAddAce","component":"rtl","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":1,"doc":"Adds whole entries; bytes.","proto":"NTSTATUS RtlAddAce(_Inout_ PACL Acl, _In_ ULONG AceRevision, _In_ ULONG StartingAceIndex, _In_ PVOID AceList, _In_ ULONG AceListLength)","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"RtlGetAce","component":"rtl","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":1,"doc":"Points to an entry.","proto":"NTSTATUS RtlGetAce(_In_ PACL Acl, _In_ ULONG AceIndex, _Out_ PVOID *Ace)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"RtlDeleteAce","component":"rtl","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":1,"doc":"Takes an entry out.","proto":"NTSTATUS RtlDeleteAce(_Inout_ PACL Acl, _In_ ULONG AceIndex)","params":["i32","i32"],"result":"i32"},
  {"name":"RtlSetSaclSecurityDescriptor","component":"rtl","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":1,"doc":"Sets the audit list.","proto":"NTSTATUS RtlSetSaclSecurityDescriptor(_Inout_ PSECURITY_DESCRIPTOR SecurityDescriptor, _In_ BOOLEAN SaclPresent, _In_opt_ PACL Sacl, _In_ BOOLEAN SaclDefaulted)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"RtlGetSaclSecurityDescriptor","component":"rtl","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":1,"doc":"Gives the audit list.","proto":"NTSTATUS RtlGetSaclSecurityDescriptor(_In_ PSECURITY_DESCRIPTOR SecurityDescriptor, _Out_ PBOOLEAN SaclPresent, _Out_ PACL *Sacl, _Out_ PBOOLEAN SaclDefaulted)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"RtlSetOwnerSecurityDescriptor","component":"rtl","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":1,"doc":"Sets the owner.","proto":"NTSTATUS RtlSetOwnerSecurityDescriptor(_Inout_ PSECURITY_DESCRIPTOR SecurityDescriptor, _In_opt_ PSID Owner, _In_ BOOLEAN OwnerDefaulted)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"RtlGetOwnerSecurityDescriptor","component":"rtl","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":1,"doc":"Gives the owner.","proto":"NTSTATUS RtlGetOwnerSecurityDescriptor(_In_ PSECURITY_DESCRIPTOR SecurityDescriptor, _Out_ PSID *Owner, _Out_ PBOOLEAN OwnerDefaulted)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"RtlSetGroupSecurityDescriptor","component":"rtl","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":1,"doc":"Sets the group.","proto":"NTSTATUS RtlSetGroupSecurityDescriptor(_Inout_ PSECURITY_DESCRIPTOR SecurityDescriptor, _In_opt_ PSID Group, _In_ BOOLEAN GroupDefaulted)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"RtlGetGroupSecurityDescriptor","component":"rtl","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":1,"doc":"Gives the group.","proto":"NTSTATUS RtlGetGroupSecurityDescriptor(_In_ PSECURITY_DESCRIPTOR SecurityDescriptor, _Out_ PSID *Group, _Out_ PBOOLEAN GroupDefaulted)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"RtlIpv4AddressToStringA","component":"rtl","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":31,"doc":"Writes an IPv4 address.","proto":"PSTR RtlIpv4AddressToStringA(_In_ const VOID *Addr, _Out_ PSTR S)","params":["i32","i32"],"result":"i32"},
  {"name":"RtlIpv4AddressToStringW","component":"rtl","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":31,"doc":"Writes an IPv4 address.","proto":"PWSTR RtlIpv4AddressToStringW(_In_ const VOID *Addr, _Out_ PWSTR S)","params":["i32","i32"],"result":"i32"},
  {"name":"RtlIpv4AddressToStringExA","component":"rtl","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":31,"doc":"Writes an IPv4 address and a port; characters.","proto":"NTSTATUS RtlIpv4AddressToStringExA(_In_ const VOID *Address, _In_ USHORT Port, _Out_ PSTR AddressString, _Inout_ PULONG AddressStringLength)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"RtlIpv4AddressToStringExW","component":"rtl","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":31,"doc":"Writes an IPv4 address and a port; characters.","proto":"NTSTATUS RtlIpv4AddressToStringExW(_In_ const VOID *Address, _In_ USHORT Port, _Out_ PWSTR AddressString, _Inout_ PULONG AddressStringLength)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"RtlIpv4StringToAddressA","component":"rtl","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":31,"doc":"Reads an IPv4 address.","proto":"NTSTATUS RtlIpv4StringToAddressA(_In_ PCSTR S, _In_ BOOLEAN Strict, _Out_ PCSTR *Terminator, _Out_ PVOID Addr)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"RtlIpv4StringToAddressW","component":"rtl","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":31,"doc":"Reads an IPv4 address.","proto":"NTSTATUS RtlIpv4StringToAddressW(_In_ PCWSTR S, _In_ BOOLEAN Strict, _Out_ PCWSTR *Terminator, _Out_ PVOID Addr)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"RtlIpv4StringToAddressExA","component":"rtl","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":31,"doc":"Reads an IPv4 address and a port.","proto":"NTSTATUS RtlIpv4StringToAddressExA(_In_ PCSTR AddressString, _In_ BOOLEAN Strict, _Out_ PVOID Address, _Out_ PUSHORT Port)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"RtlIpv4StringToAddressExW","component":"rtl","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":31,"doc":"Reads an IPv4 address and a port.","proto":"NTSTATUS RtlIpv4StringToAddressExW(_In_ PCWSTR AddressString, _In_ BOOLEAN Strict, _Out_ PVOID Address, _Out_ PUSHORT Port)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"RtlIpv6AddressToStringA","component":"rtl","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":31,"doc":"Writes an IPv6 address.","proto":"PSTR RtlIpv6AddressToStringA(_In_ const VOID *Addr, _Out_ PSTR S)","params":["i32","i32"],"result":"i32"},
  {"name":"RtlIpv6AddressToStringW","component":"rtl","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":31,"doc":"Writes an IPv6 address.","proto":"PWSTR RtlIpv6AddressToStringW(_In_ const VOID *Addr, _Out_ PWSTR S)","params":["i32","i32"],"result":"i32"},
  {"name":"RtlIpv6AddressToStringExA","component":"rtl","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":31,"doc":"Writes an IPv6 address, a scope and a port; characters.","proto":"NTSTATUS RtlIpv6AddressToStringExA(_In_ const VOID *Address, _In_ ULONG ScopeId, _In_ USHORT Port, _Out_ PSTR AddressString, _Inout_ PULONG AddressStringLength)","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"RtlIpv6AddressToStringExW","component":"rtl","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":31,"doc":"Writes an IPv6 address, a scope and a port; characters.","proto":"NTSTATUS RtlIpv6AddressToStringExW(_In_ const VOID *Address, _In_ ULONG ScopeId, _In_ USHORT Port, _Out_ PWSTR AddressString, _Inout_ PULONG AddressStringLength)","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"RtlIpv6StringToAddressA","component":"rtl","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":31,"doc":"Reads an IPv6 address.","proto":"NTSTATUS RtlIpv6StringToAddressA(_In_ PCSTR S, _Out_ PCSTR *Terminator, _Out_ PVOID Addr)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"RtlIpv6StringToAddressW","component":"rtl","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":31,"doc":"Reads an IPv6 address.","proto":"NTSTATUS RtlIpv6StringToAddressW(_In_ PCWSTR S, _Out_ PCWSTR *Terminator, _Out_ PVOID Addr)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"RtlIpv6StringToAddressExA","component":"rtl","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":31,"doc":"Reads an IPv6 address, a scope and a port.","proto":"NTSTATUS RtlIpv6StringToAddressExA(_In_ PCSTR AddressString, _Out_ PVOID Address, _Out_ PULONG ScopeId, _Out_ PUSHORT Port)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"RtlIpv6StringToAddressExW","component":"rtl","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":31,"doc":"Reads an IPv6 address, a scope and a port.","proto":"NTSTATUS RtlIpv6StringToAddressExW(_In_ PCWSTR AddressString, _Out_ PVOID Address, _Out_ PULONG ScopeId, _Out_ PUSHORT Port)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"RtlCreateHeap","component":"rtl","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":1,"doc":"Makes a heap; bytes.","proto":"PVOID RtlCreateHeap(_In_ ULONG Flags, _In_opt_ PVOID HeapBase, _In_opt_ SIZE_T ReserveSize, _In_opt_ SIZE_T CommitSize, _In_opt_ PVOID Lock, _In_opt_ PVOID Parameters)","params":["i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"RtlDestroyHeap","component":"rtl","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":1,"doc":"Frees a heap and all its blocks.","proto":"PVOID RtlDestroyHeap(_In_ PVOID HeapHandle)","params":["i32"],"result":"i32"},
  {"name":"RtlAllocateHeap","component":"rtl","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":1,"doc":"Allocates a block; bytes.","proto":"PVOID RtlAllocateHeap(_In_ PVOID HeapHandle, _In_opt_ ULONG Flags, _In_ SIZE_T Size)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"RtlFreeHeap","component":"rtl","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":1,"doc":"Frees a block.","proto":"BOOLEAN RtlFreeHeap(_In_ PVOID HeapHandle, _In_opt_ ULONG Flags, _In_ PVOID BaseAddress)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"RtlReAllocateHeap","component":"rtl","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":1,"doc":"Makes a block larger or smaller; bytes.","proto":"PVOID RtlReAllocateHeap(_In_ PVOID HeapHandle, _In_ ULONG Flags, _In_opt_ PVOID BaseAddress, _In_ SIZE_T Size)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"RtlSizeHeap","component":"rtl","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":1,"doc":"Bytes of a block.","proto":"SIZE_T RtlSizeHeap(_In_ PVOID HeapHandle, _In_ ULONG Flags, _In_ PVOID BaseAddress)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"RtlInitializeRangeList","component":"rtl","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":1,"doc":"Makes an empty range list.","proto":"VOID RtlInitializeRangeList(_Out_ PVOID RangeList)","params":["i32"],"result":"void"},
  {"name":"RtlFreeRangeList","component":"rtl","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":1,"doc":"Empties a range list.","proto":"VOID RtlFreeRangeList(_In_ PVOID RangeList)","params":["i32"],"result":"void"},
  {"name":"RtlCopyRangeList","component":"rtl","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":1,"doc":"Copies a range list.","proto":"NTSTATUS RtlCopyRangeList(_Out_ PVOID CopyRangeList, _In_ PVOID RangeList)","params":["i32","i32"],"result":"i32"},
  {"name":"RtlAddRange","component":"rtl","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":1,"doc":"Adds a range; first and last address.","proto":"NTSTATUS RtlAddRange(_Inout_ PVOID RangeList, _In_ ULONGLONG Start, _In_ ULONGLONG End, _In_ UCHAR Attributes, _In_ ULONG Flags, _In_opt_ PVOID UserData, _In_opt_ PVOID Owner)","params":["i32","i64","i64","i32","i32","i32","i32"],"result":"i32"},
  {"name":"RtlDeleteRange","component":"rtl","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":1,"doc":"Takes a range out.","proto":"NTSTATUS RtlDeleteRange(_Inout_ PVOID RangeList, _In_ ULONGLONG Start, _In_ ULONGLONG End, _In_ PVOID Owner)","params":["i32","i64","i64","i32"],"result":"i32"},
  {"name":"RtlDeleteOwnersRanges","component":"rtl","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":1,"doc":"Takes the ranges of an owner out.","proto":"NTSTATUS RtlDeleteOwnersRanges(_Inout_ PVOID RangeList, _In_ PVOID Owner)","params":["i32","i32"],"result":"i32"},
  {"name":"RtlFindRange","component":"rtl","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":1,"doc":"Finds a free range, the highest.","proto":"NTSTATUS RtlFindRange(_In_ PVOID RangeList, _In_ ULONGLONG Minimum, _In_ ULONGLONG Maximum, _In_ ULONG Length, _In_ ULONG Alignment, _In_ ULONG Flags, _In_ UCHAR AttributeAvailableMask, _In_opt_ PVOID Context, _In_opt_ PVOID Callback, _Out_ PULONGLONG Start)","params":["i32","i64","i64","i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"RtlIsRangeAvailable","component":"rtl","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":1,"doc":"Whether a range is free.","proto":"NTSTATUS RtlIsRangeAvailable(_In_ PVOID RangeList, _In_ ULONGLONG Start, _In_ ULONGLONG End, _In_ ULONG Flags, _In_ UCHAR AttributeAvailableMask, _In_opt_ PVOID Context, _In_opt_ PVOID Callback, _Out_ PBOOLEAN Available)","params":["i32","i64","i64","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"RtlGetFirstRange","component":"rtl","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":1,"doc":"Gives the first range.","proto":"NTSTATUS RtlGetFirstRange(_In_ PVOID RangeList, _Out_ PVOID Iterator, _Out_ PVOID *Range)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"RtlGetNextRange","component":"rtl","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":1,"doc":"Gives the next range.","proto":"NTSTATUS RtlGetNextRange(_Inout_ PVOID Iterator, _Out_ PVOID *Range, _In_ BOOLEAN MoveForwards)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"RtlIsNameLegalDOS8Dot3","component":"rtl","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Whether MS-DOS could have a file of that name.","proto":"BOOLEAN RtlIsNameLegalDOS8Dot3(_In_ PCUNICODE_STRING Name, _Inout_opt_ POEM_STRING OemName, _Out_opt_ PBOOLEAN NameContainsSpaces)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"RtlGenerate8dot3Name","component":"rtl","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Makes a name of MS-DOS, another at each call.","proto":"NTSTATUS RtlGenerate8dot3Name(_In_ PCUNICODE_STRING Name, _In_ BOOLEAN AllowExtendedCharacters, _Inout_ PGENERATE_NAME_CONTEXT Context, _Inout_ PUNICODE_STRING Name8dot3)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"InitializeListHead","component":"rtl","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Makes an empty list.","proto":"VOID InitializeListHead(_Out_ PLIST_ENTRY ListHead)","params":["i32"],"result":"void"},
  {"name":"IsListEmpty","component":"rtl","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Whether a list is empty.","proto":"BOOLEAN IsListEmpty(_In_ const LIST_ENTRY *ListHead)","params":["i32"],"result":"i32"},
  {"name":"InsertHeadList","component":"rtl","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Inserts at the head; a corrupt list is a bug check.","proto":"VOID InsertHeadList(_Inout_ PLIST_ENTRY ListHead, _Inout_ PLIST_ENTRY Entry)","params":["i32","i32"],"result":"void"},
  {"name":"InsertTailList","component":"rtl","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Inserts at the tail; a corrupt list is a bug check.","proto":"VOID InsertTailList(_Inout_ PLIST_ENTRY ListHead, _Inout_ PLIST_ENTRY Entry)","params":["i32","i32"],"result":"void"},
  {"name":"RemoveHeadList","component":"rtl","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Removes the first entry.","proto":"PLIST_ENTRY RemoveHeadList(_Inout_ PLIST_ENTRY ListHead)","params":["i32"],"result":"i32"},
  {"name":"RemoveTailList","component":"rtl","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Removes the last entry.","proto":"PLIST_ENTRY RemoveTailList(_Inout_ PLIST_ENTRY ListHead)","params":["i32"],"result":"i32"},
  {"name":"RemoveEntryList","component":"rtl","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Removes an entry; whether the list is empty now.","proto":"BOOLEAN RemoveEntryList(_In_ PLIST_ENTRY Entry)","params":["i32"],"result":"i32"},
  {"name":"AppendTailList","component":"rtl","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Joins two lists.","proto":"VOID AppendTailList(_Inout_ PLIST_ENTRY ListHead, _Inout_ PLIST_ENTRY ListToAppend)","params":["i32","i32"],"result":"void"},
  {"name":"PopEntryList","component":"rtl","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Removes the first entry.","proto":"PSINGLE_LIST_ENTRY PopEntryList(_Inout_ PSINGLE_LIST_ENTRY ListHead)","params":["i32"],"result":"i32"},
  {"name":"PushEntryList","component":"rtl","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Inserts an entry.","proto":"VOID PushEntryList(_Inout_ PSINGLE_LIST_ENTRY ListHead, _Inout_ PSINGLE_LIST_ENTRY Entry)","params":["i32","i32"],"result":"void"},
  {"name":"CONTAINING_RECORD","component":"rtl","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Returns the struct around a member.","proto":"PVOID CONTAINING_RECORD(_In_ PVOID address)","params":["i32"],"result":"i32"},
  {"name":"RtlCopyMemory","component":"rtl","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Copies bytes that do not overlap.","proto":"VOID RtlCopyMemory(_Out_ PVOID Destination, _In_ const VOID *Source, _In_ SIZE_T Length)","params":["i32","i32","i32"],"result":"void"},
  {"name":"RtlCopyBytes","component":"rtl","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Copies bytes that do not overlap.","proto":"VOID RtlCopyBytes(_Out_ PVOID Destination, _In_ const VOID *Source, _In_ SIZE_T Length)","params":["i32","i32","i32"],"result":"void"},
  {"name":"RtlMoveMemory","component":"rtl","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Copies bytes that may overlap.","proto":"VOID RtlMoveMemory(_Out_ PVOID Destination, _In_ const VOID *Source, _In_ SIZE_T Length)","params":["i32","i32","i32"],"result":"void"},
  {"name":"RtlFillMemory","component":"rtl","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Fills bytes.","proto":"VOID RtlFillMemory(_Out_ PVOID Destination, _In_ SIZE_T Length, _In_ UCHAR Fill)","params":["i32","i32","i32"],"result":"void"},
  {"name":"RtlZeroMemory","component":"rtl","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Zeroes bytes.","proto":"VOID RtlZeroMemory(_Out_ PVOID Destination, _In_ SIZE_T Length)","params":["i32","i32"],"result":"void"},
  {"name":"RtlSecureZeroMemory","component":"rtl","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Zeroes bytes, never optimised away.","proto":"PVOID RtlSecureZeroMemory(_Out_ PVOID Destination, _In_ SIZE_T Length)","params":["i32","i32"],"result":"i32"},
  {"name":"RtlEqualMemory","component":"rtl","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Whether bytes are equal.","proto":"BOOLEAN RtlEqualMemory(_In_ const VOID *Source1, _In_ const VOID *Source2, _In_ SIZE_T Length)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"RtlConvertLongToLargeInteger","component":"rtl","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Widens an integer.","proto":"LARGE_INTEGER RtlConvertLongToLargeInteger(_In_ LONG SignedInteger)","params":["i32","i32"],"result":"void"},
  {"name":"RtlConvertUlongToLargeInteger","component":"rtl","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Widens an integer.","proto":"LARGE_INTEGER RtlConvertUlongToLargeInteger(_In_ ULONG UnsignedInteger)","params":["i32","i32"],"result":"void"},
  {"name":"RtlConvertLongToLuid","component":"rtl","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Makes a LUID of an integer.","proto":"LUID RtlConvertLongToLuid(_In_ LONG Long)","params":["i32","i32"],"result":"void"},
  {"name":"RtlConvertUlongToLuid","component":"rtl","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Makes a LUID of an integer.","proto":"LUID RtlConvertUlongToLuid(_In_ ULONG Ulong)","params":["i32","i32"],"result":"void"},
  {"name":"InterlockedIncrement","component":"rtl","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Adds one; returns the new value.","proto":"LONG InterlockedIncrement(_Inout_ LONG volatile *Addend)","params":["i32"],"result":"i32"},
  {"name":"InterlockedDecrement","component":"rtl","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Subtracts one; returns the new value.","proto":"LONG InterlockedDecrement(_Inout_ LONG volatile *Addend)","params":["i32"],"result":"i32"},
  {"name":"InterlockedExchange","component":"rtl","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Stores; returns the old value.","proto":"LONG InterlockedExchange(_Inout_ LONG volatile *Target, _In_ LONG Value)","params":["i32","i32"],"result":"i32"},
  {"name":"InterlockedExchangeAdd","component":"rtl","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Adds; returns the old value.","proto":"LONG InterlockedExchangeAdd(_Inout_ LONG volatile *Addend, _In_ LONG Value)","params":["i32","i32"],"result":"i32"},
  {"name":"InterlockedAdd","component":"rtl","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Adds; returns the new value.","proto":"LONG InterlockedAdd(_Inout_ LONG volatile *Addend, _In_ LONG Value)","params":["i32","i32"],"result":"i32"},
  {"name":"InterlockedCompareExchange","component":"rtl","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Stores when the value is Comperand; returns the old value.","proto":"LONG InterlockedCompareExchange(_Inout_ LONG volatile *Destination, _In_ LONG Exchange, _In_ LONG Comperand)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"InterlockedExchangePointer","component":"rtl","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Stores a pointer; returns the old one.","proto":"PVOID InterlockedExchangePointer(_Inout_ PVOID volatile *Target, _In_ PVOID Value)","params":["i32","i32"],"result":"i32"},
  {"name":"InterlockedCompareExchangePointer","component":"rtl","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Stores a pointer when the old one is Comperand; returns the old one.","proto":"PVOID InterlockedCompareExchangePointer(_Inout_ PVOID volatile *Destination, _In_ PVOID Exchange, _In_ PVOID Comperand)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"InterlockedAnd","component":"rtl","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Ands; returns the old value.","proto":"LONG InterlockedAnd(_Inout_ LONG volatile *Destination, _In_ LONG Value)","params":["i32","i32"],"result":"i32"},
  {"name":"InterlockedOr","component":"rtl","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Ors; returns the old value.","proto":"LONG InterlockedOr(_Inout_ LONG volatile *Destination, _In_ LONG Value)","params":["i32","i32"],"result":"i32"},
  {"name":"InterlockedXor","component":"rtl","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Xors; returns the old value.","proto":"LONG InterlockedXor(_Inout_ LONG volatile *Destination, _In_ LONG Value)","params":["i32","i32"],"result":"i32"},
  {"name":"InterlockedBitTestAndSet","component":"rtl","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Sets a bit; returns the old one.","proto":"UCHAR InterlockedBitTestAndSet(_Inout_ LONG volatile *Base, _In_ LONG Bit)","params":["i32","i32"],"result":"i32"},
  {"name":"InterlockedBitTestAndReset","component":"rtl","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Clears a bit; returns the old one.","proto":"UCHAR InterlockedBitTestAndReset(_Inout_ LONG volatile *Base, _In_ LONG Bit)","params":["i32","i32"],"result":"i32"},
  {"name":"InterlockedIncrement64","component":"rtl","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Adds one; returns the new value.","proto":"LONG64 InterlockedIncrement64(_Inout_ LONG64 volatile *Addend)","params":["i32"],"result":"i64"},
  {"name":"InterlockedDecrement64","component":"rtl","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Subtracts one; returns the new value.","proto":"LONG64 InterlockedDecrement64(_Inout_ LONG64 volatile *Addend)","params":["i32"],"result":"i64"},
  {"name":"InterlockedExchange64","component":"rtl","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Stores; returns the old value.","proto":"LONG64 InterlockedExchange64(_Inout_ LONG64 volatile *Target, _In_ LONG64 Value)","params":["i32","i64"],"result":"i64"},
  {"name":"InterlockedExchangeAdd64","component":"rtl","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Adds; returns the old value.","proto":"LONG64 InterlockedExchangeAdd64(_Inout_ LONG64 volatile *Addend, _In_ LONG64 Value)","params":["i32","i64"],"result":"i64"},
  {"name":"InterlockedAdd64","component":"rtl","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Adds; returns the new value.","proto":"LONG64 InterlockedAdd64(_Inout_ LONG64 volatile *Addend, _In_ LONG64 Value)","params":["i32","i64"],"result":"i64"},
  {"name":"InterlockedCompareExchange64","component":"rtl","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Stores when the value is Comperand; returns the old value.","proto":"LONG64 InterlockedCompareExchange64(_Inout_ LONG64 volatile *Destination, _In_ LONG64 Exchange, _In_ LONG64 Comperand)","params":["i32","i64","i64"],"result":"i64"},
  {"name":"InterlockedAnd64","component":"rtl","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Ands; returns the old value.","proto":"LONG64 InterlockedAnd64(_Inout_ LONG64 volatile *Destination, _In_ LONG64 Value)","params":["i32","i64"],"result":"i64"},
  {"name":"InterlockedOr64","component":"rtl","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Ors; returns the old value.","proto":"LONG64 InterlockedOr64(_Inout_ LONG64 volatile *Destination, _In_ LONG64 Value)","params":["i32","i64"],"result":"i64"},
  {"name":"InterlockedXor64","component":"rtl","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Xors; returns the old value.","proto":"LONG64 InterlockedXor64(_Inout_ LONG64 volatile *Destination, _In_ LONG64 Value)","params":["i32","i64"],"result":"i64"},
  {"name":"KeMemoryBarrier","component":"rtl","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"A full barrier.","proto":"VOID KeMemoryBarrier(VOID)","params":[],"result":"void"},
  {"name":"YieldProcessor","component":"rtl","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"A hint in a spin loop.","proto":"VOID YieldProcessor(VOID)","params":[],"result":"void"},
  {"name":"RtlStringCbPrintfA","component":"rtl","support":"full","note":"","kind":"header","header":"ntstrsafe.h","minIrql":0,"maxIrql":0,"doc":"Formats; bytes; always terminated. CchPrintf counts characters, W writes wide.","proto":"NTSTATUS RtlStringCbPrintfA(_Out_ PSTR pszDest, _In_ size_t cbDest, _In_ PCSTR pszFormat, ...)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"RtlStringCbPrintfW","component":"rtl","support":"full","note":"","kind":"header","header":"ntstrsafe.h","minIrql":0,"maxIrql":0,"doc":"Formats; bytes; always terminated.","proto":"NTSTATUS RtlStringCbPrintfW(_Out_ PWSTR pszDest, _In_ size_t cbDest, _In_ PCWSTR pszFormat, ...)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"RtlStringCchPrintfA","component":"rtl","support":"full","note":"","kind":"header","header":"ntstrsafe.h","minIrql":0,"maxIrql":0,"doc":"Formats; characters; always terminated.","proto":"NTSTATUS RtlStringCchPrintfA(_Out_ PSTR pszDest, _In_ size_t cchDest, _In_ PCSTR pszFormat, ...)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"RtlStringCchPrintfW","component":"rtl","support":"full","note":"","kind":"header","header":"ntstrsafe.h","minIrql":0,"maxIrql":0,"doc":"Formats; characters; always terminated.","proto":"NTSTATUS RtlStringCchPrintfW(_Out_ PWSTR pszDest, _In_ size_t cchDest, _In_ PCWSTR pszFormat, ...)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"RtlStringCbVPrintfA","component":"rtl","support":"full","note":"","kind":"header","header":"ntstrsafe.h","minIrql":0,"maxIrql":0,"doc":"Formats; bytes; always terminated.","proto":"NTSTATUS RtlStringCbVPrintfA(_Out_ PSTR pszDest, _In_ size_t cbDest, _In_ PCSTR pszFormat, _In_ va_list argList)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"RtlStringCbVPrintfW","component":"rtl","support":"full","note":"","kind":"header","header":"ntstrsafe.h","minIrql":0,"maxIrql":0,"doc":"Formats; bytes; always terminated.","proto":"NTSTATUS RtlStringCbVPrintfW(_Out_ PWSTR pszDest, _In_ size_t cbDest, _In_ PCWSTR pszFormat, _In_ va_list argList)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"RtlStringCbCopyA","component":"rtl","support":"full","note":"","kind":"header","header":"ntstrsafe.h","minIrql":0,"maxIrql":31,"doc":"Copies; bytes; always terminated.","proto":"NTSTATUS RtlStringCbCopyA(_Out_ PSTR pszDest, _In_ size_t cbDest, _In_ PCSTR pszSrc)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"RtlStringCbCopyW","component":"rtl","support":"full","note":"","kind":"header","header":"ntstrsafe.h","minIrql":0,"maxIrql":31,"doc":"Copies; bytes; always terminated.","proto":"NTSTATUS RtlStringCbCopyW(_Out_ PWSTR pszDest, _In_ size_t cbDest, _In_ PCWSTR pszSrc)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"RtlStringCchCopyA","component":"rtl","support":"full","note":"","kind":"header","header":"ntstrsafe.h","minIrql":0,"maxIrql":31,"doc":"Copies; characters; always terminated.","proto":"NTSTATUS RtlStringCchCopyA(_Out_ PSTR pszDest, _In_ size_t cchDest, _In_ PCSTR pszSrc)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"RtlStringCchCopyW","component":"rtl","support":"full","note":"","kind":"header","header":"ntstrsafe.h","minIrql":0,"maxIrql":31,"doc":"Copies; characters; always terminated.","proto":"NTSTATUS RtlStringCchCopyW(_Out_ PWSTR pszDest, _In_ size_t cchDest, _In_ PCWSTR pszSrc)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"RtlStringCbCatA","component":"rtl","support":"full","note":"","kind":"header","header":"ntstrsafe.h","minIrql":0,"maxIrql":31,"doc":"Appends; bytes; always terminated.","proto":"NTSTATUS RtlStringCbCatA(_Inout_ PSTR pszDest, _In_ size_t cbDest, _In_ PCSTR pszSrc)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"RtlStringCbCatW","component":"rtl","support":"full","note":"","kind":"header","header":"ntstrsafe.h","minIrql":0,"maxIrql":31,"doc":"Appends; bytes; always terminated.","proto":"NTSTATUS RtlStringCbCatW(_Inout_ PWSTR pszDest, _In_ size_t cbDest, _In_ PCWSTR pszSrc)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"RtlStringCbLengthA","component":"rtl","support":"full","note":"","kind":"header","header":"ntstrsafe.h","minIrql":0,"maxIrql":31,"doc":"Gives the length; bytes.","proto":"NTSTATUS RtlStringCbLengthA(_In_ PCSTR psz, _In_ size_t cbMax, _Out_opt_ size_t *pcbLength)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"RtlStringCbLengthW","component":"rtl","support":"full","note":"","kind":"header","header":"ntstrsafe.h","minIrql":0,"maxIrql":31,"doc":"Gives the length; bytes.","proto":"NTSTATUS RtlStringCbLengthW(_In_ PCWSTR psz, _In_ size_t cbMax, _Out_opt_ size_t *pcbLength)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"RtlUnicodeStringPrintf","component":"rtl","support":"full","note":"","kind":"header","header":"ntstrsafe.h","minIrql":0,"maxIrql":0,"doc":"Formats into a counted string.","proto":"NTSTATUS RtlUnicodeStringPrintf(_Out_ PUNICODE_STRING DestinationString, _In_ PCWSTR pszFormat, ...)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"RtlUnicodeStringInit","component":"rtl","support":"full","note":"","kind":"header","header":"ntstrsafe.h","minIrql":0,"maxIrql":31,"doc":"Makes a counted string of a terminated one.","proto":"NTSTATUS RtlUnicodeStringInit(_Out_ PUNICODE_STRING DestinationString, _In_opt_ PCWSTR pszSrc)","params":["i32","i32"],"result":"i32"},
  {"name":"RtlUnicodeStringCopy","component":"rtl","support":"full","note":"","kind":"header","header":"ntstrsafe.h","minIrql":0,"maxIrql":31,"doc":"Copies.","proto":"NTSTATUS RtlUnicodeStringCopy(_Out_ PUNICODE_STRING DestinationString, _In_ PCUNICODE_STRING SourceString)","params":["i32","i32"],"result":"i32"},
  {"name":"RtlUnicodeStringCopyString","component":"rtl","support":"full","note":"","kind":"header","header":"ntstrsafe.h","minIrql":0,"maxIrql":31,"doc":"Copies a terminated string.","proto":"NTSTATUS RtlUnicodeStringCopyString(_Out_ PUNICODE_STRING DestinationString, _In_ PCWSTR pszSrc)","params":["i32","i32"],"result":"i32"},
  {"name":"RtlUnicodeStringCat","component":"rtl","support":"full","note":"","kind":"header","header":"ntstrsafe.h","minIrql":0,"maxIrql":31,"doc":"Appends.","proto":"NTSTATUS RtlUnicodeStringCat(_Inout_ PUNICODE_STRING DestinationString, _In_ PCUNICODE_STRING SourceString)","params":["i32","i32"],"result":"i32"},
  {"name":"RtlUnicodeStringCatString","component":"rtl","support":"full","note":"","kind":"header","header":"ntstrsafe.h","minIrql":0,"maxIrql":31,"doc":"Appends a terminated string.","proto":"NTSTATUS RtlUnicodeStringCatString(_Inout_ PUNICODE_STRING DestinationString, _In_ PCWSTR pszSrc)","params":["i32","i32"],"result":"i32"},
  {"name":"ZwQueryFullAttributesFile","component":"zw","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Asks about a file by name.","proto":"NTSTATUS ZwQueryFullAttributesFile(_In_ POBJECT_ATTRIBUTES ObjectAttributes, _Out_ PFILE_NETWORK_OPEN_INFORMATION FileInformation)","params":["i32","i32"],"result":"i32"},
  {"name":"NtQueryFullAttributesFile","component":"zw","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Asks about a file by name.","proto":"NTSTATUS NtQueryFullAttributesFile(_In_ POBJECT_ATTRIBUTES ObjectAttributes, _Out_ PFILE_NETWORK_OPEN_INFORMATION FileInformation)","params":["i32","i32"],"result":"i32"},
  {"name":"ZwDeleteFile","component":"zw","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Deletes a file, or an empty directory, by name.","proto":"NTSTATUS ZwDeleteFile(_In_ POBJECT_ATTRIBUTES ObjectAttributes)","params":["i32"],"result":"i32"},
  {"name":"NtDeleteFile","component":"zw","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Deletes a file, or an empty directory, by name.","proto":"NTSTATUS NtDeleteFile(_In_ POBJECT_ATTRIBUTES ObjectAttributes)","params":["i32"],"result":"i32"},
  {"name":"ZwQueryDirectoryFile","component":"zw","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Lists a directory; bytes.","proto":"NTSTATUS ZwQueryDirectoryFile(_In_ HANDLE FileHandle, _In_opt_ HANDLE Event, _In_opt_ PIO_APC_ROUTINE ApcRoutine, _In_opt_ PVOID ApcContext, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _Out_ PVOID FileInformation, _In_ ULONG Length, _In_ FILE_INFORMATION_CLASS FileInformationClass, _In_ BOOLEAN ReturnSingleEntry, _In_opt_ PUNICODE_STRING FileName, _In_ BOOLEAN RestartScan)","params":["i32","i32","i32","i32","i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"NtQueryDirectoryFile","component":"zw","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Lists a directory; bytes.","proto":"NTSTATUS NtQueryDirectoryFile(_In_ HANDLE FileHandle, _In_opt_ HANDLE Event, _In_opt_ PIO_APC_ROUTINE ApcRoutine, _In_opt_ PVOID ApcContext, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _Out_ PVOID FileInformation, _In_ ULONG Length, _In_ FILE_INFORMATION_CLASS FileInformationClass, _In_ BOOLEAN ReturnSingleEntry, _In_opt_ PUNICODE_STRING FileName, _In_ BOOLEAN RestartScan)","params":["i32","i32","i32","i32","i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"ZwLockFile","component":"zw","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Locks a byte range.","proto":"NTSTATUS ZwLockFile(_In_ HANDLE FileHandle, _In_opt_ HANDLE Event, _In_opt_ PIO_APC_ROUTINE ApcRoutine, _In_opt_ PVOID ApcContext, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_ PLARGE_INTEGER ByteOffset, _In_ PLARGE_INTEGER Length, _In_ ULONG Key, _In_ BOOLEAN FailImmediately, _In_ BOOLEAN ExclusiveLock)","params":["i32","i32","i32","i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"NtLockFile","component":"zw","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Locks a byte range.","proto":"NTSTATUS NtLockFile(_In_ HANDLE FileHandle, _In_opt_ HANDLE Event, _In_opt_ PIO_APC_ROUTINE ApcRoutine, _In_opt_ PVOID ApcContext, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_ PLARGE_INTEGER ByteOffset, _In_ PLARGE_INTEGER Length, _In_ ULONG Key, _In_ BOOLEAN FailImmediately, _In_ BOOLEAN ExclusiveLock)","params":["i32","i32","i32","i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"ZwUnlockFile","component":"zw","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Unlocks a byte range.","proto":"NTSTATUS ZwUnlockFile(_In_ HANDLE FileHandle, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_ PLARGE_INTEGER ByteOffset, _In_ PLARGE_INTEGER Length, _In_ ULONG Key)","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"NtUnlockFile","component":"zw","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Unlocks a byte range.","proto":"NTSTATUS NtUnlockFile(_In_ HANDLE FileHandle, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_ PLARGE_INTEGER ByteOffset, _In_ PLARGE_INTEGER Length, _In_ ULONG Key)","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"ZwCreateSection","component":"zw","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Makes a section of memory or of a file; bytes.","proto":"NTSTATUS ZwCreateSection(_Out_ PHANDLE SectionHandle, _In_ ACCESS_MASK DesiredAccess, _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_opt_ PLARGE_INTEGER MaximumSize, _In_ ULONG SectionPageProtection, _In_ ULONG AllocationAttributes, _In_opt_ HANDLE FileHandle)","params":["i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"NtCreateSection","component":"zw","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Makes a section of memory or of a file; bytes.","proto":"NTSTATUS NtCreateSection(_Out_ PHANDLE SectionHandle, _In_ ACCESS_MASK DesiredAccess, _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_opt_ PLARGE_INTEGER MaximumSize, _In_ ULONG SectionPageProtection, _In_ ULONG AllocationAttributes, _In_opt_ HANDLE FileHandle)","params":["i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"ZwOpenSection","component":"zw","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Opens a section by name.","proto":"NTSTATUS ZwOpenSection(_Out_ PHANDLE SectionHandle, _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"NtOpenSection","component":"zw","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Opens a section by name.","proto":"NTSTATUS NtOpenSection(_Out_ PHANDLE SectionHandle, _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"ZwMapViewOfSection","component":"zw","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Maps a section, at the same address for all; bytes.","proto":"NTSTATUS ZwMapViewOfSection(_In_ HANDLE SectionHandle, _In_ HANDLE ProcessHandle, _Inout_ PVOID *BaseAddress, _In_ ULONG_PTR ZeroBits, _In_ SIZE_T CommitSize, _Inout_opt_ PLARGE_INTEGER SectionOffset, _Inout_ PSIZE_T ViewSize, _In_ SECTION_INHERIT InheritDisposition, _In_ ULONG AllocationType, _In_ ULONG Win32Protect)","params":["i32","i32","i32","i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"NtMapViewOfSection","component":"zw","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Maps a section, at the same address for all; bytes.","proto":"NTSTATUS NtMapViewOfSection(_In_ HANDLE SectionHandle, _In_ HANDLE ProcessHandle, _Inout_ PVOID *BaseAddress, _In_ ULONG_PTR ZeroBits, _In_ SIZE_T CommitSize, _Inout_opt_ PLARGE_INTEGER SectionOffset, _Inout_ PSIZE_T ViewSize, _In_ SECTION_INHERIT InheritDisposition, _In_ ULONG AllocationType, _In_ ULONG Win32Protect)","params":["i32","i32","i32","i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"ZwUnmapViewOfSection","component":"zw","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Unmaps a view; what it has changed of a file is written.","proto":"NTSTATUS ZwUnmapViewOfSection(_In_ HANDLE ProcessHandle, _In_opt_ PVOID BaseAddress)","params":["i32","i32"],"result":"i32"},
  {"name":"NtUnmapViewOfSection","component":"zw","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Unmaps a view; what it has changed of a file is written.","proto":"NTSTATUS NtUnmapViewOfSection(_In_ HANDLE ProcessHandle, _In_opt_ PVOID BaseAddress)","params":["i32","i32"],"result":"i32"},
  {"name":"ZwFlushVirtualMemory","component":"zw","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Writes what a view has changed of its file.","proto":"NTSTATUS ZwFlushVirtualMemory(_In_ HANDLE ProcessHandle, _Inout_ PVOID *BaseAddress, _Inout_ PSIZE_T RegionSize, _Out_ PIO_STATUS_BLOCK IoStatus)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"NtFlushVirtualMemory","component":"zw","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Writes what a view has changed of its file.","proto":"NTSTATUS NtFlushVirtualMemory(_In_ HANDLE ProcessHandle, _Inout_ PVOID *BaseAddress, _Inout_ PSIZE_T RegionSize, _Out_ PIO_STATUS_BLOCK IoStatus)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"ZwQuerySection","component":"zw","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Tells size and attributes of a section; bytes.","proto":"NTSTATUS ZwQuerySection(_In_ HANDLE SectionHandle, _In_ ULONG SectionInformationClass, _Out_ PVOID SectionInformation, _In_ SIZE_T SectionInformationLength, _Out_opt_ PSIZE_T ReturnLength)","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"NtQuerySection","component":"zw","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Tells size and attributes of a section; bytes.","proto":"NTSTATUS NtQuerySection(_In_ HANDLE SectionHandle, _In_ ULONG SectionInformationClass, _Out_ PVOID SectionInformation, _In_ SIZE_T SectionInformationLength, _Out_opt_ PSIZE_T ReturnLength)","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"MmCreateSection","component":"zw","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Makes a section object without a handle; bytes.","proto":"NTSTATUS MmCreateSection(_Out_ PVOID *SectionObject, _In_ ACCESS_MASK DesiredAccess, _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_ PLARGE_INTEGER MaximumSize, _In_ ULONG SectionPageProtection, _In_ ULONG AllocationAttributes, _In_opt_ HANDLE FileHandle, _In_opt_ PFILE_OBJECT FileObject)","params":["i32","i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"MmMapViewOfSection","component":"zw","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Maps a section, by pointers; bytes.","proto":"NTSTATUS MmMapViewOfSection(_In_ PVOID SectionObject, _In_ PEPROCESS Process, _Inout_ PVOID *CapturedBase, _In_ ULONG_PTR ZeroBits, _In_ SIZE_T CommitSize, _Inout_opt_ PLARGE_INTEGER SectionOffset, _Inout_ PSIZE_T CapturedViewSize, _In_ SECTION_INHERIT InheritDisposition, _In_ ULONG AllocationType, _In_ ULONG Protect)","params":["i32","i32","i32","i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"MmUnmapViewOfSection","component":"zw","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Unmaps a view.","proto":"NTSTATUS MmUnmapViewOfSection(_In_ PEPROCESS Process, _In_ PVOID BaseAddress)","params":["i32","i32"],"result":"i32"},
  {"name":"MmMapViewInSystemSpace","component":"zw","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":0,"doc":"Maps a section for drivers; bytes.","proto":"NTSTATUS MmMapViewInSystemSpace(_In_ PVOID Section, _Out_ PVOID *MappedBase, _Inout_ PSIZE_T ViewSize)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"MmUnmapViewInSystemSpace","component":"zw","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":0,"doc":"Unmaps it.","proto":"NTSTATUS MmUnmapViewInSystemSpace(_In_ PVOID MappedBase)","params":["i32"],"result":"i32"},
  {"name":"ZwCreateFile","component":"zw","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Creates or opens a file or device.","proto":"NTSTATUS ZwCreateFile(_Out_ PHANDLE FileHandle, _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_opt_ PLARGE_INTEGER AllocationSize, _In_ ULONG FileAttributes, _In_ ULONG ShareAccess, _In_ ULONG CreateDisposition, _In_ ULONG CreateOptions, _In_opt_ PVOID EaBuffer, _In_ ULONG EaLength)","params":["i32","i32","i32","i32","i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"ZwOpenFile","component":"zw","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Opens a file or device.","proto":"NTSTATUS ZwOpenFile(_Out_ PHANDLE FileHandle, _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_ ULONG ShareAccess, _In_ ULONG OpenOptions)","params":["i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"ZwReadFile","component":"zw","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Reads; bytes.","proto":"NTSTATUS ZwReadFile(_In_ HANDLE FileHandle, _In_opt_ HANDLE Event, _In_opt_ PIO_APC_ROUTINE ApcRoutine, _In_opt_ PVOID ApcContext, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _Out_ PVOID Buffer, _In_ ULONG Length, _In_opt_ PLARGE_INTEGER ByteOffset, _In_opt_ PULONG Key)","params":["i32","i32","i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"ZwWriteFile","component":"zw","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Writes; bytes.","proto":"NTSTATUS ZwWriteFile(_In_ HANDLE FileHandle, _In_opt_ HANDLE Event, _In_opt_ PIO_APC_ROUTINE ApcRoutine, _In_opt_ PVOID ApcContext, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_ PVOID Buffer, _In_ ULONG Length, _In_opt_ PLARGE_INTEGER ByteOffset, _In_opt_ PULONG Key)","params":["i32","i32","i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"ZwQueryInformationFile","component":"zw","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Asks about an open file; bytes.","proto":"NTSTATUS ZwQueryInformationFile(_In_ HANDLE FileHandle, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _Out_ PVOID FileInformation, _In_ ULONG Length, _In_ FILE_INFORMATION_CLASS FileInformationClass)","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"ZwSetInformationFile","component":"zw","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Changes an open file; bytes.","proto":"NTSTATUS ZwSetInformationFile(_In_ HANDLE FileHandle, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_ PVOID FileInformation, _In_ ULONG Length, _In_ FILE_INFORMATION_CLASS FileInformationClass)","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"ZwFlushBuffersFile","component":"zw","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Writes what is buffered.","proto":"NTSTATUS ZwFlushBuffersFile(_In_ HANDLE FileHandle, _Out_ PIO_STATUS_BLOCK IoStatusBlock)","params":["i32","i32"],"result":"i32"},
  {"name":"ZwDeviceIoControlFile","component":"zw","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":0,"doc":"Sends a control code; bytes.","proto":"NTSTATUS ZwDeviceIoControlFile(_In_ HANDLE FileHandle, _In_opt_ HANDLE Event, _In_opt_ PIO_APC_ROUTINE ApcRoutine, _In_opt_ PVOID ApcContext, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_ ULONG IoControlCode, _In_opt_ PVOID InputBuffer, _In_ ULONG InputBufferLength, _Out_opt_ PVOID OutputBuffer, _In_ ULONG OutputBufferLength)","params":["i32","i32","i32","i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"ZwFsControlFile","component":"zw","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Sends a file system control code; bytes.","proto":"NTSTATUS ZwFsControlFile(_In_ HANDLE FileHandle, _In_opt_ HANDLE Event, _In_opt_ PIO_APC_ROUTINE ApcRoutine, _In_opt_ PVOID ApcContext, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_ ULONG FsControlCode, _In_opt_ PVOID InputBuffer, _In_ ULONG InputBufferLength, _Out_opt_ PVOID OutputBuffer, _In_ ULONG OutputBufferLength)","params":["i32","i32","i32","i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"ZwQueryVolumeInformationFile","component":"zw","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Asks about a volume; bytes.","proto":"NTSTATUS ZwQueryVolumeInformationFile(_In_ HANDLE FileHandle, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _Out_ PVOID FsInformation, _In_ ULONG Length, _In_ FS_INFORMATION_CLASS FsInformationClass)","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"NtReadFile","component":"zw","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Reads; bytes.","proto":"NTSTATUS NtReadFile(_In_ HANDLE FileHandle, _In_opt_ HANDLE Event, _In_opt_ PIO_APC_ROUTINE ApcRoutine, _In_opt_ PVOID ApcContext, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _Out_ PVOID Buffer, _In_ ULONG Length, _In_opt_ PLARGE_INTEGER ByteOffset, _In_opt_ PULONG Key)","params":["i32","i32","i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"NtWriteFile","component":"zw","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Writes; bytes.","proto":"NTSTATUS NtWriteFile(_In_ HANDLE FileHandle, _In_opt_ HANDLE Event, _In_opt_ PIO_APC_ROUTINE ApcRoutine, _In_opt_ PVOID ApcContext, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_ PVOID Buffer, _In_ ULONG Length, _In_opt_ PLARGE_INTEGER ByteOffset, _In_opt_ PULONG Key)","params":["i32","i32","i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"NtCreateFile","component":"zw","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Creates or opens a file or device.","proto":"NTSTATUS NtCreateFile(_Out_ PHANDLE FileHandle, _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_opt_ PLARGE_INTEGER AllocationSize, _In_ ULONG FileAttributes, _In_ ULONG ShareAccess, _In_ ULONG CreateDisposition, _In_ ULONG CreateOptions, _In_opt_ PVOID EaBuffer, _In_ ULONG EaLength)","params":["i32","i32","i32","i32","i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"NtOpenFile","component":"zw","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Opens a file or device.","proto":"NTSTATUS NtOpenFile(_Out_ PHANDLE FileHandle, _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_ ULONG ShareAccess, _In_ ULONG OpenOptions)","params":["i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"ZwCancelIoFile","component":"zw","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Cancels the requests of this thread to a file.","proto":"NTSTATUS ZwCancelIoFile(_In_ HANDLE FileHandle, _Out_ PIO_STATUS_BLOCK IoStatusBlock)","params":["i32","i32"],"result":"i32"},
  {"name":"ZwCancelIoFileEx","component":"zw","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Cancels requests to a file, of any thread of the process.","proto":"NTSTATUS ZwCancelIoFileEx(_In_ HANDLE FileHandle, _In_opt_ PIO_STATUS_BLOCK IoRequestToCancel, _Out_ PIO_STATUS_BLOCK IoStatusBlock)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"NtCancelIoFile","component":"zw","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Cancels the requests of this thread to a file.","proto":"NTSTATUS NtCancelIoFile(_In_ HANDLE FileHandle, _Out_ PIO_STATUS_BLOCK IoStatusBlock)","params":["i32","i32"],"result":"i32"},
  {"name":"NtCancelIoFileEx","component":"zw","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Cancels requests to a file, of any thread of the process.","proto":"NTSTATUS NtCancelIoFileEx(_In_ HANDLE FileHandle, _In_opt_ PIO_STATUS_BLOCK IoRequestToCancel, _Out_ PIO_STATUS_BLOCK IoStatusBlock)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"NtDeviceIoControlFile","component":"zw","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Sends a control code; bytes.","proto":"NTSTATUS NtDeviceIoControlFile(_In_ HANDLE FileHandle, _In_opt_ HANDLE Event, _In_opt_ PIO_APC_ROUTINE ApcRoutine, _In_opt_ PVOID ApcContext, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_ ULONG IoControlCode, _In_opt_ PVOID InputBuffer, _In_ ULONG InputBufferLength, _Out_opt_ PVOID OutputBuffer, _In_ ULONG OutputBufferLength)","params":["i32","i32","i32","i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"NtFsControlFile","component":"zw","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Sends a file system control code; bytes.","proto":"NTSTATUS NtFsControlFile(_In_ HANDLE FileHandle, _In_opt_ HANDLE Event, _In_opt_ PIO_APC_ROUTINE ApcRoutine, _In_opt_ PVOID ApcContext, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_ ULONG FsControlCode, _In_opt_ PVOID InputBuffer, _In_ ULONG InputBufferLength, _Out_opt_ PVOID OutputBuffer, _In_ ULONG OutputBufferLength)","params":["i32","i32","i32","i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"NtFlushBuffersFile","component":"zw","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Writes what is buffered.","proto":"NTSTATUS NtFlushBuffersFile(_In_ HANDLE FileHandle, _Out_ PIO_STATUS_BLOCK IoStatusBlock)","params":["i32","i32"],"result":"i32"},
  {"name":"NtQueryInformationFile","component":"zw","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Asks about an open file; bytes.","proto":"NTSTATUS NtQueryInformationFile(_In_ HANDLE FileHandle, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _Out_ PVOID FileInformation, _In_ ULONG Length, _In_ FILE_INFORMATION_CLASS FileInformationClass)","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"NtSetInformationFile","component":"zw","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Changes an open file; bytes.","proto":"NTSTATUS NtSetInformationFile(_In_ HANDLE FileHandle, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_ PVOID FileInformation, _In_ ULONG Length, _In_ FILE_INFORMATION_CLASS FileInformationClass)","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"NtQueryVolumeInformationFile","component":"zw","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Asks about a volume; bytes.","proto":"NTSTATUS NtQueryVolumeInformationFile(_In_ HANDLE FileHandle, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _Out_ PVOID FsInformation, _In_ ULONG Length, _In_ FS_INFORMATION_CLASS FsInformationClass)","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"ZwLoadDriver","component":"zw","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":0,"doc":"Loads a driver.","proto":"NTSTATUS ZwLoadDriver(_In_ PUNICODE_STRING DriverServiceName)","params":["i32"],"result":"i32"},
  {"name":"ZwUnloadDriver","component":"zw","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":0,"doc":"Unloads a driver.","proto":"NTSTATUS ZwUnloadDriver(_In_ PUNICODE_STRING DriverServiceName)","params":["i32"],"result":"i32"},
  {"name":"NtLoadDriver","component":"zw","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Loads a driver.","proto":"NTSTATUS NtLoadDriver(_In_ PUNICODE_STRING DriverServiceName)","params":["i32"],"result":"i32"},
  {"name":"NtUnloadDriver","component":"zw","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Unloads a driver.","proto":"NTSTATUS NtUnloadDriver(_In_ PUNICODE_STRING DriverServiceName)","params":["i32"],"result":"i32"},
  {"name":"ZwYieldExecution","component":"zw","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Lets another ready thread run.","proto":"NTSTATUS ZwYieldExecution(VOID)","params":[],"result":"i32"},
  {"name":"ZwClose","component":"zw","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Closes a handle.","proto":"NTSTATUS ZwClose(_In_ HANDLE Handle)","params":["i32"],"result":"i32"},
  {"name":"NtClose","component":"zw","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Closes a handle.","proto":"NTSTATUS NtClose(_In_ HANDLE Handle)","params":["i32"],"result":"i32"},
  {"name":"ZwDuplicateObject","component":"zw","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Duplicates a handle.","proto":"NTSTATUS ZwDuplicateObject(_In_ HANDLE SourceProcessHandle, _In_ HANDLE SourceHandle, _In_opt_ HANDLE TargetProcessHandle, _Out_opt_ PHANDLE TargetHandle, _In_ ACCESS_MASK DesiredAccess, _In_ ULONG HandleAttributes, _In_ ULONG Options)","params":["i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"NtDuplicateObject","component":"zw","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Duplicates a handle.","proto":"NTSTATUS NtDuplicateObject(_In_ HANDLE SourceProcessHandle, _In_ HANDLE SourceHandle, _In_opt_ HANDLE TargetProcessHandle, _Out_opt_ PHANDLE TargetHandle, _In_ ACCESS_MASK DesiredAccess, _In_ ULONG HandleAttributes, _In_ ULONG Options)","params":["i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"ZwQueryObject","component":"zw","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Asks about an object; bytes.","proto":"NTSTATUS ZwQueryObject(_In_opt_ HANDLE Handle, _In_ OBJECT_INFORMATION_CLASS ObjectInformationClass, _Out_opt_ PVOID ObjectInformation, _In_ ULONG ObjectInformationLength, _Out_opt_ PULONG ReturnLength)","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"NtQueryObject","component":"zw","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Asks about an object; bytes.","proto":"NTSTATUS NtQueryObject(_In_opt_ HANDLE Handle, _In_ OBJECT_INFORMATION_CLASS ObjectInformationClass, _Out_opt_ PVOID ObjectInformation, _In_ ULONG ObjectInformationLength, _Out_opt_ PULONG ReturnLength)","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"ZwSetInformationObject","component":"zw","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Says whether a handle is inherited, and protected from being closed; bytes.","proto":"NTSTATUS ZwSetInformationObject(_In_ HANDLE Handle, _In_ OBJECT_INFORMATION_CLASS ObjectInformationClass, _In_ PVOID ObjectInformation, _In_ ULONG ObjectInformationLength)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"NtSetInformationObject","component":"zw","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Says whether a handle is inherited, and protected from being closed; bytes.","proto":"NTSTATUS NtSetInformationObject(_In_ HANDLE Handle, _In_ OBJECT_INFORMATION_CLASS ObjectInformationClass, _In_ PVOID ObjectInformation, _In_ ULONG ObjectInformationLength)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"ZwQuerySecurityObject","component":"zw","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Copies parts of the security descriptor of an object; bytes.","proto":"NTSTATUS ZwQuerySecurityObject(_In_ HANDLE Handle, _In_ SECURITY_INFORMATION SecurityInformation, _Out_opt_ PSECURITY_DESCRIPTOR SecurityDescriptor, _In_ ULONG Length, _Out_ PULONG LengthNeeded)","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"NtQuerySecurityObject","component":"zw","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Copies parts of the security descriptor of an object; bytes.","proto":"NTSTATUS NtQuerySecurityObject(_In_ HANDLE Handle, _In_ SECURITY_INFORMATION SecurityInformation, _Out_opt_ PSECURITY_DESCRIPTOR SecurityDescriptor, _In_ ULONG Length, _Out_ PULONG LengthNeeded)","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"ZwSetSecurityObject","component":"zw","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Changes parts of the security descriptor of an object.","proto":"NTSTATUS ZwSetSecurityObject(_In_ HANDLE Handle, _In_ SECURITY_INFORMATION SecurityInformation, _In_ PSECURITY_DESCRIPTOR SecurityDescriptor)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"NtSetSecurityObject","component":"zw","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Changes parts of the security descriptor of an object.","proto":"NTSTATUS NtSetSecurityObject(_In_ HANDLE Handle, _In_ SECURITY_INFORMATION SecurityInformation, _In_ PSECURITY_DESCRIPTOR SecurityDescriptor)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"ZwWaitForSingleObject","component":"zw","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Waits for the object of a handle; 100 ns.","proto":"NTSTATUS ZwWaitForSingleObject(_In_ HANDLE Handle, _In_ BOOLEAN Alertable, _In_opt_ PLARGE_INTEGER Timeout)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"NtWaitForSingleObject","component":"zw","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Waits for the object of a handle; 100 ns.","proto":"NTSTATUS NtWaitForSingleObject(_In_ HANDLE Handle, _In_ BOOLEAN Alertable, _In_opt_ PLARGE_INTEGER Timeout)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"ZwWaitForMultipleObjects","component":"zw","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Waits for several objects; 100 ns.","proto":"NTSTATUS ZwWaitForMultipleObjects(_In_ ULONG Count, _In_ PHANDLE Handles, _In_ WAIT_TYPE WaitType, _In_ BOOLEAN Alertable, _In_opt_ PLARGE_INTEGER Timeout)","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"NtWaitForMultipleObjects","component":"zw","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Waits for several objects; 100 ns.","proto":"NTSTATUS NtWaitForMultipleObjects(_In_ ULONG Count, _In_ PHANDLE Handles, _In_ WAIT_TYPE WaitType, _In_ BOOLEAN Alertable, _In_opt_ PLARGE_INTEGER Timeout)","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"ZwSignalAndWaitForSingleObject","component":"zw","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Signals one object and waits for another; 100 ns.","proto":"NTSTATUS ZwSignalAndWaitForSingleObject(_In_ HANDLE SignalHandle, _In_ HANDLE WaitHandle, _In_ BOOLEAN Alertable, _In_opt_ PLARGE_INTEGER Timeout)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"NtSignalAndWaitForSingleObject","component":"zw","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Signals one object and waits for another; 100 ns.","proto":"NTSTATUS NtSignalAndWaitForSingleObject(_In_ HANDLE SignalHandle, _In_ HANDLE WaitHandle, _In_ BOOLEAN Alertable, _In_opt_ PLARGE_INTEGER Timeout)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"ZwCreateEvent","component":"zw","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Creates an event.","proto":"NTSTATUS ZwCreateEvent(_Out_ PHANDLE Handle, _In_ ACCESS_MASK DesiredAccess, _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_ EVENT_TYPE EventType, _In_ BOOLEAN InitialState)","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"NtCreateEvent","component":"zw","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Creates an event.","proto":"NTSTATUS NtCreateEvent(_Out_ PHANDLE Handle, _In_ ACCESS_MASK DesiredAccess, _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_ EVENT_TYPE EventType, _In_ BOOLEAN InitialState)","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"ZwOpenEvent","component":"zw","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Opens an event.","proto":"NTSTATUS ZwOpenEvent(_Out_ PHANDLE Handle, _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"NtOpenEvent","component":"zw","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Opens an event.","proto":"NTSTATUS NtOpenEvent(_Out_ PHANDLE Handle, _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"ZwSetEvent","component":"zw","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Signals an event.","proto":"NTSTATUS ZwSetEvent(_In_ HANDLE EventHandle, _Out_opt_ PLONG PreviousState)","params":["i32","i32"],"result":"i32"},
  {"name":"NtSetEvent","component":"zw","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Signals an event.","proto":"NTSTATUS NtSetEvent(_In_ HANDLE EventHandle, _Out_opt_ PLONG PreviousState)","params":["i32","i32"],"result":"i32"},
  {"name":"ZwResetEvent","component":"zw","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Resets an event.","proto":"NTSTATUS ZwResetEvent(_In_ HANDLE EventHandle, _Out_opt_ PLONG PreviousState)","params":["i32","i32"],"result":"i32"},
  {"name":"NtResetEvent","component":"zw","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Resets an event.","proto":"NTSTATUS NtResetEvent(_In_ HANDLE EventHandle, _Out_opt_ PLONG PreviousState)","params":["i32","i32"],"result":"i32"},
  {"name":"ZwPulseEvent","component":"zw","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Releases who waits now.","proto":"NTSTATUS ZwPulseEvent(_In_ HANDLE EventHandle, _Out_opt_ PLONG PreviousState)","params":["i32","i32"],"result":"i32"},
  {"name":"NtPulseEvent","component":"zw","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Releases who waits now.","proto":"NTSTATUS NtPulseEvent(_In_ HANDLE EventHandle, _Out_opt_ PLONG PreviousState)","params":["i32","i32"],"result":"i32"},
  {"name":"ZwClearEvent","component":"zw","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Resets an event.","proto":"NTSTATUS ZwClearEvent(_In_ HANDLE EventHandle)","params":["i32"],"result":"i32"},
  {"name":"NtClearEvent","component":"zw","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Resets an event.","proto":"NTSTATUS NtClearEvent(_In_ HANDLE EventHandle)","params":["i32"],"result":"i32"},
  {"name":"ZwQueryEvent","component":"zw","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Asks about an event.","proto":"NTSTATUS ZwQueryEvent(_In_ HANDLE EventHandle, _In_ ULONG InformationClass, _Out_ PVOID Information, _In_ ULONG Length, _Out_opt_ PULONG ReturnLength)","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"NtQueryEvent","component":"zw","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Asks about an event.","proto":"NTSTATUS NtQueryEvent(_In_ HANDLE EventHandle, _In_ ULONG InformationClass, _Out_ PVOID Information, _In_ ULONG Length, _Out_opt_ PULONG ReturnLength)","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"ZwCreateSemaphore","component":"zw","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Creates a semaphore.","proto":"NTSTATUS ZwCreateSemaphore(_Out_ PHANDLE Handle, _In_ ACCESS_MASK DesiredAccess, _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_ LONG InitialCount, _In_ LONG MaximumCount)","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"NtCreateSemaphore","component":"zw","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Creates a semaphore.","proto":"NTSTATUS NtCreateSemaphore(_Out_ PHANDLE Handle, _In_ ACCESS_MASK DesiredAccess, _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_ LONG InitialCount, _In_ LONG MaximumCount)","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"ZwOpenSemaphore","component":"zw","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Opens a semaphore.","proto":"NTSTATUS ZwOpenSemaphore(_Out_ PHANDLE Handle, _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"NtOpenSemaphore","component":"zw","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Opens a semaphore.","proto":"NTSTATUS NtOpenSemaphore(_Out_ PHANDLE Handle, _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"ZwReleaseSemaphore","component":"zw","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Adds to the count of a semaphore.","proto":"NTSTATUS ZwReleaseSemaphore(_In_ HANDLE SemaphoreHandle, _In_ LONG ReleaseCount, _Out_opt_ PLONG PreviousCount)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"NtReleaseSemaphore","component":"zw","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Adds to the count of a semaphore.","proto":"NTSTATUS NtReleaseSemaphore(_In_ HANDLE SemaphoreHandle, _In_ LONG ReleaseCount, _Out_opt_ PLONG PreviousCount)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"ZwQuerySemaphore","component":"zw","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Asks about a semaphore.","proto":"NTSTATUS ZwQuerySemaphore(_In_ HANDLE SemaphoreHandle, _In_ ULONG InformationClass, _Out_ PVOID Information, _In_ ULONG Length, _Out_opt_ PULONG ReturnLength)","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"NtQuerySemaphore","component":"zw","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Asks about a semaphore.","proto":"NTSTATUS NtQuerySemaphore(_In_ HANDLE SemaphoreHandle, _In_ ULONG InformationClass, _Out_ PVOID Information, _In_ ULONG Length, _Out_opt_ PULONG ReturnLength)","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"ZwCreateMutant","component":"zw","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Creates a mutex.","proto":"NTSTATUS ZwCreateMutant(_Out_ PHANDLE Handle, _In_ ACCESS_MASK DesiredAccess, _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_ BOOLEAN InitialOwner)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"NtCreateMutant","component":"zw","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Creates a mutex.","proto":"NTSTATUS NtCreateMutant(_Out_ PHANDLE Handle, _In_ ACCESS_MASK DesiredAccess, _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_ BOOLEAN InitialOwner)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"ZwOpenMutant","component":"zw","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Opens a mutex.","proto":"NTSTATUS ZwOpenMutant(_Out_ PHANDLE Handle, _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"NtOpenMutant","component":"zw","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Opens a mutex.","proto":"NTSTATUS NtOpenMutant(_Out_ PHANDLE Handle, _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"ZwReleaseMutant","component":"zw","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Releases a mutex.","proto":"NTSTATUS ZwReleaseMutant(_In_ HANDLE MutantHandle, _Out_opt_ PLONG PreviousCount)","params":["i32","i32"],"result":"i32"},
  {"name":"NtReleaseMutant","component":"zw","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Releases a mutex.","proto":"NTSTATUS NtReleaseMutant(_In_ HANDLE MutantHandle, _Out_opt_ PLONG PreviousCount)","params":["i32","i32"],"result":"i32"},
  {"name":"ZwQueryMutant","component":"zw","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Asks about a mutex.","proto":"NTSTATUS ZwQueryMutant(_In_ HANDLE MutantHandle, _In_ ULONG InformationClass, _Out_ PVOID Information, _In_ ULONG Length, _Out_opt_ PULONG ReturnLength)","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"NtQueryMutant","component":"zw","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Asks about a mutex.","proto":"NTSTATUS NtQueryMutant(_In_ HANDLE MutantHandle, _In_ ULONG InformationClass, _Out_ PVOID Information, _In_ ULONG Length, _Out_opt_ PULONG ReturnLength)","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"ZwCreateTimer","component":"zw","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":0,"doc":"Creates a timer.","proto":"NTSTATUS ZwCreateTimer(_Out_ PHANDLE Handle, _In_ ACCESS_MASK DesiredAccess, _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_ TIMER_TYPE TimerType)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"NtCreateTimer","component":"zw","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Creates a timer.","proto":"NTSTATUS NtCreateTimer(_Out_ PHANDLE Handle, _In_ ACCESS_MASK DesiredAccess, _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_ TIMER_TYPE TimerType)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"ZwOpenTimer","component":"zw","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":0,"doc":"Opens a timer.","proto":"NTSTATUS ZwOpenTimer(_Out_ PHANDLE Handle, _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"NtOpenTimer","component":"zw","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Opens a timer.","proto":"NTSTATUS NtOpenTimer(_Out_ PHANDLE Handle, _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"ZwSetTimer","component":"zw","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":0,"doc":"Sets a timer; DueTime in 100 ns, Period in milliseconds.","proto":"NTSTATUS ZwSetTimer(_In_ HANDLE TimerHandle, _In_ PLARGE_INTEGER DueTime, _In_opt_ PVOID TimerApcRoutine, _In_opt_ PVOID TimerContext, _In_ BOOLEAN ResumeTimer, _In_opt_ LONG Period, _Out_opt_ PBOOLEAN PreviousState)","params":["i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"NtSetTimer","component":"zw","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Sets a timer; DueTime in 100 ns, Period in milliseconds.","proto":"NTSTATUS NtSetTimer(_In_ HANDLE TimerHandle, _In_ PLARGE_INTEGER DueTime, _In_opt_ PVOID TimerApcRoutine, _In_opt_ PVOID TimerContext, _In_ BOOLEAN ResumeTimer, _In_opt_ LONG Period, _Out_opt_ PBOOLEAN PreviousState)","params":["i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"ZwCancelTimer","component":"zw","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":0,"doc":"Cancels a timer.","proto":"NTSTATUS ZwCancelTimer(_In_ HANDLE TimerHandle, _Out_opt_ PBOOLEAN CurrentState)","params":["i32","i32"],"result":"i32"},
  {"name":"NtCancelTimer","component":"zw","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Cancels a timer.","proto":"NTSTATUS NtCancelTimer(_In_ HANDLE TimerHandle, _Out_opt_ PBOOLEAN CurrentState)","params":["i32","i32"],"result":"i32"},
  {"name":"ZwQueryTimer","component":"zw","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Asks about a timer.","proto":"NTSTATUS ZwQueryTimer(_In_ HANDLE TimerHandle, _In_ ULONG InformationClass, _Out_ PVOID Information, _In_ ULONG Length, _Out_opt_ PULONG ReturnLength)","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"NtQueryTimer","component":"zw","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Asks about a timer.","proto":"NTSTATUS NtQueryTimer(_In_ HANDLE TimerHandle, _In_ ULONG InformationClass, _Out_ PVOID Information, _In_ ULONG Length, _Out_opt_ PULONG ReturnLength)","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"ZwCreateDirectoryObject","component":"zw","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Creates a directory of objects.","proto":"NTSTATUS ZwCreateDirectoryObject(_Out_ PHANDLE DirectoryHandle, _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"NtCreateDirectoryObject","component":"zw","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Creates a directory of objects.","proto":"NTSTATUS NtCreateDirectoryObject(_Out_ PHANDLE DirectoryHandle, _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"ZwOpenDirectoryObject","component":"zw","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Opens a directory of objects.","proto":"NTSTATUS ZwOpenDirectoryObject(_Out_ PHANDLE Handle, _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"NtOpenDirectoryObject","component":"zw","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Opens a directory of objects.","proto":"NTSTATUS NtOpenDirectoryObject(_Out_ PHANDLE Handle, _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"ZwQueryDirectoryObject","component":"zw","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Lists a directory of objects; bytes.","proto":"NTSTATUS ZwQueryDirectoryObject(_In_ HANDLE DirectoryHandle, _Out_opt_ PVOID Buffer, _In_ ULONG Length, _In_ BOOLEAN ReturnSingleEntry, _In_ BOOLEAN RestartScan, _Inout_ PULONG Context, _Out_opt_ PULONG ReturnLength)","params":["i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"NtQueryDirectoryObject","component":"zw","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Lists a directory of objects; bytes.","proto":"NTSTATUS NtQueryDirectoryObject(_In_ HANDLE DirectoryHandle, _Out_opt_ PVOID Buffer, _In_ ULONG Length, _In_ BOOLEAN ReturnSingleEntry, _In_ BOOLEAN RestartScan, _Inout_ PULONG Context, _Out_opt_ PULONG ReturnLength)","params":["i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"ZwCreateSymbolicLinkObject","component":"zw","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Creates a symbolic link.","proto":"NTSTATUS ZwCreateSymbolicLinkObject(_Out_ PHANDLE LinkHandle, _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes, _In_ PUNICODE_STRING LinkTarget)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"NtCreateSymbolicLinkObject","component":"zw","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Creates a symbolic link.","proto":"NTSTATUS NtCreateSymbolicLinkObject(_Out_ PHANDLE LinkHandle, _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes, _In_ PUNICODE_STRING LinkTarget)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"ZwOpenSymbolicLinkObject","component":"zw","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Opens a symbolic link.","proto":"NTSTATUS ZwOpenSymbolicLinkObject(_Out_ PHANDLE LinkHandle, _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"NtOpenSymbolicLinkObject","component":"zw","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Opens a symbolic link.","proto":"NTSTATUS NtOpenSymbolicLinkObject(_Out_ PHANDLE LinkHandle, _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"ZwQuerySymbolicLinkObject","component":"zw","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Reads a symbolic link.","proto":"NTSTATUS ZwQuerySymbolicLinkObject(_In_ HANDLE LinkHandle, _Inout_ PUNICODE_STRING LinkTarget, _Out_opt_ PULONG ReturnedLength)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"NtQuerySymbolicLinkObject","component":"zw","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Reads a symbolic link.","proto":"NTSTATUS NtQuerySymbolicLinkObject(_In_ HANDLE LinkHandle, _Inout_ PUNICODE_STRING LinkTarget, _Out_opt_ PULONG ReturnedLength)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"ZwMakeTemporaryObject","component":"zw","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Lets a permanent object go with its last handle.","proto":"NTSTATUS ZwMakeTemporaryObject(_In_ HANDLE Handle)","params":["i32"],"result":"i32"},
  {"name":"NtMakeTemporaryObject","component":"zw","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Lets a permanent object go with its last handle.","proto":"NTSTATUS NtMakeTemporaryObject(_In_ HANDLE Handle)","params":["i32"],"result":"i32"},
  {"name":"ZwMakePermanentObject","component":"zw","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Keeps an object without handles.","proto":"NTSTATUS ZwMakePermanentObject(_In_ HANDLE Handle)","params":["i32"],"result":"i32"},
  {"name":"NtMakePermanentObject","component":"zw","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Keeps an object without handles.","proto":"NTSTATUS NtMakePermanentObject(_In_ HANDLE Handle)","params":["i32"],"result":"i32"},
  {"name":"ZwOpenProcess","component":"zw","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":0,"doc":"Opens a process.","proto":"NTSTATUS ZwOpenProcess(_Out_ PHANDLE ProcessHandle, _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes, _In_opt_ PCLIENT_ID ClientId)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"NtOpenProcess","component":"zw","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Opens a process.","proto":"NTSTATUS NtOpenProcess(_Out_ PHANDLE ProcessHandle, _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes, _In_opt_ PCLIENT_ID ClientId)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"ZwOpenThread","component":"zw","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Opens a thread.","proto":"NTSTATUS ZwOpenThread(_Out_ PHANDLE ThreadHandle, _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes, _In_opt_ PCLIENT_ID ClientId)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"NtOpenThread","component":"zw","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Opens a thread.","proto":"NTSTATUS NtOpenThread(_Out_ PHANDLE ThreadHandle, _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes, _In_opt_ PCLIENT_ID ClientId)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"ZwTerminateProcess","component":"zw","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":0,"doc":"Ends a process.","proto":"NTSTATUS ZwTerminateProcess(_In_opt_ HANDLE ProcessHandle, _In_ NTSTATUS ExitStatus)","params":["i32","i32"],"result":"i32"},
  {"name":"NtTerminateProcess","component":"zw","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Ends a process.","proto":"NTSTATUS NtTerminateProcess(_In_opt_ HANDLE ProcessHandle, _In_ NTSTATUS ExitStatus)","params":["i32","i32"],"result":"i32"},
  {"name":"ZwQueryInformationProcess","component":"zw","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Asks about a process; bytes.","proto":"NTSTATUS ZwQueryInformationProcess(_In_ HANDLE ProcessHandle, _In_ ULONG ProcessInformationClass, _Out_opt_ PVOID ProcessInformation, _In_ ULONG ProcessInformationLength, _Out_opt_ PULONG ReturnLength)","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"NtQueryInformationProcess","component":"zw","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Asks about a process; bytes.","proto":"NTSTATUS NtQueryInformationProcess(_In_ HANDLE ProcessHandle, _In_ ULONG ProcessInformationClass, _Out_opt_ PVOID ProcessInformation, _In_ ULONG ProcessInformationLength, _Out_opt_ PULONG ReturnLength)","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"ZwAllocateVirtualMemory","component":"zw","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Reserves or commits memory of a process; bytes.","proto":"NTSTATUS ZwAllocateVirtualMemory(_In_ HANDLE ProcessHandle, _Inout_ PVOID *BaseAddress, _In_ ULONG_PTR ZeroBits, _Inout_ PSIZE_T RegionSize, _In_ ULONG AllocationType, _In_ ULONG Protect)","params":["i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"NtAllocateVirtualMemory","component":"zw","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Reserves or commits memory of a process; bytes.","proto":"NTSTATUS NtAllocateVirtualMemory(_In_ HANDLE ProcessHandle, _Inout_ PVOID *BaseAddress, _In_ ULONG_PTR ZeroBits, _Inout_ PSIZE_T RegionSize, _In_ ULONG AllocationType, _In_ ULONG Protect)","params":["i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"ZwFreeVirtualMemory","component":"zw","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Decommits or releases memory of a process; bytes.","proto":"NTSTATUS ZwFreeVirtualMemory(_In_ HANDLE ProcessHandle, _Inout_ PVOID *BaseAddress, _Inout_ PSIZE_T RegionSize, _In_ ULONG FreeType)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"NtFreeVirtualMemory","component":"zw","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Decommits or releases memory of a process; bytes.","proto":"NTSTATUS NtFreeVirtualMemory(_In_ HANDLE ProcessHandle, _Inout_ PVOID *BaseAddress, _Inout_ PSIZE_T RegionSize, _In_ ULONG FreeType)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"ZwProtectVirtualMemory","component":"zw","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Changes the protection of pages; bytes. Read-only pages can be written all the same.","proto":"NTSTATUS ZwProtectVirtualMemory(_In_ HANDLE ProcessHandle, _Inout_ PVOID *BaseAddress, _Inout_ PSIZE_T RegionSize, _In_ ULONG NewAccessProtection, _Out_ PULONG OldAccessProtection)","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"NtProtectVirtualMemory","component":"zw","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Changes the protection of pages; bytes. Read-only pages can be written all the same.","proto":"NTSTATUS NtProtectVirtualMemory(_In_ HANDLE ProcessHandle, _Inout_ PVOID *BaseAddress, _Inout_ PSIZE_T RegionSize, _In_ ULONG NewAccessProtection, _Out_ PULONG OldAccessProtection)","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"ZwQueryVirtualMemory","component":"zw","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Says what lies at an address; bytes.","proto":"NTSTATUS ZwQueryVirtualMemory(_In_ HANDLE ProcessHandle, _In_opt_ PVOID BaseAddress, _In_ MEMORY_INFORMATION_CLASS MemoryInformationClass, _Out_ PVOID MemoryInformation, _In_ SIZE_T MemoryInformationLength, _Out_opt_ PSIZE_T ReturnLength)","params":["i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"NtQueryVirtualMemory","component":"zw","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Says what lies at an address; bytes.","proto":"NTSTATUS NtQueryVirtualMemory(_In_ HANDLE ProcessHandle, _In_opt_ PVOID BaseAddress, _In_ MEMORY_INFORMATION_CLASS MemoryInformationClass, _Out_ PVOID MemoryInformation, _In_ SIZE_T MemoryInformationLength, _Out_opt_ PSIZE_T ReturnLength)","params":["i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"ZwReadVirtualMemory","component":"zw","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Reads memory of a process; bytes.","proto":"NTSTATUS ZwReadVirtualMemory(_In_ HANDLE ProcessHandle, _In_opt_ PVOID BaseAddress, _Out_ PVOID Buffer, _In_ SIZE_T BufferSize, _Out_opt_ PSIZE_T NumberOfBytesRead)","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"NtReadVirtualMemory","component":"zw","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Reads memory of a process; bytes.","proto":"NTSTATUS NtReadVirtualMemory(_In_ HANDLE ProcessHandle, _In_opt_ PVOID BaseAddress, _Out_ PVOID Buffer, _In_ SIZE_T BufferSize, _Out_opt_ PSIZE_T NumberOfBytesRead)","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"ZwWriteVirtualMemory","component":"zw","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Writes memory of a process; bytes.","proto":"NTSTATUS ZwWriteVirtualMemory(_In_ HANDLE ProcessHandle, _In_opt_ PVOID BaseAddress, _In_ PVOID Buffer, _In_ SIZE_T BufferSize, _Out_opt_ PSIZE_T NumberOfBytesWritten)","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"NtWriteVirtualMemory","component":"zw","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Writes memory of a process; bytes.","proto":"NTSTATUS NtWriteVirtualMemory(_In_ HANDLE ProcessHandle, _In_opt_ PVOID BaseAddress, _In_ PVOID Buffer, _In_ SIZE_T BufferSize, _Out_opt_ PSIZE_T NumberOfBytesWritten)","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"ZwOpenProcessToken","component":"zw","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Opens the token of a process.","proto":"NTSTATUS ZwOpenProcessToken(_In_ HANDLE ProcessHandle, _In_ ACCESS_MASK DesiredAccess, _Out_ PHANDLE TokenHandle)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"NtOpenProcessToken","component":"zw","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Opens the token of a process.","proto":"NTSTATUS NtOpenProcessToken(_In_ HANDLE ProcessHandle, _In_ ACCESS_MASK DesiredAccess, _Out_ PHANDLE TokenHandle)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"ZwOpenProcessTokenEx","component":"zw","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Opens the token of a process.","proto":"NTSTATUS ZwOpenProcessTokenEx(_In_ HANDLE ProcessHandle, _In_ ACCESS_MASK DesiredAccess, _In_ ULONG HandleAttributes, _Out_ PHANDLE TokenHandle)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"NtOpenProcessTokenEx","component":"zw","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Opens the token of a process.","proto":"NTSTATUS NtOpenProcessTokenEx(_In_ HANDLE ProcessHandle, _In_ ACCESS_MASK DesiredAccess, _In_ ULONG HandleAttributes, _Out_ PHANDLE TokenHandle)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"ZwOpenThreadToken","component":"zw","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Opens the token that a thread acts with.","proto":"NTSTATUS ZwOpenThreadToken(_In_ HANDLE ThreadHandle, _In_ ACCESS_MASK DesiredAccess, _In_ BOOLEAN OpenAsSelf, _Out_ PHANDLE TokenHandle)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"NtOpenThreadToken","component":"zw","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Opens the token that a thread acts with.","proto":"NTSTATUS NtOpenThreadToken(_In_ HANDLE ThreadHandle, _In_ ACCESS_MASK DesiredAccess, _In_ BOOLEAN OpenAsSelf, _Out_ PHANDLE TokenHandle)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"ZwOpenThreadTokenEx","component":"zw","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Opens the token that a thread acts with.","proto":"NTSTATUS ZwOpenThreadTokenEx(_In_ HANDLE ThreadHandle, _In_ ACCESS_MASK DesiredAccess, _In_ BOOLEAN OpenAsSelf, _In_ ULONG HandleAttributes, _Out_ PHANDLE TokenHandle)","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"NtOpenThreadTokenEx","component":"zw","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Opens the token that a thread acts with.","proto":"NTSTATUS NtOpenThreadTokenEx(_In_ HANDLE ThreadHandle, _In_ ACCESS_MASK DesiredAccess, _In_ BOOLEAN OpenAsSelf, _In_ ULONG HandleAttributes, _Out_ PHANDLE TokenHandle)","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"ZwQueryInformationToken","component":"zw","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Asks about a token; bytes.","proto":"NTSTATUS ZwQueryInformationToken(_In_ HANDLE TokenHandle, _In_ TOKEN_INFORMATION_CLASS TokenInformationClass, _Out_opt_ PVOID TokenInformation, _In_ ULONG TokenInformationLength, _Out_ PULONG ReturnLength)","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"NtQueryInformationToken","component":"zw","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Asks about a token; bytes.","proto":"NTSTATUS NtQueryInformationToken(_In_ HANDLE TokenHandle, _In_ TOKEN_INFORMATION_CLASS TokenInformationClass, _Out_opt_ PVOID TokenInformation, _In_ ULONG TokenInformationLength, _Out_ PULONG ReturnLength)","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"ZwAdjustPrivilegesToken","component":"zw","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Enables and disables privileges of a token; bytes.","proto":"NTSTATUS ZwAdjustPrivilegesToken(_In_ HANDLE TokenHandle, _In_ BOOLEAN DisableAllPrivileges, _In_opt_ PTOKEN_PRIVILEGES NewState, _In_ ULONG BufferLength, _Out_opt_ PTOKEN_PRIVILEGES PreviousState, _Out_opt_ PULONG ReturnLength)","params":["i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"NtAdjustPrivilegesToken","component":"zw","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Enables and disables privileges of a token; bytes.","proto":"NTSTATUS NtAdjustPrivilegesToken(_In_ HANDLE TokenHandle, _In_ BOOLEAN DisableAllPrivileges, _In_opt_ PTOKEN_PRIVILEGES NewState, _In_ ULONG BufferLength, _Out_opt_ PTOKEN_PRIVILEGES PreviousState, _Out_opt_ PULONG ReturnLength)","params":["i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"ZwDuplicateToken","component":"zw","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Makes a token like another one.","proto":"NTSTATUS ZwDuplicateToken(_In_ HANDLE ExistingTokenHandle, _In_ ACCESS_MASK DesiredAccess, _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_ BOOLEAN EffectiveOnly, _In_ TOKEN_TYPE TokenType, _Out_ PHANDLE NewTokenHandle)","params":["i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"NtDuplicateToken","component":"zw","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Makes a token like another one.","proto":"NTSTATUS NtDuplicateToken(_In_ HANDLE ExistingTokenHandle, _In_ ACCESS_MASK DesiredAccess, _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_ BOOLEAN EffectiveOnly, _In_ TOKEN_TYPE TokenType, _Out_ PHANDLE NewTokenHandle)","params":["i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"ZwPrivilegeCheck","component":"zw","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Whether a token holds privileges.","proto":"NTSTATUS ZwPrivilegeCheck(_In_ HANDLE ClientToken, _Inout_ PPRIVILEGE_SET RequiredPrivileges, _Out_ PBOOLEAN Result)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"NtPrivilegeCheck","component":"zw","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Whether a token holds privileges.","proto":"NTSTATUS NtPrivilegeCheck(_In_ HANDLE ClientToken, _Inout_ PPRIVILEGE_SET RequiredPrivileges, _Out_ PBOOLEAN Result)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"ZwQuerySystemInformation","component":"zw","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Asks about the system; bytes.","proto":"NTSTATUS ZwQuerySystemInformation(_In_ ULONG SystemInformationClass, _Out_opt_ PVOID SystemInformation, _In_ ULONG SystemInformationLength, _Out_opt_ PULONG ReturnLength)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"NtQuerySystemInformation","component":"zw","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Asks about the system; bytes.","proto":"NTSTATUS NtQuerySystemInformation(_In_ ULONG SystemInformationClass, _Out_opt_ PVOID SystemInformation, _In_ ULONG SystemInformationLength, _Out_opt_ PULONG ReturnLength)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"ZwQueryDefaultLocale","component":"zw","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Gives the locale: US English.","proto":"NTSTATUS ZwQueryDefaultLocale(_In_ BOOLEAN UserProfile, _Out_ PLCID DefaultLocaleId)","params":["i32","i32"],"result":"i32"},
  {"name":"NtQueryDefaultLocale","component":"zw","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Gives the locale: US English.","proto":"NTSTATUS NtQueryDefaultLocale(_In_ BOOLEAN UserProfile, _Out_ PLCID DefaultLocaleId)","params":["i32","i32"],"result":"i32"},
  {"name":"ZwCreateTransaction","component":"zw","support":"missing","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Makes a transaction; there are no transactions.","proto":"NTSTATUS ZwCreateTransaction(_Out_ PHANDLE TransactionHandle, _In_ ACCESS_MASK DesiredAccess, _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_opt_ PGUID Uow, _In_opt_ HANDLE TmHandle, _In_opt_ ULONG CreateOptions, _In_opt_ ULONG IsolationLevel, _In_opt_ ULONG IsolationFlags, _In_opt_ PLARGE_INTEGER Timeout, _In_opt_ PUNICODE_STRING Description)","params":["i32","i32","i32","i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"ZwCommitTransaction","component":"zw","support":"missing","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Commits a transaction; there are no transactions.","proto":"NTSTATUS ZwCommitTransaction(_In_ HANDLE TransactionHandle, _In_ BOOLEAN Wait)","params":["i32","i32"],"result":"i32"},
  {"name":"ZwRollbackTransaction","component":"zw","support":"missing","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Rolls a transaction back; there are no transactions.","proto":"NTSTATUS ZwRollbackTransaction(_In_ HANDLE TransactionHandle, _In_ BOOLEAN Wait)","params":["i32","i32"],"result":"i32"},
  {"name":"ZwCreateTransactionManager","component":"zw","support":"missing","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Makes a transaction manager; there are no transactions.","proto":"NTSTATUS ZwCreateTransactionManager(_Out_ PHANDLE TmHandle, _In_ ACCESS_MASK DesiredAccess, _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_opt_ PUNICODE_STRING LogFileName, _In_opt_ ULONG CreateOptions, _In_opt_ ULONG CommitStrength)","params":["i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"ZwCreateResourceManager","component":"zw","support":"missing","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Makes a resource manager; there are no transactions.","proto":"NTSTATUS ZwCreateResourceManager(_Out_ PHANDLE ResourceManagerHandle, _In_ ACCESS_MASK DesiredAccess, _In_ HANDLE TmHandle, _In_opt_ PGUID ResourceManagerGuid, _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_opt_ ULONG CreateOptions, _In_opt_ PUNICODE_STRING Description)","params":["i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"ZwCreateEnlistment","component":"zw","support":"missing","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Enlists in a transaction; there are no transactions.","proto":"NTSTATUS ZwCreateEnlistment(_Out_ PHANDLE EnlistmentHandle, _In_ ACCESS_MASK DesiredAccess, _In_ HANDLE ResourceManagerHandle, _In_ HANDLE TransactionHandle, _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_opt_ ULONG CreateOptions, _In_ ULONG NotificationMask, _In_opt_ PVOID EnlistmentKey)","params":["i32","i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"IoSetThreadHardErrorMode","component":"io","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":0,"doc":"Whether messages to the user are noted.","proto":"BOOLEAN IoSetThreadHardErrorMode(_In_ BOOLEAN EnableHardErrors)","params":["i32"],"result":"i32"},
  {"name":"IoRaiseInformationalHardError","component":"io","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":1,"doc":"Notes a message to the user.","proto":"BOOLEAN IoRaiseInformationalHardError(_In_ NTSTATUS ErrorStatus, _In_opt_ PUNICODE_STRING String, _In_opt_ PKTHREAD Thread)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"IofCallDriver","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Sends a request to a driver (IoCallDriver).","proto":"NTSTATUS IofCallDriver(_In_ PDEVICE_OBJECT DeviceObject, _Inout_ PIRP Irp)","params":["i32","i32"],"result":"i32"},
  {"name":"IoForwardIrpSynchronously","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Sends a request to the driver below and waits until it is back.","proto":"BOOLEAN IoForwardIrpSynchronously(_In_ PDEVICE_OBJECT DeviceObject, _In_ PIRP Irp)","params":["i32","i32"],"result":"i32"},
  {"name":"IofCompleteRequest","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Completes a request (IoCompleteRequest).","proto":"VOID IofCompleteRequest(_In_ PIRP Irp, _In_ CCHAR PriorityBoost)","params":["i32","i32"],"result":"void"},
  {"name":"IoAllocateIrp","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Makes a request; NULL when there is no memory.","proto":"PIRP IoAllocateIrp(_In_ CCHAR StackSize, _In_ BOOLEAN ChargeQuota)","params":["i32","i32"],"result":"i32"},
  {"name":"IoFreeIrp","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Frees a request.","proto":"VOID IoFreeIrp(_In_ PIRP Irp)","params":["i32"],"result":"void"},
  {"name":"IoInitializeIrp","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Makes a request in memory of the caller; bytes.","proto":"VOID IoInitializeIrp(_Inout_ PIRP Irp, _In_ USHORT PacketSize, _In_ CCHAR StackSize)","params":["i32","i32","i32"],"result":"void"},
  {"name":"IoReuseIrp","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Makes a request fresh again.","proto":"VOID IoReuseIrp(_Inout_ PIRP Irp, _In_ NTSTATUS Iostatus)","params":["i32","i32"],"result":"void"},
  {"name":"IoMakeAssociatedIrp","component":"io","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":2,"doc":"Makes a part of a master request.","proto":"PIRP IoMakeAssociatedIrp(_In_ PIRP Irp, _In_ CCHAR StackSize)","params":["i32","i32"],"result":"i32"},
  {"name":"IoBuildDeviceIoControlRequest","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Makes a control request; bytes.","proto":"PIRP IoBuildDeviceIoControlRequest(_In_ ULONG IoControlCode, _In_ PDEVICE_OBJECT DeviceObject, _In_opt_ PVOID InputBuffer, _In_ ULONG InputBufferLength, _Out_opt_ PVOID OutputBuffer, _In_ ULONG OutputBufferLength, _In_ BOOLEAN InternalDeviceIoControl, _In_opt_ PKEVENT Event, _Out_ PIO_STATUS_BLOCK IoStatusBlock)","params":["i32","i32","i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"IoBuildSynchronousFsdRequest","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Makes a request whose end signals an event; bytes.","proto":"PIRP IoBuildSynchronousFsdRequest(_In_ ULONG MajorFunction, _In_ PDEVICE_OBJECT DeviceObject, _Inout_opt_ PVOID Buffer, _In_opt_ ULONG Length, _In_opt_ PLARGE_INTEGER StartingOffset, _In_ PKEVENT Event, _Out_ PIO_STATUS_BLOCK IoStatusBlock)","params":["i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"IoBuildAsynchronousFsdRequest","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Makes a request that its completion routine frees; bytes.","proto":"PIRP IoBuildAsynchronousFsdRequest(_In_ ULONG MajorFunction, _In_ PDEVICE_OBJECT DeviceObject, _Inout_opt_ PVOID Buffer, _In_opt_ ULONG Length, _In_opt_ PLARGE_INTEGER StartingOffset, _In_opt_ PIO_STATUS_BLOCK IoStatusBlock)","params":["i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"IoCancelIrp","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Cancels a request; whether it had a cancel routine.","proto":"BOOLEAN IoCancelIrp(_In_ PIRP Irp)","params":["i32"],"result":"i32"},
  {"name":"IoAcquireCancelSpinLock","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Takes the cancel spin lock.","proto":"VOID IoAcquireCancelSpinLock(_Out_ PKIRQL Irql)","params":["i32"],"result":"void"},
  {"name":"IoReleaseCancelSpinLock","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":2,"maxIrql":2,"doc":"Releases it.","proto":"VOID IoReleaseCancelSpinLock(_In_ KIRQL Irql)","params":["i32"],"result":"void"},
  {"name":"IoIsOperationSynchronous","component":"io","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":2,"doc":"Whether the caller waits.","proto":"BOOLEAN IoIsOperationSynchronous(_In_ PIRP Irp)","params":["i32"],"result":"i32"},
  {"name":"IoIs32bitProcess","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Whether the caller has 32-bit pointers.","proto":"BOOLEAN IoIs32bitProcess(_In_opt_ PIRP Irp)","params":["i32"],"result":"i32"},
  {"name":"IoGetRequestorProcess","component":"io","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":2,"doc":"Returns the process a request came from.","proto":"PEPROCESS IoGetRequestorProcess(_In_ PIRP Irp)","params":["i32"],"result":"i32"},
  {"name":"IoGetRequestorProcessId","component":"io","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":2,"doc":"Returns the id of the process a request came from.","proto":"ULONG IoGetRequestorProcessId(_In_ PIRP Irp)","params":["i32"],"result":"i32"},
  {"name":"IoCsqInitialize","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Makes a cancel-safe queue.","proto":"NTSTATUS IoCsqInitialize(_Out_ PIO_CSQ Csq, _In_ PIO_CSQ_INSERT_IRP CsqInsertIrp, _In_ PIO_CSQ_REMOVE_IRP CsqRemoveIrp, _In_ PIO_CSQ_PEEK_NEXT_IRP CsqPeekNextIrp, _In_ PIO_CSQ_ACQUIRE_LOCK CsqAcquireLock, _In_ PIO_CSQ_RELEASE_LOCK CsqReleaseLock, _In_ PIO_CSQ_COMPLETE_CANCELED_IRP CsqCompleteCanceledIrp)","params":["i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"IoCsqInitializeEx","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Makes a cancel-safe queue whose insert may decline.","proto":"NTSTATUS IoCsqInitializeEx(_Out_ PIO_CSQ Csq, _In_ PIO_CSQ_INSERT_IRP_EX CsqInsertIrp, _In_ PIO_CSQ_REMOVE_IRP CsqRemoveIrp, _In_ PIO_CSQ_PEEK_NEXT_IRP CsqPeekNextIrp, _In_ PIO_CSQ_ACQUIRE_LOCK CsqAcquireLock, _In_ PIO_CSQ_RELEASE_LOCK CsqReleaseLock, _In_ PIO_CSQ_COMPLETE_CANCELED_IRP CsqCompleteCanceledIrp)","params":["i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"IoCsqInsertIrp","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Queues a request and marks it pending.","proto":"VOID IoCsqInsertIrp(_Inout_ PIO_CSQ Csq, _Inout_ PIRP Irp, _Out_opt_ PIO_CSQ_IRP_CONTEXT Context)","params":["i32","i32","i32"],"result":"void"},
  {"name":"IoCsqInsertIrpEx","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Queues a request and marks it pending.","proto":"NTSTATUS IoCsqInsertIrpEx(_Inout_ PIO_CSQ Csq, _Inout_ PIRP Irp, _Out_opt_ PIO_CSQ_IRP_CONTEXT Context, _In_opt_ PVOID InsertContext)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"IoCsqRemoveIrp","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Takes one request out.","proto":"PIRP IoCsqRemoveIrp(_Inout_ PIO_CSQ Csq, _Inout_ PIO_CSQ_IRP_CONTEXT Context)","params":["i32","i32"],"result":"i32"},
  {"name":"IoCsqRemoveNextIrp","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Takes the next request out.","proto":"PIRP IoCsqRemoveNextIrp(_Inout_ PIO_CSQ Csq, _In_opt_ PVOID PeekContext)","params":["i32","i32"],"result":"i32"},
  {"name":"IoCreateDevice","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":1,"doc":"Creates a device; extension in bytes.","proto":"NTSTATUS IoCreateDevice(_In_ PDRIVER_OBJECT DriverObject, _In_ ULONG DeviceExtensionSize, _In_opt_ PUNICODE_STRING DeviceName, _In_ DEVICE_TYPE DeviceType, _In_ ULONG DeviceCharacteristics, _In_ BOOLEAN Exclusive, _Out_ PDEVICE_OBJECT *DeviceObject)","params":["i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"WdmlibIoCreateDeviceSecure","component":"io","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"IoCreateDeviceSecure of wdmsec.h: creates a device with a security descriptor.","proto":"NTSTATUS WdmlibIoCreateDeviceSecure(_In_ PDRIVER_OBJECT DriverObject, _In_ ULONG DeviceExtensionSize, _In_opt_ PUNICODE_STRING DeviceName, _In_ DEVICE_TYPE DeviceType, _In_ ULONG DeviceCharacteristics, _In_ BOOLEAN Exclusive, _In_ PCUNICODE_STRING DefaultSDDLString, _In_opt_ const GUID *DeviceClassGuid, _Out_ PDEVICE_OBJECT *DeviceObject)","params":["i32","i32","i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"IoDeleteDevice","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":1,"doc":"Deletes a device once nobody refers to it.","proto":"VOID IoDeleteDevice(_In_ PDEVICE_OBJECT DeviceObject)","params":["i32"],"result":"void"},
  {"name":"IoAttachDevice","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Attaches a device on top of a named one.","proto":"NTSTATUS IoAttachDevice(_In_ PDEVICE_OBJECT SourceDevice, _In_ PUNICODE_STRING TargetDevice, _Out_ PDEVICE_OBJECT *AttachedDevice)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"IoAttachDeviceToDeviceStack","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Attaches a device on top of a stack; returns the one below.","proto":"PDEVICE_OBJECT IoAttachDeviceToDeviceStack(_In_ PDEVICE_OBJECT SourceDevice, _In_ PDEVICE_OBJECT TargetDevice)","params":["i32","i32"],"result":"i32"},
  {"name":"IoAttachDeviceByPointer","component":"io","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":2,"doc":"Attaches a device on top of a stack.","proto":"NTSTATUS IoAttachDeviceByPointer(_In_ PDEVICE_OBJECT SourceDevice, _In_ PDEVICE_OBJECT TargetDevice)","params":["i32","i32"],"result":"i32"},
  {"name":"IoAttachDeviceToDeviceStackSafe","component":"io","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":2,"doc":"Attaches a device and gives the one below, at once.","proto":"NTSTATUS IoAttachDeviceToDeviceStackSafe(_In_ PDEVICE_OBJECT SourceDevice, _In_ PDEVICE_OBJECT TargetDevice, _Out_ PDEVICE_OBJECT *AttachedToDeviceObject)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"IoDetachDevice","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Detaches what is on top of a device.","proto":"VOID IoDetachDevice(_Inout_ PDEVICE_OBJECT TargetDevice)","params":["i32"],"result":"void"},
  {"name":"IoGetAttachedDevice","component":"io","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":2,"doc":"Returns the top of a stack.","proto":"PDEVICE_OBJECT IoGetAttachedDevice(_In_ PDEVICE_OBJECT DeviceObject)","params":["i32"],"result":"i32"},
  {"name":"IoGetAttachedDeviceReference","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Returns the top of a stack, referenced.","proto":"PDEVICE_OBJECT IoGetAttachedDeviceReference(_In_ PDEVICE_OBJECT DeviceObject)","params":["i32"],"result":"i32"},
  {"name":"IoGetLowerDeviceObject","component":"io","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":2,"doc":"Returns the device below, referenced.","proto":"PDEVICE_OBJECT IoGetLowerDeviceObject(_In_ PDEVICE_OBJECT DeviceObject)","params":["i32"],"result":"i32"},
  {"name":"IoGetDeviceAttachmentBaseRef","component":"io","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":2,"doc":"Returns the bottom of a stack, referenced.","proto":"PDEVICE_OBJECT IoGetDeviceAttachmentBaseRef(_In_ PDEVICE_OBJECT DeviceObject)","params":["i32"],"result":"i32"},
  {"name":"IoGetRelatedDeviceObject","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Returns the device that requests to a file go to.","proto":"PDEVICE_OBJECT IoGetRelatedDeviceObject(_In_ PFILE_OBJECT FileObject)","params":["i32"],"result":"i32"},
  {"name":"IoGetDeviceObjectPointer","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Opens a device by name; the file object must be let go.","proto":"NTSTATUS IoGetDeviceObjectPointer(_In_ PUNICODE_STRING ObjectName, _In_ ACCESS_MASK DesiredAccess, _Out_ PFILE_OBJECT *FileObject, _Out_ PDEVICE_OBJECT *DeviceObject)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"IoAllocateDriverObjectExtension","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":1,"doc":"Gives a driver object memory of the driver; bytes.","proto":"NTSTATUS IoAllocateDriverObjectExtension(_In_ PDRIVER_OBJECT DriverObject, _In_ PVOID ClientIdentificationAddress, _In_ ULONG DriverObjectExtensionSize, _Out_ PVOID *DriverObjectExtension)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"IoGetDriverObjectExtension","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Returns that memory.","proto":"PVOID IoGetDriverObjectExtension(_In_ PDRIVER_OBJECT DriverObject, _In_ PVOID ClientIdentificationAddress)","params":["i32","i32"],"result":"i32"},
  {"name":"IoCreateDriver","component":"io","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Makes a driver object without a file.","proto":"NTSTATUS IoCreateDriver(_In_opt_ PUNICODE_STRING DriverName, _In_ PDRIVER_INITIALIZE InitializationFunction)","params":["i32","i32"],"result":"i32"},
  {"name":"IoDeleteDriver","component":"io","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Takes back what IoCreateDriver made.","proto":"VOID IoDeleteDriver(_In_ PDRIVER_OBJECT DriverObject)","params":["i32"],"result":"void"},
  {"name":"IoRegisterDriverReinitialization","component":"io","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":0,"doc":"Asks to be called again after others have started.","proto":"VOID IoRegisterDriverReinitialization(_In_ PDRIVER_OBJECT DriverObject, _In_ PDRIVER_REINITIALIZE DriverReinitializationRoutine, _In_opt_ PVOID Context)","params":["i32","i32","i32"],"result":"void"},
  {"name":"IoCreateFile","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Creates or opens a file or device.","proto":"NTSTATUS IoCreateFile(_Out_ PHANDLE FileHandle, _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_opt_ PLARGE_INTEGER AllocationSize, _In_ ULONG FileAttributes, _In_ ULONG ShareAccess, _In_ ULONG Disposition, _In_ ULONG CreateOptions, _In_opt_ PVOID EaBuffer, _In_ ULONG EaLength, _In_ CREATE_FILE_TYPE CreateFileType, _In_opt_ PVOID InternalParameters, _In_ ULONG Options)","params":["i32","i32","i32","i32","i32","i32","i32","i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"IoCreateFileEx","component":"io","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":0,"doc":"Creates or opens a file or device, for a filter driver.","proto":"NTSTATUS IoCreateFileEx(_Out_ PHANDLE FileHandle, _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_opt_ PLARGE_INTEGER AllocationSize, _In_ ULONG FileAttributes, _In_ ULONG ShareAccess, _In_ ULONG Disposition, _In_ ULONG CreateOptions, _In_opt_ PVOID EaBuffer, _In_ ULONG EaLength, _In_ CREATE_FILE_TYPE CreateFileType, _In_opt_ PVOID InternalParameters, _In_ ULONG Options, _In_opt_ PVOID DriverContext)","params":["i32","i32","i32","i32","i32","i32","i32","i32","i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"IoInitializeTimer","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Gives a device a timer of one second.","proto":"NTSTATUS IoInitializeTimer(_In_ PDEVICE_OBJECT DeviceObject, _In_ PIO_TIMER_ROUTINE TimerRoutine, _In_opt_ PVOID Context)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"IoStartTimer","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Starts it.","proto":"VOID IoStartTimer(_In_ PDEVICE_OBJECT DeviceObject)","params":["i32"],"result":"void"},
  {"name":"IoStopTimer","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Stops it.","proto":"VOID IoStopTimer(_In_ PDEVICE_OBJECT DeviceObject)","params":["i32"],"result":"void"},
  {"name":"IoStartPacket","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Queues a request for StartIo.","proto":"VOID IoStartPacket(_In_ PDEVICE_OBJECT DeviceObject, _In_ PIRP Irp, _In_opt_ PULONG Key, _In_opt_ PDRIVER_CANCEL CancelFunction)","params":["i32","i32","i32","i32"],"result":"void"},
  {"name":"IoStartNextPacket","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":2,"maxIrql":2,"doc":"Gives StartIo the next request.","proto":"VOID IoStartNextPacket(_In_ PDEVICE_OBJECT DeviceObject, _In_ BOOLEAN Cancelable)","params":["i32","i32"],"result":"void"},
  {"name":"IoStartNextPacketByKey","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":2,"maxIrql":2,"doc":"Gives StartIo the next request by key.","proto":"VOID IoStartNextPacketByKey(_In_ PDEVICE_OBJECT DeviceObject, _In_ BOOLEAN Cancelable, _In_ ULONG Key)","params":["i32","i32","i32"],"result":"void"},
  {"name":"IoSetStartIoAttributes","component":"io","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":2,"doc":"Says how StartIo is called.","proto":"VOID IoSetStartIoAttributes(_In_ PDEVICE_OBJECT DeviceObject, _In_ BOOLEAN DeferredStartIo, _In_ BOOLEAN NonCancelable)","params":["i32","i32","i32"],"result":"void"},
  {"name":"IoSetShareAccess","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Begins to count how a file is shared.","proto":"VOID IoSetShareAccess(_In_ ACCESS_MASK DesiredAccess, _In_ ULONG DesiredShareAccess, _Inout_ PFILE_OBJECT FileObject, _Out_ PSHARE_ACCESS ShareAccess)","params":["i32","i32","i32","i32"],"result":"void"},
  {"name":"IoCheckShareAccess","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Whether an open fits how a file is shared.","proto":"NTSTATUS IoCheckShareAccess(_In_ ACCESS_MASK DesiredAccess, _In_ ULONG DesiredShareAccess, _Inout_ PFILE_OBJECT FileObject, _Inout_ PSHARE_ACCESS ShareAccess, _In_ BOOLEAN Update)","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"IoRemoveShareAccess","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Takes an open out of the count.","proto":"VOID IoRemoveShareAccess(_In_ PFILE_OBJECT FileObject, _Inout_ PSHARE_ACCESS ShareAccess)","params":["i32","i32"],"result":"void"},
  {"name":"IoGetFileObjectGenericMapping","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Returns what generic rights mean for files.","proto":"PGENERIC_MAPPING IoGetFileObjectGenericMapping(VOID)","params":[],"result":"i32"},
  {"name":"IoAllocateErrorLogEntry","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Makes an entry of the error log; bytes.","proto":"PVOID IoAllocateErrorLogEntry(_In_ PVOID IoObject, _In_ UCHAR EntrySize)","params":["i32","i32"],"result":"i32"},
  {"name":"IoWriteErrorLogEntry","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Writes it.","proto":"VOID IoWriteErrorLogEntry(_In_ PVOID ElEntry)","params":["i32"],"result":"void"},
  {"name":"IoUpdateShareAccess","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Counts an open that fits how a file is shared.","proto":"VOID IoUpdateShareAccess(_In_ PFILE_OBJECT FileObject, _Inout_ PSHARE_ACCESS ShareAccess)","params":["i32","i32"],"result":"void"},
  {"name":"IoFreeErrorLogEntry","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Frees an entry that is not written.","proto":"VOID IoFreeErrorLogEntry(_In_ PVOID ElEntry)","params":["i32"],"result":"void"},
  {"name":"IoGetConfigurationInformation","component":"io","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":0,"doc":"Returns the counts of disks and the like.","proto":"PVOID IoGetConfigurationInformation(VOID)","params":[],"result":"i32"},
  {"name":"IoRegisterShutdownNotification","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Asks for IRP_MJ_SHUTDOWN.","proto":"NTSTATUS IoRegisterShutdownNotification(_In_ PDEVICE_OBJECT DeviceObject)","params":["i32"],"result":"i32"},
  {"name":"IoRegisterLastChanceShutdownNotification","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Asks for IRP_MJ_SHUTDOWN, last of all.","proto":"NTSTATUS IoRegisterLastChanceShutdownNotification(_In_ PDEVICE_OBJECT DeviceObject)","params":["i32"],"result":"i32"},
  {"name":"IoUnregisterShutdownNotification","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Takes that back.","proto":"VOID IoUnregisterShutdownNotification(_In_ PDEVICE_OBJECT DeviceObject)","params":["i32"],"result":"void"},
  {"name":"IoVolumeDeviceToDosName","component":"io","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":0,"doc":"Gives the drive letter of a volume; its buffer must be freed.","proto":"NTSTATUS IoVolumeDeviceToDosName(_In_ PVOID VolumeDeviceObject, _Out_ PUNICODE_STRING DosName)","params":["i32","i32"],"result":"i32"},
  {"name":"IoCreateStreamFileObject","component":"io","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Makes a file object for a stream.","proto":"PFILE_OBJECT IoCreateStreamFileObject(_In_opt_ PFILE_OBJECT FileObject, _In_opt_ PDEVICE_OBJECT DeviceObject)","params":["i32","i32"],"result":"i32"},
  {"name":"IoCreateSymbolicLink","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Gives a device a name that user mode can open.","proto":"NTSTATUS IoCreateSymbolicLink(_In_ PUNICODE_STRING SymbolicLinkName, _In_ PUNICODE_STRING DeviceName)","params":["i32","i32"],"result":"i32"},
  {"name":"IoCreateUnprotectedSymbolicLink","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Gives a device a name that anybody may change.","proto":"NTSTATUS IoCreateUnprotectedSymbolicLink(_In_ PUNICODE_STRING SymbolicLinkName, _In_ PUNICODE_STRING DeviceName)","params":["i32","i32"],"result":"i32"},
  {"name":"IoDeleteSymbolicLink","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Takes such a name away.","proto":"NTSTATUS IoDeleteSymbolicLink(_In_ PUNICODE_STRING SymbolicLinkName)","params":["i32"],"result":"i32"},
  {"name":"IoCreateNotificationEvent","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Creates or opens a named notification event, signalled when new.","proto":"PKEVENT IoCreateNotificationEvent(_In_ PUNICODE_STRING EventName, _Out_ PHANDLE EventHandle)","params":["i32","i32"],"result":"i32"},
  {"name":"IoCreateSynchronizationEvent","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Creates or opens a named synchronization event, signalled when new.","proto":"PKEVENT IoCreateSynchronizationEvent(_In_ PUNICODE_STRING EventName, _Out_ PHANDLE EventHandle)","params":["i32","i32"],"result":"i32"},
  {"name":"IoThreadToProcess","component":"io","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":31,"doc":"Returns the process of a thread.","proto":"PEPROCESS IoThreadToProcess(_In_ PETHREAD Thread)","params":["i32"],"result":"i32"},
  {"name":"IoGetCurrentIrpStackLocation","component":"io","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Returns the stack location of the driver that has the request.","proto":"PIO_STACK_LOCATION IoGetCurrentIrpStackLocation(_In_ PIRP Irp)","params":["i32"],"result":"i32"},
  {"name":"IoGetNextIrpStackLocation","component":"io","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Returns the stack location of the driver below.","proto":"PIO_STACK_LOCATION IoGetNextIrpStackLocation(_In_ PIRP Irp)","params":["i32"],"result":"i32"},
  {"name":"IoSetNextIrpStackLocation","component":"io","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Steps to the next stack location.","proto":"VOID IoSetNextIrpStackLocation(_Inout_ PIRP Irp)","params":["i32"],"result":"void"},
  {"name":"IoSkipCurrentIrpStackLocation","component":"io","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Gives the driver below this stack location.","proto":"VOID IoSkipCurrentIrpStackLocation(_Inout_ PIRP Irp)","params":["i32"],"result":"void"},
  {"name":"IoCopyCurrentIrpStackLocationToNext","component":"io","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Copies this stack location for the driver below.","proto":"VOID IoCopyCurrentIrpStackLocationToNext(_Inout_ PIRP Irp)","params":["i32"],"result":"void"},
  {"name":"IoMarkIrpPending","component":"io","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Says that the request will be completed later.","proto":"VOID IoMarkIrpPending(_Inout_ PIRP Irp)","params":["i32"],"result":"void"},
  {"name":"IoSetCompletionRoutine","component":"io","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Asks to be called when the driver below has completed.","proto":"VOID IoSetCompletionRoutine(_In_ PIRP Irp, _In_opt_ PIO_COMPLETION_ROUTINE CompletionRoutine, _In_opt_ PVOID Context, _In_ BOOLEAN InvokeOnSuccess, _In_ BOOLEAN InvokeOnError, _In_ BOOLEAN InvokeOnCancel)","params":["i32","i32","i32","i32","i32","i32"],"result":"void"},
  {"name":"IoSetCancelRoutine","component":"io","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Sets the cancel routine; returns the previous one.","proto":"PDRIVER_CANCEL IoSetCancelRoutine(_Inout_ PIRP Irp, _In_opt_ PDRIVER_CANCEL CancelRoutine)","params":["i32","i32"],"result":"i32"},
  {"name":"CTL_CODE","component":"io","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Puts a control code together.","proto":"ULONG CTL_CODE(_In_ ULONG DeviceType, _In_ ULONG Function, _In_ ULONG Method, _In_ ULONG Access)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"IoCallDriver","component":"io","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Sends a request to a driver: IofCallDriver.","proto":"NTSTATUS IoCallDriver(_In_ PDEVICE_OBJECT DeviceObject, _Inout_ PIRP Irp)","params":["i32","i32"],"result":"i32"},
  {"name":"IoCompleteRequest","component":"io","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Completes a request: IofCompleteRequest.","proto":"VOID IoCompleteRequest(_In_ PIRP Irp, _In_ CCHAR PriorityBoost)","params":["i32","i32"],"result":"void"},
  {"name":"IoSetCompletionRoutineEx","component":"io","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"IoSetCompletionRoutine for a driver that may be unloaded meanwhile.","proto":"NTSTATUS IoSetCompletionRoutineEx(_In_ PDEVICE_OBJECT DeviceObject, _In_ PIRP Irp, _In_ PIO_COMPLETION_ROUTINE CompletionRoutine, _In_opt_ PVOID Context, _In_ BOOLEAN InvokeOnSuccess, _In_ BOOLEAN InvokeOnError, _In_ BOOLEAN InvokeOnCancel)","params":["i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"IoSizeOfIrp","component":"io","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Bytes of an IRP with so many stack locations.","proto":"USHORT IoSizeOfIrp(_In_ CCHAR StackSize)","params":["i32"],"result":"i32"},
  {"name":"IoInitializeDpcRequest","component":"io","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Makes the DPC of a device object.","proto":"VOID IoInitializeDpcRequest(_In_ PDEVICE_OBJECT DeviceObject, _In_ PIO_DPC_ROUTINE DpcRoutine)","params":["i32","i32"],"result":"void"},
  {"name":"IoRequestDpc","component":"io","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Queues the DPC of a device object.","proto":"VOID IoRequestDpc(_In_ PDEVICE_OBJECT DeviceObject, _In_opt_ PIRP Irp, _In_opt_ PVOID Context)","params":["i32","i32","i32"],"result":"void"},
  {"name":"IoCreateDeviceSecure","component":"io","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Creates a device with a security descriptor (wdmsec.h).","proto":"NTSTATUS IoCreateDeviceSecure(_In_ PDRIVER_OBJECT DriverObject, _In_ ULONG DeviceExtensionSize, _In_opt_ PUNICODE_STRING DeviceName, _In_ DEVICE_TYPE DeviceType, _In_ ULONG DeviceCharacteristics, _In_ BOOLEAN Exclusive, _In_ PCUNICODE_STRING DefaultSDDLString, _In_opt_ const GUID *DeviceClassGuid, _Out_ PDEVICE_OBJECT *DeviceObject)","params":["i32","i32","i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"IoWMIWriteEvent","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":1,"doc":"Sends an event to WMI.","proto":"NTSTATUS IoWMIWriteEvent(_Inout_ PVOID WnodeEventItem)","params":["i32"],"result":"i32"},
  {"name":"IoGetDeviceProperty","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Gives a property of a device; bytes.","proto":"NTSTATUS IoGetDeviceProperty(_In_ PDEVICE_OBJECT DeviceObject, _In_ DEVICE_REGISTRY_PROPERTY DeviceProperty, _In_ ULONG BufferLength, _Out_opt_ PVOID PropertyBuffer, _Out_ PULONG ResultLength)","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"IoRegisterDeviceInterface","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Registers an interface of a device.","proto":"NTSTATUS IoRegisterDeviceInterface(_In_ PDEVICE_OBJECT PhysicalDeviceObject, _In_ const GUID *InterfaceClassGuid, _In_opt_ PUNICODE_STRING ReferenceString, _Out_ PUNICODE_STRING SymbolicLinkName)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"IoSetDeviceInterfaceState","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Enables or disables an interface.","proto":"NTSTATUS IoSetDeviceInterfaceState(_In_ PUNICODE_STRING SymbolicLinkName, _In_ BOOLEAN Enable)","params":["i32","i32"],"result":"i32"},
  {"name":"IoGetDeviceInterfaces","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Lists interfaces of a class.","proto":"NTSTATUS IoGetDeviceInterfaces(_In_ const GUID *InterfaceClassGuid, _In_opt_ PDEVICE_OBJECT PhysicalDeviceObject, _In_ ULONG Flags, _Out_ PZPWSTR SymbolicLinkList)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"IoGetDeviceInterfaceAlias","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Finds another interface of the same device.","proto":"NTSTATUS IoGetDeviceInterfaceAlias(_In_ PUNICODE_STRING SymbolicLinkName, _In_ const GUID *AliasInterfaceClassGuid, _Out_ PUNICODE_STRING AliasSymbolicLinkName)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"IoIsWdmVersionAvailable","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Whether the system offers a version of WDM.","proto":"BOOLEAN IoIsWdmVersionAvailable(_In_ UCHAR MajorVersion, _In_ UCHAR MinorVersion)","params":["i32","i32"],"result":"i32"},
  {"name":"IoWMIRegistrationControl","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Registers a device with WMI.","proto":"NTSTATUS IoWMIRegistrationControl(_In_ PDEVICE_OBJECT DeviceObject, _In_ ULONG Action)","params":["i32","i32"],"result":"i32"},
  {"name":"IoInvalidateDeviceState","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Says that the state of a device has changed.","proto":"VOID IoInvalidateDeviceState(_In_ PDEVICE_OBJECT PhysicalDeviceObject)","params":["i32"],"result":"void"},
  {"name":"IoInvalidateDeviceRelations","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Says that the relations of a device have changed.","proto":"VOID IoInvalidateDeviceRelations(_In_ PDEVICE_OBJECT DeviceObject, _In_ DEVICE_RELATION_TYPE Type)","params":["i32","i32"],"result":"void"},
  {"name":"IoRequestDeviceEject","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Asks to eject a device.","proto":"VOID IoRequestDeviceEject(_In_ PDEVICE_OBJECT PhysicalDeviceObject)","params":["i32"],"result":"void"},
  {"name":"IoRegisterPlugPlayNotification","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Asks to be told of devices.","proto":"NTSTATUS IoRegisterPlugPlayNotification(_In_ IO_NOTIFICATION_EVENT_CATEGORY EventCategory, _In_ ULONG EventCategoryFlags, _In_opt_ PVOID EventCategoryData, _In_ PDRIVER_OBJECT DriverObject, _In_ PDRIVER_NOTIFICATION_CALLBACK_ROUTINE CallbackRoutine, _Inout_opt_ PVOID Context, _Out_ PVOID *NotificationEntry)","params":["i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"IoUnregisterPlugPlayNotification","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Takes that back.","proto":"NTSTATUS IoUnregisterPlugPlayNotification(_In_ PVOID NotificationEntry)","params":["i32"],"result":"i32"},
  {"name":"IoUnregisterPlugPlayNotificationEx","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Takes that back and waits for running callbacks.","proto":"NTSTATUS IoUnregisterPlugPlayNotificationEx(_In_ PVOID NotificationEntry)","params":["i32"],"result":"i32"},
  {"name":"IoReportTargetDeviceChange","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Tells others of an event of a device.","proto":"NTSTATUS IoReportTargetDeviceChange(_In_ PDEVICE_OBJECT PhysicalDeviceObject, _In_ PVOID NotificationStructure)","params":["i32","i32"],"result":"i32"},
  {"name":"IoReportTargetDeviceChangeAsynchronous","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Tells others of an event of a device, later.","proto":"NTSTATUS IoReportTargetDeviceChangeAsynchronous(_In_ PDEVICE_OBJECT PhysicalDeviceObject, _In_ PVOID NotificationStructure, _In_opt_ PDEVICE_CHANGE_COMPLETE_CALLBACK Callback, _In_opt_ PVOID Context)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"IoAdjustPagingPathCount","component":"io","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Counts paging files on a device.","proto":"VOID IoAdjustPagingPathCount(_Inout_ PLONG Count, _In_ BOOLEAN Increment)","params":["i32","i32"],"result":"void"},
  {"name":"IoConnectInterrupt","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Registers an interrupt service routine.","proto":"NTSTATUS IoConnectInterrupt(_Out_ PKINTERRUPT *InterruptObject, _In_ PKSERVICE_ROUTINE ServiceRoutine, _In_opt_ PVOID ServiceContext, _In_opt_ PKSPIN_LOCK SpinLock, _In_ ULONG Vector, _In_ KIRQL Irql, _In_ KIRQL SynchronizeIrql, _In_ KINTERRUPT_MODE InterruptMode, _In_ BOOLEAN ShareVector, _In_ KAFFINITY ProcessorEnableMask, _In_ BOOLEAN FloatingSave)","params":["i32","i32","i32","i32","i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"IoDisconnectInterrupt","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Takes that back.","proto":"VOID IoDisconnectInterrupt(_In_ PKINTERRUPT InterruptObject)","params":["i32"],"result":"void"},
  {"name":"IoConnectInterruptEx","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Registers an interrupt service routine, fully specified.","proto":"NTSTATUS IoConnectInterruptEx(_Inout_ PIO_CONNECT_INTERRUPT_PARAMETERS Parameters)","params":["i32"],"result":"i32"},
  {"name":"IoDisconnectInterruptEx","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Takes that back.","proto":"VOID IoDisconnectInterruptEx(_In_ PIO_DISCONNECT_INTERRUPT_PARAMETERS Parameters)","params":["i32"],"result":"void"},
  {"name":"IoOpenDeviceRegistryKey","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Opens the registry key of a device.","proto":"NTSTATUS IoOpenDeviceRegistryKey(_In_ PDEVICE_OBJECT DeviceObject, _In_ ULONG DevInstKeyType, _In_ ACCESS_MASK DesiredAccess, _Out_ PHANDLE DeviceRegKey)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"IoOpenDriverRegistryKey","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Opens the Parameters key of a driver.","proto":"NTSTATUS IoOpenDriverRegistryKey(_In_ PDRIVER_OBJECT DriverObject, _In_ DRIVER_REGKEY_TYPE RegKeyType, _In_ ACCESS_MASK DesiredAccess, _In_ ULONG Flags, _Out_ PHANDLE DriverRegKey)","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"IoGetDmaAdapter","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Returns NULL: there is no bus that devices could master.","proto":"PDMA_ADAPTER IoGetDmaAdapter(_In_opt_ PDEVICE_OBJECT PhysicalDeviceObject, _In_ PDEVICE_DESCRIPTION DeviceDescription, _Out_ PULONG NumberOfMapRegisters)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"IoInitializeRemoveLockEx","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Makes a remove lock; minutes; bytes.","proto":"VOID IoInitializeRemoveLockEx(_Out_ PIO_REMOVE_LOCK Lock, _In_ ULONG AllocateTag, _In_ ULONG MaxLockedMinutes, _In_ ULONG HighWatermark, _In_ ULONG RemlockSize)","params":["i32","i32","i32","i32","i32"],"result":"void"},
  {"name":"IoAcquireRemoveLockEx","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Keeps a device from being removed.","proto":"NTSTATUS IoAcquireRemoveLockEx(_Inout_ PIO_REMOVE_LOCK RemoveLock, _In_opt_ PVOID Tag, _In_ PCSTR File, _In_ ULONG Line, _In_ ULONG RemlockSize)","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"IoReleaseRemoveLockEx","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Lets it go once.","proto":"VOID IoReleaseRemoveLockEx(_Inout_ PIO_REMOVE_LOCK RemoveLock, _In_opt_ PVOID Tag, _In_ ULONG RemlockSize)","params":["i32","i32","i32"],"result":"void"},
  {"name":"IoReleaseRemoveLockAndWaitEx","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Lets it go and waits for the others.","proto":"VOID IoReleaseRemoveLockAndWaitEx(_Inout_ PIO_REMOVE_LOCK RemoveLock, _In_opt_ PVOID Tag, _In_ ULONG RemlockSize)","params":["i32","i32","i32"],"result":"void"},
  {"name":"IoInitializeRemoveLock","component":"io","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Makes a remove lock.","proto":"VOID IoInitializeRemoveLock(_Out_ PIO_REMOVE_LOCK Lock, _In_ ULONG AllocateTag, _In_ ULONG MaxLockedMinutes, _In_ ULONG HighWatermark)","params":["i32","i32","i32","i32"],"result":"void"},
  {"name":"IoAcquireRemoveLock","component":"io","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Keeps a device from being removed.","proto":"NTSTATUS IoAcquireRemoveLock(_Inout_ PIO_REMOVE_LOCK RemoveLock, _In_opt_ PVOID Tag)","params":["i32","i32"],"result":"i32"},
  {"name":"IoReleaseRemoveLock","component":"io","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Lets it go once.","proto":"VOID IoReleaseRemoveLock(_Inout_ PIO_REMOVE_LOCK RemoveLock, _In_opt_ PVOID Tag)","params":["i32","i32"],"result":"void"},
  {"name":"IoReleaseRemoveLockAndWait","component":"io","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Lets it go and waits for the others.","proto":"VOID IoReleaseRemoveLockAndWait(_Inout_ PIO_REMOVE_LOCK RemoveLock, _In_opt_ PVOID Tag)","params":["i32","i32"],"result":"void"},
  {"name":"IoAllocateWorkItem","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Makes a work item.","proto":"PIO_WORKITEM IoAllocateWorkItem(_In_ PDEVICE_OBJECT DeviceObject)","params":["i32"],"result":"i32"},
  {"name":"IoFreeWorkItem","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Frees it.","proto":"VOID IoFreeWorkItem(_In_ PIO_WORKITEM IoWorkItem)","params":["i32"],"result":"void"},
  {"name":"IoQueueWorkItem","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Queues it to a system worker thread.","proto":"VOID IoQueueWorkItem(_Inout_ PIO_WORKITEM IoWorkItem, _In_ PIO_WORKITEM_ROUTINE WorkerRoutine, _In_ WORK_QUEUE_TYPE QueueType, _In_opt_ PVOID Context)","params":["i32","i32","i32","i32"],"result":"void"},
  {"name":"IoQueueWorkItemEx","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Queues it to a system worker thread.","proto":"VOID IoQueueWorkItemEx(_Inout_ PIO_WORKITEM IoWorkItem, _In_ PIO_WORKITEM_ROUTINE_EX WorkerRoutine, _In_ WORK_QUEUE_TYPE QueueType, _In_opt_ PVOID Context)","params":["i32","i32","i32","i32"],"result":"void"},
  {"name":"IoInitializeWorkItem","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Makes a work item in memory of the caller.","proto":"VOID IoInitializeWorkItem(_In_ PVOID IoObject, _Out_ PIO_WORKITEM IoWorkItem)","params":["i32","i32"],"result":"void"},
  {"name":"IoUninitializeWorkItem","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Ends it.","proto":"VOID IoUninitializeWorkItem(_Inout_ PIO_WORKITEM IoWorkItem)","params":["i32"],"result":"void"},
  {"name":"IoSizeofWorkItem","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Bytes of a work item.","proto":"ULONG IoSizeofWorkItem(VOID)","params":[],"result":"i32"},
  {"name":"IoCreateSystemThread","component":"io","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Starts a system thread that keeps its driver loaded.","proto":"NTSTATUS IoCreateSystemThread(_Inout_ PVOID IoObject, _Out_ PHANDLE ThreadHandle, _In_ ULONG DesiredAccess, _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_opt_ HANDLE ProcessHandle, _Out_opt_ PCLIENT_ID ClientId, _In_ PKSTART_ROUTINE StartRoutine, _In_opt_ PVOID StartContext)","params":["i32","i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"CmRegisterCallback","component":"cm","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":1,"doc":"Asks to be told of registry operations.","proto":"NTSTATUS CmRegisterCallback(_In_ PEX_CALLBACK_FUNCTION Function, _In_opt_ PVOID Context, _Out_ PLARGE_INTEGER Cookie)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"CmRegisterCallbackEx","component":"cm","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":1,"doc":"Asks to be told of registry operations, at an altitude.","proto":"NTSTATUS CmRegisterCallbackEx(_In_ PEX_CALLBACK_FUNCTION Function, _In_ PCUNICODE_STRING Altitude, _In_ PVOID Driver, _In_opt_ PVOID Context, _Out_ PLARGE_INTEGER Cookie, _In_opt_ PVOID Reserved)","params":["i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"CmUnRegisterCallback","component":"cm","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":1,"doc":"Takes that back.","proto":"NTSTATUS CmUnRegisterCallback(_In_ LARGE_INTEGER Cookie)","params":["i32"],"result":"i32"},
  {"name":"CmGetCallbackVersion","component":"cm","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":1,"doc":"Gives the version of those callbacks.","proto":"VOID CmGetCallbackVersion(_Out_opt_ PULONG Major, _Out_opt_ PULONG Minor)","params":["i32","i32"],"result":"void"},
  {"name":"CmSetCallbackObjectContext","component":"cm","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":1,"doc":"Attaches a context to a key.","proto":"NTSTATUS CmSetCallbackObjectContext(_Inout_ PVOID Object, _Inout_ PLARGE_INTEGER Cookie, _In_ PVOID NewContext, _Out_opt_ PVOID *OldContext)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"CmCallbackGetKeyObjectID","component":"cm","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":1,"doc":"Gives the name of a key.","proto":"NTSTATUS CmCallbackGetKeyObjectID(_In_ PLARGE_INTEGER Cookie, _In_ PVOID Object, _Out_opt_ PULONG_PTR ObjectID, _Out_opt_ PCUNICODE_STRING *ObjectName)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"CmCallbackGetKeyObjectIDEx","component":"cm","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":1,"doc":"Gives the name of a key, to be released.","proto":"NTSTATUS CmCallbackGetKeyObjectIDEx(_In_ PLARGE_INTEGER Cookie, _In_ PVOID Object, _Out_opt_ PULONG_PTR ObjectID, _Out_opt_ PCUNICODE_STRING *ObjectName, _In_ ULONG Flags)","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"CmCallbackReleaseKeyObjectIDEx","component":"cm","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":1,"doc":"Releases it.","proto":"VOID CmCallbackReleaseKeyObjectIDEx(_In_ PCUNICODE_STRING ObjectName)","params":["i32"],"result":"void"},
  {"name":"CmGetBoundTransaction","component":"cm","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Returns the transaction of a key.","proto":"PVOID CmGetBoundTransaction(_In_ PLARGE_INTEGER Cookie, _In_ PVOID Object)","params":["i32","i32"],"result":"i32"},
  {"name":"ZwCreateKey","component":"cm","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Creates or opens a registry key.","proto":"NTSTATUS ZwCreateKey(_Out_ PHANDLE KeyHandle, _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes, _In_ ULONG TitleIndex, _In_opt_ PUNICODE_STRING Class, _In_ ULONG CreateOptions, _Out_opt_ PULONG Disposition)","params":["i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"ZwOpenKey","component":"cm","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Opens a registry key.","proto":"NTSTATUS ZwOpenKey(_Out_ PHANDLE KeyHandle, _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"ZwOpenKeyEx","component":"cm","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Opens a registry key.","proto":"NTSTATUS ZwOpenKeyEx(_Out_ PHANDLE KeyHandle, _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes, _In_ ULONG OpenOptions)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"ZwDeleteKey","component":"cm","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Deletes a key.","proto":"NTSTATUS ZwDeleteKey(_In_ HANDLE KeyHandle)","params":["i32"],"result":"i32"},
  {"name":"ZwDeleteValueKey","component":"cm","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Deletes a value.","proto":"NTSTATUS ZwDeleteValueKey(_In_ HANDLE KeyHandle, _In_ PUNICODE_STRING ValueName)","params":["i32","i32"],"result":"i32"},
  {"name":"ZwEnumerateKey","component":"cm","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Lists subkeys; bytes.","proto":"NTSTATUS ZwEnumerateKey(_In_ HANDLE KeyHandle, _In_ ULONG Index, _In_ KEY_INFORMATION_CLASS KeyInformationClass, _Out_opt_ PVOID KeyInformation, _In_ ULONG Length, _Out_ PULONG ResultLength)","params":["i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"ZwEnumerateValueKey","component":"cm","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Lists values; bytes.","proto":"NTSTATUS ZwEnumerateValueKey(_In_ HANDLE KeyHandle, _In_ ULONG Index, _In_ KEY_VALUE_INFORMATION_CLASS KeyValueInformationClass, _Out_opt_ PVOID KeyValueInformation, _In_ ULONG Length, _Out_ PULONG ResultLength)","params":["i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"ZwQueryKey","component":"cm","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Asks about a key; bytes.","proto":"NTSTATUS ZwQueryKey(_In_ HANDLE KeyHandle, _In_ KEY_INFORMATION_CLASS KeyInformationClass, _Out_opt_ PVOID KeyInformation, _In_ ULONG Length, _Out_ PULONG ResultLength)","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"ZwQueryValueKey","component":"cm","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Reads a value; bytes.","proto":"NTSTATUS ZwQueryValueKey(_In_ HANDLE KeyHandle, _In_ PUNICODE_STRING ValueName, _In_ KEY_VALUE_INFORMATION_CLASS KeyValueInformationClass, _Out_opt_ PVOID KeyValueInformation, _In_ ULONG Length, _Out_ PULONG ResultLength)","params":["i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"ZwSetValueKey","component":"cm","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Writes a value; bytes.","proto":"NTSTATUS ZwSetValueKey(_In_ HANDLE KeyHandle, _In_ PUNICODE_STRING ValueName, _In_opt_ ULONG TitleIndex, _In_ ULONG Type, _In_opt_ PVOID Data, _In_ ULONG DataSize)","params":["i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"ZwFlushKey","component":"cm","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Writes a key to disk.","proto":"NTSTATUS ZwFlushKey(_In_ HANDLE KeyHandle)","params":["i32"],"result":"i32"},
  {"name":"ZwNotifyChangeKey","component":"cm","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Asks to be told of a change; in kernel mode ApcRoutine is a WORK_QUEUE_ITEM and ApcContext its queue.","proto":"NTSTATUS ZwNotifyChangeKey(_In_ HANDLE KeyHandle, _In_opt_ HANDLE Event, _In_opt_ PIO_APC_ROUTINE ApcRoutine, _In_opt_ PVOID ApcContext, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_ ULONG CompletionFilter, _In_ BOOLEAN WatchTree, _Out_opt_ PVOID Buffer, _In_ ULONG BufferSize, _In_ BOOLEAN Asynchronous)","params":["i32","i32","i32","i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"ZwRenameKey","component":"cm","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Gives a key another name.","proto":"NTSTATUS ZwRenameKey(_In_ HANDLE KeyHandle, _In_ PUNICODE_STRING NewName)","params":["i32","i32"],"result":"i32"},
  {"name":"ZwSetInformationKey","component":"cm","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Sets the last write time of a key.","proto":"NTSTATUS ZwSetInformationKey(_In_ HANDLE KeyHandle, _In_ KEY_SET_INFORMATION_CLASS KeySetInformationClass, _In_ PVOID KeySetInformation, _In_ ULONG KeySetInformationLength)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"NtCreateKey","component":"cm","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Creates or opens a registry key.","proto":"NTSTATUS NtCreateKey(_Out_ PHANDLE KeyHandle, _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes, _In_ ULONG TitleIndex, _In_opt_ PUNICODE_STRING Class, _In_ ULONG CreateOptions, _Out_opt_ PULONG Disposition)","params":["i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"NtOpenKey","component":"cm","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Opens a registry key.","proto":"NTSTATUS NtOpenKey(_Out_ PHANDLE KeyHandle, _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"NtOpenKeyEx","component":"cm","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Opens a registry key.","proto":"NTSTATUS NtOpenKeyEx(_Out_ PHANDLE KeyHandle, _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes, _In_ ULONG OpenOptions)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"NtDeleteKey","component":"cm","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Deletes a key.","proto":"NTSTATUS NtDeleteKey(_In_ HANDLE KeyHandle)","params":["i32"],"result":"i32"},
  {"name":"NtDeleteValueKey","component":"cm","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Deletes a value.","proto":"NTSTATUS NtDeleteValueKey(_In_ HANDLE KeyHandle, _In_ PUNICODE_STRING ValueName)","params":["i32","i32"],"result":"i32"},
  {"name":"NtEnumerateKey","component":"cm","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Lists subkeys; bytes.","proto":"NTSTATUS NtEnumerateKey(_In_ HANDLE KeyHandle, _In_ ULONG Index, _In_ KEY_INFORMATION_CLASS KeyInformationClass, _Out_opt_ PVOID KeyInformation, _In_ ULONG Length, _Out_ PULONG ResultLength)","params":["i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"NtEnumerateValueKey","component":"cm","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Lists values; bytes.","proto":"NTSTATUS NtEnumerateValueKey(_In_ HANDLE KeyHandle, _In_ ULONG Index, _In_ KEY_VALUE_INFORMATION_CLASS KeyValueInformationClass, _Out_opt_ PVOID KeyValueInformation, _In_ ULONG Length, _Out_ PULONG ResultLength)","params":["i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"NtQueryKey","component":"cm","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Asks about a key; bytes.","proto":"NTSTATUS NtQueryKey(_In_ HANDLE KeyHandle, _In_ KEY_INFORMATION_CLASS KeyInformationClass, _Out_opt_ PVOID KeyInformation, _In_ ULONG Length, _Out_ PULONG ResultLength)","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"NtQueryValueKey","component":"cm","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Reads a value; bytes.","proto":"NTSTATUS NtQueryValueKey(_In_ HANDLE KeyHandle, _In_ PUNICODE_STRING ValueName, _In_ KEY_VALUE_INFORMATION_CLASS KeyValueInformationClass, _Out_opt_ PVOID KeyValueInformation, _In_ ULONG Length, _Out_ PULONG ResultLength)","params":["i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"NtSetValueKey","component":"cm","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Writes a value; bytes.","proto":"NTSTATUS NtSetValueKey(_In_ HANDLE KeyHandle, _In_ PUNICODE_STRING ValueName, _In_opt_ ULONG TitleIndex, _In_ ULONG Type, _In_opt_ PVOID Data, _In_ ULONG DataSize)","params":["i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"NtFlushKey","component":"cm","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Writes a key to disk.","proto":"NTSTATUS NtFlushKey(_In_ HANDLE KeyHandle)","params":["i32"],"result":"i32"},
  {"name":"NtNotifyChangeKey","component":"cm","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Asks to be told of a change; in kernel mode ApcRoutine is a WORK_QUEUE_ITEM and ApcContext its queue.","proto":"NTSTATUS NtNotifyChangeKey(_In_ HANDLE KeyHandle, _In_opt_ HANDLE Event, _In_opt_ PIO_APC_ROUTINE ApcRoutine, _In_opt_ PVOID ApcContext, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_ ULONG CompletionFilter, _In_ BOOLEAN WatchTree, _Out_opt_ PVOID Buffer, _In_ ULONG BufferSize, _In_ BOOLEAN Asynchronous)","params":["i32","i32","i32","i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"NtRenameKey","component":"cm","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Gives a key another name.","proto":"NTSTATUS NtRenameKey(_In_ HANDLE KeyHandle, _In_ PUNICODE_STRING NewName)","params":["i32","i32"],"result":"i32"},
  {"name":"NtSetInformationKey","component":"cm","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Sets the last write time of a key.","proto":"NTSTATUS NtSetInformationKey(_In_ HANDLE KeyHandle, _In_ KEY_SET_INFORMATION_CLASS KeySetInformationClass, _In_ PVOID KeySetInformation, _In_ ULONG KeySetInformationLength)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"ZwCreateKeyTransacted","component":"cm","support":"missing","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Creates a key within a transaction; there are no transactions.","proto":"NTSTATUS ZwCreateKeyTransacted(_Out_ PHANDLE KeyHandle, _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes, _In_ ULONG TitleIndex, _In_opt_ PUNICODE_STRING Class, _In_ ULONG CreateOptions, _In_ HANDLE TransactionHandle, _Out_opt_ PULONG Disposition)","params":["i32","i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"ZwOpenKeyTransacted","component":"cm","support":"missing","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Opens a key within a transaction; there are no transactions.","proto":"NTSTATUS ZwOpenKeyTransacted(_Out_ PHANDLE KeyHandle, _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes, _In_ HANDLE TransactionHandle)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"RtlQueryRegistryValues","component":"cm","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Reads values by a table.","proto":"NTSTATUS RtlQueryRegistryValues(_In_ ULONG RelativeTo, _In_ PCWSTR Path, _Inout_ PRTL_QUERY_REGISTRY_TABLE QueryTable, _In_opt_ PVOID Context, _In_opt_ PVOID Environment)","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"RtlWriteRegistryValue","component":"cm","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Writes a value; bytes.","proto":"NTSTATUS RtlWriteRegistryValue(_In_ ULONG RelativeTo, _In_ PCWSTR Path, _In_ PCWSTR ValueName, _In_ ULONG ValueType, _In_opt_ PVOID ValueData, _In_ ULONG ValueLength)","params":["i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"RtlDeleteRegistryValue","component":"cm","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Deletes a value.","proto":"NTSTATUS RtlDeleteRegistryValue(_In_ ULONG RelativeTo, _In_ PCWSTR Path, _In_ PCWSTR ValueName)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"RtlCheckRegistryKey","component":"cm","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Whether a key exists.","proto":"NTSTATUS RtlCheckRegistryKey(_In_ ULONG RelativeTo, _In_ PWSTR Path)","params":["i32","i32"],"result":"i32"},
  {"name":"RtlCreateRegistryKey","component":"cm","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Creates a key.","proto":"NTSTATUS RtlCreateRegistryKey(_In_ ULONG RelativeTo, _In_ PWSTR Path)","params":["i32","i32"],"result":"i32"},
  {"name":"SeAccessCheck","component":"se","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Whether a subject may do what it wants.","proto":"BOOLEAN SeAccessCheck(_In_ PSECURITY_DESCRIPTOR SecurityDescriptor, _In_ PSECURITY_SUBJECT_CONTEXT SubjectSecurityContext, _In_ BOOLEAN SubjectContextLocked, _In_ ACCESS_MASK DesiredAccess, _In_ ACCESS_MASK PreviouslyGrantedAccess, _Out_opt_ PPRIVILEGE_SET *Privileges, _In_ PGENERIC_MAPPING GenericMapping, _In_ KPROCESSOR_MODE AccessMode, _Out_ PACCESS_MASK GrantedAccess, _Out_ PNTSTATUS AccessStatus)","params":["i32","i32","i32","i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"SeAccessCheckFromState","component":"se","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Whether a token may do what it wants; takes tokens where Windows has its own structs.","proto":"BOOLEAN SeAccessCheckFromState(_In_ PSECURITY_DESCRIPTOR SecurityDescriptor, _In_ PVOID PrimaryTokenInformation, _In_opt_ PVOID ClientTokenInformation, _In_ ACCESS_MASK DesiredAccess, _In_ ACCESS_MASK PreviouslyGrantedAccess, _Out_opt_ PPRIVILEGE_SET *Privileges, _In_ PGENERIC_MAPPING GenericMapping, _In_ KPROCESSOR_MODE AccessMode, _Out_ PACCESS_MASK GrantedAccess, _Out_ PNTSTATUS AccessStatus)","params":["i32","i32","i32","i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"SeSinglePrivilegeCheck","component":"se","support":"full","note":"","kind":"export","header":"ntddk.h","minIrql":0,"maxIrql":0,"doc":"Whether the caller holds a privilege.","proto":"BOOLEAN SeSinglePrivilegeCheck(_In_ LUID PrivilegeValue, _In_ KPROCESSOR_MODE PreviousMode)","params":["i32","i32"],"result":"i32"},
  {"name":"SePrivilegeCheck","component":"se","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Whether a subject holds privileges.","proto":"BOOLEAN SePrivilegeCheck(_Inout_ PPRIVILEGE_SET RequiredPrivileges, _In_ PSECURITY_SUBJECT_CONTEXT SubjectSecurityContext, _In_ KPROCESSOR_MODE AccessMode)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"SeFreePrivileges","component":"se","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Frees what SeAccessCheck has given.","proto":"VOID SeFreePrivileges(_In_ PPRIVILEGE_SET Privileges)","params":["i32"],"result":"void"},
  {"name":"SeAppendPrivileges","component":"se","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Adds privileges to an access state.","proto":"NTSTATUS SeAppendPrivileges(_Inout_ PACCESS_STATE AccessState, _In_ PPRIVILEGE_SET Privileges)","params":["i32","i32"],"result":"i32"},
  {"name":"SeCaptureSubjectContext","component":"se","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Takes the security context of the thread.","proto":"VOID SeCaptureSubjectContext(_Out_ PSECURITY_SUBJECT_CONTEXT SubjectContext)","params":["i32"],"result":"void"},
  {"name":"SeCaptureSubjectContextEx","component":"se","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Takes the security context of a thread.","proto":"VOID SeCaptureSubjectContextEx(_In_ PETHREAD Thread, _In_ PEPROCESS Process, _Out_ PSECURITY_SUBJECT_CONTEXT SubjectContext)","params":["i32","i32","i32"],"result":"void"},
  {"name":"SeLockSubjectContext","component":"se","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Locks it.","proto":"VOID SeLockSubjectContext(_In_ PSECURITY_SUBJECT_CONTEXT SubjectContext)","params":["i32"],"result":"void"},
  {"name":"SeUnlockSubjectContext","component":"se","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Unlocks it.","proto":"VOID SeUnlockSubjectContext(_In_ PSECURITY_SUBJECT_CONTEXT SubjectContext)","params":["i32"],"result":"void"},
  {"name":"SeReleaseSubjectContext","component":"se","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Lets it go.","proto":"VOID SeReleaseSubjectContext(_Inout_ PSECURITY_SUBJECT_CONTEXT SubjectContext)","params":["i32"],"result":"void"},
  {"name":"SeCreateAccessState","component":"se","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Makes an access state of the thread.","proto":"NTSTATUS SeCreateAccessState(_Out_ PACCESS_STATE AccessState, _In_ PVOID AuxData, _In_ ACCESS_MASK DesiredAccess, _In_opt_ PGENERIC_MAPPING GenericMapping)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"SeDeleteAccessState","component":"se","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Lets it go.","proto":"VOID SeDeleteAccessState(_In_ PACCESS_STATE AccessState)","params":["i32"],"result":"void"},
  {"name":"SeSetAccessStateGenericMapping","component":"se","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Replaces the generic rights of an access state.","proto":"VOID SeSetAccessStateGenericMapping(_Inout_ PACCESS_STATE AccessState, _In_ PGENERIC_MAPPING GenericMapping)","params":["i32","i32"],"result":"void"},
  {"name":"SeAssignSecurity","component":"se","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Makes the descriptor of a new object.","proto":"NTSTATUS SeAssignSecurity(_In_opt_ PSECURITY_DESCRIPTOR ParentDescriptor, _In_opt_ PSECURITY_DESCRIPTOR ExplicitDescriptor, _Out_ PSECURITY_DESCRIPTOR *NewDescriptor, _In_ BOOLEAN IsDirectoryObject, _In_ PSECURITY_SUBJECT_CONTEXT SubjectContext, _In_ PGENERIC_MAPPING GenericMapping, _In_ POOL_TYPE PoolType)","params":["i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"SeAssignSecurityEx","component":"se","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Makes the descriptor of a new object.","proto":"NTSTATUS SeAssignSecurityEx(_In_opt_ PSECURITY_DESCRIPTOR ParentDescriptor, _In_opt_ PSECURITY_DESCRIPTOR ExplicitDescriptor, _Out_ PSECURITY_DESCRIPTOR *NewDescriptor, _In_opt_ GUID *ObjectType, _In_ BOOLEAN IsDirectoryObject, _In_ ULONG AutoInheritFlags, _In_ PSECURITY_SUBJECT_CONTEXT SubjectContext, _In_ PGENERIC_MAPPING GenericMapping, _In_ POOL_TYPE PoolType)","params":["i32","i32","i32","i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"SeDeassignSecurity","component":"se","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Frees it.","proto":"NTSTATUS SeDeassignSecurity(_Inout_ PSECURITY_DESCRIPTOR *SecurityDescriptor)","params":["i32"],"result":"i32"},
  {"name":"SeCaptureSecurityDescriptor","component":"se","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Copies a descriptor.","proto":"NTSTATUS SeCaptureSecurityDescriptor(_In_ PSECURITY_DESCRIPTOR InputSecurityDescriptor, _In_ KPROCESSOR_MODE RequestorMode, _In_ POOL_TYPE PoolType, _In_ BOOLEAN ForceCapture, _Out_ PSECURITY_DESCRIPTOR *OutputSecurityDescriptor)","params":["i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"SeReleaseSecurityDescriptor","component":"se","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Frees the copy.","proto":"NTSTATUS SeReleaseSecurityDescriptor(_In_ PSECURITY_DESCRIPTOR CapturedSecurityDescriptor, _In_ KPROCESSOR_MODE RequestorMode, _In_ BOOLEAN ForceCapture)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"SeValidSecurityDescriptor","component":"se","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":0,"doc":"Whether a descriptor is well formed; bytes.","proto":"BOOLEAN SeValidSecurityDescriptor(_In_ ULONG Length, _In_ PSECURITY_DESCRIPTOR SecurityDescriptor)","params":["i32","i32"],"result":"i32"},
  {"name":"SeQuerySecurityDescriptorInfo","component":"se","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Gives parts of a descriptor; bytes.","proto":"NTSTATUS SeQuerySecurityDescriptorInfo(_In_ PSECURITY_INFORMATION SecurityInformation, _Out_ PSECURITY_DESCRIPTOR SecurityDescriptor, _Inout_ PULONG Length, _Inout_ PSECURITY_DESCRIPTOR *ObjectsSecurityDescriptor)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"SeSetSecurityDescriptorInfo","component":"se","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Changes parts of a descriptor.","proto":"NTSTATUS SeSetSecurityDescriptorInfo(_In_opt_ PVOID Object, _In_ PSECURITY_INFORMATION SecurityInformation, _In_ PSECURITY_DESCRIPTOR ModificationDescriptor, _Inout_ PSECURITY_DESCRIPTOR *ObjectsSecurityDescriptor, _In_ POOL_TYPE PoolType, _In_ PGENERIC_MAPPING GenericMapping)","params":["i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"RtlAbsoluteToSelfRelativeSD","component":"se","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Makes a descriptor of one piece; bytes.","proto":"NTSTATUS RtlAbsoluteToSelfRelativeSD(_In_ PSECURITY_DESCRIPTOR AbsoluteSecurityDescriptor, _Out_ PSECURITY_DESCRIPTOR SelfRelativeSecurityDescriptor, _Inout_ PULONG BufferLength)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"SeQueryAuthenticationIdToken","component":"se","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Gives the logon session of a token.","proto":"NTSTATUS SeQueryAuthenticationIdToken(_In_ PACCESS_TOKEN Token, _Out_ PLUID AuthenticationId)","params":["i32","i32"],"result":"i32"},
  {"name":"SeQuerySessionIdToken","component":"se","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Gives the session of a token.","proto":"NTSTATUS SeQuerySessionIdToken(_In_ PACCESS_TOKEN Token, _Out_ PULONG SessionId)","params":["i32","i32"],"result":"i32"},
  {"name":"SeQueryInformationToken","component":"se","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Asks about a token; the caller frees the answer.","proto":"NTSTATUS SeQueryInformationToken(_In_ PACCESS_TOKEN Token, _In_ TOKEN_INFORMATION_CLASS TokenInformationClass, _Out_ PVOID *TokenInformation)","params":["i32","i32","i32"],"result":"i32"},
  {"name":"SeTokenType","component":"se","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Returns the kind of a token.","proto":"TOKEN_TYPE SeTokenType(_In_ PACCESS_TOKEN Token)","params":["i32"],"result":"i32"},
  {"name":"SeTokenImpersonationLevel","component":"se","support":"full","note":"","kind":"export","header":"none","minIrql":0,"maxIrql":0,"doc":"Returns how far a token may be acted with.","proto":"SECURITY_IMPERSONATION_LEVEL SeTokenImpersonationLevel(_In_ PACCESS_TOKEN Token)","params":["i32"],"result":"i32"},
  {"name":"SeTokenIsAdmin","component":"se","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Whether a token is an administrator's.","proto":"BOOLEAN SeTokenIsAdmin(_In_ PACCESS_TOKEN Token)","params":["i32"],"result":"i32"},
  {"name":"SeTokenIsRestricted","component":"se","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Whether a token is restricted.","proto":"BOOLEAN SeTokenIsRestricted(_In_ PACCESS_TOKEN Token)","params":["i32"],"result":"i32"},
  {"name":"SeFilterToken","component":"se","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Makes a token that may do less.","proto":"NTSTATUS SeFilterToken(_In_ PACCESS_TOKEN ExistingToken, _In_ ULONG Flags, _In_opt_ PTOKEN_GROUPS SidsToDisable, _In_opt_ PTOKEN_PRIVILEGES PrivilegesToDelete, _In_opt_ PTOKEN_GROUPS RestrictedSids, _Out_ PACCESS_TOKEN *FilteredToken)","params":["i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"SeCreateClientSecurity","component":"se","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Lets one act for a thread later.","proto":"NTSTATUS SeCreateClientSecurity(_In_ PETHREAD ClientThread, _In_ PSECURITY_QUALITY_OF_SERVICE ClientSecurityQos, _In_ BOOLEAN RemoteSession, _Out_ PSECURITY_CLIENT_CONTEXT ClientContext)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"SeCreateClientSecurityFromSubjectContext","component":"se","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Lets one act for a subject later.","proto":"NTSTATUS SeCreateClientSecurityFromSubjectContext(_In_ PSECURITY_SUBJECT_CONTEXT SubjectContext, _In_ PSECURITY_QUALITY_OF_SERVICE ClientSecurityQos, _In_ BOOLEAN ServerIsRemote, _Out_ PSECURITY_CLIENT_CONTEXT ClientContext)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"SeImpersonateClient","component":"se","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Acts for a client.","proto":"VOID SeImpersonateClient(_In_ PSECURITY_CLIENT_CONTEXT ClientContext, _In_opt_ PETHREAD ServerThread)","params":["i32","i32"],"result":"void"},
  {"name":"SeImpersonateClientEx","component":"se","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Acts for a client.","proto":"NTSTATUS SeImpersonateClientEx(_In_ PSECURITY_CLIENT_CONTEXT ClientContext, _In_opt_ PETHREAD ServerThread)","params":["i32","i32"],"result":"i32"},
  {"name":"SeMarkLogonSessionForTerminationNotification","component":"se","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"Asks to be told of the end of a logon session, which lasts as long as the machine.","proto":"NTSTATUS SeMarkLogonSessionForTerminationNotification(_In_ PLUID LogonId)","params":["i32"],"result":"i32"},
  {"name":"SeRegisterLogonSessionTerminatedRoutine","component":"se","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"For the end of a logon session, which lasts as long as the machine.","proto":"NTSTATUS SeRegisterLogonSessionTerminatedRoutine(_In_ PVOID CallbackRoutine)","params":["i32"],"result":"i32"},
  {"name":"SeUnregisterLogonSessionTerminatedRoutine","component":"se","support":"full","note":"","kind":"export","header":"ntifs.h","minIrql":0,"maxIrql":0,"doc":"For the end of a logon session, which lasts as long as the machine.","proto":"NTSTATUS SeUnregisterLogonSessionTerminatedRoutine(_In_ PVOID CallbackRoutine)","params":["i32"],"result":"i32"},
  {"name":"PoCallDriver","component":"po","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Sends a power request down.","proto":"NTSTATUS PoCallDriver(_In_ PDEVICE_OBJECT DeviceObject, _Inout_ PIRP Irp)","params":["i32","i32"],"result":"i32"},
  {"name":"PoStartNextPowerIrp","component":"po","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Lets the next power request come.","proto":"VOID PoStartNextPowerIrp(_Inout_ PIRP Irp)","params":["i32"],"result":"void"},
  {"name":"PoSetPowerState","component":"po","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Says what power state a device is in; returns the previous one.","proto":"POWER_STATE PoSetPowerState(_In_ PDEVICE_OBJECT DeviceObject, _In_ POWER_STATE_TYPE Type, _In_ POWER_STATE State)","params":["i32","i32","i32","i32"],"result":"void"},
  {"name":"PoRequestPowerIrp","component":"po","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Sends a power request to a device.","proto":"NTSTATUS PoRequestPowerIrp(_In_ PDEVICE_OBJECT DeviceObject, _In_ UCHAR MinorFunction, _In_ POWER_STATE PowerState, _In_opt_ PVOID CompletionFunction, _In_opt_ PVOID Context, _Out_opt_ PIRP *Irp)","params":["i32","i32","i32","i32","i32","i32"],"result":"i32"},
  {"name":"PoRegisterDeviceForIdleDetection","component":"po","support":"full","note":"","kind":"export","header":"wdm.h","minIrql":0,"maxIrql":2,"doc":"Gives the counter of idle seconds; a device that is idle stays on.","proto":"PULONG PoRegisterDeviceForIdleDetection(_In_ PDEVICE_OBJECT DeviceObject, _In_ ULONG ConservationIdleTime, _In_ ULONG PerformanceIdleTime, _In_ DEVICE_POWER_STATE State)","params":["i32","i32","i32","i32"],"result":"i32"},
  {"name":"PoSetDeviceBusy","component":"po","support":"full","note":"","kind":"header","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Says that a device is not idle.","proto":"VOID PoSetDeviceBusy(_Inout_ PULONG IdlePointer)","params":["i32"],"result":"void"},
  {"name":"KeNumberProcessors","component":"ke","support":"full","note":"","kind":"data","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Number of processors.","proto":"volatile CCHAR KeNumberProcessors","params":[],"result":"void"},
  {"name":"NtBuildNumber","component":"ke","support":"full","note":"","kind":"data","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Points to the build number; free builds have the top bits set.","proto":"PULONG NtBuildNumber","params":[],"result":"void"},
  {"name":"ExEventObjectType","component":"ex","support":"full","note":"","kind":"data","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Type of event objects.","proto":"POBJECT_TYPE *ExEventObjectType","params":[],"result":"void"},
  {"name":"ExSemaphoreObjectType","component":"ex","support":"full","note":"","kind":"data","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Type of semaphore objects.","proto":"POBJECT_TYPE *ExSemaphoreObjectType","params":[],"result":"void"},
  {"name":"ExMutantObjectType","component":"ex","support":"full","note":"","kind":"data","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Type of mutant objects.","proto":"POBJECT_TYPE *ExMutantObjectType","params":[],"result":"void"},
  {"name":"ExTimerObjectType","component":"ex","support":"full","note":"","kind":"data","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Type of timer objects.","proto":"POBJECT_TYPE *ExTimerObjectType","params":[],"result":"void"},
  {"name":"ExDesktopObjectType","component":"ex","support":"full","note":"","kind":"data","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Type of desktop objects.","proto":"POBJECT_TYPE *ExDesktopObjectType","params":[],"result":"void"},
  {"name":"ExWindowStationObjectType","component":"ex","support":"full","note":"","kind":"data","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Type of window stations.","proto":"POBJECT_TYPE *ExWindowStationObjectType","params":[],"result":"void"},
  {"name":"CmKeyObjectType","component":"ex","support":"full","note":"","kind":"data","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Type of registry keys.","proto":"POBJECT_TYPE *CmKeyObjectType","params":[],"result":"void"},
  {"name":"PsInitialSystemProcess","component":"ps","support":"full","note":"","kind":"data","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"The System process.","proto":"PEPROCESS PsInitialSystemProcess","params":[],"result":"void"},
  {"name":"PsThreadType","component":"ps","support":"full","note":"","kind":"data","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Type of thread objects.","proto":"POBJECT_TYPE *PsThreadType","params":[],"result":"void"},
  {"name":"PsProcessType","component":"ps","support":"full","note":"","kind":"data","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Type of process objects.","proto":"POBJECT_TYPE *PsProcessType","params":[],"result":"void"},
  {"name":"PsJobType","component":"ps","support":"full","note":"","kind":"data","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Type of job objects.","proto":"POBJECT_TYPE *PsJobType","params":[],"result":"void"},
  {"name":"MmHighestUserAddress","component":"mm","support":"full","note":"","kind":"data","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Highest address of user space.","proto":"PVOID MmHighestUserAddress","params":[],"result":"void"},
  {"name":"MmSystemRangeStart","component":"mm","support":"full","note":"","kind":"data","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Lowest address of kernel space.","proto":"PVOID MmSystemRangeStart","params":[],"result":"void"},
  {"name":"MmUserProbeAddress","component":"mm","support":"full","note":"","kind":"data","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"First address that probes reject.","proto":"ULONG MmUserProbeAddress","params":[],"result":"void"},
  {"name":"MmSectionObjectType","component":"mm","support":"full","note":"","kind":"data","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Type of section objects.","proto":"POBJECT_TYPE *MmSectionObjectType","params":[],"result":"void"},
  {"name":"KdDebuggerEnabled","component":"kd","support":"full","note":"","kind":"data","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Whether kernel debugging is enabled: FALSE.","proto":"BOOLEAN KdDebuggerEnabled","params":[],"result":"void"},
  {"name":"KdDebuggerNotPresent","component":"kd","support":"full","note":"","kind":"data","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Whether no debugger is attached: TRUE.","proto":"BOOLEAN KdDebuggerNotPresent","params":[],"result":"void"},
  {"name":"IoFileObjectType","component":"io","support":"full","note":"","kind":"data","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Type of file objects.","proto":"POBJECT_TYPE *IoFileObjectType","params":[],"result":"void"},
  {"name":"IoDeviceObjectType","component":"io","support":"full","note":"","kind":"data","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Type of device objects.","proto":"POBJECT_TYPE *IoDeviceObjectType","params":[],"result":"void"},
  {"name":"IoDriverObjectType","component":"io","support":"full","note":"","kind":"data","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Type of driver objects.","proto":"POBJECT_TYPE *IoDriverObjectType","params":[],"result":"void"},
  {"name":"IoAdapterObjectType","component":"io","support":"full","note":"","kind":"data","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Type of adapter objects.","proto":"POBJECT_TYPE *IoAdapterObjectType","params":[],"result":"void"},
  {"name":"IoDeviceHandlerObjectType","component":"io","support":"full","note":"","kind":"data","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Type of device handlers.","proto":"POBJECT_TYPE *IoDeviceHandlerObjectType","params":[],"result":"void"},
  {"name":"SeTokenObjectType","component":"se","support":"full","note":"","kind":"data","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Type of token objects.","proto":"POBJECT_TYPE *SeTokenObjectType","params":[],"result":"void"},
  {"name":"SeExports","component":"se","support":"full","note":"","kind":"data","header":"wdm.h","minIrql":0,"maxIrql":31,"doc":"Well-known privileges and identifiers.","proto":"PSE_EXPORTS SeExports","params":[],"result":"void"},
];

/** A kernel variable that images hold a copy of and the loader fills. */
export interface DataExport {
  readonly name: string;
  /** C type of the variable. */
  readonly type: string;
  /** Bytes to write: 1, 2, 4 or 8. */
  readonly size: number;
  readonly support: ExportInfo['support'];
}

export const DATA_EXPORTS: readonly DataExport[] = [
  {"name":"KeNumberProcessors","type":"CCHAR","size":1,"support":"full"},
  {"name":"NtBuildNumber","type":"PULONG","size":4,"support":"full"},
  {"name":"ExEventObjectType","type":"POBJECT_TYPE *","size":4,"support":"full"},
  {"name":"ExSemaphoreObjectType","type":"POBJECT_TYPE *","size":4,"support":"full"},
  {"name":"ExMutantObjectType","type":"POBJECT_TYPE *","size":4,"support":"full"},
  {"name":"ExTimerObjectType","type":"POBJECT_TYPE *","size":4,"support":"full"},
  {"name":"ExDesktopObjectType","type":"POBJECT_TYPE *","size":4,"support":"full"},
  {"name":"ExWindowStationObjectType","type":"POBJECT_TYPE *","size":4,"support":"full"},
  {"name":"CmKeyObjectType","type":"POBJECT_TYPE *","size":4,"support":"full"},
  {"name":"PsInitialSystemProcess","type":"PEPROCESS","size":4,"support":"full"},
  {"name":"PsThreadType","type":"POBJECT_TYPE *","size":4,"support":"full"},
  {"name":"PsProcessType","type":"POBJECT_TYPE *","size":4,"support":"full"},
  {"name":"PsJobType","type":"POBJECT_TYPE *","size":4,"support":"full"},
  {"name":"MmHighestUserAddress","type":"PVOID","size":4,"support":"full"},
  {"name":"MmSystemRangeStart","type":"PVOID","size":4,"support":"full"},
  {"name":"MmUserProbeAddress","type":"ULONG","size":4,"support":"full"},
  {"name":"MmSectionObjectType","type":"POBJECT_TYPE *","size":4,"support":"full"},
  {"name":"KdDebuggerEnabled","type":"BOOLEAN","size":1,"support":"full"},
  {"name":"KdDebuggerNotPresent","type":"BOOLEAN","size":1,"support":"full"},
  {"name":"IoFileObjectType","type":"POBJECT_TYPE *","size":4,"support":"full"},
  {"name":"IoDeviceObjectType","type":"POBJECT_TYPE *","size":4,"support":"full"},
  {"name":"IoDriverObjectType","type":"POBJECT_TYPE *","size":4,"support":"full"},
  {"name":"IoAdapterObjectType","type":"POBJECT_TYPE *","size":4,"support":"full"},
  {"name":"IoDeviceHandlerObjectType","type":"POBJECT_TYPE *","size":4,"support":"full"},
  {"name":"SeTokenObjectType","type":"POBJECT_TYPE *","size":4,"support":"full"},
  {"name":"SeExports","type":"PSE_EXPORTS","size":4,"support":"full"},
];
