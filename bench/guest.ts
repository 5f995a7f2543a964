/** The driver's side: one machine for each kind of build, its drivers loaded anew for every repetition. */
import { existsSync } from 'node:fs';
import { packagePath } from '../kernel-host/image/root.js';
import { type BuildKind, type BuiltImage, Machine, type MachineEvent } from '../kernel-host/index.js';

/** Two threads at most are busy at a time. */
const CPUS = 2;

/** What a driver printed while it ran. */
export interface GuestRun {
  readonly lines: readonly string[];
  /** From the call of DriverEntry until the host had the last line, in nanoseconds. */
  readonly nanoseconds: number;
}

/** @returns path of the source of a bench driver. */
export function guestSource(name: string): string {
  return packagePath('bench', 'guest', `${name}.c`);
}

export class GuestCode {
  readonly #machine: Machine;
  readonly #images = new Map<string, BuiltImage>();
  /** Programs that a driver is measured by, by its name. */
  readonly #programs = new Map<string, BuiltImage>();
  #failure = '';

  private constructor(machine: Machine) {
    this.#machine = machine;
    machine.on((event) => this.#noteFailure(event));
  }

  /** @param defines `NAME=value`, what the drivers are compiled with */
  static async boot(build: BuildKind, defines: readonly string[]): Promise<GuestCode> {
    return new GuestCode(await Machine.boot({ cpus: CPUS, build, defines }));
  }

  /** Compiles `bench/guest/NAME.c`, and the program `NAME-program.c` when there is one. @throws ImageError */
  async compile(name: string): Promise<void> {
    this.#images.set(name, await this.#machine.build([guestSource(name)]));
    const program = guestSource(`${name}-program`);
    if (existsSync(program)) this.#programs.set(name, await this.#machine.build([program], 'program'));
  }

  /**
   * Loads a compiled driver, lets it run and unloads it. A fresh load is a fresh instance, whose code the engine
   * has yet to optimise: the drivers warm up by themselves.
   * @throws Error when the machine stops; it says why
   */
  async run(name: string): Promise<GuestRun> {
    const image = this.#images.get(name);
    if (image === undefined) throw new Error(`the driver ${name} has not been compiled`);
    const lines: string[] = [];
    let output = '';
    let start = 0n;
    let last = 0n;
    const off = this.#machine.on((event) => {
      if (event.type === 'driver' && event.step === 'loaded') start = process.hrtime.bigint();
      if (event.type === 'print') lines.push(event.text);
      if (event.type === 'output') output += event.text;
      last = process.hrtime.bigint();
    });
    try {
      const driver = await this.#machine.load(image);
      await this.#machine.idle();
      const program = this.#programs.get(name);
      if (program !== undefined) {
        const code = await (await this.#machine.start(program)).exited;
        if (code !== 0) throw new Error(`the program of ${name} ended with ${code}: ${output}`);
        lines.push(...output.split('\n'));
      }
      const nanoseconds = Number(last - start);
      await driver.unload();
      return { lines, nanoseconds };
    } catch (error) {
      throw this.#failure === '' ? error : new Error(`${name}: ${this.#failure}`, { cause: error });
    } finally {
      off();
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#machine.dispose();
  }

  #noteFailure(event: MachineEvent): void {
    if (event.type === 'bugcheck') this.#failure = `bug check ${event.name}: ${event.detail}`;
    else if (event.type === 'fault') this.#failure = `fault in ntwasm: ${event.message}`;
    else if (event.type === 'deadlock') this.#failure = 'every thread waits';
  }
}
