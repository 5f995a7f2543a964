/* What programs have of strings beyond drivers. */
#ifndef NTWASM_CRT_STRING_H
#define NTWASM_CRT_STRING_H

char *strtok(char *text, const char *delimiters);
wchar_t *wcstok_s(wchar_t *text, const wchar_t *delimiters, wchar_t **context);
char *strdup(const char *text);
char *_strdup(const char *text);
wchar_t *wcsdup(const wchar_t *text);
wchar_t *_wcsdup(const wchar_t *text);
char *strerror(int error);
int strerror_s(char *to, size_t size, int error);
int strcoll(const char *left, const char *right);
size_t strxfrm(char *to, const char *from, size_t size);
int wcscoll(const wchar_t *left, const wchar_t *right);
size_t wcsxfrm(wchar_t *to, const wchar_t *from, size_t size);
int strcmpi(const char *left, const char *right);
int _strcmpi(const char *left, const char *right);
int wcsicmp(const wchar_t *left, const wchar_t *right);
int wcsnicmp(const wchar_t *left, const wchar_t *right, size_t limit);
int _strlwr_s(char *text, size_t size);
int _strupr_s(char *text, size_t size);
int _wcslwr_s(wchar_t *text, size_t size);
int _wcsupr_s(wchar_t *text, size_t size);
wchar_t *wmemchr(const wchar_t *in, wchar_t value, size_t count);
int wmemcmp(const wchar_t *left, const wchar_t *right, size_t count);
wchar_t *wmemcpy(wchar_t *to, const wchar_t *from, size_t count);
wchar_t *wmemmove(wchar_t *to, const wchar_t *from, size_t count);
wchar_t *wmemset(wchar_t *to, wchar_t value, size_t count);

#endif
