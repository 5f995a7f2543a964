/** Registry callbacks: what they see, in which order, what they can forbid and change; and taking them back while they run. */
import { describe, expect, test } from 'vitest';
import { describeChecks, outcome } from '../support/checks.js';
import { runDriver } from '../support/driver.js';
import { REGISTRY_HEADER } from './header.js';

const SOURCE = `#include "check.h"
${REGISTRY_HEADER}

/* What the callbacks have seen: one letter a registration, and the class of the operation. */
static ULONG g_Seen[64];
static LONG g_Count;
static PDRIVER_OBJECT g_Driver;
static LARGE_INTEGER g_High, g_Low;
static ULONG g_Block = 0xffff, g_Bypass = 0xffff, g_ReplaceStatus;
static BOOLEAN g_Recording, g_Nested;
static LONG g_Nestings, g_Cleanups;
static WCHAR g_Name[128];
static ULONG g_NameBytes, g_Disposition;
static PVOID g_ObjectContext, g_CallContext, g_CleanedContext;

static VOID Forget(void) { g_Count = 0; }

static VOID Note(ULONG Who, ULONG Class) {
  if (g_Recording && g_Count < 64) g_Seen[g_Count++] = Who * 1000 + Class;
}

static NTSTATUS High(PVOID Context, PVOID Argument1, PVOID Argument2) {
  ULONG class = (ULONG)(ULONG_PTR)Argument1;
  Note((ULONG)(ULONG_PTR)Context, class);
  if (class == RegNtPreSetValueKey) {
    PREG_SET_VALUE_KEY_INFORMATION information = Argument2;
    g_NameBytes = information->ValueName->Length;
    RtlCopyMemory(g_Name, information->ValueName->Buffer, g_NameBytes);
    g_ObjectContext = information->ObjectContext;
    information->CallContext = (PVOID)0x77;
  }
  if (class == RegNtPostSetValueKey) g_CallContext = ((PREG_POST_OPERATION_INFORMATION)Argument2)->CallContext;
  if (class == RegNtPreCreateKeyEx) {
    PREG_CREATE_KEY_INFORMATION_V1 information = Argument2;
    g_NameBytes = information->CompleteName->Length;
    RtlCopyMemory(g_Name, information->CompleteName->Buffer, g_NameBytes);
  }
  if (class == RegNtPostCreateKeyEx) {
    PREG_POST_OPERATION_INFORMATION information = Argument2;
    g_Disposition = *((PREG_CREATE_KEY_INFORMATION_V1)information->PreInformation)->Disposition;
  }
  if (class == RegNtCallbackObjectContextCleanup) {
    g_CleanedContext = ((PREG_CALLBACK_CONTEXT_CLEANUP_INFORMATION)Argument2)->ObjectContext;
    g_Cleanups++;
  }
  if (g_ReplaceStatus && class == RegNtPostQueryValueKey) {
    ((PREG_POST_OPERATION_INFORMATION)Argument2)->ReturnStatus = (NTSTATUS)g_ReplaceStatus;
    return STATUS_CALLBACK_BYPASS;
  }
  if (g_Nested && class == RegNtPreSetValueKey) {
    HANDLE key;
    g_Nestings++;
    if (NT_SUCCESS(Open(NULL, L"\\\\Registry\\\\Machine\\\\Software", &key))) {
      SetWord(key, L"Nested", 1);
      Delete(key, L"Nested");
      ZwClose(key);
    }
  }
  return STATUS_SUCCESS;
}

static NTSTATUS Low(PVOID Context, PVOID Argument1, PVOID Argument2) {
  ULONG class = (ULONG)(ULONG_PTR)Argument1;
  Note((ULONG)(ULONG_PTR)Context, class);
  if (class == g_Block) return STATUS_ACCESS_DENIED;
  if (class == g_Bypass) {
    PREG_QUERY_VALUE_KEY_INFORMATION information = Argument2;
    PKEY_VALUE_PARTIAL_INFORMATION value = information->KeyValueInformation;
    value->Type = REG_DWORD;
    value->DataLength = 4;
    *(PULONG)value->Data = 4711;
    *information->ResultLength = 16;
    return STATUS_CALLBACK_BYPASS;
  }
  return STATUS_SUCCESS;
}

static BOOLEAN Order(LONG Count, ULONG A, ULONG B, ULONG C, ULONG D) {
  return g_Count == Count && g_Seen[0] == A && g_Seen[1] == B && (Count < 3 || g_Seen[2] == C) && (Count < 4 || g_Seen[3] == D);
}

static VOID RunChecks(void) {
  UNICODE_STRING high = Str(L"360000"), low = Str(L"140000.5"), bad = Str(L"12x");
  LARGE_INTEGER cookie;
  HANDLE root, key;
  ULONG major = 0, minor = 9;
  PVOID object;
  CmGetCallbackVersion(&major, &minor);
  CHECK_EQ("version", major * 10 + minor, 10);
  CHECK_EQ("register: low", CmRegisterCallbackEx(Low, &low, g_Driver, (PVOID)2, &g_Low, NULL), STATUS_SUCCESS);
  CHECK_EQ("register: high", CmRegisterCallbackEx(High, &high, g_Driver, (PVOID)1, &g_High, NULL), STATUS_SUCCESS);
  CHECK_EQ("register: an altitude twice", CmRegisterCallbackEx(High, &high, g_Driver, NULL, &cookie, NULL), STATUS_FLT_INSTANCE_ALTITUDE_COLLISION);
  CHECK_EQ("register: no altitude", CmRegisterCallbackEx(High, &bad, g_Driver, NULL, &cookie, NULL), STATUS_INVALID_PARAMETER);
  g_Recording = TRUE;
  CHECK_EQ("create", Create(NULL, TEST_ROOT, 0, NULL, &root), STATUS_SUCCESS);
  CHECK("create: from the top down, and back up", Order(4, 1000 + RegNtPreCreateKeyEx, 2000 + RegNtPreCreateKeyEx, 2000 + RegNtPostCreateKeyEx, 1000 + RegNtPostCreateKeyEx));
  CHECK("create: the whole path", SameText(g_Name, g_NameBytes, L"\\\\REGISTRY\\\\Machine\\\\Software\\\\Test"));
  CHECK_EQ("create: the disposition afterwards", g_Disposition, REG_CREATED_NEW_KEY);
  Create(root, L"Sub", 0, NULL, &key);
  CHECK("create: a relative path", SameText(g_Name, g_NameBytes, L"Sub"));
  ObReferenceObjectByHandle(key, KEY_READ, NULL, KernelMode, &object, NULL);
  Forget();
  CHECK_EQ("context: set", CmSetCallbackObjectContext(object, &g_High, (PVOID)0x55, NULL), STATUS_SUCCESS);
  PVOID old = NULL;
  CmSetCallbackObjectContext(object, &g_High, (PVOID)0x66, &old);
  CHECK_EQ("context: the old one", (ULONG)(ULONG_PTR)old, 0x55);
  CHECK_EQ("context: of no object", CmSetCallbackObjectContext(&cookie, &g_High, NULL, NULL), STATUS_INVALID_PARAMETER);
  cookie.QuadPart = 1234;
  CHECK_EQ("context: of no registration", CmSetCallbackObjectContext(object, &cookie, NULL, NULL), STATUS_INVALID_PARAMETER);
  SetWord(key, L"Value", 1);
  CHECK("set: before and after", Order(4, 1000 + RegNtPreSetValueKey, 2000 + RegNtPreSetValueKey, 2000 + RegNtPostSetValueKey, 1000 + RegNtPostSetValueKey));
  CHECK("set: the value's name", SameText(g_Name, g_NameBytes, L"Value"));
  CHECK_EQ("set: the object's context", (ULONG)(ULONG_PTR)g_ObjectContext, 0x66);
  CHECK_EQ("set: the call's context comes back", (ULONG)(ULONG_PTR)g_CallContext, 0x77);
  ULONG_PTR id = 0, other = 1;
  PCUNICODE_STRING name = NULL, owned = NULL;
  CHECK_EQ("id: success", CmCallbackGetKeyObjectID(&g_High, object, &id, &name), STATUS_SUCCESS);
  CHECK("id: the path", SameText(name->Buffer, name->Length, L"\\\\REGISTRY\\\\MACHINE\\\\SOFTWARE\\\\Test\\\\Sub"));
  CHECK_EQ("id: to be released", CmCallbackGetKeyObjectIDEx(&g_High, object, &other, &owned, 0), STATUS_SUCCESS);
  CHECK("id: the same key, the same id", id == other && SameText(owned->Buffer, owned->Length, L"\\\\REGISTRY\\\\MACHINE\\\\SOFTWARE\\\\Test\\\\Sub"));
  CmCallbackReleaseKeyObjectIDEx(owned);
  CHECK("transactions: none", CmGetBoundTransaction(&g_High, object) == NULL);

  Forget();
  g_Block = RegNtPreSetValueKey;
  CHECK_EQ("blocked: the caller is told", SetWord(key, L"Blocked", 1), STATUS_ACCESS_DENIED);
  CHECK("blocked: told to those above alone", Order(3, 1000 + RegNtPreSetValueKey, 2000 + RegNtPreSetValueKey, 1000 + RegNtPostSetValueKey, 0));
  g_Block = 0xffff;
  CHECK_EQ("blocked: not done", Word(key, L"Blocked"), 0xdead0034);
  g_Block = RegNtPreDeleteKey;
  CHECK_EQ("blocked: delete", ZwDeleteKey(key), STATUS_ACCESS_DENIED);
  g_Block = RegNtPreOpenKeyEx;
  HANDLE second;
  CHECK_EQ("blocked: open", Open(root, L"Sub", &second), STATUS_ACCESS_DENIED);
  g_Block = 0xffff;
  CHECK_EQ("not blocked: open", Open(root, L"Sub", &second), STATUS_SUCCESS);
  ZwClose(second);
  g_Bypass = RegNtPreQueryValueKey;
  CHECK_EQ("bypassed: what the callback says", Word(key, L"Value"), 4711);
  g_Bypass = 0xffff;
  g_ReplaceStatus = STATUS_OBJECT_NAME_NOT_FOUND;
  CHECK_EQ("another status afterwards", Word(key, L"Value"), 0xdead0034);
  g_ReplaceStatus = 0;
  CHECK_EQ("as it is", Word(key, L"Value"), 1);
  g_Nested = TRUE;
  SetWord(key, L"Value", 2);
  g_Nested = FALSE;
  CHECK_EQ("a callback's own operations do not come back to it", g_Nestings, 1);
  CHECK_EQ("unregister: low", CmUnRegisterCallback(g_Low), STATUS_SUCCESS);
  CHECK_EQ("unregister: once", CmUnRegisterCallback(g_Low), STATUS_INVALID_PARAMETER);
  Forget();
  SetWord(key, L"Value", 3);
  CHECK("unregistered: not called", Order(2, 1000 + RegNtPreSetValueKey, 1000 + RegNtPostSetValueKey, 0, 0));
  CHECK_EQ("register: the old way", CmRegisterCallback(Low, (PVOID)3, &g_Low), STATUS_SUCCESS);
  Forget();
  SetWord(key, L"Value", 4);
  CHECK("the old way: below all altitudes", Order(4, 1000 + RegNtPreSetValueKey, 3000 + RegNtPreSetValueKey, 3000 + RegNtPostSetValueKey, 1000 + RegNtPostSetValueKey));
  Forget();
  ZwDeleteKey(key);
  ZwClose(key);
  CHECK("close: told", g_Count >= 4 && g_Seen[g_Count - 1] == 1000 + RegNtPostKeyHandleClose);
  CHECK_EQ("cleanup: not while the object is there", g_Cleanups, 0);
  ObDereferenceObject(object);
  CHECK("cleanup: with the object", g_Cleanups == 1 && g_CleanedContext == (PVOID)0x66);
  ObReferenceObjectByHandle(root, KEY_READ, NULL, KernelMode, &object, NULL);
  CmSetCallbackObjectContext(object, &g_High, (PVOID)0x88, NULL);
  CmUnRegisterCallback(g_High);
  CHECK("cleanup: with the registration", g_Cleanups == 2 && g_CleanedContext == (PVOID)0x88);
  ObDereferenceObject(object);
  CmUnRegisterCallback(g_Low);
  Forget();
  ZwDeleteKey(root);
  ZwClose(root);
  CHECK_EQ("none registered: none called", g_Count, 0);
}

static VOID Unload(PDRIVER_OBJECT DriverObject) { UNREFERENCED_PARAMETER(DriverObject); }
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {
  UNREFERENCED_PARAMETER(RegistryPath);
  DriverObject->DriverUnload = Unload;
  g_Driver = DriverObject;
  RunChecks();
  return STATUS_SUCCESS;
}
`;

describeChecks('Registry callbacks', SOURCE, [{ cpus: 2 }, { cpus: 1, build: 'checked', time: 'virtual' }]);

const WORKERS = 14;
const REGISTRARS = 2;
const ROUNDS = 120;

/**
 * Threads work on keys while two others register a callback, let it see some, and take it back. A callback that runs
 * when CmUnRegisterCallback has returned finds its context poisoned, and one that sees an end without a beginning
 * counts wrong; each context that was set has to be cleaned up once.
 */
const CONTENTION = `#include "check.h"
${REGISTRY_HEADER}

typedef struct { volatile LONG Alive, Before, After, Set, Cleaned; LARGE_INTEGER Cookie; } STATE;
static volatile LONG g_Late, g_Unequal, g_Uncleaned, g_Done, g_Calls;
static HANDLE g_Root;
static KEVENT g_Registered;

static NTSTATUS Callback(PVOID Context, PVOID Argument1, PVOID Argument2) {
  STATE *state = Context;
  ULONG class = (ULONG)(ULONG_PTR)Argument1;
  if (!state->Alive) InterlockedIncrement(&g_Late);
  InterlockedIncrement(&g_Calls);
  if (class == RegNtPreSetValueKey) {
    PREG_SET_VALUE_KEY_INFORMATION information = Argument2;
    InterlockedIncrement(&state->Before);
    if (information->ObjectContext == NULL && state->Cookie.QuadPart != 0) {
      PVOID old = NULL;
      if (CmSetCallbackObjectContext(information->Object, &state->Cookie, state, &old) == STATUS_SUCCESS && old == NULL)
        InterlockedIncrement(&state->Set);
    }
  }
  if (class == RegNtPostSetValueKey) InterlockedIncrement(&state->After);
  if (class == RegNtCallbackObjectContextCleanup) InterlockedIncrement(&state->Cleaned);
  return STATUS_SUCCESS;
}

static VOID Worker(PVOID Context) {
  WCHAR name[3] = {L'k', (WCHAR)(L'a' + (ULONG)(ULONG_PTR)Context), 0};
  for (ULONG round = 0; round < ${ROUNDS}; round++) {
    HANDLE key;
    Create(g_Root, name, REG_OPTION_VOLATILE, NULL, &key);
    SetWord(key, L"v", round);
    if (Word(key, L"v") != round) InterlockedIncrement(&g_Late);
    ZwDeleteKey(key);
    ZwClose(key);
  }
  InterlockedIncrement(&g_Done);
}

static VOID Registrar(PVOID Context) {
  while (g_Done < ${WORKERS}) {
    STATE state = {1};
    CmRegisterCallback(Callback, &state, &state.Cookie);
    KeSetEvent(&g_Registered, 0, FALSE);
    LONG until = g_Calls + 20;
    while (g_Calls - until < 0 && g_Done < ${WORKERS}) Sleep(1);
    CmUnRegisterCallback(state.Cookie);
    state.Alive = 0;
    if (state.Before != state.After) InterlockedIncrement(&g_Unequal);
    if (state.Set != state.Cleaned) InterlockedIncrement(&g_Uncleaned);
  }
  UNREFERENCED_PARAMETER(Context);
}

static VOID Run(void) {
  PVOID threads[${WORKERS + REGISTRARS}];
  Create(NULL, TEST_ROOT, REG_OPTION_VOLATILE, NULL, &g_Root);
  KeInitializeEvent(&g_Registered, NotificationEvent, FALSE);
  for (ULONG i = ${WORKERS}; i < ${WORKERS + REGISTRARS}; i++) threads[i] = Start(Registrar, NULL);
  Wait(&g_Registered);
  for (ULONG i = 0; i < ${WORKERS}; i++) threads[i] = Start(Worker, (PVOID)(ULONG_PTR)i);
  for (ULONG i = 0; i < ${WORKERS + REGISTRARS}; i++) Join(threads[i]);
  ZwDeleteKey(g_Root);
  ZwClose(g_Root);
  DbgPrint("late %d unequal %d uncleaned %d called %d\\n", g_Late, g_Unequal, g_Uncleaned, g_Calls > 0);
}
DRIVER_ENTRY(Run)
`;

describe('registry callbacks under contention', () => {
  test.for([2, 8])('none runs when it has been taken back, %i processors', { timeout: 120_000 }, async (cpus) => {
    const run = await runDriver(CONTENTION, { cpus });
    expect(outcome(run)).toBe('ran to its end');
    expect(run.prints).toEqual(['late 0 unequal 0 uncleaned 0 called 1']);
    expect(run.findings).toEqual([]);
  });
});
