/* Strings and memory of C. */
#ifndef NTWASM_STRING_H
#define NTWASM_STRING_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

void *memcpy(void *to, const void *from, size_t bytes);
void *memmove(void *to, const void *from, size_t bytes);
void *memset(void *to, int value, size_t bytes);
int memcmp(const void *left, const void *right, size_t bytes);
void *memchr(const void *in, int value, size_t bytes);
int _memicmp(const void *left, const void *right, size_t bytes);
size_t strlen(const char *text);
size_t strnlen(const char *text, size_t limit);
char *strcpy(char *to, const char *from);
char *strncpy(char *to, const char *from, size_t limit);
char *strcat(char *to, const char *from);
char *strncat(char *to, const char *from, size_t limit);
int strcmp(const char *left, const char *right);
int strncmp(const char *left, const char *right, size_t limit);
int _stricmp(const char *left, const char *right);
int _strnicmp(const char *left, const char *right, size_t limit);
int stricmp(const char *left, const char *right);
int strnicmp(const char *left, const char *right, size_t limit);
char *strchr(const char *in, int value);
char *strrchr(const char *in, int value);
char *strstr(const char *in, const char *what);
char *strpbrk(const char *in, const char *any);
size_t strspn(const char *in, const char *any);
size_t strcspn(const char *in, const char *any);
char *strtok_s(char *text, const char *delimiters, char **context);
char *_strlwr(char *text);
char *_strupr(char *text);
char *_strrev(char *text);
char *_strset(char *text, int value);
char *_strnset(char *text, int value, size_t limit);
int strcpy_s(char *to, size_t size, const char *from);
int strncpy_s(char *to, size_t size, const char *from, size_t limit);
int strcat_s(char *to, size_t size, const char *from);
int strncat_s(char *to, size_t size, const char *from, size_t limit);
int memcpy_s(void *to, size_t size, const void *from, size_t bytes);
int memmove_s(void *to, size_t size, const void *from, size_t bytes);
size_t wcslen(const wchar_t *text);
size_t wcsnlen(const wchar_t *text, size_t limit);
wchar_t *wcscpy(wchar_t *to, const wchar_t *from);
wchar_t *wcsncpy(wchar_t *to, const wchar_t *from, size_t limit);
wchar_t *wcscat(wchar_t *to, const wchar_t *from);
wchar_t *wcsncat(wchar_t *to, const wchar_t *from, size_t limit);
int wcscmp(const wchar_t *left, const wchar_t *right);
int wcsncmp(const wchar_t *left, const wchar_t *right, size_t limit);
int _wcsicmp(const wchar_t *left, const wchar_t *right);
int _wcsnicmp(const wchar_t *left, const wchar_t *right, size_t limit);
wchar_t *wcschr(const wchar_t *in, wchar_t value);
wchar_t *wcsrchr(const wchar_t *in, wchar_t value);
wchar_t *wcsstr(const wchar_t *in, const wchar_t *what);
wchar_t *wcspbrk(const wchar_t *in, const wchar_t *any);
size_t wcsspn(const wchar_t *in, const wchar_t *any);
size_t wcscspn(const wchar_t *in, const wchar_t *any);
wchar_t *_wcslwr(wchar_t *text);
wchar_t *_wcsupr(wchar_t *text);
wchar_t *_wcsrev(wchar_t *text);
wchar_t *_wcsset(wchar_t *text, wchar_t value);
wchar_t *_wcsnset(wchar_t *text, wchar_t value, size_t limit);
int wcscpy_s(wchar_t *to, size_t size, const wchar_t *from);
int wcsncpy_s(wchar_t *to, size_t size, const wchar_t *from, size_t limit);
int wcscat_s(wchar_t *to, size_t size, const wchar_t *from);
int wcsncat_s(wchar_t *to, size_t size, const wchar_t *from, size_t limit);

#ifndef _KERNEL_MODE
#include <crt/string.h>
#endif

#ifndef _TRUNCATE
#define _TRUNCATE ((size_t)-1)
#endif
#define _wcsicoll _wcsicmp

#ifdef __cplusplus
}
#endif

#endif
