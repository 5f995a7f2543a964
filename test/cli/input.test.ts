/** What users get wrong: one clear message, exit code 2, and nothing of ours on show. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as drivers from './drivers.js';
import { Folder } from './ntwasm.js';

let folder: Folder;

beforeAll(() => {
  folder = new Folder();
  folder.write('hello.c', drivers.HELLO);
});

afterAll(() => {
  folder.remove();
});

/** Runs and expects exit code 2 without a stack trace. @returns what was said */
async function refused(...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await folder.run(...args);
  expect(code).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).not.toMatch(/\n\s+at /);
  return stderr;
}

describe('sources', () => {
  test('missing file', async () => {
    expect(await refused('run', 'nowhere.c')).toBe('nowhere.c: no such file or folder\n');
  });

  test('unknown extension', async () => {
    folder.write('driver.sys', 'MZ');
    expect(await refused('run', 'driver.sys')).toMatch(/^driver\.sys: unknown kind of file; .*\n$/);
  });

  test('syntax error: the compiler’s own words, with the file as the user named it', async () => {
    folder.write('syntax.c', drivers.SYNTAX_ERROR);
    expect(await refused('run', 'syntax.c')).toMatch(/^syntax\.c:2:\d+: error: expected ';'/);
  });

  test('no DriverEntry', async () => {
    folder.write('noentry.c', drivers.NO_ENTRY);
    expect(await refused('run', 'noentry.c')).toMatch(/^noentry: there is no DriverEntry/);
  });

  test('unresolved import: the nearest name', async () => {
    folder.write('unresolved.c', drivers.UNRESOLVED);
    expect(await refused('run', 'unresolved.c')).toMatch(/KeSetEvnt: .*KeSetEvent/);
  });

  test('corrupt .wasm', async () => {
    folder.write('corrupt.wasm', new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 1, 0x7f]));
    expect(await refused('run', 'corrupt.wasm')).toMatch(/corrupt WebAssembly module/);
    folder.write('text.wasm', 'not a module');
    expect(await refused('run', 'text.wasm')).toMatch(/not a WebAssembly module/);
  });
});

describe('arguments', () => {
  test.each([
    [['run', 'hello.c', '--cpus', '0'], /--cpus/],
    [['run', 'hello.c', '--cpus', '999'], /cpus must be a whole number from 1 to/],
    [['run', 'hello.c', '--memory', 'lots'], /--memory/],
    [['run', 'hello.c', '--memory', '1K'], /memory must be from/],
    [['run', 'hello.c', '--time', 'slow'], /real, virtual/],
    [['run', 'hello.c', '--limit', '-1'], /--limit/],
    [['run', 'hello.c', '-D', '3x'], /NAME or NAME=value/],
    [['run'], /sources/],
    [['run', 'hello.c', '--tiem'], /Did you mean --time/],
    [['rum', 'hello.c'], /Did you mean run/],
    [['build', 'hello.c'], /--output/],
    [['build', 'hello.c', '-o', 'no/such/folder/x.wasm'], /cannot be written/],
    [['exports', '--format', 'xml'], /table, tsv, json/],
  ])('%j', async (args, message) => {
    expect(await refused(...args)).toMatch(message);
  });
});
