/* The compiler's own routines by Microsoft's names: all of them come with wdm.h. */
#ifndef NTWASM_INTRIN_H
#define NTWASM_INTRIN_H

#include <wdm.h>

#endif
