/* Windows names of the basic types. */
#ifndef NTWASM_WINDEF_H
#define NTWASM_WINDEF_H

#include <minwindef.h>

#endif
