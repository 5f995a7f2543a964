/** How commands end: the exit code, and which words an error deserves. */
import { RegistryFileError } from '../cm/regfile.js';
import { ImageError } from '../image/types.js';
import { DumpError } from '../machine/dump/file.js';
import { UsageError } from './errors.js';
import { ExitCode } from './exitcodes.js';
import type { Renderer, RunSummary } from './render/renderer.js';

/** @returns whether the user can mend it: such an error is shown by its message alone. */
export function isUsersMistake(error: unknown): error is Error {
  return (
    error instanceof ImageError ||
    error instanceof UsageError ||
    error instanceof RegistryFileError ||
    error instanceof DumpError
  );
}

/** Shows the end of a run and sets the exit code. */
export function endRun(renderer: Renderer, summary: RunSummary): void {
  renderer.end(summary);
  process.exitCode = summary.code;
}

/** Shows why there was no run, or why it broke off, and sets the exit code. */
export function failRun(renderer: Renderer, error: unknown): void {
  const mistake = isUsersMistake(error);
  if (mistake) renderer.error(error.message);
  else {
    const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
    renderer.fault(message, stack);
  }
  endRun(renderer, {
    code: mistake ? ExitCode.Usage : ExitCode.Internal,
    reason: mistake ? 'usage' : 'fault',
    time: 0,
    processors: 0,
    prints: 0,
    findings: 0,
    left: 0,
    drivers: [],
  });
}
