/* Two threads hand a turn to each other through two synchronization events. */
#include "bench.h"

KSTART_ROUTINE Partner;

static KEVENT Ping;
static KEVENT Pong;

VOID Partner(PVOID StartContext)
{
    for (ULONG left = (ULONG)(ULONG_PTR)StartContext; left > 0; left--) {
        KeWaitForSingleObject(&Ping, Executive, KernelMode, FALSE, NULL);
        KeSetEvent(&Pong, IO_NO_INCREMENT, FALSE);
    }
}

/* The partner's start is inside the measured time, on both sides; with thousands of rounds it does not show. */
static void PingPong(unsigned int rounds)
{
    PKTHREAD partner = BenchStartThread(Partner, (PVOID)(ULONG_PTR)rounds);

    for (unsigned int round = 0; round < rounds; round++) {
        KeSetEvent(&Ping, IO_NO_INCREMENT, FALSE);
        KeWaitForSingleObject(&Pong, Executive, KernelMode, FALSE, NULL);
    }
    BenchJoin(partner);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = BenchUnload;
    KeInitializeEvent(&Ping, SynchronizationEvent, FALSE);
    KeInitializeEvent(&Pong, SynchronizationEvent, FALSE);

    BenchRun("ping-pong", PingPong);
    return STATUS_SUCCESS;
}
