/* A request goes on although the remove lock was refused to it. Shows: assertion. */
#include "corpus.h"

static IO_REMOVE_LOCK g_Lock;
static volatile LONG g_Removed;

THREAD(Request) {
    NTSTATUS status = IoAcquireRemoveLock(&g_Lock, Context);
#ifdef FIXED
    if (!NT_SUCCESS(status)) return;
#endif
    NtStressAssert(!g_Removed);
    if (NT_SUCCESS(status)) IoReleaseRemoveLock(&g_Lock, Context);
}

THREAD(Remove) {
    if (!NT_SUCCESS(IoAcquireRemoveLock(&g_Lock, Context))) return;
    IoReleaseRemoveLockAndWait(&g_Lock, Context);
    g_Removed = TRUE;
}

ENTRY(NtStressUnload)
    IoInitializeRemoveLock(&g_Lock, TAG, 0, 0);
    NtStressThread(Request, (PVOID)1);
    NtStressThread(Remove, (PVOID)2);
ENTRY_END
