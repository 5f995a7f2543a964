/** Requests between drivers: stack locations, completion routines, cancellation, cancel-safe queues, MDLs. */
import { describeChecks } from '../support/checks.js';
import { IO_HEADER } from './devices.js';

const STACK = `${IO_HEADER}
static DEVICE_OBJECT g_Low, g_High;
static DRIVER_OBJECT g_LowDriver, g_HighDriver;
static LONG g_Calls;
static LONG g_Seen[8];

static NTSTATUS Lowest(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PIO_STACK_LOCATION location = IoGetCurrentIrpStackLocation(Irp);
  CHECK("lower: the current location names the device", location->DeviceObject == DeviceObject);
  CHECK_EQ("lower: parameters are there", location->Parameters.Others.Argument1 == (PVOID)7, 1);
  return Complete(Irp, g_Calls++ ? STATUS_UNSUCCESSFUL : STATUS_SUCCESS, 11);
}

static NTSTATUS OnUp(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context) {
  g_Seen[g_Seen[0]++ + 1] = (LONG)(ULONG_PTR)Context;
  CHECK("middle: the completion routine gets its own device", DeviceObject == &g_High);
  CHECK_EQ("middle: Information is there", Irp->IoStatus.Information, 11);
  CHECK("middle: the location below has been cleared",
        IoGetNextIrpStackLocation(Irp)->Parameters.Others.Argument1 == NULL);
  return STATUS_SUCCESS;
}

static NTSTATUS Filter(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  IoCopyCurrentIrpStackLocationToNext(Irp);
  IoSetCompletionRoutine(Irp, OnUp, (PVOID)1, TRUE, FALSE, FALSE);
  return IoCallDriver(&g_Low, Irp);
}

static NTSTATUS OnTop(PDEVICE_OBJECT DeviceObject, PIRP Irp, PVOID Context) {
  g_Seen[g_Seen[0]++ + 1] = 2;
  CHECK("top: there is no device above", DeviceObject == NULL);
  *(LONG *)Context = Irp->IoStatus.Status;
  return STATUS_MORE_PROCESSING_REQUIRED;
}

static VOID Send(PIRP Irp, PLONG Status) {
  PIO_STACK_LOCATION next = IoGetNextIrpStackLocation(Irp);
  next->MajorFunction = IRP_MJ_INTERNAL_DEVICE_CONTROL;
  next->Parameters.Others.Argument1 = (PVOID)7;
  IoSetCompletionRoutine(Irp, OnTop, Status, TRUE, TRUE, TRUE);
  IoCallDriver(&g_High, Irp);
}

static VOID RunChecks(void) {
  LONG status = 1;
  UCHAR memory[sizeof(IRP) + 3 * sizeof(IO_STACK_LOCATION)];
  MakeDevice(&g_Low, &g_LowDriver, Lowest);
  MakeDevice(&g_High, &g_HighDriver, Filter);
  g_High.StackSize = 2;
  PIRP irp = IoAllocateIrp(2, FALSE);
  CHECK_EQ("allocated: Type", irp->Type, IO_TYPE_IRP);
  CHECK_EQ("allocated: Size", irp->Size, IoSizeOfIrp(2));
  CHECK_EQ("allocated: CurrentLocation is StackCount + 1", irp->CurrentLocation, 3);
  Send(irp, &status);
  CHECK_EQ("completed: status", status, STATUS_SUCCESS);
  CHECK_EQ("completed: two routines", g_Seen[0], 2);
  CHECK_EQ("completed: the lower first", g_Seen[1], 1);
  CHECK_EQ("completed: the upper last", g_Seen[2], 2);
  IoReuseIrp(irp, STATUS_UNSUCCESSFUL);
  CHECK_EQ("reused: CurrentLocation", irp->CurrentLocation, 3);
  CHECK_EQ("reused: status", irp->IoStatus.Status, STATUS_UNSUCCESSFUL);
  g_Seen[0] = 0;
  Send(irp, &status);
  CHECK_EQ("failed: status", status, STATUS_UNSUCCESSFUL);
  CHECK_EQ("failed: the routine for success only is passed by", g_Seen[0], 1);
  IoFreeIrp(irp);
  IoInitializeIrp((PIRP)memory, IoSizeOfIrp(3), 3);
  CHECK_EQ("own memory: CurrentLocation", ((PIRP)memory)->CurrentLocation, 4);
  g_Seen[0] = 0;
  Send((PIRP)memory, &status);
  CHECK_EQ("own memory: completed", g_Seen[0], 1);
}
DRIVER_ENTRY(RunChecks)
`;

describeChecks('stack locations', STACK, [{ cpus: 1 }, { cpus: 2, build: 'checked' }]);

const BUILT = `${IO_HEADER}
static DEVICE_OBJECT g_Device;
static DRIVER_OBJECT g_Driver;
static PIRP g_Pending;
static KDPC g_Dpc;

static NTSTATUS Dispatch(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  PIO_STACK_LOCATION location = IoGetCurrentIrpStackLocation(Irp);
  ULONG code = location->Parameters.DeviceIoControl.IoControlCode;
  PUCHAR buffer = Irp->AssociatedIrp.SystemBuffer;
  switch (location->MajorFunction) {
    case IRP_MJ_READ:
      for (ULONG i = 0; i < location->Parameters.Read.Length; i++) buffer[i] = (UCHAR)(location->Parameters.Read.ByteOffset.QuadPart + i);
      return Complete(Irp, STATUS_SUCCESS, location->Parameters.Read.Length);
    case IRP_MJ_WRITE:
      return Complete(Irp, STATUS_SUCCESS, buffer[0]);
  }
  switch (METHOD_FROM_CTL_CODE(code)) {
    case METHOD_BUFFERED:
      for (int i = 0; i < 4; i++) buffer[i]++;
      if (location->Parameters.DeviceIoControl.InputBufferLength == 5) {
        IoMarkIrpPending(Irp);
        KeInsertQueueDpc(&g_Dpc, Irp, NULL);
        return STATUS_PENDING;
      }
      if (location->Parameters.DeviceIoControl.InputBufferLength == 6) return Complete(Irp, STATUS_UNSUCCESSFUL, 4);
      if (location->Parameters.DeviceIoControl.InputBufferLength == 7) return Complete(Irp, STATUS_BUFFER_OVERFLOW, 4);
      return Complete(Irp, STATUS_SUCCESS, 4);
    case METHOD_OUT_DIRECT: {
      PUCHAR out = MmGetSystemAddressForMdlSafe(Irp->MdlAddress, NormalPagePriority);
      for (ULONG i = 0; i < MmGetMdlByteCount(Irp->MdlAddress); i++) out[i] = buffer[0];
      return Complete(Irp, STATUS_SUCCESS, MmGetMdlByteCount(Irp->MdlAddress));
    }
    case METHOD_NEITHER:
      *(PULONG)Irp->UserBuffer = *(PULONG)location->Parameters.DeviceIoControl.Type3InputBuffer + 1;
      return Complete(Irp, STATUS_SUCCESS, 4);
  }
  return Complete(Irp, STATUS_INVALID_DEVICE_REQUEST, 0);
}

static VOID Later(PKDPC Dpc, PVOID Context, PVOID Irp, PVOID Second) { Complete(Irp, STATUS_SUCCESS, 3); }

static NTSTATUS Control(ULONG Method, PVOID In, ULONG InBytes, PVOID Out, ULONG OutBytes, PIO_STATUS_BLOCK Block) {
  KEVENT event;
  KeInitializeEvent(&event, NotificationEvent, FALSE);
  PIRP irp = IoBuildDeviceIoControlRequest(CTL_CODE(FILE_DEVICE_UNKNOWN, 0x800, Method, FILE_ANY_ACCESS), &g_Device,
                                           In, InBytes, Out, OutBytes, FALSE, &event, Block);
  NTSTATUS status = IoCallDriver(&g_Device, irp);
  if (status == STATUS_PENDING) Wait(&event);
  return status;
}

static VOID RunChecks(void) {
  UCHAR in[8] = {1, 2, 3, 4, 5, 6, 7, 8}, out[8] = {0};
  IO_STATUS_BLOCK block = {{-1}, 99};
  KEVENT event;
  LARGE_INTEGER offset;
  MakeDevice(&g_Device, &g_Driver, Dispatch);
  KeInitializeDpc(&g_Dpc, Later, NULL);
  CHECK_EQ("buffered: status", Control(METHOD_BUFFERED, in, 8, out, 8, &block), STATUS_SUCCESS);
  CHECK_EQ("buffered: Information", block.Information, 4);
  CHECK_EQ("buffered: data", *(PULONG)out, 0x05040302);
  CHECK_EQ("buffered: no more than Information", out[4], 0);
  CHECK_EQ("buffered: input untouched", in[0], 1);
  RtlZeroMemory(out, 8);
  CHECK_EQ("pending: status", Control(METHOD_BUFFERED, in, 5, out, 8, &block), STATUS_PENDING);
  CHECK_EQ("pending: three bytes", *(PULONG)out, 0x00040302);
  block.Status = -1;
  RtlZeroMemory(out, 8);
  CHECK_EQ("error: status", Control(METHOD_BUFFERED, in, 6, out, 8, &block), STATUS_UNSUCCESSFUL);
  CHECK_EQ("error: no data", out[0], 0);
  CHECK_EQ("error at once: the status block is left alone", block.Status, -1);
  CHECK_EQ("warning: status", Control(METHOD_BUFFERED, in, 7, out, 8, &block), STATUS_BUFFER_OVERFLOW);
  CHECK_EQ("warning: data", out[0], 2);
  CHECK_EQ("direct: status", Control(METHOD_OUT_DIRECT, in, 1, out, 7, &block), STATUS_SUCCESS);
  CHECK_EQ("direct: data", out[6], 1);
  CHECK_EQ("direct: no more than asked", out[7], 0);
  CHECK_EQ("neither: status", Control(METHOD_NEITHER, in, 4, out, 4, &block), STATUS_SUCCESS);
  CHECK_EQ("neither: data", *(PULONG)out, 0x04030202);
  g_Device.Flags |= DO_BUFFERED_IO;
  KeInitializeEvent(&event, NotificationEvent, FALSE);
  offset.QuadPart = 40;
  CHECK_EQ("read: status", IoCallDriver(&g_Device, IoBuildSynchronousFsdRequest(IRP_MJ_READ, &g_Device, out, 8, &offset, &event, &block)), STATUS_SUCCESS);
  CHECK_EQ("read: data", out[7], 47);
  CHECK_EQ("read: event", KeReadStateEvent(&event), 1);
  CHECK_EQ("write: status", IoCallDriver(&g_Device, IoBuildSynchronousFsdRequest(IRP_MJ_WRITE, &g_Device, in, 8, &offset, &event, &block)), STATUS_SUCCESS);
  CHECK_EQ("write: Information", block.Information, 1);
  PIRP never = IoBuildDeviceIoControlRequest(0x222000, &g_Device, in, 4, NULL, 0, FALSE, &event, &block);
  never->IoStatus.Status = STATUS_CANCELLED;
  IoCompleteRequest(never, IO_NO_INCREMENT);
}
DRIVER_ENTRY(RunChecks)
`;

describeChecks('requests that the I/O manager finishes', BUILT, [{ cpus: 1 }, { cpus: 2, build: 'checked' }]);

const CANCEL = `${IO_HEADER}
static LONG g_Cancelled;
static DEVICE_OBJECT g_Device;
static DRIVER_OBJECT g_Driver;

static VOID OnCancel(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  CHECK("cancel: the device", DeviceObject == &g_Device);
  CHECK("cancel: Cancel is set", Irp->Cancel);
  CHECK("cancel: the routine is taken", Irp->CancelRoutine == NULL);
  CHECK_EQ("cancel: at DISPATCH_LEVEL", KeGetCurrentIrql(), DISPATCH_LEVEL);
  IoReleaseCancelSpinLock(Irp->CancelIrql);
  CHECK_EQ("cancel: back at the canceller's IRQL", KeGetCurrentIrql(), PASSIVE_LEVEL);
  g_Cancelled++;
  Complete(Irp, STATUS_CANCELLED, 0);
}

static NTSTATUS Pend(PDEVICE_OBJECT DeviceObject, PIRP Irp) {
  KIRQL irql;
  IoMarkIrpPending(Irp);
  IoAcquireCancelSpinLock(&irql);
  IoSetCancelRoutine(Irp, OnCancel);
  IoReleaseCancelSpinLock(irql);
  return STATUS_PENDING;
}

static VOID RunChecks(void) {
  KEVENT event;
  IO_STATUS_BLOCK block;
  MakeDevice(&g_Device, &g_Driver, Pend);
  KeInitializeEvent(&event, NotificationEvent, FALSE);
  PIRP irp = IoBuildDeviceIoControlRequest(0x222003, &g_Device, NULL, 0, NULL, 0, FALSE, &event, &block);
  CHECK_EQ("pending", IoCallDriver(&g_Device, irp), STATUS_PENDING);
  CHECK_EQ("IoCancelIrp: TRUE", IoCancelIrp(irp), TRUE);
  CHECK_EQ("cancelled once", g_Cancelled, 1);
  CHECK_EQ("the event is set", KeReadStateEvent(&event), 1);
  CHECK_EQ("the status block says so", block.Status, STATUS_CANCELLED);
  irp = IoAllocateIrp(1, FALSE);
  CHECK_EQ("without a cancel routine: FALSE", IoCancelIrp(irp), FALSE);
  CHECK("without a cancel routine: Cancel is set", irp->Cancel);
  IoFreeIrp(irp);
}
DRIVER_ENTRY(RunChecks)
`;

describeChecks('cancelling', CANCEL, [{ cpus: 1 }, { cpus: 2, build: 'checked' }]);
