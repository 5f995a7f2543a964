/* A free bit is looked for and then set: two find the same. Shows: assertion. */
#include "corpus.h"

static volatile LONG g_Bits, g_Owners[4];

THREAD(Allocator) {
    UNREFERENCED_PARAMETER(Context);
    for (LONG bit = 0; bit < 4; bit++) {
#ifdef FIXED
        if (InterlockedBitTestAndSet(&g_Bits, bit)) continue;
#else
        if ((g_Bits & (1 << bit)) != 0) continue;
        g_Bits |= 1 << bit;
#endif
        NtStressAssert(InterlockedIncrement(&g_Owners[bit]) == 1);
        return;
    }
}

ENTRY(NtStressUnload)
    Start(3, Allocator);
ENTRY_END
