/**
 * The lock rules under contention: sixteen threads take locks of every kind in one order, with tries, readers, DPCs and
 * locks that come and go among them. Nothing may be found, every lock must still exclude, and one inversion at the end,
 * by one thread, must be found whatever went before.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import { type BuiltImage, type FindingEvent, Machine, type MachineEvent } from '../../kernel-host/index.js';
import { ALL_FLAGS } from '../../kernel-host/vf/flags.js';
import { CHECK_HEADER } from '../support/checkheader.js';

const THREADS = 16;
const ROUNDS = 60;

const SOURCE = `#include "check.h"
#define THREADS ${THREADS}
#define ROUNDS ${ROUNDS}

static KMUTEX g_Mutex;
static ERESOURCE g_Resource;
static FAST_MUTEX g_Fast;
static KGUARDED_MUTEX g_Guarded;
static EX_PUSH_LOCK g_Push;
static EX_SPIN_LOCK g_ReaderWriter;
static KSPIN_LOCK g_Spin, g_Queued;
static LONG g_Counts[8];
static volatile LONG g_Wrong, g_Inside[8];

/* Alone inside a lock: nobody else may be. */
static VOID Count(int Index) {
  if (InterlockedIncrement(&g_Inside[Index]) != 1) InterlockedIncrement(&g_Wrong);
  g_Counts[Index]++;
  InterlockedDecrement(&g_Inside[Index]);
}

/* Locks of its own, in memory that others use next. */
static VOID InPool(void) {
  PFAST_MUTEX m = ExAllocatePoolWithTag(NonPagedPool, 2 * sizeof(FAST_MUTEX), 'kcoL');
  ExInitializeFastMutex(&m[0]);
  ExInitializeFastMutex(&m[1]);
  int first = ((ULONG_PTR)PsGetCurrentThreadId() >> 2) & 1;
  ExAcquireFastMutex(&m[first]);
  ExAcquireFastMutex(&m[!first]);
  ExReleaseFastMutex(&m[!first]);
  ExReleaseFastMutex(&m[first]);
  ExFreePoolWithTag(m, 'kcoL');
}

static VOID Worker(PVOID Context) {
  KLOCK_QUEUE_HANDLE handle;
  KIRQL irql, inner;
  UNREFERENCED_PARAMETER(Context);
  for (int i = 0; i < ROUNDS; i++) {
    Wait(&g_Mutex);
    Count(0);
    if (i % 4 == 0) {
      ExAcquireResourceExclusiveLite(&g_Resource, TRUE);
      Count(1);
    } else ExAcquireResourceSharedLite(&g_Resource, TRUE);
    KeReleaseMutex(&g_Mutex, FALSE);
    KeEnterCriticalRegion();
    ExAcquirePushLockExclusive(&g_Push);
    Count(4);
    KeAcquireGuardedMutex(&g_Guarded);
    Count(3);
    ExReleasePushLockExclusive(&g_Push);
    ExAcquireFastMutex(&g_Fast);
    Count(2);
    KeAcquireSpinLock(&g_Spin, &irql);
    KeAcquireInStackQueuedSpinLock(&g_Queued, &handle);
    inner = ExAcquireSpinLockExclusive(&g_ReaderWriter);
    Count(5);
    ExReleaseSpinLockExclusive(&g_ReaderWriter, inner);
    Count(6);
    KeReleaseInStackQueuedSpinLock(&handle);
    Count(7);
    KeReleaseSpinLock(&g_Spin, irql);
    ExReleaseFastMutex(&g_Fast);
    KeReleaseGuardedMutex(&g_Guarded);
    KeLeaveCriticalRegion();
    ExReleaseResourceLite(&g_Resource);
    if (ExTryToAcquireFastMutex(&g_Fast)) {
      if (KeTryToAcquireGuardedMutex(&g_Guarded)) KeReleaseGuardedMutex(&g_Guarded);
      ExReleaseFastMutex(&g_Fast);
    }
    InPool();
  }
}

static VOID Inverts(PVOID Context) {
  UNREFERENCED_PARAMETER(Context);
  ExAcquireFastMutex(&g_Fast);
  KeAcquireGuardedMutex(&g_Guarded); /* inversion */
  KeReleaseGuardedMutex(&g_Guarded);
  ExReleaseFastMutex(&g_Fast);
}

static VOID Unload(PDRIVER_OBJECT DriverObject) {
  UNREFERENCED_PARAMETER(DriverObject);
  ExDeleteResourceLite(&g_Resource);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
  PVOID threads[THREADS];
  LONG sum = 0;
  DriverObject->DriverUnload = Unload;
  KeInitializeMutex(&g_Mutex, 0);
  ExInitializeResourceLite(&g_Resource);
  ExInitializeFastMutex(&g_Fast);
  KeInitializeGuardedMutex(&g_Guarded);
  ExInitializePushLock(&g_Push);
  KeInitializeSpinLock(&g_Spin);
  KeInitializeSpinLock(&g_Queued);
  for (int i = 0; i < THREADS; i++) threads[i] = Start(Worker, NULL);
  for (int i = 0; i < THREADS; i++) Join(threads[i]);
  for (int i = 0; i < 8; i++) sum += i == 1 ? 4 * g_Counts[i] : g_Counts[i];
  CHECK_EQ("each round counts once in each lock", sum, 8 * THREADS * ROUNDS);
  CHECK_EQ("nobody was inside with another", g_Wrong, 0);
  if (RegistryPath->Length > 0 && RegistryPath->Buffer[0] == L'i') Join(Start(Inverts, NULL));
  return STATUS_SUCCESS;
}
`;

describe('lock rules under contention', () => {
  let image: BuiltImage;
  beforeAll(async () => {
    const machine = await Machine.boot({ build: 'free', verifier: ALL_FLAGS });
    image = await machine.build({ name: 'contended', files: { 'contended.c': SOURCE, 'check.h': CHECK_HEADER } });
    await machine.dispose();
  });

  test.each([
    [1, 'straight'],
    [2, 'straight'],
    [8, 'straight'],
    [2, 'inverted'],
    [8, 'inverted'],
  ])('%i processors, %s', async (cpus, how) => {
    const machine = await Machine.boot({ cpus, build: 'free', verifier: ALL_FLAGS, keepGoing: true });
    const events: MachineEvent[] = [];
    machine.on((event) => events.push(event));
    try {
      const driver = await machine.load(image, { registryPath: how });
      await driver.unload();
      expect(await machine.leftovers()).toEqual([]);
    } finally {
      await machine.dispose();
    }
    const text = events.map((event) => (event.type === 'print' ? event.text : '')).join('');
    expect(text).toBe('ok each round counts once in each lock\nok nobody was inside with another\n');
    const findings = events.filter((event): event is FindingEvent => event.type === 'finding');
    const line = SOURCE.split('\n').findIndex((each) => each.includes('/* inversion */')) + 1;
    expect(findings.map(({ rule, message }) => [rule, message])).toHaveLength(how === 'inverted' ? 1 : 0);
    expect(findings.map(({ rule }) => rule)).toEqual(how === 'inverted' ? ['lock-order'] : []);
    for (const { stack } of findings) expect(stack.map((frame) => frame.line)).toContain(line);
  });
});
