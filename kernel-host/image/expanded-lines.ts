/**
 * Units that are preprocessed before they are compiled, for `__try`. The compiler's debug information follows the line
 * markers in them, its coverage does not: so the object says which lines of the expanded text are which of the source.
 */
import { createHash } from 'node:crypto';
import { fromVirtual } from './virtual-path.js';
import { concatBytes, customSectionBytes } from './wasm-writer.js';

/** Custom section of an image: lines of JSON, one for each such unit. */
export const LINES_SECTION = 'ntwasm.lines';

const MARKER = /^# (\d+) "((?:[^"\\]|\\.)*)"/;

/** Lines of an expanded unit, from `from` on, that stand for those of `file` from `line` on. */
export interface LineRun {
  readonly from: number;
  readonly file: string;
  readonly line: number;
}

export interface ExpandedUnit {
  /** What the compiler knows it by. */
  readonly name: string;
  /** By ascending `from`. */
  readonly runs: readonly LineRun[];
}

/** @returns a name for a unit's expanded text that no other unit of the image has. */
export function expandedName(path: string): string {
  return `unit-${createHash('md5').update(path).digest('hex').slice(0, 12)}.i`;
}

/** @returns the object with a section that has the lines of its source. */
export function withLines(object: Uint8Array, name: string, text: string): Uint8Array {
  const runs: LineRun[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const [, number, file] = MARKER.exec(line) ?? [];
    if (file !== undefined) runs.push({ from: index + 2, file: fromVirtual(unescaped(file)), line: Number(number) });
  }
  const unit: ExpandedUnit = { name, runs };
  return concatBytes([object, customSectionBytes(LINES_SECTION, Buffer.from(`${JSON.stringify(unit)}\n`))]);
}

function unescaped(text: string): string {
  return text.replaceAll(/\\(.)/g, '$1');
}

/** @returns the units of an image that were expanded, by name. */
export function expandedUnits(section: Uint8Array | undefined): ReadonlyMap<string, ExpandedUnit> {
  const lines = section === undefined ? [] : Buffer.from(section).toString('utf8').split('\n');
  const units = lines.filter((line) => line !== '').map((line) => JSON.parse(line) as ExpandedUnit);
  return new Map(units.map((unit) => [unit.name, unit]));
}

/** @returns the source and line that a line of the expanded text stands for. */
export function sourceLine({ runs }: ExpandedUnit, line: number): { file: string; line: number } | undefined {
  const run = runs.findLast(({ from }) => from <= line);
  return run === undefined ? undefined : { file: run.file, line: run.line + line - run.from };
}
