/* Windows names of the basic types, without the kernel. */
#ifndef NTWASM_MINWINDEF_H
#define NTWASM_MINWINDEF_H

#include <ntdef.h>

#ifndef MAX_PATH
#define MAX_PATH 260
#endif

typedef ULONG_PTR WPARAM;
typedef LONG_PTR LPARAM, LRESULT;
typedef HANDLE HGLOBAL, HLOCAL, HINSTANCE, HMODULE, HKEY, *PHKEY;
typedef INT (*FARPROC)(VOID);

#define MAKEWORD(low, high) ((WORD)(((BYTE)(low)) | ((WORD)((BYTE)(high))) << 8))
#define MAKELONG(low, high) ((LONG)(((WORD)(low)) | ((DWORD)((WORD)(high))) << 16))
#define LOWORD(value) ((WORD)((DWORD_PTR)(value) & 0xffff))
#define HIWORD(value) ((WORD)((DWORD_PTR)(value) >> 16))
#define LOBYTE(value) ((BYTE)((DWORD_PTR)(value) & 0xff))
#define HIBYTE(value) ((BYTE)((DWORD_PTR)(value) >> 8))

#endif
