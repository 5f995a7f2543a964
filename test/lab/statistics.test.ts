/** Medians, intervals, rank tests and fairness, against values worked out by hand or by their definitions. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  estimateMedian,
  estimateRatio,
  geometricMean,
  jain,
  mannWhitney,
  seededRandom,
  shuffled,
} from '../../kernel-host/lab/statistics.js';

const numbers = fc.array(fc.double({ min: 1, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 30 });

test("Jain's index is 1 for equals, 1/n for one who has all", () => {
  expect(jain([5, 5, 5])).toBeCloseTo(1);
  expect(jain([9, 0, 0])).toBeCloseTo(1 / 3);
  expect(jain([0, 0])).toBeUndefined();
  fc.assert(
    fc.property(numbers, (shares) => {
      const index = jain(shares) ?? 0;
      expect(index).toBeGreaterThanOrEqual(1 / shares.length - 1e-9);
      expect(index).toBeLessThanOrEqual(1 + 1e-9);
    }),
  );
});

test('an interval holds its median, and is the same for the same seed', () => {
  fc.assert(
    fc.property(numbers, (values) => {
      const estimate = estimateMedian(values, 7);
      expect(estimate?.low).toBeLessThanOrEqual(estimate?.value ?? 0);
      expect(estimate?.high).toBeGreaterThanOrEqual(estimate?.value ?? 0);
      expect(estimateMedian(values, 7)).toEqual(estimate);
    }),
    { numRuns: 30 },
  );
  expect(estimateMedian([])).toBeUndefined();
});

test('a ratio is that of the medians; there is none by nothing', () => {
  expect(estimateRatio([10, 20, 30], [5, 10, 15])?.value).toBe(2);
  expect(estimateRatio([4, 4, 4], [2, 2, 2])).toEqual({ value: 2, low: 2, high: 2 });
  expect(estimateRatio([1], [])).toBeUndefined();
  expect(estimateRatio([1], [0])).toBeUndefined();
});

test("Mann and Whitney's test knows alike from unlike", () => {
  const apart = mannWhitney([1, 2, 3, 4, 5, 6, 7, 8], [11, 12, 13, 14, 15, 16, 17, 18]);
  // U = 64: z = (64 - 32 - 0.5) / sqrt(8 * 8 * 17 / 12) = 3.308
  expect(apart?.superiority).toBe(1);
  expect(apart?.p).toBeCloseTo(0.00094, 4);
  const mixed = mannWhitney([1, 3, 5, 7, 9, 11], [2, 4, 6, 8, 10, 12]);
  // U = 21: z = (21 - 18 - 0.5) / sqrt(39) = 0.400
  expect(mixed?.superiority).toBeCloseTo(21 / 36);
  expect(mixed?.p).toBeCloseTo(0.689, 2);
  expect(mannWhitney([2, 2, 2], [2, 2, 2])).toEqual({ p: 1, superiority: 0.5 });
  expect(mannWhitney([], [1])).toBeUndefined();
});

test('exchanged samples have the same probability and the opposite superiority', () => {
  fc.assert(
    fc.property(numbers, numbers, (first, second) => {
      const [there, back] = [mannWhitney(first, second), mannWhitney(second, first)];
      expect(there?.p).toBeCloseTo(back?.p ?? -1, 9);
      expect((there?.superiority ?? 0) + (back?.superiority ?? 0)).toBeCloseTo(1, 9);
    }),
  );
});

test('a shuffled list has what it had, in an order that the seed decides', () => {
  const items = Array.from({ length: 50 }, (_, index) => index);
  const once = shuffled(items, seededRandom(3));
  expect([...once].sort((a, b) => a - b)).toEqual(items);
  expect(once).not.toEqual(items);
  expect(shuffled(items, seededRandom(3))).toEqual(once);
});

test('the geometric mean of a half and a double is one', () => {
  expect(geometricMean([0.5, 2])).toBeCloseTo(1);
  expect(geometricMean([])).toBeUndefined();
});
