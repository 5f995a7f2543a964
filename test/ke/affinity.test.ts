/** Affinities: a thread has moved when the call returns, stays where it may run, and processors idle rather than break that. */
import { describe, expect, test } from 'vitest';
import { describeChecks, outcome } from '../support/checks.js';
import { runDriver } from '../support/driver.js';

const SEMANTICS = `#include "check.h"
static KEVENT g_Go;
static volatile LONG g_Release, g_Holding, g_Where[32];

static VOID Here(PVOID Context) {
  Wait(&g_Go);
  g_Where[(LONG_PTR)Context] = (LONG)KeGetCurrentProcessorNumber();
}

/* Holds its processor until it is released: at DISPATCH_LEVEL nobody takes it, nor is it lent. */
static VOID Holds(PVOID Context) {
  KIRQL irql;
  UNREFERENCED_PARAMETER(Context);
  Wait(&g_Go);
  KeRaiseIrql(DISPATCH_LEVEL, &irql);
  LONG me = InterlockedIncrement(&g_Holding);
  g_Where[me] = (LONG)KeGetCurrentProcessorNumber();
  while (!g_Release) { }
  KeLowerIrql(irql);
  g_Where[8 + me] = (LONG)KeGetCurrentProcessorNumber();
}

/* Starts a thread that will hold that processor. */
static PVOID StartHolder(LONG Processor, KPRIORITY Priority) {
  PVOID holder = Start(Holds, NULL);
  KeSetAffinityThread(holder, (KAFFINITY)1 << Processor);
  KeSetPriorityThread(holder, Priority);
  return holder;
}

static VOID Own(void) {
  LONG count = KeNumberProcessors, wrong = 0, moved = 0;
  for (LONG number = 0; number < count; number++) {
    KeSetSystemAffinityThread((KAFFINITY)1 << number);
    if ((LONG)KeGetCurrentProcessorNumber() != number) wrong++;
    for (int i = 0; i < 50; i++) {
      ZwYieldExecution();
      if ((LONG)KeGetCurrentProcessorNumber() != number) moved++;
    }
    Sleep(1);
    if ((LONG)KeGetCurrentProcessorNumber() != number) moved++;
  }
  CHECK_EQ("set: the thread is there when the call returns, on each processor", wrong, 0);
  CHECK_EQ("set: it stays there, and comes back there from waits", moved, 0);
  KeRevertToUserAffinityThread();
  LONG clock = 0;
  for (int i = 0; i < 20; i++) {
    Sleep(1);
    if ((LONG)KeGetCurrentProcessorNumber() == count - 1) clock++;
  }
  CHECK_EQ("revert: off the clock's processor, which is for those bound to it alone", clock, 0);
  KIRQL irql;
  KeSetSystemAffinityThread(1);
  KeRaiseIrql(DISPATCH_LEVEL, &irql);
  KeSetAffinityThread(KeGetCurrentThread(), (KAFFINITY)1 << (count - 1));
  KeLowerIrql(irql);
  CHECK_EQ("own affinity: the system's goes before it", KeGetCurrentProcessorNumber(), 0);
  KeRevertToUserAffinityThread();
  CHECK_EQ("own affinity: in force when the system's ends", KeGetCurrentProcessorNumber(), count - 1);
  KeRaiseIrql(DISPATCH_LEVEL, &irql);
  CHECK_EQ("own affinity: returns the previous", KeSetAffinityThread(KeGetCurrentThread(), 1), (KAFFINITY)1 << (count - 1));
  CHECK_EQ("at DISPATCH_LEVEL: not yet", KeGetCurrentProcessorNumber(), count - 1);
  KeLowerIrql(irql);
  CHECK_EQ("at DISPATCH_LEVEL: when IRQL is lowered", KeGetCurrentProcessorNumber(), 0);
  KeSetAffinityThread(KeGetCurrentThread(), KeQueryActiveProcessors());
}

static VOID Returned(void) {
  GROUP_AFFINITY affinity = {2, 0, {0}}, previous = {7, 7, {7}};
  CHECK_EQ("Ex: no previous system affinity", KeSetSystemAffinityThreadEx(1), 0);
  CHECK_EQ("Ex: the previous system affinity", KeSetSystemAffinityThreadEx(2), 1);
  CHECK_EQ("Ex: is there", KeGetCurrentProcessorNumber(), 1);
  CHECK_EQ("Ex: without a processor that exists nothing changes", KeSetSystemAffinityThreadEx((KAFFINITY)1 << 31), 2);
  CHECK_EQ("Ex: nothing has changed", KeGetCurrentProcessorNumber(), 1);
  KeRevertToUserAffinityThreadEx(1);
  CHECK_EQ("revert Ex: to a system affinity", KeGetCurrentProcessorNumber(), 0);
  KeRevertToUserAffinityThreadEx(0);
  KeSetSystemGroupAffinityThread(&affinity, &previous);
  CHECK_EQ("group: no previous", previous.Mask, 0);
  CHECK_EQ("group: is there", KeGetCurrentProcessorNumber(), 1);
  affinity.Mask = 1;
  KeSetSystemGroupAffinityThread(&affinity, &previous);
  CHECK_EQ("group: the previous", previous.Mask, 2);
  CHECK_EQ("group: is there again", KeGetCurrentProcessorNumber(), 0);
  KeRevertToUserGroupAffinityThread(&previous);
  CHECK_EQ("group: revert to the previous", KeGetCurrentProcessorNumber(), 1);
  affinity.Group = 1;
  KeSetSystemGroupAffinityThread(&affinity, &previous);
  CHECK_EQ("group: a group that does not exist changes nothing", KeGetCurrentProcessorNumber(), 1);
  CHECK_EQ("group: and gives zeros", previous.Mask, 0);
  KeRevertToUserGroupAffinityThread(&previous);
}

/* Threads bound before they run, and moved while they queue and while they run. */
static VOID Others(void) {
  LONG count = KeNumberProcessors, wrong = 0;
  PVOID threads[32], busy;
  KeInitializeEvent(&g_Go, NotificationEvent, FALSE);
  for (LONG_PTR i = 0; i < count; i++) {
    threads[i] = Start(Here, (PVOID)i);
    KeSetAffinityThread(threads[i], (KAFFINITY)1 << i);
  }
  UntilWaiters(&g_Go, count);
  KeSetEvent(&g_Go, 0, FALSE);
  for (LONG i = 0; i < count; i++) {
    Join(threads[i]);
    if (g_Where[i] != i) wrong++;
  }
  CHECK_EQ("others: each runs where it is bound to", wrong, 0);
}

/* A bound thread waits for its processor while that is held, whoever else idles. */
static VOID Queued(void) {
  PVOID holder, thread;
  g_Release = g_Holding = 0;
  KeSetSystemAffinityThread(2);
  holder = StartHolder(0, 12);
  while (!g_Holding) Sleep(1);
  KeResetEvent(&g_Go);
  thread = Start(Here, (PVOID)0);
  UntilWaiters(&g_Go, 1);
  KeSetAffinityThread(thread, 1);
  g_Where[0] = -1;
  KeSetEvent(&g_Go, 0, FALSE);
  for (int i = 0; i < 10; i++) Sleep(1);
  CHECK_EQ("queued: waits for its processor, whoever else idles", g_Where[0], -1);
  KeSetAffinityThread(thread, (KAFFINITY)1 << (KeNumberProcessors - 1));
  Join(thread);
  CHECK_EQ("queued: goes where a new affinity lets it", g_Where[0], KeNumberProcessors - 1);
  g_Release = 1;
  Join(holder);
  KeRevertToUserAffinityThread();
}

/* A running thread leaves at its next safepoint, and what waited for its processor runs. */
static VOID Evicted(void) {
  PVOID holder, next;
  g_Release = g_Holding = 0;
  KeSetSystemAffinityThread(2);
  KeResetEvent(&g_Go);
  holder = StartHolder(0, 12);
  next = StartHolder(0, 8);
  UntilWaiters(&g_Go, 2);
  KeSetEvent(&g_Go, 0, FALSE);
  while (!g_Holding) Sleep(1);
  for (int i = 0; i < 10; i++) Sleep(1);
  CHECK_EQ("evicted: the lower waits", g_Holding, 1);
  KeSetAffinityThread(holder, (KAFFINITY)1 << (KeNumberProcessors - 1));
  g_Release = 1;
  Join(holder);
  CHECK_EQ("evicted: is elsewhere after lowering", g_Where[9], KeNumberProcessors - 1);
  Join(next);
  CHECK_EQ("evicted: the other has run where the first was", g_Where[2], 0);
  KeRevertToUserAffinityThread();
}

static VOID Ideal(void) {
  CHECK_EQ("ideal: none at first", KeSetIdealProcessorThread(KeGetCurrentThread(), 1), 32);
  LONG there = 0;
  for (int i = 0; i < 20; i++) {
    Sleep(1);
    if (KeGetCurrentProcessorNumber() == 1) there++;
  }
  CHECK_EQ("ideal: where the thread runs when it is idle", there, 20);
  CHECK_EQ("ideal: returns the previous", KeSetIdealProcessorThread(KeGetCurrentThread(), 99), 1);
}

static VOID Run(void) {
  Own();
  Returned();
  Others();
  Queued();
  Evicted();
  Ideal();
}
DRIVER_ENTRY(Run)
`;

describeChecks('affinity', SEMANTICS, [{ cpus: 2 }, { cpus: 8 }, { cpus: 2, build: 'checked' }]);

const TOPOLOGY = `#include "check.h"
static UCHAR g_Buffer[4096];
static VOID Run(void) {
  ULONG count = KeNumberProcessors, bytes = 0, total = 0, cores = 0;
  USHORT processors = 0;
  GROUP_AFFINITY affinity;
  PROCESSOR_NUMBER number = {0, 0, 0}, beyond = {0, (UCHAR)count, 0}, group = {1, 0, 0};
  KAFFINITY all = ((KAFFINITY)1 << count) - 1;
  CHECK_EQ("mask of the processors", KeQueryActiveProcessors(), all);
  CHECK_EQ("group 0", KeQueryGroupAffinity(0), all);
  CHECK_EQ("no group 1", KeQueryGroupAffinity(1), 0);
  CHECK_EQ("active groups", KeQueryActiveGroupCount(), 1);
  CHECK_EQ("maximum groups", KeQueryMaximumGroupCount(), 1);
  CHECK_EQ("count of a group", KeQueryActiveProcessorCountEx(0), count);
  CHECK_EQ("count of all groups", KeQueryMaximumProcessorCountEx(ALL_PROCESSOR_GROUPS), count);
  CHECK_EQ("count of no group", KeQueryActiveProcessorCountEx(3), 0);
  CHECK_EQ("one node", KeQueryHighestNodeNumber(), 0);
  KeQueryNodeActiveAffinity(0, &affinity, &processors);
  CHECK_EQ("node: mask", affinity.Mask, all);
  CHECK_EQ("node: count", processors, count);
  KeQueryNodeActiveAffinity(1, &affinity, NULL);
  CHECK_EQ("node that does not exist", affinity.Mask, 0);
  CHECK_EQ("node: most", KeQueryNodeMaximumProcessorCount(0), count);
  CHECK_EQ("number from index", KeGetProcessorNumberFromIndex(count - 1, &number), STATUS_SUCCESS);
  CHECK_EQ("number from index: it", number.Number, count - 1);
  CHECK_EQ("number from index: beyond", KeGetProcessorNumberFromIndex(count, &number), STATUS_INVALID_PARAMETER);
  CHECK_EQ("index from number", KeGetProcessorIndexFromNumber(&number), count - 1);
  CHECK_EQ("index from number: beyond", KeGetProcessorIndexFromNumber(&beyond), INVALID_PROCESSOR_INDEX);
  CHECK_EQ("index from number: another group", KeGetProcessorIndexFromNumber(&group), INVALID_PROCESSOR_INDEX);
  CHECK_EQ("relations: how long", KeQueryLogicalProcessorRelationship(NULL, RelationAll, NULL, &bytes), STATUS_INFO_LENGTH_MISMATCH);
  CHECK_EQ("relations: all", KeQueryLogicalProcessorRelationship(NULL, RelationAll, (PVOID)g_Buffer, &bytes), STATUS_SUCCESS);
  for (ULONG at = 0; at < bytes; ) {
    PSYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX record = (PVOID)(g_Buffer + at);
    if (record->Relationship == RelationProcessorCore) cores++;
    if (record->Relationship == RelationGroup) total = record->Group.GroupInfo[0].ActiveProcessorCount;
    at += record->Size;
  }
  CHECK_EQ("relations: a core each", cores, count);
  CHECK_EQ("relations: the group", total, count);
  bytes = sizeof(g_Buffer);
  CHECK_EQ("relations: of one", KeQueryLogicalProcessorRelationship(&number, RelationProcessorCore, (PVOID)g_Buffer, &bytes), STATUS_SUCCESS);
  CHECK_EQ("relations: its mask", ((PSYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX)g_Buffer)->Processor.GroupMask[0].Mask, (KAFFINITY)1 << (count - 1));
  CHECK_EQ("relations: of none", KeQueryLogicalProcessorRelationship(&beyond, RelationProcessorCore, NULL, &bytes), STATUS_INVALID_PARAMETER);
}
DRIVER_ENTRY(Run)
`;

describeChecks('processors', TOPOLOGY, [{ cpus: 1 }, { cpus: 2 }, { cpus: 24 }]);

/** Each thread checks on which processor it is all the time, while others change its affinity or it its own. */
const CONTENTION = `#include "check.h"
#define THREADS 16
#define ROUNDS 200
static volatile LONG g_Inside[32], g_Wrong, g_Shared, g_Rounds;

/* At DISPATCH_LEVEL on a processor nobody else is. */
static VOID Alone(LONG Want) {
  KIRQL irql;
  KeRaiseIrql(DISPATCH_LEVEL, &irql);
  LONG number = (LONG)KeGetCurrentProcessorNumber();
  if (Want >= 0 && number != Want) InterlockedIncrement(&g_Wrong);
  if (InterlockedIncrement(&g_Inside[number]) != 1) InterlockedIncrement(&g_Shared);
  for (volatile int i = 0; i < 30; i++) { }
  InterlockedDecrement(&g_Inside[number]);
  KeLowerIrql(irql);
}

static VOID Expired(PKDPC Dpc, PVOID Context, PVOID First, PVOID Second) {
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(Context);
  UNREFERENCED_PARAMETER(First);
  UNREFERENCED_PARAMETER(Second);
  Alone(-1);
}

static VOID Moves(PVOID Context) {
  ULONG random = (ULONG)(ULONG_PTR)Context * 2654435761u + 1;
  for (int round = 0; round < ROUNDS; round++) {
    random = random * 1664525u + 1013904223u;
    LONG number = (LONG)((random >> 16) % (ULONG)KeNumberProcessors);
    KeSetSystemAffinityThread((KAFFINITY)1 << number);
    Alone(number);
    if ((random >> 24) & 1) ZwYieldExecution();
    Alone(number);
    KeRevertToUserAffinityThread();
    if (((random >> 25) & 3) == 0) KeSetPriorityThread(KeGetCurrentThread(), 8 + ((random >> 27) & 3));
    InterlockedIncrement(&g_Rounds);
  }
}

static VOID Run(void) {
  PVOID threads[THREADS];
  KTIMER timer;
  KDPC dpc;
  LARGE_INTEGER due;
  due.QuadPart = MILLISECONDS(1);
  KeInitializeTimer(&timer);
  KeInitializeDpc(&dpc, Expired, NULL);
  KeSetTimerEx(&timer, due, 1, &dpc);
  for (LONG_PTR i = 0; i < THREADS; i++) threads[i] = Start(Moves, (PVOID)i);
  for (int i = 0; i < 200; i++) KeSetAffinityThread(threads[i % THREADS], (KAFFINITY)1 << (i % KeNumberProcessors));
  for (int i = 0; i < THREADS; i++) Join(threads[i]);
  KeCancelTimer(&timer);
  KeFlushQueuedDpcs();
  CHECK_EQ("contention: all rounds are made", g_Rounds, THREADS * ROUNDS);
  CHECK_EQ("contention: nobody is elsewhere than it asked for", g_Wrong, 0);
  CHECK_EQ("contention: at DISPATCH_LEVEL everyone is alone on its processor, timer DPCs included", g_Shared, 0);
}
DRIVER_ENTRY(Run)
`;

describeChecks('affinity under contention', CONTENTION, [{ cpus: 1 }, { cpus: 2 }, { cpus: 8 }]);

describe('misuse', () => {
  const body = (call: string) => `#include "check.h"
static VOID Run(void) { ${call}; DbgPrint("survived\\n"); }
DRIVER_ENTRY(Run)
`;

  test.for([
    ['KeSetSystemAffinityThread(0)'],
    ['KeSetSystemAffinityThread((KAFFINITY)1 << 31)'],
    ['KeSetAffinityThread(KeGetCurrentThread(), 0)'],
    ['KeSetAffinityThread(KeGetCurrentThread(), 0x10001)'],
  ])('%s is a bug check that names the processors', async ([call = '']) => {
    const result = await runDriver(body(call), { cpus: 2 });
    expect(result.bugCheck?.code, outcome(result)).toBe(0x3);
    expect(result.bugCheck?.detail).toContain('the processors are 0x7');
  });

  test('KeSetSystemAffinityThread at DISPATCH_LEVEL is a bug check', async () => {
    const result = await runDriver(
      body('KIRQL irql; KeRaiseIrql(DISPATCH_LEVEL, &irql); KeSetSystemAffinityThread(1)'),
    );
    expect(result.bugCheck?.code, outcome(result)).toBe(0xa);
  });
});
