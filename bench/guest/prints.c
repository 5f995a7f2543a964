/* Prints numbered lines as fast as it can; the host counts them and takes the time. */
#include "bench.h"

#ifndef BENCH_LINES
#define BENCH_LINES 300000
#endif

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = BenchUnload;

    for (ULONG line = 0; line < BENCH_LINES; line++) {
        DbgPrint("line %u of a driver that prints\n", line);
    }
    return STATUS_SUCCESS;
}
