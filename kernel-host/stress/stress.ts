/**
 * Stress as a library: `await stress({ driver: 'driver.c', runs: 100 })` in a test rejects with what was found, the
 * token and how to repeat it; without a failure it says how much was done.
 */
import type { ImageInput } from '../image/inputs.js';
import type { MachineOptions } from '../machine/options.js';
import { STANDARD_FLAGS } from '../vf/flags.js';
import { type ExploreOptions, type ExploreProgress, exploreSchedules } from './controlled.js';
import { atAccesses, buildJob, type StressJob, type StressProgram } from './job.js';
import type { Failure } from './outcome.js';
import { type FoundFailure, type ParallelOptions, type StressProgress, torture } from './parallel.js';

/** Seconds when neither runs nor a time is given. */
const DEFAULT_SECONDS = 10;
/** Seconds of real time after which one run hangs, whatever it does. */
export const RUN_LIMIT = 60;

/** What every stress is to do. */
interface Common extends Omit<StressJob, 'drivers' | 'programs' | 'machine'> {
  /** Sources of the driver. */
  readonly driver: ImageInput | string;
  /** Further drivers in the same machine. */
  readonly more?: readonly (ImageInput | string)[];
  /** Programs that are run once the drivers are loaded; on real cores only. */
  readonly programs?: readonly StressProgram[];
  /** The machine; the verifier's standard rules are on unless it says otherwise. */
  readonly machine?: MachineOptions;
  /** 32 bits; by chance when absent. */
  readonly seed?: number;
}

/** Stress on real cores. */
export interface ParallelStress extends Common, Omit<ParallelOptions, 'seed' | 'share'> {
  readonly mode?: 'parallel';
}

/** Stress under controlled schedules, which repeat. */
export interface ControlledStress extends Common, Omit<ExploreOptions, 'seed' | 'strategy'> {
  readonly mode: 'controlled';
  /** `random` when absent. */
  readonly strategy?: ExploreOptions['strategy'];
}

/** What `stress` is to do. */
export type StressOptions = ParallelStress | ControlledStress;

/** Stress has found something. The message has all that is needed to repeat it. */
export class StressFailed extends Error {
  override readonly name = 'StressFailed';
  readonly failure: Failure;
  /** Seed, processors and all, in one word. */
  readonly token: string;

  constructor(failure: Failure, token: string, repeat: string) {
    super(`${failure.what}\ntoken: ${token}\n${repeat}`);
    this.failure = failure;
    this.token = token;
  }
}

/** @returns the token of a failure on real cores: what a run depends on, as far as it does. */
export function parallelToken({ seed, cpus }: Pick<FoundFailure, 'seed' | 'cpus'>): string {
  return `parallel-${seed}-${cpus}`;
}

/** @returns a seed that nobody chose. */
export function anySeed(): number {
  return Math.floor(Math.random() * 2 ** 32);
}

function jobOf({ driver, more = [], machine = {}, limit = RUN_LIMIT, ...rest }: Common): StressJob {
  const { services, programs, load, duration, expect } = rest;
  return {
    limit,
    drivers: [driver, ...more].map((input) => (typeof input === 'string' ? [input] : input)),
    machine: { verifier: STANDARD_FLAGS, ...machine },
    ...(services === undefined ? {} : { services }),
    ...(programs === undefined ? {} : { programs }),
    ...(load === undefined ? {} : { load }),
    ...(duration === undefined ? {} : { duration }),
    ...(expect === undefined ? {} : { expect }),
  };
}

/**
 * Runs a driver again and again, on real cores or under controlled schedules, for ten seconds when nothing bounds it.
 * @returns how much was done, when nothing was found
 * @throws StressFailed, ImageError, CompileError, RangeError
 */
export function stress(options: ControlledStress): Promise<ExploreProgress>;
export function stress(options: ParallelStress): Promise<StressProgress>;
export function stress(options: StressOptions): Promise<StressProgress | ExploreProgress> {
  return options.mode === 'controlled' ? controlled(options) : parallel(options);
}

async function parallel(options: ParallelStress): Promise<StressProgress> {
  const job = await buildJob(jobOf(options), atAccesses);
  const { seed = anySeed(), runs, seconds } = options;
  const bound = runs === undefined && seconds === undefined ? { seconds: DEFAULT_SECONDS } : {};
  const { found, progress } = await torture(job, { ...options, seed, ...bound });
  if (found === undefined) return progress;
  throw new StressFailed(
    found.failure,
    parallelToken(found),
    `repeat, in probability: stress({ …, seed: ${found.seed}, machine: { cpus: ${found.cpus} } })`,
  );
}

async function controlled(options: ControlledStress): Promise<ExploreProgress> {
  const { strategy = 'random', seed = anySeed(), schedules, seconds } = options;
  const bound = schedules === undefined && seconds === undefined ? { seconds: DEFAULT_SECONDS } : {};
  const { failure, ...progress } = await exploreSchedules(jobOf(options), { ...options, strategy, seed, ...bound });
  if (failure === undefined) return progress;
  throw new StressFailed(
    failure.failure,
    failure.token,
    `repeat: ntwasm replay ${failure.token} with the same sources`,
  );
}
