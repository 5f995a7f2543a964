/** Processors, groups and affinities. */
import { ANY, APC, DISPATCH, inHeader, PASSIVE, routine } from '../declare.js';
import type { ExportDeclaration } from '../types.js';

export const KE_PROCESSOR_EXPORTS: readonly ExportDeclaration[] = [
  routine('ULONG KeGetCurrentProcessorNumber(VOID)', ANY, 'Returns the number of the running processor.'),
  routine(
    'ULONG KeGetCurrentProcessorNumberEx(_Out_opt_ PPROCESSOR_NUMBER ProcNumber)',
    ANY,
    'Returns the number of the running processor, and gives its group and number.',
  ),
  routine(
    'ULONG KeQueryActiveProcessorCount(_Out_opt_ PKAFFINITY ActiveProcessors)',
    ANY,
    'Returns the number of processors, and gives their mask.',
  ),
  routine(
    'ULONG KeQueryActiveProcessorCountEx(_In_ USHORT GroupNumber)',
    ANY,
    'Returns the number of processors of a group.',
  ),
  routine('ULONG KeQueryMaximumProcessorCount(VOID)', ANY, 'Returns the number of processors there can be.'),
  routine(
    'ULONG KeQueryMaximumProcessorCountEx(_In_ USHORT GroupNumber)',
    ANY,
    'Returns the number of processors a group can have.',
  ),
  routine('KAFFINITY KeQueryActiveProcessors(VOID)', ANY, 'Returns the mask of processors.'),
  routine('USHORT KeQueryActiveGroupCount(VOID)', ANY, 'Returns the number of processor groups: one.'),
  routine(
    'NTSTATUS KeGetProcessorNumberFromIndex(_In_ ULONG ProcIndex, _Out_ PPROCESSOR_NUMBER ProcNumber)',
    ANY,
    'Gives group and number of a processor.',
    { errors: ['STATUS_INVALID_PARAMETER'] },
  ),
  routine(
    'ULONG KeGetProcessorIndexFromNumber(_In_ PPROCESSOR_NUMBER ProcNumber)',
    ANY,
    'Returns the index of a processor, or -1.',
  ),
  routine('USHORT KeQueryMaximumGroupCount(VOID)', ANY, 'Returns the number of groups there can be.'),
  routine('KAFFINITY KeQueryGroupAffinity(_In_ USHORT GroupNumber)', ANY, 'Returns the processors of a group.'),
  routine('USHORT KeQueryHighestNodeNumber(VOID)', ANY, 'Returns the highest NUMA node.'),
  routine(
    'VOID KeQueryNodeActiveAffinity(_In_ USHORT NodeNumber, _Out_opt_ PGROUP_AFFINITY Affinity, _Out_opt_ PUSHORT Count)',
    ANY,
    'Gives the processors of a NUMA node.',
  ),
  routine(
    'USHORT KeQueryNodeMaximumProcessorCount(_In_ USHORT NodeNumber)',
    ANY,
    'Returns the number of processors a node can have.',
  ),
  routine('VOID KeSetSystemAffinityThread(_In_ KAFFINITY Affinity)', APC, 'Binds the thread to processors.'),
  routine(
    'KAFFINITY KeSetSystemAffinityThreadEx(_In_ KAFFINITY Affinity)',
    APC,
    'Binds the thread to processors; returns the previous mask.',
  ),
  routine('VOID KeRevertToUserAffinityThread(VOID)', APC, 'Takes that back.'),
  routine('VOID KeRevertToUserAffinityThreadEx(_In_ KAFFINITY Affinity)', APC, 'Takes that back.'),
  routine(
    'VOID KeSetSystemGroupAffinityThread(_In_ PGROUP_AFFINITY Affinity, _Out_opt_ PGROUP_AFFINITY PreviousAffinity)',
    APC,
    'Binds the thread to processors of a group.',
  ),
  routine('VOID KeRevertToUserGroupAffinityThread(_In_ PGROUP_AFFINITY PreviousAffinity)', APC, 'Takes that back.'),
  routine(
    'NTSTATUS KeQueryLogicalProcessorRelationship(_In_opt_ PPROCESSOR_NUMBER ProcessorNumber, _In_ LOGICAL_PROCESSOR_RELATIONSHIP RelationshipType, _Out_opt_ PSYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX Information, _Inout_ PULONG Length)',
    PASSIVE,
    'Tells which processors share a core, a package, a node or a group.',
    { errors: ['STATUS_INFO_LENGTH_MISMATCH', 'STATUS_INVALID_PARAMETER'] },
  ),
  ...inHeader('none', [
    routine(
      'CCHAR KeSetIdealProcessorThread(_Inout_ PKTHREAD Thread, _In_ CCHAR Processor)',
      DISPATCH,
      'Says on which processor a thread is to run when that is idle; returns the previous one.',
    ),
    routine(
      'KAFFINITY KeSetAffinityThread(_Inout_ PKTHREAD Thread, _In_ KAFFINITY Affinity)',
      DISPATCH,
      'Binds a thread to processors; returns the previous mask.',
    ),
  ]),
];
