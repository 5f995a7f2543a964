/** Where a command writes. */
import type { Output } from './output.js';

export interface Streams {
  /** What was asked for. */
  readonly output: Output;
  /** Mistakes, warnings, progress. */
  readonly errors: Output;
}
