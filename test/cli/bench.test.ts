/** `ntwasm bench`: every lock excludes, bad locks are named, and mistakes are said. No figure is judged. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { packagePath } from '../../kernel-host/image/root.js';
import type { Cell } from '../../kernel-host/lab/schema.js';
import { Folder } from './ntwasm.js';

const folder = new Folder();
afterAll(() => folder.remove());

const SHORT = ['--runs', '1', '--milliseconds', '5', '--json'];

function cellsOf(stdout: string): Cell[] {
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
    .filter(({ type }) => type === 'cell');
}

/** One of each kind, since each has to be compiled; `ntwasm bench --preset full --check` measures all. */
const KINDS = [
  ...['empty', 'busted', 'queued-spin-lock', 'fast-mutex', 'clh', 'malthusian', 'adaptive'],
  ...['slist', 'ping-pong', 'wake', 'ioctl', 'as-mcs'],
];
const SHARED = ['push-lock', 'resource-wait', 'phase-fair', 'seqlock', 'epoch'];

test('locks exclude, and busted is caught', { timeout: 300_000 }, async () => {
  const knobs = ['--threads', '3', '--native', 'none'];
  const { code, stdout } = await folder.run('bench', '--locks', KINDS.join(','), ...knobs, ...SHORT);
  expect(code).toBe(0);
  const cells = cellsOf(stdout);
  expect(new Set(cells.map(({ lock }) => lock))).toEqual(new Set(KINDS));
  for (const { lock, failure, runs } of cells) {
    const wanted = lock === 'busted' ? { failure: 'lost-exclusion', runs: 0 } : { failure: undefined, runs: 1 };
    expect({ lock, failure: failure?.kind, runs: runs.length }).toEqual({ lock, ...wanted });
  }
});

test('readers see no half of a write', { timeout: 120_000 }, async () => {
  const knobs = ['--threads', '3', '--readers', '80', '--hold', '100', '--native', 'none'];
  const { code, stdout } = await folder.run('bench', '--locks', SHARED.join(','), ...knobs, ...SHORT);
  expect(code).toBe(0);
  const cells = cellsOf(stdout);
  expect(cells.map(({ lock }) => lock).sort()).toEqual([...SHARED].sort());
  for (const { runs } of cells) expect(runs[0]?.shared.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(0);
});

const TEMPLATE = readFileSync(packagePath('guest', 'locks', 'template.c'), 'utf8');
const ACQUIRE = / {4}LONG ticket = [\s\S]*?\n {4}}\n}/;

test('a lock that hangs, lets two in or stops the machine is named, and the others are kept', {
  timeout: 180_000,
}, async () => {
  folder.write('lost.c', TEMPLATE.replace(ACQUIRE, '}'));
  folder.write('wrong.c', TEMPLATE.replace('LAB_NO_LOCAL;', 'LAB_NO_LOCK;'));
  folder.write('crashes.c', TEMPLATE.replace(ACQUIRE, '    KeBugCheckEx(0xE2, 1, 2, 3, 4);\n}'));
  folder.write(
    'waits.c',
    TEMPLATE.replace('volatile LONG Next;', 'KEVENT Event; LONG Next;')
      .replace('    Lock->Next = 0;', '    KeInitializeEvent(&Lock->Event, SynchronizationEvent, FALSE);')
      .replace(ACQUIRE, '    LAB_WAIT(&Lock->Event);\n}'),
  );
  const own = ['lost', 'wrong', 'crashes', 'waits'].flatMap((name) => ['--lock', `${name}.c`]);
  const rest = ['--locks', 'ttas', '--threads', '2', '--hold', '200', '--sleep-every', '50', '--patience', '3'];
  const { code, stdout } = await folder.run('bench', ...own, ...rest, '--native', 'none', ...SHORT);
  expect(code).toBe(4);
  const failures = new Map(cellsOf(stdout).map(({ lock, failure }) => [lock, failure]));
  expect(failures.get('ttas')).toBeNull();
  expect(failures.get('lost')).toMatchObject({ kind: 'lost-exclusion', message: expect.stringContaining('lost let') });
  expect(failures.get('wrong')).toMatchObject({
    kind: 'uncompilable',
    message: expect.stringContaining('LAB_NO_LOCK'),
  });
  expect(failures.get('crashes')).toMatchObject({ kind: 'stopped', message: expect.stringContaining('bug check') });
  expect(failures.get('waits')).toMatchObject({ kind: 'hung', message: expect.stringContaining('waits.c') });
});

test('a new lock is measured beside native code, into files that can be compared', { timeout: 120_000 }, async () => {
  expect(await folder.run('bench', '--new-lock', 'mine.c')).toMatchObject({ code: 0 });
  expect(await folder.run('bench', '--new-lock', 'mine.c')).toMatchObject({ code: 2 });
  folder.write('knobs.json', JSON.stringify({ locks: ['empty'], threads: [1, 2], milliseconds: 5, runs: 2 }));
  const files = ['--out', 'report.json', '--csv', 'report.csv', '--html', 'page.html'];
  const { code, stdout } = await folder.run('bench', '--lock', 'mine.c', '--config', 'knobs.json', ...files);
  expect(code).toBe(0);
  expect(stdout).toContain('mine');
  const report = JSON.parse(readFileSync(join(folder.path, 'report.json'), 'utf8'));
  const native: Cell[] = report.cells.filter(({ side }: Cell) => side === 'native');
  expect(native.length).toBe(report.machine.compiler === null ? 0 : 4);
  for (const { failure, runs } of native) expect({ failure, runs: runs.length }).toEqual({ failure: null, runs: 2 });
  expect(readFileSync(join(folder.path, 'page.html'), 'utf8')).toContain('</html>');
  const compared = await folder.run('bench', 'compare', 'report.json', 'report.json');
  expect(compared).toMatchObject({ code: 0, stdout: expect.stringContaining('the same') });
});

test('mistakes are said in a line', { timeout: 60_000 }, async () => {
  const mistakes: readonly [readonly string[], string][] = [
    [['--locks', 'tickett'], 'no lock is called tickett; did you mean ticket?'],
    [['--preset', 'quickest'], "argument 'quickest' is invalid"],
    [['--threads', '0'], '--threads'],
    [['--native', 'naive'], '--sides'],
    [['--lock', 'missing.c'], 'missing.c'],
    [['compare', 'missing.json', 'missing.json'], 'missing.json'],
  ];
  for (const [args, message] of mistakes) {
    const { code, stderr } = await folder.run('bench', ...args);
    expect({ args, code, stderr }).toEqual({ args, code: 2, stderr: expect.stringContaining(message) });
  }
});
