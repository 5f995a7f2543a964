/** What `stress` can be told beside what `run` can, and what it means. */
import { readFileSync } from 'node:fs';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { STRATEGY_NAMES } from '../../sched/strategies.js';
import type { Exploring } from '../../stress/controlled.js';
import type { StressJob, StressProgram } from '../../stress/job.js';
import { RUN_LIMIT } from '../../stress/stress.js';
import { STANDARD_FLAGS } from '../../vf/flags.js';
import { parseCount, parseSeconds } from '../arguments.js';
import { UsageError } from '../errors.js';
import type { MachineFile } from '../machinefile.js';
import { addRunOptions, type RunFlags, requestOf } from '../runoptions.js';
import { isScript, loadScript, runScript } from '../script.js';
import type { ProgramRequest } from '../session.js';
import { writeTrace } from '../tracefile.js';

/** Strategies of controlled schedules; the one when none is named. */
const STRATEGIES = STRATEGY_NAMES.filter((name): name is Exploring => name !== 'replay');
export const DEFAULT_STRATEGY: Exploring = 'random';

/** The options as commander hands them over. */
export interface StressFlags extends RunFlags {
  readonly mode: 'parallel' | 'controlled';
  readonly runs?: number;
  readonly seed?: number;
  readonly expect?: string;
  readonly interval: number;
  readonly patience?: number;
  readonly jobs?: number;
  readonly share?: { readonly first: number; readonly step: number };
  readonly strategy?: Exploring;
  readonly schedules?: number;
  readonly preemptions?: number;
  readonly depth?: number;
  readonly checkDeterminism?: boolean;
}

const UNITS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600 };
/** Options that only controlled schedules have. */
const CONTROLLED = ['strategy', 'schedules', 'preemptions', 'depth', 'checkDeterminism'] as const;

/** @returns seconds of `90`, `90s`, `5m`, `8h`. @throws InvalidArgumentError */
export function parseTime(text: string): number {
  const [, digits, unit = 's'] = /^(\d*\.?\d+)([smh]?)$/.exec(text) ?? [];
  if (digits === undefined || Number(digits) <= 0)
    throw new InvalidArgumentError('Give a time, such as 30, 90s or 5m.');
  return Number(digits) * (UNITS[unit || 's'] ?? 1);
}

/** @returns a whole number. @throws InvalidArgumentError */
function parseNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('Give a whole number.');
  return Number(text);
}

/** @returns which runs a process is to do, `2/8`. @throws InvalidArgumentError */
function parseShare(text: string): { first: number; step: number } {
  const [, first, step] = /^(\d+)\/(\d+)$/.exec(text) ?? [];
  if (first === undefined || step === undefined || Number(first) >= Number(step))
    throw new InvalidArgumentError('Give two numbers, such as 2/8.');
  return { first: Number(first), step: Number(step) };
}

/** Adds sources and options of `run`, and those of its own. */
export function addStressOptions(command: Command): Command {
  addRunOptions(command, 'standard', ['--for <time>', 'stop after that much real time: 90, 90s, 5m, 8h', parseTime]);
  return command
    .addOption(
      new Option('--mode <mode>', 'real cores, or schedules that are chosen step by step')
        .choices(['parallel', 'controlled'])
        .default('parallel'),
    )
    .option('--runs <n>', 'stop after that many runs', parseCount)
    .option('--expect <file>', 'what has to be printed: by programs, or by drivers when there are none')
    .option('--interval <seconds>', 'how often to print statistics', parseSeconds, 5)
    .option('--patience <seconds>', 'processor time that a thread may compute without calling the kernel', parseSeconds)
    .option('--jobs <n>', 'processes to spread runs over', parseCount)
    .addOption(new Option('--share <i/n>', 'do every n-th run').argParser(parseShare).hideHelp())
    .addOption(new Option('--strategy <name>', 'how schedules are chosen').choices(STRATEGIES))
    .option('--schedules <n>', 'stop after that many schedules', parseCount)
    .option('--preemptions <n>', 'of dfs and delay: pre-emptions in a schedule at most', parseNumber)
    .option('--depth <n>', 'of pct: how many orderings a bug needs', parseCount)
    .option('--check-determinism', 'execute each schedule twice and compare');
}

/** @throws UsageError for options that do not go together */
export function checkStressFlags(flags: StressFlags): void {
  if (flags.faults === 'systematic') throw new UsageError('--faults systematic is for run and verify');
  if (flags.coverage !== undefined && (flags.mode === 'controlled' || (flags.jobs ?? 1) > 1))
    throw new UsageError('--coverage is for --mode parallel in one process');
  if (flags.dump !== undefined) throw new UsageError('--dump is for run and verify: repeat the run that failed');
  const given = CONTROLLED.find((name) => flags[name] !== undefined);
  if (flags.mode === 'parallel' && given !== undefined) {
    const spelt = given.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    throw new UsageError(`--${spelt} is for --mode controlled`);
  }
  if (flags.mode === 'controlled' && flags.runs !== undefined)
    throw new UsageError('--runs is for --mode parallel; controlled mode counts --schedules');
}

/** @returns the text of `--expect`. @throws UsageError when it cannot be read */
function readExpected(path: string | undefined): string | undefined {
  if (path === undefined) return undefined;
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new UsageError(`${path}: no such file`);
  }
}

/** What one execution is to do. @throws UsageError, ImageError */
export async function stressJobOf(
  sources: readonly string[],
  file: MachineFile | undefined,
  flags: StressFlags,
  args: readonly string[],
  onProgress: (message: string) => void,
): Promise<StressJob> {
  const { for: _, ...rest } = flags;
  const request = requestOf(sources, file, rest, args, STANDARD_FLAGS, false, onProgress);
  const expect = readExpected(flags.expect);
  const { cpus, timeline: _none, ...machine } = request.machine;
  const { trace } = flags;
  return {
    drivers: request.drivers,
    services: request.services ?? [],
    programs: await Promise.all(request.programs.map(programOf)),
    machine: { ...machine, ...(flags.cpus === undefined ? {} : { cpus: flags.cpus }) },
    load: request.load,
    limit: flags.limit ?? RUN_LIMIT,
    ...(trace === undefined ? {} : { onTrace: (timeline) => void writeTrace(trace, timeline) }),
    ...(expect === undefined ? {} : { expect }),
  };
}

async function programOf({ sources, args, start = true }: ProgramRequest): Promise<StressProgram> {
  const [first = ''] = sources;
  if (sources.length !== 1 || !isScript(first)) return { input: sources, args, start };
  const script = await loadScript(first);
  return { input: (process, given) => runScript(script, process, given, () => {}), args, start };
}
