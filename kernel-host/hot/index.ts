// AssemblyScript: the kernel's hot paths. Every worker has an instance; guest images import these directly,
// so that a call is wasm to wasm.
export {
  ExAcquireSpinLockExclusive,
  ExAcquireSpinLockExclusiveAtDpcLevel,
  ExAcquireSpinLockShared,
  ExAcquireSpinLockSharedAtDpcLevel,
  ExReleaseSpinLockExclusive,
  ExReleaseSpinLockExclusiveFromDpcLevel,
  ExReleaseSpinLockShared,
  ExReleaseSpinLockSharedFromDpcLevel,
  ExTryConvertSharedSpinLockExclusive,
} from './exspinlock';
export {
  KeGetCurrentIrql,
  KeGetCurrentProcessorNumber,
  KeGetCurrentThread,
  KeLowerIrql,
  KeRaiseIrqlToDpcLevel,
  KfLowerIrql,
  KfRaiseIrql,
} from './irql';
export {
  ExInterlockedAddLargeInteger,
  ExInterlockedAddLargeStatistic,
  ExInterlockedAddUlong,
  ExInterlockedCompareExchange64,
  ExInterlockedDecrementLong,
  ExInterlockedExchangeUlong,
  ExInterlockedIncrementLong,
} from './exinterlocked';
export {
  ExInterlockedInsertHeadList,
  ExInterlockedInsertTailList,
  ExInterlockedPopEntryList,
  ExInterlockedPushEntryList,
  ExInterlockedRemoveHeadList,
} from './interlockedlist';
export {
  ExAllocateFromLookasideListEx,
  ExAllocateFromNPagedLookasideList,
  ExAllocateFromPagedLookasideList,
  ExDeleteLookasideListEx,
  ExDeleteNPagedLookasideList,
  ExDeletePagedLookasideList,
  ExFlushLookasideListEx,
  ExFreeToLookasideListEx,
  ExFreeToNPagedLookasideList,
  ExFreeToPagedLookasideList,
} from './lookaside';
export {
  ExInterlockedFlushSList,
  ExInterlockedPopEntrySList,
  ExInterlockedPushEntrySList,
  ExQueryDepthSList,
  InitializeSListHead,
  InterlockedPopEntrySList,
  InterlockedPushEntrySList,
} from './slist';
export {
  KeAcquireInStackQueuedSpinLock,
  KeAcquireInStackQueuedSpinLockAtDpcLevel,
  KeAcquireInStackQueuedSpinLockForDpc,
  KeAcquireSpinLockAtDpcLevel,
  KeAcquireSpinLockForDpc,
  KeAcquireSpinLockRaiseToDpc,
  KeInitializeSpinLock,
  KeReleaseInStackQueuedSpinLock,
  KeReleaseInStackQueuedSpinLockForDpc,
  KeReleaseInStackQueuedSpinLockFromDpcLevel,
  KeReleaseSpinLock,
  KeReleaseSpinLockForDpc,
  KeReleaseSpinLockFromDpcLevel,
  KeTestSpinLock,
  KeTryToAcquireSpinLockAtDpcLevel,
  KfAcquireSpinLock,
  KfReleaseSpinLock,
} from './spinlock';
export {
  KeClearEvent,
  KeReadStateEvent,
  KeReleaseSemaphore,
  KeResetEvent,
  KeSetEvent,
  KeWaitForSingleObject,
} from './dispatcher';
export {
  ExAcquireFastMutex,
  ExAcquireFastMutexUnsafe,
  ExReleaseFastMutex,
  ExReleaseFastMutexUnsafe,
  ExTryToAcquireFastMutex,
  KeAcquireGuardedMutex,
  KeAcquireGuardedMutexUnsafe,
  KeReleaseGuardedMutex,
  KeReleaseGuardedMutexUnsafe,
  KeTryToAcquireGuardedMutex,
} from './gatedmutex';
export {
  KeReadStateMutex,
  KeReleaseMutex,
} from './mutant';
export {
  ExAcquirePushLockExclusiveEx,
  ExAcquirePushLockSharedEx,
  ExAcquireRundownProtection,
  ExReleasePushLockExclusiveEx,
  ExReleasePushLockSharedEx,
  ExReleaseRundownProtection,
} from './pushlock';
export {
  KeEnterCriticalRegion,
  KeEnterGuardedRegion,
  KeLeaveCriticalRegion,
  KeLeaveGuardedRegion,
} from './region';
export {
  ExAcquireResourceExclusiveLite,
  ExAcquireResourceSharedLite,
  ExReleaseResourceLite,
} from './resource';
export { IoAcquireRemoveLockEx, IoReleaseRemoveLockEx } from './removelock';
export {
  KeAcquireQueuedSpinLock,
  KeAcquireQueuedSpinLockRaiseToSynch,
  KeReleaseQueuedSpinLock,
  KeTryToAcquireQueuedSpinLock,
  KeTryToAcquireQueuedSpinLockRaiseToSynch,
} from './numberedlock';
