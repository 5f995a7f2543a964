/** A bench as tables for people: one for each workload, the fastest lock first, with a bar. */
import Table from 'cli-table3';
import { figure, rateText, time } from '../../lab/figures.js';
import { type Cell, onSide, type Report, type Summary, workloadKey } from '../../lab/schema.js';
import { geometricMean } from '../../lab/statistics.js';
import { describeWorkload } from '../../lab/workload.js';
import type { Colors } from '../colors.js';
import { count, list } from './format.js';

const BAR = 16;
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'] as const;
const NO_BORDERS = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '  ',
};

function bar(value: number, most: number): string {
  const eighths = most === 0 ? 0 : Math.round((value / most) * BAR * 8);
  return `${'█'.repeat(Math.floor(eighths / 8))}${EIGHTHS[eighths % 8]}`.padEnd(BAR);
}

interface Row {
  readonly cell: Cell;
  readonly summary: Summary;
}

/** @returns the report's tables, its checks, and what failed. */
export function renderBench(report: Report, colors: Colors): string {
  const groups = new Map<string, Cell[]>();
  for (const cell of report.cells.filter((each) => each.side === 'ntwasm')) {
    const key = workloadKey(cell.workload);
    groups.set(key, [...(groups.get(key) ?? []), cell]);
  }
  const tables = [...groups.values()].map((cells) => renderGroup(report, cells, colors));
  const parts = [
    ...tables,
    renderFailures(report, colors),
    renderMachine(report),
    renderNative(report),
    renderChecks(report, colors),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function renderGroup(report: Report, cells: readonly Cell[], colors: Colors): string {
  const rows = cells
    .flatMap((cell): Row[] => (cell.summary === null ? [] : [{ cell, summary: cell.summary }]))
    .sort((a, b) => b.summary.rate.value - a.summary.rate.value);
  const first = rows[0];
  if (first === undefined) return '';
  const sides = [...new Set(report.cells.map(({ side }) => side))].filter((side) => side !== 'ntwasm');
  const most = Math.max(
    ...rows.filter(({ cell }) => cell.lock !== 'empty').map(({ summary }) => summary.rate.value),
    0,
  );
  const head = ['lock', 'acquisitions', '', 'acquire p50', 'p99', 'Jain/ms', 'handed on', 'CPU each', 'parks'];
  const table = new Table({
    head: [...head, ...sides.map((side) => `by ${side}`)].map((text) => colors.dim(text)),
    chars: NO_BORDERS,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
    colAligns: [
      'left',
      'right',
      'left',
      ...head.slice(3).map(() => 'right' as const),
      ...sides.map(() => 'left' as const),
    ],
  });
  for (const { cell, summary } of rows) {
    const ratios = sides.map((side) => {
      const ratio = summary.ratios[side];
      if (ratio === undefined) return onSide(report.cells, cell, side)?.failure ? 'failed' : '';
      return `${figure(ratio.value)} (${figure(ratio.low)}–${figure(ratio.high)})`;
    });
    table.push([
      cell.lock + (summary.parallel < 1 ? ' *' : ''),
      rateText(summary.rate.value),
      bar(Math.min(summary.rate.value, most), most),
      summary.acquire === null ? '' : time(summary.acquire.p50),
      summary.acquire === null ? '' : time(summary.acquire.p99),
      cell.workload.threads > 1 ? summary.jainWindow.toFixed(2) : '',
      cell.workload.threads > 1 ? `${figure(summary.handoff * 100)}%` : '',
      time(summary.cpu),
      figure(summary.switches),
      ...ratios,
    ]);
  }
  const { workload } = first.cell;
  const title = `${count(workload.threads, 'thread')}, ${describeWorkload(workload)}`;
  const doubt = rows.some(({ summary }) => summary.parallel < 1)
    ? `\n${colors.yellow('* in some runs the threads were not truly parallel')}`
    : '';
  return `${colors.bold(title)}\n${trimEnds(table.toString())}${doubt}`;
}

function trimEnds(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

function renderFailures({ cells }: Report, colors: Colors): string {
  const failed = new Map<string, string>();
  for (const { lock, side, failure } of cells) {
    if (failure !== null && lock !== 'busted') failed.set(`${lock}, ${side}`, `${failure.kind}: ${failure.message}`);
  }
  return [...failed].map(([what, why]) => colors.red(`${what}: ${why}`)).join('\n');
}

function renderMachine({ machine, seconds, preset }: Report): string {
  const native =
    machine.compiler === null ? 'no C compiler, nothing native was measured' : `native code by ${machine.compiler}`;
  return (
    `${preset}: ${Math.round(seconds)} s on ${machine.cpu}, ${count(machine.cores, 'core')}, ${machine.kernel}, Node.js ${machine.node}; ` +
    `${native}. Load ${machine.load.join(' before, ')} after. Medians; in brackets 95% intervals.`
  );
}

/** How the study locks, contended by no more threads than cores, do beside native code: all together, and the least. */
function renderNative({ cells, locks, machine }: Report): string {
  const study = new Set(locks.filter(({ family }) => family === 'study').map(({ name }) => name));
  const contended = cells.filter(
    ({ lock, side, workload: { threads }, summary }) =>
      side === 'ntwasm' && study.has(lock) && threads > 1 && threads <= machine.cores && summary?.parallel === 1,
  );
  const sides = new Set(contended.flatMap(({ summary }) => Object.keys(summary?.ratios ?? {})));
  const lines = [...sides].map((side) => {
    const ratios = contended.flatMap(({ lock, summary }) => {
      const ratio = summary?.ratios[side];
      return ratio === undefined ? [] : [{ lock, value: ratio.value }];
    });
    const least = ratios.reduce((a, b) => (a.value <= b.value ? a : b));
    const mean = geometricMean(ratios.map(({ value }) => value)) ?? 0;
    return `Contended study locks by ${side}: ${figure(mean)} in the geometric mean, least ${figure(least.value)} (${least.lock}).`;
  });
  return lines.join('\n');
}

function renderChecks({ checks }: Report, colors: Colors): string {
  const shown = {
    holds: colors.green('holds'),
    fails: colors.red('fails'),
    'not measured': colors.dim('not measured'),
  };
  return checks
    .map(({ rule, status, detail }) => `${shown[status]}  ${rule}${detail === '' ? '' : `: ${detail}`}`)
    .join('\n');
}

/** @returns the locks that failed and should not have. */
export function failedLocks({ cells }: Report): string[] {
  return [
    ...new Set(cells.filter(({ failure, lock }) => failure !== null && lock !== 'busted').map(({ lock }) => lock)),
  ];
}

/** @returns the same in a sentence. */
export function failedText(locks: readonly string[]): string {
  return `${list(locks)} failed; the results of all other locks are kept`;
}
