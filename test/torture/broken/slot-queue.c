/* A queue of slots for many senders: the slot is claimed after it is filled. Shows: assertion. */
#include "corpus.h"

#define SENDERS 2
#define EACH 2

static volatile LONG g_Tail, g_Slots[SENDERS * EACH];

THREAD(Sender) {
    for (LONG i = 0; i < EACH; i++) {
        LONG item = (LONG)ID(Context) * EACH + i + 1;
#ifdef FIXED
        g_Slots[InterlockedIncrement(&g_Tail) - 1] = item;
#else
        g_Slots[g_Tail] = item;
        InterlockedIncrement(&g_Tail);
#endif
    }
}

THREAD(Quiet) {
    LONG sum = 0;
    UNREFERENCED_PARAMETER(Context);
    for (LONG i = 0; i < SENDERS * EACH; i++) sum += g_Slots[i];
    NtStressAssert(sum == SENDERS * EACH * (SENDERS * EACH + 1) / 2);
}

ENTRY(NtStressUnload)
    Start(SENDERS, Sender);
    NtStressAtQuiescence(Quiet, NULL);
ENTRY_END
