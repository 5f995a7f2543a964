/** What went wrong with a file of the host's, for people. */
import { getSystemErrorMap } from 'node:util';

/** @returns the host's own words for an error of its system calls, without codes and paths; other errors' message. */
export function hostErrorText(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const known = 'errno' in error && typeof error.errno === 'number' ? getSystemErrorMap().get(error.errno) : undefined;
  return known?.[1] ?? error.message;
}
