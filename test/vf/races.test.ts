/** Data races: each is found at its two lines, whatever came of it; what is ordered is none. */
import { describe, expect, test } from 'vitest';
import type { SourceFrame } from '../../kernel-host/index.js';
import { VerifierFlag } from '../../kernel-host/vf/flags.js';
import { type RunResult, runDriver } from '../support/driver.js';

/** Two threads run the two halves of each scenario, and are waited for before the next one's begin. */
const HEADER = `#include <ntddk.h>
#define PAIR(name) { name##First, name##Second }
typedef VOID HALF(VOID);
static KSPIN_LOCK g_Lock, g_Other;
static KEVENT g_Event, g_Sync;
static KSEMAPHORE g_Semaphore;
static KMUTEX g_Mutex;
static FAST_MUTEX g_Fast;
static ERESOURCE g_Resource;
static EX_PUSH_LOCK g_Push;
static EX_SPIN_LOCK g_Rw;
static KTIMER g_Timer;
static KDPC g_Dpc;
static VOID Wait(PVOID object) { KeWaitForSingleObject(object, Executive, KernelMode, FALSE, NULL); }
static VOID Set(PKEVENT event) { KeSetEvent(event, IO_NO_INCREMENT, FALSE); }
`;

const FOOTER = (names: readonly string[], rights: readonly string[]): string => `
static struct { HALF *First, *Second; } g_Scenarios[] = { ${names.map((name) => `PAIR(${name})`).join(', ')} };
${rights.length === 0 ? '' : `static struct { const char *Name; int (*Right)(void); } g_Rights[] = { ${rights.map((name) => `{ "${name}", ${name}Right }`).join(', ')} };`}
static VOID RunFirst(PVOID index) { g_Scenarios[(ULONG_PTR)index].First(); }
static VOID RunSecond(PVOID index) { g_Scenarios[(ULONG_PTR)index].Second(); }
static VOID Unload(PDRIVER_OBJECT driver) { UNREFERENCED_PARAMETER(driver); ExDeleteResourceLite(&g_Resource); }
NTSTATUS DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING path) {
  UNREFERENCED_PARAMETER(path);
  driver->DriverUnload = Unload;
  KeInitializeSpinLock(&g_Lock);
  KeInitializeSpinLock(&g_Other);
  KeInitializeMutex(&g_Mutex, 0);
  ExInitializeFastMutex(&g_Fast);
  ExInitializeResourceLite(&g_Resource);
  ExInitializePushLock(&g_Push);
  KeInitializeTimer(&g_Timer);
  for (ULONG_PTR i = 0; i < RTL_NUMBER_OF(g_Scenarios); i++) {
    HANDLE threads[2];
    KeInitializeEvent(&g_Event, NotificationEvent, FALSE);
    KeInitializeEvent(&g_Sync, SynchronizationEvent, FALSE);
    KeInitializeSemaphore(&g_Semaphore, 0, 10);
    PsCreateSystemThread(&threads[0], THREAD_ALL_ACCESS, NULL, NULL, NULL, RunFirst, (PVOID)i);
    PsCreateSystemThread(&threads[1], THREAD_ALL_ACCESS, NULL, NULL, NULL, RunSecond, (PVOID)i);
    for (int t = 0; t < 2; t++) {
      ZwWaitForSingleObject(threads[t], FALSE, NULL);
      ZwClose(threads[t]);
    }
  }
${rights.length === 0 ? '' : '  for (ULONG i = 0; i < RTL_NUMBER_OF(g_Rights); i++) DbgPrint("%s %s\\n", g_Rights[i].Right() ? "right" : "WRONG", g_Rights[i].Name);'}
  return STATUS_SUCCESS;
}
`;

/** By name: declarations (not static, or stores that nobody reads would be optimised away), what the first thread does, what the second does. A line of a race ends in // race. */
type Scenarios = Readonly<
  Record<string, readonly [declarations: string, first: string, second: string, right?: string]>
>;

const RACES: Scenarios = {
  Counter: ['LONG c1;', 'c1++; // race', 'c1++; // race'],
  WriteRead: ['LONG c2, s2;', 'c2 = 1; // race', 's2 = c2; // race'],
  Volatile: ['volatile LONG c3;', 'c3++; // race', 'c3++; // race'],
  OtherLock: [
    'LONG c4;',
    `KIRQL q; KeAcquireSpinLock(&g_Lock, &q);
  c4++; // race
  KeReleaseSpinLock(&g_Lock, q);`,
    `KIRQL q; KeAcquireSpinLock(&g_Other, &q);
  c4++; // race
  KeReleaseSpinLock(&g_Other, q);`,
  ],
  OneSideLocked: [
    'LONG c5;',
    `Wait(&g_Mutex);
  c5 += 2; // race
  KeReleaseMutex(&g_Mutex, FALSE);`,
    'c5 += 3; // race',
  ],
  AfterSignal: [
    'LONG c6;',
    `Set(&g_Event);
  c6 = 1; // race`,
    `Wait(&g_Event);
  c6 = 2; // race`,
  ],
  SharedWrite: [
    'LONG c7;',
    `KeEnterCriticalRegion(); ExAcquireResourceSharedLite(&g_Resource, TRUE);
  c7++; // race
  ExReleaseResourceLite(&g_Resource); KeLeaveCriticalRegion();`,
    `KeEnterCriticalRegion(); ExAcquireResourceSharedLite(&g_Resource, TRUE);
  c7++; // race
  ExReleaseResourceLite(&g_Resource); KeLeaveCriticalRegion();`,
  ],
  InterlockedAndPlain: ['LONG c8;', 'InterlockedIncrement(&c8); // race', 'c8 = 5; // race'],
  Flag: [
    'LONG f9, s9;',
    'f9 = 1; // race',
    `if (f9) // race
    s9 = 1;`,
  ],
  Field: ['struct { SHORT a, b; } c10;', 'c10.b = 1; // race', 'c10.b = 2; // race'],
  Copy: ['CHAR b11[64], o11[64];', 'RtlFillMemory(b11, 64, 1); // race', 'RtlCopyMemory(o11, b11, 64); // race'],
  Dpc: [
    `LONG c12;
static VOID Dpc12(PKDPC dpc, PVOID context, PVOID one, PVOID two) {
  UNREFERENCED_PARAMETER(dpc); UNREFERENCED_PARAMETER(context); UNREFERENCED_PARAMETER(one); UNREFERENCED_PARAMETER(two);
  c12++; // race
  KeSetEvent(&g_Event, 0, FALSE);
}`,
    'KeInitializeDpc(&g_Dpc, Dpc12, NULL); KeInsertQueueDpc(&g_Dpc, NULL, NULL); Wait(&g_Event);',
    'c12++; // race',
  ],
  DoubleChecked: [
    'LONG *p13, v13, s13;',
    `KIRQL q; KeAcquireSpinLock(&g_Lock, &q);
  p13 = &v13; // race
  KeReleaseSpinLock(&g_Lock, q);`,
    `if (p13 != NULL) // race
    s13 = 1;`,
  ],
  List: [
    'LIST_ENTRY h14, a14, b14;',
    `KIRQL q; KeAcquireSpinLock(&g_Lock, &q);
  InitializeListHead(&h14); // race
  KeReleaseSpinLock(&g_Lock, q);`,
    'h14.Flink = &h14; // race',
  ],
};

const SAME = 'c = 7; // race';
const UNDER = (acquire: string, release: string, body: string): string => `${acquire}\n  ${body}\n  ${release}`;
const SHARED = [
  'KeEnterCriticalRegion(); ExAcquireResourceSharedLite(&g_Resource, TRUE);',
  'ExReleaseResourceLite(&g_Resource); KeLeaveCriticalRegion();',
] as const;
const LOCKED = (lock: string): readonly [string, string] => [
  `KIRQL q; KeAcquireSpinLock(&${lock}, &q);`,
  `KeReleaseSpinLock(&${lock}, q);`,
];

/** Whatever comes first, the values are right in the end, which the last part says: nobody would see these in a test. */
const HIDDEN: Scenarios = {
  SameValue: ['LONG h1;', SAME.replace('c', 'h1'), SAME.replace('c', 'h1'), 'h1 == 7'],
  Tolerated: ['LONG h2, s2;', 'h2 = 5; // race', 's2 = h2 != 6; // race', 'h2 == 5 && s2'],
  SameBit: ['LONG h3;', 'h3 |= 1; // race', 'h3 |= 1; // race', 'h3 == 1'],
  OtherBit: ['struct { ULONG a : 1, b : 1; } h4; ULONG s4;', 'h4.a = 1; // race', 's4 = h4.b; // race', 'h4.a && !s4'],
  Statistics: ['LONG h5, s5;', 'h5++; // race', 's5 = h5 < 2; // race', 'h5 == 1 && s5'],
  Published: [
    'LONG v6 = 9, s6; LONG *h6;',
    'h6 = &v6; // race',
    `if (h6 != NULL) // race
    s6 = 9;`,
    'h6 == &v6 && (s6 == 0 || s6 == 9)',
  ],
  SameBytes: ['CHAR h7[64];', 'RtlFillMemory(h7, 64, 1); // race', 'RtlFillMemory(h7, 64, 1); // race', 'h7[63] == 1'],
  SameStruct: ['struct { LONG a, b; } h8;', 'h8.a = 1; // race', 'h8.a = 1; // race', 'h8.a == 1 && h8.b == 0'],
  ReadOutside: [
    'LONG h9, s9;',
    UNDER(...LOCKED('g_Lock'), 'h9 = 1; // race'),
    's9 = h9 != 2; // race',
    'h9 == 1 && s9',
  ],
  SixtyFour: ['LONG64 h10;', 'h10 = 0x100000001LL; // race', 'h10 = 0x100000001LL; // race', 'h10 == 0x100000001LL'],
  ExchangeAndRead: [
    'LONG h11, s11;',
    'InterlockedExchange(&h11, 1); // race',
    's11 = h11 != 2; // race',
    'h11 == 1 && s11',
  ],
  VolatileAndRead: [
    'LONG h12, s12;',
    '*(volatile LONG *)&h12 = 1; // race',
    's12 = h12 != 2; // race',
    'h12 == 1 && s12',
  ],
  TwoLocks: [
    'LONG h13;',
    UNDER(...LOCKED('g_Lock'), 'h13 = 3; // race'),
    UNDER(...LOCKED('g_Other'), 'h13 = 3; // race'),
    'h13 == 3',
  ],
  Readers: ['LONG h14;', UNDER(...SHARED, 'h14 = 4; // race'), UNDER(...SHARED, 'h14 = 4; // race'), 'h14 == 4'],
  Signalled: [
    'LONG h15;',
    `Set(&g_Event);
  h15 = 2; // race`,
    `Wait(&g_Event);
  h15 = 2; // race`,
    'h15 == 2',
  ],
  Raised: [
    'LONG h16;',
    `KIRQL q; KeRaiseIrql(DISPATCH_LEVEL, &q);
  h16 = 6; // race
  KeLowerIrql(q);`,
    `KIRQL q; KeRaiseIrql(APC_LEVEL, &q);
  h16 = 6; // race
  KeLowerIrql(q);`,
    'h16 == 6',
  ],
  Critical: [
    'LONG h17;',
    `KeEnterCriticalRegion();
  h17 = 8; // race
  KeLeaveCriticalRegion();`,
    `KeEnterGuardedRegion();
  h17 = 8; // race
  KeLeaveGuardedRegion();`,
    'h17 == 8',
  ],
  TooLate: [
    'LONG h18;',
    `Wait(&g_Mutex); KeReleaseMutex(&g_Mutex, FALSE);
  h18 = 1; // race`,
    `Wait(&g_Mutex); KeReleaseMutex(&g_Mutex, FALSE);
  h18 = 1; // race`,
    'h18 == 1',
  ],
};

const ORDERED: Scenarios = {
  SpinLock: [
    'LONG o1;',
    'KIRQL q; KeAcquireSpinLock(&g_Lock, &q); o1++; KeReleaseSpinLock(&g_Lock, q);',
    'KIRQL q; KeAcquireSpinLock(&g_Lock, &q); o1++; KeReleaseSpinLock(&g_Lock, q);',
  ],
  Queued: [
    'LONG o2;',
    'KLOCK_QUEUE_HANDLE h; KeAcquireInStackQueuedSpinLock(&g_Lock, &h); o2++; KeReleaseInStackQueuedSpinLock(&h);',
    'KLOCK_QUEUE_HANDLE h; KeAcquireInStackQueuedSpinLock(&g_Lock, &h); o2++; KeReleaseInStackQueuedSpinLock(&h);',
  ],
  Event: ['LONG o3;', 'o3 = 1; Set(&g_Event);', 'Wait(&g_Event); o3 = 2;'],
  SyncEvent: ['LONG o4;', 'o4 = 1; Set(&g_Sync);', 'Wait(&g_Sync); o4 = 2;'],
  Semaphore: ['LONG o5;', 'o5 = 1; KeReleaseSemaphore(&g_Semaphore, 0, 1, FALSE);', 'Wait(&g_Semaphore); o5 = 2;'],
  Mutex: [
    'LONG o6;',
    'Wait(&g_Mutex); o6++; KeReleaseMutex(&g_Mutex, FALSE);',
    'Wait(&g_Mutex); o6++; KeReleaseMutex(&g_Mutex, FALSE);',
  ],
  Fast: [
    'LONG o7;',
    'ExAcquireFastMutex(&g_Fast); o7++; ExReleaseFastMutex(&g_Fast);',
    'ExAcquireFastMutex(&g_Fast); o7++; ExReleaseFastMutex(&g_Fast);',
  ],
  Resource: [
    'LONG o8, s8;',
    'KeEnterCriticalRegion(); ExAcquireResourceExclusiveLite(&g_Resource, TRUE); o8++; ExReleaseResourceLite(&g_Resource); KeLeaveCriticalRegion();',
    'KeEnterCriticalRegion(); ExAcquireResourceSharedLite(&g_Resource, TRUE); s8 = o8; ExReleaseResourceLite(&g_Resource); KeLeaveCriticalRegion();',
  ],
  Push: [
    'LONG o9;',
    'KeEnterCriticalRegion(); ExAcquirePushLockExclusive(&g_Push); o9++; ExReleasePushLockExclusive(&g_Push); KeLeaveCriticalRegion();',
    'KeEnterCriticalRegion(); ExAcquirePushLockExclusive(&g_Push); o9++; ExReleasePushLockExclusive(&g_Push); KeLeaveCriticalRegion();',
  ],
  ReaderWriter: [
    'LONG o10, s10;',
    'KIRQL q = ExAcquireSpinLockExclusive(&g_Rw); o10++; ExReleaseSpinLockExclusive(&g_Rw, q);',
    'KIRQL q = ExAcquireSpinLockShared(&g_Rw); s10 = o10; ExReleaseSpinLockShared(&g_Rw, q);',
  ],
  Interlocked: ['LONG o11;', 'InterlockedIncrement(&o11);', 'InterlockedAdd(&o11, 5);'],
  VolatileFlag: [
    'LONG o12; volatile LONG f12;',
    'o12 = 1; f12 = 1;',
    'LARGE_INTEGER i; i.QuadPart = -1000; while (f12 == 0) KeDelayExecutionThread(KernelMode, FALSE, &i); o12 = 2;',
  ],
  InterlockedFlag: [
    'LONG o13; volatile LONG f13;',
    'o13 = 1; InterlockedExchange(&f13, 1);',
    'LARGE_INTEGER i; i.QuadPart = -1000; while (InterlockedCompareExchange(&f13, 0, 0) == 0) KeDelayExecutionThread(KernelMode, FALSE, &i); o13 = 2;',
  ],
  /** The place of such an access is a constant expression of the compiler's. */
  FlagInStruct: [
    'struct { LONG o, f; } g98; LONG o98;',
    'o98 = 1; InterlockedExchange(&g98.f, 1);',
    'LARGE_INTEGER i; i.QuadPart = -1000; while (InterlockedCompareExchange(&g98.f, 0, 0) == 0) KeDelayExecutionThread(KernelMode, FALSE, &i); o98 = 2;',
  ],
  FlushedDpc: [
    `LONG o99;
static KDPC d99;
static VOID Dpc99(PKDPC dpc, PVOID context, PVOID one, PVOID two) {
  UNREFERENCED_PARAMETER(dpc); UNREFERENCED_PARAMETER(context); UNREFERENCED_PARAMETER(one); UNREFERENCED_PARAMETER(two);
  o99++;
}`,
    'o99 = 1; KeInitializeDpc(&d99, Dpc99, NULL); KeSetTargetProcessorDpc(&d99, 1); KeInsertQueueDpc(&d99, NULL, NULL); KeFlushQueuedDpcs(); o99++;',
    '',
  ],
  Neighbours: ['struct { CHAR a, b; SHORT c; } o14;', 'o14.a = 1; o14.c = 2;', 'o14.b = 3;'],
  ReadOnly: ['LONG o15 = 5, s15, t15;', 's15 = o15;', 't15 = o15;'],
  Dpc: [
    `LONG o16;
static VOID Dpc16(PKDPC dpc, PVOID context, PVOID one, PVOID two) {
  UNREFERENCED_PARAMETER(dpc); UNREFERENCED_PARAMETER(context); UNREFERENCED_PARAMETER(one); UNREFERENCED_PARAMETER(two);
  o16++;
  KeSetEvent(&g_Event, 0, FALSE);
}`,
    'o16 = 1; KeInitializeDpc(&g_Dpc, Dpc16, NULL); KeInsertQueueDpc(&g_Dpc, NULL, NULL); Wait(&g_Event); o16++;',
    'Wait(&g_Event); KeFlushQueuedDpcs();',
  ],
  Timer: [
    `LONG o17;
static VOID Dpc17(PKDPC dpc, PVOID context, PVOID one, PVOID two) {
  UNREFERENCED_PARAMETER(dpc); UNREFERENCED_PARAMETER(context); UNREFERENCED_PARAMETER(one); UNREFERENCED_PARAMETER(two);
  o17++;
  KeSetEvent(&g_Event, 0, FALSE);
}`,
    'LARGE_INTEGER due; due.QuadPart = -1000; o17 = 1; KeInitializeDpc(&g_Dpc, Dpc17, NULL); KeSetTimer(&g_Timer, due, &g_Dpc); Wait(&g_Event); o17++;',
    'Wait(&g_Event);',
  ],
  Pool: [
    'volatile LONG *o18;',
    'for (int i = 0; i < 50; i++) { LONG *p = ExAllocatePoolWithTag(NonPagedPool, 64, 0x31); if (p) { p[3] = i; ExFreePoolWithTag(p, 0x31); } }',
    'for (int i = 0; i < 50; i++) { LONG *p = ExAllocatePoolWithTag(NonPagedPool, 64, 0x31); if (p) { p[3] = i; ExFreePoolWithTag(p, 0x31); } }',
  ],
  SList: [
    'SLIST_HEADER h19; struct { SLIST_ENTRY e; LONG v; } __declspec(align(8)) e19;',
    'e19.v = 1; InterlockedPushEntrySList(&h19, &e19.e); Set(&g_Event);',
    'Wait(&g_Event); if (InterlockedPopEntrySList(&h19) != NULL) e19.v++;',
  ],
  List: [
    'LIST_ENTRY h20; struct { LIST_ENTRY e; LONG v; } e20; volatile LONG f20;',
    'InitializeListHead(&h20); f20 = 1; e20.v = 1; ExInterlockedInsertTailList(&h20, &e20.e, &g_Lock);',
    'LARGE_INTEGER i; i.QuadPart = -1000; while (!f20 || ExInterlockedRemoveHeadList(&h20, &g_Lock) == NULL) KeDelayExecutionThread(KernelMode, FALSE, &i); e20.v++;',
  ],
};

function source(scenarios: Scenarios): string {
  const bodies = Object.entries(scenarios).map(
    ([name, [declarations, first, second, right]]) =>
      `${declarations}\nstatic VOID ${name}First(VOID) {\n  ${first}\n}\nstatic VOID ${name}Second(VOID) {\n  ${second}\n}${right === undefined ? '' : `\nstatic int ${name}Right(void) { return ${right}; }`}`,
  );
  const rights = Object.entries(scenarios).flatMap(([name, [, , , right]]) => (right === undefined ? [] : [name]));
  return `${HEADER}${bodies.join('\n')}${FOOTER(Object.keys(scenarios), rights)}`;
}

function marked(text: string): number[] {
  return text.split('\n').flatMap((line, at) => (line.includes('// race') ? [at + 1] : []));
}

/** @returns the innermost line in the driver's own source: an inlined routine of a header stands before it. */
function lineOf(stack: readonly SourceFrame[]): number | undefined {
  return stack.find(({ file }) => file?.endsWith('driver.c'))?.line;
}

/** Lines of all races told: of this access and of the earlier one. */
function linesOf(run: RunResult): number[] {
  const lines = run.findings.flatMap(({ stack, others }) => [
    lineOf(stack),
    ...others.map((other) => lineOf(other.stack)),
  ]);
  return [...new Set(lines)].filter((line) => line !== undefined).sort((a, b) => a - b);
}

describe.each([2, 8])('data races with %i processors', (cpus) => {
  const options = { cpus, build: 'checked', verifier: VerifierFlag.Races } as const;

  test('each is found at both of its lines', async () => {
    const text = source(RACES);
    const run = await runDriver(text, options);
    expect(run.stopped).toBeUndefined();
    expect(run.findings.every(({ rule }) => rule === 'data-race')).toBe(true);
    expect(linesOf(run)).toEqual(marked(text));
  });

  test('each of those that do no harm, too', async () => {
    const text = source(HIDDEN);
    const run = await runDriver(text, options);
    expect(run.prints).toEqual(Object.keys(HIDDEN).map((name) => `right ${name}`));
    expect(linesOf(run)).toEqual(marked(text));
  });

  test('what is ordered is none', async () => {
    const run = await runDriver(source(ORDERED), options);
    expect(run.stopped).toBeUndefined();
    expect(run.findings).toEqual([]);
  });
});
