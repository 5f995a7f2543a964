/** Devices, requests, files, timers and work items of the I/O manager. */
import { APC, DISPATCH, PASSIVE, routine, variable } from '../declare.js';
import type { DataDeclaration, ExportDeclaration } from '../types.js';

const DEVICES = [
  routine(
    'NTSTATUS IoCreateDevice(_In_ PDRIVER_OBJECT DriverObject, _In_ ULONG DeviceExtensionSize, _In_opt_ PUNICODE_STRING DeviceName, _In_ DEVICE_TYPE DeviceType, _In_ ULONG DeviceCharacteristics, _In_ BOOLEAN Exclusive, _Out_ PDEVICE_OBJECT *DeviceObject)',
    APC,
    'Creates a device; extension in bytes.',
    { errors: ['STATUS_OBJECT_NAME_COLLISION', 'STATUS_INSUFFICIENT_RESOURCES'] },
  ),
  routine(
    'NTSTATUS WdmlibIoCreateDeviceSecure(_In_ PDRIVER_OBJECT DriverObject, _In_ ULONG DeviceExtensionSize, _In_opt_ PUNICODE_STRING DeviceName, _In_ DEVICE_TYPE DeviceType, _In_ ULONG DeviceCharacteristics, _In_ BOOLEAN Exclusive, _In_ PCUNICODE_STRING DefaultSDDLString, _In_opt_ const GUID *DeviceClassGuid, _Out_ PDEVICE_OBJECT *DeviceObject)',
    PASSIVE,
    'IoCreateDeviceSecure of wdmsec.h: creates a device with a security descriptor.',
    { header: 'none' },
  ),
  routine('VOID IoDeleteDevice(_In_ PDEVICE_OBJECT DeviceObject)', APC, 'Deletes a device once nobody refers to it.'),
  routine(
    'NTSTATUS IoAttachDevice(_In_ PDEVICE_OBJECT SourceDevice, _In_ PUNICODE_STRING TargetDevice, _Out_ PDEVICE_OBJECT *AttachedDevice)',
    PASSIVE,
    'Attaches a device on top of a named one.',
  ),
  routine(
    'PDEVICE_OBJECT IoAttachDeviceToDeviceStack(_In_ PDEVICE_OBJECT SourceDevice, _In_ PDEVICE_OBJECT TargetDevice)',
    DISPATCH,
    'Attaches a device on top of a stack; returns the one below.',
  ),
  routine(
    'NTSTATUS IoAttachDeviceByPointer(_In_ PDEVICE_OBJECT SourceDevice, _In_ PDEVICE_OBJECT TargetDevice)',
    DISPATCH,
    'Attaches a device on top of a stack.',
    { header: 'ntddk.h' },
  ),
  routine(
    'NTSTATUS IoAttachDeviceToDeviceStackSafe(_In_ PDEVICE_OBJECT SourceDevice, _In_ PDEVICE_OBJECT TargetDevice, _Out_ PDEVICE_OBJECT *AttachedToDeviceObject)',
    DISPATCH,
    'Attaches a device and gives the one below, at once.',
    { header: 'ntddk.h' },
  ),
  routine('VOID IoDetachDevice(_Inout_ PDEVICE_OBJECT TargetDevice)', PASSIVE, 'Detaches what is on top of a device.'),
  routine(
    'PDEVICE_OBJECT IoGetAttachedDevice(_In_ PDEVICE_OBJECT DeviceObject)',
    DISPATCH,
    'Returns the top of a stack.',
    { header: 'ntifs.h' },
  ),
  routine(
    'PDEVICE_OBJECT IoGetAttachedDeviceReference(_In_ PDEVICE_OBJECT DeviceObject)',
    DISPATCH,
    'Returns the top of a stack, referenced.',
  ),
  routine(
    'PDEVICE_OBJECT IoGetLowerDeviceObject(_In_ PDEVICE_OBJECT DeviceObject)',
    DISPATCH,
    'Returns the device below, referenced.',
    { header: 'ntifs.h' },
  ),
  routine(
    'PDEVICE_OBJECT IoGetDeviceAttachmentBaseRef(_In_ PDEVICE_OBJECT DeviceObject)',
    DISPATCH,
    'Returns the bottom of a stack, referenced.',
    { header: 'ntifs.h' },
  ),
  routine(
    'PDEVICE_OBJECT IoGetRelatedDeviceObject(_In_ PFILE_OBJECT FileObject)',
    DISPATCH,
    'Returns the device that requests to a file go to.',
  ),
  routine(
    'NTSTATUS IoGetDeviceObjectPointer(_In_ PUNICODE_STRING ObjectName, _In_ ACCESS_MASK DesiredAccess, _Out_ PFILE_OBJECT *FileObject, _Out_ PDEVICE_OBJECT *DeviceObject)',
    PASSIVE,
    'Opens a device by name; the file object must be let go.',
  ),
  routine(
    'NTSTATUS IoAllocateDriverObjectExtension(_In_ PDRIVER_OBJECT DriverObject, _In_ PVOID ClientIdentificationAddress, _In_ ULONG DriverObjectExtensionSize, _Out_ PVOID *DriverObjectExtension)',
    APC,
    'Gives a driver object memory of the driver; bytes.',
  ),
  routine(
    'PVOID IoGetDriverObjectExtension(_In_ PDRIVER_OBJECT DriverObject, _In_ PVOID ClientIdentificationAddress)',
    DISPATCH,
    'Returns that memory.',
  ),
  routine(
    'NTSTATUS IoCreateDriver(_In_opt_ PUNICODE_STRING DriverName, _In_ PDRIVER_INITIALIZE InitializationFunction)',
    PASSIVE,
    'Makes a driver object without a file.',
    { header: 'none' },
  ),
  routine('VOID IoDeleteDriver(_In_ PDRIVER_OBJECT DriverObject)', PASSIVE, 'Takes back what IoCreateDriver made.', {
    header: 'none',
  }),
  routine(
    'VOID IoRegisterDriverReinitialization(_In_ PDRIVER_OBJECT DriverObject, _In_ PDRIVER_REINITIALIZE DriverReinitializationRoutine, _In_opt_ PVOID Context)',
    PASSIVE,
    'Asks to be called again after others have started.',
    { header: 'ntddk.h' },
  ),
];

const SHUTDOWN: readonly ExportDeclaration[] = [
  routine(
    'NTSTATUS IoRegisterShutdownNotification(_In_ PDEVICE_OBJECT DeviceObject)',
    PASSIVE,
    'Asks for IRP_MJ_SHUTDOWN.',
  ),
  routine(
    'NTSTATUS IoRegisterLastChanceShutdownNotification(_In_ PDEVICE_OBJECT DeviceObject)',
    PASSIVE,
    'Asks for IRP_MJ_SHUTDOWN, last of all.',
  ),
  routine('VOID IoUnregisterShutdownNotification(_In_ PDEVICE_OBJECT DeviceObject)', PASSIVE, 'Takes that back.'),
];

const REQUESTS = [
  routine(
    'NTSTATUS IofCallDriver(_In_ PDEVICE_OBJECT DeviceObject, _Inout_ PIRP Irp)',
    DISPATCH,
    'Sends a request to a driver (IoCallDriver).',
    { errors: ['bug check NO_MORE_IRP_STACK_LOCATIONS'] },
  ),
  routine(
    'BOOLEAN IoForwardIrpSynchronously(_In_ PDEVICE_OBJECT DeviceObject, _In_ PIRP Irp)',
    PASSIVE,
    'Sends a request to the driver below and waits until it is back.',
  ),
  routine(
    'VOID IofCompleteRequest(_In_ PIRP Irp, _In_ CCHAR PriorityBoost)',
    DISPATCH,
    'Completes a request (IoCompleteRequest).',
    { errors: ['bug check MULTIPLE_IRP_COMPLETE_REQUESTS'] },
  ),
  routine(
    'PIRP IoAllocateIrp(_In_ CCHAR StackSize, _In_ BOOLEAN ChargeQuota)',
    DISPATCH,
    'Makes a request; NULL when there is no memory.',
  ),
  routine('VOID IoFreeIrp(_In_ PIRP Irp)', DISPATCH, 'Frees a request.'),
  routine(
    'VOID IoInitializeIrp(_Inout_ PIRP Irp, _In_ USHORT PacketSize, _In_ CCHAR StackSize)',
    DISPATCH,
    'Makes a request in memory of the caller; bytes.',
  ),
  routine('VOID IoReuseIrp(_Inout_ PIRP Irp, _In_ NTSTATUS Iostatus)', DISPATCH, 'Makes a request fresh again.'),
  routine(
    'PIRP IoMakeAssociatedIrp(_In_ PIRP Irp, _In_ CCHAR StackSize)',
    DISPATCH,
    'Makes a part of a master request.',
    { header: 'ntifs.h' },
  ),
  routine(
    'PIRP IoBuildDeviceIoControlRequest(_In_ ULONG IoControlCode, _In_ PDEVICE_OBJECT DeviceObject, _In_opt_ PVOID InputBuffer, _In_ ULONG InputBufferLength, _Out_opt_ PVOID OutputBuffer, _In_ ULONG OutputBufferLength, _In_ BOOLEAN InternalDeviceIoControl, _In_opt_ PKEVENT Event, _Out_ PIO_STATUS_BLOCK IoStatusBlock)',
    PASSIVE,
    'Makes a control request; bytes.',
  ),
  routine(
    'PIRP IoBuildSynchronousFsdRequest(_In_ ULONG MajorFunction, _In_ PDEVICE_OBJECT DeviceObject, _Inout_opt_ PVOID Buffer, _In_opt_ ULONG Length, _In_opt_ PLARGE_INTEGER StartingOffset, _In_ PKEVENT Event, _Out_ PIO_STATUS_BLOCK IoStatusBlock)',
    PASSIVE,
    'Makes a request whose end signals an event; bytes.',
  ),
  routine(
    'PIRP IoBuildAsynchronousFsdRequest(_In_ ULONG MajorFunction, _In_ PDEVICE_OBJECT DeviceObject, _Inout_opt_ PVOID Buffer, _In_opt_ ULONG Length, _In_opt_ PLARGE_INTEGER StartingOffset, _In_opt_ PIO_STATUS_BLOCK IoStatusBlock)',
    DISPATCH,
    'Makes a request that its completion routine frees; bytes.',
  ),
  routine('BOOLEAN IoCancelIrp(_In_ PIRP Irp)', DISPATCH, 'Cancels a request; whether it had a cancel routine.'),
  routine('VOID IoAcquireCancelSpinLock(_Out_ PKIRQL Irql)', DISPATCH, 'Takes the cancel spin lock.'),
  routine('VOID IoReleaseCancelSpinLock(_In_ KIRQL Irql)', DISPATCH, 'Releases it.', { minIrql: DISPATCH }),
  routine('BOOLEAN IoIsOperationSynchronous(_In_ PIRP Irp)', DISPATCH, 'Whether the caller waits.', {
    header: 'ntifs.h',
  }),
  routine('BOOLEAN IoIs32bitProcess(_In_opt_ PIRP Irp)', DISPATCH, 'Whether the caller has 32-bit pointers.'),
  routine('PEPROCESS IoGetRequestorProcess(_In_ PIRP Irp)', DISPATCH, 'Returns the process a request came from.', {
    header: 'ntifs.h',
  }),
  routine(
    'ULONG IoGetRequestorProcessId(_In_ PIRP Irp)',
    DISPATCH,
    'Returns the id of the process a request came from.',
    { header: 'ntifs.h' },
  ),
];

const CANCEL_SAFE_QUEUES = [
  routine(
    'NTSTATUS IoCsqInitialize(_Out_ PIO_CSQ Csq, _In_ PIO_CSQ_INSERT_IRP CsqInsertIrp, _In_ PIO_CSQ_REMOVE_IRP CsqRemoveIrp, _In_ PIO_CSQ_PEEK_NEXT_IRP CsqPeekNextIrp, _In_ PIO_CSQ_ACQUIRE_LOCK CsqAcquireLock, _In_ PIO_CSQ_RELEASE_LOCK CsqReleaseLock, _In_ PIO_CSQ_COMPLETE_CANCELED_IRP CsqCompleteCanceledIrp)',
    DISPATCH,
    'Makes a cancel-safe queue.',
  ),
  routine(
    'NTSTATUS IoCsqInitializeEx(_Out_ PIO_CSQ Csq, _In_ PIO_CSQ_INSERT_IRP_EX CsqInsertIrp, _In_ PIO_CSQ_REMOVE_IRP CsqRemoveIrp, _In_ PIO_CSQ_PEEK_NEXT_IRP CsqPeekNextIrp, _In_ PIO_CSQ_ACQUIRE_LOCK CsqAcquireLock, _In_ PIO_CSQ_RELEASE_LOCK CsqReleaseLock, _In_ PIO_CSQ_COMPLETE_CANCELED_IRP CsqCompleteCanceledIrp)',
    DISPATCH,
    'Makes a cancel-safe queue whose insert may decline.',
  ),
  routine(
    'VOID IoCsqInsertIrp(_Inout_ PIO_CSQ Csq, _Inout_ PIRP Irp, _Out_opt_ PIO_CSQ_IRP_CONTEXT Context)',
    DISPATCH,
    'Queues a request and marks it pending.',
  ),
  routine(
    'NTSTATUS IoCsqInsertIrpEx(_Inout_ PIO_CSQ Csq, _Inout_ PIRP Irp, _Out_opt_ PIO_CSQ_IRP_CONTEXT Context, _In_opt_ PVOID InsertContext)',
    DISPATCH,
    'Queues a request and marks it pending.',
  ),
  routine(
    'PIRP IoCsqRemoveIrp(_Inout_ PIO_CSQ Csq, _Inout_ PIO_CSQ_IRP_CONTEXT Context)',
    DISPATCH,
    'Takes one request out.',
  ),
  routine(
    'PIRP IoCsqRemoveNextIrp(_Inout_ PIO_CSQ Csq, _In_opt_ PVOID PeekContext)',
    DISPATCH,
    'Takes the next request out.',
  ),
];

/** Timers of devices. */
const TIMERS = [
  routine(
    'NTSTATUS IoInitializeTimer(_In_ PDEVICE_OBJECT DeviceObject, _In_ PIO_TIMER_ROUTINE TimerRoutine, _In_opt_ PVOID Context)',
    PASSIVE,
    'Gives a device a timer of one second.',
  ),
  routine('VOID IoStartTimer(_In_ PDEVICE_OBJECT DeviceObject)', DISPATCH, 'Starts it.'),
  routine('VOID IoStopTimer(_In_ PDEVICE_OBJECT DeviceObject)', DISPATCH, 'Stops it.'),
];

const START_IO: readonly ExportDeclaration[] = [
  routine(
    'VOID IoStartPacket(_In_ PDEVICE_OBJECT DeviceObject, _In_ PIRP Irp, _In_opt_ PULONG Key, _In_opt_ PDRIVER_CANCEL CancelFunction)',
    DISPATCH,
    'Queues a request for StartIo.',
  ),
  routine(
    'VOID IoStartNextPacket(_In_ PDEVICE_OBJECT DeviceObject, _In_ BOOLEAN Cancelable)',
    DISPATCH,
    'Gives StartIo the next request.',
    { minIrql: DISPATCH },
  ),
  routine(
    'VOID IoStartNextPacketByKey(_In_ PDEVICE_OBJECT DeviceObject, _In_ BOOLEAN Cancelable, _In_ ULONG Key)',
    DISPATCH,
    'Gives StartIo the next request by key.',
    { minIrql: DISPATCH },
  ),
  routine(
    'VOID IoSetStartIoAttributes(_In_ PDEVICE_OBJECT DeviceObject, _In_ BOOLEAN DeferredStartIo, _In_ BOOLEAN NonCancelable)',
    DISPATCH,
    'Says how StartIo is called.',
    { header: 'ntddk.h' },
  ),
];

const SHARING: readonly ExportDeclaration[] = [
  routine(
    'VOID IoSetShareAccess(_In_ ACCESS_MASK DesiredAccess, _In_ ULONG DesiredShareAccess, _Inout_ PFILE_OBJECT FileObject, _Out_ PSHARE_ACCESS ShareAccess)',
    PASSIVE,
    'Begins to count how a file is shared.',
  ),
  routine(
    'NTSTATUS IoCheckShareAccess(_In_ ACCESS_MASK DesiredAccess, _In_ ULONG DesiredShareAccess, _Inout_ PFILE_OBJECT FileObject, _Inout_ PSHARE_ACCESS ShareAccess, _In_ BOOLEAN Update)',
    PASSIVE,
    'Whether an open fits how a file is shared.',
  ),
  routine(
    'VOID IoRemoveShareAccess(_In_ PFILE_OBJECT FileObject, _Inout_ PSHARE_ACCESS ShareAccess)',
    PASSIVE,
    'Takes an open out of the count.',
  ),
  routine(
    'PGENERIC_MAPPING IoGetFileObjectGenericMapping(VOID)',
    DISPATCH,
    'Returns what generic rights mean for files.',
  ),
  routine(
    'PVOID IoAllocateErrorLogEntry(_In_ PVOID IoObject, _In_ UCHAR EntrySize)',
    DISPATCH,
    'Makes an entry of the error log; bytes.',
  ),
  routine('VOID IoWriteErrorLogEntry(_In_ PVOID ElEntry)', DISPATCH, 'Writes it.'),
  routine(
    'VOID IoUpdateShareAccess(_In_ PFILE_OBJECT FileObject, _Inout_ PSHARE_ACCESS ShareAccess)',
    PASSIVE,
    'Counts an open that fits how a file is shared.',
  ),
  routine('VOID IoFreeErrorLogEntry(_In_ PVOID ElEntry)', DISPATCH, 'Frees an entry that is not written.'),
  routine('PVOID IoGetConfigurationInformation(VOID)', PASSIVE, 'Returns the counts of disks and the like.', {
    header: 'ntddk.h',
  }),
];

const OPENS: readonly ExportDeclaration[] = [
  routine(
    'NTSTATUS IoCreateFile(_Out_ PHANDLE FileHandle, _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_opt_ PLARGE_INTEGER AllocationSize, _In_ ULONG FileAttributes, _In_ ULONG ShareAccess, _In_ ULONG Disposition, _In_ ULONG CreateOptions, _In_opt_ PVOID EaBuffer, _In_ ULONG EaLength, _In_ CREATE_FILE_TYPE CreateFileType, _In_opt_ PVOID InternalParameters, _In_ ULONG Options)',
    PASSIVE,
    'Creates or opens a file or device.',
  ),
  routine(
    'NTSTATUS IoCreateFileEx(_Out_ PHANDLE FileHandle, _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_opt_ PLARGE_INTEGER AllocationSize, _In_ ULONG FileAttributes, _In_ ULONG ShareAccess, _In_ ULONG Disposition, _In_ ULONG CreateOptions, _In_opt_ PVOID EaBuffer, _In_ ULONG EaLength, _In_ CREATE_FILE_TYPE CreateFileType, _In_opt_ PVOID InternalParameters, _In_ ULONG Options, _In_opt_ PVOID DriverContext)',
    PASSIVE,
    'Creates or opens a file or device, for a filter driver.',
    { header: 'ntddk.h' },
  ),
];

const VOLUMES = [
  routine(
    'NTSTATUS IoVolumeDeviceToDosName(_In_ PVOID VolumeDeviceObject, _Out_ PUNICODE_STRING DosName)',
    PASSIVE,
    'Gives the drive letter of a volume; its buffer must be freed.',
    { header: 'ntddk.h' },
  ),
  routine(
    'PFILE_OBJECT IoCreateStreamFileObject(_In_opt_ PFILE_OBJECT FileObject, _In_opt_ PDEVICE_OBJECT DeviceObject)',
    PASSIVE,
    'Makes a file object for a stream.',
    { header: 'ntifs.h' },
  ),
];

export const IO_EXPORTS: readonly ExportDeclaration[] = [
  routine(
    'BOOLEAN IoSetThreadHardErrorMode(_In_ BOOLEAN EnableHardErrors)',
    PASSIVE,
    'Whether messages to the user are noted.',
    { header: 'ntddk.h' },
  ),
  routine(
    'BOOLEAN IoRaiseInformationalHardError(_In_ NTSTATUS ErrorStatus, _In_opt_ PUNICODE_STRING String, _In_opt_ PKTHREAD Thread)',
    APC,
    'Notes a message to the user.',
    { header: 'ntddk.h' },
  ),
  ...REQUESTS,
  ...CANCEL_SAFE_QUEUES,
  ...DEVICES,
  ...OPENS,
  ...TIMERS,
  ...START_IO,
  ...SHARING,
  ...SHUTDOWN,
  ...VOLUMES,
];

export const IO_DATA: readonly DataDeclaration[] = [
  variable('POBJECT_TYPE *IoFileObjectType', 'Type of file objects.'),
  variable('POBJECT_TYPE *IoDeviceObjectType', 'Type of device objects.'),
  variable('POBJECT_TYPE *IoDriverObjectType', 'Type of driver objects.'),
  variable('POBJECT_TYPE *IoAdapterObjectType', 'Type of adapter objects.'),
  variable('POBJECT_TYPE *IoDeviceHandlerObjectType', 'Type of device handlers.'),
];
