/**
 * Standard output, gathered: a driver may print hundreds of thousands of lines a second, and a write for
 * each would cost more than the line. Nothing stays back for longer than a turn of the event loop.
 */

const CHUNK = 1 << 16;
/** Bytes that may wait for a slow reader. */
const MOST_WAITING = 1 << 22;

export class Output {
  readonly #stream: NodeJS.WriteStream;
  #pending = '';
  #scheduled = false;
  #closed = false;
  #caughtUp: Promise<void> | undefined;

  /** @param onClosed called once when the reader has gone away (`| head`): there is nobody left to tell */
  constructor(stream: NodeJS.WriteStream, onClosed: () => void) {
    this.#stream = stream;
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (this.#closed) return;
      this.#closed = true;
      if (error.code !== 'EPIPE') throw error;
      onClosed();
    });
  }

  /** Whether people read it as it comes. */
  get isTerminal(): boolean {
    return this.#stream.isTTY === true;
  }

  /** Columns of the terminal; 100 when it is none, or does not know. */
  get columns(): number {
    return this.#stream.columns || 100;
  }

  /** Writes text and a line end. */
  line(text = ''): void {
    this.write(`${text}\n`);
  }

  write(text: string): void {
    this.#pending += text;
    if (this.#pending.length >= CHUNK) this.#hand();
    else if (!this.#scheduled) {
      this.#scheduled = true;
      setImmediate(() => {
        this.#scheduled = false;
        this.#hand();
      });
    }
  }

  #hand(): void {
    const text = this.#pending;
    this.#pending = '';
    if (text !== '' && !this.#closed) this.#stream.write(text);
  }

  /** Settles when the reader has caught up; undefined while it is not far behind. */
  get backlog(): Promise<void> | undefined {
    if (this.#closed || this.#stream.writableLength < MOST_WAITING) return undefined;
    this.#caughtUp ??= new Promise((resolve) => {
      this.#stream.once('drain', () => {
        this.#caughtUp = undefined;
        resolve();
      });
    });
    return this.#caughtUp;
  }

  /** Settles when everything written has left this process. */
  flush(): Promise<void> {
    this.#hand();
    if (this.#closed) return Promise.resolve();
    return new Promise((resolve) => this.#stream.write('', () => resolve()));
  }
}
