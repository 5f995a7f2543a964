/* A mailbox of one letter that says "full" before the letter is in it. Shows: assertion. */
#include "corpus.h"

#define LETTERS 4

static volatile LONG g_Full, g_Letter;

THREAD(Sender) {
    UNREFERENCED_PARAMETER(Context);
    for (LONG letter = 1; letter <= LETTERS; letter++) {
        while (g_Full) YieldProcessor();
#ifdef FIXED
        g_Letter = letter;
        InterlockedExchange(&g_Full, TRUE);
#else
        InterlockedExchange(&g_Full, TRUE);
        g_Letter = letter;
#endif
    }
}

THREAD(Receiver) {
    UNREFERENCED_PARAMETER(Context);
    for (LONG letter = 1; letter <= LETTERS; letter++) {
        while (!g_Full) YieldProcessor();
        NtStressAssert(g_Letter == letter);
        InterlockedExchange(&g_Full, FALSE);
    }
}

ENTRY(NtStressUnload)
    Start(1, Receiver);
    Start(1, Sender);
ENTRY_END
