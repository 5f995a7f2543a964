/* Annotations of driver routines. */
#ifndef NTWASM_DRIVERSPECS_H
#define NTWASM_DRIVERSPECS_H

#include <sal.h>

#endif
