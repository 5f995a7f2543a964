/**
 * Processes of programs that run on the host. Such a process counts one thread more than it has, the host's, so
 * that it lives between calls; `exit` takes that one away. Host only.
 */
import { acquireLock, releaseLock } from '../hal/lock.js';
import { readI32, withMemory, writeI32 } from '../hal/memory.js';
import { EPROCESS } from '../ke/process.js';
import { MACHINE } from '../ke/system.js';
import { freePages } from '../mm/pages.js';
import { dereferenceObject } from '../ob/object.js';
import { createProcess } from '../ps/process.js';
import { callBlock } from '../um/hostcall.js';
import { Callers } from './callers.js';

/** What a script's process needs of its machine. */
export interface ScriptHost {
  readonly memory: WebAssembly.Memory;
  /** `done` is called whenever the thread of that id has made a call, with true, and when it has ended. */
  watch(thread: number, done: (lives: boolean) => void): void;
  /** @returns what the promise comes to; rejects when the machine stops before */
  unless<T>(promise: Promise<T>): Promise<T>;
  /** @returns the exit code of a process, once its last thread has ended. @throws MachineStopped */
  exited(process: number): Promise<number>;
  /** A thread has been made: workers may be few. */
  started(): void;
}

/** One such process. */
export class ScriptProcess {
  readonly #host: ScriptHost;
  readonly #object: number;
  /** Process id. */
  readonly id: number;
  readonly #exited: Promise<number>;
  readonly #callers: Callers;

  /** @param name file name of its image, as drivers see it @throws RangeError when memory has run out */
  constructor(host: ScriptHost, name: string) {
    this.#host = host;
    this.#object = withMemory(host.memory, () => createProcess(name));
    if (this.#object === 0) throw new RangeError('the machine has no memory left for a process');
    this.id = withMemory(host.memory, () => readI32(this.#object + EPROCESS.ProcessId));
    this.#exited = host.exited(this.id);
    this.#exited.catch(() => {});
    this.#count(1);
    const { watch, unless, started } = host;
    this.#callers = new Callers({ bound: (body) => this.bound(body), watch, unless, started }, this.#object);
  }

  /** Runs `body` with the machine's memory bound. */
  bound<T>(body: () => T): T {
    return withMemory(this.#host.memory, body);
  }

  /**
   * Makes a call in a thread of the process.
   * @param block what um/hostcall makes
   * @param signal ends the thread, whose requests are cancelled
   */
  async run(block: number, signal?: AbortSignal): Promise<void> {
    await this.#callers.call(block, signal);
    signal?.throwIfAborted();
  }

  /** Ends the process: calls that are under way fail, handles are closed. @returns its exit code */
  async exit(code: number): Promise<number> {
    this.#count(-1);
    const block = this.bound(() => callBlock('ExitProcess', [code]));
    await this.run(block);
    this.bound(() => freePages(block));
    const status = await this.#exited;
    this.bound(() => dereferenceObject(this.#object));
    return status;
  }

  /** The host joins or leaves. */
  #count(delta: number): void {
    this.bound(() => {
      const threads = this.#object + EPROCESS.ActiveThreads;
      acquireLock(MACHINE.ThreadListLock);
      writeI32(threads, readI32(threads) + delta);
      releaseLock(MACHINE.ThreadListLock);
    });
  }
}
