/** Keeps what went wrong in a run, for files that are written at its end. Everything is passed on as it comes. */
import { writeFileSync } from 'node:fs';
import type { MachineEvent } from '../../machine/events.js';
import { UsageError } from '../errors.js';
import type { FaultRun, Renderer, RunSummary, Trouble } from './renderer.js';

/** A file to write. */
export interface ReportWriter {
  readonly path: string;
  /** @returns the file's text */
  readonly write: (troubles: readonly Trouble[], summary: RunSummary) => string;
}

export class RecordingRenderer implements Renderer {
  readonly #shown: Renderer;
  readonly #writers: readonly ReportWriter[];
  readonly #troubles: Trouble[] = [];

  constructor(shown: Renderer, writers: readonly ReportWriter[]) {
    this.#shown = shown;
    this.#writers = writers;
  }

  get backlog(): Promise<void> | undefined {
    return this.#shown.backlog;
  }

  event(event: MachineEvent): void {
    if (event.type === 'bugcheck' || event.type === 'finding' || event.type === 'deadlock' || event.type === 'crash')
      this.#troubles.push(event);
    this.#shown.event(event);
  }

  warnings(driver: string, text: string): void {
    this.#shown.warnings(driver, text);
  }

  faultRun(run: FaultRun): void {
    this.#troubles.push(...run.troubles);
    this.#shown.faultRun(run);
  }

  driverFailed(driver: string, status: number): void {
    this.#shown.driverFailed(driver, status);
  }

  note(text: string): void {
    this.#shown.note(text);
  }

  error(message: string): void {
    this.#shown.error(message);
  }

  fault(message: string, stack: string): void {
    this.#shown.fault(message, stack);
  }

  end(summary: RunSummary): void {
    // Where there was no run, a file would say that all is well.
    if (summary.reason !== 'usage' && summary.reason !== 'fault')
      for (const each of this.#writers) this.#write(each, summary);
    this.#shown.end(summary);
  }

  #write({ path, write }: ReportWriter, summary: RunSummary): void {
    try {
      writeFileSync(path, write(this.#troubles, summary));
    } catch (error) {
      throw new UsageError(`${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}
