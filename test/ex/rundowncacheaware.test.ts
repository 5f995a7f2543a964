/**
 * Cache-aware rundown protection: one count a processor, of which only the sum matters. Users that move between
 * processors, and the end that must miss none of them.
 */
import { expect, test } from 'vitest';
import { describeChecks } from '../support/checks.js';
import { runDriver } from '../support/driver.js';

const SOURCE = `#include <ntifs.h>
#include "check.h"
NTSTATUS NTAPI ZwYieldExecution(VOID);
#define USERS 16
#define ROUNDS 25
static PEX_RUNDOWN_REF_CACHE_AWARE g_Ref;
static KEVENT g_Done, g_Waits;
static volatile LONG g_Alive, g_Dead, g_Refused, g_Inside;

static VOID Ends(PVOID Context) {
  UNREFERENCED_PARAMETER(Context);
  KeSetEvent(&g_Waits, 0, FALSE);
  ExWaitForRundownProtectionReleaseCacheAware(g_Ref);
  KeSetEvent(&g_Done, 0, FALSE);
}

static VOID OneUser(void) {
  KeInitializeEvent(&g_Done, NotificationEvent, FALSE);
  KeInitializeEvent(&g_Waits, NotificationEvent, FALSE);
  CHECK("acquire: at first", ExAcquireRundownProtectionCacheAware(g_Ref));
  CHECK("acquire: several times at once", ExAcquireRundownProtectionCacheAwareEx(g_Ref, 3));
  PVOID thread = Start(Ends, NULL);
  Wait(&g_Waits);
  while (ExAcquireRundownProtectionCacheAware(g_Ref)) {
    ExReleaseRundownProtectionCacheAware(g_Ref);
    Sleep(1);
  }
  ExReleaseRundownProtectionCacheAwareEx(g_Ref, 3);
  CHECK_EQ("wait: not over with a user left", WaitFor(&g_Done, 5), STATUS_TIMEOUT);
  ExReleaseRundownProtectionCacheAware(g_Ref);
  CHECK_EQ("wait: over with the last one", Wait(&g_Done), STATUS_SUCCESS);
  Join(thread);
  ExWaitForRundownProtectionReleaseCacheAware(g_Ref);
  CHECK_EQ("gone: a second wait returns at once", ExAcquireRundownProtectionCacheAware(g_Ref), FALSE);
  ExReInitializeRundownProtectionCacheAware(g_Ref);
  CHECK("usable again after reinitialisation", ExAcquireRundownProtectionCacheAware(g_Ref));
  ExReleaseRundownProtectionCacheAware(g_Ref);
  ExRundownCompletedCacheAware(g_Ref);
  CHECK_EQ("gone: when it is said to be", ExAcquireRundownProtectionCacheAware(g_Ref), FALSE);
}

static VOID InOwnMemory(void) {
  SIZE_T size = ExSizeOfRundownProtectionCacheAware();
  PEX_RUNDOWN_REF_CACHE_AWARE ref = ExAllocatePoolWithTag(NonPagedPool, size, 'nwoR');
  ExInitializeRundownProtectionCacheAware(ref, size);
  CHECK("own memory: acquired", ExAcquireRundownProtectionCacheAware(ref));
  ExReleaseRundownProtectionCacheAware(ref);
  ExWaitForRundownProtectionReleaseCacheAware(ref);
  CHECK_EQ("own memory: refused", ExAcquireRundownProtectionCacheAware(ref), FALSE);
  ExFreePool(ref);
}

/* Sleeps and yields while inside, so that many release elsewhere than they acquired. */
static VOID Uses(PVOID Context) {
  Wait(&g_Waits);
  for (LONG use = (LONG)(LONG_PTR)Context; ExAcquireRundownProtectionCacheAware(g_Ref); use++) {
    InterlockedIncrement(&g_Inside);
    if (use % 8 == 0) ZwYieldExecution();
    if (!g_Alive) InterlockedIncrement(&g_Dead);
    InterlockedDecrement(&g_Inside);
    ExReleaseRundownProtectionCacheAware(g_Ref);
  }
  InterlockedIncrement(&g_Refused);
}

static VOID Crowd(void) {
  PVOID threads[USERS];
  LONG inside = 0;
  for (LONG round = 0; round < ROUNDS; round++) {
    KeResetEvent(&g_Waits);
    g_Alive = 1;
    ExReInitializeRundownProtectionCacheAware(g_Ref);
    for (LONG_PTR i = 0; i < USERS; i++) threads[i] = Start(Uses, (PVOID)i);
    KeSetEvent(&g_Waits, 0, FALSE);
    if (round % 4 != 0) Sleep(1);
    ExWaitForRundownProtectionReleaseCacheAware(g_Ref);
    inside += g_Inside;
    g_Alive = 0;
    for (int i = 0; i < USERS; i++) Join(threads[i]);
  }
  CHECK_EQ("crowd: nobody is inside when the wait is over", inside, 0);
  CHECK_EQ("crowd: nobody uses what is gone", g_Dead, 0);
  CHECK_EQ("crowd: everybody is refused in the end", g_Refused, USERS * ROUNDS);
}

static VOID Run(void) {
  g_Ref = ExAllocateCacheAwareRundownProtection(NonPagedPool, 'awaR');
  OneUser();
  InOwnMemory();
  Crowd();
  ExFreeCacheAwareRundownProtection(g_Ref);
}
DRIVER_ENTRY(Run)
`;

describeChecks('cache-aware rundown protection', SOURCE, [{ cpus: 2, build: 'checked' }, { cpus: 8 }]);

test.each([
  [
    'a release after the end',
    'ExWaitForRundownProtectionReleaseCacheAware(ref); ExReleaseRundownProtectionCacheAware(ref);',
  ],
  [
    'a release too many',
    'ExReleaseRundownProtectionCacheAware(ref); ExWaitForRundownProtectionReleaseCacheAware(ref);',
  ],
])('%s is a bug check', async (_title, body) => {
  const { bugCheck } = await runDriver(`#include "check.h"
static VOID Run(void) {
  PEX_RUNDOWN_REF_CACHE_AWARE ref = ExAllocateCacheAwareRundownProtection(NonPagedPool, 'awaR');
  ${body}
}
DRIVER_ENTRY(Run)
`);
  expect(bugCheck?.code).toBe(0x18);
  expect(bugCheck?.detail).toMatch(/released more often than it was acquired/);
});
