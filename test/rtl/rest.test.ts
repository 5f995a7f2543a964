/** Heaps, range lists, names of MS-DOS, network addresses, exceptions by record: as a driver uses them. */
import { describeChecks } from '../support/checks.js';

const HEAPS = `
static VOID Heaps(void) {
  PVOID heap = RtlCreateHeap(HEAP_GROWABLE, NULL, 0, 0, NULL, NULL);
  PUCHAR block = RtlAllocateHeap(heap, HEAP_ZERO_MEMORY, 100);
  ULONG sum = 0, raised = 0;
  for (ULONG i = 0; i < 100; i++) sum += block[i];
  CHECK("heap: zeroed", heap != NULL && sum == 0 && RtlSizeHeap(heap, 0, block) == 100);
  RtlFillMemory(block, 100, 7);
  block = RtlReAllocateHeap(heap, 0, block, 5000);
  CHECK("heap: grown", block[99] == 7 && RtlSizeHeap(heap, 0, block) == 5000);
  CHECK_EQ("heap: not grown in place", RtlReAllocateHeap(heap, 0x10, block, 6000), 0);
  CHECK_EQ("heap: freed", RtlFreeHeap(heap, 0, block), TRUE);
  CHECK_EQ("heap: NULL is freed", RtlFreeHeap(heap, 0, NULL), TRUE);
  CHECK_EQ("heap: too much", RtlAllocateHeap(heap, 0, 0xfffffff0), 0);
  __try { RtlAllocateHeap(heap, HEAP_GENERATE_EXCEPTIONS, 0xfffffff0); } __except (EXCEPTION_EXECUTE_HANDLER) { raised = GetExceptionCode(); }
  CHECK_EQ("heap: raises", raised, STATUS_NO_MEMORY);
  RtlAllocateHeap(heap, 0, 20);
  CHECK_EQ("heap: destroyed with its blocks", RtlDestroyHeap(heap), 0);
}`;

const RANGES = `
typedef struct { LIST_ENTRY ListHead; ULONG Flags, Count, Stamp; } LIST;
typedef struct { ULONGLONG Start, End; PVOID UserData, Owner; UCHAR Attributes, Flags; } RANGE;
typedef struct { PLIST_ENTRY Head, MergedHead; PVOID Current; ULONG Stamp; } ITERATOR;
VOID RtlInitializeRangeList(LIST *); VOID RtlFreeRangeList(LIST *); NTSTATUS RtlCopyRangeList(LIST *, LIST *);
NTSTATUS RtlAddRange(LIST *, ULONGLONG, ULONGLONG, UCHAR, ULONG, PVOID, PVOID);
NTSTATUS RtlDeleteRange(LIST *, ULONGLONG, ULONGLONG, PVOID); NTSTATUS RtlDeleteOwnersRanges(LIST *, PVOID);
NTSTATUS RtlFindRange(LIST *, ULONGLONG, ULONGLONG, ULONG, ULONG, ULONG, UCHAR, PVOID, PVOID, PULONGLONG);
NTSTATUS RtlIsRangeAvailable(LIST *, ULONGLONG, ULONGLONG, ULONG, UCHAR, PVOID, PVOID, PBOOLEAN);
NTSTATUS RtlGetFirstRange(LIST *, ITERATOR *, RANGE **); NTSTATUS RtlGetNextRange(ITERATOR *, RANGE **, BOOLEAN);
static BOOLEAN Tolerates(PVOID Context, RANGE *Range) { return Range->UserData == Context; }

static VOID Ranges(void) {
  LIST list, copy;
  ITERATOR iterator;
  RANGE *range;
  BOOLEAN free = 9;
  ULONGLONG start = 0;
  PVOID me = &list, other = &copy;
  RtlInitializeRangeList(&list);
  RtlInitializeRangeList(&copy);
  CHECK_EQ("range: none", RtlGetFirstRange(&list, &iterator, &range), STATUS_NO_MORE_ENTRIES);
  CHECK_EQ("range: ends before it starts", RtlAddRange(&list, 5, 4, 0, 0, NULL, me), STATUS_INVALID_PARAMETER);
  CHECK_EQ("range: added", RtlAddRange(&list, 0x1000, 0x1fff, 1, 0, other, me), STATUS_SUCCESS);
  CHECK_EQ("range: conflict", RtlAddRange(&list, 0x1fff, 0x2fff, 0, 0, NULL, other), STATUS_RANGE_LIST_CONFLICT);
  CHECK_EQ("range: conflict allowed", RtlAddRange(&list, 0x1800, 0x1900, 0, 1, NULL, NULL), STATUS_SUCCESS);
  CHECK_EQ("range: shared", RtlAddRange(&list, 0x8000, 0x8fff, 0, 2, NULL, other), STATUS_SUCCESS);
  CHECK_EQ("range: shared again", RtlAddRange(&list, 0x8800, 0x97ff, 0, 2, NULL, other), STATUS_SUCCESS);
  CHECK_EQ("range: not shared", RtlAddRange(&list, 0x8800, 0x97ff, 0, 0, NULL, other), STATUS_RANGE_LIST_CONFLICT);
  CHECK_EQ("range: counted", list.Count, 4);
  RtlGetFirstRange(&list, &iterator, &range);
  CHECK("range: first", range->Start == 0x1000 && range->End == 0x1fff && range->Owner == me && range->Flags == 0);
  RtlGetNextRange(&iterator, &range, TRUE);
  CHECK("range: second", range->Start == 0x1800 && range->Flags == 2);
  RtlGetNextRange(&iterator, &range, FALSE);
  CHECK("range: back", range->Start == 0x1000);
  CHECK_EQ("range: before the first", RtlGetNextRange(&iterator, &range, FALSE), STATUS_NO_MORE_ENTRIES);
  RtlIsRangeAvailable(&list, 0x2000, 0x7fff, 0, 0, NULL, NULL, &free);
  CHECK("range: available", free);
  RtlIsRangeAvailable(&list, 0x8fff, 0x8fff, 0, 0, NULL, NULL, &free);
  CHECK("range: taken", !free);
  RtlIsRangeAvailable(&list, 0x8fff, 0x8fff, 1, 0, NULL, NULL, &free);
  CHECK("range: may be shared", free);
  RtlIsRangeAvailable(&list, 0x1000, 0x1001, 0, 1, NULL, NULL, &free);
  CHECK("range: an attribute that is no obstacle", free);
  RtlIsRangeAvailable(&list, 0x1000, 0x1001, 0, 0, other, Tolerates, &free);
  CHECK("range: a callback that lets it pass", free);
  CHECK_EQ("range: found", RtlFindRange(&list, 0, 0x9fff, 0x800, 0x800, 0, 0, NULL, NULL, &start), STATUS_SUCCESS);
  CHECK("range: the highest", start == 0x9800);
  CHECK_EQ("range: found below", RtlFindRange(&list, 0x1000, 0x97ff, 0x1000, 0x1000, 0, 0, NULL, NULL, &start), STATUS_SUCCESS);
  CHECK("range: aligned", start == 0x7000);
  CHECK_EQ("range: not found", RtlFindRange(&list, 0x1000, 0x1fff, 1, 1, 0, 0, NULL, NULL, &start), STATUS_RANGE_NOT_FOUND);
  CHECK_EQ("range: nothing to find", RtlFindRange(&list, 0, 5, 7, 1, 0, 0, NULL, NULL, &start), STATUS_INVALID_PARAMETER);
  CHECK_EQ("range: copied", RtlCopyRangeList(&copy, &list), STATUS_SUCCESS);
  CHECK_EQ("range: copied over", RtlCopyRangeList(&copy, &list), STATUS_INVALID_PARAMETER);
  CHECK_EQ("range: deleted", RtlDeleteRange(&list, 0x1000, 0x1fff, me), STATUS_SUCCESS);
  CHECK_EQ("range: deleted again", RtlDeleteRange(&list, 0x1000, 0x1fff, me), STATUS_RANGE_NOT_FOUND);
  CHECK_EQ("range: list changed under an iterator", RtlGetNextRange(&iterator, &range, TRUE), STATUS_INVALID_PARAMETER);
  CHECK_EQ("range: an owner's", RtlDeleteOwnersRanges(&list, other), STATUS_SUCCESS);
  CHECK_EQ("range: an owner without", RtlDeleteOwnersRanges(&list, other), STATUS_RANGE_NOT_FOUND);
  CHECK("range: counts left", list.Count == 1 && copy.Count == 4);
  RtlFreeRangeList(&list);
  RtlFreeRangeList(&copy);
}`;

const DOS = `
static BOOLEAN Legal(PCWSTR Text) {
  UNICODE_STRING name;
  RtlInitUnicodeString(&name, Text);
  return RtlIsNameLegalDOS8Dot3(&name, NULL, NULL);
}
static PCWSTR Short(PCWSTR Text, ULONG Times) {
  static WCHAR room[13];
  static GENERATE_NAME_CONTEXT context;
  UNICODE_STRING name, result;
  RtlZeroMemory(&context, sizeof(context));
  RtlInitUnicodeString(&name, Text);
  RtlInitEmptyUnicodeString(&result, room, 24);
  while (Times-- > 0) RtlGenerate8dot3Name(&name, FALSE, &context, &result);
  room[result.Length / 2] = 0;
  return room;
}
static VOID DosNames(void) {
  CHECK("8.3: legal", Legal(L"a.b") && Legal(L"READ ME.TXT") && Legal(L".") && Legal(L"..") && Legal(L"12345678.123"));
  CHECK("8.3: too long", !Legal(L"123456789") && !Legal(L"a.html") && !Legal(L""));
  CHECK("8.3: points", !Legal(L".profile") && !Legal(L"a.") && !Legal(L"a.b.c"));
  CHECK("8.3: illegal characters", !Legal(L"a+b") && !Legal(L"a;b.c") && !Legal(L"a ") && !Legal(L"a*"));
  CHECK("8.3: made", wcscmp(Short(L"Long file name.text", 1), L"LONGFI~1.TEX") == 0);
  CHECK("8.3: made again", wcscmp(Short(L"Long file name.text", 4), L"LONGFI~4.TEX") == 0);
  CHECK("8.3: with a checksum", wcslen(Short(L"Long file name.text", 5)) == 12 && wcsncmp(Short(L"Long file name.text", 5), L"LO", 2) == 0);
  CHECK("8.3: illegal ones replaced", wcscmp(Short(L"a+b=c;d.e,f", 1), L"A_B_C_~1.E_F") == 0);
  CHECK("8.3: no extension", wcscmp(Short(L".gitignore", 1), L"GITIGN~1") == 0);
}`;

const NET = `
static VOID Addresses(void) {
  IN_ADDR v4;
  IN6_ADDR v6;
  CHAR text[INET6_LENGTH];
  WCHAR wide[INET6_LENGTH];
  PCSTR end;
  PCWSTR wideEnd;
  USHORT port = 9;
  ULONG length, scope;
  CHECK_EQ("ipv4: read", RtlIpv4StringToAddressA("192.168.1.20 x", TRUE, &end, &v4), STATUS_SUCCESS);
  CHECK("ipv4: bytes", v4.S_un.S_un_b.s_b1 == 192 && v4.S_un.S_un_b.s_b4 == 20 && *end == ' ');
  PSTR last = RtlIpv4AddressToStringA(&v4, text);
  CHECK("ipv4: written", strcmp(text, "192.168.1.20") == 0 && last == text + 12);
  CHECK_EQ("ipv4: loose", RtlIpv4StringToAddressW(L"0x7f.1", FALSE, &wideEnd, &v4), STATUS_SUCCESS);
  RtlIpv4AddressToStringW(&v4, wide);
  CHECK("ipv4: the last fills", wcscmp(wide, L"127.0.0.1") == 0 && *wideEnd == 0);
  CHECK_EQ("ipv4: not strict", RtlIpv4StringToAddressA("127.1", TRUE, &end, &v4), STATUS_INVALID_PARAMETER);
  CHECK_EQ("ipv4: too large", RtlIpv4StringToAddressA("1.2.3.256", TRUE, &end, &v4), STATUS_INVALID_PARAMETER);
  CHECK_EQ("ipv4: with port", RtlIpv4StringToAddressExA("10.0.0.1:8080", TRUE, &v4, &port), STATUS_SUCCESS);
  CHECK_EQ("ipv4: port in network order", port, RtlUshortByteSwap(8080));
  CHECK_EQ("ipv4: more behind", RtlIpv4StringToAddressExA("10.0.0.1:8080x", TRUE, &v4, &port), STATUS_INVALID_PARAMETER);
  length = 3;
  CHECK_EQ("ipv4: no room", RtlIpv4AddressToStringExA(&v4, port, text, &length), STATUS_INVALID_PARAMETER);
  CHECK_EQ("ipv4: says what it takes", length, 14);
  CHECK_EQ("ipv4: room", RtlIpv4AddressToStringExA(&v4, port, text, &length), STATUS_SUCCESS);
  CHECK("ipv4: with its port", strcmp(text, "10.0.0.1:8080") == 0);
  CHECK_EQ("ipv6: read", RtlIpv6StringToAddressW(L"2001:DB8::a/64", &wideEnd, &v6), STATUS_SUCCESS);
  RtlIpv6AddressToStringW(&v6, wide);
  CHECK("ipv6: written", wcscmp(wide, L"2001:db8::a") == 0 && *wideEnd == L'/');
  RtlIpv6StringToAddressA("::ffff:1.2.3.4", &end, &v6);
  RtlIpv6AddressToStringA(&v6, text);
  CHECK("ipv6: ipv4 in it", strcmp(text, "::ffff:1.2.3.4") == 0 && v6.u.Byte[15] == 4);
  CHECK_EQ("ipv6: two gaps", RtlIpv6StringToAddressExA("1::2::3", &v6, &scope, &port), STATUS_INVALID_PARAMETER);
  CHECK_EQ("ipv6: too few", RtlIpv6StringToAddressA("1:2:3", &end, &v6), STATUS_INVALID_PARAMETER);
  CHECK_EQ("ipv6: scope and port", RtlIpv6StringToAddressExA("[fe80::1%5]:80", &v6, &scope, &port), STATUS_SUCCESS);
  CHECK("ipv6: which", scope == 5 && port == RtlUshortByteSwap(80));
  length = INET6_LENGTH;
  CHECK_EQ("ipv6: written with them", RtlIpv6AddressToStringExA(&v6, scope, port, text, &length), STATUS_SUCCESS);
  CHECK("ipv6: as it was", strcmp(text, "[fe80::1%5]:80") == 0 && length == 15);
  CHECK_EQ("ipv6: a bracket left open", RtlIpv6StringToAddressExW(L"[::1", &v6, &scope, &port), STATUS_INVALID_PARAMETER);
}`;

const REST = `
BOOLEAN RtlIsValidOemCharacter(PWCHAR Char);
VOID RtlRaiseException(PEXCEPTION_RECORD ExceptionRecord);
static ULONG g_First;
static LONG Filter(PEXCEPTION_POINTERS Pointers) {
  g_First = Pointers->ExceptionRecord->NumberParameters == 2 ? Pointers->ExceptionRecord->ExceptionInformation[1] : 0;
  return EXCEPTION_EXECUTE_HANDLER;
}
static VOID Rest(void) {
  EXCEPTION_RECORD record;
  ULONG code = 0;
  WCHAR letter = L'e', half = 0xd800;
  CHECK("oem: a letter", RtlIsValidOemCharacter(&letter) && letter == L'E');
  CHECK("oem: half a pair", !RtlIsValidOemCharacter(&half) && half == L'_');
  RtlZeroMemory(&record, sizeof(record));
  record.ExceptionCode = 0xe0001234;
  record.NumberParameters = 2;
  record.ExceptionInformation[1] = 77;
  __try { RtlRaiseException(&record); } __except (Filter(GetExceptionInformation())) { code = GetExceptionCode(); }
  CHECK_EQ("exception: code", code, 0xe0001234);
  CHECK_EQ("exception: parameters", g_First, 77);
  KeFlushIoBuffers(NULL, TRUE, FALSE);
}`;

const SOURCE = `#include <ntifs.h>
#include <ip2string.h>
#include "check.h"
#define INET6_LENGTH 65
${HEAPS}
${RANGES}
${DOS}
${NET}
${REST}
static VOID All(void) { Heaps(); Ranges(); DosNames(); Addresses(); Rest(); }
DRIVER_ENTRY(All)
`;

describeChecks('the rest of the run-time library', SOURCE, [{ build: 'checked' }, { build: 'free', cpus: 1 }]);
