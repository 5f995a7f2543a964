/** Stress on real cores: the job, its seed, its figures and what it finds. */
import { CoverageSum } from '../../image/coverage.js';
import { atAccesses, buildJob } from '../../stress/job.js';
import { type StressProgress, torture } from '../../stress/parallel.js';
import { anySeed, parallelToken } from '../../stress/stress.js';
import { writeCoverage } from '../coverage/write.js';
import { ExitCode } from '../exitcodes.js';
import { Progress } from '../progress.js';
import type { RunSummary, StressSummary } from '../render/renderer.js';
import { renderProgress } from '../render/stress.js';
import { EMPTY, type Errand, REASONS, repeatedCommand, Statistics, showFailure } from './errand.js';
import { stressJobOf } from './options.js';

/** What belongs to the search, or is said anew by the command that repeats a failure. */
const SEARCH = new Set(['--seed', '--cpus', '--runs', '--for', '--jobs', '--share', '--mode', '--interval']);

/** Tortures until something fails, or the errand's bounds are reached. @throws UsageError, ImageError, RangeError */
export async function stressParallel(errand: Errand): Promise<RunSummary> {
  const { sources, file, flags, streams, renderer, interrupt } = errand;
  const compiling = new Progress();
  const over = new AbortController();
  void interrupt.first.then(() => over.abort());
  const args = streams.programArguments ?? [];
  const job = await buildJob(
    await stressJobOf(sources, file, flags, args, (message) => compiling.update(message)),
    atAccesses,
  );
  compiling.done();
  for (const { name, warnings } of job.drivers) if (warnings !== '') renderer.warnings(name, warnings);
  const seed = flags.seed ?? anySeed();
  const statistics = new Statistics(errand, renderProgress);
  const { runs, for: seconds, patience, share } = flags;
  const counted = flags.coverage === undefined ? undefined : new CoverageSum();
  const torturing = torture(job, {
    seed,
    ...(runs === undefined ? {} : { runs }),
    ...(seconds === undefined ? {} : { seconds }),
    ...(patience === undefined ? {} : { patience }),
    ...(share === undefined ? {} : { share }),
    ...(counted === undefined ? {} : { counted }),
    signal: over.signal,
    onProgress: (progress) => statistics.see(progress),
  });
  const cut = interrupt.second.then(() => undefined);
  torturing.catch(() => {});
  const result = await Promise.race([torturing, cut]).finally(() => statistics.done());
  if (result === undefined) return { ...EMPTY, reason: 'interrupted', code: ExitCode.Interrupted };
  const { found, progress } = result;
  if (flags.coverage !== undefined && counted !== undefined)
    renderer.note(writeCoverage(flags.coverage, counted.files(), sources.join(' ')));
  const stress = { mode: 'parallel', seed, ...pick(progress) };
  if (found === undefined) return { ...EMPTY, time: progress.seconds, stress };
  showFailure(found.outcome, found.failure, renderer);
  return {
    ...EMPTY,
    code: found.failure.code,
    reason: REASONS[found.failure.kind],
    time: progress.seconds,
    processors: found.cpus,
    prints: progress.prints,
    findings: found.failure.events.filter(({ type }) => type === 'finding').length,
    stress: {
      ...stress,
      failure: found.failure.what,
      signature: found.failure.signature,
      run: found.run,
      token: parallelToken(found),
      repeat: repeatParallel(found.seed, found.cpus),
    },
  };
}

/** @returns the command line that begins with the run of a seed. */
export function repeatParallel(seed: number, cpus: number): string {
  return repeatedCommand(['stress'], SEARCH, ['--seed', String(seed), '--cpus', String(cpus)]);
}

function pick({ runs, calls, acquisitions, seconds }: StressProgress): Omit<StressSummary, 'mode' | 'seed'> {
  return { runs, calls, acquisitions, seconds };
}
