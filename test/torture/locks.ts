/** Every exclusive lock at once: threads take a random one of each kind, the blocking ones nested in a fixed order. */
import type { Torture } from './harness.js';

const SOURCE = `#include "torture.h"
#define THREADS 16
#define KINDS 8

static KSPIN_LOCK g_Spin, g_Queued;
static EX_SPIN_LOCK g_ReaderWriter;
static FAST_MUTEX g_Fast;
static KGUARDED_MUTEX g_Guarded;
static EX_PUSH_LOCK g_Push;
static KMUTEX g_Mutex;
static KEVENT g_Event;
static volatile LONG g_Value[KINDS], g_Times[KINDS], g_Wrong, g_Irql;

static VOID Inside(ULONG Kind) {
  LONG value = g_Value[Kind];
  for (int i = 0; i < 4; i++) YieldProcessor();
  if (g_Value[Kind] != value) InterlockedIncrement(&g_Wrong);
  g_Value[Kind] = value + 1;
  InterlockedIncrement(&g_Times[Kind]);
}

static VOID Spinning(ULONG Kind) {
  KIRQL irql;
  KLOCK_QUEUE_HANDLE handle;
  if (Kind == 0) {
    KeAcquireSpinLock(&g_Spin, &irql);
    Inside(Kind);
    KeReleaseSpinLock(&g_Spin, irql);
  } else if (Kind == 1) {
    KeAcquireInStackQueuedSpinLock(&g_Queued, &handle);
    Inside(Kind);
    KeReleaseInStackQueuedSpinLock(&handle);
  } else {
    irql = ExAcquireSpinLockExclusive(&g_ReaderWriter);
    Inside(Kind);
    ExReleaseSpinLockExclusive(&g_ReaderWriter, irql);
  }
}

/* Takes the blocking locks from Kind on whose bit is set in Which, each inside the one before. */
static VOID Blocking(ULONG Kind, ULONG Which, ULONG *Seed) {
  if (Kind == KINDS) {
    Stagger(Seed);
    return;
  }
  if ((Which & (1 << Kind)) == 0) {
    Blocking(Kind + 1, Which, Seed);
    return;
  }
  switch (Kind) {
  case 3: Wait(&g_Event); break;
  case 4: Wait(&g_Mutex); break;
  case 5: KeEnterCriticalRegion(); ExAcquirePushLockExclusive(&g_Push); break;
  case 6: KeAcquireGuardedMutex(&g_Guarded); break;
  default: ExAcquireFastMutex(&g_Fast);
  }
  Inside(Kind);
  Blocking(Kind + 1, Which, Seed);
  switch (Kind) {
  case 3: KeSetEvent(&g_Event, 1, FALSE); break;
  case 4: KeReleaseMutex(&g_Mutex, FALSE); break;
  case 5: ExReleasePushLockExclusive(&g_Push); KeLeaveCriticalRegion(); break;
  case 6: KeReleaseGuardedMutex(&g_Guarded); break;
  default: ExReleaseFastMutex(&g_Fast);
  }
}

static VOID Worker(PVOID Context) {
  Begun();
  ULONG seed = SeedOf(Context);
  while (!g_Stop) {
    for (int i = 0; i < 8; i++) Spinning(Random(&seed, 3));
    Blocking(3, 1u << (3 + Random(&seed, 5)) | (Random(&seed, 4) == 0 ? Random(&seed, 256) : 0), &seed);
    if (KeGetCurrentIrql() != PASSIVE_LEVEL || KeAreAllApcsDisabled() || KeAreApcsDisabled()) InterlockedIncrement(&g_Irql);
  }
}

static VOID Run(void) {
  PVOID threads[THREADS];
  LONG lost = 0;
  KeInitializeSpinLock(&g_Spin);
  KeInitializeSpinLock(&g_Queued);
  ExInitializeFastMutex(&g_Fast);
  KeInitializeGuardedMutex(&g_Guarded);
  ExInitializePushLock(&g_Push);
  KeInitializeMutex(&g_Mutex, 0);
  KeInitializeEvent(&g_Event, SynchronizationEvent, TRUE);
  for (ULONG i = 0; i < THREADS; i++) threads[i] = Start(Worker, (PVOID)(ULONG_PTR)i);
  UntilTime(THREADS);
  for (ULONG i = 0; i < THREADS; i++) Join(threads[i]);
  for (ULONG i = 0; i < KINDS; i++) lost += g_Times[i] - g_Value[i];
  COUNT("spin", g_Times[0]);
  COUNT("queued", g_Times[1]);
  COUNT("ex-spin", g_Times[2]);
  COUNT("event", g_Times[3]);
  COUNT("mutex", g_Times[4]);
  COUNT("push", g_Times[5]);
  COUNT("guarded", g_Times[6]);
  COUNT("fast", g_Times[7]);
  MUST_EQ("every lock keeps others out", g_Wrong, 0);
  MUST_EQ("no addition under a lock is lost", lost, 0);
  MUST_EQ("IRQL and APCs are as before", g_Irql, 0);
}
DRIVER_ENTRY(Run)
`;

export const LOCKS: Torture = {
  name: 'locks',
  what: 'two threads inside an exclusive lock, or one left outside',
  source: SOURCE,
};
