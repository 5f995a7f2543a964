/** The rules of shape, each with figures that keep it and figures that break it. */
import { expect, test } from 'vitest';
import type { Cell } from '../../kernel-host/lab/schema.js';
import { checkShapes } from '../../kernel-host/lab/shapes.js';
import { cell, run, runs } from './reports.js';

const CORES = 2;

function status(rule: string, cells: readonly Cell[]): string | undefined {
  return checkShapes(cells, CORES).find((check) => check.rule.startsWith(rule))?.status;
}

/** A lock with as many threads as cores, and with four times as many. */
function crowd(lock: string, few: number, many: number): Cell[] {
  return [cell(lock, { threads: CORES }, runs(few)), cell(lock, { threads: CORES * 4 }, runs(many))];
}

test('nothing measured, nothing judged', () => {
  expect(new Set(checkShapes([], CORES).map((check) => check.status))).toEqual(new Set(['not measured']));
});

test('busted must be caught on every side', () => {
  const caught = { ...cell('busted', { threads: 2 }, []), failure: { kind: 'lost-exclusion', message: '' } } as Cell;
  expect(status('busted', [caught])).toBe('holds');
  expect(status('busted', [caught, cell('busted', { threads: 2 }, runs(1e6), 'native')])).toBe('fails');
});

test('FIFO locks are fair by the millisecond; runs that were not parallel say nothing', () => {
  const fair = cell('ticket', { threads: CORES }, runs(1e7));
  expect(status('ticket and MCS are fair', [fair])).toBe('holds');
  const hogged = cell('mcs', { threads: CORES }, [run(1e7, { jainWindow: 0.5 })]);
  expect(status('ticket and MCS are fair', [fair, hogged])).toBe('fails');
  const alone = cell('mcs', { threads: CORES }, [run(1e7, { jainWindow: 0.5, parallel: false })]);
  expect(status('ticket and MCS are fair', [fair, alone])).toBe('holds');
});

test('FIFO locks collapse in a crowd, parking locks do not', () => {
  expect(status('ticket and MCS collapse', crowd('ticket', 1e7, 1e5))).toBe('holds');
  expect(status('ticket and MCS collapse', crowd('ticket', 1e7, 9e6))).toBe('fails');
  expect(status('parking', crowd('park', 1e7, 9e6))).toBe('holds');
  expect(status('parking', [...crowd('park', 1e7, 9e6), ...crowd('adaptive', 1e7, 1e6)])).toBe('fails');
});

test('TTAS may be below TAS by noise only', () => {
  const tas = cell('tas', { threads: CORES }, runs(1e7));
  expect(status('TTAS', [tas, cell('ttas', { threads: CORES }, runs(9.5e6))])).toBe('holds');
  expect(status('TTAS', [tas, cell('ttas', { threads: CORES }, runs(5e6))])).toBe('fails');
});

test('only the distributed lock lets readers scale', () => {
  const readers = (lock: string, one: number, both: number): Cell[] => [
    cell(lock, { threads: 1, readers: 100 }, runs(one)),
    cell(lock, { threads: CORES, readers: 100 }, runs(both)),
  ];
  const distributed = readers('distributed', 1e7, 1.9e7);
  expect(status('readers scale', [...distributed, ...readers('resource', 1e7, 6e6)])).toBe('holds');
  expect(status('readers scale', [...distributed, ...readers('resource', 1e7, 2e7)])).toBe('fails');
});

test('the forms of ERESOURCE order their writers', () => {
  const writers = (lock: string, count: number): Cell =>
    cell(lock, { threads: 4, readers: 75, dedicated: true }, runs(count));
  const [starve, wait] = [writers('resource-starve', 1000), writers('resource-wait', 9000)];
  expect(status('ERESOURCE', [starve, writers('resource', 4000), wait])).toBe('holds');
  expect(status('ERESOURCE', [starve, writers('resource', 400), wait])).toBe('fails');
});
