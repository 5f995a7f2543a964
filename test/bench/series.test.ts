import { expect, test } from 'vitest';
import { missingLines } from '../../bench/prints.js';
import { Measurements, parseResult, ratios, spread } from '../../bench/series.js';

test('a result is nanoseconds an operation', () => {
  expect(parseResult('result crc 200 5000\n')).toEqual({ name: 'crc', nanoseconds: 2500 });
  expect(parseResult('another line')).toBeUndefined();
});

test('results are kept by side', () => {
  const measurements = new Measurements();
  expect(measurements.addResults('free', ['result a 1 1', 'noise', 'result b 1 2'])).toBe(2);
  expect(measurements.values('free/b')).toEqual([200]);
  expect(measurements.values('native/b')).toEqual([]);
});

test('a spread has the median of an odd and of an even number of values', () => {
  expect(spread([9, 1, 4])).toMatchObject({ median: 4, min: 1, max: 9 });
  expect(spread([1, 2, 4, 9])).toMatchObject({ median: 3 });
  expect(spread([])).toBeUndefined();
});

test('ratios are taken repetition by repetition', () => {
  expect(ratios([10, 40, 30], [10, 20])).toMatchObject({ median: 1.5, min: 1, max: 2 });
  expect(ratios([1], [])).toBeUndefined();
});

test('a line that is missing or out of place counts as lost', () => {
  const line = (number: number): string => `line ${number} of a driver that prints`;
  expect(missingLines([line(0), line(1), line(2)], 3)).toBe(0);
  expect(missingLines([line(0), line(2)], 3)).toBe(2);
});
