/* Names of analyser warnings; nothing here analyses. */
#ifndef NTWASM_SUPPRESS_H
#define NTWASM_SUPPRESS_H

#include <sal.h>

#endif
