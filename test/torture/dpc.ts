/** DPCs: inserted on every processor, removed, flushed, re-inserted by themselves, from sixteen threads. */
import type { Torture } from './harness.js';

const SOURCE = `#include "torture.h"
#define THREADS 16
#define DPCS 24

typedef struct _ITEM { KDPC Dpc; volatile LONG Inside; volatile LONG Inserted, Removed, Ran; } ITEM;

static ITEM g_Items[DPCS];
static volatile LONG g_Irql, g_Wrong, g_Flushes, g_Unflushed;

static VOID Routine(PKDPC Dpc, PVOID Context, PVOID First, PVOID Second) {
  ITEM *item = Context;
  UNREFERENCED_PARAMETER(Second);
  if (KeGetCurrentIrql() != DISPATCH_LEVEL) InterlockedIncrement(&g_Irql);
  if (&item->Dpc != Dpc) InterlockedIncrement(&g_Wrong);
  InterlockedIncrement(&item->Ran);
  /* Some queue themselves again, as drivers' do. */
  ULONG again = (ULONG)(ULONG_PTR)First;
  if (again > 0 && KeInsertQueueDpc(Dpc, (PVOID)(ULONG_PTR)(again - 1), NULL)) InterlockedIncrement(&item->Inserted);
}

/* What is this thread's alone can be told exactly. */
static VOID Own(ITEM *Item, ULONG *Seed) {
  LONG ran = Item->Ran;
  BOOLEAN inserted = KeInsertQueueDpc(&Item->Dpc, NULL, NULL);
  if (!inserted) InterlockedIncrement(&g_Wrong);
  else InterlockedIncrement(&Item->Inserted);
  Stagger(Seed);
  if (KeRemoveQueueDpc(&Item->Dpc)) {
    InterlockedIncrement(&Item->Removed);
    if (Item->Ran != ran) InterlockedIncrement(&g_Wrong);
    return;
  }
  if (Random(Seed, 4) != 0) {
    while (Item->Ran == ran && !g_Irql) ZwYieldExecution();
    return;
  }
  KeFlushQueuedDpcs();
  InterlockedIncrement(&g_Flushes);
  if (Item->Ran != ran + 1) InterlockedIncrement(&g_Unflushed);
}

static VOID Worker(PVOID Context) {
  Begun();
  ULONG seed = SeedOf(Context);
  ITEM own = {0};
  ULONG number = (ULONG)(ULONG_PTR)Context;
  KeInitializeDpc(&own.Dpc, Routine, &own);
  KeSetTargetProcessorDpc(&own.Dpc, (CCHAR)(number % KeNumberProcessors));
  while (!g_Stop) {
    KIRQL irql;
    ITEM *item = &g_Items[Random(&seed, DPCS)];
    ULONG dice = Random(&seed, 16);
    if (dice == 0) {
      Own(&own, &seed);
      continue;
    }
    if (dice & 1) KeRaiseIrql(DISPATCH_LEVEL, &irql);
    if (KeInsertQueueDpc(&item->Dpc, (PVOID)(ULONG_PTR)Random(&seed, 3), NULL)) InterlockedIncrement(&item->Inserted);
    if ((dice & 2) && KeRemoveQueueDpc(&item->Dpc)) InterlockedIncrement(&item->Removed);
    if (dice & 1) KeLowerIrql(irql);
    if (dice == 15) Stagger(&seed);
  }
  KeFlushQueuedDpcs();
  if (own.Inserted != own.Ran + own.Removed) InterlockedIncrement(&g_Wrong);
}

static VOID Run(void) {
  PVOID threads[THREADS];
  LONG inserted = 0, answered = 0;
  for (ULONG i = 0; i < DPCS; i++) {
    KeInitializeDpc(&g_Items[i].Dpc, Routine, &g_Items[i]);
    if (i % 3 != 0) KeSetTargetProcessorDpc(&g_Items[i].Dpc, (CCHAR)(i % KeNumberProcessors));
    if (i % 4 == 0) KeSetImportanceDpc(&g_Items[i].Dpc, HighImportance);
  }
  for (ULONG i = 0; i < THREADS; i++) threads[i] = Start(Worker, (PVOID)(ULONG_PTR)i);
  UntilTime(THREADS);
  for (ULONG i = 0; i < THREADS; i++) Join(threads[i]);
  KeFlushQueuedDpcs();
  KeFlushQueuedDpcs();
  for (ULONG i = 0; i < DPCS; i++) {
    inserted += g_Items[i].Inserted;
    answered += g_Items[i].Ran + g_Items[i].Removed;
  }
  COUNT("inserted", inserted);
  COUNT("flushes", g_Flushes);
  MUST_EQ("each insertion is answered by a run or a removal", answered, inserted);
  MUST_EQ("all run at DISPATCH_LEVEL", g_Irql, 0);
  MUST_EQ("a flush returns after what was queued has run", g_Unflushed, 0);
  MUST_EQ("a thread's own DPC runs once, and not after its removal", g_Wrong, 0);
}
DRIVER_ENTRY(Run)
`;

export const DPC: Torture = { name: 'dpc', what: 'a DPC lost, run twice, or run after its removal', source: SOURCE };
