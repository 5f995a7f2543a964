/* Loops that call nothing: how fast the driver's own code runs. Built free and checked. */
#include "bench.h"
#include "../shared/compute.h"

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = BenchUnload;

    BenchRun("crc", ComputeCrc);
    BenchRun("sieve", ComputeSieve);
    BenchRun("sort", ComputeSort);
    return STATUS_SUCCESS;
}
