/* Room is looked for without the lock, and used with it: there is none any more. Shows: assertion. */
#include "corpus.h"

static KSPIN_LOCK g_Lock;
static volatile LONG g_Room = 1;

THREAD(Taker) {
    KIRQL irql;
    UNREFERENCED_PARAMETER(Context);
    if (g_Room == 0) return;
    KeAcquireSpinLock(&g_Lock, &irql);
#ifdef FIXED
    if (g_Room > 0)
#endif
        g_Room--;
    KeReleaseSpinLock(&g_Lock, irql);
}

THREAD(Quiet) {
    UNREFERENCED_PARAMETER(Context);
    NtStressAssert(g_Room == 0);
}

ENTRY(NtStressUnload)
    KeInitializeSpinLock(&g_Lock);
    Start(2, Taker);
    NtStressAtQuiescence(Quiet, NULL);
ENTRY_END
