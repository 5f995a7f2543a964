/** Work items of devices, and system threads that keep their driver. */
import { DISPATCH, PASSIVE, routine } from '../declare.js';
import type { ExportDeclaration } from '../types.js';

export const IO_WORK_EXPORTS: readonly ExportDeclaration[] = [
  routine('PIO_WORKITEM IoAllocateWorkItem(_In_ PDEVICE_OBJECT DeviceObject)', DISPATCH, 'Makes a work item.'),
  routine('VOID IoFreeWorkItem(_In_ PIO_WORKITEM IoWorkItem)', DISPATCH, 'Frees it.'),
  routine(
    'VOID IoQueueWorkItem(_Inout_ PIO_WORKITEM IoWorkItem, _In_ PIO_WORKITEM_ROUTINE WorkerRoutine, _In_ WORK_QUEUE_TYPE QueueType, _In_opt_ PVOID Context)',
    DISPATCH,
    'Queues it to a system worker thread.',
  ),
  routine(
    'VOID IoQueueWorkItemEx(_Inout_ PIO_WORKITEM IoWorkItem, _In_ PIO_WORKITEM_ROUTINE_EX WorkerRoutine, _In_ WORK_QUEUE_TYPE QueueType, _In_opt_ PVOID Context)',
    DISPATCH,
    'Queues it to a system worker thread.',
  ),
  routine(
    'VOID IoInitializeWorkItem(_In_ PVOID IoObject, _Out_ PIO_WORKITEM IoWorkItem)',
    DISPATCH,
    'Makes a work item in memory of the caller.',
  ),
  routine('VOID IoUninitializeWorkItem(_Inout_ PIO_WORKITEM IoWorkItem)', DISPATCH, 'Ends it.'),
  routine('ULONG IoSizeofWorkItem(VOID)', DISPATCH, 'Bytes of a work item.'),
  routine(
    'NTSTATUS IoCreateSystemThread(_Inout_ PVOID IoObject, _Out_ PHANDLE ThreadHandle, _In_ ULONG DesiredAccess, _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_opt_ HANDLE ProcessHandle, _Out_opt_ PCLIENT_ID ClientId, _In_ PKSTART_ROUTINE StartRoutine, _In_opt_ PVOID StartContext)',
    PASSIVE,
    'Starts a system thread that keeps its driver loaded.',
  ),
];
