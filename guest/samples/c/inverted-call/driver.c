/*
 * An inverted call: how a driver calls a program. It cannot, so the program leaves requests with the driver, which
 * completes one of them when it has something to say.
 *
 * The requests wait in a cancel-safe queue, since the program may cancel them, close its handle or end at any moment.
 * The program leaves more than one, so that an event that comes while it is busy with the last one finds another; events
 * that find none are counted, and the count comes with the next. Here the events are ticks of a timer.
 */
#include <ntifs.h>
#include "shared.h"

static UNICODE_STRING g_Name = RTL_CONSTANT_STRING(L"\\Device\\InvertedCall");
static UNICODE_STRING g_Link = RTL_CONSTANT_STRING(L"\\DosDevices\\InvertedCall");
static IO_CSQ g_Csq;
static LIST_ENTRY g_Waiting;
static KSPIN_LOCK g_Lock;
static KTIMER g_Timer;
static KDPC g_Dpc;
/* Of the DPC. */
static ULONG g_Number, g_Missed;

static NTSTATUS Complete(PIRP Irp, NTSTATUS Status, ULONG_PTR Information) {
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = Information;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

static VOID Insert(PIO_CSQ Csq, PIRP Irp) {
    UNREFERENCED_PARAMETER(Csq);
    InsertTailList(&g_Waiting, &Irp->Tail.Overlay.ListEntry);
}

static VOID Remove(PIO_CSQ Csq, PIRP Irp) {
    UNREFERENCED_PARAMETER(Csq);
    RemoveEntryList(&Irp->Tail.Overlay.ListEntry);
}

static PIRP PeekNext(PIO_CSQ Csq, PIRP Irp, PVOID PeekContext) {
    const PLIST_ENTRY next = Irp == NULL ? g_Waiting.Flink : Irp->Tail.Overlay.ListEntry.Flink;
    UNREFERENCED_PARAMETER(Csq);
    UNREFERENCED_PARAMETER(PeekContext);
    return next == &g_Waiting ? NULL : CONTAINING_RECORD(next, IRP, Tail.Overlay.ListEntry);
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

static VOID SetTimer(VOID) {
    LARGE_INTEGER due;
    due.QuadPart = -10 * 10000LL;
    KeSetTimer(&g_Timer, due, &g_Dpc);
}

/* Something has happened. */
static VOID OnTick(PKDPC Dpc, PVOID Context, PVOID First, PVOID Second) {
    const PIRP irp = IoCsqRemoveNextIrp(&g_Csq, NULL);
    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Context);
    UNREFERENCED_PARAMETER(First);
    UNREFERENCED_PARAMETER(Second);

    g_Number++;
    if (irp == NULL) g_Missed++;
    else {
        EVENT *event = irp->AssociatedIrp.SystemBuffer;
        event->Number = g_Number;
        event->Missed = g_Missed;
        g_Missed = 0;
        Complete(irp, STATUS_SUCCESS, sizeof(EVENT));
    }
    if (g_Number < EVENTS) SetTimer();
}

static NTSTATUS CreateClose(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
    UNREFERENCED_PARAMETER(DeviceObject);
    return Complete(Irp, STATUS_SUCCESS, 0);
}

/* The program has closed its last handle, or ended: its requests must not wait any longer. */
static NTSTATUS Cleanup(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
    PIRP irp;
    UNREFERENCED_PARAMETER(DeviceObject);
    while ((irp = IoCsqRemoveNextIrp(&g_Csq, NULL)) != NULL) Complete(irp, STATUS_CANCELLED, 0);
    return Complete(Irp, STATUS_SUCCESS, 0);
}

static NTSTATUS Control(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
    const PIO_STACK_LOCATION location = IoGetCurrentIrpStackLocation(Irp);
    UNREFERENCED_PARAMETER(DeviceObject);

    switch (location->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_WAIT:
        if (location->Parameters.DeviceIoControl.OutputBufferLength < sizeof(EVENT))
            return Complete(Irp, STATUS_BUFFER_TOO_SMALL, 0);
        IoCsqInsertIrp(&g_Csq, Irp, NULL);
        return STATUS_PENDING;
    case IOCTL_BEGIN:
        SetTimer();
        return Complete(Irp, STATUS_SUCCESS, 0);
    default:
        return Complete(Irp, STATUS_INVALID_DEVICE_REQUEST, 0);
    }
}

static VOID Unload(PDRIVER_OBJECT DriverObject) {
    KeCancelTimer(&g_Timer);
    KeFlushQueuedDpcs();
    IoDeleteSymbolicLink(&g_Link);
    IoDeleteDevice(DriverObject->DeviceObject);
    DbgPrint("unloaded after %u events\n", g_Number);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
    PDEVICE_OBJECT device;
    UNREFERENCED_PARAMETER(RegistryPath);

    InitializeListHead(&g_Waiting);
    KeInitializeSpinLock(&g_Lock);
    KeInitializeTimer(&g_Timer);
    KeInitializeDpc(&g_Dpc, OnTick, NULL);
    IoCsqInitialize(&g_Csq, Insert, Remove, PeekNext, AcquireLock, ReleaseLock, CompleteCanceled);
    NTSTATUS status = IoCreateDevice(DriverObject, 0, &g_Name, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
    if (!NT_SUCCESS(status)) return status;
    status = IoCreateSymbolicLink(&g_Link, &g_Name);
    if (!NT_SUCCESS(status)) {
        IoDeleteDevice(device);
        return status;
    }
    DriverObject->MajorFunction[IRP_MJ_CREATE] = CreateClose;
    DriverObject->MajorFunction[IRP_MJ_CLEANUP] = Cleanup;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = CreateClose;
    DriverObject->MajorFunction[IRP_MJ_DEVICE_CONTROL] = Control;
    DriverObject->DriverUnload = Unload;
    return STATUS_SUCCESS;
}
