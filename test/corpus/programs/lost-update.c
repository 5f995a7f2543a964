/* Two threads add to a counter, and an addition is a read and a write. Shows: assertion. */
#include "corpus.h"

static LONG g_Count;

THREAD(Adder) {
    UNREFERENCED_PARAMETER(Context);
#ifdef FIXED
    InterlockedIncrement(&g_Count);
#else
    g_Count++;
#endif
}

THREAD(Quiet) {
    UNREFERENCED_PARAMETER(Context);
    NtStressAssert(g_Count == 2);
}

ENTRY(NtStressUnload)
    g_Count = 0;
    Start(2, Adder);
    NtStressAtQuiescence(Quiet, NULL);
ENTRY_END
