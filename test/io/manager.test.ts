/** StartIo queues, device interfaces, share access, and the PnP manager's order of requests. */
import { describeChecks } from '../support/checks.js';
import { DEVICE_HEADER } from './devices.js';

const START_IO = `${DEVICE_HEADER}
static PDEVICE_OBJECT g_Device;
static LONG g_Started, g_Depth, g_Deepest, g_Cancelled;
static ULONG g_Order[16];
static KDPC g_Dpc;
static BOOLEAN g_AtOnce;

static VOID OnCancel(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  BOOLEAN queued = KeRemoveEntryDeviceQueue(&DeviceObject->DeviceQueue, &Irp->Tail.Overlay.DeviceQueueEntry);
  IoReleaseCancelSpinLock(Irp->CancelIrql);
  CHECK("cancelled in the queue", queued);
  g_Cancelled++;
  Complete(Irp, STATUS_CANCELLED, 0);
}

static VOID Finish(PDEVICE_OBJECT DeviceObject) {
  KIRQL irql;
  PIRP irp = DeviceObject->CurrentIrp;
  IoAcquireCancelSpinLock(&irql);
  IoSetCancelRoutine(irp, NULL);
  IoReleaseCancelSpinLock(irql);
  IoStartNextPacket(DeviceObject, TRUE);
  Complete(irp, STATUS_SUCCESS, 0);
}

static VOID StartIo(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  CHECK_EQ("StartIo at DISPATCH_LEVEL", KeGetCurrentIrql(), DISPATCH_LEVEL);
  CHECK("StartIo: CurrentIrp", DeviceObject->CurrentIrp == Irp);
  g_Order[g_Started++ % 16] = IoGetCurrentIrpStackLocation(Irp)->Parameters.DeviceIoControl.InputBufferLength;
  if (++g_Depth > g_Deepest) g_Deepest = g_Depth;
  if (g_AtOnce) Finish(DeviceObject);
  g_Depth--;
}

static VOID InDpc(PKDPC Dpc, PVOID Context, PVOID First, PVOID Second) { Finish(g_Device); }

static NTSTATUS Dispatch(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PIO_STACK_LOCATION location = IoGetCurrentIrpStackLocation(Irp);
  if (location->MajorFunction != IRP_MJ_DEVICE_CONTROL) return Complete(Irp, STATUS_SUCCESS, 0);
  ULONG key = location->Parameters.DeviceIoControl.InputBufferLength;
  IoMarkIrpPending(Irp);
  IoStartPacket(DeviceObject, Irp, location->Parameters.DeviceIoControl.OutputBufferLength ? &key : NULL, OnCancel);
  return STATUS_PENDING;
}

static IO_STATUS_BLOCK g_Blocks[8];
static VOID Send(HANDLE Handle, ULONG Number, ULONG ByKey) {
  static UCHAR in[16];
  ZwDeviceIoControlFile(Handle, NULL, NULL, NULL, &g_Blocks[Number], CODE(0, METHOD_NEITHER), in, Number, in, ByKey);
}
static VOID FinishOne(void) { KeInsertQueueDpc(&g_Dpc, NULL, NULL); KeFlushQueuedDpcs(); }

static VOID RunChecks(PDRIVER_OBJECT Driver) {
  HANDLE handle;
  IO_STATUS_BLOCK block;
  SetAll(Driver, Dispatch);
  Driver->DriverStartIo = StartIo;
  NewDevice(Driver, L"\\\\Device\\\\Serial", 0, FALSE, &g_Device);
  KeInitializeDpc(&g_Dpc, InDpc, NULL);
  OpenWith(L"\\\\Device\\\\Serial", 0, &handle);
  Send(handle, 1, 0);
  CHECK_EQ("the first starts at once", g_Started, 1);
  Send(handle, 5, 1);
  Send(handle, 3, 1);
  Send(handle, 4, 1);
  CHECK_EQ("the others wait", g_Started, 1);
  ZwCancelIoFileEx(handle, &g_Blocks[4], &block);
  CHECK_EQ("a queued one is cancelled", g_Blocks[4].Status, STATUS_CANCELLED);
  CHECK_EQ("by its cancel routine", g_Cancelled, 1);
  FinishOne();
  CHECK_EQ("the next starts: the lowest key", g_Order[1], 3);
  FinishOne();
  CHECK_EQ("then the highest", g_Order[2], 5);
  FinishOne();
  CHECK_EQ("all are done", g_Blocks[5].Status, STATUS_SUCCESS);
  CHECK("idle: no current IRP", g_Device->CurrentIrp == NULL);
  IoSetStartIoAttributes(g_Device, TRUE, FALSE);
  g_Started = g_Deepest = 0;
  Send(handle, 1, 0);
  Send(handle, 2, 0);
  Send(handle, 3, 0);
  g_AtOnce = TRUE;
  FinishOne();
  CHECK_EQ("deferred: all started", g_Started, 3);
  CHECK_EQ("deferred: never within itself", g_Deepest, 1);
  ZwClose(handle);
  IoDeleteDevice(g_Device);
}
static VOID Done(PDRIVER_OBJECT Driver) {}
IO_DRIVER(RunChecks, Done)
`;

describeChecks('StartIo', START_IO, [{ cpus: 1 }, { cpus: 2, build: 'checked' }]);

const PNP = `${DEVICE_HEADER}
#define INITGUID
#include <guiddef.h>
static const GUID g_Class = {0x12345678, 0x1234, 0x5678, {1, 2, 3, 4, 5, 6, 7, 8}};
static PDEVICE_OBJECT g_Fdo, g_Pdo, g_Below;
static UNICODE_STRING g_Link;
static ULONG g_Minors[16];
static LONG g_Count, g_PowerDone;

static NTSTATUS Signal(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context) {
  if (Irp->PendingReturned) KeSetEvent(Context, IO_NO_INCREMENT, FALSE);
  return STATUS_MORE_PROCESSING_REQUIRED;
}

static NTSTATUS Pnp(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  UCHAR minor = IoGetCurrentIrpStackLocation(Irp)->MinorFunction;
  KEVENT event;
  NTSTATUS status;
  g_Minors[g_Count++ % 16] = minor;
  CHECK_EQ("a PnP request begins as not supported", Irp->IoStatus.Status, STATUS_NOT_SUPPORTED);
  CHECK_EQ("PnP requests come at PASSIVE_LEVEL", KeGetCurrentIrql(), PASSIVE_LEVEL);
  switch (minor) {
    case IRP_MN_START_DEVICE:
      KeInitializeEvent(&event, NotificationEvent, FALSE);
      IoCopyCurrentIrpStackLocationToNext(Irp);
      IoSetCompletionRoutine(Irp, Signal, &event, TRUE, TRUE, TRUE);
      status = IoCallDriver(g_Below, Irp);
      if (status == STATUS_PENDING) Wait(&event);
      CHECK_EQ("the bus starts the device", Irp->IoStatus.Status, STATUS_SUCCESS);
      CHECK_EQ("interface: enable", IoSetDeviceInterfaceState(&g_Link, TRUE), STATUS_SUCCESS);
      return Complete(Irp, STATUS_SUCCESS, 0);
    case IRP_MN_REMOVE_DEVICE:
      CHECK_EQ("interface: disable", IoSetDeviceInterfaceState(&g_Link, FALSE), STATUS_SUCCESS);
      RtlFreeUnicodeString(&g_Link);
      Irp->IoStatus.Status = STATUS_SUCCESS;
      IoSkipCurrentIrpStackLocation(Irp);
      status = IoCallDriver(g_Below, Irp);
      IoDetachDevice(g_Below);
      IoDeleteDevice(DeviceObject);
      return status;
    case IRP_MN_QUERY_REMOVE_DEVICE:
      Irp->IoStatus.Status = STATUS_SUCCESS;
  }
  IoSkipCurrentIrpStackLocation(Irp);
  return IoCallDriver(g_Below, Irp);
}

static NTSTATUS Power(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PoStartNextPowerIrp(Irp);
  IoSkipCurrentIrpStackLocation(Irp);
  return PoCallDriver(g_Below, Irp);
}

static VOID PowerDone(PDEVICE_OBJECT DeviceObject, UCHAR Minor, POWER_STATE State, PVOID Context, PIO_STATUS_BLOCK Block) {
  CHECK("power: the caller's words", DeviceObject == g_Pdo && Minor == IRP_MN_SET_POWER && Context == &g_PowerDone);
  CHECK_EQ("power: the state", State.DeviceState, PowerDeviceD2);
  CHECK_EQ("power: status", Block->Status, STATUS_SUCCESS);
  g_PowerDone++;
}

static NTSTATUS Other(PDEVICE_OBJECT DeviceObject, PIRP Irp) { return Complete(Irp, STATUS_SUCCESS, 0); }

static NTSTATUS AddDevice(PDRIVER_OBJECT Driver, PDEVICE_OBJECT Physical) {
  ULONG bytes = 0;
  WCHAR name[64];
  POWER_STATE state, previous;
  g_Pdo = Physical;
  IoCreateDevice(Driver, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &g_Fdo);
  g_Below = IoAttachDeviceToDeviceStack(g_Fdo, Physical);
  CHECK("attached to the physical device", g_Below == Physical);
  CHECK_EQ("interface: register", IoRegisterDeviceInterface(Physical, &g_Class, NULL, &g_Link), STATUS_SUCCESS);
  CHECK_EQ("interface: not enabled yet", IoSetDeviceInterfaceState(&g_Link, FALSE), STATUS_OBJECT_NAME_NOT_FOUND);
  CHECK_EQ("property: too small", IoGetDeviceProperty(Physical, DevicePropertyPhysicalDeviceObjectName, 0, NULL, &bytes), STATUS_BUFFER_TOO_SMALL);
  CHECK_EQ("property: read", IoGetDeviceProperty(Physical, DevicePropertyPhysicalDeviceObjectName, sizeof(name), name, &bytes), STATUS_SUCCESS);
  CHECK("property: a device name", RtlEqualMemory(name, L"\\\\Device\\\\", 16));
  state.DeviceState = PowerDeviceD0;
  PoSetPowerState(g_Fdo, DevicePowerState, state);
  state.DeviceState = PowerDeviceD3;
  previous = PoSetPowerState(g_Fdo, DevicePowerState, state);
  CHECK_EQ("PoSetPowerState: the previous one", previous.DeviceState, PowerDeviceD0);
  g_Fdo->Flags &= ~DO_DEVICE_INITIALIZING;
  return STATUS_SUCCESS;
}

static VOID Body(PDRIVER_OBJECT Driver) {
  SetAll(Driver, Other);
  Driver->MajorFunction[IRP_MJ_PNP] = Pnp;
  Driver->MajorFunction[IRP_MJ_POWER] = Power;
  Driver->DriverExtension->AddDevice = AddDevice;
}

static VOID Again(PDRIVER_OBJECT Driver, PVOID Context, ULONG Count) {
  HANDLE handle;
  PWSTR list;
  POWER_STATE state = {.DeviceState = PowerDeviceD2};
  CHECK_EQ("reinitialisation: count", Count, 1);
  CHECK_EQ("started: filter requirements first", g_Minors[0], IRP_MN_FILTER_RESOURCE_REQUIREMENTS);
  CHECK_EQ("started: then start", g_Minors[1], IRP_MN_START_DEVICE);
  CHECK_EQ("started: then capabilities", g_Minors[2], IRP_MN_QUERY_CAPABILITIES);
  CHECK_EQ("started: state", g_Minors[3], IRP_MN_QUERY_PNP_DEVICE_STATE);
  CHECK_EQ("started: relations last", g_Minors[4], IRP_MN_QUERY_DEVICE_RELATIONS);
  CHECK_EQ("interface: open by its name", Open(g_Link.Buffer, &handle), STATUS_SUCCESS);
  ZwClose(handle);
  CHECK_EQ("interface: list", IoGetDeviceInterfaces(&g_Class, NULL, 0, &list), STATUS_SUCCESS);
  CHECK("interface: in the list", RtlEqualMemory(list, g_Link.Buffer, g_Link.Length) && list[g_Link.Length / 2] == 0 && list[g_Link.Length / 2 + 1] == 0);
  ExFreePool(list);
  CHECK_EQ("power: requested", PoRequestPowerIrp(g_Pdo, IRP_MN_SET_POWER, state, (PVOID)PowerDone, &g_PowerDone, NULL), STATUS_PENDING);
  CHECK_EQ("power: done", g_PowerDone, 1);
  g_Count = 0;
}

static VOID Done(PDRIVER_OBJECT Driver) {
  CHECK_EQ("removed: asked first", g_Minors[0], IRP_MN_QUERY_REMOVE_DEVICE);
  CHECK_EQ("removed: then removed", g_Minors[1], IRP_MN_REMOVE_DEVICE);
  CHECK_EQ("removed: and no more", g_Count, 2);
}

static VOID Both(PDRIVER_OBJECT Driver) {
  Body(Driver);
  IoRegisterDriverReinitialization(Driver, Again, NULL);
}
IO_DRIVER(Both, Done)
`;

describeChecks('the PnP manager', PNP, [{ cpus: 1 }, { cpus: 2, build: 'checked' }]);

const SHARING = `${DEVICE_HEADER}
static NTSTATUS Other(PDEVICE_OBJECT DeviceObject, PIRP Irp) { return Complete(Irp, STATUS_SUCCESS, 0); }
static VOID RunChecks(PDRIVER_OBJECT Driver) {
  SHARE_ACCESS share;
  FILE_OBJECT first = {0}, second = {0};
  PIO_ERROR_LOG_PACKET packet;
  PVOID extension, again;
  IoSetShareAccess(FILE_READ_DATA, FILE_SHARE_READ, &first, &share);
  CHECK_EQ("share: a reader beside a reader", IoCheckShareAccess(FILE_READ_DATA, FILE_SHARE_READ, &second, &share, TRUE), STATUS_SUCCESS);
  CHECK_EQ("share: two opens", share.OpenCount, 2);
  CHECK_EQ("share: no writer beside readers", IoCheckShareAccess(FILE_WRITE_DATA, FILE_SHARE_READ | FILE_SHARE_WRITE, &second, &share, FALSE), STATUS_SHARING_VIOLATION);
  IoCheckShareAccess(FILE_READ_DATA, FILE_SHARE_READ, &second, &share, FALSE);
  IoRemoveShareAccess(&second, &share);
  IoRemoveShareAccess(&first, &share);
  CHECK_EQ("share: all gone", share.OpenCount, 0);
  packet = IoAllocateErrorLogEntry(Driver, sizeof(IO_ERROR_LOG_PACKET));
  CHECK("error log: an entry", packet != NULL);
  packet->ErrorCode = (NTSTATUS)0xc0040001;
  IoWriteErrorLogEntry(packet);
  CHECK("error log: too large", IoAllocateErrorLogEntry(Driver, 250) == NULL);
  CHECK("WDM 1.10", IoIsWdmVersionAvailable(1, 0x10));
  CHECK("no WDM 7", !IoIsWdmVersionAvailable(7, 0));
  CHECK_EQ("driver extension", IoAllocateDriverObjectExtension(Driver, RunChecks, 32, &extension), STATUS_SUCCESS);
  CHECK_EQ("driver extension: only once", IoAllocateDriverObjectExtension(Driver, RunChecks, 32, &again), STATUS_OBJECT_NAME_COLLISION);
  CHECK("driver extension: found", IoGetDriverObjectExtension(Driver, RunChecks) == extension);
  CHECK("driver extension: of nobody", IoGetDriverObjectExtension(Driver, Other) == NULL);
}
static VOID Done(PDRIVER_OBJECT Driver) {}
IO_DRIVER(RunChecks, Done)
`;

describeChecks('sharing, error log, driver extensions', SHARING, [{ cpus: 2, build: 'checked' }]);
