/** DPCs: once until they run, where they are sent, at DISPATCH_LEVEL, none lost or doubled under contention. */
import { describe, expect, test } from 'vitest';
import { describeChecks } from '../support/checks.js';
import { runDriver } from '../support/driver.js';

const SOURCE = `#include "check.h"

static LONG g_Order[8];
static LONG g_Ran;
static LONG g_Rounds;
static KDPC g_Self;

static VOID Note(PKDPC Dpc, PVOID Context, PVOID First, PVOID Second) {
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(Context);
  UNREFERENCED_PARAMETER(Second);
  g_Order[InterlockedIncrement(&g_Ran) - 1] = (LONG)(ULONG_PTR)First;
}

static VOID Where(PKDPC Dpc, PVOID Context, PVOID First, PVOID Second) {
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(Second);
  *(LONG *)Context = (LONG)KeGetCurrentProcessorNumber() * 100 + KeGetCurrentIrql() * 10 + (LONG)(ULONG_PTR)First;
}

static VOID Again(PKDPC Dpc, PVOID Context, PVOID First, PVOID Second) {
  UNREFERENCED_PARAMETER(Context);
  UNREFERENCED_PARAMETER(First);
  UNREFERENCED_PARAMETER(Second);
  if (++g_Rounds < 10) KeInsertQueueDpc(Dpc, NULL, NULL);
}

static VOID RunChecks(void) {
  KDPC one, two, urgent, there;
  KIRQL irql;
  LONG where = 0;
  KeInitializeDpc(&one, Note, NULL);
  KeInitializeDpc(&two, Note, NULL);
  KeInitializeDpc(&urgent, Note, NULL);
  KeSetImportanceDpc(&urgent, HighImportance);
  CHECK_EQ("insert below DISPATCH_LEVEL: TRUE", KeInsertQueueDpc(&one, (PVOID)1, NULL), TRUE);
  CHECK_EQ("insert below DISPATCH_LEVEL: has run", g_Ran, 1);
  KeRaiseIrql(DISPATCH_LEVEL, &irql);
  CHECK_EQ("insert at DISPATCH_LEVEL: TRUE", KeInsertQueueDpc(&one, (PVOID)2, NULL), TRUE);
  CHECK_EQ("a second insert: FALSE", KeInsertQueueDpc(&one, (PVOID)3, NULL), FALSE);
  KeInsertQueueDpc(&two, (PVOID)4, NULL);
  KeInsertQueueDpc(&urgent, (PVOID)5, NULL);
  CHECK_EQ("at DISPATCH_LEVEL: waits", g_Ran, 1);
  KeLowerIrql(irql);
  CHECK_EQ("lowering runs all", g_Ran, 4);
  CHECK_EQ("high importance comes first", g_Order[1], 5);
  CHECK_EQ("first arguments are kept", g_Order[2], 2);
  CHECK_EQ("others in order", g_Order[3], 4);
  KeRaiseIrql(DISPATCH_LEVEL, &irql);
  KeInsertQueueDpc(&one, (PVOID)6, NULL);
  CHECK_EQ("remove: TRUE when queued", KeRemoveQueueDpc(&one), TRUE);
  CHECK_EQ("remove: FALSE when not", KeRemoveQueueDpc(&one), FALSE);
  KeLowerIrql(irql);
  CHECK_EQ("removed: does not run", g_Ran, 4);
  for (CCHAR number = 0; number < KeNumberProcessors; number++) {
    KeInitializeDpc(&there, Where, &where);
    KeSetTargetProcessorDpc(&there, number);
    KeInsertQueueDpc(&there, (PVOID)7, NULL);
    KeFlushQueuedDpcs();
    CHECK_EQ("target: runs there, at DISPATCH_LEVEL", where, number * 100 + 27);
  }
  KeInitializeDpc(&g_Self, Again, NULL);
  KeInsertQueueDpc(&g_Self, NULL, NULL);
  CHECK_EQ("a DPC may queue itself", g_Rounds, 10);
  CHECK_EQ("IRQL is as before", KeGetCurrentIrql(), PASSIVE_LEVEL);
}

DRIVER_ENTRY(RunChecks)
`;

describeChecks(
  'DPCs',
  SOURCE,
  [1, 2, 8].map((cpus) => ({ cpus })),
);

const THREADS = 16;
const ROUNDS = 5_000;

/** Threads insert and remove shared DPCs on all processors; a run or a removal answers each insertion that succeeded. */
const CONTENTION = `#include <ntddk.h>

#define DPCS 8
static KDPC g_Dpcs[DPCS];
static LONG g_Inserted, g_Removed, g_Ran;

static VOID Routine(PKDPC Dpc, PVOID Context, PVOID First, PVOID Second) {
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(Context);
  UNREFERENCED_PARAMETER(First);
  UNREFERENCED_PARAMETER(Second);
  InterlockedIncrement(&g_Ran);
}

static VOID Thread(PVOID Context) {
  ULONG random = (ULONG)(ULONG_PTR)Context * 2654435761u + 1;
  for (int i = 0; i < ${ROUNDS}; i++) {
    KIRQL irql;
    random = random * 1664525u + 1013904223u;
    PKDPC dpc = &g_Dpcs[(random >> 16) % DPCS];
    BOOLEAN raise = (random >> 20) & 1;
    if (raise) KeRaiseIrql(DISPATCH_LEVEL, &irql);
    if (KeInsertQueueDpc(dpc, NULL, NULL)) InterlockedIncrement(&g_Inserted);
    if ((random >> 21) & 1 && KeRemoveQueueDpc(dpc)) InterlockedIncrement(&g_Removed);
    if (raise) KeLowerIrql(irql);
  }
}

static VOID Unload(PDRIVER_OBJECT DriverObject) { UNREFERENCED_PARAMETER(DriverObject); }

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
  HANDLE threads[${THREADS}];
  UNREFERENCED_PARAMETER(RegistryPath);
  DriverObject->DriverUnload = Unload;
  for (int i = 0; i < DPCS; i++) {
    KeInitializeDpc(&g_Dpcs[i], Routine, NULL);
    if (i % 2 == 0) KeSetTargetProcessorDpc(&g_Dpcs[i], (CCHAR)(i % KeNumberProcessors));
  }
  for (int i = 0; i < ${THREADS}; i++)
    PsCreateSystemThread(&threads[i], THREAD_ALL_ACCESS, NULL, NULL, NULL, Thread, (PVOID)(ULONG_PTR)i);
  for (int i = 0; i < ${THREADS}; i++) {
    ZwWaitForSingleObject(threads[i], FALSE, NULL);
    ZwClose(threads[i]);
  }
  KeFlushQueuedDpcs();
  DbgPrint("inserted %d answered %d\\n", g_Inserted, g_Ran + g_Removed);
  return STATUS_SUCCESS;
}
`;

describe('DPCs under contention', () => {
  test.for([1, 2, 8])('none is lost or doubled, %i processors', async (cpus) => {
    const run = await runDriver(CONTENTION, { cpus });
    const [, inserted, answered] = /inserted (\d+) answered (\d+)/.exec(run.prints.join('\n')) ?? [];
    expect(Number(inserted)).toBeGreaterThan(THREADS);
    expect(answered).toBe(inserted);
    expect(run.stopped).toBeUndefined();
  });

  test('a blocking wait in a DPC is a bug check', async () => {
    const run = await runDriver(
      CONTENTION.replace(
        '  InterlockedIncrement(&g_Ran);',
        '  KEVENT event; KeInitializeEvent(&event, NotificationEvent, FALSE); KeWaitForSingleObject(&event, Executive, KernelMode, FALSE, NULL);',
      ),
    );
    expect(run.bugCheck?.code).toBe(0xa);
  });

  test('a DPC that returns at another IRQL is a bug check', async () => {
    const run = await runDriver(
      CONTENTION.replace('  InterlockedIncrement(&g_Ran);', '  KIRQL old; KeRaiseIrql(HIGH_LEVEL, &old);'),
    );
    expect(run.bugCheck?.code).toBe(0xc8);
  });
});
