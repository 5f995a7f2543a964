/** Where the host's own limits end: a full disk, one that cannot be written, too many files, what is no file. */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packagePath } from '../../kernel-host/image/root.js';
import { Folder, jsonLines } from './ntwasm.js';

const DRIVER = `#include <ntifs.h>
#include <ntstrsafe.h>
static UCHAR g_Data[65536];

static NTSTATUS Open(PCWSTR Name, ULONG Disposition, HANDLE *Handle) {
  UNICODE_STRING name;
  OBJECT_ATTRIBUTES attributes;
  IO_STATUS_BLOCK block;
  RtlInitUnicodeString(&name, Name);
  InitializeObjectAttributes(&attributes, &name, OBJ_CASE_INSENSITIVE | OBJ_KERNEL_HANDLE, NULL, NULL);
  return ZwCreateFile(Handle, GENERIC_READ | GENERIC_WRITE, &attributes, &block, NULL, FILE_ATTRIBUTE_NORMAL, 0,
                      Disposition, FILE_SYNCHRONOUS_IO_NONALERT, NULL, 0);
}

static void Fill(void) {
  HANDLE handle;
  IO_STATUS_BLOCK block;
  NTSTATUS status = Open(L"\\\\??\\\\C:\\\\big", FILE_OVERWRITE_IF, &handle);
  DbgPrint("created: 0x%08x\\n", status);
  if (!NT_SUCCESS(status)) return;
  for (int i = 0; i < 64 && NT_SUCCESS(status); i++)
    status = ZwWriteFile(handle, NULL, NULL, NULL, &block, g_Data, sizeof(g_Data), NULL, NULL);
  DbgPrint("written: 0x%08x\\n", status);
  ZwClose(handle);
}

static void OpenMany(void) {
  static HANDLE handles[300];
  WCHAR name[32];
  NTSTATUS status = STATUS_SUCCESS;
  int count = 0;
  for (; count < 300; count++) {
    RtlStringCbPrintfW(name, sizeof(name), L"\\\\??\\\\C:\\\\f%d", count);
    status = Open(name, FILE_OPEN_IF, &handles[count]);
    if (!NT_SUCCESS(status)) break;
  }
  DbgPrint("opened: 0x%08x\\n", status);
  while (count > 0) ZwClose(handles[--count]);
  if (NT_SUCCESS(Open(L"\\\\??\\\\C:\\\\f0", FILE_OPEN_IF, &handles[0]))) ZwClose(handles[0]);
  else DbgPrint("a handle is missing\\n");
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
  HANDLE handle;
  UNREFERENCED_PARAMETER(DriverObject);
  UNREFERENCED_PARAMETER(RegistryPath);
#if WHAT == 1
  Fill();
#elif WHAT == 2
  OpenMany();
#else
  DbgPrint("socket: 0x%08x\\n", Open(L"\\\\??\\\\C:\\\\socket", FILE_OPEN, &handle));
#endif
  (void)handle;
  (void)Fill;
  (void)OpenMany;
  return STATUS_UNSUCCESSFUL;
}
`;

let folder: Folder;
beforeAll(() => {
  folder = new Folder();
  folder.write('limits.c', DRIVER);
  mkdirSync(join(folder.path, 'disk'));
});
afterAll(() => folder.remove());

/** Runs the driver from a shell, after `setup` has set its limits. @returns what it prints */
function runAfter(setup: string, what: number, wrapper: readonly string[] = []): string[] {
  const main = packagePath('dist', 'kernel-host', 'cli', 'main.js');
  const command = `${setup} && exec '${process.execPath}' '${main}' run limits.c --json --drive C=./disk -D WHAT=${what}`;
  const [program = 'sh', ...args] = [...wrapper, 'sh', '-c', command];
  const { stdout } = spawnSync(program, args, { cwd: folder.path, encoding: 'utf8' });
  return jsonLines(stdout)
    .filter(({ type }) => type === 'print')
    .map(({ text }) => String(text).trimEnd());
}

test('too many files', () => {
  expect(runAfter('ulimit -n 120', 2)).toEqual(['opened: 0xc000011f']);
});

test('a socket', async () => {
  const server = createServer().listen(join(folder.path, 'disk', 'socket'));
  await new Promise((resolve) => server.once('listening', resolve));
  expect(runAfter('true', 3)).toEqual(['socket: 0xc0000022']);
  server.close();
});

/** A file system of one's own, in a name space of one's own: hosts may forbid either. */
const APART = ['unshare', '--map-root-user', '--mount'];
const [program = '', ...args] = [...APART, 'mount', '-t', 'tmpfs', 'none', '/mnt'];
const mayMount = spawnSync(program, args).status === 0;

test.runIf(mayMount)('a full disk', () => {
  expect(runAfter('mount -t tmpfs -o size=300k none disk', 1, APART)).toEqual([
    'created: 0x00000000',
    'written: 0xc000007f',
  ]);
});

test.runIf(mayMount)('a disk that cannot be written', () => {
  const setup = 'mount -t tmpfs none disk && mkdir disk/Windows && mount -o remount,ro disk';
  expect(runAfter(setup, 1, APART)).toEqual(['created: 0xc00000a2']);
});
