/** Security identifiers, access lists, security descriptors. */
import { ANY, APC, inHeader, PASSIVE, routine } from '../declare.js';
import type { ExportDeclaration } from '../types.js';

const ADD_ERRORS = ['STATUS_INVALID_ACL', 'STATUS_INVALID_SID', 'STATUS_ALLOTTED_SPACE_EXCEEDED'];
const SET_ERRORS = ['STATUS_UNKNOWN_REVISION', 'STATUS_INVALID_SECURITY_DESCR'];

export const RTL_SECURITY_EXPORTS: readonly ExportDeclaration[] = inHeader('ntifs.h', [
  routine(
    'NTSTATUS RtlCreateSecurityDescriptor(_Out_ PSECURITY_DESCRIPTOR SecurityDescriptor, _In_ ULONG Revision)',
    APC,
    'Makes an empty security descriptor.',
    { header: 'wdm.h' },
  ),
  routine(
    'NTSTATUS RtlSetDaclSecurityDescriptor(_Inout_ PSECURITY_DESCRIPTOR SecurityDescriptor, _In_ BOOLEAN DaclPresent, _In_opt_ PACL Dacl, _In_ BOOLEAN DaclDefaulted)',
    APC,
    'Sets the access list.',
    { header: 'wdm.h' },
  ),
  routine(
    'ULONG RtlLengthSecurityDescriptor(_In_ PSECURITY_DESCRIPTOR SecurityDescriptor)',
    APC,
    'Bytes of a security descriptor.',
    { header: 'wdm.h' },
  ),
  routine(
    'BOOLEAN RtlValidSecurityDescriptor(_In_ PSECURITY_DESCRIPTOR SecurityDescriptor)',
    APC,
    'Whether it is well formed.',
    { header: 'wdm.h' },
  ),
  routine(
    'NTSTATUS RtlGetDaclSecurityDescriptor(_In_ PSECURITY_DESCRIPTOR SecurityDescriptor, _Out_ PBOOLEAN DaclPresent, _Out_ PACL *Dacl, _Out_ PBOOLEAN DaclDefaulted)',
    APC,
    'Gives the access list.',
  ),
  routine(
    'NTSTATUS RtlCreateAcl(_Out_ PACL Acl, _In_ ULONG AclLength, _In_ ULONG AclRevision)',
    APC,
    'Makes an empty access list; bytes.',
  ),
  routine(
    'NTSTATUS RtlAddAccessAllowedAce(_Inout_ PACL Acl, _In_ ULONG AceRevision, _In_ ACCESS_MASK AccessMask, _In_ PSID Sid)',
    APC,
    'Adds a right.',
  ),
  routine(
    'NTSTATUS RtlAddAccessAllowedAceEx(_Inout_ PACL Acl, _In_ ULONG AceRevision, _In_ ULONG AceFlags, _In_ ACCESS_MASK AccessMask, _In_ PSID Sid)',
    APC,
    'Adds a right with flags.',
  ),
  routine('ULONG RtlLengthSid(_In_ PSID Sid)', ANY, 'Bytes of a SID.'),
  routine('ULONG RtlLengthRequiredSid(_In_ ULONG SubAuthorityCount)', ANY, 'Bytes a SID needs.'),
  routine('BOOLEAN RtlValidSid(_In_ PSID Sid)', ANY, 'Whether it is well formed.'),
  routine('BOOLEAN RtlEqualSid(_In_ PSID Sid1, _In_ PSID Sid2)', ANY, 'Whether two are equal.'),
  routine(
    'NTSTATUS RtlCopySid(_In_ ULONG DestinationSidLength, _Out_ PSID DestinationSid, _In_ PSID SourceSid)',
    ANY,
    'Copies a SID; bytes.',
  ),
  routine(
    'NTSTATUS RtlInitializeSid(_Out_ PSID Sid, _In_ PSID_IDENTIFIER_AUTHORITY IdentifierAuthority, _In_ UCHAR SubAuthorityCount)',
    ANY,
    'Makes a SID.',
  ),
  routine('PULONG RtlSubAuthoritySid(_In_ PSID Sid, _In_ ULONG SubAuthority)', ANY, 'Points to a part of a SID.'),
  routine(
    'NTSTATUS RtlConvertSidToUnicodeString(_Inout_ PUNICODE_STRING UnicodeString, _In_ PSID Sid, _In_ BOOLEAN AllocateDestinationString)',
    PASSIVE,
    'Writes a SID.',
  ),
  routine(
    'VOID RtlMapGenericMask(_Inout_ PACCESS_MASK AccessMask, _In_ PGENERIC_MAPPING GenericMapping)',
    ANY,
    'Replaces generic rights.',
  ),
  routine('PUCHAR RtlSubAuthorityCountSid(_In_ PSID Sid)', ANY, 'Points to the number of parts of a SID.'),
  routine(
    'BOOLEAN RtlEqualPrefixSid(_In_ PSID Sid1, _In_ PSID Sid2)',
    ANY,
    'Whether two are equal but for the last part.',
  ),
  routine('BOOLEAN RtlValidAcl(_In_ PACL Acl)', APC, 'Whether it is well formed.'),
  routine(
    'NTSTATUS RtlAddAccessDeniedAce(_Inout_ PACL Acl, _In_ ULONG AceRevision, _In_ ACCESS_MASK AccessMask, _In_ PSID Sid)',
    APC,
    'Adds a refusal.',
    { errors: ADD_ERRORS },
  ),
  routine(
    'NTSTATUS RtlAddAccessDeniedAceEx(_Inout_ PACL Acl, _In_ ULONG AceRevision, _In_ ULONG AceFlags, _In_ ACCESS_MASK AccessMask, _In_ PSID Sid)',
    APC,
    'Adds a refusal with flags.',
    { errors: ADD_ERRORS },
  ),
  routine(
    'NTSTATUS RtlAddAce(_Inout_ PACL Acl, _In_ ULONG AceRevision, _In_ ULONG StartingAceIndex, _In_ PVOID AceList, _In_ ULONG AceListLength)',
    APC,
    'Adds whole entries; bytes.',
    { errors: ['STATUS_INVALID_PARAMETER', 'STATUS_BUFFER_TOO_SMALL'] },
  ),
  routine('NTSTATUS RtlGetAce(_In_ PACL Acl, _In_ ULONG AceIndex, _Out_ PVOID *Ace)', APC, 'Points to an entry.', {
    errors: ['STATUS_INVALID_PARAMETER'],
  }),
  routine('NTSTATUS RtlDeleteAce(_Inout_ PACL Acl, _In_ ULONG AceIndex)', APC, 'Takes an entry out.', {
    errors: ['STATUS_INVALID_PARAMETER'],
  }),
  routine(
    'NTSTATUS RtlSetSaclSecurityDescriptor(_Inout_ PSECURITY_DESCRIPTOR SecurityDescriptor, _In_ BOOLEAN SaclPresent, _In_opt_ PACL Sacl, _In_ BOOLEAN SaclDefaulted)',
    APC,
    'Sets the audit list.',
    { errors: SET_ERRORS },
  ),
  routine(
    'NTSTATUS RtlGetSaclSecurityDescriptor(_In_ PSECURITY_DESCRIPTOR SecurityDescriptor, _Out_ PBOOLEAN SaclPresent, _Out_ PACL *Sacl, _Out_ PBOOLEAN SaclDefaulted)',
    APC,
    'Gives the audit list.',
    { errors: ['STATUS_UNKNOWN_REVISION'] },
  ),
  routine(
    'NTSTATUS RtlSetOwnerSecurityDescriptor(_Inout_ PSECURITY_DESCRIPTOR SecurityDescriptor, _In_opt_ PSID Owner, _In_ BOOLEAN OwnerDefaulted)',
    APC,
    'Sets the owner.',
    { errors: SET_ERRORS },
  ),
  routine(
    'NTSTATUS RtlGetOwnerSecurityDescriptor(_In_ PSECURITY_DESCRIPTOR SecurityDescriptor, _Out_ PSID *Owner, _Out_ PBOOLEAN OwnerDefaulted)',
    APC,
    'Gives the owner.',
    { errors: ['STATUS_UNKNOWN_REVISION'] },
  ),
  routine(
    'NTSTATUS RtlSetGroupSecurityDescriptor(_Inout_ PSECURITY_DESCRIPTOR SecurityDescriptor, _In_opt_ PSID Group, _In_ BOOLEAN GroupDefaulted)',
    APC,
    'Sets the group.',
    { errors: SET_ERRORS },
  ),
  routine(
    'NTSTATUS RtlGetGroupSecurityDescriptor(_In_ PSECURITY_DESCRIPTOR SecurityDescriptor, _Out_ PSID *Group, _Out_ PBOOLEAN GroupDefaulted)',
    APC,
    'Gives the group.',
    { errors: ['STATUS_UNKNOWN_REVISION'] },
  ),
]);
