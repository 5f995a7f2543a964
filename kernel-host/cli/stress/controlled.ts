/** Stress under controlled schedules: the job, the strategy, its figures and the token of what it finds. */
import { type ExploreProgress, exploreSchedules, type ScheduleFailure } from '../../stress/controlled.js';
import { anySeed } from '../../stress/stress.js';
import { UsageError } from '../errors.js';
import { ExitCode } from '../exitcodes.js';
import { Progress } from '../progress.js';
import type { RunSummary, StressSummary } from '../render/renderer.js';
import { renderExploration } from '../render/stress.js';
import { EMPTY, type Errand, REASONS, repeatedCommand, Statistics, showFailure } from './errand.js';
import { DEFAULT_STRATEGY, stressJobOf } from './options.js';

/** What belongs to the search, and is in the token or means nothing to a replay. */
const SEARCH = new Set([
  '--mode',
  '--strategy',
  '--schedules',
  '--seed',
  '--preemptions',
  '--depth',
  '--for',
  '--jobs',
  '--interval',
  '--patience',
  '--cpus',
  '--check-determinism',
]);

/** Explores until something fails, or the errand's bounds are reached. @throws UsageError, ImageError, RangeError */
export async function stressControlled(errand: Errand): Promise<RunSummary> {
  const { sources, file, flags, streams, renderer, interrupt } = errand;
  if (flags.free === true) throw new UsageError('--free has no accesses to stop at; --mode controlled goes without it');
  const compiling = new Progress();
  const over = new AbortController();
  void interrupt.first.then(() => over.abort());
  const args = streams.programArguments ?? [];
  const job = await stressJobOf(sources, file, flags, args, (message) => compiling.update(message));
  const seed = flags.seed ?? anySeed();
  const statistics = new Statistics<ExploreProgress>(errand, renderExploration);
  const { strategy = DEFAULT_STRATEGY, schedules, preemptions, depth, for: seconds } = flags;
  const exploring = exploreSchedules(job, {
    strategy,
    seed,
    ...(schedules === undefined ? {} : { schedules }),
    ...(preemptions === undefined ? {} : { preemptions }),
    ...(depth === undefined ? {} : { depth }),
    ...(seconds === undefined ? {} : { seconds }),
    checkDeterminism: flags.checkDeterminism === true,
    signal: over.signal,
    onProgress: (progress) => {
      compiling.done();
      statistics.see(progress);
    },
  });
  exploring.catch(() => {});
  const cut = interrupt.second.then(() => undefined);
  const result = await Promise.race([exploring, cut]).finally(() => {
    compiling.done();
    statistics.done();
  });
  if (result === undefined) return { ...EMPTY, reason: 'interrupted', code: ExitCode.Interrupted };
  const { failure, explored, executions } = result;
  const stress: StressSummary = {
    mode: 'controlled',
    strategy,
    seed,
    runs: executions,
    points: result.points,
    seconds: result.seconds,
    explored,
  };
  if (failure === undefined) return { ...EMPTY, time: result.seconds, stress };
  showFailure(failure.outcome, failure.failure, renderer);
  return failed(failure, stress);
}

function failed(found: ScheduleFailure, stress: StressSummary): RunSummary {
  const { failure, outcome, cpus, token, execution } = found;
  return {
    ...EMPTY,
    code: failure.code,
    reason: REASONS[failure.kind],
    time: stress.seconds,
    processors: cpus,
    prints: outcome.printCount,
    findings: failure.events.filter(({ type }) => type === 'finding').length,
    stress: {
      ...stress,
      // The one that failed has not been counted.
      runs: stress.runs + 1,
      failure: failure.what,
      signature: failure.signature,
      run: execution,
      token,
      repeats: found.repeats,
      repeat: repeatedCommand(['replay', token], SEARCH, []),
    },
  };
}
