/** What a driver can leave behind, all at once. */

/** Rules that the driver breaks, in alphabetical order. */
export const LEFT_RULES: readonly string[] = [
  'callback',
  'device',
  'handle',
  'link',
  'pages',
  'pool',
  'reference',
  'request',
  'thread',
  'timer',
  'work',
];

/** A DPC that is still queued, for a processor that does not leave DISPATCH_LEVEL. */
export const QUEUED_DPC_DRIVER = `#include "check.h"
static volatile LONG g_Processor = -1;
static KDPC g_Dpc;
static VOID Later(PKDPC D, PVOID C, PVOID X, PVOID Y) { (void)D; (void)C; (void)X; (void)Y; }
static VOID Spins(PVOID Context) {
  KIRQL irql;
  UNREFERENCED_PARAMETER(Context);
  KeRaiseIrql(DISPATCH_LEVEL, &irql);
  g_Processor = (LONG)KeGetCurrentProcessorNumber();
  for (;;) YieldProcessor();
}
static VOID Unload(PDRIVER_OBJECT DriverObject) {
  UNREFERENCED_PARAMETER(DriverObject);
  KeInitializeDpc(&g_Dpc, Later, NULL);
  KeSetTargetProcessorDpc(&g_Dpc, (CCHAR)g_Processor);
  KeInsertQueueDpc(&g_Dpc, NULL, NULL);
}
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
  UNREFERENCED_PARAMETER(RegistryPath);
  DriverObject->DriverUnload = Unload;
  Start(Spins, NULL);
  while (g_Processor < 0) Sleep(1);
  return STATUS_SUCCESS;
}
`;

/** Each line that makes what is left has the rule's name behind it. */
export const LEFT_DRIVER = `#include "check.h"
static KEVENT g_Never;
static KTIMER g_Timer;
static WORK_QUEUE_ITEM g_Item;
static UCHAR g_Buffer[64];
static PDEVICE_OBJECT g_Device;
static VOID Waits(PVOID Context) { UNREFERENCED_PARAMETER(Context); Wait(&g_Never); }
static VOID Sends(PVOID Context) {
  IO_STATUS_BLOCK block;
  static KEVENT event;
  KeInitializeEvent(&event, NotificationEvent, FALSE);
  PIRP irp = IoBuildDeviceIoControlRequest(CTL_CODE(FILE_DEVICE_UNKNOWN, 0x800, METHOD_BUFFERED, FILE_ANY_ACCESS), g_Device, NULL, 0, NULL, 0, FALSE, &event, &block);
  IoCallDriver(g_Device, irp); /* request */
  KeSetEvent(Context, 0, FALSE);
  Wait(&g_Never);
}
static VOID Notify(HANDLE P, HANDLE T, BOOLEAN Create) { (void)P; (void)T; (void)Create; }
static NTSTATUS Forgets(PDEVICE_OBJECT DeviceObject, PIRP Irp) { UNREFERENCED_PARAMETER(DeviceObject); IoMarkIrpPending(Irp); return STATUS_PENDING; }

static VOID Names(PDRIVER_OBJECT DriverObject) {
  UNICODE_STRING name, link;
  RtlInitUnicodeString(&name, L"\\\\Device\\\\Left");
  RtlInitUnicodeString(&link, L"\\\\??\\\\Left");
  IoCreateDevice(DriverObject, 0, &name, FILE_DEVICE_UNKNOWN, 0, FALSE, &g_Device); /* device */
  IoCreateSymbolicLink(&link, &name); /* link */
}

static VOID Unload(PDRIVER_OBJECT DriverObject) {
  LARGE_INTEGER due;
  HANDLE handle;
  static KEVENT event;
  UNREFERENCED_PARAMETER(DriverObject);
  due.QuadPart = MILLISECONDS(1000000);
  KeInitializeEvent(&g_Never, NotificationEvent, FALSE);
  KeInitializeEvent(&event, NotificationEvent, FALSE);
  KeInitializeTimer(&g_Timer);
  ObReferenceObject(PsGetCurrentProcess()); /* reference */
  ExAllocatePoolWithTag(NonPagedPool, 100, 'tfeL'); /* pool */
  PsCreateSystemThread(&handle, 0, NULL, NULL, NULL, Sends, &event); /* thread */
  KeSetTimer(&g_Timer, due, NULL); /* timer */
  PsSetCreateThreadNotifyRoutine(Notify); /* callback */
  ExInitializeWorkItem(&g_Item, Waits, NULL);
  ExQueueWorkItem(&g_Item, DelayedWorkQueue); /* work */
  PMDL mdl = IoAllocateMdl(g_Buffer, 64, FALSE, FALSE, NULL);
  MmProbeAndLockPages(mdl, KernelMode, IoReadAccess); /* pages */
  Wait(&event);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
  UNREFERENCED_PARAMETER(RegistryPath);
  for (int i = 0; i <= IRP_MJ_MAXIMUM_FUNCTION; i++) DriverObject->MajorFunction[i] = Forgets;
  DriverObject->DriverUnload = Unload;
  Names(DriverObject);
  return STATUS_SUCCESS;
}
`;
