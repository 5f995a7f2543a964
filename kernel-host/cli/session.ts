/**
 * The life of a run: compile, load, let the drivers work until they rest (or Ctrl-C, or the time is over),
 * unload, look at what was left behind. Knows nothing of how it is shown.
 */

import { writeFileSync } from 'node:fs';
import { withMemory } from '../hal/memory.js';
import type { CoverageSum } from '../image/coverage.js';
import type { BuiltImage, Subsystem } from '../image/types.js';
import { traceHash } from '../ke/trace.js';
import { DriverEntryFailed, MachineStopped, type StopReason } from '../machine/errors.js';
import type { FindingEvent } from '../machine/events.js';
import type { CallPlace } from '../machine/fallible.js';
import { hostErrorText } from '../machine/hosterror.js';
import type { FaultReport } from '../machine/inside.js';
import type { Driver } from '../machine/loaded.js';
import { defaultCpus, type LoadOptions, type MachineOptions } from '../machine/options.js';
import { Machine } from '../machine.js';
import { UsageError } from './errors.js';
import { ExitCode } from './exitcodes.js';
import type { Interrupt } from './interrupt.js';
import { Keyboard } from './keyboard.js';
import type { Progress } from './progress.js';
import { count } from './render/format.js';
import type { DriverOutcome, EndReason, Renderer, RunSummary } from './render/renderer.js';
import { isScript, loadScript, runScript, type Script, scriptName } from './script.js';
import { writeTrace } from './tracefile.js';

/** A user-mode program. */
export interface ProgramRequest {
  /** C or C++, or one script that runs on the host. */
  readonly sources: readonly string[];
  /** What follows its name on its command line. */
  readonly args: readonly string[];
  /** Whether the run starts it, and not only another program; it does when absent. */
  readonly start?: boolean;
}

/** What is to be run. */
export interface RunRequest {
  /** Sources of each driver, in the order of loading. */
  readonly drivers: readonly (readonly string[])[];
  /** Sources of each driver that programs start as services. */
  readonly services?: readonly (readonly string[])[];
  /** Programs that are started when the drivers are loaded. */
  readonly programs: readonly ProgramRequest[];
  readonly machine: MachineOptions;
  readonly load: LoadOptions;
  /** Seconds of real time after which the run is given up; none when absent. */
  readonly limit?: number;
  /** Machine time in seconds at which drivers are unloaded; until they rest when absent. */
  readonly duration?: number;
  /** Gets what the drivers have run of their source, in addition to what it has. */
  readonly counted?: CoverageSum;
  /** File that the machine is saved to at the end. */
  readonly dump?: string;
  /** Run after run, each call that can fail does so once. */
  readonly hunt?: boolean;
  /** File that gets the timeline of `machine.timeline`. */
  readonly trace?: string;
  /** `.reg` file that gets the registry at the end, unless a bug check ends the run. */
  readonly registryOut?: string;
}

/** A program ready to start. */
type BuiltProgram = BuiltImage | Script;

/** How often machine time is looked at, in milliseconds: virtual time runs ahead of ours. */
const CLOCK_LOOK = 5;

const ENDS: Readonly<Record<EndReason, ExitCode>> = {
  clean: ExitCode.Clean,
  'driver-failed': ExitCode.DriverFailed,
  'program-failed': ExitCode.DriverFailed,
  usage: ExitCode.Usage,
  bugcheck: ExitCode.BugCheck,
  findings: ExitCode.Findings,
  assertion: ExitCode.BugCheck,
  output: ExitCode.DriverFailed,
  deadlock: ExitCode.Hang,
  hang: ExitCode.Hang,
  fault: ExitCode.Internal,
  interrupted: ExitCode.Interrupted,
};

/** One run of a machine. */
export class Session {
  readonly #request: RunRequest;
  readonly #renderer: Renderer;
  readonly #interrupt: Interrupt;
  readonly #progress: Progress;
  readonly #outcomes: { name: string; unload: DriverOutcome['unload'] }[] = [];
  readonly #loaded: Driver[] = [];
  #prints = 0;
  /** Rules broken and things left behind; of these the latter. */
  #findings = 0;
  #left = 0;
  #hung = false;
  #programFailed = false;
  /** Of a machine that counts the calls that can fail: from where they were made, and all that its drivers have. */
  faults: readonly FaultReport[] = [];
  fallibleCalls: readonly CallPlace[] = [];
  /** Rules that were broken, and what was left behind. */
  readonly troubles: FindingEvent[] = [];

  constructor(request: RunRequest, renderer: Renderer, interrupt: Interrupt, progress: Progress) {
    this.#request = request;
    this.#renderer = renderer;
    this.#interrupt = interrupt;
    this.#progress = progress;
  }

  /**
   * Runs to the end; no worker is left afterwards.
   * @throws UsageError, ImageError, RegistryFileError for the user's mistakes
   */
  async run(): Promise<RunSummary> {
    const machine = await this.#boot();
    const keyboard = new Keyboard(machine);
    machine.on((event) => {
      if (event.type === 'print') this.#prints++;
      if (event.type === 'finding') this.#found(event);
      if (event.type === 'program' && event.step === 'input') keyboard.wanted();
      if (event.type === 'deadlock') this.#hung = event.kind === 'hang';
      this.#renderer.event(event);
      const { backlog } = this.#renderer;
      if (backlog !== undefined) machine.holdPrints(backlog);
    });
    try {
      const life = this.#live(machine);
      const cut = this.#interrupt.second.then((): EndReason => 'interrupted');
      // When the run is cut short, what becomes of its life no longer matters.
      life.catch(() => {});
      const reason = await Promise.race([life, cut]);
      await this.#exportRegistry(machine, reason);
      await this.#trace(machine);
      const { suppressed } = machine.inside;
      if (suppressed > 0) this.#renderer.note(`${count(suppressed, 'finding')} suppressed`);
      this.#save(machine);
      this.#request.counted?.add(machine.inside.coverage());
      if (this.#request.machine.faults !== undefined) {
        this.faults = await machine.inside.faults();
        this.fallibleCalls = await machine.inside.fallibleCalls();
      }
      return this.#summary(machine, reason);
    } finally {
      this.#progress.done();
      keyboard.dispose();
      await machine.dispose();
      if (this.#request.machine.keepDrive === true) this.#sayKept(machine);
    }
  }

  #save(machine: Machine): void {
    const { dump } = this.#request;
    if (dump === undefined) return;
    for (const finding of this.troubles) if (finding.left) machine.inside.hear(finding);
    try {
      writeFileSync(dump, machine.inside.dump());
    } catch (error) {
      throw new UsageError(`${dump} cannot be written: ${hostErrorText(error)}`);
    }
    this.#renderer.note(`the machine is saved: ntwasm dump ${dump}`);
  }

  #found(event: FindingEvent): void {
    this.#findings++;
    this.troubles.push(event);
  }

  async #exportRegistry(machine: Machine, reason: EndReason): Promise<void> {
    const { registryOut } = this.#request;
    if (registryOut === undefined || reason === 'bugcheck' || reason === 'fault') return;
    await machine.registry.exportFile(registryOut);
  }

  async #trace(machine: Machine): Promise<void> {
    const {
      trace,
      machine: { timeline },
    } = this.#request;
    if (trace === undefined || timeline === undefined) return;
    const word = writeTrace(trace, await machine.inside.timeline(timeline));
    if (word !== '') this.#renderer.note(word);
  }

  async #boot(): Promise<Machine> {
    try {
      const { machine, duration } = this.#request;
      return await Machine.boot({ ...machine, ...(duration === undefined ? {} : { holdTimeAt: duration }) });
    } catch (error) {
      if (error instanceof RangeError) throw new UsageError(error.message);
      throw error;
    }
  }

  /** Says where a drive is that would have been removed. */
  #sayKept({ drives }: Machine): void {
    const given = this.#request.machine.drives ?? {};
    for (const { letter, root } of drives) {
      if (!(letter in given)) this.#renderer.note(`the drive ${letter}: is kept in ${root}`);
    }
  }

  async #live(machine: Machine): Promise<EndReason> {
    const built = await this.#compile(machine);
    if (this.#interrupt.requested) return 'interrupted';
    void this.#interrupt.first.then(() => this.#renderer.note('ending the run; Ctrl-C again stops it at once'));
    const watchdog = this.#watch(machine);
    try {
      const failed = await this.#load(machine, built.drivers);
      if (failed === undefined) await this.#work(machine, built.programs);
      await machine.shutdown();
      await this.#unload();
      clearTimeout(watchdog);
      await this.#lookBehind(machine);
      if (failed !== undefined) return 'driver-failed';
      if (this.#programFailed) return 'program-failed';
      return this.#findings > 0 ? 'findings' : 'clean';
    } catch (error) {
      if (error instanceof MachineStopped) return this.#stopReason(error.reason);
      throw error;
    } finally {
      clearTimeout(watchdog);
    }
  }

  async #compile(machine: Machine): Promise<{ drivers: BuiltImage[]; programs: BuiltProgram[] }> {
    const drivers: BuiltImage[] = [];
    for (const sources of this.#request.drivers) drivers.push(await this.#build(machine, 'driver', sources));
    const programs: BuiltProgram[] = [];
    for (const { sources } of this.#request.programs) {
      const script = scriptOf(sources);
      programs.push(script === undefined ? await this.#build(machine, 'program', sources) : await loadScript(script));
    }
    this.#progress.done();
    return { drivers, programs };
  }

  async #build(machine: Machine, subsystem: Subsystem, sources: readonly string[]): Promise<BuiltImage> {
    const image = await machine.build(sources, subsystem);
    if (image.warnings !== '') this.#renderer.warnings(image.name, image.warnings);
    return image;
  }

  #watch(machine: Machine): NodeJS.Timeout | undefined {
    const { limit } = this.#request;
    if (limit === undefined) return undefined;
    return setTimeout(() => void machine.declareHang('hang').catch(() => {}), limit * 1000);
  }

  /** @returns the failure of the first driver whose DriverEntry failed; those before it stay loaded. */
  async #load(machine: Machine, built: readonly BuiltImage[]): Promise<DriverEntryFailed | undefined> {
    for (const sources of this.#request.services ?? []) {
      const image = await this.#build(machine, 'driver', sources);
      this.#loaded.push(await machine.offer(image, this.#request.load));
      this.#outcomes.push({ name: image.name, unload: 'not-reached' });
    }
    for (const image of built) {
      try {
        this.#loaded.push(await machine.load(image, this.#request.load));
        this.#outcomes.push({ name: image.name, unload: 'not-reached' });
      } catch (error) {
        if (!(error instanceof DriverEntryFailed)) throw error;
        this.#renderer.driverFailed(image.name, error.status);
        return error;
      }
    }
    return undefined;
  }

  /** Until nothing runs and nothing is pending, or somebody says it is enough. */
  async #work(machine: Machine, programs: readonly BuiltProgram[]): Promise<void> {
    const idle = this.#runPrograms(machine, programs).then(() => machine.idle());
    const waits: Promise<unknown>[] = [idle, this.#interrupt.first];
    const over = new AbortController();
    const { duration } = this.#request;
    if (duration !== undefined) waits.push(machineTime(machine, duration, over.signal));
    try {
      await Promise.race(waits);
    } finally {
      over.abort();
      idle.catch(() => {});
    }
  }

  /** Starts all programs, and waits for their ends. */
  async #runPrograms(machine: Machine, programs: readonly BuiltProgram[]): Promise<void> {
    const ends: Promise<number>[] = [];
    for (const program of programs) if (typeof program !== 'function') machine.programs.offer(program);
    for (const [at, { sources, args, start = true }] of this.#request.programs.entries()) {
      const program = programs[at];
      if (program === undefined || !start) continue;
      if (typeof program === 'function') ends.push(this.#runScript(machine, sources[0] ?? '', program, args));
      else ends.push((await machine.start(program, args)).exited);
    }
    for (const status of await Promise.all(ends)) if (status !== 0) this.#programFailed = true;
    // Those that they have started may go on.
    await machine.programs.ended();
  }

  #runScript(machine: Machine, source: string, script: Script, args: readonly string[]): Promise<number> {
    const name = scriptName(source);
    const process = machine.process(name);
    return runScript(script, process, args, (stream, text) =>
      this.#renderer.event({ type: 'output', program: `${name}.exe`, process: process.id, stream, text }),
    );
  }

  /** Last loaded, first unloaded. */
  async #unload(): Promise<void> {
    for (let at = this.#loaded.length - 1; at >= 0; at--) {
      const done = await this.#loaded[at]?.unload();
      const outcome = this.#outcomes[at];
      if (outcome !== undefined) outcome.unload = done === true ? 'done' : 'none';
    }
  }

  /** What a driver that stays loaded still holds is its own business. */
  async #lookBehind(machine: Machine): Promise<void> {
    const left = await machine.leftovers();
    if (this.#outcomes.some(({ unload }) => unload !== 'done')) return;
    for (const finding of left) {
      this.#left++;
      this.#found(finding);
      this.#renderer.event(finding);
    }
  }

  #stopReason(reason: StopReason): EndReason {
    switch (reason) {
      case 'bugcheck':
      case 'fault':
        return reason;
      case 'deadlock':
        return this.#hung ? 'hang' : 'deadlock';
      case 'disposed':
        return 'interrupted';
    }
  }

  #summary(machine: Machine, reason: EndReason): RunSummary {
    const hash = withMemory(machine.memory, traceHash);
    return {
      code: ENDS[reason],
      reason,
      time: machine.time,
      processors: this.#request.machine.cpus ?? defaultCpus(),
      prints: this.#prints,
      findings: this.#findings,
      left: this.#left,
      drivers: this.#outcomes,
      ...(hash === undefined ? {} : { traceHash: hash }),
    };
  }
}

/** @returns the script that a program is; undefined for one that is compiled */
function scriptOf(sources: readonly string[]): string | undefined {
  const [first = ''] = sources;
  return sources.length === 1 && isScript(first) ? first : undefined;
}

/** Settles when the machine's clock has come to `seconds`, or the signal says that nobody waits any more. */
async function machineTime(machine: Machine, seconds: number, over: AbortSignal): Promise<void> {
  while (!over.aborted && machine.time < seconds) {
    await new Promise((resolve) => setTimeout(resolve, CLOCK_LOOK));
  }
}
