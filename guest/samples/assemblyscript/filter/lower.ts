/** The driver that is filtered: each read gives the next line of a text. It knows nothing of the filter. */
import {
  DbgPrint, DEVICE_OBJECT, DO_BUFFERED_IO, DRIVER_OBJECT, FILE_DEVICE_UNKNOWN, fnptr, IO_NO_INCREMENT,
  IoCompleteRequest, IoCreateDevice, IoCreateSymbolicLink, IoDeleteDevice, IoDeleteSymbolicLink,
  IoGetCurrentIrpStackLocation, IRP, IRP_MJ_CLOSE, IRP_MJ_CREATE, IRP_MJ_READ, NT_SUCCESS, pointer,
  RTL_CONSTANT_STRING, stackBytes, STATUS_BUFFER_TOO_SMALL, STATUS_END_OF_FILE, STATUS_SUCCESS,
} from "ntddk";

const LINES: i32 = 3;
const name = RTL_CONSTANT_STRING("\\Device\\Lines");
const link = RTL_CONSTANT_STRING("\\DosDevices\\Lines");
let reads: i32 = 0;

function line(number: i32): string {
  if (number == 1) return "the filter sees every request";
  return number == 2 ? "before the driver below does" : "and the answer after it";
}

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

function Read(device: usize, irp: usize): i32 {
  const room = IoGetCurrentIrpStackLocation(irp).Parameters_Read_Length;
  const read = ++reads;
  if (read > LINES) return complete(irp, STATUS_END_OF_FILE, 0);
  const text = line(read);
  if (room < <u32>text.length) return complete(irp, STATUS_BUFFER_TOO_SMALL, 0);
  const buffer = changetype<IRP>(irp).AssociatedIrp_SystemBuffer;
  for (let i = 0; i < text.length; i++) store<u8>(buffer + i, <u8>text.charCodeAt(i));
  return complete(irp, STATUS_SUCCESS, text.length);
}

function Unload(driver: DRIVER_OBJECT): void {
  IoDeleteSymbolicLink(pointer(link));
  IoDeleteDevice(driver.DeviceObject);
  DbgPrint("lower: unloaded after %d reads\n", reads);
}

export function DriverEntry(driver: DRIVER_OBJECT, registryPath: usize): i32 {
  const made = stackBytes(4);
  let status = IoCreateDevice(pointer(driver), 0, pointer(name), FILE_DEVICE_UNKNOWN, 0, false, made);
  if (!NT_SUCCESS(status)) return status;
  const device = changetype<DEVICE_OBJECT>(load<usize>(made));
  status = IoCreateSymbolicLink(pointer(link), pointer(name));
  if (!NT_SUCCESS(status)) {
    IoDeleteDevice(pointer(device));
    return status;
  }
  device.Flags |= DO_BUFFERED_IO;
  store<usize>(driver.MajorFunction + IRP_MJ_CREATE * 4, fnptr(CreateClose));
  store<usize>(driver.MajorFunction + IRP_MJ_CLOSE * 4, fnptr(CreateClose));
  store<usize>(driver.MajorFunction + IRP_MJ_READ * 4, fnptr(Read));
  driver.DriverUnload = fnptr(Unload);
  return STATUS_SUCCESS;
}
