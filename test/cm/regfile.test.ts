/** `.reg` files: every form of value read and written back, both encodings, and what is wrong with bad ones. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decodeRegFile, parseRegFile } from '../../kernel-host/cm/regfile.js';
import { encodeRegFile } from '../../kernel-host/cm/regprint.js';
import { Machine, type Registry, RegistryFileError } from '../../kernel-host/index.js';

const HEADER = 'Windows Registry Editor Version 5.00';
const KEY = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Test';

let machine: Machine;
let registry: Registry;

beforeAll(async () => {
  machine = await Machine.boot({ cpus: 1 });
  registry = machine.registry;
});

afterAll(() => machine.dispose());

function file(...lines: string[]): string {
  return [HEADER, '', ...lines, ''].join('\r\n');
}

const EVERYTHING = file(
  '; a comment',
  `[${KEY}]`,
  '@="the key\'s own"',
  '"text"="a \\"quoted\\" path: C:\\\\Windows"   ; behind it',
  '"two lines"="first',
  'second"',
  '"word"=dword:0000002a ; forty-two',
  '"bytes"=hex:01,02,\\',
  '  03,04,\\',
  '  05',
  '"none"=hex(0):',
  '"expand"=hex(2):25,00,41,00,25,00,00,00',
  '"big"=hex(5):00,00,01,02',
  '"multi"=hex(7):61,00,00,00,62,00,63,00,00,00,00,00',
  '"long"=hex(b):88,77,66,55,44,33,22,11',
  '"own"=hex(12345678):ff',
  '',
  `[${KEY}\\Sub [with] brackets]`,
  '"é"="ü"',
);

describe('.reg files', () => {
  test('every type of value', () => {
    registry.import(EVERYTHING);
    expect(Object.fromEntries(registry.values(KEY).map(({ name, type, data }) => [name, [type, data]]))).toEqual({
      '': [1, "the key's own"],
      text: [1, 'a "quoted" path: C:\\Windows'],
      'two lines': [1, 'first\r\nsecond'],
      word: [4, 42],
      bytes: [3, new Uint8Array([1, 2, 3, 4, 5])],
      none: [0, new Uint8Array()],
      expand: [2, '%A%'],
      big: [5, 0x102],
      multi: [7, ['a', 'bc']],
      long: [11, 0x1122334455667788n],
      own: [0x12345678, new Uint8Array([255])],
    });
    expect(registry.get(`${KEY}\\Sub [with] brackets`, 'É')).toBe('ü');
  });

  test.each([
    ['UTF-16', encodeRegFile(EVERYTHING)],
    ['UTF-16 without a mark', Buffer.from(EVERYTHING, 'utf16le')],
    ['UTF-8', Buffer.from(EVERYTHING)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${EVERYTHING}`)],
    ['UTF-8 with line feeds', Buffer.from(EVERYTHING.replaceAll('\r\n', '\n').replace('first\n', 'first\r\n'))],
  ])('%s', (_, bytes) => {
    const edits = parseRegFile(decodeRegFile(bytes, 'a.reg'), 'a.reg');
    expect(edits).toEqual(parseRegFile(EVERYTHING, 'a.reg'));
    expect(edits).toHaveLength(14);
  });

  test('deletes keys and values', () => {
    registry.import(file(`[${KEY}\\Gone\\Below]`, '"a"=dword:1', '"b"=dword:2'));
    registry.import(file(`[${KEY}\\Gone\\Below]`, '"A"=-', '"missing"=-'));
    expect(registry.values(`${KEY}\\Gone\\Below`).map(({ name }) => name)).toEqual(['b']);
    registry.import(file(`[-${KEY}\\Gone]`, `[-${KEY}\\Never]`));
    expect(registry.has(`${KEY}\\Gone`)).toBe(false);
  });

  test('what is written reads back the same', () => {
    registry.import(EVERYTHING);
    const before = registry.values(KEY);
    const text = registry.export(KEY);
    registry.delete(KEY);
    registry.import(text);
    expect(registry.values(KEY)).toEqual(before);
    expect(registry.export(KEY)).toBe(text);
  });

  test('the whole registry reads back the same', () => {
    const text = registry.export();
    registry.import(text);
    expect(registry.export()).toBe(text);
  });

  test('lines are folded as regedit folds them', () => {
    registry.set(KEY, 'folded', new Uint8Array(40));
    const lines = registry.export(KEY).split('\r\n');
    const at = lines.findIndex((line) => line.startsWith('"folded"='));
    expect(lines[at]).toMatch(/^"folded"=hex:(00,)+\\$/);
    expect(lines[at]?.length).toBeLessThanOrEqual(80);
    expect(lines[at + 1]).toMatch(/^ {2}(00,)*00$/);
  });

  test('any value survives', () => {
    const value = fc.record({
      name: fc.string({ minLength: 0, maxLength: 12, unit: 'binary' }).filter((name) => !/[\0\r\n\\]$/.test(name)),
      type: fc.oneof(fc.constantFrom(0, 1, 2, 3, 4, 5, 7, 11), fc.nat()),
      bytes: fc.uint8Array({ maxLength: 200 }),
    });
    const texts = fc.array(value, { maxLength: 8 });
    fc.assert(
      fc.property(texts, (values) => {
        registry.delete(`${KEY}\\Any`);
        registry.create(`${KEY}\\Any`);
        for (const { name, type, bytes } of values) registry.set(`${KEY}\\Any`, name, bytes, type);
        const before = registry.values(`${KEY}\\Any`);
        const text = decodeRegFile(encodeRegFile(registry.export(`${KEY}\\Any`)), 'any.reg');
        registry.delete(`${KEY}\\Any`);
        registry.import(text, 'any.reg');
        expect(registry.values(`${KEY}\\Any`)).toEqual(before);
      }),
      { numRuns: 150 },
    );
  });

  test.each([
    ['no header', '[HKEY_LOCAL_MACHINE\\x]', 1, /begins with/],
    ['nothing at all', '', 1, /begins with/],
    ['the old header', 'REGEDIT4\r\n', 1, /version 4/],
    ['no root', file('[HKEY_MINE\\x]'), 3, /'HKEY_MINE' is no root/],
    ['no bracket', file('[HKEY_LOCAL_MACHINE\\x'), 3, /'\]' is missing/],
    ['behind a bracket', file('[HKEY_LOCAL_MACHINE\\x] y'), 3, /stands behind/],
    ['an empty part', file('[HKEY_LOCAL_MACHINE\\a\\\\b]'), 3, /empty part/],
    ['a value first', file('"a"="b"'), 3, /before the first key/],
    ['a value of a deleted key', file(`[-${KEY}\\x]`, '"a"="b"'), 4, /deleted/],
    ['no sign', file(`[${KEY}]`, '"a" "b"'), 4, /'='/],
    ['an open text', file(`[${KEY}]`, '', '"a"="b'), 5, /closing quote/],
    ['a bad escape', file(`[${KEY}]`, '"a"="C:\\Windows"'), 4, /written/],
    ['a bad number', file(`[${KEY}]`, '"a"=dword:123456789'), 4, /hexadecimal/],
    ['no number', file(`[${KEY}]`, '"a"=dword:'), 4, /hexadecimal/],
    ['a bad byte', file(`[${KEY}]`, '"a"=hex:01,\\', '  0g'), 5, /'0g' is no byte/],
    ['bytes cut short', file(`[${KEY}]`, '"a"=hex:01,\\'), 4, /go on/],
    ['a type that is none', file(`[${KEY}]`, '"a"=hex(x):01'), 4, /no text/],
    ['data that is none', file(`[${KEY}]`, '"a"=text'), 4, /no text/],
    ['a line that is none', file(`[${KEY}]`, 'a=b'), 4, /no key, value or comment/],
  ])('%s: the line is named, and nothing is imported', (_, text, line, message) => {
    const before = registry.export();
    let error: unknown;
    try {
      registry.import(text, 'bad.reg');
    } catch (caught) {
      error = caught;
    }
    expect(error).toBeInstanceOf(RegistryFileError);
    expect(error).toMatchObject({ line, file: 'bad.reg', message: expect.stringMatching(message) });
    expect(registry.export()).toBe(before);
  });

  test('a mistake at the end undoes nothing, since nothing was done', () => {
    const text = file(`[${KEY}\\Half]`, '"a"=dword:1', '"b"=dword:x');
    expect(() => registry.import(text, 'half.reg')).toThrow(/half\.reg:5/);
    expect(registry.has(`${KEY}\\Half`)).toBe(false);
  });

  test('the root of a hive is not deleted, and nothing else is done', () => {
    const text = file(`[${KEY}\\Half]`, '[-HKEY_LOCAL_MACHINE\\SOFTWARE]');
    expect(() => registry.import(text, 'root.reg')).toThrow(/root\.reg:4: .*cannot be deleted/);
    expect(registry.has(`${KEY}\\Half`)).toBe(false);
  });

  test.each([
    ['bytes that are no UTF-8', Buffer.from([0x57, 0xff, 0xff]), /not valid UTF-8/],
    ['UTF-16 with the high byte first', Buffer.from([0xfe, 0xff, 0, 0x57]), /high byte first/],
    ['UTF-16 cut in a character', Buffer.from([0xff, 0xfe, 0x57]), /cut in the middle/],
  ])('%s', (_, bytes, message) => {
    expect(() => decodeRegFile(bytes, 'bad.reg')).toThrow(message);
  });
});

describe('the registry of the library', () => {
  test('gets what was set, in any case, by any root', () => {
    registry.set('HKLM\\Software\\Test\\Lib', 'Number', 5);
    registry.set('HKLM\\Software\\Test\\Lib', 'Big', 5n);
    registry.set('HKLM\\Software\\Test\\Lib', 'Texts', ['a', 'b']);
    registry.set('HKLM\\Software\\Test\\Lib', 'Path', '%x%', 'expand_sz');
    expect(registry.get('\\Registry\\Machine\\SOFTWARE\\test\\LIB', 'NUMBER')).toBe(5);
    expect(registry.get('hklm\\software\\test\\lib', 'big')).toBe(5n);
    expect(registry.value('HKLM\\Software\\Test\\Lib', 'Path')).toMatchObject({ type: 2, typeName: 'expand_sz' });
    expect(registry.get('HKLM\\Software\\Test\\Lib', 'Texts')).toEqual(['a', 'b']);
    expect(registry.keys('HKLM\\Software\\Test')).toContain('Lib');
    expect(registry.get('HKLM\\Software\\Test\\Lib', 'None')).toBeUndefined();
    expect(registry.delete('HKLM\\Software\\Test\\Lib', 'Big')).toBe(true);
    expect(registry.delete('HKLM\\Software\\Test\\Lib', 'Big')).toBe(false);
  });

  test('has what every Windows has', () => {
    expect(registry.get('HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion', 'SystemRoot')).toBe('C:\\Windows');
    expect(registry.get('HKLM\\SYSTEM\\CurrentControlSet\\Control\\ComputerName\\ComputerName', 'ComputerName')).toBe(
      'NTWASM',
    );
    expect(registry.has('HKCU\\Environment')).toBe(true);
  });

  test('says what it cannot do', () => {
    expect(() => registry.get('Software\\x', 'y')).toThrow(RangeError);
    expect(() => registry.set(KEY, 'x', 2 ** 33)).toThrow(RangeError);
    expect(() => registry.set(KEY, 'x', 'text', 'dword')).toThrow(TypeError);
    expect(() => registry.delete('HKLM\\SOFTWARE')).toThrow(RangeError);
  });
});
