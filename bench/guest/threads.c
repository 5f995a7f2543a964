/* From the call of PsCreateSystemThread to the new thread's first instruction, one thread after another. */
#include "bench.h"

#ifndef BENCH_THREADS
#define BENCH_THREADS 200
#endif
/* Threads before those that count: the kernel's own code has to be warm. */
#define WARM_UP_THREADS (BENCH_THREADS / 2)

KSTART_ROUTINE Newborn;

VOID Newborn(PVOID StartContext)
{
    *(LONGLONG *)StartContext = BenchNow();
}

static LONGLONG CreateThreads(unsigned int count)
{
    LONGLONG sum = 0;

    for (unsigned int i = 0; i < count; i++) {
        LONGLONG born = 0;
        LONGLONG start = BenchNow();
        BenchJoin(BenchStartThread(Newborn, &born));
        sum += born - start;
    }
    return sum;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = BenchUnload;

    CreateThreads(WARM_UP_THREADS);
    BenchReport("thread-create", BENCH_THREADS, CreateThreads(BENCH_THREADS));
    return STATUS_SUCCESS;
}
