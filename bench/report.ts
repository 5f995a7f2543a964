/** The report as tables for a person, or as JSON. */
import Table from 'cli-table3';
import colors from 'picocolors';
import type { Environment } from './environment.js';
import type { Result } from './evaluate.js';
import { type Figures, formatRatio, formatSpread } from './figures.js';

/** Everything there is to say. */
export interface Report {
  readonly machine: Environment;
  readonly repetitions: number;
  readonly prints: { readonly lines: number; readonly lost: number };
  readonly results: readonly Result[];
}

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
      twoLines(formatSpread(result.ntwasm, unit)),
      baseline === null ? '' : twoLines(formatSpread(baseline, unit)),
      ratio === null ? '' : twoLines(formatRatio(ratio)),
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

/** Median, and least to most below it. */
function twoLines({ median, range }: Figures): string {
  return `${median}\n${colors.dim(range)}`;
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
