/* Annotations of locks. */
#ifndef NTWASM_CONCURRENCYSAL_H
#define NTWASM_CONCURRENCYSAL_H

#include <sal.h>

#endif
