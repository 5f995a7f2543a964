/** What `ntstress.h` is made of. Not Windows's: no header of the WDK has them, and that header has their prototypes. */
import { ANY, PASSIVE, routine } from '../declare.js';
import type { ExportDeclaration } from '../types.js';

const ours = { header: 'none' } as const;

export const PS_STRESS_EXPORTS: readonly ExportDeclaration[] = [
  routine(
    'NTSTATUS NtStressThread(_In_ PKSTART_ROUTINE Routine, _In_opt_ PVOID Context)',
    PASSIVE,
    'Stress tests: a thread that begins when DriverEntry has returned.',
    { ...ours, errors: ['STATUS_INSUFFICIENT_RESOURCES'] },
  ),
  routine(
    'NTSTATUS NtStressAtQuiescence(_In_ PKSTART_ROUTINE Routine, _In_opt_ PVOID Context)',
    PASSIVE,
    'Stress tests: has a routine called when all threads of NtStressThread have ended, before DriverUnload.',
    { ...ours, errors: ['STATUS_INSUFFICIENT_RESOURCES'] },
  ),
  routine(
    'ULONG NtStressRandom(_In_ ULONG Limit)',
    ANY,
    'Stress tests: a random number below the limit, the same again when the schedule is replayed.',
    ours,
  ),
];
