import { beforeEach, describe, expect, it } from 'vitest';
import { u8 } from '../../kernel-host/hal/memory.js';
import { AccessFault } from '../../kernel-host/rtl/access.js';
import { _snprintf, _snprintf_s, _snwprintf, _vscprintf, sprintf, swprintf } from '../../kernel-host/rtl/sprintf.js';
import {
  ansiString,
  argumentArea,
  bootMemory,
  buffer,
  Double,
  narrow,
  readNarrow,
  readWide,
  unicodeString,
  wide,
} from './guest.js';

type Argument = number | bigint | Double;

function print(text: string, ...args: Argument[]): string {
  const to = buffer(4096);
  return readNarrow(to, sprintf(to, narrow(text), argumentArea(args)));
}

function printWide(text: string, ...args: Argument[]): string {
  const to = buffer(4096);
  return readWide(to, swprintf(to, wide(text), argumentArea(args)));
}

const d = (value: number) => new Double(value);

beforeEach(() => {
  bootMemory(0x1000000);
});

describe('integers', () => {
  it.each<[string, Argument[], string]>([
    ['%d|%i|%u', [-5, 7, -1], '-5|7|4294967295'],
    ['%5d|%-5d|%05d|%+d|% d', [42, 42, -42, 42, 42], '   42|42   |-0042|+42| 42'],
    ['%.3d|%8.3d|%08.3d|%.0d|', [7, 7, 7, 0], '007|     007|     007||'],
    ['%x|%X|%#x|%#X|%#x|%o|%#o', [255, 255, 255, 255, 0, 8, 8], 'ff|FF|0xff|0XFF|0|10|010'],
    ['%08x|%#010x|%-#8x|', [0xbeef, 0xbeef, 0xbeef], '0000beef|0x0000beef|0xbeef  |'],
    ['%hd|%hu|%hx|%hhd|%hhx', [0x1ffff, 0x1ffff, 0x12345, 0x1ff, 0x1ff], '-1|65535|2345|-1|ff'],
    ['%I64d %d', [-1n, 9], '-1 9'],
    ['%d %I64d', [9, -9223372036854775808n], '9 -9223372036854775808'],
    [
      '%I64u %I64x %llX %lld',
      [2n ** 64n - 1n, 0x123456789abcdefn, 255n, 5n],
      '18446744073709551615 123456789abcdef FF 5',
    ],
    ['%I32d %Id %Iu %zu %zx %td %ld %lu', [-2, -3, 4, 5, 6, -7, -8, 9], '-2 -3 4 5 6 -7 -8 9'],
    ['%jd|%016I64X', [-9n, 0xabcn], '-9|0000000000000ABC'],
    ['%*d|%-*d|%*d|%.*d|%.*d', [4, 1, 4, 2, -4, 3, 3, 4, -1, 5], '   1|2   |3   |004|5'],
    ['%p|%P|%p', [0xdeadbeef, 0x1234, 0], 'DEADBEEF|00001234|00000000'],
  ])('%s', (text, args, expected) => {
    expect(print(text, ...args)).toBe(expected);
    expect(printWide(text, ...args)).toBe(expected);
  });
});

describe('strings', () => {
  it('narrow and wide by function and prefix', () => {
    const a = narrow('abc');
    const w = wide('wide');
    expect(print('%s|%S|%ws|%ls|%hs|%hS|%lS', a, w, w, w, a, a, w)).toBe('abc|wide|wide|wide|abc|abc|wide');
    expect(printWide('%s|%S|%ws|%ls|%hs|%hS', w, a, w, w, a, a)).toBe('wide|abc|wide|wide|abc|abc');
    expect(print('%5s|%-5s|%.2s|%5.1s|', a, a, a, a)).toBe('  abc|abc  |ab|    a|');
    expect(print('%.3S|%-6ws|', w, w)).toBe('wid|wide  |');
  });

  it('counted strings', () => {
    const u = unicodeString('\\Device\\Null');
    const z = ansiString('ansi');
    expect(print('%wZ|%Z|%.7wZ|%14wZ|%lZ', u, z, u, u, u)).toBe(
      '\\Device\\Null|ansi|\\Device|  \\Device\\Null|\\Device\\Null',
    );
    expect(printWide('%wZ|%Z', u, z)).toBe('\\Device\\Null|ansi');
    expect(print('%wZ', unicodeString('', 0))).toBe('(null)');
    expect(print('%wZ', unicodeString('', 4))).toBe('');
  });

  it('NULL', () => {
    expect(print('%s|%S|%ws|%wZ|%Z|%8s|%.3s', 0, 0, 0, 0, 0, 0, 0)).toBe(
      '(null)|(null)|(null)|(null)|(null)|  (null)|(nu',
    );
  });

  it('characters', () => {
    expect(print('%c%C%hc%lc%wc|%3c|%-3c|', 65, 66, 67, 0x4e2d, 69, 70, 71)).toBe('ABC中E|  F|G  |');
    expect(printWide('%c%C%hc%lc', 0x4e2d, 66, 67, 0x4e2d)).toBe('中BC中');
  });

  it('UTF-8 and UTF-16 both ways', () => {
    const text = 'héllo 内核 😀';
    expect(print('%ws', wide(text))).toBe(text);
    expect(print('内核 %s', narrow(text))).toBe(`内核 ${text}`);
    expect(printWide('%S', narrow(text))).toBe(text);
    expect(print('%ws', wide('a\ud800b'))).toBe('a\ufffdb');
  });

  it('a precision bounds the read of an unterminated string', () => {
    const page = buffer(4096);
    u8.fill(0x78, page, page + 4096);
    expect(print('%.4s', page + 4092)).toBe('xxxx');
    expect(() => print('%s', page + 4092)).not.toThrow(RangeError);
  });
});

describe('the rest of the language', () => {
  it.each<[string, Argument[], string]>([
    ['100%%', [], '100%'],
    ['%y|%k', [], 'y|k'],
    ['%-5y', [], 'y'],
    ['%wz', [], 'z'],
    ['end%', [], 'end'],
    ['%', [], ''],
    ['a%nb%d', [0x1234, 5], 'ab5'],
    ['', [], ''],
  ])('%s', (text, args, expected) => {
    expect(print(text, ...args)).toBe(expected);
    expect(printWide(text, ...args)).toBe(expected);
  });

  it.each<[string, number, string]>([
    ['%f', 1.5, '1.500000'],
    ['%.2f', -2.005, '-2.00'],
    ['%.0f', 2.5, '3'],
    ['%#.0f', 1, '1.'],
    ['%10.3f|', 2.34567, '     2.346|'],
    ['%-10.1f|', 2.34567, '2.3       |'],
    ['%010.2f', -2.34567, '-000002.35'],
    ['%f', 1e22, '10000000000000000000000.000000'],
    ['%e', 12345.678, '1.234568e+04'],
    ['%.0e', 0.00012, '1e-04'],
    ['%E', 1e-300, '1.000000E-300'],
    ['%g', 100000, '100000'],
    ['%g', 1000000, '1e+06'],
    ['%g', 0.0001, '0.0001'],
    ['%g', 0.00001234, '1.234e-05'],
    ['%#g', 1, '1.00000'],
    ['%G', 1e20, '1E+20'],
    ['%.3g', 999.9, '1e+03'],
    ['%g', 0, '0'],
    ['%a', 1, '0x1.0000000000000p+0'],
    ['%.1a', -1.96875, '-0x2.0p+0'],
    ['%A', 10, '0X1.4000000000000P+3'],
    ['%f', Number.POSITIVE_INFINITY, 'inf'],
    ['%F', Number.NEGATIVE_INFINITY, '-INF'],
    ['%010e', Number.NaN, '       nan'],
    ['%+f', 0, '+0.000000'],
    ['%f', -0, '-0.000000'],
  ])('%s of %d', (text, value, expected) => {
    expect(print(text, d(value))).toBe(expected);
  });

  it('aligns doubles and 64-bit values to 8', () => {
    expect(print('%d %f %d %I64x', 1, d(2), 3, 4n)).toBe('1 2.000000 3 4');
  });

  it('does not pay for huge widths', () => {
    const to = buffer(16);
    expect(_snprintf(to, 8, narrow('%2000000000d'), argumentArea([1]))).toBe(-1);
    expect(readNarrow(to, 8)).toBe('        ');
  });

  it.each(['%s', '%S', '%ws', '%wZ', '%Z'])('a bad pointer of %s faults at the address', (text) => {
    for (const bad of [8, 0x9000000, 0x7ffff000, 0xffff0000]) {
      let fault: unknown;
      try {
        print(text, bad);
      } catch (error) {
        fault = error;
      }
      expect(fault).toBeInstanceOf(AccessFault);
      expect((fault as AccessFault).address >>> 0).toBe(bad);
    }
  });
});

describe('room', () => {
  it('_snprintf: -1 and no NUL when it does not fit', () => {
    const to = buffer(32);
    u8.fill(0x2e, to, to + 32);
    expect(_snprintf(to, 8, narrow('1234567'), 0)).toBe(7);
    expect(readNarrow(to, 9)).toBe('1234567\0.');
    expect(_snprintf(to, 7, narrow('ABCDEFG'), 0)).toBe(7);
    expect(readNarrow(to, 9)).toBe('ABCDEFG\0.');
    expect(_snprintf(to, 3, narrow('xyzw'), 0)).toBe(-1);
    expect(readNarrow(to, 9)).toBe('xyzDEFG\0.');
    expect(_snprintf(0, 0, narrow('%d'), argumentArea([12345]))).toBe(5);
    expect(_vscprintf(narrow('%d'), argumentArea([12345]))).toBe(5);
  });

  it('_snwprintf counts units', () => {
    const to = buffer(32);
    expect(_snwprintf(to, 4, wide('中文abc'), 0)).toBe(-1);
    expect(readWide(to, 5)).toBe('中文ab\0');
  });

  it('_s functions always terminate', () => {
    const to = buffer(32);
    expect(_snprintf_s(to, 4, -1, narrow('abcdef'), 0)).toBe(-1);
    expect(readNarrow(to, 4)).toBe('abc\0');
    expect(_snprintf_s(to, 4, 9, narrow('abcdef'), 0)).toBe(-1);
    expect(readNarrow(to, 1)).toBe('\0');
    expect(_snprintf_s(to, 8, 2, narrow('abcdef'), 0)).toBe(-1);
    expect(readNarrow(to, 3)).toBe('ab\0');
  });

  it('writing outside valid memory faults', () => {
    expect(() => sprintf(16, narrow('x'), 0)).toThrow(AccessFault);
  });
});
