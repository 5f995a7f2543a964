/**
 * Drivers of the shapes that articles and books on kernel programming teach with: the same calls in the same
 * order, in our own words. They must run as those texts say they do.
 */
import { describe, expect, test } from 'vitest';
import { outcome } from '../support/checks.js';
import { type RunOptions, runDriver } from '../support/driver.js';

const BUILDS: readonly RunOptions[] = [
  { build: 'checked', time: 'virtual' },
  { build: 'free', time: 'virtual', cpus: 1 },
];

const UNLOAD = `VOID Goodbye(PDRIVER_OBJECT DriverObject) { UNREFERENCED_PARAMETER(DriverObject); DbgPrint("goodbye\\r\\n"); }
`;

function withEntry(source: string, body: string): string {
  return `#include <ntddk.h>
${source}
${UNLOAD}
NTSTATUS DriverEntry(IN PDRIVER_OBJECT DriverObject, IN PUNICODE_STRING RegistryPath) {
  UNREFERENCED_PARAMETER(RegistryPath);
  DriverObject->DriverUnload = Goodbye;
  ${body}
  return STATUS_SUCCESS;
}
`;
}

const ONE_THREAD = `#include <ntifs.h>
VOID Leave(IN PDRIVER_OBJECT DriverObject);
HANDLE g_Worker = NULL;

VOID WorkerMain(PVOID Context) {
  UNREFERENCED_PARAMETER(Context);
  DbgPrint("worker: begin\\n");
  LARGE_INTEGER pause;
  pause.QuadPart = -10 * 1000 * 1000; // eine Sekunde – 一秒
  KeDelayExecutionThread(KernelMode, FALSE, &pause);
  DbgPrint("worker: end\\n");
  PsTerminateSystemThread(STATUS_SUCCESS);
}

NTSTATUS DriverEntry(IN PDRIVER_OBJECT DriverObject, IN PUNICODE_STRING RegistryPath) {
  UNREFERENCED_PARAMETER(RegistryPath);
  DriverObject->DriverUnload = Leave;
  return PsCreateSystemThread(&g_Worker, THREAD_ALL_ACCESS, NULL, NULL, NULL, WorkerMain, NULL);
}

VOID Leave(IN PDRIVER_OBJECT DriverObject) {
  UNREFERENCED_PARAMETER(DriverObject);
  if (g_Worker) {
    NTSTATUS status = ZwWaitForSingleObject(g_Worker, FALSE, NULL);
    DbgPrint("waited: %08x\\n", status);
    ZwClose(g_Worker);
    g_Worker = NULL;
  }
}
`;

const HANDED_OVER = withEntry(
  `KEVENT Ready;
HANDLE First, Second;
VOID Prepares(PVOID Context) {
  UNREFERENCED_PARAMETER(Context);
  LARGE_INTEGER pause;
  pause.QuadPart = -10 * 1000 * 1000;
  KeDelayExecutionThread(KernelMode, FALSE, &pause);
  DbgPrint("prepared\\n");
  KeSetEvent(&Ready, IO_NO_INCREMENT, FALSE);
  PsTerminateSystemThread(STATUS_SUCCESS);
}
VOID Uses(PVOID Context) {
  UNREFERENCED_PARAMETER(Context);
  NTSTATUS status = KeWaitForSingleObject(&Ready, Executive, KernelMode, FALSE, NULL);
  if (status == STATUS_SUCCESS) DbgPrint("used\\n");
  PsTerminateSystemThread(STATUS_SUCCESS);
}`,
  `KeInitializeEvent(&Ready, NotificationEvent, FALSE);
  NTSTATUS status = PsCreateSystemThread(&First, THREAD_ALL_ACCESS, NULL, NULL, NULL, Prepares, NULL);
  if (!NT_SUCCESS(status)) return status;
  status = PsCreateSystemThread(&Second, THREAD_ALL_ACCESS, NULL, NULL, NULL, Uses, NULL);
  if (!NT_SUCCESS(status)) return status;
  ZwClose(First);
  ZwClose(Second);`,
);

const TWO_AT_A_TIME = withEntry(
  `KSEMAPHORE Slots;
HANDLE Handles[4];
VOID TakesASlot(PVOID Context) {
  UNREFERENCED_PARAMETER(Context);
  if (KeWaitForSingleObject(&Slots, Executive, KernelMode, FALSE, NULL) == STATUS_SUCCESS) {
    DbgPrint("in %d\\n", PsGetCurrentThreadId());
    LARGE_INTEGER pause;
    pause.QuadPart = -10 * 1000 * 1000;
    KeDelayExecutionThread(KernelMode, FALSE, &pause);
    DbgPrint("out %d\\n", PsGetCurrentThreadId());
    KeReleaseSemaphore(&Slots, IO_NO_INCREMENT, 1, FALSE);
  }
  PsTerminateSystemThread(STATUS_SUCCESS);
}`,
  `KeInitializeSemaphore(&Slots, 2, 2);
  for (int i = 0; i < 4; ++i) {
    NTSTATUS status = PsCreateSystemThread(&Handles[i], THREAD_ALL_ACCESS, NULL, NULL, NULL, TakesASlot, NULL);
    if (!NT_SUCCESS(status)) return status;
  }
  for (int i = 0; i < 4; ++i) ZwClose(Handles[i]);`,
);

const COUNTED = withEntry(
  `KMUTEX Guard;
ULONG Counter = 0;
VOID Counts(PVOID Context) {
  UNREFERENCED_PARAMETER(Context);
  if (KeWaitForMutexObject(&Guard, Executive, KernelMode, FALSE, NULL) == STATUS_SUCCESS) {
    Counter++;
    DbgPrint("thread %d counts %lu\\n", PsGetCurrentThreadId(), Counter);
    KeReleaseMutex(&Guard, FALSE);
  }
  PsTerminateSystemThread(STATUS_SUCCESS);
}`,
  `HANDLE one, two;
  KeInitializeMutex(&Guard, 0);
  PsCreateSystemThread(&one, THREAD_ALL_ACCESS, NULL, NULL, NULL, Counts, NULL);
  PsCreateSystemThread(&two, THREAD_ALL_ACCESS, NULL, NULL, NULL, Counts, NULL);
  ZwClose(one);
  ZwClose(two);`,
);

const LEVELS = withEntry(
  `VOID Raised(void) {
  KIRQL before;
  KeRaiseIrql(DISPATCH_LEVEL, &before);
  KIRQL now = KeGetCurrentIrql();
  KeLowerIrql(before);
  DbgPrint("%d in %d\\n", now, before);
}`,
  `PAGED_CODE();
  KSPIN_LOCK lock;
  KeInitializeSpinLock(&lock);
  KIRQL before;
  KeAcquireSpinLock(&lock, &before);
  KeReleaseSpinLock(&lock, before);
  Raised();`,
);

/** The last event is set with Wait = TRUE, and no wait follows: the thread just ends. */
const PRINTS_A_STRING = (release: string): string =>
  withEntry(
    `static KEVENT s_Printed;
VOID Prints(IN PVOID context) {
  PUNICODE_STRING text = (PUNICODE_STRING)context;
  KdPrint(("text: %wZ\\r\\n", text));
  KeSetEvent(&s_Printed, 0, TRUE);
  ${release}
}
VOID StartAndWait() {
  UNICODE_STRING text = RTL_CONSTANT_STRING(L"on the stack");
  HANDLE thread = NULL;
  KeInitializeEvent(&s_Printed, SynchronizationEvent, FALSE);
  NTSTATUS status = PsCreateSystemThread(&thread, 0L, NULL, NULL, NULL, Prints, (PVOID)&text);
  if (!NT_SUCCESS(status)) return;
  ZwClose(thread);
  KeWaitForSingleObject(&s_Printed, Executive, KernelMode, 0, 0);
}`,
    'StartAndWait();',
  );

const FROM_POOL = withEntry(
  `VOID Prints(IN PVOID context) {
  PUNICODE_STRING text = (PUNICODE_STRING)context;
  KdPrint(("text: %wZ\\r\\n", text));
  ExFreePool(text);
  PsTerminateSystemThread(STATUS_SUCCESS);
}`,
  `UNICODE_STRING text = RTL_CONSTANT_STRING(L"from pool");
  PUNICODE_STRING copy = (PUNICODE_STRING)ExAllocatePool(NonPagedPool, sizeof(text));
  if (copy == NULL) return STATUS_INSUFFICIENT_RESOURCES;
  memcpy(copy, &text, sizeof(text));
  HANDLE thread = NULL;
  PsCreateSystemThread(&thread, 0, NULL, NULL, NULL, Prints, copy);
  ZwClose(thread);`,
);

/** A function that returns before the thread has read its local variable. */
const DEAD_VARIABLE = withEntry(
  `VOID Prints(IN PVOID context) {
  LARGE_INTEGER pause;
  pause.QuadPart = -10 * 1000 * 100;
  KeDelayExecutionThread(KernelMode, FALSE, &pause);
  KdPrint(("text: %wZ\\r\\n", (PUNICODE_STRING)context));
  PsTerminateSystemThread(STATUS_SUCCESS);
}
VOID Starts() {
  UNICODE_STRING text = RTL_CONSTANT_STRING(L"gone");
  HANDLE thread = NULL;
  PsCreateSystemThread(&thread, 0L, NULL, NULL, NULL, Prints, (PVOID)&text);
  ZwClose(thread);
}`,
  'Starts();',
);

describe.each(BUILDS)('reference programs ($build)', (options) => {
  async function prints(source: string): Promise<string[]> {
    const result = await runDriver(source, options);
    expect(outcome(result)).toBe('ran to its end');
    expect(result.findings).toEqual([]);
    return result.prints.map((line) => line.trimEnd()).filter((line) => line !== 'goodbye');
  }

  test('a thread that prints, sleeps and ends; unload waits for its handle', async () => {
    expect(await prints(ONE_THREAD)).toEqual(['worker: begin', 'worker: end', 'waited: 00000000']);
  });

  test('initialisation handed over by an event', async () => {
    expect(await prints(HANDED_OVER)).toEqual(['prepared', 'used']);
  });

  test('four threads through a semaphore of two', async () => {
    const lines = await prints(TWO_AT_A_TIME);
    let inside = 0;
    const most = Math.max(
      ...lines.map((line) => {
        inside += line.startsWith('in') ? 1 : -1;
        return inside;
      }),
    );
    expect(lines).toHaveLength(8);
    expect(most).toBe(2);
  });

  test('a counter under a mutex', async () => {
    const lines = await prints(COUNTED);
    expect(lines.map((line) => line.replace(/\d+/, 'N'))).toEqual(['thread N counts 1', 'thread N counts 2']);
  });

  test('IRQL raised and lowered, a spin lock, PAGED_CODE', async () => {
    expect(await prints(LEVELS)).toEqual(['2 in 0']);
  });

  test.each(['PsTerminateSystemThread(STATUS_SUCCESS);', 'return;', ''])(
    'an event set with Wait = TRUE before the end: %s',
    async (release) => {
      expect(await prints(PRINTS_A_STRING(release))).toEqual(['text: on the stack']);
    },
  );

  test('a string from pool, freed by the thread', async () => {
    expect(await prints(FROM_POOL)).toEqual(['text: from pool']);
  });
});

test('a local variable that is gone before the thread reads it ends in a bug check', async () => {
  const { bugCheck } = await runDriver(DEAD_VARIABLE, { build: 'checked', time: 'virtual' });
  expect(bugCheck?.code).toBe(0x50);
  expect(bugCheck?.detail).toMatch(/stack of a thread that has ended/);
});

test.each(BUILDS)('returning at DISPATCH_LEVEL is the blue screen that the text promises, $build', async (options) => {
  const source = withEntry('', 'KIRQL before;\n  KeRaiseIrql(DISPATCH_LEVEL, &before);\n  return STATUS_UNSUCCESSFUL;');
  const { bugCheck } = await runDriver(source, options);
  expect(bugCheck?.code).toBe(0xc8);
});
