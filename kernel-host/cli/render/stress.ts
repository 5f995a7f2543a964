/** What `stress` says beside what runs say: a line of figures each interval, and how it ended. */
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

/** @returns how it ended, with what repeats a failure on a line of its own. */
export function renderStressSummary(summary: StressSummary): string {
  const { mode, runs, seconds, seed, calls, acquisitions, failure, run, token, repeat } = summary;
  const [unit, each] = mode === 'parallel' ? ['run', 'Run'] : ['execution', 'Execution'];
  const locks = acquisitions === 0 ? '' : `, ${count(acquisitions, 'acquisition')} of locks`;
  const figures = `${count(runs, unit)} in ${seconds.toFixed(1)} s, ${count(calls, 'kernel call')}${locks}, seed ${seed}`;
  if (failure === undefined) {
    if (summary.explored === true)
      return `Nothing found, and every schedule within the bounds was executed: ${figures}.`;
    return `Nothing found: ${figures}.`;
  }
  const lines = [`${each} ${run ?? 0} failed: ${failure}`, figures];
  if (token !== undefined) lines.push(`Token: ${token}`);
  if (repeat !== undefined) {
    const how =
      mode === 'parallel' ? 'Real processors are no dice, so this repeats it in probability only:' : 'Repeat it:';
    lines.push(how, '', repeat);
  }
  return lines.join('\n');
}
