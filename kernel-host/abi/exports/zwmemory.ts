/** System services for virtual memory. */
import type { ExportDeclaration } from '../types.js';
import { service } from './zwobject.js';

const REGION = '_In_ HANDLE ProcessHandle, _Inout_ PVOID *BaseAddress';
const COPY_ERRORS = ['STATUS_PARTIAL_COPY', 'STATUS_ACCESS_VIOLATION', 'STATUS_INVALID_HANDLE'];

export const ZW_MEMORY_EXPORTS: readonly ExportDeclaration[] = [
  ...service(
    'AllocateVirtualMemory',
    `${REGION}, _In_ ULONG_PTR ZeroBits, _Inout_ PSIZE_T RegionSize, _In_ ULONG AllocationType, _In_ ULONG Protect`,
    'Reserves or commits memory of a process; bytes.',
    [
      'STATUS_CONFLICTING_ADDRESSES',
      'STATUS_NO_MEMORY',
      'STATUS_INVALID_PAGE_PROTECTION',
      'STATUS_INVALID_PARAMETER_5',
    ],
    'ntifs.h',
    'ntifs.h',
  ),
  ...service(
    'FreeVirtualMemory',
    `${REGION}, _Inout_ PSIZE_T RegionSize, _In_ ULONG FreeType`,
    'Decommits or releases memory of a process; bytes.',
    [
      'STATUS_MEMORY_NOT_ALLOCATED',
      'STATUS_FREE_VM_NOT_AT_BASE',
      'STATUS_UNABLE_TO_FREE_VM',
      'STATUS_INVALID_PARAMETER_4',
    ],
    'ntifs.h',
    'ntifs.h',
  ),
  ...service(
    'ProtectVirtualMemory',
    `${REGION}, _Inout_ PSIZE_T RegionSize, _In_ ULONG NewAccessProtection, _Out_ PULONG OldAccessProtection`,
    'Changes the protection of pages; bytes. Read-only pages can be written all the same.',
    ['STATUS_NOT_COMMITTED', 'STATUS_CONFLICTING_ADDRESSES', 'STATUS_INVALID_PAGE_PROTECTION'],
  ),
  ...service(
    'QueryVirtualMemory',
    '_In_ HANDLE ProcessHandle, _In_opt_ PVOID BaseAddress, _In_ MEMORY_INFORMATION_CLASS MemoryInformationClass, _Out_ PVOID MemoryInformation, _In_ SIZE_T MemoryInformationLength, _Out_opt_ PSIZE_T ReturnLength',
    'Says what lies at an address; bytes.',
    ['STATUS_INVALID_INFO_CLASS', 'STATUS_INFO_LENGTH_MISMATCH', 'STATUS_INVALID_PARAMETER'],
    'ntifs.h',
  ),
  ...service(
    'ReadVirtualMemory',
    '_In_ HANDLE ProcessHandle, _In_opt_ PVOID BaseAddress, _Out_ PVOID Buffer, _In_ SIZE_T BufferSize, _Out_opt_ PSIZE_T NumberOfBytesRead',
    'Reads memory of a process; bytes.',
    COPY_ERRORS,
  ),
  ...service(
    'WriteVirtualMemory',
    '_In_ HANDLE ProcessHandle, _In_opt_ PVOID BaseAddress, _In_ PVOID Buffer, _In_ SIZE_T BufferSize, _Out_opt_ PSIZE_T NumberOfBytesWritten',
    'Writes memory of a process; bytes.',
    COPY_ERRORS,
  ),
];
