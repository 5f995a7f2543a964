/**
 * CmLock: one lock for the tree of keys, its values, and who waits for a change of it. It is held for a search down the
 * tree and the change of a few links, never while data is copied (see `blob`), so it is not worth telling readers from
 * writers. Names, links, flags, times, and the counts of keys are its; what a blob holds never changes.
 */
import { acquireLock, releaseLock } from '../hal/lock.js';
import { MACHINE } from '../ke/system.js';

/** Runs `body` under CmLock. It may allocate pool; it may not call drivers, wait, set events, or drop references to objects. */
export function withRegistry<T>(body: () => T): T {
  acquireLock(MACHINE.CmLock);
  try {
    return body();
  } finally {
    releaseLock(MACHINE.CmLock);
  }
}
