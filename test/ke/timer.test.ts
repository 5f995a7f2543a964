/** Timers: one-shot, periodic, both types, absolute, cancelled; never early; set and cancel under contention. */
import { describe, expect, test } from 'vitest';
import { describeChecks } from '../support/checks.js';
import { runDriver } from '../support/driver.js';

const SOURCE = `#include "check.h"

static LONG g_Expiries;

static VOID Count(PKDPC Dpc, PVOID Context, PVOID First, PVOID Second) {
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(Context);
  UNREFERENCED_PARAMETER(First);
  UNREFERENCED_PARAMETER(Second);
  InterlockedIncrement(&g_Expiries);
}

static LARGE_INTEGER Relative(LONGLONG milliseconds) {
  LARGE_INTEGER due;
  due.QuadPart = -10000LL * milliseconds;
  return due;
}

static VOID OneShot(void) {
  KTIMER timer;
  KeInitializeTimer(&timer);
  CHECK_EQ("fresh: not signalled", KeReadStateTimer(&timer), FALSE);
  CHECK_EQ("fresh: cancel is FALSE", KeCancelTimer(&timer), FALSE);
  LONGLONG before = KeQueryInterruptTime();
  CHECK_EQ("set: FALSE the first time", KeSetTimer(&timer, Relative(50), NULL), FALSE);
  CHECK_EQ("set: TRUE while set", KeSetTimer(&timer, Relative(80), NULL), TRUE);
  CHECK_EQ("wait: satisfied", Wait(&timer), STATUS_SUCCESS);
  CHECK("never early", KeQueryInterruptTime() - before >= 800000);
  CHECK_EQ("notification: stays signalled", KeReadStateTimer(&timer), TRUE);
  CHECK_EQ("expired: cancel is FALSE", KeCancelTimer(&timer), FALSE);
  KeSetTimer(&timer, Relative(1000), NULL);
  CHECK_EQ("set again: not signalled", KeReadStateTimer(&timer), FALSE);
  CHECK_EQ("cancel: TRUE while set", KeCancelTimer(&timer), TRUE);
  CHECK_EQ("cancelled: does not fire", WaitFor(&timer, 3000), STATUS_TIMEOUT);
}

static VOID Periodic(void) {
  KTIMER timer;
  LONGLONG before;
  KeInitializeTimerEx(&timer, SynchronizationTimer);
  before = KeQueryInterruptTime();
  KeSetTimerEx(&timer, Relative(500), 100, NULL);
  for (int i = 0; i < 5; i++) Wait(&timer);
  LONGLONG spent = KeQueryInterruptTime() - before;
  CHECK("period: 500 ms, then four times 100", spent >= 9000000 && spent < 9100000);
  CHECK_EQ("synchronization: taken by the wait", KeReadStateTimer(&timer), FALSE);
  CHECK_EQ("periodic: still set", KeCancelTimer(&timer), TRUE);
  KeSetTimerEx(&timer, Relative(100), 100, NULL);
  KeSetTimer(&timer, Relative(100), NULL);
  Wait(&timer);
  CHECK_EQ("set without a period: the old one is gone", WaitFor(&timer, 1000), STATUS_TIMEOUT);
}

static VOID WithDpc(void) {
  KTIMER timer;
  KDPC dpc;
  KIRQL irql;
  KeInitializeTimer(&timer);
  KeInitializeDpc(&dpc, Count, NULL);
  KeSetTimerEx(&timer, Relative(10), 10, &dpc);
  Wait(&timer);
  LARGE_INTEGER second = Relative(1000);
  KeDelayExecutionThread(KernelMode, FALSE, &second);
  KeCancelTimer(&timer);
  KeFlushQueuedDpcs();
  LONG expiries = g_Expiries;
  CHECK("periodic DPC: a hundred times", expiries >= 100 && expiries <= 103);
  KeDelayExecutionThread(KernelMode, FALSE, &second);
  CHECK_EQ("cancelled: no more DPCs", g_Expiries, expiries);
  KeSetTargetProcessorDpc(&dpc, 0);
  KeRaiseIrql(DISPATCH_LEVEL, &irql);
  KeInsertQueueDpc(&dpc, NULL, NULL);
  KeSetTimer(&timer, Relative(100000), &dpc);
  CHECK_EQ("cancel: TRUE", KeCancelTimer(&timer), TRUE);
  BOOLEAN queued = KeGetCurrentProcessorNumber() == 0 && KeRemoveQueueDpc(&dpc);
  KeLowerIrql(irql);
  CHECK_EQ("cancel takes the queued DPC away", queued, FALSE);
}

static VOID Absolute(void) {
  KTIMER timer;
  LARGE_INTEGER due, now;
  KeInitializeTimer(&timer);
  KeQuerySystemTime(&due);
  due.QuadPart += 2500000;
  KeSetTimer(&timer, due, NULL);
  Wait(&timer);
  KeQuerySystemTime(&now);
  CHECK("absolute: at its time", now.QuadPart >= due.QuadPart && now.QuadPart < due.QuadPart + 100000);
  due.QuadPart = 1;
  KeSetTimer(&timer, due, NULL);
  CHECK_EQ("absolute, past: fires at once", Wait(&timer), STATUS_SUCCESS);
}

static VOID Far(void) {
  static KTIMER timers[64];
  LONGLONG start = KeQueryInterruptTime();
  BOOLEAN early = FALSE;
  for (int i = 0; i < 64; i++) {
    KeInitializeTimer(&timers[i]);
    KeSetTimer(&timers[i], Relative((LONGLONG)i * i * i * 977 % 90000000), NULL);
  }
  for (int i = 0; i < 64; i++) {
    Wait(&timers[i]);
    if (KeQueryInterruptTime() - start < (LONGLONG)i * i * i * 977 % 90000000 * 10000) early = TRUE;
  }
  CHECK_EQ("64 timers up to a day away: none early", early, FALSE);
}

static VOID RunChecks(void) {
  OneShot();
  Periodic();
  WithDpc();
  Absolute();
  Far();
}

DRIVER_ENTRY(RunChecks)
`;

describeChecks(
  'timers',
  SOURCE,
  [1, 2, 8].map((cpus) => ({ cpus, time: 'virtual' as const })),
);

/** Threads set and cancel shared timers; each setting ends as replaced, cancelled or expired, exactly once. */
const CONTENTION = `#include <ntddk.h>

#define TIMERS 6
static KTIMER g_Timers[TIMERS];
static KDPC g_Dpcs[TIMERS];
static LONG g_Set, g_Ended, g_Early;
static volatile LONG g_Ran;

static VOID Routine(PKDPC Dpc, PVOID Context, PVOID First, PVOID Second) {
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(Context);
  UNREFERENCED_PARAMETER(First);
  UNREFERENCED_PARAMETER(Second);
  InterlockedIncrement(&g_Ran);
}

static VOID Thread(PVOID Context) {
  ULONG random = (ULONG)(ULONG_PTR)Context * 2654435761u + 7;
  for (int i = 0; i < 2000; i++) {
    random = random * 1664525u + 1013904223u;
    int at = (random >> 16) % TIMERS;
    LARGE_INTEGER due;
    due.QuadPart = -(LONGLONG)((random >> 8) % 20000);
    if ((random >> 24) & 1) {
      InterlockedIncrement(&g_Set);
      if (KeSetTimer(&g_Timers[at], due, &g_Dpcs[at])) InterlockedIncrement(&g_Ended);
    } else if ((random >> 25) & 1) {
      if (KeCancelTimer(&g_Timers[at])) InterlockedIncrement(&g_Ended);
    } else {
      due.QuadPart = -(LONGLONG)((random >> 8) % 3000);
      KeWaitForSingleObject(&g_Timers[at], Executive, KernelMode, FALSE, &due);
    }
  }
}

static VOID Unload(PDRIVER_OBJECT DriverObject) { UNREFERENCED_PARAMETER(DriverObject); }

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
  HANDLE threads[16];
  UNREFERENCED_PARAMETER(RegistryPath);
  DriverObject->DriverUnload = Unload;
  for (int i = 0; i < TIMERS; i++) {
    KeInitializeTimerEx(&g_Timers[i], i % 2 ? NotificationTimer : SynchronizationTimer);
    KeInitializeDpc(&g_Dpcs[i], Routine, NULL);
  }
  for (int i = 0; i < 16; i++)
    PsCreateSystemThread(&threads[i], THREAD_ALL_ACCESS, NULL, NULL, NULL, Thread, (PVOID)(ULONG_PTR)i);
  for (int i = 0; i < 16; i++) {
    ZwWaitForSingleObject(threads[i], FALSE, NULL);
    ZwClose(threads[i]);
  }
  for (int i = 0; i < TIMERS; i++) if (KeCancelTimer(&g_Timers[i])) g_Ended++;
  KeFlushQueuedDpcs();
  LONG expired = g_Set - g_Ended;
  DbgPrint("set %d expired %d ran %d\\n", g_Set, expired, g_Ran);
  return STATUS_SUCCESS;
}
`;

describe('timers under contention', () => {
  test.for([1, 2, 8])('every setting ends once, %i processors', async (cpus) => {
    const run = await runDriver(CONTENTION, { cpus });
    const [, set, expired, ran] = (/set (\d+) expired (-?\d+) ran (\d+)/.exec(run.prints.join('\n')) ?? []).map(Number);
    expect(run.stopped).toBeUndefined();
    expect(set).toBeGreaterThan(1000);
    // A DPC still queued from one expiry answers for the next, too, and a cancellation may take it away.
    expect(expired).toBeGreaterThanOrEqual(ran ?? Number.NaN);
    expect(expired).toBeGreaterThanOrEqual(0);
  });
});
