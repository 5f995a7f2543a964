/* Something that is to be done once is done by all who find it not done. Shows: assertion. */
#include "corpus.h"

static FAST_MUTEX g_Lock;
static LONG g_Done, g_Times;

THREAD(Caller) {
    UNREFERENCED_PARAMETER(Context);
    if (g_Done) return;
    ExAcquireFastMutex(&g_Lock);
#ifdef FIXED
    if (!g_Done)
#endif
        g_Times++;
    g_Done = TRUE;
    ExReleaseFastMutex(&g_Lock);
}

THREAD(Quiet) {
    UNREFERENCED_PARAMETER(Context);
    NtStressAssert(g_Times == 1);
}

ENTRY(NtStressUnload)
    ExInitializeFastMutex(&g_Lock);
    Start(3, Caller);
    NtStressAtQuiescence(Quiet, NULL);
ENTRY_END
