/** Registry callbacks. */
import { APC, PASSIVE, routine } from '../declare.js';
import type { ExportDeclaration } from '../types.js';

export const CM_EXPORTS: readonly ExportDeclaration[] = [
  routine(
    'NTSTATUS CmRegisterCallback(_In_ PEX_CALLBACK_FUNCTION Function, _In_opt_ PVOID Context, _Out_ PLARGE_INTEGER Cookie)',
    APC,
    'Asks to be told of registry operations.',
  ),
  routine(
    'NTSTATUS CmRegisterCallbackEx(_In_ PEX_CALLBACK_FUNCTION Function, _In_ PCUNICODE_STRING Altitude, _In_ PVOID Driver, _In_opt_ PVOID Context, _Out_ PLARGE_INTEGER Cookie, _In_opt_ PVOID Reserved)',
    APC,
    'Asks to be told of registry operations, at an altitude.',
  ),
  routine('NTSTATUS CmUnRegisterCallback(_In_ LARGE_INTEGER Cookie)', APC, 'Takes that back.'),
  routine(
    'VOID CmGetCallbackVersion(_Out_opt_ PULONG Major, _Out_opt_ PULONG Minor)',
    APC,
    'Gives the version of those callbacks.',
  ),
  routine(
    'NTSTATUS CmSetCallbackObjectContext(_Inout_ PVOID Object, _Inout_ PLARGE_INTEGER Cookie, _In_ PVOID NewContext, _Out_opt_ PVOID *OldContext)',
    APC,
    'Attaches a context to a key.',
  ),
  routine(
    'NTSTATUS CmCallbackGetKeyObjectID(_In_ PLARGE_INTEGER Cookie, _In_ PVOID Object, _Out_opt_ PULONG_PTR ObjectID, _Out_opt_ PCUNICODE_STRING *ObjectName)',
    APC,
    'Gives the name of a key.',
  ),
  routine(
    'NTSTATUS CmCallbackGetKeyObjectIDEx(_In_ PLARGE_INTEGER Cookie, _In_ PVOID Object, _Out_opt_ PULONG_PTR ObjectID, _Out_opt_ PCUNICODE_STRING *ObjectName, _In_ ULONG Flags)',
    APC,
    'Gives the name of a key, to be released.',
  ),
  routine('VOID CmCallbackReleaseKeyObjectIDEx(_In_ PCUNICODE_STRING ObjectName)', APC, 'Releases it.'),
  routine(
    'PVOID CmGetBoundTransaction(_In_ PLARGE_INTEGER Cookie, _In_ PVOID Object)',
    PASSIVE,
    'Returns the transaction of a key.',
  ),
];
