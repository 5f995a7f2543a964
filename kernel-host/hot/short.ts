// AssemblyScript: the short course of a kernel routine: what it does when nothing is out of the ordinary, so that
// nobody waits or is woken. The whole routine is in TypeScript under the same name, module `kernel`; a short
// course that does not apply has changed nothing, and calls it.
//
// Invariant: a short course ends like the whole routine would have, with the same locks, in the same order. Where
// one changes, the other has to.
import { prcb, thread } from './irql';
import {
  ADDRESS_LIMIT,
  LOWEST_ADDRESS,
  PRCB_IRQL,
  PRCB_PENDING,
  THREAD_APC_LISTS,
} from './layout';

/** Largest object whose address `isAddress` vouches for, in bytes. */
const LARGEST: i32 = 64;

/** Whether an object may lie there. Zero and its neighbours, and odd addresses, are for the whole routine. */
// @ts-expect-error: decorator
@inline
export function isAddress(address: i32): bool {
  return (address & 3) == 0 && u32(address - LOWEST_ADDRESS) < u32(ADDRESS_LIMIT - LOWEST_ADDRESS - LARGEST);
}

/** Whether a routine for IRQLs up to `highest` may be called here, and the processor has nothing to serve first. */
// @ts-expect-error: decorator
@inline
export function isQuiet(highest: i32): bool {
  const processor = prcb();
  return load<i32>(processor + PRCB_IRQL) <= highest && load<i32>(processor + PRCB_PENDING) == 0;
}

/** Whether no kernel APC waits for the current thread to leave a region. */
// @ts-expect-error: decorator
@inline
export function hasNoApcs(): bool {
  const list = thread() + THREAD_APC_LISTS;
  return load<i32>(list) == list;
}

/** Changes a word from one value to another. @returns whether it had that value */
// @ts-expect-error: decorator
@inline
export function swap(word: i32, from: i32, to: i32): bool {
  return atomic.cmpxchg<i32>(word, from, to) == from;
}
