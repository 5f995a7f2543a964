/* Text that is wide when UNICODE is defined. */
#ifndef NTWASM_TCHAR_H
#define NTWASM_TCHAR_H

#include <wchar.h>

#ifdef _UNICODE
typedef wchar_t TCHAR;
#define _T(text) L##text
#define _tcslen wcslen
#define _tcscpy wcscpy
#define _tcscmp wcscmp
#else
typedef char TCHAR;
#define _T(text) text
#define _tcslen strlen
#define _tcscpy strcpy
#define _tcscmp strcmp
#endif

#endif
