/** Stress from the command line: its job, its statistics, and what it says of what it finds. */
import { buildJob } from '../stress/job.js';
import type { FailureKind } from '../stress/outcome.js';
import { type FoundFailure, type StressProgress, torture } from '../stress/parallel.js';
import { anySeed, parallelToken } from '../stress/stress.js';
import { endRun, failRun } from './end.js';
import { UsageError } from './errors.js';
import { machineFileOf, rendererOf } from './execute.js';
import { ExitCode } from './exitcodes.js';
import { Interrupt } from './interrupt.js';
import type { MachineFile } from './machinefile.js';
import { Progress } from './progress.js';
import type { EndReason, Renderer, RunSummary, StressSummary } from './render/renderer.js';
import { renderProgress } from './render/stress.js';
import type { Streams } from './streams.js';
import { checkStressFlags, type StressFlags, stressJobOf } from './stressoptions.js';

/** Printed lines that are shown of a run that failed. */
const SHOWN_LINES = 20;
/** Milliseconds between two figures on a terminal. */
const TERMINAL_INTERVAL = 250;
/** Options that the command for repeating a failure sets itself, or leaves out. */
const NOT_REPEATED = new Set(['--seed', '--cpus', '--runs', '--for', '--jobs', '--share', '--mode', '--interval']);

const REASONS: Readonly<Record<FailureKind, EndReason>> = {
  fault: 'fault',
  assertion: 'assertion',
  bugcheck: 'bugcheck',
  deadlock: 'deadlock',
  hang: 'hang',
  'driver-failed': 'driver-failed',
  finding: 'findings',
  'program-failed': 'program-failed',
  output: 'output',
};

/** Shows figures: a line each interval, and one that is written over on a terminal. */
class Statistics {
  readonly #streams: Streams;
  readonly #flags: StressFlags;
  readonly #line = new Progress();
  #shown = 0;
  #updated = 0;

  constructor(streams: Streams, flags: StressFlags) {
    this.#streams = streams;
    this.#flags = flags;
  }

  see(progress: StressProgress): void {
    const now = progress.seconds;
    if (now - this.#shown >= this.#flags.interval) {
      this.#shown = now;
      this.#line.done();
      this.#print(progress);
    } else if ((now - this.#updated) * 1000 >= TERMINAL_INTERVAL) {
      this.#updated = now;
      this.#line.update(renderProgress(progress));
    }
  }

  #print(progress: StressProgress): void {
    if (this.#flags.json === true) this.#streams.output.line(JSON.stringify({ type: 'progress', ...progress }));
    else if (this.#flags.quiet !== true) this.#streams.output.line(renderProgress(progress));
  }

  done(): void {
    this.#line.done();
  }
}

/** Runs `ntwasm stress`. */
export async function executeStress(sources: readonly string[], given: StressFlags, streams: Streams): Promise<void> {
  let renderer = rendererOf(given, streams);
  const interrupt = new Interrupt();
  try {
    checkStressFlags(given);
    const file = await machineFileOf(sources);
    const flags: StressFlags = { ...file?.flags, ...given };
    renderer = rendererOf(flags, streams);
    endRun(renderer, await stressParallel({ sources, file, flags, streams, renderer, interrupt }));
  } catch (error) {
    failRun(renderer, error instanceof RangeError ? new UsageError(error.message) : error);
  } finally {
    interrupt.dispose();
  }
}

interface Errand {
  readonly sources: readonly string[];
  readonly file: MachineFile | undefined;
  readonly flags: StressFlags;
  readonly streams: Streams;
  readonly renderer: Renderer;
  readonly interrupt: Interrupt;
}

async function stressParallel({ sources, file, flags, streams, renderer, interrupt }: Errand): Promise<RunSummary> {
  const compiling = new Progress();
  const over = new AbortController();
  void interrupt.first.then(() => over.abort());
  const args = streams.programArguments ?? [];
  const job = await buildJob(await stressJobOf(sources, file, flags, args, (message) => compiling.update(message)));
  compiling.done();
  for (const { name, warnings } of job.drivers) if (warnings !== '') renderer.warnings(name, warnings);
  const seed = flags.seed ?? anySeed();
  const statistics = new Statistics(streams, flags);
  const { runs, for: seconds, patience, share } = flags;
  const torturing = torture(job, {
    seed,
    ...(runs === undefined ? {} : { runs }),
    ...(seconds === undefined ? {} : { seconds }),
    ...(patience === undefined ? {} : { patience }),
    ...(share === undefined ? {} : { share }),
    signal: over.signal,
    onProgress: (progress) => statistics.see(progress),
  });
  const cut = interrupt.second.then(() => undefined);
  torturing.catch(() => {});
  const result = await Promise.race([torturing, cut]).finally(() => statistics.done());
  if (result === undefined) return { ...EMPTY, reason: 'interrupted', code: ExitCode.Interrupted };
  const { found, progress } = result;
  const stress = { mode: 'parallel', seed, ...pick(progress) };
  if (found === undefined) return { ...EMPTY, time: progress.seconds, stress };
  showFailure(found, renderer);
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
      repeat: repeatCommand(found),
    },
  };
}

const EMPTY: RunSummary = {
  code: ExitCode.Clean,
  reason: 'clean',
  time: 0,
  processors: 0,
  prints: 0,
  findings: 0,
  left: 0,
  drivers: [],
};

function pick({ runs, calls, acquisitions, seconds }: StressProgress): Omit<StressSummary, 'mode' | 'seed'> {
  return { runs, calls, acquisitions, seconds };
}

/** Shows the run that failed as `run` would have: the end of what it printed, and what is wrong. */
function showFailure({ outcome, failure }: FoundFailure, renderer: Renderer): void {
  for (const line of outcome.prints.slice(-SHOWN_LINES)) renderer.note(`printed: ${line}`);
  for (const event of failure.events) renderer.event(event);
}

/** @returns the command line that begins with the run that failed. */
function repeatCommand({ seed, cpus }: FoundFailure): string {
  const own = process.argv.slice(2);
  const end = own.indexOf('--');
  const [mine, rest] = end < 0 ? [own, []] : [own.slice(0, end), own.slice(end)];
  const kept: string[] = [];
  for (let at = 0; at < mine.length; at++) {
    const word = mine[at] ?? '';
    const name = word.split('=')[0] ?? '';
    if (!NOT_REPEATED.has(name)) kept.push(word);
    else if (!word.includes('=')) at++;
  }
  return ['ntwasm', ...kept, '--seed', String(seed), '--cpus', String(cpus), ...rest].map(quoted).join(' ');
}

/** @returns a word as a shell takes it. */
function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
