/**
 * The host's part in controlled schedules: it lets all workers come up, places the drivers, and hands the explorer
 * (sched/explorer) a plan of their lives. From then on the workers are among themselves. Host only.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { allocateKernelPool } from '../ex/kernelpool.js';
import { CONTROL } from '../hal/control.js';
import { readI32, withMemory, writeI32 } from '../hal/memory.js';
import { entryIndex } from '../image/instantiate.js';
import type { BuiltImage, SourceFrame } from '../image/types.js';
import { resumeActors } from '../ke/controlled.js';
import type { BatonPass, ExploredReason, WorkerMessage } from '../ke/host.js';
import { MACHINE } from '../ke/system.js';
import { ThreadFlag } from '../ke/thread.js';
import { sortFreeWorkers } from '../ps/thread.js';
import { PLAN_STEP_SIZE, PlanStep } from '../sched/plan.js';
import { startClock } from './boot.js';
import type { LoaderCalls } from './calls.js';
import { imageCalls } from './driver.js';
import type { DriverLife } from './driverlife.js';
import type { Images } from './images.js';
import type { LoadOptions } from './options.js';
import type { Reporter } from './report.js';

/** Milliseconds between two looks whether the workers are up. */
const LOOK = 2;

/** A switch of a replay. */
export interface SwitchReport extends Omit<BatonPass, 'stack'> {
  readonly stack: readonly SourceFrame[];
}

type Step = readonly [kind: number, first: number, second: number];

export class Exploration {
  readonly #memory: WebAssembly.Memory;
  readonly #images: Images;
  readonly #drivers: DriverLife;
  readonly #calls: LoaderCalls;
  readonly #reporter: Reporter;
  readonly #passes: BatonPass[] = [];
  #resolve: (reason: ExploredReason) => void = () => {};

  constructor(memory: WebAssembly.Memory, images: Images, drivers: DriverLife, calls: LoaderCalls, reporter: Reporter) {
    this.#reporter = reporter;
    this.#memory = memory;
    this.#images = images;
    this.#drivers = drivers;
    this.#calls = calls;
  }

  /** The explorer has ended, or in a replay somebody has given the baton on. */
  receive(message: Extract<WorkerMessage, { type: 'explored' | 'switched' }>): void {
    if (message.type === 'explored') this.#resolve(message.reason);
    else this.#passes.push(message);
  }

  /** @returns every switch of a replay, in order, with its place in the source. */
  async switches(): Promise<SwitchReport[]> {
    const stacks = await this.#reporter.stacksOf(this.#passes.map(({ stack }) => stack));
    return this.#passes.map((pass, index) => ({ ...pass, stack: stacks[index] ?? [] }));
  }

  /**
   * Explores until the schedule's buffer says that it is enough.
   * @returns why it has ended; never when the machine stops
   * @throws ImageError
   */
  async run(images: readonly BuiltImage[], options: LoadOptions): Promise<ExploredReason> {
    const memory = this.#memory;
    withMemory(memory, startClock);
    await this.#everybodySleeps();
    const steps = this.#plan(images, options);
    // Workers instantiate the images, each for itself.
    withMemory(memory, resumeActors);
    await this.#everybodySleeps();
    const ended = new Promise<ExploredReason>((resolve) => {
      this.#resolve = resolve;
    });
    withMemory(memory, () => {
      sortFreeWorkers();
      void this.#calls.start(0, writePlan(steps), 0, ThreadFlag.Explorer);
      resumeActors();
    });
    return ended;
  }

  /** Waits until all workers are actors, and nobody has the baton. */
  async #everybodySleeps(): Promise<void> {
    const awake = (): boolean =>
      readI32(CONTROL.Joined) < readI32(MACHINE.WorkerCount) || readI32(CONTROL.Holder) !== 0;
    while (withMemory(this.#memory, awake)) await sleep(LOOK);
  }

  #plan(images: readonly BuiltImage[], options: LoadOptions): Step[] {
    const memory = this.#memory;
    const steps: Step[] = [];
    const unloads: Step[] = [];
    for (const built of images) {
      const loaded = withMemory(memory, () => this.#images.place(built, options.stubMissing ?? false));
      const { driverObject, registryPath } = this.#drivers.prepare(loaded, options.registryPath);
      for (const each of withMemory(memory, imageCalls)) steps.push([PlanStep.Call, each, driverObject]);
      for (const each of loaded.image.initializers) steps.push([PlanStep.Call, entryIndex(loaded.image, each), 0]);
      steps.push([PlanStep.Entry, entryIndex(loaded.image, 'DriverEntry'), driverObject]);
      steps.push([PlanStep.Operand, registryPath, 0]);
      unloads.unshift([PlanStep.Unload, driverObject, 0]);
    }
    return [...steps, [PlanStep.Rest, 0, 0], ...unloads, [PlanStep.End, 0, 0]];
  }
}

/** @returns address of the plan in the machine. The memory is bound. */
function writePlan(steps: readonly Step[]): number {
  const plan = allocateKernelPool(steps.length * PLAN_STEP_SIZE);
  steps.forEach((step, index) => {
    step.forEach((word, at) => {
      writeI32(plan + index * PLAN_STEP_SIZE + at * 4, word);
    });
  });
  return plan;
}
