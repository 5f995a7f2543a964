/** How long `ntwasm run` takes from outside: whole processes. */
import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packagePath } from '../kernel-host/image/root.js';
import { guestSource } from './guest.js';
import { runProcess } from './native.js';

const MAIN = packagePath('dist', 'kernel-host', 'cli', 'main.js');
const HELLO = guestSource('hello');

/** @returns nanoseconds of a run whose driver is in the cache, once `warmCache` has run. */
export function timeCachedRun(): Promise<number> {
  return timeRun(HELLO);
}

/** Makes sure that the driver is in the cache. */
export async function warmCache(): Promise<void> {
  await timeRun(HELLO);
}

/**
 * @param folder where the source is put
 * @returns nanoseconds of a run of a source that no cache can know
 */
export function timeFirstRun(folder: string): Promise<number> {
  const path = join(folder, 'hello.c');
  writeFileSync(path, `/* ${randomUUID()} */\n${readFileSync(HELLO, 'utf8')}`);
  return timeRun(path);
}

/** @returns nanoseconds that the engine takes to start and end. */
export async function timeNode(): Promise<number> {
  return (await runProcess(process.execPath, ['-e', ''])).nanoseconds;
}

async function timeRun(source: string): Promise<number> {
  const { stdout, nanoseconds } = await runProcess(process.execPath, [MAIN, 'run', source]);
  if (!stdout.includes('hello') || !stdout.includes('goodbye')) {
    throw new Error(`ntwasm run ${source} printed something else:\n${stdout}`);
  }
  return nanoseconds;
}
