/**
 * Stress as a library: `await stress({ driver: 'driver.c', runs: 100 })` in a test rejects with what was found, the
 * token and how to repeat it; without a failure it says how much was done.
 */
import type { ImageInput } from '../image/inputs.js';
import type { MachineOptions } from '../machine/options.js';
import { STANDARD_FLAGS } from '../vf/flags.js';
import { buildJob, type StressJob, type StressProgram } from './job.js';
import type { Failure } from './outcome.js';
import { type FoundFailure, type ParallelOptions, type StressProgress, torture } from './parallel.js';

/** Seconds when neither runs nor a time is given. */
const DEFAULT_SECONDS = 10;
/** Seconds of real time after which one run hangs, whatever it does. */
export const RUN_LIMIT = 60;

/** What `stress` is to do. */
export interface StressOptions
  extends Omit<ParallelOptions, 'seed' | 'share'>,
    Omit<StressJob, 'drivers' | 'programs' | 'machine'> {
  /** Sources of the driver. */
  readonly driver: ImageInput | string;
  /** Further drivers in the same machine. */
  readonly more?: readonly (ImageInput | string)[];
  /** Programs that are run once the drivers are loaded. */
  readonly programs?: readonly StressProgram[];
  /** The machine; the verifier's standard rules are on unless it says otherwise. */
  readonly machine?: MachineOptions;
  /** 32 bits; by chance when absent. */
  readonly seed?: number;
}

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

/**
 * Runs a driver again and again on real cores.
 * @returns how much was done, when nothing was found
 * @throws StressFailed, ImageError, CompileError, RangeError
 */
export async function stress(options: StressOptions): Promise<StressProgress> {
  const { driver, more = [], machine = {}, seed = anySeed(), ...rest } = options;
  const job = await buildJob({
    ...rest,
    limit: rest.limit ?? RUN_LIMIT,
    drivers: [driver, ...more].map((input) => (typeof input === 'string' ? [input] : input)),
    machine: { verifier: STANDARD_FLAGS, ...machine },
  });
  const endless = rest.runs === undefined && rest.seconds === undefined;
  const { found, progress } = await torture(job, { ...rest, seed, ...(endless ? { seconds: DEFAULT_SECONDS } : {}) });
  if (found === undefined) return progress;
  throw new StressFailed(
    found.failure,
    parallelToken(found),
    `repeat, in probability: stress({ …, seed: ${found.seed}, machine: { cpus: ${found.cpus} } })`,
  );
}
