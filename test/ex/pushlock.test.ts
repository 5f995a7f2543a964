/** Push locks: readers together, first come first served. */
import { describeChecks } from '../support/checks.js';

const SOURCE = `#include "check.h"
static EX_PUSH_LOCK g_Lock;
static LONG g_Order;
static volatile LONG g_Waiting;
typedef struct _TURN { BOOLEAN Writes; LONG Order; PVOID Thread; KEVENT Has; KEVENT Go; } TURN;

static VOID TakesTurn(PVOID Context) {
  TURN *turn = Context;
  KeEnterCriticalRegion();
  InterlockedIncrement(&g_Waiting);
  if (turn->Writes) ExAcquirePushLockExclusive(&g_Lock);
  else ExAcquirePushLockShared(&g_Lock);
  turn->Order = InterlockedIncrement(&g_Order);
  KeSetEvent(&turn->Has, 0, FALSE);
  Wait(&turn->Go);
  if (turn->Writes) ExReleasePushLockExclusive(&g_Lock);
  else ExReleasePushLockShared(&g_Lock);
  KeLeaveCriticalRegion();
}

static VOID Begin(TURN *Turn, BOOLEAN Writes) {
  LONG waiting = g_Waiting;
  Turn->Writes = Writes;
  KeInitializeEvent(&Turn->Has, NotificationEvent, FALSE);
  KeInitializeEvent(&Turn->Go, NotificationEvent, FALSE);
  Turn->Thread = Start(TakesTurn, Turn);
  while (g_Waiting == waiting) Sleep(1);
  Sleep(30);
}

static VOID End(TURN *Turn) {
  KeSetEvent(&Turn->Go, 0, FALSE);
  Join(Turn->Thread);
}

static VOID Run(void) {
  static TURN turns[5];
  ExInitializePushLock(&g_Lock);
  KeEnterCriticalRegion();
  ExAcquirePushLockExclusive(&g_Lock);
  ExReleasePushLockExclusive(&g_Lock);
  CHECK_EQ("free: 0 after a writer", g_Lock, 0);
  ExAcquirePushLockShared(&g_Lock);
  Begin(&turns[0], FALSE);
  CHECK_EQ("readers: together", turns[0].Order, 1);
  End(&turns[0]);
  Begin(&turns[1], TRUE);
  Begin(&turns[2], FALSE);
  Begin(&turns[3], FALSE);
  Begin(&turns[4], TRUE);
  CHECK_EQ("a writer waits for a reader, and all after it", g_Order, 1);
  ExReleasePushLockShared(&g_Lock);
  Wait(&turns[1].Has);
  CHECK_EQ("the writer comes first, alone", g_Order, 2);
  End(&turns[1]);
  Wait(&turns[2].Has);
  Wait(&turns[3].Has);
  CHECK_EQ("then both readers", g_Order, 3 + 1);
  End(&turns[2]);
  CHECK_EQ("the last writer waits for both", turns[4].Order, 0);
  End(&turns[3]);
  Wait(&turns[4].Has);
  End(&turns[4]);
  CHECK_EQ("free: 0 at the end", g_Lock, 0);
  KeLeaveCriticalRegion();
}
DRIVER_ENTRY(Run)
`;

describeChecks('push locks', SOURCE, [
  { cpus: 1, time: 'virtual' },
  { cpus: 4, build: 'checked' },
]);
