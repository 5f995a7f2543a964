/** Semaphores. Source: WDK documentation. The object lock guards count and limit. */
import { readI32, writeI32 } from '../hal/memory.js';
import { HEADER, initializeHeader, lockObject, ObjectType, signalState, unlockObject } from './dispatcher.js';
import { holdForWait } from './holdforwait.js';
import { refuseWithWaiters, requireObject } from './objectcheck.js';
import { raiseStatus } from './raise.js';
import { signalObject } from './signal.js';

/** KSEMAPHORE on x86. */
export const KSEMAPHORE = { Limit: 16, size: 20 } as const;
const STATUS_SEMAPHORE_LIMIT_EXCEEDED = 0xc0000047 | 0;

/** KeInitializeSemaphore. IRQL: any. @param Count initial count @param Limit most the count may reach */
export function KeInitializeSemaphore(Semaphore: number, Count: number, Limit: number): void {
  refuseWithWaiters(Semaphore);
  initializeHeader(Semaphore, ObjectType.Semaphore, KSEMAPHORE.size, Count);
  writeI32(Semaphore + KSEMAPHORE.Limit, Limit);
}

/**
 * KeReleaseSemaphore. IRQL: <= DISPATCH_LEVEL; <= APC_LEVEL with Wait = TRUE.
 * @param Adjustment how much to add to the count
 * @returns the previous count
 * Raises STATUS_SEMAPHORE_LIMIT_EXCEEDED over the limit; the count stays.
 */
export function KeReleaseSemaphore(Semaphore: number, Increment: number, Adjustment: number, Wait: number): number {
  requireObject(Semaphore, ObjectType.Semaphore, 'KeReleaseSemaphore');
  if (exceedsLimit(Semaphore, Adjustment)) raiseStatus(STATUS_SEMAPHORE_LIMIT_EXCEEDED);
  if (Wait !== 0) holdForWait();
  const old = addToSemaphore(Semaphore, Increment, Adjustment);
  if (old === LIMIT_EXCEEDED) raiseStatus(STATUS_SEMAPHORE_LIMIT_EXCEEDED);
  return old;
}

/** What `addToSemaphore` returns instead of a count. */
export const LIMIT_EXCEEDED = -1;

/** KeReleaseSemaphore without an exception. @returns the previous count, or LIMIT_EXCEEDED with nothing changed */
export function addToSemaphore(semaphore: number, increment: number, adjustment: number): number {
  let exceeded = false;
  const old = signalObject(semaphore, increment, () => {
    const count = signalState(semaphore);
    exceeded = exceedsLimit(semaphore, adjustment);
    if (!exceeded) writeI32(semaphore + HEADER.SignalState, count + adjustment);
    return count;
  });
  return exceeded ? LIMIT_EXCEEDED : old;
}

function exceedsLimit(semaphore: number, adjustment: number): boolean {
  const count = signalState(semaphore);
  const sum = count + adjustment;
  return sum > readI32(semaphore + KSEMAPHORE.Limit) || sum < count;
}

/** KeReadStateSemaphore. IRQL: any. @returns the count. */
export function KeReadStateSemaphore(Semaphore: number): number {
  requireObject(Semaphore, ObjectType.Semaphore, 'KeReadStateSemaphore');
  lockObject(Semaphore);
  const count = signalState(Semaphore);
  unlockObject(Semaphore);
  return count;
}
