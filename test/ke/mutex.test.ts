/** Mutexes: ownership, recursion and its limit, abandonment, kernel APCs. */
import { describeChecks } from '../support/checks.js';

const SOURCE = `#include "check.h"
static KMUTEX g_Mutex, g_Second;
static KEVENT g_Owned, g_Go;
static NTSTATUS g_Status;
static LONG g_Previous;

static NTSTATUS ReleaseGuarded(PRKMUTEX Mutex) {
  __try {
    g_Previous = KeReleaseMutex(Mutex, FALSE);
  } __except (EXCEPTION_EXECUTE_HANDLER) {
    return GetExceptionCode();
  }
  return STATUS_SUCCESS;
}

static VOID Recursion(void) {
  KeInitializeMutex(&g_Mutex, 0);
  CHECK_EQ("free: state 1", KeReadStateMutex(&g_Mutex), 1);
  CHECK_EQ("free: APCs are on", KeAreApcsDisabled(), FALSE);
  CHECK_EQ("acquire: succeeds", KeWaitForMutexObject(&g_Mutex, Executive, KernelMode, FALSE, NULL), STATUS_SUCCESS);
  CHECK_EQ("acquire: state 0", KeReadStateMutex(&g_Mutex), 0);
  CHECK_EQ("acquire: normal kernel APCs are off", KeAreApcsDisabled(), TRUE);
  CHECK_EQ("acquire: special kernel APCs are on", KeAreAllApcsDisabled(), FALSE);
  CHECK_EQ("recursion: the owner passes again", Wait(&g_Mutex), STATUS_SUCCESS);
  CHECK_EQ("recursion: state -1", KeReadStateMutex(&g_Mutex), -1);
  CHECK_EQ("recursion: release returns -1", KeReleaseMutex(&g_Mutex, FALSE), -1);
  CHECK_EQ("recursion: still owned, APCs stay off", KeAreApcsDisabled(), TRUE);
  CHECK_EQ("release: the last returns 0", KeReleaseMutex(&g_Mutex, FALSE), 0);
  CHECK_EQ("release: state 1", KeReadStateMutex(&g_Mutex), 1);
  CHECK_EQ("release: APCs are on again", KeAreApcsDisabled(), FALSE);
  CHECK_EQ("release: of a free mutex raises", ReleaseGuarded(&g_Mutex), STATUS_MUTANT_NOT_OWNED);
  CHECK_EQ("release: and changes nothing", KeReadStateMutex(&g_Mutex), 1);
}

static VOID TwoMutexes(void) {
  KeInitializeMutex(&g_Mutex, 0);
  KeInitializeMutex(&g_Second, 0);
  Wait(&g_Mutex);
  Wait(&g_Second);
  KeReleaseMutex(&g_Mutex, FALSE);
  CHECK_EQ("two mutexes: APCs stay off while one is owned", KeAreApcsDisabled(), TRUE);
  KeReleaseMutex(&g_Second, FALSE);
  CHECK_EQ("two mutexes: APCs are on with none", KeAreApcsDisabled(), FALSE);
}

static VOID NotOwner(PVOID Context) {
  UNREFERENCED_PARAMETER(Context);
  g_Status = ReleaseGuarded(&g_Mutex);
  CHECK_EQ("other thread: cannot acquire", WaitFor(&g_Mutex, 0), STATUS_TIMEOUT);
  CHECK_EQ("other thread: times out", WaitFor(&g_Mutex, 3), STATUS_TIMEOUT);
}

static VOID OtherThread(void) {
  KeInitializeMutex(&g_Mutex, 0);
  Wait(&g_Mutex);
  Join(Start(NotOwner, NULL));
  CHECK_EQ("other thread: release raises", g_Status, STATUS_MUTANT_NOT_OWNED);
  CHECK_EQ("other thread: has changed nothing", KeReadStateMutex(&g_Mutex), 0);
  KeReleaseMutex(&g_Mutex, FALSE);
}

static VOID Abandoner(PVOID Context) {
  UNREFERENCED_PARAMETER(Context);
  Wait(&g_Mutex);
  Wait(&g_Mutex);
  KeSetEvent(&g_Owned, 0, FALSE);
  Wait(&g_Go);
}

static VOID Inheritor(PVOID Context) {
  UNREFERENCED_PARAMETER(Context);
  g_Status = Wait(&g_Mutex);
  CHECK_EQ("abandoned: its waiter owns it now, once", KeReadStateMutex(&g_Mutex), 0);
  KeReleaseMutex(&g_Mutex, FALSE);
}

static VOID Abandoned(void) {
  PVOID owner, waiter;
  KeInitializeMutex(&g_Mutex, 0);
  KeInitializeEvent(&g_Owned, SynchronizationEvent, FALSE);
  KeInitializeEvent(&g_Go, NotificationEvent, TRUE);
  Join(Start(Abandoner, NULL));
  CHECK_EQ("abandoned: free again, whatever the recursion", KeReadStateMutex(&g_Mutex), 1);
  CHECK_EQ("abandoned: the next wait is told", WaitFor(&g_Mutex, 0), STATUS_ABANDONED);
  CHECK_EQ("abandoned: and owns it", KeReadStateMutex(&g_Mutex), 0);
  CHECK_EQ("abandoned: APCs are off", KeAreApcsDisabled(), TRUE);
  KeReleaseMutex(&g_Mutex, FALSE);
  CHECK_EQ("abandoned: told once", WaitFor(&g_Mutex, 0), STATUS_SUCCESS);
  KeReleaseMutex(&g_Mutex, FALSE);

  KeResetEvent(&g_Owned);
  KeResetEvent(&g_Go);
  owner = Start(Abandoner, NULL);
  Wait(&g_Owned);
  waiter = Start(Inheritor, NULL);
  UntilWaiters(&g_Mutex, 1);
  KeSetEvent(&g_Go, 0, FALSE);
  Join(owner);
  Join(waiter);
  CHECK_EQ("abandoned: a thread that waits already is told", g_Status, STATUS_ABANDONED);
  CHECK_EQ("abandoned: released afterwards", KeReadStateMutex(&g_Mutex), 1);
}

static VOID Limit(void) {
  NTSTATUS status = STATUS_SUCCESS;
  KeInitializeMutex(&g_Mutex, 0);
  Wait(&g_Mutex);
  g_Mutex.Header.SignalState = (LONG)0x80000001; /* 2^31 acquisitions take too long */
  CHECK_EQ("limit: one more is possible", Wait(&g_Mutex), STATUS_SUCCESS);
  __try {
    Wait(&g_Mutex);
  } __except (EXCEPTION_EXECUTE_HANDLER) {
    status = GetExceptionCode();
  }
  CHECK_EQ("limit: then the wait raises", status, STATUS_MUTANT_LIMIT_EXCEEDED);
  CHECK_EQ("limit: and changes nothing", KeReadStateMutex(&g_Mutex), 0x80000000);
  g_Mutex.Header.SignalState = 0;
  CHECK_EQ("limit: release afterwards", KeReleaseMutex(&g_Mutex, FALSE), 0);
}

static VOID Handed(PVOID Context) {
  LONG *order = Context;
  Wait(&g_Mutex);
  CHECK_EQ("hand-off: APCs of the new owner are off", KeAreApcsDisabled(), TRUE);
  order[0] = order[-1] + 1;
  KeReleaseMutex(&g_Mutex, FALSE);
  CHECK_EQ("hand-off: and on after release", KeAreApcsDisabled(), FALSE);
}

static VOID HandOff(void) {
  static LONG order[5];
  PVOID threads[4];
  KeInitializeMutex(&g_Mutex, 0);
  Wait(&g_Mutex);
  order[0] = 1;
  for (int i = 0; i < 4; i++) {
    threads[i] = Start(Handed, &order[i + 1]);
    UntilWaiters(&g_Mutex, i + 1);
  }
  KeReleaseMutex(&g_Mutex, FALSE);
  CHECK_EQ("hand-off: the releaser's APCs are on", KeAreApcsDisabled(), FALSE);
  for (int i = 0; i < 4; i++) Join(threads[i]);
  CHECK_EQ("hand-off: in order of arrival", order[4], 5);
}

static VOID WaitTrue(void) {
  static KEVENT event;
  KeInitializeEvent(&event, NotificationEvent, TRUE);
  Wait(&g_Mutex);
  KeReleaseMutex(&g_Mutex, TRUE);
  CHECK_EQ("Wait = TRUE: returns at raised IRQL", KeGetCurrentIrql(), DISPATCH_LEVEL);
  Wait(&event);
  CHECK_EQ("Wait = TRUE: the wait lowers", KeGetCurrentIrql(), PASSIVE_LEVEL);
}

static VOID Regions(void) {
  KeEnterCriticalRegion();
  KeEnterCriticalRegion();
  CHECK_EQ("critical region: normal kernel APCs are off", KeAreApcsDisabled(), TRUE);
  CHECK_EQ("critical region: special ones are on", KeAreAllApcsDisabled(), FALSE);
  KeLeaveCriticalRegion();
  CHECK_EQ("critical region: nests", KeAreApcsDisabled(), TRUE);
  KeLeaveCriticalRegion();
  CHECK_EQ("critical region: left", KeAreApcsDisabled(), FALSE);
  KeEnterGuardedRegion();
  CHECK_EQ("guarded region: all APCs are off", KeAreAllApcsDisabled(), TRUE);
  CHECK_EQ("guarded region: normal ones too", KeAreApcsDisabled(), TRUE);
  KeLeaveGuardedRegion();
  CHECK_EQ("guarded region: left", KeAreAllApcsDisabled(), FALSE);
}

static VOID Run(void) {
  Recursion();
  TwoMutexes();
  OtherThread();
  Abandoned();
  Limit();
  HandOff();
  WaitTrue();
  Regions();
}
DRIVER_ENTRY(Run)
`;

describeChecks('mutexes', SOURCE, [{ cpus: 1, time: 'virtual' }, { cpus: 2, build: 'checked' }, { cpus: 4 }]);
