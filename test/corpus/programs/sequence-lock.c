/* A reader tries again when the sequence has changed; the writer changes it only at the end. Shows: assertion. */
#include "corpus.h"

static volatile LONG g_Sequence, g_X, g_Y;

THREAD(Writer) {
    UNREFERENCED_PARAMETER(Context);
#ifdef FIXED
    InterlockedIncrement(&g_Sequence);
#endif
    g_X = 1;
    g_Y = 1;
#ifdef FIXED
    InterlockedIncrement(&g_Sequence);
#else
    InterlockedAdd(&g_Sequence, 2);
#endif
}

THREAD(Reader) {
    UNREFERENCED_PARAMETER(Context);
    for (int tries = 0; tries < 3; tries++) {
        LONG before = g_Sequence, x = g_X, y = g_Y;
        if ((before & 1) != 0 || g_Sequence != before) continue;
        NtStressAssert(x == y);
        return;
    }
}

ENTRY(NtStressUnload)
    Start(1, Writer);
    Start(1, Reader);
ENTRY_END
