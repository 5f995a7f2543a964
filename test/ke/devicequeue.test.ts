/** Device queues: busy and idle, order by arrival and by key; under contention no request is lost, doubled, or alone. */
import { describe, expect, test } from 'vitest';
import { describeChecks, outcome } from '../support/checks.js';
import { runDriver } from '../support/driver.js';

const SOURCE = `#include "check.h"

static KDEVICE_QUEUE g_Queue;
static KDEVICE_QUEUE_ENTRY g_Entries[6];

static LONG IndexOf(PKDEVICE_QUEUE_ENTRY Entry) { return Entry == NULL ? -1 : (LONG)(Entry - g_Entries); }

static VOID RunChecks(void) {
  static const ULONG keys[] = {0, 30, 10, 20, 20, 0xfffffff0};
  KIRQL irql;
  KeInitializeDeviceQueue(&g_Queue);
  KeRaiseIrql(DISPATCH_LEVEL, &irql);
  CHECK_EQ("if busy: NULL for an idle device", IndexOf(KeRemoveByKeyDeviceQueueIfBusy(&g_Queue, 0)), -1);
  CHECK_EQ("idle device: not queued", KeInsertDeviceQueue(&g_Queue, &g_Entries[0]), FALSE);
  CHECK_EQ("busy now", g_Queue.Busy, TRUE);
  CHECK_EQ("not inserted", g_Entries[0].Inserted, FALSE);
  CHECK_EQ("busy device: queued", KeInsertDeviceQueue(&g_Queue, &g_Entries[1]), TRUE);
  CHECK_EQ("inserted", g_Entries[1].Inserted, TRUE);
  KeInsertDeviceQueue(&g_Queue, &g_Entries[2]);
  CHECK_EQ("remove: in order", IndexOf(KeRemoveDeviceQueue(&g_Queue)), 1);
  CHECK_EQ("remove: no longer inserted", g_Entries[1].Inserted, FALSE);
  CHECK_EQ("remove: in order", IndexOf(KeRemoveDeviceQueue(&g_Queue)), 2);
  CHECK_EQ("still busy", g_Queue.Busy, TRUE);
  CHECK_EQ("remove from empty: NULL", IndexOf(KeRemoveDeviceQueue(&g_Queue)), -1);
  CHECK_EQ("idle again", g_Queue.Busy, FALSE);
  KeInsertByKeyDeviceQueue(&g_Queue, &g_Entries[0], 5);
  CHECK_EQ("by key: the key is kept", g_Entries[0].SortKey, 5);
  for (LONG i = 1; i < 6; i++) KeInsertByKeyDeviceQueue(&g_Queue, &g_Entries[i], keys[i]);
  CHECK_EQ("by key: the first of that key", IndexOf(KeRemoveByKeyDeviceQueue(&g_Queue, 20)), 3);
  CHECK_EQ("by key: equal keys in order", IndexOf(KeRemoveByKeyDeviceQueue(&g_Queue, 15)), 4);
  CHECK_EQ("by key: unsigned", IndexOf(KeRemoveByKeyDeviceQueueIfBusy(&g_Queue, 31)), 5);
  CHECK_EQ("by key: none as high: the first of all", IndexOf(KeRemoveByKeyDeviceQueue(&g_Queue, 31)), 2);
  CHECK_EQ("entry: TRUE when there", KeRemoveEntryDeviceQueue(&g_Queue, &g_Entries[1]), TRUE);
  CHECK_EQ("entry: FALSE when not", KeRemoveEntryDeviceQueue(&g_Queue, &g_Entries[1]), FALSE);
  CHECK_EQ("entry: the device stays busy", g_Queue.Busy, TRUE);
  CHECK_EQ("by key from empty: NULL", IndexOf(KeRemoveByKeyDeviceQueue(&g_Queue, 0)), -1);
  CHECK_EQ("by key from empty: idle", g_Queue.Busy, FALSE);
  KeLowerIrql(irql);
}

DRIVER_ENTRY(RunChecks)
`;

describeChecks('device queues', SOURCE, [{ cpus: 1 }, { cpus: 2, build: 'checked' }]);

const THREADS = 16;
const ROUNDS = 1000;

/** Each thread sends requests; whoever finds the device idle works at it until the queue is empty. */
const CONTENTION = `#include "check.h"
#define ROUNDS ${ROUNDS}
static KDEVICE_QUEUE g_Queue;
static KDEVICE_QUEUE_ENTRY g_Entries[${THREADS}][ROUNDS];
static KEVENT g_Go;
static volatile LONG g_Done, g_Removed, g_AtOnce, g_Wrong;

static VOID Work(PKDEVICE_QUEUE_ENTRY Entry) {
  while (Entry != NULL) {
    if (InterlockedIncrement(&g_AtOnce) != 1) InterlockedIncrement(&g_Wrong);
    g_Done = g_Done + 1;
    InterlockedDecrement(&g_AtOnce);
    Entry = g_Done % 2 ? KeRemoveDeviceQueue(&g_Queue) : KeRemoveByKeyDeviceQueue(&g_Queue, 500);
  }
}

static VOID Sends(PVOID Context) {
  LONG me = (LONG)(ULONG_PTR)Context;
  Wait(&g_Go);
  for (ULONG i = 0; i < ROUNDS; i++) {
    KIRQL irql;
    PKDEVICE_QUEUE_ENTRY entry = &g_Entries[me][i];
    KeRaiseIrql(DISPATCH_LEVEL, &irql);
    if (!(i % 2 ? KeInsertByKeyDeviceQueue(&g_Queue, entry, i) : KeInsertDeviceQueue(&g_Queue, entry))) Work(entry);
    else if (i % 8 == 0 && KeRemoveEntryDeviceQueue(&g_Queue, entry)) InterlockedIncrement(&g_Removed);
    KeLowerIrql(irql);
  }
}

static VOID Run(void) {
  PVOID threads[${THREADS}];
  KeInitializeDeviceQueue(&g_Queue);
  KeInitializeEvent(&g_Go, NotificationEvent, FALSE);
  for (LONG i = 0; i < ${THREADS}; i++) threads[i] = Start(Sends, (PVOID)(ULONG_PTR)i);
  UntilWaiters(&g_Go, ${THREADS});
  KeSetEvent(&g_Go, 0, FALSE);
  for (LONG i = 0; i < ${THREADS}; i++) Join(threads[i]);
  DbgPrint("%d wrong %d busy %d\\n", g_Done + g_Removed, g_Wrong, g_Queue.Busy);
}
DRIVER_ENTRY(Run)
`;

describe('device queues under contention', () => {
  test.each([2, 8])('every request is done once, one at a time, %i processors', async (cpus) => {
    const run = await runDriver(CONTENTION, { cpus });
    expect(outcome(run)).toBe('ran to its end');
    expect(run.prints).toEqual([`${THREADS * ROUNDS} wrong 0 busy 0`]);
  });

  test('a queue that was not initialised is a bug check', async () => {
    const run = await runDriver(CONTENTION.replace('  KeInitializeDeviceQueue(&g_Queue);\n', ''));
    expect(run.bugCheck?.code).toBe(0xa);
    expect(run.bugCheck?.detail).toContain('device queue');
  });
});
