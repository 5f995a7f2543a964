/** Interlocked lists, SLISTs and ExInterlocked arithmetic: results, IRQL, the shared lock, and misuse. */
import { describe, expect, test } from 'vitest';
import { KERNEL_SPACE_LIMIT, USER_BASE, VALIDITY_BASE, Validity } from '../../kernel-host/hal/map.js';
import { ADDRESS_LIMIT, ALL_VALID, LOWEST_ADDRESS, VALIDITY_MAP } from '../../kernel-host/hot/layout.js';
import { describeChecks } from '../support/checks.js';
import { runDriver } from '../support/driver.js';

const SOURCE = `#include "check.h"
static KSPIN_LOCK g_Lock;
typedef struct { LONG Number; LIST_ENTRY Link; } ITEM;
typedef struct { LONG Number; SINGLE_LIST_ENTRY Link; } SINGLE;

static VOID Doubly(void) {
  LIST_ENTRY head;
  ITEM items[3];
  KIRQL irql;
  KeInitializeSpinLock(&g_Lock);
  InitializeListHead(&head);
  CHECK_EQ("list: remove from an empty list", ExInterlockedRemoveHeadList(&head, &g_Lock), NULL);
  CHECK_EQ("list: first insert at the tail", ExInterlockedInsertTailList(&head, &items[0].Link, &g_Lock), NULL);
  CHECK_EQ("list: insert at the tail gives the former last", ExInterlockedInsertTailList(&head, &items[1].Link, &g_Lock), &items[0].Link);
  CHECK_EQ("list: insert at the head gives the former first", ExInterlockedInsertHeadList(&head, &items[2].Link, &g_Lock), &items[0].Link);
  CHECK_EQ("list: order", head.Flink == &items[2].Link && head.Blink == &items[1].Link, TRUE);
  CHECK_EQ("list: the lock is free again", g_Lock, 0);
  CHECK_EQ("list: IRQL is restored", KeGetCurrentIrql(), PASSIVE_LEVEL);
  CHECK_EQ("list: remove first", ExInterlockedRemoveHeadList(&head, &g_Lock), &items[2].Link);
  KeRaiseIrql(DISPATCH_LEVEL, &irql);
  PLIST_ENTRY second = ExInterlockedRemoveHeadList(&head, &g_Lock);
  KIRQL after = KeGetCurrentIrql();
  KeLowerIrql(irql);
  CHECK_EQ("list: remove at DISPATCH_LEVEL", second, &items[0].Link);
  CHECK_EQ("list: which stays", after, DISPATCH_LEVEL);
  KeRaiseIrql(HIGH_LEVEL, &irql);
  PLIST_ENTRY third = ExInterlockedRemoveHeadList(&head, &g_Lock);
  after = KeGetCurrentIrql();
  KeLowerIrql(irql);
  CHECK_EQ("list: remove at HIGH_LEVEL", third, &items[1].Link);
  CHECK_EQ("list: which stays too", after, HIGH_LEVEL);
  CHECK_EQ("list: empty in the end", IsListEmpty(&head), TRUE);
  CHECK_EQ("list: first insert at the head", ExInterlockedInsertHeadList(&head, &items[0].Link, &g_Lock), NULL);
}

static VOID Singly(void) {
  SINGLE_LIST_ENTRY head = {NULL};
  SINGLE items[2];
  CHECK_EQ("single: pop of an empty list", ExInterlockedPopEntryList(&head, &g_Lock), NULL);
  CHECK_EQ("single: first push", ExInterlockedPushEntryList(&head, &items[0].Link, &g_Lock), NULL);
  CHECK_EQ("single: push gives the former first", ExInterlockedPushEntryList(&head, &items[1].Link, &g_Lock), &items[0].Link);
  CHECK_EQ("single: last in, first out", ExInterlockedPopEntryList(&head, &g_Lock), &items[1].Link);
  CHECK_EQ("single: then the other", ExInterlockedPopEntryList(&head, &g_Lock), &items[0].Link);
  CHECK_EQ("single: then none", ExInterlockedPopEntryList(&head, &g_Lock), NULL);
}

static NTSTATUS InitializeAt(PVOID Head) {
  __try {
    InitializeSListHead((PSLIST_HEADER)Head);
  } __except (EXCEPTION_EXECUTE_HANDLER) {
    return GetExceptionCode();
  }
  return STATUS_SUCCESS;
}

static VOID LockFree(void) {
  static SLIST_HEADER head;
  static LONGLONG room[2];
  SINGLE items[3];
  InitializeSListHead(&head);
  CHECK_EQ("slist: depth of an empty list", ExQueryDepthSList(&head), 0);
  CHECK_EQ("slist: pop of an empty list", InterlockedPopEntrySList(&head), NULL);
  CHECK_EQ("slist: first push", InterlockedPushEntrySList(&head, &items[0].Link), NULL);
  CHECK_EQ("slist: push gives the former first", InterlockedPushEntrySList(&head, &items[1].Link), &items[0].Link);
  CHECK_EQ("slist: the form with a lock", ExInterlockedPushEntrySList(&head, &items[2].Link, &g_Lock), &items[1].Link);
  CHECK_EQ("slist: depth", ExQueryDepthSList(&head), 3);
  CHECK_EQ("slist: sequence counts pushes", head.Sequence, 3);
  CHECK_EQ("slist: last in, first out", InterlockedPopEntrySList(&head), &items[2].Link);
  CHECK_EQ("slist: pop with a lock", ExInterlockedPopEntrySList(&head, NULL), &items[1].Link);
  CHECK_EQ("slist: depth after pops", ExQueryDepthSList(&head), 1);
  InterlockedPushEntrySList(&head, &items[1].Link);
  PSLIST_ENTRY all = ExInterlockedFlushSList(&head);
  CHECK_EQ("slist: flush gives all", all == &items[1].Link && all->Next == &items[0].Link && all->Next->Next == NULL, TRUE);
  CHECK_EQ("slist: flush empties", ExQueryDepthSList(&head) == 0 && head.Next.Next == NULL, TRUE);
  CHECK_EQ("slist: flush of an empty list", ExInterlockedFlushSList(&head), NULL);
  CHECK_EQ("slist: a misaligned head raises", InitializeAt((PUCHAR)room + 4), STATUS_DATATYPE_MISALIGNMENT);
  CHECK_EQ("slist: a bad head raises", InitializeAt(NULL), STATUS_ACCESS_VIOLATION);
  for (LONG i = 0; i < 65536; i++) InterlockedPushEntrySList(&head, &items[0].Link);
  CHECK_EQ("slist: sequence after 65536 pushes is what it was", head.Sequence, 4);
  CHECK_EQ("slist: depth wraps", head.Depth, 0);
}

static VOID Arithmetic(void) {
  static struct { LONG Pad; LARGE_INTEGER Value; LONG After; } odd;
  LARGE_INTEGER sum, delta, before;
  LONGLONG target = 5, exchange = 7, comparand = 5;
  ULONG word = 0xffffffff;
  LONG number = -1;
  sum.QuadPart = 0xffffffffLL;
  delta.QuadPart = 1;
  before = ExInterlockedAddLargeInteger(&sum, delta, &g_Lock);
  CHECK_EQ("add 64: returns the value before", before.QuadPart == 0xffffffffLL, TRUE);
  CHECK_EQ("add 64: carries", sum.QuadPart == 0x100000000LL, TRUE);
  CHECK_EQ("add 32: returns the value before", ExInterlockedAddUlong(&word, 3, &g_Lock), 0xffffffff);
  CHECK_EQ("add 32: wraps", word, 2);
  CHECK_EQ("compare 64: returns the old value", ExInterlockedCompareExchange64(&target, &exchange, &comparand, &g_Lock), 5);
  CHECK_EQ("compare 64: stored", target, 7);
  CHECK_EQ("compare 64: another value stays", ExInterlockedCompareExchange64(&target, &exchange, &comparand, &g_Lock), 7);
  odd.Value.QuadPart = 0xfffffff0LL;
  ExAddStatistic(&odd.Value, 0x20);
  CHECK_EQ("statistic: carries", odd.Value.QuadPart == 0x100000010LL, TRUE);
  CHECK_EQ("increment: zero", ExInterlockedIncrementLong(&number, &g_Lock), 0x4000);
  CHECK_EQ("increment: positive", ExInterlockedIncrementLong(&number, &g_Lock), 0);
  ExInterlockedDecrementLong(&number, &g_Lock);
  CHECK_EQ("decrement: negative", ExInterlockedDecrementLong(&number, &g_Lock), 0x8000);
  CHECK_EQ("exchange: returns the old value", ExInterlockedExchangeUlong(&word, 9, &g_Lock), 2);
  CHECK_EQ("exchange: stored", word, 9);
}

static VOID Run(void) {
  Doubly();
  Singly();
  LockFree();
  Arithmetic();
}
DRIVER_ENTRY(Run)
`;

/** Names that no header of ours declares: a driver of their time wrote the prototypes itself. */
const PROTOTYPES = `
VOID ExInterlockedAddLargeStatistic(PLARGE_INTEGER Addend, ULONG Increment);
LONG ExInterlockedIncrementLong(PLONG Addend, PKSPIN_LOCK Lock);
LONG ExInterlockedDecrementLong(PLONG Addend, PKSPIN_LOCK Lock);
ULONG ExInterlockedExchangeUlong(PULONG Target, ULONG Value, PKSPIN_LOCK Lock);
#define ExAddStatistic ExInterlockedAddLargeStatistic
`;

describeChecks(
  'interlocked lists and arithmetic',
  SOURCE.replace('#include "check.h"\n', (line) => line + PROTOTYPES),
  [{ cpus: 1, time: 'virtual' }, { build: 'checked' }],
);

test('the hot module knows the memory map', () => {
  expect([LOWEST_ADDRESS, ADDRESS_LIMIT, VALIDITY_MAP, ALL_VALID]).toEqual([
    USER_BASE,
    KERNEL_SPACE_LIMIT,
    VALIDITY_BASE,
    Validity.Valid,
  ]);
});

/** Statements of a DriverEntry, and the bug check they end in. */
const MISUSES: readonly [title: string, body: string, code: number, detail: RegExp][] = [
  ['a list head that was not initialised', 'ExInterlockedInsertTailList(&g_Head, &g_Item, &g_Lock);', 0xd1, /NULL/],
  [
    'inserting into a corrupt list',
    'InitializeListHead(&g_Head); InitializeListHead(&g_Item); g_Head.Flink = &g_Item; ExInterlockedInsertHeadList(&g_Head, &g_Other, &g_Lock);',
    0x139,
    /corrupt/,
  ],
  [
    'removing from a corrupt list',
    'InitializeListHead(&g_Head); InitializeListHead(&g_Item); g_Head.Flink = &g_Item; ExInterlockedRemoveHeadList(&g_Head, &g_Lock);',
    0x139,
    /corrupt/,
  ],
  ['a NULL entry', 'InitializeListHead(&g_Head); ExInterlockedInsertHeadList(&g_Head, NULL, &g_Lock);', 0x7e, /NULL/],
  [
    'a list routine under its own lock',
    'KIRQL i; InitializeListHead(&g_Head); KeAcquireSpinLock(&g_Lock, &i); ExInterlockedInsertHeadList(&g_Head, &g_Item, &g_Lock);',
    0xf,
    /holds already/,
  ],
  [
    'an SLIST above DISPATCH_LEVEL',
    'KIRQL i; KeRaiseIrql(HIGH_LEVEL, &i); ExInterlockedPopEntrySList(&g_SList, NULL);',
    0xa,
    /SLIST was called at HIGH_LEVEL/,
  ],
  [
    'an entry freed while on an SLIST',
    "PSLIST_ENTRY e = ExAllocatePoolWithTag(NonPagedPool, 64, 'tseT'); InterlockedPushEntrySList(&g_SList, e); ExFreePool(e); InterlockedPopEntrySList(&g_SList);",
    0x50,
    /freed/,
  ],
];

describe('misuse of lists', () => {
  test.each(MISUSES)('%s', async (_title, body, code, detail) => {
    const source = `#include "check.h"
static KSPIN_LOCK g_Lock;
static LIST_ENTRY g_Head, g_Item, g_Other;
static SLIST_HEADER g_SList;
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
  UNREFERENCED_PARAMETER(DriverObject);
  UNREFERENCED_PARAMETER(RegistryPath);
  (void)&g_Lock; (void)&g_Head; (void)&g_Item; (void)&g_Other; (void)&g_SList;
  { ${body} }
  return STATUS_SUCCESS;
}
`;
    const { bugCheck } = await runDriver(source);
    expect(bugCheck?.detail).toMatch(detail);
    expect(bugCheck?.code).toBe(code);
  });
});
