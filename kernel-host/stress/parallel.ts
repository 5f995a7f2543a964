/**
 * Torture on real cores: the job again and again, each time with another seed that decides how many processors the
 * machine has and where threads are held up (ke/stagger). What it finds it finds by chance: the same seed makes the
 * same dice, but real processors are no dice, so a failure repeats in probability only.
 *
 * Booting takes longer than a short run, so a machine serves for a batch of runs, while nothing is left in it.
 */
import { withMemory } from '../hal/memory.js';
import type { CoverageSum } from '../image/coverage.js';
import { beginStagger } from '../ke/stagger.js';
import { Machine } from '../machine.js';
import { execute } from './execution.js';
import { type BuiltJob, handTrace, timelineOf } from './job.js';
import type { Failure, Outcome } from './outcome.js';
import { addWork, HangWatch, NO_WORK, type Work, workOf } from './progress.js';

/** Runs of a machine, and seconds, before another takes its place. */
const BATCH_RUNS = 256;
const BATCH_SECONDS = 5;
/** Processor seconds that a thread may compute without visiting the kernel. */
export const PATIENCE = 5;
/** Numbers of processors that runs have, the likely ones more often. */
const PROCESSORS = [2, 2, 2, 3, 4, 1, 2, 8] as const;

/** How to torture. */
export interface ParallelOptions {
  /** 32 bits; of the first run. */
  readonly seed: number;
  /** Runs at most; no end when absent. */
  readonly runs?: number;
  /** Seconds at most. */
  readonly seconds?: number;
  /** Of every so many runs this is to do the n-th: for several at once. */
  readonly share?: { readonly first: number; readonly step: number };
  readonly patience?: number;
  readonly signal?: AbortSignal;
  /** Gets what the drivers have run of their source, in addition to what it has. */
  readonly counted?: CoverageSum;
  /** Told after each run. */
  readonly onProgress?: (progress: StressProgress) => void;
}

/** How far it has come. */
export interface StressProgress extends Work {
  /** Runs that have ended. */
  readonly runs: number;
  /** Machines booted. */
  readonly machines: number;
  /** Lines that drivers have printed. */
  readonly prints: number;
  /** Seconds since the start. */
  readonly seconds: number;
}

/** The first failure. */
export interface FoundFailure {
  readonly failure: Failure;
  readonly outcome: Outcome;
  /** Its number, from 0, its seed and the processors of its machine. */
  readonly run: number;
  readonly seed: number;
  readonly cpus: number;
}

export interface ParallelResult {
  readonly progress: StressProgress;
  /** Absent when all runs were clean. */
  readonly found?: FoundFailure;
}

/** @returns the seed of a run; that of the first is the seed itself, so that it can be repeated by itself. */
export function runSeed(seed: number, run: number): number {
  if (run === 0) return seed >>> 0;
  let x = (seed + Math.imul(run, 0x9e3779b1)) | 0;
  x = Math.imul(x ^ (x >>> 16), 0x21f0aaad);
  x = Math.imul(x ^ (x >>> 15), 0x735a2d97);
  return (x ^ (x >>> 15)) >>> 0;
}

/** @returns how many processors a run's machine has when nobody says. */
export function processorsOf(seed: number, virtual: boolean): number {
  const cpus = PROCESSORS[(Math.imul(seed, 0xc2b2ae35) >>> 8) % PROCESSORS.length] ?? 2;
  // One processor in virtual time is deterministic: every run would be the same.
  return virtual && cpus === 1 ? 2 : cpus;
}

/** Drivers whose state lies in the machine's memory alone can be loaded again; the job must need no fresh machine. */
function mayReuse({ drivers, services, duration, machine }: BuiltJob): boolean {
  const clean = drivers.every(({ language, relocatable }) => relocatable && language !== 'wat' && language !== 'wasm');
  return clean && services.length === 0 && duration === undefined && machine.hive === undefined;
}

/**
 * Runs until something fails, or the runs or the time are over, or the signal says so.
 * @throws RangeError for machine options out of range
 */
export async function torture(job: BuiltJob, options: ParallelOptions): Promise<ParallelResult> {
  return new Torturer(job, options).run();
}

class Torturer {
  readonly #job: BuiltJob;
  readonly #options: ParallelOptions;
  readonly #step: number;
  readonly #began = process.hrtime.bigint();
  #next: number;
  #runs = 0;
  #machines = 0;
  #prints = 0;
  #work: Work = NO_WORK;

  constructor(job: BuiltJob, options: ParallelOptions) {
    this.#job = job;
    this.#options = options;
    this.#next = options.share?.first ?? 0;
    this.#step = options.share?.step ?? 1;
  }

  get #seconds(): number {
    return Number(process.hrtime.bigint() - this.#began) / 1e9;
  }

  get #over(): boolean {
    const { runs = Number.POSITIVE_INFINITY, seconds = Number.POSITIVE_INFINITY, signal } = this.#options;
    return this.#next >= runs || this.#seconds >= seconds || signal?.aborted === true;
  }

  async run(): Promise<ParallelResult> {
    let found: FoundFailure | undefined;
    while (found === undefined && !this.#over) found = await this.#batch();
    return { progress: this.#progress(NO_WORK), ...(found === undefined ? {} : { found }) };
  }

  /** Runs of one machine. @returns the first failure */
  async #batch(): Promise<FoundFailure | undefined> {
    const first = runSeed(this.#options.seed, this.#next);
    const { machine: given } = this.#job;
    const cpus = given.cpus ?? processorsOf(first, given.time === 'virtual');
    const trace = timelineOf(this.#job);
    const machine = await Machine.boot({
      ...given,
      ...trace,
      cpus,
      ...(this.#job.duration === undefined ? {} : { holdTimeAt: this.#job.duration }),
    });
    this.#machines++;
    const watch = new HangWatch(machine, this.#options.patience ?? PATIENCE);
    const ends = this.#seconds + BATCH_SECONDS;
    try {
      for (let runs = 0; runs < BATCH_RUNS && !this.#over && this.#seconds < ends; runs++) {
        const outcome = await this.#once(machine);
        const run = this.#next;
        this.#next += this.#step;
        const seed = runSeed(this.#options.seed, run);
        if (outcome.failure !== undefined) return { failure: outcome.failure, outcome, run, seed, cpus };
        if (!outcome.unloaded || !mayReuse(this.#job)) return undefined;
      }
      return undefined;
    } finally {
      watch.stop();
      await handTrace(this.#job, machine, trace);
      this.#work = addWork(this.#work, workOf(machine));
      this.#options.counted?.add(machine.inside.coverage());
      await machine.dispose();
    }
  }

  async #once(machine: Machine): Promise<Outcome> {
    const seed = runSeed(this.#options.seed, this.#next);
    withMemory(machine.memory, () => beginStagger(seed));
    const outcome = await execute(machine, this.#job, this.#options.signal);
    this.#runs++;
    this.#prints += outcome.printCount;
    this.#options.onProgress?.(this.#progress(workOf(machine)));
    return outcome;
  }

  #progress(current: Work): StressProgress {
    return {
      ...addWork(this.#work, current),
      runs: this.#runs,
      machines: this.#machines,
      prints: this.#prints,
      seconds: this.#seconds,
    };
  }
}
