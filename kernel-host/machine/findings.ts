/**
 * Findings while a machine runs: resolved one after another, in the order in which they came, and each told once,
 * however often the driver comes past the same place.
 */
import { setImmediate } from 'node:timers/promises';
import { readI32, withMemory } from '../hal/memory.js';
import type { Violation } from '../ke/host.js';
import { MACHINE } from '../ke/system.js';
import type { FindingEvent, MachineEvent } from './events.js';
import type { Reporter } from './report.js';

export class Findings {
  readonly #reporter: Reporter;
  readonly #emit: (event: MachineEvent) => void;
  readonly #memory: WebAssembly.Memory;
  #received = 0;
  readonly #told = new Set<string>();
  #last: Promise<void> = Promise.resolve();

  constructor(reporter: Reporter, memory: WebAssembly.Memory, emit: (event: MachineEvent) => void) {
    this.#memory = memory;
    this.#reporter = reporter;
    this.#emit = emit;
  }

  /** Tells of a finding once its stacks are resolved. */
  add(violation: Violation): void {
    this.#received++;
    this.#last = this.#last.then(async () => this.#tell(await this.#reporter.finding(violation)));
  }

  /** Settles when all that have been sent are told. */
  async settled(): Promise<void> {
    // A worker's messages may come later than those of another that ended after it.
    while (this.#received < withMemory(this.#memory, sent)) await setImmediate();
    await this.#last;
  }

  #tell(event: FindingEvent): void {
    const key = JSON.stringify([event.rule, event.stack, event.others]);
    if (this.#told.has(key)) return;
    this.#told.add(key);
    if (!this.#reporter.suppressions.covers(event)) this.#emit(event);
  }
}

/** @returns how many the workers have sent until now. */
function sent(): number {
  return readI32(MACHINE.FindingsSent);
}
