/** Waits: any and all, timeouts of every kind, many objects, thread objects. */
import { describeChecks } from '../support/checks.js';

const SOURCE = `#include "check.h"
static KEVENT g_Sync[8], g_Note;
static KMUTEX g_Mutex;
static KSEMAPHORE g_Semaphore;
static PVOID g_Objects[64];
static KWAIT_BLOCK g_Blocks[64];
static KEVENT g_Many[64];
static NTSTATUS g_Status;

static NTSTATUS Multiple(ULONG Count, WAIT_TYPE Type, LONG Milliseconds) {
  LARGE_INTEGER timeout;
  timeout.QuadPart = MILLISECONDS(Milliseconds);
  return KeWaitForMultipleObjects(Count, g_Objects, Type, Executive, KernelMode, FALSE, &timeout,
                                  Count > THREAD_WAIT_OBJECTS ? g_Blocks : NULL);
}

static VOID Prepare(void) {
  for (int i = 0; i < 8; i++) {
    KeInitializeEvent(&g_Sync[i], SynchronizationEvent, FALSE);
    g_Objects[i] = &g_Sync[i];
  }
}

static VOID Any(void) {
  Prepare();
  CHECK_EQ("any: none signalled times out", Multiple(3, WaitAny, 0), STATUS_TIMEOUT);
  KeSetEvent(&g_Sync[1], 0, FALSE);
  KeSetEvent(&g_Sync[2], 0, FALSE);
  CHECK_EQ("any: returns the lowest signalled index", Multiple(3, WaitAny, 0), STATUS_WAIT_1);
  CHECK_EQ("any: consumes that object", KeReadStateEvent(&g_Sync[1]), 0);
  CHECK_EQ("any: and no other", KeReadStateEvent(&g_Sync[2]), 1);
  CHECK_EQ("any: the other is next", Multiple(3, WaitAny, 0), STATUS_WAIT_2);
  CHECK_EQ("any: nothing is left on the lists", IsListEmpty(&g_Sync[0].Header.WaitListHead), TRUE);
  g_Objects[2] = &g_Sync[0];
  KeSetEvent(&g_Sync[0], 0, FALSE);
  CHECK_EQ("any: the same object twice is allowed", Multiple(3, WaitAny, 0), STATUS_WAIT_0);
  KeInitializeMutex(&g_Mutex, 0);
  g_Objects[1] = &g_Mutex;
  CHECK_EQ("any: a mutex among others", Multiple(2, WaitAny, 0), STATUS_WAIT_1);
  CHECK_EQ("any: is owned then", KeReadStateMutex(&g_Mutex), 0);
  KeReleaseMutex(&g_Mutex, FALSE);
}

static VOID WaiterAny(PVOID Context) {
  UNREFERENCED_PARAMETER(Context);
  g_Status = KeWaitForMultipleObjects(3, g_Objects, WaitAny, Executive, KernelMode, FALSE, NULL, NULL);
}

static VOID AnyBlocking(void) {
  PVOID thread;
  Prepare();
  g_Objects[2] = &g_Sync[1];
  thread = Start(WaiterAny, NULL);
  UntilWaiters(&g_Sync[1], 2);
  CHECK_EQ("any, blocked: a set releases it", KeSetEvent(&g_Sync[1], 0, FALSE), 0);
  Join(thread);
  CHECK_EQ("any, blocked: index of the first of two same objects", g_Status, STATUS_WAIT_1);
  CHECK_EQ("any, blocked: the signal is consumed once", KeReadStateEvent(&g_Sync[1]), 0);
  CHECK("any, blocked: all blocks are off the lists",
        IsListEmpty(&g_Sync[0].Header.WaitListHead) && IsListEmpty(&g_Sync[1].Header.WaitListHead));
}

static VOID All(void) {
  Prepare();
  KeInitializeSemaphore(&g_Semaphore, 1, 2);
  g_Objects[2] = &g_Semaphore;
  KeSetEvent(&g_Sync[0], 0, FALSE);
  CHECK_EQ("all: not all signalled times out", Multiple(3, WaitAll, 0), STATUS_TIMEOUT);
  CHECK_EQ("all: has consumed no event", KeReadStateEvent(&g_Sync[0]), 1);
  CHECK_EQ("all: has consumed no count", KeReadStateSemaphore(&g_Semaphore), 1);
  CHECK_EQ("all: blocked, times out", Multiple(3, WaitAll, 3), STATUS_TIMEOUT);
  CHECK_EQ("all: blocked, has consumed no event", KeReadStateEvent(&g_Sync[0]), 1);
  CHECK_EQ("all: blocked, has consumed no count", KeReadStateSemaphore(&g_Semaphore), 1);
  CHECK("all: nothing is left on the lists", IsListEmpty(&g_Sync[1].Header.WaitListHead));
  KeSetEvent(&g_Sync[1], 0, FALSE);
  CHECK_EQ("all: all signalled", Multiple(3, WaitAll, 0), STATUS_SUCCESS);
  CHECK_EQ("all: has consumed both events", KeReadStateEvent(&g_Sync[0]) + KeReadStateEvent(&g_Sync[1]), 0);
  CHECK_EQ("all: has consumed the count", KeReadStateSemaphore(&g_Semaphore), 0);
}

static VOID WaiterAll(PVOID Context) {
  UNREFERENCED_PARAMETER(Context);
  g_Status = KeWaitForMultipleObjects(3, g_Objects, WaitAll, Executive, KernelMode, FALSE, NULL, NULL);
}

static VOID AllBlocking(void) {
  PVOID thread;
  Prepare();
  thread = Start(WaiterAll, NULL);
  UntilWaiters(&g_Sync[2], 1);
  KeSetEvent(&g_Sync[2], 0, FALSE);
  KeSetEvent(&g_Sync[0], 0, FALSE);
  CHECK_EQ("all, blocked: signals stay until all are there", KeReadStateEvent(&g_Sync[2]) + KeReadStateEvent(&g_Sync[0]), 2);
  CHECK_EQ("all, blocked: another thread may take one meanwhile", WaitFor(&g_Sync[2], 0), STATUS_SUCCESS);
  KeSetEvent(&g_Sync[1], 0, FALSE);
  CHECK_EQ("all, blocked: still waits", WaitFor(thread, 3), STATUS_TIMEOUT);
  KeSetEvent(&g_Sync[2], 0, FALSE);
  Join(thread);
  CHECK_EQ("all, blocked: returns 0", g_Status, STATUS_SUCCESS);
  CHECK_EQ("all, blocked: has consumed all three",
           KeReadStateEvent(&g_Sync[0]) + KeReadStateEvent(&g_Sync[1]) + KeReadStateEvent(&g_Sync[2]), 0);
}

static VOID Many(void) {
  for (int i = 0; i < 64; i++) {
    KeInitializeEvent(&g_Many[i], SynchronizationEvent, FALSE);
    g_Objects[i] = &g_Many[i];
  }
  KeSetEvent(&g_Many[63], 0, FALSE);
  CHECK_EQ("64 objects: any", Multiple(64, WaitAny, 0), STATUS_WAIT_0 + 63);
  CHECK_EQ("64 objects: any times out", Multiple(64, WaitAny, 2), STATUS_TIMEOUT);
  for (int i = 0; i < 64; i++) KeSetEvent(&g_Many[i], 0, FALSE);
  CHECK_EQ("64 objects: all", Multiple(64, WaitAll, 0), STATUS_SUCCESS);
  CHECK_EQ("64 objects: all consumed", Multiple(64, WaitAny, 0), STATUS_TIMEOUT);
  Prepare();
  KeSetEvent(&g_Sync[3], 0, FALSE);
  CHECK_EQ("4 objects: with an array", Multiple(4, WaitAny, 0), STATUS_WAIT_3);
}

static VOID Timeouts(void) {
  LARGE_INTEGER timeout, before, after, past;
  KeInitializeEvent(&g_Note, NotificationEvent, FALSE);
  before.QuadPart = KeQueryInterruptTime();
  CHECK_EQ("timeout: relative", WaitFor(&g_Note, 20), STATUS_TIMEOUT);
  after.QuadPart = KeQueryInterruptTime();
  CHECK("timeout: relative, never early", after.QuadPart - before.QuadPart >= 200000);
  CHECK("timeout: relative, not much too late", after.QuadPart - before.QuadPart < 200000 + 20000000);
  KeQuerySystemTime(&timeout);
  timeout.QuadPart += 200000;
  CHECK_EQ("timeout: absolute", KeWaitForSingleObject(&g_Note, Executive, KernelMode, FALSE, &timeout), STATUS_TIMEOUT);
  KeQuerySystemTime(&after);
  CHECK("timeout: absolute, never early", after.QuadPart >= timeout.QuadPart);
  past.QuadPart = timeout.QuadPart - 100000000;
  before.QuadPart = KeQueryInterruptTime();
  CHECK_EQ("timeout: absolute, in the past", KeWaitForSingleObject(&g_Note, Executive, KernelMode, FALSE, &past), STATUS_TIMEOUT);
  KeSetEvent(&g_Note, 0, FALSE);
  CHECK_EQ("timeout: in the past, signalled", KeWaitForSingleObject(&g_Note, Executive, KernelMode, FALSE, &past), STATUS_SUCCESS);
  CHECK_EQ("timeout: signalled at once", WaitFor(&g_Note, 1000000), STATUS_SUCCESS);
}

static VOID SetLater(PVOID Context) {
  Sleep(10);
  KeSetEvent(Context, 0, FALSE);
}

static VOID SignalBeforeTimeout(void) {
  PVOID thread;
  KeInitializeEvent(&g_Note, NotificationEvent, FALSE);
  thread = Start(SetLater, &g_Note);
  CHECK_EQ("timeout: a signal comes first", WaitFor(&g_Note, 60000), STATUS_SUCCESS);
  Join(thread);
  for (int i = 0; i < 50; i++) {
    NTSTATUS status = WaitFor(&g_Note, i % 3);
    if (status != STATUS_SUCCESS) CHECK_EQ("timeout: is gone with the wait", status, STATUS_SUCCESS);
  }
  CHECK_EQ("timeout: is gone with the wait", WaitFor(&g_Note, 1), STATUS_SUCCESS);
}

static VOID Ends(PVOID Context) {
  Sleep((LONG)(LONG_PTR)Context);
}

static VOID EndsWhenTold(PVOID Context) {
  UNREFERENCED_PARAMETER(Context);
  Wait(&g_Sync[7]);
}

static VOID ThreadObjects(void) {
  KeInitializeEvent(&g_Sync[7], NotificationEvent, FALSE);
  PVOID slow = Start(EndsWhenTold, NULL), quick = Start(Ends, (PVOID)1);
  g_Objects[0] = slow;
  g_Objects[1] = quick;
  CHECK_EQ("threads: any, the first to end", Multiple(2, WaitAny, 60000), STATUS_WAIT_1);
  KeSetEvent(&g_Sync[7], 0, FALSE);
  CHECK_EQ("threads: all", Multiple(2, WaitAll, 60000), STATUS_SUCCESS);
  CHECK_EQ("threads: an ended thread stays signalled", WaitFor(quick, 0), STATUS_SUCCESS);
  CHECK_EQ("threads: for ever", WaitFor(quick, 0), STATUS_SUCCESS);
  ObDereferenceObject(slow);
  ObDereferenceObject(quick);
}

static VOID Run(void) {
  Any();
  AnyBlocking();
  All();
  AllBlocking();
  Many();
  Timeouts();
  SignalBeforeTimeout();
  ThreadObjects();
}
DRIVER_ENTRY(Run)
`;

describeChecks('waits', SOURCE, [{ cpus: 1, time: 'virtual' }, { cpus: 2, build: 'checked' }, { cpus: 4 }]);
