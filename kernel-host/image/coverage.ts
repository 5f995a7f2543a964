/** Counts of lines, branches and functions by file: summed up over threads, images and runs. */
import type { BranchCount } from './coverage-lines.js';

export interface FunctionCount {
  readonly name: string;
  /** Where it begins. */
  readonly line: number;
  readonly calls: number;
}

/** What has run of one file. */
export interface CoveredFile {
  /** Absolute path, unless the source was given as text. */
  readonly file: string;
  /** By line. */
  readonly functions: readonly FunctionCount[];
  /** Lines with code, in order: number and how often it ran. */
  readonly lines: readonly (readonly [line: number, times: number])[];
  /** By line and column. */
  readonly branches: readonly BranchCount[];
}

interface Sums {
  readonly functions: Map<string, FunctionCount>;
  readonly lines: Map<number, number>;
  readonly branches: Map<string, BranchCount>;
}

export class CoverageSum {
  readonly #files = new Map<string, Sums>();

  /** Adds all of what another run has counted. */
  add(files: readonly CoveredFile[]): void {
    for (const { file, functions, lines, branches } of files) {
      for (const each of functions) this.addFunction(file, each);
      for (const [line, times] of lines) this.addLine(file, line, times);
      for (const each of branches) this.addBranch(file, each);
    }
  }

  addFunction(file: string, { name, line, calls }: FunctionCount): void {
    const { functions } = this.#sums(file);
    const key = `${name} ${line}`;
    functions.set(key, { name, line, calls: calls + (functions.get(key)?.calls ?? 0) });
  }

  addLine(file: string, line: number, times: number): void {
    const { lines } = this.#sums(file);
    lines.set(line, times + (lines.get(line) ?? 0));
  }

  addBranch(file: string, { line, column, taken, not }: BranchCount): void {
    const { branches } = this.#sums(file);
    const key = `${line}:${column}`;
    const before = branches.get(key);
    branches.set(key, { line, column, taken: taken + (before?.taken ?? 0), not: not + (before?.not ?? 0) });
  }

  #sums(file: string): Sums {
    const known = this.#files.get(file);
    if (known !== undefined) return known;
    const sums = { functions: new Map(), lines: new Map(), branches: new Map() };
    this.#files.set(file, sums);
    return sums;
  }

  /** @returns all files, by name. */
  files(): CoveredFile[] {
    return [...this.#files.entries()]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([file, { functions, lines, branches }]) => ({
        file,
        functions: [...functions.values()].sort((a, b) => a.line - b.line),
        lines: [...lines.entries()].sort(([a], [b]) => a - b),
        branches: [...branches.values()].sort((a, b) => a.line - b.line || a.column - b.column),
      }));
  }
}
