/*
 * A system thread: it prints, sleeps for a second, and ends.
 *
 * A driver's threads belong to the System process and run until they end themselves; nobody ends them from outside.
 */
#include <ntddk.h>

#define MILLISECONDS(n) (-10000LL * (n)) /* units of 100 ns; negative means from now */

DRIVER_INITIALIZE DriverEntry;
DRIVER_UNLOAD DriverUnload;
KSTART_ROUTINE Sleeper;

static PKTHREAD SleeperThread;

VOID Sleeper(PVOID StartContext)
{
    LARGE_INTEGER interval;
    LARGE_INTEGER before;
    LARGE_INTEGER after;

    UNREFERENCED_PARAMETER(StartContext);

    DbgPrint("the thread goes to sleep\n");

    KeQuerySystemTime(&before);
    interval.QuadPart = MILLISECONDS(1000);
    KeDelayExecutionThread(KernelMode, FALSE, &interval);
    KeQuerySystemTime(&after);

    /* A sleep never ends early. How late it ends is up to the clock and to whoever else wants the processor. */
    DbgPrint("the thread has slept for %I64u s and ends\n", (after.QuadPart - before.QuadPart) / 10000000);

    /* Returning from the routine would do the same. */
    PsTerminateSystemThread(STATUS_SUCCESS);
}

VOID DriverUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);

    /* The thread runs this driver's code: the code must not go before the thread has. */
    KeWaitForSingleObject(SleeperThread, Executive, KernelMode, FALSE, NULL);
    ObDereferenceObject(SleeperThread);
    DbgPrint("unloaded\n");
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    HANDLE handle;
    NTSTATUS status;

    UNREFERENCED_PARAMETER(RegistryPath);

    DriverObject->DriverUnload = DriverUnload;

    status = PsCreateSystemThread(&handle, THREAD_ALL_ACCESS, NULL, NULL, NULL, Sleeper, NULL);
    if (!NT_SUCCESS(status)) {
        return status;
    }

    /* The handle is good for one thing: to get the object, which can be waited for. Closing it leaves the thread be. */
    ObReferenceObjectByHandle(handle, SYNCHRONIZE, *PsThreadType, KernelMode, (PVOID *)&SleeperThread, NULL);
    ZwClose(handle);

    DbgPrint("DriverEntry is done; the thread goes on by itself\n");
    return STATUS_SUCCESS;
}
