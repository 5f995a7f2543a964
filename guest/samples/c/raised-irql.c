/*
 * A MISTAKE, shown on purpose: a routine raises the processor to DISPATCH_LEVEL, and one of its ways out forgets to
 * lower it again.
 *
 * The caller knows nothing of it, and goes on to sleep. Nothing may wait at DISPATCH_LEVEL, since no other thread can
 * be put on the processor there: the machine stops with a bug check. The stack names the line that sleeps, and the
 * IRQL beside it tells that the mistake was made earlier.
 */
#include <ntddk.h>

#define CAPACITY 3

DRIVER_INITIALIZE DriverEntry;
DRIVER_UNLOAD DriverUnload;
KSTART_ROUTINE Sampler;

static ULONG Samples[CAPACITY];
static ULONG SampleCount;
static PKTHREAD SamplerThread;

static BOOLEAN StoreSample(ULONG sample)
{
    KIRQL oldIrql;

    KeRaiseIrql(DISPATCH_LEVEL, &oldIrql);
    if (SampleCount == CAPACITY) {
        return FALSE; /* Still at DISPATCH_LEVEL: KeLowerIrql(oldIrql) is missing here. */
    }
    Samples[SampleCount++] = sample;
    KeLowerIrql(oldIrql);
    return TRUE;
}

VOID Sampler(PVOID StartContext)
{
    LARGE_INTEGER interval;

    UNREFERENCED_PARAMETER(StartContext);

    interval.QuadPart = -10000LL * 10;
    for (ULONG sample = 1; sample <= CAPACITY + 1; sample++) {
        BOOLEAN stored = StoreSample(sample);

        DbgPrint("sample %u was %s, IRQL is %u\n", sample, stored ? "stored" : "dropped", KeGetCurrentIrql());
        KeDelayExecutionThread(KernelMode, FALSE, &interval);
    }
}

VOID DriverUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);

    KeWaitForSingleObject(SamplerThread, Executive, KernelMode, FALSE, NULL);
    ObDereferenceObject(SamplerThread);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    HANDLE handle;
    NTSTATUS status;

    UNREFERENCED_PARAMETER(RegistryPath);

    DriverObject->DriverUnload = DriverUnload;

    status = PsCreateSystemThread(&handle, THREAD_ALL_ACCESS, NULL, NULL, NULL, Sampler, NULL);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    ObReferenceObjectByHandle(handle, SYNCHRONIZE, *PsThreadType, KernelMode, (PVOID *)&SamplerThread, NULL);
    ZwClose(handle);
    return STATUS_SUCCESS;
}
