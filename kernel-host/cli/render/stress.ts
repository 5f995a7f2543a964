/** What `stress` says beside what runs say: a line of figures each interval, and how it ended. */
import type { ExploreProgress } from '../../stress/controlled.js';
import type { StressProgress } from '../../stress/parallel.js';
import { count } from './format.js';
import type { StressSummary } from './renderer.js';

/** @returns `12,345` */
function number(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: value < 10 ? 1 : 0 });
}

/** @returns one line of statistics: time, runs and their rate, what the kernel did for them. */
export function renderProgress(progress: StressProgress): string {
  const { seconds, runs, calls, switches, acquisitions } = progress;
  const locks = acquisitions === 0 ? '' : `  ${number(acquisitions)} acquisitions`;
  const rate = number(runs / Math.max(seconds, 0.001));
  return `${seconds.toFixed(1).padStart(7)} s  ${number(runs)} runs  ${rate}/s  ${number(calls)} calls  ${number(switches)} switches${locks}`;
}

/** @returns one line of statistics of controlled schedules. */
export function renderExploration({ seconds, executions, points }: ExploreProgress): string {
  const rate = number(executions / Math.max(seconds, 0.001));
  return `${seconds.toFixed(1).padStart(7)} s  ${number(executions)} executions  ${rate}/s  up to ${number(points)} points each`;
}

/** @returns how it ended, with what repeats a failure on a line of its own. */
export function renderStressSummary(summary: StressSummary): string {
  const { failure, run, token, repeat } = summary;
  const parallel = summary.mode === 'parallel';
  const figures = renderFigures(summary);
  if (failure === undefined) {
    const every = summary.explored === true ? ', and every schedule within the bounds was executed' : '';
    return `Nothing found${every}: ${figures}.`;
  }
  const lines = [`${parallel ? 'Run' : 'Execution'} ${run ?? 0} failed: ${failure}`, figures];
  if (token !== undefined) lines.push(`Token: ${token}`);
  if (repeat !== undefined) {
    const how = parallel ? 'Real processors are no dice, so this repeats it in probability only:' : 'Repeat it:';
    lines.push(how, '', repeat);
  }
  if (summary.repeats === false) lines.push('', 'It did not end alike when it was repeated once: please report this.');
  return lines.join('\n');
}

function renderFigures({ mode, strategy, runs, seconds, seed, calls = 0, acquisitions = 0 }: StressSummary): string {
  const time = `in ${seconds.toFixed(1)} s`;
  if (mode === 'controlled') return `${count(runs, 'execution')} ${time}, strategy ${strategy ?? ''}, seed ${seed}`;
  const locks = acquisitions === 0 ? '' : `, ${count(acquisitions, 'acquisition')} of locks`;
  return `${count(runs, 'run')} ${time}, ${count(calls, 'kernel call')}${locks}, seed ${seed}`;
}
