/** The native side: C programs compiled by the system's compiler, when there is one. */
import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { packagePath } from '../kernel-host/image/root.js';

const COMPILERS = ['gcc', 'cc', 'clang'] as const;

/** What a process printed and how long it lived. */
export interface Ran {
  readonly stdout: string;
  /** From before it was started until it has ended and its output is read, in nanoseconds. */
  readonly nanoseconds: number;
}

/** A C compiler, and the programs it has made. */
export class NativeCode {
  /** First line of what the compiler says about itself. */
  readonly version: string;
  readonly #compiler: string;
  readonly #folder: string;
  readonly #defines: readonly string[];

  private constructor(compiler: string, version: string, folder: string, defines: readonly string[]) {
    this.#compiler = compiler;
    this.version = version;
    this.#folder = folder;
    this.#defines = defines;
  }

  /**
   * @param folder where programs are put; the caller removes it
   * @param defines `NAME=value`
   * @returns undefined when the system has no C compiler, or not the futexes the baselines are made of
   */
  static find(folder: string, defines: readonly string[]): NativeCode | undefined {
    if (process.platform !== 'linux') return undefined;
    for (const compiler of COMPILERS) {
      const { status, stdout } = spawnSync(compiler, ['--version'], { encoding: 'utf8' });
      if (status === 0) return new NativeCode(compiler, stdout.split('\n')[0] ?? compiler, folder, defines);
    }
    return undefined;
  }

  /** Compiles `bench/native/NAME.c`. @throws Error with the compiler's words */
  compile(name: string): void {
    const defines = this.#defines.map((define) => `-D${define}`);
    const source = packagePath('bench', 'native', `${name}.c`);
    const args = ['-std=gnu11', '-O2', '-pthread', ...defines, source, '-o', this.#program(name)];
    const { status, stderr } = spawnSync(this.#compiler, args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`${this.#compiler} could not compile ${source}:\n${stderr}`);
  }

  /** Runs a compiled program. @throws Error when it fails */
  run(name: string): Promise<Ran> {
    return runProcess(this.#program(name), []);
  }

  #program(name: string): string {
    return join(this.#folder, name);
  }
}

/** Runs a program and reads what it prints. @throws Error when it cannot be started or fails */
export function runProcess(program: string, args: readonly string[]): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const start = process.hrtime.bigint();
    const child = spawn(program, [...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.once('error', reject);
    child.once('close', (code) => {
      const nanoseconds = Number(process.hrtime.bigint() - start);
      if (code === 0) resolve({ stdout: Buffer.concat(out).toString(), nanoseconds });
      else reject(new Error(`${program} ${args.join(' ')} ended with ${code}:\n${Buffer.concat(err)}`));
    });
  });
}
