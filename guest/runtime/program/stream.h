/* Streams: the console's, which a program begins with, and files. */
#ifndef NTWASM_PROGRAM_STREAM_H
#define NTWASM_PROGRAM_STREAM_H

#include <stdio.h>
#include <windows.h>

/* A stream whose file is 0 is the console's. Bytes that have been read ahead, or that are to be written, lie in `bytes`. */
struct _iobuf {
    int number;
    int atEnd;
    HANDLE file;
    unsigned flags;
    int failed;
    unsigned char *bytes;
    int at, end;
    int pending;
    int pushed;
    volatile LONG guard;
    struct _iobuf *next;
};

/* Writes text that is UTF-8 already, as one record when it is short enough for one. */
void __ntw_put(FILE *stream, const char *text, size_t length);
/* Writes UTF-16 as UTF-8. */
void __ntw_put_wide(FILE *stream, const wchar_t *text, size_t length);
/* The next byte of input, EOF at its end. */
int __ntw_get(FILE *stream);
void __ntw_unget(int character);
/* Writes to a file, reads a byte of one, and puts one back. */
void __ntw_file_put(FILE *stream, const char *text, size_t length);
int __ntw_file_get(FILE *stream);
int __ntw_file_unget(int character, FILE *stream);
/* Writes what is pending of every stream. */
void __ntw_flush_all(void);
/* errno for the last error of Win32. */
int __ntw_errno(void);
/* Whether a byte of input has been read ahead. */
int __ntw_has_input(void);

#endif
