/* A permit is given back unless it is there already, and two look at the same time. Shows: bugcheck. */
#include "corpus.h"

static KSEMAPHORE g_Permit;
static FAST_MUTEX g_Lock;

THREAD(Giver) {
    UNREFERENCED_PARAMETER(Context);
#ifdef FIXED
    ExAcquireFastMutex(&g_Lock);
#endif
    if (KeReadStateSemaphore(&g_Permit) == 0) KeReleaseSemaphore(&g_Permit, IO_NO_INCREMENT, 1, FALSE);
#ifdef FIXED
    ExReleaseFastMutex(&g_Lock);
#endif
}

ENTRY(NtStressUnload)
    ExInitializeFastMutex(&g_Lock);
    KeInitializeSemaphore(&g_Permit, 0, 1);
    Start(2, Giver);
ENTRY_END
