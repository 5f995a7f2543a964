/** Values: every class of information, every status, megabytes, the order of listing. */
import { describeChecks } from '../support/checks.js';
import { REGISTRY_HEADER } from './header.js';

const SOURCE = `#include "check.h"
${REGISTRY_HEADER}

static DECLSPEC_ALIGN(8) UCHAR g_Buffer[512];
static ULONG g_Needed;
#define MEGABYTE 0x100000

static VOID Classes(HANDLE key) {
  PKEY_VALUE_BASIC_INFORMATION basic = (PVOID)g_Buffer;
  PKEY_VALUE_FULL_INFORMATION full = (PVOID)g_Buffer;
  PKEY_VALUE_PARTIAL_INFORMATION partial = (PVOID)g_Buffer;
  PKEY_VALUE_PARTIAL_INFORMATION_ALIGN64 aligned = (PVOID)g_Buffer;
  CHECK_EQ("set a text", SetText(key, L"Greeting", REG_SZ, L"Hello"), STATUS_SUCCESS);
  CHECK_EQ("missing: not found", Query(key, L"None", KeyValueBasicInformation, g_Buffer, sizeof g_Buffer, &g_Needed), STATUS_OBJECT_NAME_NOT_FOUND);
  CHECK_EQ("basic: success", Query(key, L"GREETING", KeyValueBasicInformation, g_Buffer, sizeof g_Buffer, &g_Needed), STATUS_SUCCESS);
  CHECK("basic: the name as it was spelt", SameText(basic->Name, basic->NameLength, L"Greeting"));
  CHECK_EQ("basic: type", basic->Type, REG_SZ);
  CHECK_EQ("basic: what is needed", g_Needed, 12 + 16);
  CHECK_EQ("basic: too small", Query(key, L"Greeting", KeyValueBasicInformation, g_Buffer, 11, &g_Needed), STATUS_BUFFER_TOO_SMALL);
  CHECK_EQ("basic: cut", Query(key, L"Greeting", KeyValueBasicInformation, g_Buffer, 12, &g_Needed), STATUS_BUFFER_OVERFLOW);
  CHECK_EQ("full: success", Query(key, L"Greeting", KeyValueFullInformation, g_Buffer, sizeof g_Buffer, &g_Needed), STATUS_SUCCESS);
  CHECK("full: the name", SameText(full->Name, full->NameLength, L"Greeting"));
  CHECK("full: the data", SameText((PWSTR)(g_Buffer + full->DataOffset), full->DataLength - 2, L"Hello"));
  CHECK_EQ("full: what is needed", g_Needed, 20 + 16 + 12);
  CHECK_EQ("full: too small", Query(key, L"Greeting", KeyValueFullInformation, g_Buffer, 19, &g_Needed), STATUS_BUFFER_TOO_SMALL);
  CHECK_EQ("full: too small says what is needed", g_Needed, 48);
  CHECK_EQ("full: cut", Query(key, L"Greeting", KeyValueFullInformation, g_Buffer, 40, &g_Needed), STATUS_BUFFER_OVERFLOW);
  CHECK_EQ("partial: success", Query(key, L"Greeting", KeyValuePartialInformation, g_Buffer, sizeof g_Buffer, &g_Needed), STATUS_SUCCESS);
  CHECK("partial: the data", SameText((PWSTR)partial->Data, partial->DataLength - 2, L"Hello"));
  CHECK_EQ("partial: what is needed", g_Needed, 12 + 12);
  CHECK_EQ("partial: no buffer", Query(key, L"Greeting", KeyValuePartialInformation, NULL, 0, &g_Needed), STATUS_BUFFER_TOO_SMALL);
  g_Buffer[16] = 0x55;
  CHECK_EQ("partial: cut", Query(key, L"Greeting", KeyValuePartialInformation, g_Buffer, 16, &g_Needed), STATUS_BUFFER_OVERFLOW);
  CHECK_EQ("partial: what fits", *(PULONG)partial->Data, 'H' | 'e' << 16);
  CHECK_EQ("partial: nothing behind the buffer", g_Buffer[16], 0x55);
  CHECK_EQ("aligned: success", Query(key, L"Greeting", KeyValuePartialInformationAlign64, g_Buffer, sizeof g_Buffer, &g_Needed), STATUS_SUCCESS);
  CHECK("aligned: the data", SameText((PWSTR)aligned->Data, aligned->DataLength - 2, L"Hello"));
  CHECK_EQ("aligned: an odd buffer", Query(key, L"Greeting", KeyValuePartialInformationAlign64, g_Buffer + 4, 100, &g_Needed), STATUS_DATATYPE_MISALIGNMENT);
  SetText(key, L"Nine char", REG_SZ, L"x");
  CHECK_EQ("full aligned: success", Query(key, L"Nine char", KeyValueFullInformationAlign64, g_Buffer, sizeof g_Buffer, &g_Needed), STATUS_SUCCESS);
  CHECK_EQ("full aligned: the data at 8", full->DataOffset % 8, 0);
  Query(key, L"Nine char", KeyValueFullInformation, g_Buffer, sizeof g_Buffer, &g_Needed);
  CHECK_EQ("full: the data at 4", full->DataOffset, 40);
  CHECK_EQ("no such class", Query(key, L"Greeting", 77, g_Buffer, sizeof g_Buffer, &g_Needed), STATUS_INVALID_PARAMETER);
  CHECK_EQ("no such handle", Query((HANDLE)0x80123458, L"x", KeyValueBasicInformation, g_Buffer, 8, &g_Needed), STATUS_INVALID_HANDLE);
  UNICODE_STRING odd = {7, 8, L"abcd"};
  CHECK_EQ("a name of odd length", ZwQueryValueKey(key, &odd, KeyValueBasicInformation, g_Buffer, sizeof g_Buffer, &g_Needed), STATUS_OBJECT_NAME_INVALID);
}

static VOID Changing(HANDLE key) {
  PKEY_VALUE_FULL_INFORMATION full = (PVOID)g_Buffer;
  UNICODE_STRING nothing = {0};
  ULONG word = 5;
  CHECK_EQ("the key's own value", ZwSetValueKey(key, &nothing, 0, REG_DWORD, &word, 4), STATUS_SUCCESS);
  CHECK_EQ("the key's own value: read", Word(key, L""), 5);
  CHECK_EQ("set again: another type", SetText(key, L"", REG_MULTI_SZ, L"m"), STATUS_SUCCESS);
  Query(key, L"", KeyValueFullInformation, g_Buffer, sizeof g_Buffer, &g_Needed);
  CHECK_EQ("set again: type and length", full->Type * 100 + full->DataLength, 704);
  CHECK_EQ("no data", Set(key, L"empty", REG_BINARY, NULL, 0), STATUS_SUCCESS);
  CHECK_EQ("no data: success", Query(key, L"empty", KeyValueFullInformation, g_Buffer, sizeof g_Buffer, &g_Needed), STATUS_SUCCESS);
  CHECK_EQ("no data: nowhere", full->DataOffset, -1);
  CHECK_EQ("no data: what is needed", g_Needed, 20 + 10);
  CHECK_EQ("a type of one's own", Set(key, L"own", 0x12345678, &word, 4), STATUS_SUCCESS);
  Query(key, L"own", KeyValueFullInformation, g_Buffer, sizeof g_Buffer, &g_Needed);
  CHECK_EQ("a type of one's own: kept", full->Type, 0x12345678);
  UNICODE_STRING withNul = {8, 8, L"nul\\0"};
  CHECK_EQ("a NUL at the end of a name", ZwSetValueKey(key, &withNul, 0, REG_DWORD, &word, 4), STATUS_SUCCESS);
  CHECK_EQ("a NUL at the end of a name is none of it", Word(key, L"nul"), 5);
  CHECK_EQ("delete", Delete(key, L"OWN"), STATUS_SUCCESS);
  CHECK_EQ("delete: gone", Delete(key, L"own"), STATUS_OBJECT_NAME_NOT_FOUND);
  PWSTR longName = ExAllocatePoolWithTag(PagedPool, 32768 * 2, 'tseT');
  for (int i = 0; i < 32767; i++) longName[i] = L'n';
  UNICODE_STRING name = {16383 * 2, 16384 * 2, longName};
  CHECK_EQ("a name of 16383", ZwSetValueKey(key, &name, 0, REG_DWORD, &word, 4), STATUS_SUCCESS);
  ZwDeleteValueKey(key, &name);
  name.Length += 2;
  CHECK_EQ("a name of 16384", ZwSetValueKey(key, &name, 0, REG_DWORD, &word, 4), STATUS_INVALID_PARAMETER);
  ExFreePool(longName);
}

static VOID Megabyte(HANDLE key) {
  PULONG data = ExAllocatePoolWithTag(PagedPool, MEGABYTE, 'tseT');
  PKEY_VALUE_PARTIAL_INFORMATION back = ExAllocatePoolWithTag(PagedPool, MEGABYTE + 16, 'tseT');
  for (int i = 0; i < MEGABYTE / 4; i++) data[i] = i * 2654435761u;
  CHECK_EQ("a megabyte: set", Set(key, L"big", REG_BINARY, data, MEGABYTE), STATUS_SUCCESS);
  CHECK_EQ("a megabyte: too small", Query(key, L"big", KeyValuePartialInformation, back, 8, &g_Needed), STATUS_BUFFER_TOO_SMALL);
  CHECK_EQ("a megabyte: what is needed", g_Needed, MEGABYTE + 12);
  CHECK_EQ("a megabyte: read", Query(key, L"big", KeyValuePartialInformation, back, g_Needed, &g_Needed), STATUS_SUCCESS);
  CHECK("a megabyte: the same", RtlEqualMemory(back->Data, data, MEGABYTE));
  Delete(key, L"big");
  ExFreePool(data);
  ExFreePool(back);
}

static VOID Listing(HANDLE root) {
  static const PCWSTR names[] = {L"zeta", L"alpha", L"Mid", L"beta"};
  PKEY_VALUE_BASIC_INFORMATION basic = (PVOID)g_Buffer;
  HANDLE key;
  LONG right = 0;
  Create(root, L"List", 0, NULL, &key);
  for (int i = 0; i < 4; i++) SetWord(key, names[i], i);
  SetWord(key, L"ALPHA", 9);
  for (int i = 0; i < 4; i++) {
    if (ZwEnumerateValueKey(key, i, KeyValueBasicInformation, g_Buffer, sizeof g_Buffer, &g_Needed) == STATUS_SUCCESS &&
        SameText(basic->Name, basic->NameLength, names[i])) right++;
  }
  CHECK_EQ("listed: as they were made", right, 4);
  CHECK_EQ("listed: the end", ZwEnumerateValueKey(key, 4, KeyValueBasicInformation, g_Buffer, sizeof g_Buffer, &g_Needed), STATUS_NO_MORE_ENTRIES);
  CHECK_EQ("listed: too small", ZwEnumerateValueKey(key, 0, KeyValueBasicInformation, g_Buffer, 4, &g_Needed), STATUS_BUFFER_TOO_SMALL);
  CHECK_EQ("listed: no such class", ZwEnumerateValueKey(key, 0, 77, g_Buffer, 4, &g_Needed), STATUS_INVALID_PARAMETER);
  Delete(key, L"Alpha");
  ZwEnumerateValueKey(key, 1, KeyValueBasicInformation, g_Buffer, sizeof g_Buffer, &g_Needed);
  CHECK("listed: the next moves up", SameText(basic->Name, basic->NameLength, L"Mid"));
  ZwDeleteKey(key);
  ZwClose(key);
}

/* Many: each is found, by name and by number, while every second goes. */
static VOID Many(HANDLE root) {
  HANDLE key, sub;
  WCHAR name[16];
  UNICODE_STRING string = {0, sizeof name, name};
  LONG wrong = 0;
  PKEY_VALUE_FULL_INFORMATION full = (PVOID)g_Buffer;
  Create(root, L"Many", REG_OPTION_VOLATILE, NULL, &key);
  for (ULONG i = 0; i < 3000; i++) {
    RtlIntegerToUnicodeString(i * 7919 % 3000, 10, &string);
    if (!NT_SUCCESS(ZwSetValueKey(key, &string, 0, REG_DWORD, &i, 4))) wrong++;
    OBJECT_ATTRIBUTES attributes;
    InitializeObjectAttributes(&attributes, &string, OBJ_KERNEL_HANDLE, key, NULL);
    if (!NT_SUCCESS(ZwCreateKey(&sub, KEY_ALL_ACCESS, &attributes, 0, NULL, REG_OPTION_VOLATILE, NULL))) wrong++;
    ZwClose(sub);
  }
  for (ULONG i = 0; i < 3000; i++) {
    ZwEnumerateValueKey(key, i, KeyValueFullInformation, g_Buffer, sizeof g_Buffer, &g_Needed);
    if (*(PULONG)(g_Buffer + full->DataOffset) != i) wrong++;
  }
  CHECK_EQ("many: all there, in order", wrong, 0);
  for (ULONG i = 0; i < 3000; i += 2) {
    RtlIntegerToUnicodeString(i, 10, &string);
    if (!NT_SUCCESS(ZwDeleteValueKey(key, &string))) wrong++;
  }
  for (ULONG i = 0; i < 3000; i++) {
    RtlIntegerToUnicodeString(i, 10, &string);
    NTSTATUS status = ZwQueryValueKey(key, &string, KeyValueFullInformation, g_Buffer, sizeof g_Buffer, &g_Needed);
    if (status != (i % 2 ? STATUS_SUCCESS : STATUS_OBJECT_NAME_NOT_FOUND)) wrong++;
  }
  PKEY_FULL_INFORMATION counts = (PVOID)g_Buffer;
  ZwQueryKey(key, KeyFullInformation, g_Buffer, sizeof g_Buffer, &g_Needed);
  CHECK_EQ("many: half of them", counts->Values, 1500);
  CHECK_EQ("many: subkeys", counts->SubKeys, 3000);
  CHECK_EQ("many: found or not, each rightly", wrong, 0);
  PKEY_BASIC_INFORMATION basic = (PVOID)g_Buffer;
  for (ULONG left = 3000; left > 0; left--) {
    ZwEnumerateKey(key, left * 31 % left, KeyBasicInformation, g_Buffer, sizeof g_Buffer, &g_Needed);
    UNICODE_STRING found = {(USHORT)basic->NameLength, (USHORT)basic->NameLength, basic->Name};
    OBJECT_ATTRIBUTES attributes;
    InitializeObjectAttributes(&attributes, &found, OBJ_KERNEL_HANDLE, key, NULL);
    if (!NT_SUCCESS(ZwOpenKey(&sub, KEY_ALL_ACCESS, &attributes))) wrong++;
    else {
      if (!NT_SUCCESS(ZwDeleteKey(sub))) wrong++;
      ZwClose(sub);
    }
  }
  CHECK_EQ("many: all deleted", wrong, 0);
  ZwDeleteKey(key);
  ZwClose(key);
}

/* As tutorials do it: ask for the size, allocate, ask again; then leave a text. */
static VOID TwoSteps(void) {
  HANDLE key;
  KEY_VALUE_PARTIAL_INFORMATION head;
  Open(NULL, L"\\\\Registry\\\\Machine\\\\SOFTWARE\\\\Microsoft\\\\Windows NT\\\\CurrentVersion", &key);
  CHECK_EQ("two steps: the size", Query(key, L"SystemRoot", KeyValuePartialInformation, &head, sizeof head, &g_Needed), STATUS_BUFFER_OVERFLOW);
  PKEY_VALUE_PARTIAL_INFORMATION whole = ExAllocatePoolWithTag(PagedPool, g_Needed, 'tseT');
  CHECK_EQ("two steps: the data", Query(key, L"SystemRoot", KeyValuePartialInformation, whole, g_Needed, &g_Needed), STATUS_SUCCESS);
  UNICODE_STRING text;
  RtlInitUnicodeString(&text, (PWSTR)whole->Data);
  CHECK("two steps: where Windows is", SameText(text.Buffer, text.Length, L"C:\\\\Windows"));
  ExFreePool(whole);
  CHECK_EQ("two steps: a text of one's own", SetText(key, L"test", REG_SZ, L"My Test Value"), STATUS_SUCCESS);
  Query(key, L"test", KeyValuePartialInformation, g_Buffer, sizeof g_Buffer, &g_Needed);
  CHECK("two steps: kept", SameText((PWSTR)(g_Buffer + 12), g_Needed - 14, L"My Test Value"));
  Delete(key, L"test");
  ZwClose(key);
}

static VOID RunChecks(void) {
  HANDLE root, key;
  TwoSteps();
  Create(NULL, TEST_ROOT, 0, NULL, &root);
  Create(root, L"Values", 0, NULL, &key);
  Classes(key);
  Changing(key);
  Megabyte(key);
  ZwDeleteKey(key);
  ZwClose(key);
  Listing(root);
  Many(root);
  ZwDeleteKey(root);
  ZwClose(root);
}

DRIVER_ENTRY(RunChecks)
`;

describeChecks('Values of the registry', SOURCE, [{ cpus: 2 }, { cpus: 1, build: 'checked', time: 'virtual' }]);
