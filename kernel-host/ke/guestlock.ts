/** A driver's KSPIN_LOCK taken by the kernel: the word of hot/spinlock, 0 or the KTHREAD that holds it. */
import { atomicLoad, atomicStore, compareAndSwap } from '../hal/atomics.js';
import { readI32 } from '../hal/memory.js';
import { BugCode, keBugCheckEx } from './bugcheck.js';
import { currentThread } from './current.js';
import { spinServing } from './irql.js';

/** Takes the lock. The caller is at DISPATCH_LEVEL or above; its own lock is a bug check. */
export function acquireSpinLock(lock: number): void {
  const self = currentThread();
  while (!compareAndSwap(lock, 0, self)) {
    const holder = atomicLoad(lock);
    if (holder === self) lockFault(BugCode.SPIN_LOCK_ALREADY_OWNED, lock, 'acquires', 'which it holds already');
    if (holder !== 0) spinServing(lock, holder);
  }
}

/** Releases it. The caller holds it. */
export function releaseSpinLock(lock: number): void {
  if (readI32(lock) !== currentThread())
    lockFault(BugCode.SPIN_LOCK_NOT_OWNED, lock, 'releases', 'which it does not hold');
  atomicStore(lock, 0);
}

function lockFault(code: number, lock: number, verb: string, why: string): never {
  const address = (lock >>> 0).toString(16).padStart(8, '0');
  keBugCheckEx(code, lock, 0, 0, 0, `The processor ${verb} the spin lock at 0x${address}, ${why}.`);
}
