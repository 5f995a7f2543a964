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

/** None of them has more arguments; fixed ones keep V8 from making arrays. */
type Routine = (a: number, b: number, c: number, d: number) => unknown;
/** Wraps a routine so that the detector learns of it. */
type Edge = (routine: Routine) => Routine;

/** Which of a routine's arguments says the object. */
type ObjectOf = (a: number, b: number, c: number, d: number) => number;
const first: ObjectOf = (a) => a;
const second: ObjectOf = (_a, b) => b;
const third: ObjectOf = (_a, _b, c) => c;
const fourth: ObjectOf = (_a, _b, _c, d) => d;
const LOCK_OF_HANDLE = 4;
/** The lock that a LOCK_QUEUE_HANDLE names. */
const queued: ObjectOf = (handle) => readI32(handle + LOCK_OF_HANDLE);

/** Acquires the object when it has returned. */
function takes(objectOf: ObjectOf, acquire: (object: number) => void = orderAcquired): Edge {
  return (routine) => (a, b, c, d) => {
    const result = routine(a, b, c, d);
    acquire(objectOf(a, b, c, d));
    return result;
  };
}

/** Acquires its first argument when it returns TRUE. */
function mayTake(acquire: (object: number) => void): Edge {
  return (routine) => (a, b, c, d) => {
    const result = routine(a, b, c, d);
    if ((Number(result) & 0xff) !== 0) acquire(a);
    return result;
  };
}

/** Releases the object before it does. */
function gives(objectOf: ObjectOf, release: (object: number) => void = orderReleased): Edge {
  return (routine) => (a, b, c, d) => {
    release(objectOf(a, b, c, d));
    return routine(a, b, c, d);
  };
}

/** Does its work under the object. */
function both(objectOf: ObjectOf): Edge {
  return (routine) => takes(objectOf)(gives(objectOf)(routine));
}

/** Releases a resource, however the thread holds it. */
function releaseResource(resource: number): void {
  if (ExIsResourceAcquiredExclusiveLite(resource) !== 0) orderReleased(resource);
  else releasedShared(resource);
}

const raises: Edge = (routine) => (a, b, c, d) => {
  const old = currentIrql();
  const result = routine(a, b, c, d);
  irqlRaised(old);
  return result;
};

const lowers: Edge = (routine) => (a, b, c, d) => {
  irqlLowers(a & 0xff);
  return routine(a, b, c, d);
};

/** Routines by how they order; what is not listed orders nothing. */
const GROUPS: readonly (readonly [Edge, readonly string[]])[] = [
  [raises, ['KfRaiseIrql', 'KeRaiseIrqlToDpcLevel', 'KeRaiseIrqlToSynchLevel']],
  [lowers, ['KfLowerIrql', 'KeLowerIrql']],
  [
    takes(first),
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
    mayTake(orderAcquired),
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
    gives(first),
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
    takes(first, acquiredExclusive),
    ['ExAcquireSpinLockExclusive', 'ExAcquireSpinLockExclusiveAtDpcLevel', 'ExAcquirePushLockExclusiveEx'],
  ],
  [
    mayTake(acquiredExclusive),
    [
      'ExTryConvertSharedSpinLockExclusive',
      'ExAcquireResourceExclusiveLite',
      'ExEnterCriticalRegionAndAcquireResourceExclusive',
    ],
  ],
  [
    gives(first, releasedShared),
    ['ExReleaseSpinLockShared', 'ExReleaseSpinLockSharedFromDpcLevel', 'ExReleasePushLockSharedEx'],
  ],
  [
    gives(first, releaseResource),
    ['ExReleaseResourceLite', 'ExReleaseResourceForThreadLite', 'ExReleaseResourceAndLeaveCriticalRegion'],
  ],
  [
    gives(queued),
    [
      'KeReleaseInStackQueuedSpinLock',
      'KeReleaseInStackQueuedSpinLockFromDpcLevel',
      'KeReleaseInStackQueuedSpinLockForDpc',
    ],
  ],
  [both(first), ['IoStartPacket', 'IoStartNextPacket', 'IoCancelIrp', 'ExNotifyCallback']],
  [both(second), ['ExInterlockedRemoveHeadList', 'ExInterlockedPopEntryList']],
  [
    both(third),
    [
      'ExInterlockedInsertHeadList',
      'ExInterlockedInsertTailList',
      'ExInterlockedPushEntryList',
      'ExInterlockedAddUlong',
    ],
  ],
  [both(fourth), ['ExInterlockedAddLargeInteger']],
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
