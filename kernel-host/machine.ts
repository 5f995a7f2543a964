/**
 * A machine: memory, processors, workers, drivers. The library's face.
 * The host's thread runs no guest code and waits for nothing, so it can always print, stop and answer.
 */
import { atomicStore } from './hal/atomics.js';
import { readI32, withMemory } from './hal/memory.js';
import { buildImage } from './image/build.js';
import type { ImageInput } from './image/inputs.js';
import type { BuiltImage, Subsystem } from './image/types.js';
import { stopMachine } from './ke/bugcheck.js';
import { resumeActors } from './ke/controlled.js';
import type { ExploredReason, WorkerMessage } from './ke/host.js';
import { isAtRest } from './ke/rest.js';
import { MACHINE, MachineState } from './ke/system.js';
import { peekInterruptTime } from './ke/time.js';
import { startClock } from './machine/boot.js';
import { LoaderCalls } from './machine/calls.js';
import type { ProcessClient } from './machine/client.js';
import { DriverLife } from './machine/driverlife.js';
import { Drives } from './machine/drives.js';
import type { StopReason } from './machine/errors.js';
import type { DeadlockEvent, FindingEvent, MachineEvent, PrintEvent } from './machine/events.js';
import { Exploration } from './machine/exploration.js';
import { Findings } from './machine/findings.js';
import { Images } from './machine/images.js';
import { Inside } from './machine/inside.js';
import { findForgotten, findLeftovers } from './machine/leftovers.js';
import { Driver } from './machine/loaded.js';
import { createMemory } from './machine/memory.js';
import { buildOptions, checkOptions, defaultCpus, type LoadOptions, type MachineOptions } from './machine/options.js';
import { PrintPump } from './machine/printpump.js';
import { printStream } from './machine/prints.js';
import { type Program, Programs } from './machine/programs.js';
import { answerQuestion } from './machine/questions.js';
import { Registry } from './machine/registry.js';
import { Reporter, type StoppedThread } from './machine/report.js';
import { Services } from './machine/services.js';
import { Stop, unlessCorrupted } from './machine/stop.js';
import { awaitedThreadWaits, snapshotThreads } from './machine/threads.js';
import { Workers } from './machine/workers.js';

/** Workers started at boot, beside the clock's and one for each processor. */
const SPARE_WORKERS = 1;
/** How long workers may take to stop by themselves, in milliseconds. */
const SETTLE_TIME = 250;

export class Machine {
  /** Drives, the system's first, with the folders of the host that they are. */
  readonly drives: Drives['list'];
  /** The machine's registry, also while nothing is loaded. */
  readonly registry: Registry;
  readonly #options: MachineOptions;
  /** For those who look inside. */
  readonly memory: WebAssembly.Memory;
  readonly inside: Inside;
  readonly #workers: Workers;
  readonly #images = new Images((image) => this.#workers.broadcast(image));
  readonly #reporter: Reporter;
  readonly #findings: Findings;
  readonly exploration: Exploration;
  readonly #listeners = new Set<(event: MachineEvent) => void>();
  readonly #calls = new LoaderCalls();
  readonly #drivers: DriverLife;
  readonly #services: Services;
  /** Its compiled programs: `offer` those that others may start, wait until all have `ended`. */
  readonly programs: Programs;
  readonly #prints: PrintPump;
  readonly #stop = new Stop();
  readonly #idleWaiters: (() => void)[] = [];
  #lookScheduled = false;
  #stacks: StoppedThread[] = [];
  /** The first bug check counts; a machine with overwritten data may send several. */
  #bugChecked = false;
  readonly #isAtRest = (): boolean => withMemory(this.memory, isAtRest);
  readonly #emit = (event: MachineEvent): void => {
    this.inside.hear(event);
    for (const listener of this.#listeners) listener(event);
  };
  readonly #failed = (error: unknown): void => this.#workerFailed(error);

  private constructor(options: MachineOptions) {
    this.#options = options;
    const drives = new Drives(options);
    this.drives = drives.list;
    this.memory = createMemory(options, drives.letters);
    this.registry = new Registry(this.memory);
    this.#services = new Services(this.registry);
    this.#reporter = new Reporter(this.#images, this.memory, options.suppressions);
    this.inside = new Inside(this.memory, this.#images, this.#reporter);
    this.#findings = new Findings(this.#reporter, this.memory, this.#emit);
    this.#drivers = new DriverLife({
      memory: this.memory,
      images: this.#images,
      call: (index, first, second) => this.#call(index, first, second),
      emit: this.#emit,
      idle: () => this.idle(),
      settle: () => this.#settleAfterUnload(),
    });
    this.programs = new Programs({
      memory: this.memory,
      reporter: this.#reporter,
      emit: this.#emit,
      load: (built) => this.#images.place(built, false),
      renew: (loaded) => this.#images.renew(loaded),
      build: (path) => this.build([path], 'program'),
      grow: () => this.#workers.growIfNeeded(),
      unless: (promise) => this.#stop.unless(promise),
    });
    this.exploration = new Exploration(this.memory, this.#images, this.#drivers, this.#calls, this.#reporter);
    this.#prints = new PrintPump(this.memory, this.#emit, (process) => this.programs.nameOf(process));
    this.#workers = new Workers(
      this.memory,
      drives,
      options,
      (message) => unlessCorrupted(() => this.#receive(message)),
      this.#failed,
    );
  }

  /** Switches a machine on. @throws RangeError for options out of range, RegistryFileError */
  static async boot(options: MachineOptions = {}): Promise<Machine> {
    checkOptions(options);
    const machine = new Machine(options);
    await machine.registry.start(options, (text) => machine.#emit({ type: 'note', text }));
    machine.#workers.start('clock', 1);
    machine.#workers.start('thread', (options.cpus ?? defaultCpus()) + SPARE_WORKERS);
    if (options.schedule !== undefined) machine.#workers.startAllIdle();
    return machine;
  }

  /** Calls `listener` with every event from now on. @returns what ends that. */
  on(listener: (event: MachineEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** What drivers print, as it comes, until the machine stops. */
  prints(): AsyncGenerator<PrintEvent, void, void> {
    return printStream(this);
  }

  /** Settles when the machine has stopped, whatever the reason. */
  get stopped(): Promise<StopReason> {
    return this.#stop.happened;
  }

  /** Workers started so far. */
  get workerCount(): number {
    return this.#workers.count;
  }

  /** @returns seconds of machine time: since the first driver was loaded, or since boot. */
  get time(): number {
    return withMemory(this.memory, peekInterruptTime) / 1e7;
  }

  /**
   * Compiles (when given source), loads and initialises a driver; returns when DriverEntry has.
   * @throws ImageError for bad input, DriverEntryFailed, MachineStopped
   */
  async load(input: ImageInput | BuiltImage, options: LoadOptions = {}): Promise<Driver> {
    const built = 'wasm' in input ? input : await this.build(input);
    const driver = this.#driver(built, options);
    await driver.start();
    this.#services.add(driver);
    return driver;
  }

  /**
   * Makes a driver known that is loaded when a program starts its service, or by `Driver.start`.
   * @throws ImageError for bad input
   */
  async offer(input: ImageInput | BuiltImage, options: LoadOptions = {}): Promise<Driver> {
    const driver = this.#driver('wasm' in input ? input : await this.build(input), options);
    this.#services.add(driver);
    return driver;
  }

  /** For a machine with a schedule: lives the drivers' lives by schedule after schedule. @throws ImageError, MachineStopped */
  explore(images: readonly BuiltImage[], options: LoadOptions = {}): Promise<ExploredReason> {
    return this.#stop.unless(this.exploration.run(images, options));
  }

  /** Ends the system: sends IRP_MJ_SHUTDOWN to the devices that are registered for it. @throws MachineStopped */
  shutdown(): Promise<void> {
    return this.#drivers.shutdown();
  }

  #driver(built: BuiltImage, options: LoadOptions): Driver {
    return new Driver(built.name, async () => {
      this.#stop.requireRunning();
      if (this.#images.loaded.length === 0) withMemory(this.memory, startClock);
      const loaded = withMemory(this.memory, () =>
        this.#images.place(built, options.stubMissing ?? false, options.again),
      );
      return this.#drivers.begin(loaded, options.registryPath);
    });
  }

  /**
   * Compiles (when given source) and starts a user-mode program in a process of its own.
   * @param args what follows its name on the command line
   * @throws ImageError for bad input, MachineStopped
   */
  async start(input: ImageInput | BuiltImage, args: readonly string[] = []): Promise<Program> {
    const built = 'wasm' in input ? input : await this.build(input, 'program');
    this.#stop.requireRunning();
    if (this.#images.loaded.length === 0) withMemory(this.memory, startClock);
    return this.programs.start(built, args);
  }

  /** Makes a process for a program written in TypeScript. @param name as drivers see it, without `.exe` */
  process(name = 'script'): ProcessClient {
    this.#stop.requireRunning();
    return this.programs.script(name);
  }

  /** Types at the console of the machine's programs. @param text undefined: the end of input */
  input(text: Uint8Array | undefined): void {
    this.programs.input(text);
  }

  /** Compiles as this machine would, without loading it. @throws ImageError */
  build(input: ImageInput, subsystem: Subsystem = 'driver'): Promise<BuiltImage> {
    return buildImage(input, buildOptions(this.#options, subsystem));
  }

  /** Settles when no thread runs, none is ready and no timer is pending. @throws MachineStopped */
  async idle(): Promise<void> {
    this.#stop.requireRunning();
    if (!this.#isAtRest()) await this.#stop.unless(new Promise<void>((resolve) => this.#idleWaiters.push(resolve)));
    await this.flush();
  }

  /** Hands out what has been printed so far; not for ever, when a driver prints without end. */
  async flush(): Promise<void> {
    await this.#prints.flush();
  }

  /** Leaves prints in the machine until `until` settles, but what is flushed: for a listener whose reader is slow. */
  holdPrints(until: Promise<unknown>): void {
    this.#prints.hold(until, () => this.#lookSoon());
  }

  /** What the drivers have left behind: threads, pool, handles. For a machine at rest. */
  async leftovers(): Promise<FindingEvent[]> {
    await this.#findings.settled();
    return findLeftovers(this.memory, this.#reporter);
  }

  /** @returns every live thread, with what it waits for. Stacks are known only once the machine has stopped. */
  threads(): DeadlockEvent['threads'] {
    return withMemory(this.memory, snapshotThreads).map((thread) => ({ ...thread, stack: [] }));
  }

  /** Stops a machine that does not come to rest. @returns what every thread does; listeners get it, too */
  async declareHang(kind: DeadlockEvent['kind'] = 'hang'): Promise<DeadlockEvent> {
    const threads = withMemory(this.memory, snapshotThreads);
    await this.#halt(MachineState.Stopping);
    const event = await this.#reporter.deadlock(kind, this.#drivers.phase, threads, this.#stacks);
    this.#emit(event);
    this.#stop.finish('deadlock');
    return event;
  }

  /** Switches the machine off, whatever it does. No worker is left. */
  async dispose(): Promise<void> {
    if (this.#stop.reason === undefined) {
      await this.#halt(MachineState.Stopping);
      this.#stop.finish('disposed');
    }
    await this.#workers.destroy();
    await this.registry.end(this.#stop.reason);
  }

  readonly [Symbol.asyncDispose] = (): Promise<void> => this.dispose();

  /** Threads that are on their way out may take their last steps; those that wait or work on are left over. */
  async #settleAfterUnload(): Promise<void> {
    await this.flush();
    if (!this.#isAtRest() && withMemory(this.memory, () => readI32(MACHINE.TimerCount)) === 0) {
      await Promise.race([this.idle(), new Promise((resolve) => setTimeout(resolve, SETTLE_TIME).unref())]);
    }
  }

  /** Runs a guest function in a thread of its own. @returns what it returned */
  async #call(index: number, first: number, second: number): Promise<number> {
    this.#stop.requireRunning();
    const returned = withMemory(this.memory, () => this.#calls.start(index, first, second));
    this.#workers.growIfNeeded();
    return this.#stop.unless(returned);
  }

  #receive(message: WorkerMessage): void {
    switch (message.type) {
      case 'doorbell':
        this.#lookSoon();
        break;
      case 'returned':
        this.#prints.drain();
        this.#calls.returned(message.thread, message.status, this.memory);
        this.programs.returned(message.thread);
        break;
      case 'bugcheck':
        void this.#bugCheck(message);
        break;
      case 'finding':
        this.#findings.add(message);
        break;
      case 'stack':
        this.#stacks.push(message);
        break;
      case 'fault':
        void this.#fault(message.message, message.stack);
        break;
      case 'called':
      case 'exited':
      case 'input':
      case 'crash':
        this.#prints.drain();
        this.programs.receive(message);
        break;
      case 'spawn':
        void answerQuestion(this.memory, message.block, this.programs.spawn(message), this.#failed);
        break;
      case 'service':
        void answerQuestion(this.memory, message.block, this.#services.answer(message.request), this.#failed);
        break;
      case 'hive':
        void this.registry.serveFlush(message.block);
        break;
      case 'explored':
      case 'switched':
        this.exploration.receive(message);
        break;
      case 'note':
        this.#emit(message);
        break;
    }
  }

  /** One look a turn of the event loop: a driver that prints without end must not keep timers and signals waiting. */
  #lookSoon(): void {
    if (this.#lookScheduled) return;
    this.#lookScheduled = true;
    setImmediate(() => {
      this.#lookScheduled = false;
      unlessCorrupted(() => this.#look());
    });
  }

  /** Somebody rang: prints, workers, rest. */
  #look(): void {
    if (this.#stop.reason !== undefined) return;
    withMemory(this.memory, () => atomicStore(MACHINE.Doorbell, 0));
    if (this.#prints.drainUnlessHeld()) this.#lookSoon();
    this.#workers.growIfNeeded();
    if (this.#isAtRest()) this.#atRest();
    withMemory(this.memory, resumeActors);
  }

  #atRest(): void {
    for (const resolve of this.#idleWaiters.splice(0)) resolve();
    if (this.programs.hasScripts || (!this.#calls.pending && this.programs.count === 0)) return;
    const stuck = withMemory(this.memory, awaitedThreadWaits);
    if (stuck && !this.registry.busy && !this.programs.awaitHost()) void this.declareHang('deadlock');
  }

  /** Stops all workers, ending those that do not stop by themselves, and collects what was printed. */
  async #halt(state: number): Promise<void> {
    withMemory(this.memory, () => stopMachine(Math.max(state, readI32(MACHINE.State))));
    await this.#workers.settle(SETTLE_TIME);
    await new Promise(setImmediate);
    await this.flush();
  }

  async #bugCheck(message: Extract<WorkerMessage, { type: 'bugcheck' }>): Promise<void> {
    if (this.#bugChecked) return;
    this.#bugChecked = true;
    const threads = withMemory(this.memory, snapshotThreads);
    await this.#halt(MachineState.BugCheck);
    await this.#findings.settled();
    for (const finding of await findForgotten(this.memory, this.#reporter)) this.#emit(finding);
    this.#emit(await this.#reporter.bugCheck(message, threads, this.#stacks));
    this.#stop.finish('bugcheck');
  }

  async #fault(message: string, stack: string): Promise<void> {
    await this.#halt(MachineState.Stopping);
    this.#emit({ type: 'fault', message, stack });
    this.#stop.finish('fault');
  }

  #workerFailed(error: unknown): void {
    if (this.#stop.reason !== undefined) return;
    const { message, stack = '' } = error instanceof Error ? error : new Error(String(error));
    void this.#fault(message, stack);
  }
}
