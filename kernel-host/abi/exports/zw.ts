/** System services. */
import { inHeader, PASSIVE, routine } from '../declare.js';
import type { ExportDeclaration } from '../types.js';
import { FILE_LIST_EXPORTS } from './zwfile.js';

const FILE_ERRORS = [
  'STATUS_OBJECT_NAME_NOT_FOUND',
  'STATUS_OBJECT_PATH_NOT_FOUND',
  'STATUS_ACCESS_DENIED',
  'STATUS_SHARING_VIOLATION',
];

const FILES = [
  ...FILE_LIST_EXPORTS,
  routine(
    'NTSTATUS ZwCreateFile(_Out_ PHANDLE FileHandle, _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_opt_ PLARGE_INTEGER AllocationSize, _In_ ULONG FileAttributes, _In_ ULONG ShareAccess, _In_ ULONG CreateDisposition, _In_ ULONG CreateOptions, _In_opt_ PVOID EaBuffer, _In_ ULONG EaLength)',
    PASSIVE,
    'Creates or opens a file or device.',
    { errors: FILE_ERRORS },
  ),
  routine(
    'NTSTATUS ZwOpenFile(_Out_ PHANDLE FileHandle, _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_ ULONG ShareAccess, _In_ ULONG OpenOptions)',
    PASSIVE,
    'Opens a file or device.',
    { errors: FILE_ERRORS },
  ),
  routine(
    'NTSTATUS ZwReadFile(_In_ HANDLE FileHandle, _In_opt_ HANDLE Event, _In_opt_ PIO_APC_ROUTINE ApcRoutine, _In_opt_ PVOID ApcContext, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _Out_ PVOID Buffer, _In_ ULONG Length, _In_opt_ PLARGE_INTEGER ByteOffset, _In_opt_ PULONG Key)',
    PASSIVE,
    'Reads; bytes.',
    { errors: ['STATUS_END_OF_FILE', 'STATUS_PENDING'] },
  ),
  routine(
    'NTSTATUS ZwWriteFile(_In_ HANDLE FileHandle, _In_opt_ HANDLE Event, _In_opt_ PIO_APC_ROUTINE ApcRoutine, _In_opt_ PVOID ApcContext, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_ PVOID Buffer, _In_ ULONG Length, _In_opt_ PLARGE_INTEGER ByteOffset, _In_opt_ PULONG Key)',
    PASSIVE,
    'Writes; bytes.',
    { errors: ['STATUS_PENDING', 'STATUS_DISK_FULL'] },
  ),
  routine(
    'NTSTATUS ZwQueryInformationFile(_In_ HANDLE FileHandle, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _Out_ PVOID FileInformation, _In_ ULONG Length, _In_ FILE_INFORMATION_CLASS FileInformationClass)',
    PASSIVE,
    'Asks about an open file; bytes.',
  ),
  routine(
    'NTSTATUS ZwSetInformationFile(_In_ HANDLE FileHandle, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_ PVOID FileInformation, _In_ ULONG Length, _In_ FILE_INFORMATION_CLASS FileInformationClass)',
    PASSIVE,
    'Changes an open file; bytes.',
  ),
  routine(
    'NTSTATUS ZwFlushBuffersFile(_In_ HANDLE FileHandle, _Out_ PIO_STATUS_BLOCK IoStatusBlock)',
    PASSIVE,
    'Writes what is buffered.',
    { header: 'ntifs.h' },
  ),
  routine(
    'NTSTATUS ZwDeviceIoControlFile(_In_ HANDLE FileHandle, _In_opt_ HANDLE Event, _In_opt_ PIO_APC_ROUTINE ApcRoutine, _In_opt_ PVOID ApcContext, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_ ULONG IoControlCode, _In_opt_ PVOID InputBuffer, _In_ ULONG InputBufferLength, _Out_opt_ PVOID OutputBuffer, _In_ ULONG OutputBufferLength)',
    PASSIVE,
    'Sends a control code; bytes.',
    { header: 'ntddk.h' },
  ),
  ...inHeader('ntifs.h', [
    routine(
      'NTSTATUS ZwFsControlFile(_In_ HANDLE FileHandle, _In_opt_ HANDLE Event, _In_opt_ PIO_APC_ROUTINE ApcRoutine, _In_opt_ PVOID ApcContext, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_ ULONG FsControlCode, _In_opt_ PVOID InputBuffer, _In_ ULONG InputBufferLength, _Out_opt_ PVOID OutputBuffer, _In_ ULONG OutputBufferLength)',
      PASSIVE,
      'Sends a file system control code; bytes.',
    ),
    routine(
      'NTSTATUS ZwQueryVolumeInformationFile(_In_ HANDLE FileHandle, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _Out_ PVOID FsInformation, _In_ ULONG Length, _In_ FS_INFORMATION_CLASS FsInformationClass)',
      PASSIVE,
      'Asks about a volume; bytes.',
    ),
    routine(
      'NTSTATUS NtReadFile(_In_ HANDLE FileHandle, _In_opt_ HANDLE Event, _In_opt_ PIO_APC_ROUTINE ApcRoutine, _In_opt_ PVOID ApcContext, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _Out_ PVOID Buffer, _In_ ULONG Length, _In_opt_ PLARGE_INTEGER ByteOffset, _In_opt_ PULONG Key)',
      PASSIVE,
      'Reads; bytes.',
    ),
    routine(
      'NTSTATUS NtWriteFile(_In_ HANDLE FileHandle, _In_opt_ HANDLE Event, _In_opt_ PIO_APC_ROUTINE ApcRoutine, _In_opt_ PVOID ApcContext, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_ PVOID Buffer, _In_ ULONG Length, _In_opt_ PLARGE_INTEGER ByteOffset, _In_opt_ PULONG Key)',
      PASSIVE,
      'Writes; bytes.',
    ),
    routine(
      'NTSTATUS NtCreateFile(_Out_ PHANDLE FileHandle, _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_opt_ PLARGE_INTEGER AllocationSize, _In_ ULONG FileAttributes, _In_ ULONG ShareAccess, _In_ ULONG CreateDisposition, _In_ ULONG CreateOptions, _In_opt_ PVOID EaBuffer, _In_ ULONG EaLength)',
      PASSIVE,
      'Creates or opens a file or device.',
    ),
    routine(
      'NTSTATUS NtOpenFile(_Out_ PHANDLE FileHandle, _In_ ACCESS_MASK DesiredAccess, _In_ POBJECT_ATTRIBUTES ObjectAttributes, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_ ULONG ShareAccess, _In_ ULONG OpenOptions)',
      PASSIVE,
      'Opens a file or device.',
    ),
  ]),
  ...inHeader('ntifs.h', [
    routine(
      'NTSTATUS ZwCancelIoFile(_In_ HANDLE FileHandle, _Out_ PIO_STATUS_BLOCK IoStatusBlock)',
      PASSIVE,
      'Cancels the requests of this thread to a file.',
    ),
    routine(
      'NTSTATUS ZwCancelIoFileEx(_In_ HANDLE FileHandle, _In_opt_ PIO_STATUS_BLOCK IoRequestToCancel, _Out_ PIO_STATUS_BLOCK IoStatusBlock)',
      PASSIVE,
      'Cancels requests to a file, of any thread of the process.',
      { errors: ['STATUS_NOT_FOUND'] },
    ),
    routine(
      'NTSTATUS NtCancelIoFile(_In_ HANDLE FileHandle, _Out_ PIO_STATUS_BLOCK IoStatusBlock)',
      PASSIVE,
      'Cancels the requests of this thread to a file.',
    ),
    routine(
      'NTSTATUS NtCancelIoFileEx(_In_ HANDLE FileHandle, _In_opt_ PIO_STATUS_BLOCK IoRequestToCancel, _Out_ PIO_STATUS_BLOCK IoStatusBlock)',
      PASSIVE,
      'Cancels requests to a file, of any thread of the process.',
      { errors: ['STATUS_NOT_FOUND'] },
    ),
    routine(
      'NTSTATUS NtDeviceIoControlFile(_In_ HANDLE FileHandle, _In_opt_ HANDLE Event, _In_opt_ PIO_APC_ROUTINE ApcRoutine, _In_opt_ PVOID ApcContext, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_ ULONG IoControlCode, _In_opt_ PVOID InputBuffer, _In_ ULONG InputBufferLength, _Out_opt_ PVOID OutputBuffer, _In_ ULONG OutputBufferLength)',
      PASSIVE,
      'Sends a control code; bytes.',
    ),
    routine(
      'NTSTATUS NtFsControlFile(_In_ HANDLE FileHandle, _In_opt_ HANDLE Event, _In_opt_ PIO_APC_ROUTINE ApcRoutine, _In_opt_ PVOID ApcContext, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_ ULONG FsControlCode, _In_opt_ PVOID InputBuffer, _In_ ULONG InputBufferLength, _Out_opt_ PVOID OutputBuffer, _In_ ULONG OutputBufferLength)',
      PASSIVE,
      'Sends a file system control code; bytes.',
    ),
    routine(
      'NTSTATUS NtFlushBuffersFile(_In_ HANDLE FileHandle, _Out_ PIO_STATUS_BLOCK IoStatusBlock)',
      PASSIVE,
      'Writes what is buffered.',
    ),
    routine(
      'NTSTATUS NtQueryInformationFile(_In_ HANDLE FileHandle, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _Out_ PVOID FileInformation, _In_ ULONG Length, _In_ FILE_INFORMATION_CLASS FileInformationClass)',
      PASSIVE,
      'Asks about an open file; bytes.',
    ),
    routine(
      'NTSTATUS NtSetInformationFile(_In_ HANDLE FileHandle, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _In_ PVOID FileInformation, _In_ ULONG Length, _In_ FILE_INFORMATION_CLASS FileInformationClass)',
      PASSIVE,
      'Changes an open file; bytes.',
    ),
    routine(
      'NTSTATUS NtQueryVolumeInformationFile(_In_ HANDLE FileHandle, _Out_ PIO_STATUS_BLOCK IoStatusBlock, _Out_ PVOID FsInformation, _In_ ULONG Length, _In_ FS_INFORMATION_CLASS FsInformationClass)',
      PASSIVE,
      'Asks about a volume; bytes.',
    ),
  ]),
];

const DRIVERS = (['Zw', 'Nt'] as const).flatMap((prefix) =>
  inHeader(prefix === 'Zw' ? 'ntddk.h' : 'none', [
    routine(`NTSTATUS ${prefix}LoadDriver(_In_ PUNICODE_STRING DriverServiceName)`, PASSIVE, 'Loads a driver.', {
      errors: ['STATUS_OBJECT_NAME_NOT_FOUND', 'STATUS_IMAGE_ALREADY_LOADED'],
    }),
    routine(`NTSTATUS ${prefix}UnloadDriver(_In_ PUNICODE_STRING DriverServiceName)`, PASSIVE, 'Unloads a driver.', {
      errors: ['STATUS_OBJECT_NAME_NOT_FOUND', 'STATUS_INVALID_DEVICE_REQUEST'],
    }),
  ]),
);

export const ZW_EXPORTS: readonly ExportDeclaration[] = [
  ...FILES,
  ...DRIVERS,
  routine('NTSTATUS ZwYieldExecution(VOID)', PASSIVE, 'Lets another ready thread run.', {
    header: 'none',
    errors: ['STATUS_NO_YIELD_PERFORMED'],
  }),
];
