import { beforeEach, describe, expect, it } from 'vitest';
import { allocatePool, freePool, PoolBits, setStackCapture } from '../../kernel-host/ex/pool.js';
import {
  ExAllocatePool,
  ExAllocatePool2,
  ExAllocatePool3,
  ExAllocatePoolWithTag,
  ExFreePool,
  ExFreePoolWithTag,
} from '../../kernel-host/ex/poolapi.js';
import { initializePool } from '../../kernel-host/ex/poolcontrol.js';
import { tagFromText, tagText } from '../../kernel-host/ex/pooltags.js';
import { livePool, poolUseByTag } from '../../kernel-host/ex/poolwalk.js';
import { atomicStore } from '../../kernel-host/hal/atomics.js';
import { Validity } from '../../kernel-host/hal/map.js';
import { i32, u8, u32 } from '../../kernel-host/hal/memory.js';
import { connectHost, type WorkerMessage } from '../../kernel-host/ke/host.js';
import { MACHINE } from '../../kernel-host/ke/system.js';
import { pagesInUse } from '../../kernel-host/mm/pages.js';
import { isValid, validityAt } from '../../kernel-host/mm/validity.js';
import { bootMemory, buffer } from '../rtl/guest.js';

const TAG = tagFromText('gat1');
let pagesAtStart = 0;

function boot(quarantine = 0): void {
  bootMemory(0x400000);
  initializePool(quarantine);
  pagesAtStart = pagesInUse();
}

/** @returns the bug check that `body` causes. */
function bugCheck(body: () => void): Extract<WorkerMessage, { type: 'bugcheck' }> {
  const messages: WorkerMessage[] = [];
  connectHost((message) => messages.push(message));
  expect(body).toThrow();
  connectHost(() => {});
  atomicStore(MACHINE.BugCheckOwner, 0);
  const found = messages.find((message) => message.type === 'bugcheck');
  if (found?.type !== 'bugcheck') throw new Error('no bug check');
  return found;
}

beforeEach(() => boot());

describe('allocation', () => {
  it('aligns to 8, to 64 when asked, and to a page from a page on', () => {
    for (let size = 0; size < 9000; size += 37) {
      const plain = ExAllocatePoolWithTag(0, size, TAG);
      const cached = ExAllocatePoolWithTag(4, size, TAG);
      expect(plain % (size >= 4096 ? 4096 : 8)).toBe(0);
      expect(cached % 64).toBe(0);
      for (const address of [plain, cached]) {
        expect(isValid(address, size)).toBe(true);
        expect(validityAt(address - 1)).not.toBe(Validity.Valid);
        expect(isValid(address, Math.max(size, 8) + 1)).toBe(false);
      }
      ExFreePool(plain);
      ExFreePool(cached);
    }
  });

  it("every byte up to the size is the driver's, none beyond", () => {
    for (const size of [1, 7, 8, 9, 20, 127, 128, 129, 511, 4095, 4096, 4097, 8184, 8192]) {
      const at = ExAllocatePool(0, size);
      expect(isValid(at, size)).toBe(true);
      expect(isValid(at + size, 1)).toBe(false);
    }
  });

  it('fails without harm when memory is exhausted, and recovers', () => {
    const blocks: number[] = [];
    for (let at = ExAllocatePool(0, 1000); at !== 0; at = ExAllocatePool(0, 1000)) blocks.push(at);
    expect(blocks.length).toBeGreaterThan(3000);
    expect(ExAllocatePool(0, 0xffffffff)).toBe(0);
    expect(ExAllocatePool(0, 100000)).toBe(0);
    for (const at of blocks) ExFreePool(at);
    expect(livePool()).toEqual([]);
    expect(pagesInUse() - pagesAtStart).toBeLessThanOrEqual(16);
    expect(ExAllocatePool(0, 1000000)).not.toBe(0);
  });

  it('a page of any size class goes back when it is empty', () => {
    const blocks = Array.from({ length: 500 }, (_, i) => ExAllocatePool(0, (i * 97) % 4096));
    for (const at of blocks) ExFreePool(at);
    expect(pagesInUse() - pagesAtStart).toBeLessThan(44 * 16);
    expect(livePool()).toEqual([]);
  });
});

describe('ExAllocatePool2', () => {
  const dirty = (size: number) => {
    const at = ExAllocatePool(0, size);
    u8.fill(0xcc, at, at + size);
    ExFreePool(at);
  };

  it('zeroes unless told not to', () => {
    for (const size of [40, 3000, 5000]) {
      dirty(size);
      const at = ExAllocatePool2(0x40n, size, TAG);
      expect(u8.subarray(at, at + size).every((byte) => byte === 0)).toBe(true);
      ExFreePool(at);
      dirty(size);
      const raw = ExAllocatePool2(0x42n, size, TAG);
      expect(u8[raw + 8]).toBe(0xcc);
      ExFreePool(raw);
    }
  });

  it.each([0n, 0xc0n, 0x140n, 0x50n, 0x44n, 0x400n, 0x80000040n])('flags %s make no sense', (flags) => {
    expect(ExAllocatePool2(flags, 8, TAG)).toBe(0);
  });

  it.each([0x40n, 0x80n, 0x100n, 0x104n, 0x49n, 0x100000040n])('flags %s are fine', (flags) => {
    expect(ExAllocatePool2(flags, 8, TAG)).not.toBe(0);
  });

  it('raises instead when asked to', () => {
    expect(bugCheck(() => ExAllocatePool2(0x60n, 0x7fffffff, TAG))).toMatchObject({
      code: 0x7e,
      parameters: [0xc000009a, 0, 0, 0],
    });
  });

  it('ExAllocatePool3 honours hints and refuses what it must not ignore', () => {
    const parameter = buffer(16);
    for (const [word, works] of [
      [1, true],
      [3, true],
      [2, false],
      [2 | 0x100, true],
      [9, false],
    ] as const) {
      i32[parameter >> 2] = word;
      expect(ExAllocatePool3(0x40n, 8, TAG, parameter, 1) !== 0).toBe(works);
    }
    expect(ExAllocatePool3(0x40n, 8, TAG, 0, 0)).not.toBe(0);
  });
});

describe('freeing wrongly is a bug check', () => {
  it.each([100, 5000])('a second free of %d bytes', (size) => {
    const at = ExAllocatePoolWithTag(0, size, TAG);
    ExFreePool(at);
    expect(bugCheck(() => ExFreePool(at))).toMatchObject({ code: 0xc2, parameters: [7, 0, expect.any(Number), at] });
  });

  it('another tag', () => {
    const at = ExAllocatePoolWithTag(0, 32, TAG);
    const found = bugCheck(() => ExFreePoolWithTag(at, tagFromText('Othr')));
    expect(found).toMatchObject({ code: 0xc2, parameters: [0xa, at, TAG, tagFromText('Othr')] });
    expect(found.detail).toContain("'gat1'");
    ExFreePoolWithTag(at, TAG);
  });

  it('the protected bit of a tag does not count', () => {
    const at = ExAllocatePoolWithTag(0, 32, TAG | 0x80000000);
    ExFreePoolWithTag(at, TAG);
    expect(livePool()).toEqual([]);
  });

  it('addresses that are no allocation', () => {
    const at = ExAllocatePool(0, 64);
    const page = buffer(16);
    for (const bad of [0, at + 8, at + 1, at - 16, page, 0x12345678, -8]) {
      expect(bugCheck(() => ExFreePool(bad))).toMatchObject({ code: 0xc2, parameters: [0x46, bad >>> 0, 0, 0] });
    }
    expect(bugCheck(() => ExFreePool(0x200000))).toMatchObject({
      code: 0xc2,
      parameters: [0x40, 0x200000, 0x10000000, 0],
    });
    ExFreePool(at);
  });

  it('a header that an overrun has overwritten', () => {
    ExAllocatePool(0, 64);
    const at = ExAllocatePool(0, 64);
    u32[(at - 8) >> 2] = 0x41414141;
    expect(bugCheck(() => ExFreePool(at))).toMatchObject({
      code: 0x19,
      parameters: [0x20, at - 16, expect.any(Number), 0],
    });
  });

  it('must-succeed types', () => {
    expect(bugCheck(() => ExAllocatePool(2, 64))).toMatchObject({
      code: 0xc2,
      parameters: [0x9a, 2, 64, expect.any(Number)],
    });
  });
});

describe('reports', () => {
  it('lists live blocks with size, tag, type and stack', () => {
    setStackCapture(() => 77);
    const a = allocatePool(PoolBits.Paged, 100, TAG);
    const b = allocatePool(PoolBits.NoExecute, 10000, tagFromText('Big '));
    setStackCapture(undefined);
    const c = allocatePool(0, 5, TAG);
    freePool(allocatePool(0, 5, TAG), 0);
    expect(livePool().sort((x, y) => y.bytes - x.bytes)).toEqual([
      { address: b, bytes: 10000, tag: tagFromText('Big '), type: 'NonPagedNx', stackId: 77 },
      { address: a, bytes: 100, tag: TAG, type: 'Paged', stackId: 77 },
      { address: c, bytes: 5, tag: TAG, type: 'NonPaged', stackId: 0 },
    ]);
    expect(poolUseByTag()).toEqual([
      { tag: tagFromText('Big '), name: 'Big ', blocks: 1, bytes: 10000 },
      { tag: TAG, name: 'gat1', blocks: 2, bytes: 105 },
    ]);
  });

  it('shows tags as WinDbg does', () => {
    expect(tagText(0x31746167)).toBe('gat1');
    expect(tagText(0x80000041)).toBe('A...');
    expect(tagFromText('Ntf')).toBe(0x2066744e);
  });
});

describe('quarantine', () => {
  it('keeps freed blocks from reuse for a while, and gives them up when memory is short', () => {
    boot(16);
    const at = ExAllocatePool(0, 64);
    ExFreePool(at);
    expect(validityAt(at)).toBe(Validity.Freed);
    const next = Array.from({ length: 10 }, () => ExAllocatePool(0, 64));
    expect(next).not.toContain(at);
    for (const block of next) ExFreePool(block);
    for (let i = 0; i < 20; i++) ExFreePool(ExAllocatePool(0, 64));
    let blocks = 0;
    for (let block = ExAllocatePool(0, 64); block !== 0; block = ExAllocatePool(0, 64)) blocks++;
    boot(0);
    let without = 0;
    for (let block = ExAllocatePool(0, 64); block !== 0; block = ExAllocatePool(0, 64)) without++;
    expect(blocks).toBe(without);
  });
});
