/**
 * A device that gives back what it is sent, by each of the four ways in which the data of a control code can travel, and
 * a thread that plays the program which opens it.
 *
 * Which way it is, the code itself says, in its two lowest bits. Buffered: the I/O manager copies the input into a buffer
 * of the kernel's and copies back from the same buffer, as many bytes as IoStatus.Information says. Direct: the output
 * is the caller's own memory, described by an MDL; nothing is copied, so it pays for large transfers. Neither: the
 * driver gets the caller's pointers as they are, and may use them only in the caller's thread, and only after it has
 * looked at them with care.
 */
import {
  CTL_CODE, DbgPrint, DEVICE_OBJECT, DO_DEVICE_INITIALIZING, DRIVER_OBJECT, Executive, FILE_ANY_ACCESS,
  FILE_DEVICE_SECURE_OPEN, FILE_DEVICE_UNKNOWN, FILE_OPEN, FILE_SYNCHRONOUS_IO_NONALERT, fnptr, GENERIC_READ,
  GENERIC_WRITE, IO_NO_INCREMENT, IO_STATUS_BLOCK, IoCompleteRequest, IoCreateDevice, IoCreateSymbolicLink,
  IoDeleteDevice, IoDeleteSymbolicLink,
  IoGetCurrentIrpStackLocation, IRP, IRP_MJ_CLOSE, IRP_MJ_CREATE, IRP_MJ_DEVICE_CONTROL, KernelMode,
  KeWaitForSingleObject, METHOD_BUFFERED, METHOD_IN_DIRECT, METHOD_NEITHER, METHOD_OUT_DIRECT,
  MmGetSystemAddressForMdlSafe, MmIsAddressValid, NormalPagePriority, NT_SUCCESS, OBJ_CASE_INSENSITIVE, OBJ_KERNEL_HANDLE,
  OBJECT_ATTRIBUTES, ObDereferenceObject, ObReferenceObjectByHandle, pointer, PsCreateSystemThread,
  RTL_CONSTANT_STRING, RtlMoveMemory, stackBytes, stackOf, STATUS_ACCESS_VIOLATION, STATUS_BUFFER_TOO_SMALL,
  STATUS_INSUFFICIENT_RESOURCES, STATUS_INVALID_PARAMETER, STATUS_SUCCESS, SYNCHRONIZE, THREAD_ALL_ACCESS, ZwClose, ZwCreateFile, ZwDeviceIoControlFile,
} from "ntddk";

const LETTERS: u32 = 5;
const PAGE: u32 = 4096;
const name = RTL_CONSTANT_STRING("\\Device\\Echo");
const link = RTL_CONSTANT_STRING("\\DosDevices\\Echo");
let client: usize = 0;

function complete(irp: usize, status: i32, information: u32): i32 {
  const block = changetype<IRP>(irp).IoStatus;
  block.Status = status;
  block.Information = information;
  IoCompleteRequest(irp, IO_NO_INCREMENT);
  return status;
}

function CreateClose(device: usize, irp: usize): i32 {
  return complete(irp, STATUS_SUCCESS, 0);
}

/**
 * Whether the caller's memory is there. In C this is for ProbeForRead and ProbeForWrite under `__try`, which also stands
 * for memory that goes meanwhile; AssemblyScript has no exceptions.
 */
function isThere(address: usize, bytes: u32): bool {
  if (address + bytes < address) return false;
  for (let at: u32 = 0; at < bytes; at += PAGE) if (!MmIsAddressValid(address + at)) return false;
  return MmIsAddressValid(address + bytes - 1) != 0;
}

function Control(device: usize, irp: usize): i32 {
  const request = changetype<IRP>(irp);
  const location = IoGetCurrentIrpStackLocation(irp);
  const input = location.Parameters_DeviceIoControl_InputBufferLength;
  const output = location.Parameters_DeviceIoControl_OutputBufferLength;
  const method: i32 = location.Parameters_DeviceIoControl_IoControlCode & 3;
  let from = request.AssociatedIrp_SystemBuffer;
  let to = from;

  if (output < input) return complete(irp, STATUS_BUFFER_TOO_SMALL, 0);
  // Without data there is neither a buffer nor an MDL.
  if (input == 0) return complete(irp, STATUS_SUCCESS, 0);
  if (method == METHOD_IN_DIRECT || method == METHOD_OUT_DIRECT) {
    to = MmGetSystemAddressForMdlSafe(request.MdlAddress, NormalPagePriority);
    if (to == 0) return complete(irp, STATUS_INSUFFICIENT_RESOURCES, 0);
  } else if (method == METHOD_NEITHER) {
    from = location.Parameters_DeviceIoControl_Type3InputBuffer;
    to = request.UserBuffer;
    if (!isThere(from, input) || !isThere(to, input)) return complete(irp, STATUS_ACCESS_VIOLATION, 0);
  }
  if (from == 0) return complete(irp, STATUS_INVALID_PARAMETER, 0);
  // IN_DIRECT means that the driver reads the second buffer, too: it must not write there.
  if (method != METHOD_IN_DIRECT) RtlMoveMemory(to, from, input);
  return complete(irp, STATUS_SUCCESS, input);
}

function methodName(method: i32): string {
  if (method == METHOD_BUFFERED) return "buffered";
  if (method == METHOD_IN_DIRECT) return "in direct";
  return method == METHOD_OUT_DIRECT ? "out direct" : "neither";
}

function code(method: i32): u32 {
  return CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, method, FILE_ANY_ACCESS);
}

/** Writes a word of the right length, and a NUL. */
function write(buffer: usize, word: string): void {
  for (let i = 0; i < word.length; i++) store<u8>(buffer + i, <u8>word.charCodeAt(i));
  store<u8>(buffer + word.length, 0);
}

function Client(context: usize): void {
  const attributes = stackOf<OBJECT_ATTRIBUTES>();
  const block = stackOf<IO_STATUS_BLOCK>();
  const handle = stackBytes(4);
  const word = stackBytes(8);
  const answer = stackBytes(8);
  attributes.Length = OBJECT_ATTRIBUTES.SIZE;
  attributes.RootDirectory = 0;
  attributes.ObjectName = pointer(name);
  attributes.Attributes = OBJ_CASE_INSENSITIVE | OBJ_KERNEL_HANDLE;
  attributes.SecurityDescriptor = 0;
  attributes.SecurityQualityOfService = 0;
  const opened = ZwCreateFile(handle, GENERIC_READ | GENERIC_WRITE | SYNCHRONIZE, pointer(attributes), pointer(block), 0,
    0, 0, FILE_OPEN, FILE_SYNCHRONOUS_IO_NONALERT, 0, 0);
  if (!NT_SUCCESS(opened)) {
    DbgPrint("the device cannot be opened\n");
    return;
  }
  const device = load<usize>(handle);
  for (let method: i32 = METHOD_BUFFERED; method <= METHOD_NEITHER; method++) {
    write(word, "hello");
    write(answer, "-----");
    const status = ZwDeviceIoControlFile(device, 0, 0, 0, pointer(block), code(method), word, LETTERS, answer, LETTERS);
    DbgPrint("%s: 0x%08x, %d bytes, %s\n", methodName(method), status, <i32>block.Information, answer);
  }
  const status = ZwDeviceIoControlFile(device, 0, 0, 0, pointer(block), code(METHOD_BUFFERED), word, LETTERS, 0, 0);
  DbgPrint("too small: 0x%08x\n", status);
  ZwClose(device);
}

function Unload(driver: DRIVER_OBJECT): void {
  KeWaitForSingleObject(client, Executive, KernelMode, false, 0);
  ObDereferenceObject(client);
  IoDeleteSymbolicLink(pointer(link));
  IoDeleteDevice(driver.DeviceObject);
  DbgPrint("unloaded\n");
}

export function DriverEntry(driver: DRIVER_OBJECT, registryPath: usize): i32 {
  const device = stackBytes(4);
  const thread = stackBytes(4);
  const object = stackBytes(4);
  let status = IoCreateDevice(pointer(driver), 0, pointer(name), FILE_DEVICE_UNKNOWN, FILE_DEVICE_SECURE_OPEN, false,
    device);
  if (!NT_SUCCESS(status)) return status;
  store<usize>(driver.MajorFunction + IRP_MJ_CREATE * 4, fnptr(CreateClose));
  store<usize>(driver.MajorFunction + IRP_MJ_CLOSE * 4, fnptr(CreateClose));
  store<usize>(driver.MajorFunction + IRP_MJ_DEVICE_CONTROL * 4, fnptr(Control));
  driver.DriverUnload = fnptr(Unload);
  // Until DriverEntry has returned nobody can open the device; this thread may run before that.
  changetype<DEVICE_OBJECT>(load<usize>(device)).Flags &= ~DO_DEVICE_INITIALIZING;
  status = IoCreateSymbolicLink(pointer(link), pointer(name));
  if (!NT_SUCCESS(status)) {
    IoDeleteDevice(load<usize>(device));
    return status;
  }
  status = PsCreateSystemThread(thread, THREAD_ALL_ACCESS, 0, 0, 0, fnptr(Client), 0);
  if (!NT_SUCCESS(status)) {
    IoDeleteSymbolicLink(pointer(link));
    IoDeleteDevice(load<usize>(device));
    return status;
  }
  ObReferenceObjectByHandle(load<usize>(thread), SYNCHRONIZE, 0, KernelMode, object, 0);
  client = load<usize>(object);
  ZwClose(load<usize>(thread));
  return STATUS_SUCCESS;
}
