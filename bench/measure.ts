/** Runs everything, native code and driver turn by turn, so that a busy machine disturbs both alike. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GuestCode } from './guest.js';
import { NativeCode } from './native.js';
import { missingLines } from './prints.js';
import { Measurements } from './series.js';
import { benchDefines, type Settings } from './settings.js';
import { timeCachedRun, timeFirstRun, timeNode, warmCache } from './startup.js';

/** Programs that exist on both sides and print their results themselves. */
const PROGRAMS = [
  'locks',
  'blocking',
  'lists',
  'deferred',
  'contended',
  'pingpong',
  'threads',
  'files',
  'compute',
] as const;
/** Those that have no like in native code. */
const FREE_PROGRAMS = ['requests', 'registry'] as const;
const CHECKED_PROGRAMS = ['compute'] as const;

/** What came of it. */
export interface Measured {
  readonly measurements: Measurements;
  /** First line of the C compiler's `--version`; undefined when there is none. */
  readonly compiler: string | undefined;
  readonly linesPrinted: number;
  readonly linesLost: number;
}

interface Sides {
  readonly native: NativeCode | undefined;
  readonly free: GuestCode;
  readonly checked: GuestCode;
  /** For what is compiled and written; gone afterwards. */
  readonly folder: string;
}

/**
 * @param onProgress told in a few words what is being done
 * @throws Error when a program fails or a machine stops
 */
export async function measure(settings: Settings, onProgress: (message: string) => void): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'ntwasm-bench-'));
  const defines = benchDefines(settings);
  try {
    const native = NativeCode.find(folder, defines);
    await using free = await GuestCode.boot('free', defines);
    await using checked = await GuestCode.boot('checked', defines);
    const sides = { native, free, checked, folder };
    onProgress('compiling');
    await compileAll(sides);
    return await repeat(sides, settings, onProgress);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function compileAll({ native, free, checked }: Sides): Promise<void> {
  for (const name of [...PROGRAMS, 'prints', 'hello']) native?.compile(name);
  for (const name of [...PROGRAMS, ...FREE_PROGRAMS, 'prints']) await free.compile(name);
  for (const name of CHECKED_PROGRAMS) await checked.compile(name);
  await warmCache();
}

async function repeat(sides: Sides, settings: Settings, onProgress: (message: string) => void): Promise<Measured> {
  const measurements = new Measurements();
  let linesLost = 0;
  for (let repetition = 1; repetition <= settings.repetitions; repetition++) {
    onProgress(`repetition ${repetition} of ${settings.repetitions}`);
    await measurePrograms(sides, measurements);
    linesLost += await measurePrints(sides, settings.lines, measurements);
    await measureStarts(sides, measurements);
  }
  for (let count = 1; count <= settings.compilations; count++) {
    onProgress(`first run ${count} of ${settings.compilations}`);
    measurements.add('process/first', await timeFirstRun(sides.folder));
  }
  return {
    measurements,
    compiler: sides.native?.version,
    linesPrinted: settings.lines * settings.repetitions,
    linesLost,
  };
}

async function measurePrograms({ native, free, checked }: Sides, measurements: Measurements): Promise<void> {
  for (const name of PROGRAMS) {
    if (native !== undefined)
      requireResults(name, measurements.addResults('native', lines((await native.run(name)).stdout)));
    requireResults(name, measurements.addResults('free', (await free.run(name)).lines));
  }
  for (const name of FREE_PROGRAMS) {
    requireResults(name, measurements.addResults('free', (await free.run(name)).lines));
  }
  for (const name of CHECKED_PROGRAMS) {
    requireResults(name, measurements.addResults('checked', (await checked.run(name)).lines));
  }
}

function requireResults(name: string, count: number): void {
  if (count === 0) throw new Error(`${name} printed no results`);
}

/** @returns how many lines got lost. */
async function measurePrints({ native, free }: Sides, count: number, measurements: Measurements): Promise<number> {
  if (native !== undefined) measurements.add('native/prints', (await native.run('prints')).nanoseconds / count);
  const run = await free.run('prints');
  measurements.add('free/prints', run.nanoseconds / count);
  return missingLines(
    run.lines.map((line) => line.trimEnd()),
    count,
  );
}

async function measureStarts({ native }: Sides, measurements: Measurements): Promise<void> {
  if (native !== undefined) measurements.add('process/native', (await native.run('hello')).nanoseconds);
  measurements.add('process/node', await timeNode());
  measurements.add('process/cached', await timeCachedRun());
}

function lines(text: string): string[] {
  return text.split('\n');
}
