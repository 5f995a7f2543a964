/*
 * Standard output and input. Output is unbuffered, so that what threads print keeps its order and a prompt is seen
 * before its answer is read; input comes in lines, shared by all threads.
 */
#include "stream.h"
#include "lock.h"
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

#define LINE 4096

static struct _iobuf streams[3] = {{.number = 0}, {.number = 1}, {.number = 2}};
static volatile LONG inputLock;
static unsigned char input[LINE];
static int inputAt, inputEnd;
static int pushedBack = EOF;

FILE *__ntw_stream(int number) { return &streams[number]; }

void __ntw_put(FILE *stream, const char *text, size_t length) {
    if (stream->file != NULL) __ntw_file_put(stream, text, length);
    else if (length != 0 && stream->number != 0) NtwConsoleWrite(stream->number, (PVOID)text, length);
}

void __ntw_put_wide(FILE *stream, const wchar_t *text, size_t length) {
    char small[512];
    char *bytes = length * 3 <= sizeof small ? small : malloc(length * 3);
    if (bytes == NULL) return;
    mbstate_t state = {0, 0};
    size_t used = 0;
    for (size_t i = 0; i < length; i++) used += wcrtomb(bytes + used, text[i], &state);
    __ntw_put(stream, bytes, used);
    if (bytes != small) free(bytes);
}

int __ntw_get(FILE *stream) {
    int character = EOF;
    if (stream->file != NULL) return __ntw_file_get(stream);
    if (stream->number != 0) return EOF;
    lock(&inputLock);
    if (pushedBack != EOF) {
        character = pushedBack;
        pushedBack = EOF;
    } else {
        if (inputAt == inputEnd) {
            inputAt = 0;
            inputEnd = NtwConsoleRead(input, LINE);
            int hasReturn = inputEnd >= 2 && input[inputEnd - 1] == '\n' && input[inputEnd - 2] == '\r';
            if (hasReturn) input[--inputEnd - 1] = '\n';
        }
        if (inputAt < inputEnd) character = input[inputAt++];
    }
    if (character == EOF) stream->atEnd = 1;
    unlock(&inputLock);
    return character;
}

void __ntw_unget(int character) {
    lock(&inputLock);
    pushedBack = character;
    unlock(&inputLock);
}

int __ntw_has_input(void) {
    lock(&inputLock);
    int has = pushedBack != EOF || inputAt < inputEnd;
    unlock(&inputLock);
    return has;
}

int fputs(const char *text, FILE *stream) {
    __ntw_put(stream, text, strlen(text));
    return 0;
}

/* Not by printf, which the compiler turns into puts. The line and its end are one record. */
int puts(const char *text) {
    char small[512];
    size_t length = strlen(text);
    char *line = length < sizeof small ? small : malloc(length + 1);
    if (line == NULL) return EOF;
    memcpy(line, text, length);
    line[length] = '\n';
    __ntw_put(stdout, line, length + 1);
    if (line != small) free(line);
    return 0;
}

int fputc(int character, FILE *stream) {
    char text = (char)character;
    __ntw_put(stream, &text, 1);
    return (unsigned char)text;
}

int putc(int character, FILE *stream) { return fputc(character, stream); }
int putchar(int character) { return fputc(character, stdout); }

size_t fwrite(const void *from, size_t size, size_t count, FILE *stream) {
    size_t bytes;
    if ((stream->number == 0 && stream->file == NULL) || __builtin_mul_overflow(size, count, &bytes)) return 0;
    __ntw_put(stream, from, bytes);
    return stream->failed ? 0 : count;
}

int fputws(const wchar_t *text, FILE *stream) {
    __ntw_put_wide(stream, text, wcslen(text));
    return 0;
}

int _putws(const wchar_t *text) {
    wprintf(L"%s\n", text);
    return 0;
}

unsigned short fputwc(wchar_t character, FILE *stream) {
    __ntw_put_wide(stream, &character, 1);
    return character;
}

unsigned short putwc(wchar_t character, FILE *stream) { return fputwc(character, stream); }
unsigned short putwchar(wchar_t character) { return fputwc(character, stdout); }

int fgetc(FILE *stream) { return __ntw_get(stream); }
int getc(FILE *stream) { return __ntw_get(stream); }
int getchar(void) { return __ntw_get(stdin); }

int ungetc(int character, FILE *stream) {
    if (stream->file != NULL) return __ntw_file_unget(character, stream);
    if (character == EOF || stream->number != 0) return EOF;
    __ntw_unget((unsigned char)character);
    stream->atEnd = 0;
    return (unsigned char)character;
}

char *fgets(char *to, int size, FILE *stream) {
    int used = 0;
    if (size <= 0) return NULL;
    while (used < size - 1) {
        int character = __ntw_get(stream);
        if (character == EOF) break;
        to[used++] = (char)character;
        if (character == '\n') break;
    }
    to[used] = 0;
    return used == 0 && size > 1 ? NULL : to;
}

/* The line without its end; what is longer than its buffer is lost, and NULL says so. */
char *gets_s(char *to, size_t size) {
    size_t used = 0;
    int character = __ntw_get(stdin);
    if (to == NULL || size == 0 || character == EOF) return NULL;
    for (; character != EOF && character != '\n'; character = __ntw_get(stdin)) {
        if (used + 1 < size) to[used] = (char)character;
        used++;
    }
    to[used < size ? used : 0] = 0;
    return used < size ? to : NULL;
}

/* Has no bound, as always. */
char *gets(char *to) { return gets_s(to, 0x7fffffff); }

size_t fread(void *to, size_t size, size_t count, FILE *stream) {
    size_t bytes, used = 0;
    if (size == 0 || __builtin_mul_overflow(size, count, &bytes)) return 0;
    for (; used < bytes; used++) {
        int character = __ntw_get(stream);
        if (character == EOF) break;
        ((char *)to)[used] = (char)character;
    }
    return used / size;
}

/* One character of UTF-8; the second half of a pair is kept for the next call. */
unsigned short fgetwc(FILE *stream) {
    static mbstate_t state;
    for (;;) {
        wchar_t wide;
        if (state.missing == (unsigned)-1) {
            mbrtowc(&wide, "", 1, &state);
            return wide;
        }
        int character = __ntw_get(stream);
        if (character == EOF) return WEOF;
        char byte = (char)character;
        size_t taken = mbrtowc(&wide, &byte, 1, &state);
        if (taken == (size_t)-1) return 0xfffd;
        if (taken != (size_t)-2) return wide;
    }
}

unsigned short getwc(FILE *stream) { return fgetwc(stream); }
unsigned short getwchar(void) { return fgetwc(stdin); }

wchar_t *fgetws(wchar_t *to, int size, FILE *stream) {
    int used = 0;
    if (size <= 0) return NULL;
    while (used < size - 1) {
        unsigned short character = fgetwc(stream);
        if (character == WEOF) break;
        to[used++] = character;
        if (character == L'\n') break;
    }
    to[used] = 0;
    return used == 0 && size > 1 ? NULL : to;
}

wchar_t *_getws_s(wchar_t *to, size_t size) {
    size_t used = 0;
    unsigned short character = fgetwc(stdin);
    if (to == NULL || size == 0 || character == WEOF) return NULL;
    for (; character != WEOF && character != L'\n'; character = fgetwc(stdin)) {
        if (used + 1 < size) to[used] = character;
        used++;
    }
    to[used < size ? used : 0] = 0;
    return used < size ? to : NULL;
}

int feof(FILE *stream) { return stream->atEnd; }

int ferror(FILE *stream) { return stream->failed; }

void clearerr(FILE *stream) { stream->atEnd = stream->failed = 0; }

int setvbuf(FILE *stream, char *buffer, int mode, size_t size) {
    (void)stream, (void)buffer, (void)mode, (void)size;
    return 0;
}

void setbuf(FILE *stream, char *buffer) { setvbuf(stream, buffer, _IOFBF, BUFSIZ); }
int _fileno(FILE *stream) { return stream->number; }
int fileno(FILE *stream) { return stream->number; }
