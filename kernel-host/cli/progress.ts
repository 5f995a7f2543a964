/** Says what takes long: on standard error, on a terminal only, and only once it has taken two seconds. */

const PATIENCE = 2000;
const TICK = 500;

export class Progress {
  readonly #stream: NodeJS.WriteStream;
  #timer: NodeJS.Timeout | undefined;
  #started = 0;
  #message = '';
  #shown = false;

  constructor(stream: NodeJS.WriteStream = process.stderr) {
    this.#stream = stream;
  }

  /** @param message what is being done, in a few words */
  update(message: string): void {
    this.#message = message;
    if (this.#stream.isTTY !== true || this.#timer !== undefined) return;
    this.#started = Date.now();
    this.#timer = setInterval(() => this.#show(), TICK).unref();
  }

  #show(): void {
    const elapsed = Date.now() - this.#started;
    if (elapsed < PATIENCE) return;
    this.#shown = true;
    this.#stream.write(`\r\x1b[K${this.#message} … ${Math.floor(elapsed / 1000)} s`);
  }

  /** Takes the line away. */
  done(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    if (this.#shown) this.#stream.write('\r\x1b[K');
    this.#shown = false;
  }
}
