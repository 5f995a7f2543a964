/**
 * Which of the kernel's routines order the driver's code by themselves, and how: whoever takes a lock knows what was
 * done before it was released. Routines whose effect is not at their call (waits, DPCs, timers, threads, work items,
 * APCs) tell the detector inside, see ke/ordering.
 */
import { ExIsResourceAcquiredExclusiveLite } from '../../ex/resource.js';
import { readI32 } from '../../hal/memory.js';
import { currentIrql } from '../../ke/current.js';
import { observeOrder, orderAcquired, orderReleased } from '../../ke/ordering.js';
import { acquiredExclusive, irqlLowers, irqlRaised, RACE_DETECTOR, releasedShared } from './detector.js';

type Routine = (...args: (number | bigint)[]) => unknown;
/** Wraps a routine so that the detector learns of it. */
type Edge = (routine: Routine) => Routine;

/** Acquires its argument of that index when it has returned. */
function takes(index: number): Edge {
  return (routine) =>
    (...args) => {
      const result = routine(...args);
      orderAcquired(Number(args[index]));
      return result;
    };
}

/** Acquires it when it returns TRUE. */
function mayTake(index: number): Edge {
  return (routine) =>
    (...args) => {
      const result = routine(...args);
      if ((Number(result) & 0xff) !== 0) orderAcquired(Number(args[index]));
      return result;
    };
}

/** Releases its argument of that index before it does. */
function gives(index: number): Edge {
  return (routine) =>
    (...args) => {
      orderReleased(Number(args[index]));
      return routine(...args);
    };
}

/** Has its first argument for itself when it has returned. */
const takesExclusive: Edge =
  (routine) =>
  (...args) => {
    const result = routine(...args);
    acquiredExclusive(Number(args[0]));
    return result;
  };

/** The same, when it returns TRUE. */
const mayTakeExclusive: Edge =
  (routine) =>
  (...args) => {
    const result = routine(...args);
    if ((Number(result) & 0xff) !== 0) acquiredExclusive(Number(args[0]));
    return result;
  };

/** Has read under its first argument. */
const givesShared: Edge =
  (routine) =>
  (...args) => {
    releasedShared(Number(args[0]));
    return routine(...args);
  };

/** Releases a resource, however it holds it. */
const givesResource: Edge =
  (routine) =>
  (...args) => {
    const resource = Number(args[0]);
    if (ExIsResourceAcquiredExclusiveLite(resource) !== 0) orderReleased(resource);
    else releasedShared(resource);
    return routine(...args);
  };

/** Does its work under its argument of that index. */
function both(index: number): Edge {
  return (routine) => takes(index)(gives(index)(routine));
}

/** Releases the lock that a LOCK_QUEUE_HANDLE names. */
const givesQueued: Edge =
  (routine) =>
  (...args) => {
    orderReleased(readI32(Number(args[0]) + LOCK_OF_HANDLE));
    return routine(...args);
  };
const LOCK_OF_HANDLE = 4;

const raises: Edge =
  (routine) =>
  (...args) => {
    const old = currentIrql();
    const result = routine(...args);
    irqlRaised(old);
    return result;
  };

const lowers: Edge =
  (routine) =>
  (...args) => {
    irqlLowers(Number(args[0]) & 0xff);
    return routine(...args);
  };

/** Routines by how they order; what is not listed orders nothing. */
const GROUPS: readonly (readonly [Edge, readonly string[]])[] = [
  [raises, ['KfRaiseIrql', 'KeRaiseIrqlToDpcLevel', 'KeRaiseIrqlToSynchLevel']],
  [lowers, ['KfLowerIrql', 'KeLowerIrql']],
  [
    takes(0),
    [
      'KeAcquireSpinLockRaiseToDpc',
      'KfAcquireSpinLock',
      'KeAcquireSpinLockAtDpcLevel',
      'KeAcquireSpinLockForDpc',
      'KeAcquireInStackQueuedSpinLock',
      'KeAcquireInStackQueuedSpinLockAtDpcLevel',
      'KeAcquireInStackQueuedSpinLockForDpc',
      'ExAcquireSpinLockShared',
      'ExAcquireSpinLockSharedAtDpcLevel',
      'KeAcquireInterruptSpinLock',
      'ExAcquireFastMutex',
      'ExAcquireFastMutexUnsafe',
      'ExEnterCriticalRegionAndAcquireFastMutexUnsafe',
      'KeAcquireGuardedMutex',
      'KeAcquireGuardedMutexUnsafe',
      'ExAcquirePushLockSharedEx',
      'ExWaitForRundownProtectionRelease',
      'ExWaitForRundownProtectionReleaseCacheAware',
      'IoReleaseRemoveLockAndWaitEx',
      'ExInterlockedPopEntrySList',
      'InterlockedPopEntrySList',
      'ExInterlockedFlushSList',
      'KeRemoveDeviceQueue',
      'KeRemoveByKeyDeviceQueue',
    ],
  ],
  [
    mayTake(0),
    [
      'KeTryToAcquireSpinLockAtDpcLevel',
      'ExTryToAcquireFastMutex',
      'KeTryToAcquireGuardedMutex',
      'ExAcquireResourceSharedLite',
      'ExAcquireSharedStarveExclusive',
      'ExAcquireSharedWaitForExclusive',
      'ExEnterCriticalRegionAndAcquireResourceShared',
      'ExEnterCriticalRegionAndAcquireSharedWaitForExclusive',
    ],
  ],
  [
    gives(0),
    [
      'KeReleaseSpinLock',
      'KfReleaseSpinLock',
      'KeReleaseSpinLockFromDpcLevel',
      'KeReleaseSpinLockForDpc',
      'ExReleaseSpinLockExclusive',
      'ExReleaseSpinLockExclusiveFromDpcLevel',
      'KeReleaseInterruptSpinLock',
      'ExReleaseFastMutex',
      'ExReleaseFastMutexUnsafe',
      'ExReleaseFastMutexUnsafeAndLeaveCriticalRegion',
      'KeReleaseGuardedMutex',
      'KeReleaseGuardedMutexUnsafe',
      'ExReleasePushLockExclusiveEx',
      'ExConvertExclusiveToSharedLite',
      'ExReleaseRundownProtection',
      'ExReleaseRundownProtectionEx',
      'ExReleaseRundownProtectionCacheAware',
      'ExReleaseRundownProtectionCacheAwareEx',
      'ExRundownCompleted',
      'IoReleaseRemoveLockEx',
      'ExInterlockedPushEntrySList',
      'InterlockedPushEntrySList',
      'KeInsertDeviceQueue',
      'KeInsertByKeyDeviceQueue',
    ],
  ],
  [
    takesExclusive,
    ['ExAcquireSpinLockExclusive', 'ExAcquireSpinLockExclusiveAtDpcLevel', 'ExAcquirePushLockExclusiveEx'],
  ],
  [
    mayTakeExclusive,
    [
      'ExTryConvertSharedSpinLockExclusive',
      'ExAcquireResourceExclusiveLite',
      'ExEnterCriticalRegionAndAcquireResourceExclusive',
    ],
  ],
  [givesShared, ['ExReleaseSpinLockShared', 'ExReleaseSpinLockSharedFromDpcLevel', 'ExReleasePushLockSharedEx']],
  [
    givesResource,
    ['ExReleaseResourceLite', 'ExReleaseResourceForThreadLite', 'ExReleaseResourceAndLeaveCriticalRegion'],
  ],
  [
    givesQueued,
    [
      'KeReleaseInStackQueuedSpinLock',
      'KeReleaseInStackQueuedSpinLockFromDpcLevel',
      'KeReleaseInStackQueuedSpinLockForDpc',
    ],
  ],
  [both(0), ['IoStartPacket', 'IoStartNextPacket', 'IoCancelIrp', 'ExNotifyCallback']],
  [both(1), ['ExInterlockedRemoveHeadList', 'ExInterlockedPopEntryList']],
  [
    both(2),
    [
      'ExInterlockedInsertHeadList',
      'ExInterlockedInsertTailList',
      'ExInterlockedPushEntryList',
      'ExInterlockedAddUlong',
    ],
  ],
  [both(3), ['ExInterlockedAddLargeInteger']],
];

/** Begins to watch in this worker. @param imports what drivers import, by name; changed */
export function watchOrder(imports: Record<string, unknown>): void {
  observeOrder(RACE_DETECTOR);
  for (const [edge, names] of GROUPS) {
    for (const name of names) {
      const routine = imports[name];
      // Reports read the routine's name off the stack.
      if (isRoutine(routine)) imports[name] = Object.defineProperty(edge(routine), 'name', { value: name });
    }
  }
}

function isRoutine(value: unknown): value is Routine {
  return typeof value === 'function';
}
