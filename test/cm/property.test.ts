/** The registry against a map: any sequence of operations, by a driver, gives what a plain model gives. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Machine, type ProcessClient } from '../../kernel-host/index.js';
import { CHECK_HEADER } from '../support/checkheader.js';
import { REGISTRY_HEADER } from './header.js';

const IOCTL = 0x222000;
const OUTPUT = 0x10000;
const Op = { Create: 1, DeleteKey: 2, Set: 3, Query: 4, DeleteValue: 5, ListKeys: 6, ListValues: 7 } as const;
const SUCCESS = 0;
const CANNOT_DELETE = 0xc0000121;
const NOT_FOUND = 0xc0000034;

/** Does what a buffer of operations says below one key, and answers with a status, a type and bytes for each. */
const DRIVER = `#include "check.h"
${REGISTRY_HEADER}

#pragma pack(push, 1)
typedef struct { UCHAR Op; UCHAR PathBytes, NameBytes; ULONG Type; USHORT DataBytes; } OPERATION;
#pragma pack(pop)
static HANDLE g_Root;
static DECLSPEC_ALIGN(8) UCHAR g_Buffer[4096];

static PUCHAR Answer(PUCHAR Out, NTSTATUS Status, ULONG Type, PVOID Data, ULONG Bytes) {
  ULONG head[3] = {(ULONG)Status, Type, Bytes};
  RtlCopyMemory(Out, head, sizeof head);
  RtlCopyMemory(Out + sizeof head, Data, Bytes);
  return Out + sizeof head + Bytes;
}

static PUCHAR List(PUCHAR Out, HANDLE Key, UCHAR Op) {
  ULONG needed, bytes = 0;
  PUCHAR start = Out + 12;
  for (ULONG index = 0;; index++) {
    NTSTATUS status = Op == ${Op.ListKeys}
      ? ZwEnumerateKey(Key, index, KeyBasicInformation, g_Buffer, sizeof g_Buffer, &needed)
      : ZwEnumerateValueKey(Key, index, KeyValueBasicInformation, g_Buffer, sizeof g_Buffer, &needed);
    if (status == STATUS_NO_MORE_ENTRIES) break;
    PWSTR name = Op == ${Op.ListKeys} ? ((PKEY_BASIC_INFORMATION)g_Buffer)->Name : ((PKEY_VALUE_BASIC_INFORMATION)g_Buffer)->Name;
    ULONG length = Op == ${Op.ListKeys} ? ((PKEY_BASIC_INFORMATION)g_Buffer)->NameLength : ((PKEY_VALUE_BASIC_INFORMATION)g_Buffer)->NameLength;
    RtlCopyMemory(start + bytes, name, length);
    *(PWSTR)(start + bytes + length) = 0;
    bytes += length + 2;
  }
  ULONG head[3] = {STATUS_SUCCESS, 0, bytes};
  RtlCopyMemory(Out, head, sizeof head);
  return start + bytes;
}

static PUCHAR One(PUCHAR Out, OPERATION *Operation) {
  PUCHAR bytes = (PUCHAR)(Operation + 1);
  UNICODE_STRING path = {Operation->PathBytes, Operation->PathBytes, (PWSTR)bytes};
  UNICODE_STRING name = {Operation->NameBytes, Operation->NameBytes, (PWSTR)(bytes + Operation->PathBytes)};
  PVOID data = bytes + Operation->PathBytes + Operation->NameBytes;
  OBJECT_ATTRIBUTES attributes;
  HANDLE key;
  ULONG disposition = 0, needed;
  NTSTATUS status;
  InitializeObjectAttributes(&attributes, &path, OBJ_KERNEL_HANDLE | OBJ_CASE_INSENSITIVE, g_Root, NULL);
  if (Operation->Op == ${Op.Create}) {
    status = ZwCreateKey(&key, KEY_ALL_ACCESS, &attributes, 0, NULL, REG_OPTION_VOLATILE, &disposition);
    if (NT_SUCCESS(status)) ZwClose(key);
    return Answer(Out, status, disposition, NULL, 0);
  }
  status = ZwOpenKey(&key, KEY_ALL_ACCESS, &attributes);
  if (!NT_SUCCESS(status)) return Answer(Out, status, 0, NULL, 0);
  switch (Operation->Op) {
  case ${Op.DeleteKey}:
    Out = Answer(Out, ZwDeleteKey(key), 0, NULL, 0);
    break;
  case ${Op.Set}:
    Out = Answer(Out, ZwSetValueKey(key, &name, 0, Operation->Type, data, Operation->DataBytes), 0, NULL, 0);
    break;
  case ${Op.Query}: {
    PKEY_VALUE_PARTIAL_INFORMATION value = (PVOID)g_Buffer;
    status = ZwQueryValueKey(key, &name, KeyValuePartialInformation, g_Buffer, sizeof g_Buffer, &needed);
    Out = NT_SUCCESS(status) ? Answer(Out, status, value->Type, value->Data, value->DataLength) : Answer(Out, status, 0, NULL, 0);
    break;
  }
  case ${Op.DeleteValue}:
    Out = Answer(Out, ZwDeleteValueKey(key, &name), 0, NULL, 0);
    break;
  default:
    Out = List(Out, key, Operation->Op);
  }
  ZwClose(key);
  return Out;
}

static NTSTATUS Opened(PDEVICE_OBJECT Device, PIRP Irp) {
  UNREFERENCED_PARAMETER(Device);
  Irp->IoStatus.Status = STATUS_SUCCESS;
  Irp->IoStatus.Information = 0;
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
  return STATUS_SUCCESS;
}

/* Empties a key. */
static VOID Clear(HANDLE Key) {
  ULONG needed;
  PKEY_BASIC_INFORMATION basic = (PVOID)g_Buffer;
  while (ZwEnumerateKey(Key, 0, KeyBasicInformation, g_Buffer, sizeof g_Buffer, &needed) == STATUS_SUCCESS) {
    UNICODE_STRING name = {(USHORT)basic->NameLength, (USHORT)basic->NameLength, basic->Name};
    OBJECT_ATTRIBUTES attributes;
    HANDLE sub;
    InitializeObjectAttributes(&attributes, &name, OBJ_KERNEL_HANDLE, Key, NULL);
    if (!NT_SUCCESS(ZwOpenKey(&sub, KEY_ALL_ACCESS, &attributes))) break;
    Clear(sub);
    ZwDeleteKey(sub);
    ZwClose(sub);
  }
  PKEY_VALUE_BASIC_INFORMATION value = (PVOID)g_Buffer;
  while (ZwEnumerateValueKey(Key, 0, KeyValueBasicInformation, g_Buffer, sizeof g_Buffer, &needed) == STATUS_SUCCESS) {
    UNICODE_STRING name = {(USHORT)value->NameLength, (USHORT)value->NameLength, value->Name};
    if (!NT_SUCCESS(ZwDeleteValueKey(Key, &name))) break;
  }
}

static NTSTATUS Control(PDEVICE_OBJECT Device, PIRP Irp) {
  PIO_STACK_LOCATION location = IoGetCurrentIrpStackLocation(Irp);
  ULONG length = location->Parameters.DeviceIoControl.InputBufferLength;
  PUCHAR input = ExAllocatePoolWithTag(PagedPool, length + 1, 'porP');
  PUCHAR out = Irp->AssociatedIrp.SystemBuffer;
  UNREFERENCED_PARAMETER(Device);
  RtlCopyMemory(input, out, length);
  Clear(g_Root);
  for (ULONG at = 0; at < length;) {
    OPERATION *operation = (OPERATION *)(input + at);
    out = One(out, operation);
    at += sizeof *operation + operation->PathBytes + operation->NameBytes + operation->DataBytes;
  }
  ExFreePool(input);
  Irp->IoStatus.Information = out - (PUCHAR)Irp->AssociatedIrp.SystemBuffer;
  Irp->IoStatus.Status = STATUS_SUCCESS;
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
  return STATUS_SUCCESS;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
  UNICODE_STRING name = Str(L"\\\\Device\\\\Model"), link = Str(L"\\\\??\\\\Model");
  PDEVICE_OBJECT device;
  UNREFERENCED_PARAMETER(RegistryPath);
  DriverObject->MajorFunction[IRP_MJ_CREATE] = DriverObject->MajorFunction[IRP_MJ_CLOSE] = Opened;
  DriverObject->MajorFunction[IRP_MJ_DEVICE_CONTROL] = Control;
  IoCreateDevice(DriverObject, 0, &name, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
  IoCreateSymbolicLink(&link, &name);
  return Create(NULL, TEST_ROOT, REG_OPTION_VOLATILE, NULL, &g_Root);
}
`;

/** One operation, and its place in the model. */
interface Operation {
  readonly op: number;
  readonly path: readonly string[];
  readonly name: string;
  readonly type: number;
  readonly data: Uint8Array;
}

interface Answer {
  readonly status: number;
  readonly type: number;
  readonly data: Uint8Array;
}

/** A key of the model. Maps keep the order in which values were made. */
class ModelKey {
  readonly keys = new Map<string, { name: string; key: ModelKey }>();
  readonly values = new Map<string, { name: string; type: number; data: Uint8Array }>();
}

function find(root: ModelKey, path: readonly string[]): ModelKey | undefined {
  let key: ModelKey | undefined = root;
  for (const part of path) key = key?.keys.get(part.toUpperCase())?.key;
  return key;
}

function list(names: readonly string[]): Answer {
  return { status: SUCCESS, type: 0, data: Buffer.from(names.map((name) => `${name}\0`).join(''), 'utf16le') };
}

function answer(status: number, type = 0, data: Uint8Array = new Uint8Array()): Answer {
  return { status, type, data };
}

function apply(root: ModelKey, { op, path, name, type, data }: Operation): Answer {
  const parent = find(root, path.slice(0, -1));
  const last = (path.at(-1) ?? '').toUpperCase();
  if (op === Op.Create) {
    if (parent === undefined) return answer(NOT_FOUND);
    if (parent.keys.has(last)) return answer(SUCCESS, 2);
    parent.keys.set(last, { name: path.at(-1) ?? '', key: new ModelKey() });
    return answer(SUCCESS, 1);
  }
  const key = find(root, path);
  if (key === undefined) return answer(NOT_FOUND);
  const value = key.values.get(name.toUpperCase());
  switch (op) {
    case Op.DeleteKey:
      if (key.keys.size > 0) return answer(CANNOT_DELETE);
      parent?.keys.delete(last);
      return answer(SUCCESS);
    case Op.Set:
      key.values.set(name.toUpperCase(), { name: value?.name ?? name, type, data });
      return answer(SUCCESS);
    case Op.Query:
      return value === undefined ? answer(NOT_FOUND) : answer(SUCCESS, value.type, value.data);
    case Op.DeleteValue:
      return answer(key.values.delete(name.toUpperCase()) ? SUCCESS : NOT_FOUND);
    case Op.ListKeys:
      return list([...key.keys.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each.name));
    default:
      return list([...key.values.values()].map((each) => each.name));
  }
}

function encode({ op, path, name, type, data }: Operation): Buffer {
  const [pathBytes, nameBytes] = [Buffer.from(path.join('\\'), 'utf16le'), Buffer.from(name, 'utf16le')];
  const head = Buffer.alloc(9);
  head.writeUInt8(op, 0);
  head.writeUInt8(pathBytes.length, 1);
  head.writeUInt8(nameBytes.length, 2);
  head.writeUInt32LE(type, 3);
  head.writeUInt16LE(data.length, 7);
  return Buffer.concat([head, pathBytes, nameBytes, data]);
}

function decode(bytes: Uint8Array): Answer[] {
  const view = Buffer.from(bytes);
  const answers: Answer[] = [];
  for (let at = 0; at < view.length; ) {
    const length = view.readUInt32LE(at + 8);
    const data = new Uint8Array(view.subarray(at + 12, at + 12 + length));
    answers.push({ status: view.readUInt32LE(at), type: view.readUInt32LE(at + 4), data });
    at += 12 + length;
  }
  return answers;
}

/** Few names, so that operations meet, and each in several spellings. */
const names = fc.constantFrom('a', 'A', 'b', 'Beta', 'BETA', 'é', 'É', 'Ω', 'ω', 'z9', 'Z9', '_x');
const operations = fc.record({
  op: fc.constantFrom(...Object.values(Op), Op.Create, Op.Create, Op.Set, Op.Set),
  path: fc.array(names, { minLength: 1, maxLength: 3 }),
  name: fc.oneof(fc.constant(''), names),
  type: fc.constantFrom(0, 1, 3, 4, 7, 11, 0xffffffff),
  data: fc.uint8Array({ maxLength: 40 }),
});

let machine: Machine;
let client: ProcessClient;
let device: number;

beforeAll(async () => {
  machine = await Machine.boot({ cpus: 2, build: 'free' });
  await machine.load({ name: 'model', files: { 'model.c': DRIVER, 'check.h': CHECK_HEADER } });
  client = machine.process('model');
  device = await client.createFile('\\\\.\\Model');
}, 60_000);

afterAll(() => machine.dispose());

test('any operations give what a map gives', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(operations, { minLength: 1, maxLength: 60 }), async (all) => {
      const output = await client.deviceIoControl(device, IOCTL, Buffer.concat(all.map(encode)), OUTPUT);
      const root = new ModelKey();
      const expected = all.map((operation) => apply(root, operation));
      const plain = (list: readonly Answer[]): unknown => list.map((each) => ({ ...each, data: [...each.data] }));
      expect(plain(decode(output))).toEqual(plain(expected));
    }),
    { numRuns: 400 },
  );
});
