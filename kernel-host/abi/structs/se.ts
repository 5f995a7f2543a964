/** Structs of the security reference monitor. */
import { struct } from '../declare.js';
import type { StructDeclaration } from '../types.js';

export const SE_STRUCTS: readonly StructDeclaration[] = [
  struct(
    'ACL',
    8,
    'Head of an access control list.',
    `
    0 UCHAR AclRevision
    1 UCHAR Sbz1
    2 USHORT AclSize
    4 USHORT AceCount
    6 USHORT Sbz2
  `,
  ),
  struct(
    'SECURITY_DESCRIPTOR',
    20,
    'Owner, group and access lists of an object, by pointers.',
    `
    0x00 UCHAR Revision
    0x01 UCHAR Sbz1
    0x02 SECURITY_DESCRIPTOR_CONTROL Control
    0x04 PSID Owner
    0x08 PSID Group
    0x0c PACL Sacl
    0x10 PACL Dacl
  `,
    { aliases: ['*PISECURITY_DESCRIPTOR'] },
  ),
  struct(
    'SID_IDENTIFIER_AUTHORITY',
    6,
    'Who issued a security identifier.',
    `
    0 UCHAR Value[6]
  `,
  ),
  struct(
    'SID',
    12,
    'A security identifier.',
    `
    0 UCHAR Revision
    1 UCHAR SubAuthorityCount
    2 SID_IDENTIFIER_AUTHORITY IdentifierAuthority
    8 ULONG SubAuthority[1]
  `,
    { aliases: ['*PISID'] },
  ),
  struct(
    'GENERIC_MAPPING',
    16,
    'What the generic rights mean for a type of object.',
    `
    0x00 ACCESS_MASK GenericRead
    0x04 ACCESS_MASK GenericWrite
    0x08 ACCESS_MASK GenericExecute
    0x0c ACCESS_MASK GenericAll
  `,
  ),
  struct(
    'LUID_AND_ATTRIBUTES',
    12,
    'A privilege and its state.',
    `
    0 LUID Luid
    8 ULONG Attributes
  `,
    { pack: 4 },
  ),
  struct(
    'PRIVILEGE_SET',
    20,
    'A list of privileges.',
    `
    0 ULONG PrivilegeCount
    4 ULONG Control
    8 LUID_AND_ATTRIBUTES Privilege[1]
  `,
  ),
  struct(
    'SECURITY_QUALITY_OF_SERVICE',
    12,
    'How a server may act for its client.',
    `
    0 ULONG Length
    4 SECURITY_IMPERSONATION_LEVEL ImpersonationLevel
    8 SECURITY_CONTEXT_TRACKING_MODE ContextTrackingMode
    9 BOOLEAN EffectiveOnly
  `,
  ),
  struct(
    'SECURITY_SUBJECT_CONTEXT',
    16,
    'On whose behalf a thread acts.',
    `
    0x00 PACCESS_TOKEN ClientToken
    0x04 SECURITY_IMPERSONATION_LEVEL ImpersonationLevel
    0x08 PACCESS_TOKEN PrimaryToken
    0x0c PVOID ProcessAuditId
  `,
  ),
  struct(
    'INITIAL_PRIVILEGE_SET',
    44,
    'Room for three privileges.',
    `
    0 ULONG PrivilegeCount
    4 ULONG Control
    8 LUID_AND_ATTRIBUTES Privilege[3]
  `,
  ),
  struct(
    'ACCESS_STATE',
    116,
    'State of an access check while an object is opened.',
    `
    0x00 LUID OperationID
    0x08 BOOLEAN SecurityEvaluated
    0x09 BOOLEAN GenerateAudit
    0x0a BOOLEAN GenerateOnClose
    0x0b BOOLEAN PrivilegesAllocated
    0x0c ULONG Flags
    0x10 ACCESS_MASK RemainingDesiredAccess
    0x14 ACCESS_MASK PreviouslyGrantedAccess
    0x18 ACCESS_MASK OriginalDesiredAccess
    0x1c SECURITY_SUBJECT_CONTEXT SubjectSecurityContext
    0x2c PSECURITY_DESCRIPTOR SecurityDescriptor
    0x30 PVOID AuxData
    0x34 union {
    0x34   INITIAL_PRIVILEGE_SET InitialPrivilegeSet
    0x34   PRIVILEGE_SET PrivilegeSet
    } Privileges
    0x60 BOOLEAN AuditPrivileges
    0x64 UNICODE_STRING ObjectName
    0x6c UNICODE_STRING ObjectTypeName
  `,
  ),
];
