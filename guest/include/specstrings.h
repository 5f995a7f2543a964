/* Older home of the annotations. */
#ifndef NTWASM_SPECSTRINGS_H
#define NTWASM_SPECSTRINGS_H

#include <sal.h>

#endif
