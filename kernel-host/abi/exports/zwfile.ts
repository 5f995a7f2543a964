/** System services on directories, on files by name, on byte ranges, and on sections. */
import { inHeader, PASSIVE, routine } from '../declare.js';
import type { ExportDeclaration } from '../types.js';

/** A service in both its forms: `#` stands for Zw or Nt. */
function service(
  proto: string,
  doc: string,
  errors: readonly string[] = [],
  zwHeader: NonNullable<ExportDeclaration['header']> = 'ntifs.h',
): ExportDeclaration[] {
  return [
    routine(proto.replace('#', 'Zw'), PASSIVE, doc, { errors, header: zwHeader }),
    routine(proto.replace('#', 'Nt'), PASSIVE, doc, { errors, header: 'ntifs.h' }),
  ];
}

/** Directories, names, byte ranges. */
export const FILE_LIST_EXPORTS: readonly ExportDeclaration[] = [
  ...service(
    'NTSTATUS #QueryFullAttributesFile(_In_ POBJECT_ATTRIBUTES ObjectAttributes, _Out_ PFILE_NETWORK_OPEN_INFORMATION FileInformation)',
    'Asks about a file by name.',
    ['STATUS_OBJECT_NAME_NOT_FOUND', 'STATUS_OBJECT_PATH_NOT_FOUND'],
    'wdm.h',
  ),
  ...service(
    'NTSTATUS #DeleteFile(_In_ POBJECT_ATTRIBUTES ObjectAttributes)',
    'Deletes a file, or an empty directory, by name.',
    ['STATUS_CANNOT_DELETE', 'STATUS_SHARING_VIOLATION', 'STATUS_DIRECTORY_NOT_EMPTY'],
  ),
  ...service(
    'NTSTATUS #QueryDirectoryFile(_In_ HANDLE FileHandle, _In_opt_ HANDLE Event, _In_opt_ PIO_APC_ROUTINE ApcRoutine, _In_opt_ PVOID ApcContext, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _Out_ PVOID FileInformation, _In_ ULONG Length, _In_ FILE_INFORMATION_CLASS FileInformationClass, _In_ BOOLEAN ReturnSingleEntry, _In_opt_ PUNICODE_STRING FileName, _In_ BOOLEAN RestartScan)',
    'Lists a directory; bytes.',
    ['STATUS_NO_SUCH_FILE', 'STATUS_NO_MORE_FILES', 'STATUS_BUFFER_OVERFLOW', 'STATUS_INFO_LENGTH_MISMATCH'],
  ),
  ...service(
    'NTSTATUS #LockFile(_In_ HANDLE FileHandle, _In_opt_ HANDLE Event, _In_opt_ PIO_APC_ROUTINE ApcRoutine, _In_opt_ PVOID ApcContext, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_ PLARGE_INTEGER ByteOffset, _In_ PLARGE_INTEGER Length, _In_ ULONG Key, _In_ BOOLEAN FailImmediately, _In_ BOOLEAN ExclusiveLock)',
    'Locks a byte range.',
    ['STATUS_LOCK_NOT_GRANTED', 'STATUS_PENDING', 'STATUS_INVALID_LOCK_RANGE'],
  ),
  ...service(
    'NTSTATUS #UnlockFile(_In_ HANDLE FileHandle, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_ PLARGE_INTEGER ByteOffset, _In_ PLARGE_INTEGER Length, _In_ ULONG Key)',
    'Unlocks a byte range.',
    ['STATUS_RANGE_NOT_LOCKED'],
  ),
  ...inHeader('ntifs.h', []),
];
