/** What programs write, as it comes; a line is kept together unless its program waits for input or ends. */
import type { OutputEvent } from '../../machine/events.js';
import type { Colors } from '../colors.js';
import type { Output } from '../output.js';

export class ConsoleRenderer {
  readonly #output: Output;
  readonly #colors: Colors;
  readonly #pending = new Map<number, string>();
  readonly #programs = new Set<number>();

  constructor(output: Output, colors: Colors) {
    this.#output = output;
    this.#colors = colors;
  }

  /** Notes that a program has started: with several of them, each line says whose it is. */
  started(process: number): void {
    this.#programs.add(process);
  }

  write({ process, program, text }: OutputEvent): void {
    const whole = (this.#pending.get(process) ?? '') + text;
    const end = whole.lastIndexOf('\n') + 1;
    this.#pending.set(process, whole.slice(end));
    if (end === 0) return;
    const name = this.#programs.size > 1 ? this.#colors.dim(`${program}: `) : '';
    for (const line of whole.slice(0, end - 1).split('\n')) this.#output.line(name + line);
  }

  /** Shows unfinished lines: a prompt, or the last words of a program. @param endLine also ends them */
  flush(endLine: boolean): void {
    for (const [process, text] of this.#pending) {
      if (text !== '') this.#output.write(endLine ? `${text}\n` : text);
      this.#pending.set(process, '');
    }
  }
}
