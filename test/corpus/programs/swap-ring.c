/* Neighbours in a ring swap what they have, each without looking at the others. Shows: assertion. */
#include "corpus.h"

#define STATIONS 3

static FAST_MUTEX g_Lock;
static LONG g_Values[STATIONS] = {1, 2, 3};

THREAD(Station) {
    ULONG at = ID(Context), next = (at + 1) % STATIONS;
    LONG mine;
#ifdef FIXED
    ExAcquireFastMutex(&g_Lock);
#endif
    mine = g_Values[at];
    g_Values[at] = g_Values[next];
    g_Values[next] = mine;
#ifdef FIXED
    ExReleaseFastMutex(&g_Lock);
#endif
}

THREAD(Quiet) {
    UNREFERENCED_PARAMETER(Context);
    NtStressAssert(g_Values[0] + g_Values[1] + g_Values[2] == 6);
    NtStressAssert(g_Values[0] * g_Values[1] * g_Values[2] == 6);
}

ENTRY(NtStressUnload)
    ExInitializeFastMutex(&g_Lock);
    Start(STATIONS, Station);
    NtStressAtQuiescence(Quiet, NULL);
ENTRY_END
