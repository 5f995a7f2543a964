/* Formatted output: the kernel formats, one call is one record. */
#include "stream.h"
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#define ON_STACK 512

/* RESULT name(parameters, ...) by its form that takes a va_list. */
#define VARIADIC(name, list, CALL, ...)            \
    int name(__VA_ARGS__, ...) {                   \
        va_list arguments;                         \
        va_start(arguments, list);                 \
        int result = CALL;                         \
        va_end(arguments);                         \
        return result;                             \
    }

#define DEFINE_PRINT(print, count, format_, put, C)                              \
    int count(const C *format, va_list arguments) {                              \
        va_list again;                                                           \
        va_copy(again, arguments);                                               \
        int length = format_(NULL, 0, format, again);                            \
        va_end(again);                                                           \
        return length;                                                           \
    }                                                                            \
    int print(FILE *stream, const C *format, va_list arguments) {                \
        C small[ON_STACK];                                                       \
        int length = count(format, arguments);                                   \
        if (length < 0) return length;                                           \
        size_t size = (size_t)length + 1;                                        \
        C *text = length < ON_STACK ? small : malloc(size * sizeof(C));          \
        if (text == NULL) return -1;                                             \
        format_(text, size, format, arguments);                                  \
        put(stream, text, (size_t)length);                                       \
        if (text != small) free(text);                                           \
        return length;                                                           \
    }

DEFINE_PRINT(vfprintf, _vscprintf, _vsnprintf, __ntw_put, char)
DEFINE_PRINT(vfwprintf, _vscwprintf, _vsnwprintf, __ntw_put_wide, wchar_t)

int vfprintf_s(FILE *stream, const char *format, va_list arguments) { return vfprintf(stream, format, arguments); }
int vprintf(const char *format, va_list arguments) { return vfprintf(stdout, format, arguments); }
int vprintf_s(const char *format, va_list arguments) { return vfprintf(stdout, format, arguments); }
int vwprintf(const wchar_t *format, va_list arguments) { return vfwprintf(stdout, format, arguments); }
VARIADIC(fprintf, format, vfprintf(stream, format, arguments), FILE *stream, const char *format)
VARIADIC(fprintf_s, format, vfprintf(stream, format, arguments), FILE *stream, const char *format)
VARIADIC(printf, format, vfprintf(stdout, format, arguments), const char *format)
VARIADIC(printf_s, format, vfprintf(stdout, format, arguments), const char *format)
VARIADIC(_scprintf, format, _vscprintf(format, arguments), const char *format)
VARIADIC(fwprintf, format, vfwprintf(stream, format, arguments), FILE *stream, const wchar_t *format)
VARIADIC(fwprintf_s, format, vfwprintf(stream, format, arguments), FILE *stream, const wchar_t *format)
VARIADIC(wprintf, format, vfwprintf(stdout, format, arguments), const wchar_t *format)
VARIADIC(wprintf_s, format, vfwprintf(stdout, format, arguments), const wchar_t *format)
VARIADIC(_scwprintf, format, _vscwprintf(format, arguments), const wchar_t *format)

/* The C standard's: always ended, and returns the length that there is no room for too. */
int vsnprintf(char *to, size_t size, const char *format, va_list arguments) {
    int length = _vscprintf(format, arguments);
    if (size == 0) return length;
    if (_vsnprintf(to, size, format, arguments) < 0 || (size_t)length >= size) to[size - 1] = 0;
    return length;
}

VARIADIC(snprintf, format, vsnprintf(to, size, format, arguments), char *to, size_t size, const char *format)

void perror(const char *message) {
    const char *what = strerror(errno);
    if (message != NULL && *message != 0) fprintf(stderr, "%s: %s\n", message, what);
    else fprintf(stderr, "%s\n", what);
}
