/** SIDs, access lists and security descriptors, and Win32 errors, as a driver uses them. */
import { expect, test } from 'vitest';
import { ntStatusToDosError } from '../../kernel-host/rtl/doserror.js';
import { describeChecks } from '../support/checks.js';

const SOURCE = `#include <ntifs.h>
#include "check.h"
static SID_IDENTIFIER_AUTHORITY g_Nt = {{0, 0, 0, 0, 0, 5}};
static ULONG g_Admins[4], g_Long[20], g_Copy[20];

static VOID Sids(void) {
  UNICODE_STRING text;
  WCHAR room[16];
  CHECK_EQ("sid: length needed", RtlLengthRequiredSid(2), 16);
  CHECK_EQ("sid: made", RtlInitializeSid(g_Admins, &g_Nt, 2), STATUS_SUCCESS);
  *RtlSubAuthoritySid(g_Admins, 0) = 32;
  *RtlSubAuthoritySid(g_Admins, 1) = 544;
  CHECK_EQ("sid: no more than 15 parts", RtlInitializeSid(g_Long, &g_Nt, 16), STATUS_INVALID_PARAMETER);
  CHECK("sid: valid", RtlValidSid(g_Admins) && RtlLengthSid(g_Admins) == 16 && *RtlSubAuthorityCountSid(g_Admins) == 2);
  CHECK_EQ("sid: copy without room", RtlCopySid(15, g_Copy, g_Admins), STATUS_BUFFER_TOO_SMALL);
  CHECK_EQ("sid: copy", RtlCopySid(sizeof(g_Copy), g_Copy, g_Admins), STATUS_SUCCESS);
  CHECK("sid: equal", RtlEqualSid(g_Copy, g_Admins) && RtlEqualPrefixSid(g_Copy, g_Admins));
  *RtlSubAuthoritySid(g_Copy, 1) = 545;
  CHECK("sid: equal but for the last part", !RtlEqualSid(g_Copy, g_Admins) && RtlEqualPrefixSid(g_Copy, g_Admins));
  CHECK_EQ("sid: written", RtlConvertSidToUnicodeString(&text, g_Admins, TRUE), STATUS_SUCCESS);
  DbgPrint("%wZ\\n", &text);
  CHECK("sid: with a NUL", text.Length == 24 && text.Buffer[12] == 0);
  RtlFreeUnicodeString(&text);
  RtlInitEmptyUnicodeString(&text, room, 22);
  CHECK_EQ("sid: written without room", RtlConvertSidToUnicodeString(&text, g_Admins, FALSE), STATUS_BUFFER_OVERFLOW);
  ((PUCHAR)g_Copy)[0] = 9;
  CHECK("sid: a wrong revision", !RtlValidSid(g_Copy) && RtlConvertSidToUnicodeString(&text, g_Copy, FALSE) == STATUS_INVALID_SID);
}

static VOID Descriptors(void) {
  static ULONG buffer[12];
  PACL acl = (PACL)buffer, got = NULL;
  SECURITY_DESCRIPTOR sd;
  PSID owner = NULL;
  BOOLEAN present = 9, defaulted = 9;
  PVOID ace = NULL;
  CHECK_EQ("acl: too small", RtlCreateAcl(acl, 7, ACL_REVISION), STATUS_BUFFER_TOO_SMALL);
  CHECK_EQ("acl: wrong revision", RtlCreateAcl(acl, 48, 1), STATUS_INVALID_PARAMETER);
  CHECK_EQ("acl: made", RtlCreateAcl(acl, 48, ACL_REVISION), STATUS_SUCCESS);
  CHECK_EQ("acl: a right", RtlAddAccessAllowedAce(acl, ACL_REVISION, GENERIC_ALL, g_Admins), STATUS_SUCCESS);
  CHECK_EQ("acl: no room", RtlAddAccessAllowedAceEx(acl, ACL_REVISION, 0, GENERIC_READ, g_Admins), STATUS_ALLOTTED_SPACE_EXCEEDED);
  CHECK_EQ("acl: no sid", RtlAddAccessAllowedAce(acl, ACL_REVISION, 1, g_Long), STATUS_INVALID_SID);
  CHECK("acl: counts", acl->AceCount == 1 && RtlValidAcl(acl));
  CHECK_EQ("acl: entry", RtlGetAce(acl, 0, &ace), STATUS_SUCCESS);
  CHECK("acl: what is in it", ((PUSHORT)ace)[1] == 24 && ((PULONG)ace)[1] == (ULONG)GENERIC_ALL && RtlEqualSid((PULONG)ace + 2, g_Admins));
  CHECK_EQ("acl: no such entry", RtlGetAce(acl, 1, &ace), STATUS_INVALID_PARAMETER);
  CHECK_EQ("sd: wrong revision", RtlCreateSecurityDescriptor(&sd, 2), STATUS_UNKNOWN_REVISION);
  CHECK_EQ("sd: made", RtlCreateSecurityDescriptor(&sd, SECURITY_DESCRIPTOR_REVISION), STATUS_SUCCESS);
  CHECK_EQ("sd: empty", RtlLengthSecurityDescriptor(&sd), 20);
  RtlGetDaclSecurityDescriptor(&sd, &present, &got, &defaulted);
  CHECK("sd: no list", present == FALSE && got == NULL && defaulted == 9);
  RtlSetDaclSecurityDescriptor(&sd, TRUE, acl, TRUE);
  RtlGetDaclSecurityDescriptor(&sd, &present, &got, &defaulted);
  CHECK("sd: the list", present == TRUE && got == acl && defaulted == TRUE);
  RtlSetOwnerSecurityDescriptor(&sd, g_Admins, FALSE);
  RtlGetOwnerSecurityDescriptor(&sd, &owner, &defaulted);
  CHECK("sd: the owner", owner == (PSID)g_Admins && defaulted == FALSE);
  CHECK_EQ("sd: length", RtlLengthSecurityDescriptor(&sd), 20 + 48 + 16);
  CHECK("sd: valid", RtlValidSecurityDescriptor(&sd));
  CHECK_EQ("acl: entry taken out", RtlDeleteAce(acl, 0), STATUS_SUCCESS);
  CHECK("acl: empty again", acl->AceCount == 0 && RtlValidAcl(acl));
  acl->AclSize = 4;
  CHECK("sd: with a malformed list", !RtlValidSecurityDescriptor(&sd));
}

static VOID Rest(void) {
  GENERIC_MAPPING mapping = {1, 2, 4, 0xff};
  ACCESS_MASK mask = GENERIC_READ | GENERIC_EXECUTE | 0x100;
  RtlMapGenericMask(&mask, &mapping);
  CHECK_EQ("generic rights", mask, 0x105);
  mask = GENERIC_ALL | SYNCHRONIZE;
  RtlMapGenericMask(&mask, &mapping);
  CHECK_EQ("all generic rights", mask, 0xff | SYNCHRONIZE);
  CHECK_EQ("error of a status", RtlNtStatusToDosError(STATUS_OBJECT_NAME_NOT_FOUND), 2);
}

static VOID Run(void) {
  Sids();
  Descriptors();
  Rest();
}
DRIVER_ENTRY(Run)
`;

describeChecks('security structures', SOURCE, [{ cpus: 1, build: 'checked' }]);

test.each([
  [0x0000_0000, 0],
  [0xc000_0005, 998],
  [0xc000_0022, 5],
  [0xc000_0034, 2],
  [0xc000_003a, 3],
  [0xc000_0035, 183],
  [0xc000_0023, 122],
  [0x8000_0005, 234],
  [0x8000_001a, 259],
  [0x0000_0103, 997],
  [0xc000_0120, 995],
  [0xc000_0008, 6],
  [0xc000_0010, 1],
  [0xc000_0043, 32],
  [0xc000_000d, 87],
  [0xc000_009a, 1450],
  [0xc000_0011, 38],
  [0xc000_007f, 112],
  [0xc000_00b5, 121],
  [0xc000_0094, 0xc000_0094],
  [0xc007_0005, 5],
  [0xd000_0034, 2],
  [0xe000_0001, 0xe000_0001],
  [0xc0ff_0001, 317],
])('status 0x%s has its Win32 error', (status, error) => {
  expect(ntStatusToDosError(status)).toBe(error);
  expect(ntStatusToDosError(status | 0)).toBe(error);
});
