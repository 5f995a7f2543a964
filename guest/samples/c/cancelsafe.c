/*
 * Reads that wait in a cancel-safe queue until a timer completes them, one each tick, and one that is cancelled first.
 *
 * A driver that keeps a request must be ready for its cancellation at any moment: just before it is queued, while it is,
 * and just when the driver takes it out again. A cancel-safe queue settles these races. The driver brings the list
 * and the lock, as five short routines; IoCsqInsertIrp marks the request pending and makes it cancellable, and
 * IoCsqRemoveNextIrp never gives one that is being cancelled: that one goes to CompleteCanceled, and nowhere else.
 */
#include <ntifs.h>

#define READS 4
#define CANCELLED 2

static UNICODE_STRING g_Name = RTL_CONSTANT_STRING(L"\\Device\\Ticks");
static UNICODE_STRING g_Link = RTL_CONSTANT_STRING(L"\\DosDevices\\Ticks");
static PVOID g_Client;
static IO_CSQ g_Csq;
static LIST_ENTRY g_Queue;
static KSPIN_LOCK g_Lock;
static KTIMER g_Timer;
static KDPC g_Dpc;
static ULONG g_Tick;

static NTSTATUS Complete(PIRP Irp, NTSTATUS Status, ULONG_PTR Information) {
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = Information;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

static VOID Insert(PIO_CSQ Csq, PIRP Irp) {
    UNREFERENCED_PARAMETER(Csq);
    InsertTailList(&g_Queue, &Irp->Tail.Overlay.ListEntry);
}

static VOID Remove(PIO_CSQ Csq, PIRP Irp) {
    UNREFERENCED_PARAMETER(Csq);
    RemoveEntryList(&Irp->Tail.Overlay.ListEntry);
}

/* The request after Irp, or the first. */
static PIRP PeekNext(PIO_CSQ Csq, PIRP Irp, PVOID PeekContext) {
    const PLIST_ENTRY next = Irp == NULL ? g_Queue.Flink : Irp->Tail.Overlay.ListEntry.Flink;
    UNREFERENCED_PARAMETER(Csq);
    UNREFERENCED_PARAMETER(PeekContext);
    return next == &g_Queue ? NULL : CONTAINING_RECORD(next, IRP, Tail.Overlay.ListEntry);
}

static VOID AcquireLock(PIO_CSQ Csq, PKIRQL Irql) {
    UNREFERENCED_PARAMETER(Csq);
    KeAcquireSpinLock(&g_Lock, Irql);
}

static VOID ReleaseLock(PIO_CSQ Csq, KIRQL Irql) {
    UNREFERENCED_PARAMETER(Csq);
    KeReleaseSpinLock(&g_Lock, Irql);
}

static VOID CompleteCanceled(PIO_CSQ Csq, PIRP Irp) {
    UNREFERENCED_PARAMETER(Csq);
    Complete(Irp, STATUS_CANCELLED, 0);
}

static VOID StartTimer(VOID) {
    LARGE_INTEGER due;
    due.QuadPart = -10 * 10000LL;
    KeSetTimer(&g_Timer, due, &g_Dpc);
}

/* The clock stops when nobody waits. */
static VOID OnTick(PKDPC Dpc, PVOID Context, PVOID First, PVOID Second) {
    const PIRP irp = IoCsqRemoveNextIrp(&g_Csq, NULL);
    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Context);
    UNREFERENCED_PARAMETER(First);
    UNREFERENCED_PARAMETER(Second);
    if (irp == NULL) return;
    *(PULONG)irp->AssociatedIrp.SystemBuffer = ++g_Tick;
    Complete(irp, STATUS_SUCCESS, sizeof(ULONG));
    StartTimer();
}

static NTSTATUS CreateClose(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
    UNREFERENCED_PARAMETER(DeviceObject);
    return Complete(Irp, STATUS_SUCCESS, 0);
}

static NTSTATUS Read(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
    UNREFERENCED_PARAMETER(DeviceObject);
    if (IoGetCurrentIrpStackLocation(Irp)->Parameters.Read.Length < sizeof(ULONG)) {
        return Complete(Irp, STATUS_BUFFER_TOO_SMALL, 0);
    }
    IoCsqInsertIrp(&g_Csq, Irp, NULL);
    return STATUS_PENDING;
}

/* A write of any length starts the clock. */
static NTSTATUS Write(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
    UNREFERENCED_PARAMETER(DeviceObject);
    StartTimer();
    return Complete(Irp, STATUS_SUCCESS, 0);
}

static VOID Client(PVOID Context) {
    OBJECT_ATTRIBUTES attributes;
    IO_STATUS_BLOCK block, blocks[READS];
    LARGE_INTEGER offset = {.QuadPart = 0};
    HANDLE handle, events[READS];
    ULONG ticks[READS];
    UNREFERENCED_PARAMETER(Context);

    InitializeObjectAttributes(&attributes, &g_Name, OBJ_KERNEL_HANDLE, NULL, NULL);
    if (!NT_SUCCESS(ZwCreateFile(&handle, GENERIC_READ | GENERIC_WRITE, &attributes, &block, NULL, 0, 0, FILE_OPEN, 0,
                                 NULL, 0))) {
        DbgPrint("the device cannot be opened\n");
        return;
    }
    for (int i = 0; i < READS; i++) {
        InitializeObjectAttributes(&attributes, NULL, OBJ_KERNEL_HANDLE, NULL, NULL);
        ZwCreateEvent(&events[i], EVENT_ALL_ACCESS, &attributes, NotificationEvent, FALSE);
        DbgPrint("read %d: 0x%08x\n", i + 1,
                 ZwReadFile(handle, events[i], NULL, NULL, &blocks[i], &ticks[i], sizeof(ULONG), &offset, NULL));
    }
    ZwCancelIoFileEx(handle, &blocks[CANCELLED], &block);
    ZwWriteFile(handle, NULL, NULL, NULL, &block, ticks, 0, &offset, NULL);
    for (int i = 0; i < READS; i++) {
        ZwWaitForSingleObject(events[i], FALSE, NULL);
        if (NT_SUCCESS(blocks[i].Status)) DbgPrint("read %d came with tick %u\n", i + 1, ticks[i]);
        else DbgPrint("read %d ended with 0x%08x\n", i + 1, blocks[i].Status);
        ZwClose(events[i]);
    }
    ZwClose(handle);
}

static VOID Unload(PDRIVER_OBJECT DriverObject) {
    KeWaitForSingleObject(g_Client, Executive, KernelMode, FALSE, NULL);
    ObDereferenceObject(g_Client);
    KeCancelTimer(&g_Timer);
    KeFlushQueuedDpcs();
    IoDeleteSymbolicLink(&g_Link);
    IoDeleteDevice(DriverObject->DeviceObject);
    DbgPrint("unloaded\n");
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
    PDEVICE_OBJECT device;
    HANDLE thread;
    UNREFERENCED_PARAMETER(RegistryPath);

    NTSTATUS status = IoCreateDevice(DriverObject, 0, &g_Name, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
    if (!NT_SUCCESS(status)) return status;
    InitializeListHead(&g_Queue);
    KeInitializeSpinLock(&g_Lock);
    KeInitializeTimer(&g_Timer);
    KeInitializeDpc(&g_Dpc, OnTick, NULL);
    IoCsqInitialize(&g_Csq, Insert, Remove, PeekNext, AcquireLock, ReleaseLock, CompleteCanceled);
    DriverObject->MajorFunction[IRP_MJ_CREATE] = CreateClose;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = CreateClose;
    DriverObject->MajorFunction[IRP_MJ_READ] = Read;
    DriverObject->MajorFunction[IRP_MJ_WRITE] = Write;
    DriverObject->DriverUnload = Unload;
    device->Flags |= DO_BUFFERED_IO;
    device->Flags &= ~DO_DEVICE_INITIALIZING;
    status = IoCreateSymbolicLink(&g_Link, &g_Name);
    if (!NT_SUCCESS(status)) {
        IoDeleteDevice(device);
        return status;
    }
    status = PsCreateSystemThread(&thread, SYNCHRONIZE, NULL, NULL, NULL, Client, NULL);
    if (!NT_SUCCESS(status)) {
        IoDeleteSymbolicLink(&g_Link);
        IoDeleteDevice(device);
        return status;
    }
    ObReferenceObjectByHandle(thread, SYNCHRONIZE, *PsThreadType, KernelMode, &g_Client, NULL);
    ZwClose(thread);
    return STATUS_SUCCESS;
}
