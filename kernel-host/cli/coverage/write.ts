/** `--coverage DIR`: writes what all runs of a command have counted. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CoveredFile } from '../../image/coverage.js';
import { UsageError } from '../errors.js';
import { writeLcov } from './lcov.js';
import { shareText, totals, writePage } from './page.js';

/**
 * Writes `coverage.info` and `index.html`.
 * @param title what was run
 * @returns a sentence for the user
 * @throws UsageError when the folder cannot be written
 */
export function writeCoverage(folder: string, files: readonly CoveredFile[], title: string): string {
  if (files.length === 0)
    return 'no coverage: the drivers were built ahead, or are in a language whose lines are not counted';
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'coverage.info'), writeLcov(files));
    writeFileSync(join(folder, 'index.html'), writePage(files, title));
  } catch (error) {
    throw new UsageError(`${folder} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  }
  const [lines, branches, functions] = totals(files);
  return `coverage: lines ${shareText(lines)}, branches ${shareText(branches)}, functions ${shareText(functions)}: ${join(folder, 'index.html')}`;
}
