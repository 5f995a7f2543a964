/**
 * The threads of a program on the host that make its calls: as many as calls are under way at once, and some that wait
 * for the next. Host only.
 */
import { allocateKernelPool, freeKernelPool } from '../ex/kernelpool.js';
import { readI32, u8, writeI32 } from '../hal/memory.js';
import { terminateThread } from '../ke/alert.js';
import { KeInitializeEvent, KeSetEvent } from '../ke/event.js';
import { KTHREAD, ThreadFlag } from '../ke/thread.js';
import { dereferenceObject } from '../ob/object.js';
import { createThread } from '../ps/thread.js';
import { MAILBOX } from '../um/hostcall.js';

const STACK_BYTES = 0x1000;
const STATUS_CANCELLED = 0xc0000120 | 0;
const SynchronizationEvent = 1;
/** Threads that are kept for the next calls. */
const MOST_SPARE = 16;

/** What callers need of their program. */
export interface CallerHost {
  /** Runs `body` with the machine's memory bound. */
  readonly bound: <T>(body: () => T) => T;
  /** `done` is called whenever the thread of that id has made a call, with true, and when it has ended. */
  readonly watch: (thread: number, done: (lives: boolean) => void) => void;
  /** @returns what the promise comes to; rejects when the machine stops before */
  readonly unless: <T>(promise: Promise<T>) => Promise<T>;
  /** Threads have been made: workers may be few. */
  readonly started: () => void;
}

interface Caller {
  /** Its thread object, referenced. */
  readonly thread: number;
  readonly mailbox: number;
  /** Told of the end of the call that it makes. */
  done: () => void;
  ends: boolean;
}

export class Callers {
  readonly #host: CallerHost;
  readonly #process: number;
  readonly #spare: Caller[] = [];

  /** @param process the program's process object */
  constructor(host: CallerHost, process: number) {
    this.#host = host;
    this.#process = process;
  }

  /**
   * Makes a call.
   * @param block what um/hostcall makes; the caller's to free
   * @param signal ends the thread, whose requests are cancelled
   * @returns when it has been made, or its thread has ended
   * @throws RangeError when memory has run out or the process has ended; MachineStopped
   */
  async call(block: number, signal?: AbortSignal): Promise<void> {
    const caller = this.#spare.pop() ?? this.#host.bound(() => this.#create());
    const made = new Promise<void>((resolve) => {
      caller.done = resolve;
    });
    const abort = (): void => {
      caller.ends = true;
      this.#host.bound(() => terminateThread(caller.thread, STATUS_CANCELLED));
    };
    this.#host.bound(() => this.#post(caller, block));
    signal?.addEventListener('abort', abort);
    try {
      await this.#host.unless(made);
    } finally {
      signal?.removeEventListener('abort', abort);
    }
  }

  /** Puts a call, or 0 for the end, into a thread's mailbox. */
  #post({ mailbox }: Caller, block: number): void {
    writeI32(mailbox + MAILBOX.Block, block);
    KeSetEvent(mailbox + MAILBOX.Event, 0, 0);
  }

  #create(): Caller {
    const mailbox = allocateKernelPool(MAILBOX.size);
    const thread = mailbox === 0 ? 0 : this.#createThread(mailbox);
    if (thread === 0) {
      if (mailbox !== 0) freeKernelPool(mailbox);
      throw new RangeError('the machine has no memory left for a thread, or the process has ended');
    }
    const caller: Caller = { thread, mailbox, done: () => {}, ends: false };
    this.#host.watch(readI32(thread + KTHREAD.ClientId), (lives) => {
      if (lives) this.#made(caller);
      else this.#ended(caller);
    });
    this.#host.started();
    return caller;
  }

  #createThread(mailbox: number): number {
    u8.fill(0, mailbox, mailbox + MAILBOX.size);
    KeInitializeEvent(mailbox + MAILBOX.Event, SynchronizationEvent, 0);
    return createThread({
      routine: 0,
      context: mailbox,
      flags: ThreadFlag.User | ThreadFlag.HostCall,
      process: this.#process,
      userStack: STACK_BYTES,
    });
  }

  #made(caller: Caller): void {
    // One that is to end tells of that once more.
    if (caller.ends) return;
    if (this.#spare.length < MOST_SPARE) this.#spare.push(caller);
    else {
      caller.ends = true;
      this.#host.bound(() => this.#post(caller, 0));
    }
    caller.done();
  }

  #ended(caller: Caller): void {
    const at = this.#spare.indexOf(caller);
    if (at >= 0) this.#spare.splice(at, 1);
    this.#host.bound(() => {
      dereferenceObject(caller.thread);
      freeKernelPool(caller.mailbox);
    });
    caller.done();
  }
}
