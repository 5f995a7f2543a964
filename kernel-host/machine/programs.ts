/** The user-mode programs of a machine: starting them, their console, their end. Host only. */

import { PAGE_SIZE } from '../hal/map.js';
import { readI32, readU32, u8, withMemory, writeI32 } from '../hal/memory.js';
import { entryIndex } from '../image/instantiate.js';
import { PROGRAM_ENTRIES, PROGRAM_EXIT, PROGRAM_THREAD_END } from '../image/program-entries.js';
import { type BuiltImage, ImageError, type PlacedImage } from '../image/types.js';
import type { WorkerMessage } from '../ke/host.js';
import { EPROCESS } from '../ke/process.js';
import { ThreadFlag } from '../ke/thread.js';
import { allocatePages, freePages } from '../mm/pages.js';
import { dereferenceObject } from '../ob/object.js';
import { createProcess } from '../ps/process.js';
import { createThread } from '../ps/thread.js';
import { inputIsAwaited, provideInput } from '../um/console.js';
import { deleteHeap } from '../um/heap.js';
import { DEFAULT_STACK } from '../um/process.js';
import { START_BLOCK } from '../um/start.js';
import { threadDataRoom } from '../um/threaddata.js';
import { ProcessClient } from './client.js';
import type { MachineEvent } from './events.js';
import type { LoadedImage } from './images.js';
import type { Reporter } from './report.js';
import { ScriptProcess } from './scripts.js';

/** A program that has been started. */
export interface Program {
  /** Its file name, with `.exe`. */
  readonly name: string;
  /** Process id. */
  readonly process: number;
  /** Settles with its exit code when its last thread has ended; never, when the machine stops before. */
  readonly exited: Promise<number>;
}

interface Running {
  readonly name: string;
  readonly object: number;
  readonly pages: number;
  readonly exit: (status: number) => void;
}

/** The programs of one machine. */
export class Programs {
  readonly #memory: WebAssembly.Memory;
  readonly #reporter: Reporter;
  readonly #emit: (event: MachineEvent) => void;
  /** Settles when the last crash has been told. */
  #told: Promise<void> = Promise.resolve();
  readonly #running = new Map<number, Running>();
  readonly #names = new Map<number, string>();
  /** Calls under way of programs on the host, by thread; and the ends of those programs. */
  readonly #calls = new Map<number, (status: number) => void>();
  readonly #scripts = new Map<number, (status: number) => void>();

  /** @param emit gets what happens to programs */
  constructor(memory: WebAssembly.Memory, reporter: Reporter, emit: (event: MachineEvent) => void) {
    this.#memory = memory;
    this.#reporter = reporter;
    this.#emit = emit;
  }

  /** Programs that have not ended. */
  get count(): number {
    return this.#running.size;
  }

  /** @returns whether a program waits for input that may still come. */
  awaitInput(): boolean {
    return withMemory(this.#memory, inputIsAwaited);
  }

  /** @returns the file name of a program by its process id, also when it has ended. */
  nameOf(process: number): string {
    return this.#names.get(process) ?? '?';
  }

  /** Gives programs more to read from their console. @param text undefined: there will be no more */
  input(text: Uint8Array | undefined): void {
    withMemory(this.#memory, () => provideInput(text));
  }

  /**
   * Starts a placed image as a process.
   * @param args what follows the name on its command line
   * @throws ImageError when it has no main routine, or memory has run out
   */
  start({ built, image }: LoadedImage, args: readonly string[]): Program {
    const name = `${built.name}.exe`;
    const entry = entryOf(built);
    return withMemory(this.#memory, () => {
      const pages = writeStartBlock(name, args, {
        main: entryIndex(image, entry),
        exit: exportIndex(built, image, PROGRAM_EXIT),
        initializers: image.initializers.map((each) => entryIndex(image, each)),
        entry,
        base: image.base,
      });
      const object = createProcess(name);
      if (object !== 0) {
        writeI32(object + EPROCESS.SectionBase, image.base);
        writeI32(object + EPROCESS.SectionSize, image.dataSize);
        writeI32(object + EPROCESS.ThreadData, image.base + (image.threadData?.offset ?? 0));
        writeI32(object + EPROCESS.ThreadDataSize, image.threadData?.size ?? 0);
        writeI32(object + EPROCESS.ThreadEnd, exportIndex(built, image, PROGRAM_THREAD_END));
      }
      const thread = object === 0 || pages === 0 ? 0 : startThread(object, pages);
      if (thread === 0) throw new ImageError(`${name}: the machine has no memory left for a process`);
      dereferenceObject(thread);
      const process = readI32(object + EPROCESS.ProcessId);
      this.#names.set(process, name);
      const exited = new Promise<number>((exit) => this.#running.set(process, { name, object, pages, exit }));
      this.#emit({ type: 'program', program: name, process, step: 'started' });
      return { name, process, exited };
    });
  }

  /**
   * Makes a process for a program that runs on the host.
   * @param name its file name, without `.exe`
   * @param machine rejects promises when the machine stops; starts workers where they are few
   */
  script(
    name: string,
    machine: { unless: <T>(promise: Promise<T>) => Promise<T>; started: () => void },
  ): ProcessClient {
    const process = new ScriptProcess(
      {
        memory: this.#memory,
        ended: (thread) => machine.unless(new Promise((resolve) => this.#calls.set(thread, resolve))),
        exited: (id) => {
          this.#names.set(id, `${name}.exe`);
          this.#emit({ type: 'program', program: `${name}.exe`, process: id, step: 'started' });
          return machine.unless(new Promise((resolve) => this.#scripts.set(id, resolve)));
        },
        started: machine.started,
      },
      `${name}.exe`,
    );
    return new ProcessClient(process);
  }

  /** Whether programs run on the host, which may do something at any time. */
  get hasScripts(): boolean {
    return this.#scripts.size > 0;
  }

  /** A thread that made a call for the host has ended. */
  returned(thread: number, status: number): void {
    this.#calls.get(thread)?.(status);
    this.#calls.delete(thread);
  }

  /** The last thread of that process has ended. */
  #exited(process: number, status: number): void {
    // What ended it is told before its end.
    void this.#told.then(() => this.#ended(process, status));
  }

  /** Something has happened to a program. */
  receive(message: Extract<WorkerMessage, { type: 'exited' | 'input' | 'crash' }>): void {
    if (message.type === 'exited') this.#exited(message.process, message.status);
    else if (message.type === 'crash') this.#crashed(message);
    // A program waits for input.
    else this.#emit({ type: 'program', program: '', process: 0, step: 'input' });
  }

  /** A program has done what ends it. */
  #crashed(message: Extract<WorkerMessage, { type: 'crash' }>): void {
    const report = this.#reporter.crash(message, this.nameOf(message.process));
    this.#told = Promise.all([this.#told, report]).then(([, event]) => this.#emit(event));
  }

  #ended(process: number, status: number): void {
    this.#emit({ type: 'program', program: this.nameOf(process), process, step: 'exited', status });
    this.#scripts.get(process)?.(status);
    this.#scripts.delete(process);
    const running = this.#running.get(process);
    if (running === undefined) return;
    this.#running.delete(process);
    withMemory(this.#memory, () => {
      freePages(running.pages);
      deleteHeap(running.object);
      dereferenceObject(running.object);
    });
    running.exit(status);
  }
}

function entryOf(built: BuiltImage): string {
  const names = new Set(built.exports.map((each) => each.name));
  const entry = PROGRAM_ENTRIES.find((name) => names.has(name));
  if (entry !== undefined) return entry;
  throw new ImageError(`${built.name}: there is no main routine; a program must define main, wmain or WinMain`);
}

/** @returns table index of an entry point, or 0 when the image does not export it. */
function exportIndex(built: BuiltImage, image: PlacedImage, name: string): number {
  return built.exports.some((each) => each.name === name) ? entryIndex(image, name) : 0;
}

function startThread(process: number, block: number): number {
  return createThread({
    routine: 0,
    context: block,
    flags: ThreadFlag.User | ThreadFlag.ProgramStart,
    process,
    userStack: DEFAULT_STACK + threadDataRoom(process),
  });
}

interface StartPlan {
  readonly main: number;
  readonly exit: number;
  readonly initializers: readonly number[];
  readonly entry: string;
  readonly base: number;
}

/** Writes a start block and the arguments behind it. @returns address of its pages in user space, or 0 */
function writeStartBlock(name: string, args: readonly string[], plan: StartPlan): number {
  const wide = /wmain|wWinMain/.test(plan.entry);
  const windows = /WinMain/.test(plan.entry);
  const texts = windows ? [args.map(quoted).join(' ')] : [name, ...args];
  const encoded = texts.map((text) => encode(text, wide));
  const vector = START_BLOCK.size;
  const size = vector + (encoded.length + 1) * 4 + encoded.reduce((sum, bytes) => sum + bytes.length, 0);
  const block = allocatePages(Math.ceil(size / PAGE_SIZE), { user: true, zero: true });
  if (block === 0) return 0;
  let at = block + vector + (encoded.length + 1) * 4;
  encoded.forEach((bytes, index) => {
    u8.set(bytes, at);
    writeI32(block + vector + index * 4, at);
    at += bytes.length;
  });
  const SW_SHOWNORMAL = 1;
  const words = windows
    ? [plan.base, 0, readU32(block + vector), SW_SHOWNORMAL]
    : [encoded.length, block + vector, 0, 0];
  words.forEach((word, index) => {
    writeI32(block + START_BLOCK.Arguments + index * 4, word);
  });
  plan.initializers.forEach((routine, index) => {
    writeI32(block + START_BLOCK.Initializers + index * 4, routine);
  });
  writeI32(block + START_BLOCK.Main, plan.main);
  writeI32(block + START_BLOCK.Exit, plan.exit);
  return block;
}

function quoted(text: string): string {
  return /[\s"]/.test(text) ? `"${text.replaceAll('"', '\\"')}"` : text;
}

/** @returns the text with its NUL, an even number of bytes. */
function encode(text: string, wide: boolean): Uint8Array {
  const bytes = Buffer.from(text, wide ? 'utf16le' : 'utf8');
  const padded = new Uint8Array(bytes.length + 2 + (bytes.length & 1));
  padded.set(bytes);
  return padded;
}
