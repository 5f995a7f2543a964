/** Files and the host: nothing leaves the folder, what is copied is the same, what is appended is whole. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Machine } from '../../kernel-host/index.js';
import { outcome } from '../support/checks.js';
import { type RunResult, runDriver } from '../support/driver.js';
import { FILES_HEADER } from './header.js';

function folderOf(machine: Machine): string {
  return machine.drives[0]?.root ?? '';
}

const ESCAPES = `${FILES_HEADER}
#define PLAIN (SYNC | FILE_NON_DIRECTORY_FILE)
static VOID Body(VOID) {
  HANDLE handle;
  char bytes[16] = { 0 };
  CHECK_EQ("a link to a file outside", Try(L"\\\\??\\\\C:\\\\out.txt", GENERIC_READ, ALL, FILE_OPEN, PLAIN), STATUS_ACCESS_DENIED);
  CHECK_EQ("a link to a folder outside", Try(L"\\\\??\\\\C:\\\\out\\\\secret.txt", GENERIC_READ, ALL, FILE_OPEN, PLAIN), STATUS_ACCESS_DENIED);
  CHECK_EQ("nothing is made there", Try(L"\\\\??\\\\C:\\\\out\\\\new.txt", RW, ALL, FILE_OPEN_IF, PLAIN), STATUS_ACCESS_DENIED);
  CHECK_EQ("nor written over", Try(L"\\\\??\\\\C:\\\\out.txt", RW, ALL, FILE_OVERWRITE_IF, PLAIN), STATUS_ACCESS_DENIED);
  CHECK_EQ("nor deleted", Delete(L"\\\\??\\\\C:\\\\out\\\\secret.txt"), STATUS_ACCESS_DENIED);
  CHECK_EQ("the folder above", Try(L"\\\\??\\\\C:\\\\up\\\\x", RW, ALL, FILE_OPEN_IF, PLAIN), STATUS_ACCESS_DENIED);
  CHECK_EQ("a link that leads nowhere", Try(L"\\\\??\\\\C:\\\\nowhere", RW, ALL, FILE_OPEN_IF, PLAIN), STATUS_ACCESS_DENIED);
  CHECK_EQ("links in a circle", Try(L"\\\\??\\\\C:\\\\circle", RW, ALL, FILE_OPEN_IF, PLAIN), STATUS_ACCESS_DENIED);
  CHECK_EQ("a link within", Open(&handle, L"\\\\??\\\\C:\\\\INNER\\\\real.txt", GENERIC_READ, ALL, FILE_OPEN, PLAIN), STATUS_SUCCESS);
  Read(handle, bytes, 4, 0);
  CHECK("leads to its file", RtlCompareMemory(bytes, "real", 4) == 4);
  ZwClose(handle);
  CHECK_EQ("a FIFO", Try(L"\\\\??\\\\C:\\\\fifo", GENERIC_READ, ALL, FILE_OPEN, PLAIN), STATUS_ACCESS_DENIED);
  CHECK_EQ("a name that is none", Try(L"\\\\??\\\\C:\\\\a:b", GENERIC_READ, ALL, FILE_OPEN, PLAIN), STATUS_OBJECT_NAME_INVALID);
  Open(&handle, L"\\\\??\\\\C:\\\\Windows\\\\real.txt", RW, ALL, FILE_OPEN, PLAIN);
  CHECK_EQ("renaming through a link", Rename(handle, NULL, L"\\\\??\\\\C:\\\\out\\\\real.txt", TRUE), STATUS_ACCESS_DENIED);
  ZwClose(handle);
}
DRIVER_ENTRY(Body)`;

describe('a drive', () => {
  let result: RunResult;
  let outside: string;
  beforeAll(async () => {
    outside = fs.mkdtempSync(join(tmpdir(), 'ntwasm-test-'));
    fs.writeFileSync(join(outside, 'secret.txt'), 'secret');
    result = await runDriver(ESCAPES, {
      build: 'checked',
      prepare: (machine) => {
        const root = folderOf(machine);
        const link = (target: string, name: string): void => fs.symlinkSync(target, join(root, name));
        link(join(outside, 'secret.txt'), 'out.txt');
        link(outside, 'out');
        link('..', 'up');
        link('./gone', 'nowhere');
        link('./circle', 'circle');
        link('./Windows', 'inner');
        fs.writeFileSync(join(root, 'Windows', 'real.txt'), 'real');
        fs.writeFileSync(join(root, 'a:b'), '');
        execFileSync('mkfifo', [join(root, 'fifo')]);
      },
    });
  });
  afterAll(() => fs.rmSync(outside, { recursive: true }));

  test('is not left', () => {
    expect(outcome(result)).toBe('ran to its end');
    expect(result.prints.filter((line) => !line.startsWith('ok '))).toEqual([]);
    expect(result.prints.length).toBe(13);
    expect(fs.readdirSync(outside)).toEqual(['secret.txt']);
    expect(fs.readFileSync(join(outside, 'secret.txt'), 'utf8')).toBe('secret');
  });
});

/** As drivers of books copy: pieces at the file's own position, until its end. */
const COPY = `${FILES_HEADER}
#define PIECE 65536
static NTSTATUS Copy(PCWSTR From, PCWSTR To) {
  HANDLE source, target;
  NTSTATUS status = Open(&source, From, GENERIC_READ, FILE_SHARE_READ, FILE_OPEN, SYNC | FILE_NON_DIRECTORY_FILE);
  if (!NT_SUCCESS(status)) return status;
  status = Open(&target, To, GENERIC_WRITE, 0, FILE_OVERWRITE_IF, SYNC | FILE_NON_DIRECTORY_FILE);
  PUCHAR piece = ExAllocatePoolWithTag(PagedPool, PIECE, 'ypoC');
  LARGE_INTEGER offset = { 0 };
  while (NT_SUCCESS(status)) {
    status = ZwReadFile(source, NULL, NULL, NULL, &g_Block, piece, PIECE, &offset, NULL);
    if (!NT_SUCCESS(status)) break;
    ULONG bytes = (ULONG)g_Block.Information;
    status = ZwWriteFile(target, NULL, NULL, NULL, &g_Block, piece, bytes, &offset, NULL);
    offset.QuadPart += bytes;
  }
  ExFreePoolWithTag(piece, 'ypoC');
  ZwClose(source);
  ZwClose(target);
  return status == STATUS_END_OF_FILE ? STATUS_SUCCESS : status;
}
static VOID Body(VOID) {
  WCHAR from[] = L"\\\\??\\\\C:\\\\from0", to[] = L"\\\\??\\\\C:\\\\to0";
  for (int i = 0; i < 6; i++) {
    from[11] = (WCHAR)(L'0' + i);
    to[9] = (WCHAR)(L'0' + i);
    CHECK_EQ("copied", Copy(from, to), STATUS_SUCCESS);
  }
}
DRIVER_ENTRY(Body)`;

test('copies are the same for all sizes', async () => {
  const sizes = [0, 1, 4095, 4096, 4097, 50 * 2 ** 20];
  const digest = (path: string): string => createHash('sha256').update(fs.readFileSync(path)).digest('hex');
  const result = await runDriver(COPY, {
    prepare: (machine) => {
      for (const [index, size] of sizes.entries()) {
        const bytes = Buffer.alloc(size);
        for (let at = 0; at + 4 <= size; at += 4) bytes.writeInt32LE(Math.imul(at + index, 0x9e3779b1), at);
        fs.writeFileSync(join(folderOf(machine), `from${index}`), bytes);
      }
    },
    inspect: (machine) => {
      for (const index of sizes.keys()) {
        const path = join(folderOf(machine), `to${index}`);
        expect(fs.statSync(path).size).toBe(sizes[index]);
        expect(digest(path)).toBe(digest(join(folderOf(machine), `from${index}`)));
      }
    },
  });
  expect(outcome(result)).toBe('ran to its end');
  expect(result.prints).toEqual(sizes.map(() => 'ok copied'));
});

/** 16 threads append lines to one file, each through a handle of its own or the one of all; and race for names. */
const APPEND = `${FILES_HEADER}
#define THREADS 16
#define LINES 100
static HANDLE g_Shared;
static LONG g_Made, g_Failed;
static VOID Writer(PVOID Context) {
  ULONG number = (ULONG)(ULONG_PTR)Context;
  HANDLE own = NULL, handle;
  char line[32];
  if (number % 2 == 0) Open(&own, L"\\\\??\\\\C:\\\\log.txt", FILE_APPEND_DATA, ALL, FILE_OPEN_IF, SYNC | FILE_NON_DIRECTORY_FILE);
  for (ULONG i = 0; i < LINES; i++) {
    RtlStringCbPrintfA(line, sizeof line, "%02u %04u %.*s\\n", number, i, (int)(i % 17), "................");
    if (!NT_SUCCESS(Write(own != NULL ? own : g_Shared, line, (ULONG)strlen(line), -1))) InterlockedIncrement(&g_Failed);
  }
  if (own != NULL) ZwClose(own);
  for (int i = 0; i < 20; i++) {
    WCHAR name[] = L"\\\\??\\\\C:\\\\RACE00";
    if (number % 2 != 0) for (int at = 7; at < 11; at++) name[at] |= 0x20;
    name[11] = (WCHAR)(L'0' + i / 10);
    name[12] = (WCHAR)(L'0' + i % 10);
    NTSTATUS status = Open(&handle, name, GENERIC_WRITE, ALL, FILE_CREATE, SYNC | FILE_NON_DIRECTORY_FILE);
    if (NT_SUCCESS(status)) { InterlockedIncrement(&g_Made); ZwClose(handle); }
    else if (status != STATUS_OBJECT_NAME_COLLISION) InterlockedIncrement(&g_Failed);
  }
}
static VOID Body(VOID) {
  PVOID threads[THREADS];
  Open(&g_Shared, L"\\\\??\\\\C:\\\\log.txt", GENERIC_WRITE, ALL, FILE_OPEN_IF, SYNC | FILE_NON_DIRECTORY_FILE);
  for (ULONG i = 0; i < THREADS; i++) threads[i] = Start(Writer, (PVOID)(ULONG_PTR)i);
  for (ULONG i = 0; i < THREADS; i++) Join(threads[i]);
  ZwClose(g_Shared);
  CHECK_EQ("none failed", g_Failed, 0);
  CHECK_EQ("each name was made once", g_Made, 20);
}
DRIVER_ENTRY(Body)`.replace('#include <ntifs.h>', '#include <ntifs.h>\n#include <ntstrsafe.h>');

test.each([2, 8])('16 threads append whole lines, and make each name once (%i processors)', async (cpus) => {
  let text = '';
  let names: string[] = [];
  const result = await runDriver(APPEND, {
    cpus,
    inspect: (machine) => {
      text = fs.readFileSync(join(folderOf(machine), 'log.txt'), 'utf8');
      names = fs.readdirSync(folderOf(machine)).filter((name) => /^race/i.test(name));
    },
  });
  expect(outcome(result)).toBe('ran to its end');
  expect(result.prints).toEqual(['ok none failed', 'ok each name was made once']);
  const lines = text.trimEnd().split('\n');
  expect(lines.length).toBe(1600);
  expect(lines.filter((line) => !/^\d\d \d{4} \.*$/.test(line))).toEqual([]);
  expect(new Set(lines.map((line) => line.slice(0, 7))).size).toBe(1600);
  // What one thread appends keeps its order.
  const of = (thread: string): string[] =>
    lines.filter((line) => line.startsWith(thread)).map((line) => line.slice(3, 7));
  expect(of('03')).toEqual(Array.from({ length: 100 }, (_, at) => String(at).padStart(4, '0')));
  expect(names.length).toBe(20);
});

test('a temporary drive goes with its machine', async () => {
  let folder = '';
  await runDriver(APPEND, {
    prepare: (machine) => {
      folder = folderOf(machine);
      expect(fs.existsSync(join(folder, 'Windows', 'Temp'))).toBe(true);
    },
  });
  expect(fs.existsSync(folder)).toBe(false);
});
