/*
 * Two events between a program and a system thread, which take turns.
 *
 * A handle means something only in its process, so the driver turns it into a pointer while it still runs in the
 * program's own thread: in the dispatch routine. The reference keeps the event, even when the program has ended.
 */
#include <ntddk.h>
#include "shared.h"

static PDEVICE_OBJECT device;
static UNICODE_STRING link = RTL_CONSTANT_STRING(L"\\DosDevices\\SharedEvent");
/* Two: the program's turn, and the thread's. */
static PKEVENT events[2];
static PVOID thread;

static VOID Play(PVOID Context)
{
    UNREFERENCED_PARAMETER(Context);
    for (LONG turn = 1; turn <= TURNS; turn++) {
        KeWaitForSingleObject(events[1], Executive, KernelMode, FALSE, NULL);
        DbgPrint("driver: turn %d\n", turn);
        KeSetEvent(events[0], IO_NO_INCREMENT, FALSE);
    }
    ObDereferenceObject(events[0]);
    ObDereferenceObject(events[1]);
    PsTerminateSystemThread(STATUS_SUCCESS);
}

static NTSTATUS Begin(HANDLE *Handles)
{
    HANDLE handle;
    OBJECT_ATTRIBUTES attributes;
    NTSTATUS status;

    if (thread != NULL) return STATUS_DEVICE_BUSY;
    for (LONG at = 0; at < 2; at++) {
        status = ObReferenceObjectByHandle(Handles[at], EVENT_MODIFY_STATE | SYNCHRONIZE, *ExEventObjectType, UserMode,
                                           (PVOID *)&events[at], NULL);
        if (!NT_SUCCESS(status)) {
            if (at == 1) ObDereferenceObject(events[0]);
            return status;
        }
    }
    // This is a thread of the program's, which is not to have a handle to the driver's own.
    InitializeObjectAttributes(&attributes, NULL, OBJ_KERNEL_HANDLE, NULL, NULL);
    status = PsCreateSystemThread(&handle, THREAD_ALL_ACCESS, &attributes, NULL, NULL, Play, NULL);
    if (!NT_SUCCESS(status)) {
        ObDereferenceObject(events[0]);
        ObDereferenceObject(events[1]);
        return status;
    }
    ObReferenceObjectByHandle(handle, THREAD_ALL_ACCESS, *PsThreadType, KernelMode, &thread, NULL);
    ZwClose(handle);
    return STATUS_SUCCESS;
}

static NTSTATUS Complete(PIRP Irp, NTSTATUS Status)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

static NTSTATUS CreateClose(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    return Complete(Irp, STATUS_SUCCESS);
}

static NTSTATUS Control(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    UNREFERENCED_PARAMETER(DeviceObject);
    if (stack->Parameters.DeviceIoControl.IoControlCode != IOCTL_PLAY) return Complete(Irp, STATUS_INVALID_DEVICE_REQUEST);
    if (stack->Parameters.DeviceIoControl.InputBufferLength != 2 * sizeof(HANDLE))
        return Complete(Irp, STATUS_INVALID_PARAMETER);
    return Complete(Irp, Begin((HANDLE *)Irp->AssociatedIrp.SystemBuffer));
}

static VOID Unload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
    if (thread != NULL) {
        KeWaitForSingleObject(thread, Executive, KernelMode, FALSE, NULL);
        ObDereferenceObject(thread);
    }
    IoDeleteSymbolicLink(&link);
    IoDeleteDevice(device);
    DbgPrint("unloaded\n");
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\Device\\SharedEvent");
    NTSTATUS status;

    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = Unload;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = CreateClose;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = CreateClose;
    DriverObject->MajorFunction[IRP_MJ_DEVICE_CONTROL] = Control;
    status = IoCreateDevice(DriverObject, 0, &name, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
    if (!NT_SUCCESS(status)) return status;
    status = IoCreateSymbolicLink(&link, &name);
    if (!NT_SUCCESS(status)) IoDeleteDevice(device);
    return status;
}
