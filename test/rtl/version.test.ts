/** Versions, UUIDs, memory patterns and checked integers, as a driver uses them. */
import { describeChecks } from '../support/checks.js';

const SOURCE = `#include <ntifs.h>
#include <ntintsafe.h>
#include "check.h"

static NTSTATUS Ask(ULONG Types, UCHAR Condition, ULONG Major, ULONG Minor, ULONG Build) {
  RTL_OSVERSIONINFOEXW info = {sizeof(info)};
  ULONGLONG mask = 0;
  info.dwMajorVersion = Major;
  info.dwMinorVersion = Minor;
  info.dwBuildNumber = Build;
  if (Types & VER_MAJORVERSION) VER_SET_CONDITION(mask, VER_MAJORVERSION, Condition);
  if (Types & VER_MINORVERSION) VER_SET_CONDITION(mask, VER_MINORVERSION, Condition);
  if (Types & VER_BUILDNUMBER) VER_SET_CONDITION(mask, VER_BUILDNUMBER, Condition);
  return RtlVerifyVersionInfo(&info, Types, mask);
}

static VOID Versions(void) {
  const ULONG both = VER_MAJORVERSION | VER_MINORVERSION;
  CHECK_EQ("version: at least 6.1", Ask(both, VER_GREATER_EQUAL, 6, 1, 0), STATUS_SUCCESS);
  CHECK_EQ("version: at least 10.0", Ask(both, VER_GREATER_EQUAL, 10, 0, 0), STATUS_SUCCESS);
  CHECK_EQ("version: not newer than 10.0", Ask(both, VER_GREATER, 10, 0, 0), STATUS_REVISION_MISMATCH);
  CHECK_EQ("version: not at least 10.1", Ask(both, VER_GREATER_EQUAL, 10, 1, 0), STATUS_REVISION_MISMATCH);
  CHECK_EQ("version: not 6.0, though the minor one fits", Ask(both, VER_EQUAL, 6, 0, 0), STATUS_REVISION_MISMATCH);
  CHECK_EQ("version: build below 90000", Ask(VER_BUILDNUMBER, VER_LESS, 0, 0, 90000), STATUS_SUCCESS);
  CHECK_EQ("version: no question", Ask(0, VER_EQUAL, 10, 0, 0), STATUS_INVALID_PARAMETER);
  CHECK("version: NTDDI", RtlIsNtDdiVersionAvailable(NTDDI_WIN10) && !RtlIsNtDdiVersionAvailable(0x0b000000));
  CHECK("version: NTDDI with a service pack", !RtlIsNtDdiVersionAvailable(0x06000100));
}

static VOID Uuids(void) {
  UUID uuids[50];
  LONG equal = 0;
  for (int i = 0; i < 50; i++) {
    if (!NT_SUCCESS(ExUuidCreate(&uuids[i]))) equal++;
    for (int j = 0; j < i; j++) equal += RtlEqualMemory(&uuids[i], &uuids[j], sizeof(UUID));
  }
  CHECK("uuid: version and variant", (uuids[0].Data3 >> 12) == 1 && (uuids[0].Data4[0] & 0xc0) == 0x80);
  CHECK_EQ("uuid: none twice", equal, 0);
}

static VOID Patterns(void) {
  ULONG words[8];
  RtlFillMemoryUlong(words, sizeof(words), 0x12345678);
  words[5] = 0;
  CHECK_EQ("pattern: bytes that hold it", RtlCompareMemoryUlong(words, sizeof(words), 0x12345678), 20);
  RtlFillMemoryUlonglong(words, 28, 0x1122334455667788ULL);
  CHECK("pattern: whole quadwords", words[4] == 0x55667788 && words[5] == 0x11223344 && words[6] == 0x12345678);
}

static VOID Integers(void) {
  ULONG_PTR difference = 1;
  ULONG narrow = 0;
  LONG negative = -5;
  SHORT small = 0;
  CHECK("integers: a difference below zero", RtlULongPtrSub(3, 4, &difference) == STATUS_INTEGER_OVERFLOW && difference == (ULONG_PTR)-1);
  CHECK("integers: a negative number is no ULONG", RtlLongToULong(negative, &narrow) == STATUS_INTEGER_OVERFLOW);
  CHECK("integers: too long", RtlULongLongToULong(1ULL << 32, &narrow) == STATUS_INTEGER_OVERFLOW);
  CHECK("integers: fits", RtlLongLongToShort(-32768, &small) == STATUS_SUCCESS && small == -32768);
  CHECK("integers: a large ULONG is no LONG", RtlULongToLong(0x80000000u, &negative) == STATUS_INTEGER_OVERFLOW);
}

static VOID Run(void) {
  Versions();
  Uuids();
  Patterns();
  Integers();
}
DRIVER_ENTRY(Run)
`;

describeChecks('versions, UUIDs, patterns, integers', SOURCE, [{ cpus: 1, build: 'checked' }]);
