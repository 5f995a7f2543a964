/** `--faults`: which calls fail, what is said of it, and how it is repeated. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Folder, jsonLines } from './ntwasm.js';

const folder = new Folder();
afterAll(() => folder.remove());

/** Two mistakes on paths of errors, three such paths that are right, one of them behind another, and a call that nobody makes. */
const DRIVER = `#include <ntddk.h>
static PVOID g_Block;
static PVOID g_Thread;
static VOID Worker(PVOID Context) {
  PVOID *block = ExAllocatePool2(POOL_FLAG_NON_PAGED, 100, 'kroW'); /* unchecked */
  *block = Context; /* BUG */
  ExFreePool(block);
  PsTerminateSystemThread(STATUS_SUCCESS);
}
static VOID Fallback(VOID) {
  PMDL mdl = IoAllocateMdl(g_Block, 10, FALSE, FALSE, NULL); /* behind */
  if (mdl != NULL) IoFreeMdl(mdl);
}
static VOID Unload(PDRIVER_OBJECT DriverObject) {
  UNREFERENCED_PARAMETER(DriverObject);
  KeWaitForSingleObject(g_Thread, Executive, KernelMode, FALSE, NULL);
  ObDereferenceObject(g_Thread);
  ExFreePool(g_Block);
}
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
  UNICODE_STRING text;
  ANSI_STRING ansi;
  HANDLE handle;
  DriverObject->DriverUnload = Unload;
  g_Block = ExAllocatePoolZero(NonPagedPoolNx, 16, 'colB');
  if (g_Block == NULL) return STATUS_INSUFFICIENT_RESOURCES;
  RtlInitAnsiString(&ansi, "hello");
  NTSTATUS status = RtlAnsiStringToUnicodeString(&text, &ansi, TRUE); /* leaks */
  if (!NT_SUCCESS(status)) return status;
  RtlFreeUnicodeString(&text);
  status = PsCreateSystemThread(&handle, THREAD_ALL_ACCESS, NULL, NULL, NULL, Worker, g_Block);
  if (!NT_SUCCESS(status)) {
    Fallback();
    ExFreePool(g_Block);
    return status;
  }
  ObReferenceObjectByHandle(handle, THREAD_ALL_ACCESS, *PsThreadType, KernelMode, &g_Thread, NULL);
  ZwClose(handle);
  if (RegistryPath->Length == 1) IoAllocateIrp(1, FALSE); /* never */
  return STATUS_SUCCESS;
}
`;
const lineOf = (mark: string): number => DRIVER.split('\n').findIndex((line) => line.includes(`/* ${mark} */`)) + 1;

interface FaultRun {
  readonly id: string;
  readonly routine: string;
  readonly outcome: string;
  readonly status?: number;
}

let lines: Record<string, unknown>[] = [];
let code: number | null = null;
let runs: FaultRun[] = [];
const runOf = (name: string): FaultRun | undefined => runs.find(({ routine }) => routine === name);

beforeAll(async () => {
  folder.write('driver.c', DRIVER);
  const result = await folder.run('run', 'driver.c', '--faults', 'systematic', '--json');
  code = result.code;
  lines = jsonLines(result.stdout);
  runs = lines.filter(({ type }) => type === 'fault-run') as unknown as FaultRun[];
}, 300_000);

describe('systematic', () => {
  test('each place fails once, also one that is reached only when another fails', () => {
    expect(runs.map(({ routine }) => routine).sort()).toEqual([
      'ExAllocatePool2',
      'ExAllocatePoolWithTag',
      'IoAllocateMdl',
      'PsCreateSystemThread',
      'RtlAnsiStringToUnicodeString',
    ]);
    expect(runOf('IoAllocateMdl')?.id).toBe(
      `${runOf('PsCreateSystemThread')?.id},${runOf('IoAllocateMdl')?.id.slice(9)}`,
    );
    expect(runs.filter(({ outcome }) => outcome === 'not-reached')).toEqual([]);
  });

  test('what the driver does not stand is found, with the call that failed', () => {
    expect(code).toBe(3);
    expect(runOf('ExAllocatePool2')?.outcome).toBe('bugcheck');
    const bugCheck = lines.find(({ type }) => type === 'bugcheck');
    expect(bugCheck).toMatchObject({ stack: [{ line: lineOf('BUG') }] });
    expect(bugCheck).toMatchObject({
      others: [
        {
          title: `Made to fail: ExAllocatePool2 (--faults ${runOf('ExAllocatePool2')?.id})`,
          stack: [{ line: lineOf('unchecked') }],
        },
      ],
    });
    expect(runOf('RtlAnsiStringToUnicodeString')?.outcome).toBe('findings');
    const findings = lines.filter(({ type }) => type === 'finding');
    expect(findings).toMatchObject([{ rule: 'pool', others: [{ stack: [{ line: lineOf('leaks') }] }] }]);
  });

  test('what it stands is not', () => {
    for (const name of ['ExAllocatePoolWithTag', 'PsCreateSystemThread', 'IoAllocateMdl'])
      expect(runOf(name)).toMatchObject({ outcome: 'driver-failed', status: 0xc000009a });
  });

  test('calls that no run has come to are named', () => {
    expect(lines.at(-1)).toMatchObject({
      type: 'exit',
      reason: 'bugcheck',
      hunt: { places: 5, cut: false, neverCalled: [{ routine: 'IoAllocateIrp', frame: { line: lineOf('never') } }] },
    });
  });
});

describe('one place', () => {
  test('its number repeats the fault', async () => {
    const { code: exit, stdout } = await folder.run('run', 'driver.c', '--faults', runOf('ExAllocatePool2')?.id ?? '');
    expect(exit).toBe(3);
    expect(stdout).toContain(`driver.c:${lineOf('BUG')}`);
    expect(stdout).toContain('Made to fail: ExAllocatePool2');
    expect(stdout).toContain('of 4 calls that can fail, 1 did, from 1 of 4 places');
  });
});

describe('misuse', () => {
  test.each(['1.5', '0', 'some', '1a2b3c', '-1'])('--faults %s is one clear message', async (text) => {
    const { code: exit, stderr } = await folder.run('run', 'driver.c', `--faults=${text}`);
    expect(exit).toBe(2);
    expect(stderr).toContain('Give systematic, a share of the calls such as 0.05 or 5%');
  });

  test('--seed is a number', async () => {
    const { code: exit, stderr } = await folder.run('run', 'driver.c', '--faults', '0.5', '--seed', 'x');
    expect(exit).toBe(2);
    expect(stderr).toContain('Give a number from 0 to 4294967295.');
  });
});
