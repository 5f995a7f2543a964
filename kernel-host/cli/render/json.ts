/** One JSON object a line, each with a `type`; the last is of type `exit`. Documented in docs/cli.md. */
import { statusInfo } from '../../kd/ntstatus.js';
import type { MachineEvent } from '../../machine/events.js';
import type { Output } from '../output.js';
import type { FaultRun, Renderer, RunSummary } from './renderer.js';

export class JsonRenderer implements Renderer {
  readonly #output: Output;
  readonly #quiet: boolean;

  /** @param quiet leave out what drivers print */
  constructor(output: Output, quiet: boolean) {
    this.#output = output;
    this.#quiet = quiet;
  }

  #emit(object: { readonly type: string; readonly [field: string]: unknown } | MachineEvent): void {
    this.#output.line(JSON.stringify(object));
  }

  get backlog(): Promise<void> | undefined {
    return this.#output.backlog;
  }

  event(event: MachineEvent): void {
    if (!(this.#quiet && event.type === 'print')) this.#emit(event);
  }

  warnings(driver: string, text: string): void {
    this.#emit({ type: 'warnings', driver, text });
  }

  faultRun({ troubles, ...run }: FaultRun): void {
    this.#emit({ type: 'fault-run', ...run });
    for (const trouble of troubles) this.#emit(trouble);
  }

  driverFailed(driver: string, status: number): void {
    const info = statusInfo(status);
    this.#emit({ type: 'driver-failed', driver, status, name: info?.name, meaning: info?.meaning });
  }

  note(text: string): void {
    this.#emit({ type: 'note', text });
  }

  error(message: string): void {
    this.#emit({ type: 'error', message });
  }

  fault(message: string, stack: string): void {
    this.#emit({ type: 'fault', message, stack });
  }

  end(summary: RunSummary): void {
    this.#emit({ type: 'exit', ...summary });
  }
}
