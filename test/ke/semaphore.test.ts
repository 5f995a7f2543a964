/** Semaphores: counts, the limit and its exception, several waiters at once. */
import { describeChecks } from '../support/checks.js';

const SOURCE = `#include "check.h"
static KSEMAPHORE g_Semaphore;
static volatile LONG g_Passed;

static VOID Taker(PVOID Context) {
  UNREFERENCED_PARAMETER(Context);
  Wait(&g_Semaphore);
  InterlockedIncrement(&g_Passed);
}

static NTSTATUS ReleaseGuarded(LONG Adjustment) {
  __try {
    KeReleaseSemaphore(&g_Semaphore, 0, Adjustment, FALSE);
  } __except (EXCEPTION_EXECUTE_HANDLER) {
    return GetExceptionCode();
  }
  return STATUS_SUCCESS;
}

static VOID Counts(void) {
  KeInitializeSemaphore(&g_Semaphore, 2, 5);
  CHECK_EQ("count: initial", KeReadStateSemaphore(&g_Semaphore), 2);
  CHECK_EQ("count: first wait passes", WaitFor(&g_Semaphore, 0), STATUS_SUCCESS);
  CHECK_EQ("count: second wait passes", WaitFor(&g_Semaphore, 0), STATUS_SUCCESS);
  CHECK_EQ("count: third wait times out", WaitFor(&g_Semaphore, 0), STATUS_TIMEOUT);
  CHECK_EQ("count: is 0 then", KeReadStateSemaphore(&g_Semaphore), 0);
  CHECK_EQ("release: returns the previous count", KeReleaseSemaphore(&g_Semaphore, 0, 1, FALSE), 0);
  CHECK_EQ("release: adds the adjustment", KeReleaseSemaphore(&g_Semaphore, 0, 3, FALSE), 1);
  CHECK_EQ("release: count after it", KeReadStateSemaphore(&g_Semaphore), 4);
  CHECK_EQ("release: up to the limit", KeReleaseSemaphore(&g_Semaphore, 0, 1, FALSE), 4);
  CHECK_EQ("header: size in words", g_Semaphore.Header.Size, sizeof(KSEMAPHORE) / 4);
  CHECK_EQ("header: limit", g_Semaphore.Limit, 5);
}

static VOID Limit(void) {
  KeInitializeSemaphore(&g_Semaphore, 3, 4);
  CHECK_EQ("limit: release over it raises", ReleaseGuarded(2), STATUS_SEMAPHORE_LIMIT_EXCEEDED);
  CHECK_EQ("limit: the count stays", KeReadStateSemaphore(&g_Semaphore), 3);
  CHECK_EQ("limit: a release that overflows raises", ReleaseGuarded(0x7fffffff), STATUS_SEMAPHORE_LIMIT_EXCEEDED);
  CHECK_EQ("limit: the count stays after an overflow", KeReadStateSemaphore(&g_Semaphore), 3);
  CHECK_EQ("limit: a release that fits succeeds", ReleaseGuarded(1), STATUS_SUCCESS);
  CHECK_EQ("limit: reached", KeReadStateSemaphore(&g_Semaphore), 4);
}

static VOID Waiters(void) {
  PVOID threads[4];
  KeInitializeSemaphore(&g_Semaphore, 0, 10);
  for (int i = 0; i < 4; i++) {
    threads[i] = Start(Taker, NULL);
    UntilWaiters(&g_Semaphore, i + 1);
  }
  CHECK_EQ("waiters: release of 3 for 4 waiters returns 0", KeReleaseSemaphore(&g_Semaphore, 0, 3, FALSE), 0);
  CHECK_EQ("waiters: consume the count at once", KeReadStateSemaphore(&g_Semaphore), 0);
  Wait(threads[0]);
  Wait(threads[1]);
  Wait(threads[2]);
  Sleep(3);
  CHECK_EQ("waiters: three pass", g_Passed, 3);
  CHECK_EQ("waiters: release of 2 for 1 waiter returns 0", KeReleaseSemaphore(&g_Semaphore, 0, 2, FALSE), 0);
  Wait(threads[3]);
  CHECK_EQ("waiters: the rest stays", KeReadStateSemaphore(&g_Semaphore), 1);
  for (int i = 0; i < 4; i++) ObDereferenceObject(threads[i]);
}

static VOID Run(void) {
  Counts();
  Limit();
  Waiters();
}
DRIVER_ENTRY(Run)
`;

describeChecks('semaphores', SOURCE, [
  { cpus: 1, time: 'virtual' },
  { cpus: 2, build: 'checked' },
]);
