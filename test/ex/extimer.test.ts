/** EX_TIMERs: callbacks, waits, periods, cancellation, deletion in all its forms, under contention; the timers of devices. */
import { describe, expect, test } from 'vitest';
import { describeChecks } from '../support/checks.js';
import { runDriver } from '../support/driver.js';

const SOURCE = `#include "check.h"

static volatile LONG g_Calls, g_Irql, g_Deleted;
static PVOID g_Context;
static KEVENT g_Gone;

static VOID Callback(PEX_TIMER Timer, PVOID Context) {
  UNREFERENCED_PARAMETER(Timer);
  g_Context = Context;
  g_Irql = KeGetCurrentIrql();
  InterlockedIncrement(&g_Calls);
}

static VOID Deletes(PEX_TIMER Timer, PVOID Context) {
  EXT_DELETE_PARAMETERS parameters;
  ExInitializeDeleteTimerParameters(&parameters);
  parameters.DeleteCallback = (PEXT_DELETE_CALLBACK)Context;
  InterlockedIncrement(&g_Calls);
  ExDeleteTimer(Timer, TRUE, FALSE, &parameters);
}

static VOID Gone(PVOID Context) {
  UNREFERENCED_PARAMETER(Context);
  InterlockedIncrement(&g_Deleted);
  KeSetEvent(&g_Gone, IO_NO_INCREMENT, FALSE);
}

static VOID Expiry(void) {
  PEX_TIMER timer = ExAllocateTimer(Callback, (PVOID)5, EX_TIMER_HIGH_RESOLUTION);
  LONGLONG before = KeQueryInterruptTime();
  CHECK("allocated", timer != NULL);
  CHECK_EQ("attributes that exclude each other: NULL", ExAllocateTimer(NULL, NULL, EX_TIMER_HIGH_RESOLUTION | EX_TIMER_NO_WAKE) == NULL, TRUE);
  CHECK_EQ("cancel, not set: FALSE", ExCancelTimer(timer, NULL), FALSE);
  CHECK_EQ("set: FALSE the first time", ExSetTimer(timer, MILLISECONDS(30), 0, NULL), FALSE);
  CHECK_EQ("set: TRUE while set", ExSetTimer(timer, MILLISECONDS(50), 0, NULL), TRUE);
  Wait(timer);
  CHECK("never early", KeQueryInterruptTime() - before >= 500000);
  KeFlushQueuedDpcs();
  CHECK_EQ("callback: once", g_Calls, 1);
  CHECK_EQ("callback: gets its context", (LONG)(ULONG_PTR)g_Context, 5);
  CHECK_EQ("callback: at DISPATCH_LEVEL", g_Irql, DISPATCH_LEVEL);
  CHECK_EQ("synchronization timer: taken by the wait", WaitFor(timer, 0), STATUS_TIMEOUT);
  before = KeQueryInterruptTime();
  ExSetTimer(timer, MILLISECONDS(10), 25000, NULL);
  for (int i = 0; i < 5; i++) Wait(timer);
  LONGLONG spent = KeQueryInterruptTime() - before;
  CHECK("period in 100 ns: 10 ms, then four times 2.5", spent >= 200000 && spent < 220000);
  CHECK_EQ("cancel, periodic: TRUE", ExCancelTimer(timer, NULL), TRUE);
  CHECK_EQ("cancelled: does not fire", WaitFor(timer, 1000), STATUS_TIMEOUT);
  CHECK_EQ("delete: FALSE when not set", ExDeleteTimer(timer, TRUE, TRUE, NULL), FALSE);
  timer = ExAllocateTimer(NULL, NULL, EX_TIMER_NOTIFICATION);
  ExSetTimer(timer, -1, 0, NULL);
  Wait(timer);
  CHECK_EQ("notification timer: stays signalled", WaitFor(timer, 0), STATUS_SUCCESS);
  ExDeleteTimer(timer, TRUE, TRUE, NULL);
}

static VOID Deletion(void) {
  EXT_DELETE_PARAMETERS parameters;
  ExInitializeDeleteTimerParameters(&parameters);
  parameters.DeleteCallback = Gone;
  KeInitializeEvent(&g_Gone, SynchronizationEvent, FALSE);
  g_Calls = 0;
  PEX_TIMER timer = ExAllocateTimer(Callback, NULL, 0);
  ExSetTimer(timer, MILLISECONDS(100), MILLISECONDS(-100), NULL);
  CHECK_EQ("delete: TRUE when it was set", ExDeleteTimer(timer, TRUE, TRUE, &parameters), TRUE);
  CHECK_EQ("delete with wait: the delete callback has run", g_Deleted, 1);
  KeResetEvent(&g_Gone);
  Sleep(1000);
  CHECK_EQ("deleted: does not fire", g_Calls, 0);
  timer = ExAllocateTimer(Callback, NULL, 0);
  ExSetTimer(timer, MILLISECONDS(100), 0, NULL);
  CHECK_EQ("delete without cancel: FALSE", ExDeleteTimer(timer, FALSE, FALSE, &parameters), FALSE);
  CHECK_EQ("delete without cancel: not gone yet", g_Deleted, 1);
  Wait(&g_Gone);
  CHECK_EQ("delete without cancel: fires once more", g_Calls, 1);
  timer = ExAllocateTimer(Deletes, (PVOID)Gone, 0);
  ExSetTimer(timer, MILLISECONDS(10), 100000, NULL);
  Wait(&g_Gone);
  CHECK_EQ("delete from the callback: called once", g_Calls, 2);
  CHECK_EQ("every delete callback once", g_Deleted, 3);
}

static VOID Resolution(void) {
  ULONG maximum, minimum, current;
  ExQueryTimerResolution(&maximum, &minimum, &current);
  CHECK_EQ("resolution: a tick at most", maximum, KeQueryTimeIncrement());
  CHECK("resolution: between its limits", minimum < maximum && current >= minimum && current <= maximum);
  CHECK_EQ("resolution: what was asked for", ExSetTimerResolution(10000, TRUE), 10000);
  ExQueryTimerResolution(&maximum, &minimum, &current);
  CHECK_EQ("resolution: is in force", current, 10000);
  CHECK_EQ("resolution: not below the minimum", ExSetTimerResolution(1, TRUE), minimum);
  CHECK_EQ("resolution: taken back", ExSetTimerResolution(0, FALSE), maximum);
}

static DEVICE_OBJECT g_Device;

static VOID Second(PDEVICE_OBJECT Device, PVOID Context) {
  if (Device == &g_Device && Context == (PVOID)9 && KeGetCurrentIrql() == DISPATCH_LEVEL) g_Calls++;
}

static VOID OfDevice(void) {
  g_Calls = 0;
  CHECK_EQ("IoInitializeTimer", IoInitializeTimer(&g_Device, Second, (PVOID)9), STATUS_SUCCESS);
  Sleep(3000);
  CHECK_EQ("device's timer: not started, not called", g_Calls, 0);
  IoStartTimer(&g_Device);
  Sleep(5500);
  IoStopTimer(&g_Device);
  KeFlushQueuedDpcs();
  CHECK_EQ("device's timer: once a second", g_Calls, 5);
  Sleep(3000);
  CHECK_EQ("device's timer: stopped", g_Calls, 5);
}

static VOID RunChecks(void) {
  Expiry();
  Deletion();
  Resolution();
  OfDevice();
}

DRIVER_ENTRY(RunChecks)
`;

describeChecks('EX_TIMERs', SOURCE, [
  { cpus: 1, time: 'virtual' },
  { cpus: 2, time: 'virtual', build: 'checked' },
  { cpus: 8, time: 'virtual' },
]);

/** Threads make timers that fire while they are set again, cancelled and deleted; each block is freed exactly once. */
const CONTENTION = `#include <ntddk.h>

static volatile LONG g_Made, g_Gone, g_Late;

typedef struct _ITEM { volatile LONG Deleted; } ITEM;

static VOID Callback(PEX_TIMER Timer, PVOID Context) {
  UNREFERENCED_PARAMETER(Timer);
  if (((ITEM *)Context)->Deleted) InterlockedIncrement(&g_Late);
}

static VOID Gone(PVOID Context) {
  ((ITEM *)Context)->Deleted = 1;
  InterlockedIncrement(&g_Gone);
}

static ITEM g_Items[16][100];

static VOID Thread(PVOID Context) {
  ULONG random = (ULONG)(ULONG_PTR)Context * 2654435761u + 3;
  for (int i = 0; i < 100; i++) {
    ITEM *item = &g_Items[(ULONG_PTR)Context][i];
    EXT_DELETE_PARAMETERS parameters;
    PEX_TIMER timer = ExAllocateTimer(Callback, item, 0);
    if (timer == NULL) return;
    InterlockedIncrement(&g_Made);
    ExInitializeDeleteTimerParameters(&parameters);
    parameters.DeleteCallback = Gone;
    parameters.DeleteContext = item;
    for (int round = 0; round < 3; round++) {
      random = random * 1664525u + 1013904223u;
      ExSetTimer(timer, -(LONGLONG)((random >> 8) % 3000), 5000, NULL);
      if ((random >> 24) & 1) ExCancelTimer(timer, NULL);
    }
    random = random * 1664525u + 1013904223u;
    BOOLEAN cancel = (random >> 20) & 1;
    if (!cancel) ExSetTimer(timer, -(LONGLONG)((random >> 8) % 3000), 0, NULL);
    ExDeleteTimer(timer, cancel, cancel && (random >> 21) & 1, &parameters);
  }
}

static VOID Unload(PDRIVER_OBJECT DriverObject) { UNREFERENCED_PARAMETER(DriverObject); }

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
  HANDLE threads[16];
  UNREFERENCED_PARAMETER(RegistryPath);
  DriverObject->DriverUnload = Unload;
  for (int i = 0; i < 16; i++)
    PsCreateSystemThread(&threads[i], THREAD_ALL_ACCESS, NULL, NULL, NULL, Thread, (PVOID)(ULONG_PTR)i);
  for (int i = 0; i < 16; i++) {
    ZwWaitForSingleObject(threads[i], FALSE, NULL);
    ZwClose(threads[i]);
  }
  while (g_Gone != g_Made) {
    LARGE_INTEGER interval;
    interval.QuadPart = -10000;
    KeDelayExecutionThread(KernelMode, FALSE, &interval);
  }
  DbgPrint("made %d gone %d late %d\\n", g_Made, g_Gone, g_Late);
  return STATUS_SUCCESS;
}
`;

describe('EX_TIMERs under contention', () => {
  test.for([2, 8])('each is gone once, and its callback never after, %i processors', async (cpus) => {
    const run = await runDriver(CONTENTION, { cpus });
    expect(run.stopped).toBeUndefined();
    expect(run.prints).toEqual(['made 1600 gone 1600 late 0']);
    expect(run.findings).toEqual([]);
  });

  test.for([
    ['a timer that has been deleted', 'ExDeleteTimer(timer, TRUE, TRUE, NULL); ExSetTimer(timer, -1, 0, NULL);', 0xc7],
    ['a wait without cancel', 'ExDeleteTimer(timer, FALSE, TRUE, NULL);', 0xc4],
  ] as const)('%s is a bug check', async ([, code, expected]) => {
    const run = await runDriver(CONTENTION.replace('    InterlockedIncrement(&g_Made);', `    ${code}`));
    expect(run.bugCheck?.code).toBe(expected);
  });
});
