/** ZwQuerySecurityObject and ZwSetSecurityObject: descriptors of objects by handle. */
import { describeChecks } from '../support/checks.js';

const SOURCE = `#include <ntifs.h>
#include "check.h"

static VOID Run(VOID) {
  UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\\\BaseNamedObjects\\\\Guarded");
  OBJECT_ATTRIBUTES attributes;
  HANDLE event, same;
  ULONG needed = 0, all = OWNER_SECURITY_INFORMATION | GROUP_SECURITY_INFORMATION | DACL_SECURITY_INFORMATION;
  ULONGLONG space[64], empty[8];
  PSECURITY_DESCRIPTOR descriptor = (PSECURITY_DESCRIPTOR)space, none = (PSECURITY_DESCRIPTOR)empty;
  BOOLEAN present, defaulted;
  PACL dacl;
  PSID owner;
  InitializeObjectAttributes(&attributes, &name, OBJ_KERNEL_HANDLE, NULL, NULL);
  CHECK_EQ("an event", ZwCreateEvent(&event, EVENT_ALL_ACCESS, &attributes, NotificationEvent, FALSE), STATUS_SUCCESS);
  CHECK_EQ("no room: too small", ZwQuerySecurityObject(event, all, NULL, 0, &needed), STATUS_BUFFER_TOO_SMALL);
  CHECK("and how much it takes", needed >= 20 && needed < sizeof space);
  CHECK_EQ("a byte less: too small", ZwQuerySecurityObject(event, all, descriptor, needed - 1, &needed), STATUS_BUFFER_TOO_SMALL);
  CHECK_EQ("queried", ZwQuerySecurityObject(event, all, descriptor, sizeof space, &needed), STATUS_SUCCESS);
  CHECK("a descriptor", RtlValidSecurityDescriptor(descriptor) && RtlLengthSecurityDescriptor(descriptor) == needed);
  CHECK("with an owner", NT_SUCCESS(RtlGetOwnerSecurityDescriptor(descriptor, &owner, &defaulted)) && RtlValidSid(owner));
  CHECK("and a DACL", NT_SUCCESS(RtlGetDaclSecurityDescriptor(descriptor, &present, &dacl, &defaulted)) && present && dacl);
  CHECK_EQ("only the owner", ZwQuerySecurityObject(event, OWNER_SECURITY_INFORMATION, descriptor, sizeof space, &needed), STATUS_SUCCESS);
  RtlGetDaclSecurityDescriptor(descriptor, &present, &dacl, &defaulted);
  CHECK("has no DACL", !present);

  RtlCreateSecurityDescriptor(none, SECURITY_DESCRIPTOR_REVISION);
  RtlSetDaclSecurityDescriptor(none, TRUE, NULL, FALSE);
  CHECK_EQ("set: all may", ZwSetSecurityObject(event, DACL_SECURITY_INFORMATION, none), STATUS_SUCCESS);
  CHECK_EQ("seen through another handle", ZwOpenEvent(&same, EVENT_QUERY_STATE | READ_CONTROL, &attributes), STATUS_SUCCESS);
  ZwQuerySecurityObject(same, all, descriptor, sizeof space, &needed);
  RtlGetDaclSecurityDescriptor(descriptor, &present, &dacl, &defaulted);
  CHECK("a DACL that is NULL", present && dacl == NULL);
  CHECK("the owner has stayed", NT_SUCCESS(RtlGetOwnerSecurityDescriptor(descriptor, &owner, &defaulted)) && RtlValidSid(owner));
  RtlZeroMemory(empty, sizeof empty);
  CHECK_EQ("set: no descriptor", ZwSetSecurityObject(event, DACL_SECURITY_INFORMATION, none), STATUS_INVALID_SECURITY_DESCR);
  CHECK_EQ("query: a bad handle", ZwQuerySecurityObject((HANDLE)0x8000ff00, all, descriptor, sizeof space, &needed), STATUS_INVALID_HANDLE);
  CHECK_EQ("set: a bad handle", ZwSetSecurityObject((HANDLE)0x8000ff00, all, descriptor), STATUS_INVALID_HANDLE);
  ZwClose(same);
  ZwClose(event);
}
DRIVER_ENTRY(Run)
`;

describeChecks('security of objects by handle', SOURCE, [{}, { build: 'checked' }]);
