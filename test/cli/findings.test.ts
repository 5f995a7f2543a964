/** Which findings are told, and which lines shown with them: suppressions, and sources that have changed since the build. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Folder, jsonLines } from './ntwasm.js';

const folder = new Folder();
afterAll(() => folder.remove());

const DRIVER = `#include <ntddk.h>
static __attribute__((noinline)) PVOID Fill(ULONG Bytes) { return ExAllocatePoolWithTag(NonPagedPool, Bytes, 'lliF'); }
static VOID Unload(PDRIVER_OBJECT DriverObject) { UNREFERENCED_PARAMETER(DriverObject); }
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
  UNREFERENCED_PARAMETER(RegistryPath);
  DriverObject->DriverUnload = Unload;
  ExAllocatePoolWithTag(NonPagedPool, 10, 'emaS'); // ntwasm:ignore pool
  /* kept for ever: ntwasm:ignore thread, pool */
  ExAllocatePoolWithTag(NonPagedPool, 20, 'vobA');
  ExAllocatePoolWithTag(NonPagedPool, 30, 'rehO'); // ntwasm:ignore data-race
  Fill(40);
  return STATUS_SUCCESS;
}
`;

interface Run {
  readonly code: number | null;
  readonly tags: (string | undefined)[];
  readonly notes: string[];
}

async function run(...options: string[]): Promise<Run> {
  const { code, stdout } = await folder.run('run', 'driver.c', '--json', ...options);
  const lines = jsonLines(stdout);
  const findings = lines
    .filter(({ type }) => type === 'finding')
    .map(({ message }) => /'(....)'/.exec(String(message))?.[1]);
  return {
    code,
    tags: findings.sort(),
    notes: lines.filter(({ type }) => type === 'note').map(({ text }) => String(text)),
  };
}

beforeAll(async () => {
  folder.write('driver.c', DRIVER);
  folder.write('fill.txt', '# known\npool driver!Fi*   # a cache\n\n');
  folder.write('all.txt', '* DriverEntry\n');
  await run();
}, 120_000);

describe('suppressions', () => {
  test('a comment with the rule, on the line or above it', async () => {
    expect(await run()).toEqual({ code: 4, tags: ['Fill', 'Oher'], notes: ['2 findings suppressed'] });
  });

  test('a rule and a function of a file', async () => {
    expect(await run('--suppress', 'fill.txt')).toEqual({ code: 4, tags: ['Oher'], notes: ['3 findings suppressed'] });
    expect(await run('--suppress', 'fill.txt', '--suppress', 'all.txt')).toMatchObject({ code: 0, tags: [] });
  });

  test.each([
    ['pool', "file.txt:1: give a rule and a function, such as 'data-race driver!Count'"],
    ['\npoll Fill', "file.txt:2: there is no rule 'poll'"],
  ])('a file with %j is one clear message', async (text, message) => {
    folder.write('file.txt', text);
    const { code, stderr } = await folder.run('run', 'driver.c', '--suppress', 'file.txt');
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});

test('a source that has changed since the build: its lines are not shown', async () => {
  const source = DRIVER.replace('return STATUS_SUCCESS;', 'KeBugCheckEx(0xE2, 0, 0, 0, 0); /* stops */');
  folder.write('moved.c', source);
  await folder.run('build', 'moved.c', '-o', 'moved.wasm');
  const shown = (await folder.run('run', 'moved.wasm')).stdout;
  expect(shown).toContain('/* stops */');
  expect(shown).not.toContain('has changed');
  folder.write('moved.c', `// a line more\n${source}`);
  const { stdout } = await folder.run('run', 'moved.wasm');
  expect(stdout).toContain('(this file has changed since the driver was built: its lines are not shown)');
  expect(stdout).not.toContain('/* stops */');
});
