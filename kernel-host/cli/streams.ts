/** Where a command writes. */
import type { Output } from './output.js';

export interface Streams {
  /** What was asked for. */
  readonly output: Output;
  /** Mistakes, warnings, progress. */
  readonly errors: Output;
  /** What stands behind `--` on the command line: the arguments of a program that is run. */
  readonly programArguments?: readonly string[];
}
