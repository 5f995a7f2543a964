/** From measurements to the report's lines: medians, ratios, goals met or missed. */
import { type Goal, ROWS, type Row } from './rows.js';
import { type Measurements, ratios, type Spread, spread } from './series.js';

/** A row with its figures. Times are nanoseconds an operation. */
export interface Result {
  readonly id: string;
  readonly title: string;
  readonly unit: Row['unit'];
  readonly ntwasm: Spread;
  readonly baseline: Spread | null;
  readonly against: string | null;
  /** Of each value by its neighbour of the baseline. */
  readonly ratio: Spread | null;
  readonly goal: (Goal & { readonly met: boolean | null }) | null;
}

/** @returns the rows that were measured. */
export function evaluate(measurements: Measurements): Result[] {
  return ROWS.flatMap((row) => {
    const result = evaluateRow(row, measurements);
    return result === undefined ? [] : [result];
  });
}

function evaluateRow(row: Row, measurements: Measurements): Result | undefined {
  const values = measurements.values(row.series);
  const ntwasm = spread(values);
  if (ntwasm === undefined) return undefined;
  const others = row.baseline === undefined ? [] : measurements.values(row.baseline);
  const ratio = ratios(values, others) ?? null;
  return {
    id: row.id,
    title: row.title,
    unit: row.unit,
    ntwasm,
    baseline: spread(others) ?? null,
    against: row.against ?? null,
    ratio,
    goal: row.goal === undefined ? null : { ...row.goal, met: isMet(row.goal, ntwasm, ratio) },
  };
}

/** @returns null when there is nothing to compare with. */
function isMet(goal: Goal, time: Spread, ratio: Spread | null): boolean | null {
  const judged = goal.of === 'time' ? time : ratio;
  return judged === null ? null : judged.median <= goal.limit;
}
