/** What the headers provide for requests: stack locations. They touch only the caller's memory. */
import { ANY, DISPATCH, inline } from '../declare.js';
import type { ExportDeclaration } from '../types.js';

export const IO_HEADER_EXPORTS: readonly ExportDeclaration[] = [
  inline(
    'PIO_STACK_LOCATION IoGetCurrentIrpStackLocation(_In_ PIRP Irp)',
    DISPATCH,
    'Returns the stack location of the driver that has the request.',
  ),
  inline(
    'PIO_STACK_LOCATION IoGetNextIrpStackLocation(_In_ PIRP Irp)',
    DISPATCH,
    'Returns the stack location of the driver below.',
  ),
  inline('VOID IoSetNextIrpStackLocation(_Inout_ PIRP Irp)', DISPATCH, 'Steps to the next stack location.'),
  inline(
    'VOID IoSkipCurrentIrpStackLocation(_Inout_ PIRP Irp)',
    DISPATCH,
    'Gives the driver below this stack location.',
  ),
  inline(
    'VOID IoCopyCurrentIrpStackLocationToNext(_Inout_ PIRP Irp)',
    DISPATCH,
    'Copies this stack location for the driver below.',
  ),
  inline('VOID IoMarkIrpPending(_Inout_ PIRP Irp)', DISPATCH, 'Says that the request will be completed later.'),
  inline(
    'VOID IoSetCompletionRoutine(_In_ PIRP Irp, _In_opt_ PIO_COMPLETION_ROUTINE CompletionRoutine, _In_opt_ PVOID Context, _In_ BOOLEAN InvokeOnSuccess, _In_ BOOLEAN InvokeOnError, _In_ BOOLEAN InvokeOnCancel)',
    DISPATCH,
    'Asks to be called when the driver below has completed.',
  ),
  inline(
    'PDRIVER_CANCEL IoSetCancelRoutine(_Inout_ PIRP Irp, _In_opt_ PDRIVER_CANCEL CancelRoutine)',
    DISPATCH,
    'Sets the cancel routine; returns the previous one.',
  ),
  inline(
    'ULONG CTL_CODE(_In_ ULONG DeviceType, _In_ ULONG Function, _In_ ULONG Method, _In_ ULONG Access)',
    ANY,
    'Puts a control code together.',
  ),
  inline(
    'NTSTATUS IoCallDriver(_In_ PDEVICE_OBJECT DeviceObject, _Inout_ PIRP Irp)',
    DISPATCH,
    'Sends a request to a driver: IofCallDriver.',
  ),
  inline(
    'VOID IoCompleteRequest(_In_ PIRP Irp, _In_ CCHAR PriorityBoost)',
    DISPATCH,
    'Completes a request: IofCompleteRequest.',
  ),
  inline(
    'NTSTATUS IoSetCompletionRoutineEx(_In_ PDEVICE_OBJECT DeviceObject, _In_ PIRP Irp, _In_ PIO_COMPLETION_ROUTINE CompletionRoutine, _In_opt_ PVOID Context, _In_ BOOLEAN InvokeOnSuccess, _In_ BOOLEAN InvokeOnError, _In_ BOOLEAN InvokeOnCancel)',
    DISPATCH,
    'IoSetCompletionRoutine for a driver that may be unloaded meanwhile.',
  ),
  inline('USHORT IoSizeOfIrp(_In_ CCHAR StackSize)', ANY, 'Bytes of an IRP with so many stack locations.'),
  inline(
    'VOID IoInitializeDpcRequest(_In_ PDEVICE_OBJECT DeviceObject, _In_ PIO_DPC_ROUTINE DpcRoutine)',
    DISPATCH,
    'Makes the DPC of a device object.',
  ),
  inline(
    'VOID IoRequestDpc(_In_ PDEVICE_OBJECT DeviceObject, _In_opt_ PIRP Irp, _In_opt_ PVOID Context)',
    ANY,
    'Queues the DPC of a device object.',
  ),
  inline(
    'NTSTATUS IoCreateDeviceSecure(_In_ PDRIVER_OBJECT DriverObject, _In_ ULONG DeviceExtensionSize, _In_opt_ PUNICODE_STRING DeviceName, _In_ DEVICE_TYPE DeviceType, _In_ ULONG DeviceCharacteristics, _In_ BOOLEAN Exclusive, _In_ PCUNICODE_STRING DefaultSDDLString, _In_opt_ const GUID *DeviceClassGuid, _Out_ PDEVICE_OBJECT *DeviceObject)',
    DISPATCH,
    'Creates a device with a security descriptor (wdmsec.h).',
  ),
];
