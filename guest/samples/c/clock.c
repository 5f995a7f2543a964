/*
 * A clock on the wall: a thread prints the local time three times, a second apart, and how long the system runs.
 *
 * System time counts 100 ns since 1601, in UTC. ExSystemTimeToLocalTime takes it to the time zone of the machine, and
 * RtlTimeToTimeFields apart. For the length of things it is the wrong clock, since somebody may set it: the tick
 * count, whose unit KeQueryTimeIncrement tells, only goes forward.
 *
 *     ntwasm run guest/samples/c/clock.c --date 2024-02-29T23:59:58 --timezone Europe/Berlin
 */
#include <ntddk.h>
#include <ntstrsafe.h>

#define SECONDS(count) (-10000000LL * (count)) /* units of 100 ns; negative means from now */
#define ROUNDS 3

DRIVER_INITIALIZE DriverEntry;
DRIVER_UNLOAD DriverUnload;
KSTART_ROUTINE ClockThread;

static PVOID Thread;

static NTSTATUS LocalTimeText(CHAR *text, SIZE_T bytes)
{
    LARGE_INTEGER system, local;
    TIME_FIELDS now;

    KeQuerySystemTime(&system);
    ExSystemTimeToLocalTime(&system, &local);
    RtlTimeToTimeFields(&local, &now);
    return RtlStringCbPrintfA(text, bytes, "%04d-%02d-%02d %02d:%02d:%02d", now.Year, now.Month, now.Day, now.Hour,
                              now.Minute, now.Second);
}

VOID ClockThread(PVOID context)
{
    LARGE_INTEGER second, ticks;
    CHAR text[32];

    UNREFERENCED_PARAMETER(context);
    second.QuadPart = SECONDS(1);
    for (int round = 0; round < ROUNDS; round++) {
        if (NT_SUCCESS(LocalTimeText(text, sizeof(text)))) DbgPrint("it is %s\n", text);
        KeDelayExecutionThread(KernelMode, FALSE, &second);
    }
    KeQueryTickCount(&ticks);
    DbgPrint("%I64d s after the start\n", ticks.QuadPart * KeQueryTimeIncrement() / 10000000);
    PsTerminateSystemThread(STATUS_SUCCESS);
}

VOID DriverUnload(PDRIVER_OBJECT driver)
{
    UNREFERENCED_PARAMETER(driver);
    KeWaitForSingleObject(Thread, Executive, KernelMode, FALSE, NULL);
    ObDereferenceObject(Thread);
    DbgPrint("unloaded\n");
}

NTSTATUS DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING registryPath)
{
    HANDLE handle;
    NTSTATUS status;

    UNREFERENCED_PARAMETER(registryPath);
    driver->DriverUnload = DriverUnload;
    status = PsCreateSystemThread(&handle, THREAD_ALL_ACCESS, NULL, NULL, NULL, ClockThread, NULL);
    if (!NT_SUCCESS(status)) return status;
    status = ObReferenceObjectByHandle(handle, THREAD_ALL_ACCESS, *PsThreadType, KernelMode, &Thread, NULL);
    ZwClose(handle);
    return status;
}
