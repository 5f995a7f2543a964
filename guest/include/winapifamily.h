/* Partitions of the user-mode interface; a driver belongs to none. */
#ifndef NTWASM_WINAPIFAMILY_H
#define NTWASM_WINAPIFAMILY_H

#include <sdkddkver.h>

#endif
