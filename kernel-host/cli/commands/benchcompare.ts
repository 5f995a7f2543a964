/** `ntwasm bench compare`: what has changed between two reports, and whether that is chance. */
import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import {
  type Change,
  type Comparison,
  compareReports,
  parseReport,
  ReportError,
  SIGNIFICANCE,
} from '../../lab/compare.js';
import { figure } from '../../lab/figures.js';
import type { Report } from '../../lab/schema.js';
import { describeWorkload } from '../../lab/workload.js';
import { type Colors, colorsFor } from '../colors.js';
import { UsageError } from '../errors.js';
import { count } from '../render/format.js';
import type { Streams } from '../streams.js';

/** Adds the command below `bench`. */
export function addBenchCompare(bench: Command, { output }: Streams): void {
  bench
    .command('compare <earlier> <later>')
    .description(`Compares two reports of --out, cell by cell, by Mann and Whitney's test (p < ${SIGNIFICANCE}).`)
    .option('--json', 'one JSON object a line, for programs')
    .option('--all', 'also what has not changed')
    .action((earlier: string, later: string, flags: { json?: boolean; all?: boolean }, command: Command) => {
      // Options that the command above has as well are taken by it.
      const json = flags.json === true || command.parent?.getOptionValue('json') === true;
      const comparison = compareReports(read(earlier), read(later));
      if (json) for (const change of comparison.changes) output.line(JSON.stringify(change));
      else output.line(renderComparison(comparison, flags.all === true, colorsFor(output.isTerminal)));
    });
}

function read(file: string): Report {
  try {
    return parseReport(file, readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof ReportError) throw new UsageError(error.message);
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function renderComparison({ changes, unmatched, differences }: Comparison, all: boolean, colors: Colors): string {
  const shown = all ? changes : changes.filter(({ verdict }) => verdict !== 'same');
  const lines = shown.map((change) => renderChange(change, colors));
  const same = changes.length - changes.filter(({ verdict }) => verdict !== 'same').length;
  return [
    ...differences.map((difference) => colors.yellow(`the machines differ, ${difference}`)),
    ...lines,
    `${count(changes.length, 'cell')} compared, ${same} the same${unmatched === 0 ? '' : `, ${unmatched} in one report only`}.`,
  ].join('\n');
}

function renderChange({ lock, side, workload, ratio, p, verdict }: Change, colors: Colors): string {
  const colour = { faster: colors.green, slower: colors.red, same: colors.dim }[verdict];
  const size = `${figure(ratio.value)} times (${figure(ratio.low)}–${figure(ratio.high)})`;
  const where = `${side}, ${count(workload.threads, 'thread')}, ${describeWorkload(workload)}`;
  return `${colour(verdict.padEnd(6))}  ${lock.padEnd(22)}  ${size.padEnd(26)}  p ${p < 0.0001 ? '< 0.0001' : p.toFixed(4)}  ${where}`;
}
