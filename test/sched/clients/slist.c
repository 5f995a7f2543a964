/* Two take entries off a sequenced list and put them back: the ABA problem, were it not for the sequence. */
#include <ntstress.h>

static SLIST_HEADER g_List;
static struct { SLIST_ENTRY Entry; LONG Users; } DECLSPEC_ALIGN(8) g_Nodes[2];

static VOID Takes(PVOID Context) {
    PSLIST_ENTRY entry = InterlockedPopEntrySList(&g_List);
    UNREFERENCED_PARAMETER(Context);
    if (entry == NULL) return;
    LONG *users = (LONG *)(entry + 1);
    NtStressAssert(++*users == 1);
    --*users;
    InterlockedPushEntrySList(&g_List, entry);
}

static VOID Check(PVOID Context) {
    UNREFERENCED_PARAMETER(Context);
    NtStressAssert(ExQueryDepthSList(&g_List) == 2);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = NtStressUnload;
    InitializeSListHead(&g_List);
    for (int i = 0; i < 2; i++) InterlockedPushEntrySList(&g_List, &g_Nodes[i].Entry);
    NtStressThread(Takes, NULL);
    NtStressThread(Takes, NULL);
    return NtStressAtQuiescence(Check, NULL);
}
