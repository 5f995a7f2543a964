/* Standard output: unbuffered, so that what threads print keeps its order. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <windows.h>

#define ON_STACK 512

static struct _iobuf streams[3] = {{0}, {1}, {2}};

FILE *__ntw_stream(int number) { return &streams[number]; }

static void put(FILE *stream, const char *text, size_t length) { NtwConsoleWrite(stream->number, (void *)text, length); }

int vfprintf(FILE *stream, const char *format, va_list arguments) {
  char small[ON_STACK];
  va_list again;
  va_copy(again, arguments);
  int length = _vsnprintf(NULL, 0, format, again);
  va_end(again);
  if (length < 0) return length;
  char *text = length < ON_STACK ? small : malloc((size_t)length + 1);
  if (text == NULL) return -1;
  _vsnprintf(text, (size_t)length + 1, format, arguments);
  put(stream, text, (size_t)length);
  if (text != small) free(text);
  return length;
}

int fprintf(FILE *stream, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  int length = vfprintf(stream, format, arguments);
  va_end(arguments);
  return length;
}

int vprintf(const char *format, va_list arguments) { return vfprintf(stdout, format, arguments); }

int printf(const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  int length = vfprintf(stdout, format, arguments);
  va_end(arguments);
  return length;
}

int fputs(const char *text, FILE *stream) {
  put(stream, text, strlen(text));
  return 0;
}

int puts(const char *text) {
  return printf("%s\n", text);
}

int fputc(int character, FILE *stream) {
  char text = (char)character;
  put(stream, &text, 1);
  return (unsigned char)text;
}

int putchar(int character) { return fputc(character, stdout); }

int fflush(FILE *stream) {
  (void)stream;
  return 0;
}
