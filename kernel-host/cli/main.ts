#!/usr/bin/env node
/** The `ntwasm` command. */
import { CommanderError } from 'commander';
import { isUsersMistake } from './end.js';
import { ExitCode } from './exitcodes.js';
import { Output } from './output.js';
import { createProgram } from './program.js';
import { renderFault } from './render/fault.js';

/** Nobody reads any more: there is nothing to say and nothing left to do. */
const leave = (): never => process.exit(ExitCode.Clean);
const output = new Output(process.stdout, leave);
const errors = new Output(process.stderr, leave);

/** @returns the exit code for what a command threw, after saying it. */
function failed(error: unknown): number {
  // Commander has said it already; help and version are no errors.
  if (error instanceof CommanderError) return error.exitCode === 0 ? ExitCode.Clean : ExitCode.Usage;
  if (isUsersMistake(error)) {
    errors.line(error.message);
    return ExitCode.Usage;
  }
  const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
  errors.line(renderFault({ message, stack }));
  return ExitCode.Internal;
}

/** What nobody awaited, and nobody caught: a fault of ours, whatever it is. */
function failNow(error: unknown): void {
  process.exitCode = failed(error);
  void Promise.all([output.flush(), errors.flush()]).then(() => process.exit());
}
process.on('uncaughtException', failNow);
process.on('unhandledRejection', failNow);

try {
  const end = process.argv.indexOf('--');
  const programArguments = end < 0 ? [] : process.argv.slice(end + 1);
  const own = end < 0 ? process.argv : process.argv.slice(0, end);
  await createProgram({ output, errors, programArguments }).parseAsync(own);
} catch (error) {
  process.exitCode = failed(error);
}
await Promise.all([output.flush(), errors.flush()]);
// A worker that is deep in guest code must not keep the process.
process.exit();
