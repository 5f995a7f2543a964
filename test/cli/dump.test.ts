/** `--dump` and `ntwasm dump`: what was saved can be looked up, and what is no such file is said to be none. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packagePath } from '../../kernel-host/image/root.js';
import { Folder } from './ntwasm.js';

const folder = new Folder();
afterAll(() => folder.remove());

const DRIVER = `#include <ntddk.h>
KEVENT g_Event;
FAST_MUTEX g_Mutex;
PVOID g_Block;
PIRP g_Irp;
WCHAR g_Text[] = L"hello";
PVOID g_Pointers[2];
PDEVICE_OBJECT g_Device;
static VOID Worker(PVOID Context) {
  UNREFERENCED_PARAMETER(Context);
  ExAcquireFastMutex(&g_Mutex);
  KeWaitForSingleObject(&g_Event, Executive, KernelMode, FALSE, NULL); /* waits */
  PsTerminateSystemThread(STATUS_SUCCESS);
}
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
  HANDLE thread;
  LARGE_INTEGER time;
  UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\\\Device\\\\Dumped");
  UNREFERENCED_PARAMETER(RegistryPath);
  KeInitializeEvent(&g_Event, NotificationEvent, FALSE);
  ExInitializeFastMutex(&g_Mutex);
  IoCreateDevice(DriverObject, 0, &name, FILE_DEVICE_UNKNOWN, 0, FALSE, &g_Device);
  g_Block = ExAllocatePool2(POOL_FLAG_NON_PAGED, 100, 'pmuD'); /* pool */
  RtlCopyMemory(g_Block, "some text in pool", 18);
  g_Irp = IoAllocateIrp(2, FALSE);
  IoGetNextIrpStackLocation(g_Irp)->MajorFunction = IRP_MJ_READ;
  g_Pointers[0] = (PVOID)Worker;
  g_Pointers[1] = &g_Mutex;
  DbgPrint("about to stop %ws\\n", g_Text);
  PsCreateSystemThread(&thread, THREAD_ALL_ACCESS, NULL, NULL, NULL, Worker, NULL);
  time.QuadPart = -100000;
  while (IsListEmpty(&g_Event.Header.WaitListHead)) KeDelayExecutionThread(KernelMode, FALSE, &time);
  KeBugCheckEx(0xE2, 1, 2, 3, 4); /* stops */
}
`;
const lineOf = (mark: string): number => DRIVER.split('\n').findIndex((line) => line.includes(`/* ${mark} */`)) + 1;

let text = '';

/** All commands in one process: each takes the time of a start. */
const COMMANDS = [
  '!analyze',
  '!threads',
  '!locks',
  '!pool',
  '!pool Dump',
  '!irp poi(g_Irp)',
  '!object poi(driver!g_Device)',
  'dt nt!_KEVENT g_Event -r',
  'dt LIST_ENTRY',
  'db poi(g_Block) L20',
  'dd g_Event+4 L1',
  'dps g_Pointers L2',
  'du g_Text',
  'da poi(g_Block)',
  'lm',
  'x driver!g_*',
  '.prints',
  'db 0 L2',
];
const section = (command: string): string => text.split(`== ${command}\n`)[1]?.split('\n== ')[0] ?? '';

beforeAll(async () => {
  folder.write('driver.c', DRIVER);
  const { stdout } = await folder.run('verify', 'driver.c', '--verifier', 'deadlock', '--dump', 'driver.dmp');
  expect(stdout).toContain('ntwasm dump driver.dmp');
  const input = COMMANDS.map((command) => `.echo == ${command}\n${command}\n`).join('');
  const main = packagePath('dist', 'kernel-host', 'cli', 'main.js');
  const run = spawnSync(process.execPath, [main, 'dump', 'driver.dmp'], {
    cwd: folder.path,
    input: `${input}q\n`,
    encoding: 'utf8',
  });
  text = run.stdout;
}, 300_000);

describe('a saved machine', () => {
  test('!analyze: the report of the bug check', () => {
    expect(section('!analyze')).toContain('*** STOP: 0x000000E2 MANUALLY_INITIATED_CRASH');
    expect(section('!analyze')).toContain(`driver.c:${lineOf('stops')}`);
  });

  test('!threads: states, waits and stacks', () => {
    expect(section('!threads')).toMatch(/KTHREAD [0-9a-f]{8}\n {2}thread \d+ {2}Waiting/);
    expect(section('!threads')).toContain('waits for notification event g_Event');
    expect(section('!threads')).toContain(`driver.c:${lineOf('waits')}`);
  });

  test('!locks: who holds what', () => {
    expect(section('!locks')).toMatch(/holds FastMutex [0-9a-f]{8} g_Mutex\n {2}waits for notification event/);
  });

  test('!pool: by tag, and the blocks of a tag with their stacks', () => {
    expect(section('!pool')).toMatch(/Dump +1 +100\n/);
    expect(section('!pool Dump')).toContain('Dump  NonPagedNx, 100 bytes');
    expect(section('!pool Dump')).toContain(`driver.c:${lineOf('pool')}`);
  });

  test('!irp and !object', () => {
    expect(section('!irp poi(g_Irp)')).toMatch(/2 stacks, current 3[\s\S]*\[READ, 0 /);
    expect(section('!object poi(driver!g_Device)')).toMatch(
      /Type: Device\n[\s\S]*Name: \\Device\\Dumped\n[\s\S]*_DEVICE_OBJECT/,
    );
  });

  test('dt: layouts, and what is at an address', () => {
    expect(section('dt nt!_KEVENT g_Event -r')).toMatch(
      /nt!_KEVENT\n {3}\+0x000 Header[\s\S]*\+0x004 SignalState {6}: 0n0/,
    );
    expect(section('dt LIST_ENTRY')).toContain('nt!_LIST_ENTRY, 8 bytes\n   +0x000 Flink');
  });

  test('memory as bytes, words, texts and pointers', () => {
    expect(section('db poi(g_Block) L20')).toMatch(/73 6f 6d 65 20 74 65 78-74 .* {2}some text in poo\n/);
    expect(section('dd g_Event+4 L1')).toMatch(/^[0-9a-f]{8} {2}00000000/);
    expect(section('dps g_Pointers L2')).toMatch(/driver!Worker.*\n.* driver!g_Mutex/);
    expect(section('du g_Text')).toContain('"hello"');
    expect(section('da poi(g_Block)')).toContain('"some text in pool"');
    expect(section('db 0 L2')).toContain('?? ??');
  });

  test('images, variables, prints', () => {
    expect(section('lm')).toMatch(/[0-9a-f]{8} [0-9a-f]{8} {3}driver +driver, c, checked/);
    expect(section('x driver!g_*')).toMatch(/driver!g_Event \(16 bytes\)/);
    expect(section('.prints')).toContain('about to stop');
  });
});

describe('misuse', () => {
  const bytes = (): Buffer => readFileSync(join(folder.path, 'driver.dmp'));

  async function refused(name: string, contents: Buffer | string): Promise<string> {
    const { code, stderr } = await folder.run('dump', folder.write(name, contents), '!analyze');
    expect(code).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    return stderr;
  }

  test('a dump that is cut short', async () => {
    expect(await refused('cut.dmp', bytes().subarray(0, 5000))).toContain('cut.dmp is damaged or cut short');
    expect(await refused('head.dmp', bytes().subarray(0, 20))).toContain('head.dmp is damaged or cut short');
  });

  test('one of another version, and one of another build', async () => {
    const format = bytes();
    format.writeUInt32LE(99, 8);
    expect(await refused('format.dmp', format)).toContain('is a dump of another version (format 99, not 1)');
    const build = bytes();
    const at = build.indexOf('"kernel":"') + '"kernel":"'.length;
    build.write('0000', at);
    createHash('sha256').update(build.subarray(48)).digest().copy(build, 16);
    expect(await refused('build.dmp', build)).toContain('was written by another build of ntwasm');
  });

  test('what is no dump, and a file that is not there', async () => {
    expect(await refused('text.dmp', 'hello')).toContain('text.dmp is no dump of a machine');
    const { code, stderr } = await folder.run('dump', 'none.dmp');
    expect([code, stderr]).toEqual([2, 'none.dmp: no such file\n']);
  });

  test('a command, a type, an address that are none', async () => {
    for (const [command, message] of [
      ['!threds', "No command '!threds'; did you mean !threads?"],
      ['dt KEVNT', 'Symbol nt!_KEVNT not found; did you mean KEVENT?'],
      ['dd f0000000', "lies beyond the machine's memory"],
    ] as const) {
      const { code, stderr } = await folder.run('dump', 'driver.dmp', command);
      expect(code).toBe(2);
      expect(stderr).toContain(message);
    }
  });
});
