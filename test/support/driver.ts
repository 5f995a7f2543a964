/** Runs a driver given as text through a machine of its own, from boot to disposal, in one call. */
import {
  type BugCheckEvent,
  type BuiltImage,
  type DeadlockEvent,
  type Driver,
  DriverEntryFailed,
  type DriverEvent,
  type FaultEvent,
  type FindingEvent,
  Machine,
  type MachineEvent,
  type MachineOptions,
  MachineStopped,
  type StopReason,
} from '../../kernel-host/index.js';
import { CHECK_HEADER } from './checkheader.js';

/** How a driver is run. */
export interface RunOptions
  extends Pick<
    MachineOptions,
    'account' | 'cpus' | 'time' | 'build' | 'memory' | 'verifier' | 'faults' | 'dispatchLimit'
  > {
  /** File name of the source; its ending names the language. `driver.c` when absent. */
  readonly file?: string;
  /** Headers beside `check.h`, by file name. */
  readonly headers?: Readonly<Record<string, string>>;
  /** More drivers, loaded after the first into the same machine; unloaded before it. */
  readonly more?: readonly string[];
  /** Programs in C, started together once the drivers are loaded; drivers unload when all have ended. */
  readonly programs?: readonly string[];
  /** What follows the name on the programs' command lines. */
  readonly args?: readonly string[];
  /** What they read from their console; after it comes its end. */
  readonly input?: string;
  /** Seconds after which a machine that is not done is declared to hang. */
  readonly limit?: number;
  /** Whether DriverUnload is run once the machine is at rest; it is when absent. */
  readonly unload?: boolean;
  /** Whether the system is shut down before drivers are unloaded. */
  readonly shutdown?: boolean;
  /** Prepares the machine before the first driver is loaded. */
  readonly prepare?: (machine: Machine) => void | Promise<void>;
  /** Looks into the machine before it is disposed. */
  readonly inspect?: (machine: Machine) => void | Promise<void>;
}

/** What came of it. */
export interface RunResult {
  /** Printed lines, without line ends. */
  readonly prints: readonly string[];
  readonly events: readonly MachineEvent[];
  /** Lines that programs have written to their console. */
  readonly output: readonly string[];
  /** Exit codes of the programs. */
  readonly exits: readonly number[];
  /** What the first DriverEntry returned, unsigned; undefined when it did not return. */
  readonly status: number | undefined;
  /** Why the machine stopped by itself; undefined when it did not. */
  readonly stopped: StopReason | undefined;
  readonly bugCheck: BugCheckEvent | undefined;
  readonly deadlock: DeadlockEvent | undefined;
  readonly fault: FaultEvent | undefined;
  /** Rules broken while it ran, and what was left behind after unload. */
  readonly findings: readonly FindingEvent[];
  /** Workers started, the clock's included. */
  readonly workers: number;
  /** Seconds of machine time. */
  readonly time: number;
}

const DEFAULT_LIMIT = 60;

/**
 * @param source text of one file; it may include `check.h`
 * @throws ImageError, CompileError when it cannot be built
 */
export async function runDriver(source: string, options: RunOptions = {}): Promise<RunResult> {
  const { cpus = 2, time = 'real', memory, verifier } = options;
  const machine = await Machine.boot({
    cpus,
    time,
    build: options.build ?? 'free',
    ...(memory === undefined ? {} : { memory }),
    ...(options.account === undefined ? {} : { account: options.account }),
    ...(verifier === undefined ? {} : { verifier }),
    ...(options.dispatchLimit === undefined ? {} : { dispatchLimit: options.dispatchLimit }),
    ...(options.faults === undefined ? {} : { faults: options.faults }),
  });
  const events: MachineEvent[] = [];
  machine.on((event) => events.push(event));
  let limit: NodeJS.Timeout | undefined;
  try {
    await options.prepare?.(machine);
    const images = await build(machine, [source, ...(options.more ?? [])], options);
    const programs: BuiltImage[] = [];
    for (const [index, text] of (options.programs ?? []).entries())
      programs.push(await machine.build({ name: `program${index + 1}`, files: { 'program.c': text } }, 'program'));
    limit = setTimeout(() => void machine.declareHang(), (options.limit ?? DEFAULT_LIMIT) * 1000);
    const findings = await live(machine, images, programs, options);
    await options.inspect?.(machine);
    return summarize(events, findings, machine);
  } finally {
    clearTimeout(limit);
    await machine.dispose();
  }
}

/** Compiles before the clock of `limit` starts: a first compilation takes seconds. */
async function build(
  machine: Machine,
  sources: readonly string[],
  { file = 'driver.c', headers = {} }: RunOptions,
): Promise<readonly BuiltImage[]> {
  const images: BuiltImage[] = [];
  for (const [index, text] of sources.entries()) {
    const name = index === 0 ? 'driver' : `driver${index + 1}`;
    images.push(await machine.build({ name, files: { [file]: text, 'check.h': CHECK_HEADER, ...headers } }));
  }
  return images;
}

/** Load, rest, unload. @returns what was left behind */
async function live(
  machine: Machine,
  images: readonly BuiltImage[],
  programs: readonly BuiltImage[],
  options: RunOptions,
): Promise<readonly FindingEvent[]> {
  const drivers: Driver[] = [];
  try {
    for (const image of images) drivers.push(await machine.load(image));
    await machine.idle();
    await runPrograms(machine, programs, options);
    if (options.shutdown === true) await machine.shutdown();
    if (options.unload === false) return [];
    for (const driver of drivers.reverse()) await driver.unload();
    return await machine.leftovers();
  } catch (error) {
    if (error instanceof MachineStopped || error instanceof DriverEntryFailed) return [];
    throw error;
  }
}

async function runPrograms(machine: Machine, programs: readonly BuiltImage[], options: RunOptions): Promise<void> {
  if (programs.length === 0) return;
  if (options.input !== undefined) machine.input(Buffer.from(options.input));
  machine.input(undefined);
  const started = [];
  for (const image of programs) started.push(await machine.start(image, options.args ?? []));
  await Promise.all(started.map(({ exited }) => exited));
  await machine.idle();
}

function summarize(events: readonly MachineEvent[], findings: readonly FindingEvent[], machine: Machine): RunResult {
  const text = events.map((event) => (event.type === 'print' ? event.text : '')).join('');
  const deadlock = find<DeadlockEvent>(events, 'deadlock');
  const bugCheck = find<BugCheckEvent>(events, 'bugcheck');
  const fault = find<FaultEvent>(events, 'fault');
  const entry = events.find((event): event is DriverEvent => event.type === 'driver' && event.step === 'entry');
  return {
    prints: text.split('\n').filter((line) => line !== ''),
    events,
    output: outputOf(events),
    exits: events.flatMap((event) => (event.type === 'program' && event.step === 'exited' ? [event.status ?? 0] : [])),
    status: entry?.status,
    stopped: (bugCheck && 'bugcheck') ?? (deadlock && 'deadlock') ?? (fault && 'fault'),
    bugCheck,
    deadlock,
    fault,
    findings: [...events.filter((event) => event.type === 'finding'), ...findings],
    workers: machine.workerCount,
    time: machine.time,
  };
}

function outputOf(events: readonly MachineEvent[]): string[] {
  const text = events.map((event) => (event.type === 'output' ? event.text : '')).join('');
  return text.split('\n').filter((line) => line !== '');
}

function find<E extends MachineEvent>(events: readonly MachineEvent[], type: E['type']): E | undefined {
  return events.find((event): event is E => event.type === type);
}
