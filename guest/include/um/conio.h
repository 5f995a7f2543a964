/* The console key by key. Input arrives in lines, so a key is read once its line has been entered. */
#ifndef NTWASM_CONIO_H
#define NTWASM_CONIO_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif
int _getch(void);
int _getche(void);
int _putch(int character);
int _ungetch(int character);
int _kbhit(void);
int _cprintf(const char *format, ...);
int _cputs(const char *text);
unsigned short _getwch(void);
unsigned short _getwche(void);
unsigned short _putwch(wchar_t character);
#ifdef __cplusplus
}
#endif
#define getch _getch
#define getche _getche
#define putch _putch
#define kbhit _kbhit
#define ungetch _ungetch

#endif
