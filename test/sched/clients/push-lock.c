/* A push lock, held exclusively. */
#include <ntstress.h>

static EX_PUSH_LOCK g_Lock;
static LONG g_Inside, g_Count;

static VOID Uses(PVOID Context) {
    UNREFERENCED_PARAMETER(Context);
    KeEnterCriticalRegion();
    ExAcquirePushLockExclusive(&g_Lock);
    NtStressAssert(++g_Inside == 1);
    g_Count++;
    g_Inside--;
    ExReleasePushLockExclusive(&g_Lock);
    KeLeaveCriticalRegion();
}

static VOID Check(PVOID Context) {
    UNREFERENCED_PARAMETER(Context);
    NtStressAssert(g_Count == 2 && g_Inside == 0);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = NtStressUnload;
    ExInitializePushLock(&g_Lock);
    NtStressThread(Uses, NULL);
    NtStressThread(Uses, NULL);
    return NtStressAtQuiescence(Check, NULL);
}
