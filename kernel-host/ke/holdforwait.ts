/**
 * The `Wait` argument of KeSetEvent, KeReleaseSemaphore and KeReleaseMutex: the call returns at
 * DISPATCH_LEVEL, so nothing else runs on the processor until the wait that must follow, which lowers.
 */

import { writeI32 } from '../hal/memory.js';
import { DISPATCH_LEVEL } from '../hot/layout.js';
import { currentIrql, currentThread } from './current.js';
import { raiseIrql } from './irql.js';
import { KTHREAD } from './thread.js';

/** Raises and notes for the next wait what to lower to. */
export function holdForWait(): void {
  const thread = currentThread();
  if (currentIrql() >= DISPATCH_LEVEL) return;
  writeI32(thread + KTHREAD.WaitNextIrql, raiseIrql(DISPATCH_LEVEL));
  writeI32(thread + KTHREAD.WaitNext, 1);
}
