import { beforeEach, describe, expect, it } from 'vitest';
import { KERNEL_SPACE_BASE, Validity } from '../../kernel-host/hal/map.js';
import { u8 } from '../../kernel-host/hal/memory.js';
import { allocatePages, freePages, pageCount, pagesInUse, runLength } from '../../kernel-host/mm/pages.js';
import { firstInvalid, isValid, markInvalid, markValid, validityAt } from '../../kernel-host/mm/validity.js';
import { bootMemory } from '../rtl/guest.js';

const PAGE = 0x1000;
const PAGES = 64;

beforeEach(() => {
  bootMemory(PAGES * PAGE);
});

describe('pages', () => {
  it('are contiguous, distinct, counted and coalesced', () => {
    const a = allocatePages(3);
    const b = allocatePages(5);
    const c = allocatePages(1);
    expect([a, b, c]).toEqual([KERNEL_SPACE_BASE, KERNEL_SPACE_BASE + 3 * PAGE, KERNEL_SPACE_BASE + 8 * PAGE]);
    expect([runLength(a), runLength(b), runLength(c), runLength(a + PAGE)]).toEqual([3, 5, 1, 0]);
    expect(pagesInUse()).toBe(9);
    expect(freePages(a) && freePages(b)).toBe(true);
    expect(allocatePages(8)).toBe(a);
    expect(freePages(c + PAGE)).toBe(false);
    expect(freePages(12345)).toBe(false);
  });

  it('run out without harm, and come back', () => {
    expect(allocatePages(pageCount() + 1)).toBe(0);
    const all = allocatePages(PAGES);
    expect(all).toBe(KERNEL_SPACE_BASE);
    expect(allocatePages(1)).toBe(0);
    expect(allocatePages(0)).toBe(0);
    freePages(all);
    expect(pagesInUse()).toBe(0);
    expect(allocatePages(PAGES)).toBe(all);
  });

  it('finds a hole in the middle, and remembers a length that is missing', () => {
    const runs = Array.from({ length: 16 }, () => allocatePages(4));
    freePages(runs[5] as number);
    expect(allocatePages(5)).toBe(0);
    expect(allocatePages(6)).toBe(0);
    expect(allocatePages(4)).toBe(runs[5]);
    freePages(runs[5] as number);
    freePages(runs[6] as number);
    expect(allocatePages(6)).toBe(runs[5]);
  });

  it('guards the space below a stack', () => {
    const below = allocatePages(1);
    const stack = allocatePages(4, { guardBelow: 2 });
    expect(stack).toBe(below + 3 * PAGE);
    expect(validityAt(stack - 1)).toBe(Validity.StackGuard);
    expect(validityAt(stack - 2 * PAGE)).toBe(Validity.StackGuard);
    expect(isValid(stack, 4 * PAGE)).toBe(true);
    expect(isValid(below, PAGE)).toBe(true);
    expect(pagesInUse()).toBe(7);
    freePages(stack);
    expect(pagesInUse()).toBe(1);
    expect(validityAt(stack - 1)).toBe(Validity.Unmapped);
    expect(validityAt(stack)).toBe(Validity.Unmapped);
  });

  it('zeroes what was used before', () => {
    const a = allocatePages(2);
    u8.fill(0xcc, a, a + 2 * PAGE);
    freePages(a);
    const b = allocatePages(4, { zero: true });
    expect(b).toBe(a);
    expect(u8.subarray(b, b + 4 * PAGE).every((byte) => byte === 0)).toBe(true);
  });
});

describe('validity', () => {
  it('names the first byte that may not be touched', () => {
    const a = allocatePages(1);
    markInvalid(a, PAGE, Validity.Redzone);
    markValid(a + 64, 43);
    expect(firstInvalid(a + 64, 43)).toBe(-1);
    expect(firstInvalid(a + 64, 44)).toBe(a + 64 + 43);
    expect(firstInvalid(a + 63, 2)).toBe(a + 63);
    expect(firstInvalid(a + 104, 3)).toBe(-1);
    expect(firstInvalid(a + 104, 4)).toBe(a + 107);
    expect(firstInvalid(a + 107, 1)).toBe(a + 107);
    expect(firstInvalid(a, 0)).toBe(-1);
    markValid(a, PAGE);
    expect(firstInvalid(a, PAGE)).toBe(-1);
    expect(firstInvalid(a + 3, PAGE)).toBe(a + PAGE);
  });

  it('NULL, small and foreign addresses', () => {
    for (const bad of [0, 8, 0xffff, -4, 0x7fff0000, 0x80000000, 0xfffffff0, 0x10000]) {
      expect(firstInvalid(bad, 4)).toBe(bad);
    }
    const top = KERNEL_SPACE_BASE + PAGES * PAGE;
    allocatePages(PAGES);
    expect(firstInvalid(top - 8, 9)).toBe(top);
    expect(firstInvalid(top - 8, 0x7fffffff)).toBe(top);
  });
});
