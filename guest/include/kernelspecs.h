/* Annotations of kernel routines. */
#ifndef NTWASM_KERNELSPECS_H
#define NTWASM_KERNELSPECS_H

#include <sal.h>

#endif
