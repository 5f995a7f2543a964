/** Devices that come, change and go, and who is told; the end of the system; requests that come back; entries that are not set. */
import { describe, expect, test } from 'vitest';
import { describeChecks } from '../support/checks.js';
import { runDriver } from '../support/driver.js';
import { DEVICE_HEADER } from './devices.js';

const NOTIFY = `#include <initguid.h>
#include <wdmguid.h>
${DEVICE_HEADER}
DEFINE_GUID(g_Class, 0x12345678, 0x1234, 0x5678, 1, 2, 3, 4, 5, 6, 7, 8);
DEFINE_GUID(g_Custom, 0x87654321, 0x1234, 0x5678, 1, 2, 3, 4, 5, 6, 7, 9);
static PDEVICE_OBJECT g_Pdo, g_Fdo, g_Below;
static UNICODE_STRING g_Link;
static PVOID g_First, g_Second, g_Third, g_Target;
static KEVENT g_Told, g_Asked, g_Reported, g_Gone;
static LONG g_FirstCount, g_SecondCount, g_ThirdCount, g_Custom1, g_Cancelled, g_Complete, g_Queries, g_Relations, g_States, g_Removes;
static BOOLEAN g_Refuse;
static PFILE_OBJECT g_File;

static NTSTATUS Pnp(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PIO_STACK_LOCATION location = IoGetCurrentIrpStackLocation(Irp);
  PDEVICE_RELATIONS relations;
  NTSTATUS status;
  switch (location->MinorFunction) {
    case IRP_MN_QUERY_PNP_DEVICE_STATE:
      CHECK_EQ("state: asked at PASSIVE_LEVEL", KeGetCurrentIrql(), PASSIVE_LEVEL);
      if (++g_States > 1) KeSetEvent(&g_Asked, 0, FALSE);
      break;
    case IRP_MN_QUERY_DEVICE_RELATIONS:
      if (++g_Relations == 1) break;
      CHECK_EQ("relations: the type", location->Parameters.QueryDeviceRelations.Type, BusRelations);
      relations = ExAllocatePoolWithTag(PagedPool, sizeof(DEVICE_RELATIONS), 'leRt');
      relations->Count = 1;
      relations->Objects[0] = g_Pdo;
      ObReferenceObject(g_Pdo);
      Irp->IoStatus.Information = (ULONG_PTR)relations;
      Irp->IoStatus.Status = STATUS_SUCCESS;
      break;
    case IRP_MN_QUERY_REMOVE_DEVICE:
      g_Queries++;
      break;
    case IRP_MN_REMOVE_DEVICE:
      g_Removes++;
      IoSkipCurrentIrpStackLocation(Irp);
      status = IoCallDriver(g_Below, Irp);
      IoDetachDevice(g_Below);
      IoDeleteDevice(g_Fdo);
      return status;
  }
  if (Irp->IoStatus.Status == STATUS_NOT_SUPPORTED) Irp->IoStatus.Status = STATUS_SUCCESS;
  IoSkipCurrentIrpStackLocation(Irp);
  return IoCallDriver(g_Below, Irp);
}

static NTSTATUS Other(PDEVICE_OBJECT DeviceObject, PIRP Irp) { return Complete(Irp, STATUS_SUCCESS, 0); }

static NTSTATUS AddDevice(PDRIVER_OBJECT Driver, PDEVICE_OBJECT Physical) {
  g_Pdo = Physical;
  IoCreateDevice(Driver, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &g_Fdo);
  g_Below = IoAttachDeviceToDeviceStack(g_Fdo, Physical);
  g_Fdo->Flags &= ~DO_DEVICE_INITIALIZING;
  return IoRegisterDeviceInterface(Physical, &g_Class, NULL, &g_Link);
}

static NTSTATUS InterfaceChange(PVOID Structure, PVOID Context) {
  PDEVICE_INTERFACE_CHANGE_NOTIFICATION change = Structure;
  LONG *count = Context;
  CHECK("interface: header", change->Version == 1 && change->Size == sizeof(*change));
  CHECK("interface: the class", IsEqualGUID(&change->InterfaceClassGuid, &g_Class));
  CHECK("interface: the name", RtlEqualUnicodeString(change->SymbolicLinkName, &g_Link, TRUE));
  CHECK_EQ("interface: told at PASSIVE_LEVEL", KeGetCurrentIrql(), PASSIVE_LEVEL);
  BOOLEAN arrival = IsEqualGUID(&change->Event, &GUID_DEVICE_INTERFACE_ARRIVAL);
  CHECK("interface: the event", arrival || IsEqualGUID(&change->Event, &GUID_DEVICE_INTERFACE_REMOVAL));
  InterlockedExchangeAdd(count, arrival ? 1 : 100);
  KeSetEvent(&g_Told, 0, FALSE);
  return STATUS_SUCCESS;
}

static NTSTATUS TargetChange(PVOID Structure, PVOID Context) {
  PTARGET_DEVICE_REMOVAL_NOTIFICATION change = Structure;
  CHECK("target: the context", Context == &g_Target);
  CHECK("target: the file object", change->FileObject == g_File);
  if (IsEqualGUID(&change->Event, &g_Custom)) {
    PTARGET_DEVICE_CUSTOM_NOTIFICATION custom = Structure;
    CHECK("custom: the data", custom->NameBufferOffset == -1 && custom->CustomDataBuffer[3] == 0x33);
    g_Custom1++;
  } else if (IsEqualGUID(&change->Event, &GUID_TARGET_DEVICE_QUERY_REMOVE)) {
    if (g_Refuse) return STATUS_DEVICE_BUSY;
  } else if (IsEqualGUID(&change->Event, &GUID_TARGET_DEVICE_REMOVE_CANCELLED)) {
    g_Cancelled++;
    KeSetEvent(&g_Gone, 0, FALSE);
  } else if (IsEqualGUID(&change->Event, &GUID_TARGET_DEVICE_REMOVE_COMPLETE)) {
    g_Complete++;
    KeSetEvent(&g_Gone, 0, FALSE);
  }
  return STATUS_SUCCESS;
}

static VOID Reported(PVOID Context) {
  CHECK_EQ("custom, later: told before the callback", g_Custom1, 2);
  KeSetEvent(Context, 0, FALSE);
}

static VOID Interfaces(PDRIVER_OBJECT Driver) {
  PVOID bad;
  CHECK_EQ("register", IoRegisterPlugPlayNotification(EventCategoryDeviceInterfaceChange, 0, (PVOID)&g_Class, Driver, InterfaceChange, &g_FirstCount, &g_First), STATUS_SUCCESS);
  CHECK_EQ("register: no such category", IoRegisterPlugPlayNotification(EventCategoryReserved, 0, (PVOID)&g_Class, Driver, InterfaceChange, NULL, &bad), STATUS_INVALID_PARAMETER);
  CHECK_EQ("enable", IoSetDeviceInterfaceState(&g_Link, TRUE), STATUS_SUCCESS);
  Wait(&g_Told);
  CHECK_EQ("arrival: told", g_FirstCount, 1);
  CHECK_EQ("register, existing ones", IoRegisterPlugPlayNotification(EventCategoryDeviceInterfaceChange, PNPNOTIFY_DEVICE_INTERFACE_INCLUDE_EXISTING_INTERFACES, (PVOID)&g_Class, Driver, InterfaceChange, &g_SecondCount, &g_Second), STATUS_SUCCESS);
  CHECK_EQ("existing: told at once", g_SecondCount, 1);
  CHECK_EQ("existing: nobody else", g_FirstCount, 1);
  KeClearEvent(&g_Told);
  CHECK_EQ("disable", IoSetDeviceInterfaceState(&g_Link, FALSE), STATUS_SUCCESS);
  while (g_SecondCount != 101) Wait(&g_Told);
  CHECK_EQ("removal: told in the order of registration", g_FirstCount, 101);
  CHECK_EQ("unregister", IoUnregisterPlugPlayNotification(g_First), STATUS_SUCCESS);
  CHECK_EQ("unregister and wait", IoUnregisterPlugPlayNotificationEx(g_Second), STATUS_SUCCESS);
  CHECK_EQ("unregister: not registered", IoUnregisterPlugPlayNotification(g_Pdo), STATUS_INVALID_PARAMETER);
  IoRegisterPlugPlayNotification(EventCategoryDeviceInterfaceChange, 0, (PVOID)&g_Class, Driver, InterfaceChange, &g_ThirdCount, &g_Third);
  KeClearEvent(&g_Told);
  IoSetDeviceInterfaceState(&g_Link, TRUE);
  Wait(&g_Told);
  CHECK("unregistered: not told", g_FirstCount == 101 && g_SecondCount == 101 && g_ThirdCount == 1);
}

static VOID Targets(PDRIVER_OBJECT Driver) {
  union { TARGET_DEVICE_CUSTOM_NOTIFICATION Custom; UCHAR Bytes[40]; } note = {.Custom = {.Version = 1, .Size = 36, .NameBufferOffset = -1}};
  PDEVICE_OBJECT device;
  KIRQL irql;
  CHECK_EQ("open", IoGetDeviceObjectPointer(&g_Link, FILE_READ_DATA, &g_File, &device), STATUS_SUCCESS);
  CHECK_EQ("target: register", IoRegisterPlugPlayNotification(EventCategoryTargetDeviceChange, 0, g_File, Driver, TargetChange, &g_Target, &g_Target), STATUS_SUCCESS);
  note.Custom.Event = g_Custom;
  note.Custom.CustomDataBuffer[3] = 0x33;
  CHECK_EQ("custom: report", IoReportTargetDeviceChange(g_Pdo, &note), STATUS_SUCCESS);
  CHECK_EQ("custom: told before it returns", g_Custom1, 1);
  CHECK("custom: the caller's structure stays", note.Custom.FileObject == NULL);
  KeRaiseIrql(DISPATCH_LEVEL, &irql);
  CHECK_EQ("custom, later", IoReportTargetDeviceChangeAsynchronous(g_Pdo, &note, Reported, &g_Reported), STATUS_PENDING);
  KeLowerIrql(irql);
  Wait(&g_Reported);
  note.Custom.Event = GUID_TARGET_DEVICE_REMOVE_COMPLETE;
  CHECK_EQ("custom: not the system's events", IoReportTargetDeviceChange(g_Pdo, &note), STATUS_INVALID_DEVICE_REQUEST);
}

static VOID Again(PDRIVER_OBJECT Driver, PVOID Context, ULONG Count) {
  KIRQL irql;
  KeInitializeEvent(&g_Told, SynchronizationEvent, FALSE);
  KeInitializeEvent(&g_Asked, SynchronizationEvent, FALSE);
  KeInitializeEvent(&g_Reported, SynchronizationEvent, FALSE);
  KeInitializeEvent(&g_Gone, SynchronizationEvent, FALSE);
  Interfaces(Driver);
  Targets(Driver);
  KeRaiseIrql(DISPATCH_LEVEL, &irql);
  IoInvalidateDeviceRelations(g_Pdo, BusRelations);
  IoInvalidateDeviceState(g_Pdo);
  KeLowerIrql(irql);
  Wait(&g_Asked);
  CHECK_EQ("changes: asked in order", g_Relations, 2);
  CHECK_EQ("changes: state", g_States, 2);
  g_Refuse = TRUE;
  IoRequestDeviceEject(g_Pdo);
  Wait(&g_Gone);
  CHECK_EQ("eject refused: told that it stays", g_Cancelled, 1);
  CHECK_EQ("eject refused: the drivers are not asked", g_Queries, 0);
  g_Refuse = FALSE;
  IoRequestDeviceEject(g_Pdo);
  Wait(&g_Gone);
  CHECK("eject: asked, removed, told", g_Queries == 1 && g_Removes == 1 && g_Complete == 1);
  while (g_ThirdCount != 101) Wait(&g_Told);
  CHECK_EQ("eject: its interface is gone", IoUnregisterPlugPlayNotificationEx(g_Third), STATUS_SUCCESS);
  CHECK_EQ("target: unregister", IoUnregisterPlugPlayNotification(g_Target), STATUS_SUCCESS);
  ObDereferenceObject(g_File);
  RtlFreeUnicodeString(&g_Link);
}

static VOID Body(PDRIVER_OBJECT Driver) {
  SetAll(Driver, Other);
  Driver->MajorFunction[IRP_MJ_PNP] = Pnp;
  Driver->DriverExtension->AddDevice = AddDevice;
  IoRegisterDriverReinitialization(Driver, Again, NULL);
}
static VOID Done(PDRIVER_OBJECT Driver) { CHECK_EQ("removed once", g_Removes, 1); }
IO_DRIVER(Body, Done)
`;

describeChecks('plug and play notifications', NOTIFY, [{ cpus: 1 }, { cpus: 2, build: 'checked' }]);

const FORWARD = `${DEVICE_HEADER}
static PDEVICE_OBJECT g_Lower, g_Upper, g_Alone;
static PDRIVER_OBJECT g_Driver;
static KDPC g_Dpc;
static LONG g_Adjusted = 5;

static VOID CompleteLater(PKDPC Dpc, PVOID Context, PVOID Irp, PVOID Unused) { Complete(Irp, STATUS_SUCCESS, 3); }

static NTSTATUS Control_(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  ULONG function = (IoGetCurrentIrpStackLocation(Irp)->Parameters.DeviceIoControl.IoControlCode >> 2) & 0xf;
  if (DeviceObject == g_Lower) {
    if (function == 1) return Complete(Irp, STATUS_SUCCESS, 2);
    if (function == 2) return Complete(Irp, STATUS_NO_MEDIA_IN_DEVICE, 0);
    IoMarkIrpPending(Irp);
    KeInsertQueueDpc(&g_Dpc, Irp, NULL);
    return STATUS_PENDING;
  }
  BOOLEAN sent = IoForwardIrpSynchronously(g_Lower, Irp);
  if (DeviceObject == g_Alone) {
    CHECK("forward: no stack location left", !sent);
    return Complete(Irp, STATUS_INVALID_PARAMETER, 0);
  }
  CHECK("forward: sent", sent);
  CHECK("forward: it is the sender's again", IoGetCurrentIrpStackLocation(Irp)->DeviceObject == g_Upper);
  return Complete(Irp, Irp->IoStatus.Status, Irp->IoStatus.Information + 1);
}
static NTSTATUS Write(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  return g_Driver->MajorFunction[IRP_MJ_READ](DeviceObject, Irp);
}
static NTSTATUS Ok(PDEVICE_OBJECT DeviceObject, PIRP Irp) { return Complete(Irp, STATUS_SUCCESS, 0); }

static VOID Body(PDRIVER_OBJECT Driver) {
  HANDLE handle;
  IO_STATUS_BLOCK block;
  UCHAR out[8];
  g_Driver = Driver;
  KeInitializeDpc(&g_Dpc, CompleteLater, NULL);
  Driver->MajorFunction[IRP_MJ_CREATE] = Driver->MajorFunction[IRP_MJ_CLEANUP] = Driver->MajorFunction[IRP_MJ_CLOSE] = Ok;
  Driver->MajorFunction[IRP_MJ_DEVICE_CONTROL] = Control_;
  Driver->MajorFunction[IRP_MJ_WRITE] = Write;
  NewDevice(Driver, L"\\\\Device\\\\Lower", 0, FALSE, &g_Lower);
  NewDevice(Driver, NULL, 0, FALSE, &g_Upper);
  NewDevice(Driver, L"\\\\Device\\\\Alone", 0, FALSE, &g_Alone);
  IoAttachDeviceToDeviceStack(g_Upper, g_Lower);
  Open(L"\\\\Device\\\\Lower", &handle);
  CHECK_EQ("forward: at once", Control(handle, CODE(1, METHOD_BUFFERED), NULL, 0, out, 8, &block), STATUS_SUCCESS);
  CHECK_EQ("forward: what came back", block.Information, 3);
  CHECK_EQ("forward: an error", Control(handle, CODE(2, METHOD_BUFFERED), NULL, 0, out, 8, &block), STATUS_NO_MEDIA_IN_DEVICE);
  CHECK_EQ("forward: later, from a DPC", Control(handle, CODE(3, METHOD_BUFFERED), NULL, 0, out, 8, &block), STATUS_SUCCESS);
  CHECK_EQ("forward: what came later", block.Information, 4);
  CHECK_EQ("an entry that is not set, called by the driver", ZwWriteFile(handle, NULL, NULL, NULL, &block, out, 8, NULL, NULL), STATUS_INVALID_DEVICE_REQUEST);
  ZwClose(handle);
  Open(L"\\\\Device\\\\Alone", &handle);
  CHECK_EQ("forward: not sent", Control(handle, CODE(1, METHOD_BUFFERED), NULL, 0, out, 8, &block), STATUS_INVALID_PARAMETER);
  ZwClose(handle);
  IoAdjustPagingPathCount(&g_Adjusted, TRUE);
  IoAdjustPagingPathCount(&g_Adjusted, TRUE);
  IoAdjustPagingPathCount(&g_Adjusted, FALSE);
  CHECK_EQ("IoAdjustPagingPathCount", g_Adjusted, 6);
  IoDetachDevice(g_Lower);
  IoDeleteDevice(g_Upper);
  IoDeleteDevice(g_Lower);
  IoDeleteDevice(g_Alone);
}
static VOID Done(PDRIVER_OBJECT Driver) {}
IO_DRIVER(Body, Done)
`;

describeChecks('requests that come back', FORWARD, [{ cpus: 1 }, { cpus: 2, build: 'checked' }]);

const SHUTDOWN = `${DEVICE_HEADER}
static PDEVICE_OBJECT g_Devices[5];
static LONG g_Told;
static NTSTATUS Shutdown(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  static const LONG order[] = {2, 0, 3};
  CHECK_EQ("shutdown: at PASSIVE_LEVEL", KeGetCurrentIrql(), PASSIVE_LEVEL);
  CHECK_EQ("shutdown: IRP_MJ_SHUTDOWN", IoGetCurrentIrpStackLocation(Irp)->MajorFunction, IRP_MJ_SHUTDOWN);
  CHECK("shutdown: youngest first, the last chance last", DeviceObject == g_Devices[order[g_Told]]);
  g_Told++;
  return Complete(Irp, STATUS_SUCCESS, 0);
}
static VOID Body(PDRIVER_OBJECT Driver) {
  SetAll(Driver, Shutdown);
  for (int i = 0; i < 5; i++) NewDevice(Driver, NULL, 0, FALSE, &g_Devices[i]);
  CHECK_EQ("last chance: register", IoRegisterLastChanceShutdownNotification(g_Devices[3]), STATUS_SUCCESS);
  for (int i = 0; i < 3; i++) CHECK_EQ("register", IoRegisterShutdownNotification(g_Devices[i]), STATUS_SUCCESS);
  IoRegisterShutdownNotification(g_Devices[4]);
  CHECK("registered: the device says so", g_Devices[1]->Flags & DO_SHUTDOWN_REGISTERED);
  IoUnregisterShutdownNotification(g_Devices[1]);
  CHECK("unregistered: the device says so", !(g_Devices[1]->Flags & DO_SHUTDOWN_REGISTERED));
  IoDeleteDevice(g_Devices[4]);
}
static VOID Done(PDRIVER_OBJECT Driver) {
  CHECK_EQ("shutdown: each registered device, once", g_Told, 3);
  for (int i = 0; i < 4; i++) IoDeleteDevice(g_Devices[i]);
}
IO_DRIVER(Body, Done)
`;

describeChecks('the end of the system', SHUTDOWN, [
  { cpus: 1, shutdown: true },
  { cpus: 2, build: 'checked', shutdown: true },
]);

describe('misuse', () => {
  test('IoInvalidateDeviceState of a device that is no physical one', async () => {
    const body =
      'static VOID Body(PDRIVER_OBJECT Driver) { PDEVICE_OBJECT device; NewDevice(Driver, NULL, 0, FALSE, &device); IoInvalidateDeviceState(device); }';
    const source = `${DEVICE_HEADER}\n${body}\nstatic VOID Done(PDRIVER_OBJECT Driver) {}\nIO_DRIVER(Body, Done)`;
    const { bugCheck } = await runDriver(source);
    expect(bugCheck?.code).toBe(0xca);
    expect(bugCheck?.detail).toContain('no physical device object');
  });

  test('a notification that is not taken back', async () => {
    const body =
      'static GUID g_Guid; static NTSTATUS Told(PVOID S, PVOID C) { return 0; }\nstatic VOID Body(PDRIVER_OBJECT Driver) { PVOID entry; IoRegisterPlugPlayNotification(EventCategoryDeviceInterfaceChange, 0, &g_Guid, Driver, Told, NULL, &entry); }';
    const source = `${DEVICE_HEADER}\n${body}\nstatic VOID Done(PDRIVER_OBJECT Driver) {}\nIO_DRIVER(Body, Done)`;
    const { findings } = await runDriver(source, { build: 'checked' });
    expect(findings.map(({ message }) => message)).toContain(
      'a routine of IoRegisterPlugPlayNotification is still registered',
    );
  });
});
