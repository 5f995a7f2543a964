/* The owner pops at the bottom, a thief steals at the top; both get the last item. Shows: assertion. */
#include "corpus.h"

static volatile LONG g_Top, g_Bottom = 2, g_Taken[2];

static VOID Took(LONG Item) { NtStressAssert(InterlockedIncrement(&g_Taken[Item]) == 1); }

THREAD(Thief) {
    LONG top = g_Top;
    UNREFERENCED_PARAMETER(Context);
    if (top >= g_Bottom) return;
#ifdef FIXED
    if (InterlockedCompareExchange(&g_Top, top + 1, top) != top) return;
#else
    g_Top = top + 1;
#endif
    Took(top);
}

THREAD(Owner) {
    UNREFERENCED_PARAMETER(Context);
    for (int i = 0; i < 2; i++) {
        LONG bottom = g_Bottom - 1, top;
        InterlockedExchange(&g_Bottom, bottom);
        top = g_Top;
        if (top > bottom) {
            g_Bottom = top;
            return;
        }
#ifdef FIXED
        if (top == bottom && InterlockedCompareExchange(&g_Top, top + 1, top) != top) {
            g_Bottom = top + 1;
            return;
        }
        if (top == bottom) g_Bottom = top + 1;
#endif
        Took(bottom);
#ifdef FIXED
        if (top == bottom) return;
#endif
    }
}

ENTRY(NtStressUnload)
    Start(1, Owner);
    Start(1, Thief);
ENTRY_END
