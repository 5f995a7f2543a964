/** Timers: set, set again, cancelled and waited for while they fire. */
import type { Torture } from './harness.js';

const SOURCE = `#include "torture.h"
#define OWNERS 6
#define RACERS 6
#define WAITERS 4
#define SHARED 8

typedef struct _ITEM { KTIMER Timer; KDPC Dpc; volatile LONG Ran, Set, Ended; volatile LONGLONG Due; } ITEM;

static ITEM g_Shared[SHARED];
static volatile LONG g_Early, g_Wrong, g_Late, g_Sets, g_Cancels, g_Waits, g_Odd;

static VOID Routine(PKDPC Dpc, PVOID Context, PVOID First, PVOID Second) {
  ITEM *item = Context;
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(First);
  UNREFERENCED_PARAMETER(Second);
  if (item->Due != 0 && (LONGLONG)KeQueryInterruptTime() < item->Due) InterlockedIncrement(&g_Early);
  InterlockedIncrement(&item->Ran);
}

static VOID Prepare(ITEM *Item, TIMER_TYPE Type) {
  RtlZeroMemory(Item, sizeof(*Item));
  KeInitializeTimerEx(&Item->Timer, Type);
  KeInitializeDpc(&Item->Dpc, Routine, Item);
}

/* A timer of its own: what cancel says must be what happened. */
static VOID Owner(PVOID Context) {
  Begun();
  ULONG seed = SeedOf(Context);
  ITEM item;
  Prepare(&item, Random(&seed, 2) ? NotificationTimer : SynchronizationTimer);
  while (!g_Stop) {
    LARGE_INTEGER due;
    LONG ran = item.Ran;
    due.QuadPart = -(LONGLONG)Random(&seed, 3000);
    item.Due = (LONGLONG)KeQueryInterruptTime() - due.QuadPart;
    if (KeSetTimer(&item.Timer, due, &item.Dpc)) InterlockedIncrement(&g_Wrong);
    InterlockedIncrement(&g_Sets);
    Stagger(&seed);
    if (Random(&seed, 3) == 0) {
      if (Wait(&item.Timer) != STATUS_SUCCESS) InterlockedIncrement(&g_Odd);
      KeFlushQueuedDpcs();
      if (KeCancelTimer(&item.Timer) || item.Ran != ran + 1) InterlockedIncrement(&g_Wrong);
    } else if (KeCancelTimer(&item.Timer)) {
      InterlockedIncrement(&g_Cancels);
      KeFlushQueuedDpcs();
      /* Cancelled in time: neither signalled nor run, now or later. */
      if (item.Ran != ran || KeReadStateTimer(&item.Timer)) InterlockedIncrement(&g_Late);
    } else {
      /* It has expired: its DPC has run, runs, or was taken from its queue by the cancel. */
      KeFlushQueuedDpcs();
      if (item.Ran > ran + 1) InterlockedIncrement(&g_Wrong);
    }
  }
  KeCancelTimer(&item.Timer);
  KeFlushQueuedDpcs();
}

/* Timers of everybody: each setting ends once. */
static VOID Racer(PVOID Context) {
  Begun();
  ULONG seed = SeedOf(Context) ^ 0xaaaa;
  while (!g_Stop) {
    ITEM *item = &g_Shared[Random(&seed, SHARED)];
    LARGE_INTEGER due;
    due.QuadPart = -(LONGLONG)Random(&seed, 2000);
    if (Random(&seed, 3) != 0) {
      InterlockedIncrement(&item->Set);
      if (KeSetTimerEx(&item->Timer, due, Random(&seed, 4) == 0 ? 1 : 0, &item->Dpc)) InterlockedIncrement(&item->Ended);
    } else if (KeCancelTimer(&item->Timer)) {
      InterlockedIncrement(&item->Ended);
    }
    if (Random(&seed, 16) == 0) Stagger(&seed);
  }
}

/* Timeouts of waits are timers, too: they race with signals here. */
static VOID Waiter(PVOID Context) {
  Begun();
  ULONG seed = SeedOf(Context) ^ 0x7777;
  while (!g_Stop) {
    LARGE_INTEGER timeout;
    ITEM *item = &g_Shared[Random(&seed, SHARED)];
    timeout.QuadPart = -(LONGLONG)(1 + Random(&seed, 2500));
    ULONGLONG begin = KeQueryInterruptTime();
    NTSTATUS status = KeWaitForSingleObject(&item->Timer, Executive, KernelMode, FALSE, &timeout);
    if (status == STATUS_TIMEOUT && (LONGLONG)(KeQueryInterruptTime() - begin) < -timeout.QuadPart)
      InterlockedIncrement(&g_Early);
    if (status != STATUS_TIMEOUT && status != STATUS_SUCCESS) InterlockedIncrement(&g_Odd);
    InterlockedIncrement(&g_Waits);
  }
}

static VOID Run(void) {
  PVOID threads[OWNERS + RACERS + WAITERS];
  LONG count = 0, broken = 0;
  for (ULONG i = 0; i < SHARED; i++) Prepare(&g_Shared[i], i % 2 ? NotificationTimer : SynchronizationTimer);
  for (ULONG i = 0; i < OWNERS; i++) threads[count++] = Start(Owner, (PVOID)(ULONG_PTR)i);
  for (ULONG i = 0; i < RACERS; i++) threads[count++] = Start(Racer, (PVOID)(ULONG_PTR)i);
  for (ULONG i = 0; i < WAITERS; i++) threads[count++] = Start(Waiter, (PVOID)(ULONG_PTR)i);
  UntilTime(OWNERS + RACERS + WAITERS);
  while (count > 0) Join(threads[--count]);
  for (ULONG i = 0; i < SHARED; i++) {
    ITEM *item = &g_Shared[i];
    KeCancelTimer(&item->Timer);
    KeFlushQueuedDpcs();
    LONG ran = item->Ran;
    if (item->Ended > item->Set) broken++;
    Sleep(3);
    KeFlushQueuedDpcs();
    if (item->Ran != ran || KeCancelTimer(&item->Timer)) broken++;
  }
  COUNT("sets", g_Sets);
  COUNT("cancels", g_Cancels);
  COUNT("waits", g_Waits);
  MUST_EQ("no timer is early", g_Early, 0);
  MUST_EQ("a cancelled timer does not fire", g_Late, 0);
  MUST_EQ("set and cancel say what was so", g_Wrong, 0);
  MUST_EQ("a setting ends once, and a cancelled one for good", broken, 0);
  MUST_EQ("no wait ends with another status", g_Odd, 0);
}
DRIVER_ENTRY(Run)
`;

export const TIMER: Torture = {
  name: 'timer',
  what: 'a timer that fires early, twice, or after its cancellation',
  source: SOURCE,
};
