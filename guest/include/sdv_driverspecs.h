/* Annotations of driver routines. */
#ifndef NTWASM_SDV_DRIVERSPECS_H
#define NTWASM_SDV_DRIVERSPECS_H

#include <sal.h>

#endif
