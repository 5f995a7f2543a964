/** WMILIB: a driver takes IRP_MJ_SYSTEM_CONTROL apart. Nobody asks WMI here, so the driver asks itself. */
import { describeChecks } from '../support/checks.js';
import { DEVICE_HEADER } from './devices.js';

const SOURCE = `#include <initguid.h>
${DEVICE_HEADER}
#include <wmilib.h>
DEFINE_GUID(g_Block, 0x12345678, 0x1234, 0x5678, 1, 2, 3, 4, 5, 6, 7, 8);
DEFINE_GUID(g_Other, 0x12345679, 0x1234, 0x5678, 1, 2, 3, 4, 5, 6, 7, 8);
static PDEVICE_OBJECT g_Device;
static ULONG g_Value = 41;
static LONG g_Enabled;
static SYSCTL_IRP_DISPOSITION g_Disposition;
static UNICODE_STRING g_Path = RTL_CONSTANT_STRING(L"\\\\Registry\\\\Wmi");
static WMIGUIDREGINFO g_Guids[] = {{&g_Block, 1, 0}};

static NTSTATUS QueryRegInfo(PDEVICE_OBJECT Device, PULONG Flags, PUNICODE_STRING Name, PUNICODE_STRING *Path, PUNICODE_STRING Mof, PDEVICE_OBJECT *Pdo) {
  *Flags = WMIREG_FLAG_INSTANCE_PDO;
  *Path = &g_Path;
  *Pdo = Device;
  return STATUS_SUCCESS;
}
static NTSTATUS QueryBlock(PDEVICE_OBJECT Device, PIRP Irp, ULONG Guid, ULONG Instance, ULONG Count, PULONG Lengths, ULONG Room, PUCHAR Buffer) {
  if (Room < sizeof(ULONG)) return WmiCompleteRequest(Device, Irp, STATUS_BUFFER_TOO_SMALL, sizeof(ULONG), IO_NO_INCREMENT);
  *(PULONG)Buffer = g_Value;
  *Lengths = sizeof(ULONG);
  return WmiCompleteRequest(Device, Irp, STATUS_SUCCESS, sizeof(ULONG), IO_NO_INCREMENT);
}
static NTSTATUS SetBlock(PDEVICE_OBJECT Device, PIRP Irp, ULONG Guid, ULONG Instance, ULONG Bytes, PUCHAR Buffer) {
  if (Bytes != sizeof(ULONG)) return WmiCompleteRequest(Device, Irp, STATUS_WMI_SET_FAILURE, 0, IO_NO_INCREMENT);
  g_Value = *(PULONG)Buffer;
  return WmiCompleteRequest(Device, Irp, STATUS_SUCCESS, 0, IO_NO_INCREMENT);
}
static NTSTATUS Enable(PDEVICE_OBJECT Device, PIRP Irp, ULONG Guid, WMIENABLEDISABLECONTROL Function, BOOLEAN On) {
  g_Enabled = Function == WmiEventControl ? (On ? 1 : 2) : 3;
  return WmiCompleteRequest(Device, Irp, STATUS_SUCCESS, 0, IO_NO_INCREMENT);
}
static WMILIB_CONTEXT g_Context = {1, g_Guids, QueryRegInfo, QueryBlock, SetBlock, NULL, NULL, Enable};

static NTSTATUS SystemControl(PDEVICE_OBJECT Device, PIRP Irp) {
  NTSTATUS status = WmiSystemControl(&g_Context, Device, Irp, &g_Disposition);
  if (g_Disposition == IrpProcessed) return status;
  if (g_Disposition == IrpNotCompleted) return Complete(Irp, Irp->IoStatus.Status, Irp->IoStatus.Information);
  return Complete(Irp, STATUS_NOT_SUPPORTED, 0);
}

static NTSTATUS Keep(PDEVICE_OBJECT Device, PIRP Irp, PVOID Context) { return STATUS_MORE_PROCESSING_REQUIRED; }

static NTSTATUS Ask(UCHAR Minor, const GUID *Guid, PVOID Provider, PVOID Buffer, ULONG Bytes, ULONG_PTR *Used) {
  PIRP irp = IoAllocateIrp(g_Device->StackSize, FALSE);
  PIO_STACK_LOCATION next = IoGetNextIrpStackLocation(irp);
  next->MajorFunction = IRP_MJ_SYSTEM_CONTROL;
  next->MinorFunction = Minor;
  next->Parameters.WMI.ProviderId = (ULONG_PTR)Provider;
  next->Parameters.WMI.DataPath = (PVOID)Guid;
  next->Parameters.WMI.Buffer = Buffer;
  next->Parameters.WMI.BufferSize = Bytes;
  IoSetCompletionRoutine(irp, Keep, NULL, TRUE, TRUE, TRUE);
  IoCallDriver(g_Device, irp);
  NTSTATUS status = irp->IoStatus.Status;
  *Used = irp->IoStatus.Information;
  IoFreeIrp(irp);
  return status;
}

static VOID Body(PDRIVER_OBJECT Driver) {
  union { WMIREGINFOW Info; WNODE_ALL_DATA All; WNODE_SINGLE_INSTANCE Single; WNODE_TOO_SMALL Small; UCHAR Bytes[512]; } b;
  ULONG_PTR used;
  RtlZeroMemory(&b, sizeof(b));
  Driver->MajorFunction[IRP_MJ_SYSTEM_CONTROL] = SystemControl;
  NewDevice(Driver, NULL, 0, FALSE, &g_Device);
  CHECK_EQ("register with WMI", IoWMIRegistrationControl(g_Device, WMIREG_ACTION_REGISTER), STATUS_SUCCESS);
  CHECK_EQ("REGINFO: too small", Ask(IRP_MN_REGINFO_EX, NULL, g_Device, &b, 8, &used), STATUS_SUCCESS);
  CHECK("REGINFO: says how much", used == 4 && *(PULONG)&b > sizeof(WMIREGINFOW));
  CHECK_EQ("REGINFO", Ask(IRP_MN_REGINFO_EX, NULL, g_Device, &b, sizeof(b), &used), STATUS_SUCCESS);
  CHECK("REGINFO: the block", b.Info.GuidCount == 1 && IsEqualGUID(&b.Info.WmiRegGuid[0].Guid, &g_Block) && b.Info.WmiRegGuid[0].Pdo == (ULONG_PTR)g_Device);
  ObDereferenceObject(g_Device);
  RtlZeroMemory(&b, sizeof(b));
  CHECK_EQ("all data", Ask(IRP_MN_QUERY_ALL_DATA, &g_Block, g_Device, &b, sizeof(b), &used), STATUS_SUCCESS);
  CHECK_EQ("all data: the value", *(PULONG)(b.Bytes + b.All.DataBlockOffset), 41);
  CHECK_EQ("all data: bytes", used, b.All.DataBlockOffset + 4);
  RtlZeroMemory(&b, sizeof(b));
  b.Single.DataBlockOffset = 64;
  CHECK_EQ("an instance: too small", Ask(IRP_MN_QUERY_SINGLE_INSTANCE, &g_Block, g_Device, &b, 64, &used), STATUS_SUCCESS);
  CHECK("an instance: says how much", (b.Small.WnodeHeader.Flags & WNODE_FLAG_TOO_SMALL) && b.Small.SizeNeeded == 68);
  RtlZeroMemory(&b, sizeof(b));
  b.Single.DataBlockOffset = 64;
  b.Single.SizeDataBlock = 4;
  *(PULONG)(b.Bytes + 64) = 42;
  CHECK_EQ("change an instance", Ask(IRP_MN_CHANGE_SINGLE_INSTANCE, &g_Block, g_Device, &b, sizeof(b), &used), STATUS_SUCCESS);
  CHECK_EQ("change an instance: changed", g_Value, 42);
  CHECK_EQ("change an item: read only", Ask(IRP_MN_CHANGE_SINGLE_ITEM, &g_Block, g_Device, &b, sizeof(b), &used), STATUS_WMI_READ_ONLY);
  CHECK_EQ("enable events", Ask(IRP_MN_ENABLE_EVENTS, &g_Block, g_Device, &b, sizeof(b), &used), STATUS_SUCCESS);
  CHECK_EQ("enable events: told", g_Enabled, 1);
  CHECK_EQ("no such block", Ask(IRP_MN_QUERY_ALL_DATA, &g_Other, g_Device, &b, sizeof(b), &used), STATUS_WMI_GUID_NOT_FOUND);
  CHECK_EQ("another's request", Ask(IRP_MN_QUERY_ALL_DATA, &g_Block, Driver, &b, sizeof(b), &used), STATUS_NOT_SUPPORTED);
  CHECK_EQ("another's request: to be sent on", g_Disposition, IrpForward);
  CHECK_EQ("an event", IoWMIWriteEvent(ExAllocatePoolWithTag(NonPagedPool, sizeof(WNODE_EVENT_ITEM), 'imW ')), STATUS_SUCCESS);
  IoWMIRegistrationControl(g_Device, WMIREG_ACTION_DEREGISTER);
  IoDeleteDevice(g_Device);
}
static VOID Done(PDRIVER_OBJECT Driver) {}
IO_DRIVER(Body, Done)
`;

describeChecks('WMILIB', SOURCE, [{ cpus: 1, build: 'checked' }]);
