/**
 * A filter over another driver's device: every request passes through it on its way down, and those it cares for also
 * on their way up.
 *
 * Attached on top of the device, it gets all that is sent to the device, also by those who had it open before. What it
 * does not care for it passes on as it is (IoSkipCurrentIrpStackLocation: the driver below uses the same stack
 * location). To see an answer it copies its stack location for the driver below and sets a completion routine, which
 * passes on the pending bit. The remove lock counts requests that are under way, so that unload can wait for them: a
 * completion routine must not run when its code has gone.
 */
import {
  DbgPrint, DEVICE_OBJECT, DO_BUFFERED_IO, DO_DIRECT_IO, DRIVER_OBJECT, FILE_DEVICE_UNKNOWN, fnptr,
  IO_REMOVE_LOCK, IoAcquireRemoveLockEx, IoAttachDevice, IoCallDriver, IoCopyCurrentIrpStackLocationToNext,
  IoCreateDevice, IoDeleteDevice, IoDetachDevice, IoInitializeRemoveLockEx, IoMarkIrpPending,
  IoReleaseRemoveLockAndWaitEx, IoReleaseRemoveLockEx, IoSetCompletionRoutine, IoSkipCurrentIrpStackLocation, IRP,
  IRP_MJ_MAXIMUM_FUNCTION, IRP_MJ_READ, NT_SUCCESS, pointer, RTL_CONSTANT_STRING, stackBytes, staticOf, STATUS_SUCCESS,
} from "ntddk";

const TAG: u32 = 0x466c6974;
const target = RTL_CONSTANT_STRING("\\Device\\Lines");
const lock = staticOf<IO_REMOVE_LOCK>();
/** The device below. IoAttachDevice writes it before the first request can come. */
const below = new StaticArray<usize>(1);
let answers: i32 = 0;

function Pass(device: usize, irp: usize): i32 {
  IoSkipCurrentIrpStackLocation(irp);
  return IoCallDriver(below[0], irp);
}

/** Writes what was read in capitals. */
function Answered(device: usize, irp: usize, context: usize): i32 {
  const request = changetype<IRP>(irp);
  if (request.PendingReturned != 0) IoMarkIrpPending(irp);
  if (NT_SUCCESS(request.IoStatus.Status)) {
    const text = request.AssociatedIrp_SystemBuffer;
    for (let i: usize = 0; i < request.IoStatus.Information; i++) {
      const letter = load<u8>(text + i);
      if (letter >= 0x61 && letter <= 0x7a) store<u8>(text + i, letter - 0x20);
    }
    answers++;
  }
  IoReleaseRemoveLockEx(pointer(lock), irp, IO_REMOVE_LOCK.SIZE);
  return STATUS_SUCCESS;
}

function Read(device: usize, irp: usize): i32 {
  if (!NT_SUCCESS(IoAcquireRemoveLockEx(pointer(lock), irp, 0, 0, IO_REMOVE_LOCK.SIZE))) return Pass(device, irp);
  IoCopyCurrentIrpStackLocationToNext(irp);
  IoSetCompletionRoutine(irp, fnptr(Answered), 0, true, true, true);
  return IoCallDriver(below[0], irp);
}

function Unload(driver: DRIVER_OBJECT): void {
  IoDetachDevice(below[0]);
  IoAcquireRemoveLockEx(pointer(lock), 0, 0, 0, IO_REMOVE_LOCK.SIZE);
  IoReleaseRemoveLockAndWaitEx(pointer(lock), 0, IO_REMOVE_LOCK.SIZE);
  DbgPrint("filter: %d answers in capitals\n", answers);
  IoDeleteDevice(driver.DeviceObject);
}

export function DriverEntry(driver: DRIVER_OBJECT, registryPath: usize): i32 {
  const made = stackBytes(4);
  let status = IoCreateDevice(pointer(driver), 0, 0, FILE_DEVICE_UNKNOWN, 0, false, made);
  if (!NT_SUCCESS(status)) return status;
  const device = changetype<DEVICE_OBJECT>(load<usize>(made));
  IoInitializeRemoveLockEx(pointer(lock), TAG, 0, 0, IO_REMOVE_LOCK.SIZE);
  for (let i = 0; i <= IRP_MJ_MAXIMUM_FUNCTION; i++) store<usize>(driver.MajorFunction + i * 4, fnptr(Pass));
  store<usize>(driver.MajorFunction + IRP_MJ_READ * 4, fnptr(Read));
  driver.DriverUnload = fnptr(Unload);
  status = IoAttachDevice(pointer(device), pointer(target), pointer(below));
  if (!NT_SUCCESS(status)) {
    IoDeleteDevice(pointer(device));
    return status;
  }
  // How data travels is decided by the top of the stack.
  device.Flags |= changetype<DEVICE_OBJECT>(below[0]).Flags & (DO_BUFFERED_IO | DO_DIRECT_IO);
  return STATUS_SUCCESS;
}
