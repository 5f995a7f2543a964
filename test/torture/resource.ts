/** ERESOURCE: every way to acquire, convert and release, from sixteen threads. */
import type { Torture } from './harness.js';

const SOURCE = `#include "torture.h"
#define THREADS 16

static ERESOURCE g_Resource;
static volatile LONG g_Readers, g_Writers, g_Value, g_Wrong, g_Wrote, g_Reads, g_Refused;

static VOID Inspect(BOOLEAN Writes) {
  LONG value = g_Value;
  if (Writes) {
    if (InterlockedIncrement(&g_Writers) != 1 || g_Readers != 0) InterlockedIncrement(&g_Wrong);
    if (!ExIsResourceAcquiredExclusiveLite(&g_Resource)) InterlockedIncrement(&g_Wrong);
    g_Value = value + 1;
    g_Wrote++;
    if (g_Value != value + 1) InterlockedIncrement(&g_Wrong);
    InterlockedDecrement(&g_Writers);
    return;
  }
  InterlockedIncrement(&g_Readers);
  if (g_Writers != 0 || ExIsResourceAcquiredSharedLite(&g_Resource) == 0) InterlockedIncrement(&g_Wrong);
  for (int i = 0; i < 8; i++) YieldProcessor();
  if (g_Writers != 0 || g_Value != value) InterlockedIncrement(&g_Wrong);
  InterlockedIncrement(&g_Reads);
  InterlockedDecrement(&g_Readers);
}

static BOOLEAN Acquire(ULONG Form, BOOLEAN Patiently) {
  switch (Form) {
  case 0: return ExAcquireResourceExclusiveLite(&g_Resource, Patiently);
  case 1: return ExAcquireSharedStarveExclusive(&g_Resource, Patiently);
  case 2: return ExAcquireSharedWaitForExclusive(&g_Resource, Patiently);
  default: return ExAcquireResourceSharedLite(&g_Resource, Patiently);
  }
}

static VOID Worker(PVOID Context) {
  Begun();
  ULONG seed = SeedOf(Context);
  while (!g_Stop) {
    ULONG form = Random(&seed, 6);
    KeEnterCriticalRegion();
    if (!Acquire(form, Random(&seed, 4) != 0)) {
      InterlockedIncrement(&g_Refused);
    } else {
      Inspect(form == 0);
      ULONG depth = Random(&seed, 3);
      /* Again, a reader as a reader only; a reader may be refused nothing when it has it already. */
      for (ULONG i = 0; i < depth; i++)
        if (!ExAcquireResourceSharedLite(&g_Resource, FALSE)) InterlockedIncrement(&g_Wrong);
      if (form == 0 && Random(&seed, 2)) {
        ExConvertExclusiveToSharedLite(&g_Resource);
        Inspect(FALSE);
      }
      Stagger(&seed);
      for (ULONG i = 0; i <= depth; i++) ExReleaseResourceLite(&g_Resource);
    }
    KeLeaveCriticalRegion();
    Stagger(&seed);
  }
}

static VOID Run(void) {
  PVOID threads[THREADS];
  ExInitializeResourceLite(&g_Resource);
  for (ULONG i = 0; i < THREADS; i++) threads[i] = Start(Worker, (PVOID)(ULONG_PTR)i);
  UntilTime(THREADS);
  for (ULONG i = 0; i < THREADS; i++) Join(threads[i]);
  COUNT("writes", g_Wrote);
  COUNT("reads", g_Reads);
  COUNT("refused", g_Refused);
  COUNT("contended", g_Resource.ContentionCount);
  MUST_EQ("a writer is alone, and readers see no change", g_Wrong, 0);
  MUST_EQ("no write is lost", g_Value, g_Wrote);
  MUST_EQ("nobody has it in the end", g_Resource.ActiveEntries, 0);
  MUST_EQ("nobody waits in the end", ExGetExclusiveWaiterCount(&g_Resource) + ExGetSharedWaiterCount(&g_Resource), 0);
  ExDeleteResourceLite(&g_Resource);
}
DRIVER_ENTRY(Run)
`;

export const RESOURCE: Torture = {
  name: 'resource',
  what: 'two writers inside an ERESOURCE, a reader beside one, a waiter left behind',
  source: SOURCE,
};
