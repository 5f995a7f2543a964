/** The registry on the command line: files in and out, one that stays, and the sample that reads its parameters. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packagePath } from '../../kernel-host/image/root.js';
import { Folder, jsonLines } from './ntwasm.js';

const SAMPLES = { c: 'c/parameters.c', AssemblyScript: 'assemblyscript/parameters.ts' } as const;
const SETTINGS = packagePath('guest', 'samples', 'parameters.reg');

let folder: Folder;
beforeAll(() => {
  folder = new Folder();
});
afterAll(() => folder.remove());

function prints(stdout: string): string[] {
  return jsonLines(stdout)
    .filter(({ type }) => type === 'print')
    .map(({ text }) => String(text).trimEnd());
}

describe.each(Object.entries(SAMPLES))('a driver in %s', (language, file) => {
  const sample = packagePath('guest', 'samples', ...file.split('/'));

  test('reads its parameters, and finds what it left the last time', { timeout: 120_000 }, async () => {
    const hive = join(folder.path, `${language}.hive`);
    const out = join(folder.path, `${language}.reg`);
    const options = ['--json', '--cpus', '2', '--hive', hive];
    const first = await folder.run('run', sample, ...options, '--registry', SETTINGS);
    expect(prints(first.stdout).sort()).toEqual(
      ['every 250 ms: good morning', 'name 1: Ada', 'name 2: Grace', 'start number 1', 'unloaded'].sort(),
    );
    const second = await folder.run('run', sample, ...options, '--registry-out', out);
    expect(prints(second.stdout)).toContain('every 250 ms: good morning');
    expect(prints(second.stdout)).toContain('start number 2');
    expect([first.code, second.code]).toEqual([0, 0]);
    const text = readFileSync(out).toString('utf16le');
    expect(text).toContain('[HKEY_LOCAL_MACHINE\\SYSTEM\\ControlSet001\\Services\\parameters\\Parameters]\r\n');
    expect(text).toContain('"Starts"=dword:00000002\r\n');
  });
});

test('a file that is not there ends the run before it begins', async () => {
  const sample = packagePath('guest', 'samples', 'c', 'parameters.c');
  const { code, stderr } = await folder.run('run', sample, '--registry', 'none.reg');
  expect(stderr.trim()).toBe('none.reg: no such file or directory');
  expect(code).toBe(2);
});

test.each([
  [
    'a bad line',
    'Windows Registry Editor Version 5.00\n\n[HKLM\\SOFTWARE\\X]\n"a"=dword:zz\n',
    /bad\.reg:4: dword takes/,
  ],
  ['no header', '"a"=dword:1\n', /bad\.reg:1: a registry file begins/],
])('%s in a file ends the run before it begins', { timeout: 60_000 }, async (_, text, message) => {
  const file = folder.write('bad.reg', text);
  const sample = packagePath('guest', 'samples', 'c', 'parameters.c');
  const { code, stderr, stdout } = await folder.run('run', sample, '--registry', file);
  expect(stderr + stdout).toMatch(message);
  expect(code).toBe(2);
});
