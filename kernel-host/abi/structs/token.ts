/** Structs of tokens, and what SeExports points to. */
import { struct } from '../declare.js';
import type { StructDeclaration } from '../types.js';

export const TOKEN_STRUCTS: readonly StructDeclaration[] = [
  struct(
    'SE_EXPORTS',
    404,
    'Well-known privileges and identifiers: what SeExports points to.',
    `
    0x00 LUID SeCreateTokenPrivilege
    0x08 LUID SeAssignPrimaryTokenPrivilege
    0x10 LUID SeLockMemoryPrivilege
    0x18 LUID SeIncreaseQuotaPrivilege
    0x20 LUID SeUnsolicitedInputPrivilege
    0x28 LUID SeTcbPrivilege
    0x30 LUID SeSecurityPrivilege
    0x38 LUID SeTakeOwnershipPrivilege
    0x40 LUID SeLoadDriverPrivilege
    0x48 LUID SeCreatePagefilePrivilege
    0x50 LUID SeIncreaseBasePriorityPrivilege
    0x58 LUID SeSystemProfilePrivilege
    0x60 LUID SeSystemtimePrivilege
    0x68 LUID SeProfileSingleProcessPrivilege
    0x70 LUID SeCreatePermanentPrivilege
    0x78 LUID SeBackupPrivilege
    0x80 LUID SeRestorePrivilege
    0x88 LUID SeShutdownPrivilege
    0x90 LUID SeDebugPrivilege
    0x98 LUID SeAuditPrivilege
    0xa0 LUID SeSystemEnvironmentPrivilege
    0xa8 LUID SeChangeNotifyPrivilege
    0xb0 LUID SeRemoteShutdownPrivilege
    0xb8 PSID SeNullSid
    0xbc PSID SeWorldSid
    0xc0 PSID SeLocalSid
    0xc4 PSID SeCreatorOwnerSid
    0xc8 PSID SeCreatorGroupSid
    0xcc PSID SeNtAuthoritySid
    0xd0 PSID SeDialupSid
    0xd4 PSID SeNetworkSid
    0xd8 PSID SeBatchSid
    0xdc PSID SeInteractiveSid
    0xe0 PSID SeLocalSystemSid
    0xe4 PSID SeAliasAdminsSid
    0xe8 PSID SeAliasUsersSid
    0xec PSID SeAliasGuestsSid
    0xf0 PSID SeAliasPowerUsersSid
    0xf4 PSID SeAliasAccountOpsSid
    0xf8 PSID SeAliasSystemOpsSid
    0xfc PSID SeAliasPrintOpsSid
    0x100 PSID SeAliasBackupOpsSid
    0x104 PSID SeAuthenticatedUsersSid
    0x108 PSID SeRestrictedSid
    0x10c PSID SeAnonymousLogonSid
    0x110 LUID SeUndockPrivilege
    0x118 LUID SeSyncAgentPrivilege
    0x120 LUID SeEnableDelegationPrivilege
    0x128 PSID SeLocalServiceSid
    0x12c PSID SeNetworkServiceSid
    0x130 LUID SeManageVolumePrivilege
    0x138 LUID SeImpersonatePrivilege
    0x140 LUID SeCreateGlobalPrivilege
    0x148 LUID SeTrustedCredManAccessPrivilege
    0x150 LUID SeRelabelPrivilege
    0x158 LUID SeIncreaseWorkingSetPrivilege
    0x160 LUID SeTimeZonePrivilege
    0x168 LUID SeCreateSymbolicLinkPrivilege
    0x170 PSID SeIUserSid
    0x174 PSID SeUntrustedMandatorySid
    0x178 PSID SeLowMandatorySid
    0x17c PSID SeMediumMandatorySid
    0x180 PSID SeHighMandatorySid
    0x184 PSID SeSystemMandatorySid
    0x188 PSID SeOwnerRightsSid
    0x18c PSID SeAllAppPackagesSid
    0x190 PSID SeUserModeDriversSid
  `,
  ),
  struct(
    'TOKEN_SOURCE',
    16,
    'Who has made a token.',
    `
    0 CHAR SourceName[8]
    8 LUID SourceIdentifier
  `,
  ),
  struct(
    'TOKEN_CONTROL',
    40,
    'Identifiers of a token.',
    `
    0x00 LUID TokenId
    0x08 LUID AuthenticationId
    0x10 LUID ModifiedId
    0x18 TOKEN_SOURCE TokenSource
  `,
  ),
  struct(
    'SECURITY_CLIENT_CONTEXT',
    60,
    'On whose behalf a server may act.',
    `
    0x00 SECURITY_QUALITY_OF_SERVICE SecurityQos
    0x0c PACCESS_TOKEN ClientToken
    0x10 BOOLEAN DirectlyAccessClientToken
    0x11 BOOLEAN DirectAccessEffectiveOnly
    0x12 BOOLEAN ServerIsRemote
    0x14 TOKEN_CONTROL ClientTokenControl
  `,
  ),
  struct(
    'SE_IMPERSONATION_STATE',
    12,
    'What PsDisableImpersonation keeps.',
    `
    0 PACCESS_TOKEN Token
    4 BOOLEAN CopyOnOpen
    5 BOOLEAN EffectiveOnly
    8 SECURITY_IMPERSONATION_LEVEL Level
  `,
  ),
  struct(
    'SID_AND_ATTRIBUTES',
    8,
    'A group and its state.',
    `
    0 PSID Sid
    4 ULONG Attributes
  `,
  ),
  struct('TOKEN_USER', 8, 'Whose a token is.', '0 SID_AND_ATTRIBUTES User'),
  struct(
    'TOKEN_GROUPS',
    12,
    'Groups of a token.',
    `
    0 ULONG GroupCount
    4 SID_AND_ATTRIBUTES Groups[1]
  `,
  ),
  struct(
    'TOKEN_PRIVILEGES',
    16,
    'Privileges of a token.',
    `
    0 ULONG PrivilegeCount
    4 LUID_AND_ATTRIBUTES Privileges[1]
  `,
  ),
  struct('TOKEN_OWNER', 4, 'Owner of what is made with a token.', '0 PSID Owner'),
  struct('TOKEN_PRIMARY_GROUP', 4, 'Group of what is made with a token.', '0 PSID PrimaryGroup'),
  struct('TOKEN_DEFAULT_DACL', 4, 'Access list of what is made with a token.', '0 PACL DefaultDacl'),
  struct('TOKEN_MANDATORY_LABEL', 8, 'Integrity level of a token.', '0 SID_AND_ATTRIBUTES Label'),
  struct('TOKEN_ELEVATION', 4, 'Whether a token is elevated.', '0 ULONG TokenIsElevated'),
  struct(
    'TOKEN_STATISTICS',
    56,
    'Identifiers and counts of a token.',
    `
    0x00 LUID TokenId
    0x08 LUID AuthenticationId
    0x10 LARGE_INTEGER ExpirationTime
    0x18 TOKEN_TYPE TokenType
    0x1c SECURITY_IMPERSONATION_LEVEL ImpersonationLevel
    0x20 ULONG DynamicCharged
    0x24 ULONG DynamicAvailable
    0x28 ULONG GroupCount
    0x2c ULONG PrivilegeCount
    0x30 LUID ModifiedId
  `,
  ),
  struct(
    'ACE_HEADER',
    4,
    'Head of an entry of an access list.',
    `
    0 UCHAR AceType
    1 UCHAR AceFlags
    2 USHORT AceSize
  `,
  ),
  ...['ACCESS_ALLOWED_ACE', 'ACCESS_DENIED_ACE', 'SYSTEM_AUDIT_ACE', 'SYSTEM_MANDATORY_LABEL_ACE'].map((name) =>
    struct(
      name,
      12,
      'An entry of an access list; the SID begins at SidStart.',
      `
    0 ACE_HEADER Header
    4 ACCESS_MASK Mask
    8 ULONG SidStart
  `,
    ),
  ),
];
