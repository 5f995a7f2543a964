/* A DPC that is queued to another processor, and a flush that waits for it. */
#include <ntstress.h>

static KDPC g_Dpc;
static volatile LONG g_Queued, g_Ran;

static VOID Routine(PKDPC Dpc, PVOID Context, PVOID First, PVOID Second) {
    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Context);
    UNREFERENCED_PARAMETER(First);
    UNREFERENCED_PARAMETER(Second);
    NtStressAssert(KeGetCurrentIrql() == DISPATCH_LEVEL && KeGetCurrentProcessorNumber() == 1);
    g_Ran++;
}

static VOID Queues(PVOID Context) {
    LONG queued;
    UNREFERENCED_PARAMETER(Context);
    if (KeInsertQueueDpc(&g_Dpc, NULL, NULL)) InterlockedIncrement(&g_Queued);
    queued = g_Queued;
    KeFlushQueuedDpcs();
    NtStressAssert(g_Ran >= queued);
}

static VOID Check(PVOID Context) {
    UNREFERENCED_PARAMETER(Context);
    NtStressAssert(g_Ran == g_Queued && g_Ran >= 1);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = NtStressUnload;
    KeInitializeDpc(&g_Dpc, Routine, NULL);
    KeSetTargetProcessorDpc(&g_Dpc, 1);
    NtStressThread(Queues, NULL);
    NtStressThread(Queues, NULL);
    return NtStressAtQuiescence(Check, NULL);
}
