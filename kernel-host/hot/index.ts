// AssemblyScript: the kernel's hot paths. Every worker has an instance; guest images import these directly,
// so that a call is wasm to wasm.
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
  KeAcquireInStackQueuedSpinLock,
  KeAcquireInStackQueuedSpinLockAtDpcLevel,
  KeAcquireSpinLockAtDpcLevel,
  KeAcquireSpinLockRaiseToDpc,
  KeInitializeSpinLock,
  KeReleaseInStackQueuedSpinLock,
  KeReleaseInStackQueuedSpinLockFromDpcLevel,
  KeReleaseSpinLock,
  KeReleaseSpinLockFromDpcLevel,
  KeTestSpinLock,
  KeTryToAcquireSpinLockAtDpcLevel,
  KfAcquireSpinLock,
  KfReleaseSpinLock,
} from './spinlock';
