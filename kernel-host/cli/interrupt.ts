/** Ctrl-C: the first asks the run to unload its drivers and end, the second ends it at once. */

/** One key press can arrive twice: from the terminal, and passed on by npm. */
const SAME_PRESS = 150;

export class Interrupt {
  readonly #signals = ['SIGINT', 'SIGTERM'] as const;
  readonly #handler = (): void => this.#signalled();
  #resolveFirst: () => void = () => {};
  #resolveSecond: () => void = () => {};
  #firstAt: number | undefined;

  /** Settles when the run is to end. */
  readonly first: Promise<void> = new Promise((resolve) => {
    this.#resolveFirst = resolve;
  });
  /** Settles when the run is to end now. */
  readonly second: Promise<void> = new Promise((resolve) => {
    this.#resolveSecond = resolve;
  });

  constructor() {
    for (const signal of this.#signals) process.on(signal, this.#handler);
  }

  get requested(): boolean {
    return this.#firstAt !== undefined;
  }

  #signalled(): void {
    const now = Date.now();
    if (this.#firstAt === undefined) {
      this.#firstAt = now;
      this.#resolveFirst();
    } else if (now - this.#firstAt > SAME_PRESS) this.#resolveSecond();
  }

  /** Signals end the process again. */
  dispose(): void {
    for (const signal of this.#signals) process.off(signal, this.#handler);
  }
}
