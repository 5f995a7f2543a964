/* Two flags and a turn; the turn is given away before the flag is up. Shows: assertion. */
#include "corpus.h"

static volatile LONG g_Wants[2], g_Turn, g_Inside;

THREAD(Thread) {
    ULONG me = ID(Context), other = 1 - me;
#ifdef FIXED
    InterlockedExchange(&g_Wants[me], TRUE);
    InterlockedExchange(&g_Turn, (LONG)other);
#else
    InterlockedExchange(&g_Turn, (LONG)other);
    InterlockedExchange(&g_Wants[me], TRUE);
#endif
    while (g_Wants[other] && g_Turn == (LONG)other) YieldProcessor();
    NtStressAssert(InterlockedIncrement(&g_Inside) == 1);
    InterlockedDecrement(&g_Inside);
    InterlockedExchange(&g_Wants[me], FALSE);
}

ENTRY(NtStressUnload)
    Start(2, Thread);
ENTRY_END
