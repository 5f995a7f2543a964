/** The report as tables for a person, or as JSON. */
import Table from 'cli-table3';
import colors from 'picocolors';
import type { Environment } from './environment.js';
import type { Result } from './evaluate.js';
import type { Unit } from './rows.js';
import type { Spread } from './series.js';

/** Everything there is to say. */
export interface Report {
  readonly machine: Environment;
  readonly repetitions: number;
  readonly prints: { readonly lines: number; readonly lost: number };
  readonly results: readonly Result[];
}

const DIVISORS: Readonly<Record<Exclude<Unit, 'lines/s'>, number>> = { ns: 1, µs: 1e3, ms: 1e6 };

/** Rows are told apart by their second lines; rules between them would double the table's height. */
const NO_RULES = { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' } as const;

/** @returns the report in one line of JSON. */
export function renderJson(report: Report): string {
  return `${JSON.stringify(report)}\n`;
}

/** @returns the report as tables and sentences. */
export function renderTables(report: Report): string {
  const parts = [renderMachine(report.machine), renderResults(report), renderPrints(report), renderNotes(report)];
  return `${parts.join('\n')}\n`;
}

function renderMachine(machine: Environment): string {
  const { compiler } = machine;
  const rows = [
    ['ntwasm', machine.ntwasm],
    ['processor', `${machine.cpu}, ${machine.cores} cores, ${machine.memory} GiB`],
    ['system', machine.kernel],
    ['engine', `Node.js ${machine.node}, V8 ${machine.v8}`],
    ['native', compiler === null ? 'no C compiler here: nothing native was measured' : `${compiler}, -O2`],
    ['load', `${machine.load[0]} before, ${machine.load[1]} after`],
  ];
  return rows.map(([name = '', value = '']) => `${colors.bold(name.padEnd(10))} ${value}`).join('\n');
}

/** Two lines a row: the figures, and below them what they are of and how far they spread. */
function renderResults({ results }: Report): string {
  const head = ['', 'ntwasm', 'compared with', 'ratio', 'goal', ''].map((title) => colors.bold(title));
  const table = new Table({ head, style: { head: [], border: [] }, chars: NO_RULES });
  for (const result of results) {
    const { baseline, ratio, goal, unit } = result;
    table.push([
      `${result.title}\n${colors.dim(baseline === null ? '' : `  against: ${result.against ?? ''}`)}`,
      formatSpread(result.ntwasm, unit),
      baseline === null ? '' : formatSpread(baseline, unit),
      ratio === null ? '' : withRange(threeDigits(ratio.median), threeDigits(ratio.min), threeDigits(ratio.max)),
      goal?.text ?? '',
      formatVerdict(goal?.met),
    ]);
  }
  return table.toString();
}

function formatVerdict(met: boolean | null | undefined): string {
  if (met === undefined) return '';
  if (met === null) return 'not compared';
  return met ? colors.green('met') : colors.red('missed');
}

function formatSpread({ median, min, max }: Spread, unit: Unit): string {
  // The most nanoseconds a line are the fewest lines a second.
  if (unit === 'lines/s') return withRange(`${rate(median)} lines/s`, rate(max), rate(min));
  const show = (nanoseconds: number): string => threeDigits(nanoseconds / DIVISORS[unit]);
  return withRange(`${show(median)} ${unit}`, show(min), show(max));
}

/** Median, and least to most below it. */
function withRange(median: string, least: string, most: string): string {
  return `${median}\n${colors.dim(`${least}–${most}`)}`;
}

function rate(nanoseconds: number): string {
  return Math.round(1e9 / nanoseconds).toLocaleString('en-US');
}

function threeDigits(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

function renderPrints({ prints }: Report): string {
  const lines = prints.lines.toLocaleString('en-US');
  return prints.lost === 0
    ? `Of ${lines} lines printed none was lost.`
    : colors.red(`Of ${lines} lines printed ${prints.lost.toLocaleString('en-US')} were lost.`);
}

function renderNotes({ results, repetitions }: Report): string {
  const judged = results.filter((result) => typeof result.goal?.met === 'boolean');
  const met = judged.filter((result) => result.goal?.met === true).length;
  const times = repetitions === 1 ? '1 repetition' : `${repetitions} repetitions`;
  return `Median (least–most) of ${times}, taken turn by turn. Goals met: ${met} of ${judged.length}.`;
}
