/** Milliseconds, as Win32 has them, to the kernel's timeouts: LARGE_INTEGER in 100 ns, negative for relative. */
import { currentThread } from '../ke/current.js';
import { KTHREAD } from '../ke/thread.js';
import { writeTime } from '../ke/time.js';
import { scratch } from './scratch.js';

const INFINITE = 0xffff_ffff;
const UNITS_PER_MS = 1e4;
/** Longer than any machine runs. */
const FOR_EVER = -(2 ** 62);

/** @returns address of a timeout in scratch memory, for system services; 0 (for ever) for INFINITE */
export function scratchTimeout(milliseconds: number): number {
  const count = milliseconds >>> 0;
  if (count === INFINITE) return 0;
  const address = scratch(8);
  writeTime(address, -count * UNITS_PER_MS);
  return address;
}

/** @returns address of an interval to sleep, good until the thread's next one. */
export function intervalOf(milliseconds: number): number {
  const count = milliseconds >>> 0;
  const address = currentThread() + KTHREAD.UserTimeout;
  writeTime(address, count === INFINITE ? FOR_EVER : -count * UNITS_PER_MS);
  return address;
}
