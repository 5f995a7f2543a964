/** `ntwasm bench`: compare lock strategies, each beside native code measured in the same run. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { LOCKS, UnknownLock, userLock } from '../../lab/catalog.js';
import { reportCsv } from '../../lab/csv.js';
import { runBench } from '../../lab/laboratory.js';
import { writeNewLock } from '../../lab/newlock.js';
import { reportPage } from '../../lab/page/page.js';
import { PLACEMENTS, placementProblem } from '../../lab/placement.js';
import { type Knobs, knobsSchema, PRESETS, type PresetName, presetSuites } from '../../lab/presets.js';
import { type Report, reportJsonSchema } from '../../lab/schema.js';
import { FORMS, HOLD_KINDS } from '../../lab/workload.js';
import { collect, parseCount } from '../arguments.js';
import { colorsFor } from '../colors.js';
import { UsageError } from '../errors.js';
import { ExitCode } from '../exitcodes.js';
import { Progress } from '../progress.js';
import { failedLocks, failedText, renderBench } from '../render/benchtable.js';
import type { Streams } from '../streams.js';
import { ntwasmVersion } from '../version.js';
import { addBenchCompare } from './benchcompare.js';

/** The page that is written when nothing is said of one. */
const PAGE = 'ntwasm-bench.html';

const EXAMPLES = `
Examples:
  ntwasm bench                                      the quick preset: a minute, a table and a page
  ntwasm bench --locks ticket,mcs --threads 2,8     some locks, under knobs of your choice
  ntwasm bench --new-lock mylock.c                  a lock to begin with
  ntwasm bench --lock mylock.c --locks ttas         measure it, beside another
  ntwasm bench --preset full --out today.json       everything, kept
  ntwasm bench compare before.json today.json       what has changed, and whether that is chance

Exit codes: 0 measured; 2 the command line cannot be used; 4 a lock failed, or a rule of --check did not hold.
`;

/** Options as commander gives them. */
interface BenchFlags extends Partial<Omit<Knobs, 'sides' | 'locks'>> {
  readonly preset: PresetName;
  readonly config?: string;
  readonly locks?: string[];
  readonly lock?: readonly string[];
  readonly native?: Knobs['sides'];
  readonly json?: boolean;
  readonly out?: string;
  readonly html: string | false;
  readonly csv?: string;
  readonly list?: boolean;
  readonly schema?: boolean;
  readonly newLock?: string;
  readonly check?: boolean;
  readonly patience?: number;
}

/** @returns numbers of a list with commas. */
function numbers(text: string): number[] {
  const values = text.split(',').map(Number);
  if (text.trim() === '' || values.some((value) => !Number.isFinite(value) || value < 0)) {
    throw new InvalidArgumentError('Give numbers with commas between, such as 1,2,4.');
  }
  return values;
}

function names(text: string): string[] {
  return text.split(',').map((name) => name.trim());
}

/** Adds the command. */
export function addBench(program: Command, streams: Streams): void {
  const command = program
    .command('bench')
    .summary('compare lock strategies, beside native code')
    .description('Measures locks: throughput, latency, fairness, each beside the same lock compiled natively.');
  addKnobs(command);
  command
    .option('--out <file>', 'write the report as JSON')
    .option('--json', 'one JSON object a line, for programs')
    .option('--csv <file>', 'write a row for each run')
    .addOption(new Option('--html <file>', 'write a page with charts').default(PAGE, PAGE))
    .option('--no-html', 'write none')
    .option('--check', 'exit with 4 when a shape rule does not hold')
    .option('--list', 'names all locks')
    .option('--schema', 'prints the JSON Schema of a report')
    .option('--new-lock <file>', 'writes a lock to begin with')
    .addHelpText('after', EXAMPLES)
    .action((flags: BenchFlags) => start(flags, streams));
  addBenchCompare(command, streams);
}

function start(flags: BenchFlags, streams: Streams): Promise<void> | undefined {
  const { output } = streams;
  if (flags.list === true) output.line(lockList());
  else if (flags.schema === true) output.line(JSON.stringify(reportJsonSchema(), undefined, 2));
  else if (flags.newLock !== undefined) newLock(flags.newLock, streams);
  else return bench(flags, streams);
  return undefined;
}

function lockList(): string {
  return LOCKS.map(({ name, title, family }) => `${name.padEnd(22)}  ${family.padEnd(9)}  ${title}`).join('\n');
}

function newLock(file: string, { output }: Streams): void {
  try {
    writeNewLock(file);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  output.line(`${file} is a ticket lock. Change it, and measure it: ntwasm bench --lock ${file} --locks ttas,ticket`);
}

function addKnobs(command: Command): void {
  command
    .addOption(new Option('--preset <name>', 'what is measured').choices(PRESETS).default('quick'))
    .option('--config <file>', 'knobs from a JSON file; options given here come first')
    .option('--locks <names>', 'locks or families (nt, study, control, operation, shared, all), with commas', names)
    .option('--lock <file>', 'a lock of your own; may be given again', collect)
    .option('--threads <list>', 'threads that want the lock', numbers)
    .option('--hold <list>', 'nanoseconds that it is held', numbers)
    .addOption(new Option('--hold-kind <kind>', 'how holds are spread').choices(HOLD_KINDS))
    .option('--long-hold <ns>', 'with --hold-kind long: the long one', parseCount)
    .option('--long-every <n>', 'with --hold-kind long: one in so many', parseCount)
    .option('--think <list>', 'nanoseconds of work between', numbers)
    .option('--lines <list>', 'cache lines written under the lock', numbers)
    .option('--lock-counts <list>', 'locks, of which each acquisition takes one by chance', numbers)
    .option('--readers <list>', 'percent of acquisitions that are shared', numbers)
    .option('--dedicated', 'that is percent of the threads: some only read, the others only write')
    .addOption(new Option('--form <form>', 'acquire, or try until it succeeds').choices(FORMS))
    .option('--sleep-every <n>', 'the holder sleeps for 1 ms each so many acquisitions', parseCount)
    .option('--interference <us>', 'microseconds of each ms that DPCs take', parseCount)
    .option('--runs <n>', 'how often each is measured', parseCount)
    .option('--milliseconds <n>', 'length of a sample', parseCount)
    .option('--native <list>', 'native sides: native, native-locked, native-nopause, native-same; or none', names)
    .addOption(new Option('--placement <kind>', 'where threads run').choices(PLACEMENTS))
    .option('--cpus <n>', 'processors of the machine; as many as threads when absent', parseCount)
    .option('--seed <n>', 'of everything that is left to chance', parseCount)
    .option('--patience <seconds>', 'give a lock up that does not come back', parseCount);
}

/** How is measured, not what: these leave all suites of a preset as they are. */
const METHOD_KNOBS: ReadonlySet<string> = new Set(['runs', 'milliseconds', 'sides', 'placement', 'cpus', 'seed']);

/** @returns the suites of a preset with what else was asked for */
function suitesOf(flags: BenchFlags): Knobs[] {
  const { native } = flags;
  const given = Object.fromEntries(
    Object.keys(knobsSchema.shape).flatMap((knob) => {
      const value = flags[knob as keyof BenchFlags];
      return value === undefined ? [] : [[knob, value]];
    }),
  );
  const sides = native === undefined ? {} : { sides: ['ntwasm', ...native.filter((side: string) => side !== 'none')] };
  const own = flags.lock !== undefined && flags.locks === undefined ? { locks: ['empty', 'ttas'] } : {};
  const changes = { ...own, ...fileKnobs(flags.config), ...given, ...sides };
  const all = presetSuites(flags.preset);
  const suites = Object.keys(changes).every((knob) => METHOD_KNOBS.has(knob)) ? all : all.slice(0, 1);
  return suites.map((suite) => parseKnobs({ ...suite, ...changes }));
}

function fileKnobs(file: string | undefined): object {
  if (file === undefined) return {};
  try {
    const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return knobsSchema.partial().parse(parsed);
  } catch (error) {
    throw new UsageError(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function parseKnobs(knobs: unknown): Knobs {
  const parsed = knobsSchema.safeParse(knobs);
  if (parsed.success) return parsed.data;
  const { path, message } = parsed.error.issues[0] ?? { path: [], message: '' };
  throw new UsageError(
    `--${String(path[0] ?? '').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}: ${message}`,
  );
}

async function bench(flags: BenchFlags, { output, errors }: Streams): Promise<void> {
  const suites = suitesOf(flags);
  for (const { placement } of suites) {
    const problem = placementProblem(placement);
    if (problem !== undefined) throw new UsageError(problem);
  }
  const missing = flags.lock?.find((file) => !existsSync(file));
  if (missing !== undefined) throw new UsageError(`${missing}: there is no such file`);
  const progress = new Progress();
  let report: Report;
  try {
    report = await runBench({
      preset: flags.preset,
      suites,
      own: (flags.lock ?? []).map(userLock),
      version: ntwasmVersion(),
      ...(flags.patience === undefined ? {} : { patience: flags.patience * 1000 }),
      onProgress: (message) => progress.update(message),
    });
  } catch (error) {
    if (error instanceof UnknownLock) throw new UsageError(error.message);
    throw error;
  } finally {
    progress.done();
  }
  const written = writeFiles(flags, report);
  if (flags.json !== true) output.line(renderBench(report, colorsFor(output.isTerminal)));
  if (written.length > 0 && flags.json !== true) output.line(`\nWritten: ${written.join(', ')}`);
  const failed = failedLocks(report);
  if (failed.length > 0 && flags.json !== true) errors.line(failedText(failed));
  const broken = flags.check === true && report.checks.some(({ status }) => status === 'fails');
  const code = failed.length > 0 || broken ? ExitCode.Findings : ExitCode.Clean;
  if (flags.json === true) {
    for (const line of jsonLines(report)) output.line(line);
    output.line(JSON.stringify({ type: 'exit', code, reason: code === ExitCode.Clean ? 'clean' : 'findings', failed }));
  }
  process.exitCode = code;
}

/** @returns the files' names */
function writeFiles({ out, csv, html, json }: BenchFlags, report: Report): string[] {
  const page = html === false || (json === true && html === PAGE) ? undefined : html;
  const files = [
    { file: out, text: () => `${JSON.stringify(report)}\n` },
    { file: csv, text: () => reportCsv(report) },
    { file: page, text: () => reportPage(report) },
  ];
  return files.flatMap(({ file, text }) => {
    if (file === undefined) return [];
    writeFile(file, text());
    return [file];
  });
}

function writeFile(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function jsonLines({ cells, checks, ...report }: Report): string[] {
  return [report, ...cells, ...checks].map((each) => JSON.stringify(each));
}
