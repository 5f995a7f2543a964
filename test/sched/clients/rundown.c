/* A user of an object under rundown protection, and who tears it down. */
#include <ntstress.h>

static EX_RUNDOWN_REF g_Rundown;
static LONG g_Alive = 1;

static VOID Uses(PVOID Context) {
    UNREFERENCED_PARAMETER(Context);
    if (!ExAcquireRundownProtection(&g_Rundown)) return;
    NtStressAssert(g_Alive == 1);
    ExReleaseRundownProtection(&g_Rundown);
}

static VOID TearsDown(PVOID Context) {
    UNREFERENCED_PARAMETER(Context);
    ExWaitForRundownProtectionRelease(&g_Rundown);
    g_Alive = 0;
}

static VOID Check(PVOID Context) {
    UNREFERENCED_PARAMETER(Context);
    NtStressAssert(g_Alive == 0 && !ExAcquireRundownProtection(&g_Rundown));
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = NtStressUnload;
    ExInitializeRundownProtection(&g_Rundown);
    NtStressThread(Uses, NULL);
    NtStressThread(TearsDown, NULL);
    return NtStressAtQuiescence(Check, NULL);
}
