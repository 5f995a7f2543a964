/** What has changed between two reports, and whether that is chance: Mann and Whitney's rank test, cell by cell. */
import { type Cell, type Report, reportSchema, workloadKey } from './schema.js';
import { type Estimate, estimateRatio, mannWhitney } from './statistics.js';

/** Below it a difference is taken for one. */
export const SIGNIFICANCE = 0.01;

/** A cell that both reports have. */
export interface Change {
  readonly type: 'change';
  readonly lock: string;
  readonly side: string;
  readonly workload: Cell['workload'];
  /** The later median rate by the earlier. */
  readonly ratio: Estimate;
  /** Probability of ranks so uneven by chance. */
  readonly p: number;
  /** Probability that a later run is faster than an earlier one. */
  readonly superiority: number;
  readonly verdict: 'faster' | 'slower' | 'same';
}

/** What two reports have in common, and what they have not. */
export interface Comparison {
  readonly changes: readonly Change[];
  /** Cells that only one of them has, in words. */
  readonly unmatched: number;
  /** What differs between the machines, in words. */
  readonly differences: readonly string[];
}

/** A file that is no report. */
export class ReportError extends Error {
  override readonly name = 'ReportError';
}

/** @param text of a file that `--out` wrote @throws ReportError */
export function parseReport(name: string, text: string): Report {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new ReportError(`${name} is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const parsed = reportSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new ReportError(`${name} is no report of ntwasm bench: ${issue?.path.join('.')}: ${issue?.message}`);
}

/** Compares the later report with the earlier one. */
export function compareReports(earlier: Report, later: Report): Comparison {
  const key = ({ lock, side, workload }: Cell): string => `${lock} ${side} ${workloadKey(workload)}`;
  const before = new Map(earlier.cells.map((cell) => [key(cell), cell]));
  const changes = later.cells.flatMap((cell) => changeOf(before.get(key(cell)), cell));
  const all = new Set([...earlier.cells, ...later.cells].map(key));
  return { changes, unmatched: all.size - changes.length, differences: machineDifferences(earlier, later) };
}

function changeOf(before: Cell | undefined, after: Cell): Change[] {
  const rates = (cell: Cell | undefined): number[] => cell?.runs.map((run) => run.rate) ?? [];
  const test = mannWhitney(rates(before), rates(after));
  const ratio = estimateRatio(rates(after), rates(before));
  if (test === undefined || ratio === undefined) return [];
  const { lock, side, workload } = after;
  const moved = test.p < SIGNIFICANCE;
  const verdict = moved ? (test.superiority > 0.5 ? 'faster' : 'slower') : 'same';
  return [{ type: 'change', lock, side, workload, ratio, ...test, verdict }];
}

function machineDifferences({ machine: before }: Report, { machine: after }: Report): string[] {
  const fields = ['cpu', 'cores', 'kernel', 'node', 'v8', 'ntwasm', 'compiler'] as const;
  return fields
    .filter((field) => before[field] !== after[field])
    .map((field) => `${field}: ${before[field] ?? 'none'}, then ${after[field] ?? 'none'}`);
}
