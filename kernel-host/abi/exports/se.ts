/** Access checks, security contexts, tokens. */
import { PASSIVE, routine, variable } from '../declare.js';
import type { DataDeclaration, ExportDeclaration } from '../types.js';

const CHECKS: readonly ExportDeclaration[] = [
  routine(
    'BOOLEAN SeAccessCheck(_In_ PSECURITY_DESCRIPTOR SecurityDescriptor, _In_ PSECURITY_SUBJECT_CONTEXT SubjectSecurityContext, _In_ BOOLEAN SubjectContextLocked, _In_ ACCESS_MASK DesiredAccess, _In_ ACCESS_MASK PreviouslyGrantedAccess, _Out_opt_ PPRIVILEGE_SET *Privileges, _In_ PGENERIC_MAPPING GenericMapping, _In_ KPROCESSOR_MODE AccessMode, _Out_ PACCESS_MASK GrantedAccess, _Out_ PNTSTATUS AccessStatus)',
    PASSIVE,
    'Whether a subject may do what it wants.',
    { errors: ['STATUS_ACCESS_DENIED', 'STATUS_PRIVILEGE_NOT_HELD', 'STATUS_BAD_IMPERSONATION_LEVEL'] },
  ),
  routine(
    'BOOLEAN SeAccessCheckFromState(_In_ PSECURITY_DESCRIPTOR SecurityDescriptor, _In_ PVOID PrimaryTokenInformation, _In_opt_ PVOID ClientTokenInformation, _In_ ACCESS_MASK DesiredAccess, _In_ ACCESS_MASK PreviouslyGrantedAccess, _Out_opt_ PPRIVILEGE_SET *Privileges, _In_ PGENERIC_MAPPING GenericMapping, _In_ KPROCESSOR_MODE AccessMode, _Out_ PACCESS_MASK GrantedAccess, _Out_ PNTSTATUS AccessStatus)',
    PASSIVE,
    'Whether a token may do what it wants; takes tokens where Windows has its own structs.',
    { header: 'none' },
  ),
  routine(
    'BOOLEAN SeSinglePrivilegeCheck(_In_ LUID PrivilegeValue, _In_ KPROCESSOR_MODE PreviousMode)',
    PASSIVE,
    'Whether the caller holds a privilege.',
    { header: 'ntddk.h' },
  ),
  routine(
    'BOOLEAN SePrivilegeCheck(_Inout_ PPRIVILEGE_SET RequiredPrivileges, _In_ PSECURITY_SUBJECT_CONTEXT SubjectSecurityContext, _In_ KPROCESSOR_MODE AccessMode)',
    PASSIVE,
    'Whether a subject holds privileges.',
    { header: 'ntifs.h' },
  ),
  routine('VOID SeFreePrivileges(_In_ PPRIVILEGE_SET Privileges)', PASSIVE, 'Frees what SeAccessCheck has given.', {
    header: 'ntifs.h',
  }),
  routine(
    'NTSTATUS SeAppendPrivileges(_Inout_ PACCESS_STATE AccessState, _In_ PPRIVILEGE_SET Privileges)',
    PASSIVE,
    'Adds privileges to an access state.',
    { header: 'ntifs.h' },
  ),
  routine(
    'VOID SeCaptureSubjectContext(_Out_ PSECURITY_SUBJECT_CONTEXT SubjectContext)',
    PASSIVE,
    'Takes the security context of the thread.',
    { header: 'ntifs.h' },
  ),
  routine(
    'VOID SeCaptureSubjectContextEx(_In_ PETHREAD Thread, _In_ PEPROCESS Process, _Out_ PSECURITY_SUBJECT_CONTEXT SubjectContext)',
    PASSIVE,
    'Takes the security context of a thread.',
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
    'NTSTATUS SeCreateAccessState(_Out_ PACCESS_STATE AccessState, _In_ PVOID AuxData, _In_ ACCESS_MASK DesiredAccess, _In_opt_ PGENERIC_MAPPING GenericMapping)',
    PASSIVE,
    'Makes an access state of the thread.',
    { header: 'none' },
  ),
  routine('VOID SeDeleteAccessState(_In_ PACCESS_STATE AccessState)', PASSIVE, 'Lets it go.', { header: 'none' }),
  routine(
    'VOID SeSetAccessStateGenericMapping(_Inout_ PACCESS_STATE AccessState, _In_ PGENERIC_MAPPING GenericMapping)',
    PASSIVE,
    'Replaces the generic rights of an access state.',
    { header: 'ntifs.h' },
  ),
];

const DESCRIPTORS: readonly ExportDeclaration[] = [
  routine(
    'NTSTATUS SeAssignSecurity(_In_opt_ PSECURITY_DESCRIPTOR ParentDescriptor, _In_opt_ PSECURITY_DESCRIPTOR ExplicitDescriptor, _Out_ PSECURITY_DESCRIPTOR *NewDescriptor, _In_ BOOLEAN IsDirectoryObject, _In_ PSECURITY_SUBJECT_CONTEXT SubjectContext, _In_ PGENERIC_MAPPING GenericMapping, _In_ POOL_TYPE PoolType)',
    PASSIVE,
    'Makes the descriptor of a new object.',
    { errors: ['STATUS_INVALID_SECURITY_DESCR', 'STATUS_INSUFFICIENT_RESOURCES', 'STATUS_NO_TOKEN'] },
  ),
  routine(
    'NTSTATUS SeAssignSecurityEx(_In_opt_ PSECURITY_DESCRIPTOR ParentDescriptor, _In_opt_ PSECURITY_DESCRIPTOR ExplicitDescriptor, _Out_ PSECURITY_DESCRIPTOR *NewDescriptor, _In_opt_ GUID *ObjectType, _In_ BOOLEAN IsDirectoryObject, _In_ ULONG AutoInheritFlags, _In_ PSECURITY_SUBJECT_CONTEXT SubjectContext, _In_ PGENERIC_MAPPING GenericMapping, _In_ POOL_TYPE PoolType)',
    PASSIVE,
    'Makes the descriptor of a new object.',
    { errors: ['STATUS_INVALID_SECURITY_DESCR', 'STATUS_INSUFFICIENT_RESOURCES', 'STATUS_NO_TOKEN'] },
  ),
  routine('NTSTATUS SeDeassignSecurity(_Inout_ PSECURITY_DESCRIPTOR *SecurityDescriptor)', PASSIVE, 'Frees it.'),
  routine(
    'NTSTATUS SeCaptureSecurityDescriptor(_In_ PSECURITY_DESCRIPTOR InputSecurityDescriptor, _In_ KPROCESSOR_MODE RequestorMode, _In_ POOL_TYPE PoolType, _In_ BOOLEAN ForceCapture, _Out_ PSECURITY_DESCRIPTOR *OutputSecurityDescriptor)',
    PASSIVE,
    'Copies a descriptor.',
    { header: 'ntifs.h', errors: ['STATUS_INVALID_SECURITY_DESCR'] },
  ),
  routine(
    'NTSTATUS SeReleaseSecurityDescriptor(_In_ PSECURITY_DESCRIPTOR CapturedSecurityDescriptor, _In_ KPROCESSOR_MODE RequestorMode, _In_ BOOLEAN ForceCapture)',
    PASSIVE,
    'Frees the copy.',
    { header: 'ntifs.h' },
  ),
  routine(
    'BOOLEAN SeValidSecurityDescriptor(_In_ ULONG Length, _In_ PSECURITY_DESCRIPTOR SecurityDescriptor)',
    PASSIVE,
    'Whether a descriptor is well formed; bytes.',
  ),
  routine(
    'NTSTATUS SeQuerySecurityDescriptorInfo(_In_ PSECURITY_INFORMATION SecurityInformation, _Out_ PSECURITY_DESCRIPTOR SecurityDescriptor, _Inout_ PULONG Length, _Inout_ PSECURITY_DESCRIPTOR *ObjectsSecurityDescriptor)',
    PASSIVE,
    'Gives parts of a descriptor; bytes.',
    { header: 'ntifs.h', errors: ['STATUS_BUFFER_TOO_SMALL', 'STATUS_NO_SECURITY_ON_OBJECT'] },
  ),
  routine(
    'NTSTATUS SeSetSecurityDescriptorInfo(_In_opt_ PVOID Object, _In_ PSECURITY_INFORMATION SecurityInformation, _In_ PSECURITY_DESCRIPTOR ModificationDescriptor, _Inout_ PSECURITY_DESCRIPTOR *ObjectsSecurityDescriptor, _In_ POOL_TYPE PoolType, _In_ PGENERIC_MAPPING GenericMapping)',
    PASSIVE,
    'Changes parts of a descriptor.',
    { header: 'ntifs.h', errors: ['STATUS_NO_SECURITY_ON_OBJECT', 'STATUS_INVALID_SECURITY_DESCR'] },
  ),
  routine(
    'NTSTATUS RtlAbsoluteToSelfRelativeSD(_In_ PSECURITY_DESCRIPTOR AbsoluteSecurityDescriptor, _Out_ PSECURITY_DESCRIPTOR SelfRelativeSecurityDescriptor, _Inout_ PULONG BufferLength)',
    PASSIVE,
    'Makes a descriptor of one piece; bytes.',
    { header: 'ntifs.h', errors: ['STATUS_BUFFER_TOO_SMALL', 'STATUS_INVALID_SECURITY_DESCR'] },
  ),
];

const TOKENS: readonly ExportDeclaration[] = [
  routine(
    'NTSTATUS SeQueryAuthenticationIdToken(_In_ PACCESS_TOKEN Token, _Out_ PLUID AuthenticationId)',
    PASSIVE,
    'Gives the logon session of a token.',
    { header: 'ntifs.h' },
  ),
  routine(
    'NTSTATUS SeQuerySessionIdToken(_In_ PACCESS_TOKEN Token, _Out_ PULONG SessionId)',
    PASSIVE,
    'Gives the session of a token.',
    { header: 'ntifs.h' },
  ),
  routine(
    'NTSTATUS SeQueryInformationToken(_In_ PACCESS_TOKEN Token, _In_ TOKEN_INFORMATION_CLASS TokenInformationClass, _Out_ PVOID *TokenInformation)',
    PASSIVE,
    'Asks about a token; the caller frees the answer.',
    { header: 'ntifs.h', errors: ['STATUS_INVALID_INFO_CLASS', 'STATUS_NO_MEMORY'] },
  ),
  routine('TOKEN_TYPE SeTokenType(_In_ PACCESS_TOKEN Token)', PASSIVE, 'Returns the kind of a token.', {
    header: 'ntifs.h',
  }),
  routine(
    'SECURITY_IMPERSONATION_LEVEL SeTokenImpersonationLevel(_In_ PACCESS_TOKEN Token)',
    PASSIVE,
    'Returns how far a token may be acted with.',
    { header: 'none' },
  ),
  routine('BOOLEAN SeTokenIsAdmin(_In_ PACCESS_TOKEN Token)', PASSIVE, "Whether a token is an administrator's.", {
    header: 'ntifs.h',
  }),
  routine('BOOLEAN SeTokenIsRestricted(_In_ PACCESS_TOKEN Token)', PASSIVE, 'Whether a token is restricted.', {
    header: 'ntifs.h',
  }),
  routine(
    'NTSTATUS SeFilterToken(_In_ PACCESS_TOKEN ExistingToken, _In_ ULONG Flags, _In_opt_ PTOKEN_GROUPS SidsToDisable, _In_opt_ PTOKEN_PRIVILEGES PrivilegesToDelete, _In_opt_ PTOKEN_GROUPS RestrictedSids, _Out_ PACCESS_TOKEN *FilteredToken)',
    PASSIVE,
    'Makes a token that may do less.',
    { header: 'ntifs.h', errors: ['STATUS_INVALID_PARAMETER', 'STATUS_NO_MEMORY'] },
  ),
  routine(
    'NTSTATUS SeCreateClientSecurity(_In_ PETHREAD ClientThread, _In_ PSECURITY_QUALITY_OF_SERVICE ClientSecurityQos, _In_ BOOLEAN RemoteSession, _Out_ PSECURITY_CLIENT_CONTEXT ClientContext)',
    PASSIVE,
    'Lets one act for a thread later.',
    { header: 'ntifs.h', errors: ['STATUS_BAD_IMPERSONATION_LEVEL', 'STATUS_NO_MEMORY'] },
  ),
  routine(
    'NTSTATUS SeCreateClientSecurityFromSubjectContext(_In_ PSECURITY_SUBJECT_CONTEXT SubjectContext, _In_ PSECURITY_QUALITY_OF_SERVICE ClientSecurityQos, _In_ BOOLEAN ServerIsRemote, _Out_ PSECURITY_CLIENT_CONTEXT ClientContext)',
    PASSIVE,
    'Lets one act for a subject later.',
    { header: 'ntifs.h', errors: ['STATUS_BAD_IMPERSONATION_LEVEL', 'STATUS_NO_MEMORY'] },
  ),
  routine(
    'VOID SeImpersonateClient(_In_ PSECURITY_CLIENT_CONTEXT ClientContext, _In_opt_ PETHREAD ServerThread)',
    PASSIVE,
    'Acts for a client.',
    { header: 'ntifs.h' },
  ),
  routine(
    'NTSTATUS SeImpersonateClientEx(_In_ PSECURITY_CLIENT_CONTEXT ClientContext, _In_opt_ PETHREAD ServerThread)',
    PASSIVE,
    'Acts for a client.',
    { header: 'ntifs.h' },
  ),
  routine(
    'NTSTATUS SeMarkLogonSessionForTerminationNotification(_In_ PLUID LogonId)',
    PASSIVE,
    'Asks to be told of the end of a logon session, which lasts as long as the machine.',
    { header: 'ntifs.h' },
  ),
  routine(
    'NTSTATUS SeRegisterLogonSessionTerminatedRoutine(_In_ PVOID CallbackRoutine)',
    PASSIVE,
    'For the end of a logon session, which lasts as long as the machine.',
    { header: 'ntifs.h', errors: ['STATUS_INVALID_PARAMETER'] },
  ),
  routine(
    'NTSTATUS SeUnregisterLogonSessionTerminatedRoutine(_In_ PVOID CallbackRoutine)',
    PASSIVE,
    'For the end of a logon session, which lasts as long as the machine.',
    { header: 'ntifs.h', errors: ['STATUS_INVALID_PARAMETER'] },
  ),
];

export const SE_EXPORTS: readonly ExportDeclaration[] = [...CHECKS, ...DESCRIPTORS, ...TOKENS];

export const SE_DATA: readonly DataDeclaration[] = [
  variable('POBJECT_TYPE *SeTokenObjectType', 'Type of token objects.'),
  variable('PSE_EXPORTS SeExports', 'Well-known privileges and identifiers.'),
];
