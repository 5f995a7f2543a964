/** Fast and guarded mutexes: ownership, IRQL and APCs, attempts that fail, hand-off in order of arrival. */
import { describeChecks } from '../support/checks.js';

const SOURCE = `#include "check.h"
static FAST_MUTEX g_Fast;
static KGUARDED_MUTEX g_Guarded;
static LONG g_Order;

static VOID TriesFast(PVOID Context) {
  UNREFERENCED_PARAMETER(Context);
  CHECK_EQ("fast: an attempt of another thread fails", ExTryToAcquireFastMutex(&g_Fast), FALSE);
  CHECK_EQ("fast: and leaves the IRQL", KeGetCurrentIrql(), PASSIVE_LEVEL);
}

static VOID Fast(void) {
  KIRQL irql;
  ExInitializeFastMutex(&g_Fast);
  CHECK_EQ("fast: count 1 when free", g_Fast.Count, 1);
  ExAcquireFastMutex(&g_Fast);
  CHECK_EQ("fast: the owner is at APC_LEVEL", KeGetCurrentIrql(), APC_LEVEL);
  CHECK("fast: Owner is its thread", g_Fast.Owner == (PVOID)KeGetCurrentThread());
  CHECK_EQ("fast: count 0 when owned", g_Fast.Count, 0);
  CHECK("fast: OldIrql is what it was", g_Fast.OldIrql == PASSIVE_LEVEL);
  ExReleaseFastMutex(&g_Fast);
  CHECK_EQ("fast: release restores PASSIVE_LEVEL", KeGetCurrentIrql(), PASSIVE_LEVEL);
  CHECK_EQ("fast: free again", g_Fast.Count, 1);

  KeRaiseIrql(APC_LEVEL, &irql);
  ExAcquireFastMutex(&g_Fast);
  ExReleaseFastMutex(&g_Fast);
  CHECK_EQ("fast: release restores APC_LEVEL", KeGetCurrentIrql(), APC_LEVEL);
  KeLowerIrql(irql);

  CHECK_EQ("fast: an attempt succeeds when it is free", ExTryToAcquireFastMutex(&g_Fast), TRUE);
  CHECK_EQ("fast: and raises", KeGetCurrentIrql(), APC_LEVEL);
  ExReleaseFastMutex(&g_Fast);
  KeEnterCriticalRegion();
  ExAcquireFastMutexUnsafe(&g_Fast);
  CHECK_EQ("fast: the unsafe form leaves the IRQL", KeGetCurrentIrql(), PASSIVE_LEVEL);
  Join(Start(TriesFast, NULL));
  ExReleaseFastMutexUnsafe(&g_Fast);
  KeLeaveCriticalRegion();
  ExEnterCriticalRegionAndAcquireFastMutexUnsafe(&g_Fast);
  CHECK_EQ("fast: with a critical region, normal kernel APCs are off", KeAreApcsDisabled(), TRUE);
  ExReleaseFastMutexUnsafeAndLeaveCriticalRegion(&g_Fast);
  CHECK_EQ("fast: and on again", KeAreApcsDisabled(), FALSE);
}

static VOID TriesGuarded(PVOID Context) {
  UNREFERENCED_PARAMETER(Context);
  CHECK_EQ("guarded: an attempt of another thread fails", KeTryToAcquireGuardedMutex(&g_Guarded), FALSE);
  CHECK_EQ("guarded: and leaves APCs on", KeAreAllApcsDisabled(), FALSE);
}

static VOID Guarded(void) {
  KeInitializeGuardedMutex(&g_Guarded);
  KeAcquireGuardedMutex(&g_Guarded);
  CHECK_EQ("guarded: the IRQL is left alone", KeGetCurrentIrql(), PASSIVE_LEVEL);
  CHECK_EQ("guarded: all APCs are off", KeAreAllApcsDisabled(), TRUE);
  Join(Start(TriesGuarded, NULL));
  KeReleaseGuardedMutex(&g_Guarded);
  CHECK_EQ("guarded: and on after release", KeAreAllApcsDisabled(), FALSE);
  CHECK_EQ("guarded: an attempt succeeds when it is free", KeTryToAcquireGuardedMutex(&g_Guarded), TRUE);
  CHECK_EQ("guarded: in a guarded region", KeAreAllApcsDisabled(), TRUE);
  KeReleaseGuardedMutex(&g_Guarded);
  KeEnterGuardedRegion();
  KeAcquireGuardedMutexUnsafe(&g_Guarded);
  KeReleaseGuardedMutexUnsafe(&g_Guarded);
  CHECK_EQ("guarded: the unsafe forms leave the caller's region", KeAreAllApcsDisabled(), TRUE);
  KeLeaveGuardedRegion();
}

static VOID TakesFast(PVOID Context) {
  ExAcquireFastMutex(&g_Fast);
  *(LONG *)Context = ++g_Order;
  ExReleaseFastMutex(&g_Fast);
}

static VOID HandOff(void) {
  static LONG order[4];
  PVOID threads[4];
  ExInitializeFastMutex(&g_Fast);
  KeEnterCriticalRegion();
  ExAcquireFastMutexUnsafe(&g_Fast);
  for (int i = 0; i < 4; i++) {
    threads[i] = Start(TakesFast, &order[i]);
    UntilWaiters(&g_Fast.Event, i + 1);
  }
  CHECK_EQ("hand-off: contention is counted", g_Fast.Contention, 4);
  ExReleaseFastMutexUnsafe(&g_Fast);
  KeLeaveCriticalRegion();
  for (int i = 0; i < 4; i++) Join(threads[i]);
  CHECK("hand-off: in order of arrival", order[0] == 1 && order[1] == 2 && order[2] == 3 && order[3] == 4);
}

static VOID Run(void) {
  Fast();
  Guarded();
  HandOff();
}
DRIVER_ENTRY(Run)
`;

describeChecks('fast and guarded mutexes', SOURCE, [
  { cpus: 1, time: 'virtual' },
  { cpus: 2, build: 'checked' },
  { cpus: 4 },
]);
