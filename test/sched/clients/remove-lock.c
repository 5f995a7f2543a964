/* A request under a remove lock, and the removal of its device. */
#include <ntstress.h>

static IO_REMOVE_LOCK g_Lock;
static LONG g_Alive = 1;

static VOID Requests(PVOID Context) {
    UNREFERENCED_PARAMETER(Context);
    if (!NT_SUCCESS(IoAcquireRemoveLock(&g_Lock, &g_Lock))) return;
    NtStressAssert(g_Alive == 1);
    IoReleaseRemoveLock(&g_Lock, &g_Lock);
}

static VOID Removes(PVOID Context) {
    UNREFERENCED_PARAMETER(Context);
    IoAcquireRemoveLock(&g_Lock, Context);
    IoReleaseRemoveLockAndWait(&g_Lock, Context);
    g_Alive = 0;
}

static VOID Check(PVOID Context) {
    UNREFERENCED_PARAMETER(Context);
    NtStressAssert(g_Alive == 0);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = NtStressUnload;
    IoInitializeRemoveLock(&g_Lock, 'kcoL', 0, 0);
    NtStressThread(Requests, NULL);
    NtStressThread(Removes, &g_Alive);
    return NtStressAtQuiescence(Check, NULL);
}
