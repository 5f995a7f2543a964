/**
 * Findings while a machine runs: resolved one after another, in the order in which they came, and each told once,
 * however often the driver comes past the same place.
 */
import type { Violation } from '../ke/host.js';
import type { FindingEvent, MachineEvent } from './events.js';
import type { Reporter } from './report.js';

export class Findings {
  readonly #reporter: Reporter;
  readonly #emit: (event: MachineEvent) => void;
  readonly #told = new Set<string>();
  #last: Promise<void> = Promise.resolve();

  constructor(reporter: Reporter, emit: (event: MachineEvent) => void) {
    this.#reporter = reporter;
    this.#emit = emit;
  }

  /** Tells of a finding once its stacks are resolved. */
  add(violation: Violation): void {
    this.#last = this.#last.then(async () => this.#tell(await this.#reporter.finding(violation)));
  }

  /** Settles when all that have come are told. */
  settled(): Promise<void> {
    return this.#last;
  }

  #tell(event: FindingEvent): void {
    const key = JSON.stringify([event.rule, event.stack, event.others]);
    if (this.#told.has(key)) return;
    this.#told.add(key);
    this.#emit(event);
  }
}
