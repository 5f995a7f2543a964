// AssemblyScript: mutexes that nobody waits for. The whole of it: ke/mutant.
import { hasNoWaiters, objectType, setSignalState, signalState, tryLock, unlock } from './dispatcher';
import { thread } from './irql';
import { DISPATCH_LEVEL, THREAD_KERNEL_APC_DISABLE, THREAD_MUTANT_LIST } from './layout';
import { hasNoApcs, isAddress, isQuiet } from './short';

@external("kernel", "KeReleaseMutex")
declare function releaseMutex(mutex: i32, wait: i32): i32;
@external("kernel", "KeReadStateMutex")
declare function readStateMutex(mutex: i32): i32;

const MUTANT: i32 = 2;
// KMUTANT; both ends of a LIST_ENTRY.
const LIST_ENTRY: i32 = 16;
const OWNER: i32 = 24;
const ABANDONED: i32 = 28;
const APC_DISABLE: i32 = 29;
const BLINK: i32 = 4;
const STATUS_ABANDONED: i32 = 0x80;

/** Whether the current thread has it and may have it once more. */
// @ts-expect-error: decorator
@inline
export function isOwnedMutant(mutant: i32, state: i32): bool {
  return state <= 0 && state != i32.MIN_VALUE && load<i32>(mutant + OWNER) == thread();
}

// @ts-expect-error: decorator
@inline
function changeApcDisable(delta: i32): void {
  const count = thread() + THREAD_KERNEL_APC_DISABLE;
  store<i32>(count, load<i32>(count) + delta);
}

/** Gives a locked mutant, free or its own, to the current thread. @returns the wait's status */
export function acquireMutant(mutant: i32, state: i32): i32 {
  setSignalState(mutant, state - 1);
  if (state != 1) return 0;
  const owner = thread();
  const abandoned = load<u8>(mutant + ABANDONED) != 0;
  store<i32>(mutant + OWNER, owner);
  store<u8>(mutant + ABANDONED, 0);
  changeApcDisable(-i32(load<u8>(mutant + APC_DISABLE)));
  const head = owner + THREAD_MUTANT_LIST;
  const entry = mutant + LIST_ENTRY;
  const last = load<i32>(head + BLINK);
  store<i32>(entry, head);
  store<i32>(entry + BLINK, last);
  store<i32>(last, entry);
  store<i32>(head + BLINK, entry);
  return abandoned ? STATUS_ABANDONED : 0;
}

// @ts-expect-error: decorator
@inline
function disown(mutant: i32): void {
  const entry = mutant + LIST_ENTRY;
  const next = load<i32>(entry);
  const previous = load<i32>(entry + BLINK);
  store<i32>(previous, next);
  store<i32>(next + BLINK, previous);
  store<i32>(entry, 0);
  store<i32>(mutant + OWNER, 0);
  changeApcDisable(i32(load<u8>(mutant + APC_DISABLE)));
}

export function KeReleaseMutex(mutex: i32, wait: i32): i32 {
  if (
    wait == 0 &&
    isQuiet(DISPATCH_LEVEL) &&
    isAddress(mutex) &&
    objectType(mutex) == MUTANT &&
    load<i32>(mutex + OWNER) == thread() &&
    hasNoApcs() &&
    tryLock(mutex)
  ) {
    const old = signalState(mutex);
    if (old < 0 || hasNoWaiters(mutex)) {
      setSignalState(mutex, old + 1);
      if (old == 0) disown(mutex);
      unlock(mutex);
      return old;
    }
    unlock(mutex);
  }
  return releaseMutex(mutex, wait);
}

export function KeReadStateMutex(mutex: i32): i32 {
  if (isQuiet(DISPATCH_LEVEL) && isAddress(mutex)) return signalState(mutex);
  return readStateMutex(mutex);
}
