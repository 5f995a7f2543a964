/* Conversion between wide characters, which are UTF-16, and bytes, which are UTF-8. */
#ifndef NTWASM_CRT_WCHAR_H
#define NTWASM_CRT_WCHAR_H

#ifndef NTWASM_MBSTATE_T
#define NTWASM_MBSTATE_T
struct tm;
typedef struct { unsigned int pending; unsigned int missing; } mbstate_t;
#endif
#ifdef __cplusplus
extern "C" {
#endif
unsigned short btowc(int character);
int wctob(unsigned short character);
int mbsinit(const mbstate_t *state);
size_t mbrlen(const char *from, size_t limit, mbstate_t *state);
size_t mbrtowc(wchar_t *to, const char *from, size_t limit, mbstate_t *state);
size_t wcrtomb(char *to, wchar_t from, mbstate_t *state);
#ifdef __cplusplus
}
#endif

#endif
