import { beforeEach, describe, expect, it } from 'vitest';
import { initializePool } from '../../kernel-host/ex/poolcontrol.js';
import { livePool } from '../../kernel-host/ex/poolwalk.js';
import {
  RtlAnsiStringToUnicodeString,
  RtlDowncaseUnicodeString,
  RtlDuplicateUnicodeString,
  RtlFreeAnsiString,
  RtlFreeUnicodeString,
  RtlStringFromGUID,
  RtlUnicodeStringToAnsiString,
  RtlUpcaseUnicodeString,
} from '../../kernel-host/ex/rtlalloc.js';
import { i32, u8, u16 } from '../../kernel-host/hal/memory.js';
import { AccessFault } from '../../kernel-host/rtl/access.js';
import {
  RtlAppendAsciizToString,
  RtlCompareString,
  RtlCopyString,
  RtlEqualString,
  RtlUpperString,
} from '../../kernel-host/rtl/ansi.js';
import { RtlDowncaseUnicodeChar, RtlUpcaseUnicodeChar, RtlUpperChar } from '../../kernel-host/rtl/casing.js';
import { RtlUnicodeToUTF8N, RtlUTF8ToUnicodeN } from '../../kernel-host/rtl/codepage.js';
import { RtlGUIDFromString } from '../../kernel-host/rtl/guid.js';
import {
  RtlCharToInteger,
  RtlInt64ToUnicodeString,
  RtlIntegerToUnicodeString,
  RtlUnicodeStringToInteger,
} from '../../kernel-host/rtl/integer.js';
import { RtlInitAnsiString, RtlInitUnicodeString, RtlInitUnicodeStringEx } from '../../kernel-host/rtl/stringinit.js';
import {
  RtlAppendUnicodeStringToString,
  RtlAppendUnicodeToString,
  RtlCompareUnicodeString,
  RtlCopyUnicodeString,
  RtlEqualUnicodeString,
  RtlHashUnicodeString,
  RtlPrefixUnicodeString,
} from '../../kernel-host/rtl/unicode.js';
import { ansiString, bootMemory, buffer, narrow, readNarrow, textOf, unicodeString, wide } from './guest.js';

const BUFFER_TOO_SMALL = 0xc0000023 | 0;
const BUFFER_OVERFLOW = 0x80000005 | 0;
const INVALID_PARAMETER = 0xc000000d | 0;
const u = unicodeString;
const lengths = (at: number) => [u16[at >> 1], u16[(at >> 1) + 1]];
const narrowOf = (at: number) => readNarrow(i32[(at + 4) >> 2] as number, u16[at >> 1] as number);

beforeEach(() => {
  bootMemory(0x1000000);
  initializePool(0);
});

describe('initialisation', () => {
  it('counts, and keeps room for the NUL', () => {
    const at = buffer(8);
    const text = wide('\\Device\\X');
    RtlInitUnicodeString(at, text);
    expect(lengths(at)).toEqual([18, 20]);
    expect(i32[(at + 4) >> 2]).toBe(text);
    RtlInitAnsiString(at, narrow('abc'));
    expect(lengths(at)).toEqual([3, 4]);
    RtlInitUnicodeString(at, 0);
    expect([lengths(at), i32[(at + 4) >> 2]]).toEqual([[0, 0], 0]);
  });

  it('cuts or refuses what is too long', () => {
    const at = buffer(8);
    const text = wide('x'.repeat(40000));
    RtlInitUnicodeString(at, text);
    expect(lengths(at)).toEqual([0xfffc, 0xfffe]);
    expect(RtlInitUnicodeStringEx(at, text)).toBe(0xc0000106 | 0);
    expect(RtlInitUnicodeStringEx(at, wide('x'.repeat(0x7ffe)))).toBe(0);
  });
});

describe('UNICODE_STRING', () => {
  it('copies what fits', () => {
    const to = u('', 8);
    u16[to >> 1] = 0xffff;
    RtlCopyUnicodeString(to, u('ab'));
    expect(textOf(to)).toBe('ab');
    RtlCopyUnicodeString(to, u('abcdef'));
    expect(textOf(to)).toBe('abcd');
    RtlCopyUnicodeString(to, 0);
    expect(textOf(to)).toBe('');
  });

  it('appends all or nothing', () => {
    const to = u('ab', 12);
    expect(RtlAppendUnicodeStringToString(to, u('cd'))).toBe(0);
    expect(RtlAppendUnicodeToString(to, wide('ef'))).toBe(0);
    expect(RtlAppendUnicodeToString(to, wide('g'))).toBe(BUFFER_TOO_SMALL);
    expect(RtlAppendUnicodeToString(to, 0)).toBe(0);
    expect(textOf(to)).toBe('abcdef');
  });

  it('compares', () => {
    expect(RtlCompareUnicodeString(u('abc'), u('abd'), 0)).toBeLessThan(0);
    expect(RtlCompareUnicodeString(u('abc'), u('ab'), 0)).toBeGreaterThan(0);
    expect(RtlCompareUnicodeString(u('aBÉ'), u('Abé'), 1)).toBe(0);
    expect(RtlEqualUnicodeString(u('x'), u('X'), 0)).toBe(0);
    expect(RtlEqualUnicodeString(u('x'), u('X'), 1)).toBe(1);
    expect(RtlPrefixUnicodeString(u('\\dev'), u('\\Device'), 1)).toBe(1);
    expect(RtlPrefixUnicodeString(u('\\dev'), u('\\Device'), 0)).toBe(0);
    expect(RtlPrefixUnicodeString(u('long'), u('lo'), 0)).toBe(0);
  });

  it('hashes by x65599', () => {
    const to = buffer(4);
    expect(RtlHashUnicodeString(u('aB'), 1, 0, to)).toBe(0);
    expect((i32[to >> 2] as number) >>> 0).toBe((65 * 65599 + 66) >>> 0);
    expect(RtlHashUnicodeString(u('aB'), 0, 1, to)).toBe(0);
    expect((i32[to >> 2] as number) >>> 0).toBe((97 * 65599 + 66) >>> 0);
    expect(RtlHashUnicodeString(u('aB'), 0, 2, to)).toBe(INVALID_PARAMETER);
  });

  it('changes case', () => {
    expect([0x61, 0xe9, 0xff, 0x131, 0x17f, 0xb5, 0xdf, 0x444].map(RtlUpcaseUnicodeChar)).toEqual([
      0x41, 0xc9, 0x178, 0x131, 0x17f, 0xb5, 0xdf, 0x424,
    ]);
    expect([0x41, 0xc9, 0x130, 0].map(RtlDowncaseUnicodeChar)).toEqual([0x61, 0xe9, 0x130, 0]);
    expect([0x61, 0x5a, 0xe9].map(RtlUpperChar)).toEqual([0x41, 0x5a, 0xe9 - 256]);
    const to = u('', 8);
    expect(RtlUpcaseUnicodeString(to, u('aé'), 0)).toBe(0);
    expect(textOf(to)).toBe('AÉ');
    expect(RtlUpcaseUnicodeString(to, u('abcde'), 0)).toBe(BUFFER_OVERFLOW);
    expect(RtlDowncaseUnicodeString(to, u('ÀB'), 1)).toBe(0);
    expect(textOf(to)).toBe('àb');
    RtlFreeUnicodeString(to);
    expect(livePool()).toEqual([]);
  });

  it('a bad buffer faults', () => {
    const bad = u('ab');
    i32[(bad + 4) >> 2] = 0x1000;
    expect(() => RtlCompareUnicodeString(bad, u('ab'), 0)).toThrow(AccessFault);
    expect(() => RtlCopyUnicodeString(bad, u('ab'))).toThrow(AccessFault);
  });
});

describe('ANSI_STRING', () => {
  it('copies, appends, compares', () => {
    const to = ansiString('', 4);
    RtlCopyString(to, ansiString('abcdef'));
    expect(narrowOf(to)).toBe('abcd');
    RtlUpperString(to, ansiString('xY1'));
    expect(narrowOf(to)).toBe('XY1');
    expect(RtlAppendAsciizToString(to, narrow('!'))).toBe(0);
    expect(RtlAppendAsciizToString(to, narrow('!'))).toBe(BUFFER_TOO_SMALL);
    expect(RtlCompareString(ansiString('a'), ansiString('B'), 1)).toBeLessThan(0);
    expect(RtlEqualString(ansiString('ab'), ansiString('AB'), 1)).toBe(1);
  });
});

describe('conversions', () => {
  it('allocate and free', () => {
    const to = buffer(8);
    expect(RtlAnsiStringToUnicodeString(to, ansiString('né😀'), 1)).toBe(0);
    expect(textOf(to)).toBe('né😀');
    expect(lengths(to)).toEqual([8, 10]);
    const back = buffer(8);
    expect(RtlUnicodeStringToAnsiString(back, to, 1)).toBe(0);
    expect(narrowOf(back)).toBe('né😀');
    expect(livePool().map((block) => block.type)).toEqual(['Paged', 'Paged']);
    RtlFreeUnicodeString(to);
    RtlFreeAnsiString(back);
    RtlFreeUnicodeString(to);
    expect(livePool()).toEqual([]);
  });

  it('into given buffers', () => {
    expect(RtlAnsiStringToUnicodeString(u('', 6), ansiString('abc'), 0)).toBe(BUFFER_OVERFLOW);
    const to = ansiString('', 3);
    expect(RtlUnicodeStringToAnsiString(to, u('abc'), 0)).toBe(BUFFER_OVERFLOW);
    expect(narrowOf(to)).toBe('ab');
  });

  it('UTF-8 in counted buffers', () => {
    const to = buffer(16);
    const count = buffer(4);
    expect(RtlUTF8ToUnicodeN(to, 16, count, narrow('aé'), 3)).toBe(0);
    expect([i32[count >> 2], u16[(to >> 1) + 1]]).toEqual([4, 0xe9]);
    expect(RtlUTF8ToUnicodeN(0, 0, count, narrow('aé'), 2)).toBe(0x107);
    expect(RtlUTF8ToUnicodeN(to, 2, count, narrow('aé'), 3)).toBe(BUFFER_TOO_SMALL);
    expect(RtlUnicodeToUTF8N(to, 16, count, wide('a\ud800'), 4)).toBe(0x107);
    expect(i32[count >> 2]).toBe(4);
  });

  it('duplicates', () => {
    const to = buffer(8);
    expect(RtlDuplicateUnicodeString(1, u('dup'), to)).toBe(0);
    expect([textOf(to), lengths(to)]).toEqual(['dup', [6, 8]]);
    expect(RtlDuplicateUnicodeString(0, u(''), to)).toBe(0);
    expect(i32[(to + 4) >> 2]).toBe(0);
    expect(RtlDuplicateUnicodeString(2, u('a'), to)).toBe(INVALID_PARAMETER);
  });
});

describe('integers', () => {
  it.each([
    ['42', 0, 42],
    ['  -17x', 10, -17],
    ['0x1F', 0, 31],
    ['0b101', 0, 5],
    ['0o17', 0, 15],
    ['1F', 16, 31],
    ['', 0, 0],
    ['zzz', 10, 0],
    ['4294967295', 0, -1],
  ])('%j in base %d', (text, base, value) => {
    const to = buffer(4);
    expect(RtlUnicodeStringToInteger(u(text), base, to)).toBe(0);
    expect(i32[to >> 2]).toBe(value);
    expect(RtlCharToInteger(narrow(text), base, to)).toBe(0);
    expect(i32[to >> 2]).toBe(value);
  });

  it('to text', () => {
    const to = u('', 20);
    expect(RtlIntegerToUnicodeString(-1, 16, to)).toBe(0);
    expect(textOf(to)).toBe('FFFFFFFF');
    expect(RtlIntegerToUnicodeString(1234, 0, to)).toBe(0);
    expect(textOf(to)).toBe('1234');
    expect(RtlIntegerToUnicodeString(-1, 2, to)).toBe(BUFFER_OVERFLOW);
    expect(RtlIntegerToUnicodeString(1, 7, to)).toBe(INVALID_PARAMETER);
    expect(RtlUnicodeStringToInteger(u('1'), 7, buffer(4))).toBe(INVALID_PARAMETER);
    expect(RtlInt64ToUnicodeString(1234567890123n, 10, u('', 64))).toBe(0);
  });
});

describe('GUIDs', () => {
  it('go to text and back', () => {
    const text = '{12345678-9ABC-DEF0-0123-456789ABCDEF}';
    const guid = buffer(16);
    expect(RtlGUIDFromString(u(text.toLowerCase()), guid)).toBe(0);
    expect([i32[guid >> 2], u16[(guid + 4) >> 1], u8[guid + 8], u8[guid + 15]]).toEqual([0x12345678, 0x9abc, 1, 0xef]);
    const to = buffer(8);
    expect(RtlStringFromGUID(guid, to)).toBe(0);
    expect([textOf(to), lengths(to)]).toEqual([text, [76, 78]]);
    for (const bad of ['', text.slice(1), text.replace('A', 'G'), `${text} `, text.replace('-', '')]) {
      expect(RtlGUIDFromString(u(bad), guid)).toBe(INVALID_PARAMETER);
    }
  });
});
