/** Tokens, privileges, access checks and descriptors, as a driver uses them in System's context. */
import { describeChecks } from '../support/checks.js';

const DESCRIPTORS = `
static GENERIC_MAPPING g_Mapping = {FILE_GENERIC_READ, FILE_GENERIC_WRITE, FILE_GENERIC_EXECUTE, FILE_ALL_ACCESS};
typedef struct { SECURITY_DESCRIPTOR Sd; union { ACL Acl; UCHAR Room[200]; }; } BUILT;
static PSECURITY_DESCRIPTOR Empty(BUILT *b) {
  RtlCreateSecurityDescriptor(&b->Sd, SECURITY_DESCRIPTOR_REVISION);
  RtlCreateAcl(&b->Acl, sizeof(b->Room), ACL_REVISION);
  RtlSetDaclSecurityDescriptor(&b->Sd, TRUE, &b->Acl, FALSE);
  RtlSetOwnerSecurityDescriptor(&b->Sd, SeExports->SeAliasUsersSid, FALSE);
  RtlSetGroupSecurityDescriptor(&b->Sd, SeExports->SeAliasUsersSid, FALSE);
  return &b->Sd;
}
static NTSTATUS Check(PSECURITY_DESCRIPTOR Sd, ACCESS_MASK Wanted, KPROCESSOR_MODE Mode, PACCESS_MASK Granted) {
  SECURITY_SUBJECT_CONTEXT subject;
  NTSTATUS status = 1;
  SeCaptureSubjectContext(&subject);
  SeLockSubjectContext(&subject);
  BOOLEAN allowed = SeAccessCheck(Sd, &subject, TRUE, Wanted, 0, NULL, &g_Mapping, Mode, Granted, &status);
  SeUnlockSubjectContext(&subject);
  SeReleaseSubjectContext(&subject);
  return allowed == (status == STATUS_SUCCESS) ? status : 2;
}`;

const CHECKS = `
static VOID Checks(void) {
  BUILT b;
  ACCESS_MASK granted = 0;
  PSECURITY_DESCRIPTOR sd = Empty(&b);
  CHECK_EQ("access: an empty list", Check(sd, FILE_READ_DATA, UserMode, &granted), STATUS_ACCESS_DENIED);
  CHECK_EQ("access: kernel mode", Check(sd, FILE_READ_DATA | FILE_WRITE_DATA, KernelMode, &granted), STATUS_SUCCESS);
  CHECK_EQ("access: kernel mode gets it", granted, FILE_READ_DATA | FILE_WRITE_DATA);
  CHECK_EQ("access: kernel mode gets all", (Check(sd, MAXIMUM_ALLOWED, KernelMode, &granted), granted), FILE_ALL_ACCESS);
  CHECK_EQ("access: no descriptor", Check(NULL, FILE_READ_DATA, UserMode, &granted), STATUS_ACCESS_DENIED);
  CHECK_EQ("access: nothing asked", Check(sd, 0, UserMode, &granted), STATUS_ACCESS_DENIED);
  RtlAddAccessAllowedAce(&b.Acl, ACL_REVISION, GENERIC_READ, SeExports->SeWorldSid);
  CHECK_EQ("access: granted", Check(sd, GENERIC_READ, UserMode, &granted), STATUS_SUCCESS);
  CHECK_EQ("access: generic rights mapped", granted, FILE_GENERIC_READ);
  CHECK_EQ("access: one right more", Check(sd, GENERIC_READ | FILE_WRITE_DATA, UserMode, &granted), STATUS_ACCESS_DENIED);
  RtlAddAccessDeniedAce(&b.Acl, ACL_REVISION, FILE_READ_DATA | FILE_APPEND_DATA, SeExports->SeLocalSystemSid);
  RtlAddAccessAllowedAce(&b.Acl, ACL_REVISION, FILE_WRITE_DATA | FILE_APPEND_DATA, SeExports->SeAliasAdminsSid);
  CHECK_EQ("access: denied too late", Check(sd, FILE_READ_DATA, UserMode, &granted), STATUS_SUCCESS);
  CHECK_EQ("access: denied before it is granted", Check(sd, FILE_APPEND_DATA, UserMode, &granted), STATUS_ACCESS_DENIED);
  CHECK_EQ("access: by another group", Check(sd, FILE_WRITE_DATA, UserMode, &granted), STATUS_SUCCESS);
  CHECK_EQ("access: all there is", (Check(sd, MAXIMUM_ALLOWED, UserMode, &granted), granted), FILE_GENERIC_READ | FILE_WRITE_DATA);
  RtlAddAccessAllowedAceEx(&b.Acl, ACL_REVISION, INHERIT_ONLY_ACE, GENERIC_ALL, SeExports->SeWorldSid);
  CHECK_EQ("access: an entry to inherit only", Check(sd, DELETE, UserMode, &granted), STATUS_ACCESS_DENIED);
  RtlSetOwnerSecurityDescriptor(sd, SeExports->SeLocalSystemSid, FALSE);
  CHECK_EQ("access: the owner", Check(sd, READ_CONTROL | WRITE_DAC, UserMode, &granted), STATUS_SUCCESS);
  CHECK_EQ("access: by privilege", Check(sd, WRITE_OWNER | ACCESS_SYSTEM_SECURITY, UserMode, &granted), STATUS_SUCCESS);
  RtlSetDaclSecurityDescriptor(sd, TRUE, NULL, FALSE);
  CHECK_EQ("access: a NULL list", Check(sd, FILE_ALL_ACCESS, UserMode, &granted), STATUS_SUCCESS);
}`;

const TOKENS = `
NTSTATUS ZwOpenProcessToken(HANDLE, ACCESS_MASK, PHANDLE);
NTSTATUS ZwAdjustPrivilegesToken(HANDLE, BOOLEAN, PTOKEN_PRIVILEGES, ULONG, PTOKEN_PRIVILEGES, PULONG);
static VOID Tokens(void) {
  PACCESS_TOKEN token = PsReferencePrimaryToken(PsInitialSystemProcess);
  PTOKEN_USER user = NULL;
  LUID luid;
  ULONG session = 9;
  BOOLEAN copy, effective;
  SECURITY_IMPERSONATION_LEVEL level;
  CHECK("token: System's", SeTokenType(token) == TokenPrimary && SeTokenIsAdmin(token) && !SeTokenIsRestricted(token));
  CHECK_EQ("token: user", SeQueryInformationToken(token, TokenUser, (PVOID *)&user), STATUS_SUCCESS);
  CHECK("token: is System", RtlEqualSid(user->User.Sid, SeExports->SeLocalSystemSid));
  ExFreePool(user);
  SeQueryAuthenticationIdToken(token, &luid);
  CHECK("token: logon session", luid.LowPart == 0x3e7 && luid.HighPart == 0);
  CHECK_EQ("token: session", (SeQuerySessionIdToken(token, &session), session), 0);
  CHECK_EQ("token: integrity", (SeQueryInformationToken(token, TokenIntegrityLevel, (PVOID *)&session), session), SECURITY_MANDATORY_SYSTEM_RID);
  CHECK_EQ("token: another class", SeQueryInformationToken(token, (TOKEN_INFORMATION_CLASS)99, (PVOID *)&user), STATUS_INVALID_INFO_CLASS);
  CHECK("token: nobody is impersonated", !PsIsThreadImpersonating(PsGetCurrentThread()) &&
        PsReferenceImpersonationToken(PsGetCurrentThread(), &copy, &effective, &level) == NULL);
  PsDereferencePrimaryToken(token);
}
static VOID Handles(void) {
  HANDLE handle, duplicate;
  UCHAR buffer[600];
  ULONG needed = 0;
  TOKEN_PRIVILEGES wanted = {1, {{{SE_DEBUG_PRIVILEGE, 0}, 0}}}, old = {0};
  PTOKEN_STATISTICS statistics = (PTOKEN_STATISTICS)buffer;
  CHECK_EQ("token: opened", ZwOpenProcessToken(ZwCurrentProcess(), TOKEN_ALL_ACCESS, &handle), STATUS_SUCCESS);
  CHECK_EQ("token: none of a thread", ZwOpenThreadTokenEx(ZwCurrentThread(), TOKEN_QUERY, TRUE, OBJ_KERNEL_HANDLE, &duplicate), STATUS_NO_TOKEN);
  CHECK_EQ("token: no room", ZwQueryInformationToken(handle, TokenGroups, buffer, 8, &needed), STATUS_BUFFER_TOO_SMALL);
  CHECK_EQ("token: room", ZwQueryInformationToken(handle, TokenGroups, buffer, sizeof(buffer), &needed), STATUS_SUCCESS);
  CHECK("token: groups", ((PTOKEN_GROUPS)buffer)->GroupCount == 4 && RtlEqualSid(((PTOKEN_GROUPS)buffer)->Groups[0].Sid, SeExports->SeAliasAdminsSid));
  CHECK_EQ("token: level of a primary one", ZwQueryInformationToken(handle, TokenImpersonationLevel, buffer, 4, &needed), STATUS_INVALID_INFO_CLASS);
  ZwQueryInformationToken(handle, TokenStatistics, buffer, sizeof(buffer), &needed);
  CHECK("token: statistics", needed == sizeof(TOKEN_STATISTICS) && statistics->TokenType == TokenPrimary && statistics->PrivilegeCount == 35);
  CHECK("privilege: held", SeSinglePrivilegeCheck(RtlConvertLongToLuid(SE_DEBUG_PRIVILEGE), UserMode));
  CHECK_EQ("privilege: disabled", ZwAdjustPrivilegesToken(handle, FALSE, &wanted, sizeof(old), &old, &needed), STATUS_SUCCESS);
  CHECK("privilege: what it was", old.PrivilegeCount == 1 && (old.Privileges[0].Attributes & SE_PRIVILEGE_ENABLED));
  CHECK("privilege: not held", !SeSinglePrivilegeCheck(RtlConvertLongToLuid(SE_DEBUG_PRIVILEGE), UserMode));
  CHECK("privilege: kernel mode holds all", SeSinglePrivilegeCheck(RtlConvertLongToLuid(SE_DEBUG_PRIVILEGE), KernelMode));
  CHECK_EQ("privilege: enabled again", ZwAdjustPrivilegesToken(handle, FALSE, &old, 0, NULL, NULL), STATUS_SUCCESS);
  CHECK("privilege: held again", SeSinglePrivilegeCheck(RtlConvertLongToLuid(SE_DEBUG_PRIVILEGE), UserMode));
  wanted.Privileges[0].Luid.LowPart = 99;
  CHECK_EQ("privilege: one that there is not", ZwAdjustPrivilegesToken(handle, FALSE, &wanted, 0, NULL, NULL), STATUS_NOT_ALL_ASSIGNED);
  CHECK_EQ("privilege: no state", ZwAdjustPrivilegesToken(handle, FALSE, NULL, 0, NULL, NULL), STATUS_INVALID_PARAMETER);
  CHECK_EQ("token: duplicated", ZwDuplicateToken(handle, 0, NULL, FALSE, TokenImpersonation, &duplicate), STATUS_SUCCESS);
  ZwQueryInformationToken(duplicate, TokenType, buffer, 4, &needed);
  CHECK_EQ("token: of another kind", *(PULONG)buffer, TokenImpersonation);
  CHECK_EQ("token: duplicated into what there is not", ZwDuplicateToken(handle, 0, NULL, FALSE, (TOKEN_TYPE)3, &duplicate), STATUS_INVALID_PARAMETER);
  ZwClose(duplicate);
  ZwClose(handle);
  CHECK_EQ("token: a closed handle", ZwQueryInformationToken(handle, TokenType, buffer, 4, &needed), STATUS_INVALID_HANDLE);
}`;

const IMPERSONATION = `
static VOID Impersonation(void) {
  SECURITY_QUALITY_OF_SERVICE qos = {sizeof(qos), SecurityImpersonation, SECURITY_STATIC_TRACKING, FALSE};
  SECURITY_CLIENT_CONTEXT client;
  SE_IMPERSONATION_STATE state;
  PETHREAD me = PsGetCurrentThread();
  PACCESS_TOKEN token = PsReferencePrimaryToken(PsGetCurrentProcess()), filtered = NULL, acting;
  TOKEN_GROUPS admins = {1, {{SeExports->SeAliasAdminsSid, 0}}};
  BOOLEAN copy, effective;
  SECURITY_IMPERSONATION_LEVEL level;
  BUILT b;
  ACCESS_MASK granted;
  PSECURITY_DESCRIPTOR sd = Empty(&b);
  RtlAddAccessAllowedAce(&b.Acl, ACL_REVISION, FILE_READ_DATA, SeExports->SeAliasAdminsSid);
  CHECK_EQ("client: made", SeCreateClientSecurity(me, &qos, FALSE, &client), STATUS_SUCCESS);
  CHECK_EQ("client: acted for", SeImpersonateClientEx(&client, NULL), STATUS_SUCCESS);
  CHECK("client: the thread does", PsIsThreadImpersonating(me));
  acting = PsReferenceImpersonationToken(me, &copy, &effective, &level);
  CHECK("client: with its token", acting == client.ClientToken && level == SecurityImpersonation && SeTokenType(acting) == TokenImpersonation);
  PsDereferenceImpersonationToken(acting);
  CHECK("client: paused", PsDisableImpersonation(me, &state) && !PsIsThreadImpersonating(me));
  PsRestoreImpersonation(me, &state);
  CHECK("client: goes on", PsIsThreadImpersonating(me));
  SeStopImpersonatingClient();
  CHECK("client: over", !PsIsThreadImpersonating(me));
  SeDeleteClientSecurity(&client);
  CHECK_EQ("filter: made", SeFilterToken(token, DISABLE_MAX_PRIVILEGE, &admins, NULL, NULL, &filtered), STATUS_SUCCESS);
  CHECK("filter: no administrator", !SeTokenIsAdmin(filtered) && SeTokenIsAdmin(token));
  CHECK_EQ("filter: other flags", SeFilterToken(token, 0x100, NULL, NULL, NULL, &acting), STATUS_INVALID_PARAMETER);
  CHECK_EQ("filter: may by its own", Check(sd, FILE_READ_DATA, UserMode, &granted), STATUS_SUCCESS);
  PsImpersonateClient(me, filtered, FALSE, FALSE, SecurityImpersonation);
  CHECK_EQ("filter: may not with less", Check(sd, FILE_READ_DATA, UserMode, &granted), STATUS_ACCESS_DENIED);
  CHECK("filter: no privilege", !SeSinglePrivilegeCheck(RtlConvertLongToLuid(SE_DEBUG_PRIVILEGE), UserMode));
  PsImpersonateClient(me, filtered, FALSE, FALSE, SecurityIdentification);
  CHECK_EQ("client: only to look", Check(sd, FILE_READ_DATA, UserMode, &granted), STATUS_BAD_IMPERSONATION_LEVEL);
  PsImpersonateClient(me, NULL, FALSE, FALSE, SecurityImpersonation);
  CHECK("client: ended by NULL", !PsIsThreadImpersonating(me));
  ObDereferenceObject(filtered);
  TOKEN_GROUPS world = {1, {{SeExports->SeAliasUsersSid, 0}}};
  SeFilterToken(token, 0, NULL, NULL, &world, &filtered);
  PsImpersonateClient(me, filtered, FALSE, FALSE, SecurityImpersonation);
  CHECK("restricted: is", SeTokenIsRestricted(filtered));
  CHECK_EQ("restricted: by one list only", Check(sd, FILE_READ_DATA, UserMode, &granted), STATUS_ACCESS_DENIED);
  RtlAddAccessAllowedAce(&b.Acl, ACL_REVISION, FILE_READ_DATA, SeExports->SeAliasUsersSid);
  CHECK_EQ("restricted: by both", Check(sd, FILE_READ_DATA, UserMode, &granted), STATUS_SUCCESS);
  PsRevertToSelf();
  ObDereferenceObject(filtered);
  PsDereferencePrimaryToken(token);
}`;

const ASSIGN = `
static VOID Assign(void) {
  SECURITY_SUBJECT_CONTEXT subject;
  PSECURITY_DESCRIPTOR made = NULL, captured = NULL;
  PACL acl;
  BOOLEAN present, defaulted;
  PSID owner;
  BUILT parent, explicit;
  PKNOWN ace;
  ULONG bytes, information = DACL_SECURITY_INFORMATION;
  UCHAR room[300];
  ACCESS_STATE state;
  SeCaptureSubjectContext(&subject);
  CHECK_EQ("assign: by defaults", SeAssignSecurity(NULL, NULL, &made, FALSE, &subject, &g_Mapping, PagedPool), STATUS_SUCCESS);
  RtlGetOwnerSecurityDescriptor(made, &owner, &defaulted);
  RtlGetDaclSecurityDescriptor(made, &present, &acl, &defaulted);
  CHECK("assign: owner and list of the token", RtlEqualSid(owner, SeExports->SeAliasAdminsSid) && present && acl->AceCount == 2);
  CHECK_EQ("assign: freed", SeDeassignSecurity(&made), STATUS_SUCCESS);
  CHECK("assign: pointer emptied", made == NULL);
  Empty(&parent);
  RtlAddAccessAllowedAceEx(&parent.Acl, ACL_REVISION, OBJECT_INHERIT_ACE, GENERIC_READ, SeExports->SeCreatorOwnerSid);
  RtlAddAccessAllowedAceEx(&parent.Acl, ACL_REVISION, CONTAINER_INHERIT_ACE, GENERIC_WRITE, SeExports->SeWorldSid);
  SeAssignSecurity(&parent.Sd, NULL, &made, FALSE, &subject, &g_Mapping, PagedPool);
  RtlGetDaclSecurityDescriptor(made, &present, &acl, &defaulted);
  RtlGetAce(acl, 0, (PVOID *)&ace);
  CHECK("assign: inherited", acl->AceCount == 1 && ace->Mask == FILE_GENERIC_READ && ace->Header.AceFlags == INHERITED_ACE);
  CHECK("assign: creator owner replaced", RtlEqualSid(&ace->SidStart, SeExports->SeAliasAdminsSid));
  SeDeassignSecurity(&made);
  Empty(&explicit);
  RtlAddAccessAllowedAce(&explicit.Acl, ACL_REVISION, GENERIC_ALL, SeExports->SeWorldSid);
  SeAssignSecurityEx(&parent.Sd, &explicit.Sd, &made, NULL, FALSE, 0, &subject, &g_Mapping, PagedPool);
  RtlGetDaclSecurityDescriptor(made, &present, &acl, &defaulted);
  RtlGetAce(acl, 0, (PVOID *)&ace);
  CHECK("assign: as asked for", acl->AceCount == 1 && ace->Mask == FILE_ALL_ACCESS);
  bytes = 4;
  CHECK_EQ("query: no room", SeQuerySecurityDescriptorInfo(&information, room, &bytes, &made), STATUS_BUFFER_TOO_SMALL);
  CHECK_EQ("query: room", SeQuerySecurityDescriptorInfo(&information, room, &bytes, &made), STATUS_SUCCESS);
  CHECK("query: only what is asked", SeValidSecurityDescriptor(bytes, room) && RtlGetOwnerSecurityDescriptor(room, &owner, &defaulted) == STATUS_SUCCESS && owner == NULL);
  CHECK("valid: too short", !SeValidSecurityDescriptor(bytes - 1, room) && !SeValidSecurityDescriptor(sizeof(explicit), &explicit.Sd));
  SeDeassignSecurity(&made);
  explicit.Sd.Revision = 7;
  CHECK_EQ("assign: malformed", SeAssignSecurity(NULL, &explicit.Sd, &made, FALSE, &subject, &g_Mapping, PagedPool), STATUS_INVALID_SECURITY_DESCR);
  CHECK_EQ("capture: malformed", SeCaptureSecurityDescriptor(&explicit.Sd, KernelMode, PagedPool, TRUE, &captured), STATUS_INVALID_SECURITY_DESCR);
  CHECK_EQ("capture: a copy", SeCaptureSecurityDescriptor(&parent.Sd, KernelMode, PagedPool, TRUE, &captured), STATUS_SUCCESS);
  CHECK("capture: of one piece", (((PISECURITY_DESCRIPTOR)captured)->Control & SE_SELF_RELATIVE) && RtlValidSecurityDescriptor(captured));
  SeReleaseSecurityDescriptor(captured, KernelMode, TRUE);
  bytes = 0;
  CHECK_EQ("self-relative: no room", RtlAbsoluteToSelfRelativeSD(&parent.Sd, NULL, &bytes), STATUS_BUFFER_TOO_SMALL);
  CHECK_EQ("self-relative: made", RtlAbsoluteToSelfRelativeSD(&parent.Sd, room, &bytes), STATUS_SUCCESS);
  SeReleaseSubjectContext(&subject);
  SeCreateAccessState(&state, NULL, GENERIC_READ, &g_Mapping);
  CHECK("state: mapped", state.RemainingDesiredAccess == FILE_GENERIC_READ && state.OriginalDesiredAccess == GENERIC_READ);
  SeDeleteAccessState(&state);
}`;

const SOURCE = `#include <ntifs.h>
#include "check.h"
typedef ACCESS_ALLOWED_ACE *PKNOWN;
NTSTATUS SeCreateAccessState(PACCESS_STATE, PVOID, ACCESS_MASK, PGENERIC_MAPPING);
VOID SeDeleteAccessState(PACCESS_STATE);
${DESCRIPTORS}
${CHECKS}
${TOKENS}
${IMPERSONATION}
${ASSIGN}
static VOID All(void) { Checks(); Tokens(); Handles(); Impersonation(); Assign(); }
DRIVER_ENTRY(All)
`;

describeChecks('security', SOURCE, [{ build: 'checked' }, { build: 'free', cpus: 1 }]);
