/** Log-linear buckets, and the words that a harness answers with. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addBuckets, bucketStart, countOf, dense, quantileOf, sparse } from '../../kernel-host/lab/histogram.js';
import { answerRoom, BUCKETS, parseAnswer, requestBytes, requestWords } from '../../kernel-host/lab/layout.js';
import { CellRecord, latencyOf, runOf } from '../../kernel-host/lab/summary.js';
import { PLAIN, sampleRequest } from '../../kernel-host/lab/workload.js';

/** What `guest/locks/results.h` does. */
function bucketOf(time: number): number {
  if (time < 16) return time;
  const top = Math.floor(Math.log2(time));
  return (top - 3) * 16 + (Math.floor(time / 2 ** (top - 4)) & 15);
}

test('buckets are in order, without gaps, a sixteenth wide', () => {
  for (let bucket = 1; bucket < BUCKETS; bucket++) {
    const [start, before] = [bucketStart(bucket), bucketStart(bucket - 1)];
    expect(start).toBeGreaterThan(before);
    expect(bucketOf(start)).toBe(bucket);
    expect((start - before) / Math.max(1, before)).toBeLessThanOrEqual(before < 16 ? 1 : 1 / 16);
  }
});

test('a quantile is within a sixteenth of the true one', () => {
  const times = fc.array(fc.integer({ min: 0, max: 2 ** 33 }), { minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(times, fc.double({ min: 0.01, max: 1, noNaN: true }), (values, quantile) => {
      const buckets = new Array<number>(BUCKETS).fill(0);
      for (const value of values) buckets[bucketOf(value)] = (buckets[bucketOf(value)] ?? 0) + 1;
      const sorted = [...values].sort((a, b) => a - b);
      const exact = sorted[Math.max(1, Math.ceil(values.length * quantile)) - 1] ?? 0;
      expect(Math.abs((quantileOf(buckets, quantile) ?? -1) - exact)).toBeLessThanOrEqual(exact / 16 + 1);
    }),
  );
});

test('sparse buckets become dense again, and histograms add up', () => {
  const buckets = dense([
    [3, 5],
    [400, 1],
  ]);
  expect(dense(sparse(buckets))).toEqual(buckets);
  expect(countOf(addBuckets([buckets, buckets]))).toBe(12);
  expect(latencyOf(buckets)).toMatchObject({ p50: 3, p90: expect.any(Number) });
  expect(latencyOf(dense([]))).toBeNull();
});

/** An answer of two threads and three windows, as the harness lays it out. */
function answer(counts: readonly [number, number]): Uint8Array {
  const longs = [3_000_000, counts[0] + counts[1], 0, 70, 9, 950, 55, 2, 3, 123, 4];
  const threads = counts.flatMap((count) => [count, 1, 0, 0, 100]);
  const words = [...dense([[20, 4]]), ...dense([[10, 4]]), ...dense([[30, 4]]), 0, 1_000_000, 2_000_000];
  const windows = counts.flatMap((count) => [count, 0, 1]);
  const bytes = new Uint8Array((longs.length + threads.length) * 8 + (words.length + windows.length) * 4);
  const view = new DataView(bytes.buffer);
  for (const [index, value] of [...longs, ...threads].entries()) view.setBigUint64(index * 8, BigInt(value), true);
  const at = (longs.length + threads.length) * 8;
  for (const [index, value] of [...words, ...windows].entries()) view.setUint32(at + index * 4, value, true);
  return bytes;
}

test('an answer is read as it was laid out', () => {
  const sample = parseAnswer(answer([60, 40]));
  expect(sample).toMatchObject({ elapsed: 3_000_000, counted: 100, canary: 0.95, cpuTime: 123, switches: 4 });
  expect(sample.threads.map((thread) => thread.exclusive)).toEqual([60, 40]);
  expect(sample.windows).toEqual([
    [60, 0, 1],
    [40, 0, 1],
  ]);
  expect(() => parseAnswer(answer([1, 1]).subarray(0, 100))).toThrow(RangeError);
});

test('a run has the rates and the fairness of its sample', () => {
  const run = runOf(parseAnswer(answer([100, 100])), { repeats: 1 });
  expect(run.rate).toBeCloseTo(202 / 0.003);
  expect(run).toMatchObject({ jain: 1, jainWindow: 1, parallel: true, repeats: 1, handoff: 0.35 });
  const record = new CellRecord();
  record.add(parseAnswer(answer([3, 4])), { repeats: 0 });
  record.add(parseAnswer(answer([3, 4])), { repeats: 0 });
  expect(countOf(record.histograms.acquire)).toBe(8);
});

test('a request is the words that the harness reads, and there is room for its answer', () => {
  const request = sampleRequest(
    { ...PLAIN, threads: 2, readers: 12.5 },
    { milliseconds: 3, seed: 9, canary: true, cores: 3, each: true },
  );
  expect(requestWords(request).slice(0, 3)).toEqual([2, 3, 1]);
  expect(requestBytes(request)).toHaveLength(requestWords(request).length * 4);
  expect(request).toMatchObject({ readers: 125, canary: 1, pinEach: 1 });
  expect(answerRoom(request)).toBeGreaterThanOrEqual(answer([1, 1]).length);
});
