/** Shows nothing of a run and keeps what goes wrong in it. */
import type { MachineEvent } from '../machine/events.js';
import type { FaultRun, Renderer, RunSummary, Trouble } from './render/renderer.js';

export class TroubleRenderer implements Renderer {
  readonly backlog = undefined;
  readonly troubles: Trouble[] = [];
  /** What a DriverEntry returned that failed. */
  status: number | undefined;
  /** A fault in ntwasm itself. */
  faulted: { readonly message: string; readonly stack: string } | undefined;

  event(event: MachineEvent): void {
    if (event.type === 'bugcheck' || event.type === 'finding' || event.type === 'deadlock' || event.type === 'crash')
      this.troubles.push(event);
    if (event.type === 'fault') this.fault(event.message, event.stack);
  }

  warnings(_driver: string, _text: string): void {}

  faultRun(_run: FaultRun): void {}

  driverFailed(_driver: string, status: number): void {
    this.status = status;
  }

  note(_text: string): void {}

  error(_message: string): void {}

  fault(message: string, stack: string): void {
    this.faulted = { message, stack };
  }

  end(_summary: RunSummary): void {}
}
