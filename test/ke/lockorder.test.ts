/**
 * The order of the kernel's own locks: the table makes sense, what is against it is reported, and the kernel keeps to
 * it. NTWASM_CHECK_LOCKS=1 has any other test run so, too.
 */
import { describe, expect, test, vi } from 'vitest';
import { LOCKS_WATCHED } from '../../kernel-host/hal/lock.js';
import { LockOrderFault, releasing, requireNoLock, taking } from '../../kernel-host/ke/lockcheck.js';
import { LOCK_ORDER, LockKind } from '../../kernel-host/ke/lockorder.js';
import { MACHINE } from '../../kernel-host/ke/system.js';
import { outcome } from '../support/checks.js';
import { runDriver } from '../support/driver.js';
import { isSound, runTorture } from '../torture/harness.js';
import { TORTURES } from '../torture/tortures.js';

/** Before the imports: whether locks are watched is decided once, here and in each worker at its start. */
vi.hoisted(() => {
  process.env.NTWASM_CHECK_LOCKS = '1';
});

const names = LOCK_ORDER.map(({ name }) => name);

describe('the table', () => {
  test('names each lock once, and every kind', () => {
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining(Object.values(LockKind)));
  });

  test('has every lock of the machine block', () => {
    const apart = ['IpiLock', 'CancelLock'];
    const fields = Object.entries(MACHINE).filter(([name]) => /Lock$/.test(name) && !apart.includes(name));
    expect(
      fields.filter(([name, word]) => !LOCK_ORDER.some((rule) => rule.word === word && rule.name === name)),
    ).toEqual([]);
  });

  test.each(LOCK_ORDER)('$name is taken only under locks that stand before it', ({ name, under }) => {
    expect(under.filter((each) => !names.slice(0, names.indexOf(name)).includes(each))).toEqual([]);
  });
});

const READY = [MACHINE.ReadyLock, ''] as const;
const TIMER = [MACHINE.TimerLock, ''] as const;
const LOW = [0x10_0000, LockKind.Object] as const;
const HIGH = [0x10_0040, LockKind.Object] as const;

/** Takes locks one after the other, and lets go of those that could be taken. */
function takeAll(...locks: readonly (readonly [number, string])[]): void {
  const taken: number[] = [];
  try {
    for (const [address, kind] of locks) {
      taking(address, kind);
      taken.push(address);
    }
  } catch (error) {
    // Who has been told of a fault holds nothing any more.
    taken.length = 0;
    throw error;
  } finally {
    for (const address of taken) releasing(address);
  }
}

describe('the check', () => {
  test('is on', () => {
    expect(LOCKS_WATCHED).toBe(true);
  });

  test('lets the right order be', () => {
    takeAll(TIMER, LOW, HIGH);
    takeAll([0x10_0000, LockKind.Apc], READY);
    expect(() => requireNoLock('calls guest code')).not.toThrow();
  });

  test.each([
    ['a lock after one that comes later', [READY, TIMER], /takes the TimerLock .* while it holds the ReadyLock/],
    ['objects by descending address', [HIGH, LOW], /dispatcher object \(at 0x00100000\) .* object \(at 0x00100040\)/],
    ['a lock twice', [LOW, LOW], /takes the lock of a dispatcher object .* while it holds/],
    ['a lock under a leaf', [[0x10_0000, LockKind.Pages], READY], /holds the lock of the page map/],
    ['a lock that the table does not name', [[0x10_0000, '']], /which ke\/lockorder does not name/],
  ] as const)('reports %s', (_, locks, message) => {
    expect(() => takeAll(...locks)).toThrow(LockOrderFault);
    expect(() => takeAll(...locks)).toThrow(message);
  });

  test('reports the release of a lock that is not held', () => {
    expect(() => releasing(MACHINE.ReadyLock)).toThrow(/which it does not hold/);
  });

  test('reports a lock that is held where none may be', () => {
    taking(...READY);
    expect(() => requireNoLock('calls guest code')).toThrow(/calls guest code while it holds the ReadyLock/);
  });
});

/** What the tortures leave out: APCs to each other, work items, KQUEUEs, device queues, callbacks, processes' locks. */
const BROAD = `#include "check.h"
typedef enum { OriginalApcEnvironment, AttachedApcEnvironment, CurrentApcEnvironment } KAPC_ENVIRONMENT;
NTKERNELAPI VOID KeInitializeApc(PRKAPC, PRKTHREAD, KAPC_ENVIRONMENT, PKKERNEL_ROUTINE, PKRUNDOWN_ROUTINE,
                                 PKNORMAL_ROUTINE, KPROCESSOR_MODE, PVOID);
NTKERNELAPI BOOLEAN KeInsertQueueApc(PRKAPC, PVOID, PVOID, KPRIORITY);
NTKERNELAPI BOOLEAN KeRemoveQueueApc(PRKAPC);
NTKERNELAPI BOOLEAN KeAlertThread(PKTHREAD, KPROCESSOR_MODE);
#define THREADS 8
#define ROUNDS 60
static PKTHREAD g_Threads[THREADS];
static KEVENT g_Go;
static KQUEUE g_Queue;
static KDEVICE_QUEUE g_Devices;
static PCALLBACK_OBJECT g_Callback;
static volatile LONG g_Items, g_Called;
static WORK_QUEUE_ITEM g_Work[THREADS];
static KEVENT g_Worked[THREADS];

static VOID Work(PVOID Parameter) {
  InterlockedIncrement(&g_Items);
  KeSetEvent(Parameter, 0, FALSE);
}
static VOID Kernel(PKAPC Apc, PKNORMAL_ROUTINE *Routine, PVOID *Context, PVOID *First, PVOID *Second) {
  (void)Apc; (void)Routine; (void)Context; (void)Second;
  *(volatile LONG *)*First = 1;
}
static VOID Called(PVOID Context, PVOID First, PVOID Second) {
  (void)Context; (void)First; (void)Second;
  InterlockedIncrement(&g_Called);
}
static VOID Works(PVOID Context) {
  LONG me = (LONG)(ULONG_PTR)Context;
  KAPC apc;
  KDEVICE_QUEUE_ENTRY device;
  KIRQL irql;
  LARGE_INTEGER soon = { .QuadPart = -1000 };
  PVOID registered = ExRegisterCallback(g_Callback, Called, NULL);
  Wait(&g_Go);
  for (LONG round = 0; round < ROUNDS; round++) {
    ExInitializeWorkItem(&g_Work[me], Work, &g_Worked[me]);
    ExQueueWorkItem(&g_Work[me], round % 2 ? DelayedWorkQueue : CriticalWorkQueue);
    PKTHREAD target = g_Threads[(me + round) % THREADS];
    volatile LONG arrived = 0;
    KeInitializeApc(&apc, target, OriginalApcEnvironment, Kernel, NULL, NULL, KernelMode, NULL);
    BOOLEAN sent = KeInsertQueueApc(&apc, (PVOID)&arrived, NULL, 0);
    KeInsertQueue(&g_Queue, ExAllocatePoolWithTag(NonPagedPool, sizeof(LIST_ENTRY), 'kcol'));
    ExFreePoolWithTag(KeRemoveQueue(&g_Queue, KernelMode, NULL), 'kcol');
    NTSTATUS status = KeWaitForSingleObject(&g_Worked[me], Executive, KernelMode, TRUE, &soon);
    if (status != STATUS_SUCCESS) Wait(&g_Worked[me]);
    KeRaiseIrql(DISPATCH_LEVEL, &irql);
    if (KeInsertDeviceQueue(&g_Devices, &device)) KeRemoveEntryDeviceQueue(&g_Devices, &device);
    else KeRemoveDeviceQueue(&g_Devices);
    KeLowerIrql(irql);
    ExNotifyCallback(g_Callback, NULL, NULL);
    KeAlertThread(g_Threads[(me + 1) % THREADS], KernelMode);
    KeSetPriorityThread(KeGetCurrentThread(), 8 + round % 3);
    if (sent && KeRemoveQueueApc(&apc)) sent = FALSE;
    while (sent && !arrived && WaitFor(target, 0) != STATUS_SUCCESS) ZwYieldExecution();
    ExFreePoolWithTag(ExAllocatePoolWithTag(NonPagedPool, 64 << round % 8, 'kcol'), 'kcol');
  }
  ExUnregisterCallback(registered);
}
static VOID Run(void) {
  OBJECT_ATTRIBUTES attributes;
  UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\\\Callback\\\\Broad");
  KeInitializeEvent(&g_Go, NotificationEvent, FALSE);
  KeInitializeQueue(&g_Queue, 0);
  KeInitializeDeviceQueue(&g_Devices);
  InitializeObjectAttributes(&attributes, &name, OBJ_CASE_INSENSITIVE | OBJ_PERMANENT, NULL, NULL);
  ExCreateCallback(&g_Callback, &attributes, TRUE, TRUE);
  for (LONG i = 0; i < THREADS; i++) KeInitializeEvent(&g_Worked[i], SynchronizationEvent, FALSE);
  for (LONG i = 0; i < THREADS; i++) g_Threads[i] = Start(Works, (PVOID)(ULONG_PTR)i);
  UntilWaiters(&g_Go, THREADS);
  KeSetEvent(&g_Go, 0, FALSE);
  for (LONG i = 0; i < THREADS; i++) Wait(g_Threads[i]);
  for (LONG i = 0; i < THREADS; i++) ObDereferenceObject(g_Threads[i]);
  KeRundownQueue(&g_Queue);
  ObDereferenceObject(g_Callback);
  DbgPrint("items %d\\n", g_Items);
}
DRIVER_ENTRY(Run)
`;

describe.each([2, 8])('the kernel keeps to it on %i processors', (cpus) => {
  test.each(TORTURES)('in the torture $name', async (torture) => {
    const result = await runTorture(torture, { seconds: 0.25, cpus });
    expect(isSound(result), JSON.stringify(result)).toBe(true);
  });

  test('among work items, queues, APCs and callbacks', async () => {
    const run = await runDriver(BROAD, { cpus });
    expect(outcome(run)).toBe('ran to its end');
    expect(run.prints).toEqual([`items ${8 * 60}`]);
  });
});
