/**
 * From regions and counters to what people read: how often each line ran, and which way each condition went. A line
 * counts as often as the most frequent region that begins in it, or as the one that it stands in; as llvm-cov does it.
 */
import { type CoveredFunction, evaluate, type Region } from './coverage-map.js';

/** A condition: how often it was true and false. */
export interface BranchCount {
  readonly line: number;
  readonly column: number;
  readonly taken: number;
  readonly not: number;
}

export interface FileCounts {
  readonly file: string;
  /** By line, from 1; lines without code are not in it. */
  readonly lines: ReadonlyMap<number, number>;
  readonly branches: readonly BranchCount[];
}

export interface FunctionCounts {
  /** Where its body begins. */
  readonly file: string;
  readonly line: number;
  readonly calls: number;
  readonly files: readonly FileCounts[];
}

/** @param counters of the function, in its order */
export function countFunction(covered: CoveredFunction, counters: readonly number[]): FunctionCounts {
  const [first] = covered.regions;
  const files = [...new Set(covered.regions.map(({ file }) => file))];
  return {
    file: first?.file ?? '',
    line: first?.line ?? 0,
    calls: first === undefined ? 0 : evaluate(first.count, covered, counters),
    files: files.map((file) => countFile(covered, counters, file)),
  };
}

function countFile(covered: CoveredFunction, counters: readonly number[], file: string): FileCounts {
  const own = covered.regions.filter((region) => region.file === file);
  const branches = own
    .filter(({ kind, count, otherwise }) => kind === 'branch' && !(count.kind === 'zero' && otherwise.kind === 'zero'))
    .map(({ line, column, count, otherwise }) => ({
      line,
      column,
      taken: evaluate(count, covered, counters),
      not: evaluate(otherwise, covered, counters),
    }));
  const regions = own
    .filter(({ kind }) => kind !== 'branch')
    .map((region) => ({ ...region, times: evaluate(region.count, covered, counters) }));
  return { file, lines: linesOf(regions), branches };
}

type Counted = Region & { readonly times: number };

/** From its place on, until the next segment's, this holds. */
interface Segment {
  readonly line: number;
  readonly column: number;
  readonly times: number;
  readonly hasCount: boolean;
  readonly isEntry: boolean;
  readonly isGap: boolean;
}

function linesOf(regions: readonly Counted[]): Map<number, number> {
  const segments = segmentsOf(regions);
  const lines = new Map<number, number>();
  const last = Math.max(0, ...regions.map(({ endLine }) => endLine));
  let wrapped: Segment | undefined;
  let at = 0;
  for (let line = segments[0]?.line ?? last + 1; line <= last; line++) {
    const own: Segment[] = [];
    for (let next = segments[at]; next !== undefined && next.line === line; next = segments[at]) {
      own.push(next);
      at++;
    }
    const count = lineCount(own, wrapped);
    if (count !== undefined) lines.set(line, count);
    wrapped = own.at(-1) ?? wrapped;
  }
  return lines;
}

/** @returns undefined for a line without code. @param wrapped what holds where the line begins */
function lineCount(own: readonly Segment[], wrapped: Segment | undefined): number | undefined {
  const starts = own.filter(({ isEntry, hasCount, isGap }) => isEntry && hasCount && !isGap);
  const [first] = own;
  if (first?.isEntry === true && !first.hasCount) return undefined;
  if (wrapped?.hasCount !== true && starts.length === 0) return undefined;
  return Math.max(wrapped?.times ?? 0, ...starts.map(({ times }) => times));
}

function segmentsOf(regions: readonly Counted[]): Segment[] {
  const places = new Map<number, { line: number; column: number }>();
  for (const { line, column, endLine, endColumn } of regions) {
    places.set(key(line, column), { line, column });
    places.set(key(endLine, endColumn), { line: endLine, column: endColumn });
  }
  return [...places.entries()].sort(([a], [b]) => a - b).map(([place, where]) => segmentAt(regions, place, where));
}

const MOST_COLUMNS = 2 ** 20;

function key(line: number, column: number): number {
  return line * MOST_COLUMNS + Math.min(column, MOST_COLUMNS - 1);
}

function segmentAt(regions: readonly Counted[], place: number, where: { line: number; column: number }): Segment {
  let innermost: Counted | undefined;
  let isEntry = false;
  for (const region of regions) {
    const start = key(region.line, region.column);
    const end = key(region.endLine, region.endColumn);
    if (start === place) isEntry = true;
    if (start > place || end <= place) continue;
    if (innermost === undefined || isInside(region, innermost)) innermost = region;
  }
  return {
    ...where,
    times: innermost?.times ?? 0,
    hasCount: innermost !== undefined && innermost.kind !== 'skipped',
    isEntry: isEntry && innermost !== undefined,
    isGap: innermost?.kind === 'gap',
  };
}

/** Of two regions around one place, the inner one begins later, or ends earlier. */
function isInside(region: Region, other: Region): boolean {
  const [start, otherStart] = [key(region.line, region.column), key(other.line, other.column)];
  if (start !== otherStart) return start > otherStart;
  return key(region.endLine, region.endColumn) < key(other.endLine, other.endColumn);
}
