/** Who runs: priorities, boosts, quanta, and processors lent to those who starve. */
import { describe, expect, test } from 'vitest';
import { describeChecks, outcome } from '../support/checks.js';
import { runDriver } from '../support/driver.js';

const PRIORITIES = `#include "check.h"
static KEVENT g_Event, g_Gate;
static volatile LONG g_Log[64];
static volatile LONG g_Count;

static VOID Log(LONG What) {
  g_Log[InterlockedIncrement(&g_Count) - 1] = What;
}

static VOID HigherRunsFirst(PVOID Context) {
  KeSetPriorityThread(KeGetCurrentThread(), 12);
  Wait(&g_Event);
  Log((LONG)(LONG_PTR)Context);
}

static VOID ByPriority(PVOID Context) {
  LONG priority = (LONG)(LONG_PTR)Context;
  KeSetPriorityThread(KeGetCurrentThread(), priority);
  Wait(&g_Gate);
  Log(priority);
}

static VOID Order(void) {
  static const LONG_PTR priorities[] = {9, 14, 10, 12, 11};
  PVOID threads[5];
  KeInitializeEvent(&g_Gate, NotificationEvent, FALSE);
  g_Count = 0;
  for (int i = 0; i < 5; i++) {
    threads[i] = Start(ByPriority, (PVOID)priorities[i]);
    UntilWaiters(&g_Gate, i + 1);
  }
  KeSetPriorityThread(KeGetCurrentThread(), 15);
  KeSetEvent(&g_Gate, 0, FALSE);
  CHECK_EQ("order: nobody of lower priority runs before the caller gives way", g_Count, 0);
  KeSetPriorityThread(KeGetCurrentThread(), 8);
  for (int i = 0; i < 5; i++) Join(threads[i]);
  BOOLEAN descending = TRUE;
  for (int i = 1; i < 5; i++) if (g_Log[i] > g_Log[i - 1]) descending = FALSE;
  CHECK_EQ("order: ready threads run by priority", descending, TRUE);
}

static VOID Preemption(void) {
  PVOID self = KeGetCurrentThread(), thread;
  CHECK_EQ("priority: of a system thread", KeQueryPriorityThread(self), 8);
  CHECK_EQ("priority: set returns the old", KeSetPriorityThread(self, 10), 8);
  CHECK_EQ("priority: query returns the new", KeQueryPriorityThread(self), 10);
  KeSetPriorityThread(self, 8);
  KeInitializeEvent(&g_Event, SynchronizationEvent, FALSE);
  g_Count = 0;
  thread = Start(HigherRunsFirst, (PVOID)1);
  UntilWaiters(&g_Event, 1);
  KeSetEvent(&g_Event, 0, FALSE);
  Log(2);
  CHECK_EQ("pre-emption: the woken thread of higher priority runs before its waker goes on", g_Log[0], 1);
  CHECK_EQ("pre-emption: then the waker", g_Log[1], 2);
  Join(thread);
  g_Count = 0;
  thread = Start(HigherRunsFirst, (PVOID)1);
  UntilWaiters(&g_Event, 1);
  KIRQL irql;
  KeRaiseIrql(DISPATCH_LEVEL, &irql);
  KeSetEvent(&g_Event, 0, FALSE);
  KeReadStateEvent(&g_Event);
  Log(2);
  KeLowerIrql(irql);
  Log(3);
  CHECK_EQ("pre-emption: not at DISPATCH_LEVEL", g_Log[0], 2);
  CHECK_EQ("pre-emption: but when IRQL is lowered", g_Log[1], 1);
  Join(thread);
}

static volatile LONG g_Seen[4];
static VOID Boosted(PVOID Context) {
  PVOID self = KeGetCurrentThread();
  UNREFERENCED_PARAMETER(Context);
  Wait(&g_Event);
  g_Seen[0] = KeQueryPriorityThread(self);
  LONGLONG until = KeQueryInterruptTime() + 20000000;
  while (KeQueryPriorityThread(self) > 8 && KeQueryInterruptTime() < until) { }
  g_Seen[1] = KeQueryPriorityThread(self);
}

static VOID Spins(PVOID Context) {
  while (*(volatile LONG *)Context == 0) KeQueryInterruptTime();
}

static VOID Boost(void) {
  static volatile LONG stop;
  KeInitializeEvent(&g_Event, SynchronizationEvent, FALSE);
  PVOID thread = Start(Boosted, NULL), rival = Start(Spins, (PVOID)&stop);
  UntilWaiters(&g_Event, 1);
  KeSetEvent(&g_Event, 3, FALSE);
  Wait(thread);
  stop = 1;
  Join(rival);
  CHECK_EQ("boost: a waiter wakes at base + increment", g_Seen[0], 11);
  CHECK_EQ("boost: it decays to the base, a step a quantum", g_Seen[1], 8);
  ObDereferenceObject(thread);
  KeSetPriorityThread(KeGetCurrentThread(), 16);
  thread = Start(Boosted, NULL);
  UntilWaiters(&g_Event, 1);
  KeSetEvent(&g_Event, 40, FALSE);
  CHECK_EQ("boost: at most 15 in the normal class", KeQueryPriorityThread(thread), 15);
  KeSetPriorityThread(KeGetCurrentThread(), 8);
  KeSetPriorityThread(thread, 8);
  Join(thread);
  thread = Start(Boosted, NULL);
  KeSetPriorityThread(thread, 20);
  UntilWaiters(&g_Event, 1);
  KeSetEvent(&g_Event, 5, FALSE);
  CHECK_EQ("boost: none in the real-time class", KeQueryPriorityThread(thread), 20);
  KeSetPriorityThread(thread, 8);
  Join(thread);
}

static VOID Run(void) {
  Preemption();
  Order();
  Boost();
}
DRIVER_ENTRY(Run)
`;

describeChecks('priorities on one processor', PRIORITIES, [{ cpus: 1 }, { cpus: 1, build: 'checked' }]);

const SHARING = `#include "check.h"
#define THREADS 16
static volatile LONG g_Turns[THREADS];
static volatile LONG g_Stop;
static VOID Spinner(PVOID Context) {
  while (!g_Stop) {
    for (volatile int i = 0; i < 2000; i++) { }
    g_Turns[(LONG_PTR)Context]++;
    KeQueryInterruptTime();
  }
}
static VOID Run(void) {
  PVOID threads[THREADS];
  KeSetPriorityThread(KeGetCurrentThread(), 15);
  for (LONG_PTR i = 0; i < THREADS; i++) threads[i] = Start(Spinner, (PVOID)i);
  LONG least = 0;
  /* How soon depends on the host's load; without quanta it would be never. */
  for (int round = 0; round < 400 && least == 0; round++) {
    Sleep(PAUSE);
    least = 0x7fffffff;
    for (int i = 0; i < THREADS; i++) least = g_Turns[i] < least ? g_Turns[i] : least;
  }
  g_Stop = 1;
  CHECK("16 spinners that call the kernel share one processor", least > 0);
  for (int i = 0; i < THREADS; i++) Join(threads[i]);
}
DRIVER_ENTRY(Run)
`;

describeChecks('quanta', SHARING.replace('PAUSE', '50'), [{ cpus: 1 }]);
// Each look at virtual time moves it by 100 ns: this may be some seconds of work, and quanta are real.
describeChecks('quanta', SHARING.replace('PAUSE', '10'), [{ cpus: 1, time: 'virtual' }]);

/** Spinners that never call the kernel must not keep others from running. */
const STARVERS = `#include "check.h"
static volatile LONG g_Stop, g_Spinning;
static volatile LONG g_Progress[3];
static VOID Silent(PVOID Context) {
  UNREFERENCED_PARAMETER(Context);
  InterlockedIncrement(&g_Spinning);
  while (!g_Stop) { }
}
static VOID Works(PVOID Context) {
  while (!g_Stop) {
    g_Progress[(LONG_PTR)Context]++;
    KeQueryInterruptTime();
  }
}
static VOID Run(void) {
  PVOID threads[6];
  for (LONG_PTR i = 0; i < SPINNERS; i++) threads[i] = Start(Silent, NULL);
  for (LONG_PTR i = 0; i < 3; i++) threads[SPINNERS + i] = Start(Works, (PVOID)i);
  while (g_Spinning < SPINNERS) Sleep(5);
  for (int round = 0; round < 400; round++) {
    Sleep(20);
    if (g_Progress[0] && g_Progress[1] && g_Progress[2]) break;
  }
  CHECK("lending: all who call the kernel get on", g_Progress[0] && g_Progress[1] && g_Progress[2]);
  g_Stop = 1;
  for (int i = 0; i < SPINNERS + 3; i++) Join(threads[i]);
}
DRIVER_ENTRY(Run)
`;

describe.each([1, 3])('%i spinners that call nothing', (spinners) => {
  const source = STARVERS.replaceAll('SPINNERS', String(spinners));
  describeChecks('on few processors', source, [{ cpus: 1 }, { cpus: 2 }]);
});

const LENT_DISPATCH = `#include "check.h"
static volatile LONG g_Stop, g_Inside, g_Broken, g_Rounds;
static VOID Exclusive(void) {
  KIRQL irql;
  KeRaiseIrql(DISPATCH_LEVEL, &irql);
  if (InterlockedIncrement(&g_Inside) != 1) g_Broken = 1;
  for (volatile int i = 0; i < 300; i++) { }
  InterlockedDecrement(&g_Inside);
  KeLowerIrql(irql);
  g_Rounds++;
}
static VOID Mixed(PVOID Context) {
  UNREFERENCED_PARAMETER(Context);
  while (!g_Stop) {
    for (volatile int i = 0; i < 60000000; i++) { }
    for (int i = 0; i < 2000; i++) Exclusive();
  }
}
static VOID Run(void) {
  PVOID threads[3];
  for (int i = 0; i < 3; i++) threads[i] = Start(Mixed, NULL);
  Sleep(2500);
  g_Stop = 1;
  for (int i = 0; i < 3; i++) Join(threads[i]);
  CHECK("at DISPATCH_LEVEL, rounds have been made", g_Rounds > 0);
  CHECK_EQ("at DISPATCH_LEVEL nothing else runs on the processor, lent or not", g_Broken, 0);
}
DRIVER_ENTRY(Run)
`;

describeChecks('lending and DISPATCH_LEVEL', LENT_DISPATCH, [{ cpus: 1 }]);

/** The spinner comes back to the kernel while its stand-in works on, and nobody else competes. */
const COMES_BACK = `#include "check.h"
static volatile LONG g_Stop, g_Back, g_Works;
static VOID Silent(PVOID Context) {
  UNREFERENCED_PARAMETER(Context);
  while (g_Works < 100) { }
  KeQueryInterruptTime();
  g_Back = 1;
}
static VOID Works(PVOID Context) {
  UNREFERENCED_PARAMETER(Context);
  while (!g_Back) {
    KeQueryInterruptTime();
    for (volatile int i = 0; i < 20000; i++) { }
    g_Works++;
  }
}
static VOID Run(void) {
  PVOID silent = Start(Silent, NULL), works = Start(Works, NULL);
  CHECK_EQ("lending: who comes back to the kernel gets a processor again", WaitFor(silent, 20000), STATUS_SUCCESS);
  g_Back = 1;
  Join(silent);
  Join(works);
}
DRIVER_ENTRY(Run)
`;

describeChecks('end of a loan', COMES_BACK, [{ cpus: 1 }]);

test('two threads on two processors really run at the same time', async () => {
  const source = `#include "check.h"
static volatile LONG g_In, g_Together;
static KEVENT g_Go;
static VOID Meets(PVOID Context) {
  UNREFERENCED_PARAMETER(Context);
  Wait(&g_Go);
  LONGLONG from = KeQueryPerformanceCounter(NULL).QuadPart;
  InterlockedIncrement(&g_In);
  for (LONG i = 0; i < 400000000 && g_In < 2; i++) { }
  if (g_In == 2) InterlockedIncrement(&g_Together);
  LONGLONG to = KeQueryPerformanceCounter(NULL).QuadPart;
  DbgPrint("%I64d %I64d\\n", from, to);
}
static VOID Run(void) {
  PVOID a, b;
  KeInitializeEvent(&g_Go, NotificationEvent, FALSE);
  a = Start(Meets, NULL);
  b = Start(Meets, NULL);
  UntilWaiters(&g_Go, 2);
  KeSetEvent(&g_Go, 0, FALSE);
  Join(a);
  Join(b);
  DbgPrint("together %d\\n", g_Together);
}
DRIVER_ENTRY(Run)
`;
  const result = await runDriver(source, { cpus: 2 });
  expect(outcome(result)).toBe('ran to its end');
  const [first = [], second = []] = result.prints.slice(0, 2).map((line) => line.split(' ').map(Number));
  expect(Math.max(first[0] ?? 0, second[0] ?? 0)).toBeLessThan(Math.min(first[1] ?? 0, second[1] ?? 0));
  expect(result.prints.at(-1)).toBe('together 2');
});
