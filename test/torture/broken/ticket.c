/* A ticket lock whose tickets are drawn by a read and a write: two threads get the same. Shows: assertion. */
#include "corpus.h"

static volatile LONG g_Next, g_Serving, g_Inside;

THREAD(User) {
    UNREFERENCED_PARAMETER(Context);
    for (int i = 0; i < 3; i++) {
#ifdef FIXED
        LONG ticket = InterlockedIncrement(&g_Next) - 1;
#else
        LONG ticket = g_Next++;
#endif
        /* Behind it means that somebody else has had the same ticket. */
        while (g_Serving != ticket) {
            NtStressAssert(g_Serving - ticket <= 0);
            YieldProcessor();
        }
        NtStressAssert(InterlockedIncrement(&g_Inside) == 1);
        InterlockedDecrement(&g_Inside);
        InterlockedIncrement(&g_Serving);
    }
}

ENTRY(NtStressUnload)
    Start(2, User);
ENTRY_END
