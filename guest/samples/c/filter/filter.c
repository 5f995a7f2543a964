/*
 * A filter over another driver's device: every request passes through it on its way down, and those it cares for also
 * on their way up.
 *
 * Attached on top of the device, it gets all that is sent to the device, also by those who had it open before. What it
 * does not care for it passes on as it is (IoSkipCurrentIrpStackLocation: the driver below uses the same stack
 * location). To see an answer it copies its stack location for the driver below and sets a completion routine, which
 * passes on the pending bit. The remove lock counts requests that are under way, so that unload can wait for them: a
 * completion routine must not run when its code has gone.
 */
#include <ntddk.h>

typedef struct {
    PDEVICE_OBJECT Below;
    IO_REMOVE_LOCK Lock;
    LONG Answers;
} EXTENSION, *PEXTENSION;

static NTSTATUS Pass(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
    const PEXTENSION extension = DeviceObject->DeviceExtension;

    IoSkipCurrentIrpStackLocation(Irp);
    return IoCallDriver(extension->Below, Irp);
}

/* Writes what was read in capitals. */
static NTSTATUS Answered(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context) {
    const PEXTENSION extension = Context;
    UNREFERENCED_PARAMETER(DeviceObject);

    if (Irp->PendingReturned) IoMarkIrpPending(Irp);
    if (NT_SUCCESS(Irp->IoStatus.Status)) {
        PUCHAR text = Irp->AssociatedIrp.SystemBuffer;
        for (ULONG_PTR i = 0; i < Irp->IoStatus.Information; i++) text[i] = (UCHAR)RtlUpperChar((CHAR)text[i]);
        InterlockedIncrement(&extension->Answers);
    }
    IoReleaseRemoveLock(&extension->Lock, Irp);
    return STATUS_SUCCESS;
}

static NTSTATUS Read(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
    const PEXTENSION extension = DeviceObject->DeviceExtension;
    const NTSTATUS status = IoAcquireRemoveLock(&extension->Lock, Irp);

    if (!NT_SUCCESS(status)) return Pass(DeviceObject, Irp);
    IoCopyCurrentIrpStackLocationToNext(Irp);
    IoSetCompletionRoutine(Irp, Answered, extension, TRUE, TRUE, TRUE);
    return IoCallDriver(extension->Below, Irp);
}

static VOID Unload(PDRIVER_OBJECT DriverObject) {
    const PDEVICE_OBJECT device = DriverObject->DeviceObject;
    const PEXTENSION extension = device->DeviceExtension;

    IoDetachDevice(extension->Below);
    IoAcquireRemoveLock(&extension->Lock, NULL);
    IoReleaseRemoveLockAndWait(&extension->Lock, NULL);
    DbgPrint("filter: %d answers in capitals\n", extension->Answers);
    IoDeleteDevice(device);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
    UNICODE_STRING target = RTL_CONSTANT_STRING(L"\\Device\\Lines");
    PDEVICE_OBJECT device;
    UNREFERENCED_PARAMETER(RegistryPath);

    NTSTATUS status = IoCreateDevice(DriverObject, sizeof(EXTENSION), NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
    if (!NT_SUCCESS(status)) return status;
    const PEXTENSION extension = device->DeviceExtension;
    IoInitializeRemoveLock(&extension->Lock, 'tliF', 0, 0);
    for (int i = 0; i <= IRP_MJ_MAXIMUM_FUNCTION; i++) DriverObject->MajorFunction[i] = Pass;
    DriverObject->MajorFunction[IRP_MJ_READ] = Read;
    DriverObject->DriverUnload = Unload;
    status = IoAttachDevice(device, &target, &extension->Below);
    if (!NT_SUCCESS(status)) {
        IoDeleteDevice(device);
        return status;
    }
    /* How data travels is decided by the top of the stack. */
    device->Flags |= extension->Below->Flags & (DO_BUFFERED_IO | DO_DIRECT_IO);
    return STATUS_SUCCESS;
}
