/** What is measured: presets, and the knobs that change them, from the command line or a JSON file. */
import { availableParallelism } from 'node:os';
import { z } from 'zod';
import type { LockInfo } from './catalog.js';
import { PLACEMENTS } from './placement.js';
import { FORMS, HOLD_KINDS, PLAIN, suits, type Workload } from './workload.js';

const count = z.int().min(0);
const positive = z.int().min(1);
/** Most threads of a sample; the harness has room for no more. */
const MOST_THREADS = 64;
const sides = ['ntwasm', 'native', 'native-locked', 'native-nopause', 'native-same'] as const;

/** Every knob. A list measures each of its values. */
export const knobsSchema = z.strictObject({
  locks: z.array(z.string()).min(1).describe('names, or families: nt, study, control, operation, all'),
  threads: z.array(positive.max(MOST_THREADS)).min(1),
  hold: z.array(count.max(1_000_000_000)).min(1).describe('nanoseconds'),
  holdKind: z.enum(HOLD_KINDS),
  longHold: count.max(1_000_000_000).describe('nanoseconds'),
  longEvery: positive,
  think: z.array(count.max(1_000_000_000)).min(1).describe('nanoseconds'),
  lines: z.array(positive.max(1024)).min(1),
  lockCounts: z.array(positive.max(4096)).min(1),
  readers: z.array(z.number().min(0).max(100)).min(1).describe('percent'),
  dedicated: z.boolean().describe('percent of the threads, not of the acquisitions'),
  form: z.enum(FORMS),
  sleepEvery: count,
  interference: count.max(900).describe('microseconds of each millisecond'),
  runs: positive.max(1000),
  milliseconds: positive.max(60_000),
  sides: z.array(z.enum(sides)).min(1),
  placement: z.enum(PLACEMENTS),
  cpus: z.int().min(0).max(24).describe('processors of the machine; 0: as many as threads'),
  seed: count,
});

export type Knobs = z.infer<typeof knobsSchema>;
export type Side = (typeof sides)[number];

/** Threads from one to four times the processors. */
function threadCounts(): number[] {
  const cores = availableParallelism();
  const counts: number[] = [];
  for (let threads = 1; threads < cores; threads *= 2) counts.push(threads);
  return [...counts, cores, cores * 2, cores * 4].filter((threads) => threads <= MOST_THREADS);
}

export const PRESETS = ['quick', 'full', 'paper'] as const;

export type PresetName = (typeof PRESETS)[number];

const QUICK_LOCKS = ['empty', 'busted', 'spin-lock', 'tas', 'ttas', 'ticket', 'mcs', 'park', 'fast-mutex'];
/** Locks that are known well enough to stand for their kind where all would take hours. */
const TYPICAL_LOCKS = ['spin-lock', 'ttas', 'ticket', 'mcs', 'spin-park', 'fast-mutex', 'push-lock', 'resource'];

const RESOURCES = ['resource', 'resource-starve', 'resource-wait'];

function base(): Knobs {
  return {
    locks: ['all'],
    threads: threadCounts(),
    hold: [0],
    holdKind: PLAIN.holdKind,
    longHold: PLAIN.longHold,
    longEvery: PLAIN.longEvery,
    think: [0],
    lines: [1],
    lockCounts: [1],
    readers: [0],
    dedicated: false,
    form: PLAIN.form,
    sleepEvery: 0,
    interference: 0,
    runs: 10,
    milliseconds: 50,
    sides: ['ntwasm', 'native'],
    placement: 'unpinned',
    cpus: 0,
    seed: 1,
  };
}

/** @returns the suites of a preset on this machine: each measures the product of its lists. */
export function presetSuites(name: PresetName): Knobs[] {
  const cores = availableParallelism();
  const crowd = [cores, cores * 4].filter((each) => each <= MOST_THREADS);
  switch (name) {
    case 'quick':
      return [{ ...base(), locks: QUICK_LOCKS, threads: [...new Set([1, cores, cores * 2])], milliseconds: 30 }];
    case 'full': {
      const all = { ...base(), sides: ['ntwasm', 'native', 'native-same'] } satisfies Knobs;
      return [
        all,
        { ...base(), locks: ['nt', 'study'], threads: crowd, hold: [500] },
        { ...base(), locks: ['shared'], readers: [90, 100] },
        { ...base(), locks: RESOURCES, threads: [Math.max(4, cores)], readers: [75], hold: [500], dedicated: true },
        { ...base(), locks: TYPICAL_LOCKS, threads: crowd, lockCounts: [64, 4096] },
        { ...base(), locks: TYPICAL_LOCKS, threads: crowd, hold: [200], holdKind: 'exponential', lines: [4] },
        { ...base(), locks: TYPICAL_LOCKS, threads: [cores], interference: 100, sides: ['ntwasm'] },
        { ...base(), locks: TYPICAL_LOCKS, threads: crowd, sleepEvery: 5000 },
      ];
    }
    case 'paper': {
      const all: Knobs = { ...base(), runs: 20, milliseconds: 200, sides: [...sides] };
      return [
        { ...all, hold: [0, 50, 500, 5000], think: [0, 500] },
        { ...all, locks: ['shared'], hold: [0, 500], readers: [50, 90, 99, 100] },
        { ...all, locks: ['nt', 'study'], threads: crowd, lockCounts: [64, 4096] },
        { ...all, locks: ['nt', 'study'], threads: crowd, hold: [500], holdKind: 'exponential' },
        { ...all, locks: ['nt', 'study'], threads: crowd, hold: [100], holdKind: 'long' },
        { ...all, locks: ['nt', 'study'], threads: crowd, hold: [50], lines: [4, 16] },
        { ...all, locks: ['nt', 'study'], threads: [cores], interference: 100, sides: ['ntwasm'] },
        { ...all, locks: ['nt', 'study'], threads: crowd, sleepEvery: 5000 },
      ];
    }
  }
}

/** @returns every workload that the knobs ask for. */
export function workloadsOf(knobs: Knobs): Workload[] {
  const { holdKind, longHold, longEvery, dedicated, form, sleepEvery, interference } = knobs;
  const rest = { holdKind, longHold, longEvery, dedicated, form, sleepEvery, interference };
  return knobs.threads.flatMap((threads) =>
    knobs.hold.flatMap((hold) =>
      knobs.think.flatMap((think) =>
        knobs.lines.flatMap((lines) =>
          knobs.lockCounts.flatMap((locks) =>
            knobs.readers.map((readers) => ({ ...rest, threads, hold, think, lines, locks, readers })),
          ),
        ),
      ),
    ),
  );
}

/** @returns the workload as this lock gets it: a control may need a hold to show what it is for. */
export function workloadFor(lock: LockInfo, workload: Workload): Workload | undefined {
  const own = { ...workload, ...lock.needs };
  return suits(lock, own) ? own : undefined;
}
