/* Two threads take the same slot of a log. Shows: assertion. */
#include "corpus.h"

static volatile LONG g_Next, g_Log[4];

THREAD(Logger) {
    for (int i = 0; i < 2; i++) {
#ifdef FIXED
        LONG slot = InterlockedIncrement(&g_Next) - 1;
#else
        LONG slot = g_Next;
        g_Next = slot + 1;
#endif
        g_Log[slot] = (LONG)ID(Context) + 1;
    }
}

THREAD(Quiet) {
    UNREFERENCED_PARAMETER(Context);
    for (int i = 0; i < 4; i++) NtStressAssert(g_Log[i] != 0);
}

ENTRY(NtStressUnload)
    Start(2, Logger);
    NtStressAtQuiescence(Quiet, NULL);
ENTRY_END
