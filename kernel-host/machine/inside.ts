/** What can be looked up of a machine besides its events, while it runs or when it has stopped. Host only. */
import { withMemory } from '../hal/memory.js';
import type { CoveredFile } from '../image/coverage.js';
import { packageVersion } from '../image/root.js';
import type { SourceFrame } from '../image/types.js';
import { peekInterruptTime } from '../ke/time.js';
import { faultPlaces } from '../vf/faults/plan.js';
import { writeDump } from './dump/write.js';
import type { MachineEvent } from './events.js';
import { type CallPlace, fallibleCalls } from './fallible.js';
import type { Images } from './images.js';
import type { Reporter } from './report.js';
import { requestFrame } from './requests.js';
import type { ChromeTrace, Timeline } from './timeline.js';

const TROUBLES: ReadonlySet<string> = new Set(['bugcheck', 'finding', 'deadlock', 'crash']);
/** Pieces of printed text that a dump has. */
const MOST_PRINTS = 1000;
const UNITS_PER_SECOND = 1e7;

/** A place of a driver from which a routine is called that can fail. */
export interface FaultReport {
  /** What `faults.places` takes to make it fail. */
  readonly id: number;
  readonly routine: string;
  /** Innermost first. */
  readonly stack: readonly SourceFrame[];
  readonly calls: number;
  /** Calls that were made to fail. */
  readonly failed: number;
}

function hex(address: number): string {
  return `0x${(address >>> 0).toString(16).padStart(8, '0')}`;
}

export class Inside {
  readonly #memory: WebAssembly.Memory;
  readonly #images: Images;
  readonly #reporter: Reporter;

  /** What is wrong, and the last lines that were printed: for dumps. */
  readonly #events: MachineEvent[] = [];
  #prints: string[] = [];

  constructor(memory: WebAssembly.Memory, images: Images, reporter: Reporter) {
    this.#memory = memory;
    this.#images = images;
    this.#reporter = reporter;
  }

  /** Findings that were left out because somebody does not want to hear of them. */
  get suppressed(): number {
    return this.#reporter.suppressions.count;
  }

  /** Hears of an event of the machine. */
  hear(event: MachineEvent): void {
    if (TROUBLES.has(event.type)) this.#events.push(event);
    if (event.type !== 'print') return;
    this.#prints.push(event.text);
    if (this.#prints.length > 2 * MOST_PRINTS) this.#prints = this.#prints.slice(-MOST_PRINTS);
  }

  /**
   * Saves the machine, best when it has stopped or is at rest.
   * @returns the file that `ntwasm dump` reads
   */
  dump(): Uint8Array {
    return writeDump({
      memory: this.#memory,
      images: this.#images.loaded,
      events: this.#events,
      prints: this.#prints.slice(-MOST_PRINTS),
      time: withMemory(this.#memory, peekInterruptTime) / UNITS_PER_SECOND,
      version: packageVersion(),
    });
  }

  /** Ends the timeline that the machine was given as an option. @returns it, with names */
  async timeline(timeline: Timeline): Promise<ChromeTrace> {
    const frames = timeline.end().map((pointer) => [pointer, requestFrame(this.#images.loaded, pointer)] as const);
    const stacks = await this.#reporter.frames(frames.map(([, frame]) => (frame === undefined ? [] : [frame])));
    const names = new Map(frames.map(([pointer], at) => [pointer, stacks[at]?.at(-1)?.functionName]));
    return timeline.toChrome({
      routine: (pointer) => names.get(pointer) ?? hex(pointer),
      object: (address) => this.#reporter.variableAt(address) ?? hex(address),
    });
  }

  /** @returns from where the drivers have called what can fail; none unless the machine has the option `faults`. */
  async faults(): Promise<FaultReport[]> {
    const places = withMemory(this.#memory, faultPlaces);
    const stacks = await this.#reporter.frames(places.map(({ stack }) => stack));
    return places.map((place, at) => ({ ...place, stack: stacks[at] ?? [] }));
  }

  /** @returns what has run of the drivers' own files; none unless the machine has the option `coverage`. */
  coverage(): readonly CoveredFile[] {
    return withMemory(this.#memory, () => this.#images.coverage.files(this.#images.loaded));
  }

  /** @returns all calls of what can fail that the drivers' code has, called or not; of drivers in C and C++. */
  fallibleCalls(): Promise<CallPlace[]> {
    return fallibleCalls(this.#images.loaded, this.#reporter);
  }
}
