/** The section by which an image of AssemblyScript says what its counters count: see as-coverage. */

/** Custom section of an image; JSON. */
export const COUNTERS_SECTION = 'ntwasm.counters';

/** What a counter counts: a statement, a function's calls, or how often a condition was true or false. */
export interface CountedPlace {
  readonly kind: 'line' | 'function' | 'true' | 'false';
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Of a function. */
  readonly name?: string;
}

/** The counters of an image. */
export interface CounterTable {
  /** Of the first, from the image's base. */
  readonly offset: number;
  readonly places: readonly CountedPlace[];
}
