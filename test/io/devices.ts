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
