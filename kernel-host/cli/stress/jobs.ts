/**
 * `--jobs`: the search spread over processes of this command, each with its share of the runs, or with a seed of its own
 * under controlled schedules. Processes and not threads, since each measures by its own processor time whether it hangs.
 * The first failure ends all of them.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { MachineEvent } from '../../machine/events.js';
import { runSeed } from '../../stress/parallel.js';
import { anySeed } from '../../stress/stress.js';
import { ExitCode } from '../exitcodes.js';
import type { RunSummary, StressSummary } from '../render/renderer.js';
import { EMPTY, type Errand, repeatedCommand, repeatedWords, Statistics } from './errand.js';
import { repeatParallel } from './parallel.js';

/** What a process is told anew. */
const OWN = new Set(['--jobs', '--seed', '--share', '--json', '--quiet', '--interval', '--schedules', '--trace']);
const INTERVAL = '0.5';
/** Milliseconds that a process may take to unload its drivers before it is ended. */
const GRACE = 2000;
const SHOWN: ReadonlySet<string> = new Set(['bugcheck', 'deadlock', 'finding', 'crash', 'fault', 'note']);

/** Figures of one process; others than these are not shown. */
type Figures = Partial<Record<'runs' | 'executions' | 'calls' | 'switches' | 'acquisitions' | 'points', number>>;

interface Job {
  readonly child: ChildProcess;
  figures: Figures;
  readonly events: MachineEvent[];
  end: RunSummary | undefined;
  error: string;
}

/** Runs the errand in as many processes as it asks for. */
export async function stressInJobs(errand: Errand, jobs: number): Promise<RunSummary> {
  const { flags, renderer, interrupt } = errand;
  const seed = flags.seed ?? anySeed();
  const began = process.hrtime.bigint();
  const seconds = (): number => Number(process.hrtime.bigint() - began) / 1e9;
  const statistics = new Statistics<Figures & { readonly seconds: number }>(errand, renderSum);
  const all: Job[] = [];
  const show = (): void => statistics.see({ ...sum(all), seconds: seconds() });
  const ends = Array.from({ length: jobs }, (_, index) => run(all, argumentsOf(errand, seed, index, jobs), show));
  const stop = (): void => {
    for (const { child } of all) child.kill('SIGTERM');
    setTimeout(() => all.forEach(({ child }) => void child.kill('SIGKILL')), GRACE).unref();
  };
  void interrupt.first.then(stop);
  const failed = await firstFailure(ends);
  stop();
  await Promise.all(ends);
  statistics.done();
  const figures = sum(all);
  const stress: StressSummary = {
    mode: flags.mode,
    seed,
    runs: figures.runs ?? figures.executions ?? 0,
    calls: figures.calls ?? 0,
    acquisitions: figures.acquisitions ?? 0,
    seconds: seconds(),
    ...(flags.mode === 'controlled' ? { strategy: flags.strategy ?? 'random' } : {}),
  };
  if (failed === undefined) return { ...EMPTY, time: seconds(), stress };
  for (const event of failed.events) renderer.event(event);
  if (failed.end?.stress === undefined) {
    if (failed.error !== '') renderer.error(failed.error);
    return { ...EMPTY, code: failed.end?.code ?? ExitCode.Internal, reason: failed.end?.reason ?? 'fault' };
  }
  const found = failed.end.stress;
  return { ...failed.end, stress: { ...stress, ...found, seed, runs: stress.runs, repeat: repeatOf(found) } };
}

function repeatOf({ mode, token = '' }: StressSummary): string {
  if (mode === 'controlled') return repeatedCommand(['replay', token], OWN_AND_SEARCH, []);
  const [, seed = 0, cpus = 1] = token.split('-').map(Number);
  return repeatParallel(seed, cpus);
}

const OWN_AND_SEARCH = new Set([
  ...OWN,
  '--mode',
  '--strategy',
  '--preemptions',
  '--depth',
  '--for',
  '--patience',
  '--cpus',
]);

/** @returns the command line of one process. */
function argumentsOf({ flags }: Errand, seed: number, index: number, jobs: number): string[] {
  const { before, after } = repeatedWords(OWN);
  const share =
    flags.mode === 'parallel'
      ? ['--seed', String(seed), '--share', `${index}/${jobs}`]
      : [
          '--seed',
          String(runSeed(seed, index)),
          ...(flags.schedules === undefined ? [] : ['--schedules', String(Math.ceil(flags.schedules / jobs))]),
        ];
  return ['stress', ...before, '--json', '--interval', INTERVAL, ...share, ...after];
}

/** Runs one process to its end. */
function run(all: Job[], args: readonly string[], show: () => void): Promise<Job> {
  const child = spawn(process.execPath, [process.argv[1] ?? '', ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const job: Job = { child, figures: {}, events: [], end: undefined, error: '' };
  all.push(job);
  createInterface({ input: child.stdout }).on('line', (line) => {
    const object = JSON.parse(line) as { type: string };
    if (object.type === 'progress') {
      job.figures = object as Figures;
      show();
    } else if (object.type === 'exit') job.end = object as unknown as RunSummary;
    else if (object.type === 'error') job.error = (object as unknown as { message: string }).message;
    else if (SHOWN.has(object.type)) job.events.push(object as MachineEvent);
  });
  return new Promise((resolve) => {
    child.once('error', () => resolve(job));
    child.once('close', () => {
      if (job.end?.stress !== undefined) job.figures = { ...job.figures, ...doneOf(job.end.stress) };
      resolve(job);
    });
  });
}

function doneOf({ mode, runs, calls = 0, acquisitions = 0 }: StressSummary): Figures {
  return mode === 'parallel' ? { runs, calls, acquisitions } : { executions: runs };
}

/** @returns the first process that ends with a failure; undefined when all end without one. */
async function firstFailure(ends: readonly Promise<Job>[]): Promise<Job | undefined> {
  const waiting = new Map(ends.map((end, index) => [index, end.then((job) => ({ index, job }))]));
  while (waiting.size > 0) {
    const { index, job } = await Promise.race(waiting.values());
    if (job.end?.code !== ExitCode.Clean) return job;
    waiting.delete(index);
  }
  return undefined;
}

function sum(jobs: readonly Job[]): Figures {
  const total: Figures = {};
  for (const { figures } of jobs) {
    for (const name of ['runs', 'executions', 'calls', 'switches', 'acquisitions'] as const) {
      if (figures[name] !== undefined) total[name] = (total[name] ?? 0) + figures[name];
    }
    if (figures.points !== undefined) total.points = Math.max(total.points ?? 0, figures.points);
  }
  return total;
}

function renderSum({ seconds, ...figures }: Figures & { readonly seconds: number }): string {
  const parts = Object.entries(figures).map(([name, value]) => `${value.toLocaleString('en-US')} ${name}`);
  return `${seconds.toFixed(1).padStart(7)} s  ${parts.join('  ')}`;
}
