/*
 * stack-variable.c without its mistake: what is handed to a thread lives in pool, and belongs to the thread from then
 * on. Whoever owns a block frees it: the thread when it runs, DriverEntry when there is no thread.
 */
#include <ntddk.h>

#define POOL_TAG 'terG'

typedef struct _GREETING {
    PCSTR Text;
    ULONG Times;
} GREETING, *PGREETING;

DRIVER_INITIALIZE DriverEntry;
DRIVER_UNLOAD DriverUnload;
KSTART_ROUTINE Greeter;

static PKTHREAD GreeterThread;

VOID Greeter(PVOID StartContext)
{
    PGREETING greeting = StartContext;
    LARGE_INTEGER interval;

    interval.QuadPart = -10000LL * 100;
    KeDelayExecutionThread(KernelMode, FALSE, &interval);

    for (ULONG i = 0; i < greeting->Times; i++) {
        DbgPrint("%s\n", greeting->Text);
    }
    ExFreePoolWithTag(greeting, POOL_TAG);
}

VOID DriverUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);

    KeWaitForSingleObject(GreeterThread, Executive, KernelMode, FALSE, NULL);
    ObDereferenceObject(GreeterThread);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    PGREETING greeting;
    HANDLE handle;
    NTSTATUS status;

    UNREFERENCED_PARAMETER(RegistryPath);

    DriverObject->DriverUnload = DriverUnload;

    greeting = ExAllocatePool2(POOL_FLAG_NON_PAGED, sizeof(GREETING), POOL_TAG);
    if (greeting == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    greeting->Text = "hello from the thread";
    greeting->Times = 2;

    status = PsCreateSystemThread(&handle, THREAD_ALL_ACCESS, NULL, NULL, NULL, Greeter, greeting);
    if (!NT_SUCCESS(status)) {
        ExFreePoolWithTag(greeting, POOL_TAG);
        return status;
    }
    ObReferenceObjectByHandle(handle, SYNCHRONIZE, *PsThreadType, KernelMode, (PVOID *)&GreeterThread, NULL);
    ZwClose(handle);

    DbgPrint("DriverEntry returns; the greeting stays\n");
    return STATUS_SUCCESS;
}
