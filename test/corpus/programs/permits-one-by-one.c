/* Everybody needs two of two permits and takes them one by one. Shows: deadlock. */
#include "corpus.h"

static KSEMAPHORE g_Permits;
static FAST_MUTEX g_Taking;

THREAD(User) {
    UNREFERENCED_PARAMETER(Context);
#ifdef FIXED
    ExAcquireFastMutex(&g_Taking);
#endif
    Wait(&g_Permits);
    Wait(&g_Permits);
#ifdef FIXED
    ExReleaseFastMutex(&g_Taking);
#endif
    KeReleaseSemaphore(&g_Permits, IO_NO_INCREMENT, 2, FALSE);
}

ENTRY(NtStressUnload)
    ExInitializeFastMutex(&g_Taking);
    KeInitializeSemaphore(&g_Permits, 2, 2);
    Start(2, User);
ENTRY_END
