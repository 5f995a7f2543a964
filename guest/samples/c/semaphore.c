/*
 * A semaphore lets two in, and there are four who want to: the others wait until somebody leaves.
 *
 * Threads are real, and run on as many processors as the machine has: two of them work inside at the same moment.
 */
#include <ntddk.h>

#define THREADS 4
#define VISITS 3
#define ROOM 2
#define STEPS 3000000

DRIVER_INITIALIZE DriverEntry;
DRIVER_UNLOAD DriverUnload;
KSTART_ROUTINE Visitor;

static KSEMAPHORE Room;
static volatile LONG Inside;
static volatile LONG MostInside;
static PKTHREAD Threads[THREADS];

/* Some work that keeps a processor busy for a few milliseconds: a xorshift generator, a few million steps on. */
static ULONG Work(ULONG seed)
{
    for (ULONG step = 0; step < STEPS; step++) {
        seed ^= seed << 13;
        seed ^= seed >> 17;
        seed ^= seed << 5;
    }
    return seed;
}

/* Raises MostInside to `inside`, unless another thread has raised it higher in between. */
static VOID RecordInside(LONG inside)
{
    LONG most = MostInside;

    while (inside > most) {
        LONG seen = InterlockedCompareExchange(&MostInside, inside, most);
        if (seen == most) {
            break;
        }
        most = seen;
    }
}

VOID Visitor(PVOID StartContext)
{
    ULONG number = (ULONG)(ULONG_PTR)StartContext;

    for (ULONG visit = 1; visit <= VISITS; visit++) {
        LONG inside;
        ULONG result;

        KeWaitForSingleObject(&Room, Executive, KernelMode, FALSE, NULL);
        inside = InterlockedIncrement(&Inside);
        RecordInside(inside);
        DbgPrint("thread %u enters, %d inside\n", number, inside);

        result = Work(number * VISITS + visit);

        DbgPrint("thread %u leaves with %08x\n", number, result);
        InterlockedDecrement(&Inside);
        KeReleaseSemaphore(&Room, IO_NO_INCREMENT, 1, FALSE);
    }
}

static VOID WaitForThreads(VOID)
{
    for (ULONG i = 0; i < THREADS; i++) {
        if (Threads[i] != NULL) {
            KeWaitForSingleObject(Threads[i], Executive, KernelMode, FALSE, NULL);
            ObDereferenceObject(Threads[i]);
        }
    }
}

VOID DriverUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);

    WaitForThreads();
    DbgPrint("at most %d of %u were inside at once\n", MostInside, THREADS);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);

    DriverObject->DriverUnload = DriverUnload;
    KeInitializeSemaphore(&Room, ROOM, ROOM);

    for (ULONG i = 0; i < THREADS; i++) {
        HANDLE handle;
        NTSTATUS status =
            PsCreateSystemThread(&handle, THREAD_ALL_ACCESS, NULL, NULL, NULL, Visitor, (PVOID)(ULONG_PTR)(i + 1));

        if (!NT_SUCCESS(status)) {
            /* A driver whose DriverEntry fails is gone when it returns: the threads that run must end first. */
            WaitForThreads();
            return status;
        }
        ObReferenceObjectByHandle(handle, SYNCHRONIZE, *PsThreadType, KernelMode, (PVOID *)&Threads[i], NULL);
        ZwClose(handle);
    }
    return STATUS_SUCCESS;
}
