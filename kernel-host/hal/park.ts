/**
 * Parking: how a worker sleeps until another worker lets it run. Each worker has one permit word:
 * 0 none, 1 granted, -1 none and the worker sleeps.
 *
 * No wake-up is lost: a grant is a store, not a signal. One that comes before the park is found by the
 * park's compare-exchange; one that comes between that and the sleep finds -1 and notifies, and
 * `Atomics.wait` returns at once when the word is no longer -1.
 */
import { ActorState, isActor, isControlled, tellGranted, yieldBaton } from './control.js';
import { i32 } from './memory.js';

/** Sleeps until the permit comes, and consumes it. @param address permit word */
export function park(address: number): void {
  const index = address >> 2;
  if (isActor()) {
    if (Atomics.load(i32, index) !== 1) yieldBaton(ActorState.Parked, address, 0);
    Atomics.store(i32, index, 0);
    return;
  }
  if (Atomics.compareExchange(i32, index, 0, -1) === 0) {
    while (Atomics.wait(i32, index, -1) !== 'not-equal' && Atomics.load(i32, index) === -1);
  }
  Atomics.store(i32, index, 0);
}

/**
 * Looks for the permit instead of sleeping.
 * @param looks how often at most
 * @returns how many looks it took to find it, and consume it; 0 when it did not come
 */
export function pollPermit(address: number, looks: number): number {
  const index = address >> 2;
  for (let look = 1; look <= looks; look++) {
    if (Atomics.load(i32, index) === 1) {
      Atomics.store(i32, index, 0);
      return look;
    }
  }
  return 0;
}

/**
 * Like `park`, but gives up after `milliseconds`.
 * @returns whether the permit came (and was consumed)
 */
export function parkFor(address: number, milliseconds: number): boolean {
  const index = address >> 2;
  if (isActor()) {
    if (Atomics.load(i32, index) !== 1) yieldBaton(ActorState.Timed, address, 0);
  } else if (Atomics.compareExchange(i32, index, 0, -1) === 0) Atomics.wait(i32, index, -1, milliseconds);
  return Atomics.exchange(i32, index, 0) === 1;
}

/**
 * For the clock of a controlled machine: sleeps until the permit comes, a timer is due, or time passes.
 * @returns whether the permit came (and was consumed)
 */
export function parkClock(address: number): boolean {
  const index = address >> 2;
  if (isActor()) {
    if (Atomics.load(i32, index) !== 1) yieldBaton(ActorState.Clock, address, 0);
    return Atomics.exchange(i32, index, 0) === 1;
  }
  park(address);
  return true;
}

/** Grants the permit; wakes the worker when it sleeps. Granting twice is one grant. */
export function unpark(address: number): void {
  const index = address >> 2;
  if (Atomics.exchange(i32, index, 1) === -1) Atomics.notify(i32, index, 1);
  if (isControlled()) tellGranted();
}

/**
 * Lets the operating system run something else for a moment, at most about 50 µs, or until the word at
 * `address` is no longer `value` and somebody notifies. For spinners that have spun long enough.
 */
export function relax(address: number, value: number): void {
  if (isActor()) yieldBaton(ActorState.Spinning, address, value);
  else Atomics.wait(i32, address >> 2, value, 0.05);
}

/**
 * Sleeps while the word at `address` is `value`, until `wakeAll`; a while at most, so that who sleeps can see
 * the machine stop.
 */
export function sleepWhile(address: number, value: number): void {
  if (isActor()) yieldBaton(ActorState.Spinning, address, value);
  else Atomics.wait(i32, address >> 2, value, 20);
}

/** Wakes whoever sleeps in `relax` or `sleepWhile` on the word at `address`. */
export function wakeAll(address: number): void {
  Atomics.notify(i32, address >> 2);
}
