/** How long and how often `npm run bench` measures. */
import { parseArgs } from 'node:util';

/** What the command line asks for. */
export interface Settings {
  /** Print one JSON object instead of tables. */
  readonly json: boolean;
  readonly help: boolean;
  /** Renew the figures of docs/performance.md. */
  readonly write: boolean;
  /** How often native code and driver are measured, turn by turn. */
  readonly repetitions: number;
  /** Milliseconds that a loop runs before the run that counts. */
  readonly warmUp: number;
  /** Milliseconds of each of the runs that count. */
  readonly round: number;
  /** Threads created one after another. */
  readonly threads: number;
  /** Wake-ups of a waiting thread. */
  readonly wakes: number;
  /** Milliseconds that each crowd uses its lock. */
  readonly contended: number;
  /** Megabytes of the file that is copied. */
  readonly megabytes: number;
  /** Lines printed. */
  readonly lines: number;
  /** Sources compiled that no cache knows; each takes seconds. */
  readonly compilations: number;
}

export const USAGE = `Usage: npm run bench -- [options]

Measures the driver's side against native C, turn by turn, and compares with the goals.

  --json             one JSON object on standard output
  --quick            one short repetition: whether it works, not how fast
  --write            also renews the figures of docs/performance.md
  --repetitions N    how often each is measured (default 7)
  --help             this text
`;

const FULL = {
  repetitions: 7,
  warmUp: 200,
  round: 8,
  threads: 300,
  wakes: 2000,
  contended: 40,
  megabytes: 256,
  lines: 300_000,
  compilations: 2,
} as const;
const QUICK = {
  repetitions: 1,
  warmUp: 10,
  round: 2,
  threads: 20,
  wakes: 50,
  contended: 5,
  megabytes: 4,
  lines: 5_000,
  compilations: 0,
} as const;
const MAX_REPETITIONS = 1000;

/**
 * @param args what follows the script's name
 * @throws TypeError or RangeError for options that do not exist or make no sense
 */
export function parseSettings(args: readonly string[]): Settings {
  const { values } = parseArgs({
    args: [...args],
    options: {
      json: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      repetitions: { type: 'string' },
    },
  });
  const base = values.quick ? QUICK : FULL;
  const repetitions = Number(values.repetitions ?? base.repetitions);
  if (!Number.isInteger(repetitions) || repetitions < 1 || repetitions > MAX_REPETITIONS) {
    throw new RangeError(`--repetitions must be a number from 1 to ${MAX_REPETITIONS}`);
  }
  return { ...base, json: values.json, help: values.help, write: values.write, repetitions };
}

/** @returns the settings that drivers and native programs are compiled with, as `NAME=value`. */
export function benchDefines(settings: Settings): string[] {
  return [
    `BENCH_WARM_UP=${settings.warmUp}`,
    `BENCH_ROUND=${settings.round}`,
    `BENCH_THREADS=${settings.threads}`,
    `BENCH_WAKES=${settings.wakes}`,
    `BENCH_CONTENDED=${settings.contended}`,
    `BENCH_MEGABYTES=${settings.megabytes}`,
    `BENCH_LINES=${settings.lines}`,
    // As a release build: with DBG, remove locks record each acquisition.
    'DBG=0',
  ];
}
