/* Marks routines that new code should leave alone; nothing here does. */
#ifndef NTWASM_DONTUSE_H
#define NTWASM_DONTUSE_H

#include <sal.h>

#endif
