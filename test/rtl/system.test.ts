/** Questions about the system, tracing, hard errors; the safe strings' Ex and counted forms: as a driver uses them. */
import { expect, test } from 'vitest';
import { describeChecks } from '../support/checks.js';
import { runDriver } from '../support/driver.js';

const SYSTEM = `
NTSTATUS ZwQuerySystemInformation(ULONG, PVOID, ULONG, PULONG);
NTSTATUS ZwQueryDefaultLocale(BOOLEAN, PLCID);
static UCHAR g_Buffer[65536];
static PULONG Ask(ULONG Class) {
  ULONG needed;
  RtlZeroMemory(g_Buffer, sizeof(g_Buffer));
  return NT_SUCCESS(ZwQuerySystemInformation(Class, g_Buffer, sizeof(g_Buffer), &needed)) ? (PULONG)g_Buffer : NULL;
}
static VOID System(void) {
  ULONG needed = 0, found = 0, drivers = 0;
  LCID locale = 0;
  LARGE_INTEGER now;
  PULONG words = Ask(0);
  CHECK("system: basic", words[1] == KeQueryTimeIncrement() && words[2] == PAGE_SIZE && g_Buffer[40] == KeNumberProcessors);
  CHECK("system: processor", Ask(1) != NULL && Ask(2) != NULL && Ask(8) != NULL && Ask(23) != NULL && Ask(28) != NULL && Ask(33) != NULL);
  CHECK_EQ("system: no room", ZwQuerySystemInformation(5, g_Buffer, 8, &needed), STATUS_INFO_LENGTH_MISMATCH);
  CHECK("system: what it takes", needed >= 184);
  CHECK_EQ("system: another class", ZwQuerySystemInformation(999, g_Buffer, 8, &needed), STATUS_INVALID_INFO_CLASS);
  KeQuerySystemTime(&now);
  Ask(3);
  CHECK("system: time of day", ((PLARGE_INTEGER)g_Buffer)[0].QuadPart <= now.QuadPart && ((PLARGE_INTEGER)g_Buffer)[1].QuadPart >= now.QuadPart);
  CHECK_EQ("system: a short time of day", ZwQuerySystemInformation(3, g_Buffer, 32, &needed), STATUS_SUCCESS);
  words = Ask(5);
  CHECK("system: the first process", words[17] == 4 && words[1] >= 1 && ((PUNICODE_STRING)(g_Buffer + 56))->Length == 12);
  CHECK("system: its name", RtlCompareMemory(((PUNICODE_STRING)(g_Buffer + 56))->Buffer, L"System", 12) == 12);
  for (ULONG i = 0; i < words[1]; i++) found += *(HANDLE *)(g_Buffer + 184 + i * 64 + 36) == PsGetCurrentThreadId();
  CHECK_EQ("system: this thread", found, 1);
  words = Ask(11);
  for (ULONG i = 0; i < words[0]; i++) drivers += strstr((PCHAR)g_Buffer + 4 + i * 284 + 28, "driver.sys") != NULL;
  CHECK("system: the kernel and the driver", words[0] == 2 && drivers == 1 && strstr((PCHAR)g_Buffer + 32, "ntoskrnl.exe") != NULL);
  HANDLE handle;
  OBJECT_ATTRIBUTES attributes;
  InitializeObjectAttributes(&attributes, NULL, OBJ_KERNEL_HANDLE, NULL, NULL);
  ZwCreateEvent(&handle, EVENT_ALL_ACCESS, &attributes, NotificationEvent, FALSE);
  PVOID object;
  ObReferenceObjectByHandle(handle, 0, NULL, KernelMode, &object, NULL);
  words = Ask(16);
  found = 0;
  for (ULONG i = 0; i < words[0]; i++) found += *(PVOID *)(g_Buffer + 4 + i * 16 + 8) == object;
  words = Ask(64);
  for (ULONG i = 0; i < words[0]; i++) found += *(PVOID *)(g_Buffer + 8 + i * 28) == object;
  CHECK_EQ("system: a handle, in both lists", found, 2);
  ObDereferenceObject(object);
  ZwClose(handle);
  CHECK_EQ("system: locale", (ZwQueryDefaultLocale(TRUE, &locale), locale), 0x409);
}`;

const TRACE = `
static const GUID g_Provider = {1, 2, 3, {4}};
static VOID Trace(void) {
  REGHANDLE handle = 0;
  UCHAR event[16] = {0};
  CHECK_EQ("etw: nowhere to put it", EtwRegister(&g_Provider, NULL, NULL, NULL), STATUS_INVALID_PARAMETER);
  CHECK_EQ("etw: registered", EtwRegister(&g_Provider, NULL, NULL, &handle), STATUS_SUCCESS);
  CHECK("etw: nobody listens", !EtwEventEnabled(handle, (PVOID)event) && !EtwProviderEnabled(handle, 0, 0));
  CHECK_EQ("etw: written", EtwWrite(handle, (PVOID)event, NULL, 0, NULL), STATUS_SUCCESS);
  CHECK_EQ("etw: written with two activities", EtwWriteTransfer(handle, (PVOID)event, NULL, NULL, 0, NULL), STATUS_SUCCESS);
  CHECK_EQ("etw: gone", EtwUnregister(handle), STATUS_SUCCESS);
  CHECK_EQ("etw: gone twice", EtwUnregister(handle), STATUS_INVALID_HANDLE);
  CHECK_EQ("etw: written when gone", EtwWrite(handle, (PVOID)event, NULL, 0, NULL), STATUS_INVALID_HANDLE);
}`;

const SAFE = `
static VOID Safe(void) {
  WCHAR room[8], *end;
  CHAR narrow[6], *stop;
  size_t rest = 9;
  UNICODE_STRING text, left, abc = RTL_CONSTANT_STRING(L"abc"), odd = {3, 4, room};
  LONGLONG product = 5;
  CHECK_EQ("safe: part", RtlStringCchCopyNExA(narrow, 6, "abcdef", 3, &stop, &rest, 0), STATUS_SUCCESS);
  CHECK("safe: the end", stop == narrow + 3 && rest == 3 && strcmp(narrow, "abc") == 0);
  CHECK_EQ("safe: appended part", RtlStringCbCatNExA(narrow, 6, "xyz", 2, &stop, &rest, STRSAFE_FILL_BYTE('!')), STATUS_SUCCESS);
  CHECK("safe: all there", strcmp(narrow, "abcxy") == 0 && rest == 1);
  CHECK_EQ("safe: NULL ignored", RtlStringCchCopyNExW(room, 8, NULL, 5, &end, &rest, STRSAFE_IGNORE_NULLS), STATUS_SUCCESS);
  CHECK_EQ("safe: counted into terminated", RtlStringCchCopyUnicodeString(room, 8, &abc), STATUS_SUCCESS);
  CHECK("safe: terminated", wcscmp(room, L"abc") == 0);
  CHECK_EQ("safe: cut", RtlStringCbCopyUnicodeStringEx(room, 6, &abc, &end, &rest, STRSAFE_NO_TRUNCATION), STATUS_BUFFER_OVERFLOW);
  CHECK("safe: emptied", room[0] == 0 && rest == 6);
  CHECK_EQ("safe: an odd length", RtlStringCchCopyUnicodeString(room, 8, &odd), STATUS_INVALID_PARAMETER);
  RtlInitEmptyUnicodeString(&text, room, sizeof(room));
  CHECK_EQ("safe: copied", RtlUnicodeStringCopyEx(&text, &abc, &left, 0), STATUS_SUCCESS);
  CHECK("safe: what is left", left.Buffer == room + 3 && left.MaximumLength == 10 && left.Length == 0);
  CHECK_EQ("safe: part of a counted one", RtlUnicodeStringCchCatN(&text, &abc, 2), STATUS_SUCCESS);
  CHECK_EQ("safe: too long", RtlUnicodeStringCatStringEx(&text, L"12345", NULL, STRSAFE_NO_TRUNCATION), STATUS_BUFFER_OVERFLOW);
  CHECK_EQ("safe: as it was", text.Length, 10);
  CHECK_EQ("safe: emptied on failure", RtlUnicodeStringCatStringEx(&text, L"12345", NULL, STRSAFE_ZERO_LENGTH_ON_FAILURE), STATUS_BUFFER_OVERFLOW);
  CHECK_EQ("safe: is empty", text.Length, 0);
  CHECK_EQ("safe: printed", RtlUnicodeStringPrintfEx(&text, &left, 0, L"%d", 42), STATUS_SUCCESS);
  CHECK("safe: what was printed", text.Length == 4 && room[1] == L'2' && left.MaximumLength == 12);
  CHECK_EQ("safe: NULL refused", RtlUnicodeStringValidateEx(NULL, 0), STATUS_INVALID_PARAMETER);
  CHECK_EQ("safe: a product of 64 bits", RtlLongLongMult(0x7fffffffffffffffLL, 2, &product), STATUS_INTEGER_OVERFLOW);
  CHECK("safe: its error", product == -1);
}`;

const SOURCE = `#include <ntifs.h>
#include <ntstrsafe.h>
#include <ntintsafe.h>
#include "check.h"
${SYSTEM}
${TRACE}
${SAFE}
static VOID All(void) { System(); Trace(); Safe(); }
DRIVER_ENTRY(All)
`;

describeChecks('system', SOURCE, [{ build: 'checked' }]);

const HARD = `#include <ntifs.h>
NTSTATUS ExRaiseHardError(NTSTATUS, ULONG, ULONG, PULONG_PTR, ULONG, PULONG);
static VOID Unload(PDRIVER_OBJECT Driver) { UNREFERENCED_PARAMETER(Driver); }
NTSTATUS DriverEntry(PDRIVER_OBJECT Driver, PUNICODE_STRING Path) {
  UNICODE_STRING text = RTL_CONSTANT_STRING(L"the disk");
  ULONG_PTR parameters[2] = {(ULONG_PTR)&text, 7};
  ULONG response = 0;
  UNREFERENCED_PARAMETER(Path);
  Driver->DriverUnload = Unload;
  NTSTATUS status = ExRaiseHardError(STATUS_DISK_FULL, 2, 1, parameters, 3, &response);
  DbgPrint("%x %d\\n", status, response);
  DbgPrint("%x\\n", ExRaiseHardError(STATUS_DISK_FULL, 0, 0, parameters, 77, &response));
  DbgPrint("%d\\n", IoRaiseInformationalHardError(STATUS_DISK_FULL, &text, NULL));
  DbgPrint("%d\\n", IoSetThreadHardErrorMode(FALSE));
  DbgPrint("%d\\n", IoRaiseInformationalHardError(STATUS_DISK_FULL, &text, NULL));
  return STATUS_SUCCESS;
}`;

test('hard errors are noted, unless the thread wants none', async () => {
  const result = await runDriver(HARD);
  expect(result.prints).toEqual(['0 7', 'c00000f3', '1', '1', '0']);
  const notes = result.events.flatMap((event) => (event.type === 'note' ? [event.text] : []));
  expect(notes).toEqual(['hard error 0xc000007f: the disk: 0x7', 'hard error 0xc000007f: the disk']);
});
