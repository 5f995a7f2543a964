/* Two processors, one KSPIN_LOCK. */
#include <ntstress.h>

static KSPIN_LOCK g_Lock;
static LONG g_Inside, g_Count;

static VOID Uses(PVOID Context) {
    KIRQL irql;
    UNREFERENCED_PARAMETER(Context);
    KeAcquireSpinLock(&g_Lock, &irql);
    NtStressAssert(++g_Inside == 1);
    g_Count++;
    g_Inside--;
    KeReleaseSpinLock(&g_Lock, irql);
}

static VOID Check(PVOID Context) {
    UNREFERENCED_PARAMETER(Context);
    NtStressAssert(g_Count == 2 && g_Inside == 0);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = NtStressUnload;
    KeInitializeSpinLock(&g_Lock);
    NtStressThread(Uses, NULL);
    NtStressThread(Uses, NULL);
    return NtStressAtQuiescence(Check, NULL);
}
