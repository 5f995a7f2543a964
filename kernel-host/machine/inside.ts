/** What can be looked up of a machine besides its events, while it runs or when it has stopped. Host only. */
import { withMemory } from '../hal/memory.js';
import type { CoveredFile } from '../image/coverage.js';
import type { SourceFrame } from '../image/types.js';
import { faultPlaces } from '../vf/faults/plan.js';
import { type CallPlace, fallibleCalls } from './fallible.js';
import type { Images } from './images.js';
import type { Reporter } from './report.js';

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

export class Inside {
  readonly #memory: WebAssembly.Memory;
  readonly #images: Images;
  readonly #reporter: Reporter;

  constructor(memory: WebAssembly.Memory, images: Images, reporter: Reporter) {
    this.#memory = memory;
    this.#images = images;
    this.#reporter = reporter;
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
