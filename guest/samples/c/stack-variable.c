/*
 * A MISTAKE, shown on purpose: a thread is given the address of a local variable that dies before the thread reads it.
 *
 * Greeting lives on the stack of the thread that runs DriverEntry. PsCreateSystemThread does not wait for the new
 * thread, so DriverEntry may return, and its stack be gone, before the new thread looks; here it sleeps first, to make
 * sure of it. On Windows, and in a free build, the thread reads whatever is there by then; mostly that is the right
 * text, which is why this mistake survives testing. A checked build stops with a bug check at the line that reads.
 *
 * stack-variable-mended.c is the same driver without the mistake.
 */
#include <ntddk.h>

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

    for (ULONG i = 0; i < greeting->Times; i++) { /* DriverEntry has returned: there is no greeting any more. */
        DbgPrint("%s\n", greeting->Text);
    }
}

VOID DriverUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);

    KeWaitForSingleObject(GreeterThread, Executive, KernelMode, FALSE, NULL);
    ObDereferenceObject(GreeterThread);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    GREETING greeting = { "hello from the thread", 2 };
    HANDLE handle;
    NTSTATUS status;

    UNREFERENCED_PARAMETER(RegistryPath);

    DriverObject->DriverUnload = DriverUnload;

    status = PsCreateSystemThread(&handle, THREAD_ALL_ACCESS, NULL, NULL, NULL, Greeter, &greeting);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    ObReferenceObjectByHandle(handle, SYNCHRONIZE, *PsThreadType, KernelMode, (PVOID *)&GreeterThread, NULL);
    ZwClose(handle);

    DbgPrint("DriverEntry returns, and its variables are gone\n");
    return STATUS_SUCCESS;
}
