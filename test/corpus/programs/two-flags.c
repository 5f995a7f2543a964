/* Each says that it wants to enter after it has looked whether the other does. Shows: assertion. */
#include "corpus.h"

static volatile LONG g_Wants[2], g_Inside;

THREAD(Thread) {
    ULONG me = ID(Context), other = 1 - me;
#ifdef FIXED
    InterlockedExchange(&g_Wants[me], TRUE);
    if (g_Wants[other]) {
        InterlockedExchange(&g_Wants[me], FALSE);
        return;
    }
#else
    if (g_Wants[other]) return;
    InterlockedExchange(&g_Wants[me], TRUE);
#endif
    NtStressAssert(InterlockedIncrement(&g_Inside) == 1);
    InterlockedDecrement(&g_Inside);
    InterlockedExchange(&g_Wants[me], FALSE);
}

ENTRY(NtStressUnload)
    Start(2, Thread);
ENTRY_END
