/* A mutex, once over and once again by its owner. */
#include <ntstress.h>

static KMUTEX g_Mutex;
static LONG g_Inside, g_Count;

static VOID Uses(PVOID Context) {
    UNREFERENCED_PARAMETER(Context);
    KeWaitForSingleObject(&g_Mutex, Executive, KernelMode, FALSE, NULL);
    KeWaitForSingleObject(&g_Mutex, Executive, KernelMode, FALSE, NULL);
    NtStressAssert(++g_Inside == 1);
    g_Count++;
    g_Inside--;
    KeReleaseMutex(&g_Mutex, FALSE);
    KeReleaseMutex(&g_Mutex, FALSE);
}

static VOID Check(PVOID Context) {
    UNREFERENCED_PARAMETER(Context);
    NtStressAssert(g_Count == 2 && g_Inside == 0);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = NtStressUnload;
    KeInitializeMutex(&g_Mutex, 0);
    NtStressThread(Uses, NULL);
    NtStressThread(Uses, NULL);
    return NtStressAtQuiescence(Check, NULL);
}
