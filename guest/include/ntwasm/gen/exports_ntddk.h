/* Generated from kernel-host/abi by `npm run generate`. Do not edit. */
#ifndef NTWASM_GEN_EXPORTS_NTDDK_H
#define NTWASM_GEN_EXPORTS_NTDDK_H

/* Kernel core: dispatcher objects, spin locks, IRQL, DPCs, timers, processors. */

/** Sets the base priority relative to the base of the process; returns the previous increment. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI LONG KeSetBasePriorityThread(_Inout_ PKTHREAD Thread, _In_ LONG Increment);

/** Stops the machine with a code. IRQL <= HIGH_LEVEL. */
NTKERNELAPI DECLSPEC_NORETURN VOID KeBugCheck(_In_ ULONG BugCheckCode);

/** Takes a spin lock of the system by number; returns the previous IRQL. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI KIRQL KeAcquireQueuedSpinLock(_In_ KSPIN_LOCK_QUEUE_NUMBER Number);

/** Takes it and raises to SYNCH_LEVEL. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI KIRQL KeAcquireQueuedSpinLockRaiseToSynch(_In_ KSPIN_LOCK_QUEUE_NUMBER Number);

/** Releases it. IRQL DISPATCH_LEVEL to CLOCK_LEVEL. */
NTKERNELAPI VOID KeReleaseQueuedSpinLock(_In_ KSPIN_LOCK_QUEUE_NUMBER Number, _In_ KIRQL OldIrql);

/** Takes it when it is free. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI LOGICAL KeTryToAcquireQueuedSpinLock(_In_ KSPIN_LOCK_QUEUE_NUMBER Number, _Out_ PKIRQL OldIrql);

/** Takes it when it is free, at SYNCH_LEVEL. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI LOGICAL KeTryToAcquireQueuedSpinLockRaiseToSynch(_In_ KSPIN_LOCK_QUEUE_NUMBER Number, _Out_ PKIRQL OldIrql);

/** Calls a routine with at least Size bytes of stack. IRQL <= APC_LEVEL. */
NTKERNELAPI NTSTATUS KeExpandKernelStackAndCallout(_In_ PEXPAND_STACK_CALLOUT Callout, _In_opt_ PVOID Parameter, _In_ SIZE_T Size);

/** Calls a routine with at least Size bytes of stack. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI NTSTATUS KeExpandKernelStackAndCalloutEx(_In_ PEXPAND_STACK_CALLOUT Callout, _In_opt_ PVOID Parameter, _In_ SIZE_T Size, _In_ BOOLEAN Wait, _In_opt_ PVOID Context);

/* Executive: pool, resources, fast mutexes, lookaside lists. */

/** Raises a status as an exception. IRQL <= APC_LEVEL. */
NTKERNELAPI DECLSPEC_NORETURN VOID ExRaiseStatus(_In_ NTSTATUS Status);

/** Raises STATUS_ACCESS_VIOLATION. IRQL <= APC_LEVEL. */
NTKERNELAPI DECLSPEC_NORETURN VOID ExRaiseAccessViolation(VOID);

/** Raises STATUS_DATATYPE_MISALIGNMENT. IRQL <= APC_LEVEL. */
NTKERNELAPI DECLSPEC_NORETURN VOID ExRaiseDatatypeMisalignment(VOID);

/** Makes a UUID that is good on this machine. IRQL <= APC_LEVEL. */
NTKERNELAPI NTSTATUS ExUuidCreate(_Out_ UUID *Uuid);

/* Processes and threads. */

/** Returns the id of a thread. IRQL <= HIGH_LEVEL. */
NTKERNELAPI HANDLE PsGetThreadId(_In_ PETHREAD Thread);

/** Returns the id of the process of a thread. IRQL <= HIGH_LEVEL. */
NTKERNELAPI HANDLE PsGetThreadProcessId(_In_ PETHREAD Thread);

/** Returns the id of a process. IRQL <= HIGH_LEVEL. */
NTKERNELAPI HANDLE PsGetProcessId(_In_ PEPROCESS Process);

/** Whether it is a system thread. IRQL <= HIGH_LEVEL. */
NTKERNELAPI BOOLEAN PsIsSystemThread(_In_ PETHREAD Thread);

/** Gives the version of the system; TRUE on checked builds. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI BOOLEAN PsGetVersion(_Out_opt_ PULONG MajorVersion, _Out_opt_ PULONG MinorVersion, _Out_opt_ PULONG BuildNumber, _Inout_opt_ PUNICODE_STRING CSDVersion);

/** Asks to be told of processes. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS PsSetCreateProcessNotifyRoutine(_In_ PCREATE_PROCESS_NOTIFY_ROUTINE NotifyRoutine, _In_ BOOLEAN Remove);

/** Asks to be told of processes and to decide. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS PsSetCreateProcessNotifyRoutineEx(_In_ PCREATE_PROCESS_NOTIFY_ROUTINE_EX NotifyRoutine, _In_ BOOLEAN Remove);

/** Asks to be told of threads. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS PsSetCreateThreadNotifyRoutine(_In_ PCREATE_THREAD_NOTIFY_ROUTINE NotifyRoutine);

/** Takes that back. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS PsRemoveCreateThreadNotifyRoutine(_In_ PCREATE_THREAD_NOTIFY_ROUTINE NotifyRoutine);

/** Asks to be told of images. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS PsSetLoadImageNotifyRoutine(_In_ PLOAD_IMAGE_NOTIFY_ROUTINE NotifyRoutine);

/** Takes that back. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS PsRemoveLoadImageNotifyRoutine(_In_ PLOAD_IMAGE_NOTIFY_ROUTINE NotifyRoutine);

/** Returns when a process began; 100 ns. IRQL <= HIGH_LEVEL. */
NTKERNELAPI LONGLONG PsGetProcessCreateTimeQuadPart(_In_ PEPROCESS Process);

/* Object manager. */

/** Closes a handle. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS ObCloseHandle(_In_ HANDLE Handle, _In_ KPROCESSOR_MODE PreviousMode);

/* Memory manager. */

/** Allocates contiguous memory. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI PVOID MmAllocateContiguousMemory(_In_ SIZE_T NumberOfBytes, _In_ PHYSICAL_ADDRESS HighestAcceptableAddress);

/** Frees it. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI VOID MmFreeContiguousMemory(_In_ PVOID BaseAddress);

/** Allocates uncached memory. IRQL <= APC_LEVEL. */
NTKERNELAPI PVOID MmAllocateNonCachedMemory(_In_ SIZE_T NumberOfBytes);

/** Frees it. IRQL <= APC_LEVEL. */
NTKERNELAPI VOID MmFreeNonCachedMemory(_In_ PVOID BaseAddress, _In_ SIZE_T NumberOfBytes);

/** Returns the physical address. IRQL <= HIGH_LEVEL. */
NTKERNELAPI PHYSICAL_ADDRESS MmGetPhysicalAddress(_In_ PVOID BaseAddress);

/** Allocates contiguous memory. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI PVOID MmAllocateContiguousMemorySpecifyCache(_In_ SIZE_T NumberOfBytes, _In_ PHYSICAL_ADDRESS LowestAcceptableAddress, _In_ PHYSICAL_ADDRESS HighestAcceptableAddress, _In_ PHYSICAL_ADDRESS BoundaryAddressMultiple, _In_ MEMORY_CACHING_TYPE CacheType);

/** Frees it. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI VOID MmFreeContiguousMemorySpecifyCache(_In_ PVOID BaseAddress, _In_ SIZE_T NumberOfBytes, _In_ MEMORY_CACHING_TYPE CacheType);

/** Copies from an address that may not be there; bytes. IRQL <= APC_LEVEL. */
NTKERNELAPI NTSTATUS MmCopyMemory(_In_ PVOID TargetAddress, _In_ MM_COPY_ADDRESS SourceAddress, _In_ SIZE_T NumberOfBytes, _In_ ULONG Flags, _Out_ PSIZE_T NumberOfBytesTransferred);

/* Debug output and breakpoints. */

/** Whether no debugger is attached. IRQL <= HIGH_LEVEL. */
NTKERNELAPI BOOLEAN KdRefreshDebuggerNotPresent(VOID);

/* Run-time library. */

/** Whether the second string begins with the first. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI BOOLEAN RtlPrefixUnicodeString(_In_ PCUNICODE_STRING String1, _In_ PCUNICODE_STRING String2, _In_ BOOLEAN CaseInSensitive);

/** Reads a number from bytes. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS RtlCharToInteger(_In_ PCSZ String, _In_ ULONG Base, _Out_ PULONG Value);

/** Compares; below, equal to or above zero. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI LONG RtlCompareString(_In_ const STRING *String1, _In_ const STRING *String2, _In_ BOOLEAN CaseInSensitive);

/** Whether two strings are equal. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI BOOLEAN RtlEqualString(_In_ const STRING *String1, _In_ const STRING *String2, _In_ BOOLEAN CaseInSensitive);

/** Copies what fits. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI VOID RtlCopyString(_Inout_ PSTRING DestinationString, _In_opt_ const STRING *SourceString);

/** Returns a byte in upper case. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI CHAR RtlUpperChar(_In_ CHAR Character);

/** Copies in upper case. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI VOID RtlUpperString(_Inout_ PSTRING DestinationString, _In_ const STRING *SourceString);

/** Rotates a node to the root; returns it. IRQL <= HIGH_LEVEL. */
NTKERNELAPI PRTL_SPLAY_LINKS RtlSplay(_Inout_ PRTL_SPLAY_LINKS Links);

/** Takes a node out and splays; returns the new root, NULL when empty. IRQL <= HIGH_LEVEL. */
NTKERNELAPI PRTL_SPLAY_LINKS RtlDelete(_In_ PRTL_SPLAY_LINKS Links);

/** Takes a node out without rotating; keeps the root right. IRQL <= HIGH_LEVEL. */
NTKERNELAPI VOID RtlDeleteNoSplay(_In_ PRTL_SPLAY_LINKS Links, _Inout_ PRTL_SPLAY_LINKS *Root);

/** Returns the next in order below a node, or NULL. IRQL <= HIGH_LEVEL. */
NTKERNELAPI PRTL_SPLAY_LINKS RtlSubtreeSuccessor(_In_ PRTL_SPLAY_LINKS Links);

/** Returns the previous in order below a node, or NULL. IRQL <= HIGH_LEVEL. */
NTKERNELAPI PRTL_SPLAY_LINKS RtlSubtreePredecessor(_In_ PRTL_SPLAY_LINKS Links);

/** Returns the next in order in the tree, or NULL. IRQL <= HIGH_LEVEL. */
NTKERNELAPI PRTL_SPLAY_LINKS RtlRealSuccessor(_In_ PRTL_SPLAY_LINKS Links);

/** Returns the previous in order in the tree, or NULL. IRQL <= HIGH_LEVEL. */
NTKERNELAPI PRTL_SPLAY_LINKS RtlRealPredecessor(_In_ PRTL_SPLAY_LINKS Links);

/** Makes a splay table. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI VOID RtlInitializeGenericTable(_Out_ PRTL_GENERIC_TABLE Table, _In_ PRTL_GENERIC_COMPARE_ROUTINE CompareRoutine, _In_ PRTL_GENERIC_ALLOCATE_ROUTINE AllocateRoutine, _In_ PRTL_GENERIC_FREE_ROUTINE FreeRoutine, _In_opt_ PVOID TableContext);

/** Inserts a copy. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI PVOID RtlInsertElementGenericTable(_In_ PRTL_GENERIC_TABLE Table, _In_ PVOID Buffer, _In_ ULONG BufferSize, _Out_opt_ PBOOLEAN NewElement);

/** Inserts a copy where a search ended. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI PVOID RtlInsertElementGenericTableFull(_In_ PRTL_GENERIC_TABLE Table, _In_ PVOID Buffer, _In_ ULONG BufferSize, _Out_opt_ PBOOLEAN NewElement, _In_ PVOID NodeOrParent, _In_ TABLE_SEARCH_RESULT SearchResult);

/** Finds an element and where it would go. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI PVOID RtlLookupElementGenericTableFull(_In_ PRTL_GENERIC_TABLE Table, _In_ PVOID Buffer, _Out_ PVOID *NodeOrParent, _Out_ TABLE_SEARCH_RESULT *SearchResult);

/** Walks the elements in order and leaves the tree as it is. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI PVOID RtlEnumerateGenericTableWithoutSplaying(_In_ PRTL_GENERIC_TABLE Table, _Inout_ PVOID *RestartKey);

/** Deletes an element. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI BOOLEAN RtlDeleteElementGenericTable(_In_ PRTL_GENERIC_TABLE Table, _In_ PVOID Buffer);

/** Finds an element. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI PVOID RtlLookupElementGenericTable(_In_ PRTL_GENERIC_TABLE Table, _In_ PVOID Buffer);

/** Walks the elements in order. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI PVOID RtlEnumerateGenericTable(_In_ PRTL_GENERIC_TABLE Table, _In_ BOOLEAN Restart);

/** Returns the Ith inserted. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI PVOID RtlGetElementGenericTable(_In_ PRTL_GENERIC_TABLE Table, _In_ ULONG I);

/** Counts elements. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI ULONG RtlNumberGenericTableElements(_In_ PRTL_GENERIC_TABLE Table);

/** Whether it is empty. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI BOOLEAN RtlIsGenericTableEmpty(_In_ PRTL_GENERIC_TABLE Table);

/** Makes an AVL table. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI VOID RtlInitializeGenericTableAvl(_Out_ PRTL_AVL_TABLE Table, _In_ PRTL_AVL_COMPARE_ROUTINE CompareRoutine, _In_ PRTL_AVL_ALLOCATE_ROUTINE AllocateRoutine, _In_ PRTL_AVL_FREE_ROUTINE FreeRoutine, _In_opt_ PVOID TableContext);

/** Inserts a copy. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI PVOID RtlInsertElementGenericTableAvl(_In_ PRTL_AVL_TABLE Table, _In_ PVOID Buffer, _In_ ULONG BufferSize, _Out_opt_ PBOOLEAN NewElement);

/** Inserts a copy where a search ended. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI PVOID RtlInsertElementGenericTableFullAvl(_In_ PRTL_AVL_TABLE Table, _In_ PVOID Buffer, _In_ ULONG BufferSize, _Out_opt_ PBOOLEAN NewElement, _In_ PVOID NodeOrParent, _In_ TABLE_SEARCH_RESULT SearchResult);

/** Deletes an element. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI BOOLEAN RtlDeleteElementGenericTableAvl(_In_ PRTL_AVL_TABLE Table, _In_ PVOID Buffer);

/** Finds an element. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI PVOID RtlLookupElementGenericTableAvl(_In_ PRTL_AVL_TABLE Table, _In_ PVOID Buffer);

/** Finds an element and where it would go. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI PVOID RtlLookupElementGenericTableFullAvl(_In_ PRTL_AVL_TABLE Table, _In_ PVOID Buffer, _Out_ PVOID *NodeOrParent, _Out_ TABLE_SEARCH_RESULT *SearchResult);

/** Finds the first that matches. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI PVOID RtlLookupFirstMatchingElementGenericTableAvl(_In_ PRTL_AVL_TABLE Table, _In_ PVOID Buffer, _Out_ PVOID *RestartKey);

/** Walks the elements in order. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI PVOID RtlEnumerateGenericTableAvl(_In_ PRTL_AVL_TABLE Table, _In_ BOOLEAN Restart);

/** Walks the elements in order. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI PVOID RtlEnumerateGenericTableWithoutSplayingAvl(_In_ PRTL_AVL_TABLE Table, _Inout_ PVOID *RestartKey);

/** Walks the elements that match, from a key on. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI PVOID RtlEnumerateGenericTableLikeADirectory(_In_ PRTL_AVL_TABLE Table, _In_opt_ PRTL_AVL_MATCH_FUNCTION MatchFunction, _In_opt_ PVOID MatchData, _In_ ULONG NextFlag, _Inout_ PVOID *RestartKey, _Inout_ PULONG DeleteCount, _In_ PVOID Buffer);

/** Returns the Ith in order. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI PVOID RtlGetElementGenericTableAvl(_In_ PRTL_AVL_TABLE Table, _In_ ULONG I);

/** Counts elements. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI ULONG RtlNumberGenericTableElementsAvl(_In_ PRTL_AVL_TABLE Table);

/** Whether it is empty. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI BOOLEAN RtlIsGenericTableEmptyAvl(_In_ PRTL_AVL_TABLE Table);

/* System services. */

/** Maps a section for drivers; bytes. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS MmMapViewInSystemSpace(_In_ PVOID Section, _Out_ PVOID *MappedBase, _Inout_ PSIZE_T ViewSize);

/** Unmaps it. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS MmUnmapViewInSystemSpace(_In_ PVOID MappedBase);

/** Sends a control code; bytes. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS ZwDeviceIoControlFile(_In_ HANDLE FileHandle, _In_opt_ HANDLE Event, _In_opt_ PIO_APC_ROUTINE ApcRoutine, _In_opt_ PVOID ApcContext, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_ ULONG IoControlCode, _In_opt_ PVOID InputBuffer, _In_ ULONG InputBufferLength, _Out_opt_ PVOID OutputBuffer, _In_ ULONG OutputBufferLength);

/** Loads a driver. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS ZwLoadDriver(_In_ PUNICODE_STRING DriverServiceName);

/** Unloads a driver. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS ZwUnloadDriver(_In_ PUNICODE_STRING DriverServiceName);

/** Creates a timer. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS ZwCreateTimer(_Out_ PHANDLE Handle, _In_ ACCESS_MASK DesiredAccess, _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_ TIMER_TYPE TimerType);

/** Opens a timer. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS ZwOpenTimer(_Out_ PHANDLE Handle, _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes);

/** Sets a timer; DueTime in 100 ns, Period in milliseconds. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS ZwSetTimer(_In_ HANDLE TimerHandle, _In_ PLARGE_INTEGER DueTime, _In_opt_ PVOID TimerApcRoutine, _In_opt_ PVOID TimerContext, _In_ BOOLEAN ResumeTimer, _In_opt_ LONG Period, _Out_opt_ PBOOLEAN PreviousState);

/** Cancels a timer. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS ZwCancelTimer(_In_ HANDLE TimerHandle, _Out_opt_ PBOOLEAN CurrentState);

/** Opens a process. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS ZwOpenProcess(_Out_ PHANDLE ProcessHandle, _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes, _In_opt_ PCLIENT_ID ClientId);

/** Ends a process. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS ZwTerminateProcess(_In_opt_ HANDLE ProcessHandle, _In_ NTSTATUS ExitStatus);

/* I/O manager. */

/** Whether messages to the user are noted. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI BOOLEAN IoSetThreadHardErrorMode(_In_ BOOLEAN EnableHardErrors);

/** Notes a message to the user. IRQL <= APC_LEVEL. */
NTKERNELAPI BOOLEAN IoRaiseInformationalHardError(_In_ NTSTATUS ErrorStatus, _In_opt_ PUNICODE_STRING String, _In_opt_ PKTHREAD Thread);

/** Attaches a device on top of a stack. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI NTSTATUS IoAttachDeviceByPointer(_In_ PDEVICE_OBJECT SourceDevice, _In_ PDEVICE_OBJECT TargetDevice);

/** Attaches a device and gives the one below, at once. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI NTSTATUS IoAttachDeviceToDeviceStackSafe(_In_ PDEVICE_OBJECT SourceDevice, _In_ PDEVICE_OBJECT TargetDevice, _Out_ PDEVICE_OBJECT *AttachedToDeviceObject);

/** Asks to be called again after others have started. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI VOID IoRegisterDriverReinitialization(_In_ PDRIVER_OBJECT DriverObject, _In_ PDRIVER_REINITIALIZE DriverReinitializationRoutine, _In_opt_ PVOID Context);

/** Creates or opens a file or device, for a filter driver. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS IoCreateFileEx(_Out_ PHANDLE FileHandle, _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_opt_ PLARGE_INTEGER AllocationSize, _In_ ULONG FileAttributes, _In_ ULONG ShareAccess, _In_ ULONG Disposition, _In_ ULONG CreateOptions, _In_opt_ PVOID EaBuffer, _In_ ULONG EaLength, _In_ CREATE_FILE_TYPE CreateFileType, _In_opt_ PVOID InternalParameters, _In_ ULONG Options, _In_opt_ PVOID DriverContext);

/** Says how StartIo is called. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI VOID IoSetStartIoAttributes(_In_ PDEVICE_OBJECT DeviceObject, _In_ BOOLEAN DeferredStartIo, _In_ BOOLEAN NonCancelable);

/** Returns the counts of disks and the like. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI PVOID IoGetConfigurationInformation(VOID);

/** Gives the drive letter of a volume; its buffer must be freed. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS IoVolumeDeviceToDosName(_In_ PVOID VolumeDeviceObject, _Out_ PUNICODE_STRING DosName);

/* Security reference monitor. */

/** Whether the caller holds a privilege. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI BOOLEAN SeSinglePrivilegeCheck(_In_ LUID PrivilegeValue, _In_ KPROCESSOR_MODE PreviousMode);

#endif
