/** Memory manager: probes, addresses, MDLs, mappings. */
import { ANY, APC, DISPATCH, inHeader, inline, missing, PASSIVE, routine, variable } from '../declare.js';
import type { DataDeclaration, ExportDeclaration } from '../types.js';

export const MM_EXPORTS: readonly ExportDeclaration[] = [
  routine(
    'VOID ProbeForRead(_In_ const volatile VOID *Address, _In_ SIZE_T Length, _In_ ULONG Alignment)',
    APC,
    'Checks that a buffer lies in user space and is aligned.',
    { errors: ['STATUS_ACCESS_VIOLATION', 'STATUS_DATATYPE_MISALIGNMENT'] },
  ),
  routine(
    'VOID ProbeForWrite(_Inout_ volatile VOID *Address, _In_ SIZE_T Length, _In_ ULONG Alignment)',
    APC,
    'Checks that a buffer lies in user space, is aligned, and can be written.',
    { errors: ['STATUS_ACCESS_VIOLATION', 'STATUS_DATATYPE_MISALIGNMENT'] },
  ),
  routine(
    'BOOLEAN MmIsAddressValid(_In_ PVOID VirtualAddress)',
    DISPATCH,
    'Whether reading the byte there would not fault now.',
  ),
  routine(
    'PVOID MmGetSystemRoutineAddress(_In_ PUNICODE_STRING SystemRoutineName)',
    PASSIVE,
    'Returns a pointer to a kernel export, NULL when there is none.',
  ),
  routine(
    'PMDL IoAllocateMdl(_In_opt_ PVOID VirtualAddress, _In_ ULONG Length, _In_ BOOLEAN SecondaryBuffer, _In_ BOOLEAN ChargeQuota, _Inout_opt_ PIRP Irp)',
    DISPATCH,
    'Makes an MDL for a buffer; bytes.',
  ),
  routine('VOID IoFreeMdl(_In_ PMDL Mdl)', DISPATCH, 'Frees an MDL.'),
  routine(
    'VOID IoBuildPartialMdl(_In_ PMDL SourceMdl, _Inout_ PMDL TargetMdl, _In_ PVOID VirtualAddress, _In_ ULONG Length)',
    DISPATCH,
    'Describes a part of a buffer; bytes.',
  ),
  routine(
    'VOID MmBuildMdlForNonPagedPool(_Inout_ PMDL MemoryDescriptorList)',
    DISPATCH,
    'Completes an MDL of nonpaged memory.',
  ),
  routine(
    'VOID MmProbeAndLockPages(_Inout_ PMDL MemoryDescriptorList, _In_ KPROCESSOR_MODE AccessMode, _In_ LOCK_OPERATION Operation)',
    DISPATCH,
    'Locks the pages of a buffer.',
    { errors: ['STATUS_ACCESS_VIOLATION'] },
  ),
  routine('VOID MmUnlockPages(_Inout_ PMDL MemoryDescriptorList)', DISPATCH, 'Unlocks them.'),
  routine(
    'PVOID MmMapLockedPages(_In_ PMDL MemoryDescriptorList, _In_ KPROCESSOR_MODE AccessMode)',
    DISPATCH,
    'Maps locked pages; obsolete.',
  ),
  routine(
    'PVOID MmMapLockedPagesSpecifyCache(_In_ PMDL MemoryDescriptorList, _In_ KPROCESSOR_MODE AccessMode, _In_ MEMORY_CACHING_TYPE CacheType, _In_opt_ PVOID RequestedAddress, _In_ ULONG BugCheckOnFailure, _In_ ULONG Priority)',
    DISPATCH,
    'Maps locked pages.',
  ),
  routine('VOID MmUnmapLockedPages(_In_ PVOID BaseAddress, _In_ PMDL MemoryDescriptorList)', DISPATCH, 'Unmaps them.'),
  routine(
    'NTSTATUS MmProtectMdlSystemAddress(_In_ PMDL MemoryDescriptorList, _In_ ULONG NewProtect)',
    DISPATCH,
    'Changes the protection of a mapping.',
  ),
  routine('SIZE_T MmSizeOfMdl(_In_ PVOID Base, _In_ SIZE_T Length)', ANY, 'Bytes an MDL for a buffer needs.'),
  routine(
    'PMDL MmAllocatePagesForMdl(_In_ PHYSICAL_ADDRESS LowAddress, _In_ PHYSICAL_ADDRESS HighAddress, _In_ PHYSICAL_ADDRESS SkipBytes, _In_ SIZE_T TotalBytes)',
    APC,
    'Allocates pages.',
  ),
  routine(
    'PMDL MmAllocatePagesForMdlEx(_In_ PHYSICAL_ADDRESS LowAddress, _In_ PHYSICAL_ADDRESS HighAddress, _In_ PHYSICAL_ADDRESS SkipBytes, _In_ SIZE_T TotalBytes, _In_ MEMORY_CACHING_TYPE CacheType, _In_ ULONG Flags)',
    APC,
    'Allocates pages.',
  ),
  routine('VOID MmFreePagesFromMdl(_Inout_ PMDL MemoryDescriptorList)', APC, 'Frees them.'),
  routine('PVOID MmAllocateMappingAddress(_In_ SIZE_T NumberOfBytes, _In_ ULONG PoolTag)', APC, 'Reserves addresses.'),
  routine('VOID MmFreeMappingAddress(_In_ PVOID BaseAddress, _In_ ULONG PoolTag)', APC, 'Frees them.'),
  routine(
    'PVOID MmMapLockedPagesWithReservedMapping(_In_ PVOID MappingAddress, _In_ ULONG PoolTag, _In_ PMDL MemoryDescriptorList, _In_ MEMORY_CACHING_TYPE CacheType)',
    DISPATCH,
    'Maps pages to reserved addresses.',
  ),
  routine(
    'VOID MmUnmapReservedMapping(_In_ PVOID BaseAddress, _In_ ULONG PoolTag, _In_ PMDL MemoryDescriptorList)',
    DISPATCH,
    'Unmaps them.',
  ),
  routine(
    'PVOID MmAllocateContiguousMemory(_In_ SIZE_T NumberOfBytes, _In_ PHYSICAL_ADDRESS HighestAcceptableAddress)',
    DISPATCH,
    'Allocates contiguous memory.',
    { header: 'ntddk.h' },
  ),
  routine('VOID MmFreeContiguousMemory(_In_ PVOID BaseAddress)', DISPATCH, 'Frees it.', { header: 'ntddk.h' }),
  routine('PVOID MmAllocateNonCachedMemory(_In_ SIZE_T NumberOfBytes)', APC, 'Allocates uncached memory.', {
    header: 'ntddk.h',
  }),
  routine('VOID MmFreeNonCachedMemory(_In_ PVOID BaseAddress, _In_ SIZE_T NumberOfBytes)', APC, 'Frees it.', {
    header: 'ntddk.h',
  }),
  routine('PHYSICAL_ADDRESS MmGetPhysicalAddress(_In_ PVOID BaseAddress)', ANY, 'Returns the physical address.', {
    header: 'ntddk.h',
  }),
  routine(
    'PVOID MmMapIoSpace(_In_ PHYSICAL_ADDRESS PhysicalAddress, _In_ SIZE_T NumberOfBytes, _In_ MEMORY_CACHING_TYPE CacheType)',
    DISPATCH,
    'Maps device memory.',
  ),
  routine('VOID MmUnmapIoSpace(_In_ PVOID BaseAddress, _In_ SIZE_T NumberOfBytes)', DISPATCH, 'Unmaps it.'),
  routine('PVOID MmLockPagableDataSection(_In_ PVOID AddressWithinSection)', APC, 'Locks a pageable section.'),
  routine('VOID MmUnlockPagableImageSection(_In_ PVOID ImageSectionHandle)', APC, 'Unlocks it.'),
  routine('PVOID MmPageEntireDriver(_In_ PVOID AddressWithinSection)', APC, 'Makes a driver pageable.'),
  routine('VOID MmResetDriverPaging(_In_ PVOID AddressWithinSection)', APC, 'Takes that back.'),
  inline(
    'PVOID MmGetSystemAddressForMdlSafe(_Inout_ PMDL Mdl, _In_ ULONG Priority)',
    DISPATCH,
    'Returns a kernel address of the buffer, mapping it when needed.',
  ),
  inline('ULONG MmGetMdlByteCount(_In_ PMDL Mdl)', ANY, 'Bytes of the buffer.'),
  inline('PVOID MmGetMdlVirtualAddress(_In_ PMDL Mdl)', ANY, 'Address of the buffer.'),
  inline('ULONG MmGetMdlByteOffset(_In_ PMDL Mdl)', ANY, 'Offset of the buffer in its first page.'),
  routine(
    'PVOID MmAllocateContiguousMemorySpecifyCache(_In_ SIZE_T NumberOfBytes, _In_ PHYSICAL_ADDRESS LowestAcceptableAddress, _In_ PHYSICAL_ADDRESS HighestAcceptableAddress, _In_ PHYSICAL_ADDRESS BoundaryAddressMultiple, _In_ MEMORY_CACHING_TYPE CacheType)',
    DISPATCH,
    'Allocates contiguous memory.',
    { header: 'ntddk.h' },
  ),
  routine(
    'VOID MmFreeContiguousMemorySpecifyCache(_In_ PVOID BaseAddress, _In_ SIZE_T NumberOfBytes, _In_ MEMORY_CACHING_TYPE CacheType)',
    DISPATCH,
    'Frees it.',
    { header: 'ntddk.h' },
  ),
  routine(
    'PMDL MmCreateMdl(_In_opt_ PMDL MemoryDescriptorList, _In_ PVOID Base, _In_ SIZE_T Length)',
    DISPATCH,
    'Makes an MDL; obsolete.',
    { header: 'none' },
  ),
  routine(
    'NTSTATUS MmCopyVirtualMemory(_In_ PEPROCESS SourceProcess, _In_ PVOID SourceAddress, _In_ PEPROCESS TargetProcess, _Out_ PVOID TargetAddress, _In_ SIZE_T BufferSize, _In_ KPROCESSOR_MODE PreviousMode, _Out_ PSIZE_T ReturnSize)',
    APC,
    'Copies between processes; bytes.',
    { header: 'none', errors: ['STATUS_PARTIAL_COPY', 'STATUS_ACCESS_VIOLATION'] },
  ),
  routine(
    'NTSTATUS MmCopyMemory(_In_ PVOID TargetAddress, _In_ MM_COPY_ADDRESS SourceAddress, _In_ SIZE_T NumberOfBytes, _In_ ULONG Flags, _Out_ PSIZE_T NumberOfBytesTransferred)',
    APC,
    'Copies from an address that may not be there; bytes.',
    { header: 'ntddk.h', errors: ['STATUS_PARTIAL_COPY', 'STATUS_INVALID_ADDRESS', 'STATUS_INVALID_PARAMETER'] },
  ),
  ...missing([...inHeader('none', [])]),
];

export const MM_DATA: readonly DataDeclaration[] = [
  variable('PVOID MmHighestUserAddress', 'Highest address of user space.'),
  variable('PVOID MmSystemRangeStart', 'Lowest address of kernel space.'),
  variable('ULONG MmUserProbeAddress', 'First address that probes reject.'),
  variable('POBJECT_TYPE *MmSectionObjectType', 'Type of section objects.'),
];
