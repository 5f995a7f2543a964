/** Timers and DPCs that are cancelled while they go off, by 16 threads; very many timers; what is left at unload. */
import { describe, expect, test } from 'vitest';
import { describeChecks, outcome } from '../support/checks.js';
import { runDriver } from '../support/driver.js';

const THREADS = 16;

/**
 * Each thread has a timer and a DPC of its own, which it cancels at about the time at which they go off. It knows
 * whether the DPC may have run: not after a cancellation that says TRUE, and never once it has been flushed.
 */
const CANCELLED = `#include "check.h"
typedef struct _MINE { KTIMER Timer; KDPC Dpc; volatile LONG Ran; volatile LONG Closed; } MINE;
static MINE g_Mine[${THREADS}];
static volatile LONG g_TooMany, g_AfterCancel, g_Late, g_Fired, g_Cancelled, g_StillSet;

static VOID Fires(PKDPC Dpc, PVOID Context, PVOID First, PVOID Second) {
  MINE *mine = CONTAINING_RECORD(Dpc, MINE, Dpc);
  UNREFERENCED_PARAMETER(Context);
  UNREFERENCED_PARAMETER(First);
  UNREFERENCED_PARAMETER(Second);
  if (mine->Closed) InterlockedIncrement(&g_Late);
  InterlockedIncrement(&mine->Ran);
}

static VOID Thread(PVOID Context) {
  MINE *mine = &g_Mine[(ULONG_PTR)Context];
  ULONG random = (ULONG)(ULONG_PTR)Context * 2654435761u + 1;
  for (int round = 0; round < 300; round++) {
    LARGE_INTEGER due;
    random = random * 1664525u + 1013904223u;
    due.QuadPart = -(LONGLONG)((random >> 16) % 2000);
    mine->Ran = mine->Closed = 0;
    if (round % 3 == 0) KeSetTargetProcessorDpc(&mine->Dpc, (CCHAR)((random >> 8) % KeNumberProcessors));
    if (KeSetTimer(&mine->Timer, due, &mine->Dpc)) InterlockedIncrement(&g_StillSet);
    for (volatile ULONG spin = (random >> 12) % 4000; spin > 0; spin--) { }
    if (random & 0x100) ZwYieldExecution();
    BOOLEAN wasSet = KeCancelTimer(&mine->Timer);
    if (wasSet && mine->Ran) InterlockedIncrement(&g_AfterCancel);
    KeFlushQueuedDpcs();
    mine->Closed = 1;
    if (mine->Ran > (wasSet ? 0 : 1)) InterlockedIncrement(&g_TooMany);
    InterlockedIncrement(mine->Ran ? &g_Fired : &g_Cancelled);
    for (volatile ULONG spin = random % 500; spin > 0; spin--) { }
  }
}

static VOID Run(void) {
  PVOID threads[${THREADS}];
  for (LONG_PTR i = 0; i < ${THREADS}; i++) {
    KeInitializeTimer(&g_Mine[i].Timer);
    KeInitializeDpc(&g_Mine[i].Dpc, Fires, NULL);
  }
  for (LONG_PTR i = 0; i < ${THREADS}; i++) threads[i] = Start(Thread, (PVOID)i);
  for (int i = 0; i < ${THREADS}; i++) Join(threads[i]);
  CHECK_EQ("no DPC of a setting that was cancelled", g_AfterCancel, 0);
  CHECK_EQ("a DPC runs once for a setting at most", g_TooMany, 0);
  CHECK_EQ("a cancelled timer is not set", g_StillSet, 0);
  CHECK_EQ("no DPC runs when it was cancelled and flushed", g_Late, 0);
  CHECK_EQ("each setting came to one end", g_Fired + g_Cancelled, ${THREADS} * 300);
}
DRIVER_ENTRY(Run)
`;

describeChecks(
  'timers that are cancelled while they go off',
  CANCELLED,
  [1, 2, 8].map((cpus) => ({ cpus })),
);

/** Each thread inserts, removes and flushes a DPC of its own, sent to any processor: after a flush all is answered. */
const FLUSHED = `#include "check.h"
typedef struct _MINE { KDPC Dpc; volatile LONG Ran; } MINE;
static MINE g_Mine[${THREADS}];
static volatile LONG g_Unanswered, g_Refused;

static VOID Runs(PKDPC Dpc, PVOID Context, PVOID First, PVOID Second) {
  UNREFERENCED_PARAMETER(Context);
  UNREFERENCED_PARAMETER(First);
  UNREFERENCED_PARAMETER(Second);
  for (volatile int spin = 0; spin < 200; spin++) { }
  InterlockedIncrement(&CONTAINING_RECORD(Dpc, MINE, Dpc)->Ran);
}

static VOID Thread(PVOID Context) {
  MINE *mine = &g_Mine[(ULONG_PTR)Context];
  ULONG random = (ULONG)(ULONG_PTR)Context * 2654435761u + 1;
  LONG answered = 0, inserted = 0;
  for (int round = 0; round < 300; round++) {
    random = random * 1664525u + 1013904223u;
    KeSetTargetProcessorDpc(&mine->Dpc, (CCHAR)((random >> 16) % KeNumberProcessors));
    for (int i = 0; i < 3; i++) if (KeInsertQueueDpc(&mine->Dpc, NULL, NULL)) inserted++;
    if (random & 0x8000 && KeRemoveQueueDpc(&mine->Dpc)) answered++;
    KeFlushQueuedDpcs();
    if (mine->Ran + answered != inserted) InterlockedIncrement(&g_Unanswered);
    if (KeRemoveQueueDpc(&mine->Dpc)) InterlockedIncrement(&g_Refused);
  }
}

static VOID Run(void) {
  PVOID threads[${THREADS}];
  for (LONG_PTR i = 0; i < ${THREADS}; i++) KeInitializeDpc(&g_Mine[i].Dpc, Runs, NULL);
  for (LONG_PTR i = 0; i < ${THREADS}; i++) threads[i] = Start(Thread, (PVOID)i);
  for (int i = 0; i < ${THREADS}; i++) Join(threads[i]);
  CHECK_EQ("flushed: every insertion has been answered", g_Unanswered, 0);
  CHECK_EQ("flushed: none is queued any more", g_Refused, 0);
}
DRIVER_ENTRY(Run)
`;

describeChecks(
  'DPCs inserted, removed and flushed by 16 threads',
  FLUSHED,
  [1, 2, 8].map((cpus) => ({ cpus })),
);

/**
 * Whatever looks through all timers, or all of a slot, for each of them takes minutes here instead of about a second:
 * the limit of the run is what tells.
 */
const MANY = `#include "check.h"
#define TIMERS 100000
static KTIMER g_Timers[TIMERS];
static VOID Set(LONGLONG From, LONG Step) {
  LARGE_INTEGER due;
  for (int i = 0; i < TIMERS; i++) {
    due.QuadPart = -(From + (LONGLONG)Step * i);
    KeSetTimer(&g_Timers[i], due, NULL);
  }
}
static LONG Cancel(void) {
  LONG set = 0;
  for (int i = 0; i < TIMERS; i++) set += KeCancelTimer(&g_Timers[i]);
  return set;
}
static VOID Run(void) {
  LARGE_INTEGER due;
  LONG signalled = 0;
  for (int i = 0; i < TIMERS; i++) KeInitializeTimer(&g_Timers[i]);
  Set(600000000LL, 1);
  CHECK_EQ("set ever later, cancelled", Cancel(), TIMERS);
  Set(36000000000LL, -1000);
  CHECK_EQ("set ever sooner, cancelled", Cancel(), TIMERS);
  Set(600000000LL, 0);
  Set(1200000000LL, 7);
  CHECK_EQ("set while set", Cancel(), TIMERS);
  KeQuerySystemTime(&due);
  due.QuadPart += 600000000LL;
  for (int i = 0; i < TIMERS; i++) KeSetTimer(&g_Timers[i], due, NULL);
  Wait(&g_Timers[TIMERS - 1]);
  for (int i = 0; i < TIMERS; i++) signalled += KeReadStateTimer(&g_Timers[i]) != 0;
  CHECK_EQ("all due at one moment, all go off", signalled, TIMERS);
}
DRIVER_ENTRY(Run)
`;

describeChecks('100,000 timers', MANY, [
  { cpus: 1, time: 'virtual' },
  { cpus: 2, time: 'virtual' },
]);

describe('what is left at unload', () => {
  const LEFT = `#include <ntddk.h>
static KTIMER g_Timer;
static KDPC g_Dpc;
static VOID Never(PKDPC Dpc, PVOID Context, PVOID First, PVOID Second) {
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(Context);
  UNREFERENCED_PARAMETER(First);
  UNREFERENCED_PARAMETER(Second);
}
static VOID Unload(PDRIVER_OBJECT DriverObject) {
  LARGE_INTEGER due;
  UNREFERENCED_PARAMETER(DriverObject);
  due.QuadPart = -36000000000LL;
  KeInitializeDpc(&g_Dpc, Never, NULL);
  KeInitializeTimer(&g_Timer);
  KeSetTimer(&g_Timer, due, &g_Dpc);
  CANCEL;
}
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
  UNREFERENCED_PARAMETER(RegistryPath);
  DriverObject->DriverUnload = Unload;
  return STATUS_SUCCESS;
}
`;

  test('a timer that is still set is a finding', async () => {
    const run = await runDriver(LEFT.replace('CANCEL', ''));
    expect(outcome(run)).toBe('ran to its end');
    expect(run.findings.map(({ rule, message }) => [rule, message])).toEqual([
      ['timer', expect.stringMatching(/timer g_Timer .*is still set/)],
    ]);
  });

  test('one that was cancelled is none', async () => {
    const run = await runDriver(LEFT.replace('CANCEL', 'KeCancelTimer(&g_Timer)'));
    expect(outcome(run)).toBe('ran to its end');
    expect(run.findings).toEqual([]);
  });
});
