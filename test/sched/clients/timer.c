/* A timer with a DPC, and who cancels it: either it is cancelled, or it has expired. */
#include <ntstress.h>

static KTIMER g_Timer;
static KDPC g_Dpc;
static volatile LONG g_Expired, g_Cancelled;

static VOID Expires(PKDPC Dpc, PVOID Context, PVOID First, PVOID Second) {
    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Context);
    UNREFERENCED_PARAMETER(First);
    UNREFERENCED_PARAMETER(Second);
    g_Expired++;
}

static VOID Cancels(PVOID Context) {
    UNREFERENCED_PARAMETER(Context);
    if (KeCancelTimer(&g_Timer)) g_Cancelled++;
}

static VOID Waits(PVOID Context) {
    LARGE_INTEGER timeout = {.QuadPart = -1000000};
    UNREFERENCED_PARAMETER(Context);
    if (KeWaitForSingleObject(&g_Timer, Executive, KernelMode, FALSE, &timeout) == STATUS_SUCCESS)
        NtStressAssert(g_Cancelled == 0);
}

static VOID Check(PVOID Context) {
    UNREFERENCED_PARAMETER(Context);
    KeFlushQueuedDpcs();
    NtStressAssert(g_Cancelled + g_Expired <= 1);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = NtStressUnload;
    LARGE_INTEGER due = {.QuadPart = -50000};
    KeInitializeTimer(&g_Timer);
    KeInitializeDpc(&g_Dpc, Expires, NULL);
    KeSetTimer(&g_Timer, due, &g_Dpc);
    NtStressThread(Cancels, NULL);
    NtStressThread(Waits, NULL);
    return NtStressAtQuiescence(Check, NULL);
}
