/* The compiler's own routines by Microsoft's names: all of them come with windows.h. */
#ifndef NTWASM_INTRIN_H
#define NTWASM_INTRIN_H

#include <windows.h>

#endif
