/* A buffer of one slot with one event for "full" and "empty": the wrong one wakes. Shows: deadlock. */
#include "corpus.h"

static FAST_MUTEX g_Lock;
static KEVENT g_Changed;
static KSEMAPHORE g_Empty, g_Full;
static LONG g_Item;

static VOID Exchange(LONG From, LONG To) {
#ifdef FIXED
    PKSEMAPHORE mine = From == 0 ? &g_Empty : &g_Full, other = From == 0 ? &g_Full : &g_Empty;
    Wait(mine);
    ExAcquireFastMutex(&g_Lock);
    g_Item = To;
    ExReleaseFastMutex(&g_Lock);
    KeReleaseSemaphore(other, IO_NO_INCREMENT, 1, FALSE);
#else
    ExAcquireFastMutex(&g_Lock);
    while (g_Item != From) {
        ExReleaseFastMutex(&g_Lock);
        Wait(&g_Changed);
        ExAcquireFastMutex(&g_Lock);
    }
    g_Item = To;
    ExReleaseFastMutex(&g_Lock);
    KeSetEvent(&g_Changed, IO_NO_INCREMENT, FALSE);
#endif
}

THREAD(Producer) {
    UNREFERENCED_PARAMETER(Context);
    Exchange(0, 1);
}

THREAD(Consumer) {
    UNREFERENCED_PARAMETER(Context);
    Exchange(1, 0);
}

ENTRY(NtStressUnload)
    ExInitializeFastMutex(&g_Lock);
    KeInitializeEvent(&g_Changed, SynchronizationEvent, FALSE);
    KeInitializeSemaphore(&g_Empty, 1, 1);
    KeInitializeSemaphore(&g_Full, 0, 1);
    Start(2, Consumer);
    Start(2, Producer);
ENTRY_END
