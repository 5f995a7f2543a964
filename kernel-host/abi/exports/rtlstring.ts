/** Counted strings, conversions, GUIDs. */
import { ANY, DISPATCH, inline, PASSIVE, routine } from '../declare.js';
import type { ExportDeclaration } from '../types.js';

const TOO_SMALL = { errors: ['STATUS_BUFFER_TOO_SMALL'] };
const CONVERT = { errors: ['STATUS_BUFFER_OVERFLOW', 'STATUS_NO_MEMORY', 'STATUS_INVALID_PARAMETER_2'] };

export const RTL_STRING_EXPORTS: readonly ExportDeclaration[] = [
  routine(
    'VOID RtlInitUnicodeString(_Out_ PUNICODE_STRING DestinationString, _In_opt_ PCWSTR SourceString)',
    ANY,
    'Makes a counted string of a terminated one, without a copy.',
  ),
  routine(
    'NTSTATUS RtlInitUnicodeStringEx(_Out_ PUNICODE_STRING DestinationString, _In_opt_ PCWSTR SourceString)',
    ANY,
    'The same, but fails when the string is too long.',
    { errors: ['STATUS_NAME_TOO_LONG'], header: 'ntifs.h' },
  ),
  routine(
    'VOID RtlInitAnsiString(_Out_ PANSI_STRING DestinationString, _In_opt_ PCSZ SourceString)',
    ANY,
    'Makes a counted string of a terminated one, without a copy.',
  ),
  routine(
    'VOID RtlInitString(_Out_ PSTRING DestinationString, _In_opt_ PCSZ SourceString)',
    ANY,
    'Makes a counted string of a terminated one, without a copy.',
  ),
  inline(
    'VOID RtlInitEmptyUnicodeString(_Out_ PUNICODE_STRING UnicodeString, _In_ PWCHAR Buffer, _In_ USHORT BufferSize)',
    ANY,
    'Makes an empty string over a buffer; bytes.',
  ),
  inline('UNICODE_STRING RTL_CONSTANT_STRING(_In_ PCWSTR s)', ANY, 'Initialises a counted string from a literal.'),
  routine(
    'VOID RtlCopyUnicodeString(_Inout_ PUNICODE_STRING DestinationString, _In_opt_ PCUNICODE_STRING SourceString)',
    DISPATCH,
    'Copies what fits.',
  ),
  routine(
    'LONG RtlCompareUnicodeString(_In_ PCUNICODE_STRING String1, _In_ PCUNICODE_STRING String2, _In_ BOOLEAN CaseInSensitive)',
    DISPATCH,
    'Compares; below, equal to or above zero.',
  ),
  routine(
    'LONG RtlCompareUnicodeStrings(_In_ PCWCH String1, _In_ SIZE_T String1Length, _In_ PCWCH String2, _In_ SIZE_T String2Length, _In_ BOOLEAN CaseInSensitive)',
    DISPATCH,
    'Compares; lengths in characters.',
    { header: 'ntifs.h' },
  ),
  routine(
    'BOOLEAN RtlEqualUnicodeString(_In_ PCUNICODE_STRING String1, _In_ PCUNICODE_STRING String2, _In_ BOOLEAN CaseInSensitive)',
    DISPATCH,
    'Whether two strings are equal.',
  ),
  routine(
    'BOOLEAN RtlPrefixUnicodeString(_In_ PCUNICODE_STRING String1, _In_ PCUNICODE_STRING String2, _In_ BOOLEAN CaseInSensitive)',
    DISPATCH,
    'Whether the second string begins with the first.',
    { header: 'ntddk.h' },
  ),
  routine(
    'BOOLEAN RtlPrefixString(_In_ const STRING *String1, _In_ const STRING *String2, _In_ BOOLEAN CaseInSensitive)',
    DISPATCH,
    'Whether the second string begins with the first.',
    { header: 'ntifs.h' },
  ),
  routine(
    'NTSTATUS RtlAppendUnicodeToString(_Inout_ PUNICODE_STRING Destination, _In_opt_ PCWSTR Source)',
    DISPATCH,
    'Appends a terminated string.',
    TOO_SMALL,
  ),
  routine(
    'NTSTATUS RtlAppendUnicodeStringToString(_Inout_ PUNICODE_STRING Destination, _In_ PCUNICODE_STRING Source)',
    DISPATCH,
    'Appends a counted string.',
    TOO_SMALL,
  ),
  routine(
    'NTSTATUS RtlAppendStringToString(_Inout_ PSTRING Destination, _In_ const STRING *Source)',
    DISPATCH,
    'Appends a counted string.',
    { ...TOO_SMALL, header: 'ntifs.h' },
  ),
  routine('WCHAR RtlUpcaseUnicodeChar(_In_ WCHAR SourceCharacter)', PASSIVE, 'Returns a character in upper case.'),
  routine('WCHAR RtlDowncaseUnicodeChar(_In_ WCHAR SourceCharacter)', PASSIVE, 'Returns a character in lower case.'),
  routine(
    'NTSTATUS RtlUpcaseUnicodeString(_Inout_ PUNICODE_STRING DestinationString, _In_ PCUNICODE_STRING SourceString, _In_ BOOLEAN AllocateDestinationString)',
    PASSIVE,
    'Gives a string in upper case.',
    CONVERT,
  ),
  routine(
    'NTSTATUS RtlDowncaseUnicodeString(_Inout_ PUNICODE_STRING DestinationString, _In_ PCUNICODE_STRING SourceString, _In_ BOOLEAN AllocateDestinationString)',
    PASSIVE,
    'Gives a string in lower case.',
    { ...CONVERT, header: 'ntifs.h' },
  ),
  routine(
    'VOID RtlFreeUnicodeString(_Inout_ PUNICODE_STRING UnicodeString)',
    PASSIVE,
    'Frees a string that another routine allocated.',
  ),
  routine(
    'VOID RtlFreeAnsiString(_Inout_ PANSI_STRING AnsiString)',
    PASSIVE,
    'Frees a string that another routine allocated.',
  ),
  routine(
    'NTSTATUS RtlAnsiStringToUnicodeString(_Inout_ PUNICODE_STRING DestinationString, _In_ PCANSI_STRING SourceString, _In_ BOOLEAN AllocateDestinationString)',
    PASSIVE,
    'Converts to 16-bit characters.',
    CONVERT,
  ),
  routine(
    'NTSTATUS RtlUnicodeStringToAnsiString(_Inout_ PANSI_STRING DestinationString, _In_ PCUNICODE_STRING SourceString, _In_ BOOLEAN AllocateDestinationString)',
    PASSIVE,
    'Converts to bytes.',
    CONVERT,
  ),
  routine(
    'NTSTATUS RtlUnicodeStringToInteger(_In_ PCUNICODE_STRING String, _In_ ULONG Base, _Out_ PULONG Value)',
    PASSIVE,
    'Reads a number; Base 0 looks for 0x, 0o, 0b.',
    { errors: ['STATUS_INVALID_PARAMETER'] },
  ),
  routine(
    'NTSTATUS RtlIntegerToUnicodeString(_In_ ULONG Value, _In_ ULONG Base, _Inout_ PUNICODE_STRING String)',
    PASSIVE,
    'Writes a number.',
    { errors: ['STATUS_BUFFER_OVERFLOW', 'STATUS_INVALID_PARAMETER'] },
  ),
  routine(
    'NTSTATUS RtlInt64ToUnicodeString(_In_ ULONGLONG Value, _In_ ULONG Base, _Inout_ PUNICODE_STRING String)',
    PASSIVE,
    'Writes a 64-bit number.',
    { errors: ['STATUS_BUFFER_OVERFLOW', 'STATUS_INVALID_PARAMETER'] },
  ),
  routine(
    'NTSTATUS RtlHashUnicodeString(_In_ PCUNICODE_STRING String, _In_ BOOLEAN CaseInSensitive, _In_ ULONG HashAlgorithm, _Out_ PULONG HashValue)',
    DISPATCH,
    'Hashes a string.',
    { errors: ['STATUS_INVALID_PARAMETER'] },
  ),
  routine(
    'NTSTATUS RtlCharToInteger(_In_ PCSZ String, _In_ ULONG Base, _Out_ PULONG Value)',
    PASSIVE,
    'Reads a number from bytes.',
    { errors: ['STATUS_INVALID_PARAMETER'], header: 'ntddk.h' },
  ),
  routine(
    'LONG RtlCompareString(_In_ const STRING *String1, _In_ const STRING *String2, _In_ BOOLEAN CaseInSensitive)',
    DISPATCH,
    'Compares; below, equal to or above zero.',
    { header: 'ntddk.h' },
  ),
  routine(
    'BOOLEAN RtlEqualString(_In_ const STRING *String1, _In_ const STRING *String2, _In_ BOOLEAN CaseInSensitive)',
    DISPATCH,
    'Whether two strings are equal.',
    { header: 'ntddk.h' },
  ),
  routine(
    'VOID RtlCopyString(_Inout_ PSTRING DestinationString, _In_opt_ const STRING *SourceString)',
    DISPATCH,
    'Copies what fits.',
    { header: 'ntddk.h' },
  ),
  routine('CHAR RtlUpperChar(_In_ CHAR Character)', PASSIVE, 'Returns a byte in upper case.', { header: 'ntddk.h' }),
  routine(
    'VOID RtlUpperString(_Inout_ PSTRING DestinationString, _In_ const STRING *SourceString)',
    PASSIVE,
    'Copies in upper case.',
    { header: 'ntddk.h' },
  ),
  routine(
    'NTSTATUS RtlStringFromGUID(_In_ const GUID *Guid, _Out_ PUNICODE_STRING GuidString)',
    PASSIVE,
    'Writes a GUID; the string must be freed.',
    { errors: ['STATUS_NO_MEMORY'] },
  ),
  routine('NTSTATUS RtlGUIDFromString(_In_ PCUNICODE_STRING GuidString, _Out_ GUID *Guid)', PASSIVE, 'Reads a GUID.', {
    errors: ['STATUS_INVALID_PARAMETER'],
  }),
  inline(
    'ULONG RtlAnsiStringToUnicodeSize(_In_ PCANSI_STRING AnsiString)',
    PASSIVE,
    'Bytes a conversion needs, with the terminator.',
  ),
  routine(
    'ULONG RtlxAnsiStringToUnicodeSize(_In_ PCANSI_STRING AnsiString)',
    PASSIVE,
    'Bytes a conversion needs, with the terminator.',
  ),
  routine(
    'ULONG RtlxUnicodeStringToAnsiSize(_In_ PCUNICODE_STRING UnicodeString)',
    PASSIVE,
    'Bytes a conversion needs, with the terminator.',
  ),
  routine(
    'NTSTATUS RtlUnicodeToUTF8N(_Out_ PCHAR UTF8StringDestination, _In_ ULONG UTF8StringMaxByteCount, _Out_ PULONG UTF8StringActualByteCount, _In_ PCWCH UnicodeStringSource, _In_ ULONG UnicodeStringByteCount)',
    PASSIVE,
    'Converts to UTF-8; bytes.',
    { header: 'ntifs.h' },
  ),
  routine(
    'NTSTATUS RtlUTF8ToUnicodeN(_Out_ PWSTR UnicodeStringDestination, _In_ ULONG UnicodeStringMaxByteCount, _Out_ PULONG UnicodeStringActualByteCount, _In_ PCCH UTF8StringSource, _In_ ULONG UTF8StringByteCount)',
    PASSIVE,
    'Converts from UTF-8; bytes.',
    { header: 'ntifs.h' },
  ),
  routine(
    'BOOLEAN RtlIsValidOemCharacter(_Inout_ PWCHAR Char)',
    PASSIVE,
    'Whether a character exists in the OEM code page.',
    { header: 'none' },
  ),
];
