/* The console key by key, system("pause"), and streams by their numbers. */
#include "stream.h"
#include <conio.h>
#include <errno.h>
#include <io.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

static int ungot = EOF;

int _getch(void) {
    int character = ungot;
    ungot = EOF;
    return character != EOF ? character : __ntw_get(stdin);
}

int _getche(void) {
    int character = _getch();
    if (character != EOF) putchar(character);
    return character;
}

int _ungetch(int character) {
    if (ungot != EOF) return EOF;
    return ungot = character;
}

int _kbhit(void) { return ungot != EOF || __ntw_has_input() || NtwConsoleReady() != 0; }
int _putch(int character) { return putchar(character); }

int _cputs(const char *text) {
    fputs(text, stdout);
    return 0;
}

int _cprintf(const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    int length = vprintf(format, arguments);
    va_end(arguments);
    return length;
}

unsigned short _getwch(void) { return fgetwc(stdin); }

unsigned short _getwche(void) {
    unsigned short character = _getwch();
    if (character != WEOF) putwchar(character);
    return character;
}

unsigned short _putwch(wchar_t character) { return putwchar(character); }

/* There is no other program to run, but everyone's last line is understood. */
int system(const char *command) {
    if (command == NULL) return 0;
    size_t length = strcspn(command, " \t>&|");
    if (length == 5 && _strnicmp(command, "pause", 5) == 0) {
        if (strstr(command, ">") == NULL) fputs("Press any key to continue . . . ", stdout);
        int character;
        do character = _getch();
        while (character != EOF && character != '\n');
        if (strstr(command, ">") == NULL) putchar('\n');
        return 0;
    }
    if (length == 3 && _strnicmp(command, "cls", 3) == 0) return 0;
    if (length == 5 && (_strnicmp(command, "color", 5) == 0 || _strnicmp(command, "title", 5) == 0)) return 0;
    errno = ENOENT;
    return 1;
}

int _wsystem(const wchar_t *command) {
    char narrow[256];
    if (command == NULL) return system(NULL);
    return wcstombs_s(NULL, narrow, sizeof narrow, command, (size_t)-1) == 0 ? system(narrow) : 1;
}

int _setmode(int stream, int mode) {
    (void)mode;
    return stream >= 0 && stream <= 2 ? _O_TEXT : -1;
}

int _isatty(int stream) { return stream >= 0 && stream <= 2; }

int _write(int stream, const void *from, unsigned bytes) {
    if (stream != 1 && stream != 2) {
        errno = EBADF;
        return -1;
    }
    return (int)fwrite(from, 1, bytes, __ntw_stream(stream));
}
