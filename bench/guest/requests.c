/* The device that requests-program.c sends requests to. */
#include "bench.h"

#define PENDED 0x801

static UNICODE_STRING Name = RTL_CONSTANT_STRING(L"\\Device\\Bench");
static UNICODE_STRING Link = RTL_CONSTANT_STRING(L"\\DosDevices\\Bench");
static KDPC Dpc;

static NTSTATUS Complete(PIRP irp, ULONG_PTR information)
{
    irp->IoStatus.Status = STATUS_SUCCESS;
    irp->IoStatus.Information = information;
    IoCompleteRequest(irp, IO_NO_INCREMENT);
    return STATUS_SUCCESS;
}

static VOID CompleteLater(PKDPC dpc, PVOID context, PVOID irp, PVOID unused)
{
    UNREFERENCED_PARAMETER(dpc);
    UNREFERENCED_PARAMETER(context);
    UNREFERENCED_PARAMETER(unused);
    Complete(irp, 0);
}

static NTSTATUS CreateClose(PDEVICE_OBJECT device, PIRP irp)
{
    UNREFERENCED_PARAMETER(device);
    return Complete(irp, 0);
}

static NTSTATUS Control(PDEVICE_OBJECT device, PIRP irp)
{
    PIO_STACK_LOCATION location = IoGetCurrentIrpStackLocation(irp);
    UNREFERENCED_PARAMETER(device);

    if (IoGetFunctionCodeFromCtlCode(location->Parameters.DeviceIoControl.IoControlCode) != PENDED) {
        return Complete(irp, location->Parameters.DeviceIoControl.OutputBufferLength);
    }
    IoMarkIrpPending(irp);
    KeInsertQueueDpc(&Dpc, irp, NULL);
    return STATUS_PENDING;
}

static VOID Unload(PDRIVER_OBJECT driver)
{
    IoDeleteSymbolicLink(&Link);
    IoDeleteDevice(driver->DeviceObject);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    PDEVICE_OBJECT device;
    NTSTATUS status = IoCreateDevice(DriverObject, 0, &Name, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
    UNREFERENCED_PARAMETER(RegistryPath);

    if (!NT_SUCCESS(status)) {
        return status;
    }
    KeInitializeDpc(&Dpc, CompleteLater, NULL);
    DriverObject->DriverUnload = Unload;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = CreateClose;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = CreateClose;
    DriverObject->MajorFunction[IRP_MJ_DEVICE_CONTROL] = Control;
    return IoCreateSymbolicLink(&Link, &Name);
}
