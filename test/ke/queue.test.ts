/** KQUEUEs: order, states, who counts as active, run-down, misuse. */
import { describe, expect, test } from 'vitest';
import { describeChecks } from '../support/checks.js';
import { runDriver } from '../support/driver.js';

const SOURCE = `#include <ntifs.h>
#include "check.h"

static KQUEUE g_Queue, g_Other;
static LIST_ENTRY g_Entries[8];
static KEVENT g_Block, g_Inside;
static volatile LONG g_Order[8];
static volatile LONG g_Woken, g_GoOn;

static LONG IndexOf(PLIST_ENTRY Entry) {
  return Entry >= g_Entries && Entry < g_Entries + 8 ? (LONG)(Entry - g_Entries) : (LONG)(ULONG_PTR)Entry;
}

static LONG Take(LONG Milliseconds) {
  LARGE_INTEGER timeout;
  timeout.QuadPart = MILLISECONDS(Milliseconds);
  return IndexOf(KeRemoveQueue(&g_Queue, KernelMode, &timeout));
}

/* Waits for one entry and notes at its index who got it. */
static VOID Remover(PVOID Context) {
  LONG got = IndexOf(KeRemoveQueue(&g_Queue, KernelMode, NULL));
  if (got < 8) g_Order[got] = (LONG)(ULONG_PTR)Context;
  else g_Order[0] = got;
  InterlockedIncrement(&g_Woken);
}

/* Takes an entry and blocks elsewhere: it is not active meanwhile. */
static VOID Blocker(PVOID Context) {
  UNREFERENCED_PARAMETER(Context);
  KeRemoveQueue(&g_Queue, KernelMode, NULL);
  KeSetEvent(&g_Inside, 0, FALSE);
  Wait(&g_Block);
  while (!g_GoOn) YieldProcessor();
}

/* Takes an entry and moves on to another queue. */
static VOID Mover(PVOID Context) {
  UNREFERENCED_PARAMETER(Context);
  KeRemoveQueue(&g_Queue, KernelMode, NULL);
  KeSetEvent(&g_Inside, 0, FALSE);
  KeRemoveQueue(&g_Other, KernelMode, NULL);
}

static VOID OneThread(void) {
  PLIST_ENTRY several[4];
  LARGE_INTEGER zero = {0};
  KeInitializeQueue(&g_Queue, 0);
  CHECK("count 0: as many as processors", g_Queue.MaximumCount >= 1 && g_Queue.MaximumCount < (ULONG)KeNumberProcessors);
  KeInitializeQueue(&g_Queue, 1);
  CHECK_EQ("new: no entries", KeReadStateQueue(&g_Queue), 0);
  CHECK_EQ("empty: STATUS_TIMEOUT at once", Take(0), STATUS_TIMEOUT);
  CHECK_EQ("empty: STATUS_TIMEOUT after a while", Take(5), STATUS_TIMEOUT);
  CHECK_EQ("after a timeout: active", g_Queue.CurrentCount, 1);
  CHECK_EQ("insert returns the old state", KeInsertQueue(&g_Queue, &g_Entries[0]), 0);
  CHECK_EQ("insert returns the old state", KeInsertQueue(&g_Queue, &g_Entries[1]), 1);
  CHECK_EQ("head insertion returns it, too", KeInsertHeadQueue(&g_Queue, &g_Entries[2]), 2);
  CHECK_EQ("state: entries", KeReadStateQueue(&g_Queue), 3);
  CHECK_EQ("the head comes first", Take(0), 2);
  CHECK_EQ("then in order", Take(0), 0);
  CHECK("a removed entry is unlinked", g_Entries[0].Flink == NULL);
  CHECK_EQ("then in order", Take(0), 1);
  CHECK_EQ("and no more", Take(0), STATUS_TIMEOUT);
  CHECK_EQ("still active once", g_Queue.CurrentCount, 1);
  for (LONG i = 0; i < 3; i++) KeInsertQueue(&g_Queue, &g_Entries[i]);
  CHECK_EQ("Ex: takes as many as asked", KeRemoveQueueEx(&g_Queue, KernelMode, FALSE, NULL, several, 2), 2);
  CHECK("Ex: in order", several[0] == &g_Entries[0] && several[1] == &g_Entries[1]);
  CHECK_EQ("Ex: takes no more than there are", KeRemoveQueueEx(&g_Queue, KernelMode, FALSE, NULL, several, 4), 1);
  CHECK_EQ("Ex: a failed wait fills one place", KeRemoveQueueEx(&g_Queue, KernelMode, FALSE, &zero, several, 4), 1);
  CHECK_EQ("Ex: with its status", (ULONG_PTR)several[0], STATUS_TIMEOUT);
  CHECK_EQ("Ex: counts once", g_Queue.CurrentCount, 1);
  KeRundownQueue(&g_Queue);
}

static VOID Waiters(void) {
  PVOID threads[3];
  KeInitializeQueue(&g_Queue, 8);
  for (LONG i = 0; i < 3; i++) {
    threads[i] = Start(Remover, (PVOID)(ULONG_PTR)(i + 1));
    UntilWaiters(&g_Queue, i + 1);
  }
  CHECK_EQ("waiters are not active", g_Queue.CurrentCount, 0);
  for (LONG i = 0; i < 3; i++) {
    KeInsertQueue(&g_Queue, &g_Entries[i]);
    while (g_Woken != i + 1) Sleep(1);
  }
  CHECK("the waiter that came last is woken first", g_Order[0] == 3 && g_Order[1] == 2 && g_Order[2] == 1);
  for (LONG i = 0; i < 3; i++) Join(threads[i]);
  CHECK_EQ("a thread that has ended is not active", g_Queue.CurrentCount, 0);
  CHECK("nor one of the queue's", IsListEmpty(&g_Queue.ThreadListHead));
}

static VOID Limit(void) {
  PVOID first, second;
  KeInitializeQueue(&g_Queue, 1);
  KeInitializeEvent(&g_Block, SynchronizationEvent, FALSE);
  KeInitializeEvent(&g_Inside, SynchronizationEvent, FALSE);
  KeInsertQueue(&g_Queue, &g_Entries[0]);
  Take(0);
  first = Start(Blocker, NULL);
  UntilWaiters(&g_Queue, 1);
  /* Sleeping in UntilWaiters this thread was not active; awake it is. */
  CHECK_EQ("an insertion wakes nobody over the limit", KeInsertQueue(&g_Queue, &g_Entries[0]), 0);
  CHECK_EQ("the entry stays", KeReadStateQueue(&g_Queue), 1);
  Wait(&g_Inside);
  CHECK_EQ("who waits elsewhere makes room", KeReadStateQueue(&g_Queue), 0);
  UntilWaiters(&g_Block, 1);
  CHECK_EQ("and counts again afterwards", g_Queue.CurrentCount, 1);
  second = Start(Remover, (PVOID)7);
  UntilWaiters(&g_Queue, 1);
  KeInsertQueue(&g_Queue, &g_Entries[3]);
  CHECK_EQ("still one active: the entry stays", KeReadStateQueue(&g_Queue), 1);
  KeSetEvent(&g_Block, 0, FALSE);
  CHECK_EQ("whoever is woken counts at once, limit or not", g_Queue.CurrentCount, 2);
  g_GoOn = 1;
  Join(first);
  Join(second);
  CHECK_EQ("room came when a thread ended", g_Order[3], 7);
  KeRundownQueue(&g_Queue);
}

static VOID Moving(void) {
  PVOID mover, remover;
  KeInitializeQueue(&g_Queue, 1);
  KeInitializeQueue(&g_Other, 1);
  mover = Start(Mover, NULL);
  KeInsertQueue(&g_Queue, &g_Entries[0]);
  Wait(&g_Inside);
  UntilWaiters(&g_Other, 1);
  CHECK_EQ("who serves another queue is not active at the first", g_Queue.CurrentCount, 0);
  CHECK("nor one of its threads", IsListEmpty(&g_Queue.ThreadListHead));
  remover = Start(Remover, (PVOID)5);
  KeInsertQueue(&g_Queue, &g_Entries[4]);
  Join(remover);
  CHECK_EQ("its place is another's", g_Order[4], 5);
  KeInsertQueue(&g_Other, &g_Entries[0]);
  Join(mover);
}

static VOID Rundown(void) {
  PVOID thread;
  PLIST_ENTRY first;
  KeInitializeQueue(&g_Queue, 1);
  thread = Start(Remover, (PVOID)9);
  UntilWaiters(&g_Queue, 1);
  CHECK("run-down of an empty queue: NULL", KeRundownQueue(&g_Queue) == NULL);
  Join(thread);
  CHECK_EQ("run-down: waiters get STATUS_ABANDONED", g_Order[0], STATUS_ABANDONED);
  CHECK_EQ("run-down: who comes later, too", Take(0), STATUS_ABANDONED);
  CHECK_EQ("run-down: and serves nothing", g_Queue.CurrentCount, 0);
  KeInitializeQueue(&g_Queue, 1);
  Take(0);
  for (LONG i = 0; i < 3; i++) KeInsertQueue(&g_Queue, &g_Entries[i]);
  first = KeRundownQueue(&g_Queue);
  CHECK("run-down: the entries in a circle", first == &g_Entries[0] && first->Flink == &g_Entries[1] &&
    first->Flink->Flink == &g_Entries[2] && first->Flink->Flink->Flink == first && first->Blink == &g_Entries[2]);
  CHECK_EQ("run-down: none left", KeReadStateQueue(&g_Queue), 0);
  CHECK("run-down: no threads left", IsListEmpty(&g_Queue.ThreadListHead));
  /* This thread served the queue; its memory may go. */
  RtlFillMemory(&g_Queue, sizeof(g_Queue), 0xcc);
  Sleep(1);
  CHECK("run-down: a thread that served it may wait elsewhere", TRUE);
}

static VOID RunChecks(void) {
  OneThread();
  KeInitializeEvent(&g_Block, SynchronizationEvent, FALSE);
  Waiters();
  Limit();
  Moving();
  Rundown();
}

DRIVER_ENTRY(RunChecks)
`;

describeChecks('queues', SOURCE, [
  ...[1, 2, 8].map((cpus) => ({ cpus })),
  { cpus: 2, build: 'checked' as const, time: 'virtual' as const },
]);

const misuse = (body: string): string => `#include <ntifs.h>
#include "check.h"
static KQUEUE g_Queue;
static LIST_ENTRY g_Entry;
static VOID Run(void) {
  LARGE_INTEGER zero = {0};
  UNREFERENCED_PARAMETER(zero);
  KeInitializeQueue(&g_Queue, 1);
  ${body}
}
DRIVER_ENTRY(Run)
`;

describe('misuse of queues', () => {
  test.each([
    [
      'an entry inserted twice',
      0x96,
      'KeInsertQueue(&g_Queue, &g_Entry); KeInsertQueue(&g_Queue, &g_Entry); KeRemoveQueue(&g_Queue, KernelMode, &zero);',
    ],
    [
      'an entry cleared while queued',
      0x96,
      'KeInsertQueue(&g_Queue, &g_Entry); g_Entry.Flink = NULL; KeRemoveQueue(&g_Queue, KernelMode, &zero);',
    ],
    ['KeWaitForSingleObject', 0xa, 'Wait(&g_Queue);'],
    ['KeWaitForSingleObject with entries', 0xa, 'KeInsertQueue(&g_Queue, &g_Entry); Wait(&g_Queue);'],
    [
      'KeWaitForMultipleObjects',
      0xa,
      'PVOID objects[] = {&g_Queue}; KeWaitForMultipleObjects(1, objects, WaitAll, Executive, KernelMode, FALSE, &zero, NULL);',
    ],
    [
      'a queue that was not initialised',
      0xa,
      'KQUEUE other; RtlZeroMemory(&other, sizeof(other)); KeInsertQueue(&other, &g_Entry);',
    ],
    [
      'an event in its place',
      0xa,
      'KEVENT event[4]; KeInitializeEvent(event, NotificationEvent, FALSE); KeRemoveQueue((PRKQUEUE)event, KernelMode, &zero);',
    ],
    [
      'KeRemoveQueue at DISPATCH_LEVEL',
      0xa,
      'KIRQL irql; KeRaiseIrql(DISPATCH_LEVEL, &irql); KeRemoveQueue(&g_Queue, KernelMode, NULL);',
    ],
  ])('%s: bug check', async (_, code, body) => {
    const run = await runDriver(misuse(body));
    expect(run.bugCheck?.code).toBe(code);
    expect(run.bugCheck?.detail).toMatch(/queue/i);
  });
});
