/* What programs ask of the numbers of streams. */
#ifndef NTWASM_IO_H
#define NTWASM_IO_H

#define _O_TEXT 0x4000
#define _O_BINARY 0x8000
#define _O_WTEXT 0x10000
#define _O_U16TEXT 0x20000
#define _O_U8TEXT 0x40000

#ifdef __cplusplus
extern "C" {
#endif
int _setmode(int stream, int mode);
int _isatty(int stream);
int _write(int stream, const void *from, unsigned bytes);
#ifdef __cplusplus
}
#endif

#endif
