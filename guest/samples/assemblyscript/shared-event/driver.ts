/**
 * Two events between a program and a system thread, which take turns.
 *
 * A handle means something only in its process, so the driver turns it into a pointer while it still runs in the
 * program's own thread: in the dispatch routine. The reference keeps the event, even when the program has ended.
 */
import {
  CTL_CODE, DbgPrint, DRIVER_OBJECT, EVENT_MODIFY_STATE, Executive, FILE_ANY_ACCESS, FILE_DEVICE_UNKNOWN,
  fnptr, IO_NO_INCREMENT, IoCompleteRequest, IoCreateDevice, IoCreateSymbolicLink, IoDeleteDevice,
  IoDeleteSymbolicLink, IoGetCurrentIrpStackLocation, IRP, IRP_MJ_CLOSE, IRP_MJ_CREATE, IRP_MJ_DEVICE_CONTROL,
  KernelMode, KeSetEvent, KeWaitForSingleObject, METHOD_BUFFERED, NT_SUCCESS, OBJ_KERNEL_HANDLE, OBJECT_ATTRIBUTES,
  ObDereferenceObject,
  ObReferenceObjectByHandle, pointer, PsCreateSystemThread, RTL_CONSTANT_STRING, stackBytes, stackOf, STATUS_DEVICE_BUSY,
  STATUS_INVALID_DEVICE_REQUEST, STATUS_INVALID_PARAMETER, STATUS_SUCCESS, SYNCHRONIZE, THREAD_ALL_ACCESS, UserMode,
  ZwClose, ZwQueryEvent,
} from "ntddk";

const TURNS = 3;
/** EVENT_INFORMATION_CLASS. */
const EventBasicInformation = 0;
const name = RTL_CONSTANT_STRING("\\Device\\SharedEvent");
const link = RTL_CONSTANT_STRING("\\DosDevices\\SharedEvent");
/** The program's turn, and the thread's. */
let programs: usize = 0;
let own: usize = 0;
let thread: usize = 0;

function Play(context: usize): void {
  for (let turn = 1; turn <= TURNS; turn++) {
    KeWaitForSingleObject(own, Executive, KernelMode, false, 0);
    DbgPrint("driver: turn %d\n", turn);
    KeSetEvent(programs, IO_NO_INCREMENT, false);
  }
  ObDereferenceObject(programs);
  ObDereferenceObject(own);
}

/** The event of a program's handle, referenced. A handle of something else has no state that could be asked for. */
function reference(handle: usize, object: usize): i32 {
  const state = stackBytes(8);
  const status = ZwQueryEvent(handle, EventBasicInformation, state, 8, 0);
  if (!NT_SUCCESS(status)) return status;
  return ObReferenceObjectByHandle(handle, EVENT_MODIFY_STATE | SYNCHRONIZE, 0, UserMode, object, 0);
}

function begin(handles: usize): i32 {
  const object = stackBytes(4);
  const handle = stackBytes(4);
  if (thread != 0) return STATUS_DEVICE_BUSY;
  let status = reference(load<usize>(handles), object);
  if (!NT_SUCCESS(status)) return status;
  programs = load<usize>(object);
  status = reference(load<usize>(handles + 4), object);
  if (!NT_SUCCESS(status)) {
    ObDereferenceObject(programs);
    return status;
  }
  own = load<usize>(object);
  // This is a thread of the program's, which is not to have a handle to the driver's own.
  const attributes = stackOf<OBJECT_ATTRIBUTES>();
  attributes.Length = OBJECT_ATTRIBUTES.SIZE;
  attributes.RootDirectory = 0;
  attributes.ObjectName = 0;
  attributes.Attributes = OBJ_KERNEL_HANDLE;
  attributes.SecurityDescriptor = 0;
  attributes.SecurityQualityOfService = 0;
  status = PsCreateSystemThread(handle, THREAD_ALL_ACCESS, pointer(attributes), 0, 0, fnptr(Play), 0);
  if (!NT_SUCCESS(status)) {
    ObDereferenceObject(programs);
    ObDereferenceObject(own);
    return status;
  }
  ObReferenceObjectByHandle(load<usize>(handle), THREAD_ALL_ACCESS, 0, KernelMode, object, 0);
  thread = load<usize>(object);
  ZwClose(load<usize>(handle));
  return STATUS_SUCCESS;
}

function complete(irp: usize, status: i32): i32 {
  const block = changetype<IRP>(irp).IoStatus;
  block.Status = status;
  block.Information = 0;
  IoCompleteRequest(irp, IO_NO_INCREMENT);
  return status;
}

function CreateClose(device: usize, irp: usize): i32 {
  return complete(irp, STATUS_SUCCESS);
}

function Control(device: usize, irp: usize): i32 {
  const location = IoGetCurrentIrpStackLocation(irp);
  const play = CTL_CODE(FILE_DEVICE_UNKNOWN, 0x800, METHOD_BUFFERED, FILE_ANY_ACCESS);
  if (location.Parameters_DeviceIoControl_IoControlCode != play) return complete(irp, STATUS_INVALID_DEVICE_REQUEST);
  if (location.Parameters_DeviceIoControl_InputBufferLength != 8) return complete(irp, STATUS_INVALID_PARAMETER);
  return complete(irp, begin(changetype<IRP>(irp).AssociatedIrp_SystemBuffer));
}

function Unload(driver: DRIVER_OBJECT): void {
  if (thread != 0) {
    KeWaitForSingleObject(thread, Executive, KernelMode, false, 0);
    ObDereferenceObject(thread);
  }
  IoDeleteSymbolicLink(pointer(link));
  IoDeleteDevice(driver.DeviceObject);
  DbgPrint("unloaded\n");
}

export function DriverEntry(driver: DRIVER_OBJECT, registryPath: usize): i32 {
  const device = stackBytes(4);
  driver.DriverUnload = fnptr(Unload);
  store<usize>(driver.MajorFunction + IRP_MJ_CREATE * 4, fnptr(CreateClose));
  store<usize>(driver.MajorFunction + IRP_MJ_CLOSE * 4, fnptr(CreateClose));
  store<usize>(driver.MajorFunction + IRP_MJ_DEVICE_CONTROL * 4, fnptr(Control));
  let status = IoCreateDevice(pointer(driver), 0, pointer(name), FILE_DEVICE_UNKNOWN, 0, false, device);
  if (!NT_SUCCESS(status)) return status;
  status = IoCreateSymbolicLink(pointer(link), pointer(name));
  if (!NT_SUCCESS(status)) IoDeleteDevice(load<usize>(device));
  return status;
}
