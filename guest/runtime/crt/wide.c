/* Strings of wchar_t, 16 bits each. */
#include "../runtime.h"
#include "text.h"

DEFINE_LENGTH(wcslen, wcsnlen, wchar_t)
DEFINE_COPY(wcscpy, wcsncpy, wcscat, wcsncat, wchar_t)
DEFINE_COMPARE(wcscmp, wcsncmp, wchar_t, wchar_t, IDENTITY)
DEFINE_COMPARE(_wcsicmp, _wcsnicmp, wchar_t, wchar_t, LOWER)
DEFINE_FIND(wcschr, wcsrchr, wcsstr, wchar_t, wchar_t)
DEFINE_SPAN(wcsspn, wcscspn, wcspbrk, wcstok_s, wcschr, wchar_t)
DEFINE_CHANGE(_wcslwr, _wcsupr, _wcsrev, _wcsset, wcslen, wchar_t, wchar_t)

int wcsicmp(const wchar_t *left, const wchar_t *right) { return _wcsicmp(left, right); }
int wcsnicmp(const wchar_t *left, const wchar_t *right, size_t count) { return _wcsnicmp(left, right, count); }
