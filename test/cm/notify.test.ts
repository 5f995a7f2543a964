/** ZwNotifyChangeKey: what it tells of and what not, every way of telling, and none lost between two calls. */
import { describe, expect, test } from 'vitest';
import { describeChecks, outcome } from '../support/checks.js';
import { runDriver } from '../support/driver.js';
import { REGISTRY_HEADER } from './header.js';

const COMMON = `#include "check.h"
${REGISTRY_HEADER}

static HANDLE NewEvent(void) {
  OBJECT_ATTRIBUTES attributes;
  HANDLE event = NULL;
  InitializeObjectAttributes(&attributes, NULL, OBJ_KERNEL_HANDLE, NULL, NULL);
  ZwCreateEvent(&event, EVENT_ALL_ACCESS, &attributes, NotificationEvent, FALSE);
  return event;
}
`;

const SOURCE = `${COMMON}
static BOOLEAN Signalled(HANDLE Event) {
  LARGE_INTEGER now = {0};
  return ZwWaitForSingleObject(Event, FALSE, &now) == STATUS_SUCCESS;
}

static NTSTATUS Ask(HANDLE Key, HANDLE Event, PIO_STATUS_BLOCK Block, ULONG Filter, BOOLEAN Tree) {
  return ZwNotifyChangeKey(Key, Event, NULL, NULL, Block, Filter, Tree, NULL, 0, TRUE);
}

static KEVENT g_Ran;
static WORK_QUEUE_ITEM g_Item;
static VOID Work(PVOID Context) {
  UNREFERENCED_PARAMETER(Context);
  KeSetEvent(&g_Ran, 0, FALSE);
}

static volatile NTSTATUS g_Waited = STATUS_PENDING;
static VOID Waiter(PVOID Key) {
  IO_STATUS_BLOCK block;
  g_Waited = ZwNotifyChangeKey((HANDLE)Key, NULL, NULL, NULL, &block, REG_NOTIFY_CHANGE_LAST_SET, FALSE, NULL, 0, FALSE);
}

static VOID RunChecks(void) {
  HANDLE root, key, sub, other, event = NewEvent();
  IO_STATUS_BLOCK block = {0}, second = {0};
  Create(NULL, TEST_ROOT, 0, NULL, &root);
  Create(root, L"Watched", 0, NULL, &key);
  CHECK_EQ("posted: pending", Ask(key, event, &block, REG_NOTIFY_CHANGE_LAST_SET, FALSE), STATUS_PENDING);
  CHECK("posted: not signalled", !Signalled(event));
  Create(key, L"Sub", 0, NULL, &sub);
  CHECK("another kind of change is none", !Signalled(event));
  SetWord(sub, L"v", 1);
  CHECK("a change below is none without the tree", !Signalled(event));
  SetWord(key, L"v", 1);
  CHECK("a value: signalled", Signalled(event));
  CHECK_EQ("a value: the status", block.Status, STATUS_NOTIFY_ENUM_DIR);
  SetWord(key, L"v", 2);
  CHECK_EQ("a change between two calls is not lost", Ask(key, event, &block, REG_NOTIFY_CHANGE_LAST_SET, FALSE), STATUS_SUCCESS);
  CHECK("a change between two calls: signalled", Signalled(event));
  CHECK_EQ("nothing since: pending", Ask(key, event, &block, REG_NOTIFY_CHANGE_LAST_SET, FALSE), STATUS_PENDING);
  Delete(key, L"v");
  CHECK("a value that goes: signalled", Signalled(event));
  block.Status = 0;
  Ask(key, event, &block, REG_NOTIFY_CHANGE_LAST_SET, FALSE);
  ZwClose(key);
  CHECK("closed: signalled", Signalled(event));
  CHECK_EQ("closed: says so", block.Status, STATUS_NOTIFY_CLEANUP);

  Open(root, L"Watched", &key);
  CHECK_EQ("tree: pending", Ask(key, event, &block, REG_NOTIFY_CHANGE_NAME | REG_NOTIFY_CHANGE_LAST_SET, TRUE), STATUS_PENDING);
  SetWord(sub, L"v", 3);
  CHECK("tree: a value below", Signalled(event));
  Ask(key, event, &block, REG_NOTIFY_CHANGE_NAME, TRUE);
  Create(sub, L"Deep", 0, NULL, &other);
  CHECK("tree: a key below", Signalled(event));
  Ask(key, event, &block, REG_NOTIFY_CHANGE_NAME, TRUE);
  ZwDeleteKey(other);
  CHECK("tree: a key that goes", Signalled(event));
  ZwClose(other);
  ZwClose(key);

  Open(root, L"Watched", &key);
  Ask(key, event, &block, REG_NOTIFY_CHANGE_NAME, FALSE);
  Ask(key, NULL, &second, REG_NOTIFY_CHANGE_NAME, FALSE);
  UNICODE_STRING name = Str(L"Renamed");
  ZwRenameKey(sub, &name);
  CHECK("a name that changes: signalled", Signalled(event));
  CHECK_EQ("a second request is told, too", second.Status, STATUS_NOTIFY_ENUM_DIR);
  ZwDeleteKey(sub);
  ZwClose(sub);
  ZwClose(key);

  Open(root, L"Watched", &key);
  Open(root, L"Watched", &other);
  Ask(other, event, &block, REG_NOTIFY_CHANGE_LAST_SET, FALSE);
  ZwDeleteKey(key);
  CHECK("the key itself goes: signalled", Signalled(event));
  CHECK_EQ("the key has gone: refused", Ask(other, event, &block, REG_NOTIFY_CHANGE_LAST_SET, FALSE), STATUS_KEY_DELETED);
  ZwClose(key);
  ZwClose(other);

  Create(root, L"Watched", 0, NULL, &key);
  CHECK_EQ("no filter", Ask(key, event, &block, 0, FALSE), STATUS_INVALID_PARAMETER);
  CHECK_EQ("a filter that there is not", Ask(key, event, &block, 0x100, FALSE), STATUS_INVALID_PARAMETER);
  CHECK_EQ("an event that is none", Ask(key, key, &block, 1, FALSE), STATUS_OBJECT_TYPE_MISMATCH);
  CHECK_EQ("an event that is no handle", Ask(key, (HANDLE)0x80123458, &block, 1, FALSE), STATUS_INVALID_HANDLE);
  KeInitializeEvent(&g_Ran, NotificationEvent, FALSE);
  ExInitializeWorkItem(&g_Item, Work, NULL);
  CHECK_EQ("work item: pending", ZwNotifyChangeKey(key, NULL, (PIO_APC_ROUTINE)&g_Item, (PVOID)DelayedWorkQueue, &block,
    REG_NOTIFY_CHANGE_LAST_SET, FALSE, NULL, 0, TRUE), STATUS_PENDING);
  SetWord(key, L"v", 1);
  CHECK_EQ("work item: runs", Wait(&g_Ran), STATUS_SUCCESS);
  ZwClose(key);

  Open(root, L"Watched", &key);
  Open(root, L"Watched", &other);
  PVOID thread = Start(Waiter, key);
  while (g_Waited == STATUS_PENDING) {
    SetWord(other, L"v", 2);
    Sleep(1);
  }
  Join(thread);
  CHECK_EQ("synchronous: returns at the change", g_Waited, STATUS_NOTIFY_ENUM_DIR);
  ZwDeleteKey(key);
  ZwClose(other);
  ZwClose(key);
  ZwDeleteKey(root);
  ZwClose(root);
  ZwClose(event);
}

DRIVER_ENTRY(RunChecks)
`;

describeChecks('Registry notifications', SOURCE, [{ cpus: 2 }, { cpus: 1, build: 'checked', time: 'virtual' }]);

const PAIRS = 8;
const ROUNDS = 150;

/**
 * Each writer sets a value and waits until its watcher has seen it. The watcher looks, and only when there is nothing
 * new does it ask to be told: a change between the two is known to the kernel alone, and one that is lost leaves both
 * waiting for ever.
 */
const CONTENTION = `${COMMON}
static HANDLE g_Root;
static KEVENT g_Seen[${PAIRS}];
static volatile LONG g_Told;

static VOID OpenPair(PVOID Context, PHANDLE Key) {
  WCHAR name[2] = {(WCHAR)(L'a' + (ULONG)(ULONG_PTR)Context), 0};
  Create(g_Root, name, 0, NULL, Key);
}

static VOID Writer(PVOID Context) {
  HANDLE key;
  OpenPair(Context, &key);
  for (ULONG round = 1; round <= ${ROUNDS}; round++) {
    SetWord(key, L"v", round);
    Wait(&g_Seen[(ULONG)(ULONG_PTR)Context]);
  }
  ZwDeleteKey(key);
  ZwClose(key);
}

static NTSTATUS Ask(HANDLE Key, HANDLE Event, PIO_STATUS_BLOCK Block) {
  return ZwNotifyChangeKey(Key, Event, NULL, NULL, Block, REG_NOTIFY_CHANGE_LAST_SET, FALSE, NULL, 0, TRUE);
}

static VOID Watcher(PVOID Context) {
  HANDLE key, event = NewEvent();
  IO_STATUS_BLOCK first, block;
  ULONG seen = 0;
  OpenPair(Context, &key);
  /* From the first call on the kernel keeps watch; one request at a time, so the first is answered here. */
  Ask(key, NULL, &first);
  SetWord(key, L"begin", 1);
  while (seen < ${ROUNDS}) {
    ULONG value = Word(key, L"v");
    if (value <= ${ROUNDS} && value > seen) {
      seen = value;
      InterlockedIncrement(&g_Told);
      KeSetEvent(&g_Seen[(ULONG)(ULONG_PTR)Context], 0, FALSE);
    } else if (Ask(key, event, &block) == STATUS_PENDING) ZwWaitForSingleObject(event, FALSE, NULL);
  }
  ZwClose(key);
  ZwClose(event);
}

static VOID Run(void) {
  PVOID threads[${PAIRS * 2}];
  Create(NULL, TEST_ROOT, 0, NULL, &g_Root);
  for (ULONG i = 0; i < ${PAIRS}; i++) {
    KeInitializeEvent(&g_Seen[i], SynchronizationEvent, FALSE);
    threads[i] = Start(Watcher, (PVOID)(ULONG_PTR)i);
    threads[${PAIRS} + i] = Start(Writer, (PVOID)(ULONG_PTR)i);
  }
  for (ULONG i = 0; i < ${PAIRS * 2}; i++) Join(threads[i]);
  DbgPrint("told %d\\n", g_Told);
  ZwDeleteKey(g_Root);
  ZwClose(g_Root);
}
DRIVER_ENTRY(Run)
`;

describe('registry notifications under contention', () => {
  test.for([2, 8])('no change is lost, %i processors', { timeout: 120_000 }, async (cpus) => {
    const run = await runDriver(CONTENTION, { cpus });
    expect(outcome(run)).toBe('ran to its end');
    expect(run.prints).toEqual([`told ${PAIRS * ROUNDS}`]);
    expect(run.findings).toEqual([]);
  });
});
