/**
 * Controlled schedules: a job's drivers, loaded, left to work and unloaded, again and again, each time by a schedule
 * that a strategy chooses (sched), until one fails. What failed is replayed in a machine of its own, with all that a
 * report needs, before anybody hears of it: a failure comes with a token that brings it back.
 */

import { CONTROL, hashPrinted } from '../hal/control.js';
import { readI32, readU32, withMemory } from '../hal/memory.js';
import type { BuildOptions } from '../image/build.js';
import { ImageError } from '../image/types.js';
import type { ExploredReason } from '../ke/host.js';
import { MachineStopped } from '../machine/errors.js';
import type { MachineEvent } from '../machine/events.js';
import type { SwitchReport } from '../machine/exploration.js';
import type { MachineOptions } from '../machine/options.js';
import { Machine } from '../machine.js';
import { type ScriptOptions, writeScript } from '../sched/replay.js';
import { createSchedule, type Decision, decisionsOf, MOST_DECISIONS, WORD } from '../sched/state.js';
import { STRATEGY_NAMES, type StrategyName } from '../sched/strategies.js';
import { Witness } from './execution.js';
import { type BuiltJob, buildJob, handTrace, type StressJob, timelineOf } from './job.js';
import type { Failure, Outcome } from './outcome.js';
import { readToken, type Schedule, writeToken } from './token.js';

/** Processors of a machine when nobody says: enough for a few threads to be anywhere at once. */
const DEFAULT_CPUS = 3;
/** Milliseconds between two looks at the figures, and without any progress until it hangs. */
const LOOK = 100;
const PATIENCE = 10_000;

/** Strategies that explore. */
export type Exploring = Exclude<StrategyName, 'replay'>;

/** How to explore. */
export interface ExploreOptions {
  readonly strategy: Exploring;
  /** Executions at most; until all are explored, or for ever, when absent. */
  readonly schedules?: number;
  /** 32 bits; 1 when absent. */
  readonly seed?: number;
  /** Of dfs and delay: pre-emptions of an execution at most. */
  readonly preemptions?: number;
  /** Of pct: how many orderings a bug needs. */
  readonly depth?: number;
  /** Executes each schedule twice, and compares the steps. */
  readonly checkDeterminism?: boolean;
  /** Seconds at most. */
  readonly seconds?: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ExploreProgress) => void;
}

/** How far it has come. */
export interface ExploreProgress {
  /** Executions that are over. */
  readonly executions: number;
  /** Points of the longest: places where another thread could have gone on. */
  readonly points: number;
  readonly seconds: number;
}

/** An execution that failed. */
export interface ScheduleFailure {
  readonly failure: Failure;
  readonly outcome: Outcome;
  /** Its number, from 0. */
  readonly execution: number;
  readonly token: string;
  readonly decisions: readonly Decision[];
  readonly cpus: number;
  /** Whether a replay has ended alike. */
  readonly repeats: boolean;
}

export interface Exploration extends ExploreProgress {
  /** Whether every schedule within the bound has been executed. */
  readonly explored: boolean;
  readonly failure?: ScheduleFailure;
}

/** What came of one execution in a machine of its own. */
export interface Replayed {
  readonly outcome: Outcome;
  readonly events: readonly MachineEvent[];
  /** Over all that was decided, 16 hexadecimal digits: equal when two executions took the same steps. */
  readonly hash: string;
  readonly points: number;
  /** Number of the last execution. */
  readonly execution: number;
  /** Of a replay that tells of them: every switch. */
  readonly switches: readonly SwitchReport[];
  /** What was decided against the rule; of a schedule that was changed, only what still had a meaning. */
  readonly decisions: readonly Decision[];
}

/** How a schedule is replayed. */
export interface ReplayOptions extends ScriptOptions {
  /** Tells of every switch. */
  readonly trace?: boolean;
  /** Executions, until one fails; 1 when absent. */
  readonly executions?: number;
  /** Where chance decides. */
  readonly seed?: number;
}

const STAYS =
  'The drivers are not as they were before once an execution is over: they have no DriverUnload, and leave threads that wait. Give them a DriverUnload that ends these.';

/** One schedule has led to different steps: a user's mistake, or ours. */
export class NotDeterministic extends ImageError {
  constructor(execution: number) {
    super(
      `Execution ${execution} took other steps when the same schedule was executed once more: something that no schedule decides reaches the driver, a file of the host's perhaps.`,
    );
  }
}

/** @returns the machine of a job under control. */
function machineOf(job: Pick<StressJob, 'machine'>, schedule: SharedArrayBuffer): MachineOptions {
  return { ...job.machine, cpus: job.machine.cpus ?? DEFAULT_CPUS, time: 'virtual', schedule };
}

/** Compiles a job so that every access of its drivers is a point. @throws ImageError, CompileError */
export function buildControlled(job: StressJob): Promise<BuiltJob> {
  const controlled = (options: BuildOptions): BuildOptions =>
    options.build === 'free' ? options : { ...options, build: 'controlled' };
  return buildJob(job, controlled);
}

/**
 * Explores schedules of a job until one fails, or the options say that it is enough.
 * @throws ImageError, CompileError, RangeError
 */
export async function exploreSchedules(job: StressJob, options: ExploreOptions): Promise<Exploration> {
  if (options.schedules !== undefined && options.schedules < 1) throw new RangeError('schedules must be 1 or more');
  return exploreBuilt(await buildControlled(job), options);
}

/** The same for a job that is compiled: by `buildControlled`. */
export async function exploreBuilt(job: BuiltJob, options: ExploreOptions): Promise<Exploration> {
  requireDrivers(job);
  const buffer = createSchedule();
  const view = new Int32Array(buffer);
  view[WORD.Strategy] = STRATEGY_NAMES.indexOf(options.strategy);
  view[WORD.Seed] = options.seed ?? 1;
  view[WORD.Wanted] = options.schedules ?? 0;
  view[WORD.Preemptions] = options.preemptions ?? 2;
  view[WORD.Depth] = options.depth ?? 3;
  view[WORD.Check] = options.checkDeterminism === true ? 1 : 0;
  const began = process.hrtime.bigint();
  const progress = (): ExploreProgress => ({
    executions: view[WORD.Done] as number,
    points: view[WORD.MostPoints] as number,
    seconds: Number(process.hrtime.bigint() - began) / 1e9,
  });
  const attended = setInterval(() => {
    options.onProgress?.(progress());
    if (options.signal?.aborted === true || progress().seconds > (options.seconds ?? Number.POSITIVE_INFINITY))
      view[WORD.Stop] = 1;
  }, LOOK);
  try {
    // What is expected is compared by its hash, since nothing that is printed is kept.
    const { expect, ...silent } = job;
    if (expect !== undefined) {
      const state = { hash: 0, ends: 0 };
      const bytes = Buffer.from(expect);
      hashPrinted(state, bytes, bytes.length);
      view[WORD.Expects] = 1;
      view[WORD.Expected] = state.hash;
    }
    const { outcome, reason } = await runOnce(silent, buffer);
    const failed = outcome.failure !== undefined || reason === 'printed';
    const found = failed ? await confirm(job, view, outcome) : undefined;
    return {
      ...progress(),
      explored: view[WORD.Explored] === 1,
      ...(found === undefined ? {} : { failure: found }),
    };
  } finally {
    clearInterval(attended);
  }
}

/** What has failed is replayed: the report is that of the replay, where it ends alike. */
async function confirm(job: BuiltJob, view: Int32Array, outcome: Outcome): Promise<ScheduleFailure | undefined> {
  const { failure } = outcome;
  const cpus = job.machine.cpus ?? DEFAULT_CPUS;
  const schedule: Schedule = { decisions: decisionsOf(view), cpus, random: view[WORD.StressRandom] as number };
  const again = await replayBuilt(job, schedule);
  const alike = failure === undefined || again.outcome.failure?.signature === failure.signature;
  const repeats = alike && (view[WORD.Decisions] as number) <= MOST_DECISIONS;
  const shown = again.outcome.failure ?? failure;
  if (shown === undefined) return undefined;
  return {
    failure: shown,
    outcome: repeats ? again.outcome : outcome,
    execution: view[WORD.Execution] as number,
    token: writeToken(job, schedule),
    decisions: schedule.decisions,
    cpus,
    repeats,
  };
}

/**
 * Executes one schedule, in a machine of its own.
 * @param job compiled by `buildControlled`
 */
export async function replayBuilt(
  job: BuiltJob,
  { decisions, cpus, random }: Schedule,
  options: ReplayOptions = {},
): Promise<Replayed> {
  requireDrivers(job);
  const buffer = createSchedule();
  const view = new Int32Array(buffer);
  view[WORD.Strategy] = STRATEGY_NAMES.indexOf('replay');
  view[WORD.Wanted] = options.masks?.length ?? options.executions ?? 1;
  view[WORD.Prints] = options.masks === undefined ? 1 : 0;
  view[WORD.Trace] = options.trace === true ? 1 : 0;
  view[WORD.StressRandom] = random;
  view[WORD.Replays] = 1;
  view[WORD.Seed] = options.seed ?? 0;
  writeScript(view, decisions, options);
  const once = await runOnce({ ...job, machine: { ...job.machine, cpus } }, buffer);
  return { ...once, execution: view[WORD.Execution] as number, decisions: decisionsOf(view) };
}

/** Executes the schedule that a token names. @throws ImageError, CompileError, TokenError */
export async function replayToken(job: StressJob, token: string): Promise<Replayed> {
  const built = await buildControlled(job);
  return replayBuilt(built, readToken(built, token));
}

/** @returns the hash of the machine's last execution, and the points that its actors have passed in it */
function stepsOf(machine: Machine): Pick<Replayed, 'hash' | 'points'> {
  return withMemory(machine.memory, () => {
    const words = [CONTROL.Hash, CONTROL.Hash2].map((word) => readU32(word).toString(16).padStart(8, '0'));
    return { hash: words.join(''), points: readI32(CONTROL.Points) };
  });
}

function requireDrivers({ programs, services, drivers }: BuiltJob): void {
  if (programs.length > 0 || services.length > 0)
    throw new ImageError('Controlled schedules are of drivers alone; programs and services are for --mode parallel.');
  if (drivers.length === 0) throw new ImageError('There is no driver.');
}

/** Boots a machine over the buffer, and explores what the buffer says. */
async function runOnce(
  job: BuiltJob,
  buffer: SharedArrayBuffer,
): Promise<Omit<Replayed, 'decisions' | 'execution'> & { readonly reason?: ExploredReason }> {
  const view = new Int32Array(buffer);
  const options = { ...machineOf(job, buffer), ...timelineOf(job) };
  const machine = await Machine.boot(options);
  const witness = new Witness();
  const events: MachineEvent[] = [];
  machine.on((event) => {
    witness.see(event);
    events.push(event);
  });
  const watch = watchHang(machine, view);
  let reason: ExploredReason | undefined;
  let steps: Pick<Replayed, 'hash' | 'points' | 'switches'> = { hash: '', points: 0, switches: [] };
  try {
    reason = await machine.explore(job.drivers, job.load);
    await machine.flush();
    if (reason === 'refused') {
      witness.evidence.driverFailed = { driver: job.drivers[0]?.name ?? '', status: view[WORD.Status] as number };
    } else if (reason === 'strayed') {
      throw new NotDeterministic(view[WORD.Execution] as number);
    } else if (reason !== 'stopped' && reason !== 'printed') await look(machine, reason, witness);
    if (reason === 'left' && witness.outcome(job, true).failure === undefined) throw new ImageError(STAYS);
  } catch (error) {
    if (!(error instanceof MachineStopped)) throw error;
  } finally {
    clearInterval(watch);
    steps = { ...stepsOf(machine), switches: await machine.exploration.switches() };
    await handTrace(job, machine, options);
    await machine.dispose();
  }
  return { outcome: witness.outcome(job, true), events, ...steps, ...(reason === undefined ? {} : { reason }) };
}

/** What the last execution has left behind. */
async function look(machine: Machine, reason: ExploredReason, witness: Witness): Promise<void> {
  if (reason !== 'finding') for (const finding of await machine.leftovers()) witness.see(finding);
}

/** An execution that makes no point any more hangs: its code computes without end. */
function watchHang(machine: Machine, view: Int32Array): NodeJS.Timeout {
  let seen = '';
  let since = process.hrtime.bigint();
  return setInterval(() => {
    const now = process.hrtime.bigint();
    const figures = [WORD.Done, WORD.Asked, WORD.Decisions].map((word) => view[word]).join();
    if (figures !== seen) {
      seen = figures;
      since = now;
    } else if (Number(now - since) / 1e6 > PATIENCE) {
      since = now;
      void machine.declareHang('hang').catch(() => {});
    }
  }, LOOK);
}
