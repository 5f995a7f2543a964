/**
 * The host's clocks. All workers of a machine agree on `hostNow` to well under a microsecond:
 * `performance.now()` counts from another origin in each worker, so each measures its distance from the
 * monotonic clock once, at start.
 */

/** Nanoseconds between the monotonic clock's zero and this worker's `performance.now()` zero. */
const ORIGIN_MS = measureOrigin();

function measureOrigin(): number {
  let tightest = Number.POSITIVE_INFINITY;
  let origin = 0;
  for (let attempt = 0; attempt < 32; attempt++) {
    const before = performance.now();
    const mono = process.hrtime();
    const after = performance.now();
    if (after - before < tightest) {
      tightest = after - before;
      origin = mono[0] * 1e3 + mono[1] / 1e6 - (before + after) / 2;
    }
  }
  return origin;
}

/** @returns monotonic time in milliseconds with a sub-microsecond fraction, the same for all workers. */
export function hostNow(): number {
  return performance.now() + ORIGIN_MS;
}

/** 100 ns units between 1601-01-01 and 1970-01-01. */
export const UNIX_EPOCH_IN_NT_TIME = 116444736000000000n;

/** @returns the host's wall clock, 100 ns since 1601-01-01 UTC. */
export function hostSystemTime(): bigint {
  return UNIX_EPOCH_IN_NT_TIME + BigInt(Math.round((performance.timeOrigin + performance.now()) * 1e4));
}
