/**
 * Lists under 16 threads: no entry is lost or seen twice. Entries carry numbers; each thread sums what it takes and
 * marks it as its own, so a doubled entry is seen at once and a lost one in the end.
 */
import { describe, expect, test } from 'vitest';
import { outcome } from '../support/checks.js';
import { runDriver } from '../support/driver.js';

const THREADS = 16;

interface Kind {
  readonly name: string;
  readonly rounds: number;
  readonly initialize: string;
  readonly push: string;
  readonly pop: string;
}

const KINDS: readonly Kind[] = [
  {
    name: 'an SLIST',
    rounds: 625_000,
    initialize: 'InitializeSListHead(&g_SList);',
    push: 'InterlockedPushEntrySList(&g_SList, &item->Single);',
    pop: 'PSLIST_ENTRY entry = InterlockedPopEntrySList(&g_SList); ITEM *item = entry ? CONTAINING_RECORD(entry, ITEM, Single) : NULL;',
  },
  {
    name: 'an interlocked list',
    rounds: 20_000,
    initialize: 'InitializeListHead(&g_Head);',
    push: 'if (i & 1) ExInterlockedInsertTailList(&g_Head, &item->Link, &g_Lock); else ExInterlockedInsertHeadList(&g_Head, &item->Link, &g_Lock);',
    pop: 'PLIST_ENTRY entry = ExInterlockedRemoveHeadList(&g_Head, &g_Lock); ITEM *item = entry ? CONTAINING_RECORD(entry, ITEM, Link) : NULL;',
  },
  {
    name: 'a singly linked list',
    rounds: 20_000,
    initialize: 'g_Single.Next = NULL;',
    push: 'ExInterlockedPushEntryList(&g_Single, &item->Single, &g_Lock);',
    pop: 'PSINGLE_LIST_ENTRY entry = ExInterlockedPopEntryList(&g_Single, &g_Lock); ITEM *item = entry ? CONTAINING_RECORD(entry, ITEM, Single) : NULL;',
  },
  {
    name: 'a lookaside list',
    rounds: 20_000,
    initialize: "ExInitializeNPagedLookasideList(&g_Lookaside, NULL, NULL, 0, sizeof(ITEM), 'kooL', 0);",
    push: 'ExFreeToNPagedLookasideList(&g_Lookaside, item);',
    // A fresh block has nobody's mark; one that comes back has none left.
    pop: 'ITEM *item = ExAllocateFromNPagedLookasideList(&g_Lookaside); if (item) { item->Owner = 0; item->Number = 0; }',
  },
];

/** What the header's own routines do without a lock: shows that the checks see damage. */
const UNLOCKED: Kind = {
  name: 'a list that nobody locks',
  rounds: 1_000_000,
  initialize: 'g_Single.Next = NULL;',
  push: 'PushEntryList(&g_Single, &item->Single);',
  pop: 'PSINGLE_LIST_ENTRY entry = PopEntryList(&g_Single); ITEM *item = entry ? CONTAINING_RECORD(entry, ITEM, Single) : NULL;',
};

function source({ rounds, initialize, push, pop }: Kind): string {
  return `#include "check.h"
typedef struct { LIST_ENTRY Link; SINGLE_LIST_ENTRY Single; LONG Number; volatile LONG Owner; } ITEM;
enum { ITEMS = 40 };
static SLIST_HEADER g_SList;
static LIST_ENTRY g_Head;
static SINGLE_LIST_ENTRY g_Single;
static NPAGED_LOOKASIDE_LIST g_Lookaside;
static KSPIN_LOCK g_Lock;
static ITEM g_Items[ITEMS];
static KEVENT g_Go;
static volatile LONG g_Doubled, g_Taken, g_Added;
static LARGE_INTEGER g_Statistic;

static VOID Works(PVOID Context) {
  LONG self = (LONG)(ULONG_PTR)Context, taken = 0;
  LARGE_INTEGER one;
  one.QuadPart = 0x40000001LL;
  Wait(&g_Go);
  for (LONG i = 0; i < ${rounds}; i++) {
    ${pop}
    if (item == NULL) continue;
    taken++;
    if (InterlockedCompareExchange(&item->Owner, self, 0) != 0) InterlockedIncrement(&g_Doubled);
    item->Number++;
    if (InterlockedExchange(&item->Owner, 0) != self) InterlockedIncrement(&g_Doubled);
    ${push}
    if ((i & 15) == 0) ExInterlockedAddLargeInteger(&g_Statistic, one, &g_Lock), InterlockedIncrement(&g_Added);
  }
  InterlockedExchangeAdd(&g_Taken, taken);
}

static VOID Run(void) {
  PVOID threads[${THREADS}];
  LONG left = 0, sum = 0;
  KeInitializeSpinLock(&g_Lock);
  (void)&g_SList; (void)&g_Head; (void)&g_Single; (void)&g_Lookaside;
  ${initialize}
  for (LONG i = 0; i < ITEMS; i++) {
    ITEM *item = &g_Items[i];
    (void)item;
    ${push.includes('Lookaside') ? '' : push}
  }
  KeInitializeEvent(&g_Go, NotificationEvent, FALSE);
  for (LONG i = 0; i < ${THREADS}; i++) threads[i] = Start(Works, (PVOID)(ULONG_PTR)(i + 1));
  UntilWaiters(&g_Go, ${THREADS});
  KeSetEvent(&g_Go, 0, FALSE);
  for (LONG i = 0; i < ${THREADS}; i++) Join(threads[i]);
  ${
    push.includes('Lookaside')
      ? 'left = ITEMS; sum = g_Taken; ExDeleteNPagedLookasideList(&g_Lookaside);'
      : `for (;;) { ${pop} if (item == NULL) break; left++; sum += item->Number; if (left > ITEMS) break; }`
  }
  DbgPrint("doubled %d left %d lost %d added %d\\n", g_Doubled, left - ITEMS, g_Taken - sum,
           g_Statistic.QuadPart == 0x40000001LL * g_Added);
}
DRIVER_ENTRY(Run)
`;
}

describe.each([2, 8])('16 threads on %i processors', (cpus) => {
  test.each(KINDS)('lose nothing of $name', { timeout: 120_000 }, async (kind) => {
    const result = await runDriver(source(kind), { cpus, limit: 100 });
    expect(outcome(result)).toBe('ran to its end');
    expect(result.prints.at(-1)).toBe('doubled 0 left 0 lost 0 added 1');
    expect(result.findings).toEqual([]);
  });
});

test('without a lock, damage is seen', { retry: 8 }, async () => {
  const result = await runDriver(source(UNLOCKED), { cpus: 2 });
  expect(result.prints.at(-1)).toMatch(/^doubled /);
  expect(result.prints.at(-1)).not.toBe('doubled 0 left 0 lost 0 added 1');
});
