/* Formatting into buffers; for programs, standard input and output. There is none in a driver. */
#ifndef NTWASM_STDIO_H
#define NTWASM_STDIO_H

#include <stdarg.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

int _snprintf(char *to, size_t count, const char *format, ...);
int _vsnprintf(char *to, size_t count, const char *format, va_list arguments);
int _snwprintf(wchar_t *to, size_t count, const wchar_t *format, ...);
int _vsnwprintf(wchar_t *to, size_t count, const wchar_t *format, va_list arguments);
int sprintf(char *to, const char *format, ...);
int vsprintf(char *to, const char *format, va_list arguments);
int swprintf(wchar_t *to, const wchar_t *format, ...);
int vswprintf(wchar_t *to, const wchar_t *format, va_list arguments);
int sprintf_s(char *to, size_t size, const char *format, ...);
int vsprintf_s(char *to, size_t size, const char *format, va_list arguments);
int _snprintf_s(char *to, size_t size, size_t count, const char *format, ...);
int _vsnprintf_s(char *to, size_t size, size_t count, const char *format, va_list arguments);
int swprintf_s(wchar_t *to, size_t size, const wchar_t *format, ...);
int vswprintf_s(wchar_t *to, size_t size, const wchar_t *format, va_list arguments);
int _snwprintf_s(wchar_t *to, size_t size, size_t count, const wchar_t *format, ...);
int _vsnwprintf_s(wchar_t *to, size_t size, size_t count, const wchar_t *format, va_list arguments);
int sscanf_s(const char *text, const char *format, ...);
int swscanf_s(const wchar_t *text, const wchar_t *format, ...);

#ifndef _KERNEL_MODE
#include <crt/stdio.h>
#endif

#ifdef __cplusplus
}
#endif

#endif
