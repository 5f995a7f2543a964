/* A synchronization event that lets one in at a time. */
#include <ntstress.h>

static KEVENT g_Event;
static LONG g_Inside, g_Count;

static VOID Uses(PVOID Context) {
    UNREFERENCED_PARAMETER(Context);
    KeWaitForSingleObject(&g_Event, Executive, KernelMode, FALSE, NULL);
    NtStressAssert(++g_Inside == 1);
    g_Count++;
    g_Inside--;
    KeSetEvent(&g_Event, 0, FALSE);
}

static VOID Check(PVOID Context) {
    UNREFERENCED_PARAMETER(Context);
    NtStressAssert(g_Count == 2 && g_Inside == 0);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = NtStressUnload;
    KeInitializeEvent(&g_Event, SynchronizationEvent, TRUE);
    NtStressThread(Uses, NULL);
    NtStressThread(Uses, NULL);
    return NtStressAtQuiescence(Check, NULL);
}
