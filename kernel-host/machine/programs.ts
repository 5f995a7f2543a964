/** The user-mode programs of a machine: starting them, their console, their end. Host only. */

import { readI32, withMemory, writeI32 } from '../hal/memory.js';
import { CompileError } from '../image/errors.js';
import { entryIndex } from '../image/instantiate.js';
import { PROGRAM_ENTRIES, PROGRAM_EXIT, PROGRAM_THREAD_END, PROGRAM_UNCAUGHT } from '../image/program-entries.js';
import { type BuiltImage, ImageError, type PlacedImage } from '../image/types.js';
import type { WorkerMessage } from '../ke/host.js';
import { EPROCESS } from '../ke/process.js';
import { MACHINE } from '../ke/system.js';
import { ThreadFlag } from '../ke/thread.js';
import { freePages } from '../mm/pages.js';
import { dereferenceObject, referenceObject } from '../ob/object.js';
import { createProcess } from '../ps/process.js';
import type { ServiceAnswer } from '../ps/servicecall.js';
import { suspendThread } from '../ps/suspend.js';
import { createThread } from '../ps/thread.js';
import { quoteArgument } from '../um/commandline.js';
import { inputIsAwaited, provideInput } from '../um/console.js';
import { deleteHeap } from '../um/heap.js';
import { DEFAULT_STACK } from '../um/process.js';
import { threadDataRoom } from '../um/threaddata.js';
import { ProcessClient } from './client.js';
import type { MachineEvent } from './events.js';
import type { LoadedImage } from './images.js';
import { ProgramStore } from './programstore.js';
import type { Reporter } from './report.js';
import { ScriptProcess } from './scripts.js';
import { type StartMemory, writeStartBlock } from './startblock.js';

const ERROR_FILE_NOT_FOUND = 2;
const ERROR_BAD_EXE_FORMAT = 193;

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
  readonly object: number;
  readonly pages: number;
  readonly loaded: LoadedImage;
  readonly exit: (status: number) => void;
}

/** What programs need of their machine. */
export interface ProgramHost {
  readonly memory: WebAssembly.Memory;
  readonly reporter: Reporter;
  /** Gets what happens to programs. */
  readonly emit: (event: MachineEvent) => void;
  /** Places an image, for every worker; the memory is bound. @throws ImageError */
  readonly load: (built: BuiltImage) => LoadedImage;
  /** Gives the data of a placed image its first values again; the memory is bound. */
  readonly renew: (loaded: LoadedImage) => void;
  /** Compiles a source as a program. @throws ImageError, CompileError */
  readonly build: (path: string) => Promise<BuiltImage>;
  /** Threads have been made: workers may be few. */
  readonly grow: () => void;
  /** @returns what the promise comes to; rejects when the machine stops before */
  readonly unless: <T>(promise: Promise<T>) => Promise<T>;
}

/** How a program comes to be, when another starts it. */
interface Launch {
  /** Process id of its parent. */
  readonly parent?: number;
  /** Its first thread waits to be resumed. */
  readonly suspended?: boolean;
}

/** A program that has just been made. Both objects are referenced: the process for the machine, the thread for the caller. */
interface Launched extends Program {
  readonly object: number;
  readonly thread: number;
}

/** The programs of one machine. */
export class Programs {
  readonly #host: ProgramHost;
  readonly #store: ProgramStore;
  /** Placed images that no process runs any more, by what they were built from. */
  readonly #spare = new Map<BuiltImage, LoadedImage[]>();
  /** Told when the last program that runs has ended. */
  #allEnded: (() => void)[] = [];
  /** Settles when the last crash has been told. */
  #told: Promise<void> = Promise.resolve();
  readonly #running = new Map<number, Running>();
  readonly #names = new Map<number, string>();
  /** Who is told when a thread that makes calls for the host is done, by thread; and the ends of programs on the host. */
  readonly #callers = new Map<number, (lives: boolean) => void>();
  readonly #scripts = new Map<number, (status: number) => void>();

  constructor(host: ProgramHost) {
    this.#host = host;
    this.#store = new ProgramStore(host.build);
  }

  /** Programs that have not ended. */
  get count(): number {
    return this.#running.size;
  }

  /** @returns whether a program waits for input that may still come, or for an answer. */
  awaitHost(): boolean {
    return withMemory(this.#host.memory, () => inputIsAwaited() || readI32(MACHINE.HostQuestions) > 0);
  }

  /** @returns the file name of a program by its process id, also when it has ended. */
  nameOf(process: number): string {
    return this.#names.get(process) ?? '?';
  }

  /** Gives programs more to read from their console. @param text undefined: there will be no more */
  input(text: Uint8Array | undefined): void {
    withMemory(this.#host.memory, () => provideInput(text));
  }

  /** Makes a program known that others may start. */
  offer(built: BuiltImage): void {
    this.#store.add(built);
  }

  /** @returns when no program runs, those included that others have started */
  async ended(): Promise<void> {
    if (this.#running.size > 0) await this.#host.unless(new Promise<void>((resolve) => this.#allEnded.push(resolve)));
  }

  /**
   * Starts a program as a process.
   * @param args what follows the name on its command line
   * @throws ImageError when it has no main routine, or memory has run out
   */
  start(built: BuiltImage, args: readonly string[]): Program {
    const commandLine = [`${built.name}.exe`, ...args].map(quoteArgument).join(' ');
    const { name, process, exited, thread } = this.#launch(built, commandLine, {});
    withMemory(this.#host.memory, () => dereferenceObject(thread));
    return { name, process, exited: this.#host.unless(exited) };
  }

  #launch(built: BuiltImage, commandLine: string, launch: Launch): Launched {
    const name = `${built.name}.exe`;
    const entry = entryOf(built);
    this.#store.add(built);
    const launched = withMemory(this.#host.memory, () => {
      const loaded = this.#place(built);
      const { image } = loaded;
      const start = writeStartBlock(commandLine, {
        main: entryIndex(image, entry),
        exit: exportIndex(built, image, PROGRAM_EXIT),
        initializers: image.initializers.map((each) => entryIndex(image, each)),
        entry,
        base: image.base,
      });
      const object = createProcess(name, launch.parent);
      if (object !== 0) describeProcess(object, loaded, start);
      const thread = object === 0 || start === undefined ? 0 : startThread(object, start.block, launch);
      if (thread === 0) throw new ImageError(`${name}: the machine has no memory left for a process`);
      const process = readI32(object + EPROCESS.ProcessId);
      this.#names.set(process, name);
      const pages = start?.block ?? 0;
      const exited = new Promise<number>((exit) => this.#running.set(process, { object, pages, loaded, exit }));
      this.#host.emit({ type: 'program', program: name, process, step: 'started' });
      return { name, process, exited, object, thread };
    });
    this.#host.grow();
    return launched;
  }

  /** @returns the image, placed: again where a program that has ended had it. The memory is bound. */
  #place(built: BuiltImage): LoadedImage {
    const spare = this.#spare.get(built)?.pop();
    if (spare === undefined) return this.#host.load(built);
    this.#host.renew(spare);
    return spare;
  }

  /** Starts a program for another one. @returns the answer: both objects, referenced for it */
  async spawn({ parent, path, commandLine }: Extract<WorkerMessage, { type: 'spawn' }>): Promise<ServiceAnswer> {
    const sources = this.#running.get(parent)?.loaded.built.sources ?? [];
    try {
      const built = await this.#store.find(path, sources);
      if (built === undefined) return { error: ERROR_FILE_NOT_FOUND };
      const { object, thread } = this.#launch(built, commandLine, { parent, suspended: true });
      // The machine's reference goes at the program's end; the caller gets one of its own.
      withMemory(this.#host.memory, () => referenceObject(object));
      return { error: 0, handle: object, status: [thread] };
    } catch (error) {
      if (!(error instanceof ImageError || error instanceof CompileError)) throw error;
      this.#host.emit({ type: 'note', text: error.message.trimEnd() });
      return { error: ERROR_BAD_EXE_FORMAT };
    }
  }

  /** Makes a process for a program that runs on the host. @param name its file name, without `.exe` */
  script(name: string): ProcessClient {
    const process = new ScriptProcess(
      {
        memory: this.#host.memory,
        watch: (thread, done) => this.#callers.set(thread, done),
        unless: this.#host.unless,
        exited: (id) => {
          this.#names.set(id, `${name}.exe`);
          this.#host.emit({ type: 'program', program: `${name}.exe`, process: id, step: 'started' });
          return this.#host.unless(new Promise((resolve) => this.#scripts.set(id, resolve)));
        },
        started: this.#host.grow,
      },
      `${name}.exe`,
    );
    return new ProcessClient(process);
  }

  /** Whether programs run on the host, which may do something at any time. */
  get hasScripts(): boolean {
    return this.#scripts.size > 0;
  }

  /** A thread that makes calls for the host has ended. */
  returned(thread: number): void {
    this.#callers.get(thread)?.(false);
    this.#callers.delete(thread);
  }

  /** A worker tells of a program. */
  receive(message: Extract<WorkerMessage, { type: 'called' | 'exited' | 'input' | 'crash' }>): void {
    switch (message.type) {
      case 'called':
        this.#callers.get(message.thread)?.(true);
        break;
      case 'input':
        this.#host.emit({ type: 'program', program: '', process: 0, step: 'input' });
        break;
      case 'exited':
        // What ended it is told before its end.
        void this.#told.then(() => this.#ended(message.process, message.status));
        break;
      case 'crash': {
        const report = this.#host.reporter.crash(message, this.nameOf(message.process));
        this.#told = Promise.all([this.#told, report]).then(([, event]) => this.#host.emit(event));
        break;
      }
    }
  }

  #ended(process: number, status: number): void {
    this.#host.emit({ type: 'program', program: this.nameOf(process), process, step: 'exited', status });
    this.#scripts.get(process)?.(status);
    this.#scripts.delete(process);
    const running = this.#running.get(process);
    if (running === undefined) return;
    this.#running.delete(process);
    withMemory(this.#host.memory, () => {
      freePages(running.pages);
      deleteHeap(running.object);
      dereferenceObject(running.object);
    });
    const { built } = running.loaded;
    this.#spare.set(built, [...(this.#spare.get(built) ?? []), running.loaded]);
    running.exit(status);
    if (this.#running.size > 0) return;
    for (const told of this.#allEnded.splice(0)) told();
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

function startThread(process: number, block: number, { suspended = false }: Launch): number {
  return createThread({
    routine: 0,
    context: block,
    flags: ThreadFlag.User | ThreadFlag.ProgramStart,
    process,
    userStack: DEFAULT_STACK + threadDataRoom(process),
    ...(suspended ? { prepare: suspendThread } : {}),
  });
}

/** Writes what a process's object says of its image. */
function describeProcess(object: number, { built, image }: LoadedImage, start: StartMemory | undefined): void {
  writeI32(object + EPROCESS.SectionBase, image.base);
  writeI32(object + EPROCESS.SectionSize, image.dataSize);
  writeI32(object + EPROCESS.ThreadData, image.base + (image.threadData?.offset ?? 0));
  writeI32(object + EPROCESS.ThreadDataSize, image.threadData?.size ?? 0);
  writeI32(object + EPROCESS.ThreadEnd, exportIndex(built, image, PROGRAM_THREAD_END));
  writeI32(object + EPROCESS.Uncaught, exportIndex(built, image, PROGRAM_UNCAUGHT));
  writeI32(object + EPROCESS.CommandLineA, start?.commandLineA ?? 0);
  writeI32(object + EPROCESS.CommandLineW, start?.commandLineW ?? 0);
}
