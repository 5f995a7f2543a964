/**
 * Says what takes long: on standard error, on a terminal only, in a line that is taken away again. It is shown
 * at once, since a compiler that runs in this process lets no timer fire meanwhile; what is quick says nothing.
 */

const TICK = 1000;

export class Progress {
  readonly #stream: NodeJS.WriteStream;
  #timer: NodeJS.Timeout | undefined;
  #started = 0;
  #message = '';

  constructor(stream: NodeJS.WriteStream = process.stderr) {
    this.#stream = stream;
  }

  /** @param message what is being done, in a few words */
  update(message: string): void {
    if (this.#stream.isTTY !== true) return;
    if (this.#timer === undefined) {
      this.#started = Date.now();
      this.#timer = setInterval(() => this.#show(), TICK).unref();
    }
    this.#message = message;
    this.#show();
  }

  #show(): void {
    const elapsed = Math.floor((Date.now() - this.#started) / 1000);
    this.#stream.write(`\r\x1b[K${this.#message} …${elapsed > 0 ? ` ${elapsed} s` : ''}`);
  }

  /** Takes the line away. */
  done(): void {
    if (this.#timer === undefined) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#stream.write('\r\x1b[K');
  }
}
