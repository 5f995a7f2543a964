/** What counts as a failure, and which of several. */
import { expect, test } from 'vitest';
import type { BugCheckEvent, DeadlockEvent, FindingEvent, ThreadReport } from '../../kernel-host/index.js';
import { firstDifference } from '../../kernel-host/stress/execution.js';
import { failureOf } from '../../kernel-host/stress/outcome.js';
import { processorsOf, runSeed } from '../../kernel-host/stress/parallel.js';

const ASSERTION_FAILURE = 0xc0000420;
const place = (line: number) => ({ image: 'driver', functionName: 'Worker', file: 'driver.c', line });

function bugCheck(first: number): BugCheckEvent {
  const rest = {
    parameterMeanings: [],
    advice: '',
    excerpt: [],
    others: [],
    threads: [],
    thread: 8,
    processor: 0,
    irql: 0,
  };
  const parameters = [first, 0, 0, 0];
  return {
    ...rest,
    type: 'bugcheck',
    rule: '',
    code: 0x7e,
    name: 'X',
    parameters,
    detail: 'a == b',
    stack: [place(3)],
  };
}

function finding(line: number): FindingEvent {
  const rest = { parameterMeanings: [], advice: '', excerpt: [], others: [], code: 0xc4, name: 'X', parameters: [] };
  return {
    ...rest,
    type: 'finding',
    rule: 'pool',
    left: true,
    message: 'a leak',
    count: 1,
    bytes: 8,
    stack: [place(line)],
  };
}

function stuck(kind: DeadlockEvent['kind'], lines: readonly number[], firstId: number): DeadlockEvent {
  const threads = lines.map((line, at) => ({ id: firstId + at, stack: [place(line)] }) as unknown as ThreadReport);
  return { type: 'deadlock', kind, phase: 'run', threads, others: [] };
}

const none = { programsFailed: [] };

test('nothing is no failure', () => {
  expect(failureOf({ ...none, events: [] })).toBeUndefined();
});

test('the gravest of several counts', () => {
  const events = [finding(1), bugCheck(0)];
  expect(failureOf({ programsFailed: [{ program: 'p', status: 1 }], events })).toMatchObject({
    kind: 'bugcheck',
    code: 3,
  });
  expect(failureOf({ ...none, events: [finding(1)], difference: 'd' })).toMatchObject({ kind: 'finding', code: 4 });
  expect(failureOf({ ...none, events: [], difference: 'd' })).toMatchObject({ kind: 'output', code: 1, what: 'd' });
  const driverFailed = { driver: 'd', status: 0xc0000001 };
  expect(failureOf({ ...none, events: [], driverFailed })).toMatchObject({ kind: 'driver-failed', code: 1 });
});

test('a failed assertion is told from other bug checks', () => {
  expect(failureOf({ ...none, events: [bugCheck(ASSERTION_FAILURE)] })).toMatchObject({
    kind: 'assertion',
    what: 'a == b',
  });
});

test('the same deadlock has one signature, whoever is in it', () => {
  const one = failureOf({ ...none, events: [stuck('deadlock', [4, 9], 8)] });
  const other = failureOf({ ...none, events: [stuck('deadlock', [9, 4], 40)] });
  expect(one).toMatchObject({ kind: 'deadlock', code: 5 });
  expect(other?.signature).toBe(one?.signature);
  expect(failureOf({ ...none, events: [stuck('hang', [4], 8)] })).toMatchObject({ kind: 'hang', code: 5 });
});

test('the first line that differs is named', () => {
  expect(firstDifference('a\nb\n', 'a\r\nb')).toBeUndefined();
  expect(firstDifference('a\nb', 'a\nc')).toBe('Line 2 of what was printed is "c", and was expected to be "b".');
  expect(firstDifference('a', 'a\nb')).toContain('nothing');
});

test('the first run has the seed itself, so that each can be the first', () => {
  const seeds = Array.from({ length: 1000 }, (_, run) => runSeed(77, run));
  expect(seeds[0]).toBe(77);
  expect(new Set(seeds).size).toBe(1000);
  expect(seeds.every((seed) => seed >= 0 && seed < 2 ** 32 && Number.isInteger(seed))).toBe(true);
  const processors = new Set(seeds.map((seed) => processorsOf(seed, false)));
  expect([...processors].sort()).toEqual([1, 2, 3, 4, 8]);
  expect(seeds.every((seed) => processorsOf(seed, true) > 1)).toBe(true);
});
