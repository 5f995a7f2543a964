/* A fast mutex. */
#include <ntstress.h>

static FAST_MUTEX g_Mutex;
static LONG g_Inside, g_Count;

static VOID Uses(PVOID Context) {
    UNREFERENCED_PARAMETER(Context);
    ExAcquireFastMutex(&g_Mutex);
    NtStressAssert(++g_Inside == 1);
    g_Count++;
    g_Inside--;
    ExReleaseFastMutex(&g_Mutex);
}

static VOID Check(PVOID Context) {
    UNREFERENCED_PARAMETER(Context);
    NtStressAssert(g_Count == 2 && g_Inside == 0);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = NtStressUnload;
    ExInitializeFastMutex(&g_Mutex);
    NtStressThread(Uses, NULL);
    NtStressThread(Uses, NULL);
    return NtStressAtQuiescence(Check, NULL);
}
