/** Power. */
import { ANY, DISPATCH, inline, routine } from '../declare.js';
import type { ExportDeclaration } from '../types.js';

export const PO_EXPORTS: readonly ExportDeclaration[] = [
  routine(
    'NTSTATUS PoCallDriver(_In_ PDEVICE_OBJECT DeviceObject, _Inout_ PIRP Irp)',
    DISPATCH,
    'Sends a power request down.',
  ),
  routine('VOID PoStartNextPowerIrp(_Inout_ PIRP Irp)', DISPATCH, 'Lets the next power request come.'),
  routine(
    'POWER_STATE PoSetPowerState(_In_ PDEVICE_OBJECT DeviceObject, _In_ POWER_STATE_TYPE Type, _In_ POWER_STATE State)',
    DISPATCH,
    'Says what power state a device is in; returns the previous one.',
  ),
  routine(
    'NTSTATUS PoRequestPowerIrp(_In_ PDEVICE_OBJECT DeviceObject, _In_ UCHAR MinorFunction, _In_ POWER_STATE PowerState, _In_opt_ PVOID CompletionFunction, _In_opt_ PVOID Context, _Out_opt_ PIRP *Irp)',
    DISPATCH,
    'Sends a power request to a device.',
  ),
  routine(
    'PULONG PoRegisterDeviceForIdleDetection(_In_ PDEVICE_OBJECT DeviceObject, _In_ ULONG ConservationIdleTime, _In_ ULONG PerformanceIdleTime, _In_ DEVICE_POWER_STATE State)',
    DISPATCH,
    'Gives the counter of idle seconds; a device that is idle stays on.',
  ),
  inline('VOID PoSetDeviceBusy(_Inout_ PULONG IdlePointer)', ANY, 'Says that a device is not idle.'),
];
