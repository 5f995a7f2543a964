/** Keys: paths, creation, deletion, links, enumeration, what is told of them, and each status that can be provoked. */
import { describeChecks } from '../support/checks.js';
import { REGISTRY_HEADER } from './header.js';

const SOURCE = `#include "check.h"
${REGISTRY_HEADER}

static UCHAR g_Buffer[2048];
static ULONG g_Needed;

static VOID Paths(void) {
  HANDLE root, key, other;
  ULONG disposition = 0;
  CHECK_EQ("create: success", Create(NULL, TEST_ROOT, 0, &disposition, &root), STATUS_SUCCESS);
  CHECK_EQ("create: a new key", disposition, REG_CREATED_NEW_KEY);
  CHECK_EQ("create again: success", Create(NULL, L"\\\\REGISTRY\\\\machine\\\\SOFTWARE\\\\tEST", 0, &disposition, &key), STATUS_SUCCESS);
  CHECK_EQ("create again: the one that is there", disposition, REG_OPENED_EXISTING_KEY);
  ZwClose(key);
  CHECK_EQ("a missing key above: not found", Create(root, L"None\\\\Below", 0, NULL, &key), STATUS_OBJECT_NAME_NOT_FOUND);
  CHECK_EQ("open a missing key: not found", Open(root, L"None", &key), STATUS_OBJECT_NAME_NOT_FOUND);
  CHECK_EQ("open a missing path: not found", Open(root, L"None\\\\At\\\\All", &key), STATUS_OBJECT_NAME_NOT_FOUND);
  CHECK_EQ("relative: create", Create(root, L"Sub", 0, &disposition, &key), STATUS_SUCCESS);
  CHECK_EQ("relative: deeper", Create(key, L"Deep", 0, NULL, &other), STATUS_SUCCESS);
  ZwClose(other);
  CHECK_EQ("relative: open two parts", Open(root, L"SUB\\\\deep", &other), STATUS_SUCCESS);
  ZwClose(other);
  CHECK_EQ("relative: a backslash at the end is none", Open(root, L"Sub\\\\", &other), STATUS_SUCCESS);
  ZwClose(other);
  CHECK_EQ("relative: nothing is the key itself", Open(key, L"", &other), STATUS_SUCCESS);
  ZwClose(other);
  CHECK_EQ("a whole path below a root: bad syntax", Open(root, TEST_ROOT, &other), STATUS_OBJECT_PATH_SYNTAX_BAD);
  CHECK_EQ("no path and no root: bad syntax", Open(NULL, L"Software", &other), STATUS_OBJECT_PATH_SYNTAX_BAD);
  CHECK_EQ("a root that is no handle", Open((HANDLE)0x123458, L"Sub", &other), STATUS_INVALID_HANDLE);
  CHECK_EQ("options that there are not", Create(root, L"Sub", 0x100, NULL, &other), STATUS_INVALID_PARAMETER);
  CHECK_EQ("open options that there are not", OpenEx(root, L"Sub", 0x100, &other), STATUS_INVALID_PARAMETER);
  CHECK_EQ("below the root nothing can be made", Create(NULL, L"\\\\Registry\\\\Mine", 0, NULL, &other), STATUS_ACCESS_DENIED);
  WCHAR longName[258];
  for (int i = 0; i < 257; i++) longName[i] = L'x';
  longName[256] = 0;
  CHECK_EQ("a name of 256: too long", Create(root, longName, 0, NULL, &other), STATUS_INVALID_PARAMETER);
  longName[255] = 0;
  CHECK_EQ("a name of 255: fine", Create(root, longName, 0, NULL, &other), STATUS_SUCCESS);
  ZwDeleteKey(other);
  ZwClose(other);
  UNICODE_STRING name = Str(L"Sub");
  OBJECT_ATTRIBUTES attributes;
  InitializeObjectAttributes(&attributes, &name, 0, root, NULL);
  attributes.Length = 1;
  CHECK_EQ("attributes of another size", ZwOpenKey(&other, KEY_READ, &attributes), STATUS_INVALID_PARAMETER);
  HANDLE event;
  InitializeObjectAttributes(&attributes, NULL, OBJ_KERNEL_HANDLE, NULL, NULL);
  ZwCreateEvent(&event, EVENT_ALL_ACCESS, &attributes, NotificationEvent, FALSE);
  CHECK_EQ("a handle of another type", ZwDeleteKey(event), STATUS_OBJECT_TYPE_MISMATCH);
  ZwClose(event);
  CHECK_EQ("delete: not with subkeys", ZwDeleteKey(key), STATUS_CANNOT_DELETE);
  Open(key, L"Deep", &other);
  CHECK_EQ("delete: success", ZwDeleteKey(other), STATUS_SUCCESS);
  CHECK_EQ("deleted: query", ZwQueryKey(other, KeyBasicInformation, g_Buffer, sizeof g_Buffer, &g_Needed), STATUS_KEY_DELETED);
  CHECK_EQ("deleted: set", SetWord(other, L"v", 1), STATUS_KEY_DELETED);
  CHECK_EQ("deleted: enumerate", ZwEnumerateKey(other, 0, KeyBasicInformation, g_Buffer, sizeof g_Buffer, &g_Needed), STATUS_KEY_DELETED);
  CHECK_EQ("deleted: delete", ZwDeleteKey(other), STATUS_KEY_DELETED);
  CHECK_EQ("deleted: flush", ZwFlushKey(other), STATUS_KEY_DELETED);
  CHECK_EQ("deleted: what is below it", Create(other, L"x", 0, NULL, &event), STATUS_KEY_DELETED);
  CHECK_EQ("deleted: gone by name", Open(key, L"Deep", &event), STATUS_OBJECT_NAME_NOT_FOUND);
  CHECK_EQ("deleted: closes", ZwClose(other), STATUS_SUCCESS);
  CHECK_EQ("flush without a hive", ZwFlushKey(key), STATUS_SUCCESS);
  Open(NULL, L"\\\\Registry\\\\Machine\\\\SOFTWARE", &other);
  CHECK_EQ("the root of a hive stays", ZwDeleteKey(other), STATUS_CANNOT_DELETE);
  ZwClose(other);
  ZwDeleteKey(key);
  ZwClose(key);
  ZwClose(root);
}

static VOID Volatile(void) {
  HANDLE root, key, other;
  Create(NULL, TEST_ROOT, 0, NULL, &root);
  CHECK_EQ("volatile: create", Create(root, L"Vol", REG_OPTION_VOLATILE, NULL, &key), STATUS_SUCCESS);
  CHECK_EQ("volatile: what is below must be, too", Create(key, L"Lasting", 0, NULL, &other), STATUS_CHILD_MUST_BE_VOLATILE);
  CHECK_EQ("volatile: below, volatile", Create(key, L"Below", REG_OPTION_VOLATILE, NULL, &other), STATUS_SUCCESS);
  ZwQueryKey(other, KeyFlagsInformation, g_Buffer, sizeof g_Buffer, &g_Needed);
  CHECK_EQ("volatile: said so", ((PULONG)g_Buffer)[1], 1);
  ZwDeleteKey(other);
  ZwClose(other);
  ZwDeleteKey(key);
  ZwClose(key);
  CHECK_EQ("beside the hives nothing lasts", Create(NULL, L"\\\\Registry\\\\Machine\\\\Mine", 0, NULL, &key), STATUS_CHILD_MUST_BE_VOLATILE);
  ZwClose(root);
}

static VOID Links(void) {
  HANDLE root, target, link, through;
  PCWSTR path = L"\\\\Registry\\\\Machine\\\\Software\\\\Test\\\\Target";
  Create(NULL, TEST_ROOT, 0, NULL, &root);
  Create(root, L"Target", 0, NULL, &target);
  SetWord(target, L"here", 7);
  CHECK_EQ("link: create", Create(root, L"Link", REG_OPTION_CREATE_LINK | REG_OPTION_VOLATILE, NULL, &link), STATUS_SUCCESS);
  CHECK_EQ("link: leads nowhere yet", Open(root, L"Link", &through), STATUS_OBJECT_NAME_NOT_FOUND);
  CHECK_EQ("link: takes no other value", SetWord(link, L"x", 1), STATUS_ACCESS_DENIED);
  ULONG length = 0;
  while (path[length]) length++;
  CHECK_EQ("link: its target", Set(link, L"SymbolicLinkValue", REG_LINK, (PVOID)path, length * sizeof(WCHAR)), STATUS_SUCCESS);
  CHECK_EQ("link: is followed", Open(root, L"Link", &through), STATUS_SUCCESS);
  CHECK_EQ("link: to the target", Word(through, L"here"), 7);
  ZwClose(through);
  CHECK_EQ("link: in the middle, created through", Create(root, L"link\\\\Sub", 0, NULL, &through), STATUS_SUCCESS);
  ZwClose(through);
  CHECK_EQ("link: made in the target", Open(target, L"Sub", &through), STATUS_SUCCESS);
  ZwDeleteKey(through);
  ZwClose(through);
  CHECK_EQ("link: opened itself", OpenEx(root, L"Link", REG_OPTION_OPEN_LINK, &through), STATUS_SUCCESS);
  CHECK_EQ("link: itself has not the target's values", Word(through, L"here"), 0xdead0034);
  ZwClose(through);
  CHECK_EQ("link: not twice", Create(root, L"Link", REG_OPTION_CREATE_LINK, NULL, &through), STATUS_OBJECT_NAME_COLLISION);
  PCWSTR loop = L"\\\\Registry\\\\Machine\\\\Software\\\\Test\\\\Link";
  length = 0;
  while (loop[length]) length++;
  Set(link, L"SymbolicLinkValue", REG_LINK, (PVOID)loop, length * sizeof(WCHAR));
  CHECK_EQ("link: a circle ends", Open(root, L"Link", &through), STATUS_OBJECT_NAME_NOT_FOUND);
  CHECK_EQ("link: delete", ZwDeleteKey(link), STATUS_SUCCESS);
  ZwClose(link);
  CHECK_EQ("link: the target stays", Word(target, L"here"), 7);
  ZwDeleteKey(target);
  ZwClose(target);
  ZwClose(root);
  CHECK_EQ("CurrentControlSet", Open(NULL, L"\\\\Registry\\\\Machine\\\\SYSTEM\\\\CurrentControlSet\\\\Control", &root), STATUS_SUCCESS);
  ZwQueryKey(root, KeyNameInformation, g_Buffer, sizeof g_Buffer, &g_Needed);
  CHECK("CurrentControlSet leads to ControlSet001",
        SameText((PWSTR)(g_Buffer + 4), *(PULONG)g_Buffer, L"\\\\REGISTRY\\\\MACHINE\\\\SYSTEM\\\\ControlSet001\\\\Control"));
  ZwClose(root);
}

static VOID Information(void) {
  HANDLE root, key;
  UNICODE_STRING name = Str(TEST_ROOT L"\\\\Info"), className = Str(L"Kind");
  OBJECT_ATTRIBUTES attributes;
  Create(NULL, TEST_ROOT, 0, NULL, &root);
  InitializeObjectAttributes(&attributes, &name, OBJ_KERNEL_HANDLE | OBJ_CASE_INSENSITIVE, NULL, NULL);
  ZwCreateKey(&key, KEY_ALL_ACCESS, &attributes, 0, &className, 0, NULL);
  PKEY_BASIC_INFORMATION basic = (PVOID)g_Buffer;
  CHECK_EQ("basic: nothing fits", ZwQueryKey(key, KeyBasicInformation, g_Buffer, 15, &g_Needed), STATUS_BUFFER_TOO_SMALL);
  CHECK_EQ("basic: what is needed", g_Needed, 16 + 8);
  CHECK_EQ("basic: no buffer", ZwQueryKey(key, KeyBasicInformation, NULL, 0, &g_Needed), STATUS_BUFFER_TOO_SMALL);
  g_Buffer[20] = 0x55;
  CHECK_EQ("basic: half a name", ZwQueryKey(key, KeyBasicInformation, g_Buffer, 20, &g_Needed), STATUS_BUFFER_OVERFLOW);
  CHECK_EQ("basic: its length is whole", basic->NameLength, 8);
  CHECK_EQ("basic: nothing behind the buffer", g_Buffer[20], 0x55);
  CHECK_EQ("basic: fits exactly", ZwQueryKey(key, KeyBasicInformation, g_Buffer, 24, &g_Needed), STATUS_SUCCESS);
  CHECK("basic: the name", SameText(basic->Name, basic->NameLength, L"Info"));
  LARGE_INTEGER time;
  KeQuerySystemTime(&time);
  CHECK("basic: written just now", time.QuadPart >= basic->LastWriteTime.QuadPart && time.QuadPart - basic->LastWriteTime.QuadPart < 600000000LL);
  PKEY_NODE_INFORMATION node = (PVOID)g_Buffer;
  CHECK_EQ("node: success", ZwQueryKey(key, KeyNodeInformation, g_Buffer, sizeof g_Buffer, &g_Needed), STATUS_SUCCESS);
  CHECK("node: the name", SameText(node->Name, node->NameLength, L"Info"));
  CHECK("node: the class", SameText((PWSTR)(g_Buffer + node->ClassOffset), node->ClassLength, L"Kind"));
  CHECK_EQ("node: what is needed", g_Needed, 24 + 8 + 8);
  SetWord(key, L"abc", 1);
  SetText(key, L"longer", REG_SZ, L"0123456789");
  PKEY_FULL_INFORMATION full = (PVOID)g_Buffer;
  CHECK_EQ("full: success", ZwQueryKey(key, KeyFullInformation, g_Buffer, sizeof g_Buffer, &g_Needed), STATUS_SUCCESS);
  CHECK_EQ("full: values", full->Values, 2);
  CHECK_EQ("full: longest value name", full->MaxValueNameLen, 12);
  CHECK_EQ("full: longest data", full->MaxValueDataLen, 22);
  CHECK_EQ("full: subkeys", full->SubKeys, 0);
  Delete(key, L"longer");
  ZwQueryKey(key, KeyFullInformation, g_Buffer, sizeof g_Buffer, &g_Needed);
  CHECK_EQ("full: shorter again", full->MaxValueNameLen * 100 + full->MaxValueDataLen, 604);
  PKEY_CACHED_INFORMATION cached = (PVOID)g_Buffer;
  CHECK_EQ("cached: success", ZwQueryKey(key, KeyCachedInformation, g_Buffer, sizeof(KEY_CACHED_INFORMATION), &g_Needed), STATUS_SUCCESS);
  CHECK_EQ("cached: name length", cached->NameLength, 8);
  CHECK_EQ("name: success", ZwQueryKey(key, KeyNameInformation, g_Buffer, sizeof g_Buffer, &g_Needed), STATUS_SUCCESS);
  CHECK("name: the path", SameText((PWSTR)(g_Buffer + 4), *(PULONG)g_Buffer, L"\\\\REGISTRY\\\\MACHINE\\\\SOFTWARE\\\\Test\\\\Info"));
  CHECK_EQ("name: too small", ZwQueryKey(key, KeyNameInformation, g_Buffer, 3, &g_Needed), STATUS_BUFFER_TOO_SMALL);
  CHECK_EQ("a class that there is not", ZwQueryKey(key, 99, g_Buffer, sizeof g_Buffer, &g_Needed), STATUS_INVALID_PARAMETER);
  CHECK_EQ("a handle that there is not", ZwQueryKey((HANDLE)0x80123458, KeyBasicInformation, g_Buffer, 24, &g_Needed), STATUS_INVALID_HANDLE);
  LARGE_INTEGER old = {.QuadPart = 123456789};
  CHECK_EQ("write time: set", ZwSetInformationKey(key, KeyWriteTimeInformation, &old, sizeof old), STATUS_SUCCESS);
  ZwQueryKey(key, KeyBasicInformation, g_Buffer, sizeof g_Buffer, &g_Needed);
  CHECK("write time: as set", basic->LastWriteTime.QuadPart == 123456789);
  CHECK_EQ("write time: of another length", ZwSetInformationKey(key, KeyWriteTimeInformation, &old, 4), STATUS_INFO_LENGTH_MISMATCH);
  CHECK_EQ("set: a class that there is not", ZwSetInformationKey(key, 99, &old, 8), STATUS_INVALID_PARAMETER);
  SetWord(key, L"abc", 2);
  ZwQueryKey(key, KeyBasicInformation, g_Buffer, sizeof g_Buffer, &g_Needed);
  CHECK("write time: a new value moves it", basic->LastWriteTime.QuadPart > 123456789);
  ZwDeleteKey(key);
  ZwClose(key);
  ZwClose(root);
}

static VOID Enumerate(void) {
  static const PCWSTR names[] = {L"beta", L"Alpha", L"gamma", L"_under", L"ALPHA2", L"\\x00e9t\\x00e9"};
  static const PCWSTR sorted[] = {L"Alpha", L"ALPHA2", L"beta", L"gamma", L"_under", L"\\x00e9t\\x00e9"};
  HANDLE root, keys[6], other;
  PKEY_BASIC_INFORMATION basic = (PVOID)g_Buffer;
  LONG right = 0;
  Create(NULL, TEST_ROOT, 0, NULL, &root);
  Create(root, L"List", 0, NULL, &other);
  for (int i = 0; i < 6; i++) Create(other, names[i], 0, NULL, &keys[i]);
  for (int i = 0; i < 6; i++) {
    if (ZwEnumerateKey(other, i, KeyBasicInformation, g_Buffer, sizeof g_Buffer, &g_Needed) == STATUS_SUCCESS &&
        SameText(basic->Name, basic->NameLength, sorted[i])) right++;
  }
  CHECK_EQ("enumerate: by name, upper case before all", right, 6);
  CHECK_EQ("enumerate: the end", ZwEnumerateKey(other, 6, KeyBasicInformation, g_Buffer, sizeof g_Buffer, &g_Needed), STATUS_NO_MORE_ENTRIES);
  CHECK_EQ("enumerate: far past it", ZwEnumerateKey(other, 0xffffffff, KeyBasicInformation, g_Buffer, sizeof g_Buffer, &g_Needed), STATUS_NO_MORE_ENTRIES);
  CHECK_EQ("enumerate: too small", ZwEnumerateKey(other, 0, KeyBasicInformation, g_Buffer, 8, &g_Needed), STATUS_BUFFER_TOO_SMALL);
  CHECK_EQ("enumerate: cut", ZwEnumerateKey(other, 0, KeyBasicInformation, g_Buffer, 18, &g_Needed), STATUS_BUFFER_OVERFLOW);
  CHECK_EQ("enumerate: no such class", ZwEnumerateKey(other, 0, KeyCachedInformation, g_Buffer, sizeof g_Buffer, &g_Needed), STATUS_INVALID_PARAMETER);
  HANDLE accent;
  CHECK_EQ("names in any case, beyond ASCII", Open(other, L"\\x00c9T\\x00c9", &accent), STATUS_SUCCESS);
  ZwClose(accent);
  UNICODE_STRING newName = Str(L"Zeta"), taken = Str(L"GAMMA"), bad = Str(L"a\\\\b"), again = Str(L"ZETA");
  CHECK_EQ("rename: success", ZwRenameKey(keys[0], &newName), STATUS_SUCCESS);
  CHECK_EQ("rename: the name is taken", ZwRenameKey(keys[0], &taken), STATUS_CANNOT_DELETE);
  CHECK_EQ("rename: a path is no name", ZwRenameKey(keys[0], &bad), STATUS_INVALID_PARAMETER);
  CHECK_EQ("rename: another case", ZwRenameKey(keys[0], &again), STATUS_SUCCESS);
  CHECK_EQ("rename: not by the old name", Open(other, L"beta", &accent), STATUS_OBJECT_NAME_NOT_FOUND);
  CHECK_EQ("rename: by the new name", Open(other, L"zeta", &accent), STATUS_SUCCESS);
  ZwClose(accent);
  ZwEnumerateKey(other, 3, KeyBasicInformation, g_Buffer, sizeof g_Buffer, &g_Needed);
  CHECK("rename: in its new place", SameText(basic->Name, basic->NameLength, L"ZETA"));
  for (int i = 0; i < 6; i++) {
    ZwDeleteKey(keys[i]);
    ZwClose(keys[i]);
  }
  CHECK_EQ("all deleted", ZwDeleteKey(other), STATUS_SUCCESS);
  ZwClose(other);
  ZwClose(root);
}

/* Keys one below the other, to the limit. */
static VOID Depth(void) {
  HANDLE keys[520];
  NTSTATUS status = STATUS_SUCCESS;
  ULONG depth = 1;
  Create(NULL, TEST_ROOT, 0, NULL, &keys[0]);
  while (depth < 520 && NT_SUCCESS(status = Create(keys[depth - 1], L"d", 0, NULL, &keys[depth]))) depth++;
  CHECK_EQ("depth: there is a limit", status, STATUS_NAME_TOO_LONG);
  CHECK("depth: of about 512", depth > 500 && depth < 515);
  while (depth-- > 1) {
    ZwDeleteKey(keys[depth]);
    ZwClose(keys[depth]);
  }
  ZwClose(keys[0]);
}

static VOID Objects(void) {
  HANDLE root, twin;
  PVOID object, other;
  Create(NULL, TEST_ROOT, 0, NULL, &root);
  Create(NULL, TEST_ROOT, 0, NULL, &twin);
  CHECK_EQ("object: by handle", ObReferenceObjectByHandle(root, KEY_READ, NULL, KernelMode, &object, NULL), STATUS_SUCCESS);
  ObReferenceObjectByHandle(twin, KEY_READ, NULL, KernelMode, &other, NULL);
  CHECK("object: each open has its own", object != other);
  CHECK_EQ("object: its name", ObQueryNameString(object, (PVOID)g_Buffer, sizeof g_Buffer, &g_Needed), STATUS_SUCCESS);
  POBJECT_NAME_INFORMATION information = (PVOID)g_Buffer;
  CHECK("object: its whole name", SameText(information->Name.Buffer, information->Name.Length, L"\\\\REGISTRY\\\\MACHINE\\\\SOFTWARE\\\\Test"));
  ObDereferenceObject(other);
  ZwClose(twin);
  ZwDeleteKey(root);
  ZwClose(root);
  ObDereferenceObject(object);
}

static VOID RunChecks(void) {
  Paths();
  Volatile();
  Links();
  Information();
  Enumerate();
  Depth();
  Objects();
}

DRIVER_ENTRY(RunChecks)
`;

describeChecks('Keys of the registry', SOURCE, [{ cpus: 2 }, { cpus: 1, build: 'checked', time: 'virtual' }]);
