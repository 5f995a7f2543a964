/**
 * An inverted call: how a driver calls a program. It cannot, so the program leaves requests with the driver, which
 * completes one of them when it has something to say.
 *
 * The requests wait in a cancel-safe queue, since the program may cancel them, close its handle or end at any moment.
 * The program leaves more than one, so that an event that comes while it is busy with the last one finds another; events
 * that find none are counted, and the count comes with the next. Here the events are ticks of a timer.
 */
import {
  CTL_CODE, DbgPrint, DRIVER_OBJECT, FILE_ANY_ACCESS, FILE_DEVICE_UNKNOWN, fnptr, InitializeListHead, InsertTailList,
  IO_CSQ, IO_NO_INCREMENT, IoCompleteRequest, IoCreateDevice, IoCreateSymbolicLink, IoCsqInitialize, IoCsqInsertIrp,
  IoCsqRemoveNextIrp, IoDeleteDevice, IoDeleteSymbolicLink, IoGetCurrentIrpStackLocation, IRP, IRP_MJ_CLEANUP,
  IRP_MJ_CLOSE, IRP_MJ_CREATE, IRP_MJ_DEVICE_CONTROL, KDPC, KeAcquireSpinLock, KeCancelTimer, KeFlushQueuedDpcs,
  KeInitializeDpc, KeInitializeSpinLock, KeInitializeTimer, KeReleaseSpinLock, KeSetTimer, KTIMER, LIST_ENTRY,
  METHOD_BUFFERED, NT_SUCCESS, pointer, relativeMs, RemoveEntryList, RTL_CONSTANT_STRING, stackBytes, staticOf,
  STATUS_BUFFER_TOO_SMALL, STATUS_CANCELLED, STATUS_INVALID_DEVICE_REQUEST, STATUS_PENDING, STATUS_SUCCESS,
} from "ntddk";

const EVENTS: u32 = 5;
/** Bytes of what a program gets: the event's number, and how many were missed. */
const EVENT_SIZE: u32 = 8;
/** Where IRP.Tail.Overlay.ListEntry lies. */
const LIST_ENTRY_AT: usize = 88;

const name = RTL_CONSTANT_STRING("\\Device\\InvertedCall");
const link = RTL_CONSTANT_STRING("\\DosDevices\\InvertedCall");
const csq = staticOf<IO_CSQ>();
const waiting = staticOf<LIST_ENTRY>();
const timer = staticOf<KTIMER>();
const dpc = staticOf<KDPC>();
/** The KSPIN_LOCK. */
const lock = new StaticArray<u32>(1);
/** Of the DPC. */
let number: u32 = 0;
let missed: u32 = 0;

function complete(irp: usize, status: i32, information: u32): i32 {
  const block = changetype<IRP>(irp).IoStatus;
  block.Status = status;
  block.Information = information;
  IoCompleteRequest(irp, IO_NO_INCREMENT);
  return status;
}

function Insert(queueOf: usize, irp: usize): void {
  InsertTailList(pointer(waiting), irp + LIST_ENTRY_AT);
}

function Remove(queueOf: usize, irp: usize): void {
  RemoveEntryList(irp + LIST_ENTRY_AT);
}

function PeekNext(queueOf: usize, irp: usize, context: usize): usize {
  const next = load<usize>(irp == 0 ? pointer(waiting) : irp + LIST_ENTRY_AT);
  return next == pointer(waiting) ? 0 : next - LIST_ENTRY_AT;
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

function setTimer(): void {
  KeSetTimer(pointer(timer), relativeMs(10), pointer(dpc));
}

/** Something has happened. */
function OnTick(own: usize, context: usize, first: usize, second: usize): void {
  const irp = IoCsqRemoveNextIrp(pointer(csq), 0);
  number++;
  if (irp == 0) missed++;
  else {
    const event = changetype<IRP>(irp).AssociatedIrp_SystemBuffer;
    store<u32>(event, number);
    store<u32>(event + 4, missed);
    missed = 0;
    complete(irp, STATUS_SUCCESS, EVENT_SIZE);
  }
  if (number < EVENTS) setTimer();
}

function CreateClose(device: usize, irp: usize): i32 {
  return complete(irp, STATUS_SUCCESS, 0);
}

/** The program has closed its last handle, or ended: its requests must not wait any longer. */
function Cleanup(device: usize, irp: usize): i32 {
  for (let left = IoCsqRemoveNextIrp(pointer(csq), 0); left != 0; left = IoCsqRemoveNextIrp(pointer(csq), 0)) {
    complete(left, STATUS_CANCELLED, 0);
  }
  return complete(irp, STATUS_SUCCESS, 0);
}

function code(number: u32): u32 {
  return CTL_CODE(FILE_DEVICE_UNKNOWN, number, METHOD_BUFFERED, FILE_ANY_ACCESS);
}

function Control(device: usize, irp: usize): i32 {
  const location = IoGetCurrentIrpStackLocation(irp);
  const wanted = location.Parameters_DeviceIoControl_IoControlCode;
  if (wanted == code(0x800)) {
    if (location.Parameters_DeviceIoControl_OutputBufferLength < EVENT_SIZE) {
      return complete(irp, STATUS_BUFFER_TOO_SMALL, 0);
    }
    IoCsqInsertIrp(pointer(csq), irp, 0);
    return STATUS_PENDING;
  }
  if (wanted != code(0x801)) return complete(irp, STATUS_INVALID_DEVICE_REQUEST, 0);
  setTimer();
  return complete(irp, STATUS_SUCCESS, 0);
}

function Unload(driver: DRIVER_OBJECT): void {
  KeCancelTimer(pointer(timer));
  KeFlushQueuedDpcs();
  IoDeleteSymbolicLink(pointer(link));
  IoDeleteDevice(driver.DeviceObject);
  DbgPrint("unloaded after %u events\n", number);
}

export function DriverEntry(driver: DRIVER_OBJECT, registryPath: usize): i32 {
  const made = stackBytes(4);
  InitializeListHead(pointer(waiting));
  KeInitializeSpinLock(pointer(lock));
  KeInitializeTimer(pointer(timer));
  KeInitializeDpc(pointer(dpc), fnptr(OnTick), 0);
  IoCsqInitialize(pointer(csq), fnptr(Insert), fnptr(Remove), fnptr(PeekNext), fnptr(AcquireLock), fnptr(ReleaseLock),
    fnptr(CompleteCanceled));
  let status = IoCreateDevice(pointer(driver), 0, pointer(name), FILE_DEVICE_UNKNOWN, 0, false, made);
  if (!NT_SUCCESS(status)) return status;
  status = IoCreateSymbolicLink(pointer(link), pointer(name));
  if (!NT_SUCCESS(status)) {
    IoDeleteDevice(load<usize>(made));
    return status;
  }
  store<usize>(driver.MajorFunction + IRP_MJ_CREATE * 4, fnptr(CreateClose));
  store<usize>(driver.MajorFunction + IRP_MJ_CLEANUP * 4, fnptr(Cleanup));
  store<usize>(driver.MajorFunction + IRP_MJ_CLOSE * 4, fnptr(CreateClose));
  store<usize>(driver.MajorFunction + IRP_MJ_DEVICE_CONTROL * 4, fnptr(Control));
  driver.DriverUnload = fnptr(Unload);
  return STATUS_SUCCESS;
}
