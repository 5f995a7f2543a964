/** A run as text for people: driver output as it comes, reports when something happens, a summary at the end. */
import { statusInfo } from '../../kd/ntstatus.js';
import type { MachineEvent, PrintEvent, ProgramEvent } from '../../machine/events.js';
import { type Colors, colorsFor } from '../colors.js';
import type { Output } from '../output.js';
import { renderBugCheck } from './bugcheck.js';
import { ConsoleRenderer } from './console.js';
import { renderCrash } from './crash.js';
import { renderDeadlock } from './deadlock.js';
import { renderFault } from './fault.js';
import { renderFaultRun } from './faultrun.js';
import { renderFinding } from './finding.js';
import { hex } from './format.js';
import { printHeader, renderPrint } from './print.js';
import type { FaultRun, Renderer, RunSummary } from './renderer.js';
import { renderSummary } from './summary.js';

export class HumanRenderer implements Renderer {
  readonly #output: Output;
  readonly #errors: Output;
  readonly #colors: Colors;
  readonly #quiet: boolean;
  readonly #console: ConsoleRenderer;
  #headed = false;

  /**
   * @param output what the run is about
   * @param errors mistakes, warnings and faults
   * @param quiet leave out what drivers print, and the summary of a clean run
   */
  constructor(output: Output, errors: Output, quiet: boolean) {
    this.#output = output;
    this.#errors = errors;
    this.#colors = colorsFor(output.isTerminal);
    this.#quiet = quiet;
    this.#console = new ConsoleRenderer(output, this.#colors);
  }

  get backlog(): Promise<void> | undefined {
    return this.#output.backlog;
  }

  event(event: MachineEvent): void {
    switch (event.type) {
      case 'print':
        this.#print(event);
        break;
      case 'bugcheck':
        this.#output.line(renderBugCheck(event, this.#colors, this.#output.columns));
        break;
      case 'deadlock':
        this.#output.line(renderDeadlock(event, this.#colors, this.#output.columns));
        break;
      case 'finding':
        this.#output.line(renderFinding(event, this.#colors, this.#output.columns));
        break;
      case 'note':
        this.note(event.text);
        break;
      case 'fault':
        this.fault(event.message, event.stack);
        break;
      case 'output':
        if (!this.#quiet) this.#console.write(event);
        break;
      case 'program':
        this.#program(event);
        break;
      case 'crash':
        this.#output.line(renderCrash(event, this.#colors, this.#output.columns));
        break;
      case 'driver':
        break;
    }
  }

  #program(event: ProgramEvent): void {
    if (event.step === 'started') this.#console.started(event.process);
    else this.#console.flush(event.step === 'exited');
    if (event.step !== 'exited' || event.status === undefined || event.status === 0) return;
    this.#output.line(this.#colors.red(`${event.program} exited with ${exitCode(event.status)}`));
  }

  #print(event: PrintEvent): void {
    if (this.#quiet) return;
    if (!this.#headed) this.#output.line(printHeader(this.#colors));
    this.#headed = true;
    this.#output.line(renderPrint(event, this.#colors));
  }

  warnings(_driver: string, text: string): void {
    if (!this.#quiet) this.#errors.line(text.trimEnd());
  }

  faultRun(run: FaultRun): void {
    if (this.#quiet && run.troubles.length === 0) return;
    this.#output.line(renderFaultRun(run, this.#colors));
    for (const trouble of run.troubles) this.event(trouble);
  }

  driverFailed(driver: string, status: number): void {
    const info = statusInfo(status);
    const meaning = info === undefined ? '' : ` ${info.name}: ${info.meaning}`;
    this.#output.line(`${this.#colors.red(`${driver}: DriverEntry failed with ${hex(status)}`)}${meaning}`);
  }

  note(text: string): void {
    if (!this.#quiet) this.#output.line(this.#colors.dim(`note: ${text}`));
  }

  error(message: string): void {
    this.#errors.line(message.trimEnd());
  }

  fault(message: string, stack: string): void {
    this.#errors.line(renderFault({ message, stack }));
  }

  end(summary: RunSummary): void {
    if (this.#quiet && summary.code === 0) return;
    const text = renderSummary(summary);
    if (text !== '') this.#output.line(`\n${this.#colors.dim(text)}`);
  }
}

/** Small codes as programs think of them, statuses in hexadecimal. */
function exitCode(status: number): string {
  return status > 0 && status < 0x1_0000 ? String(status) : hex(status);
}
