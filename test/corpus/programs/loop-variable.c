/* Threads are given the address of a variable that goes on changing. Shows: assertion. */
#include "corpus.h"

#define WORKERS 2

static LONG g_Next;
static volatile LONG g_Seen[WORKERS + 1];

THREAD(Worker) {
#ifdef FIXED
    LONG mine = (LONG)ID(Context);
#else
    LONG mine = *(volatile LONG *)Context;
#endif
    InterlockedIncrement(&g_Seen[mine]);
}

THREAD(Creator) {
    UNREFERENCED_PARAMETER(Context);
    for (g_Next = 0; g_Next < WORKERS; g_Next++) {
#ifdef FIXED
        NtStressThread(Worker, (PVOID)(ULONG_PTR)g_Next);
#else
        NtStressThread(Worker, &g_Next);
        /* Long enough for it to begin, as a rule. */
        for (int looks = 0; looks < 20; looks++) YieldProcessor();
#endif
    }
}

THREAD(Quiet) {
    UNREFERENCED_PARAMETER(Context);
    NtStressAssert(g_Seen[0] == 1 && g_Seen[1] == 1);
}

ENTRY(NtStressUnload)
    Start(1, Creator);
    NtStressAtQuiescence(Quiet, NULL);
ENTRY_END
