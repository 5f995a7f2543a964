/** Timelines as files: `--trace`. */
import { writeFileSync } from 'node:fs';
import type { ChromeTrace } from '../machine/timeline.js';
import { UsageError } from './errors.js';

/**
 * Writes a timeline.
 * @returns what has to be said about it: what was dropped, '' when nothing was
 * @throws UsageError when the file cannot be written
 */
export function writeTrace(path: string, trace: ChromeTrace): string {
  try {
    writeFileSync(path, JSON.stringify(trace));
  } catch (error) {
    throw new UsageError(`${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  }
  const { dropped } = trace.otherData;
  return dropped === 0 ? '' : `${path} has the last events of each worker only: ${dropped} earlier ones were dropped`;
}
