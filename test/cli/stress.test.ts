/** `ntwasm stress` as its users run it: exit codes, statistics, the command that repeats a failure, the timeline. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChromeEvent, ChromeTrace } from '../../kernel-host/machine/timeline.js';
import { Folder, jsonLines } from './ntwasm.js';

const SOURCE = `#include <ntstress.h>
static KSPIN_LOCK g_Lock; static KEVENT g_Event; static LONG g_Count;
static VOID Worker(PVOID Context) {
  KIRQL irql;
  UNREFERENCED_PARAMETER(Context);
  KeAcquireSpinLock(&g_Lock, &irql);
  g_Count++;
  KeReleaseSpinLock(&g_Lock, irql);
  KeSetEvent(&g_Event, IO_NO_INCREMENT, FALSE);
}
static VOID Waiter(PVOID Context) {
  UNREFERENCED_PARAMETER(Context);
  KeWaitForSingleObject(&g_Event, Executive, KernelMode, FALSE, NULL);
  NtStressAssert(g_Count < LIMIT);
}
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
  UNREFERENCED_PARAMETER(RegistryPath);
  DriverObject->DriverUnload = NtStressUnload;
  KeInitializeSpinLock(&g_Lock);
  KeInitializeEvent(&g_Event, NotificationEvent, FALSE);
  NtStressThread(Waiter, NULL);
  NtStressThread(Worker, NULL);
  return STATUS_SUCCESS;
}
`;

const folder = new Folder();
beforeAll(() => void folder.write('driver.c', SOURCE));
afterAll(() => folder.remove());

describe('what cannot be run', () => {
  it.each([
    [['--runs', '0'], 'whole number of at least 1'],
    [['--mode', 'sideways'], 'parallel, controlled'],
    [['--mode', 'controlled', '--strategy', 'luck'], 'random'],
    [['--mode', 'controlled', '--schedules', '0'], 'whole number of at least 1'],
    [['--schedules', '5'], '--schedules is for --mode controlled'],
    [['--mode', 'controlled', '--runs', '5'], '--runs is for --mode parallel'],
    [['--expect', 'missing.txt'], 'missing.txt: no such file'],
    [['--for', 'ever'], 'Give a time'],
    [['--cpus', '99', '--runs', '1'], 'cpus must be a whole number'],
  ])('%s is one clear message', async (flags, message) => {
    const { code, stderr } = await folder.run('stress', 'driver.c', '-D', 'LIMIT=9', ...flags);
    expect(stderr).toContain(message);
    expect(stderr.trim().split('\n').length).toBeLessThan(3);
    expect(code).toBe(2);
  });

  it('says that a source is missing', async () => {
    expect(await folder.run('stress', 'none.c')).toMatchObject({ code: 2, stderr: expect.stringContaining('none.c') });
  });
});

describe('a search', () => {
  it('ends with 0 after its runs, and counts', async () => {
    const flags = ['-D', 'LIMIT=9', '--runs', '12', '--json', '--interval', '0.001', '--trace', 'clean.json'];
    const { code, stdout } = await folder.run('stress', 'driver.c', ...flags);
    const lines = jsonLines(stdout);
    expect(code).toBe(0);
    expect(lines.filter(({ type }) => type === 'progress').length).toBeGreaterThan(1);
    expect(lines.at(-1)).toMatchObject({ type: 'exit', reason: 'clean', stress: { mode: 'parallel', runs: 12 } });
    checkTrace(join(folder.path, 'clean.json'));
  });

  it('ends with the code of the failure, and the command that repeats it on a line of its own', async () => {
    const { code, stdout } = await folder.run('stress', 'driver.c', '-D', 'LIMIT=1', '--runs', '50', '--jobs', '2');
    expect(code).toBe(3);
    expect(stdout).toContain('in probability only');
    const repeat = stdout.split('\n').find((line) => line.startsWith('ntwasm stress'));
    expect(repeat).toMatch(/^ntwasm stress driver\.c -D LIMIT=1 --seed \d+ --cpus \d+$/);
    expect(stdout).toMatch(/Token: parallel-\d+-\d+/);
  });

  it('is the same under controlled schedules, which replay', async () => {
    const flags = ['--mode', 'controlled', '--schedules', '50'];
    const { code, stdout } = await folder.run('stress', 'driver.c', '-D', 'LIMIT=1', ...flags);
    expect(code).toBe(3);
    expect(stdout).toMatch(/^ntwasm replay nt1-\S+ driver\.c -D LIMIT=1$/m);
  });
});

/** Slices nest, and every track has a name. */
function checkTrace(path: string): void {
  const { traceEvents, otherData } = JSON.parse(readFileSync(path, 'utf8')) as ChromeTrace;
  expect(otherData.events).toBeGreaterThan(0);
  const track = ({ pid, tid }: ChromeEvent): string => `${pid}/${tid}`;
  const named = new Set(traceEvents.filter(({ name }) => name === 'thread_name').map(track));
  const timed = traceEvents.filter(({ ph }) => ph !== 'M');
  expect(timed.filter((event) => !named.has(track(event)))).toEqual([]);
  for (const each of new Set(timed.map(track))) {
    const open: number[] = [];
    for (const event of timed.filter((slice) => slice.ph === 'X' && track(slice) === each)) {
      const [begin, end] = [event.ts ?? 0, (event.ts ?? 0) + (event.dur ?? 0)];
      while (open.length > 0 && (open.at(-1) ?? 0) <= begin + 0.001) open.pop();
      expect(open.at(-1) ?? end).toBeGreaterThanOrEqual(end - 0.001);
      open.push(end);
    }
  }
  const cats = new Set(timed.map(({ cat }) => cat));
  for (const cat of ['run', 'wait', 'lock']) expect(cats).toContain(cat);
  const begun = timed.filter(({ ph }) => ph === 'b').map(({ id, cat }) => `${cat}${id}`);
  expect(
    timed
      .filter(({ ph }) => ph === 'e')
      .map(({ id, cat }) => `${cat}${id}`)
      .sort(),
  ).toEqual(begun.sort());
}
