/** What was measured: by name, one value a repetition, in nanoseconds for one operation. */

/** Median and extremes of some values. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
  readonly values: readonly number[];
}

/** Which side a value was measured on: native code, a free or a checked driver, or a process from outside. */
export type Side = 'native' | 'free' | 'checked' | 'process';
/** Side and name: `native/crc`. */
export type SeriesName = `${Side}/${string}`;

/** Values by series; those of one repetition have the same index in every series. */
export class Measurements {
  readonly #series = new Map<SeriesName, number[]>();

  /** @param nanoseconds for one operation */
  add(name: SeriesName, nanoseconds: number): void {
    const values = this.#series.get(name);
    if (values === undefined) this.#series.set(name, [nanoseconds]);
    else values.push(nanoseconds);
  }

  /** @returns the values of a series in the order in which they were taken; none when it was not measured. */
  values(name: SeriesName): readonly number[] {
    return this.#series.get(name) ?? [];
  }

  /** Adds what a program printed in the result protocol. @returns how many results that were */
  addResults(side: Side, lines: Iterable<string>): number {
    let count = 0;
    for (const line of lines) {
      const result = parseResult(line);
      if (result === undefined) continue;
      this.add(`${side}/${result.name}`, result.nanoseconds);
      count++;
    }
    return count;
  }
}

/** @returns what `result NAME ROUNDS ELAPSED` says, elapsed in units of 100 ns; undefined for other lines. */
export function parseResult(line: string): { name: string; nanoseconds: number } | undefined {
  const match = /^result (\S+) (\d+) (\d+)\s*$/.exec(line);
  if (match === null) return undefined;
  const [, name = '', rounds, elapsed] = match;
  return { name, nanoseconds: (Number(elapsed) * 100) / Number(rounds) };
}

/** @returns undefined for no values. */
export function spread(values: readonly number[]): Spread | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const [min] = sorted;
  const max = sorted.at(-1);
  if (min === undefined || max === undefined) return undefined;
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? max;
  const median = sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? min) + upper) / 2;
  return { median, min, max, values };
}

/** @returns the spread of value by baseline, repetition by repetition: what disturbed one disturbed its neighbour. */
export function ratios(values: readonly number[], baseline: readonly number[]): Spread | undefined {
  const pairs = values.slice(0, baseline.length).map((value, index) => value / (baseline[index] ?? Number.NaN));
  return spread(pairs);
}
