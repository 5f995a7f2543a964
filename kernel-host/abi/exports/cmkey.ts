/** The registry as drivers use it by handle; each routine under its Nt name too. */
import { missing, PASSIVE, routine } from '../declare.js';
import type { ExportDeclaration } from '../types.js';

const KEYS: readonly ExportDeclaration[] = [
  routine(
    'NTSTATUS ZwCreateKey(_Out_ PHANDLE KeyHandle, _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes, _In_ ULONG TitleIndex, _In_opt_ PUNICODE_STRING Class, _In_ ULONG CreateOptions, _Out_opt_ PULONG Disposition)',
    PASSIVE,
    'Creates or opens a registry key.',
    {
      errors: [
        'STATUS_OBJECT_NAME_NOT_FOUND',
        'STATUS_OBJECT_NAME_COLLISION',
        'STATUS_CHILD_MUST_BE_VOLATILE',
        'STATUS_INVALID_PARAMETER',
        'STATUS_INVALID_HANDLE',
        'STATUS_KEY_DELETED',
        'STATUS_NAME_TOO_LONG',
      ],
    },
  ),
  routine(
    'NTSTATUS ZwOpenKey(_Out_ PHANDLE KeyHandle, _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes)',
    PASSIVE,
    'Opens a registry key.',
    {
      errors: [
        'STATUS_OBJECT_NAME_NOT_FOUND',
        'STATUS_OBJECT_PATH_SYNTAX_BAD',
        'STATUS_INVALID_HANDLE',
        'STATUS_KEY_DELETED',
      ],
    },
  ),
  routine(
    'NTSTATUS ZwOpenKeyEx(_Out_ PHANDLE KeyHandle, _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes, _In_ ULONG OpenOptions)',
    PASSIVE,
    'Opens a registry key.',
    {
      errors: [
        'STATUS_OBJECT_NAME_NOT_FOUND',
        'STATUS_INVALID_PARAMETER',
        'STATUS_INVALID_HANDLE',
        'STATUS_KEY_DELETED',
      ],
    },
  ),
  routine('NTSTATUS ZwDeleteKey(_In_ HANDLE KeyHandle)', PASSIVE, 'Deletes a key.', {
    errors: ['STATUS_CANNOT_DELETE', 'STATUS_INVALID_HANDLE', 'STATUS_KEY_DELETED'],
  }),
  routine(
    'NTSTATUS ZwDeleteValueKey(_In_ HANDLE KeyHandle, _In_ PUNICODE_STRING ValueName)',
    PASSIVE,
    'Deletes a value.',
    { errors: ['STATUS_OBJECT_NAME_NOT_FOUND', 'STATUS_INVALID_HANDLE', 'STATUS_KEY_DELETED'] },
  ),
  routine(
    'NTSTATUS ZwEnumerateKey(_In_ HANDLE KeyHandle, _In_ ULONG Index, _In_ KEY_INFORMATION_CLASS KeyInformationClass, _Out_opt_ PVOID KeyInformation, _In_ ULONG Length, _Out_ PULONG ResultLength)',
    PASSIVE,
    'Lists subkeys; bytes.',
    {
      errors: [
        'STATUS_NO_MORE_ENTRIES',
        'STATUS_BUFFER_TOO_SMALL',
        'STATUS_BUFFER_OVERFLOW',
        'STATUS_INVALID_PARAMETER',
        'STATUS_KEY_DELETED',
      ],
    },
  ),
  routine(
    'NTSTATUS ZwEnumerateValueKey(_In_ HANDLE KeyHandle, _In_ ULONG Index, _In_ KEY_VALUE_INFORMATION_CLASS KeyValueInformationClass, _Out_opt_ PVOID KeyValueInformation, _In_ ULONG Length, _Out_ PULONG ResultLength)',
    PASSIVE,
    'Lists values; bytes.',
    {
      errors: [
        'STATUS_NO_MORE_ENTRIES',
        'STATUS_BUFFER_TOO_SMALL',
        'STATUS_BUFFER_OVERFLOW',
        'STATUS_INVALID_PARAMETER',
        'STATUS_KEY_DELETED',
      ],
    },
  ),
  routine(
    'NTSTATUS ZwQueryKey(_In_ HANDLE KeyHandle, _In_ KEY_INFORMATION_CLASS KeyInformationClass, _Out_opt_ PVOID KeyInformation, _In_ ULONG Length, _Out_ PULONG ResultLength)',
    PASSIVE,
    'Asks about a key; bytes.',
    { errors: ['STATUS_BUFFER_TOO_SMALL', 'STATUS_BUFFER_OVERFLOW', 'STATUS_INVALID_PARAMETER', 'STATUS_KEY_DELETED'] },
  ),
  routine(
    'NTSTATUS ZwQueryValueKey(_In_ HANDLE KeyHandle, _In_ PUNICODE_STRING ValueName, _In_ KEY_VALUE_INFORMATION_CLASS KeyValueInformationClass, _Out_opt_ PVOID KeyValueInformation, _In_ ULONG Length, _Out_ PULONG ResultLength)',
    PASSIVE,
    'Reads a value; bytes.',
    {
      errors: [
        'STATUS_OBJECT_NAME_NOT_FOUND',
        'STATUS_BUFFER_TOO_SMALL',
        'STATUS_BUFFER_OVERFLOW',
        'STATUS_INVALID_PARAMETER',
        'STATUS_KEY_DELETED',
      ],
    },
  ),
  routine(
    'NTSTATUS ZwSetValueKey(_In_ HANDLE KeyHandle, _In_ PUNICODE_STRING ValueName, _In_opt_ ULONG TitleIndex, _In_ ULONG Type, _In_opt_ PVOID Data, _In_ ULONG DataSize)',
    PASSIVE,
    'Writes a value; bytes.',
    {
      errors: [
        'STATUS_INVALID_PARAMETER',
        'STATUS_INVALID_HANDLE',
        'STATUS_KEY_DELETED',
        'STATUS_INSUFFICIENT_RESOURCES',
      ],
    },
  ),
  routine('NTSTATUS ZwFlushKey(_In_ HANDLE KeyHandle)', PASSIVE, 'Writes a key to disk.', {
    errors: ['STATUS_INVALID_HANDLE', 'STATUS_KEY_DELETED', 'STATUS_REGISTRY_IO_FAILED'],
  }),
  routine(
    'NTSTATUS ZwNotifyChangeKey(_In_ HANDLE KeyHandle, _In_opt_ HANDLE Event, _In_opt_ PIO_APC_ROUTINE ApcRoutine, _In_opt_ PVOID ApcContext, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_ ULONG CompletionFilter, _In_ BOOLEAN WatchTree, _Out_opt_ PVOID Buffer, _In_ ULONG BufferSize, _In_ BOOLEAN Asynchronous)',
    PASSIVE,
    'Asks to be told of a change; in kernel mode ApcRoutine is a WORK_QUEUE_ITEM and ApcContext its queue.',
    {
      header: 'ntifs.h',
      errors: [
        'STATUS_NOTIFY_ENUM_DIR',
        'STATUS_NOTIFY_CLEANUP',
        'STATUS_INVALID_PARAMETER',
        'STATUS_INVALID_HANDLE',
        'STATUS_KEY_DELETED',
      ],
    },
  ),
  routine(
    'NTSTATUS ZwRenameKey(_In_ HANDLE KeyHandle, _In_ PUNICODE_STRING NewName)',
    PASSIVE,
    'Gives a key another name.',
    {
      header: 'none',
      errors: [
        'STATUS_CANNOT_DELETE',
        'STATUS_OBJECT_NAME_COLLISION',
        'STATUS_INVALID_PARAMETER',
        'STATUS_KEY_DELETED',
      ],
    },
  ),
  routine(
    'NTSTATUS ZwSetInformationKey(_In_ HANDLE KeyHandle, _In_ KEY_SET_INFORMATION_CLASS KeySetInformationClass, _In_ PVOID KeySetInformation, _In_ ULONG KeySetInformationLength)',
    PASSIVE,
    'Sets the last write time of a key.',
    { errors: ['STATUS_INVALID_PARAMETER', 'STATUS_INFO_LENGTH_MISMATCH', 'STATUS_KEY_DELETED'] },
  ),
  routine(
    'NTSTATUS NtCreateKey(_Out_ PHANDLE KeyHandle, _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes, _In_ ULONG TitleIndex, _In_opt_ PUNICODE_STRING Class, _In_ ULONG CreateOptions, _Out_opt_ PULONG Disposition)',
    PASSIVE,
    'Creates or opens a registry key.',
    {
      header: 'none',
      errors: [
        'STATUS_OBJECT_NAME_NOT_FOUND',
        'STATUS_OBJECT_NAME_COLLISION',
        'STATUS_CHILD_MUST_BE_VOLATILE',
        'STATUS_INVALID_PARAMETER',
        'STATUS_INVALID_HANDLE',
        'STATUS_KEY_DELETED',
        'STATUS_NAME_TOO_LONG',
      ],
    },
  ),
  routine(
    'NTSTATUS NtOpenKey(_Out_ PHANDLE KeyHandle, _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes)',
    PASSIVE,
    'Opens a registry key.',
    {
      header: 'none',
      errors: [
        'STATUS_OBJECT_NAME_NOT_FOUND',
        'STATUS_OBJECT_PATH_SYNTAX_BAD',
        'STATUS_INVALID_HANDLE',
        'STATUS_KEY_DELETED',
      ],
    },
  ),
  routine(
    'NTSTATUS NtOpenKeyEx(_Out_ PHANDLE KeyHandle, _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes, _In_ ULONG OpenOptions)',
    PASSIVE,
    'Opens a registry key.',
    {
      header: 'none',
      errors: [
        'STATUS_OBJECT_NAME_NOT_FOUND',
        'STATUS_INVALID_PARAMETER',
        'STATUS_INVALID_HANDLE',
        'STATUS_KEY_DELETED',
      ],
    },
  ),
  routine('NTSTATUS NtDeleteKey(_In_ HANDLE KeyHandle)', PASSIVE, 'Deletes a key.', {
    header: 'none',
    errors: ['STATUS_CANNOT_DELETE', 'STATUS_INVALID_HANDLE', 'STATUS_KEY_DELETED'],
  }),
  routine(
    'NTSTATUS NtDeleteValueKey(_In_ HANDLE KeyHandle, _In_ PUNICODE_STRING ValueName)',
    PASSIVE,
    'Deletes a value.',
    { header: 'none', errors: ['STATUS_OBJECT_NAME_NOT_FOUND', 'STATUS_INVALID_HANDLE', 'STATUS_KEY_DELETED'] },
  ),
  routine(
    'NTSTATUS NtEnumerateKey(_In_ HANDLE KeyHandle, _In_ ULONG Index, _In_ KEY_INFORMATION_CLASS KeyInformationClass, _Out_opt_ PVOID KeyInformation, _In_ ULONG Length, _Out_ PULONG ResultLength)',
    PASSIVE,
    'Lists subkeys; bytes.',
    {
      header: 'none',
      errors: [
        'STATUS_NO_MORE_ENTRIES',
        'STATUS_BUFFER_TOO_SMALL',
        'STATUS_BUFFER_OVERFLOW',
        'STATUS_INVALID_PARAMETER',
        'STATUS_KEY_DELETED',
      ],
    },
  ),
  routine(
    'NTSTATUS NtEnumerateValueKey(_In_ HANDLE KeyHandle, _In_ ULONG Index, _In_ KEY_VALUE_INFORMATION_CLASS KeyValueInformationClass, _Out_opt_ PVOID KeyValueInformation, _In_ ULONG Length, _Out_ PULONG ResultLength)',
    PASSIVE,
    'Lists values; bytes.',
    {
      header: 'none',
      errors: [
        'STATUS_NO_MORE_ENTRIES',
        'STATUS_BUFFER_TOO_SMALL',
        'STATUS_BUFFER_OVERFLOW',
        'STATUS_INVALID_PARAMETER',
        'STATUS_KEY_DELETED',
      ],
    },
  ),
  routine(
    'NTSTATUS NtQueryKey(_In_ HANDLE KeyHandle, _In_ KEY_INFORMATION_CLASS KeyInformationClass, _Out_opt_ PVOID KeyInformation, _In_ ULONG Length, _Out_ PULONG ResultLength)',
    PASSIVE,
    'Asks about a key; bytes.',
    {
      header: 'none',
      errors: ['STATUS_BUFFER_TOO_SMALL', 'STATUS_BUFFER_OVERFLOW', 'STATUS_INVALID_PARAMETER', 'STATUS_KEY_DELETED'],
    },
  ),
  routine(
    'NTSTATUS NtQueryValueKey(_In_ HANDLE KeyHandle, _In_ PUNICODE_STRING ValueName, _In_ KEY_VALUE_INFORMATION_CLASS KeyValueInformationClass, _Out_opt_ PVOID KeyValueInformation, _In_ ULONG Length, _Out_ PULONG ResultLength)',
    PASSIVE,
    'Reads a value; bytes.',
    {
      header: 'none',
      errors: [
        'STATUS_OBJECT_NAME_NOT_FOUND',
        'STATUS_BUFFER_TOO_SMALL',
        'STATUS_BUFFER_OVERFLOW',
        'STATUS_INVALID_PARAMETER',
        'STATUS_KEY_DELETED',
      ],
    },
  ),
  routine(
    'NTSTATUS NtSetValueKey(_In_ HANDLE KeyHandle, _In_ PUNICODE_STRING ValueName, _In_opt_ ULONG TitleIndex, _In_ ULONG Type, _In_opt_ PVOID Data, _In_ ULONG DataSize)',
    PASSIVE,
    'Writes a value; bytes.',
    {
      header: 'none',
      errors: [
        'STATUS_INVALID_PARAMETER',
        'STATUS_INVALID_HANDLE',
        'STATUS_KEY_DELETED',
        'STATUS_INSUFFICIENT_RESOURCES',
      ],
    },
  ),
  routine('NTSTATUS NtFlushKey(_In_ HANDLE KeyHandle)', PASSIVE, 'Writes a key to disk.', {
    header: 'none',
    errors: ['STATUS_INVALID_HANDLE', 'STATUS_KEY_DELETED', 'STATUS_REGISTRY_IO_FAILED'],
  }),
  routine(
    'NTSTATUS NtNotifyChangeKey(_In_ HANDLE KeyHandle, _In_opt_ HANDLE Event, _In_opt_ PIO_APC_ROUTINE ApcRoutine, _In_opt_ PVOID ApcContext, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_ ULONG CompletionFilter, _In_ BOOLEAN WatchTree, _Out_opt_ PVOID Buffer, _In_ ULONG BufferSize, _In_ BOOLEAN Asynchronous)',
    PASSIVE,
    'Asks to be told of a change; in kernel mode ApcRoutine is a WORK_QUEUE_ITEM and ApcContext its queue.',
    {
      header: 'none',
      errors: [
        'STATUS_NOTIFY_ENUM_DIR',
        'STATUS_NOTIFY_CLEANUP',
        'STATUS_INVALID_PARAMETER',
        'STATUS_INVALID_HANDLE',
        'STATUS_KEY_DELETED',
      ],
    },
  ),
  routine(
    'NTSTATUS NtRenameKey(_In_ HANDLE KeyHandle, _In_ PUNICODE_STRING NewName)',
    PASSIVE,
    'Gives a key another name.',
    {
      header: 'none',
      errors: [
        'STATUS_CANNOT_DELETE',
        'STATUS_OBJECT_NAME_COLLISION',
        'STATUS_INVALID_PARAMETER',
        'STATUS_KEY_DELETED',
      ],
    },
  ),
  routine(
    'NTSTATUS NtSetInformationKey(_In_ HANDLE KeyHandle, _In_ KEY_SET_INFORMATION_CLASS KeySetInformationClass, _In_ PVOID KeySetInformation, _In_ ULONG KeySetInformationLength)',
    PASSIVE,
    'Sets the last write time of a key.',
    { header: 'none', errors: ['STATUS_INVALID_PARAMETER', 'STATUS_INFO_LENGTH_MISMATCH', 'STATUS_KEY_DELETED'] },
  ),
];

/** There are no transactions: no handle could be one. */
const TRANSACTED = missing([
  routine(
    'NTSTATUS ZwCreateKeyTransacted(_Out_ PHANDLE KeyHandle, _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes, _In_ ULONG TitleIndex, _In_opt_ PUNICODE_STRING Class, _In_ ULONG CreateOptions, _In_ HANDLE TransactionHandle, _Out_opt_ PULONG Disposition)',
    PASSIVE,
    'Creates a key within a transaction; there are no transactions.',
  ),
  routine(
    'NTSTATUS ZwOpenKeyTransacted(_Out_ PHANDLE KeyHandle, _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes, _In_ HANDLE TransactionHandle)',
    PASSIVE,
    'Opens a key within a transaction; there are no transactions.',
  ),
]);

const RTL_REGISTRY: readonly ExportDeclaration[] = [
  routine(
    'NTSTATUS RtlQueryRegistryValues(_In_ ULONG RelativeTo, _In_ PCWSTR Path, _Inout_ PRTL_QUERY_REGISTRY_TABLE QueryTable, _In_opt_ PVOID Context, _In_opt_ PVOID Environment)',
    PASSIVE,
    'Reads values by a table.',
  ),
  routine(
    'NTSTATUS RtlWriteRegistryValue(_In_ ULONG RelativeTo, _In_ PCWSTR Path, _In_ PCWSTR ValueName, _In_ ULONG ValueType, _In_opt_ PVOID ValueData, _In_ ULONG ValueLength)',
    PASSIVE,
    'Writes a value; bytes.',
  ),
  routine(
    'NTSTATUS RtlDeleteRegistryValue(_In_ ULONG RelativeTo, _In_ PCWSTR Path, _In_ PCWSTR ValueName)',
    PASSIVE,
    'Deletes a value.',
  ),
  routine('NTSTATUS RtlCheckRegistryKey(_In_ ULONG RelativeTo, _In_ PWSTR Path)', PASSIVE, 'Whether a key exists.'),
  routine('NTSTATUS RtlCreateRegistryKey(_In_ ULONG RelativeTo, _In_ PWSTR Path)', PASSIVE, 'Creates a key.'),
];

export const CM_KEY_EXPORTS: readonly ExportDeclaration[] = [...KEYS, ...TRANSACTED];
export const RTL_REGISTRY_EXPORTS: readonly ExportDeclaration[] = RTL_REGISTRY;
