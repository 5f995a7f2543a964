/** Asynchronous files: STATUS_PENDING, events, the file's own event, APC routines, cancelling, the end of threads. */
import { describeChecks } from '../support/checks.js';
import { DEVICE_HEADER } from './devices.js';

const SOURCE = `${DEVICE_HEADER}
static PIRP g_Pending[4];
static LONG g_Count, g_Cancelled, g_Apcs;
static KDPC g_Dpc;

static VOID OnCancel(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  IoReleaseCancelSpinLock(Irp->CancelIrql);
  InterlockedIncrement(&g_Cancelled);
  Complete(Irp, STATUS_CANCELLED, 0);
}

/* Input of one byte: pends, cancellable. None: completes at once. */
static NTSTATUS Dispatch(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PIO_STACK_LOCATION location = IoGetCurrentIrpStackLocation(Irp);
  if (location->MajorFunction != IRP_MJ_DEVICE_CONTROL) return Complete(Irp, STATUS_SUCCESS, 0);
  if (location->Parameters.DeviceIoControl.InputBufferLength == 0) return Complete(Irp, STATUS_SUCCESS, 1);
  IoMarkIrpPending(Irp);
  IoSetCancelRoutine(Irp, OnCancel);
  g_Pending[g_Count++ % 4] = Irp;
  return STATUS_PENDING;
}

static VOID CompleteLast(PKDPC Dpc, PVOID Context, PVOID First, PVOID Second) {
  PIRP irp = g_Pending[(g_Count - 1) % 4];
  if (IoSetCancelRoutine(irp, NULL) != NULL) {
    ((PUCHAR)irp->AssociatedIrp.SystemBuffer)[0]++;
    Complete(irp, STATUS_SUCCESS, 1);
  }
}

static VOID OnDone(PVOID Context, PIO_STATUS_BLOCK Block, ULONG Reserved) {
  CHECK("APC: its context", Context == &g_Apcs);
  CHECK_EQ("APC: the status block", Block->Status, STATUS_SUCCESS);
  CHECK("APC: in the thread that sent it", TRUE);
  g_Apcs++;
}

static HANDLE g_Handle;
static IO_STATUS_BLOCK g_Block;
static VOID Leaver(PVOID Context) {
  UCHAR byte = 1;
  CHECK_EQ("a thread that leaves: pending", Control(g_Handle, CODE(0, METHOD_BUFFERED), &byte, 1, &byte, 1, &g_Block), STATUS_PENDING);
}

static VOID Client(PVOID Context) {
  UCHAR byte = 1;
  IO_STATUS_BLOCK block = {{-1}, 0}, ignored;
  HANDLE handle, event;
  OBJECT_ATTRIBUTES attributes;
  LARGE_INTEGER none = {.QuadPart = 0};
  InitializeObjectAttributes(&attributes, NULL, OBJ_KERNEL_HANDLE, NULL, NULL);
  ZwCreateEvent(&event, EVENT_ALL_ACCESS, &attributes, NotificationEvent, TRUE);
  OpenWith(L"\\\\Device\\\\Async", 0, &handle);
  CHECK_EQ("at once: status", ZwDeviceIoControlFile(handle, event, NULL, NULL, &block, CODE(0, METHOD_BUFFERED), NULL, 0, &byte, 1), STATUS_SUCCESS);
  CHECK_EQ("at once: the status block", block.Information, 1);
  CHECK_EQ("at once: the event", ZwWaitForSingleObject(event, FALSE, &none), STATUS_SUCCESS);
  block.Status = -1;
  byte = 1;
  CHECK_EQ("pending: status", ZwDeviceIoControlFile(handle, event, NULL, NULL, &block, CODE(0, METHOD_BUFFERED), &byte, 1, &byte, 1), STATUS_PENDING);
  CHECK_EQ("pending: the event is reset", ZwWaitForSingleObject(event, FALSE, &none), STATUS_TIMEOUT);
  CHECK_EQ("pending: the status block waits", block.Status, -1);
  KeInsertQueueDpc(&g_Dpc, NULL, NULL);
  CHECK_EQ("completed by a DPC: the event", ZwWaitForSingleObject(event, FALSE, NULL), STATUS_SUCCESS);
  CHECK_EQ("completed by a DPC: status", block.Status, STATUS_SUCCESS);
  CHECK_EQ("completed by a DPC: data", byte, 2);
  Control(handle, CODE(0, METHOD_BUFFERED), &byte, 1, &byte, 1, &block);
  CHECK_EQ("no event: the file's own is reset", ZwWaitForSingleObject(handle, FALSE, &none), STATUS_TIMEOUT);
  KeInsertQueueDpc(&g_Dpc, NULL, NULL);
  CHECK_EQ("no event: the file's own is set", ZwWaitForSingleObject(handle, FALSE, NULL), STATUS_SUCCESS);
  ZwDeviceIoControlFile(handle, event, OnDone, &g_Apcs, &block, CODE(0, METHOD_BUFFERED), &byte, 1, &byte, 1);
  KeInsertQueueDpc(&g_Dpc, NULL, NULL);
  ZwWaitForSingleObject(event, FALSE, NULL);
  Sleep(1);
  CHECK_EQ("APC: once", g_Apcs, 1);
  Control(handle, CODE(0, METHOD_BUFFERED), &byte, 1, &byte, 1, &block);
  CHECK_EQ("ZwCancelIoFile", ZwCancelIoFile(handle, &ignored), STATUS_SUCCESS);
  CHECK_EQ("ZwCancelIoFile: the status block", block.Status, STATUS_CANCELLED);
  CHECK_EQ("ZwCancelIoFileEx: there is none", ZwCancelIoFileEx(handle, NULL, &ignored), STATUS_NOT_FOUND);
  CHECK_EQ("no offset: reads of asynchronous files", ZwReadFile(handle, NULL, NULL, NULL, &block, &byte, 1, NULL, NULL), STATUS_INVALID_PARAMETER);
  g_Handle = handle;
  Join(Start(Leaver, NULL));
  CHECK_EQ("a thread that leaves: cancelled", g_Block.Status, STATUS_CANCELLED);
  CHECK_EQ("cancel routines called", g_Cancelled, 2);
  Control(handle, CODE(0, METHOD_BUFFERED), &byte, 1, &byte, 1, &block);
  ZwClose(handle);
  CHECK_EQ("closing the last handle cancels", block.Status, STATUS_CANCELLED);
  ZwClose(event);
}

static VOID RunChecks(PDRIVER_OBJECT Driver) {
  PDEVICE_OBJECT device;
  SetAll(Driver, Dispatch);
  NewDevice(Driver, L"\\\\Device\\\\Async", 0, FALSE, &device);
  KeInitializeDpc(&g_Dpc, CompleteLast, NULL);
  Join(Start(Client, NULL));
  IoDeleteDevice(device);
}
static VOID Done(PDRIVER_OBJECT Driver) {}
IO_DRIVER(RunChecks, Done)
`;

describeChecks('asynchronous files', SOURCE, [{ cpus: 1 }, { cpus: 2, build: 'checked' }]);
