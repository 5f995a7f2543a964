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

#endif
