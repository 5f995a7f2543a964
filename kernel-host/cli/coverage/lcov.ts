/** Coverage as `coverage.info`, the form of lcov, which editors and CI services read. Format: geninfo(1). */

import type { CoveredFile } from '../../image/coverage.js';
import type { BranchCount } from '../../image/coverage-lines.js';

/** @returns the text of the file. */
export function writeLcov(files: readonly CoveredFile[]): string {
  return files.map(record).join('');
}

function record({ file, functions, lines, branches }: CoveredFile): string {
  const ran = (counts: readonly number[]): number => counts.filter((count) => count > 0).length;
  const ways = branches.flatMap(({ taken, not }) => [taken, not]);
  return [
    'TN:',
    `SF:${file}`,
    ...functions.map(({ line, name }) => `FN:${line},${name}`),
    ...functions.map(({ calls, name }) => `FNDA:${calls},${name}`),
    `FNF:${functions.length}`,
    `FNH:${ran(functions.map(({ calls }) => calls))}`,
    ...branchLines(branches),
    `BRF:${ways.length}`,
    `BRH:${ran(ways)}`,
    ...lines.map(([line, times]) => `DA:${line},${times}`),
    `LF:${lines.length}`,
    `LH:${ran(lines.map(([, times]) => times))}`,
    'end_of_record',
    '',
  ].join('\n');
}

/** Conditions of a line are told apart by their number; `-`: never came to it. */
function branchLines(branches: readonly BranchCount[]): string[] {
  const blocks = new Map<number, number>();
  return branches.flatMap(({ line, taken, not }) => {
    const block = blocks.get(line) ?? 0;
    blocks.set(line, block + 1);
    const reached = taken + not > 0;
    return [taken, not].map((times, way) => `BRDA:${line},${block},${way},${reached ? times : '-'}`);
  });
}
