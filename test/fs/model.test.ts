/** Files against a model: what thousands of random operations say and leave is what a map of buffers says. */
import fs from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outcome } from '../support/checks.js';
import { runDriver } from '../support/driver.js';
import { FILES_HEADER } from './header.js';

const OPERATIONS = 2000;
const RECORD = 24;
const STATUS = { success: 0, missing: 0xc0000034, collision: 0xc0000035, end: 0xc0000011 } as const;

/** Carries out records from `ops` and writes 16 bytes on each to `results`: status, Information, a sum, the size. */
const DRIVER = `${FILES_HEADER}
typedef struct { ULONG Kind, Name, Other, Offset, Length, Seed; } RECORD;
typedef struct { ULONG Status, Information, Sum, Size; } RESULT;
static UCHAR g_Data[8192];
static PCWSTR Name(ULONG Number) {
  static WCHAR name[2][16];
  static int turn;
  PWSTR text = name[turn ^= 1];
  RtlCopyMemory(text, L"\\\\??\\\\C:\\\\m\\\\n0", 24);
  text[9] = (Number & 8) != 0 ? L'N' : L'n';
  text[10] = (WCHAR)(L'0' + (Number & 7));
  return text;
}
static VOID Do(const RECORD *Record, RESULT *Result) {
  HANDLE handle;
  ULONG kind = Record->Kind;
  ULONG disposition = kind == 0 ? Record->Other % 6 : FILE_OPEN;
  NTSTATUS status = Open(&handle, Name(Record->Name), RW, 0, disposition, SYNC | FILE_NON_DIRECTORY_FILE);
  Result->Information = (ULONG)g_Information;
  Result->Status = status;
  if (!NT_SUCCESS(status)) return;
  if (kind == 1) {
    for (ULONG i = 0; i < Record->Length; i++) g_Data[i] = (UCHAR)(Record->Seed + i * 7);
    status = Write(handle, g_Data, Record->Length, Record->Offset % 3 == 0 ? -1 : (LONGLONG)Record->Offset);
  } else if (kind == 2) {
    status = Read(handle, g_Data, Record->Length, Record->Offset);
    Result->Information = 0;
    if (NT_SUCCESS(status)) {
      Result->Information = (ULONG)g_Block.Information;
      for (ULONG i = 0; i < Result->Information; i++) Result->Sum = Result->Sum * 31 + g_Data[i];
    }
  } else if (kind == 3) status = SetSize(handle, Record->Offset);
  else if (kind == 4) status = Dispose(handle, TRUE);
  else if (kind == 5) status = Rename(handle, NULL, Name(Record->Other) + 9, (BOOLEAN)(Record->Seed & 1));
  Result->Size = (ULONG)SizeOf(handle);
  Result->Status = status;
  ZwClose(handle);
}
static VOID Body(VOID) {
  HANDLE ops, results;
  RECORD record;
  Open(&ops, L"\\\\??\\\\C:\\\\ops", GENERIC_READ, ALL, FILE_OPEN, SYNC);
  Open(&results, L"\\\\??\\\\C:\\\\results", GENERIC_WRITE, ALL, FILE_CREATE, SYNC);
  while (NT_SUCCESS(Read(ops, &record, sizeof record, -2))) {
    RESULT result = { 0 };
    Do(&record, &result);
    Write(results, &result, sizeof result, -2);
  }
  ZwClose(ops);
  ZwClose(results);
}
DRIVER_ENTRY(Body)`;

interface Operation {
  readonly kind: number;
  readonly name: number;
  readonly other: number;
  readonly offset: number;
  readonly length: number;
  readonly seed: number;
}

const operation: fc.Arbitrary<Operation> = fc.record({
  kind: fc.integer({ min: 0, max: 5 }),
  name: fc.integer({ min: 0, max: 15 }),
  other: fc.integer({ min: 0, max: 15 }),
  offset: fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 10_000 })),
  length: fc.oneof(fc.integer({ min: 1, max: 16 }), fc.integer({ min: 1, max: 8192 })),
  seed: fc.integer({ min: 0, max: 255 }),
});

type Files = Map<number, Buffer>;

/** Dispositions 0 to 5: what they say when there is a file, and when there is none. */
const FOUND = [0, 1, 4, 1, 3, 3];
const MADE = [2, 5, 2, 2, 5, 2];

function sized(content: Buffer, length: number): Buffer {
  const result = Buffer.alloc(length);
  content.copy(result);
  return result;
}

function create(files: Files, file: number, disposition: number): number[] {
  const content = files.get(file);
  if (content === undefined) {
    if (disposition === 1 || disposition === 4) return [STATUS.missing, 5, 0, 0];
    files.set(file, Buffer.alloc(0));
    return [STATUS.success, MADE[disposition] ?? 0, 0, 0];
  }
  if (disposition === 2) return [STATUS.collision, 4, 0, 0];
  if (disposition !== 1 && disposition !== 3) files.set(file, Buffer.alloc(0));
  return [STATUS.success, FOUND[disposition] ?? 0, 0, files.get(file)?.length ?? 0];
}

/** @returns what the driver is to say: status, Information, sum, size. */
function apply(files: Files, { kind, name, other, offset, length, seed }: Operation): number[] {
  const file = name & 7;
  if (kind === 0) return create(files, file, other % 6);
  const content = files.get(file);
  if (content === undefined) return [STATUS.missing, 5, 0, 0];
  switch (kind) {
    case 1: {
      const at = offset % 3 === 0 ? content.length : offset;
      const next = sized(content, Math.max(content.length, at + length));
      for (let i = 0; i < length; i++) next[at + i] = seed + i * 7;
      files.set(file, next);
      return [STATUS.success, 1, 0, next.length];
    }
    case 2: {
      const read = content.subarray(offset, offset + length);
      if (read.length === 0) return [STATUS.end, 0, 0, content.length];
      const sum = read.reduce((all, byte) => (Math.imul(all, 31) + byte) >>> 0, 0);
      return [STATUS.success, read.length, sum, content.length];
    }
    case 3:
      files.set(file, sized(content, offset));
      return [STATUS.success, 1, 0, offset];
    case 4:
      files.delete(file);
      return [STATUS.success, 1, 0, content.length];
    default: {
      const target = other & 7;
      if (target !== file && files.has(target) && (seed & 1) === 0) return [STATUS.collision, 1, 0, content.length];
      files.delete(file);
      files.set(target, content);
      return [STATUS.success, 1, 0, content.length];
    }
  }
}

test('random operations do what a map of buffers does', async () => {
  const operations = fc.sample(operation, { numRuns: OPERATIONS, seed: 5 });
  const bytes = Buffer.alloc(operations.length * RECORD);
  for (const [index, { kind, name, other, offset, length, seed }] of operations.entries())
    for (const [at, word] of [kind, name, other, offset, length, seed].entries())
      bytes.writeUInt32LE(word, index * RECORD + at * 4);
  let results = Buffer.alloc(0);
  const left = new Map<string, Buffer>();
  const run = await runDriver(DRIVER, {
    prepare: (machine) => {
      const root = machine.drives[0]?.root ?? '';
      fs.mkdirSync(join(root, 'm'));
      fs.writeFileSync(join(root, 'ops'), bytes);
    },
    inspect: (machine) => {
      const root = machine.drives[0]?.root ?? '';
      results = fs.readFileSync(join(root, 'results'));
      for (const name of fs.readdirSync(join(root, 'm')))
        left.set(name.toLowerCase(), fs.readFileSync(join(root, 'm', name)));
    },
  });
  expect(outcome(run)).toBe('ran to its end');
  expect(results.length).toBe(OPERATIONS * 16);
  const files: Files = new Map();
  for (const [index, each] of operations.entries()) {
    const said = [0, 4, 8, 12].map((at) => results.readUInt32LE(index * 16 + at));
    expect(said, `operation ${index}: ${JSON.stringify(each)}`).toEqual(apply(files, each));
  }
  expect([...left.keys()].sort()).toEqual([...files.keys()].map((file) => `n${file}`).sort());
  for (const [file, content] of files) expect(left.get(`n${file}`)?.equals(content)).toBe(true);
});
