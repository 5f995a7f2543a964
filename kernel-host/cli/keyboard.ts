/** Standard input, handed to the programs of a machine from when the first of them wants some. */
import type { Machine } from '../machine.js';

export class Keyboard {
  readonly #machine: Machine;
  #reading = false;

  constructor(machine: Machine) {
    this.#machine = machine;
  }

  /** A program waits for input. */
  wanted(): void {
    if (this.#reading) return;
    this.#reading = true;
    process.stdin.on('data', this.#onData);
    process.stdin.on('end', this.#onEnd);
    process.stdin.on('error', this.#onEnd);
  }

  /** Lets go of standard input, so that the process can end. */
  dispose(): void {
    if (!this.#reading) return;
    process.stdin.off('data', this.#onData);
    process.stdin.off('end', this.#onEnd);
    process.stdin.off('error', this.#onEnd);
    process.stdin.pause();
    // A file has no such thing.
    if (typeof process.stdin.unref === 'function') process.stdin.unref();
  }

  readonly #onData = (chunk: Buffer): void => this.#machine.input(chunk);
  readonly #onEnd = (): void => this.#machine.input(undefined);
}
