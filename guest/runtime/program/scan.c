/* Formatted input. */
#include "stream.h"
#include <stdlib.h>
#include <wchar.h>

#define JOIN_(a, b) a##_##b
#define JOIN(a, b) JOIN_(a, b)

#define C char
#define U unsigned char
#define SCAN scanNarrow
#define GET __ntw_get
#include "scan.h"
#undef C
#undef U
#undef SCAN
#undef GET

static int getWide(FILE *stream) {
    unsigned short character = fgetwc(stream);
    return character == WEOF ? EOF : character;
}

#define C wchar_t
#define U wchar_t
#define SCAN scanWide
#define GET getWide
#include "scan.h"
#undef C
#undef U
#undef SCAN
#undef GET

#define DEFINE_SCANS(C, SCAN, scanf_, scanf_s_, vscanf_, fscanf_, fscanf_s_, sscanf_, sscanf_s_)  \
    static int vscanf_(struct source from, const C *format, int secure, va_list arguments) {      \
        return SCAN(&from, format, secure, arguments);                                            \
    }                                                                                             \
    static struct source SCAN##Text(const C *text) { return (struct source){text, NULL, 0}; }     \
    DEFINE_SCAN_ONE(scanf_, 0, vscanf_, streamOf(stdin), const C *format)                         \
    DEFINE_SCAN_ONE(scanf_s_, 1, vscanf_, streamOf(stdin), const C *format)                       \
    DEFINE_SCAN_ONE(fscanf_, 0, vscanf_, streamOf(from), FILE *from, const C *format)             \
    DEFINE_SCAN_ONE(fscanf_s_, 1, vscanf_, streamOf(from), FILE *from, const C *format)           \
    DEFINE_SCAN_ONE(sscanf_, 0, vscanf_, SCAN##Text(text), const C *text, const C *format)        \
    DEFINE_SCAN_ONE(sscanf_s_, 1, vscanf_, SCAN##Text(text), const C *text, const C *format)

#define DEFINE_SCAN_ONE(name, secure, list, source, ...)         \
    int name(__VA_ARGS__, ...) {                                 \
        va_list arguments;                                       \
        va_start(arguments, format);                             \
        int stored = list(source, format, secure, arguments);    \
        va_end(arguments);                                       \
        return stored;                                           \
    }

static struct source streamOf(FILE *stream) { return (struct source){NULL, stream, 0}; }

DEFINE_SCANS(char, scanNarrow, scanf, scanf_s, listNarrow, fscanf, fscanf_s, sscanf, sscanf_s)
DEFINE_SCANS(wchar_t, scanWide, wscanf, wscanf_s, listWide, fwscanf, fwscanf_s, swscanf, swscanf_s)

int vscanf(const char *format, va_list arguments) { return listNarrow(streamOf(stdin), format, 0, arguments); }
int vfscanf(FILE *stream, const char *format, va_list arguments) { return listNarrow(streamOf(stream), format, 0, arguments); }
int vsscanf(const char *text, const char *format, va_list arguments) {
    return listNarrow(scanNarrowText(text), format, 0, arguments);
}
