/** RtlQueryRegistryValues with each of its flags, and the helpers beside it. */
import { describeChecks } from '../support/checks.js';
import { REGISTRY_HEADER } from './header.js';

const SOURCE = `#include "check.h"
${REGISTRY_HEADER}

#define PATH TEST_ROOT L"\\\\Rtl"
static LONG g_Calls;
static WCHAR g_Seen[256];
static ULONG g_Type, g_Length;
static PVOID g_Context, g_EntryContext;
static NTSTATUS g_Answer;

static NTSTATUS Routine(PWSTR Name, ULONG Type, PVOID Data, ULONG Length, PVOID Context, PVOID EntryContext) {
  PWSTR end = g_Seen;
  while (*end) end++;
  if (Name == NULL) *end++ = L'-';
  else while (*Name) *end++ = *Name++;
  *end++ = L'=';
  if (Type == REG_SZ || Type == REG_EXPAND_SZ) {
    for (PWSTR text = Data; *text;) *end++ = *text++;
  }
  *end++ = L';';
  *end = 0;
  g_Calls++;
  g_Type = Type;
  g_Length = Length;
  g_Context = Context;
  g_EntryContext = EntryContext;
  return g_Answer;
}

static BOOLEAN Seen(PCWSTR Text) {
  ULONG length = 0;
  while (g_Seen[length]) length++;
  return SameText(g_Seen, length * 2, Text);
}

static NTSTATUS Ask(PRTL_QUERY_REGISTRY_TABLE Table) {
  g_Seen[0] = 0;
  g_Calls = 0;
  g_Answer = STATUS_SUCCESS;
  return RtlQueryRegistryValues(RTL_REGISTRY_ABSOLUTE, PATH, Table, (PVOID)11, NULL);
}

static RTL_QUERY_REGISTRY_TABLE g_Table[4];

static PRTL_QUERY_REGISTRY_TABLE Entry(PRTL_QUERY_REGISTRY_ROUTINE Routine, ULONG Flags, PCWSTR Name, PVOID Context) {
  RtlZeroMemory(g_Table, sizeof g_Table);
  g_Table[0].QueryRoutine = Routine;
  g_Table[0].Flags = Flags;
  g_Table[0].Name = (PWSTR)Name;
  g_Table[0].EntryContext = Context;
  return g_Table;
}

static VOID Routines(void) {
  CHECK_EQ("named: success", Ask(Entry(Routine, 0, L"Text", (PVOID)22)), STATUS_SUCCESS);
  CHECK("named: name and text", Seen(L"Text=hello;"));
  CHECK_EQ("named: length with its NUL", g_Length, 12);
  CHECK("named: both contexts", g_Context == (PVOID)11 && g_EntryContext == (PVOID)22);
  CHECK_EQ("missing: no call", Ask(Entry(Routine, 0, L"None", NULL)) * 10 + g_Calls, 0);
  CHECK_EQ("required: not found", Ask(Entry(Routine, RTL_QUERY_REGISTRY_REQUIRED, L"None", NULL)), STATUS_OBJECT_NAME_NOT_FOUND);
  Entry(Routine, 0, L"None", NULL);
  g_Table[0].DefaultType = REG_SZ;
  g_Table[0].DefaultData = L"default";
  CHECK_EQ("default: success", Ask(g_Table), STATUS_SUCCESS);
  CHECK("default: its text, its length counted", Seen(L"None=default;") && g_Length == 16);
  Ask(Entry(Routine, 0, L"Path", NULL));
  CHECK("expanded: the variable", Seen(L"Path=C:\\\\Windows\\\\x;"));
  CHECK_EQ("expanded: REG_SZ", g_Type, REG_SZ);
  Ask(Entry(Routine, RTL_QUERY_REGISTRY_NOEXPAND, L"Path", NULL));
  CHECK("not expanded", Seen(L"Path=%SystemRoot%\\\\x;") && g_Type == REG_EXPAND_SZ);
  Ask(Entry(Routine, 0, L"Multi", NULL));
  CHECK("several texts: one call for each", Seen(L"Multi=one;Multi=two;Multi=three;"));
  Ask(Entry(Routine, RTL_QUERY_REGISTRY_NOEXPAND, L"Multi", NULL));
  CHECK_EQ("several texts, not expanded: one call", g_Calls * 100 + g_Type, 107);
  Ask(Entry(Routine, 0, NULL, NULL));
  CHECK("all values", Seen(L"Text=hello;Path=C:\\\\Windows\\\\x;Multi=one;Multi=two;Multi=three;Word=;Bytes=;"));
  Ask(Entry(Routine, RTL_QUERY_REGISTRY_NOVALUE, NULL, NULL));
  CHECK("no value: one call without one", Seen(L"-=;") && g_Type == REG_NONE);
  Ask(Entry(Routine, RTL_QUERY_REGISTRY_SUBKEY, L"Sub", NULL));
  CHECK("subkey: its values", Seen(L"Inner=in;"));
  Entry(NULL, RTL_QUERY_REGISTRY_SUBKEY, L"Sub", NULL);
  g_Table[1].QueryRoutine = Routine;
  g_Table[1].Name = L"Inner";
  g_Table[2].QueryRoutine = Routine;
  g_Table[2].Flags = RTL_QUERY_REGISTRY_TOPKEY;
  g_Table[2].Name = L"Text";
  Ask(g_Table);
  CHECK("subkey for those that follow, and back", Seen(L"Inner=in;Text=hello;"));
  CHECK_EQ("subkey without a name", Ask(Entry(NULL, RTL_QUERY_REGISTRY_SUBKEY, NULL, NULL)), STATUS_INVALID_PARAMETER);
  Entry(Routine, 0, L"Text", NULL);
  g_Table[1] = g_Table[0];
  g_Seen[0] = 0;
  g_Calls = 0;
  g_Answer = STATUS_UNSUCCESSFUL;
  CHECK_EQ("a routine that fails ends it", RtlQueryRegistryValues(RTL_REGISTRY_ABSOLUTE, PATH, g_Table, NULL, NULL), STATUS_UNSUCCESSFUL);
  CHECK_EQ("a routine that fails is the last", g_Calls, 1);
  WCHAR environment[] = L"SystemRoot=D:\\\\Here\\0B=2\\0";
  g_Seen[0] = 0;
  g_Answer = STATUS_SUCCESS;
  RtlQueryRegistryValues(RTL_REGISTRY_ABSOLUTE, PATH, Entry(Routine, 0, L"Path", NULL), NULL, environment);
  CHECK("expanded by an environment", Seen(L"Path=D:\\\\Here\\\\x;"));
}

static VOID Direct(void) {
  UNICODE_STRING text = {0};
  ULONG word = 0;
  CHECK_EQ("direct text: success", Ask(Entry(NULL, RTL_QUERY_REGISTRY_DIRECT, L"Text", &text)), STATUS_SUCCESS);
  CHECK("direct text: allocated", SameText(text.Buffer, text.Length, L"hello") && text.MaximumLength == 12);
  ExFreePool(text.Buffer);
  WCHAR room[8];
  text.Buffer = room;
  text.MaximumLength = sizeof room;
  CHECK_EQ("direct text: into a buffer", Ask(Entry(NULL, RTL_QUERY_REGISTRY_DIRECT, L"Text", &text)), STATUS_SUCCESS);
  CHECK("direct text: there", text.Buffer == room && SameText(room, text.Length, L"hello"));
  text.MaximumLength = 10;
  CHECK_EQ("direct text: too small", Ask(Entry(NULL, RTL_QUERY_REGISTRY_DIRECT, L"Text", &text)), STATUS_BUFFER_TOO_SMALL);
  CHECK_EQ("direct number: success", Ask(Entry(NULL, RTL_QUERY_REGISTRY_DIRECT, L"Word", &word)), STATUS_SUCCESS);
  CHECK_EQ("direct number: there", word, 1234);
  Entry(NULL, RTL_QUERY_REGISTRY_DIRECT, L"None", &word);
  ULONG other = 77;
  g_Table[0].DefaultType = REG_DWORD;
  g_Table[0].DefaultData = &other;
  g_Table[0].DefaultLength = 4;
  Ask(g_Table);
  CHECK_EQ("direct number: the default", word, 77);
  Entry(NULL, RTL_QUERY_REGISTRY_DIRECT | RTL_QUERY_REGISTRY_TYPECHECK, L"Word", &word);
  g_Table[0].DefaultType = (REG_DWORD << RTL_QUERY_REGISTRY_TYPECHECK_SHIFT) | REG_NONE;
  CHECK_EQ("type checked: fits", Ask(g_Table), STATUS_SUCCESS);
  g_Table[0].DefaultType = (REG_SZ << RTL_QUERY_REGISTRY_TYPECHECK_SHIFT) | REG_NONE;
  CHECK_EQ("type checked: does not", Ask(g_Table), STATUS_OBJECT_TYPE_MISMATCH);
  struct { LONG Length; ULONG Type; UCHAR Data[32]; } bytes = {sizeof bytes};
  CHECK_EQ("direct bytes: success", Ask(Entry(NULL, RTL_QUERY_REGISTRY_DIRECT, L"Bytes", &bytes)), STATUS_SUCCESS);
  CHECK("direct bytes: length, type, data", bytes.Length == 6 && bytes.Type == REG_BINARY && bytes.Data[5] == 6);
  LONG plain[4] = {-(LONG)sizeof plain};
  CHECK_EQ("direct bytes: alone", Ask(Entry(NULL, RTL_QUERY_REGISTRY_DIRECT, L"Bytes", plain)), STATUS_SUCCESS);
  CHECK_EQ("direct bytes: from the start", plain[0], 0x04030201);
  bytes.Length = 10;
  CHECK_EQ("direct bytes: too small", Ask(Entry(NULL, RTL_QUERY_REGISTRY_DIRECT, L"Bytes", &bytes)), STATUS_BUFFER_TOO_SMALL);
  CHECK_EQ("direct with a routine", Ask(Entry(Routine, RTL_QUERY_REGISTRY_DIRECT, L"Word", &word)), STATUS_INVALID_PARAMETER);
  CHECK_EQ("direct without a name", Ask(Entry(NULL, RTL_QUERY_REGISTRY_DIRECT, NULL, &word)), STATUS_INVALID_PARAMETER);
}

static VOID RunChecks(void) {
  HANDLE root, key, sub;
  UCHAR bytes[] = {1, 2, 3, 4, 5, 6};
  ULONG number = 4321;
  static const WCHAR several[] = L"one\\0two\\0three\\0";
  Create(NULL, TEST_ROOT, 0, NULL, &root);
  CHECK_EQ("check: missing", RtlCheckRegistryKey(RTL_REGISTRY_ABSOLUTE, PATH), STATUS_OBJECT_NAME_NOT_FOUND);
  CHECK_EQ("create", RtlCreateRegistryKey(RTL_REGISTRY_ABSOLUTE, PATH), STATUS_SUCCESS);
  CHECK_EQ("check: there", RtlCheckRegistryKey(RTL_REGISTRY_ABSOLUTE, PATH), STATUS_SUCCESS);
  CHECK_EQ("create: not those above", RtlCreateRegistryKey(RTL_REGISTRY_ABSOLUTE, PATH L"\\\\a\\\\b"), STATUS_OBJECT_NAME_NOT_FOUND);
  CHECK_EQ("services", RtlCheckRegistryKey(RTL_REGISTRY_SERVICES, L"driver"), STATUS_SUCCESS);
  CHECK_EQ("control", RtlCheckRegistryKey(RTL_REGISTRY_CONTROL, L"Session Manager"), STATUS_SUCCESS);
  CHECK_EQ("windows", RtlCheckRegistryKey(RTL_REGISTRY_WINDOWS_NT, NULL), STATUS_SUCCESS);
  CHECK_EQ("device map", RtlCheckRegistryKey(RTL_REGISTRY_DEVICEMAP, NULL), STATUS_SUCCESS);
  CHECK_EQ("user", RtlCheckRegistryKey(RTL_REGISTRY_USER, L"Software"), STATUS_SUCCESS);
  CHECK_EQ("no such place", RtlCheckRegistryKey(6, L"Software"), STATUS_INVALID_PARAMETER);
  Open(NULL, PATH, &key);
  SetText(key, L"Text", REG_SZ, L"hello");
  SetText(key, L"Path", REG_EXPAND_SZ, L"%SystemRoot%\\\\x");
  Set(key, L"Multi", REG_MULTI_SZ, (PVOID)several, sizeof several);
  SetWord(key, L"Word", 1234);
  Set(key, L"Bytes", REG_BINARY, bytes, sizeof bytes);
  Create(key, L"Sub", 0, NULL, &sub);
  SetText(sub, L"Inner", REG_SZ, L"in");
  Routines();
  Direct();
  CHECK_EQ("by handle", RtlQueryRegistryValues(RTL_REGISTRY_HANDLE, (PCWSTR)key, Entry(NULL, RTL_QUERY_REGISTRY_DIRECT, L"Word", &number), NULL, NULL), STATUS_SUCCESS);
  CHECK_EQ("by handle: there", number, 1234);
  CHECK_EQ("a missing key", RtlQueryRegistryValues(RTL_REGISTRY_SERVICES, L"None", g_Table, NULL, NULL), STATUS_OBJECT_NAME_NOT_FOUND);
  CHECK_EQ("a missing key, optional", RtlQueryRegistryValues(RTL_REGISTRY_SERVICES | RTL_REGISTRY_OPTIONAL, L"None", g_Table, NULL, NULL), STATUS_SUCCESS);
  CHECK_EQ("write", RtlWriteRegistryValue(RTL_REGISTRY_ABSOLUTE, PATH, L"New", REG_DWORD, &number, 4), STATUS_SUCCESS);
  CHECK_EQ("write: there", Word(key, L"New"), 1234);
  CHECK_EQ("write: makes the key", RtlWriteRegistryValue(RTL_REGISTRY_ABSOLUTE, PATH L"\\\\Made", L"New", REG_DWORD, &number, 4), STATUS_SUCCESS);
  CHECK_EQ("delete", RtlDeleteRegistryValue(RTL_REGISTRY_ABSOLUTE, PATH, L"New"), STATUS_SUCCESS);
  CHECK_EQ("delete: gone", RtlDeleteRegistryValue(RTL_REGISTRY_ABSOLUTE, PATH, L"New"), STATUS_OBJECT_NAME_NOT_FOUND);
  Ask(Entry(Routine, RTL_QUERY_REGISTRY_DELETE, L"Text", NULL));
  CHECK_EQ("delete when read", Word(key, L"Text"), 0xdead0034);
  Ask(Entry(Routine, RTL_QUERY_REGISTRY_DELETE, NULL, NULL));
  PKEY_FULL_INFORMATION full = (PVOID)g_Seen;
  ULONG needed;
  ZwQueryKey(key, KeyFullInformation, g_Seen, sizeof g_Seen, &needed);
  CHECK_EQ("delete all when read", full->Values, 0);
  ZwDeleteKey(sub);
  ZwClose(sub);
  Open(key, L"Made", &sub);
  ZwDeleteKey(sub);
  ZwClose(sub);
  ZwDeleteKey(key);
  ZwClose(key);
  ZwDeleteKey(root);
  ZwClose(root);
}

DRIVER_ENTRY(RunChecks)
`;

describeChecks('Registry helpers', SOURCE, [{ cpus: 2 }]);
