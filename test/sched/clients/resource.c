/* An ERESOURCE, held exclusively. */
#include <ntstress.h>

static ERESOURCE g_Resource;
static LONG g_Inside, g_Count;

static VOID Uses(PVOID Context) {
    UNREFERENCED_PARAMETER(Context);
    KeEnterCriticalRegion();
    ExAcquireResourceExclusiveLite(&g_Resource, TRUE);
    NtStressAssert(++g_Inside == 1);
    g_Count++;
    g_Inside--;
    ExReleaseResourceLite(&g_Resource);
    KeLeaveCriticalRegion();
}

static VOID Check(PVOID Context) {
    UNREFERENCED_PARAMETER(Context);
    NtStressAssert(g_Count == 2 && g_Inside == 0);
}

static VOID Unload(PDRIVER_OBJECT DriverObject) {
    UNREFERENCED_PARAMETER(DriverObject);
    ExDeleteResourceLite(&g_Resource);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = Unload;
    ExInitializeResourceLite(&g_Resource);
    NtStressThread(Uses, NULL);
    NtStressThread(Uses, NULL);
    return NtStressAtQuiescence(Check, NULL);
}
