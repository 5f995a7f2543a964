/**
 * The host's side of the workers: `node-worker-threads-pool` owns their lives, this owns their number. Some
 * are started ahead; more when threads wait for one or few are free, never more than there are slots.
 */
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { StaticPool } from 'node-worker-threads-pool';
import { PoolWorker } from 'node-worker-threads-pool/dist/poolWorker.js';
import { atomicExchange } from '../hal/atomics.js';
import { CONTROL, isControlled } from '../hal/control.js';
import { readI32, withMemory, writeI32 } from '../hal/memory.js';
import { unpark } from '../hal/park.js';
import { SLOT_PERMIT, SLOT_THREAD } from '../hot/layout.js';
import { packagePath, packageRoot } from '../image/root.js';
import type { PlacedImage } from '../image/types.js';
import type { WorkerMessage } from '../ke/host.js';
import { setIdleWorker } from '../ke/idle.js';
import { MACHINE, MAX_WORKERS, slotAddress } from '../ke/system.js';
import { createProcessorThread } from '../ps/thread.js';
import type { WorkerStart } from '../ps/workerstart.js';
import type { Drives } from './drives.js';
import type { MachineOptions } from './options.js';
import type { Timeline } from './timeline.js';

const WORKER_FILE = 'dist/workers/start.cjs';
/** Stack of the wasm engine in a worker; see STACK_GUARD_PAGES in ps/thread. */
const ENGINE_STACK_MB = 1;
/** Largest step by which the pool grows. */
const GROWTH = 16;

interface LiveWorker {
  readonly port: MessagePort;
  readonly done: Promise<unknown>;
  ended: boolean;
}

/** What a worker is for; an idle one, for which processor. */
type WorkerTask = Pick<WorkerStart, 'kind' | 'processor'>;

let hotModule: WebAssembly.Module | undefined;

/** @returns the kernel's hot paths, compiled once a process. */
function loadHotModule(): WebAssembly.Module {
  hotModule ??= new WebAssembly.Module(new Uint8Array(readFileSync(packagePath('dist', 'kernel-host', 'hot.wasm'))));
  return hotModule;
}

/**
 * Workers whose files are the process's: what one has opened, another may use and close. Node would close them with
 * the worker that opened them, whatever its numbers stand for by then.
 */
class WorkerPool extends StaticPool<(task: unknown) => unknown> {
  protected override fill(): void {
    const resourceLimits = { stackSizeMb: ENGINE_STACK_MB };
    super.fill(() => new PoolWorker(fileURLToPath(workerUrl()), { resourceLimits, trackUnmanagedFds: false }));
  }
}

export class Workers {
  readonly #memory: WebAssembly.Memory;
  readonly #drives: Drives;
  readonly #hot: WebAssembly.Module;
  readonly #schedule: SharedArrayBuffer | undefined;
  readonly #timeline: Timeline | undefined;
  readonly #onMessage: (message: WorkerMessage) => void;
  readonly #onFailure: (error: unknown) => void;
  readonly #pools: WorkerPool[] = [];
  readonly #workers: LiveWorker[] = [];
  readonly #images: PlacedImage[] = [];
  /** Processors that have an idle worker, or one that is coming up and may be asked for once more meanwhile. */
  readonly #withIdle = new Set<number>();
  /** Workers that are not for threads: the clock's and the idle ones. */
  #forProcessors = 0;

  constructor(
    memory: WebAssembly.Memory,
    drives: Drives,
    { schedule, timeline }: Pick<MachineOptions, 'schedule' | 'timeline'>,
    onMessage: (message: WorkerMessage) => void,
    onFailure: (error: unknown) => void,
  ) {
    this.#memory = memory;
    this.#drives = drives;
    this.#hot = loadHotModule();
    this.#schedule = schedule;
    this.#timeline = timeline;
    this.#onMessage = onMessage;
    this.#onFailure = onFailure;
  }

  /** Workers started, the clock's included. */
  get count(): number {
    return this.#workers.length;
  }

  /** Starts `count` workers; returns at once. */
  start(kind: 'thread' | 'clock', count: number): void {
    this.#startEach(Array.from({ length: count }, () => ({ kind })));
  }

  /** Starts the idle workers that processors have asked for. */
  #startIdle(): void {
    const wanted = withMemory(this.#memory, () => atomicExchange(MACHINE.IdleWanted, 0));
    if (wanted === 0) return;
    const bits = Array.from({ length: 32 }, (_, bit) => bit).filter((bit) => (wanted & (1 << bit)) !== 0);
    const numbers = bits.filter((bit) => !this.#withIdle.has(bit));
    for (const number of numbers) this.#withIdle.add(number);
    this.#startEach(numbers.map((processor) => ({ kind: 'idle', processor })));
  }

  #startEach(tasks: readonly WorkerTask[]): void {
    const room = Math.min(tasks.length, MAX_WORKERS - this.#workers.length);
    if (room <= 0) return;
    const pool = new WorkerPool({ size: room, task: fileURLToPath(workerUrl()) });
    this.#pools.push(pool);
    for (const task of tasks.slice(0, room)) this.#launch(pool, task);
  }

  /** Starts the idle workers of all processors, for a machine that must not depend on when they come up. */
  startAllIdle(): void {
    const count = withMemory(this.#memory, () => readI32(MACHINE.VisibleProcessors) - 1);
    const numbers = Array.from({ length: count }, (_, number) => number);
    for (const number of numbers) this.#withIdle.add(number);
    this.#startEach(numbers.map((processor) => ({ kind: 'idle', processor })));
  }

  #launch(pool: WorkerPool, { kind, processor }: WorkerTask): void {
    const slot = slotAddress(this.#workers.length);
    const { port1, port2 } = new MessageChannel();
    port1.on('message', this.#onMessage);
    for (const image of this.#images) port1.postMessage(image);
    const { list: drives, descriptors } = this.#drives;
    const [memory, hot, schedule, trace] = [this.#memory, this.#hot, this.#schedule, this.#timeline?.ring()];
    const task = { kind, processor, memory, slot, hot, drives, descriptors, schedule, trace, port: port2 };
    const worker: LiveWorker = {
      port: port1,
      done: pool
        .createExecutor()
        .setTransferList([port2])
        .exec(task)
        .then(
          () => {
            worker.ended = true;
          },
          (error: unknown) => {
            worker.ended = true;
            this.#onFailure(error);
          },
        ),
      ended: false,
    };
    this.#workers.push(worker);
    withMemory(this.#memory, () => {
      if (kind === 'clock') {
        writeI32(MACHINE.ClockSlot, slot);
        setIdleWorker(readI32(MACHINE.VisibleProcessors) - 1, slot);
        writeI32(slot + SLOT_THREAD, readI32(MACHINE.ClockThread));
      }
      if (kind === 'idle') writeI32(slot + SLOT_THREAD, createProcessorThread());
      if (kind !== 'thread') this.#forProcessors++;
      writeI32(MACHINE.WorkerCount, this.#workers.length);
    });
  }

  /** Grows the pool when threads wait for a worker, or none is free for the next; starts idle workers. */
  growIfNeeded(): void {
    // In a controlled machine nobody comes up beside those who run, but when one of them waits for it.
    if (withMemory(this.#memory, () => isControlled() && readI32(CONTROL.HostTurn) === 0)) return;
    this.#startIdle();
    const { waiting, free, starting } = withMemory(this.#memory, () => ({
      waiting: readI32(MACHINE.UnboundCount),
      free: readI32(MACHINE.FreeCount),
      starting: this.#workers.length - this.#forProcessors - readI32(MACHINE.WorkersUp),
    }));
    const wanted = waiting + 1 - free - starting;
    if (wanted > 0 && this.#schedule !== undefined) this.start('thread', 1);
    else if (wanted > 0) this.start('thread', Math.max(wanted, Math.min(GROWTH, availableParallelism())));
  }

  /** Sends an image to every worker, and to those that start later. Parked ones instantiate it at once. */
  broadcast(image: PlacedImage): void {
    this.#images.push(image);
    for (const worker of this.#workers) worker.port.postMessage(image);
    withMemory(this.#memory, () => {
      writeI32(MACHINE.ImageGeneration, this.#images.length);
      for (let index = 0; index < this.#workers.length; index++) unpark(slotAddress(index) + SLOT_PERMIT);
    });
  }

  /** Waits until every worker has left by itself, or `milliseconds` have passed. */
  async settle(milliseconds: number): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const timeout = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, milliseconds);
    });
    await Promise.race([Promise.all(this.#workers.map((worker) => worker.done)), timeout]);
    clearTimeout(timer);
  }

  /** Ends all workers, whatever they do, and closes the files that they had open. */
  async destroy(): Promise<void> {
    for (const worker of this.#workers) worker.port.close();
    await Promise.all(this.#pools.map((pool) => pool.destroy()));
    this.#drives.dispose();
  }
}

function workerUrl(): URL {
  return new URL(`file://${packageRoot()}/${WORKER_FILE}`);
}
