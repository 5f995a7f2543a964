/*
 * The driver that is filtered: each read gives the next line of a text. It knows nothing of the filter.
 */
#include <ntddk.h>

static const char *const g_Lines[] = {"the filter sees every request", "before the driver below does", "and the answer after it"};
static UNICODE_STRING g_Name = RTL_CONSTANT_STRING(L"\\Device\\Lines");
static UNICODE_STRING g_Link = RTL_CONSTANT_STRING(L"\\DosDevices\\Lines");
static LONG g_Reads;

static NTSTATUS Complete(PIRP Irp, NTSTATUS Status, ULONG_PTR Information) {
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = Information;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

static NTSTATUS CreateClose(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
    UNREFERENCED_PARAMETER(DeviceObject);
    return Complete(Irp, STATUS_SUCCESS, 0);
}

static NTSTATUS Read(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
    const ULONG room = IoGetCurrentIrpStackLocation(Irp)->Parameters.Read.Length;
    const LONG read = InterlockedIncrement(&g_Reads);
    UNREFERENCED_PARAMETER(DeviceObject);

    if (read > (LONG)RTL_NUMBER_OF(g_Lines)) return Complete(Irp, STATUS_END_OF_FILE, 0);
    const ULONG bytes = (ULONG)strlen(g_Lines[read - 1]);
    if (room < bytes) return Complete(Irp, STATUS_BUFFER_TOO_SMALL, 0);
    RtlCopyMemory(Irp->AssociatedIrp.SystemBuffer, g_Lines[read - 1], bytes);
    return Complete(Irp, STATUS_SUCCESS, bytes);
}

static VOID Unload(PDRIVER_OBJECT DriverObject) {
    IoDeleteSymbolicLink(&g_Link);
    IoDeleteDevice(DriverObject->DeviceObject);
    DbgPrint("lower: unloaded after %d reads\n", g_Reads);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
    PDEVICE_OBJECT device;
    UNREFERENCED_PARAMETER(RegistryPath);

    NTSTATUS status = IoCreateDevice(DriverObject, 0, &g_Name, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
    if (!NT_SUCCESS(status)) return status;
    status = IoCreateSymbolicLink(&g_Link, &g_Name);
    if (!NT_SUCCESS(status)) {
        IoDeleteDevice(device);
        return status;
    }
    device->Flags |= DO_BUFFERED_IO;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = CreateClose;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = CreateClose;
    DriverObject->MajorFunction[IRP_MJ_READ] = Read;
    DriverObject->DriverUnload = Unload;
    return STATUS_SUCCESS;
}
