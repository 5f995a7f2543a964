/** Controlled schedules: each strategy finds a lost update; what is found comes back from its token, and can be shrunk. */
import { beforeAll, describe, expect, test } from 'vitest';
import {
  buildControlled,
  type Exploring,
  exploreBuilt,
  exploreSchedules,
  replayBuilt,
} from '../../kernel-host/stress/controlled.js';
import type { BuiltJob } from '../../kernel-host/stress/job.js';
import { shrink } from '../../kernel-host/stress/shrink.js';
import { lanesOf, lanesPage, renderLanes } from '../../kernel-host/stress/swimlane.js';
import { LONGEST_TOKEN, readToken, writeToken } from '../../kernel-host/stress/token.js';
import { exhaust } from './primitives.js';

/** Two threads add one each; ADD says how. */
const ADDERS = `#include <ntstress.h>
static LONG g_Count;
static VOID Adds(PVOID Context) {
  UNREFERENCED_PARAMETER(Context);
  ADD;
}
static VOID Check(PVOID Context) {
  UNREFERENCED_PARAMETER(Context);
  NtStressAssert(g_Count == 2);
}
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
  UNREFERENCED_PARAMETER(RegistryPath);
  DriverObject->DriverUnload = NtStressUnload;
  NtStressThread(Adds, NULL);
  NtStressThread(Adds, NULL);
  return NtStressAtQuiescence(Check, NULL);
}
`;

/** Two threads take two mutexes in opposite orders; a timer's DPC looks on. */
const OPPOSITE = `#include <ntstress.h>
static KMUTEX g_First, g_Second;
static KTIMER g_Timer;
static KDPC g_Dpc;
static LONG g_Expired;
static VOID Takes(PVOID Context) {
  PKMUTEX one = Context ? &g_First : &g_Second, other = Context ? &g_Second : &g_First;
  KeWaitForSingleObject(one, Executive, KernelMode, FALSE, NULL);
  KeWaitForSingleObject(other, Executive, KernelMode, FALSE, NULL);
  KeReleaseMutex(other, FALSE);
  KeReleaseMutex(one, FALSE);
}
static VOID Expires(PKDPC Dpc, PVOID Context, PVOID First, PVOID Second) {
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(Context);
  UNREFERENCED_PARAMETER(First);
  UNREFERENCED_PARAMETER(Second);
  g_Expired++;
}
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
  LARGE_INTEGER due = {.QuadPart = -100000};
  UNREFERENCED_PARAMETER(RegistryPath);
  DriverObject->DriverUnload = NtStressUnload;
  KeInitializeMutex(&g_First, 0);
  KeInitializeMutex(&g_Second, 0);
  KeInitializeTimer(&g_Timer);
  KeInitializeDpc(&g_Dpc, Expires, NULL);
  KeSetTimer(&g_Timer, due, &g_Dpc);
  NtStressThread(Takes, NULL);
  return NtStressThread(Takes, &g_First);
}
`;

function job(text: string, defines: readonly string[] = []): Promise<BuiltJob> {
  return buildControlled({ drivers: [{ name: 'driver', files: { 'driver.c': text } }], machine: { defines } });
}

let racy: BuiltJob;
let atomic: BuiltJob;
beforeAll(async () => {
  racy = await job(ADDERS, ['ADD=g_Count++']);
  atomic = await job(ADDERS, ['ADD=InterlockedIncrement(&g_Count)']);
});

describe.each<Exploring>(['random', 'pct', 'pos', 'delay', 'dfs'])('%s', (strategy) => {
  test('finds a lost update, and its token brings it back', async () => {
    const { failure, executions } = await exploreBuilt(racy, { strategy, schedules: 2000, depth: 3, preemptions: 2 });
    expect(failure?.failure.kind).toBe('assertion');
    expect(failure?.repeats).toBe(true);
    expect(executions).toBeLessThan(2000);
    const token = failure?.token ?? '';
    expect(token.length).toBeLessThanOrEqual(LONGEST_TOKEN);
    const first = await replayBuilt(racy, readToken(racy, token));
    const second = await replayBuilt(racy, readToken(racy, token));
    expect(first.outcome.failure?.signature).toBe(failure?.failure.signature);
    expect([second.hash, second.points]).toEqual([first.hash, first.points]);
    expect(second.outcome.failure?.signature).toBe(first.outcome.failure?.signature);
  });
});

test('all schedules of a correct program are explored, and nothing is found', async () => {
  const { failure, explored, executions } = await exploreBuilt(atomic, { strategy: 'dfs', preemptions: 2 });
  expect([failure, explored]).toEqual([undefined, true]);
  expect(executions).toBeGreaterThan(20);
});

test.each<Exploring>(['random', 'pct', 'pos', 'delay', 'dfs'])(
  'each schedule of %s takes the same steps twice',
  async (strategy) => {
    const { failure, executions } = await exploreBuilt(atomic, { strategy, schedules: 200, checkDeterminism: true });
    expect(failure).toBeUndefined();
    expect(executions).toBeGreaterThan(20);
  },
);

test('the schedules of a bound are as many each time', async () => {
  const [one, other] = [
    await exploreBuilt(atomic, { strategy: 'dfs', preemptions: 1 }),
    await exploreBuilt(atomic, { strategy: 'dfs', preemptions: 1 }),
  ];
  expect(other.executions).toBe(one.executions);
});

test('a deadlock is found, shrunk to one pre-emption, and shown', async () => {
  const built = await job(OPPOSITE);
  const { failure } = await exploreBuilt(built, { strategy: 'random', schedules: 2000, seed: 3 });
  expect(failure?.failure.kind).toBe('deadlock');
  if (failure === undefined) return;
  const { decisions, cpus } = failure;
  const schedule = readToken(built, failure.token);
  expect(schedule).toEqual({ decisions, cpus, random: schedule.random });
  const { replayed, schedule: short } = await shrink(built, schedule, failure.failure.signature);
  expect(short.decisions.length).toBeLessThanOrEqual(decisions.length);
  expect(replayed.outcome.failure?.signature).toBe(failure.failure.signature);
  const lanes = lanesOf(replayed.switches, replayed.points, 'deadlock');
  expect(lanes.preemptions).toHaveLength(1);
  const text = renderLanes(lanes).join('\n');
  expect(text).toContain('Takes');
  expect(text).toMatch(/driver\.c:\d+ PRE-EMPTED/);
  expect(lanesPage('a deadlock', lanes)).toContain('<table>');
});

test.each(['spin-lock', 'work-item'])(
  'all schedules with a pre-emption of a client of a %s are clean',
  async (name) => {
    const { failure, explored, executions } = await exhaust(name, 1);
    expect([failure, explored]).toEqual([undefined, true]);
    expect(executions).toBeGreaterThan(5);
  },
);

describe('a token', () => {
  const schedule = { decisions: [{ actor: 3, steps: 200, blocked: false, to: 4 }], cpus: 3, random: 7 };

  test('that is none, or is cut, or was changed', () => {
    const token = writeToken(racy, schedule);
    expect(readToken(racy, token)).toEqual(schedule);
    expect(() => readToken(racy, 'hello')).toThrow('That is no token');
    expect(() => readToken(racy, token.slice(0, -3))).toThrow('damaged');
    expect(() => readToken(racy, token.slice(0, 10))).toThrow('damaged');
    expect(() =>
      readToken(
        racy,
        token.replace(/.$/, (end) => (end === 'A' ? 'Q' : 'A')),
      ),
    ).toThrow('damaged');
    expect(() => readToken(racy, 'parallel-1-2')).toThrow('--mode parallel');
  });

  test('of another driver, source or option', () => {
    const token = writeToken(racy, schedule);
    expect(() => readToken(atomic, token)).toThrow('is not what it was');
    const other = { ...racy, drivers: racy.drivers.map((each) => ({ ...each, name: 'other' })) };
    expect(() => readToken(other, token)).toThrow('another driver');
    expect(() => readToken({ ...racy, machine: { ...racy.machine, verifier: 0 } }, token)).toThrow('option');
  });
});

test('what is printed has to be what is expected, under every schedule', async () => {
  const built = await job(ADDERS, ['ADD=DbgPrint("%d\\n",(int)InterlockedIncrement(&g_Count))']);
  const { failure } = await exploreBuilt({ ...built, expect: '1\r\n2\n' }, { strategy: 'dfs', preemptions: 1 });
  expect(failure?.failure.kind).toBe('output');
  expect(failure?.failure.what).toContain('Line 1');
  const steady = await job(ADDERS, ['ADD=InterlockedIncrement(&g_Count),DbgPrint("x\\n")']);
  const all = await exploreBuilt({ ...steady, expect: 'x\nx\n' }, { strategy: 'dfs', preemptions: 1 });
  expect([all.failure, all.explored]).toEqual([undefined, true]);
});

test('no schedules are none too few', async () => {
  await expect(exploreSchedules({ drivers: [], machine: {} }, { strategy: 'random', schedules: 0 })).rejects.toThrow(
    'schedules',
  );
});
