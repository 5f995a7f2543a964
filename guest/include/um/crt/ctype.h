/* Kinds of character that programs ask for beyond drivers. */
#ifndef NTWASM_CRT_CTYPE_H
#define NTWASM_CRT_CTYPE_H

typedef unsigned short wctype_t;
int isblank(int c);
int isascii(int c);
int __isascii(int c);
int toascii(int c);
int iswblank(unsigned short c);
int iswcntrl(unsigned short c);
int iswgraph(unsigned short c);
int iswprint(unsigned short c);
int iswpunct(unsigned short c);
wctype_t wctype(const char *name);

#endif
