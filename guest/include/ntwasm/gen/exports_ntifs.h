/* Generated from kernel-host/abi by `npm run generate`. Do not edit. */
#ifndef NTWASM_GEN_EXPORTS_NTIFS_H
#define NTWASM_GEN_EXPORTS_NTIFS_H

/* Kernel core: dispatcher objects, spin locks, IRQL, DPCs, timers, processors. */

/** Makes a mutant, owned by the caller when InitialOwner is TRUE. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI VOID KeInitializeMutant(_Out_ PRKMUTANT Mutant, _In_ BOOLEAN InitialOwner);

/** Releases a mutant once; returns the previous state. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI LONG KeReleaseMutant(_Inout_ PRKMUTANT Mutant, _In_ KPRIORITY Increment, _In_ BOOLEAN Abandoned, _In_ BOOLEAN Wait);

/** Returns 1 when the mutant is free, 0 or less when it is owned. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI LONG KeReadStateMutant(_In_ PRKMUTANT Mutant);

/** Makes a queue served by at most Count threads at once. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI VOID KeInitializeQueue(_Out_ PRKQUEUE Queue, _In_ ULONG Count);

/** Puts an entry at the end of a queue; returns the previous state. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI LONG KeInsertQueue(_Inout_ PRKQUEUE Queue, _Inout_ PLIST_ENTRY Entry);

/** Puts an entry at the head of a queue; returns the previous state. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI LONG KeInsertHeadQueue(_Inout_ PRKQUEUE Queue, _Inout_ PLIST_ENTRY Entry);

/** Waits for an entry of a queue; Timeout in 100 ns. IRQL <= APC_LEVEL. */
NTKERNELAPI PLIST_ENTRY KeRemoveQueue(_Inout_ PRKQUEUE Queue, _In_ KPROCESSOR_MODE WaitMode, _In_opt_ PLARGE_INTEGER Timeout);

/** Waits for an entry of a queue and takes up to Count; returns how many. IRQL <= APC_LEVEL. */
NTKERNELAPI ULONG KeRemoveQueueEx(_Inout_ PRKQUEUE Queue, _In_ KPROCESSOR_MODE WaitMode, _In_ BOOLEAN Alertable, _In_opt_ PLARGE_INTEGER Timeout, _Out_ PLIST_ENTRY *EntryArray, _In_ ULONG Count);

/** Empties a queue for good. IRQL <= APC_LEVEL. */
NTKERNELAPI PLIST_ENTRY KeRundownQueue(_Inout_ PRKQUEUE Queue);

/** Returns the number of entries. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI LONG KeReadStateQueue(_In_ PRKQUEUE Queue);

/** Whether the lock is free at this moment. IRQL <= HIGH_LEVEL. */
NTKERNELAPI BOOLEAN KeTestSpinLock(_In_ PKSPIN_LOCK SpinLock);

/** Gives the bounds of the stack. IRQL <= APC_LEVEL. */
NTKERNELAPI VOID IoGetStackLimits(_Out_ PULONG_PTR LowLimit, _Out_ PULONG_PTR HighLimit);

/** Gives the callers. IRQL <= HIGH_LEVEL. */
NTKERNELAPI USHORT RtlCaptureStackBackTrace(_In_ ULONG FramesToSkip, _In_ ULONG FramesToCapture, _Out_ PVOID *BackTrace, _Out_opt_ PULONG BackTraceHash);

/* Executive: pool, resources, fast mutexes, lookaside lists. */

/** Keeps the object alive so many times; FALSE when it is going. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI BOOLEAN ExAcquireRundownProtectionCacheAwareEx(_Inout_ PEX_RUNDOWN_REF_CACHE_AWARE RunRefCacheAware, _In_ ULONG Count);

/** Lets it go so many times. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI VOID ExReleaseRundownProtectionCacheAwareEx(_Inout_ PEX_RUNDOWN_REF_CACHE_AWARE RunRef, _In_ ULONG Count);

/** Makes it usable again after its rundown. IRQL <= APC_LEVEL. */
NTKERNELAPI VOID ExReInitializeRundownProtectionCacheAware(_Inout_ PEX_RUNDOWN_REF_CACHE_AWARE RunRefCacheAware);

/** Says that the object is gone. IRQL <= APC_LEVEL. */
NTKERNELAPI VOID ExRundownCompletedCacheAware(_Inout_ PEX_RUNDOWN_REF_CACHE_AWARE RunRefCacheAware);

/** Bytes that one takes. IRQL <= HIGH_LEVEL. */
NTKERNELAPI SIZE_T ExSizeOfRundownProtectionCacheAware(VOID);

/** Makes one in memory of the caller; bytes. IRQL <= HIGH_LEVEL. */
NTKERNELAPI VOID ExInitializeRundownProtectionCacheAware(_Out_ PEX_RUNDOWN_REF_CACHE_AWARE RunRefCacheAware, _In_ SIZE_T RunRefSize);

/* Processes and threads. */

/** Finds a thread by id and references it. IRQL <= APC_LEVEL. */
NTKERNELAPI NTSTATUS PsLookupThreadByThreadId(_In_ HANDLE ThreadId, _Out_ PETHREAD *Thread);

/** Returns the process of a thread. IRQL <= HIGH_LEVEL. */
NTKERNELAPI PEPROCESS PsGetThreadProcess(_In_ PETHREAD Thread);

/** Whether the thread is ending. IRQL <= HIGH_LEVEL. */
NTKERNELAPI BOOLEAN PsIsThreadTerminating(_In_ PETHREAD Thread);

/** Finds a process by id and references it. IRQL <= APC_LEVEL. */
NTKERNELAPI NTSTATUS PsLookupProcessByProcessId(_In_ HANDLE ProcessId, _Out_ PEPROCESS *Process);

/** Returns its exit status, STATUS_PENDING while it runs. IRQL <= HIGH_LEVEL. */
NTKERNELAPI NTSTATUS PsGetProcessExitStatus(_In_ PEPROCESS Process);

/** Returns the exit time of the current process. IRQL <= HIGH_LEVEL. */
NTKERNELAPI LARGE_INTEGER PsGetProcessExitTime(VOID);

/** Enters the address space of a process. IRQL <= APC_LEVEL. */
NTKERNELAPI VOID KeStackAttachProcess(_Inout_ PRKPROCESS Process, _Out_ PRKAPC_STATE ApcState);

/** Leaves it again. IRQL <= APC_LEVEL. */
NTKERNELAPI VOID KeUnstackDetachProcess(_In_ PRKAPC_STATE ApcState);

/** Enters the address space of a process; obsolete. IRQL <= APC_LEVEL. */
NTKERNELAPI VOID KeAttachProcess(_Inout_ PRKPROCESS Process);

/** Leaves it again; obsolete. IRQL <= APC_LEVEL. */
NTKERNELAPI VOID KeDetachProcess(VOID);

/** Returns and references the token of a process. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI PACCESS_TOKEN PsReferencePrimaryToken(_Inout_ PEPROCESS Process);

/** Lets it go. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI VOID PsDereferencePrimaryToken(_In_ PACCESS_TOKEN PrimaryToken);

/** Returns and references the token a thread acts with. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI PACCESS_TOKEN PsReferenceImpersonationToken(_Inout_ PETHREAD Thread, _Out_ PBOOLEAN CopyOnOpen, _Out_ PBOOLEAN EffectiveOnly, _Out_ SECURITY_IMPERSONATION_LEVEL *ImpersonationLevel);

/** Lets it go. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI VOID PsDereferenceImpersonationToken(_In_ PACCESS_TOKEN ImpersonationToken);

/** Lets a thread act as a client. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS PsImpersonateClient(_Inout_ PETHREAD Thread, _In_opt_ PACCESS_TOKEN Token, _In_ BOOLEAN CopyOnOpen, _In_ BOOLEAN EffectiveOnly, _In_ SECURITY_IMPERSONATION_LEVEL ImpersonationLevel);

/** Ends impersonation. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI VOID PsRevertToSelf(VOID);

/** Ends impersonation of a thread. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI VOID PsRevertThreadToSelf(_Inout_ PETHREAD Thread);

/** Whether a thread acts for another. IRQL <= HIGH_LEVEL. */
NTKERNELAPI BOOLEAN PsIsThreadImpersonating(_In_ PETHREAD Thread);

/** Stops impersonation for a while. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI BOOLEAN PsDisableImpersonation(_Inout_ PETHREAD Thread, _Inout_ PSE_IMPERSONATION_STATE ImpersonationState);

/** Goes on with it. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI VOID PsRestoreImpersonation(_Inout_ PETHREAD Thread, _In_ PSE_IMPERSONATION_STATE ImpersonationState);

/** Charges quota; nobody has a limit. IRQL <= APC_LEVEL. */
NTKERNELAPI VOID PsChargePoolQuota(_In_ PEPROCESS Process, _In_ POOL_TYPE PoolType, _In_ ULONG_PTR Amount);

/** Charges quota; nobody has a limit. IRQL <= APC_LEVEL. */
NTKERNELAPI NTSTATUS PsChargeProcessPoolQuota(_In_ PEPROCESS Process, _In_ POOL_TYPE PoolType, _In_ ULONG_PTR Amount);

/** Returns quota. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI VOID PsReturnPoolQuota(_In_ PEPROCESS Process, _In_ POOL_TYPE PoolType, _In_ ULONG_PTR Amount);

/* Object manager. */

/** Makes a handle to an object. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS ObOpenObjectByPointer(_In_ PVOID Object, _In_ ULONG HandleAttributes, _In_opt_ PACCESS_STATE PassedAccessState, _In_ ACCESS_MASK DesiredAccess, _In_opt_ POBJECT_TYPE ObjectType, _In_ KPROCESSOR_MODE AccessMode, _Out_ PHANDLE Handle);

/** Gives the name of an object; lengths in bytes. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS ObQueryNameString(_In_ PVOID Object, _Out_opt_ POBJECT_NAME_INFORMATION ObjectNameInfo, _In_ ULONG Length, _Out_ PULONG ReturnLength);

/* Run-time library. */

/** The same, but fails when the string is too long. IRQL <= HIGH_LEVEL. */
NTKERNELAPI NTSTATUS RtlInitUnicodeStringEx(_Out_ PUNICODE_STRING DestinationString, _In_opt_ PCWSTR SourceString);

/** Compares; lengths in characters. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI LONG RtlCompareUnicodeStrings(_In_ PCWCH String1, _In_ SIZE_T String1Length, _In_ PCWCH String2, _In_ SIZE_T String2Length, _In_ BOOLEAN CaseInSensitive);

/** Whether the second string begins with the first. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI BOOLEAN RtlPrefixString(_In_ const STRING *String1, _In_ const STRING *String2, _In_ BOOLEAN CaseInSensitive);

/** Appends a counted string. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI NTSTATUS RtlAppendStringToString(_Inout_ PSTRING Destination, _In_ const STRING *Source);

/** Gives a string in lower case. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS RtlDowncaseUnicodeString(_Inout_ PUNICODE_STRING DestinationString, _In_ PCUNICODE_STRING SourceString, _In_ BOOLEAN AllocateDestinationString);

/** Converts to UTF-8; bytes. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS RtlUnicodeToUTF8N(_Out_ PCHAR UTF8StringDestination, _In_ ULONG UTF8StringMaxByteCount, _Out_ PULONG UTF8StringActualByteCount, _In_ PCWCH UnicodeStringSource, _In_ ULONG UnicodeStringByteCount);

/** Converts from UTF-8; bytes. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS RtlUTF8ToUnicodeN(_Out_ PWSTR UnicodeStringDestination, _In_ ULONG UnicodeStringMaxByteCount, _Out_ PULONG UnicodeStringActualByteCount, _In_ PCCH UTF8StringSource, _In_ ULONG UTF8StringByteCount);

/** Gives seconds since 1970; FALSE when they do not fit. IRQL <= HIGH_LEVEL. */
NTKERNELAPI BOOLEAN RtlTimeToSecondsSince1970(_In_ PLARGE_INTEGER Time, _Out_ PULONG ElapsedSeconds);

/** Gives seconds since 1980; FALSE when they do not fit. IRQL <= HIGH_LEVEL. */
NTKERNELAPI BOOLEAN RtlTimeToSecondsSince1980(_In_ PLARGE_INTEGER Time, _Out_ PULONG ElapsedSeconds);

/** Gives the time of seconds since 1970. IRQL <= HIGH_LEVEL. */
NTKERNELAPI VOID RtlSecondsSince1970ToTime(_In_ ULONG ElapsedSeconds, _Out_ PLARGE_INTEGER Time);

/** Gives the time of seconds since 1980. IRQL <= HIGH_LEVEL. */
NTKERNELAPI VOID RtlSecondsSince1980ToTime(_In_ ULONG ElapsedSeconds, _Out_ PLARGE_INTEGER Time);

/** Returns a number from 0 to MAXLONG - 1 and steps the seed. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI ULONG RtlRandom(_Inout_ PULONG Seed);

/** Returns a number from 0 to MAXLONG - 1 and steps the seed. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI ULONG RtlRandomEx(_Inout_ PULONG Seed);

/** Returns the Win32 error of a status. IRQL <= HIGH_LEVEL. */
NTKERNELAPI ULONG RtlNtStatusToDosError(_In_ NTSTATUS Status);

/** Returns the Win32 error of a status. IRQL <= HIGH_LEVEL. */
NTKERNELAPI ULONG RtlNtStatusToDosErrorNoTeb(_In_ NTSTATUS Status);

/** Returns the number of bytes that hold a pattern from the start. IRQL <= HIGH_LEVEL. */
NTKERNELAPI SIZE_T RtlCompareMemoryUlong(_In_ PVOID Source, _In_ SIZE_T Length, _In_ ULONG Pattern);

/** Repeats a pattern; bytes. IRQL <= HIGH_LEVEL. */
NTKERNELAPI VOID RtlFillMemoryUlong(_Out_ PVOID Destination, _In_ SIZE_T Length, _In_ ULONG Pattern);

/** Repeats a pattern; bytes. IRQL <= HIGH_LEVEL. */
NTKERNELAPI VOID RtlFillMemoryUlonglong(_Out_ PVOID Destination, _In_ SIZE_T Length, _In_ ULONGLONG Pattern);

/** Gives the access list. IRQL <= APC_LEVEL. */
NTKERNELAPI NTSTATUS RtlGetDaclSecurityDescriptor(_In_ PSECURITY_DESCRIPTOR SecurityDescriptor, _Out_ PBOOLEAN DaclPresent, _Out_ PACL *Dacl, _Out_ PBOOLEAN DaclDefaulted);

/** Makes an empty access list; bytes. IRQL <= APC_LEVEL. */
NTKERNELAPI NTSTATUS RtlCreateAcl(_Out_ PACL Acl, _In_ ULONG AclLength, _In_ ULONG AclRevision);

/** Adds a right. IRQL <= APC_LEVEL. */
NTKERNELAPI NTSTATUS RtlAddAccessAllowedAce(_Inout_ PACL Acl, _In_ ULONG AceRevision, _In_ ACCESS_MASK AccessMask, _In_ PSID Sid);

/** Adds a right with flags. IRQL <= APC_LEVEL. */
NTKERNELAPI NTSTATUS RtlAddAccessAllowedAceEx(_Inout_ PACL Acl, _In_ ULONG AceRevision, _In_ ULONG AceFlags, _In_ ACCESS_MASK AccessMask, _In_ PSID Sid);

/** Bytes of a SID. IRQL <= HIGH_LEVEL. */
NTKERNELAPI ULONG RtlLengthSid(_In_ PSID Sid);

/** Bytes a SID needs. IRQL <= HIGH_LEVEL. */
NTKERNELAPI ULONG RtlLengthRequiredSid(_In_ ULONG SubAuthorityCount);

/** Whether it is well formed. IRQL <= HIGH_LEVEL. */
NTKERNELAPI BOOLEAN RtlValidSid(_In_ PSID Sid);

/** Whether two are equal. IRQL <= HIGH_LEVEL. */
NTKERNELAPI BOOLEAN RtlEqualSid(_In_ PSID Sid1, _In_ PSID Sid2);

/** Copies a SID; bytes. IRQL <= HIGH_LEVEL. */
NTKERNELAPI NTSTATUS RtlCopySid(_In_ ULONG DestinationSidLength, _Out_ PSID DestinationSid, _In_ PSID SourceSid);

/** Makes a SID. IRQL <= HIGH_LEVEL. */
NTKERNELAPI NTSTATUS RtlInitializeSid(_Out_ PSID Sid, _In_ PSID_IDENTIFIER_AUTHORITY IdentifierAuthority, _In_ UCHAR SubAuthorityCount);

/** Points to a part of a SID. IRQL <= HIGH_LEVEL. */
NTKERNELAPI PULONG RtlSubAuthoritySid(_In_ PSID Sid, _In_ ULONG SubAuthority);

/** Writes a SID. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS RtlConvertSidToUnicodeString(_Inout_ PUNICODE_STRING UnicodeString, _In_ PSID Sid, _In_ BOOLEAN AllocateDestinationString);

/** Replaces generic rights. IRQL <= HIGH_LEVEL. */
NTKERNELAPI VOID RtlMapGenericMask(_Inout_ PACCESS_MASK AccessMask, _In_ PGENERIC_MAPPING GenericMapping);

/** Points to the number of parts of a SID. IRQL <= HIGH_LEVEL. */
NTKERNELAPI PUCHAR RtlSubAuthorityCountSid(_In_ PSID Sid);

/** Whether two are equal but for the last part. IRQL <= HIGH_LEVEL. */
NTKERNELAPI BOOLEAN RtlEqualPrefixSid(_In_ PSID Sid1, _In_ PSID Sid2);

/** Whether it is well formed. IRQL <= APC_LEVEL. */
NTKERNELAPI BOOLEAN RtlValidAcl(_In_ PACL Acl);

/** Adds a refusal. IRQL <= APC_LEVEL. */
NTKERNELAPI NTSTATUS RtlAddAccessDeniedAce(_Inout_ PACL Acl, _In_ ULONG AceRevision, _In_ ACCESS_MASK AccessMask, _In_ PSID Sid);

/** Adds a refusal with flags. IRQL <= APC_LEVEL. */
NTKERNELAPI NTSTATUS RtlAddAccessDeniedAceEx(_Inout_ PACL Acl, _In_ ULONG AceRevision, _In_ ULONG AceFlags, _In_ ACCESS_MASK AccessMask, _In_ PSID Sid);

/** Adds whole entries; bytes. IRQL <= APC_LEVEL. */
NTKERNELAPI NTSTATUS RtlAddAce(_Inout_ PACL Acl, _In_ ULONG AceRevision, _In_ ULONG StartingAceIndex, _In_ PVOID AceList, _In_ ULONG AceListLength);

/** Points to an entry. IRQL <= APC_LEVEL. */
NTKERNELAPI NTSTATUS RtlGetAce(_In_ PACL Acl, _In_ ULONG AceIndex, _Out_ PVOID *Ace);

/** Takes an entry out. IRQL <= APC_LEVEL. */
NTKERNELAPI NTSTATUS RtlDeleteAce(_Inout_ PACL Acl, _In_ ULONG AceIndex);

/** Sets the audit list. IRQL <= APC_LEVEL. */
NTKERNELAPI NTSTATUS RtlSetSaclSecurityDescriptor(_Inout_ PSECURITY_DESCRIPTOR SecurityDescriptor, _In_ BOOLEAN SaclPresent, _In_opt_ PACL Sacl, _In_ BOOLEAN SaclDefaulted);

/** Gives the audit list. IRQL <= APC_LEVEL. */
NTKERNELAPI NTSTATUS RtlGetSaclSecurityDescriptor(_In_ PSECURITY_DESCRIPTOR SecurityDescriptor, _Out_ PBOOLEAN SaclPresent, _Out_ PACL *Sacl, _Out_ PBOOLEAN SaclDefaulted);

/** Sets the owner. IRQL <= APC_LEVEL. */
NTKERNELAPI NTSTATUS RtlSetOwnerSecurityDescriptor(_Inout_ PSECURITY_DESCRIPTOR SecurityDescriptor, _In_opt_ PSID Owner, _In_ BOOLEAN OwnerDefaulted);

/** Gives the owner. IRQL <= APC_LEVEL. */
NTKERNELAPI NTSTATUS RtlGetOwnerSecurityDescriptor(_In_ PSECURITY_DESCRIPTOR SecurityDescriptor, _Out_ PSID *Owner, _Out_ PBOOLEAN OwnerDefaulted);

/** Sets the group. IRQL <= APC_LEVEL. */
NTKERNELAPI NTSTATUS RtlSetGroupSecurityDescriptor(_Inout_ PSECURITY_DESCRIPTOR SecurityDescriptor, _In_opt_ PSID Group, _In_ BOOLEAN GroupDefaulted);

/** Gives the group. IRQL <= APC_LEVEL. */
NTKERNELAPI NTSTATUS RtlGetGroupSecurityDescriptor(_In_ PSECURITY_DESCRIPTOR SecurityDescriptor, _Out_ PSID *Group, _Out_ PBOOLEAN GroupDefaulted);

/** Makes a heap; bytes. IRQL <= APC_LEVEL. */
NTKERNELAPI PVOID RtlCreateHeap(_In_ ULONG Flags, _In_opt_ PVOID HeapBase, _In_opt_ SIZE_T ReserveSize, _In_opt_ SIZE_T CommitSize, _In_opt_ PVOID Lock, _In_opt_ PVOID Parameters);

/** Frees a heap and all its blocks. IRQL <= APC_LEVEL. */
NTKERNELAPI PVOID RtlDestroyHeap(_In_ PVOID HeapHandle);

/** Allocates a block; bytes. IRQL <= APC_LEVEL. */
NTKERNELAPI PVOID RtlAllocateHeap(_In_ PVOID HeapHandle, _In_opt_ ULONG Flags, _In_ SIZE_T Size);

/** Frees a block. IRQL <= APC_LEVEL. */
NTKERNELAPI BOOLEAN RtlFreeHeap(_In_ PVOID HeapHandle, _In_opt_ ULONG Flags, _In_ PVOID BaseAddress);

/** Whether MS-DOS could have a file of that name. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI BOOLEAN RtlIsNameLegalDOS8Dot3(_In_ PCUNICODE_STRING Name, _Inout_opt_ POEM_STRING OemName, _Out_opt_ PBOOLEAN NameContainsSpaces);

/** Makes a name of MS-DOS, another at each call. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS RtlGenerate8dot3Name(_In_ PCUNICODE_STRING Name, _In_ BOOLEAN AllowExtendedCharacters, _Inout_ PGENERATE_NAME_CONTEXT Context, _Inout_ PUNICODE_STRING Name8dot3);

/* System services. */

/** Asks about a file by name. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS NtQueryFullAttributesFile(_In_ POBJECT_ATTRIBUTES ObjectAttributes, _Out_ PFILE_NETWORK_OPEN_INFORMATION FileInformation);

/** Deletes a file, or an empty directory, by name. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS ZwDeleteFile(_In_ POBJECT_ATTRIBUTES ObjectAttributes);

/** Deletes a file, or an empty directory, by name. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS NtDeleteFile(_In_ POBJECT_ATTRIBUTES ObjectAttributes);

/** Lists a directory; bytes. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS ZwQueryDirectoryFile(_In_ HANDLE FileHandle, _In_opt_ HANDLE Event, _In_opt_ PIO_APC_ROUTINE ApcRoutine, _In_opt_ PVOID ApcContext, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _Out_ PVOID FileInformation, _In_ ULONG Length, _In_ FILE_INFORMATION_CLASS FileInformationClass, _In_ BOOLEAN ReturnSingleEntry, _In_opt_ PUNICODE_STRING FileName, _In_ BOOLEAN RestartScan);

/** Lists a directory; bytes. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS NtQueryDirectoryFile(_In_ HANDLE FileHandle, _In_opt_ HANDLE Event, _In_opt_ PIO_APC_ROUTINE ApcRoutine, _In_opt_ PVOID ApcContext, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _Out_ PVOID FileInformation, _In_ ULONG Length, _In_ FILE_INFORMATION_CLASS FileInformationClass, _In_ BOOLEAN ReturnSingleEntry, _In_opt_ PUNICODE_STRING FileName, _In_ BOOLEAN RestartScan);

/** Locks a byte range. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS ZwLockFile(_In_ HANDLE FileHandle, _In_opt_ HANDLE Event, _In_opt_ PIO_APC_ROUTINE ApcRoutine, _In_opt_ PVOID ApcContext, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_ PLARGE_INTEGER ByteOffset, _In_ PLARGE_INTEGER Length, _In_ ULONG Key, _In_ BOOLEAN FailImmediately, _In_ BOOLEAN ExclusiveLock);

/** Locks a byte range. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS NtLockFile(_In_ HANDLE FileHandle, _In_opt_ HANDLE Event, _In_opt_ PIO_APC_ROUTINE ApcRoutine, _In_opt_ PVOID ApcContext, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_ PLARGE_INTEGER ByteOffset, _In_ PLARGE_INTEGER Length, _In_ ULONG Key, _In_ BOOLEAN FailImmediately, _In_ BOOLEAN ExclusiveLock);

/** Unlocks a byte range. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS ZwUnlockFile(_In_ HANDLE FileHandle, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_ PLARGE_INTEGER ByteOffset, _In_ PLARGE_INTEGER Length, _In_ ULONG Key);

/** Unlocks a byte range. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS NtUnlockFile(_In_ HANDLE FileHandle, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_ PLARGE_INTEGER ByteOffset, _In_ PLARGE_INTEGER Length, _In_ ULONG Key);

/** Makes a section of memory or of a file; bytes. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS NtCreateSection(_Out_ PHANDLE SectionHandle, _In_ ACCESS_MASK DesiredAccess, _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_opt_ PLARGE_INTEGER MaximumSize, _In_ ULONG SectionPageProtection, _In_ ULONG AllocationAttributes, _In_opt_ HANDLE FileHandle);

/** Opens a section by name. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS NtOpenSection(_Out_ PHANDLE SectionHandle, _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes);

/** Maps a section, at the same address for all; bytes. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS NtMapViewOfSection(_In_ HANDLE SectionHandle, _In_ HANDLE ProcessHandle, _Inout_ PVOID *BaseAddress, _In_ ULONG_PTR ZeroBits, _In_ SIZE_T CommitSize, _Inout_opt_ PLARGE_INTEGER SectionOffset, _Inout_ PSIZE_T ViewSize, _In_ SECTION_INHERIT InheritDisposition, _In_ ULONG AllocationType, _In_ ULONG Win32Protect);

/** Unmaps a view; what it has changed of a file is written. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS NtUnmapViewOfSection(_In_ HANDLE ProcessHandle, _In_opt_ PVOID BaseAddress);

/** Writes what a view has changed of its file. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS ZwFlushVirtualMemory(_In_ HANDLE ProcessHandle, _Inout_ PVOID *BaseAddress, _Inout_ PSIZE_T RegionSize, _Out_ PIO_STATUS_BLOCK IoStatus);

/** Writes what a view has changed of its file. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS NtFlushVirtualMemory(_In_ HANDLE ProcessHandle, _Inout_ PVOID *BaseAddress, _Inout_ PSIZE_T RegionSize, _Out_ PIO_STATUS_BLOCK IoStatus);

/** Tells size and attributes of a section; bytes. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS ZwQuerySection(_In_ HANDLE SectionHandle, _In_ ULONG SectionInformationClass, _Out_ PVOID SectionInformation, _In_ SIZE_T SectionInformationLength, _Out_opt_ PSIZE_T ReturnLength);

/** Tells size and attributes of a section; bytes. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS NtQuerySection(_In_ HANDLE SectionHandle, _In_ ULONG SectionInformationClass, _Out_ PVOID SectionInformation, _In_ SIZE_T SectionInformationLength, _Out_opt_ PSIZE_T ReturnLength);

/** Makes a section object without a handle; bytes. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS MmCreateSection(_Out_ PVOID *SectionObject, _In_ ACCESS_MASK DesiredAccess, _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_ PLARGE_INTEGER MaximumSize, _In_ ULONG SectionPageProtection, _In_ ULONG AllocationAttributes, _In_opt_ HANDLE FileHandle, _In_opt_ PFILE_OBJECT FileObject);

/** Maps a section, by pointers; bytes. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS MmMapViewOfSection(_In_ PVOID SectionObject, _In_ PEPROCESS Process, _Inout_ PVOID *CapturedBase, _In_ ULONG_PTR ZeroBits, _In_ SIZE_T CommitSize, _Inout_opt_ PLARGE_INTEGER SectionOffset, _Inout_ PSIZE_T CapturedViewSize, _In_ SECTION_INHERIT InheritDisposition, _In_ ULONG AllocationType, _In_ ULONG Protect);

/** Unmaps a view. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS MmUnmapViewOfSection(_In_ PEPROCESS Process, _In_ PVOID BaseAddress);

/** Writes what is buffered. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS ZwFlushBuffersFile(_In_ HANDLE FileHandle, _Out_ PIO_STATUS_BLOCK IoStatusBlock);

/** Sends a file system control code; bytes. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS ZwFsControlFile(_In_ HANDLE FileHandle, _In_opt_ HANDLE Event, _In_opt_ PIO_APC_ROUTINE ApcRoutine, _In_opt_ PVOID ApcContext, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_ ULONG FsControlCode, _In_opt_ PVOID InputBuffer, _In_ ULONG InputBufferLength, _Out_opt_ PVOID OutputBuffer, _In_ ULONG OutputBufferLength);

/** Asks about a volume; bytes. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS ZwQueryVolumeInformationFile(_In_ HANDLE FileHandle, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _Out_ PVOID FsInformation, _In_ ULONG Length, _In_ FS_INFORMATION_CLASS FsInformationClass);

/** Reads; bytes. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS NtReadFile(_In_ HANDLE FileHandle, _In_opt_ HANDLE Event, _In_opt_ PIO_APC_ROUTINE ApcRoutine, _In_opt_ PVOID ApcContext, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _Out_ PVOID Buffer, _In_ ULONG Length, _In_opt_ PLARGE_INTEGER ByteOffset, _In_opt_ PULONG Key);

/** Writes; bytes. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS NtWriteFile(_In_ HANDLE FileHandle, _In_opt_ HANDLE Event, _In_opt_ PIO_APC_ROUTINE ApcRoutine, _In_opt_ PVOID ApcContext, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_ PVOID Buffer, _In_ ULONG Length, _In_opt_ PLARGE_INTEGER ByteOffset, _In_opt_ PULONG Key);

/** Creates or opens a file or device. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS NtCreateFile(_Out_ PHANDLE FileHandle, _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_opt_ PLARGE_INTEGER AllocationSize, _In_ ULONG FileAttributes, _In_ ULONG ShareAccess, _In_ ULONG CreateDisposition, _In_ ULONG CreateOptions, _In_opt_ PVOID EaBuffer, _In_ ULONG EaLength);

/** Opens a file or device. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS NtOpenFile(_Out_ PHANDLE FileHandle, _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_ ULONG ShareAccess, _In_ ULONG OpenOptions);

/** Cancels the requests of this thread to a file. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS ZwCancelIoFile(_In_ HANDLE FileHandle, _Out_ PIO_STATUS_BLOCK IoStatusBlock);

/** Cancels requests to a file, of any thread of the process. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS ZwCancelIoFileEx(_In_ HANDLE FileHandle, _In_opt_ PIO_STATUS_BLOCK IoRequestToCancel, _Out_ PIO_STATUS_BLOCK IoStatusBlock);

/** Cancels the requests of this thread to a file. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS NtCancelIoFile(_In_ HANDLE FileHandle, _Out_ PIO_STATUS_BLOCK IoStatusBlock);

/** Cancels requests to a file, of any thread of the process. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS NtCancelIoFileEx(_In_ HANDLE FileHandle, _In_opt_ PIO_STATUS_BLOCK IoRequestToCancel, _Out_ PIO_STATUS_BLOCK IoStatusBlock);

/** Sends a control code; bytes. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS NtDeviceIoControlFile(_In_ HANDLE FileHandle, _In_opt_ HANDLE Event, _In_opt_ PIO_APC_ROUTINE ApcRoutine, _In_opt_ PVOID ApcContext, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_ ULONG IoControlCode, _In_opt_ PVOID InputBuffer, _In_ ULONG InputBufferLength, _Out_opt_ PVOID OutputBuffer, _In_ ULONG OutputBufferLength);

/** Sends a file system control code; bytes. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS NtFsControlFile(_In_ HANDLE FileHandle, _In_opt_ HANDLE Event, _In_opt_ PIO_APC_ROUTINE ApcRoutine, _In_opt_ PVOID ApcContext, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_ ULONG FsControlCode, _In_opt_ PVOID InputBuffer, _In_ ULONG InputBufferLength, _Out_opt_ PVOID OutputBuffer, _In_ ULONG OutputBufferLength);

/** Writes what is buffered. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS NtFlushBuffersFile(_In_ HANDLE FileHandle, _Out_ PIO_STATUS_BLOCK IoStatusBlock);

/** Asks about an open file; bytes. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS NtQueryInformationFile(_In_ HANDLE FileHandle, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _Out_ PVOID FileInformation, _In_ ULONG Length, _In_ FILE_INFORMATION_CLASS FileInformationClass);

/** Changes an open file; bytes. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS NtSetInformationFile(_In_ HANDLE FileHandle, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_ PVOID FileInformation, _In_ ULONG Length, _In_ FILE_INFORMATION_CLASS FileInformationClass);

/** Asks about a volume; bytes. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS NtQueryVolumeInformationFile(_In_ HANDLE FileHandle, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _Out_ PVOID FsInformation, _In_ ULONG Length, _In_ FS_INFORMATION_CLASS FsInformationClass);

/** Closes a handle. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS NtClose(_In_ HANDLE Handle);

/** Duplicates a handle. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS ZwDuplicateObject(_In_ HANDLE SourceProcessHandle, _In_ HANDLE SourceHandle, _In_opt_ HANDLE TargetProcessHandle, _Out_opt_ PHANDLE TargetHandle, _In_ ACCESS_MASK DesiredAccess, _In_ ULONG HandleAttributes, _In_ ULONG Options);

/** Asks about an object; bytes. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS ZwQueryObject(_In_opt_ HANDLE Handle, _In_ OBJECT_INFORMATION_CLASS ObjectInformationClass, _Out_opt_ PVOID ObjectInformation, _In_ ULONG ObjectInformationLength, _Out_opt_ PULONG ReturnLength);

/** Copies parts of the security descriptor of an object; bytes. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS ZwQuerySecurityObject(_In_ HANDLE Handle, _In_ SECURITY_INFORMATION SecurityInformation, _Out_opt_ PSECURITY_DESCRIPTOR SecurityDescriptor, _In_ ULONG Length, _Out_ PULONG LengthNeeded);

/** Changes parts of the security descriptor of an object. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS ZwSetSecurityObject(_In_ HANDLE Handle, _In_ SECURITY_INFORMATION SecurityInformation, _In_ PSECURITY_DESCRIPTOR SecurityDescriptor);

/** Creates an event. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS ZwCreateEvent(_Out_ PHANDLE Handle, _In_ ACCESS_MASK DesiredAccess, _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_ EVENT_TYPE EventType, _In_ BOOLEAN InitialState);

/** Signals an event. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS ZwSetEvent(_In_ HANDLE EventHandle, _Out_opt_ PLONG PreviousState);

/** Opens a process. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS NtOpenProcess(_Out_ PHANDLE ProcessHandle, _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes, _In_opt_ PCLIENT_ID ClientId);

/** Reserves or commits memory of a process; bytes. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS ZwAllocateVirtualMemory(_In_ HANDLE ProcessHandle, _Inout_ PVOID *BaseAddress, _In_ ULONG_PTR ZeroBits, _Inout_ PSIZE_T RegionSize, _In_ ULONG AllocationType, _In_ ULONG Protect);

/** Reserves or commits memory of a process; bytes. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS NtAllocateVirtualMemory(_In_ HANDLE ProcessHandle, _Inout_ PVOID *BaseAddress, _In_ ULONG_PTR ZeroBits, _Inout_ PSIZE_T RegionSize, _In_ ULONG AllocationType, _In_ ULONG Protect);

/** Decommits or releases memory of a process; bytes. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS ZwFreeVirtualMemory(_In_ HANDLE ProcessHandle, _Inout_ PVOID *BaseAddress, _Inout_ PSIZE_T RegionSize, _In_ ULONG FreeType);

/** Decommits or releases memory of a process; bytes. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS NtFreeVirtualMemory(_In_ HANDLE ProcessHandle, _Inout_ PVOID *BaseAddress, _Inout_ PSIZE_T RegionSize, _In_ ULONG FreeType);

/** Says what lies at an address; bytes. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS ZwQueryVirtualMemory(_In_ HANDLE ProcessHandle, _In_opt_ PVOID BaseAddress, _In_ MEMORY_INFORMATION_CLASS MemoryInformationClass, _Out_ PVOID MemoryInformation, _In_ SIZE_T MemoryInformationLength, _Out_opt_ PSIZE_T ReturnLength);

/** Opens the token of a process. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS NtOpenProcessToken(_In_ HANDLE ProcessHandle, _In_ ACCESS_MASK DesiredAccess, _Out_ PHANDLE TokenHandle);

/** Opens the token of a process. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS ZwOpenProcessTokenEx(_In_ HANDLE ProcessHandle, _In_ ACCESS_MASK DesiredAccess, _In_ ULONG HandleAttributes, _Out_ PHANDLE TokenHandle);

/** Opens the token of a process. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS NtOpenProcessTokenEx(_In_ HANDLE ProcessHandle, _In_ ACCESS_MASK DesiredAccess, _In_ ULONG HandleAttributes, _Out_ PHANDLE TokenHandle);

/** Opens the token that a thread acts with. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS NtOpenThreadToken(_In_ HANDLE ThreadHandle, _In_ ACCESS_MASK DesiredAccess, _In_ BOOLEAN OpenAsSelf, _Out_ PHANDLE TokenHandle);

/** Opens the token that a thread acts with. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS ZwOpenThreadTokenEx(_In_ HANDLE ThreadHandle, _In_ ACCESS_MASK DesiredAccess, _In_ BOOLEAN OpenAsSelf, _In_ ULONG HandleAttributes, _Out_ PHANDLE TokenHandle);

/** Opens the token that a thread acts with. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS NtOpenThreadTokenEx(_In_ HANDLE ThreadHandle, _In_ ACCESS_MASK DesiredAccess, _In_ BOOLEAN OpenAsSelf, _In_ ULONG HandleAttributes, _Out_ PHANDLE TokenHandle);

/** Asks about a token; bytes. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS ZwQueryInformationToken(_In_ HANDLE TokenHandle, _In_ TOKEN_INFORMATION_CLASS TokenInformationClass, _Out_opt_ PVOID TokenInformation, _In_ ULONG TokenInformationLength, _Out_ PULONG ReturnLength);

/** Asks about a token; bytes. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS NtQueryInformationToken(_In_ HANDLE TokenHandle, _In_ TOKEN_INFORMATION_CLASS TokenInformationClass, _Out_opt_ PVOID TokenInformation, _In_ ULONG TokenInformationLength, _Out_ PULONG ReturnLength);

/** Enables and disables privileges of a token; bytes. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS NtAdjustPrivilegesToken(_In_ HANDLE TokenHandle, _In_ BOOLEAN DisableAllPrivileges, _In_opt_ PTOKEN_PRIVILEGES NewState, _In_ ULONG BufferLength, _Out_opt_ PTOKEN_PRIVILEGES PreviousState, _Out_opt_ PULONG ReturnLength);

/** Makes a token like another one. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS ZwDuplicateToken(_In_ HANDLE ExistingTokenHandle, _In_ ACCESS_MASK DesiredAccess, _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_ BOOLEAN EffectiveOnly, _In_ TOKEN_TYPE TokenType, _Out_ PHANDLE NewTokenHandle);

/** Makes a token like another one. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS NtDuplicateToken(_In_ HANDLE ExistingTokenHandle, _In_ ACCESS_MASK DesiredAccess, _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_ BOOLEAN EffectiveOnly, _In_ TOKEN_TYPE TokenType, _Out_ PHANDLE NewTokenHandle);

/** Whether a token holds privileges. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS NtPrivilegeCheck(_In_ HANDLE ClientToken, _Inout_ PPRIVILEGE_SET RequiredPrivileges, _Out_ PBOOLEAN Result);

/* I/O manager. */

/** Makes a part of a master request. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI PIRP IoMakeAssociatedIrp(_In_ PIRP Irp, _In_ CCHAR StackSize);

/** Whether the caller waits. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI BOOLEAN IoIsOperationSynchronous(_In_ PIRP Irp);

/** Returns the process a request came from. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI PEPROCESS IoGetRequestorProcess(_In_ PIRP Irp);

/** Returns the id of the process a request came from. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI ULONG IoGetRequestorProcessId(_In_ PIRP Irp);

/** Returns the top of a stack. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI PDEVICE_OBJECT IoGetAttachedDevice(_In_ PDEVICE_OBJECT DeviceObject);

/** Returns the device below, referenced. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI PDEVICE_OBJECT IoGetLowerDeviceObject(_In_ PDEVICE_OBJECT DeviceObject);

/** Returns the bottom of a stack, referenced. IRQL <= DISPATCH_LEVEL. */
NTKERNELAPI PDEVICE_OBJECT IoGetDeviceAttachmentBaseRef(_In_ PDEVICE_OBJECT DeviceObject);

/** Makes a file object for a stream. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI PFILE_OBJECT IoCreateStreamFileObject(_In_opt_ PFILE_OBJECT FileObject, _In_opt_ PDEVICE_OBJECT DeviceObject);

/** Returns the process of a thread. IRQL <= HIGH_LEVEL. */
NTKERNELAPI PEPROCESS IoThreadToProcess(_In_ PETHREAD Thread);

/* Configuration manager (registry). */

/** Asks to be told of a change; in kernel mode ApcRoutine is a WORK_QUEUE_ITEM and ApcContext its queue. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS ZwNotifyChangeKey(_In_ HANDLE KeyHandle, _In_opt_ HANDLE Event, _In_opt_ PIO_APC_ROUTINE ApcRoutine, _In_opt_ PVOID ApcContext, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_ ULONG CompletionFilter, _In_ BOOLEAN WatchTree, _Out_opt_ PVOID Buffer, _In_ ULONG BufferSize, _In_ BOOLEAN Asynchronous);

/* Security reference monitor. */

/** Whether a subject holds privileges. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI BOOLEAN SePrivilegeCheck(_Inout_ PPRIVILEGE_SET RequiredPrivileges, _In_ PSECURITY_SUBJECT_CONTEXT SubjectSecurityContext, _In_ KPROCESSOR_MODE AccessMode);

/** Frees what SeAccessCheck has given. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI VOID SeFreePrivileges(_In_ PPRIVILEGE_SET Privileges);

/** Adds privileges to an access state. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS SeAppendPrivileges(_Inout_ PACCESS_STATE AccessState, _In_ PPRIVILEGE_SET Privileges);

/** Takes the security context of the thread. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI VOID SeCaptureSubjectContext(_Out_ PSECURITY_SUBJECT_CONTEXT SubjectContext);

/** Takes the security context of a thread. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI VOID SeCaptureSubjectContextEx(_In_ PETHREAD Thread, _In_ PEPROCESS Process, _Out_ PSECURITY_SUBJECT_CONTEXT SubjectContext);

/** Locks it. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI VOID SeLockSubjectContext(_In_ PSECURITY_SUBJECT_CONTEXT SubjectContext);

/** Unlocks it. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI VOID SeUnlockSubjectContext(_In_ PSECURITY_SUBJECT_CONTEXT SubjectContext);

/** Lets it go. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI VOID SeReleaseSubjectContext(_Inout_ PSECURITY_SUBJECT_CONTEXT SubjectContext);

/** Replaces the generic rights of an access state. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI VOID SeSetAccessStateGenericMapping(_Inout_ PACCESS_STATE AccessState, _In_ PGENERIC_MAPPING GenericMapping);

/** Copies a descriptor. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS SeCaptureSecurityDescriptor(_In_ PSECURITY_DESCRIPTOR InputSecurityDescriptor, _In_ KPROCESSOR_MODE RequestorMode, _In_ POOL_TYPE PoolType, _In_ BOOLEAN ForceCapture, _Out_ PSECURITY_DESCRIPTOR *OutputSecurityDescriptor);

/** Frees the copy. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS SeReleaseSecurityDescriptor(_In_ PSECURITY_DESCRIPTOR CapturedSecurityDescriptor, _In_ KPROCESSOR_MODE RequestorMode, _In_ BOOLEAN ForceCapture);

/** Gives parts of a descriptor; bytes. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS SeQuerySecurityDescriptorInfo(_In_ PSECURITY_INFORMATION SecurityInformation, _Out_ PSECURITY_DESCRIPTOR SecurityDescriptor, _Inout_ PULONG Length, _Inout_ PSECURITY_DESCRIPTOR *ObjectsSecurityDescriptor);

/** Changes parts of a descriptor. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS SeSetSecurityDescriptorInfo(_In_opt_ PVOID Object, _In_ PSECURITY_INFORMATION SecurityInformation, _In_ PSECURITY_DESCRIPTOR ModificationDescriptor, _Inout_ PSECURITY_DESCRIPTOR *ObjectsSecurityDescriptor, _In_ POOL_TYPE PoolType, _In_ PGENERIC_MAPPING GenericMapping);

/** Makes a descriptor of one piece; bytes. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS RtlAbsoluteToSelfRelativeSD(_In_ PSECURITY_DESCRIPTOR AbsoluteSecurityDescriptor, _Out_ PSECURITY_DESCRIPTOR SelfRelativeSecurityDescriptor, _Inout_ PULONG BufferLength);

/** Gives the logon session of a token. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS SeQueryAuthenticationIdToken(_In_ PACCESS_TOKEN Token, _Out_ PLUID AuthenticationId);

/** Gives the session of a token. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS SeQuerySessionIdToken(_In_ PACCESS_TOKEN Token, _Out_ PULONG SessionId);

/** Asks about a token; the caller frees the answer. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS SeQueryInformationToken(_In_ PACCESS_TOKEN Token, _In_ TOKEN_INFORMATION_CLASS TokenInformationClass, _Out_ PVOID *TokenInformation);

/** Returns the kind of a token. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI TOKEN_TYPE SeTokenType(_In_ PACCESS_TOKEN Token);

/** Whether a token is an administrator's. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI BOOLEAN SeTokenIsAdmin(_In_ PACCESS_TOKEN Token);

/** Whether a token is restricted. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI BOOLEAN SeTokenIsRestricted(_In_ PACCESS_TOKEN Token);

/** Makes a token that may do less. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS SeFilterToken(_In_ PACCESS_TOKEN ExistingToken, _In_ ULONG Flags, _In_opt_ PTOKEN_GROUPS SidsToDisable, _In_opt_ PTOKEN_PRIVILEGES PrivilegesToDelete, _In_opt_ PTOKEN_GROUPS RestrictedSids, _Out_ PACCESS_TOKEN *FilteredToken);

/** Lets one act for a thread later. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS SeCreateClientSecurity(_In_ PETHREAD ClientThread, _In_ PSECURITY_QUALITY_OF_SERVICE ClientSecurityQos, _In_ BOOLEAN RemoteSession, _Out_ PSECURITY_CLIENT_CONTEXT ClientContext);

/** Lets one act for a subject later. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS SeCreateClientSecurityFromSubjectContext(_In_ PSECURITY_SUBJECT_CONTEXT SubjectContext, _In_ PSECURITY_QUALITY_OF_SERVICE ClientSecurityQos, _In_ BOOLEAN ServerIsRemote, _Out_ PSECURITY_CLIENT_CONTEXT ClientContext);

/** Acts for a client. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI VOID SeImpersonateClient(_In_ PSECURITY_CLIENT_CONTEXT ClientContext, _In_opt_ PETHREAD ServerThread);

/** Acts for a client. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS SeImpersonateClientEx(_In_ PSECURITY_CLIENT_CONTEXT ClientContext, _In_opt_ PETHREAD ServerThread);

/** Asks to be told of the end of a logon session, which lasts as long as the machine. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS SeMarkLogonSessionForTerminationNotification(_In_ PLUID LogonId);

/** For the end of a logon session, which lasts as long as the machine. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS SeRegisterLogonSessionTerminatedRoutine(_In_ PVOID CallbackRoutine);

/** For the end of a logon session, which lasts as long as the machine. IRQL <= PASSIVE_LEVEL. */
NTKERNELAPI NTSTATUS SeUnregisterLogonSessionTerminatedRoutine(_In_ PVOID CallbackRoutine);

#endif
