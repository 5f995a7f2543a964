/* A request is completed by its work and by its cancellation, and both find it open. Shows: assertion. */
#include "corpus.h"

static volatile LONG g_Done, g_Completions;

static VOID Complete(void) {
#ifdef FIXED
    if (InterlockedExchange(&g_Done, TRUE)) return;
#else
    if (g_Done) return;
    g_Done = TRUE;
#endif
    InterlockedIncrement(&g_Completions);
}

THREAD(Work) {
    UNREFERENCED_PARAMETER(Context);
    Complete();
}

THREAD(Quiet) {
    UNREFERENCED_PARAMETER(Context);
    NtStressAssert(g_Completions == 1);
}

ENTRY(NtStressUnload)
    Start(2, Work);
    NtStressAtQuiescence(Quiet, NULL);
ENTRY_END
