/* Generated from kernel-host/abi by `npm run generate`. Do not edit. */
#ifndef NTWASM_GEN_STRUCTS_SE_H
#define NTWASM_GEN_STRUCTS_SE_H

/** Head of an access control list. */
struct _ACL {
  UCHAR AclRevision;
  UCHAR Sbz1;
  USHORT AclSize;
  USHORT AceCount;
  USHORT Sbz2;
};
NTWASM_SIZE(ACL, 8);
NTWASM_OFFSET(ACL, AclRevision, 0);
NTWASM_OFFSET(ACL, Sbz1, 1);
NTWASM_OFFSET(ACL, AclSize, 2);
NTWASM_OFFSET(ACL, AceCount, 4);
NTWASM_OFFSET(ACL, Sbz2, 6);

/** Owner, group and access lists of an object, by pointers. */
struct _SECURITY_DESCRIPTOR {
  UCHAR Revision;
  UCHAR Sbz1;
  SECURITY_DESCRIPTOR_CONTROL Control;
  PSID Owner;
  PSID Group;
  PACL Sacl;
  PACL Dacl;
};
NTWASM_SIZE(SECURITY_DESCRIPTOR, 20);
NTWASM_OFFSET(SECURITY_DESCRIPTOR, Revision, 0);
NTWASM_OFFSET(SECURITY_DESCRIPTOR, Sbz1, 1);
NTWASM_OFFSET(SECURITY_DESCRIPTOR, Control, 2);
NTWASM_OFFSET(SECURITY_DESCRIPTOR, Owner, 4);
NTWASM_OFFSET(SECURITY_DESCRIPTOR, Group, 8);
NTWASM_OFFSET(SECURITY_DESCRIPTOR, Sacl, 12);
NTWASM_OFFSET(SECURITY_DESCRIPTOR, Dacl, 16);

/** Who issued a security identifier. */
struct _SID_IDENTIFIER_AUTHORITY {
  UCHAR Value[6];
};
NTWASM_SIZE(SID_IDENTIFIER_AUTHORITY, 6);
NTWASM_OFFSET(SID_IDENTIFIER_AUTHORITY, Value, 0);

/** A security identifier. */
struct _SID {
  UCHAR Revision;
  UCHAR SubAuthorityCount;
  SID_IDENTIFIER_AUTHORITY IdentifierAuthority;
  ULONG SubAuthority[1];
};
NTWASM_SIZE(SID, 12);
NTWASM_OFFSET(SID, Revision, 0);
NTWASM_OFFSET(SID, SubAuthorityCount, 1);
NTWASM_OFFSET(SID, IdentifierAuthority, 2);
NTWASM_OFFSET(SID, SubAuthority, 8);

/** What the generic rights mean for a type of object. */
struct _GENERIC_MAPPING {
  ACCESS_MASK GenericRead;
  ACCESS_MASK GenericWrite;
  ACCESS_MASK GenericExecute;
  ACCESS_MASK GenericAll;
};
NTWASM_SIZE(GENERIC_MAPPING, 16);
NTWASM_OFFSET(GENERIC_MAPPING, GenericRead, 0);
NTWASM_OFFSET(GENERIC_MAPPING, GenericWrite, 4);
NTWASM_OFFSET(GENERIC_MAPPING, GenericExecute, 8);
NTWASM_OFFSET(GENERIC_MAPPING, GenericAll, 12);

/** A privilege and its state. */
#pragma pack(push, 4)
struct _LUID_AND_ATTRIBUTES {
  LUID Luid;
  ULONG Attributes;
};
#pragma pack(pop)
NTWASM_SIZE(LUID_AND_ATTRIBUTES, 12);
NTWASM_OFFSET(LUID_AND_ATTRIBUTES, Luid, 0);
NTWASM_OFFSET(LUID_AND_ATTRIBUTES, Attributes, 8);

/** A list of privileges. */
struct _PRIVILEGE_SET {
  ULONG PrivilegeCount;
  ULONG Control;
  LUID_AND_ATTRIBUTES Privilege[1];
};
NTWASM_SIZE(PRIVILEGE_SET, 20);
NTWASM_OFFSET(PRIVILEGE_SET, PrivilegeCount, 0);
NTWASM_OFFSET(PRIVILEGE_SET, Control, 4);
NTWASM_OFFSET(PRIVILEGE_SET, Privilege, 8);

/** How a server may act for its client. */
struct _SECURITY_QUALITY_OF_SERVICE {
  ULONG Length;
  SECURITY_IMPERSONATION_LEVEL ImpersonationLevel;
  SECURITY_CONTEXT_TRACKING_MODE ContextTrackingMode;
  BOOLEAN EffectiveOnly;
};
NTWASM_SIZE(SECURITY_QUALITY_OF_SERVICE, 12);
NTWASM_OFFSET(SECURITY_QUALITY_OF_SERVICE, Length, 0);
NTWASM_OFFSET(SECURITY_QUALITY_OF_SERVICE, ImpersonationLevel, 4);
NTWASM_OFFSET(SECURITY_QUALITY_OF_SERVICE, ContextTrackingMode, 8);
NTWASM_OFFSET(SECURITY_QUALITY_OF_SERVICE, EffectiveOnly, 9);

/** On whose behalf a thread acts. */
struct _SECURITY_SUBJECT_CONTEXT {
  PACCESS_TOKEN ClientToken;
  SECURITY_IMPERSONATION_LEVEL ImpersonationLevel;
  PACCESS_TOKEN PrimaryToken;
  PVOID ProcessAuditId;
};
NTWASM_SIZE(SECURITY_SUBJECT_CONTEXT, 16);
NTWASM_OFFSET(SECURITY_SUBJECT_CONTEXT, ClientToken, 0);
NTWASM_OFFSET(SECURITY_SUBJECT_CONTEXT, ImpersonationLevel, 4);
NTWASM_OFFSET(SECURITY_SUBJECT_CONTEXT, PrimaryToken, 8);
NTWASM_OFFSET(SECURITY_SUBJECT_CONTEXT, ProcessAuditId, 12);

/** Room for three privileges. */
struct _INITIAL_PRIVILEGE_SET {
  ULONG PrivilegeCount;
  ULONG Control;
  LUID_AND_ATTRIBUTES Privilege[3];
};
NTWASM_SIZE(INITIAL_PRIVILEGE_SET, 44);
NTWASM_OFFSET(INITIAL_PRIVILEGE_SET, PrivilegeCount, 0);
NTWASM_OFFSET(INITIAL_PRIVILEGE_SET, Control, 4);
NTWASM_OFFSET(INITIAL_PRIVILEGE_SET, Privilege, 8);

/** State of an access check while an object is opened. */
struct _ACCESS_STATE {
  LUID OperationID;
  BOOLEAN SecurityEvaluated;
  BOOLEAN GenerateAudit;
  BOOLEAN GenerateOnClose;
  BOOLEAN PrivilegesAllocated;
  ULONG Flags;
  ACCESS_MASK RemainingDesiredAccess;
  ACCESS_MASK PreviouslyGrantedAccess;
  ACCESS_MASK OriginalDesiredAccess;
  SECURITY_SUBJECT_CONTEXT SubjectSecurityContext;
  PSECURITY_DESCRIPTOR SecurityDescriptor;
  PVOID AuxData;
  union {
    INITIAL_PRIVILEGE_SET InitialPrivilegeSet;
    PRIVILEGE_SET PrivilegeSet;
  } Privileges;
  BOOLEAN AuditPrivileges;
  UNICODE_STRING ObjectName;
  UNICODE_STRING ObjectTypeName;
};
NTWASM_SIZE(ACCESS_STATE, 116);
NTWASM_OFFSET(ACCESS_STATE, OperationID, 0);
NTWASM_OFFSET(ACCESS_STATE, SecurityEvaluated, 8);
NTWASM_OFFSET(ACCESS_STATE, GenerateAudit, 9);
NTWASM_OFFSET(ACCESS_STATE, GenerateOnClose, 10);
NTWASM_OFFSET(ACCESS_STATE, PrivilegesAllocated, 11);
NTWASM_OFFSET(ACCESS_STATE, Flags, 12);
NTWASM_OFFSET(ACCESS_STATE, RemainingDesiredAccess, 16);
NTWASM_OFFSET(ACCESS_STATE, PreviouslyGrantedAccess, 20);
NTWASM_OFFSET(ACCESS_STATE, OriginalDesiredAccess, 24);
NTWASM_OFFSET(ACCESS_STATE, SubjectSecurityContext, 28);
NTWASM_OFFSET(ACCESS_STATE, SecurityDescriptor, 44);
NTWASM_OFFSET(ACCESS_STATE, AuxData, 48);
NTWASM_OFFSET(ACCESS_STATE, Privileges, 52);
NTWASM_OFFSET(ACCESS_STATE, Privileges.InitialPrivilegeSet, 52);
NTWASM_OFFSET(ACCESS_STATE, Privileges.PrivilegeSet, 52);
NTWASM_OFFSET(ACCESS_STATE, AuditPrivileges, 96);
NTWASM_OFFSET(ACCESS_STATE, ObjectName, 100);
NTWASM_OFFSET(ACCESS_STATE, ObjectTypeName, 108);

/** Well-known privileges and identifiers: what SeExports points to. */
struct _SE_EXPORTS {
  LUID SeCreateTokenPrivilege;
  LUID SeAssignPrimaryTokenPrivilege;
  LUID SeLockMemoryPrivilege;
  LUID SeIncreaseQuotaPrivilege;
  LUID SeUnsolicitedInputPrivilege;
  LUID SeTcbPrivilege;
  LUID SeSecurityPrivilege;
  LUID SeTakeOwnershipPrivilege;
  LUID SeLoadDriverPrivilege;
  LUID SeCreatePagefilePrivilege;
  LUID SeIncreaseBasePriorityPrivilege;
  LUID SeSystemProfilePrivilege;
  LUID SeSystemtimePrivilege;
  LUID SeProfileSingleProcessPrivilege;
  LUID SeCreatePermanentPrivilege;
  LUID SeBackupPrivilege;
  LUID SeRestorePrivilege;
  LUID SeShutdownPrivilege;
  LUID SeDebugPrivilege;
  LUID SeAuditPrivilege;
  LUID SeSystemEnvironmentPrivilege;
  LUID SeChangeNotifyPrivilege;
  LUID SeRemoteShutdownPrivilege;
  PSID SeNullSid;
  PSID SeWorldSid;
  PSID SeLocalSid;
  PSID SeCreatorOwnerSid;
  PSID SeCreatorGroupSid;
  PSID SeNtAuthoritySid;
  PSID SeDialupSid;
  PSID SeNetworkSid;
  PSID SeBatchSid;
  PSID SeInteractiveSid;
  PSID SeLocalSystemSid;
  PSID SeAliasAdminsSid;
  PSID SeAliasUsersSid;
  PSID SeAliasGuestsSid;
  PSID SeAliasPowerUsersSid;
  PSID SeAliasAccountOpsSid;
  PSID SeAliasSystemOpsSid;
  PSID SeAliasPrintOpsSid;
  PSID SeAliasBackupOpsSid;
  PSID SeAuthenticatedUsersSid;
  PSID SeRestrictedSid;
  PSID SeAnonymousLogonSid;
  LUID SeUndockPrivilege;
  LUID SeSyncAgentPrivilege;
  LUID SeEnableDelegationPrivilege;
  PSID SeLocalServiceSid;
  PSID SeNetworkServiceSid;
  LUID SeManageVolumePrivilege;
  LUID SeImpersonatePrivilege;
  LUID SeCreateGlobalPrivilege;
  LUID SeTrustedCredManAccessPrivilege;
  LUID SeRelabelPrivilege;
  LUID SeIncreaseWorkingSetPrivilege;
  LUID SeTimeZonePrivilege;
  LUID SeCreateSymbolicLinkPrivilege;
  PSID SeIUserSid;
  PSID SeUntrustedMandatorySid;
  PSID SeLowMandatorySid;
  PSID SeMediumMandatorySid;
  PSID SeHighMandatorySid;
  PSID SeSystemMandatorySid;
  PSID SeOwnerRightsSid;
  PSID SeAllAppPackagesSid;
  PSID SeUserModeDriversSid;
};
NTWASM_SIZE(SE_EXPORTS, 404);
NTWASM_OFFSET(SE_EXPORTS, SeCreateTokenPrivilege, 0);
NTWASM_OFFSET(SE_EXPORTS, SeAssignPrimaryTokenPrivilege, 8);
NTWASM_OFFSET(SE_EXPORTS, SeLockMemoryPrivilege, 16);
NTWASM_OFFSET(SE_EXPORTS, SeIncreaseQuotaPrivilege, 24);
NTWASM_OFFSET(SE_EXPORTS, SeUnsolicitedInputPrivilege, 32);
NTWASM_OFFSET(SE_EXPORTS, SeTcbPrivilege, 40);
NTWASM_OFFSET(SE_EXPORTS, SeSecurityPrivilege, 48);
NTWASM_OFFSET(SE_EXPORTS, SeTakeOwnershipPrivilege, 56);
NTWASM_OFFSET(SE_EXPORTS, SeLoadDriverPrivilege, 64);
NTWASM_OFFSET(SE_EXPORTS, SeCreatePagefilePrivilege, 72);
NTWASM_OFFSET(SE_EXPORTS, SeIncreaseBasePriorityPrivilege, 80);
NTWASM_OFFSET(SE_EXPORTS, SeSystemProfilePrivilege, 88);
NTWASM_OFFSET(SE_EXPORTS, SeSystemtimePrivilege, 96);
NTWASM_OFFSET(SE_EXPORTS, SeProfileSingleProcessPrivilege, 104);
NTWASM_OFFSET(SE_EXPORTS, SeCreatePermanentPrivilege, 112);
NTWASM_OFFSET(SE_EXPORTS, SeBackupPrivilege, 120);
NTWASM_OFFSET(SE_EXPORTS, SeRestorePrivilege, 128);
NTWASM_OFFSET(SE_EXPORTS, SeShutdownPrivilege, 136);
NTWASM_OFFSET(SE_EXPORTS, SeDebugPrivilege, 144);
NTWASM_OFFSET(SE_EXPORTS, SeAuditPrivilege, 152);
NTWASM_OFFSET(SE_EXPORTS, SeSystemEnvironmentPrivilege, 160);
NTWASM_OFFSET(SE_EXPORTS, SeChangeNotifyPrivilege, 168);
NTWASM_OFFSET(SE_EXPORTS, SeRemoteShutdownPrivilege, 176);
NTWASM_OFFSET(SE_EXPORTS, SeNullSid, 184);
NTWASM_OFFSET(SE_EXPORTS, SeWorldSid, 188);
NTWASM_OFFSET(SE_EXPORTS, SeLocalSid, 192);
NTWASM_OFFSET(SE_EXPORTS, SeCreatorOwnerSid, 196);
NTWASM_OFFSET(SE_EXPORTS, SeCreatorGroupSid, 200);
NTWASM_OFFSET(SE_EXPORTS, SeNtAuthoritySid, 204);
NTWASM_OFFSET(SE_EXPORTS, SeDialupSid, 208);
NTWASM_OFFSET(SE_EXPORTS, SeNetworkSid, 212);
NTWASM_OFFSET(SE_EXPORTS, SeBatchSid, 216);
NTWASM_OFFSET(SE_EXPORTS, SeInteractiveSid, 220);
NTWASM_OFFSET(SE_EXPORTS, SeLocalSystemSid, 224);
NTWASM_OFFSET(SE_EXPORTS, SeAliasAdminsSid, 228);
NTWASM_OFFSET(SE_EXPORTS, SeAliasUsersSid, 232);
NTWASM_OFFSET(SE_EXPORTS, SeAliasGuestsSid, 236);
NTWASM_OFFSET(SE_EXPORTS, SeAliasPowerUsersSid, 240);
NTWASM_OFFSET(SE_EXPORTS, SeAliasAccountOpsSid, 244);
NTWASM_OFFSET(SE_EXPORTS, SeAliasSystemOpsSid, 248);
NTWASM_OFFSET(SE_EXPORTS, SeAliasPrintOpsSid, 252);
NTWASM_OFFSET(SE_EXPORTS, SeAliasBackupOpsSid, 256);
NTWASM_OFFSET(SE_EXPORTS, SeAuthenticatedUsersSid, 260);
NTWASM_OFFSET(SE_EXPORTS, SeRestrictedSid, 264);
NTWASM_OFFSET(SE_EXPORTS, SeAnonymousLogonSid, 268);
NTWASM_OFFSET(SE_EXPORTS, SeUndockPrivilege, 272);
NTWASM_OFFSET(SE_EXPORTS, SeSyncAgentPrivilege, 280);
NTWASM_OFFSET(SE_EXPORTS, SeEnableDelegationPrivilege, 288);
NTWASM_OFFSET(SE_EXPORTS, SeLocalServiceSid, 296);
NTWASM_OFFSET(SE_EXPORTS, SeNetworkServiceSid, 300);
NTWASM_OFFSET(SE_EXPORTS, SeManageVolumePrivilege, 304);
NTWASM_OFFSET(SE_EXPORTS, SeImpersonatePrivilege, 312);
NTWASM_OFFSET(SE_EXPORTS, SeCreateGlobalPrivilege, 320);
NTWASM_OFFSET(SE_EXPORTS, SeTrustedCredManAccessPrivilege, 328);
NTWASM_OFFSET(SE_EXPORTS, SeRelabelPrivilege, 336);
NTWASM_OFFSET(SE_EXPORTS, SeIncreaseWorkingSetPrivilege, 344);
NTWASM_OFFSET(SE_EXPORTS, SeTimeZonePrivilege, 352);
NTWASM_OFFSET(SE_EXPORTS, SeCreateSymbolicLinkPrivilege, 360);
NTWASM_OFFSET(SE_EXPORTS, SeIUserSid, 368);
NTWASM_OFFSET(SE_EXPORTS, SeUntrustedMandatorySid, 372);
NTWASM_OFFSET(SE_EXPORTS, SeLowMandatorySid, 376);
NTWASM_OFFSET(SE_EXPORTS, SeMediumMandatorySid, 380);
NTWASM_OFFSET(SE_EXPORTS, SeHighMandatorySid, 384);
NTWASM_OFFSET(SE_EXPORTS, SeSystemMandatorySid, 388);
NTWASM_OFFSET(SE_EXPORTS, SeOwnerRightsSid, 392);
NTWASM_OFFSET(SE_EXPORTS, SeAllAppPackagesSid, 396);
NTWASM_OFFSET(SE_EXPORTS, SeUserModeDriversSid, 400);

/** Who has made a token. */
struct _TOKEN_SOURCE {
  CHAR SourceName[8];
  LUID SourceIdentifier;
};
NTWASM_SIZE(TOKEN_SOURCE, 16);
NTWASM_OFFSET(TOKEN_SOURCE, SourceName, 0);
NTWASM_OFFSET(TOKEN_SOURCE, SourceIdentifier, 8);

/** Identifiers of a token. */
struct _TOKEN_CONTROL {
  LUID TokenId;
  LUID AuthenticationId;
  LUID ModifiedId;
  TOKEN_SOURCE TokenSource;
};
NTWASM_SIZE(TOKEN_CONTROL, 40);
NTWASM_OFFSET(TOKEN_CONTROL, TokenId, 0);
NTWASM_OFFSET(TOKEN_CONTROL, AuthenticationId, 8);
NTWASM_OFFSET(TOKEN_CONTROL, ModifiedId, 16);
NTWASM_OFFSET(TOKEN_CONTROL, TokenSource, 24);

/** On whose behalf a server may act. */
struct _SECURITY_CLIENT_CONTEXT {
  SECURITY_QUALITY_OF_SERVICE SecurityQos;
  PACCESS_TOKEN ClientToken;
  BOOLEAN DirectlyAccessClientToken;
  BOOLEAN DirectAccessEffectiveOnly;
  BOOLEAN ServerIsRemote;
  TOKEN_CONTROL ClientTokenControl;
};
NTWASM_SIZE(SECURITY_CLIENT_CONTEXT, 60);
NTWASM_OFFSET(SECURITY_CLIENT_CONTEXT, SecurityQos, 0);
NTWASM_OFFSET(SECURITY_CLIENT_CONTEXT, ClientToken, 12);
NTWASM_OFFSET(SECURITY_CLIENT_CONTEXT, DirectlyAccessClientToken, 16);
NTWASM_OFFSET(SECURITY_CLIENT_CONTEXT, DirectAccessEffectiveOnly, 17);
NTWASM_OFFSET(SECURITY_CLIENT_CONTEXT, ServerIsRemote, 18);
NTWASM_OFFSET(SECURITY_CLIENT_CONTEXT, ClientTokenControl, 20);

/** What PsDisableImpersonation keeps. */
struct _SE_IMPERSONATION_STATE {
  PACCESS_TOKEN Token;
  BOOLEAN CopyOnOpen;
  BOOLEAN EffectiveOnly;
  SECURITY_IMPERSONATION_LEVEL Level;
};
NTWASM_SIZE(SE_IMPERSONATION_STATE, 12);
NTWASM_OFFSET(SE_IMPERSONATION_STATE, Token, 0);
NTWASM_OFFSET(SE_IMPERSONATION_STATE, CopyOnOpen, 4);
NTWASM_OFFSET(SE_IMPERSONATION_STATE, EffectiveOnly, 5);
NTWASM_OFFSET(SE_IMPERSONATION_STATE, Level, 8);

/** A group and its state. */
struct _SID_AND_ATTRIBUTES {
  PSID Sid;
  ULONG Attributes;
};
NTWASM_SIZE(SID_AND_ATTRIBUTES, 8);
NTWASM_OFFSET(SID_AND_ATTRIBUTES, Sid, 0);
NTWASM_OFFSET(SID_AND_ATTRIBUTES, Attributes, 4);

/** Whose a token is. */
struct _TOKEN_USER {
  SID_AND_ATTRIBUTES User;
};
NTWASM_SIZE(TOKEN_USER, 8);
NTWASM_OFFSET(TOKEN_USER, User, 0);

/** Groups of a token. */
struct _TOKEN_GROUPS {
  ULONG GroupCount;
  SID_AND_ATTRIBUTES Groups[1];
};
NTWASM_SIZE(TOKEN_GROUPS, 12);
NTWASM_OFFSET(TOKEN_GROUPS, GroupCount, 0);
NTWASM_OFFSET(TOKEN_GROUPS, Groups, 4);

/** Privileges of a token. */
struct _TOKEN_PRIVILEGES {
  ULONG PrivilegeCount;
  LUID_AND_ATTRIBUTES Privileges[1];
};
NTWASM_SIZE(TOKEN_PRIVILEGES, 16);
NTWASM_OFFSET(TOKEN_PRIVILEGES, PrivilegeCount, 0);
NTWASM_OFFSET(TOKEN_PRIVILEGES, Privileges, 4);

/** Owner of what is made with a token. */
struct _TOKEN_OWNER {
  PSID Owner;
};
NTWASM_SIZE(TOKEN_OWNER, 4);
NTWASM_OFFSET(TOKEN_OWNER, Owner, 0);

/** Group of what is made with a token. */
struct _TOKEN_PRIMARY_GROUP {
  PSID PrimaryGroup;
};
NTWASM_SIZE(TOKEN_PRIMARY_GROUP, 4);
NTWASM_OFFSET(TOKEN_PRIMARY_GROUP, PrimaryGroup, 0);

/** Access list of what is made with a token. */
struct _TOKEN_DEFAULT_DACL {
  PACL DefaultDacl;
};
NTWASM_SIZE(TOKEN_DEFAULT_DACL, 4);
NTWASM_OFFSET(TOKEN_DEFAULT_DACL, DefaultDacl, 0);

/** Integrity level of a token. */
struct _TOKEN_MANDATORY_LABEL {
  SID_AND_ATTRIBUTES Label;
};
NTWASM_SIZE(TOKEN_MANDATORY_LABEL, 8);
NTWASM_OFFSET(TOKEN_MANDATORY_LABEL, Label, 0);

/** Whether a token is elevated. */
struct _TOKEN_ELEVATION {
  ULONG TokenIsElevated;
};
NTWASM_SIZE(TOKEN_ELEVATION, 4);
NTWASM_OFFSET(TOKEN_ELEVATION, TokenIsElevated, 0);

/** Identifiers and counts of a token. */
struct _TOKEN_STATISTICS {
  LUID TokenId;
  LUID AuthenticationId;
  LARGE_INTEGER ExpirationTime;
  TOKEN_TYPE TokenType;
  SECURITY_IMPERSONATION_LEVEL ImpersonationLevel;
  ULONG DynamicCharged;
  ULONG DynamicAvailable;
  ULONG GroupCount;
  ULONG PrivilegeCount;
  LUID ModifiedId;
};
NTWASM_SIZE(TOKEN_STATISTICS, 56);
NTWASM_OFFSET(TOKEN_STATISTICS, TokenId, 0);
NTWASM_OFFSET(TOKEN_STATISTICS, AuthenticationId, 8);
NTWASM_OFFSET(TOKEN_STATISTICS, ExpirationTime, 16);
NTWASM_OFFSET(TOKEN_STATISTICS, TokenType, 24);
NTWASM_OFFSET(TOKEN_STATISTICS, ImpersonationLevel, 28);
NTWASM_OFFSET(TOKEN_STATISTICS, DynamicCharged, 32);
NTWASM_OFFSET(TOKEN_STATISTICS, DynamicAvailable, 36);
NTWASM_OFFSET(TOKEN_STATISTICS, GroupCount, 40);
NTWASM_OFFSET(TOKEN_STATISTICS, PrivilegeCount, 44);
NTWASM_OFFSET(TOKEN_STATISTICS, ModifiedId, 48);

/** Head of an entry of an access list. */
struct _ACE_HEADER {
  UCHAR AceType;
  UCHAR AceFlags;
  USHORT AceSize;
};
NTWASM_SIZE(ACE_HEADER, 4);
NTWASM_OFFSET(ACE_HEADER, AceType, 0);
NTWASM_OFFSET(ACE_HEADER, AceFlags, 1);
NTWASM_OFFSET(ACE_HEADER, AceSize, 2);

/** An entry of an access list; the SID begins at SidStart. */
struct _ACCESS_ALLOWED_ACE {
  ACE_HEADER Header;
  ACCESS_MASK Mask;
  ULONG SidStart;
};
NTWASM_SIZE(ACCESS_ALLOWED_ACE, 12);
NTWASM_OFFSET(ACCESS_ALLOWED_ACE, Header, 0);
NTWASM_OFFSET(ACCESS_ALLOWED_ACE, Mask, 4);
NTWASM_OFFSET(ACCESS_ALLOWED_ACE, SidStart, 8);

/** An entry of an access list; the SID begins at SidStart. */
struct _ACCESS_DENIED_ACE {
  ACE_HEADER Header;
  ACCESS_MASK Mask;
  ULONG SidStart;
};
NTWASM_SIZE(ACCESS_DENIED_ACE, 12);
NTWASM_OFFSET(ACCESS_DENIED_ACE, Header, 0);
NTWASM_OFFSET(ACCESS_DENIED_ACE, Mask, 4);
NTWASM_OFFSET(ACCESS_DENIED_ACE, SidStart, 8);

/** An entry of an access list; the SID begins at SidStart. */
struct _SYSTEM_AUDIT_ACE {
  ACE_HEADER Header;
  ACCESS_MASK Mask;
  ULONG SidStart;
};
NTWASM_SIZE(SYSTEM_AUDIT_ACE, 12);
NTWASM_OFFSET(SYSTEM_AUDIT_ACE, Header, 0);
NTWASM_OFFSET(SYSTEM_AUDIT_ACE, Mask, 4);
NTWASM_OFFSET(SYSTEM_AUDIT_ACE, SidStart, 8);

/** An entry of an access list; the SID begins at SidStart. */
struct _SYSTEM_MANDATORY_LABEL_ACE {
  ACE_HEADER Header;
  ACCESS_MASK Mask;
  ULONG SidStart;
};
NTWASM_SIZE(SYSTEM_MANDATORY_LABEL_ACE, 12);
NTWASM_OFFSET(SYSTEM_MANDATORY_LABEL_ACE, Header, 0);
NTWASM_OFFSET(SYSTEM_MANDATORY_LABEL_ACE, Mask, 4);
NTWASM_OFFSET(SYSTEM_MANDATORY_LABEL_ACE, SidStart, 8);

#endif
