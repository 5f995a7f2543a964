/* A semaphore of one permit. */
#include <ntstress.h>

static KSEMAPHORE g_Semaphore;
static LONG g_Inside, g_Count;

static VOID Uses(PVOID Context) {
    UNREFERENCED_PARAMETER(Context);
    KeWaitForSingleObject(&g_Semaphore, Executive, KernelMode, FALSE, NULL);
    NtStressAssert(++g_Inside == 1);
    g_Count++;
    g_Inside--;
    KeReleaseSemaphore(&g_Semaphore, 0, 1, FALSE);
}

static VOID Check(PVOID Context) {
    UNREFERENCED_PARAMETER(Context);
    NtStressAssert(g_Count == 2 && g_Inside == 0);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = NtStressUnload;
    KeInitializeSemaphore(&g_Semaphore, 1, 1);
    NtStressThread(Uses, NULL);
    NtStressThread(Uses, NULL);
    return NtStressAtQuiescence(Check, NULL);
}
