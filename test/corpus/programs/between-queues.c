/* An item moves from one queue to another, and for a moment is in neither. Shows: assertion. */
#include "corpus.h"

static KSPIN_LOCK g_Lock;
static LIST_ENTRY g_From, g_To, g_Entry;

THREAD(Mover) {
    KIRQL irql;
    PLIST_ENTRY entry;
    UNREFERENCED_PARAMETER(Context);
    KeAcquireSpinLock(&g_Lock, &irql);
    entry = RemoveHeadList(&g_From);
#ifndef FIXED
    KeReleaseSpinLock(&g_Lock, irql);
    KeAcquireSpinLock(&g_Lock, &irql);
#endif
    InsertTailList(&g_To, entry);
    KeReleaseSpinLock(&g_Lock, irql);
}

THREAD(Observer) {
    KIRQL irql;
    BOOLEAN none;
    UNREFERENCED_PARAMETER(Context);
    KeAcquireSpinLock(&g_Lock, &irql);
    none = IsListEmpty(&g_From) && IsListEmpty(&g_To);
    KeReleaseSpinLock(&g_Lock, irql);
    NtStressAssert(!none);
}

ENTRY(NtStressUnload)
    KeInitializeSpinLock(&g_Lock);
    InitializeListHead(&g_From);
    InitializeListHead(&g_To);
    InsertHeadList(&g_From, &g_Entry);
    Start(1, Mover);
    Start(1, Observer);
ENTRY_END
