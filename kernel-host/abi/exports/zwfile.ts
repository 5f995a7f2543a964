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
  ...service(
    'NTSTATUS #CreateSection(_Out_ PHANDLE SectionHandle, _In_ ACCESS_MASK DesiredAccess, _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_opt_ PLARGE_INTEGER MaximumSize, _In_ ULONG SectionPageProtection, _In_ ULONG AllocationAttributes, _In_opt_ HANDLE FileHandle)',
    'Makes a section of memory or of a file; bytes.',
    ['STATUS_SECTION_TOO_BIG', 'STATUS_MAPPED_FILE_SIZE_ZERO', 'STATUS_INVALID_FILE_FOR_SECTION'],
    'wdm.h',
  ),
  ...service(
    'NTSTATUS #OpenSection(_Out_ PHANDLE SectionHandle, _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes)',
    'Opens a section by name.',
    [],
    'wdm.h',
  ),
  ...service(
    'NTSTATUS #MapViewOfSection(_In_ HANDLE SectionHandle, _In_ HANDLE ProcessHandle, _Inout_ PVOID *BaseAddress, _In_ ULONG_PTR ZeroBits, _In_ SIZE_T CommitSize, _Inout_opt_ PLARGE_INTEGER SectionOffset, _Inout_ PSIZE_T ViewSize, _In_ SECTION_INHERIT InheritDisposition, _In_ ULONG AllocationType, _In_ ULONG Win32Protect)',
    'Maps a section, at the same address for all; bytes.',
    ['STATUS_INVALID_VIEW_SIZE', 'STATUS_MAPPED_ALIGNMENT', 'STATUS_SECTION_PROTECTION'],
    'wdm.h',
  ),
  ...service(
    'NTSTATUS #UnmapViewOfSection(_In_ HANDLE ProcessHandle, _In_opt_ PVOID BaseAddress)',
    'Unmaps a view; what it has changed of a file is written.',
    ['STATUS_NOT_MAPPED_VIEW'],
    'wdm.h',
  ),
  ...service(
    'NTSTATUS #FlushVirtualMemory(_In_ HANDLE ProcessHandle, _Inout_ PVOID *BaseAddress, _Inout_ PSIZE_T RegionSize, _Out_ PIO_STATUS_BLOCK IoStatus)',
    'Writes what a view has changed of its file.',
    ['STATUS_NOT_MAPPED_VIEW'],
  ),
  ...service(
    'NTSTATUS #QuerySection(_In_ HANDLE SectionHandle, _In_ ULONG SectionInformationClass, _Out_ PVOID SectionInformation, _In_ SIZE_T SectionInformationLength, _Out_opt_ PSIZE_T ReturnLength)',
    'Tells size and attributes of a section; bytes.',
    ['STATUS_INVALID_INFO_CLASS', 'STATUS_INFO_LENGTH_MISMATCH'],
  ),
  ...inHeader('ntifs.h', [
    routine(
      'NTSTATUS MmCreateSection(_Out_ PVOID *SectionObject, _In_ ACCESS_MASK DesiredAccess, _In_opt_ POBJECT_ATTRIBUTES ObjectAttributes, _In_ PLARGE_INTEGER MaximumSize, _In_ ULONG SectionPageProtection, _In_ ULONG AllocationAttributes, _In_opt_ HANDLE FileHandle, _In_opt_ PFILE_OBJECT FileObject)',
      PASSIVE,
      'Makes a section object without a handle; bytes.',
    ),
    routine(
      'NTSTATUS MmMapViewOfSection(_In_ PVOID SectionObject, _In_ PEPROCESS Process, _Inout_ PVOID *CapturedBase, _In_ ULONG_PTR ZeroBits, _In_ SIZE_T CommitSize, _Inout_opt_ PLARGE_INTEGER SectionOffset, _Inout_ PSIZE_T CapturedViewSize, _In_ SECTION_INHERIT InheritDisposition, _In_ ULONG AllocationType, _In_ ULONG Protect)',
      PASSIVE,
      'Maps a section, by pointers; bytes.',
    ),
    routine('NTSTATUS MmUnmapViewOfSection(_In_ PEPROCESS Process, _In_ PVOID BaseAddress)', PASSIVE, 'Unmaps a view.'),
  ]),
  ...inHeader('ntddk.h', [
    routine(
      'NTSTATUS MmMapViewInSystemSpace(_In_ PVOID Section, _Out_ PVOID *MappedBase, _Inout_ PSIZE_T ViewSize)',
      PASSIVE,
      'Maps a section for drivers; bytes.',
    ),
    routine('NTSTATUS MmUnmapViewInSystemSpace(_In_ PVOID MappedBase)', PASSIVE, 'Unmaps it.'),
  ]),
];
