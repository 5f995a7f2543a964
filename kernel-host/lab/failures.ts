/** What a lock can do wrong in a sample. Its other samples are dropped, those of other locks kept. */

/**
 * `lost-exclusion`: two were inside at once. `hung`: a thread did not come back. `stopped`: a bug check or a crash.
 * `uncompilable`: its source is not accepted.
 */
export type FailureKind = 'lost-exclusion' | 'hung' | 'stopped' | 'uncompilable';

/** A lock's fault. */
export class LockFailure extends Error {
  override readonly name = 'LockFailure';
  readonly kind: FailureKind;

  constructor(kind: FailureKind, message: string) {
    super(message);
    this.kind = kind;
  }
}
