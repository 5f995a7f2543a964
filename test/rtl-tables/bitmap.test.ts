/** Bit maps: each routine against a plain array of bits, at every kind of boundary. */
import { beforeAll, describe, expect, it, test } from 'vitest';
import { i32, readI32, u32 } from '../../kernel-host/hal/memory.js';
import * as bitmap from '../../kernel-host/rtl/bitmap.js';
import { bootMemory, buffer } from '../rtl/guest.js';
import { runDriver } from '../support/driver.js';

const BITS = 150;
let header = 0;
let words = 0;
let result = 0;

beforeAll(() => {
  bootMemory();
  header = buffer(8);
  words = buffer(64);
  result = buffer(4);
  bitmap.RtlInitializeBitMap(header, words, BITS);
});

/** Writes bits, and something else behind them. */
function store(bits: readonly boolean[], behind: boolean): void {
  for (let word = 0; word < 5; word++) {
    let value = 0;
    for (let bit = 0; bit < 32; bit++) if (bits[word * 32 + bit] ?? behind) value |= 1 << bit;
    i32[(words >> 2) + word] = value;
  }
}

function stored(): boolean[] {
  return Array.from(
    { length: BITS },
    (_, bit) => (((u32[(words >> 2) + (bit >> 5)] as number) >>> (bit & 31)) & 1) === 1,
  );
}

let state = 7;
function random(below: number): number {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
}

/** Runs of random lengths. */
function randomBits(): boolean[] {
  const bits: boolean[] = [];
  for (let value = random(2) === 1; bits.length < BITS; value = !value)
    for (let left = 1 + random(random(3) === 0 ? 70 : 6); left > 0; left--) bits.push(value);
  return bits.slice(0, BITS);
}

function isRun(bits: readonly boolean[], start: number, count: number, value: boolean): boolean {
  return start + count <= BITS && bits.slice(start, start + count).every((bit) => bit === value);
}

function expectedFind(bits: readonly boolean[], count: number, hint: number, value: boolean): number {
  for (let start = hint; start + count <= BITS; start++) if (isRun(bits, start, count, value)) return start;
  for (let start = 0; start < hint; start++) if (isRun(bits, start, count, value)) return start;
  return -1;
}

describe('against an array of bits', () => {
  it('finds, counts and tests', () => {
    for (let round = 0; round < 400; round++) {
      const bits = randomBits();
      store(bits, round % 2 === 0);
      const [count, hint] = [1 + random(40), random(BITS)];
      expect(bitmap.RtlFindSetBits(header, count, hint)).toBe(expectedFind(bits, count, hint, true));
      expect(bitmap.RtlFindClearBits(header, count, hint)).toBe(expectedFind(bits, count, hint, false));
      expect(bitmap.RtlNumberOfSetBits(header)).toBe(bits.filter((bit) => bit).length);
      expect(bitmap.RtlNumberOfClearBits(header)).toBe(bits.filter((bit) => !bit).length);
      expect(bitmap.RtlAreBitsSet(header, hint, count)).toBe(isRun(bits, hint, count, true) ? 1 : 0);
      expect(bitmap.RtlAreBitsClear(header, hint, count)).toBe(isRun(bits, hint, count, false) ? 1 : 0);
      expect(bitmap.RtlTestBit(header, hint)).toBe(bits[hint] === true ? 1 : 0);
      const start = bits.indexOf(false, hint);
      const end = bits.indexOf(true, start);
      const length = bitmap.RtlFindNextForwardRunClear(header, hint, result);
      expect(length).toBe(start < 0 ? 0 : (end < 0 ? BITS : end) - start);
      expect(readI32(result)).toBe(start < 0 ? hint : start);
    }
  });

  it('clears and sets runs and nothing else', () => {
    for (let round = 0; round < 400; round++) {
      const bits = randomBits();
      store(bits, true);
      const start = random(BITS);
      const count = random(BITS - start + 1);
      const value = round % 2 === 0;
      if (value) bitmap.RtlSetBits(header, start, count);
      else bitmap.RtlClearBits(header, start, count);
      expect(stored()).toEqual(bits.map((bit, at) => (at >= start && at < start + count ? value : bit)));
      expect((u32[(words >> 2) + 4] as number) >>> (BITS & 31)).toBe(ALL_BEHIND);
    }
  });
});

/** The bits of the last word that are not in the bit map. */
const ALL_BEHIND = 0xffff_ffff >>> (BITS & 31);

describe('one by one', () => {
  it('sets and clears all, the last word whole', () => {
    bitmap.RtlSetAllBits(header);
    expect(u32[(words >> 2) + 4]).toBe(0xffff_ffff);
    expect(bitmap.RtlNumberOfSetBits(header)).toBe(BITS);
    bitmap.RtlClearAllBits(header);
    expect(u32[(words >> 2) + 4]).toBe(0);
    expect(u32[(words >> 2) + 5]).toBe(0);
  });

  it('takes runs from a hint on, and wraps', () => {
    bitmap.RtlClearAllBits(header);
    expect(bitmap.RtlFindClearBitsAndSet(header, 100, 40)).toBe(40);
    expect(bitmap.RtlFindClearBitsAndSet(header, 30, 40)).toBe(0);
    expect(bitmap.RtlFindClearBitsAndSet(header, 11, 0)).toBe(-1);
    expect(bitmap.RtlFindSetBitsAndClear(header, 100, 0)).toBe(40);
    expect(bitmap.RtlNumberOfSetBits(header)).toBe(30);
    expect(bitmap.RtlFindFirstRunClear(header, result)).toBe(120);
    expect(readI32(result)).toBe(30);
  });

  it('handles no bits, too many bits, and a hint outside', () => {
    bitmap.RtlClearAllBits(header);
    expect(bitmap.RtlFindClearBits(header, 0, 77)).toBe(72);
    expect(bitmap.RtlFindClearBits(header, BITS + 1, 0)).toBe(-1);
    expect(bitmap.RtlFindClearBits(header, 1, 5000)).toBe(0);
    expect(bitmap.RtlAreBitsClear(header, 0, 0)).toBe(0);
    expect(bitmap.RtlAreBitsClear(header, BITS - 1, 2)).toBe(0);
    expect(bitmap.RtlAreBitsClear(header, -1, 2)).toBe(0);
    expect(bitmap.RtlTestBit(header, BITS)).toBe(0);
    bitmap.RtlSetBits(header, 3, 0);
    bitmap.RtlSetBit(header, 31);
    bitmap.RtlClearBit(header, 30);
    expect(u32[words >> 2]).toBe(0x8000_0000);
  });
});

test('a driver uses one, and a run far outside it is a bug check', async () => {
  const { prints, bugCheck } = await runDriver(`#include "check.h"
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
  RTL_BITMAP map;
  PULONG words = ExAllocatePoolWithTag(PagedPool, 8, 'paMB');
  UNREFERENCED_PARAMETER(DriverObject);
  UNREFERENCED_PARAMETER(RegistryPath);
  RtlInitializeBitMap(&map, words, 64);
  RtlClearAllBits(&map);
  RtlSetBits(&map, 30, 4);
  DbgPrint("%08x %08x %u\\n", words[0], words[1], RtlFindSetBits(&map, 3, 0));
  RtlSetBits(&map, 60, 40);
  return STATUS_SUCCESS;
}
`);
  expect(prints).toContain('c0000000 00000003 30');
  expect(bugCheck?.code).toBe(0x50);
  expect(bugCheck?.detail).toMatch(/outside a pool allocation/);
});
