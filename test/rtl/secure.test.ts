/** The secure forms of the C library in drivers: what fits, what does not, and sorting with a context. */
import { describeChecks } from '../support/checks.js';

const SOURCE = `#include <ntifs.h>
#include <stdio.h>
#include <stdlib.h>
#include "check.h"

static int Variadic(char *To, size_t Size, const char *Format, ...) {
  va_list arguments;
  va_start(arguments, Format);
  int length = vsprintf_s(To, Size, Format, arguments);
  va_end(arguments);
  return length;
}

static VOID Formats(void) {
  char narrow[8] = "before";
  wchar_t wide[8] = L"before";
  CHECK_EQ("sprintf_s: what fits", sprintf_s(narrow, sizeof(narrow), "%d-%d", 123, 456), 7);
  CHECK("sprintf_s: is there", strcmp(narrow, "123-456") == 0);
  CHECK_EQ("sprintf_s: what does not", sprintf_s(narrow, sizeof(narrow), "%d-%d", 1234, 567), -1);
  CHECK_EQ("sprintf_s: leaves nothing", narrow[0], 0);
  CHECK_EQ("vsprintf_s", Variadic(narrow, sizeof(narrow), "%s", "abc"), 3);
  CHECK_EQ("_snprintf_s: cuts on request", _snprintf_s(narrow, sizeof(narrow), _TRUNCATE, "%s", "much too long"), -1);
  CHECK("_snprintf_s: and ends the text", strcmp(narrow, "much to") == 0);
  CHECK_EQ("_snprintf_s: a count that fits", _snprintf_s(narrow, sizeof(narrow), 3, "%s", "abcdef"), -1);
  CHECK("_snprintf_s: is what is kept", strcmp(narrow, "abc") == 0);
  CHECK_EQ("swprintf_s", swprintf_s(wide, 8, L"%x", 0xbeef), 4);
  CHECK("swprintf_s: is there", wcscmp(wide, L"beef") == 0);
  CHECK_EQ("swprintf_s: what does not fit", swprintf_s(wide, 4, L"%x", 0xbeef), -1);
  CHECK_EQ("_snwprintf_s: cuts on request", _snwprintf_s(wide, 4, _TRUNCATE, L"%ws", L"abcdef"), -1);
  CHECK("_snwprintf_s: and ends the text", wcscmp(wide, L"abc") == 0);
}

static VOID Numbers(void) {
  char narrow[4];
  wchar_t wide[4];
  CHECK_EQ("_itoa_s: what fits", _itoa_s(-12, narrow, sizeof(narrow), 10), 0);
  CHECK("_itoa_s: is there", strcmp(narrow, "-12") == 0);
  CHECK_EQ("_itoa_s: what does not", _itoa_s(-123, narrow, sizeof(narrow), 10), 34);
  CHECK_EQ("_itoa_s: leaves nothing", narrow[0], 0);
  CHECK_EQ("_itoa_s: no such base", _itoa_s(1, narrow, sizeof(narrow), 1), 22);
  CHECK_EQ("_itow_s", _itow_s(255, wide, 4, 16), 0);
  CHECK("_itow_s: is there", wcscmp(wide, L"ff") == 0);
  CHECK("_ui64tow", wcscmp(_ui64tow(7, wide, 2), L"111") == 0);
}

static int __cdecl Descending(void *Calls, const void *A, const void *B) {
  ++*(int *)Calls;
  return *(const int *)B - *(const int *)A;
}

static VOID Sorts(void) {
  int numbers[100], calls = 0, wanted = 30, missing = 101;
  BOOLEAN sorted = TRUE;
  for (int i = 0; i < 100; i++) numbers[i] = i * 37 % 100;
  qsort_s(numbers, 100, sizeof(int), Descending, &calls);
  for (int i = 0; i < 100; i++) sorted = sorted && numbers[i] == 99 - i;
  CHECK("qsort_s: in the order of the routine", sorted);
  CHECK("qsort_s: which got the context", calls > 100);
  CHECK("bsearch_s: what is there", bsearch_s(&wanted, numbers, 100, sizeof(int), Descending, &calls) == &numbers[69]);
  CHECK("bsearch_s: what is not", bsearch_s(&missing, numbers, 100, sizeof(int), Descending, &calls) == NULL);
}

static VOID Run(void) {
  Formats();
  Numbers();
  Sorts();
}
DRIVER_ENTRY(Run)
`;

describeChecks('secure forms of the C library', SOURCE, [{ cpus: 1, build: 'checked' }]);
