/* A lock of one's own: the writer sees no readers, then says that it writes. Shows: assertion. */
#include "corpus.h"

static volatile LONG g_Readers, g_Writing, g_Value, g_Copy;
#ifdef FIXED
static EX_SPIN_LOCK g_Lock;
#endif

THREAD(Reader) {
    LONG value, copy;
    UNREFERENCED_PARAMETER(Context);
#ifdef FIXED
    KIRQL irql = ExAcquireSpinLockShared(&g_Lock);
#else
    if (g_Writing) return;
    InterlockedIncrement(&g_Readers);
#endif
    value = g_Value;
    copy = g_Copy;
#ifdef FIXED
    ExReleaseSpinLockShared(&g_Lock, irql);
#else
    InterlockedDecrement(&g_Readers);
#endif
    NtStressAssert(value == copy);
}

THREAD(Writer) {
    UNREFERENCED_PARAMETER(Context);
#ifdef FIXED
    KIRQL irql = ExAcquireSpinLockExclusive(&g_Lock);
#else
    if (g_Readers != 0) return;
    g_Writing = TRUE;
#endif
    g_Value = 1;
    g_Copy = 1;
#ifdef FIXED
    ExReleaseSpinLockExclusive(&g_Lock, irql);
#else
    g_Writing = FALSE;
#endif
}

ENTRY(NtStressUnload)
    Start(1, Reader);
    Start(1, Writer);
ENTRY_END
