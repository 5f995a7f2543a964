/** Debug output, breakpoints, assertions. */
import { ANY, inline, routine, variable } from '../declare.js';
import type { DataDeclaration, ExportDeclaration } from '../types.js';

export const KD_EXPORTS: readonly ExportDeclaration[] = [
  routine('ULONG DbgPrint(_In_ PCSTR Format, ...)', ANY, 'Prints, at most 512 bytes a call.', { header: 'wdm.h' }),
  routine(
    'ULONG DbgPrintEx(_In_ ULONG ComponentId, _In_ ULONG Level, _In_ PCSTR Format, ...)',
    ANY,
    'Prints when the filter of the component lets the level through.',
  ),
  routine(
    'ULONG vDbgPrintEx(_In_ ULONG ComponentId, _In_ ULONG Level, _In_ PCCH Format, _In_ va_list arglist)',
    ANY,
    'DbgPrintEx with a va_list.',
  ),
  routine(
    'ULONG vDbgPrintExWithPrefix(_In_ PCCH Prefix, _In_ ULONG ComponentId, _In_ ULONG Level, _In_ PCCH Format, _In_ va_list arglist)',
    ANY,
    'DbgPrintEx with a va_list and a text before it.',
  ),
  routine(
    'NTSTATUS DbgQueryDebugFilterState(_In_ ULONG ComponentId, _In_ ULONG Level)',
    ANY,
    'Whether the filter lets a level through: TRUE or FALSE.',
  ),
  routine(
    'NTSTATUS DbgSetDebugFilterState(_In_ ULONG ComponentId, _In_ ULONG Level, _In_ BOOLEAN State)',
    ANY,
    'Changes the filter.',
  ),
  routine(
    'VOID DbgBreakPoint(VOID)',
    ANY,
    'Breaks into the debugger; none is attached, so it is noted and the driver goes on.',
  ),
  routine('VOID DbgBreakPointWithStatus(_In_ ULONG Status)', ANY, 'Breaks into the debugger with a status.'),
  routine(
    'VOID RtlAssert(_In_ PVOID FailedAssertion, _In_ PVOID FileName, _In_ ULONG LineNumber, _In_opt_ PCHAR Message)',
    ANY,
    'Reports a failed assertion.',
  ),
  inline('VOID KdPrint(_In_ PCSTR Format, ...)', ANY, 'DbgPrint of a parenthesised list, in debug builds.'),
  inline('VOID KdPrintEx(_In_ PCSTR Format, ...)', ANY, 'DbgPrintEx of a parenthesised list, in debug builds.'),
  inline('VOID KdBreakPoint(VOID)', ANY, 'DbgBreakPoint, in debug builds.'),
  inline('VOID ASSERT(_In_ BOOLEAN Expression)', ANY, 'Reports an expression that is false, in debug builds.'),
  inline('VOID ASSERTMSG(_In_ PCSTR Message, _In_ BOOLEAN Expression)', ANY, 'ASSERT with a text.'),
  inline('BOOLEAN NT_ASSERT(_In_ BOOLEAN Expression)', ANY, 'Reports an expression that is false, in debug builds.'),
  inline('VOID DbgRaiseAssertionFailure(VOID)', ANY, 'Raises STATUS_ASSERTION_FAILURE.'),
  inline('VOID PAGED_CODE(VOID)', ANY, 'Asserts an IRQL at which pageable code may run.'),
  routine('BOOLEAN KdRefreshDebuggerNotPresent(VOID)', ANY, 'Whether no debugger is attached.', { header: 'ntddk.h' }),
];

export const KD_DATA: readonly DataDeclaration[] = [
  variable('BOOLEAN KdDebuggerEnabled', 'Whether kernel debugging is enabled: FALSE.'),
  variable('BOOLEAN KdDebuggerNotPresent', 'Whether no debugger is attached: TRUE.'),
];
