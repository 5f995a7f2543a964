/** Function types that drivers implement, by the names of the WDK. */
import { routineType } from '../declare.js';
import type { RoutineTypeDeclaration } from '../types.js';

export const ROUTINE_TYPES: readonly RoutineTypeDeclaration[] = [
  routineType(
    'NTSTATUS DRIVER_INITIALIZE(_In_ PDRIVER_OBJECT DriverObject, _In_ PUNICODE_STRING RegistryPath)',
    'DriverEntry.',
  ),
  routineType(
    'VOID DRIVER_UNLOAD(_In_ PDRIVER_OBJECT DriverObject)',
    'Called at PASSIVE_LEVEL before the driver goes.',
  ),
  routineType('NTSTATUS DRIVER_DISPATCH(_In_ PDEVICE_OBJECT DeviceObject, _Inout_ PIRP Irp)', 'Handles a request.'),
  routineType(
    'NTSTATUS DRIVER_ADD_DEVICE(_In_ PDRIVER_OBJECT DriverObject, _In_ PDEVICE_OBJECT PhysicalDeviceObject)',
    'A device was found.',
  ),
  routineType(
    'VOID DRIVER_STARTIO(_Inout_ PDEVICE_OBJECT DeviceObject, _Inout_ PIRP Irp)',
    'Starts the next request of a serial device.',
  ),
  routineType(
    'VOID DRIVER_CANCEL(_Inout_ PDEVICE_OBJECT DeviceObject, _Inout_ PIRP Irp)',
    'Cancels a pending request; called with the cancel spin lock held.',
  ),
  routineType(
    'VOID DRIVER_REINITIALIZE(_In_ PDRIVER_OBJECT DriverObject, _In_opt_ PVOID Context, _In_ ULONG Count)',
    'Called again after others have started.',
  ),
  routineType(
    'VOID DRIVER_NOTIFICATION_CALLBACK_ROUTINE_VOID(_In_ PVOID NotificationStructure, _Inout_opt_ PVOID Context)',
    'Told of an event of plug and play, without answer.',
  ),
  routineType(
    'NTSTATUS DRIVER_NOTIFICATION_CALLBACK_ROUTINE(_In_ PVOID NotificationStructure, _Inout_opt_ PVOID Context)',
    'Told of an event of plug and play.',
  ),
  routineType(
    'VOID DEVICE_CHANGE_COMPLETE_CALLBACK(_Inout_opt_ PVOID Context)',
    'IoReportTargetDeviceChangeAsynchronous has told everybody.',
  ),
  routineType(
    'VOID IO_APC_ROUTINE(_In_ PVOID ApcContext, _In_ PIO_STATUS_BLOCK IoStatusBlock, _In_ ULONG Reserved)',
    'Called when an asynchronous request has ended.',
  ),
  routineType(
    'NTSTATUS IO_COMPLETION_ROUTINE(_In_ PDEVICE_OBJECT DeviceObject, _In_ PIRP Irp, _In_opt_ PVOID Context)',
    'Called on the way up when a lower driver has completed.',
  ),
  routineType(
    'VOID IO_DPC_ROUTINE(_In_ PKDPC Dpc, _In_ PDEVICE_OBJECT DeviceObject, _Inout_ PIRP Irp, _In_opt_ PVOID Context)',
    'The DPC of a device object.',
  ),
  routineType(
    'VOID IO_TIMER_ROUTINE(_In_ PDEVICE_OBJECT DeviceObject, _In_opt_ PVOID Context)',
    'Called once a second for a device.',
  ),
  routineType(
    'VOID IO_WORKITEM_ROUTINE(_In_ PDEVICE_OBJECT DeviceObject, _In_opt_ PVOID Context)',
    'Work queued for a device, at PASSIVE_LEVEL.',
  ),
  routineType(
    'VOID IO_WORKITEM_ROUTINE_EX(_In_ PVOID IoObject, _In_opt_ PVOID Context, _In_ PIO_WORKITEM IoWorkItem)',
    'Work queued for a device or driver.',
  ),
  routineType(
    'BOOLEAN FAST_IO_DEVICE_CONTROL(_In_ PFILE_OBJECT FileObject, _In_ BOOLEAN Wait, _In_opt_ PVOID InputBuffer, _In_ ULONG InputBufferLength, _Out_opt_ PVOID OutputBuffer, _In_ ULONG OutputBufferLength, _In_ ULONG IoControlCode, _Out_ PIO_STATUS_BLOCK IoStatus, _In_ PDEVICE_OBJECT DeviceObject)',
    'Device control without a request packet.',
  ),
  routineType('VOID IO_CSQ_INSERT_IRP(_In_ PIO_CSQ Csq, _In_ PIRP Irp)', 'Puts a request into the queue.'),
  routineType(
    'NTSTATUS IO_CSQ_INSERT_IRP_EX(_In_ PIO_CSQ Csq, _In_ PIRP Irp, _In_ PVOID InsertContext)',
    'Puts a request into the queue, or declines.',
  ),
  routineType('VOID IO_CSQ_REMOVE_IRP(_In_ PIO_CSQ Csq, _In_ PIRP Irp)', 'Takes a request out of the queue.'),
  routineType(
    'PIRP IO_CSQ_PEEK_NEXT_IRP(_In_ PIO_CSQ Csq, _In_opt_ PIRP Irp, _In_opt_ PVOID PeekContext)',
    'Finds the next request.',
  ),
  routineType('VOID IO_CSQ_ACQUIRE_LOCK(_In_ PIO_CSQ Csq, _Out_ PKIRQL Irql)', 'Takes the lock of the queue.'),
  routineType('VOID IO_CSQ_RELEASE_LOCK(_In_ PIO_CSQ Csq, _In_ KIRQL Irql)', 'Releases the lock of the queue.'),
  routineType(
    'VOID IO_CSQ_COMPLETE_CANCELED_IRP(_In_ PIO_CSQ Csq, _In_ PIRP Irp)',
    'Completes a request that was cancelled.',
  ),
  routineType('VOID KSTART_ROUTINE(_In_ PVOID StartContext)', 'A system thread.'),
  routineType(
    'VOID KDEFERRED_ROUTINE(_In_ PKDPC Dpc, _In_opt_ PVOID DeferredContext, _In_opt_ PVOID SystemArgument1, _In_opt_ PVOID SystemArgument2)',
    'A DPC, at DISPATCH_LEVEL.',
  ),
  routineType(
    'BOOLEAN KSERVICE_ROUTINE(_In_ PKINTERRUPT Interrupt, _In_opt_ PVOID ServiceContext)',
    'Services an interrupt at its IRQL.',
  ),
  routineType(
    'BOOLEAN KSYNCHRONIZE_ROUTINE(_In_opt_ PVOID SynchronizeContext)',
    'Runs with the spin lock of an interrupt held.',
  ),
  routineType(
    'VOID KNORMAL_ROUTINE(_In_opt_ PVOID NormalContext, _In_opt_ PVOID SystemArgument1, _In_opt_ PVOID SystemArgument2)',
    'Normal part of an APC.',
  ),
  routineType(
    'VOID KKERNEL_ROUTINE(_In_ PKAPC Apc, _Inout_ PKNORMAL_ROUTINE *NormalRoutine, _Inout_ PVOID *NormalContext, _Inout_ PVOID *SystemArgument1, _Inout_ PVOID *SystemArgument2)',
    'Kernel part of an APC, at APC_LEVEL.',
  ),
  routineType('VOID KRUNDOWN_ROUTINE(_In_ PKAPC Apc)', 'Takes back an APC that did not run.'),
  routineType('ULONG_PTR KIPI_BROADCAST_WORKER(_In_ ULONG_PTR Argument)', 'Runs on every processor at IPI_LEVEL.'),
  routineType('VOID EXPAND_STACK_CALLOUT(_In_opt_ PVOID Parameter)', 'Runs on an expanded stack.'),
  routineType(
    'VOID KBUGCHECK_CALLBACK_ROUTINE(_In_ PVOID Buffer, _In_ ULONG Length)',
    'Called while the machine goes down.',
  ),
  routineType(
    'VOID KBUGCHECK_REASON_CALLBACK_ROUTINE(_In_ KBUGCHECK_CALLBACK_REASON Reason, _In_ struct _KBUGCHECK_REASON_CALLBACK_RECORD *Record, _Inout_ PVOID ReasonSpecificData, _In_ ULONG ReasonSpecificDataLength)',
    'Called while the machine goes down, for a reason.',
  ),
  routineType('VOID WORKER_THREAD_ROUTINE(_In_ PVOID Parameter)', 'Work for a system worker thread.'),
  routineType('VOID EXT_CALLBACK(_In_ PEX_TIMER Timer, _In_opt_ PVOID Context)', 'Called when an EX_TIMER expires.'),
  routineType('VOID EXT_DELETE_CALLBACK(_In_opt_ PVOID Context)', 'Called when an EX_TIMER is gone.'),
  routineType(
    'VOID CALLBACK_FUNCTION(_In_opt_ PVOID CallbackContext, _In_opt_ PVOID Argument1, _In_opt_ PVOID Argument2)',
    'Called when a callback object is notified.',
  ),
  routineType(
    'PVOID ALLOCATE_FUNCTION(_In_ POOL_TYPE PoolType, _In_ SIZE_T NumberOfBytes, _In_ ULONG Tag)',
    'Allocates for a lookaside list.',
  ),
  routineType('VOID FREE_FUNCTION(_In_ PVOID Buffer)', 'Frees for a lookaside list.'),
  routineType(
    'PVOID ALLOCATE_FUNCTION_EX(_In_ POOL_TYPE PoolType, _In_ SIZE_T NumberOfBytes, _In_ ULONG Tag, _Inout_ PLOOKASIDE_LIST_EX Lookaside)',
    'Allocates for a LOOKASIDE_LIST_EX.',
  ),
  routineType(
    'VOID FREE_FUNCTION_EX(_In_ PVOID Buffer, _Inout_ PLOOKASIDE_LIST_EX Lookaside)',
    'Frees for a LOOKASIDE_LIST_EX.',
  ),
  routineType(
    'VOID CREATE_PROCESS_NOTIFY_ROUTINE(_In_ HANDLE ParentId, _In_ HANDLE ProcessId, _In_ BOOLEAN Create)',
    'Told of processes.',
    'PCREATE_PROCESS_NOTIFY_ROUTINE',
  ),
  routineType(
    'VOID CREATE_PROCESS_NOTIFY_ROUTINE_EX(_Inout_ PEPROCESS Process, _In_ HANDLE ProcessId, _Inout_opt_ struct _PS_CREATE_NOTIFY_INFO *CreateInfo)',
    'Told of processes, may forbid them.',
  ),
  routineType(
    'VOID CREATE_THREAD_NOTIFY_ROUTINE(_In_ HANDLE ProcessId, _In_ HANDLE ThreadId, _In_ BOOLEAN Create)',
    'Told of threads.',
  ),
  routineType(
    'VOID LOAD_IMAGE_NOTIFY_ROUTINE(_In_opt_ PUNICODE_STRING FullImageName, _In_ HANDLE ProcessId, _In_ struct _IMAGE_INFO *ImageInfo)',
    'Told of loaded images.',
  ),
  routineType(
    'NTSTATUS EX_CALLBACK_FUNCTION(_In_ PVOID CallbackContext, _In_opt_ PVOID Argument1, _In_opt_ PVOID Argument2)',
    'Told of registry operations.',
  ),
  routineType(
    'NTSTATUS RTL_QUERY_REGISTRY_ROUTINE(_In_ PWSTR ValueName, _In_ ULONG ValueType, _In_ PVOID ValueData, _In_ ULONG ValueLength, _In_opt_ PVOID Context, _In_opt_ PVOID EntryContext)',
    'Called for a value of the registry.',
  ),
  routineType(
    'RTL_GENERIC_COMPARE_RESULTS RTL_GENERIC_COMPARE_ROUTINE(_In_ struct _RTL_GENERIC_TABLE *Table, _In_ PVOID FirstStruct, _In_ PVOID SecondStruct)',
    'Orders two elements.',
  ),
  routineType(
    'PVOID RTL_GENERIC_ALLOCATE_ROUTINE(_In_ struct _RTL_GENERIC_TABLE *Table, _In_ ULONG ByteSize)',
    'Allocates an element.',
  ),
  routineType(
    'VOID RTL_GENERIC_FREE_ROUTINE(_In_ struct _RTL_GENERIC_TABLE *Table, _In_ PVOID Buffer)',
    'Frees an element.',
  ),
  routineType(
    'RTL_GENERIC_COMPARE_RESULTS RTL_AVL_COMPARE_ROUTINE(_In_ struct _RTL_AVL_TABLE *Table, _In_ PVOID FirstStruct, _In_ PVOID SecondStruct)',
    'Orders two elements.',
  ),
  routineType(
    'PVOID RTL_AVL_ALLOCATE_ROUTINE(_In_ struct _RTL_AVL_TABLE *Table, _In_ ULONG ByteSize)',
    'Allocates an element.',
  ),
  routineType('VOID RTL_AVL_FREE_ROUTINE(_In_ struct _RTL_AVL_TABLE *Table, _In_ PVOID Buffer)', 'Frees an element.'),
  routineType(
    'NTSTATUS RTL_AVL_MATCH_FUNCTION(_In_ struct _RTL_AVL_TABLE *Table, _In_ PVOID UserData, _In_ PVOID MatchData)',
    'Whether an element is one that the enumeration is for: STATUS_SUCCESS, STATUS_NO_MATCH to go on, else the end.',
  ),
  routineType(
    'OB_PREOP_CALLBACK_STATUS OB_PRE_OPERATION_CALLBACK(_In_ PVOID RegistrationContext, _Inout_ struct _OB_PRE_OPERATION_INFORMATION *OperationInformation)',
    'Asked before a handle is made.',
  ),
  routineType(
    'VOID OB_POST_OPERATION_CALLBACK(_In_ PVOID RegistrationContext, _In_ struct _OB_POST_OPERATION_INFORMATION *OperationInformation)',
    'Told after a handle was made.',
  ),
];
