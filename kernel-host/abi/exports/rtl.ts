/** Memory, times, versions, random numbers, and the C routines that the kernel exports. */
import { ANY, APC, DISPATCH, inHeader, PASSIVE, routine } from '../declare.js';
import type { ExportDeclaration } from '../types.js';

const COUNT = 'returns the number of characters, -1 when it did not fit';

export const RTL_EXPORTS: readonly ExportDeclaration[] = [
  routine(
    'SIZE_T RtlCompareMemory(_In_ const VOID *Source1, _In_ const VOID *Source2, _In_ SIZE_T Length)',
    ANY,
    'Returns the number of bytes that are equal from the start.',
  ),
  routine(
    'NTSTATUS RtlGetVersion(_Inout_ PRTL_OSVERSIONINFOW lpVersionInformation)',
    PASSIVE,
    'Gives the version of the system.',
  ),
  routine(
    'VOID RtlTimeToTimeFields(_In_ PLARGE_INTEGER Time, _Out_ PTIME_FIELDS TimeFields)',
    ANY,
    'Takes a time apart; 100 ns since 1601.',
  ),
  routine(
    'BOOLEAN RtlTimeFieldsToTime(_In_ PTIME_FIELDS TimeFields, _Out_ PLARGE_INTEGER Time)',
    ANY,
    'Puts a time together; FALSE when there is no such time.',
  ),
  ...inHeader('ntifs.h', [
    routine(
      'BOOLEAN RtlTimeToSecondsSince1970(_In_ PLARGE_INTEGER Time, _Out_ PULONG ElapsedSeconds)',
      ANY,
      'Gives seconds since 1970; FALSE when they do not fit.',
    ),
    routine(
      'BOOLEAN RtlTimeToSecondsSince1980(_In_ PLARGE_INTEGER Time, _Out_ PULONG ElapsedSeconds)',
      ANY,
      'Gives seconds since 1980; FALSE when they do not fit.',
    ),
    routine(
      'VOID RtlSecondsSince1970ToTime(_In_ ULONG ElapsedSeconds, _Out_ PLARGE_INTEGER Time)',
      ANY,
      'Gives the time of seconds since 1970.',
    ),
    routine(
      'VOID RtlSecondsSince1980ToTime(_In_ ULONG ElapsedSeconds, _Out_ PLARGE_INTEGER Time)',
      ANY,
      'Gives the time of seconds since 1980.',
    ),
    routine(
      'ULONG RtlRandom(_Inout_ PULONG Seed)',
      DISPATCH,
      'Returns a number from 0 to MAXLONG - 1 and steps the seed.',
    ),
    routine(
      'ULONG RtlRandomEx(_Inout_ PULONG Seed)',
      DISPATCH,
      'Returns a number from 0 to MAXLONG - 1 and steps the seed.',
    ),
  ]),
  routine('ULONG RtlNtStatusToDosError(_In_ NTSTATUS Status)', ANY, 'Returns the Win32 error of a status.', {
    header: 'ntifs.h',
  }),
  routine('ULONG RtlNtStatusToDosErrorNoTeb(_In_ NTSTATUS Status)', ANY, 'Returns the Win32 error of a status.', {
    header: 'ntifs.h',
  }),
  routine('USHORT RtlUshortByteSwap(_In_ USHORT Source)', ANY, 'Reverses the bytes.', { kind: 'header' }),
  routine('ULONG RtlUlongByteSwap(_In_ ULONG Source)', ANY, 'Reverses the bytes.', { kind: 'header' }),
  routine('ULONGLONG RtlUlonglongByteSwap(_In_ ULONGLONG Source)', ANY, 'Reverses the bytes.', { kind: 'header' }),
  ...inHeader('none', [
    routine(
      'int _snprintf(_Out_ PCHAR Buffer, _In_ size_t Count, _In_ PCSTR Format, ...)',
      ANY,
      `Formats into a buffer; ${COUNT}.`,
    ),
    routine(
      'int _vsnprintf(_Out_ PCHAR Buffer, _In_ size_t Count, _In_ PCSTR Format, _In_ va_list Arguments)',
      ANY,
      `Formats into a buffer; ${COUNT}.`,
    ),
    routine(
      'int _snwprintf(_Out_ PWCHAR Buffer, _In_ size_t Count, _In_ PCWSTR Format, ...)',
      ANY,
      `Formats into a buffer; ${COUNT}.`,
    ),
    routine(
      'int _vsnwprintf(_Out_ PWCHAR Buffer, _In_ size_t Count, _In_ PCWSTR Format, _In_ va_list Arguments)',
      ANY,
      `Formats into a buffer; ${COUNT}.`,
    ),
    routine('int sprintf(_Out_ PCHAR Buffer, _In_ PCSTR Format, ...)', ANY, 'Formats into a buffer without a limit.'),
    routine(
      'int vsprintf(_Out_ PCHAR Buffer, _In_ PCSTR Format, _In_ va_list Arguments)',
      ANY,
      'Formats into a buffer without a limit.',
    ),
    routine(
      'int swprintf(_Out_ PWCHAR Buffer, _In_ PCWSTR Format, ...)',
      ANY,
      'Formats into a buffer without a limit.',
    ),
    routine(
      'int vswprintf(_Out_ PWCHAR Buffer, _In_ PCWSTR Format, _In_ va_list Arguments)',
      ANY,
      'Formats into a buffer without a limit.',
    ),
    routine(
      'int sprintf_s(_Out_ PCHAR Buffer, _In_ size_t Size, _In_ PCSTR Format, ...)',
      ANY,
      'Formats into a buffer and ends the text; what does not fit leaves an empty one, and gives -1.',
    ),
    routine(
      'int vsprintf_s(_Out_ PCHAR Buffer, _In_ size_t Size, _In_ PCSTR Format, _In_ va_list Arguments)',
      ANY,
      'Formats into a buffer and ends the text; what does not fit leaves an empty one, and gives -1.',
    ),
    routine(
      'int swprintf_s(_Out_ PWCHAR Buffer, _In_ size_t Size, _In_ PCWSTR Format, ...)',
      ANY,
      'Formats into a buffer and ends the text; what does not fit leaves an empty one, and gives -1.',
    ),
    routine(
      'int vswprintf_s(_Out_ PWCHAR Buffer, _In_ size_t Size, _In_ PCWSTR Format, _In_ va_list Arguments)',
      ANY,
      'Formats into a buffer and ends the text; what does not fit leaves an empty one, and gives -1.',
    ),
    routine(
      'int _snprintf_s(_Out_ PCHAR Buffer, _In_ size_t Size, _In_ size_t Count, _In_ PCSTR Format, ...)',
      ANY,
      'Formats at most Count characters and ends the text; a Count of _TRUNCATE cuts what does not fit. Gives -1 then.',
    ),
    routine(
      'int _vsnprintf_s(_Out_ PCHAR Buffer, _In_ size_t Size, _In_ size_t Count, _In_ PCSTR Format, _In_ va_list Arguments)',
      ANY,
      'Formats at most Count characters and ends the text; a Count of _TRUNCATE cuts what does not fit. Gives -1 then.',
    ),
    routine(
      'int _snwprintf_s(_Out_ PWCHAR Buffer, _In_ size_t Size, _In_ size_t Count, _In_ PCWSTR Format, ...)',
      ANY,
      'Formats at most Count characters and ends the text; a Count of _TRUNCATE cuts what does not fit. Gives -1 then.',
    ),
    routine(
      'int _vsnwprintf_s(_Out_ PWCHAR Buffer, _In_ size_t Size, _In_ size_t Count, _In_ PCWSTR Format, _In_ va_list Arguments)',
      ANY,
      'Formats at most Count characters and ends the text; a Count of _TRUNCATE cuts what does not fit. Gives -1 then.',
    ),
  ]),
  routine(
    'NTSTATUS RtlVerifyVersionInfo(_In_ PRTL_OSVERSIONINFOEXW VersionInfo, _In_ ULONG TypeMask, _In_ ULONGLONG ConditionMask)',
    PASSIVE,
    'Compares versions.',
    { errors: ['STATUS_REVISION_MISMATCH', 'STATUS_INVALID_PARAMETER'] },
  ),
  routine(
    'ULONGLONG VerSetConditionMask(_In_ ULONGLONG ConditionMask, _In_ ULONG TypeMask, _In_ UCHAR Condition)',
    ANY,
    'Adds a condition to the mask of RtlVerifyVersionInfo.',
  ),
  routine('BOOLEAN RtlIsNtDdiVersionAvailable(_In_ ULONG Version)', PASSIVE, 'Whether the system is that new.'),
  routine(
    'SIZE_T RtlCompareMemoryUlong(_In_ PVOID Source, _In_ SIZE_T Length, _In_ ULONG Pattern)',
    ANY,
    'Returns the number of bytes that hold a pattern from the start.',
    { header: 'ntifs.h' },
  ),
  routine(
    'VOID RtlFillMemoryUlong(_Out_ PVOID Destination, _In_ SIZE_T Length, _In_ ULONG Pattern)',
    ANY,
    'Repeats a pattern; bytes.',
    { header: 'ntifs.h' },
  ),
  routine(
    'VOID RtlFillMemoryUlonglong(_Out_ PVOID Destination, _In_ SIZE_T Length, _In_ ULONGLONG Pattern)',
    ANY,
    'Repeats a pattern; bytes.',
    { header: 'ntifs.h' },
  ),
  routine('VOID RtlPrefetchMemoryNonTemporal(_In_ PVOID Source, _In_ SIZE_T Length)', ANY, 'A hint; does nothing.'),
  routine(
    'VOID RtlRaiseException(_In_ PEXCEPTION_RECORD ExceptionRecord)',
    APC,
    'Raises an exception with its record.',
    { header: 'none' },
  ),
];
