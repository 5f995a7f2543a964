/**
 * Sixteen threads queue work items, below and at DISPATCH_LEVEL, to all queues: each item runs once for each time it
 * was queued, also when routines block, queue themselves again, or free themselves.
 */
import { expect, test } from 'vitest';
import { outcome } from '../support/checks.js';
import { runDriver } from '../support/driver.js';

const THREADS = 16;
const ROUNDS = 150;

const SOURCE = `#include "check.h"
#define THREADS ${THREADS}
#define ROUNDS ${ROUNDS}
typedef struct _WORK { WORK_QUEUE_ITEM Item; LONG Kind; volatile LONG Left; } WORK;
static const WORK_QUEUE_TYPE g_Types[] = {CriticalWorkQueue, DelayedWorkQueue, HyperCriticalWorkQueue, NormalWorkQueue};
static volatile LONG g_Queued, g_Ran, g_Wrong;
static KEVENT g_Go, g_Done;
static KSEMAPHORE g_Doors;

static VOID Finish(void) {
  if (InterlockedIncrement(&g_Ran) == THREADS * ROUNDS * 2) KeSetEvent(&g_Done, 0, FALSE);
}

/* Every item is queued twice: the second time by its own routine. The last run frees it. */
static VOID Routine(PVOID Parameter) {
  WORK *work = Parameter;
  LONG left = InterlockedDecrement(&work->Left);
  if (KeGetCurrentIrql() != PASSIVE_LEVEL) InterlockedIncrement(&g_Wrong);
  if (work->Kind == 1) {
    Wait(&g_Doors);
    KeReleaseSemaphore(&g_Doors, 0, 1, FALSE);
  }
  if (left == 1) ExQueueWorkItem(&work->Item, g_Types[work->Kind]);
  else if (left == 0) ExFreePoolWithTag(work, 'krow');
  else InterlockedIncrement(&g_Wrong);
  Finish();
}

static VOID Queues(PVOID Context) {
  LONG me = (LONG)(ULONG_PTR)Context;
  Wait(&g_Go);
  for (LONG i = 0; i < ROUNDS; i++) {
    KIRQL irql = PASSIVE_LEVEL;
    WORK *work = ExAllocatePoolWithTag(NonPagedPool, sizeof(*work), 'krow');
    work->Kind = (me + i) % 4;
    work->Left = 2;
    ExInitializeWorkItem(&work->Item, Routine, work);
    if (i % 3 == 0) KeRaiseIrql(DISPATCH_LEVEL, &irql);
    ExQueueWorkItem(&work->Item, g_Types[work->Kind]);
    if (i % 3 == 0) KeLowerIrql(irql);
    InterlockedIncrement(&g_Queued);
  }
}

static VOID Run(void) {
  PVOID threads[THREADS];
  KeInitializeEvent(&g_Go, NotificationEvent, FALSE);
  KeInitializeEvent(&g_Done, NotificationEvent, FALSE);
  KeInitializeSemaphore(&g_Doors, 1, 1);
  for (LONG i = 0; i < THREADS; i++) threads[i] = Start(Queues, (PVOID)(ULONG_PTR)i);
  UntilWaiters(&g_Go, THREADS);
  KeSetEvent(&g_Go, 0, FALSE);
  for (LONG i = 0; i < THREADS; i++) Join(threads[i]);
  Wait(&g_Done);
  DbgPrint("queued %d ran %d wrong %d\\n", g_Queued, g_Ran, g_Wrong);
}
DRIVER_ENTRY(Run)
`;

test.each([1, 2, 8])('each item runs as often as it was queued, %i processors', { timeout: 90_000 }, async (cpus) => {
  const run = await runDriver(SOURCE, { cpus });
  expect(outcome(run)).toBe('ran to its end');
  expect(run.prints).toEqual([`queued ${THREADS * ROUNDS} ran ${THREADS * ROUNDS * 2} wrong 0`]);
  expect(run.findings).toEqual([]);
});
