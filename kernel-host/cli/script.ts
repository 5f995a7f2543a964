/**
 * Programs written in TypeScript or JavaScript: a module whose default export is called with a process of the
 * machine, through which it calls Win32, and the arguments of its command line.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format } from 'node:util';
import { ImageError } from '../image/types.js';
import type { ProcessClient } from '../machine/client.js';

const ENDINGS = new Set(['.ts', '.mts', '.js', '.mjs']);

/** @returns the exit code; none is 0. */
export type Script = (process: ProcessClient, args: readonly string[]) => unknown;

/** @returns whether a program's source is a script that runs on the host. */
export function isScript(source: string): boolean {
  return ENDINGS.has(extname(source).toLowerCase());
}

/** @returns the program's name, without folder and ending. */
export function scriptName(source: string): string {
  return basename(source, extname(source));
}

/**
 * Loads a script: bundled, since Node 20 reads no TypeScript.
 * @throws ImageError with the bundler's words, or when there is no function to call
 */
export async function loadScript(source: string): Promise<Script> {
  const path = resolve(source);
  readFileSyncOrFail(path, source);
  const folder = mkdtempSync(join(tmpdir(), 'ntwasm-script-'));
  try {
    const bundled = join(folder, 'script.mjs');
    await bundle(path, bundled);
    const { default: main }: { default?: unknown } = await import(pathToFileURL(bundled).href);
    if (typeof main !== 'function')
      throw new ImageError(`${source}: a program in TypeScript must have a function as its default export`);
    return (process, args) => main(process, args) as unknown;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readFileSyncOrFail(path: string, source: string): void {
  try {
    readFileSync(path);
  } catch {
    throw new ImageError(`${source}: no such file`);
  }
}

async function bundle(path: string, outfile: string): Promise<void> {
  const { build, formatMessages } = await import('esbuild');
  const options = { bundle: true, platform: 'node', format: 'esm', sourcemap: 'inline', logLevel: 'silent' } as const;
  try {
    await build({ ...options, entryPoints: [path], outfile, external: ['ntwasm'] });
  } catch (error) {
    const failure = error as { errors?: Parameters<typeof formatMessages>[0]; message?: string };
    const texts = await formatMessages(failure.errors ?? [], { kind: 'error' });
    throw new ImageError(texts.join('\n').trim() || (failure.message ?? String(error)));
  }
}

/**
 * Runs a script to its end.
 * @param write takes what it prints with `console`
 * @returns its exit code: 1 when it throws
 */
export async function runScript(
  script: Script,
  process: ProcessClient,
  args: readonly string[],
  write: (stream: 'stdout' | 'stderr', text: string) => void,
): Promise<number> {
  const own = { ...globalThis.console };
  const print =
    (stream: 'stdout' | 'stderr') =>
    (...values: unknown[]): void =>
      write(stream, `${format(...values)}\n`);
  const [log, error] = [print('stdout'), print('stderr')];
  Object.assign(globalThis.console, { log, info: log, debug: log, error, warn: error });
  try {
    const code = await script(process, args);
    return await process.exit(typeof code === 'number' ? code : 0);
  } catch (thrown) {
    error(thrown);
    return await process.exit(1).catch(() => 1);
  } finally {
    Object.assign(globalThis.console, own);
  }
}
