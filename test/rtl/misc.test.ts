import { beforeEach, expect, it } from 'vitest';
import { i32, i64, u8, u16 } from '../../kernel-host/hal/memory.js';
import {
  RtlCompareMemory,
  RtlCompareMemoryUlong,
  RtlFillMemory,
  RtlMoveMemory,
  RtlUlongByteSwap,
  RtlUlonglongByteSwap,
  RtlUshortByteSwap,
} from '../../kernel-host/rtl/memory.js';
import { RtlRandomEx, RtlUniform } from '../../kernel-host/rtl/random.js';
import {
  RtlSecondsSince1970ToTime,
  RtlTimeFieldsToTime,
  RtlTimeToSecondsSince1970,
  RtlTimeToSecondsSince1980,
  RtlTimeToTimeFields,
} from '../../kernel-host/rtl/timefields.js';
import { bootMemory, buffer } from './guest.js';

beforeEach(() => {
  bootMemory();
});

const EPOCH_1970 = 116444736000000000n;

/** @returns the fields of so many milliseconds since 1970, as JavaScript's calendar has them. */
function expected(ms: number): number[] {
  const d = new Date(ms);
  const date = [d.getUTCFullYear(), d.getUTCMonth() + 1, d.getUTCDate(), d.getUTCHours(), d.getUTCMinutes()];
  return [...date, d.getUTCSeconds(), d.getUTCMilliseconds(), d.getUTCDay()];
}

it('calendar fields are right in every leap-year rule, and back', () => {
  const time = buffer(8);
  const fields = buffer(16);
  const back = buffer(8);
  const days = ['1601-01-01', '1700-02-28', '1700-03-01', '1900-02-28', '1900-03-01', '1970-01-01', '1999-12-31'];
  days.push('2000-02-29', '2000-12-31', '2024-02-29', '2024-12-31', '2100-02-28', '2100-03-01', '2400-02-29');
  const moments = days.flatMap((day) => [Date.parse(`${day}T00:00:00Z`), Date.parse(`${day}T23:59:59.999Z`)]);
  for (let i = 0; i < 2000; i++) moments.push(Date.parse('1601-01-01T00:00:00Z') + i * 1e10 + i * 7919);
  for (const ms of moments) {
    i64[time >> 3] = BigInt(ms) * 10000n + EPOCH_1970;
    RtlTimeToTimeFields(time, fields);
    expect([...u16.subarray(fields >> 1, (fields >> 1) + 8)]).toEqual(expected(ms));
    expect(RtlTimeFieldsToTime(fields, back)).toBe(1);
    expect(i64[back >> 3]).toBe(i64[time >> 3]);
  }
});

it.each([
  [1600, 1, 1, 0, 0, 0, 0],
  [2023, 2, 29, 0, 0, 0, 0],
  [2024, 13, 1, 0, 0, 0, 0],
  [2024, 4, 31, 0, 0, 0, 0],
  [2024, 1, 0, 0, 0, 0, 0],
  [2024, 1, 1, 24, 0, 0, 0],
  [2024, 1, 1, 0, 60, 0, 0],
  [2024, 1, 1, 0, 0, -1, 0],
  [30828, 1, 1, 0, 0, 0, 0],
])('refuses %d-%d-%d %d:%d:%d', (...values) => {
  const fields = buffer(16);
  u16.set(values, fields >> 1);
  expect(RtlTimeFieldsToTime(fields, buffer(8))).toBe(0);
});

it('seconds since 1970 and 1980', () => {
  const time = buffer(8);
  const seconds = buffer(4);
  RtlSecondsSince1970ToTime(1700000000, time);
  expect(i64[time >> 3]).toBe(1700000000n * 10000000n + EPOCH_1970);
  expect([RtlTimeToSecondsSince1970(time, seconds), i32[seconds >> 2]]).toEqual([1, 1700000000]);
  expect([RtlTimeToSecondsSince1980(time, seconds), i32[seconds >> 2]]).toEqual([1, 1700000000 - 315532800]);
  i64[time >> 3] = EPOCH_1970 - 1n;
  expect(RtlTimeToSecondsSince1970(time, seconds)).toBe(0);
});

it('memory', () => {
  const a = buffer(64);
  const b = buffer(64);
  RtlFillMemory(a, 16, 7);
  RtlMoveMemory(b, a, 16);
  expect(RtlCompareMemory(a, b, 16)).toBe(16);
  u8[b + 5] = 0;
  expect(RtlCompareMemory(a, b, 16)).toBe(5);
  expect(RtlCompareMemoryUlong(a, 64, 0x07070707)).toBe(16);
  RtlMoveMemory(a + 1, a, 16);
  expect(u8[a + 16]).toBe(7);
  expect(RtlUshortByteSwap(0x1234)).toBe(0x3412);
  expect(RtlUlongByteSwap(0x12345678) >>> 0).toBe(0x78563412);
  expect(BigInt.asUintN(64, RtlUlonglongByteSwap(0x0123456789abcdefn))).toBe(0xefcdab8967452301n);
});

it('random numbers repeat with their seed and spread', () => {
  const seed = buffer(4);
  const draw = (next: (at: number) => number, from: number) => {
    i32[seed >> 2] = from;
    return Array.from({ length: 1000 }, () => next(seed));
  };
  for (const next of [RtlRandomEx, RtlUniform]) {
    const first = draw(next, 12345);
    expect(draw(next, 12345)).toEqual(first);
    expect(draw(next, 12346)).not.toEqual(first);
    expect(new Set(first).size).toBeGreaterThan(990);
    expect(first.every((value) => value >= 0 && value < 0x7fffffff)).toBe(true);
    expect(first.filter((value) => value < 0x40000000).length).toBeGreaterThan(400);
  }
});
