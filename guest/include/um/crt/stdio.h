/* Streams: the console's, and files; formatted output and input by them. */
#ifndef NTWASM_CRT_STDIO_H
#define NTWASM_CRT_STDIO_H

typedef struct _iobuf FILE;
typedef int errno_t;
FILE *__ntw_stream(int number);
#define stdin __ntw_stream(0)
#define stdout __ntw_stream(1)
#define stderr __ntw_stream(2)
#define EOF (-1)
#define BUFSIZ 512
#define _IOFBF 0x0000
#define _IOLBF 0x0040
#define _IONBF 0x0004

int printf(const char *format, ...);
int printf_s(const char *format, ...);
int vprintf(const char *format, va_list arguments);
int vprintf_s(const char *format, va_list arguments);
int fprintf(FILE *stream, const char *format, ...);
int fprintf_s(FILE *stream, const char *format, ...);
int vfprintf(FILE *stream, const char *format, va_list arguments);
int vfprintf_s(FILE *stream, const char *format, va_list arguments);
int snprintf(char *to, size_t size, const char *format, ...);
int vsnprintf(char *to, size_t size, const char *format, va_list arguments);
int _scprintf(const char *format, ...);
int _vscprintf(const char *format, va_list arguments);
int puts(const char *text);
int fputs(const char *text, FILE *stream);
int fputc(int character, FILE *stream);
int putc(int character, FILE *stream);
int putchar(int character);
size_t fwrite(const void *from, size_t size, size_t count, FILE *stream);
void perror(const char *message);

int wprintf(const wchar_t *format, ...);
int wprintf_s(const wchar_t *format, ...);
int vwprintf(const wchar_t *format, va_list arguments);
int fwprintf(FILE *stream, const wchar_t *format, ...);
int fwprintf_s(FILE *stream, const wchar_t *format, ...);
int vfwprintf(FILE *stream, const wchar_t *format, va_list arguments);
int _scwprintf(const wchar_t *format, ...);
int _vscwprintf(const wchar_t *format, va_list arguments);
int fputws(const wchar_t *text, FILE *stream);
int _putws(const wchar_t *text);
unsigned short fputwc(wchar_t character, FILE *stream);
unsigned short putwc(wchar_t character, FILE *stream);
unsigned short putwchar(wchar_t character);

int getchar(void);
int getc(FILE *stream);
int fgetc(FILE *stream);
int ungetc(int character, FILE *stream);
char *fgets(char *to, int size, FILE *stream);
char *gets_s(char *to, size_t size);
char *gets(char *to);
size_t fread(void *to, size_t size, size_t count, FILE *stream);
unsigned short getwchar(void);
unsigned short getwc(FILE *stream);
unsigned short fgetwc(FILE *stream);
wchar_t *fgetws(wchar_t *to, int size, FILE *stream);
wchar_t *_getws_s(wchar_t *to, size_t size);

int scanf(const char *format, ...);
int scanf_s(const char *format, ...);
int vscanf(const char *format, va_list arguments);
int fscanf(FILE *stream, const char *format, ...);
int fscanf_s(FILE *stream, const char *format, ...);
int vfscanf(FILE *stream, const char *format, va_list arguments);
int sscanf(const char *text, const char *format, ...);
int vsscanf(const char *text, const char *format, va_list arguments);
int wscanf(const wchar_t *format, ...);
int wscanf_s(const wchar_t *format, ...);
int fwscanf(FILE *stream, const wchar_t *format, ...);
int fwscanf_s(FILE *stream, const wchar_t *format, ...);
int swscanf(const wchar_t *text, const wchar_t *format, ...);

#define SEEK_SET 0
#define SEEK_CUR 1
#define SEEK_END 2
#define FILENAME_MAX 260
#define FOPEN_MAX 512
typedef long long fpos_t;
FILE *fopen(const char *name, const char *mode);
FILE *_wfopen(const wchar_t *name, const wchar_t *mode);
errno_t fopen_s(FILE **stream, const char *name, const char *mode);
errno_t _wfopen_s(FILE **stream, const wchar_t *name, const wchar_t *mode);
FILE *freopen(const char *name, const char *mode, FILE *stream);
FILE *tmpfile(void);
int fseek(FILE *stream, long by, int from);
long ftell(FILE *stream);
int _fseeki64(FILE *stream, long long by, int from);
long long _ftelli64(FILE *stream);
void rewind(FILE *stream);
int fgetpos(FILE *stream, fpos_t *position);
int fsetpos(FILE *stream, const fpos_t *position);
int remove(const char *name);
int _unlink(const char *name);
int _wremove(const wchar_t *name);
int rename(const char *from, const char *to);
int _wrename(const wchar_t *from, const wchar_t *to);
int fflush(FILE *stream);
int fclose(FILE *stream);
int feof(FILE *stream);
int ferror(FILE *stream);
void clearerr(FILE *stream);
int setvbuf(FILE *stream, char *buffer, int mode, size_t size);
void setbuf(FILE *stream, char *buffer);
int _fileno(FILE *stream);
int fileno(FILE *stream);

#endif
