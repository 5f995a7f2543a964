/* Two readers of a lock want to write, each while it still reads. Shows: deadlock. */
#include "corpus.h"

static FAST_MUTEX g_Lock;
static KEVENT g_NoOther;
static volatile LONG g_Readers, g_Value;

static VOID ReadLock(void) {
    ExAcquireFastMutex(&g_Lock);
    g_Readers++;
    ExReleaseFastMutex(&g_Lock);
}

static VOID ReadUnlock(void) {
    ExAcquireFastMutex(&g_Lock);
    g_Readers--;
    ExReleaseFastMutex(&g_Lock);
    KeSetEvent(&g_NoOther, IO_NO_INCREMENT, FALSE);
}

/* Returns with the lock held, when nobody reads but so many. */
static VOID WriteLock(LONG Readers) {
    ExAcquireFastMutex(&g_Lock);
    while (g_Readers > Readers) {
        ExReleaseFastMutex(&g_Lock);
        Wait(&g_NoOther);
        ExAcquireFastMutex(&g_Lock);
    }
}

THREAD(User) {
    UNREFERENCED_PARAMETER(Context);
    ReadLock();
#ifdef FIXED
    ReadUnlock();
    WriteLock(0);
#else
    WriteLock(1);
    g_Readers--;
#endif
    g_Value++;
    ExReleaseFastMutex(&g_Lock);
    KeSetEvent(&g_NoOther, IO_NO_INCREMENT, FALSE);
}

ENTRY(NtStressUnload)
    ExInitializeFastMutex(&g_Lock);
    KeInitializeEvent(&g_NoOther, SynchronizationEvent, FALSE);
    Start(2, User);
ENTRY_END
