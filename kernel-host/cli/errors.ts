/** A mistake on the command line that only the machine can find: one line, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
