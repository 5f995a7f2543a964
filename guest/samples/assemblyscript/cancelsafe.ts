/**
 * Reads that wait in a cancel-safe queue until a timer completes them, one each tick, and one that is cancelled first.
 *
 * A driver that keeps a request must be ready for its cancellation at any moment: just before it is queued, while it is,
 * and just when the driver takes it out again. A cancel-safe queue settles these races. The driver brings the list
 * and the lock, as five short routines; IoCsqInsertIrp marks the request pending and makes it cancellable, and
 * IoCsqRemoveNextIrp never gives one that is being cancelled: that one goes to CompleteCanceled, and nowhere else.
 */
import {
  DbgPrint, DEVICE_OBJECT, DO_BUFFERED_IO, DO_DEVICE_INITIALIZING, DRIVER_OBJECT, EVENT_ALL_ACCESS, Executive,
  FILE_DEVICE_UNKNOWN, FILE_OPEN, fnptr, GENERIC_READ, GENERIC_WRITE, InitializeListHead, InsertTailList, IO_CSQ,
  IO_NO_INCREMENT, IO_STATUS_BLOCK, IoCompleteRequest, IoCreateDevice, IoCreateSymbolicLink, IoCsqInitialize, IoCsqInsertIrp,
  IoCsqRemoveNextIrp, IoDeleteDevice, IoDeleteSymbolicLink, IoGetCurrentIrpStackLocation, IRP, IRP_MJ_CLOSE, IRP_MJ_CREATE, IRP_MJ_READ,
  IRP_MJ_WRITE, KDPC, KeAcquireSpinLock, KeCancelTimer, KeFlushQueuedDpcs, KeInitializeDpc, KeInitializeSpinLock,
  KeInitializeTimer, KeReleaseSpinLock, KernelMode, KeSetTimer, KeWaitForSingleObject, KTIMER, LIST_ENTRY,
  NotificationEvent, NT_SUCCESS, OBJ_KERNEL_HANDLE, OBJECT_ATTRIBUTES, ObDereferenceObject, ObReferenceObjectByHandle,
  pointer, PsCreateSystemThread, relativeMs, RemoveEntryList, RTL_CONSTANT_STRING, stackBytes, stackOf, staticOf,
  STATUS_BUFFER_TOO_SMALL, STATUS_CANCELLED, STATUS_PENDING, STATUS_SUCCESS, SYNCHRONIZE, THREAD_ALL_ACCESS,
  ZwCancelIoFileEx, ZwClose, ZwCreateEvent, ZwCreateFile, ZwReadFile, ZwWaitForSingleObject, ZwWriteFile,
} from "ntddk";

const READS: i32 = 4;
const CANCELLED: i32 = 2;
/** Where IRP.Tail.Overlay.ListEntry lies. */
const LIST_ENTRY_AT: usize = 88;

const name = RTL_CONSTANT_STRING("\\Device\\Ticks");
const link = RTL_CONSTANT_STRING("\\DosDevices\\Ticks");
const csq = staticOf<IO_CSQ>();
const queue = staticOf<LIST_ENTRY>();
const timer = staticOf<KTIMER>();
const dpc = staticOf<KDPC>();
/** The KSPIN_LOCK. */
const lock = new StaticArray<u32>(1);
let client: usize = 0;
let tick: u32 = 0;

function complete(irp: usize, status: i32, information: u32): i32 {
  const block = changetype<IRP>(irp).IoStatus;
  block.Status = status;
  block.Information = information;
  IoCompleteRequest(irp, IO_NO_INCREMENT);
  return status;
}

function Insert(queueOf: usize, irp: usize): void {
  InsertTailList(pointer(queue), irp + LIST_ENTRY_AT);
}

function Remove(queueOf: usize, irp: usize): void {
  RemoveEntryList(irp + LIST_ENTRY_AT);
}

/** The request after `irp`, or the first. */
function PeekNext(queueOf: usize, irp: usize, context: usize): usize {
  const next = load<usize>(irp == 0 ? pointer(queue) : irp + LIST_ENTRY_AT);
  return next == pointer(queue) ? 0 : next - LIST_ENTRY_AT;
}

function AcquireLock(queueOf: usize, irql: usize): void {
  KeAcquireSpinLock(pointer(lock), irql);
}

function ReleaseLock(queueOf: usize, irql: u32): void {
  KeReleaseSpinLock(pointer(lock), irql);
}

function CompleteCanceled(queueOf: usize, irp: usize): void {
  complete(irp, STATUS_CANCELLED, 0);
}

function startTimer(): void {
  KeSetTimer(pointer(timer), relativeMs(10), pointer(dpc));
}

/** The clock stops when nobody waits. */
function OnTick(own: usize, context: usize, first: usize, second: usize): void {
  const irp = IoCsqRemoveNextIrp(pointer(csq), 0);
  if (irp == 0) return;
  store<u32>(changetype<IRP>(irp).AssociatedIrp_SystemBuffer, ++tick);
  complete(irp, STATUS_SUCCESS, 4);
  startTimer();
}

function CreateClose(device: usize, irp: usize): i32 {
  return complete(irp, STATUS_SUCCESS, 0);
}

function Read(device: usize, irp: usize): i32 {
  if (IoGetCurrentIrpStackLocation(irp).Parameters_Read_Length < 4) return complete(irp, STATUS_BUFFER_TOO_SMALL, 0);
  IoCsqInsertIrp(pointer(csq), irp, 0);
  return STATUS_PENDING;
}

/** A write of any length starts the clock. */
function Write(device: usize, irp: usize): i32 {
  startTimer();
  return complete(irp, STATUS_SUCCESS, 0);
}

function describe(attributes: OBJECT_ATTRIBUTES, named: usize): usize {
  attributes.Length = OBJECT_ATTRIBUTES.SIZE;
  attributes.RootDirectory = 0;
  attributes.ObjectName = named;
  attributes.Attributes = OBJ_KERNEL_HANDLE;
  attributes.SecurityDescriptor = 0;
  attributes.SecurityQualityOfService = 0;
  return pointer(attributes);
}

function Client(context: usize): void {
  const attributes = stackOf<OBJECT_ATTRIBUTES>();
  const block = stackOf<IO_STATUS_BLOCK>();
  const handle = stackBytes(4);
  const offset = stackBytes(8);
  const blocks = stackBytes(32);
  const events = stackBytes(16);
  const ticks = stackBytes(16);
  store<i64>(offset, 0);
  const opened = ZwCreateFile(handle, GENERIC_READ | GENERIC_WRITE, describe(attributes, pointer(name)), pointer(block),
    0, 0, 0, FILE_OPEN, 0, 0, 0);
  if (!NT_SUCCESS(opened)) {
    DbgPrint("the device cannot be opened\n");
    return;
  }
  const file = load<usize>(handle);
  for (let i = 0; i < READS; i++) {
    ZwCreateEvent(events + i * 4, EVENT_ALL_ACCESS, describe(attributes, 0), NotificationEvent, false);
    const event = load<usize>(events + i * 4);
    const status = ZwReadFile(file, event, 0, 0, blocks + i * 8, ticks + i * 4, 4, offset, 0);
    DbgPrint("read %d: 0x%08x\n", i + 1, status);
  }
  ZwCancelIoFileEx(file, blocks + CANCELLED * 8, pointer(block));
  ZwWriteFile(file, 0, 0, 0, pointer(block), ticks, 0, offset, 0);
  for (let i = 0; i < READS; i++) {
    const event = load<usize>(events + i * 4);
    ZwWaitForSingleObject(event, false, 0);
    const status = load<i32>(blocks + i * 8);
    if (NT_SUCCESS(status)) DbgPrint("read %d came with tick %u\n", i + 1, load<u32>(ticks + i * 4));
    else DbgPrint("read %d ended with 0x%08x\n", i + 1, status);
    ZwClose(event);
  }
  ZwClose(file);
}

function Unload(driver: DRIVER_OBJECT): void {
  KeWaitForSingleObject(client, Executive, KernelMode, false, 0);
  ObDereferenceObject(client);
  KeCancelTimer(pointer(timer));
  KeFlushQueuedDpcs();
  IoDeleteSymbolicLink(pointer(link));
  IoDeleteDevice(driver.DeviceObject);
  DbgPrint("unloaded\n");
}

export function DriverEntry(driver: DRIVER_OBJECT, registryPath: usize): i32 {
  const made = stackBytes(4);
  const thread = stackBytes(4);
  const object = stackBytes(4);
  let status = IoCreateDevice(pointer(driver), 0, pointer(name), FILE_DEVICE_UNKNOWN, 0, false, made);
  if (!NT_SUCCESS(status)) return status;
  InitializeListHead(pointer(queue));
  KeInitializeSpinLock(pointer(lock));
  KeInitializeTimer(pointer(timer));
  KeInitializeDpc(pointer(dpc), fnptr(OnTick), 0);
  IoCsqInitialize(pointer(csq), fnptr(Insert), fnptr(Remove), fnptr(PeekNext), fnptr(AcquireLock), fnptr(ReleaseLock),
    fnptr(CompleteCanceled));
  store<usize>(driver.MajorFunction + IRP_MJ_CREATE * 4, fnptr(CreateClose));
  store<usize>(driver.MajorFunction + IRP_MJ_CLOSE * 4, fnptr(CreateClose));
  store<usize>(driver.MajorFunction + IRP_MJ_READ * 4, fnptr(Read));
  store<usize>(driver.MajorFunction + IRP_MJ_WRITE * 4, fnptr(Write));
  driver.DriverUnload = fnptr(Unload);
  const device = changetype<DEVICE_OBJECT>(load<usize>(made));
  device.Flags = (device.Flags | DO_BUFFERED_IO) & ~DO_DEVICE_INITIALIZING;
  status = IoCreateSymbolicLink(pointer(link), pointer(name));
  if (!NT_SUCCESS(status)) {
    IoDeleteDevice(pointer(device));
    return status;
  }
  status = PsCreateSystemThread(thread, THREAD_ALL_ACCESS, 0, 0, 0, fnptr(Client), 0);
  if (!NT_SUCCESS(status)) {
    IoDeleteSymbolicLink(pointer(link));
    IoDeleteDevice(pointer(device));
    return status;
  }
  ObReferenceObjectByHandle(load<usize>(thread), SYNCHRONIZE, 0, KernelMode, object, 0);
  client = load<usize>(object);
  ZwClose(load<usize>(thread));
  return STATUS_SUCCESS;
}
