/** APCs and alerts: which come where, what they interrupt, none lost or doubled under contention. */
import { describe, expect, test } from 'vitest';
import { describeChecks, outcome } from '../support/checks.js';
import { runDriver } from '../support/driver.js';

/** What drivers declare for themselves, since the WDK's headers do not. */
const DECLARATIONS = `#include "check.h"
typedef enum { OriginalApcEnvironment, AttachedApcEnvironment, CurrentApcEnvironment } KAPC_ENVIRONMENT;
NTKERNELAPI VOID KeInitializeApc(PRKAPC, PRKTHREAD, KAPC_ENVIRONMENT, PKKERNEL_ROUTINE, PKRUNDOWN_ROUTINE,
                                 PKNORMAL_ROUTINE, KPROCESSOR_MODE, PVOID);
NTKERNELAPI BOOLEAN KeInsertQueueApc(PRKAPC, PVOID, PVOID, KPRIORITY);
NTKERNELAPI BOOLEAN KeRemoveQueueApc(PRKAPC);
NTKERNELAPI BOOLEAN KeAlertThread(PKTHREAD, KPROCESSOR_MODE);
NTKERNELAPI BOOLEAN KeTestAlertThread(KPROCESSOR_MODE);
`;

const OWN_THREAD = `${DECLARATIONS}
static LONG g_Special, g_Kernel, g_Normal, g_Order[8], g_Ran, g_Irql = -1, g_NormalIrql = -1, g_Nested;
static KAPC g_Inner;

static VOID Special(PKAPC Apc, PKNORMAL_ROUTINE *Routine, PVOID *Context, PVOID *First, PVOID *Second) {
  (void)Apc; (void)Routine; (void)Context; (void)Second;
  g_Special++;
  g_Irql = KeGetCurrentIrql();
  g_Order[g_Ran++ & 7] = (LONG)(ULONG_PTR)*First;
}
static VOID Before(PKAPC Apc, PKNORMAL_ROUTINE *Routine, PVOID *Context, PVOID *First, PVOID *Second) {
  (void)Apc; (void)Routine; (void)Context;
  g_Kernel++;
  *Second = (PVOID)((ULONG_PTR)*First + 100);
}
static VOID Normal(PVOID Context, PVOID First, PVOID Second) {
  g_Normal++;
  g_NormalIrql = KeGetCurrentIrql();
  g_Order[g_Ran++ & 7] = (LONG)(ULONG_PTR)First;
  CHECK_EQ("normal routine: its context", (ULONG_PTR)Context, 0xc0de);
  CHECK_EQ("kernel routine changes an argument", (ULONG_PTR)Second, (ULONG_PTR)First + 100);
}
static VOID Cancels(PKAPC Apc, PKNORMAL_ROUTINE *Routine, PVOID *Context, PVOID *First, PVOID *Second) {
  (void)Apc; (void)Context; (void)First; (void)Second;
  g_Kernel++;
  *Routine = NULL;
}
static VOID Nests(PVOID Context, PVOID First, PVOID Second) {
  (void)Context; (void)First; (void)Second;
  LONG before = g_Normal;
  KeInsertQueueApc(&g_Inner, (PVOID)9, NULL, 0);
  g_Nested = g_Normal - before;
}

static VOID RunChecks(void) {
  KAPC special, normal, second;
  KMUTEX mutex;
  KIRQL irql;
  PKTHREAD self = KeGetCurrentThread();
  KeInitializeMutex(&mutex, 0);
  KeInitializeApc(&special, self, OriginalApcEnvironment, Special, NULL, NULL, KernelMode, NULL);
  KeInitializeApc(&normal, self, OriginalApcEnvironment, Before, NULL, Normal, KernelMode, (PVOID)0xc0de);
  KeInitializeApc(&second, self, OriginalApcEnvironment, Before, NULL, Normal, KernelMode, (PVOID)0xc0de);
  KeInitializeApc(&g_Inner, self, OriginalApcEnvironment, Before, NULL, Normal, KernelMode, (PVOID)0xc0de);

  CHECK_EQ("insert to oneself: TRUE", KeInsertQueueApc(&special, (PVOID)1, NULL, 0), TRUE);
  CHECK_EQ("special: ran at once", g_Special, 1);
  CHECK_EQ("special: at APC_LEVEL", g_Irql, APC_LEVEL);
  KeInsertQueueApc(&normal, (PVOID)2, NULL, 0);
  CHECK_EQ("normal: ran at once", g_Normal, 1);
  CHECK_EQ("normal: at PASSIVE_LEVEL", g_NormalIrql, PASSIVE_LEVEL);

  KeRaiseIrql(APC_LEVEL, &irql);
  KeInsertQueueApc(&normal, (PVOID)3, NULL, 0);
  CHECK_EQ("a second insert: FALSE", KeInsertQueueApc(&normal, (PVOID)4, NULL, 0), FALSE);
  KeInsertQueueApc(&second, (PVOID)5, NULL, 0);
  KeInsertQueueApc(&special, (PVOID)6, NULL, 0);
  CHECK_EQ("at APC_LEVEL: all wait", g_Ran, 2);
  KeLowerIrql(irql);
  CHECK_EQ("lowering lets them in", g_Ran, 5);
  CHECK_EQ("special goes first", g_Order[2], 6);
  CHECK_EQ("normal ones in order", g_Order[3] * 10 + g_Order[4], 35);

  KeEnterCriticalRegion();
  KeInsertQueueApc(&normal, (PVOID)7, NULL, 0);
  KeInsertQueueApc(&special, (PVOID)8, NULL, 0);
  CHECK_EQ("critical region: special runs", g_Special, 3);
  CHECK_EQ("critical region: normal waits", g_Normal, 3);
  KeLeaveCriticalRegion();
  CHECK_EQ("leaving it lets normal in", g_Normal, 4);

  KeEnterGuardedRegion();
  KeInsertQueueApc(&normal, NULL, NULL, 0);
  KeInsertQueueApc(&special, NULL, NULL, 0);
  CHECK_EQ("guarded region: all wait", g_Ran, 7);
  CHECK_EQ("remove: TRUE when queued", KeRemoveQueueApc(&normal), TRUE);
  CHECK_EQ("remove: FALSE when not", KeRemoveQueueApc(&normal), FALSE);
  KeLeaveGuardedRegion();
  CHECK_EQ("leaving it lets the rest in", g_Ran, 8);

  Wait(&mutex);
  Wait(&mutex);
  KeInsertQueueApc(&normal, NULL, NULL, 0);
  KeReleaseMutex(&mutex, FALSE);
  CHECK_EQ("an owned KMUTEX holds normal ones off", g_Normal, 4);
  KeReleaseMutex(&mutex, FALSE);
  CHECK_EQ("its release lets them in", g_Normal, 5);

  KeInitializeApc(&second, self, OriginalApcEnvironment, Cancels, NULL, Normal, KernelMode, NULL);
  g_Kernel = 0;
  KeInsertQueueApc(&second, NULL, NULL, 0);
  CHECK_EQ("the kernel routine has run", g_Kernel, 1);
  CHECK_EQ("and can call the normal one off", g_Normal, 5);

  KeInitializeApc(&second, self, OriginalApcEnvironment, Before, NULL, Nests, KernelMode, NULL);
  KeInsertQueueApc(&second, NULL, NULL, 0);
  CHECK_EQ("in a normal APC another waits", g_Nested, 0);
  CHECK_EQ("and runs after it", g_Normal, 6);
  CHECK_EQ("IRQL is as before", KeGetCurrentIrql(), PASSIVE_LEVEL);
  CHECK_EQ("APCs are on", KeAreApcsDisabled(), FALSE);
}
DRIVER_ENTRY(RunChecks)
`;

const OTHER_THREAD = `${DECLARATIONS}
static KEVENT g_Never, g_Done, g_Also;
static LONG g_Ran, g_Rundown, g_Kernel;
static NTSTATUS g_Status;
static PKTHREAD g_Thread;

static VOID Ran(PKAPC Apc, PKNORMAL_ROUTINE *Routine, PVOID *Context, PVOID *First, PVOID *Second) {
  (void)Apc; (void)Routine; (void)Context; (void)First; (void)Second;
  if (KeGetCurrentThread() == g_Thread) g_Kernel++;
}
static VOID WaitsToo(PVOID Context, PVOID First, PVOID Second) {
  (void)Context; (void)First; (void)Second;
  Sleep(1);
  Wait(&g_Also);
  g_Ran++;
}
static VOID Rundown(PKAPC Apc) { (void)Apc; g_Rundown++; }

struct WaitFor { KPROCESSOR_MODE Mode; BOOLEAN Alertable; LONG Region; };
static VOID Waits(PVOID Context) {
  struct WaitFor *how = Context;
  PVOID objects[2] = { &g_Done, &g_Never };
  if (how->Region) KeEnterCriticalRegion();
  g_Status = KeWaitForMultipleObjects(2, objects, WaitAny, Executive, how->Mode, how->Alertable, NULL, NULL);
  if (how->Region) KeLeaveCriticalRegion();
}
static PVOID Begin(struct WaitFor *How) {
  g_Status = -1;
  g_Ran = g_Kernel = 0;
  KeClearEvent(&g_Done);
  PVOID thread = Start(Waits, How);
  g_Thread = thread;
  UntilWaiters(&g_Never, 1);
  return thread;
}

static VOID RunChecks(void) {
  KAPC apc;
  struct WaitFor plain = { KernelMode, FALSE, 0 }, region = { KernelMode, FALSE, 1 };
  struct WaitFor kernel = { KernelMode, TRUE, 0 }, user = { UserMode, TRUE, 0 };
  KeInitializeEvent(&g_Never, NotificationEvent, FALSE);
  KeInitializeEvent(&g_Also, NotificationEvent, FALSE);
  KeInitializeEvent(&g_Done, NotificationEvent, FALSE);

  PVOID thread = Begin(&plain);
  KeInitializeApc(&apc, thread, OriginalApcEnvironment, Ran, NULL, WaitsToo, KernelMode, NULL);
  KeInsertQueueApc(&apc, NULL, NULL, 0);
  UntilWaiters(&g_Also, 1);
  CHECK_EQ("a kernel APC comes in the midst of a wait, in its thread", g_Kernel, 1);
  CHECK_EQ("whose blocks are off meanwhile", IsListEmpty(&g_Never.Header.WaitListHead), TRUE);
  KeSetEvent(&g_Also, 0, FALSE);
  UntilWaiters(&g_Never, 1);
  CHECK_EQ("an APC may wait itself", g_Ran, 1);
  KeSetEvent(&g_Done, 0, FALSE);
  Join(thread);
  CHECK_EQ("the wait goes on and ends as it should", g_Status, STATUS_SUCCESS);

  thread = Begin(&region);
  KeInitializeApc(&apc, thread, OriginalApcEnvironment, Ran, NULL, WaitsToo, KernelMode, NULL);
  KeInsertQueueApc(&apc, NULL, NULL, 0);
  CHECK_EQ("a waiter in a critical region is left alone", g_Kernel, 0);
  KeSetEvent(&g_Done, 0, FALSE);
  Join(thread);
  CHECK_EQ("until it leaves the region", g_Ran, 1);

  thread = Begin(&plain);
  CHECK_EQ("alert: FALSE when there was none", KeAlertThread(thread, KernelMode), FALSE);
  CHECK_EQ("alert: TRUE when there was", KeAlertThread(thread, KernelMode), TRUE);
  CHECK_EQ("a wait that is not alertable goes on", g_Status, -1);
  KeSetEvent(&g_Done, 0, FALSE);
  Join(thread);

  thread = Begin(&kernel);
  KeAlertThread(thread, UserMode);
  CHECK_EQ("a user alert leaves a kernel wait alone", g_Status, -1);
  KeAlertThread(thread, KernelMode);
  Join(thread);
  CHECK_EQ("a kernel alert ends it", g_Status, STATUS_ALERTED);

  thread = Begin(&user);
  KeAlertThread(thread, UserMode);
  Join(thread);
  CHECK_EQ("a user alert ends a user wait", g_Status, STATUS_ALERTED);

  thread = Begin(&user);
  KeInitializeApc(&apc, thread, OriginalApcEnvironment, Ran, Rundown, WaitsToo, UserMode, NULL);
  KeInsertQueueApc(&apc, NULL, NULL, 0);
  Join(thread);
  CHECK_EQ("a user APC ends an alertable user wait", g_Status, STATUS_USER_APC);
  CHECK_EQ("its thread never goes to user mode: it does not run", g_Ran, 0);
  CHECK_EQ("but is run down", g_Rundown, 1);
  CHECK_EQ("an ended thread takes no APC", KeInsertQueueApc(&apc, NULL, NULL, 0), FALSE);

  LARGE_INTEGER soon;
  soon.QuadPart = MILLISECONDS(1);
  KeAlertThread(KeGetCurrentThread(), KernelMode);
  CHECK_EQ("a delay that is not alertable ignores it", KeDelayExecutionThread(KernelMode, FALSE, &soon), STATUS_SUCCESS);
  CHECK_EQ("an alertable one does not begin", KeDelayExecutionThread(KernelMode, TRUE, &soon), STATUS_ALERTED);
  CHECK_EQ("and has taken the alert", KeTestAlertThread(KernelMode), FALSE);
  KeAlertThread(KeGetCurrentThread(), KernelMode);
  KeSetEvent(&g_Done, 0, FALSE);
  CHECK_EQ("a signalled object goes before the alert",
           KeWaitForSingleObject(&g_Done, Executive, KernelMode, TRUE, NULL), STATUS_SUCCESS);
  CHECK_EQ("test and clear: TRUE", KeTestAlertThread(KernelMode), TRUE);
  CHECK_EQ("then FALSE", KeTestAlertThread(KernelMode), FALSE);
  CHECK_EQ("an alertable delay that nobody disturbs", KeDelayExecutionThread(KernelMode, TRUE, &soon), STATUS_SUCCESS);
}
DRIVER_ENTRY(RunChecks)
`;

const MATRIX = [1, 2, 8].map((cpus) => ({ cpus }));
describeChecks('APCs to one\u2019s own thread', OWN_THREAD, MATRIX);
describeChecks('APCs and alerts to another thread', OTHER_THREAD, [...MATRIX, { cpus: 2, time: 'virtual' }]);

/**
 * Sixteen threads send each other APCs of both kinds, of which some are taken back, while they wait, take mutexes
 * and go through regions. Each insertion runs once or is taken back once; WaitAll still takes both or none.
 */
const CROWD = `${DECLARATIONS}
#define THREADS 16
#define ROUNDS 400
static PVOID g_Threads[THREADS];
static KEVENT g_Go;
static KSEMAPHORE g_One, g_Two;
static KMUTEX g_Mutex;
static LONG g_Inserted, g_Removed, g_KernelRan, g_NormalRan, g_NormalSent, g_NormalRemoved, g_Wrong, g_Taken, g_Inside;
static KAPC g_Apcs[THREADS][THREADS];
static LONG g_Busy[THREADS];

static LONG Me(void) {
  for (LONG i = 0; i < THREADS; i++) if (g_Threads[i] == (PVOID)KeGetCurrentThread()) return i;
  return -1;
}
static VOID Kernel(PKAPC Apc, PKNORMAL_ROUTINE *Routine, PVOID *Context, PVOID *First, PVOID *Second) {
  (void)Apc; (void)Routine; (void)Context; (void)Second;
  if (*First != (PVOID)KeGetCurrentThread() || KeGetCurrentIrql() != APC_LEVEL) InterlockedIncrement(&g_Wrong);
  InterlockedIncrement(&g_KernelRan);
}
static VOID Normal(PVOID Context, PVOID First, PVOID Second) {
  (void)Context; (void)First; (void)Second;
  LONG me = Me();
  if (InterlockedExchange(&g_Busy[me], 1) != 0) InterlockedIncrement(&g_Wrong);
  InterlockedIncrement(&g_NormalRan);
  InterlockedExchange(&g_Busy[me], 0);
}
static VOID Works(PVOID Context) {
  LONG me = (LONG)(ULONG_PTR)Context;
  PVOID both[2] = { &g_One, &g_Two };
  Wait(&g_Go);
  for (LONG round = 0; round < ROUNDS; round++) {
    LONG to = (me + round) % THREADS;
    PKAPC apc = &g_Apcs[me][to];
    if (KeInsertQueueApc(apc, g_Threads[to], NULL, 0)) {
      InterlockedIncrement(&g_Inserted);
      if (apc->NormalRoutine) InterlockedIncrement(&g_NormalSent);
    }
    if (round % 7 == 3 && KeRemoveQueueApc(apc)) {
      InterlockedIncrement(&g_Removed);
      if (apc->NormalRoutine) InterlockedIncrement(&g_NormalRemoved);
    }
    if (round % 3 == 0) {
      KeWaitForMultipleObjects(2, both, WaitAll, Executive, KernelMode, FALSE, NULL, NULL);
      if (InterlockedIncrement(&g_Inside) > 4) InterlockedIncrement(&g_Wrong);
      InterlockedIncrement(&g_Taken);
      InterlockedDecrement(&g_Inside);
      KeReleaseSemaphore(&g_Two, 0, 1, FALSE);
      KeReleaseSemaphore(&g_One, 0, 1, FALSE);
    } else if (round % 3 == 1) {
      Wait(&g_Mutex);
      LONG was = g_Busy[me];
      KeReleaseMutex(&g_Mutex, FALSE);
      if (was) InterlockedIncrement(&g_Wrong);
    } else {
      KeEnterCriticalRegion();
      KeAlertThread(g_Threads[to], KernelMode);
      KeLeaveCriticalRegion();
    }
  }
}
static VOID Run(void) {
  KeInitializeEvent(&g_Go, NotificationEvent, FALSE);
  KeInitializeSemaphore(&g_One, 4, 4);
  KeInitializeSemaphore(&g_Two, 4, 4);
  KeInitializeMutex(&g_Mutex, 0);
  for (LONG i = 0; i < THREADS; i++) g_Threads[i] = Start(Works, (PVOID)(ULONG_PTR)i);
  for (LONG i = 0; i < THREADS; i++)
    for (LONG j = 0; j < THREADS; j++)
      KeInitializeApc(&g_Apcs[i][j], g_Threads[j], OriginalApcEnvironment, Kernel, NULL, (i + j) % 2 ? Normal : NULL,
                      KernelMode, NULL);
  UntilWaiters(&g_Go, THREADS);
  KeSetEvent(&g_Go, 0, FALSE);
  for (LONG i = 0; i < THREADS; i++) Wait(g_Threads[i]);
  for (LONG i = 0; i < THREADS; i++) ObDereferenceObject(g_Threads[i]);
  DbgPrint("%d %d %d %d %d %d\\n", g_Inserted - g_Removed - g_KernelRan, g_NormalSent - g_NormalRemoved - g_NormalRan,
           g_Wrong, g_Taken, KeReadStateSemaphore(&g_One), KeReadStateSemaphore(&g_Two));
}
DRIVER_ENTRY(Run)
`;

describe('APCs among sixteen threads', () => {
  test.each([1, 2, 8])('each runs once or is taken back, on %i processors', async (cpus) => {
    const result = await runDriver(CROWD, { cpus, limit: 120 });
    expect(outcome(result)).toBe('ran to its end');
    expect(result.findings).toEqual([]);
    expect(result.prints.at(-1)).toBe(`0 0 0 ${16 * 134} 4 4`);
  });
});

describe('mistakes', () => {
  test('a normal routine that returns at a raised IRQL is bug check 0xC8', async () => {
    const source = `${DECLARATIONS}
static VOID Kernel(PKAPC A, PKNORMAL_ROUTINE *R, PVOID *C, PVOID *F, PVOID *S) { (void)A; (void)R; (void)C; (void)F; (void)S; }
static VOID Normal(PVOID C, PVOID F, PVOID S) { KIRQL old; (void)C; (void)F; (void)S; KeRaiseIrql(APC_LEVEL, &old); }
static VOID Run(void) {
  KAPC apc;
  KeInitializeApc(&apc, KeGetCurrentThread(), OriginalApcEnvironment, Kernel, NULL, Normal, KernelMode, NULL);
  KeInsertQueueApc(&apc, NULL, NULL, 0);
}
DRIVER_ENTRY(Run)`;
    const { bugCheck } = await runDriver(source);
    expect(bugCheck?.code).toBe(0xc8);
    expect(bugCheck?.detail).toContain('APC routine');
  });
});
