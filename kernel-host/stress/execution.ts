/**
 * One execution: load, let drivers and programs work until they rest, unload, look at what was left behind; and what
 * was wrong with it. A machine whose drivers were all unloaded serves for the next one.
 */
import type { BuiltImage } from '../image/types.js';
import { DriverEntryFailed, MachineStopped } from '../machine/errors.js';
import type { MachineEvent } from '../machine/events.js';
import type { Driver } from '../machine/loaded.js';
import type { Machine } from '../machine.js';
import type { BuiltJob, BuiltProgram } from './job.js';
import { type Evidence, failureOf, type Outcome } from './outcome.js';

/** Lines of a driver that an outcome keeps. */
const KEPT_LINES = 200;
/** How often machine time is looked at, in milliseconds. */
const CLOCK_LOOK = 5;

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Gathers what one execution shows. */
export class Witness {
  readonly #events: MachineEvent[] = [];
  #drivers = '';
  #programs = '';
  #prints = 0;
  readonly evidence: Mutable<Omit<Evidence, 'events'>> & {
    programsFailed: { readonly program: string; readonly status: number }[];
  } = { programsFailed: [] };

  see(event: MachineEvent): void {
    switch (event.type) {
      case 'print':
        this.#prints++;
        this.#drivers += event.text;
        break;
      case 'output':
        if (event.stream === 'stdout') this.#programs += event.text;
        break;
      case 'bugcheck':
      case 'deadlock':
      case 'finding':
      case 'fault':
      case 'crash':
        this.#events.push(event);
        break;
      default:
        break;
    }
  }

  outcome(job: BuiltJob, unloaded: boolean): Outcome {
    const { expect } = job;
    const text = job.programs.length > 0 ? this.#programs : this.#drivers;
    const difference = expect === undefined ? undefined : firstDifference(expect, text);
    const failure = failureOf({
      ...this.evidence,
      events: this.#events,
      ...(difference === undefined ? {} : { difference }),
    });
    const prints = this.#drivers.split('\n').filter((line) => line !== '');
    return {
      ...(failure === undefined ? {} : { failure }),
      prints: prints.slice(-KEPT_LINES),
      printCount: this.#prints,
      unloaded,
    };
  }
}

/** @returns which line differs, in a sentence; undefined when none does. */
export function firstDifference(expected: string, printed: string): string | undefined {
  const [wanted, got] = [lines(expected), lines(printed)];
  for (let at = 0; at < Math.max(wanted.length, got.length); at++) {
    if (wanted[at] === got[at]) continue;
    const say = (line: string | undefined): string => (line === undefined ? 'nothing' : JSON.stringify(line));
    return `Line ${at + 1} of what was printed is ${say(got[at])}, and was expected to be ${say(wanted[at])}.`;
  }
  return undefined;
}

function lines(text: string): string[] {
  return text.replaceAll('\r\n', '\n').replace(/\n+$/, '').split('\n');
}

/**
 * Runs a job once on a machine.
 * @param signal ends it early: drivers are unloaded, as Ctrl-C does in a run
 * @returns what came of it; the machine has stopped when it failed by a bug check or hangs
 */
export async function execute(machine: Machine, job: BuiltJob, signal?: AbortSignal): Promise<Outcome> {
  const witness = new Witness();
  const deaf = machine.on((event) => witness.see(event));
  let limit: NodeJS.Timeout | undefined;
  if (job.limit !== undefined) {
    limit = setTimeout(() => void machine.declareHang('hang').catch(() => {}), job.limit * 1000);
  }
  let unloaded = false;
  try {
    unloaded = await live(machine, job, witness, signal);
  } catch (error) {
    if (!(error instanceof MachineStopped)) throw error;
  } finally {
    clearTimeout(limit);
    deaf();
  }
  return witness.outcome(job, unloaded);
}

/** @returns whether all drivers were unloaded. @throws MachineStopped */
async function live(machine: Machine, job: BuiltJob, witness: Witness, signal?: AbortSignal): Promise<boolean> {
  const loaded: Driver[] = [];
  const entered = await load(machine, job, loaded, witness);
  if (entered) await work(machine, job, witness, signal);
  await machine.shutdown();
  let unloaded = true;
  for (const driver of loaded.reverse()) if (!(await driver.unload())) unloaded = false;
  // What a driver that stays loaded still holds is its own business.
  const left = await machine.leftovers();
  if (unloaded) for (const finding of left) witness.see(finding);
  return unloaded && entered;
}

async function load(machine: Machine, job: BuiltJob, loaded: Driver[], witness: Witness): Promise<boolean> {
  for (const image of job.services) loaded.push(await machine.offer(image, job.load));
  for (const image of job.drivers) {
    try {
      loaded.push(await machine.load(image, { ...job.load, again: true }));
    } catch (error) {
      if (!(error instanceof DriverEntryFailed)) throw error;
      witness.evidence.driverFailed = { driver: image.name, status: error.status };
      return false;
    }
  }
  return true;
}

/** Until nothing runs and nothing is pending, or the time is over. */
async function work(machine: Machine, job: BuiltJob, witness: Witness, signal?: AbortSignal): Promise<void> {
  const rest = runPrograms(machine, job.programs, witness).then(() => machine.idle());
  const over = new AbortController();
  const waits: Promise<unknown>[] = [rest];
  if (job.duration !== undefined) waits.push(machineTime(machine, job.duration, over.signal));
  if (signal !== undefined) waits.push(aborted(signal, over.signal));
  try {
    await Promise.race(waits);
  } finally {
    over.abort();
    rest.catch(() => {});
  }
}

async function runPrograms(machine: Machine, programs: readonly BuiltProgram[], witness: Witness): Promise<void> {
  const compiled = (program: BuiltProgram): program is BuiltProgram & { image: BuiltImage } =>
    typeof program.image !== 'function';
  for (const program of programs.filter(compiled)) machine.programs.offer(program.image);
  const ends = programs
    .filter(({ start = true }) => start)
    .map(async ({ image, args = [] }): Promise<void> => {
      const [name, status] =
        typeof image === 'function'
          ? ['script', await image(machine.process(), args)]
          : [image.name, await (await machine.start(image, args)).exited];
      if (status !== 0) witness.evidence.programsFailed.push({ program: name, status });
    });
  await Promise.all(ends);
  await machine.programs.ended();
}

/** Settles when the signal asks for the end; `over` says that nobody waits any more. */
function aborted(signal: AbortSignal, over: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true, signal: over }));
}

/** Settles when the machine's clock has come to `seconds`, or nobody waits any more. */
async function machineTime(machine: Machine, seconds: number, over: AbortSignal): Promise<void> {
  while (!over.aborted && machine.time < seconds) {
    await new Promise((resolve) => setTimeout(resolve, CLOCK_LOOK));
  }
}
