/** Spin locks of all kinds: IRQL, try, test, and the bug checks for their misuse. */
import { describe, expect, test } from 'vitest';
import { describeChecks } from '../support/checks.js';
import { runDriver } from '../support/driver.js';

const SOURCE = `#include "check.h"
static KSPIN_LOCK g_Lock;

static VOID Plain(void) {
  KIRQL old = 99;
  KeInitializeSpinLock(&g_Lock);
  CHECK_EQ("plain: a free lock is 0", g_Lock, 0);
  CHECK_EQ("plain: test of a free lock", KeTestSpinLock(&g_Lock), TRUE);
  KeAcquireSpinLock(&g_Lock, &old);
  KIRQL inside = KeGetCurrentIrql();
  BOOLEAN free = KeTestSpinLock(&g_Lock), held = g_Lock != 0;
  KeReleaseSpinLock(&g_Lock, old);
  CHECK_EQ("plain: acquire returns the old IRQL", old, PASSIVE_LEVEL);
  CHECK_EQ("plain: acquire raises to DISPATCH_LEVEL", inside, DISPATCH_LEVEL);
  CHECK_EQ("plain: test of a held lock", free, FALSE);
  CHECK_EQ("plain: a held lock is not 0", held, TRUE);
  CHECK_EQ("plain: release lowers", KeGetCurrentIrql(), PASSIVE_LEVEL);
  CHECK_EQ("plain: and frees", g_Lock, 0);
  KIRQL irql;
  KeRaiseIrql(APC_LEVEL, &irql);
  KeAcquireSpinLock(&g_Lock, &old);
  KeReleaseSpinLock(&g_Lock, old);
  CHECK_EQ("plain: from APC_LEVEL", old, APC_LEVEL);
  CHECK_EQ("plain: back to APC_LEVEL", KeGetCurrentIrql(), APC_LEVEL);
  KeLowerIrql(irql);
  KeRaiseIrql(DISPATCH_LEVEL, &irql);
  KeAcquireSpinLock(&g_Lock, &old);
  KeReleaseSpinLock(&g_Lock, old);
  KIRQL after = KeGetCurrentIrql();
  KeLowerIrql(irql);
  CHECK_EQ("plain: from DISPATCH_LEVEL", old, DISPATCH_LEVEL);
  CHECK_EQ("plain: stays at DISPATCH_LEVEL", after, DISPATCH_LEVEL);
}

static VOID AtDpcLevel(void) {
  KIRQL irql;
  KeRaiseIrql(DISPATCH_LEVEL, &irql);
  KeAcquireSpinLockAtDpcLevel(&g_Lock);
  BOOLEAN held = !KeTestSpinLock(&g_Lock), again = KeTryToAcquireSpinLockAtDpcLevel(&g_Lock);
  KIRQL inside = KeGetCurrentIrql();
  KeReleaseSpinLockFromDpcLevel(&g_Lock);
  BOOLEAN taken = KeTryToAcquireSpinLockAtDpcLevel(&g_Lock);
  BOOLEAN heldByTry = !KeTestSpinLock(&g_Lock);
  KeReleaseSpinLockFromDpcLevel(&g_Lock);
  KIRQL after = KeGetCurrentIrql();
  KeLowerIrql(irql);
  CHECK_EQ("at DPC level: acquires", held, TRUE);
  CHECK_EQ("at DPC level: leaves IRQL alone", inside, DISPATCH_LEVEL);
  CHECK_EQ("at DPC level: release leaves IRQL alone", after, DISPATCH_LEVEL);
  CHECK_EQ("try: of a held lock fails", again, FALSE);
  CHECK_EQ("try: of a free lock succeeds", taken, TRUE);
  CHECK_EQ("try: and holds it", heldByTry, TRUE);
}

static VOID InStackQueued(void) {
  KLOCK_QUEUE_HANDLE handle, inner;
  KSPIN_LOCK second;
  KeInitializeSpinLock(&g_Lock);
  KeInitializeSpinLock(&second);
  KeAcquireInStackQueuedSpinLock(&g_Lock, &handle);
  KIRQL inside = KeGetCurrentIrql();
  BOOLEAN held = g_Lock != 0;
  KeAcquireInStackQueuedSpinLockAtDpcLevel(&second, &inner);
  KIRQL both = KeGetCurrentIrql();
  KeReleaseInStackQueuedSpinLockFromDpcLevel(&inner);
  KIRQL one = KeGetCurrentIrql();
  KeReleaseInStackQueuedSpinLock(&handle);
  CHECK_EQ("queued: acquire raises", inside, DISPATCH_LEVEL);
  CHECK_EQ("queued: holds the lock", held, TRUE);
  CHECK_EQ("queued: at DPC level leaves IRQL alone", both, DISPATCH_LEVEL);
  CHECK_EQ("queued: release from DPC level too", one, DISPATCH_LEVEL);
  CHECK_EQ("queued: release lowers", KeGetCurrentIrql(), PASSIVE_LEVEL);
  CHECK_EQ("queued: and frees", g_Lock, 0);
  CHECK_EQ("queued: the old IRQL is in the handle", handle.OldIrql, PASSIVE_LEVEL);
}

static VOID Irql(void) {
  KIRQL old, older, inside[4];
  CHECK_EQ("IRQL: DriverEntry runs at PASSIVE_LEVEL", KeGetCurrentIrql(), PASSIVE_LEVEL);
  KeRaiseIrql(APC_LEVEL, &old);
  inside[0] = KeGetCurrentIrql();
  KeRaiseIrql(DISPATCH_LEVEL, &older);
  inside[1] = KeGetCurrentIrql();
  KIRQL oldest = KeRaiseIrqlToDpcLevel();
  inside[2] = KeGetCurrentIrql();
  KeLowerIrql(older);
  inside[3] = KeGetCurrentIrql();
  KeLowerIrql(old);
  CHECK_EQ("IRQL: raise returns the old", old, PASSIVE_LEVEL);
  CHECK_EQ("IRQL: raise from APC_LEVEL", older, APC_LEVEL);
  CHECK_EQ("IRQL: raise to where one is", oldest, DISPATCH_LEVEL);
  CHECK_EQ("IRQL: APC_LEVEL", inside[0], APC_LEVEL);
  CHECK_EQ("IRQL: DISPATCH_LEVEL", inside[1], DISPATCH_LEVEL);
  CHECK_EQ("IRQL: DISPATCH_LEVEL again", inside[2], DISPATCH_LEVEL);
  CHECK_EQ("IRQL: lowered to APC_LEVEL", inside[3], APC_LEVEL);
  CHECK_EQ("IRQL: lowered to PASSIVE_LEVEL", KeGetCurrentIrql(), PASSIVE_LEVEL);
  KeRaiseIrql(HIGH_LEVEL, &old);
  inside[0] = KeGetCurrentIrql();
  KeLowerIrql(old);
  CHECK_EQ("IRQL: HIGH_LEVEL is 31", inside[0], 31);
}

static volatile LONG g_Moved;
static KEVENT g_Any;
static VOID Stays(PVOID Context) {
  UNREFERENCED_PARAMETER(Context);
  for (int round = 0; round < 200; round++) {
    KIRQL irql;
    KeRaiseIrql(DISPATCH_LEVEL, &irql);
    ULONG number = KeGetCurrentProcessorNumber();
    for (int i = 0; i < 50; i++) {
      if (KeGetCurrentProcessorNumber() != number) g_Moved = 1;
      KeReadStateEvent(&g_Any);
    }
    KeLowerIrql(irql);
  }
}

static VOID Processors(void) {
  KeInitializeEvent(&g_Any, NotificationEvent, FALSE);
  PVOID threads[6];
  for (int i = 0; i < 6; i++) threads[i] = Start(Stays, NULL);
  for (int i = 0; i < 6; i++) Join(threads[i]);
  CHECK_EQ("processors: the number is stable at DISPATCH_LEVEL", g_Moved, 0);
  CHECK("processors: KeNumberProcessors counts the clock's", KeNumberProcessors >= 2);
  CHECK_EQ("processors: the query agrees", KeQueryActiveProcessorCount(NULL), KeNumberProcessors);
  CHECK("processors: the current number is one of them", KeGetCurrentProcessorNumber() < (ULONG)KeNumberProcessors);
}

static VOID Run(void) {
  Plain();
  AtDpcLevel();
  InStackQueued();
  Irql();
  Processors();
}
DRIVER_ENTRY(Run)
`;

describeChecks('spin locks and IRQL', SOURCE, [{ cpus: 1 }, { cpus: 3, build: 'checked' }]);

/** Statements of a DriverEntry, and the bug check they end in. */
const MISUSES: readonly [title: string, body: string, code: number, detail: RegExp][] = [
  ['raising to a lower IRQL', 'KIRQL a, b; KeRaiseIrql(5, &a); KeRaiseIrql(3, &b);', 0x9, /Raise to IRQL 3/],
  ['lowering to a higher IRQL', 'KeLowerIrql(DISPATCH_LEVEL);', 0xa, /Lowering to IRQL 2/],
  ['returning at raised IRQL', 'KIRQL a; KeRaiseIrql(DISPATCH_LEVEL, &a);', 0xc8, /returned at IRQL 2/],
  [
    'returning with a spin lock held',
    'KIRQL a; KeAcquireSpinLock(&g_Lock, &a);',
    0xc8,
    /a spin lock taken, and not lowered or released/,
  ],
  [
    'a blocking wait at DISPATCH_LEVEL',
    'KIRQL a; KeInitializeEvent(&g_Event, NotificationEvent, FALSE); KeRaiseIrql(DISPATCH_LEVEL, &a); Wait(&g_Event);',
    0xa,
    /would block at IRQL 2/,
  ],
  ['a delay at DISPATCH_LEVEL', 'KIRQL a; KeRaiseIrql(DISPATCH_LEVEL, &a); Sleep(1);', 0xa, /KeDelayExecutionThread/],
  [
    'acquiring a spin lock twice',
    'KIRQL a, b; KeAcquireSpinLock(&g_Lock, &a); KeAcquireSpinLock(&g_Lock, &b);',
    0xf,
    /holds already/,
  ],
  ['releasing a free spin lock', 'KeReleaseSpinLock(&g_Lock, PASSIVE_LEVEL);', 0x10, /nobody holds/],
  ['…AtDpcLevel at PASSIVE_LEVEL', 'KeAcquireSpinLockAtDpcLevel(&g_Lock);', 0x9, /DISPATCH_LEVEL/],
  [
    'waiting for more than 3 objects without an array',
    'PVOID o[4] = {&g_Event, &g_Event, &g_Event, &g_Event}; KeInitializeEvent(&g_Event, 0, TRUE); KeWaitForMultipleObjects(4, o, WaitAny, Executive, KernelMode, FALSE, NULL, NULL);',
    0xc,
    /without a WaitBlockArray/,
  ],
  [
    'waiting for more than 64 objects',
    'static PVOID o[65]; static KWAIT_BLOCK b[65]; KeWaitForMultipleObjects(65, o, WaitAny, Executive, KernelMode, FALSE, NULL, b);',
    0xc,
    /64 is the most/,
  ],
  ['waiting for an event that was not initialised', 'Wait(&g_Event);', 0xa, /not an initialised dispatcher object/],
  ['setting an event that was not initialised', 'KeSetEvent(&g_Event, 0, FALSE);', 0xa, /not an initialised/],
  [
    'creating a thread at DISPATCH_LEVEL',
    'KIRQL a; KeRaiseIrql(DISPATCH_LEVEL, &a); Start(NULL, NULL);',
    0xa,
    /PsCreateSystemThread/,
  ],
  [
    'ending a thread at DISPATCH_LEVEL',
    'KIRQL a; KeRaiseIrql(DISPATCH_LEVEL, &a); PsTerminateSystemThread(0);',
    0xa,
    /PsTerminateSystemThread/,
  ],
  ['KeBugCheckEx', 'KeBugCheckEx(0xdeadbeef, 1, 2, 3, 4);', 0xdeadbeef, /^/],
  ['a priority out of range', 'KeSetPriorityThread(KeGetCurrentThread(), 32);', 0xc4, /priority 32/],
];

describe.each(['free', 'checked'] as const)('misuse in a %s build', (build) => {
  test.each(MISUSES)('%s', async (_title, body, code, detail) => {
    const source = `#include "check.h"
static KSPIN_LOCK g_Lock;
static KEVENT g_Event;
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
  UNREFERENCED_PARAMETER(DriverObject);
  UNREFERENCED_PARAMETER(RegistryPath);
  UNREFERENCED_PARAMETER(g_Lock);
  UNREFERENCED_PARAMETER(g_Event);
  { ${body} }
  return STATUS_SUCCESS;
}
`;
    const { bugCheck } = await runDriver(source, { build });
    expect(bugCheck?.code).toBe(code);
    expect(bugCheck?.detail).toMatch(detail);
    expect(bugCheck?.threads.length).toBeGreaterThan(0);
  });
});
