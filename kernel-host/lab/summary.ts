/** From samples to runs, and from the runs of a cell to its summary. */
import { addBuckets, bucketStart, countOf, dense, quantileOf } from './histogram.js';
import type { Buckets, Sample } from './layout.js';
import type { Cell, Latency, Run, Summary } from './schema.js';
import { estimateMedian, estimateRatio, jain, medianOf } from './statistics.js';

/** Nanoseconds within which a window counts as one of a millisecond. */
const WINDOW = { least: 500_000, most: 2_000_000 } as const;
/** Hand-off fraction of the canary from which threads ran at once. */
export const CANARY_SINGS = 0.9;

/** How often a sample had to be repeated, and whether its threads ran at once. */
export interface SampleMarks {
  readonly repeats: number;
}

/** @returns the run that a sample is. */
export function runOf(sample: Sample, { repeats }: SampleMarks): Run {
  const exclusive = sample.threads.map((thread) => thread.exclusive);
  const shared = sample.threads.map((thread) => thread.shared);
  const totals = exclusive.map((count, thread) => count + (shared[thread] ?? 0));
  const uses = sum(totals);
  const { canary } = sample;
  return {
    rate: sample.elapsed === 0 ? 0 : (uses * 1e9) / sample.elapsed,
    elapsed: sample.elapsed,
    exclusive,
    shared,
    retries: sum(sample.threads.map((thread) => thread.retries)),
    failures: sum(sample.threads.map((thread) => thread.failures)),
    cpu: sample.cpuTime / Math.max(1, uses),
    switches: sample.switches,
    jain: jain(totals) ?? 0,
    jainWindow: windowFairness(sample) ?? jain(totals) ?? 0,
    handoff: Math.min(1, sample.handoffs / Math.max(1, sum(exclusive))),
    streak: sample.longestStreak,
    canary: canary === undefined ? null : Math.min(1, canary),
    parallel: canary === undefined ? null : canary >= CANARY_SINGS,
    repeats,
  };
}

function windowFairness({ windowStarts, windows, elapsed }: Sample): number | undefined {
  const fairness = windowStarts.flatMap((start, window) => {
    const width = (windowStarts[window + 1] ?? elapsed) - start;
    if (width < WINDOW.least || width > WINDOW.most) return [];
    return jain(windows.map((counts) => counts[window] ?? 0)) ?? [];
  });
  return medianOf(fairness);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** What is kept of a cell's samples while it is measured. */
export class CellRecord {
  readonly runs: Run[] = [];
  strip: Cell['strip'] = null;
  #acquire: Buckets = [];
  #hold: Buckets = [];
  #reacquire: Buckets = [];

  add(sample: Sample, marks: SampleMarks): Run {
    const run = runOf(sample, marks);
    this.runs.push(run);
    this.#acquire = addBuckets([this.#acquire, sample.acquire]);
    this.#hold = addBuckets([this.#hold, sample.hold]);
    this.#reacquire = addBuckets([this.#reacquire, sample.reacquire]);
    this.strip ??= { starts: [...sample.windowStarts], counts: sample.windows.map((counts) => [...counts]) };
    return run;
  }

  get histograms(): { acquire: Buckets; hold: Buckets; reacquire: Buckets } {
    return { acquire: this.#acquire, hold: this.#hold, reacquire: this.#reacquire };
  }
}

/** @returns percentiles of a histogram; null when nothing was timed. */
export function latencyOf(buckets: Buckets): Latency | null {
  if (countOf(buckets) === 0) return null;
  const at = (quantile: number): number => quantileOf(buckets, quantile) ?? 0;
  const last = buckets.findLastIndex((count) => count > 0);
  return { p50: at(0.5), p90: at(0.9), p99: at(0.99), p999: at(0.999), max: bucketStart(last + 1) };
}

/** Cells that a cell is compared with. */
export interface Relations {
  /** The loop without a lock, one thread, same side. */
  readonly empty: Cell | undefined;
  /** The same lock and workload with one thread. */
  readonly single: Cell | undefined;
  readonly natives: readonly Cell[];
}

/** @returns the summary of a cell; null when it has no runs. */
export function summarise(cell: Cell, { empty, single, natives }: Relations): Summary | null {
  const rates = cell.runs.map((run) => run.rate);
  const rate = estimateMedian(rates);
  if (rate === undefined) return null;
  const median = (field: 'cpu' | 'jain' | 'jainWindow' | 'handoff' | 'streak'): number =>
    medianOf(cell.runs.map((run) => run[field])) ?? 0;
  const one = medianOf(single?.runs.map((run) => run.rate) ?? []);
  const none = medianOf(empty?.runs.map((run) => run.rate) ?? []);
  const asked = cell.runs.filter((run) => run.parallel !== null);
  return {
    rate,
    nanoseconds: 1e9 / rate.value,
    overhead: cell.workload.threads === 1 && none !== undefined ? 1e9 / rate.value - 1e9 / none : null,
    acquire: latencyOf(dense(cell.acquire)),
    hold: latencyOf(dense(cell.hold)),
    reacquire: quantileOf(dense(cell.reacquire), 0.5) ?? null,
    jain: median('jain'),
    jainWindow: median('jainWindow'),
    handoff: median('handoff'),
    streak: median('streak'),
    spread: medianOf(cell.runs.map(threadSpread)) ?? 0,
    efficiency: one === undefined || one === 0 ? null : rate.value / one,
    cpu: median('cpu'),
    switches: medianOf(cell.runs.map((run) => run.switches / Math.max(1, (run.rate * run.elapsed) / 1e9))) ?? 0,
    parallel: asked.length === 0 ? 1 : asked.filter((run) => run.parallel === true).length / asked.length,
    ratios: Object.fromEntries(
      natives.flatMap((native) => {
        const ratio = estimateRatio(
          rates,
          native.runs.map((run) => run.rate),
        );
        return ratio === undefined ? [] : [[native.side, ratio]];
      }),
    ),
  };
}

function threadSpread({ exclusive, shared }: Run): number {
  const totals = exclusive.map((count, thread) => count + (shared[thread] ?? 0));
  const mean = sum(totals) / Math.max(1, totals.length);
  return mean === 0 ? 0 : (Math.max(...totals) - Math.min(...totals)) / mean;
}
