/* One reader, one writer, and a count that both change. Shows: assertion. */
#include "corpus.h"

#define SLOTS 2
#define ITEMS 3

static LONG g_Slots[SLOTS];
static volatile LONG g_Used, g_Put, g_Got;

static VOID Change(LONG By) {
#ifdef FIXED
    InterlockedAdd(&g_Used, By);
#else
    g_Used += By;
#endif
}

THREAD(Producer) {
    UNREFERENCED_PARAMETER(Context);
    for (LONG item = 0; item < ITEMS; item++) {
        if (g_Used == SLOTS) return;
        g_Slots[item % SLOTS] = item + 1;
        Change(1);
        g_Put++;
    }
}

THREAD(Consumer) {
    UNREFERENCED_PARAMETER(Context);
    for (LONG item = 0; item < ITEMS; item++) {
        if (g_Used == 0) return;
        NtStressAssert(g_Slots[item % SLOTS] == item + 1);
        Change(-1);
        g_Got++;
    }
}

THREAD(Quiet) {
    UNREFERENCED_PARAMETER(Context);
    NtStressAssert(g_Used == g_Put - g_Got);
}

ENTRY(NtStressUnload)
    Start(1, Producer);
    Start(1, Consumer);
    NtStressAtQuiescence(Quiet, NULL);
ENTRY_END
