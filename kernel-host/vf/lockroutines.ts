/** The routines that acquire and release locks, as the verifier wraps them: which lock, of what kind, and how. */
import { readI32, readU8, writeI32 } from '../hal/memory.js';
import { NUMBERED_LOCKS } from '../hot/layout.js';
import { captureStack } from '../kd/stackdepot.js';
import { currentThread } from '../ke/current.js';
import { KINTERRUPT } from '../ke/interruptservice.js';
import { MACHINE } from '../ke/system.js';
import { ENTRY, entryOf, removeHeld } from './heldlocks.js';
import { afterAcquire, beforeAcquire, beforeRelease, belowDispatch } from './lockrules.js';
import { dropNode, findNode, Kind, Mode, resetNode } from './lockstate.js';
import { waitForMultiple, waitForSingle } from './waitroutines.js';

/** A routine of the kernel as drivers import it. */
export type Routine = (...args: number[]) => unknown;
/** What stands in for it. */
export type Wrapper = (routine: Routine) => Routine;

const { Exclusive, Shared, StarvingShared } = Mode;
const NUMBERED_STRIDE = 64;

const first = (lock: number): number => lock;
const numbered = (number: number): number => NUMBERED_LOCKS + number * NUMBERED_STRIDE;
const ofInterrupt = (interrupt: number): number => readI32(interrupt + KINTERRUPT.ActualLock);
const ofHandle = (handle: number): number => readI32(handle + 4);
const cancelLock = (): number => MACHINE.CancelLock;
type LockOf = (argument: number) => number;

/** Waits until it has the lock. @param irql what it returns is the old IRQL */
function acquires(kind: number, mode: number, lockOf: LockOf = first, irql = false): Wrapper {
  return (routine) => (a, b, c) => {
    const lock = lockOf(a as number);
    beforeAcquire(lock, kind, mode, true);
    const result = routine(a as number, b as number, c as number);
    afterAcquire(lock, kind, mode, irql ? Number(result) : -1);
    return result;
  };
}

/** Returns whether it has the lock. @param waits index of the argument that says whether to wait; -1: never */
function tries(kind: number, mode: number, waits = -1, lockOf: LockOf = first): Wrapper {
  return (routine) =>
    (...args) => {
      const lock = lockOf(args[0] as number);
      const mayWait = waits >= 0 && ((args[waits] as number) & 0xff) !== 0;
      if (mayWait) beforeAcquire(lock, kind, mode, true);
      const result = routine(...args);
      if ((Number(result) & 0xff) !== 0) afterAcquire(lock, kind, mode, -1);
      return result;
    };
}

/** @param irqlOf the IRQL that the release lowers to; -1: none */
function releases(
  kind: number,
  mode: number,
  lockOf: LockOf = first,
  irqlOf: (a: number, b: number) => number = () => -1,
): Wrapper {
  return (routine) => (a, b, c) => {
    beforeRelease(lockOf(a as number), kind, mode, irqlOf(a as number, b as number));
    return routine(a as number, b as number, c as number);
  };
}

const secondIrql = (_lock: number, irql: number): number => irql & 0xff;

/** A lock is initialised. */
function initializes(kind: number): Wrapper {
  return (routine) => (a, b, c) => {
    const result = routine(a as number, b as number, c as number);
    resetNode(a as number, kind, captureStack());
    return result;
  };
}

/** A semaphore that one thread at a time can have is used as a lock, until somebody else releases it. */
const initializesSemaphore: Wrapper = (routine) => (semaphore, count, limit) => {
  const result = routine(semaphore as number, count as number, limit as number);
  if (count === 1 && limit === 1) resetNode(semaphore as number, Kind.Semaphore, captureStack());
  else if (findNode(semaphore as number) !== 0) dropNode(semaphore as number);
  return result;
};

const releasesSemaphore: Wrapper = (routine) => (semaphore, increment, adjustment, wait) => {
  const lock = semaphore as number;
  if (findNode(lock) !== 0) {
    if (entryOf(lock) !== 0) beforeRelease(lock, Kind.Semaphore, Exclusive, -1);
    else dropNode(lock);
  }
  return routine(lock, increment as number, adjustment as number, wait as number);
};

const drops: Wrapper = (routine) => (a, b, c) => {
  const result = routine(a as number, b as number, c as number);
  dropNode(a as number);
  return result;
};

/** What a resource's owner gives away is not the thread's any more. */
const givesAway: Wrapper = (routine) => (resource, owner) => {
  const result = routine(resource as number, owner as number);
  const entry = entryOf(resource as number);
  if (entry !== 0) removeHeld(entry);
  return result;
};

const releasesForThread: Wrapper = (routine) => (resource, thread) => {
  if (thread === currentThread()) beforeRelease(resource as number, Kind.Resource, Exclusive, -1);
  return routine(resource as number, thread as number);
};

function converts(mode: number): Wrapper {
  return (routine) => (lock) => {
    const result = routine(lock as number);
    const entry = entryOf(lock as number);
    if (entry !== 0 && (result === undefined || Number(result) !== 0)) writeI32(entry + ENTRY.Mode, mode);
    return result;
  };
}

/** ExInterlocked… hold the lock for a moment, and call nobody meanwhile. */
function holdsBriefly(index: number): Wrapper {
  return (routine) =>
    (...args) => {
      beforeAcquire(args[index] as number, Kind.Spin, Exclusive, true);
      return routine(...args);
    };
}

const lowers: Wrapper = (routine) => (irql) => {
  belowDispatch((irql as number) & 0xff);
  return routine(irql as number);
};

const synchronizes: Wrapper = (routine) => (interrupt, callback, context) => {
  const lock = ofInterrupt(interrupt as number);
  beforeAcquire(lock, Kind.Spin, Exclusive, true);
  afterAcquire(lock, Kind.Spin, Exclusive, -1);
  const result = routine(interrupt as number, callback as number, context as number);
  beforeRelease(lock, Kind.Spin, Exclusive, -1);
  return result;
};

const { Unused, Spin, QueuedSpin, ReaderWriterSpin, FastMutex, GuardedMutex, PushLock, Resource, Mutex } = Kind;
const oldIrqlOf = (handle: number): number => readU8(handle + 8);

/** By the routine's name. */
export const LOCK_WRAPPERS: Readonly<Record<string, Wrapper>> = {
  KeInitializeSpinLock: initializes(Unused),
  KeAcquireSpinLockRaiseToDpc: acquires(Spin, Exclusive, first, true),
  KfAcquireSpinLock: acquires(Spin, Exclusive, first, true),
  KeAcquireSpinLockForDpc: acquires(Spin, Exclusive, first, true),
  KeAcquireSpinLockAtDpcLevel: acquires(Spin, Exclusive),
  KeTryToAcquireSpinLockAtDpcLevel: tries(Spin, Exclusive),
  KeReleaseSpinLock: releases(Spin, Exclusive, first, secondIrql),
  KfReleaseSpinLock: releases(Spin, Exclusive, first, secondIrql),
  KeReleaseSpinLockForDpc: releases(Spin, Exclusive, first, secondIrql),
  KeReleaseSpinLockFromDpcLevel: releases(Spin, Exclusive),
  KeAcquireInStackQueuedSpinLock: acquires(QueuedSpin, Exclusive),
  KeAcquireInStackQueuedSpinLockAtDpcLevel: acquires(QueuedSpin, Exclusive),
  KeAcquireInStackQueuedSpinLockForDpc: acquires(QueuedSpin, Exclusive),
  KeReleaseInStackQueuedSpinLock: releases(QueuedSpin, Exclusive, ofHandle, oldIrqlOf),
  KeReleaseInStackQueuedSpinLockFromDpcLevel: releases(QueuedSpin, Exclusive, ofHandle),
  KeReleaseInStackQueuedSpinLockForDpc: releases(QueuedSpin, Exclusive, ofHandle, oldIrqlOf),
  KeAcquireQueuedSpinLock: acquires(QueuedSpin, Exclusive, numbered, true),
  KeAcquireQueuedSpinLockRaiseToSynch: acquires(QueuedSpin, Exclusive, numbered, true),
  KeTryToAcquireQueuedSpinLock: tries(QueuedSpin, Exclusive, -1, numbered),
  KeTryToAcquireQueuedSpinLockRaiseToSynch: tries(QueuedSpin, Exclusive, -1, numbered),
  KeReleaseQueuedSpinLock: releases(QueuedSpin, Exclusive, numbered, secondIrql),
  ExAcquireSpinLockExclusive: acquires(ReaderWriterSpin, Exclusive, first, true),
  ExAcquireSpinLockExclusiveAtDpcLevel: acquires(ReaderWriterSpin, Exclusive),
  ExAcquireSpinLockShared: acquires(ReaderWriterSpin, Shared, first, true),
  ExAcquireSpinLockSharedAtDpcLevel: acquires(ReaderWriterSpin, Shared),
  ExTryConvertSharedSpinLockExclusive: converts(Exclusive),
  ExReleaseSpinLockExclusive: releases(ReaderWriterSpin, Exclusive, first, secondIrql),
  ExReleaseSpinLockExclusiveFromDpcLevel: releases(ReaderWriterSpin, Exclusive),
  ExReleaseSpinLockShared: releases(ReaderWriterSpin, Shared, first, secondIrql),
  ExReleaseSpinLockSharedFromDpcLevel: releases(ReaderWriterSpin, Shared),
  KeAcquireInterruptSpinLock: acquires(Spin, Exclusive, ofInterrupt, true),
  KeReleaseInterruptSpinLock: releases(Spin, Exclusive, ofInterrupt, secondIrql),
  KeSynchronizeExecution: synchronizes,
  IoAcquireCancelSpinLock: acquires(Spin, Exclusive, cancelLock),
  IoReleaseCancelSpinLock: releases(Spin, Exclusive, cancelLock, (irql) => irql & 0xff),
  ExInitializeFastMutex: initializes(FastMutex),
  ExAcquireFastMutex: acquires(FastMutex, Exclusive),
  ExAcquireFastMutexUnsafe: acquires(FastMutex, Exclusive),
  ExEnterCriticalRegionAndAcquireFastMutexUnsafe: acquires(FastMutex, Exclusive),
  ExTryToAcquireFastMutex: tries(FastMutex, Exclusive),
  ExReleaseFastMutex: releases(FastMutex, Exclusive),
  ExReleaseFastMutexUnsafe: releases(FastMutex, Exclusive),
  ExReleaseFastMutexUnsafeAndLeaveCriticalRegion: releases(FastMutex, Exclusive),
  KeInitializeGuardedMutex: initializes(GuardedMutex),
  KeAcquireGuardedMutex: acquires(GuardedMutex, Exclusive),
  KeAcquireGuardedMutexUnsafe: acquires(GuardedMutex, Exclusive),
  KeTryToAcquireGuardedMutex: tries(GuardedMutex, Exclusive),
  KeReleaseGuardedMutex: releases(GuardedMutex, Exclusive),
  KeReleaseGuardedMutexUnsafe: releases(GuardedMutex, Exclusive),
  ExInitializePushLock: initializes(PushLock),
  ExAcquirePushLockExclusiveEx: acquires(PushLock, Exclusive),
  ExAcquirePushLockSharedEx: acquires(PushLock, Shared),
  ExReleasePushLockExclusiveEx: releases(PushLock, Exclusive),
  ExReleasePushLockSharedEx: releases(PushLock, Shared),
  ExInitializeResourceLite: initializes(Resource),
  ExReinitializeResourceLite: initializes(Resource),
  ExDeleteResourceLite: drops,
  ExAcquireResourceExclusiveLite: tries(Resource, Exclusive, 1),
  ExAcquireResourceSharedLite: tries(Resource, Shared, 1),
  ExAcquireSharedStarveExclusive: tries(Resource, StarvingShared, 1),
  ExAcquireSharedWaitForExclusive: tries(Resource, Shared, 1),
  ExEnterCriticalRegionAndAcquireResourceExclusive: acquires(Resource, Exclusive),
  ExEnterCriticalRegionAndAcquireResourceShared: acquires(Resource, Shared),
  ExEnterCriticalRegionAndAcquireSharedWaitForExclusive: acquires(Resource, Shared),
  ExReleaseResourceLite: releases(Resource, Exclusive),
  ExReleaseResourceAndLeaveCriticalRegion: releases(Resource, Exclusive),
  ExReleaseResourceForThreadLite: releasesForThread,
  ExSetResourceOwnerPointer: givesAway,
  ExConvertExclusiveToSharedLite: converts(Shared),
  KeInitializeMutex: initializes(Mutex),
  KeInitializeMutant: initializes(Mutex),
  KeReleaseMutex: releases(Mutex, Exclusive),
  KeReleaseMutant: releases(Mutex, Exclusive),
  KeInitializeSemaphore: initializesSemaphore,
  KeReleaseSemaphore: releasesSemaphore,
  KeWaitForSingleObject: waitForSingle,
  KeWaitForMultipleObjects: waitForMultiple,
  KeLowerIrql: lowers,
  KfLowerIrql: lowers,
  ExInterlockedInsertHeadList: holdsBriefly(2),
  ExInterlockedInsertTailList: holdsBriefly(2),
  ExInterlockedRemoveHeadList: holdsBriefly(1),
  ExInterlockedPopEntryList: holdsBriefly(1),
  ExInterlockedPushEntryList: holdsBriefly(2),
  ExInterlockedAddLargeInteger: holdsBriefly(2),
  ExInterlockedAddUlong: holdsBriefly(2),
};
