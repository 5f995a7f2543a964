/** Plug and play, interrupts, device interfaces. */
import { APC, DISPATCH, PASSIVE, routine } from '../declare.js';
import type { ExportDeclaration } from '../types.js';

const BUILT: readonly ExportDeclaration[] = [
  routine(
    'NTSTATUS IoGetDeviceProperty(_In_ PDEVICE_OBJECT DeviceObject, _In_ DEVICE_REGISTRY_PROPERTY DeviceProperty, _In_ ULONG BufferLength, _Out_opt_ PVOID PropertyBuffer, _Out_ PULONG ResultLength)',
    PASSIVE,
    'Gives a property of a device; bytes.',
  ),
  routine(
    'NTSTATUS IoRegisterDeviceInterface(_In_ PDEVICE_OBJECT PhysicalDeviceObject, _In_ const GUID *InterfaceClassGuid, _In_opt_ PUNICODE_STRING ReferenceString, _Out_ PUNICODE_STRING SymbolicLinkName)',
    PASSIVE,
    'Registers an interface of a device.',
  ),
  routine(
    'NTSTATUS IoSetDeviceInterfaceState(_In_ PUNICODE_STRING SymbolicLinkName, _In_ BOOLEAN Enable)',
    PASSIVE,
    'Enables or disables an interface.',
  ),
  routine(
    'NTSTATUS IoGetDeviceInterfaces(_In_ const GUID *InterfaceClassGuid, _In_opt_ PDEVICE_OBJECT PhysicalDeviceObject, _In_ ULONG Flags, _Out_ PZPWSTR SymbolicLinkList)',
    PASSIVE,
    'Lists interfaces of a class.',
  ),
  routine(
    'NTSTATUS IoGetDeviceInterfaceAlias(_In_ PUNICODE_STRING SymbolicLinkName, _In_ const GUID *AliasInterfaceClassGuid, _Out_ PUNICODE_STRING AliasSymbolicLinkName)',
    PASSIVE,
    'Finds another interface of the same device.',
  ),
  routine(
    'BOOLEAN IoIsWdmVersionAvailable(_In_ UCHAR MajorVersion, _In_ UCHAR MinorVersion)',
    PASSIVE,
    'Whether the system offers a version of WDM.',
  ),
  routine(
    'NTSTATUS IoWMIRegistrationControl(_In_ PDEVICE_OBJECT DeviceObject, _In_ ULONG Action)',
    PASSIVE,
    'Registers a device with WMI.',
  ),
];

/** Notifications, and what drivers say has changed. */
const CHANGES: readonly ExportDeclaration[] = [
  routine(
    'VOID IoInvalidateDeviceState(_In_ PDEVICE_OBJECT PhysicalDeviceObject)',
    DISPATCH,
    'Says that the state of a device has changed.',
  ),
  routine(
    'VOID IoInvalidateDeviceRelations(_In_ PDEVICE_OBJECT DeviceObject, _In_ DEVICE_RELATION_TYPE Type)',
    DISPATCH,
    'Says that the relations of a device have changed.',
  ),
  routine('VOID IoRequestDeviceEject(_In_ PDEVICE_OBJECT PhysicalDeviceObject)', DISPATCH, 'Asks to eject a device.'),
  routine(
    'NTSTATUS IoRegisterPlugPlayNotification(_In_ IO_NOTIFICATION_EVENT_CATEGORY EventCategory, _In_ ULONG EventCategoryFlags, _In_opt_ PVOID EventCategoryData, _In_ PDRIVER_OBJECT DriverObject, _In_ PDRIVER_NOTIFICATION_CALLBACK_ROUTINE CallbackRoutine, _Inout_opt_ PVOID Context, _Out_ PVOID *NotificationEntry)',
    PASSIVE,
    'Asks to be told of devices.',
  ),
  routine('NTSTATUS IoUnregisterPlugPlayNotification(_In_ PVOID NotificationEntry)', PASSIVE, 'Takes that back.'),
  routine(
    'NTSTATUS IoUnregisterPlugPlayNotificationEx(_In_ PVOID NotificationEntry)',
    PASSIVE,
    'Takes that back and waits for running callbacks.',
  ),
  routine(
    'NTSTATUS IoReportTargetDeviceChange(_In_ PDEVICE_OBJECT PhysicalDeviceObject, _In_ PVOID NotificationStructure)',
    PASSIVE,
    'Tells others of an event of a device.',
  ),
  routine(
    'NTSTATUS IoReportTargetDeviceChangeAsynchronous(_In_ PDEVICE_OBJECT PhysicalDeviceObject, _In_ PVOID NotificationStructure, _In_opt_ PDEVICE_CHANGE_COMPLETE_CALLBACK Callback, _In_opt_ PVOID Context)',
    DISPATCH,
    'Tells others of an event of a device, later.',
  ),
  routine(
    'VOID IoAdjustPagingPathCount(_Inout_ PLONG Count, _In_ BOOLEAN Increment)',
    DISPATCH,
    'Counts paging files on a device.',
    { kind: 'header' },
  ),
];

export const IO_PNP_EXPORTS: readonly ExportDeclaration[] = [
  routine('NTSTATUS IoWMIWriteEvent(_Inout_ PVOID WnodeEventItem)', APC, 'Sends an event to WMI.'),
  ...BUILT,
  ...CHANGES,
  routine(
    'NTSTATUS IoConnectInterrupt(_Out_ PKINTERRUPT *InterruptObject, _In_ PKSERVICE_ROUTINE ServiceRoutine, _In_opt_ PVOID ServiceContext, _In_opt_ PKSPIN_LOCK SpinLock, _In_ ULONG Vector, _In_ KIRQL Irql, _In_ KIRQL SynchronizeIrql, _In_ KINTERRUPT_MODE InterruptMode, _In_ BOOLEAN ShareVector, _In_ KAFFINITY ProcessorEnableMask, _In_ BOOLEAN FloatingSave)',
    PASSIVE,
    'Registers an interrupt service routine.',
  ),
  routine('VOID IoDisconnectInterrupt(_In_ PKINTERRUPT InterruptObject)', PASSIVE, 'Takes that back.'),
  routine(
    'NTSTATUS IoConnectInterruptEx(_Inout_ PIO_CONNECT_INTERRUPT_PARAMETERS Parameters)',
    PASSIVE,
    'Registers an interrupt service routine, fully specified.',
    { errors: ['STATUS_INVALID_PARAMETER', 'STATUS_NOT_SUPPORTED'] },
  ),
  routine(
    'VOID IoDisconnectInterruptEx(_In_ PIO_DISCONNECT_INTERRUPT_PARAMETERS Parameters)',
    PASSIVE,
    'Takes that back.',
  ),
  routine(
    'NTSTATUS IoOpenDeviceRegistryKey(_In_ PDEVICE_OBJECT DeviceObject, _In_ ULONG DevInstKeyType, _In_ ACCESS_MASK DesiredAccess, _Out_ PHANDLE DeviceRegKey)',
    PASSIVE,
    'Opens the registry key of a device.',
    { errors: ['STATUS_INVALID_PARAMETER', 'STATUS_INVALID_DEVICE_REQUEST'] },
  ),
  routine(
    'NTSTATUS IoOpenDriverRegistryKey(_In_ PDRIVER_OBJECT DriverObject, _In_ DRIVER_REGKEY_TYPE RegKeyType, _In_ ACCESS_MASK DesiredAccess, _In_ ULONG Flags, _Out_ PHANDLE DriverRegKey)',
    PASSIVE,
    'Opens the Parameters key of a driver.',
    { errors: ['STATUS_INVALID_PARAMETER'] },
  ),
  routine(
    'PDMA_ADAPTER IoGetDmaAdapter(_In_opt_ PDEVICE_OBJECT PhysicalDeviceObject, _In_ PDEVICE_DESCRIPTION DeviceDescription, _Out_ PULONG NumberOfMapRegisters)',
    PASSIVE,
    'Returns NULL: there is no bus that devices could master.',
  ),
];
