/*
 * Producers and consumers over a queue. A KQUEUE holds what the producers have made until a consumer takes it, and
 * wakes no more consumers than its limit says. A semaphore bounds how much may lie in the queue: it counts the free
 * places, a producer takes one before it inserts, a consumer gives it back when it has removed.
 */
#include <ntifs.h>

#define PRODUCERS 3
#define CONSUMERS 2
#define PARTS 20
#define PLACES 4
#define POOL_TAG 'traP'

DRIVER_INITIALIZE DriverEntry;
DRIVER_UNLOAD DriverUnload;
KSTART_ROUTINE Producer;
KSTART_ROUTINE Consumer;

/* What travels through the queue. The queue links it by its first member and never looks at the rest. */
typedef struct _PART {
    LIST_ENTRY Link;
    LONG Number; /* 0: there will be no more */
} PART;

static KQUEUE Queue;
static KSEMAPHORE FreePlaces;
static PKTHREAD Threads[PRODUCERS + CONSUMERS];
static volatile LONG InQueue;
static volatile LONG TooMany;
static volatile LONG Parts;
static volatile LONG Sum;

static BOOLEAN Insert(LONG number)
{
    PART *part = ExAllocatePoolWithTag(NonPagedPool, sizeof(PART), POOL_TAG);

    if (part == NULL) {
        return FALSE;
    }
    part->Number = number;
    KeWaitForSingleObject(&FreePlaces, Executive, KernelMode, FALSE, NULL);
    if (InterlockedIncrement(&InQueue) > PLACES) {
        TooMany = 1;
    }
    /* From here on the part is the consumer's: it may be gone before KeInsertQueue returns. */
    KeInsertQueue(&Queue, &part->Link);
    return TRUE;
}

VOID Producer(PVOID StartContext)
{
    LONG number = (LONG)(LONG_PTR)StartContext;

    for (LONG i = 1; i <= PARTS; i++) {
        if (!Insert((number - 1) * PARTS + i)) {
            DbgPrint("producer %d: out of memory\n", number);
            return;
        }
    }
    DbgPrint("producer %d has made %u parts\n", number, PARTS);
}

VOID Consumer(PVOID StartContext)
{
    LONG number = (LONG)(LONG_PTR)StartContext;

    for (;;) {
        /* Without a timeout, and while nobody runs the queue down, this returns an entry and nothing else. */
        PLIST_ENTRY link = KeRemoveQueue(&Queue, KernelMode, NULL);
        PART *part = CONTAINING_RECORD(link, PART, Link);
        LONG value = part->Number;

        ExFreePoolWithTag(part, POOL_TAG);
        InterlockedDecrement(&InQueue);
        KeReleaseSemaphore(&FreePlaces, IO_NO_INCREMENT, 1, FALSE);
        if (value == 0) {
            break;
        }
        InterlockedIncrement(&Parts);
        InterlockedExchangeAdd(&Sum, value);
    }
    DbgPrint("consumer %d ends\n", number);
}

static VOID WaitForThreads(ULONG first, ULONG last)
{
    for (ULONG i = first; i < last; i++) {
        if (Threads[i] != NULL) {
            KeWaitForSingleObject(Threads[i], Executive, KernelMode, FALSE, NULL);
            ObDereferenceObject(Threads[i]);
            Threads[i] = NULL;
        }
    }
}

VOID DriverUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);

    /* The queue keeps order: behind the last part, one end mark for each consumer. */
    WaitForThreads(0, PRODUCERS);
    for (ULONG i = 0; i < CONSUMERS; i++) {
        Insert(0);
    }
    WaitForThreads(PRODUCERS, PRODUCERS + CONSUMERS);
    if (KeRundownQueue(&Queue) != NULL) {
        DbgPrint("something was left in the queue\n");
    }
    DbgPrint("%d parts arrived, they add up to %d; %s %u were in the queue at once\n", Parts, Sum,
             TooMany ? "more than" : "never more than", PLACES);
}

static NTSTATUS StartThread(ULONG place, PKSTART_ROUTINE routine, LONG number)
{
    HANDLE handle;
    NTSTATUS status =
        PsCreateSystemThread(&handle, THREAD_ALL_ACCESS, NULL, NULL, NULL, routine, (PVOID)(LONG_PTR)number);

    if (NT_SUCCESS(status)) {
        ObReferenceObjectByHandle(handle, SYNCHRONIZE, *PsThreadType, KernelMode, (PVOID *)&Threads[place], NULL);
        ZwClose(handle);
    }
    return status;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status = STATUS_SUCCESS;

    UNREFERENCED_PARAMETER(RegistryPath);

    DriverObject->DriverUnload = DriverUnload;
    KeInitializeQueue(&Queue, CONSUMERS);
    KeInitializeSemaphore(&FreePlaces, PLACES, PLACES);

    for (ULONG i = 0; i < CONSUMERS && NT_SUCCESS(status); i++) {
        status = StartThread(PRODUCERS + i, Consumer, (LONG)i + 1);
    }
    for (ULONG i = 0; i < PRODUCERS && NT_SUCCESS(status); i++) {
        status = StartThread(i, Producer, (LONG)i + 1);
    }
    if (!NT_SUCCESS(status)) {
        /* A driver whose DriverEntry fails is gone when it returns: its threads must end first. */
        DriverUnload(DriverObject);
    }
    return status;
}
