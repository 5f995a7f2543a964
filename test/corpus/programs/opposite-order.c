/* Two locks, taken in opposite order. Shows: deadlock. */
#include "corpus.h"

static FAST_MUTEX g_A, g_B;

THREAD(Forth) {
    UNREFERENCED_PARAMETER(Context);
    ExAcquireFastMutex(&g_A);
    ExAcquireFastMutex(&g_B);
    ExReleaseFastMutex(&g_B);
    ExReleaseFastMutex(&g_A);
}

THREAD(Back) {
#ifdef FIXED
    Forth(Context);
#else
    UNREFERENCED_PARAMETER(Context);
    ExAcquireFastMutex(&g_B);
    ExAcquireFastMutex(&g_A);
    ExReleaseFastMutex(&g_A);
    ExReleaseFastMutex(&g_B);
#endif
}

ENTRY(NtStressUnload)
    ExInitializeFastMutex(&g_A);
    ExInitializeFastMutex(&g_B);
    Start(1, Forth);
    Start(1, Back);
ENTRY_END
