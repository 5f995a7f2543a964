/** Security identifiers, access lists, security descriptors. */
import { ANY, APC, inHeader, missing, PASSIVE, routine } from '../declare.js';
import type { ExportDeclaration } from '../types.js';

export const RTL_SECURITY_EXPORTS: readonly ExportDeclaration[] = missing(
  inHeader('ntifs.h', [
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
  ]),
);
