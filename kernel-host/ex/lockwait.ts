/**
 * Waiting for a lock of the executive. What the thread waits for by its wait block is an event or a semaphore that
 * nobody knows; KTHREAD.WaitLock names the lock, for reports of who waits for whom.
 */
import { writeI32 } from '../hal/memory.js';
import { currentThread } from '../ke/current.js';
import { KTHREAD } from '../ke/thread.js';
import { KeWaitForSingleObject } from '../ke/waitapi.js';

/**
 * Waits for `object` as part of acquiring `lock`. No kernel lock held.
 * @param reason KWAIT_REASON, which also says what kind of lock it is
 */
export function waitForLock(lock: number, object: number, reason: number): void {
  const word = currentThread() + KTHREAD.WaitLock;
  writeI32(word, lock);
  KeWaitForSingleObject(object, reason, 0, 0, 0);
  writeI32(word, 0);
}
