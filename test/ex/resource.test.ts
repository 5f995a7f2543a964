/** ERESOURCE: recursion both ways, who stops whom, conversion, owner pointers, what can be asked. */
import { describeChecks } from '../support/checks.js';

const SOURCE = `#include "check.h"
static ERESOURCE g_Resource;
static LONG g_Order;
static PVOID g_Pointer;

typedef BOOLEAN (*ACQUIRE)(PERESOURCE, BOOLEAN);
typedef struct _TURN { ACQUIRE Acquire; LONG Order; PVOID Thread; KEVENT Has; KEVENT Go; } TURN;

static VOID TakesTurn(PVOID Context) {
  TURN *turn = Context;
  KeEnterCriticalRegion();
  turn->Acquire(&g_Resource, TRUE);
  turn->Order = InterlockedIncrement(&g_Order);
  KeSetEvent(&turn->Has, 0, FALSE);
  Wait(&turn->Go);
  ExReleaseResourceLite(&g_Resource);
  KeLeaveCriticalRegion();
}

static VOID Begin(TURN *Turn, ACQUIRE Acquire) {
  Turn->Acquire = Acquire;
  Turn->Order = 0;
  KeInitializeEvent(&Turn->Has, NotificationEvent, FALSE);
  KeInitializeEvent(&Turn->Go, NotificationEvent, FALSE);
  Turn->Thread = Start(TakesTurn, Turn);
}

static VOID End(TURN *Turn) {
  KeSetEvent(&Turn->Go, 0, FALSE);
  Join(Turn->Thread);
}

static VOID UntilWriters(ULONG Count) { while (ExGetExclusiveWaiterCount(&g_Resource) != Count) Sleep(1); }
static VOID UntilReaders(ULONG Count) { while (ExGetSharedWaiterCount(&g_Resource) != Count) Sleep(1); }

static VOID Recursion(void) {
  CHECK_EQ("exclusive: acquired", ExAcquireResourceExclusiveLite(&g_Resource, TRUE), TRUE);
  CHECK_EQ("exclusive: asked", ExIsResourceAcquiredExclusiveLite(&g_Resource), TRUE);
  CHECK_EQ("exclusive: again", ExAcquireResourceExclusiveLite(&g_Resource, FALSE), TRUE);
  CHECK_EQ("exclusive: shared on it", ExAcquireResourceSharedLite(&g_Resource, FALSE), TRUE);
  CHECK_EQ("exclusive: starving form on it", ExAcquireSharedStarveExclusive(&g_Resource, FALSE), TRUE);
  CHECK_EQ("exclusive: waiting form on it", ExAcquireSharedWaitForExclusive(&g_Resource, FALSE), TRUE);
  CHECK_EQ("exclusive: depth", ExIsResourceAcquiredSharedLite(&g_Resource), 5);
  for (int i = 0; i < 4; i++) ExReleaseResourceLite(&g_Resource);
  CHECK_EQ("exclusive: still after four releases", ExIsResourceAcquiredExclusiveLite(&g_Resource), TRUE);
  ExReleaseResourceLite(&g_Resource);
  CHECK_EQ("exclusive: free after the fifth", ExIsResourceAcquiredSharedLite(&g_Resource), 0);
  ExAcquireResourceSharedLite(&g_Resource, TRUE);
  CHECK_EQ("shared: again", ExAcquireResourceSharedLite(&g_Resource, FALSE), TRUE);
  CHECK_EQ("shared: depth", ExIsResourceAcquiredSharedLite(&g_Resource), 2);
  CHECK_EQ("shared: not exclusive", ExIsResourceAcquiredExclusiveLite(&g_Resource), FALSE);
  CHECK_EQ("shared: exclusive on it fails", ExAcquireResourceExclusiveLite(&g_Resource, FALSE), FALSE);
  ExReleaseResourceLite(&g_Resource);
  ExReleaseResourceLite(&g_Resource);
  ExEnterCriticalRegionAndAcquireResourceShared(&g_Resource);
  CHECK_EQ("critical region: normal kernel APCs are off", KeAreApcsDisabled(), TRUE);
  ExReleaseResourceAndLeaveCriticalRegion(&g_Resource);
  CHECK_EQ("critical region: and on again", KeAreApcsDisabled(), FALSE);
}

static VOID TriesAll(PVOID Context) {
  LONG want = *(LONG *)Context;
  CHECK_EQ("another thread: no writing without waiting", ExAcquireResourceExclusiveLite(&g_Resource, FALSE), FALSE);
  CHECK_EQ("another thread: reading only beside readers", ExAcquireResourceSharedLite(&g_Resource, FALSE), want);
  if (want) ExReleaseResourceLite(&g_Resource);
}

static VOID Others(void) {
  LONG readable = FALSE;
  KeEnterCriticalRegion();
  ExAcquireResourceExclusiveLite(&g_Resource, TRUE);
  Join(Start(TriesAll, &readable));
  ExAcquireResourceExclusiveLite(&g_Resource, TRUE);
  ExConvertExclusiveToSharedLite(&g_Resource);
  readable = TRUE;
  Join(Start(TriesAll, &readable));
  CHECK_EQ("convert: keeps the depth", ExIsResourceAcquiredSharedLite(&g_Resource), 2);
  CHECK_EQ("convert: no writer any more", ExIsResourceAcquiredExclusiveLite(&g_Resource), FALSE);
  ExReleaseResourceLite(&g_Resource);
  ExReleaseResourceLite(&g_Resource);
  KeLeaveCriticalRegion();
}

static VOID WaitingWriter(void) {
  TURN writer, reader, starver, patient;
  g_Order = 0;
  KeEnterCriticalRegion();
  ExAcquireResourceSharedLite(&g_Resource, TRUE);
  Begin(&writer, ExAcquireResourceExclusiveLite);
  UntilWriters(1);
  Begin(&reader, ExAcquireResourceSharedLite);
  UntilReaders(1);
  CHECK_EQ("a waiting writer stops a new reader", reader.Order, 0);
  CHECK_EQ("but not one that reads already", ExAcquireResourceSharedLite(&g_Resource, FALSE), TRUE);
  ExReleaseResourceLite(&g_Resource);
  Begin(&starver, ExAcquireSharedStarveExclusive);
  Wait(&starver.Has);
  CHECK_EQ("nor one that starves writers", starver.Order, 1);
  End(&starver);
  Begin(&patient, ExAcquireSharedWaitForExclusive);
  UntilWriters(2);
  ExReleaseResourceLite(&g_Resource);
  Wait(&writer.Has);
  CHECK_EQ("the last reader lets the writer in", writer.Order, 2);
  CHECK_EQ("and no reader with it", reader.Order + patient.Order, 0);
  End(&writer);
  Wait(&reader.Has);
  CHECK_EQ("the writer lets the readers in", reader.Order, 3);
  CHECK_EQ("one in the writers' queue comes after them", patient.Order, 0);
  End(&reader);
  Wait(&patient.Has);
  CHECK_EQ("and reads", ExAcquireSharedStarveExclusive(&g_Resource, FALSE), TRUE);
  ExReleaseResourceLite(&g_Resource);
  End(&patient);
  KeLeaveCriticalRegion();
}

static VOID Readers(void) {
  static TURN readers[12];
  KeEnterCriticalRegion();
  ExAcquireResourceExclusiveLite(&g_Resource, TRUE);
  for (int i = 0; i < 12; i++) Begin(&readers[i], ExAcquireResourceSharedLite);
  UntilReaders(12);
  ExConvertExclusiveToSharedLite(&g_Resource);
  for (int i = 0; i < 12; i++) Wait(&readers[i].Has);
  CHECK_EQ("convert: lets all waiting readers in", g_Resource.ActiveEntries, 13);
  CHECK_EQ("convert: none waits any more", ExGetSharedWaiterCount(&g_Resource), 0);
  for (int i = 0; i < 12; i++) End(&readers[i]);
  CHECK_EQ("readers: gone", g_Resource.ActiveEntries, 1);
  ExReleaseResourceLite(&g_Resource);
  KeLeaveCriticalRegion();
}

static VOID ReleasesPointer(PVOID Context) {
  ExReleaseResourceForThreadLite(&g_Resource, (ERESOURCE_THREAD)Context);
}

static VOID Owners(void) {
  static LONG object;
  g_Pointer = (PVOID)((ULONG_PTR)&object | 3);
  KeEnterCriticalRegion();
  ExAcquireResourceExclusiveLite(&g_Resource, TRUE);
  ExSetResourceOwnerPointer(&g_Resource, g_Pointer);
  CHECK_EQ("owner pointer: the thread has it no more", ExIsResourceAcquiredExclusiveLite(&g_Resource), FALSE);
  CHECK_EQ("owner pointer: nor can take it", ExAcquireResourceSharedLite(&g_Resource, FALSE), FALSE);
  Join(Start(ReleasesPointer, g_Pointer));
  ExAcquireResourceSharedLite(&g_Resource, TRUE);
  Join(Start(ReleasesPointer, (PVOID)ExGetCurrentResourceThread()));
  CHECK_EQ("released for a thread by another", ExIsResourceAcquiredSharedLite(&g_Resource), 0);
  CHECK_EQ("free at the end", g_Resource.ActiveEntries, 0);
  KeLeaveCriticalRegion();
}

static VOID Run(void) {
  CHECK_EQ("initialise: succeeds", ExInitializeResourceLite(&g_Resource), STATUS_SUCCESS);
  Recursion();
  Others();
  WaitingWriter();
  Readers();
  Owners();
  CHECK_EQ("reinitialise: succeeds", ExReinitializeResourceLite(&g_Resource), STATUS_SUCCESS);
  Recursion();
  CHECK_EQ("delete: succeeds", ExDeleteResourceLite(&g_Resource), STATUS_SUCCESS);
}
DRIVER_ENTRY(Run)
`;

describeChecks('resources', SOURCE, [{ cpus: 1, time: 'virtual' }, { cpus: 2, build: 'checked' }, { cpus: 4 }]);
