/** A driver from its image to its end: DriverEntry, DriverUnload, and what the loader does around them. Host only. */
import { addServiceKey } from '../cm/initialize.js';
import { CONTROL } from '../hal/control.js';
import { readI32, withMemory } from '../hal/memory.js';
import { entryIndex } from '../image/instantiate.js';
import { hasShutdownNotification } from '../io/shutdown.js';
import { KernelRoutine } from '../ke/kernelroutine.js';
import { MACHINE } from '../ke/system.js';
import { closeStressGate, hasStress } from '../ps/stress.js';
import { createDriver, type DriverBlocks, deleteDriver, imageCalls, unloadRoutine } from './driver.js';
import { DriverEntryFailed } from './errors.js';
import type { MachineEvent } from './events.js';
import type { Images, LoadedImage } from './images.js';

/** By CONTROL.Phase. */
const EXPLORED_PHASES = [undefined, 'DriverEntry', 'run', 'the stress test', 'DriverUnload'] as const;
const RELEASE_HEAP = '__ntw_release_heap';

/** What the life of a driver needs of its machine. */
export interface DriverHost {
  readonly memory: WebAssembly.Memory;
  readonly images: Images;
  /** Runs a guest function in a thread of its own. @returns what it returned */
  call(index: number, first: number, second: number): Promise<number>;
  emit(event: MachineEvent): void;
  /** Settles when the machine is at rest. */
  idle(): Promise<void>;
  /** Lets threads that are on their way out take their last steps. */
  settle(): Promise<void>;
}

export class DriverLife {
  readonly #host: DriverHost;
  #phase = 'DriverEntry';

  constructor(host: DriverHost) {
    this.#host = host;
  }

  /** What the loader is at: `DriverEntry`, `DriverUnload`, `shutdown`, or `run`. */
  get phase(): string {
    return withMemory(this.#host.memory, () => EXPLORED_PHASES[readI32(CONTROL.Phase)]) ?? this.#phase;
  }

  /** Makes the driver object, and the key that it is given the path of. */
  prepare(loaded: LoadedImage, registryPath: string | undefined): DriverBlocks {
    const { name } = loaded.built;
    const entry = entryIndex(loaded.image, 'DriverEntry');
    const path = registryPath ?? `\\Registry\\Machine\\System\\CurrentControlSet\\Services\\${name}`;
    return withMemory(this.#host.memory, () => {
      addServiceKey(path, name);
      return createDriver(name, loaded.image, entry, path);
    });
  }

  /**
   * Makes the driver object and runs initialisers and DriverEntry.
   * @returns what runs DriverUnload, and says whether there is one
   * @throws DriverEntryFailed, MachineStopped
   */
  async begin(loaded: LoadedImage, registryPath: string | undefined): Promise<() => Promise<boolean>> {
    const { name } = loaded.built;
    const { memory, emit } = this.#host;
    const entry = entryIndex(loaded.image, 'DriverEntry');
    const blocks = this.prepare(loaded, registryPath);
    this.#phase = 'DriverEntry';
    emit({ type: 'driver', driver: name, step: 'loaded' });
    for (const each of withMemory(memory, imageCalls)) await this.#host.call(each, blocks.driverObject, 0);
    for (const each of loaded.image.initializers) await this.#host.call(entryIndex(loaded.image, each), 0, 0);
    withMemory(memory, closeStressGate);
    const status = await this.#host.call(entry, blocks.driverObject, blocks.registryPath);
    if (withMemory(memory, hasStress)) await this.#host.call(KernelRoutine.StressBegin, 0, 0);
    emit({ type: 'driver', driver: name, step: 'entry', status: status >>> 0 });
    if (status < 0) {
      await this.#host.idle();
      this.#remove(loaded, blocks);
      throw new DriverEntryFailed(name, status);
    }
    this.#phase = 'run';
    return () => this.#unload(loaded, blocks);
  }

  /** Sends IRP_MJ_SHUTDOWN to the devices that are registered for it. @throws MachineStopped */
  async shutdown(): Promise<void> {
    if (!withMemory(this.#host.memory, hasShutdownNotification)) return;
    this.#phase = 'shutdown';
    await this.#host.call(KernelRoutine.ShutDown, 0, 0);
    await this.#host.settle();
    this.#phase = 'run';
  }

  async #unload(loaded: LoadedImage, blocks: DriverBlocks): Promise<boolean> {
    const { name } = loaded.built;
    const { memory, emit } = this.#host;
    if (withMemory(memory, hasStress)) {
      this.#phase = 'the stress test';
      await this.#host.call(KernelRoutine.StressQuiesce, 0, 0);
      this.#phase = 'run';
    }
    const routine = withMemory(memory, () => unloadRoutine(blocks));
    if (routine === 0) return false;
    this.#phase = 'DriverUnload';
    emit({ type: 'driver', driver: name, step: 'unload' });
    await this.#host.call(routine, blocks.driverObject, 0);
    await this.#host.settle();
    if (loaded.built.exports.some((each) => each.name === RELEASE_HEAP))
      await this.#host.call(entryIndex(loaded.image, RELEASE_HEAP), 0, 0);
    emit({ type: 'driver', driver: name, step: 'unloaded' });
    this.#remove(loaded, blocks);
    this.#phase = 'run';
    return true;
  }

  #remove(loaded: LoadedImage, blocks: DriverBlocks): void {
    withMemory(this.#host.memory, () => {
      deleteDriver(blocks);
      if (readI32(MACHINE.DriverThreads) === 0) this.#host.images.release(loaded);
    });
  }
}
