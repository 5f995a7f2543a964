/** The kernel transaction manager. Nothing here can be undone, so a driver that asks for it is told so when it loads. */
import { missing, PASSIVE, routine } from '../declare.js';
import type { ExportDeclaration } from '../types.js';

const ATTRIBUTES = '_In_opt_ POBJECT_ATTRIBUTES ObjectAttributes';

export const TRANSACTION_EXPORTS: readonly ExportDeclaration[] = missing([
  routine(
    `NTSTATUS ZwCreateTransaction(_Out_ PHANDLE TransactionHandle, _In_ ACCESS_MASK DesiredAccess, ${ATTRIBUTES}, _In_opt_ PGUID Uow, _In_opt_ HANDLE TmHandle, _In_opt_ ULONG CreateOptions, _In_opt_ ULONG IsolationLevel, _In_opt_ ULONG IsolationFlags, _In_opt_ PLARGE_INTEGER Timeout, _In_opt_ PUNICODE_STRING Description)`,
    PASSIVE,
    'Makes a transaction; there are no transactions.',
  ),
  routine(
    'NTSTATUS ZwCommitTransaction(_In_ HANDLE TransactionHandle, _In_ BOOLEAN Wait)',
    PASSIVE,
    'Commits a transaction; there are no transactions.',
  ),
  routine(
    'NTSTATUS ZwRollbackTransaction(_In_ HANDLE TransactionHandle, _In_ BOOLEAN Wait)',
    PASSIVE,
    'Rolls a transaction back; there are no transactions.',
  ),
  routine(
    `NTSTATUS ZwCreateTransactionManager(_Out_ PHANDLE TmHandle, _In_ ACCESS_MASK DesiredAccess, ${ATTRIBUTES}, _In_opt_ PUNICODE_STRING LogFileName, _In_opt_ ULONG CreateOptions, _In_opt_ ULONG CommitStrength)`,
    PASSIVE,
    'Makes a transaction manager; there are no transactions.',
  ),
  routine(
    `NTSTATUS ZwCreateResourceManager(_Out_ PHANDLE ResourceManagerHandle, _In_ ACCESS_MASK DesiredAccess, _In_ HANDLE TmHandle, _In_opt_ PGUID ResourceManagerGuid, ${ATTRIBUTES}, _In_opt_ ULONG CreateOptions, _In_opt_ PUNICODE_STRING Description)`,
    PASSIVE,
    'Makes a resource manager; there are no transactions.',
  ),
  routine(
    `NTSTATUS ZwCreateEnlistment(_Out_ PHANDLE EnlistmentHandle, _In_ ACCESS_MASK DesiredAccess, _In_ HANDLE ResourceManagerHandle, _In_ HANDLE TransactionHandle, ${ATTRIBUTES}, _In_opt_ ULONG CreateOptions, _In_ ULONG NotificationMask, _In_opt_ PVOID EnlistmentKey)`,
    PASSIVE,
    'Enlists in a transaction; there are no transactions.',
  ),
]);
