/** Tokens of processes and threads; quota. */
import { ANY, APC, DISPATCH, inHeader, inline, PASSIVE, routine } from '../declare.js';
import type { ExportDeclaration } from '../types.js';

const CHARGE = '_In_ PEPROCESS Process, _In_ POOL_TYPE PoolType, _In_ ULONG_PTR Amount';
const AMOUNT = '_In_ PEPROCESS Process, _In_ SIZE_T Amount';

export const PS_TOKEN_EXPORTS: readonly ExportDeclaration[] = [
  ...inHeader('ntifs.h', [
    routine(
      'PACCESS_TOKEN PsReferencePrimaryToken(_Inout_ PEPROCESS Process)',
      PASSIVE,
      'Returns and references the token of a process.',
    ),
    routine('VOID PsDereferencePrimaryToken(_In_ PACCESS_TOKEN PrimaryToken)', PASSIVE, 'Lets it go.'),
    routine(
      'PACCESS_TOKEN PsReferenceImpersonationToken(_Inout_ PETHREAD Thread, _Out_ PBOOLEAN CopyOnOpen, _Out_ PBOOLEAN EffectiveOnly, _Out_ SECURITY_IMPERSONATION_LEVEL *ImpersonationLevel)',
      PASSIVE,
      'Returns and references the token a thread acts with.',
    ),
    routine('VOID PsDereferenceImpersonationToken(_In_ PACCESS_TOKEN ImpersonationToken)', PASSIVE, 'Lets it go.'),
    routine(
      'NTSTATUS PsImpersonateClient(_Inout_ PETHREAD Thread, _In_opt_ PACCESS_TOKEN Token, _In_ BOOLEAN CopyOnOpen, _In_ BOOLEAN EffectiveOnly, _In_ SECURITY_IMPERSONATION_LEVEL ImpersonationLevel)',
      PASSIVE,
      'Lets a thread act as a client.',
    ),
    routine('VOID PsRevertToSelf(VOID)', PASSIVE, 'Ends impersonation.'),
    routine('VOID PsRevertThreadToSelf(_Inout_ PETHREAD Thread)', PASSIVE, 'Ends impersonation of a thread.'),
    routine('BOOLEAN PsIsThreadImpersonating(_In_ PETHREAD Thread)', ANY, 'Whether a thread acts for another.'),
    routine(
      'BOOLEAN PsDisableImpersonation(_Inout_ PETHREAD Thread, _Inout_ PSE_IMPERSONATION_STATE ImpersonationState)',
      PASSIVE,
      'Stops impersonation for a while.',
    ),
    routine(
      'VOID PsRestoreImpersonation(_Inout_ PETHREAD Thread, _In_ PSE_IMPERSONATION_STATE ImpersonationState)',
      PASSIVE,
      'Goes on with it.',
    ),
    routine(`VOID PsChargePoolQuota(${CHARGE})`, APC, 'Charges quota; nobody has a limit.'),
    routine(`NTSTATUS PsChargeProcessPoolQuota(${CHARGE})`, APC, 'Charges quota; nobody has a limit.'),
    routine(`VOID PsReturnPoolQuota(${CHARGE})`, DISPATCH, 'Returns quota.'),
    inline(
      'VOID SeDeleteClientSecurity(_In_ PSECURITY_CLIENT_CONTEXT ClientContext)',
      PASSIVE,
      'Lets a client context go.',
    ),
    inline('VOID SeStopImpersonatingClient(VOID)', PASSIVE, 'Ends impersonation.'),
    inline(
      'PACCESS_TOKEN SeQuerySubjectContextToken(_In_ PSECURITY_SUBJECT_CONTEXT SubjectContext)',
      PASSIVE,
      'Returns the token that a subject acts with.',
    ),
  ]),
  ...inHeader('none', [
    routine(`NTSTATUS PsChargeProcessNonPagedPoolQuota(${AMOUNT})`, APC, 'Charges quota; nobody has a limit.'),
    routine(`NTSTATUS PsChargeProcessPagedPoolQuota(${AMOUNT})`, APC, 'Charges quota; nobody has a limit.'),
    routine(`VOID PsReturnProcessNonPagedPoolQuota(${AMOUNT})`, APC, 'Returns quota.'),
    routine(`VOID PsReturnProcessPagedPoolQuota(${AMOUNT})`, APC, 'Returns quota.'),
  ]),
];
