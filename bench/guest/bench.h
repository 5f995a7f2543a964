/* What every bench driver shares: the clock, the line the host reads, threads, an unload routine. */
#ifndef BENCH_GUEST_H
#define BENCH_GUEST_H

#include <ntddk.h>

DRIVER_INITIALIZE DriverEntry;
DRIVER_UNLOAD BenchUnload;

static LONGLONG BenchNow(VOID)
{
    return KeQueryPerformanceCounter(NULL).QuadPart;
}

/* Time in units of 100 ns. */
static VOID BenchReport(const char *name, unsigned int rounds, LONGLONG elapsed)
{
    DbgPrint("result %s %u %I64d\n", name, rounds, elapsed);
}

#include "../shared/harness.h"

/* MANUALLY_INITIATED_CRASH */
#define BENCH_CRASH 0xE2

VOID BenchUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
}

/* Starts a system thread. Stops the machine when that fails: a bench without its thread would wait for ever. */
static PKTHREAD BenchStartThread(PKSTART_ROUTINE routine, PVOID context)
{
    HANDLE handle;
    PKTHREAD thread = NULL;
    NTSTATUS status = PsCreateSystemThread(&handle, THREAD_ALL_ACCESS, NULL, NULL, NULL, routine, context);

    if (NT_SUCCESS(status)) {
        status = ObReferenceObjectByHandle(handle, SYNCHRONIZE, *PsThreadType, KernelMode, (PVOID *)&thread, NULL);
        ZwClose(handle);
    }
    if (!NT_SUCCESS(status)) {
        KeBugCheckEx(BENCH_CRASH, (ULONG_PTR)status, 0, 0, 0);
    }
    return thread;
}

static VOID BenchJoin(PKTHREAD thread)
{
    KeWaitForSingleObject(thread, Executive, KernelMode, FALSE, NULL);
    ObDereferenceObject(thread);
}

#endif
