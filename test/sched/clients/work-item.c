/* Two work items, and who waits for both. */
#include <ntstress.h>

static WORK_QUEUE_ITEM g_Items[2];
static KEVENT g_Done;
static volatile LONG g_Left = 2;
static LONG g_Value[2];

static VOID Works(PVOID Context) {
    *(LONG *)Context = 1;
    if (InterlockedDecrement(&g_Left) == 0) KeSetEvent(&g_Done, 0, FALSE);
}

static VOID Queues(PVOID Context) {
    UNREFERENCED_PARAMETER(Context);
    for (int i = 0; i < 2; i++) ExQueueWorkItem(&g_Items[i], DelayedWorkQueue);
    KeWaitForSingleObject(&g_Done, Executive, KernelMode, FALSE, NULL);
    NtStressAssert(g_Value[0] == 1 && g_Value[1] == 1);
}

static VOID Check(PVOID Context) {
    UNREFERENCED_PARAMETER(Context);
    NtStressAssert(g_Left == 0);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = NtStressUnload;
    KeInitializeEvent(&g_Done, NotificationEvent, FALSE);
    for (int i = 0; i < 2; i++) ExInitializeWorkItem(&g_Items[i], Works, &g_Value[i]);
    NtStressThread(Queues, NULL);
    return NtStressAtQuiescence(Check, NULL);
}
