/* Two values belong together, each has a lock of its own: a reader comes between the two stages. Shows: assertion. */
#include "corpus.h"

static FAST_MUTEX g_First, g_Second;
static LONG g_Value, g_Doubled;

THREAD(Writer) {
    UNREFERENCED_PARAMETER(Context);
    ExAcquireFastMutex(&g_First);
    g_Value = 7;
#ifndef FIXED
    ExReleaseFastMutex(&g_First);
#endif
    ExAcquireFastMutex(&g_Second);
    g_Doubled = 14;
    ExReleaseFastMutex(&g_Second);
#ifdef FIXED
    ExReleaseFastMutex(&g_First);
#endif
}

THREAD(Reader) {
    LONG value, doubled;
    UNREFERENCED_PARAMETER(Context);
    ExAcquireFastMutex(&g_First);
    value = g_Value;
    ExReleaseFastMutex(&g_First);
    if (value == 0) return;
    ExAcquireFastMutex(&g_Second);
    doubled = g_Doubled;
    ExReleaseFastMutex(&g_Second);
    NtStressAssert(doubled == 2 * value);
}

ENTRY(NtStressUnload)
    ExInitializeFastMutex(&g_First);
    ExInitializeFastMutex(&g_Second);
    Start(1, Writer);
    Start(1, Reader);
ENTRY_END
