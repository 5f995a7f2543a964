/**
 * The `Wait` argument of KeSetEvent, KeReleaseSemaphore and KeReleaseMutex: the call returns at
 * DISPATCH_LEVEL, so nothing else runs on the processor until the wait that must follow, which lowers.
 */

import { readI32, writeI32 } from '../hal/memory.js';
import { DISPATCH_LEVEL, PRCB_IRQL } from '../hot/layout.js';
import { currentIrql, currentPrcb, currentThread } from './current.js';
import { raiseIrql } from './irql.js';
import { KTHREAD } from './thread.js';

/** Raises and notes for the next wait what to lower to. */
export function holdForWait(): void {
  const thread = currentThread();
  if (currentIrql() >= DISPATCH_LEVEL) return;
  writeI32(thread + KTHREAD.WaitNextIrql, raiseIrql(DISPATCH_LEVEL));
  writeI32(thread + KTHREAD.WaitNext, 1);
}

/**
 * Ends the hold, where there is one: IRQL is what it was before. Waits do, and so does the end of a thread,
 * since samples set their last event with Wait = TRUE and no wait after it.
 */
export function endHold(): void {
  const thread = currentThread();
  if (readI32(thread + KTHREAD.WaitNext) === 0) return;
  writeI32(thread + KTHREAD.WaitNext, 0);
  writeI32(currentPrcb() + PRCB_IRQL, readI32(thread + KTHREAD.WaitNextIrql));
}
