/**
 * The run-time library against other implementations, over thousands of cases in one driver: times against
 * JavaScript's calendar, strings against its strings, formats against its numbers, integers against BigInt. A request
 * carries a list of cases; the driver answers with a result for each.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Machine, type ProcessClient } from '../../kernel-host/index.js';

const METHOD_BUFFERED = (code: number) => (0x22 << 16) | (code << 2);
const Op = { Time: 0x801, Text: 0x802, Format: 0x803, Safe: 0x804, Number: 0x805 } as const;
const UNITS = 24;

const DRIVER = `#include <ntddk.h>
#include <ntstrsafe.h>
#include <ntintsafe.h>
#include <stdlib.h>

typedef struct { TIME_FIELDS Fields; LONGLONG Back; ULONG Seconds; ULONG Fits; } TIME_RESULT;
static VOID Time(PLARGE_INTEGER In, TIME_RESULT *Out) {
  LARGE_INTEGER back = {0};
  RtlTimeToTimeFields(In, &Out->Fields);
  Out->Fits = RtlTimeToSecondsSince1970(In, &Out->Seconds) ? 1 : 0;
  if (!RtlTimeFieldsToTime(&Out->Fields, &back)) back.QuadPart = -1;
  Out->Back = back.QuadPart;
}

typedef struct { USHORT A, B; WCHAR Text[2 * ${UNITS}]; } TEXT_CASE;
typedef struct { LONG Compare, CompareFolded, Equal, Prefix, Sub, Span, Bytes, Status, Hash; WCHAR Upper[${UNITS}]; UCHAR Utf8[3 * ${UNITS}]; } TEXT_RESULT;
static LONG Sign(LONG Value) { return Value < 0 ? -1 : Value > 0; }
static VOID Text(TEXT_CASE *In, TEXT_RESULT *Out) {
  UNICODE_STRING a = {In->A * 2, In->A * 2, In->Text}, b = {In->B * 2, In->B * 2, In->Text + ${UNITS}}, upper;
  WCHAR first[${UNITS} + 1], second[${UNITS} + 1];
  ULONG bytes = 0;
  RtlCopyMemory(first, a.Buffer, a.Length); first[In->A] = 0;
  RtlCopyMemory(second, b.Buffer, b.Length); second[In->B] = 0;
  Out->Compare = Sign(RtlCompareUnicodeString(&a, &b, FALSE));
  Out->CompareFolded = Sign(RtlCompareUnicodeString(&a, &b, TRUE));
  Out->Equal = RtlEqualUnicodeString(&a, &b, TRUE);
  Out->Prefix = RtlPrefixUnicodeString(&b, &a, FALSE);
  PWSTR found = wcsstr(first, second);
  Out->Sub = found == NULL ? -1 : (LONG)(found - first);
  Out->Span = (LONG)wcscspn(first, second);
  Out->Hash = Sign(wcscmp(first, second));
  RtlInitEmptyUnicodeString(&upper, Out->Upper, sizeof(Out->Upper));
  RtlUpcaseUnicodeString(&upper, &a, FALSE);
  Out->Status = RtlUnicodeToUTF8N((PCHAR)Out->Utf8, sizeof(Out->Utf8), &bytes, a.Buffer, a.Length);
  Out->Bytes = (LONG)bytes;
}

typedef struct { CHAR Format[24]; LONGLONG Value; ULONG Room, Wide; } FORMAT_CASE;
typedef struct { LONG Count; NTSTATUS Status; CHAR Text[64]; CHAR Cut[64]; } FORMAT_RESULT;
static VOID Format(FORMAT_CASE *In, FORMAT_RESULT *Out) {
  Out->Count = In->Wide ? _snprintf(Out->Text, 64, In->Format, In->Value) : _snprintf(Out->Text, 64, In->Format, (LONG)In->Value);
  Out->Status = In->Wide ? RtlStringCchPrintfA(Out->Cut, In->Room, In->Format, In->Value)
                         : RtlStringCchPrintfA(Out->Cut, In->Room, In->Format, (LONG)In->Value);
}

typedef struct { LONGLONG A, B; } PAIR;
typedef struct { NTSTATUS Status; ULONG Pad; LONGLONG Value; } SAFE_RESULT;
#define ONE(Index, Stem, Type) { Type r; Out[Index * 3].Status = Rtl##Stem##Add((Type)In->A, (Type)In->B, &r); Out[Index * 3].Value = (LONGLONG)r; \\
  Out[Index * 3 + 1].Status = Rtl##Stem##Sub((Type)In->A, (Type)In->B, &r); Out[Index * 3 + 1].Value = (LONGLONG)r; \\
  Out[Index * 3 + 2].Status = Rtl##Stem##Mult((Type)In->A, (Type)In->B, &r); Out[Index * 3 + 2].Value = (LONGLONG)r; }
static VOID Safe(PAIR *In, SAFE_RESULT *Out) {
  ONE(0, ULong, ULONG) ONE(1, Long, LONG) ONE(2, ULongLong, ULONGLONG) ONE(3, LongLong, LONGLONG) ONE(4, UShort, USHORT) ONE(5, Short, SHORT)
  ULONG u; LONG l; USHORT s;
  Out[18].Status = RtlLongLongToULong(In->A, &u); Out[18].Value = u;
  Out[19].Status = RtlULongLongToLong((ULONGLONG)In->A, &l); Out[19].Value = l;
  Out[20].Status = RtlLongLongToUShort(In->A, &s); Out[20].Value = s;
}

typedef struct { LONGLONG Value; ULONG Base, Pad; } NUMBER_CASE;
typedef struct { CHAR Text[72]; LONGLONG Read; LONG Narrow; ULONG Unsigned; NTSTATUS Status; ULONG Integer; WCHAR Wide[40]; } NUMBER_RESULT;
static VOID Number(NUMBER_CASE *In, NUMBER_RESULT *Out) {
  UNICODE_STRING text;
  PSTR end;
  _i64toa(In->Value, Out->Text, In->Base);
  Out->Read = _strtoi64(Out->Text, &end, In->Base);
  Out->Narrow = strtol(Out->Text, NULL, In->Base);
  Out->Unsigned = strtoul(Out->Text, NULL, In->Base);
  RtlInitEmptyUnicodeString(&text, Out->Wide, sizeof(Out->Wide));
  Out->Status = RtlInt64ToUnicodeString((ULONGLONG)In->Value, 10, &text);
  if (NT_SUCCESS(Out->Status)) RtlUnicodeStringToInteger(&text, 10, &Out->Integer);
}

#define EACH(Case, Result, Times, Routine) \\
  { PVOID copy = ExAllocatePoolWithTag(PagedPool, bytes + 1, 'porp'); RtlCopyMemory(copy, buffer, bytes); \\
    ULONG count = bytes / sizeof(Case); RtlZeroMemory(buffer, room); \\
    for (ULONG i = 0; i < count; i++) Routine((Case *)copy + i, (Result *)buffer + i * Times); \\
    Irp->IoStatus.Information = count * Times * sizeof(Result); ExFreePool(copy); }
static NTSTATUS Control(PDEVICE_OBJECT Device, PIRP Irp) {
  PIO_STACK_LOCATION at = IoGetCurrentIrpStackLocation(Irp);
  PVOID buffer = Irp->AssociatedIrp.SystemBuffer;
  ULONG bytes = at->Parameters.DeviceIoControl.InputBufferLength, room = at->Parameters.DeviceIoControl.OutputBufferLength;
  Irp->IoStatus.Status = STATUS_SUCCESS;
  if (at->MajorFunction == IRP_MJ_DEVICE_CONTROL) switch (at->Parameters.DeviceIoControl.IoControlCode >> 2 & 0xfff) {
    case ${Op.Time}: EACH(LARGE_INTEGER, TIME_RESULT, 1, Time) break;
    case ${Op.Text}: EACH(TEXT_CASE, TEXT_RESULT, 1, Text) break;
    case ${Op.Format}: EACH(FORMAT_CASE, FORMAT_RESULT, 1, Format) break;
    case ${Op.Safe}: EACH(PAIR, SAFE_RESULT, 21, Safe) break;
    case ${Op.Number}: EACH(NUMBER_CASE, NUMBER_RESULT, 1, Number) break;
  }
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
  return STATUS_SUCCESS;
}
static VOID Unload(PDRIVER_OBJECT Driver) {
  UNICODE_STRING link = RTL_CONSTANT_STRING(L"\\\\??\\\\Property");
  IoDeleteSymbolicLink(&link);
  IoDeleteDevice(Driver->DeviceObject);
}
NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path) {
  UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\\\Device\\\\Property"), link = RTL_CONSTANT_STRING(L"\\\\??\\\\Property");
  PDEVICE_OBJECT device;
  UNREFERENCED_PARAMETER(Path);
  Driver->DriverUnload = Unload;
  Driver->MajorFunction[IRP_MJ_CREATE] = Driver->MajorFunction[IRP_MJ_CLOSE] = Driver->MajorFunction[IRP_MJ_DEVICE_CONTROL] = Control;
  IoCreateDevice(Driver, 0, &name, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
  return IoCreateSymbolicLink(&link, &name);
}`;

let machine: Machine;
let client: ProcessClient;
let device: number;

beforeAll(async () => {
  machine = await Machine.boot({ cpus: 1, build: 'free' });
  await machine.load({ name: 'property', files: { 'property.c': DRIVER } });
  client = machine.process();
  device = await client.createFile('\\\\.\\Property');
});
afterAll(() => machine.dispose());

/** Has the driver answer all cases of a list in one request. */
async function ask(op: number, cases: readonly Buffer[], size: number): Promise<Buffer[]> {
  const answer = await client.deviceIoControl(
    device,
    METHOD_BUFFERED(op),
    Buffer.concat([...cases]),
    cases.length * size,
  );
  return cases.map((_, index) => Buffer.from(answer.subarray(index * size, (index + 1) * size)));
}

/** Checks a property of lists: each run is one request. */
function forLists<T>(one: fc.Arbitrary<T>, check: (cases: T[]) => Promise<void>): Promise<void> {
  return fc.assert(fc.asyncProperty(fc.array(one, { minLength: 50, maxLength: 100 }), check), { numRuns: 40 });
}

const EPOCH = 116444736000000000n;
const LAST = (BigInt(Date.UTC(9999, 11, 31, 23, 59, 59, 999)) + 11644473600000n) * 10000n;

test('times are those of the calendar, from 1601 to 9999', async () => {
  await forLists(fc.bigInt({ min: 0n, max: LAST }), async (times) => {
    const cases = times.map((time) => {
      const bytes = Buffer.alloc(8);
      bytes.writeBigInt64LE(time);
      return bytes;
    });
    const answers = await ask(Op.Time, cases, 32);
    answers.forEach((answer, index) => {
      const time = times[index] ?? 0n;
      const date = new Date(Number((time - (time % 10000n) - EPOCH) / 10000n));
      const fields = Array.from({ length: 8 }, (_, field) => answer.readInt16LE(field * 2));
      const day = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
      const clock = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds(), date.getUTCMilliseconds()];
      expect(fields).toEqual([...day, ...clock, date.getUTCDay()]);
      expect(answer.readBigInt64LE(16)).toBe(time - (time % 10000n));
      const seconds = time / 10000000n - 11644473600n;
      const fits = seconds >= 0n && seconds <= 0xffffffffn;
      expect(answer.readUInt32LE(28)).toBe(fits ? 1 : 0);
      if (fits) expect(answer.readUInt32LE(24)).toBe(Number(seconds));
    });
  });
});

const units = fc.oneof(
  fc.constantFrom(...'aAbBcC\\.éÉßıſµΩωЖж𝄞'.split(''), '\ud834', '\udd1e'),
  fc.integer({ min: 1, max: 0xffff }).map((code) => String.fromCharCode(code)),
);
const text = fc.array(units, { maxLength: UNITS }).map((list) => list.join('').slice(0, UNITS));

/** A letter's one-to-one upper case, which never leads into ASCII from outside. */
function upper(unit: string): string {
  const changed = unit.toUpperCase();
  const simple =
    changed.length === 1 && unit !== '\u00b5' && !(unit.charCodeAt(0) >= 0x80 && changed.charCodeAt(0) < 0x80);
  return simple ? changed : unit;
}
const fold = (value: string) => value.split('').map(upper).join('');
const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

test('strings are as JavaScript has them', async () => {
  const pair = fc.tuple(text, fc.oneof(text, fc.constant('')), fc.boolean());
  await forLists(pair, async (pairs) => {
    const lists = pairs.map(([a, b, same]) => [a, same ? a.slice(0, b.length) : b] as const);
    const cases = lists.map(([a, b]) => {
      const bytes = Buffer.alloc(4 + UNITS * 4);
      bytes.writeUInt16LE(a.length, 0);
      bytes.writeUInt16LE(b.length, 2);
      bytes.write(a, 4, 'utf16le');
      bytes.write(b, 4 + UNITS * 2, 'utf16le');
      return bytes;
    });
    const answers = await ask(Op.Text, cases, 36 + UNITS * 2 + UNITS * 3);
    answers.forEach((answer, index) => {
      const [a, b] = lists[index] ?? ['', ''];
      const words = Array.from({ length: 9 }, (_, word) => answer.readInt32LE(word * 4));
      const utf8 = Buffer.from(a);
      const span = a.split('').findIndex((unit) => b.includes(unit));
      const malformed = utf8.includes(Buffer.from('\ufffd'));
      expect({ a, b, words }).toEqual({
        a,
        b,
        words: [
          order(a, b),
          order(fold(a), fold(b)),
          fold(a) === fold(b) ? 1 : 0,
          a.startsWith(b) ? 1 : 0,
          a.indexOf(b),
          span < 0 ? a.length : span,
          utf8.length,
          malformed ? 0x107 : 0,
          order(a, b),
        ],
      });
      expect(answer.toString('utf16le', 36, 36 + a.length * 2)).toBe(fold(a));
      expect(answer.subarray(36 + UNITS * 2, 36 + UNITS * 2 + utf8.length).equals(utf8)).toBe(true);
    });
  });
});

interface Spec {
  readonly flags: string;
  readonly width: string;
  readonly precision: string;
  readonly size: string;
  readonly letter: string;
}

/** What C says such a conversion prints. */
function printed({ flags, width, precision, size, letter }: Spec, value: bigint): string {
  const bits = size === '' ? 32 : 64;
  const signed = 'di'.includes(letter);
  const number = signed ? BigInt.asIntN(bits, value) : BigInt.asUintN(bits, value);
  const magnitude = number < 0n ? -number : number;
  const base = letter === 'o' ? 8 : 'xX'.includes(letter) ? 16 : 10;
  let digits = magnitude.toString(base);
  const least = precision === '' ? 1 : Number(precision.slice(1));
  if (least === 0 && magnitude === 0n) digits = '';
  digits = digits.padStart(least, '0');
  let prefix = number < 0n ? '-' : signed && flags.includes('+') ? '+' : signed && flags.includes(' ') ? ' ' : '';
  if (flags.includes('#') && base === 16 && magnitude !== 0n) prefix = '0x';
  if (flags.includes('#') && base === 8 && !digits.startsWith('0')) digits = `0${digits}`;
  const room = Number(width) - prefix.length;
  const zeros = flags.includes('0') && !flags.includes('-') && precision === '';
  if (zeros) digits = digits.padStart(room, '0');
  const all = flags.includes('-') ? (prefix + digits).padEnd(Number(width)) : (prefix + digits).padStart(Number(width));
  return letter === 'X' ? all.toUpperCase() : all;
}

test('formatted integers are what C says', async () => {
  const spec = fc.record({
    flags: fc.uniqueArray(fc.constantFrom('-', '+', ' ', '#', '0'), { maxLength: 3 }).map((list) => list.join('')),
    width: fc.oneof(fc.constant(''), fc.integer({ min: 1, max: 30 }).map(String)),
    precision: fc.oneof(
      fc.constant(''),
      fc.integer({ min: 0, max: 24 }).map((count) => `.${count}`),
    ),
    size: fc.constantFrom('', 'I64', 'll'),
    letter: fc.constantFrom('d', 'i', 'u', 'x', 'X', 'o'),
  });
  const value = fc.oneof(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), fc.bigInt({ min: -300n, max: 300n }));
  await forLists(fc.tuple(spec, value, fc.integer({ min: 1, max: 40 })), async (list) => {
    const cases = list.map(([{ flags, width, precision, size, letter }, number, room]) => {
      const bytes = Buffer.alloc(40);
      bytes.write(`%${flags}${width}${precision}${size}${letter}`, 0);
      bytes.writeBigInt64LE(number, 24);
      bytes.writeUInt32LE(room, 32);
      bytes.writeUInt32LE(size === '' ? 0 : 1, 36);
      return bytes;
    });
    const answers = await ask(Op.Format, cases, 136);
    answers.forEach((answer, index) => {
      const [format, number, room] = list[index] ?? [
        { flags: '', width: '', precision: '', size: '', letter: 'd' },
        0n,
        1,
      ];
      const wanted = printed(format, number);
      const terminated = (at: number) => answer.toString('latin1', at, answer.indexOf(0, at));
      expect([JSON.stringify(format), number, terminated(8)]).toEqual([JSON.stringify(format), number, wanted]);
      expect(answer.readInt32LE(0)).toBe(wanted.length);
      expect(answer.readUInt32LE(4)).toBe(wanted.length < room ? 0 : 0x80000005);
      expect(terminated(72)).toBe(wanted.slice(0, room - 1));
    });
  });
});

const OVERFLOW = 0xc0000095;
const TYPES = [
  { bits: 32, signed: false },
  { bits: 32, signed: true },
  { bits: 64, signed: false },
  { bits: 64, signed: true },
  { bits: 16, signed: false },
  { bits: 16, signed: true },
];
const wrap = (value: bigint, bits: number, signed: boolean) =>
  signed ? BigInt.asIntN(bits, value) : BigInt.asUintN(bits, value);

test('safe arithmetic is exact, or says that it is not', async () => {
  const edges = [
    0n,
    1n,
    2n,
    0x7fffn,
    0x8000n,
    0xffffn,
    0x10000n,
    0x7fffffffn,
    0x80000000n,
    0xffffffffn,
    0x100000000n,
    2n ** 63n - 1n,
  ];
  const value = fc.oneof(
    fc.constantFrom(...edges.flatMap((edge) => [edge, -edge])),
    fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
    fc.bigInt({ min: -70000n, max: 70000n }),
  );
  await forLists(fc.tuple(value, value), async (pairs) => {
    const cases = pairs.map(([a, b]) => {
      const bytes = Buffer.alloc(16);
      bytes.writeBigInt64LE(a, 0);
      bytes.writeBigInt64LE(b, 8);
      return bytes;
    });
    const answers = await ask(Op.Safe, cases, 21 * 16);
    answers.forEach((answer, index) => {
      const [left, right] = pairs[index] ?? [0n, 0n];
      const got = Array.from({ length: 21 }, (_, at) => [
        answer.readUInt32LE(at * 16),
        answer.readBigInt64LE(at * 16 + 8),
      ]);
      const wanted: [number, bigint][] = [];
      const result = (exact: bigint, bits: number, signed: boolean): void => {
        const fits = wrap(exact, bits, signed) === exact;
        const stored = fits ? exact : wrap(-1n, bits, signed);
        wanted.push([fits ? 0 : OVERFLOW, BigInt.asIntN(64, stored)]);
      };
      for (const { bits, signed } of TYPES) {
        const [a, b] = [wrap(left, bits, signed), wrap(right, bits, signed)];
        for (const exact of [a + b, a - b, a * b]) result(exact, bits, signed);
      }
      result(left, 32, false);
      result(BigInt.asUintN(64, left), 32, true);
      result(left, 16, false);
      expect({ left, right, got }).toEqual({ left, right, got: wanted });
    });
  });
});

test('numbers in words are read as they were written', async () => {
  const value = fc.oneof(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), fc.bigInt({ min: -5000n, max: 5000n }));
  await forLists(fc.tuple(value, fc.integer({ min: 2, max: 36 })), async (list) => {
    const cases = list.map(([number, base]) => {
      const bytes = Buffer.alloc(16);
      bytes.writeBigInt64LE(number, 0);
      bytes.writeUInt32LE(base, 8);
      return bytes;
    });
    const answers = await ask(Op.Number, cases, 72 + 8 + 16 + 80);
    answers.forEach((answer, index) => {
      const [number, base] = list[index] ?? [0n, 10];
      const written = base === 10 ? number.toString() : BigInt.asUintN(64, number).toString(base);
      expect(answer.toString('latin1', 0, answer.indexOf(0))).toBe(written);
      const read = base === 10 ? number : BigInt.asUintN(64, number);
      const clamp = (low: bigint, high: bigint) => (read < low ? low : read > high ? high : read);
      expect(answer.readBigInt64LE(72)).toBe(clamp(-(2n ** 63n), 2n ** 63n - 1n));
      expect(answer.readInt32LE(80)).toBe(Number(clamp(-(2n ** 31n), 2n ** 31n - 1n)));
      const decimal = BigInt.asUintN(64, number).toString();
      expect(answer.readUInt32LE(88)).toBe(0);
      expect(answer.toString('utf16le', 96, 96 + decimal.length * 2)).toBe(decimal);
      expect(answer.readUInt32LE(92)).toBe(Number(BigInt.asUintN(32, number)));
    });
  });
});
