/** APCs: inserted into four threads by four others, taken back, and delivered at waits, at regions' ends and in loops. */
import type { Torture } from './harness.js';

const SOURCE = `#include "torture.h"
typedef enum { OriginalApcEnvironment, AttachedApcEnvironment, CurrentApcEnvironment } KAPC_ENVIRONMENT;
NTKERNELAPI VOID KeInitializeApc(PRKAPC, PRKTHREAD, KAPC_ENVIRONMENT, PKKERNEL_ROUTINE, PKRUNDOWN_ROUTINE,
                                 PKNORMAL_ROUTINE, KPROCESSOR_MODE, PVOID);
NTKERNELAPI BOOLEAN KeInsertQueueApc(PRKAPC, PVOID, PVOID, KPRIORITY);
NTKERNELAPI BOOLEAN KeRemoveQueueApc(PRKAPC);

#define TARGETS 4
#define INSERTERS 4
#define APCS 12

typedef struct _ITEM {
  KAPC Apc;
  PKTHREAD Thread;
  volatile LONG Inside, Inserted, Removed, Kernel, Normal;
  BOOLEAN Special;
} ITEM;

static ITEM g_Items[TARGETS][APCS];
static volatile LONG g_Wrong, g_Irql, g_Elsewhere, g_Arguments, g_Drained;
static PVOID g_Targets[TARGETS];
static KEVENT g_Ready, g_Never;

static VOID Check(ITEM *Item, KIRQL Irql, PVOID First, PVOID Second) {
  if (KeGetCurrentIrql() != Irql) InterlockedIncrement(&g_Irql);
  if (KeGetCurrentThread() != Item->Thread) InterlockedIncrement(&g_Elsewhere);
  /* Both were stored by one insertion. */
  if ((ULONG_PTR)First != ~(ULONG_PTR)Second) InterlockedIncrement(&g_Arguments);
}

static VOID Kernel(PKAPC Apc, PKNORMAL_ROUTINE *Routine, PVOID *Context, PVOID *First, PVOID *Second) {
  ITEM *item = CONTAINING_RECORD(Apc, ITEM, Apc);
  UNREFERENCED_PARAMETER(Context);
  if (InterlockedIncrement(&item->Inside) != 1) InterlockedIncrement(&g_Wrong);
  if ((*Routine == NULL) != item->Special) InterlockedIncrement(&g_Wrong);
  Check(item, APC_LEVEL, *First, *Second);
  InterlockedDecrement(&item->Inside);
  InterlockedIncrement(&item->Kernel);
}

static VOID Normal(PVOID Context, PVOID First, PVOID Second) {
  ITEM *item = Context;
  Check(item, PASSIVE_LEVEL, First, Second);
  InterlockedIncrement(&item->Normal);
}

/* Where APCs come in, and where they are kept out. */
static VOID Target(PVOID Context) {
  ULONG seed = SeedOf(Context);
  LARGE_INTEGER moment;
  Wait(&g_Ready);
  Begun();
  while (!g_Drained) {
    switch (Random(&seed, 6)) {
      case 0:
        KeEnterCriticalRegion();
        Stagger(&seed);
        KeLeaveCriticalRegion();
        break;
      case 1:
        KeEnterGuardedRegion();
        Stagger(&seed);
        KeLeaveGuardedRegion();
        break;
      case 2:
        moment.QuadPart = -(LONGLONG)Random(&seed, 2000);
        KeWaitForSingleObject(&g_Never, Executive, KernelMode, Random(&seed, 2) == 0, &moment);
        break;
      case 3: {
        KIRQL irql;
        KeRaiseIrql(APC_LEVEL, &irql);
        for (int i = 0; i < 50; i++) YieldProcessor();
        KeLowerIrql(irql);
        break;
      }
      default: Stagger(&seed);
    }
  }
}

static VOID Inserter(PVOID Context) {
  ULONG seed = SeedOf((PVOID)((ULONG_PTR)Context + 100)), ticket = 0;
  Begun();
  while (!g_Stop) {
    ITEM *item = &g_Items[Random(&seed, TARGETS)][Random(&seed, APCS)];
    ULONG_PTR argument = ((ULONG_PTR)Context << 24) + ++ticket;
    if (KeInsertQueueApc(&item->Apc, (PVOID)argument, (PVOID)~argument, 0)) InterlockedIncrement(&item->Inserted);
    if (Random(&seed, 3) == 0 && KeRemoveQueueApc(&item->Apc)) InterlockedIncrement(&item->Removed);
    if (Random(&seed, 64) == 0) Stagger(&seed);
  }
}

static VOID Sum(LONG *Inserted, LONG *Answered, LONG *Removed, LONG *Missing) {
  *Inserted = *Answered = *Removed = *Missing = 0;
  for (ULONG t = 0; t < TARGETS; t++) {
    for (ULONG i = 0; i < APCS; i++) {
      ITEM *item = &g_Items[t][i];
      *Inserted += item->Inserted;
      *Removed += item->Removed;
      *Answered += item->Kernel + item->Removed;
      *Missing += item->Special ? item->Normal : item->Kernel - item->Normal;
    }
  }
}

static VOID Run(void) {
  PVOID inserters[INSERTERS];
  LONG inserted, answered, removed, missing;
  KeInitializeEvent(&g_Ready, NotificationEvent, FALSE);
  KeInitializeEvent(&g_Never, NotificationEvent, FALSE);
  for (ULONG t = 0; t < TARGETS; t++) {
    g_Targets[t] = Start(Target, (PVOID)(ULONG_PTR)t);
    for (ULONG i = 0; i < APCS; i++) {
      ITEM *item = &g_Items[t][i];
      item->Thread = g_Targets[t];
      item->Special = i % 3 == 0;
      KeInitializeApc(&item->Apc, item->Thread, OriginalApcEnvironment, Kernel, NULL, item->Special ? NULL : Normal, KernelMode, item);
    }
  }
  KeSetEvent(&g_Ready, 0, FALSE);
  for (ULONG i = 0; i < INSERTERS; i++) inserters[i] = Start(Inserter, (PVOID)(ULONG_PTR)i);
  UntilTime(TARGETS + INSERTERS);
  for (ULONG i = 0; i < INSERTERS; i++) Join(inserters[i]);
  /* The targets pass where APCs come in; what has not come in after so long has been lost. */
  for (int i = 0; i < 3000; i++) {
    Sum(&inserted, &answered, &removed, &missing);
    if (inserted == answered && missing == 0) break;
    Sleep(1);
  }
  g_Drained = 1;
  for (ULONG t = 0; t < TARGETS; t++) Join(g_Targets[t]);
  Sum(&inserted, &answered, &removed, &missing);
  COUNT("inserted", inserted);
  COUNT("removed", removed);
  MUST_EQ("each insertion is answered by a run or a removal", answered, inserted);
  MUST_EQ("each normal APC runs its normal routine, once, and no special one has any", missing, 0);
  MUST_EQ("none runs beside itself, or as what it is not", g_Wrong, 0);
  MUST_EQ("all run in their thread", g_Elsewhere, 0);
  MUST_EQ("kernel routines run at APC_LEVEL, normal ones at PASSIVE_LEVEL", g_Irql, 0);
  MUST_EQ("the two arguments are of one insertion", g_Arguments, 0);
}
DRIVER_ENTRY(Run)
`;

export const APC: Torture = { name: 'apc', what: 'loses an APC, runs one twice or in another thread', source: SOURCE };
