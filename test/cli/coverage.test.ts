/** `--coverage`: which lines and branches of a driver of two files and a header have run, and how often. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Folder } from './ntwasm.js';

const folder = new Folder();
afterAll(() => folder.remove());

const HEADER = `#include <ntddk.h>
static inline int Twice(int x) { return x + x; } /* twice */
int Other(int x);
`;
const MAIN = `#include "shared.h"
static LONG g_Count;
#define BOTH(a, b) ((a) && (b))
static VOID Worker(PVOID Context) { /* worker */
  for (int i = 0; i < 1000; i++) {
    InterlockedIncrement(&g_Count); /* often */
    if (BOTH(i & 1, Context != NULL)) {
      g_Count = 0; /* not */
    } else if (i == 5000) { /* half */
      DbgPrint("never\\n"); /* not */
    }
  }
  PsTerminateSystemThread(STATUS_SUCCESS); /* worker */
}
static NTSTATUS Unused(void) {
  return STATUS_SUCCESS; /* not */
}
static VOID Unload(PDRIVER_OBJECT DriverObject) { UNREFERENCED_PARAMETER(DriverObject); } /* once */
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
  DriverObject->DriverUnload = Unload; /* once */
  for (int i = 0; i < 4; i++) {
    HANDLE thread;
    if (NT_SUCCESS(PsCreateSystemThread(&thread, THREAD_ALL_ACCESS, NULL, NULL, NULL, Worker, NULL)))
      ZwClose(thread); /* worker */
  }
  if (Other(Twice(1)) != 1) return STATUS_UNSUCCESSFUL;
  return RegistryPath->Length == 0 ? Unused() : STATUS_SUCCESS; /* once */
}
`;
/** Its `__try` has it preprocessed before it is compiled. */
const OTHER = `#include "shared.h"

int Other(int x) {
  int i = Twice(x); /* once */
  __try {
    while (i-- > 0) Twice(i); /* around */
    ExRaiseStatus(STATUS_UNSUCCESSFUL); /* once */
  } __except (EXCEPTION_EXECUTE_HANDLER) {
    return 1; /* once */
  }
  return 0; /* not */
}
`;

/** Times that the lines with a mark have run. */
function timesOf(info: string, file: string, source: string, mark: string): (number | undefined)[] {
  const record = info.split('end_of_record\n').find((text) => text.includes(`${file}\n`)) ?? '';
  const times = new Map(
    [...record.matchAll(/^DA:(\d+),(\d+)$/gm)].map(([, line, count]) => [Number(line), Number(count)]),
  );
  const lines = source.split('\n').flatMap((text, index) => (text.includes(`/* ${mark} */`) ? [index + 1] : []));
  expect(lines).not.toEqual([]);
  return lines.map((line) => times.get(line));
}

describe.each([
  ['run', []],
  ['run, free', ['--free']],
])('%s', (_name, options) => {
  let info = '';
  let stdout = '';

  beforeAll(async () => {
    folder.write('shared.h', HEADER);
    folder.write('main.c', MAIN);
    folder.write('other.c', OTHER);
    ({ stdout } = await folder.run('run', 'main.c', 'other.c', '--coverage', 'out', ...options));
    info = readFileSync(join(folder.path, 'out', 'coverage.info'), 'utf8');
  }, 300_000);

  test('lines: as often as they ran, over all threads', () => {
    expect(timesOf(info, 'main.c', MAIN, 'often')).toEqual([4000]);
    expect(timesOf(info, 'main.c', MAIN, 'worker')).toEqual([4, 4, 4]);
    expect(timesOf(info, 'main.c', MAIN, 'once')).toEqual([1, 1, 1]);
    expect(timesOf(info, 'main.c', MAIN, 'not')).toEqual([0, 0, 0]);
  });

  test('lines of a unit with __try, and of a header in two units', () => {
    expect(timesOf(info, 'other.c', OTHER, 'once')).toEqual([1, 1, 1]);
    expect(timesOf(info, 'other.c', OTHER, 'around')).toEqual([5]);
    expect(timesOf(info, 'other.c', OTHER, 'not')).toEqual([0]);
    expect(timesOf(info, 'shared.h', HEADER, 'twice')).toEqual([6]);
  });

  test('branches and functions', () => {
    const line = MAIN.split('\n').findIndex((text) => text.includes('/* half */')) + 1;
    expect(info).toContain(`BRDA:${line},0,0,0\nBRDA:${line},0,1,4000\n`);
    expect(info).toMatch(/FNDA:4,Worker\nFNDA:0,Unused\n/);
  });

  test('our own headers are left out, and the user is told', () => {
    expect([...info.matchAll(/^SF:(.*)$/gm)].map(([, path = '']) => path)).toEqual(
      ['main.c', 'other.c', 'shared.h'].map((name) => join(folder.path, name)),
    );
    expect(stdout).toMatch(/note: coverage: lines \d+ of \d+ \(\d+ %\), branches .*out\/index\.html/);
  });

  test('the page needs nothing else', () => {
    const page = readFileSync(join(folder.path, 'out', 'index.html'), 'utf8');
    expect(page).toContain('<tr class="not"><td class="number">8</td><td class="number">0</td>');
    expect(page).toContain('never true');
    expect(page).not.toMatch(/<script|<link|src=|https?:/);
  });
});

const SCRIPT = `import { DbgPrint, DRIVER_OBJECT, fnptr, NTSTATUS, STATUS_SUCCESS, UNICODE_STRING } from "ntddk";

function sum(to: i32): i32 {
  let all = 0; /* twice */
  for (let i = 0; i < to; i++) {
    all += i; /* seven */
    if (i > 100) { /* half */
      all = 0; /* not */
    }
  }
  return all; /* twice */
}
function unused(): i32 {
  return 1; /* not */
}
export function DriverUnload(driver: DRIVER_OBJECT): void {
  DbgPrint("unload\\n"); /* once */
}
export function DriverEntry(driver: DRIVER_OBJECT, path: UNICODE_STRING): NTSTATUS {
  driver.DriverUnload = fnptr(DriverUnload);
  if (sum(3) + sum(4) == 0) return unused();
  return STATUS_SUCCESS; /* once */
}
`;

describe.each([
  ['AssemblyScript, checked', []],
  ['AssemblyScript, free', ['--free']],
])('%s', (_name, options) => {
  test('lines, branches and functions', async () => {
    folder.write('script.ts', SCRIPT);
    const { stdout, stderr } = await folder.run('run', 'script.ts', '--coverage', 'as', ...options);
    expect(stdout + stderr).toContain('note: coverage: lines');
    const counts = readFileSync(join(folder.path, 'as', 'coverage.info'), 'utf8');
    expect(timesOf(counts, 'script.ts', SCRIPT, 'twice')).toEqual([2, 2]);
    expect(timesOf(counts, 'script.ts', SCRIPT, 'seven')).toEqual([7]);
    expect(timesOf(counts, 'script.ts', SCRIPT, 'once')).toEqual([1, 1]);
    expect(timesOf(counts, 'script.ts', SCRIPT, 'not')[0]).toBe(0);
    const line = SCRIPT.split('\n').findIndex((text) => text.includes('/* half */')) + 1;
    expect(counts).toContain(`BRDA:${line},0,0,0\nBRDA:${line},0,1,7\n`);
    expect(counts).toContain('FNDA:2,sum\n');
  }, 120_000);
});

test('a folder that cannot be written is one message', async () => {
  folder.write('file', '');
  const { code, stderr } = await folder.run('run', 'main.c', 'other.c', '--coverage', 'file/out');
  expect(code).toBe(2);
  expect(stderr).toMatch(/^file\/out cannot be written: /);
});
