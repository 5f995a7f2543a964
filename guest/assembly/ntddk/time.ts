/** Times as the kernel takes them: pointers to 64-bit counts of 100 ns; negative ones count from now. */
import { frameSlot } from "ntwasm/stack";

/**
 * @param milliseconds from now
 * @returns pointer to the time, on the caller's stack: good until the caller returns
 */
// @ts-ignore: decorator
@inline
export function relativeMs(milliseconds: i64): usize {
  const time = frameSlot(8);
  store<i64>(time, -10000 * milliseconds);
  return time;
}

/** The same in microseconds. */
// @ts-ignore: decorator
@inline
export function relativeUs(microseconds: i64): usize {
  const time = frameSlot(8);
  store<i64>(time, -10 * microseconds);
  return time;
}
