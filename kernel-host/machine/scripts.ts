/**
 * Processes of programs that run on the host. Such a process counts one thread more than it has, the host's, so
 * that it lives between calls; `exit` takes that one away. Host only.
 */
import { acquireLock, releaseLock } from '../hal/lock.js';
import { readI32, withMemory, writeI32 } from '../hal/memory.js';
import { terminateThread } from '../ke/alert.js';
import { EPROCESS } from '../ke/process.js';
import { MACHINE } from '../ke/system.js';
import { KTHREAD, ThreadFlag } from '../ke/thread.js';
import { freePages } from '../mm/pages.js';
import { dereferenceObject } from '../ob/object.js';
import { createProcess } from '../ps/process.js';
import { createThread } from '../ps/thread.js';
import { callBlock } from '../um/hostcall.js';

const STACK_BYTES = 0x1000;
const STATUS_CANCELLED = 0xc0000120 | 0;

/** What a script's process needs of its machine. */
export interface ScriptHost {
  readonly memory: WebAssembly.Memory;
  /** @returns the exit status of a thread, by id, once its worker has told of it. @throws MachineStopped */
  ended(thread: number): Promise<number>;
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

  /** @param name file name of its image, as drivers see it @throws RangeError when memory has run out */
  constructor(host: ScriptHost, name: string) {
    this.#host = host;
    this.#object = withMemory(host.memory, () => createProcess(name));
    if (this.#object === 0) throw new RangeError('the machine has no memory left for a process');
    this.id = withMemory(host.memory, () => readI32(this.#object + EPROCESS.ProcessId));
    this.#exited = host.exited(this.id);
    this.#exited.catch(() => {});
    this.#count(1);
  }

  /** Runs `body` with the machine's memory bound. */
  bound<T>(body: () => T): T {
    return withMemory(this.#host.memory, body);
  }

  /**
   * Makes a call in a thread of its own.
   * @param block what um/hostcall runs
   * @param signal ends the thread, whose requests are cancelled
   */
  async run(block: number, signal?: AbortSignal): Promise<void> {
    const thread = this.bound(() => this.#start(block));
    const abort = (): void => this.bound(() => terminateThread(thread, STATUS_CANCELLED));
    signal?.addEventListener('abort', abort);
    try {
      await this.#host.ended(this.bound(() => readI32(thread + KTHREAD.ClientId)));
    } finally {
      signal?.removeEventListener('abort', abort);
      this.bound(() => dereferenceObject(thread));
    }
    signal?.throwIfAborted();
  }

  #start(block: number): number {
    const thread = createThread({
      routine: 0,
      context: block,
      flags: ThreadFlag.User | ThreadFlag.HostCall,
      process: this.#object,
      userStack: STACK_BYTES,
    });
    if (thread === 0) throw new RangeError('the machine has no memory left for a thread, or the process has ended');
    this.#host.started();
    return thread;
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
