/* What the remove lock guards is used after the lock was given back. Shows: bugcheck. */
#include "corpus.h"

static IO_REMOVE_LOCK g_Lock;
static volatile LONG *g_Extension;

THREAD(Request) {
    if (!NT_SUCCESS(IoAcquireRemoveLock(&g_Lock, Context))) return;
#ifdef FIXED
    (*g_Extension)++;
    IoReleaseRemoveLock(&g_Lock, Context);
#else
    IoReleaseRemoveLock(&g_Lock, Context);
    (*g_Extension)++;
#endif
}

THREAD(Remove) {
    if (!NT_SUCCESS(IoAcquireRemoveLock(&g_Lock, Context))) return;
    IoReleaseRemoveLockAndWait(&g_Lock, Context);
    ExFreePoolWithTag((PVOID)g_Extension, TAG);
}

ENTRY(NtStressUnload)
    IoInitializeRemoveLock(&g_Lock, TAG, 0, 0);
    g_Extension = ExAllocatePoolWithTag(NonPagedPool, sizeof *g_Extension, TAG);
    if (g_Extension == NULL) return STATUS_INSUFFICIENT_RESOURCES;
    NtStressThread(Request, (PVOID)1);
    NtStressThread(Remove, (PVOID)2);
ENTRY_END
