/** Event tracing, and messages to the user. */
import { ANY, inHeader, PASSIVE, routine } from '../declare.js';
import type { ExportDeclaration } from '../types.js';

const HANDLE = { errors: ['STATUS_INVALID_HANDLE'] };
const EVENT = '_In_ REGHANDLE RegHandle, _In_ const VOID *EventDescriptor';
const DATA = '_In_ ULONG UserDataCount, _In_opt_ PVOID UserData';

export const ETW_EXPORTS: readonly ExportDeclaration[] = [
  routine(
    'NTSTATUS EtwRegister(_In_ const GUID *ProviderId, _In_opt_ PVOID EnableCallback, _In_opt_ PVOID CallbackContext, _Out_ PREGHANDLE RegHandle)',
    PASSIVE,
    'Registers a provider of events; nobody listens.',
    { errors: ['STATUS_INVALID_PARAMETER', 'STATUS_NO_MEMORY'] },
  ),
  routine('NTSTATUS EtwUnregister(_In_ REGHANDLE RegHandle)', PASSIVE, 'Takes that back.', HANDLE),
  routine(`NTSTATUS EtwWrite(${EVENT}, _In_opt_ const GUID *ActivityId, ${DATA})`, ANY, 'Writes an event.', HANDLE),
  routine(
    `NTSTATUS EtwWriteTransfer(${EVENT}, _In_opt_ const GUID *ActivityId, _In_opt_ const GUID *RelatedActivityId, ${DATA})`,
    ANY,
    'Writes an event of two activities.',
    HANDLE,
  ),
  routine(
    `NTSTATUS EtwWriteEx(${EVENT}, _In_ ULONG64 Filter, _In_ ULONG Flags, _In_opt_ const GUID *ActivityId, _In_opt_ const GUID *RelatedActivityId, ${DATA})`,
    ANY,
    'Writes an event.',
    HANDLE,
  ),
  routine(
    'NTSTATUS EtwWriteString(_In_ REGHANDLE RegHandle, _In_ UCHAR Level, _In_ ULONGLONG Keyword, _In_opt_ const GUID *ActivityId, _In_ PCWSTR String)',
    ANY,
    'Writes a text as event.',
    HANDLE,
  ),
  routine(`BOOLEAN EtwEventEnabled(${EVENT})`, ANY, 'Whether anybody listens: FALSE.'),
  routine(
    'BOOLEAN EtwProviderEnabled(_In_ REGHANDLE RegHandle, _In_ UCHAR Level, _In_ ULONGLONG Keyword)',
    ANY,
    'Whether anybody listens: FALSE.',
  ),
  routine(
    'NTSTATUS EtwSetInformation(_In_ REGHANDLE RegHandle, _In_ ULONG InformationClass, _In_opt_ PVOID EventInformation, _In_ ULONG InformationLength)',
    PASSIVE,
    'Configures a provider.',
    HANDLE,
  ),
  ...inHeader('none', [
    routine(
      'NTSTATUS ExRaiseHardError(_In_ NTSTATUS ErrorStatus, _In_ ULONG NumberOfParameters, _In_ ULONG UnicodeStringParameterMask, _In_ PULONG_PTR Parameters, _In_ ULONG ValidResponseOptions, _Out_ PULONG Response)',
      PASSIVE,
      'Notes a message to the user, and presses the first button.',
      { errors: ['STATUS_INVALID_PARAMETER_5'] },
    ),
  ]),
];
