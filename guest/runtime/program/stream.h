/* The streams that a program begins with. */
#ifndef NTWASM_PROGRAM_STREAM_H
#define NTWASM_PROGRAM_STREAM_H

#include <stdio.h>

struct _iobuf {
    int number;
    int atEnd;
};

/* Writes text that is UTF-8 already, as one record when it is short enough for one. */
void __ntw_put(FILE *stream, const char *text, size_t length);
/* Writes UTF-16 as UTF-8. */
void __ntw_put_wide(FILE *stream, const wchar_t *text, size_t length);
/* The next byte of input, EOF at its end. */
int __ntw_get(FILE *stream);
void __ntw_unget(int character);
/* Whether a byte of input has been read ahead. */
int __ntw_has_input(void);

#endif
