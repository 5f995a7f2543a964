/* A time of two halves is read while it is written. Shows: assertion. */
#include "corpus.h"

static volatile LONG g_Low = 1, g_High = 1;
#ifdef FIXED
static volatile LONG64 g_Both = 0x100000001;
#endif

THREAD(Clock) {
    UNREFERENCED_PARAMETER(Context);
#ifdef FIXED
    InterlockedExchange64(&g_Both, 0x200000002);
#else
    g_High = 2;
    g_Low = 2;
#endif
}

THREAD(Reader) {
    LONG low, high;
    UNREFERENCED_PARAMETER(Context);
#ifdef FIXED
    LONG64 both = InterlockedCompareExchange64(&g_Both, 0, 0);
    low = (LONG)both;
    high = (LONG)(both >> 32);
#else
    high = g_High;
    low = g_Low;
#endif
    NtStressAssert(low == high);
}

ENTRY(NtStressUnload)
    Start(1, Clock);
    Start(1, Reader);
ENTRY_END
