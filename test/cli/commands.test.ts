/** The other commands, and JSON output. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as drivers from './drivers.js';
import { Folder, jsonLines } from './ntwasm.js';

let folder: Folder;

beforeAll(() => {
  folder = new Folder();
  folder.write('hello.c', drivers.HELLO);
});

afterAll(() => {
  folder.remove();
});

test('--version and --help', async () => {
  expect((await folder.run('--version')).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  const { code, stdout } = await folder.run('run', '--help');
  expect(code).toBe(0);
  expect(stdout).toContain('Examples:');
});

test('--json: one object a line, the exit last', async () => {
  const { code, stdout } = await folder.run('run', 'hello.c', '--json');
  expect(code).toBe(0);
  const lines = jsonLines(stdout);
  expect(lines.map(({ type }) => type)).toEqual(['driver', 'print', 'driver', 'driver', 'print', 'driver', 'exit']);
  expect(lines[1]).toMatchObject({ type: 'print', number: 1, irql: 0, text: 'hello\nworld\n' });
  expect(lines.at(-1)).toMatchObject({
    type: 'exit',
    code: 0,
    reason: 'clean',
    prints: 2,
    drivers: [{ name: 'hello', unload: 'done' }],
  });
});

test('--json: a bug check', async () => {
  folder.write('irql.c', drivers.WAIT_AT_DISPATCH);
  const { code, stdout } = await folder.run('run', 'irql.c', '--json');
  expect(code).toBe(3);
  const [bugcheck, exit] = jsonLines(stdout).slice(-2);
  expect(bugcheck).toMatchObject({ type: 'bugcheck', code: 0xa, name: 'IRQL_NOT_LESS_OR_EQUAL', irql: 2 });
  expect(bugcheck?.stack).toMatchObject([
    { image: 'nt', functionName: 'KeWaitForSingleObject' },
    { image: 'irql', functionName: 'Wait', line: 5 },
    { image: 'irql', functionName: 'DriverEntry' },
  ]);
  expect(exit).toMatchObject({ type: 'exit', code: 3, reason: 'bugcheck' });
});

test('--json: a user’s mistake', async () => {
  const { code, stdout, stderr } = await folder.run('run', 'nowhere.c', '--json');
  expect(code).toBe(2);
  expect(stderr).toBe('');
  expect(jsonLines(stdout)).toMatchObject([
    { type: 'error', message: 'nowhere.c: no such file or folder' },
    { type: 'exit', code: 2, reason: 'usage' },
  ]);
});

test('build writes what run loads, source lines and all', async () => {
  folder.write('irql.c', drivers.WAIT_AT_DISPATCH);
  const built = await folder.run('build', 'irql.c', '-o', 'built.wasm');
  expect(built).toMatchObject({ code: 0, stderr: '' });
  expect(built.stdout).toMatch(/^built\.wasm: [\d,]+ bytes, checked build of irql\n$/);
  const { code, stdout } = await folder.run('run', 'built.wasm');
  expect(code).toBe(3);
  expect(stdout).toMatch(/Wait +irql\.c:5/);
});

test('inspect lists imports with their support, exports and layout', async () => {
  const { code, stdout } = await folder.run('inspect', 'hello.c');
  expect(code).toBe(0);
  expect(stdout).toMatch(/DbgPrint +full/);
  expect(stdout).toMatch(/DriverEntry +function/);
  expect(stdout).toMatch(/data +\d[\d,]* bytes, any address/);
  const inspection: unknown = JSON.parse((await folder.run('inspect', 'hello.c', '--json')).stdout);
  expect(inspection).toMatchObject({ name: 'hello', language: 'c', build: 'checked', layout: { relocatable: true } });
});

test('inspect --wat disassembles', async () => {
  expect((await folder.run('inspect', 'hello.c', '--free', '--wat')).stdout).toMatch(
    /^\(module[\s\S]*call \$\S*DbgPrint/,
  );
});

test('exports lists every name in three formats, and an object a line', async () => {
  expect((await folder.run('exports')).stdout).toMatch(/KeSetEvent/);
  expect((await folder.run('exports', '--format', 'tsv')).stdout).toMatch(/\nKeSetEvent\t/);
  const lines = (await folder.run('exports', '--json')).stdout.trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line).name)).toContain('KeSetEvent');
  const names: unknown = JSON.parse((await folder.run('exports', '--format', 'json')).stdout);
  expect(names).toEqual(expect.arrayContaining([expect.objectContaining({ name: 'KeSetEvent', support: 'full' })]));
});
