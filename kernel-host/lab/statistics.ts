/** Medians with bootstrap intervals, rank tests, fairness. Chance comes from a seed, so a report can be made again. */
import { errorFunction, median, quantileSorted, wilcoxonRankSum } from 'simple-statistics';

/** A number with the interval that it lies in with 95% confidence. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const RESAMPLES = 1000;

/** @returns numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** @returns the items in an order of chance. */
export function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const rest = [...items];
  const order: T[] = [];
  while (rest.length > 0) order.push(...rest.splice(Math.floor(random() * rest.length), 1));
  return order;
}

/** @returns the median; undefined of nothing. */
export function medianOf(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : median([...values]);
}

function resampled(values: readonly number[], random: () => number): number {
  const drawn = values.map(() => values[Math.floor(random() * values.length)] ?? 0);
  return median(drawn);
}

function interval(value: number, draw: () => number): Estimate {
  const draws = Array.from({ length: RESAMPLES }, draw).sort((a, b) => a - b);
  return { value, low: quantileSorted(draws, 0.025), high: quantileSorted(draws, 0.975) };
}

/** @returns the median with its bootstrap interval; undefined of nothing. */
export function estimateMedian(values: readonly number[], seed = 1): Estimate | undefined {
  const value = medianOf(values);
  if (value === undefined) return undefined;
  const random = seededRandom(seed);
  return interval(value, () => resampled(values, random));
}

/** @returns the ratio of two medians with its bootstrap interval; undefined when either has no values, or is 0. */
export function estimateRatio(
  numerators: readonly number[],
  denominators: readonly number[],
  seed = 1,
): Estimate | undefined {
  const [top, bottom] = [medianOf(numerators), medianOf(denominators)];
  if (top === undefined || bottom === undefined || bottom === 0) return undefined;
  const random = seededRandom(seed);
  return interval(top / bottom, () => resampled(numerators, random) / (resampled(denominators, random) || bottom));
}

/** @returns the geometric mean of numbers above 0; undefined when there are none. */
export function geometricMean(values: readonly number[]): number | undefined {
  const positive = values.filter((value) => value > 0);
  if (positive.length === 0) return undefined;
  return Math.exp(positive.reduce((sum, value) => sum + Math.log(value), 0) / positive.length);
}

/**
 * Jain's index: 1 when all have the same, 1/n when one has all.
 * @returns undefined when nobody has anything
 */
export function jain(shares: readonly number[]): number | undefined {
  const sum = shares.reduce((total, share) => total + share, 0);
  const squares = shares.reduce((total, share) => total + share * share, 0);
  return squares === 0 ? undefined : (sum * sum) / (shares.length * squares);
}

/** What a rank test says. */
export interface RankTest {
  /** Probability of ranks so uneven when both come from one distribution; two-sided. */
  readonly p: number;
  /** Probability that a value of the second sample is above one of the first; ties count half. */
  readonly superiority: number;
}

/** Mann and Whitney's test, by the normal approximation with ties. @returns undefined when a sample is empty */
export function mannWhitney(first: readonly number[], second: readonly number[]): RankTest | undefined {
  const [n, m] = [first.length, second.length];
  if (n === 0 || m === 0) return undefined;
  const u = wilcoxonRankSum([...second], [...first]) - (m * (m + 1)) / 2;
  const spread = Math.sqrt(((n * m) / 12) * (n + m + 1 - tieCorrection([...first, ...second])));
  const superiority = u / (n * m);
  if (spread === 0) return { p: 1, superiority };
  const z = Math.max(0, Math.abs(u - (n * m) / 2) - 0.5) / spread;
  return { p: Math.max(0, 1 - errorFunction(z / Math.SQRT2)), superiority };
}

function tieCorrection(values: readonly number[]): number {
  const total = values.length;
  if (total < 2) return 0;
  const sizes = new Map<number, number>();
  for (const value of values) sizes.set(value, (sizes.get(value) ?? 0) + 1);
  return [...sizes.values()].reduce((sum, size) => sum + (size ** 3 - size), 0) / (total * (total - 1));
}
