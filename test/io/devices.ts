/** What drivers of these tests share: devices that are mere memory, and completing in one line. */

/** Begins a driver; brings `check.h`. */
export const IO_HEADER = `#include "check.h"

static inline NTSTATUS Complete(PIRP Irp, NTSTATUS Status, ULONG_PTR Information) {
  Irp->IoStatus.Status = Status;
  Irp->IoStatus.Information = Information;
  IoCompleteRequest(Irp, IO_NO_INCREMENT);
  return Status;
}

/* A device that no name leads to, with one dispatch routine for all requests. */
static inline VOID MakeDevice(PDEVICE_OBJECT Device, PDRIVER_OBJECT Driver, PDRIVER_DISPATCH Dispatch) {
  Device->Type = IO_TYPE_DEVICE;
  Device->Size = sizeof(*Device);
  Device->DriverObject = Driver;
  Device->StackSize = 1;
  for (int i = 0; i <= IRP_MJ_MAXIMUM_FUNCTION; i++) Driver->MajorFunction[i] = Dispatch;
}
`;

/**
 * Begins a driver that opens its own devices, from threads, by handle. `Open`, `Control`, `Read`, `Write`: the Zw
 * calls with what these tests do not vary filled in.
 */
export const DEVICE_HEADER = `${IO_HEADER}
static inline NTSTATUS NewDevice(PDRIVER_OBJECT Driver, PCWSTR Name, ULONG ExtensionSize, BOOLEAN Exclusive, PDEVICE_OBJECT *Device) {
  UNICODE_STRING name;
  RtlInitUnicodeString(&name, Name);
  NTSTATUS status = IoCreateDevice(Driver, ExtensionSize, Name == NULL ? NULL : &name, FILE_DEVICE_UNKNOWN, 0, Exclusive, Device);
  if (NT_SUCCESS(status)) (*Device)->Flags &= ~DO_DEVICE_INITIALIZING;
  return status;
}

static inline NTSTATUS OpenWith(PCWSTR Name, ULONG Options, PHANDLE Handle) {
  UNICODE_STRING name;
  OBJECT_ATTRIBUTES attributes;
  IO_STATUS_BLOCK block;
  RtlInitUnicodeString(&name, Name);
  InitializeObjectAttributes(&attributes, &name, OBJ_CASE_INSENSITIVE | OBJ_KERNEL_HANDLE, NULL, NULL);
  return ZwCreateFile(Handle, GENERIC_READ | GENERIC_WRITE | SYNCHRONIZE, &attributes, &block, NULL, 0,
                      FILE_SHARE_READ | FILE_SHARE_WRITE, FILE_OPEN, Options, NULL, 0);
}

/* Synchronous. */
static inline NTSTATUS Open(PCWSTR Name, PHANDLE Handle) { return OpenWith(Name, FILE_SYNCHRONOUS_IO_NONALERT, Handle); }

#define CODE(Function, Method) CTL_CODE(FILE_DEVICE_UNKNOWN, 0x800 + (Function), Method, FILE_ANY_ACCESS)

static inline NTSTATUS Control(HANDLE Handle, ULONG Code, PVOID In, ULONG InBytes, PVOID Out, ULONG OutBytes, PIO_STATUS_BLOCK Block) {
  return ZwDeviceIoControlFile(Handle, NULL, NULL, NULL, Block, Code, In, InBytes, Out, OutBytes);
}

static inline VOID SetAll(PDRIVER_OBJECT Driver, PDRIVER_DISPATCH Dispatch) {
  for (int i = 0; i <= IRP_MJ_MAXIMUM_FUNCTION; i++) Driver->MajorFunction[i] = Dispatch;
}

/* DriverEntry calls Body(DriverObject), DriverUnload Done(DriverObject). */
#define IO_DRIVER(Body, Done)                                                                     \\
  static VOID Unload(PDRIVER_OBJECT DriverObject) { Done(DriverObject); }                         \\
  NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {               \\
    DriverObject->DriverUnload = Unload;                                                          \\
    Body(DriverObject);                                                                           \\
    return STATUS_SUCCESS;                                                                        \\
  }
`;
