/**
 * Sixteen threads at one KQUEUE: eight insert, eight remove. No entry is lost or comes twice, and never are more
 * threads active than the limit allows, also when they block between two entries.
 */
import { expect, test } from 'vitest';
import { outcome } from '../support/checks.js';
import { runDriver } from '../support/driver.js';

const ROUNDS = 300;

/** @param work what a remover does with an entry @param wait how it waits for one */
function source(limit: number, work: string, wait: string): string {
  return `#include <ntifs.h>
#include "check.h"
#define SIDE 8
#define ROUNDS ${ROUNDS}
typedef struct _ITEM { LIST_ENTRY Link; volatile LONG Taken; } ITEM;
static ITEM g_Items[SIDE * ROUNDS];
static ITEM g_Stop[SIDE];
static KQUEUE g_Queue;
static KEVENT g_Go;
static KSEMAPHORE g_Doors;
static volatile LONG g_Taken, g_Twice, g_Active, g_Most;

static VOID Inserter(PVOID Context) {
  LONG me = (LONG)(ULONG_PTR)Context;
  Wait(&g_Go);
  for (LONG i = 0; i < ROUNDS; i++) {
    PLIST_ENTRY link = &g_Items[me * ROUNDS + i].Link;
    if (i % 4 == 0) KeInsertHeadQueue(&g_Queue, link);
    else KeInsertQueue(&g_Queue, link);
  }
}

static VOID Remover(PVOID Context) {
  LARGE_INTEGER soon, zero = {0};
  UNREFERENCED_PARAMETER(Context);
  soon.QuadPart = MILLISECONDS(1);
  (void)soon;
  Wait(&g_Go);
  for (;;) {
    PLIST_ENTRY link = ${wait};
    if (link == (PLIST_ENTRY)(ULONG_PTR)STATUS_TIMEOUT) continue;
    ITEM *item = CONTAINING_RECORD(link, ITEM, Link);
    if (item >= g_Stop && item < g_Stop + SIDE) break;
    LONG active = InterlockedIncrement(&g_Active);
    for (LONG most = g_Most; active > most; most = g_Most) InterlockedCompareExchange(&g_Most, active, most);
    /* Gives others the time to come in; a thread that gives way is active. */
    KeDelayExecutionThread(KernelMode, FALSE, &zero);
    if (InterlockedIncrement(&item->Taken) != 1) InterlockedIncrement(&g_Twice);
    InterlockedDecrement(&g_Active);
    ${work}
    InterlockedIncrement(&g_Taken);
  }
}

static VOID Run(void) {
  PVOID inserters[SIDE], removers[SIDE];
  KeInitializeQueue(&g_Queue, ${limit});
  KeInitializeEvent(&g_Go, NotificationEvent, FALSE);
  KeInitializeSemaphore(&g_Doors, 2, SIDE);
  for (LONG i = 0; i < SIDE; i++) {
    inserters[i] = Start(Inserter, (PVOID)(ULONG_PTR)i);
    removers[i] = Start(Remover, NULL);
  }
  UntilWaiters(&g_Go, 2 * SIDE);
  KeSetEvent(&g_Go, 0, FALSE);
  for (LONG i = 0; i < SIDE; i++) Join(inserters[i]);
  for (LONG i = 0; i < SIDE; i++) KeInsertQueue(&g_Queue, &g_Stop[i].Link);
  for (LONG i = 0; i < SIDE; i++) Join(removers[i]);
  DbgPrint("taken %d twice %d left %d active %u\\n", g_Taken, g_Twice, KeReadStateQueue(&g_Queue), g_Queue.CurrentCount);
  DbgPrint("most %d\\n", g_Most);
}
DRIVER_ENTRY(Run)
`;
}

const FOREVER = 'KeRemoveQueue(&g_Queue, KernelMode, NULL)';
const SHORT = 'KeRemoveQueue(&g_Queue, KernelMode, &soon)';
const BLOCK = 'if ((item - g_Items) % 8 == 0) { Wait(&g_Doors); KeReleaseSemaphore(&g_Doors, 0, 1, FALSE); }';

test.each(
  [
    { name: 'one active', limit: 1, work: '', wait: FOREVER, exact: true },
    { name: 'three active', limit: 3, work: '', wait: FOREVER, exact: true },
    // Whoever is woken from another wait counts, limit or not: as many as the threads may be active.
    { name: 'two active that block', limit: 2, work: BLOCK, wait: FOREVER, exact: false },
    { name: 'two active with timeouts', limit: 2, work: '', wait: SHORT, exact: false },
  ].flatMap((each) => [2, 8].map((cpus) => ({ ...each, cpus }))),
)(
  'entries are neither lost nor doubled: $name, $cpus processors',
  { timeout: 90_000 },
  async ({ limit, work, wait, exact, cpus }) => {
    const run = await runDriver(source(limit, work, wait), { cpus });
    expect(outcome(run)).toBe('ran to its end');
    expect(run.prints[0]).toBe(`taken ${8 * ROUNDS} twice 0 left 0 active 0`);
    const most = Number(/most (\d+)/.exec(run.prints[1] ?? '')?.[1]);
    expect(most).toBeLessThanOrEqual(exact ? limit : 8);
    expect(run.findings).toEqual([]);
  },
);

/** Entries come one at a time, so each finds a remover that is just about to wait: whose wait it decides half-way. */
test.each([2, 8])('one entry at a time: who serves is counted once, %i processors', async (cpus) => {
  const run = await runDriver(
    `#include <ntifs.h>
#include "check.h"
#define ROUNDS 20000
static LIST_ENTRY g_Entry, g_Stop[2];
static KQUEUE g_Queue;
static KEVENT g_Served;

static VOID Remover(PVOID Context) {
  UNREFERENCED_PARAMETER(Context);
  for (;;) {
    PLIST_ENTRY entry = KeRemoveQueue(&g_Queue, KernelMode, NULL);
    if (entry != &g_Entry) break;
    KeSetEvent(&g_Served, 0, FALSE);
  }
}

static VOID Run(void) {
  PVOID removers[2];
  KeInitializeQueue(&g_Queue, 2);
  KeInitializeEvent(&g_Served, SynchronizationEvent, FALSE);
  for (int i = 0; i < 2; i++) removers[i] = Start(Remover, NULL);
  for (int i = 0; i < ROUNDS; i++) {
    KeInsertQueue(&g_Queue, &g_Entry);
    Wait(&g_Served);
  }
  for (int i = 0; i < 2; i++) KeInsertQueue(&g_Queue, &g_Stop[i]);
  for (int i = 0; i < 2; i++) Join(removers[i]);
  DbgPrint("left %d active %u\\n", KeReadStateQueue(&g_Queue), g_Queue.CurrentCount);
}
DRIVER_ENTRY(Run)
`,
    { cpus },
  );
  expect(outcome(run)).toBe('ran to its end');
  expect(run.prints).toEqual(['left 0 active 0']);
});
