/** Errors of building and loading images beside `ImageError` itself. */
import { ImageError } from './types.js';

/** A compiler refused the source. `diagnostics` is what it printed, with the user's own paths. */
export class CompileError extends ImageError {
  readonly diagnostics: string;
  constructor(diagnostics: string) {
    super(diagnostics);
    this.diagnostics = diagnostics;
  }
}
