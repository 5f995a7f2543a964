/** Bit maps: each routine against a plain array of bits, at every kind of boundary. */
import { beforeAll, describe, expect, it, test } from 'vitest';
import { i32, readI32, u32 } from '../../kernel-host/hal/memory.js';
import * as bitmap from '../../kernel-host/rtl/bitmap.js';
import * as runs from '../../kernel-host/rtl/bitmaprun.js';
import * as words32 from '../../kernel-host/rtl/bitmapword.js';
import { bootMemory, buffer } from '../rtl/guest.js';
import { runDriver } from '../support/driver.js';

const BITS = 150;
let header = 0;
let words = 0;
let result = 0;
let runArray = 0;

beforeAll(() => {
  bootMemory();
  header = buffer(8);
  words = buffer(64);
  result = buffer(4);
  runArray = buffer(BITS * 8);
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

function expectBackward(bits: readonly boolean[], from: number): void {
  const end = bits.lastIndexOf(false, from);
  const start = end < 0 ? from : bits.lastIndexOf(true, end) + 1;
  expect(runs.RtlFindLastBackwardRunClear(header, from, result)).toBe(end < 0 ? 0 : end - start + 1);
  expect(readI32(result)).toBe(start);
}

/** Every run of clear bits as [start, length]. */
function clearRuns(bits: readonly boolean[]): [number, number][] {
  const all: [number, number][] = [];
  bits.forEach((bit, at) => {
    const last = all.at(-1);
    if (bit) return;
    if (last !== undefined && last[0] + last[1] === at) last[1]++;
    else all.push([at, 1]);
  });
  return all;
}

function storedRuns(count: number): [number, number][] {
  return Array.from({ length: count }, (_, i) => [readI32(runArray + i * 8), readI32(runArray + i * 8 + 4)]);
}

function expectRuns(bits: readonly boolean[]): void {
  const all = clearRuns(bits);
  const longestFirst = [...all].sort((a, b) => b[1] - a[1]);
  const room = random(6);
  expect(storedRuns(runs.RtlFindClearRuns(header, runArray, room, 0))).toEqual(all.slice(0, room));
  expect(storedRuns(runs.RtlFindClearRuns(header, runArray, room, 1))).toEqual(longestFirst.slice(0, room));
  expect(runs.RtlFindLongestRunClear(header, result)).toBe(longestFirst[0]?.[1] ?? 0);
  expect(readI32(result)).toBe(longestFirst[0]?.[0] ?? 0);
}

describe('against an array of bits', () => {
  it('finds, counts and tests', () => {
    for (let round = 0; round < 400; round++) {
      const bits = randomBits();
      store(bits, round % 2 === 0);
      const [count, hint] = [1 + random(40), random(BITS)];
      expect(bitmap.RtlFindSetBits(header, count, hint)).toBe(expectedFind(bits, count, hint, true));
      expect(bitmap.RtlFindClearBits(header, count, hint)).toBe(expectedFind(bits, count, hint, false));
      expect(runs.RtlNumberOfSetBits(header)).toBe(bits.filter((bit) => bit).length);
      expect(runs.RtlNumberOfClearBits(header)).toBe(bits.filter((bit) => !bit).length);
      expect(bitmap.RtlAreBitsSet(header, hint, count)).toBe(isRun(bits, hint, count, true) ? 1 : 0);
      expect(bitmap.RtlAreBitsClear(header, hint, count)).toBe(isRun(bits, hint, count, false) ? 1 : 0);
      expect(bitmap.RtlTestBit(header, hint)).toBe(bits[hint] === true ? 1 : 0);
      const start = bits.indexOf(false, hint);
      const end = bits.indexOf(true, start);
      const length = runs.RtlFindNextForwardRunClear(header, hint, result);
      expect(length).toBe(start < 0 ? 0 : (end < 0 ? BITS : end) - start);
      expect(readI32(result)).toBe(start < 0 ? hint : start);
      expect(runs.RtlNumberOfSetBitsInRange(header, hint, count)).toBe(
        bits.slice(hint, hint + count).filter((bit) => bit).length,
      );
      expect(runs.RtlNumberOfClearBitsInRange(header, hint, count)).toBe(
        bits.slice(hint, hint + count).filter((bit) => !bit).length,
      );
      expectBackward(bits, hint);
      expectRuns(bits);
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

describe('words', () => {
  it('copies whole bit maps and parts of them, cut at the end', () => {
    const [target, targetWords] = [buffer(8), buffer(64)];
    bitmap.RtlInitializeBitMap(target, targetWords, 100);
    for (let round = 0; round < 40; round++) {
      const bits = randomBits();
      store(bits, false);
      const at = random(100);
      i32.fill(0, targetWords >> 2, (targetWords >> 2) + 4);
      words32.RtlCopyBitMap(header, target, at);
      for (let bit = 0; bit < 100; bit++)
        expect(bitmap.RtlTestBit(target, bit)).toBe(bit >= at && bits[bit - at] ? 1 : 0);
      const count = random(BITS);
      i32.fill(-1, targetWords >> 2, (targetWords >> 2) + 4);
      words32.RtlExtractBitMap(header, target, at, count);
      for (let bit = 0; bit < 100; bit++)
        expect(bitmap.RtlTestBit(target, bit)).toBe(bit >= Math.min(count, BITS - at) || bits[at + bit] ? 1 : 0);
    }
  });

  it('sets and clears runs interlocked as it does otherwise', () => {
    for (let round = 0; round < 200; round++) {
      const bits = randomBits();
      store(bits, true);
      const start = random(BITS);
      const count = random(BITS - start + 1);
      const value = round % 2 === 0;
      if (value) words32.RtlInterlockedSetBitRun(header, start, count);
      else words32.RtlInterlockedClearBitRun(header, start, count);
      expect(stored()).toEqual(bits.map((bit, at) => (at >= start && at < start + count ? value : bit)));
    }
  });

  it('finds the ends of a number', () => {
    for (let bit = 0; bit < 64; bit++) {
      const value = BigInt.asIntN(64, 1n << BigInt(bit));
      expect(words32.RtlFindMostSignificantBit(value)).toBe(bit);
      expect(words32.RtlFindLeastSignificantBit(value)).toBe(bit);
    }
    expect(words32.RtlFindMostSignificantBit(0x1234n)).toBe(12);
    expect(words32.RtlFindLeastSignificantBit(0x1234n)).toBe(2);
    expect([words32.RtlFindMostSignificantBit(0n), words32.RtlFindLeastSignificantBit(0n)]).toEqual([-1, -1]);
    expect([words32.RtlNumberOfSetBitsUlongPtr(-1), words32.RtlNumberOfSetBitsUlongPtr(0x1234)]).toEqual([32, 5]);
  });
});

test('threads share words through interlocked runs and lose no bit', async () => {
  const { prints, bugCheck } = await runDriver(`#include "check.h"
static ULONG g_Words[16];
static RTL_BITMAP g_Map = {512, g_Words};
static VOID Sets(PVOID Context) {
  ULONG mine = (ULONG)(ULONG_PTR)Context;
  for (int round = 0; round < 60; round++) {
    for (ULONG at = mine; at < 512; at += 8) RtlInterlockedSetBitRun(&g_Map, at, 1);
    for (ULONG at = mine; at < 512; at += 8) if (!RtlCheckBit(&g_Map, at)) DbgPrint("lost a set bit\\n");
    for (ULONG at = mine; at < 512; at += 8) RtlInterlockedClearBitRun(&g_Map, at, 1);
    for (ULONG at = mine; at < 512; at += 8) if (RtlCheckBit(&g_Map, at)) DbgPrint("lost a clear bit\\n");
  }
}
static VOID Run(void) {
  PVOID threads[8];
  for (ULONG_PTR i = 0; i < 8; i++) threads[i] = Start(Sets, (PVOID)i);
  for (int i = 0; i < 8; i++) Join(threads[i]);
  CHECK_EQ("all clear", RtlNumberOfSetBits(&g_Map), 0);
}
DRIVER_ENTRY(Run)
`);
  expect(bugCheck).toBeUndefined();
  expect(prints).toEqual(['ok all clear']);
});

/** The bits of the last word that are not in the bit map. */
const ALL_BEHIND = 0xffff_ffff >>> (BITS & 31);

describe('one by one', () => {
  it('sets and clears all, the last word whole', () => {
    bitmap.RtlSetAllBits(header);
    expect(u32[(words >> 2) + 4]).toBe(0xffff_ffff);
    expect(runs.RtlNumberOfSetBits(header)).toBe(BITS);
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
    expect(runs.RtlNumberOfSetBits(header)).toBe(30);
    expect(runs.RtlFindFirstRunClear(header, result)).toBe(120);
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
