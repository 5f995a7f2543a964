/** Log-linear buckets, 16 in each power of two, as `guest/locks/results.h` counts them. */
import { BUCKETS, type Buckets } from './layout.js';

const STEPS = 16;

/** @returns the least value that falls into a bucket, in nanoseconds. */
export function bucketStart(bucket: number): number {
  if (bucket < STEPS) return bucket;
  const top = Math.floor(bucket / STEPS) + 3;
  return 2 ** top + (bucket % STEPS) * 2 ** (top - 4);
}

/** @returns where in a bucket its values are taken to be: the middle. */
export function bucketMiddle(bucket: number): number {
  return bucket < STEPS ? bucket : (bucketStart(bucket) + bucketStart(bucket + 1)) / 2;
}

/** @returns one histogram with the counts of all. */
export function addBuckets(histograms: readonly Buckets[]): number[] {
  return Array.from({ length: BUCKETS }, (_, bucket) =>
    histograms.reduce((sum, histogram) => sum + (histogram[bucket] ?? 0), 0),
  );
}

/** @returns how many values were counted. */
export function countOf(buckets: Buckets): number {
  return buckets.reduce((sum, count) => sum + count, 0);
}

/**
 * @param quantile 0 to 1
 * @returns the value that so large a part of all is not above, to a sixteenth; undefined when nothing was counted
 */
export function quantileOf(buckets: Buckets, quantile: number): number | undefined {
  const total = countOf(buckets);
  if (total === 0) return undefined;
  const wanted = Math.max(1, Math.ceil(total * quantile));
  let seen = 0;
  for (const [bucket, count] of buckets.entries()) {
    seen += count;
    if (seen >= wanted) return bucketMiddle(bucket);
  }
  return undefined;
}

/** @returns buckets that hold something, as pairs of number and count. */
export function sparse(buckets: Buckets): [number, number][] {
  return buckets.flatMap((count, bucket): [number, number][] => (count === 0 ? [] : [[bucket, count]]));
}

/** @returns what `sparse` was made of. */
export function dense(pairs: readonly (readonly [number, number])[]): number[] {
  const buckets = new Array<number>(BUCKETS).fill(0);
  for (const [bucket, count] of pairs) buckets[bucket] = count;
  return buckets;
}
