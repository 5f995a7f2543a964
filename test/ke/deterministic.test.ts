/** `--cpus 1 --time virtual`: the same run every time, by strict priority on one processor. */
import { describe, expect, test } from 'vitest';
import { withMemory } from '../../kernel-host/hal/memory.js';
import { lastSwitches, traceHash } from '../../kernel-host/ke/trace.js';
import { describeChecks, outcome } from '../support/checks.js';
import { type RunOptions, runDriver } from '../support/driver.js';

/** More on demand: what is not deterministic shows the sooner the busier the host is. */
const RUNS = Number(process.env.NTWASM_RUNS ?? 3);

const HEAD = `#include "check.h"
static ULONG g_Seed = 12345;
static ULONG Random(void) { g_Seed = g_Seed * 1664525u + 1013904223u; return g_Seed >> 16; }
`;

/** Threads of several priorities contend for locks of all kinds, and print in the order in which they win. */
const LOCKS = `${HEAD}
static KMUTEX g_Mutex;
static KSEMAPHORE g_Semaphore;
static FAST_MUTEX g_Fast;
static KSPIN_LOCK g_Spin;
static LONG g_Order;
static VOID Contends(PVOID Context) {
  LONG me = (LONG)(LONG_PTR)Context;
  KIRQL irql;
  KeSetPriorityThread(KeGetCurrentThread(), 6 + me % 5);
  for (int i = 0; i < 40; i++) {
    switch (Random() % 5) {
      case 0: Wait(&g_Mutex); ZwYieldExecution(); KeReleaseMutex(&g_Mutex, FALSE); break;
      case 1: Wait(&g_Semaphore); if (Random() & 1) Sleep(1); KeReleaseSemaphore(&g_Semaphore, 1, 1, FALSE); break;
      case 2: ExAcquireFastMutex(&g_Fast); ExReleaseFastMutex(&g_Fast); break;
      case 3: KeAcquireSpinLock(&g_Spin, &irql); g_Order++; KeReleaseSpinLock(&g_Spin, irql); break;
      default: for (ULONG n = Random() % 300; n > 0; n--) KeQueryInterruptTime();
    }
    if (i % 10 == 0) DbgPrint("%d: %d\\n", me, g_Order);
  }
}
static VOID Run(void) {
  PVOID threads[12];
  KeInitializeMutex(&g_Mutex, 0);
  KeInitializeSemaphore(&g_Semaphore, 2, 2);
  ExInitializeFastMutex(&g_Fast);
  KeInitializeSpinLock(&g_Spin);
  for (LONG_PTR i = 0; i < 12; i++) threads[i] = Start(Contends, (PVOID)i);
  for (int i = 0; i < 12; i++) Join(threads[i]);
}
DRIVER_ENTRY(Run)
`;

/** Periodic timers with DPCs that wake threads, while others watch the clock. */
const TIMERS = `${HEAD}
static KTIMER g_Timers[4];
static KDPC g_Dpcs[4];
static KEVENT g_Ticked;
static volatile LONG g_Ticks;
static VOID Tick(PKDPC Dpc, PVOID Context, PVOID First, PVOID Second) {
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(Second);
  DbgPrint("tick %d at %u, %x\\n", (LONG)(LONG_PTR)Context, (ULONG)KeQueryInterruptTime(), (ULONG)(ULONG_PTR)First);
  g_Ticks++;
  KeSetEvent(&g_Ticked, 2, FALSE);
}
static VOID Waits(PVOID Context) {
  for (int i = 0; i < 12; i++) {
    Wait(&g_Ticked);
    DbgPrint("%d woken after %d\\n", (LONG)(LONG_PTR)Context, g_Ticks);
  }
}
static VOID Watches(PVOID Context) {
  UNREFERENCED_PARAMETER(Context);
  while (g_Ticks < 60) {
    for (ULONG n = Random() % 1000; n > 0; n--) KeQueryInterruptTime();
    if (Random() % 4 == 0) KeStallExecutionProcessor(Random() % 500);
  }
}
static VOID Run(void) {
  PVOID threads[6];
  LARGE_INTEGER due, now;
  KeInitializeEvent(&g_Ticked, SynchronizationEvent, FALSE);
  for (int i = 0; i < 4; i++) {
    KeInitializeTimerEx(&g_Timers[i], SynchronizationTimer);
    KeInitializeDpc(&g_Dpcs[i], Tick, (PVOID)(LONG_PTR)i);
    due.QuadPart = MILLISECONDS(1 + i);
    KeSetTimerEx(&g_Timers[i], due, 1 + 2 * i, &g_Dpcs[i]);
  }
  for (LONG_PTR i = 0; i < 6; i++) threads[i] = Start(i < 4 ? Waits : Watches, (PVOID)i);
  for (int i = 0; i < 4; i++) Join(threads[i]);
  g_Ticks = 60;
  for (int i = 4; i < 6; i++) Join(threads[i]);
  for (int i = 0; i < 4; i++) KeCancelTimer(&g_Timers[i]);
  KeQuerySystemTime(&now);
  DbgPrint("ends at %I64d\\n", now.QuadPart);
}
DRIVER_ENTRY(Run)
`;

/** More threads than workers are started with, made by threads, with pool and handles, whose values are printed. */
const FAMILY = `${HEAD}
static VOID Child(PVOID Context) {
  PVOID block = ExAllocatePoolWithTag(NonPagedPool, 16 + Random() % 200, 'tset');
  DbgPrint("%p %u\\n", block, HandleToULong(PsGetCurrentThreadId()));
  if (Random() & 1) ZwYieldExecution();
  if ((LONG_PTR)Context > 0) {
    PVOID one = Start(Child, (PVOID)((LONG_PTR)Context - 1)), two = Start(Child, (PVOID)((LONG_PTR)Context - 1));
    Join(one);
    Join(two);
  }
  ExFreePool(block);
}
static VOID Run(void) { Join(Start(Child, (PVOID)3)); }
DRIVER_ENTRY(Run)
`;

/** The threads outlive DriverEntry, and a second driver is loaded while they run. */
const OUTLIVES = `${HEAD}
static VOID Works(PVOID Context) {
  for (int i = 0; i < 30; i++) {
    if (i % 6 == 0) DbgPrint("%s %d %u\\n", "works", (LONG)(LONG_PTR)Context, (ULONG)KeQueryInterruptTime());
    Sleep(1 + Random() % 4);
  }
}
static VOID Run(void) {
  for (LONG_PTR i = 0; i < 5; i++) ObDereferenceObject(Start(Works, (PVOID)i));
}
DRIVER_ENTRY(Run)
`;

/** DPCs sent to the one processor, from threads that go on, that raise, and that block with one still queued. */
const DPCS = `${HEAD}
static KDPC g_Dpcs[6];
static KEVENT g_Pair[2];
static LONG g_Ran;
static VOID Routine(PKDPC Dpc, PVOID Context, PVOID First, PVOID Second) {
  UNREFERENCED_PARAMETER(Second);
  g_Ran++;
  if (Random() % 8 == 0) KeInsertQueueDpc(&g_Dpcs[Random() % 6], First, NULL);
  if (g_Ran % 20 == 0) DbgPrint("%d: dpc %d from %d, %d\\n", g_Ran, (LONG)(Dpc - g_Dpcs), (LONG)(LONG_PTR)First, Context != NULL);
  KeSetEvent(&g_Pair[g_Ran & 1], 1, FALSE);
}
static VOID Part(PKDPC Dpc, PVOID Context, PVOID Done, PVOID Meet) {
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(Context);
  KeSignalCallDpcSynchronize(Meet);
  KeSignalCallDpcDone(Done);
}
static ULONG_PTR Broadcast(ULONG_PTR Context) { return Context + KeGetCurrentProcessorNumber(); }
static VOID Sends(PVOID Context) {
  LARGE_INTEGER timeout;
  KIRQL irql;
  timeout.QuadPart = MILLISECONDS(3);
  KeSetPriorityThread(KeGetCurrentThread(), 7 + (LONG)(LONG_PTR)Context % 3);
  for (int i = 0; i < 40; i++) {
    PKDPC dpc = &g_Dpcs[Random() % 6];
    switch (Random() % 5) {
      case 0: KeInsertQueueDpc(dpc, Context, NULL); break;
      case 1:
        KeRaiseIrql(DISPATCH_LEVEL, &irql);
        KeInsertQueueDpc(dpc, Context, NULL);
        if (Random() & 1) KeRemoveQueueDpc(dpc);
        KeLowerIrql(irql);
        break;
      case 2:
        KeSetEvent(&g_Pair[0], 0, TRUE);
        KeInsertQueueDpc(dpc, Context, NULL);
        KeWaitForSingleObject(&g_Pair[1], Executive, KernelMode, FALSE, &timeout);
        break;
      case 3: KeGenericCallDpc(Part, NULL); break;
      default: KeFlushQueuedDpcs(); KeIpiGenericCall(Broadcast, 1); break;
    }
  }
}
static VOID Run(void) {
  PVOID threads[8];
  for (int i = 0; i < 6; i++) {
    KeInitializeDpc(&g_Dpcs[i], Routine, i & 1 ? &g_Ran : NULL);
    KeSetImportanceDpc(&g_Dpcs[i], i % 3);
    KeSetTargetProcessorDpc(&g_Dpcs[i], 0);
  }
  KeInitializeEvent(&g_Pair[0], SynchronizationEvent, FALSE);
  KeInitializeEvent(&g_Pair[1], SynchronizationEvent, FALSE);
  for (LONG_PTR i = 0; i < 8; i++) threads[i] = Start(Sends, (PVOID)i);
  for (int i = 0; i < 8; i++) Join(threads[i]);
  DbgPrint("%d ran\\n", g_Ran);
}
DRIVER_ENTRY(Run)
`;

async function trace(source: string, options: RunOptions): Promise<{ hash: string; prints: string; switches: number }> {
  let hash: string | undefined;
  let switches = 0;
  const result = await runDriver(source, {
    cpus: 1,
    time: 'virtual',
    ...options,
    inspect: (machine) => {
      hash = withMemory(machine.memory, traceHash);
      switches = withMemory(machine.memory, lastSwitches).length;
    },
  });
  expect(outcome(result)).toBe('ran to its end');
  return { hash: hash ?? 'none', prints: result.prints.join('\n'), switches };
}

describe.each([
  ['locks', LOCKS, {}],
  ['timers and DPCs', TIMERS, {}],
  ['DPCs', DPCS, {}],
  ['threads, pool and handles', FAMILY, {}],
  ['two drivers whose threads outlive DriverEntry', OUTLIVES, { more: [OUTLIVES] }],
  ['locks, checked', LOCKS, { build: 'checked' as const }],
])('%s', (_name, source, options: RunOptions) => {
  test(`runs alike ${RUNS} times`, async () => {
    const first = await trace(source, options);
    expect(first.hash).toMatch(/^[0-9a-f]{16}$/);
    expect(first.switches).toBeGreaterThan(10);
    for (let run = 1; run < RUNS; run++) expect(await trace(source, options)).toEqual(first);
  });
});

test('another program has another hash', async () => {
  const one = await trace(LOCKS, {});
  const other = await trace(LOCKS.replace('12345', '54321'), {});
  expect(other.hash).not.toBe(one.hash);
});

test('a machine with more processors, or in real time, has none', async () => {
  for (const options of [{ cpus: 2 }, { time: 'real' as const }])
    expect((await trace(FAMILY, options)).hash).toBe('none');
});

const STRICT = `#include "check.h"
static volatile LONG g_Log[32], g_Count;
static KEVENT g_Event, g_Go;
static VOID Log(LONG What) { g_Log[InterlockedIncrement(&g_Count) - 1] = What; }

static VOID Worker(PVOID Context) {
  LONG me = (LONG)(LONG_PTR)Context;
  KeSetPriorityThread(KeGetCurrentThread(), me);
  Wait(&g_Go);
  Log(me);
  for (int i = 0; i < 5000; i++) KeQueryTimeIncrement();
  Log(me);
}

/* All wait; then each runs to its end before the next begins, through several quanta. */
static VOID Order(void) {
  PVOID threads[4];
  static const LONG_PTR priorities[] = {9, 12, 10, 11};
  static const LONG want[] = {12, 12, 11, 11, 10, 10, 9, 9};
  LONG wrong = 0;
  KeInitializeEvent(&g_Go, NotificationEvent, FALSE);
  for (int i = 0; i < 4; i++) threads[i] = Start(Worker, (PVOID)priorities[i]);
  UntilWaiters(&g_Go, 4);
  g_Count = 0;
  KeSetPriorityThread(KeGetCurrentThread(), 15);
  KeSetEvent(&g_Go, 0, FALSE);
  KeSetPriorityThread(KeGetCurrentThread(), 8);
  for (int i = 0; i < 4; i++) Join(threads[i]);
  for (int i = 0; i < 8; i++) if (g_Log[i] != want[i]) wrong++;
  CHECK_EQ("order: a thread of higher priority runs to its end, whatever its quanta", wrong, 0);
}

static VOID Equal(PVOID Context) {
  Wait(&g_Go);
  for (int i = 0; i < 3; i++) {
    Log((LONG)(LONG_PTR)Context);
    for (int n = 0; n < 1000; n++) KeQueryTimeIncrement();
  }
}

/* Of equal priority they take turns, a quantum each. */
static VOID Turns(void) {
  PVOID threads[2];
  LONG changes = 0;
  KeResetEvent(&g_Go);
  for (LONG_PTR i = 0; i < 2; i++) threads[i] = Start(Equal, (PVOID)(i + 1));
  UntilWaiters(&g_Go, 2);
  g_Count = 0;
  KeSetEvent(&g_Go, 0, FALSE);
  for (int i = 0; i < 2; i++) Join(threads[i]);
  for (int i = 1; i < 6; i++) if (g_Log[i] != g_Log[i - 1]) changes++;
  CHECK_EQ("turns: all their steps are made", g_Count, 6);
  CHECK("turns: threads of equal priority share by quanta", changes >= 3);
}

static VOID Above(PVOID Context) {
  UNREFERENCED_PARAMETER(Context);
  KeSetPriorityThread(KeGetCurrentThread(), 12);
  Wait(&g_Event);
  Log(1);
}

static VOID Expired(PKDPC Dpc, PVOID Context, PVOID First, PVOID Second) {
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(Context);
  UNREFERENCED_PARAMETER(First);
  UNREFERENCED_PARAMETER(Second);
  Log(7 + 100 * KeGetCurrentProcessorNumber());
  KeSetEvent(&g_Event, 0, FALSE);
  Log(8);
}

/* A timer that comes due under a running thread: its DPC interrupts, and whom it wakes runs then, if it is better. */
static VOID Interrupts(void) {
  KTIMER timer;
  KDPC dpc;
  LARGE_INTEGER due;
  KIRQL irql;
  PVOID thread;
  KeInitializeEvent(&g_Event, SynchronizationEvent, FALSE);
  thread = Start(Above, NULL);
  UntilWaiters(&g_Event, 1);
  KeInitializeTimer(&timer);
  KeInitializeDpc(&dpc, Expired, NULL);
  due.QuadPart = -1000;
  g_Count = 0;
  KeSetTimer(&timer, due, &dpc);
  KeRaiseIrql(DISPATCH_LEVEL, &irql);
  KeStallExecutionProcessor(1000);
  KeQueryTimeIncrement();
  CHECK_EQ("interrupt: held off at DISPATCH_LEVEL", g_Count, 0);
  KeLowerIrql(irql);
  CHECK_EQ("interrupt: comes when IRQL is lowered", g_Log[0], 7);
  CHECK_EQ("interrupt: the DPC is not pre-empted", g_Log[1], 8);
  CHECK_EQ("interrupt: then whom it has woken", g_Log[2], 1);
  CHECK_EQ("interrupt: and that is all", g_Count, 3);
  Join(thread);
}

static VOID Time(void) {
  LARGE_INTEGER before, after, now;
  KeQueryTickCount(&before);
  Sleep(1000);
  KeQueryTickCount(&after);
  CHECK_EQ("time: a second is 64 ticks", after.QuadPart - before.QuadPart, 64);
  KeQuerySystemTime(&now);
  CHECK("time: begins at a date of its own", now.QuadPart >= 133801632000000000LL && now.QuadPart < 133801632100000000LL);
  CHECK_EQ("time: one processor, no more", KeNumberProcessors, 1);
  CHECK_EQ("time: mask", KeQueryActiveProcessors(), 1);
}

static VOID Run(void) {
  Order();
  Turns();
  Interrupts();
  Time();
}
DRIVER_ENTRY(Run)
`;

describeChecks('one processor', STRICT, [
  { cpus: 1, time: 'virtual' },
  { cpus: 1, time: 'virtual', build: 'checked' },
]);
