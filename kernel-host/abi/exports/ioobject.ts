/** What the I/O manager does with names and threads. */
import { ANY, PASSIVE, routine } from '../declare.js';
import type { ExportDeclaration } from '../types.js';

export const IO_OBJECT_EXPORTS: readonly ExportDeclaration[] = [
  routine(
    'NTSTATUS IoCreateSymbolicLink(_In_ PUNICODE_STRING SymbolicLinkName, _In_ PUNICODE_STRING DeviceName)',
    PASSIVE,
    'Gives a device a name that user mode can open.',
    { errors: ['STATUS_OBJECT_NAME_COLLISION'] },
  ),
  routine(
    'NTSTATUS IoCreateUnprotectedSymbolicLink(_In_ PUNICODE_STRING SymbolicLinkName, _In_ PUNICODE_STRING DeviceName)',
    PASSIVE,
    'Gives a device a name that anybody may change.',
  ),
  routine('NTSTATUS IoDeleteSymbolicLink(_In_ PUNICODE_STRING SymbolicLinkName)', PASSIVE, 'Takes such a name away.', {
    errors: ['STATUS_OBJECT_NAME_NOT_FOUND'],
  }),
  routine(
    'PKEVENT IoCreateNotificationEvent(_In_ PUNICODE_STRING EventName, _Out_ PHANDLE EventHandle)',
    PASSIVE,
    'Creates or opens a named notification event, signalled when new.',
  ),
  routine(
    'PKEVENT IoCreateSynchronizationEvent(_In_ PUNICODE_STRING EventName, _Out_ PHANDLE EventHandle)',
    PASSIVE,
    'Creates or opens a named synchronization event, signalled when new.',
  ),
  routine('PEPROCESS IoThreadToProcess(_In_ PETHREAD Thread)', ANY, 'Returns the process of a thread.', {
    header: 'ntifs.h',
  }),
];
