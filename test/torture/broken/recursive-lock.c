/* A lock that its owner may take again, and that forgets its owner after it is free. Shows: assertion. */
#include "corpus.h"

static volatile LONG g_Held, g_Owner, g_Inside;

static BOOLEAN Acquire(LONG Me) {
    if (g_Owner == Me) return TRUE;
    while (InterlockedExchange(&g_Held, 1) != 0) YieldProcessor();
    g_Owner = Me;
    return FALSE;
}

static VOID Release(void) {
#ifdef FIXED
    g_Owner = 0;
    InterlockedExchange(&g_Held, 0);
#else
    InterlockedExchange(&g_Held, 0);
    g_Owner = 0;
#endif
}

THREAD(User) {
    LONG me = (LONG)ID(Context) + 1;
    for (int i = 0; i < 3; i++) {
        Acquire(me);
        NtStressAssert(InterlockedIncrement(&g_Inside) == 1);
        NtStressAssert(g_Owner == me);
        InterlockedDecrement(&g_Inside);
        Release();
    }
}

ENTRY(NtStressUnload)
    Start(2, User);
ENTRY_END
