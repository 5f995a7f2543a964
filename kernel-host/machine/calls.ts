/** Guest functions that the loader runs, each in a thread of its own: initializers, DriverEntry, DriverUnload. */
import { atomicAdd } from '../hal/atomics.js';
import { isControlled } from '../hal/control.js';
import { readI32, withMemory } from '../hal/memory.js';
import { unpark } from '../hal/park.js';
import { SLOT_PERMIT } from '../hot/layout.js';
import { isDeterministic, resumeFromHost } from '../ke/baton.js';
import { resumeActors } from '../ke/controlled.js';
import { MACHINE } from '../ke/system.js';
import { KTHREAD, ThreadFlag } from '../ke/thread.js';
import { dereferenceObject } from '../ob/object.js';
import { createThread } from '../ps/thread.js';

function resume(): void {
  if (isControlled()) resumeActors();
  else if (isDeterministic() && resumeFromHost()) unpark(readI32(MACHINE.ClockSlot) + SLOT_PERMIT);
}

export class LoaderCalls {
  /** Calls so far. */
  #started = 0;
  readonly #pending = new Map<number, (status: number) => void>();

  /** Whether a function has not returned yet. */
  get pending(): boolean {
    return this.#pending.size > 0;
  }

  /**
   * Starts a thread. The memory is bound.
   * @param index table slot of the function
   * @param flags more flags of the thread
   * @returns what the function returns, once its worker has said so
   * @throws RangeError when memory has run out
   */
  start(index: number, first: number, second: number, flags = 0): Promise<number> {
    this.#started++;
    atomicAdd(MACHINE.LoaderCalls, 1);
    const thread = createThread({
      routine: index,
      context: first,
      second,
      flags: ThreadFlag.Loader | ThreadFlag.System | flags,
    });
    if (thread === 0) {
      atomicAdd(MACHINE.LoaderCalls, -1);
      throw new RangeError('the machine has no memory left for a thread');
    }
    const id = readI32(thread + KTHREAD.ClientId);
    dereferenceObject(thread);
    return new Promise((resolve) => this.#pending.set(id, resolve));
  }

  /**
   * The function of that thread (by id) has returned. A deterministic machine stands still until the next call, or
   * until those who wait for this one have had their turn.
   */
  returned(thread: number, status: number, memory: WebAssembly.Memory): void {
    this.#pending.get(thread)?.(status);
    this.#pending.delete(thread);
    const started = this.#started;
    setImmediate(() => {
      if (this.#started === started) withMemory(memory, resume);
    });
  }
}
