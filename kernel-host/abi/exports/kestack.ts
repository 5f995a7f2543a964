/** Kernel stacks, floating-point state, and what a thread has used. */
import { ANY, APC, DISPATCH, inHeader, routine } from '../declare.js';
import type { ExportDeclaration } from '../types.js';

export const KE_STACK_EXPORTS: readonly ExportDeclaration[] = [
  routine(
    'NTSTATUS KeExpandKernelStackAndCallout(_In_ PEXPAND_STACK_CALLOUT Callout, _In_opt_ PVOID Parameter, _In_ SIZE_T Size)',
    APC,
    'Calls a routine with at least Size bytes of stack.',
    { header: 'ntddk.h', errors: ['STATUS_INVALID_PARAMETER_3', 'STATUS_NO_MEMORY'] },
  ),
  routine(
    'NTSTATUS KeExpandKernelStackAndCalloutEx(_In_ PEXPAND_STACK_CALLOUT Callout, _In_opt_ PVOID Parameter, _In_ SIZE_T Size, _In_ BOOLEAN Wait, _In_opt_ PVOID Context)',
    DISPATCH,
    'Calls a routine with at least Size bytes of stack.',
    { header: 'ntddk.h', errors: ['STATUS_INVALID_PARAMETER_3', 'STATUS_NO_MEMORY'] },
  ),
  routine(
    'NTSTATUS KeSaveFloatingPointState(_Out_ PKFLOATING_SAVE FloatSave)',
    DISPATCH,
    'Saves the floating-point state.',
  ),
  routine('NTSTATUS KeRestoreFloatingPointState(_In_ PKFLOATING_SAVE FloatSave)', DISPATCH, 'Restores it.'),
  routine(
    'NTSTATUS KeSaveExtendedProcessorState(_In_ ULONG64 Mask, _Out_ PXSTATE_SAVE XStateSave)',
    DISPATCH,
    'Saves extended processor state.',
  ),
  routine('VOID KeRestoreExtendedProcessorState(_In_ PXSTATE_SAVE XStateSave)', DISPATCH, 'Restores it.'),
  routine('PVOID IoGetInitialStack(VOID)', APC, 'Returns where the stack of the thread begins.'),
  routine('ULONG_PTR IoGetRemainingStackSize(VOID)', APC, 'Returns the bytes left on the stack.'),
  ...inHeader('ntifs.h', [
    routine(
      'VOID IoGetStackLimits(_Out_ PULONG_PTR LowLimit, _Out_ PULONG_PTR HighLimit)',
      APC,
      'Gives the bounds of the stack.',
    ),
    routine(
      'USHORT RtlCaptureStackBackTrace(_In_ ULONG FramesToSkip, _In_ ULONG FramesToCapture, _Out_ PVOID *BackTrace, _Out_opt_ PULONG BackTraceHash)',
      ANY,
      'Gives the callers.',
    ),
  ]),
  ...inHeader('none', [
    routine(
      'ULONG RtlWalkFrameChain(_Out_ PVOID *Callers, _In_ ULONG Count, _In_ ULONG Flags)',
      ANY,
      'Gives the callers.',
    ),
    routine(
      'ULONG KeQueryRuntimeThread(_In_ PKTHREAD Thread, _Out_ PULONG UserTime)',
      DISPATCH,
      'Returns the clock ticks a thread has run in the kernel, and gives those in user mode.',
    ),
  ]),
];
