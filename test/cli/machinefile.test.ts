/** Machine files: what they come to, what is said of wrong ones, and a run from one. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findMachineFile, readMachineFile } from '../../kernel-host/cli/machinefile.js';
import { Folder } from './ntwasm.js';

let folder: Folder;

beforeAll(() => {
  folder = new Folder();
});

afterAll(() => {
  folder.remove();
});

function write(contents: unknown, name = 'ntwasm.json'): string {
  return join(folder.path, folder.write(name, typeof contents === 'string' ? contents : JSON.stringify(contents)));
}

/** @returns what is said of a machine file, without its path */
function mistake(contents: unknown): string {
  const path = write(contents, 'wrong.json');
  try {
    readMachineFile(path);
  } catch (error) {
    const { message } = error as Error;
    expect(message.split('\n').every((line) => line.startsWith(`${path}: `))).toBe(true);
    return message.replaceAll(`${path}: `, '');
  }
  return 'nothing';
}

test('everything it can say', () => {
  const at = (name: string): string => join(folder.path, name);
  const path = write({
    $schema: 'anything',
    drivers: ['bus.c', ['a.c', 'b.c'], { sources: 'svc.c', service: true }, { sources: ['upper.c'] }],
    programs: ['app.c', { sources: ['one.c', 'two.c'], arguments: ['x', 'y z'] }, { sources: 'child.c', start: false }],
    registry: ['start.reg'],
    drives: { D: 'disk', 'e:': '/tmp' },
    options: {
      cpus: 3,
      time: 'virtual',
      build: 'free',
      memory: '64M',
      limit: 5,
      for: 0.5,
      messageBox: 'yes',
      include: ['inc'],
      define: ['A=1'],
      stubMissing: true,
      quiet: true,
    },
  });
  expect(readMachineFile(path)).toEqual({
    drivers: [[at('bus.c')], [at('a.c'), at('b.c')], [at('upper.c')]],
    services: [[at('svc.c')]],
    programs: [
      { sources: [at('app.c')], args: [] },
      { sources: [at('one.c'), at('two.c')], args: ['x', 'y z'], start: true },
      { sources: [at('child.c')], args: [], start: false },
    ],
    flags: {
      cpus: 3,
      time: 'virtual',
      free: true,
      memory: 64 * 2 ** 20,
      limit: 5,
      for: 0.5,
      messagebox: 'yes',
      include: [at('inc')],
      define: ['A=1'],
      stubMissing: true,
      quiet: true,
      registry: [at('start.reg')],
      drive: { D: at('disk'), E: '/tmp' },
    },
  });
});

describe('what is wrong is said with its key', () => {
  test.each([
    ['not JSON', '{\n  "drivers": [\n    "a.c",,\n  ]\n}', /^line 3, column 11: /],
    ['nothing at all', '', /^line 1, column 1: /],
    ['no drivers', {}, /^drivers: /],
    ['an empty list', { drivers: [] }, /^drivers: /],
    ['a number for a source', { drivers: ['a.c', 5] }, /^drivers\[1\]: /],
    [
      'a key that is not known',
      { drivers: ['a.c'], program: ['b.c'] },
      /^no such key: program; did you mean programs\?$/,
    ],
    [
      'an option that is not known',
      { drivers: ['a.c'], options: { cpu: 2 } },
      /^options: no such key: cpu; did you mean cpus\?$/,
    ],
    [
      'a key of a program',
      { drivers: ['a.c'], programs: [{ sources: 'b.c', args: [] }] },
      /^programs\[0\]: no such key: args/,
    ],
    ['an option out of range', { drivers: ['a.c'], options: { cpus: 99 } }, /^options\.cpus: .*24/],
    [
      'a choice that there is not',
      { drivers: ['a.c'], options: { time: 'fast' } },
      /^options\.time: .*"real"\|"virtual"/,
    ],
    ['a size', { drivers: ['a.c'], options: { memory: 'much' } }, /^options\.memory: /],
    ['a drive', { drivers: ['a.c'], drives: { disk: '.' } }, /^drives\.disk: |^drives/],
    ['two mistakes', { drivers: ['a.c'], options: { cpus: 0, limit: -1 } }, /^options\.cpus: .*\noptions\.limit: /],
  ])('%s', (_name, contents, expected) => {
    expect(mistake(contents)).toMatch(expected);
  });
});

test('is found by its name, or in the folder that is named', () => {
  write({ drivers: ['a.c'] });
  expect(findMachineFile([folder.path])).toBe(join(folder.path, 'ntwasm.json'));
  expect(findMachineFile(['some.json'])).toBe('some.json');
  expect(findMachineFile(['driver.c'])).toBeUndefined();
  expect(findMachineFile([folder.path, 'other.c'])).toBeUndefined();
});

const DRIVER = `#include <ntddk.h>
static VOID Unload(PDRIVER_OBJECT Driver) { DbgPrint("%wZ out\\n", &Driver->DriverName); }
NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path) {
  (void)Path;
  Driver->DriverUnload = Unload;
  DbgPrint("%wZ in, %u\\n", &Driver->DriverName, NUMBER);
  return STATUS_SUCCESS;
}`;

test('runs drivers in order, a program of several sources with its arguments, and one that it starts', async () => {
  mkdirSync(join(folder.path, 'machine', 'programs'), { recursive: true });
  folder.write('machine/one.c', DRIVER);
  folder.write('machine/two.c', DRIVER);
  folder.write(
    'machine/programs/main.c',
    `#include <windows.h>
    #include <stdio.h>
    int answer(void);
    int main(int argc, char **argv) {
      STARTUPINFOA start = {sizeof start};
      PROCESS_INFORMATION child;
      DWORD code = 0;
      printf("%d %s %d\\n", argc, argv[1], answer());
      if (!CreateProcessA("helper.exe", NULL, NULL, NULL, FALSE, 0, NULL, NULL, &start, &child)) return 1;
      WaitForSingleObject(child.hProcess, INFINITE);
      GetExitCodeProcess(child.hProcess, &code);
      printf("helper %lu, box %d\\n", code, MessageBoxA(NULL, "sure?", "ask", MB_YESNO));
      return 0;
    }`,
  );
  folder.write('machine/programs/answer.c', 'int answer(void) { return 42; }');
  folder.write(
    'machine/ntwasm.json',
    JSON.stringify({
      drivers: ['one.c', { sources: ['two.c'] }],
      programs: [
        { sources: ['programs/main.c', 'programs/answer.c'], arguments: ['two words'] },
        { sources: ['programs/helper.c'], start: false },
      ],
      options: { define: ['NUMBER=5'], messageBox: 'no', build: 'free' },
    }),
  );
  const missing = await folder.run('run', 'machine');
  expect(missing).toMatchObject({ code: 2 });
  expect(missing.stderr).toContain('helper.c');
  folder.write('machine/programs/helper.c', 'int main(void) { return 7; }');
  const { code, stdout, stderr } = await folder.run('run', 'machine');
  expect(stderr).toBe('');
  expect(code).toBe(0);
  const texts = [
    '\\\\Driver\\\\one in, 5',
    '\\\\Driver\\\\two in, 5',
    '2 two words 42',
    'ask',
    'helper 7, box 7',
    'two out',
    'one out',
  ];
  expect(stdout).toMatch(new RegExp(texts.join('[^]*')));
});
