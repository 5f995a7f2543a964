/** The locks of the executive that keep everybody else out, for tests that put each to the same use. */

/** How a driver uses a lock. The C of it; `enter` and `leave` pair up. */
export interface Lock {
  readonly name: string;
  /** Global. */
  readonly declare: string;
  readonly initialize: string;
  readonly enter: string;
  readonly leave: string;
  /** Read side, where it has one. */
  readonly enterShared?: string;
  readonly leaveShared?: string;
  readonly destroy?: string;
  /** Rounds a thread of the contention test makes. */
  readonly rounds: number;
}

const SPINNING = 20_000;
const BLOCKING = 1_000;

const FAST_MUTEX: Lock = {
  name: 'fast mutex',
  declare: 'static FAST_MUTEX g_Lock;',
  initialize: 'ExInitializeFastMutex(&g_Lock);',
  enter: 'ExAcquireFastMutex(&g_Lock);',
  leave: 'ExReleaseFastMutex(&g_Lock);',
  rounds: BLOCKING,
};

const TRIED_FAST_MUTEX: Lock = {
  ...FAST_MUTEX,
  name: 'fast mutex, tried first',
  enter: 'if (!ExTryToAcquireFastMutex(&g_Lock)) ExAcquireFastMutex(&g_Lock);',
};

const GUARDED_MUTEX: Lock = {
  name: 'guarded mutex',
  declare: 'static KGUARDED_MUTEX g_Lock;',
  initialize: 'KeInitializeGuardedMutex(&g_Lock);',
  enter: 'KeAcquireGuardedMutex(&g_Lock);',
  leave: 'KeReleaseGuardedMutex(&g_Lock);',
  rounds: BLOCKING,
};

const SPIN_LOCK: Lock = {
  name: 'EX_SPIN_LOCK',
  declare: 'static EX_SPIN_LOCK g_Lock;',
  initialize: 'g_Lock = 0;',
  enter: 'KIRQL irql = ExAcquireSpinLockExclusive(&g_Lock);',
  leave: 'ExReleaseSpinLockExclusive(&g_Lock, irql);',
  enterShared: 'KIRQL irql = ExAcquireSpinLockShared(&g_Lock);',
  leaveShared: 'ExReleaseSpinLockShared(&g_Lock, irql);',
  rounds: SPINNING,
};

const RESOURCE: Lock = {
  name: 'ERESOURCE',
  declare: 'static ERESOURCE g_Lock;',
  initialize: 'ExInitializeResourceLite(&g_Lock);',
  enter: 'ExEnterCriticalRegionAndAcquireResourceExclusive(&g_Lock);',
  leave: 'ExReleaseResourceAndLeaveCriticalRegion(&g_Lock);',
  enterShared: 'ExEnterCriticalRegionAndAcquireResourceShared(&g_Lock);',
  leaveShared: 'ExReleaseResourceAndLeaveCriticalRegion(&g_Lock);',
  destroy: 'ExDeleteResourceLite(&g_Lock);',
  rounds: BLOCKING,
};

const STARVED_RESOURCE: Lock = {
  ...RESOURCE,
  name: 'ERESOURCE with readers past waiting writers',
  enterShared: 'KeEnterCriticalRegion(); ExAcquireSharedStarveExclusive(&g_Lock, TRUE);',
};

const PATIENT_RESOURCE: Lock = {
  ...RESOURCE,
  name: 'ERESOURCE with readers behind waiting writers',
  enterShared: 'ExEnterCriticalRegionAndAcquireSharedWaitForExclusive(&g_Lock);',
};

const PUSH_LOCK: Lock = {
  name: 'push lock',
  declare: 'static EX_PUSH_LOCK g_Lock;',
  initialize: 'ExInitializePushLock(&g_Lock);',
  enter: 'KeEnterCriticalRegion(); ExAcquirePushLockExclusive(&g_Lock);',
  leave: 'ExReleasePushLockExclusive(&g_Lock); KeLeaveCriticalRegion();',
  enterShared: 'KeEnterCriticalRegion(); ExAcquirePushLockShared(&g_Lock);',
  leaveShared: 'ExReleasePushLockShared(&g_Lock); KeLeaveCriticalRegion();',
  rounds: BLOCKING,
};

/** Every one of them. */
export const LOCKS: readonly Lock[] = [
  FAST_MUTEX,
  TRIED_FAST_MUTEX,
  GUARDED_MUTEX,
  SPIN_LOCK,
  PUSH_LOCK,
  RESOURCE,
  STARVED_RESOURCE,
  PATIENT_RESOURCE,
];
