/* The flag that says "ready" is set before what it stands for, and is looked at without the lock. Shows: assertion. */
#include "corpus.h"

static FAST_MUTEX g_Lock;
static volatile LONG g_Ready, g_Limit;

THREAD(User) {
    UNREFERENCED_PARAMETER(Context);
    if (!g_Ready) {
        ExAcquireFastMutex(&g_Lock);
        if (!g_Ready) {
#ifdef FIXED
            g_Limit = 64;
            g_Ready = TRUE;
#else
            g_Ready = TRUE;
            g_Limit = 64;
#endif
        }
        ExReleaseFastMutex(&g_Lock);
    }
    NtStressAssert(g_Limit == 64);
}

ENTRY(NtStressUnload)
    ExInitializeFastMutex(&g_Lock);
    Start(2, User);
ENTRY_END
