/** What the headers themselves provide: lists, memory, interlocked operations, safe strings. */
import { ANY, inHeader, inline, PASSIVE } from '../declare.js';
import type { ExportDeclaration } from '../types.js';

const LISTS = [
  inline('VOID InitializeListHead(_Out_ PLIST_ENTRY ListHead)', ANY, 'Makes an empty list.'),
  inline('BOOLEAN IsListEmpty(_In_ const LIST_ENTRY *ListHead)', ANY, 'Whether a list is empty.'),
  inline(
    'VOID InsertHeadList(_Inout_ PLIST_ENTRY ListHead, _Inout_ PLIST_ENTRY Entry)',
    ANY,
    'Inserts at the head; a corrupt list is a bug check.',
  ),
  inline(
    'VOID InsertTailList(_Inout_ PLIST_ENTRY ListHead, _Inout_ PLIST_ENTRY Entry)',
    ANY,
    'Inserts at the tail; a corrupt list is a bug check.',
  ),
  inline('PLIST_ENTRY RemoveHeadList(_Inout_ PLIST_ENTRY ListHead)', ANY, 'Removes the first entry.'),
  inline('PLIST_ENTRY RemoveTailList(_Inout_ PLIST_ENTRY ListHead)', ANY, 'Removes the last entry.'),
  inline('BOOLEAN RemoveEntryList(_In_ PLIST_ENTRY Entry)', ANY, 'Removes an entry; whether the list is empty now.'),
  inline(
    'VOID AppendTailList(_Inout_ PLIST_ENTRY ListHead, _Inout_ PLIST_ENTRY ListToAppend)',
    ANY,
    'Joins two lists.',
  ),
  inline('PSINGLE_LIST_ENTRY PopEntryList(_Inout_ PSINGLE_LIST_ENTRY ListHead)', ANY, 'Removes the first entry.'),
  inline(
    'VOID PushEntryList(_Inout_ PSINGLE_LIST_ENTRY ListHead, _Inout_ PSINGLE_LIST_ENTRY Entry)',
    ANY,
    'Inserts an entry.',
  ),
  inline('PVOID CONTAINING_RECORD(_In_ PVOID address)', ANY, 'Returns the struct around a member.'),
];

const MEMORY = [
  inline(
    'VOID RtlCopyMemory(_Out_ PVOID Destination, _In_ const VOID *Source, _In_ SIZE_T Length)',
    ANY,
    'Copies bytes that do not overlap.',
  ),
  inline(
    'VOID RtlCopyBytes(_Out_ PVOID Destination, _In_ const VOID *Source, _In_ SIZE_T Length)',
    ANY,
    'Copies bytes that do not overlap.',
  ),
  inline(
    'VOID RtlMoveMemory(_Out_ PVOID Destination, _In_ const VOID *Source, _In_ SIZE_T Length)',
    ANY,
    'Copies bytes that may overlap.',
  ),
  inline('VOID RtlFillMemory(_Out_ PVOID Destination, _In_ SIZE_T Length, _In_ UCHAR Fill)', ANY, 'Fills bytes.'),
  inline('VOID RtlZeroMemory(_Out_ PVOID Destination, _In_ SIZE_T Length)', ANY, 'Zeroes bytes.'),
  inline(
    'PVOID RtlSecureZeroMemory(_Out_ PVOID Destination, _In_ SIZE_T Length)',
    ANY,
    'Zeroes bytes, never optimised away.',
  ),
  inline(
    'BOOLEAN RtlEqualMemory(_In_ const VOID *Source1, _In_ const VOID *Source2, _In_ SIZE_T Length)',
    ANY,
    'Whether bytes are equal.',
  ),
  inline('LARGE_INTEGER RtlConvertLongToLargeInteger(_In_ LONG SignedInteger)', ANY, 'Widens an integer.'),
  inline('LARGE_INTEGER RtlConvertUlongToLargeInteger(_In_ ULONG UnsignedInteger)', ANY, 'Widens an integer.'),
  inline('LUID RtlConvertLongToLuid(_In_ LONG Long)', ANY, 'Makes a LUID of an integer.'),
  inline('LUID RtlConvertUlongToLuid(_In_ ULONG Ulong)', ANY, 'Makes a LUID of an integer.'),
];

const INTERLOCKED = [
  inline('LONG InterlockedIncrement(_Inout_ LONG volatile *Addend)', ANY, 'Adds one; returns the new value.'),
  inline('LONG InterlockedDecrement(_Inout_ LONG volatile *Addend)', ANY, 'Subtracts one; returns the new value.'),
  inline(
    'LONG InterlockedExchange(_Inout_ LONG volatile *Target, _In_ LONG Value)',
    ANY,
    'Stores; returns the old value.',
  ),
  inline(
    'LONG InterlockedExchangeAdd(_Inout_ LONG volatile *Addend, _In_ LONG Value)',
    ANY,
    'Adds; returns the old value.',
  ),
  inline('LONG InterlockedAdd(_Inout_ LONG volatile *Addend, _In_ LONG Value)', ANY, 'Adds; returns the new value.'),
  inline(
    'LONG InterlockedCompareExchange(_Inout_ LONG volatile *Destination, _In_ LONG Exchange, _In_ LONG Comperand)',
    ANY,
    'Stores when the value is Comperand; returns the old value.',
  ),
  inline(
    'PVOID InterlockedExchangePointer(_Inout_ PVOID volatile *Target, _In_ PVOID Value)',
    ANY,
    'Stores a pointer; returns the old one.',
  ),
  inline(
    'PVOID InterlockedCompareExchangePointer(_Inout_ PVOID volatile *Destination, _In_ PVOID Exchange, _In_ PVOID Comperand)',
    ANY,
    'Stores a pointer when the old one is Comperand; returns the old one.',
  ),
  inline(
    'LONG InterlockedAnd(_Inout_ LONG volatile *Destination, _In_ LONG Value)',
    ANY,
    'Ands; returns the old value.',
  ),
  inline('LONG InterlockedOr(_Inout_ LONG volatile *Destination, _In_ LONG Value)', ANY, 'Ors; returns the old value.'),
  inline(
    'LONG InterlockedXor(_Inout_ LONG volatile *Destination, _In_ LONG Value)',
    ANY,
    'Xors; returns the old value.',
  ),
  inline(
    'UCHAR InterlockedBitTestAndSet(_Inout_ LONG volatile *Base, _In_ LONG Bit)',
    ANY,
    'Sets a bit; returns the old one.',
  ),
  inline(
    'UCHAR InterlockedBitTestAndReset(_Inout_ LONG volatile *Base, _In_ LONG Bit)',
    ANY,
    'Clears a bit; returns the old one.',
  ),
  inline('LONG64 InterlockedIncrement64(_Inout_ LONG64 volatile *Addend)', ANY, 'Adds one; returns the new value.'),
  inline(
    'LONG64 InterlockedDecrement64(_Inout_ LONG64 volatile *Addend)',
    ANY,
    'Subtracts one; returns the new value.',
  ),
  inline(
    'LONG64 InterlockedExchange64(_Inout_ LONG64 volatile *Target, _In_ LONG64 Value)',
    ANY,
    'Stores; returns the old value.',
  ),
  inline(
    'LONG64 InterlockedExchangeAdd64(_Inout_ LONG64 volatile *Addend, _In_ LONG64 Value)',
    ANY,
    'Adds; returns the old value.',
  ),
  inline(
    'LONG64 InterlockedAdd64(_Inout_ LONG64 volatile *Addend, _In_ LONG64 Value)',
    ANY,
    'Adds; returns the new value.',
  ),
  inline(
    'LONG64 InterlockedCompareExchange64(_Inout_ LONG64 volatile *Destination, _In_ LONG64 Exchange, _In_ LONG64 Comperand)',
    ANY,
    'Stores when the value is Comperand; returns the old value.',
  ),
  inline(
    'LONG64 InterlockedAnd64(_Inout_ LONG64 volatile *Destination, _In_ LONG64 Value)',
    ANY,
    'Ands; returns the old value.',
  ),
  inline(
    'LONG64 InterlockedOr64(_Inout_ LONG64 volatile *Destination, _In_ LONG64 Value)',
    ANY,
    'Ors; returns the old value.',
  ),
  inline(
    'LONG64 InterlockedXor64(_Inout_ LONG64 volatile *Destination, _In_ LONG64 Value)',
    ANY,
    'Xors; returns the old value.',
  ),
  inline('VOID KeMemoryBarrier(VOID)', ANY, 'A full barrier.'),
  inline('VOID YieldProcessor(VOID)', ANY, 'A hint in a spin loop.'),
];

const TRUNCATED = { errors: ['STATUS_BUFFER_OVERFLOW', 'STATUS_INVALID_PARAMETER'] };

const SAFE_STRINGS = inHeader('ntstrsafe.h', [
  inline(
    'NTSTATUS RtlStringCbPrintfA(_Out_ PSTR pszDest, _In_ size_t cbDest, _In_ PCSTR pszFormat, ...)',
    PASSIVE,
    'Formats; bytes; always terminated. CchPrintf counts characters, W writes wide.',
    TRUNCATED,
  ),
  inline(
    'NTSTATUS RtlStringCbPrintfW(_Out_ PWSTR pszDest, _In_ size_t cbDest, _In_ PCWSTR pszFormat, ...)',
    PASSIVE,
    'Formats; bytes; always terminated.',
    TRUNCATED,
  ),
  inline(
    'NTSTATUS RtlStringCchPrintfA(_Out_ PSTR pszDest, _In_ size_t cchDest, _In_ PCSTR pszFormat, ...)',
    PASSIVE,
    'Formats; characters; always terminated.',
    TRUNCATED,
  ),
  inline(
    'NTSTATUS RtlStringCchPrintfW(_Out_ PWSTR pszDest, _In_ size_t cchDest, _In_ PCWSTR pszFormat, ...)',
    PASSIVE,
    'Formats; characters; always terminated.',
    TRUNCATED,
  ),
  inline(
    'NTSTATUS RtlStringCbVPrintfA(_Out_ PSTR pszDest, _In_ size_t cbDest, _In_ PCSTR pszFormat, _In_ va_list argList)',
    PASSIVE,
    'Formats; bytes; always terminated.',
    TRUNCATED,
  ),
  inline(
    'NTSTATUS RtlStringCbVPrintfW(_Out_ PWSTR pszDest, _In_ size_t cbDest, _In_ PCWSTR pszFormat, _In_ va_list argList)',
    PASSIVE,
    'Formats; bytes; always terminated.',
    TRUNCATED,
  ),
  inline(
    'NTSTATUS RtlStringCbCopyA(_Out_ PSTR pszDest, _In_ size_t cbDest, _In_ PCSTR pszSrc)',
    ANY,
    'Copies; bytes; always terminated.',
    TRUNCATED,
  ),
  inline(
    'NTSTATUS RtlStringCbCopyW(_Out_ PWSTR pszDest, _In_ size_t cbDest, _In_ PCWSTR pszSrc)',
    ANY,
    'Copies; bytes; always terminated.',
    TRUNCATED,
  ),
  inline(
    'NTSTATUS RtlStringCchCopyA(_Out_ PSTR pszDest, _In_ size_t cchDest, _In_ PCSTR pszSrc)',
    ANY,
    'Copies; characters; always terminated.',
    TRUNCATED,
  ),
  inline(
    'NTSTATUS RtlStringCchCopyW(_Out_ PWSTR pszDest, _In_ size_t cchDest, _In_ PCWSTR pszSrc)',
    ANY,
    'Copies; characters; always terminated.',
    TRUNCATED,
  ),
  inline(
    'NTSTATUS RtlStringCbCatA(_Inout_ PSTR pszDest, _In_ size_t cbDest, _In_ PCSTR pszSrc)',
    ANY,
    'Appends; bytes; always terminated.',
    TRUNCATED,
  ),
  inline(
    'NTSTATUS RtlStringCbCatW(_Inout_ PWSTR pszDest, _In_ size_t cbDest, _In_ PCWSTR pszSrc)',
    ANY,
    'Appends; bytes; always terminated.',
    TRUNCATED,
  ),
  inline(
    'NTSTATUS RtlStringCbLengthA(_In_ PCSTR psz, _In_ size_t cbMax, _Out_opt_ size_t *pcbLength)',
    ANY,
    'Gives the length; bytes.',
  ),
  inline(
    'NTSTATUS RtlStringCbLengthW(_In_ PCWSTR psz, _In_ size_t cbMax, _Out_opt_ size_t *pcbLength)',
    ANY,
    'Gives the length; bytes.',
  ),
  inline(
    'NTSTATUS RtlUnicodeStringPrintf(_Out_ PUNICODE_STRING DestinationString, _In_ PCWSTR pszFormat, ...)',
    PASSIVE,
    'Formats into a counted string.',
    TRUNCATED,
  ),
  inline(
    'NTSTATUS RtlUnicodeStringInit(_Out_ PUNICODE_STRING DestinationString, _In_opt_ PCWSTR pszSrc)',
    ANY,
    'Makes a counted string of a terminated one.',
  ),
  inline(
    'NTSTATUS RtlUnicodeStringCopy(_Out_ PUNICODE_STRING DestinationString, _In_ PCUNICODE_STRING SourceString)',
    ANY,
    'Copies.',
    TRUNCATED,
  ),
  inline(
    'NTSTATUS RtlUnicodeStringCopyString(_Out_ PUNICODE_STRING DestinationString, _In_ PCWSTR pszSrc)',
    ANY,
    'Copies a terminated string.',
    TRUNCATED,
  ),
  inline(
    'NTSTATUS RtlUnicodeStringCat(_Inout_ PUNICODE_STRING DestinationString, _In_ PCUNICODE_STRING SourceString)',
    ANY,
    'Appends.',
    TRUNCATED,
  ),
  inline(
    'NTSTATUS RtlUnicodeStringCatString(_Inout_ PUNICODE_STRING DestinationString, _In_ PCWSTR pszSrc)',
    ANY,
    'Appends a terminated string.',
    TRUNCATED,
  ),
]);

export const RTL_HEADER_EXPORTS: readonly ExportDeclaration[] = [...LISTS, ...MEMORY, ...INTERLOCKED, ...SAFE_STRINGS];
