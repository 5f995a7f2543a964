/**
 * The native side: the same sources against `guest/locks/native/ntddk.h`, by the system's C compiler when there is
 * one. Each sample is a process of its own, so a lock that hangs takes nothing with it.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packagePath } from '../image/root.js';
import type { LockInfo } from './catalog.js';
import { LockFailure } from './failures.js';
import { parseAnswer, requestWords, type Sample, type SampleRequest } from './layout.js';

const COMPILERS = ['cc', 'gcc', 'clang'] as const;

/** How release and a turn of a spin loop are compiled. */
export const VARIANTS = {
  native: { title: 'native, plain release, pause', defines: ['LAB_PAUSE'] },
  'native-locked': { title: 'native, locked release, pause', defines: ['LAB_LOCKED_RELEASE', 'LAB_PAUSE'] },
  'native-nopause': { title: 'native, plain release, no pause', defines: [] },
  'native-same': { title: "native, WebAssembly's barriers: locked release, no pause", defines: ['LAB_LOCKED_RELEASE'] },
} as const;

export type Variant = keyof typeof VARIANTS;

/** @returns whether a text names a variant. */
export function isVariant(text: string): text is Variant {
  return text in VARIANTS;
}

export class NativeSide {
  /** First line of what the compiler says about itself. */
  readonly version: string;
  readonly #compiler: string;
  readonly #patience: number;
  readonly #folder = mkdtempSync(join(tmpdir(), 'ntwasm-lab-'));

  private constructor(compiler: string, version: string, patience: number) {
    this.#compiler = compiler;
    this.version = version;
    this.#patience = patience;
  }

  /**
   * @param patience milliseconds beyond its length after which a sample is given up
   * @returns undefined when the system has no C compiler, or no futexes
   */
  static find(patience: number): NativeSide | undefined {
    if (process.platform !== 'linux') return undefined;
    for (const compiler of COMPILERS) {
      const { status, stdout } = spawnSync(compiler, ['--version'], { encoding: 'utf8' });
      if (status === 0) return new NativeSide(compiler, stdout.split('\n')[0] ?? compiler, patience);
    }
    return undefined;
  }

  /** Compiles a lock. @throws LockFailure with the compiler's words */
  async compile(lock: LockInfo, variant: Variant): Promise<void> {
    const defines = VARIANTS[variant].defines.map((define) => `-D${define}`);
    const folders = [packagePath('guest', 'locks', 'native'), packagePath('guest', 'locks')].map((path) => `-I${path}`);
    const flags = ['-std=gnu11', '-O2', '-pthread', '-w', ...defines, ...folders];
    const { code, stderr } = await runProgram(this.#compiler, [
      ...flags,
      lock.source,
      '-o',
      this.#program(lock, variant),
    ]);
    if (code !== 0) throw new LockFailure('uncompilable', `${this.#compiler} does not accept it:\n${stderr.trimEnd()}`);
  }

  /** Takes one sample. @throws LockFailure when the lock does not come back, or crashes */
  async sample(lock: LockInfo, variant: Variant, request: SampleRequest): Promise<Sample> {
    const limit = request.milliseconds + this.#patience;
    const { code, signal, stdout } = await runProgram(
      this.#program(lock, variant),
      requestWords(request).map(String),
      limit,
    );
    if (signal === 'SIGKILL') throw new LockFailure('hung', 'the native program did not come back');
    if (code !== 0) throw new LockFailure('stopped', `the native program ended with ${signal ?? code}`);
    return parseAnswer(stdout);
  }

  /** Removes what was compiled. */
  [Symbol.dispose](): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #program(lock: LockInfo, variant: Variant): string {
    return join(this.#folder, `${lock.name}-${variant}`);
  }
}

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** @param limit milliseconds after which it is killed */
function runProgram(program: string, args: readonly string[], limit?: number): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    const timer = limit === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), limit);
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.once('error', reject);
    child.once('close', (code, signal) => {
      clearTimeout(timer);
      resolve({ code, signal, stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString() });
    });
  });
}
