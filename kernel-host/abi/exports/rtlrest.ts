/** Heaps, range lists, names of MS-DOS. */
import { APC, inHeader, PASSIVE, routine } from '../declare.js';
import type { ExportDeclaration } from '../types.js';

const HEAPS = inHeader('ntifs.h', [
  routine(
    'PVOID RtlCreateHeap(_In_ ULONG Flags, _In_opt_ PVOID HeapBase, _In_opt_ SIZE_T ReserveSize, _In_opt_ SIZE_T CommitSize, _In_opt_ PVOID Lock, _In_opt_ PVOID Parameters)',
    APC,
    'Makes a heap; bytes.',
  ),
  routine('PVOID RtlDestroyHeap(_In_ PVOID HeapHandle)', APC, 'Frees a heap and all its blocks.'),
  routine(
    'PVOID RtlAllocateHeap(_In_ PVOID HeapHandle, _In_opt_ ULONG Flags, _In_ SIZE_T Size)',
    APC,
    'Allocates a block; bytes.',
    { errors: ['STATUS_NO_MEMORY'] },
  ),
  routine(
    'BOOLEAN RtlFreeHeap(_In_ PVOID HeapHandle, _In_opt_ ULONG Flags, _In_ PVOID BaseAddress)',
    APC,
    'Frees a block.',
  ),
  routine(
    'PVOID RtlReAllocateHeap(_In_ PVOID HeapHandle, _In_ ULONG Flags, _In_opt_ PVOID BaseAddress, _In_ SIZE_T Size)',
    APC,
    'Makes a block larger or smaller; bytes.',
    { header: 'none' },
  ),
  routine(
    'SIZE_T RtlSizeHeap(_In_ PVOID HeapHandle, _In_ ULONG Flags, _In_ PVOID BaseAddress)',
    APC,
    'Bytes of a block.',
    { header: 'none' },
  ),
]);

const RANGE_LISTS = inHeader('none', [
  routine('VOID RtlInitializeRangeList(_Out_ PVOID RangeList)', APC, 'Makes an empty range list.'),
  routine('VOID RtlFreeRangeList(_In_ PVOID RangeList)', APC, 'Empties a range list.'),
  routine('NTSTATUS RtlCopyRangeList(_Out_ PVOID CopyRangeList, _In_ PVOID RangeList)', APC, 'Copies a range list.', {
    errors: ['STATUS_INVALID_PARAMETER', 'STATUS_INSUFFICIENT_RESOURCES'],
  }),
  routine(
    'NTSTATUS RtlAddRange(_Inout_ PVOID RangeList, _In_ ULONGLONG Start, _In_ ULONGLONG End, _In_ UCHAR Attributes, _In_ ULONG Flags, _In_opt_ PVOID UserData, _In_opt_ PVOID Owner)',
    APC,
    'Adds a range; first and last address.',
    { errors: ['STATUS_RANGE_LIST_CONFLICT', 'STATUS_INVALID_PARAMETER', 'STATUS_INSUFFICIENT_RESOURCES'] },
  ),
  routine(
    'NTSTATUS RtlDeleteRange(_Inout_ PVOID RangeList, _In_ ULONGLONG Start, _In_ ULONGLONG End, _In_ PVOID Owner)',
    APC,
    'Takes a range out.',
    { errors: ['STATUS_RANGE_NOT_FOUND'] },
  ),
  routine(
    'NTSTATUS RtlDeleteOwnersRanges(_Inout_ PVOID RangeList, _In_ PVOID Owner)',
    APC,
    'Takes the ranges of an owner out.',
    { errors: ['STATUS_RANGE_NOT_FOUND'] },
  ),
  routine(
    'NTSTATUS RtlFindRange(_In_ PVOID RangeList, _In_ ULONGLONG Minimum, _In_ ULONGLONG Maximum, _In_ ULONG Length, _In_ ULONG Alignment, _In_ ULONG Flags, _In_ UCHAR AttributeAvailableMask, _In_opt_ PVOID Context, _In_opt_ PVOID Callback, _Out_ PULONGLONG Start)',
    APC,
    'Finds a free range, the highest.',
    { errors: ['STATUS_RANGE_NOT_FOUND', 'STATUS_INVALID_PARAMETER'] },
  ),
  routine(
    'NTSTATUS RtlIsRangeAvailable(_In_ PVOID RangeList, _In_ ULONGLONG Start, _In_ ULONGLONG End, _In_ ULONG Flags, _In_ UCHAR AttributeAvailableMask, _In_opt_ PVOID Context, _In_opt_ PVOID Callback, _Out_ PBOOLEAN Available)',
    APC,
    'Whether a range is free.',
  ),
  routine(
    'NTSTATUS RtlGetFirstRange(_In_ PVOID RangeList, _Out_ PVOID Iterator, _Out_ PVOID *Range)',
    APC,
    'Gives the first range.',
    { errors: ['STATUS_NO_MORE_ENTRIES'] },
  ),
  routine(
    'NTSTATUS RtlGetNextRange(_Inout_ PVOID Iterator, _Out_ PVOID *Range, _In_ BOOLEAN MoveForwards)',
    APC,
    'Gives the next range.',
    { errors: ['STATUS_NO_MORE_ENTRIES', 'STATUS_INVALID_PARAMETER'] },
  ),
]);

const DOS_NAMES = inHeader('ntifs.h', [
  routine(
    'BOOLEAN RtlIsNameLegalDOS8Dot3(_In_ PCUNICODE_STRING Name, _Inout_opt_ POEM_STRING OemName, _Out_opt_ PBOOLEAN NameContainsSpaces)',
    PASSIVE,
    'Whether MS-DOS could have a file of that name.',
  ),
  routine(
    'NTSTATUS RtlGenerate8dot3Name(_In_ PCUNICODE_STRING Name, _In_ BOOLEAN AllowExtendedCharacters, _Inout_ PGENERATE_NAME_CONTEXT Context, _Inout_ PUNICODE_STRING Name8dot3)',
    PASSIVE,
    'Makes a name of MS-DOS, another at each call.',
    { errors: ['STATUS_FILE_SYSTEM_LIMITATION'] },
  ),
]);

export const RTL_REST_EXPORTS: readonly ExportDeclaration[] = [...HEAPS, ...RANGE_LISTS, ...DOS_NAMES];
