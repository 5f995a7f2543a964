/** Fast mutexes, guarded mutexes, resources, push locks, rundown protection, interlocked lists, lookaside lists. */
import { ANY, APC, DISPATCH, inHeader, routine } from '../declare.js';
import type { ExportDeclaration } from '../types.js';

const FAST_MUTEX = [
  routine('VOID ExInitializeFastMutex(_Out_ PFAST_MUTEX FastMutex)', DISPATCH, 'Makes a free fast mutex.'),
  routine(
    'VOID ExAcquireFastMutex(_Inout_ PFAST_MUTEX FastMutex)',
    APC,
    'Waits for it and raises to APC_LEVEL; not recursive.',
  ),
  routine(
    'BOOLEAN ExTryToAcquireFastMutex(_Inout_ PFAST_MUTEX FastMutex)',
    APC,
    'Takes it when it is free; whether it did.',
  ),
  routine('VOID ExReleaseFastMutex(_Inout_ PFAST_MUTEX FastMutex)', APC, 'Releases it and restores the IRQL.', {
    minIrql: APC,
  }),
  routine(
    'VOID ExAcquireFastMutexUnsafe(_Inout_ PFAST_MUTEX FastMutex)',
    APC,
    'Waits for it and leaves the IRQL alone; APCs must be off.',
  ),
  routine(
    'VOID ExReleaseFastMutexUnsafe(_Inout_ PFAST_MUTEX FastMutex)',
    APC,
    'Releases it and leaves the IRQL alone.',
  ),
  routine(
    'VOID ExEnterCriticalRegionAndAcquireFastMutexUnsafe(_Inout_ PFAST_MUTEX FastMutex)',
    APC,
    'Enters a critical region and takes the fast mutex.',
  ),
  routine(
    'VOID ExReleaseFastMutexUnsafeAndLeaveCriticalRegion(_Inout_ PFAST_MUTEX FastMutex)',
    APC,
    'Releases the fast mutex and leaves the critical region.',
  ),
  routine('VOID KeInitializeGuardedMutex(_Out_ PKGUARDED_MUTEX Mutex)', APC, 'Makes a free guarded mutex.'),
  routine(
    'VOID KeAcquireGuardedMutex(_Inout_ PKGUARDED_MUTEX Mutex)',
    APC,
    'Enters a guarded region and waits for it; not recursive.',
  ),
  routine(
    'VOID KeReleaseGuardedMutex(_Inout_ PKGUARDED_MUTEX Mutex)',
    APC,
    'Releases it and leaves the guarded region.',
  ),
  routine(
    'BOOLEAN KeTryToAcquireGuardedMutex(_Inout_ PKGUARDED_MUTEX Mutex)',
    APC,
    'Takes it when it is free; whether it did.',
  ),
  routine('VOID KeAcquireGuardedMutexUnsafe(_Inout_ PKGUARDED_MUTEX Mutex)', APC, 'Waits for it; APCs must be off.'),
  routine('VOID KeReleaseGuardedMutexUnsafe(_Inout_ PKGUARDED_MUTEX Mutex)', APC, 'Releases it.'),
];

const RESOURCE = [
  routine('NTSTATUS ExInitializeResourceLite(_Out_ PERESOURCE Resource)', DISPATCH, 'Makes a free resource.'),
  routine('NTSTATUS ExReinitializeResourceLite(_Inout_ PERESOURCE Resource)', DISPATCH, 'Makes a resource free again.'),
  routine('NTSTATUS ExDeleteResourceLite(_Inout_ PERESOURCE Resource)', DISPATCH, 'Ends a resource.'),
  routine(
    'BOOLEAN ExAcquireResourceExclusiveLite(_Inout_ PERESOURCE Resource, _In_ BOOLEAN Wait)',
    APC,
    'Takes a resource for writing; whether it did.',
  ),
  routine(
    'BOOLEAN ExAcquireResourceSharedLite(_Inout_ PERESOURCE Resource, _In_ BOOLEAN Wait)',
    APC,
    'Takes a resource for reading; whether it did.',
  ),
  routine(
    'BOOLEAN ExAcquireSharedStarveExclusive(_Inout_ PERESOURCE Resource, _In_ BOOLEAN Wait)',
    APC,
    'Takes it for reading, past waiting writers.',
  ),
  routine(
    'BOOLEAN ExAcquireSharedWaitForExclusive(_Inout_ PERESOURCE Resource, _In_ BOOLEAN Wait)',
    APC,
    'Takes it for reading, after waiting writers.',
  ),
  routine('VOID ExReleaseResourceLite(_Inout_ PERESOURCE Resource)', DISPATCH, 'Releases it once.'),
  routine(
    'VOID ExReleaseResourceForThreadLite(_Inout_ PERESOURCE Resource, _In_ ERESOURCE_THREAD ResourceThreadId)',
    DISPATCH,
    'Releases it once for another thread.',
  ),
  routine('VOID ExConvertExclusiveToSharedLite(_Inout_ PERESOURCE Resource)', DISPATCH, 'Makes a writer a reader.'),
  routine(
    'VOID ExSetResourceOwnerPointer(_Inout_ PERESOURCE Resource, _In_ PVOID OwnerPointer)',
    APC,
    'Gives it to an owner that is no thread.',
  ),
  routine(
    'BOOLEAN ExIsResourceAcquiredExclusiveLite(_In_ PERESOURCE Resource)',
    DISPATCH,
    'Whether the thread has it for writing.',
  ),
  routine('ULONG ExIsResourceAcquiredSharedLite(_In_ PERESOURCE Resource)', DISPATCH, 'How often the thread has it.'),
  routine('ULONG ExGetExclusiveWaiterCount(_In_ PERESOURCE Resource)', DISPATCH, 'Number of waiting writers.'),
  routine('ULONG ExGetSharedWaiterCount(_In_ PERESOURCE Resource)', DISPATCH, 'Number of waiting readers.'),
  routine(
    'PVOID ExEnterCriticalRegionAndAcquireResourceExclusive(_Inout_ PERESOURCE Resource)',
    APC,
    'Enters a critical region and takes it for writing.',
  ),
  routine(
    'PVOID ExEnterCriticalRegionAndAcquireResourceShared(_Inout_ PERESOURCE Resource)',
    APC,
    'Enters a critical region and takes it for reading.',
  ),
  routine(
    'PVOID ExEnterCriticalRegionAndAcquireSharedWaitForExclusive(_Inout_ PERESOURCE Resource)',
    APC,
    'Enters a critical region and takes it for reading, after waiting writers.',
  ),
  routine(
    'VOID ExReleaseResourceAndLeaveCriticalRegion(_Inout_ PERESOURCE Resource)',
    DISPATCH,
    'Releases it and leaves the critical region.',
  ),
];

const SPIN_LOCK = [
  routine(
    'KIRQL ExAcquireSpinLockExclusive(_Inout_ PEX_SPIN_LOCK SpinLock)',
    DISPATCH,
    'Takes a reader-writer spin lock for writing; returns the previous IRQL.',
  ),
  routine(
    'VOID ExReleaseSpinLockExclusive(_Inout_ PEX_SPIN_LOCK SpinLock, _In_ KIRQL OldIrql)',
    DISPATCH,
    'Releases it.',
    { minIrql: DISPATCH },
  ),
  routine(
    'KIRQL ExAcquireSpinLockShared(_Inout_ PEX_SPIN_LOCK SpinLock)',
    DISPATCH,
    'Takes it for reading; returns the previous IRQL.',
  ),
  routine(
    'VOID ExReleaseSpinLockShared(_Inout_ PEX_SPIN_LOCK SpinLock, _In_ KIRQL OldIrql)',
    DISPATCH,
    'Releases it.',
    { minIrql: DISPATCH },
  ),
  routine('VOID ExAcquireSpinLockExclusiveAtDpcLevel(_Inout_ PEX_SPIN_LOCK SpinLock)', ANY, 'Takes it for writing.', {
    minIrql: DISPATCH,
  }),
  routine('VOID ExReleaseSpinLockExclusiveFromDpcLevel(_Inout_ PEX_SPIN_LOCK SpinLock)', ANY, 'Releases it.', {
    minIrql: DISPATCH,
  }),
  routine('VOID ExAcquireSpinLockSharedAtDpcLevel(_Inout_ PEX_SPIN_LOCK SpinLock)', ANY, 'Takes it for reading.', {
    minIrql: DISPATCH,
  }),
  routine('VOID ExReleaseSpinLockSharedFromDpcLevel(_Inout_ PEX_SPIN_LOCK SpinLock)', ANY, 'Releases it.', {
    minIrql: DISPATCH,
  }),
  routine(
    'LOGICAL ExTryConvertSharedSpinLockExclusive(_Inout_ PEX_SPIN_LOCK SpinLock)',
    ANY,
    'Makes a single reader a writer; whether it did.',
    { minIrql: DISPATCH },
  ),
];

const PUSH_LOCK = [
  routine('VOID ExInitializePushLock(_Out_ PEX_PUSH_LOCK PushLock)', ANY, 'Makes a free push lock.'),
  routine(
    'VOID ExAcquirePushLockExclusiveEx(_Inout_ PEX_PUSH_LOCK PushLock, _In_ ULONG Flags)',
    APC,
    'Takes a push lock for writing.',
  ),
  routine(
    'VOID ExAcquirePushLockSharedEx(_Inout_ PEX_PUSH_LOCK PushLock, _In_ ULONG Flags)',
    APC,
    'Takes a push lock for reading.',
  ),
  routine('VOID ExReleasePushLockExclusiveEx(_Inout_ PEX_PUSH_LOCK PushLock, _In_ ULONG Flags)', APC, 'Releases it.'),
  routine('VOID ExReleasePushLockSharedEx(_Inout_ PEX_PUSH_LOCK PushLock, _In_ ULONG Flags)', APC, 'Releases it.'),
];

const RUNDOWN = [
  routine('VOID ExInitializeRundownProtection(_Out_ PEX_RUNDOWN_REF RunRef)', ANY, 'Makes a rundown protection.'),
  routine(
    'VOID ExReInitializeRundownProtection(_Inout_ PEX_RUNDOWN_REF RunRef)',
    APC,
    'Makes it usable again after rundown.',
  ),
  routine(
    'BOOLEAN ExAcquireRundownProtection(_Inout_ PEX_RUNDOWN_REF RunRef)',
    DISPATCH,
    'Keeps the object alive; FALSE when it is going.',
  ),
  routine(
    'BOOLEAN ExAcquireRundownProtectionEx(_Inout_ PEX_RUNDOWN_REF RunRef, _In_ ULONG Count)',
    DISPATCH,
    'Keeps it alive Count times.',
  ),
  routine('VOID ExReleaseRundownProtection(_Inout_ PEX_RUNDOWN_REF RunRef)', DISPATCH, 'Lets it go once.'),
  routine(
    'VOID ExReleaseRundownProtectionEx(_Inout_ PEX_RUNDOWN_REF RunRef, _In_ ULONG Count)',
    DISPATCH,
    'Lets it go Count times.',
  ),
  routine('VOID ExRundownCompleted(_Out_ PEX_RUNDOWN_REF RunRef)', APC, 'Says that the object is gone.'),
  routine(
    'VOID ExWaitForRundownProtectionRelease(_Inout_ PEX_RUNDOWN_REF RunRef)',
    APC,
    'Stops new users and waits for the old ones.',
  ),
];

const INTERLOCKED = [
  routine(
    'PLIST_ENTRY ExInterlockedInsertHeadList(_Inout_ PLIST_ENTRY ListHead, _Inout_ PLIST_ENTRY ListEntry, _Inout_ PKSPIN_LOCK Lock)',
    ANY,
    'Inserts at the head under a spin lock; returns the former first entry, NULL when empty.',
  ),
  routine(
    'PLIST_ENTRY ExInterlockedInsertTailList(_Inout_ PLIST_ENTRY ListHead, _Inout_ PLIST_ENTRY ListEntry, _Inout_ PKSPIN_LOCK Lock)',
    ANY,
    'Inserts at the tail under a spin lock; returns the former last entry, NULL when empty.',
  ),
  routine(
    'PLIST_ENTRY ExInterlockedRemoveHeadList(_Inout_ PLIST_ENTRY ListHead, _Inout_ PKSPIN_LOCK Lock)',
    ANY,
    'Removes the first entry under a spin lock; NULL when empty.',
  ),
  routine(
    'PSINGLE_LIST_ENTRY ExInterlockedPopEntryList(_Inout_ PSINGLE_LIST_ENTRY ListHead, _Inout_ PKSPIN_LOCK Lock)',
    ANY,
    'Pops an entry under a spin lock.',
  ),
  routine(
    'PSINGLE_LIST_ENTRY ExInterlockedPushEntryList(_Inout_ PSINGLE_LIST_ENTRY ListHead, _Inout_ PSINGLE_LIST_ENTRY ListEntry, _Inout_ PKSPIN_LOCK Lock)',
    ANY,
    'Pushes an entry under a spin lock; returns the former first.',
  ),
  routine(
    'LARGE_INTEGER ExInterlockedAddLargeInteger(_Inout_ PLARGE_INTEGER Addend, _In_ LARGE_INTEGER Increment, _Inout_ PKSPIN_LOCK Lock)',
    ANY,
    'Adds 64 bits under a spin lock; returns the value before.',
  ),
  routine(
    'ULONG ExInterlockedAddUlong(_Inout_ PULONG Addend, _In_ ULONG Increment, _Inout_ PKSPIN_LOCK Lock)',
    ANY,
    'Adds 32 bits under a spin lock; returns the value before.',
  ),
  routine(
    'LONGLONG ExInterlockedCompareExchange64(_Inout_ LONGLONG volatile *Destination, _In_ PLONGLONG Exchange, _In_ PLONGLONG Comparand, _Inout_opt_ PKSPIN_LOCK Lock)',
    ANY,
    'Stores 64 bits when the value is *Comparand; returns the old value.',
    { errors: ['STATUS_DATATYPE_MISALIGNMENT'] },
  ),
  routine(
    'PSLIST_ENTRY ExInterlockedFlushSList(_Inout_ PSLIST_HEADER SListHead)',
    DISPATCH,
    'Takes all entries of a lock-free list.',
  ),
  routine(
    'PSLIST_ENTRY ExInterlockedPopEntrySList(_Inout_ PSLIST_HEADER SListHead, _Inout_opt_ PKSPIN_LOCK Lock)',
    DISPATCH,
    'Pops an entry of a lock-free list.',
  ),
  routine(
    'PSLIST_ENTRY ExInterlockedPushEntrySList(_Inout_ PSLIST_HEADER SListHead, _Inout_ PSLIST_ENTRY SListEntry, _Inout_opt_ PKSPIN_LOCK Lock)',
    DISPATCH,
    'Pushes an entry to a lock-free list.',
  ),
  routine(
    'PSLIST_ENTRY InterlockedPopEntrySList(_Inout_ PSLIST_HEADER ListHead)',
    ANY,
    'Pops an entry of a lock-free list.',
  ),
  routine(
    'PSLIST_ENTRY InterlockedPushEntrySList(_Inout_ PSLIST_HEADER ListHead, _Inout_ PSLIST_ENTRY ListEntry)',
    ANY,
    'Pushes an entry to a lock-free list; returns the former first.',
  ),
  routine(
    'VOID InitializeSListHead(_Out_ PSLIST_HEADER SListHead)',
    ANY,
    'Makes an empty lock-free list; its head is aligned to 8.',
    { errors: ['STATUS_DATATYPE_MISALIGNMENT'] },
  ),
  routine('USHORT ExQueryDepthSList(_In_ PSLIST_HEADER SListHead)', ANY, 'Number of entries.'),
];

const LOOKASIDE = [
  routine(
    'VOID ExInitializeNPagedLookasideList(_Out_ PNPAGED_LOOKASIDE_LIST Lookaside, _In_opt_ PALLOCATE_FUNCTION Allocate, _In_opt_ PFREE_FUNCTION Free, _In_ ULONG Flags, _In_ SIZE_T Size, _In_ ULONG Tag, _In_ USHORT Depth)',
    DISPATCH,
    'Makes a lookaside list of nonpaged blocks.',
  ),
  routine('VOID ExDeleteNPagedLookasideList(_Inout_ PNPAGED_LOOKASIDE_LIST Lookaside)', DISPATCH, 'Ends it.'),
  routine(
    'PVOID ExAllocateFromNPagedLookasideList(_Inout_ PNPAGED_LOOKASIDE_LIST Lookaside)',
    DISPATCH,
    'Takes a block.',
  ),
  routine(
    'VOID ExFreeToNPagedLookasideList(_Inout_ PNPAGED_LOOKASIDE_LIST Lookaside, _In_ PVOID Entry)',
    DISPATCH,
    'Gives a block back.',
  ),
  routine(
    'VOID ExInitializePagedLookasideList(_Out_ PPAGED_LOOKASIDE_LIST Lookaside, _In_opt_ PALLOCATE_FUNCTION Allocate, _In_opt_ PFREE_FUNCTION Free, _In_ ULONG Flags, _In_ SIZE_T Size, _In_ ULONG Tag, _In_ USHORT Depth)',
    APC,
    'Makes a lookaside list of paged blocks.',
  ),
  routine('VOID ExDeletePagedLookasideList(_Inout_ PPAGED_LOOKASIDE_LIST Lookaside)', APC, 'Ends it.'),
  routine('PVOID ExAllocateFromPagedLookasideList(_Inout_ PPAGED_LOOKASIDE_LIST Lookaside)', APC, 'Takes a block.'),
  routine(
    'VOID ExFreeToPagedLookasideList(_Inout_ PPAGED_LOOKASIDE_LIST Lookaside, _In_ PVOID Entry)',
    APC,
    'Gives a block back.',
  ),
  routine(
    'NTSTATUS ExInitializeLookasideListEx(_Out_ PLOOKASIDE_LIST_EX Lookaside, _In_opt_ PALLOCATE_FUNCTION_EX Allocate, _In_opt_ PFREE_FUNCTION_EX Free, _In_ POOL_TYPE PoolType, _In_ ULONG Flags, _In_ SIZE_T Size, _In_ ULONG Tag, _In_ USHORT Depth)',
    DISPATCH,
    'Makes a lookaside list.',
  ),
  routine('VOID ExDeleteLookasideListEx(_Inout_ PLOOKASIDE_LIST_EX Lookaside)', DISPATCH, 'Ends it.'),
  routine('VOID ExFlushLookasideListEx(_Inout_ PLOOKASIDE_LIST_EX Lookaside)', DISPATCH, 'Frees the blocks it keeps.'),
  routine('PVOID ExAllocateFromLookasideListEx(_Inout_ PLOOKASIDE_LIST_EX Lookaside)', DISPATCH, 'Takes a block.'),
  routine(
    'VOID ExFreeToLookasideListEx(_Inout_ PLOOKASIDE_LIST_EX Lookaside, _In_ PVOID Entry)',
    DISPATCH,
    'Gives a block back.',
  ),
];

/** Of older headers. */
const OBSOLETE_INTERLOCKED = inHeader('none', [
  routine(
    'VOID ExInterlockedAddLargeStatistic(_Inout_ PLARGE_INTEGER Addend, _In_ ULONG Increment)',
    ANY,
    'Adds to a 64-bit statistic.',
  ),
  routine(
    'LONG ExInterlockedDecrementLong(_Inout_ PLONG Addend, _Inout_ PKSPIN_LOCK Lock)',
    ANY,
    'Decrements; returns the sign: 0x8000 negative, 0x4000 zero, 0 positive.',
  ),
  routine(
    'LONG ExInterlockedIncrementLong(_Inout_ PLONG Addend, _Inout_ PKSPIN_LOCK Lock)',
    ANY,
    'Increments; returns the sign: 0x8000 negative, 0x4000 zero, 0 positive.',
  ),
  routine(
    'ULONG ExInterlockedExchangeUlong(_Inout_ PULONG Target, _In_ ULONG Value, _Inout_ PKSPIN_LOCK Lock)',
    ANY,
    'Exchanges 32 bits; returns the old value.',
  ),
]);

export const EX_SYNC_EXPORTS: readonly ExportDeclaration[] = [
  ...FAST_MUTEX,
  ...RESOURCE,
  ...SPIN_LOCK,
  ...PUSH_LOCK,
  ...RUNDOWN,
  ...INTERLOCKED,
  ...LOOKASIDE,
  ...OBSOLETE_INTERLOCKED,
];
