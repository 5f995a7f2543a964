/** Rundown protection: users keep the object, the end keeps new ones out, nobody is missed under contention. */
import { describeChecks } from '../support/checks.js';

const SOURCE = `#include "check.h"
#define USERS 16
#define ROUNDS 200
static EX_RUNDOWN_REF g_Ref;
static KEVENT g_Done;
static volatile LONG g_Alive, g_Dead, g_Refused;

static VOID Ends(PVOID Context) {
  UNREFERENCED_PARAMETER(Context);
  ExWaitForRundownProtectionRelease(&g_Ref);
  KeSetEvent(&g_Done, 0, FALSE);
}

static VOID OneUser(void) {
  PVOID thread;
  KeInitializeEvent(&g_Done, NotificationEvent, FALSE);
  ExInitializeRundownProtection(&g_Ref);
  CHECK_EQ("acquire: at first", ExAcquireRundownProtection(&g_Ref), TRUE);
  CHECK_EQ("acquire: several times at once", ExAcquireRundownProtectionEx(&g_Ref, 3), TRUE);
  thread = Start(Ends, NULL);
  while ((g_Ref.Count & 1) == 0) Sleep(1);
  CHECK_EQ("acquire: not once it is going", ExAcquireRundownProtection(&g_Ref), FALSE);
  ExReleaseRundownProtectionEx(&g_Ref, 3);
  CHECK_EQ("wait: not over with a user left", WaitFor(&g_Done, 5), STATUS_TIMEOUT);
  ExReleaseRundownProtection(&g_Ref);
  CHECK_EQ("wait: over with the last one", Wait(&g_Done), STATUS_SUCCESS);
  Join(thread);
  ExWaitForRundownProtectionRelease(&g_Ref);
  CHECK_EQ("gone: a second wait returns at once", ExAcquireRundownProtection(&g_Ref), FALSE);
  ExRundownCompleted(&g_Ref);
  ExReInitializeRundownProtection(&g_Ref);
  CHECK_EQ("usable again after reinitialisation", ExAcquireRundownProtection(&g_Ref), TRUE);
  ExReleaseRundownProtection(&g_Ref);
  ExWaitForRundownProtectionRelease(&g_Ref);
  CHECK_EQ("wait: returns at once without users", g_Ref.Count, 1);
}

static VOID Uses(PVOID Context) {
  UNREFERENCED_PARAMETER(Context);
  Wait(&g_Done);
  for (LONG use = 0; ExAcquireRundownProtection(&g_Ref); use++) {
    if (!g_Alive) InterlockedIncrement(&g_Dead);
    ExReleaseRundownProtection(&g_Ref);
  }
  InterlockedIncrement(&g_Refused);
}

static VOID Crowd(void) {
  PVOID threads[USERS];
  for (LONG round = 0; round < ROUNDS; round++) {
    KeResetEvent(&g_Done);
    g_Alive = 1;
    ExReInitializeRundownProtection(&g_Ref);
    for (int i = 0; i < USERS; i++) threads[i] = Start(Uses, NULL);
    KeSetEvent(&g_Done, 0, FALSE);
    if (round % 4 == 0) Sleep(1);
    ExWaitForRundownProtectionRelease(&g_Ref);
    g_Alive = 0;
    for (int i = 0; i < USERS; i++) Join(threads[i]);
  }
  CHECK_EQ("crowd: nobody uses what is gone", g_Dead, 0);
  CHECK_EQ("crowd: everybody is refused in the end", g_Refused, USERS * ROUNDS);
}

static VOID Run(void) {
  OneUser();
  Crowd();
}
DRIVER_ENTRY(Run)
`;

describeChecks('rundown protection', SOURCE, [{ cpus: 2, build: 'checked' }, { cpus: 8 }]);
