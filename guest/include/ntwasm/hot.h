/*
 * What a free build inlines instead of calling: the uncontended course of spin locks, IRQL and interlocked lists. Only what these
 * prototypes declare is bound to the code in guest/runtime/hot, by its other name; a routine that a driver
 * declares by itself, in whatever way, is the kernel's export.
 */
#ifndef NTWASM_HOT_H
#define NTWASM_HOT_H
#if defined(NTWASM_INLINE_HOT) && !defined(NTWASM_CALL_KERNEL)

#define NTW_HOT(result, name, parameters) NTKERNELAPI result name parameters __asm__("Ntw" #name)

NTW_HOT(KIRQL, KeGetCurrentIrql, (VOID));
NTW_HOT(PKTHREAD, KeGetCurrentThread, (VOID));
NTW_HOT(KIRQL, KfRaiseIrql, (_In_ KIRQL NewIrql));
NTW_HOT(KIRQL, KeRaiseIrqlToDpcLevel, (VOID));
NTW_HOT(VOID, KfLowerIrql, (_In_ KIRQL NewIrql));
NTW_HOT(VOID, KeLowerIrql, (_In_ KIRQL NewIrql));
NTW_HOT(VOID, KeInitializeSpinLock, (_Out_ PKSPIN_LOCK SpinLock));
NTW_HOT(KIRQL, KeAcquireSpinLockRaiseToDpc, (_Inout_ PKSPIN_LOCK SpinLock));
NTW_HOT(KIRQL, KfAcquireSpinLock, (_Inout_ PKSPIN_LOCK SpinLock));
NTW_HOT(VOID, KeReleaseSpinLock, (_Inout_ PKSPIN_LOCK SpinLock, _In_ KIRQL NewIrql));
NTW_HOT(VOID, KfReleaseSpinLock, (_Inout_ PKSPIN_LOCK SpinLock, _In_ KIRQL NewIrql));
NTW_HOT(VOID, KeAcquireSpinLockAtDpcLevel, (_Inout_ PKSPIN_LOCK SpinLock));
NTW_HOT(VOID, KeReleaseSpinLockFromDpcLevel, (_Inout_ PKSPIN_LOCK SpinLock));
NTW_HOT(BOOLEAN, KeTryToAcquireSpinLockAtDpcLevel, (_Inout_ PKSPIN_LOCK SpinLock));
NTW_HOT(VOID, KeAcquireInStackQueuedSpinLock, (_Inout_ PKSPIN_LOCK SpinLock, _Out_ PKLOCK_QUEUE_HANDLE LockHandle));
NTW_HOT(VOID, KeReleaseInStackQueuedSpinLock, (_In_ PKLOCK_QUEUE_HANDLE LockHandle));
NTW_HOT(VOID, KeAcquireInStackQueuedSpinLockAtDpcLevel,
        (_Inout_ PKSPIN_LOCK SpinLock, _Out_ PKLOCK_QUEUE_HANDLE LockHandle));
NTW_HOT(VOID, KeReleaseInStackQueuedSpinLockFromDpcLevel, (_In_ PKLOCK_QUEUE_HANDLE LockHandle));
NTW_HOT(KIRQL, ExAcquireSpinLockExclusive, (_Inout_ PEX_SPIN_LOCK SpinLock));
NTW_HOT(VOID, ExReleaseSpinLockExclusive, (_Inout_ PEX_SPIN_LOCK SpinLock, _In_ KIRQL OldIrql));
NTW_HOT(KIRQL, ExAcquireSpinLockShared, (_Inout_ PEX_SPIN_LOCK SpinLock));
NTW_HOT(VOID, ExReleaseSpinLockShared, (_Inout_ PEX_SPIN_LOCK SpinLock, _In_ KIRQL OldIrql));
NTW_HOT(VOID, ExAcquireSpinLockExclusiveAtDpcLevel, (_Inout_ PEX_SPIN_LOCK SpinLock));
NTW_HOT(VOID, ExReleaseSpinLockExclusiveFromDpcLevel, (_Inout_ PEX_SPIN_LOCK SpinLock));
NTW_HOT(VOID, ExAcquireSpinLockSharedAtDpcLevel, (_Inout_ PEX_SPIN_LOCK SpinLock));
NTW_HOT(VOID, ExReleaseSpinLockSharedFromDpcLevel, (_Inout_ PEX_SPIN_LOCK SpinLock));
NTW_HOT(PLIST_ENTRY, ExInterlockedInsertHeadList,
        (_Inout_ PLIST_ENTRY ListHead, _Inout_ PLIST_ENTRY ListEntry, _Inout_ PKSPIN_LOCK Lock));
NTW_HOT(PLIST_ENTRY, ExInterlockedInsertTailList,
        (_Inout_ PLIST_ENTRY ListHead, _Inout_ PLIST_ENTRY ListEntry, _Inout_ PKSPIN_LOCK Lock));
NTW_HOT(PLIST_ENTRY, ExInterlockedRemoveHeadList, (_Inout_ PLIST_ENTRY ListHead, _Inout_ PKSPIN_LOCK Lock));
NTW_HOT(PSINGLE_LIST_ENTRY, ExInterlockedPushEntryList,
        (_Inout_ PSINGLE_LIST_ENTRY ListHead, _Inout_ PSINGLE_LIST_ENTRY ListEntry, _Inout_ PKSPIN_LOCK Lock));
NTW_HOT(PSINGLE_LIST_ENTRY, ExInterlockedPopEntryList, (_Inout_ PSINGLE_LIST_ENTRY ListHead, _Inout_ PKSPIN_LOCK Lock));

#endif
#endif
