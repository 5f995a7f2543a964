/* A spin lock that looks, then takes. Shows: assertion. */
#include "corpus.h"

static volatile LONG g_Lock, g_Inside;

static VOID Acquire(void) {
#ifdef FIXED
    while (InterlockedExchange(&g_Lock, 1) != 0) YieldProcessor();
#else
    while (g_Lock != 0) YieldProcessor();
    g_Lock = 1;
#endif
}

THREAD(User) {
    UNREFERENCED_PARAMETER(Context);
    for (int i = 0; i < 3; i++) {
        Acquire();
        NtStressAssert(InterlockedIncrement(&g_Inside) == 1);
        InterlockedDecrement(&g_Inside);
        InterlockedExchange(&g_Lock, 0);
    }
}

ENTRY(NtStressUnload)
    Start(2, User);
ENTRY_END
