/* The largest value so far is compared, then stored: a smaller one overwrites it. Shows: assertion. */
#include "corpus.h"

static volatile LONG g_Most;

THREAD(Measure) {
    LONG value = (LONG)ID(Context) + 1;
#ifdef FIXED
    for (LONG most = g_Most; value > most;) {
        LONG seen = InterlockedCompareExchange(&g_Most, value, most);
        if (seen == most) break;
        most = seen;
    }
#else
    if (value > g_Most) g_Most = value;
#endif
}

THREAD(Quiet) {
    UNREFERENCED_PARAMETER(Context);
    NtStressAssert(g_Most == 3);
}

ENTRY(NtStressUnload)
    Start(3, Measure);
    NtStressAtQuiescence(Quiet, NULL);
ENTRY_END
