/**
 * Numbers of threads' contexts. A new thread has the number that has been free for the longest: what the last thread
 * with that number did would be taken for its own.
 */
import { atomicAdd, atomicStore, compareAndSwap } from '../../hal/atomics.js';
import { RACE_LOCKS_BASE } from '../../hal/map.js';
import { readI32 } from '../../hal/memory.js';
import { MACHINE } from '../../ke/system.js';
import { MOST_CONTEXTS } from './layout.js';

/** A word for each number: whether it is taken. Atomic. */
const TAKEN = RACE_LOCKS_BASE + 0x2000;
/** Numbers given out. Atomic. */
const GIVEN = TAKEN + MOST_CONTEXTS * 4;

/** @returns a number for a thread that begins; 0 when all are taken */
export function takeNumber(): number {
  const first = 1 + readI32(MACHINE.VisibleProcessors);
  const count = MOST_CONTEXTS - first;
  const start = atomicAdd(GIVEN, 1) >>> 0;
  for (let step = 0; step < count; step++) {
    const number = first + ((start + step) % count);
    if (compareAndSwap(TAKEN + number * 4, 0, 1)) return number;
  }
  return 0;
}

/** The thread has ended. */
export function freeNumber(number: number): void {
  atomicStore(TAKEN + number * 4, 0);
}
