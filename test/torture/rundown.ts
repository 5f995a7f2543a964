/** Rundown protection: an object that is run down and made anew while others use it. */
import type { Torture } from './harness.js';

const SOURCE = `#include "torture.h"
#define USERS 12

static EX_RUNDOWN_REF g_Protection;
static volatile LONG g_Alive, g_Dead, g_Uses, g_Refused, g_Rundowns;

static VOID User(PVOID Context) {
  Begun();
  ULONG seed = SeedOf(Context);
  while (!g_Stop) {
    ULONG count = 1 + Random(&seed, 3);
    if (!ExAcquireRundownProtectionEx(&g_Protection, count)) {
      InterlockedIncrement(&g_Refused);
      Stagger(&seed);
      continue;
    }
    if (!g_Alive) InterlockedIncrement(&g_Dead);
    Stagger(&seed);
    if (!g_Alive) InterlockedIncrement(&g_Dead);
    InterlockedIncrement(&g_Uses);
    while (count-- > 0) ExReleaseRundownProtection(&g_Protection);
  }
}

static VOID Owner(PVOID Context) {
  Begun();
  ULONG seed = SeedOf(Context) ^ 0x3333;
  while (!g_Stop) {
    Stagger(&seed);
    ExWaitForRundownProtectionRelease(&g_Protection);
    g_Alive = 0;
    Stagger(&seed);
    g_Rundowns++;
    g_Alive = 1;
    ExReInitializeRundownProtection(&g_Protection);
  }
}

static VOID Run(void) {
  PVOID users[USERS], owner;
  ExInitializeRundownProtection(&g_Protection);
  g_Alive = 1;
  for (ULONG i = 0; i < USERS; i++) users[i] = Start(User, (PVOID)(ULONG_PTR)i);
  owner = Start(Owner, NULL);
  UntilTime(USERS + 1);
  for (ULONG i = 0; i < USERS; i++) Join(users[i]);
  Join(owner);
  COUNT("uses", g_Uses);
  COUNT("refused", g_Refused);
  COUNT("rundowns", g_Rundowns);
  MUST_EQ("nobody uses the object while it is gone", g_Dead, 0);
  MUST_EQ("no use is left", (LONG)g_Protection.Count, 0);
}
DRIVER_ENTRY(Run)
`;

export const RUNDOWN: Torture = { name: 'rundown', what: 'a use of an object that is run down', source: SOURCE };
