// AssemblyScript: dispatcher objects that nobody waits for: setting and resetting them, and waiting for those that
// are signalled. The whole of it: ke/dispatcher, ke/wait, ke/signal.
import { thread } from './irql';
import { APC_LEVEL, DISPATCH_LEVEL, THREAD_WAIT_NEXT } from './layout';
import { acquireMutant, isOwnedMutant } from './mutant';
import { isAddress, isQuiet, swap } from './short';

@external("kernel", "KeSetEvent")
declare function setEvent(event: i32, increment: i32, wait: i32): i32;
@external("kernel", "KeResetEvent")
declare function resetEvent(event: i32): i32;
@external("kernel", "KeClearEvent")
declare function clearEvent(event: i32): void;
@external("kernel", "KeReadStateEvent")
declare function readStateEvent(event: i32): i32;
@external("kernel", "KeReleaseSemaphore")
declare function releaseSemaphore(semaphore: i32, increment: i32, adjustment: i32, wait: i32): i32;
@external("kernel", "KeWaitForSingleObject")
declare function waitForSingleObject(object: i32, reason: i32, mode: i32, alertable: i32, timeout: i32): i32;

// DISPATCHER_HEADER, KSEMAPHORE.
const SIGNAL_STATE: i32 = 4;
const WAIT_LIST: i32 = 8;
const LIMIT: i32 = 16;
const LOCKED: i32 = 0x80;
const TYPE: i32 = 0x7f;

const NOTIFICATION_EVENT: i32 = 0;
const SYNCHRONIZATION_EVENT: i32 = 1;
const MUTANT: i32 = 2;
const PROCESS: i32 = 3;
const SEMAPHORE: i32 = 5;
const THREAD: i32 = 6;
const NOTIFICATION_TIMER: i32 = 8;
const SYNCHRONIZATION_TIMER: i32 = 9;

// @ts-expect-error: decorator
@inline
export function signalState(object: i32): i32 {
  return load<i32>(object + SIGNAL_STATE);
}

// @ts-expect-error: decorator
@inline
export function setSignalState(object: i32, state: i32): void {
  store<i32>(object + SIGNAL_STATE, state);
}

/** Nobody waits for it; nor is that so of what was never initialised. */
// @ts-expect-error: decorator
@inline
export function hasNoWaiters(object: i32): bool {
  return load<i32>(object + WAIT_LIST) == object + WAIT_LIST;
}

/** @returns whether the object was not locked, and is now. */
// @ts-expect-error: decorator
@inline
export function tryLock(object: i32): bool {
  const word = load<i32>(object);
  return (word & LOCKED) == 0 && swap(object, word, word | LOCKED);
}

// @ts-expect-error: decorator
@inline
export function unlock(object: i32): void {
  atomic.and<i32>(object, ~LOCKED);
}

// @ts-expect-error: decorator
@inline
export function objectType(object: i32): i32 {
  return load<i32>(object) & TYPE;
}

// @ts-expect-error: decorator
@inline
function isEvent(event: i32): bool {
  return isAddress(event) && objectType(event) <= SYNCHRONIZATION_EVENT;
}

export function KeSetEvent(event: i32, increment: i32, wait: i32): i32 {
  if (wait == 0 && isQuiet(DISPATCH_LEVEL) && isEvent(event) && tryLock(event)) {
    if (hasNoWaiters(event)) {
      const old = signalState(event);
      setSignalState(event, 1);
      unlock(event);
      return old;
    }
    unlock(event);
  }
  return setEvent(event, increment, wait);
}

export function KeResetEvent(event: i32): i32 {
  if (isQuiet(DISPATCH_LEVEL) && isEvent(event) && load<i32>(event + WAIT_LIST) != 0 && tryLock(event)) {
    const old = signalState(event);
    setSignalState(event, 0);
    unlock(event);
    return old;
  }
  return resetEvent(event);
}

export function KeClearEvent(event: i32): void {
  if (isQuiet(DISPATCH_LEVEL) && isEvent(event) && load<i32>(event + WAIT_LIST) != 0 && tryLock(event)) {
    setSignalState(event, 0);
    unlock(event);
    return;
  }
  clearEvent(event);
}

export function KeReadStateEvent(event: i32): i32 {
  if (isQuiet(DISPATCH_LEVEL) && isEvent(event)) return atomic.load<i32>(event + SIGNAL_STATE);
  return readStateEvent(event);
}

export function KeReleaseSemaphore(semaphore: i32, increment: i32, adjustment: i32, wait: i32): i32 {
  if (
    wait == 0 &&
    isQuiet(DISPATCH_LEVEL) &&
    isAddress(semaphore) &&
    objectType(semaphore) == SEMAPHORE &&
    tryLock(semaphore)
  ) {
    const old = signalState(semaphore);
    const sum = old + adjustment;
    if (hasNoWaiters(semaphore) && sum >= old && sum <= load<i32>(semaphore + LIMIT)) {
      setSignalState(semaphore, sum);
      unlock(semaphore);
      return old;
    }
    unlock(semaphore);
  }
  return releaseSemaphore(semaphore, increment, adjustment, wait);
}

/** Takes a locked object if it is signalled. @returns the wait's status, or -1 */
// @ts-expect-error: decorator
@inline
function take(object: i32): i32 {
  const type = objectType(object);
  const state = signalState(object);
  if (type == MUTANT) return isOwnedMutant(object, state) || state > 0 ? acquireMutant(object, state) : -1;
  if (state <= 0) return -1;
  if (type == SYNCHRONIZATION_EVENT || type == SYNCHRONIZATION_TIMER) setSignalState(object, 0);
  else if (type == SEMAPHORE) setSignalState(object, state - 1);
  else if (type != NOTIFICATION_EVENT && type != THREAD && type != PROCESS && type != NOTIFICATION_TIMER) return -1;
  return 0;
}

export function KeWaitForSingleObject(object: i32, reason: i32, mode: i32, alertable: i32, timeout: i32): i32 {
  if (
    isQuiet(APC_LEVEL) &&
    load<i32>(thread() + THREAD_WAIT_NEXT) == 0 &&
    isAddress(object) &&
    load<i32>(object + WAIT_LIST) != 0 &&
    tryLock(object)
  ) {
    const status = take(object);
    unlock(object);
    if (status >= 0) return status;
  }
  return waitForSingleObject(object, reason, mode, alertable, timeout);
}
