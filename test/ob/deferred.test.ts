/** The last reference to a file, dropped at DISPATCH_LEVEL: its driver is called at PASSIVE_LEVEL all the same. */

import { describeChecks } from '../support/checks.js';
import { PROTOTYPES } from './prototypes.js';

const SOURCE = `${PROTOTYPES}
#define FILES 50
static volatile LONG g_Closed, g_Raised;
static KEVENT g_All;
static NTSTATUS Completes(PDEVICE_OBJECT Device, PIRP Irp) {
  UNREFERENCED_PARAMETER(Device);
  if (IoGetCurrentIrpStackLocation(Irp)->MajorFunction == IRP_MJ_CLOSE) {
    if (KeGetCurrentIrql() != PASSIVE_LEVEL) InterlockedIncrement(&g_Raised);
    if (InterlockedIncrement(&g_Closed) == FILES) KeSetEvent(&g_All, 0, FALSE);
  }
  Irp->IoStatus.Status = STATUS_SUCCESS;
  Irp->IoStatus.Information = 0;
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
  return STATUS_SUCCESS;
}
static VOID Unload(PDRIVER_OBJECT DriverObject) {
  IoDeleteDevice(DriverObject->DeviceObject);
}
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
  UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\\\Device\\\\Closes");
  PFILE_OBJECT files[FILES];
  PDEVICE_OBJECT device, target;
  LONG opened = 0;
  KIRQL irql;
  UNREFERENCED_PARAMETER(RegistryPath);
  DriverObject->DriverUnload = Unload;
  DriverObject->MajorFunction[IRP_MJ_CREATE] = Completes;
  DriverObject->MajorFunction[IRP_MJ_CLEANUP] = Completes;
  DriverObject->MajorFunction[IRP_MJ_CLOSE] = Completes;
  KeInitializeEvent(&g_All, NotificationEvent, FALSE);
  IoCreateDevice(DriverObject, 0, &name, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
  device->Flags &= ~DO_DEVICE_INITIALIZING;
  for (LONG i = 0; i < FILES; i++) {
    if (NT_SUCCESS(IoGetDeviceObjectPointer(&name, FILE_ALL_ACCESS, &files[i], &target))) opened++;
  }
  CHECK_EQ("opened", opened, FILES);
  KeRaiseIrql(DISPATCH_LEVEL, &irql);
  for (LONG i = 0; i < FILES; i++) ObDereferenceObject(files[i]);
  KeLowerIrql(irql);
  Wait(&g_All);
  CHECK_EQ("closed", g_Closed, FILES);
  CHECK_EQ("at PASSIVE_LEVEL", g_Raised, 0);
  return STATUS_SUCCESS;
}
`;

describeChecks('deferred deletion', SOURCE, [{ cpus: 1 }, { cpus: 2 }]);
