/*
 * A worker thread that lives as long as the driver, and how unload gets rid of it.
 *
 * Asking a thread to stop is not enough: until it has ended, it runs code that unload is about to take away. A thread
 * object is signalled when its thread ends and stays so, which makes it the thing to wait for. An event that the
 * thread sets as its last act will not do, since setting it is not the last thing the thread does.
 */
#include <ntddk.h>

#define POOL_TAG 'krwN'
#define JOBS 3

typedef struct _JOB {
    LIST_ENTRY Link;
    ULONG Number;
} JOB, *PJOB;

DRIVER_INITIALIZE DriverEntry;
DRIVER_UNLOAD DriverUnload;
KSTART_ROUTINE Worker;

static LIST_ENTRY Queue;
static KSPIN_LOCK QueueLock;
static KSEMAPHORE JobsQueued;
static KEVENT StopRequested;
static PKTHREAD WorkerThread;

static VOID DoNextJob(VOID)
{
    PJOB job;
    KIRQL oldIrql;

    KeAcquireSpinLock(&QueueLock, &oldIrql);
    job = CONTAINING_RECORD(RemoveHeadList(&Queue), JOB, Link);
    KeReleaseSpinLock(&QueueLock, oldIrql);

    DbgPrint("worker: job %u is done\n", job->Number);
    ExFreePoolWithTag(job, POOL_TAG);
}

VOID Worker(PVOID StartContext)
{
    /* Jobs come first: the lowest index wins, so the worker stops only when the queue is empty. */
    PVOID objects[] = { &JobsQueued, &StopRequested };
    LARGE_INTEGER interval;

    UNREFERENCED_PARAMETER(StartContext);

    while (KeWaitForMultipleObjects(RTL_NUMBER_OF(objects), objects, WaitAny, Executive, KernelMode, FALSE, NULL,
                                    NULL) == STATUS_WAIT_0) {
        DoNextJob();
    }

    DbgPrint("worker: asked to stop; putting things away\n");
    interval.QuadPart = -10000LL * 100;
    KeDelayExecutionThread(KernelMode, FALSE, &interval);
    DbgPrint("worker: ends\n");
}

static NTSTATUS QueueJob(ULONG number)
{
    PJOB job = ExAllocatePool2(POOL_FLAG_NON_PAGED, sizeof(JOB), POOL_TAG);
    KIRQL oldIrql;

    if (job == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    job->Number = number;

    KeAcquireSpinLock(&QueueLock, &oldIrql);
    InsertTailList(&Queue, &job->Link);
    KeReleaseSpinLock(&QueueLock, oldIrql);

    /* The count of the semaphore is the length of the queue: whoever has waited for it finds a job. */
    KeReleaseSemaphore(&JobsQueued, IO_NO_INCREMENT, 1, FALSE);
    return STATUS_SUCCESS;
}

static VOID StopWorker(VOID)
{
    KeSetEvent(&StopRequested, IO_NO_INCREMENT, FALSE);
    KeWaitForSingleObject(WorkerThread, Executive, KernelMode, FALSE, NULL);
    ObDereferenceObject(WorkerThread);
}

VOID DriverUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);

    DbgPrint("unload: stopping the worker\n");
    StopWorker();
    DbgPrint("unload: the worker has ended, its code may go\n");
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    HANDLE handle;
    NTSTATUS status;

    UNREFERENCED_PARAMETER(RegistryPath);

    DriverObject->DriverUnload = DriverUnload;
    InitializeListHead(&Queue);
    KeInitializeSpinLock(&QueueLock);
    KeInitializeSemaphore(&JobsQueued, 0, MAXLONG);
    KeInitializeEvent(&StopRequested, NotificationEvent, FALSE);

    status = PsCreateSystemThread(&handle, THREAD_ALL_ACCESS, NULL, NULL, NULL, Worker, NULL);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    ObReferenceObjectByHandle(handle, SYNCHRONIZE, *PsThreadType, KernelMode, (PVOID *)&WorkerThread, NULL);
    ZwClose(handle);

    for (ULONG number = 1; number <= JOBS && NT_SUCCESS(status); number++) {
        status = QueueJob(number);
    }
    if (!NT_SUCCESS(status)) {
        StopWorker();
    }
    return status;
}
