/* A list is looked at, found not empty, and something is removed. Shows: bugcheck or assertion. */
#include "corpus.h"

static LIST_ENTRY g_List;
static LIST_ENTRY g_Entry;
static KSPIN_LOCK g_Lock;
static volatile LONG g_Removed;

THREAD(Remover) {
    UNREFERENCED_PARAMETER(Context);
#ifdef FIXED
    if (ExInterlockedRemoveHeadList(&g_List, &g_Lock) != NULL) InterlockedIncrement(&g_Removed);
#else
    if (!IsListEmpty(&g_List)) {
        ExInterlockedRemoveHeadList(&g_List, &g_Lock);
        InterlockedIncrement(&g_Removed);
    }
#endif
}

THREAD(Quiet) {
    UNREFERENCED_PARAMETER(Context);
    NtStressAssert(g_Removed == 1);
}

ENTRY(NtStressUnload)
    KeInitializeSpinLock(&g_Lock);
    InitializeListHead(&g_List);
    InsertHeadList(&g_List, &g_Entry);
    Start(2, Remover);
    NtStressAtQuiescence(Quiet, NULL);
ENTRY_END
