/**
 * `npm run bench:stress -- [NAME…] [--set corpus|broken] [--strategies a,b] [--seeds N] [--budget N] [--twins]`: how many
 * schedules each strategy takes to find each mistake (the median over seeds; the budget when it does not), and how many
 * executions a second that is. With `--twins` the mended programs instead: how many schedules they survive. Exit code 1
 * when a twin fails, or a failure does not repeat; 2 for a command line that makes no sense.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import Table from 'cli-table3';
import { packageRoot } from '../../kernel-host/image/root.js';
import { STRATEGY_NAMES } from '../../kernel-host/sched/strategies.js';
import {
  buildControlled,
  type Exploration,
  type Exploring,
  exploreBuilt,
} from '../../kernel-host/stress/controlled.js';
import type { BuiltJob } from '../../kernel-host/stress/job.js';
import { CORPUS, type CorpusProgram, corpusJob, programsOf } from '../../test/corpus/corpus.js';

const STRATEGIES = STRATEGY_NAMES.filter((name): name is Exploring => name !== 'replay');
const SETS = { corpus: CORPUS, broken: programsOf(join(packageRoot(), 'test', 'torture', 'broken')) };
const USAGE = `usage: npm run bench:stress -- [NAME...] [--set corpus|broken] [--strategies ${STRATEGIES.join(',')}] [--seeds N] [--budget N] [--twins]\n`;

interface Settings {
  readonly programs: readonly CorpusProgram[];
  readonly strategies: readonly Exploring[];
  readonly seeds: number;
  readonly budget: number;
  readonly twins: boolean;
}

/** @throws Error for what makes no sense */
function readSettings(): Settings {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      set: { type: 'string', default: 'corpus' },
      strategies: { type: 'string', default: STRATEGIES.join(',') },
      seeds: { type: 'string', default: '20' },
      budget: { type: 'string', default: '10000' },
      twins: { type: 'boolean', default: false },
    },
  });
  if (values.set !== 'corpus' && values.set !== 'broken') throw new Error('a set is corpus or broken');
  const all = SETS[values.set];
  const unknown = positionals.filter((name) => !all.some((each) => each.name === name));
  if (unknown.length > 0) throw new Error(`no program is called ${unknown.join(', ')}`);
  const names = values.strategies.split(',');
  const strategies = STRATEGIES.filter((name) => names.includes(name));
  if (strategies.length !== names.length) throw new Error(`strategies are ${STRATEGIES.join(', ')}`);
  const [seeds, budget] = [Number(values.seeds), Number(values.budget)];
  if (!(seeds >= 1) || !(budget >= 1)) throw new Error('seeds and budget are numbers above 0');
  const programs = all.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
  return { programs, strategies, seeds, budget, twins: values.twins };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** What one strategy has made of one program. */
interface Result {
  /** Schedules until the failure, for each seed; the budget when there was none. */
  readonly schedules: number[];
  readonly executions: number;
  readonly seconds: number;
  readonly found: number;
  /** Of dfs: how many schedules there are. */
  readonly all: boolean;
  readonly odd: string[];
}

async function measure(job: BuiltJob, strategy: Exploring, { seeds, budget, twins }: Settings): Promise<Result> {
  const result = { schedules: [] as number[], executions: 0, seconds: 0, found: 0, all: false, odd: [] as string[] };
  // A search in order is the same for every seed.
  const rounds = strategy === 'dfs' || twins ? 1 : seeds;
  for (let seed = 1; seed <= rounds; seed++) {
    const explored: Exploration = await exploreBuilt(job, { strategy, seed, schedules: budget });
    const { failure } = explored;
    result.executions += explored.executions;
    result.seconds += explored.seconds;
    result.schedules.push(failure === undefined ? budget : failure.execution + 1);
    result.all ||= explored.explored;
    if (failure === undefined) continue;
    result.found++;
    if (!failure.repeats) result.odd.push(`seed ${seed} does not repeat: ${failure.failure.signature}`);
    if (twins) result.odd.push(`${failure.failure.signature}\n  ${failure.token}`);
  }
  return result;
}

function cell({ schedules, executions, seconds, found, all }: Result, twins: boolean): string {
  const rate = Math.round(executions / Math.max(seconds, 0.001));
  if (twins) return `${found > 0 ? 'FAILS ' : ''}${executions}${all ? ' all' : ''}, ${rate}/s`;
  if (found === 0) return all ? `none in all ${executions}` : '-';
  return String(median(schedules));
}

async function run(settings: Settings): Promise<boolean> {
  const { programs, strategies, twins } = settings;
  const table = new Table({ head: ['program', ...strategies], style: { head: [], border: [] } });
  const totals = new Map(strategies.map((name) => [name, { found: 0, executions: 0, seconds: 0 }]));
  let sound = true;
  for (const program of programs) {
    const job = await buildControlled(corpusJob(program, twins));
    const cells: string[] = [];
    for (const strategy of strategies) {
      const result = await measure(job, strategy, settings);
      cells.push(cell(result, twins));
      for (const odd of result.odd) process.stderr.write(`${program.name}, ${strategy}: ${odd}\n`);
      sound &&= result.odd.length === 0;
      const total = totals.get(strategy);
      if (total === undefined) continue;
      if (result.found > 0) total.found++;
      total.executions += result.executions;
      total.seconds += result.seconds;
    }
    process.stderr.write(`${program.name}: ${cells.join('  ')}\n`);
    table.push([program.name, ...cells]);
  }
  const sums = strategies.map((name) => totals.get(name) ?? { found: 0, executions: 0, seconds: 1 });
  table.push([twins ? 'failed' : 'found', ...sums.map(({ found }) => `${found} of ${programs.length}`)]);
  table.push([
    'executions/s',
    ...sums.map(({ executions, seconds }) => String(Math.round(executions / Math.max(seconds, 0.001)))),
  ]);
  process.stdout.write(`${table.toString()}\n`);
  return sound;
}

try {
  const settings = readSettings();
  process.exitCode = (await run(settings)) ? 0 : 1;
} catch (error) {
  process.stderr.write(`bench:stress: ${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  process.exitCode = 2;
}
