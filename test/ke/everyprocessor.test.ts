/** Calls on every processor: KeGenericCallDpc and its barriers, KeIpiGenericCall; idle, busy, computing and locking processors. */
import { describe, expect, test } from 'vitest';
import { describeChecks } from '../support/checks.js';
import { runDriver } from '../support/driver.js';

const SOURCE = `#include "check.h"

static volatile LONG g_Seen, g_Here, g_Early, g_Chosen, g_WrongIrql, g_Parts;
static PVOID g_Context;

static VOID Everywhere(PKDPC Dpc, PVOID Context, PVOID Done, PVOID Meet) {
  UNREFERENCED_PARAMETER(Dpc);
  g_Context = Context;
  InterlockedOr(&g_Seen, 1 << KeGetCurrentProcessorNumber());
  if (KeGetCurrentIrql() != DISPATCH_LEVEL) InterlockedIncrement(&g_WrongIrql);
  for (LONG round = 1; round <= 10; round++) {
    InterlockedIncrement(&g_Here);
    if (KeSignalCallDpcSynchronize(Meet)) InterlockedIncrement(&g_Chosen);
    if (g_Here < round * KeNumberProcessors) InterlockedIncrement(&g_Early);
    KeSignalCallDpcSynchronize(Meet);
  }
  InterlockedIncrement(&g_Parts);
  KeSignalCallDpcDone(Done);
}

static ULONG_PTR Broadcast(ULONG_PTR Context) {
  InterlockedOr(&g_Seen, 1 << KeGetCurrentProcessorNumber());
  if (KeGetCurrentIrql() != IPI_LEVEL) InterlockedIncrement(&g_WrongIrql);
  InterlockedIncrement(&g_Parts);
  return Context + KeGetCurrentProcessorNumber();
}

static VOID Reset(void) { g_Seen = g_Here = g_Early = g_Chosen = g_WrongIrql = g_Parts = 0; }

static VOID GenericCalls(void) {
  KIRQL irql;
  LONG all = (1 << KeNumberProcessors) - 1;
  for (int i = 0; i < 20; i++) {
    Reset();
    KeGenericCallDpc(Everywhere, (PVOID)7);
    CHECK_EQ("generic DPC: on every processor", g_Seen, all);
    CHECK_EQ("generic DPC: once on each", g_Parts, KeNumberProcessors);
    CHECK_EQ("generic DPC: at DISPATCH_LEVEL", g_WrongIrql, 0);
    CHECK_EQ("generic DPC: gets its context", (LONG)(ULONG_PTR)g_Context, 7);
    CHECK_EQ("barrier: nobody passes before all are there", g_Early, 0);
    CHECK_EQ("barrier: one of them gets TRUE", g_Chosen, 10);
  }
  CHECK_EQ("generic DPC: IRQL is as before", KeGetCurrentIrql(), PASSIVE_LEVEL);
  KeRaiseIrql(APC_LEVEL, &irql);
  Reset();
  KeGenericCallDpc(Everywhere, NULL);
  CHECK_EQ("generic DPC: from APC_LEVEL, too", g_Parts, KeNumberProcessors);
  KeLowerIrql(irql);
}

static VOID IpiCalls(void) {
  KIRQL irql;
  LONG all = (1 << KeNumberProcessors) - 1;
  for (KIRQL level = PASSIVE_LEVEL; level <= CLOCK_LEVEL; level++) {
    Reset();
    KeRaiseIrql(level, &irql);
    ULONG_PTR result = KeIpiGenericCall(Broadcast, 1000);
    CHECK_EQ("IPI: at the IRQL as before", KeGetCurrentIrql(), level);
    if (level >= DISPATCH_LEVEL) {
      CHECK_EQ("IPI: the caller's own result", result, 1000 + KeGetCurrentProcessorNumber());
    }
    KeLowerIrql(irql);
    CHECK_EQ("IPI: on every processor", g_Seen, all);
    CHECK_EQ("IPI: once on each", g_Parts, KeNumberProcessors);
    CHECK_EQ("IPI: at IPI_LEVEL", g_WrongIrql, 0);
  }
}

static volatile LONG g_Stop, g_Computing;

/* Computes without a call to the kernel. */
static VOID Compute(PVOID Context) {
  UNREFERENCED_PARAMETER(Context);
  InterlockedIncrement(&g_Computing);
  while (!g_Stop);
}

static KSPIN_LOCK g_Lock;
static LONG g_Counter;

static VOID Locker(PVOID Context) {
  KIRQL irql;
  UNREFERENCED_PARAMETER(Context);
  InterlockedIncrement(&g_Computing);
  while (!g_Stop) {
    KeAcquireSpinLock(&g_Lock, &irql);
    g_Counter++;
    KeReleaseSpinLock(&g_Lock, irql);
  }
}

static VOID TakesLock(PKDPC Dpc, PVOID Context, PVOID Done, PVOID Meet) {
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(Context);
  KeAcquireSpinLockAtDpcLevel(&g_Lock);
  g_Parts++;
  KeReleaseSpinLockFromDpcLevel(&g_Lock);
  KeSignalCallDpcSynchronize(Meet);
  KeSignalCallDpcDone(Done);
}

static VOID AgainstThreads(PKSTART_ROUTINE Routine) {
  PVOID threads[16];
  int count = KeNumberProcessors == 2 ? 0 : KeNumberProcessors - 2;
  g_Stop = g_Computing = 0;
  for (int i = 0; i < count; i++) threads[i] = Start(Routine, NULL);
  while (g_Computing < count) ZwYieldExecution();
  LONG all = (1 << KeNumberProcessors) - 1;
  for (int i = 0; i < 5; i++) {
    Reset();
    KeGenericCallDpc(Everywhere, NULL);
    CHECK_EQ("busy processors: generic DPC on every one", g_Seen, all);
    CHECK_EQ("busy processors: nobody passes the barrier early", g_Early, 0);
    Reset();
    KeGenericCallDpc(TakesLock, NULL);
    CHECK_EQ("busy processors: a lock of the threads is no deadlock", g_Parts, KeNumberProcessors);
    Reset();
    KeIpiGenericCall(Broadcast, 0);
    CHECK_EQ("busy processors: IPI on every one", g_Seen, all);
  }
  g_Stop = 1;
  for (int i = 0; i < count; i++) Join(threads[i]);
}

/* The caller holds a lock that others spin for: they are interrupted all the same. */
static VOID HoldingLock(void) {
  PVOID threads[16];
  KIRQL irql;
  g_Stop = g_Computing = 0;
  for (int i = 0; i < KeNumberProcessors; i++) threads[i] = Start(Locker, NULL);
  while (g_Computing < KeNumberProcessors) ZwYieldExecution();
  for (int i = 0; i < 5; i++) {
    KeAcquireSpinLock(&g_Lock, &irql);
    Reset();
    KeIpiGenericCall(Broadcast, 0);
    CHECK_EQ("IPI: interrupts who spins for the caller's lock", g_Parts, KeNumberProcessors);
    KeReleaseSpinLock(&g_Lock, irql);
  }
  g_Stop = 1;
  for (int i = 0; i < KeNumberProcessors; i++) Join(threads[i]);
}

static KDPC g_Dpcs[32];
static volatile LONG g_Held, g_Release;

static VOID Hold(PKDPC Dpc, PVOID Context, PVOID First, PVOID Second) {
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(Context);
  UNREFERENCED_PARAMETER(First);
  UNREFERENCED_PARAMETER(Second);
  InterlockedIncrement(&g_Held);
  while (!g_Release) YieldProcessor();
}

/* What drivers do that have no KeGenericCallDpc: a DPC on each of the others holds it. */
static VOID HoldAll(void) {
  KIRQL irql;
  g_Held = g_Release = 0;
  KeRaiseIrql(DISPATCH_LEVEL, &irql);
  for (CCHAR i = 0; i < KeNumberProcessors; i++) {
    KeInitializeDpc(&g_Dpcs[i], Hold, NULL);
    KeSetTargetProcessorDpc(&g_Dpcs[i], i);
    if (i != (CCHAR)KeGetCurrentProcessorNumber()) KeInsertQueueDpc(&g_Dpcs[i], NULL, NULL);
  }
  while (g_Held < KeNumberProcessors - 1) YieldProcessor();
  CHECK_EQ("a DPC on each of the others holds it, all at one time", g_Held, KeNumberProcessors - 1);
  g_Release = 1;
  KeLowerIrql(irql);
  KeFlushQueuedDpcs();
}

static VOID RunChecks(void) {
  KeInitializeSpinLock(&g_Lock);
  GenericCalls();
  IpiCalls();
  AgainstThreads(Compute);
  AgainstThreads(Locker);
  HoldingLock();
  HoldAll();
}

DRIVER_ENTRY(RunChecks)
`;

describeChecks('calls on every processor', SOURCE, [
  ...[1, 2, 8].map((cpus) => ({ cpus })),
  { cpus: 2, build: 'checked' as const, time: 'virtual' as const },
]);

/** Threads make both kinds of calls at once, and count alone on the machine while they do. */
const CONTENTION = `#include <ntddk.h>

static volatile LONG g_Inside, g_Overlaps, g_Alone, g_Calls;

static VOID Generic(PKDPC Dpc, PVOID Context, PVOID Done, PVOID Meet) {
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(Context);
  if (InterlockedIncrement(&g_Inside) > KeNumberProcessors) InterlockedIncrement(&g_Overlaps);
  KeSignalCallDpcSynchronize(Meet);
  // All processors are in this routine: one of them may count without a lock.
  if (KeGetCurrentProcessorNumber() == 0) g_Alone++;
  KeSignalCallDpcSynchronize(Meet);
  InterlockedDecrement(&g_Inside);
  KeSignalCallDpcDone(Done);
}

static ULONG_PTR Broadcast(ULONG_PTR Context) {
  if (KeGetCurrentProcessorNumber() == 0) (*(volatile LONG *)Context)++;
  return 0;
}

static VOID Thread(PVOID Context) {
  UNREFERENCED_PARAMETER(Context);
  for (int i = 0; i < 4; i++) {
    KeGenericCallDpc(Generic, NULL);
    KeIpiGenericCall(Broadcast, (ULONG_PTR)&g_Alone);
    InterlockedAdd(&g_Calls, 2);
  }
}

static VOID Unload(PDRIVER_OBJECT DriverObject) { UNREFERENCED_PARAMETER(DriverObject); }

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
  HANDLE threads[16];
  UNREFERENCED_PARAMETER(RegistryPath);
  DriverObject->DriverUnload = Unload;
  for (int i = 0; i < 16; i++)
    PsCreateSystemThread(&threads[i], THREAD_ALL_ACCESS, NULL, NULL, NULL, Thread, NULL);
  for (int i = 0; i < 16; i++) {
    ZwWaitForSingleObject(threads[i], FALSE, NULL);
    ZwClose(threads[i]);
  }
  DbgPrint("calls %d alone %d overlaps %d\\n", g_Calls, g_Alone, g_Overlaps);
  return STATUS_SUCCESS;
}
`;

describe('calls on every processor, made by 16 threads', () => {
  test.for([1, 2, 8])('one at a time, each on all, %i processors', async (cpus) => {
    const run = await runDriver(CONTENTION, { cpus });
    expect(run.stopped).toBeUndefined();
    expect(run.prints).toEqual(['calls 128 alone 128 overlaps 0']);
  });

  test('a routine that does not say that it is done is a bug check', async () => {
    const run = await runDriver(CONTENTION.replace('  KeSignalCallDpcDone(Done);', '  UNREFERENCED_PARAMETER(Done);'));
    expect(run.bugCheck?.code).toBe(0xc4);
    expect(run.bugCheck?.detail).toContain('KeSignalCallDpcDone 0 times');
  });

  test('a barrier that one processor does not come to is a bug check', async () => {
    const run = await runDriver(
      CONTENTION.replace(
        '  KeSignalCallDpcSynchronize(Meet);',
        '  if (KeGetCurrentProcessorNumber() != 0) KeSignalCallDpcSynchronize(Meet);',
      ),
    );
    expect(run.bugCheck?.code).toBe(0xc4);
    expect(run.bugCheck?.detail).toContain('KeSignalCallDpcSynchronize');
  });

  test('a broadcast that returns at another IRQL is a bug check', async () => {
    const run = await runDriver(
      CONTENTION.replace('  return 0;', '  KIRQL old; KeRaiseIrql(HIGH_LEVEL, &old); return 0;'),
    );
    expect(run.bugCheck?.code).toBe(0xc8);
  });

  test('a generic call at DISPATCH_LEVEL is a bug check', async () => {
    const run = await runDriver(
      CONTENTION.replace(
        '    KeGenericCallDpc(',
        '    KIRQL old; KeRaiseIrql(DISPATCH_LEVEL, &old); KeGenericCallDpc(',
      ),
    );
    expect(run.bugCheck?.code).toBe(0xa);
  });
});
