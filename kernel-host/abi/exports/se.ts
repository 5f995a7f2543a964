/** Access checks and security contexts. */
import { missing, PASSIVE, routine, variable } from '../declare.js';
import type { DataDeclaration, ExportDeclaration } from '../types.js';

export const SE_EXPORTS: readonly ExportDeclaration[] = missing([
  routine(
    'BOOLEAN SeAccessCheck(_In_ PSECURITY_DESCRIPTOR SecurityDescriptor, _In_ PSECURITY_SUBJECT_CONTEXT SubjectSecurityContext, _In_ BOOLEAN SubjectContextLocked, _In_ ACCESS_MASK DesiredAccess, _In_ ACCESS_MASK PreviouslyGrantedAccess, _Out_opt_ PPRIVILEGE_SET *Privileges, _In_ PGENERIC_MAPPING GenericMapping, _In_ KPROCESSOR_MODE AccessMode, _Out_ PACCESS_MASK GrantedAccess, _Out_ PNTSTATUS AccessStatus)',
    PASSIVE,
    'Whether a subject may do what it wants.',
  ),
  routine(
    'BOOLEAN SeSinglePrivilegeCheck(_In_ LUID PrivilegeValue, _In_ KPROCESSOR_MODE PreviousMode)',
    PASSIVE,
    'Whether the caller holds a privilege.',
    { header: 'ntddk.h' },
  ),
  routine(
    'VOID SeCaptureSubjectContext(_Out_ PSECURITY_SUBJECT_CONTEXT SubjectContext)',
    PASSIVE,
    'Takes the security context of the thread.',
    { header: 'ntifs.h' },
  ),
  routine('VOID SeLockSubjectContext(_In_ PSECURITY_SUBJECT_CONTEXT SubjectContext)', PASSIVE, 'Locks it.', {
    header: 'ntifs.h',
  }),
  routine('VOID SeUnlockSubjectContext(_In_ PSECURITY_SUBJECT_CONTEXT SubjectContext)', PASSIVE, 'Unlocks it.', {
    header: 'ntifs.h',
  }),
  routine('VOID SeReleaseSubjectContext(_Inout_ PSECURITY_SUBJECT_CONTEXT SubjectContext)', PASSIVE, 'Lets it go.', {
    header: 'ntifs.h',
  }),
  routine(
    'NTSTATUS SeAssignSecurity(_In_opt_ PSECURITY_DESCRIPTOR ParentDescriptor, _In_opt_ PSECURITY_DESCRIPTOR ExplicitDescriptor, _Out_ PSECURITY_DESCRIPTOR *NewDescriptor, _In_ BOOLEAN IsDirectoryObject, _In_ PSECURITY_SUBJECT_CONTEXT SubjectContext, _In_ PGENERIC_MAPPING GenericMapping, _In_ POOL_TYPE PoolType)',
    PASSIVE,
    'Makes the descriptor of a new object.',
  ),
  routine('NTSTATUS SeDeassignSecurity(_Inout_ PSECURITY_DESCRIPTOR *SecurityDescriptor)', PASSIVE, 'Frees it.'),
  routine(
    'NTSTATUS SeQueryAuthenticationIdToken(_In_ PACCESS_TOKEN Token, _Out_ PLUID AuthenticationId)',
    PASSIVE,
    'Gives the logon session of a token.',
    { header: 'ntifs.h' },
  ),
  routine(
    'NTSTATUS SeQueryInformationToken(_In_ PACCESS_TOKEN Token, _In_ ULONG TokenInformationClass, _Out_ PVOID *TokenInformation)',
    PASSIVE,
    'Asks about a token.',
    { header: 'none' },
  ),
  routine('TOKEN_TYPE SeTokenType(_In_ PACCESS_TOKEN Token)', PASSIVE, 'Returns the kind of a token.', {
    header: 'ntifs.h',
  }),
  routine('BOOLEAN SeTokenIsAdmin(_In_ PACCESS_TOKEN Token)', PASSIVE, "Whether a token is an administrator's.", {
    header: 'ntifs.h',
  }),
]);

export const SE_DATA: readonly DataDeclaration[] = [
  variable('POBJECT_TYPE *SeTokenObjectType', 'Type of token objects.'),
  variable('PVOID SeExports', 'Well-known privileges and identifiers.', 'missing'),
];
