/** What must happen at once, or not at all: waits for all, hand-offs, wake-ups that race with timeouts. */
import { describeChecks } from '../support/checks.js';

/** Thieves take single objects while a thread waits for all of them: it must never get a part. */
const WAIT_ALL = `#include "check.h"
#define ROUNDS 500
static KEVENT g_Objects[3];
static volatile LONG g_Stop, g_Stolen, g_Taken, g_Shared, g_Held[3];
static PVOID g_Pointers[3] = {&g_Objects[0], &g_Objects[1], &g_Objects[2]};

/* Whoever has waited for an object has it alone until setting it again. */
static VOID Hold(LONG_PTR Which) {
  if (InterlockedIncrement(&g_Held[Which]) != 1) g_Shared = 1;
}
static VOID LetGo(LONG_PTR Which) {
  InterlockedDecrement(&g_Held[Which]);
  if (KeSetEvent(&g_Objects[Which], 0, FALSE) != 0) g_Shared = 1;
}

static VOID Thief(PVOID Context) {
  LONG_PTR which = (LONG_PTR)Context;
  LARGE_INTEGER pause;
  pause.QuadPart = -300;
  while (!g_Stop) {
    if (WaitFor(&g_Objects[which], 1) == STATUS_SUCCESS) {
      Hold(which);
      InterlockedIncrement(&g_Stolen);
      LetGo(which);
    }
    /* Three thieves that never pause would leave no moment in which all is there. */
    KeDelayExecutionThread(KernelMode, FALSE, &pause);
  }
}

static VOID Taker(PVOID Context) {
  UNREFERENCED_PARAMETER(Context);
  for (int i = 0; i < ROUNDS; i++) {
    KeWaitForMultipleObjects(3, g_Pointers, WaitAll, Executive, KernelMode, FALSE, NULL, NULL);
    InterlockedIncrement(&g_Taken);
    for (int each = 0; each < 3; each++) Hold(each);
    for (int each = 0; each < 3; each++) LetGo((i + each) % 3);
  }
}

static VOID Run(void) {
  PVOID takers[2], thieves[3];
  for (int i = 0; i < 3; i++) KeInitializeEvent(&g_Objects[i], SynchronizationEvent, TRUE);
  for (LONG_PTR i = 0; i < 3; i++) thieves[i] = Start(Thief, (PVOID)i);
  for (int i = 0; i < 2; i++) takers[i] = Start(Taker, NULL);
  for (int i = 0; i < 2; i++) Join(takers[i]);
  g_Stop = 1;
  for (int i = 0; i < 3; i++) Join(thieves[i]);
  CHECK_EQ("all: every round was made", g_Taken, 2 * ROUNDS);
  CHECK_EQ("all: every object had one holder at a time", g_Shared, 0);
  CHECK("all: thieves took part", g_Stolen > 0);
  CHECK_EQ("all: nothing was consumed in part",
           KeReadStateEvent(&g_Objects[0]) + KeReadStateEvent(&g_Objects[1]) + KeReadStateEvent(&g_Objects[2]), 3);
}
DRIVER_ENTRY(Run)
`;

describeChecks('WaitAll against thieves', WAIT_ALL, [{ cpus: 2 }, { cpus: 4 }]);

/** A token goes round; a lost wake-up stops it, a doubled one shows in the count. */
const RING = `#include "check.h"
#define THREADS 6
#define ROUNDS 1500
static KEVENT g_Turn[THREADS];
static volatile LONG g_Passes, g_Holders, g_Broken;

static VOID Passes(PVOID Context) {
  LONG_PTR me = (LONG_PTR)Context;
  for (int i = 0; i < ROUNDS; i++) {
    Wait(&g_Turn[me]);
    if (InterlockedIncrement(&g_Holders) != 1) g_Broken = 1;
    g_Passes++;
    InterlockedDecrement(&g_Holders);
    KeSetEvent(&g_Turn[(me + 1) % THREADS], me & 1, FALSE);
  }
}

static VOID Run(void) {
  PVOID threads[THREADS];
  for (int i = 0; i < THREADS; i++) KeInitializeEvent(&g_Turn[i], SynchronizationEvent, FALSE);
  for (LONG_PTR i = 0; i < THREADS; i++) threads[i] = Start(Passes, (PVOID)i);
  KeSetEvent(&g_Turn[0], 0, FALSE);
  for (int i = 0; i < THREADS; i++) Join(threads[i]);
  CHECK_EQ("ring: no wake-up is lost", g_Passes, THREADS * ROUNDS);
  CHECK_EQ("ring: the token is one", g_Broken, 0);
}
DRIVER_ENTRY(Run)
`;

describeChecks('hand-offs', RING, [{ cpus: 1 }, { cpus: 2 }, { cpus: 8 }, { cpus: 2, time: 'virtual' }]);

/** Sets race with timeouts: each set is consumed by one wait, or stays. */
const TIMEOUTS = `#include "check.h"
#define ROUNDS 1200
static KSEMAPHORE g_Semaphore;
static volatile LONG g_Got, g_TimedOut, g_Done;

static VOID Impatient(PVOID Context) {
  LARGE_INTEGER timeout;
  UNREFERENCED_PARAMETER(Context);
  while (!g_Done) {
    timeout.QuadPart = -2000;
    NTSTATUS status = KeWaitForSingleObject(&g_Semaphore, Executive, KernelMode, FALSE, &timeout);
    if (status == STATUS_SUCCESS) InterlockedIncrement(&g_Got);
    else if (status == STATUS_TIMEOUT) InterlockedIncrement(&g_TimedOut);
    else DbgPrint("FAIL timeouts: a wait returned 0x%08x\\n", status);
  }
}

static VOID Run(void) {
  PVOID threads[4];
  LARGE_INTEGER pause;
  KeInitializeSemaphore(&g_Semaphore, 0, ROUNDS);
  for (int i = 0; i < 4; i++) threads[i] = Start(Impatient, NULL);
  for (int i = 0; i < ROUNDS; i++) {
    KeReleaseSemaphore(&g_Semaphore, 0, 1, FALSE);
    if (i % 8 == 0) {
      pause.QuadPart = -1900;
      KeDelayExecutionThread(KernelMode, FALSE, &pause);
    }
  }
  Sleep(5);
  g_Done = 1;
  for (int i = 0; i < 4; i++) Join(threads[i]);
  CHECK_EQ("timeouts: every release is consumed once, or left", g_Got + KeReadStateSemaphore(&g_Semaphore), ROUNDS);
  CHECK("timeouts: waits have timed out as well", g_TimedOut > 0);
}
DRIVER_ENTRY(Run)
`;

describeChecks('signals against timeouts', TIMEOUTS, [{ cpus: 2 }, { cpus: 4 }]);

/** Threads block, are set and pulsed and end, all at once; the machine must come to rest. */
const MIXED = `#include "check.h"
#define THREADS 12
static KEVENT g_Note;
static KMUTEX g_Mutex;
static volatile LONG g_Inside, g_Broken, g_Abandoned, g_Seed = 1;

static LONG Random(LONG Below) {
  return (LONG)(((ULONG)InterlockedExchangeAdd(&g_Seed, 0x3779b97) * 2654435761u >> 8) % (ULONG)Below);
}

static VOID Worker(PVOID Context) {
  UNREFERENCED_PARAMETER(Context);
  for (int i = 0; i < 150; i++) {
    switch (Random(4)) {
    case 0:
      KeSetEvent(&g_Note, Random(3), FALSE);
      break;
    case 1:
      KePulseEvent(&g_Note, 0, FALSE);
      KeResetEvent(&g_Note);
      break;
    case 2:
      WaitFor(&g_Note, Random(2));
      break;
    default:
      if (Wait(&g_Mutex) == STATUS_ABANDONED) InterlockedIncrement(&g_Abandoned);
      if (InterlockedIncrement(&g_Inside) != 1) g_Broken = 1;
      if (Random(8) == 0) KeSetPriorityThread(KeGetCurrentThread(), 1 + Random(15));
      InterlockedDecrement(&g_Inside);
      if (i > 100 && Random(10) == 0) return; /* abandons the mutex */
      KeReleaseMutex(&g_Mutex, FALSE);
    }
  }
}

static VOID Run(void) {
  PVOID threads[THREADS];
  KeInitializeEvent(&g_Note, NotificationEvent, FALSE);
  KeInitializeMutex(&g_Mutex, 0);
  for (int i = 0; i < THREADS; i++) threads[i] = Start(Worker, NULL);
  for (int i = 0; i < THREADS; i++) Join(threads[i]);
  CHECK_EQ("mixed: the mutex excludes", g_Broken, 0);
  CHECK_EQ("mixed: the mutex is free in the end", KeReadStateMutex(&g_Mutex), 1);
}
DRIVER_ENTRY(Run)
`;

describeChecks('everything at once', MIXED, [{ cpus: 2 }, { cpus: 6 }, { cpus: 3, time: 'virtual' }]);
