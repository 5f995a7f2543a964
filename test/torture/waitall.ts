/** Waits for all of four objects of four types, against eight threads that signal and steal. */
import type { Torture } from './harness.js';

const SOURCE = `#include "torture.h"
#define TAKERS 3
#define THIEVES 8

/* 0 event, 1 semaphore, 2 mutex, 3 timer: what a wait for one consumes. */
static KEVENT g_Event;
static KSEMAPHORE g_Semaphore;
static KMUTEX g_Mutex;
static KTIMER g_Timer;
static KDPC g_Expiry;
static PVOID g_Objects[4] = {&g_Event, &g_Semaphore, &g_Mutex, &g_Timer};

static volatile LONG g_Made[4], g_Used[4], g_Inside, g_Shared, g_Odd, g_Rounds, g_TimedOut, g_TakersLeft;

static VOID Expires(PKDPC Dpc, PVOID Context, PVOID First, PVOID Second) {
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(Context);
  UNREFERENCED_PARAMETER(First);
  UNREFERENCED_PARAMETER(Second);
  InterlockedIncrement(&g_Made[3]);
}

static VOID Signal(ULONG Which) {
  LARGE_INTEGER now;
  switch (Which) {
  case 0:
    if (KeSetEvent(&g_Event, 1, FALSE) == 0) InterlockedIncrement(&g_Made[0]);
    break;
  case 1:
    if (KeReadStateSemaphore(&g_Semaphore) < 8) {
      KeReleaseSemaphore(&g_Semaphore, 0, 1, FALSE);
      InterlockedIncrement(&g_Made[1]);
    }
    break;
  case 3:
    now.QuadPart = -1;
    KeSetTimer(&g_Timer, now, &g_Expiry);
  }
}

static VOID Hold(void) {
  if (InterlockedIncrement(&g_Inside) != 1) InterlockedIncrement(&g_Shared);
  g_Used[2]++;
}

static VOID LetGo(void) {
  InterlockedDecrement(&g_Inside);
  KeReleaseMutex(&g_Mutex, FALSE);
}

/* A wait for one object has been satisfied. */
static VOID Use(ULONG Which) {
  if (Which == 2) {
    Hold();
    LetGo();
  } else {
    InterlockedIncrement(&g_Used[Which]);
  }
}

static VOID Thief(PVOID Context) {
  Begun();
  ULONG seed = SeedOf(Context);
  while (!g_Stop) {
    ULONG which = Random(&seed, 4);
    LARGE_INTEGER timeout;
    timeout.QuadPart = -(LONGLONG)Random(&seed, 2) * Random(&seed, 4000);
    PVOID two[2] = {g_Objects[which], g_Objects[(which + 1 + Random(&seed, 3)) % 4]};
    NTSTATUS status = STATUS_TIMEOUT;
    switch (Random(&seed, 8)) {
    case 0:
      status = KeWaitForSingleObject(g_Objects[which], Executive, KernelMode, FALSE, &timeout);
      if (status == STATUS_SUCCESS) Use(which);
      else if (status != STATUS_TIMEOUT) InterlockedIncrement(&g_Odd);
      break;
    case 1:
      status = KeWaitForMultipleObjects(2, two, WaitAny, Executive, KernelMode, FALSE, &timeout, NULL);
      if (status == STATUS_WAIT_0 || status == STATUS_WAIT_1) {
        for (ULONG each = 0; each < 4; each++) if (g_Objects[each] == two[status]) Use(each);
      } else if (status != STATUS_TIMEOUT) InterlockedIncrement(&g_Odd);
      break;
    default:
      Signal(which);
    }
    Stagger(&seed);
  }
}

static VOID Taker(PVOID Context) {
  Begun();
  ULONG seed = SeedOf(Context) ^ 0x5555;
  KWAIT_BLOCK blocks[4];
  while (!g_Stop) {
    PVOID objects[4];
    LARGE_INTEGER timeout;
    ULONG first = Random(&seed, 4), step = Random(&seed, 2) ? 1 : 3;
    for (ULONG i = 0; i < 4; i++) objects[i] = g_Objects[(first + i * step) % 4];
    timeout.QuadPart = -(LONGLONG)(1 + Random(&seed, 20000));
    /* Every other wait gives up after at most two milliseconds, and must then have consumed nothing. */
    NTSTATUS status = KeWaitForMultipleObjects(4, objects, WaitAll, Executive, KernelMode, FALSE,
                                               Random(&seed, 2) ? &timeout : NULL, blocks);
    if (status == STATUS_TIMEOUT) {
      InterlockedIncrement(&g_TimedOut);
      continue;
    }
    if (status != STATUS_SUCCESS) InterlockedIncrement(&g_Odd);
    Hold();
    InterlockedIncrement(&g_Used[0]);
    InterlockedIncrement(&g_Used[1]);
    InterlockedIncrement(&g_Used[3]);
    InterlockedIncrement(&g_Rounds);
    LetGo();
  }
  InterlockedDecrement(&g_TakersLeft);
}

static VOID Run(void) {
  PVOID takers[TAKERS], thieves[THIEVES];
  KeInitializeEvent(&g_Event, SynchronizationEvent, FALSE);
  KeInitializeSemaphore(&g_Semaphore, 0, 1000);
  KeInitializeMutex(&g_Mutex, 0);
  KeInitializeTimerEx(&g_Timer, SynchronizationTimer);
  KeInitializeDpc(&g_Expiry, Expires, NULL);
  KeSetImportanceDpc(&g_Expiry, HighImportance);
  g_TakersLeft = TAKERS;
  for (ULONG i = 0; i < TAKERS; i++) takers[i] = Start(Taker, (PVOID)(ULONG_PTR)i);
  for (ULONG i = 0; i < THIEVES; i++) thieves[i] = Start(Thief, (PVOID)(ULONG_PTR)i);
  UntilTime(TAKERS + THIEVES);
  for (ULONG i = 0; i < THIEVES; i++) Join(thieves[i]);
  /* Nobody steals any more: each round of signals must let a taker through, or it has been overlooked. */
  for (LONG round = 0; g_TakersLeft > 0 && round < 2000; round++) {
    Signal(0);
    Signal(1);
    if (KeReadStateTimer(&g_Timer) == 0) Signal(3);
    Sleep(1);
  }
  MUST_EQ("every WaitAll ends once all is signalled", g_TakersLeft, 0);
  if (g_TakersLeft == 0) for (ULONG i = 0; i < TAKERS; i++) Join(takers[i]);
  KeCancelTimer(&g_Timer);
  KeFlushQueuedDpcs();
  COUNT("rounds", g_Rounds);
  COUNT("timed-out", g_TimedOut);
  COUNT("stolen", g_Used[0] + g_Used[1] + g_Used[2] + g_Used[3] - 4 * g_Rounds);
  MUST_EQ("each set of the event is consumed once, or left", g_Used[0] + KeReadStateEvent(&g_Event), g_Made[0]);
  MUST_EQ("each unit of the semaphore is consumed once, or left", g_Used[1] + KeReadStateSemaphore(&g_Semaphore), g_Made[1]);
  MUST_EQ("the mutex has one owner at a time", g_Shared, 0);
  MUST_EQ("the mutex is free in the end", KeReadStateMutex(&g_Mutex), 1);
  MUST_NOT_EXCEED("no expiry of the timer is consumed twice", g_Used[3], g_Made[3]);
  MUST_EQ("no wait ends with another status", g_Odd, 0);
}
DRIVER_ENTRY(Run)
`;

export const WAIT_ALL: Torture = {
  name: 'waitall',
  what: 'a WaitAll over an event, a semaphore, a mutex and a timer that misses a signal, or consumes in part',
  source: SOURCE,
};
